#loc = loc(unknown)
#loc1 = loc("p['b0']")
#loc2 = loc("p['b1']")
#loc3 = loc("p['w0']")
#loc4 = loc("p['w1']")
#loc5 = loc("p['w2']")
#loc6 = loc("x")
#loc7 = loc("y[0]")
#loc8 = loc("make_oracles.py":506:38 to :46)
#loc9 = loc("make_oracles.py":506:38 to :53)
#loc10 = loc("make_oracles.py":506:29 to :54)
#loc11 = loc("make_oracles.py":509:25 to :36)
#loc12 = loc("make_oracles.py":509:25 to :40)
#loc13 = loc("make_oracles.py":509:24 to :46)
#loc14 = loc("make_oracles.py":509:15 to :47)
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1) -> (d0)>
#loc15 = loc("tanh_rows.<locals>.loss.<locals>.<lambda>"(#loc8))
#loc16 = loc("tanh_rows.<locals>.loss.<locals>.<lambda>"(#loc9))
#loc17 = loc("tanh_rows.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc18 = loc("tanh_rows.<locals>.loss"(#loc11))
#loc19 = loc("tanh_rows.<locals>.loss"(#loc12))
#loc20 = loc("tanh_rows.<locals>.loss"(#loc13))
#loc21 = loc("tanh_rows.<locals>.loss"(#loc14))
#loc22 = loc("jit(loss)/jvp(dense0)/dot_general"(#loc15))
#loc23 = loc("jit(loss)/jvp(dense0)/broadcast_in_dim"(#loc16))
#loc24 = loc("jit(loss)/jvp(dense0)/add"(#loc16))
#loc25 = loc("jit(loss)/jvp(dense0)/tanh"(#loc17))
#loc26 = loc("jit(loss)/jvp(dense0)/sub"(#loc17))
#loc27 = loc("jit(loss)/jvp(dense1)/dot_general"(#loc15))
#loc28 = loc("jit(loss)/jvp(dense1)/broadcast_in_dim"(#loc16))
#loc29 = loc("jit(loss)/jvp(dense1)/add"(#loc16))
#loc30 = loc("jit(loss)/jvp(dense1)/tanh"(#loc17))
#loc31 = loc("jit(loss)/jvp(dense1)/sub"(#loc17))
#loc32 = loc("jit(loss)/jvp()/dot_general"(#loc18))
#loc33 = loc("jit(loss)/jvp()/sub"(#loc19))
#loc34 = loc("jit(loss)/jvp()/integer_pow"(#loc20))
#loc35 = loc("jit(loss)/jvp()/mul"(#loc20))
#loc36 = loc("jit(loss)/jvp()/reduce_sum"(#loc21))
#loc37 = loc("jit(loss)/jvp()/div"(#loc21))
#loc38 = loc("jit(loss)/transpose(jvp())/div"(#loc21))
#loc39 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc21))
#loc40 = loc("jit(loss)/transpose(jvp())/mul"(#loc20))
#loc41 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc18))
#loc42 = loc("jit(loss)/transpose(jvp())/transpose"(#loc18))
#loc43 = loc("jit(loss)/transpose(jvp(dense1))/mul"(#loc17))
#loc44 = loc("jit(loss)/transpose(jvp(dense1))/add_any"(#loc17))
#loc45 = loc("jit(loss)/transpose(jvp(dense1))/reduce_sum"(#loc16))
#loc47 = loc("jit(loss)/transpose(jvp(dense1))/dot_general"(#loc15))
#loc48 = loc("jit(loss)/transpose(jvp(dense1))/transpose"(#loc15))
#loc49 = loc("jit(loss)/transpose(jvp(dense0))/mul"(#loc17))
#loc50 = loc("jit(loss)/transpose(jvp(dense0))/add_any"(#loc17))
#loc51 = loc("jit(loss)/transpose(jvp(dense0))/reduce_sum"(#loc16))
#loc53 = loc("jit(loss)/transpose(jvp(dense0))/dot_general"(#loc15))
#loc54 = loc("jit(loss)/transpose(jvp(dense0))/transpose"(#loc15))
module {
  func.func public @main(%arg0: tensor<9xf32> loc("p['b0']"), %arg1: tensor<7xf32> loc("p['b1']"), %arg2: tensor<6x9xf32> loc("p['w0']"), %arg3: tensor<9x7xf32> loc("p['w1']"), %arg4: tensor<7x3xf32> loc("p['w2']"), %arg5: tensor<11x6xf32> loc("x"), %arg6: tensor<11x3xf32> loc("y[0]")) -> (tensor<f32>, tensor<9xf32>, tensor<7xf32>, tensor<6x9xf32>, tensor<9x7xf32>, tensor<7x3xf32>) {
    %cst = arith.constant 0.0303030312 : f32 loc(#loc)
    %cst_0 = arith.constant 3.300000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<11x9xf32> loc(#loc22)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<11x9xf32>) -> tensor<11x9xf32> loc(#loc22)
    %2 = linalg.matmul ins(%arg5, %arg2 : tensor<11x6xf32>, tensor<6x9xf32>) outs(%1 : tensor<11x9xf32>) -> tensor<11x9xf32> loc(#loc22)
    %3 = tensor.empty() : tensor<1x9xf32> loc(#loc23)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<9xf32>) outs(%3 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<1x9xf32> loc(#loc23)
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<1x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<11x9xf32> loc(#loc24)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%2, %5 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.addf %in, %in_5 : f32 loc(#loc24)
      linalg.yield %65 : f32 loc(#loc24)
    } -> tensor<11x9xf32> loc(#loc24)
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<11x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.tanh %in : f32 loc(#loc25)
      linalg.yield %65 : f32 loc(#loc25)
    } -> tensor<11x9xf32> loc(#loc25)
    %8 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<11x9xf32> loc(#loc26)
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %7 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.subf %in, %in_5 : f32 loc(#loc26)
      linalg.yield %65 : f32 loc(#loc26)
    } -> tensor<11x9xf32> loc(#loc26)
    %10 = tensor.empty() : tensor<11x7xf32> loc(#loc27)
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<11x7xf32>) -> tensor<11x7xf32> loc(#loc27)
    %12 = linalg.matmul ins(%7, %arg3 : tensor<11x9xf32>, tensor<9x7xf32>) outs(%11 : tensor<11x7xf32>) -> tensor<11x7xf32> loc(#loc27)
    %13 = tensor.empty() : tensor<1x7xf32> loc(#loc28)
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<7xf32>) outs(%13 : tensor<1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<1x7xf32> loc(#loc28)
    %15 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<11x7xf32> loc(#loc29)
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %15 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.addf %in, %in_5 : f32 loc(#loc29)
      linalg.yield %65 : f32 loc(#loc29)
    } -> tensor<11x7xf32> loc(#loc29)
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<11x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.tanh %in : f32 loc(#loc30)
      linalg.yield %65 : f32 loc(#loc30)
    } -> tensor<11x7xf32> loc(#loc30)
    %18 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<11x7xf32> loc(#loc31)
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %17 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.subf %in, %in_5 : f32 loc(#loc31)
      linalg.yield %65 : f32 loc(#loc31)
    } -> tensor<11x7xf32> loc(#loc31)
    %20 = tensor.empty() : tensor<11x3xf32> loc(#loc32)
    %21 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<11x3xf32>) -> tensor<11x3xf32> loc(#loc32)
    %22 = linalg.matmul ins(%17, %arg4 : tensor<11x7xf32>, tensor<7x3xf32>) outs(%21 : tensor<11x3xf32>) -> tensor<11x3xf32> loc(#loc32)
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22, %arg6 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%20 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.subf %in, %in_5 : f32 loc(#loc33)
      linalg.yield %65 : f32 loc(#loc33)
    } -> tensor<11x3xf32> loc(#loc33)
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %23 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%20 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc34)
      linalg.yield %65 : f32 loc(#loc34)
    } -> tensor<11x3xf32> loc(#loc34)
    %25 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%20 : tensor<11x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<11x3xf32> loc(#loc35)
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%20 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc35)
      linalg.yield %65 : f32 loc(#loc35)
    } -> tensor<11x3xf32> loc(#loc35)
    %27 = tensor.empty() : tensor<f32> loc(#loc36)
    %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<f32>) -> tensor<f32> loc(#loc36)
    %29 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["reduction", "reduction"]} ins(%24 : tensor<11x3xf32>) outs(%28 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32 loc(#loc36)
      linalg.yield %65 : f32 loc(#loc36)
    } -> tensor<f32> loc(#loc36)
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%29 : tensor<f32>) outs(%27 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_0 : f32 loc(#loc37)
      linalg.yield %65 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %31 = linalg.generic {indexing_maps = [#map4], iterator_types = []} outs(%27 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc38)
    } -> tensor<f32> loc(#loc38)
    %32 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<f32>) outs(%20 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<11x3xf32> loc(#loc39)
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %26 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%20 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc40)
      linalg.yield %65 : f32 loc(#loc40)
    } -> tensor<11x3xf32> loc(#loc40)
    %34 = tensor.empty() : tensor<3x7xf32> loc(#loc41)
    %35 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<3x7xf32>) -> tensor<3x7xf32> loc(#loc41)
    %36 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33, %17 : tensor<11x3xf32>, tensor<11x7xf32>) outs(%35 : tensor<3x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc40)
      %66 = arith.addf %out, %65 : f32 loc(#loc41)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<3x7xf32> loc(#loc41)
    %37 = tensor.empty() : tensor<7x3xf32> loc(#loc42)
    %38 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<3x7xf32>) outs(%37 : tensor<7x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<7x3xf32> loc(#loc42)
    %39 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33, %arg4 : tensor<11x3xf32>, tensor<7x3xf32>) outs(%11 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc40)
      %66 = arith.addf %out, %65 : f32 loc(#loc41)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<11x7xf32> loc(#loc41)
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39, %19 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc43)
      linalg.yield %65 : f32 loc(#loc43)
    } -> tensor<11x7xf32> loc(#loc43)
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %17 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc43)
      linalg.yield %65 : f32 loc(#loc43)
    } -> tensor<11x7xf32> loc(#loc43)
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%10 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.addf %in, %in_5 : f32 loc(#loc44)
      linalg.yield %65 : f32 loc(#loc44)
    } -> tensor<11x7xf32> loc(#loc44)
    %43 = tensor.empty() : tensor<7xf32> loc(#loc45)
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<7xf32>) -> tensor<7xf32> loc(#loc45)
    %45 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%42 : tensor<11x7xf32>) outs(%44 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %65 : f32 loc(#loc45)
    } -> tensor<7xf32> loc(#loc45)
    %expanded = tensor.expand_shape %45 [[0, 1]] output_shape [1, 7] : tensor<7xf32> into tensor<1x7xf32> loc(#loc46)
    %46 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x7xf32>) outs(%44 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %65 : f32 loc(#loc45)
    } -> tensor<7xf32> loc(#loc45)
    %47 = tensor.empty() : tensor<7x9xf32> loc(#loc47)
    %48 = linalg.fill ins(%cst_1 : f32) outs(%47 : tensor<7x9xf32>) -> tensor<7x9xf32> loc(#loc47)
    %49 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42, %7 : tensor<11x7xf32>, tensor<11x9xf32>) outs(%48 : tensor<7x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc44)
      %66 = arith.addf %out, %65 : f32 loc(#loc47)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<7x9xf32> loc(#loc47)
    %50 = tensor.empty() : tensor<9x7xf32> loc(#loc48)
    %51 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<7x9xf32>) outs(%50 : tensor<9x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<9x7xf32> loc(#loc48)
    %52 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42, %arg3 : tensor<11x7xf32>, tensor<9x7xf32>) outs(%1 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc44)
      %66 = arith.addf %out, %65 : f32 loc(#loc47)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<11x9xf32> loc(#loc47)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %9 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc49)
      linalg.yield %65 : f32 loc(#loc49)
    } -> tensor<11x9xf32> loc(#loc49)
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53, %7 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc49)
      linalg.yield %65 : f32 loc(#loc49)
    } -> tensor<11x9xf32> loc(#loc49)
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%0 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.addf %in, %in_5 : f32 loc(#loc50)
      linalg.yield %65 : f32 loc(#loc50)
    } -> tensor<11x9xf32> loc(#loc50)
    %56 = tensor.empty() : tensor<9xf32> loc(#loc51)
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<9xf32>) -> tensor<9xf32> loc(#loc51)
    %58 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%55 : tensor<11x9xf32>) outs(%57 : tensor<9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %65 : f32 loc(#loc51)
    } -> tensor<9xf32> loc(#loc51)
    %expanded_4 = tensor.expand_shape %58 [[0, 1]] output_shape [1, 9] : tensor<9xf32> into tensor<1x9xf32> loc(#loc52)
    %59 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%expanded_4 : tensor<1x9xf32>) outs(%57 : tensor<9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %65 : f32 loc(#loc51)
    } -> tensor<9xf32> loc(#loc51)
    %60 = tensor.empty() : tensor<9x6xf32> loc(#loc53)
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<9x6xf32>) -> tensor<9x6xf32> loc(#loc53)
    %62 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55, %arg5 : tensor<11x9xf32>, tensor<11x6xf32>) outs(%61 : tensor<9x6xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %65 = arith.mulf %in, %in_5 : f32 loc(#loc50)
      %66 = arith.addf %out, %65 : f32 loc(#loc53)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<9x6xf32> loc(#loc53)
    %63 = tensor.empty() : tensor<6x9xf32> loc(#loc54)
    %64 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<9x6xf32>) outs(%63 : tensor<6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<6x9xf32> loc(#loc54)
    return %30, %59, %46, %64, %51, %38 : tensor<f32>, tensor<9xf32>, tensor<7xf32>, tensor<6x9xf32>, tensor<9x7xf32>, tensor<7x3xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc46 = loc("jit(loss)/transpose(jvp(dense1))/reshape"(#loc16))
#loc52 = loc("jit(loss)/transpose(jvp(dense0))/reshape"(#loc16))
