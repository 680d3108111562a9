#loc = loc(unknown)
#loc1 = loc("p['b1']")
#loc2 = loc("p['w0']")
#loc3 = loc("p['w1']")
#loc4 = loc("x")
#loc5 = loc("make_oracles.py":466:68 to :79)
#loc6 = loc("make_oracles.py":466:59 to :80)
#loc7 = loc("make_oracles.py":466:59 to :90)
#loc8 = loc("make_oracles.py":466:59 to :100)
#loc9 = loc("make_oracles.py":466:50 to :101)
#loc10 = loc("make_oracles.py":466:15 to :109)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d1, d0)>
#map14 = affine_map<(d0, d1) -> (d0, d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#loc11 = loc("mean_output.<locals>.loss.<locals>.<lambda>"(#loc5))
#loc12 = loc("mean_output.<locals>.loss.<locals>.<lambda>"(#loc6))
#loc13 = loc("mean_output.<locals>.loss.<locals>.<lambda>"(#loc7))
#loc14 = loc("mean_output.<locals>.loss.<locals>.<lambda>"(#loc8))
#loc15 = loc("mean_output.<locals>.loss.<locals>.<lambda>"(#loc9))
#loc16 = loc("mean_output.<locals>.loss"(#loc10))
#loc17 = loc("jit(loss)/jvp(net)/dot_general"(#loc11))
#loc18 = loc("jit(loss)/jvp(net)/tanh"(#loc12))
#loc19 = loc("jit(loss)/jvp(net)/sub"(#loc12))
#loc20 = loc("jit(loss)/jvp(net)/dot_general"(#loc13))
#loc21 = loc("jit(loss)/jvp(net)/broadcast_in_dim"(#loc14))
#loc22 = loc("jit(loss)/jvp(net)/add"(#loc14))
#loc23 = loc("jit(loss)/jvp(net)/tanh"(#loc15))
#loc24 = loc("jit(loss)/jvp(net)/sub"(#loc15))
#loc25 = loc("jit(loss)/jvp()/reduce_sum"(#loc16))
#loc26 = loc("jit(loss)/jvp()/div"(#loc16))
#loc27 = loc("jit(loss)/transpose(jvp())/div"(#loc16))
#loc28 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc16))
#loc29 = loc("jit(loss)/transpose(jvp(net))/mul"(#loc15))
#loc30 = loc("jit(loss)/transpose(jvp(net))/add_any"(#loc15))
#loc31 = loc("jit(loss)/transpose(jvp(net))/reduce_sum"(#loc14))
#loc33 = loc("jit(loss)/transpose(jvp(net))/dot_general"(#loc13))
#loc34 = loc("jit(loss)/transpose(jvp(net))/transpose"(#loc13))
#loc35 = loc("jit(loss)/transpose(jvp(net))/mul"(#loc12))
#loc36 = loc("jit(loss)/transpose(jvp(net))/add_any"(#loc12))
#loc37 = loc("jit(loss)/transpose(jvp(net))/dot_general"(#loc11))
#loc38 = loc("jit(loss)/transpose(jvp(net))/transpose"(#loc11))
module {
  func.func public @main(%arg0: tensor<4xf32> loc("p['b1']"), %arg1: tensor<6x10xf32> loc("p['w0']"), %arg2: tensor<10x4xf32> loc("p['w1']"), %arg3: tensor<2x9x6xf32> loc("x")) -> (tensor<f32>, tensor<4xf32>, tensor<6x10xf32>, tensor<10x4xf32>) {
    %cst = arith.constant 0.013888889 : f32 loc(#loc)
    %cst_0 = arith.constant 7.200000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x9x10xf32> loc(#loc17)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x9x10xf32>) -> tensor<2x9x10xf32> loc(#loc17)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %arg1 : tensor<2x9x6xf32>, tensor<6x10xf32>) outs(%1 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc4)
      %44 = arith.addf %out, %43 : f32 loc(#loc17)
      linalg.yield %44 : f32 loc(#loc)
    } -> tensor<2x9x10xf32> loc(#loc17)
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x9x10xf32>) outs(%0 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.tanh %in : f32 loc(#loc18)
      linalg.yield %43 : f32 loc(#loc18)
    } -> tensor<2x9x10xf32> loc(#loc18)
    %4 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%0 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc19)
    } -> tensor<2x9x10xf32> loc(#loc19)
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %3 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%0 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.subf %in, %in_3 : f32 loc(#loc19)
      linalg.yield %43 : f32 loc(#loc19)
    } -> tensor<2x9x10xf32> loc(#loc19)
    %6 = tensor.empty() : tensor<2x9x4xf32> loc(#loc20)
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32> loc(#loc20)
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3, %arg2 : tensor<2x9x10xf32>, tensor<10x4xf32>) outs(%7 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc18)
      %44 = arith.addf %out, %43 : f32 loc(#loc20)
      linalg.yield %44 : f32 loc(#loc)
    } -> tensor<2x9x4xf32> loc(#loc20)
    %9 = tensor.empty() : tensor<1x1x4xf32> loc(#loc21)
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%9 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<1x1x4xf32> loc(#loc21)
    %11 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<2x9x4xf32> loc(#loc22)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.addf %in, %in_3 : f32 loc(#loc22)
      linalg.yield %43 : f32 loc(#loc22)
    } -> tensor<2x9x4xf32> loc(#loc22)
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x9x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.tanh %in : f32 loc(#loc23)
      linalg.yield %43 : f32 loc(#loc23)
    } -> tensor<2x9x4xf32> loc(#loc23)
    %14 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<2x9x4xf32> loc(#loc24)
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %13 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.subf %in, %in_3 : f32 loc(#loc24)
      linalg.yield %43 : f32 loc(#loc24)
    } -> tensor<2x9x4xf32> loc(#loc24)
    %16 = tensor.empty() : tensor<f32> loc(#loc25)
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<f32>) -> tensor<f32> loc(#loc25)
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction", "reduction", "reduction"]} ins(%13 : tensor<2x9x4xf32>) outs(%17 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %out, %in : f32 loc(#loc25)
      linalg.yield %43 : f32 loc(#loc25)
    } -> tensor<f32> loc(#loc25)
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%18 : tensor<f32>) outs(%16 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_0 : f32 loc(#loc26)
      linalg.yield %43 : f32 loc(#loc26)
    } -> tensor<f32> loc(#loc26)
    %20 = linalg.generic {indexing_maps = [#map7], iterator_types = []} outs(%16 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc27)
    } -> tensor<f32> loc(#loc27)
    %21 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<f32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<2x9x4xf32> loc(#loc28)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %15 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc29)
      linalg.yield %43 : f32 loc(#loc29)
    } -> tensor<2x9x4xf32> loc(#loc29)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %13 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc29)
      linalg.yield %43 : f32 loc(#loc29)
    } -> tensor<2x9x4xf32> loc(#loc29)
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%6 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.addf %in, %in_3 : f32 loc(#loc30)
      linalg.yield %43 : f32 loc(#loc30)
    } -> tensor<2x9x4xf32> loc(#loc30)
    %25 = tensor.empty() : tensor<4xf32> loc(#loc31)
    %26 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<4xf32>) -> tensor<4xf32> loc(#loc31)
    %27 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction", "reduction"]} ins(%24 : tensor<2x9x4xf32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %out, %in : f32 loc(#loc31)
      linalg.yield %43 : f32 loc(#loc31)
    } -> tensor<4xf32> loc(#loc31)
    %expanded = tensor.expand_shape %27 [[0, 1, 2]] output_shape [1, 1, 4] : tensor<4xf32> into tensor<1x1x4xf32> loc(#loc32)
    %28 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x4xf32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %out, %in : f32 loc(#loc31)
      linalg.yield %43 : f32 loc(#loc31)
    } -> tensor<4xf32> loc(#loc31)
    %29 = tensor.empty() : tensor<4x10xf32> loc(#loc33)
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<4x10xf32>) -> tensor<4x10xf32> loc(#loc33)
    %31 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%24, %3 : tensor<2x9x4xf32>, tensor<2x9x10xf32>) outs(%30 : tensor<4x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc30)
      %44 = arith.addf %out, %43 : f32 loc(#loc33)
      linalg.yield %44 : f32 loc(#loc)
    } -> tensor<4x10xf32> loc(#loc33)
    %32 = tensor.empty() : tensor<10x4xf32> loc(#loc34)
    %33 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<4x10xf32>) outs(%32 : tensor<10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<10x4xf32> loc(#loc34)
    %34 = linalg.generic {indexing_maps = [#map, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24, %arg2 : tensor<2x9x4xf32>, tensor<10x4xf32>) outs(%1 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc30)
      %44 = arith.addf %out, %43 : f32 loc(#loc33)
      linalg.yield %44 : f32 loc(#loc)
    } -> tensor<2x9x10xf32> loc(#loc33)
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %5 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%0 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc35)
      linalg.yield %43 : f32 loc(#loc35)
    } -> tensor<2x9x10xf32> loc(#loc35)
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %3 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%0 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc35)
      linalg.yield %43 : f32 loc(#loc35)
    } -> tensor<2x9x10xf32> loc(#loc35)
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%0 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.addf %in, %in_3 : f32 loc(#loc36)
      linalg.yield %43 : f32 loc(#loc36)
    } -> tensor<2x9x10xf32> loc(#loc36)
    %38 = tensor.empty() : tensor<10x6xf32> loc(#loc37)
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<10x6xf32>) -> tensor<10x6xf32> loc(#loc37)
    %40 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%37, %arg3 : tensor<2x9x10xf32>, tensor<2x9x6xf32>) outs(%39 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %43 = arith.mulf %in, %in_3 : f32 loc(#loc36)
      %44 = arith.addf %out, %43 : f32 loc(#loc37)
      linalg.yield %44 : f32 loc(#loc)
    } -> tensor<10x6xf32> loc(#loc37)
    %41 = tensor.empty() : tensor<6x10xf32> loc(#loc38)
    %42 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<10x6xf32>) outs(%41 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<6x10xf32> loc(#loc38)
    return %19, %28, %42, %33 : tensor<f32>, tensor<4xf32>, tensor<6x10xf32>, tensor<10x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc32 = loc("jit(loss)/transpose(jvp(net))/reshape"(#loc14))
