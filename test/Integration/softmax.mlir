// linalg.softmax on kept rows: the compact form and the dense twin agree, and
// the gradients are the derivatives of the frozen twin.
// RUN: echo "layers: [{match: attention, axes: [0], keep: 0.5, recompute: all}]" > %t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml" -o %t.mlir
// RUN: FileCheck %s --input-file %t.mlir
// RUN: python3 %S/../make_arrays.py %t.npz 6x5:f64 6x5:f64
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --check-gradients %s | FileCheck %s --check-prefix=GRADIENTS
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml dense=true" -o %t.dense.mlir
// RUN: sbp-run %t.dense.mlir --inputs %t.npz --seed 5 --outputs %t.dense.npz
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --expect %t.dense.npz --tolerance 1e-12

// Softmax is no elementwise function: with less recomputation it is saved.
// RUN: echo "layers: [{match: attention, axes: [0], keep: 0.5, recompute: elementwise}]" > %t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml" | FileCheck %s --check-prefix=SAVED

// Along the axis that sums to one the positions mix.
// RUN: echo "layers: [{match: attention, axes: [1], keep: 0.4}]" > %t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml" -o %t.mlir
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --check-gradients %s | FileCheck %s --check-prefix=GRADIENTS

// GRADIENTS: #0 {{.*}} right
// GRADIENTS: #1 {{.*}} right
// GRADIENTS: gradients              2 right, 0 wrong, 0 not judged

// CHECK: linalg.softmax {{.*}}ins({{.*}} : tensor<6x5xf64>)
// CHECK: linalg.softmax {{.*}}ins({{.*}} : tensor<3x5xf64>)
// SAVED: linalg.softmax {{.*}}ins({{.*}} : tensor<6x5xf64>)
// SAVED-NOT: linalg.softmax
func.func @main(%x: tensor<6x5xf64>, %v: tensor<6x5xf64>)
    -> (tensor<f64>, tensor<6x5xf64>, tensor<6x5xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %zeros = arith.constant dense<0.0> : tensor<6xf64>
  %two = arith.constant dense<2.0> : tensor<6x5xf64>
  %init = tensor.empty() : tensor<6x5xf64>
  %p = linalg.softmax dimension(1) ins(%x : tensor<6x5xf64>) outs(%init : tensor<6x5xf64>) -> tensor<6x5xf64>
  %weighted = arith.mulf %p, %v : tensor<6x5xf64>
  %y = sbp.layer_output "attention" %weighted : tensor<6x5xf64>
  %square = arith.mulf %y, %y : tensor<6x5xf64>
  %loss = linalg.reduce {arith.addf} ins(%square : tensor<6x5xf64>) outs(%zero : tensor<f64>) dimensions = [0, 1]

  %dy = arith.mulf %two, %y : tensor<6x5xf64>
  %ct = sbp.layer_cotangent "attention" %dy : tensor<6x5xf64>
  %dv = arith.mulf %ct, %p : tensor<6x5xf64>
  %dp = arith.mulf %ct, %v : tensor<6x5xf64>
  // dx = p (dp - sum(p dp))
  %t = arith.mulf %dp, %p : tensor<6x5xf64>
  %sum = linalg.reduce {arith.addf} ins(%t : tensor<6x5xf64>) outs(%zeros : tensor<6xf64>) dimensions = [1]
  %sums = linalg.broadcast ins(%sum : tensor<6xf64>) outs(%init : tensor<6x5xf64>) dimensions = [1]
  %q = arith.mulf %p, %sums : tensor<6x5xf64>
  %dx = arith.subf %t, %q : tensor<6x5xf64>
  return %loss, %dx, %dv : tensor<f64>, tensor<6x5xf64>, tensor<6x5xf64>
}
