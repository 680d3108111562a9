//===- Compile.cpp - sbp-compile: training graph to reduced graph ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/Passes.h"
#include "SBP/Pipelines/CPUPasses.h"
#include "SBP/Pipelines/LowerToCPU.h"
#include "SBP/Pipelines/Passes.h"
#include "SBP/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::sbp;

//===----------------------------------------------------------------------===//
// Pipeline
//===----------------------------------------------------------------------===//

/// Options of a pass, with those filled in that all passes on the graph have.
template <typename PassOptions>
static PassOptions getGraphOptions(const CompileOptions &options) {
  PassOptions result;
  result.entry = options.entry;
  llvm::append_range(result.primalResults, options.primalResults);
  return result;
}

void sbp::buildFrontPipeline(OpPassManager &pm, const CompileOptions &options) {
  JoinForwardBackwardPassOptions join;
  llvm::append_range(join.primalResults, options.primalResults);
  pm.addPass(createJoinForwardBackwardPass(join));
  // Front ends put helpers into private functions; layers cross them.
  pm.addPass(createInlineOnlyPass());
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
  // Before the roles are decided: what a generic reads must be visible.
  pm.addNestedPass<func::FuncOp>(createRaiseTensorOpsPass());
  pm.addNestedPass<func::FuncOp>(createBubbleUpSlicesPass());
  pm.addNestedPass<func::FuncOp>(createDistributeConcatPass());
}

void sbp::buildReducePipeline(OpPassManager &pm,
                              const CompileOptions &options) {
  auto mark = getGraphOptions<MarkLayersPassOptions>(options);
  mark.plan = options.plan;
  pm.addPass(createMarkLayersPass(mark));
  // Behind the marks: operations have the names of their layers now.
  auto record = getGraphOptions<RecordExactActivationsPassOptions>(options);
  pm.addPass(createRecordExactActivationsPass(record));

  auto form = getGraphOptions<FormBackwardRegionsPassOptions>(options);
  form.plan = options.plan;
  form.seed = options.seed;
  form.step = options.step;
  form.shard = options.shard;
  pm.addPass(createFormBackwardRegionsPass(form));

  if (options.dense) {
    pm.addNestedPass<func::FuncOp>(createLowerBackwardDensePass());
  } else {
    auto reduce = getGraphOptions<ReduceActivationsPassOptions>(options);
    pm.addPass(createReduceActivationsPass(reduce));
  }
  pm.addPass(createCanonicalizeOncePass());
  pm.addPass(createCSEPass());

  auto schedule = getGraphOptions<ScheduleBackwardPassOptions>(options);
  pm.addPass(createScheduleBackwardPass(schedule));
}

void sbp::buildCompilePipeline(OpPassManager &pm,
                               const CompileOptions &options) {
  buildFrontPipeline(pm, options);
  if (!options.budget.empty()) {
    auto budget = getGraphOptions<PlanBudgetPassOptions>(options);
    budget.budget = options.budget;
    budget.match = options.match;
    budget.output = options.writePlan;
    pm.addPass(createPlanBudgetPass(budget));
  }
  if (!options.dense) {
    auto limit = getGraphOptions<LimitRecomputePassOptions>(options);
    limit.plan = options.plan;
    pm.addPass(createLimitRecomputePass(limit));
  }
  buildReducePipeline(pm, options);
  pm.addPass(createSplitForwardBackwardPass());
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

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
