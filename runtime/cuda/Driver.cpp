//===- Driver.cpp - The CUDA driver and its contexts ----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "SBP/Runtime/Cuda.h"

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

using namespace sbp;

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

Driver sbp::driver;

/// 12.0 has pools, graphs and the PTX of sm_90; who has an older driver cannot
/// run what is compiled for it.
static constexpr int kOldestVersion = 12000;

static Mutex mutex;
static std::atomic<bool> isOpen{false};
static int driverVersion;

bool sbp::isDriverOpen() { return isOpen.load(std::memory_order_acquire); }
int sbp::getDriverVersion() { return driverVersion; }

bool sbp::check(CUresult result, const char *call, const char *format, ...) {
  if (result == CUDA_SUCCESS)
    return true;
  const char *name = nullptr, *text = nullptr;
  driver.getErrorName(result, &name);
  driver.getErrorString(result, &text);
  char what[640];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(what, sizeof(what), format, arguments);
  va_end(arguments);
  char number[32];
  std::snprintf(number, sizeof(number), "CUDA error %d", int(result));
  fail(result == CUDA_ERROR_OUT_OF_MEMORY ? SBP_ERROR_MEMORY : SBP_ERROR_DEVICE,
       "%s: %s (%s): %s", call, name ? name : number,
       text ? text : "no description", what);
  return false;
}

static bool openDriver() {
  Lock lock(mutex);
  if (isDriverOpen())
    return true;
  const char *path = std::getenv("SBP_CUDA_DRIVER");
  if (!path || !*path)
    path = "libcuda.so.1";
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return !fail(SBP_ERROR_DEVICE,
                 "no CUDA driver: %s; install NVIDIA's driver, or name its "
                 "library in SBP_CUDA_DRIVER",
                 dlerror());
  // The version first: it explains what is missing.
  auto getVersion = reinterpret_cast<CUresult (*)(int *)>(
      dlsym(library, "cuDriverGetVersion"));
  int version = 0;
  if (getVersion && getVersion(&version) == CUDA_SUCCESS &&
      version < kOldestVersion)
    return !fail(
        SBP_ERROR_DEVICE,
        "the CUDA driver %s is version %d.%d; expected %d.%d or newer: "
        "update NVIDIA's driver",
        path, version / 1000, version % 1000 / 10, kOldestVersion / 1000,
        kOldestVersion % 1000 / 10);
#define SBP_LOAD(member, symbol, parameters)                                   \
  driver.member =                                                              \
      reinterpret_cast<decltype(driver.member)>(dlsym(library, #symbol));      \
  if (!driver.member)                                                          \
    return !fail(SBP_ERROR_DEVICE,                                             \
                 "the CUDA driver %s has no %s; expected version %d.%d or "    \
                 "newer: update NVIDIA's driver",                              \
                 path, #symbol, kOldestVersion / 1000,                         \
                 kOldestVersion % 1000 / 10);
  SBP_CUDA_FUNCTIONS(SBP_LOAD)
#undef SBP_LOAD
  if (!check(driver.init(0), "cuInit",
             "no use of a GPU; see what nvidia-smi lists, and "
             "CUDA_VISIBLE_DEVICES"))
    return false;
  driverVersion = version;
  isOpen.store(true, std::memory_order_release);
  return true;
}

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

static Context contexts[kMostContexts];
static std::atomic<int> numContexts{0};
static std::atomic<int> defaultDevice{0};

/// The primary context, which the CUDA runtime and PyTorch use too. It is kept
/// for the life of the process.
static CUcontext makeCurrent(int ordinal) {
  CUdevice device = 0;
  CUcontext context = nullptr;
  int count = 0;
  driver.deviceGetCount(&count);
  if (check(driver.deviceGet(&device, ordinal), "cuDeviceGet",
            "device %d of %d", ordinal, count) &&
      check(driver.primaryContextRetain(&context, device),
            "cuDevicePrimaryCtxRetain", "device %d", ordinal) &&
      check(driver.contextSetCurrent(context), "cuCtxSetCurrent", "device %d",
            ordinal))
    return context;
  return nullptr;
}

Context &sbp::getContext(int index) { return contexts[index]; }

static Context *findContext(CUcontext handle) {
  int count = numContexts.load(std::memory_order_acquire);
  for (int i = 0; i < count; ++i)
    if (contexts[i].handle == handle)
      return &contexts[i];
  return nullptr;
}

static Context *addContext(CUcontext handle) {
  Lock lock(mutex);
  if (Context *known = findContext(handle))
    return known;
  int index = numContexts.load(std::memory_order_relaxed);
  if (index == kMostContexts) {
    fail(SBP_ERROR_UNSUPPORTED, "more than %d CUDA contexts in one process",
         kMostContexts);
    return nullptr;
  }
  Context &context = contexts[index];
  int major = 0, minor = 0;
  if (!check(driver.contextGetDevice(&context.device), "cuCtxGetDevice",
             "the device of the thread's context") ||
      !check(driver.deviceGetAttribute(
                 &major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR,
                 context.device),
             "cuDeviceGetAttribute", "compute capability") ||
      !check(driver.deviceGetAttribute(
                 &minor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR,
                 context.device),
             "cuDeviceGetAttribute", "compute capability") ||
      !check(driver.deviceGetName(context.name, sizeof(context.name),
                                  context.device),
             "cuDeviceGetName", "device %d", context.device))
    return nullptr;
  context.handle = handle;
  context.index = index;
  context.capability = 10 * major + minor;
  numContexts.store(index + 1, std::memory_order_release);
  return &context;
}

Context *sbp::enter() {
  return getStatus() == SBP_OK ? enterToRelease() : nullptr;
}

Context *sbp::enterToRelease() {
  if (!isDriverOpen() && !openDriver())
    return nullptr;
  CUcontext handle = nullptr;
  if (!check(driver.contextGetCurrent(&handle), "cuCtxGetCurrent",
             "the thread's context"))
    return nullptr;
  if (!handle)
    handle = makeCurrent(defaultDevice.load());
  if (!handle)
    return nullptr;
  Context *known = findContext(handle);
  return known ? known : addContext(handle);
}

void mgpuSetDefaultDevice(int32_t device) {
  if (getStatus() != SBP_OK || (!isDriverOpen() && !openDriver()))
    return;
  if (makeCurrent(device))
    defaultDevice.store(device);
}

int sbp_cuda_open() {
  enter();
  return getStatus();
}

int sbp_cuda_device(SBPCudaDevice *device) {
  std::memset(device, 0, sizeof(*device));
  Context *context = enter();
  if (!context)
    return getStatus();
  std::memcpy(device->name, context->name, sizeof(device->name));
  std::snprintf(device->chip, sizeof(device->chip), "sm_%d",
                context->capability);
  size_t bytes = 0;
  if (!check(driver.deviceTotalMem(&bytes, context->device), "cuDeviceTotalMem",
             "device %d", context->device))
    return getStatus();
  device->memoryBytes = static_cast<int64_t>(bytes);
  device->driverVersion = driverVersion;
  const struct {
    CUdevice_attribute attribute;
    int32_t *value;
  } attributes[] = {
      {CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, &device->multiprocessors},
      {CU_DEVICE_ATTRIBUTE_CLOCK_RATE, &device->clockKHz},
      {CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, &device->memoryClockKHz},
      {CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, &device->memoryBusBits},
      {CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, &device->l2Bytes}};
  // What a driver does not tell stays 0.
  for (const auto &a : attributes)
    if (driver.deviceGetAttribute(a.value, a.attribute, context->device) !=
        CUDA_SUCCESS)
      *a.value = 0;
  return getStatus();
}
