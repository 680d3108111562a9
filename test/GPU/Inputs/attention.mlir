#qd = affine_map<(b, h, q, k, d) -> (b, h, q, d)>
#kd = affine_map<(b, h, q, k, d) -> (b, h, k, d)>
#qk = affine_map<(b, h, q, k, d) -> (b, h, q, k)>
#qt = affine_map<(b, h, q, k, d) -> (b, q, h, d)>
#x = affine_map<(b, h, q, k) -> (b, h, q, k)>
#r = affine_map<(b, h, q, k) -> (b, h, q)>
// Attention and its gradient.
func.func @main(%q: tensor<4x8x256x16xf32>, %k: tensor<4x8x256x16xf32>, %v: tensor<4x8x256x16xf32>, %do: tensor<4x256x8x16xf32>) -> (tensor<4x256x8x16xf32>, tensor<4x8x256x16xf32>, tensor<4x8x256x16xf32>, tensor<4x8x256x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %least = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : tensor<4x8x256x256xf32>
  %er = tensor.empty() : tensor<4x8x256xf32>
  %eq = tensor.empty() : tensor<4x8x256x16xf32>
  %et = tensor.empty() : tensor<4x256x8x16xf32>
  %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<4x8x256x256xf32>) -> tensor<4x8x256x256xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<4x8x256xf32>) -> tensor<4x8x256xf32>
  %lr = linalg.fill ins(%least : f32) outs(%er : tensor<4x8x256xf32>) -> tensor<4x8x256xf32>
  %zq = linalg.fill ins(%zero : f32) outs(%eq : tensor<4x8x256x16xf32>) -> tensor<4x8x256x16xf32>
  %zt = linalg.fill ins(%zero : f32) outs(%et : tensor<4x256x8x16xf32>) -> tensor<4x256x8x16xf32>
  %s = linalg.generic {indexing_maps = [#qd, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x8x256x16xf32>, tensor<4x8x256x16xf32>) outs(%zs : tensor<4x8x256x256xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %sum: f32):
    %product = arith.mulf %lhs, %rhs : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<4x8x256x256xf32>
  %m = linalg.generic {indexing_maps = [#x, #r], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<4x8x256x256xf32>) outs(%lr : tensor<4x8x256xf32>) {
  ^bb0(%in0: f32, %old: f32):
    %result = arith.maximumf %old, %in0 : f32
    linalg.yield %result : f32
  } -> tensor<4x8x256xf32>
  %e = linalg.generic {indexing_maps = [#x, #r, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %m : tensor<4x8x256x256xf32>, tensor<4x8x256xf32>) outs(%es : tensor<4x8x256x256xf32>) {
  ^bb0(%in0: f32, %in1: f32, %old: f32):
    %part = arith.subf %in0, %in1 : f32
    %result = math.exp %part : f32
    linalg.yield %result : f32
  } -> tensor<4x8x256x256xf32>
  %z = linalg.generic {indexing_maps = [#x, #r], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%e : tensor<4x8x256x256xf32>) outs(%zr : tensor<4x8x256xf32>) {
  ^bb0(%in0: f32, %old: f32):
    %result = arith.addf %old, %in0 : f32
    linalg.yield %result : f32
  } -> tensor<4x8x256xf32>
  %p = linalg.generic {indexing_maps = [#x, #r, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %z : tensor<4x8x256x256xf32>, tensor<4x8x256xf32>) outs(%es : tensor<4x8x256x256xf32>) {
  ^bb0(%in0: f32, %in1: f32, %old: f32):
    %result = arith.divf %in0, %in1 : f32
    linalg.yield %result : f32
  } -> tensor<4x8x256x256xf32>
  %o = linalg.generic {indexing_maps = [#qk, #kd, #qt], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<4x8x256x256xf32>, tensor<4x8x256x16xf32>) outs(%zt : tensor<4x256x8x16xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %sum: f32):
    %product = arith.mulf %lhs, %rhs : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<4x256x8x16xf32>
  %dp = linalg.generic {indexing_maps = [#qt, #kd, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%do, %v : tensor<4x256x8x16xf32>, tensor<4x8x256x16xf32>) outs(%zs : tensor<4x8x256x256xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %sum: f32):
    %product = arith.mulf %lhs, %rhs : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<4x8x256x256xf32>
  %g = linalg.generic {indexing_maps = [#x, #x, #r], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p, %dp : tensor<4x8x256x256xf32>, tensor<4x8x256x256xf32>) outs(%zr : tensor<4x8x256xf32>) {
  ^bb0(%in0: f32, %in1: f32, %old: f32):
    %part = arith.mulf %in0, %in1 : f32
    %result = arith.addf %old, %part : f32
    linalg.yield %result : f32
  } -> tensor<4x8x256xf32>
  %ds = linalg.generic {indexing_maps = [#x, #x, #r, #x], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p, %dp, %g : tensor<4x8x256x256xf32>, tensor<4x8x256x256xf32>, tensor<4x8x256xf32>) outs(%es : tensor<4x8x256x256xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %old: f32):
    %part = arith.subf %in1, %in2 : f32
    %result = arith.mulf %in0, %part : f32
    linalg.yield %result : f32
  } -> tensor<4x8x256x256xf32>
  %dq = linalg.generic {indexing_maps = [#qk, #kd, #qd], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%ds, %k : tensor<4x8x256x256xf32>, tensor<4x8x256x16xf32>) outs(%zq : tensor<4x8x256x16xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %sum: f32):
    %product = arith.mulf %lhs, %rhs : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<4x8x256x16xf32>
  %dk = linalg.generic {indexing_maps = [#qk, #qd, #kd], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%ds, %q : tensor<4x8x256x256xf32>, tensor<4x8x256x16xf32>) outs(%zq : tensor<4x8x256x16xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %sum: f32):
    %product = arith.mulf %lhs, %rhs : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<4x8x256x16xf32>
  %dv = linalg.generic {indexing_maps = [#qk, #qt, #kd], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%p, %do : tensor<4x8x256x256xf32>, tensor<4x256x8x16xf32>) outs(%zq : tensor<4x8x256x16xf32>) {
  ^bb0(%lhs: f32, %rhs: f32, %sum: f32):
    %product = arith.mulf %lhs, %rhs : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<4x8x256x16xf32>
  return %o, %dq, %dk, %dv : tensor<4x256x8x16xf32>, tensor<4x8x256x16xf32>, tensor<4x8x256x16xf32>, tensor<4x8x256x16xf32>
}
