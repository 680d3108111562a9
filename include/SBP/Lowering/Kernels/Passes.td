//===- Passes.td - Operations that run as one kernel -------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_KERNELS_PASSES_TD
#define SBP_LOWERING_KERNELS_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvolutionsToLibraryPass
    : Pass<"sbp-convolutions-to-library", "::mlir::ModuleOp"> {
  let summary = "call oneDNN's convolutions where they are faster";
  let description = [{
    A convolution is a sum of products with a window, `stride * output +
    dilation * tap`, among the subscripts of its input. The roles of the loops
    say which: images, groups, channels summed and channels made. What becomes a
    call of the runtime is f32 with static sizes that starts from zeros and
    whose images lie channels last, where

    - the kernel is not longer than the output (else it is a gradient of
      weights) and spans at most nine elements, with at most four zeros at each
      end, and
    - each group has one channel, in and out, and there are eight groups or more
      (depthwise, and its gradient of the input), or there is one group of 2 to
      16 input channels and eight output channels or more; with `wide`, of any
      number of input channels but one.

    oneDNN's code for AVX-512 is faster than a matrix product of gathered
    operands with many channels, too, and needs no padded copy; its code for
    AVX2 is not. So `wide` depends on the processor, which `sbp-run` asks, and
    `sbp-opt` does not: its output is the same everywhere. Others were faster as
    matrix products or kernels, or oneDNN did not win at every size tried
    (benchmarks/results/convolutions.md). The zeros around an input are numbers
    of the `sbp.convolve`, and the padded copy is not made, where only such
    convolutions read it.

    ```mlir
    #x = affine_map<(y, x, f, i, j, c) -> (y + i, x + j, c)>
    #w = affine_map<(y, x, f, i, j, c) -> (i, j, c, f)>
    #o = affine_map<(y, x, f, i, j, c) -> (y, x, f)>
    func.func @window_of_3(%image: memref<10x10x3xf32>,
                           %weights: memref<3x3x3x16xf32>) {
      %zero = arith.constant 0.0 : f32
      %out = memref.alloc() : memref<8x8x16xf32>
      linalg.fill ins(%zero : f32) outs(%out : memref<8x8x16xf32>)
      linalg.generic {indexing_maps = [#x, #w, #o],
                      iterator_types = ["parallel", "parallel", "parallel",
                                        "reduction", "reduction", "reduction"]}
          ins(%image, %weights : memref<10x10x3xf32>, memref<3x3x3x16xf32>)
          outs(%out : memref<8x8x16xf32>) {
      ^bb0(%a: f32, %b: f32, %c: f32):
        %p = arith.mulf %a, %b : f32
        %s = arith.addf %c, %p : f32
        linalg.yield %s : f32
      }
      memref.dealloc %out : memref<8x8x16xf32>
      return
    }
    ```

    becomes

    ```mlir
    #x = affine_map<(y, x, f, i, j, c) -> (y + i, x + j, c)>
    #w = affine_map<(y, x, f, i, j, c) -> (i, j, c, f)>
    #o = affine_map<(y, x, f, i, j, c) -> (y, x, f)>
    func.func @window_of_3(%image: memref<10x10x3xf32>,
                           %weights: memref<3x3x3x16xf32>) {
      %zero = arith.constant 0.0 : f32
      %out = memref.alloc() : memref<8x8x16xf32>
      sbp.convolve ins(%image, %weights : memref<10x10x3xf32>,
                                          memref<3x3x3x16xf32>)
          outs(%out : memref<8x8x16xf32>) indexing_maps [#x, #w, #o]
          low [0, 0, 0]
      memref.dealloc %out : memref<8x8x16xf32>
      return
    }
    ```
  }];
  let options = [
    Option<"wide", "wide", "bool", "false",
           "convolutions of many input channels, too">];
  let dependentDialects = ["::mlir::memref::MemRefDialect",
                           "::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numConverted", "converted", "convolutions that a library runs">,
    Statistic<"numPaddings", "paddings", "padded copies no longer made">];
}

