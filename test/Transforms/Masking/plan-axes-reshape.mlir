// RUN: rm -rf %t && mkdir %t
// RUN: sbp-opt %s --sbp-compile="seed=0 step=0" | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="dense=true seed=0 step=0" | FileCheck %s --check-prefix=DENSE
// RUN: sbp-opt %s --sbp-compile="budget=300B write-plan=%t/plan.yaml seed=0 step=0" -o %t/budget.mlir
// RUN: FileCheck %s --check-prefix=PLAN --input-file=%t/plan.yaml
// RUN: sbp-opt %s --sbp-compile="plan=%t/plan.yaml seed=0 step=0" -o %t/plan.mlir
// RUN: grep -v "^module" %t/budget.mlir > %t/budget.body
// RUN: grep -v "^module" %t/plan.mlir > %t/plan.body
// RUN: diff %t/budget.body %t/plan.body

// A layer by name whose last reshape is undone by the operation behind it. Its
// axes count on its own output, with 2x5x4 positions and not with 10x4; a plan
// that a budget chose gives the same graph when it is read.

// CHECK: sbp.keep_mask "b", <fixed, [0, 4]> {{.*}} : <2 of 5>
// DENSE: sbp.keep_mask "b", <fixed, [0, 4]> {{.*}} : <2 of 5>
// PLAN: match: 'b'
module attributes {sbp.plan = "layers: [{match: b, axes: [1], sampler: fixed, indices: [4, 0]}]"} {
  func.func @main(%x: tensor<10x4xf32>, %t: tensor<10x4xf32>) -> (tensor<f32>, tensor<10x4xf32>) {
    %zero = arith.constant dense<0.0> : tensor<f32>
    %e = math.exp %x {sbp.layer = "b"} : tensor<10x4xf32>
    %y = tensor.expand_shape %e [[0, 1], [2]] output_shape [2, 5, 4] {sbp.layer = "b"} : tensor<10x4xf32> into tensor<2x5x4xf32>
    %f = tensor.collapse_shape %y [[0, 1], [2]] : tensor<2x5x4xf32> into tensor<10x4xf32>
    %l = arith.mulf %f, %t : tensor<10x4xf32>
    %loss = linalg.reduce {arith.addf} ins(%l : tensor<10x4xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
    %d = arith.mulf %t, %t : tensor<10x4xf32>
    %dy = tensor.expand_shape %d [[0, 1], [2]] output_shape [2, 5, 4] : tensor<10x4xf32> into tensor<2x5x4xf32>
    %de = tensor.collapse_shape %dy [[0, 1], [2]] {sbp.layer = "b"} : tensor<2x5x4xf32> into tensor<10x4xf32>
    %dx = arith.mulf %de, %e {sbp.layer = "b"} : tensor<10x4xf32>
    return %loss, %dx : tensor<f32>, tensor<10x4xf32>
  }
}
