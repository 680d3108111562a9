// RUN: sbp-opt %s | sbp-opt | FileCheck %s
// RUN: sbp-opt %s --mlir-print-op-generic | sbp-opt | FileCheck %s

// CHECK-LABEL: func @keep_mask_uniform
func.func @keep_mask_uniform(%seed: i64, %step: i64) -> !sbp.mask<4 of 16> {
  // CHECK: sbp.keep_mask "block0/mlp", <uniform> seed %{{.*}} step %{{.*}} : <4 of 16>
  %m = sbp.keep_mask "block0/mlp", <uniform> seed %seed step %step : <4 of 16>
  return %m : !sbp.mask<4 of 16>
}

// CHECK-LABEL: func @keep_mask_grid
func.func @keep_mask_grid(%seed: i64, %step: i64) -> !sbp.mask<4 of 16> {
  // CHECK: sbp.keep_mask "a", <grid>
  %m = sbp.keep_mask "a", <grid> seed %seed step %step : <4 of 16>
  return %m : !sbp.mask<4 of 16>
}

// CHECK-LABEL: func @keep_mask_block_with_shard
func.func @keep_mask_block_with_shard(%seed: i64, %step: i64, %shard: i64) -> !sbp.mask<4 of 16> {
  // CHECK: sbp.keep_mask "a", <block> seed %{{.*}} step %{{.*}} shard %{{.*}} : <4 of 16>
  %m = sbp.keep_mask "a", <block> seed %seed step %step shard %shard : <4 of 16>
  return %m : !sbp.mask<4 of 16>
}

// The first call is not printed.
// CHECK-LABEL: func @keep_mask_calls
func.func @keep_mask_calls(%seed: i64, %step: i64) -> (!sbp.mask<4 of 16>, !sbp.mask<4 of 16>) {
  // CHECK: sbp.keep_mask "a", <grid> seed
  %m = sbp.keep_mask "a" call 0, <grid> seed %seed step %step : <4 of 16>
  // CHECK: sbp.keep_mask "a" call 1, <grid> seed
  %n = sbp.keep_mask "a" call 1, <grid> seed %seed step %step : <4 of 16>
  return %m, %n : !sbp.mask<4 of 16>, !sbp.mask<4 of 16>
}

// CHECK-LABEL: func @keep_mask_always
func.func @keep_mask_always(%seed: i64, %step: i64, %n: index) -> (!sbp.mask<4 of 16>, !sbp.mask<? of ?>) {
  // CHECK: sbp.keep_mask "a", <uniform> always [0, 15] seed %{{.*}} step %{{.*}} : <4 of 16>
  %m = sbp.keep_mask "a", <uniform> always [0, 15] seed %seed step %step : <4 of 16>
  // CHECK: sbp.keep_mask "a", <uniform> always [0] {{.*}} positions %{{.*}} {keep = 2.500000e-01 : f64} : <? of ?>
  %d = sbp.keep_mask "a", <uniform> always [0] seed %seed step %step positions %n {keep = 0.25 : f64} : <? of ?>
  return %m, %d : !sbp.mask<4 of 16>, !sbp.mask<? of ?>
}

// CHECK-LABEL: func @counters
// CHECK-SAME: attributes {sbp.counters = ["seed", "step", "shard"]}
func.func @counters(%seed: i64, %step: i64, %shard: i64) attributes {sbp.counters = ["seed", "step", "shard"]} {
  return
}

// CHECK-LABEL: func @keep_mask_fixed
func.func @keep_mask_fixed(%seed: i64, %step: i64) -> !sbp.mask<3 of 8> {
  // CHECK: sbp.keep_mask "a", <fixed, [0, 3, 5]>
  %m = sbp.keep_mask "a", <fixed, [0, 3, 5]> seed %seed step %step : <3 of 8>
  return %m : !sbp.mask<3 of 8>
}

