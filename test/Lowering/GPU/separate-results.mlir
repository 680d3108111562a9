// RUN: sbp-opt %s --sbp-separate-results | FileCheck %s

// CHECK-LABEL: func @argument
// CHECK: %[[COPY:.*]] = memref.alloc() : memref<8xf32>
// CHECK: memref.copy %arg0, %[[COPY]]
// CHECK: return %[[COPY]]
func.func @argument(%x: memref<8xf32>) -> memref<8xf32> {
  return %x : memref<8xf32>
}

// CHECK-LABEL: func @twice
// CHECK: %[[X:.*]] = memref.alloc() : memref<8xf32>
// CHECK: %[[COPY:.*]] = memref.alloc() : memref<8xf32>
// CHECK: return %[[X]], %[[COPY]]
func.func @twice() -> (memref<8xf32>, memref<8xf32>) {
  %x = memref.alloc() : memref<8xf32>
  return %x, %x : memref<8xf32>, memref<8xf32>
}

// A part of a buffer that others use as a whole.
// CHECK-LABEL: func @part
// CHECK: %[[COPY:.*]] = memref.alloc() : memref<4xf32>
// CHECK: return %[[COPY]] : memref<4xf32>
func.func @part() -> memref<4xf32, strided<[1], offset: 4>> {
  %x = memref.alloc() : memref<8xf32>
  %y = memref.subview %x[4] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 4>>
  return %y : memref<4xf32, strided<[1], offset: 4>>
}

// CHECK-LABEL: func @own
// CHECK-NOT: memref.copy
func.func @own() -> memref<8xf32> {
  %x = memref.alloc() : memref<8xf32>
  return %x : memref<8xf32>
}
