//===- Operations.h - what operations cost, and their end -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_GRAPH_OPERATIONS_H
#define SBP_TRANSFORMS_GRAPH_OPERATIONS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::sbp {

/// Loop iterations of `op`; a dynamic size counts as one of its order.
double countIterations(Operation *op);

/// Whether several elements of an operand make one of a result: a loop of a
/// linalg operation reduces, of an aggregate such as linalg.softmax, too.
bool hasReductionLoops(Operation *op);

/// The tensor with elements of another float type, elementwise; itself where it
/// has the type.
Value createFloatCast(OpBuilder &builder, Location loc, Value value,
                      Type element);

/// The tensor of static shape in another static shape, without a copy.
Value createReshape(OpBuilder &builder, Location loc, Value value,
                    ArrayRef<int64_t> shape);

/// The largest i64 below 2^`bits` that is not too large, or 0: bit by bit, from
/// the upper one. What is larger than a number that is too large must be so.
Value createLargest(ImplicitLocOpBuilder &builder, int64_t bits,
                    function_ref<Value(Value)> isTooLarge);

/// Erases what makes the values where nothing uses it, with what then is
/// unused.
void eraseDead(ValueRange values);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_GRAPH_OPERATIONS_H
