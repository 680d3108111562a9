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
    `sbp.backward` must have been lowered before. Probes are elementwise code on
    random words, a sketch and its expansion products with them. An `sbp.saved`
    is erased, and probes are drawn, or both stay when a common subexpression
    elimination is still to come, which would save what is made again
    (`saved=false`).

    ```mlir
    func.func @gather(%x: tensor<16x8xf32>, %seed: i64, %step: i64)
        -> tensor<4x8xf32> {
      %m = sbp.keep_mask "block0", #sbp.sampler<fixed, [0, 3, 5, 9]>
          seed %seed step %step : !sbp.mask<4 of 16>
      %s = sbp.saved %x "block0" : tensor<16x8xf32>
      %k = sbp.keep %s, %m axes [0]
          : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
      return %k : tensor<4x8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @gather(%x: tensor<16x8xf32>, %seed: i64, %step: i64)
        -> tensor<4x8xf32> {
      %positions = arith.constant dense<[0, 3, 5, 9]> : tensor<4xindex>
      %init = tensor.empty() : tensor<4x8xf32>
      %k = linalg.generic {indexing_maps =
          [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%positions : tensor<4xindex>) outs(%init : tensor<4x8xf32>) {
      ^bb0(%position: index, %old: f32):
        %j = linalg.index 1 : index
        %element = tensor.extract %x[%position, %j] : tensor<16x8xf32>
        linalg.yield %element : f32
      } -> tensor<4x8xf32>
      return %k : tensor<4x8xf32>
    }
    ```
  }];
  let options = [
    Option<"saved", "saved", "bool", "true", "whether sbp.saved is erased and sbp.probes drawn">,
    Option<"parallel", "parallel", "bool", "false",
           "whether masks are drawn (sbp.select_smallest) and rows restored "
           "(scf.forall) at the same time">];
  let statistics = [Statistic<"numConverted", "converted",
                              "sbp operations converted">];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::bufferization::BufferizationDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // SBP_CONVERSION_SBPTOLINALG_PASSES_TD
