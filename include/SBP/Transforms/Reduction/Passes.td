//===- Passes.td - Fewer saved activations -----------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_REDUCTION_PASSES_TD
#define SBP_TRANSFORMS_REDUCTION_PASSES_TD

include "SBP/Analysis/GraphPass.td"

def ReduceActivationsPass : SBP_GraphPass<"sbp-reduce-activations"> {
  let summary = "compute the masked backward on kept positions only";
  let description = [{
    Sinks `restore` through the operations of each `sbp.backward` and hoists
    `keep` to the saved activations, so that only kept rows are saved
    (docs/spec.md, D2). Where the plan asks for recomputation, a minimum cut
    chooses what to save of each layer. Remarks say what was saved, what stays
    whole and who needs it.

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>, %seed: i64,
                    %step: i64) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %m = sbp.keep_mask "block0", #sbp.sampler<uniform> seed %seed step %step
          : !sbp.mask<4 of 16>
      %h = math.exp %x : tensor<16x8xf32>
      %dx = sbp.backward "block0" (%dy : tensor<16x8xf32>)
          saved (%h : tensor<16x8xf32>) mask %m : !sbp.mask<4 of 16>
          axes [0] scale none -> tensor<16x8xf32> {
      ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>):
        %d = arith.mulf %ct, %s : tensor<16x8xf32>
        sbp.yield %d : tensor<16x8xf32>
      }
      return %h, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>, %seed: i64,
        %step: i64) -> (tensor<16x8xf32>, tensor<16x8xf32>)
        attributes {sbp.whole_activations = []} {
      %m = sbp.keep_mask "block0", <uniform> seed %seed step %step
          : <4 of 16>
      %h = math.exp %x : tensor<16x8xf32>
      %ct = sbp.keep %dy, %m axes [0] : tensor<16x8xf32>, <4 of 16>
          -> tensor<4x8xf32>
      %s = sbp.keep %h, %m axes [0] : tensor<16x8xf32>, <4 of 16>
          -> tensor<4x8xf32>
      %d = arith.mulf %ct, %s : tensor<4x8xf32>
      %dx = sbp.restore %d, %m axes [0] : tensor<4x8xf32>, <4 of 16>
          -> tensor<16x8xf32>
      return %h, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let options = graphOptions;
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numSunk", "sunk", "operations computed on kept positions">,
    Statistic<"numKept", "kept", "values gathered">,
    Statistic<"numSketched", "sketched", "values of which a sketch is saved">,
    Statistic<"numUnsketched", "unsketched",
              "sketches dropped because their values are saved">,
    Statistic<"numRestored", "restored", "cotangents scattered back">,
    Statistic<"numRepeated", "repeated", "forward operations repeated">];
}

def ScheduleBackwardPass : SBP_GraphPass<"sbp-schedule-backward"> {
  let summary = "forward first, derivative factors next to their use";
  let description = [{
    Front ends compute derivative factors beside the forward (2 * (x - mean)),
    where they would live until the backward. This pass puts every forward
    operation first and each factor right before its first use.

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %factor = math.cos %x : tensor<16x8xf32>
      %y = math.sin %x : tensor<16x8xf32>
      %dx = arith.mulf %dy, %factor : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.sin %x : tensor<16x8xf32>
      %factor = math.cos %x : tensor<16x8xf32>
      %dx = arith.mulf %dy, %factor : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let options = graphOptions;
  let dependentDialects = ["::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numMoved", "moved", "operations moved">];
}

#endif // SBP_TRANSFORMS_REDUCTION_PASSES_TD
