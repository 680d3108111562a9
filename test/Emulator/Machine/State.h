//===- State.h - A running block --------------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shared by the machine's files and unknown to translated code.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_MACHINE_STATE_H
#define SBP_EMULATOR_MACHINE_STATE_H

#include "Machine/Fibers.h"
#include "Machine/Machine.h"
#include "Machine/Shadow.h"
#include "Machine/VectorClock.h"

#include <unordered_map>
#include <utility>

namespace emulator {

/// What the environment asks for; read at each launch.
struct Settings {
  bool checks = true;       ///< SBP_EMU_CHECK is not 0
  bool globalRaces = false; ///< SBP_EMU_CHECK=2
  /// SBP_EMU_STRICT: shuffles and votes order no memory, and writes of equal
  /// values race.
  bool strict = false;
  bool counts = false; ///< SBP_EMU_COUNT
  uint64_t seed = 0;   ///< SBP_EMU_SEED
};
extern Settings settings;
extern uint64_t launchNumber;
uint32_t random32();

struct Warp;

struct Thread : Position {
  Warp *warp = nullptr;
  Fiber fiber;
  bool finished = false;
  const char *waitsFor = nullptr; ///< for the report of a deadlock
  uint32_t waitLine = 0;

  /// The last epoch of each thread that happened before now, and the epoch that
  /// this thread is in.
  SharedClock clock;
  uint32_t epoch = 1;
  /// What a later fence acquires, and what the last fence released.
  SharedClock seen, fenced;
  /// fence.proxy.async: how many, and what the thread knew at the last.
  uint32_t proxyFences = 0;
  SharedClock proxyClock;

  /// cp.async: those under way, oldest first, and where committed groups end.
  struct Copy {
    uint64_t to, from;
    uint32_t bytes, used, line;
  };
  std::vector<Copy> copies;
  std::vector<size_t> copyGroups;

  /// Variables in local memory: begin and end.
  std::vector<std::pair<uint64_t, uint64_t>> locals;

  /// What an operation of the warp reads from this thread and leaves to it.
  uint64_t operands[4], results[2];
};
extern Thread *self;

/// Lanes that wait for the others of a mask.
struct Meeting {
  uint32_t mask, arrived;
  const char *what;
  uint32_t line;
};

struct Warp {
  uint32_t exists = 0; ///< lanes
  Thread *lanes[32] = {};
  std::vector<Meeting> meetings;
};

/// Four warps that multiply together.
struct WarpGroup {
  uint32_t arrived = 0;
  const char *what = nullptr; ///< what those wait at that have arrived
  uint32_t line = 0;
  const WarpGroupProduct *products[128];
  bool fenced = false;
  /// Shared bytes that products read: of each committed group, and of those
  /// that no commit has closed.
  struct Read {
    uint32_t address, bytes, line;
  };
  std::vector<std::vector<Read>> groups;
  std::vector<Read> open;
  uint64_t numCommitted = 0;
  /// Accumulators that a product is still writing: their value and the number
  /// of the group. Meanwhile the registers hold NaN.
  std::unordered_map<uint32_t *, std::pair<uint32_t, uint64_t>> pending;
  /// Results that a wait delivered after the last wgmma.fence: who changes them
  /// needs another fence.
  std::unordered_map<uint32_t *, uint32_t> delivered;
  /// By thread of the block, at the product that is being done: the last epoch
  /// that all threads of the group know of, and knew of at their last
  /// fence.proxy.async.
  std::vector<uint32_t> known, fenceKnown;
};

struct Barrier {
  uint32_t arrived = 0, expected = 0, line = 0;
  uint32_t votes = 0;
  std::vector<Thread *> waiting;
  SharedClock released; ///< by those that arrived and did not wait
};

struct MBarrier {
  uint32_t count = 0, pending = 0;
  uint64_t phase = 0;
  SharedClock arriving, completed;
};

struct Block {
  uint32_t index, numThreads;
  Dim3 id;
  std::vector<Thread> threads;
  std::vector<Warp> warps;
  std::vector<WarpGroup> warpGroups;
  char *sharedMemory;
  uint32_t sharedBytes;
  ShadowMemory shadow;
  std::vector<bool> written; ///< by byte of shared memory
  Barrier barriers[16];
  std::unordered_map<uint64_t, MBarrier> mbarriers;
  std::vector<Thread *> runnable;
  uint32_t numFinished;
  Fiber scheduler;
  /// Changes of anything that a waiting loop may look at, and yields without
  /// one: a block in which all threads only look has a deadlock.
  uint64_t numEvents, lastEvents, idleYields;
};
extern Block *block;

// Scheduling.
void wait(const char *what, uint32_t line);
void wake(Thread *thread);

// Order of memory (Races.cpp).
void startClocks();
bool happenedBefore(const AccessPoint &point);
/// All of `threads` learn what any of them, and `released`, knows.
void joinClocks(const std::vector<Thread *> &threads,
                const VectorClock *released = nullptr);
void joinClocks(Warp &warp, uint32_t mask);
/// Adds the thread's knowledge to `clock`, and ends its epoch.
void releaseTo(SharedClock &clock);
void acquireFrom(const SharedClock &clock);
/// Reports a race of this access, and remembers it.
void checkRace(ShadowMemory &shadow, ShadowCell &cell, Access access,
               uint32_t line, const char *memory, uint64_t offset,
               bool sameValue);

// Counters.
void countAccess(uint64_t address, uint32_t bytes, uint32_t line, Access access,
                 bool isShared);
void startBlockCounts();
void finishBlockCounts();
void reportCounts();

/// Runs a launch to its end.
void run(const Launch &launch);

template <class Fn> void forEachLane(uint32_t mask, Fn fn) {
  for (uint32_t lane = 0; lane < 32; ++lane)
    if (mask >> lane & 1)
      fn(lane);
}

/// Waits until all lanes of the mask are at this operation; the last one runs
/// `act(warp, mask)` for all.
bool arriveAtMeeting(uint32_t &mask, const char *what, uint32_t line);
void leaveMeeting(uint32_t mask);
template <class Fn>
void meet(uint32_t mask, const char *what, uint32_t line, Fn act) {
  if (!arriveAtMeeting(mask, what, line))
    return;
  act(*self->warp, mask);
  leaveMeeting(mask);
}

} // namespace emulator

#endif // SBP_EMULATOR_MACHINE_STATE_H
