// RUN: sbp-opt %s --sbp-lower-backward-dense | FileCheck %s

// CHECK-LABEL: func @one_axis
// CHECK-SAME: (%[[DY:[a-z0-9]+]]: tensor<16x8xf32>, %[[X:[a-z0-9]+]]: tensor<16x8xf32>
func.func @one_axis(%dy: tensor<16x8xf32>, %x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // Kept rows of the cotangent are selected.
  // CHECK: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK: %[[ONES:.*]] = linalg.fill ins(%[[ONE]] : f32)
  // CHECK: %[[MASK:.*]] = sbp.restore %[[ONES]], {{.*}} -> tensor<16xf32>
  // CHECK: %[[CT:.*]] = linalg.generic {{.*}} ins(%[[DY]], %[[MASK]]
  // CHECK: arith.select
  // CHECK: %[[D:.*]] = arith.mulf %[[CT]], %[[X]] : tensor<16x8xf32>
  // In dropped rows of the product, zero replaces what is not finite.
  // CHECK: %[[KEPT:.*]] = sbp.restore {{.*}} -> tensor<16xf32>
  // CHECK: %[[FINITE:.*]] = linalg.generic {{.*}} ins(%[[D]], %[[KEPT]]
  // CHECK: %[[INFINITY:.*]] = arith.constant 0x7F800000 : f32
  // CHECK: %[[MAGNITUDE:.*]] = math.absf
  // CHECK: arith.cmpf olt, %[[MAGNITUDE]], %[[INFINITY]]
  // CHECK: arith.select
  // CHECK: return %[[FINITE]]
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%x : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %s: tensor<16x8xf32>):
    %p = arith.mulf %ct, %s : tensor<16x8xf32>
    sbp.yield %p : tensor<16x8xf32>
  }
  return %d : tensor<16x8xf32>
}

// CHECK-LABEL: func @unbiased_axis_group
func.func @unbiased_axis_group(%dy: tensor<2x4x4x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<2x4x4x8xf32> {
  // The kept entries of the mask are N/K.
  // CHECK: arith.constant 4.000000e+00 : f32
  // CHECK: sbp.restore {{.*}} axes [0, 1] : tensor<4xf32>, <4 of 16> -> tensor<4x4xf32>
  // CHECK-NOT: sbp.backward
  %d = sbp.backward "a" (%dy : tensor<2x4x4x8xf32>)
      mask %m : <4 of 16> axes [1, 2] scale unbiased -> tensor<2x4x4x8xf32> {
  ^bb0(%ct: tensor<2x4x4x8xf32>):
    %p = arith.negf %ct : tensor<2x4x4x8xf32>
    sbp.yield %p : tensor<2x4x4x8xf32>
  }
  return %d : tensor<2x4x4x8xf32>
}

// A product that sums over the rows, behind a reshape that merges them with the batch: the mask is one more input, repeated for each entry.
// CHECK-LABEL: func @sum_over_merged_rows
// CHECK-SAME: (%{{.*}}: tensor<2x16x8xf32>, %[[X:[a-z0-9]+]]: tensor<8x32xf32>
func.func @sum_over_merged_rows(%dy: tensor<2x16x8xf32>, %x: tensor<8x32xf32>, %m: !sbp.mask<4 of 16>) -> tensor<8x8xf32> {
  // CHECK: sbp.extend_mask %{{.*}} outer 2 inner 1
  // CHECK: sbp.restore {{.*}} axes [0] : tensor<8xf32>, <8 of 32> -> tensor<32xf32>
  // CHECK: %[[F:.*]] = linalg.generic
  // CHECK: %[[MASK:.*]] = sbp.restore {{.*}} axes [0] : tensor<8xf32>, <8 of 32> -> tensor<32xf32>
  // CHECK: linalg.generic {indexing_maps = [#[[A:.*]], #[[B:.*]], #[[M:.*]], #[[C:.*]]], iterator_types = ["parallel", "parallel", "reduction"]}
  // CHECK-SAME: ins(%[[X]], %[[F]], %[[MASK]]
  // CHECK: %[[P:.*]] = arith.mulf
  // CHECK: %[[S:.*]] = arith.select %{{.*}}, %[[P]]
  // CHECK: arith.addf %{{.*}}, %[[S]]
  %d = sbp.backward "a" (%dy : tensor<2x16x8xf32>) saved (%x : tensor<8x32xf32>)
      mask %m : <4 of 16> axes [1] scale none -> tensor<8x8xf32> {
  ^bb0(%ct: tensor<2x16x8xf32>, %s: tensor<8x32xf32>):
    %zero = arith.constant dense<0.0> : tensor<8x8xf32>
    %f = tensor.collapse_shape %ct [[0, 1], [2]] : tensor<2x16x8xf32> into tensor<32x8xf32>
    %p = linalg.matmul ins(%s, %f : tensor<8x32xf32>, tensor<32x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
    sbp.yield %p : tensor<8x8xf32>
  }
  return %d : tensor<8x8xf32>
}
