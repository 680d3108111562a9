//===- Blocks.cpp - Runs the blocks of a launch ---------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/DeviceMemory.h"
#include "Machine/State.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <sys/mman.h>

using namespace emulator;

namespace emulator {
Settings settings;
uint64_t launchNumber = 0;
const Launch *launch = nullptr;
const Position *position = nullptr;
Thread *self = nullptr;
Block *block = nullptr;
} // namespace emulator

static uint64_t randomState = 0;

uint32_t emulator::random32() {
  randomState = randomState * 6364136223846793005ull + 1442695040888963407ull;
  return uint32_t(randomState >> 33);
}

Dim3 emulator::blockId() { return block->id; }

void emulator::fail(uint32_t line, const char *format, ...) {
  std::fflush(stdout);
  std::fprintf(stderr, "error: kernel %s, PTX line %u",
               launch ? launch->kernel : "?", line);
  if (self)
    std::fprintf(stderr, ", block %u thread %u", block->index, self->linear);
  std::fprintf(stderr, ": ");
  va_list arguments;
  va_start(arguments, format);
  std::vfprintf(stderr, format, arguments);
  va_end(arguments);
  std::fprintf(stderr, "\n");
  // The line itself, so that the PTX need not be looked for.
  const char *text = launch ? launch->source : nullptr;
  for (uint32_t i = 1; text && i < line; ++i)
    text = std::strchr(text, '\n') ? std::strchr(text, '\n') + 1 : nullptr;
  if (text && line) {
    text += std::strspn(text, " \t");
    size_t length = std::strcspn(text, "\r\n");
    bool isLong = length > 120; // wgmma lists its accumulators
    std::fprintf(stderr, "  %.*s%s\n", int(isLong ? 117 : length), text,
                 isLong ? "..." : "");
  }
  std::fflush(stderr);
  std::_Exit(3);
}

//===----------------------------------------------------------------------===//
// Scheduling
//===----------------------------------------------------------------------===//

static void toScheduler() { self->fiber.switchTo(block->scheduler); }

void emulator::wait(const char *what, uint32_t line) {
  self->waitsFor = what;
  self->waitLine = line;
  toScheduler();
  self->waitsFor = nullptr;
}

void emulator::wake(Thread *thread) {
  block->runnable.push_back(thread);
  ++block->numEvents;
}

void emulator::yield(uint32_t line) {
  // All look, and nothing that they look at changes.
  if (block->numEvents != block->lastEvents)
    block->idleYields = 0;
  if (++block->idleYields > 1000 + 20ull * block->numThreads)
    fail(line,
         "deadlock: waits in a loop for what no thread of the block changes; "
         "blocks run one after the other");
  self->waitsFor = "a loop";
  self->waitLine = line;
  block->runnable.push_back(self);
  block->lastEvents = block->numEvents;
  toScheduler();
  self->waitsFor = nullptr;
}

static void threadMain() {
  launch->entry(launch->parameters);
  self->finished = true;
  ++block->numFinished;
  ++block->numEvents;
  toScheduler();
  std::abort();
}

static void reportDeadlock() {
  for (Thread &thread : block->threads) {
    if (thread.finished)
      continue;
    self = &thread;
    fail(thread.waitLine,
         "deadlock: waits at %s for ever; %u of %u threads have ended",
         thread.waitsFor ? thread.waitsFor : "?", block->numFinished,
         block->numThreads);
  }
}

static void runFibers() {
  for (Thread &thread : block->threads) {
    thread.fiber.start(thread.linear, threadMain);
    block->runnable.push_back(&thread);
  }
  // The queue is taken from its front without moving the rest each time.
  size_t first = 0;
  std::vector<Thread *> &runnable = block->runnable;
  while (first < runnable.size()) {
    if (settings.seed)
      std::swap(runnable[first],
                runnable[first + random32() % (runnable.size() - first)]);
    self = runnable[first++];
    position = self;
    if (first > 4096) {
      runnable.erase(runnable.begin(), runnable.begin() + first);
      first = 0;
    }
    block->scheduler.switchTo(self->fiber);
  }
  if (block->numFinished != block->numThreads)
    reportDeadlock();
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// Largest size of shared memory, aligned to 1024 bytes as the swizzles need.
static char *getSharedMemory() {
  static char *memory = [] {
    void *mapped = mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) {
      std::fprintf(stderr, "error: no memory for a block\n");
      std::_Exit(3);
    }
    return static_cast<char *>(mapped);
  }();
  return memory;
}

