// RUN: sbp-opt %s --sbp-compile="plan=%S/../Inputs/exact-b.yaml seed=0 step=0" --verify-diagnostics -o /dev/null

// All that the layer saves is what a linear layer in front of it hands over:
// nothing can be computed again from less.
// expected-warning @below {{the plan saves nothing: the backward reads 512 bytes of the forward without it, and 512 with it}}
func.func @main(%x: tensor<16x8xf32>, %w: tensor<8x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<16x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<16x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<16x8xf32>) -> tensor<16x8xf32>
  %h0 = sbp.layer_input "b" %h : tensor<16x8xf32>
  %y = math.tanh %h0 : tensor<16x8xf32>
  %o = sbp.layer_output "b" %y : tensor<16x8xf32>
  %ct = sbp.layer_cotangent "b" %t : tensor<16x8xf32>
  %d = arith.mulf %ct, %h0 : tensor<16x8xf32>
  return %o, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
