// RUN: not sbp-opt %s --split-input-file --sbp-split-forward-backward 2>%t.err | FileCheck %s
// RUN: FileCheck %s --check-prefix=ERROR --input-file=%t.err

// The kept rows are the residual; the mask is drawn again in the backward.
// CHECK-LABEL: func.func @forward
// CHECK-SAME: (%{{.*}}: tensor<16x8xf32>, %[[SEED:.*]]: i64, %[[STEP:.*]]: i64) -> (tensor<16x8xf32>, tensor<4x8xf32>)
// CHECK-SAME: sbp.counters = ["seed", "step"]
// CHECK: %[[MASK:.*]] = sbp.keep_mask "a", <uniform> seed %[[SEED]] step %[[STEP]]
// CHECK: %[[KEPT:.*]] = sbp.keep %{{.*}}, %[[MASK]]
// CHECK: return %{{.*}}, %[[KEPT]]
// CHECK-LABEL: func.func @backward
// CHECK-SAME: (%[[RESIDUAL:.*]]: tensor<4x8xf32>, %[[CT:.*]]: tensor<16x8xf32>, %{{.*}}: i64, %{{.*}}: i64)
// CHECK-SAME: sbp.counters = ["seed", "step"]
// CHECK: sbp.keep_mask
// CHECK: sbp.keep %[[CT]]
// CHECK: sbp.restore
func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>, %seed: i64, %step: i64)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) attributes {sbp.counters = ["seed", "step"], sbp.pair = array<i64: 1, 1>} {
  %m = sbp.keep_mask "a", #sbp.sampler<uniform> seed %seed step %step : !sbp.mask<4 of 16>
  %h = math.exp %x : tensor<16x8xf32>
  %hk = sbp.keep %h, %m axes [0] : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
  %y = math.tanh %h : tensor<16x8xf32>
  %ck = sbp.keep %ct, %m axes [0] : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
  %d = arith.mulf %ck, %hk : tensor<4x8xf32>
  %dx = sbp.restore %d, %m axes [0] : tensor<4x8xf32>, !sbp.mask<4 of 16> -> tensor<16x8xf32>
  return %y, %dx : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// Two primal results: both stay in the forward, and the backward returns
// gradients only.
// CHECK-LABEL: func.func @forward
// CHECK-SAME: (%{{.*}}: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
// CHECK: %[[Y:.*]] = math.exp
// CHECK: %[[Z:.*]] = math.tanh
// CHECK: return %[[Y]], %[[Z]], %[[Y]]
// CHECK-LABEL: func.func @backward
// CHECK-SAME: (%{{.*}}: tensor<4xf32>, %{{.*}}: tensor<4xf32>) -> tensor<4xf32>
// CHECK-NOT: math.tanh
func.func @main(%x: tensor<4xf32>, %ct: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    attributes {sbp.pair = array<i64: 2, 1>} {
  %y = math.exp %x : tensor<4xf32>
  %z = math.tanh %x : tensor<4xf32>
  %d = arith.mulf %y, %ct : tensor<4xf32>
  return %y, %z, %d : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// A declaration has nothing to split.
// CHECK-LABEL: func.func private @main
func.func private @main(tensor<4xf32>) -> tensor<4xf32> attributes {sbp.pair = array<i64: 1, 0>}

// -----

// More cotangents and counters than arguments.
// ERROR: error: 'func.func' op has 2 cotangents (sbp.pair) and 1 counters (sbp.counters), but only 2 arguments
func.func @main(%x: tensor<4xf32>, %seed: i64) -> tensor<4xf32> attributes {sbp.counters = ["seed"], sbp.pair = array<i64: 1, 2>} {
  return %x : tensor<4xf32>
}

// -----

// The last arguments are no counters, so that they are cotangents.
// ERROR: error: 'sbp.keep_mask' op is part of the forward, but reads a cotangent
func.func @main(%x: tensor<16x8xf32>, %seed: i64, %step: i64) -> (tensor<4x8xf32>, tensor<16x8xf32>)
    attributes {sbp.pair = array<i64: 1, 2>} {
  %m = sbp.keep_mask "a", #sbp.sampler<uniform> seed %seed step %step : !sbp.mask<4 of 16>
  %h = math.exp %x : tensor<16x8xf32>
  %y = sbp.keep %h, %m axes [0] : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
  return %y, %h : tensor<4x8xf32>, tensor<16x8xf32>
}

// -----

// The size of what the backward allocates is that of a cotangent: the forward
// does without.
// CHECK-LABEL: func.func @forward
// CHECK-NOT: tensor.empty
// CHECK-LABEL: func.func @backward
// CHECK: tensor.empty
func.func @main(%x: tensor<4xf32>, %ct: tensor<?xf32>) -> (tensor<4xf32>, tensor<?xf32>)
    attributes {sbp.pair = array<i64: 1, 1>} {
  %c0 = arith.constant 0 : index
  %y = math.exp %x : tensor<4xf32>
  %n = tensor.dim %ct, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %d = linalg.negf ins(%ct : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %y, %d : tensor<4xf32>, tensor<?xf32>
}
