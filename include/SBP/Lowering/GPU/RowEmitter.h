//===- RowEmitter.h - Code of a row kernel on the GPU -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_ROWEMITTER_H
#define SBP_LOWERING_GPU_ROWEMITTER_H

#include "SBP/Lowering/GPU/SumTree.h"
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
  /// Neighbors that a thread of a flat group, or of sums by columns, takes.
  int64_t width = 1;
  /// Threads that lie side by side along the outputs of one operation's sums,
  /// where its inputs do; 0 where a row has lanes.
  int64_t columns = 0;
  /// Blocks that share each sum: every one adds up a part, for a second kernel.
  int64_t chunks = 1;

  int64_t getRowsPerBlock() const { return threads / lanes; }
};

/// As many lanes as a row has work for: four elements each, at most a block.
/// Sums of one operation alone are shared otherwise, if its inputs lie along
/// the outputs or there are too few outputs for the machine.
/// Blocks share sums only if they may.
RowLaunch getRowLaunch(const KernelGroup &group, bool mayChunk = true);

/// How many neighbors along `loop` one access of 16 bytes has, where all
/// operands allow it: one access of a warp then moves whole sectors. `size` is
/// the number of neighbors; `shared` the part of a row that lies in shared
/// memory, if any does.
int64_t getAccessWidth(const KernelOp &op, unsigned loop, int64_t size,
                       bool isFlat,
                       function_ref<const RowBuffer *(Value)> getShared);

/// Emits a group as the body of one kernel. The loops of each operation are
/// shared by the lanes of a row; a sum is a tree of fixed shape (SumTree), so
/// that its bits depend neither on fusion nor on the order of threads.
class RowEmitter {
public:
  /// `values` are what the group's buffers and scalars are in the kernel. Row
  /// buffers that are not among them become shared memory. `chunkSums` has a
  /// buffer for each output where blocks share sums: a number for each chunk
  /// and output.
  RowEmitter(gpu::GPUFuncOp function, const KernelGroup &group,
             const RowLaunch &launch, const IRMapping &values,
             ValueRange chunkSums = {});

  /// At the end of the function's block.
  void emit();

private:
  /// What threads of an operation have one element each of, in turn: its
  /// parallel loops, or the loops of a sum that they share.
  struct Distribution {
    SmallVector<unsigned> rows, parallel, reduction;
    int64_t numParallel = 1;
    SumTree tree;
    /// Whether the lanes of a row share each sum.
    bool sharesSum = false;
    /// Of the row's lanes, how many share the loops.
    int64_t lanes = 1;
    /// How many neighbors along the last loop a thread takes in a turn, and how
    /// many of them in one access.
    int64_t width = 1, access = 1;
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
  Value gather(ArrayRef<Value> elements);
  static llvm::MaybeAlign getAlignment(Type element, int64_t width);
  SmallVector<Value> loadInputs(const KernelOp &op, unsigned loop = 0,
                                int64_t width = 1);
  SmallVector<Value> emitBody(const KernelOp &op, ValueRange inputs,
                              ValueRange outputs);
  void emitNeighbors(const KernelOp &op, unsigned loop, int64_t width);
  SmallVector<Value> emitTerms(const KernelOp &op, const Distribution &loops,
                               Value begin, Value end, int64_t step,
                               ValueRange sums);
  Value combine(Operation *combiner, BlockArgument output, Value x, Value y);
  Value widen(Value value);
  Value narrow(Value value, Type type);
  Value getNeutral(Operation *combiner);
  SmallVector<Value> addTerms(const KernelOp &op, ValueRange inputs,
                              ValueRange sums);
  Value shuffle(Value value, int64_t distance);
  SmallVector<Value> getNeutrals(const KernelOp &op);
  SmallVector<Value> combineAll(const KernelOp &op, ValueRange xs,
                                ValueRange ys);
  SmallVector<Value> roundAll(const KernelOp &op, ValueRange sums);
  Value exchange(const KernelOp &op, unsigned output, Value partial,
                 const SumTree &whole, int64_t lanes);
  Value addShared(int64_t size, Type element);
  void emitRow(const KernelOp &op);
  void emitSharedSums(const KernelOp &op, const Distribution &loops);
  void emitSharedSum(const KernelOp &op, const Distribution &loops, Value own,
                     Value isOutput);
  void emitFlat(const KernelOp &op);
  void emitOwnSums(const KernelOp &op, const Distribution &loops);
  SmallVector<Value> addLanes(const KernelOp &op, const SumTree &tree,
                              function_ref<SmallVector<Value>(Value)> getLane);
  SmallVector<Value> emitColumn(const KernelOp &op, const Distribution &loops,
                                Value chunk);
  void emitColumnSums(const KernelOp &op);
  void storeSum(const KernelOp &op, unsigned output, Value sum, Value place,
                int64_t width);

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
  /// Which part of each sum this block adds up, where blocks share sums.
  Value chunk;
  SmallVector<Value> chunkSums;
  /// Shared: one number per warp.
  Value partials;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_ROWEMITTER_H
