// RUN: sbp-opt %s --convert-sbp-to-linalg=parallel=true | FileCheck %s

// Keys of all positions at the same time, of which one operation selects; the
// key of a position that is always kept is the smallest.
// CHECK-LABEL: func @uniform
func.func @uniform(%seed: i64, %step: i64, %x: tensor<16x8xf32>) -> tensor<4x8xf32> {
  // CHECK: %[[KEYS:.*]] = linalg.generic {{.*}}iterator_types = ["parallel"]
  // CHECK: linalg.index 0
  // CHECK: arith.select
  // CHECK: %[[MEMORY:.*]] = bufferization.to_buffer %[[KEYS]] read_only
  // CHECK: %[[PLACE:.*]] = memref.alloc() : memref<4xindex>
  // CHECK: sbp.select_smallest bits 33 ins(%[[MEMORY]] : memref<16xi64>) outs(%[[PLACE]] : memref<4xindex>)
  // CHECK: bufferization.to_tensor %[[PLACE]] restrict
  %m = sbp.keep_mask "a", #sbp.sampler<uniform> always [5] seed %seed step %step : !sbp.mask<4 of 16>
  %y = sbp.keep %x, %m axes [0] : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// Positions of a grid depend on their number alone.
// CHECK-LABEL: func @grid
func.func @grid(%seed: i64, %step: i64, %x: tensor<16x8xf32>) -> tensor<4x8xf32> {
  // CHECK-NOT: scf.for
  // CHECK: linalg.generic {{.*}}iterator_types = ["parallel"]
  // CHECK: arith.divui
  %m = sbp.keep_mask "a", #sbp.sampler<grid> seed %seed step %step : !sbp.mask<4 of 16>
  %y = sbp.keep %x, %m axes [0] : tensor<16x8xf32>, !sbp.mask<4 of 16> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// So they do beside positions that are always kept.
// CHECK-LABEL: func @grid_and_always
func.func @grid_and_always(%seed: i64, %step: i64, %x: tensor<16x8xf32>) -> tensor<6x8xf32> {
  // CHECK-NOT: scf.for
  // CHECK: linalg.generic {{.*}}iterator_types = ["parallel"]
  // CHECK: arith.divui
  // CHECK-NOT: scf.for
  // CHECK: return
  %m = sbp.keep_mask "a", #sbp.sampler<grid> always [0, 9] seed %seed step %step : !sbp.mask<6 of 16>
  %y = sbp.keep %x, %m axes [0] : tensor<16x8xf32>, !sbp.mask<6 of 16> -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Rows lie at different places: all at the same time.
// CHECK-LABEL: func @restored
func.func @restored(%seed: i64, %step: i64, %y: tensor<4x8xf32>, %x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %m = sbp.keep_mask "a", #sbp.sampler<grid> seed %seed step %step : !sbp.mask<4 of 16>
  // CHECK: scf.forall (%[[K:.*]]) in (4) shared_outs(%[[INTO:.*]] = %{{.*}}) -> (tensor<16x8xf32>)
  // CHECK: %[[P:.*]] = tensor.extract %{{.*}}[%[[K]]]
  // CHECK: tensor.extract_slice %[[INTO]][%[[P]], 0] [1, 8]
  // CHECK: arith.addf
  // CHECK: tensor.parallel_insert_slice
  %z = sbp.restore %y, %m axes [0] into %x : tensor<16x8xf32> : tensor<4x8xf32>, <4 of 16> -> tensor<16x8xf32>
  return %z : tensor<16x8xf32>
}
