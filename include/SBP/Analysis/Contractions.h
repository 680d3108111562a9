//===- Contractions.h - Sums of products ------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_CONTRACTIONS_H
#define SBP_ANALYSIS_CONTRACTIONS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Whether the body of a linalg operation is `out += a * b` of floats. Unlike
/// linalg::isaContractionOpInterface, whatever the subscripts are: a
/// convolution is such a sum, too.
bool isSumOfProducts(Block &body);

/// Whether `op` is `out += a * b` of floats on tensors with static shapes: a
/// zero in one operand adds nothing.
bool isContraction(linalg::GenericOp op);

/// Sums of products of two tensors, named or generic.
bool isTensorContraction(Operation *op);

/// Whether `op` is `out += in` of floats over at least one loop.
bool isSum(linalg::LinalgOp op);

/// What `op.getStaticLoopRanges()` says, without the inverse of its maps where
/// each loop is some subscript of an operand.
SmallVector<int64_t> getLoopSizes(linalg::LinalgOp op);

/// The loops of a sum of products by the operands that depend on them, from the
/// subscripts of A, B and C: batch (all three), m (A and C), n (B and C) and k
/// (A and B). A loop of one operand alone is none of them. A subscript may be
/// any function of its loops: of the window of a convolution, the loop over
/// outputs is an m and that over taps a k. Fails unless there are three maps.
FailureOr<linalg::ContractionDimensions>
inferContractionLoops(ArrayRef<AffineMap> maps);

/// A sum of products of two tensors, added to `init`, by the maps of all three;
/// loops that `init` has no subscript of are summed over. Elements that are
/// narrower than those of `init` are widened first.
Value createContraction(OpBuilder &builder, Location loc, Value lhs, Value rhs,
                        Value init, ArrayRef<AffineMap> maps);

/// A tensor of zeros.
Value createZeroTensor(OpBuilder &builder, Location loc,
                       ArrayRef<OpFoldResult> sizes, Type element);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_CONTRACTIONS_H
