// RUN: sbp-opt %s --sbp-library-to-runtime --split-input-file --verify-diagnostics | FileCheck %s
// RUN: not sbp-opt %s --split-input-file --sbp-library-to-runtime --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

// Sizes of the loops, then the strides of a, b and c along each. Equal nests
// are one global.
// REMARK: [Passed] RuntimeCall {{.*}} Remark="a call of @sbp_contract_init_f32; sizes and strides are constant"
// CHECK: memref.global "private" constant @__sbp_nest_0 : memref<12xi64> = dense<[4, 2, 8, 8, 0, 1, 0, 1, 2, 2, 1, 0]>
// CHECK-NOT: memref.global
// CHECK-LABEL: func.func @products
// CHECK: call @sbp_contract_init_f32
// CHECK: call @sbp_contract_f32
// CHECK: return
func.func @products(%a: memref<4x8xf32>, %b: memref<8x2xf32>, %c: memref<4x2xf32>) {
  sbp.contract ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf32>) indexing_maps [#a, #b, #c]
  sbp.contract ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf32>) indexing_maps [#a, #b, #c] accumulate
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

// Each kind of elements has its function.
// CHECK-LABEL: func.func @elements
// CHECK: call @sbp_contract_f64
// CHECK: call @sbp_contract_init_bf16(
// CHECK: call @sbp_contract_bf16_f32
func.func @elements(%a: memref<4x8xf64>, %b: memref<8x2xf64>, %c: memref<4x2xf64>, %d: memref<4x8xbf16>, %e: memref<8x2xbf16>, %f: memref<4x2xbf16>, %g: memref<4x2xf32>) {
  sbp.contract ins(%a, %b : memref<4x8xf64>, memref<8x2xf64>) outs(%c : memref<4x2xf64>) indexing_maps [#a, #b, #c] accumulate
  sbp.contract ins(%d, %e : memref<4x8xbf16>, memref<8x2xbf16>) outs(%f : memref<4x2xbf16>) indexing_maps [#a, #b, #c]
  sbp.contract ins(%d, %e : memref<4x8xbf16>, memref<8x2xbf16>) outs(%g : memref<4x2xf32>) indexing_maps [#a, #b, #c] accumulate
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

// Sizes known at run time pass through a buffer on the stack.
// CHECK-LABEL: func.func @sizes_known_at_run_time
// CHECK: memref.alloca() : memref<12xi64>
// CHECK: memref.store
// CHECK: call @sbp_contract_f32
func.func @sizes_known_at_run_time(%a: memref<?x?xf32>, %b: memref<?x?xf32>, %c: memref<?x?xf32>) {
  sbp.contract ins(%a, %b : memref<?x?xf32>, memref<?x?xf32>) outs(%c : memref<?x?xf32>) indexing_maps [#a, #b, #c] accumulate
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

// CHECK-LABEL: func.func @half_floats
// CHECK: call @sbp_contract_init_f16(
// CHECK: call @sbp_contract_f16_f32
func.func @half_floats(%a: memref<4x8xf16>, %b: memref<8x2xf16>, %c: memref<4x2xf16>, %d: memref<4x2xf32>) {
  sbp.contract ins(%a, %b : memref<4x8xf16>, memref<8x2xf16>) outs(%c : memref<4x2xf16>) indexing_maps [#a, #b, #c]
  sbp.contract ins(%a, %b : memref<4x8xf16>, memref<8x2xf16>) outs(%d : memref<4x2xf32>) indexing_maps [#a, #b, #c] accumulate
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

func.func @wider_sums_than_of_the_runtime(%a: memref<4x8xf32>, %b: memref<8x2xf32>, %c: memref<4x2xf64>) {
  // expected-error @below {{has elements that the runtime has no function for: expected f32, f64, bf16 or f16 in all operands, or bf16 or f16 factors and an f32 output}}
  sbp.contract ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf64>) indexing_maps [#a, #b, #c]
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (k, j)>
#c = affine_map<(i, j, k) -> (i, j)>

// expected-error @below {{'sbp_contract_init_f32' is the name of a function of the SBP runtime, which this module calls; give the symbol another name}}
func.func private @sbp_contract_init_f32(%x: i32) {
  return
}
func.func @name_of_the_runtime(%a: memref<4x8xf32>, %b: memref<8x2xf32>, %c: memref<4x2xf32>) {
  sbp.contract ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf32>) indexing_maps [#a, #b, #c]
  return
}

// -----

#x = affine_map<(n, y, x, c, i, j) -> (n, y + i, x + j, c)>
#w = affine_map<(n, y, x, c, i, j) -> (i, j, c)>
#y = affine_map<(n, y, x, c, i, j) -> (n, y, x, c)>

// Images, groups, channels in and out of each; steps of image, group and channel
// in the input and the output; of the weights; offsets; then for each axis: input,
// output, kernel, stride, dilation, zeros in front, steps.
// CHECK: memref.global "private" constant @[[GLOBAL:.*]] : memref<34xi64>
// CHECK-SAME: [2, 16, 1, 1, 576, 1, 0, 576, 1, 0, 1, 0, 0, 0, 0, 0, 6, 6, 3, 1, 1, 1, 96, 96, 48, 6, 6, 3, 1, 1, 1, 16, 16, 16]
// CHECK: func.func private @sbp_convolve_f32(memref<f32>, memref<f32>, memref<f32>, memref<34xi64>) attributes {llvm.bareptr}
// CHECK-LABEL: func.func @padded_depthwise_convolution
// CHECK-DAG: %[[X:.*]] = memref.reinterpret_cast %arg0 to offset: [0], sizes: [], strides: []
// CHECK-DAG: %[[W:.*]] = memref.reinterpret_cast %arg1
// CHECK-DAG: %[[Y:.*]] = memref.reinterpret_cast %arg2
// CHECK-DAG: %[[NUMBERS:.*]] = memref.get_global @[[GLOBAL]]
// CHECK: call @sbp_convolve_f32(%[[X]], %[[W]], %[[Y]], %[[NUMBERS]])
// CHECK-NEXT: return
func.func @padded_depthwise_convolution(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16xf32>, %y: memref<2x6x6x16xf32>) {
  sbp.convolve ins(%x, %w : memref<2x6x6x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) indexing_maps [#x, #w, #y] low [0, 1, 1, 0]
  return
}

// -----

#x = affine_map<(n, y, x, c, i, j) -> (n, y + i, x + j, c)>
#w = affine_map<(n, y, x, c, i, j) -> (i, j, c)>
#y = affine_map<(n, y, x, c, i, j) -> (n, y, x, c)>

// expected-error @below {{'sbp_convolve_f32' is the name of a function of the SBP runtime}}
func.func private @sbp_convolve_f32(i32)
func.func @declaration_of_another_type(%x: memref<2x8x8x16xf32>, %w: memref<3x3x16xf32>, %y: memref<2x6x6x16xf32>) {
  sbp.convolve ins(%x, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) indexing_maps [#x, #w, #y] low [0, 0, 0, 0]
  return
}

// -----

#x = affine_map<(n, m, y, c, i) -> (n, m, y + i, c)>
#w = affine_map<(n, m, y, c, i) -> (i, c)>
#y = affine_map<(n, m, y, c, i) -> (n, m, y, c)>

func.func @two_loops_over_images(%x: memref<2x3x8x16xf32>, %w: memref<3x16xf32>, %y: memref<2x3x6x16xf32>) {
  // expected-error @below {{is no convolution that the runtime has: one loop each at most for images, groups, input channels and output channels}}
  sbp.convolve ins(%x, %w : memref<2x3x8x16xf32>, memref<3x16xf32>) outs(%y : memref<2x3x6x16xf32>) indexing_maps [#x, #w, #y] low [0, 0, 0, 0]
  return
}
