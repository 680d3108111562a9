// RUN: sbp-opt %s --sbp-kernels-to-gpu --sbp-record-launches --split-input-file | FileCheck %s

#map = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// Each element once, and nothing of a row that lies in shared memory: 64 * 32
// numbers are read, and the 64 sums before and after.
// CHECK-LABEL: func.func @sums_by_rows(
// CHECK-SAME: sbp.launches = [{bytes_read = 8448 : i64, bytes_written = 256 : i64, element = "f32", flops = 2048 : i64, kernel = "rows_0", launches = 1 : i64, layer = "block0", source = "x.py:3"}]
// CHECK: gpu.launch_func
// CHECK-NOT: sbp.launch_cost
// CHECK: return
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
  } loc("block0/sums"("x.py":3:1))
  return
}

// -----

#map = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// Two operations read the same 8 KiB, and the second what the first wrote.
// CHECK-LABEL: func.func @reads_once(
// CHECK-SAME: bytes_read = 8448 : i64, bytes_written = 8448 : i64
func.func @reads_once(%x: memref<64x32xf32>, %y: memref<64x32xf32>, %s: memref<64xf32>) {
  sbp.row_kernel rows 64 (%x, %y, %s : memref<64x32xf32>, memref<64x32xf32>, memref<64xf32>) {
  ^bb0(%a: memref<64x32xf32>, %b: memref<64x32xf32>, %c: memref<64xf32>):
    linalg.generic {indexing_maps = [#map, #row], iterator_types = ["parallel", "reduction"]} ins(%a : memref<64x32xf32>) outs(%c : memref<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
    linalg.generic {indexing_maps = [#map, #row, #map], iterator_types = ["parallel", "parallel"]} ins(%a, %c : memref<64x32xf32>, memref<64xf32>) outs(%b : memref<64x32xf32>) {
    ^bb0(%in: f32, %sum: f32, %out: f32):
      %q = arith.divf %in, %sum : f32
      linalg.yield %q : f32
    }
  }
  return
}

// -----

#map = affine_map<(i, j) -> (i, j)>

// A gather reads the rows that it takes, and their numbers.
// CHECK-LABEL: func.func @gather(
// CHECK-SAME: bytes_read = 1056 : i64, bytes_written = 1024 : i64
func.func @gather(%x: memref<64x64xf32>, %rows: memref<4xindex>, %y: memref<4x64xf32>) {
  linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%y : memref<4x64xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %row = memref.load %rows[%i] : memref<4xindex>
    %0 = memref.load %x[%row, %j] : memref<64x64xf32>
    linalg.yield %0 : f32
  }
  return
}

// -----

// A copy, eight times as the host comes by eight times: 32 * 8 bytes each way.
// CHECK-LABEL: func.func @host_loop(
// CHECK-SAME: bytes_read = 256 : i64, bytes_written = 256 : i64
// CHECK-SAME: launches = 8 : i64
func.func @host_loop(%x: memref<8x8xf32>, %y: memref<8x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    %from = memref.subview %x[%i, 0] [1, 8] [1, 1] : memref<8x8xf32> to memref<8xf32, strided<[1], offset: ?>>
    %to = memref.subview %y[%i, 0] [1, 8] [1, 1] : memref<8x8xf32> to memref<8xf32, strided<[1], offset: ?>>
    memref.copy %from, %to : memref<8xf32, strided<[1], offset: ?>> to memref<8xf32, strided<[1], offset: ?>>
  }
  return
}

// -----

// Rows that a block each restores: 4 rows of 64 and their numbers.
// CHECK-LABEL: func.func @blocks(
// CHECK-SAME: bytes_read = 1056 : i64, bytes_written = 1024 : i64
func.func @blocks(%x: memref<4x64xf32>, %rows: memref<4xindex>, %y: memref<32x64xf32>) {
  scf.forall (%i) in (4) {
    %row = memref.load %rows[%i] : memref<4xindex>
    %from = memref.subview %x[%i, 0] [1, 64] [1, 1] : memref<4x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %to = memref.subview %y[%row, 0] [1, 64] [1, 1] : memref<32x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    memref.copy %from, %to : memref<64xf32, strided<[1], offset: ?>> to memref<64xf32, strided<[1], offset: ?>>
  }
  return
}

// -----

#a = affine_map<(i, j, k) -> (i, k)>
#b = affine_map<(i, j, k) -> (j, k)>
#c = affine_map<(i, j, k) -> (i, j)>

// Both calls are one line of the record: a product that adds also reads.
// CHECK-LABEL: func.func @products(
// CHECK-SAME: bytes_read = 2048 : i64, bytes_written = 1024 : i64, element = "bf16", flops = 8192 : i64, kernel = "contract_bf16_f32 16x8x16", launches = 2 : i64
func.func @products(%x: memref<16x16xbf16>, %w: memref<8x16xbf16>, %y: memref<16x8xf32>) {
  sbp.contract ins(%x, %w : memref<16x16xbf16>, memref<8x16xbf16>) outs(%y : memref<16x8xf32>) indexing_maps [#a, #b, #c] loc("x":1:1)
  sbp.contract ins(%x, %w : memref<16x16xbf16>, memref<8x16xbf16>) outs(%y : memref<16x8xf32>) indexing_maps [#a, #b, #c] accumulate loc("x":1:1)
  return
}

// -----

// Numbers: two are read, and the sum is kept for the kernel that adds it.
// CHECK-LABEL: func.func @scalars(
// CHECK-SAME: bytes_read = 16 : i64, bytes_written = 8 : i64
func.func @scalars(%n: memref<2xi64>, %y: memref<i64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = memref.load %n[%c0] : memref<2xi64>
  %1 = memref.load %n[%c1] : memref<2xi64>
  %2 = arith.addi %0, %1 : i64
  memref.store %2, %y[] : memref<i64>
  return
}
