// RUN: sbp-opt %s --split-input-file --sbp-distribute-concat --canonicalize | FileCheck %s

// Cotangents of two slices of x * w + bias: the weight gradient has a part for
// each, the cotangent of x adds one to the other.
// CHECK-LABEL: func @cotangents_of_slices(
// CHECK-SAME: %[[A:.*]]: tensor<5x4xf32>, %[[B:.*]]: tensor<5x2xf32>, %[[X:.*]]: tensor<5x2xf32>, %[[W:.*]]: tensor<2x6xf32>)
func.func @cotangents_of_slices(%a: tensor<5x4xf32>, %b: tensor<5x2xf32>, %x: tensor<5x2xf32>, %w: tensor<2x6xf32>) -> (tensor<2x6xf32>, tensor<5x2xf32>, tensor<6xf32>) {
  // CHECK-NOT: tensor<5x6xf32>
  %g = tensor.concat dim(1) %a, %b : (tensor<5x4xf32>, tensor<5x2xf32>) -> tensor<5x6xf32>
  %zero = arith.constant 0.0 : f32
  %we = tensor.empty() : tensor<2x6xf32>
  %wi = linalg.fill ins(%zero : f32) outs(%we : tensor<2x6xf32>) -> tensor<2x6xf32>
  // CHECK-DAG: %[[WA:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[A]] : {{.*}} outs(%{{.*}} : tensor<2x4xf32>)
  // CHECK-DAG: %[[WB:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[B]] : {{.*}} outs(%{{.*}} : tensor<2x2xf32>)
  // CHECK-DAG: %[[DW:.*]] = tensor.concat dim(1) %[[WA]], %[[WB]]
  %dw = linalg.generic {
      indexing_maps = [affine_map<(k, c, n) -> (n, k)>, affine_map<(k, c, n) -> (n, c)>, affine_map<(k, c, n) -> (k, c)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %g : tensor<5x2xf32>, tensor<5x6xf32>) outs(%wi : tensor<2x6xf32>) {
  ^bb0(%l: f32, %r: f32, %s: f32):
    %p = arith.mulf %l, %r : f32
    %q = arith.addf %s, %p : f32
    linalg.yield %q : f32
  } -> tensor<2x6xf32>
  %xe = tensor.empty() : tensor<5x2xf32>
  %xi = linalg.fill ins(%zero : f32) outs(%xe : tensor<5x2xf32>) -> tensor<5x2xf32>
  // CHECK-DAG: %[[SA:.*]] = tensor.extract_slice %[[W]][0, 0] [2, 4]
  // CHECK-DAG: %[[SB:.*]] = tensor.extract_slice %[[W]][0, 4] [2, 2]
  // CHECK-DAG: %[[XA:.*]] = linalg.generic {{.*}} ins(%[[A]], %[[SA]] : {{.*}} outs(%{{.*}} : tensor<5x2xf32>)
  // CHECK-DAG: %[[DX:.*]] = linalg.generic {{.*}} ins(%[[B]], %[[SB]] : {{.*}} outs(%[[XA]] : tensor<5x2xf32>)
  %dx = linalg.generic {
      indexing_maps = [affine_map<(n, k, c) -> (n, c)>, affine_map<(n, k, c) -> (k, c)>, affine_map<(n, k, c) -> (n, k)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %w : tensor<5x6xf32>, tensor<2x6xf32>) outs(%xi : tensor<5x2xf32>) {
  ^bb0(%l: f32, %r: f32, %s: f32):
    %p = arith.mulf %l, %r : f32
    %q = arith.addf %s, %p : f32
    linalg.yield %q : f32
  } -> tensor<5x2xf32>
  %be = tensor.empty() : tensor<6xf32>
  %bi = linalg.fill ins(%zero : f32) outs(%be : tensor<6xf32>) -> tensor<6xf32>
  // CHECK-DAG: %[[BA:.*]] = linalg.generic {{.*}} ins(%[[A]] : {{.*}} outs(%{{.*}} : tensor<4xf32>)
  // CHECK-DAG: %[[BB:.*]] = linalg.generic {{.*}} ins(%[[B]] : {{.*}} outs(%{{.*}} : tensor<2xf32>)
  // CHECK-DAG: %[[DB:.*]] = tensor.concat dim(0) %[[BA]], %[[BB]]
  %db = linalg.generic {indexing_maps = [affine_map<(c, n) -> (n, c)>, affine_map<(c, n) -> (c)>], iterator_types = ["parallel", "reduction"]}
      ins(%g : tensor<5x6xf32>) outs(%bi : tensor<6xf32>) {
  ^bb0(%l: f32, %s: f32):
    %q = arith.addf %s, %l : f32
    linalg.yield %q : f32
  } -> tensor<6xf32>
  // CHECK: return %[[DW]], %[[DX]], %[[DB]]
  return %dw, %dx, %db : tensor<2x6xf32>, tensor<5x2xf32>, tensor<6xf32>
}

// -----

// The cotangent of a stack, transposed whole and flattened. The parts of the
// gradient are transposed before they are joined.
// CHECK-LABEL: func @stack_behind_a_transpose(
// CHECK-SAME: %[[A:.*]]: tensor<1x5x4xf32>, %[[B:.*]]: tensor<1x5x4xf32>, %[[X:.*]]: tensor<5x8xf32>)
func.func @stack_behind_a_transpose(%a: tensor<1x5x4xf32>, %b: tensor<1x5x4xf32>, %x: tensor<5x8xf32>) -> tensor<8x8xf32> {
  %g = tensor.concat dim(0) %a, %b : (tensor<1x5x4xf32>, tensor<1x5x4xf32>) -> tensor<2x5x4xf32>
  %te = tensor.empty() : tensor<5x2x4xf32>
  // CHECK-NOT: tensor<5x2x4xf32>
  %t = linalg.transpose ins(%g : tensor<2x5x4xf32>) outs(%te : tensor<5x2x4xf32>) permutation = [1, 0, 2]
  %f = tensor.collapse_shape %t [[0], [1, 2]] : tensor<5x2x4xf32> into tensor<5x8xf32>
  %zero = arith.constant 0.0 : f32
  %we = tensor.empty() : tensor<8x8xf32>
  %wi = linalg.fill ins(%zero : f32) outs(%we : tensor<8x8xf32>) -> tensor<8x8xf32>
  // CHECK: %[[FA:.*]] = tensor.collapse_shape {{.*}} into tensor<5x4xf32>
  // CHECK: %[[FB:.*]] = tensor.collapse_shape {{.*}} into tensor<5x4xf32>
  // CHECK: %[[WA:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[FA]] : {{.*}} outs(%{{.*}} : tensor<8x4xf32>)
  // CHECK: %[[WB:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[FB]] : {{.*}} outs(%{{.*}} : tensor<8x4xf32>)
  // CHECK: %[[TA:.*]] = linalg.transpose ins(%[[WA]]
  // CHECK: %[[TB:.*]] = linalg.transpose ins(%[[WB]]
  // CHECK: tensor.concat dim(0) %[[TA]], %[[TB]]
  %dw = linalg.generic {
      indexing_maps = [affine_map<(k, c, n) -> (n, k)>, affine_map<(k, c, n) -> (n, c)>, affine_map<(k, c, n) -> (k, c)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %f : tensor<5x8xf32>, tensor<5x8xf32>) outs(%wi : tensor<8x8xf32>) {
  ^bb0(%l: f32, %r: f32, %s: f32):
    %p = arith.mulf %l, %r : f32
    %q = arith.addf %s, %p : f32
    linalg.yield %q : f32
  } -> tensor<8x8xf32>
  %wt = linalg.transpose ins(%dw : tensor<8x8xf32>) outs(%we : tensor<8x8xf32>) permutation = [1, 0]
  return %wt : tensor<8x8xf32>
}

// -----

// Collapsed behind another dimension, rows of the parts alternate.
// CHECK-LABEL: func @alternating_parts
func.func @alternating_parts(%a: tensor<5x1x4xf32>, %b: tensor<5x1x4xf32>) -> tensor<4xf32> {
  // CHECK: tensor.concat
  %g = tensor.concat dim(1) %a, %b : (tensor<5x1x4xf32>, tensor<5x1x4xf32>) -> tensor<5x2x4xf32>
  %f = tensor.collapse_shape %g [[0, 1], [2]] : tensor<5x2x4xf32> into tensor<10x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(c, n) -> (n, c)>, affine_map<(c, n) -> (c)>], iterator_types = ["parallel", "reduction"]}
      ins(%f : tensor<10x4xf32>) outs(%i : tensor<4xf32>) {
  ^bb0(%l: f32, %o: f32):
    %q = arith.addf %o, %l : f32
    linalg.yield %q : f32
  } -> tensor<4xf32>
  return %s : tensor<4xf32>
}

// -----

// The largest element is no sum, and an element-wise use needs the whole.
// CHECK-LABEL: func @other_uses
func.func @other_uses(%a: tensor<5x4xf32>, %b: tensor<5x2xf32>) -> (tensor<6xf32>, tensor<5x6xf32>) {
  // CHECK-COUNT-2: tensor.concat
  %g = tensor.concat dim(1) %a, %b : (tensor<5x4xf32>, tensor<5x2xf32>) -> tensor<5x6xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<6xf32>) -> tensor<6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(c, n) -> (n, c)>, affine_map<(c, n) -> (c)>], iterator_types = ["parallel", "reduction"]}
      ins(%g : tensor<5x6xf32>) outs(%i : tensor<6xf32>) {
  ^bb0(%l: f32, %o: f32):
    %q = arith.maximumf %o, %l : f32
    linalg.yield %q : f32
  } -> tensor<6xf32>
  %h = tensor.concat dim(1) %b, %a : (tensor<5x2xf32>, tensor<5x4xf32>) -> tensor<5x6xf32>
  %he = tensor.empty() : tensor<5x6xf32>
  %exp = linalg.exp ins(%h : tensor<5x6xf32>) outs(%he : tensor<5x6xf32>) -> tensor<5x6xf32>
  return %s, %exp : tensor<6xf32>, tensor<5x6xf32>
}

