// RUN: sbp-opt %s --convert-sbp-to-linalg | FileCheck %s
// RUN: sbp-opt %s --convert-sbp-to-linalg=parallel=true | FileCheck %s --check-prefix=PARALLEL

// Sums of squares in f64, their roots, the largest, lengths; two words a draw.
// A bisection of 25 bits, the rest, and one walk over the rows, none of them
// over rows times draws.
// CHECK-LABEL: func @rows
// CHECK: linalg.generic {{.*}}ins(%{{.*}} : tensor<2x8x6xbf16>) outs(%{{.*}} : tensor<2x6xf64>)
// CHECK: math.sqrt
// CHECK: arith.maximumf
// CHECK: arith.fptosi %{{.*}} : f64 to i64
// CHECK: linalg.generic {{.*}}outs(%{{.*}} : tensor<4xi64>)
// CHECK: scf.for
// CHECK: scf.for
// CHECK: arith.minsi
// CHECK: arith.mului_extended
// CHECK: scf.for
// CHECK: tensor.insert
// CHECK: linalg.generic {{.*}}outs(%{{.*}} : tensor<4x8xbf16>)
// CHECK-NOT: sbp.
// PARALLEL-LABEL: func @rows
// PARALLEL-NOT: scf.for
// PARALLEL: sbp.sample_lengths ins(%{{.*}}, %{{.*}} : memref<12xi64>, memref<4xi64>) outs(%{{.*}}, %{{.*}} : memref<4xi32>, memref<4xf32>)
func.func @rows(%x: tensor<2x8x6xbf16>, %seed: i64, %step: i64) -> (tensor<4x8xbf16>, tensor<4xi32>, tensor<4xf32>) {
  %r, %n, %f = sbp.sample_rows "a", %x axes [0, 2] seed %seed step %step : tensor<2x8x6xbf16> -> tensor<4x8xbf16>, tensor<4xi32>, tensor<4xf32>
  return %r, %n, %f : tensor<4x8xbf16>, tensor<4xi32>, tensor<4xf32>
}

// The factor of a row is its probe.
// CHECK-LABEL: func @expand
// CHECK: arith.cmpi eq
// CHECK: arith.select
// CHECK: linalg.generic {{.*}}ins(%{{.*}}, %{{.*}} : tensor<2x6x4xf32>, tensor<4x?xf32>)
func.func @expand(%r: tensor<4x?xf32>, %n: tensor<4xi32>, %f: tensor<4xf32>) -> tensor<2x?x6xf32> {
  %x = sbp.expand_rows %r, %n, %f axes [0, 2] : tensor<4x?xf32>, tensor<4xi32>, tensor<4xf32> -> tensor<2x?x6xf32>
  return %x : tensor<2x?x6xf32>
}
