// RUN: sbp-opt %s --sbp-fuse-batches --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-fuse-batches --split-input-file | sbp-opt --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-fuse-batches --sbp-lower-kernels --split-input-file | FileCheck %s --check-prefix=LOWER
// RUN: sbp-opt %s --sbp-fuse-batches --split-input-file -o %t && sbp-opt %s --sbp-fuse-batches --split-input-file | cmp %t -
// RUN: sbp-opt %s --split-input-file --sbp-fuse-batches --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: sbp-opt %s --sbp-fuse-batches=blocks=2 --split-input-file | FileCheck %s --check-prefix=SIDE
// RUN: sbp-opt %s --sbp-fuse-batches=blocks=4 --split-input-file | FileCheck %s --check-prefix=WHOLE
// RUN: sbp-opt %s --sbp-fuse-batches=blocks=1000 --split-input-file | FileCheck %s --check-prefix=ALL

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>
#token = affine_map<(b, h, q, k, d) -> (b, q, h, d)>

// Scores and what is made of them are one batch's; what comes in and goes out
// is sliced where its batches lie, here with the heads inside.
// CHECK-DAG: #[[HEADS:.*]] = affine_map<(d0, d1) -> (d0, d1, 0, 0)>
// CHECK-DAG: #[[INSIDE:.*]] = affine_map<(d0, d1) -> (d0, 0, d1, 0)>
// REMARK: [Passed] FusedBatches {{.*}} BytesAfter=32768, BytesBefore=262144, Remark="4 operations run on each of 8 batches"
// CHECK-LABEL: func.func @attention_scores_shrink_to_one_batch
// CHECK: %[[OUT:.*]] = memref.alloc
// CHECK-NEXT: sbp.batch_kernel sizes [2, 4] slices [#[[HEADS]], #[[HEADS]], #[[HEADS]], #[[INSIDE]]](%arg0, %arg1, %arg2, %[[OUT]] :
// CHECK-NEXT: ^bb0(%[[Q:[a-z0-9]+]]: memref<1x1x64x8xf32, strided<[2048, 512, 8, 1]>>
// CHECK-SAME: %[[K:[a-z0-9]+]]: memref<1x1x64x8xf32, strided<[2048, 512, 8, 1]>>
// CHECK-SAME: %[[V:[a-z0-9]+]]: memref<1x1x64x8xf32, strided<[2048, 512, 8, 1]>>
// CHECK-SAME: %[[O:[a-z0-9]+]]: memref<1x64x1x8xf32, strided<[2048, 32, 8, 1]>>
// CHECK: %[[S:.*]] = memref.alloc() {{.*}} : memref<1x1x64x64xf32>
// CHECK: linalg.generic {{.*}} outs(%[[S]]
// CHECK: linalg.generic {{.*}} ins(%[[Q]], %[[K]] {{.*}} outs(%[[S]]
// CHECK: %[[E:.*]] = memref.alloc() {{.*}} : memref<1x1x64x64xf32>
// CHECK: linalg.generic {{.*}} ins(%[[S]] {{.*}} outs(%[[E]]
// CHECK: memref.dealloc %[[S]]
// CHECK: linalg.generic {{.*}} ins(%[[E]], %[[V]] {{.*}} outs(%[[O]]
// CHECK: memref.dealloc %[[E]]
// CHECK: memref.copy %[[OUT]], %arg3

