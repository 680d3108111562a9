// What runs depends on numbers that only the device has.
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %first = tensor.extract %x[%c0] : tensor<4xf32>
  %positive = arith.cmpf ogt, %first, %zero : f32
  %y = scf.if %positive -> tensor<4xf32> {
    %empty = tensor.empty() : tensor<4xf32>
    %exp = linalg.exp ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
    scf.yield %exp : tensor<4xf32>
  } else {
    scf.yield %x : tensor<4xf32>
  }
  return %y : tensor<4xf32>
}
