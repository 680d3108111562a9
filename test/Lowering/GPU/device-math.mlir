// RUN: sbp-opt %s --pass-pipeline='builtin.module(gpu.module(sbp-device-math))' | FileCheck %s

gpu.module @kernels {
  llvm.func @__nv_sqrtf(f32) -> f32
  llvm.func @__nv_rsqrt(f64) -> f64
  llvm.func @__nv_fmaf(f32, f32, f32) -> f32
  llvm.func @__nv_ceil(f64) -> f64
  llvm.func @__nv_sinf(f32) -> f32
  // CHECK-NOT: @__nv_sqrtf
  // CHECK: llvm.func @__nv_sinf
  // CHECK-LABEL: llvm.func @instructions
  llvm.func @instructions(%x: f32, %y: f64) -> f32 {
    // CHECK: llvm.intr.sqrt
    %a = llvm.call @__nv_sqrtf(%x) : (f32) -> f32
    // CHECK: llvm.intr.fma
    %b = llvm.call @__nv_fmaf(%a, %a, %x) : (f32, f32, f32) -> f32
    // 1 / sqrt: the device's own rounds differently.
    // CHECK: %[[ROOT:.*]] = llvm.intr.sqrt
    // CHECK: llvm.fdiv %{{.*}}, %[[ROOT]]
    %c = llvm.call @__nv_rsqrt(%y) : (f64) -> f64
    // CHECK: llvm.intr.ceil
    %d = llvm.call @__nv_ceil(%c) : (f64) -> f64
    // CHECK: llvm.call @__nv_sinf
    %e = llvm.call @__nv_sinf(%b) : (f32) -> f32
    llvm.return %e : f32
  }
}
