//===- TwinArguments.h - What a frozen twin is given ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_TRANSFORMS_MASKING_TWINARGUMENTS_H
#define SBP_LIB_TRANSFORMS_MASKING_TWINARGUMENTS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::sbp {

/// The arguments that a function gets to become a frozen twin, in this order:
/// values at the base point, a flag, counters. First all base values are asked
/// for, then the flag and the counters, then values are frozen.
class TwinArguments {
public:
  explicit TwinArguments(func::FuncOp entry) : entry(entry) {}

  /// An argument for `value` at the base point, which the twin returns. One for
  /// all that ask for the same value.
  Value addBase(Value value, StringRef name);
  ArrayRef<Value> getValues() const { return values; }

  /// An operation of the compiled graph that draws random numbers.
  struct Draw {
    Operation *op;
    /// The operand for which the twin has a value of its own; may be null.
    Value given;
  };
  /// Adds the flag, and the counters that the other operands are.
  LogicalResult addCounters(ArrayRef<Draw> draws);

  /// The draw of the compiled graph, with the twin's counters. `mapping` has
  /// the operands that are given.
  Operation *cloneDraw(OpBuilder &builder, Operation *draw,
                       IRMapping &mapping) const;

  /// Puts what `create` makes, where the flag is set, in the place of `value`.
  void freeze(Value value, function_ref<Value(OpBuilder &)> create);

private:
  Value addArgument(Type type, StringRef name);

  func::FuncOp entry;
  llvm::MapVector<Value, Value> bases;
  SmallVector<Value> values;
  llvm::StringMap<Value> counters;
  Value isFrozen;
};

} // namespace mlir::sbp

#endif // SBP_LIB_TRANSFORMS_MASKING_TWINARGUMENTS_H
