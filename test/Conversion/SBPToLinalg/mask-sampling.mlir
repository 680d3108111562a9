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

// The fourth call of the layer draws its own. uniform: 1, 6, 9, 12, 15
// CHECK: result #4 {{ *}}106091215{{$}}
// block: 8, 9, 10, 11, 12
// CHECK: result #5 {{ *}}809101112{{$}}

// Positions 0 and 9 are kept in any case. uniform, with the 3 smallest words of the others: 0, 6, 7, 9, 10
// CHECK: result #6 {{ *}}6070910{{$}}
// grid, 3 of the 14 others: 0, 1, 6, 9, 12
// CHECK: result #7 {{ *}}1060912{{$}}
// block, 3 of the 14 others in a row: 0, 3, 4, 5, 9
// CHECK: result #8 {{ *}}3040509{{$}}
// Nothing is left to draw: 1, 4, 8, 14, 15
// CHECK: result #9 {{ *}}104081415{{$}}
// CHECK: result #10 {{ *}}104081415{{$}}

// 4 of 11 positions, known at run time. Of 0, 12 and 13 only the first is there. uniform: 0, 6, 7, 10
// CHECK: result #11 {{ *}}60710{{$}}
// grid with 0 and 9: 0, 1, 6, 9
// CHECK: result #12 {{ *}}10609{{$}}
// The ratio rounds to 1 of 11, but 4 are kept in any case: 2, 5, 6, 9
// CHECK: result #13 {{ *}}2050609{{$}}

func.func private @digits(%k: tensor<5xf64>) -> tensor<f64> {
  %weights = arith.constant dense<[1.0e8, 1.0e6, 1.0e4, 1.0e2, 1.0]> : tensor<5xf64>
  %zero = arith.constant dense<0.0> : tensor<f64>
  %p = arith.mulf %k, %weights : tensor<5xf64>
  %s = linalg.reduce {arith.addf} ins(%p : tensor<5xf64>) outs(%zero : tensor<f64>) dimensions = [0]
  return %s : tensor<f64>
}

func.func private @digits_of_four(%k: tensor<?xf64>) -> tensor<f64> {
  %weights = arith.constant dense<[1.0e6, 1.0e4, 1.0e2, 1.0]> : tensor<4xf64>
  %zero = arith.constant dense<0.0> : tensor<f64>
  %k4 = tensor.cast %k : tensor<?xf64> to tensor<4xf64>
  %p = arith.mulf %k4, %weights : tensor<4xf64>
  %s = linalg.reduce {arith.addf} ins(%p : tensor<4xf64>) outs(%zero : tensor<f64>) dimensions = [0]
  return %s : tensor<f64>
}

