//===- Device.cpp - Device, context, errors -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of the CUDA driver API that a compiled step needs, on the CPU.
//
//===----------------------------------------------------------------------===//

#include "Driver/State.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>

using namespace emulator;

struct CUctx_st {};
static CUctx_st primaryContext;
static CUcontext currentContext = nullptr;

uint64_t emulator::getSetting(const char *name, uint64_t defaultValue) {
  const char *value = std::getenv(name);
  return value && *value ? std::strtoull(value, nullptr, 0) : defaultValue;
}
int emulator::getChip() { return int(getSetting("SBP_EMU_CHIP", 90)); }
int emulator::getDriverVersion() {
  return int(getSetting("SBP_EMU_DRIVER_VERSION", 13000));
}
uint64_t emulator::getMemoryLimit() {
  return getSetting("SBP_EMU_MEMORY", uint64_t(8) << 30);
}
bool emulator::knowsWritten() { return getSetting("SBP_EMU_CHECK", 1); }
std::recursive_mutex &emulator::driverMutex() {
  static std::recursive_mutex &mutex = *new std::recursive_mutex;
  return mutex;
}

CUresult cuInit(unsigned int flags) {
  return flags ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}
CUresult cuDriverGetVersion(int *version) {
  *version = getDriverVersion();
  return CUDA_SUCCESS;
}
CUresult cuDeviceGet(CUdevice *device, int ordinal) {
  if (ordinal)
    return CUDA_ERROR_INVALID_DEVICE;
  *device = 0;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetCount(int *count) {
  *count = 1;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetName(char *name, int length, CUdevice) {
  std::snprintf(name, length, "SBP emulator");
  return CUDA_SUCCESS;
}

/// Of an H100. Its clocks bound what a GPU would take, not this machine.
CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute attribute,
                              CUdevice) {
  switch (int(attribute)) {
  case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
    *value = 1024;
    break;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK:
    *value = 48 << 10;
    break;
  case CU_DEVICE_ATTRIBUTE_WARP_SIZE:
    *value = 32;
    break;
  case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT:
    *value = 132;
    break;
  case CU_DEVICE_ATTRIBUTE_CLOCK_RATE:
    *value = 1980000;
    break;
  case CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE:
    *value = 2619000;
    break;
  case CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH:
    *value = 5120;
    break;
  case CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE:
    *value = 50 << 20;
    break;
  case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR:
    *value = 2048;
    break;
  case CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING:
  case CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED:
    *value = 1;
    break;
  case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR:
    *value = getChip() / 10;
    break;
  case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR:
    *value = getChip() % 10;
    break;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR:
    *value = 228 << 10;
    break;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN:
    *value = 227 << 10;
    break;
  default:
    *value = 0;
  }
  return CUDA_SUCCESS;
}
CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice) {
  *bytes = getMemoryLimit();
  return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
  if (device)
    return CUDA_ERROR_INVALID_DEVICE;
  *context = &primaryContext;
  return CUDA_SUCCESS;
}
CUresult cuDevicePrimaryCtxRelease_v2(CUdevice) { return CUDA_SUCCESS; }
CUresult cuCtxSetCurrent(CUcontext context) {
  currentContext = context;
  return CUDA_SUCCESS;
}
CUresult cuCtxGetCurrent(CUcontext *context) {
  *context = currentContext;
  return CUDA_SUCCESS;
}
CUresult cuCtxPushCurrent_v2(CUcontext context) {
  return cuCtxSetCurrent(context);
}
CUresult cuCtxPopCurrent_v2(CUcontext *context) {
  if (context)
    *context = currentContext;
  return CUDA_SUCCESS;
}
CUresult cuCtxGetDevice(CUdevice *device) {
  *device = 0;
  return CUDA_SUCCESS;
}
CUresult cuCtxSynchronize() {
  DriverLock lock;
  if (refuseInCapture("cuCtxSynchronize"))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  drainAll();
  return CUDA_SUCCESS;
}

CUresult cuGetErrorName(CUresult error, const char **name) {
  switch (error) {
#define SBP_NAME(NAME, VALUE, TEXT)                                            \
  case NAME:                                                                   \
    *name = #NAME;                                                             \
    return CUDA_SUCCESS;
    SBP_CUDA_RESULTS(SBP_NAME)
  }
  *name = nullptr;
  return CUDA_ERROR_INVALID_VALUE;
}
CUresult cuGetErrorString(CUresult error, const char **text) {
  switch (error) {
#define SBP_TEXT(NAME, VALUE, TEXT)                                            \
  case NAME:                                                                   \
    *text = TEXT;                                                              \
    return CUDA_SUCCESS;
    SBP_CUDA_RESULTS(SBP_TEXT)
  }
  *text = nullptr;
  return CUDA_ERROR_INVALID_VALUE;
}

/// By the name without a version, as in cuda.h.
CUresult cuGetProcAddress_v2(const char *symbol, void **function, int,
                             cuuint64_t,
                             CUdriverProcAddressQueryResult *status) {
  Dl_info self;
  dladdr(reinterpret_cast<void *>(&cuInit), &self);
  void *library = dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD);
  *function = nullptr;
  for (const char *version : {"_v2", "WithFlags", ""})
    if (!*function)
      *function = dlsym(library, (std::string(symbol) + version).c_str());
  if (status)
    *status = static_cast<CUdriverProcAddressQueryResult>(!*function);
  return *function ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}
