//===- Values.h - What a value is known to be -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_VALUES_H
#define SBP_ANALYSIS_VALUES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Whether `op` writes one constant everywhere; returns it. Of named operations
/// and generics in any order of loops, which linalg::isaFillOpInterface refuses.
std::optional<TypedAttr> getFilledConstant(linalg::LinalgOp op);

/// Whether that constant is a floating-point zero.
bool isZeroFill(linalg::LinalgOp op);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_VALUES_H
