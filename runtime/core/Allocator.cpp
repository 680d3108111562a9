//===- Allocator.cpp - Tracked allocator ----------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every buffer of the compiled program passes through here, so that the peak is
// measured, not estimated.
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Runtime.h"
#include "Trace.h"

#include <atomic>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <vector>

namespace {
std::atomic<int64_t> currentBytes{0};
std::atomic<int64_t> peakBytes{0};

/// Lies right before the pointer handed out.
struct Header {
  void *base;
  /// Of the block, and what was asked for.
  uint64_t total;
  int64_t bytes;
};

constexpr uint64_t kMinAlignment = 64;

[[noreturn]] void outOfMemory(uint64_t bytes) {
  std::fprintf(stderr,
               "error: out of memory: the compiled program asked for %" PRIu64
               " bytes while it held %" PRId64 " bytes\n",
               bytes, currentBytes.load());
  std::exit(1);
}

/// Blocks that were freed, kept for the next step: the same sizes come back,
/// and pages that were touched before are ten times as fast as fresh ones.
class BlockCache {
public:
  /// A block of just this size, or null.
  void *take(uint64_t bytes, uint64_t alignment) {
    std::lock_guard<std::mutex> lock(mutex);
    for (size_t i = blocks.size(); i-- > 0;) {
      if (blocks[i].bytes != bytes ||
          reinterpret_cast<uintptr_t>(blocks[i].base) % alignment != 0)
        continue;
      void *base = blocks[i].base;
      blocks.erase(blocks.begin() + i);
      return base;
    }
    return nullptr;
  }

  /// Keeps the block, or gives the oldest one back for it.
  void put(void *base, uint64_t bytes) {
    std::lock_guard<std::mutex> lock(mutex);
    if (blocks.size() == kMaxBlocks) {
      std::free(blocks.front().base);
      blocks.erase(blocks.begin());
    }
    blocks.push_back({base, bytes});
  }

private:
  static constexpr size_t kMaxBlocks = 64;
  struct Block {
    void *base;
    uint64_t bytes;
  };
  std::mutex mutex;
  std::vector<Block> blocks;
};

/// Smaller blocks are the C library's own business.
constexpr uint64_t kCachedBytes = 1 << 16;

// Never destroyed: buffers may be freed after the end of main.
BlockCache &getCache() {
  static BlockCache *cache = new BlockCache;
  return *cache;
}

void countAllocation(int64_t bytes) {
  int64_t now = currentBytes.fetch_add(bytes) + bytes;
  int64_t peak = peakBytes.load();
  while (now > peak && !peakBytes.compare_exchange_weak(peak, now)) {
  }
  sbp::traceBytes(now);
}
} // namespace

extern "C" {

void *_mlir_memref_to_llvm_aligned_alloc(uint64_t alignment, uint64_t bytes) {
  if (alignment < kMinAlignment)
    alignment = kMinAlignment;
  // One alignment unit in front holds the header and keeps the result aligned;
  // aligned_alloc wants a multiple of the alignment.
  uint64_t total = bytes + 2 * alignment - 1;
  if (total < bytes)
    outOfMemory(bytes);
  total -= total % alignment;
  void *known =
      total >= kCachedBytes ? getCache().take(total, alignment) : nullptr;
  auto *base =
      static_cast<char *>(known ? known : std::aligned_alloc(alignment, total));
  if (!base)
    outOfMemory(bytes);
  char *pointer = base + alignment;
  Header header{base, total, static_cast<int64_t>(bytes)};
  std::memcpy(pointer - sizeof(Header), &header, sizeof(Header));
  countAllocation(header.bytes);
  return pointer;
}

void *_mlir_memref_to_llvm_alloc(uint64_t bytes) {
  return _mlir_memref_to_llvm_aligned_alloc(kMinAlignment, bytes);
}

void _mlir_memref_to_llvm_free(void *pointer) {
  if (!pointer)
    return;
  Header header;
  std::memcpy(&header, static_cast<char *>(pointer) - sizeof(Header),
              sizeof(Header));
  sbp::traceBytes(currentBytes.fetch_sub(header.bytes) - header.bytes);
  if (header.total >= kCachedBytes)
    getCache().put(header.base, header.total);
  else
    std::free(header.base);
}

int64_t sbp_memory_current() { return currentBytes.load(); }
int64_t sbp_memory_peak() { return peakBytes.load(); }
void sbp_memory_reset_peak() { peakBytes.store(currentBytes.load()); }
}
