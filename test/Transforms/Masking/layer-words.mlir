// RUN: not sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/every-layer.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/every-layer.yaml" -o %t 2>&1 | FileCheck %s
// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/shared-every.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/shared-every.yaml" | FileCheck %s --check-prefix=SHARED

// The names have the same 32-bit FNV-1a hash, so that both layers would draw one mask.
// CHECK: layer-words.mlir:[[@LINE+12]]:{{[0-9]+}}: error: the masks of 'liquid' and 'costarring' would be the same: both names have the layer word 0x5E4DAA9D; rename one of them
// CHECK: layer-words.mlir:[[@LINE+13]]:{{[0-9]+}}: note: 'costarring' is here
// With a mask that is shared, the rule's text is the name.
// SHARED: sbp.keep_mask ".*"
// SHARED-COUNT-2: sbp.backward
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<f32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %y0 = math.exp %x {sbp.layer = "costarring"} : tensor<16x8xf32>
  %h = arith.mulf %y0, %t : tensor<16x8xf32>
  %y1 = math.exp %h {sbp.layer = "liquid"} : tensor<16x8xf32>
  %l = arith.mulf %y1, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %dy1 = arith.mulf %t, %t : tensor<16x8xf32>
  %dh = arith.mulf %dy1, %y1 {sbp.layer = "liquid"} : tensor<16x8xf32>
  %dy0 = arith.mulf %dh, %t : tensor<16x8xf32>
  %dx = arith.mulf %dy0, %y0 {sbp.layer = "costarring"} : tensor<16x8xf32>
  return %loss, %dx : tensor<f32>, tensor<16x8xf32>
}
