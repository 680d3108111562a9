//===- CudaStep.h - Runs of a step on a GPU ---------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_CUDASTEP_H
#define SBP_LIB_EXECUTION_CUDASTEP_H

#include "CudaLibrary.h"
#include "SBP/Runtime/Runtime.h"
#include <mutex>
#include <vector>

namespace mlir::sbp {

/// The stream and the device memory of a step: its arena, its results and its
/// arguments. They are made at the first run and kept for the next.
class CudaStep {
public:
  CudaStep(const CudaLibrary &cuda, const SBPEntry &entry)
      : cuda(cuda), entry(entry) {}
  ~CudaStep();

  /// As sbp_call(), on arrays of the host. `seconds` are those of the compiled
  /// code until the device is through with it, without the copies.
  int32_t run(SBPCall &call);

  /// Bytes of all results.
  static int64_t getResultBytes(const SBPEntry &entry);

private:
  int32_t checkPointers(SBPCall &call) const;
  void allocate();
  void release();
  /// Takes the error of the device, if there is one.
  int32_t finish(SBPCall &call);

  const CudaLibrary &cuda;
  const SBPEntry &entry;
  std::mutex mutex;
  void *stream = nullptr;
  /// The arena, the results, the arguments.
  std::vector<void *> memory;
};

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_CUDASTEP_H
