//===- LayerBackward.h - The backward of one layer --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_LAYERBACKWARD_H
#define SBP_ANALYSIS_LAYERBACKWARD_H

#include "SBP/Analysis/AutodiffAnalysis.h"

namespace mlir::sbp {

/// The operations of one layer, in block order, and what is found out about
/// its backward.
struct LayerBackward {
  std::string name;
  SmallVector<Operation *> forward, backward;

  /// The values dy that reach the layer's outputs from outside, and the uses
  /// of each that carry it into the layer (not the identity path of a skip
  /// connection around the layer).
  SmallVector<Value> cotangents;
  SmallVector<OpOperand *> maskedUses;
  /// The backward operations that depend on a masked use, and factors that
  /// nothing else reads.
  llvm::SetVector<Operation *> region;

  /// Fills in cotangents, maskedUses and region.
  void analyze(const AutodiffAnalysis &autodiff, LayerNames &names);

private:
  void findCotangents(const AutodiffAnalysis &autodiff, LayerNames &names);
  void findRegion(const AutodiffAnalysis &autodiff);
};

/// An elementwise sum of two tensors of the result's type.
bool isElementwiseSum(Operation *op);

/// Zero everywhere: a constant, a fill of zero, or zero broadcast.
bool isZeroConstant(Value value);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_LAYERBACKWARD_H
