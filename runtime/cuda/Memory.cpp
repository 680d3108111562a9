//===- Memory.cpp - Device memory, copies and fills -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Memory comes from a pool of the runtime's own, so that neither its settings
// nor its peak are mixed with those of others in the process. What was asked
// for is counted here: the pool's own numbers are rounded up.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "SBP/Runtime/Cuda.h"

#include <cinttypes>
#include <cstdlib>

using namespace sbp;

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

namespace {
struct Block {
  void *pointer;
  int64_t bytes;
  Context *context;
  Block *next;
};
} // namespace

static Mutex mutex;
static constexpr size_t kBuckets = 1024;
static Block *blocks[kBuckets];

static Block **getBucket(const void *pointer) {
  // Pointers are multiples of 256.
  uint64_t hash =
      (reinterpret_cast<uint64_t>(pointer) >> 8) * 0x9E3779B97F4A7C15;
  return &blocks[hash >> 54];
}
static_assert(kBuckets == 1 << 10);

static void addBlock(Block *block) {
  {
    Lock lock(mutex);
    Block **bucket = getBucket(block->pointer);
    block->next = *bucket;
    *bucket = block;
  }
  Context &context = *block->context;
  Lock lock(context.mutex);
  context.bytes += block->bytes;
  if (context.bytes > context.peakBytes)
    context.peakBytes = context.bytes;
}

/// Takes the block of a pointer out; null where there is none.
static Block *removeBlock(const void *pointer) {
  Block *found = nullptr;
  {
    Lock lock(mutex);
    for (Block **b = getBucket(pointer); *b && !found; b = &(*b)->next)
      if ((*b)->pointer == pointer) {
        found = *b;
        *b = found->next;
        break;
      }
  }
  if (found) {
    Lock lock(found->context->mutex);
    found->context->bytes -= found->bytes;
  }
  return found;
}

//===----------------------------------------------------------------------===//
// The pool
//===----------------------------------------------------------------------===//

static CUmemoryPool getPool(Context &context) {
  Lock lock(context.mutex);
  if (context.pool)
    return context.pool;
  int isSupported = 0;
  driver.deviceGetAttribute(
      &isSupported, CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED, context.device);
  if (!isSupported) {
    fail(SBP_ERROR_UNSUPPORTED,
         "device %d (%s) has no memory pools; expected a GPU and a driver that "
         "have cuMemAllocAsync",
         context.device, context.name);
    return nullptr;
  }
  CUmemPoolProps properties = {};
  properties.allocType = CU_MEM_ALLOCATION_TYPE_PINNED;
  properties.location = {CU_MEM_LOCATION_TYPE_DEVICE, context.device};
  CUmemoryPool pool = nullptr;
  // What a step frees is the next step's: nothing goes back by itself.
  uint64_t threshold = UINT64_MAX;
  if (check(driver.poolCreate(&pool, &properties), "cuMemPoolCreate",
            "device %d", context.device) &&
      check(driver.poolSetAttribute(pool, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD,
                                    &threshold),
            "cuMemPoolSetAttribute", "device %d", context.device))
    context.pool = pool;
  return context.pool;
}

static void *allocate(int64_t bytes, void *stream) {
  Context *context = enter();
  if (!context || bytes == 0)
    return nullptr;
  if (bytes < 0) {
    fail(SBP_ERROR_ARGUMENT, "%" PRId64 " bytes of device memory", bytes);
    return nullptr;
  }
  CUmemoryPool pool = getPool(*context);
  auto *block = static_cast<Block *>(std::malloc(sizeof(Block)));
  if (!pool || !block) {
    if (pool)
      fail(SBP_ERROR_MEMORY, "no host memory for a block of device memory");
    std::free(block);
    return nullptr;
  }
  CUdeviceptr pointer = 0;
  CUresult result =
      driver.allocateFromPool(&pointer, bytes, pool, toStream(stream));
  if (result != CUDA_SUCCESS) {
    const char *call = "cuMemAllocFromPoolAsync";
    size_t free = 0, total = 0;
    if (result == CUDA_ERROR_OUT_OF_MEMORY) {
      driver.memoryGetInfo(&free, &total);
      check(result, call,
            "%" PRId64 " bytes, of the device's %zu bytes %zu are free, and "
            "%" PRId64 " are this program's own; take a smaller batch, or save "
            "less for the backward",
            bytes, total, free, context->bytes);
    } else {
      check(result, call,
            "%" PRId64 " bytes; memory of a graph must be allocated before it "
            "is recorded",
            bytes);
    }
    std::free(block);
    return nullptr;
  }
  *block = {reinterpret_cast<void *>(pointer), bytes, context, nullptr};
  addBlock(block);
  return block->pointer;
}

