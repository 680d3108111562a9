//===- BlockOrder.h - an order that moves do not invalidate -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_BLOCKORDER_H
#define SBP_TRANSFORMS_REDUCTION_BLOCKORDER_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Operation.h"

namespace mlir::sbp {

/// The order of a block's operations. A move through this class gives the moved
/// operation a number between those of its new neighbours; upstream's
/// `isBeforeInBlock` numbers the whole block again after each move, so that a
/// pass that asks and moves in turns is quadratic.
class BlockOrder {
public:
  explicit BlockOrder(Block &block);

  /// Both were in the block when it was numbered.
  bool isBefore(Operation *a, Operation *b) const {
    return numbers.lookup(a) < numbers.lookup(b);
  }
  void moveBefore(Operation *op, Operation *place);
  void moveAfter(Operation *op, Operation *place) {
    moveBefore(op, place->getNextNode());
  }

private:
  void makeRoom(Operation *op);

  llvm::DenseMap<Operation *, uint64_t> numbers;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_BLOCKORDER_H
