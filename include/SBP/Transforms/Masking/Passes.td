//===- Passes.td - Marks, masks, regions and twins ---------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_MASKING_PASSES_TD
#define SBP_TRANSFORMS_MASKING_PASSES_TD

include "SBP/Analysis/GraphPass.td"

def MarkLayersPass : SBP_GraphPass<"sbp-mark-layers"> {
  let summary = "marks of planned layers, where a front end left names only";
  let description = [{
    For graphs without layer marks. The outermost scope that a rule of the plan
    matches is the layer. The pass puts `sbp.layer_output`, `sbp.layer_input` and
    `sbp.layer_cotangent` around the layer, where the structure of the forward
    (the sums inside and outside of the layer) and the accumulation of
    cotangents leave one place for the mask. Where two places are possible, the
    pass fails, lists them and says how to mark the layer. Layers that stay
    exact are never refused: no mask enters.

    A graph with marks keeps them; operations of its layers get the layer's name
    (`sbp.layer`) where locations do not give it.

    ```mlir
    module attributes {sbp.plan = "layers: [{match: block0, keep: 0.25} ]"} {
      func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
          -> (tensor<16x8xf32>, tensor<16x8xf32>) {
        %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
        %dx = arith.mulf %dy, %y {sbp.layer = "block0"} : tensor<16x8xf32>
        return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
      }
    }
    ```

    becomes

    ```mlir
    module attributes {sbp.plan = "layers: [{match: block0, keep: 0.25} ]"} {
      func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
          -> (tensor<16x8xf32>, tensor<16x8xf32>) {
        %x0 = sbp.layer_input "block0" %x {sbp.layer = "block0"}
            : tensor<16x8xf32>
        %h = math.exp %x0 {sbp.layer = "block0"} : tensor<16x8xf32>
        %y = sbp.layer_output "block0" %h {sbp.layer = "block0"}
            : tensor<16x8xf32>
        %ct = sbp.layer_cotangent "block0" %dy {sbp.layer = "block0"}
            : tensor<16x8xf32>
        %dx = arith.mulf %ct, %h {sbp.layer = "block0"}
            : tensor<16x8xf32>
        return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
      }
    }
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"plan", "plan", "std::string", "\"\"",
           "plan file (YAML); default: the plan on the module (sbp-plan)">,
    Option<"printChoice", "print", "bool", "false",
           "print the outputs and cotangents that were chosen">]);
  let dependentDialects = ["::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numOutputs", "outputs", "outputs of layers marked">,
    Statistic<"numCotangents", "cotangents", "cotangents marked">];
}

def FormBackwardRegionsPass : SBP_GraphPass<"sbp-form-backward-regions"> {
  let summary = "outline the planned layers' backward into sbp.backward";
  let description = [{
    Reads marks only. For every marked layer that the plan masks, what is
    reached from its `sbp.layer_cotangent` by operations linear in the cotangent
    moves into an `sbp.backward` with a keep-mask. All marks are gone after it.

    ```mlir
    module attributes {sbp.plan = "layers: [{match: block0, keep: 0.25} ]"} {
      func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
          -> (tensor<16x8xf32>, tensor<16x8xf32>) {
        %h = math.exp %x : tensor<16x8xf32>
        %y = sbp.layer_output "block0" %h : tensor<16x8xf32>
        %ct = sbp.layer_cotangent "block0" %dy : tensor<16x8xf32>
        %dx = arith.mulf %ct, %h : tensor<16x8xf32>
        return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
      }
    }
    ```

    becomes

    ```mlir
    module attributes {sbp.plan = "layers: [{match: block0, keep: 0.25} ]"} {
      func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>,
          %seed: i64, %step: i64) -> (tensor<16x8xf32>, tensor<16x8xf32>)
          attributes {sbp.counters = ["seed", "step"], sbp.planned_layers =
          [{axes = array<i64: 0>, bias = "kept positions are not scaled",
          keep = 0.25 : f64, kept = 4 : i64, layer = "block0",
          match = "block0", method = "keep-mask",
          positions = 16 : i64, recompute = "none", sampler = "uniform",
          scale = "none", share = 1.0 : f64, variance = 3.0 : f64} ]} {
        %m = sbp.keep_mask "block0", <uniform> seed %seed step %step
            : <4 of 16>
        %h = math.exp %x {sbp.planned_layer = "block0"} : tensor<16x8xf32>
        %dx = sbp.backward "block0"(%dy : tensor<16x8xf32>)
            saved(%h : tensor<16x8xf32>) mask %m : <4 of 16>
            axes [0] scale none -> tensor<16x8xf32> {
        ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>):
          %d = arith.mulf %ct, %s : tensor<16x8xf32>
          sbp.yield %d : tensor<16x8xf32>
        }
        return %h, %dx : tensor<16x8xf32>, tensor<16x8xf32>
      }
    }
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"plan", "plan", "std::string", "\"\"",
           "plan file (YAML); default: the plan on the module (sbp-plan)">,
    Option<"seed", "seed", "std::string", "\"\"",
           "fix the seed (otherwise the entry gains an i64 argument)">,
    Option<"step", "step", "std::string", "\"\"",
           "fix the step (otherwise the entry gains an i64 argument)">,
    Option<"shard", "shard", "std::string", "\"0\"",
           "data-parallel shard: a number, or `arg` for an i64 argument">]);
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numRegions", "regions", "layers outlined">];
}

