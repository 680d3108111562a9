//===- Memory.cpp - Allocations and copies --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver/State.h"
#include "Machine/DeviceMemory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace emulator;

static CUmemPoolHandle_st &thePool = *new CUmemPoolHandle_st;
CUmemPoolHandle_st &emulator::memoryPool = thePool;

//===----------------------------------------------------------------------===//
// Allocations
//===----------------------------------------------------------------------===//

static CUresult allocate(CUdeviceptr *pointer, size_t bytes) {
  if (!bytes)
    return CUDA_ERROR_INVALID_VALUE;
  uint64_t limit = getMemoryLimit();
  if (bytes > limit || thePool.used > limit - bytes)
    return CUDA_ERROR_OUT_OF_MEMORY;
  Allocation *allocation = allocateDevice(bytes);
  if (!allocation)
    return CUDA_ERROR_OUT_OF_MEMORY;
  thePool.used += bytes;
  thePool.high = std::max(thePool.high, thePool.used);
  *pointer = allocation->begin;
  return CUDA_SUCCESS;
}

/// The allocation that begins at the pointer.
static Allocation *getAllocation(CUdeviceptr pointer) {
  Allocation *allocation = findAllocation(pointer);
  if (!allocation || allocation->isFreed || allocation->begin != pointer ||
      !allocation->written)
    return nullptr;
  return allocation;
}

CUresult cuMemAlloc_v2(CUdeviceptr *pointer, size_t bytes) {
  DriverLock lock;
  if (refuseInCapture("cuMemAlloc"))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  return allocate(pointer, bytes);
}
CUresult cuMemFree_v2(CUdeviceptr pointer) {
  DriverLock lock;
  if (refuseInCapture("cuMemFree"))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  if (!pointer)
    return CUDA_SUCCESS;
  Allocation *allocation = getAllocation(pointer);
  if (!allocation)
    return CUDA_ERROR_INVALID_VALUE;
  drainAll(); // as the driver waits
  thePool.used -= allocation->bytes;
  freeAllocation(allocation);
  return CUDA_SUCCESS;
}

/// CUDA would make it a node of the graph. A step that allocates is none of
/// ours.
CUresult cuMemAllocAsync(CUdeviceptr *pointer, size_t bytes, CUstream stream) {
  DriverLock lock;
  if (refuseInCapture("cuMemAllocAsync", getStream(stream)))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  return allocate(pointer, bytes);
}
CUresult cuMemAllocFromPoolAsync(CUdeviceptr *pointer, size_t bytes,
                                 CUmemoryPool, CUstream stream) {
  return cuMemAllocAsync(pointer, bytes, stream);
}
CUresult cuMemFreeAsync(CUdeviceptr pointer, CUstream stream) {
  DriverLock lock;
  if (refuseInCapture("cuMemFreeAsync", getStream(stream)))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  Allocation *allocation = getAllocation(pointer);
  if (!allocation)
    return CUDA_ERROR_INVALID_VALUE;
  enqueue(stream, [allocation] {
    thePool.used -= allocation->bytes;
    freeAllocation(allocation);
  });
  return CUDA_SUCCESS;
}

CUresult cuMemGetInfo_v2(size_t *free, size_t *total) {
  DriverLock lock;
  *total = getMemoryLimit();
  *free = *total - std::min<uint64_t>(*total, thePool.used);
  return CUDA_SUCCESS;
}
CUresult cuMemGetAddressRange_v2(CUdeviceptr *begin, size_t *bytes,
                                 CUdeviceptr pointer) {
  DriverLock lock;
  Allocation *allocation = findAllocation(pointer, 1);
  if (!allocation)
    return CUDA_ERROR_NOT_FOUND;
  if (begin)
    *begin = allocation->begin;
  if (bytes)
    *bytes = allocation->bytes;
  return CUDA_SUCCESS;
}
CUresult cuPointerGetAttribute(void *value, CUpointer_attribute attribute,
                               CUdeviceptr pointer) {
  DriverLock lock;
  Allocation *allocation = findAllocation(pointer, 1);
  if (attribute != CU_POINTER_ATTRIBUTE_MEMORY_TYPE)
    return CUDA_ERROR_NOT_SUPPORTED;
  if (!allocation)
    return CUDA_ERROR_INVALID_VALUE;
  *static_cast<int *>(value) =
      allocation->written ? CU_MEMORYTYPE_DEVICE : CU_MEMORYTYPE_HOST;
  return CUDA_SUCCESS;
}

/// What is not known of an address is zero, and no error.
CUresult cuPointerGetAttributes(unsigned int count,
                                CUpointer_attribute *attributes, void **values,
                                CUdeviceptr pointer) {
  DriverLock lock;
  Allocation *allocation = findAllocation(pointer, 1);
  for (unsigned int i = 0; i < count; ++i)
    switch (int(attributes[i])) {
    case CU_POINTER_ATTRIBUTE_MEMORY_TYPE:
      *static_cast<unsigned int *>(values[i]) = !allocation ? 0
                                                : allocation->written
                                                    ? CU_MEMORYTYPE_DEVICE
                                                    : CU_MEMORYTYPE_HOST;
      break;
    case CU_POINTER_ATTRIBUTE_IS_MANAGED:
    case CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
      *static_cast<unsigned int *>(values[i]) = 0;
      break;
    default:
      return CUDA_ERROR_NOT_SUPPORTED;
    }
  return CUDA_SUCCESS;
}

CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *pool, CUdevice) {
  *pool = &thePool;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice device) {
  return cuDeviceGetDefaultMemPool(pool, device);
}
/// All pools are one.
CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *) {
  return cuDeviceGetDefaultMemPool(pool, 0);
}
CUresult cuMemPoolDestroy(CUmemoryPool) { return CUDA_SUCCESS; }

CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attribute,
                               void *value) {
  DriverLock lock;
  if (attribute == CU_MEMPOOL_ATTR_USED_MEM_HIGH ||
      attribute == CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH)
    pool->high = pool->used; // may only be set to 0
  if (attribute == CU_MEMPOOL_ATTR_RELEASE_THRESHOLD)
    pool->threshold = *static_cast<cuuint64_t *>(value);
  return CUDA_SUCCESS;
}
CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attribute,
                               void *value) {
  DriverLock lock;
  auto &result = *static_cast<cuuint64_t *>(value);
  switch (int(attribute)) {
  case CU_MEMPOOL_ATTR_RELEASE_THRESHOLD:
    result = pool->threshold;
    return CUDA_SUCCESS;
  case CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT:
  case CU_MEMPOOL_ATTR_USED_MEM_CURRENT:
    result = pool->used;
    return CUDA_SUCCESS;
  case CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH:
  case CU_MEMPOOL_ATTR_USED_MEM_HIGH:
    result = pool->high;
    return CUDA_SUCCESS;
  default:
    return CUDA_ERROR_INVALID_VALUE;
  }
}
CUresult cuMemPoolTrimTo(CUmemoryPool, size_t) { return CUDA_SUCCESS; }

//===----------------------------------------------------------------------===//
// Page-locked memory
//===----------------------------------------------------------------------===//

