//===- PlanBudget.cpp - a plan from a memory budget -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/PlanBudget.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Support/OutputFile.h"
#include "SBP/Transforms/Reduction/ReducePipeline.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

#include <map>

namespace mlir::sbp {
#define GEN_PASS_DEF_PLANBUDGETPASS
#include "SBP/Planning/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// Bytes of "200MiB", "1.5 GB" or a plain number; none when it is neither.
static std::optional<int64_t> parseBytes(StringRef text) {
  StringRef number = text.trim().take_while(
      [](char c) { return llvm::isDigit(c) || c == '.'; });
  StringRef unit = text.trim().drop_front(number.size()).trim();
  double value;
  if (number.empty() || number.getAsDouble(value))
    return std::nullopt;
  constexpr std::pair<StringLiteral, double> kUnits[] = {
      {"", 1},     {"B", 1},        {"KB", 1e3},      {"MB", 1e6},
      {"GB", 1e9}, {"KiB", 1024.0}, {"MiB", 1048576}, {"GiB", 1073741824}};
  for (auto &[name, factor] : kUnits)
    if (unit.equals_insensitive(name) && value * factor >= 1 &&
        value * factor < 9e18)
      return static_cast<int64_t>(value * factor);
  return std::nullopt;
}

/// Bytes in the largest unit of which they are one or more.
static std::string formatBytes(int64_t bytes) {
  constexpr StringLiteral kUnits[] = {"B", "KiB", "MiB", "GiB"};
  double value = bytes;
  unsigned unit = 0;
  for (; value >= 1024 && unit + 1 < std::size(kUnits); ++unit)
    value /= 1024;
  return unit ? llvm::formatv("{0:f1} {1}", value, kUnits[unit]).str()
              : llvm::formatv("{0} B", bytes).str();
}

namespace {

struct PlanBudgetPass : sbp::impl::PlanBudgetPassBase<PlanBudgetPass> {
  using PlanBudgetPassBase::PlanBudgetPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    TrialCompiler::getDependentDialects(registry);
  }

  void runOnOperation() override;

private:
  /// A choice that was lowered.
  struct Point {
    std::vector<unsigned> choice;
    int64_t peak = 0, saved = 0;
  };
  FailureOr<Point> evaluate(std::vector<unsigned> choice);
  /// The choice after the first `steps` steps.
  FailureOr<Point> evaluateSteps(unsigned steps);
  FailureOr<Point> search(int64_t limit);
  FailureOr<Point> searchBetween(unsigned low, unsigned high, int64_t limit);
  FailureOr<Point> searchUniform(int64_t limit);
  void printTable(const Point &chosen) const;
  FailureOr<OwningOpRef<ModuleOp>> createBase();
  LogicalResult readOptions(int64_t &limit, PlanChoices &choices);

  std::optional<TrialCompiler> compiler;
  TrialOptions options;
  std::optional<PlanCandidates> candidates;
  /// Shared because passes are copied.
  std::shared_ptr<OwningOpRef<ModuleOp>> base;
  std::vector<PlanStep> steps;
  /// What the layers save after each number of steps, by their trials.
  std::vector<int64_t> estimates;
  std::map<unsigned, Point> points;
  /// Behind them, where none of them fits: every layer alike.
  std::vector<Point> uniform;
};

} // namespace

/// The planned peak of the graph under a choice, and what it saves.
FailureOr<PlanBudgetPass::Point>
PlanBudgetPass::evaluate(std::vector<unsigned> choice) {
  OwningOpRef<ModuleOp> trial = (*base)->clone();
  (*trial)->setAttr(kPlanAttrName,
                    StringAttr::get(&getContext(), candidates->print(choice)));
  Point point{std::move(choice)};
  TrialOutcome outcome = compiler->mark(*trial, options);
  if (outcome.isCompiled())
    outcome = compiler->reduce(*trial, options);
  if (outcome.isCompiled())
    outcome = compiler->lower(*trial);
  ++numTrials;
  if (!outcome.isCompiled()) {
    InFlightDiagnostic diag =
        emitError(getOperation().getLoc(),
                  "the graph does not compile with a plan that was tried, "
                  "though each of its layers alone does: give match= for the "
                  "layers to plan, or write a plan");
    outcome.attachTo(diag);
    return diag;
  }
  if (auto lowered = findEntry(*trial, options.entry); succeeded(lowered))
    if (auto saved =
            (*lowered)->getAttrOfType<IntegerAttr>(kSavedBytesAttrName))
      point.saved = saved.getInt();
  std::optional<int64_t> peak = compiler->getTarget().getPlannedPeak(*trial);
  if (!peak)
    return emitError(getOperation().getLoc(),
                     "the peak cannot be planned: expected tensors of static "
                     "shape; give the batch a size, or write a plan");
  point.peak = *peak;
  return point;
}

