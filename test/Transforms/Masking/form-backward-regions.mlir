// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/quarter.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/quarter.yaml" | FileCheck %s
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/unbiased.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/unbiased.yaml seed=7 shard=2" | FileCheck %s --check-prefix=UNBIASED
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/quarter.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/quarter.yaml seed=7 shard=arg" | FileCheck %s --check-prefix=RANK
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/always.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/always.yaml" | FileCheck %s --check-prefix=ALWAYS
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/fixed.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/fixed.yaml" | FileCheck %s --check-prefix=FIXED
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/all-kept.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/all-kept.yaml" | FileCheck %s --check-prefix=ALL
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/exact-first.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/exact-first.yaml" 2>/dev/null | FileCheck %s --check-prefix=EXACT
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/chosen-axes.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/chosen-axes.yaml" \
// RUN:   --remark-format=emitRemark --remarks-filter=".*" 2>&1 | FileCheck %s --check-prefix=CHOSEN

// Without options the entry gains the seed and the step.
// CHECK-LABEL: func @main
// CHECK-SAME: %[[SEED:[a-z0-9]+]]: i64, %[[STEP:[a-z0-9]+]]: i64) {{.*}}sbp.counters = ["seed", "step"]
// CHECK: %[[M:.*]] = sbp.keep_mask "block0", <uniform> seed %[[SEED]] step %[[STEP]] : <4 of 16>
// The forward stays as it is.
// CHECK: %[[H:.*]] = math.tanh
// CHECK: linalg.reduce
// CHECK: %[[DY:.*]] = arith.mulf
// CHECK-NEXT: %[[D:.*]]:2 = sbp.backward "block0"(%[[DY]] : tensor<16x8xf32>) saved(%[[H]], %{{.*}} : tensor<16x8xf32>, tensor<16x8xf32>)
// CHECK-SAME: mask %[[M]] : <4 of 16> axes [0] scale none -> tensor<16x8xf32>, tensor<16x8xf32>
// CHECK-NEXT: ^bb0(%[[CT:.*]]: tensor<16x8xf32>, %[[SAVED:.*]]: tensor<16x8xf32>, %{{.*}}: tensor<16x8xf32>):
// Constants are copied into the body.
// CHECK-NEXT: arith.constant dense<1.000000e+00>
// CHECK-NEXT: arith.mulf %[[CT]], %[[SAVED]]
// CHECK: sbp.yield
// CHECK: return %{{.*}}, %[[D]]#0, %[[D]]#1

// The seed and the shard are constants, the step is an argument.
// UNBIASED-LABEL: func @main
// UNBIASED-SAME: %[[STEP:[a-z0-9]+]]: i64) -> {{.*}}sbp.counters = ["step"]
// UNBIASED: %[[SEED:.*]] = arith.constant 7 : i64
// UNBIASED: %[[SHARD:.*]] = arith.constant 2 : i64
// UNBIASED: sbp.keep_mask "block0", <grid> seed %[[SEED]] step %[[STEP]] shard %[[SHARD]] : <4 of 16>
// UNBIASED: sbp.backward {{.*}} scale unbiased

// The shard is the last argument.
// RANK-LABEL: func @main
// RANK-SAME: %[[STEP:[a-z0-9]+]]: i64, %[[SHARD:[a-z0-9]+]]: i64) -> {{.*}}sbp.counters = ["step", "shard"]
// RANK: sbp.keep_mask "block0", <uniform> seed %{{.*}} step %[[STEP]] shard %[[SHARD]] : <4 of 16>

// Positions that are kept in any case are sorted.
// ALWAYS: sbp.keep_mask "block0", <uniform> always [0, 15] seed

// Indices are sorted; K is their number.
// FIXED: sbp.keep_mask "block0", <fixed, [0, 3, 5]> {{.*}} : <3 of 16>

// ALL-NOT: sbp.backward

// The first rule that matches wins.
// EXACT-NOT: sbp.backward

// CHOSEN: ChosenAxes
// CHOSEN-SAME: layer 'block0': axes [0] of tensor<16x8xf32>
func.func @main(%x: tensor<16x8xf32>, %g: tensor<16x8xf32>, %t: tensor<16x8xf32>, %ct: tensor<16x8xf32>)
    -> (tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %one = arith.constant dense<1.0> : tensor<16x8xf32>
  // The layer: y = tanh(x) * g.
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = arith.mulf %h, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  // The loss: sum(y * t).
  %l = arith.mulf %y, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  // The backward.
  %dy = arith.mulf %t, %ct : tensor<16x8xf32>
  %dg = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %dh = arith.mulf %dy, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  %h2 = arith.mulf %h, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %f = arith.subf %one, %h2 {sbp.layer = "block0"} : tensor<16x8xf32>
  %dx = arith.mulf %dh, %f {sbp.layer = "block0"} : tensor<16x8xf32>
  return %loss, %dg, %dx : tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>
}
