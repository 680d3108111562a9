//===- BlockFuser.h - Groups of operations of a block -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_BLOCKFUSER_H
#define SBP_LOWERING_KERNELS_BLOCKFUSER_H

#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Kernels/KernelGroup.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::sbp {

/// Finds the groups of a block.
class BlockFuser {
public:
  BlockFuser(Block &block);

  /// Calls `emit` with each group, at the operation right before which it puts
  /// one operation that does what the group does.
  void run(function_ref<void(const KernelGroup &, Operation *)> emit);

private:
  /// What operations touch that stay behind the group they were not joined to.
  struct StayingBehind : PassedAccesses {
    /// Buffers that only a fill has touched so far, with its position: the fill
    /// joins with what adds to it.
    llvm::SmallDenseMap<Value, int64_t> waiting;

    /// Lets the fill of `buffer` wait, unless something touched that before.
    bool wait(Value buffer, int64_t position);
    void add(const BufferAccesses &accesses);
  };

  KernelGroup buildGroup(int64_t start);
  bool join(KernelGroup &group, SmallVectorImpl<int64_t> &members,
            KernelOp candidate, int64_t position, const StayingBehind &behind);
  KernelGroup extend(int64_t start, const KernelOp &first, int64_t rows,
                     SmallVectorImpl<int64_t> &members);
  bool canJoin(const KernelGroup &group, const KernelOp &op, int64_t start,
               const StayingBehind &behind);
  void findRowBuffers(KernelGroup &group, ArrayRef<int64_t> members);
  /// Whether the bytes alive stay below the peak with `group`.
  bool fitsMemory(const KernelGroup &group, ArrayRef<int64_t> members);
  void commit(const KernelGroup &group, ArrayRef<int64_t> members);

  BufferSchedule schedule;
  /// What can be part of a kernel, by position.
  SmallVector<std::optional<KernelOp>, 0> candidates;
  llvm::BitVector done;
  /// Of the block as it was.
  int64_t peak = 0;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_BLOCKFUSER_H
