// RUN: sbp-opt %s --sbp-lower-to-cpu | FileCheck %s
// RUN: sed -e s/@sbp_/@my_/ %s | sbp-opt --sbp-lower-to-cpu | sed -e s/@my_batch_/@sbp_batch_/ -e s/@my_kernel_/@sbp_kernel_/ | FileCheck %s

// Names that this compiler gives its functions mean nothing on others: arguments
// may be one buffer, so that the fill stays and the product adds to it.
// CHECK-LABEL: llvm.func @sbp_batch_mine(
// CHECK-NOT: noalias
// CHECK: llvm.call @{{.*}}fused_kernel_
// CHECK: llvm.call @sbp_contract_f32(
// CHECK: llvm.return
func.func @sbp_batch_mine(%x: memref<16x16xf32>, %c: memref<16x16xf32>) {
  %z = arith.constant 0.0 : f32
  linalg.fill ins(%z : f32) outs(%c : memref<16x16xf32>)
  linalg.matmul ins(%x, %x : memref<16x16xf32>, memref<16x16xf32>) outs(%c : memref<16x16xf32>)
  return
}

// CHECK-LABEL: llvm.func @sbp_kernel_mine(
// CHECK-NOT: noalias
// CHECK-NOT: no_inline
// CHECK: llvm.return
func.func @sbp_kernel_mine(%a: memref<8xf32>, %b: memref<8xf32>) {
  memref.copy %a, %b : memref<8xf32> to memref<8xf32>
  return
}
