// RUN: sbp-opt %s --sbp-annotate-llvm | FileCheck %s

// CHECK: llvm.func @sbp_parallel_for

// CHECK-LABEL: llvm.func @sbp_rows_of_kernel_0
// CHECK-SAME: %{{.*}}: !llvm.ptr {llvm.noalias}
// CHECK-SAME: attributes {no_inline}
llvm.func @sbp_rows_of_kernel_0(%x: !llvm.ptr, %begin: i64, %end: i64) {
  llvm.return
}

// sbp_loop: rows, elements that one costs, what a part is a multiple of.
// CHECK-LABEL: llvm.func @sbp_fused_kernel_0
// CHECK: %[[ZERO:.*]] = llvm.mlir.constant(0 : i64)
// CHECK: %[[ROWS:.*]] = llvm.mlir.constant(16 : i64)
// CHECK: llvm.call @sbp_rows_of_kernel_0(%{{.*}}, %[[ZERO]], %[[ROWS]])
llvm.func @sbp_fused_kernel_0(!llvm.ptr) attributes {sbp_loop = array<i64: 16, 8, 1>}

// CHECK-LABEL: llvm.func @sbp_rows_of_kernel_1
llvm.func @sbp_rows_of_kernel_1(%x: !llvm.ptr, %begin: i64, %end: i64) {
  llvm.return
}

// Many rows go to threads, at least 8192 elements to a part.
// CHECK-LABEL: llvm.func @sbp_fused_kernel_1
// CHECK: %[[COUNT:.*]] = llvm.mlir.constant(4096 : i64)
// CHECK: %[[STEP:.*]] = llvm.mlir.constant(128 : i64)
// CHECK: %[[TASK:.*]] = llvm.mlir.addressof @sbp_task_of_kernel_1
// CHECK: llvm.call @sbp_parallel_for(%[[TASK]], %{{.*}}, %[[COUNT]], %[[STEP]])
// CHECK: llvm.func {{.*}}@sbp_task_of_kernel_1
// CHECK: llvm.call @sbp_rows_of_kernel_1
llvm.func @sbp_fused_kernel_1(!llvm.ptr) attributes {sbp_loop = array<i64: 4096, 64, 1>}
