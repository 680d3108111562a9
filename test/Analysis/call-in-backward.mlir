// RUN: sbp-opt %s --sbp-print-saved-activations -o /dev/null 2>&1 | FileCheck %s
// RUN: sbp-opt %s --sbp-annotate-autodiff | FileCheck %s --check-prefix=ROLE

// A kernel of somebody else's, between the backwards of two layers, runs in the
// backward: a layer saves what its own backward reads behind the call. What the
// other one reads in front of it never lies in memory, since one kernel computes
// and reads it.
func.func private @scale_gradient(tensor<16x8xf32>) -> tensor<16x8xf32>
// A message is there for its effect, not for a result: forward.
func.func private @log(tensor<16x8xf32>)

// CHECK: block0 {{ *}}512
// CHECK-NOT: block1
// CHECK: total {{ *}}512
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h0 = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  // ROLE: call @log({{.*}}) {sbp.role = "forward"}
  call @log(%h0) : (tensor<16x8xf32>) -> ()
  %h1 = math.tanh %h0 {sbp.layer = "block1"} : tensor<16x8xf32>
  %y = math.exp %h1 : tensor<16x8xf32>
  %d1 = arith.mulf %t, %h1 {sbp.layer = "block1"} : tensor<16x8xf32>
  // ROLE: call @scale_gradient({{.*}}) {sbp.role = "backward"}
  %c = call @scale_gradient(%d1) : (tensor<16x8xf32>) -> tensor<16x8xf32>
  %d0 = arith.mulf %c, %h0 {sbp.layer = "block0"} : tensor<16x8xf32>
  return %y, %d0 : tensor<16x8xf32>, tensor<16x8xf32>
}
