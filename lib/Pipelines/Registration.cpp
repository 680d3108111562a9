//===- Registration.cpp - What tools and the plugin register --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/Registration.h"

#include "SBP/Conversion/SBPToLinalg/Passes.h"
#include "SBP/Conversion/SBPToLinalg/SBPBufferization.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "SBP/Lowering/CPU/LowerToCPU.h"
#include "SBP/Lowering/CPU/Passes.h"
#include "SBP/Lowering/GPU/LowerToGPU.h"
#include "SBP/Lowering/GPU/Passes.h"
#include "SBP/Lowering/Kernels/Passes.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Pipelines/CPUTarget.h"
#include "SBP/Pipelines/Compile.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Probing/Passes.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::sbp;

void sbp::registerSBP(DialectRegistry &registry) {
  registry.insert<SBPDialect>();
  registerCompactionModels(registry);
  registerBufferizationModels(registry);
}

void sbp::registerSBPPasses() {
  registerCPUTarget();
  registerSBPGraphPasses();
  registerSBPMaskingPasses();
  registerSBPProbingPasses();
  registerSBPReductionPasses();
  registerSBPToLinalgPasses();
  registerSBPTensorsPasses();
  registerSBPBuffersPasses();
  registerSBPKernelsPasses();
  registerSBPCPUPasses();
  registerSBPGPUPasses();
  registerSBPPlanningPasses();
}

void sbp::registerSBPPipelines() {
  PassPipelineRegistration<CompileOptions>(
      "sbp-compile",
      "from a training graph to one that saves kept activations only",
      buildCompilePipeline);
  registerLowerToCPUPipeline();
  registerLowerToGPUPipeline();
}
