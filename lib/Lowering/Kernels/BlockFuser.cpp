//===- BlockFuser.cpp - Groups of operations of a block -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BlockFuser.h"
#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Kernels/KernelRows.h"

#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::sbp;

/// How far ahead a group looks; bounds the time and how early a buffer is made.
static constexpr int64_t kWindow = 160;

BlockFuser::BlockFuser(Block &block) : schedule(block) {
  candidates.resize(schedule.size());
  done.resize(schedule.size());
  peak = schedule.getLiveBytes().getMost();
  for (int64_t position = 0; position < schedule.size(); ++position) {
    auto generic = dyn_cast<linalg::GenericOp>(schedule.getOp(position));
    if (!generic || isRuntimeContraction(generic) ||
        isZeroOfContraction(generic))
      continue;
    FailureOr<KernelOp> kernelOp = getKernelOp(generic);
    if (succeeded(kernelOp))
      candidates[position] = *kernelOp;
  }
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
  return !isTouched(buffer) && waiting.try_emplace(buffer, position).second;
}

void BlockFuser::StayingBehind::add(const BufferAccesses &accesses) {
  PassedAccesses::add(accesses);
  for (Value buffer : accesses.read)
    if (waiting.erase(buffer))
      addWritten(buffer);
  for (Value buffer : accesses.written)
    waiting.erase(buffer);
}

bool BlockFuser::canJoin(const KernelGroup &group, const KernelOp &op,
                         int64_t start, const StayingBehind &behind) {
  for (auto [i, access] : llvm::enumerate(op.accesses)) {
    if (!access.buffer)
      continue;
    // The operation moves up to the start of the group, past those in between.
    if (behind.blocks(access.buffer, op.writes(i)))
      return false;
    Operation *def = access.buffer.getDefiningOp();
    if (def && !isa<memref::AllocOp>(def) && schedule.getPosition(def) > start)
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
    if (behind.blocks(buffer, /*writes=*/false))
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
        schedule.getPosition(def) > start)
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
  int64_t end = std::min(schedule.size(), start + kWindow);
  for (int64_t i = start + 1; i < end; ++i) {
    Operation *op = schedule.getOp(i);
    if (done[i] || !op || isa<memref::AllocOp, memref::DeallocOp>(op))
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
    // Nothing may move past what might touch any buffer.
    const std::optional<BufferAccesses> &accesses = schedule.getAccesses(i);
    if (!accesses)
      break;
    behind.add(*accesses);
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
    const BufferLife *life = schedule.find(buffer);
    if (!life || life->escapes || life->hasOtherUsers || life->dealloc < 0 ||
        llvm::any_of(
            life->users,
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
    int64_t bytes = size * life->bytes /
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

/// Whether `buffer` is one row in the group.
static bool isRowBuffer(const KernelGroup &group, Value buffer) {
  return llvm::any_of(group.rowBuffers, [&](const RowBuffer &row) {
    return row.buffer == buffer;
  });
}

bool BlockFuser::fitsMemory(const KernelGroup &group,
                            ArrayRef<int64_t> members) {
  int64_t start = members.front();
  SmallVector<LiveChange> changes;
  for (Value buffer : getTouchedBuffers(group)) {
    const BufferLife *life = schedule.find(buffer);
    if (!life)
      continue;
    if (isRowBuffer(group, buffer))
      changes.push_back(
          {std::max(start, life->alloc), life->dealloc, -life->bytes});
    else
      changes.push_back({start, life->alloc, life->bytes});
  }
  return schedule.staysBelow(peak, changes);
}

/// Loops of more than one step among the first `count`.
static int64_t countLoops(const KernelOp &op, unsigned count) {
  return llvm::count_if(ArrayRef(op.sizes).take_front(count),
                        [](int64_t size) { return size > 1; });
}

KernelGroup BlockFuser::buildGroup(int64_t start) {
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

/// Moves allocations before the group and frees after it.
void BlockFuser::commit(const KernelGroup &group, ArrayRef<int64_t> members) {
  int64_t start = members.front();
  for (int64_t member : members) {
    done.set(member);
    schedule.moveUses(member, start);
  }
  for (Value buffer : getTouchedBuffers(group)) {
    const BufferLife *life = schedule.find(buffer);
    if (!life || isRowBuffer(group, buffer))
      continue;
    if (life->alloc > start)
      schedule.moveAlloc(buffer, start);
    if (life->dealloc > start && !life->escapes && !life->hasOtherUsers &&
        *life->users.rbegin() <= start)
      schedule.moveDealloc(buffer, start);
  }
}

void BlockFuser::run(
    function_ref<void(const KernelGroup &, Operation *)> emit) {
  for (int64_t start = 0; start < schedule.size(); ++start) {
    if (done[start] || !candidates[start])
      continue;
    KernelGroup group = buildGroup(start);
    Operation *place = schedule.getOp(start);
    emit(group, place);
    schedule.replace(start, place->getPrevNode());
    for (const KernelOp &op : group.ops)
      schedule.erase(op.op);
    for (const RowBuffer &row : group.rowBuffers)
      schedule.eraseBuffer(row.buffer);
  }
}
