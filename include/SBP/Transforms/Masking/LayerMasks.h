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

/// The numbers of D5 that all masks and probes of a function have in common.
struct RandomCounters {
  Value seed, step;
  Value shard; ///< null for shard 0
  /// The last of them that is a constant, and null where none is.
  Operation *last = nullptr;

  /// Lets `builder` write behind `value`, and behind the counters.
  void setInsertionPointAfter(OpBuilder &builder, Value value) const;
};

/// Constants where the text holds an integer; arguments where the seed or step
/// is empty or the shard is "arg": those that the function has already, or new
/// last ones.
FailureOr<RandomCounters> createCounters(func::FuncOp entry, StringRef seed,
                                         StringRef step, StringRef shard);

/// The streams of random numbers of a function. Two with one layer word (D5)
/// would be the same.
class RandomStreams {
public:
  /// An error at `at` where another stream than `name` and `call` has its word;
  /// `what` says what would be the same.
  LogicalResult check(Operation *at, StringRef what, StringRef name,
                      int64_t call);

private:
  struct Stream {
    std::string name;
    int64_t call;
    Location loc;
  };
  /// Looked up only; the key is wider than a word, since a dense map reserves
  /// two.
  llvm::DenseMap<uint64_t, Stream> streams;
};

/// Draws the masks of one function: all in its entry block, one for each layer,
/// or one for the layers of a rule with `mask: shared`.
class LayerMasks {
public:
  LayerMasks() = default;
  explicit LayerMasks(const RandomCounters &counters)
      : counters(counters), last(counters.last) {}

  /// The mask over `axes` of the cotangent of a layer's call, by the layer's
  /// rule. Errors are located at `at`, an operation of the entry block.
  FailureOr<Value> create(Operation *at, StringRef layer, int64_t call,
                          const PlanRule &rule, Value cotangent,
                          ArrayRef<int64_t> axes);

private:
  FailureOr<int64_t> getKept(Operation *at, StringRef layer,
                             const PlanRule &rule, RankedTensorType type,
                             int64_t positions);

  /// What the layers of a rule with `mask: shared` have in common, and the
  /// layer that came first. Looked up only, never iterated.
  struct SharedMask {
    KeepMaskOp mask;
    std::string layer;
  };
  llvm::DenseMap<const PlanRule *, SharedMask> sharedMasks;
  RandomStreams streams;
  RandomCounters counters;
  /// Behind which the next mask goes.
  Operation *last = nullptr;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_LAYERMASKS_H
