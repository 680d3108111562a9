// --expect measures differences of finite values against the largest finite
// one; infinities, NaN and integers are compared as such.
// RUN: sbp-run %s --entry floats --outputs %t.floats.npz
// RUN: sbp-run %s --entry integers --outputs %t.integers.npz
// RUN: sbp-run %s --entry floats --expect %t.floats.npz --tolerance 0
// RUN: sbp-run %s --entry integers --expect %t.integers.npz --tolerance 0

// RUN: not sbp-run %s --entry finite_value --expect %t.floats.npz 2>&1 | FileCheck %s --check-prefix=FINITE
// RUN: sbp-run %s --entry finite_value --expect %t.floats.npz --tolerance 0.2
// RUN: not sbp-run %s --entry other_infinity --expect %t.floats.npz --tolerance 1 2>&1 | FileCheck %s --check-prefix=INFINITY
// RUN: not sbp-run %s --entry no_nan --expect %t.floats.npz --tolerance 1 2>&1 | FileCheck %s --check-prefix=NO-NAN
// RUN: not sbp-run %s --entry new_nan --expect %t.floats.npz --tolerance 1 2>&1 | FileCheck %s --check-prefix=NEW-NAN
// RUN: not sbp-run %s --entry next_integer --expect %t.integers.npz --tolerance 1 2>&1 | FileCheck %s --check-prefix=INTEGER
// RUN: not sbp-run %s --entry other_bool --expect %t.integers.npz --tolerance 1 2>&1 | FileCheck %s --check-prefix=BOOL
// RUN: not sbp-run %s --entry floats --expect %t.floats.npz --tolerance nan 2>&1 | FileCheck %s --check-prefix=TOLERANCE

// TOLERANCE: error: --tolerance: expected a number that is at least 0, got nan

func.func @floats() -> tensor<2x2xf32> {
  %0 = arith.constant dense<[[0x7F800000, 2.0], [0x7FC00000, -1.0]]> : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// FINITE: error: result #0 f32[2,2]: differs by 2.500e-01, allowed 4.000e-05 (2.0e-05 of the largest finite value 2.000e+00)
// FINITE-NOT: error
func.func @finite_value() -> tensor<2x2xf32> {
  %0 = arith.constant dense<[[0x7F800000, 2.25], [0x7FC00000, -1.0]]> : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// INFINITY: error: result #0 f32[2,2]: 1 of 4 values differ in being finite, infinite or NaN: [0,0] is -inf, expected inf
// INFINITY-NOT: error
func.func @other_infinity() -> tensor<2x2xf32> {
  %0 = arith.constant dense<[[0xFF800000, 2.0], [0x7FC00000, -1.0]]> : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// NO-NAN: error: result #0 f32[2,2]: 1 of 4 values differ in being finite, infinite or NaN: [1,0] is 3, expected nan
func.func @no_nan() -> tensor<2x2xf32> {
  %0 = arith.constant dense<[[0x7F800000, 2.0], [3.0, -1.0]]> : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// NEW-NAN: error: result #0 f32[2,2]: 2 of 4 values differ in being finite, infinite or NaN: [0,1] is nan, expected 2
func.func @new_nan() -> tensor<2x2xf32> {
  %0 = arith.constant dense<[[0x7F800000, 0x7FC00000], [0x7FC00000, 0x7F800000]]> : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// Two integers that are one double.
func.func @integers() -> (tensor<2xi64>, tensor<2xi1>) {
  %0 = arith.constant dense<[0, 9007199254740992]> : tensor<2xi64>
  %1 = arith.constant dense<[true, false]> : tensor<2xi1>
  return %0, %1 : tensor<2xi64>, tensor<2xi1>
}

// INTEGER: error: result #0 i64[2]: 1 of 2 values differ: [1] is 9007199254740993, expected 9007199254740992
// INTEGER-NOT: error
func.func @next_integer() -> (tensor<2xi64>, tensor<2xi1>) {
  %0 = arith.constant dense<[0, 9007199254740993]> : tensor<2xi64>
  %1 = arith.constant dense<[true, false]> : tensor<2xi1>
  return %0, %1 : tensor<2xi64>, tensor<2xi1>
}

// BOOL: error: result #1 i1[2]: 1 of 2 values differ: [0] is 0, expected 1
func.func @other_bool() -> (tensor<2xi64>, tensor<2xi1>) {
  %0 = arith.constant dense<[0, 9007199254740992]> : tensor<2xi64>
  %1 = arith.constant dense<[false, false]> : tensor<2xi1>
  return %0, %1 : tensor<2xi64>, tensor<2xi1>
}
