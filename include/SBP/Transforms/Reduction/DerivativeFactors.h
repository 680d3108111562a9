//===- DerivativeFactors.h - backward without a cotangent -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_DERIVATIVEFACTORS_H
#define SBP_TRANSFORMS_REDUCTION_DERIVATIVEFACTORS_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::sbp {

struct RecomputeRegion;

/// The operations of a layer's backward that no cotangent reaches: derivative
/// factors (1 - tanh^2, x > 0, the arg max of a pool). They read forward values
/// alone, so that the forward may compute them and save their results where
/// those are smaller.
class DerivativeFactors {
public:
  /// A masked layer says what its cotangents are. In the backward of an exact
  /// layer they are what enters from other backward operations. Where nothing
  /// does, and outside of layers, cotangents begin within: only what moves,
  /// compares and chooses forward values is a factor, and of that only integers
  /// are saved.
  DerivativeFactors(const AutodiffAnalysis &autodiff,
                    const RecomputeRegion &region);

  bool contains(Operation *op) const { return op && factors.contains(op); }
  /// Whether the forward may save the factor `value`.
  bool mayBeSaved(Value value) const {
    return !onlyIntegers || isa<IntegerType>(getElementTypeOrSelf(value));
  }
  /// Whether it reads kept rows.
  bool isKept(Operation *op) const { return kept.contains(op); }
  /// Whether something else than a factor reads `value`.
  bool isReadByOthers(Value value) const;

private:
  /// Whether cotangents are known, or need not be.
  bool collect(const AutodiffAnalysis &autodiff, const RecomputeRegion &region);

  llvm::DenseSet<Operation *> factors, kept;
  bool onlyIntegers = false;
};

/// Moves operations behind what they read: the forward computes them.
void hoistFactors(ArrayRef<Operation *> hoisted);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_DERIVATIVEFACTORS_H
