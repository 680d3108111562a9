//===- BufferSchedule.h - What a block does to buffers, and when *- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What fusing, freeing and planning know of a block: where each operation
// stands, which buffers it touches, and what each buffer lives through. Whoever
// moves an operation tells the schedule, in time that does not depend on how
// long the block is or how long a buffer lives.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_BUFFERSCHEDULE_H
#define SBP_LOWERING_BUFFERS_BUFFERSCHEDULE_H

#include "SBP/Lowering/Buffers/BufferAccesses.h"
#include "SBP/Lowering/Buffers/LiveBytes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <set>

namespace mlir::sbp {

/// What a memref.alloc of a block lives through, by position in the block.
struct BufferLife {
  /// 0 where the size is known at run time only.
  int64_t bytes = 0;
  int64_t alloc = -1;
  /// -1 where no operation of the block frees the buffer.
  int64_t dealloc = -1;
  unsigned numFrees = 0;
  /// The operations that touch the buffer, directly or through views, and views
  /// that nothing uses; not what frees the buffer.
  std::set<int64_t> users;
  /// Another value may be the buffer: what a loop carries, or a result of the
  /// block.
  bool escapes = false;
  /// An operation other than a linalg operation, a copy, a load or a store
  /// touches the buffer.
  bool hasOtherUsers = false;
};

/// Bytes that become alive, or die where they are negative, at the positions
/// [begin, end).
struct LiveChange {
  int64_t begin, end, bytes;
};

/// The operations of a block, with what they do to buffers.
class BufferSchedule {
public:
  explicit BufferSchedule(Block &block);

  int64_t size() const { return slots.size(); }
  /// Null where the operation was erased.
  Operation *getOp(int64_t position) const { return slots[position].op; }
  /// Of an operation of the block; -1 for others.
  int64_t getPosition(Operation *op) const {
    auto known = positions.find(op);
    return known == positions.end() ? -1 : known->second;
  }
  /// As getBufferAccesses says; worked out once for each operation.
  const std::optional<BufferAccesses> &getAccesses(int64_t position);

  /// Null for what is no memref.alloc of the block.
  const BufferLife *find(Value buffer);
  /// The buffers that the block allocates, in their order.
  SmallVector<memref::AllocOp> getAllocs() const;

  /// The bytes alive at each position, from a buffer's allocation to before
  /// what frees it.
  const LiveBytes &getLiveBytes();
  /// Whether no more than `limit` bytes are alive at any position of the
  /// changes when all of them are made. Makes none.
  bool staysBelow(int64_t limit, ArrayRef<LiveChange> changes);

  //===--------------------------------------------------------------------===//
  // Changes of the block
  //===--------------------------------------------------------------------===//

  /// Moves the allocation of `buffer` up to right before `position`.
  void moveAlloc(Value buffer, int64_t position);
  /// Moves what frees `buffer` up to right after `position`.
  void moveDealloc(Value buffer, int64_t position);
  /// What the operation at `from` touches is touched at `to` from now on.
  void moveUses(int64_t from, int64_t to);
  /// `op` does at `position` what the operation that stood there did, which
  /// is no longer part of the schedule.
  void replace(int64_t position, Operation *op);
  /// Erases the operation, which nothing uses any more.
  void erase(Operation *op);
  /// Erases a buffer that nothing touches: its allocation, views and frees.
  void eraseBuffer(Value buffer);
  /// The operations from `position` on are these, each of which stood there
  /// before or is new; the positions behind them, up to `end`, become empty.
  void reorder(int64_t position, int64_t end, ArrayRef<Operation *> ops);

private:
  struct Slot {
    Operation *op = nullptr;
    bool knowsAccesses = false;
    std::optional<BufferAccesses> accesses;
    /// The buffers of which this is a user.
    SmallVector<Value, 4> touched;
  };

  void computeLives();
  void computeLife(memref::AllocOp alloc);
  void addUser(Value buffer, int64_t position);
  /// Returns what the operation at `position` touched.
  SmallVector<Value, 4> takeTouched(int64_t position);

  Block &block;
  SmallVector<Slot, 0> slots;
  llvm::DenseMap<Operation *, int64_t> positions;
  bool knowsLives = false, knowsLiveBytes = false;
  llvm::DenseMap<Value, BufferLife> lives;
  LiveBytes liveBytes;
};

/// What operations touch that others are moved past: those must not come to
/// stand before a write of what they touch, nor, when they write, before a
/// read.
class PassedAccesses {
public:
  void add(const BufferAccesses &accesses) {
    read.insert_range(accesses.read);
    written.insert_range(accesses.written);
  }
  void addWritten(Value buffer) { written.insert(buffer); }
  bool isTouched(Value buffer) const {
    return read.contains(buffer) || written.contains(buffer);
  }
  /// Whether an operation that touches `buffer` has to stay behind them.
  bool blocks(Value buffer, bool writes) const {
    return written.contains(buffer) || (writes && read.contains(buffer));
  }

private:
  llvm::SmallDenseSet<Value> read, written;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_BUFFERSCHEDULE_H
