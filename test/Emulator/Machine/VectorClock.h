//===- VectorClock.h - What a thread knows of the others --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two accesses race if neither happens before the other. Each thread counts its
// own epochs, one per synchronization, and knows of every other thread up to
// which epoch that thread's accesses happened before now.
//
// Threads that have just met at a barrier know the same, so that they share one
// clock: a barrier of a whole block costs one clock, not one per thread.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_VECTORCLOCK_H
#define SBP_EMULATOR_MACHINE_VECTORCLOCK_H

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace emulator {

struct VectorClock {
  /// By thread of the own block: the last epoch that happened before.
  std::vector<uint32_t> known;
  /// The same of blocks that it heard of through global memory.
  std::map<uint32_t, std::vector<uint32_t>> others;

  uint32_t get(uint32_t block, uint32_t thread, uint32_t ownBlock) const {
    if (block == ownBlock)
      return thread < known.size() ? known[thread] : 0;
    auto found = others.find(block);
    if (found == others.end() || thread >= found->second.size())
      return 0;
    return found->second[thread];
  }

  static void join(std::vector<uint32_t> &into,
                   const std::vector<uint32_t> &from) {
    if (into.size() < from.size())
      into.resize(from.size());
    for (size_t i = 0; i < from.size(); ++i)
      into[i] = std::max(into[i], from[i]);
  }

  /// Adds what `from`, a clock of `fromBlock`, knows.
  void join(const VectorClock &from, uint32_t fromBlock, uint32_t ownBlock) {
    join(fromBlock == ownBlock ? known : others[fromBlock], from.known);
    for (const auto &[block, clock] : from.others)
      join(block == ownBlock ? known : others[block], clock);
  }
};

using SharedClock = std::shared_ptr<VectorClock>;

} // namespace emulator

#endif // SBP_EMULATOR_MACHINE_VECTORCLOCK_H
