//===- WeightGradients.h - Which contractions are weight gradients *- C++
//-*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_PROBING_WEIGHTGRADIENTS_H
#define SBP_TRANSFORMS_PROBING_WEIGHTGRADIENTS_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// A contraction of a cotangent with an activation over positions.
struct WeightGradient {
  linalg::LinalgOp contraction;
  /// The number of the input that the activation comes in by.
  unsigned input;
  /// What the forward computed. Further up than the input where operations in
  /// between only move data.
  Value activation;
  /// From the input up to the activation.
  SmallVector<Operation *> moves;
  /// The axes of the activation that are summed over, ascending, and the
  /// others.
  SmallVector<int64_t> positions, channels;
};

/// Tells weight gradients among the operations of a backward.
class WeightGradients {
public:
  /// Reads the graph once; it must not change between the matches.
  explicit WeightGradients(const AutodiffAnalysis &autodiff);

  /// None with a `reason` where `op` is a contraction of an activation with a
  /// cotangent, but is no weight gradient that can be probed; none with an
  /// empty one where `op` is something else.
  std::optional<WeightGradient> match(Operation *op, std::string &reason) const;

  /// The product of a window of an activation and a cotangent, and its sum, as
  /// PyTorch's gradients of depthwise weights have it, as one contraction in
  /// front of the sum, which `match` may then take. Null where `op` is no such
  /// sum. The sum of a product with a whole activation is the gradient of a
  /// scale, as of a norm: noise there would save what is made again anyway.
  linalg::GenericOp fuseProduct(Operation *op) const;

private:
  bool isActivation(Value value) const;
  bool isWindow(Value value) const;
  void findActivation(WeightGradient &gradient) const;

  const AutodiffAnalysis &autodiff;
  Block &body;
  /// Operations from whose results a cotangent of the forward is computed.
  llvm::DenseSet<Operation *> leadsToCotangent;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_PROBING_WEIGHTGRADIENTS_H
