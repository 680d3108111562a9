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

/// The constant that `op`, a linalg.fill or a linalg.generic that is one
/// (linalg::isaFillOpInterface), writes everywhere; none where what it writes
/// is not known.
std::optional<TypedAttr> getFilledConstant(linalg::LinalgOp op);

/// Whether that constant is a floating-point zero.
bool isZeroFill(linalg::LinalgOp op);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_VALUES_H
