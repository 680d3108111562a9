//===- BufferizationPasses.td - In front of bufferization ----*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_TENSORS_BUFFERIZATIONPASSES_TD
#define SBP_LOWERING_TENSORS_BUFFERIZATIONPASSES_TD

include "mlir/Pass/PassBase.td"

def RepeatPaddingPass : Pass<"sbp-repeat-padding", "::mlir::func::FuncOp"> {
  let summary = "pad again in the backward what the forward padded";
  let description = [{
    A convolution and its weight gradient read the same padded input, which
    clean-up makes one value: the backward then saves the input with its border,
    3.4 times the bytes for a window of 7 on 7 x 7 positions. Where operations
    of the backward (sbp-mark-roles) read a padding of the forward they get a
    copy of their own, right in front of the first of them, so that what is
    saved is the input. To pad again costs one more write of what is read anyway.
    Runs behind the last CSE, which would undo it.

    ```mlir
    // In locations: %x is of the forward, %dy of the backward.
    func.func @main(%a: tensor<4xf32>, %w: tensor<10xf32>)
        -> (tensor<10xf32>, tensor<10xf32>) {
      %zero = arith.constant 0.0 : f32
      %x = math.exp %a : tensor<4xf32> loc(fused<{sbp.role = "forward"}>["x"])
      %p = tensor.pad %x low[3] high[3] {
      ^bb0(%i: index):
        tensor.yield %zero : f32
      } : tensor<4xf32> to tensor<10xf32> loc(fused<{sbp.role = "saved"}>["p"])
      %y = arith.addf %p, %w : tensor<10xf32>
          loc(fused<{sbp.role = "forward"}>["y"])
      %dy = arith.mulf %p, %w : tensor<10xf32>
          loc(fused<{sbp.role = "backward"}>["dy"])
      return %y, %dy : tensor<10xf32>, tensor<10xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%a: tensor<4xf32>, %w: tensor<10xf32>)
        -> (tensor<10xf32>, tensor<10xf32>) {
      %zero = arith.constant 0.0 : f32
      %x = math.exp %a : tensor<4xf32>
      %p = tensor.pad %x low[3] high[3] {
      ^bb0(%i: index):
        tensor.yield %zero : f32
      } : tensor<4xf32> to tensor<10xf32>
      %y = arith.addf %p, %w : tensor<10xf32>
      %q = tensor.pad %x low[3] high[3] {
      ^bb0(%i: index):
        tensor.yield %zero : f32
      } : tensor<4xf32> to tensor<10xf32>
      %dy = arith.mulf %q, %w : tensor<10xf32>
      return %y, %dy : tensor<10xf32>, tensor<10xf32>
    }
    ```
  }];
  let statistics = [
    Statistic<"numRepeated", "repeated", "paddings made again">];
}

def SplitDrawsPass : Pass<"sbp-split-draws", "::mlir::func::FuncOp"> {
  let summary = "draw large probes part by part, where a product reads them";
  let description = [{
    A product with q probes reads q numbers for each position: as many as q
    channels of the activation have. Where an operand of a product is floats
    that an operation makes of integers of an eighth of the bytes (signs of the
    bits of random words, values of a transform at numbered frequencies), a loop
    runs over parts of the leading axis. Each part is drawn within the loop, from
    its part of the integers, and so lies in a cache. Sums over positions are
    sums over parts. Runs in front of bufferization.

    ```mlir
    #sign = affine_map<(n, w, k) -> (n, w)>
    #all = affine_map<(n, w, k) -> (n, w, k)>
    // part-bytes=4096
    func.func @main(%words: tensor<64x1xi32>, %dy: tensor<64x8xf32>,
                    %zeros: tensor<32x8xf32>) -> tensor<32x8xf32> {
      %one = arith.constant 1 : i32
      %init = tensor.empty() : tensor<64x1x32xf32>
      %z = linalg.generic {indexing_maps = [#sign, #all], iterator_types =
          ["parallel", "parallel", "parallel"]}
          ins(%words : tensor<64x1xi32>) outs(%init : tensor<64x1x32xf32>) {
      ^bb0(%word: i32, %out: f32):
        %k = linalg.index 2 : index
        %place = arith.index_cast %k : index to i32
        %shifted = arith.shrui %word, %place : i32
        %bit = arith.andi %shifted, %one : i32
        %sign = arith.sitofp %bit : i32 to f32
        linalg.yield %sign : f32
      } -> tensor<64x1x32xf32>
      %probes = tensor.collapse_shape %z [[0], [1, 2]]
          : tensor<64x1x32xf32> into tensor<64x32xf32>
      // A loop over two parts of 32 positions.
      %t = linalg.generic {indexing_maps = [affine_map<(k, c, n) -> (n, k)>,
          affine_map<(k, c, n) -> (n, c)>, affine_map<(k, c, n) -> (k, c)>],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%probes, %dy : tensor<64x32xf32>, tensor<64x8xf32>)
          outs(%zeros : tensor<32x8xf32>) {
      ^bb0(%l: f32, %r: f32, %sum: f32):
        %p = arith.mulf %l, %r : f32
        %s = arith.addf %sum, %p : f32
        linalg.yield %s : f32
      } -> tensor<32x8xf32>
      return %t : tensor<32x8xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"partBytes", "part-bytes", "int64_t", "1 << 20",
           "the most bytes that are drawn at a time">];
  let statistics = [Statistic<"numSplit", "split",
                              "products that draw part by part">];
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
    func.func @two(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
      %init = tensor.empty() : tensor<8xf32>
      %e = linalg.exp ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>)
          -> tensor<8xf32>
      %t = linalg.tanh ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>)
          -> tensor<8xf32>
      return %e, %t : tensor<8xf32>, tensor<8xf32>
    }
    ```

    becomes

    ```mlir
    func.func @two(%x: tensor<8xf32> {bufferization.writable = false})
        -> (tensor<8xf32>, tensor<8xf32>) {
      %init = tensor.empty() : tensor<8xf32>
      %e = linalg.exp ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>)
          -> tensor<8xf32>
      %init_t = tensor.empty() : tensor<8xf32>
      %t = linalg.tanh ins(%x : tensor<8xf32>) outs(%init_t : tensor<8xf32>)
          -> tensor<8xf32>
      return %e, %t : tensor<8xf32>, tensor<8xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::bufferization::BufferizationDialect"];
  let statistics = [Statistic<"numDestinations", "destinations",
                              "destinations given to one operation each">];
}

#endif // SBP_LOWERING_TENSORS_BUFFERIZATIONPASSES_TD
