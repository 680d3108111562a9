//===- Contractions.h - sums of products on tensors -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_GRAPH_CONTRACTIONS_H
#define SBP_TRANSFORMS_GRAPH_CONTRACTIONS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Whether the body of a linalg operation is `out += a * b` of floats.
bool isSumOfProducts(Block &body);

/// Whether `op` is `out += a * b` of floats on tensors with static shapes: a
/// zero in one operand adds nothing.
bool isContraction(linalg::GenericOp op);

/// Loop iterations of `op`; a dynamic size counts as one of its order.
double countIterations(Operation *op);

/// Whether several elements of an operand make one of a result: a loop of a
/// linalg operation reduces, of an aggregate such as linalg.softmax, too.
bool hasReductionLoops(Operation *op);

/// Erases what makes the values where nothing uses it, with what then is
/// unused.
void eraseDead(ValueRange values);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_GRAPH_CONTRACTIONS_H
