//===- LowerToGPU.cpp - From linalg on tensors to CUDA kernels ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/LowerToGPU.h"

#include "SBP/Lowering/Buffers/Passes.h"
#include "SBP/Lowering/GPU/Passes.h"
#include "SBP/Lowering/Kernels/KernelPipeline.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Support/UpstreamPasses.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVMPass.h"
#include "mlir/Conversion/GPUCommon/GPUCommonPass.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void sbp::buildGPUMemoryPipeline(OpPassManager &pm, int64_t blocks) {
  pm.addPass(createScalarsToMemoryPass());
  KernelPipelineOptions kernels;
  // Convolutions are loops of kernels.
  kernels.libraryConvolutions = false;
  kernels.blocks = blocks;
  kernels.parallelRestore = true;
  buildKernelPipeline(pm, kernels);
  pm.addPass(createResultsToArgumentsPass());
  // Before buffers have places: kernels hand numbers to each other in memory.
  pm.addPass(createKernelsToGPUPass());
  pm.addPass(createPlanMemoryPass());
  pm.addPass(createRecordLaunchesPass());
}

/// Kernels to PTX, or to what the assembler makes of it.
static void addDevicePasses(OpPassManager &pm,
                            const sbp::LowerToGPUOptions &options) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  // Functions of small floats are those of f32, as on the CPU.
  kernels.addPass(math::createMathExtendToSupportedTypes());
  kernels.addPass(sbp::createRoundSmallFloatsPass());
  kernels.addPass(sbp::createApproximateMathPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createLoopInvariantCodeMotionPass());
  kernels.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions convert;
  convert.useBarePtrCallConv = true;
  kernels.addPass(createConvertGpuOpsToNVVMOps(convert));
  kernels.addPass(sbp::createDeviceMathPass({/*check=*/true, options.toolkit}));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  SmallVector<std::string> chips(options.chips.begin(), options.chips.end());
  if (chips.empty())
    chips.push_back("sm_90a");
  GpuNVVMAttachTargetOptions target;
  target.optLevel = 3;
  for (const std::string &chip : chips) {
    target.chip = chip;
    pm.addPass(createGpuNVVMAttachTarget(target));
  }
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = options.format;
  binary.toolkitPath = options.toolkit;
  pm.addPass(createGpuModuleToBinaryPass(binary));
  pm.addPass(sbp::createMergeImagesPass());
}

/// Launches to calls of the runtime.
static void addHostPasses(OpPassManager &pm) {
  pm.addNestedPass<func::FuncOp>(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  GpuToLLVMConversionPassOptions convert;
  convert.hostBarePtrCallConv = true;
  convert.kernelBarePtrCallConv = true;
  pm.addPass(createGpuToLLVMConversionPass(convert));
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(sbp::createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
  pm.addPass(sbp::createCleanStepPass());
}

void sbp::buildLowerToGPUPipeline(OpPassManager &pm,
                                  const LowerToGPUOptions &options) {
  buildGPUMemoryPipeline(pm, options.blocks);
  pm.addPass(createStepToStreamPass());
  pm.addPass(createLibraryToCudaPass());
  addDevicePasses(pm, options);
  addHostPasses(pm);
}

void sbp::registerLowerToGPUPipeline() {
  PassPipelineRegistration<LowerToGPUOptions>(
      "sbp-lower-to-gpu",
      "Lower linalg on tensors and sbp operations to CUDA kernels and the LLVM "
      "dialect, with products as calls of the SBP runtime for CUDA",
      buildLowerToGPUPipeline);
}