def FuseBatchesPass : Pass<"sbp-fuse-batches", "::mlir::func::FuncOp"> {
  let summary = "run chains of batched contractions batch by batch";
  let description = [{
    A batched contraction is one matrix product per batch, say per example and
    head. Operations that take what it makes batch by batch follow it into one
    loop over the batches, up to the next contractions and beyond, and what only
    they touch exists for the batches that threads are at, not for all of them.
    Nothing here knows what is computed: the scores and probabilities of
    attention, and what its gradient makes of them, are never whole; they take
    N x N numbers per thread in place of N x N per example and head. Gathers of
    kept rows follow, too, so that a mask saves rows of what is never whole.
    Products and kernels of a batch are those of before, with the same bits.

    What lies between the operations and does not need them stays before the
    loop, the rest goes behind it. A chain is left alone where there are fewer
    than 8 batches, or where nothing of 16 KiB per batch gets lost. The loop is
    an `sbp.batch_kernel`, whose body is what one batch runs.

    With `blocks`, for a GPU, steps of the loop run one after the other, and the
    batches of a step side by side. A step then takes as many batches as add no
    more than a sixteenth to the most bytes alive at a time, and so many that a
    machine that runs so many blocks at a time has work. Where no more bytes are
    alive without the loop, or a step would take all batches, the chain is left
    as it is. Operands of which a step takes several batches are expanded: into
    which step, and which of its batches.

    ```mlir
    // sbp-opt --sbp-generalize --sbp-fuse-batches --canonicalize
    func.func @largest_scores(%q: memref<8x64x16xf32>, %k: memref<8x16x64xf32>)
        -> memref<8x64xf32> {
      %zero = arith.constant 0.0 : f32
      %s = memref.alloc() : memref<8x64x64xf32>
      linalg.fill ins(%zero : f32) outs(%s : memref<8x64x64xf32>)
      linalg.batch_matmul
          ins(%q, %k : memref<8x64x16xf32>, memref<8x16x64xf32>)
          outs(%s : memref<8x64x64xf32>)
      %y = memref.alloc() : memref<8x64xf32>
      linalg.reduce {arith.maximumf} ins(%s : memref<8x64x64xf32>)
          outs(%y : memref<8x64xf32>) dimensions = [2]
      memref.dealloc %s : memref<8x64x64xf32>
      return %y : memref<8x64xf32>
    }
    ```

    becomes

    ```mlir
    #batch = affine_map<(b) -> (b, 0, 0)>
    #rows = affine_map<(b) -> (b, 0)>
    #scalar = affine_map<(b, i, j) -> ()>
    #all = affine_map<(b, i, j) -> (b, i, j)>
    #row = affine_map<(b, i, j) -> (b, i)>
    #q = affine_map<(b, i, j, d) -> (b, i, d)>
    #k = affine_map<(b, i, j, d) -> (b, d, j)>
    #s = affine_map<(b, i, j, d) -> (b, i, j)>
    func.func @largest_scores(%q: memref<8x64x16xf32>, %k: memref<8x16x64xf32>)
        -> memref<8x64xf32> {
      %y = memref.alloc() : memref<8x64xf32>
      sbp.batch_kernel sizes [8] slices [#batch, #batch, #rows]
          (%q, %k, %y : memref<8x64x16xf32>, memref<8x16x64xf32>,
                        memref<8x64xf32>) {
      ^bb0(%qb: memref<1x64x16xf32, strided<[1024, 16, 1]>>,
           %kb: memref<1x16x64xf32, strided<[1024, 64, 1]>>,
           %yb: memref<1x64xf32, strided<[64, 1]>>):
        %zero = arith.constant 0.0 : f32
        %sb = memref.alloc() {alignment = 64 : i64} : memref<1x64x64xf32>
        linalg.generic {indexing_maps = [#scalar, #all],
                        iterator_types = ["parallel", "parallel", "parallel"]}
            ins(%zero : f32) outs(%sb : memref<1x64x64xf32>) {
        ^bb0(%in: f32, %out: f32):
          linalg.yield %in : f32
        }
        linalg.generic {indexing_maps = [#q, #k, #s],
                        iterator_types = ["parallel", "parallel", "parallel",
                                          "reduction"]}
            ins(%qb, %kb : memref<1x64x16xf32, strided<[1024, 16, 1]>>,
                           memref<1x16x64xf32, strided<[1024, 64, 1]>>)
            outs(%sb : memref<1x64x64xf32>) {
        ^bb0(%a: f32, %b: f32, %sum: f32):
          %p = arith.mulf %a, %b : f32
          %r = arith.addf %sum, %p : f32
          linalg.yield %r : f32
        }
        linalg.generic {indexing_maps = [#all, #row],
                        iterator_types = ["parallel", "parallel", "reduction"]}
            ins(%sb : memref<1x64x64xf32>)
            outs(%yb : memref<1x64xf32, strided<[64, 1]>>) {
        ^bb0(%in: f32, %most: f32):
          %r = arith.maximumf %most, %in : f32
          linalg.yield %r : f32
        }
        memref.dealloc %sb : memref<1x64x64xf32>
      }
      return %y : memref<8x64xf32>
    }
    ```
  }];
  let options = [
    Option<"blocks", "blocks", "int64_t", "0",
           "that run at a time, each on a part of a batch; 0: a thread runs one "
           "batch after the other">];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numFused", "operations", "operations run batch by batch">,
    Statistic<"numShrunk", "shrunk", "buffers that shrank to one batch">,
    Statistic<"numKernels", "kernels", "loops over batches">];
}

