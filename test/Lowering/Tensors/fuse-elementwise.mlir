// RUN: sbp-opt %s --sbp-fuse-elementwise --split-input-file | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-fuse-elementwise --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// REMARK: fuse-elementwise.mlir:[[#@LINE+8]]:{{.*}} [Passed] FusedElementwise {{.*}} Remark="tensor<8x4xf32> is computed where it is read ({{.*}}fuse-elementwise.mlir:[[#@LINE+14]])"
// CHECK-LABEL: func.func @chain_becomes_one_operation
// CHECK-COUNT-1: linalg.generic
// CHECK: math.exp
// CHECK: arith.addf
// CHECK-NOT: linalg.generic
func.func @chain_becomes_one_operation(%x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %e = tensor.empty() : tensor<8x4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1, %x : tensor<8x4xf32>, tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  return %2 : tensor<8x4xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#one = affine_map<(i) -> (i)>

// Fused, each exp of 8 would be computed for 4 columns.
// REMARK: [Missed] FusedElementwise {{.*}} Reason="each element is read several times, and takes work", Remark="tensor<8xf32> is computed whole"
// CHECK-LABEL: func.func @expensive_work_is_not_repeated
// CHECK-COUNT-2: linalg.generic
func.func @expensive_work_is_not_repeated(%v: tensor<8xf32>, %x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %ev = tensor.empty() : tensor<8xf32>
  %e = tensor.empty() : tensor<8x4xf32>
  %1 = linalg.generic {indexing_maps = [#one, #one], iterator_types = ["parallel"]}
      ins(%v : tensor<8xf32>) outs(%ev : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [#row, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1, %x : tensor<8xf32>, tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.mulf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  return %2 : tensor<8x4xf32>
}

// -----

#id = affine_map<(i, j) -> (i, j)>

// %sum is what the forward keeps; fused into its far use, two tensors would
// live until there in its place.
// REMARK: [Missed] FusedElementwise {{.*}} Reason="it has several uses"
// REMARK: [Missed] FusedElementwise {{.*}} Reason="what it is computed from takes more memory, and would live longer"
// CHECK-LABEL: func.func @inputs_do_not_live_longer
// CHECK: %[[SUM:.*]] = linalg.generic
// CHECK: arith.addf
// CHECK: linalg.generic {{.*}} ins(%[[SUM]]
// CHECK: arith.mulf
func.func @inputs_do_not_live_longer(%x: tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %e = tensor.empty() : tensor<8x4xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  %sum = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %q : tensor<8x4xf32>, tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  %other = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %q : tensor<8x4xf32>, tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.subf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  %late = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.mulf %a, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x4xf32>
  return %other, %late : tensor<8x4xf32>, tensor<8x4xf32>
}

// -----

#byte = affine_map<(i, k, j) -> (i, j)>
#bits = affine_map<(i, k, j) -> (i, k, j)>
#id = affine_map<(i, j) -> (i, j)>

// Each reader of packed codes makes them itself: no code, and no integer made of one, lies in memory.
// CHECK-LABEL: func.func @readers_unpack
// CHECK-COUNT-2: arith.shrui
// CHECK-NOT: tensor<4x{{.*}}i32>
func.func @readers_unpack(%packed: tensor<4x16xi8>, %dy: tensor<4x64xf32>) -> (tensor<4x64xf32>, tensor<4x64xf32>) {
  %eb = tensor.empty() : tensor<4x4x16xi8>
  %codes = linalg.generic {indexing_maps = [#byte, #bits], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%packed : tensor<4x16xi8>) outs(%eb : tensor<4x4x16xi8>) {
  ^bb0(%b: i8, %o: i8):
    %c2 = arith.constant 2 : i8
    %c3 = arith.constant 3 : i8
    %k = linalg.index 1 : index
    %k8 = arith.index_cast %k : index to i8
    %place = arith.muli %k8, %c2 : i8
    %shifted = arith.shrui %b, %place : i8
    %code = arith.andi %shifted, %c3 : i8
    linalg.yield %code : i8
  } -> tensor<4x4x16xi8>
  %flat = tensor.collapse_shape %codes [[0], [1, 2]] : tensor<4x4x16xi8> into tensor<4x64xi8>
  %ew = tensor.empty() : tensor<4x64xi32>
  %wide = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%flat : tensor<4x64xi8>) outs(%ew : tensor<4x64xi32>) {
  ^bb0(%a: i8, %o: i32):
    %r = arith.extui %a : i8 to i32
    linalg.yield %r : i32
  } -> tensor<4x64xi32>
  %e = tensor.empty() : tensor<4x64xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%wide, %dy : tensor<4x64xi32>, tensor<4x64xf32>) outs(%e : tensor<4x64xf32>) {
  ^bb0(%a: i32, %d: f32, %o: f32):
    %c1 = arith.constant 1 : i32
    %z = arith.constant 0.0 : f32
    %is = arith.cmpi eq, %a, %c1 : i32
    %r = arith.select %is, %d, %z : f32
    linalg.yield %r : f32
  } -> tensor<4x64xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%wide, %dy : tensor<4x64xi32>, tensor<4x64xf32>) outs(%e : tensor<4x64xf32>) {
  ^bb0(%a: i32, %d: f32, %o: f32):
    %c2 = arith.constant 2 : i32
    %z = arith.constant 0.0 : f32
    %is = arith.cmpi eq, %a, %c2 : i32
    %r = arith.select %is, %d, %z : f32
    linalg.yield %r : f32
  } -> tensor<4x64xf32>
  return %1, %2 : tensor<4x64xf32>, tensor<4x64xf32>
}
