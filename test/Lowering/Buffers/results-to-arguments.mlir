// RUN: sbp-opt %s --sbp-results-to-arguments --split-input-file | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-results-to-arguments --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK-DAG: [Passed] ResultArgument {{.*}} Remark="result #0 is written to an argument"
// REMARK-DAG: [Missed] ResultArgument {{.*}} Reason="it is no buffer of its own, of static size, that the function allocates", Remark="result #1 is returned"
// CHECK-LABEL: func.func @results_are_written_in_place(
// CHECK-SAME: %[[Y:.*]]: memref<4xf32> {sbp.result = 0 : i64}, %[[Z:.*]]: memref<2xf64> {sbp.result = 2 : i64}, %[[X:.*]]: memref<4xf32>) -> f32
// CHECK-NOT: memref.alloc
// CHECK: memref.copy %[[X]], %[[Y]]
// CHECK: linalg.fill {{.*}} outs(%[[Z]]
// CHECK: return %{{.*}} : f32
func.func @results_are_written_in_place(%x: memref<4xf32>) -> (memref<4xf32>, f32, memref<2xf64>) {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f32
  %y = memref.alloc() : memref<4xf32>
  memref.copy %x, %y : memref<4xf32> to memref<4xf32>
  %z = memref.alloc() : memref<2xf64>
  linalg.fill ins(%zero : f64) outs(%z : memref<2xf64>)
  return %y, %one, %z : memref<4xf32>, f32, memref<2xf64>
}

// -----

// The buffer keeps its shape; what is returned is a view of it.
// CHECK-LABEL: func.func @buffer_of_another_shape(
// CHECK-SAME: %[[Y:.*]]: memref<2x3xf32> {sbp.result = 0 : i64}, %{{.*}}: memref<2x3xf32>) {
// CHECK: memref.copy %{{.*}}, %[[Y]]
func.func @buffer_of_another_shape(%x: memref<2x3xf32>) -> memref<6xf32> {
  %y = memref.alloc() : memref<2x3xf32>
  memref.copy %x, %y : memref<2x3xf32> to memref<2x3xf32>
  %flat = memref.collapse_shape %y [[0, 1]] : memref<2x3xf32> into memref<6xf32>
  return %flat : memref<6xf32>
}

// -----

// Nobody has the memory for these, or somebody has it already.
// CHECK-LABEL: func.func @these_stay_results(
// CHECK-SAME: %[[Y:.*]]: memref<4xf32> {sbp.result = 0 : i64}, %[[X:.*]]: memref<4xf32>, %[[N:.*]]: index) -> (memref<4xf32>, memref<?xf32>, memref<4xf32>)
// CHECK: %[[D:.*]] = memref.alloc(%[[N]])
// CHECK: return %[[Y]], %[[D]], %[[X]]
func.func @these_stay_results(%x: memref<4xf32>, %n: index) -> (memref<4xf32>, memref<4xf32>, memref<?xf32>, memref<4xf32>) {
  %y = memref.alloc() : memref<4xf32>
  memref.copy %x, %y : memref<4xf32> to memref<4xf32>
  %d = memref.alloc(%n) : memref<?xf32>
  return %y, %y, %d, %x : memref<4xf32>, memref<4xf32>, memref<?xf32>, memref<4xf32>
}

// -----

// Callers inside of the module know nothing of it.
// CHECK-LABEL: func.func private @private_function
// CHECK-SAME: () -> memref<4xf32>
func.func private @private_function() -> memref<4xf32> {
  %y = memref.alloc() : memref<4xf32>
  return %y : memref<4xf32>
}
