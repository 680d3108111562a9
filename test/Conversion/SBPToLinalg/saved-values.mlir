// RUN: sbp-opt %s --convert-sbp-to-linalg --canonicalize --cse | FileCheck %s

// Eight slices are compared; no truth value lies in memory.
// CHECK-LABEL: func @pack
// CHECK-COUNT-8: arith.cmpf ogt
// CHECK: arith.ori
// CHECK: linalg.yield %{{.*}} : i8
// CHECK: } -> tensor<4x8xi8>
func.func @pack(%x: tensor<4x64xf32>, %y: tensor<4x64xf32>) -> tensor<4x8xi8> {
  %above = arith.cmpf ogt, %x, %y : tensor<4x64xf32>
  %bits = sbp.pack_bits %above : tensor<4x64xi1> -> tensor<4x8xi8>
  return %bits : tensor<4x8xi8>
}

// Of an argument there is nothing to compute again.
// CHECK-LABEL: func @pack_argument
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1, 2]]
// CHECK-COUNT-8: tensor.extract_slice
func.func @pack_argument(%x: tensor<4x8x4xi1>) -> tensor<4x4xi8> {
  %bits = sbp.pack_bits %x : tensor<4x8x4xi1> -> tensor<4x4xi8>
  return %bits : tensor<4x4xi8>
}

// A loop for the bit, one for the byte.
// CHECK-LABEL: func @unpack
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel"]
// CHECK: linalg.index 1
// CHECK: arith.shrui
// CHECK: arith.trunci %{{.*}} : i8 to i1
// CHECK: tensor.collapse_shape %{{.*}} : tensor<4x8x8xi1> into tensor<4x64xi1>
// CHECK: tensor.expand_shape %{{.*}} : tensor<4x64xi1> into tensor<4x16x4xi1>
func.func @unpack(%bits: tensor<4x8xi8>) -> tensor<4x16x4xi1> {
  %x = sbp.unpack_bits %bits : tensor<4x8xi8> -> tensor<4x16x4xi1>
  return %x : tensor<4x16x4xi1>
}

// Codes of two bits: four slices, each in its place.
// CHECK-LABEL: func @pack_codes
// CHECK-COUNT-4: tensor.extract_slice %{{.*}} [4, 16] [1, 1]
// CHECK: arith.andi
// CHECK: arith.shli
// CHECK: arith.ori
// CHECK: } -> tensor<4x16xi8>
func.func @pack_codes(%x: tensor<4x64xi8>) -> tensor<4x16xi8> {
  %bits = sbp.pack_bits %x : tensor<4x64xi8> -> tensor<4x16xi8>
  return %bits : tensor<4x16xi8>
}

// CHECK-LABEL: func @unpack_codes
// CHECK: arith.muli %{{.*}}, %c4_i8
// CHECK: arith.shrui
// CHECK: arith.andi %{{.*}}, %c15_i8
// CHECK: tensor.collapse_shape %{{.*}} : tensor<4x2x32xi8> into tensor<4x64xi8>
func.func @unpack_codes(%bits: tensor<4x32xi8>) -> tensor<4x64xi8> {
  %x = sbp.unpack_bits %bits : tensor<4x32xi8> -> tensor<4x64xi8>
  return %x : tensor<4x64xi8>
}

// The largest number of each row; four words for each eight elements.
// CHECK-LABEL: func @bytes
// CHECK: arith.maximumf
// CHECK: arith.mului_extended
// CHECK: linalg.yield {{.*}} : i32, i32, i32, i32
// CHECK: math.floor
// CHECK: arith.trunci %{{.*}} : i32 to i8
func.func @bytes(%x: tensor<4x64xf32>, %seed: i64, %step: i64) -> (tensor<4x64xi8>, tensor<4xf32>) {
  %c, %s = sbp.compress %x, "a/saved0" seed %seed step %step : tensor<4x64xf32> -> tensor<4x64xi8> scales tensor<4xf32>
  return %c, %s : tensor<4x64xi8>, tensor<4xf32>
}

// CHECK-LABEL: func @halves
// CHECK: arith.bitcast %{{.*}} : f32 to i32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @halves(%x: tensor<4x64xf32>, %seed: i64, %step: i64) -> tensor<4x64xbf16> {
  %c = sbp.compress %x, "a/saved0" seed %seed step %step : tensor<4x64xf32> -> tensor<4x64xbf16>
  return %c : tensor<4x64xbf16>
}
