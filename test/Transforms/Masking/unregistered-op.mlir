// RUN: not sbp-opt %s --allow-unregistered-dialect --sbp-compile="plan=%S/../Inputs/quarter.yaml" -o %t 2>&1 | FileCheck %s

// CHECK: unregistered-op.mlir:[[#@LINE+2]]:8: error: unregistered operation 'mydialect.tanh' in layer 'block0': expected operations of loaded dialects
func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = "mydialect.tanh"(%x) {sbp.layer = "block0"} : (tensor<16x8xf32>) -> tensor<16x8xf32>
  %dy = math.absf %ct : tensor<16x8xf32>
  %d = "mydialect.dtanh"(%dy, %y) {sbp.layer = "block0"} : (tensor<16x8xf32>, tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
