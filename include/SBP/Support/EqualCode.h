//===- EqualCode.h - Operations with equal regions --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_SUPPORT_EQUALCODE_H
#define SBP_SUPPORT_EQUALCODE_H

#include "mlir/IR/Operation.h"

namespace mlir::sbp {

/// Operations with isolated regions, of which equal ones are found. Locations
/// do not count. The operations must live and keep their regions as long as
/// this.
class EqualCode {
public:
  /// The first operation with regions equal to those of `op` that was inserted
  /// with an equal `beside`; `op` itself where there is none.
  Operation *insert(Operation *op, Attribute beside);

private:
  llvm::DenseMap<size_t, SmallVector<std::pair<Operation *, Attribute>, 1>>
      known;
};

} // namespace mlir::sbp

#endif // SBP_SUPPORT_EQUALCODE_H
