//===- BatchGroup.cpp - Operations that run batch by batch ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BatchGroup.h"
#include "SBP/Analysis/Values.h"
#include "SBP/Lowering/Buffers/BufferAccesses.h"
#include "SBP/Lowering/Buffers/Contraction.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include <functional>

using namespace mlir;
using namespace mlir::sbp;

/// How far ahead a group looks; bounds the time.
static constexpr int64_t kWindow = 512;
/// Fewer batches would leave threads without work.
static constexpr int64_t kMinBatches = 8;
/// What an internal buffer must take per batch for the group to pay: a product
/// that small is mostly the call, and the cache holds what surrounds it.
static constexpr int64_t kMinSliceBytes = 1 << 14;

BatchFinder::BatchFinder(Block &block) {
  for (Operation &op : block) {
    positions[&op] = ops.size();
    ops.push_back(&op);
  }
}

/// The operation that fills what `op` writes, through the same value and with
/// nothing in between; null when there is none.
linalg::GenericOp BatchFinder::findFill(linalg::GenericOp op) {
  Value memref = op.getDpsInits()[0];
  if (!memref.getDefiningOp<memref::AllocOp>())
    return {};
  linalg::GenericOp fill;
  for (Operation *user : memref.getUsers()) {
    user = op->getBlock()->findAncestorOpInBlock(*user);
    auto known = positions.find(user);
    if (known != positions.end() && known->second >= positions.lookup(op))
      continue;
    auto candidate = dyn_cast<linalg::GenericOp>(user);
    if (known == positions.end() || fill || !candidate ||
        !isSliceable(candidate) || !getFilledConstant(candidate) ||
        llvm::any_of(
            candidate.getDpsInputs(),
            [](Value input) { return isa<MemRefType>(input.getType()); }) ||
        candidate.payloadUsesValueFromOperand(candidate.getDpsInitOperand(0)) ||
        !candidate.getMatchingIndexingMap(candidate.getDpsInitOperand(0))
             .isPermutation())
      return {};
    fill = candidate;
  }
  return fill;
}

/// Whether only `members` and frees touch `memref` and views of it.
static bool isTouchedOnlyBy(Value memref,
                            const llvm::DenseSet<Operation *> &members) {
  return llvm::all_of(memref.getUsers(), [&](Operation *user) {
    // A member may load from it.
    user = memref.getParentBlock()->findAncestorOpInBlock(*user);
    if (!user)
      return false;
    if (isa<memref::ExpandShapeOp, memref::CollapseShapeOp>(user))
      return isTouchedOnlyBy(user->getResult(0), members);
    return isa<memref::DeallocOp>(user) || members.contains(user);
  });
}

void BatchFinder::findInternal(BatchGroup &group) {
  llvm::DenseSet<Operation *> members;
  for (const BatchOp &op : group.ops)
    members.insert(op.op);
  group.internal.clear();
  for (Value buffer : group.written)
    if (isTouchedOnlyBy(buffer, members))
      group.internal.insert(buffer);
}

/// Bytes of the largest internal buffer's slice.
static int64_t getLargestSlice(const BatchGroup &group, int64_t batches) {
  int64_t bytes = 0;
  for (Value buffer : group.internal)
    bytes = std::max(
        bytes, *getStaticBytes(cast<MemRefType>(buffer.getType())) / batches);
  return bytes;
}

/// The operations that no chain of buffers written in the group joins to its
/// first one: products of another chain, whose buffers would only live longer.
static SmallVector<Operation *> getUnconnected(const BatchGroup &group) {
  llvm::EquivalenceClasses<Value> classes;
  auto getWritten = [&](const BatchOp &op) {
    SmallVector<Value> written;
    for (Value buffer : getUsedBuffers(op.op))
      if (group.written.contains(buffer))
        written.push_back(buffer);
    return written;
  };
  for (const BatchOp &op : group.ops) {
    SmallVector<Value> written = getWritten(op);
    for (Value buffer : written)
      classes.unionSets(written.front(), buffer);
  }
  Value first = getWritten(group.ops.front()).front();
  SmallVector<Operation *> unconnected;
  for (const BatchOp &op : group.ops)
    if (!classes.isEquivalent(first, getWritten(op).front()))
      unconnected.push_back(op.op);
  return unconnected;
}

/// Where the first operation stands that runs after the group; frees do not
/// count.
int64_t BatchFinder::getFirstAfter(const BatchGroup &group) {
  int64_t first = std::numeric_limits<int64_t>::max();
  for (Operation *op : group.after)
    if (!isa<memref::DeallocOp>(op))
      first = std::min(first, positions.lookup(op));
  return first;
}

