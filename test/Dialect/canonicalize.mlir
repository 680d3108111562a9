// RUN: sbp-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func @keep_of_restore
// CHECK-SAME: (%[[K:[a-z0-9]+]]: tensor<2x4x8xf32>
func.func @keep_of_restore(%k: tensor<2x4x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<2x4x8xf32> {
  // CHECK-NEXT: return %[[K]]
  %x = sbp.restore %k, %m axes [1] : tensor<2x4x8xf32>, <4 of 16> -> tensor<2x16x8xf32>
  %r = sbp.keep %x, %m axes [1] : tensor<2x16x8xf32>, <4 of 16> -> tensor<2x4x8xf32>
  return %r : tensor<2x4x8xf32>
}

// CHECK-LABEL: func @keep_of_restore_with_another_mask
func.func @keep_of_restore_with_another_mask(%k: tensor<4x8xf32>, %m: !sbp.mask<4 of 16>, %n: !sbp.mask<4 of 16>) -> tensor<4x8xf32> {
  // CHECK: sbp.restore
  // CHECK: sbp.keep
  %x = sbp.restore %k, %m axes [0] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  %r = sbp.keep %x, %n axes [0] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// CHECK-LABEL: func @keep_of_restore_into
func.func @keep_of_restore_into(%k: tensor<4x8xf32>, %c: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<4x8xf32> {
  // The kept rows also hold what was in %c.
  // CHECK: sbp.restore {{.*}} into
  // CHECK: sbp.keep
  %x = sbp.restore %k, %m axes [0] into %c : tensor<16x8xf32> : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  %r = sbp.keep %x, %m axes [0] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// CHECK-LABEL: func @full_mask
// CHECK-SAME: (%[[X:[a-z0-9]+]]: tensor<16x8xf32>
func.func @full_mask(%x: tensor<16x8xf32>, %m: !sbp.mask<16 of 16>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK-NEXT: return %[[X]], %[[X]]
  %k = sbp.keep %x, %m axes [0] : tensor<16x8xf32>, <16 of 16> -> tensor<16x8xf32>
  %r = sbp.restore %x, %m axes [0] : tensor<16x8xf32>, <16 of 16> -> tensor<16x8xf32>
  return %k, %r : tensor<16x8xf32>, tensor<16x8xf32>
}

// CHECK-LABEL: func @full_mask_of_a_group
func.func @full_mask_of_a_group(%x: tensor<4x4x8xf32>, %m: !sbp.mask<16 of 16>) -> tensor<16x8xf32> {
  // The result has another shape: the axes of the group are flattened.
  // CHECK: sbp.keep
  %k = sbp.keep %x, %m axes [0, 1] : tensor<4x4x8xf32>, <16 of 16> -> tensor<16x8xf32>
  return %k : tensor<16x8xf32>
}

// CHECK-LABEL: func @keep_of_fill
func.func @keep_of_fill(%c: f32, %m: !sbp.mask<4 of 16>) -> tensor<4x8xf32> {
  // CHECK: %[[E:.*]] = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.fill ins(%{{.*}} : f32) outs(%[[E]] : tensor<4x8xf32>)
  // CHECK-NOT: sbp.keep
  %e = tensor.empty() : tensor<16x8xf32>
  %f = linalg.fill ins(%c : f32) outs(%e : tensor<16x8xf32>) -> tensor<16x8xf32>
  %k = sbp.keep %f, %m axes [0] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return %k : tensor<4x8xf32>
}

// CHECK-LABEL: func @keep_of_empty
func.func @keep_of_empty(%m: !sbp.mask<4 of 16>) -> tensor<4x8xf32> {
  // CHECK-NEXT: %[[E:.*]] = tensor.empty() : tensor<4x8xf32>
  // CHECK-NEXT: return %[[E]]
  %e = tensor.empty() : tensor<16x8xf32>
  %k = sbp.keep %e, %m axes [0] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return %k : tensor<4x8xf32>
}

#map = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @add_of_restore
// CHECK-SAME: %[[C:[a-z0-9]+]]: tensor<16x8xf32>
func.func @add_of_restore(%k: tensor<4x8xf32>, %c: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // CHECK-NEXT: %[[R:.*]] = sbp.restore %{{.*}} axes [0] into %[[C]]
  // CHECK-NEXT: return %[[R]]
  %x = sbp.restore %k, %m axes [0] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  %e = tensor.empty() : tensor<16x8xf32>
  %s = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]}
      ins(%c, %x : tensor<16x8xf32>, tensor<16x8xf32>) outs(%e : tensor<16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.addf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<16x8xf32>
  return %s : tensor<16x8xf32>
}

// CHECK-LABEL: func @subtraction_of_restore
func.func @subtraction_of_restore(%k: tensor<4x8xf32>, %c: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // CHECK: arith.subf
  %x = sbp.restore %k, %m axes [0] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  %e = tensor.empty() : tensor<16x8xf32>
  %s = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]}
      ins(%c, %x : tensor<16x8xf32>, tensor<16x8xf32>) outs(%e : tensor<16x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.subf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<16x8xf32>
  return %s : tensor<16x8xf32>
}
