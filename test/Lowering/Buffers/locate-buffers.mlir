// RUN: sbp-opt %s --pass-pipeline='builtin.module(func.func(sbp-locate-buffers))' --mlir-print-debuginfo | FileCheck %s

// The fill only prepares the buffer: its value is the copy's.
// CHECK-LABEL: func.func @allocation_lies_where_its_value_is_computed
// CHECK: memref.alloc() : memref<8xf32> loc(#[[COPY:.*]])
// CHECK: memref.copy {{.*}} loc(#[[COPY]])
// CHECK: #[[COPY]] = loc("copy")
func.func @allocation_lies_where_its_value_is_computed(%x: memref<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<8xf32> loc("empty")
  linalg.fill ins(%zero : f32) outs(%a : memref<8xf32>) loc("fill")
  memref.copy %x, %a : memref<8xf32> to memref<8xf32> loc("copy")
  memref.copy %a, %x : memref<8xf32> to memref<8xf32> loc("read")
  memref.dealloc %a : memref<8xf32>
  return
}
