// RUN: sbp-opt %s --split-input-file --sbp-join-forward-backward --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>, %[[CT:.*]]: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
// CHECK-SAME: sbp.pair = array<i64: 1, 1>
// CHECK: %[[R:.*]]:2 = call @forward(%[[X]])
// CHECK: %[[G:.*]] = call @backward(%[[R]]#1, %[[CT]])
// CHECK: return %[[R]]#0, %[[G]]
// CHECK-LABEL: func.func private @forward
// CHECK-LABEL: func.func private @backward
func.func @forward(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %y = math.tanh %x : tensor<4xf32>
  return %y, %y : tensor<4xf32>, tensor<4xf32>
}
func.func @backward(%y: tensor<4xf32>, %ct: tensor<4xf32>) -> tensor<4xf32> {
  %d = arith.mulf %y, %ct : tensor<4xf32>
  return %d : tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @not_a_pair
func.func @not_a_pair(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

// expected-note @+1 {{@forward returns 1 primal results, then 1 residuals}}
func.func @forward(%x: tensor<4xf32>) -> (tensor<f32>, tensor<4xf32>) {
  %l = arith.constant dense<0.0> : tensor<f32>
  return %l, %x : tensor<f32>, tensor<4xf32>
}
// expected-error @+1 {{@backward does not take the residuals of @forward first}}
func.func @backward(%y: tensor<8xf32>, %ct: tensor<f32>) -> tensor<8xf32> {
  return %y : tensor<8xf32>
}

// -----

// Counters of masks come last, once.
// CHECK-LABEL: func.func @main
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>, %[[CT:.*]]: tensor<4xf32>, %[[SEED:.*]]: i64)
// CHECK-SAME: sbp.counters = ["seed"]
// CHECK: %[[R:.*]]:2 = call @forward(%[[X]], %[[SEED]])
// CHECK: call @backward(%[[R]]#1, %[[CT]], %[[SEED]])
func.func @forward(%x: tensor<4xf32>, %seed: i64) -> (tensor<4xf32>, tensor<4xf32>) attributes {sbp.counters = ["seed"]} {
  return %x, %x : tensor<4xf32>, tensor<4xf32>
}
func.func @backward(%y: tensor<4xf32>, %ct: tensor<4xf32>, %seed: i64) -> tensor<4xf32> attributes {sbp.counters = ["seed"]} {
  %d = arith.mulf %y, %ct : tensor<4xf32>
  return %d : tensor<4xf32>
}

// -----

func.func @forward(%x: tensor<4xf32>, %seed: i64) -> (tensor<4xf32>, tensor<4xf32>) attributes {sbp.counters = ["seed"]} {
  return %x, %x : tensor<4xf32>, tensor<4xf32>
}
// expected-error @+1 {{expected the 'sbp.counters' of @forward on @backward: both draw the same masks}}
func.func @backward(%y: tensor<4xf32>, %ct: tensor<4xf32>) -> tensor<4xf32> {
  %d = arith.mulf %y, %ct : tensor<4xf32>
  return %d : tensor<4xf32>
}