/// The operations that run earlier in the group than they did, ahead of what
/// runs after it, and write a whole buffer no smaller than what the group
/// saves: it would live through all that, the forward's part of a recomputation
/// of the backward, say.
SmallVector<Operation *> BatchFinder::getEarlyWriters(const BatchGroup &group) {
  int64_t firstAfter = getFirstAfter(group);
  int64_t saved = getLargestSlice(group, /*batches=*/1);
  SmallVector<Operation *> early;
  for (const BatchOp &op : group.ops) {
    Value written = getBuffer(op.op.getDpsInits()[0]);
    if (positions.lookup(op.op) > firstAfter &&
        !group.internal.contains(written) &&
        *getStaticBytes(cast<MemRefType>(written.getType())) >= saved)
      early.push_back(op.op);
  }
  return early;
}

/// Whether anything before `start` but the group's operations touches `memref`.
bool BatchFinder::isTouchedBefore(
    Value memref, int64_t start,
    const llvm::DenseSet<Operation *> &members) const {
  return llvm::any_of(memref.getUsers(), [&](Operation *user) {
    if (isa<ViewLikeOpInterface>(user) && user->getNumResults() == 1)
      return isTouchedBefore(user->getResult(0), start, members);
    user = memref.getParentBlock()->findAncestorOpInBlock(*user);
    auto position = positions.find(user);
    return !members.contains(user) &&
           (position == positions.end() || position->second < start);
  });
}

/// Whether from `start` to `last` no more bytes live at a time than without the
/// group: what runs before it and is read behind it waits for it.
bool BatchFinder::fitsMemory(const BatchGroup &group, int64_t start,
                             int64_t last) {
  llvm::DenseSet<Operation *> members, after(llvm::from_range, group.after);
  for (const BatchOp &op : group.ops)
    members.insert(op.op);
  auto getBytes = [](Value buffer) {
    auto type = dyn_cast<MemRefType>(buffer.getType());
    return type ? getStaticBytes(type).value_or(0) : 0;
  };
  // Bytes alive, more than at the start, and the most that they come to.
  struct Order {
    int64_t alive = 0, most = 0;
    llvm::DenseSet<Value> known;
  } before, reordered;
  auto touch = [&](Order &order, Value buffer) {
    if (buffer.getDefiningOp<memref::AllocOp>() &&
        order.known.insert(buffer).second &&
        !isTouchedBefore(buffer, start, members))
      order.alive += getBytes(buffer);
    order.most = std::max(order.most, order.alive);
  };
  auto step = [&](Order &order, Operation *op) {
    if (auto dealloc = dyn_cast<memref::DeallocOp>(op)) {
      Value buffer = getBuffer(dealloc.getMemref());
      if (buffer.getDefiningOp<memref::AllocOp>())
        order.alive -= getBytes(buffer);
      return;
    }
    BufferAccesses accesses = *getBufferAccesses(op); // none stopped the scan
    for (Value buffer : accesses.read)
      touch(order, buffer);
    for (Value buffer : accesses.written)
      touch(order, buffer);
  };
  // Fills stand in front of the start.
  for (const BatchOp &op : group.ops)
    if (positions.lookup(op.op) < start)
      step(before, op.op);
  for (Operation *op : ArrayRef(ops).slice(start, last + 1 - start))
    if (op)
      step(before, op);

  for (Operation *op : ArrayRef(ops).slice(start, last + 1 - start))
    if (op && !members.contains(op) && !after.contains(op))
      step(reordered, op);
  int64_t batches = 1, scratch = 0;
  for (int64_t size : group.sizes)
    batches *= size;
  for (Value buffer : group.internal)
    scratch += getBytes(buffer) / batches;
  for (Value buffer : group.written)
    if (!group.internal.contains(buffer))
      touch(reordered, buffer);
  reordered.most = std::max(reordered.most, reordered.alive + scratch);
  for (Operation *op : group.after) {
    auto dealloc = dyn_cast<memref::DeallocOp>(op);
    if (positions.lookup(op) <= last &&
        !(dealloc && group.internal.contains(getBuffer(dealloc.getMemref()))))
      step(reordered, op);
  }
  return reordered.most <= before.most;
}

/// Where the last operation that touches an internal buffer stands.
int64_t BatchFinder::getLastUser(const BatchGroup &group) {
  int64_t last = -1;
  for (const BatchOp &op : group.ops)
    if (llvm::any_of(getUsedBuffers(op.op), [&](Value buffer) {
          return group.internal.contains(buffer);
        }))
      last = std::max(last, positions.lookup(op.op));
  return last;
}

