// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml" | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/unbiased.yaml" | FileCheck %s --check-prefix=UNBIASED

// N is read at run time; K follows from the ratio.
// CHECK: %[[N:.*]] = tensor.dim
// CHECK: %[[M:.*]] = sbp.keep_mask "block0", <uniform> {{.*}} positions %[[N]] {keep = 2.500000e-01 : f64} : <? of ?>
// CHECK: sbp.keep %{{.*}}, %[[M]] axes [0] : tensor<?x8xf32>, <? of ?> -> tensor<?x8xf32>
// CHECK: sbp.restore %{{.*}}, %[[M]] axes [0] sizes(%{{.*}})

// N/K is divided at run time.
// UNBIASED: sbp.keep
// UNBIASED: %[[KEPT:.*]] = sbp.keep
// UNBIASED: %[[K:.*]] = tensor.dim %[[KEPT]]
// UNBIASED: %[[S:.*]] = arith.divf %{{.*}}, %{{.*}} : f64
// UNBIASED: arith.truncf %[[S]] : f64 to f32

func.func @main(%x: tensor<?x8xf32>, %t: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<?x8xf32>
  %y = math.exp %h {sbp.layer = "block0"} : tensor<?x8xf32>
  %dy = arith.mulf %t, %t : tensor<?x8xf32>
  %d = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<?x8xf32>
  return %y, %d : tensor<?x8xf32>, tensor<?x8xf32>
}
