// RUN: sbp-opt %s --sbp-library-to-cuda --split-input-file --verify-diagnostics | FileCheck %s

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

// Sizes, then the strides of each operand; the first argument is the stream.
// CHECK: func private @sbp_cuda_contract_f32(!llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, i64)
// CHECK: memref.global "private" constant @[[NEST:.*]] : memref<12xi64> = dense<[4, 8, 16, 16, 0, 1, 0, 1, 8, 8, 1, 0]>
// CHECK-LABEL: func @product
// CHECK: memref.get_global @[[NEST]]
// CHECK: call @sbp_cuda_contract_f32(%arg0,
func.func @product(%stream: !llvm.ptr, %x: memref<4x16xf32>, %y: memref<16x8xf32>, %z: memref<4x8xf32>) {
  sbp.contract ins(%x, %y : memref<4x16xf32>, memref<16x8xf32>) outs(%z : memref<4x8xf32>) indexing_maps [#a, #b, #c]
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

func.func @wider(%stream: !llvm.ptr, %x: memref<4x16xf32>, %y: memref<16x8xf32>, %z: memref<4x8xf64>) {
  // expected-error @below {{has elements that the CUDA runtime has no function for: expected f32, f64, bf16 or f16 in all operands, or bf16 or f16 factors and an f32 output}}
  sbp.contract ins(%x, %y : memref<4x16xf32>, memref<16x8xf32>) outs(%z : memref<4x8xf64>) indexing_maps [#a, #b, #c]
  return
}
