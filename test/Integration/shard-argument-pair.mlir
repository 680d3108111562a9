// RUN: python3 %S/../make_arrays.py %t.in.npz 16x8
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml shard=3" -o %t.3.mlir
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml shard=arg" -o %t.arg.mlir
// RUN: FileCheck %s --input-file %t.arg.mlir

// Both functions of a pair take the shard behind the seed and the step.
// CHECK: func.func @forward(%{{.*}}: tensor<16x8xf32>, %{{.*}}: i64, %{{.*}}: i64, %{{.*}}: i64) -> (tensor<16x8xf32>, tensor<4x8xf32>) {{.*}}sbp.counters = ["seed", "step", "shard"]
// CHECK: func.func @backward(%{{.*}}: tensor<4x8xf32>, %{{.*}}: tensor<16x8xf32>, %{{.*}}: i64, %{{.*}}: i64, %{{.*}}: i64) -> tensor<16x8xf32> {{.*}}sbp.counters = ["seed", "step", "shard"]

// The rows of the forward, and what the backward makes of them.
// RUN: sbp-run %t.3.mlir --entry forward --inputs %t.in.npz --seed 5 --outputs %t.forward.npz
// RUN: sbp-run %t.arg.mlir --entry forward --inputs %t.in.npz --seed 5 --shard 3 --expect %t.forward.npz --tolerance 0
// RUN: not sbp-run %t.arg.mlir --entry forward --inputs %t.in.npz --seed 5 --expect %t.forward.npz --tolerance 0
// RUN: python3 %S/../make_arrays.py %t.back.npz 4x8 16x8
// RUN: sbp-run %t.3.mlir --entry backward --inputs %t.back.npz --seed 5 --outputs %t.backward.npz
// RUN: sbp-run %t.arg.mlir --entry backward --inputs %t.back.npz --seed 5 --shard 3 --expect %t.backward.npz --tolerance 0
// RUN: not sbp-run %t.arg.mlir --entry backward --inputs %t.back.npz --seed 5 --expect %t.backward.npz --tolerance 0
func.func @forward(%x: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %z = math.tanh %y : tensor<16x8xf32>
  return %z, %y : tensor<16x8xf32>, tensor<16x8xf32>
}
func.func @backward(%y: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %d = arith.mulf %ct, %y {sbp.layer = "block0"} : tensor<16x8xf32>
  return %d : tensor<16x8xf32>
}
