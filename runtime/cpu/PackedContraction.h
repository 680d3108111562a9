//===- PackedContraction.h - Contractions of gathered blocks ----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What BLAS cannot address is gathered first, block by block: a convolution
// becomes im2col, bf16 and f16 become f32.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_PACKEDCONTRACTION_H
#define SBP_RUNTIME_PACKEDCONTRACTION_H

#include "ContractionPlan.h"
#include "Parallel.h"
#include "SmallFloats.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace sbp {

/// Offsets of the points [begin, begin + count) of flattened loops.
inline void listOffsets(const Loops &loops, int64_t Loop::*stride,
                        int64_t begin, int64_t count,
                        std::vector<int64_t> &offsets) {
  offsets.resize(count);
  for (int64_t i = 0; i < count; ++i) {
    int64_t rest = begin + i, offset = 0;
    for (size_t d = loops.size(); d-- > 0;) {
      offset += rest % loops[d].size * (loops[d].*stride);
      rest /= loops[d].size;
    }
    offsets[i] = offset;
  }
}

/// Whether the offsets are one run along memory.
inline bool isRun(const std::vector<int64_t> &offsets) {
  for (size_t i = 1; i < offsets.size(); ++i)
    if (offsets[i] != offsets[0] + static_cast<int64_t>(i))
      return false;
  return true;
}

/// Gathers a matrix whose rows come to lie `leading` elements apart.
template <typename From, typename To>
void gather(const From *from, const std::vector<int64_t> &rows,
            const std::vector<int64_t> &cols, To *to, int64_t leading) {
  // Columns often are one contiguous run (channels of an image).
  bool contiguous = isRun(cols);
  for (int64_t row : rows) {
    if (contiguous) {
      widenRun(from + row + cols[0], to, cols.size());
    } else {
      for (size_t j = 0; j < cols.size(); ++j)
        to[j] = widen(from[row + cols[j]]);
    }
    to += leading;
  }
}

/// The distance of gathered rows: never a power of two, which the libraries
/// are slow at.
inline int64_t getLeading(int64_t columns) {
  constexpr int64_t kVector = 16;
  int64_t leading = (columns + kVector - 1) / kVector * kVector;
  return leading % 256 == 0 ? leading + kVector : leading;
}

/// Gathers a factor. One of bf16 or f16 that lies transposed stays so: half of
/// its cost would be the way across memory.
template <typename From, typename To>
Layout gatherFactor(const From *from, const std::vector<int64_t> &rows,
                    const std::vector<int64_t> &cols, std::vector<To> &to) {
  bool transposes = sizeof(From) == 2 && !isRun(cols) && isRun(rows);
  const std::vector<int64_t> &outer = transposes ? cols : rows,
                             &inner = transposes ? rows : cols;
  int64_t leading = getLeading(static_cast<int64_t>(inner.size()));
  if (to.size() < outer.size() * leading)
    to.resize(outer.size() * leading);
  gather(from, outer, inner, to.data(), leading);
  return {true, transposes, leading};
}

/// The way back.
template <typename From, typename To>
void scatter(const From *from, int64_t leading,
             const std::vector<int64_t> &rows, const std::vector<int64_t> &cols,
             To *to) {
  bool contiguous = isRun(cols);
  for (int64_t row : rows) {
    if (contiguous) {
      narrowRun(from, to + row + cols[0], cols.size());
    } else {
      for (size_t j = 0; j < cols.size(); ++j)
        narrow(from[j], to[row + cols[j]]);
    }
    from += leading;
  }
}

/// Where the blocks of a packed product are gathered; one per thread.
template <typename Acc> struct Packing {
  std::vector<Acc> a, b, c;
  std::vector<int64_t> rowsA, colsA, rowsB, colsB, rowsC, colsC;
};

/// A block of C.
struct Block {
  int64_t m0, rows, n0, cols;
};

/// Gathers blocks of the operands, multiplies them, and adds to a block of C,
/// or writes it.
template <typename In, typename Acc, typename Out>
void runBlock(const In *a, const In *b, Out *c, const Nest &nest,
              const Loops &summing, const Block &block, bool initializes) {
  constexpr int64_t kK = 512;
  static thread_local Packing<Acc> pack;
  int64_t k = countPoints(nest.k);
  int64_t leadingN = getLeading(block.cols);
  listOffsets(nest.n, &Loop::b, block.n0, block.cols, pack.colsB);
  listOffsets(nest.n, &Loop::c, block.n0, block.cols, pack.colsC);
  listOffsets(nest.m, &Loop::a, block.m0, block.rows, pack.rowsA);
  listOffsets(nest.m, &Loop::c, block.m0, block.rows, pack.rowsC);
  pack.c.resize(block.rows * leadingN);
  if (initializes)
    std::fill(pack.c.begin(), pack.c.end(), Acc(0));
  else
    gather(c, pack.rowsC, pack.colsC, pack.c.data(), leadingN);
  forEachPoint(summing, [&](int64_t oa, int64_t ob, int64_t) {
    for (int64_t k0 = 0; k0 < k; k0 += kK) {
      int64_t kb = std::min(kK, k - k0);
      listOffsets(nest.k, &Loop::a, k0, kb, pack.colsA);
      listOffsets(nest.k, &Loop::b, k0, kb, pack.rowsB);
      Layout layoutA = gatherFactor<In>(a + oa, pack.rowsA, pack.colsA, pack.a);
      Layout layoutB = gatherFactor<In>(b + ob, pack.rowsB, pack.colsB, pack.b);
      gemm(block.rows, block.cols, kb, pack.a.data(), layoutA, pack.b.data(),
           layoutB, Acc(1), pack.c.data(), leadingN);
    }
  });
  scatter(pack.c.data(), leadingN, pack.rowsC, pack.colsC, c);
}

/// Cuts C into blocks, which bounds the extra memory (a few MB per thread)
/// whatever the sizes are.
template <typename In, typename Acc, typename Out>
void runPacked(const In *a, const In *b, Out *c, const Nest &nest,
               bool initializes) {
  constexpr int64_t kM = 256, kN = 1024;
  int64_t m = countPoints(nest.m), n = countPoints(nest.n);
  Loops moving, summing;
  for (const Loop &l : nest.rest)
    (l.c ? moving : summing).push_back(l);
  int64_t rows = (m + kM - 1) / kM, cols = (n + kN - 1) / kN;
  parallelFor(countPoints(moving) * rows * cols, 1, [&](int64_t task) {
    Point p = getPoint(moving, task / (rows * cols));
    int64_t m0 = task % rows * kM, n0 = task / rows % cols * kN;
    runBlock<In, Acc, Out>(a + p.a, b + p.b, c + p.c, nest, summing,
                           {m0, std::min(kM, m - m0), n0, std::min(kN, n - n0)},
                           initializes);
  });
}

} // namespace sbp

#endif // SBP_RUNTIME_PACKEDCONTRACTION_H
