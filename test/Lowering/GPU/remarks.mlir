// What the passes to the GPU did.
// RUN: sbp-opt %s --sbp-lower-to-gpu --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s

// CHECK: MovedNumbers
// CHECK-SAME: 2 numbers come and go in memory
// CHECK: LaunchedKernel
// CHECK-SAME: blocks of
// CHECK: PlannedMemory
// CHECK-SAME: share an arena of
// CHECK: RunsOnStream
// CHECK-SAME: the step takes a stream and an arena of
// CHECK: CudaCall
// CHECK-SAME: the product is a call of sbp_cuda_contract_f32
// CHECK: CleanedStep
// CHECK-SAME: attributes that only passes read are gone
func.func @main(%x: tensor<8x8xf32>, %seed: i64) -> (tensor<8x8xf32>, tensor<8x8xf32>, i64) {
  %z = arith.constant dense<0.0> : tensor<8x8xf32>
  %m = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  %n = linalg.matmul ins(%m, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %x, %n, %seed : tensor<8x8xf32>, tensor<8x8xf32>, i64
}
