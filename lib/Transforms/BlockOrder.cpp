//===- BlockOrder.cpp - an order that moves do not invalidate -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/BlockOrder.h"

using namespace mlir;
using namespace mlir::sbp;

BlockOrder::BlockOrder(Block &block) : block(block) { renumber(); }

void BlockOrder::renumber() {
  // Room for 32 moves to one place, each into half of the gap that is left.
  constexpr unsigned kGapBits = 32;
  uint64_t number = 0;
  for (Operation &op : block) {
    numbers[&op] = ++number << kGapBits;
    ++numOrdered;
  }
}

void BlockOrder::moveBefore(Operation *op, Operation *place) {
  op->moveBefore(place);
  Operation *before = op->getPrevNode();
  uint64_t low = before ? numbers.lookup(before) : 0;
  uint64_t high = numbers.lookup(place);
  if (high - low < 2)
    return renumber();
  numbers[op] = low + (high - low) / 2;
  ++numOrdered;
}
