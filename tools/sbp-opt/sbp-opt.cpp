//===- sbp-opt.cpp - runs passes on training graphs -----------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Interfaces/CompactionInterface.h"
#include "SBP/Pipelines/Registration.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/ADT/STLExtras.h"

int main(int argc, char **argv) {
  // The table of docs/spec.md, which a test compares.
  if (llvm::is_contained(llvm::ArrayRef(argv, argc),
                         llvm::StringRef("--sbp-print-rules"))) {
    mlir::sbp::printCompactionRules(llvm::outs());
    return EXIT_SUCCESS;
  }
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::sbp::registerSBP(registry);
  mlir::registerAllPasses();
  mlir::sbp::registerSBPPasses();
  mlir::sbp::registerSBPPipelines();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, "SBP optimizer driver\n", registry));
}
