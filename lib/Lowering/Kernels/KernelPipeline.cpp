//===- KernelPipeline.cpp - From linalg on tensors to kernels -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/KernelPipeline.h"

#include "SBP/Conversion/SBPToLinalg/Passes.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Support/UpstreamPasses.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace {

/// Graph clean-up: one function without calls, all computation in linalg.
void addTensorPasses(OpPassManager &pm) {
  pm.addPass(createSymbolDCEPass());
  pm.addPass(sbp::createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
  // Compiled graphs went through these; an exact one gets the same operations,
  // and so the same bits.
  pm.addNestedPass<func::FuncOp>(sbp::createRaiseTensorOpsPass());
  pm.addNestedPass<func::FuncOp>(sbp::createBubbleUpSlicesPass());
  pm.addNestedPass<func::FuncOp>(sbp::createDistributeConcatPass());
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  // Before fills are generics: in another shape they are still fills.
  pm.addNestedPass<func::FuncOp>(sbp::createDropUnitDimsPass());
  pm.addNestedPass<func::FuncOp>(sbp::createGeneralizePass());
  pm.addNestedPass<func::FuncOp>(sbp::createMatchFactorsPass());
  pm.addNestedPass<func::FuncOp>(sbp::createWidenSumsPass());
  pm.addNestedPass<func::FuncOp>(sbp::createFuseElementwisePass());
  pm.addPass(sbp::createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
}

void addBufferizationPasses(OpPassManager &pm,
                            const sbp::KernelPipelineOptions &kernels) {
  // After the last CSE: it would merge the destinations again.
  pm.addNestedPass<func::FuncOp>(sbp::createPrepareBufferizationPass());

  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  // Loops may carry a buffer on in another place than it came in.
  options.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(sbp::createOrderGlobalsPass());
  pm.addPass(sbp::createCanonicalizeOncePass());
  pm.addPass(createCSEPass());

  // What tensor.pad and other bufferizations leave in named form: the zeros
  // around an input are a linalg.map.
  pm.addNestedPass<func::FuncOp>(sbp::createGeneralizePass());
  // Buffers of padded inputs go, and inputs live until their convolutions.
  if (kernels.libraryConvolutions)
    pm.addPass(
        sbp::createConvolutionsToLibraryPass({kernels.wideConvolutions}));
  pm.addPass(sbp::createFreeBuffersPass());
  // Clones: results that are arguments, or returned twice.
  pm.addPass(createConvertBufferizationToMemRefPass());
  // While each buffer's value still has an operation of its own.
  pm.addNestedPass<func::FuncOp>(sbp::createLocateBuffersPass());
}

/// Linalg on memrefs to kernels and library operations.
void addKernelPasses(OpPassManager &pm,
                     const sbp::KernelPipelineOptions &kernels) {
  // Both see allocations and frees, and the contractions still as operations.
  pm.addNestedPass<func::FuncOp>(sbp::createFuseBatchesPass({kernels.blocks}));
  pm.addNestedPass<func::FuncOp>(sbp::createFuseKernelsPass());
  pm.addNestedPass<func::FuncOp>(sbp::createContractionsToLibraryPass());
}

} // namespace

void mlir::sbp::buildKernelPipeline(OpPassManager &pm,
                                    const KernelPipelineOptions &options) {
  // Roles are told in one function, and before the masks become tensors.
  pm.addPass(createInlineOnlyPass());
  pm.addPass(createMarkRolesPass());
  if (options.trace)
    pm.addPass(createMarkBackwardPass());
  // What recomputation starts from is erased, and probes are drawn, behind the
  // last CSE, which would find the forward's operations in what is repeated.
  ConvertSBPToLinalgPassOptions convert;
  convert.saved = false;
  convert.parallel = options.parallelRestore;
  pm.addPass(createConvertSBPToLinalgPass(convert));
  addTensorPasses(pm);
  convert.saved = true;
  pm.addPass(createConvertSBPToLinalgPass(convert));
  pm.addNestedPass<func::FuncOp>(createFoldTransposesPass());
  pm.addNestedPass<func::FuncOp>(createSkipInsertedZerosPass());
  pm.addNestedPass<func::FuncOp>(createRepeatPaddingPass());
  if (options.splitDraws)
    pm.addNestedPass<func::FuncOp>(createSplitDrawsPass());
  addBufferizationPasses(pm, options);
  addKernelPasses(pm, options);
}
