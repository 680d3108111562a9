//===- PlanBudget.cpp - a plan from a memory budget -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/PlanBudget.h"
#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Lowering/CPU/LowerToCPU.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Support/OutputFile.h"
#include "SBP/Transforms/Masking/Passes.h"
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
    // Trials run these pipelines on copies of the module.
    OpPassManager pm(ModuleOp::getOperationName());
    buildFrontPipeline(pm, CompileOptions());
    buildReducePipeline(pm, CompileOptions());
    buildMemoryPipeline(pm);
    pm.getDependentDialects(registry);
  }

  void runOnOperation() override;

private:
  /// A choice that was lowered.
  struct Point {
    std::vector<unsigned> choice;
    int64_t peak = 0;
  };
  FailureOr<Point> evaluate(std::vector<unsigned> choice);
  /// The choice after the first `steps` steps.
  FailureOr<Point> evaluateSteps(unsigned steps);
  FailureOr<int64_t> lower(const std::string &text);
  FailureOr<Point> search(int64_t limit);
  FailureOr<Point> searchUniform(int64_t limit);
  void printTable(const Point &chosen) const;
  CompileOptions &getOptions(CompileOptions &options) const;

  std::optional<PlanCandidates> candidates;
  /// Shared because passes are copied.
  std::shared_ptr<OwningOpRef<ModuleOp>> base;
  std::vector<PlanStep> steps;
  std::map<unsigned, Point> points;
  /// Behind them, where none of them fits: every layer alike.
  std::vector<Point> uniform;
};

} // namespace

CompileOptions &PlanBudgetPass::getOptions(CompileOptions &options) const {
  options.entry = entry;
  for (int64_t number : primalResults)
    options.primalResults.push_back(number);
  return options;
}

/// The planned peak of the graph under a plan.
FailureOr<int64_t> PlanBudgetPass::lower(const std::string &text) {
  OwningOpRef<ModuleOp> trial = (*base)->clone();
  (*trial)->setAttr(kPlanAttrName, StringAttr::get(&getContext(), text));
  PassManager pm(&getContext(), ModuleOp::getOperationName());
  CompileOptions options;
  buildReducePipeline(pm, getOptions(options));
  // As sbp-run lowers, whose peak the budget is for.
  LowerToCPUOptions lowering;
  lowering.resultsInArena = true;
  buildMemoryPipeline(pm, lowering);
  ScopedDiagnosticHandler onlyErrors(&getContext(), [](Diagnostic &diag) {
    return success(diag.getSeverity() != DiagnosticSeverity::Error);
  });
  if (failed(pm.run(*trial)))
    return failure();
  auto peak = (*trial)->getAttrOfType<IntegerAttr>(kPlannedPeakAttrName);
  if (!peak)
    return emitError(getOperation().getLoc(),
                     "the peak cannot be planned: expected tensors of static "
                     "shape; give the batch a size, or write a plan");
  return peak.getInt();
}

