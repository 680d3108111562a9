// tensor.gather on kept rows: the compact form and the dense twin agree, the
// gradients are the derivatives of the frozen twin, and a plan that keeps all
// gives what the graph gives without one.
// RUN: python3 %S/../make_arrays.py %t.npz 2x3x5:f64 6x5:f64
// RUN: sbp-run %s --inputs %t.npz --outputs %t.exact.npz

// An axis that is not gathered: every gather runs on kept columns.
// RUN: echo "layers: [{match: rows, axes: [1], keep: 0.4}]" > %t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml" -o %t.mlir
// RUN: FileCheck %s --check-prefix=COLUMNS --input-file %t.mlir
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --check-gradients %s | FileCheck %s --check-prefix=GRADIENTS
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml dense=true" -o %t.dense.mlir
// RUN: sbp-run %t.dense.mlir --inputs %t.npz --seed 5 --outputs %t.dense.npz
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --expect %t.dense.npz --tolerance 1e-12

// An axis of the indices: kept rows are gathered again, by kept indices. The
// gather of the backward is along the masked axis and reads all rows.
// RUN: echo "layers: [{match: rows, axes: [0], keep: 0.5, recompute: all}]" > %t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml" -o %t.mlir
// RUN: FileCheck %s --check-prefix=ROWS --input-file %t.mlir
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --check-gradients %s | FileCheck %s --check-prefix=GRADIENTS
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml dense=true" -o %t.dense.mlir
// RUN: sbp-run %t.dense.mlir --inputs %t.npz --seed 5 --outputs %t.dense.npz
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --expect %t.dense.npz --tolerance 1e-12

// RUN: echo "layers: [{match: rows, axes: [1], keep: 1.0}]" > %t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml" -o %t.mlir
// RUN: sbp-run %t.mlir --inputs %t.npz --seed 5 --expect %t.exact.npz --tolerance 0

// GRADIENTS: #0 {{.*}} right
// GRADIENTS: #1 {{.*}} right
// GRADIENTS: gradients              2 right, 0 wrong, 0 not judged

// COLUMNS: tensor.gather {{.*}} -> tensor<6x5xf64>
// COLUMNS: tensor.gather {{.*}} : (tensor<6x2xf64>, tensor<2x3x1xi64>) -> tensor<2x3x2xf64>
// ROWS: tensor.gather {{.*}} -> tensor<6x5xf64>
// ROWS: tensor.gather {{.*}} : (tensor<2x3x5xf64>, tensor<3x2xindex>) -> tensor<3x5xf64>
// ROWS: tensor.gather {{.*}} : (tensor<6x5xf64>, tensor<2x3x1xi64>) -> tensor<2x3x5xf64>
func.func @main(%x: tensor<2x3x5xf64>, %v: tensor<6x5xf64>)
    -> (tensor<f64>, tensor<2x3x5xf64>, tensor<6x5xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %two = arith.constant dense<2.0> : tensor<6x5xf64>
  // Where each row comes from, and where it goes in the backward.
  %from = arith.constant dense<[[1, 2], [0, 1], [1, 0], [0, 0], [0, 2], [1, 1]]> : tensor<6x2xindex>
  %to = arith.constant dense<[[[3], [1], [4]], [[2], [5], [0]]]> : tensor<2x3x1xi64>
  %p = tensor.gather %x[%from] gather_dims([0, 1]) unique : (tensor<2x3x5xf64>, tensor<6x2xindex>) -> tensor<6x5xf64>
  %weighted = arith.mulf %p, %v : tensor<6x5xf64>
  %y = sbp.layer_output "rows" %weighted : tensor<6x5xf64>
  %square = arith.mulf %y, %y : tensor<6x5xf64>
  %loss = linalg.reduce {arith.addf} ins(%square : tensor<6x5xf64>) outs(%zero : tensor<f64>) dimensions = [0, 1]

  %dy = arith.mulf %two, %y : tensor<6x5xf64>
  %ct = sbp.layer_cotangent "rows" %dy : tensor<6x5xf64>
  %dv = arith.mulf %ct, %p : tensor<6x5xf64>
  %dp = arith.mulf %ct, %v : tensor<6x5xf64>
  %dx = tensor.gather %dp[%to] gather_dims([0]) unique : (tensor<6x5xf64>, tensor<2x3x1xi64>) -> tensor<2x3x5xf64>
  return %loss, %dx, %dv : tensor<f64>, tensor<2x3x5xf64>, tensor<6x5xf64>
}
