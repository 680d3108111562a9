// A masked axis of dynamic size that a reshape merges: the uninitialized tensor
// behind it gets the kept size, and the numbers are those of the dense twin.
// RUN: rm -rf %t && mkdir -p %t
// RUN: printf 'layers: [{match: "block0", axes: [1], keep: 0.25, recompute: all}]' > %t/plan.yaml
// RUN: python3 %S/../make_arrays.py %t/in.npz 2x12x8 2x12x8
// RUN: sbp-opt %s --sbp-compile="plan=%t/plan.yaml seed=1 step=2 dense=true" -o %t/dense.mlir
// RUN: sbp-run %t/dense.mlir --inputs %t/in.npz --outputs %t/dense.npz
// RUN: sbp-opt %s --sbp-compile="plan=%t/plan.yaml seed=1 step=2" -o %t/compact.mlir
// RUN: sbp-run %t/compact.mlir --inputs %t/in.npz --expect %t/dense.npz
// RUN: FileCheck %s --input-file=%t/compact.mlir

// CHECK: = sbp.keep %
// CHECK: = sbp.keep %
// CHECK-NOT: = sbp.keep %
// CHECK: tensor.empty
// CHECK-NOT: = sbp.keep %
func.func @main(%x: tensor<2x?x8xf32>, %t: tensor<2x?x8xf32>) -> (tensor<2x?x8xf32>, tensor<8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c1 : tensor<2x?x8xf32>
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<2x?x8xf32>
  %y = math.exp %h {sbp.layer = "block0"} : tensor<2x?x8xf32>
  %dy = arith.mulf %t, %t : tensor<2x?x8xf32>
  %d = tensor.collapse_shape %dy [[0, 1], [2]] {sbp.layer = "block0"} : tensor<2x?x8xf32> into tensor<?x8xf32>
  %f = tensor.collapse_shape %h [[0, 1], [2]] {sbp.layer = "block0"} : tensor<2x?x8xf32> into tensor<?x8xf32>
  %rows = arith.muli %n, %c2 : index
  %e = tensor.empty(%rows) : tensor<?x8xf32>
  %p = linalg.mul {sbp.layer = "block0"} ins(%d, %f : tensor<?x8xf32>, tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %dw = linalg.reduce {arith.addf} ins(%p : tensor<?x8xf32>) outs(%zero : tensor<8xf32>) dimensions = [0] {sbp.layer = "block0"}
  return %y, %dw : tensor<2x?x8xf32>, tensor<8xf32>
}
