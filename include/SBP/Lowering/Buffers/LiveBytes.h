//===- LiveBytes.h - How many bytes are alive when --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_LIVEBYTES_H
#define SBP_LOWERING_BUFFERS_LIVEBYTES_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::sbp {

/// The bytes alive at each position of a block. A change of a whole range and
/// the most of a range take logarithmic time: a segment tree whose nodes keep
/// what was added to all of their positions.
class LiveBytes {
public:
  LiveBytes() = default;
  /// Nothing is alive at any of the positions [0, size).
  explicit LiveBytes(int64_t size);

  /// Adds `bytes`, which may be negative, at the positions [begin, end).
  void add(int64_t begin, int64_t end, int64_t bytes);
  /// The most that is alive at one of the positions [begin, end); 0 where there
  /// is no position.
  int64_t getMost(int64_t begin, int64_t end) const;
  int64_t getMost() const { return getMost(0, size); }
  /// The first position at which the most is alive.
  int64_t findMost() const;

private:
  void add(int64_t node, int64_t first, int64_t last, int64_t begin,
           int64_t end, int64_t bytes);
  int64_t getMost(int64_t node, int64_t first, int64_t last, int64_t begin,
                  int64_t end) const;

  int64_t size = 0;
  /// By node, the root being 1 and the parts of `i` 2i and 2i + 1: the most
  /// below it, and what was added to all of it and not to its parts.
  SmallVector<int64_t> most, added;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_LIVEBYTES_H
