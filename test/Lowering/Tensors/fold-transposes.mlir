// RUN: sbp-opt %s --split-input-file --sbp-fold-transposes | FileCheck %s

// CHECK: #[[OUT:.*]] = affine_map<(d0, d1, d2) -> (d1, d0)>
// CHECK-LABEL: func @transposed_weight_gradient
func.func @transposed_weight_gradient(%x: tensor<16x4xf32>, %y: tensor<16x8xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: %[[R:.*]] = linalg.generic {{.*}} #[[OUT]]]
  // CHECK-SAME: outs(%{{.*}} : tensor<8x4xf32>)
  // CHECK-NOT: linalg.generic
  // CHECK: return %[[R]]
  %c = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %y : tensor<16x4xf32>, tensor<16x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %s, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %t = tensor.empty() : tensor<8x4xf32>
  %r = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<4x8xf32>) outs(%t : tensor<8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<8x4xf32>
  return %r : tensor<8x4xf32>
}

// -----

// Another use needs the result as it was.
// CHECK-LABEL: func @untransposed_use
func.func @untransposed_use(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK-COUNT-2: linalg.generic
  %c = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %s, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x4xf32>
  %r = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  return %c, %r : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

// A contraction that adds to something starts from that, not from zeros.
// CHECK-LABEL: func @sum_onto_a_value
func.func @sum_onto_a_value(%x: tensor<4x4xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // CHECK-COUNT-2: linalg.generic
  %c = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %s, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x4xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  %r = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

// -----

#heads = affine_map<(b, h, n, d) -> (b, n, h, d)>
#id = affine_map<(b, h, n, d) -> (b, h, n, d)>

// Scores of queries and keys that were made for all heads side by side; a gather
// of kept queries reads the same buffer.
// CHECK: #[[GATHERED:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
// CHECK: #[[KEYS:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
// CHECK-LABEL: func @heads_in_front(
// CHECK-SAME: %[[Q:.*]]: tensor<2x5x3x4xf32>, %[[K:.*]]: tensor<2x5x3x4xf32>, %[[KEPT:.*]]: tensor<2xindex>)
func.func @heads_in_front(%q: tensor<2x5x3x4xf32>, %k: tensor<2x5x3x4xf32>, %kept: tensor<2xindex>) -> (tensor<2x3x5x5xf32>, tensor<2x3x2x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x3x5x4xf32>
  // CHECK-NOT: linalg.generic {{.*}} ins(%[[Q]] :
  %qt = linalg.generic {indexing_maps = [#heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%q : tensor<2x5x3x4xf32>) outs(%e : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x5x4xf32>
  %kt = linalg.generic {indexing_maps = [#heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%k : tensor<2x5x3x4xf32>) outs(%e : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x5x4xf32>
  %se = tensor.empty() : tensor<2x3x5x5xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x5x5xf32>) -> tensor<2x3x5x5xf32>
  // CHECK: linalg.generic {indexing_maps = [#[[GATHERED]], #[[KEYS]], {{.*}}} ins(%[[Q]], %[[K]]
  %s = linalg.generic {
      indexing_maps = [affine_map<(b, h, n, m, k) -> (b, h, n, k)>, affine_map<(b, h, n, m, k) -> (b, h, m, k)>, affine_map<(b, h, n, m, k) -> (b, h, n, m)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%qt, %kt : tensor<2x3x5x4xf32>, tensor<2x3x5x4xf32>) outs(%si : tensor<2x3x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x5xf32>
  %ge = tensor.empty() : tensor<2x3x2x4xf32>
  %g = linalg.generic {indexing_maps = [affine_map<(b, h, i, d) -> (i)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%kept : tensor<2xindex>) outs(%ge : tensor<2x3x2x4xf32>) {
  ^bb0(%n: index, %o: f32):
    // CHECK: %[[B:.*]] = linalg.index 0
    // CHECK: %[[H:.*]] = linalg.index 1
    // CHECK: %[[D:.*]] = linalg.index 3
    // CHECK: tensor.extract %[[Q]][%[[B]], %{{.*}}, %[[H]], %[[D]]]
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %d = linalg.index 3 : index
    %v = tensor.extract %qt[%b, %h, %n, %d] : tensor<2x3x5x4xf32>
    linalg.yield %v : f32
  } -> tensor<2x3x2x4xf32>
  return %s, %g : tensor<2x3x5x5xf32>, tensor<2x3x2x4xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#t = affine_map<(i, j) -> (j, i)>

// Read later, a slice keeps all of %y alive; a slice of an argument lives anyway.
// CHECK-LABEL: func @slices(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<4x4xf32>)
func.func @slices(%x: tensor<4x8xf32>, %w: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<4x8xf32>
  // CHECK: %[[Y:.*]] = linalg.generic
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e8 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<4x8xf32>
  // CHECK: %[[YS:.*]] = tensor.extract_slice %[[Y]]
  // CHECK: %[[XS:.*]] = tensor.extract_slice %[[X]]
  %ys = tensor.extract_slice %y[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %xs = tensor.extract_slice %x[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  // CHECK: %[[YT:.*]] = linalg.generic {{.*}} ins(%[[YS]] :
  %yt = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ys : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  %xt = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xs : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: linalg.generic {{.*}} ins(%[[YT]], %[[W]]
  %p = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%yt, %w : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<4x4xf32>
  // CHECK: linalg.generic {{.*}} ins(%[[XS]], %[[W]]
  %r = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%xt, %w : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<4x4xf32>
  return %p, %r : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

// Heads innermost: no matrix of a head has contiguous rows or columns.
// CHECK-LABEL: func @batch_innermost(
// CHECK-SAME: %[[X:.*]]: tensor<5x4x3xf32>
func.func @batch_innermost(%x: tensor<5x4x3xf32>, %w: tensor<3x4x2xf32>) -> tensor<3x5x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x5x4xf32>
  // CHECK: %[[XT:.*]] = linalg.generic {{.*}} ins(%[[X]] :
  // CHECK: linalg.generic {{.*}} ins(%[[XT]],
  %xt = linalg.generic {indexing_maps = [affine_map<(h, n, d) -> (n, d, h)>, affine_map<(h, n, d) -> (h, n, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<5x4x3xf32>) outs(%e : tensor<3x5x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<3x5x4xf32>
  %pe = tensor.empty() : tensor<3x5x2xf32>
  %init = linalg.fill ins(%zero : f32) outs(%pe : tensor<3x5x2xf32>) -> tensor<3x5x2xf32>
  %p = linalg.generic {
      indexing_maps = [affine_map<(h, n, c, k) -> (h, n, k)>, affine_map<(h, n, c, k) -> (h, k, c)>, affine_map<(h, n, c, k) -> (h, n, c)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%xt, %w : tensor<3x5x4xf32>, tensor<3x4x2xf32>) outs(%init : tensor<3x5x2xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<3x5x2xf32>
  return %p : tensor<3x5x2xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// The copy is returned, too.
// CHECK-LABEL: func @transpose_used_otherwise(
// CHECK-SAME: %[[X:.*]]: tensor<4x4xf32>
func.func @transpose_used_otherwise(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  // CHECK: %[[XT:.*]] = linalg.generic {{.*}} ins(%[[X]] :
  // CHECK: linalg.generic {{.*}} ins(%[[XT]], %[[X]]
  %xt = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%xt, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<4x4xf32>
  return %p, %xt : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

// A convolution's window; the library has its own rules for those.
// CHECK-LABEL: func @window(
// CHECK-SAME: %[[X:.*]]: tensor<3x9xf32>
func.func @window(%x: tensor<3x9xf32>, %w: tensor<2x3x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<9x3xf32>
  // CHECK: %[[XT:.*]] = linalg.generic {{.*}} ins(%[[X]] :
  // CHECK: linalg.generic {{.*}} ins(%[[XT]],
  %xt = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<3x9xf32>) outs(%e : tensor<9x3xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<9x3xf32>
  %ye = tensor.empty() : tensor<8x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%ye : tensor<8x4xf32>) -> tensor<8x4xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, t, k) -> (n + t, k)>, affine_map<(n, c, t, k) -> (t, k, c)>, affine_map<(n, c, t, k) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%xt, %w : tensor<9x3xf32>, tensor<2x3x4xf32>) outs(%init : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %m = arith.mulf %a, %b : f32
    %q = arith.addf %s, %m : f32
    linalg.yield %q : f32
  } -> tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}
