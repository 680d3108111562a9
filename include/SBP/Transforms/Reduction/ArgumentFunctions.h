//===- ArgumentFunctions.h - what the backward makes again ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_ARGUMENTFUNCTIONS_H
#define SBP_TRANSFORMS_REDUCTION_ARGUMENTFUNCTIONS_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

/// Whether `op` moves, repeats, pads or joins its operands without computing.
bool movesData(Operation *op);

/// Whether `op` neither sums nor multiplies: it costs about what reading and
/// writing its operands and results costs.
bool isElementwise(Operation *op);

/// Whether an element costs more to compute than to keep: it is divided, or a
/// function of the math dialect.
bool isExpensive(Operation *op);

/// The forward values that a backward need not keep, since it can make them
/// again from what is there anyway: views of arguments, what is made from
/// constants (a causal mask), and, where a plan lets layers repeat elementwise
/// operations, elementwise functions of arguments (the bf16 copy of a weight),
/// without divisions and functions of the math dialect: those a backward
/// repeats in their layer only.
class ArgumentFunctions {
public:
  /// What is made again; each kind includes the ones before it.
  enum class Kind { Views, Constants, Elementwise };
  ArgumentFunctions(const AutodiffAnalysis &autodiff, Kind kind);

  /// Whether `value` costs nothing to have in the backward.
  bool contains(Value value) const;
  /// Whether `remake` makes operations for `value`.
  bool isRemade(Value value) const { return costs.lookup(value) > 0; }
  /// Whether `value` is an elementwise function of arguments, but no view.
  bool isComputed(Value value) const { return computed.contains(value); }

  /// Copies of values for one layer, each in front of its first use there.
  using Copies = llvm::DenseMap<std::pair<Value, Attribute>, Value>;
  /// `value` again at the insertion point, from an sbp.saved of `layer`, in
  /// which no CSE recognizes the forward's; `value` itself where it is a
  /// constant or cannot be made again.
  Value remake(OpBuilder &builder, Value value, StringAttr layer,
               Copies &copies) const;

private:
  const AutodiffAnalysis &autodiff;
  /// By value how many operations make it again.
  llvm::DenseMap<Value, unsigned> costs;
  llvm::DenseSet<Value> computed;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_ARGUMENTFUNCTIONS_H