def FuseKernelsPass : Pass<"sbp-fuse-kernels", "::mlir::func::FuncOp"> {
  let summary = "run linalg operations row by row, as kernels";
  let description = [{
    A row is what the leading parallel loops of an operation leave: one token,
    one query of one head. Operations that follow one another and touch shared
    buffers at the same row only run row by row, as an `sbp.row_kernel`; so do
    the operations in each `sbp.batch_kernel`. Buffers that no other operation
    reads shrink to one row. Nothing here knows what is computed: softmax, layer
    norm and their gradients become few kernels, because their reductions stay
    inside a row.

    ```mlir
    // sbp-opt --sbp-generalize --sbp-fuse-kernels --canonicalize
    func.func @two_operations(%x: memref<64xf32>, %y: memref<64xf32>) {
      %t = memref.alloc() : memref<64xf32>
      linalg.exp ins(%x : memref<64xf32>) outs(%t : memref<64xf32>)
      linalg.tanh ins(%t : memref<64xf32>) outs(%y : memref<64xf32>)
      memref.dealloc %t : memref<64xf32>
      return
    }
    ```

    becomes

    ```mlir
    #id = affine_map<(i) -> (i)>
    func.func @two_operations(%x: memref<64xf32>, %y: memref<64xf32>) {
      sbp.row_kernel rows 64 (%x, %y : memref<64xf32>, memref<64xf32>) {
      // What is behind the operands lives within a row.
      ^bb0(%a: memref<64xf32>, %b: memref<64xf32>, %t: memref<64xf32>):
        linalg.generic {indexing_maps = [#id, #id],
                        iterator_types = ["parallel"]}
            ins(%a : memref<64xf32>) outs(%t : memref<64xf32>) {
        ^bb0(%in: f32, %out: f32):
          %e = math.exp %in : f32
          linalg.yield %e : f32
        }
        linalg.generic {indexing_maps = [#id, #id],
                        iterator_types = ["parallel"]}
            ins(%t : memref<64xf32>) outs(%b : memref<64xf32>) {
        ^bb0(%in: f32, %out: f32):
          %h = math.tanh %in : f32
          linalg.yield %h : f32
        }
      }
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numFused", "operations", "operations in kernels">,
    Statistic<"numRowBuffers", "row-buffers", "buffers that shrank to a row">,
    Statistic<"numKernels", "kernels", "kernels made">];
}

def ContractionsToLibraryPass
    : Pass<"sbp-contractions-to-library", "::mlir::func::FuncOp"> {
  let summary = "contractions on memrefs that a library runs";
  let description = [{
    A contraction is any linalg operation that does `out += a * b` with
    addresses linear in its loops: matrix products with any transposes, batched
    ones, and convolutions and their gradients. It becomes an `sbp.contract`,
    which adds, or, where a fill with zeros is before it, writes. The library
    finds the matrix product in it, so that the pass need not know which of them
    it sees. Loops that hold no matrix product stay, for kernels; convolutions
    that oneDNN's own are faster in are gone before
    (`sbp-convolutions-to-library`).

    ```mlir
    func.func @product(%a: memref<4x8xf32>, %b: memref<8x2xf32>,
                       %c: memref<4x2xf32>) {
      linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>)
          outs(%c : memref<4x2xf32>)
      return
    }
    ```

    becomes

    ```mlir
    #a = affine_map<(i, j, k) -> (i, k)>
    #b = affine_map<(i, j, k) -> (k, j)>
    #c = affine_map<(i, j, k) -> (i, j)>
    func.func @product(%a: memref<4x8xf32>, %b: memref<8x2xf32>,
                       %c: memref<4x2xf32>) {
      sbp.contract ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>)
          outs(%c : memref<4x2xf32>) indexing_maps [#a, #b, #c] accumulate
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numConverted", "converted", "contractions that a library runs">,
    Statistic<"numLeft", "left", "other operations with a reduction">];
}

def ApproximateMathPass : Pass<"sbp-approximate-math"> {
  let summary = "f32 math functions as polynomials that vectorize";
  let description = [{
    Those of upstream's polynomials that stay within 2e-6 of the function:
    exp, log, erf, erfc and tanh. A test compares them with libm. An integer
    power (`math.fpowi`) becomes products, or a power of the absolute value
    where the exponent is large or unknown.

    ```mlir
    func.func @square(%x: f32) -> f32 {
      %c2 = arith.constant 2 : i32
      %y = math.fpowi %x, %c2 : f32, i32
      return %y : f32
    }
    ```

    becomes

    ```mlir
    func.func @square(%x: f32) -> f32 {
      %y = arith.mulf %x, %x : f32
      return %y : f32
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::vector::VectorDialect"];
  let statistics = [Statistic<"numApproximated", "approximated",
                              "math operations replaced">];
}

def RoundSmallFloatsPass : Pass<"sbp-round-small-floats"> {
  let summary = "round every result of a small float's type to that type";
  let description = [{
    Upstream's passes that compute small floats in f32 let a rounding to bf16
    and the widening behind it cancel. Which of them meet depends on what was
    fused, so that recomputed values would differ from saved ones: the fast-math
    flags that allow it go.

    ```mlir
    func.func @round(%x: f32) -> f32 {
      %r = arith.truncf %x fastmath<contract> : f32 to bf16
      %w = arith.extf %r fastmath<contract> : bf16 to f32
      return %w : f32
    }
    ```

    becomes

    ```mlir
    func.func @round(%x: f32) -> f32 {
      %r = arith.truncf %x : f32 to bf16
      %w = arith.extf %r : bf16 to f32
      return %w : f32
    }
    ```
  }];
  let statistics = [Statistic<"numRounded", "rounded",
                              "conversions that may no longer cancel">];
}

#endif // SBP_LOWERING_KERNELS_PASSES_TD
