//===- CudaDevice.h - The GPU of this process -------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_CUDADEVICE_H
#define SBP_EXECUTION_CUDADEVICE_H

#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace mlir::sbp {

struct CudaDevice {
  /// As its driver calls it.
  std::string name;
  /// What kernels are compiled for: sm_90a.
  std::string chip;

  /// What its memory moves at most; 0 where the driver does not tell.
  double bytesPerSecond = 0;
  /// Ten times the compute capability of the GPU itself, whatever `chip` is.
  int64_t capability = 0;
  int64_t multiprocessors = 0;
  double clockHz = 0;

  /// Additions and multiplications of this type (f32, bf16, ...) at the highest
  /// clock, in tensor cores where they take the type as it is: f32 is never
  /// rounded to TF32. None where it is not known of this GPU.
  std::optional<double> getFlopsPerSecond(llvm::StringRef element) const;
};

/// The GPU that steps of this thread run on. Loads the runtime for CUDA and the
/// driver when it is first called; fails where one of them is missing.
llvm::Expected<CudaDevice> openCudaDevice();

} // namespace mlir::sbp

#endif // SBP_EXECUTION_CUDADEVICE_H
