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
// CHECK: %[[TASK:.*]] = llvm.mlir.addressof @sbp_task_of_kernel_1
// CHECK: %[[COUNT:.*]] = llvm.mlir.constant(4096 : i64)
// CHECK: %[[STEP:.*]] = llvm.mlir.constant(128 : i64)
// CHECK: llvm.call @sbp_parallel_for(%[[TASK]], %{{.*}}, %[[COUNT]], %[[STEP]])
// CHECK: llvm.func {{.*}}@sbp_task_of_kernel_1
// CHECK: llvm.call @sbp_rows_of_kernel_1
llvm.func @sbp_fused_kernel_1(!llvm.ptr) attributes {sbp_loop = array<i64: 4096, 64, 1>}

// CHECK-LABEL: llvm.func @sbp_batch_0
llvm.func @sbp_batch_0(%x: !llvm.ptr, %y: !llvm.ptr) {
  llvm.return
}

// sbp_batches: two loops of 2 and 4 steps, and the bytes that a step of each
// moves %x and %y; the same %y for all steps of the first. Batch number 7 is
// step 1 of the first and step 3 of the second.
// CHECK-LABEL: llvm.func @sbp_all_batches_0
// CHECK: %[[TASK:.*]] = llvm.mlir.addressof @sbp_task_of_batch_0
// CHECK: %[[COUNT:.*]] = llvm.mlir.constant(8 : i64)
// CHECK: %[[STEP:.*]] = llvm.mlir.constant(1 : i64)
// CHECK: llvm.call @sbp_parallel_for(%[[TASK]], %{{.*}}, %[[COUNT]], %[[STEP]])
// CHECK: llvm.func {{.*}}@sbp_task_of_batch_0(%{{.*}}: !llvm.ptr, %[[BEGIN:.*]]: i64, %[[END:.*]]: i64)
// CHECK: llvm.br ^bb1(%[[BEGIN]] : i64)
// CHECK: ^bb1(%[[I:.*]]: i64):
// CHECK: llvm.urem %[[I]]
// CHECK: llvm.mlir.constant(4096 : i64)
// CHECK: llvm.mlir.constant(1024 : i64)
// CHECK: %[[X:.*]] = llvm.getelementptr
// CHECK: llvm.mlir.constant(0 : i64)
// CHECK: llvm.mlir.constant(256 : i64)
// CHECK: %[[Y:.*]] = llvm.getelementptr
// CHECK: llvm.call @sbp_batch_0(%[[X]], %[[Y]])
// CHECK: llvm.icmp "slt" %{{.*}}, %[[END]]
// CHECK: llvm.cond_br
llvm.func @sbp_all_batches_0(!llvm.ptr, !llvm.ptr) attributes {sbp_batches = array<i64: 2, 2, 4, 4096, 1024, 0, 256>}
