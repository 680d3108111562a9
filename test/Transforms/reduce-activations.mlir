// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations \
// RUN:   --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// CHECK-LABEL: func @rows_of_a_saved_activation
func.func @rows_of_a_saved_activation(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK: %[[H:.*]] = math.tanh
  // CHECK-NEXT: %[[K:.*]] = sbp.keep %[[H]]
  // REMARK: SavedKeptRows
  // REMARK-SAME: BytesAfter=128, BytesBefore=512
  %h = math.tanh %x : tensor<16x8xf32>
  %y = math.exp %h : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  // CHECK: %[[CT:.*]] = sbp.keep
  // CHECK: %[[D:.*]] = arith.mulf %[[CT]], %[[K]] : tensor<4x8xf32>
  // CHECK: %[[R:.*]] = sbp.restore %[[D]]
  // CHECK: return %{{.*}}, %[[R]]
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%h : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>):
    %p = arith.mulf %ct, %s : tensor<16x8xf32>
    sbp.yield %p : tensor<16x8xf32>
  }
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// CHECK-LABEL: func @unbiased_scales_the_kept_cotangent
func.func @unbiased_scales_the_kept_cotangent(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // N/K is 4.
  // CHECK: 4.000000e+00
  %y = math.exp %x : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%x : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale unbiased -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>):
    %p = arith.mulf %ct, %s : tensor<16x8xf32>
    sbp.yield %p : tensor<16x8xf32>
  }
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

#x = affine_map<(d0, d1, d2) -> (d2, d0)>
#d = affine_map<(d0, d1, d2) -> (d2, d1)>
#o = affine_map<(d0, d1, d2) -> (d0, d1)>

// CHECK-LABEL: func @weight_gradient_sums_over_kept_rows
func.func @weight_gradient_sums_over_kept_rows(%x: tensor<16x8xf32>, %t: tensor<16x4xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<8x4xf32>) {
  %y = math.exp %x : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x4xf32>
  // A contraction over the masked axis swallows the restore.
  // CHECK: %[[DW:.*]] = linalg.generic
  // CHECK-SAME: ins(%{{.*}}, %{{.*}} : tensor<4x8xf32>, tensor<4x4xf32>)
  // CHECK-NOT: sbp.restore
  // CHECK: return %{{.*}}, %[[DW]]
  %dw = sbp.backward "a" (%dy : tensor<16x4xf32>) saved (%y : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none -> tensor<8x4xf32> {
  ^bb0(%ct: tensor<16x4xf32>, %s: tensor<16x8xf32>):
    %zero = arith.constant dense<0.0> : tensor<8x4xf32>
    %w = linalg.generic {indexing_maps = [#x, #d, #o], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%s, %ct : tensor<16x8xf32>, tensor<16x4xf32>) outs(%zero : tensor<8x4xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %q = arith.addf %c, %p : f32
      linalg.yield %q : f32
    } -> tensor<8x4xf32>
    sbp.yield %w : tensor<8x4xf32>
  }
  return %y, %dw : tensor<16x8xf32>, tensor<8x4xf32>
}

// -----

// CHECK-LABEL: func @reshape_that_merges_the_masked_axis
func.func @reshape_that_merges_the_masked_axis(%t: tensor<2x16x8xf32>, %x: tensor<32x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<32x8xf32>, tensor<32x8xf32>) {
  %y = math.exp %x : tensor<32x8xf32>
  %dy = arith.mulf %t, %t : tensor<2x16x8xf32>
  // CHECK: %[[E:.*]] = sbp.extend_mask %{{.*}} outer 2 inner 1 : <4 of 16> to <8 of 32>
  // CHECK: tensor.collapse_shape {{.*}} : tensor<2x4x8xf32> into tensor<8x8xf32>
  // CHECK: sbp.keep %{{.*}}, %[[E]] axes [0] : tensor<32x8xf32>, <8 of 32> -> tensor<8x8xf32>
  // CHECK: arith.mulf {{.*}} : tensor<8x8xf32>
  %d = sbp.backward "a" (%dy : tensor<2x16x8xf32>) saved (%y : tensor<32x8xf32>)
      mask %m : <4 of 16> axes [1] scale none -> tensor<32x8xf32> {
  ^bb0(%ct: tensor<2x16x8xf32>, %s: tensor<32x8xf32>):
    %c = tensor.collapse_shape %ct [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32>
    %p = arith.mulf %c, %s : tensor<32x8xf32>
    sbp.yield %p : tensor<32x8xf32>
  }
  return %y, %d : tensor<32x8xf32>, tensor<32x8xf32>
}

// -----

// Two masked axes become one; the axis of size 1 behind them stays.
// CHECK-LABEL: func @reshape_that_adds_an_axis_behind_two_masked_ones
func.func @reshape_that_adds_an_axis_behind_two_masked_ones(%t: tensor<2x4x4xf32>, %x: tensor<2x4x4x1xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<2x4x4x1xf32>, tensor<2x4x4x1xf32>) {
  %y = math.exp %x : tensor<2x4x4x1xf32>
  %dy = arith.mulf %t, %t : tensor<2x4x4xf32>
  // CHECK: tensor.expand_shape {{.*}} : tensor<2x4xf32> into tensor<2x4x1xf32>
  // CHECK: arith.mulf {{.*}} : tensor<2x4x1xf32>
  // CHECK: sbp.restore {{.*}} -> tensor<2x4x4x1xf32>
  %d = sbp.backward "a" (%dy : tensor<2x4x4xf32>) saved (%y : tensor<2x4x4x1xf32>)
      mask %m : <4 of 16> axes [1, 2] scale none -> tensor<2x4x4x1xf32> {
  ^bb0(%ct: tensor<2x4x4xf32>, %s: tensor<2x4x4x1xf32>):
    %c = tensor.expand_shape %ct [[0], [1], [2, 3]] output_shape [2, 4, 4, 1] : tensor<2x4x4xf32> into tensor<2x4x4x1xf32>
    %p = arith.mulf %c, %s : tensor<2x4x4x1xf32>
    sbp.yield %p : tensor<2x4x4x1xf32>
  }
  return %y, %d : tensor<2x4x4x1xf32>, tensor<2x4x4x1xf32>
}

// -----

// CHECK-LABEL: func @used_whole_by_the_backward
func.func @used_whole_by_the_backward(%x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // REMARK: SavedWhole
  // REMARK-SAME: needed whole by arith.mulf
  %h = math.tanh %x : tensor<16x8xf32>
  %y = math.exp %h : tensor<16x8xf32>
  %dy = arith.mulf %h, %x : tensor<16x8xf32>
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%h : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>):
    %p = arith.mulf %ct, %s : tensor<16x8xf32>
    sbp.yield %p : tensor<16x8xf32>
  }
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
