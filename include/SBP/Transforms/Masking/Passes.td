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
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %h = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
      // with a rule that masks block0: %ct = sbp.layer_cotangent "block0" %dy
      %dx = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
      return %h, %dx : tensor<16x8xf32>, tensor<16x8xf32>
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
    %dx = sbp.backward "block0/mlp" (%dy : ...) saved (%w : ...) mask %m : ...
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
    %dense = sbp.restore %ones, %m axes [0]
        : tensor<4xf32>, !sbp.mask<4 of 16> -> tensor<16xf32>
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

    ```mlir
    %y = sbp.layer_output "block0/mlp" %h : tensor<16x8xf32>
    // becomes
    %frozen_y = scf.if %frozen -> (tensor<16x8xf32>) {
      %m = sbp.keep_mask "block0/mlp", #sbp.sampler<uniform>
          seed %seed step %step : !sbp.mask<4 of 16>
      %a = sbp.keep %y, %m axes [0] : ...
      %b = sbp.keep %f0, %m axes [0] : ...
      %d = arith.subf %a, %b : tensor<4x8xf32>
      %z = sbp.restore %d, %m axes [0] into %f0 : ...
      scf.yield %z : tensor<16x8xf32>
    } else {
      scf.yield %y : tensor<16x8xf32>
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
    %w = arith.extf %p : tensor<8xbf16> to tensor<8xf32>
    %y = math.tanh %w : tensor<8xf32>
    // becomes
    %y = math.tanh %p : tensor<8xf64>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numPromoted", "promoted", "values that are f64 now">];
}

#endif // SBP_TRANSFORMS_MASKING_PASSES_TD
