//===- PlanCandidates.cpp - what each variant of a layer saves ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Planning/PlanBudget.h"
#include "SBP/Transforms/Graph/Contractions.h"
#include "SBP/Transforms/Reduction/ReducePipeline.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Saved bytes and backward work by layer; the last entry is of everything
/// else.
struct GraphMeasure {
  std::vector<Measure> layers;
  /// Iterations of all loops.
  double work = 0;
};

/// The number of the candidate that holds `name`: the longest of its scopes
/// that is one.
unsigned findLayer(const LayerName &name, const llvm::StringMap<unsigned> &of) {
  unsigned found = of.size();
  std::string scope;
  for (const std::string &part : name.path) {
    scope += (scope.empty() ? "" : "/") + part;
    if (auto it = of.find(scope); it != of.end())
      found = it->second;
  }
  return found;
}

FailureOr<GraphMeasure> measure(ModuleOp module, StringRef entry,
                                ArrayRef<int64_t> primalResults,
                                const llvm::StringMap<unsigned> &of) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(module, entry, primalResults);
  if (failed(autodiff))
    return failure();
  func::FuncOp function = autodiff->getEntry();
  GraphMeasure result;
  result.layers.resize(of.size() + 1);
  LayerNames names;
  for (Operation &op : function.getBody().front().without_terminator()) {
    double work = countIterations(&op);
    result.work += work;
    unsigned layer = findLayer(names.get(&op), of);
    if (!autodiff->isForward(&op))
      result.layers[layer].work += work;
    for (Value value : op.getResults())
      if (autodiff->isSaved(value))
        result.layers[layer].bytes += getByteSize(value.getType());
  }
  return result;
}

/// The scope of a layer: what users name, without the scopes that front ends
/// add for single operations ("bhqk,bkhd->bqhd"); in a marked graph the
/// innermost marked layer.
std::string getLayerScope(const LayerName &name, const LayerCalls &calls) {
  std::string scope, marked;
  for (const std::string &part : name.path) {
    if (!calls.empty()) {
      scope += (scope.empty() ? "" : "/") + part;
      if (calls.contains(scope))
        marked = scope;
      continue;
    }
    if (!llvm::all_of(part, [](char c) {
          return llvm::isAlnum(c) || c == '_' || c == '.' || c == '-';
        }))
      break;
    scope += (scope.empty() ? "" : "/") + part;
  }
  return calls.empty() ? scope : marked;
}

std::string printRule(StringRef match, const Variant &variant,
                      bool masksFirstAxis) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "  - match: '" << match << "'\n";
  if (variant.keep == 1.0)
    os << "    method: exact\n";
  else
    os << "    method: keep-mask\n    keep: "
       << llvm::format("%.9g", variant.keep) << "\n";
  if (variant.keep != 1.0 && masksFirstAxis)
    os << "    axes: [0]\n";
  if (variant.recompute != RecomputeKind::none)
    os << "    recompute: " << stringifyRecomputeKind(variant.recompute)
       << "\n";
  return text;
}

} // namespace

