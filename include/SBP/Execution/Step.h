//===- Step.h - A compiled entry function -----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_STEP_H
#define SBP_EXECUTION_STEP_H

#include "SBP/Execution/Code.h"
#include "SBP/Execution/Engine.h"
#include "SBP/Execution/ResidentSet.h"
#include "SBP/Execution/Signature.h"
#include <string>
#include <vector>

struct SBPCall;

namespace mlir::sbp {

class CudaStep;

/// The dialects that a graph may be written in, and what lowers them.
void registerDialects(DialectRegistry &registry);

/// An entry function compiled for this machine or its GPU. Any number of
/// threads may run it at a time; runs on a GPU wait for one another, but for
/// those on memory of the device.
class Step {
public:
  Step();
  ~Step();

  /// Lowers `module` (which is consumed) and compiles the entry. Emits errors
  /// and returns null when it fails.
  static std::unique_ptr<Step> compile(ModuleOp module,
                                       const CodeOptions &options);

  /// Links code that was compiled before.
  static llvm::Expected<std::unique_ptr<Step>> link(Code code,
                                                    const CodeOptions &options);

  const Signature &getSignature() const { return signature; }
  /// Bytes that a call allocates at one time, as planned, without what the
  /// caller brings; none where sizes are known at run time only. On a GPU the
  /// results count, and arguments do not.
  std::optional<int64_t> getPlannedPeak() const;

  /// What one call of it took.
  struct Measures {
    /// Of what the compiled code allocated; on a GPU, of the device's memory,
    /// with the results and without the arguments.
    int64_t peakBytes = 0;
    /// Of the compiled code, without copies to and from a GPU.
    double seconds = 0;
    /// By how much it grew the resident set, where asked for.
    std::optional<int64_t> residentGrowth;
  };

  /// Runs once, and returns arrays of its own. Arguments must fit the
  /// signature; they are not changed.
  llvm::Expected<std::vector<Array>>
  run(llvm::ArrayRef<const Array *> arguments, Measures &measures,
      bool measureResidentSet = false) const;

  /// What the launches of one kernel, or the products of one type and size,
  /// took in a step; 0 seconds where the GPU does not tell the time.
  struct KernelTime {
    std::string name;
    int64_t launches = 0;
    double seconds = 0;
  };
  /// Runs once on a GPU and times each launch, which takes longer than a run.
  llvm::Expected<std::vector<KernelTime>>
  profile(llvm::ArrayRef<const Array *> arguments) const;

  /// Runs once on memory of the caller. Returns an sbp_status.
  int32_t run(SBPCall &call) const;

  /// Whether arrays lie in the memory of the GPU.
  bool hasDevicePointers() const { return devicePointers; }
  /// Where they do: puts a run on the CUstream, and returns when it is there.
  int32_t enqueue(SBPCall &call, void *stream) const;

private:
  Signature signature;
  int64_t threads = 0;
  bool devicePointers = false;
  std::unique_ptr<Engine> engine;
  std::unique_ptr<CudaStep> cuda; // null on the CPU
};

} // namespace mlir::sbp

#endif // SBP_EXECUTION_STEP_H
