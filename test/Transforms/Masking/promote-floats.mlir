// RUN: sbp-opt %s --split-input-file --sbp-promote-floats | FileCheck %s

// What rounds to bf16 and back is smooth.
// CHECK-LABEL: func @rounding(
// CHECK-SAME: %[[X:.*]]: tensor<8xf64>) -> tensor<8xf64>
// CHECK-NEXT: %[[Y:.*]] = math.tanh %[[X]] : tensor<8xf64>
// CHECK-NEXT: return %[[Y]]
func.func @rounding(%x: tensor<8xf32>) -> tensor<8xbf16> {
  %narrow = arith.truncf %x : tensor<8xf32> to tensor<8xbf16>
  %wide = arith.extf %narrow : tensor<8xbf16> to tensor<8xf32>
  %y = math.tanh %wide : tensor<8xf32>
  %z = arith.truncf %y : tensor<8xf32> to tensor<8xbf16>
  return %z : tensor<8xbf16>
}

// -----

// Constants keep the value that they have: 0.1 in f32 and bf16 is not 0.1.
// CHECK-LABEL: func @constants(
// CHECK: arith.constant 0.10000000149011612 : f64
// CHECK: arith.constant dense<0.10009765625> : tensor<2xf64>
// CHECK: arith.constant dense<[1.000000e+00, 2.500000e+00]> : tensor<2xf64>
// CHECK: arith.constant 1.000000e-01 : f64
// CHECK: arith.constant dense<7> : tensor<2xi32>
func.func @constants() -> (f32, tensor<2xbf16>, tensor<2xf32>, f64, tensor<2xi32>) {
  %scalar = arith.constant 0.1 : f32
  %splat = arith.constant dense<0.1> : tensor<2xbf16>
  %resource = arith.constant dense_resource<numbers> : tensor<2xf32>
  %kept = arith.constant 0.1 : f64
  %integers = arith.constant dense<7> : tensor<2xi32>
  return %scalar, %splat, %resource, %kept, %integers : f32, tensor<2xbf16>, tensor<2xf32>, f64, tensor<2xi32>
}
{-#
  dialect_resources: {
    builtin: {
      numbers: "0x040000000000803f00002040"
    }
  }
#-}

// -----

// Named and generic operations, their bodies, loops and calls.
// CHECK-LABEL: func private @callee(
// CHECK-SAME: f64) -> f64
func.func private @callee(%x: f32) -> f32 {
  return %x : f32
}
// CHECK-LABEL: func @regions(
// CHECK-NOT: f32
// CHECK: linalg.matmul {{.*}} -> tensor<4x4xf64>
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%{{.*}}: f64, %{{.*}}: f64)
// CHECK: arith.addf %{{.*}} : f64
// CHECK: scf.for {{.*}} -> (tensor<4xf64>)
// CHECK: call @callee(%{{.*}}) : (f64) -> f64
func.func @regions(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>, %c: tensor<4xf32>) -> (tensor<4xf32>, f32) {
  %zero = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : index
  %i1 = arith.constant 1 : index
  %i4 = arith.constant 4 : index
  %empty = tensor.empty() : tensor<4x4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
  %p = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
      ins(%p : tensor<4x4xf32>) outs(%c : tensor<4xf32>) {
  ^bb0(%x: f32, %o: f32):
    %y = arith.addf %x, %o : f32
    linalg.yield %y : f32
  } -> tensor<4xf32>
  %l = scf.for %i = %i0 to %i4 step %i1 iter_args(%t = %s) -> (tensor<4xf32>) {
    %e = math.exp %t : tensor<4xf32>
    scf.yield %e : tensor<4xf32>
  }
  %r = func.call @callee(%zero) : (f32) -> f32
  return %l, %r : tensor<4xf32>, f32
}

// -----

// Bits are those of the type that they had: random numbers stay the same.
// CHECK-LABEL: func @bits(
// CHECK-SAME: %[[I:.*]]: tensor<4xi32>, %[[X:.*]]: tensor<4xf64>)
// CHECK-NEXT: %[[B:.*]] = arith.bitcast %[[I]] : tensor<4xi32> to tensor<4xf32>
// CHECK-NEXT: %[[R:.*]] = arith.extf %[[B]] : tensor<4xf32> to tensor<4xf64>
// CHECK-NEXT: %[[T:.*]] = arith.truncf %[[X]] : tensor<4xf64> to tensor<4xf32>
// CHECK-NEXT: %[[J:.*]] = arith.bitcast %[[T]] : tensor<4xf32> to tensor<4xi32>
// CHECK-NEXT: return %[[R]], %[[J]]
func.func @bits(%i: tensor<4xi32>, %x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi32>) {
  %r = arith.bitcast %i : tensor<4xi32> to tensor<4xf32>
  %j = arith.bitcast %x : tensor<4xf32> to tensor<4xi32>
  return %r, %j : tensor<4xf32>, tensor<4xi32>
}

// -----

// Operations of the dialect.
// CHECK-LABEL: func @marks(
// CHECK: sbp.layer_output "block0" %{{.*}} : tensor<16x8xf64>
// CHECK: sbp.keep_mask "block0"
// CHECK: sbp.keep %{{.*}} : tensor<16x8xf64>, <4 of 16> -> tensor<4x8xf64>
func.func @marks(%x: tensor<16x8xf16>, %seed: i64, %step: i64) -> tensor<4x8xf16> {
  %y = sbp.layer_output "block0" %x : tensor<16x8xf16>
  %m = sbp.keep_mask "block0", #sbp.sampler<uniform> seed %seed step %step : !sbp.mask<4 of 16>
  %k = sbp.keep %y, %m axes [0] : tensor<16x8xf16>, !sbp.mask<4 of 16> -> tensor<4x8xf16>
  return %k : tensor<4x8xf16>
}
