// RUN: sbp-opt %s --sbp-repeat-padding --mlir-print-debuginfo | FileCheck %s
// RUN: sbp-opt %s --sbp-repeat-padding --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#forward = loc(fused<{sbp.role = "forward"}>["x"])
#saved = loc(fused<{sbp.layer = "block0", sbp.role = "saved"}>["p"])
#backward = loc(fused<{sbp.layer = "block0", sbp.role = "backward"}>["dw"])
#gradient = loc(fused<{sbp.role = "gradient"}>["dx"])

// What is saved is the smaller source, and one copy serves the whole backward.
// REMARK: RepeatedPadding
// REMARK-SAME: the backward pads again, and reads tensor<4xf32> in place of tensor<10xf32>
// CHECK-LABEL: func.func @backward_pads_again
// CHECK: %[[X:.*]] = math.exp {{.*}} loc(#[[SAVED:.*]])
// CHECK: %[[P:.*]] = tensor.pad %[[X]]
// CHECK: arith.addf %[[P]]
// CHECK: %[[Q:.*]] = tensor.pad %[[X]]
// CHECK: tensor<4xf32> to tensor<10xf32> loc(#[[AGAIN:.*]])
// CHECK: arith.mulf %[[Q]]
// CHECK-NEXT: arith.subf %[[Q]]
func.func @backward_pads_again(%a: tensor<4xf32>, %w: tensor<10xf32>) -> (tensor<10xf32>, tensor<10xf32>, tensor<10xf32>) {
  %zero = arith.constant 0.0 : f32
  %x = math.exp %a : tensor<4xf32> loc(#forward)
  %p = tensor.pad %x low[3] high[3] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<4xf32> to tensor<10xf32> loc(#saved)
  %y = arith.addf %p, %w : tensor<10xf32> loc(#forward)
  %dw = arith.mulf %p, %w : tensor<10xf32> loc(#backward)
  %dx = arith.subf %p, %dw : tensor<10xf32> loc(#gradient)
  return %y, %dw, %dx : tensor<10xf32>, tensor<10xf32>, tensor<10xf32>
}

// Only the backward reads it: there it is made.
// CHECK-LABEL: func.func @padding_of_the_backward_alone
// CHECK: math.exp
// CHECK: math.tanh
// CHECK: tensor.pad
// CHECK: arith.mulf
// CHECK-NOT: tensor.pad
func.func @padding_of_the_backward_alone(%a: tensor<?xf32>, %w: tensor<10xf32>) -> (tensor<?xf32>, tensor<10xf32>) {
  %zero = arith.constant 0.0 : f32
  %x = math.exp %a : tensor<?xf32> loc(#forward)
  %p = tensor.pad %x low[3] high[3] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<?xf32> to tensor<10xf32> loc(#saved)
  %y = math.tanh %x : tensor<?xf32> loc(#forward)
  %dw = arith.mulf %p, %w : tensor<10xf32> loc(#backward)
  return %y, %dw : tensor<?xf32>, tensor<10xf32>
}

// CHECK-LABEL: func.func @cut_off_is_smaller
// CHECK: tensor.pad
// CHECK-NOT: tensor.pad
func.func @cut_off_is_smaller(%a: tensor<10xf32>, %w: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %x = math.exp %a : tensor<10xf32> loc(#forward)
  %p = tensor.pad %x low[-3] high[-3] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<10xf32> to tensor<4xf32> loc(#saved)
  %y = arith.addf %p, %w : tensor<4xf32> loc(#forward)
  %dw = arith.mulf %p, %w : tensor<4xf32> loc(#backward)
  return %y, %dw : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func.func @forward_alone
// CHECK: tensor.pad
// CHECK-NOT: tensor.pad
func.func @forward_alone(%x: tensor<4xf32>, %w: tensor<10xf32>) -> tensor<10xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[3] high[3] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<4xf32> to tensor<10xf32> loc(#forward)
  %y = arith.addf %p, %w : tensor<10xf32> loc(#forward)
  return %y : tensor<10xf32>
}

// CHECK-DAG: #[[SAVED]] = loc(fused<{sbp.role = "saved"}>
// CHECK-DAG: #[[AGAIN]] = loc(fused<{sbp.layer = "block0", sbp.role = "backward"}>
