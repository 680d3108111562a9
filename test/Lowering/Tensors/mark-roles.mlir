// RUN: sbp-opt %s --sbp-mark-roles --mlir-print-debuginfo | FileCheck %s

// CHECK-LABEL: func.func @role_and_layer_are_in_the_location
// CHECK: linalg.matmul {{.*}} loc(#[[SAVED:.*]])
// CHECK: tensor.collapse_shape {{.*}} loc(#[[VIEW_OF_SAVED:.*]])
// CHECK: math.exp {{.*}} loc(#[[FORWARD:.*]])
// CHECK: tensor.collapse_shape {{.*}} loc(#[[VIEW:.*]])
// CHECK: arith.mulf {{.*}} loc(#[[BACKWARD:.*]])
// The backward reads the product through a view of it.
// CHECK-DAG: #[[SAVED]] = loc(fused<{sbp.layer = "block0", sbp.role = "saved"}>
// CHECK-DAG: #[[VIEW_OF_SAVED]] = loc(fused<{sbp.role = "saved"}>
// CHECK-DAG: #[[FORWARD]] = loc(fused<{sbp.role = "forward"}>
// CHECK-DAG: #[[VIEW]] = loc(fused<{sbp.role = "view"}>
// CHECK-DAG: #[[BACKWARD]] = loc(fused<{sbp.role = "backward"}>
func.func @role_and_layer_are_in_the_location(%x: tensor<4x4xf32>, %z: tensor<4x4xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %h = linalg.matmul {sbp.layer = "block0"} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  %v = tensor.collapse_shape %h [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %y = math.exp %v : tensor<16xf32>
  %a = tensor.collapse_shape %x [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %d = arith.mulf %a, %v : tensor<16xf32>
  return %y, %d : tensor<16xf32>, tensor<16xf32>
}
