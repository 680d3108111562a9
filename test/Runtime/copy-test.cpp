//===- copy-test.cpp - Strided copies against a plain loop ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// copy-test [COPIES] [SEED]: runs memrefCopy on random slices and permutations,
// every tenth large enough for threads, and compares all bytes of the
// destination, those between the copied ones too. Prints the first copy that
// differs and exits with status 1.
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <random>
#include <vector>

namespace {

/// A strided view of bytes of its own.
struct View {
  std::vector<char> bytes;
  std::vector<int64_t> descriptor;

  /// Puts the dimensions into memory in a random order, with gaps.
  View(const std::vector<int64_t> &sizes, int64_t elementBytes,
       std::mt19937_64 &random)
      : descriptor(3 + 2 * sizes.size()) {
    size_t rank = sizes.size();
    std::vector<size_t> order(rank);
    std::iota(order.begin(), order.end(), 0);
    if (random() % 2)
      std::shuffle(order.begin(), order.end(), random);
    int64_t stride = 1, offset = random() % 4;
    for (size_t i = rank; i-- > 0;) {
      descriptor[3 + order[i]] = sizes[order[i]];
      descriptor[3 + rank + order[i]] = stride;
      stride *= sizes[order[i]] + (random() % 3 == 0 ? random() % 3 : 0);
    }
    bytes.resize((offset + std::max<int64_t>(stride, 1)) * elementBytes);
    for (char &byte : bytes)
      byte = static_cast<char>(random());
    descriptor[0] = descriptor[1] = reinterpret_cast<int64_t>(bytes.data());
    descriptor[2] = offset;
  }

  int64_t getOffset(const std::vector<int64_t> &index) const {
    int64_t offset = descriptor[2];
    for (size_t d = 0; d < index.size(); ++d)
      offset += index[d] * descriptor[3 + index.size() + d];
    return offset;
  }
};

bool runOne(int64_t number, std::mt19937_64 &random) {
  int64_t elementBytes = 1 << random() % 4;
  bool isLarge = number % 10 == 0;
  size_t rank = isLarge ? 3 + random() % 2 : random() % 5;
  std::vector<int64_t> sizes(rank);
  for (int64_t &size : sizes)
    size = isLarge ? 20 + random() % 30 : random() % 6;
  View from(sizes, elementBytes, random), to(sizes, elementBytes, random);

  std::vector<char> expected = to.bytes;
  std::vector<int64_t> index(rank, 0);
  bool isEmpty = std::count(sizes.begin(), sizes.end(), 0) > 0;
  while (!isEmpty) {
    std::memcpy(expected.data() + to.getOffset(index) * elementBytes,
                from.bytes.data() + from.getOffset(index) * elementBytes,
                elementBytes);
    size_t d = rank;
    while (d > 0 && ++index[d - 1] == sizes[d - 1])
      index[--d] = 0;
    if (d == 0)
      break;
  }

  SBPUnrankedMemRef source{static_cast<int64_t>(rank), from.descriptor.data()};
  SBPUnrankedMemRef target{static_cast<int64_t>(rank), to.descriptor.data()};
  memrefCopy(elementBytes, &source, &target);
  if (to.bytes == expected)
    return true;
  std::printf("copy %lld of rank %zu, %lld bytes an element, differs\n",
              static_cast<long long>(number), rank,
              static_cast<long long>(elementBytes));
  return false;
}

} // namespace

int main(int argc, char **argv) {
  int64_t copies = argc > 1 ? std::strtoll(argv[1], nullptr, 10) : 1000;
  std::mt19937_64 random(argc > 2 ? std::strtoll(argv[2], nullptr, 10) : 1);
  for (int64_t i = 0; i < copies; ++i)
    if (!runOne(i, random))
      return 1;
  std::printf("%lld copies agree\n", static_cast<long long>(copies));
  return 0;
}
