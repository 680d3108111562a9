// RUN: sbp-opt %s --sbp-freeze-layers="reduced=%S/../Inputs/freeze-layers-reduced.mlir" | FileCheck %s
// RUN: sbp-opt %s --sbp-freeze-layers | FileCheck %s --check-prefix=EXACT

// Behind the graph's arguments stand the outputs at the base point, whether they
// are frozen, and the counters that the masks read.
// CHECK-LABEL: func @main(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x16x8xf32>, %{{[a-z0-9]+}}: tensor<2x16x8xf32>,
// CHECK-SAME: %[[B0:[a-z0-9]+]]: tensor<2x16x8xf32>, %[[B1:[a-z0-9]+]]: tensor<2x16x8xf32>, %[[FROZEN:[a-z0-9]+]]: i1, %[[STEP:[a-z0-9]+]]: i64)
// CHECK-SAME: -> (tensor<f32>, tensor<2x16x8xf32>, tensor<2x16x8xf32>) attributes {sbp.counters = ["step"]}

// Axis 0 of the layer is axis 1 of its output here. The scale is N/K.
// CHECK: %[[Y0:.*]] = sbp.layer_output "first"
// CHECK-NEXT: %[[Z0:.*]] = scf.if %[[FROZEN]]
// CHECK-NEXT: %[[SEED:.*]] = arith.constant 7 : i64
// CHECK-NEXT: %[[M0:.*]] = sbp.keep_mask "first", <uniform> seed %[[SEED]] step %[[STEP]] : <4 of 16>
// CHECK-NEXT: %[[A:.*]] = sbp.keep %[[Y0]], %[[M0]] axes [1]
// CHECK-NEXT: %[[B:.*]] = sbp.keep %[[B0]], %[[M0]] axes [1]
// CHECK-NEXT: %[[D:.*]] = arith.subf %[[A]], %[[B]] : tensor<2x4x8xf32>
// CHECK: arith.constant 4.000000e+00 : f32
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[D]]
// CHECK: sbp.restore %[[S]], %[[M0]] axes [1] into %[[B0]]
// CHECK: } else {
// CHECK-NEXT: scf.yield %[[Y0]]

// The next layer reads the frozen output, with a mask of its own.
// CHECK: math.exp %[[Z0]]
// CHECK: %[[Y1:.*]] = sbp.layer_output "first" call 1
// CHECK-NEXT: scf.if %[[FROZEN]]
// CHECK: sbp.keep_mask "first" call 1

// Nothing is left of the backward; the gradient norm is no part of the forward.
// CHECK-NOT: sbp.layer_cotangent
// CHECK: return %{{.*}}, %[[Y0]], %[[Y1]]

// Without a plan nothing is frozen.
// EXACT-LABEL: func @main(
// EXACT-SAME: %{{[a-z0-9]+}}: tensor<2x16x8xf32>, %{{[a-z0-9]+}}: tensor<2x16x8xf32>) -> tensor<f32>
// EXACT-NOT: scf.if
// EXACT-NOT: sbp.layer_cotangent

func.func @main(%x: tensor<2x16x8xf32>, %ct: tensor<2x16x8xf32>) -> (tensor<f32>, tensor<2x16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %h = math.tanh %x : tensor<2x16x8xf32>
  %y0 = sbp.layer_output "first" %h axes [1, 2] : tensor<2x16x8xf32>
  %e = math.exp %y0 : tensor<2x16x8xf32>
  %y1 = sbp.layer_output "first" call 1 %e axes [1, 2] : tensor<2x16x8xf32>
  %loss = linalg.reduce { arith.addf } ins(%y1 : tensor<2x16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1, 2]
  %c1 = sbp.layer_cotangent "first" call 1 %ct axes [1, 2] : tensor<2x16x8xf32>
  %d1 = arith.mulf %c1, %e : tensor<2x16x8xf32>
  %c0 = sbp.layer_cotangent "first" %d1 axes [1, 2] : tensor<2x16x8xf32>
  return %loss, %c0 : tensor<f32>, tensor<2x16x8xf32>
}
