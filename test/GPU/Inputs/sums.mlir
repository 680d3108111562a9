#nc = affine_map<(c, n) -> (n, c)>
#n = affine_map<(c, n) -> (n)>
#c = affine_map<(c, n) -> (c)>
#btc = affine_map<(c, b, t) -> (b, t, c)>
#c3 = affine_map<(c, b, t) -> (c)>
#nchw = affine_map<(c, n, h, w) -> (n, c, h, w)>
#c4 = affine_map<(c, n, h, w) -> (c)>
#ij = affine_map<(i, j) -> (i, j)>
#none = affine_map<(i, j) -> ()>
#b_t = affine_map<(b, c, t) -> (b, t, c)>
#b_c = affine_map<(b, c, t) -> (b, c)>
func.func @main(%x: tensor<1024x66xf32>, %w: tensor<1024xf32>, %y: tensor<16x64x132xf32>, %z: tensor<16x3x16x20xf32>, %v: tensor<3x512x8xf32>) -> (tensor<66xf32>, tensor<66xf32>, tensor<132xf32>, tensor<132xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %least = arith.constant 0xFF800000 : f32
  %e66 = tensor.empty() : tensor<66xf32>
  %z66 = linalg.fill ins(%zero : f32) outs(%e66 : tensor<66xf32>) -> tensor<66xf32>
  // Rows of 66: no access of 16 bytes. A number for each row, too.
  %s0 = linalg.generic {indexing_maps = [#nc, #c], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<1024x66xf32>) outs(%z66 : tensor<66xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<66xf32>
  %s1 = linalg.generic {indexing_maps = [#nc, #n, #c], iterator_types = ["parallel", "reduction"]} ins(%x, %w : tensor<1024x66xf32>, tensor<1024xf32>) outs(%z66 : tensor<66xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = math.exp %b : f32
    %p = arith.addf %a, %m : f32
    %r = arith.addf %o, %p : f32
    linalg.yield %r : f32
  } -> tensor<66xf32>
  %e132 = tensor.empty() : tensor<132xf32>
  %z132 = linalg.fill ins(%zero : f32) outs(%e132 : tensor<132xf32>) -> tensor<132xf32>
  %l132 = linalg.fill ins(%least : f32) outs(%e132 : tensor<132xf32>) -> tensor<132xf32>
  // Two sums at once, and the largest.
  %s2 = linalg.generic {indexing_maps = [#btc, #c3], iterator_types = ["parallel", "reduction", "reduction"]} ins(%y : tensor<16x64x132xf32>) outs(%z132 : tensor<132xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<132xf32>
  %s3 = linalg.generic {indexing_maps = [#btc, #c3], iterator_types = ["parallel", "reduction", "reduction"]} ins(%y : tensor<16x64x132xf32>) outs(%l132 : tensor<132xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<132xf32>
  // Channels first.
  %e3 = tensor.empty() : tensor<3xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<3xf32>) -> tensor<3xf32>
  %s4 = linalg.generic {indexing_maps = [#nchw, #c4], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%z : tensor<16x3x16x20xf32>) outs(%z3 : tensor<3xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<3xf32>
  // Of everything.
  %e = tensor.empty() : tensor<f32>
  %z0 = linalg.fill ins(%zero : f32) outs(%e : tensor<f32>) -> tensor<f32>
  %s5 = linalg.generic {indexing_maps = [#ij, #none], iterator_types = ["reduction", "reduction"]} ins(%x : tensor<1024x66xf32>) outs(%z0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %q = arith.mulf %a, %a : f32
    %r = arith.addf %o, %q : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  %p0 = linalg.fill ins(%least : f32) outs(%e : tensor<f32>) -> tensor<f32>
  %s6 = linalg.generic {indexing_maps = [#ij, #none], iterator_types = ["reduction", "reduction"]} ins(%x : tensor<1024x66xf32>) outs(%p0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.maximumf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<f32>
  // Of each image's channels.
  %e38 = tensor.empty() : tensor<3x8xf32>
  %z38 = linalg.fill ins(%zero : f32) outs(%e38 : tensor<3x8xf32>) -> tensor<3x8xf32>
  %s7 = linalg.generic {indexing_maps = [#b_t, #b_c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v : tensor<3x512x8xf32>) outs(%z38 : tensor<3x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %o, %a : f32
    linalg.yield %r : f32
  } -> tensor<3x8xf32>
  return %s0, %s1, %s2, %s3, %s4, %s5, %s6, %s7 : tensor<66xf32>, tensor<66xf32>, tensor<132xf32>, tensor<132xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3x8xf32>
}
