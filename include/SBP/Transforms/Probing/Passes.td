//===- Passes.td - Weight gradients by probes --------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_PROBING_PASSES_TD
#define SBP_TRANSFORMS_PROBING_PASSES_TD

include "SBP/Analysis/GraphPass.td"

def ProbeWeightGradientsPass
    : SBP_GraphPass<"sbp-probe-weight-gradients"> {
  let summary = "weight gradients read an estimate of the activation";
  let description = [{
    In layers of the plan with `probes`: each weight gradient reads
    `sbp.expand_sketch` of an `sbp.sketch` in place of the saved activation
    (docs/spec.md, D3), so that the sketch is saved. A weight gradient is a
    contraction of the layer's backward of a cotangent with an activation of the
    forward, that sums over positions of the activation, and from which no
    cotangent is computed: gradients of activations and of biases stay exact.
    The indexing maps say which axes are positions: those whose subscripts have
    a loop that is summed over, so that a linear layer and a convolution in any
    layout, with strides, dilation and groups, are one case. What stands between
    activation and contraction (a border of zeros, a transposed copy) is
    repeated on the estimate; a border keeps its zeros. With `distribution: rows`
    the estimate is `sbp.expand_rows` of what `sbp.sample_rows` keeps.

    Remarks say what was probed, and what stays exact and why.

    ```mlir
    module attributes {sbp.plan = "layers: [{match: fc, method: probe, probes: 4} ]"} {
      func.func @main(%a: tensor<64x8xf32>, %ct: tensor<64x4xf32>, %w: tensor<8x4xf32>)
          -> (tensor<64x4xf32>, tensor<8x4xf32>) {
        %none = arith.constant dense<0.0> : tensor<64x4xf32>
        %zeros = arith.constant dense<0.0> : tensor<8x4xf32>
        %x = math.exp %a : tensor<64x8xf32>
        %h = linalg.matmul ins(%x, %w : tensor<64x8xf32>, tensor<8x4xf32>)
            outs(%none : tensor<64x4xf32>) -> tensor<64x4xf32>
        %y = sbp.layer_output "fc" %h : tensor<64x4xf32>
        %dy = sbp.layer_cotangent "fc" %ct : tensor<64x4xf32>
        %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>,
                                             affine_map<(i, o, n) -> (n, o)>,
                                             affine_map<(i, o, n) -> (i, o)>]
            ins(%x, %dy : tensor<64x8xf32>, tensor<64x4xf32>)
            outs(%zeros : tensor<8x4xf32>) -> tensor<8x4xf32>
        return %y, %dw : tensor<64x4xf32>, tensor<8x4xf32>
      }
    }
    ```

    becomes

    ```mlir
    module attributes {sbp.plan = "layers: [{match: fc, method: probe, probes: 4} ]"} {
      func.func @main(%a: tensor<64x8xf32>, %ct: tensor<64x4xf32>, %w: tensor<8x4xf32>,
          %seed: i64, %step: i64) -> (tensor<64x4xf32>, tensor<8x4xf32>)
          attributes {sbp.counters = ["seed", "step"]} {
        %none = arith.constant dense<0.0> : tensor<64x4xf32>
        %zeros = arith.constant dense<0.0> : tensor<8x4xf32>
        %x = math.exp %a : tensor<64x8xf32>
        %z = sbp.probes "fc", rademacher seed %seed step %step : tensor<64x4xf32>
        %s = sbp.sketch %x, %z axes [0]
            : tensor<64x8xf32>, tensor<64x4xf32> -> tensor<4x8xf32>
        %h = linalg.matmul ins(%x, %w : tensor<64x8xf32>, tensor<8x4xf32>)
            outs(%none : tensor<64x4xf32>) -> tensor<64x4xf32>
        %y = sbp.layer_output "fc" %h : tensor<64x4xf32>
        %dy = sbp.layer_cotangent "fc" %ct : tensor<64x4xf32>
        %again = sbp.probes "fc", rademacher again seed %seed step %step
            : tensor<64x4xf32>
        %e = sbp.expand_sketch %s, %again axes [0]
            : tensor<4x8xf32>, tensor<64x4xf32> -> tensor<64x8xf32>
        %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>,
                                             affine_map<(i, o, n) -> (n, o)>,
                                             affine_map<(i, o, n) -> (i, o)>]
            ins(%e, %dy : tensor<64x8xf32>, tensor<64x4xf32>)
            outs(%zeros : tensor<8x4xf32>) -> tensor<8x4xf32>
        return %y, %dw : tensor<64x4xf32>, tensor<8x4xf32>
      }
    }
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"plan", "plan", "std::string", "\"\"",
           "plan file (YAML); default: the plan on the module (sbp-plan)">,
    Option<"seed", "seed", "std::string", "\"\"",
           "seed, an integer; default: an argument">,
    Option<"step", "step", "std::string", "\"\"",
           "training step, an integer; default: an argument">,
    Option<"shard", "shard", "std::string", "\"0\"",
           "shard, an integer, or `arg` for an argument">]);
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numProbed", "probed", "weight gradients that read an estimate">,
    Statistic<"numSketches", "sketches", "activations sketched">];
}

def ContractProbesPass : Pass<"sbp-contract-probes", "::mlir::func::FuncOp"> {
  let summary = "contract the probes with the cotangent, then with the sketch";
  let description = [{
    A contraction of an expanded sketch (1/q) Z S with a cotangent is two: of Z
    with the cotangent over the positions, and of that with S over the q probes.
    The estimate of the activation is never there, and with q below the number of
    channels there is less to multiply than in the exact gradient. Borders of
    zeros around the estimate become borders around Z. Where two contractions
    would be more work than to expand the sketch (a depthwise convolution), the
    expansion stays.

    With expanded rows it is one, over the rows. What of the cotangent meets a row
    is gathered first: in a convolution one output position for each tap, or none
    where the tap is a border's or a stride skips the row. Where a position does
    not tell the step of the sum that reads it, the expansion stays.

    ```mlir
    #x = affine_map<(i, o, n) -> (n, i)>
    #dy = affine_map<(i, o, n) -> (n, o)>
    #dw = affine_map<(i, o, n) -> (i, o)>
    func.func @weight_gradient(%s: tensor<4x32xf32>, %z: tensor<64x4xf32>,
                               %dy: tensor<64x16xf32>, %zeros: tensor<32x16xf32>)
        -> tensor<32x16xf32> {
      %x = sbp.expand_sketch %s, %z axes [0]
          : tensor<4x32xf32>, tensor<64x4xf32> -> tensor<64x32xf32>
      %dw = linalg.generic {
          indexing_maps = [#x, #dy, #dw],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%x, %dy : tensor<64x32xf32>, tensor<64x16xf32>)
          outs(%zeros : tensor<32x16xf32>) {
      ^bb0(%a: f32, %b: f32, %sum: f32):
        %p = arith.mulf %a, %b : f32
        %t = arith.addf %sum, %p : f32
        linalg.yield %t : f32
      } -> tensor<32x16xf32>
      return %dw : tensor<32x16xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numContracted", "contracted", "expansions that went">];
}

#endif // SBP_TRANSFORMS_PROBING_PASSES_TD
