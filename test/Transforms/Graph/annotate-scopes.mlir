// RUN: sbp-opt %s --sbp-annotate-autodiff | FileCheck %s

#checkpoint = loc("jit(f)/jvp(checkpoint/block0)/tanh")
#again = loc("jit(f)/transpose(jvp(checkpoint/rematted_computation/block0))/sin")
#loop = loc("jit(f)/jvp(while/body/block0)/cos")
#branch = loc("jit(f)/jvp(block0)/cond/branch_1_fun/exp")
#body = loc("jit(f)/jvp(body)/exp")
#call = loc(callsite("block0/tanh" at "primals_1"))

// What JAX writes for checkpoints, loops and branches is no scope, and neither
// is the last part of a caller's name.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK-COUNT-4: {sbp.layer = "block0", sbp.role = "forward"}
  %a = math.tanh %x : tensor<4xf32> loc(#checkpoint)
  %b = math.sin %a : tensor<4xf32> loc(#again)
  %c = math.cos %b : tensor<4xf32> loc(#loop)
  %d = math.exp %c : tensor<4xf32> loc(#branch)
  // A scope that only looks like one stays.
  // CHECK: {sbp.layer = "body", sbp.role = "forward"}
  %e = math.exp %d : tensor<4xf32> loc(#body)
  // CHECK: {sbp.layer = "block0", sbp.role = "forward"}
  %f = math.tanh %e : tensor<4xf32> loc(#call)
  return %f : tensor<4xf32>
}
