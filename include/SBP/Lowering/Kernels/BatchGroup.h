//===- BatchGroup.h - Operations that run batch by batch --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_BATCHGROUP_H
#define SBP_LOWERING_KERNELS_BATCHGROUP_H

#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Kernels/KernelGroup.h"

namespace mlir::sbp {

/// For each loop over batches, the dimension of a memref that it indexes, or -1
/// where the memref is the same for all batches.
using BatchDims = SmallVector<int64_t, 4>;

/// The dimensions of the source of `view`, a memref.expand_shape or
/// memref.collapse_shape, that are the dimensions `dims` of its result. Fails
/// where they are parts of a dimension, or joined with others.
FailureOr<BatchDims> getSourceDims(Operation *view, const BatchDims &dims);

/// The dimensions of the buffer that `memref` is a view of.
FailureOr<BatchDims> getBufferDims(Value memref, BatchDims dims);

/// Whether every loop over batches indexes a dimension.
bool isEverywhere(const BatchDims &dims);

/// An operation, and which of its loops run over the batches.
struct BatchOp {
  /// A handle: reading the operation does not change this.
  mutable linalg::GenericOp op;
  SmallVector<unsigned, 4> loops;

  /// Fails where a batch is not one slice of the operand.
  FailureOr<BatchDims> getDims(OpOperand &operand) const;
  /// Of a memref that the body loads from, as a gather does.
  FailureOr<BatchDims> getLoadedDims(Value memref) const;
};

/// The memrefs that the body of `op` reads besides its operands.
SmallVector<Value> getLoadedMemRefs(linalg::GenericOp op);

/// The loops that select a matrix product of a batched contraction.
SmallVector<unsigned, 4> getBatchLoops(linalg::GenericOp op);

/// Whether `op` can be written again on slices of its operands.
bool isSliceable(linalg::GenericOp op);

/// Operations that touch, of each buffer that one of them writes, one slice per
/// batch: batches are independent of each other.
struct BatchGroup {
  /// Of the loops over the batches.
  SmallVector<int64_t, 4> sizes;
  SmallVector<BatchOp, 0> ops;
  /// Buffers that the group writes.
  llvm::SetVector<Value> written;
  /// Those of them that nothing else touches: they shrink to one batch.
  llvm::SetVector<Value> internal;
  /// What lies between the operations and must run after them.
  SmallVector<Operation *> after;
  /// Batches along each loop that run at a time.
  SmallVector<int64_t> widths;
  /// Bytes alive beside the internal buffers while the group runs, and the most
  /// that are alive around the operations where they stand.
  int64_t bytesBeside = 0, bytesBefore = 0;
};

/// The number of batches along each loop that should run at a time, for targets
/// that run batches side by side in one launch: as many as keep no more than
/// `limit` bytes alive, but no fewer than fill a machine of that many blocks.
/// Nothing where that is all of them, or where a slice would begin at an
/// address that is no multiple of 16 bytes.
SmallVector<int64_t> chooseBatchWidths(const BatchGroup &group, int64_t limit,
                                       int64_t blocks);

/// The most bytes of buffers that are alive at a time in the block, with what
/// each `sbp.batch_kernel` allocates.
int64_t getMostBytes(Block &block);

/// What searches ask of one operation again and again.
class BatchFacts {
public:
  bool isSliceable(linalg::GenericOp op);
  /// The loops that select a product of a contraction of the runtime; none of
  /// other operations.
  ArrayRef<unsigned> getProductLoops(linalg::GenericOp op);
  /// Operations were erased or made.
  void clear();

private:
  llvm::DenseMap<Operation *, bool> sliceable;
  llvm::DenseMap<Operation *, SmallVector<unsigned, 4>> productLoops;
};

/// A group while it grows.
class GrowingGroup {
public:
  GrowingGroup(BatchGroup &group, BufferSchedule &schedule, BatchFacts &facts)
      : group(group), schedule(schedule), facts(facts) {}

  /// Adds `op`, behind `fill`, which may be null; returns false when it is not
  /// independent of what must run after the group, or not batch by batch.
  bool join(linalg::GenericOp op, linalg::GenericOp fill);
  /// Leaves `op` before the group or behind it. Returns false when nothing may
  /// move past it.
  bool pass(Operation *op);

private:
  /// How the group touches a buffer.
  struct Use {
    bool isWritten = false;
    /// Of the buffer itself; fails where views hide it, or operations differ.
    FailureOr<BatchDims> dims = failure();
  };

  FailureOr<SmallVector<unsigned, 4>> matchLoops(linalg::GenericOp op) const;
  bool isAfter(Operation *op, const BufferAccesses &accesses,
               bool alsoBehindGroup) const;

  BatchGroup &group;
  BufferSchedule &schedule;
  BatchFacts &facts;
  llvm::DenseMap<Value, Use> uses;
  llvm::DenseSet<Operation *> after;
  /// By what runs after the group.
  PassedAccesses touchedAfter;
};

/// Finds the groups of a block.
class BatchFinder {
public:
  explicit BatchFinder(Block &block) : schedule(block) {}

  /// Asks of each group whether to take it; its operations are in no other
  /// group where not. Calls `emit` with a group that is taken, at the operation
  /// right before which it puts one operation that does what the group does;
  /// what runs after the group is moved behind that. The operations of the
  /// group are erased afterwards.
  void run(function_ref<bool(BatchGroup &)> take,
           function_ref<void(const BatchGroup &, Operation *)> emit);

private:
  std::optional<BatchGroup> find(int64_t start);
  linalg::GenericOp findFill(linalg::GenericOp op);
  void findInternal(BatchGroup &group);
  bool isTouchedBefore(Value buffer, int64_t start,
                       const llvm::DenseSet<Operation *> &members);
  bool fitsMemory(BatchGroup &group, int64_t start, int64_t last);
  int64_t getFirstAfter(const BatchGroup &group);
  SmallVector<Operation *> getEarlyWriters(const BatchGroup &group);
  int64_t getLastUser(const BatchGroup &group);
  void commit(const BatchGroup &group, int64_t start,
              function_ref<void(const BatchGroup &, Operation *)> emit);

  BufferSchedule schedule;
  BatchFacts facts;
  /// Of groups that were not taken.
  llvm::DenseSet<Operation *> left;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_BATCHGROUP_H
