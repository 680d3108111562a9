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
    of the call, and the padded copy is not made, where only such convolutions
    read it.

    ```mlir
    linalg.fill ins(%zero) outs(%padded : memref<8x20x20x384xf32>)
    %inside = memref.subview %padded[0, 3, 3, 0] [8, 14, 14, 384] [1, 1, 1, 1]
    memref.copy %x, %inside
    linalg.fill ins(%zero) outs(%y : memref<8x14x14x384xf32>)
    linalg.generic ... ins(%padded, %w) outs(%y) // (n, y + ky, x + kx, c)
    // becomes
    call @sbp_convolve_f32(%x, %w, %y, %numbers)
    ```
  }];
  let options = [
    Option<"wide", "wide", "bool", "false",
           "convolutions of many input channels, too">];
  let dependentDialects = ["::mlir::func::FuncDialect",
                           "::mlir::memref::MemRefDialect"];
  let statistics = [
    Statistic<"numConverted", "converted", "convolutions that became calls">,
    Statistic<"numPaddings", "paddings", "padded copies no longer made">];
}

def FuseBatchesPass : Pass<"sbp-fuse-batches", "::mlir::ModuleOp"> {
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
    a call of `sbp_all_batches_N`, which sbp-annotate-llvm defines.

    ```mlir
    linalg.generic ... ins(%q, %k) outs(%s) // 8x3x197x64 to 8x3x197x197
    linalg.generic ... ins(%s) outs(%p)     // softmax, several operations
    linalg.generic ... ins(%p, %v) outs(%o)
    // becomes
    call @sbp_all_batches_0(%q, %k, %v, %o)
    func private @sbp_batch_0(%q: memref<1x1x197x64xf32, ...>, ...) {
      %s = memref.alloc() : memref<1x1x197x197xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect"];
  let statistics = [
    Statistic<"numFused", "operations", "operations run batch by batch">,
    Statistic<"numShrunk", "shrunk", "buffers that shrank to one batch">,
    Statistic<"numCalls", "calls", "loops over batches">,
    Statistic<"numBatches", "functions", "different functions of a batch">];
}

def FuseKernelsPass : Pass<"sbp-fuse-kernels", "::mlir::ModuleOp"> {
  let summary = "run linalg operations row by row, as shared functions";
  let description = [{
    A row is what the leading parallel loops of an operation leave: one token,
    one query of one head. Operations that follow one another and touch shared
    buffers at the same row only run row by row. Buffers that no other operation
    reads shrink to one row. Nothing here knows what is computed: softmax, layer
    norm and their gradients become few kernels, because their reductions stay
    inside a row. Equal kernels share a function over a range of rows,
    `sbp_rows_of_kernel_N`, and one that runs it over all rows,
    `sbp_fused_kernel_N`, which sbp-annotate-llvm defines.

    ```mlir
    linalg.generic ... ins(%x) outs(%sum)     // sums each row of 197 x 197
    linalg.generic ... ins(%x, %sum) outs(%y) // divides by it
    // becomes
    call @sbp_fused_kernel_0(%x, %y) // the sum is a register
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"];
  let statistics = [
    Statistic<"numFused", "operations", "operations outlined">,
    Statistic<"numCalls", "calls", "kernel calls">,
    Statistic<"numKernels", "kernels", "different kernels">];
}

#endif // SBP_LOWERING_KERNELS_PASSES_TD
