//===- ElementwiseInverse.h - pointwise functions backward ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_ELEMENTWISEINVERSE_H
#define SBP_TRANSFORMS_REDUCTION_ELEMENTWISEINVERSE_H

#include "SBP/Transforms/Reduction/BlockOrder.h"
#include "SBP/Transforms/Reduction/ScalarProgram.h"

namespace mlir::sbp {

/// A way to compute a value from one that was made of it, element by element:
/// a linalg.generic whose body undoes the scalar operations between the two,
/// last one first, or the opposite reshape.
///
///     y = leaky_relu(x * g + b)   x from y, b and g
///
/// A scalar operation is undone in one operand while the others are known, and
/// several operations at once where they are a piecewise linear function of
/// one value that rises or falls everywhere. What is undone, and how numbers
/// without an inverse are treated, is in docs/spec.md ("What is computed
/// backward").
class ElementwiseInverse {
public:
  /// The values that follow from `result` and others, in the order in which
  /// its operation reads them.
  static SmallVector<ElementwiseInverse, 0> find(OpResult result,
                                                 const BlockOrder &order);

  /// What is computed, from what, and from which other values.
  Value getArgument() const { return argument; }
  Value getResult() const { return result; }
  ArrayRef<Value> getOthers() const { return others; }

  /// The argument, from the result and the others.
  Value create(OpBuilder &builder, Value from, ValueRange with) const;

private:
  /// One operation undone, or a piecewise linear function of an earlier node.
  struct Step {
    unsigned node, base;
    PiecewiseLinear function;
  };
  bool derive(unsigned leaf);
  Value undo(OpBuilder &builder, Location loc, const Step &step, Value known,
             llvm::function_ref<Value(unsigned)> emit) const;

  Value argument, result;
  SmallVector<Value> others;
  /// Null for a reshape.
  std::shared_ptr<const ScalarProgram> program;
  unsigned argumentNode = 0;
  /// The nodes of the program that are read, one for each of `others`.
  SmallVector<unsigned> otherNodes;
  SmallVector<Step> steps;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_ELEMENTWISEINVERSE_H
