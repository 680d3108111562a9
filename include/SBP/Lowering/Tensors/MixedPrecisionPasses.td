//===- MixedPrecisionPasses.td - Small floats in f32 --------- -*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_TENSORS_MIXEDPRECISIONPASSES_TD
#define SBP_LOWERING_TENSORS_MIXEDPRECISIONPASSES_TD

include "mlir/Pass/PassBase.td"

def MatchFactorsPass : Pass<"sbp-match-factors", "::mlir::func::FuncOp"> {
  let summary = "sums of products in f32 have two factors of one type";
  let description = [{
    Where front ends keep sums in f32, autodiff multiplies a cotangent of f32 by
    a factor of bf16 or f16. Libraries multiply factors of one type. A cotangent
    that was bf16 before is read as it was: products of two bf16 are exact in
    f32, and half as many bytes are read. A factor that is f32 by itself stays,
    and the other one is widened before the product. sbp-lower-to-cpu and
    sbp-lower-to-gpu run this pass before elementwise operations fuse.

    ```mlir
    #a = affine_map<(m, n, k) -> (m, k)>
    #b = affine_map<(m, n, k) -> (k, n)>
    #c = affine_map<(m, n, k) -> (m, n)>
    #id = affine_map<(i, j) -> (i, j)>
    func.func @gradient(%dy: tensor<4x8xbf16>, %w: tensor<8x6xbf16>,
                        %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
      %init = tensor.empty() : tensor<4x8xf32>
      %wide = linalg.generic {indexing_maps = [#id, #id],
          iterator_types = ["parallel", "parallel"]}
          ins(%dy : tensor<4x8xbf16>) outs(%init : tensor<4x8xf32>) {
      ^bb0(%x: bf16, %old: f32):
        %e = arith.extf %x : bf16 to f32
        linalg.yield %e : f32
      } -> tensor<4x8xf32>
      %dx = linalg.generic {indexing_maps = [#a, #b, #c],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%wide, %w : tensor<4x8xf32>, tensor<8x6xbf16>)
          outs(%zero : tensor<4x6xf32>) {
      ^bb0(%x: f32, %y: bf16, %sum: f32):
        %e = arith.extf %y : bf16 to f32
        %p = arith.mulf %x, %e : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<4x6xf32>
      return %dx : tensor<4x6xf32>
    }
    ```

    becomes

    ```mlir
    #a = affine_map<(m, n, k) -> (m, k)>
    #b = affine_map<(m, n, k) -> (k, n)>
    #c = affine_map<(m, n, k) -> (m, n)>
    func.func @gradient(%dy: tensor<4x8xbf16>, %w: tensor<8x6xbf16>,
                        %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
      %dx = linalg.generic {indexing_maps = [#a, #b, #c],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%dy, %w : tensor<4x8xbf16>, tensor<8x6xbf16>)
          outs(%zero : tensor<4x6xf32>) {
      ^bb0(%x: bf16, %y: bf16, %sum: f32):
        %d = arith.extf %x : bf16 to f32
        %e = arith.extf %y : bf16 to f32
        %p = arith.mulf %d, %e : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<4x6xf32>
      return %dx : tensor<4x6xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numNarrow", "narrow", "products of two factors of bf16 or f16">,
    Statistic<"numWidened", "widened", "factors that are widened">];
}

def WidenSumsPass : Pass<"sbp-widen-sums", "::mlir::func::FuncOp"> {
  let summary = "sums of bf16 and f16 are f32 inside";
  let description = [{
    A running sum of bf16 has eight bits: behind some hundred summands of one
    size it stays where it is. Autodiff sums the gradients of biases in the type
    of the activations, and frameworks add in f32 and round the sum once. So
    does what this pass makes; products are the libraries' matter, which do the
    same, and a maximum does not round. sbp-lower-to-cpu and sbp-lower-to-gpu
    run this pass before elementwise operations fuse.

    ```mlir
    func.func @gradient_of_a_bias(%dy: tensor<64x8xbf16>) -> tensor<8xbf16> {
      %zero = arith.constant 0.0 : bf16
      %e = tensor.empty() : tensor<8xbf16>
      %init = linalg.fill ins(%zero : bf16) outs(%e : tensor<8xbf16>)
          -> tensor<8xbf16>
      %sum = linalg.generic {
          indexing_maps = [affine_map<(i, j) -> (i, j)>,
                           affine_map<(i, j) -> (j)>],
          iterator_types = ["reduction", "parallel"]}
          ins(%dy : tensor<64x8xbf16>) outs(%init : tensor<8xbf16>) {
      ^bb0(%x: bf16, %s: bf16):
        %t = arith.addf %s, %x : bf16
        linalg.yield %t : bf16
      } -> tensor<8xbf16>
      return %sum : tensor<8xbf16>
    }
    ```

    becomes

    ```mlir
    func.func @gradient_of_a_bias(%dy: tensor<64x8xbf16>) -> tensor<8xbf16> {
      %e = tensor.empty() : tensor<8xf32>
      %zero = arith.constant 0.0 : f32
      %init = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>)
          -> tensor<8xf32>
      %sum = linalg.generic {
          indexing_maps = [affine_map<(i, j) -> (i, j)>,
                           affine_map<(i, j) -> (j)>],
          iterator_types = ["reduction", "parallel"]}
          ins(%dy : tensor<64x8xbf16>) outs(%init : tensor<8xf32>) {
      ^bb0(%x: bf16, %s: f32):
        %w = arith.extf %x : bf16 to f32
        %t = arith.addf %s, %w : f32
        linalg.yield %t : f32
      } -> tensor<8xf32>
      %n = tensor.empty() : tensor<8xbf16>
      %rounded = linalg.generic {
          indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
          iterator_types = ["parallel"]}
          ins(%sum : tensor<8xf32>) outs(%n : tensor<8xbf16>) {
      ^bb0(%x: f32, %old: bf16):
        %t = arith.truncf %x : f32 to bf16
        linalg.yield %t : bf16
      } -> tensor<8xbf16>
      return %rounded : tensor<8xbf16>
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [
    Statistic<"numWidened", "widened", "sums that are f32 inside">];
}

#endif // SBP_LOWERING_TENSORS_MIXEDPRECISIONPASSES_TD