FailureOr<PlanBudgetPass::Point>
PlanBudgetPass::evaluateSteps(unsigned numSteps) {
  if (auto it = points.find(numSteps); it != points.end())
    return it->second;
  std::vector<unsigned> choice = candidates->getCheapest(varianceWeight);
  for (const PlanStep &step : ArrayRef(steps).take_front(numSteps))
    choice[step.layer] = step.variant;
  FailureOr<Point> point = evaluate(std::move(choice));
  if (failed(point))
    return failure();
  return points[numSteps] = *point;
}

/// The fewest steps whose peak fits: none, all, and then between the two. A few
/// in between, too, where all of them do not fit: the peak may be of values
/// that are repeated.
FailureOr<PlanBudgetPass::Point> PlanBudgetPass::search(int64_t limit) {
  unsigned last = steps.size();
  FailureOr<Point> cheapest = evaluateSteps(0);
  if (failed(cheapest) || cheapest->peak <= limit)
    return cheapest;
  constexpr unsigned kParts = 4;
  unsigned low = 0;
  for (unsigned high :
       {last, last / kParts, last * 2 / kParts, last * 3 / kParts}) {
    FailureOr<Point> point = evaluateSteps(high);
    if (failed(point))
      return failure();
    if (point->peak <= limit)
      return searchBetween(low, high, limit);
    if (high != last)
      low = high;
  }
  return searchUniform(limit);
}

/// `low` steps do not fit, `high` do. The peak follows the saved bytes, so that
/// a line between the two says where to look; every other time the middle.
/// However many layers there are, a bounded number of graphs is lowered.
FailureOr<PlanBudgetPass::Point>
PlanBudgetPass::searchBetween(unsigned low, unsigned high, int64_t limit) {
  constexpr unsigned kMostTrials = 10;
  for (unsigned trial = 0; trial < kMostTrials && high - low > 1; ++trial) {
    unsigned next = (low + high) / 2;
    if (trial % 2 == 0) {
      double part = double(points[low].peak - limit) /
                    double(points[low].peak - points[high].peak);
      double wanted =
          estimates[low] - part * double(estimates[low] - estimates[high]);
      next = std::partition_point(
                 estimates.begin() + low, estimates.begin() + high,
                 [&](int64_t bytes) { return double(bytes) > wanted; }) -
             estimates.begin();
      next = std::clamp(next, low + 1, high - 1);
    }
    FailureOr<Point> point = evaluateSteps(next);
    if (failed(point))
      return failure();
    (point->peak <= limit ? high : low) = next;
  }
  return points[high];
}

/// The cheapest choice that fits of those that are the same in every layer.
/// Steps follow saved bytes. Where the peak is of values that live within the
/// backward, a mask that saves nothing more makes it smaller all the same.
FailureOr<PlanBudgetPass::Point> PlanBudgetPass::searchUniform(int64_t limit) {
  auto getCost = [&](const Point &point) {
    return candidates->getWork(point.choice) +
           varianceWeight * candidates->getVariance(point.choice);
  };
  int64_t smallest = points.begin()->second.peak;
  for (auto &[numSteps, point] : points)
    smallest = std::min(smallest, point.peak);
  std::optional<Point> best;
  for (std::vector<unsigned> &choice : candidates->getUniform(varianceWeight)) {
    if (llvm::any_of(points, [&](const auto &entry) {
          return entry.second.choice == choice;
        }))
      continue;
    FailureOr<Point> point = evaluate(std::move(choice));
    if (failed(point))
      return failure();
    uniform.push_back(*point);
    smallest = std::min(smallest, point->peak);
    if (point->peak <= limit && (!best || getCost(*point) < getCost(*best)))
      best = *point;
  }
  if (best)
    return *best;
  return emitError(getOperation().getLoc(), "budget=")
         << budget << " cannot be met: expected at least " << smallest
         << " bytes (" << formatBytes(smallest)
         << "), the smallest planned peak of " << points.size() + uniform.size()
         << " plans; give more, or more to choose from (keeps=, probes=, "
            "save-as=)";
}

void PlanBudgetPass::printTable(const Point &chosen) const {
  std::string table;
  llvm::raw_string_ostream os(table);
  os << llvm::formatv("plans of @{0}, from the cheapest to the lightest\n",
                      entry.empty() ? "main" : entry.getValue());
  os << llvm::formatv("{0,18} {1,12} {2,10} {3,10}\n", "planned peak", "saved",
                      "variance", "work");
  auto printPoint = [&](const Point &point) {
    os << llvm::formatv(
        "{0,18} {1,12} {2} {3,10:f3}{4}\n", formatBytes(point.peak),
        formatBytes(point.saved),
        llvm::format("%10.3g", candidates->getVariance(point.choice)),
        candidates->getWork(point.choice),
        point.choice == chosen.choice ? "  <- chosen" : "");
  };
  for (auto &[numSteps, point] : points)
    printPoint(point);
  if (!uniform.empty())
    os << "none of them fits; the same for every layer:\n";
  for (const Point &point : uniform)
    printPoint(point);
  os << "variance: estimated, of the layers' gradients relative to their "
        "squares, mean over the layers; work: loop iterations, exact step = "
        "1\n";
  llvm::errs() << table;
}

