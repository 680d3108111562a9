// RUN: not sbp-opt %s --split-input-file --sbp-compile="plan=%S/../Inputs/quarter.yaml" -o %t 2>&1 | FileCheck %s
// RUN: not sbp-opt %s --split-input-file --sbp-compile="plan=%S/../Inputs/quarter.yaml dense=true" -o %t 2>&1 | FileCheck %s

#map = affine_map<(i) -> (i)>

// CHECK: no-float-cotangent.mlir:[[@LINE+1]]:{{[0-9]+}}: error: layer 'block0' has a cotangent of type 'tensor<16xcomplex<f32>>', but only floating-point elements can be masked; make the layer `exact`
func.func @main(%x: tensor<16xcomplex<f32>>, %ct: tensor<16xcomplex<f32>>)
    -> (tensor<16xcomplex<f32>>, tensor<16xcomplex<f32>>) {
  %e = tensor.empty() : tensor<16xcomplex<f32>>
  %h = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]}
      ins(%x, %x : tensor<16xcomplex<f32>>, tensor<16xcomplex<f32>>) outs(%e : tensor<16xcomplex<f32>>) attrs = {sbp.layer = "block0"} {
  ^bb0(%a: complex<f32>, %b: complex<f32>, %o: complex<f32>):
    %p = complex.mul %a, %b : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<16xcomplex<f32>>
  %y = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]}
      ins(%h, %h : tensor<16xcomplex<f32>>, tensor<16xcomplex<f32>>) outs(%e : tensor<16xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %b: complex<f32>, %o: complex<f32>):
    %p = complex.mul %a, %b : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<16xcomplex<f32>>
  %d = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]}
      ins(%ct, %h : tensor<16xcomplex<f32>>, tensor<16xcomplex<f32>>) outs(%e : tensor<16xcomplex<f32>>) attrs = {sbp.layer = "block0"} {
  ^bb0(%a: complex<f32>, %b: complex<f32>, %o: complex<f32>):
    %p = complex.mul %a, %b : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<16xcomplex<f32>>
  return %y, %d : tensor<16xcomplex<f32>>, tensor<16xcomplex<f32>>
}

// -----

// CHECK: no-float-cotangent.mlir:[[@LINE+1]]:{{[0-9]+}}: error: layer 'block0' has a cotangent of type 'tensor<16xi32>', but only floating-point elements can be masked; make the layer `exact`
func.func @main(%x: tensor<16xi32>, %ct: tensor<16xi32>) -> (tensor<16xi32>, tensor<16xi32>) {
  %h = arith.muli %x, %x {sbp.layer = "block0"} : tensor<16xi32>
  %y = arith.addi %h, %x : tensor<16xi32>
  %d = arith.muli %ct, %h {sbp.layer = "block0"} : tensor<16xi32>
  return %y, %d : tensor<16xi32>, tensor<16xi32>
}
