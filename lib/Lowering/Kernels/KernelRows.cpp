//===- KernelRows.cpp - Which rows the loops of an operation walk ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Kernels/KernelRows.h"

#include "SBP/Analysis/Contractions.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Transforms/RegionUtils.h"

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
  result.sizes = getLoopSizes(op);
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
        !getStaticExtent(cast<MemRefType>(access->buffer.getType())))
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

bool sbp::isFill(const KernelOp &op) {
  return op.loaded.empty() && op.accesses.back().buffer &&
         llvm::none_of(ArrayRef(op.accesses).drop_back(),
                       [](const LinearAccess &access) {
                         return static_cast<bool>(access.buffer);
                       }) &&
         !op.op.payloadUsesValueFromOperand(op.op.getDpsInitOperand(0));
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

/// How an operand walks over the rows: sizes and strides of the row loops, with
/// loops joined that together step as one.
using RowWalk = SmallVector<std::pair<int64_t, int64_t>>;

static RowWalk getRowWalk(const KernelOp &op, const LinearAccess &access) {
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

std::pair<int64_t, int64_t> sbp::getFootprint(const KernelOp &op,
                                              const LinearAccess &access) {
  int64_t first = access.offset, last = access.offset;
  for (unsigned loop = op.numRowLoops; loop < op.sizes.size(); ++loop) {
    int64_t reach = access.strides[loop] * (op.sizes[loop] - 1);
    (reach < 0 ? first : last) += reach;
  }
  return {first, last};
}

/// Whether rows of `length` elements do not overlap.
static bool areRowsApart(RowWalk walk, int64_t length) {
  llvm::sort(walk, llvm::less_second());
  for (auto [size, stride] : walk) {
    if (stride < length)
      return false;
    length += stride * (size - 1);
  }
  return true;
}

bool sbp::shareRows(const KernelOp &x, const LinearAccess &a, const KernelOp &y,
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
static int64_t getShortestStep(const KernelOp &op, const LinearAccess &access,
                               unsigned begin, unsigned end) {
  int64_t shortest = 0;
  for (unsigned loop = begin; loop < end; ++loop)
    if (int64_t step = std::abs(access.strides[loop]);
        step != 0 && op.sizes[loop] > 1 && (shortest == 0 || step < shortest))
      shortest = step;
  return shortest;
}

bool sbp::setRows(KernelOp &op, int64_t rows) {
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

bool sbp::isFlat(const KernelOp &op) {
  if (op.op.hasIndexSemantics())
    return false;
  int64_t size = 1;
  for (unsigned loop = op.sizes.size(); loop-- > 0;) {
    if (op.isReduction(loop) || op.sizes[loop] == 1)
      continue;
    for (auto [i, access] : llvm::enumerate(op.accesses)) {
      if (!access.buffer)
        continue;
      int64_t stride = access.strides[loop];
      if (stride != size && (stride != 0 || op.writes(i)))
        return false;
      // Along all parallel loops, or along none.
      for (unsigned other = 0; other < op.sizes.size(); ++other)
        if (!op.isReduction(other) && op.sizes[other] > 1 &&
            (access.strides[other] == 0) != (stride == 0))
          return false;
    }
    size *= op.sizes[loop];
  }
  return size > 1;
}
