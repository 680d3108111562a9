//===- IntegerRanges.h - Between which numbers integers lie -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_INTEGERRANGES_H
#define SBP_ANALYSIS_INTEGERRANGES_H

#include "mlir/IR/Value.h"
#include "mlir/Interfaces/InferIntRangeInterface.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::sbp {

/// The elements of a tensor of integers as codes: each is `first` plus an
/// unsigned number of `bits` bits (1, 2, 4, 8, 16 or 32).
struct IntegerCodes {
  int64_t first;
  unsigned bits;
};

/// The ranges of the integers that a block computes, proven by upstream's
/// InferIntRangeInterface of the operations, in the bodies of linalg operations
/// as well; what only moves elements has the range of what it reads. Other
/// operations may make any number.
///
/// Ranges are found when they are asked for, each once. Operations that are
/// created later may be asked for.
class IntegerRanges {
public:
  /// The range of the elements of `value`, an integer or a tensor of integers.
  const ConstantIntRanges &get(Value value);

  /// How the elements of a tensor of integers fit into fewer bits than those of
  /// their type; none where they do not, and of truth values.
  std::optional<IntegerCodes> getCodes(Value value);

private:
  void infer(Operation *op);
  void inferStructured(Operation *op);
  void inferInBody(Operation *op);
  void set(Value value, const IntegerValueRange &range);
  IntegerValueRange find(Value value) const;

  llvm::DenseMap<Value, ConstantIntRanges> ranges;
};

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_INTEGERRANGES_H
