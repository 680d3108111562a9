//===- Passes.td - What every target does to tensors -------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_TENSORS_PASSES_TD
#define SBP_LOWERING_TENSORS_PASSES_TD

include "mlir/Pass/PassBase.td"
include "SBP/Lowering/Tensors/BufferizationPasses.td"
include "SBP/Lowering/Tensors/MixedPrecisionPasses.td"

def MarkRolesPass : Pass<"sbp-mark-roles", "::mlir::ModuleOp"> {
  let summary = "say role and layer of each operation in its location";
  let description = [{
    What is saved is counted in the compiled program, where nothing shows what
    was forward. Every rewrite keeps locations, so that the facts become
    metadata of them: `saved` (computed by the forward, read by the backward),
    `forward`, `view` (of an argument or a constant), `gradient` (computed from
    a marked cotangent) or `backward`, and the layer. sbp-locate-buffers and
    sbp-plan-memory read them. Functions whose roles cannot be told stay as they
    are. The example shows locations, as --mlir-print-debuginfo does.

    ```mlir
    func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>) {
      %y = math.exp %x {sbp.layer = "block0"} : tensor<8xf32>
          loc("model.py":7:3)
      %dx = arith.mulf %dy, %y : tensor<8xf32>
      return %y, %dx : tensor<8xf32>, tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>) {
      %y = math.exp %x {sbp.layer = "block0"} : tensor<8xf32>
          loc(fused<{sbp.layer = "block0", sbp.role = "saved"}>["model.py":7:3])
      %dx = arith.mulf %dy, %y : tensor<8xf32>
      return %y, %dx : tensor<8xf32>, tensor<8xf32>
    }
    ```
  }];
  let statistics = [Statistic<"numMarked", "marked",
                              "operations whose location has a role">];
}

