// RUN: sbp-opt %s --sbp-schedule-backward | FileCheck %s

// CHECK-LABEL: func @factor_beside_the_forward
func.func @factor_beside_the_forward(%x: tensor<4xf32>, %ct: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // CHECK: %[[H:.*]] = math.tanh
  %h = math.tanh %x : tensor<4xf32>
  %f = arith.mulf %h, %h : tensor<4xf32>
  // The factor goes behind the forward, right before its use.
  // CHECK-NEXT: math.exp %[[H]]
  %y = math.exp %h : tensor<4xf32>
  // CHECK-NEXT: math.absf
  %d = math.absf %ct : tensor<4xf32>
  // CHECK-NEXT: %[[F:.*]] = arith.mulf %[[H]], %[[H]]
  // CHECK-NEXT: arith.addf %{{.*}}, %[[F]]
  %e = arith.addf %d, %f : tensor<4xf32>
  return %y, %e : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func private @not_the_entry
func.func private @not_the_entry(%x: tensor<4xf32>) -> tensor<4xf32> {
  // Only the entry function is a training graph.
  // CHECK-NEXT: math.exp
  // CHECK-NEXT: math.tanh
  %d = math.exp %x : tensor<4xf32>
  %y = math.tanh %x : tensor<4xf32>
  return %y : tensor<4xf32>
}