FailureOr<PlanCandidates>
PlanCandidates::create(ModuleOp base, StringRef entry,
                       ArrayRef<int64_t> primalResults, StringRef match,
                       ArrayRef<double> keeps) {
  PlanCandidates result;
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(base, entry, primalResults);
  if (failed(autodiff))
    return failure();
  func::FuncOp function = autodiff->getEntry();

  // Scopes that save something, without those that hold others.
  LayerNames names;
  llvm::SetVector<StringRef> scopes;
  llvm::StringSet<> holders, storage;
  llvm::Regex pattern("^(" + match.str() + ")$");
  LayerCalls calls = LayerCalls::collect(function);
  for (Operation &op : function.getBody().front().without_terminator()) {
    std::string scope = getLayerScope(names.get(&op), calls);
    if (!scope.empty() && !(match.empty() || pattern.match(scope)))
      continue;
    for (size_t end = scope.rfind('/');
         match.empty() && end != std::string::npos;
         end = end ? scope.rfind('/', end - 1) : std::string::npos)
      holders.insert(StringRef(scope).take_front(end));
    if (!scope.empty() && llvm::any_of(op.getResults(), [&](Value value) {
          return autodiff->isSaved(value);
        }))
      scopes.insert(storage.insert(scope).first->first());
  }
  llvm::StringMap<unsigned> of;
  for (StringRef scope : scopes)
    if (!holders.contains(scope)) {
      of[scope] = result.layers.size();
      result.layers.push_back(scope.str());
    }
  if (result.layers.empty())
    return emitError(function.getLoc(), "no layer to plan: ")
           << (match.empty() ? "no named scope saves an activation; set "
                               "sbp.layer, or keep locations when exporting"
                             : "no scope that saves an activation matches '" +
                                   match.str() + "'");

  for (double keep : {1.0})
    for (RecomputeKind kind :
         {RecomputeKind::none, RecomputeKind::elementwise, RecomputeKind::all})
      result.variants.push_back({keep, kind});
  for (double keep : keeps)
    for (RecomputeKind kind : {RecomputeKind::elementwise, RecomputeKind::all})
      result.variants.push_back({keep, kind});
  result.measures.assign(
      result.layers.size(),
      SmallVector<std::optional<Measure>>(result.variants.size()));

  /// The graph with the layers of `choice` compiled that way.
  auto compile = [&](ArrayRef<unsigned> choice) -> FailureOr<GraphMeasure> {
    OwningOpRef<ModuleOp> trial = base.clone();
    (*trial)->setAttr(kPlanAttrName,
                      StringAttr::get(base.getContext(), result.print(choice)));
    PassManager pm(base.getContext(), ModuleOp::getOperationName());
    CompileOptions options;
    options.entry = entry.str();
    for (int64_t number : primalResults)
      options.primalResults.push_back(number);
    buildReducePipeline(pm, options);
    // A layer that cannot be masked is found out, and is no error.
    ScopedDiagnosticHandler quiet(base.getContext(),
                                  [](Diagnostic &) { return success(); });
    if (failed(pm.run(*trial)))
      return failure();
    return measure(*trial, entry, primalResults, of);
  };
  unsigned numLayers = result.layers.size();
  FailureOr<GraphMeasure> exact = measure(base, entry, primalResults, of);
  if (failed(exact))
    return failure();
  result.exactWork = exact->work;
  result.otherBytes = exact->layers.back().bytes;
  result.otherWork = exact->work;
  for (unsigned layer = 0; layer < numLayers; ++layer)
    result.otherWork -= exact->layers[layer].work;
  result.masksFirstAxis.assign(numLayers, false);
  std::vector<bool> cannot(numLayers, false);
  for (auto [number, variant] : llvm::enumerate(result.variants)) {
    // All layers at once. Where some cannot have the variant, it is found out
    // which, each on its own, and those stay exact in what comes after.
    auto compileAll = [&]() {
      SmallVector<unsigned> choice;
      for (unsigned layer = 0; layer < numLayers; ++layer)
        choice.push_back(cannot[layer] ? 0 : number);
      return compile(choice);
    };
    // A mask along axes that the layer mixes saves nothing.
    auto helps = [&](unsigned layer, const FailureOr<GraphMeasure> &one) {
      if (failed(one))
        return false;
      const std::optional<Measure> &exact =
          result.measures[layer][static_cast<unsigned>(variant.recompute)];
      return variant.keep == 1 || !exact ||
             one->layers[layer].bytes < exact->bytes ||
             one->layers[layer].work < exact->work;
    };
    FailureOr<GraphMeasure> all = compileAll();
    if (llvm::any_of(llvm::seq(numLayers), [&](unsigned layer) {
          return !cannot[layer] && !helps(layer, all);
        })) {
      for (unsigned layer = 0; layer < numLayers; ++layer) {
        if (cannot[layer] || helps(layer, all))
          continue;
        SmallVector<unsigned> choice(numLayers, 0);
        choice[layer] = number;
        FailureOr<GraphMeasure> one = compile(choice);
        // Convolutions and norms mix what lies on the axes that are chosen by
        // default, but not the examples of a batch.
        if (!helps(layer, one) && variant.keep < 1 &&
            !result.masksFirstAxis[layer]) {
          result.masksFirstAxis[layer] = true;
          one = compile(choice);
        }
        cannot[layer] = failed(one);
        if (succeeded(one))
          result.measures[layer][number] = one->layers[layer];
      }
      all = compileAll();
    }
    for (unsigned layer = 0; layer < numLayers && succeeded(all); ++layer)
      if (!cannot[layer])
        result.measures[layer][number] = all->layers[layer];
  }
  return result;
}

