//===- GraphPass.td - passes on a training graph -----------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_ANALYSIS_GRAPHPASS_TD
#define SBP_ANALYSIS_GRAPHPASS_TD

include "mlir/Pass/PassBase.td"

class SBP_GraphPass<string name> : Pass<name, "::mlir::ModuleOp"> {
  /// The options that say what the training graph is.
  list<Option> graphOptions = [
    Option<"entry", "entry", "std::string", "\"\"",
           "entry function; default: main, or the only public function">,
    ListOption<"primalResults", "primal-results", "int64_t",
               "results that are not gradients (loss, metrics); negative "
               "numbers count from the end; default: the first">];
}

#endif // SBP_ANALYSIS_GRAPHPASS_TD
