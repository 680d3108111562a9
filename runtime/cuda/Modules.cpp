//===- Modules.cpp - Images, kernels and launches -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled code notes its images in a global constructor, where a missing
// driver could not be reported. They are loaded when a kernel is launched.
//
//===----------------------------------------------------------------------===//

#include "Modules.h"
#include "Profile.h"
#include "SBP/Runtime/Cuda.h"

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace sbp;

struct sbp::Kernel {
  Module *module;
  const char *key; ///< where the caller's name lies, which is a constant
  char *name;
  Kernel *next;
  std::atomic<CUfunction> functions[kMostContexts];
  /// The most dynamic shared memory that it may use now.
  std::atomic<int32_t> sharedBytes[kMostContexts];
};

/// What every kernel may use without being told.
static constexpr int32_t kFreeSharedBytes = 48 << 10;

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

static bool isText(const Module &module) {
  const auto *bytes = static_cast<const unsigned char *>(module.image);
  // Of machine code the first byte is that of an ELF file or of a fatbin.
  return bytes[0] != 0x7F && bytes[0] < 0x80 && bytes[0] != 0x50;
}

/// What follows the word in PTX; "" where there is none.
static void findInText(const Module &module, const char *word, char *to,
                       size_t size) {
  *to = 0;
  if (!isText(module))
    return;
  const auto *text = static_cast<const char *>(module.image);
  size_t length =
      module.bytes ? strnlen(text, module.bytes) : std::strlen(text);
  const auto *found =
      static_cast<const char *>(memmem(text, length, word, std::strlen(word)));
  if (!found)
    return;
  const char *end = text + length;
  found += std::strlen(word);
  while (found != end && (*found == ' ' || *found == '\t'))
    ++found;
  for (; found != end && size > 1 && !std::strchr(",; \t\r\n", *found); --size)
    *to++ = *found++;
  *to = 0;
}

/// The chips that a fatbin has machine code for, as `sm_80, sm_90a`; "" where
/// the image is no fatbin.
static void listChips(const Module &module, char *to, size_t size) {
  *to = 0;
  const auto *at = static_cast<const unsigned char *>(module.image);
  auto read = [&](int place, auto value) {
    std::memcpy(&value, at + place, sizeof(value));
    return value;
  };
  if (read(0, uint32_t()) != 0xBA55ED50)
    return;
  uint64_t left = read(8, uint64_t());
  const char *between = "";
  at += read(6, uint16_t());
  // Of an entry: its kind, the bytes of its header and of the image behind it,
  // the chip, and whether the image is for this chip alone.
  while (left >= 64 && size > 1) {
    uint64_t bytes = read(4, uint32_t()) + read(8, uint64_t());
    if (read(0, uint16_t()) == 2) {
      int written = std::snprintf(to, size, "%ssm_%u%s", between,
                                  unsigned(read(28, uint32_t())),
                                  read(40, uint64_t()) & 0x100000 ? "a" : "");
      if (written < 0 || size_t(written) >= size)
        return;
      between = ", ";
      to += written;
      size -= written;
    }
    if (bytes == 0 || bytes > left)
      return;
    left -= bytes;
    at += bytes;
  }
}

static void reportLoading(CUresult result, const Module &module,
                          const Context &context, const char *kernel,
                          const char *log) {
  char of[96] = "its machine code is for other chips", text[64];
  findInText(module, ".target", text, sizeof(text));
  if (*text)
    std::snprintf(of, sizeof(of), "its PTX is for %s", text);
  listChips(module, text, sizeof(text));
  if (*text)
    std::snprintf(of, sizeof(of), "its machine code is for %s", text);
  const char *call = "cuModuleLoadData";
  if (result == CUDA_ERROR_NO_BINARY_FOR_GPU) {
    check(result, call,
          "kernel '%s' has no code for device %d (%s, sm_%d): %s; compile it "
          "for this chip",
          kernel, context.device, context.name, context.capability, of);
    return;
  }
  if (result == CUDA_ERROR_UNSUPPORTED_PTX_VERSION) {
    findInText(module, ".version", text, sizeof(text));
    check(result, call,
          "kernel '%s' is PTX %s, which is newer than the driver's CUDA %d.%d; "
          "update NVIDIA's driver, or compile for an older version of PTX",
          kernel, text, getDriverVersion() / 1000,
          getDriverVersion() % 1000 / 10);
    return;
  }
  check(result, call, "the image of kernel '%s' on device %d (%s, sm_%d)%s%s",
        kernel, context.device, context.name, context.capability,
        *log ? ": " : "", log);
}

