//===- SumTree.cpp - In which order a kernel adds up ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/GPU/SumTree.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

/// Blocks that keep every multiprocessor of a large GPU at work, and those that
/// sums are shared by where there are fewer: two for each.
static constexpr int64_t kManyBlocks = 132, kWantedBlocks = 264;
/// Threads of a block that adds up columns, and of a warp.
static constexpr int64_t kColumnThreads = 256, kWarpThreads = 32;
/// Terms that a thread should have for a tree above it to pay.
static constexpr int64_t kMinTerms = 8;
/// Terms of small floats that one thread adds up, with the roundings that this
/// order has on the CPU. More of them are added up in f32.
static constexpr int64_t kMostSmallTerms = 64;

int64_t sbp::getNumLanes(int64_t iterations) {
  return std::clamp<int64_t>(
      llvm::PowerOf2Ceil(llvm::divideCeil(iterations, 4)), 1, 256);
}

int64_t sbp::getWidestAccess(int64_t bytes, int64_t size) {
  int64_t width = bytes == 0 ? 1 : 16 / bytes;
  return width < 2 || size % width != 0 ? 1 : width;
}

unsigned sbp::getColumnLoop(const KernelOp &op) {
  unsigned column = op.sizes.size();
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
    if (!op.isReduction(loop) && op.sizes[loop] > 1)
      column = loop;
  return column;
}

/// 0 of an i1: it is a byte in memory and a bit in a vector.
static int64_t getVectorBytes(Type element) {
  return element.isInteger(1) ? 0
                              : *getStaticBytes(MemRefType::get({1}, element));
}

int64_t sbp::getMovedBytes(const KernelOp &op, unsigned loop) {
  int64_t most = 1;
  for (const LinearAccess &access : op.accesses) {
    if (!access.buffer || access.strides[loop] == 0)
      continue;
    int64_t bytes = getVectorBytes(
        cast<MemRefType>(access.buffer.getType()).getElementType());
    if (bytes == 0)
      return 0;
    most = std::max(most, bytes);
  }
  return most;
}

/// Whether neighbors in memory belong to different outputs.
static bool liesAlongOutputs(const KernelOp &op) {
  auto getStep = [&](const LinearAccess &access, bool isReduction) {
    int64_t shortest = 0;
    for (unsigned loop = 0; loop < op.sizes.size(); ++loop)
      if (int64_t step = std::abs(access.strides[loop]);
          step != 0 && op.sizes[loop] > 1 &&
          op.isReduction(loop) == isReduction &&
          (shortest == 0 || step < shortest))
        shortest = step;
    return shortest;
  };
  bool liesAlongSums = false;
  for (unsigned i = 0, e = op.op.getNumDpsInputs(); i < e; ++i) {
    const LinearAccess &access = op.accesses[i];
    if (!access.buffer)
      continue;
    int64_t outputs = getStep(access, /*isReduction=*/false),
            sums = getStep(access, /*isReduction=*/true);
    if (outputs != 0 && sums != 0 && outputs <= sums)
      return true;
    liesAlongSums |= outputs > sums && sums != 0;
  }
  // All outputs of the same terms: a thread has an output of its own.
  return !liesAlongSums;
}

/// Fills in what follows from the sizes. Steps of the last loop move elements
/// of `bytes` bytes.
static void setLanes(SumTree &tree, int64_t bytes) {
  int64_t width = getWidestAccess(bytes, tree.neighbors);
  auto getChunks = [&](int64_t blocks) -> int64_t {
    if (blocks >= kManyBlocks)
      return 1;
    return std::clamp<int64_t>(tree.terms / (tree.lanes * kMinTerms), 1,
                               llvm::divideCeil(kWantedBlocks, blocks));
  };
  if (tree.shape == SumTree::Shape::Row) {
    tree.lanes = getNumLanes(tree.terms);
    tree.width = width;
    // A sum has a block of its own, or lanes of a warp.
    if (tree.lanes > kWarpThreads)
      tree.chunks = getChunks(tree.outputs);
    return;
  }
  if (tree.hasSmallOutputs && tree.terms <= kMostSmallTerms) {
    tree.shape = SumTree::Shape::Sequence;
    return;
  }
  int64_t across = tree.outputs / width;
  int64_t above = std::clamp<int64_t>(
      llvm::bit_floor<uint64_t>(std::max<int64_t>(tree.terms / kMinTerms, 1)),
      1, kColumnThreads);
  int64_t most = llvm::PowerOf2Ceil(across);
  tree.columns =
      std::clamp(kColumnThreads / above, std::min(kWarpThreads, most), most);
  tree.columns = std::min(tree.columns, kColumnThreads);
  tree.lanes = std::min(above, kColumnThreads / tree.columns);
  // No block of less than a warp.
  tree.lanes = std::max(tree.lanes, kWarpThreads / tree.columns);
  tree.chunks = getChunks(llvm::divideCeil(across, tree.columns));
}

SumTree sbp::getSumTree(const KernelOp &op) {
  SumTree tree;
  unsigned last = op.sizes.size();
  for (unsigned loop = 0; loop < op.sizes.size(); ++loop) {
    (op.isReduction(loop) ? tree.terms : tree.outputs) *= op.sizes[loop];
    if (op.isReduction(loop) && op.sizes[loop] > 1)
      last = loop;
  }
  for (unsigned i = 0, e = op.op.getNumDpsInits(); i < e; ++i)
    if (!getCombiner(op.op, i))
      return tree;
  if (last == op.sizes.size())
    return tree;
  tree.shape = SumTree::Shape::Row;
  if (unsigned column = getColumnLoop(op);
      column != op.sizes.size() && liesAlongOutputs(op)) {
    tree.shape = SumTree::Shape::Column;
    last = column;
  }
  tree.neighbors = op.sizes[last];
  tree.outputBytes = 1;
  for (BlockArgument output : op.op.getRegionOutputArgs()) {
    Type type = output.getType();
    tree.hasSmallOutputs |= type.isBF16() || type.isF16();
    int64_t bytes = getVectorBytes(type);
    tree.outputBytes = bytes == 0 || tree.outputBytes == 0
                           ? 0
                           : std::max(tree.outputBytes, bytes);
  }
  setLanes(tree, getMovedBytes(op, last));
  return tree;
}

SumTree SumTree::getChunkTree() const {
  SumTree tree;
  tree.shape = shape;
  tree.outputs = outputs;
  tree.terms = chunks;
  tree.outputBytes = outputBytes;
  tree.hasSmallOutputs = hasSmallOutputs;
  tree.neighbors = shape == Shape::Row ? chunks : neighbors;
  setLanes(tree, outputBytes);
  tree.chunks = 1;
  return tree;
}
