// RUN: sbp-opt %s --sbp-lower-backward-dense | FileCheck %s

// CHECK-LABEL: func @one_axis
// CHECK-SAME: (%[[DY:[a-z0-9]+]]: tensor<16x8xf32>, %[[X:[a-z0-9]+]]: tensor<16x8xf32>
func.func @one_axis(%dy: tensor<16x8xf32>, %x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // CHECK: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK: %[[ONES:.*]] = linalg.fill ins(%[[ONE]] : f32)
  // CHECK: %[[MASK:.*]] = sbp.restore %[[ONES]], {{.*}} -> tensor<16xf32>
  // CHECK: %[[CT:.*]] = linalg.generic {{.*}} ins(%[[DY]], %[[MASK]]
  // CHECK: %[[D:.*]] = arith.mulf %[[CT]], %[[X]] : tensor<16x8xf32>
  // CHECK: return %[[D]]
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
