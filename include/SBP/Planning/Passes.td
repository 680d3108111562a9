//===- Passes.td - From a budget to a plan -----------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_PLANNING_PASSES_TD
#define SBP_PLANNING_PASSES_TD

include "SBP/Analysis/GraphPass.td"

defvar targetOption =
    Option<"target", "target", "std::string", "\"cpu\"",
           "what the plan is for: how the graph is lowered, and what it costs">;

def LimitRecomputePass : SBP_GraphPass<"sbp-limit-recompute"> {
  let summary = "recompute less where the planned peak is lower";
  let description = [{
    What is recomputed lives again within the backward of its layer. Where that
    layer is most of the graph, the peak lies there, and a plan that repeats
    more has a higher one. This pass compiles and lowers copies of the graph
    with each kind of recomputation up to the one that the plan asks for. Where
    a weaker kind has the lower peak, it tries that kind in some layers only:
    the first of the forward, whose backward ends with all gradients alive, and
    the last, whose backward begins with all activations alive; one layer, two,
    four, until the peak is as low as with the weaker kind in all. What it finds
    is on the module (`sbp.recompute_limit`); `sbp-reduce-activations`
    reads and removes it. So the planned peaks of `none`, `elementwise` and
    `all` never rise in that order. A graph of more than 2000 operations, of
    which each layer is a small part, is left alone; so is one whose shapes are
    dynamic, or that does not lower to the target: it has no planned peak.
    Warns where the peak is above that of the graph without a plan.

    ```mlir
    module attributes {
        sbp.plan = "layers: [{match: block0, keep: 1.0, recompute: all} ]"} {
      func.func @main(%arg: tensor<64x64xf32>, %u: tensor<64x24xf32>,
                      %v: tensor<64x24xf32>, %w: tensor<64x24xf32>,
                      %dy: tensor<64x24xf32>)
          -> (tensor<64x24xf32>, tensor<64x24xf32>) {
        %zero = arith.constant dense<0.0> : tensor<64x24xf32>
        // With all, the backward computes x again, and a, b and c from x.
        %x = math.exp %arg : tensor<64x64xf32>
        %a = linalg.matmul {sbp.layer = "block0"}
            ins(%x, %u : tensor<64x64xf32>, tensor<64x24xf32>)
            outs(%zero : tensor<64x24xf32>) -> tensor<64x24xf32>
        %b = linalg.matmul {sbp.layer = "block0"}
            ins(%x, %v : tensor<64x64xf32>, tensor<64x24xf32>)
            outs(%zero : tensor<64x24xf32>) -> tensor<64x24xf32>
        %c = linalg.matmul {sbp.layer = "block0"}
            ins(%x, %w : tensor<64x64xf32>, tensor<64x24xf32>)
            outs(%zero : tensor<64x24xf32>) -> tensor<64x24xf32>
        %ab = arith.mulf %a, %b {sbp.layer = "block0"} : tensor<64x24xf32>
        %y = arith.mulf %ab, %c {sbp.layer = "block0"} : tensor<64x24xf32>
        %p = arith.mulf %dy, %a {sbp.layer = "block0"} : tensor<64x24xf32>
        %q = arith.mulf %p, %b {sbp.layer = "block0"} : tensor<64x24xf32>
        %d = arith.mulf %q, %c {sbp.layer = "block0"} : tensor<64x24xf32>
        return %y, %d : tensor<64x24xf32>, tensor<64x24xf32>
      }
    }
    ```

    becomes

    ```mlir
    module attributes {sbp.plan =
        "layers: [{match: block0, keep: 1.0, recompute: all} ]",
        sbp.recompute_limit = #sbp<recompute elementwise>} {
      func.func @main(%arg: tensor<64x64xf32>, %u: tensor<64x24xf32>,
          %v: tensor<64x24xf32>, %w: tensor<64x24xf32>,
          %dy: tensor<64x24xf32>)
          -> (tensor<64x24xf32>, tensor<64x24xf32>) {
        %zero = arith.constant dense<0.0> : tensor<64x24xf32>
        %x = math.exp %arg : tensor<64x64xf32>
        %a = linalg.matmul {sbp.layer = "block0"}
            ins(%x, %u : tensor<64x64xf32>, tensor<64x24xf32>)
            outs(%zero : tensor<64x24xf32>) -> tensor<64x24xf32>
        %b = linalg.matmul {sbp.layer = "block0"}
            ins(%x, %v : tensor<64x64xf32>, tensor<64x24xf32>)
            outs(%zero : tensor<64x24xf32>) -> tensor<64x24xf32>
        %c = linalg.matmul {sbp.layer = "block0"}
            ins(%x, %w : tensor<64x64xf32>, tensor<64x24xf32>)
            outs(%zero : tensor<64x24xf32>) -> tensor<64x24xf32>
        %ab = arith.mulf %a, %b {sbp.layer = "block0"} : tensor<64x24xf32>
        %y = arith.mulf %ab, %c {sbp.layer = "block0"} : tensor<64x24xf32>
        %p = arith.mulf %dy, %a {sbp.layer = "block0"} : tensor<64x24xf32>
        %q = arith.mulf %p, %b {sbp.layer = "block0"} : tensor<64x24xf32>
        %d = arith.mulf %q, %c {sbp.layer = "block0"} : tensor<64x24xf32>
        return %y, %d : tensor<64x24xf32>, tensor<64x24xf32>
      }
    }
    ```
  }];
  let options = !listconcat(graphOptions, [
    Option<"plan", "plan", "std::string", "\"\"",
           "plan file; default: the plan on the module">,
    targetOption]);
  let statistics = [
    Statistic<"numTrials", "trials", "graphs that were lowered">];
}

