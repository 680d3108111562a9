// RUN: sbp-opt %s --sbp-order-globals | FileCheck %s
// The order of two functions' constants does not depend on addresses.
// DEFINE: %{bufferize} = sbp-opt %s --pass-pipeline='builtin.module(one-shot-bufferize{bufferize-function-boundaries},sbp-order-globals)'
// RUN: %{bufferize} -o %t.1
// RUN: %{bufferize} -o %t.2
// RUN: %{bufferize} -o %t.3
// RUN: %{bufferize} -o %t.4
// RUN: cmp %t.1 %t.2
// RUN: cmp %t.1 %t.3
// RUN: cmp %t.1 %t.4

// CHECK: memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<1.000000e+00>
// The name of a function stays its own.
// CHECK-NEXT: memref.global "private" constant @__constant_2xf32_1 : memref<2xf32> = dense<2.000000e+00>
// CHECK-NOT: dense<3
memref.global "private" constant @__constant_2xf32_5 : memref<2xf32> = dense<3.0>
memref.global "private" constant @__constant_2xf32_1 : memref<2xf32> = dense<1.0>
memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<2.0>

// CHECK-LABEL: func.func @first_used
// CHECK: memref.get_global @__constant_2xf32 :
// CHECK: memref.get_global @__constant_2xf32_1 :
// CHECK: memref.get_global @__constant_2xf32 :
func.func @first_used() -> (memref<2xf32>, memref<2xf32>, memref<2xf32>) {
  %0 = memref.get_global @__constant_2xf32_1 : memref<2xf32>
  %1 = memref.get_global @__constant_2xf32 : memref<2xf32>
  %2 = memref.get_global @__constant_2xf32_1 : memref<2xf32>
  return %0, %1, %2 : memref<2xf32>, memref<2xf32>, memref<2xf32>
}

func.func private @__constant_2xf32_0()

// A global of the input, which may change, is left alone.
// CHECK: memref.global "private" @state : memref<2xf32>
memref.global "private" @state : memref<2xf32> = dense<0.0>

func.func @tensors_of_one_function() -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %1 = arith.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}

func.func @tensors_of_another() -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = arith.constant dense<[7.0, 8.0, 9.0]> : tensor<3xf32>
  %1 = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}
