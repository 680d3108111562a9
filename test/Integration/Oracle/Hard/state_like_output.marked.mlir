#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":573:95 to :105)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":573:57 to :64)
#loc10 = loc("hard_models.py":573:67 to :84)
#loc11 = loc("hard_models.py":573:57 to :84)
#loc12 = loc("hard_models.py":574:16 to :22)
#loc13 = loc("hard_models.py":574:15 to :29)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc14 = loc("state_like_output.<locals>.loss"(#loc5))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc16 = loc("dense"(#loc7))
#loc17 = loc("dense"(#loc8))
#loc18 = loc("state_like_output.<locals>.loss.<locals>.<lambda>"(#loc9))
#loc19 = loc("state_like_output.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc20 = loc("state_like_output.<locals>.loss.<locals>.<lambda>"(#loc11))
#loc21 = loc("state_like_output.<locals>.loss"(#loc12))
#loc22 = loc("state_like_output.<locals>.loss"(#loc13))
#loc24 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc25 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc27 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/mul"(#loc18))
#loc29 = loc("jit(marked)/jvp(b0)/mul"(#loc19))
#loc30 = loc("jit(marked)/jvp(b0)/add"(#loc20))
#loc31 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc32 = loc("jit(marked)/jvp()/integer_pow"(#loc21))
#loc33 = loc("jit(marked)/jvp()/mul"(#loc21))
#loc34 = loc("jit(marked)/jvp()/reduce_sum"(#loc22))
#loc35 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc22))
#loc36 = loc("jit(marked)/transpose(jvp())/mul"(#loc21))
#loc37 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc38 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc39 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc40 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc41 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc42 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc43 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc44 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<8x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc24)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %5 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %8 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.tanh %in : f32 loc(#loc26)
      linalg.yield %67 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.subf %in, %in_4 : f32 loc(#loc27)
      linalg.yield %67 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc28)
      linalg.yield %67 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %21 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.tanh %in : f32 loc(#loc26)
      linalg.yield %67 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc29)
      linalg.yield %67 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.addf %in, %in_4 : f32 loc(#loc30)
      linalg.yield %67 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %30 = "sbp.layer_output"(%10) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %31 = "sbp.layer_output"(%29) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc32)
      linalg.yield %67 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc33)
      linalg.yield %67 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %38 = tensor.empty() : tensor<f32> loc(#loc34)
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<f32>) -> tensor<f32> loc(#loc34)
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%33 : tensor<8x4xf32>) outs(%39 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %out, %in : f32 loc(#loc34)
      linalg.yield %67 : f32 loc(#loc34)
    } -> tensor<f32> loc(#loc34)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %42 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc36)
      linalg.yield %67 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %45 = "sbp.layer_cotangent"(%44) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc38)
      linalg.yield %67 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %48 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%48 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc38)
      linalg.yield %67 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %49 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.addf %in, %in_4 : f32 loc(#loc39)
      linalg.yield %67 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %52 = tensor.empty() : tensor<4x4xf32> loc(#loc40)
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc40)
    %54 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc39)
      %68 = arith.addf %out, %67 : f32 loc(#loc40)
      linalg.yield %68 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc40)
    %55 = tensor.empty() : tensor<4x4xf32> loc(#loc41)
    %56 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<4x4xf32>) outs(%55 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<4x4xf32> loc(#loc41)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %59 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc39)
      %68 = arith.addf %out, %67 : f32 loc(#loc40)
      linalg.yield %68 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc40)
    %60 = "sbp.layer_input_cotangent"(%59) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc42)
    %61 = "sbp.layer_input_cotangent"(%56) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc42)
    %62 = tensor.empty() : tensor<4x4xf32> loc(#loc43)
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %67 = arith.mulf %in, %in_4 : f32 loc(#loc42)
      %68 = arith.addf %out, %67 : f32 loc(#loc43)
      linalg.yield %68 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc43)
    %65 = tensor.empty() : tensor<4x4xf32> loc(#loc44)
    %66 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<4x4xf32>) outs(%65 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<4x4xf32> loc(#loc44)
    return %40, %31, %66, %61 : tensor<f32>, tensor<8x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc23 = loc("jit(marked)/jvp()/dot_general"(#loc14))
