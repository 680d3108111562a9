//===- Passes.td - Kernels and scalars to LLVM -------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_CPU_PASSES_TD
#define SBP_LOWERING_CPU_PASSES_TD

include "mlir/Pass/PassBase.td"
include "SBP/Lowering/CPU/OutliningPasses.td"

def LowerKernelsPass : Pass<"sbp-lower-kernels", "::mlir::ModuleOp"> {
  let summary = "kernels to shared functions, with loops and vectors";
  let description = [{
    Each `sbp.batch_kernel` becomes a function of one batch's slices, each
    `sbp.row_kernel` a function over a range of rows, with loops and vectors.
    Equal kernels share a function: layers repeat. The kernel itself becomes a
    call of a declared function that says in `sbp.launch` what it runs for all
    batches or rows; sbp-annotate-llvm defines that. Functions of rows are
    `sbp.kernel` (not inlined again, compiled apart) and `sbp.distinct` (their
    pointers reach different bytes).

    ```mlir
    // sbp-opt --sbp-lower-kernels --canonicalize
    func.func @main(%x: memref<64xf32>, %y: memref<64xf32>) {
      sbp.row_kernel rows 64 (%x, %y : memref<64xf32>, memref<64xf32>) {
      ^bb0(%a: memref<64xf32>, %b: memref<64xf32>):
        linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
                                         affine_map<(i) -> (i)>],
                        iterator_types = ["parallel"]}
            ins(%a : memref<64xf32>) outs(%b : memref<64xf32>) {
        ^bb0(%in: f32, %out: f32):
          %e = math.exp %in : f32
          linalg.yield %e : f32
        }
      }
      return
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: memref<64xf32>, %y: memref<64xf32>) {
      call @sbp_fused_kernel_0(%x, %y)
          : (memref<64xf32>, memref<64xf32>) -> ()
      return
    }
    func.func private @sbp_rows_of_kernel_0(
        %a: memref<64xf32>, %b: memref<64xf32>, %begin: index, %end: index)
        attributes {llvm.bareptr, sbp.distinct, sbp.kernel} {
      %zeros = arith.constant dense<0.0> : vector<16xf32>
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %rows = arith.subi %end, %begin : index
      %rest = arith.remui %rows, %c16 : index
      %last = arith.subi %end, %rest : index
      %has_rest = arith.cmpi ne, %rest, %c0 : index
      scf.if %has_rest {
        %mask = vector.create_mask %rest : vector<16xi1>
        %in = vector.maskedload %a[%last], %mask, %zeros
            : memref<64xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
        %e = math.exp %in : vector<16xf32>
        vector.maskedstore %b[%last], %mask, %e
            : memref<64xf32>, vector<16xi1>, vector<16xf32>
      }
      scf.for %i = %begin to %last step %c16 {
        %in = vector.load %a[%i] : memref<64xf32>, vector<16xf32>
        %e = math.exp %in : vector<16xf32>
        vector.store %e, %b[%i] : memref<64xf32>, vector<16xf32>
      }
      return
    }
    func.func private @sbp_fused_kernel_0(memref<64xf32>, memref<64xf32>)
        attributes {llvm.bareptr,
                    sbp.launch = #sbp.row_launch<@sbp_rows_of_kernel_0,
                                     rows = 64, cost = 1, multiple = 16>}
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"];
  let statistics = [
    Statistic<"numCalls", "calls", "kernels that became calls">,
    Statistic<"numFunctions", "functions", "different functions">];
}

def LibraryToRuntimePass : Pass<"sbp-library-to-runtime", "::mlir::ModuleOp"> {
  let summary = "sbp.contract and sbp.convolve to calls of the SBP runtime";
  let description = [{
    An `sbp.contract` becomes a call of `sbp_contract_*` or, where it does not
    accumulate, of `sbp_contract_init_*`, an `sbp.convolve` a call of
    `sbp_convolve_f32` (SBP/Runtime/Runtime.h). Sizes and strides are numbers in
    a global that equal calls share, or, where they are known at run time only,
    on the stack. A module with a symbol of its own of such a name is refused.

    ```mlir
    // sbp-opt --sbp-library-to-runtime --canonicalize
    func.func @product(%a: memref<4x8xf32>, %b: memref<8x2xf32>,
                       %c: memref<4x2xf32>) {
      sbp.contract ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>)
          outs(%c : memref<4x2xf32>)
          indexing_maps [affine_map<(i, j, k) -> (i, k)>,
                         affine_map<(i, j, k) -> (k, j)>,
                         affine_map<(i, j, k) -> (i, j)>] accumulate
      return
    }
    ```

    becomes

    ```mlir
    func.func private @sbp_contract_f32(index, index, index, index, index)
    // The sizes of the loops, then the strides of a, b and c along each.
    memref.global "private" constant @__sbp_nest_0 : memref<12xi64>
        = dense<[4, 2, 8, 8, 0, 1, 0, 1, 2, 2, 1, 0]>
    func.func @product(%a: memref<4x8xf32>, %b: memref<8x2xf32>,
                       %c: memref<4x2xf32>) {
      %loops = arith.constant 3 : index
      %pa = memref.extract_aligned_pointer_as_index %a
          : memref<4x8xf32> -> index
      %pb = memref.extract_aligned_pointer_as_index %b
          : memref<8x2xf32> -> index
      %pc = memref.extract_aligned_pointer_as_index %c
          : memref<4x2xf32> -> index
      %numbers = memref.get_global @__sbp_nest_0 : memref<12xi64>
      %nest = memref.extract_aligned_pointer_as_index %numbers
          : memref<12xi64> -> index
      call @sbp_contract_f32(%pa, %pb, %pc, %loops, %nest)
          : (index, index, index, index, index) -> ()
      return
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect"];
  let statistics = [
    Statistic<"numContractions", "contractions", "calls of contractions">,
    Statistic<"numConvolutions", "convolutions", "calls of convolutions">];
}

def OrderLoopsPass : Pass<"sbp-order-loops", "::mlir::func::FuncOp"> {
  let summary = "loops of linalg operations on memrefs along memory";
  let description = [{
    The loop along which most operands move by one element goes innermost, and
    sums may be reassociated, so that LLVM vectorizes both.

    ```mlir
    func.func @transposed_twice(%x: memref<8x16xf32>, %y: memref<8x16xf32>) {
      linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>,
                                       affine_map<(i, j) -> (j, i)>],
                      iterator_types = ["parallel", "parallel"]}
          ins(%x : memref<8x16xf32>) outs(%y : memref<8x16xf32>) {
      ^bb0(%a: f32, %old: f32):
        %e = math.exp %a : f32
        linalg.yield %e : f32
      }
      return
    }
    ```

    becomes

    ```mlir
    func.func @transposed_twice(%x: memref<8x16xf32>,
        %y: memref<8x16xf32>) {
      linalg.generic {indexing_maps =
          [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%x : memref<8x16xf32>) outs(%y : memref<8x16xf32>) {
      ^bb0(%a: f32, %old: f32):
        %e = math.exp %a : f32
        linalg.yield %e : f32
      }
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
  let statistics = [Statistic<"numInterchanged", "interchanged",
                              "operations whose loops changed places">];
}

def ConvertToLLVMPass : Pass<"sbp-convert-to-llvm", "::mlir::ModuleOp"> {
  let summary = "all dialects that are left to the LLVM dialect, at once";
  let description = [{
    Upstream's patterns in one conversion: those of every loaded dialect that has
    a `ConvertToLLVMPatternInterface`, and those of affine and scf, which have
    none. Each of upstream's passes visits every operation, and makes casts
    between its types and those of the next. Upstream's `convert-to-llvm` takes
    the same, but not those of affine and scf. The arguments of a
    function stand in a block of their own meanwhile; otherwise the time of the
    conversion grows with arguments times operations.

    Before that, calls with one pointer per buffer (`llvm.bareptr`), and what
    takes addresses as numbers, get the pointers from where the buffer was made.
    Otherwise every view of the arena becomes a descriptor, a chain of
    insertions, of which one number is used.

    ```mlir
    // sbp-opt --sbp-convert-to-llvm --reconcile-unrealized-casts --canonicalize
    func.func private @scale(memref<8xf32>) attributes {llvm.bareptr}
    func.func @main(%arena: memref<1024xi8>) {
      %c64 = arith.constant 64 : index
      %v = memref.view %arena[%c64][] : memref<1024xi8> to memref<8xf32>
      call @scale(%v) : (memref<8xf32>) -> ()
      return
    }
    ```

    becomes

    ```mlir
    llvm.func @scale(!llvm.ptr)
        attributes {llvm.bareptr, sym_visibility = "private"}
    llvm.func @main(%base: !llvm.ptr, %arena: !llvm.ptr, %offset: i64,
        %size: i64, %stride: i64) {
      %v = llvm.getelementptr %arena[64] : (!llvm.ptr) -> !llvm.ptr, i8
      llvm.call @scale(%v) : (!llvm.ptr) -> ()
      llvm.return
    }
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

def BF16ToIntegersPass
    : Pass<"sbp-bf16-to-integers", "::mlir::LLVM::LLVMFuncOp"> {
  let summary = "bf16 is integers wherever it is only moved";
  let description = [{
    Without instructions for bf16, LLVM makes a value of bf16 of each lane that
    is loaded, chosen or carried by a loop, by way of f32, with a call for each
    rounding. Arithmetic is in f32 by now, and conversions are integer code:
    loads, stores, constants, choices, vectors and branches need not know what
    the 16 bits are. sbp-lower-to-cpu runs this pass behind the conversion.

    ```mlir
    llvm.func @widen(%p: !llvm.ptr) -> i32 {
      %x = llvm.load %p : !llvm.ptr -> bf16
      %bits = llvm.bitcast %x : bf16 to i16
      %wide = llvm.zext %bits : i16 to i32
      llvm.return %wide : i32
    }
    ```

    becomes

    ```mlir
    llvm.func @widen(%p: !llvm.ptr) -> i32 {
      %x = llvm.load %p : !llvm.ptr -> i16
      %bits = llvm.bitcast %x : i16 to i16
      %wide = llvm.zext %bits : i16 to i32
      llvm.return %wide : i32
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let statistics = [Statistic<"numValues", "values",
                              "values of bf16 that are integers">];
}

def AnnotateLLVMPass : Pass<"sbp-annotate-llvm", "::mlir::ModuleOp"> {
  let summary = "run kernels over all rows; say what does not alias";
  let description = [{
    Defines each function that has `sbp.launch`: one call for all rows where
    these are few, else a call of the runtime, which hands ranges of rows to
    threads, or batches. Pointers of an `sbp.distinct` function become
    `noalias`. An `sbp.kernel` is not inlined: kernels would make one large
    function. A function that a launch names and the module has not, or that
    takes other arguments, is an error.

    ```mlir
    llvm.func @rows(%x: !llvm.ptr, %begin: i64, %end: i64)
        attributes {sbp.distinct, sbp.kernel} {
      llvm.return
    }
    llvm.func @all_rows(!llvm.ptr) attributes {
        sbp.launch = #sbp.row_launch<@rows, rows = 64, cost = 1, multiple = 16>}
    ```

    becomes

    ```mlir
    llvm.func @rows(%x: !llvm.ptr {llvm.noalias}, %begin: i64, %end: i64)
        attributes {no_inline} {
      llvm.return
    }
    llvm.func @all_rows(%x: !llvm.ptr) {
      %begin = llvm.mlir.constant(0 : i64) : i64
      %end = llvm.mlir.constant(64 : i64) : i64
      llvm.call @rows(%x, %begin, %end) : (!llvm.ptr, i64, i64) -> ()
      llvm.return
    }
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
    // sbp-opt --sbp-convert-to-llvm --sbp-store-results
    func.func @main(%x: i64, %y: i64) -> (i64, i64)
        attributes {llvm.emit_c_interface} {
      return %y, %x : i64, i64
    }
    ```

    becomes

    ```mlir
    llvm.func @main(%results: !llvm.ptr, %x: i64, %y: i64)
        attributes {llvm.emit_c_interface} {
      %0 = llvm.getelementptr %results[0, 0] : (!llvm.ptr)
          -> !llvm.ptr, !llvm.struct<(i64, i64)>
      llvm.store %y, %0 : i64, !llvm.ptr
      %1 = llvm.getelementptr %results[0, 1] : (!llvm.ptr)
          -> !llvm.ptr, !llvm.struct<(i64, i64)>
      llvm.store %x, %1 : i64, !llvm.ptr
      llvm.return
    }
    llvm.func @_mlir_ciface_main(%results: !llvm.ptr, %x: i64, %y: i64)
        attributes {llvm.emit_c_interface} {
      llvm.call @main(%results, %x, %y) : (!llvm.ptr, i64, i64) -> ()
      llvm.return
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let statistics = [Statistic<"numFunctions", "functions",
                              "functions that store their results">];
}

#endif // SBP_LOWERING_CPU_PASSES_TD
