// RUN: sbp-opt %s --sbp-plan="budget=1MB" -o /dev/null --remark-format=emitRemark --remarks-filter="sbp-plan" 2>&1 | FileCheck %s

// A layer that a pass refuses to mask is planned without masks, and a remark has
// the pass's own words. What was tried for the other one is listed.

// CHECK-DAG: NotMasked{{.*}}Reason="axes [0] of layer 'sliding' are not independent{{.*}}Remark="layer 'sliding' gets no mask"
// CHECK-DAG: ChosenVariant{{.*}}exact: {{[0-9]+}} bytes{{.*}}keep 0.5, recompute all: not possible{{.*}}Remark="layer 'sliding': exact"
// CHECK-DAG: ChosenVariant{{.*}}keep 0.5, recompute all: {{[0-9]+}} bytes{{.*}}Remark="layer 'rows': exact"

#x = affine_map<(t, c, k) -> (t + k, c)>
#w = affine_map<(t, c, k) -> (k)>
#y = affine_map<(t, c, k) -> (t, c)>

func.func @main(%x: tensor<18x8xf32>, %w: tensor<3xf32>, %t: tensor<18x8xf32>) -> (tensor<f32>, tensor<18x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %none = arith.constant dense<0.0> : tensor<16x8xf32>
  %x0 = sbp.layer_input "rows" %x : tensor<18x8xf32>
  %a = math.exp %x0 : tensor<18x8xf32>
  %a1 = sbp.layer_output "rows" %a : tensor<18x8xf32>
  %a2 = sbp.layer_input "sliding" %a1 : tensor<18x8xf32>
  %h = math.exp %a2 : tensor<18x8xf32>
  %y = sbp.layer_output "sliding" %h : tensor<18x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%y : tensor<18x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %dy = sbp.layer_cotangent "sliding" %t : tensor<18x8xf32>
  %s = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dy, %w : tensor<18x8xf32>, tensor<3xf32>) outs(%none : tensor<16x8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %m = arith.mulf %p, %q : f32
    %n = arith.addf %r, %m : f32
    linalg.yield %n : f32
  } -> tensor<16x8xf32>
  %part = tensor.extract_slice %h[0, 0] [16, 8] [1, 1] : tensor<18x8xf32> to tensor<16x8xf32>
  %d = arith.mulf %s, %part : tensor<16x8xf32>
  %da = sbp.layer_cotangent "rows" %t : tensor<18x8xf32>
  %dx = arith.mulf %da, %a : tensor<18x8xf32>
  return %loss, %dx, %d : tensor<f32>, tensor<18x8xf32>, tensor<16x8xf32>
}
