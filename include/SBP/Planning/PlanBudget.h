//===- PlanBudget.h - candidates of the budget planner ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_PLANBUDGET_H
#define SBP_PLANNING_PLANBUDGET_H

#include "SBP/Transforms/Masking/Plan.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::sbp {

/// What a layer may be given: a keep ratio (1 is exact) and what it repeats.
struct Variant {
  double keep = 1.0;
  RecomputeKind recompute = RecomputeKind::none;

  /// The estimated variance of the layer's gradient, relative to its square, in
  /// units of one position's: (1 - r) / r, that of a sum over a random r of
  /// independent summands that is scaled by 1 / r.
  double getVariance() const { return 1 / keep - 1; }
};

/// A layer with one variant: what it saves, and the loop iterations of its
/// backward.
struct Measure {
  int64_t bytes = 0;
  double work = 0;
};

/// One step of the planner: `layer` goes from one variant to a lighter one.
struct PlanStep {
  unsigned layer = 0, variant = 0;
  /// Cost per byte that is no longer saved.
  double slope = 0;
};

/// The candidate layers of a graph and what each variant does to them, measured
/// by compiling the graph with every layer at that variant.
class PlanCandidates {
public:
  /// `base` is a graph that was inlined and cleaned up. `match`: which layers;
  /// empty for all that save something. Fails, with an error, when there is
  /// none.
  static FailureOr<PlanCandidates> create(ModuleOp base, StringRef entry,
                                          ArrayRef<int64_t> primalResults,
                                          StringRef match,
                                          ArrayRef<double> keeps);

  /// Saved bytes and work of the whole graph under a choice, one variant for
  /// each layer; the work relative to the exact step's.
  int64_t getBytes(ArrayRef<unsigned> choice) const;
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

private:
  double getCost(unsigned layer, unsigned variant, double weight) const;
  /// Numbers of the variants on the hull, from the cheapest to the lightest.
  SmallVector<unsigned> getHull(unsigned layer, double weight) const;

  std::vector<std::string> layers;
  SmallVector<Variant> variants;
  /// Layers whose masks are of axis 0: those that cannot be masked along the
  /// axes that a plan without `axes` masks.
  std::vector<bool> masksFirstAxis;
  /// measures[layer][variant]; none where the layer cannot be masked.
  std::vector<SmallVector<std::optional<Measure>>> measures;
  /// Of everything outside of the layers, and of the exact step.
  int64_t otherBytes = 0;
  double otherWork = 0, exactWork = 0;
};

} // namespace mlir::sbp

#endif // SBP_PLANNING_PLANBUDGET_H
