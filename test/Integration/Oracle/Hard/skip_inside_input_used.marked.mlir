#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":67:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":58:11 to :26)
#loc9 = loc("hard_models.py":68:17 to :54)
#loc10 = loc("hard_models.py":68:16 to :60)
#loc11 = loc("hard_models.py":68:15 to :67)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc12 = loc("skip_inside_input_used.<locals>.loss"(#loc4))
#loc13 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc14 = loc("dense"(#loc6))
#loc15 = loc("dense"(#loc7))
#loc16 = loc("with_skip"(#loc8))
#loc17 = loc("skip_inside_input_used.<locals>.loss"(#loc9))
#loc18 = loc("skip_inside_input_used.<locals>.loss"(#loc10))
#loc19 = loc("skip_inside_input_used.<locals>.loss"(#loc11))
#loc20 = loc("jit(marked)/jvp()/dot_general"(#loc12))
#loc21 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc13))
#loc22 = loc("jit(marked)/jvp(b0)/dot_general"(#loc14))
#loc23 = loc("jit(marked)/jvp(b0)/tanh"(#loc15))
#loc24 = loc("jit(marked)/jvp(b0)/sub"(#loc15))
#loc25 = loc("jit(marked)/jvp(b0)/add"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc13))
#loc27 = loc("jit(marked)/jvp()/add"(#loc17))
#loc28 = loc("jit(marked)/jvp()/integer_pow"(#loc18))
#loc29 = loc("jit(marked)/jvp()/mul"(#loc18))
#loc30 = loc("jit(marked)/jvp()/reduce_sum"(#loc19))
#loc31 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc19))
#loc32 = loc("jit(marked)/transpose(jvp())/mul"(#loc18))
#loc33 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc13))
#loc34 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc15))
#loc35 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc36 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc14))
#loc37 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc14))
#loc38 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc14))
#loc39 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc13))
#loc40 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc13))
#loc41 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc12))
#loc42 = loc("jit(marked)/transpose(jvp())/transpose"(#loc12))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc21)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc21)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.tanh %in : f32 loc(#loc23)
      linalg.yield %58 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.subf %in, %in_2 : f32 loc(#loc24)
      linalg.yield %58 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.addf %in, %in_2 : f32 loc(#loc25)
      linalg.yield %58 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.addf %in, %in_2 : f32 loc(#loc27)
      linalg.yield %58 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %58 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %58 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %25 = tensor.empty() : tensor<f32> loc(#loc30)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<f32>) -> tensor<f32> loc(#loc30)
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%20 : tensor<8x4xf32>) outs(%26 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %58 : f32 loc(#loc30)
    } -> tensor<f32> loc(#loc30)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %29 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %58 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %32 = "sbp.layer_cotangent"(%31) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %58 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %58 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %36 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.addf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %58 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %39 = tensor.empty() : tensor<4x4xf32> loc(#loc36)
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      %59 = arith.addf %out, %58 : f32 loc(#loc36)
      linalg.yield %59 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc36)
    %42 = tensor.empty() : tensor<4x4xf32> loc(#loc37)
    %43 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<4x4xf32>) outs(%42 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<4x4xf32> loc(#loc37)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %46 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      %59 = arith.addf %out, %58 : f32 loc(#loc36)
      linalg.yield %59 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc36)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %58 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %49 = "sbp.layer_input_cotangent"(%48) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %49 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.addf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %58 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %52 = "sbp.layer_input_cotangent"(%43) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc39)
    %53 = tensor.empty() : tensor<4x4xf32> loc(#loc41)
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc41)
    %55 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %58 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      %59 = arith.addf %out, %58 : f32 loc(#loc41)
      linalg.yield %59 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc41)
    %56 = tensor.empty() : tensor<4x4xf32> loc(#loc42)
    %57 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<4x4xf32>) outs(%56 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<4x4xf32> loc(#loc42)
    return %27, %57, %52 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
