//===- Registration.cpp - What tools and the plugin register --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/Registration.h"

#include "SBP/Conversion/Passes.h"
#include "SBP/Conversion/SBPBufferization.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Pipelines/CPUPasses.h"
#include "SBP/Pipelines/Compile.h"
#include "SBP/Pipelines/LowerToCPU.h"
#include "SBP/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::sbp;

void sbp::registerSBP(DialectRegistry &registry) {
  registry.insert<SBPDialect>();
  registerCompactionModels(registry);
  registerBufferizationModels(registry);
}

void sbp::registerSBPPasses() {
  registerSBPTransformsPasses();
  registerSBPConversionPasses();
  registerSBPCPUPasses();
}

void sbp::registerSBPPipelines() {
  PassPipelineRegistration<CompileOptions>(
      "sbp-compile",
      "from a training graph to one that saves kept activations only",
      buildCompilePipeline);
  registerLowerToCPUPipeline();
}
