//===- BackwardLowering.h - what dense and compact forms share --*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_MASKING_BACKWARDLOWERING_H
#define SBP_TRANSFORMS_MASKING_BACKWARDLOWERING_H

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Interfaces/CompactionInterface.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

/// The size of an axis, traced to where it is known first, so that the size
/// does not keep the value alive and is there as early as possible.
Value getSize(OpBuilder &builder, Location loc, Value value, int64_t axis);

/// N of the operation's mask, at run time where it is dynamic.
Value getPositions(OpBuilder &builder, BackwardOp op);

/// A tensor of zeros of `like`'s type; dynamic sizes are those of `like`.
Value createZeros(OpBuilder &builder, Location loc, Value like);

/// value * factor, elementwise.
Value createScaled(OpBuilder &builder, Location loc, Value value, Value factor);

/// The factor on the kept cotangent, 1 or N/K, as a scalar of its element type;
/// divided at run time where N or K is dynamic.
Value createScale(OpBuilder &builder, BackwardOp op, Value kept);

/// restore(kept) with the sizes of `like`.
Value createRestore(OpBuilder &builder, Location loc, Value kept, Value mask,
                    ArrayRef<int64_t> axes, Value like);

/// Along which axes the operands and results of `op` are masked when it is
/// computed on kept positions, where `getAxes` tells that of its operands
/// (null: all positions). None when the operation needs all positions.
std::optional<CompactionMap>
mapMasked(Operation *op, function_ref<const MaskedAxes *(Value)> getAxes);

/// Copies the body in front of the operation with `cotangents` in place of the
/// first block arguments. Returns the copies, and the yielded values.
SmallVector<Operation *> inlineBody(BackwardOp op, ValueRange cotangents,
                                    SmallVectorImpl<Value> &yielded);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_BACKWARDLOWERING_H
