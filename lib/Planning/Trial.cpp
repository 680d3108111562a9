//===- Trial.cpp - compiling a copy of a graph -----------------------------
//-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/Trial.h"
#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Transforms/Reduction/ReducePipeline.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassInstrumentation.h"
#include "llvm/Support/Threading.h"

using namespace mlir;
using namespace mlir::sbp;

std::string TrialOutcome::getReason() const {
  for (const Diagnostic &diag : diagnostics)
    if (diag.getSeverity() == DiagnosticSeverity::Error)
      return diag.str();
  return "no reason was given";
}

void TrialOutcome::attachTo(InFlightDiagnostic &diag) const {
  for (const Diagnostic &collected : diagnostics) {
    if (collected.getSeverity() != DiagnosticSeverity::Error)
      continue;
    diag.attachNote(collected.getLocation()) << collected.str();
    for (const Diagnostic &note : collected.getNotes())
      diag.attachNote(note.getLocation()) << note.str();
  }
}

TrialOutcome
sbp::collectDiagnostics(MLIRContext *context,
                        llvm::function_ref<LogicalResult()> action) {
  TrialOutcome outcome;
  // Other threads, which run passes on the graph itself, have something to say.
  uint64_t thread = llvm::get_threadid();
  ScopedDiagnosticHandler handler(context, [&](Diagnostic &diag) {
    if (llvm::get_threadid() != thread)
      return failure();
    outcome.diagnostics.push_back(std::move(diag));
    return success();
  });
  if (failed(action()))
    outcome.kind = TrialOutcome::Kind::Failed;
  return outcome;
}

namespace {

/// Tells a pass that refuses its input, with a reason, from one that breaks the
/// module.
struct RefusalRecorder : PassInstrumentation {
  explicit RefusalRecorder(bool &refused) : refused(refused) {}

  void runAfterPassFailed(Pass *pass, Operation *op) override {
    // The passes around it fail next.
    if (std::exchange(seen, true))
      return;
    constexpr StringLiteral kRefusing[] = {
        "sbp-mark-layers", "sbp-probe-weight-gradients",
        "sbp-form-backward-regions", "sbp-reduce-activations"};
    refused = llvm::is_contained(kRefusing, pass->getArgument()) &&
              succeeded(verify(op));
  }

  bool &refused;
  bool seen = false;
};

} // namespace

TrialOutcome TrialCompiler::run(ModuleOp module, PassManager &pm) {
  module.walk([&](Operation *) { ++numOperations; });
  bool refused = false;
  // The program that runs is lowered once more, and verified behind each pass:
  // half of a trial's time would go into that.
  pm.enableVerifier(false);
  pm.addInstrumentation(std::make_unique<RefusalRecorder>(refused));
  TrialOutcome outcome =
      collectDiagnostics(module.getContext(), [&] { return pm.run(module); });
  if (refused)
    outcome.kind = TrialOutcome::Kind::Refused;
  return outcome;
}

static void copyOptions(const TrialOptions &options, CompileOptions &compile) {
  compile.entry = options.entry;
  compile.plan = options.plan;
  for (int64_t number : options.primalResults)
    compile.primalResults.push_back(number);
}

TrialOutcome TrialCompiler::mark(ModuleOp graph, const TrialOptions &options) {
  PassManager pm(graph.getContext(), ModuleOp::getOperationName());
  CompileOptions compile;
  copyOptions(options, compile);
  buildMarkPipeline(pm, compile);
  return run(graph, pm);
}

TrialOutcome TrialCompiler::reduce(ModuleOp graph,
                                   const TrialOptions &options) {
  PassManager pm(graph.getContext(), ModuleOp::getOperationName());
  CompileOptions compile;
  copyOptions(options, compile);
  buildReducePipeline(pm, compile);
  return run(graph, pm);
}

TrialOutcome TrialCompiler::lower(ModuleOp graph) {
  PassManager pm(graph.getContext(), ModuleOp::getOperationName());
  target.buildMemoryPipeline(pm);
  ++numLowered;
  return run(graph, pm);
}

int64_t sbp::estimateSavedBytes(ModuleOp graph, const TrialOptions &options) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(graph, options.entry, options.primalResults);
  return failed(autodiff) ? 0 : autodiff->estimateSavedBytes();
}

void TrialCompiler::getDependentDialects(DialectRegistry &registry) {
  OpPassManager pm(ModuleOp::getOperationName());
  buildJoinPipeline(pm, CompileOptions());
  buildMarkPipeline(pm, CompileOptions());
  buildReducePipeline(pm, CompileOptions());
  for (const Target *target : getTargets())
    target->buildMemoryPipeline(pm);
  pm.getDependentDialects(registry);
}
