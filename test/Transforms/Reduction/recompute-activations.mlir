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
  %b = math.sin %x {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
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
  %sum = linalg.reduce {arith.addf} ins(%x : tensor<16x64xf32>) outs(%zero : tensor<16xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  // CHECK: %[[KEPT:.*]] = sbp.keep %[[SUM]], {{.*}} : tensor<16xf32>, <4 of 16> -> tensor<4xf32>
  // CHECK-NOT: sbp.keep %{{.*}} {sbp.layer
  %w = linalg.broadcast ins(%sum : tensor<16xf32>) outs(%empty : tensor<16x64xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  %a = math.sin %w {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
  %b = math.tanh %a {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
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
      ins(%x, %weight : tensor<16x8xf32>, tensor<8x64xf32>) outs(%zero : tensor<16x64xf32>) attrs = {sbp.layer = "a", sbp.planned_layer = "a"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %c, %p : f32
    linalg.yield %q : f32
  } -> tensor<16x64xf32>
  %y = math.exp %h {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x64xf32>
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
  %w = linalg.broadcast ins(%x : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  %b = math.sin %w {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b : tensor<16x8xf32>
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[X]] "a" : tensor<16xf32>
  // CHECK: %[[W:.*]] = linalg.broadcast ins(%[[SAVED]]
  // CHECK: %[[B:.*]] = math.sin %[[W]]
  // CHECK: arith.mulf %{{.*}}, %[[B]]
  // CHECK-NOT: sbp.recompute
  %p = arith.mulf %t, %b {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>} : tensor<16x8xf32>
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
  %w = linalg.broadcast ins(%x : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  %b = math.sin %w {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %p = arith.mulf %t, %b {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>} : tensor<16x8xf32>
  %q = arith.subf %t, %b : tensor<16x8xf32>
  return %c, %p, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

#rows = affine_map<(d0, d1, d2) -> (d0, d1)>
#columns = affine_map<(d0, d1, d2) -> (d0, d2)>
#gram = affine_map<(d0, d1, d2) -> (d1, d2)>

// The backward wants %b whole, which it computes again from %x, and kept rows of
// it: these are gathered from the copy. Of the forward's %b they would be saved.
// CHECK-LABEL: func @rows_of_what_is_computed_again
func.func @rows_of_what_is_computed_again(%arg: tensor<16xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %x = math.exp %arg : tensor<16xf32>
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  %w = linalg.broadcast ins(%x : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1] {sbp.layer = "a", sbp.planned_layer = "a"}
  // CHECK: %[[FORWARD:.*]] = math.sin
  %b = math.sin %w {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %c = math.tanh %b : tensor<16x8xf32>
  // CHECK-NOT: sbp.keep %[[FORWARD]]
  // CHECK: sbp.saved %{{.*}} "a" : tensor<16xf32>
  // CHECK: %[[AGAIN:.*]] = math.sin %{{.*}} : tensor<16x8xf32>
  // CHECK: sbp.keep %[[AGAIN]], {{.*}} -> tensor<4x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%b, %zero, %empty : tensor<16x8xf32>, tensor<8x8xf32>, tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none recompute elementwise -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %sb: tensor<16x8xf32>, %sz: tensor<8x8xf32>, %se: tensor<16x8xf32>):
    %g = linalg.generic {indexing_maps = [#rows, #columns, #gram], iterator_types = ["reduction", "parallel", "parallel"]}
        ins(%sb, %sb : tensor<16x8xf32>, tensor<16x8xf32>) outs(%sz : tensor<8x8xf32>) {
    ^bb0(%i: f32, %j: f32, %o: f32):
      %k = arith.mulf %i, %j : f32
      %l = arith.addf %o, %k : f32
      linalg.yield %l : f32
    } -> tensor<8x8xf32>
    %p = arith.mulf %ct, %sb : tensor<16x8xf32>
    %q = linalg.matmul ins(%p, %g : tensor<16x8xf32>, tensor<8x8xf32>) outs(%se : tensor<16x8xf32>) -> tensor<16x8xf32>
    sbp.yield %q : tensor<16x8xf32>
  }
  return %c, %d : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// The sum is smaller than what it sums, and no cotangent is in it: the forward
// computes it. A gradient of the same kind is of the cotangent.
// CHECK-LABEL: func @factor_is_saved
func.func @factor_is_saved(%arg: tensor<16x8xf32>, %t: tensor<16x8xf32>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  // CHECK: %[[X:.*]] = math.exp
  %x = math.exp %arg : tensor<16x8xf32>
  // CHECK-NEXT: %[[SUM:.*]] = linalg.reduce {{.*}} ins(%[[X]] : tensor<16x8xf32>)
  // CHECK: math.tanh
  %c = math.tanh %x : tensor<16x8xf32>
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[SUM]] "a" : tensor<8xf32>
  // CHECK: linalg.broadcast ins(%[[SAVED]]
  // CHECK: linalg.reduce
  %sum = linalg.reduce {arith.addf} ins(%x : tensor<16x8xf32>) outs(%zero : tensor<8xf32>) dimensions = [0] {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>}
  %n = linalg.broadcast ins(%sum : tensor<8xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [0] {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>}
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  %p = arith.mulf %dy, %n {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>} : tensor<16x8xf32>
  %db = linalg.reduce {arith.addf} ins(%p : tensor<16x8xf32>) outs(%zero : tensor<8xf32>) dimensions = [0] {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>}
  return %c, %p, %db : tensor<16x8xf32>, tensor<16x8xf32>, tensor<8xf32>
}

// -----

// Of kept rows as well: a sign takes one byte where its operand takes four.
// CHECK-LABEL: func @sign_of_kept_rows
func.func @sign_of_kept_rows(%arg: tensor<16x8xf32>, %t: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK: %[[X:.*]] = math.exp
  // CHECK: %[[KEPT:.*]] = sbp.keep %[[X]]
  // CHECK: %[[SIGN:.*]] = arith.cmpf ogt, %[[KEPT]], %{{.*}} : tensor<4x8xf32>
  // CHECK: arith.maximumf
  %x = math.exp %arg : tensor<16x8xf32>
  %one = arith.constant dense<1.0> : tensor<16x8xf32>
  %y = arith.maximumf %x, %one : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[SIGN]] "a" : tensor<4x8xi1>
  // CHECK: arith.select %[[SAVED]]
  %d = sbp.backward "a" (%dy : tensor<16x8xf32>) saved (%x : tensor<16x8xf32>)
      mask %m : <4 of 16> axes [0] scale none recompute elementwise -> tensor<16x8xf32> {
  ^bb0(%ct: tensor<16x8xf32>, %sx: tensor<16x8xf32>):
    %low = arith.constant dense<1.0> : tensor<16x8xf32>
    %none = arith.constant dense<0.0> : tensor<16x8xf32>
    %above = arith.cmpf ogt, %sx, %low : tensor<16x8xf32>
    %q = arith.select %above, %ct, %none : tensor<16x8xi1>, tensor<16x8xf32>
    sbp.yield %q : tensor<16x8xf32>
  }
  return %y, %d : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

#tall = affine_map<(d0, d1, d2) -> (d0, d2)>
#weight = affine_map<(d0, d1, d2) -> (d2, d1)>
#wide = affine_map<(d0, d1, d2) -> (d0, d1)>

// A product is not repeated to save one column of 1024.
// CHECK-LABEL: func @product_for_a_column
func.func @product_for_a_column(%arg: tensor<16x1023xf32>, %w: tensor<1023x1024xf32>, %t: tensor<16x1024xf32>)
    -> (tensor<16x1024xf32>, tensor<16x1024xf32>) {
  %x = math.exp %arg : tensor<16x1023xf32>
  %zero = arith.constant dense<0.0> : tensor<16x1024xf32>
  // CHECK: %[[H:.*]] = linalg.generic
  // CHECK-NOT: linalg.generic
  // CHECK: return
  %h = linalg.generic {indexing_maps = [#tall, #weight, #wide], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<16x1023xf32>, tensor<1023x1024xf32>) outs(%zero : tensor<16x1024xf32>) attrs = {sbp.layer = "a", sbp.planned_layer = "a"} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %c, %p : f32
    linalg.yield %q : f32
  } -> tensor<16x1024xf32>
  %y = math.exp %h {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x1024xf32>
  %d = arith.mulf %t, %h {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute all>} : tensor<16x1024xf32>
  return %y, %d : tensor<16x1024xf32>, tensor<16x1024xf32>
}

// -----

// What only moves data is made again under any plan: of a value and its
// transpose one is saved.
// CHECK-LABEL: func @transpose_is_not_saved_as_well
func.func @transpose_is_not_saved_as_well(%arg: tensor<16x8xf32>, %t: tensor<16x8xf32>, %u: tensor<8x16xf32>)
    -> (tensor<8x16xf32>, tensor<16x8xf32>, tensor<8x16xf32>) {
  %empty = tensor.empty() : tensor<8x16xf32>
  // CHECK: %[[X:.*]] = math.exp
  %x = math.exp %arg : tensor<16x8xf32>
  %xt = linalg.transpose ins(%x : tensor<16x8xf32>) outs(%empty : tensor<8x16xf32>) permutation = [1, 0]
  %y = math.tanh %xt : tensor<8x16xf32>
  // CHECK: arith.mulf %{{.*}}, %[[X]]
  // CHECK: %[[SAVED:.*]] = sbp.saved %[[X]] "" : tensor<16x8xf32>
  // CHECK: %[[AGAIN:.*]] = linalg.transpose ins(%[[SAVED]]
  // CHECK: arith.mulf %{{.*}}, %[[AGAIN]]
  %d = arith.mulf %t, %x {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>} : tensor<16x8xf32>
  %e = arith.mulf %u, %xt : tensor<8x16xf32>
  return %y, %d, %e : tensor<8x16xf32>, tensor<16x8xf32>, tensor<8x16xf32>
}

// -----

// The plan asks nothing of this graph: it keeps its operations, and its bits.
// CHECK-LABEL: func @untouched_graph
func.func @untouched_graph(%arg: tensor<16x8xf32>, %t: tensor<16x8xf32>, %u: tensor<8x16xf32>)
    -> (tensor<8x16xf32>, tensor<16x8xf32>, tensor<8x16xf32>) {
  // CHECK-NOT: sbp.saved
  // CHECK: return
  %empty = tensor.empty() : tensor<8x16xf32>
  %x = math.exp %arg : tensor<16x8xf32>
  %xt = linalg.transpose ins(%x : tensor<16x8xf32>) outs(%empty : tensor<8x16xf32>) permutation = [1, 0]
  %y = math.tanh %xt : tensor<8x16xf32>
  %d = arith.mulf %t, %x : tensor<16x8xf32>
  %e = arith.mulf %u, %xt : tensor<8x16xf32>
  return %y, %d, %e : tensor<8x16xf32>, tensor<16x8xf32>, tensor<8x16xf32>
}

// -----

#point = affine_map<(d0) -> (d0)>

// What is made of constants is made again in any case, for each layer that
// reads it; the copy of a weight where a plan permits elementwise operations.
// CHECK-LABEL: func @constants_and_casts_are_made_again
func.func @constants_and_casts_are_made_again(%w: tensor<16xf32>, %t: tensor<16xbf16>, %u: tensor<16xi1>)
    -> (tensor<16xbf16>, tensor<16xbf16>, tensor<16xi1>) {
  %empty = tensor.empty() : tensor<16xi1>
  // CHECK: %[[MASK:.*]] = linalg.generic
  %mask = linalg.generic {indexing_maps = [#point], iterator_types = ["parallel"]} outs(%empty : tensor<16xi1>) {
  ^bb0(%o: i1):
    %i = linalg.index 0 : index
    %c = arith.constant 7 : index
    %p = arith.cmpi ult, %i, %c : index
    linalg.yield %p : i1
  } -> tensor<16xi1>
  // CHECK: %[[CAST:.*]] = arith.truncf
  %cast = arith.truncf %w : tensor<16xf32> to tensor<16xbf16>
  // CHECK: arith.select %[[MASK]], %[[CAST]]
  %y = arith.select %mask, %cast, %t : tensor<16xi1>, tensor<16xbf16>
  // CHECK: %[[EMPTY:.*]] = sbp.saved %{{.*}} "a" : tensor<16xi1>
  // CHECK: %[[MASK_A:.*]] = linalg.generic {{.*}} outs(%[[EMPTY]]
  // CHECK: %[[W:.*]] = sbp.saved %{{.*}} "a" : tensor<16xf32>
  // CHECK: %[[CAST_A:.*]] = arith.truncf %[[W]]
  // CHECK: arith.select %[[MASK_A]], %{{.*}}, %[[CAST_A]]
  %d = arith.select %mask, %t, %cast {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute elementwise>} : tensor<16xi1>, tensor<16xbf16>
  // CHECK: sbp.saved %{{.*}} "b" : tensor<16xi1>
  // CHECK: linalg.generic
  // CHECK: arith.xori
  %e = arith.xori %mask, %u {sbp.layer = "b", sbp.planned_layer = "b"} : tensor<16xi1>
  return %y, %d, %e : tensor<16xbf16>, tensor<16xbf16>, tensor<16xi1>
}

// -----

// Without recomputation: one step from a value that the backward reads anyway costs what the read of its result
// would. Two steps, a division or a function are not repeated.
// CHECK-LABEL: func @a_step_from_what_is_read
func.func @a_step_from_what_is_read(%arg: tensor<16x8xf32>, %s: tensor<8xf32>, %t: tensor<16x8xf32>)
    -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %sin = math.sin %s {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<8xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  %scale = linalg.broadcast ins(%sin : tensor<8xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [0]
      {sbp.layer = "a", sbp.planned_layer = "a"}
  // CHECK: %[[B:.*]] = math.exp
  // CHECK: arith.addf
  // CHECK-NEXT: %[[Y:.*]] = arith.addf
  %b = math.exp %arg {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %x = arith.mulf %b, %scale {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %x2 = arith.addf %x, %scale {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %y = arith.addf %x2, %scale {sbp.layer = "a", sbp.planned_layer = "a"} : tensor<16x8xf32>
  %dy = arith.mulf %t, %t : tensor<16x8xf32>
  // CHECK-DAG: sbp.saved %[[B]] "a"
  // CHECK-DAG: arith.mulf %{{saved.*}}, %{{.*}} {sbp.layer = "a"}
  // CHECK: arith.mulf %{{.*}}, %[[Y]] {sbp.layer = "a"}
  %p = arith.mulf %dy, %b {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>} : tensor<16x8xf32>
  %q = arith.mulf %p, %x {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>} : tensor<16x8xf32>
  %r = arith.mulf %q, %y {sbp.layer = "a", sbp.planned_layer = "a", sbp.recompute = #sbp<recompute none>} : tensor<16x8xf32>
  return %y, %p, %q, %r : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>
}
