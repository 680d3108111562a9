//===- CudaDevice.h - The GPU of this process -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_CUDADEVICE_H
#define SBP_EXECUTION_CUDADEVICE_H

#include "llvm/Support/Error.h"
#include <string>

namespace mlir::sbp {

struct CudaDevice {
  /// As its driver calls it.
  std::string name;
  /// What kernels are compiled for: sm_90a.
  std::string chip;
};

/// The GPU that steps of this thread run on. Loads the runtime for CUDA and the
/// driver when it is first called; fails where one of them is missing.
llvm::Expected<CudaDevice> openCudaDevice();

} // namespace mlir::sbp

#endif // SBP_EXECUTION_CUDADEVICE_H
