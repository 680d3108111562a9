//===- SelectEmitter.h - The smallest keys, on the GPU ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_SELECTEMITTER_H
#define SBP_LOWERING_GPU_SELECTEMITTER_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::sbp {

/// Threads of the one block that selects among `numKeys` keys.
int64_t getSelectThreads(int64_t numKeys);

/// Emits `sbp.select_smallest` as the body of a kernel of one block: a
/// bisection on the bits of the K-th smallest key, then a scan over the keys
/// that are no larger. Keys and positions are the same integers as on the CPU,
/// in whichever order threads run.
void emitSelectSmallest(gpu::GPUFuncOp function, int64_t bits, Value keys,
                        Value positions);

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_SELECTEMITTER_H
