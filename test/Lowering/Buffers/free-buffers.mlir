// RUN: sbp-opt %s --sbp-free-buffers --split-input-file | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-free-buffers --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: [Passed] FreedBuffers {{.*}} Buffers=1, Remark="buffers of @free_follows_the_last_use_of_a_view are freed behind their last uses"
// CHECK-LABEL: func.func @free_follows_the_last_use_of_a_view
// CHECK: %[[A:.*]] = memref.alloc()
// CHECK: memref.copy %arg0
// CHECK: memref.copy %{{.*}}, %arg1
// CHECK-NEXT: memref.dealloc %[[A]]
// CHECK: linalg.fill
func.func @free_follows_the_last_use_of_a_view(%x: memref<2x4xf32>, %y: memref<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<2x4xf32>
  memref.copy %x, %a : memref<2x4xf32> to memref<2x4xf32>
  %view = memref.collapse_shape %a [[0, 1]] : memref<2x4xf32> into memref<8xf32>
  memref.copy %view, %y : memref<8xf32> to memref<8xf32>
  linalg.fill ins(%zero : f32) outs(%y : memref<8xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @result_belongs_to_the_caller
// CHECK: %[[A:.*]] = memref.alloc()
// CHECK-NOT: memref.dealloc
// CHECK: return %[[A]]
func.func @result_belongs_to_the_caller(%x: memref<8xf32>) -> memref<8xf32> {
  %a = memref.alloc() : memref<8xf32>
  memref.copy %x, %a : memref<8xf32> to memref<8xf32>
  return %a : memref<8xf32>
}

// -----

// REMARK: [Missed] CopiedResult {{.*}} Reason="its buffer is an argument's, a constant's or that of another result", Remark="result #1 is a copy"
// CHECK-LABEL: func.func @argument_and_second_result_are_copied
// CHECK: %[[A:.*]] = memref.alloc()
// CHECK: %[[SECOND:.*]] = bufferization.clone %[[A]]
// CHECK: %[[ARGUMENT:.*]] = bufferization.clone %arg0
// CHECK: return %[[A]], %[[SECOND]], %[[ARGUMENT]]
func.func @argument_and_second_result_are_copied(%x: memref<8xf32>) -> (memref<8xf32>, memref<8xf32>, memref<8xf32>) {
  %a = memref.alloc() : memref<8xf32>
  memref.copy %x, %a : memref<8xf32> to memref<8xf32>
  return %a, %a, %x : memref<8xf32>, memref<8xf32>, memref<8xf32>
}

// -----

// Which buffer the result is shows at run time: upstream's passes decide.
// CHECK-LABEL: func.func @control_flow_goes_through_upstream
// CHECK: arith.select
// CHECK: memref.dealloc
func.func @control_flow_goes_through_upstream(%x: memref<8xf32>, %c: i1) -> memref<8xf32> {
  %a = memref.alloc() : memref<8xf32>
  %b = memref.alloc() : memref<8xf32>
  memref.copy %x, %a : memref<8xf32> to memref<8xf32>
  memref.copy %x, %b : memref<8xf32> to memref<8xf32>
  %r = arith.select %c, %a, %b : memref<8xf32>
  return %r : memref<8xf32>
}

// -----

// What a call returns belongs to this function.
// CHECK-LABEL: func.func @result_of_a_call_is_freed
// CHECK: %[[R:.*]] = call @make
// CHECK: memref.copy %[[R]]
// CHECK: memref.dealloc
func.func private @make() -> memref<8xf32>
func.func @result_of_a_call_is_freed(%y: memref<8xf32>) {
  %r = call @make() : () -> memref<8xf32>
  memref.copy %r, %y : memref<8xf32> to memref<8xf32>
  return
}
