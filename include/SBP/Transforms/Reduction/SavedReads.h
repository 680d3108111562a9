//===- SavedReads.h - Readers of values that are saved otherwise *- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_REDUCTION_SAVEDREADS_H
#define SBP_TRANSFORMS_REDUCTION_SAVEDREADS_H

#include "SBP/Dialect/SBPDialect.h"

namespace mlir::sbp {

/// The first operation of `body` that reads one of the operands, itself or in a
/// region.
Operation *findFirst(ArrayRef<OpOperand *> reads, Block *body);

/// Lets the operands read what the backward makes of a saved form. An sbp.saved
/// among the readers goes: what it reads would be of the forward, and the saved
/// form has one of its own.
void setRead(ArrayRef<OpOperand *> reads, Value made);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_SAVEDREADS_H
