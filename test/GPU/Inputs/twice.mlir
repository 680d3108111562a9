// Every result is a buffer of its own: the argument, a value returned twice, a
// number and an empty array too.
func.func @main(%x: tensor<4xf32>, %n: i64, %none: tensor<0x3xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, i64, tensor<0x3xf32>) {
  %one = arith.constant 1 : i64
  %y = arith.addf %x, %x : tensor<4xf32>
  %m = arith.addi %n, %one : i64
  return %x, %y, %y, %m, %none : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, i64, tensor<0x3xf32>
}
