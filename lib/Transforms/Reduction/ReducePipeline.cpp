//===- ReducePipeline.cpp - From a clean graph to a reduced one -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/ReducePipeline.h"

#include "SBP/Support/UpstreamPasses.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Probing/Passes.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace mlir::sbp;

static void addMarkLayers(OpPassManager &pm, const CompileOptions &options) {
  auto mark = getGraphOptions<MarkLayersPassOptions>(options);
  mark.plan = options.plan;
  pm.addPass(createMarkLayersPass(mark));
}

void sbp::buildJoinPipeline(OpPassManager &pm, const CompileOptions &options) {
  JoinForwardBackwardPassOptions join;
  llvm::append_range(join.primalResults, options.primalResults);
  pm.addPass(createJoinForwardBackwardPass(join));
  // Front ends put helpers into private functions; layers cross them.
  pm.addPass(createInlineOnlyPass());
  pm.addPass(createSymbolDCEPass());
}

void sbp::buildMarkPipeline(OpPassManager &pm, const CompileOptions &options) {
  // A plan counts axes on what the front end wrote. Canonicalization cancels
  // reshapes across a border that has no mark, and CSE gives operations of one
  // layer to another.
  addMarkLayers(pm, options);
  buildCleanPipeline(pm);
}

void sbp::buildCleanPipeline(OpPassManager &pm) {
  pm.addPass(createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
  // Before the roles are decided: what a generic reads must be visible.
  pm.addNestedPass<func::FuncOp>(createRaiseTensorOpsPass());
  pm.addNestedPass<func::FuncOp>(createBubbleUpSlicesPass());
  pm.addNestedPass<func::FuncOp>(createDistributeConcatPass());
}

void sbp::buildReducePipeline(OpPassManager &pm,
                              const CompileOptions &options) {
  // Marks are there; this names what the clean-up made, and graphs that come
  // without it, such as one layer alone, need it.
  addMarkLayers(pm, options);

  auto probe = getGraphOptions<ProbeWeightGradientsPassOptions>(options);
  probe.plan = options.plan;
  probe.seed = options.seed;
  probe.step = options.step;
  probe.shard = options.shard;
  pm.addPass(createProbeWeightGradientsPass(probe));

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
    auto compress = getGraphOptions<CompressSavedPassOptions>(options);
    compress.seed = options.seed;
    compress.step = options.step;
    compress.shard = options.shard;
    pm.addPass(createCompressSavedPass(compress));
  }
  pm.addPass(createCanonicalizeOncePass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createContractProbesPass());

  if (options.packBits && !options.dense) {
    auto pack = getGraphOptions<PackSavedPassOptions>(options);
    pm.addPass(createPackSavedPass(pack));
  }

  auto schedule = getGraphOptions<ScheduleBackwardPassOptions>(options);
  pm.addPass(createScheduleBackwardPass(schedule));
}
