//===- BlockFuser.cpp - Groups of operations of a block -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BlockFuser.h"
#include "SBP/Lowering/Buffers/BufferAccesses.h"
#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Kernels/KernelRows.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"
#include <numeric>

using namespace mlir;
using namespace mlir::sbp;

/// How far ahead a group looks; bounds the time and how early a buffer is made.
static constexpr int64_t kWindow = 160;

void BlockFuser::addUses(Value value, BufferLife &life) {
  for (Operation *user : value.getUsers()) {
    Operation *ancestor = ops.front()->getBlock()->findAncestorOpInBlock(*user);
    if (!ancestor) {
      life.escapes = true;
      continue;
    }
    int64_t position = positions.lookup(ancestor);
    if (isa<ViewLikeOpInterface>(user) && user->getNumResults() == 1) {
      addUses(user->getResult(0), life);
    } else if (ancestor == user && isa<memref::DeallocOp>(user)) {
      life.dealloc = position;
    } else {
      life.users.push_back(position);
      // Anything else may hand the buffer on.
      life.escapes |= !isa<linalg::LinalgOp, memref::CopyOp, memref::LoadOp,
                           memref::StoreOp>(user);
    }
  }
}

BlockFuser::BlockFuser(Block &block) {
  for (Operation &op : block) {
    positions[&op] = ops.size();
    ops.push_back(&op);
  }
  candidates.resize(ops.size());
  done.resize(ops.size());
  alive.assign(ops.size() + 1, 0);
  for (auto [position, op] : llvm::enumerate(ops)) {
    if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
      BufferLife &life = lives[alloc];
      life.alloc = position;
      life.bytes = getStaticBytes(alloc.getType()).value_or(0);
      addUses(alloc, life);
      // What changes here; summed up below.
      alive[position] += life.bytes;
      alive[life.dealloc < 0 ? ops.size() : life.dealloc] -= life.bytes;
    }
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic || isRuntimeContraction(generic) ||
        isZeroOfContraction(generic))
      continue;
    FailureOr<KernelOp> kernelOp = getKernelOp(generic);
    if (succeeded(kernelOp))
      candidates[position] = *kernelOp;
  }
  std::partial_sum(alive.begin(), alive.end(), alive.begin());
  peak = *llvm::max_element(alive);
}

/// Whether `op` reads nothing.
static bool isFill(const KernelOp &op) {
  return op.loaded.empty() && op.accesses.back().buffer &&
         llvm::none_of(ArrayRef(op.accesses).drop_back(),
                       [](const LinearAccess &access) {
                         return static_cast<bool>(access.buffer);
                       }) &&
         !op.op.payloadUsesValueFromOperand(op.op.getDpsInitOperand(0));
}

/// Whether the last operation fills a buffer that no other of the group
/// touches.
static bool isFillForOthers(const KernelGroup &group) {
  Value buffer = group.ops.back().accesses.back().buffer;
  return isFill(group.ops.back()) &&
         llvm::none_of(ArrayRef(group.ops).drop_back(),
                       [&](const KernelOp &op) {
                         return llvm::any_of(op.accesses,
                                             [&](const LinearAccess &access) {
                                               return access.buffer == buffer;
                                             });
                       });
}

bool BlockFuser::StayingBehind::wait(Value buffer, int64_t position) {
  return !read.contains(buffer) && !written.contains(buffer) &&
         waiting.try_emplace(buffer, position).second;
}

bool BlockFuser::StayingBehind::add(Operation *op) {
  std::optional<BufferAccesses> accesses = getBufferAccesses(op);
  if (!accesses)
    return false;
  for (Value buffer : accesses->read) {
    read.insert(buffer);
    if (waiting.erase(buffer))
      written.insert(buffer);
  }
  for (Value buffer : accesses->written) {
    written.insert(buffer);
    waiting.erase(buffer);
  }
  return true;
}

