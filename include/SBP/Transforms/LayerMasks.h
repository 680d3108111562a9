//===- LayerMasks.h - the keep-masks of a graph's layers --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_LAYERMASKS_H
#define SBP_TRANSFORMS_LAYERMASKS_H

#include "SBP/Transforms/Plan.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::sbp {

/// Draws the masks of one function: all in its entry block, one for each layer,
/// or one for the layers of a rule with `mask: shared`.
class LayerMasks {
public:
  /// Creates the seed and the step: a constant where the text holds an integer,
  /// a new last argument where it is empty.
  LogicalResult createCounters(func::FuncOp entry, StringRef seed,
                               StringRef step, int64_t shard);

  /// The mask over `axes` of the layer's cotangent, by the layer's rule. Errors
  /// are located at `at`, an operation of the entry block.
  FailureOr<Value> create(Operation *at, StringRef layer, const PlanRule &rule,
                          Value cotangent, ArrayRef<int64_t> axes);

private:
  LogicalResult createCounter(func::FuncOp entry, StringRef text,
                              StringRef name, Value &counter);

  /// What the layers of a rule with `mask: shared` have in common, and the
  /// layer that came first. Looked up only, never iterated.
  struct SharedMask {
    KeepMaskOp mask;
    std::string layer;
  };
  llvm::DenseMap<const PlanRule *, SharedMask> sharedMasks;
  Value seed, step;
  int64_t shard = 0;
  /// Behind which the next counter or mask goes.
  Operation *last = nullptr;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_LAYERMASKS_H
