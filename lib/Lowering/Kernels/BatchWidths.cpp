//===- BatchWidths.cpp - How many batches run at a time -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/BatchGroup.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

/// Elements of a product that one block of a GPU computes.
static constexpr int64_t kBlockElements = 64 * 64;
/// What the widest accesses move.
static constexpr int64_t kAccessBytes = 16;

/// Whether slices of `widths[i]` batches begin where wide accesses may.
static bool areAligned(const BatchGroup &group, ArrayRef<int64_t> widths) {
  auto isAligned = [&](Value memref, const FailureOr<BatchDims> &dims) {
    auto type = cast<MemRefType>(memref.getType());
    if (type.getElementType().isInteger(1)) // is read one by one
      return true;
    SmallVector<int64_t> strides;
    int64_t offset;
    std::optional<int64_t> bytes =
        getStaticBytes(MemRefType::get({1}, type.getElementType()));
    if (failed(dims) || !bytes ||
        failed(type.getStridesAndOffset(strides, offset)))
      return false;
    for (auto [loop, dim] : llvm::enumerate(*dims))
      if (dim >= 0 && widths[loop] != group.sizes[loop] &&
          strides[dim] * widths[loop] * *bytes % kAccessBytes != 0)
        return false;
    return true;
  };
  return llvm::all_of(group.ops, [&](const BatchOp &op) {
    return llvm::all_of(op.op->getOpOperands(),
                        [&](OpOperand &operand) {
                          return !isa<MemRefType>(operand.get().getType()) ||
                                 isAligned(operand.get(), op.getDims(operand));
                        }) &&
           llvm::all_of(getLoadedMemRefs(op.op), [&](Value memref) {
             return isAligned(memref, op.getLoadedDims(memref));
           });
  });
}

SmallVector<int64_t> sbp::chooseBatchWidths(const BatchGroup &group,
                                            int64_t limit, int64_t blocks) {
  if (group.bytesBefore <= limit)
    return {};
  int64_t batches = 1, bytes = 0, largest = 0;
  for (int64_t size : group.sizes)
    batches *= size;
  for (Value buffer : group.internal) {
    auto type = cast<MemRefType>(buffer.getType());
    bytes += *getStaticBytes(type) / batches;
    largest = std::max(largest, type.getNumElements() / batches);
  }
  int64_t most = (limit - group.bytesBeside) / std::max<int64_t>(bytes, 1);
  int64_t least =
      llvm::divideCeil(blocks, std::max<int64_t>(largest / kBlockElements, 1));
  // Whole inner loops, and a part of one: from few batches to all.
  SmallVector<int64_t> best;
  int64_t bestTotal = 0, inner = 1;
  SmallVector<int64_t> widths(group.sizes.size(), 1);
  for (unsigned loop = group.sizes.size(); loop-- > 0;) {
    for (int64_t width = 1; width <= group.sizes[loop]; ++width) {
      widths[loop] = width;
      int64_t total = inner * width;
      if (group.sizes[loop] % width != 0 || total == batches ||
          !areAligned(group, widths))
        continue;
      // The largest number that fits; before that, the least that is enough.
      if (bestTotal < least || total <= most) {
        best = widths;
        bestTotal = total;
      }
    }
    inner *= group.sizes[loop];
  }
  return bestTotal < least ? SmallVector<int64_t>() : best;
}

int64_t sbp::getMostBytes(Block &block) {
  BufferSchedule schedule(block);
  LiveBytes live(schedule.size());
  for (memref::AllocOp alloc : schedule.getAllocs()) {
    const BufferLife &life = *schedule.find(alloc);
    if (!life.users.empty())
      live.add(*life.users.begin(),
               life.dealloc < 0 ? schedule.size() : life.dealloc, life.bytes);
  }
  for (auto kernel : block.getOps<BatchKernelOp>()) {
    int64_t bytes = 0, position = schedule.getPosition(kernel);
    for (auto alloc : kernel.getBodyBlock()->getOps<memref::AllocOp>())
      bytes += getStaticBytes(alloc.getType()).value_or(0);
    live.add(position, position + 1, bytes);
  }
  return live.getMost();
}
