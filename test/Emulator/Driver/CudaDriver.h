//===- CudaDriver.h - What is emulated of cuda.h ----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types, constants and functions of the CUDA driver API that the emulator
// has, declared here so that it builds where no CUDA is installed. Functions
// carry the names of the driver's symbols, which cuda.h maps to by macros.
//
// runtime/cuda declares what it uses in a header of its own, on purpose: were
// there one for both, a mistake in it would agree with itself.
//
// A test compiles this header behind cuda.h, where there is one, with
// SBP_CHECK_AGAINST_CUDA_H: then cuda.h's types are used, and a declaration or
// a value that differs is an error.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EMULATOR_DRIVER_CUDADRIVER_H
#define SBP_EMULATOR_DRIVER_CUDADRIVER_H

#include <cstddef>
#include <cstdint>

#define SBP_CUDA_RESULTS(X)                                                    \
  X(CUDA_SUCCESS, 0, "no error")                                               \
  X(CUDA_ERROR_INVALID_VALUE, 1, "invalid argument")                           \
  X(CUDA_ERROR_OUT_OF_MEMORY, 2, "out of memory")                              \
  X(CUDA_ERROR_NOT_INITIALIZED, 3, "initialization error")                     \
  X(CUDA_ERROR_NO_DEVICE, 100, "no CUDA-capable device is detected")           \
  X(CUDA_ERROR_INVALID_DEVICE, 101, "invalid device ordinal")                  \
  X(CUDA_ERROR_INVALID_IMAGE, 200, "device kernel image is invalid")           \
  X(CUDA_ERROR_INVALID_CONTEXT, 201, "invalid device context")                 \
  X(CUDA_ERROR_NO_BINARY_FOR_GPU, 209,                                         \
    "no kernel image is available for execution on the device")                \
  X(CUDA_ERROR_INVALID_PTX, 218, "a PTX JIT compilation failed")               \
  X(CUDA_ERROR_UNSUPPORTED_PTX_VERSION, 222,                                   \
    "the provided PTX was compiled with an unsupported toolchain")             \
  X(CUDA_ERROR_INVALID_HANDLE, 400, "invalid resource handle")                 \
  X(CUDA_ERROR_NOT_FOUND, 500, "named symbol not found")                       \
  X(CUDA_ERROR_NOT_READY, 600, "device not ready")                             \
  X(CUDA_ERROR_NOT_SUPPORTED, 801, "operation not supported")                  \
  X(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, 900,                                \
    "operation not permitted when stream is capturing")                        \
  X(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, 901,                                \
    "operation failed due to a previous error during capture")                 \
  X(CUDA_ERROR_STREAM_CAPTURE_UNMATCHED, 903,                                  \
    "operation would result in a merge of separate capture sequences")

#define SBP_CUDA_CONSTANTS(X)                                                  \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 1)          \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK, 8)    \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_WARP_SIZE, 10)                     \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_CLOCK_RATE, 13)                    \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 16)          \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, 36)             \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, 37)       \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, 38)                 \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR,    \
    39)                                                                        \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING, 41)            \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 75)      \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 76)      \
  X(CUdevice_attribute,                                                        \
    CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, 81)              \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, \
    97)                                                                        \
  X(CUdevice_attribute, CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED, 115)       \
  X(CUfunction_attribute, CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 0)          \
  X(CUfunction_attribute, CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, 1)              \
  X(CUfunction_attribute, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, 8)  \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD, 4)                 \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT, 5)              \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH, 6)                 \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_USED_MEM_CURRENT, 7)                  \
  X(CUmemPool_attribute, CU_MEMPOOL_ATTR_USED_MEM_HIGH, 8)                     \
  X(CUpointer_attribute, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, 2)                  \
  X(CUpointer_attribute, CU_POINTER_ATTRIBUTE_IS_MANAGED, 8)                   \
  X(CUpointer_attribute, CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL, 9)               \
  X(CUmemorytype, CU_MEMORYTYPE_HOST, 1)                                       \
  X(CUmemorytype, CU_MEMORYTYPE_DEVICE, 2)                                     \
  X(CUstreamCaptureMode, CU_STREAM_CAPTURE_MODE_GLOBAL, 0)                     \
  X(CUstreamCaptureMode, CU_STREAM_CAPTURE_MODE_RELAXED, 2)                    \
  X(CUstreamCaptureStatus, CU_STREAM_CAPTURE_STATUS_NONE, 0)                   \
  X(CUstreamCaptureStatus, CU_STREAM_CAPTURE_STATUS_ACTIVE, 1)                 \
  X(CUstreamCaptureStatus, CU_STREAM_CAPTURE_STATUS_INVALIDATED, 2)

