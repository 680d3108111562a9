// RUN: sbp-opt %s --sbp-prepare-bufferization | FileCheck %s

#id = affine_map<(i) -> (i)>

// The caller still needs its arguments.
// CHECK-LABEL: func.func @each_operation_has_its_own_destination
// CHECK-SAME: bufferization.writable = false
// CHECK: %[[E1:.*]] = tensor.empty()
// CHECK-NEXT: linalg.generic {{.*}} outs(%[[E1]]
// CHECK: %[[E2:.*]] = tensor.empty()
// CHECK-NEXT: linalg.generic {{.*}} outs(%[[E2]]
func.func @each_operation_has_its_own_destination(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// A filled destination comes with its fill.
// CHECK-LABEL: func.func @each_sum_has_its_own_zeros
// CHECK: linalg.generic
// CHECK: %[[Z1:.*]] = linalg.generic
// CHECK: linalg.generic {{.*}} outs(%[[Z1]]
// CHECK: %[[Z2:.*]] = linalg.generic
// CHECK: linalg.generic {{.*}} outs(%[[Z2]]
func.func @each_sum_has_its_own_zeros(%x: tensor<8x4xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %z = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      outs(%e : tensor<8xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  } -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x4xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x4xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  return %1, %2, %z : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
