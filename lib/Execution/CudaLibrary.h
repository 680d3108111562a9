//===- CudaLibrary.h - The runtime for CUDA, where it is there --*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_CUDALIBRARY_H
#define SBP_LIB_EXECUTION_CUDALIBRARY_H

#include "SBP/Runtime/Cuda.h"
#include "llvm/Support/Error.h"
#include <string>

namespace mlir::sbp {

/// Where the runtime that this process uses lies.
std::string findRuntime();

/// libsbp_cuda_runtime.so, which is loaded at its first use: nothing else needs
/// it. It stays for the life of the process.
class CudaLibrary {
public:
  /// SBP_CUDA_RUNTIME names the file; otherwise it lies beside the runtime.
  static llvm::Expected<const CudaLibrary *> get();

  /// What compiled code calls by this name, or null.
  void *find(llvm::StringRef name) const;

  /// The first error of this thread; success where there is none.
  llvm::Error takeError() const;

  // The functions of SBP/Runtime/Cuda.h that the host calls.
#define SBP_CUDA_HOST_FUNCTIONS(DO)                                            \
  DO(take_error)                                                               \
  DO(status)                                                                   \
  DO(device)                                                                   \
  DO(stream_create)                                                            \
  DO(stream_destroy)                                                           \
  DO(synchronize)                                                              \
  DO(allocate)                                                                 \
  DO(free)                                                                     \
  DO(memory_trim)                                                              \
  DO(copy_to_device)                                                           \
  DO(copy_to_host)                                                             \
  DO(call)                                                                     \
  DO(call_release)                                                             \
  DO(profile_start)                                                            \
  DO(profile_stop)
#define SBP_DECLARE(name) decltype(&sbp_cuda_##name) name = nullptr;
  SBP_CUDA_HOST_FUNCTIONS(SBP_DECLARE)
#undef SBP_DECLARE

private:
  llvm::Error load();

  void *handle = nullptr;
};

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_CUDALIBRARY_H
