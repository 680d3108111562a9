//===- CPUPasses.td - Steps of sbp-lower-to-cpu ------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In the order in which sbp-lower-to-cpu runs them, those on tensors first, in
// a file of their own; sbp-split-kernels and
// sbp-store-results, which sbp-run adds, where it has them.
//
//===----------------------------------------------------------------------===//
#ifndef SBP_PIPELINES_CPUPASSES_TD
#define SBP_PIPELINES_CPUPASSES_TD

include "mlir/Pass/PassBase.td"

include "SBP/Pipelines/CPUTensorPasses.td"

//===----------------------------------------------------------------------===//
// On memrefs
//===----------------------------------------------------------------------===//

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

def FreeBuffersPass : Pass<"sbp-free-buffers", "::mlir::ModuleOp"> {
  let summary = "free each buffer right after its last use";
  let description = [{
    Upstream's ownership-based deallocation handles every control flow, and for
    that compares all pairs of buffers that may alias. A training step is a
    straight line: its buffers are read and written by operations of one block
    and by views of it, so that the last use of each is known at once, and so is
    who owns what is returned. What is an argument or is returned twice is
    copied, because the caller owns each result. Modules with anything else go
    through upstream's passes.

    ```mlir
    %a = memref.alloc() : memref<8xf32>
    linalg.generic ... ins(%x) outs(%a)
    linalg.generic ... ins(%a) outs(%y)
    memref.dealloc %a : memref<8xf32> // what the pass adds
    ```
  }];
  let statistics = [
    Statistic<"numFreed", "freed", "buffers freed after their last use">,
    Statistic<"numCopied", "copied", "results copied for the caller to own">];
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

def OrderLoopsPass : Pass<"sbp-order-loops", "::mlir::func::FuncOp"> {
  let summary = "loops of linalg operations on memrefs along memory";
  let description = [{
    The loop along which most operands move by one element goes innermost, and
    sums may be reassociated, so that LLVM vectorizes both.

    ```mlir
    linalg.generic {indexing_maps = [(i, j) -> (j, i), (i, j) -> (j, i)]}
    // becomes
    linalg.generic {indexing_maps = [(j, i) -> (j, i), (j, i) -> (j, i)]}
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
  let statistics = [Statistic<"numInterchanged", "interchanged",
                              "operations whose loops changed places">];
}

def OutlineKernelsPass : Pass<"sbp-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "outline linalg operations on memrefs into shared functions";
  let description = [{
    What sbp-fuse-kernels leaves: operations with sizes known at run time, or
    inside loops. A training graph lowered into one function has thousands of
    loops, and LLVM's analyses take more than linear time in them. Layers
    repeat, so most of these loops are equal. Each linalg operation becomes a
    call of a function that equal operations share; its arguments also say what
    does not alias.

    ```mlir
    linalg.generic ... ins(%x : memref<?xf32>) outs(%y : memref<?xf32>)
    // becomes
    call @sbp_kernel_0(%x, %y) : (memref<?xf32>, memref<?xf32>) -> ()
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [
    Statistic<"numOutlined", "operations", "operations outlined">,
    Statistic<"numKernels", "kernels", "different kernels">];
}

def OutlineLoopsPass : Pass<"sbp-outline-loops", "::mlir::ModuleOp"> {
  let summary = "outline loops over scalars into shared functions";
  let description = [{
    What a mask samples and what a restore adds are loops, the same for every
    layer but for buffers and a few numbers. As functions that equal loops
    share they are lowered once, and what stays is closer to one straight line.
    Sizes (constants of type index) move inside; other constants, such as the
    number that tells layers apart, are arguments. Loops that allocate, carry
    buffers from iteration to iteration or use buffers of dynamic sizes stay.

    ```mlir
    %n = scf.for %i = %c0 to %c196 step %c1 iter_args(%s = %c0) -> (index) {
      %key = memref.load %keys[%i] : memref<196xi32>
      ...
    }
    // becomes
    %n = call @sbp_loop_0(%keys, %c0) : (memref<196xi32>, index) -> index
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [
    Statistic<"numOutlined", "loops", "loops outlined">,
    Statistic<"numFunctions", "functions", "different functions">];
}

def PlanMemoryPass : Pass<"sbp-plan-memory", "::mlir::ModuleOp"> {
  let summary = "put the buffers of each function into one arena";
  let description = [{
    Each buffer of a static size gets a fixed place, largest first, each at the
    lowest place where it overlaps nobody that lives at the same time (greedy by
    size: Pisarchyk and Lee, "Efficient Memory Management for Deep Neural Net
    Inference", 2020), or, where that needs less, in the order of bytes times
    lifetime: many small buffers that are saved for long lie badly around large
    ones. A step then allocates once. The size of the arena, with what stays
    outside, is the planned peak, in bytes, on the module.

    ```mlir
    module attributes {sbp.planned_peak_bytes = 2048 : i64} {
      %arena = memref.alloc() {alignment = 64 : i64} : memref<2048xi8>
      %a = memref.view %arena[%c1024][] : memref<2048xi8> to memref<16x16xf32>
    ```
  }];
  let options = [
    Option<"resultsInArena", "results-in-arena", "bool", "false",
           "place the results of public functions there, too: their "
           "descriptors share one allocation, which the caller frees once">,
    Option<"threads", "threads", "int64_t", "1",
           "threads that the planned peak is for: each has the arena of one "
           "batch (sbp-fuse-batches) at a time">];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::sbp::SBPDialect"];
  let statistics = [
    Statistic<"numPlaced", "placed", "buffers placed in an arena">,
    Statistic<"arenaBytes", "arena-bytes", "bytes of the arenas">];
}

def SplitKernelsPass : Pass<"sbp-split-kernels", "::mlir::ModuleOp"> {
  let summary = "cut the module into modules that compile independently";
  let description = [{
    Kernels compute and do not know of each other; the host function calls
    them. They need nothing of each other to become machine code, so each part
    is a module of its own: `sbp_host` holds what is no kernel, `sbp_kernels_0`
    and so on some kernels each, in their order. A
    pipeline nested on these modules takes each through all of its passes on one
    thread, so that no thread waits for the host function between two passes.
    What a part calls of another one is declared in it. Only `sbp-run` runs this
    pass, behind the plan of the memory.

    ```mlir
    module {
      module @sbp_host {
        func.func private @sbp_kernel_0(memref<8xf32>)
        func.func @main(%x: memref<8xf32>) {
          call @sbp_kernel_0(%x) : (memref<8xf32>) -> ()
          return
        }
      }
      module @sbp_kernels_0 {
        func.func private @sbp_kernel_0(%x: memref<8xf32>) { ... }
      }
    }
    ```
  }];
  let options = [
    Option<"partOperations", "part-operations", "int64_t", "300",
           "operations of kernels that make a part: few enough for the parts to "
           "keep threads equally busy, many enough to make up for what a part "
           "costs">];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let statistics = [
    Statistic<"numParts", "parts", "modules made">,
    Statistic<"numKernels", "kernels", "functions moved into parts of kernels">];
}

//===----------------------------------------------------------------------===//
// On scalars and vectors
//===----------------------------------------------------------------------===//

def RoundSmallFloatsPass
    : Pass<"sbp-round-small-floats", "::mlir::func::FuncOp"> {
  let summary = "round every result of a small float's type to that type";
  let description = [{
    Emulation lets a rounding to bf16 and the widening behind it cancel. Which
    of them meet depends on what was fused, so that recomputed values would
    differ from saved ones: the fast-math flags that allow it go.

    ```mlir
    %r = arith.truncf %x fastmath<contract> : f32 to bf16
    // becomes
    %r = arith.truncf %x : f32 to bf16
    ```
  }];
  let statistics = [Statistic<"numRounded", "rounded",
                              "conversions that may no longer cancel">];
}

def ApproximateMathPass : Pass<"sbp-approximate-math", "::mlir::func::FuncOp"> {
  let summary = "f32 math functions as polynomials that vectorize";
  let description = [{
    Those of upstream's polynomials that stay within 2e-6 of the function:
    exp, log, erf, erfc and tanh. A test compares them with libm. An integer
    power (`math.fpowi`) becomes products, or a power of the absolute value
    where the exponent is large or unknown.

    ```mlir
    %y = math.exp %x : vector<16xf32>
    // becomes
    %p = math.fma %r, %c3, %c2 : vector<16xf32> // and so on
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::vector::VectorDialect"];
  let statistics = [Statistic<"numApproximated", "approximated",
                              "math operations replaced">];
}

//===----------------------------------------------------------------------===//
// In the LLVM dialect
//===----------------------------------------------------------------------===//

def ConvertToLLVMPass : Pass<"sbp-convert-to-llvm", "::mlir::ModuleOp"> {
  let summary = "all dialects that are left to the LLVM dialect, at once";
  let description = [{
    Upstream's patterns for affine, scf, cf, index, arith, memref, func and ub in
    one conversion. Each of upstream's passes visits every operation, and makes
    casts between its types and those of the next.

    Before that, calls with one pointer per buffer (`llvm.bareptr`), and what
    takes addresses as numbers, get the pointers from where the buffer was made.
    Otherwise every view of the arena becomes a descriptor, a chain of
    insertions, of which one number is used.

    ```mlir
    %v = memref.view %arena[%c64][] : memref<1024xi8> to memref<8xf32>
    call @sbp_kernel_0(%v) : (memref<8xf32>) -> ()
    // becomes
    %p = llvm.getelementptr %arena_pointer[64] : (!llvm.ptr) -> !llvm.ptr, i8
    llvm.call @sbp_kernel_0(%p) : (!llvm.ptr) -> ()
    ```
  }];
  let dependentDialects = [
    "::mlir::LLVM::LLVMDialect", "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::scf::SCFDialect"];
  let statistics = [
    Statistic<"numFunctions", "functions", "functions converted">,
    Statistic<"numCalls", "pointer-calls", "calls that take pointers">,
    Statistic<"numViews", "views", "views that nothing needs any more">];
}

def AnnotateLLVMPass : Pass<"sbp-annotate-llvm", "::mlir::ModuleOp"> {
  let summary = "run kernels over all rows; say what does not alias";
  let description = [{
    Defines each `sbp_fused_kernel_N` that sbp-fuse-kernels declared: one call
    for all rows where these are few, else a call of the runtime, which hands
    ranges of rows to threads. So it does with each `sbp_all_batches_N` that
    sbp-fuse-batches declared. Arguments of kernels that do not overlap become
    `noalias`, and kernels are not inlined: they would make one large function.

    ```mlir
    llvm.func @sbp_rows_of_kernel_0(%x: !llvm.ptr {llvm.noalias}, ...)
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let statistics = [
    Statistic<"numLaunchers", "launchers", "functions over all rows defined">,
    Statistic<"numParallel", "parallel", "of these, run on threads">];
}

def StoreResultsPass : Pass<"sbp-store-results", "::mlir::ModuleOp"> {
  let summary = "store results in memory, one number at a time";
  let description = [{
    A training step returns a gradient per parameter. The calling convention
    puts all their descriptors into one structure, of well over a thousand
    numbers for a 12-block transformer, and LLVM's code generation takes time in
    proportion to the square of it: each insertion makes a new structure. The C
    interface wants them in memory anyway. A function that only its C interface
    calls stores them there. sbp-run adds this pass to sbp-lower-to-cpu, because
    it changes how the function itself is called.

    ```mlir
    %1 = llvm.insertvalue %a, %0[0] : !llvm.struct<(ptr, i64)>
    %2 = llvm.insertvalue %n, %1[1] : !llvm.struct<(ptr, i64)>
    llvm.return %2 : !llvm.struct<(ptr, i64)>
    // becomes
    llvm.store %a, %result
    llvm.store %n, %result_1
    llvm.return
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let statistics = [Statistic<"numFunctions", "functions",
                              "functions that store their results">];
}

#endif // SBP_PIPELINES_CPUPASSES_TD
