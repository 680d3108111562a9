// Layer norm over rows, and its product with a gain, as a front end leaves it:
// what the backward reads again (the centered rows, the inverse deviation) is
// returned.
#rc = affine_map<(r, c) -> (r, c)>
#r = affine_map<(r, c) -> (r)>
#c = affine_map<(r, c) -> (c)>
#v = affine_map<(r) -> (r)>
func.func @main(%x: tensor<2048x768xf32>, %gain: tensor<768xf32>) -> (tensor<2048x768xf32>, tensor<2048x768xf32>, tensor<2048xf32>) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 768.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %er = tensor.empty() : tensor<2048xf32>
  %erc = tensor.empty() : tensor<2048x768xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%er : tensor<2048xf32>) -> tensor<2048xf32>
  %sum = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<2048x768xf32>) outs(%zeros : tensor<2048xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<2048xf32>
  %centered = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<2048x768xf32>, tensor<2048xf32>) outs(%erc : tensor<2048x768xf32>) {
  ^bb0(%a: f32, %s: f32, %o: f32):
    %mean = arith.divf %s, %n : f32
    %d = arith.subf %a, %mean : f32
    linalg.yield %d : f32
  } -> tensor<2048x768xf32>
  %squares = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]}
      ins(%centered : tensor<2048x768xf32>) outs(%zeros : tensor<2048xf32>) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.mulf %a, %a : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<2048xf32>
  %inverse = linalg.generic {indexing_maps = [#v, #v], iterator_types = ["parallel"]}
      ins(%squares : tensor<2048xf32>) outs(%er : tensor<2048xf32>) {
  ^bb0(%s: f32, %o: f32):
    %variance = arith.divf %s, %n : f32
    %shifted = arith.addf %variance, %eps : f32
    %i = math.rsqrt %shifted : f32
    linalg.yield %i : f32
  } -> tensor<2048xf32>
  %y = linalg.generic {indexing_maps = [#rc, #r, #c, #rc], iterator_types = ["parallel", "parallel"]}
      ins(%centered, %inverse, %gain : tensor<2048x768xf32>, tensor<2048xf32>, tensor<768xf32>)
      outs(%erc : tensor<2048x768xf32>) attrs = {root} {
  ^bb0(%d: f32, %i: f32, %g: f32, %o: f32):
    %a = arith.mulf %d, %i : f32
    %b = arith.mulf %a, %g : f32
    linalg.yield %b : f32
  } -> tensor<2048x768xf32>
  return %y, %centered, %inverse : tensor<2048x768xf32>, tensor<2048x768xf32>, tensor<2048xf32>
}
