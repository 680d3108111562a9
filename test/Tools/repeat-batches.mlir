// More steps than batches: an error, or the batches from the first again. The
// state starts at -0.6, the two batches are -0.6 and 0.1.

// RUN: python3 %S/../make_arrays.py %t.in.npz 1
// RUN: python3 %S/../make_arrays.py %t.two.npz 2x1
// RUN: python3 %S/../make_arrays.py %t.three.npz 1 1 1
// RUN: python3 %S/../make_arrays.py %t.none.npz 0x1
// RUN: python3 %S/../make_arrays.py %t.uneven.npz 2x1 3x1

// RUN: not sbp-run %s --inputs %t.in.npz --batches %t.two.npz --steps 3 --carry 1 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: two.npz: arr_0: expected at least 3 steps (--steps, or --repeat-batches) in its leading axis, got 2

// RUN: sbp-run %s --inputs %t.in.npz --batches %t.two.npz --steps 3 --carry 1 --repeat-batches | FileCheck %s
// Sums after the steps: -1.2, -1.1, -1.7.
// CHECK: result #1 {{.*}}-1.7

// RUN: not sbp-run %s --inputs %t.in.npz --batches %t.none.npz --steps 3 --repeat-batches 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: none.npz: arr_0: expected at least 1 steps (--steps) in its leading axis, got 0

// RUN: not sbp-run %s --entry two --inputs %t.three.npz --repeat-batches 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: --repeat-batches: expected --batches, got none

// RUN: not sbp-run %s --entry two --inputs %t.in.npz --batches %t.uneven.npz --steps 3 --repeat-batches 2>&1 | FileCheck %s --check-prefix=UNEVEN
// UNEVEN: uneven.npz: arr_1: expected as many steps as arr_0, 2, got 3

func.func @main(%state: tensor<1xf32>, %x: tensor<1xf32>) -> (tensor<1xf32>, tensor<f32>) {
  %sum = arith.addf %state, %x : tensor<1xf32>
  %scalar = tensor.collapse_shape %sum [] : tensor<1xf32> into tensor<f32>
  return %sum, %scalar : tensor<1xf32>, tensor<f32>
}

func.func @two(%state: tensor<1xf32>, %x: tensor<1xf32>, %y: tensor<1xf32>) -> tensor<1xf32> {
  %sum = arith.addf %x, %y : tensor<1xf32>
  return %sum : tensor<1xf32>
}
