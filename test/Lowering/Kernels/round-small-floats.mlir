// RUN: sbp-opt %s --sbp-round-small-floats --canonicalize | FileCheck %s
// RUN: sbp-opt %s --canonicalize | FileCheck %s --check-prefix=CANCELS
// RUN: sbp-opt %s --split-input-file --sbp-round-small-floats --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: [Passed] Rounded {{.*}} Remark="the conversion from f32 to bf16 stays"
// CHECK-LABEL: func.func @rounding_does_not_cancel
// CHECK: arith.truncf %arg0 : f32 to bf16
// CHECK: arith.extf
// CANCELS-LABEL: func.func @rounding_does_not_cancel
// CANCELS-NOT: arith.truncf
func.func @rounding_does_not_cancel(%x: f32) -> f32 {
  %small = arith.truncf %x fastmath<contract> : f32 to bf16
  %wide = arith.extf %small fastmath<contract> : bf16 to f32
  return %wide : f32
}
