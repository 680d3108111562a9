//===- CompiledMemory.h - What the compiled program saves -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_COMPILEDMEMORY_H
#define SBP_PLANNING_COMPILEDMEMORY_H

#include "SBP/Analysis/LaunchRecords.h"
#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Planning/Target.h"

namespace mlir::sbp {

/// Saved bytes are those of the compiled program, so that who asks for them
/// lowers a copy of the graph up to the plan of its memory.
class CompiledMemory {
public:
  /// Lowers a copy of the entry function's module. `primal` are the results
  /// that are no gradients, negative ones counted from the end, empty for the
  /// function's own record or the first result. Fails where the graph does not
  /// lower, with its errors unless they are `quiet`. Without `target`, lowers
  /// for the first one that is registered.
  static FailureOr<CompiledMemory> compile(func::FuncOp entry,
                                           ArrayRef<int64_t> primal,
                                           bool quiet = false,
                                           const Target *target = nullptr);
  /// The same of a copy that the caller made of the entry function's module.
  static FailureOr<CompiledMemory>
  compile(OwningOpRef<ModuleOp> copy, StringRef entry, ArrayRef<int64_t> primal,
          bool quiet = false, const Target *target = nullptr);

  /// What the entry function saves; one entry per buffer.
  std::vector<ActivationRecord> getSaved() const;
  /// What is alive at its planned peak; empty where none is planned.
  std::vector<PeakRecord> getAtPeak() const;
  /// What it launches on a GPU; none where it was not lowered for one, or that
  /// is known at run time only.
  std::optional<std::vector<LaunchRecord>> getLaunches() const;

private:
  OwningOpRef<ModuleOp> module;
  Operation *entry = nullptr;
};

/// `primal` with negative numbers counted from the end of the results, or the
/// first result where it is empty.
SmallVector<int64_t> getPrimalNumbers(func::FuncOp entry,
                                      ArrayRef<int64_t> primal);

} // namespace mlir::sbp

#endif // SBP_PLANNING_COMPILEDMEMORY_H
