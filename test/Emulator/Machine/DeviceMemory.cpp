//===- DeviceMemory.cpp - Addresses of the device -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/DeviceMemory.h"
#include "Machine/Fibers.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

using namespace emulator;

// Three regions of the same size: the addresses, the bytes and what is known of
// each byte. Only what is allocated becomes accessible.
static constexpr size_t regionBytes = size_t(128) << 30;
static constexpr size_t pageBytes = 4096;
static char *region = nullptr;
static size_t nextOffset = 0;

// Never destroyed: global destructors of compiled code come later.
static std::map<uint64_t, std::unique_ptr<Allocation>> &allocations =
    *new std::map<uint64_t, std::unique_ptr<Allocation>>;

bool emulator::isDeviceAddress(const void *address) {
  return region && address >= region && address < region + regionBytes;
}

static struct sigaction previousAction;

/// Says what happened where the default would only say "Segmentation fault".
static void onFault(int signal, siginfo_t *info, void *context) {
  char message[200];
  int length = 0;
  if (isDeviceAddress(info->si_addr))
    length = std::snprintf(
        message, sizeof message,
        "error: the host accesses device memory at %p without a copy\n",
        info->si_addr);
  else if (isStackOverflow(info->si_addr))
    length = std::snprintf(
        message, sizeof message,
        "error: the local memory of a thread exceeds %zu bytes\n", stackBytes);
  if (length) {
    if (write(2, message, length)) {
    }
    _exit(3);
  }
  if (previousAction.sa_flags & SA_SIGINFO)
    return previousAction.sa_sigaction(signal, info, context);
  if (previousAction.sa_handler != SIG_DFL &&
      previousAction.sa_handler != SIG_IGN)
    return previousAction.sa_handler(signal);
  sigaction(signal, &previousAction, nullptr); // faults again
}

void emulator::prepareFaults() {
  // A fault may be a fiber's stack that has ended: the handler has its own, in
  // each thread of the host that runs kernels.
  static thread_local char *memory = nullptr;
  if (memory)
    return;
  stack_t stack{};
  stack.ss_size = 64 << 10;
  stack.ss_sp = memory = static_cast<char *>(std::malloc(stack.ss_size));
  sigaltstack(&stack, nullptr);
}

static bool reserve() {
  if (region)
    return true;
  void *address = mmap(nullptr, 3 * regionBytes, PROT_NONE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (address == MAP_FAILED)
    return false;
  region = static_cast<char *>(address);
  struct sigaction action{};
  action.sa_sigaction = onFault;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigaction(SIGSEGV, &action, &previousAction);
  return true;
}

static size_t toPages(size_t bytes) {
  return (bytes + pageBytes - 1) / pageBytes * pageBytes;
}

/// Where `needed` bytes are free, at the end of what was used or, when that is
/// full, in the first gap; ~0 if nowhere.
static size_t findSpace(size_t needed) {
  if (nextOffset + needed <= regionBytes) {
    size_t offset = nextOffset;
    nextOffset += needed;
    return offset;
  }
  std::erase_if(allocations,
                [](const auto &entry) { return entry.second->isFreed; });
  size_t offset = 0;
  for (const auto &[begin, allocation] : allocations) {
    if (!isDeviceAddress(reinterpret_cast<void *>(begin)))
      continue;
    size_t at = reinterpret_cast<char *>(begin) - region;
    at -= at % pageBytes;
    if (at - offset >= needed)
      return offset;
    offset = at + toPages(allocation->bytes) + 2 * pageBytes;
  }
  return regionBytes - offset >= needed ? offset : ~size_t(0);
}

Allocation *emulator::allocateDevice(size_t bytes) {
  // A page in front for the odd multiple of 256, and one behind that nobody
  // may touch.
  size_t needed = toPages(bytes) + 2 * pageBytes;
  if (bytes > regionBytes || !reserve())
    return nullptr;
  size_t offset = findSpace(needed);
  if (offset == ~size_t(0))
    return nullptr;
  auto allocation = std::make_unique<Allocation>();
  char *begin = region + offset + 256;
  allocation->begin = reinterpret_cast<uint64_t>(begin);
  allocation->bytes = bytes;
  allocation->storage = begin + regionBytes;
  allocation->written = begin + 2 * regionBytes;
  for (char *start : {allocation->storage, allocation->written})
    if (mprotect(start - 256, needed - pageBytes, PROT_READ | PROT_WRITE))
      return nullptr;
  std::memset(allocation->storage, 0xff, bytes);
  return (allocations[allocation->begin] = std::move(allocation)).get();
}

Allocation *emulator::registerHost(void *pointer, size_t bytes) {
  auto allocation = std::make_unique<Allocation>();
  allocation->begin = reinterpret_cast<uint64_t>(pointer);
  allocation->bytes = bytes;
  allocation->storage = static_cast<char *>(pointer);
  allocation->written = nullptr;
  return (allocations[allocation->begin] = std::move(allocation)).get();
}

void emulator::freeAllocation(Allocation *allocation) {
  if (!allocation->written) {
    allocations.erase(allocation->begin);
    return;
  }
  size_t bytes = toPages(allocation->bytes) + pageBytes;
  for (char *start : {allocation->storage, allocation->written}) {
    madvise(start - 256, bytes, MADV_DONTNEED);
    mprotect(start - 256, bytes, PROT_NONE);
  }
  allocation->isFreed = true;
  allocation->shadow = ShadowMemory();
}

Allocation *emulator::findAllocation(uint64_t address) {
  // Most accesses of a kernel go to few allocations.
  static Allocation *last = nullptr;
  static size_t lastSize = 0;
  if (last && lastSize == allocations.size() && last->contains(address, 1))
    return last;
  auto found = allocations.upper_bound(address);
  if (found == allocations.begin())
    return nullptr;
  Allocation *allocation = std::prev(found)->second.get();
  if (!allocation->contains(address, 1))
    return nullptr;
  last = allocation;
  lastSize = allocations.size();
  return allocation;
}

Allocation *emulator::findAllocation(uint64_t address, size_t bytes) {
  Allocation *allocation = findAllocation(address);
  if (!allocation || allocation->isFreed ||
      !allocation->contains(address, bytes))
    return nullptr;
  return allocation;
}
