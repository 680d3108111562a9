// RUN: sbp-opt %s --sbp-clean-step | FileCheck %s

// Times differ from run to run; the translation to LLVM IR knows no attributes
// of this dialect.
module attributes {gpu.container_module} {
  // CHECK: properties = {O = 3 : i32}
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">, properties = {LLVMIRToISATimeInMs = 12 : i64, O = 3 : i32}, assembly = "text">]
  // CHECK: llvm.func @main(%arg0: !llvm.ptr, %arg1: !llvm.ptr {llvm.noalias})
  llvm.func @main(%y: !llvm.ptr {sbp.result = 0 : i64}, %x: !llvm.ptr {llvm.noalias}) {
    llvm.return
  }
}
