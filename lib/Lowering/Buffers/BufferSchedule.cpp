//===- BufferSchedule.cpp - What a block does to buffers, and when --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/BufferSchedule.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"

#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::sbp;

BufferSchedule::BufferSchedule(Block &block) : block(block) {
  for (Operation &op : block) {
    positions[&op] = slots.size();
    slots.emplace_back().op = &op;
  }
}

const std::optional<BufferAccesses> &
BufferSchedule::getAccesses(int64_t position) {
  Slot &slot = slots[position];
  if (!slot.knowsAccesses) {
    slot.accesses = getBufferAccesses(slot.op);
    slot.knowsAccesses = true;
  }
  return slot.accesses;
}

//===----------------------------------------------------------------------===//
// Lives
//===----------------------------------------------------------------------===//

static bool isBufferType(Type type) {
  return isa<BaseMemRefType, TensorType>(type);
}

/// Whether a result or a region's argument of `user` may be a buffer that it
/// uses.
static bool handsOn(Operation *user) {
  return user->hasTrait<OpTrait::IsTerminator>() ||
         llvm::any_of(user->getResultTypes(), isBufferType) ||
         llvm::any_of(user->getRegions(), [](Region &region) {
           return llvm::any_of(region.getArgumentTypes(),
                               llvm::IsaPred<BaseMemRefType>);
         });
}

void BufferSchedule::addUser(Value buffer, int64_t position) {
  auto life = lives.find(buffer);
  if (life != lives.end() && life->second.users.insert(position).second)
    slots[position].touched.push_back(buffer);
}

SmallVector<Value, 4> BufferSchedule::takeTouched(int64_t position) {
  SmallVector<Value, 4> touched = std::move(slots[position].touched);
  slots[position].touched.clear();
  for (Value buffer : touched)
    if (auto life = lives.find(buffer); life != lives.end())
      life->second.users.erase(position);
  return touched;
}

/// Iterative: a view of a view of a view is as long a chain as the graph has.
void BufferSchedule::computeLife(memref::AllocOp alloc) {
  BufferLife &life = lives[alloc];
  life.bytes = getStaticBytes(alloc.getType()).value_or(0);
  life.alloc = getPosition(alloc);
  SmallVector<Value> aliases{alloc};
  while (!aliases.empty())
    for (Operation *user : aliases.pop_back_val().getUsers()) {
      Operation *top = block.findAncestorOpInBlock(*user);
      if (!top) {
        life.escapes = true;
        continue;
      }
      int64_t position = getPosition(top);
      if (isa<memref::DeallocOp>(user)) {
        ++life.numFrees;
        if (top == user) {
          life.dealloc = position;
          continue;
        }
      }
      if (isa<ViewLikeOpInterface>(user) && user->getNumResults() == 1 &&
          isBufferType(user->getResult(0).getType())) {
        if (user->use_empty())
          addUser(alloc, position);
        aliases.push_back(user->getResult(0));
        continue;
      }
      addUser(alloc, position);
      life.escapes |= handsOn(user) || top->hasTrait<OpTrait::IsTerminator>();
      life.hasOtherUsers |= !isa<linalg::LinalgOp, memref::CopyOp,
                                 memref::LoadOp, memref::StoreOp>(user);
    }
}

void BufferSchedule::computeLives() {
  if (knowsLives)
    return;
  knowsLives = true;
  for (memref::AllocOp alloc : getAllocs())
    computeLife(alloc);
}

const BufferLife *BufferSchedule::find(Value buffer) {
  computeLives();
  auto life = lives.find(buffer);
  return life == lives.end() ? nullptr : &life->second;
}

