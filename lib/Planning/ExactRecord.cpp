//===- ExactRecord.cpp - The exact graph's list, made beside passes -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/ExactRecord.h"
#include "SBP/Support/Remarks.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/ThreadPool.h"

using namespace mlir;
using namespace mlir::sbp;

/// Remarks and actions of passes come in the order of one thread, and a pool of
/// one thread would keep the other passes waiting.
static bool hasSecondThread(MLIRContext *context) {
  return context->isMultithreadingEnabled() && !mayEmitRemarks(context) &&
         !context->hasActionHandler() &&
         context->getThreadPool().getMaxConcurrency() > 1;
}

static ExactRecord::Saved compute(OwningOpRef<ModuleOp> copy, StringRef entry) {
  // What does not compile is said where it is compiled; a graph for another
  // target may not lower here.
  FailureOr<CompiledMemory> memory =
      CompiledMemory::compile(std::move(copy), entry, {}, /*quiet=*/true);
  if (failed(memory))
    return failure();
  return memory->getSaved();
}

ExactRecord::Saved ExactRecord::compute(func::FuncOp entry) {
  return ::compute(entry->getParentOfType<ModuleOp>().clone(), entry.getName());
}

void ExactRecord::begin(func::FuncOp entry) {
  wait();
  function = entry.getName().str();
  if (!hasSecondThread(entry.getContext())) {
    saved = compute(entry);
    return;
  }
  // Copied here: passes change the module from now on.
  auto module = entry->getParentOfType<ModuleOp>().clone();
  pending = entry.getContext()->getThreadPool().async(
      [this, module] { saved = ::compute(module, function); });
}

void ExactRecord::wait() {
  if (pending.valid())
    pending.wait();
  pending = {};
}

ExactRecord::Saved ExactRecord::take() {
  wait();
  function.clear();
  return std::exchange(saved, failure());
}
