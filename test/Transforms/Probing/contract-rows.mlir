// RUN: sbp-opt %s --pass-pipeline='builtin.module(func.func(sbp-contract-probes))' | FileCheck %s
// RUN: sbp-opt %s --pass-pipeline='builtin.module(func.func(sbp-contract-probes))' --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Each row meets one row of the cotangent: no border, nothing to choose.
// REMARK: ContractedProbes
// REMARK-SAME: tensor<4x32xf32> is contracted with the cotangent in place of tensor<64x32xf32>
// CHECK-LABEL: func.func @linear
// CHECK: %[[MET:.*]] = linalg.generic {{.*}}ins(%{{.*}}, %{{.*}} : tensor<4xi32>, tensor<4xf32>) outs(%{{.*}} : tensor<4x16xf32>)
// CHECK-NOT: arith.select
// CHECK: tensor.extract %arg3
// CHECK: linalg.generic {{.*}}ins(%{{.*}}, %[[MET]] : tensor<4x32xf32>, tensor<4x16xf32>)
// CHECK-NOT: sbp.expand_rows
func.func @linear(%r: tensor<4x32xf32>, %n: tensor<4xi32>, %f: tensor<4xf32>, %dy: tensor<64x16xf32>, %zeros: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %e = sbp.expand_rows %r, %n, %f axes [0] : tensor<4x32xf32>, tensor<4xi32>, tensor<4xf32> -> tensor<64x32xf32>
  %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>, affine_map<(i, o, n) -> (n, o)>, affine_map<(i, o, n) -> (i, o)>]
      ins(%e, %dy : tensor<64x32xf32>, tensor<64x16xf32>) outs(%zeros : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %dw : tensor<32x16xf32>
}

// Each tap meets another output position, or none: with stride 2 and a border
// of 1 the position plus 1 minus the tap has to be even and within 3.
// REMARK: ContractedProbes
// CHECK-LABEL: func.func @strided
// CHECK: linalg.generic {{.*}}outs(%{{.*}} : tensor<4x3x8xf32>)
// CHECK: arith.remui
// CHECK: arith.remsi
// CHECK: arith.divsi
// CHECK: arith.cmpi ult
// CHECK: arith.select
// CHECK: linalg.generic {{.*}}ins(%{{.*}}, %{{.*}} : tensor<4x16xf32>, tensor<4x3x8xf32>)
func.func @strided(%r: tensor<4x16xf32>, %n: tensor<4xi32>, %f: tensor<4xf32>, %dy: tensor<2x3x8xf32>, %zeros: tensor<3x16x8xf32>) -> tensor<3x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = sbp.expand_rows %r, %n, %f axes [0, 1] : tensor<4x16xf32>, tensor<4xi32>, tensor<4xf32> -> tensor<2x5x16xf32>
  %p = tensor.pad %e low[0, 1, 0] high[0, 1, 0] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %zero : f32
  } : tensor<2x5x16xf32> to tensor<2x7x16xf32>
  %dw = linalg.generic {indexing_maps = [affine_map<(k, i, o, b, x) -> (b, x * 2 + k, i)>, affine_map<(k, i, o, b, x) -> (b, x, o)>, affine_map<(k, i, o, b, x) -> (k, i, o)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%p, %dy : tensor<2x7x16xf32>, tensor<2x3x8xf32>) outs(%zeros : tensor<3x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %sum, %m : f32
    linalg.yield %t : f32
  } -> tensor<3x16x8xf32>
  return %dw : tensor<3x16x8xf32>
}

// A depthwise gradient costs no more than the rows, unlike with probes.
// REMARK: ContractedProbes
// CHECK-LABEL: func.func @depthwise
// CHECK-NOT: sbp.expand_rows
// CHECK: linalg.generic {{.*}}ins(%{{.*}}, %{{.*}} : tensor<4x16xf32>, tensor<4x3x16xf32>)
func.func @depthwise(%r: tensor<4x16xf32>, %n: tensor<4xi32>, %f: tensor<4xf32>, %dy: tensor<30x16xf32>, %zeros: tensor<3x16xf32>) -> tensor<3x16xf32> {
  %e = sbp.expand_rows %r, %n, %f axes [0] : tensor<4x16xf32>, tensor<4xi32>, tensor<4xf32> -> tensor<32x16xf32>
  %dw = linalg.generic {indexing_maps = [affine_map<(k, c, x) -> (x + k, c)>, affine_map<(k, c, x) -> (x, c)>, affine_map<(k, c, x) -> (k, c)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e, %dy : tensor<32x16xf32>, tensor<30x16xf32>) outs(%zeros : tensor<3x16xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %sum, %m : f32
    linalg.yield %t : f32
  } -> tensor<3x16xf32>
  return %dw : tensor<3x16xf32>
}

// Factors are f32 where the gradient is a small float.
// CHECK-LABEL: func.func @small_floats
// CHECK: %[[MET:.*]] = linalg.generic {{.*}}ins(%{{.*}}, %{{.*}} : tensor<4xi32>, tensor<4xf32>) outs(%{{.*}} : tensor<4x16xbf16>)
// CHECK: arith.extf
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.truncf
// CHECK: linalg.generic {{.*}}ins(%{{.*}}, %[[MET]] : tensor<4x32xbf16>, tensor<4x16xbf16>)
func.func @small_floats(%r: tensor<4x32xbf16>, %n: tensor<4xi32>, %f: tensor<4xf32>, %dy: tensor<64x16xbf16>, %zeros: tensor<32x16xbf16>) -> tensor<32x16xbf16> {
  %e = sbp.expand_rows %r, %n, %f axes [0] : tensor<4x32xbf16>, tensor<4xi32>, tensor<4xf32> -> tensor<64x32xbf16>
  %dw = linalg.matmul indexing_maps = [affine_map<(i, o, n) -> (n, i)>, affine_map<(i, o, n) -> (n, o)>, affine_map<(i, o, n) -> (i, o)>]
      ins(%e, %dy : tensor<64x32xbf16>, tensor<64x16xbf16>) outs(%zeros : tensor<32x16xbf16>) -> tensor<32x16xbf16>
  return %dw : tensor<32x16xbf16>
}

// A position that several steps of the sum read tells no step: the estimate is
// computed.
// REMARK: ExpandsSketch
// CHECK-LABEL: func.func @two_sums
// CHECK: sbp.expand_rows
func.func @two_sums(%r: tensor<4x16xf32>, %n: tensor<4xi32>, %f: tensor<4xf32>, %dy: tensor<5x4x8xf32>, %zeros: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %e = sbp.expand_rows %r, %n, %f axes [0] : tensor<4x16xf32>, tensor<4xi32>, tensor<4xf32> -> tensor<8x16xf32>
  %dw = linalg.generic {indexing_maps = [affine_map<(i, o, x, y) -> (x + y, i)>, affine_map<(i, o, x, y) -> (x, y, o)>, affine_map<(i, o, x, y) -> (i, o)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%e, %dy : tensor<8x16xf32>, tensor<5x4x8xf32>) outs(%zeros : tensor<16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %sum, %m : f32
    linalg.yield %t : f32
  } -> tensor<16x8xf32>
  return %dw : tensor<16x8xf32>
}
