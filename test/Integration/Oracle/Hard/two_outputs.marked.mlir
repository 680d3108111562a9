#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":235:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":232:18 to :23)
#loc10 = loc("hard_models.py":237:21 to :31)
#loc11 = loc("hard_models.py":237:17 to :31)
#loc12 = loc("hard_models.py":237:34 to :44)
#loc13 = loc("hard_models.py":237:17 to :44)
#loc14 = loc("hard_models.py":237:16 to :50)
#loc15 = loc("hard_models.py":237:15 to :57)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc16 = loc("two_outputs.<locals>.loss"(#loc5))
#loc17 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc18 = loc("dense"(#loc7))
#loc19 = loc("dense"(#loc8))
#loc20 = loc("two_outputs.<locals>.block"(#loc9))
#loc21 = loc("two_outputs.<locals>.loss"(#loc10))
#loc22 = loc("two_outputs.<locals>.loss"(#loc11))
#loc23 = loc("two_outputs.<locals>.loss"(#loc12))
#loc24 = loc("two_outputs.<locals>.loss"(#loc13))
#loc25 = loc("two_outputs.<locals>.loss"(#loc14))
#loc26 = loc("two_outputs.<locals>.loss"(#loc15))
#loc27 = loc("jit(marked)/jvp()/dot_general"(#loc16))
#loc28 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc17))
#loc29 = loc("jit(marked)/jvp(b0)/dot_general"(#loc18))
#loc30 = loc("jit(marked)/jvp(b0)/tanh"(#loc19))
#loc31 = loc("jit(marked)/jvp(b0)/sub"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/mul"(#loc20))
#loc33 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc17))
#loc34 = loc("jit(marked)/jvp()/dot_general"(#loc21))
#loc35 = loc("jit(marked)/jvp()/add"(#loc22))
#loc36 = loc("jit(marked)/jvp()/sin"(#loc23))
#loc37 = loc("jit(marked)/jvp()/cos"(#loc23))
#loc38 = loc("jit(marked)/jvp()/add"(#loc24))
#loc39 = loc("jit(marked)/jvp()/integer_pow"(#loc25))
#loc40 = loc("jit(marked)/jvp()/mul"(#loc25))
#loc41 = loc("jit(marked)/jvp()/reduce_sum"(#loc26))
#loc42 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc26))
#loc43 = loc("jit(marked)/transpose(jvp())/mul"(#loc25))
#loc44 = loc("jit(marked)/transpose(jvp())/mul"(#loc23))
#loc45 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc21))
#loc46 = loc("jit(marked)/transpose(jvp())/transpose"(#loc21))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc17))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc19))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc18))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc18))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc17))
#loc56 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc57 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc16))
#loc58 = loc("jit(marked)/transpose(jvp())/transpose"(#loc16))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc28)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.tanh %in : f32 loc(#loc30)
      linalg.yield %85 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.subf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %85 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %85 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %16 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %17 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %20 = linalg.matmul ins(%16, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.addf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %85 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.sin %in : f32 loc(#loc36)
      linalg.yield %85 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x4xf32>) outs(%25 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.cos %in : f32 loc(#loc37)
      linalg.yield %85 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %85 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %85 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %32 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %85 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %35 = tensor.empty() : tensor<f32> loc(#loc41)
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<f32>) -> tensor<f32> loc(#loc41)
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%30 : tensor<8x4xf32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = arith.addf %out, %in : f32 loc(#loc41)
      linalg.yield %85 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %85 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %26 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %85 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %44 = tensor.empty() : tensor<4x4xf32> loc(#loc45)
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc45)
    %46 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      %86 = arith.addf %out, %85 : f32 loc(#loc45)
      linalg.yield %86 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc45)
    %47 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %48 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<4x4xf32>) outs(%47 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<4x4xf32> loc(#loc46)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %51 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      %86 = arith.addf %out, %85 : f32 loc(#loc45)
      linalg.yield %86 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc45)
    %52 = "sbp.layer_cotangent"(%43) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %53 = "sbp.layer_cotangent"(%51) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %85 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %85 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %58 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %57 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.addf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %85 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%60 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %85 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %62 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%62 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %85 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %63 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.addf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %85 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %66 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc52)
    %68 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%67 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc51)
      %86 = arith.addf %out, %85 : f32 loc(#loc52)
      linalg.yield %86 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc52)
    %69 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %70 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<4x4xf32>) outs(%69 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %73 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc51)
      %86 = arith.addf %out, %85 : f32 loc(#loc52)
      linalg.yield %86 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc52)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %73 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.addf %in, %in_2 : f32 loc(#loc54)
      linalg.yield %85 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %76 = "sbp.layer_input_cotangent"(%75) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.addf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %85 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %79 = "sbp.layer_input_cotangent"(%70) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc55)
    %80 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc57)
    %82 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%81 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %85 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      %86 = arith.addf %out, %85 : f32 loc(#loc57)
      linalg.yield %86 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc57)
    %83 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %84 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<4x4xf32>) outs(%83 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<4x4xf32> loc(#loc58)
    return %37, %84, %48, %79 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
