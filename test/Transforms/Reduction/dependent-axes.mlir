// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml" -o %t 2>&1 | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml dense=true" | FileCheck %s --check-prefix=DENSE

// A convolution along the masked axis mixes neighbouring positions.
// CHECK: axes [0] of layer 'block0' are not independent: no operation of its backward is row-wise along them
// CHECK: dependent-axes.mlir:[[@LINE+11]]:{{[0-9]+}}: note: the first, 'linalg.conv_1d', needs all positions
// The dense twin needs no independence.
// DENSE: linalg.conv_1d

func.func @main(%x: tensor<16xf32>, %w: tensor<1xf32>, %ct: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16xf32>
  %o = math.exp %h : tensor<16xf32>
  %dy = arith.mulf %ct, %ct : tensor<16xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16xf32>) -> tensor<16xf32>
  %d = linalg.conv_1d {sbp.layer = "block0"} ins(%dy, %w : tensor<16xf32>, tensor<1xf32>) outs(%z : tensor<16xf32>) -> tensor<16xf32>
  return %o, %d : tensor<16xf32>, tensor<16xf32>
}
