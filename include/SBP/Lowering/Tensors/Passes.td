//===- Passes.td - What every target does to tensors -------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_TENSORS_PASSES_TD
#define SBP_LOWERING_TENSORS_PASSES_TD

include "mlir/Pass/PassBase.td"

def MarkBackwardPass : Pass<"sbp-mark-backward", "::mlir::ModuleOp"> {
  let summary = "tell the runtime where the backward begins";
  let description = [{
    Only for traces: a call behind the last forward operation that the backward
    reads. The call has effects, so that no later pass moves it across others
    that have; pure operations may be fused across it. Functions whose roles
    cannot be told stay as they are.

    ```mlir
    %y = math.tanh %x : tensor<8xf32>
    call @sbp_trace_mark_backward() : () -> ()
    %dx = arith.mulf %dy, %y : tensor<8xf32>
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [Statistic<"numMarked", "marked",
                              "functions with a marked boundary">];
}

def DropUnitDimsPass : Pass<"sbp-drop-unit-dims", "::mlir::func::FuncOp"> {
  let summary = "operations without dimensions of size one";
  let description = [{
    Front ends keep reduced dimensions, with size one, add them to stack values,
    and copy from one such shape to another. Upstream's patterns
    (linalg-fold-unit-extent-dims) make these copies reshapes, which cost
    nothing, so that elementwise operations on both sides fuse and contractions
    read what lies behind; convolutions stay as the library knows them.

    ```mlir
    %s = linalg.generic ... ins(%x : tensor<8xf32>)
      outs(%e : tensor<8x1xf32>) // s[i, 0] = rsqrt(x[i])
    // becomes
    %r = linalg.generic ... ins(%x : tensor<8xf32>)
      outs(%d : tensor<8xf32>) // r[i] = rsqrt(x[i])
    %s = tensor.expand_shape %r [[0, 1]] output_shape [8, 1]
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::affine::AffineDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numDropped", "dropped",
                              "loops of one iteration that are gone">];
}

def GeneralizePass : Pass<"sbp-generalize", "::mlir::func::FuncOp"> {
  let summary = "named linalg operations to linalg.generic, in one walk";
  let description = [{
    What upstream's linalg-generalize-named-ops does with a pattern, which
    visits and folds every operation of the function.

    ```mlir
    %c = linalg.matmul ins(%a, %b) outs(%zero)
    // becomes
    %c = linalg.generic {iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b) outs(%zero) { ... }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
  let statistics = [Statistic<"numGeneralized", "generalized",
                              "named operations made generic">];
}

def FuseElementwisePass : Pass<"sbp-fuse-elementwise", "::mlir::func::FuncOp"> {
  let summary = "fuse elementwise operations where nothing is lost by it";
  let description = [{
    Upstream's patterns, with a rule for a training graph: fusion must neither
    repeat expensive work, nor hide a contraction from the runtime, nor keep
    more bytes alive from the forward to the backward. Moving a producer down
    to its consumer makes its inputs live until there, in place of its result.

    ```mlir
    %1 = linalg.generic ... ins(%x) { exp } // used once
    %2 = linalg.generic ... ins(%1, %x) { add }
    // becomes
    %2 = linalg.generic ... ins(%x) { exp; add }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numFused", "fused",
                              "linalg operations that fusion removed">];
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

def PrepareBufferizationPass
    : Pass<"sbp-prepare-bufferization", "::mlir::func::FuncOp"> {
  let summary = "a destination of its own for every operation";
  let description = [{
    A destination that several operations share would live from the first to
    the last of them, and would be copied in between. Each gets its own right
    before it. The arguments of public functions are marked as not writable:
    the caller still needs them.

    ```mlir
    %e = tensor.empty() : tensor<8xf32> // for both
    %1 = linalg.generic ... outs(%e)
    %e2 = tensor.empty() : tensor<8xf32> // what the pass adds
    %2 = linalg.generic ... outs(%e2)
    ```
  }];
  let dependentDialects = ["::mlir::bufferization::BufferizationDialect"];
  let statistics = [Statistic<"numDestinations", "destinations",
                              "destinations given to one operation each">];
}

#endif // SBP_LOWERING_TENSORS_PASSES_TD
