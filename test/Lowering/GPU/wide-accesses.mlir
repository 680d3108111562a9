// RUN: sbp-opt %s --split-input-file --sbp-lower-to-gpu | FileCheck %s

// What PTX moves at once: 16 bytes where rows are a multiple of that.
// CHECK-LABEL: gpu.binary
// CHECK-SAME: .visible .entry
// CHECK-SAME: ld.global.v4.b32
// CHECK-SAME: st.global.v4.b32
func.func @main(%x: tensor<64x256xf32>) -> tensor<64x256xf32> {
  %y = math.tanh %x : tensor<64x256xf32>
  return %y : tensor<64x256xf32>
}

// -----

// Rows of an odd length begin anywhere: four bytes at once.
// CHECK-LABEL: gpu.binary
// CHECK-SAME: .visible .entry
// CHECK-NOT: ld.global.v
// CHECK: llvm.func @main
func.func @main(%x: tensor<64x257xf32>) -> tensor<64xf32> {
  %z = arith.constant dense<0.0> : tensor<64xf32>
  %s = linalg.reduce {arith.addf} ins(%x : tensor<64x257xf32>) outs(%z : tensor<64xf32>) dimensions = [1]
  return %s : tensor<64xf32>
}

// -----

// Shared arrays that a vector access reads are aligned to 16 bytes.
// CHECK-LABEL: gpu.binary
// CHECK-SAME: .shared .align 16 .b8
// CHECK-SAME: ld.shared
func.func @main(%x: tensor<4096x512xf32>) -> tensor<512xf32> {
  %z = arith.constant dense<0.0> : tensor<512xf32>
  %s = linalg.reduce {arith.addf} ins(%x : tensor<4096x512xf32>) outs(%z : tensor<512xf32>) dimensions = [0]
  return %s : tensor<512xf32>
}
