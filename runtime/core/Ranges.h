//===- Ranges.h - Arrays that must not overlap ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_RANGES_H
#define SBP_RUNTIME_RANGES_H

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace sbp {

/// The bytes of an array of a call.
struct Range {
  const char *begin, *end;
  bool isResult;
  int64_t number;
};

/// A result, and an array that it shares bytes with; null where there is none.
struct Overlap {
  const Range *result, *other;
};

/// Finds a result that overlaps another array: compiled code writes results
/// while it still reads arguments. Arguments may be one array. Sorts the ranges
/// by where they begin.
inline Overlap findOverlap(Range *ranges, size_t count) {
  std::sort(ranges, ranges + count,
            [](const Range &x, const Range &y) { return x.begin < y.begin; });
  // The furthest end of each kind says whether anything before reaches into
  // this one.
  const Range *furthest[2] = {nullptr, nullptr};
  for (const Range *range = ranges; range != ranges + count; ++range) {
    for (bool isResult : {false, true}) {
      const Range *other = furthest[isResult];
      if (!other || other->end <= range->begin ||
          (!range->isResult && !isResult))
        continue;
      return range->isResult ? Overlap{range, other} : Overlap{other, range};
    }
    const Range *&last = furthest[range->isResult];
    if (!last || last->end < range->end)
      last = range;
  }
  return {nullptr, nullptr};
}

} // namespace sbp

#endif // SBP_RUNTIME_RANGES_H
