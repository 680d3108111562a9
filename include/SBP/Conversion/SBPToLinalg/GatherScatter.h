//===- GatherScatter.h - masks, gathers, scatters on tensors ----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_CONVERSION_SBPTOLINALG_GATHERSCATTER_H
#define SBP_CONVERSION_SBPTOLINALG_GATHERSCATTER_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

// What the conversion to linalg and bufferization both emit. `mask` is the
// tensor of kept positions, tensor<Kxindex>.

/// The position along each axis of a flattened position, slowest axis first.
SmallVector<Value> splitPosition(OpBuilder &b, Location loc, Value position,
                                 Value shaped, ArrayRef<int64_t> axes);

/// The positions of an extended mask.
Value createExtendedPositions(OpBuilder &builder, ExtendMaskOp op, Value mask);

/// The kept positions of `source`, in a new tensor.
Value createGather(OpBuilder &builder, KeepOp op, Value source, Value mask);

/// `source` scattered into zeros, or added to `into` when it is given: row by
/// row, or, with `parallel`, all rows at the same time (positions differ).
Value createScatter(OpBuilder &builder, RestoreOp op, Value source, Value mask,
                    Value into, bool parallel = false);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_GATHERSCATTER_H
