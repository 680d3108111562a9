//===- CudaLibrary.cpp - The runtime for CUDA, where it is there ----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaLibrary.h"

#include "SBP/Execution/CudaDevice.h"
#include "SBP/Runtime/Runtime.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include <dlfcn.h>
#include <mutex>

using namespace mlir::sbp;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

std::string mlir::sbp::findRuntime() {
  Dl_info info;
  if (!dladdr(reinterpret_cast<void *>(&sbp_call_entry), &info))
    return {};
  llvm::SmallString<128> path(info.dli_fname);
  if (llvm::sys::fs::real_path(info.dli_fname, path))
    path = info.dli_fname;
  return path.str().str();
}

Error CudaLibrary::load() {
  llvm::SmallString<128> path(
      llvm::sys::Process::GetEnv("SBP_CUDA_RUNTIME").value_or(""));
  if (path.empty()) {
    path = llvm::sys::path::parent_path(findRuntime());
    llvm::sys::path::append(path, "libsbp_cuda_runtime.so");
  }
  handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle)
    return llvm::createStringError(
        llvm::Twine("no runtime for CUDA: ") + dlerror() +
        "; build libsbp_cuda_runtime.so, or name it in SBP_CUDA_RUNTIME");
#define SBP_LOAD(name)                                                         \
  name = reinterpret_cast<decltype(name)>(dlsym(handle, "sbp_cuda_" #name));   \
  if (!name)                                                                   \
    return llvm::createStringError("no runtime for CUDA: " + path +            \
                                   " has no sbp_cuda_" #name                   \
                                   "; expected the libsbp_cuda_runtime.so "    \
                                   "of this build");
  SBP_CUDA_HOST_FUNCTIONS(SBP_LOAD)
#undef SBP_LOAD
  return Error::success();
}

Expected<const CudaLibrary *> CudaLibrary::get() {
  static std::mutex mutex;
  static const CudaLibrary *loaded = nullptr;
  std::lock_guard<std::mutex> lock(mutex);
  if (loaded)
    return loaded;
  auto library = std::make_unique<CudaLibrary>();
  if (Error error = library->load())
    return std::move(error);
  loaded = library.release();
  return loaded;
}

void *CudaLibrary::find(StringRef name) const {
  if (!name.starts_with("mgpu") && !name.starts_with("sbp_cuda_"))
    return nullptr;
  return dlsym(handle, name.str().c_str());
}

Error CudaLibrary::takeError() const {
  const char *message = take_error();
  return message ? llvm::createStringError(message) : Error::success();
}

Expected<CudaDevice> mlir::sbp::openCudaDevice() {
  Expected<const CudaLibrary *> cuda = CudaLibrary::get();
  if (!cuda)
    return cuda.takeError();
  SBPCudaDevice facts;
  (*cuda)->device(&facts);
  if (Error error = (*cuda)->takeError())
    return std::move(error);
  CudaDevice device{facts.name, facts.chip};
  // Of each pin two bits come in a clock.
  device.bytesPerSecond = 2e3 * facts.memoryClockKHz * facts.memoryBusBits / 8;
  device.multiprocessors = facts.multiprocessors;
  device.clockHz = 1e3 * facts.clockKHz;
  // From 9.0 on, what only this chip has is in the architecture with an `a`.
  int64_t capability = 0;
  if (!StringRef(device.chip).drop_front(3).getAsInteger(10, capability) &&
      capability >= 90)
    device.chip += "a";
  device.capability = capability;
  return device;
}

std::optional<double> CudaDevice::getFlopsPerSecond(StringRef element) const {
  // Of a multiprocessor in a clock, from NVIDIA's tables of instructions and of
  // dense tensor cores. A fused multiplication and addition is two.
  struct Rates {
    int64_t capability;
    double f64, f32, f16;
  };
  static constexpr Rates kRates[] = {
      {80, 128, 128, 2048}, {90, 256, 256, 4096}, {100, 128, 256, 8192}};
  for (const Rates &rates : kRates)
    if (rates.capability == capability && clockHz > 0) {
      double unit = multiprocessors * clockHz;
      if (element == "f64")
        return rates.f64 * unit;
      if (element == "f32")
        return rates.f32 * unit;
      if (element == "f16" || element == "bf16")
        return rates.f16 * unit;
    }
  return std::nullopt;
}
