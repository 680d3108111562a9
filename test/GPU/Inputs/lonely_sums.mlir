#bij = affine_map<(b, i, j) -> (b, i, j)>
#bi = affine_map<(b, i, j) -> (b, i)>
#bji = affine_map<(b, j, i) -> (b, i, j)>
#bj = affine_map<(b, j, i) -> (b, j)>
#ij = affine_map<(i, j) -> (i, j)>
#none = affine_map<(i, j) -> ()>
// Along memory: of each row.
func.func @rows(%x: tensor<6x300x20xf32>) -> tensor<6x300xf32> {
  %zero = arith.constant 0.0 : f32
  %erow = tensor.empty() : tensor<6x300xf32>
  %zrow = linalg.fill ins(%zero : f32) outs(%erow : tensor<6x300xf32>) -> tensor<6x300xf32>
  %row = linalg.generic {indexing_maps = [#bij, #bi], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<6x300x20xf32>) outs(%zrow : tensor<6x300xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<6x300xf32>
  return %row : tensor<6x300xf32>
}
// By columns.
func.func @columns(%x: tensor<6x300x20xf32>) -> tensor<6x20xf32> {
  %zero = arith.constant 0.0 : f32
  %ecolumn = tensor.empty() : tensor<6x20xf32>
  %zcolumn = linalg.fill ins(%zero : f32) outs(%ecolumn : tensor<6x20xf32>) -> tensor<6x20xf32>
  %column = linalg.generic {indexing_maps = [#bji, #bj], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<6x300x20xf32>) outs(%zcolumn : tensor<6x20xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<6x20xf32>
  return %column : tensor<6x20xf32>
}
// Of everything: blocks share it.
func.func @everything(%y: tensor<64x1200xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %eall = tensor.empty() : tensor<f32>
  %zall = linalg.fill ins(%zero : f32) outs(%eall : tensor<f32>) -> tensor<f32>
  %all = linalg.generic {indexing_maps = [#ij, #none], iterator_types = ["reduction", "reduction"]} ins(%y : tensor<64x1200xf32>) outs(%zall : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  return %all : tensor<f32>
}
