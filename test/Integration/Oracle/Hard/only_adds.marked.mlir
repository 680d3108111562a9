#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":410:64 to :74)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":410:49 to :54)
#loc7 = loc("hard_models.py":410:16 to :76)
#loc8 = loc("hard_models.py":410:16 to :81)
#loc9 = loc("hard_models.py":410:15 to :88)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#loc10 = loc("only_adds.<locals>.loss"(#loc4))
#loc11 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc12 = loc("only_adds.<locals>.loss.<locals>.<lambda>"(#loc6))
#loc13 = loc("only_adds.<locals>.loss"(#loc7))
#loc14 = loc("only_adds.<locals>.loss"(#loc8))
#loc15 = loc("only_adds.<locals>.loss"(#loc9))
#loc17 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc11))
#loc18 = loc("jit(marked)/jvp(b0)/add"(#loc12))
#loc19 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc11))
#loc20 = loc("jit(marked)/jvp()/sin"(#loc13))
#loc21 = loc("jit(marked)/jvp()/cos"(#loc13))
#loc22 = loc("jit(marked)/jvp()/integer_pow"(#loc14))
#loc23 = loc("jit(marked)/jvp()/mul"(#loc14))
#loc24 = loc("jit(marked)/jvp()/reduce_sum"(#loc15))
#loc25 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc15))
#loc26 = loc("jit(marked)/transpose(jvp())/mul"(#loc14))
#loc27 = loc("jit(marked)/transpose(jvp())/mul"(#loc13))
#loc29 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc11))
#loc30 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc10))
#loc31 = loc("jit(marked)/transpose(jvp())/transpose"(#loc10))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<8x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<8x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc16)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc16)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc16)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc17)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc17)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc18)
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%5 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %35 = arith.addf %in, %in_2 : f32 loc(#loc18)
      linalg.yield %35 : f32 loc(#loc18)
    } -> tensor<8x4xf32> loc(#loc18)
    %7 = "sbp.layer_output"(%6) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc19)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.sin %in : f32 loc(#loc20)
      linalg.yield %35 : f32 loc(#loc20)
    } -> tensor<8x4xf32> loc(#loc20)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.cos %in : f32 loc(#loc21)
      linalg.yield %35 : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %35 = arith.mulf %in, %in_2 : f32 loc(#loc22)
      linalg.yield %35 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %15 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %35 = arith.mulf %in, %in_2 : f32 loc(#loc23)
      linalg.yield %35 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %18 = tensor.empty() : tensor<f32> loc(#loc24)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<f32>) -> tensor<f32> loc(#loc24)
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%13 : tensor<8x4xf32>) outs(%19 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %out, %in : f32 loc(#loc24)
      linalg.yield %35 : f32 loc(#loc24)
    } -> tensor<f32> loc(#loc24)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %17 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %35 = arith.mulf %in, %in_2 : f32 loc(#loc26)
      linalg.yield %35 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %11 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%25 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %35 = arith.mulf %in, %in_2 : f32 loc(#loc27)
      linalg.yield %35 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %27 = "sbp.layer_cotangent"(%26) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %28 = "sbp.layer_input_cotangent"(%27) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %29 = "sbp.layer_input_cotangent"(%27) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %30 = tensor.empty() : tensor<4x4xf32> loc(#loc30)
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %32 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %35 = arith.mulf %in, %in_2 : f32 loc(#loc29)
      %36 = arith.addf %out, %35 : f32 loc(#loc30)
      linalg.yield %36 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc30)
    %33 = tensor.empty() : tensor<4x4xf32> loc(#loc31)
    %34 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<4x4xf32>) outs(%33 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<4x4xf32> loc(#loc31)
    return %20, %34, %29 : tensor<f32>, tensor<4x4xf32>, tensor<8x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc16 = loc("jit(marked)/jvp()/dot_general"(#loc10))
#loc28 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc11))
