// RUN: sbp-opt %s --sbp-outline-loops --split-input-file | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-outline-loops --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Two layers that differ in a number and in their buffers share one function.
// REMARK: [Passed] OutlinedLoop {{.*}} Remark="@sbp_loop_0 runs this loop"
// REMARK: [Passed] OutlinedLoop {{.*}} Remark="@sbp_loop_0 runs this loop, as it runs an equal one"
// REMARK: [Missed] OutlinedLoop {{.*}} Reason="it allocates, carries buffers from iteration to iteration, or uses buffers of dynamic sizes"
// CHECK-LABEL: func.func @equal_loops_share_a_function
// CHECK-DAG: %[[LAYER:.*]] = arith.constant 17 : i32
// CHECK-DAG: %[[OTHER:.*]] = arith.constant 42 : i32
// CHECK: call @sbp_loop_0(%[[LAYER]], %arg0) : (i32, memref<8xi32>) -> ()
// CHECK-NEXT: call @sbp_loop_0(%[[OTHER]], %arg1)
// CHECK-NEXT: %[[SUM:.*]] = call @sbp_loop_1(%{{.*}}, %arg0) : (i32, memref<8xi32>) -> i32
// CHECK-NEXT: return %[[SUM]]
// CHECK: func.func private @sbp_loop_0(%[[NUMBER:.*]]: i32, %[[BUFFER:.*]]: memref<8xi32>) attributes {llvm.bareptr, sbp.kernel}
// Sizes are part of the code.
// CHECK: arith.constant 8 : index
// CHECK: scf.for
// CHECK: memref.store %[[NUMBER]], %[[BUFFER]]
// CHECK: func.func private @sbp_loop_1
// CHECK: %[[RESULT:.*]] = scf.for
// CHECK: return %[[RESULT]] : i32
func.func @equal_loops_share_a_function(%x: memref<8xi32>, %y: memref<8xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %layer = arith.constant 17 : i32
  %other = arith.constant 42 : i32
  %zero = arith.constant 0 : i32
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %layer, %x[%i] : memref<8xi32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %other, %y[%i] : memref<8xi32>
  }
  %sum = scf.for %i = %c0 to %c8 step %c1 iter_args(%s = %zero) -> i32 {
    %v = memref.load %x[%i] : memref<8xi32>
    %r = arith.addi %s, %v : i32
    scf.yield %r : i32
  }
  return %sum : i32
}

// -----

// Buffers that are more than a pointer, that are carried on, or that the loop
// allocates: the loop stays.
// CHECK-LABEL: func.func @others_stay
// CHECK-COUNT-3: scf.for
// CHECK-NOT: sbp_loop
func.func @others_stay(%x: memref<?xf32>, %y: memref<8xf32>, %n: index) -> memref<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %f = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c1 {
    memref.store %f, %x[%i] : memref<?xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    %a = memref.alloc() : memref<8xf32>
    memref.copy %a, %y : memref<8xf32> to memref<8xf32>
    memref.dealloc %a : memref<8xf32>
  }
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%s = %y) -> memref<8xf32> {
    memref.store %f, %s[%i] : memref<8xf32>
    scf.yield %s : memref<8xf32>
  }
  return %r : memref<8xf32>
}
