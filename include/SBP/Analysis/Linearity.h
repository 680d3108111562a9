//===- Linearity.h - operations linear in some operands ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_LINEARITY_H
#define SBP_ANALYSIS_LINEARITY_H

#include "SBP/Interfaces/LinearityInterface.h"

namespace mlir::sbp {

/// How the results of `op` depend on the operands for which `varies` is true
/// (LinearityOpInterface).
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
