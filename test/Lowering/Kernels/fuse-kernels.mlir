// RUN: sbp-opt %s --sbp-fuse-kernels --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-fuse-kernels --split-input-file | sbp-opt --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-fuse-kernels --sbp-lower-kernels --split-input-file | FileCheck %s --check-prefix=LOWER
// RUN: sbp-opt %s --split-input-file --sbp-fuse-kernels --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#one = affine_map<(i) -> (i)>

// The sums stay inside a row: they are a row's buffer of one element, and
// nothing of size 64 is allocated.
// REMARK: [Passed] FusedRows {{.*}} Remark="3 operations run on each of 64 rows", RowBuffers=1
// CHECK-LABEL: func.func @sum_and_division_by_rows_are_one_kernel
// CHECK-NOT: memref.alloc()
// CHECK: sbp.row_kernel rows 64(%arg0, %arg1 : memref<64x32xf32>, memref<64x32xf32>) {
// CHECK-NEXT: ^bb0(%[[X:.*]]: memref<64x32xf32>, %[[Y:.*]]: memref<64x32xf32>, %[[SUM:.*]]: memref<64xf32>):
// CHECK: linalg.generic {{.*}} outs(%[[SUM]] : memref<64xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[X]] : memref<64x32xf32>) outs(%[[SUM]] : memref<64xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[X]], %[[SUM]] : {{.*}}) outs(%[[Y]] : memref<64x32xf32>)
// CHECK: return

// LOWER-LABEL: func.func @sum_and_division_by_rows_are_one_kernel
// LOWER-NEXT: arith.constant
// LOWER-NEXT: call @sbp_fused_kernel_0(%arg0, %arg1)
// LOWER-NEXT: return
// LOWER: func.func private @sbp_rows_of_kernel_0(%{{.*}}: memref<64x32xf32>, %{{.*}}: memref<64x32xf32>, %{{.*}}: index, %{{.*}}: index)
// LOWER-SAME: attributes {llvm.bareptr, sbp.distinct, sbp.kernel}
// LOWER: memref.alloca() {alignment = 64 : i64} : memref<1xf32>
// LOWER: arith.addf
// LOWER: arith.divf
// LOWER: func.func private @sbp_fused_kernel_0(memref<64x32xf32>, memref<64x32xf32>) attributes {llvm.bareptr
// LOWER-SAME: sbp.launch = #sbp.row_launch<@sbp_rows_of_kernel_0, rows = 64, cost = 65, multiple = 1>}
func.func @sum_and_division_by_rows_are_one_kernel(%x: memref<64x32xf32>, %y: memref<64x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %sum = memref.alloc() : memref<64xf32>
  linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]}
      outs(%sum : memref<64xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x32xf32>) outs(%sum : memref<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : memref<64x32xf32>, memref<64xf32>) outs(%y : memref<64x32xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %r = arith.divf %a, %s : f32
    linalg.yield %r : f32
  }
  memref.dealloc %sum : memref<64xf32>
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#transposed = affine_map<(i, j) -> (j, i)>

