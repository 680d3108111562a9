// RUN: sbp-opt %s --sbp-limit-recompute="plan=%S/Inputs/blocks-all.yaml" | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="plan=%S/Inputs/blocks-all.yaml" | FileCheck %s --check-prefix=GRAPH

// The peak is in block0, where all of %x would live in the backward again beside
// what is made from it. The smaller block1 repeats all that the plan permits: its
// product is computed twice.
// CHECK: module attributes {sbp.recompute_limit = {block0 = #sbp<recompute elementwise>}}
// CHECK-LABEL: func @one_layer_has_the_peak
// GRAPH-NOT: recompute_limit
// GRAPH-LABEL: func @one_layer_has_the_peak
// GRAPH-COUNT-2: linalg.matmul {{.*}}tensor<16x512xf32>, tensor<512x64xf32>
// GRAPH-NOT: linalg.matmul {{.*}}tensor<16x512xf32>, tensor<512x64xf32>
func.func @one_layer_has_the_peak(%arg: tensor<64x64xf32>, %u: tensor<64x24xf32>, %v: tensor<64x24xf32>, %w: tensor<64x24xf32>, %ct: tensor<64x24xf32>,
    %r0: tensor<16x512xf32>, %s0: tensor<512x64xf32>, %ct1: tensor<16x64xf32>) -> (tensor<f32>, tensor<64x24xf32>, tensor<16x64xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %zeros = arith.constant dense<0.0> : tensor<64x24xf32>
  %zeros1 = arith.constant dense<0.0> : tensor<16x64xf32>
  %x = math.exp %arg : tensor<64x64xf32>
  %a = linalg.matmul {sbp.layer = "block0"} ins(%x, %u : tensor<64x64xf32>, tensor<64x24xf32>) outs(%zeros : tensor<64x24xf32>) -> tensor<64x24xf32>
  %b = linalg.matmul {sbp.layer = "block0"} ins(%x, %v : tensor<64x64xf32>, tensor<64x24xf32>) outs(%zeros : tensor<64x24xf32>) -> tensor<64x24xf32>
  %c = linalg.matmul {sbp.layer = "block0"} ins(%x, %w : tensor<64x64xf32>, tensor<64x24xf32>) outs(%zeros : tensor<64x24xf32>) -> tensor<64x24xf32>
  %p = arith.mulf %a, %b {sbp.layer = "block0"} : tensor<64x24xf32>
  %y = arith.mulf %p, %c {sbp.layer = "block0"} : tensor<64x24xf32>
  %m = linalg.matmul {sbp.layer = "block1"} ins(%r0, %s0 : tensor<16x512xf32>, tensor<512x64xf32>) outs(%zeros1 : tensor<16x64xf32>) -> tensor<16x64xf32>
  %z = math.tanh %m {sbp.layer = "block1"} : tensor<16x64xf32>
  %l0 = linalg.reduce {arith.addf} ins(%y : tensor<64x24xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %loss = linalg.reduce {arith.addf} ins(%z : tensor<16x64xf32>) outs(%l0 : tensor<f32>) dimensions = [0, 1]
  %e = arith.mulf %ct1, %m {sbp.layer = "block1"} : tensor<16x64xf32>
  %q = arith.mulf %ct, %a {sbp.layer = "block0"} : tensor<64x24xf32>
  %r = arith.mulf %q, %b {sbp.layer = "block0"} : tensor<64x24xf32>
  %s = arith.mulf %r, %c {sbp.layer = "block0"} : tensor<64x24xf32>
  %d = arith.mulf %s, %a {sbp.layer = "block0"} : tensor<64x24xf32>
  return %loss, %d, %e : tensor<f32>, tensor<64x24xf32>, tensor<16x64xf32>
}
