//===- BlockSums.h - Sums over the threads of a block -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_GPU_BLOCKSUMS_H
#define SBP_LOWERING_GPU_BLOCKSUMS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::sbp {

/// Emits sums over the threads of a kernel of one block, in whole numbers: the
/// same in whichever order threads run. Every thread has to reach each sum.
class BlockSums {
public:
  /// Of numbers of type `element`, i32 or i64; `threads` are whole warps.
  BlockSums(gpu::GPUFuncOp function, int64_t threads, Type element);

  Value getThread() const { return thread; }
  /// The sum over the threads before this one, and over all.
  std::pair<Value, Value> scan(ImplicitLocOpBuilder &b, Value x) const;
  /// The sum over all threads.
  Value sum(ImplicitLocOpBuilder &b, Value x) const {
    return scan(b, x).second;
  }

private:
  int64_t threads;
  Value thread, lane, warp;
  /// Shared: one number per warp.
  Value partials;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_BLOCKSUMS_H
