//===- PlanMemory.cpp - buffers at fixed places of one arena --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A training step allocates the same buffers in the same order every time.
// Their places are chosen once, at compile time: the step allocates one block,
// which the runtime keeps from step to step, so that its pages are touched for
// the first time once (first touch costs ten times a reuse), and the peak is a
// number that the compiler knows.
//
//===----------------------------------------------------------------------===//

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Buffers/LinearAccess.h"
#include "SBP/Lowering/Buffers/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PLANMEMORYPASS
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

constexpr int64_t kAlignment = 64;

/// A buffer that lives from the operation number `begin` to `end`, both
/// included. A result has no dealloc.
struct Buffer {
  memref::AllocOp alloc;
  memref::DeallocOp dealloc;
  int64_t bytes = 0, begin = 0, end = 0, offset = 0;

  bool overlaps(const Buffer &other) const {
    return begin <= other.end && other.begin <= end;
  }
  /// Bytes times operations; a product of sizes that memory can hold.
  double getUse() const { return double(bytes) * double(end - begin + 1); }
};

/// Places the buffers in this order, each at the lowest place where it overlaps
/// nobody that lives at the same time. Returns the size of the arena.
int64_t placeInOrder(ArrayRef<Buffer *> order) {
  // By offset.
  SmallVector<Buffer *> placed;
  int64_t total = 0;
  for (Buffer *buffer : order) {
    int64_t place = 0;
    for (const Buffer *other : placed) {
      if (!other->overlaps(*buffer))
        continue;
      if (other->offset - place >= buffer->bytes)
        break;
      place = std::max(place, other->offset + other->bytes);
    }
    buffer->offset = place;
    total = std::max(total, place + buffer->bytes);
    placed.insert(llvm::upper_bound(placed, buffer,
                                    [](const Buffer *x, const Buffer *y) {
                                      return x->offset < y->offset;
                                    }),
                  buffer);
  }
  return total;
}

/// Largest first, or those first that keep the most bytes the longest: the
/// better of the two. Returns the size of the arena.
int64_t assignOffsets(MutableArrayRef<Buffer> buffers) {
  SmallVector<Buffer *> bySize, byUse;
  for (Buffer &buffer : buffers)
    bySize.push_back(&buffer);
  byUse = bySize;
  llvm::stable_sort(bySize, [](const Buffer *x, const Buffer *y) {
    return x->bytes > y->bytes;
  });
  llvm::stable_sort(byUse, [](const Buffer *x, const Buffer *y) {
    return x->getUse() > y->getUse();
  });
  int64_t usePeak = placeInOrder(byUse), sizePeak = placeInOrder(bySize);
  return usePeak < sizePeak ? placeInOrder(byUse) : sizePeak;
}

struct PlanMemoryPass : sbp::impl::PlanMemoryPassBase<PlanMemoryPass> {
  using PlanMemoryPassBase::PlanMemoryPassBase;

  void runOnOperation() override {
    // Every thread is in one batch at a time, and has the arena of that.
    llvm::StringSet<> batches;
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (auto launch =
              function->getAttrOfType<BatchLaunchAttr>(kLaunchAttrName))
        batches.insert(launch.getKernel().getValue());
    int64_t perThread = 0;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal() || !function.getBody().hasOneBlock())
        continue;
      int64_t arena = plan(function);
      if (batches.contains(function.getName()))
        perThread = std::max(perThread, arena);
    }
    if (auto peak = getOperation()->getAttrOfType<IntegerAttr>(
            sbp::kPlannedPeakAttrName))
      getOperation()->setAttr(
          sbp::kPlannedPeakAttrName,
          Builder(&getContext())
              .getI64IntegerAttr(peak.getInt() + threads * perThread));
  }

private:
  int64_t plan(func::FuncOp function);
};

} // namespace

/// Returns the size of the function's arena.
int64_t PlanMemoryPass::plan(func::FuncOp function) {
  Block &body = function.getBody().front();
  SmallVector<Buffer, 0> buffers;
  // What stays with the allocator: what nested code allocates, and results,
  // but for where the caller knows that they share an allocation.
  bool placesResults = resultsInArena && function.isPublic();
  bool holdsResults = false;
  int64_t others = 0;
  bool known = true;
  llvm::DenseMap<Operation *, int64_t> position;
  for (auto [number, op] : llvm::enumerate(body))
    position[&op] = number;
  function.walk([&](memref::AllocOp alloc) {
    std::optional<int64_t> bytes;
    if (alloc.getType().getLayout().isIdentity())
      bytes = getStaticBytes(alloc.getType());
    memref::DeallocOp dealloc;
    Operation *first = nullptr;
    bool plain = bytes && alloc->getBlock() == &body;
    for (Operation *user : alloc->getUsers()) {
      Operation *top = body.findAncestorOpInBlock(*user);
      if (auto free = dyn_cast<memref::DeallocOp>(user)) {
        plain &= !dealloc && top == user;
        dealloc = free;
      } else if (!first || position[top] < position[first]) {
        first = top;
      }
    }
    bool isPlaced = dealloc || placesResults;
    if (!plain || !isPlaced || !first) {
      known &= bytes.has_value();
      others += bytes.value_or(0);
      return;
    }
    Buffer buffer;
    buffer.alloc = alloc;
    buffer.dealloc = dealloc;
    buffer.bytes = llvm::alignTo(std::max<int64_t>(*bytes, 1), kAlignment);
    buffer.begin = position[first];
    // The dealloc itself touches nothing.
    buffer.end =
        dealloc ? position[dealloc] - 1 : position[body.getTerminator()];
    holdsResults |= !dealloc;
    buffers.push_back(buffer);
  });
  int64_t arena = assignOffsets(buffers);
  if (function.isPublic() && known)
    getOperation()->setAttr(
        sbp::kPlannedPeakAttrName,
        Builder(&getContext()).getI64IntegerAttr(arena + others));
  if (buffers.empty())
    return 0;
  numPlaced += buffers.size();
  arenaBytes += arena;

  OpBuilder builder = OpBuilder::atBlockBegin(&body);
  Location loc = function.getLoc();
  Value block = memref::AllocOp::create(
      builder, loc, MemRefType::get({arena}, builder.getI8Type()),
      builder.getI64IntegerAttr(kAlignment));
  for (Buffer &buffer : buffers) {
    builder.setInsertionPoint(buffer.alloc);
    Value offset = arith::ConstantIndexOp::create(
        builder, buffer.alloc.getLoc(), buffer.offset);
    Value view = memref::ViewOp::create(builder, buffer.alloc.getLoc(),
                                        buffer.alloc.getType(), block, offset,
                                        ValueRange());
    if (buffer.dealloc)
      buffer.dealloc.erase();
    buffer.alloc.replaceAllUsesWith(view);
    buffer.alloc.erase();
  }
  if (holdsResults)
    return arena;
  builder.setInsertionPoint(body.getTerminator());
  memref::DeallocOp::create(builder, loc, block);
  return arena;
}
