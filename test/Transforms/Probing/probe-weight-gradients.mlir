// RUN: sbp-opt %s --sbp-probe-weight-gradients="plan=%S/../Inputs/probe.yaml seed=1 step=2" | FileCheck %s
// RUN: sbp-opt %s --sbp-probe-weight-gradients="plan=%S/../Inputs/probe.yaml" | FileCheck %s --check-prefix=COUNTERS
// RUN: sbp-opt %s --sbp-probe-weight-gradients="plan=%S/../Inputs/probe.yaml seed=1 step=2" --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#rows = affine_map<(i, o, n) -> (n, i)>
#cots = affine_map<(i, o, n) -> (n, o)>
#weights = affine_map<(i, o, n) -> (i, o)>

// The two weight gradients of one activation share its sketch, which the
// forward computes; the gradient of the activation and that of the bias are
// exact.
// REMARK: ProbedWeightGradient
// REMARK-SAME: a weight gradient of layer 'block0' reads tensor<16x8xf32> in place of tensor<64x8xf32>
// COUNTERS: func.func @main({{.*}}%{{.*}}: i64, %{{.*}}: i64)
// COUNTERS-SAME: sbp.counters = ["seed", "step"]
// CHECK-LABEL: func.func @main
// CHECK: %[[X:.*]] = math.exp
// CHECK-NEXT: %[[Z:.*]] = sbp.probes "block0", rademacher seed %{{.*}} step %{{.*}} : tensor<64x16xf32>
// CHECK-NEXT: %[[S:.*]] = sbp.sketch %[[X]], %[[Z]] axes [0]
// CHECK: %[[DY:.*]] = sbp.layer_cotangent
// CHECK: %[[AGAIN:.*]] = sbp.probes "block0", rademacher again seed
// CHECK: %[[E:.*]] = sbp.expand_sketch %[[S]], %[[AGAIN]] axes [0]
// CHECK: %[[DW:.*]] = linalg.generic {{.*}}ins(%[[E]], %[[DY]]
// CHECK-NOT: sbp.sketch
// CHECK: linalg.reduce {{.*}}ins(%[[DY]]
// CHECK: linalg.matmul {{.*}}ins(%[[DY]]
func.func @main(%a: tensor<64x8xf32>, %ct: tensor<64x4xf32>, %w: tensor<8x4xf32>)
    -> (tensor<64x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<64x8xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<8x4xf32>
  %none = arith.constant dense<0.0> : tensor<64x4xf32>
  %nothing = arith.constant dense<0.0> : tensor<64x8xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %x = math.exp %a : tensor<64x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<64x8xf32>, tensor<8x4xf32>) outs(%none : tensor<64x4xf32>) -> tensor<64x4xf32>
  %y = sbp.layer_output "block0" %h : tensor<64x4xf32>
  %dy = sbp.layer_cotangent "block0" %ct : tensor<64x4xf32>
  %dw = linalg.generic {indexing_maps = [#rows, #cots, #weights], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %dy : tensor<64x8xf32>, tensor<64x4xf32>) outs(%zeros : tensor<8x4xf32>) {
  ^bb0(%l: f32, %r: f32, %sum: f32):
    %p = arith.mulf %l, %r : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x4xf32>
  %again = linalg.generic {indexing_maps = [#cots, #rows, #weights], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dy, %x : tensor<64x4xf32>, tensor<64x8xf32>) outs(%zeros : tensor<8x4xf32>) {
  ^bb0(%l: f32, %r: f32, %sum: f32):
    %p = arith.mulf %l, %r : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x4xf32>
  %db = linalg.reduce {arith.addf} ins(%dy : tensor<64x4xf32>) outs(%zero : tensor<4xf32>) dimensions = [0]
  %dx = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%dy, %w : tensor<64x4xf32>, tensor<8x4xf32>) outs(%nothing : tensor<64x8xf32>) -> tensor<64x8xf32>
  return %y, %dw, %again, %db, %dx : tensor<64x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<4xf32>, tensor<64x8xf32>
}
