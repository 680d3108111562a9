//===- OutliningPasses.td - Kernels as functions ------------- -*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_CPU_OUTLININGPASSES_TD
#define SBP_LOWERING_CPU_OUTLININGPASSES_TD

include "mlir/Pass/PassBase.td"

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
    func.func @main(%x: memref<?xf32>, %y: memref<?xf32>) {
      linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
                                       affine_map<(i) -> (i)>],
                      iterator_types = ["parallel"]}
          ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %t = math.tanh %in : f32
        linalg.yield %t : f32
      }
      return
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: memref<?xf32>, %y: memref<?xf32>) {
      call @sbp_kernel_0(%x, %y) : (memref<?xf32>, memref<?xf32>) -> ()
      return
    }
    func.func private @sbp_kernel_0(%x: memref<?xf32>, %y: memref<?xf32>)
        attributes {sbp.kernel} {
      linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
                                       affine_map<(i) -> (i)>],
                      iterator_types = ["parallel"]}
          ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %t = math.tanh %in : f32
        linalg.yield %t : f32
      }
      return
    }
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
    // sbp-opt --sbp-outline-loops --canonicalize
    func.func @main(%keys: memref<196xi32>) -> i32 {
      %zero = arith.constant 0 : i32
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c196 = arith.constant 196 : index
      %sum = scf.for %i = %c0 to %c196 step %c1 iter_args(%s = %zero) -> (i32) {
        %key = memref.load %keys[%i] : memref<196xi32>
        %next = arith.addi %s, %key : i32
        scf.yield %next : i32
      }
      return %sum : i32
    }
    ```

    becomes

    ```mlir
    func.func @main(%keys: memref<196xi32>) -> i32 {
      %zero = arith.constant 0 : i32
      %sum = call @sbp_loop_0(%zero, %keys) : (i32, memref<196xi32>) -> i32
      return %sum : i32
    }
    func.func private @sbp_loop_0(%zero: i32, %keys: memref<196xi32>) -> i32
        attributes {llvm.bareptr, sbp.kernel} {
      %c0 = arith.constant 0 : index
      %c196 = arith.constant 196 : index
      %c1 = arith.constant 1 : index
      %sum = scf.for %i = %c0 to %c196 step %c1 iter_args(%s = %zero) -> (i32) {
        %key = memref.load %keys[%i] : memref<196xi32>
        %next = arith.addi %s, %key : i32
        scf.yield %next : i32
      }
      return %sum : i32
    }
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
    Kernels (functions that are `sbp.kernel`) compute and do not know of each
    other; the host function calls them. They need nothing of each other to become machine code, so each part
    is a module of its own: `sbp_host` holds what is no kernel, `sbp_kernels_0`
    and so on some kernels each, in their order. A
    pipeline nested on these modules takes each through all of its passes on one
    thread, so that no thread waits for the host function between two passes.
    What a part calls of another one is declared in it. Only `lib/Execution` runs
    this pass, behind the plan of the memory.

    ```mlir
    func.func @main(%x: memref<8xf32>) {
      call @sbp_kernel_0(%x) : (memref<8xf32>) -> ()
      return
    }
    func.func private @sbp_kernel_0(%x: memref<8xf32>)
        attributes {sbp.kernel} {
      linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
      return
    }
    ```

    becomes

    ```mlir
    module @sbp_host {
      func.func private @sbp_kernel_0(memref<8xf32>)
      func.func @main(%x: memref<8xf32>) {
        call @sbp_kernel_0(%x) : (memref<8xf32>) -> ()
        return
      }
    }
    module @sbp_kernels_0 attributes {sbp.kernel} {
      func.func private @sbp_kernel_0(%x: memref<8xf32>)
          attributes {sbp.kernel} {
        linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
        return
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

#endif // SBP_LOWERING_CPU_OUTLININGPASSES_TD