#ifdef SBP_CHECK_AGAINST_CUDA_H

#define SBP_CHECK_RESULT(NAME, VALUE, TEXT) static_assert(NAME == VALUE);
#define SBP_CHECK_CONSTANT(TYPE, NAME, VALUE)                                  \
  static_assert(NAME == static_cast<TYPE>(VALUE));
SBP_CUDA_RESULTS(SBP_CHECK_RESULT)
SBP_CUDA_CONSTANTS(SBP_CHECK_CONSTANT)

#else

#define SBP_DECLARE_RESULT(NAME, VALUE, TEXT) NAME = VALUE,
enum CUresult { SBP_CUDA_RESULTS(SBP_DECLARE_RESULT) };
#undef SBP_DECLARE_RESULT
enum CUdevice_attribute : int;
enum CUfunction_attribute : int;
enum CUmemPool_attribute : int;
enum CUpointer_attribute : int;
enum CUmemorytype : int;
enum CUstreamCaptureMode : int;
enum CUstreamCaptureStatus : int;
enum CUjit_option : int;
enum CUdriverProcAddressQueryResult : int;
#define SBP_DECLARE_CONSTANT(TYPE, NAME, VALUE)                                \
  constexpr TYPE NAME = static_cast<TYPE>(VALUE);
SBP_CUDA_CONSTANTS(SBP_DECLARE_CONSTANT)
#undef SBP_DECLARE_CONSTANT

using CUdevice = int;
using CUdeviceptr = unsigned long long;
using cuuint64_t = uint64_t;
using CUcontext = struct CUctx_st *;
using CUmodule = struct CUmod_st *;
using CUfunction = struct CUfunc_st *;
using CUstream = struct CUstream_st *;
using CUevent = struct CUevent_st *;
using CUgraph = struct CUgraph_st *;
using CUgraphNode = struct CUgraphNode_st *;
using CUgraphExec = struct CUgraphExec_st *;
using CUmemoryPool = struct CUmemPoolHandle_st *;
using CUhostFn = void (*)(void *);
using CUmemPoolProps = struct CUmemPoolProps_st;

#endif // SBP_CHECK_AGAINST_CUDA_H

#define SBP_CUDA_API extern "C" __attribute__((visibility("default"))) CUresult

// Device, context, errors.
SBP_CUDA_API cuInit(unsigned int flags);
SBP_CUDA_API cuDriverGetVersion(int *version);
SBP_CUDA_API cuDeviceGet(CUdevice *device, int ordinal);
SBP_CUDA_API cuDeviceGetCount(int *count);
SBP_CUDA_API cuDeviceGetName(char *name, int length, CUdevice device);
SBP_CUDA_API cuDeviceGetAttribute(int *value, CUdevice_attribute attribute,
                                  CUdevice device);
