// RUN: sbp-opt %s --sbp-print-saved-activations -o %t.mlir 2>&1 | FileCheck %s
// RUN: sbp-opt %s --inline --sbp-print-saved-activations -o /dev/null 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=GRAPH --input-file=%t.mlir

// A front end's helper in a private function is a part of the layer that calls
// it: the list is that of the inlined graph. The graph itself stays as it is.
// CHECK: total {{ *}}1024  2 tensors
// GRAPH: call @square
func.func private @square(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %a = arith.mulf %x, %x : tensor<16x8xf32>
  return %a : tensor<16x8xf32>
}
func.func @main(%x: tensor<16x8xf32>, %w: tensor<8x8xf32>, %o: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x : tensor<16x8xf32>
  %y = linalg.matmul ins(%h, %w : tensor<16x8xf32>, tensor<8x8xf32>) outs(%o : tensor<16x8xf32>) -> tensor<16x8xf32>
  %s = call @square(%h) : (tensor<16x8xf32>) -> tensor<16x8xf32>
  %d = arith.mulf %y, %s : tensor<16x8xf32>
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