/// The caller holds the module's lock.
static CUmodule load(Module &module, Context &context, const char *kernel) {
  CUmodule &loaded = module.loaded[context.index];
  if (loaded)
    return loaded;
  // PTX must end in a zero.
  const void *image = module.image;
  char *copy = nullptr;
  if (module.bytes && isText(module) && !std::memchr(image, 0, module.bytes)) {
    copy = static_cast<char *>(std::malloc(module.bytes + 1));
    if (!copy) {
      fail(SBP_ERROR_MEMORY, "no host memory for the image of kernel '%s'",
           kernel);
      return nullptr;
    }
    std::memcpy(copy, image, module.bytes);
    copy[module.bytes] = 0;
    image = copy;
  }
  char log[256] = "";
  CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER,
                            CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES,
                            CU_JIT_OPTIMIZATION_LEVEL};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1),
                    reinterpret_cast<void *>(intptr_t(module.optimization))};
  CUresult result = driver.moduleLoadDataEx(
      &loaded, image, module.optimization ? 3 : 2, options, values);
  std::free(copy);
  if (result == CUDA_SUCCESS)
    return loaded;
  loaded = nullptr;
  reportLoading(result, module, context, kernel, log);
  return nullptr;
}

static CUfunction getFunction(Kernel &kernel, Context &context) {
  auto &function = kernel.functions[context.index];
  if (CUfunction known = function.load(std::memory_order_acquire))
    return known;
  Module &module = *kernel.module;
  Lock lock(module.mutex);
  CUmodule loaded = load(module, context, kernel.name);
  CUfunction found = nullptr;
  if (!loaded || !check(driver.moduleGetFunction(&found, loaded, kernel.name),
                        "cuModuleGetFunction", "the image has no kernel '%s'",
                        kernel.name))
    return nullptr;
  function.store(found, std::memory_order_release);
  return found;
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

static Module *makeModule(const void *image, uint64_t bytes, int optimization) {
  auto *module = static_cast<Module *>(std::calloc(1, sizeof(Module)));
  if (!module)
    return nullptr; // the first launch says so
  module->image = image;
  module->bytes = bytes;
  module->optimization = optimization;
  module->mutex = Mutex();
  return module;
}
void *mgpuModuleLoad(void *image, uint64_t bytes) {
  return makeModule(image, bytes, 0);
}
void *mgpuModuleLoadJIT(void *image, int32_t optimization) {
  return makeModule(image, 0, optimization);
}

void mgpuModuleUnload(void *handle) {
  auto *module = static_cast<Module *>(handle);
  if (!module)
    return;
  // At the end of the process the driver may be gone: what it says is of no
  // use to anybody.
  CUcontext before = nullptr;
  bool changes = false;
  for (int i = 0; i < kMostContexts; ++i)
    if (module->loaded[i]) {
      if (!changes)
        changes = driver.contextGetCurrent(&before) == CUDA_SUCCESS;
      if (driver.contextSetCurrent(getContext(i).handle) == CUDA_SUCCESS)
        driver.moduleUnload(module->loaded[i]);
    }
  if (changes)
    driver.contextSetCurrent(before);
  for (std::atomic<Kernel *> &bucket : module->kernels)
    for (Kernel *kernel = bucket.load(); kernel;) {
      Kernel *next = kernel->next;
      std::free(kernel->name);
      std::free(kernel);
      kernel = next;
    }
  std::free(module);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static Kernel *find(Kernel *first, const char *name) {
  for (Kernel *kernel = first; kernel; kernel = kernel->next)
    if (kernel->key == name && !std::strcmp(kernel->name, name))
      return kernel;
  return nullptr;
}

Kernel *sbp::getKernel(Module &module, const char *name) {
  // By the name's address, which is the same at every launch. Its text is
  // compared too, should the address have been given to another name.
  uint64_t hash = reinterpret_cast<uint64_t>(name) * 0x9E3779B97F4A7C15;
  std::atomic<Kernel *> &bucket = module.kernels[hash >> 58];
  static_assert(Module::kBuckets == 1 << 6);
  if (Kernel *kernel = find(bucket.load(std::memory_order_acquire), name))
    return kernel;
  Lock lock(module.mutex);
  Kernel *first = bucket.load(std::memory_order_acquire);
  if (Kernel *kernel = find(first, name))
    return kernel;
  auto *kernel = static_cast<Kernel *>(std::calloc(1, sizeof(Kernel)));
  char *copy = strdup(name);
  if (!kernel || !copy) {
    std::free(kernel);
    std::free(copy);
    return nullptr;
  }
  kernel->module = &module;
  kernel->key = name;
  kernel->name = copy;
  kernel->next = first;
  for (std::atomic<int32_t> &bytes : kernel->sharedBytes)
    bytes.store(kFreeSharedBytes, std::memory_order_relaxed);
  bucket.store(kernel, std::memory_order_release);
  return kernel;
}

void *mgpuModuleGetFunction(void *module, const char *name) {
  return module ? getKernel(*static_cast<Module *>(module), name) : nullptr;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

void sbp::launch(Kernel &kernel, const int64_t (&grid)[3],
                 const int64_t (&block)[3], int32_t sharedBytes, void *stream,
                 void **parameters, void **extra) {
  Context *context = enter();
  if (!context)
    return;
  // The device's limits; the numbers go to 32 bits.
  constexpr int64_t kMostBlocks[] = {INT32_MAX, 65535, 65535};
  for (int d = 0; d < 3; ++d) {
    if (grid[d] == 0)
      return; // of an empty array
    if (grid[d] < 0 || grid[d] > kMostBlocks[d] || block[d] < 1 ||
        block[d] > 1024) {
      fail(SBP_ERROR_UNSUPPORTED,
           "kernel '%s': %" PRId64 " blocks of %" PRId64
           " threads in dimension "
           "%c; at most %" PRId64 " blocks of 1 to 1024 threads are supported",
           kernel.name, grid[d], block[d], "xyz"[d], kMostBlocks[d]);
      return;
    }
  }
  CUfunction function = getFunction(kernel, *context);
  if (!function)
    return;
  std::atomic<int32_t> &most = kernel.sharedBytes[context->index];
  if (sharedBytes > most.load(std::memory_order_relaxed)) {
    if (!check(driver.functionSetAttribute(
                   function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                   sharedBytes),
               "cuFuncSetAttribute",
               "%d bytes of shared memory for kernel '%s', more than a block "
               "of device %d (%s) has",
               sharedBytes, kernel.name, context->device, context->name))
      return;
    most.store(sharedBytes, std::memory_order_relaxed);
  }
  if (check(driver.launchKernel(function, grid[0], grid[1], grid[2], block[0],
                                block[1], block[2], sharedBytes,
                                toStream(stream), parameters, extra),
            "cuLaunchKernel",
            "kernel '%s', %" PRId64 " x %" PRId64 " x %" PRId64
            " blocks of %" PRId64 " x %" PRId64 " x %" PRId64
            " threads, %d bytes of shared memory",
            kernel.name, grid[0], grid[1], grid[2], block[0], block[1],
            block[2], sharedBytes))
    setLastKernel(kernel.name);
}

void mgpuLaunchKernel(void *function, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedBytes, void *stream,
                      void **parameters, void **extra, uint64_t) {
  if (!function) {
    fail(SBP_ERROR_MEMORY, "no host memory for a kernel's image");
    return;
  }
  Kernel &kernel = *static_cast<Kernel *>(function);
  ProfileScope scope(kernel.name, stream);
  launch(kernel, {gridX, gridY, gridZ}, {blockX, blockY, blockZ}, sharedBytes,
         stream, parameters, extra);
}
