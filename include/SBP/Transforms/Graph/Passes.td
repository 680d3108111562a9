//===- Passes.td - Clean-up of what front ends leave -------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_GRAPH_PASSES_TD
#define SBP_TRANSFORMS_GRAPH_PASSES_TD

include "SBP/Analysis/GraphPass.td"

def JoinForwardBackwardPass : Pass<"sbp-join-forward-backward",
                                   "::mlir::ModuleOp"> {
  let summary = "make one joint function of a forward/backward pair";
  let description = [{
    A module with `@forward(args...) -> (primal..., residuals...)` and
    `@backward(residuals..., cotangents...) -> gradients` and no `@main` gets a
    `@main(args..., cotangents...) -> (primal..., gradients...)` that calls both.
    The attribute `sbp.pair` on it, the numbers of primal results and of
    cotangents, is for `sbp-split-forward-backward`, which makes a pair again.
    Does nothing when there is no such pair.

    ```mlir
    func.func @forward(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
      %y = math.sin %x : tensor<8xf32>
      %factor = math.cos %x : tensor<8xf32>
      return %y, %factor : tensor<8xf32>, tensor<8xf32>
    }
    func.func @backward(%factor: tensor<8xf32>, %ct: tensor<8xf32>)
        -> tensor<8xf32> {
      %dx = arith.mulf %ct, %factor : tensor<8xf32>
      return %dx : tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<8xf32>, %ct: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>)
        attributes {sbp.pair = array<i64: 1, 1>} {
      %r:2 = call @forward(%x) : (tensor<8xf32>)
          -> (tensor<8xf32>, tensor<8xf32>)
      %dx = call @backward(%r#1, %ct) : (tensor<8xf32>, tensor<8xf32>)
          -> tensor<8xf32>
      return %r#0, %dx : tensor<8xf32>, tensor<8xf32>
    }
    func.func private @forward(%x: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>) {
      %y = math.sin %x : tensor<8xf32>
      %factor = math.cos %x : tensor<8xf32>
      return %y, %factor : tensor<8xf32>, tensor<8xf32>
    }
    func.func private @backward(%factor: tensor<8xf32>, %ct: tensor<8xf32>)
        -> tensor<8xf32> {
      %dx = arith.mulf %ct, %factor : tensor<8xf32>
      return %dx : tensor<8xf32>
    }
    ```
  }];
  let options = [
    ListOption<"primalResults", "primal-results", "int64_t",
               "results of @forward that are not residuals; default: the first">];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [Statistic<"numJoined", "joined", "pairs joined">];
}

