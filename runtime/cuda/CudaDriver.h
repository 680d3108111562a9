//===- CudaDriver.h - What is used of the CUDA driver -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The driver's types, numbers and functions, declared here so that nothing of
// CUDA is needed to build. A test compiles this file behind cuda.h, where there
// is one, with SBP_CHECK_AGAINST_CUDA_H: what differs is an error.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDADRIVER_H
#define SBP_RUNTIME_CUDADRIVER_H

#include <cstddef>
#include <cstdint>

/// X(type, name, value). Types with only a few values are the driver's enums,
/// which it passes as int.
#define SBP_CUDA_NUMBERS(X)                                                    \
  X(CUresult, CUDA_SUCCESS, 0)                                                 \
  X(CUresult, CUDA_ERROR_OUT_OF_MEMORY, 2)                                     \
  X(CUresult, CUDA_ERROR_NO_DEVICE, 100)                                       \
  X(CUresult, CUDA_ERROR_INVALID_DEVICE, 101)                                  \
  X(CUresult, CUDA_ERROR_INVALID_IMAGE, 200)                                   \
  X(CUresult, CUDA_ERROR_NO_BINARY_FOR_GPU, 209)                               \
  X(CUresult, CUDA_ERROR_INVALID_PTX, 218)                                     \
  X(CUresult, CUDA_ERROR_UNSUPPORTED_PTX_VERSION, 222)                         \
  X(CUresult, CUDA_ERROR_NOT_FOUND, 500)                                       \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_CLOCK_RATE, 13)                    \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 16)          \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, 36)             \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, 37)       \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, 38)                 \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 75)      \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 76)      \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED, 115)       \
  X(CUfunction_attribute, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, 8)  \
  X(CUjit_option, CU_JIT_ERROR_LOG_BUFFER, 5)                                  \
  X(CUjit_option, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES, 6)                       \
  X(CUjit_option, CU_JIT_OPTIMIZATION_LEVEL, 7)                                \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD, 4)                 \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH, 6)                 \
  X(CUmemAllocationType, CU_MEM_ALLOCATION_TYPE_PINNED, 1)                     \
  X(CUmemLocationType, CU_MEM_LOCATION_TYPE_DEVICE, 1)                         \
  X(CUmemorytype, CU_MEMORYTYPE_DEVICE, 2)                                     \
  X(CUpointer_attribute, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, 2)                  \
  X(CUpointer_attribute, CU_POINTER_ATTRIBUTE_IS_MANAGED, 8)                   \
  X(CUpointer_attribute, CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL, 9)               \
  X(CUstreamCaptureMode, CU_STREAM_CAPTURE_MODE_RELAXED, 2)                    \
  X(CUstreamCaptureStatus, CU_STREAM_CAPTURE_STATUS_NONE, 0)                   \
  X(CUstream_flags, CU_STREAM_NON_BLOCKING, 1)                                 \
  X(CUevent_flags, CU_EVENT_DISABLE_TIMING, 2)

#ifdef SBP_CHECK_AGAINST_CUDA_H

