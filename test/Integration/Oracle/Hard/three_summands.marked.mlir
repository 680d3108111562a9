#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":105:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":106:37 to :52)
#loc9 = loc("hard_models.py":106:67 to :70)
#loc10 = loc("hard_models.py":106:63 to :70)
#loc11 = loc("hard_models.py":106:55 to :71)
#loc12 = loc("hard_models.py":106:37 to :71)
#loc13 = loc("hard_models.py":107:17 to :22)
#loc14 = loc("hard_models.py":107:25 to :35)
#loc15 = loc("hard_models.py":107:17 to :35)
#loc16 = loc("hard_models.py":107:16 to :41)
#loc17 = loc("hard_models.py":107:15 to :48)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc18 = loc("three_summands.<locals>.loss"(#loc4))
#loc19 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc20 = loc("dense"(#loc6))
#loc21 = loc("dense"(#loc7))
#loc22 = loc("three_summands.<locals>.loss.<locals>.<lambda>"(#loc8))
#loc23 = loc("three_summands.<locals>.loss.<locals>.<lambda>"(#loc9))
#loc24 = loc("three_summands.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc25 = loc("three_summands.<locals>.loss.<locals>.<lambda>"(#loc11))
#loc26 = loc("three_summands.<locals>.loss.<locals>.<lambda>"(#loc12))
#loc27 = loc("three_summands.<locals>.loss"(#loc13))
#loc28 = loc("three_summands.<locals>.loss"(#loc14))
#loc29 = loc("three_summands.<locals>.loss"(#loc15))
#loc30 = loc("three_summands.<locals>.loss"(#loc16))
#loc31 = loc("three_summands.<locals>.loss"(#loc17))
#loc32 = loc("jit(marked)/jvp()/dot_general"(#loc18))
#loc33 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc19))
#loc34 = loc("jit(marked)/jvp(b0)/dot_general"(#loc20))
#loc35 = loc("jit(marked)/jvp(b0)/tanh"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/sub"(#loc21))
#loc37 = loc("jit(marked)/jvp(b0)/add"(#loc22))
#loc38 = loc("jit(marked)/jvp(b0)/transpose"(#loc23))
#loc39 = loc("jit(marked)/jvp(b0)/dot_general"(#loc24))
#loc40 = loc("jit(marked)/jvp(b0)/sin"(#loc25))
#loc41 = loc("jit(marked)/jvp(b0)/cos"(#loc25))
#loc42 = loc("jit(marked)/jvp(b0)/add"(#loc26))
#loc43 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc19))
#loc44 = loc("jit(marked)/jvp()/add"(#loc27))
#loc45 = loc("jit(marked)/jvp()/sin"(#loc28))
#loc46 = loc("jit(marked)/jvp()/cos"(#loc28))
#loc47 = loc("jit(marked)/jvp()/add"(#loc29))
#loc48 = loc("jit(marked)/jvp()/integer_pow"(#loc30))
#loc49 = loc("jit(marked)/jvp()/mul"(#loc30))
#loc50 = loc("jit(marked)/jvp()/reduce_sum"(#loc31))
#loc51 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc31))
#loc52 = loc("jit(marked)/transpose(jvp())/mul"(#loc30))
#loc53 = loc("jit(marked)/transpose(jvp())/mul"(#loc28))
#loc54 = loc("jit(marked)/transpose(jvp())/add_any"(#loc27))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc56 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc25))
#loc57 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc24))
#loc58 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc24))
#loc59 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc23))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc21))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc20))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc20))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc68 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc18))
#loc69 = loc("jit(marked)/transpose(jvp())/transpose"(#loc18))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %95 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.subf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %95 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc37)
      linalg.yield %95 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %16 = tensor.empty() : tensor<4x4xf32> loc(#loc38)
    %17 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4x4xf32>) outs(%16 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<4x4xf32> loc(#loc38)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %20 = linalg.matmul ins(%4, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.sin %in : f32 loc(#loc40)
      linalg.yield %95 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.cos %in : f32 loc(#loc41)
      linalg.yield %95 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%25 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %95 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %27 = "sbp.layer_output"(%26) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %95 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.sin %in : f32 loc(#loc45)
      linalg.yield %95 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.cos %in : f32 loc(#loc46)
      linalg.yield %95 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %31 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %95 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %95 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %95 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %42 = tensor.empty() : tensor<f32> loc(#loc50)
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<f32>) -> tensor<f32> loc(#loc50)
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%37 : tensor<8x4xf32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %out, %in : f32 loc(#loc50)
      linalg.yield %95 : f32 loc(#loc50)
    } -> tensor<f32> loc(#loc50)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %46 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %95 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc53)
      linalg.yield %95 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc54)
      linalg.yield %95 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %53 = "sbp.layer_cotangent"(%48) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %95 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %56 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc57)
    %58 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      %96 = arith.addf %out, %95 : f32 loc(#loc57)
      linalg.yield %96 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc57)
    %59 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %60 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<4x4xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<4x4xf32> loc(#loc58)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %63 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%62 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      %96 = arith.addf %out, %95 : f32 loc(#loc57)
      linalg.yield %96 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc57)
    %64 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %65 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<4x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %53 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %95 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc61)
      linalg.yield %95 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc61)
      linalg.yield %95 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %95 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %74 = tensor.empty() : tensor<4x4xf32> loc(#loc63)
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc63)
    %76 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%75 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc62)
      %96 = arith.addf %out, %95 : f32 loc(#loc63)
      linalg.yield %96 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc63)
    %77 = tensor.empty() : tensor<4x4xf32> loc(#loc64)
    %78 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<4x4xf32>) outs(%77 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<4x4xf32> loc(#loc64)
    %79 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %78 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%79 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %95 : f32 loc(#loc65)
    } -> tensor<4x4xf32> loc(#loc65)
    %81 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc63)
    %83 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%82 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc62)
      %96 = arith.addf %out, %95 : f32 loc(#loc63)
      linalg.yield %96 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc63)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %83 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %95 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %86 = "sbp.layer_input_cotangent"(%85) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %87 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %86 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%87 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.addf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %95 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %89 = "sbp.layer_input_cotangent"(%80) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %90 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc68)
    %92 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%91 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %95 = arith.mulf %in, %in_2 : f32 loc(#loc67)
      %96 = arith.addf %out, %95 : f32 loc(#loc68)
      linalg.yield %96 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc68)
    %93 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %94 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<4x4xf32>) outs(%93 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<4x4xf32> loc(#loc69)
    return %44, %94, %89 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
