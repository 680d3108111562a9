// RUN: sbp-opt %s --sbp-lower-kernels --split-input-file --verify-diagnostics | FileCheck %s
// RUN: not sbp-opt %s --split-input-file --sbp-lower-kernels --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i) -> (i)>

// Names that are taken get a number behind them.
// CHECK-LABEL: func.func @sbp_fused_kernel_0
// CHECK: call @sbp_fused_kernel_0_0(%arg0, %arg1)
// CHECK: func.func private @sbp_rows_of_kernel_0(
// CHECK: func.func private @sbp_fused_kernel_0_0(
func.func @sbp_fused_kernel_0(%x: memref<64xf32>, %y: memref<64xf32>) {
  sbp.row_kernel rows 64 (%x, %y : memref<64xf32>, memref<64xf32>) {
  ^bb0(%a: memref<64xf32>, %b: memref<64xf32>):
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : memref<64xf32>) outs(%b : memref<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %e = math.exp %in : f32
      linalg.yield %e : f32
    }
  }
  return
}

// -----

#id = affine_map<(b, i) -> (b, i)>
#batch = affine_map<(b) -> (b, 0)>

// Equal batches share a function, and so do the rows in them. What a batch
// allocates is its function's.
// REMARK: [Passed] LoweredKernel {{.*}} Remark="@sbp_all_batches_0 runs this kernel"
// REMARK: [Passed] LoweredKernel {{.*}} Remark="@sbp_all_batches_0 runs this kernel, as it runs an equal one"
// CHECK-LABEL: func.func @two_layers
// CHECK-NEXT: call @sbp_all_batches_0(%arg0, %arg1)
// CHECK-NEXT: call @sbp_all_batches_0(%arg1, %arg0)
// CHECK-NEXT: return
// CHECK: func.func private @sbp_batch_0(%[[X:.*]]: memref<1x64xf32, strided<[64, 1]>>, %{{.*}}: memref<1x64xf32, strided<[64, 1]>>) attributes {llvm.bareptr}
// CHECK-NEXT: %[[T:.*]] = memref.alloc() : memref<1x64xf32>
// CHECK-NEXT: call @sbp_fused_kernel_0(%[[X]], %[[T]])
// CHECK-NEXT: memref.dealloc %[[T]]
// CHECK: func.func private @sbp_all_batches_0(memref<8x64xf32>, memref<8x64xf32>) attributes {llvm.bareptr, sbp.launch = #sbp.batch_launch<@sbp_batch_0, sizes = [8], strides = [256, 256]>}
// CHECK-NOT: @sbp_batch_1
// CHECK-NOT: @sbp_rows_of_kernel_1
func.func @two_layers(%x: memref<8x64xf32>, %y: memref<8x64xf32>) {
  sbp.batch_kernel sizes [8] slices [#batch, #batch] (%x, %y : memref<8x64xf32>, memref<8x64xf32>) {
  ^bb0(%xs: memref<1x64xf32, strided<[64, 1]>>, %ys: memref<1x64xf32, strided<[64, 1]>>):
    %t = memref.alloc() : memref<1x64xf32>
    sbp.row_kernel rows 64 (%xs, %t : memref<1x64xf32, strided<[64, 1]>>, memref<1x64xf32>) {
    ^bb0(%a: memref<1x64xf32, strided<[64, 1]>>, %b: memref<1x64xf32>):
      linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%a : memref<1x64xf32, strided<[64, 1]>>) outs(%b : memref<1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
    }
    memref.dealloc %t : memref<1x64xf32>
  }
  sbp.batch_kernel sizes [8] slices [#batch, #batch] (%y, %x : memref<8x64xf32>, memref<8x64xf32>) {
  ^bb0(%xs: memref<1x64xf32, strided<[64, 1]>>, %ys: memref<1x64xf32, strided<[64, 1]>>):
    %t = memref.alloc() : memref<1x64xf32>
    sbp.row_kernel rows 64 (%xs, %t : memref<1x64xf32, strided<[64, 1]>>, memref<1x64xf32>) {
    ^bb0(%a: memref<1x64xf32, strided<[64, 1]>>, %b: memref<1x64xf32>):
      linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%a : memref<1x64xf32, strided<[64, 1]>>) outs(%b : memref<1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      }
    }
    memref.dealloc %t : memref<1x64xf32>
  }
  return
}

// -----

func.func @kernel_of_nothing() {
  // expected-error @below {{holds no linalg.generic operation}}
  sbp.row_kernel rows 8 {
  ^bb0:
  }
  return
}

// -----

#half = affine_map<(i) -> (i floordiv 2)>
#id = affine_map<(i) -> (i)>

func.func @subscripts_that_round(%x: memref<4xf32>, %y: memref<8xf32>) {
  // expected-error @below {{holds an operation of dynamic or no size, or with subscripts that are not linear}}
  sbp.row_kernel rows 8 (%x, %y : memref<4xf32>, memref<8xf32>) {
  ^bb0(%a: memref<4xf32>, %b: memref<8xf32>):
    // expected-note @below {{the operation}}
    linalg.generic {indexing_maps = [#half, #id], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    }
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

func.func @load_from_a_row_buffer(%x: memref<8xf32>) {
  // expected-error @below {{holds an operation that loads, at any place, from what is no operand of the kernel}}
  sbp.row_kernel rows 8 (%x : memref<8xf32>) {
  ^bb0(%a: memref<8xf32>, %t: memref<8xf32>):
    // expected-note @below {{the operation}}
    linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<8xf32>) {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %v = memref.load %t[%i] : memref<8xf32>
      linalg.yield %v : f32
    }
  }
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// Small floats are vectors as others are: loads, gathers of rows, stores.
// CHECK-LABEL: func.func @small_floats
// CHECK: func.func private @sbp_rows_of_kernel_0(
// CHECK: vector.load {{.*}} : memref<2048xbf16>, vector<16xbf16>
// CHECK: vector.load {{.*}} : memref<100x32xf16>, vector<16xf16>
// CHECK: arith.extf {{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK: arith.truncf {{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK: vector.store {{.*}} : memref<2048xbf16>, vector<16xbf16>
func.func @small_floats(%rows: memref<64xindex>, %x: memref<64x32xbf16>, %all: memref<100x32xf16>, %y: memref<64x32xbf16>) {
  sbp.row_kernel rows 64 (%rows, %x, %all, %y : memref<64xindex>, memref<64x32xbf16>, memref<100x32xf16>, memref<64x32xbf16>) {
  ^bb0(%r: memref<64xindex>, %a: memref<64x32xbf16>, %b: memref<100x32xf16>, %c: memref<64x32xbf16>):
    linalg.generic {indexing_maps = [#row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%r, %a : memref<64xindex>, memref<64x32xbf16>) outs(%c : memref<64x32xbf16>) {
    ^bb0(%at: index, %in: bf16, %out: bf16):
      %j = linalg.index 1 : index
      %kept = memref.load %b[%at, %j] : memref<100x32xf16>
      %p = arith.extf %in : bf16 to f32
      %q = arith.extf %kept : f16 to f32
      %s = arith.addf %p, %q : f32
      %t = arith.truncf %s : f32 to bf16
      linalg.yield %t : bf16
    }
  }
  return
}
