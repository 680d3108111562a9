// RUN: python3 %S/../make_arrays.py %t.in.npz 16x8 16x8
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml" -o %t.0.mlir
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml shard=3" -o %t.3.mlir
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml shard=arg" -o %t.arg.mlir

// One binary for all ranks: the shard is an argument, and its masks are those of the constant.
// RUN: sbp-run %t.0.mlir --inputs %t.in.npz --seed 5 --step 7 --outputs %t.0.npz
// RUN: sbp-run %t.3.mlir --inputs %t.in.npz --seed 5 --step 7 --outputs %t.3.npz
// RUN: sbp-run %t.arg.mlir --inputs %t.in.npz --seed 5 --step 7 --expect %t.0.npz --tolerance 0
// RUN: sbp-run %t.arg.mlir --inputs %t.in.npz --seed 5 --step 7 --shard 3 --expect %t.3.npz --tolerance 0
// RUN: not sbp-run %t.arg.mlir --inputs %t.in.npz --seed 5 --step 7 --shard 3 --expect %t.0.npz --tolerance 0 2>&1 | FileCheck %s
// CHECK: error: result #1

// An argument asks for its number by name: a step alone, behind a seed that is a constant.
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml seed=5 shard=arg" -o %t.step.mlir
// RUN: sbp-run %t.step.mlir --inputs %t.in.npz --step 7 --shard 3 --expect %t.3.npz --tolerance 0
// RUN: sbp-run %t.step.mlir --inputs %t.in.npz --step 7 --shard 3 --report %t.json --baseline %s
// RUN: not sbp-run %t.arg.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: error: --inputs: expected 2 arrays for the entry function, got 0
func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %z = math.tanh %y : tensor<16x8xf32>
  %d = arith.mulf %ct, %y {sbp.layer = "block0"} : tensor<16x8xf32>
  return %z, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