// Two loops over the batches, then the bytes that each moves an argument.
// LOWER-LABEL: func.func @attention_scores_shrink_to_one_batch
// LOWER: %[[OUT:.*]] = memref.alloc
// LOWER-NEXT: call @sbp_all_batches_0(%arg0, %arg1, %arg2, %[[OUT]])
// LOWER-NEXT: memref.copy %[[OUT]], %arg3
// LOWER-LABEL: func.func private @sbp_batch_0
// LOWER-SAME: memref<1x1x64x8xf32, strided<[2048, 512, 8, 1]>>
// LOWER: func.func private @sbp_all_batches_0
// LOWER-SAME: sbp.launch = #sbp.batch_launch<@sbp_batch_0, sizes = [2, 4], strides = [8192, 2048, 8192, 2048, 8192, 2048, 8192, 32]>
func.func @attention_scores_shrink_to_one_batch(%q: memref<2x4x64x8xf32>, %k: memref<2x4x64x8xf32>, %v: memref<2x4x64x8xf32>, %o: memref<2x64x4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %out = memref.alloc() : memref<2x64x4x8xf32>
  %s = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%s : memref<2x4x64x64xf32>) {
  ^bb0(%c: f32):
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<2x4x64x8xf32>, memref<2x4x64x8xf32>) outs(%s : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<2x4x64x64xf32>) outs(%e : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#qk, #kd, #token], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%e, %v : memref<2x4x64x64xf32>, memref<2x4x64x8xf32>) outs(%out : memref<2x64x4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  memref.dealloc %e : memref<2x4x64x64xf32>
  memref.copy %out, %o : memref<2x64x4x8xf32> to memref<2x64x4x8xf32>
  memref.dealloc %out : memref<2x64x4x8xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// The product of %g and %v touches nothing of the chain when it comes; what it
// makes meets the chain later. %g is filled before the loop, and the first
// result is read, and freed, behind it. A view of a batch is a view again.
// CHECK-LABEL: func.func @what_lies_between_goes_before_or_behind
// CHECK: memref.copy %arg3, %[[G:.*]] : memref<2x4x64x8xf32>
// CHECK: sbp.batch_kernel {{.*}}(%arg0, %arg1, %[[FIRST:[^,]*]], %[[G]], %arg2, %[[SECOND:[^, ]*]] :
// CHECK: memref.expand_shape {{.*}} output_shape [1, 1, 64, 64, 1] : memref<1x1x64x64xf32> into memref<1x1x64x64x1xf32>
// CHECK: memref.copy %[[FIRST]], %arg4
// CHECK-NEXT: memref.dealloc %[[FIRST]]
// CHECK: memref.copy %[[SECOND]], %arg5
func.func @what_lies_between_goes_before_or_behind(%q: memref<2x4x64x8xf32>, %k: memref<2x4x64x8xf32>, %v: memref<2x4x64x8xf32>, %x: memref<2x4x64x8xf32>, %o: memref<2x4x64x8xf32>, %o2: memref<2x4x64x8xf32>) {
  %s = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<2x4x64x8xf32>, memref<2x4x64x8xf32>) outs(%s : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %first = memref.alloc() : memref<2x4x64x8xf32>
  linalg.generic {indexing_maps = [#qk, #kd, #qd], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%s, %k : memref<2x4x64x64xf32>, memref<2x4x64x8xf32>) outs(%first : memref<2x4x64x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  memref.copy %first, %o : memref<2x4x64x8xf32> to memref<2x4x64x8xf32>
  memref.dealloc %first : memref<2x4x64x8xf32>
  %g = memref.alloc() : memref<2x4x64x8xf32>
  memref.copy %x, %g : memref<2x4x64x8xf32> to memref<2x4x64x8xf32>
  %t = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%g, %v : memref<2x4x64x8xf32>, memref<2x4x64x8xf32>) outs(%t : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %t1 = memref.expand_shape %t [[0], [1], [2], [3, 4]] output_shape [2, 4, 64, 64, 1] : memref<2x4x64x64xf32> into memref<2x4x64x64x1xf32>
  %e = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, affine_map<(b, h, q, k) -> (b, h, q, k, 0)>, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %t1 : memref<2x4x64x64xf32>, memref<2x4x64x64x1xf32>) outs(%e : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<2x4x64x64xf32>
  memref.dealloc %t : memref<2x4x64x64xf32>
  %second = memref.alloc() : memref<2x4x64x8xf32>
  linalg.generic {indexing_maps = [#qk, #kd, #qd], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%e, %k : memref<2x4x64x64xf32>, memref<2x4x64x8xf32>) outs(%second : memref<2x4x64x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  memref.dealloc %e : memref<2x4x64x64xf32>
  memref.dealloc %g : memref<2x4x64x8xf32>
  memref.copy %second, %o2 : memref<2x4x64x8xf32> to memref<2x4x64x8xf32>
  memref.dealloc %second : memref<2x4x64x8xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// Threads would be left without work.
// REMARK: [Missed] FusedBatches {{.*}} Reason="there are fewer than 8 batches, or no buffer of 16 KiB per batch is lost without more bytes living at a time"
// CHECK-LABEL: func.func @fewer_than_eight_batches
// CHECK: memref.alloc() : memref<1x4x64x64xf32>
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @fewer_than_eight_batches(%q: memref<1x4x64x8xf32>, %k: memref<1x4x64x8xf32>, %o: memref<1x4x64x64xf32>) {
  %s = memref.alloc() : memref<1x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<1x4x64x8xf32>, memref<1x4x64x8xf32>) outs(%s : memref<1x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<1x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<1x4x64x64xf32>) outs(%e : memref<1x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  }
  memref.copy %e, %o : memref<1x4x64x64xf32> to memref<1x4x64x64xf32>
  memref.dealloc %s : memref<1x4x64x64xf32>
  memref.dealloc %e : memref<1x4x64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// 1 KiB per batch stays in the cache anyway, and a call per batch would cost more.
// CHECK-LABEL: func.func @small_batches
// CHECK: memref.alloc() : memref<2x4x16x16xf32>
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @small_batches(%q: memref<2x4x16x8xf32>, %k: memref<2x4x16x8xf32>, %o: memref<2x4x16x16xf32>) {
  %s = memref.alloc() : memref<2x4x16x16xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<2x4x16x8xf32>, memref<2x4x16x8xf32>) outs(%s : memref<2x4x16x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<2x4x16x16xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<2x4x16x16xf32>) outs(%e : memref<2x4x16x16xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  }
  memref.copy %e, %o : memref<2x4x16x16xf32> to memref<2x4x16x16xf32>
  memref.dealloc %s : memref<2x4x16x16xf32>
  memref.dealloc %e : memref<2x4x16x16xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// In a slice, every batch would be number 0.
// CHECK-LABEL: func.func @number_of_the_batch_is_read
// CHECK: memref.alloc() : memref<2x4x64x64xf32>
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @number_of_the_batch_is_read(%q: memref<2x4x64x8xf32>, %k: memref<2x4x64x8xf32>, %o: memref<2x4x64x64xf32>) {
  %s = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<2x4x64x8xf32>, memref<2x4x64x8xf32>) outs(%s : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<2x4x64x64xf32>) outs(%e : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    %i = linalg.index 1 : index
    %n = arith.index_cast %i : index to i32
    %f = arith.sitofp %n : i32 to f32
    %r = arith.mulf %a, %f : f32
    linalg.yield %r : f32
  }
  memref.copy %e, %o : memref<2x4x64x64xf32> to memref<2x4x64x64xf32>
  memref.dealloc %s : memref<2x4x64x64xf32>
  memref.dealloc %e : memref<2x4x64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// Batches add to one place: they are not independent, and all scores are needed.
// CHECK-LABEL: func.func @sum_over_batches
// CHECK: memref.alloc() : memref<2x4x64x64xf32>
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @sum_over_batches(%q: memref<2x4x64x8xf32>, %k: memref<2x4x64x8xf32>, %o: memref<64x64xf32>) {
  %s = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<2x4x64x8xf32>, memref<2x4x64x8xf32>) outs(%s : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<64x64xf32>
  linalg.generic {indexing_maps = [#x, affine_map<(b, h, q, k) -> (q, k)>], iterator_types = ["reduction", "reduction", "parallel", "parallel"]} ins(%s : memref<2x4x64x64xf32>) outs(%e : memref<64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = arith.addf %a, %c : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<2x4x64x64xf32>
  memref.copy %e, %o : memref<64x64xf32> to memref<64x64xf32>
  memref.dealloc %e : memref<64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// CHECK-LABEL: func.func @sizes_known_at_run_time
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @sizes_known_at_run_time(%q: memref<?x4x64x8xf32>, %k: memref<?x4x64x8xf32>, %o: memref<?x4x64x64xf32>, %n: index) {
  %s = memref.alloc(%n) : memref<?x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<?x4x64x8xf32>, memref<?x4x64x8xf32>) outs(%s : memref<?x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<?x4x64x64xf32>) outs(%o : memref<?x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<?x4x64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#y = affine_map<(b, h, q, k) -> (h, b, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// Batch (b, h) reads what batch (h, b) of the last operation overwrites: that
// one stays behind the loop.
// CHECK-LABEL: func.func @another_batch_is_read
// CHECK: memref.copy %arg2, %[[X:[a-z0-9_]+]] :
// CHECK: sbp.batch_kernel
// CHECK: linalg.generic {{.*}} outs(%[[X]] :
// CHECK: return
func.func @another_batch_is_read(%q: memref<4x4x64x8xf32>, %k: memref<4x4x64x8xf32>, %in: memref<4x4x64x64xf32>, %o: memref<4x4x64x64xf32>) {
  %x = memref.alloc() : memref<4x4x64x64xf32>
  memref.copy %in, %x : memref<4x4x64x64xf32> to memref<4x4x64x64xf32>
  %s = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<4x4x64x8xf32>, memref<4x4x64x8xf32>) outs(%s : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #y, #x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %x, %x : memref<4x4x64x64xf32>, memref<4x4x64x64xf32>, memref<4x4x64x64xf32>) outs(%e : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %d: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e : memref<4x4x64x64xf32>) outs(%x : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    linalg.yield %a : f32
  }
  memref.copy %e, %o : memref<4x4x64x64xf32> to memref<4x4x64x64xf32>
  memref.copy %x, %in : memref<4x4x64x64xf32> to memref<4x4x64x64xf32>
  memref.dealloc %e : memref<4x4x64x64xf32>
  memref.dealloc %x : memref<4x4x64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#y = affine_map<(b, h, q, k) -> (h, b, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// One element of all scores, wherever the batch: not a slice.
// CHECK-LABEL: func.func @scores_are_loaded_from
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @scores_are_loaded_from(%q: memref<4x4x64x8xf32>, %k: memref<4x4x64x8xf32>, %o: memref<4x4x64x64xf32>) {
  %c0 = arith.constant 0 : index
  %s = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<4x4x64x8xf32>, memref<4x4x64x8xf32>) outs(%s : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<4x4x64x64xf32>) outs(%e : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    %l = memref.load %s[%c0, %c0, %c0, %c0] : memref<4x4x64x64xf32>
    %r = arith.subf %a, %l : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<4x4x64x64xf32>
  memref.copy %e, %o : memref<4x4x64x64xf32> to memref<4x4x64x64xf32>
  memref.dealloc %e : memref<4x4x64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#y = affine_map<(b, h, q, k) -> (h, b, q, k)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// A constant written beside what is read is no fill, and is made once.
// CHECK-LABEL: func.func @constant_beside_an_input
// CHECK: sbp.batch_kernel
// CHECK: %[[ZERO:.*]] = arith.constant 0.0
// CHECK: linalg.yield %[[ZERO]]
// CHECK-NOT: linalg.yield %[[ZERO]]
func.func @constant_beside_an_input(%q: memref<4x4x64x8xf32>, %k: memref<4x4x64x8xf32>, %o: memref<4x4x64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %s = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<4x4x64x8xf32>, memref<4x4x64x8xf32>) outs(%s : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %m = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : memref<4x4x64x64xf32>) outs(%m : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %c: f32):
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<4x4x64x8xf32>, memref<4x4x64x8xf32>) outs(%m : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %e = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#x, #x, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %m : memref<4x4x64x64xf32>, memref<4x4x64x64xf32>) outs(%e : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<4x4x64x64xf32>
  memref.dealloc %m : memref<4x4x64x64xf32>
  memref.copy %e, %o : memref<4x4x64x64xf32> to memref<4x4x64x64xf32>
  memref.dealloc %e : memref<4x4x64x64xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#rows = affine_map<(b, h, q, k) -> (q)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// The kept rows of the scores are saved, batch by batch as the others: the
// scores are never whole. In a slice the batch has number 0.
// CHECK-LABEL: func.func @kept_rows_of_scores
// CHECK-NOT: memref<2x4x64x64xf32>
// CHECK: sbp.batch_kernel
// CHECK: %[[ROWS:[a-z0-9]+]]: memref<16xindex, strided<[1]>>
// CHECK-SAME: %[[KEPT:[a-z0-9]+]]: memref<1x1x16x64xf32,
// CHECK: %[[S:.*]] = memref.alloc() {{.*}} : memref<1x1x64x64xf32>
// CHECK: linalg.generic {{.*}} ins(%[[ROWS]] {{.*}} outs(%[[KEPT]]
// CHECK: %[[B:.*]] = linalg.index 0
// CHECK: %[[H:.*]] = linalg.index 1
// CHECK: memref.load %[[S]][%[[B]], %[[H]], %{{.*}}, %{{.*}}] : memref<1x1x64x64xf32>
func.func @kept_rows_of_scores(%q: memref<2x4x64x8xf32>, %k: memref<2x4x64x8xf32>, %v: memref<2x4x64x8xf32>, %rows: memref<16xindex>, %kept: memref<2x4x16x64xf32>, %o: memref<2x4x64x8xf32>) {
  %s = memref.alloc() : memref<2x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<2x4x64x8xf32>, memref<2x4x64x8xf32>) outs(%s : memref<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %g = memref.alloc() : memref<2x4x16x64xf32>
  linalg.generic {indexing_maps = [#rows, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%rows : memref<16xindex>) outs(%g : memref<2x4x16x64xf32>) {
  ^bb0(%row: index, %c: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 3 : index
    %l = memref.load %s[%b, %h, %row, %n] : memref<2x4x64x64xf32>
    linalg.yield %l : f32
  }
  %y = memref.alloc() : memref<2x4x64x8xf32>
  linalg.generic {indexing_maps = [#qk, #kd, #qd], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%s, %v : memref<2x4x64x64xf32>, memref<2x4x64x8xf32>) outs(%y : memref<2x4x64x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<2x4x64x64xf32>
  memref.copy %g, %kept : memref<2x4x16x64xf32> to memref<2x4x16x64xf32>
  memref.dealloc %g : memref<2x4x16x64xf32>
  memref.copy %y, %o : memref<2x4x64x8xf32> to memref<2x4x64x8xf32>
  memref.dealloc %y : memref<2x4x64x8xf32>
  return
}

// -----

#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#rows = affine_map<(b, h, q, k) -> (q)>
#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>

// Examples and heads change places: the rows are those of another batch.
// CHECK-LABEL: func.func @rows_of_another_batch
// CHECK-NOT: sbp.batch_kernel
// CHECK: return
func.func @rows_of_another_batch(%q: memref<4x4x64x8xf32>, %k: memref<4x4x64x8xf32>, %rows: memref<16xindex>, %kept: memref<4x4x16x64xf32>) {
  %s = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<4x4x64x8xf32>, memref<4x4x64x8xf32>) outs(%s : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  %g = memref.alloc() : memref<4x4x16x64xf32>
  linalg.generic {indexing_maps = [#rows, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%rows : memref<16xindex>) outs(%g : memref<4x4x16x64xf32>) {
  ^bb0(%row: index, %c: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 3 : index
    %l = memref.load %s[%b, %h, %row, %n] : memref<4x4x64x64xf32>
    %m = memref.load %s[%h, %b, %row, %n] : memref<4x4x64x64xf32>
    %sum = arith.addf %l, %m : f32
    linalg.yield %sum : f32
  }
  memref.dealloc %s : memref<4x4x64x64xf32>
  memref.copy %g, %kept : memref<4x4x16x64xf32> to memref<4x4x16x64xf32>
  memref.dealloc %g : memref<4x4x16x64xf32>
  return
}

// -----

#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>
#token = affine_map<(b, h, q, k, d) -> (b, q, h, d)>

// For a machine of two blocks, each step takes two heads: an operand is which
// pair, and which head of the pair. For four blocks, the four heads of an example
// are a step. For 1000 all batches would be, and the chain is left alone.
// SIDE-LABEL: func.func @heads_side_by_side
// SIDE: %[[Q:.*]] = memref.expand_shape %arg0 {{\[\[}}0], [1, 2], [3], [4]] output_shape [4, 2, 2, 64, 8]
// SIDE: %[[O:.*]] = memref.expand_shape %{{.*}} {{\[\[}}0], [1], [2, 3], [4]] output_shape [4, 64, 2, 2, 8]
// SIDE: sbp.batch_kernel sizes [4, 2] slices
// SIDE: ^bb0(%[[QS:[a-z0-9]+]]: memref<1x1x2x64x8xf32, strided<[2048, 1024, 512, 8, 1]>>
// SIDE: memref.collapse_shape %[[QS]] {{.*}} into memref<1x2x64x8xf32, strided<[2048, 512, 8, 1]>>
// SIDE: memref.alloc() {{.*}} : memref<1x2x64x64xf32>
// WHOLE-LABEL: func.func @heads_side_by_side
// WHOLE: sbp.batch_kernel sizes [4] slices
// WHOLE: memref<1x4x64x8xf32
// ALL-LABEL: func.func @heads_side_by_side
// ALL-NOT: sbp.batch_kernel
func.func @heads_side_by_side(%q: memref<4x4x64x8xf32>, %k: memref<4x4x64x8xf32>, %v: memref<4x4x64x8xf32>, %o: memref<4x64x4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %out = memref.alloc() : memref<4x64x4x8xf32>
  %s = memref.alloc() : memref<4x4x64x64xf32>
  linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : memref<4x4x64x8xf32>, memref<4x4x64x8xf32>) outs(%s : memref<4x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#qk, #kd, #token], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%s, %v : memref<4x4x64x64xf32>, memref<4x4x64x8xf32>) outs(%out : memref<4x64x4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  }
  memref.dealloc %s : memref<4x4x64x64xf32>
  memref.copy %out, %o : memref<4x64x4x8xf32> to memref<4x64x4x8xf32>
  memref.dealloc %out : memref<4x64x4x8xf32>
  return
}
