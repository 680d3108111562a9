//===- PiecewiseLinear.h - functions of one number --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_PIECEWISELINEAR_H
#define SBP_TRANSFORMS_REDUCTION_PIECEWISELINEAR_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace mlir::sbp {

/// A function of one real number that is linear between breakpoints and
/// continuous: a sum, a multiple, a maximum or a choice of such functions is
/// one again. Numbers are f64.
class PiecewiseLinear {
public:
  /// A part ends at `end`, the last one at infinity.
  struct Piece {
    double end, slope, offset;
  };
  static PiecewiseLinear getConstant(double value);
  static PiecewiseLinear getIdentity();

  ArrayRef<Piece> getPieces() const { return pieces; }
  std::optional<double> getConstantValue() const;
  /// Whether it rises everywhere, or falls everywhere: then it has an inverse.
  bool isMonotone() const;

  static std::optional<PiecewiseLinear> combine(const PiecewiseLinear &a,
                                                double weightA,
                                                const PiecewiseLinear &b,
                                                double weightB);
  /// `a` where `test` is above 0, else `b`; none where that jumps.
  static std::optional<PiecewiseLinear> choose(const PiecewiseLinear &test,
                                               const PiecewiseLinear &a,
                                               const PiecewiseLinear &b);

private:
  /// Appends a part, unless it continues the last one. False beyond the most
  /// parts, or where the function would jump.
  bool append(Piece piece);
  SmallVector<Piece, 2> pieces;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_PIECEWISELINEAR_H
