// RUN: sbp-opt %s --sbp-print-saved-activations="primal-results=0,2" -o /dev/null 2>&1 | FileCheck %s
// RUN: sbp-opt %s --sbp-annotate-autodiff="primal-results=0,2" | FileCheck %s --check-prefix=ROLE

// Layers without a name in sight: marks tell them. The value behind a mark is
// the value, and saved once.
// CHECK: inner {{ *}}512
// CHECK: (no layer) {{ *}}512
// CHECK: total {{ *}}1024  2 tensors
func.func @main(%x: tensor<16x8xf32>, %w: tensor<8x8xf32>, %o: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<f32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %x0 = sbp.layer_input "inner" %x : tensor<16x8xf32>
  // ROLE: math.tanh {{.*}} {sbp.layer = "inner", sbp.role = "forward"}
  %h = math.tanh %x0 : tensor<16x8xf32>
  %y = sbp.layer_output "inner" %h : tensor<16x8xf32>
  %l = linalg.matmul ins(%y, %w : tensor<16x8xf32>, tensor<8x8xf32>) outs(%o : tensor<16x8xf32>) -> tensor<16x8xf32>
  %c = arith.mulf %l, %y : tensor<16x8xf32>
  %ct = sbp.layer_cotangent "inner" %c : tensor<16x8xf32>
  // ROLE: arith.mulf {{.*}} {sbp.layer = "inner", sbp.role = "backward"}
  %d = arith.mulf %ct, %h : tensor<16x8xf32>
  // A norm of the gradient is a primal result, and is backward all the same.
  // ROLE: arith.mulf {{.*}} {sbp.role = "backward"}
  %s = arith.mulf %d, %d : tensor<16x8xf32>
  // ROLE: linalg.reduce
  // ROLE-SAME: sbp.role = "backward"
  %n = linalg.reduce {arith.addf} ins(%s : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  return %l, %d, %n : tensor<16x8xf32>, tensor<16x8xf32>, tensor<f32>
}