int64_t PlanCandidates::getBytes(ArrayRef<unsigned> choice) const {
  int64_t bytes = otherBytes;
  for (auto [layer, variant] : llvm::enumerate(choice))
    bytes += measures[layer][variant]->bytes;
  return bytes;
}

double PlanCandidates::getWork(ArrayRef<unsigned> choice) const {
  double work = otherWork;
  for (auto [layer, variant] : llvm::enumerate(choice))
    work += measures[layer][variant]->work;
  return work / exactWork;
}

double PlanCandidates::getVariance(ArrayRef<unsigned> choice) const {
  double sum = 0;
  for (unsigned variant : choice)
    sum += variants[variant].getVariance();
  return sum / choice.size();
}

double PlanCandidates::getCost(unsigned layer, unsigned variant,
                               double weight) const {
  return measures[layer][variant]->work / exactWork +
         weight * variants[variant].getVariance() / layers.size();
}

SmallVector<unsigned> PlanCandidates::getHull(unsigned layer,
                                              double weight) const {
  SmallVector<unsigned> hull;
  // The cheapest, the lightest of them; then always the least slope.
  for (unsigned v = 0; v < variants.size(); ++v) {
    if (!measures[layer][v])
      continue;
    double cost = getCost(layer, v, weight);
    if (hull.empty() || cost < getCost(layer, hull.back(), weight))
      hull.assign(1, v);
  }
  while (true) {
    std::optional<unsigned> best;
    double bestSlope = 0;
    for (unsigned v = 0; v < variants.size(); ++v) {
      if (!measures[layer][v] ||
          measures[layer][v]->bytes >= measures[layer][hull.back()]->bytes)
        continue;
      double slope =
          (getCost(layer, v, weight) - getCost(layer, hull.back(), weight)) /
          (measures[layer][hull.back()]->bytes - measures[layer][v]->bytes);
      if (!best || slope < bestSlope) {
        best = v;
        bestSlope = slope;
      }
    }
    if (!best)
      return hull;
    hull.push_back(*best);
  }
}

std::vector<unsigned> PlanCandidates::getCheapest(double weight) const {
  std::vector<unsigned> choice;
  for (unsigned layer = 0; layer < layers.size(); ++layer)
    choice.push_back(getHull(layer, weight).front());
  return choice;
}

std::vector<PlanStep> PlanCandidates::getSteps(double weight) const {
  std::vector<PlanStep> steps;
  for (unsigned layer = 0; layer < layers.size(); ++layer) {
    SmallVector<unsigned> hull = getHull(layer, weight);
    for (auto [from, to] : llvm::zip(hull, ArrayRef(hull).drop_front()))
      steps.push_back(
          {layer, to,
           (getCost(layer, to, weight) - getCost(layer, from, weight)) /
               (measures[layer][from]->bytes - measures[layer][to]->bytes)});
  }
  llvm::stable_sort(steps, [](const PlanStep &x, const PlanStep &y) {
    return x.slope < y.slope;
  });
  return steps;
}

std::vector<std::vector<unsigned>>
PlanCandidates::getUniform(double weight) const {
  std::vector<std::vector<unsigned>> choices;
  for (unsigned variant = 0; variant < variants.size(); ++variant) {
    std::vector<unsigned> &choice = choices.emplace_back();
    for (unsigned layer = 0; layer < layers.size(); ++layer)
      choice.push_back(
          measures[layer][variant] ? variant : getHull(layer, weight).back());
  }
  return choices;
}

std::string PlanCandidates::print(ArrayRef<unsigned> choice) const {
  std::string text = "layers:\n";
  bool any = false;
  for (auto [number, variant] : llvm::enumerate(variants)) {
    // What no rule matches is exact.
    if (variant.keep == 1.0 && variant.recompute == RecomputeKind::none)
      continue;
    for (bool firstAxis : {false, true}) {
      SmallVector<std::string> matches;
      for (auto [layer, chosen] : llvm::enumerate(choice))
        if (chosen == number &&
            (variant.keep < 1 && masksFirstAxis[layer]) == firstAxis)
          matches.push_back(llvm::Regex::escape(layers[layer]));
      if (matches.empty())
        continue;
      any = true;
      text += printRule(llvm::join(matches, "|"), variant, firstAxis);
    }
  }
  return any ? text : "layers: []\n";
}
