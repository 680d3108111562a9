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
  // N/K is 4, on every kept cotangent and on nothing else.
  // CHECK: %[[DY:.*]] = arith.mulf %arg1, %arg1
  // CHECK: %[[CT:.*]] = sbp.keep %[[DY]]
  // CHECK: %[[FOUR:.*]] = arith.constant 4.000000e+00 : f32
  // CHECK: %[[SCALED:.*]] = linalg.generic {{.*}} ins(%[[CT]] : tensor<4x8xf32>)
  // CHECK-NEXT: ^bb0(%[[IN:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[P:.*]] = arith.mulf %[[IN]], %[[FOUR]] : f32
  // CHECK-NEXT: linalg.yield %[[P]]
  // CHECK: arith.mulf %[[SCALED]], %{{.*}} : tensor<4x8xf32>
  // CHECK-NOT: %[[FOUR]]
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

// -----

// A scalar of the forward costs nothing: no row is gathered, no record made.
// CHECK-LABEL: func @saved_scalar
// CHECK-SAME: sbp.whole_activations = []
func.func @saved_scalar(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (f32, tensor<16x8xf32>) {
  %c0 = arith.constant 0 : index
  %first = tensor.extract %x[%c0, %c0] : tensor<16x8xf32>
  // CHECK: %[[SCALE:.*]] = math.exp %{{.*}} : f32
  %scale = math.exp %first : f32
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  // CHECK: %[[CT:.*]] = sbp.keep
  // CHECK: linalg.generic {{.*}} ins(%[[CT]], %[[SCALE]] : tensor<4x8xf32>, f32)
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%scale : f32)
      mask %m : <4 of 16> axes [0] scale none -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %s: f32):
    %e = tensor.empty() : tensor<16x8xf32>
    %p = linalg.generic {
        indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> ()>, affine_map<(i, j) -> (i, j)>],
        iterator_types = ["parallel", "parallel"]}
        ins(%ct, %s : tensor<16x8xf32>, f32) outs(%e : tensor<16x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %q = arith.mulf %a, %b : f32
      linalg.yield %q : f32
    } -> tensor<16x8xf32>
    sbp.yield %p : tensor<16x8xf32>
  }
  return %scale, %d : f32, tensor<16x8xf32>
}

// -----

// An uninitialized tensor has no rows to gather.
// CHECK-LABEL: func @empty_of_dynamic_size
func.func @empty_of_dynamic_size(%x: tensor<?x8xf32>, %t: tensor<?x8xf32>, %n: index, %m: !sbp.mask<? of ?>)
    -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %h = math.tanh %x : tensor<?x8xf32>
  %y = math.exp %h : tensor<?x8xf32>
  %dy = arith.mulf %t, %t : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  // CHECK: sbp.keep
  // CHECK: %[[CT:.*]] = sbp.keep
  // CHECK-NOT: sbp.keep
  // CHECK: %[[K:.*]] = tensor.dim %[[CT]]
  // CHECK: tensor.empty(%[[K]]) : tensor<?x8xf32>
  // CHECK-NOT: sbp.keep
  // CHECK: return
  %d = sbp.backward "a" (%dy : tensor<?x8xf32>) saved (%h, %e : tensor<?x8xf32>, tensor<?x8xf32>)
      mask %m : <? of ?> axes [0] scale none -> tensor<?x8xf32> {
  ^bb0(%ct: tensor<?x8xf32>, %s: tensor<?x8xf32>, %init: tensor<?x8xf32>):
    %p = linalg.mul ins(%ct, %s : tensor<?x8xf32>, tensor<?x8xf32>) outs(%init : tensor<?x8xf32>) -> tensor<?x8xf32>
    sbp.yield %p : tensor<?x8xf32>
  }
  return %y, %d : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

// The masked axis is one that is not gathered: the gather runs on kept columns.
// Here a gathered axis stays, of size 1.
// CHECK-LABEL: func @gather_of_kept_columns
func.func @gather_of_kept_columns(%t: tensor<6x2x8xf32>, %x: tensor<3x1x2x8xf32>, %i: tensor<3x1xindex>, %m: !sbp.mask<4 of 16>)
    -> (tensor<3x1x2x8xf32>, tensor<3x1x2x8xf32>) {
  %y = math.exp %x : tensor<3x1x2x8xf32>
  %dy = arith.mulf %t, %t : tensor<6x2x8xf32>
  // CHECK: %[[G:.*]] = tensor.gather %{{.*}}[%arg2] gather_dims([0]) : (tensor<6x4xf32>, tensor<3x1xindex>) -> tensor<3x1x4xf32>
  // CHECK: arith.mulf %[[G]], %{{.*}} : tensor<3x1x4xf32>
  %d = sbp.backward "a" (%dy : tensor<6x2x8xf32>) saved (%y, %i : tensor<3x1x2x8xf32>, tensor<3x1xindex>)
      mask %m : <4 of 16> axes [1, 2] scale none -> tensor<3x1x2x8xf32> {
  ^bb0(%ct: tensor<6x2x8xf32>, %s: tensor<3x1x2x8xf32>, %j: tensor<3x1xindex>):
    %g = tensor.gather %ct[%j] gather_dims([0]) : (tensor<6x2x8xf32>, tensor<3x1xindex>) -> tensor<3x1x2x8xf32>
    %p = arith.mulf %g, %s : tensor<3x1x2x8xf32>
    sbp.yield %p : tensor<3x1x2x8xf32>
  }
  return %y, %d : tensor<3x1x2x8xf32>, tensor<3x1x2x8xf32>
}

