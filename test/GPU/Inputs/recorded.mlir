// A product, a kernel of elements and a number.
func.func @main(%x: tensor<4xf32>, %n: i64) -> (tensor<4xf32>, i64) {
  %zero = arith.constant 0.0 : f32
  %three = arith.constant 3 : i64
  %row = tensor.expand_shape %x [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
  %column = tensor.expand_shape %x [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %empty = tensor.empty() : tensor<4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
  %outer = linalg.matmul ins(%column, %row : tensor<4x1xf32>, tensor<1x4xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  %sums = linalg.fill ins(%zero : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce ins(%outer : tensor<4x4xf32>) outs(%sums : tensor<4xf32>) dimensions = [1]
    (%v: f32, %s: f32) {
      %t = arith.addf %v, %s : f32
      linalg.yield %t : f32
    }
  %m = arith.muli %n, %three : i64
  return %sum, %m : tensor<4xf32>, i64
}
