//===- ValueFacts.h - What the graph knew of a value ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Role and layer of a value are known in the graph, and asked for in the
// compiled program, where operations were fused, generalized and bufferized.
// What every rewrite keeps is the location: the facts are metadata of it.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_VALUEFACTS_H
#define SBP_ANALYSIS_VALUEFACTS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Location.h"

namespace mlir::sbp {

enum class ValueRole {
  /// Nothing is known.
  Unknown,
  /// Computed by the forward and read by the backward (docs/spec.md,
  /// Vocabulary).
  Saved,
  /// Computed by the forward, and not read by the backward.
  Forward,
  /// An argument or a constant, moved, repeated or reshaped.
  View,
  /// Computed by the backward: a gradient, or what is made again.
  Backward,
  /// Computed from a marked cotangent.
  Gradient,
};

struct ValueFacts {
  ValueRole role = ValueRole::Unknown;
  StringRef layer;
  /// Of kept rows: what they were gathered from. Null for others.
  RankedTensorType origin;
  /// Where the facts were found; null where there are none.
  LocationAttr loc;
};

/// `loc`, with what the graph knows of the operation's results.
Location addFacts(Location loc, const ValueFacts &facts);

/// What a location says. Where operations were fused, the last one counts: it
/// computes the result.
ValueFacts getFacts(Location loc);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_VALUEFACTS_H
