// RUN: sbp-opt %s --sbp-order-loops | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-order-loops --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// CHECK: #[[SAME:.*]] = affine_map<(d0, d1) -> (d0, d1)>

// Both operands lie along i: i goes innermost.
// REMARK: [Passed] OrderedLoops {{.*}} Remark="loop 0 of 2 goes innermost: most operands lie along it"
// CHECK-LABEL: func.func @loop_along_memory_goes_innermost
// CHECK: indexing_maps = [#[[SAME]], #[[SAME]]]
func.func @loop_along_memory_goes_innermost(%x: memref<8x4xf32>, %y: memref<8x4xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (j, i)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x4xf32>) outs(%y : memref<8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.exp %a : f32
    linalg.yield %r : f32
  }
  return
}

// REMARK: [Passed] Reassociated {{.*}} Remark="this sum is added in the order of its vectors"
// CHECK-LABEL: func.func @sums_may_be_reassociated
// CHECK: arith.addf %{{.*}}, %{{.*}} fastmath<reassoc,contract>
func.func @sums_may_be_reassociated(%x: memref<8x4xf32>, %y: memref<8xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x4xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  }
  return
}
