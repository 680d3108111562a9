// RUN: sbp-opt %s --sbp-convolutions-to-library --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-convolutions-to-library=wide --split-input-file | FileCheck %s --check-prefix=WIDE
// RUN: sbp-opt %s --split-input-file --sbp-convolutions-to-library --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-DAG: #[[X:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 + d4, d2 + d5, d3)>
// CHECK-DAG: #[[W:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5, d3)>
// CHECK-DAG: #[[Y:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
// REMARK: [Passed] LibraryConvolution {{.*}} Remark="a library runs this convolution of memref<2x6x6x16xf32> with memref<3x3x16xf32>"
// CHECK-LABEL: func.func @depthwise_reads_what_was_padded
// CHECK-NOT: memref.copy
// CHECK: %[[OUT:.*]] = memref.alloc() : memref<2x6x6x16xf32>
// CHECK-NEXT: sbp.convolve ins(%arg0, %arg1 : memref<2x6x6x16xf32>, memref<3x3x16xf32>)
// CHECK-SAME: outs(%[[OUT]] : memref<2x6x6x16xf32>)
// CHECK-SAME: indexing_maps [#[[X]], #[[W]], #[[Y]]] low [0, 1, 1, 0]
// CHECK-NOT: linalg
// CHECK: return %[[OUT]]
func.func @depthwise_reads_what_was_padded(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %padded = memref.alloc() : memref<2x8x8x16xf32>
  linalg.fill ins(%zero : f32) outs(%padded : memref<2x8x8x16xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#g_x = affine_map<(c, i, o, y, ky, x, kx, n) -> (n, y + ky, x + kx, c, i)>
#g_w = affine_map<(c, i, o, y, ky, x, kx, n) -> (ky, kx, c, o, i)>
#g_y = affine_map<(c, i, o, y, ky, x, kx, n) -> (n, y, x, c, o)>

// CHECK-LABEL: func.func @depthwise_gradient_of_the_input_has_unit_axes
// CHECK-NOT: memref.copy
// CHECK: sbp.convolve ins(%arg0,
func.func @depthwise_gradient_of_the_input_has_unit_axes(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16x1x1xf32>) -> memref<2x6x6x16x1xf32> {
  %zero = arith.constant 0.0 : f32
  %padded = memref.alloc() : memref<2x8x8x16xf32>
  linalg.fill ins(%zero : f32) outs(%padded : memref<2x8x8x16xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  %view = memref.expand_shape %padded [[0], [1], [2], [3, 4]] output_shape [2, 8, 8, 16, 1] : memref<2x8x8x16xf32> into memref<2x8x8x16x1xf32>
  %y = memref.alloc() : memref<2x6x6x16x1xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16x1xf32>)
  linalg.generic {indexing_maps = [#g_x, #g_w, #g_y], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]}
      ins(%view, %w : memref<2x8x8x16x1xf32>, memref<3x3x16x1x1xf32>) outs(%y : memref<2x6x6x16x1xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16x1xf32>
}

// -----

#d_x = affine_map<(n, y, x, o, ky, kx, i) -> (n, y * 2 + ky, x * 2 + kx, i)>
#d_w = affine_map<(n, y, x, o, ky, kx, i) -> (ky, kx, i, o)>
#d_y = affine_map<(n, y, x, o, ky, kx, i) -> (n, y, x, o)>

// CHECK-LABEL: func.func @three_channels_with_stride
// CHECK: sbp.convolve
func.func @three_channels_with_stride(%x: memref<2x9x9x3xf32>, %w: memref<3x3x3x8xf32>) -> memref<2x4x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x4x4x8xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x4x4x8xf32>)
  linalg.generic {indexing_maps = [#d_x, #d_w, #d_y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
      ins(%x, %w : memref<2x9x9x3xf32>, memref<3x3x3x8xf32>) outs(%y : memref<2x4x4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x4x4x8xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @all_readers_are_convolutions
// CHECK-NOT: memref.copy
// CHECK: sbp.convolve
// CHECK: sbp.convolve
func.func @all_readers_are_convolutions(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16xf32>) -> (memref<2x6x6x16xf32>, memref<2x6x6x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %padded = memref.alloc() : memref<2x8x8x16xf32>
  linalg.fill ins(%zero : f32) outs(%padded : memref<2x8x8x16xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  %y2 = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y2 : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y2 : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y, %y2 : memref<2x6x6x16xf32>, memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @padded_buffer_that_others_read_stays
// CHECK: %[[PADDED:.*]] = memref.alloc() : memref<2x8x8x16xf32>
// CHECK: memref.copy %arg0
// CHECK: sbp.convolve ins(%[[PADDED]],
// CHECK: memref.copy %[[PADDED]]
func.func @padded_buffer_that_others_read_stays(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16xf32>, %z: memref<2x8x8x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %padded = memref.alloc() : memref<2x8x8x16xf32>
  linalg.fill ins(%zero : f32) outs(%padded : memref<2x8x8x16xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  memref.copy %padded, %z : memref<2x8x8x16xf32> to memref<2x8x8x16xf32>
  return %y : memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @other_padding_value_stays
// CHECK: %[[PADDED:.*]] = memref.alloc() : memref<2x8x8x16xf32>
// CHECK: memref.copy %arg0
// CHECK: sbp.convolve ins(%[[PADDED]],
func.func @other_padding_value_stays(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %padded = memref.alloc() : memref<2x8x8x16xf32>
  linalg.fill ins(%one : f32) outs(%padded : memref<2x8x8x16xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @source_that_is_written_in_between
// CHECK: %[[PADDED:.*]] = memref.alloc() : memref<2x8x8x16xf32>
// CHECK: memref.copy %arg0
// CHECK: sbp.convolve ins(%[[PADDED]],
func.func @source_that_is_written_in_between(%x: memref<2x6x6x16xf32>, %w: memref<3x3x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %padded = memref.alloc() : memref<2x8x8x16xf32>
  linalg.fill ins(%zero : f32) outs(%padded : memref<2x8x8x16xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1024, 128, 16, 1], offset: 144>>
  linalg.fill ins(%zero : f32) outs(%x : memref<2x6x6x16xf32>)
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @padded_channels_stay
// CHECK: %[[PADDED:.*]] = memref.alloc() : memref<2x8x8x24xf32>
// CHECK: memref.copy %arg0
// CHECK: sbp.convolve ins(%[[PADDED]],
func.func @padded_channels_stay(%x: memref<2x6x6x16xf32>, %w: memref<3x3x24xf32>) -> memref<2x6x6x24xf32> {
  %zero = arith.constant 0.0 : f32
  %padded = memref.alloc() : memref<2x8x8x24xf32>
  linalg.fill ins(%zero : f32) outs(%padded : memref<2x8x8x24xf32>)
  %inside = memref.subview %padded[0, 1, 1, 0] [2, 6, 6, 16] [1, 1, 1, 1] : memref<2x8x8x24xf32> to memref<2x6x6x16xf32, strided<[1536, 192, 24, 1], offset: 216>>
  memref.copy %x, %inside : memref<2x6x6x16xf32> to memref<2x6x6x16xf32, strided<[1536, 192, 24, 1], offset: 216>>
  %y = memref.alloc() : memref<2x6x6x24xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x24xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%padded, %w : memref<2x8x8x24xf32>, memref<3x3x24xf32>) outs(%y : memref<2x6x6x24xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x24xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @sums_that_start_elsewhere
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @sums_that_start_elsewhere(%x: memref<2x8x8x16xf32>, %w: memref<3x3x16xf32>, %y: memref<2x6x6x16xf32>) {
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return
}

// -----

// The input is the operand with a window.
// CHECK-LABEL: func.func @weights_first
// CHECK: sbp.convolve ins(%arg1, %arg0
// CHECK: return
func.func @weights_first(%w: memref<3x3x16xf32>, %x: memref<2x8x8x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>, affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>, affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%w, %x : memref<3x3x16xf32>, memref<2x8x8x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

// Steps along images may be of any length.
// CHECK-LABEL: func.func @every_second_image
// CHECK: sbp.convolve ins(%arg0, %arg1
// CHECK: return
func.func @every_second_image(%x: memref<3x8x8x16xf32>, %w: memref<3x3x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [affine_map<(n, y, x, c, ky, kx) -> (n * 2, y + ky, x + kx, c)>, affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>, affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<3x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

// A loop of one operand alone has no role.
// CHECK-LABEL: func.func @sums_images
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @sums_images(%x: memref<2x8x8x5x16xf32>, %w: memref<3x3x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [affine_map<(n, y, x, c, ky, kx, r) -> (n, y + ky, x + kx, r, c)>, affine_map<(n, y, x, c, ky, kx, r) -> (ky, kx, c)>, affine_map<(n, y, x, c, ky, kx, r) -> (n, y, x, c)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x5x16xf32>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @integers
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @integers(%x: memref<2x8x8x16xi32>, %w: memref<3x3x16xi32>) -> memref<2x6x6x16xi32> {
  %zero = arith.constant 0 : i32
  %y = memref.alloc() : memref<2x6x6x16xi32>
  linalg.fill ins(%zero : i32) outs(%y : memref<2x6x6x16xi32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x16xi32>, memref<3x3x16xi32>) outs(%y : memref<2x6x6x16xi32>) {
  ^bb0(%a: i32, %b: i32, %s: i32):
    %p = arith.muli %a, %b : i32
    %n = arith.addi %s, %p : i32
    linalg.yield %n : i32
  }
  return %y : memref<2x6x6x16xi32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @doubles
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @doubles(%x: memref<2x8x8x16xf64>, %w: memref<3x3x16xf64>) -> memref<2x6x6x16xf64> {
  %zero = arith.constant 0.0 : f64
  %y = memref.alloc() : memref<2x6x6x16xf64>
  linalg.fill ins(%zero : f64) outs(%y : memref<2x6x6x16xf64>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x16xf64>, memref<3x3x16xf64>) outs(%y : memref<2x6x6x16xf64>) {
  ^bb0(%a: f64, %b: f64, %s: f64):
    %p = arith.mulf %a, %b : f64
    %n = arith.addf %s, %p : f64
    linalg.yield %n : f64
  }
  return %y : memref<2x6x6x16xf64>
}

// -----

#d_x = affine_map<(n, y, x, o, ky, kx, i) -> (n, y + ky, x + kx, i)>
#d_w = affine_map<(n, y, x, o, ky, kx, i) -> (ky, kx, i, o)>
#d_y = affine_map<(n, y, x, o, ky, kx, i) -> (n, y, x, o)>

// REMARK: [Missed] LibraryConvolution {{.*}} Reason="a matrix product or a kernel of this compiler is faster for these sizes"
// WIDE-LABEL: func.func @many_channels
// WIDE: sbp.convolve
// CHECK-LABEL: func.func @many_channels
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @many_channels(%x: memref<2x8x8x32xf32>, %w: memref<3x3x32x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#d_x, #d_w, #d_y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x32xf32>, memref<3x3x32x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#d_x = affine_map<(n, y, x, o, ky, kx, i) -> (n, y + ky, x + kx, i)>
#d_w = affine_map<(n, y, x, o, ky, kx, i) -> (ky, kx, i, o)>
#d_y = affine_map<(n, y, x, o, ky, kx, i) -> (n, y, x, o)>

// WIDE-LABEL: func.func @one_channel
// WIDE-NOT: sbp.convolve
// CHECK-LABEL: func.func @one_channel
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @one_channel(%x: memref<2x8x8x1xf32>, %w: memref<3x3x1x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#d_x, #d_w, #d_y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x1xf32>, memref<3x3x1x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @long_kernel
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @long_kernel(%x: memref<2x32x32x16xf32>, %w: memref<11x11x16xf32>) -> memref<2x22x22x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x22x22x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x22x22x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x32x32x16xf32>, memref<11x11x16xf32>) outs(%y : memref<2x22x22x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x22x22x16xf32>
}

// -----

#gr_x = affine_map<(n, y, x, c, o, ky, kx, i) -> (n, y + ky, x + kx, c, i)>
#gr_w = affine_map<(n, y, x, c, o, ky, kx, i) -> (ky, kx, i, c, o)>
#gr_y = affine_map<(n, y, x, c, o, ky, kx, i) -> (n, y, x, c, o)>

// CHECK-LABEL: func.func @groups_of_two_channels
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @groups_of_two_channels(%x: memref<2x8x8x8x2xf32>, %w: memref<3x3x2x8x2xf32>) -> memref<2x6x6x8x2xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x8x2xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x8x2xf32>)
  linalg.generic {indexing_maps = [#gr_x, #gr_w, #gr_y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x8x2xf32>, memref<3x3x2x8x2xf32>) outs(%y : memref<2x6x6x8x2xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x8x2xf32>
}

// -----

#wg_x = affine_map<(ky, kx, c, y, x) -> (ky + y, kx + x, c)>
#wg_y = affine_map<(ky, kx, c, y, x) -> (y, x, c)>
#wg_w = affine_map<(ky, kx, c, y, x) -> (ky, kx, c)>

// CHECK-LABEL: func.func @gradient_of_depthwise_weights
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @gradient_of_depthwise_weights(%x: memref<8x8x16xf32>, %dy: memref<6x6x16xf32>) -> memref<3x3x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<3x3x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<3x3x16xf32>)
  linalg.generic {indexing_maps = [#wg_x, #wg_y, #wg_w], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %dy : memref<8x8x16xf32>, memref<6x6x16xf32>) outs(%y : memref<3x3x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<3x3x16xf32>
}

// -----

#cf_x = affine_map<(n, y, x, c, ky, kx) -> (n, c, y + ky, x + kx)>
#cf_w = affine_map<(n, y, x, c, ky, kx) -> (c, ky, kx)>
#cf_y = affine_map<(n, y, x, c, ky, kx) -> (n, c, y, x)>

// CHECK-LABEL: func.func @channels_first
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @channels_first(%x: memref<2x16x8x8xf32>, %w: memref<16x3x3xf32>) -> memref<2x16x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x16x6x6xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x16x6x6xf32>)
  linalg.generic {indexing_maps = [#cf_x, #cf_w, #cf_y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x16x8x8xf32>, memref<16x3x3xf32>) outs(%y : memref<2x16x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x16x6x6xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @dynamic_sizes
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @dynamic_sizes(%x: memref<?x8x8x16xf32>, %w: memref<3x3x16xf32>, %count: index) -> memref<?x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc(%count) : memref<?x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<?x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<?x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<?x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<?x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @unknown_strides
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @unknown_strides(%x: memref<2x8x8x16xf32, strided<[?, ?, ?, ?], offset: ?>>, %w: memref<3x3x16xf32>) -> memref<2x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<2x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<2x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<2x8x8x16xf32, strided<[?, ?, ?, ?], offset: ?>>, memref<3x3x16xf32>) outs(%y : memref<2x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<2x6x6x16xf32>
}

// -----

#dw_x = affine_map<(n, y, x, c, ky, kx) -> (n, y + ky, x + kx, c)>
#dw_w = affine_map<(n, y, x, c, ky, kx) -> (ky, kx, c)>
#y = affine_map<(n, y, x, c, ky, kx) -> (n, y, x, c)>

// CHECK-LABEL: func.func @no_images
// CHECK-NOT: sbp.convolve
// CHECK: return
func.func @no_images(%x: memref<0x8x8x16xf32>, %w: memref<3x3x16xf32>) -> memref<0x6x6x16xf32> {
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<0x6x6x16xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<0x6x6x16xf32>)
  linalg.generic {indexing_maps = [#dw_x, #dw_w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<0x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<0x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  }
  return %y : memref<0x6x6x16xf32>
}
