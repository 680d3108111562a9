//===- Barriers.cpp - Barriers of a block and mbarriers -------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/State.h"

using namespace emulator;

/// The barrier is full: those that wait go on and know what all did before.
static void complete(Barrier &barrier) {
  barrier.waiting.push_back(self);
  joinClocks(barrier.waiting, barrier.released.get());
  for (Thread *thread : barrier.waiting)
    thread->results[0] = barrier.votes;
  barrier.waiting.pop_back();
  barrier.votes = 0;
  barrier.released = nullptr;
  barrier.arrived = 0;
  for (Thread *thread : barrier.waiting)
    wake(thread);
  barrier.waiting.clear();
}

/// Leaves the votes of all in the results of those that wait.
static void arrive(uint32_t number, uint32_t count, uint32_t line, bool waits,
                   bool vote, const char *what) {
  if (number >= 16)
    fail(line, "barrier %u: there are 16", number);
  if (count % 32)
    fail(line, "barrier %u: a count of %u is no multiple of 32", number, count);
  Barrier &barrier = block->barriers[number];
  uint32_t expected = count ? count : block->numThreads;
  if (expected > block->numThreads)
    fail(line, "barrier %u: %u threads expected, the block has %u", number,
         expected, block->numThreads);
  if (barrier.arrived && barrier.expected != expected)
    fail(line, "barrier %u: %u threads expected here, %u at line %u", number,
         expected, barrier.expected, barrier.line);
  barrier.expected = expected;
  barrier.line = line;
  barrier.votes += vote;
  bool isLast = ++barrier.arrived == expected;
  if (!waits) {
    releaseTo(barrier.released);
    if (isLast) {
      // Nobody but those that wait learns anything.
      if (barrier.waiting.empty())
        fail(line, "barrier %u: all threads arrive and none waits", number);
      joinClocks(barrier.waiting, barrier.released.get());
      barrier.released = nullptr;
      barrier.arrived = 0;
      for (Thread *thread : barrier.waiting)
        wake(thread);
      barrier.waiting.clear();
    }
    return;
  }
  if (isLast) {
    complete(barrier);
  } else {
    barrier.waiting.push_back(self);
    wait(what, line);
  }
}

void emulator::barrier(uint32_t number, uint32_t count, uint32_t line,
                       bool waits) {
  arrive(number, count, line, waits, false, "a barrier");
}

uint32_t emulator::barrierReduce(Vote vote, bool value, uint32_t number,
                                 uint32_t count, uint32_t line) {
  uint32_t expected = count ? count : block->numThreads;
  arrive(number, count, line, true, value, "a barrier's reduction");
  uint32_t votes = self->results[0];
  switch (vote) {
  case Vote::All:
    return votes == expected;
  case Vote::Any:
    return votes > 0;
  default:
    return votes;
  }
}

//===----------------------------------------------------------------------===//
// mbarrier
//===----------------------------------------------------------------------===//

static MBarrier &getMBarrier(uint64_t offset, uint32_t line) {
  auto found = block->mbarriers.find(offset);
  if (found == block->mbarriers.end())
    fail(line, "mbarrier: there is none at shared byte %llu",
         (unsigned long long)offset);
  return found->second;
}

void emulator::mbarrierInit(uint64_t offset, uint32_t count, uint32_t line) {
  accessShared(offset, 8, line, Access::Write);
  if (count == 0 || count >= 1u << 20)
    fail(line, "mbarrier: a count of %u", count);
  MBarrier barrier;
  barrier.count = barrier.pending = count;
  block->mbarriers[offset] = barrier;
}

void emulator::mbarrierInvalidate(uint64_t offset, uint32_t line) {
  getMBarrier(offset, line);
  accessShared(offset, 8, line, Access::Write);
  block->mbarriers.erase(offset);
}

static void complete(MBarrier &barrier) {
  barrier.pending = barrier.count;
  ++barrier.phase;
  barrier.completed = std::move(barrier.arriving);
  barrier.arriving = nullptr;
  ++block->numEvents;
}

uint64_t emulator::mbarrierArrive(uint64_t offset, uint32_t count,
                                  uint32_t line) {
  MBarrier &barrier = getMBarrier(offset, line);
  // The object must be visible: its initialization ordered before.
  accessShared(offset, 8, line, Access::StrongRead);
  uint64_t phase = barrier.phase;
  if (count == 0 || barrier.pending < count)
    fail(line, "mbarrier: %u arrivals where %u are expected", count,
         barrier.pending);
  releaseTo(barrier.arriving);
  barrier.pending -= count;
  ++block->numEvents;
  if (!barrier.pending)
    complete(barrier);
  return phase;
}

bool emulator::mbarrierTest(uint64_t offset, uint64_t phase, uint32_t line) {
  MBarrier &barrier = getMBarrier(offset, line);
  accessShared(offset, 8, line, Access::StrongRead);
  if ((barrier.phase & 1) == (phase & 1)) {
    yield(line);
    return false;
  }
  acquireFrom(barrier.completed);
  return true;
}
