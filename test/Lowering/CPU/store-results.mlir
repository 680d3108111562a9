// RUN: sbp-opt %s --sbp-store-results | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-store-results --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: [Passed] StoredResults {{.*}} Remark="@step stores its results where its caller wants them", Results=2
// CHECK-LABEL: llvm.func @step
// CHECK-SAME: %[[RESULT:.*]]: !llvm.ptr, %[[X:.*]]: !llvm.ptr, %[[N:.*]]: i64)
// CHECK-NOT: llvm.insertvalue
// CHECK: %[[P0:.*]] = llvm.getelementptr %[[RESULT]][0, 0, 0]
// CHECK-NEXT: llvm.store %[[X]], %[[P0]]
// CHECK-NEXT: %[[P1:.*]] = llvm.getelementptr %[[RESULT]][0, 0, 1, 0]
// CHECK-NEXT: llvm.store %[[N]], %[[P1]]
// CHECK-NEXT: %[[P2:.*]] = llvm.getelementptr %[[RESULT]][0, 1]
// CHECK-NEXT: llvm.store %[[N]], %[[P2]]
// CHECK-NEXT: llvm.return
llvm.func @step(%x: !llvm.ptr, %n: i64) -> !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)> {
  %0 = llvm.mlir.poison : !llvm.struct<(ptr, array<1 x i64>)>
  %1 = llvm.insertvalue %x, %0[0] : !llvm.struct<(ptr, array<1 x i64>)>
  %2 = llvm.insertvalue %n, %1[1, 0] : !llvm.struct<(ptr, array<1 x i64>)>
  %3 = llvm.mlir.poison : !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)>
  %4 = llvm.insertvalue %2, %3[0] : !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)>
  %5 = llvm.insertvalue %n, %4[1] : !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)>
  llvm.return %5 : !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)>
}

// CHECK-LABEL: llvm.func @_mlir_ciface_step
// CHECK-SAME: %[[RESULT:.*]]: !llvm.ptr, %[[X:.*]]: !llvm.ptr, %[[N:.*]]: i64)
// CHECK: llvm.call @step(%[[RESULT]], %[[X]], %[[N]]) : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: llvm.return
llvm.func @_mlir_ciface_step(%result: !llvm.ptr, %x: !llvm.ptr, %n: i64) {
  %0 = llvm.call @step(%x, %n) : (!llvm.ptr, i64) -> !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)>
  llvm.store %0, %result : !llvm.struct<(struct<(ptr, array<1 x i64>)>, i64)>, !llvm.ptr
  llvm.return
}

// Code besides the C interface calls this one.
// CHECK-LABEL: llvm.func @called_twice
// CHECK-SAME: -> !llvm.struct<(ptr, i64)>
llvm.func @called_twice(%x: !llvm.ptr, %n: i64) -> !llvm.struct<(ptr, i64)> {
  %0 = llvm.mlir.poison : !llvm.struct<(ptr, i64)>
  %1 = llvm.insertvalue %x, %0[0] : !llvm.struct<(ptr, i64)>
  %2 = llvm.insertvalue %n, %1[1] : !llvm.struct<(ptr, i64)>
  llvm.return %2 : !llvm.struct<(ptr, i64)>
}
llvm.func @_mlir_ciface_called_twice(%result: !llvm.ptr, %x: !llvm.ptr, %n: i64) {
  %0 = llvm.call @called_twice(%x, %n) : (!llvm.ptr, i64) -> !llvm.struct<(ptr, i64)>
  llvm.store %0, %result : !llvm.struct<(ptr, i64)>, !llvm.ptr
  llvm.return
}
llvm.func @other(%x: !llvm.ptr, %n: i64) -> i64 {
  %0 = llvm.call @called_twice(%x, %n) : (!llvm.ptr, i64) -> !llvm.struct<(ptr, i64)>
  %1 = llvm.extractvalue %0[1] : !llvm.struct<(ptr, i64)>
  llvm.return %1 : i64
}

// Its address goes elsewhere: someone else may call it.
// CHECK-LABEL: llvm.func @address_taken
// CHECK-SAME: -> !llvm.struct<(ptr, i64)>
llvm.func @address_taken(%x: !llvm.ptr, %n: i64) -> !llvm.struct<(ptr, i64)> {
  %0 = llvm.mlir.poison : !llvm.struct<(ptr, i64)>
  llvm.return %0 : !llvm.struct<(ptr, i64)>
}
llvm.func @_mlir_ciface_address_taken(%result: !llvm.ptr, %x: !llvm.ptr, %n: i64) {
  %0 = llvm.call @address_taken(%x, %n) : (!llvm.ptr, i64) -> !llvm.struct<(ptr, i64)>
  llvm.store %0, %result : !llvm.struct<(ptr, i64)>, !llvm.ptr
  llvm.return
}
llvm.func @take() -> !llvm.ptr {
  %0 = llvm.mlir.addressof @address_taken : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}

// One result may have attributes; nothing has them then.
// CHECK-LABEL: llvm.func @one_result
// CHECK-NOT: noundef
// CHECK: llvm.return
llvm.func @one_result(%x: !llvm.ptr) -> (!llvm.struct<(ptr)> {llvm.noundef}) {
  %0 = llvm.mlir.poison : !llvm.struct<(ptr)>
  %1 = llvm.insertvalue %x, %0[0] : !llvm.struct<(ptr)>
  llvm.return %1 : !llvm.struct<(ptr)>
}
llvm.func @_mlir_ciface_one_result(%result: !llvm.ptr, %x: !llvm.ptr) {
  %0 = llvm.call @one_result(%x) : (!llvm.ptr) -> !llvm.struct<(ptr)>
  llvm.store %0, %result : !llvm.struct<(ptr)>, !llvm.ptr
  llvm.return
}
