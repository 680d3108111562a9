//===- NamedLayers.h - layers of a graph that only has names ----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_NAMEDLAYERS_H
#define SBP_ANALYSIS_NAMEDLAYERS_H

#include "SBP/Analysis/AutodiffAnalysis.h"

namespace mlir::sbp {

/// The operations of one layer by name, in block order.
struct NamedLayer {
  std::string name;
  SmallVector<Operation *> forward, backward;
  llvm::DenseSet<Operation *> members;

  bool contains(Operation *op) const { return op && members.contains(op); }
};

/// Which operation belongs to which layer, where names are all there is: the
/// outermost scope that is a layer, with everything under it. An operation
/// without a scope between two of a layer's belongs to it: front ends leave
/// accumulations and the backward of in-place operations without a name, and
/// rewrites lose names.
class NamedLayers {
public:
  /// `isLayer` says of a scope whether it is one.
  static NamedLayers create(const AutodiffAnalysis &autodiff, LayerNames &names,
                            llvm::function_ref<bool(StringRef)> isLayer);

  /// In the order of their first operation.
  ArrayRef<NamedLayer> get() const { return layers; }

private:
  std::vector<NamedLayer> layers;
};

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_NAMEDLAYERS_H
