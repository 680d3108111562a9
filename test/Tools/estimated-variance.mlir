// RUN: rm -rf %t && mkdir -p %t
// RUN: %jax_python %S/estimated_variance.py %s %t | FileCheck %s

// CHECK: keep: 0.25: estimated 3, save-as same, not unbiased
// CHECK: keep: 0.125, scale: unbiased: estimated 7, save-as same, unbiased
// CHECK: method: probe, probes: 16: estimated 15.9, save-as same, unbiased
// CHECK: distribution: orthogonal: estimated 3, save-as same, unbiased
// CHECK: method: exact, save-as: int8: estimated 8.6e-05, save-as int8, unbiased
// CHECK: recompute: elementwise: estimated 0, save-as same, unbiased
func.func @main(%x: tensor<256x64xf32>, %w: tensor<64x32xf32>, %dy: tensor<256x32xf32>, %dz: tensor<256x32xf32>)
    -> (tensor<256x32xf32>, tensor<64x32xf32>, tensor<256x32xf32>, tensor<256x32xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<256x32xf32>
  %zeros_w = arith.constant dense<0.0> : tensor<64x32xf32>
  // The layer's input is computed in two steps, so that the backward has to save it.
  %n = arith.negf %x {sbp.layer = "input"} : tensor<256x64xf32>
  %two = arith.constant dense<2.0> : tensor<256x64xf32>
  %h = arith.mulf %n, %two {sbp.layer = "input"} : tensor<256x64xf32>
  %p = linalg.matmul {sbp.layer = "linear"} ins(%h, %w : tensor<256x64xf32>, tensor<64x32xf32>)
      outs(%zeros : tensor<256x32xf32>) -> tensor<256x32xf32>
  %e = tensor.empty() : tensor<64x256xf32>
  %t = linalg.transpose ins(%h : tensor<256x64xf32>) outs(%e : tensor<64x256xf32>) permutation = [1, 0] {sbp.layer = "linear"}
  %dw = linalg.matmul {sbp.layer = "linear"} ins(%t, %dy : tensor<64x256xf32>, tensor<256x32xf32>)
      outs(%zeros_w : tensor<64x32xf32>) -> tensor<64x32xf32>
  // y = g p^3, and its derivatives: of g = 1, p^3, and of p, 3 p^2.
  %p2 = arith.mulf %p, %p {sbp.layer = "cube"} : tensor<256x32xf32>
  %y = arith.mulf %p2, %p {sbp.layer = "cube"} : tensor<256x32xf32>
  %out = math.absf %y : tensor<256x32xf32>
  %three = arith.constant dense<3.0> : tensor<256x32xf32>
  %p3 = arith.mulf %p2, %three {sbp.layer = "cube"} : tensor<256x32xf32>
  %dp = arith.mulf %p3, %dz {sbp.layer = "cube"} : tensor<256x32xf32>
  %dg = arith.mulf %y, %dz {sbp.layer = "cube"} : tensor<256x32xf32>
  return %out, %dw, %dp, %dg : tensor<256x32xf32>, tensor<64x32xf32>, tensor<256x32xf32>, tensor<256x32xf32>
}
