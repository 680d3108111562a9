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
    func.func @main(%x: ..., %ct: ...) attributes {sbp.pair = array<i64: 1, 1>} {
      %r:2 = call @forward(%x)
      %g = call @backward(%r#1, %ct)
      return %r#0, %g
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
    %y = math.tanh %x {sbp.layer = "block0", sbp.role = "forward"}
    ```
  }];
  let options = graphOptions;
  let statistics = [
    Statistic<"numForward", "forward", "forward operations">,
    Statistic<"numBackward", "backward", "backward operations">];
}

def PrintSavedActivationsPass : SBP_GraphPass<"sbp-print-saved-activations"> {
  let summary = "print the table of saved activations";
  let description = [{
    A saved activation is computed by the forward and used by the backward;
    arguments, constants and views of them are not counted. The table (standard
    error) has layer, type, bytes and source line of each, and the sum.

    ```mlir
    %h = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>  // 512 bytes
    %y = math.tanh %h : tensor<16x8xf32>
    %d = arith.mulf %ct, %h : tensor<16x8xf32>                  // uses it
    ```
  }];
  let options = graphOptions;
}

def RecordExactActivationsPass
    : SBP_GraphPass<"sbp-record-exact-activations"> {
  let summary = "write the list of saved activations on the entry function";
  let description = [{
    The first pass of a reduction: what the graph saves now, with layer, type,
    bytes (left out where the shape is dynamic) and source line, and which
    results are no gradients. A report on the reduced graph compares with it.
    Does nothing where a list exists.

    ```mlir
    func.func @main(...) attributes {
      sbp.exact_activations = [{bytes = 512 : i64, layer = "block0",
                                source = "model.py:7", type = tensor<16x8xf32>} ],
      sbp.primal_results = array<i64: 0>}
    ```
  }];
  let options = graphOptions;
  let statistics = [
    Statistic<"numRecorded", "recorded", "saved activations recorded">];
}

def RaiseTensorOpsPass : Pass<"sbp-raise-tensor-ops"> {
  let summary = "raise concatenations and pads that arrive as generics";
  let description = [{
    Front ends lower concatenate and pad to `linalg.generic` operations whose
    body chooses between `tensor.extract`s with `scf.if` on `linalg.index`. No
    indexing map says what such a body reads; as `tensor.concat` and
    `tensor.pad` the same operations compact like any other.

    ```mlir
    %c = linalg.generic ... { scf.if %i < 4 { extract %a } else { extract %b } }
    // becomes
    %c = tensor.concat dim(1) %a, %b
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numConcat", "concat", "generics raised to tensor.concat">,
    Statistic<"numPad", "pad", "generics raised to tensor.pad">];
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
    %p = linalg.generic ... ins(%x, %w) // p[n, c] += x[n, k] * w[k, c]
    %q = tensor.extract_slice %p[0, 0] [5, 8] [1, 1]
    %k = tensor.extract_slice %p[0, 8] [5, 8] [1, 1]
    // becomes
    %wq = tensor.extract_slice %w[0, 0] [8, 8] [1, 1]
    %q = linalg.generic ... ins(%x, %wq) // q[n, c] += x[n, k] * wq[k, c]
    %wk = tensor.extract_slice %w[0, 8] [8, 8] [1, 1]
    %k = linalg.generic ... ins(%x, %wk) // k[n, c] += x[n, k] * wk[k, c]
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
    %g = tensor.concat dim(1) %dq, %dk
    %dx = linalg.generic ... ins(%g, %w) // dx[n, k] += g[n, c] * w[k, c]
    // becomes
    %xq = linalg.generic ... ins(%dq, %wq) // over the columns of dq
    %dx = linalg.generic ... ins(%dk, %wk) outs(%xq)
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
    func.func @forward(%x: ..., %seed: i64, %step: i64) -> (loss, residuals...)
    func.func @backward(residuals..., %ct: ..., %seed: i64, %step: i64)
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [Statistic<"numResiduals", "residuals",
                              "values that the forward hands to the backward">];
}

#endif // SBP_TRANSFORMS_GRAPH_PASSES_TD
