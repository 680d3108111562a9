// RUN: sbp-opt %s --split-input-file --sbp-probe-weight-gradients="plan=%S/../Inputs/rows.yaml seed=1 step=2" | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-probe-weight-gradients="plan=%S/../Inputs/rows.yaml seed=1 step=2" --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The forward draws, the backward reads what it drew.
// REMARK: ProbedWeightGradient
// REMARK-SAME: a weight gradient of layer 'block0' reads tensor<16x8xf32> in place of tensor<64x8xf32>
// CHECK-LABEL: func.func @main
// CHECK: %[[X:.*]] = math.exp
// CHECK-NEXT: %[[ROWS:.*]], %[[NUMBERS:.*]], %[[FACTORS:.*]] = sbp.sample_rows "block0", %[[X]] axes [0] seed %{{.*}} step %{{.*}} : tensor<64x8xf32> -> tensor<16x8xf32>, tensor<16xi32>, tensor<16xf32>
// CHECK: %[[DY:.*]] = sbp.layer_cotangent
// CHECK-NEXT: %[[E:.*]] = sbp.expand_rows %[[ROWS]], %[[NUMBERS]], %[[FACTORS]] axes [0]
// CHECK-NEXT: linalg.matmul {{.*}}ins(%[[E]], %[[DY]]
func.func @main(%a: tensor<64x8xf32>, %ct: tensor<64x4xf32>, %w: tensor<8x4xf32>) -> (tensor<64x4xf32>, tensor<8x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<8x4xf32>
  %none = arith.constant dense<0.0> : tensor<64x4xf32>
  %x = math.exp %a : tensor<64x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<64x8xf32>, tensor<8x4xf32>) outs(%none : tensor<64x4xf32>) -> tensor<64x4xf32>
  %y = sbp.layer_output "block0" %h : tensor<64x4xf32>
  %dy = sbp.layer_cotangent "block0" %ct : tensor<64x4xf32>
  %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>, affine_map<(i, o, n) -> (n, o)>, affine_map<(i, o, n) -> (i, o)>]
      ins(%x, %dy : tensor<64x8xf32>, tensor<64x4xf32>) outs(%zeros : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %y, %dw : tensor<64x4xf32>, tensor<8x4xf32>
}

// -----

// Fewer positions than rows: all are kept.
// REMARK: AllRows
// REMARK-SAME: layer 'block0': all 6 rows are kept: the gradient is exact
// CHECK-LABEL: func.func @main
// CHECK: sbp.sample_rows {{.*}} : tensor<6x8xf32> -> tensor<6x8xf32>, tensor<6xi32>, tensor<6xf32>
func.func @main(%a: tensor<6x8xf32>, %ct: tensor<6x4xf32>, %w: tensor<8x4xf32>) -> (tensor<6x4xf32>, tensor<8x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<8x4xf32>
  %none = arith.constant dense<0.0> : tensor<6x4xf32>
  %x = math.exp %a : tensor<6x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<6x8xf32>, tensor<8x4xf32>) outs(%none : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = sbp.layer_output "block0" %h : tensor<6x4xf32>
  %dy = sbp.layer_cotangent "block0" %ct : tensor<6x4xf32>
  %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>, affine_map<(i, o, n) -> (n, o)>, affine_map<(i, o, n) -> (i, o)>]
      ins(%x, %dy : tensor<6x8xf32>, tensor<6x4xf32>) outs(%zeros : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %y, %dw : tensor<6x4xf32>, tensor<8x4xf32>
}

// -----

// A number of positions that is known at run time only.
// REMARK: NotProbed
// REMARK-SAME: the size of its axis 0, which is summed over, is known at run time only
// CHECK-LABEL: func.func @main
// CHECK-NOT: sbp.sample_rows
// CHECK: return
func.func @main(%a: tensor<?x8xf32>, %ct: tensor<?x4xf32>, %w: tensor<8x4xf32>, %none: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<8x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<8x4xf32>
  %x = math.exp %a : tensor<?x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x4xf32>) outs(%none : tensor<?x4xf32>) -> tensor<?x4xf32>
  %y = sbp.layer_output "block0" %h : tensor<?x4xf32>
  %dy = sbp.layer_cotangent "block0" %ct : tensor<?x4xf32>
  %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>, affine_map<(i, o, n) -> (n, o)>, affine_map<(i, o, n) -> (i, o)>]
      ins(%x, %dy : tensor<?x8xf32>, tensor<?x4xf32>) outs(%zeros : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %y, %dw : tensor<?x4xf32>, tensor<8x4xf32>
}
