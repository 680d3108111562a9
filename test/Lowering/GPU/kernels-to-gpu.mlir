// RUN: sbp-opt %s --sbp-kernels-to-gpu --split-input-file | FileCheck %s

#map = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// Eight lanes share a row, four neighbors each, which one access moves; the sum
// is a tree of shuffles. Between the operations nothing waits: the lane that
// reads an element wrote it.
// CHECK: gpu.func @rows_0(%[[X:.*]]: memref<2048xf32>, %[[Y:.*]]: memref<64xf32>)
// CHECK-SAME: workgroup(%{{.*}} : memref<512xf32, #gpu.address_space<workgroup>> {llvm.align = 16 : i64})
// CHECK-SAME: kernel
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: vector.load %[[X]][%{{.*}}] {alignment = 16 : i64} : memref<2048xf32>, vector<4xf32>
// CHECK-COUNT-4: math.exp
// CHECK: vector.store {{.*}} {alignment = 16 : i64}
// CHECK-NOT: nvvm.bar.warp.sync
// CHECK: gpu.shuffle xor
// CHECK: gpu.shuffle xor
// CHECK: gpu.shuffle xor
// CHECK-NOT: gpu.shuffle
// CHECK: scf.if
// CHECK: memref.store {{.*}}, %[[Y]]
// CHECK: gpu.return
// CHECK-LABEL: func @sums_by_rows
// CHECK-DAG: %[[BLOCKS:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[THREADS:.*]] = arith.constant 128 : index
// CHECK: gpu.launch_func @sbp_kernels::@rows_0 blocks in (%[[BLOCKS]], {{.*}}) threads in (%[[THREADS]],
func.func @sums_by_rows(%x: memref<64x32xf32>, %y: memref<64xf32>) {
  sbp.row_kernel rows 64 (%x, %y : memref<64x32xf32>, memref<64xf32>) {
  ^bb0(%a: memref<64x32xf32>, %b: memref<64xf32>, %t: memref<64x32xf32>):
    linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%a : memref<64x32xf32>) outs(%t : memref<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %e = math.exp %in : f32
      linalg.yield %e : f32
    }
    linalg.generic {indexing_maps = [#map, #row], iterator_types = ["parallel", "reduction"]} ins(%t : memref<64x32xf32>) outs(%b : memref<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#map = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// What one lane sums up the others read: they wait for it.
// CHECK: gpu.func @rows_0
// CHECK: gpu.shuffle
// CHECK: memref.store
// CHECK: nvvm.bar.warp.sync
// CHECK: arith.divf
// CHECK-LABEL: func @divided_by_sums
func.func @divided_by_sums(%x: memref<64x32xf32>, %y: memref<64x32xf32>) {
  sbp.row_kernel rows 64 (%x, %y : memref<64x32xf32>, memref<64x32xf32>) {
  ^bb0(%a: memref<64x32xf32>, %b: memref<64x32xf32>, %t: memref<64xf32>):
    linalg.generic {indexing_maps = [#map, #row], iterator_types = ["parallel", "reduction"]} ins(%a : memref<64x32xf32>) outs(%t : memref<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
    linalg.generic {indexing_maps = [#map, #row, #map], iterator_types = ["parallel", "parallel"]} ins(%a, %t : memref<64x32xf32>, memref<64xf32>) outs(%b : memref<64x32xf32>) {
    ^bb0(%in: f32, %sum: f32, %out: f32):
      %q = arith.divf %in, %sum : f32
      linalg.yield %q : f32
    }
  }
  return
}

// -----

// Scalar code is a kernel of one thread, whose number lies in memory until the
// kernel that needs it; a number of the caller is read where it lies.
// CHECK: gpu.func @scalars_0(%[[SEED:.*]]: memref<i64>, %[[PLACE:.*]]: memref<i64>)
// CHECK: memref.load %[[SEED]]
// CHECK: arith.addi
// CHECK: memref.store {{.*}}, %[[PLACE]]
// CHECK: gpu.func @points_0
// CHECK-LABEL: func @numbers
// CHECK: %[[NUMBER:.*]] = memref.alloc() : memref<i64>
// CHECK: gpu.launch_func @sbp_kernels::@scalars_0 {{.*}} args(%arg1 : memref<i64>, %[[NUMBER]] : memref<i64>)
// CHECK: gpu.launch_func @sbp_kernels::@points_0 {{.*}} args({{.*}}%[[NUMBER]]
func.func @numbers(%x: memref<64xi64>, %seed: memref<i64>) {
  %n = memref.load %seed[] : memref<i64>
  %c1 = arith.constant 1 : i64
  %m = arith.addi %n, %c1 : i64
  linalg.generic {indexing_maps = [affine_map<(i) -> ()>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%m : i64) outs(%x : memref<64xi64>) {
  ^bb0(%in: i64, %out: i64):
    linalg.yield %in : i64
  }
  return
}

// -----

// Equal kernels are one.
// CHECK-COUNT-1: gpu.func @points_0
// CHECK-NOT: gpu.func
// CHECK-LABEL: func @copies
// CHECK-COUNT-2: gpu.launch_func @sbp_kernels::@points_0
func.func @copies(%x: memref<64xf32>, %y: memref<64xf32>, %z: memref<64xf32>) {
  memref.copy %x, %y : memref<64xf32> to memref<64xf32>
  memref.copy %x, %z : memref<64xf32> to memref<64xf32>
  return
}

// -----

// A block for each row that is restored.
// CHECK: gpu.func @iterations_0
// CHECK: %[[ROW:.*]] = gpu.block_id
// CHECK: %[[THREAD:.*]] = gpu.thread_id
// CHECK: memref.load %{{.*}}[%[[ROW]]]
// CHECK: scf.for %{{.*}} = %[[THREAD]]
// CHECK-LABEL: func @restored
// CHECK: %[[ROWS:.*]] = arith.constant 4 : index
// CHECK: gpu.launch_func @sbp_kernels::@iterations_0 blocks in (%[[ROWS]]
func.func @restored(%x: memref<4x8xf32>, %y: memref<16x8xf32>, %m: memref<4xindex>) {
  scf.forall (%k) in (4) {
    %p = memref.load %m[%k] : memref<4xindex>
    %row = memref.subview %x[%k, 0] [1, 8] [1, 1] : memref<4x8xf32> to memref<8xf32, strided<[1], offset: ?>>
    %place = memref.subview %y[%p, 0] [1, 8] [1, 1] : memref<16x8xf32> to memref<8xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%row : memref<8xf32, strided<[1], offset: ?>>) outs(%place : memref<8xf32, strided<[1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  return
}

// -----

// Neighbors of rows that do not start at multiples of four are taken one by one.
// CHECK: gpu.func @rows_0
// CHECK-NOT: vector.load
// CHECK-LABEL: func @odd_rows
func.func @odd_rows(%x: memref<64x33xf32>, %y: memref<64x33xf32>) {
  sbp.row_kernel rows 64 (%x, %y : memref<64x33xf32>, memref<64x33xf32>) {
  ^bb0(%a: memref<64x33xf32>, %b: memref<64x33xf32>):
    linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%a : memref<64x33xf32>) outs(%b : memref<64x33xf32>) {
    ^bb0(%in: f32, %out: f32):
      %e = math.exp %in : f32
      linalg.yield %e : f32
    }
  }
  return
}

// -----

// Two elements of 64 bits are an access.
// CHECK: gpu.func @elements_0
// CHECK: vector.load {{.*}} {alignment = 16 : i64} : memref<1024xf64>, vector<2xf64>
// CHECK-LABEL: func @flat
// CHECK: %[[BLOCKS:.*]] = arith.constant 2 : index
// CHECK: gpu.launch_func @sbp_kernels::@elements_0 blocks in (%[[BLOCKS]]
func.func @flat(%x: memref<32x32xf64>, %y: memref<32x32xf64>) {
  sbp.row_kernel rows 1024 (%x, %y : memref<32x32xf64>, memref<32x32xf64>) {
  ^bb0(%a: memref<32x32xf64>, %b: memref<32x32xf64>):
    linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%a : memref<32x32xf64>) outs(%b : memref<32x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %e = arith.mulf %in, %in : f64
      linalg.yield %e : f64
    }
  }
  return
}

// -----

// A library gets the address of a buffer on the device.
memref.global "private" constant @weights : memref<8x4xf32> = dense<2.0>

// CHECK-LABEL: func @constant_of_a_product
// CHECK: %[[W:.*]] = memref.alloc() : memref<8x4xf32>
// CHECK: gpu.launch_func {{.*}}%[[W]] : memref<8x4xf32>
// CHECK: sbp.contract ins(%{{.*}}, %[[W]] : memref<16x8xf32>, memref<8x4xf32>)
// CHECK: memref.dealloc %[[W]]
func.func @constant_of_a_product(%x: memref<16x8xf32>, %y: memref<16x4xf32>) {
  %w = memref.get_global @weights : memref<8x4xf32>
  sbp.contract ins(%x, %w : memref<16x8xf32>, memref<8x4xf32>) outs(%y : memref<16x4xf32>) indexing_maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
  return
}