// -----

// A product with itself.
// CHECK-LABEL: func @used_twice_in_a_product
func.func @used_twice_in_a_product(%a: tensor<5x4xf32>, %b: tensor<5x2xf32>) -> tensor<6x6xf32> {
  // CHECK: tensor.concat
  %g = tensor.concat dim(1) %a, %b : (tensor<5x4xf32>, tensor<5x2xf32>) -> tensor<5x6xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x6xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<6x6xf32>) -> tensor<6x6xf32>
  %p = linalg.generic {
      indexing_maps = [affine_map<(k, c, n) -> (n, k)>, affine_map<(k, c, n) -> (n, c)>, affine_map<(k, c, n) -> (k, c)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %g : tensor<5x6xf32>, tensor<5x6xf32>) outs(%i : tensor<6x6xf32>) {
  ^bb0(%l: f32, %r: f32, %s: f32):
    %m = arith.mulf %l, %r : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<6x6xf32>
  return %p : tensor<6x6xf32>
}

// -----

// Four parts of one column: their products would write the result four times.
// CHECK-LABEL: func @small_parts
func.func @small_parts(%a: tensor<5x1xf32>, %b: tensor<5x1xf32>, %c: tensor<5x1xf32>, %d: tensor<5x1xf32>, %w: tensor<8x4xf32>) -> tensor<5x8xf32> {
  // CHECK: tensor.concat
  %g = tensor.concat dim(1) %a, %b, %c, %d : (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x8xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32>
  %p = linalg.generic {
      indexing_maps = [affine_map<(n, k, c) -> (n, c)>, affine_map<(n, k, c) -> (k, c)>, affine_map<(n, k, c) -> (n, k)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %w : tensor<5x4xf32>, tensor<8x4xf32>) outs(%i : tensor<5x8xf32>) {
  ^bb0(%l: f32, %r: f32, %s: f32):
    %m = arith.mulf %l, %r : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<5x8xf32>
  return %p : tensor<5x8xf32>
}
