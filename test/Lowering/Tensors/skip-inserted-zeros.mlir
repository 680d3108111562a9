// RUN: sbp-opt %s --split-input-file --sbp-skip-inserted-zeros --canonicalize | FileCheck %s

// CHECK: #[[STEPS:.*]] = affine_map<(d0, d1) -> (d0 + d1 * 2)>
// CHECK-LABEL: func @sum_takes_longer_steps
func.func @sum_takes_longer_steps(%x: tensor<9xf32>, %c: tensor<4xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<7xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<7xf32>) -> tensor<7xf32>
  %d = tensor.insert_slice %c into %z[0] [4] [2] : tensor<4xf32> into tensor<7xf32>
  %o = tensor.empty() : tensor<3xf32>
  %init = linalg.fill ins(%zero : f32) outs(%o : tensor<3xf32>) -> tensor<3xf32>
  // CHECK: linalg.generic {indexing_maps = [#[[STEPS]], {{.*}}]
  // CHECK-SAME: ins(%{{.*}}, %{{.*}} : tensor<9xf32>, tensor<4xf32>)
  // CHECK-NOT: insert_slice
  %w = linalg.generic {
      indexing_maps = [affine_map<(k, i) -> (k + i)>, affine_map<(k, i) -> (i)>, affine_map<(k, i) -> (k)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x, %d : tensor<9xf32>, tensor<7xf32>) outs(%init : tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  } -> tensor<3xf32>
  return %w : tensor<3xf32>
}

// -----

// The window of 3 meets taps 0 and 2, or tap 1.
// CHECK-LABEL: func @output_has_a_phase_per_step
func.func @output_has_a_phase_per_step(%c: tensor<4xf32>, %w: tensor<3xf32>) -> tensor<7xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<9xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<9xf32>) -> tensor<9xf32>
  %d = tensor.insert_slice %c into %z[1] [4] [2] : tensor<4xf32> into tensor<9xf32>
  %o = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%zero : f32) outs(%o : tensor<7xf32>) -> tensor<7xf32>
  // CHECK: %[[TAP:.*]] = tensor.extract_slice %{{.*}}[1] [1] [2] : tensor<3xf32> to tensor<1xf32>
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[TAP]] : tensor<4xf32>, tensor<1xf32>) outs(%{{.*}} : tensor<4xf32>)
  // CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0] [4] [2]
  // CHECK: %[[TAPS:.*]] = tensor.extract_slice %{{.*}}[0] [2] [2] : tensor<3xf32> to tensor<2xf32>
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[TAPS]] : tensor<4xf32>, tensor<2xf32>) outs(%{{.*}} : tensor<3xf32>)
  // CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[1] [3] [2]
  %x = linalg.generic {
      indexing_maps = [affine_map<(h, k) -> (h + k)>, affine_map<(h, k) -> (k)>, affine_map<(h, k) -> (h)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%d, %w : tensor<9xf32>, tensor<3xf32>) outs(%init : tensor<7xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  } -> tensor<7xf32>
  return %x : tensor<7xf32>
}

// -----

// CHECK-LABEL: func @between_other_values_nothing_is_skipped
func.func @between_other_values_nothing_is_skipped(%x: tensor<9xf32>, %c: tensor<4xf32>, %z: tensor<7xf32>, %init: tensor<3xf32>) -> tensor<3xf32> {
  // CHECK: tensor.insert_slice
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<9xf32>, tensor<7xf32>)
  %d = tensor.insert_slice %c into %z[0] [4] [2] : tensor<4xf32> into tensor<7xf32>
  %w = linalg.generic {
      indexing_maps = [affine_map<(k, i) -> (k + i)>, affine_map<(k, i) -> (i)>, affine_map<(k, i) -> (k)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x, %d : tensor<9xf32>, tensor<7xf32>) outs(%init : tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  } -> tensor<3xf32>
  return %w : tensor<3xf32>
}

// -----

// A sum of squares counts zeros, an output of the spread positions shows them.
// CHECK-LABEL: func @only_sums_of_products_skip
func.func @only_sums_of_products_skip(%c: tensor<4xf32>, %w: tensor<7xf32>, %init: tensor<7xf32>) -> tensor<7xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<7xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<7xf32>) -> tensor<7xf32>
  // CHECK: tensor.insert_slice
  %d = tensor.insert_slice %c into %z[0] [4] [2] : tensor<4xf32> into tensor<7xf32>
  // CHECK: ins(%{{.*}}, %{{.*}} : tensor<7xf32>, tensor<7xf32>)
  %r = linalg.generic {
      indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> (k)>],
      iterator_types = ["parallel"]}
      ins(%d, %w : tensor<7xf32>, tensor<7xf32>) outs(%init : tensor<7xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  } -> tensor<7xf32>
  return %r : tensor<7xf32>
}
