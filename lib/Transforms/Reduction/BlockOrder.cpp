//===- BlockOrder.cpp - an order that moves do not invalidate -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/BlockOrder.h"

using namespace mlir;
using namespace mlir::sbp;

BlockOrder::BlockOrder(Block &block) {
  constexpr unsigned kGapBits = 32;
  uint64_t number = 0;
  for (Operation &op : block)
    numbers[&op] = ++number << kGapBits;
}

/// Spreads the numbers around `op` over the smallest range that is sparse
/// enough (Bender et al., "Two Simplified Algorithms for Maintaining Order in a
/// List"): amortized, a move renumbers as many operations as the logarithm of
/// their count.
void BlockOrder::makeRoom(Operation *op) {
  constexpr double kDensity = 4.0 / 3;
  constexpr uint64_t kLeastStep = 8;
  uint64_t number = numbers.lookup(op), count = 1;
  Operation *first = op, *last = op;
  double capacity = kDensity;
  for (unsigned bits = 1; bits < 64; ++bits, capacity *= kDensity) {
    uint64_t low = number >> bits << bits,
             high = low + ((uint64_t(1) << bits) - 1);
    auto extend = [&](Operation *&end, Operation *next) {
      uint64_t other = next ? numbers.lookup(next) : 0;
      if (!next || other < low || other > high)
        return false;
      end = next;
      ++count;
      return true;
    };
    while (extend(first, first->getPrevNode()))
      ;
    while (extend(last, last->getNextNode()))
      ;
    uint64_t step = (uint64_t(1) << bits) / count;
    if (count > capacity || step < kLeastStep)
      continue;
    low += step / 2;
    for (Operation *inner = first;; inner = inner->getNextNode()) {
      numbers[inner] = low;
      low += step;
      if (inner == last)
        return;
    }
  }
}

void BlockOrder::moveBefore(Operation *op, Operation *place) {
  Operation *before = place->getPrevNode();
  if (before == op || place == op)
    return;
  auto getLow = [&] { return before ? numbers.lookup(before) : 0; };
  if (numbers.lookup(place) - getLow() < 2)
    makeRoom(place);
  uint64_t low = getLow(), high = numbers.lookup(place);
  op->moveBefore(place);
  numbers[op] = low + (high - low) / 2;
}
