// RUN: sbp-opt %s --sbp-scalars-to-memory | FileCheck %s

// Numbers come and go as tensors without dimensions.
// CHECK-LABEL: func @numbers
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[SEED:.*]]: tensor<i64>) -> (tensor<8xf32>, tensor<i64>)
func.func @numbers(%x: tensor<8xf32>, %seed: i64) -> (tensor<8xf32>, i64) {
  // CHECK: %[[NUMBER:.*]] = tensor.extract %[[SEED]][]
  // CHECK: %[[NEXT:.*]] = arith.addi %[[NUMBER]]
  %one = arith.constant 1 : i64
  %next = arith.addi %seed, %one : i64
  // CHECK: %[[RESULT:.*]] = tensor.from_elements %[[NEXT]]
  // CHECK: return %[[X]], %[[RESULT]]
  return %x, %next : tensor<8xf32>, i64
}

// What only this module calls stays.
// CHECK-LABEL: func private @helper
// CHECK-SAME: i64
func.func private @helper(%seed: i64) -> i64 {
  return %seed : i64
}
