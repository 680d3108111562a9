//===- AsyncCopies.cpp - cp.async: done as late as is allowed -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/DeviceMemory.h"
#include "Machine/State.h"

#include <cstring>

using namespace emulator;

void emulator::copyAsync(uint64_t to, uint64_t from, uint32_t bytes,
                         uint32_t used, uint32_t line) {
  if (bytes != 4 && bytes != 8 && bytes != 16)
    fail(line, "cp.async of %u bytes", bytes);
  if (used > bytes)
    fail(line, "cp.async reads %u bytes for %u", used, bytes);
  accessShared(to, bytes, line, Access::Write);
  if (used == bytes)
    accessGlobal(from, bytes, line, Access::Read);
  else
    for (uint32_t i = 0; i < used; ++i)
      accessGlobal(from + i, 1, line, Access::Read);
  if (settings.checks)
    block->shadow.forEach(to, bytes, [&](ShadowCell &cell, uint64_t, uint32_t) {
      cell.copyLine = line;
    });
  self->copies.push_back({to, from, bytes, used, line});
}

static void finish(const Thread::Copy &copy) {
  char *to = block->sharedMemory + copy.to;
  if (copy.used) {
    Allocation *allocation = findAllocation(copy.from, copy.used);
    std::memcpy(to, allocation->storage + (copy.from - allocation->begin),
                copy.used);
  }
  std::memset(to + copy.used, 0, copy.bytes - copy.used);
  if (!settings.checks)
    return;
  // The write is this thread's, now that it has waited.
  block->shadow.forEach(copy.to, copy.bytes,
                        [&](ShadowCell &cell, uint64_t, uint32_t) {
                          cell.copyLine = 0;
                          cell.write.epoch = self->epoch;
                          cell.writerProxyFences = self->proxyFences;
                        });
}

/// Finishes the oldest `count` copies.
static void finish(size_t count) {
  auto end = self->copies.begin() + count;
  for (auto copy = self->copies.begin(); copy != end; ++copy)
    finish(*copy);
  self->copies.erase(self->copies.begin(), end);
}

void emulator::copyCommit() { self->copyGroups.push_back(self->copies.size()); }

void emulator::copyWait(uint32_t groupsLeft) {
  std::vector<size_t> &ends = self->copyGroups;
  if (ends.size() <= groupsLeft)
    return;
  size_t numDone = ends.size() - groupsLeft, count = ends[numDone - 1];
  finish(count);
  ends.erase(ends.begin(), ends.begin() + numDone);
  for (size_t &end : ends)
    end -= count;
}

void emulator::copyWaitAll() {
  copyCommit();
  copyWait(0);
}

void emulator::mbarrierArriveCopies(uint64_t offset, bool isCounted,
                                    uint32_t line) {
  // The copies may finish any time from now on; the arrival says that they
  // have, so that both happen here. What follows must not count on them
  // without waiting at the mbarrier, which the clocks see.
  finish(self->copies.size());
  for (size_t &end : self->copyGroups)
    end = 0;
  if (isCounted) {
    auto found = block->mbarriers.find(offset);
    if (found != block->mbarriers.end())
      ++found->second.pending;
  }
  mbarrierArrive(offset, 1, line);
}
