//===- Modules.cpp - Modules and launches ---------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Code comes as PTX, which is translated, compiled and loaded, as the driver
// compiles PTX when it is loaded.
//
//===----------------------------------------------------------------------===//

#include "Driver/State.h"
#include "Machine/DeviceMemory.h"
#include "Machine/State.h"
#include "PTX/Translator.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <map>

using namespace emulator;

static constexpr int sharedDefault = 48 << 10, sharedMost = 227 << 10;

struct CUfunc_st {
  const Kernel *kernel;
  std::shared_ptr<std::string> ptx;
  void (*entry)(char *parameters);
  int mostDynamicShared;
};

struct CUmod_st {
  void *library;
  std::shared_ptr<std::string> ptx;
  std::vector<Kernel> kernels;
  std::map<std::string, std::unique_ptr<CUfunc_st>> functions;
  std::map<std::string, Allocation *> variables;
};

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

static bool isPTX(const char *image) {
  for (size_t i = 0; i < 16 && image[i]; ++i) {
    unsigned char c = image[i];
    if (!std::isprint(c) && !std::isspace(c))
      return false;
  }
  return std::strstr(image, ".version");
}

/// The newest PTX that a driver takes: 9.0 comes with 13.0, 8.7 with 12.8.
static uint32_t getNewestPTX() {
  int version = getDriverVersion(), major = version / 1000;
  if (major >= 13)
    return 90 + version % 1000 / 10;
  if (major < 12)
    return major == 11 ? 70 + version % 1000 / 10 : 65;
  static const uint32_t of12[] = {80, 81, 82, 83, 84, 85, 85, 86, 87, 88};
  return of12[std::min(version % 1000 / 10, 9)];
}

/// sm_80 runs on all later chips, sm_90a on 9.0 only.
static bool runsOnChip(const std::string &target) {
  const char *number = target.c_str() + std::min<size_t>(3, target.size());
  int chip = int(std::strtol(number, nullptr, 10));
  char kind = target.empty() ? 0 : target.back();
  if (kind == 'a')
    return chip == getChip();
  if (kind == 'f')
    return chip / 10 == getChip() / 10 && chip <= getChip();
  return chip <= getChip();
}

static void placeVariables(CUmod_st &module) {
  auto *variable =
      static_cast<GlobalVariable *>(dlsym(module.library, "P_globals"));
  for (; variable && variable->name; ++variable) {
    Allocation *allocation = allocateDevice(variable->bytes);
    if (!allocation) {
      std::fprintf(stderr, "error: no memory for variable %s of a module\n",
                   variable->name);
      std::_Exit(3);
    }
    std::memcpy(allocation->storage, variable->initial, variable->bytes);
    std::memset(allocation->written, 1, variable->bytes);
    *variable->address = allocation->begin;
    module.variables[variable->name] = allocation;
  }
}

