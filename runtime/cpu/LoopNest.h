//===- LoopNest.h - Loops of a contraction ----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_LOOPNEST_H
#define SBP_RUNTIME_LOOPNEST_H

#include <cstdint>
#include <vector>

namespace sbp {

/// A loop and how many elements a step of it moves each operand.
struct Loop {
  int64_t size, a, b, c;
};
using Loops = std::vector<Loop>;

/// The loops by their role. `rest` holds batch loops and those that move C
/// only; they are iterated.
struct Nest {
  Loops m, n, k, rest;
};

/// Sorts the loops that sbp_contract_* gets by their role, and joins those that
/// walk as one. Returns false when a loop is empty: then there is nothing to
/// add.
bool readNest(int64_t loops, const int64_t *numbers, Nest &result);

int64_t countPoints(const Loops &loops);

/// The offsets of one point.
struct Point {
  int64_t a = 0, b = 0, c = 0;
};

/// The point that the loops reach after `index` steps; the last one is fastest.
Point getPoint(const Loops &loops, int64_t index);

/// Calls `body(a, b, c)` with the offsets of every point of the loops.
template <typename Body> void forEachPoint(const Loops &loops, Body body) {
  std::vector<int64_t> index(loops.size(), 0);
  int64_t a = 0, b = 0, c = 0;
  while (true) {
    body(a, b, c);
    int64_t d = static_cast<int64_t>(loops.size()) - 1;
    for (; d >= 0; --d) {
      const Loop &l = loops[d];
      a += l.a, b += l.b, c += l.c;
      if (++index[d] < l.size)
        break;
      a -= l.size * l.a, b -= l.size * l.b, c -= l.size * l.c;
      index[d] = 0;
    }
    if (d < 0)
      return;
  }
}

} // namespace sbp

#endif // SBP_RUNTIME_LOOPNEST_H
