// RUN: sbp-opt %s --one-shot-bufferize=bufferize-function-boundaries --canonicalize --cse | FileCheck %s
// RUN: sbp-opt %s --one-shot-bufferize="bufferize-function-boundaries test-analysis-only" | FileCheck %s --check-prefix=ANALYSIS
// RUN: mlir-opt-22 %s --load-dialect-plugin=%sbp_plugin --one-shot-bufferize=bufferize-function-boundaries --canonicalize --cse | FileCheck %s
// REQUIRES: plugin

// A mask is a buffer of positions.
// CHECK-LABEL: func @fixed_mask
// CHECK-SAME: -> memref<2xindex
func.func @fixed_mask(%s: i64) -> !sbp.mask<2 of 8> {
  // CHECK: %[[P:.*]] = memref.get_global {{.*}} : memref<2xindex>
  // CHECK: return %[[P]]
  %m = sbp.keep_mask "a", <fixed, [1, 5]> seed %s step %s : <2 of 8>
  return %m : !sbp.mask<2 of 8>
}

// CHECK-LABEL: func @drawn_mask
func.func @drawn_mask(%s: i64) -> !sbp.mask<2 of 8> {
  // CHECK: %[[P:.*]] = memref.alloc() {{.*}} : memref<2xindex>
  // CHECK: memref.store %{{.*}}, %[[P]]
  // CHECK-NOT: sbp.
  // CHECK: return
  %m = sbp.keep_mask "a", <grid> seed %s step %s : <2 of 8>
  return %m : !sbp.mask<2 of 8>
}

// CHECK-LABEL: func @extended_mask
// CHECK-SAME: (%[[M:.*]]: memref<4xindex>
func.func @extended_mask(%m: !sbp.mask<4 of 16>) -> !sbp.mask<8 of 32> {
  // CHECK: %[[E:.*]] = memref.alloc() {{.*}} : memref<8xindex>
  // CHECK: linalg.generic {{.*}} outs(%[[E]] : memref<8xindex>)
  // CHECK: memref.load %[[M]]
  %e = sbp.extend_mask %m outer 2 inner 1 : <4 of 16> to <8 of 32>
  return %e : !sbp.mask<8 of 32>
}

// CHECK-LABEL: func @keep_only_reads
// CHECK-SAME: (%[[X:.*]]: memref<16x8xf32, {{.*}}>, %[[M:.*]]: memref<4xindex>
// ANALYSIS-LABEL: func @keep_only_reads
func.func @keep_only_reads(%x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<4x8xf32> {
  // CHECK-COUNT-1: memref.alloc
  // CHECK-NOT: memref.copy
  // CHECK: linalg.generic {{.*}} ins(%[[M]] : memref<4xindex>)
  // CHECK: memref.load %[[X]]
  // ANALYSIS: sbp.keep {{.*}} {__inplace_operands_attr__ = ["true", "none"]}
  %k = sbp.keep %x, %m axes [0] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return %k : tensor<4x8xf32>
}

// CHECK-LABEL: func @restore_fills_a_new_buffer
func.func @restore_fills_a_new_buffer(%k: tensor<4x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // CHECK: %[[R:.*]] = memref.alloc() {{.*}} : memref<16x8xf32>
  // CHECK: linalg.fill {{.*}} outs(%[[R]] : memref<16x8xf32>)
  // CHECK: scf.for
  // CHECK: memref.subview %[[R]]
  %x = sbp.restore %k, %m axes [0] : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return %x : tensor<16x8xf32>
}

// The analysis decides about tensors; nothing ever writes a mask.
// %c dies in restore: the rows are added to its buffer.
// CHECK-LABEL: func @restore_into_what_dies
// CHECK-SAME: %[[C:[a-z0-9]+]]: memref<16x8xf32,
// ANALYSIS-LABEL: func @restore_into_what_dies
func.func @restore_into_what_dies(%k: tensor<4x8xf32>, %c: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // CHECK-NOT: memref.alloc
  // CHECK-NOT: memref.copy
  // CHECK: memref.subview %[[C]]
  // ANALYSIS: sbp.restore {{.*}} {__inplace_operands_attr__ = ["true", "none", "true"]}
  %x = sbp.restore %k, %m axes [0] into %c : tensor<16x8xf32> : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return %x : tensor<16x8xf32>
}

// %c is read afterwards: one copy, and the copy is written.
// CHECK-LABEL: func @restore_into_what_lives
// CHECK-SAME: %[[C:[a-z0-9]+]]: memref<16x8xf32,
// ANALYSIS-LABEL: func @restore_into_what_lives
func.func @restore_into_what_lives(%k: tensor<4x8xf32>, %c: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK: %[[R:.*]] = memref.alloc
  // CHECK: memref.copy %[[C]], %[[R]]
  // CHECK: memref.subview %[[R]]
  // ANALYSIS: sbp.restore {{.*}} {__inplace_operands_attr__ = ["true", "none", "false"]}
  %x = sbp.restore %k, %m axes [0] into %c : tensor<16x8xf32> : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return %x, %c : tensor<16x8xf32>, tensor<16x8xf32>
}

// Sizes known at run time only, and a group of axes.
// CHECK-LABEL: func @dynamic
// CHECK-NOT: sbp.
// CHECK: return
func.func @dynamic(%x: tensor<?x4x8xf32>, %s: i64, %n: index, %b: index) -> (tensor<?x4x8xf32>, tensor<?x8xf32>) {
  %m = sbp.keep_mask "a", <uniform> seed %s step %s positions %n {keep = 0.5} : <? of ?>
  %e = sbp.extend_mask %m positions %n outer -9223372036854775808 (%b) inner 1 : <? of ?> to <? of ?>
  %k = sbp.keep %x, %m axes [0, 1] : tensor<?x4x8xf32>, <? of ?> -> tensor<?x8xf32>
  %f = tensor.collapse_shape %x [[0, 1], [2]] : tensor<?x4x8xf32> into tensor<?x8xf32>
  %r = sbp.restore %k, %m axes [0, 1] sizes(%n) : tensor<?x8xf32>, <? of ?> -> tensor<?x4x8xf32>
  %l = sbp.keep %f, %e axes [0] : tensor<?x8xf32>, <? of ?> -> tensor<?x8xf32>
  return %r, %l : tensor<?x4x8xf32>, tensor<?x8xf32>
}

// What is saved is the buffer itself.
// CHECK-LABEL: func @saved
// CHECK-SAME: (%[[X:.*]]: memref<4xf32
func.func @saved(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: return %[[X]]
  %s = sbp.saved %x "a" : tensor<4xf32>
  return %s : tensor<4xf32>
}