std::optional<BatchGroup> BatchFinder::find(int64_t start) {
  auto first = dyn_cast_if_present<linalg::GenericOp>(ops[start]);
  if (!first || !isRuntimeContraction(first) || !isSliceable(first))
    return std::nullopt;
  SmallVector<int64_t, 4> sizes;
  int64_t batches = 1;
  for (unsigned loop : getBatchLoops(first)) {
    sizes.push_back(first.getStaticLoopRanges()[loop]);
    batches *= sizes.back();
  }
  if (batches < kMinBatches)
    return std::nullopt;

  // What a scan finds may show that less should be looked at.
  constexpr int kMaxScans = 16;
  int64_t end = std::min<int64_t>(ops.size(), start + kWindow);
  llvm::DenseSet<Operation *> excluded;
  for (int scan = 0; scan < kMaxScans; ++scan) {
    BatchGroup group;
    group.sizes = sizes;
    GrowingGroup growing(group);
    for (int64_t i = start; i < end; ++i) {
      auto generic = dyn_cast_if_present<linalg::GenericOp>(ops[i]);
      if (generic && !excluded.contains(generic) && isSliceable(generic) &&
          growing.join(generic, findFill(generic)))
        continue;
      if (ops[i] && !growing.pass(ops[i]))
        break;
    }
    findInternal(group);
    if (getLargestSlice(group, batches) < kMinSliceBytes)
      return std::nullopt;
    SmallVector<Operation *> useless = getUnconnected(group);
    llvm::append_range(useless, getEarlyWriters(group));
    if (!useless.empty()) {
      excluded.insert_range(useless);
      continue;
    }
    // Ends with the last operation that gains from being here; without those
    // behind it, there is less to move.
    int64_t last = getLastUser(group);
    if (last != positions.lookup(group.ops.back().op)) {
      end = last + 1;
      continue;
    }
    if (fitsMemory(group, start, last))
      return group;
    // Without what has to move, when even that is not all.
    int64_t firstAfter = getFirstAfter(group);
    if (firstAfter >= end)
      return std::nullopt;
    end = firstAfter;
  }
  return std::nullopt;
}

void BatchFinder::commit(
    const BatchGroup &group, int64_t start,
    function_ref<void(const BatchGroup &, Operation *)> emit) {
  int64_t last = positions.lookup(group.ops.back().op);
  Operation *place = ops[last];
  emit(group, place);
  Operation *behind = place;
  SmallVector<Operation *> moved;
  for (Operation *op : group.after) {
    auto dealloc = dyn_cast<memref::DeallocOp>(op);
    bool isErased =
        dealloc && group.internal.contains(getBuffer(dealloc.getMemref()));
    if (isErased || positions.lookup(op) > last)
      continue;
    op->moveAfter(behind);
    behind = op;
    moved.push_back(op);
  }
  SmallVector<Operation *> reordered;
  if (Operation *call = place->getPrevNode(); call && !positions.contains(call))
    reordered.push_back(call);
  llvm::append_range(reordered, moved);

  auto forget = [&](Operation *op) {
    ops[positions.lookup(op)] = nullptr;
    positions.erase(op);
  };
  for (Operation *op : moved)
    forget(op);
  auto erase = [&](Operation *op) {
    forget(op);
    op->erase();
  };
  for (const BatchOp &op : group.ops)
    erase(op.op);
  std::function<void(Value)> eraseBuffer = [&](Value memref) {
    for (Operation *user : llvm::make_early_inc_range(memref.getUsers())) {
      if (user->getNumResults() == 1)
        eraseBuffer(user->getResult(0));
      else
        erase(user);
    }
    erase(memref.getDefiningOp());
  };
  for (Value buffer : group.internal)
    eraseBuffer(buffer);

  // What stays before the group, the group, what runs behind it.
  auto segment = MutableArrayRef(ops).slice(start, last + 1 - start);
  auto kept = std::stable_partition(segment.begin(), segment.end(),
                                    [](Operation *op) { return op; });
  std::copy(reordered.begin(), reordered.end(), kept);
  for (int64_t i = start; i <= last; ++i)
    if (ops[i])
      positions[ops[i]] = i;
}

void BatchFinder::run(
    function_ref<void(const BatchGroup &, Operation *)> emit) {
  for (int64_t start = 0, e = ops.size(); start < e; ++start)
    while (std::optional<BatchGroup> group = find(start))
      commit(*group, start, emit);
}