#define SBP_CHECK(Type, NAME, VALUE)                                           \
  static_assert(NAME == static_cast<Type>(VALUE), #NAME);
SBP_CUDA_NUMBERS(SBP_CHECK)
#undef SBP_CHECK

#else

enum CUresult : int;
enum CUdevice_attribute : int;
enum CUfunction_attribute : int;
enum CUjit_option : int;
enum CUmemPool_attribute : int;
enum CUmemAllocationType : int;
enum CUmemAllocationHandleType : int;
enum CUmemLocationType : int;
enum CUmemorytype : int;
enum CUpointer_attribute : int;
enum CUstreamCaptureMode : int;
enum CUstreamCaptureStatus : int;
enum CUstream_flags : int;
enum CUevent_flags : int;
#define SBP_DECLARE(Type, NAME, VALUE)                                         \
  constexpr Type NAME = static_cast<Type>(VALUE);
SBP_CUDA_NUMBERS(SBP_DECLARE)
#undef SBP_DECLARE

using CUdevice = int;
using CUdeviceptr = unsigned long long;
using CUcontext = struct CUctx_st *;
using CUmodule = struct CUmod_st *;
using CUfunction = struct CUfunc_st *;
using CUstream = struct CUstream_st *;
using CUevent = struct CUevent_st *;
using CUgraph = struct CUgraph_st *;
using CUgraphExec = struct CUgraphExec_st *;
using CUmemoryPool = struct CUmemPoolHandle_st *;

struct CUmemLocation {
  CUmemLocationType type;
  int id;
};
/// What the runtime leaves at zero is one array.
struct CUmemPoolProps {
  CUmemAllocationType allocType;
  CUmemAllocationHandleType handleTypes;
  CUmemLocation location;
  void *win32SecurityAttributes;
  size_t maxSize;
  unsigned char reserved[56];
};

#endif // SBP_CHECK_AGAINST_CUDA_H

static_assert(sizeof(CUmemPoolProps) == 88, "as the driver reads it");
static_assert(offsetof(CUmemPoolProps, location) == 8,
              "as the driver reads it");

/// X(member, symbol, parameters): every function that is used. All return a
/// CUresult. Symbols carry a version where the driver has more than one.
#define SBP_CUDA_FUNCTIONS(X)                                                  \
  X(init, cuInit, (unsigned int flags))                                        \
  X(driverGetVersion, cuDriverGetVersion, (int *version))                      \
  X(getErrorName, cuGetErrorName, (CUresult error, const char **name))         \
  X(getErrorString, cuGetErrorString, (CUresult error, const char **text))     \
  X(deviceGet, cuDeviceGet, (CUdevice * device, int ordinal))                  \
  X(deviceGetCount, cuDeviceGetCount, (int *count))                            \
  X(deviceGetName, cuDeviceGetName, (char *name, int length, CUdevice device)) \
  X(deviceGetAttribute, cuDeviceGetAttribute,                                  \
    (int *value, CUdevice_attribute attribute, CUdevice device))               \
  X(deviceTotalMem, cuDeviceTotalMem_v2, (size_t *bytes, CUdevice device))     \
  X(primaryContextRetain, cuDevicePrimaryCtxRetain,                            \
    (CUcontext * context, CUdevice device))                                    \
  X(contextSetCurrent, cuCtxSetCurrent, (CUcontext context))                   \
  X(contextGetCurrent, cuCtxGetCurrent, (CUcontext * context))                 \
  X(contextGetDevice, cuCtxGetDevice, (CUdevice * device))                     \
  X(contextSynchronize, cuCtxSynchronize, ())                                  \
  X(moduleLoadDataEx, cuModuleLoadDataEx,                                      \
    (CUmodule * module, const void *image, unsigned int count,                 \
     CUjit_option *options, void **values))                                    \
  X(moduleUnload, cuModuleUnload, (CUmodule module))                           \
  X(moduleGetFunction, cuModuleGetFunction,                                    \
    (CUfunction * function, CUmodule module, const char *name))                \
  X(functionSetAttribute, cuFuncSetAttribute,                                  \
    (CUfunction function, CUfunction_attribute attribute, int value))          \
  X(launchKernel, cuLaunchKernel,                                              \
    (CUfunction function, unsigned int gridX, unsigned int gridY,              \
     unsigned int gridZ, unsigned int blockX, unsigned int blockY,             \
     unsigned int blockZ, unsigned int sharedBytes, CUstream stream,           \
     void **parameters, void **extra))                                         \
  X(memoryGetInfo, cuMemGetInfo_v2, (size_t *free, size_t *total))             \
  X(poolCreate, cuMemPoolCreate,                                               \
    (CUmemoryPool * pool, const CUmemPoolProps *properties))                   \
  X(poolSetAttribute, cuMemPoolSetAttribute,                                   \
    (CUmemoryPool pool, CUmemPool_attribute attribute, void *value))           \
  X(poolGetAttribute, cuMemPoolGetAttribute,                                   \
    (CUmemoryPool pool, CUmemPool_attribute attribute, void *value))           \
  X(poolTrimTo, cuMemPoolTrimTo, (CUmemoryPool pool, size_t bytes))            \
  X(allocateFromPool, cuMemAllocFromPoolAsync,                                 \
    (CUdeviceptr * pointer, size_t bytes, CUmemoryPool pool, CUstream stream)) \
  X(freeAsync, cuMemFreeAsync, (CUdeviceptr pointer, CUstream stream))         \
  X(pointerGetAttributes, cuPointerGetAttributes,                              \
    (unsigned int count, CUpointer_attribute *attributes, void **values,       \
     CUdeviceptr pointer))                                                     \
  X(allocate, cuMemAlloc_v2, (CUdeviceptr * pointer, size_t bytes))            \
  X(copyToDevice, cuMemcpyHtoDAsync_v2,                                        \
    (CUdeviceptr to, const void *from, size_t bytes, CUstream stream))         \
  X(copyToHost, cuMemcpyDtoHAsync_v2,                                          \
    (void *to, CUdeviceptr from, size_t bytes, CUstream stream))               \
  X(copyOnDevice, cuMemcpyDtoDAsync_v2,                                        \
    (CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream stream))         \
  X(copy, cuMemcpyAsync,                                                       \
    (CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream stream))         \
  X(set8, cuMemsetD8Async,                                                     \
    (CUdeviceptr to, unsigned char value, size_t count, CUstream stream))      \
  X(set16, cuMemsetD16Async,                                                   \
    (CUdeviceptr to, unsigned short value, size_t count, CUstream stream))     \
  X(set32, cuMemsetD32Async,                                                   \
    (CUdeviceptr to, unsigned int value, size_t count, CUstream stream))       \
  X(streamCreate, cuStreamCreate, (CUstream * stream, unsigned int flags))     \
  X(streamDestroy, cuStreamDestroy_v2, (CUstream stream))                      \
  X(streamSynchronize, cuStreamSynchronize, (CUstream stream))                 \
  X(streamWaitEvent, cuStreamWaitEvent,                                        \
    (CUstream stream, CUevent event, unsigned int flags))                      \
  X(streamIsCapturing, cuStreamIsCapturing,                                    \
    (CUstream stream, CUstreamCaptureStatus * status))                         \
  X(streamBeginCapture, cuStreamBeginCapture_v2,                               \
    (CUstream stream, CUstreamCaptureMode mode))                               \
  X(streamEndCapture, cuStreamEndCapture, (CUstream stream, CUgraph * graph))  \
  X(graphInstantiate, cuGraphInstantiateWithFlags,                             \
    (CUgraphExec * executable, CUgraph graph, unsigned long long flags))       \
  X(graphLaunch, cuGraphLaunch, (CUgraphExec executable, CUstream stream))     \
  X(graphDestroy, cuGraphDestroy, (CUgraph graph))                             \
  X(graphExecDestroy, cuGraphExecDestroy, (CUgraphExec executable))            \
  X(eventCreate, cuEventCreate, (CUevent * event, unsigned int flags))         \
  X(eventDestroy, cuEventDestroy_v2, (CUevent event))                          \
  X(eventSynchronize, cuEventSynchronize, (CUevent event))                     \
  X(eventRecord, cuEventRecord, (CUevent event, CUstream stream))              \
  X(eventElapsedTime, cuEventElapsedTime,                                      \
    (float *milliseconds, CUevent begin, CUevent end))

#ifdef SBP_CHECK_AGAINST_CUDA_H
#include <type_traits>
#define SBP_CHECK(member, symbol, parameters)                                  \
  static_assert(std::is_same_v<decltype(&::symbol), CUresult(*) parameters>,   \
                #symbol);
SBP_CUDA_FUNCTIONS(SBP_CHECK)
#undef SBP_CHECK
#endif

#endif // SBP_RUNTIME_CUDADRIVER_H
