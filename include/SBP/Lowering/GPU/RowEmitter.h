//===- RowEmitter.h - Code of a row kernel on the GPU -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_ROWEMITTER_H
#define SBP_LOWERING_GPU_ROWEMITTER_H

#include "SBP/Lowering/Kernels/KernelGroup.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::sbp {

/// Lanes that move together, and exchange numbers without memory.
constexpr int64_t kWarp = 32;

/// Shared memory that a kernel may have: sm_80 assembles no more than 48 KiB of
/// it, of which partial sums of the warps take a part.
constexpr int64_t kMaxSharedBytes = 44 * 1024;

/// How the rows of a group are spread over threads. One element per thread in a
/// flat group; else `lanes` threads of one block share a row.
struct RowLaunch {
  int64_t blocks = 1, threads = 32, lanes = 32;
  /// Neighbors that a thread of a flat group takes.
  int64_t width = 1;

  int64_t getRowsPerBlock() const { return threads / lanes; }
};

/// As many lanes as a row has work for: four elements each, at most a block.
RowLaunch getRowLaunch(const KernelGroup &group);

/// Emits a group as the body of one kernel. The loops of each operation are
/// shared by the lanes of a row; a sum over a row is a tree of fixed shape, so
/// that its bits depend neither on fusion nor on the order of threads.
class RowEmitter {
public:
  /// `values` are what the group's buffers and scalars are in the kernel. Row
  /// buffers that are not among them become shared memory.
  RowEmitter(gpu::GPUFuncOp function, const KernelGroup &group,
             const RowLaunch &launch, const IRMapping &values);

  /// At the end of the function's block.
  void emit();

private:
  /// What threads of an operation have one element each of, in turn: its
  /// parallel loops, or the loops of a sum that they share.
  struct Distribution {
    SmallVector<unsigned> rows, parallel, reduction;
    int64_t numParallel = 1, numReduction = 1;
    bool sharesSum = false;
    /// How many neighbors along the last loop a thread takes at once.
    int64_t width = 1;
    ArrayRef<unsigned> getLoops() const {
      return sharesSum ? reduction : parallel;
    }
  };

  Value index(int64_t value);
  Value times(Value value, int64_t factor);
  Value plus(Value x, Value y);
  void ifThen(Value condition, function_ref<void()> body);
  SmallVector<Value>
  forLoop(Value from, Value end, Value step, ValueRange carried,
          function_ref<SmallVector<Value>(Value, ValueRange)> body);

  Distribution distribute(const KernelOp &op) const;
  bool writesForOthers(const KernelOp &writer, const KernelOp &other) const;
  void barrier();

  void delinearize(const KernelOp &op, ArrayRef<unsigned> loops, Value at,
                   int64_t width = 1);
  Value getAddress(const KernelOp &op, unsigned operand);
  Value load(const KernelOp &op, unsigned operand, unsigned loop = 0,
             int64_t width = 1);
  void store(const KernelOp &op, unsigned operand, Value value,
             int64_t width = 1);
  Value getElement(Value value, int64_t i);
  SmallVector<Value> loadInputs(const KernelOp &op, unsigned loop = 0,
                                int64_t width = 1);
  SmallVector<Value> emitBody(const KernelOp &op, ValueRange inputs,
                              ValueRange outputs);
  void emitNeighbors(const KernelOp &op, unsigned loop, int64_t width);
  SmallVector<Value> emitSums(const KernelOp &op, ArrayRef<unsigned> loops,
                              ValueRange start, bool isShared,
                              int64_t width = 1);
  Value combine(Operation *combiner, BlockArgument output, Value x, Value y);
  Value shuffle(Value value, int64_t distance);
  Value reduceRow(Operation *combiner, BlockArgument output, Value partial);
  void emitRow(const KernelOp &op);
  void emitSharedSum(const KernelOp &op, const Distribution &loops);
  void emitFlat(const KernelOp &op);
  void emitOwnSums(const KernelOp &op, ArrayRef<unsigned> loops);

  gpu::GPUFuncOp function;
  ImplicitLocOpBuilder b;
  const KernelGroup &group;
  RowLaunch launch;
  IRMapping values;
  /// Each buffer as one row of elements.
  llvm::SmallDenseMap<Value, Value> flat;
  /// Of row buffers in shared memory: the first element that a row has there.
  llvm::SmallDenseMap<Value, Value> sharedOffset;
  /// The part of a row that lies there.
  llvm::SmallDenseMap<Value, RowBuffer> shared;
  SmallVector<Value> position;
  Value lane, row, isActive;
  /// Shared: one number per warp.
  Value partials;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_ROWEMITTER_H
