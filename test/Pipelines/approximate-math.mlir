// RUN: sbp-opt %s --sbp-approximate-math | FileCheck %s

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
// CHECK-LABEL: func.func @others_stay
// CHECK: math.sin
// CHECK: math.exp {{.*}} : f64
func.func @others_stay(%x: vector<16xf32>, %y: f64) -> (vector<16xf32>, f64) {
  %0 = math.sin %x : vector<16xf32>
  %1 = math.exp %y : f64
  return %0, %1 : vector<16xf32>, f64
}
