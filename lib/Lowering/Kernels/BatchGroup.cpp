//===- BatchGroup.cpp - Operations that run batch by batch ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BatchGroup.h"
#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Values.h"

#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/EquivalenceClasses.h"

using namespace mlir;
using namespace mlir::sbp;

/// How far ahead a group looks; bounds the time.
static constexpr int64_t kWindow = 512;
/// Fewer batches would leave threads without work.
static constexpr int64_t kMinBatches = 8;
/// What an internal buffer must take per batch for the group to pay: a product
/// that small is mostly the call, and the cache holds what surrounds it.
static constexpr int64_t kMinSliceBytes = 1 << 14;

/// The operation that fills what `op` writes, through the same value and with
/// nothing in between; null when there is none.
linalg::GenericOp BatchFinder::findFill(linalg::GenericOp op) {
  Value memref = op.getDpsInits()[0];
  const BufferLife *life = schedule.find(memref);
  if (!life || life->users.empty())
    return {};
  // Only the first user comes before the operation.
  auto second = std::next(life->users.begin());
  int64_t first = *life->users.begin(), position = schedule.getPosition(op);
  if (first >= position || (second != life->users.end() && *second < position))
    return {};
  auto fill = dyn_cast<linalg::GenericOp>(schedule.getOp(first));
  if (!fill || !facts.isSliceable(fill) || !getFilledConstant(fill) ||
      fill.getDpsInits()[0] != memref ||
      !fill.getMatchingIndexingMap(fill.getDpsInitOperand(0)).isPermutation())
    return {};
  return fill;
}

void BatchFinder::findInternal(BatchGroup &group) {
  llvm::DenseSet<Operation *> members;
  for (const BatchOp &op : group.ops)
    members.insert(op.op);
  group.internal.clear();
  for (Value buffer : group.written) {
    const BufferLife *life = schedule.find(buffer);
    if (!life->escapes && llvm::all_of(life->users, [&](int64_t user) {
          return members.contains(schedule.getOp(user));
        }))
      group.internal.insert(buffer);
  }
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
      first = std::min(first, schedule.getPosition(op));
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
    if (schedule.getPosition(op.op) > firstAfter &&
        !group.internal.contains(written) &&
        *getStaticBytes(cast<MemRefType>(written.getType())) >= saved)
      early.push_back(op.op);
  }
  return early;
}

/// Whether anything before `start` but the group's operations touches `buffer`.
bool BatchFinder::isTouchedBefore(Value buffer, int64_t start,
                                  const llvm::DenseSet<Operation *> &members) {
  for (int64_t user : schedule.find(buffer)->users) {
    if (user >= start)
      return false;
    if (!members.contains(schedule.getOp(user)))
      return true;
  }
  return false;
}

