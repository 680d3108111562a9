// RUN: sbp-opt %s --sbp-print-saved-activations -o /dev/null 2>&1 | FileCheck %s

// CHECK: saved activations of @main
// CHECK-NEXT: layer bytes type source
// The tanh is used by the backward; the product only by the loss. Arguments are not counted.
// CHECK-NEXT: block0 512 tensor<16x8xf32> {{.*}}print-saved-activations.mlir:
// CHECK-NEXT: block0, sum 512 1 tensors
// CHECK-NEXT: total 512 1 tensors
func.func @main(%x: tensor<16x8xf32>, %g: tensor<16x8xf32>, %t: tensor<16x8xf32>, %ct: tensor<16x8xf32>)
    -> (tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %one = arith.constant dense<1.0> : tensor<16x8xf32>
  // The layer: y = tanh(x) * g.
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = arith.mulf %h, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  // The loss: sum(y * t).
  %l = arith.mulf %y, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  // The backward.
  %dy = arith.mulf %t, %ct : tensor<16x8xf32>
  %dg = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %dh = arith.mulf %dy, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  %h2 = arith.mulf %h, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %f = arith.subf %one, %h2 {sbp.layer = "block0"} : tensor<16x8xf32>
  %dx = arith.mulf %dh, %f {sbp.layer = "block0"} : tensor<16x8xf32>
  return %loss, %dg, %dx : tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>
}
