// RUN: sbp-opt %s --sbp-step-to-stream --split-input-file --verify-diagnostics | FileCheck %s

module attributes {gpu.container_module} {
gpu.module @kernels {
  gpu.func @zero(%x: memref<8xf32>) kernel {
    gpu.return
  }
}

// The caller's stream and arena come first; nothing is allocated.
// CHECK-LABEL: func @main
// CHECK-SAME: %[[STREAM:.*]]: !llvm.ptr, %[[ARENA:.*]]: memref<64xi8>, %{{.*}}: memref<8xf32>) attributes {llvm.bareptr}
// CHECK: %[[TOKEN:.*]] = builtin.unrealized_conversion_cast %[[STREAM]] : !llvm.ptr to !gpu.async.token
// CHECK-NOT: memref.alloc
// CHECK: memref.view %[[ARENA]]
// CHECK: gpu.launch_func async [%[[TOKEN]]] @kernels::@zero
// CHECK-NOT: memref.dealloc
func.func @main(%x: memref<8xf32>) {
  %arena = memref.alloc() {alignment = 64 : i64} : memref<64xi8>
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %y = memref.view %arena[%zero][] : memref<64xi8> to memref<8xf32>
  gpu.launch_func @kernels::@zero blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%y : memref<8xf32>)
  memref.dealloc %arena : memref<64xi8>
  return
}
}

// -----

func.func @two() {
  %arena = memref.alloc() : memref<64xi8>
  // expected-error @below {{cannot run on the GPU: a step allocates nothing, but this buffer has no place in the arena; give the graph static shapes}}
  %other = memref.alloc() : memref<64xi8>
  return
}

// -----

// expected-error @below {{cannot run on the GPU: the caller brings the memory of every result, but one of type 'memref<?xf32>' is no buffer of its own; give the graph static shapes}}
func.func @result(%x: memref<?xf32>) -> memref<?xf32> {
  return %x : memref<?xf32>
}
