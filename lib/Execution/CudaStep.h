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

/// Runs of a step on a GPU, and what they keep. On arrays of the host: a
/// stream, and device memory for results and arguments, which are made at the
/// first run and kept for the next. The runtime for CUDA keeps the arena and
/// the graphs.
class CudaStep {
public:
  /// `flags` are those of sbp_cuda_call().
  CudaStep(const CudaLibrary &cuda, const SBPEntry &entry, int32_t flags)
      : cuda(cuda), entry(entry), flags(flags) {}
  ~CudaStep();

  /// As sbp_call(), on arrays of the host. `seconds` are those of the compiled
  /// code until the device is through with it, without the copies.
  int32_t run(SBPCall &call);

  /// As sbp_call(), on arrays of the device: returns when the kernels are on
  /// the stream. `seconds` are those until then.
  int32_t enqueue(SBPCall &call, void *stream);

  /// Bytes that runs on arrays of the host have allocated at one time, without
  /// the arguments.
  int64_t getPeakBytes() const;
  /// Bytes that the step itself allocates on a stream.
  int64_t getOwnBytes() const;

private:
  int32_t checkPointers(SBPCall &call) const;
  void allocate();
  void release();
  /// Takes the error of the device, if there is one.
  int32_t finish(SBPCall &call);

  const CudaLibrary &cuda;
  const SBPEntry &entry;
  int32_t flags;
  /// What the runtime keeps.
  void *kept = nullptr;
  std::mutex mutex; ///< of runs on arrays of the host
  void *stream = nullptr;
  /// The results, the arguments.
  std::vector<void *> memory;
};

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_CUDASTEP_H