def PrintSavedActivationsPass : SBP_GraphPass<"sbp-print-saved-activations"> {
  let summary = "print the table of saved activations";
  let description = [{
    Lowers a copy of the graph, as sbp-run does, and lists what lies in memory
    at the point of the compiled program at which the most bytes are saved: of
    the values that the forward computes, those that the backward still reads.
    Arguments, constants, views of them, gradients and what the backward makes
    again are left out, and so is what fusion never stores. The table (standard
    error) has layer, bytes, type and source line of each buffer, and the sum,
    the saved bytes. The graph stays as it is.

    ```mlir
    func.func @main(%x: tensor<8x8xf32>, %zero: tensor<8x8xf32>)
        -> (tensor<8x8xf32>, tensor<8x8xf32>) {
      // block0   256  tensor<8x8xf32>: the backward reads %h
      %h = math.exp %x {sbp.layer = "block0"} : tensor<8x8xf32>
      %y = linalg.matmul ins(%h, %x : tensor<8x8xf32>, tensor<8x8xf32>)
             outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
      %dx = arith.mulf %y, %h {sbp.layer = "block0"} : tensor<8x8xf32>
      return %y, %dx : tensor<8x8xf32>, tensor<8x8xf32>
    }
    ```
  }];
  let options = graphOptions;
}

