#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("hard_models.py":417:12 to :22)
#loc4 = loc("boundaries.py":35:20 to :49)
#loc5 = loc("hard_models.py":418:47 to :52)
#loc6 = loc("hard_models.py":418:17 to :57)
#loc7 = loc("hard_models.py":418:17 to :61)
#loc8 = loc("hard_models.py":418:16 to :67)
#loc9 = loc("hard_models.py":418:15 to :74)
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#loc10 = loc("only_scales.<locals>.loss"(#loc3))
#loc11 = loc("Boundaries.__call__.<locals>.layer"(#loc4))
#loc12 = loc("only_scales.<locals>.loss.<locals>.<lambda>"(#loc5))
#loc13 = loc("only_scales.<locals>.loss"(#loc6))
#loc14 = loc("only_scales.<locals>.loss"(#loc7))
#loc15 = loc("only_scales.<locals>.loss"(#loc8))
#loc16 = loc("only_scales.<locals>.loss"(#loc9))
#loc17 = loc("jit(marked)/jvp()/dot_general"(#loc10))
#loc18 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc11))
#loc19 = loc("jit(marked)/jvp(b0)/mul"(#loc12))
#loc20 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc11))
#loc21 = loc("jit(marked)/jvp()/sin"(#loc13))
#loc22 = loc("jit(marked)/jvp()/cos"(#loc13))
#loc23 = loc("jit(marked)/jvp()/add"(#loc14))
#loc24 = loc("jit(marked)/jvp()/integer_pow"(#loc15))
#loc25 = loc("jit(marked)/jvp()/mul"(#loc15))
#loc26 = loc("jit(marked)/jvp()/reduce_sum"(#loc16))
#loc27 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc16))
#loc28 = loc("jit(marked)/transpose(jvp())/mul"(#loc15))
#loc29 = loc("jit(marked)/transpose(jvp())/mul"(#loc13))
#loc30 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc11))
#loc31 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc12))
#loc32 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc11))
#loc33 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc11))
#loc34 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc10))
#loc35 = loc("jit(marked)/transpose(jvp())/transpose"(#loc10))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<8x4xf32> loc("values[1]")) -> (tensor<f32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc17)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc17)
    %2 = linalg.matmul ins(%arg1, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc17)
    %3 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %4 = tensor.empty() : tensor<8x4xf32> loc(#loc19)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%4 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc19)
    } -> tensor<8x4xf32> loc(#loc19)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc19)
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%6 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc19)
      linalg.yield %43 : f32 loc(#loc19)
    } -> tensor<8x4xf32> loc(#loc19)
    %8 = "sbp.layer_output"(%7) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.sin %in : f32 loc(#loc21)
      linalg.yield %43 : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.cos %in : f32 loc(#loc22)
      linalg.yield %43 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.addf %in, %in_2 : f32 loc(#loc23)
      linalg.yield %43 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc24)
      linalg.yield %43 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc25)
      linalg.yield %43 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %21 = tensor.empty() : tensor<f32> loc(#loc26)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<f32>) -> tensor<f32> loc(#loc26)
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["reduction", "reduction"]} ins(%16 : tensor<8x4xf32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %out, %in : f32 loc(#loc26)
      linalg.yield %43 : f32 loc(#loc26)
    } -> tensor<f32> loc(#loc26)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %43 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %12 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %43 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %30 = "sbp.layer_cotangent"(%29) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %43 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %35 = "sbp.layer_input_cotangent"(%34) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.addf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %43 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %38 = tensor.empty() : tensor<4x4xf32> loc(#loc34)
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc34)
    %40 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37, %arg1 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%39 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %43 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      %44 = arith.addf %out, %43 : f32 loc(#loc34)
      linalg.yield %44 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc34)
    %41 = tensor.empty() : tensor<4x4xf32> loc(#loc35)
    %42 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<4x4xf32>) outs(%41 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<4x4xf32> loc(#loc35)
    return %23, %42 : tensor<f32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
