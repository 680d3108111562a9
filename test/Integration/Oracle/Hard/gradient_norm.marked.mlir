#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":527:16 to :26)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":528:21 to :54)
#loc9 = loc("hard_models.py":528:20 to :60)
#loc10 = loc("hard_models.py":528:19 to :67)
#loc11 = loc("hard_models.py":530:29 to :35)
#loc12 = loc("hard_models.py":530:28 to :42)
#loc13 = loc("hard_models.py":530:24 to :79)
#loc14 = loc("hard_models.py":530:15 to :80)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<() -> ()>
#loc15 = loc("gradient_norm.<locals>.step.<locals>.loss"(#loc4))
#loc16 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc17 = loc("dense"(#loc6))
#loc18 = loc("dense"(#loc7))
#loc19 = loc("gradient_norm.<locals>.step.<locals>.loss"(#loc8))
#loc20 = loc("gradient_norm.<locals>.step.<locals>.loss"(#loc9))
#loc21 = loc("gradient_norm.<locals>.step.<locals>.loss"(#loc10))
#loc22 = loc("gradient_norm.<locals>.step.<locals>.<genexpr>"(#loc11))
#loc23 = loc("gradient_norm.<locals>.step.<locals>.<genexpr>"(#loc12))
#loc24 = loc("gradient_norm.<locals>.step"(#loc13))
#loc25 = loc("gradient_norm.<locals>.step"(#loc14))
#loc26 = loc("jit(marked)/jvp()/dot_general"(#loc15))
#loc27 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc16))
#loc28 = loc("jit(marked)/jvp(b0)/dot_general"(#loc17))
#loc29 = loc("jit(marked)/jvp(b0)/tanh"(#loc18))
#loc30 = loc("jit(marked)/jvp(b0)/sub"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc16))
#loc32 = loc("jit(marked)/jvp()/add"(#loc19))
#loc33 = loc("jit(marked)/jvp()/integer_pow"(#loc20))
#loc34 = loc("jit(marked)/jvp()/mul"(#loc20))
#loc35 = loc("jit(marked)/jvp()/reduce_sum"(#loc21))
#loc36 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc21))
#loc37 = loc("jit(marked)/transpose(jvp())/mul"(#loc20))
#loc38 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc16))
#loc39 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc18))
#loc40 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc41 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc17))
#loc42 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc17))
#loc43 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc16))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc45 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc15))
#loc46 = loc("jit(marked)/transpose(jvp())/transpose"(#loc15))
#loc47 = loc("jit(marked)/integer_pow"(#loc22))
#loc48 = loc("jit(marked)/reduce_sum"(#loc23))
#loc49 = loc("jit(marked)/add"(#loc24))
#loc50 = loc("jit(marked)/sqrt"(#loc25))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc27)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.tanh %in : f32 loc(#loc29)
      linalg.yield %70 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.subf %in, %in_2 : f32 loc(#loc30)
      linalg.yield %70 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.addf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %70 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %70 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %70 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %23 = tensor.empty() : tensor<f32> loc(#loc35)
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<f32>) -> tensor<f32> loc(#loc35)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%18 : tensor<8x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %out, %in : f32 loc(#loc35)
      linalg.yield %70 : f32 loc(#loc35)
    } -> tensor<f32> loc(#loc35)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %27 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc37)
      linalg.yield %70 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %30 = "sbp.layer_cotangent"(%29) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc38)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %70 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %70 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.addf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %70 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %37 = tensor.empty() : tensor<4x4xf32> loc(#loc41)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc41)
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      %71 = arith.addf %out, %70 : f32 loc(#loc41)
      linalg.yield %71 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc41)
    %40 = tensor.empty() : tensor<4x4xf32> loc(#loc42)
    %41 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<4x4xf32>) outs(%40 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<4x4xf32> loc(#loc42)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      %71 = arith.addf %out, %70 : f32 loc(#loc41)
      linalg.yield %71 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc41)
    %45 = "sbp.layer_input_cotangent"(%44) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %45 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.addf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %70 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %48 = "sbp.layer_input_cotangent"(%41) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %49 = tensor.empty() : tensor<4x4xf32> loc(#loc45)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc45)
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      %71 = arith.addf %out, %70 : f32 loc(#loc45)
      linalg.yield %71 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc45)
    %52 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %53 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<4x4xf32>) outs(%52 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<4x4xf32> loc(#loc46)
    %54 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %53 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%54 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %70 : f32 loc(#loc47)
    } -> tensor<4x4xf32> loc(#loc47)
    %56 = tensor.empty() : tensor<f32> loc(#loc48)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<f32>) -> tensor<f32> loc(#loc48)
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%55 : tensor<4x4xf32>) outs(%57 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %70 : f32 loc(#loc48)
    } -> tensor<f32> loc(#loc48)
    %59 = tensor.empty() : tensor<f32> loc(#loc49)
    %60 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%58 : tensor<f32>) outs(%59 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %in, %cst : f32 loc(#loc49)
      linalg.yield %70 : f32 loc(#loc49)
    } -> tensor<f32> loc(#loc49)
    %61 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %48 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%61 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %70 : f32 loc(#loc47)
    } -> tensor<4x4xf32> loc(#loc47)
    %63 = tensor.empty() : tensor<f32> loc(#loc48)
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<f32>) -> tensor<f32> loc(#loc48)
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%62 : tensor<4x4xf32>) outs(%64 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %70 : f32 loc(#loc48)
    } -> tensor<f32> loc(#loc48)
    %66 = tensor.empty() : tensor<f32> loc(#loc49)
    %67 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = []} ins(%60, %65 : tensor<f32>, tensor<f32>) outs(%66 : tensor<f32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %70 = arith.addf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %70 : f32 loc(#loc49)
    } -> tensor<f32> loc(#loc49)
    %68 = tensor.empty() : tensor<f32> loc(#loc50)
    %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%67 : tensor<f32>) outs(%68 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.sqrt %in : f32 loc(#loc50)
      linalg.yield %70 : f32 loc(#loc50)
    } -> tensor<f32> loc(#loc50)
    return %25, %69, %53, %48 : tensor<f32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
