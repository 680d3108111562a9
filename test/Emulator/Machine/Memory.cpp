//===- Memory.cpp - Accesses of shared and global memory ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine/DeviceMemory.h"
#include "Machine/State.h"

#include <cstring>

using namespace emulator;

static bool isRead(Access access) {
  return access == Access::Read || access == Access::StrongRead ||
         access == Access::Atomic;
}
static bool isWrite(Access access) {
  return access != Access::Read && access != Access::StrongRead;
}

uint64_t emulator::sharedBase() {
  return reinterpret_cast<uint64_t>(block->sharedMemory);
}

char *emulator::accessShared(uint64_t offset, uint32_t bytes, uint32_t line,
                             Access access, const char *value) {
  if (settings.counts)
    countAccess(offset, bytes, line, access, true);
  char *storage = block->sharedMemory + offset;
  if (isWrite(access))
    ++block->numEvents;
  if (offset > block->sharedBytes || bytes > block->sharedBytes - offset)
    fail(line, "shared memory: %u bytes at %llu, of %u bytes", bytes,
         (unsigned long long)offset, block->sharedBytes);
  if (!settings.checks)
    return storage;
  if (offset % bytes)
    fail(line, "shared memory: %u bytes at %llu are not aligned", bytes,
         (unsigned long long)offset);
  block->shadow.forEach(
      offset, bytes,
      [&](ShadowCell &cell, uint64_t cellOffset, uint32_t width) {
        size_t at = cellOffset - offset;
        bool sameValue = value && !std::memcmp(value + at, storage + at, width);
        checkRace(block->shadow, cell, access, line, "shared", cellOffset,
                  sameValue);
      });
  for (uint32_t i = 0; i < bytes; ++i) {
    if (isRead(access) && !block->written[offset + i])
      fail(line, "shared memory: byte %llu is read and was never written",
           static_cast<unsigned long long>(offset) + i);
    if (isWrite(access))
      block->written[offset + i] = true;
  }
  return storage;
}

[[noreturn]] static void reportBounds(uint64_t address, uint32_t bytes,
                                      uint32_t line) {
  Allocation *allocation = findAllocation(address);
  if (allocation && allocation->isFreed)
    fail(line, "global memory: %u bytes in an allocation that was freed",
         bytes);
  for (uint64_t distance : {64ull, 4096ull, 1ull << 20, 1ull << 30}) {
    if (allocation || distance > address)
      break;
    allocation = findAllocation(address - distance);
  }
  if (allocation)
    fail(line,
         "global memory: %u bytes at offset %llu of an allocation of %zu bytes",
         bytes, (unsigned long long)(address - allocation->begin),
         allocation->bytes);
  fail(line, "global memory: %u bytes at 0x%llx are in no allocation", bytes,
       (unsigned long long)address);
}

char *emulator::accessGlobal(uint64_t address, uint32_t bytes, uint32_t line,
                             Access access, const char *value) {
  if (settings.counts)
    countAccess(address, bytes, line, access, false);
  if (isWrite(access))
    ++block->numEvents;
  Allocation *allocation = findAllocation(address, bytes);
  if (!allocation)
    reportBounds(address, bytes, line);
  uint64_t offset = address - allocation->begin;
  char *storage = allocation->storage + offset;
  if (!settings.checks)
    return storage;
  if (address % bytes)
    fail(line, "global memory: %u bytes at offset %llu are not aligned", bytes,
         (unsigned long long)offset);
  if (char *written = allocation->written) {
    if (isRead(access) && std::memchr(written + offset, 0, bytes))
      fail(line,
           "global memory: byte %llu of an allocation of %zu bytes is read and "
           "was never written",
           (unsigned long long)(static_cast<char *>(
                                    std::memchr(written + offset, 0, bytes)) -
                                written),
           allocation->bytes);
    if (isWrite(access))
      std::memset(written + offset, 1, bytes);
  }
  if (!settings.globalRaces)
    return storage;
  if (allocation->shadowLaunch != launchNumber) {
    allocation->shadow.reset(allocation->bytes);
    allocation->shadowLaunch = launchNumber;
  }
  allocation->shadow.forEach(
      offset, bytes,
      [&](ShadowCell &cell, uint64_t cellOffset, uint32_t width) {
        size_t at = cellOffset - offset;
        bool sameValue = value && !std::memcmp(value + at, storage + at, width);
        checkRace(allocation->shadow, cell, access, line, "global", cellOffset,
                  sameValue);
      });
  return storage;
}

LocalMemory::LocalMemory(char *begin, size_t bytes) {
  uint64_t address = reinterpret_cast<uint64_t>(begin);
  self->locals.push_back({address, address + bytes});
}
LocalMemory::~LocalMemory() { self->locals.pop_back(); }

/// Null if no variable of the thread holds the address.
static char *findLocal(uint64_t address, uint32_t bytes, uint32_t line) {
  for (const auto &[begin, end] : self->locals) {
    if (address < begin || address >= end)
      continue;
    unsigned long long offset = address - begin;
    if (bytes > end - address)
      fail(line, "local memory: %u bytes at %llu of a variable of %llu bytes",
           bytes, offset, (unsigned long long)(end - begin));
    if (settings.checks && address % bytes)
      fail(line, "local memory: %u bytes at %llu of a variable are not aligned",
           bytes, offset);
    return reinterpret_cast<char *>(address);
  }
  return nullptr;
}

char *emulator::accessLocal(uint64_t address, uint32_t bytes, uint32_t line) {
  if (char *storage = findLocal(address, bytes, line))
    return storage;
  fail(line, "local memory: %u bytes are in no variable of the thread", bytes);
}

char *emulator::accessGeneric(uint64_t address, uint32_t bytes, uint32_t line,
                              Access access, const char *value) {
  uint64_t offset = address - sharedBase();
  if (offset < block->sharedBytes)
    return accessShared(offset, bytes, line, access, value);
  if (char *storage = findLocal(address, bytes, line))
    return storage;
  // Parameters: of the kernel, and of calls, which are on the stack.
  char here;
  if (address - reinterpret_cast<uint64_t>(launch->parameters) <
          launch->parameterBytes ||
      address - reinterpret_cast<uint64_t>(&here) < stackBytes)
    return reinterpret_cast<char *>(address);
  return accessGlobal(address, bytes, line, access, value);
}