/// Whether from `start` to `last` no more bytes live at a time than without the
/// group: what runs before it and is read behind it waits for it.
bool BatchFinder::fitsMemory(BatchGroup &group, int64_t start, int64_t last) {
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
    // Without known accesses, the scan would have stopped.
    const BufferAccesses &accesses =
        *schedule.getAccesses(schedule.getPosition(op));
    for (Value buffer : accesses.read)
      touch(order, buffer);
    for (Value buffer : accesses.written)
      touch(order, buffer);
  };
  // Fills stand in front of the start.
  for (const BatchOp &op : group.ops)
    if (schedule.getPosition(op.op) < start)
      step(before, op.op);
  for (int64_t i = start; i <= last; ++i)
    if (Operation *op = schedule.getOp(i))
      step(before, op);

  for (int64_t i = start; i <= last; ++i)
    if (Operation *op = schedule.getOp(i);
        op && !members.contains(op) && !after.contains(op))
      step(reordered, op);
  int64_t batches = 1, scratch = 0;
  for (int64_t size : group.sizes)
    batches *= size;
  for (Value buffer : group.internal)
    scratch += getBytes(buffer) / batches;
  for (Value buffer : group.written)
    if (!group.internal.contains(buffer))
      touch(reordered, buffer);
  int64_t around = 0;
  for (memref::AllocOp alloc : schedule.getAllocs()) {
    const BufferLife &life = *schedule.find(alloc);
    if (!life.users.empty() && (life.dealloc < 0 || life.dealloc > start) &&
        isTouchedBefore(alloc, start, members))
      around += life.bytes;
  }
  group.bytesBeside = around + reordered.alive;
  group.bytesBefore = around + before.most;
  reordered.most = std::max(reordered.most, reordered.alive + scratch);
  for (Operation *op : group.after) {
    auto dealloc = dyn_cast<memref::DeallocOp>(op);
    if (schedule.getPosition(op) <= last &&
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
      last = std::max(last, schedule.getPosition(op.op));
  return last;
}

std::optional<BatchGroup> BatchFinder::find(int64_t start) {
  auto first = dyn_cast_if_present<linalg::GenericOp>(schedule.getOp(start));
  if (!first || left.contains(first) || facts.getProductLoops(first).empty() ||
      !facts.isSliceable(first))
    return std::nullopt;
  SmallVector<int64_t> loopSizes = getLoopSizes(first);
  SmallVector<int64_t, 4> sizes;
  int64_t batches = 1;
  for (unsigned loop : facts.getProductLoops(first)) {
    sizes.push_back(loopSizes[loop]);
    batches *= sizes.back();
  }
  if (batches < kMinBatches)
    return std::nullopt;

  // What a scan finds may show that less should be looked at.
  constexpr int kMaxScans = 16;
  int64_t end = std::min(schedule.size(), start + kWindow);
  llvm::DenseSet<Operation *> excluded;
  for (int scan = 0; scan < kMaxScans; ++scan) {
    BatchGroup group;
    group.sizes = sizes;
    GrowingGroup growing(group, schedule, facts);
    for (int64_t i = start; i < end; ++i) {
      Operation *op = schedule.getOp(i);
      auto generic = dyn_cast_if_present<linalg::GenericOp>(op);
      if (generic && !excluded.contains(generic) && !left.contains(generic) &&
          facts.isSliceable(generic) &&
          growing.join(generic, findFill(generic)))
        continue;
      if (op && !growing.pass(op))
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
    if (last != schedule.getPosition(group.ops.back().op)) {
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
  int64_t last = schedule.getPosition(group.ops.back().op);
  Operation *place = schedule.getOp(last);
  emit(group, place);
  Operation *behind = place;
  llvm::SetVector<Operation *> moved;
  for (Operation *op : group.after) {
    auto dealloc = dyn_cast<memref::DeallocOp>(op);
    bool isErased =
        dealloc && group.internal.contains(getBuffer(dealloc.getMemref()));
    if (isErased || schedule.getPosition(op) > last)
      continue;
    op->moveAfter(behind);
    behind = op;
    moved.insert(op);
  }
  Operation *batches = place->getPrevNode();
  facts.clear();
  for (const BatchOp &op : group.ops)
    schedule.erase(op.op);
  for (Value buffer : group.internal)
    schedule.eraseBuffer(buffer);

  // What stays before the group, the group, what runs behind it.
  SmallVector<Operation *> order;
  for (int64_t i = start; i <= last; ++i)
    if (Operation *op = schedule.getOp(i); op && !moved.contains(op))
      order.push_back(op);
  order.push_back(batches);
  llvm::append_range(order, moved);
  schedule.reorder(start, last + 1, order);
}

void BatchFinder::run(
    function_ref<bool(BatchGroup &)> take,
    function_ref<void(const BatchGroup &, Operation *)> emit) {
  for (int64_t start = 0; start < schedule.size(); ++start)
    while (std::optional<BatchGroup> group = find(start)) {
      if (take(*group))
        commit(*group, start, emit);
      else
        for (const BatchOp &op : group->ops)
          left.insert(op.op);
    }
}
