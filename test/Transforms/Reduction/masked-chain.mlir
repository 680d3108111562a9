// RUN: sbp-opt %s --split-input-file --sbp-compile="plan=%S/../Inputs/quarter-all.yaml seed=0 step=0" -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=RECORD --input-file=%t
// RUN: sbp-opt %s --split-input-file --sbp-compile="plan=%S/../Inputs/shared-quarter-all.yaml seed=0 step=0" -o %t 2>&1 | FileCheck %s --check-prefix=SHARED --allow-empty

// Three masked layers in a row: what reaches the first has passed two masks.
// With one mask for all of them the kept positions get all of it.
// CHECK: masked-chain.mlir:[[@LINE+17]]:{{[0-9]+}}: warning: masked layers follow each other without a skip connection: the expected share of its cotangent that reaches layer 'a' is 0.0625 (less than 1 in 'a', 'b')
// SHARED-NOT: warning: masked layers
// RECORD: layer = "a"
// RECORD-SAME: share = 6.250000e-02
// RECORD: layer = "c"
// RECORD-SAME: share = 1.000000e+00
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %a = math.tanh %x : tensor<16x8xf32>
  %ya = sbp.layer_output "a" %a : tensor<16x8xf32>
  %b = math.tanh %ya : tensor<16x8xf32>
  %yb = sbp.layer_output "b" %b : tensor<16x8xf32>
  %c = math.tanh %yb : tensor<16x8xf32>
  %yc = sbp.layer_output "c" %c : tensor<16x8xf32>
  %cc = sbp.layer_cotangent "c" %t : tensor<16x8xf32>
  %dc = arith.mulf %cc, %c : tensor<16x8xf32>
  %cb = sbp.layer_cotangent "b" %dc : tensor<16x8xf32>
  %db = arith.mulf %cb, %b : tensor<16x8xf32>
  %ca = sbp.layer_cotangent "a" %db : tensor<16x8xf32>
  %da = arith.mulf %ca, %a : tensor<16x8xf32>
  return %yc, %da : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// A skip connection carries the whole cotangent past the second layer.
// CHECK-NOT: warning: masked layers
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %a = math.tanh %x : tensor<16x8xf32>
  %ya = sbp.layer_output "a" %a : tensor<16x8xf32>
  %b = math.tanh %ya : tensor<16x8xf32>
  %yb = sbp.layer_output "b" %b : tensor<16x8xf32>
  %z = arith.addf %ya, %yb : tensor<16x8xf32>
  %cb = sbp.layer_cotangent "b" %t : tensor<16x8xf32>
  %db = arith.mulf %cb, %b : tensor<16x8xf32>
  %dz = arith.addf %t, %db : tensor<16x8xf32>
  %ca = sbp.layer_cotangent "a" %dz : tensor<16x8xf32>
  %da = arith.mulf %ca, %a : tensor<16x8xf32>
  return %z, %da : tensor<16x8xf32>, tensor<16x8xf32>
}
