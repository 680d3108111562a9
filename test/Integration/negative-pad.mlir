// A pad of negative amounts, as PyTorch's gradients have it, removes elements.
// RUN: rm -rf %t && mkdir -p %t
// RUN: python3 %S/../make_arrays.py %t/in.npz 2x3x4
// RUN: sbp-run %s --inputs %t/in.npz --entry main --outputs %t/padded.npz
// RUN: sbp-run %s --inputs %t/in.npz --entry sliced --expect %t/padded.npz

func.func @main(%x: tensor<2x3x4xf32>) -> tensor<2x2x5xf32> {
  %zero = arith.constant 0.0 : f32
  %y = math.exp %x : tensor<2x3x4xf32>
  %p = tensor.pad %y low[0, -1, 2] high[0, 0, -1] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %zero : f32
  } : tensor<2x3x4xf32> to tensor<2x2x5xf32>
  return %p : tensor<2x2x5xf32>
}

func.func @sliced(%x: tensor<2x3x4xf32>) -> tensor<2x2x5xf32> {
  %zeros = arith.constant dense<0.0> : tensor<2x2x5xf32>
  %y = math.exp %x : tensor<2x3x4xf32>
  %s = tensor.extract_slice %y[0, 1, 0] [2, 2, 3] [1, 1, 1] : tensor<2x3x4xf32> to tensor<2x2x3xf32>
  %r = tensor.insert_slice %s into %zeros[0, 0, 2] [2, 2, 3] [1, 1, 1] : tensor<2x2x3xf32> into tensor<2x2x5xf32>
  return %r : tensor<2x2x5xf32>
}
