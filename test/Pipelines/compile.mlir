// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml" | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml dense=true" | FileCheck %s --check-prefix=DENSE
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/all-kept.yaml seed=1" | FileCheck %s --check-prefix=ALL
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml" \
// RUN:   | sbp-opt --sbp-print-saved-activations -o /dev/null 2>&1 | FileCheck %s --check-prefix=TABLE

// The kept rows are gathered right behind the definition, and the backward runs on them.
// CHECK: %[[H:.*]] = math.tanh
// CHECK-NEXT: %[[M:.*]] = sbp.keep_mask
// CHECK-NEXT: %[[K:.*]] = sbp.keep %[[H]], %[[M]] axes [0]
// CHECK: linalg.reduce
// CHECK-NOT: %[[H]],
// CHECK: %[[CT:.*]] = sbp.keep
// CHECK: %[[DG:.*]] = arith.mulf %[[CT]], %[[K]] {{.*}} : tensor<4x8xf32>
// CHECK: arith.subf {{.*}} : tensor<4x8xf32>
// CHECK: %[[RESULT:.*]] = sbp.restore %[[DG]], %[[M]] axes [0]
// CHECK: return %{{.*}}, %[[RESULT]],

// The dense twin multiplies the cotangent by a 0/1 tensor and stays whole.
// DENSE: sbp.restore {{.*}} -> tensor<16xf32>
// DENSE: linalg.generic
// DENSE: arith.subf {{.*}} : tensor<16x8xf32>
// DENSE: return

// With everything kept the graph is untouched.
// ALL-LABEL: func @main
// ALL-NOT: sbp.{{keep|restore|backward}}

// The kept rows, and which they are.
// TABLE: 32 tensor<4xindex>
// TABLE: 128 tensor<4x8xf32>
// TABLE: total 160 2 tensors
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
