//===- PlanBudget.h - candidates of the budget planner ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_PLANBUDGET_H
#define SBP_PLANNING_PLANBUDGET_H

#include "SBP/Planning/LayerCutout.h"
#include "SBP/Planning/Trial.h"
#include "SBP/Transforms/Masking/Plan.h"

namespace mlir::sbp {

/// What a layer may be given: a keep ratio (1 is exact) or probes, what it
/// repeats, and how it saves.
struct Variant {
  double keep = 1.0;
  RecomputeKind recompute = RecomputeKind::none;
  /// 0 for none.
  int64_t probes = 0;
  DistributionKind distribution = DistributionKind::rademacher;
  SaveKind saveAs = SaveKind::same;

  bool isMasked() const { return keep < 1; }
  /// Nothing is random.
  bool isExact() const {
    return !isMasked() && probes == 0 && saveAs == SaveKind::same;
  }
  /// "exact", or "keep 0.25, recompute all", "probes 32, save-as int8".
  std::string str() const;
};

/// What the planner chooses from, beside exact.
struct PlanChoices {
  SmallVector<double> keeps;
  SmallVector<int64_t> probes;
  DistributionKind distribution = DistributionKind::rademacher;
  SmallVector<SaveKind> saveAs;

  /// All variants; the first is exact and repeats nothing.
  SmallVector<Variant> getVariants() const;
};

/// The rule of a plan file that gives a variant to the layers that `match`
/// matches; with `masksFirstAxis` a mask is of axis 0.
std::string printRule(StringRef match, const Variant &variant,
                      bool masksFirstAxis);

/// A layer with one variant: what it saves, the loop iterations of its backward
/// and of what the plan adds to the forward, and the estimated variance of its
/// gradients (docs/spec.md, Estimated variance).
struct Measure {
  int64_t bytes = 0;
  double work = 0, variance = 0;
};

/// One step of the planner: `layer` goes from one variant to a lighter one.
struct PlanStep {
  unsigned layer = 0, variant = 0;
  /// The bytes that are no longer saved, and the cost of each.
  int64_t bytes = 0;
  double slope = 0;
};

/// A layer of the graph, and what each variant of it saves and costs.
struct PlannedLayer {
  std::string name;
  Location loc;
  /// The class of each call.
  SmallVector<unsigned> classes;
  /// Why no mask may enter; empty where one may.
  std::string refusal;
  /// The mask is of axis 0: the layer cannot be masked along the axes that a
  /// plan without `axes` masks.
  bool masksFirstAxis = false;
  /// By the number of the variant; none where the layer cannot have it.
  SmallVector<std::optional<Measure>> measures;
};

/// The layers of a graph that a plan may treat, and what each variant does to
/// them, measured by compiling each layer alone: equal layers once.
class PlanCandidates {
public:
  /// `base` is a graph that was inlined and cleaned up. `match`: which layers;
  /// empty for all that save something. Fails, with an error, when there is
  /// none, and where a trial fails for another reason than a refusal.
  static FailureOr<PlanCandidates>
  create(ModuleOp base, TrialCompiler &compiler, const TrialOptions &options,
         StringRef match, const PlanChoices &choices);

  /// What the layers save under a choice, one variant for each, as far as
  /// layers do not share it: good for comparing choices. Linear in the layers.
  int64_t getBytes(ArrayRef<unsigned> choice) const;
  /// The work of the whole graph under a choice, relative to the exact step's.
  double getWork(ArrayRef<unsigned> choice) const;
  /// The mean of the layers' variances.
  double getVariance(ArrayRef<unsigned> choice) const;

  /// The choice of least cost, and the steps from it along the lower convex
  /// hull of cost against bytes, cheapest first. Cost is work plus `weight`
  /// times variance.
  std::vector<unsigned> getCheapest(double weight) const;
  std::vector<PlanStep> getSteps(double weight) const;

  /// For each variant the choice of it in every layer that can have it, and of
  /// the lightest in the others.
  std::vector<std::vector<unsigned>> getUniform(double weight) const;

  /// The plan file of a choice: a rule for each variant in use.
  std::string print(ArrayRef<unsigned> choice) const;

  size_t getNumLayers() const { return layers.size(); }
  /// How many of them differ.
  size_t getNumClasses() const { return numClasses; }

  /// Remarks: what was tried for each layer, and what the choice gives it.
  void remarkChoice(ArrayRef<unsigned> choice) const;

private:
  // Finding and measuring the layers (MeasureLayers.cpp).
  LogicalResult findLayers(ModuleOp graph, const TrialOptions &options,
                           StringRef match);
  LogicalResult markLayers(ModuleOp graph, const TrialOptions &options);
  LogicalResult cutOutLayers(ModuleOp marked, const TrialOptions &options,
                             LayerClasses &classes);
  LogicalResult measureLayers(const LayerClasses &classes,
                              TrialCompiler &compiler);
  std::optional<unsigned> findLayer(StringRef name) const;

  double getCost(unsigned layer, unsigned variant, double weight) const;
  /// Numbers of the variants on the hull, from the cheapest to the lightest.
  SmallVector<unsigned> getHull(unsigned layer, double weight) const;

  std::vector<PlannedLayer> layers;
  llvm::StringMap<unsigned> numbers;
  SmallVector<Variant> variants;
  /// The work of everything outside of the layers, and of the exact step.
  double otherWork = 0, exactWork = 0;
  size_t numClasses = 0;
};

} // namespace mlir::sbp

#endif // SBP_PLANNING_PLANBUDGET_H
