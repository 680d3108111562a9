// RUN: sbp-opt %s --sbp-annotate-llvm --split-input-file --verify-diagnostics | FileCheck %s
// RUN: not sbp-opt %s --split-input-file --sbp-annotate-llvm --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// CHECK: llvm.func @sbp_parallel_for

// CHECK-LABEL: llvm.func @sbp_rows_of_kernel_0
// CHECK-SAME: %{{.*}}: !llvm.ptr {llvm.noalias}
// CHECK-SAME: attributes {no_inline}
llvm.func @sbp_rows_of_kernel_0(%x: !llvm.ptr, %begin: i64, %end: i64) attributes {sbp.distinct, sbp.kernel} {
  llvm.return
}

// REMARK: [Missed] RunsOnThreads {{.*}} Reason="they are 128 elements: waking threads takes longer", Remark="@sbp_rows_of_kernel_0 runs 16 rows on one thread"
// CHECK-LABEL: llvm.func @sbp_fused_kernel_0
// CHECK: %[[ZERO:.*]] = llvm.mlir.constant(0 : i64)
// CHECK: %[[ROWS:.*]] = llvm.mlir.constant(16 : i64)
// CHECK: llvm.call @sbp_rows_of_kernel_0(%{{.*}}, %[[ZERO]], %[[ROWS]])
llvm.func @sbp_fused_kernel_0(!llvm.ptr) attributes {sbp.launch = #sbp.row_launch<@sbp_rows_of_kernel_0, rows = 16, cost = 8, multiple = 1>}

// CHECK-LABEL: llvm.func @sbp_rows_of_kernel_1
llvm.func @sbp_rows_of_kernel_1(%x: !llvm.ptr, %begin: i64, %end: i64) {
  llvm.return
}

// REMARK: [Passed] RunsOnThreads {{.*}} Remark="@sbp_rows_of_kernel_1 runs 4096 rows, 128 of them or more on a thread"
// REMARK: [Passed] RunsOnThreads {{.*}} Remark="@sbp_batch_0 runs 8 batches"
// Many rows go to threads, at least 8192 elements to a part.
// CHECK-LABEL: llvm.func @sbp_fused_kernel_1
// CHECK: %[[TASK:.*]] = llvm.mlir.addressof @sbp_fused_kernel_1_task
// CHECK: %[[COUNT:.*]] = llvm.mlir.constant(4096 : i64)
// CHECK: %[[STEP:.*]] = llvm.mlir.constant(128 : i64)
// CHECK: llvm.call @sbp_parallel_for(%[[TASK]], %{{.*}}, %[[COUNT]], %[[STEP]])
// CHECK: llvm.func {{.*}}@sbp_fused_kernel_1_task
// CHECK: llvm.call @sbp_rows_of_kernel_1
llvm.func @sbp_fused_kernel_1(!llvm.ptr) attributes {sbp.launch = #sbp.row_launch<@sbp_rows_of_kernel_1, rows = 4096, cost = 64, multiple = 1>}

// CHECK-LABEL: llvm.func @sbp_batch_0
llvm.func @sbp_batch_0(%x: !llvm.ptr, %y: !llvm.ptr) {
  llvm.return
}

// Two loops of 2 and 4 steps, and the bytes that a step of each
// moves %x and %y; the same %y for all steps of the first. Batch number 7 is
// step 1 of the first and step 3 of the second.
// CHECK-LABEL: llvm.func @sbp_all_batches_0
// CHECK: %[[TASK:.*]] = llvm.mlir.addressof @sbp_all_batches_0_task
// CHECK: %[[COUNT:.*]] = llvm.mlir.constant(8 : i64)
// CHECK: %[[STEP:.*]] = llvm.mlir.constant(1 : i64)
// CHECK: llvm.call @sbp_parallel_for(%[[TASK]], %{{.*}}, %[[COUNT]], %[[STEP]])
// CHECK: llvm.func {{.*}}@sbp_all_batches_0_task(%{{.*}}: !llvm.ptr, %[[BEGIN:.*]]: i64, %[[END:.*]]: i64)
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
llvm.func @sbp_all_batches_0(!llvm.ptr, !llvm.ptr) attributes {sbp.launch = #sbp.batch_launch<@sbp_batch_0, sizes = [2, 4], strides = [4096, 1024, 0, 256]>}

// -----

// What a function is called says nothing.
// CHECK-LABEL: llvm.func @sbp_kernel_mine
// CHECK-NOT: noalias
// CHECK-NOT: no_inline
llvm.func @sbp_kernel_mine(%x: !llvm.ptr, %y: !llvm.ptr) {
  llvm.return
}
llvm.func @sbp_rows_of_kernel_mine(%x: !llvm.ptr, %y: !llvm.ptr) {
  llvm.return
}
llvm.func @_mlir_memref_to_llvm_alloc(%bytes: i64) -> !llvm.ptr {
  %0 = llvm.mlir.zero : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}

// -----

// CHECK: llvm.func @_mlir_memref_to_llvm_aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
llvm.func @_mlir_memref_to_llvm_aligned_alloc(i64, i64) -> !llvm.ptr

// -----

// A task's name may be taken.
// CHECK-LABEL: llvm.func @all(
// CHECK: llvm.mlir.addressof @all_task_0
llvm.func @rows(%x: !llvm.ptr, %begin: i64, %end: i64) {
  llvm.return
}
llvm.func @all(!llvm.ptr) attributes {sbp.launch = #sbp.row_launch<@rows, rows = 4096, cost = 64, multiple = 1>}
llvm.func @all_task() {
  llvm.return
}

// -----

// expected-error @below {{expected a declaration that launches a function of the module, but there is no function @nothing}}
llvm.func @all(!llvm.ptr) attributes {sbp.launch = #sbp.row_launch<@nothing, rows = 16, cost = 8, multiple = 1>}

// -----

llvm.func @rows(%x: !llvm.ptr) {
  llvm.return
}
// expected-error @below {{expected @rows to take ('!llvm.ptr', 'i64', 'i64'), but it takes ('!llvm.ptr')}}
llvm.func @all(!llvm.ptr) attributes {sbp.launch = #sbp.row_launch<@rows, rows = 16, cost = 8, multiple = 1>}

// -----

llvm.func @batch(%x: !llvm.ptr) {
  llvm.return
}
// expected-error @below {{expected 1 strides, one for each argument and loop, but got 2}}
llvm.func @all(!llvm.ptr) attributes {sbp.launch = #sbp.batch_launch<@batch, sizes = [8], strides = [4, 4]>}

// -----

// expected-error @below {{'sbp_parallel_for' is the name of a function of the SBP runtime, which this module calls; give the symbol another name}}
llvm.func @sbp_parallel_for(%x: i32) {
  llvm.return
}
llvm.func @batch(%x: !llvm.ptr) {
  llvm.return
}
llvm.func @all(!llvm.ptr) attributes {sbp.launch = #sbp.batch_launch<@batch, sizes = [8], strides = [4]>}
