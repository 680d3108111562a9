// RUN: sbp-opt %s --split-input-file --sbp-join-forward-backward=primal-results=0,1 --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK-SAME: sbp.pair = array<i64: 2, 1>
// CHECK: %[[R:.*]]:3 = call @forward
// CHECK: %[[G:.*]] = call @backward(%[[R]]#2
// CHECK: return %[[R]]#0, %[[R]]#1, %[[G]]
func.func @forward(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %y = math.exp %x : tensor<4xf32>
  %z = math.tanh %x : tensor<4xf32>
  return %y, %z, %y : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}
func.func @backward(%y: tensor<4xf32>, %ct: tensor<4xf32>) -> tensor<4xf32> {
  %d = arith.mulf %y, %ct : tensor<4xf32>
  return %d : tensor<4xf32>
}

// -----

// expected-error @+1 {{expected at least 2 results of @forward (primal-results=), but got 1}}
func.func @forward(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
func.func @backward(%ct: tensor<4xf32>) -> tensor<4xf32> {
  return %ct : tensor<4xf32>
}
