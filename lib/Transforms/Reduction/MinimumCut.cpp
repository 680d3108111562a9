//===- MinimumCut.cpp - minimum vertex cuts -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/MinimumCut.h"

#include <algorithm>

using namespace mlir::sbp;

unsigned MinimumCut::addVertex(int64_t weight) {
  leaving.resize(leaving.size() + 2);
  connect(getEntry(numVertices), getExit(numVertices), weight);
  return numVertices++;
}

void MinimumCut::addEdge(unsigned from, unsigned to) {
  connect(getExit(from), getEntry(to), kUnlimited);
}

/// An edge from the source that is cut when the entry is on the sink's side.
void MinimumCut::addPrice(unsigned vertex, int64_t price) {
  connect(kSource, getEntry(vertex), price);
}

void MinimumCut::markSource(unsigned vertex) {
  connect(kSource, getEntry(vertex), kUnlimited);
}

void MinimumCut::markSink(unsigned vertex) {
  connect(getExit(vertex), kSink, kUnlimited);
}

void MinimumCut::connect(unsigned from, unsigned to, int64_t capacity) {
  leaving[from].push_back(edges.size());
  edges.push_back({to, capacity});
  leaving[to].push_back(edges.size());
  edges.push_back({from, 0});
}

/// Distances from the source over edges that can take more. Returns whether the
/// sink is reached.
bool MinimumCut::computeLevels() {
  level.assign(leaving.size(), ~0u);
  level[kSource] = 0;
  llvm::SmallVector<unsigned> queue{kSource};
  for (size_t head = 0; head < queue.size(); ++head)
    for (unsigned number : leaving[queue[head]]) {
      const Edge &edge = edges[number];
      if (edge.residual == 0 || level[edge.to] != ~0u)
        continue;
      level[edge.to] = level[queue[head]] + 1;
      queue.push_back(edge.to);
    }
  return level[kSink] != ~0u;
}

/// Sends as much as one path along rising levels takes; 0 when there is none
/// left. Iterative: the path is as long as the graph is deep.
int64_t MinimumCut::augment() {
  llvm::SmallVector<unsigned> path;
  unsigned node = kSource;
  while (node != kSink) {
    unsigned &position = next[node];
    if (position == leaving[node].size()) {
      // A dead end: step back and past the edge that led here.
      if (path.empty())
        return 0;
      node = edges[path.pop_back_val() ^ 1].to;
      ++next[node];
      continue;
    }
    unsigned number = leaving[node][position];
    const Edge &edge = edges[number];
    if (edge.residual == 0 || level[edge.to] != level[node] + 1) {
      ++position;
      continue;
    }
    path.push_back(number);
    node = edge.to;
  }
  int64_t amount = kUnlimited;
  for (unsigned number : path)
    amount = std::min(amount, edges[number].residual);
  for (unsigned number : path) {
    edges[number].residual -= amount;
    edges[number ^ 1].residual += amount;
  }
  return amount;
}

MinimumCut::Result MinimumCut::solve() {
  Result result;
  while (computeLevels()) {
    next.assign(leaving.size(), 0);
    while (int64_t amount = augment())
      result.weight += amount;
  }

  // From the sink backwards over edges that could take more.
  llvm::BitVector reaches(leaving.size());
  reaches.set(kSink);
  llvm::SmallVector<unsigned> worklist{kSink};
  while (!worklist.empty())
    for (unsigned number : leaving[worklist.pop_back_val()]) {
      unsigned from = edges[number].to;
      if (edges[number ^ 1].residual == 0 || reaches.test(from))
        continue;
      reaches.set(from);
      worklist.push_back(from);
    }
  result.cut.resize(numVertices);
  result.behind.resize(numVertices);
  for (unsigned vertex = 0; vertex < numVertices; ++vertex) {
    if (reaches.test(getEntry(vertex)))
      result.behind.set(vertex);
    else if (reaches.test(getExit(vertex)))
      result.cut.set(vertex);
  }
  return result;
}
