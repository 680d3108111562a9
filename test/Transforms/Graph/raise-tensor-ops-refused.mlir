// RUN: sbp-opt %s --sbp-raise-tensor-ops --verify-diagnostics

func.func @removes_more_than_there_is(%a: tensor<3xf32>) -> tensor<1xf32> {
  %zero = arith.constant 0.0 : f32
  // expected-error @below {{removes more than its source 'tensor<3xf32>' has: expected negative amounts of low and high of an axis to sum to its size at most}}
  %p = tensor.pad %a low[-4] high[2] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<3xf32> to tensor<1xf32>
  return %p : tensor<1xf32>
}
