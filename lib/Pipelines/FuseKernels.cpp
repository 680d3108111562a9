//===- FuseKernels.cpp - Operations over the same rows as one kernel ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row is what the leading parallel loops of an operation leave: one token,
// one query of one head. Operations that follow one another and touch shared
// buffers at the same row only can run row by row. Buffers that no other
// operation reads shrink to one row. Nothing here knows what is computed:
// softmax, layer norm and their gradients come out as one kernel each, because
// their reductions stay inside a row.
//
//===----------------------------------------------------------------------===//

#include "SBP/Conversion/ContractionToRuntime.h"
#include "SBP/Pipelines/KernelGroup.h"
#include "SBP/Pipelines/LowerToCPU.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::sbp;

/// Parallel loops first, in the order in which they move the output, then the
/// others. Equal operations of different origin become the same kernel.
static void sortLoops(linalg::GenericOp op) {
  OpOperand *output = op.getDpsInitOperand(0);
  FailureOr<LinearAccess> access = getLinearAccess(op, *output);
  if (failed(access))
    return;
  SmallVector<utils::IteratorType> types = op.getIteratorTypesArray();
  SmallVector<unsigned> order =
      llvm::to_vector(llvm::seq<unsigned>(0, op.getNumLoops()));
  llvm::stable_sort(order, [&](unsigned x, unsigned y) {
    bool isSumX = types[x] == utils::IteratorType::reduction,
         isSumY = types[y] == utils::IteratorType::reduction;
    if (isSumX || isSumY)
      return !isSumX && isSumY;
    return access->strides[x] > access->strides[y];
  });
  if (llvm::is_sorted(order))
    return;
  IRRewriter rewriter(op);
  (void)linalg::interchangeGenericOp(rewriter, op, order);
}

FailureOr<KernelOp> sbp::getKernelOp(linalg::GenericOp op) {
  if (op.hasPureBufferSemantics() && op.getNumLoops() > 0)
    sortLoops(op);
  KernelOp result;
  result.op = op;
  result.sizes = op.getStaticLoopRanges();
  for (utils::IteratorType type : op.getIteratorTypesArray())
    result.reductions.push_back(type == utils::IteratorType::reduction);
  if (!op.hasPureBufferSemantics() || op.getNumLoops() == 0 ||
      ShapedType::isDynamicShape(result.sizes) ||
      llvm::is_contained(result.sizes, 0))
    return failure();
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType())) {
      result.accesses.emplace_back();
      continue;
    }
    FailureOr<LinearAccess> access = getLinearAccess(op, operand);
    if (failed(access) ||
        !cast<MemRefType>(access->buffer.getType()).getLayout().isIdentity())
      return failure();
    result.accesses.push_back(*access);
  }
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getRegion(), captured);
  for (Value value : captured) {
    if (!isa<BaseMemRefType>(value.getType()))
      continue;
    if (!isStaticMemRef(value.getType()) || !getBuffer(value))
      return failure();
    result.loaded.push_back(value);
  }
  return result;
}

namespace {

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

/// How an operand walks over the rows: sizes and strides of the row loops, with
/// loops joined that together step as one.
using RowWalk = SmallVector<std::pair<int64_t, int64_t>>;

RowWalk getRowWalk(const KernelOp &op, const LinearAccess &access) {
  RowWalk walk;
  for (unsigned loop = 0; loop < op.numRowLoops; ++loop) {
    int64_t size = op.sizes[loop], stride = access.strides[loop];
    if (size == 1)
      continue;
    if (!walk.empty() && walk.back().second == size * stride)
      walk.back() = {walk.back().first * size, stride};
    else
      walk.emplace_back(size, stride);
  }
  return walk;
}

/// The elements that an operand touches in the first row.
std::pair<int64_t, int64_t> getFootprint(const KernelOp &op,
                                         const LinearAccess &access) {
  int64_t first = access.offset, last = access.offset;
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop) {
    int64_t reach = access.strides[loop] * (op.sizes[loop] - 1);
    (reach < 0 ? first : last) += reach;
  }
  return {first, last};
}

/// Whether rows of `length` elements do not overlap.
bool areRowsApart(RowWalk walk, int64_t length) {
  llvm::sort(walk, llvm::less_second());
  for (auto [size, stride] : walk) {
    if (stride < length)
      return false;
    length += stride * (size - 1);
  }
  return true;
}

/// Whether both accesses touch only their own row of one buffer.
bool shareRows(const KernelOp &x, const LinearAccess &a, const KernelOp &y,
               const LinearAccess &b) {
  RowWalk walk = getRowWalk(x, a);
  if (walk != getRowWalk(y, b))
    return false;
  auto [firstA, lastA] = getFootprint(x, a);
  auto [firstB, lastB] = getFootprint(y, b);
  return areRowsApart(walk,
                      std::max(lastA, lastB) - std::min(firstA, firstB) + 1);
}

