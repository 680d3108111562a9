// RUN: sbp-opt %s --sbp-lower-to-cpu="trace=true" | FileCheck %s
// RUN: sbp-opt %s --sbp-lower-to-cpu | FileCheck %s --check-prefix=PLAIN

// The runtime is told where the backward begins: after the saved activation is made.
// CHECK: llvm.func @sbp_trace_mark_backward()
// CHECK-LABEL: llvm.func @main
// CHECK: llvm.call @{{.*}}kernel{{.*}}
// CHECK: llvm.call @sbp_trace_mark_backward()
// CHECK-NOT: sbp_trace_mark_backward

// PLAIN-NOT: sbp_trace_mark_backward
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x : tensor<16x8xf32>
  %y = math.exp %h : tensor<16x8xf32>
  %d = arith.mulf %t, %h : tensor<16x8xf32>
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
