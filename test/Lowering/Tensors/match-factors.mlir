// RUN: sbp-opt %s --split-input-file --sbp-match-factors | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-match-factors --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>

// The cotangent is f32 only because the product was.
// REMARK: [Passed] MatchedFactors {{.*}} Remark="the factors are read in bf16, before they were widened"
// CHECK-LABEL: func.func @widened_cotangent(
// CHECK-SAME: %[[DY:.*]]: tensor<4x8xbf16>, %[[W:.*]]: tensor<8x6xbf16>
// CHECK: linalg.generic {{.*}} ins(%[[DY]], %[[W]] : tensor<4x8xbf16>, tensor<8x6xbf16>)
// CHECK: %[[X:.*]] = arith.extf
// CHECK: %[[Y:.*]] = arith.extf
// CHECK: arith.mulf %[[X]], %[[Y]] : f32
// CHECK-NOT: linalg.generic
func.func @widened_cotangent(%dy: tensor<4x8xbf16>, %w: tensor<8x6xbf16>, %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %init = tensor.empty() : tensor<4x8xf32>
  %wide = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%dy : tensor<4x8xbf16>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%x: bf16, %old: f32):
    %e = arith.extf %x : bf16 to f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %dx = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%wide, %w : tensor<4x8xf32>, tensor<8x6xbf16>) outs(%zero : tensor<4x6xf32>) {
  ^bb0(%x: f32, %y: bf16, %sum: f32):
    %e = arith.extf %y : bf16 to f32
    %p = arith.mulf %x, %e : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  return %dx : tensor<4x6xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(i, j) -> (i, j)>
#t = affine_map<(i, j) -> (j, i)>

// Both are widened, one of them transposed.
// CHECK: #[[T:.*]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-LABEL: func.func @widened_transposed(
// CHECK-SAME: %[[DY:.*]]: tensor<8x4xf16>, %[[W:.*]]: tensor<8x6xf16>
// CHECK: linalg.generic {indexing_maps = [#[[T]], #{{.*}}, #{{.*}}]{{.*}} ins(%[[DY]], %[[W]] : tensor<8x4xf16>, tensor<8x6xf16>)
func.func @widened_transposed(%dy: tensor<8x4xf16>, %w: tensor<8x6xf16>, %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %init = tensor.empty() : tensor<4x8xf32>
  %wide = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]}
      ins(%dy : tensor<8x4xf16>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%x: f16, %old: f32):
    %e = arith.extf %x : f16 to f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %other = tensor.empty() : tensor<8x6xf32>
  %wider = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<8x6xf16>) outs(%other : tensor<8x6xf32>) {
  ^bb0(%x: f16, %old: f32):
    %e = arith.extf %x : f16 to f32
    linalg.yield %e : f32
  } -> tensor<8x6xf32>
  %dx = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%wide, %wider : tensor<4x8xf32>, tensor<8x6xf32>) outs(%zero : tensor<4x6xf32>) {
  ^bb0(%x: f32, %y: f32, %sum: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  return %dx : tensor<4x6xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// REMARK: [Passed] MatchedFactors {{.*}} Remark="tensor<8x6xbf16> is widened, since the other factor is wide"
// CHECK-LABEL: func.func @one_wide_factor(
// CHECK-SAME: %[[DY:.*]]: tensor<4x8xf32>, %[[W:.*]]: tensor<8x6xbf16>
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[W]] : tensor<8x6xbf16>)
// CHECK: arith.extf
// CHECK: linalg.generic {{.*}} ins(%[[DY]], %[[WIDE]] : tensor<4x8xf32>, tensor<8x6xf32>)
// CHECK-NOT: arith.extf
// CHECK: return
func.func @one_wide_factor(%dy: tensor<4x8xf32>, %w: tensor<8x6xbf16>, %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %dx = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dy, %w : tensor<4x8xf32>, tensor<8x6xbf16>) outs(%zero : tensor<4x6xf32>) {
  ^bb0(%x: f32, %y: bf16, %sum: f32):
    %e = arith.extf %y : bf16 to f32
    %p = arith.mulf %x, %e : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  return %dx : tensor<4x6xf32>
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @small_factors_stay(
// CHECK: linalg.generic {{.*}} ins(%arg0, %arg1 : tensor<4x8xbf16>, tensor<8x6xbf16>)
func.func @small_factors_stay(%dy: tensor<4x8xbf16>, %w: tensor<8x6xbf16>, %zero: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %dx = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dy, %w : tensor<4x8xbf16>, tensor<8x6xbf16>) outs(%zero : tensor<4x6xf32>) {
  ^bb0(%x: bf16, %y: bf16, %sum: f32):
    %d = arith.extf %x : bf16 to f32
    %e = arith.extf %y : bf16 to f32
    %p = arith.mulf %d, %e : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  return %dx : tensor<4x6xf32>
}
