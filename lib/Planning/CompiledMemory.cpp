//===- CompiledMemory.cpp - What the compiled program saves ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/CompiledMemory.h"
#include "SBP/Dialect/LaunchAttributes.h"
#include "SBP/Planning/Trial.h"

using namespace mlir;
using namespace mlir::sbp;

SmallVector<int64_t> sbp::getPrimalNumbers(func::FuncOp entry,
                                           ArrayRef<int64_t> primal) {
  SmallVector<int64_t> numbers(primal);
  if (numbers.empty())
    numbers.push_back(0);
  for (int64_t &number : numbers)
    if (number < 0)
      number += entry.getNumResults();
  return numbers;
}

FailureOr<CompiledMemory> CompiledMemory::compile(func::FuncOp entry,
                                                  ArrayRef<int64_t> primal,
                                                  bool quiet,
                                                  const Target *target) {
  return compile(entry->getParentOfType<ModuleOp>().clone(), entry.getName(),
                 primal, quiet, target);
}

FailureOr<CompiledMemory> CompiledMemory::compile(OwningOpRef<ModuleOp> copy,
                                                  StringRef name,
                                                  ArrayRef<int64_t> primal,
                                                  bool quiet,
                                                  const Target *target) {
  CompiledMemory result;
  result.module = std::move(copy);
  auto entry = result.module->lookupSymbol<func::FuncOp>(name);
  Location loc = entry.getLoc();
  entry.setPublic();
  if (!primal.empty() || !entry->hasAttr(kPrimalResultsAttrName))
    entry->setAttr(kPrimalResultsAttrName,
                   DenseI64ArrayAttr::get(entry.getContext(),
                                          getPrimalNumbers(entry, primal)));
  std::vector<const Target *> targets = getTargets();
  if (!target && targets.empty())
    return emitError(loc, "no target is registered to lower the graph for");
  TrialCompiler compiler(target ? *target : *targets.front());
  TrialOutcome outcome = compiler.lower(*result.module);
  if (!outcome.isCompiled()) {
    if (quiet)
      return failure();
    InFlightDiagnostic diag = emitError(
        loc, "expected a graph that lowers, to count what the compiled program "
             "saves");
    outcome.attachTo(diag);
    return diag;
  }
  // A lowering may make it anew.
  result.entry = result.module->lookupSymbol(name);
  return result;
}

std::vector<ActivationRecord> CompiledMemory::getSaved() const {
  return getSavedActivations(entry);
}

std::vector<PeakRecord> CompiledMemory::getAtPeak() const {
  return sbp::getAtPeak(entry);
}

std::optional<std::vector<LaunchRecord>> CompiledMemory::getLaunches() const {
  if (!entry->hasAttr(kLaunchesAttrName))
    return std::nullopt;
  return sbp::getLaunches(entry);
}
