// More rows than a block has threads, of norms that differ.
func.func @main(%x: tensor<3000x4xf32>) -> (tensor<64x4xf32>, tensor<64xi32>, tensor<64xf32>, tensor<3000x4xf32>) {
  %seed = arith.constant 5 : i64
  %step = arith.constant 3 : i64
  %empty = tensor.empty() : tensor<3000x4xf32>
  %cubes = linalg.map ins(%x : tensor<3000x4xf32>) outs(%empty : tensor<3000x4xf32>)
    (%a: f32, %out: f32) {
      %square = arith.mulf %a, %a : f32
      %cube = arith.mulf %square, %a : f32
      linalg.yield %cube : f32
    }
  %r, %n, %f = sbp.sample_rows "a", %cubes axes [0] seed %seed step %step : tensor<3000x4xf32> -> tensor<64x4xf32>, tensor<64xi32>, tensor<64xf32>
  %e = sbp.expand_rows %r, %n, %f axes [0] : tensor<64x4xf32>, tensor<64xi32>, tensor<64xf32> -> tensor<3000x4xf32>
  return %r, %n, %f, %e : tensor<64x4xf32>, tensor<64xi32>, tensor<64xf32>, tensor<3000x4xf32>
}
