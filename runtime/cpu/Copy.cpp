//===- Copy.cpp - Copies between strided buffers --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The copies that bufferization leaves are slices of images: the inside of a
// padded one, above all. They run along memory as far as both sides do, and
// large ones on all threads.
//
//===----------------------------------------------------------------------===//

#include "Parallel.h"
#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace {

/// What one step along a dimension moves, in bytes.
struct Dimension {
  int64_t size, from, to;
};

/// Copies all positions of `dimensions`, `runBytes` at each.
void copy(const char *from, char *to, const Dimension *dimension,
          const Dimension *end, int64_t runBytes) {
  if (dimension == end) {
    std::memcpy(to, from, runBytes);
    return;
  }
  for (int64_t i = 0; i < dimension->size; ++i)
    copy(from + i * dimension->from, to + i * dimension->to, dimension + 1, end,
         runBytes);
}

} // namespace

extern "C" void memrefCopy(int64_t elementBytes, SBPUnrankedMemRef *source,
                           SBPUnrankedMemRef *destination) {
  constexpr int64_t kWorthThreads = 1 << 18; // bytes
  // A ranked descriptor: allocated, aligned, offset, sizes[rank],
  // strides[rank], all of 8 bytes.
  auto *src = static_cast<int64_t *>(source->descriptor);
  auto *dst = static_cast<int64_t *>(destination->descriptor);
  int64_t rank = source->rank;
  const int64_t *sizes = src + 3;
  const char *from =
      reinterpret_cast<const char *>(src[1]) + src[2] * elementBytes;
  char *to = reinterpret_cast<char *>(dst[1]) + dst[2] * elementBytes;
  std::vector<Dimension> dimensions;
  int64_t bytes = elementBytes;
  for (int64_t d = 0; d < rank; ++d) {
    bytes *= sizes[d];
    if (sizes[d] != 1)
      dimensions.push_back({sizes[d], src[3 + rank + d] * elementBytes,
                            dst[3 + rank + d] * elementBytes});
  }
  if (bytes == 0)
    return;

  // Innermost dimensions that are contiguous on both sides copy as one run.
  int64_t runBytes = elementBytes;
  while (!dimensions.empty() && dimensions.back().from == runBytes &&
         dimensions.back().to == runBytes) {
    runBytes *= dimensions.back().size;
    dimensions.pop_back();
  }
  if (dimensions.empty()) {
    std::memcpy(to, from, runBytes);
    return;
  }
  // The first two dimensions are shared among the threads; mostly these are
  // images and their rows.
  const Dimension *outer = dimensions.data();
  const Dimension *end = outer + dimensions.size();
  Dimension none{1, 0, 0};
  const Dimension &second = dimensions.size() > 1 ? outer[1] : none;
  const Dimension *rest = std::min(outer + 2, end);
  int64_t steps = outer->size * second.size;
  auto copyStep = [&](int64_t step) {
    int64_t i = step / second.size, j = step % second.size;
    copy(from + i * outer->from + j * second.from,
         to + i * outer->to + j * second.to, rest, end, runBytes);
  };
  int64_t grain = std::max<int64_t>(1, kWorthThreads / 2 /
                                           std::max<int64_t>(1, bytes / steps));
  if (bytes >= kWorthThreads)
    return sbp::parallelFor(steps, grain, copyStep);
  for (int64_t step = 0; step < steps; ++step)
    copyStep(step);
}
