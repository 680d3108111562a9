//===- Passes.td - SBP conversions -------------------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_CONVERSION_PASSES_TD
#define SBP_CONVERSION_PASSES_TD

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

def ConvertContractionsToRuntimePass
    : Pass<"convert-contractions-to-runtime", "::mlir::ModuleOp"> {
  let summary = "linalg contractions on memrefs to calls of the SBP runtime";
  let description = [{
    A contraction is any linalg operation that does `out += a * b` with
    addresses linear in its loops: matrix products with any transposes, batched
    ones, and convolutions and their gradients. It becomes a call of
    `sbp_contract_*` or, where a fill with zeros is before it, of
    `sbp_contract_init_*` (SBP/Runtime/Runtime.h). The runtime finds the matrix
    product in it, so that the pass need not know which of them it sees. Loops
    that hold no matrix product stay, for kernels; convolutions that oneDNN's own
    are faster in are gone before (`sbp-convolutions-to-library`).

    ```mlir
    linalg.matmul ins(%a, %b) outs(%c)
    // becomes
    call @sbp_contract_f32(%pa, %pb, %pc, %loops, %nest)
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::memref::MemRefDialect"];
  let statistics = [
    Statistic<"numConverted", "converted",
              "contractions that became runtime calls">,
    Statistic<"numLeft", "left", "other operations with a reduction">];
}

#endif // SBP_CONVERSION_PASSES_TD