CUresult cuMemHostAlloc(void **pointer, size_t bytes, unsigned int) {
  DriverLock lock;
  *pointer = std::aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
  if (!*pointer)
    return CUDA_ERROR_OUT_OF_MEMORY;
  registerHost(*pointer, bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemAllocHost_v2(void **pointer, size_t bytes) {
  return cuMemHostAlloc(pointer, bytes, 0);
}
CUresult cuMemHostRegister_v2(void *pointer, size_t bytes, unsigned int) {
  DriverLock lock;
  registerHost(pointer, bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemHostUnregister(void *pointer) {
  DriverLock lock;
  drainAll();
  Allocation *allocation =
      findAllocation(reinterpret_cast<CUdeviceptr>(pointer));
  if (!allocation || allocation->written)
    return CUDA_ERROR_INVALID_VALUE;
  freeAllocation(allocation);
  return CUDA_SUCCESS;
}
CUresult cuMemFreeHost(void *pointer) {
  CUresult result = cuMemHostUnregister(pointer);
  if (result == CUDA_SUCCESS)
    std::free(pointer);
  return result;
}
CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *device, void *pointer,
                                      unsigned int) {
  *device = reinterpret_cast<CUdeviceptr>(pointer);
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

static char *getStorage(CUdeviceptr pointer, size_t bytes, char **written) {
  Allocation *allocation = findAllocation(pointer, bytes);
  if (!allocation) {
    std::fprintf(stderr,
                 "error: a copy of %zu bytes uses memory that was freed "
                 "before the stream came to it\n",
                 bytes);
    std::_Exit(3);
  }
  size_t offset = pointer - allocation->begin;
  *written = allocation->written ? allocation->written + offset : nullptr;
  return allocation->storage + offset;
}

/// Bytes that were never written may be copied about, but not to the host.
static void requireWritten(const char *written, size_t bytes) {
  const void *first = nullptr;
  if (written && knowsWritten())
    first = std::memchr(written, 0, bytes);
  if (!first)
    return;
  std::fprintf(stderr,
               "error: a copy of %zu bytes to the host reads byte %td, which "
               "was never written\n",
               bytes, static_cast<const char *>(first) - written);
  std::_Exit(3);
}

static bool isDevice(CUdeviceptr pointer, size_t bytes) {
  Allocation *allocation = findAllocation(pointer, bytes);
  return allocation && allocation->written;
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from, size_t bytes,
                              CUstream stream) {
  DriverLock lock;
  if (!bytes)
    return CUDA_SUCCESS;
  if (!findAllocation(to, bytes))
    return CUDA_ERROR_INVALID_VALUE;
  // Pageable memory is read before the call returns; page-locked memory when
  // the stream comes to it, unless it is captured: then at each launch.
  std::shared_ptr<char[]> copy;
  bool isPinned = findAllocation(reinterpret_cast<CUdeviceptr>(from), bytes);
  if (!isPinned && !getStream(stream)->capture) {
    copy = std::shared_ptr<char[]>(new char[bytes]);
    std::memcpy(copy.get(), from, bytes);
  }
  enqueue(stream, [=] {
    char *written, *storage = getStorage(to, bytes, &written);
    std::memcpy(storage, copy ? copy.get() : from, bytes);
    if (written)
      std::memset(written, 1, bytes);
  });
  return CUDA_SUCCESS;
}
CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  DriverLock lock;
  if (!bytes)
    return CUDA_SUCCESS;
  if (!findAllocation(from, bytes))
    return CUDA_ERROR_INVALID_VALUE;
  enqueue(stream, [=] {
    char *written, *storage = getStorage(from, bytes, &written);
    requireWritten(written, bytes);
    std::memcpy(to, storage, bytes);
  });
  return CUDA_SUCCESS;
}
CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                              CUstream stream) {
  DriverLock lock;
  if (!bytes)
    return CUDA_SUCCESS;
  if (!findAllocation(from, bytes) || !findAllocation(to, bytes))
    return CUDA_ERROR_INVALID_VALUE;
  if (to < from + bytes && from < to + bytes)
    return CUDA_ERROR_INVALID_VALUE; // undefined on a device
  enqueue(stream, [=] {
    char *fromWritten, *source = getStorage(from, bytes, &fromWritten);
    char *toWritten, *target = getStorage(to, bytes, &toWritten);
    std::memcpy(target, source, bytes);
    if (toWritten && fromWritten)
      std::memcpy(toWritten, fromWritten, bytes);
    else if (toWritten)
      std::memset(toWritten, 1, bytes);
  });
  return CUDA_SUCCESS;
}
/// Either side may be the host's.
CUresult cuMemcpyAsync(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                       CUstream stream) {
  DriverLock lock;
  bool toDevice = isDevice(to, bytes), fromDevice = isDevice(from, bytes);
  if (toDevice && fromDevice)
    return cuMemcpyDtoDAsync_v2(to, from, bytes, stream);
  if (isDeviceAddress(reinterpret_cast<void *>(toDevice ? from : to)))
    return CUDA_ERROR_INVALID_VALUE; // beyond the end of an allocation
  if (toDevice)
    return cuMemcpyHtoDAsync_v2(to, reinterpret_cast<void *>(from), bytes,
                                stream);
  if (fromDevice)
    return cuMemcpyDtoHAsync_v2(reinterpret_cast<void *>(to), from, bytes,
                                stream);
  return CUDA_ERROR_INVALID_VALUE;
}

/// The calls without a stream wait.
static CUresult finish(CUresult result) {
  if (result == CUDA_SUCCESS)
    drain(getStream(nullptr));
  return result;
}
#define SBP_REFUSE_IN_CAPTURE(FUNCTION)                                        \
  DriverLock lock;                                                             \
  if (refuseInCapture(FUNCTION))                                               \
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;

CUresult cuMemcpy(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  SBP_REFUSE_IN_CAPTURE("cuMemcpy")
  return finish(cuMemcpyAsync(to, from, bytes, nullptr));
}
CUresult cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes) {
  SBP_REFUSE_IN_CAPTURE("cuMemcpyHtoD")
  return finish(cuMemcpyHtoDAsync_v2(to, from, bytes, nullptr));
}
CUresult cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes) {
  SBP_REFUSE_IN_CAPTURE("cuMemcpyDtoH")
  return finish(cuMemcpyDtoHAsync_v2(to, from, bytes, nullptr));
}
CUresult cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  SBP_REFUSE_IN_CAPTURE("cuMemcpyDtoD")
  return cuMemcpyDtoDAsync_v2(to, from, bytes, nullptr); // does not wait
}

template <class Value>
static CUresult fill(CUdeviceptr to, Value value, size_t count,
                     CUstream stream) {
  DriverLock lock;
  size_t bytes = count * sizeof(Value);
  if (!count)
    return CUDA_SUCCESS;
  if (!findAllocation(to, bytes) || to % sizeof(Value))
    return CUDA_ERROR_INVALID_VALUE;
  enqueue(stream, [=] {
    char *written, *storage = getStorage(to, bytes, &written);
    std::fill_n(reinterpret_cast<Value *>(storage), count, value);
    if (written)
      std::memset(written, 1, bytes);
  });
  return CUDA_SUCCESS;
}
CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t count,
                         CUstream stream) {
  return fill(to, value, count, stream);
}
CUresult cuMemsetD16Async(CUdeviceptr to, unsigned short value, size_t count,
                          CUstream stream) {
  return fill(to, value, count, stream);
}
CUresult cuMemsetD32Async(CUdeviceptr to, unsigned int value, size_t count,
                          CUstream stream) {
  return fill(to, value, count, stream);
}
CUresult cuMemsetD8_v2(CUdeviceptr to, unsigned char value, size_t count) {
  return fill(to, value, count, nullptr);
}
CUresult cuMemsetD16_v2(CUdeviceptr to, unsigned short value, size_t count) {
  return fill(to, value, count, nullptr);
}
CUresult cuMemsetD32_v2(CUdeviceptr to, unsigned int value, size_t count) {
  return fill(to, value, count, nullptr);
}
