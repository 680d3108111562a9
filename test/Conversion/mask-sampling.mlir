// RUN: sbp-run %s | FileCheck %s

// The masks of 5 of 16 positions with seed 0x0123456789abcdef, step 7 and shard 2. Expected positions come from a Philox4x32-10 written
// apart from this compiler. A result has two digits per position.

// uniform: 0, 6, 7, 10, 12
// CHECK: result #0 {{ *}}6071012{{$}}
// grid: 0, 3, 6, 10, 13
// CHECK: result #1 {{ *}}3061013{{$}}
// block: 2, 3, 4, 5, 6
// CHECK: result #2 {{ *}}203040506{{$}}
// fixed: 1, 2, 8, 9, 15
// CHECK: result #3 {{ *}}102080915{{$}}

func.func private @digits(%k: tensor<5xf64>) -> tensor<f64> {
  %weights = arith.constant dense<[1.0e8, 1.0e6, 1.0e4, 1.0e2, 1.0]> : tensor<5xf64>
  %zero = arith.constant dense<0.0> : tensor<f64>
  %p = arith.mulf %k, %weights : tensor<5xf64>
  %s = linalg.reduce {arith.addf} ins(%p : tensor<5xf64>) outs(%zero : tensor<f64>) dimensions = [0]
  return %s : tensor<f64>
}

func.func @main() -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
  %seed = arith.constant 0x0123456789abcdef : i64
  %step = arith.constant 7 : i64
  %x = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]> : tensor<16xf64>
  %mu = sbp.keep_mask "block0/mlp", <uniform> seed %seed step %step {shard = 2 : i64} : <5 of 16>
  %mg = sbp.keep_mask "block0/mlp", <grid> seed %seed step %step {shard = 2 : i64} : <5 of 16>
  %mb = sbp.keep_mask "block0/mlp", <block> seed %seed step %step {shard = 2 : i64} : <5 of 16>
  %mf = sbp.keep_mask "block0/mlp", <fixed, [1, 2, 8, 9, 15]> seed %seed step %step : <5 of 16>
  %ku = sbp.keep %x, %mu axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %kg = sbp.keep %x, %mg axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %kb = sbp.keep %x, %mb axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %kf = sbp.keep %x, %mf axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %u = call @digits(%ku) : (tensor<5xf64>) -> tensor<f64>
  %g = call @digits(%kg) : (tensor<5xf64>) -> tensor<f64>
  %b = call @digits(%kb) : (tensor<5xf64>) -> tensor<f64>
  %f = call @digits(%kf) : (tensor<5xf64>) -> tensor<f64>
  return %u, %g, %b, %f : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
}
