// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations \
// RUN:   --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The layer "a" reads %v in its backward. Another layer reads what was made of
// %v, so that this is saved in any case.

#all = affine_map<(d0, d1) -> (d0, d1)>
#channel = affine_map<(d0, d1) -> (d1)>

// A product with zero has no inverse: zero.
// CHECK-LABEL: func @product_with_parameter
func.func @product_with_parameter(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %g: tensor<64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: %[[W:.*]] = linalg.generic
  // CHECK: math.exp
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a"
  // CHECK: %[[G:.*]] = sbp.saved %{{.*}} "a" : tensor<64xf32>
  // CHECK: %[[AGAIN:.*]] = linalg.generic {{.*}} ins(%[[SAVED]], %[[G]] :
  // CHECK: %[[Q:.*]] = arith.divf %[[IN:.*]], %[[FACTOR:.*]] : f32
  // CHECK: %[[IS:.*]] = arith.cmpf oeq, %[[FACTOR]],
  // CHECK: arith.select %[[IS]], %{{.*}}, %[[Q]]
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  // CHECK-NOT: sbp.invert
  // REMARK: Inverted
  // REMARK-SAME: layer 'a' computes 1 values of its forward from what was made of them
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %empty = tensor.empty() : tensor<16x64xf32>
  %w = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel"]}
      ins(%v, %g : tensor<16x64xf32>, tensor<64xf32>) outs(%empty : tensor<16x64xf32>) attrs = {sbp.layer = "a", sbp.planned_layer = "a"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// The slope is positive: the larger of two rising functions has an inverse, which
// is that of the one the result lies on.
// CHECK-LABEL: func @leaky_by_maximum
func.func @leaky_by_maximum(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[W:.*]] = arith.maximumf
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a"
  // CHECK: %[[AGAIN:.*]] = linalg.generic {{.*}} ins(%[[SAVED]] :
  // CHECK: %[[LOW:.*]] = arith.divf %[[IN:.*]], %cst
  // CHECK: %[[IS:.*]] = arith.cmpf ogt, %[[IN]],
  // CHECK: arith.select %[[IS]], %[[IN]], %[[LOW]]
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %slope = arith.constant dense<0.2> : tensor<16x64xf32>
  %m = arith.mulf %slope, %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.maximumf %v, %m {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// CHECK-LABEL: func @leaky_by_select
func.func @leaky_by_select(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[W:.*]] = arith.select
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a"
  // CHECK: %[[AGAIN:.*]] = linalg.generic {{.*}} ins(%[[SAVED]] :
  // CHECK: arith.select
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %slope = arith.constant dense<0.01> : tensor<16x64xf32>
  %zero = arith.constant dense<0.0> : tensor<16x64xf32>
  %above = arith.cmpf oge, %v, %zero {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %m = arith.mulf %slope, %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.select %above, %v, %m {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xi1>, tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// As torch-mlir writes it: max(v, 0) + 0.01 min(v, 0).
// CHECK-LABEL: func @leaky_as_a_sum
func.func @leaky_as_a_sum(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[W:.*]] = arith.addf
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a"
  // CHECK: %[[AGAIN:.*]] = linalg.generic {{.*}} ins(%[[SAVED]] :
  // CHECK: arith.select
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %slope = arith.constant dense<0.01> : tensor<16x64xf32>
  %zero = arith.constant dense<0.0> : tensor<16x64xf32>
  %high = arith.maximumf %v, %zero {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %low = arith.minimumf %v, %zero {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %m = arith.mulf %low, %slope {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.addf %high, %m {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// What is below zero is lost.
// CHECK-LABEL: func @rectifier_stays
func.func @rectifier_stays(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: arith.mulf %{{.*}}, %[[V]]
  // CHECK-NOT: linalg.generic
  // CHECK: return
  // REMARK: NotInverted
  // REMARK-SAME: layer 'a' computes no value
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %zero = arith.constant dense<0.0> : tensor<16x64xf32>
  %w = arith.maximumf %v, %zero {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// Of a value that falls somewhere and rises elsewhere, there are two.
// CHECK-LABEL: func @absolute_value_stays
func.func @absolute_value_stays(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: arith.mulf %{{.*}}, %[[V]]
  // CHECK-NOT: linalg.generic
  // CHECK: return
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = math.absf %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// The other factor is the value itself.
// CHECK-LABEL: func @square_stays
func.func @square_stays(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: arith.mulf %{{.*}}, %[[V]]
  // CHECK-NOT: linalg.generic
  // CHECK: return
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.mulf %v, %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// The other factor would have to be saved, and is as large.
// CHECK-LABEL: func @factor_of_the_value_stays
func.func @factor_of_the_value_stays(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: arith.mulf %{{.*}}, %[[V]]
  // CHECK-NOT: linalg.generic
  // CHECK: return
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %s = math.sin %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.mulf %v, %s {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// Where the other factor is there, it serves.
// CHECK-LABEL: func @both_factors
func.func @both_factors(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %u: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[S:.*]] = math.sin
  // CHECK: %[[W:.*]] = arith.mulf %{{.*}}, %[[S]]
  // CHECK-DAG: %[[SAVED:.*]] = sbp.saved %[[W]] "a"
  // CHECK-DAG: %[[FACTOR:.*]] = sbp.saved %[[S]] "a"
  // CHECK: linalg.generic {{.*}} ins(%[[SAVED]], %[[FACTOR]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %s = math.sin %u : tensor<16x64xf32>
  %w = arith.mulf %v, %s {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %s : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// The values that the backward reads follow from each other: the last one is
// saved.
// CHECK-LABEL: func @last_of_a_chain
func.func @last_of_a_chain(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %g: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: math.tanh
  // CHECK: arith.addf
  // CHECK: %[[W:.*]] = arith.negf
  // CHECK: arith.mulf %{{.*}}, %[[W]]
  // CHECK: sbp.saved %[[W]] "a"
  // CHECK: %[[NEG:.*]] = linalg.generic
  // CHECK: arith.negf
  // CHECK: %[[AGAIN:.*]] = linalg.generic {{.*}} ins(%[[NEG]],
  // CHECK: %[[D:.*]] = arith.subf
  // CHECK: %[[SMALL:.*]] = arith.cmpf ole
  // CHECK: arith.select %[[SMALL]], %{{.*}}, %[[D]]
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %u = arith.addf %v, %g {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.negf %u {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %e = arith.mulf %t, %w {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

#order = affine_map<(d0, d1) -> (d1, d0)>

// CHECK: #[[SWAP:.*]] = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-LABEL: func @transposed_sum
func.func @transposed_sum(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %g: tensor<64xf32>) -> (tensor<64x16xf32>, tensor<16x64xf32>, tensor<64x16xf32>) {
  // CHECK: %[[W:.*]] = linalg.generic
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a" : tensor<64x16xf32>
  // CHECK: %[[AGAIN:.*]] = linalg.generic {indexing_maps = [#{{.*}}, #{{.*}}, #[[SWAP]]]{{.*}} ins(%[[SAVED]], {{.*}} outs(%{{.*}} : tensor<16x64xf32>)
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %empty = tensor.empty() : tensor<64x16xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, #order], iterator_types = ["parallel", "parallel"]}
      ins(%v, %g : tensor<16x64xf32>, tensor<64xf32>) outs(%empty : tensor<64x16xf32>) attrs = {sbp.layer = "a", sbp.planned_layer = "a"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.addf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<64x16xf32>
  %y = math.exp %w : tensor<64x16xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<64x16xf32>
  return %y, %d, %e : tensor<64x16xf32>, tensor<16x64xf32>, tensor<64x16xf32>
}

// -----

// The deviation follows from what it was divided by; that is small, and saved,
// though `all` would compute it again from the deviation.
// CHECK-LABEL: func @statistic_is_saved
func.func @statistic_is_saved(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[SUM:.*]] = linalg.reduce
  // CHECK: %[[W:.*]] = arith.divf
  // CHECK: %[[BY:.*]] = sbp.saved %[[SUM]] "a" : tensor<16xf32>
  // CHECK: %[[FULL:.*]] = linalg.broadcast ins(%[[BY]]
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a" : tensor<16x64xf32>
  // CHECK: %[[AGAIN:.*]] = linalg.generic {{.*}} ins(%[[SAVED]], %[[FULL]]
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %zero = arith.constant dense<0.0> : tensor<16xf32>
  %empty = tensor.empty() : tensor<16x64xf32>
  %x = math.sin %arg : tensor<16x64xf32>
  %v = math.tanh %x {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %q = arith.mulf %v, %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %sum = linalg.reduce {arith.addf} ins(%q : tensor<16x64xf32>) outs(%zero : tensor<16xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  %full = linalg.broadcast ins(%sum : tensor<16xf32>) outs(%empty : tensor<16x64xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  %w = arith.divf %v, %full {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute all>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %w : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// What can be computed forward from what is there needs no inverse.
// CHECK-LABEL: func @forward_from_what_is_there
func.func @forward_from_what_is_there(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %g: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[U:.*]] = math.sin
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[U]] "a"
  // CHECK-NOT: linalg.generic
  // CHECK: arith.addf %[[SAVED]]
  %u = math.sin %arg : tensor<16x64xf32>
  %v = arith.addf %u, %g {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.negf %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>, sbp.invert} : tensor<16x64xf32>
  %e = arith.mulf %w, %u : tensor<16x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// CHECK-LABEL: func @reshape_and_integers
func.func @reshape_and_integers(%arg: tensor<16x64xi32>, %t: tensor<16x64xf32>, %g: tensor<16x64xi32>) -> (tensor<1024xi32>, tensor<16x64xf32>, tensor<1024xi32>) {
  // CHECK: %[[W:.*]] = tensor.collapse_shape
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[W]] "a"
  // CHECK: %[[SHAPED:.*]] = tensor.expand_shape %[[SAVED]]
  // CHECK: linalg.generic {{.*}} ins(%[[SHAPED]],
  // CHECK: arith.subi
  %v = arith.divsi %arg, %g {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xi32>
  %u = arith.addi %g, %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xi32>
  %w = tensor.collapse_shape %u [[0, 1]] {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xi32> into tensor<1024xi32>
  %y = arith.muli %w, %w : tensor<1024xi32>
  %n = arith.sitofp %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xi32> to tensor<16x64xf32>
  %d = arith.mulf %t, %n {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.addi %w, %w : tensor<1024xi32>
  return %y, %d, %e : tensor<1024xi32>, tensor<16x64xf32>, tensor<1024xi32>
}

// -----

// A sketch of %w is no %w: nothing to compute %v from.
// CHECK-LABEL: func @sketched_by_a_probe
func.func @sketched_by_a_probe(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %seed: i64, %step: i64) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<4x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: %[[W:.*]] = arith.negf
  // CHECK: sbp.sketch %[[W]]
  // CHECK: arith.mulf %{{.*}}, %[[V]]
  // CHECK-NOT: sbp.saved
  // CHECK: return
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.negf %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %z = sbp.probes "b", rademacher seed %seed step %step : tensor<16x4xf32>
  %s = sbp.sketch %w, %z axes [0] : tensor<16x64xf32>, tensor<16x4xf32> -> tensor<4x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %d = arith.mulf %t, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.addf %s, %s : tensor<4x64xf32>
  return %y, %d, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<4x64xf32>
}

// -----

// Both values that the backward reads are of one class: the later one serves,
// and the sketch is of that, too.
// CHECK-LABEL: func @sketched_and_read
func.func @sketched_and_read(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %g: tensor<64xf32>, %seed: i64, %step: i64) -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<4x64xf32>) {
  // CHECK: %[[W:.*]] = arith.subf
  // CHECK: arith.mulf %{{.*}}, %[[W]]
  // CHECK: sbp.saved %[[W]] "a"
  // CHECK: arith.negf %in
  // CHECK: sbp.sketch %[[W]]
  %v = math.tanh %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %empty = tensor.empty() : tensor<16x64xf32>
  %full = linalg.broadcast ins(%g : tensor<64xf32>) outs(%empty : tensor<16x64xf32>) dimensions = [0] {sbp.layer = "a", sbp.planned_layer = "a"}
  %n = arith.negf %v {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %w = arith.subf %n, %full {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %z = sbp.probes "b", rademacher seed %seed step %step : tensor<16x4xf32>
  %s = sbp.sketch %w, %z axes [0] : tensor<16x64xf32>, tensor<16x4xf32> -> tensor<4x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %f = arith.mulf %t, %w {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %d = arith.mulf %f, %v {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>, sbp.invert} : tensor<16x64xf32>
  %e = arith.addf %s, %s : tensor<4x64xf32>
  return %y, %d, %f, %e : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<4x64xf32>
}

// -----

// Kept rows are computed forward only.
// CHECK-LABEL: func @kept_rows_stay
func.func @kept_rows_stay(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %m: !sbp.mask<4 of 16>) -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  // CHECK: %[[V:.*]] = math.tanh
  // CHECK: %[[ROWS:.*]] = sbp.keep %[[V]]
  // CHECK: arith.mulf %{{.*}}, %[[ROWS]]
  // REMARK: NotInverted{{.*}}layer 'masked' computes no value
  %v = math.tanh %arg {sbp.layer = "masked", sbp.planned_layer = "masked"} : tensor<16x64xf32>
  %w = arith.negf %v {sbp.layer = "masked", sbp.planned_layer = "masked"} : tensor<16x64xf32>
  %y = math.exp %w : tensor<16x64xf32>
  %dy = arith.mulf %t, %t : tensor<16x64xf32>
  %d = sbp.backward "masked" (%dy : tensor<16x64xf32>) saved (%v : tensor<16x64xf32>)
      mask %m : <4 of 16> axes [0] scale none -> tensor<16x64xf32> attributes {sbp.invert} {
  ^bb0(%ct: tensor<16x64xf32>, %s: tensor<16x64xf32>):
    %p = arith.mulf %ct, %s : tensor<16x64xf32>
    sbp.yield %p : tensor<16x64xf32>
  }
  return %y, %d : tensor<16x64xf32>, tensor<16x64xf32>
}