SBP_CUDA_API cuDeviceTotalMem_v2(size_t *bytes, CUdevice device);
SBP_CUDA_API cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device);
SBP_CUDA_API cuDevicePrimaryCtxRelease_v2(CUdevice device);
SBP_CUDA_API cuCtxSetCurrent(CUcontext context);
SBP_CUDA_API cuCtxGetCurrent(CUcontext *context);
SBP_CUDA_API cuCtxPushCurrent_v2(CUcontext context);
SBP_CUDA_API cuCtxPopCurrent_v2(CUcontext *context);
SBP_CUDA_API cuCtxGetDevice(CUdevice *device);
SBP_CUDA_API cuCtxSynchronize();
SBP_CUDA_API cuGetErrorName(CUresult error, const char **name);
SBP_CUDA_API cuGetErrorString(CUresult error, const char **text);
SBP_CUDA_API cuGetProcAddress_v2(const char *symbol, void **function,
                                 int version, cuuint64_t flags,
                                 CUdriverProcAddressQueryResult *status);

// Memory.
SBP_CUDA_API cuMemAlloc_v2(CUdeviceptr *pointer, size_t bytes);
SBP_CUDA_API cuMemFree_v2(CUdeviceptr pointer);
SBP_CUDA_API cuMemAllocAsync(CUdeviceptr *pointer, size_t bytes,
                             CUstream stream);
SBP_CUDA_API cuMemAllocFromPoolAsync(CUdeviceptr *pointer, size_t bytes,
                                     CUmemoryPool pool, CUstream stream);
SBP_CUDA_API cuMemFreeAsync(CUdeviceptr pointer, CUstream stream);
SBP_CUDA_API cuMemGetInfo_v2(size_t *free, size_t *total);
SBP_CUDA_API cuMemGetAddressRange_v2(CUdeviceptr *begin, size_t *bytes,
                                     CUdeviceptr pointer);
SBP_CUDA_API cuPointerGetAttribute(void *value, CUpointer_attribute attribute,
                                   CUdeviceptr pointer);
SBP_CUDA_API cuPointerGetAttributes(unsigned int count,
                                    CUpointer_attribute *attributes,
                                    void **values, CUdeviceptr pointer);
SBP_CUDA_API cuDeviceGetDefaultMemPool(CUmemoryPool *pool, CUdevice device);
SBP_CUDA_API cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice device);
SBP_CUDA_API cuMemPoolCreate(CUmemoryPool *pool,
                             const CUmemPoolProps *properties);
SBP_CUDA_API cuMemPoolDestroy(CUmemoryPool pool);
SBP_CUDA_API cuMemPoolSetAttribute(CUmemoryPool pool,
                                   CUmemPool_attribute attribute, void *value);
SBP_CUDA_API cuMemPoolGetAttribute(CUmemoryPool pool,
                                   CUmemPool_attribute attribute, void *value);
SBP_CUDA_API cuMemPoolTrimTo(CUmemoryPool pool, size_t bytes);
SBP_CUDA_API cuMemHostAlloc(void **pointer, size_t bytes, unsigned int flags);
SBP_CUDA_API cuMemAllocHost_v2(void **pointer, size_t bytes);
SBP_CUDA_API cuMemFreeHost(void *pointer);
SBP_CUDA_API cuMemHostRegister_v2(void *pointer, size_t bytes,
                                  unsigned int flags);
SBP_CUDA_API cuMemHostUnregister(void *pointer);
SBP_CUDA_API cuMemHostGetDevicePointer_v2(CUdeviceptr *device, void *pointer,
                                          unsigned int flags);
SBP_CUDA_API cuMemcpy(CUdeviceptr to, CUdeviceptr from, size_t bytes);
SBP_CUDA_API cuMemcpyAsync(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                           CUstream stream);
SBP_CUDA_API cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes);
SBP_CUDA_API cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes);
SBP_CUDA_API cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes);
SBP_CUDA_API cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from,
                                  size_t bytes, CUstream stream);
SBP_CUDA_API cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes,
                                  CUstream stream);
SBP_CUDA_API cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from,
                                  size_t bytes, CUstream stream);
SBP_CUDA_API cuMemsetD8_v2(CUdeviceptr to, unsigned char value, size_t count);
SBP_CUDA_API cuMemsetD16_v2(CUdeviceptr to, unsigned short value, size_t count);
SBP_CUDA_API cuMemsetD32_v2(CUdeviceptr to, unsigned int value, size_t count);
SBP_CUDA_API cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t count,
                             CUstream stream);
