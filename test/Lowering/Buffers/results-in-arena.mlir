// RUN: sbp-opt %s --sbp-lower-to-cpu | FileCheck %s --check-prefix=APART
// RUN: sbp-opt %s --sbp-lower-to-cpu="results-in-arena=true" | FileCheck %s

// The result lies where %a was: two buffers of 1024 bytes in place of three.
// APART: module attributes {{.*}}sbp.planned_peak_bytes = 3072
// CHECK: module attributes {{.*}}sbp.planned_peak_bytes = 2048
// APART-LABEL: llvm.func @result_reuses_a_dead_buffer
// APART-COUNT-2: llvm.call @_mlir_memref_to_llvm_aligned_alloc
// APART: llvm.call @_mlir_memref_to_llvm_free
// CHECK-LABEL: llvm.func @result_reuses_a_dead_buffer
// CHECK-COUNT-1: llvm.call @_mlir_memref_to_llvm_aligned_alloc
// CHECK-NOT: llvm.call @_mlir_memref_to_llvm_free
// CHECK: llvm.return
func.func @result_reuses_a_dead_buffer(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16x16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
  %a = linalg.matmul ins(%x, %x : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %b = linalg.matmul ins(%a, %x : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %c = linalg.matmul ins(%b, %x : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %c : tensor<16x16xf32>
}
