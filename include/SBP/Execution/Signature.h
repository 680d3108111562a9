//===- Signature.h - What a compiled function takes and gives ---*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_SIGNATURE_H
#define SBP_EXECUTION_SIGNATURE_H

#include "SBP/Execution/Array.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <vector>

namespace mlir::sbp {

/// Numbers of a run that an argument may ask for (`sbp.counters`).
enum class Counter { None, Seed, Step, Shard };

/// As `sbp.counters` spells it; null for None.
const char *getCounterName(Counter counter);

/// One argument or result of the entry function.
struct ValueType {
  Element element;
  bool isTensor = true;
  llvm::SmallVector<int64_t, 4> shape; // ShapedType::kDynamic where dynamic
  Counter counter = Counter::None;
  /// Of a result: compiled code writes into the caller's buffer.
  bool isWritten = false;

  std::string describe() const {
    return sbp::describe(getElementName(element), shape);
  }
};

struct Signature {
  std::vector<ValueType> arguments, results;
};

/// Reads the types of a function; emits a located error on those that have no
/// array form.
FailureOr<Signature> readSignature(func::FuncOp function);

/// Emits a located error on a size that is known at run time only: `purpose`,
/// such as "ahead of time", needs all of them.
LogicalResult requireStaticSizes(func::FuncOp function,
                                 const Signature &signature,
                                 llvm::StringRef purpose);

/// A message when `array` does not fit `type`, else an empty string.
std::string checkArray(const Array &array, const ValueType &type);

} // namespace mlir::sbp

#endif // SBP_EXECUTION_SIGNATURE_H
