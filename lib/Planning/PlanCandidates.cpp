//===- PlanCandidates.cpp - choices of a variant for each layer -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/PlanBudget.h"
#include "SBP/Support/Remarks.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::sbp;

std::string Variant::str() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (probes > 0)
    os << "probes " << probes << " " << stringifyDistributionKind(distribution);
  else if (isMasked())
    os << "keep " << llvm::format("%.9g", keep);
  else
    os << "exact";
  if (saveAs != SaveKind::same)
    os << ", save-as " << stringifySaveKind(saveAs);
  if (recompute != RecomputeKind::none)
    os << ", recompute " << stringifyRecomputeKind(recompute);
  return text;
}

SmallVector<Variant> PlanChoices::getVariants() const {
  SmallVector<Variant> variants;
  for (RecomputeKind kind :
       {RecomputeKind::none, RecomputeKind::elementwise, RecomputeKind::all})
    variants.push_back({1.0, kind});
  for (double keep : keeps)
    for (RecomputeKind kind : {RecomputeKind::elementwise, RecomputeKind::all})
      variants.push_back({keep, kind});
  for (int64_t number : probes)
    variants.push_back({1.0, RecomputeKind::elementwise, number, distribution});
  // Each saves floats that may be stored in fewer bytes.
  for (size_t i = 0, e = variants.size(); i < e; ++i)
    for (SaveKind kind : saveAs) {
      Variant variant = variants[i];
      variant.saveAs = kind;
      variants.push_back(variant);
    }
  return variants;
}

std::string sbp::printRule(StringRef match, const Variant &variant,
                           bool masksFirstAxis) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "  - match: '" << match << "'\n";
  if (variant.probes > 0)
    os << "    method: probe\n    probes: " << variant.probes
       << "\n    distribution: "
       << stringifyDistributionKind(variant.distribution) << "\n";
  else if (variant.isMasked())
    os << "    method: keep-mask\n    keep: "
       << llvm::format("%.9g", variant.keep) << "\n";
  else
    os << "    method: exact\n";
  if (variant.isMasked() && masksFirstAxis)
    os << "    axes: [0]\n";
  if (variant.saveAs != SaveKind::same)
    os << "    save-as: " << stringifySaveKind(variant.saveAs) << "\n";
  if (variant.recompute != RecomputeKind::none)
    os << "    recompute: " << stringifyRecomputeKind(variant.recompute)
       << "\n";
  return text;
}

int64_t PlanCandidates::getBytes(ArrayRef<unsigned> choice) const {
  int64_t bytes = 0;
  for (auto [layer, variant] : llvm::zip(layers, choice))
    bytes += layer.measures[variant]->bytes;
  return bytes;
}

double PlanCandidates::getWork(ArrayRef<unsigned> choice) const {
  double work = otherWork;
  for (auto [layer, variant] : llvm::zip(layers, choice))
    work += layer.measures[variant]->work;
  return work / exactWork;
}

double PlanCandidates::getVariance(ArrayRef<unsigned> choice) const {
  double sum = 0;
  for (auto [layer, variant] : llvm::zip(layers, choice))
    sum += layer.measures[variant]->variance;
  return sum / choice.size();
}

double PlanCandidates::getCost(unsigned layer, unsigned variant,
                               double weight) const {
  return layers[layer].measures[variant]->work / exactWork +
         weight * layers[layer].measures[variant]->variance / layers.size();
}

SmallVector<unsigned> PlanCandidates::getHull(unsigned layer,
                                              double weight) const {
  SmallVector<unsigned> hull;
  // The cheapest, the lightest of them; then always the least slope.
  for (unsigned v = 0; v < variants.size(); ++v) {
    if (!layers[layer].measures[v])
      continue;
    double cost = getCost(layer, v, weight);
    if (hull.empty() || cost < getCost(layer, hull.back(), weight))
      hull.assign(1, v);
  }
  while (true) {
    std::optional<unsigned> best;
    double bestSlope = 0;
    for (unsigned v = 0; v < variants.size(); ++v) {
      if (!layers[layer].measures[v] ||
          layers[layer].measures[v]->bytes >=
              layers[layer].measures[hull.back()]->bytes)
        continue;
      double slope =
          (getCost(layer, v, weight) - getCost(layer, hull.back(), weight)) /
          (layers[layer].measures[hull.back()]->bytes -
           layers[layer].measures[v]->bytes);
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
    for (auto [from, to] : llvm::zip(hull, ArrayRef(hull).drop_front())) {
      int64_t bytes = layers[layer].measures[from]->bytes -
                      layers[layer].measures[to]->bytes;
      steps.push_back(
          {layer, to, bytes,
           (getCost(layer, to, weight) - getCost(layer, from, weight)) /
               bytes});
    }
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
      choice.push_back(layers[layer].measures[variant]
                           ? variant
                           : getHull(layer, weight).back());
  }
  return choices;
}

std::string PlanCandidates::print(ArrayRef<unsigned> choice) const {
  // A graph of which the plan asks nothing keeps its operations. Beside others
  // an exact layer is better off with a rule than without: what only moves its
  // data, such as a pad, is not saved then.
  if (llvm::all_of(choice, [](unsigned variant) { return variant == 0; }))
    return "layers: []\n";
  std::string text = "layers:\n";
  for (auto [number, variant] : llvm::enumerate(variants)) {
    for (bool firstAxis : {false, true}) {
      SmallVector<std::string> matches;
      for (auto [layer, chosen] : llvm::enumerate(choice))
        if (chosen == number &&
            (variant.isMasked() && layers[layer].masksFirstAxis) == firstAxis)
          matches.push_back(llvm::Regex::escape(layers[layer].name));
      if (matches.empty())
        continue;
      text += printRule(llvm::join(matches, "|"), variant, firstAxis);
    }
  }
  return text;
}

void PlanCandidates::remarkChoice(ArrayRef<unsigned> choice) const {
  // The table of what was tried is text for each layer and variant.
  if (layers.empty() || !mayEmitRemarks(layers.front().loc->getContext()))
    return;
  for (auto [layer, chosen] : llvm::zip(layers, choice)) {
    std::string tried;
    for (auto [variant, measure] : llvm::zip(variants, layer.measures)) {
      tried += (tried.empty() ? "" : "; ") + variant.str() + ": ";
      tried += measure
                   ? llvm::formatv("{0} bytes, work {1:f4}, variance {2}",
                                   measure->bytes, measure->work / exactWork,
                                   llvm::format("%.3g", measure->variance))
                         .str()
                   : "not possible";
    }
    const Measure &measure = *layer.measures[chosen];
    remark::passed(
        layer.loc,
        remark::RemarkOpts::name("ChosenVariant").category("sbp-plan"))
        << remark::add("layer '{0}': {1}", layer.name, variants[chosen].str())
        << remark::reason("of what was tried ({0}) no other costs less for "
                          "each byte that the budget needs",
                          tried)
        << remark::metric("Bytes", measure.bytes);
    if (!layer.refusal.empty())
      remark::missed(layer.loc,
                     remark::RemarkOpts::name("NotMasked").category("sbp-plan"))
          << remark::add("layer '{0}' gets no mask", layer.name)
          << remark::reason("{0}", layer.refusal);
  }
}
