//===- Compile.cpp - From a training graph to a reduced one ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/Compile.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Transforms/Graph/Passes.h"

using namespace mlir;
using namespace mlir::sbp;

void sbp::buildCompilePipeline(OpPassManager &pm,
                               const CompileOptions &options) {
  buildJoinPipeline(pm, options);
  if (!options.budget.empty()) {
    auto budget = getGraphOptions<PlanBudgetPassOptions>(options);
    budget.budget = options.budget;
    budget.match = options.match;
    budget.output = options.writePlan;
    pm.addPass(createPlanBudgetPass(budget));
  }
  buildMarkPipeline(pm, options);
  if (options.recordExact)
    pm.addPass(createListExactActivationsPass(
        getGraphOptions<ListExactActivationsPassOptions>(options)));
  if (!options.dense) {
    auto limit = getGraphOptions<LimitRecomputePassOptions>(options);
    limit.plan = options.plan;
    pm.addPass(createLimitRecomputePass(limit));
  }
  buildReducePipeline(pm, options);
  if (options.recordExact)
    pm.addPass(createRecordExactActivationsPass(
        getGraphOptions<RecordExactActivationsPassOptions>(options)));
  pm.addPass(createSplitForwardBackwardPass());
}
