// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml seed=3 step=5" | FileCheck %s

// Both counters become constants in front of the masks, and no argument is added.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %{{.*}}: tensor<16x8xf32>, %{{.*}}: tensor<16x8xf32>)
// CHECK-DAG: %[[SEED:.*]] = arith.constant 3 : i64
// CHECK-DAG: %[[STEP:.*]] = arith.constant 5 : i64
// CHECK: sbp.keep_mask "block0", <uniform> seed %[[SEED]] step %[[STEP]]
func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %d = arith.mulf %ct, %y {sbp.layer = "block0"} : tensor<16x8xf32>
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
