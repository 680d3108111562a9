//===- LayerMasks.h - the keep-masks of a graph's layers --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_MASKING_LAYERMASKS_H
#define SBP_TRANSFORMS_MASKING_LAYERMASKS_H

#include "SBP/Transforms/Masking/Plan.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::sbp {

/// Draws the masks of one function: all in its entry block, one for each layer,
/// or one for the layers of a rule with `mask: shared`.
class LayerMasks {
public:
  /// Creates the numbers of D5 that all masks have in common: constants where
  /// the text holds an integer, new last arguments where the seed or step is
  /// empty or the shard is "arg".
  LogicalResult createCounters(func::FuncOp entry, StringRef seed,
                               StringRef step, StringRef shard);

  /// The mask over `axes` of the cotangent of a layer's call, by the layer's
  /// rule. Errors are located at `at`, an operation of the entry block.
  FailureOr<Value> create(Operation *at, StringRef layer, int64_t call,
                          const PlanRule &rule, Value cotangent,
                          ArrayRef<int64_t> axes);

private:
  FailureOr<Value> createCounter(func::FuncOp entry, StringRef text,
                                 StringRef name);
  FailureOr<int64_t> getKept(Operation *at, StringRef layer,
                             const PlanRule &rule, RankedTensorType type,
                             int64_t positions);
  LogicalResult checkWord(Operation *at, StringRef stream, int64_t call);

  /// What the layers of a rule with `mask: shared` have in common, and the
  /// layer that came first. Looked up only, never iterated.
  struct SharedMask {
    KeepMaskOp mask;
    std::string layer;
  };
  llvm::DenseMap<const PlanRule *, SharedMask> sharedMasks;
  /// Whose layer word it is. Looked up only; the key is wider than a word,
  /// since a dense map reserves two.
  struct Stream {
    std::string name;
    int64_t call;
    Location loc;
  };
  llvm::DenseMap<uint64_t, Stream> streams;
  Value seed, step;
  Value shard; ///< null for shard 0
  /// Behind which the next counter or mask goes.
  Operation *last = nullptr;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_LAYERMASKS_H
