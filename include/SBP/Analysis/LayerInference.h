//===- LayerInference.h - where the mask of a named layer enters *- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_LAYERINFERENCE_H
#define SBP_ANALYSIS_LAYERINFERENCE_H

#include "SBP/Analysis/NamedLayers.h"

namespace mlir::sbp {

/// A cotangent of a layer's output, and the uses of it that belong to the
/// layer (not those of a skip connection around it).
struct InferredCotangent {
  Value value;
  SmallVector<OpOperand *> uses;
};

/// The boundary of a named layer.
struct InferredLayer {
  /// Values of the layer's forward that others read.
  SmallVector<Value> outputs;
  /// Values that the layer's forward reads.
  SmallVector<Value> inputs;
  SmallVector<InferredCotangent> cotangents;
};

/// Infers the boundary from the structure of the forward (which sums pass a
/// cotangent untouched, inside and outside of the layer) and from the
/// accumulation of cotangents. Where two placements are possible it chooses
/// none: with `isExact` the layer's cotangents are all that might be one, since
/// no mask enters; otherwise it emits an error that lists the candidates, and
/// fails.
FailureOr<InferredLayer> inferLayer(const NamedLayer &layer,
                                    const AutodiffAnalysis &autodiff,
                                    LayerNames &names, bool isExact);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_LAYERINFERENCE_H