bool BlockFuser::canJoin(const KernelGroup &group, const KernelOp &op,
                         int64_t start, const StayingBehind &behind) {
  for (auto [i, access] : llvm::enumerate(op.accesses)) {
    if (!access.buffer)
      continue;
    // The operation moves up to the start of the group, past those in between.
    if (behind.written.contains(access.buffer) ||
        (op.writes(i) && behind.read.contains(access.buffer)))
      return false;
    Operation *def = access.buffer.getDefiningOp();
    if (def && !isa<memref::AllocOp>(def) && positions.lookup(def) > start)
      return false;
    for (const KernelOp &member : group.ops) {
      if (llvm::any_of(member.loaded, [&](Value value) {
            return op.writes(i) && getBuffer(value) == access.buffer;
          }))
        return false;
      for (auto [j, other] : llvm::enumerate(member.accesses)) {
        if (other.buffer != access.buffer)
          continue;
        if ((op.writes(i) || member.writes(j)) &&
            !shareRows(op, access, member, other))
          return false;
      }
    }
  }
  for (Value value : op.loaded) {
    Value buffer = getBuffer(value);
    if (behind.written.contains(buffer))
      return false;
    for (const KernelOp &member : group.ops)
      for (auto [j, other] : llvm::enumerate(member.accesses))
        if (member.writes(j) && other.buffer == buffer)
          return false;
  }
  SetVector<Value> captured;
  captured.insert_range(op.op->getOperands());
  getUsedValuesDefinedAbove(op.op.getRegion(), captured);
  for (Value value : captured) {
    Operation *def = value.getDefiningOp();
    bool isBufferOperand = isa<MemRefType>(value.getType()) &&
                           !llvm::is_contained(op.loaded, value);
    if (!isBufferOperand && def && !def->hasTrait<OpTrait::ConstantLike>() &&
        positions.lookup(def) > start)
      return false;
  }
  return true;
}

/// Adds `candidate` at `position` to the group, behind the fills that wait for
/// it; leaves the group as it is when one of them cannot join.
bool BlockFuser::join(KernelGroup &group, SmallVectorImpl<int64_t> &members,
                      KernelOp candidate, int64_t position,
                      const StayingBehind &behind) {
  size_t numBefore = group.ops.size();
  auto add = [&](KernelOp op, int64_t at) {
    if (!setRows(op, group.rows) ||
        !canJoin(group, op, members.front(), behind))
      return false;
    group.ops.push_back(std::move(op));
    members.push_back(at);
    return true;
  };
  bool added = llvm::none_of(candidate.loaded, [&](Value value) {
    return behind.waiting.contains(getBuffer(value));
  });
  for (const LinearAccess &access : candidate.accesses)
    if (auto fill = behind.waiting.find(access.buffer);
        added && fill != behind.waiting.end() &&
        !llvm::is_contained(members, fill->second))
      added = add(*candidates[fill->second], fill->second);
  if (added && add(std::move(candidate), position))
    return true;
  group.ops.truncate(numBefore);
  members.truncate(numBefore);
  return false;
}

KernelGroup BlockFuser::extend(int64_t start, const KernelOp &first,
                               int64_t rows,
                               SmallVectorImpl<int64_t> &members) {
  KernelGroup group;
  group.rows = rows;
  group.ops.push_back(first);
  members.assign({start});
  llvm::SmallDenseSet<Value> touched;
  auto touch = [&](const KernelOp &op) {
    for (const LinearAccess &access : op.accesses)
      if (access.buffer)
        touched.insert(access.buffer);
  };
  touch(first);
  StayingBehind behind;
  int64_t end = std::min<int64_t>(ops.size(), start + kWindow);
  for (int64_t i = start + 1; i < end; ++i) {
    Operation *op = ops[i];
    if (done[i] || isa<memref::AllocOp, memref::DeallocOp>(op) ||
        isMemoryEffectFree(op))
      continue;
    // Only what shares a buffer with the group gains from joining it.
    if (candidates[i] &&
        llvm::any_of(candidates[i]->accesses, [&](const LinearAccess &access) {
          return access.buffer && touched.contains(access.buffer);
        })) {
      size_t numBefore = group.ops.size();
      if (join(group, members, *candidates[i], i, behind)) {
        for (const KernelOp &joined : llvm::drop_begin(group.ops, numBefore)) {
          touch(joined);
          behind.waiting.erase(joined.accesses.back().buffer);
        }
        continue;
      }
    }
    // What a sum starts from shares nothing yet; the sum decides.
    if (candidates[i] && isFill(*candidates[i]) &&
        behind.wait(candidates[i]->accesses.back().buffer, i))
      continue;
    if (!behind.add(op))
      break;
  }
  return group;
}

