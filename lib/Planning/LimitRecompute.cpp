//===- LimitRecompute.cpp - recompute less where the peak is lower --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/CPU/LowerToCPU.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Transforms/Masking/Plan.h"
#include "SBP/Transforms/Reduction/ReducePipeline.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LIMITRECOMPUTEPASS
#include "SBP/Planning/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// In longer graphs each layer is a small part, and trials would take longer
/// than the compilation.
static constexpr size_t kMaxOperations = 2000;

namespace {

struct LimitRecomputePass
    : sbp::impl::LimitRecomputePassBase<LimitRecomputePass> {
  using LimitRecomputePassBase::LimitRecomputePassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    // Trials run these pipelines on copies of the module.
    OpPassManager pm(ModuleOp::getOperationName());
    buildReducePipeline(pm, CompileOptions());
    buildMemoryPipeline(pm);
    pm.getDependentDialects(registry);
  }

  void runOnOperation() override;

private:
  /// What the plan asks for at most; none where there is no plan to read.
  std::optional<RecomputeKind> getRequested();
  /// The planned peak with `limit`; none where it cannot be planned.
  std::optional<int64_t> getPeak(RecomputeKind limit);
};

} // namespace

std::optional<RecomputeKind> LimitRecomputePass::getRequested() {
  // Where the plan is wrong, sbp-form-backward-regions says so.
  ScopedDiagnosticHandler quiet(&getContext(),
                                [](Diagnostic &) { return success(); });
  FailureOr<Plan> loaded = Plan::loadFor(getOperation(), plan);
  if (failed(loaded))
    return std::nullopt;
  RecomputeKind most = RecomputeKind::none;
  for (const PlanRule &rule : loaded->getRules())
    most = std::max(most, rule.recompute);
  return most;
}

std::optional<int64_t> LimitRecomputePass::getPeak(RecomputeKind limit) {
  OwningOpRef<ModuleOp> trial = getOperation().clone();
  (*trial)->setAttr(kRecomputeLimitAttrName,
                    RecomputeKindAttr::get(&getContext(), limit));
  PassManager pm(&getContext(), ModuleOp::getOperationName());
  CompileOptions options;
  options.plan = plan;
  options.entry = entry;
  for (int64_t number : primalResults)
    options.primalResults.push_back(number);
  buildReducePipeline(pm, options);
  // As sbp-run lowers.
  LowerToCPUOptions lowering;
  lowering.resultsInArena = true;
  buildMemoryPipeline(pm, lowering);
  // What does not compile is said once, outside of trials; a graph for another
  // target may not lower here.
  ScopedDiagnosticHandler quiet(&getContext(),
                                [](Diagnostic &) { return success(); });
  if (failed(pm.run(*trial)))
    return std::nullopt;
  ++numTrials;
  auto peak = (*trial)->getAttrOfType<IntegerAttr>(kPlannedPeakAttrName);
  return peak ? std::optional<int64_t>(peak.getInt()) : std::nullopt;
}

void LimitRecomputePass::runOnOperation() {
  std::optional<RecomputeKind> requested = getRequested();
  if (!requested || *requested == RecomputeKind::none)
    return;
  size_t numOperations = 0;
  for (auto function : getOperation().getOps<func::FuncOp>())
    for (Block &block : function.getBody())
      numOperations += block.getOperations().size();
  auto remarkTaken = [&](const remark::detail::LazyTextBuild &reason) {
    remark::missed(
        getOperation().getLoc(),
        remark::RemarkOpts::name("PlanTaken").category("sbp-limit-recompute"))
        << remark::add("recomputes `{0}`, as the plan permits",
                       stringifyRecomputeKind(*requested))
        << reason;
  };
  if (numOperations > kMaxOperations)
    return remarkTaken(remark::reason(
        "of {0} operations each layer is a small part", numOperations));
  std::optional<int64_t> full = getPeak(*requested);
  if (!full)
    return remarkTaken(remark::reason("the graph has no planned peak"));
  RecomputeKind best = *requested;
  int64_t bestPeak = *full;
  for (uint32_t kind = static_cast<uint32_t>(*requested); kind-- > 0;) {
    auto weaker = static_cast<RecomputeKind>(kind);
    std::optional<int64_t> peak = getPeak(weaker);
    if (peak && *peak < bestPeak) {
      best = weaker;
      bestPeak = *peak;
    }
  }
  if (best == *requested)
    return;
  getOperation()->setAttr(kRecomputeLimitAttrName,
                          RecomputeKindAttr::get(&getContext(), best));
  remark::passed(getOperation().getLoc(),
                 remark::RemarkOpts::name("LimitedRecompute")
                     .category("sbp-limit-recompute"))
      << remark::add("recomputes `{0}` where the plan permits `{1}`",
                     stringifyRecomputeKind(best),
                     stringifyRecomputeKind(*requested))
      << remark::reason("the planned peak is lower")
      << remark::metric("PeakBefore", *full)
      << remark::metric("PeakAfter", bestPeak);
}
