// RUN: sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml" --verify-diagnostics -o /dev/null

// The backward outside the layer reads %h whole, so that the mask saves no byte.
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = math.exp %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  // expected-warning @below {{layer 'block0' is masked, but no saved activation becomes smaller}}
  %d = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %whole = arith.mulf %t, %h : tensor<16x8xf32>
  return %y, %d, %whole : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>
}
