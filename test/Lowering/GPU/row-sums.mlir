// RUN: sbp-opt %s --sbp-kernels-to-gpu --split-input-file | FileCheck %s

#in = affine_map<(c, n) -> (n, c)>
#out = affine_map<(c, n) -> (c)>

// A sum over rows: a thread reads four neighbors at once, threads above each
// other share the rows, and blocks do, so that more than 132 of them work. A
// second kernel adds up what each block has, and the output.
// CHECK: gpu.func @columns_0(%[[X:.*]]: memref<1572864xf32>, %{{.*}}: memref<768xf32>, %[[PARTS:.*]]: memref<24576xf32>)
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>
// CHECK: scf.for
// CHECK: vector.load %[[X]][%{{.*}}] {alignment = 16 : i64} : memref<1572864xf32>, vector<4xf32>
// CHECK: gpu.barrier
// CHECK-NOT: gpu.barrier
// CHECK: vector.store {{.*}}, %[[PARTS]][%{{.*}}] {alignment = 16 : i64}
// CHECK: gpu.return
// CHECK: gpu.func @columns_1(%{{.*}}: memref<24576xf32>, %[[Y:.*]]: memref<768xf32>)
// CHECK: vector.load %[[Y]]
// CHECK: vector.store {{.*}}, %[[Y]]
// CHECK-LABEL: func @sums_by_columns
// CHECK: %[[PARTS:.*]] = memref.alloc() : memref<32x768xf32>
// CHECK: %[[BLOCKS:.*]] = arith.constant 192 : index
// CHECK: gpu.launch_func @sbp_kernels::@columns_0 blocks in (%[[BLOCKS]],
// CHECK: gpu.launch_func @sbp_kernels::@columns_1
// CHECK: memref.dealloc %[[PARTS]]
func.func @sums_by_columns(%x: memref<2048x768xf32>, %y: memref<768xf32>) {
  sbp.row_kernel rows 768 (%x, %y : memref<2048x768xf32>, memref<768xf32>) {
  ^bb0(%a: memref<2048x768xf32>, %b: memref<768xf32>):
    linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]} ins(%a : memref<2048x768xf32>) outs(%b : memref<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#in = affine_map<(i, j) -> (i, j)>
#out = affine_map<(i, j) -> ()>

// A sum of everything is shared by blocks, too.
// CHECK: gpu.func @rows_0(%{{.*}}: memref<1048576xf32>, %{{.*}}: memref<1xf32>, %[[PARTS:.*]]: memref<264xf32>)
// CHECK: gpu.block_id
// CHECK: gpu.shuffle xor
// CHECK: memref.store {{.*}}, %[[PARTS]]
// CHECK: gpu.func @rows_1(
// CHECK-LABEL: func @sum_of_all
// CHECK: %[[BLOCKS:.*]] = arith.constant 264 : index
// CHECK: gpu.launch_func @sbp_kernels::@rows_0 blocks in (%[[BLOCKS]],
func.func @sum_of_all(%x: memref<1024x1024xf32>, %y: memref<f32>) {
  sbp.row_kernel rows 1 (%x, %y : memref<1024x1024xf32>, memref<f32>) {
  ^bb0(%a: memref<1024x1024xf32>, %b: memref<f32>):
    linalg.generic {indexing_maps = [#in, #out], iterator_types = ["reduction", "reduction"]} ins(%a : memref<1024x1024xf32>) outs(%b : memref<f32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#in = affine_map<(c, n, h) -> (n, c, h)>
#one = affine_map<(c) -> ()>
#row = affine_map<(c) -> (c)>
#out = affine_map<(c, n, h) -> (c)>

// Images with the channels first: a block sums along memory. What the sum starts
// from is a kernel of its own.
// CHECK: gpu.func @rows_0
// CHECK: gpu.func @rows_1({{.*}}: memref<272xf32>)
// CHECK-LABEL: func @sums_of_channels
// CHECK: gpu.launch_func @sbp_kernels::@rows_0
// CHECK: gpu.launch_func @sbp_kernels::@rows_1
// CHECK: gpu.launch_func @sbp_kernels::@rows_2
func.func @sums_of_channels(%x: memref<64x16x1024xf32>, %y: memref<16xf32>) {
  sbp.row_kernel rows 16 (%x, %y : memref<64x16x1024xf32>, memref<16xf32>) {
  ^bb0(%a: memref<64x16x1024xf32>, %b: memref<16xf32>):
    %zero = arith.constant 0.0 : f32
    linalg.generic {indexing_maps = [#one, #row], iterator_types = ["parallel"]} ins(%zero : f32) outs(%b : memref<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction", "reduction"]} ins(%a : memref<64x16x1024xf32>) outs(%b : memref<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#in = affine_map<(c, n) -> (n, c)>
#out = affine_map<(c, n) -> (c)>

// Few rows: one kernel.
// CHECK: gpu.func @columns_0(
// CHECK-NOT: gpu.func
// CHECK-LABEL: func @few_rows
// CHECK-NOT: memref.alloc
func.func @few_rows(%x: memref<16x66xf32>, %y: memref<66xf32>) {
  sbp.row_kernel rows 66 (%x, %y : memref<16x66xf32>, memref<66xf32>) {
  ^bb0(%a: memref<16x66xf32>, %b: memref<66xf32>):
    linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]} ins(%a : memref<16x66xf32>) outs(%b : memref<66xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#all = affine_map<(b, i, j) -> (b, i, j)>
#row = affine_map<(b, i, j) -> (b, i)>
#b = affine_map<(b) -> (b)>

// A row of the kernel has six sums of 64 terms: 16 lanes share each, eight sums
// at a time, as where a row is one sum.
// CHECK: gpu.func @rows_0
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK: arith.remui %{{.*}}, %c16
// CHECK: arith.divui %{{.*}}, %c16
// CHECK: vector.load
// CHECK-COUNT-4: gpu.shuffle xor
// CHECK-NOT: gpu.shuffle
// CHECK-LABEL: func @sums_of_a_row
func.func @sums_of_a_row(%x: memref<200x6x64xf32>, %y: memref<200x6xf32>) {
  sbp.row_kernel rows 200 (%x, %y : memref<200x6x64xf32>, memref<200x6xf32>) {
  ^bb0(%a: memref<200x6x64xf32>, %c: memref<200x6xf32>):
    linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a : memref<200x6x64xf32>) outs(%c : memref<200x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#ij = affine_map<(i, j) -> (i, j)>
#ji = affine_map<(i, j) -> (j)>

// Sums by columns of a row's own elements: a thread adds up in the order in which
// four threads above each other and blocks would.
// CHECK: gpu.func @rows_0
// CHECK: scf.for {{.*}} iter_args
// CHECK: scf.for {{.*}} iter_args
// CHECK-LABEL: func @columns_in_a_group
func.func @columns_in_a_group(%x: memref<3x64x8xf32>, %y: memref<3x8xf32>) {
  sbp.row_kernel rows 3 (%x, %y : memref<3x64x8xf32>, memref<3x8xf32>) {
  ^bb0(%a: memref<3x64x8xf32>, %c: memref<3x8xf32>):
    %zero = arith.constant 0.0 : f32
    linalg.generic {indexing_maps = [affine_map<(i, j) -> ()>, #ij], iterator_types = ["parallel", "parallel"]} ins(%zero : f32) outs(%c : memref<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
    linalg.generic {indexing_maps = [affine_map<(b, j, i) -> (b, i, j)>, affine_map<(b, j, i) -> (b, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a : memref<3x64x8xf32>) outs(%c : memref<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}
