// RUN: python3 %S/../make_arrays.py %t.in.npz 2x4x3 3x3 2x4x3
// RUN: sbp-opt %s --sbp-compile="plan=%S/Inputs/middle-rows.yaml" -o %t.mlir
// RUN: sbp-run %t.mlir --inputs %t.in.npz --outputs %t.npz | FileCheck %s
// RUN: sbp-opt %s --sbp-compile="plan=%S/Inputs/middle-rows.yaml dense=true" -o %t.dense.mlir
// RUN: sbp-run %t.dense.mlir --inputs %t.in.npz --expect %t.npz | FileCheck %s
// RUN: sbp-run %s --inputs %t.in.npz | FileCheck %s --check-prefix=EXACT

// A mask selects. In position 0, which is dropped, an input is 0: its logarithm, which is saved, is infinite, the factor 1/x is, and the
// cotangent is 0/0. Nothing of it reaches a gradient, in the compact form and in the dense twin alike: neither through the sum over rows that
// makes dw, behind a reshape that merges the masked axis, nor through the rows of dx.
// CHECK: result #0 {{ *[0-9.-]+$}}
// CHECK: result #4 {{ *[0-9.-]+$}}
// EXACT: result #4 {{.*}}nan
func.func @main(%x: tensor<2x4x3xf32>, %w: tensor<3x3xf32>, %q: tensor<2x4x3xf32>)
    -> (tensor<f32>, tensor<3x3xf32>, tensor<3xf32>, tensor<2x4x3xf32>, tensor<f32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %zeros3 = arith.constant dense<0.0> : tensor<3xf32>
  %zeros33 = arith.constant dense<0.0> : tensor<3x3xf32>
  %zeros83 = arith.constant dense<0.0> : tensor<8x3xf32>
  %two = arith.constant dense<2.0> : tensor<2x4x3xf32>
  // The layer: y = log(x * x) w.
  %x2 = arith.mulf %x, %x {sbp.layer = "block0"} : tensor<2x4x3xf32>
  %h = math.log %x2 {sbp.layer = "block0"} : tensor<2x4x3xf32>
  %hf = tensor.collapse_shape %h [[0, 1], [2]] {sbp.layer = "block0"} : tensor<2x4x3xf32> into tensor<8x3xf32>
  %yf = linalg.matmul {sbp.layer = "block0"} ins(%hf, %w : tensor<8x3xf32>, tensor<3x3xf32>) outs(%zeros83 : tensor<8x3xf32>) -> tensor<8x3xf32>
  %y = tensor.expand_shape %yf [[0, 1], [2]] output_shape [2, 4, 3] {sbp.layer = "block0"} : tensor<8x3xf32> into tensor<2x4x3xf32>
  // The loss: sum(tanh(y)).
  %l = math.tanh %y : tensor<2x4x3xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<2x4x3xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1, 2]
  // A cotangent that is 0/0 where q is 0.
  %tq = math.tanh %q : tensor<2x4x3xf32>
  %dy = arith.divf %tq, %q : tensor<2x4x3xf32>
  // The backward.
  %dyf = tensor.collapse_shape %dy [[0, 1], [2]] {sbp.layer = "block0"} : tensor<2x4x3xf32> into tensor<8x3xf32>
  %dw = linalg.generic {
      indexing_maps = [affine_map<(i, j, n) -> (n, i)>, affine_map<(i, j, n) -> (n, j)>, affine_map<(i, j, n) -> (i, j)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%hf, %dyf : tensor<8x3xf32>, tensor<8x3xf32>) outs(%zeros33 : tensor<3x3xf32>) attrs = {sbp.layer = "block0"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<3x3xf32>
  // A sum whose summands are quotients: what zeros there must not be divided by is x.
  %db = linalg.generic {
      indexing_maps = [affine_map<(b, t, c) -> (b, t, c)>, affine_map<(b, t, c) -> (b, t, c)>, affine_map<(b, t, c) -> (c)>],
      iterator_types = ["reduction", "reduction", "parallel"]}
      ins(%dy, %x : tensor<2x4x3xf32>, tensor<2x4x3xf32>) outs(%zeros3 : tensor<3xf32>) attrs = {sbp.layer = "block0"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.divf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<3xf32>
  %dhf = linalg.generic {
      indexing_maps = [affine_map<(n, i, j) -> (n, j)>, affine_map<(n, i, j) -> (i, j)>, affine_map<(n, i, j) -> (n, i)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dyf, %w : tensor<8x3xf32>, tensor<3x3xf32>) outs(%zeros83 : tensor<8x3xf32>) attrs = {sbp.layer = "block0"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x3xf32>
  %dh = tensor.expand_shape %dhf [[0, 1], [2]] output_shape [2, 4, 3] {sbp.layer = "block0"} : tensor<8x3xf32> into tensor<2x4x3xf32>
  %f = arith.divf %two, %x {sbp.layer = "block0"} : tensor<2x4x3xf32>
  %dx = arith.mulf %dh, %f {sbp.layer = "block0"} : tensor<2x4x3xf32>
  // All gradients in one number.
  %s0 = linalg.reduce {arith.addf} ins(%dw : tensor<3x3xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %s1 = linalg.reduce {arith.addf} ins(%db : tensor<3xf32>) outs(%s0 : tensor<f32>) dimensions = [0]
  %s2 = linalg.reduce {arith.addf} ins(%dx : tensor<2x4x3xf32>) outs(%s1 : tensor<f32>) dimensions = [0, 1, 2]
  return %loss, %dw, %db, %dx, %s2 : tensor<f32>, tensor<3x3xf32>, tensor<3xf32>, tensor<2x4x3xf32>, tensor<f32>
}
