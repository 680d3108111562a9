// RUN: sbp-opt %s --sbp-plan="budget=1MB variance-weight=0 output=%t.yaml" -o /dev/null 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=PLAN --input-file=%t.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t.yaml seed=0 step=0" | FileCheck %s --check-prefix=GRAPH

// A convolution along the axis that is masked by default mixes its positions, so
// that the planner masks axis 0, examples. Without a price on variance the least
// work is the best.

// CHECK: plans of @main
// CHECK: <- chosen
// PLAN: - match: 'block/conv'
// PLAN-NEXT: method: keep-mask
// PLAN-NEXT: keep: 0.125
// PLAN-NEXT: axes: [0]
// GRAPH: sbp.keep_mask "block/conv"
// GRAPH-SAME: of 8>

#x = affine_map<(b, t, c, k) -> (b, t + k, c)>
#w = affine_map<(b, t, c, k) -> (k)>
#y = affine_map<(b, t, c, k) -> (b, t, c)>

func.func @main(%x: tensor<8x16x8xf32>, %w: tensor<3xf32>, %t: tensor<8x16x8xf32>) -> (tensor<f32>, tensor<8x16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %z = arith.constant 0.0 : f32
  %none = arith.constant dense<0.0> : tensor<8x16x8xf32>
  %h = math.exp %x {sbp.layer = "block/conv"} : tensor<8x16x8xf32>
  %hp = tensor.pad %h low[0, 1, 0] high[0, 1, 0] {
  ^bb0(%i: index, %j: index, %l: index):
    tensor.yield %z : f32
  } {sbp.layer = "block/conv"} : tensor<8x16x8xf32> to tensor<8x18x8xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%hp, %w : tensor<8x18x8xf32>, tensor<3xf32>) outs(%none : tensor<8x16x8xf32>) attrs = {sbp.layer = "block/conv"} {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  } -> tensor<8x16x8xf32>
  %e = arith.mulf %y, %t : tensor<8x16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%e : tensor<8x16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1, 2]
  %ct = arith.mulf %t, %t : tensor<8x16x8xf32>
  %cp = tensor.pad %ct low[0, 1, 0] high[0, 1, 0] {
  ^bb0(%i: index, %j: index, %l: index):
    tensor.yield %z : f32
  } {sbp.layer = "block/conv"} : tensor<8x16x8xf32> to tensor<8x18x8xf32>
  %dh = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%cp, %w : tensor<8x18x8xf32>, tensor<3xf32>) outs(%none : tensor<8x16x8xf32>) attrs = {sbp.layer = "block/conv"} {
  ^bb0(%a: f32, %b: f32, %s: f32):
    %p = arith.mulf %a, %b : f32
    %n = arith.addf %s, %p : f32
    linalg.yield %n : f32
  } -> tensor<8x16x8xf32>
  %dx = arith.mulf %dh, %h {sbp.layer = "block/conv"} : tensor<8x16x8xf32>
  return %loss, %dx : tensor<f32>, tensor<8x16x8xf32>
}
