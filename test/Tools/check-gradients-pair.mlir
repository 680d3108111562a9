// A pair: the arguments of @forward, then the cotangents of @backward. The
// derivative is that of the primal results times their cotangents.

// RUN: python3 %S/../make_arrays.py %t.npz 6x4:f64 6x4:f64 6x4:f64
// RUN: sbp-run %s --inputs %t.npz --check-gradients %s | FileCheck %s
// CHECK: #0       #1 {{.*}} right
// CHECK: #1       #2 {{.*}} right
// CHECK: gradients              2 right, 0 wrong, 0 not judged

// A factor of another value.
// RUN: sed 's/%%dw = arith.mulf %%dp, %%x/%%dw = arith.mulf %%dp, %%t/' %s > %t.mlir
// RUN: not sbp-run %t.mlir --inputs %t.npz --check-gradients %s 2>&1 | FileCheck %s --check-prefix=FACTOR
// FACTOR: #0 {{.*}} right
// FACTOR: #1 {{.*}} WRONG
// FACTOR: the first from the output: layer 'first' (argument #1)

// RUN: python3 %S/../make_arrays.py %t.few.npz 6x4:f64 6x4:f64
// RUN: not sbp-run %s --inputs %t.few.npz --check-gradients %s 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: few.npz: expected 3 arrays for the entry function, got 2; those of @forward come first, then the cotangents of @backward

func.func @forward(%x: tensor<6x4xf64>, %w: tensor<6x4xf64>) -> (tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>) {
  %p = arith.mulf %x, %w : tensor<6x4xf64>
  %t = math.tanh %p : tensor<6x4xf64>
  %y = sbp.layer_output "first" %t : tensor<6x4xf64>
  return %y, %x, %w, %t : tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>
}
func.func @backward(%x: tensor<6x4xf64>, %w: tensor<6x4xf64>, %t: tensor<6x4xf64>, %ct: tensor<6x4xf64>)
    -> (tensor<6x4xf64>, tensor<6x4xf64>) {
  %one = arith.constant dense<1.0> : tensor<6x4xf64>
  %c = sbp.layer_cotangent "first" %ct : tensor<6x4xf64>
  %tt = arith.mulf %t, %t : tensor<6x4xf64>
  %factor = arith.subf %one, %tt : tensor<6x4xf64>
  %dp = arith.mulf %c, %factor : tensor<6x4xf64>
  %dx = arith.mulf %dp, %w : tensor<6x4xf64>
  %dw = arith.mulf %dp, %x : tensor<6x4xf64>
  return %dx, %dw : tensor<6x4xf64>, tensor<6x4xf64>
}