/// The shortest step in memory that a loop of [begin, end) takes; 0 for none.
int64_t getShortestStep(const KernelOp &op, const LinearAccess &access,
                        unsigned begin, unsigned end) {
  int64_t shortest = 0;
  for (unsigned loop = begin; loop < end; ++loop)
    if (int64_t step = std::abs(access.strides[loop]);
        step != 0 && op.sizes[loop] > 1 && (shortest == 0 || step < shortest))
      shortest = step;
  return shortest;
}

/// Makes the leading loops of `op` the rows, if there are that many.
bool setRows(KernelOp &op, int64_t rows) {
  int64_t product = 1;
  op.numRowLoops = 0;
  while (product < rows && op.numRowLoops < op.sizes.size() &&
         !op.isReduction(op.numRowLoops))
    product *= op.sizes[op.numRowLoops++];
  if (product != rows)
    return false;
  for (auto [i, access] : llvm::enumerate(op.accesses)) {
    if (!access.buffer)
      continue;
    if (op.writes(i) && !shareRows(op, access, op, access))
      return false;
    // A sum over a column of its input would run against memory.
    int64_t row = getShortestStep(op, access, 0, op.numRowLoops);
    int64_t inner =
        getShortestStep(op, access, op.numRowLoops, op.sizes.size());
    if (op.reductions.any() && row != 0 && inner != 0 && row < inner)
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// A block
//===----------------------------------------------------------------------===//

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
  std::optional<KernelGroup> buildGroup(int64_t start);
  KernelGroup extend(int64_t start, KernelOp first, int64_t rows,
                     SmallVectorImpl<int64_t> &members);
  bool canJoin(const KernelGroup &group, const KernelOp &op, int64_t start,
               const llvm::SmallDenseSet<Value> &read,
               const llvm::SmallDenseSet<Value> &written);
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

/// How far ahead a group looks; bounds the time and how early a buffer is made.
constexpr int64_t kWindow = 160;

} // namespace

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
  alive.assign(ops.size(), 0);
  for (auto [position, op] : llvm::enumerate(ops)) {
    if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
      BufferLife &life = lives[alloc];
      life.alloc = position;
      MemRefType type = alloc.getType();
      if (isStaticMemRef(type) && type.getElementType().isIntOrIndexOrFloat())
        life.bytes = type.getNumElements() *
                     (type.getElementType().isIndex()
                          ? 8
                          : (type.getElementTypeBitWidth() + 7) / 8);
      addUses(alloc, life);
      int64_t end = life.dealloc < 0 ? ops.size() : life.dealloc;
      for (int64_t i = position; i < end; ++i)
        alive[i] += life.bytes;
    }
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic || isRuntimeContraction(generic) ||
        isZeroOfContraction(generic))
      continue;
    FailureOr<KernelOp> kernelOp = getKernelOp(generic);
    if (succeeded(kernelOp))
      candidates[position] = *kernelOp;
  }
  for (int64_t bytes : alive)
    peak = std::max(peak, bytes);
}

bool BlockFuser::canJoin(const KernelGroup &group, const KernelOp &op,
                         int64_t start, const llvm::SmallDenseSet<Value> &read,
                         const llvm::SmallDenseSet<Value> &written) {
  for (auto [i, access] : llvm::enumerate(op.accesses)) {
    if (!access.buffer)
      continue;
    // The operation moves up to the start of the group, past those in between.
    if (written.contains(access.buffer) ||
        (op.writes(i) && read.contains(access.buffer)))
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
    if (written.contains(buffer))
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

KernelGroup BlockFuser::extend(int64_t start, KernelOp first, int64_t rows,
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
  // What operations that stay behind touch.
  llvm::SmallDenseSet<Value> read, written;
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
      KernelOp candidate = *candidates[i];
      if (setRows(candidate, rows) &&
          canJoin(group, candidate, start, read, written)) {
        touch(candidate);
        group.ops.push_back(std::move(candidate));
        members.push_back(i);
        continue;
      }
    }
    if (auto load = dyn_cast<memref::LoadOp>(op)) {
      read.insert(getBuffer(load.getMemRef()));
    } else if (auto store = dyn_cast<memref::StoreOp>(op)) {
      written.insert(getBuffer(store.getMemRef()));
    } else if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      read.insert(getBuffer(copy.getSource()));
      written.insert(getBuffer(copy.getTarget()));
    } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      for (Value buffer : getUsedBuffers(linalgOp))
        read.insert(buffer);
      for (Value init : linalgOp.getDpsInits())
        written.insert(getBuffer(init));
    } else {
      break;
    }
    // Something unknown: nothing may move past it.
    if (read.contains(Value()) || written.contains(Value()))
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

