//===- MinimumCut.h - minimum vertex cuts -----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_MINIMUMCUT_H
#define SBP_TRANSFORMS_REDUCTION_MINIMUMCUT_H

#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>

namespace mlir::sbp {

/// A directed graph whose vertices have weights, and its lightest set of
/// vertices that every path from a source to a sink passes through, where a
/// vertex behind that set may have a price as well. By the
/// maximum flow from sources to sinks (Dinic 1970): vertex v becomes an edge of
/// capacity weight(v), so that an augmenting path is a path of the graph.
class MinimumCut {
public:
  /// Adds a vertex of weight `weight` >= 0; returns its number.
  unsigned addVertex(int64_t weight);
  void addEdge(unsigned from, unsigned to);
  /// What it costs that `vertex` is behind the cut.
  void addPrice(unsigned vertex, int64_t price);
  void markSource(unsigned vertex);
  void markSink(unsigned vertex);

  struct Result {
    /// Of the cut, with the prices of what is behind it.
    int64_t weight = 0;
    /// The vertices of the cut; of all lightest cuts the one that is closest to
    /// the sinks.
    llvm::BitVector cut;
    /// Vertices from which a sink is reached without meeting the cut.
    llvm::BitVector behind;
  };
  Result solve();

private:
  struct Edge {
    unsigned to;
    /// What may still flow.
    int64_t residual;
  };
  static constexpr int64_t kUnlimited = INT64_MAX / 4;
  static constexpr unsigned kSource = 0, kSink = 1;
  static unsigned getEntry(unsigned vertex) { return 2 * vertex + 2; }
  static unsigned getExit(unsigned vertex) { return 2 * vertex + 3; }

  /// Adds an edge and its reverse, which are edges number 2i and 2i + 1.
  void connect(unsigned from, unsigned to, int64_t capacity);
  bool computeLevels();
  int64_t augment();

  unsigned numVertices = 0;
  llvm::SmallVector<Edge> edges;
  /// Numbers of the edges that leave a node.
  llvm::SmallVector<llvm::SmallVector<unsigned, 4>> leaving{2};
  llvm::SmallVector<unsigned> level, next;
};

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_MINIMUMCUT_H
