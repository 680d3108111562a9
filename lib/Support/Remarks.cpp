//===- Remarks.cpp - Whether anybody asked for remarks --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Support/Remarks.h"

#include "llvm/Support/CommandLine.h"

using namespace mlir;

/// Tools like mlir-opt have an engine for remarks always, and say by their
/// options alone whether a remark passes its filters.
static bool passesFilterOfTool() {
  bool isTool = false;
  for (llvm::StringRef name :
       {"remarks-filter", "remarks-filter-analyse", "remarks-filter-failed",
        "remarks-filter-missed", "remarks-filter-passed"}) {
    llvm::cl::Option *option = llvm::cl::getRegisteredOptions().lookup(name);
    isTool |= option != nullptr;
    if (option && option->getNumOccurrences() > 0)
      return true;
  }
  return !isTool;
}

bool sbp::mayEmitRemarks(MLIRContext *context) {
  static const bool passesFilter = passesFilterOfTool();
  return context->getRemarkEngine() && passesFilter;
}
