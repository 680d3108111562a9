// RUN: sbp-opt %s --sbp-split-draws=part-bytes=4096 | FileCheck %s
// RUN: sbp-opt %s --sbp-split-draws=part-bytes=4096 --remark-format=emitRemark --remarks-filter=sbp-split.* -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: sbp-opt %s --sbp-split-draws | FileCheck %s --check-prefix=SMALL

#word = affine_map<(n, w, k) -> (n, w)>
#bit = affine_map<(n, w, k) -> (n, w, k)>

// Two parts of 32 positions each; the place of a word in its part counts from
// the part's first.
// REMARK: SplitDraw
// REMARK-SAME: a product reads tensor<64x32xf32> in 2 parts
// SMALL-LABEL: func.func @sum_over_positions
// SMALL-NOT: scf.for
// CHECK-LABEL: func.func @sum_over_positions
// CHECK-SAME: %[[WORDS:.*]]: tensor<64x1xi32>, %[[DY:.*]]: tensor<64x8xf32>
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args
// CHECK-DAG: %[[PART:.*]] = tensor.extract_slice %[[WORDS]][%[[I]], 0] [32, 1] [1, 1]
// CHECK-DAG: tensor.extract_slice %[[DY]][%[[I]], 0] [32, 8] [1, 1]
// CHECK: %[[DRAWN:.*]] = linalg.generic {{.*}}ins(%[[PART]] : tensor<32x1xi32>) outs(%{{.*}} : tensor<32x1x32xf32>)
// CHECK: %[[PLACE:.*]] = linalg.index 0
// CHECK: affine.apply #{{.*}}(%[[I]])[%[[PLACE]]]
// CHECK: %[[PROBES:.*]] = tensor.collapse_shape %[[DRAWN]]
// CHECK: linalg.generic {{.*}}ins(%[[PROBES]], %{{.*}} : tensor<32x32xf32>, tensor<32x8xf32>)
func.func @sum_over_positions(%words: tensor<64x1xi32>, %dy: tensor<64x8xf32>, %zeros: tensor<32x8xf32>) -> tensor<32x8xf32> {
  %init = tensor.empty() : tensor<64x1x32xf32>
  %z = linalg.generic {indexing_maps = [#word, #bit], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%words : tensor<64x1xi32>) outs(%init : tensor<64x1x32xf32>) {
  ^bb0(%word: i32, %out: f32):
    %n = linalg.index 0 : index
    %place = arith.index_cast %n : index to i32
    %sum = arith.addi %word, %place : i32
    %number = arith.sitofp %sum : i32 to f32
    linalg.yield %number : f32
  } -> tensor<64x1x32xf32>
  %probes = tensor.collapse_shape %z [[0], [1, 2]] : tensor<64x1x32xf32> into tensor<64x32xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(k, c, n) -> (n, k)>, affine_map<(k, c, n) -> (n, c)>, affine_map<(k, c, n) -> (k, c)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%probes, %dy : tensor<64x32xf32>, tensor<64x8xf32>) outs(%zeros : tensor<32x8xf32>) {
  ^bb0(%l: f32, %r: f32, %s: f32):
    %p = arith.mulf %l, %r : f32
    %a = arith.addf %s, %p : f32
    linalg.yield %a : f32
  } -> tensor<32x8xf32>
  return %t : tensor<32x8xf32>
}

// A result for each position: parts of it, in a destination of its own.
// CHECK-LABEL: func.func @positions_of_the_result
// CHECK: math.exp
// CHECK: %[[OUT:.*]] = tensor.empty() : tensor<4x16x8xf32>
// CHECK: scf.for %[[I:.*]] = %{{.*}} iter_args(%[[PARTS:.*]] = %[[OUT]])
// CHECK: tensor.expand_shape %{{.*}} {{\[}}[0, 1], [2]] output_shape [2, 16, 32]
// CHECK: tensor.insert_slice %{{.*}} into %[[PARTS]][%[[I]], 0, 0] [2, 16, 8]
func.func @positions_of_the_result(%words: tensor<64x1xi32>, %s: tensor<32x8xf32>) -> (tensor<4x16x8xf32>, tensor<4x16x8xf32>) {
  %init = tensor.empty() : tensor<64x1x32xf32>
  %shared = tensor.empty() : tensor<4x16x8xf32>
  %first = math.exp %shared : tensor<4x16x8xf32>
  %z = linalg.generic {indexing_maps = [#word, #bit], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%words : tensor<64x1xi32>) outs(%init : tensor<64x1x32xf32>) {
  ^bb0(%word: i32, %out: f32):
    %number = arith.sitofp %word : i32 to f32
    linalg.yield %number : f32
  } -> tensor<64x1x32xf32>
  %flat = tensor.collapse_shape %z [[0], [1, 2]] : tensor<64x1x32xf32> into tensor<64x32xf32>
  %probes = tensor.expand_shape %flat [[0, 1], [2]] output_shape [4, 16, 32] : tensor<64x32xf32> into tensor<4x16x32xf32>
  %e = linalg.generic {indexing_maps = [affine_map<(k, b, n, c) -> (b, n, k)>, affine_map<(k, b, n, c) -> (k, c)>, affine_map<(k, b, n, c) -> (b, n, c)>], iterator_types = ["reduction", "parallel", "parallel", "parallel"]}
      ins(%probes, %s : tensor<4x16x32xf32>, tensor<32x8xf32>) outs(%shared : tensor<4x16x8xf32>) {
  ^bb0(%l: f32, %r: f32, %o: f32):
    %p = arith.mulf %l, %r : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<4x16x8xf32>
  return %first, %e : tensor<4x16x8xf32>, tensor<4x16x8xf32>
}
