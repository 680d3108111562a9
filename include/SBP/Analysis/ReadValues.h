//===- ReadValues.h - What an operation reads -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_ANALYSIS_READVALUES_H
#define SBP_ANALYSIS_READVALUES_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::sbp {

/// The operands, and what regions read from outside, each once: a body may
/// extract from tensors that are no operands.
llvm::SetVector<Value> getReadValues(Operation *op);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_READVALUES_H
