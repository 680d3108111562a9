//===- LimitRecompute.cpp - recompute less where the planned peak is lower ===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Planning/Trial.h"
#include "SBP/Transforms/Masking/Passes.h"
#include "SBP/Transforms/Masking/Plan.h"
#include "mlir/IR/Remarks.h"

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
    TrialCompiler::getDependentDialects(registry);
  }

  void runOnOperation() override;

private:
  /// A limit, and the planned peak of the whole graph with it.
  struct Point {
    Attribute limit;
    int64_t peak = 0;
  };

  std::optional<Plan> loadPlan();
  std::optional<Point> lower(Attribute limit);
  std::optional<Point> findBest(RecomputeKind most);
  std::optional<Point> weakenSome(RecomputeKind most, const Point &weaker);
  LogicalResult findCalls();
  void remarkLimit(RecomputeKind requested, const Point &best);
  void warnAboveExact(int64_t peak);

  std::optional<TrialCompiler> compiler;
  TrialOptions options;
  std::optional<Plan> loaded;
  /// The calls of the layers that may repeat something, in the order of the
  /// forward, with what the plan lets them repeat.
  SmallVector<std::pair<std::string, RecomputeKind>, 0> calls;
  std::optional<int64_t> peakBefore;
};

} // namespace

std::optional<Plan> LimitRecomputePass::loadPlan() {
  // Where the plan is wrong, sbp-form-backward-regions says so.
  std::optional<Plan> result;
  collectDiagnostics(&getContext(), [&]() -> LogicalResult {
    FailureOr<Plan> read = Plan::loadFor(getOperation(), plan);
    if (succeeded(read))
      result = std::move(*read);
    return success(succeeded(read));
  });
  return result;
}

/// None where the graph has no planned peak.
std::optional<LimitRecomputePass::Point>
LimitRecomputePass::lower(Attribute limit) {
  OwningOpRef<ModuleOp> trial = getOperation().clone();
  (*trial)->setAttr(kRecomputeLimitAttrName, limit);
  TrialOutcome outcome = compiler->reduce(*trial, options);
  // What does not reduce is said once, behind this pass.
  if (!outcome.isCompiled())
    return std::nullopt;
  outcome = compiler->lower(*trial);
  if (!outcome.isCompiled()) {
    remark::missed(
        getOperation().getLoc(),
        remark::RemarkOpts::name("NotLowered").category("sbp-limit-recompute"))
        << remark::add("recomputes what the plan asks for, whatever its peak")
        << remark::reason("the graph does not lower to target {0}: {1}",
                          compiler->getTarget().getName(), outcome.getReason());
    return std::nullopt;
  }
  ++numTrials;
  std::optional<int64_t> peak = compiler->getTarget().getPlannedPeak(*trial);
  return peak ? std::optional(Point{limit, *peak}) : std::nullopt;
}

LogicalResult LimitRecomputePass::findCalls() {
  OwningOpRef<ModuleOp> marked = getOperation().clone();
  PassManager pm(&getContext(), ModuleOp::getOperationName());
  MarkLayersPassOptions mark;
  mark.entry = entry;
  mark.plan = plan;
  llvm::append_range(mark.primalResults, primalResults);
  pm.addPass(createMarkLayersPass(mark));
  if (failed(pm.run(*marked)))
    return failure();
  FailureOr<func::FuncOp> function = findEntry(*marked, entry);
  if (failed(function))
    return failure();
  LayerCalls found = LayerCalls::collect(*function);
  for (const LayerCall &call : found.get())
    if (const PlanRule *rule = loaded->match(call.layer);
        rule && rule->recompute != RecomputeKind::none)
      calls.push_back({call.str(), rule->recompute});
  return success();
}

/// The weaker kind in some layers only. The peak is where the backward begins,
/// with all that is saved, or where it ends, with all gradients: the last or
/// the first layers of the forward run there. One, two, four of them and so on,
/// until the peak is as low as with the weaker kind in all.
std::optional<LimitRecomputePass::Point>
LimitRecomputePass::weakenSome(RecomputeKind most, const Point &weaker) {
  auto weak = dyn_cast<RecomputeKindAttr>(weaker.limit);
  if (!weak)
    return std::nullopt;
  if (calls.empty() && !collectDiagnostics(&getContext(), [&] {
                          return findCalls();
                        }).isCompiled())
    return std::nullopt;
  for (size_t count = 1; count < calls.size(); count *= 2)
    for (bool atEnd : {true, false}) {
      NamedAttrList limits;
      for (auto [number, call] : llvm::enumerate(calls)) {
        bool isWeak = atEnd ? number < count : number + count >= calls.size();
        RecomputeKind kind =
            std::min(isWeak ? weak.getValue() : most, call.second);
        if (kind != call.second)
          limits.set(call.first, RecomputeKindAttr::get(&getContext(), kind));
      }
      std::optional<Point> point = lower(limits.getDictionary(&getContext()));
      if (point && point->peak <= weaker.peak)
        return point;
    }
  return std::nullopt;
}

