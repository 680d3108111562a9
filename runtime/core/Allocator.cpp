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

#include "Call.h"
#include "SBP-c/Status.h"
#include "SBP/Runtime/Runtime.h"
#include "Trace.h"

#include <atomic>
#include <cinttypes>
#include <cstdlib>
#include <mutex>
#include <new>
#include <vector>

struct sbp::BlockHeader {
  void *base;
  /// Of the block, and what was asked for.
  uint64_t total;
  int64_t bytes;
  /// Whose it is, and what else is its; null outside of a call.
  sbp::Call *call;
  BlockHeader *previous, *next;
};

namespace {
using sbp::BlockHeader;

/// Of the process.
std::atomic<int64_t> currentBytes{0};

constexpr uint64_t kMinAlignment = 64;

[[noreturn]] void outOfMemory(uint64_t bytes) {
  throw sbp::Error(SBP_ERROR_MEMORY,
                   "out of memory: the compiled program asked for %" PRIu64
                   " bytes while %" PRId64 " bytes were allocated",
                   bytes, currentBytes.load());
}

/// Blocks that were freed, kept for the next step: the same sizes come back,
/// and pages that were touched before are ten times as fast as fresh ones.
class BlockCache {
public:
  // Whatever is freed later finds its place: nothing is thrown then.
  BlockCache() { blocks.reserve(kMaxBlocks); }

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

  /// Gives all back.
  void clear() {
    std::lock_guard<std::mutex> lock(mutex);
    for (const Block &block : blocks)
      std::free(block.base);
    blocks.clear();
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

BlockHeader *getHeader(void *pointer) {
  return reinterpret_cast<BlockHeader *>(static_cast<char *>(pointer) -
                                         sizeof(BlockHeader));
}

void release(BlockHeader *header) {
  sbp::traceBytes(currentBytes.fetch_sub(header->bytes) - header->bytes);
  if (header->total >= kCachedBytes)
    getCache().put(header->base, header->total);
  else
    std::free(header->base);
}
} // namespace

//===----------------------------------------------------------------------===//
// The blocks of a call
//===----------------------------------------------------------------------===//

void sbp::Call::add(BlockHeader *block) {
  int64_t now = bytes.fetch_add(block->bytes) + block->bytes;
  int64_t peak = peakBytes.load();
  while (now > peak && !peakBytes.compare_exchange_weak(peak, now)) {
  }
  std::lock_guard<std::mutex> lock(mutex);
  block->next = blocks;
  if (blocks)
    blocks->previous = block;
  blocks = block;
}

void sbp::Call::remove(BlockHeader *block) {
  bytes.fetch_sub(block->bytes);
  std::lock_guard<std::mutex> lock(mutex);
  (block->previous ? block->previous->next : blocks) = block->next;
  if (block->next)
    block->next->previous = block->previous;
}

sbp::Call::~Call() {
  for (BlockHeader *block = blocks; block;) {
    BlockHeader *next = block->next;
    release(block);
    block = next;
  }
}

extern "C" {

void *_mlir_memref_to_llvm_aligned_alloc(uint64_t alignment, uint64_t bytes) {
  if (alignment < kMinAlignment)
    alignment = kMinAlignment;
  // One alignment unit in front holds the header and keeps the result aligned;
  // aligned_alloc wants a multiple of the alignment.
  uint64_t total = bytes + 2 * alignment - 1;
  if (total < bytes || total > PTRDIFF_MAX)
    outOfMemory(bytes);
  total -= total % alignment;
  void *known =
      total >= kCachedBytes ? getCache().take(total, alignment) : nullptr;
  auto *base =
      static_cast<char *>(known ? known : std::aligned_alloc(alignment, total));
  if (!base) {
    // What is kept for later steps may be what is missing.
    getCache().clear();
    base = static_cast<char *>(std::aligned_alloc(alignment, total));
  }
  if (!base)
    outOfMemory(bytes);
  char *pointer = base + alignment;
  auto *header = new (getHeader(pointer))
      BlockHeader{base,           total,   static_cast<int64_t>(bytes),
                  sbp::getCall(), nullptr, nullptr};
  if (header->call)
    header->call->add(header);
  sbp::traceBytes(currentBytes.fetch_add(header->bytes) + header->bytes);
  return pointer;
}

void *_mlir_memref_to_llvm_alloc(uint64_t bytes) {
  return _mlir_memref_to_llvm_aligned_alloc(kMinAlignment, bytes);
}

void _mlir_memref_to_llvm_free(void *pointer) {
  if (!pointer)
    return;
  BlockHeader *header = getHeader(pointer);
  if (header->call)
    header->call->remove(header);
  release(header);
}

int64_t sbp_memory_current() { return currentBytes.load(); }
void sbp_memory_trim() { getCache().clear(); }
}
