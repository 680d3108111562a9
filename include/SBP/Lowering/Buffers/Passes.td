//===- Passes.td - Lifetimes and places of buffers ---------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_BUFFERS_PASSES_TD
#define SBP_LOWERING_BUFFERS_PASSES_TD

include "mlir/Pass/PassBase.td"

def OrderGlobalsPass : Pass<"sbp-order-globals", "::mlir::ModuleOp"> {
  let summary = "name and order constants by their first use";
  let description = [{
    One-shot bufferization makes a private global of each constant tensor, in an
    order of functions that varies from run to run. Behind it the globals stand
    in front, in the order of their first use, with names that count in that
    order. The same input so gives the same output.

    ```mlir
    memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<1.0>
    memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<2.0>
    func.func @f() -> memref<2xf32> {
      %0 = memref.get_global @__constant_2xf32_0 : memref<2xf32>
      return %0 : memref<2xf32>
    }
    func.func @g() -> memref<2xf32> {
      %0 = memref.get_global @__constant_2xf32 : memref<2xf32>
      return %0 : memref<2xf32>
    }
    ```

    becomes

    ```mlir
    memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<1.0>
    memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<2.0>
    func.func @f() -> memref<2xf32> {
      %0 = memref.get_global @__constant_2xf32 : memref<2xf32>
      return %0 : memref<2xf32>
    }
    func.func @g() -> memref<2xf32> {
      %0 = memref.get_global @__constant_2xf32_0 : memref<2xf32>
      return %0 : memref<2xf32>
    }
    ```
  }];
  let statistics = [
    Statistic<"numOrdered", "ordered", "constants with a place and a name">];
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
    func.func @f(%x: memref<8xf32>, %y: memref<8xf32>) {
      %a = memref.alloc() : memref<8xf32>
      linalg.exp ins(%x : memref<8xf32>) outs(%a : memref<8xf32>)
      linalg.tanh ins(%a : memref<8xf32>) outs(%y : memref<8xf32>)
      linalg.exp ins(%y : memref<8xf32>) outs(%y : memref<8xf32>)
      return
    }
    ```

    becomes

    ```mlir
    func.func @f(%x: memref<8xf32>, %y: memref<8xf32>) {
      %a = memref.alloc() {bufferization.manual_deallocation}
          : memref<8xf32>
      linalg.exp ins(%x : memref<8xf32>) outs(%a : memref<8xf32>)
      linalg.tanh ins(%a : memref<8xf32>) outs(%y : memref<8xf32>)
      memref.dealloc %a {bufferization.manual_deallocation} : memref<8xf32>
      linalg.exp ins(%y : memref<8xf32>) outs(%y : memref<8xf32>)
      return
    }
    ```
  }];
  let statistics = [
    Statistic<"numFreed", "freed", "buffers freed after their last use">,
    Statistic<"numCopied", "copied", "results copied for the caller to own">];
}

def ResultsToArgumentsPass
    : Pass<"sbp-results-to-arguments", "::mlir::ModuleOp"> {
  let summary = "let public functions write results where the caller says";
  let description = [{
    A result that is an allocation of the function becomes an argument in front
    of the others, marked with the number of the result, so that the caller
    brings the memory and nothing is copied. The caller promises that these
    arguments overlap neither each other nor other arguments: they are written
    while others are still read. What else is returned stays a result: scalars,
    sizes that are known at run time only, a buffer that is returned twice.

    ```mlir
    func.func @main(%x: memref<4xf32>) -> memref<4xf32> {
      %y = memref.alloc() : memref<4xf32>
      linalg.exp ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
      return %y : memref<4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%y: memref<4xf32> {sbp.result = 0 : i64}, %x: memref<4xf32>) {
      linalg.exp ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
      return
    }
    ```
  }];
  let statistics = [
    Statistic<"numMoved", "moved", "results that became arguments">];
}

def LocateBuffersPass : Pass<"sbp-locate-buffers", "::mlir::func::FuncOp"> {
  let summary = "allocations have the location of what computes their value";
  let description = [{
    Bufferization gives an allocation the location of the empty tensor that it
    came from. A table of buffers wants the source line, the role and the layer
    (sbp-mark-roles) of the value: those of the first operation that writes to
    the buffer and does more than fill it. Runs before operations become
    kernels, which write several buffers each.

    ```mlir
    func.func @f(%x: memref<8xf32>, %y: memref<8xf32>) {
      %a = memref.alloc() : memref<8xf32> loc("model.py":3:1)
      linalg.exp ins(%x : memref<8xf32>) outs(%a : memref<8xf32>)
          loc("model.py":7:3)
      linalg.tanh ins(%a : memref<8xf32>) outs(%y : memref<8xf32>)
      return
    }
    ```

    becomes

    ```mlir
    func.func @f(%x: memref<8xf32>, %y: memref<8xf32>) {
      %a = memref.alloc() : memref<8xf32> loc("model.py":7:3)
      linalg.exp ins(%x : memref<8xf32>) outs(%a : memref<8xf32>)
          loc("model.py":7:3)
      linalg.tanh ins(%a : memref<8xf32>) outs(%y : memref<8xf32>)
      return
    }
    ```
  }];
  let statistics = [Statistic<"numLocated", "located",
                              "allocations with a new location">];
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
    outside, is the planned peak in bytes. Each public function carries its own;
    the module carries the largest, where all of them are known.

    ```mlir
    func.func @main(%x: memref<16x16xf32>, %y: memref<16x16xf32>) {
      %a = memref.alloc() : memref<16x16xf32>
      linalg.exp ins(%x : memref<16x16xf32>) outs(%a : memref<16x16xf32>)
      %b = memref.alloc() : memref<16x16xf32>
      linalg.tanh ins(%a : memref<16x16xf32>) outs(%b : memref<16x16xf32>)
      memref.dealloc %a : memref<16x16xf32>
      linalg.exp ins(%b : memref<16x16xf32>) outs(%y : memref<16x16xf32>)
      memref.dealloc %b : memref<16x16xf32>
      return
    }
    ```

    becomes

    ```mlir
    module attributes {sbp.planned_peak_bytes = 2048 : i64} {
      func.func @main(%x: memref<16x16xf32>, %y: memref<16x16xf32>)
          attributes {sbp.planned_peak_bytes = 2048 : i64} {
        %arena = memref.alloc() {alignment = 64 : i64} : memref<2048xi8>
        %c0 = arith.constant 0 : index
        %a = memref.view %arena[%c0][] : memref<2048xi8> to memref<16x16xf32>
        linalg.exp ins(%x : memref<16x16xf32>)
            outs(%a : memref<16x16xf32>)
        %c1024 = arith.constant 1024 : index
        %b = memref.view %arena[%c1024][] : memref<2048xi8>
            to memref<16x16xf32>
        linalg.tanh ins(%a : memref<16x16xf32>)
            outs(%b : memref<16x16xf32>)
        linalg.exp ins(%b : memref<16x16xf32>)
            outs(%y : memref<16x16xf32>)
        memref.dealloc %arena : memref<2048xi8>
        return
      }
    }
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

#endif // SBP_LOWERING_BUFFERS_PASSES_TD
