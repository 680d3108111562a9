//===- Driver.h - The CUDA driver and its contexts --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_DRIVER_H
#define SBP_RUNTIME_CUDA_DRIVER_H

#include "CudaDriver.h"
#include "Error.h"
#include "Lock.h"

namespace sbp {

struct Driver {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a name and a list of parameters.
#define SBP_MEMBER(member, symbol, parameters) CUresult(*member) parameters;
  SBP_CUDA_FUNCTIONS(SBP_MEMBER)
#undef SBP_MEMBER
};
/// Valid once enter() or isDriverOpen() has said so.
extern Driver driver; // NOLINT(bugprone-dynamic-static-initializers): zeros
bool isDriverOpen();
int getDriverVersion();

/// What the runtime keeps of a CUDA context.
struct Context {
  CUcontext handle;
  int index; ///< below kMostContexts
  CUdevice device;
  int capability; ///< 90
  char name[96];

  Mutex mutex; ///< of what follows
  CUmemoryPool pool;
  int64_t bytes, peakBytes;
  void *libraryHandle; ///< cuBLASLt's
};
constexpr int kMostContexts = 16;
Context &getContext(int index);

/// The context that this thread works in, after loading the driver and choosing
/// a context where it has none. Null when the thread keeps an error.
Context *enter();
/// The same for calls that give something back, which work after an error too.
Context *enterToRelease();

/// Keeps the error of a call, if it failed. Returns whether it succeeded. The
/// format says what the call was for, and what to do.
bool check(CUresult result, const char *call, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

inline CUdeviceptr toDevice(const void *pointer) {
  return reinterpret_cast<CUdeviceptr>(pointer);
}
inline CUstream toStream(void *stream) { return static_cast<CUstream>(stream); }

} // namespace sbp

#endif // SBP_RUNTIME_CUDA_DRIVER_H
