//===- Passes.td - SBP operations to linalg ----------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_CONVERSION_SBPTOLINALG_PASSES_TD
#define SBP_CONVERSION_SBPTOLINALG_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertSBPToLinalgPass : Pass<"convert-sbp-to-linalg", "::mlir::ModuleOp"> {
  let summary = "masks, keep and restore to linalg, tensor, arith and scf";
  let description = [{
    A mask becomes a tensor of K sorted positions, drawn with Philox4x32-10;
    `sbp.keep` a gather, `sbp.restore` a loop over the kept positions. An
    `sbp.backward` must have been lowered before. An `sbp.saved` is erased, or
    stays when a common subexpression elimination is still to come
    (`saved=false`).

    ```mlir
    %k = linalg.generic ... { tensor.extract %x[%i, %position, %j] }
    ```
  }];
  let options = [Option<"saved", "saved", "bool", "true",
                        "whether sbp.saved is erased">];
  let statistics = [Statistic<"numConverted", "converted",
                              "sbp operations converted">];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // SBP_CONVERSION_SBPTOLINALG_PASSES_TD
