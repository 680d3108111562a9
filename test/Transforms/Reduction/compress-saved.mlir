// RUN: sbp-opt %s --split-input-file --sbp-compress-saved="seed=7 step=0" --remark-format=emitRemark --remarks-filter=sbp-compress-saved 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARKS < %t.remarks

// Bytes with a scale for each row; the product is linear in what it reads.
// REMARKS: saves tensor<16x64xi8> of tensor<16x64xf32> of layer 'mlp'
// REMARKS-NOT: BiasedSave
// CHECK-LABEL: func @main
// CHECK: %[[Y:.*]] = math.exp
// CHECK-NEXT: %[[CODES:.*]], %[[SCALES:.*]] = sbp.compress %[[Y]], "mlp/saved0"
// CHECK: %[[C:.*]] = sbp.saved %[[CODES]] "mlp"
// CHECK: %[[S:.*]] = sbp.saved %[[SCALES]] "mlp"
// CHECK: %[[AGAIN:.*]] = sbp.decompress %[[C]] scales %[[S]]
// CHECK: arith.mulf %{{.*}}, %[[AGAIN]] : tensor<16x64xf32>
// CHECK: return %[[Y]]
func.func @main(%x: tensor<16x64xf32>, %dy: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %y = math.exp %x : tensor<16x64xf32>
  %dx = arith.mulf %dy, %y {sbp.save_as = #sbp.save_as<int8 of "mlp">} : tensor<16x64xf32>
  return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// Of two layers the one that keeps more decides. The second value has a stream of its own.
// CHECK-LABEL: func @main
// CHECK: sbp.compress %{{.*}}, "a/saved0" {{.*}} -> tensor<16x64xbf16>
// CHECK: sbp.compress %{{.*}}, "b/saved0" {{.*}} -> tensor<16x64xi8> scales tensor<16xf32>
// CHECK-NOT: sbp.save_as
func.func @main(%x: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>) {
  %h = math.exp %x : tensor<16x64xf32>
  %y = math.sin %h : tensor<16x64xf32>
  %z = arith.addf %h, %y : tensor<16x64xf32>
  %a = arith.mulf %dy, %h {sbp.save_as = #sbp.save_as<bf16 of "a">} : tensor<16x64xf32>
  %b = arith.mulf %dy, %h {sbp.save_as = #sbp.save_as<int8 of "b">} : tensor<16x64xf32>
  %c = arith.mulf %dy, %y {sbp.save_as = #sbp.save_as<int8 of "b">} : tensor<16x64xf32>
  %d = arith.addf %a, %b : tensor<16x64xf32>
  return %z, %d, %c : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// A reader without `save-as` needs the value as it is.
// REMARKS: an operation of no layer with `save-as` reads it
// REMARKS-SAME: tensor<16x64xf32> of layer 'a' is saved as it is
// CHECK-LABEL: func @main
// CHECK-NOT: sbp.compress
func.func @main(%x: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %h = math.exp %x : tensor<16x64xf32>
  %a = arith.mulf %dy, %h {sbp.save_as = #sbp.save_as<int8 of "a">} : tensor<16x64xf32>
  %b = arith.mulf %a, %h : tensor<16x64xf32>
  return %h, %b : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// A square is not linear.
// REMARKS: arith.mulf
// REMARKS-SAME: tensor<16x64xf32> of layer 'a' is not read linearly
// CHECK-LABEL: func @main
// CHECK: sbp.compress
func.func @main(%x: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %h = math.exp %x : tensor<16x64xf32>
  %s = arith.mulf %h, %h {sbp.save_as = #sbp.save_as<int8 of "a">} : tensor<16x64xf32>
  %b = arith.mulf %dy, %s {sbp.save_as = #sbp.save_as<int8 of "a">} : tensor<16x64xf32>
  return %h, %b : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// Rows of four elements and less take no fewer bytes with a scale; integers are left alone.
// REMARKS: its codes would take no less
// REMARKS-SAME: tensor<16x1xf32> of layer 'a' is saved as it is
// CHECK-LABEL: func @main
// CHECK-NOT: sbp.compress
func.func @main(%x: tensor<16x1xf32>, %dy: tensor<16x1xf32>)
    -> (tensor<16x1xf32>, tensor<16x1xf32>) {
  %h = math.exp %x : tensor<16x1xf32>
  %b = arith.mulf %dy, %h {sbp.save_as = #sbp.save_as<int8 of "a">} : tensor<16x1xf32>
  return %h, %b : tensor<16x1xf32>, tensor<16x1xf32>
}

// -----

// Of sampled rows, the rows become bytes; numbers and factors stay as they are.
// CHECK-LABEL: func @sampled_rows
// CHECK: %[[ROWS:.*]], %[[NUMBERS:.*]], %[[FACTORS:.*]] = sbp.sample_rows "a"
// CHECK: %[[CODES:.*]], %[[SCALES:.*]] = sbp.compress %[[ROWS]], "a/saved0" {{.*}} -> tensor<16x32xi8> scales tensor<16xf32>
// CHECK-NOT: sbp.compress
// CHECK: %[[AGAIN:.*]] = sbp.decompress
// CHECK: sbp.expand_rows %[[AGAIN]], %[[NUMBERS]], %[[FACTORS]]
func.func @sampled_rows(%x: tensor<64x32xf32>, %dy: tensor<64x32xf32>, %zero: tensor<32x32xf32>)
    -> (tensor<64x32xf32>, tensor<32x32xf32>) {
  %seed = arith.constant 7 : i64
  %step = arith.constant 0 : i64
  %h = math.exp %x : tensor<64x32xf32>
  %y = math.sin %h : tensor<64x32xf32>
  %rows, %numbers, %factors = sbp.sample_rows "a", %h axes [0] seed %seed step %step
      : tensor<64x32xf32> -> tensor<16x32xf32>, tensor<16xi32>, tensor<16xf32>
  %e = sbp.expand_rows %rows, %numbers, %factors axes [0]
      : tensor<16x32xf32>, tensor<16xi32>, tensor<16xf32> -> tensor<64x32xf32>
  %dw = linalg.generic {indexing_maps = [affine_map<(i, j, n) -> (n, i)>, affine_map<(i, j, n) -> (n, j)>, affine_map<(i, j, n) -> (i, j)>],
                        iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e, %dy : tensor<64x32xf32>, tensor<64x32xf32>) outs(%zero : tensor<32x32xf32>)
      attrs = {sbp.save_as = #sbp.save_as<int8 of "a">} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<32x32xf32>
  return %y, %dw : tensor<64x32xf32>, tensor<32x32xf32>
}

// -----

// The same kept rows of two gradients are rounded once.
// CHECK-LABEL: func @kept_rows
// CHECK: sbp.compress %{{.*}}, "a/saved0"
// CHECK-NOT: sbp.compress
// CHECK: sbp.decompress
// CHECK-NOT: sbp.decompress
func.func @kept_rows(%x: tensor<64x32xf32>, %dy: tensor<16x32xf32>)
    -> (tensor<64x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>) {
  %seed = arith.constant 7 : i64
  %step = arith.constant 0 : i64
  %m = sbp.keep_mask "a", <uniform> seed %seed step %step : <16 of 64>
  %h = math.exp %x : tensor<64x32xf32>
  %first = sbp.keep %h, %m axes [0] : tensor<64x32xf32>, !sbp.mask<16 of 64> -> tensor<16x32xf32>
  %second = sbp.keep %h, %m axes [0] : tensor<64x32xf32>, !sbp.mask<16 of 64> -> tensor<16x32xf32>
  %y = math.sin %h : tensor<64x32xf32>
  %a = arith.mulf %dy, %first {sbp.save_as = #sbp.save_as<int8 of "a">} : tensor<16x32xf32>
  %t = math.tanh %dy : tensor<16x32xf32>
  %b = arith.mulf %t, %second {sbp.save_as = #sbp.save_as<int8 of "a">} : tensor<16x32xf32>
  return %y, %a, %b : tensor<64x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>
}
