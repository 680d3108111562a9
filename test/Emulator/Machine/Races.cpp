//===- Races.cpp - Which accesses happen before which ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/State.h"

using namespace emulator;

void emulator::startClocks() {
  if (!settings.checks)
    return;
  auto clock = std::make_shared<VectorClock>();
  clock->known.resize(block->numThreads);
  for (Thread &thread : block->threads)
    thread.clock = clock;
}

bool emulator::happenedBefore(const AccessPoint &point) {
  if (point.block == block->index && point.thread == self->linear)
    return true;
  return point.epoch <=
         self->clock->get(point.block, point.thread, block->index);
}

void emulator::joinClocks(const std::vector<Thread *> &threads,
                          const VectorClock *released) {
  if (!settings.checks || threads.empty())
    return;
  // Threads that met before share a clock. Where nobody else has it, it is
  // changed in place.
  SharedClock clock = threads[0]->clock;
  bool isCommon = true;
  for (Thread *thread : threads)
    isCommon &= thread->clock == clock;
  if (!isCommon || size_t(clock.use_count()) != threads.size() + 1)
    clock = std::make_shared<VectorClock>(*clock);
  if (!isCommon) {
    const VectorClock *last = threads[0]->clock.get();
    for (Thread *thread : threads)
      if (thread->clock.get() != last) {
        last = thread->clock.get();
        clock->join(*last, block->index, block->index);
      }
  }
  if (released)
    clock->join(*released, block->index, block->index);
  for (Thread *thread : threads) {
    clock->known[thread->linear] = thread->epoch++;
    thread->clock = clock;
  }
}

void emulator::joinClocks(Warp &warp, uint32_t mask) {
  static std::vector<Thread *> threads;
  threads.clear();
  forEachLane(mask,
              [&](uint32_t lane) { threads.push_back(warp.lanes[lane]); });
  joinClocks(threads);
}

void emulator::releaseTo(SharedClock &clock) {
  if (!settings.checks)
    return;
  // Others may hold what is in `clock`; they learn nothing of this.
  clock = clock ? std::make_shared<VectorClock>(*clock)
                : std::make_shared<VectorClock>();
  clock->join(*self->clock, block->index, block->index);
  if (clock->known.size() < block->numThreads)
    clock->known.resize(block->numThreads);
  clock->known[self->linear] = self->epoch++;
}

void emulator::acquireFrom(const SharedClock &clock) {
  if (!settings.checks || !clock)
    return;
  auto joined = std::make_shared<VectorClock>(*self->clock);
  joined->join(*clock, block->index, block->index);
  self->clock = std::move(joined);
}

//===----------------------------------------------------------------------===//
// Strong accesses
//===----------------------------------------------------------------------===//

namespace {
/// What the writers of a strong value released, as known in `block`.
struct Released {
  SharedClock clock;
  uint32_t block;
};
} // namespace

static std::unordered_map<const char *, Released> &releasedValues =
    *new std::unordered_map<const char *, Released>;
static uint32_t releasedBlock = ~0u;
static uint64_t releasedLaunch = 0;

/// Clocks are written down from the view of one block; another block reads them
/// as those of that block.
static SharedClock translate(const Released &released) {
  if (!released.clock || released.block == block->index)
    return released.clock;
  auto clock = std::make_shared<VectorClock>();
  clock->known.resize(block->numThreads);
  clock->join(*released.clock, released.block, block->index);
  return clock;
}

static void addTo(SharedClock &into, const SharedClock &from) {
  if (!from)
    return;
  into = into ? std::make_shared<VectorClock>(*into)
              : std::make_shared<VectorClock>();
  into->join(*from, block->index, block->index);
}

void emulator::synchronize(char *storage, Access access, Order order) {
  if (!settings.checks)
    return;
  // Launches are ordered; shared memory begins anew with each block.
  if (releasedLaunch != launchNumber)
    releasedValues.clear();
  else if (releasedBlock != block->index)
    std::erase_if(releasedValues, [](const auto &entry) {
      return entry.first >= block->sharedMemory &&
             entry.first < block->sharedMemory + block->sharedBytes;
    });
  releasedLaunch = launchNumber;
  releasedBlock = block->index;

  bool acquires = order == Order::Acquire || order == Order::AcquireRelease;
  bool releases = order == Order::Release || order == Order::AcquireRelease;
  if (access != Access::StrongWrite) {
    auto found = releasedValues.find(storage);
    if (found != releasedValues.end()) {
      SharedClock clock = translate(found->second);
      if (acquires)
        acquireFrom(clock);
      else
        addTo(self->seen, clock);
    }
  }
  if (access == Access::StrongRead || (!releases && !self->fenced))
    return;
  Released &released = releasedValues[storage];
  SharedClock clock = translate(released);
  if (releases)
    releaseTo(clock);
  else
    addTo(clock, self->fenced);
  released = {clock, block->index};
}

