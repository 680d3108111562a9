// RUN: sbp-opt %s --convert-contractions-to-runtime --split-input-file | FileCheck %s

// Sizes of the loops, then the strides of a, b and c along each.
// CHECK: memref.global "private" constant @__sbp_nest_0 : memref<12xi64> = dense<[4, 2, 8, 8, 0, 1, 0, 1, 2, 2, 1, 0]>
// CHECK-LABEL: func.func @product_after_zeros
// CHECK-NOT: linalg
// CHECK: call @sbp_contract_init_f32
// CHECK-NOT: linalg
// CHECK: return
func.func @product_after_zeros(%a: memref<4x8xf32>, %b: memref<8x2xf32>) -> memref<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<4x2xf32>
  linalg.fill ins(%zero : f32) outs(%c : memref<4x2xf32>)
  linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf32>)
  return %c : memref<4x2xf32>
}

// -----

// CHECK-LABEL: func.func @product_added_to_what_is_there
// CHECK: call @sbp_contract_f64
func.func @product_added_to_what_is_there(%a: memref<4x8xf64>, %b: memref<8x2xf64>, %c: memref<4x2xf64>) {
  linalg.matmul ins(%a, %b : memref<4x8xf64>, memref<8x2xf64>) outs(%c : memref<4x2xf64>)
  return
}

// -----

// CHECK-LABEL: func.func @wide_sum_of_small_products
// CHECK: call @sbp_contract_bf16_f32
func.func @wide_sum_of_small_products(%a: memref<4x8xbf16>, %b: memref<8x2xbf16>, %c: memref<4x2xf32>) {
  linalg.matmul ins(%a, %b : memref<4x8xbf16>, memref<8x2xbf16>) outs(%c : memref<4x2xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @convolution
// CHECK: call @sbp_contract_f32
func.func @convolution(%x: memref<1x8x8x3xf32>, %w: memref<3x3x3x16xf32>, %y: memref<1x6x6x16xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%x, %w : memref<1x8x8x3xf32>, memref<3x3x3x16xf32>) outs(%y : memref<1x6x6x16xf32>)
  return
}

// -----

// Neighbors along memory are independent products: loops do as well.
// CHECK-LABEL: func.func @depthwise_convolution_stays
// CHECK-NOT: call
// CHECK: linalg.depthwise_conv_2d_nhwc_hwc
func.func @depthwise_convolution_stays(%x: memref<1x8x8x16xf32>, %w: memref<3x3x16xf32>, %y: memref<1x6x6x16xf32>) {
  linalg.depthwise_conv_2d_nhwc_hwc ins(%x, %w : memref<1x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<1x6x6x16xf32>)
  return
}

// -----

// Sizes known at run time pass through a buffer on the stack.
// CHECK-LABEL: func.func @sizes_known_at_run_time
// CHECK: memref.alloca() : memref<12xi64>
// CHECK: memref.store
// CHECK: call @sbp_contract_f32
func.func @sizes_known_at_run_time(%a: memref<?x?xf32>, %b: memref<?x?xf32>, %c: memref<?x?xf32>) {
  linalg.matmul ins(%a, %b : memref<?x?xf32>, memref<?x?xf32>) outs(%c : memref<?x?xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @integers_stay
// CHECK: linalg.matmul
func.func @integers_stay(%a: memref<4x8xi32>, %b: memref<8x2xi32>, %c: memref<4x2xi32>) {
  linalg.matmul ins(%a, %b : memref<4x8xi32>, memref<8x2xi32>) outs(%c : memref<4x2xi32>)
  return
}

// -----

// The zeros are of one column only: the others are added to.
// CHECK-LABEL: func.func @zeros_in_part_of_the_result
// CHECK: linalg.generic
// CHECK: call @sbp_contract_f32
func.func @zeros_in_part_of_the_result(%a: memref<4x8xf32>, %b: memref<8x2xf32>, %x: memref<4x2xf32>) -> memref<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<4x2xf32>
  memref.copy %x, %c : memref<4x2xf32> to memref<4x2xf32>
  linalg.generic {indexing_maps = [affine_map<(i) -> (i, 0)>], iterator_types = ["parallel"]} outs(%c : memref<4x2xf32>) {
  ^bb0(%out: f32):
    linalg.yield %zero : f32
  }
  linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf32>)
  return %c : memref<4x2xf32>
}

// -----

// What the product reads is what the fill left.
// CHECK-LABEL: func.func @zeros_that_the_product_reads
// CHECK: linalg.fill
// CHECK: call @sbp_contract_f32
func.func @zeros_that_the_product_reads(%b: memref<8x8xf32>) -> memref<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<8x8xf32>
  linalg.fill ins(%zero : f32) outs(%c : memref<8x8xf32>)
  linalg.matmul ins(%c, %b : memref<8x8xf32>, memref<8x8xf32>) outs(%c : memref<8x8xf32>)
  return %c : memref<8x8xf32>
}