func.func @main() -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>,
    tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
  %seed = arith.constant 0x0123456789abcdef : i64
  %step = arith.constant 7 : i64
  %shard = arith.constant 2 : i64
  %x = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]> : tensor<16xf64>
  %mu = sbp.keep_mask "block0/mlp", <uniform> seed %seed step %step shard %shard : <5 of 16>
  %mg = sbp.keep_mask "block0/mlp", <grid> seed %seed step %step shard %shard : <5 of 16>
  %mb = sbp.keep_mask "block0/mlp", <block> seed %seed step %step shard %shard : <5 of 16>
  %mf = sbp.keep_mask "block0/mlp", <fixed, [1, 2, 8, 9, 15]> seed %seed step %step : <5 of 16>
  %mcu = sbp.keep_mask "block0/mlp" call 3, <uniform> seed %seed step %step shard %shard : <5 of 16>
  %mcb = sbp.keep_mask "block0/mlp" call 3, <block> seed %seed step %step shard %shard : <5 of 16>
  %mau = sbp.keep_mask "block0/mlp", <uniform> always [0, 9] seed %seed step %step shard %shard : <5 of 16>
  %mag = sbp.keep_mask "block0/mlp", <grid> always [0, 9] seed %seed step %step shard %shard : <5 of 16>
  %mab = sbp.keep_mask "block0/mlp", <block> always [0, 9] seed %seed step %step shard %shard : <5 of 16>
  %mlu = sbp.keep_mask "block0/mlp", <uniform> always [1, 4, 8, 14, 15] seed %seed step %step shard %shard : <5 of 16>
  %mlg = sbp.keep_mask "block0/mlp", <grid> always [1, 4, 8, 14, 15] seed %seed step %step shard %shard : <5 of 16>
  %ku = sbp.keep %x, %mu axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %u = call @digits(%ku) : (tensor<5xf64>) -> tensor<f64>
  %kg = sbp.keep %x, %mg axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %g = call @digits(%kg) : (tensor<5xf64>) -> tensor<f64>
  %kb = sbp.keep %x, %mb axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %b = call @digits(%kb) : (tensor<5xf64>) -> tensor<f64>
  %kf = sbp.keep %x, %mf axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %f = call @digits(%kf) : (tensor<5xf64>) -> tensor<f64>
  %kcu = sbp.keep %x, %mcu axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %cu = call @digits(%kcu) : (tensor<5xf64>) -> tensor<f64>
  %kcb = sbp.keep %x, %mcb axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %cb = call @digits(%kcb) : (tensor<5xf64>) -> tensor<f64>
  %kau = sbp.keep %x, %mau axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %au = call @digits(%kau) : (tensor<5xf64>) -> tensor<f64>
  %kag = sbp.keep %x, %mag axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %ag = call @digits(%kag) : (tensor<5xf64>) -> tensor<f64>
  %kab = sbp.keep %x, %mab axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %ab = call @digits(%kab) : (tensor<5xf64>) -> tensor<f64>
  %klu = sbp.keep %x, %mlu axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %lu = call @digits(%klu) : (tensor<5xf64>) -> tensor<f64>
  %klg = sbp.keep %x, %mlg axes [0] : tensor<16xf64>, <5 of 16> -> tensor<5xf64>
  %lg = call @digits(%klg) : (tensor<5xf64>) -> tensor<f64>

  %eleven = tensor.extract_slice %x[0] [11] [1] : tensor<16xf64> to tensor<11xf64>
  %xd = tensor.cast %eleven : tensor<11xf64> to tensor<?xf64>
  %c0 = arith.constant 0 : index
  %n = tensor.dim %xd, %c0 : tensor<?xf64>
  %mdu = sbp.keep_mask "block0/mlp", <uniform> always [0, 12, 13] seed %seed step %step shard %shard positions %n {keep = 0.4 : f64} : <? of ?>
  %mdg = sbp.keep_mask "block0/mlp", <grid> always [0, 9] seed %seed step %step shard %shard positions %n {keep = 0.4 : f64} : <? of ?>
  %mdl = sbp.keep_mask "block0/mlp", <uniform> always [2, 5, 6, 9, 11] seed %seed step %step shard %shard positions %n {keep = 0.1 : f64} : <? of ?>
  %kdu = sbp.keep %xd, %mdu axes [0] : tensor<?xf64>, <? of ?> -> tensor<?xf64>
  %du = call @digits_of_four(%kdu) : (tensor<?xf64>) -> tensor<f64>
  %kdg = sbp.keep %xd, %mdg axes [0] : tensor<?xf64>, <? of ?> -> tensor<?xf64>
  %dg = call @digits_of_four(%kdg) : (tensor<?xf64>) -> tensor<f64>
  %kdl = sbp.keep %xd, %mdl axes [0] : tensor<?xf64>, <? of ?> -> tensor<?xf64>
  %dl = call @digits_of_four(%kdl) : (tensor<?xf64>) -> tensor<f64>
  return %u, %g, %b, %f, %cu, %cb, %au, %ag, %ab, %lu, %lg, %du, %dg, %dl : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>,
    tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
}
