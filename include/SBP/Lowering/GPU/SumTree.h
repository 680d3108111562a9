//===- SumTree.h - In which order a kernel adds up --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_SUMTREE_H
#define SBP_LOWERING_GPU_SUMTREE_H

#include "SBP/Lowering/Kernels/KernelGroup.h"

namespace mlir::sbp {

/// The order in which the terms of a sum are added up. It follows from the
/// sizes of the operation's loops, from the types of its operands and from
/// which loops are neighbors in memory. It does not follow from the kernel that
/// the operation is a part of: whatever is fused, the bits are the same.
///
/// The terms are cut into chunks, and a chunk's terms are dealt to lanes.
struct SumTree {
  enum class Shape {
    /// In the order of the loops, on top of what the output holds: bodies that
    /// are no sums, and short sums of small floats with the CPU's roundings.
    Sequence,
    /// Neighbors in memory are terms of one sum. Lane l of chunk c takes the
    /// pieces of `width` neighbors whose number is c * lanes + l, and every
    /// (chunks * lanes)-th from there on. Lanes that differ in one bit are
    /// added, in up to 32 lanes; then each 32 in order.
    Row,
    /// Neighbors in memory belong to different outputs. Lanes take single terms
    /// in the same way; 16 lanes are added in order, then 16 such sums.
    Column,
  };
  Shape shape = Shape::Sequence;
  int64_t outputs = 1, terms = 1;
  int64_t lanes = 1, width = 1, chunks = 1;
  /// Of a column: the outputs side by side in a block, in units of an access of
  /// 16 bytes where sizes allow one.
  int64_t columns = 1;
  /// Bytes of the outputs' elements, as accesses see them; 0: not at once.
  int64_t outputBytes = 0;
  /// The number of neighbors that accesses are cut from.
  int64_t neighbors = 1;
  bool hasSmallOutputs = false;

  /// How the sums of the chunks are added up. Each of them has the output's
  /// type.
  SumTree getChunkTree() const;
};

/// Lanes whose sums one of them adds up, of a column.
constexpr int64_t kColumnGroup = 16;

SumTree getSumTree(const KernelOp &op);

/// Lanes for so many iterations: four for each, at most a block.
int64_t getNumLanes(int64_t iterations);

/// How many neighbors an access of 16 bytes has: 1 where `size` of them are not
/// made of such accesses, or elements of `bytes` bytes have no vectors (0).
int64_t getWidestAccess(int64_t bytes, int64_t size);

/// The largest element, in bytes, that a step of `loop` moves to; 0 where one
/// of them has no vectors.
int64_t getMovedBytes(const KernelOp &op, unsigned loop);

/// The innermost parallel loop of more than one step; the number of loops where
/// there is none.
unsigned getColumnLoop(const KernelOp &op);

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_SUMTREE_H
