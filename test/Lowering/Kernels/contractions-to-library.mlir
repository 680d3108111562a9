// RUN: sbp-opt %s --sbp-contractions-to-library --split-input-file | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-contractions-to-library --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The zeros are part of the contraction.
// REMARK: [Passed] LibraryContraction {{.*}} Remark="a library runs this contraction of memref<4x8xf32> and memref<8x2xf32>"
// CHECK-LABEL: func.func @product_after_zeros
// CHECK-NOT: linalg
// CHECK: sbp.contract ins(%arg0, %arg1 : memref<4x8xf32>, memref<8x2xf32>)
// CHECK-NOT: accumulate
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
// CHECK: sbp.contract ins(%arg0, %arg1 : memref<4x8xf64>, memref<8x2xf64>)
// CHECK-SAME: outs(%arg2 : memref<4x2xf64>) indexing_maps [#{{.*}}, #{{.*}}, #{{.*}}] accumulate
func.func @product_added_to_what_is_there(%a: memref<4x8xf64>, %b: memref<8x2xf64>, %c: memref<4x2xf64>) {
  linalg.matmul ins(%a, %b : memref<4x8xf64>, memref<8x2xf64>) outs(%c : memref<4x2xf64>)
  return
}

// -----

// CHECK-LABEL: func.func @wide_sum_of_small_products
// CHECK: sbp.contract {{.*}} accumulate
func.func @wide_sum_of_small_products(%a: memref<4x8xbf16>, %b: memref<8x2xbf16>, %c: memref<4x2xf32>) {
  linalg.matmul ins(%a, %b : memref<4x8xbf16>, memref<8x2xbf16>) outs(%c : memref<4x2xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @half_floats
// CHECK: sbp.contract {{.*}} accumulate
// CHECK: sbp.contract {{.*}} accumulate
func.func @half_floats(%a: memref<4x8xf16>, %b: memref<8x2xf16>, %c: memref<4x2xf16>, %d: memref<4x2xf32>) {
  linalg.matmul ins(%a, %b : memref<4x8xf16>, memref<8x2xf16>) outs(%c : memref<4x2xf16>)
  linalg.matmul ins(%a, %b : memref<4x8xf16>, memref<8x2xf16>) outs(%d : memref<4x2xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @convolution
// CHECK: sbp.contract {{.*}} accumulate
func.func @convolution(%x: memref<1x8x8x3xf32>, %w: memref<3x3x3x16xf32>, %y: memref<1x6x6x16xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%x, %w : memref<1x8x8x3xf32>, memref<3x3x3x16xf32>) outs(%y : memref<1x6x6x16xf32>)
  return
}

// -----

// Neighbors along memory are independent products: loops do as well.
// REMARK: [Missed] LibraryContraction {{.*}} Reason="no sum of products of two operands that are used again along some loop"
// CHECK-LABEL: func.func @depthwise_convolution_stays
// CHECK-NOT: sbp.contract
// CHECK: linalg.depthwise_conv_2d_nhwc_hwc
func.func @depthwise_convolution_stays(%x: memref<1x8x8x16xf32>, %w: memref<3x3x16xf32>, %y: memref<1x6x6x16xf32>) {
  linalg.depthwise_conv_2d_nhwc_hwc ins(%x, %w : memref<1x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<1x6x6x16xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @sizes_known_at_run_time
// CHECK: sbp.contract {{.*}} accumulate
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
// CHECK: sbp.contract {{.*}} accumulate
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

// What the product reads is what the fill left, and what it overwrites.
// REMARK: [Missed] LibraryContraction {{.*}} Reason="the output is a factor as well"
// CHECK-LABEL: func.func @zeros_that_the_product_reads
// CHECK: linalg.fill
// CHECK: linalg.matmul
func.func @zeros_that_the_product_reads(%b: memref<8x8xf32>) -> memref<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<8x8xf32>
  linalg.fill ins(%zero : f32) outs(%c : memref<8x8xf32>)
  linalg.matmul ins(%c, %b : memref<8x8xf32>, memref<8x8xf32>) outs(%c : memref<8x8xf32>)
  return %c : memref<8x8xf32>
}

// -----

// Arguments may be one buffer, whatever the function is called: the product may
// read what the fill wrote.
// CHECK-LABEL: func.func @sbp_batch_mine
// CHECK: linalg.fill
// CHECK: sbp.contract {{.*}} accumulate
func.func @sbp_batch_mine(%x: memref<16x16xf32>, %c: memref<16x16xf32>) {
  %z = arith.constant 0.0 : f32
  linalg.fill ins(%z : f32) outs(%c : memref<16x16xf32>)
  linalg.matmul ins(%x, %x : memref<16x16xf32>, memref<16x16xf32>) outs(%c : memref<16x16xf32>)
  return
}

// -----

#batch = affine_map<(b) -> (b, 0, 0)>

// What a batch writes is its own.
// CHECK-LABEL: func.func @slices_of_a_batch
// CHECK-NOT: linalg
// CHECK: sbp.contract
// CHECK-NOT: accumulate
func.func @slices_of_a_batch(%x: memref<8x16x16xf32>, %y: memref<8x16x16xf32>) {
  sbp.batch_kernel sizes [8] slices [#batch, #batch] (%x, %y : memref<8x16x16xf32>, memref<8x16x16xf32>) {
  ^bb0(%xs: memref<1x16x16xf32, strided<[256, 16, 1]>>, %ys: memref<1x16x16xf32, strided<[256, 16, 1]>>):
    %z = arith.constant 0.0 : f32
    linalg.fill ins(%z : f32) outs(%ys : memref<1x16x16xf32, strided<[256, 16, 1]>>)
    linalg.batch_matmul ins(%xs, %xs : memref<1x16x16xf32, strided<[256, 16, 1]>>, memref<1x16x16xf32, strided<[256, 16, 1]>>) outs(%ys : memref<1x16x16xf32, strided<[256, 16, 1]>>)
  }
  return
}

// -----

#batch = affine_map<(b) -> (b, 0)>
#id = affine_map<(b, i) -> (b, i)>

// A kernel between the zeros and the product touches what it is given.
// CHECK-LABEL: func.func @kernel_in_between
// CHECK-NOT: linalg.fill
// CHECK: sbp.batch_kernel
// CHECK: sbp.contract
// CHECK-NOT: accumulate
// CHECK: return
func.func @kernel_in_between(%x: memref<16x16xf32>, %y: memref<8x64xf32>) -> memref<16x16xf32> {
  %z = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<16x16xf32>
  linalg.fill ins(%z : f32) outs(%c : memref<16x16xf32>)
  sbp.batch_kernel sizes [8] slices [#batch] (%y : memref<8x64xf32>) {
  ^bb0(%ys: memref<1x64xf32, strided<[64, 1]>>):
    linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%ys : memref<1x64xf32, strided<[64, 1]>>) {
    ^bb0(%out: f32):
      %e = math.exp %out : f32
      linalg.yield %e : f32
    }
  }
  linalg.matmul ins(%x, %x : memref<16x16xf32>, memref<16x16xf32>) outs(%c : memref<16x16xf32>)
  return %c : memref<16x16xf32>
}
