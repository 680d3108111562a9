//===- CheckGradients.h - Gradients against the frozen twin -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_CHECKGRADIENTS_H
#define SBP_TOOLS_SBPRUN_CHECKGRADIENTS_H

#include "Execution.h"
#include "mlir/IR/MLIRContext.h"
#include <string>
#include <vector>

namespace sbprun {

/// What `--check-gradients` was asked for.
struct GradientCheck {
  /// The compiled graph, and the one that it was made of.
  std::string reducedFile, graphFile;
  std::string entry, inputsFile;
  std::vector<Array> inputs;
  /// Empty: what sbp-compile recorded, else the first.
  std::vector<int64_t> primalResults;
  /// The arguments whose gradients the other results are; empty: the first.
  std::vector<int64_t> gradientsOf;
  int64_t seed = 0, step = 0, shard = 0;
};

/// Exit statuses of a check.
enum CheckStatus { kRight = 0, kWrong = 1, kCheckError = 2, kNotJudged = 3 };

/// Compares each gradient with central differences of the frozen twin in f64,
/// prints a table and returns the exit status.
CheckStatus checkGradients(GradientCheck check, mlir::MLIRContext &context);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_CHECKGRADIENTS_H
