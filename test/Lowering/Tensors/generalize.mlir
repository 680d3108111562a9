// RUN: sbp-opt %s --sbp-generalize | FileCheck %s

// CHECK-LABEL: func.func @named_operations_become_generic
// CHECK-NOT: linalg.fill
// CHECK-NOT: linalg.matmul
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
func.func @named_operations_become_generic(
    %a: tensor<4x8xf32>, %b: tensor<8x2xf32>) -> tensor<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %c = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%z : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %c : tensor<4x2xf32>
}

// Inside loops, too.
// CHECK-LABEL: func.func @nested
// CHECK: scf.for
// CHECK: linalg.generic
func.func @nested(%x: memref<8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c1 {
    linalg.fill ins(%zero : f32) outs(%x : memref<8xf32>)
  }
  return
}

// A softmax is a maximum, exponentials, a sum and a quotient.
// CHECK-LABEL: func.func @softmax
// CHECK-NOT: linalg.softmax
// CHECK: arith.maxnumf
// CHECK: math.exp
// CHECK: arith.addf
// CHECK: arith.divf
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %p : tensor<4x8xf32>
}

// A gather reads where its coordinates say: an input for each coordinate. The
// axis that is not gathered is a loop.
// CHECK-LABEL: func.func @gather
// CHECK: %[[FIRST:.*]] = tensor.extract_slice %arg1[0, 0] [6, 1] [1, 1]
// CHECK: %[[SECOND:.*]] = tensor.extract_slice %arg1[0, 1] [6, 1] [1, 1]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[FIRST]], %[[SECOND]] : tensor<6xi32>, tensor<6xi32>)
// CHECK: ^bb0(%[[A:.*]]: i32, %[[B:.*]]: i32,
// CHECK-DAG: %[[FRONT:.*]] = arith.index_cast %[[A]] : i32 to index
// CHECK-DAG: %[[LAST:.*]] = arith.index_cast %[[B]] : i32 to index
// CHECK-DAG: %[[LOOP:.*]] = linalg.index 1
// CHECK: tensor.extract %arg0[%[[FRONT]], %[[LOOP]], %[[LAST]]]
func.func @gather(%x: tensor<2x5x3xf32>, %i: tensor<6x2xi32>) -> tensor<6x5xf32> {
  %g = tensor.gather %x[%i] gather_dims([0, 2]) : (tensor<2x5x3xf32>, tensor<6x2xi32>) -> tensor<6x5xf32>
  return %g : tensor<6x5xf32>
}

// Sizes that are not known, and a gathered axis that stays, of size 1.
// CHECK-LABEL: func.func @gather_of_dynamic_size
// CHECK-DAG: %[[ROWS:.*]] = tensor.dim %arg1
// CHECK-DAG: %[[COLUMNS:.*]] = tensor.dim %arg0
// CHECK: tensor.empty(%[[ROWS]], %[[COLUMNS]]) : tensor<?x1x?xf32>
// CHECK: linalg.generic
// CHECK: %[[LOOP:.*]] = linalg.index 2
// CHECK: tensor.extract %arg0[%{{.*}}, %[[LOOP]]]
func.func @gather_of_dynamic_size(%x: tensor<?x?xf32>, %i: tensor<?x1xindex>) -> tensor<?x1x?xf32> {
  %g = tensor.gather %x[%i] gather_dims([0]) : (tensor<?x?xf32>, tensor<?x1xindex>) -> tensor<?x1x?xf32>
  return %g : tensor<?x1x?xf32>
}

// One position: there is no loop over the indices.
// CHECK-LABEL: func.func @gather_of_one_row
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<index>) outs(%{{.*}} : tensor<4xf32>)
func.func @gather_of_one_row(%x: tensor<10x4xf32>, %i: tensor<1xindex>) -> tensor<4xf32> {
  %g = tensor.gather %x[%i] gather_dims([0]) : (tensor<10x4xf32>, tensor<1xindex>) -> tensor<4xf32>
  return %g : tensor<4xf32>
}
