// RUN: not sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/shared.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/shared.yaml" 2>/dev/null | FileCheck %s
// RUN: not sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/shared-all.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/shared-all.yaml" -o %t 2>&1 | FileCheck %s --check-prefix=ERROR

// One mask for both layers. The stream of random numbers is called as the rule, whichever layer comes first.
// CHECK: func.func @main
// CHECK: %[[M:.*]] = sbp.keep_mask "block[01]", <uniform>
// CHECK-SAME: <4 of 16>
// CHECK-NOT: sbp.keep_mask
// CHECK: sbp.backward "block1"
// CHECK-SAME: mask %[[M]]
// CHECK: sbp.backward "block0"
// CHECK-SAME: mask %[[M]]
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<f32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %y0 = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %h = arith.mulf %y0, %t : tensor<16x8xf32>
  %y1 = math.exp %h {sbp.layer = "block1"} : tensor<16x8xf32>
  %l = arith.mulf %y1, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %dy1 = arith.mulf %t, %t : tensor<16x8xf32>
  %dh = arith.mulf %dy1, %y1 {sbp.layer = "block1"} : tensor<16x8xf32>
  %dy0 = arith.mulf %dh, %t : tensor<16x8xf32>
  %dx = arith.mulf %dy0, %y0 {sbp.layer = "block0"} : tensor<16x8xf32>
  return %loss, %dx : tensor<f32>, tensor<16x8xf32>
}

// -----

// A mask of 16 positions does not fit 8: located at the layer, with both numbers.
// ERROR: shared-mask.mlir:[[@LINE+13]]:{{[0-9]+}}: error: plan: layers with `mask: shared` need the same number of positions, but layer 'block2' has 8 and layer 'block0' has 16; give them rules of their own
// ERROR: note: layer 'block0' is here
func.func @main(%x: tensor<16x8xf32>, %z: tensor<8x8xf32>, %t: tensor<16x8xf32>, %u: tensor<8x8xf32>)
    -> (tensor<f32>, tensor<16x8xf32>, tensor<8x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %y0 = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y2 = math.exp %z {sbp.layer = "block2"} : tensor<8x8xf32>
  %l0 = arith.mulf %y0, %t : tensor<16x8xf32>
  %l2 = arith.mulf %y2, %u : tensor<8x8xf32>
  %s0 = linalg.reduce {arith.addf} ins(%l0 : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %s2 = linalg.reduce {arith.addf} ins(%l2 : tensor<8x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %loss = arith.addf %s0, %s2 : tensor<f32>
  %dy0 = arith.mulf %t, %t : tensor<16x8xf32>
  %dy2 = arith.mulf %u, %u : tensor<8x8xf32>
  %d0 = arith.mulf %dy0, %y0 {sbp.layer = "block0"} : tensor<16x8xf32>
  %d2 = arith.mulf %dy2, %y2 {sbp.layer = "block2"} : tensor<8x8xf32>
  return %loss, %d0, %d2 : tensor<f32>, tensor<16x8xf32>, tensor<8x8xf32>
}

// -----

// The number of positions must be known when the mask is shared.
// ERROR: error: plan: `mask: shared` needs masked axes of static size, but layer 'block0' masks axes of 'tensor<?x8xf32>'; use `mask: layer`
func.func @main(%x: tensor<?x8xf32>, %t: tensor<?x8xf32>) -> (tensor<f32>, tensor<?x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %y0 = math.exp %x {sbp.layer = "block0"} : tensor<?x8xf32>
  %l = arith.mulf %y0, %t : tensor<?x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<?x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %dy = arith.mulf %t, %t : tensor<?x8xf32>
  %d0 = arith.mulf %dy, %y0 {sbp.layer = "block0"} : tensor<?x8xf32>
  return %loss, %d0 : tensor<f32>, tensor<?x8xf32>
}
