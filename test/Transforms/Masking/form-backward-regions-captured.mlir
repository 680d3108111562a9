// RUN: sbp-opt %s --sbp-mark-layers="plan=%S/../Inputs/quarter.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/quarter.yaml" | FileCheck %s

// What lies between the operations of a layer's backward and reads one of them
// in its body only, not linearly, runs behind the region like any other reader.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<16x8xf32>, %t: tensor<16x8xf32>) -> (tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %h = math.exp %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = math.exp %h : tensor<16x8xf32>
  %e = arith.mulf %y, %t : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%e : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %empty = tensor.empty() : tensor<16x8xf32>
  %dy = arith.mulf %t, %y : tensor<16x8xf32>
  %d0 = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  // CHECK: %[[D:.*]]:2 = sbp.backward "block0"
  // CHECK: linalg.generic
  // CHECK: tensor.extract %[[D]]#
  %between = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<16x8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %v = tensor.extract %d0[%i, %j] : tensor<16x8xf32>
    %n = math.exp %v : f32
    linalg.yield %n : f32
  } -> tensor<16x8xf32>
  %d1 = arith.mulf %d0, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  return %loss, %d1, %between : tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>
}