SBP_CUDA_API cuMemsetD16Async(CUdeviceptr to, unsigned short value,
                              size_t count, CUstream stream);
SBP_CUDA_API cuMemsetD32Async(CUdeviceptr to, unsigned int value, size_t count,
                              CUstream stream);

// Streams, events, graphs.
SBP_CUDA_API cuStreamCreate(CUstream *stream, unsigned int flags);
SBP_CUDA_API cuStreamCreateWithPriority(CUstream *stream, unsigned int flags,
                                        int priority);
SBP_CUDA_API cuStreamDestroy_v2(CUstream stream);
SBP_CUDA_API cuStreamSynchronize(CUstream stream);
SBP_CUDA_API cuStreamQuery(CUstream stream);
SBP_CUDA_API cuStreamWaitEvent(CUstream stream, CUevent event,
                               unsigned int flags);
SBP_CUDA_API cuLaunchHostFunc(CUstream stream, CUhostFn function, void *data);
SBP_CUDA_API cuEventCreate(CUevent *event, unsigned int flags);
SBP_CUDA_API cuEventDestroy_v2(CUevent event);
SBP_CUDA_API cuEventRecord(CUevent event, CUstream stream);
SBP_CUDA_API cuEventSynchronize(CUevent event);
SBP_CUDA_API cuEventQuery(CUevent event);
SBP_CUDA_API cuEventElapsedTime(float *milliseconds, CUevent begin,
                                CUevent end);
SBP_CUDA_API cuEventElapsedTime_v2(float *milliseconds, CUevent begin,
                                   CUevent end);
SBP_CUDA_API cuStreamBeginCapture_v2(CUstream stream, CUstreamCaptureMode mode);
SBP_CUDA_API cuStreamEndCapture(CUstream stream, CUgraph *graph);
SBP_CUDA_API cuStreamIsCapturing(CUstream stream,
                                 CUstreamCaptureStatus *status);
SBP_CUDA_API cuGraphGetNodes(CUgraph graph, CUgraphNode *nodes, size_t *count);
SBP_CUDA_API cuGraphInstantiateWithFlags(CUgraphExec *executable, CUgraph graph,
                                         unsigned long long flags);
SBP_CUDA_API cuGraphLaunch(CUgraphExec executable, CUstream stream);
SBP_CUDA_API cuGraphUpload(CUgraphExec executable, CUstream stream);
SBP_CUDA_API cuGraphDestroy(CUgraph graph);
SBP_CUDA_API cuGraphExecDestroy(CUgraphExec executable);

// Modules and launches.
SBP_CUDA_API cuModuleLoadData(CUmodule *module, const void *image);
SBP_CUDA_API cuModuleLoadDataEx(CUmodule *module, const void *image,
                                unsigned int count, CUjit_option *options,
                                void **values);
SBP_CUDA_API cuModuleUnload(CUmodule module);
SBP_CUDA_API cuModuleGetFunction(CUfunction *function, CUmodule module,
                                 const char *name);
SBP_CUDA_API cuModuleGetGlobal_v2(CUdeviceptr *pointer, size_t *bytes,
                                  CUmodule module, const char *name);
SBP_CUDA_API cuFuncSetAttribute(CUfunction function,
                                CUfunction_attribute attribute, int value);
SBP_CUDA_API cuFuncGetAttribute(int *value, CUfunction_attribute attribute,
                                CUfunction function);
SBP_CUDA_API cuLaunchKernel(CUfunction function, unsigned int gridX,
                            unsigned int gridY, unsigned int gridZ,
                            unsigned int blockX, unsigned int blockY,
                            unsigned int blockZ, unsigned int sharedBytes,
                            CUstream stream, void **parameters, void **extra);

#endif // SBP_EMULATOR_DRIVER_CUDADRIVER_H
