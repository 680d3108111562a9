//===- LoopNest.h - Loops of a contraction ----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_LOOPNEST_H
#define SBP_RUNTIME_LOOPNEST_H

#include "core/LoopRoles.h"

#include <cstdint>
#include <vector>

namespace sbp {

using Loops = std::vector<Loop>;
using Nest = LoopRoles<Loops>;

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
