// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations --cse --canonicalize | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-reduce-activations \
// RUN:   --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// The backward wants %b and %c of a chain. Of all lightest cuts the one closest
// to the demands repeats least: %b is saved, %c follows from it.
// CHECK-LABEL: func @kept_rows_of_a_chain
func.func @kept_rows_of_a_chain(%arg: tensor<16x8xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %x = math.exp %arg : tensor<16x8xf32>
  // REMARK: Recomputed
  // REMARK-SAME: layer 'a' repeats 1 operations
  // CHECK: %[[B:.*]] = math.sin
  %b = math.sin %x {sbp.layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b {sbp.layer = "a"} : tensor<16x8xf32>
  // CHECK: %[[KEPT:.*]] = sbp.keep %[[B]]
  // CHECK: %[[C:.*]] = math.tanh
  // CHECK-NOT: sbp.keep %[[C]]
  // CHECK: math.tanh %{{kept.*}} {sbp.layer = "a"} : tensor<4x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%b, %c : tensor<16x8xf32>, tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none recompute elementwise -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %sb: tensor<16x8xf32>, %sc: tensor<16x8xf32>):
    %p = arith.mulf %ct, %sb : tensor<16x8xf32>
    %q = arith.mulf %p, %sc : tensor<16x8xf32>
    sbp.yield %q : tensor<16x8xf32>
  }
  return %c, %d : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// A waist: two wide values are demanded that both follow from a narrow one.
// CHECK-LABEL: func @cut_at_the_waist
func.func @cut_at_the_waist(%arg: tensor<16x64xf32>, %t: tensor<16x64xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %x = math.exp %arg : tensor<16x64xf32>
  %zero = arith.constant dense<0.0> : tensor<16xf32>
  %empty = tensor.empty() : tensor<16x64xf32>
  // CHECK: %[[SUM:.*]] = linalg.reduce
  %sum = linalg.reduce {arith.addf} ins(%x : tensor<16x64xf32>) outs(%zero : tensor<16xf32>) dimensions = [1] {sbp.layer = "a"}
  // CHECK: %[[KEPT:.*]] = sbp.keep %[[SUM]], {{.*}} : tensor<16xf32>, <4 of 16> -> tensor<4xf32>
  // CHECK-NOT: sbp.keep %{{.*}} {sbp.layer
  %w = linalg.broadcast ins(%sum : tensor<16xf32>) outs(%empty : tensor<16x64xf32>) dimensions = [1] {sbp.layer = "a"}
  %a = math.sin %w {sbp.layer = "a"} : tensor<16x64xf32>
  %b = math.tanh %a {sbp.layer = "a"} : tensor<16x64xf32>
  // CHECK: linalg.broadcast ins(%[[KEPT]] : tensor<4xf32>)
  // CHECK: math.sin %{{.*}} : tensor<4x64xf32>
  // CHECK: math.tanh %{{.*}} : tensor<4x64xf32>
  %dy = arith.mulf %t, %t : tensor<16x64xf32>
  %d = sbp.backward "a" (%dy : tensor<16x64xf32>) saved (%a, %b : tensor<16x64xf32>, tensor<16x64xf32>)
      mask %m : <4 of 16> axes [0] scale none recompute elementwise -> tensor<16x64xf32> {
  ^bb0(%ct: tensor<16x64xf32>, %sa: tensor<16x64xf32>, %sb: tensor<16x64xf32>):
    %p = arith.mulf %ct, %sa : tensor<16x64xf32>
    %q = arith.mulf %p, %sb : tensor<16x64xf32>
    sbp.yield %q : tensor<16x64xf32>
  }
  return %b, %d : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

#x = affine_map<(d0, d1, d2) -> (d0, d2)>
#w = affine_map<(d0, d1, d2) -> (d2, d1)>
#y = affine_map<(d0, d1, d2) -> (d0, d1)>

// A contraction is repeated with `all` only.
// CHECK-LABEL: func @contraction_with_all
func.func @contraction_with_all(%arg: tensor<16x8xf32>, %weight: tensor<8x64xf32>, %t: tensor<16x64xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %x = math.exp %arg : tensor<16x8xf32>
  %zero = arith.constant dense<0.0> : tensor<16x64xf32>
  %h = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %weight : tensor<16x8xf32>, tensor<8x64xf32>) outs(%zero : tensor<16x64xf32>) attrs = {sbp.layer = "a"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %c, %p : f32
    linalg.yield %q : f32
  } -> tensor<16x64xf32>
  %y = math.exp %h {sbp.layer = "a"} : tensor<16x64xf32>
  // CHECK: %[[X:.*]] = sbp.keep {{.*}} : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  // CHECK-NOT: sbp.keep %{{.*}} : tensor<16x64xf32>, {{.*}} {sbp.layer
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %{{.*}} : tensor<4x8xf32>, tensor<8x64xf32>)
  %dy = arith.mulf %t, %t : tensor<16x64xf32>
  %d = sbp.backward "a" (%dy : tensor<16x64xf32>) saved (%h : tensor<16x64xf32>)
      mask %m : <4 of 16> axes [0] scale none recompute all -> tensor<16x64xf32> {
  ^bb0(%ct: tensor<16x64xf32>, %sh: tensor<16x64xf32>):
    %q = arith.mulf %ct, %sh : tensor<16x64xf32>
    sbp.yield %q : tensor<16x64xf32>
  }
  return %y, %d : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// Without a mask the forward's operations are repeated on what is saved, behind
// an sbp.saved: a CSE would find them again otherwise.
// CHECK-LABEL: func @exact_layer_repeats_whole_operations
func.func @exact_layer_repeats_whole_operations(%arg: tensor<16xf32>, %t: tensor<16x8xf32>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %x = math.exp %arg : tensor<16xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  // CHECK: %[[X:.*]] = math.exp
  // CHECK: linalg.broadcast ins(%[[X]]
  // CHECK: math.sin
  %w = linalg.broadcast ins(%x : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1] {sbp.layer = "a"}
  %b = math.sin %w {sbp.layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b : tensor<16x8xf32>
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[X]] "a" : tensor<16xf32>
  // CHECK: %[[W:.*]] = linalg.broadcast ins(%[[SAVED]]
  // CHECK: %[[B:.*]] = math.sin %[[W]]
  // CHECK: arith.mulf %{{.*}}, %[[B]]
  // CHECK-NOT: sbp.recompute
  %p = arith.mulf %t, %b {sbp.layer = "a", sbp.recompute = #sbp<recompute elementwise>} : tensor<16x8xf32>
  return %c, %p : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// What the backward reads whole elsewhere is there anyway: nothing is repeated.
// CHECK-LABEL: func @nothing_is_repeated_for_what_stays_whole
func.func @nothing_is_repeated_for_what_stays_whole(%arg: tensor<16xf32>, %t: tensor<16x8xf32>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %x = math.exp %arg : tensor<16xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  // CHECK: %[[B:.*]] = math.sin
  // CHECK-NOT: math.sin
  %w = linalg.broadcast ins(%x : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1] {sbp.layer = "a"}
  %b = math.sin %w {sbp.layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b {sbp.layer = "a"} : tensor<16x8xf32>
  %p = arith.mulf %t, %b {sbp.layer = "a", sbp.recompute = #sbp<recompute elementwise>} : tensor<16x8xf32>
  %q = arith.subf %t, %b : tensor<16x8xf32>
  return %c, %p, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// The backward wants %b whole, which it computes again from %x, and kept rows of
// it: these are gathered from the copy. Of the forward's %b they would be saved.
// CHECK-LABEL: func @rows_of_what_is_computed_again
func.func @rows_of_what_is_computed_again(%arg: tensor<16xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %x = math.exp %arg : tensor<16xf32>
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  %w = linalg.broadcast ins(%x : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1] {sbp.layer = "a"}
  // CHECK: %[[FORWARD:.*]] = math.sin
  %b = math.sin %w {sbp.layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b : tensor<16x8xf32>
  // CHECK-NOT: sbp.keep %[[FORWARD]]
  // CHECK: sbp.saved %{{.*}} "a" : tensor<16xf32>
  // CHECK: %[[AGAIN:.*]] = math.sin %{{.*}} : tensor<16x8xf32>
  // CHECK: sbp.keep %[[AGAIN]], {{.*}} -> tensor<4x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%b, %zero, %empty : tensor<16x8xf32>, tensor<8xf32>, tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none recompute elementwise -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %sb: tensor<16x8xf32>, %sz: tensor<8xf32>, %se: tensor<16x8xf32>):
    %sum = linalg.reduce {arith.addf} ins(%sb : tensor<16x8xf32>) outs(%sz : tensor<8xf32>) dimensions = [0]
    %n = linalg.broadcast ins(%sum : tensor<8xf32>) outs(%se : tensor<16x8xf32>) dimensions = [0]
    %p = arith.mulf %ct, %sb : tensor<16x8xf32>
    %q = arith.mulf %p, %n : tensor<16x8xf32>
    sbp.yield %q : tensor<16x8xf32>
  }
  return %c, %d : tensor<16x8xf32>, tensor<16x8xf32>
}
