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
