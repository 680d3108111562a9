// RUN: sbp-opt %s --split-input-file --sbp-record-exact-activations | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-record-exact-activations --inline --canonicalize --cse \
// RUN:   | sbp-opt --split-input-file --sbp-record-exact-activations | FileCheck %s
// The list is of the graph in front of sbp-list-exact-activations, on another thread and on this one.
// RUN: sbp-opt %s --split-input-file --sbp-list-exact-activations --convert-elementwise-to-linalg --sbp-record-exact-activations | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-list-exact-activations --sbp-record-exact-activations --mlir-disable-threading | FileCheck %s

// What the compiled graph saves, with size, layer and line; the first result is
// the primal one.
// CHECK-LABEL: func.func @main
// CHECK-SAME: sbp.exact_activations = [{bytes = 512 : i64, layer = "block0", source = "{{.*}}record-exact-activations.mlir:[[#@LINE + 5]]", type = tensor<16x8xf32>}
// CHECK-SAME: {bytes = 512 : i64, layer = "", source = "{{.*}}record-exact-activations.mlir:[[#@LINE + 5]]", type = tensor<16x8xf32>}]
// CHECK-SAME: sbp.primal_results = array<i64: 0>
func.func @main(%x: tensor<16x8xf32>, %w: tensor<8x8xf32>, %o: tensor<16x8xf32>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = linalg.matmul ins(%h, %w : tensor<16x8xf32>, tensor<8x8xf32>) outs(%o : tensor<16x8xf32>) -> tensor<16x8xf32>
  %dw = arith.mulf %y, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  return %y, %dw : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// A dynamic shape has no size.
// CHECK-LABEL: func.func @main
// CHECK-SAME: sbp.exact_activations = [{layer = "block0", source = "{{[^"]*}}", type = tensor<?x8xf32>}]
func.func @main(%x: tensor<?x8xf32>, %t: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<?x8xf32>
  %y = math.exp %h {sbp.layer = "block0"} : tensor<?x8xf32>
  %d = arith.mulf %t, %h {sbp.layer = "block0"} : tensor<?x8xf32>
  return %y, %d : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

// A list that exists is of the graph before an earlier reduction: it stays.
// CHECK-LABEL: func.func @main
// CHECK-SAME: sbp.exact_activations = []
func.func @main(%x: tensor<4xf32>, %t: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
    attributes {sbp.exact_activations = []} {
  %h = math.tanh %x : tensor<4xf32>
  %y = math.exp %h : tensor<4xf32>
  %d = arith.mulf %t, %h : tensor<4xf32>
  return %y, %d : tensor<4xf32>, tensor<4xf32>
}
