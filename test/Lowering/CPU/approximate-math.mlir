// RUN: sbp-opt %s --sbp-approximate-math | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-approximate-math --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK-DAG: approximate-math.mlir:{{.*}} [Passed] ApproximatedMath {{.*}} Remark="math.exp of vector<16xf32> is a polynomial"
// CHECK-LABEL: func.func @accurate_polynomials_replace_functions
// CHECK-NOT: math.{{exp |tanh|erf|log}}
// CHECK: math.fma
// CHECK-NOT: math.{{exp |tanh|erf|log}}
// CHECK: return
func.func @accurate_polynomials_replace_functions(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x : vector<16xf32>
  %1 = math.tanh %0 : vector<16xf32>
  %2 = math.erf %1 : vector<16xf32>
  %3 = math.log %2 : vector<16xf32>
  return %3 : vector<16xf32>
}

// Upstream's sine is not accurate enough, and f64 has no polynomial.
// REMARK-DAG: [Missed] ApproximatedMath {{.*}} Reason="the polynomials are for f32", Remark="math.exp of f64 is a call of libm"
// CHECK-LABEL: func.func @others_stay
// CHECK: math.sin
// CHECK: math.exp {{.*}} : f64
func.func @others_stay(%x: vector<16xf32>, %y: f64) -> (vector<16xf32>, f64) {
  %0 = math.sin %x : vector<16xf32>
  %1 = math.exp %y : f64
  return %0, %1 : vector<16xf32>, f64
}

// REMARK-DAG: [Passed] ApproximatedMath {{.*}} Remark="math.fpowi of f64 is products"
// CHECK-LABEL: func.func @integer_power_of_a_known_exponent
// CHECK-SAME: (%[[X:.*]]: vector<16xf32>, %[[Y:.*]]: f64)
func.func @integer_power_of_a_known_exponent(%x: vector<16xf32>, %y: f64) -> (vector<16xf32>, f64) {
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f64
  // CHECK-DAG: %[[X2:.*]] = arith.mulf %[[X]], %[[X]]
  // CHECK-DAG: %[[X3:.*]] = arith.mulf %[[X]], %[[X2]]
  // CHECK-DAG: %[[Y2:.*]] = arith.mulf %[[Y]], %[[Y]]
  // CHECK-DAG: %[[INVERSE:.*]] = arith.divf %[[ONE]], %[[Y2]]
  // CHECK: return %[[X3]], %[[INVERSE]]
  %three = arith.constant dense<3> : vector<16xi64>
  %minus_two = arith.constant -2 : i64
  %0 = math.fpowi %x, %three : vector<16xf32>, vector<16xi64>
  %1 = math.fpowi %y, %minus_two : f64, i64
  return %0, %1 : vector<16xf32>, f64
}

// The exponent's last bit decides the sign, before the exponent is rounded.
// CHECK-LABEL: func.func @integer_power_of_an_unknown_exponent
// CHECK-SAME: (%[[X:.*]]: f32, %[[N:.*]]: i64)
func.func @integer_power_of_an_unknown_exponent(%x: f32, %n: i64) -> f32 {
  // CHECK: %[[SIZE:.*]] = math.absf %[[X]]
  // CHECK: %[[POWER:.*]] = math.powf %[[SIZE]]
  // CHECK: %[[ODD:.*]] = arith.cmpi
  // CHECK: %[[SIGNED:.*]] = math.copysign %[[POWER]], %[[X]]
  // CHECK: %[[R:.*]] = arith.select %[[ODD]], %[[SIGNED]], %[[POWER]]
  // CHECK: return %[[R]]
  %0 = math.fpowi %x, %n : f32, i64
  return %0 : f32
}
