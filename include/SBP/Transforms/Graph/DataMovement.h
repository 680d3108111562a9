//===- DataMovement.h - copies in another shape -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_GRAPH_DATAMOVEMENT_H
#define SBP_TRANSFORMS_GRAPH_DATAMOVEMENT_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Whether each subscript is 0 or a loop of its own: no window, no diagonal.
/// Unlike AffineMap::isProjectedPermutation, however many are 0.
bool hasPlainSubscripts(AffineMap map);

/// Whether `op` copies its input with the dimensions in another order. Unlike
/// linalg::isaTransposeOpInterface also where it is a linalg.transpose, not
/// where it is a plain copy, and whatever the order of the loops is.
bool isTranspose(linalg::LinalgOp op);

/// Whether `op` only repeats scalars, tensors of fewer dimensions, or
/// dimensions of size one. Unlike linalg::isaBroadcastOpInterface also where
/// the scalar is no operand but a constant in the body, which most are, and
/// where the dimensions change their order.
bool isBroadcast(linalg::LinalgOp op);

/// Whether `op` is a tensor.expand_shape or tensor.collapse_shape.
bool isReshape(Operation *op);

/// What `value` is a reshape of, or `value` itself.
Value skipReshapes(Value value);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_GRAPH_DATAMOVEMENT_H