void emulator::fence() {
  if (!settings.checks)
    return;
  acquireFrom(self->seen);
  self->seen = nullptr;
  self->fenced = nullptr;
  releaseTo(self->fenced);
}

//===----------------------------------------------------------------------===//
// Races
//===----------------------------------------------------------------------===//

static const char *getName(Access access) {
  switch (access) {
  case Access::Read:
  case Access::StrongRead:
    return "read";
  case Access::Atomic:
    return "atomic";
  default:
    return "write";
  }
}

[[noreturn]] static void reportRace(Access access, const char *before,
                                    const AccessPoint &point, uint32_t line,
                                    const char *memory, uint64_t offset) {
  fail(line,
       "race: %s of %s byte %llu, %s at line %u by block %u thread %u with no "
       "synchronization in between",
       getName(access), memory, (unsigned long long)offset, before, point.line,
       point.block, point.thread);
}

void emulator::checkRace(ShadowMemory &shadow, ShadowCell &cell, Access access,
                         uint32_t line, const char *memory, uint64_t offset,
                         bool sameValue) {
  bool isRead = access == Access::Read || access == Access::StrongRead;
  bool isStrong = access != Access::Read && access != Access::Write;
  if (cell.copyLine)
    fail(line,
         "%s of %s byte %llu, to which a cp.async of line %u is under way",
         getName(access), memory, (unsigned long long)offset, cell.copyLine);
  if (!isRead && cell.asyncReaders)
    fail(line,
         "race: %s of %s byte %llu, which a wgmma reads that was not waited "
         "for",
         getName(access), memory, (unsigned long long)offset);

  bool isHarmless = sameValue && !settings.strict;
  if (cell.write.epoch && !isHarmless && !happenedBefore(cell.write))
    reportRace(access, "written", cell.write, line, memory, offset);
  if (!isStrong && cell.strong.epoch && !isHarmless &&
      !happenedBefore(cell.strong))
    reportRace(access, "changed by a strong write or an atomic", cell.strong,
               line, memory, offset);

  AccessPoint now;
  now.epoch = self->epoch;
  now.block = block->index;
  now.thread = self->linear;
  now.line = line;
  if (access == Access::StrongRead) {
    cell.strongRead = now;
    return;
  }
  if (isRead) {
    if (!cell.readers) {
      if (!cell.read.epoch || happenedBefore(cell.read)) {
        cell.read = now;
        return;
      }
      shadow.getReaders(cell).push_back(cell.read);
    }
    std::vector<AccessPoint> &readers = shadow.getReaders(cell);
    // The common cases: the same thread again, and the first read behind a
    // barrier, which all before it happened before.
    if (readers.back().thread == now.thread &&
        readers.back().block == now.block) {
      readers.back() = now;
    } else {
      if (happenedBefore(readers.front()) || readers.size() > 2048)
        std::erase_if(readers, happenedBefore);
      readers.push_back(now);
    }
    cell.read = now;
    return;
  }

  if (!isHarmless) {
    if (cell.readers) {
      for (const AccessPoint &point : shadow.getReaders(cell))
        if (!happenedBefore(point))
          reportRace(access, "read", point, line, memory, offset);
    } else if (cell.read.epoch && !happenedBefore(cell.read)) {
      reportRace(access, "read", cell.read, line, memory, offset);
    }
    if (!isStrong && cell.strongRead.epoch && !happenedBefore(cell.strongRead))
      reportRace(access, "read", cell.strongRead, line, memory, offset);
  }
  if (isStrong) {
    cell.strong = now;
    return;
  }
  cell.write = now;
  cell.writerProxyFences = self->proxyFences;
  cell.read = AccessPoint();
  shadow.dropReaders(cell);
}
