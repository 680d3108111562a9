//===- LowerToCPU.cpp - From linalg on tensors to LLVM --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/LowerToCPU.h"

#include "SBP/Conversion/SBPToLinalg/Passes.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Support/UpstreamPasses.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/Conversion/BufferizationToMemRef/BufferizationToMemRef.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
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
  pm.addNestedPass<func::FuncOp>(sbp::createFuseElementwisePass());
  pm.addPass(sbp::createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
}

void addBufferizationPasses(OpPassManager &pm, bool wideConvolutions) {
  // After the last CSE: it would merge the destinations again.
  pm.addNestedPass<func::FuncOp>(sbp::createPrepareBufferizationPass());

  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  // Loops may carry a buffer on in another place than it came in.
  options.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(sbp::createCanonicalizeOncePass());
  pm.addPass(createCSEPass());

  // What tensor.pad and other bufferizations leave in named form: the zeros
  // around an input are a linalg.map.
  pm.addNestedPass<func::FuncOp>(sbp::createGeneralizePass());
  // Buffers of padded inputs go, and inputs live until their convolutions.
  pm.addPass(sbp::createConvolutionsToLibraryPass({wideConvolutions}));
  pm.addPass(sbp::createFreeBuffersPass());
  // Clones: results that are arguments, or returned twice.
  pm.addPass(createConvertBufferizationToMemRefPass());
  // While each buffer's value still has an operation of its own.
  pm.addNestedPass<func::FuncOp>(sbp::createLocateBuffersPass());
}

/// Linalg on memrefs to runtime calls and kernels.
void addLoopPasses(OpPassManager &pm) {
  // Both see allocations and frees, and the contractions still as operations.
  pm.addNestedPass<func::FuncOp>(sbp::createFuseBatchesPass());
  pm.addNestedPass<func::FuncOp>(sbp::createFuseKernelsPass());
  pm.addNestedPass<func::FuncOp>(sbp::createContractionsToLibraryPass());
  // Here the CPU begins: above, operations say what runs at once.
  pm.addPass(sbp::createLowerKernelsPass());
  pm.addPass(sbp::createLibraryToRuntimePass());
  pm.addNestedPass<func::FuncOp>(sbp::createOrderLoopsPass());
  pm.addPass(sbp::createOutlineKernelsPass());
  pm.addPass(sbp::createOutlineLoopsPass());
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createConvertLinalgToLoopsPass());
  functions.addPass(sbp::createCanonicalizeOncePass());
  functions.addPass(createCSEPass());
  functions.addPass(createLoopInvariantCodeMotionPass());
}

/// Small floats compute in f32; conversions to and from bf16 become integer
/// code, which vectorizes and needs no compiler-rt.
void addScalarPasses(OpPassManager &pm) {
  arith::ArithEmulateUnsupportedFloatsOptions floats;
  floats.sourceTypeStrs = {"bf16", "f16"};
  pm.addNestedPass<func::FuncOp>(
      arith::createArithEmulateUnsupportedFloats(floats));
  pm.addNestedPass<func::FuncOp>(sbp::createRoundSmallFloatsPass());
  pm.addNestedPass<func::FuncOp>(math::createMathExtendToSupportedTypes());
  pm.addNestedPass<func::FuncOp>(sbp::createApproximateMathPass());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addNestedPass<func::FuncOp>(arith::createArithExpandOpsPass(expand));
}

void addLLVMPasses(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(memref::createExpandStridedMetadataPass());
  functions.addPass(createConvertMathToLLVMPass());
  // Takes vectors apart.
  pm.addPass(createConvertMathToLibmPass());
  pm.addNestedPass<func::FuncOp>(createConvertVectorToLLVMPass());
  pm.addPass(sbp::createConvertToLLVMPass());
  pm.addNestedPass<LLVM::LLVMFuncOp>(createReconcileUnrealizedCastsPass());
  pm.addPass(sbp::createAnnotateLLVMPass());
  pm.addNestedPass<LLVM::LLVMFuncOp>(sbp::createCanonicalizeOncePass());
  pm.addNestedPass<LLVM::LLVMFuncOp>(createCSEPass());
}

} // namespace

void mlir::sbp::buildMemoryPipeline(OpPassManager &pm,
                                    const LowerToCPUOptions &options) {
  // Roles are told in one function, and before the masks become tensors.
  pm.addPass(sbp::createInlineOnlyPass());
  pm.addPass(sbp::createMarkRolesPass());
  if (options.trace)
    pm.addPass(sbp::createMarkBackwardPass());
  // What recomputation starts from is erased behind the last CSE, which would
  // find the forward's operations in what is repeated.
  ConvertSBPToLinalgPassOptions convert;
  convert.saved = false;
  pm.addPass(createConvertSBPToLinalgPass(convert));
  addTensorPasses(pm);
  pm.addPass(createConvertSBPToLinalgPass());
  pm.addNestedPass<func::FuncOp>(sbp::createFoldTransposesPass());
  pm.addNestedPass<func::FuncOp>(sbp::createSkipInsertedZerosPass());
  addBufferizationPasses(pm, options.wideConvolutions);
  addLoopPasses(pm);
  if (options.resultsToArguments)
    pm.addPass(createResultsToArgumentsPass());
  // A trace is of the buffers one by one, not of the arena that holds them.
  if (!options.trace)
    pm.addPass(createPlanMemoryPass({options.resultsInArena, options.threads}));
}

void mlir::sbp::buildCodePipeline(OpPassManager &pm) {
  addScalarPasses(pm);
  addLLVMPasses(pm);
}

void mlir::sbp::buildLowerToCPUPipeline(OpPassManager &pm,
                                        const LowerToCPUOptions &options) {
  buildMemoryPipeline(pm, options);
  buildCodePipeline(pm);
}

void mlir::sbp::registerLowerToCPUPipeline() {
  PassPipelineRegistration<LowerToCPUOptions>(
      "sbp-lower-to-cpu",
      "Lower linalg on tensors and sbp operations to the LLVM dialect, with "
      "contractions and allocations as calls of the SBP runtime",
      buildLowerToCPUPipeline);
}
