// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/quarter.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/quarter.yaml" | FileCheck %s

// Layers by attribute that follow one another directly: the cotangent of the
// first is computed inside the second, and no location says which of its
// operations are transposed.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<f32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %h = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = math.exp %h {sbp.layer = "block1"} : tensor<16x8xf32>
  %e = arith.mulf %y, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%e : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  // CHECK: %[[DH:.*]] = arith.mulf %{{.*}} {sbp.layer = "block1"}
  %dh = arith.mulf %t, %y {sbp.layer = "block1"} : tensor<16x8xf32>
  // CHECK-NEXT: sbp.backward "block0"(%[[DH]] : tensor<16x8xf32>)
  %dx = arith.mulf %dh, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  return %loss, %dx : tensor<f32>, tensor<16x8xf32>
}
