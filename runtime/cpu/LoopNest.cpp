//===- LoopNest.cpp - Loops of a contraction ------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include <algorithm>
#include <cstdlib>

using namespace sbp;

/// Joins loops that together walk all operands as one loop would.
static void mergeLoops(Loops &loops) {
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < loops.size() && !changed; ++i)
      for (size_t j = 0; j < loops.size() && !changed; ++j) {
        const Loop &o = loops[i], &l = loops[j];
        if (i == j || o.a != l.a * l.size || o.b != l.b * l.size ||
            o.c != l.c * l.size)
          continue;
        loops[j].size *= o.size;
        loops.erase(loops.begin() + i);
        changed = true;
      }
  }
  // Long strides outside, so that gathers run along memory.
  std::stable_sort(
      loops.begin(), loops.end(), [](const Loop &x, const Loop &y) {
        return std::abs(x.a) + std::abs(x.b) > std::abs(y.a) + std::abs(y.b);
      });
}

bool sbp::readNest(int64_t loops, const int64_t *numbers, Nest &result) {
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

int64_t sbp::countPoints(const Loops &loops) {
  int64_t count = 1;
  for (const Loop &l : loops)
    count *= l.size;
  return count;
}

Point sbp::getPoint(const Loops &loops, int64_t index) {
  Point point;
  for (size_t d = loops.size(); d-- > 0;) {
    const Loop &l = loops[d];
    int64_t step = d == 0 ? index : index % l.size;
    index /= l.size;
    point.a += step * l.a, point.b += step * l.b, point.c += step * l.c;
  }
  return point;
}
