func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<f32>) {
  %two = arith.constant dense<2.0> : tensor<8xf32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %y = arith.mulf %x, %two : tensor<8xf32>
  %s = linalg.reduce ins(%x : tensor<8xf32>) outs(%zero : tensor<f32>) dimensions = [0] (%a: f32, %b: f32) {
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  return %y, %s : tensor<8xf32>, tensor<f32>
}