/// A buffer that only members touch, each row in one place, is one row.
void BlockFuser::findRowBuffers(KernelGroup &group, ArrayRef<int64_t> members) {
  constexpr int64_t kMaxBytes = 1 << 14, kMaxTotal = 1 << 16;
  int64_t total = 0;
  group.rowBuffers.clear();
  SetVector<Value> written;
  for (const KernelOp &op : group.ops)
    for (auto [i, access] : llvm::enumerate(op.accesses))
      if (op.writes(i))
        written.insert(access.buffer);
  for (Value buffer : written) {
    auto life = lives.find(buffer);
    // Small floats must not become registers: LLVM would call for conversions.
    Type element = cast<MemRefType>(buffer.getType()).getElementType();
    if (life == lives.end() || life->second.escapes ||
        life->second.dealloc < 0 || element.isBF16() || element.isF16() ||
        llvm::any_of(
            life->second.users,
            [&](int64_t user) { return !llvm::is_contained(members, user); }))
      continue;
    std::optional<std::pair<int64_t, int64_t>> range;
    bool isLoaded = false, isRead = false;
    for (const KernelOp &op : group.ops) {
      isLoaded |= llvm::any_of(
          op.loaded, [&](Value value) { return getBuffer(value) == buffer; });
      for (auto [i, access] : llvm::enumerate(op.accesses)) {
        if (access.buffer != buffer)
          continue;
        isRead |= !op.writes(i);
        auto [first, last] = getFootprint(op, access);
        range = range ? std::pair(std::min(range->first, first),
                                  std::max(range->second, last))
                      : std::pair(first, last);
      }
    }
    int64_t size = range->second - range->first + 1;
    int64_t bytes = size * life->second.bytes /
                    std::max<int64_t>(
                        1, cast<MemRefType>(buffer.getType()).getNumElements());
    if (isLoaded || bytes > kMaxBytes || total + bytes > kMaxTotal)
      continue;
    total += bytes;
    group.rowBuffers.push_back({buffer, range->first, size});
  }
}

/// The buffers that the group's operations read or write, each once.
static SetVector<Value> getTouchedBuffers(const KernelGroup &group) {
  SetVector<Value> touched;
  for (const KernelOp &op : group.ops)
    for (const LinearAccess &access : op.accesses)
      if (access.buffer)
        touched.insert(access.buffer);
  return touched;
}

bool BlockFuser::fitsMemory(const KernelGroup &group,
                            ArrayRef<int64_t> members) {
  int64_t start = members.front();
  int64_t end = std::min<int64_t>(ops.size(), start + kWindow);
  SmallVector<int64_t> change(end - start, 0);
  for (Value buffer : getTouchedBuffers(group)) {
    auto it = lives.find(buffer);
    if (it == lives.end())
      continue;
    const BufferLife &life = it->second;
    if (llvm::any_of(group.rowBuffers, [&](const RowBuffer &row) {
          return row.buffer == buffer;
        })) {
      for (int64_t i = std::max(start, life.alloc);
           i < std::min(end, life.dealloc); ++i)
        change[i - start] -= life.bytes;
      continue;
    }
    for (int64_t i = start; i < std::min(end, life.alloc); ++i)
      change[i - start] += life.bytes;
  }
  for (int64_t i = start; i < end; ++i)
    if (change[i - start] > 0 && alive[i] + change[i - start] > peak)
      return false;
  return true;
}

/// Loops of more than one step among the first `count`.
static int64_t countLoops(const KernelOp &op, unsigned count) {
  return llvm::count_if(ArrayRef(op.sizes).take_front(count),
                        [](int64_t size) { return size > 1; });
}