/// The limit of the lowest planned peak up to a kind: the kind in all layers,
/// or the best up to the next weaker one, or that of some layers, where it is
/// as low. So the peaks do not rise from kind to kind.
std::optional<LimitRecomputePass::Point>
LimitRecomputePass::findBest(RecomputeKind most) {
  std::optional<Point> all = lower(RecomputeKindAttr::get(&getContext(), most));
  if (!all || most == RecomputeKind::none)
    return all;
  if (!peakBefore)
    peakBefore = all->peak;
  std::optional<Point> weaker =
      findBest(static_cast<RecomputeKind>(static_cast<uint32_t>(most) - 1));
  if (!weaker || weaker->peak >= all->peak)
    return all;
  std::optional<Point> some = weakenSome(most, *weaker);
  return some ? some : weaker;
}

void LimitRecomputePass::remarkLimit(RecomputeKind requested,
                                     const Point &best) {
  auto opts = remark::RemarkOpts::name("LimitedRecompute")
                  .category("sbp-limit-recompute");
  Location loc = getOperation().getLoc();
  if (auto kind = dyn_cast<RecomputeKindAttr>(best.limit)) {
    remark::passed(loc, opts)
        << remark::add("recomputes `{0}` where the plan permits `{1}`",
                       stringifyRecomputeKind(kind.getValue()),
                       stringifyRecomputeKind(requested))
        << remark::reason("the planned peak is lower")
        << remark::metric("PeakBefore", *peakBefore)
        << remark::metric("PeakAfter", best.peak);
    return;
  }
  for (NamedAttribute limit : cast<DictionaryAttr>(best.limit))
    remark::passed(loc, opts)
        << remark::add(
               "layer '{0}' recomputes `{1}` at most",
               limit.getName().getValue(),
               stringifyRecomputeKind(
                   cast<RecomputeKindAttr>(limit.getValue()).getValue()))
        << remark::reason("the planned peak is lower")
        << remark::metric("PeakBefore", *peakBefore)
        << remark::metric("PeakAfter", best.peak);
}

/// A plan is there to need less memory than the graph without one. The exact
/// graph is lowered only where that is in doubt: its peak is at least about
/// what it saves.
void LimitRecomputePass::warnAboveExact(int64_t peak) {
  if (peak < estimateSavedBytes(getOperation(), options) / 2)
    return;
  OwningOpRef<ModuleOp> exact = getOperation().clone();
  if (!compiler->lower(*exact).isCompiled())
    return;
  std::optional<int64_t> before = compiler->getTarget().getPlannedPeak(*exact);
  if (before && peak > *before)
    emitWarning(getOperation().getLoc(), "the planned peak is ")
        << peak << " bytes with the plan, and " << *before
        << " bytes without it: what the plan masks or recomputes takes more "
           "memory than it saves; choose other axes or layers, or give "
           "budget= for a plan that fits";
}

void LimitRecomputePass::runOnOperation() {
  calls.clear();
  peakBefore.reset();
  loaded = loadPlan();
  if (!loaded)
    return;
  RecomputeKind requested = RecomputeKind::none;
  for (const PlanRule &rule : loaded->getRules())
    requested = std::max(requested, rule.recompute);
  if (requested == RecomputeKind::none)
    return;
  FailureOr<const Target *> found = findTarget(target, getOperation().getLoc());
  if (failed(found))
    return signalPassFailure();
  size_t numOperations = 0;
  for (auto function : getOperation().getOps<func::FuncOp>())
    for (Block &block : function.getBody())
      numOperations += block.getOperations().size();
  auto remarkTaken = [&](const remark::detail::LazyTextBuild &reason) {
    remark::missed(
        getOperation().getLoc(),
        remark::RemarkOpts::name("PlanTaken").category("sbp-limit-recompute"))
        << remark::add("recomputes `{0}`, as the plan permits",
                       stringifyRecomputeKind(requested))
        << reason;
  };
  if (numOperations > kMaxOperations)
    return remarkTaken(remark::reason(
        "of {0} operations each layer is a small part", numOperations));
  compiler.emplace(**found);
  options = {entry,
             SmallVector<int64_t>(primalResults.begin(), primalResults.end()),
             plan};
  std::optional<Point> best = findBest(requested);
  if (!best)
    return remarkTaken(remark::reason("the graph has no planned peak"));
  warnAboveExact(best->peak);
  if (best->limit == RecomputeKindAttr::get(&getContext(), requested))
    return;
  getOperation()->setAttr(kRecomputeLimitAttrName, best->limit);
  remarkLimit(requested, *best);
}
