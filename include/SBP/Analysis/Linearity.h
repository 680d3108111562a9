//===- Linearity.h - operations linear in some operands ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_LINEARITY_H
#define SBP_ANALYSIS_LINEARITY_H

#include "mlir/IR/Operation.h"

namespace mlir::sbp {

/// How an operation depends on some of its operands, the others held constant.
enum class Dependence {
  /// Not at all.
  None,
  /// Linearly: op(a x + b y) = a op(x) + b op(y). A cotangent flows so.
  Linear,
  /// Linearly but for a summand that does not depend on them: an accumulation,
  /// or a step of an optimizer.
  Affine,
  /// In no way that is known: a norm, a clipping, a loop, a call.
  Other
};

/// How the results of `op` depend on the operands for which `varies` is true.
/// Reads scalar code in the bodies of linalg operations.
Dependence getDependence(Operation *op,
                         llvm::function_ref<bool(OpOperand &)> varies);

/// An elementwise sum of two tensors of the result's type.
bool isElementwiseSum(Operation *op);

/// The summands of an elementwise sum.
ValueRange getSummands(Operation *sum);

/// Zero everywhere: a constant, a fill of zero, or zero broadcast.
bool isZeroConstant(Value value);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_LINEARITY_H