// CHECK-LABEL: func @keep_mask_dynamic
func.func @keep_mask_dynamic(%seed: i64, %step: i64, %n: index) -> !sbp.mask<? of ?> {
  // CHECK: sbp.keep_mask "a", <uniform> {{.*}} positions %{{.*}} {keep = 2.500000e-01 : f64} : <? of ?>
  %m = sbp.keep_mask "a", <uniform> seed %seed step %step positions %n {keep = 0.25 : f64} : <? of ?>
  return %m : !sbp.mask<? of ?>
}

// CHECK-LABEL: func @extend_mask
func.func @extend_mask(%m: !sbp.mask<4 of 16>) -> !sbp.mask<24 of 96> {
  // CHECK: sbp.extend_mask %{{.*}} outer 2 inner 3 : <4 of 16> to <24 of 96>
  %e = sbp.extend_mask %m outer 2 inner 3 : <4 of 16> to <24 of 96>
  return %e : !sbp.mask<24 of 96>
}

// CHECK-LABEL: func @keep_one_axis
func.func @keep_one_axis(%x: tensor<2x16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<2x4x8xf32> {
  // CHECK: %[[K:.*]] = sbp.keep %{{.*}}, %{{.*}} axes [1] : tensor<2x16x8xf32>, <4 of 16> -> tensor<2x4x8xf32>
  %k = sbp.keep %x, %m axes [1] : tensor<2x16x8xf32>, <4 of 16> -> tensor<2x4x8xf32>
  return %k : tensor<2x4x8xf32>
}

// CHECK-LABEL: func @keep_axis_group
func.func @keep_axis_group(%x: tensor<2x4x4x8xbf16>, %m: !sbp.mask<4 of 16>) -> tensor<2x4x8xbf16> {
  // CHECK: sbp.keep %{{.*}}, %{{.*}} axes [1, 2]
  %k = sbp.keep %x, %m axes [1, 2] : tensor<2x4x4x8xbf16>, <4 of 16> -> tensor<2x4x8xbf16>
  return %k : tensor<2x4x8xbf16>
}

// CHECK-LABEL: func @restore
func.func @restore(%k: tensor<2x4x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<2x16x8xf32> {
  // CHECK: sbp.restore %{{.*}}, %{{.*}} axes [1] : tensor<2x4x8xf32>, <4 of 16> -> tensor<2x16x8xf32>
  %x = sbp.restore %k, %m axes [1] : tensor<2x4x8xf32>, <4 of 16> -> tensor<2x16x8xf32>
  return %x : tensor<2x16x8xf32>
}

// CHECK-LABEL: func @restore_into
func.func @restore_into(%k: tensor<2x4x8xf32>, %c: tensor<2x16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<2x16x8xf32> {
  // CHECK: sbp.restore %{{.*}}, %{{.*}} axes [1] into %{{.*}} : tensor<2x16x8xf32> : tensor<2x4x8xf32>
  %x = sbp.restore %k, %m axes [1] into %c : tensor<2x16x8xf32> : tensor<2x4x8xf32>, <4 of 16> -> tensor<2x16x8xf32>
  return %x : tensor<2x16x8xf32>
}

// CHECK-LABEL: func @restore_dynamic_sizes
func.func @restore_dynamic_sizes(%k: tensor<?x8xf32>, %n: index, %m: !sbp.mask<? of ?>) -> tensor<?x8xf32> {
  // CHECK: sbp.restore %{{.*}}, %{{.*}} axes [0] sizes(%{{.*}}) : tensor<?x8xf32>, <? of ?> -> tensor<?x8xf32>
  %x = sbp.restore %k, %m axes [0] sizes(%n) : tensor<?x8xf32>, <? of ?> -> tensor<?x8xf32>
  return %x : tensor<?x8xf32>
}

// CHECK-LABEL: func @backward_and_yield
func.func @backward_and_yield(%dy: tensor<16x8xf32>, %x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) -> tensor<16x8xf32> {
  // CHECK: sbp.backward "block0"(%{{.*}} : tensor<16x8xf32>) saved(%{{.*}} : tensor<16x8xf32>)
  // CHECK-SAME: mask %{{.*}} : <4 of 16> axes [0] scale unbiased -> tensor<16x8xf32>
  %dx = sbp.backward "block0" (%dy : tensor<16x8xf32>) saved (%x : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale unbiased -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %h: tensor<16x8xf32>):
    %p = arith.mulf %ct, %h : tensor<16x8xf32>
    // CHECK: sbp.yield %{{.*}} : tensor<16x8xf32>
    sbp.yield %p : tensor<16x8xf32>
  }
  return %dx : tensor<16x8xf32>
}

// CHECK-LABEL: func @backward_of_the_second_call
func.func @backward_of_the_second_call(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // CHECK: sbp.backward "block0" call 1(%{{.*}} : tensor<16x8xf32>) mask
  sbp.backward "block0" call 1 (%dy : tensor<16x8xf32>) mask %m : <4 of 16> axes [0] scale none {
  ^bb0(%ct: tensor<16x8xf32>):
    sbp.yield
  }
  return
}

// CHECK-LABEL: func @backward_without_saved_or_results
func.func @backward_without_saved_or_results(%dy: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>) {
  // CHECK: sbp.backward "block0"(%{{.*}} : tensor<16x8xf32>) mask
  // CHECK-SAME: scale none recompute elementwise
  sbp.backward "block0" (%dy : tensor<16x8xf32>) mask %m : <4 of 16> axes [0] scale none
      recompute elementwise {
  ^bb0(%ct: tensor<16x8xf32>):
    sbp.yield
  }
  return
}

// CHECK-LABEL: func @layer_and_role_attributes
func.func @layer_and_role_attributes(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: math.tanh %{{.*}} {sbp.layer = "block0/mlp", sbp.role = "forward"}
  %y = math.tanh %x {sbp.layer = "block0/mlp", sbp.role = "forward"} : tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: func @saved
func.func @saved(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  // CHECK: sbp.saved %{{.*}} "block0/mlp" : tensor<?x8xf32>
  %s = sbp.saved %x "block0/mlp" : tensor<?x8xf32>
  return %s : tensor<?x8xf32>
}

// CHECK-LABEL: func @probes_of_a_second_call
func.func @probes_of_a_second_call(%seed: i64, %step: i64, %shard: i64) -> tensor<128x16xf64> {
  // CHECK: sbp.probes "block0/conv" call 1, orthogonal again seed %{{.*}} step %{{.*}} shard %{{.*}} : tensor<128x16xf64>
  %z = sbp.probes "block0/conv" call 1, orthogonal again seed %seed step %step shard %shard : tensor<128x16xf64>
  return %z : tensor<128x16xf64>
}

// CHECK-LABEL: func @rows
func.func @rows(%x: tensor<8x64x16x?xbf16>, %seed: i64, %step: i64, %shard: i64) -> tensor<8x64x16x?xbf16> {
  // CHECK: %[[ROWS:.*]], %[[NUMBERS:.*]], %[[FACTORS:.*]] = sbp.sample_rows "block0/conv" call 1, %{{.*}} axes [2, 0] seed %{{.*}} step %{{.*}} shard %{{.*}} : tensor<8x64x16x?xbf16> -> tensor<32x64x?xbf16>, tensor<32xi32>, tensor<32xf32>
  %r, %n, %f = sbp.sample_rows "block0/conv" call 1, %x axes [2, 0] seed %seed step %step shard %shard : tensor<8x64x16x?xbf16> -> tensor<32x64x?xbf16>, tensor<32xi32>, tensor<32xf32>
  // CHECK: sbp.expand_rows %[[ROWS]], %[[NUMBERS]], %[[FACTORS]] axes [2, 0] : tensor<32x64x?xbf16>, tensor<32xi32>, tensor<32xf32> -> tensor<8x64x16x?xbf16>
  %e = sbp.expand_rows %r, %n, %f axes [2, 0] : tensor<32x64x?xbf16>, tensor<32xi32>, tensor<32xf32> -> tensor<8x64x16x?xbf16>
  return %e : tensor<8x64x16x?xbf16>
}

// CHECK-LABEL: func @sketch_and_estimate
func.func @sketch_and_estimate(%x: tensor<8x64x16x?xbf16>, %z: tensor<128x32xf32>) -> tensor<8x64x16x?xbf16> {
  // CHECK: sbp.sketch %{{.*}}, %{{.*}} axes [0, 2] : tensor<8x64x16x?xbf16>, tensor<128x32xf32> -> tensor<32x64x?xf32>
  %s = sbp.sketch %x, %z axes [0, 2] : tensor<8x64x16x?xbf16>, tensor<128x32xf32> -> tensor<32x64x?xf32>
  // CHECK: sbp.expand_sketch %{{.*}}, %{{.*}} axes [0, 2] : tensor<32x64x?xf32>, tensor<128x32xf32> -> tensor<8x64x16x?xbf16>
  %e = sbp.expand_sketch %s, %z axes [0, 2] : tensor<32x64x?xf32>, tensor<128x32xf32> -> tensor<8x64x16x?xbf16>
  return %e : tensor<8x64x16x?xbf16>
}

// CHECK-LABEL: func @layer_marks
func.func @layer_marks(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // CHECK: %[[X:.*]] = sbp.layer_input "block0/mlp" %{{.*}} : tensor<16x8xf32>
  %x0 = sbp.layer_input "block0/mlp" %x : tensor<16x8xf32>
  // CHECK: %[[Y:.*]] = sbp.layer_output "block0/mlp" %[[X]] : tensor<16x8xf32>
  %y0 = sbp.layer_output "block0/mlp" %x0 : tensor<16x8xf32>
  return %y0 : tensor<16x8xf32>
}

// CHECK-LABEL: func @layer_cotangents_of_a_second_call
func.func @layer_cotangents_of_a_second_call(%d: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // CHECK: %[[D:.*]] = sbp.layer_cotangent "block0/mlp" call 1 %{{.*}} : tensor<16x8xf32>
  %dy = sbp.layer_cotangent "block0/mlp" call 1 %d : tensor<16x8xf32>
  // CHECK: sbp.layer_input_cotangent "block0/mlp" call 1 %[[D]] : tensor<16x8xf32>
  %dx = sbp.layer_input_cotangent "block0/mlp" call 1 %dy : tensor<16x8xf32>
  return %dx : tensor<16x8xf32>
}

// CHECK-LABEL: func @layer_output_of_a_batch
func.func @layer_output_of_a_batch(%y: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  // CHECK: sbp.layer_output "block0/mlp" %{{.*}} axes [1, 2] : tensor<4x16x8xf32>
  %o = sbp.layer_output "block0/mlp" %y axes [1, 2] : tensor<4x16x8xf32>
  return %o : tensor<4x16x8xf32>
}

// CHECK-LABEL: func @layer_mark_in_generic_form
func.func @layer_mark_in_generic_form(%y: tensor<4x16x8xf32>) -> tensor<4x16x8xf32> {
  // CHECK: sbp.layer_output "b" call 2 %{{.*}} axes [1, 2] : tensor<4x16x8xf32>
  %o = "sbp.layer_output"(%y) {layer = "b", call = 2 : i64, axes = array<i64: 1, 2>}
      : (tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  return %o : tensor<4x16x8xf32>
}

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// The last block argument is a row buffer.
// CHECK-LABEL: func @row_kernel
// CHECK: sbp.row_kernel rows 64(%{{.*}}, %{{.*}} : memref<64x32xf32>, memref<64xf32>) {
// CHECK-NEXT: ^bb0(%[[X:.*]]: memref<64x32xf32>, %{{.*}}: memref<64xf32>, %[[T:.*]]: memref<64x32xf32>):
// CHECK: linalg.generic {{.*}} ins(%[[X]] : {{.*}}) outs(%[[T]]
func.func @row_kernel(%x: memref<64x32xf32>, %y: memref<64xf32>) {
  sbp.row_kernel rows 64 (%x, %y : memref<64x32xf32>, memref<64xf32>) {
  ^bb0(%a: memref<64x32xf32>, %b: memref<64xf32>, %t: memref<64x32xf32>):
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%a : memref<64x32xf32>) outs(%t : memref<64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %e = math.exp %in : f32
      linalg.yield %e : f32
    }
    linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
        ins(%t : memref<64x32xf32>) outs(%b : memref<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %out, %in : f32
      linalg.yield %s : f32
    }
  }
  return
}

#batch = affine_map<(b) -> (b, 0, 0)>
#a = affine_map<(b, i, j, k) -> (b, i, k)>
#b = affine_map<(b, i, j, k) -> (b, k, j)>
#c = affine_map<(b, i, j, k) -> (b, i, j)>

// CHECK-LABEL: func @batch_kernel
// CHECK: sbp.batch_kernel sizes [8] slices [#{{.*}}, #{{.*}}](%{{.*}}, %{{.*}} : memref<8x16x16xf32>, memref<8x16x16xf32>) {
// CHECK-NEXT: ^bb0(%{{.*}}: memref<1x16x16xf32, strided<[256, 16, 1]>>, %{{.*}}: memref<1x16x16xf32, strided<[256, 16, 1]>>):
// CHECK: sbp.contract {{.*}} indexing_maps [#{{.*}}, #{{.*}}, #{{.*}}]{{$}}
// CHECK: sbp.contract {{.*}} accumulate
func.func @batch_kernel(%x: memref<8x16x16xf32>, %y: memref<8x16x16xf32>) {
  sbp.batch_kernel sizes [8] slices [#batch, #batch] (%x, %y : memref<8x16x16xf32>, memref<8x16x16xf32>) {
  ^bb0(%xs: memref<1x16x16xf32, strided<[256, 16, 1]>>, %ys: memref<1x16x16xf32, strided<[256, 16, 1]>>):
    %t = memref.alloc() : memref<1x16x16xf32>
    sbp.contract ins(%xs, %xs : memref<1x16x16xf32, strided<[256, 16, 1]>>, memref<1x16x16xf32, strided<[256, 16, 1]>>)
        outs(%t : memref<1x16x16xf32>) indexing_maps [#a, #b, #c]
    sbp.contract ins(%t, %xs : memref<1x16x16xf32>, memref<1x16x16xf32, strided<[256, 16, 1]>>)
        outs(%ys : memref<1x16x16xf32, strided<[256, 16, 1]>>) indexing_maps [#a, #b, #c] accumulate
    memref.dealloc %t : memref<1x16x16xf32>
  }
  return
}

#image = affine_map<(n, y, x, f, i, j, c) -> (n, y + i, x + j, c)>
#weights = affine_map<(n, y, x, f, i, j, c) -> (i, j, c, f)>
#output = affine_map<(n, y, x, f, i, j, c) -> (n, y, x, f)>

// CHECK-LABEL: func @convolve
// CHECK: sbp.convolve ins(%{{.*}}, %{{.*}} : memref<2x8x8x3xf32>, memref<3x3x3x16xf32>) outs(%{{.*}} : memref<2x8x8x16xf32>) indexing_maps [#{{.*}}, #{{.*}}, #{{.*}}] low [0, 1, 1, 0]
func.func @convolve(%x: memref<2x8x8x3xf32>, %w: memref<3x3x3x16xf32>, %y: memref<2x8x8x16xf32>) {
  sbp.convolve ins(%x, %w : memref<2x8x8x3xf32>, memref<3x3x3x16xf32>) outs(%y : memref<2x8x8x16xf32>) indexing_maps [#image, #weights, #output] low [0, 1, 1, 0]
  return
}

// What a lowering says of the functions that it makes.
// CHECK-LABEL: func private @kernel_of_rows
// CHECK-SAME: attributes {sbp.distinct, sbp.kernel}
func.func private @kernel_of_rows(%x: memref<64xf32>, %begin: index, %end: index) attributes {sbp.kernel, sbp.distinct} {
  return
}
// CHECK: sbp.launch = #sbp.row_launch<@kernel_of_rows, rows = 64, cost = 1, multiple = 16>
func.func private @all_rows(memref<64xf32>) attributes {sbp.launch = #sbp.row_launch<@kernel_of_rows, rows = 64, cost = 1, multiple = 16>}
// CHECK: sbp.launch = #sbp.batch_launch<@batch, sizes = [2, 4], strides = [0, 256]>
func.func private @all_batches(memref<2x4x64xf32>) attributes {sbp.launch = #sbp.batch_launch<@batch, sizes = [2, 4], strides = [0, 256]>}
func.func private @batch(%x: memref<1x1x64xf32>) {
  return
}

// CHECK-LABEL: func @sample_lengths
func.func @sample_lengths(%l: memref<16xi64>, %w: memref<4xi64>, %p: memref<4xi32>, %f: memref<4xf32>) {
  // CHECK: sbp.sample_lengths ins(%{{.*}}, %{{.*}} : memref<16xi64>, memref<4xi64>) outs(%{{.*}}, %{{.*}} : memref<4xi32>, memref<4xf32>)
  sbp.sample_lengths ins(%l, %w : memref<16xi64>, memref<4xi64>) outs(%p, %f : memref<4xi32>, memref<4xf32>)
  return
}

// CHECK-LABEL: func @select_smallest
func.func @select_smallest(%keys: memref<16xi64>, %positions: memref<4xindex>) {
  // CHECK: sbp.select_smallest bits 33 ins(%{{.*}} : memref<16xi64>) outs(%{{.*}} : memref<4xindex>)
  sbp.select_smallest bits 33 ins(%keys : memref<16xi64>) outs(%positions : memref<4xindex>)
  return
}

// CHECK-LABEL: func @bits
func.func @bits(%x: tensor<?x4x16xi1>) -> tensor<?x4x16xi1> {
  // CHECK: sbp.pack_bits %{{.*}} : tensor<?x4x16xi1> -> tensor<?x8xi8>
  %b = sbp.pack_bits %x : tensor<?x4x16xi1> -> tensor<?x8xi8>
  // CHECK: sbp.unpack_bits %{{.*}} : tensor<?x8xi8> -> tensor<?x4x16xi1>
  %y = sbp.unpack_bits %b : tensor<?x8xi8> -> tensor<?x4x16xi1>
  return %y : tensor<?x4x16xi1>
}

// CHECK-LABEL: func @codes
func.func @codes(%x: tensor<4x60xf64>, %seed: i64, %step: i64, %shard: i64) -> (tensor<4x60xf64>, tensor<4x60xf64>) {
  // CHECK: sbp.compress %{{.*}}, "a/saved0" seed %{{.*}} step %{{.*}} shard %{{.*}} : tensor<4x60xf64> -> tensor<4x60xi8> scales tensor<4xf32>
  %c, %s = sbp.compress %x, "a/saved0" seed %seed step %step shard %shard : tensor<4x60xf64> -> tensor<4x60xi8> scales tensor<4xf32>
  // CHECK: sbp.decompress %{{.*}} scales %{{.*}} : tensor<4x60xi8>, tensor<4xf32> -> tensor<4x60xf64>
  %y = sbp.decompress %c scales %s : tensor<4x60xi8>, tensor<4xf32> -> tensor<4x60xf64>
  // CHECK: sbp.compress %{{.*}} : tensor<4x60xf64> -> tensor<4x60xbf16>
  %h = sbp.compress %x, "a/saved1" seed %seed step %step : tensor<4x60xf64> -> tensor<4x60xbf16>
  // CHECK: sbp.decompress %{{.*}} : tensor<4x60xbf16> -> tensor<4x60xf64>
  %z = sbp.decompress %h : tensor<4x60xbf16> -> tensor<4x60xf64>
  return %y, %z : tensor<4x60xf64>, tensor<4x60xf64>
}

// CHECK-LABEL: func @save_as
// CHECK-SAME: attributes {sbp.save_as = #sbp.save_as<int8 of "conv1">}
func.func @save_as() attributes {sbp.save_as = #sbp.save_as<int8 of "conv1">} {
  return
}
