// RUN: sbp-opt %s --sbp-bf16-to-integers | FileCheck %s
// RUN: sbp-opt %s --sbp-bf16-to-integers --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: [Passed] BF16AsIntegers {{.*}} Remark="3 values of bf16 are integers"
// CHECK-LABEL: llvm.func @moves
// CHECK: %[[ONE:.*]] = llvm.mlir.constant(dense<16256> : vector<16xi16>) : vector<16xi16>
// CHECK: %[[X:.*]] = llvm.intr.masked.load {{.*}} -> vector<16xi16>
// CHECK: %[[Y:.*]] = llvm.select {{.*}}, %[[X]], %[[ONE]] : vector<16xi1>, vector<16xi16>
// CHECK: llvm.store %[[Y]], %{{.*}} : vector<16xi16>, !llvm.ptr
llvm.func @moves(%p: !llvm.ptr, %mask: vector<16xi1>) {
  %one = llvm.mlir.constant(dense<1.0> : vector<16xbf16>) : vector<16xbf16>
  %x = llvm.intr.masked.load %p, %mask, %one {alignment = 2 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xbf16>) -> vector<16xbf16>
  %y = llvm.select %mask, %x, %one : vector<16xi1>, vector<16xbf16>
  llvm.store %y, %p : vector<16xbf16>, !llvm.ptr
  llvm.return
}

// What a loop carries.
// CHECK-LABEL: llvm.func @carried
// CHECK: llvm.br ^bb1(%{{.*}} : i16)
// CHECK: ^bb1(%{{.*}}: i16):
// CHECK: llvm.store %{{.*}} : i16, !llvm.ptr
llvm.func @carried(%p: !llvm.ptr, %again: i1) {
  %x = llvm.load %p : !llvm.ptr -> bf16
  llvm.br ^bb1(%x : bf16)
^bb1(%y: bf16):
  llvm.cond_br %again, ^bb1(%y : bf16), ^bb2
^bb2:
  llvm.store %y, %p : bf16, !llvm.ptr
  llvm.return
}

// What computes, and what other functions see, keeps its type.
// CHECK-LABEL: llvm.func @computes
// CHECK-SAME: (%[[P:.*]]: !llvm.ptr, %[[A:.*]]: bf16) -> bf16
// CHECK: %[[BITS:.*]] = llvm.bitcast %[[A]] : bf16 to i16
// CHECK: llvm.store %[[BITS]], %[[P]] : i16, !llvm.ptr
// CHECK: %[[X:.*]] = llvm.load %[[P]] : !llvm.ptr -> i16
// CHECK: %[[B:.*]] = llvm.bitcast %[[X]] : i16 to bf16
// CHECK: %[[S:.*]] = llvm.fadd %[[B]], %[[A]] : bf16
// CHECK: llvm.return %[[S]] : bf16
llvm.func @computes(%p: !llvm.ptr, %a: bf16) -> bf16 {
  llvm.store %a, %p : bf16, !llvm.ptr
  %x = llvm.load %p : !llvm.ptr -> bf16
  %s = llvm.fadd %x, %a : bf16
  llvm.return %s : bf16
}
