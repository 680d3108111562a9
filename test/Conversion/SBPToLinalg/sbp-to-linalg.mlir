// RUN: sbp-opt %s --convert-sbp-to-linalg --canonicalize | FileCheck %s --implicit-check-not="sbp."
// RUN: sbp-opt %s --convert-sbp-to-linalg=saved=false | FileCheck %s --check-prefix=SAVED

// CHECK-LABEL: func @fixed_mask_and_keep
// CHECK-SAME: (%[[X:[a-z0-9]+]]: tensor<8x4xf32>
func.func @fixed_mask_and_keep(%x: tensor<8x4xf32>, %s: i64) -> tensor<3x4xf32> {
  // The positions are a constant; the gather is one operation.
  // CHECK: %[[P:.*]] = arith.constant dense<[0, 3, 5]> : tensor<3xindex>
  // CHECK: linalg.generic {{.*}} ins(%[[P]] : tensor<3xindex>) outs(%{{.*}} : tensor<3x4xf32>)
  // CHECK: tensor.extract %[[X]][%in, %{{.*}}] : tensor<8x4xf32>
  %m = sbp.keep_mask "a", <fixed, [0, 3, 5]> seed %s step %s : <3 of 8>
  %k = sbp.keep %x, %m axes [0] : tensor<8x4xf32>, <3 of 8> -> tensor<3x4xf32>
  return %k : tensor<3x4xf32>
}

// CHECK-LABEL: func @keep_of_an_axis_group
func.func @keep_of_an_axis_group(%x: tensor<2x4x4x8xf32>, %s: i64) -> tensor<2x2x8xf32> {
  // One position is split into the indices of the group, the first the slowest.
  // CHECK-DAG: %[[J:.*]] = arith.remui %in, %c4
  // CHECK-DAG: %[[I:.*]] = arith.divui %in, %c4
  // CHECK: tensor.extract %{{.*}}[%{{.*}}, %[[I]], %[[J]], %{{.*}}]
  %m = sbp.keep_mask "a", <fixed, [0, 5]> seed %s step %s : <2 of 16>
  %k = sbp.keep %x, %m axes [1, 2] : tensor<2x4x4x8xf32>, <2 of 16> -> tensor<2x2x8xf32>
  return %k : tensor<2x2x8xf32>
}

// CHECK-LABEL: func @restore_into_zeros
func.func @restore_into_zeros(%k: tensor<3x4xf32>, %s: i64) -> tensor<8x4xf32> {
  // CHECK: %[[Z:.*]] = linalg.fill
  // CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[Z]])
  // CHECK: tensor.insert_slice
  %m = sbp.keep_mask "a", <fixed, [0, 3, 5]> seed %s step %s : <3 of 8>
  %x = sbp.restore %k, %m axes [0] : tensor<3x4xf32>, <3 of 8> -> tensor<8x4xf32>
  return %x : tensor<8x4xf32>
}

// CHECK-LABEL: func @restore_into_a_tensor
// CHECK-SAME: %[[C:[a-z0-9]+]]: tensor<8x4xf32>
func.func @restore_into_a_tensor(%k: tensor<3x4xf32>, %c: tensor<8x4xf32>, %s: i64) -> tensor<8x4xf32> {
  // The kept rows are added; no zeros.
  // CHECK-NOT: linalg.fill
  // CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[C]])
  // CHECK: arith.addf
  // CHECK: tensor.insert_slice
  %m = sbp.keep_mask "a", <fixed, [0, 3, 5]> seed %s step %s : <3 of 8>
  %x = sbp.restore %k, %m axes [0] into %c : tensor<8x4xf32> : tensor<3x4xf32>, <3 of 8> -> tensor<8x4xf32>
  return %x : tensor<8x4xf32>
}

// CHECK-LABEL: func @restore_into_integers
func.func @restore_into_integers(%k: tensor<3x4xi32>, %c: tensor<8x4xi32>, %s: i64) -> tensor<8x4xi32> {
  // CHECK: scf.for
  // CHECK: arith.addi {{.*}} : i32
  // CHECK: tensor.insert_slice
  %m = sbp.keep_mask "a", <fixed, [0, 3, 5]> seed %s step %s : <3 of 8>
  %x = sbp.restore %k, %m axes [0] into %c : tensor<8x4xi32> : tensor<3x4xi32>, <3 of 8> -> tensor<8x4xi32>
  return %x : tensor<8x4xi32>
}

