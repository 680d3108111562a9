//===- Execution.cpp - What this tool takes from the library --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;

sbprun::CodeOptions sbprun::getCodeOptions(llvm::StringRef entry) {
  CodeOptions options;
  options.entry = entry;
  options.configure = [](PassManager &pm) {
    applyDefaultTimingPassManagerCLOptions(pm); // --mlir-timing
    return applyPassManagerCLOptions(pm);
  };
  return options;
}
