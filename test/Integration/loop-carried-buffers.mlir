// A loop that hands its second buffer on as the first: neither may be freed or
// overwritten too early.
// RUN: sbp-run %s --steps 3 | FileCheck %s

// CHECK: peak bytes
// 8 and 13 of Fibonacci's numbers.
// CHECK: result #0 {{ *}}813 (last step), 813 (mean)
func.func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %hundred = arith.constant 100.0 : f32
  %ones = arith.constant dense<1.0> : tensor<4xf32>
  %r:2 = scf.for %i = %c0 to %c5 step %c1 iter_args(%a = %ones, %b = %ones) -> (tensor<4xf32>, tensor<4xf32>) {
    %sum = arith.addf %a, %b : tensor<4xf32>
    scf.yield %b, %sum : tensor<4xf32>, tensor<4xf32>
  }
  %a = tensor.extract %r#0[%c1] : tensor<4xf32>
  %b = tensor.extract %r#1[%c1] : tensor<4xf32>
  %high = arith.mulf %a, %hundred : f32
  %sum = arith.addf %high, %b : f32
  return %sum : f32
}
