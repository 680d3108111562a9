// RUN: sbp-opt %s --split-input-file --sbp-form-backward-regions="plan=%S/../Inputs/fixed-b.yaml" | FileCheck %s

// The mask enters at the mark. What is linear in the cotangent is the layer's,
// up to the mark of the input's cotangent; all marks are gone.
// CHECK-LABEL: func @up_to_the_input
func.func @up_to_the_input(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %x0 = sbp.layer_input "b" %x : tensor<8x16xf32>
  %h = math.exp %x0 : tensor<8x16xf32>
  %y = sbp.layer_output "b" %h : tensor<8x16xf32>
  %ct = sbp.layer_cotangent "b" %dy : tensor<8x16xf32>
  // CHECK: %[[D:.*]] = sbp.backward "b"(%arg1 : tensor<8x16xf32>)
  // CHECK: arith.mulf
  // CHECK: sbp.yield
  %d = arith.mulf %ct, %h : tensor<8x16xf32>
  %dx = sbp.layer_input_cotangent "b" %d : tensor<8x16xf32>
  // CHECK: arith.mulf %[[D]]
  %e = arith.mulf %dx, %x : tensor<8x16xf32>
  // CHECK-NOT: sbp.layer_
  return %y, %e : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// A sum with what does not come from the mark, and an operation that is not
// linear, are outside.
// CHECK-LABEL: func @up_to_a_sum
func.func @up_to_a_sum(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.exp %x : tensor<8x16xf32>
  %y = sbp.layer_output "b" %h : tensor<8x16xf32>
  %ct = sbp.layer_cotangent "b" %dy : tensor<8x16xf32>
  // CHECK: %[[D:.*]] = sbp.backward "b"
  // CHECK-NEXT: ^bb0
  // CHECK-NEXT: arith.mulf
  // CHECK-NEXT: sbp.yield
  %d = arith.mulf %ct, %h : tensor<8x16xf32>
  // CHECK: arith.addf %[[D]], %arg1
  %s = arith.addf %d, %dy : tensor<8x16xf32>
  // CHECK: arith.mulf %[[D]], %[[D]]
  %n = arith.mulf %d, %d : tensor<8x16xf32>
  return %y, %s, %n : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// A cotangent that the layer hands on as it is: the masked one is a result.
// CHECK-LABEL: func @handed_on
func.func @handed_on(%x: tensor<8x16xf32>, %q: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %z = arith.addf %x, %q : tensor<8x16xf32>
  %y = sbp.layer_output "b" %z : tensor<8x16xf32>
  %ct = sbp.layer_cotangent "b" %dy : tensor<8x16xf32>
  // CHECK: %[[D:.*]] = sbp.backward "b"(%arg2 : tensor<8x16xf32>)
  // CHECK-NEXT: ^bb0(%[[CT:.*]]: tensor<8x16xf32>)
  // CHECK-NEXT: sbp.yield %[[CT]]
  // CHECK: return %{{.*}}, %[[D]]
  return %y, %ct : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// Two calls have two masks.
// CHECK-LABEL: func @two_calls
func.func @two_calls(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  // CHECK-DAG: sbp.keep_mask "b", <fixed
  // CHECK-DAG: sbp.keep_mask "b" call 1, <fixed
  %h0 = math.exp %x : tensor<8x16xf32>
  %y0 = sbp.layer_output "b" %h0 : tensor<8x16xf32>
  %h1 = math.exp %y0 : tensor<8x16xf32>
  %y1 = sbp.layer_output "b" call 1 %h1 : tensor<8x16xf32>
  %c1 = sbp.layer_cotangent "b" call 1 %dy : tensor<8x16xf32>
  // CHECK: %[[D1:.*]] = sbp.backward "b" call 1(
  %d1 = arith.mulf %c1, %h1 : tensor<8x16xf32>
  %c0 = sbp.layer_cotangent "b" %d1 : tensor<8x16xf32>
  // CHECK: sbp.backward "b"(%[[D1]] : tensor<8x16xf32>)
  %d0 = arith.mulf %c0, %h0 : tensor<8x16xf32>
  return %y1, %d0 : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// A batching transformation moved the layer's own axes: its axis 0 is axis 1.
// CHECK-LABEL: func @batched
func.func @batched(%x: tensor<3x8x16xf32>, %dy: tensor<3x8x16xf32>) -> (tensor<3x8x16xf32>, tensor<3x8x16xf32>) {
  // CHECK: sbp.keep_mask "b", <fixed, [0, 1]> {{.*}} : <2 of 8>
  %h = math.exp %x : tensor<3x8x16xf32>
  %y = sbp.layer_output "b" %h axes [1, 2] : tensor<3x8x16xf32>
  %ct = sbp.layer_cotangent "b" %dy axes [1, 2] : tensor<3x8x16xf32>
  // CHECK: sbp.backward "b"
  // CHECK-SAME: axes [1]
  %d = arith.mulf %ct, %h : tensor<3x8x16xf32>
  return %y, %d : tensor<3x8x16xf32>, tensor<3x8x16xf32>
}

// -----

// Nested layers: the outermost that a rule matches is the layer.
// CHECK-LABEL: func @nested
func.func @nested(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.exp %x : tensor<8x16xf32>
  %i = sbp.layer_output "b/inner" %h : tensor<8x16xf32>
  %y = sbp.layer_output "b" %i : tensor<8x16xf32>
  %ct = sbp.layer_cotangent "b" %dy : tensor<8x16xf32>
  %s = arith.mulf %ct, %x : tensor<8x16xf32>
  %ci = sbp.layer_cotangent "b/inner" %s : tensor<8x16xf32>
  // CHECK: sbp.backward "b"(
  // CHECK-COUNT-2: arith.mulf
  // CHECK: sbp.yield
  // CHECK-NOT: sbp.backward
  %d = arith.mulf %ci, %h : tensor<8x16xf32>
  return %y, %d : tensor<8x16xf32>, tensor<8x16xf32>
}