// Row i of the second operation is column i of what the first one writes.
// CHECK-LABEL: func.func @transposed_rows_do_not_fuse
// CHECK-COUNT-2: sbp.row_kernel
func.func @transposed_rows_do_not_fuse(%x: memref<32x32xf32>, %t: memref<32x32xf32>, %y: memref<32x32xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<32x32xf32>) outs(%t : memref<32x32xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.negf %a : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#transposed, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t : memref<32x32xf32>) outs(%y : memref<32x32xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

// Layers repeat: the same work on other buffers is the same function.
// CHECK-LABEL: func.func @equal_kernels_share_a_function
// CHECK-COUNT-2: sbp.row_kernel rows 64
// LOWER-LABEL: func.func @equal_kernels_share_a_function
// LOWER: call @sbp_fused_kernel_0(%arg0, %arg1)
// LOWER-NEXT: call @sbp_fused_kernel_0(%arg2, %arg3)
// LOWER-NOT: @sbp_rows_of_kernel_1
// REMARK: [Missed] FusedRows {{.*}} Reason="sizes or a buffer are known at run time only, or subscripts are not linear"
// LOWER-LABEL: func.func @sizes_known_at_run_time_stay
func.func @equal_kernels_share_a_function(%x: memref<64xf32>, %y: memref<64xf32>, %u: memref<64xf32>, %v: memref<64xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%u : memref<64xf32>) outs(%v : memref<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

// CHECK-LABEL: func.func @sizes_known_at_run_time_stay
// CHECK: linalg.generic
func.func @sizes_known_at_run_time_stay(%x: memref<?xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  }
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#one = affine_map<(i) -> (i)>

// The second sum's zeros share nothing with what is before them; they come
// along with the sum: one kernel, no buffer.
// CHECK-LABEL: func.func @fill_joins_with_what_adds_to_it
// CHECK-NOT: memref.alloc()
// CHECK: sbp.row_kernel rows 64(%arg0, %arg1 : memref<64x32xf32>, memref<64xf32>) {
// CHECK-NOT: sbp.row_kernel
// CHECK: return
func.func @fill_joins_with_what_adds_to_it(%x: memref<64x32xf32>, %y: memref<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %square = memref.alloc() : memref<64x32xf32>
  %sum = memref.alloc() : memref<64xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<64x32xf32>) outs(%square : memref<64x32xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]}
      outs(%sum : memref<64xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%square : memref<64x32xf32>) outs(%sum : memref<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#one, #one], iterator_types = ["parallel"]}
      ins(%sum : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.sqrt %a : f32
    linalg.yield %r : f32
  }
  memref.dealloc %square : memref<64x32xf32>
  memref.dealloc %sum : memref<64xf32>
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#one = affine_map<(i) -> (i)>

// %sum is filled, read elsewhere, and filled again: the second fill must not
// pass the first.
// CHECK-LABEL: func.func @fills_keep_their_order
// CHECK: sbp.row_kernel rows 2048(%arg0, %{{.*}} :
// CHECK: sbp.row_kernel
// CHECK: memref.copy %arg2, %arg1
// CHECK: sbp.row_kernel
// CHECK: return
func.func @fills_keep_their_order(%x: memref<64x32xf32>, %y: memref<64xf32>, %sum: memref<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %square = memref.alloc() : memref<64x32xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<64x32xf32>) outs(%square : memref<64x32xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]}
      outs(%sum : memref<64xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  }
  memref.copy %sum, %y : memref<64xf32> to memref<64xf32>
  linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]}
      outs(%sum : memref<64xf32>) {
  ^bb0(%o: f32):
    linalg.yield %zero : f32
  }
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%square : memref<64x32xf32>) outs(%sum : memref<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  }
  memref.dealloc %square : memref<64x32xf32>
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// Which buffer the second operation writes shows at run time: nothing moves
// past it.
// CHECK-LABEL: func.func @unknown_buffer_stops_a_group
// CHECK: sbp.row_kernel
// CHECK: arith.select
// CHECK: linalg.generic
func.func @unknown_buffer_stops_a_group(%x: memref<8x4xf32>, %y: memref<8x4xf32>, %c: i1) {
  %a = memref.alloc() : memref<8x4xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x4xf32>) outs(%a : memref<8x4xf32>) {
  ^bb0(%i: f32, %o: f32):
    %r = arith.addf %i, %i : f32
    linalg.yield %r : f32
  }
  %u = arith.select %c, %x, %y : memref<8x4xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%a : memref<8x4xf32>) outs(%u : memref<8x4xf32>) {
  ^bb0(%i: f32, %o: f32):
    %r = arith.mulf %i, %i : f32
    linalg.yield %r : f32
  }
  memref.dealloc %a : memref<8x4xf32>
  return
}

// -----

// One rounding for a product and the sum that it is added to; the product of
// another operation keeps its own, whatever it is fused with.
// LOWER-LABEL: func.func @sums_of_products_are_contracted
// LOWER: func.func private @sbp_rows_of_kernel_0
// LOWER: arith.mulf %{{.*}} fastmath<contract> : vector<16xf32>
// LOWER-NEXT: arith.addf %{{.*}} fastmath<contract> : vector<16xf32>
// LOWER: func.func private @sbp_rows_of_kernel_1
// LOWER: arith.mulf %{{.*}} : vector<16xf32>
// LOWER-NEXT: arith.addf %{{.*}} : vector<16xf32>
func.func @sums_of_products_are_contracted(%x: memref<1x8x8x16xf32>, %w: memref<3x3x16xf32>, %y: memref<1x6x6x16xf32>, %v: memref<16xf32>, %u: memref<16xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(n, h, w, c, i, j) -> (n, h + i, w + j, c)>,
                       affine_map<(n, h, w, c, i, j) -> (i, j, c)>,
                       affine_map<(n, h, w, c, i, j) -> (n, h, w, c)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<1x8x8x16xf32>, memref<3x3x16xf32>) outs(%y : memref<1x6x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %o, %p : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%v : memref<16xf32>) outs(%u : memref<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.mulf %a, %a : f32
    %r = arith.addf %a, %p : f32
    linalg.yield %r : f32
  }
  return
}

// -----

#id = affine_map<(b, i) -> (b, i)>
#batch = affine_map<(b) -> (b, 0)>

// CHECK-LABEL: func.func @operations_of_a_batch
// CHECK: sbp.batch_kernel
// CHECK: sbp.row_kernel rows 64(
// LOWER-LABEL: func.func private @sbp_batch_0
// LOWER: call @sbp_fused_kernel_0
func.func @operations_of_a_batch(%x: memref<8x64xf32>, %y: memref<8x64xf32>) {
  sbp.batch_kernel sizes [8] slices [#batch, #batch] (%x, %y : memref<8x64xf32>, memref<8x64xf32>) {
  ^bb0(%xs: memref<1x64xf32, strided<[64, 1]>>, %ys: memref<1x64xf32, strided<[64, 1]>>):
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%xs : memref<1x64xf32, strided<[64, 1]>>) outs(%ys : memref<1x64xf32, strided<[64, 1]>>) {
    ^bb0(%a: f32, %o: f32):
      %r = math.exp %a : f32
      linalg.yield %r : f32
    }
  }
  return
}
