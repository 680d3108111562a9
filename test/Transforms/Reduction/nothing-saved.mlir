// RUN: sbp-opt %s --sbp-compile="plan=%S/../Inputs/rounds-to-all.yaml" --verify-diagnostics -o /dev/null
// RUN: sed s/expected-// %s | sbp-opt --sbp-compile="plan=%S/../Inputs/all-kept.yaml" -o %t 2>&1 | FileCheck %s --allow-empty --check-prefix=ALL

// Keeping everything on purpose is no mistake.
// ALL-NOT: warning

func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = math.exp %h {sbp.layer = "block0"} : tensor<16x8xf32>
  // expected-warning @below {{layer 'block0': keep 9.900000e-01 of 16 positions rounds to all of them}}
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %d = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