/// The numbers among the options; an error where one is none.
LogicalResult PlanBudgetPass::readOptions(int64_t &limit,
                                          PlanChoices &choices) {
  Location loc = getOperation().getLoc();
  std::optional<int64_t> bytes = parseBytes(budget);
  if (!bytes)
    return emitError(loc, "budget= expects bytes such as 200MiB, but got '")
           << budget << "'";
  limit = *bytes;
  if (std::string why; !match.empty() && !llvm::Regex(match).isValid(why))
    return emitError(loc, "match= is not a regular expression: ") << why;
  for (const std::string &text : keeps) {
    double ratio;
    if (StringRef(text).getAsDouble(ratio) || !(ratio > 0 && ratio < 1))
      return emitError(loc, "keeps= expects ratios in (0, 1), but got '")
             << text << "'";
    choices.keeps.push_back(ratio);
  }
  if (keeps.empty())
    choices.keeps.assign({0.5, 0.25, 0.125});
  for (int64_t number : probes) {
    if (number < 1)
      return emitError(loc, "probes= expects numbers of at least 1, but got ")
             << number;
    choices.probes.push_back(number);
  }
  std::optional<DistributionKind> kind =
      symbolizeDistributionKind(distribution);
  if (!kind)
    return emitError(loc, "distribution= expects rademacher, gaussian, "
                          "orthogonal or rows, but got '")
           << distribution << "'";
  choices.distribution = *kind;
  for (const std::string &text : saveAs) {
    std::optional<SaveKind> how = symbolizeSaveKind(text);
    if (!how || *how == SaveKind::same)
      return emitError(loc, "save-as= expects bf16 or int8, but got '")
             << text << "'";
    choices.saveAs.push_back(*how);
  }
  return success();
}

/// The graph that trials start from: one function. A plan is read before the
/// clean-up.
FailureOr<OwningOpRef<ModuleOp>> PlanBudgetPass::createBase() {
  OwningOpRef<ModuleOp> graph = getOperation().clone();
  PassManager pm(&getContext(), ModuleOp::getOperationName());
  CompileOptions front;
  front.entry = entry;
  for (int64_t number : primalResults)
    front.primalResults.push_back(number);
  buildJoinPipeline(pm, front);
  if (failed(pm.run(*graph)))
    return failure();
  return graph;
}

void PlanBudgetPass::runOnOperation() {
  ModuleOp module = getOperation();
  points.clear();
  uniform.clear();
  int64_t limit = 0;
  PlanChoices choices;
  FailureOr<const Target *> found = findTarget(target, module.getLoc());
  if (failed(found) || failed(readOptions(limit, choices)))
    return signalPassFailure();
  compiler.emplace(**found);
  options.entry = entry;
  options.primalResults.assign(primalResults.begin(), primalResults.end());
  FailureOr<OwningOpRef<ModuleOp>> graph = createBase();
  if (failed(graph))
    return signalPassFailure();
  base = std::make_shared<OwningOpRef<ModuleOp>>(std::move(*graph));
  FailureOr<PlanCandidates> measured =
      PlanCandidates::create(**base, *compiler, options, match, choices);
  if (failed(measured))
    return signalPassFailure();
  candidates = std::move(*measured);
  steps = candidates->getSteps(varianceWeight);
  estimates.assign(
      1, candidates->getBytes(candidates->getCheapest(varianceWeight)));
  for (const PlanStep &step : steps)
    estimates.push_back(estimates.back() - step.bytes);
  FailureOr<Point> chosen = search(limit);
  numOperations += compiler->getNumOperations();
  if (failed(chosen))
    return signalPassFailure();
  printTable(*chosen);
  candidates->remarkChoice(chosen->choice);
  remark::analysis(module.getLoc(),
                   remark::RemarkOpts::name("Trials").category("sbp-plan"))
      << remark::add("lowered the graph with {0} plans",
                     compiler->getNumLowered())
      << remark::metric("Layers", candidates->getNumLayers())
      << remark::metric("DifferentLayers", candidates->getNumClasses())
      << remark::metric("Operations", compiler->getNumOperations());

  remark::passed(module.getLoc(),
                 remark::RemarkOpts::name("ChosenPlan").category("sbp-plan"))
      << remark::add("a plan of planned peak {0} meets the budget of {1}",
                     formatBytes(chosen->peak), formatBytes(limit))
      << remark::metric("PlannedPeak", chosen->peak)
      << remark::metric("SavedBytes", candidates->getBytes(chosen->choice));
  std::string text = candidates->print(chosen->choice);
  module->setAttr(kPlanAttrName, StringAttr::get(&getContext(), text));
  if (output.empty())
    return;
  llvm::Error error =
      writeFile(output, "# budget " + budget + ": planned peak " +
                            formatBytes(chosen->peak) + "\n" + text);
  if (error) {
    emitError(module.getLoc(), "the plan: ")
        << llvm::toString(std::move(error));
    signalPassFailure();
  }
}
