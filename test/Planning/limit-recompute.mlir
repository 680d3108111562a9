// RUN: sbp-opt %s --split-input-file --sbp-limit-recompute="plan=%S/../Transforms/Inputs/exact-all.yaml" | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-limit-recompute="plan=%S/../Transforms/Inputs/quarter.yaml" | FileCheck %s --check-prefix=NONE
// RUN: sbp-opt %s --split-input-file --sbp-limit-recompute="plan=%S/../Transforms/Inputs/exact-all.yaml" \
// RUN:   --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// All of %x would live in the backward again beside what is made from it.
// REMARK: LimitedRecompute
// REMARK-SAME: the planned peak is lower
// REMARK-SAME: recomputes `elementwise` where the plan permits `all`
// CHECK: module attributes {sbp.recompute_limit = #sbp<recompute elementwise>}
// CHECK-LABEL: func @three_products_of_one_value
// The plan asks for nothing that could be less.
// NONE-NOT: sbp.recompute_limit
func.func @three_products_of_one_value(%arg: tensor<64x64xf32>, %u: tensor<64x24xf32>, %v: tensor<64x24xf32>, %w: tensor<64x24xf32>, %ct: tensor<64x24xf32>)
    -> (tensor<f32>, tensor<64x24xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %zeros = arith.constant dense<0.0> : tensor<64x24xf32>
  %x = math.exp %arg : tensor<64x64xf32>
  %a = linalg.matmul {sbp.layer = "block0"} ins(%x, %u : tensor<64x64xf32>, tensor<64x24xf32>) outs(%zeros : tensor<64x24xf32>) -> tensor<64x24xf32>
  %b = linalg.matmul {sbp.layer = "block0"} ins(%x, %v : tensor<64x64xf32>, tensor<64x24xf32>) outs(%zeros : tensor<64x24xf32>) -> tensor<64x24xf32>
  %c = linalg.matmul {sbp.layer = "block0"} ins(%x, %w : tensor<64x64xf32>, tensor<64x24xf32>) outs(%zeros : tensor<64x24xf32>) -> tensor<64x24xf32>
  %p = arith.mulf %a, %b {sbp.layer = "block0"} : tensor<64x24xf32>
  %y = arith.mulf %p, %c {sbp.layer = "block0"} : tensor<64x24xf32>
  %loss = linalg.reduce {arith.addf} ins(%y : tensor<64x24xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %q = arith.mulf %ct, %a {sbp.layer = "block0"} : tensor<64x24xf32>
  %r = arith.mulf %q, %b {sbp.layer = "block0"} : tensor<64x24xf32>
  %s = arith.mulf %r, %c {sbp.layer = "block0"} : tensor<64x24xf32>
  %d = arith.mulf %s, %a {sbp.layer = "block0"} : tensor<64x24xf32>
  return %loss, %d : tensor<f32>, tensor<64x24xf32>
}

// -----

// The number of rows is known at run time: no peak is planned.
// CHECK-NOT: sbp.recompute_limit
// CHECK-LABEL: func @dynamic_rows
func.func @dynamic_rows(%arg: tensor<?x64xf32>, %ct: tensor<?x64xf32>) -> (tensor<f32>, tensor<?x64xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %x = math.exp %arg : tensor<?x64xf32>
  %y = math.tanh %x {sbp.layer = "block0"} : tensor<?x64xf32>
  %loss = linalg.reduce {arith.addf} ins(%y : tensor<?x64xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %d = arith.mulf %ct, %y {sbp.layer = "block0"} : tensor<?x64xf32>
  return %loss, %d : tensor<f32>, tensor<?x64xf32>
}
