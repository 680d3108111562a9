//===- BlockFuser.h - Groups of operations of a block -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_BLOCKFUSER_H
#define SBP_LOWERING_KERNELS_BLOCKFUSER_H

#include "SBP/Lowering/Kernels/KernelGroup.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::sbp {

struct BufferLife {
  int64_t bytes = 0;
  int64_t alloc = -1, dealloc = -1;
  /// Operations that touch the buffer, without views of it.
  SmallVector<int64_t> users;
  bool escapes = false;
};

/// One block and what its buffers live through, by position in the block.
class BlockFuser {
public:
  BlockFuser(Block &block);

  /// Calls `emit` with each group, at the operation before which it must run.
  void run(function_ref<void(const KernelGroup &, Operation *)> emit);

private:
  /// What operations touch that stay behind the group they were not joined to.
  struct StayingBehind {
    llvm::SmallDenseSet<Value> read, written;
    /// Buffers that only a fill has touched so far, with its position: the fill
    /// joins with what adds to it.
    llvm::SmallDenseMap<Value, int64_t> waiting;

    /// Lets the fill of `buffer` wait, unless something touched that before.
    bool wait(Value buffer, int64_t position);
    /// Returns false when nothing may move past `op`.
    bool add(Operation *op);
  };

  std::optional<KernelGroup> buildGroup(int64_t start);
  bool join(KernelGroup &group, SmallVectorImpl<int64_t> &members,
            KernelOp candidate, int64_t position, const StayingBehind &behind);
  KernelGroup extend(int64_t start, const KernelOp &first, int64_t rows,
                     SmallVectorImpl<int64_t> &members);
  bool canJoin(const KernelGroup &group, const KernelOp &op, int64_t start,
               const StayingBehind &behind);
  void findRowBuffers(KernelGroup &group, ArrayRef<int64_t> members);
  /// Adds to the bytes alive at each position what `group` changes; returns
  /// whether they stay below the peak.
  bool fitsMemory(const KernelGroup &group, ArrayRef<int64_t> members);
  void commit(const KernelGroup &group, ArrayRef<int64_t> members);
  void addUses(Value value, BufferLife &life);
  void eraseBuffer(Value buffer);

  SmallVector<Operation *> ops;
  llvm::DenseMap<Operation *, int64_t> positions;
  /// What can be part of a kernel, by position.
  SmallVector<std::optional<KernelOp>, 0> candidates;
  llvm::BitVector done;
  llvm::DenseMap<Value, BufferLife> lives;
  SmallVector<int64_t> alive;
  int64_t peak = 0;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_BLOCKFUSER_H