CUresult cuModuleLoadData(CUmodule *result, const void *image) {
  DriverLock lock;
  const char *text = static_cast<const char *>(image);
  std::string taken;
  if (isFatbin(image)) {
    if (!takePTX(image, taken))
      return CUDA_ERROR_NO_BINARY_FOR_GPU;
    text = taken.c_str();
  }
  if (!isPTX(text)) {
    std::fprintf(stderr, "error: the emulator runs PTX, not machine code\n");
    return CUDA_ERROR_NO_BINARY_FOR_GPU;
  }
  auto ptx = std::make_shared<std::string>(text);
  Translation translation = translate(*ptx);
  if (translation.version > getNewestPTX())
    return CUDA_ERROR_UNSUPPORTED_PTX_VERSION;
  if (!runsOnChip(translation.target))
    return CUDA_ERROR_NO_BINARY_FOR_GPU;
  void *library = loadObject(translation.code, *ptx);
  if (!library)
    return CUDA_ERROR_INVALID_PTX;
  auto module = std::make_unique<CUmod_st>();
  module->library = library;
  module->ptx = ptx;
  module->kernels = std::move(translation.kernels);
  placeVariables(*module);
  *result = module.release();
  return CUDA_SUCCESS;
}
CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int,
                            CUjit_option *, void **) {
  return cuModuleLoadData(module, image);
}
CUresult cuModuleUnload(CUmodule module) {
  DriverLock lock;
  if (refuseInCapture("cuModuleUnload"))
    return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
  drainAll();
  for (auto &[name, allocation] : module->variables)
    freeAllocation(allocation);
  dlclose(module->library);
  delete module;
  return CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(CUfunction *function, CUmodule module,
                             const char *name) {
  DriverLock lock;
  std::unique_ptr<CUfunc_st> &known = module->functions[name];
  for (const Kernel &kernel : module->kernels) {
    if (known || kernel.name != name)
      continue;
    void *entry = dlsym(module->library, getSymbol(kernel.name).c_str());
    if (!entry)
      break;
    known = std::make_unique<CUfunc_st>(CUfunc_st{
        &kernel, module->ptx, reinterpret_cast<void (*)(char *)>(entry),
        sharedDefault - int(kernel.staticShared)});
  }
  *function = known.get();
  return known ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}
CUresult cuModuleGetGlobal_v2(CUdeviceptr *pointer, size_t *bytes,
                              CUmodule module, const char *name) {
  DriverLock lock;
  auto found = module->variables.find(name);
  if (found == module->variables.end())
    return CUDA_ERROR_NOT_FOUND;
  if (pointer)
    *pointer = found->second->begin;
  if (bytes)
    *bytes = found->second->bytes;
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute,
                            int value) {
  DriverLock lock;
  if (attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES)
    return CUDA_SUCCESS; // hints
  if (value < 0 || value > sharedMost - int(function->kernel->staticShared))
    return CUDA_ERROR_INVALID_VALUE;
  function->mostDynamicShared = value;
  return CUDA_SUCCESS;
}
CUresult cuFuncGetAttribute(int *value, CUfunction_attribute attribute,
                            CUfunction function) {
  DriverLock lock;
  switch (int(attribute)) {
  case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
    *value = function->kernel->maxThreads;
    break;
  case CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES:
    *value = function->kernel->staticShared;
    break;
  case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
    *value = function->mostDynamicShared;
    break;
  default:
    *value = 0;
  }
  return CUDA_SUCCESS;
}

CUresult cuLaunchKernel(CUfunction function, unsigned int gridX,
                        unsigned int gridY, unsigned int gridZ,
                        unsigned int blockX, unsigned int blockY,
                        unsigned int blockZ, unsigned int sharedBytes,
                        CUstream stream, void **parameters, void **extra) {
  DriverLock lock;
  const Kernel &kernel = *function->kernel;
  uint64_t threads = uint64_t(blockX) * blockY * blockZ;
  bool isRight = threads && threads <= 1024 && blockX <= 1024 &&
                 blockY <= 1024 && blockZ <= 64 && gridX && gridY && gridZ &&
                 gridX < 1u << 31 && gridY < 65536 && gridZ < 65536;
  if (!isRight || threads > kernel.maxThreads ||
      (kernel.requiresThreads && threads != kernel.maxThreads))
    return CUDA_ERROR_INVALID_VALUE;
  // Above 48 KiB a kernel must have been told.
  if (int64_t(sharedBytes) > function->mostDynamicShared)
    return CUDA_ERROR_INVALID_VALUE;
  if (extra || (!parameters && !kernel.parameterSizes.empty()))
    return CUDA_ERROR_NOT_SUPPORTED;
  // 16 bytes more: vector loads of parameters.
  auto values = std::make_shared<std::vector<char>>(kernel.parameterBytes + 16);
  for (size_t i = 0; i < kernel.parameterSizes.size(); ++i)
    std::memcpy(values->data() + kernel.parameterOffsets[i], parameters[i],
                kernel.parameterSizes[i]);
  enqueue(stream, [=, &kernel] {
    Launch launch{kernel.name.c_str(),   function->ptx->c_str(),
                  {gridX, gridY, gridZ}, {blockX, blockY, blockZ},
                  kernel.staticShared,   sharedBytes,
                  function->entry,       values->data(),
                  values->size(),        kernel.hasCollectives};
    run(launch);
  });
  return CUDA_SUCCESS;
}
