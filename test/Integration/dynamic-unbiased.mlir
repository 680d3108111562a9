// N/K divided at run time gives what the constant gives, compact and dense.
// RUN: python3 %S/../make_arrays.py %t.npz 16x8 16x8
// RUN: sbp-opt %s --sbp-compile="plan=%S/Inputs/unbiased.yaml" -o %t.static.mlir
// RUN: sbp-run %t.static.mlir --inputs %t.npz --seed 3 --step 5 --outputs %t.truth.npz
// RUN: sed 's/16x8xf32/?x8xf32/g' %s > %t.dynamic.mlir
// RUN: sbp-opt %t.dynamic.mlir --sbp-compile="plan=%S/Inputs/unbiased.yaml" -o %t.compact.mlir
// RUN: sbp-run %t.compact.mlir --inputs %t.npz --seed 3 --step 5 --expect %t.truth.npz --tolerance 1e-6
// RUN: sbp-opt %t.dynamic.mlir --sbp-compile="plan=%S/Inputs/unbiased.yaml dense=true" -o %t.dense.mlir
// RUN: sbp-run %t.dense.mlir --inputs %t.npz --seed 3 --step 5 --expect %t.truth.npz --tolerance 1e-6

// Every element type has a lowering of the quotient.
// RUN: sed 's/f32/bf16/g' %t.dynamic.mlir | sbp-opt --sbp-compile="plan=%S/Inputs/unbiased.yaml" --sbp-lower-to-cpu | FileCheck %s --implicit-check-not=arith. --implicit-check-not=unrealized
// RUN: sed 's/f32/f64/g' %t.dynamic.mlir | sbp-opt --sbp-compile="plan=%S/Inputs/unbiased.yaml" --sbp-lower-to-cpu | FileCheck %s --implicit-check-not=arith. --implicit-check-not=unrealized
// CHECK: llvm.fdiv {{.*}} : f64

// An empty batch keeps nothing and reads nothing.
// RUN: python3 %S/../make_arrays.py %t.empty.npz 0x8 0x8
// RUN: sbp-run %t.compact.mlir --inputs %t.empty.npz

func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = math.exp %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %d = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %dw = linalg.reduce {arith.addf} ins(%d : tensor<16x8xf32>) outs(%zero : tensor<8xf32>) dimensions = [0] {sbp.layer = "block0"}
  return %y, %dw : tensor<16x8xf32>, tensor<8xf32>
}