def MarkBackwardPass : Pass<"sbp-mark-backward", "::mlir::ModuleOp"> {
  let summary = "tell the runtime where the backward begins";
  let description = [{
    Only for traces: a call behind the last forward operation that the backward
    reads. The call has effects, so that no later pass moves it across others
    that have; pure operations may be fused across it. Functions whose roles
    cannot be told stay as they are.

    ```mlir
    func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>)
        attributes {sbp.primal_results = array<i64: 0>} {
      %y = math.exp %x : tensor<8xf32>
      %dx = arith.mulf %dy, %y : tensor<8xf32>
      return %y, %dx : tensor<8xf32>, tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func private @sbp_trace_mark_backward()
    func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>)
        -> (tensor<8xf32>, tensor<8xf32>)
        attributes {sbp.primal_results = array<i64: 0>} {
      %y = math.exp %x : tensor<8xf32>
      call @sbp_trace_mark_backward() : () -> ()
      %dx = arith.mulf %dy, %y : tensor<8xf32>
      return %y, %dx : tensor<8xf32>, tensor<8xf32>
    }
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
    func.func @inverse_deviation(%x: tensor<8xf32>) -> tensor<8x1xf32> {
      %init = tensor.empty() : tensor<8x1xf32>
      // s[i, 0] = rsqrt(x[i])
      %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>,
                                            affine_map<(i, j) -> (i, j)>],
                           iterator_types = ["parallel", "parallel"]}
          ins(%x : tensor<8xf32>) outs(%init : tensor<8x1xf32>) {
      ^bb0(%a: f32, %old: f32):
        %r = math.rsqrt %a : f32
        linalg.yield %r : f32
      } -> tensor<8x1xf32>
      return %s : tensor<8x1xf32>
    }
    ```

    becomes

    ```mlir
    func.func @inverse_deviation(%x: tensor<8xf32>) -> tensor<8x1xf32> {
      %init = tensor.empty() : tensor<8xf32>
      %r = linalg.generic {indexing_maps =
          [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
          iterator_types = ["parallel"]} ins(%x : tensor<8xf32>)
          outs(%init : tensor<8xf32>) {
      ^bb0(%a: f32, %old: f32):
        %a_r = math.rsqrt %a : f32
        linalg.yield %a_r : f32
      } -> tensor<8xf32>
      %s = tensor.expand_shape %r [[0, 1]] output_shape [8, 1]
          : tensor<8xf32> into tensor<8x1xf32>
      return %s : tensor<8x1xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::affine::AffineDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numDropped", "dropped",
                              "loops of one iteration that are gone">];
}

def GeneralizePass : Pass<"sbp-generalize", "::mlir::func::FuncOp"> {
  let summary = "named operations to linalg.generic, in one walk";
  let description = [{
    Upstream's patterns (linalg-generalize-named-ops), but in one walk, which
    folds nothing. An aggregate such as linalg.softmax is decomposed first, and
    tensor.gather, for which upstream has no way to loops, becomes a generic
    that reads its source at the coordinates.

    ```mlir
    func.func @product(%a: tensor<4x8xf32>, %b: tensor<8x6xf32>,
                       %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
      %c = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x6xf32>)
                         outs(%zero : tensor<4x6xf32>) -> tensor<4x6xf32>
      return %c : tensor<4x6xf32>
    }
    ```

    becomes

    ```mlir
    func.func @product(%a: tensor<4x8xf32>, %b: tensor<8x6xf32>,
        %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
      %c = linalg.generic {indexing_maps =
          [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>,
          affine_map<(i, j, k) -> (i, j)>],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%a, %b : tensor<4x8xf32>, tensor<8x6xf32>)
          outs(%zero : tensor<4x6xf32>) {
      ^bb0(%x: f32, %y: f32, %sum: f32):
        %p = arith.mulf %x, %y : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<4x6xf32>
      return %c : tensor<4x6xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
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
    func.func @sum(%x: tensor<8xf32>) -> tensor<8xf32> {
      %init = tensor.empty() : tensor<8xf32>
      %h = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
                                            affine_map<(i) -> (i)>],
                           iterator_types = ["parallel"]}
          ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>) {
      ^bb0(%a: f32, %old: f32):
        %e = math.exp %a : f32
        linalg.yield %e : f32
      } -> tensor<8xf32>
      %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
                                            affine_map<(i) -> (i)>,
                                            affine_map<(i) -> (i)>],
                           iterator_types = ["parallel"]}
          ins(%h, %x : tensor<8xf32>, tensor<8xf32>)
          outs(%init : tensor<8xf32>) {
      ^bb0(%a: f32, %b: f32, %old: f32):
        %s = arith.addf %a, %b : f32
        linalg.yield %s : f32
      } -> tensor<8xf32>
      return %y : tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @sum(%x: tensor<8xf32>) -> tensor<8xf32> {
      %init = tensor.empty() : tensor<8xf32>
      %y = linalg.generic {indexing_maps =
          [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
          iterator_types = ["parallel"]} ins(%x : tensor<8xf32>)
          outs(%init : tensor<8xf32>) {
      ^bb0(%a: f32, %old: f32):
        %e = math.exp %a : f32
        %s = arith.addf %e, %a : f32
        linalg.yield %s : f32
      } -> tensor<8xf32>
      return %y : tensor<8xf32>
    }
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
    func.func @transposed(%a: tensor<4x8xf32>, %b: tensor<8x6xf32>)
        -> tensor<6x4xf32> {
      %zero = arith.constant dense<0.0> : tensor<4x6xf32>
      // c[m, n] += a[m, k] * b[k, n]
      %c = linalg.generic {
          indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
                           affine_map<(m, n, k) -> (k, n)>,
                           affine_map<(m, n, k) -> (m, n)>],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%a, %b : tensor<4x8xf32>, tensor<8x6xf32>)
          outs(%zero : tensor<4x6xf32>) {
      ^bb0(%x: f32, %y: f32, %sum: f32):
        %p = arith.mulf %x, %y : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<4x6xf32>
      %init = tensor.empty() : tensor<6x4xf32>
      %t = linalg.generic {
          indexing_maps = [affine_map<(n, m) -> (m, n)>,
                           affine_map<(n, m) -> (n, m)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%c : tensor<4x6xf32>) outs(%init : tensor<6x4xf32>) {
      ^bb0(%x: f32, %old: f32):
        linalg.yield %x : f32
      } -> tensor<6x4xf32>
      return %t : tensor<6x4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @transposed(%a: tensor<4x8xf32>, %b: tensor<8x6xf32>)
        -> tensor<6x4xf32> {
      %c0 = arith.constant 0.0 : f32
      %init = tensor.empty() : tensor<6x4xf32>
      %zero = linalg.fill ins(%c0 : f32) outs(%init : tensor<6x4xf32>)
          -> tensor<6x4xf32>
      %t = linalg.generic {indexing_maps =
          [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>,
          affine_map<(i, j, k) -> (j, i)>],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%a, %b : tensor<4x8xf32>, tensor<8x6xf32>)
          outs(%zero : tensor<6x4xf32>) {
      ^bb0(%x: f32, %y: f32, %sum: f32):
        %p = arith.mulf %x, %y : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<6x4xf32>
      return %t : tensor<6x4xf32>
    }
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
    func.func @weight_gradient(%x: tensor<16xf32>, %dy: tensor<4xf32>,
                               %zeros: tensor<3xf32>) -> tensor<3xf32> {
      %zero = arith.constant dense<0.0> : tensor<7xf32>
      %spread = tensor.insert_slice %dy into %zero[0] [4] [2]
          : tensor<4xf32> into tensor<7xf32>
      // dw[k] += x[k + i] * spread[i] over 7 positions i
      %dw = linalg.generic {
          indexing_maps = [affine_map<(k, i) -> (k + i)>,
                           affine_map<(k, i) -> (i)>,
                           affine_map<(k, i) -> (k)>],
          iterator_types = ["parallel", "reduction"]}
          ins(%x, %spread : tensor<16xf32>, tensor<7xf32>)
          outs(%zeros : tensor<3xf32>) {
      ^bb0(%a: f32, %b: f32, %sum: f32):
        %p = arith.mulf %a, %b : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<3xf32>
      return %dw : tensor<3xf32>
    }
    ```

    becomes

    ```mlir
    func.func @weight_gradient(%x: tensor<16xf32>, %dy: tensor<4xf32>,
        %zeros: tensor<3xf32>) -> tensor<3xf32> {
      %dw = linalg.generic {indexing_maps =
          [affine_map<(i, j) -> (i + j * 2)>, affine_map<(i, j) -> (j)>,
          affine_map<(i, j) -> (i)>],
          iterator_types = ["parallel", "reduction"]}
          ins(%x, %dy : tensor<16xf32>, tensor<4xf32>)
          outs(%zeros : tensor<3xf32>) {
      ^bb0(%a: f32, %b: f32, %sum: f32):
        %p = arith.mulf %a, %b : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<3xf32>
      return %dw : tensor<3xf32>
    }
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

#endif // SBP_LOWERING_TENSORS_PASSES_TD
