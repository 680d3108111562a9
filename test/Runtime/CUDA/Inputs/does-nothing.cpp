//===- does-nothing.cpp - A driver whose every call succeeds --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For what the runtime does by itself, on any number of threads.
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"

#include <atomic>

// These give something out; the others are generated.
#define cuDriverGetVersion otherVersion
#define cuDeviceGetAttribute otherAttribute
#define cuCtxGetCurrent otherCurrent
#define cuModuleLoadDataEx otherLoad
#define cuModuleGetFunction otherFunction
#define cuMemPoolCreate otherPool
#define cuMemAllocFromPoolAsync otherAllocation
#define cuStreamCreate otherStream
#define cuPointerGetAttributes otherAttributes
#define cuGraphInstantiateWithFlags otherGraph
#define SBP_DEFINE(member, symbol, parameters)                                 \
  extern "C" CUresult symbol parameters { return CUDA_SUCCESS; }
SBP_CUDA_FUNCTIONS(SBP_DEFINE)
#undef cuDriverGetVersion
#undef cuDeviceGetAttribute
#undef cuCtxGetCurrent
#undef cuModuleLoadDataEx
#undef cuModuleGetFunction
#undef cuMemPoolCreate
#undef cuMemAllocFromPoolAsync
#undef cuStreamCreate
#undef cuPointerGetAttributes
#undef cuGraphInstantiateWithFlags

template <typename Handle> static CUresult give(Handle *to) {
  static std::atomic<uint64_t> next{1 << 20};
  *to = (Handle)next.fetch_add(4096);
  return CUDA_SUCCESS;
}

extern "C" {
CUresult cuDriverGetVersion(int *version) {
  *version = 13000;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute, CUdevice) {
  *value = 9;
  return CUDA_SUCCESS;
}
CUresult cuCtxGetCurrent(CUcontext *context) {
  static int theContext;
  *context = reinterpret_cast<CUcontext>(&theContext);
  return CUDA_SUCCESS;
}
CUresult cuModuleLoadDataEx(CUmodule *module, const void *, unsigned int,
                            CUjit_option *, void **) {
  return give(module);
}
CUresult cuModuleGetFunction(CUfunction *function, CUmodule, const char *) {
  return give(function);
}
CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *) {
  return give(pool);
}
CUresult cuMemAllocFromPoolAsync(CUdeviceptr *pointer, size_t, CUmemoryPool,
                                 CUstream) {
  return give(pointer);
}
CUresult cuStreamCreate(CUstream *stream, unsigned int) { return give(stream); }
CUresult cuPointerGetAttributes(unsigned int, CUpointer_attribute *,
                                void **values, CUdeviceptr) {
  *static_cast<unsigned int *>(values[0]) = CU_MEMORYTYPE_DEVICE;
  return CUDA_SUCCESS;
}
CUresult cuGraphInstantiateWithFlags(CUgraphExec *executable, CUgraph,
                                     unsigned long long) {
  return give(executable);
}
}
