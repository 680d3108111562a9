// RUN: not sbp-opt %s --sbp-compile="plan=%S/Inputs/quarter.yaml" -o %t 2>&1 | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="plan=%S/Inputs/quarter.yaml dense=true" | FileCheck %s --check-prefix=DENSE

// A softmax over the masked axis mixes all positions.
// CHECK: axes [0] of layer 'block0' are not independent: no operation of its backward is row-wise along them
// The dense twin needs no independence.
// DENSE: linalg.softmax

func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = tensor.cast %x {sbp.layer = "block0"} : tensor<16x8xf32> to tensor<16x8xf32>
  %h = math.tanh %y {sbp.layer = "block0"} : tensor<16x8xf32>
  %o = math.exp %h : tensor<16x8xf32>
  %dy = arith.mulf %ct, %ct : tensor<16x8xf32>
  %e = tensor.empty() : tensor<16x8xf32>
  %d = linalg.softmax {sbp.layer = "block0"} dimension(0) ins(%dy : tensor<16x8xf32>) outs(%e : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %o, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
