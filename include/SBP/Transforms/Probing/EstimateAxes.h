//===- EstimateAxes.h - The axes of an estimate ------------------*- C++-*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_PROBING_ESTIMATEAXES_H
#define SBP_TRANSFORMS_PROBING_ESTIMATEAXES_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

/// An axis of the estimate that is more than 1, and where it lies in a value
/// that was made of the estimate by moving data.
struct EstimateAxis {
  bool isPosition;
  int64_t dim, size;
  /// Zeros around it, or negative: what a slice left out. Then every `stride`th
  /// element of these.
  int64_t low = 0, high = 0, stride = 1;

  bool isWhole() const { return low == 0 && high == 0 && stride == 1; }
  int64_t getLength() const { return (size + low + high - 1) / stride + 1; }
};

/// Positions in the order of the probes' rows, then the others in that of the
/// sketch. Positions that follow each other may share a dim.
using EstimateAxes = SmallVector<EstimateAxis>;

/// Of the estimate itself.
EstimateAxes getEstimateAxes(RankedTensorType estimate,
                             ArrayRef<int64_t> positions);

/// The axes in the result of an operation that moves data, given those in its
/// source.
std::optional<EstimateAxes> moveAxes(Operation *op, const EstimateAxes &axes);

/// The sum of products of `lhs` and `rhs`, added to `into`; the three maps may
/// have loops that none of them reads.
Value createLoopProduct(OpBuilder &builder, Location loc, Value lhs, Value rhs,
                        Value into, SmallVector<AffineMap> maps);

/// A weight gradient that reads an estimate from sampled rows as a product over
/// the rows: of each with what of the cotangent meets it. False where the
/// subscripts do not tell what that is; nothing has changed then.
bool contractRows(ExpandRowsOp expand, OpOperand &use,
                  const EstimateAxes &axes);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_PROBING_ESTIMATEAXES_H
