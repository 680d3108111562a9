// RUN: sbp-opt %s --sbp-kernels-to-gpu | FileCheck %s
// RUN: sbp-opt %s --sbp-kernels-to-gpu --sbp-plan-memory --sbp-step-to-stream --sbp-library-to-cuda | FileCheck %s --check-prefix=CALLS

#slice = affine_map<(b, h) -> (b, h, 0, 0)>
#all = affine_map<(b, h) -> (0, 0)>
#rows = affine_map<(b, h, i, j) -> (b, h, i, j)>
#one = affine_map<(b, h, i, j) -> (i, j)>
#a = affine_map<(b, h, i, j, k) -> (b, h, i, k)>
#b = affine_map<(b, h, i, j, k) -> (b, h, k, j)>
#c = affine_map<(b, h, i, j, k) -> (b, h, i, j)>

// A loop of the host over the steps, whose buffer all steps use. Kernels take
// the whole operands and where their slices begin; equal ones stay one.
// CHECK: gpu.func @rows_0(%[[X:.*]]: memref<4x6x16x16xf32>, %[[FIRST:[a-z0-9]+]]: index
// CHECK: %[[SLICE:.*]] = memref.reinterpret_cast %[[X]] to offset: [%[[FIRST]]], sizes: [1, 1, 16, 16]
// CHECK: %[[FLAT:.*]] = memref.reinterpret_cast %[[SLICE]]
// CHECK: vector.load %[[FLAT]]
// CHECK-LABEL: func @steps
// CHECK: %[[SCRATCH:.*]] = memref.alloc() {alignment = 64 : i64} : memref<1024xi8>
// CHECK: scf.for %[[STEP:.*]] = %{{.*}} to %[[NUMBER:.*]] step
// CHECK: %[[H:.*]] = arith.remui %[[STEP]],
// CHECK: %[[B:.*]] = arith.divui %[[STEP]],
// CHECK: %[[T:.*]] = memref.view %[[SCRATCH]]
// CHECK: gpu.launch_func @sbp_kernels::@rows_0 {{.*}} args(%arg0 :
// CHECK: sbp.contract ins(%[[T]], %arg1 : memref<1x1x16x16xf32>, memref<16x16xf32>) outs(%{{.*}} : memref<1x1x16x16xf32, strided<[1536, 256, 16, 1], offset: ?>>)
// CHECK: }
// CHECK: memref.dealloc %[[SCRATCH]]

// CALLS-LABEL: func @steps
// CALLS: scf.for
// CALLS: gpu.launch_func async
// CALLS: call @sbp_cuda_contract_f32
func.func @steps(%x: memref<4x6x16x16xf32>, %w: memref<16x16xf32>, %y: memref<4x6x16x16xf32>) {
  sbp.batch_kernel sizes [4, 6] slices [#slice, #all, #slice] (%x, %w, %y : memref<4x6x16x16xf32>, memref<16x16xf32>, memref<4x6x16x16xf32>) {
  ^bb0(%xs: memref<1x1x16x16xf32, strided<[1536, 256, 16, 1]>>, %ws: memref<16x16xf32, strided<[16, 1]>>, %ys: memref<1x1x16x16xf32, strided<[1536, 256, 16, 1]>>):
    %t = memref.alloc() : memref<1x1x16x16xf32>
    sbp.row_kernel rows 16 (%xs, %ws, %t : memref<1x1x16x16xf32, strided<[1536, 256, 16, 1]>>, memref<16x16xf32, strided<[16, 1]>>, memref<1x1x16x16xf32>) {
    ^bb0(%p: memref<1x1x16x16xf32, strided<[1536, 256, 16, 1]>>, %q: memref<16x16xf32, strided<[16, 1]>>, %r: memref<1x1x16x16xf32>):
      linalg.generic {indexing_maps = [#rows, #one, #rows], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p, %q : memref<1x1x16x16xf32, strided<[1536, 256, 16, 1]>>, memref<16x16xf32, strided<[16, 1]>>) outs(%r : memref<1x1x16x16xf32>) {
      ^bb0(%in: f32, %v: f32, %out: f32):
        %e = arith.mulf %in, %v : f32
        linalg.yield %e : f32
      }
    }
    sbp.contract ins(%t, %ws : memref<1x1x16x16xf32>, memref<16x16xf32, strided<[16, 1]>>) outs(%ys : memref<1x1x16x16xf32, strided<[1536, 256, 16, 1]>>) indexing_maps [#a, affine_map<(b, h, i, j, k) -> (k, j)>, #c]
    memref.dealloc %t : memref<1x1x16x16xf32>
  }
  return
}