bool BlockFuser::fitsMemory(const KernelGroup &group,
                            ArrayRef<int64_t> members) {
  int64_t start = members.front();
  int64_t end = std::min<int64_t>(ops.size(), start + kWindow);
  SmallVector<int64_t> change(end - start, 0);
  SetVector<Value> touched;
  for (const KernelOp &op : group.ops)
    for (const LinearAccess &access : op.accesses)
      if (access.buffer)
        touched.insert(access.buffer);
  for (Value buffer : touched) {
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
    bool isShort = !best.ops.empty() &&
                   (best.ops.front().numRowLoops == first.sizes.size() ||
                    (first.reductions.any() && members.size() == 1 &&
                     isVectorLoopParallel(first) &&
                     best.ops.front().numRowLoops + 1 >= leading));
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
    best.ops.pop_back();
    bestMembers.pop_back();
  }
  commit(best, bestMembers);
  return best;
}

/// Moves allocations before the group and frees after it, and keeps the books.
void BlockFuser::commit(const KernelGroup &group, ArrayRef<int64_t> members) {
  int64_t start = members.front();
  for (int64_t member : members)
    done.set(member);
  SetVector<Value> touched;
  for (const KernelOp &op : group.ops)
    for (const LinearAccess &access : op.accesses)
      if (access.buffer)
        touched.insert(access.buffer);
  for (Value buffer : touched) {
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

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct FuseKernelsPass : PassWrapper<FuseKernelsPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(FuseKernelsPass)
  FuseKernelsPass() = default;
  FuseKernelsPass(const FuseKernelsPass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "sbp-fuse-kernels"; }
  StringRef getDescription() const override {
    return "Run linalg operations on memrefs row by row, as shared functions";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry
        .insert<arith::ArithDialect, func::FuncDialect, memref::MemRefDialect,
                scf::SCFDialect, vector::VectorDialect>();
  }

  void runOnOperation() override {
    llvm::StringMap<func::FuncOp> launchers;
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>())) {
      if (!function.getBody().hasOneBlock())
        continue;
      BlockFuser fuser(function.getBody().front());
      fuser.run([&](const KernelGroup &group, Operation *place) {
        outline(group, place, launchers);
      });
    }
  }

private:
  void outline(const KernelGroup &group, Operation *place,
               llvm::StringMap<func::FuncOp> &launchers);

  Statistic numFused{this, "num-operations", "Number of operations outlined"};
  Statistic numCalls{this, "num-calls", "Number of kernel calls"};
  Statistic numKernels{this, "num-kernels", "Number of different kernels"};
};
} // namespace

void FuseKernelsPass::outline(const KernelGroup &group, Operation *place,
                              llvm::StringMap<func::FuncOp> &launchers) {
  Kernel kernel = emitKernel(group);
  OpBuilder builder(place);
  // Equal text (without locations) is equal code.
  std::string text;
  llvm::raw_string_ostream os(text);
  os << group.rows << ' ' << kernel.rowCost << ' ';
  kernel.function->print(
      os, OpPrintingFlags().useLocalScope().printGenericOpForm());
  auto [known, isNew] = launchers.try_emplace(text);
  if (isNew) {
    // Not through the symbol table: it would be rebuilt for each kernel.
    std::string number = std::to_string(launchers.size() - 1);
    kernel.function.setName((kRowsPrefix + number).str());
    kernel.function->setAttr(kBarePointerAttr, builder.getUnitAttr());
    getOperation().push_back(kernel.function);
    auto type =
        builder.getFunctionType(ValueRange(kernel.arguments).getTypes(), {});
    auto launcher = func::FuncOp::create(kernel.function.getLoc(),
                                         (kLaunchPrefix + number).str(), type);
    launcher.setPrivate();
    launcher->setAttr(kBarePointerAttr, builder.getUnitAttr());
    launcher->setAttr(
        kLoopAttr, builder.getDenseI64ArrayAttr({group.rows, kernel.rowCost}));
    getOperation().push_back(launcher);
    known->second = launcher;
    ++numKernels;
  } else {
    kernel.function->erase();
  }
  func::CallOp::create(builder, place->getLoc(), known->second,
                       kernel.arguments);
  numFused += group.ops.size();
  ++numCalls;
}

std::unique_ptr<Pass> mlir::sbp::createFuseKernelsPass() {
  return std::make_unique<FuseKernelsPass>();
}
