//===- Passes.td - Kernels and scalars to LLVM -------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_CPU_PASSES_TD
#define SBP_LOWERING_CPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertContractionsToRuntimePass
    : Pass<"convert-contractions-to-runtime", "::mlir::ModuleOp"> {
  let summary = "linalg contractions on memrefs to calls of the SBP runtime";
  let description = [{
    A contraction is any linalg operation that does `out += a * b` with
    addresses linear in its loops: matrix products with any transposes, batched
    ones, and convolutions and their gradients. It becomes a call of
    `sbp_contract_*` or, where a fill with zeros is before it, of
    `sbp_contract_init_*` (SBP/Runtime/Runtime.h). The runtime finds the matrix
    product in it, so that the pass need not know which of them it sees. Loops
    that hold no matrix product stay, for kernels; convolutions that oneDNN's own
    are faster in are gone before (`sbp-convolutions-to-library`).

    ```mlir
    linalg.matmul ins(%a, %b) outs(%c)
    // becomes
    call @sbp_contract_f32(%pa, %pb, %pc, %loops, %nest)
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::memref::MemRefDialect"];
  let statistics = [
    Statistic<"numConverted", "converted",
              "contractions that became runtime calls">,
    Statistic<"numLeft", "left", "other operations with a reduction">];
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

def SplitKernelsPass : Pass<"sbp-split-kernels", "::mlir::ModuleOp"> {
  let summary = "cut the module into modules that compile independently";
  let description = [{
    Kernels compute and do not know of each other; the host function calls
    them. They need nothing of each other to become machine code, so each part
    is a module of its own: `sbp_host` holds what is no kernel, `sbp_kernels_0`
    and so on some kernels each, in their order. A
    pipeline nested on these modules takes each through all of its passes on one
    thread, so that no thread waits for the host function between two passes.
    What a part calls of another one is declared in it. Only `lib/Execution` runs
    this pass, behind the plan of the memory.

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

#endif // SBP_LOWERING_CPU_PASSES_TD
