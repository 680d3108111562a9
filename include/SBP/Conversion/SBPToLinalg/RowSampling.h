//===- RowSampling.h - Rows drawn by their norms, in linalg -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_CONVERSION_SBPTOLINALG_ROWSAMPLING_H
#define SBP_CONVERSION_SBPTOLINALG_ROWSAMPLING_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

/// Code that draws rows of an activation: rows, numbers and factors. With
/// `parallel` an `sbp.sample_lengths` draws, which a target runs at once.
SmallVector<Value> createSampledRows(OpBuilder &builder, SampleRowsOp op,
                                     bool parallel);

/// The rows times their factors in zeros.
Value createExpandedRows(OpBuilder &builder, ExpandRowsOp op);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_ROWSAMPLING_H
