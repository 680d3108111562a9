//===- LoopRoles.h - Loops of a contraction ---------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For any list of loops: the CPU's is a std::vector, the GPU's needs no C++
// library.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_LOOPROLES_H
#define SBP_RUNTIME_LOOPROLES_H

#include <cstddef>
#include <cstdint>

namespace sbp {

/// A loop and how many elements a step of it moves each operand.
struct Loop {
  int64_t size, a, b, c;
};

/// The loops by their role. `rest` holds batch loops and those that move C
/// only.
template <typename Loops> struct LoopRoles {
  Loops m, n, k, rest;
};

/// Joins loops that together walk all operands as one loop would, and sorts
/// them.
template <typename Loops> void mergeLoops(Loops &loops) {
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < loops.size() && !changed; ++i)
      for (size_t j = 0; j < loops.size() && !changed; ++j) {
        const Loop &o = loops[i], &l = loops[j];
        if (i == j || o.a != l.a * l.size || o.b != l.b * l.size ||
            o.c != l.c * l.size)
          continue;
        loops[j].size *= o.size;
        for (size_t next = i + 1; next < loops.size(); ++next)
          loops[next - 1] = loops[next];
        loops.pop_back();
        changed = true;
      }
  }
  // Long strides outside, so that gathers run along memory. There are few.
  auto length = [](const Loop &l) {
    return (l.a < 0 ? -l.a : l.a) + (l.b < 0 ? -l.b : l.b);
  };
  for (size_t i = 1; i < loops.size(); ++i)
    for (size_t j = i; j > 0 && length(loops[j]) > length(loops[j - 1]); --j) {
      Loop moved = loops[j];
      loops[j] = loops[j - 1];
      loops[j - 1] = moved;
    }
}

/// Sorts the loops that sbp_contract_* gets by their role, and joins those that
/// walk as one. Returns false when a loop is empty: then there is nothing to
/// add.
template <typename Loops>
bool readNest(int64_t loops, const int64_t *numbers, LoopRoles<Loops> &result) {
  for (int64_t i = 0; i < loops; ++i) {
    Loop l{numbers[i], numbers[loops + i], numbers[2 * loops + i],
           numbers[3 * loops + i]};
    if (l.size <= 0)
      return false;
    if (l.size == 1)
      continue;
    if (l.a && !l.b && l.c)
      result.m.push_back(l);
    else if (!l.a && l.b && l.c)
      result.n.push_back(l);
    else if (!l.c) // also where it moves one operand: sums are rounded once
      result.k.push_back(l);
    else
      result.rest.push_back(l);
  }
  mergeLoops(result.m);
  mergeLoops(result.n);
  mergeLoops(result.k);
  mergeLoops(result.rest);
  return true;
}

template <typename Loops> int64_t countPoints(const Loops &loops) {
  int64_t count = 1;
  for (const Loop &l : loops)
    count *= l.size;
  return count;
}

/// The offsets of one point.
struct Point {
  int64_t a = 0, b = 0, c = 0;
};

/// The point that the loops reach after `index` steps; the last one is fastest.
template <typename Loops> Point getPoint(const Loops &loops, int64_t index) {
  Point point;
  for (size_t d = loops.size(); d-- > 0;) {
    const Loop &l = loops[d];
    int64_t step = d == 0 ? index : index % l.size;
    index /= l.size;
    point.a += step * l.a, point.b += step * l.b, point.c += step * l.c;
  }
  return point;
}

/// How libraries see a strided matrix: row-major or its transpose, with a
/// leading dimension that is at least the length of a row.
struct Layout {
  bool valid = false, transposed = false;
  int64_t leading = 0;
};

/// Sizes and distances of 2^31 and more are not valid: they count in 32 bits.
inline Layout getLayout(int64_t rows, int64_t cols, int64_t rowStride,
                        int64_t colStride) {
  constexpr int64_t kMost = INT32_MAX;
  if (rows > kMost || cols > kMost)
    return {};
  if (colStride == 1 || cols == 1) {
    int64_t leading = rows == 1 ? cols : rowStride;
    if (leading >= cols && leading <= kMost)
      return {true, false, leading};
  }
  if (rowStride == 1 || rows == 1) {
    int64_t leading = cols == 1 ? rows : colStride;
    if (leading >= rows && leading <= kMost)
      return {true, true, leading};
  }
  return {};
}

} // namespace sbp

#endif // SBP_RUNTIME_LOOPROLES_H
