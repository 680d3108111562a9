// RUN: sbp-opt %s --split-input-file --sbp-drop-unit-dims | FileCheck %s

// What a softmax divides by: a sum, kept as a column, and its inverse.
// CHECK-LABEL: func @kept_dimension
func.func @kept_dimension(%x: tensor<8xf32>) -> tensor<8x1xf32> {
  %e = tensor.empty() : tensor<8x1xf32>
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel"]} ins(%{{.*}} : tensor<8xf32>) outs(%{{.*}} : tensor<8xf32>)
  // CHECK: tensor.expand_shape %{{.*}} : tensor<8xf32> into tensor<8x1xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8xf32>) outs(%e : tensor<8x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.rsqrt %a : f32
    linalg.yield %r : f32
  } -> tensor<8x1xf32>
  return %s : tensor<8x1xf32>
}

// -----

// A transpose that moves nothing.
// CHECK-LABEL: func @transposed_unit_dimension
func.func @transposed_unit_dimension(%x: tensor<8x1x4xf32>) -> tensor<1x8x4xf32> {
  %e = tensor.empty() : tensor<1x8x4xf32>
  // CHECK-NOT: linalg.generic
  %t = linalg.generic {indexing_maps = [affine_map<(h, n, d) -> (n, h, d)>, affine_map<(h, n, d) -> (h, n, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x1x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<1x8x4xf32>
  return %t : tensor<1x8x4xf32>
}

// -----

// A convolution of one image.
// CHECK-LABEL: func @convolution_of_one_image
func.func @convolution_of_one_image(%x: tensor<1x6x3xf32>, %w: tensor<3x3x4xf32>, %init: tensor<1x4x4xf32>) -> tensor<1x4x4xf32> {
  // CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x6x3xf32>, tensor<3x3x4xf32>) outs(%{{.*}} : tensor<1x4x4xf32>)
  %y = linalg.generic {
      indexing_maps = [affine_map<(b, n, c, t, k) -> (b, n + t, k)>, affine_map<(b, n, c, t, k) -> (t, k, c)>, affine_map<(b, n, c, t, k) -> (b, n, c)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : tensor<1x6x3xf32>, tensor<3x3x4xf32>) outs(%init : tensor<1x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<1x4x4xf32>
  return %y : tensor<1x4x4xf32>
}

// -----

// A sum over one element adds it to what the sum starts from.
// CHECK-LABEL: func @sum_of_one(
// CHECK-SAME: %[[X:.*]]: tensor<8x1xf32>, %[[INIT:.*]]: tensor<8xf32>)
func.func @sum_of_one(%x: tensor<8x1xf32>, %init: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel"]} ins(%{{.*}}, %[[INIT]] :
  // CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[S:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: arith.addf %[[S]], %[[A]]
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x1xf32>) outs(%init : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  return %s : tensor<8xf32>
}

// -----

// Rows of a loop are written in place; a reshape would come in between.
// CHECK-LABEL: func @row_of_a_loop
func.func @row_of_a_loop(%x: tensor<2x1x8xf32>, %init: tensor<2x6x8xf32>, %n: index) -> tensor<2x6x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2x1x8xf32>)
  // CHECK-NOT: tensor.expand_shape
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%y = %init) -> tensor<2x6x8xf32> {
    %row = tensor.extract_slice %y[0, %i, 0] [2, 1, 8] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x1x8xf32>
    %s = linalg.generic {indexing_maps = [affine_map<(b, n, c) -> (b, n, c)>, affine_map<(b, n, c) -> (b, n, c)>], iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%x : tensor<2x1x8xf32>) outs(%row : tensor<2x1x8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = arith.addf %o, %a : f32
      linalg.yield %r : f32
    } -> tensor<2x1x8xf32>
    %next = tensor.insert_slice %s into %y[0, %i, 0] [2, 1, 8] [1, 1, 1] : tensor<2x1x8xf32> into tensor<2x6x8xf32>
    scf.yield %next : tensor<2x6x8xf32>
  }
  return %sum : tensor<2x6x8xf32>
}

// -----

// More dimensions of size one than the operation has loops.
// CHECK: #[[LAST:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @broadcast_of_many(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>)
func.func @broadcast_of_many(%x: tensor<8xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  // CHECK: linalg.generic {indexing_maps = [#[[LAST]], {{.*}} ins(%[[X]] :
  %s = tensor.expand_shape %x [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (0, 0, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<1x1x8xf32>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x8xf32>
  return %t : tensor<2x8xf32>
}
