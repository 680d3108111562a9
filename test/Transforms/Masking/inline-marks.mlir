// RUN: sbp-opt %s --inline --symbol-dce | FileCheck %s

// Front ends put layers into private functions, marks and all.
// CHECK-LABEL: func @main
// CHECK-NOT: call
// CHECK: sbp.layer_input "block0"
// CHECK: sbp.layer_output "block0"
// CHECK-NOT: func private
func.func @main(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = call @block(%x) : (tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}
func.func private @block(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %a = sbp.layer_input "block0" %x : tensor<16x8xf32>
  %b = math.tanh %a : tensor<16x8xf32>
  %c = sbp.layer_output "block0" %b : tensor<16x8xf32>
  return %c : tensor<16x8xf32>
}
