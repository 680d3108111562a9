// RUN: sbp-opt %s --sbp-widen-sums | FileCheck %s
// RUN: sbp-opt %s --sbp-widen-sums --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i, j) -> (i, j)>
#columns = affine_map<(i, j) -> (j)>
#rows = affine_map<(i, j) -> (i)>

// REMARK: [Passed] WidenedSum {{.*}} Remark="tensor<8xbf16> is summed in f32 and rounded once"
// CHECK-LABEL: func.func @gradient_of_a_bias(
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<8xf32>)
// CHECK: linalg.generic {{.*}} ins(%arg0 : tensor<64x8xbf16>) outs(%[[INIT]] : tensor<8xf32>)
// CHECK: %[[WIDE:.*]] = arith.extf
// CHECK: arith.addf %{{.*}}, %[[WIDE]] : f32
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<8xbf16>)
// CHECK: arith.truncf
func.func @gradient_of_a_bias(%dy: tensor<64x8xbf16>) -> tensor<8xbf16> {
  %zero = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<8xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%e : tensor<8xbf16>) -> tensor<8xbf16>
  %sum = linalg.generic {indexing_maps = [#id, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%dy : tensor<64x8xbf16>) outs(%init : tensor<8xbf16>) {
  ^bb0(%x: bf16, %s: bf16):
    %t = arith.addf %s, %x : bf16
    linalg.yield %t : bf16
  } -> tensor<8xbf16>
  return %sum : tensor<8xbf16>
}

// What the summand is computed by stays as it was; a start that is no constant is widened.
// CHECK-LABEL: func.func @squares(
// CHECK: %[[START:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<?xf16>) outs(%{{.*}} : tensor<?xf32>)
// CHECK: linalg.generic {{.*}} outs(%[[START]] : tensor<?xf32>)
// CHECK: %[[Y:.*]] = arith.mulf {{.*}} : f16
// CHECK: %[[WIDE:.*]] = arith.extf %[[Y]] : f16 to f32
// CHECK: arith.addf %{{.*}}, %[[WIDE]] : f32
func.func @squares(%x: tensor<?x8xf16>, %start: tensor<?xf16>) -> tensor<?xf16> {
  %sum = linalg.generic {indexing_maps = [#id, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x8xf16>) outs(%start : tensor<?xf16>) {
  ^bb0(%a: f16, %s: f16):
    %y = arith.mulf %a, %a : f16
    %t = arith.addf %y, %s : f16
    linalg.yield %t : f16
  } -> tensor<?xf16>
  return %sum : tensor<?xf16>
}

// CHECK-LABEL: func.func @maximum_stays(
// CHECK: arith.maximumf {{.*}} : bf16
// CHECK-NOT: f32
// CHECK: return
func.func @maximum_stays(%x: tensor<64x8xbf16>, %start: tensor<8xbf16>) -> tensor<8xbf16> {
  %max = linalg.generic {indexing_maps = [#id, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<64x8xbf16>) outs(%start : tensor<8xbf16>) {
  ^bb0(%a: bf16, %s: bf16):
    %t = arith.maximumf %s, %a : bf16
    linalg.yield %t : bf16
  } -> tensor<8xbf16>
  return %max : tensor<8xbf16>
}

// CHECK-LABEL: func.func @sum_of_products_stays(
// CHECK: arith.addf {{.*}} : bf16
func.func @sum_of_products_stays(%x: tensor<64x8xbf16>, %y: tensor<64x8xbf16>, %start: tensor<8xbf16>) -> tensor<8xbf16> {
  %sum = linalg.generic {indexing_maps = [#id, #id, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x, %y : tensor<64x8xbf16>, tensor<64x8xbf16>) outs(%start : tensor<8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %s: bf16):
    %p = arith.mulf %a, %b : bf16
    %t = arith.addf %s, %p : bf16
    linalg.yield %t : bf16
  } -> tensor<8xbf16>
  return %sum : tensor<8xbf16>
}