FailureOr<PlanBudgetPass::Point>
PlanBudgetPass::evaluate(std::vector<unsigned> choice) {
  FailureOr<int64_t> peak = lower(candidates->print(choice));
  if (failed(peak))
    return failure();
  ++numTrials;
  return Point{std::move(choice), *peak};
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

/// The fewest steps whose peak fits. A few points first, which show the price
/// of memory, then a bisection between two of them.
FailureOr<PlanBudgetPass::Point> PlanBudgetPass::search(int64_t limit) {
  unsigned last = steps.size();
  constexpr unsigned kCoarse = 4;
  for (unsigned i = 0; i <= kCoarse; ++i)
    if (failed(evaluateSteps(last * i / kCoarse)))
      return failure();
  if (llvm::none_of(points, [&](const auto &entry) {
        return entry.second.peak <= limit;
      }))
    return searchUniform(limit);
  unsigned low = 0, high = 0;
  for (auto &[numSteps, point] : points) {
    high = numSteps;
    if (point.peak <= limit)
      break;
    low = numSteps;
  }
  while (high - low > 1) {
    unsigned middle = (low + high) / 2;
    FailureOr<Point> point = evaluateSteps(middle);
    if (failed(point))
      return failure();
    (point->peak <= limit ? high : low) = middle;
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
         << " plans; give more, or more keep ratios (keeps=)";
}

void PlanBudgetPass::printTable(const Point &chosen) const {
  std::string table;
  llvm::raw_string_ostream os(table);
  os << llvm::formatv("plans of @{0}, from the cheapest to the lightest\n",
                      entry.empty() ? "main" : entry.getValue());
  os << llvm::formatv("{0,18} {1,12} {2,10} {3,10}\n", "planned peak", "saved",
                      "variance", "work");
  auto printPoint = [&](const Point &point) {
    os << llvm::formatv("{0,18} {1,12} {2,10:f3} {3,10:f3}{4}\n",
                        formatBytes(point.peak),
                        formatBytes(candidates->getBytes(point.choice)),
                        candidates->getVariance(point.choice),
                        candidates->getWork(point.choice),
                        point.choice == chosen.choice ? "  <- chosen" : "");
  };
  for (auto &[numSteps, point] : points)
    printPoint(point);
  if (!uniform.empty())
    os << "none of them fits; the same for every layer:\n";
  for (const Point &point : uniform)
    printPoint(point);
  os << "variance: (1 - r) / r, mean over the layers; work: loop iterations, "
        "exact step = 1\n";
  llvm::errs() << table;
}

void PlanBudgetPass::runOnOperation() {
  ModuleOp module = getOperation();
  points.clear();
  uniform.clear();
  std::optional<int64_t> limit = parseBytes(budget);
  std::string problem;
  if (!limit)
    problem = "budget= expects bytes such as 200MiB, but got '" + budget + "'";
  if (std::string why; !match.empty() && !llvm::Regex(match).isValid(why))
    problem = "match= is not a regular expression: " + why;
  SmallVector<double> ratios;
  for (const std::string &text : keeps) {
    double ratio;
    if (StringRef(text).getAsDouble(ratio) || !(ratio > 0 && ratio < 1))
      problem = "keeps= expects ratios in (0, 1), but got '" + text + "'";
    ratios.push_back(ratio);
  }
  if (keeps.empty())
    ratios = {0.5, 0.25, 0.125};
  if (!problem.empty()) {
    emitError(module.getLoc(), problem);
    return signalPassFailure();
  }

  base = std::make_shared<OwningOpRef<ModuleOp>>(module.clone());
  PassManager pm(&getContext(), ModuleOp::getOperationName());
  CompileOptions options;
  buildFrontPipeline(pm, getOptions(options));
  if (failed(pm.run(**base)))
    return signalPassFailure();
  // In a marked graph the marked layers are planned, under their names.
  FailureOr<func::FuncOp> function = findEntry(**base, entry);
  if (failed(function))
    return signalPassFailure();
  if (function->getBody().hasOneBlock() &&
      !LayerCalls::collect(*function).empty()) {
    PassManager naming(&getContext(), ModuleOp::getOperationName());
    MarkLayersPassOptions mark;
    mark.entry = entry;
    llvm::append_range(mark.primalResults, primalResults);
    naming.addPass(createMarkLayersPass(mark));
    if (failed(naming.run(**base)))
      return signalPassFailure();
  }
  FailureOr<PlanCandidates> found = PlanCandidates::create(
      **base, entry,
      SmallVector<int64_t>(primalResults.begin(), primalResults.end()), match,
      ratios);
  if (failed(found))
    return signalPassFailure();
  candidates = std::move(*found);
  steps = candidates->getSteps(varianceWeight);
  FailureOr<Point> chosen = search(*limit);
  if (failed(chosen))
    return signalPassFailure();
  printTable(*chosen);

  remark::passed(module.getLoc(),
                 remark::RemarkOpts::name("ChosenPlan").category("sbp-plan"))
      << remark::add("a plan of planned peak {0} meets the budget of {1}",
                     formatBytes(chosen->peak), formatBytes(*limit))
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
