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
                           "::mlir::math::MathDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numSunk", "sunk", "operations computed on kept positions">,
    Statistic<"numKept", "kept", "values gathered">,
    Statistic<"numSketched", "sketched", "values of which a sketch is saved">,
    Statistic<"numUnsketched", "unsketched",
              "sketches dropped because their values are saved">,
    Statistic<"numRestored", "restored", "cotangents scattered back">,
    Statistic<"numRepeated", "repeated", "forward operations repeated">,
    Statistic<"numInverted", "inverted",
              "forward values computed from what was made of them">];
}

def PackSavedPass : SBP_GraphPass<"sbp-pack-saved"> {
  let summary = "save truth values and small integers as bits and bytes";
  let description = [{
    The derivative of a rectifier, a clip or a maximum needs the outcome of a
    comparison. Where the backward reads a tensor of i1 that the forward
    computes, this pass saves eight values in each byte. The results keep their
    bits. A tensor without last axes of a known multiple of 8 elements is left
    alone, with a remark.

    Other integers, such as the place of a maximum in its window, are saved as
    what they exceed the least possible number by, where that takes fewer bits:
    1, 2, 4, 8, 16 or 32. Upstream's InferIntRangeInterface proves between which
    numbers they lie; `sbp.pack_bits` puts those of less than 8 bits together.

    ```mlir
    func.func @main(%x: tensor<16x64xf32>, %c: tensor<16x64xf32>,
                    %dy: tensor<16x64xf32>)
        -> (tensor<16x64xf32>, tensor<16x64xf32>) {
      %h = math.exp %x : tensor<16x64xf32>
      %above = arith.cmpf ogt, %h, %c : tensor<16x64xf32>
      %y = arith.select %above, %h, %c : tensor<16x64xi1>, tensor<16x64xf32>
      %dx = arith.select %above, %dy, %c : tensor<16x64xi1>, tensor<16x64xf32>
      return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<16x64xf32>, %c: tensor<16x64xf32>,
                    %dy: tensor<16x64xf32>)
        -> (tensor<16x64xf32>, tensor<16x64xf32>) {
      %h = math.exp %x : tensor<16x64xf32>
      %above = arith.cmpf ogt, %h, %c : tensor<16x64xf32>
      %bits = sbp.pack_bits %above : tensor<16x64xi1> -> tensor<16x8xi8>
      %y = arith.select %above, %h, %c : tensor<16x64xi1>, tensor<16x64xf32>
      %saved = sbp.saved %bits "" : tensor<16x8xi8>
      %again = sbp.unpack_bits %saved : tensor<16x8xi8> -> tensor<16x64xi1>
      %dx = arith.select %again, %dy, %c : tensor<16x64xi1>, tensor<16x64xf32>
      return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
    }
    ```
  }];
  let options = graphOptions;
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numPacked", "packed", "tensors of truth values packed">,
    Statistic<"numNarrowed", "narrowed",
              "tensors of other integers in fewer bits">];
}

def CompressSavedPass : SBP_GraphPass<"sbp-compress-saved"> {
  let summary = "save values as bf16 or int8";
  let description = [{
    What the backward of a layer with `save-as` reads of the forward is rounded
    at random when it is saved (`sbp.compress`), so that it is right on average.
    Operations of such a backward carry an #sbp.save_as, which this pass erases.
    Values that others read as well stay as they are, and so do integers and
    truth values. Remarks say what was compressed, and where the backward is not
    linear in it, so that the gradient is biased.

    ```mlir
    func.func @main(%x: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
        -> (tensor<16x64xf32>, tensor<16x64xf32>) {
      %y = math.exp %x : tensor<16x64xf32>
      %dx = arith.mulf %dy, %y {sbp.save_as = #sbp.save_as<int8 of "mlp">}
          : tensor<16x64xf32>
      return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<16x64xf32>, %dy: tensor<16x64xf32>, %seed: i64,
                    %step: i64) -> (tensor<16x64xf32>, tensor<16x64xf32>)
        attributes {sbp.counters = ["seed", "step"]} {
      %y = math.exp %x : tensor<16x64xf32>
      %codes, %scales = sbp.compress %y, "mlp/saved0" seed %seed step %step
          : tensor<16x64xf32> -> tensor<16x64xi8> scales tensor<16xf32>
      %saved = sbp.saved %codes "mlp" : tensor<16x64xi8>
      %saved_0 = sbp.saved %scales "mlp" : tensor<16xf32>
      %again = sbp.decompress %saved scales %saved_0
          : tensor<16x64xi8>, tensor<16xf32> -> tensor<16x64xf32>
      %dx = arith.mulf %dy, %again : tensor<16x64xf32>
      return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
    }
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"seed", "seed", "std::string", "\"\"",
           "a constant; default: an argument">,
    Option<"step", "step", "std::string", "\"\"",
           "a constant; default: an argument">,
    Option<"shard", "shard", "std::string", "\"0\"",
           "a constant, or `arg` for an argument">]);
  let dependentDialects = ["::mlir::sbp::SBPDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numCompressed", "compressed", "values saved in fewer bytes">];
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