// CHECK-LABEL: func @extended_mask
func.func @extended_mask(%x: tensor<16x4xf32>, %s: i64) -> tensor<6x4xf32> {
  // Position i of the extension: (i / K) * N + mask[i % K].
  // CHECK: %[[O:.*]] = arith.divui %{{.*}}, %c3
  // CHECK: %[[K:.*]] = arith.remui %{{.*}}, %c3
  // CHECK: %[[P:.*]] = tensor.extract %{{.*}}[%[[K]]] : tensor<3xindex>
  // CHECK: %[[S:.*]] = arith.muli %[[O]], %c8
  // CHECK: arith.addi %[[S]], %[[P]]
  %m = sbp.keep_mask "a", <fixed, [0, 3, 5]> seed %s step %s : <3 of 8>
  %e = sbp.extend_mask %m outer 2 inner 1 : <3 of 8> to <6 of 16>
  %k = sbp.keep %x, %e axes [0] : tensor<16x4xf32>, <6 of 16> -> tensor<6x4xf32>
  return %k : tensor<6x4xf32>
}

// CHECK-LABEL: func @grid_mask
func.func @grid_mask(%x: tensor<8x4xf32>, %s: i64) -> tensor<3x4xf32> {
  // Position i: (i * N + offset) / K.
  // CHECK: %[[OFFSET:.*]] = arith.index_cast %{{.*}} : i64 to index
  // CHECK: scf.for
  // CHECK: %[[A:.*]] = arith.muli %{{.*}}, %c8
  // CHECK: %[[B:.*]] = arith.addi %[[A]], %[[OFFSET]]
  // CHECK: %[[P:.*]] = arith.divui %[[B]], %c3
  // CHECK: tensor.insert %[[P]]
  %m = sbp.keep_mask "a", <grid> seed %s step %s : <3 of 8>
  %k = sbp.keep %x, %m axes [0] : tensor<8x4xf32>, <3 of 8> -> tensor<3x4xf32>
  return %k : tensor<3x4xf32>
}

// CHECK-LABEL: func @block_mask
func.func @block_mask(%x: tensor<8x4xf32>, %s: i64) -> tensor<3x4xf32> {
  // What wraps around comes first, so that positions stay sorted.
  // CHECK: %[[WRAPPED:.*]] = arith.maxsi
  // CHECK: %[[IN:.*]] = arith.cmpi ult, %{{.*}}, %[[WRAPPED]]
  // CHECK: arith.select %[[IN]]
  %m = sbp.keep_mask "a", <block> seed %s step %s : <3 of 8>
  %k = sbp.keep %x, %m axes [0] : tensor<8x4xf32>, <3 of 8> -> tensor<3x4xf32>
  return %k : tensor<3x4xf32>
}

// CHECK-LABEL: func @uniform_mask
func.func @uniform_mask(%x: tensor<8x4xf32>, %s: i64) -> tensor<3x4xf32> {
  // One word per position, a bisection on its 32 bits, then the positions in order.
  // CHECK: %[[WORDS:.*]] = scf.for {{.*}} -> (tensor<8xi32>)
  // CHECK: arith.mului_extended
  // CHECK: scf.for %{{.*}} = %c0 to %c32
  // CHECK: scf.for {{.*}} -> (tensor<3xindex>, index, index)
  %m = sbp.keep_mask "a", <uniform> seed %s step %s : <3 of 8>
  %k = sbp.keep %x, %m axes [0] : tensor<8x4xf32>, <3 of 8> -> tensor<3x4xf32>
  return %k : tensor<3x4xf32>
}

// CHECK-LABEL: func @dynamic_mask
func.func @dynamic_mask(%x: tensor<?x4xf32>, %s: i64) -> tensor<?x4xf32> {
  // K = max(1, round(keep * N)) at run time.
  // CHECK: math.round
  // CHECK: arith.maxsi
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %m = sbp.keep_mask "a", <uniform> seed %s step %s positions %n {keep = 0.25 : f64} : <? of ?>
  %k = sbp.keep %x, %m axes [0] : tensor<?x4xf32>, <? of ?> -> tensor<?x4xf32>
  return %k : tensor<?x4xf32>
}

// CHECK-LABEL: func @saved_is_its_source
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>)
func.func @saved_is_its_source(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: return %[[X]]
  // SAVED: sbp.saved
  %s = sbp.saved %x "a" : tensor<4xf32>
  return %s : tensor<4xf32>
}

// Marks are identities.
// CHECK-LABEL: func @marks_are_erased
// CHECK-SAME: (%[[X:.*]]: tensor<16x8xf32>)
func.func @marks_are_erased(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // CHECK-NEXT: return %[[X]]
  %x0 = sbp.layer_input "block0" %x : tensor<16x8xf32>
  %y = sbp.layer_output "block0" %x0 : tensor<16x8xf32>
  %dy = sbp.layer_cotangent "block0" %y : tensor<16x8xf32>
  %dx = sbp.layer_input_cotangent "block0" %dy : tensor<16x8xf32>
  return %dx : tensor<16x8xf32>
}