static void startBlock(uint32_t index) {
  const Dim3 &grid = launch->grid, &size = launch->block;
  Block &b = *block;
  b.index = index;
  b.id = {index % grid.x, index / grid.x % grid.y, index / grid.x / grid.y};
  b.numThreads = size.x * size.y * size.z;
  b.sharedMemory = getSharedMemory();
  b.sharedBytes = launch->staticShared + launch->dynamicShared;
  std::memset(b.sharedMemory, 0xff, b.sharedBytes); // NaN
  if (settings.checks) {
    b.shadow.reset(b.sharedBytes);
    b.written.assign(b.sharedBytes, false);
  }
  b.threads.clear();
  b.threads.resize(b.numThreads);
  b.warps.assign((b.numThreads + 31) / 32, Warp());
  b.warpGroups.clear();
  b.warpGroups.resize(b.numThreads / 128);
  for (Barrier &barrier : b.barriers)
    barrier = Barrier();
  b.mbarriers.clear();
  b.runnable.clear();
  b.numFinished = 0;
  b.numEvents = b.lastEvents = b.idleYields = 0;
  for (uint32_t i = 0; i < b.numThreads; ++i) {
    Thread &thread = b.threads[i];
    thread.linear = i;
    thread.lane = i % 32;
    thread.warp = &b.warps[i / 32];
    thread.thread = {i % size.x, i / size.x % size.y, i / size.x / size.y};
    thread.warp->exists |= 1u << thread.lane;
    thread.warp->lanes[thread.lane] = &thread;
  }
  startClocks();
}

static void runBlock(uint32_t index) {
  startBlock(index);
  if (launch->hasCollectives) {
    runFibers();
  } else {
    for (Thread &thread : block->threads) {
      position = self = &thread;
      launch->entry(launch->parameters);
    }
  }
  for (Thread &thread : block->threads)
    if (!thread.copies.empty()) {
      self = &thread;
      fail(thread.copies[0].line,
           "the thread ends and has not waited for this cp.async");
    }
  for (WarpGroup &group : block->warpGroups)
    if (!group.open.empty() || !group.groups.empty()) {
      self = &block->threads[(&group - block->warpGroups.data()) * 128];
      fail(group.line, "the warp group ends and has not waited for its wgmma");
    }
  position = self = nullptr;
}

static Settings readSettings() {
  auto get = [](const char *name) {
    const char *value = std::getenv(name);
    return value && *value && std::strcmp(value, "0") != 0 ? value : nullptr;
  };
  Settings result;
  const char *check = std::getenv("SBP_EMU_CHECK");
  result.checks = !check || check[0] != '0';
  result.globalRaces = check && check[0] == '2';
  result.strict = get("SBP_EMU_STRICT");
  result.counts = get("SBP_EMU_COUNT");
  if (const char *seed = get("SBP_EMU_SEED"))
    result.seed = std::strtoull(seed, nullptr, 0);
  return result;
}

void emulator::run(const Launch &toRun) {
  static Block &theBlock = *new Block;
  block = &theBlock;
  launch = &toRun;
  ++launchNumber;
  prepareFaults();
  settings = readSettings();
  randomState = settings.seed * 2654435761u;

  uint32_t numBlocks = toRun.grid.x * toRun.grid.y * toRun.grid.z;
  std::vector<uint32_t> order(numBlocks);
  std::iota(order.begin(), order.end(), 0);
  if (settings.seed)
    for (uint32_t i = numBlocks; i > 1; --i)
      std::swap(order[i - 1], order[random32() % i]);
  for (uint32_t index : order) {
    if (settings.counts)
      startBlockCounts();
    runBlock(index);
    if (settings.counts)
      finishBlockCounts();
  }
  if (settings.counts)
    reportCounts();
  launch = nullptr;
}