def AnnotateAutodiffPass : SBP_GraphPass<"sbp-annotate-autodiff"> {
  let summary = "put role and layer of each operation on the IR";
  let description = [{
    Forward is every operation that a primal result needs, backward every
    other; the layer comes from `sbp.layer` or from the location (JAX writes
    `jvp(block0/mlp)`). Sets `sbp.role` and `sbp.layer`.

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
      %dx = arith.mulf %dy, %y {sbp.layer = "block0"} : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.exp %x {sbp.layer = "block0", sbp.role = "forward"}
          : tensor<16x8xf32>
      %dx = arith.mulf %dy, %y {sbp.layer = "block0", sbp.role = "backward"}
          : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let options = graphOptions;
  let statistics = [
    Statistic<"numForward", "forward", "forward operations">,
    Statistic<"numBackward", "backward", "backward operations">];
}

def RaiseTensorOpsPass : Pass<"sbp-raise-tensor-ops"> {
  let summary = "raise concatenations and pads that arrive as generics";
  let description = [{
    Front ends lower concatenate and pad to `linalg.generic` operations whose
    body chooses between `tensor.extract`s with `scf.if` on `linalg.index`. No
    indexing map says what such a body reads; as `tensor.concat` and
    `tensor.pad` the same operations compact like any other. A `tensor.pad` of
    negative amounts, which PyTorch's gradients have, becomes a slice and a pad
    of what is positive. One that removes more than there is, is an error.

    ```mlir
    func.func @concat(%a: tensor<4xf32>, %b: tensor<2xf32>) -> tensor<6xf32> {
      %init = tensor.empty() : tensor<6xf32>
      %c = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>],
                           iterator_types = ["parallel"]}
          outs(%init : tensor<6xf32>) {
      ^bb0(%out: f32):
        %i = linalg.index 0 : index
        %c4 = arith.constant 4 : index
        %first = arith.cmpi ult, %i, %c4 : index
        %x = scf.if %first -> (f32) {
          %p = tensor.extract %a[%i] : tensor<4xf32>
          scf.yield %p : f32
        } else {
          %j = arith.subi %i, %c4 : index
          %q = tensor.extract %b[%j] : tensor<2xf32>
          scf.yield %q : f32
        }
        linalg.yield %x : f32
      } -> tensor<6xf32>
      return %c : tensor<6xf32>
    }
    ```

    becomes

    ```mlir
    func.func @concat(%a: tensor<4xf32>, %b: tensor<2xf32>)
        -> tensor<6xf32> {
      %init = tensor.empty() : tensor<6xf32>
      %c = tensor.concat dim(0) %a, %b : (tensor<4xf32>, tensor<2xf32>)
          -> tensor<6xf32>
      return %c : tensor<6xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numConcat", "concat", "generics raised to tensor.concat">,
    Statistic<"numPad", "pad", "generics raised to tensor.pad">,
    Statistic<"numCut", "cut", "pads of negative amounts that became slices">];
}

def BubbleUpSlicesPass : Pass<"sbp-bubble-up-slices"> {
  let summary = "compute the slices of a value apart where each is transposed";
  let description = [{
    Attention makes queries, keys and values with one product, whose slices are
    transposed into heads. A slice that is a value of its own needs no copy
    (sbp-fold-transposes), can be freed or reduced to kept rows alone, and is
    recomputed alone, on those rows: with `recompute: all` the queries that are
    not kept are not computed again. Where all uses of a value are slices that
    do not overlap and one of them is transposed (or the value is a transpose
    itself), the operation that makes the value makes the slices instead, from
    slices of its operands (upstream's TilingInterface), and so on up through
    element-wise operations, reshapes and contractions. A contraction is cut
    only if its slices read less again of the operands that are not cut than
    copies of the result would read and write. Each element is computed once,
    where it was, from the same numbers. sbp-compile runs this pass on the
    graph, before layers are found, and sbp-lower-to-cpu on graphs that did not
    go through sbp-compile.

    ```mlir
    func.func @queries_and_keys(%x: tensor<5x8xf32>, %w: tensor<8x16xf32>)
        -> (tensor<8x5xf32>, tensor<5x8xf32>) {
      %zero = arith.constant dense<0.0> : tensor<5x16xf32>
      %p = linalg.matmul ins(%x, %w : tensor<5x8xf32>, tensor<8x16xf32>)
                         outs(%zero : tensor<5x16xf32>) -> tensor<5x16xf32>
      %q = tensor.extract_slice %p[0, 0] [5, 8] [1, 1]
          : tensor<5x16xf32> to tensor<5x8xf32>
      %k = tensor.extract_slice %p[0, 8] [5, 8] [1, 1]
          : tensor<5x16xf32> to tensor<5x8xf32>
      %init = tensor.empty() : tensor<8x5xf32>
      %t = linalg.transpose ins(%q : tensor<5x8xf32>)
          outs(%init : tensor<8x5xf32>) permutation = [1, 0]
      return %t, %k : tensor<8x5xf32>, tensor<5x8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @queries_and_keys(%x: tensor<5x8xf32>, %w: tensor<8x16xf32>)
        -> (tensor<8x5xf32>, tensor<5x8xf32>) {
      %wq = tensor.extract_slice %w[0, 0] [8, 8] [1, 1] : tensor<8x16xf32>
          to tensor<8x8xf32>
      %zero_q = arith.constant dense<0.0> : tensor<5x8xf32>
      %q = linalg.matmul ins(%x, %wq : tensor<5x8xf32>, tensor<8x8xf32>)
          outs(%zero_q : tensor<5x8xf32>) -> tensor<5x8xf32>
      %wk = tensor.extract_slice %w[0, 8] [8, 8] [1, 1] : tensor<8x16xf32>
          to tensor<8x8xf32>
      %zero_k = arith.constant dense<0.0> : tensor<5x8xf32>
      %k = linalg.matmul ins(%x, %wk : tensor<5x8xf32>, tensor<8x8xf32>)
          outs(%zero_k : tensor<5x8xf32>) -> tensor<5x8xf32>
      %init = tensor.empty() : tensor<8x5xf32>
      %t = linalg.transpose ins(%q : tensor<5x8xf32>)
          outs(%init : tensor<8x5xf32>) permutation = [1, 0]
      return %t, %k : tensor<8x5xf32>, tensor<5x8xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numSlices", "slices", "slices computed apart">];
}

def DistributeConcatPass : Pass<"sbp-distribute-concat"> {
  let summary = "sum over the parts of a concatenation, not over the whole";
  let description = [{
    The other side of sbp-bubble-up-slices: the cotangents of slices are
    concatenated, only for contractions and sums to read the whole. Where all
    uses of a concatenation are sums (of products, or of elements) from zeros,
    at most behind transposes and reshapes that keep the parts apart, each part
    is summed for itself. A sum along the concatenated dimension starts from the
    one over the part before; others are parts of the result (of a weight
    gradient, say), which is joined in place of the larger operand. With a mask,
    the first part, if it has kept rows only, stays so: its gradients cost the
    kept rows' work. Left alone where parts would read and write more, of other
    operands and results, than the concatenation does. The order of the sums
    changes, and with it the last bits of the result, which is why sbp-compile
    (before layers are found) and sbp-lower-to-cpu both run this pass: an exact
    graph has the bits of one compiled with keep 1.0.

    ```mlir
    func.func @input_gradient(%dq: tensor<5x8xf32>, %dk: tensor<5x8xf32>,
                              %w: tensor<16x4xf32>) -> tensor<5x4xf32> {
      %zero = arith.constant dense<0.0> : tensor<5x4xf32>
      %dqk = tensor.concat dim(1) %dq, %dk
          : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<5x16xf32>
      %dx = linalg.matmul ins(%dqk, %w : tensor<5x16xf32>, tensor<16x4xf32>)
                          outs(%zero : tensor<5x4xf32>) -> tensor<5x4xf32>
      return %dx : tensor<5x4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @input_gradient(%dq: tensor<5x8xf32>, %dk: tensor<5x8xf32>,
        %w: tensor<16x4xf32>) -> tensor<5x4xf32> {
      %wq = tensor.extract_slice %w[0, 0] [8, 4] [1, 1]
          : tensor<16x4xf32> to tensor<8x4xf32>
      %c0 = arith.constant 0.0 : f32
      %init = tensor.empty() : tensor<5x4xf32>
      %zero = linalg.fill ins(%c0 : f32) outs(%init : tensor<5x4xf32>)
          -> tensor<5x4xf32>
      %from_q = linalg.matmul ins(%dq, %wq
          : tensor<5x8xf32>, tensor<8x4xf32>) outs(%zero : tensor<5x4xf32>)
          -> tensor<5x4xf32>
      %wk = tensor.extract_slice %w[8, 0] [8, 4] [1, 1]
          : tensor<16x4xf32> to tensor<8x4xf32>
      %dx = linalg.matmul ins(%dk, %wk
          : tensor<5x8xf32>, tensor<8x4xf32>) outs(%from_q : tensor<5x4xf32>)
          -> tensor<5x4xf32>
      return %dx : tensor<5x4xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numDistributed", "distributed", "concatenations that are gone">];
}

def SplitForwardBackwardPass : Pass<"sbp-split-forward-backward",
                                    "::mlir::ModuleOp"> {
  let summary = "make a pair of a joined function again";
  let description = [{
    The inverse of `sbp-join-forward-backward`: the forward operations become
    `@forward`, the others `@backward`, and what crosses, now the kept rows, is
    the residuals. Masks are drawn again in `@backward` from the same seed and
    step, which both functions take last. Does nothing without `sbp.pair`.

    ```mlir
    func.func @main(%x: tensor<8xf32>, %ct: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>)
        attributes {sbp.pair = array<i64: 1, 1>} {
      %y = math.exp %x : tensor<8xf32>
      %dx = arith.mulf %ct, %y : tensor<8xf32>
      return %y, %dx : tensor<8xf32>, tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @forward(%x: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>)
        attributes {sbp.residuals = 1 : i64} {
      %y = math.exp %x : tensor<8xf32>
      return %y, %y : tensor<8xf32>, tensor<8xf32>
    }
    func.func @backward(%y: tensor<8xf32>, %ct: tensor<8xf32>)
        -> tensor<8xf32> {
      %dx = arith.mulf %ct, %y : tensor<8xf32>
      return %dx : tensor<8xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [Statistic<"numResiduals", "residuals",
                              "values that the forward hands to the backward">];
}

#endif // SBP_TRANSFORMS_GRAPH_PASSES_TD
