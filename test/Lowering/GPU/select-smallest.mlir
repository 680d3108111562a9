// RUN: sbp-opt %s --sbp-kernels-to-gpu | FileCheck %s

// One block: a bisection on the bits of the last key that is taken, then a scan
// that says where each position goes.
// CHECK: gpu.func @select_0(%[[KEYS:.*]]: memref<100xi32>, %[[POSITIONS:.*]]: memref<7xindex>)
// CHECK-SAME: workgroup(%{{.*}} : memref<4xi32, #gpu.address_space<workgroup>> {llvm.align = 16 : i64})
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: scf.for %{{.*}} = %{{.*}} to %c32{{.*}} iter_args
// CHECK: gpu.shuffle up
// CHECK: gpu.barrier
// CHECK: memref.store %{{.*}}, %[[POSITIONS]]
// CHECK-LABEL: func @main
// CHECK: gpu.launch_func @sbp_kernels::@select_0
func.func @main(%keys: memref<100xi32>, %positions: memref<7xindex>) {
  sbp.select_smallest bits 32 ins(%keys : memref<100xi32>) outs(%positions : memref<7xindex>)
  return
}
