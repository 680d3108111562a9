#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":494:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":495:17 to :50)
#loc9 = loc("hard_models.py":495:16 to :56)
#loc10 = loc("hard_models.py":495:15 to :63)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc11 = loc("input_gradient.<locals>.loss"(#loc4))
#loc12 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc13 = loc("dense"(#loc6))
#loc14 = loc("dense"(#loc7))
#loc15 = loc("input_gradient.<locals>.loss"(#loc8))
#loc16 = loc("input_gradient.<locals>.loss"(#loc9))
#loc17 = loc("input_gradient.<locals>.loss"(#loc10))
#loc18 = loc("jit(marked)/jvp()/dot_general"(#loc11))
#loc19 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc12))
#loc20 = loc("jit(marked)/jvp(b0)/dot_general"(#loc13))
#loc21 = loc("jit(marked)/jvp(b0)/tanh"(#loc14))
#loc22 = loc("jit(marked)/jvp(b0)/sub"(#loc14))
#loc23 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc12))
#loc24 = loc("jit(marked)/jvp()/add"(#loc15))
#loc25 = loc("jit(marked)/jvp()/integer_pow"(#loc16))
#loc26 = loc("jit(marked)/jvp()/mul"(#loc16))
#loc27 = loc("jit(marked)/jvp()/reduce_sum"(#loc17))
#loc28 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc17))
#loc29 = loc("jit(marked)/transpose(jvp())/mul"(#loc16))
#loc30 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc12))
#loc31 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc14))
#loc32 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc14))
#loc33 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc13))
#loc34 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc13))
#loc35 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc12))
#loc36 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc12))
#loc37 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc11))
#loc38 = loc("jit(marked)/transpose(jvp())/transpose"(#loc11))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<8x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc18)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc19)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc19)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.tanh %in : f32 loc(#loc21)
      linalg.yield %57 : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.subf %in, %in_2 : f32 loc(#loc22)
      linalg.yield %57 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.addf %in, %in_2 : f32 loc(#loc24)
      linalg.yield %57 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc25)
      linalg.yield %57 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc26)
      linalg.yield %57 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %23 = tensor.empty() : tensor<f32> loc(#loc27)
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<f32>) -> tensor<f32> loc(#loc27)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%18 : tensor<8x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %out, %in : f32 loc(#loc27)
      linalg.yield %57 : f32 loc(#loc27)
    } -> tensor<f32> loc(#loc27)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %27 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %57 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %30 = "sbp.layer_cotangent"(%29) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %57 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %57 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.addf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %57 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %37 = tensor.empty() : tensor<4x4xf32> loc(#loc33)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      %58 = arith.addf %out, %57 : f32 loc(#loc33)
      linalg.yield %58 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc33)
    %40 = tensor.empty() : tensor<4x4xf32> loc(#loc34)
    %41 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<4x4xf32>) outs(%40 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<4x4xf32> loc(#loc34)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      %58 = arith.addf %out, %57 : f32 loc(#loc33)
      linalg.yield %58 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc33)
    %45 = "sbp.layer_input_cotangent"(%44) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %45 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %57 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %48 = "sbp.layer_input_cotangent"(%41) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc35)
    %49 = tensor.empty() : tensor<4x4xf32> loc(#loc37)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc37)
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %58 = arith.addf %out, %57 : f32 loc(#loc37)
      linalg.yield %58 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc37)
    %52 = tensor.empty() : tensor<4x4xf32> loc(#loc38)
    %53 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<4x4xf32>) outs(%52 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<4x4xf32> loc(#loc38)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %56 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %57 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %58 = arith.addf %out, %57 : f32 loc(#loc37)
      linalg.yield %58 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc37)
    return %25, %53, %48, %56 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<8x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