static void release(void *pointer, void *stream) {
  if (!pointer || !enterToRelease())
    return;
  Block *block = removeBlock(pointer);
  if (!block) {
    fail(SBP_ERROR_ARGUMENT,
         "device memory at %p is freed, which this runtime did not allocate or "
         "which was freed before",
         pointer);
    return;
  }
  check(driver.freeAsync(toDevice(pointer), toStream(stream)), "cuMemFreeAsync",
        "%" PRId64 " bytes at %p", block->bytes, pointer);
  std::free(block);
}

void *sbp_cuda_allocate(int64_t bytes, void *stream) {
  return allocate(bytes, stream);
}
void sbp_cuda_free(void *pointer, void *stream) { release(pointer, stream); }

void *mgpuMemAlloc(uint64_t bytes, void *stream, uint8_t isHostShared) {
  if (!isHostShared)
    return allocate(static_cast<int64_t>(bytes), stream);
  fail(SBP_ERROR_UNSUPPORTED, "memory shared with the host (gpu.alloc "
                              "host_shared) is not supported");
  return nullptr;
}
void mgpuMemFree(void *pointer, void *stream) { release(pointer, stream); }

int64_t sbp_cuda_memory_current() {
  Context *context = enter();
  if (!context)
    return 0;
  Lock lock(context->mutex);
  return context->bytes;
}
int64_t sbp_cuda_memory_peak() {
  Context *context = enter();
  if (!context)
    return 0;
  Lock lock(context->mutex);
  return context->peakBytes;
}
void sbp_cuda_memory_reset_peak() {
  Context *context = enter();
  if (!context)
    return;
  Lock lock(context->mutex);
  context->peakBytes = context->bytes;
}

int64_t sbp_cuda_pool_peak() {
  Context *context = enter();
  CUmemoryPool pool = context ? getPool(*context) : nullptr;
  uint64_t bytes = 0;
  if (!pool || !check(driver.poolGetAttribute(
                          pool, CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH, &bytes),
                      "cuMemPoolGetAttribute", "the pool's peak"))
    return -1;
  return static_cast<int64_t>(bytes);
}
int sbp_cuda_memory_trim() {
  Context *context = enter();
  CUmemoryPool pool = context ? getPool(*context) : nullptr;
  if (pool && check(driver.contextSynchronize(), "cuCtxSynchronize",
                    "before the pool gives memory back"))
    check(driver.poolTrimTo(pool, 0), "cuMemPoolTrimTo", "all unused memory");
  return getStatus();
}

//===----------------------------------------------------------------------===//
// Copies and fills
//===----------------------------------------------------------------------===//

/// Negative or zero bytes: nothing, which empty arrays need.
#define SBP_ON_STREAM(CALL, NAME, BYTES)                                       \
  if ((BYTES) > 0 && enter())                                                  \
  check(CALL, NAME, "%" PRId64 " bytes", static_cast<int64_t>(BYTES))

int sbp_cuda_copy_to_device(void *stream, void *to, const void *from,
                            int64_t bytes) {
  SBP_ON_STREAM(
      driver.copyToDevice(toDevice(to), from, bytes, toStream(stream)),
      "cuMemcpyHtoDAsync", bytes);
  return getStatus();
}
int sbp_cuda_copy_to_host(void *stream, void *to, const void *from,
                          int64_t bytes) {
  SBP_ON_STREAM(driver.copyToHost(to, toDevice(from), bytes, toStream(stream)),
                "cuMemcpyDtoHAsync", bytes);
  return getStatus();
}
void sbp_cuda_copy(void *stream, void *to, const void *from, int64_t bytes) {
  SBP_ON_STREAM(driver.copyOnDevice(toDevice(to), toDevice(from), bytes,
                                    toStream(stream)),
                "cuMemcpyDtoDAsync", bytes);
}
void sbp_cuda_zero(void *stream, void *to, int64_t bytes) {
  SBP_ON_STREAM(driver.set8(toDevice(to), 0, bytes, toStream(stream)),
                "cuMemsetD8Async", bytes);
}

void mgpuMemcpy(void *to, void *from, uint64_t bytes, void *stream) {
  SBP_ON_STREAM(
      driver.copy(toDevice(to), toDevice(from), bytes, toStream(stream)),
      "cuMemcpyAsync", bytes);
}
void mgpuMemset32(void *to, uint32_t value, uint64_t count, void *stream) {
  SBP_ON_STREAM(driver.set32(toDevice(to), value, count, toStream(stream)),
                "cuMemsetD32Async", 4 * count);
}
void mgpuMemset16(void *to, uint16_t value, uint64_t count, void *stream) {
  SBP_ON_STREAM(driver.set16(toDevice(to), value, count, toStream(stream)),
                "cuMemsetD16Async", 2 * count);
}