def ListExactActivationsPass : SBP_GraphPass<"sbp-list-exact-activations"> {
  let summary = "begin to list what the exact graph saves";
  let description = [{
    Lowers a copy of the module on another thread while the passes behind this
    one reduce the module. sbp-record-exact-activations waits for the list and
    writes it. With remarks, without threads, or on one processor, the copy is
    lowered here. Does nothing where a record exists.

    In

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.exp %x : tensor<16x8xf32>
      %dx = arith.mulf %dy, %y : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    the list is `%y`, whatever passes between the two make of the function. This
    pass itself notes which results are no gradients:

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>)
        attributes {sbp.primal_results = array<i64: 0>} {
      %y = math.exp %x : tensor<16x8xf32>
      %dx = arith.mulf %dy, %y : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let options = graphOptions;
  let statistics = [
    Statistic<"numLowered", "lowered", "Copies of the exact graph lowered">,
  ];
}

def RecordExactActivationsPass
    : SBP_GraphPass<"sbp-record-exact-activations"> {
  let summary = "write the list of saved activations on the entry function";
  let description = [{
    What the compiled graph saves now, or saved where sbp-list-exact-activations
    stands in front of a reduction (as sbp-print-saved-activations has it), with
    layer, type, bytes (left out where the shape is dynamic) and source line, and
    which results are no gradients. A report on the reduced graph compares with
    the list. Does nothing where a list exists, and makes none where the graph
    does not lower to the CPU.

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
          loc("model.py":7:0)
      %dx = arith.mulf %dy, %y {sbp.layer = "block0"} : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>)
        attributes {sbp.exact_activations =
        [{bytes = 512 : i64, layer = "block0", source = "model.py:7", type =
        tensor<16x8xf32>} ], sbp.primal_results = array<i64: 0>} {
      %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
      %dx = arith.mulf %dy, %y {sbp.layer = "block0"} : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```
  }];
  let options = graphOptions;
  let statistics = [
    Statistic<"numRecorded", "recorded", "saved activations recorded">];
}

def PlanBudgetPass : SBP_GraphPass<"sbp-plan"> {
  let summary = "choose the plan from a memory budget";
  let description = [{
    Chooses for every layer a keep ratio, a number of probes or neither, what is
    recomputed and how values are saved, so that the planned peak of the step
    fits the budget at the least cost: work (loop iterations, exact step = 1)
    plus the estimated variance of the gradients (docs/spec.md, Estimated
    variance; mean over the layers) times a weight. Each variant of a layer is
    measured by compiling the layer alone, equal layers once; the lower convex
    hulls of the layers give an order of steps from the cheapest plan to the
    lightest, and a search on the planned peak of the whole graph, lowered for
    the target with a bounded number of plans, the first that fits. Where none
    does, it tries each variant for all layers alike: steps follow saved bytes,
    and the peak may be of values that live within the backward. Masks are along the axes that a
    plan without `axes` masks, and along axis 0 in layers that mix those, such as
    convolutions. Prints the plans it looked at, writes the chosen one as a plan
    file, and leaves it on the module (`sbp.plan`), where
    `sbp-form-backward-regions` reads it. An infeasible budget is an error that
    gives the smallest planned peak that was found.

    ```mlir
    // sbp-opt --sbp-plan=budget=10KiB
    func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
        -> (tensor<16x8xf32>, tensor<16x8xf32>) {
      %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
      %dx = arith.mulf %dy, %y {sbp.layer = "block0"} : tensor<16x8xf32>
      return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
    }
    ```

    becomes

    ```mlir
    module attributes {sbp.plan = "layers: []\0A"} {
      func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>)
          -> (tensor<16x8xf32>, tensor<16x8xf32>) {
        %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
        %dx = arith.mulf %dy, %y {sbp.layer = "block0"} : tensor<16x8xf32>
        return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
      }
    }
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
    ListOption<"probes", "probes", "int64_t",
               "numbers of probes to choose from; default: none">,
    Option<"distribution", "distribution", "std::string", "\"rademacher\"",
           "of probes: rademacher, gaussian, orthogonal or rows">,
    ListOption<"saveAs", "save-as", "std::string",
               "forms of saved floats to choose from, bf16 and int8; default: "
               "none">,
    Option<"varianceWeight", "variance-weight", "double", "1.0",
           "cost of variance 1 in every layer, in exact steps of work">,
    Option<"output", "output", "std::string", "\"\"", "plan file to write">,
    targetOption]);
  let statistics = [
    Statistic<"numTrials", "trials", "plans that were lowered">,
    Statistic<"numOperations", "operations", "operations of all trials">];
}

#endif // SBP_PLANNING_PASSES_TD