// -----

// An axis in front of a gathered one: the gathered one has another number.
// CHECK-LABEL: func @gather_behind_the_masked_axes
func.func @gather_behind_the_masked_axes(%t: tensor<4x4x6xf32>, %x: tensor<5x4x4xf32>, %i: tensor<5x1xindex>, %m: !sbp.mask<4 of 16>)
    -> (tensor<5x4x4xf32>, tensor<5x4x4xf32>) {
  %y = math.exp %x : tensor<5x4x4xf32>
  %dy = arith.mulf %t, %t : tensor<4x4x6xf32>
  // CHECK: tensor.gather %{{.*}}[%arg2] gather_dims([1]) unique : (tensor<4x6xf32>, tensor<5x1xindex>) -> tensor<5x4xf32>
  %d = sbp.backward "a" (%dy : tensor<4x4x6xf32>) saved (%y, %i : tensor<5x4x4xf32>, tensor<5x1xindex>)
      mask %m : <4 of 16> axes [0, 1] scale none -> tensor<5x4x4xf32> {
  ^bb0(%ct: tensor<4x4x6xf32>, %s: tensor<5x4x4xf32>, %j: tensor<5x1xindex>):
    %g = tensor.gather %ct[%j] gather_dims([2]) unique : (tensor<4x4x6xf32>, tensor<5x1xindex>) -> tensor<5x4x4xf32>
    %p = arith.mulf %g, %s : tensor<5x4x4xf32>
    sbp.yield %p : tensor<5x4x4xf32>
  }
  return %y, %d : tensor<5x4x4xf32>, tensor<5x4x4xf32>
}

// -----

// An axis of the indices: kept rows are gathered by kept indices, in the
// backward's own copy of a gather.
// CHECK-LABEL: func @gather_by_kept_indices
func.func @gather_by_kept_indices(%table: tensor<6x8xf32>, %i: tensor<2x8x1xi32>, %t: tensor<2x8x8xf32>, %m: !sbp.mask<4 of 16>)
    -> tensor<2x8x8xf32> {
  %dy = arith.mulf %t, %t : tensor<2x8x8xf32>
  // CHECK: %[[I:.*]] = sbp.keep %arg1, %{{.*}} axes [0, 1] : tensor<2x8x1xi32>, <4 of 16> -> tensor<4x1xi32>
  // CHECK: tensor.gather %arg0[%[[I]]] gather_dims([0]) : (tensor<6x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  %d = sbp.backward "a" (%dy : tensor<2x8x8xf32>) saved (%table, %i : tensor<6x8xf32>, tensor<2x8x1xi32>)
      mask %m : <4 of 16> axes [0, 1] scale none -> tensor<2x8x8xf32> {
  ^bb0(%ct: tensor<2x8x8xf32>, %s: tensor<6x8xf32>, %j: tensor<2x8x1xi32>):
    %g = tensor.gather %s[%j] gather_dims([0]) : (tensor<6x8xf32>, tensor<2x8x1xi32>) -> tensor<2x8x8xf32>
    %p = arith.mulf %ct, %g : tensor<2x8x8xf32>
    sbp.yield %p : tensor<2x8x8xf32>
  }
  return %d : tensor<2x8x8xf32>
}

// -----

// Along the gathered axis positions mix: the gather reads all rows.
// CHECK-LABEL: func @gather_along_the_masked_axis
func.func @gather_along_the_masked_axis(%t: tensor<16x8xf32>, %x: tensor<16x8xf32>, %i: tensor<16x1xindex>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = math.exp %x : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  // CHECK: sbp.restore
  // CHECK: tensor.gather {{.*}} : (tensor<16x8xf32>, tensor<16x1xindex>) -> tensor<16x8xf32>
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%y, %i : tensor<16x8xf32>, tensor<16x1xindex>)
      mask %m : <4 of 16> axes [0] scale none -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>, %j: tensor<16x1xindex>):
    %p = arith.mulf %ct, %s : tensor<16x8xf32>
    %g = tensor.gather %p[%j] gather_dims([0]) : (tensor<16x8xf32>, tensor<16x1xindex>) -> tensor<16x8xf32>
    sbp.yield %g : tensor<16x8xf32>
  }
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
