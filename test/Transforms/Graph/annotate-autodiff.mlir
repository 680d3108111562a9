// RUN: sbp-opt %s --sbp-annotate-autodiff | FileCheck %s
// RUN: sbp-opt %s --sbp-annotate-autodiff="primal-results=1" | FileCheck %s --check-prefix=SECOND
// RUN: sbp-opt %s --sbp-annotate-autodiff="primal-results=-1" | FileCheck %s --check-prefix=SECOND
// RUN: not sbp-opt %s --sbp-annotate-autodiff="primal-results=2" 2>&1 | FileCheck %s --check-prefix=RANGE
// RUN: not sbp-opt %s --sbp-annotate-autodiff="entry=other" 2>&1 | FileCheck %s --check-prefix=ENTRY

// RANGE: error: primal result 2 does not exist: @main has 2 results
// ENTRY: error: no entry function: expected @other with a body
// ENTRY: note: candidate: @main (option entry=)

#mlp = loc("jit(loss)/jvp(block0/mlp)/tanh")
#mlp_scope_behind = loc("jit(loss)/jvp(block0)/mlp/mul")
#mlp_transposed = loc("jit(loss)/transpose(jvp(block0/mlp))/mul")
#einsum = loc("jit(loss)/jvp(block0/attn/bhqk,bkhd->bqhd)/mul")
#nowhere = loc("jit(loss)/jvp()/mul")

// CHECK-LABEL: func @main
func.func @main(%x: tensor<4xf32>, %ct: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // CHECK: math.tanh {{.*}} {sbp.layer = "block0/mlp", sbp.role = "forward"}
  // SECOND: math.tanh {{.*}} sbp.role = "forward"
  %h = math.tanh %x : tensor<4xf32> loc(#mlp)
  // A scope behind the parentheses is a part of the path.
  // CHECK-NEXT: arith.mulf {{.*}} {sbp.layer = "block0/mlp", sbp.role = "forward"}
  // SECOND-NEXT: arith.mulf {{.*}} sbp.role = "backward"
  %y = arith.mulf %h, %x : tensor<4xf32> loc(#mlp_scope_behind)
  // CHECK-NEXT: arith.mulf {{.*}} {sbp.layer = "block0/attn/bhqk,bkhd->bqhd", sbp.role = "forward"}
  %z = arith.mulf %y, %x : tensor<4xf32> loc(#einsum)
  // Outside every layer there is only a role.
  // CHECK-NEXT: arith.mulf {{.*}} {sbp.role = "forward"}
  %o = arith.mulf %z, %x : tensor<4xf32> loc(#nowhere)
  // The role comes from dependence, not from the name.
  // CHECK-NEXT: arith.mulf {{.*}} {sbp.layer = "block0/mlp", sbp.role = "backward"}
  // SECOND: arith.mulf {{.*}} {sbp.layer = "block0/mlp", sbp.role = "forward"}
  %f = arith.mulf %h, %h : tensor<4xf32> loc(#mlp)
  // CHECK-NEXT: arith.mulf {{.*}} {sbp.layer = "block0/mlp", sbp.role = "backward"}
  %d = arith.mulf %ct, %f : tensor<4xf32> loc(#mlp_transposed)
  // An attribute wins over the location.
  // CHECK-NEXT: arith.mulf {{.*}} {sbp.layer = "mine", sbp.role = "backward"}
  %e = arith.mulf %d, %f {sbp.layer = "mine"} : tensor<4xf32> loc(#mlp_transposed)
  return %o, %e : tensor<4xf32>, tensor<4xf32>
}
