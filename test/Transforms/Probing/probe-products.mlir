// RUN: sbp-opt %s --sbp-probe-weight-gradients="plan=%S/../Inputs/probe.yaml seed=1 step=2" | FileCheck %s
// RUN: sbp-opt %s --sbp-probe-weight-gradients="plan=%S/../Inputs/probe.yaml seed=1 step=2" --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#same = affine_map<(n, c) -> (n, c)>
#channel = affine_map<(n, c) -> (c)>

// Gradients of depthwise weights as a product and its sum, of two windows of x:
// one contraction each. The gradient of a scale of z is left alone.
// REMARK-COUNT-2: ProbedWeightGradient
// REMARK-NOT: ProbedWeightGradient
// CHECK-LABEL: func.func @main
// CHECK: sbp.sketch %{{.*}} axes [0] : tensor<65x8xf32>
// CHECK: %[[ESTIMATE:.*]] = sbp.expand_sketch
// CHECK: %[[WINDOW:.*]] = tensor.extract_slice %[[ESTIMATE]][0, 0] [64, 8] [1, 1]
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%{{.*}}, %[[WINDOW]] : tensor<64x8xf32>, tensor<64x8xf32>)
// CHECK: %[[ESTIMATE:.*]] = sbp.expand_sketch
// CHECK: %[[WINDOW:.*]] = tensor.extract_slice %[[ESTIMATE]][1, 0] [64, 8] [1, 1]
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%[[WINDOW]], %{{.*}} : tensor<64x8xf32>, tensor<64x8xf32>)
// CHECK: %[[SCALED:.*]] = arith.mulf %{{.*}}, %{{.*}} : tensor<64x8xf32>
// CHECK: linalg.reduce {{.*}}ins(%[[SCALED]]
func.func @main(%a: tensor<65x8xf32>, %b: tensor<64x8xf32>, %ct: tensor<64x8xf32>)
    -> (tensor<64x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  %x = math.exp %a : tensor<65x8xf32>
  %z = math.exp %b : tensor<64x8xf32>
  %early = tensor.extract_slice %x[0, 0] [64, 8] [1, 1] : tensor<65x8xf32> to tensor<64x8xf32>
  %sum = arith.addf %early, %z : tensor<64x8xf32>
  %y = sbp.layer_output "block0" %sum : tensor<64x8xf32>
  %dy = sbp.layer_cotangent "block0" %ct : tensor<64x8xf32>
  %first = tensor.extract_slice %x[0, 0] [64, 8] [1, 1] : tensor<65x8xf32> to tensor<64x8xf32>
  %p0 = arith.mulf %dy, %first : tensor<64x8xf32>
  %dw0 = linalg.reduce {arith.addf} ins(%p0 : tensor<64x8xf32>) outs(%zeros : tensor<8xf32>) dimensions = [0]
  %second = tensor.extract_slice %x[1, 0] [64, 8] [1, 1] : tensor<65x8xf32> to tensor<64x8xf32>
  %empty = tensor.empty() : tensor<64x8xf32>
  %p1 = linalg.generic {indexing_maps = [#same, #same, #same], iterator_types = ["parallel", "parallel"]}
      ins(%second, %dy : tensor<64x8xf32>, tensor<64x8xf32>) outs(%empty : tensor<64x8xf32>) {
  ^bb0(%l: f32, %r: f32, %o: f32):
    %p = arith.mulf %l, %r : f32
    linalg.yield %p : f32
  } -> tensor<64x8xf32>
  %dw1 = linalg.generic {indexing_maps = [#same, #channel], iterator_types = ["reduction", "parallel"]}
      ins(%p1 : tensor<64x8xf32>) outs(%zeros : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %p2 = arith.mulf %dy, %z : tensor<64x8xf32>
  %dscale = linalg.reduce {arith.addf} ins(%p2 : tensor<64x8xf32>) outs(%zeros : tensor<8xf32>) dimensions = [0]
  return %y, %dw0, %dw1, %dscale : tensor<64x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
