// RUN: sbp-opt %s --sbp-lower-to-gpu | FileCheck %s
// RUN: sbp-opt %s --sbp-lower-to-gpu=chip=sm_80 | FileCheck %s --check-prefix=CHIP
// RUN: sbp-opt %s --sbp-lower-to-gpu | FileCheck %s --check-prefix=HOST
// RUN: sbp-opt %s --sbp-lower-to-gpu -o %t && sbp-opt %s --sbp-lower-to-gpu | cmp %t -

// Kernels are PTX for the chip. Numbers of 64 bits are read at once, a row's sum
// needs no memory of the thread's own, and no function of libdevice is called.
// CHECK: gpu.binary @sbp_kernels
// CHECK-SAME: chip = "sm_90a"
// CHECK-SAME: .visible .entry
// CHECK-SAME: shfl.sync.bfly.b32
// CHECK-SAME: ld.global.b64
// CHECK-NOT: .local
// CHECK-NOT: __nv_
// CHIP: chip = "sm_80"
// CHIP-SAME: .target sm_80

// The step launches, and does nothing else: no allocation, no copy to the host,
// no wait.
// HOST-LABEL: llvm.func @main
// HOST-NOT: llvm.load
// HOST-NOT: llvm.call @{{malloc|mgpu|_mlir}}
// HOST: gpu.launch_func
// HOST: llvm.call @sbp_cuda_contract_f32
// HOST: gpu.launch_func
// HOST-NOT: llvm.load
// HOST-NOT: llvm.call @{{malloc|mgpu|_mlir}}
// HOST: llvm.return
func.func @main(%x: tensor<16x64xf32>, %w: tensor<64x32xf32>, %seed: i64) -> (tensor<16x32xf32>, tensor<16xf32>, i64) {
  %z = arith.constant dense<0.0> : tensor<16x32xf32>
  %p = tensor.empty() : tensor<16x64xf32>
  %u = linalg.exp ins(%x : tensor<16x64xf32>) outs(%p : tensor<16x64xf32>) -> tensor<16x64xf32>
  %m = linalg.matmul ins(%u, %w : tensor<16x64xf32>, tensor<64x32xf32>) outs(%z : tensor<16x32xf32>) -> tensor<16x32xf32>
  %y = math.tanh %m : tensor<16x32xf32>
  %s0 = arith.constant dense<0.0> : tensor<16xf32>
  %s = linalg.reduce {arith.addf} ins(%y : tensor<16x32xf32>) outs(%s0 : tensor<16xf32>) dimensions = [1]
  %c = arith.constant 3 : i64
  %n = arith.addi %seed, %c : i64
  return %y, %s, %n : tensor<16x32xf32>, tensor<16xf32>, i64
}
