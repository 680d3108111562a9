//===- Trial.h - compiling a copy of a graph ------------------* -*- C++
//-*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PLANNING_TRIAL_H
#define SBP_PLANNING_TRIAL_H

#include "SBP/Planning/Target.h"
#include "mlir/IR/Diagnostics.h"

namespace mlir::sbp {

/// How a trial ended, with the diagnostics that it emitted and nobody saw.
struct TrialOutcome {
  enum class Kind {
    Compiled,
    /// A pass refused the plan and said why: the layer cannot have it.
    Refused,
    /// Anything else: a graph that the compiler does not know how to treat.
    Failed
  };
  Kind kind = Kind::Compiled;
  std::vector<Diagnostic> diagnostics;

  bool isCompiled() const { return kind == Kind::Compiled; }
  /// The text of the first error.
  std::string getReason() const;
  /// Adds the errors and their notes to a diagnostic.
  void attachTo(InFlightDiagnostic &diag) const;
};

/// Runs `action`; what it emits is collected and not printed. Compiled where it
/// succeeds, Failed where it does not.
TrialOutcome collectDiagnostics(MLIRContext *context,
                                llvm::function_ref<LogicalResult()> action);

/// What the passes on a graph have to know.
struct TrialOptions {
  std::string entry;
  SmallVector<int64_t> primalResults;
  /// A plan file; empty for the plan on the module (`sbp.plan`).
  std::string plan;
};

/// Compiles copies of graphs by the passes of sbp-compile and those of a
/// target, and counts the operations that go in.
class TrialCompiler {
public:
  explicit TrialCompiler(const Target &target) : target(target) {}

  const Target &getTarget() const { return target; }

  /// Marks the layers of a graph's plan and cleans the graph up, in place.
  TrialOutcome mark(ModuleOp graph, const TrialOptions &options);
  /// Reduces a clean graph by its plan, in place.
  TrialOutcome reduce(ModuleOp graph, const TrialOptions &options);
  /// Lowers a graph, in place, as far as its memory is planned.
  TrialOutcome lower(ModuleOp graph);

  /// Operations of all modules that were reduced, and of those lowered.
  int64_t getNumOperations() const { return numOperations; }
  /// Modules that were lowered.
  int64_t getNumLowered() const { return numLowered; }

  /// The dialects that trials need, for a pass that makes them.
  static void getDependentDialects(DialectRegistry &registry);

private:
  TrialOutcome run(ModuleOp module, PassManager &pm);

  const Target &target;
  int64_t numOperations = 0, numLowered = 0;
};

/// AutodiffAnalysis::estimateSavedBytes, by which variants are compared before
/// they are lowered; 0 where the graph has no entry function of one block.
int64_t estimateSavedBytes(ModuleOp graph, const TrialOptions &options);

} // namespace mlir::sbp

#endif // SBP_PLANNING_TRIAL_H
