// RUN: sbp-opt %s --sbp-split-kernels="part-operations=4" --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-split-kernels="part-operations=100" --split-input-file | FileCheck %s --check-prefix=ONE
// RUN: sbp-opt %s --split-input-file --sbp-split-kernels="part-operations=4" --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: [Passed] SplitModule {{.*}} Kernels=2, Parts=2, Remark="kernels compile apart from the host function"

// The host function comes first, with what is no kernel; what it calls of other
// parts is declared, without what says how the definition is made.
// CHECK: module @sbp_host {
// CHECK: func.func private @sbp_kernel_2(memref<8xf32>)
// CHECK-NEXT: func.func private @sbp_fused_kernel_0(memref<8xf32>) attributes {llvm.bareptr}
// CHECK-NOT: sbp.launch
// CHECK: memref.global "private" constant @table
// CHECK: func.func private @sbp_contract_f32(index)
// CHECK: func.func @main
// A kernel that reads a global stays with it.
// CHECK: func.func private @sbp_kernel_1
// CHECK-NEXT: memref.get_global @table
// CHECK: module @sbp_kernels_0 attributes {sbp.kernel} {
// CHECK: func.func private @sbp_rows_of_kernel_0
// A launcher is beside its kernel.
// CHECK: func.func private @sbp_fused_kernel_0(memref<8xf32>) attributes {llvm.bareptr, sbp.launch = #sbp.row_launch<@sbp_rows_of_kernel_0, rows = 8, cost = 1, multiple = 1>}
// CHECK: module @sbp_kernels_1 attributes {sbp.kernel} {
// CHECK-NEXT: func.func private @helper(memref<8xf32>)
// CHECK-NEXT: func.func private @sbp_kernel_2
// CHECK-NOT: module

// ONE: module @sbp_kernels_0
// ONE-NOT: module @sbp_kernels_1
// ONE: func.func private @sbp_kernel_2
memref.global "private" constant @table : memref<8xf32> = dense<1.0>
func.func private @sbp_contract_f32(index)
func.func @main(%x: memref<8xf32>, %n: index) {
  call @sbp_kernel_2(%x) : (memref<8xf32>) -> ()
  call @sbp_fused_kernel_0(%x) : (memref<8xf32>) -> ()
  call @sbp_kernel_1(%x) : (memref<8xf32>) -> ()
  call @sbp_contract_f32(%n) : (index) -> ()
  return
}
func.func private @helper(%x: memref<8xf32>) {
  return
}
func.func private @sbp_rows_of_kernel_0(%x: memref<8xf32>, %begin: index, %end: index) attributes {llvm.bareptr, sbp.kernel} {
  %c0 = arith.constant 0 : index
  %0 = memref.load %x[%c0] : memref<8xf32>
  memref.store %0, %x[%begin] : memref<8xf32>
  return
}
func.func private @sbp_fused_kernel_0(memref<8xf32>) attributes {llvm.bareptr, sbp.launch = #sbp.row_launch<@sbp_rows_of_kernel_0, rows = 8, cost = 1, multiple = 1>}
func.func private @sbp_kernel_1(%x: memref<8xf32>) attributes {sbp.kernel} {
  %t = memref.get_global @table : memref<8xf32>
  memref.copy %t, %x : memref<8xf32> to memref<8xf32>
  return
}
func.func private @sbp_kernel_2(%x: memref<8xf32>) attributes {sbp.distinct, sbp.kernel} {
  call @helper(%x) : (memref<8xf32>) -> ()
  return
}

// -----

// Parts are lowered under the attributes of the module.
// CHECK: module attributes {llvm.data_layout = "e-p:64:64"} {
// CHECK-NEXT: module @sbp_host attributes {llvm.data_layout = "e-p:64:64"} {
// CHECK-NEXT: func.func private @sbp_kernel_by_name_only
module attributes {llvm.data_layout = "e-p:64:64"} {
  func.func private @sbp_kernel_by_name_only() {
    return
  }
}
