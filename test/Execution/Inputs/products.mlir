func.func @main(%x: tensor<16x16xf32>, %w: tensor<16x16xf32>, %step: i64) -> (tensor<16x16xf32>, i64)
    attributes {sbp.counters = ["step"]} {
  %zero = arith.constant dense<0.0> : tensor<16x16xf32>
  %a = linalg.matmul ins(%x, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%zero : tensor<16x16xf32>) -> tensor<16x16xf32>
  %y = linalg.matmul ins(%a, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%zero : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %y, %step : tensor<16x16xf32>, i64
}
