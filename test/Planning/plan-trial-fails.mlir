// RUN: not sbp-opt %s --allow-unregistered-dialect --sbp-plan="budget=1MB" -o /dev/null 2>&1 | FileCheck %s
// RUN: not sbp-opt %s --allow-unregistered-dialect --sbp-plan="budget=1MB target=abacus" -o /dev/null 2>&1 | FileCheck %s --check-prefix=TARGET

// A trial that does not compile is an error with what the compiler said, and no
// layer that cannot be masked.
// CHECK: error: the graph does not compile with a plan that was tried, though each of its layers alone does
// CHECK: note: op was not bufferized
// CHECK-NOT: masked

// TARGET: error: target=abacus is not a target: expected cpu

func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<f32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %o = "other.op"(%x) : (tensor<16x8xf32>) -> tensor<16x8xf32>
  %x0 = sbp.layer_input "rows" %o : tensor<16x8xf32>
  %a = math.exp %x0 : tensor<16x8xf32>
  %y = sbp.layer_output "rows" %a : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%y : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %dy = sbp.layer_cotangent "rows" %t : tensor<16x8xf32>
  %dx = arith.mulf %dy, %a : tensor<16x8xf32>
  return %loss, %dx : tensor<f32>, tensor<16x8xf32>
}
