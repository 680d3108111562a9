// RUN: not sbp-opt %s --sbp-compile="plan=%S/../Inputs/quarter.yaml" -o %t 2>&1 | FileCheck %s

// CHECK: error: @main has no backward: every operation is needed by the primal results; expected a training graph
func.func @main(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}
