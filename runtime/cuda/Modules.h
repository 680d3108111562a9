//===- Modules.h - Images and their kernels ---------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_MODULES_H
#define SBP_RUNTIME_CUDA_MODULES_H

#include "Driver.h"

#include <atomic>

namespace sbp {

struct Kernel;

/// An image of kernels. Zero-initialized but for the first two members, so that
/// the runtime's own images are constants.
struct Module {
  const void *image;
  uint64_t bytes;   ///< 0: not known
  int optimization; ///< of PTX; 0: the driver's choice

  static constexpr int kBuckets = 64;
  std::atomic<Kernel *> kernels[kBuckets];
  Mutex mutex; ///< of what follows and of changes of what is before
  CUmodule loaded[kMostContexts];
};

/// Null after an error.
Kernel *getKernel(Module &module, const char *name);

/// `parameters` are addresses of the arguments. What is empty is not launched.
void launch(Kernel &kernel, const int64_t (&grid)[3], const int64_t (&block)[3],
            int32_t sharedBytes, void *stream, void **parameters, void **extra);

} // namespace sbp

#endif // SBP_RUNTIME_CUDA_MODULES_H
