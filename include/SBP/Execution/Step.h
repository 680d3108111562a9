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
#include <vector>

struct SBPCall;

namespace mlir::sbp {

/// The dialects that a graph may be written in, and what lowers them.
void registerDialects(DialectRegistry &registry);

/// An entry function compiled for this machine. Any number of threads may run
/// it at a time.
class Step {
public:
  /// Lowers `module` (which is consumed) and compiles the entry. Emits errors
  /// and returns null when it fails.
  static std::unique_ptr<Step> compile(ModuleOp module,
                                       const CodeOptions &options);

  /// Links code that was compiled before.
  static llvm::Expected<std::unique_ptr<Step>> link(Code code,
                                                    const CodeOptions &options);

  const Signature &getSignature() const { return signature; }
  /// Bytes that a call allocates at one time, as planned, without what the
  /// caller brings; none where sizes are known at run time only.
  std::optional<int64_t> getPlannedPeak() const;

  /// What one call of it took.
  struct Measures {
    /// Of what the compiled code allocated.
    int64_t peakBytes = 0;
    double seconds = 0;
    /// By how much it grew the resident set, where asked for.
    std::optional<int64_t> residentGrowth;
  };

  /// Runs once, and returns arrays of its own. Arguments must fit the
  /// signature; they are not changed.
  llvm::Expected<std::vector<Array>>
  run(llvm::ArrayRef<const Array *> arguments, Measures &measures,
      bool measureResidentSet = false) const;

  /// Runs once on memory of the caller. Returns an sbp_status.
  int32_t run(SBPCall &call) const;

private:
  Signature signature;
  int64_t threads = 0;
  std::unique_ptr<Engine> engine;
};

} // namespace mlir::sbp

#endif // SBP_EXECUTION_STEP_H