std::optional<KernelGroup> BlockFuser::buildGroup(int64_t start) {
  KernelOp first = *candidates[start];
  KernelGroup best;
  SmallVector<int64_t> bestMembers;
  unsigned leading = 0;
  while (leading < first.sizes.size() && !first.isReduction(leading))
    ++leading;
  // The finest rows first; coarser ones only when more operations fit them.
  int64_t rows = 1;
  SmallVector<int64_t> choices;
  for (unsigned loop = 0; loop < leading; ++loop) {
    rows *= first.sizes[loop];
    if (rows > 1 && (choices.empty() || choices.back() != rows))
      choices.push_back(rows);
  }
  for (int64_t choice : llvm::reverse(choices)) {
    KernelOp op = first;
    if (!setRows(op, choice))
      continue;
    SmallVector<int64_t> members;
    KernelGroup group = extend(start, op, choice, members);
    // Rows of single elements are for chains without anything longer, and a
    // row of a sum along parallel loops should have two of them: one for
    // vectors, one for sums that share what they load.
    bool sumsNeighbors = llvm::any_of(group.ops, [](const KernelOp &member) {
      return member.reductions.any() && isVectorLoopParallel(member);
    });
    bool isShort = !best.ops.empty() &&
                   (best.ops.front().numRowLoops == first.sizes.size() ||
                    (sumsNeighbors &&
                     countLoops(first, best.ops.front().numRowLoops) + 1 >=
                         countLoops(first, leading)));
    if (best.ops.empty() || members.size() > bestMembers.size() ||
        (members.size() == bestMembers.size() && isShort &&
         op.numRowLoops < best.ops.front().numRowLoops)) {
      best = std::move(group);
      bestMembers = members;
    }
  }
  while (true) {
    if (bestMembers.size() <= 1) {
      bool flat = isFlat(first);
      if (flat || best.ops.empty()) {
        best = KernelGroup();
        best.isFlat = flat;
        best.ops.push_back(first);
        if (flat)
          for (auto [loop, size] : llvm::enumerate(first.sizes))
            best.rows *= first.isReduction(loop) ? 1 : size;
        bestMembers.assign({start});
      }
      best.rowBuffers.clear();
      break;
    }
    findRowBuffers(best, bestMembers);
    if (fitsMemory(best, bestMembers))
      break;
    do {
      best.ops.pop_back();
      bestMembers.pop_back();
    } while (best.ops.size() > 1 && isFillForOthers(best));
  }
  commit(best, bestMembers);
  return best;
}

/// Moves allocations before the group and frees after it, and keeps the books.
void BlockFuser::commit(const KernelGroup &group, ArrayRef<int64_t> members) {
  int64_t start = members.front();
  for (int64_t member : members)
    done.set(member);
  for (Value buffer : getTouchedBuffers(group)) {
    auto it = lives.find(buffer);
    if (it == lives.end())
      continue;
    BufferLife &life = it->second;
    if (llvm::any_of(group.rowBuffers, [&](const RowBuffer &row) {
          return row.buffer == buffer;
        })) {
      for (int64_t i = life.alloc; i < life.dealloc; ++i)
        alive[i] -= life.bytes;
      continue;
    }
    if (life.alloc > start) {
      buffer.getDefiningOp()->moveBefore(ops[start]);
      for (int64_t i = start; i < life.alloc; ++i)
        alive[i] += life.bytes;
      life.alloc = start;
    }
    for (int64_t &user : life.users)
      if (llvm::is_contained(members, user))
        user = start;
    if (life.dealloc > start && !life.escapes &&
        llvm::all_of(life.users, [&](int64_t user) { return user <= start; })) {
      ops[life.dealloc]->moveAfter(ops[start]);
      for (int64_t i = start + 1; i < life.dealloc; ++i)
        alive[i] -= life.bytes;
      life.dealloc = start + 1;
    }
  }
}

void BlockFuser::run(
    function_ref<void(const KernelGroup &, Operation *)> emit) {
  for (int64_t start = 0, e = ops.size(); start < e; ++start) {
    if (done[start] || !candidates[start])
      continue;
    std::optional<KernelGroup> group = buildGroup(start);
    emit(*group, ops[start]);
    for (const KernelOp &op : group->ops)
      op.op->erase();
    for (const RowBuffer &row : group->rowBuffers)
      eraseBuffer(row.buffer);
  }
}

/// Erases views, frees and the allocation of a buffer that nothing touches.
void BlockFuser::eraseBuffer(Value buffer) {
  auto erase = [&](Operation *op) {
    done.set(positions.lookup(op));
    op->erase();
  };
  for (Operation *user : llvm::make_early_inc_range(buffer.getUsers())) {
    if (isa<ViewLikeOpInterface>(user))
      eraseBuffer(user->getResult(0));
    else
      erase(user);
  }
  erase(buffer.getDefiningOp());
}
