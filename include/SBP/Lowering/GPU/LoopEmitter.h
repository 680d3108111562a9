//===- LoopEmitter.h - Single operations as kernels -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_LOOPEMITTER_H
#define SBP_LOWERING_GPU_LOOPEMITTER_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::sbp {

/// Threads of a block that run one iteration of an `scf.forall`, or points of
/// one operation.
constexpr int64_t kLoopThreads = 128;

/// The points of the parallel loops of an operation of static sizes.
int64_t getNumPoints(linalg::GenericOp op);

/// Emits an operation whose points are shared by `stride` threads, of which
/// this is number `first`: any subscripts, with the sums of a point in its
/// thread.
void emitPoints(OpBuilder &b, linalg::GenericOp op, const IRMapping &values,
                Value first, int64_t stride);

/// Emits what one thread does alone: scalars, loads, stores and loops of them.
void emitSequence(OpBuilder &b, ArrayRef<Operation *> operations,
                  IRMapping &values);

/// Whether one thread can run the operation, with all that is nested in it.
bool isSequential(Operation *op);

/// Whether a block can run one iteration: scalars, which each thread computes,
/// and operations whose points the threads share.
bool isBlockLoop(scf::ForallOp op);

/// Emits iteration `at` of the loop, shared by the threads of a block.
void emitIteration(OpBuilder &b, scf::ForallOp op, Value at, IRMapping &values);

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_LOOPEMITTER_H
