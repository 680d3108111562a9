// RUN: sbp-opt %s --pass-pipeline='builtin.module(func.func(sbp-contract-probes))' | FileCheck %s
// RUN: sbp-opt %s --pass-pipeline='builtin.module(func.func(sbp-contract-probes))' --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#nhwc = affine_map<(ky, kx, i, o, b, y, x) -> (b, y + ky, x + kx, i)>
#dnhwc = affine_map<(ky, kx, i, o, b, y, x) -> (b, y, x, o)>
#w = affine_map<(ky, kx, i, o, b, y, x) -> (ky, kx, i, o)>

// The probes get the border; the cotangent meets them, and then the sketch.
// REMARK: ContractedProbes
// REMARK-SAME: tensor<60x4xf32> is contracted with the cotangent in place of tensor<2x5x6x16xf32>
// CHECK-DAG: #[[Z:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d0 + d4, d1 + d5, d6)>
// CHECK-DAG: #[[T:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d0, d1, d2)>
// CHECK-LABEL: func.func @convolution
// CHECK: %[[APART:.*]] = tensor.expand_shape %{{.*}} {{\[}}[0, 1, 2], [3]] output_shape [2, 5, 6, 4]
// CHECK: %[[PADDED:.*]] = tensor.pad %[[APART]] low[0, 1, 1, 0] high[0, 1, 1, 0]
// CHECK: %[[SHARE:.*]] = linalg.map
// CHECK: %[[SUMS:.*]] = linalg.generic {{.*}}ins(%[[PADDED]], %{{.*}} : tensor<2x7x8x4xf32>, tensor<2x5x6x8xf32>) outs(%{{.*}} : tensor<4x3x3x8xf32>)
// CHECK: linalg.generic {{.*}}ins(%[[SHARE]], %[[SUMS]] : tensor<4x16xf32>, tensor<4x3x3x8xf32>)
// CHECK-NOT: sbp.expand_sketch
func.func @convolution(%s: tensor<4x16xf32>, %z: tensor<60x4xf32>, %dy: tensor<2x5x6x8xf32>, %zeros: tensor<3x3x16x8xf32>) -> tensor<3x3x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = sbp.expand_sketch %s, %z axes [0, 1, 2] : tensor<4x16xf32>, tensor<60x4xf32> -> tensor<2x5x6x16xf32>
  %p = tensor.pad %e low[0, 1, 1, 0] high[0, 1, 1, 0] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<2x5x6x16xf32> to tensor<2x7x8x16xf32>
  %dw = linalg.generic {indexing_maps = [#nhwc, #dnhwc, #w], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
      ins(%p, %dy : tensor<2x7x8x16xf32>, tensor<2x5x6x8xf32>) outs(%zeros : tensor<3x3x16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %sum, %m : f32
    linalg.yield %t : f32
  } -> tensor<3x3x16x8xf32>
  return %dw : tensor<3x3x16x8xf32>
}

// Each probe would make a depthwise gradient of its own.
// REMARK: ExpandsSketch
// CHECK-LABEL: func.func @depthwise
// CHECK: sbp.expand_sketch
func.func @depthwise(%s: tensor<4x16xf32>, %z: tensor<32x4xf32>, %dy: tensor<30x16xf32>, %zeros: tensor<3x16xf32>) -> tensor<3x16xf32> {
  %e = sbp.expand_sketch %s, %z axes [0] : tensor<4x16xf32>, tensor<32x4xf32> -> tensor<32x16xf32>
  %dw = linalg.generic {indexing_maps = [affine_map<(k, c, x) -> (x + k, c)>, affine_map<(k, c, x) -> (x, c)>, affine_map<(k, c, x) -> (k, c)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e, %dy : tensor<32x16xf32>, tensor<30x16xf32>) outs(%zeros : tensor<3x16xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %sum, %m : f32
    linalg.yield %t : f32
  } -> tensor<3x16xf32>
  return %dw : tensor<3x16xf32>
}

// What is no contraction keeps the estimate.
// CHECK-LABEL: func.func @elementwise
// CHECK: sbp.expand_sketch
func.func @elementwise(%s: tensor<4x16xf32>, %z: tensor<32x4xf32>, %dy: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %e = sbp.expand_sketch %s, %z axes [0] : tensor<4x16xf32>, tensor<32x4xf32> -> tensor<32x16xf32>
  %m = arith.mulf %e, %dy : tensor<32x16xf32>
  return %m : tensor<32x16xf32>
}

// Three gradients of one estimate, through a transposed copy and a reshape.
// CHECK-LABEL: func.func @shared_estimate
// CHECK-NOT: sbp.expand_sketch
// CHECK: return
func.func @shared_estimate(%s: tensor<2x16xf32>, %z: tensor<32x2xf32>, %dy: tensor<32x8xf32>, %zeros: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %e = sbp.expand_sketch %s, %z axes [0, 1] : tensor<2x16xf32>, tensor<32x2xf32> -> tensor<4x8x16xf32>
  %joined = tensor.collapse_shape %e [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  %empty = tensor.empty() : tensor<16x32xf32>
  %t = linalg.transpose ins(%joined : tensor<32x16xf32>) outs(%empty : tensor<16x32xf32>) permutation = [1, 0]
  %a = linalg.matmul ins(%t, %dy : tensor<16x32xf32>, tensor<32x8xf32>) outs(%zeros : tensor<16x8xf32>) -> tensor<16x8xf32>
  %b = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%joined, %dy : tensor<32x16xf32>, tensor<32x8xf32>) outs(%zeros : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %a, %b : tensor<16x8xf32>, tensor<16x8xf32>
}

// Every second row of a window, and its columns, as one axis: the probes are cut alike.
// CHECK-LABEL: func.func @window
// CHECK: %[[APART:.*]] = tensor.expand_shape %{{.*}} {{\[}}[0, 1], [2]] output_shape [8, 9, 4]
// CHECK: %[[PADDED:.*]] = tensor.pad %[[APART]] low[0, 1, 0] high[0, 0, 0]
// CHECK: %[[CUT:.*]] = tensor.extract_slice %[[PADDED]][1, 0, 0] [3, 6, 4] [2, 1, 1] : tensor<8x10x4xf32> to tensor<3x6x4xf32>
// CHECK: %[[ROWS:.*]] = tensor.collapse_shape %[[CUT]] {{\[}}[0, 1], [2]]
// CHECK: linalg.generic {{.*}}ins(%[[ROWS]], %{{.*}} : tensor<18x4xf32>, tensor<18x5xf32>)
// CHECK-NOT: sbp.expand_sketch
// CHECK: return
func.func @window(%s: tensor<4x16xf32>, %z: tensor<72x4xf32>, %dy: tensor<18x5xf32>, %zeros: tensor<16x5xf32>) -> tensor<16x5xf32> {
  %zero = arith.constant 0.0 : f32
  %e = sbp.expand_sketch %s, %z axes [0, 1] : tensor<4x16xf32>, tensor<72x4xf32> -> tensor<8x9x16xf32>
  %p = tensor.pad %e low[0, 1, 0] high[0, 0, 0] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %zero : f32
  } : tensor<8x9x16xf32> to tensor<8x10x16xf32>
  %rows = tensor.extract_slice %p[1, 0, 0] [3, 10, 16] [2, 1, 1] : tensor<8x10x16xf32> to tensor<3x10x16xf32>
  %columns = tensor.extract_slice %rows[0, 0, 0] [3, 6, 16] [1, 1, 1] : tensor<3x10x16xf32> to tensor<3x6x16xf32>
  %merged = tensor.collapse_shape %columns [[0, 1], [2]] : tensor<3x6x16xf32> into tensor<18x16xf32>
  %dw = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%merged, %dy : tensor<18x16xf32>, tensor<18x5xf32>) outs(%zeros : tensor<16x5xf32>) -> tensor<16x5xf32>
  return %dw : tensor<16x5xf32>
}
