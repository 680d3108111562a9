// RUN: sbp-opt %s --allow-unregistered-dialect --sbp-promote-floats --verify-diagnostics

func.func @unknown(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{unregistered operation 'other.op' cannot be promoted to f64; load its dialect}}
  %y = "other.op"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}
