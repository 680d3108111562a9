//===- LiveBytes.cpp - How many bytes are alive when ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/LiveBytes.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sbp;

LiveBytes::LiveBytes(int64_t size) : size(size) {
  size_t nodes = 2 * llvm::PowerOf2Ceil(std::max<int64_t>(size, 1));
  most.assign(nodes, 0);
  added.assign(nodes, 0);
}

void LiveBytes::add(int64_t begin, int64_t end, int64_t bytes) {
  if (begin < end)
    add(1, 0, most.size() / 2, begin, end, bytes);
}

void LiveBytes::add(int64_t node, int64_t first, int64_t last, int64_t begin,
                    int64_t end, int64_t bytes) {
  if (end <= first || last <= begin)
    return;
  if (begin <= first && last <= end) {
    most[node] += bytes;
    added[node] += bytes;
    return;
  }
  int64_t middle = first + (last - first) / 2;
  add(2 * node, first, middle, begin, end, bytes);
  add(2 * node + 1, middle, last, begin, end, bytes);
  most[node] = std::max(most[2 * node], most[2 * node + 1]) + added[node];
}

int64_t LiveBytes::getMost(int64_t begin, int64_t end) const {
  return begin < end ? getMost(1, 0, most.size() / 2, begin, end) : 0;
}

int64_t LiveBytes::getMost(int64_t node, int64_t first, int64_t last,
                           int64_t begin, int64_t end) const {
  if (begin <= first && last <= end)
    return most[node];
  int64_t middle = first + (last - first) / 2;
  if (end <= middle)
    return getMost(2 * node, first, middle, begin, end) + added[node];
  if (middle <= begin)
    return getMost(2 * node + 1, middle, last, begin, end) + added[node];
  return std::max(getMost(2 * node, first, middle, begin, end),
                  getMost(2 * node + 1, middle, last, begin, end)) +
         added[node];
}

int64_t LiveBytes::findMost() const {
  int64_t node = 1, leaves = most.size() / 2;
  while (node < leaves)
    node = most[2 * node] >= most[2 * node + 1] ? 2 * node : 2 * node + 1;
  return node - leaves;
}
