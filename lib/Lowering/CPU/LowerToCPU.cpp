//===- LowerToCPU.cpp - From linalg on tensors to LLVM --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/LowerToCPU.h"

#include "SBP/Lowering/Buffers/Passes.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/Kernels/KernelPipeline.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Support/UpstreamPasses.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
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

/// Kernels and library operations to functions, loops and runtime calls.
void addLoopPasses(OpPassManager &pm) {
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
  pm.addNestedPass<func::FuncOp>(math::createMathExtendToSupportedTypes());
  pm.addNestedPass<func::FuncOp>(sbp::createRoundSmallFloatsPass());
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
  pm.addNestedPass<LLVM::LLVMFuncOp>(sbp::createBF16ToIntegersPass());
  pm.addPass(sbp::createAnnotateLLVMPass());
  pm.addNestedPass<LLVM::LLVMFuncOp>(sbp::createCanonicalizeOncePass());
  pm.addNestedPass<LLVM::LLVMFuncOp>(createCSEPass());
}

} // namespace

void mlir::sbp::buildMemoryPipeline(OpPassManager &pm,
                                    const LowerToCPUOptions &options) {
  KernelPipelineOptions kernels;
  kernels.trace = options.trace;
  kernels.wideConvolutions = options.wideConvolutions;
  kernels.splitDraws = true;
  buildKernelPipeline(pm, kernels);
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
