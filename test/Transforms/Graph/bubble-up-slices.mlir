// RUN: sbp-opt %s --split-input-file --sbp-bubble-up-slices | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-bubble-up-slices --canonicalize --sbp-generalize --sbp-fold-transposes | FileCheck %s --check-prefix=FOLD

#rows = affine_map<(b, n, c) -> (b, n, c)>
#bias = affine_map<(b, n, c) -> (c)>
#x = affine_map<(b, n, c, k) -> (b, n, k)>
#w = affine_map<(b, n, c, k) -> (k, c)>
#y = affine_map<(b, n, c, k) -> (b, n, c)>

// Queries and keys of two heads: two products, each with its columns of the
// weights and of the bias, in buffers of their own, which attention reads as
// they lie.
// CHECK-LABEL: func @queries_and_keys(
// CHECK-SAME: %[[X:.*]]: tensor<2x5x8xf32>, %[[W:.*]]: tensor<8x16xf32>, %[[BIAS:.*]]: tensor<16xf32>)
// FOLD-LABEL: func @queries_and_keys(
func.func @queries_and_keys(%x: tensor<2x5x8xf32>, %w: tensor<8x16xf32>, %bias: tensor<16xf32>) -> tensor<2x2x5x5xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
  // CHECK-DAG: %[[WQ:.*]] = tensor.extract_slice %[[W]][0, 0] [8, 8]
  // CHECK-DAG: %[[Q:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[WQ]]
  // CHECK-DAG: %[[WK:.*]] = tensor.extract_slice %[[W]][0, 8] [8, 8]
  // CHECK-DAG: %[[K:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[WK]]
  // CHECK-DAG: %[[BQ:.*]] = tensor.extract_slice %[[BIAS]][0] [8]
  // CHECK-DAG: linalg.generic {{.*}} ins(%[[Q]], %[[BQ]]
  // CHECK-DAG: %[[BK:.*]] = tensor.extract_slice %[[BIAS]][8] [8]
  // CHECK-DAG: linalg.generic {{.*}} ins(%[[K]], %[[BK]]
  // CHECK-NOT: tensor<2x5x16xf32>
  %p = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x5x8xf32>, tensor<8x16xf32>) outs(%init : tensor<2x5x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %s, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x5x16xf32>
  %y = linalg.generic {indexing_maps = [#rows, #bias, #rows], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %bias : tensor<2x5x16xf32>, tensor<16xf32>) outs(%e : tensor<2x5x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x5x16xf32>
  %q = tensor.extract_slice %y[0, 0, 0] [2, 5, 8] [1, 1, 1] : tensor<2x5x16xf32> to tensor<2x5x8xf32>
  %k = tensor.extract_slice %y[0, 0, 8] [2, 5, 8] [1, 1, 1] : tensor<2x5x16xf32> to tensor<2x5x8xf32>
  %qh = tensor.expand_shape %q [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32>
  %kh = tensor.expand_shape %k [[0], [1], [2, 3]] output_shape [2, 5, 2, 4] : tensor<2x5x8xf32> into tensor<2x5x2x4xf32>
  // FOLD: %[[QH:.*]] = tensor.expand_shape
  // FOLD: %[[KH:.*]] = tensor.expand_shape
  // FOLD: linalg.generic {{.*}} ins(%[[QH]], %[[KH]] : tensor<2x5x2x4xf32>, tensor<2x5x2x4xf32>)
  %e4 = tensor.empty() : tensor<2x2x5x4xf32>
  %qt = linalg.transpose ins(%qh : tensor<2x5x2x4xf32>) outs(%e4 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3]
  %kt = linalg.transpose ins(%kh : tensor<2x5x2x4xf32>) outs(%e4 : tensor<2x2x5x4xf32>) permutation = [0, 2, 1, 3]
  %se = tensor.empty() : tensor<2x2x5x5xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32>
  %s = linalg.generic {
      indexing_maps = [affine_map<(b, h, n, m, k) -> (b, h, n, k)>, affine_map<(b, h, n, m, k) -> (b, h, m, k)>, affine_map<(b, h, n, m, k) -> (b, h, n, m)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%qt, %kt : tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>) outs(%si : tensor<2x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x2x5x5xf32>
  return %s : tensor<2x2x5x5xf32>
}

// -----

#x = affine_map<(b, n, c, k) -> (b, n, k)>
#w = affine_map<(b, n, c, k) -> (k, c)>
#y = affine_map<(b, n, c, k) -> (b, n, c)>

// The stack is transposed whole and its values are taken apart afterwards, with
// and without the dimension of the stack.
// CHECK-LABEL: func @stack_transposed_whole(
// CHECK-SAME: %[[X:.*]]: tensor<2x5x8xf32>, %[[W:.*]]: tensor<8x16xf32>)
// FOLD-LABEL: func @stack_transposed_whole(
func.func @stack_transposed_whole(%x: tensor<2x5x8xf32>, %w: tensor<8x16xf32>) -> tensor<2x2x5x5xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<2x5x16xf32>) -> tensor<2x5x16xf32>
  // CHECK: %[[WQ:.*]] = tensor.extract_slice %[[W]][0, 0] [8, 8]
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[WQ]]
  // CHECK: %[[WK:.*]] = tensor.extract_slice %[[W]][0, 8] [8, 8]
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[WK]]
  // CHECK: %[[QT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x2x5x4xf32>)
  // CHECK: %[[KT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x2x5x4xf32>)
  // CHECK: linalg.generic {{.*}} ins(%[[QT]], %[[KT]]
  %p = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x5x8xf32>, tensor<8x16xf32>) outs(%init : tensor<2x5x16xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %s, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x5x16xf32>
  %stack = tensor.expand_shape %p [[0], [1], [2, 3, 4]] output_shape [2, 5, 2, 2, 4] : tensor<2x5x16xf32> into tensor<2x5x2x2x4xf32>
  %e5 = tensor.empty() : tensor<2x2x2x5x4xf32>
  %t = linalg.transpose ins(%stack : tensor<2x5x2x2x4xf32>) outs(%e5 : tensor<2x2x2x5x4xf32>) permutation = [2, 0, 3, 1, 4]
  %q5 = tensor.extract_slice %t[0, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<2x2x2x5x4xf32> to tensor<1x2x2x5x4xf32>
  %q = tensor.collapse_shape %q5 [[0, 1], [2], [3], [4]] : tensor<1x2x2x5x4xf32> into tensor<2x2x5x4xf32>
  %k = tensor.extract_slice %t[1, 0, 0, 0, 0] [1, 2, 2, 5, 4] [1, 1, 1, 1, 1] : tensor<2x2x2x5x4xf32> to tensor<2x2x5x4xf32>
  // FOLD: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x5x2x4xf32>, tensor<2x5x2x4xf32>)
  %se = tensor.empty() : tensor<2x2x5x5xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32>
  %s = linalg.generic {
      indexing_maps = [affine_map<(b, h, n, m, k) -> (b, h, n, k)>, affine_map<(b, h, n, m, k) -> (b, h, m, k)>, affine_map<(b, h, n, m, k) -> (b, h, n, m)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>) outs(%si : tensor<2x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x2x5x5xf32>
  return %s : tensor<2x2x5x5xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// Elements in both slices would be computed twice.
// CHECK-LABEL: func @overlapping_slices
func.func @overlapping_slices(%x: tensor<4x8xf32>) -> (tensor<5x4xf32>, tensor<5x4xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xf32>)
  // CHECK: tensor.extract_slice %[[Y]][0, 0] [4, 5]
  // CHECK: tensor.extract_slice %[[Y]][0, 3] [4, 5]
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %a = tensor.extract_slice %y[0, 0] [4, 5] [1, 1] : tensor<4x8xf32> to tensor<4x5xf32>
  %b = tensor.extract_slice %y[0, 3] [4, 5] [1, 1] : tensor<4x8xf32> to tensor<4x5xf32>
  %et = tensor.empty() : tensor<5x4xf32>
  %at = linalg.transpose ins(%a : tensor<4x5xf32>) outs(%et : tensor<5x4xf32>) permutation = [1, 0]
  %bt = linalg.transpose ins(%b : tensor<4x5xf32>) outs(%et : tensor<5x4xf32>) permutation = [1, 0]
  return %at, %bt : tensor<5x4xf32>, tensor<5x4xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// Something needs the whole value.
// CHECK-LABEL: func @used_whole
func.func @used_whole(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xf32>)
  // CHECK: tensor.extract_slice %[[Y]]
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %a = tensor.extract_slice %y[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %et = tensor.empty() : tensor<4x4xf32>
  %at = linalg.transpose ins(%a : tensor<4x4xf32>) outs(%et : tensor<4x4xf32>) permutation = [1, 0]
  return %y, %at : tensor<4x8xf32>, tensor<4x4xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// A slice in a loop would be computed in each round.
// CHECK-LABEL: func @slice_in_a_loop
func.func @slice_in_a_loop(%x: tensor<4x8xf32>, %init: tensor<4x4xf32>, %n: index) -> tensor<4x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xf32>)
  // CHECK: scf.for
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%t = %init) -> tensor<4x4xf32> {
    %a = tensor.extract_slice %y[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
    %next = linalg.transpose ins(%a : tensor<4x4xf32>) outs(%t : tensor<4x4xf32>) permutation = [1, 0]
    scf.yield %next : tensor<4x4xf32>
  }
  return %sum : tensor<4x4xf32>
}

// -----

// Each of four products would read the weights again: more than copies cost.
// CHECK-LABEL: func @rows_of_a_product
func.func @rows_of_a_product(%x: tensor<4x64xf32>, %w: tensor<64x8xf32>) -> (tensor<8x1xf32>, tensor<8x1xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: linalg.matmul {{.*}} -> tensor<4x8xf32>
  // CHECK-COUNT-2: tensor.extract_slice
  %p = linalg.matmul ins(%x, %w : tensor<4x64xf32>, tensor<64x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %a = tensor.extract_slice %p[0, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>
  %b = tensor.extract_slice %p[1, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>
  %et = tensor.empty() : tensor<8x1xf32>
  %at = linalg.transpose ins(%a : tensor<1x8xf32>) outs(%et : tensor<8x1xf32>) permutation = [1, 0]
  %bt = linalg.transpose ins(%b : tensor<1x8xf32>) outs(%et : tensor<8x1xf32>) permutation = [1, 0]
  return %at, %bt : tensor<8x1xf32>, tensor<8x1xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// Slices that nothing transposes are read where they lie.
// CHECK-LABEL: func @not_transposed
func.func @not_transposed(%x: tensor<4x8xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xf32>)
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  %a = tensor.extract_slice %y[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %b = tensor.extract_slice %y[0, 4] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  return %a, %b : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// Sizes known at run time only.
// CHECK-LABEL: func @dynamic_rows
func.func @dynamic_rows(%x: tensor<?x8xf32>, %n: index) -> tensor<4x?xf32> {
  %e = tensor.empty(%n) : tensor<?x8xf32>
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<?x8xf32>)
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<?x8xf32>
  %a = tensor.extract_slice %y[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %et = tensor.empty(%n) : tensor<4x?xf32>
  %at = linalg.transpose ins(%a : tensor<?x4xf32>) outs(%et : tensor<4x?xf32>) permutation = [1, 0]
  return %at : tensor<4x?xf32>
}
