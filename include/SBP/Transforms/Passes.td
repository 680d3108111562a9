//===- Passes.td - SBP transformations ---------------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_PASSES_TD
#define SBP_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

class SBP_GraphPass<string name> : Pass<name, "::mlir::ModuleOp"> {
  /// The options that say what the training graph is.
  list<Option> graphOptions = [
    Option<"entry", "entry", "std::string", "\"\"",
           "entry function; default: main, or the only public function">,
    ListOption<"primalResults", "primal-results", "int64_t",
               "results that are not gradients (loss, metrics); negative "
               "numbers count from the end; default: the first">];
}

include "SBP/Transforms/OraclePasses.td"

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

def SkipInsertedZerosPass : Pass<"sbp-skip-inserted-zeros"> {
  let summary = "contract without the zeros that a strided insertion leaves";
  let description = [{
    The gradients of a convolution with stride s arrive as contractions with
    the cotangent spread out: every s-th position holds a value, zeros lie
    between (the transposed convolution of Dumoulin and Visin, "A guide to
    convolution arithmetic for deep learning", 2016, chapter 4). Their
    multiplications are s times too many per dimension. Where a loop that sums
    walks the spread dimension, it takes steps of s through the other operand.
    Where a window slides over it, the output has s phases per dimension, each
    of which meets every s-th tap of the window: one contraction per phase
    writes a strided slice of the output. sbp-lower-to-cpu runs this pass
    before it bufferizes.

    ```mlir
    %d = tensor.insert_slice %c into %zeros[0, 0] [4, 8] [2, 1]
    %w = linalg.generic ... ins(%x, %d) // sums x[k + i] * d[k] over 7 k
    // becomes
    %w = linalg.generic ... ins(%x, %c) // sums x[2 * k + i] * c[k] over 4 k
    ```

    Products with the zeros are left out: an infinite value that met only
    zeros no longer makes a NaN.
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numContractions", "contractions",
              "contractions that skip inserted zeros">,
    Statistic<"numPhases", "phases",
              "contractions made for phases of an output">];
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

def FoldTransposesPass : Pass<"sbp-fold-transposes"> {
  let summary = "contractions read and write what would be copied transposed";
  let description = [{
    Autodiff transposes weight gradients and the output of attention right
    behind the contraction that makes them, and front ends transpose queries,
    keys and values in front of the contractions that read them. Contractions
    read and write with any strides (sbp_contract_* of the runtime hands the
    library transposed matrices), so both become part of an indexing map: one
    pass over memory and one buffer less. Behind a contraction, the transpose
    must be the only use of the result. In front, all uses must be contractions
    without windows, in which the innermost dimension of what is read is not a
    batch (the library wants one contiguous dimension in each matrix), or read
    single elements, as a gather of kept rows does; and the value must have a
    buffer of its own or be an argument, since reading a slice keeps the whole
    alive. sbp-lower-to-cpu runs this pass before it bufferizes.

    ```mlir
    %c = linalg.generic ... // c[m, n] += a[m, k] * b[k, n]
    %t = linalg.generic ... ins(%c) // t[n, m] = c[m, n]
    // becomes
    %t = linalg.generic ... // t[n, m] += a[m, k] * b[k, n]
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::arith::ArithDialect"];
  let statistics = [
    Statistic<"numFolded", "folded", "transposes folded into contractions">];
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

def PlanBudgetPass : SBP_GraphPass<"sbp-plan"> {
  let summary = "choose the plan from a memory budget";
  let description = [{
    Chooses for every layer a keep ratio and what is recomputed, so that the
    planned peak of the step fits the budget at the least cost: work (loop
    iterations, exact step = 1) plus the estimated variance of the gradient
    ((1 - r) / r, mean over the layers) times a weight. Each variant is measured
    by compiling the graph with it; the lower convex hulls of the layers give an
    order of steps from the cheapest plan to the lightest, and a bisection on
    the planned peak, by lowering, the first that fits. Where none does, it tries
    each variant for all layers alike: steps follow saved bytes, and the peak may
    be of values that live within the backward. Masks are along the axes that a
    plan without `axes` masks, and along axis 0 in layers that mix those, such as
    convolutions. Prints the plans it looked at, writes the chosen one as a plan
    file, and leaves it on the module (`sbp.plan`), where
    `sbp-form-backward-regions` reads it. An infeasible budget is an error that
    gives the smallest planned peak that was found.

    ```mlir
    module attributes {sbp.plan = "layers: []"} {
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"budget", "budget", "std::string", "\"\"",
           "peak of a step: bytes, or with KB, MB, GB, KiB, MiB, GiB">,
    Option<"match", "match", "std::string", "\"\"",
           "layers to plan (regular expression); default: every innermost "
           "named scope that saves an activation">,
    ListOption<"keeps", "keeps", "std::string",
               "keep ratios to choose from; default: 0.5,0.25,0.125">,
    Option<"varianceWeight", "variance-weight", "double", "1.0",
           "cost of variance 1 in every layer, in exact steps of work">,
    Option<"output", "output", "std::string", "\"\"", "plan file to write">]);
  let statistics = [
    Statistic<"numTrials", "trials", "plans that were lowered">];
}

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

def LimitRecomputePass : SBP_GraphPass<"sbp-limit-recompute"> {
  let summary = "recompute less where the planned peak is lower";
  let description = [{
    What is recomputed lives again within the backward of its layer. Where that
    layer is most of the graph, the peak lies there, and a plan that repeats
    more has a higher one. This pass compiles and lowers copies of the graph
    with each kind of recomputation up to the one that the plan asks for, and
    leaves the best on the module (`sbp.recompute_limit`) where it is a weaker
    one; `sbp-reduce-activations` reads and removes it. So the planned peaks of
    `none`, `elementwise` and `all` never rise in that order. A graph of more
    than 2000 operations, of which each layer is a small part, is left alone; so
    is one whose shapes are dynamic, or that does not lower to the CPU: it has
    no planned peak.

    ```mlir
    module attributes {sbp.recompute_limit = #sbp<recompute elementwise>} {
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"plan", "plan", "std::string", "\"\"",
           "plan file; default: the plan on the module">]);
  let statistics = [
    Statistic<"numTrials", "trials", "graphs that were lowered">];
}

def ReduceActivationsPass : SBP_GraphPass<"sbp-reduce-activations"> {
  let summary = "compute the masked backward on kept positions only";
  let description = [{
    Sinks `restore` through the operations of each `sbp.backward` and hoists
    `keep` to the saved activations, so that only kept rows are saved
    (docs/spec.md, D2). Where the plan asks for recomputation, a minimum cut
    chooses what to save of each layer. Remarks say what was saved, what stays
    whole and who needs it.

    ```mlir
    %hk = sbp.keep %h, %m axes [0]
        : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
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
    %y = math.tanh %x : tensor<16x8xf32>
    %factor = math.cos %x : tensor<16x8xf32>   // was in front of %y
    %d = arith.mulf %ct, %factor : tensor<16x8xf32>
    ```
  }];
  let options = graphOptions;
  let dependentDialects = ["::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numMoved", "moved", "operations moved">];
}

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

#endif // SBP_TRANSFORMS_PASSES_TD