SmallVector<memref::AllocOp> BufferSchedule::getAllocs() const {
  SmallVector<memref::AllocOp> allocs;
  for (const Slot &slot : slots)
    if (auto alloc = dyn_cast_if_present<memref::AllocOp>(slot.op))
      allocs.push_back(alloc);
  return allocs;
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

const LiveBytes &BufferSchedule::getLiveBytes() {
  if (!knowsLiveBytes) {
    knowsLiveBytes = true;
    liveBytes = LiveBytes(size());
    for (memref::AllocOp alloc : getAllocs()) {
      const BufferLife &life = *find(alloc);
      liveBytes.add(life.alloc, life.dealloc < 0 ? size() : life.dealloc,
                    life.bytes);
    }
  }
  return liveBytes;
}

bool BufferSchedule::staysBelow(int64_t limit, ArrayRef<LiveChange> changes) {
  (void)getLiveBytes();
  for (const LiveChange &change : changes)
    liveBytes.add(change.begin, change.end, change.bytes);
  bool stays = llvm::all_of(changes, [&](const LiveChange &change) {
    return liveBytes.getMost(change.begin, change.end) <= limit;
  });
  for (const LiveChange &change : changes)
    liveBytes.add(change.begin, change.end, -change.bytes);
  return stays;
}

//===----------------------------------------------------------------------===//
// Changes of the block
//===----------------------------------------------------------------------===//

void BufferSchedule::moveAlloc(Value buffer, int64_t position) {
  BufferLife &life = lives.find(buffer)->second;
  buffer.getDefiningOp()->moveBefore(getOp(position));
  if (knowsLiveBytes)
    liveBytes.add(position, life.alloc, life.bytes);
  life.alloc = position;
}

void BufferSchedule::moveDealloc(Value buffer, int64_t position) {
  BufferLife &life = lives.find(buffer)->second;
  getOp(life.dealloc)->moveAfter(getOp(position));
  if (knowsLiveBytes)
    liveBytes.add(position + 1, life.dealloc, -life.bytes);
  life.dealloc = position + 1;
}

void BufferSchedule::moveUses(int64_t from, int64_t to) {
  for (Value buffer : takeTouched(from))
    addUser(buffer, to);
}

void BufferSchedule::replace(int64_t position, Operation *op) {
  Slot &slot = slots[position];
  positions.erase(slot.op);
  positions[op] = position;
  slot.op = op;
  slot.knowsAccesses = false;
  slot.accesses.reset();
}

void BufferSchedule::erase(Operation *op) {
  if (int64_t position = getPosition(op); position >= 0) {
    (void)takeTouched(position);
    slots[position] = Slot();
    positions.erase(op);
  }
  op->erase();
}

void BufferSchedule::eraseBuffer(Value buffer) {
  if (const BufferLife *life = find(buffer)) {
    if (knowsLiveBytes)
      liveBytes.add(life->alloc, life->dealloc < 0 ? size() : life->dealloc,
                    -life->bytes);
    lives.erase(buffer);
  }
  // Views before what they are views of.
  SmallVector<Operation *> erased{buffer.getDefiningOp()};
  for (size_t i = 0; i < erased.size(); ++i)
    for (Value result : erased[i]->getResults())
      llvm::append_range(erased, result.getUsers());
  for (Operation *op : llvm::reverse(erased))
    erase(op);
}

void BufferSchedule::reorder(int64_t position, int64_t end,
                             ArrayRef<Operation *> ops) {
  knowsLiveBytes = false;
  llvm::DenseMap<Operation *, Slot> moved;
  for (int64_t i = position; i < end; ++i) {
    SmallVector<Value, 4> touched = takeTouched(i);
    if (Operation *op = slots[i].op) {
      moved[op] = std::move(slots[i]);
      moved[op].touched = std::move(touched);
    }
    slots[i] = Slot();
  }
  for (auto [place, op] : llvm::enumerate(ops)) {
    int64_t i = position + place;
    positions[op] = i;
    auto known = moved.find(op);
    if (known == moved.end()) {
      slots[i].op = op;
      if (!knowsLives || !getAccesses(i))
        continue;
      for (Value buffer : llvm::concat<const Value>(getAccesses(i)->read,
                                                    getAccesses(i)->written)) {
        addUser(buffer, i);
        if (auto life = lives.find(buffer); life != lives.end())
          life->second.hasOtherUsers = true;
      }
      continue;
    }
    SmallVector<Value, 4> touched = std::move(known->second.touched);
    known->second.touched.clear();
    slots[i] = std::move(known->second);
    for (Value buffer : touched)
      addUser(buffer, i);
    if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
      if (auto life = lives.find(alloc); life != lives.end())
        life->second.alloc = i;
    } else if (auto dealloc = dyn_cast<memref::DeallocOp>(op)) {
      if (auto life = lives.find(getBuffer(dealloc.getMemref()));
          life != lives.end())
        life->second.dealloc = i;
    }
  }
}
