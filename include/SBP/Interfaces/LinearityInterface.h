//===- LinearityInterface.h - linear operations -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_INTERFACES_LINEARITYINTERFACE_H
#define SBP_INTERFACES_LINEARITYINTERFACE_H

#include "mlir/IR/OpDefinition.h"

namespace mlir::sbp {

/// How an operation depends on some of its operands, the others held constant.
/// Each is weaker than the one before.
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

using DependenceOf = llvm::function_ref<Dependence(OpOperand &)>;
using IsZero = llvm::function_ref<bool(Value)>;

/// Asks the operation; without the interface it depends in no known way on what
/// it, or an operation in its regions, reads.
Dependence getDependence(Operation *op, DependenceOf of, IsZero isZero);

/// Whether `op` is linear in these operands together, the others held constant.
bool isLinearIn(Operation *op, ArrayRef<unsigned> operands, IsZero isZero);

} // namespace mlir::sbp

#include "SBP/Interfaces/LinearityInterface.h.inc"

#endif // SBP_INTERFACES_LINEARITYINTERFACE_H
