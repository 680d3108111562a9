//===- ExactRecord.h - The exact graph's list, made beside passes -*- C++ -*-=//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_EXACTRECORD_H
#define SBP_PLANNING_EXACTRECORD_H

#include "SBP/Planning/CompiledMemory.h"
#include "mlir/Pass/AnalysisManager.h"
#include <future>

namespace mlir::sbp {

/// What the compiled exact graph saves. To know that, a copy of the graph is
/// lowered, which takes as long as to reduce the graph: both happen at the same
/// time, on two threads. An analysis of the module, which outlives the passes
/// that change the module: it is of the module as it was.
class ExactRecord {
public:
  using Saved = FailureOr<std::vector<ActivationRecord>>;

  explicit ExactRecord(Operation *) {}
  ~ExactRecord() { wait(); }
  bool isInvalidated(const AnalysisManager::PreservedAnalyses &) {
    return false;
  }

  /// Begins to list what the entry function as it is now saves.
  void begin(func::FuncOp entry);
  /// The function of a list that nobody took yet; empty where there is none.
  StringRef getFunction() const { return function; }
  /// Waits for the list, which is taken once. Fails where the exact graph does
  /// not lower.
  Saved take();

  /// The list, made on this thread.
  static Saved compute(func::FuncOp entry);

private:
  void wait();

  std::string function;
  std::shared_future<void> pending;
  Saved saved = failure();
};

} // namespace mlir::sbp

#endif // SBP_PLANNING_EXACTRECORD_H