def LowerBackwardDensePass : Pass<"sbp-lower-backward-dense"> {
  let summary = "the dense twin: select the kept rows of the cotangent";
  let description = [{
    Replaces each `sbp.backward` by its body with zeros in the dropped rows of
    the cotangents. Saves no memory; it is what the compact form must agree
    with. A saved value that is infinite or NaN in a dropped row makes a NaN of
    such a zero. Where the compact form reads kept rows only, the results (or
    the summands, where it sums over them) that are not finite in dropped rows
    are zero as well; finite ones are left as the body computes them.

    ```mlir
    // sbp-opt --sbp-lower-backward-dense --canonicalize --cse
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
        %step: i64) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %cst = arith.constant 0x7F800000 : f32
      %cst_0 = arith.constant 0.0 : f32
      %cst_1 = arith.constant 1.0 : f32
      %m = sbp.keep_mask "block0", <uniform> seed %seed step %step
          : <4 of 16>
      %h = math.exp %x : tensor<16x8xf32>
      %1 = tensor.empty() : tensor<4xf32>
      %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4xf32>)
          -> tensor<4xf32>
      %restored = sbp.restore %2, %m axes [0] : tensor<4xf32>, <4 of 16>
          -> tensor<16xf32>
      %3 = tensor.empty() : tensor<16x8xf32>
      %4 = linalg.generic {indexing_maps =
          [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
          affine_map<(i, j) -> (i, j)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%dy, %restored : tensor<16x8xf32>, tensor<16xf32>)
          outs(%3 : tensor<16x8xf32>) {
      ^bb0(%ct: f32, %s: f32, %out: f32):
        %d = arith.mulf %ct, %s : f32
        %8 = arith.cmpf une, %s, %cst_0 : f32
        %9 = arith.select %8, %d, %cst_0 : f32
        linalg.yield %9 : f32
      } -> tensor<16x8xf32>
      %5 = arith.mulf %4, %h : tensor<16x8xf32>
      %6 = linalg.generic {indexing_maps =
          [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
          affine_map<(i, j) -> (i, j)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%5, %restored : tensor<16x8xf32>, tensor<16xf32>)
          outs(%3 : tensor<16x8xf32>) {
      ^bb0(%ct: f32, %s: f32, %out: f32):
        %d = math.absf %ct : f32
        %8 = arith.cmpf olt, %d, %cst : f32
        %9 = arith.cmpf une, %s, %cst_0 : f32
        %10 = arith.ori %8, %9 : i1
        %11 = arith.select %10, %ct, %cst_0 : f32
        linalg.yield %11 : f32
      } -> tensor<16x8xf32>
      return %h, %6 : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numLowered", "lowered", "regions lowered">];
}

def FreezeLayersPass : SBP_GraphPass<"sbp-freeze-layers"> {
  let summary = "the frozen twin: a forward whose derivative the gradients are";
  let description = [{
    Makes of a training graph with layer marks the function whose exact
    gradient a compiled graph computes (docs/spec.md, Frozen twin). Only what
    the primal results need is left. In front of every use of the output y of a
    masked layer, the rows that the mask drops become those of f0, the output at
    the base point, and the others f0 + s (y - f0), where s is 1, or N/K with
    `scale: unbiased`. Masks, axes and scales are those of the compiled graph
    that `reduced` names: its `sbp.keep_mask` operations and the record
    `sbp.planned_layers` on its entry function.

    The function takes the graph's arguments, one f0 for each frozen output, an
    i1, `frozen`, and the counters that the masks read (`sbp.counters`). It
    returns the floating-point primal results, in their order, and the outputs y.
    Where `frozen` is false nothing is frozen: the results are the graph's, and
    the last ones the f0 of these arguments.

    A product with a weight gradient by probes becomes X w0 + X' (w - w0), with
    arguments for w0 and for what X' is the estimate of (docs/spec.md).

    The graph:

    ```mlir
    // sbp-opt --sbp-freeze-layers=reduced=%block1
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %h = math.exp %x : tensor<16x8xf32>
      %y = sbp.layer_output "block0" %h : tensor<16x8xf32>
      %ct = sbp.layer_cotangent "block0" %dy : tensor<16x8xf32>
      %dx = arith.mulf %ct, %h : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    The compiled graph:

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>, %seed: i64,
                    %step: i64) -> (tensor<16x8xf32>, tensor<16x8xf32>)
        attributes {sbp.counters = ["seed", "step"], sbp.planned_layers = [
            {axes = array<i64: 0>, bias = "kept positions are not scaled",
             keep = 0.25 : f64, kept = 4 : i64, layer = "block0",
          match = "block0", method = "keep-mask",
             positions = 16 : i64, recompute = "none", sampler = "uniform",
             scale = "none", share = 1.0 : f64, variance = 3.0 : f64} ]} {
      %h = math.exp %x : tensor<16x8xf32>
      %m = sbp.keep_mask "block0", #sbp.sampler<uniform> seed %seed step %step
          : !sbp.mask<4 of 16>
      %ct = sbp.keep %dy, %m axes [0]
          : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
      %s = sbp.keep %h, %m axes [0]
          : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
      %d = arith.mulf %ct, %s : tensor<4x8xf32>
      %dx = sbp.restore %d, %m axes [0]
          : tensor<4x8xf32>, !sbp.mask<4 of 16> -> tensor<16x8xf32>
      return %h, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    The frozen twin:

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>,
                    %f0: tensor<16x8xf32>, %frozen: i1, %seed: i64, %step: i64)
        -> (tensor<16x8xf32>, tensor<16x8xf32>)
        attributes {sbp.counters = ["seed", "step"]} {
      %h = math.exp %x : tensor<16x8xf32>
      %y = sbp.layer_output "block0" %h : tensor<16x8xf32>
      %frozen_y = scf.if %frozen -> (tensor<16x8xf32>) {
        %m = sbp.keep_mask "block0", #sbp.sampler<uniform>
            seed %seed step %step : !sbp.mask<4 of 16>
        %a = sbp.keep %y, %m axes [0]
            : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
        %b = sbp.keep %f0, %m axes [0]
            : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
        %d = arith.subf %a, %b : tensor<4x8xf32>
        %z = sbp.restore %d, %m axes [0] into %f0 : tensor<16x8xf32>
            : tensor<4x8xf32>, !sbp.mask<4 of 16> -> tensor<16x8xf32>
        scf.yield %z : tensor<16x8xf32>
      } else {
        scf.yield %y : tensor<16x8xf32>
      }
      return %frozen_y, %y : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    `sbp-run --check-gradients` differentiates this function numerically.
  }];
  let options = !listconcat(graphOptions, [
    Option<"reduced", "reduced", "std::string", "\"\"",
           "the graph that sbp-compile made of this one">]);
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numFrozen", "frozen", "outputs of layers frozen">];
}

def PromoteFloatsPass : Pass<"sbp-promote-floats", "::mlir::ModuleOp"> {
  let summary = "compute in f64 what is computed in less";
  let description = [{
    Every floating-point type of less than 64 bits becomes f64: of arguments,
    results, constants and what stands in regions. Extensions and truncations
    between such types disappear, so that what rounds to bf16 and back becomes
    smooth. A cast of bits (`arith.bitcast`, as random numbers are made with)
    sees the bits of the type that it had. A numerical derivative needs the
    digits: `sbp-run --check-gradients` runs this pass on the frozen twin and on
    the graphs that it checks.

    ```mlir
    func.func @f(%p: tensor<8xbf16>) -> tensor<8xf32> {
      %w = arith.extf %p : tensor<8xbf16> to tensor<8xf32>
      %y = math.tanh %w : tensor<8xf32>
      return %y : tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @f(%p: tensor<8xf64>) -> tensor<8xf64> {
      %y = math.tanh %p : tensor<8xf64>
      return %y : tensor<8xf64>
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numPromoted", "promoted", "values that are f64 now">];
}

#endif // SBP_TRANSFORMS_MASKING_PASSES_TD
