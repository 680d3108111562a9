#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":97:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":93:12 to :32)
#loc10 = loc("hard_models.py":94:27 to :37)
#loc11 = loc("hard_models.py":94:19 to :38)
#loc12 = loc("hard_models.py":94:15 to :38)
#loc13 = loc("hard_models.py":98:16 to :45)
#loc14 = loc("hard_models.py":98:48 to :58)
#loc15 = loc("hard_models.py":98:16 to :58)
#loc16 = loc("hard_models.py":98:15 to :65)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc17 = loc("two_skips_inside.<locals>.loss"(#loc5))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc19 = loc("dense"(#loc7))
#loc20 = loc("dense"(#loc8))
#loc21 = loc("two_skips_inside.<locals>.block"(#loc9))
#loc22 = loc("two_skips_inside.<locals>.block"(#loc10))
#loc23 = loc("two_skips_inside.<locals>.block"(#loc11))
#loc24 = loc("two_skips_inside.<locals>.block"(#loc12))
#loc25 = loc("two_skips_inside.<locals>.loss"(#loc13))
#loc26 = loc("two_skips_inside.<locals>.loss"(#loc14))
#loc27 = loc("two_skips_inside.<locals>.loss"(#loc15))
#loc28 = loc("two_skips_inside.<locals>.loss"(#loc16))
#loc29 = loc("jit(marked)/jvp()/dot_general"(#loc17))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/dot_general"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/tanh"(#loc20))
#loc33 = loc("jit(marked)/jvp(b0)/sub"(#loc20))
#loc34 = loc("jit(marked)/jvp(b0)/add"(#loc21))
#loc35 = loc("jit(marked)/jvp(b0)/dot_general"(#loc22))
#loc36 = loc("jit(marked)/jvp(b0)/sin"(#loc23))
#loc37 = loc("jit(marked)/jvp(b0)/cos"(#loc23))
#loc38 = loc("jit(marked)/jvp(b0)/add"(#loc24))
#loc39 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc40 = loc("jit(marked)/jvp()/integer_pow"(#loc25))
#loc41 = loc("jit(marked)/jvp()/mul"(#loc25))
#loc42 = loc("jit(marked)/jvp()/cos"(#loc26))
#loc43 = loc("jit(marked)/jvp()/sin"(#loc26))
#loc44 = loc("jit(marked)/jvp()/mul"(#loc27))
#loc45 = loc("jit(marked)/jvp()/reduce_sum"(#loc28))
#loc46 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc28))
#loc47 = loc("jit(marked)/transpose(jvp())/mul"(#loc27))
#loc48 = loc("jit(marked)/transpose(jvp())/neg"(#loc26))
#loc49 = loc("jit(marked)/transpose(jvp())/mul"(#loc26))
#loc50 = loc("jit(marked)/transpose(jvp())/mul"(#loc25))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc23))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc22))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc22))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc56 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc57 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc58 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc19))
#loc59 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc19))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc63 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc64 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %5 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %8 = linalg.matmul ins(%5, %4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %93 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.subf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %93 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.addf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %93 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %19 = linalg.matmul ins(%16, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.sin %in : f32 loc(#loc36)
      linalg.yield %93 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.cos %in : f32 loc(#loc37)
      linalg.yield %93 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %93 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %26 = "sbp.layer_output"(%25) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %26 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %93 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %26 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %93 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.cos %in : f32 loc(#loc42)
      linalg.yield %93 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.sin %in : f32 loc(#loc43)
      linalg.yield %93 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %93 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %39 = tensor.empty() : tensor<f32> loc(#loc45)
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<f32>) -> tensor<f32> loc(#loc45)
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%38 : tensor<8x4xf32>) outs(%40 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %93 : f32 loc(#loc45)
    } -> tensor<f32> loc(#loc45)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %43 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %43 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%44 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %93 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %93 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %48 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<8x4xf32>) outs(%48 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.negf %in : f32 loc(#loc48)
      linalg.yield %93 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %36 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %93 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %93 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %54 = "sbp.layer_cotangent"(%53) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %93 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %57 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %59 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %94 = arith.addf %out, %93 : f32 loc(#loc53)
      linalg.yield %94 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc53)
    %60 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %61 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<4x4xf32>) outs(%60 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    %62 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %64 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %94 = arith.addf %out, %93 : f32 loc(#loc53)
      linalg.yield %94 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc53)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %64 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.addf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %93 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %93 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %69 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %93 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %70 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.addf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %93 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc58)
    %75 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72, %5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %94 = arith.addf %out, %93 : f32 loc(#loc58)
      linalg.yield %94 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc58)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %77 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<4x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %80 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72, %4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%79 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %94 = arith.addf %out, %93 : f32 loc(#loc58)
      linalg.yield %94 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc58)
    %81 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %80 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%81 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.addf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %93 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %83 = "sbp.layer_input_cotangent"(%82) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %83 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %93 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %86 = "sbp.layer_input_cotangent"(%77) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc61)
    %87 = "sbp.layer_input_cotangent"(%61) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc61)
    %88 = tensor.empty() : tensor<4x4xf32> loc(#loc63)
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc63)
    %90 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%89 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %93 = arith.mulf %in, %in_2 : f32 loc(#loc62)
      %94 = arith.addf %out, %93 : f32 loc(#loc63)
      linalg.yield %94 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc63)
    %91 = tensor.empty() : tensor<4x4xf32> loc(#loc64)
    %92 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<4x4xf32>) outs(%91 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<4x4xf32> loc(#loc64)
    return %41, %92, %87, %86 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
