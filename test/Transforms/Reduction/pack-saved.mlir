// RUN: sbp-opt %s --split-input-file --sbp-pack-saved --remark-format=emitRemark --remarks-filter=sbp-pack-saved 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARKS < %t.remarks

// What the forward computes and the backward reads lies in memory as bits.
// REMARKS: saves tensor<16x8xi8> of tensor<16x64xi1>
// CHECK-LABEL: func @main
// CHECK: %[[ABOVE:.*]] = arith.cmpf
// CHECK-NEXT: %[[BITS:.*]] = sbp.pack_bits %[[ABOVE]] : tensor<16x64xi1> -> tensor<16x8xi8>
// CHECK-NEXT: %[[Y:.*]] = arith.select %[[ABOVE]]
// CHECK-NEXT: %[[SAVED:.*]] = sbp.saved %[[BITS]]
// CHECK-NEXT: %[[AGAIN:.*]] = sbp.unpack_bits %[[SAVED]] : tensor<16x8xi8> -> tensor<16x64xi1>
// CHECK-NEXT: arith.select %[[AGAIN]], %{{.*}}, %[[Y]]
func.func @main(%x: tensor<16x64xf32>, %c: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %h = math.exp %x : tensor<16x64xf32>
  %above = arith.cmpf ogt, %h, %c : tensor<16x64xf32>
  %y = arith.select %above, %h, %c : tensor<16x64xi1>, tensor<16x64xf32>
  %dx = arith.select %above, %dy, %y : tensor<16x64xi1>, tensor<16x64xf32>
  return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// Of short last axes more than one goes into a byte; the first one may be unknown.
// CHECK-LABEL: func @main
// CHECK: sbp.pack_bits %{{.*}} : tensor<?x6x4x4xi1> -> tensor<?x12xi8>
func.func @main(%x: tensor<?x6x4x4xf32>, %c: tensor<?x6x4x4xf32>, %dy: tensor<?x6x4x4xf32>)
    -> (tensor<?x6x4x4xf32>, tensor<?x6x4x4xf32>) {
  %h = math.exp %x : tensor<?x6x4x4xf32>
  %above = arith.cmpf ogt, %h, %c : tensor<?x6x4x4xf32>
  %y = arith.select %above, %h, %c : tensor<?x6x4x4xi1>, tensor<?x6x4x4xf32>
  %dx = arith.select %above, %dy, %c : tensor<?x6x4x4xi1>, tensor<?x6x4x4xf32>
  return %y, %dx : tensor<?x6x4x4xf32>, tensor<?x6x4x4xf32>
}

// -----

// REMARKS: no last axes have a known multiple of 8 elements
// REMARKS-SAME: tensor<3x5xi1> is saved in bytes
// CHECK-LABEL: func @main
// CHECK-NOT: sbp.pack_bits
func.func @main(%x: tensor<3x5xf32>, %c: tensor<3x5xf32>, %dy: tensor<3x5xf32>)
    -> (tensor<3x5xf32>, tensor<3x5xf32>) {
  %h = math.exp %x : tensor<3x5xf32>
  %above = arith.cmpf ogt, %h, %c : tensor<3x5xf32>
  %y = arith.select %above, %h, %c : tensor<3x5xi1>, tensor<3x5xf32>
  %dx = arith.select %above, %dy, %c : tensor<3x5xi1>, tensor<3x5xf32>
  return %y, %dx : tensor<3x5xf32>, tensor<3x5xf32>
}

// -----

// What only the forward reads, or only the backward computes, is not saved.
// CHECK-LABEL: func @main
// CHECK-NOT: sbp.pack_bits
func.func @main(%x: tensor<16x64xf32>, %c: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %h = math.exp %x : tensor<16x64xf32>
  %above = arith.cmpf ogt, %h, %c : tensor<16x64xf32>
  %y = arith.select %above, %h, %c : tensor<16x64xi1>, tensor<16x64xf32>
  %large = arith.cmpf ogt, %dy, %c : tensor<16x64xf32>
  %dx = arith.select %large, %dy, %y : tensor<16x64xi1>, tensor<16x64xf32>
  return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// The place of a maximum in rows of four elements takes two bits.
// REMARKS: saves tensor<16x16xi8> of tensor<16x64xi32>
// CHECK-LABEL: func @main
// CHECK: %[[PLACE:.*]] = arith.select
// CHECK-NEXT: %[[CODE:.*]] = arith.trunci %[[PLACE]] : tensor<16x64xi32> to tensor<16x64xi8>
// CHECK-NEXT: %[[BITS:.*]] = sbp.pack_bits %[[CODE]] : tensor<16x64xi8> -> tensor<16x16xi8>
// CHECK: %[[SAVED:.*]] = sbp.saved %[[BITS]]
// CHECK-NEXT: %[[AGAIN:.*]] = sbp.unpack_bits %[[SAVED]] : tensor<16x16xi8> -> tensor<16x64xi8>
// CHECK-NEXT: %[[WIDE:.*]] = arith.extui %[[AGAIN]] : tensor<16x64xi8> to tensor<16x64xi32>
// CHECK: arith.cmpi eq, %[[WIDE]]
func.func @main(%x: tensor<16x64xf32>, %c: tensor<16x64xf32>, %dy: tensor<16x64xf32>)
    -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %0 = arith.constant dense<0> : tensor<16x64xi32>
  %3 = arith.constant dense<3> : tensor<16x64xi32>
  %h = math.exp %x : tensor<16x64xf32>
  %above = arith.cmpf ogt, %h, %c : tensor<16x64xf32>
  %place = arith.select %above, %3, %0 : tensor<16x64xi1>, tensor<16x64xi32>
  %y = arith.sitofp %place : tensor<16x64xi32> to tensor<16x64xf32>
  %is = arith.cmpi eq, %place, %3 : tensor<16x64xi32>
  %dx = arith.select %is, %dy, %c : tensor<16x64xi1>, tensor<16x64xf32>
  return %y, %dx : tensor<16x64xf32>, tensor<16x64xf32>
}

// -----

// The least number is taken off: -1, 0 and 1 are 0, 1 and 2. Sums of loops' indices have ranges, too; what they are
// converted from has not.
// REMARKS: saves tensor<8x16xi8> of tensor<8x64xi64>
// REMARKS: saves tensor<8x64xi16> of tensor<8x64xindex>
// CHECK-LABEL: func @main
// CHECK: arith.select
// CHECK-NEXT: %[[SIGN:.*]] = arith.select
// CHECK-NEXT: %[[FIRST:.*]] = arith.constant dense<-1> : tensor<8x64xi64>
// CHECK-NEXT: arith.subi %[[SIGN]], %[[FIRST]] : tensor<8x64xi64>
// CHECK: sbp.pack_bits %{{.*}} : tensor<8x64xi8> -> tensor<8x16xi8>
// CHECK: arith.index_cast %{{.*}} : tensor<8x64xindex> to tensor<8x64xi16>
// CHECK: arith.index_castui %{{.*}} : tensor<8x64xi16> to tensor<8x64xindex>
// CHECK: arith.addi
// CHECK: sbp.saved %{{.*}} : tensor<8x64xi64>
#rows = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<8x64xf32>, %dy: tensor<8x64xi64>)
    -> (tensor<8x64xf32>, tensor<8x64xi64>, tensor<8x64xi64>) {
  %none = arith.constant dense<-1> : tensor<8x64xi64>
  %0 = arith.constant dense<0> : tensor<8x64xi64>
  %one = arith.constant dense<1> : tensor<8x64xi64>
  %zero = arith.constant dense<0.0> : tensor<8x64xf32>
  %h = math.exp %x : tensor<8x64xf32>
  %above = arith.cmpf ogt, %h, %zero : tensor<8x64xf32>
  %below = arith.cmpf olt, %h, %zero : tensor<8x64xf32>
  %b = arith.select %below, %none, %0 : tensor<8x64xi1>, tensor<8x64xi64>
  %sign = arith.select %above, %one, %b : tensor<8x64xi1>, tensor<8x64xi64>
  %empty = tensor.empty() : tensor<8x64xindex>
  %c100 = arith.constant 100 : index
  %place = linalg.generic {indexing_maps = [#rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%above : tensor<8x64xi1>) outs(%empty : tensor<8x64xindex>) {
  ^bb0(%in: i1, %out: index):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %far = arith.muli %i, %c100 : index
    %chosen = arith.select %in, %far, %j : index
    linalg.yield %chosen : index
  } -> tensor<8x64xindex>
  %any = arith.fptosi %h : tensor<8x64xf32> to tensor<8x64xi64>
  %y = arith.sitofp %sign : tensor<8x64xi64> to tensor<8x64xf32>
  %place64 = arith.index_cast %place : tensor<8x64xindex> to tensor<8x64xi64>
  %p = arith.sitofp %place64 : tensor<8x64xi64> to tensor<8x64xf32>
  %a = arith.sitofp %any : tensor<8x64xi64> to tensor<8x64xf32>
  %loss0 = arith.addf %y, %p : tensor<8x64xf32>
  %loss = arith.addf %loss0, %a : tensor<8x64xf32>
  %saved = sbp.saved %place "" : tensor<8x64xindex>
  %again = arith.index_cast %saved : tensor<8x64xindex> to tensor<8x64xi64>
  %saved_sign = sbp.saved %sign "" : tensor<8x64xi64>
  %saved_any = sbp.saved %any "" : tensor<8x64xi64>
  %d0 = arith.muli %dy, %again : tensor<8x64xi64>
  %d1 = arith.muli %dy, %saved_sign : tensor<8x64xi64>
  %d2 = arith.addi %d1, %saved_any : tensor<8x64xi64>
  return %loss, %d0, %d2 : tensor<8x64xf32>, tensor<8x64xi64>, tensor<8x64xi64>
}

// -----

// REMARKS: its shape is not known
// CHECK-LABEL: func @main
// CHECK-NOT: arith.trunci
func.func @main(%x: tensor<?x64xf32>, %c: tensor<?x64xf32>, %dy: tensor<?x64xf32>)
    -> (tensor<?x64xf32>, tensor<?x64xf32>) {
  %h = math.exp %x : tensor<?x64xf32>
  %above = arith.cmpf ogt, %h, %c : tensor<?x64xf32>
  %wide = arith.extui %above : tensor<?x64xi1> to tensor<?x64xi32>
  %y = arith.uitofp %wide : tensor<?x64xi32> to tensor<?x64xf32>
  %again = arith.uitofp %wide : tensor<?x64xi32> to tensor<?x64xf32>
  %dx = arith.mulf %again, %dy : tensor<?x64xf32>
  return %y, %dx : tensor<?x64xf32>, tensor<?x64xf32>
}
