#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":84:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":85:37 to :52)
#loc10 = loc("hard_models.py":86:82 to :92)
#loc11 = loc("hard_models.py":86:78 to :92)
#loc12 = loc("hard_models.py":86:41 to :48)
#loc13 = loc("hard_models.py":86:51 to :68)
#loc14 = loc("hard_models.py":86:41 to :68)
#loc15 = loc("hard_models.py":86:16 to :98)
#loc16 = loc("hard_models.py":86:15 to :105)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc17 = loc("skip_subtracted.<locals>.loss"(#loc5))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc19 = loc("dense"(#loc7))
#loc20 = loc("dense"(#loc8))
#loc21 = loc("skip_subtracted.<locals>.loss.<locals>.<lambda>"(#loc9))
#loc22 = loc("skip_subtracted.<locals>.loss"(#loc10))
#loc23 = loc("skip_subtracted.<locals>.loss"(#loc11))
#loc24 = loc("skip_subtracted.<locals>.loss.<locals>.<lambda>"(#loc12))
#loc25 = loc("skip_subtracted.<locals>.loss.<locals>.<lambda>"(#loc13))
#loc26 = loc("skip_subtracted.<locals>.loss.<locals>.<lambda>"(#loc14))
#loc27 = loc("skip_subtracted.<locals>.loss"(#loc15))
#loc28 = loc("skip_subtracted.<locals>.loss"(#loc16))
#loc29 = loc("jit(marked)/jvp()/dot_general"(#loc17))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/dot_general"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/tanh"(#loc20))
#loc33 = loc("jit(marked)/jvp(b0)/sub"(#loc20))
#loc34 = loc("jit(marked)/jvp(b0)/sub"(#loc21))
#loc35 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc36 = loc("jit(marked)/jvp()/cos"(#loc22))
#loc37 = loc("jit(marked)/jvp()/sin"(#loc22))
#loc38 = loc("jit(marked)/jvp()/add"(#loc23))
#loc39 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc18))
#loc40 = loc("jit(marked)/jvp(b1)/mul"(#loc24))
#loc41 = loc("jit(marked)/jvp(b1)/dot_general"(#loc19))
#loc42 = loc("jit(marked)/jvp(b1)/tanh"(#loc20))
#loc43 = loc("jit(marked)/jvp(b1)/sub"(#loc20))
#loc44 = loc("jit(marked)/jvp(b1)/mul"(#loc25))
#loc45 = loc("jit(marked)/jvp(b1)/add"(#loc26))
#loc46 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc18))
#loc47 = loc("jit(marked)/jvp()/integer_pow"(#loc27))
#loc48 = loc("jit(marked)/jvp()/mul"(#loc27))
#loc49 = loc("jit(marked)/jvp()/reduce_sum"(#loc28))
#loc50 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc28))
#loc51 = loc("jit(marked)/transpose(jvp())/mul"(#loc27))
#loc52 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc18))
#loc53 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc25))
#loc54 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc20))
#loc55 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc20))
#loc56 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc19))
#loc57 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc19))
#loc58 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc24))
#loc59 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc24))
#loc60 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc18))
#loc61 = loc("jit(marked)/transpose(jvp())/neg"(#loc22))
#loc62 = loc("jit(marked)/transpose(jvp())/mul"(#loc22))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc21))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc19))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc19))
#loc69 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc72 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc73 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %117 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.subf %in, %in_3 : f32 loc(#loc33)
      linalg.yield %117 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.subf %in, %in_3 : f32 loc(#loc34)
      linalg.yield %117 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.cos %in : f32 loc(#loc36)
      linalg.yield %117 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.sin %in : f32 loc(#loc37)
      linalg.yield %117 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc38)
      linalg.yield %117 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %23 = "sbp.layer_input"(%arg1) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc39)
    %24 = "sbp.layer_input"(%22) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%25 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc40)
      linalg.yield %117 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %31 = linalg.matmul ins(%24, %23 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%30 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.tanh %in : f32 loc(#loc42)
      linalg.yield %117 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.subf %in, %in_3 : f32 loc(#loc43)
      linalg.yield %117 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc44)
      linalg.yield %117 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc45)
      linalg.yield %117 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %44 = "sbp.layer_output"(%43) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc47)
      linalg.yield %117 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %48 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc48)
      linalg.yield %117 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %51 = tensor.empty() : tensor<f32> loc(#loc49)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<f32>) -> tensor<f32> loc(#loc49)
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%46 : tensor<8x4xf32>) outs(%52 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %out, %in : f32 loc(#loc49)
      linalg.yield %117 : f32 loc(#loc49)
    } -> tensor<f32> loc(#loc49)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %55 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %50 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc51)
      linalg.yield %117 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %58 = "sbp.layer_cotangent"(%57) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc53)
      linalg.yield %117 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc54)
      linalg.yield %117 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc54)
      linalg.yield %117 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %66 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc55)
      linalg.yield %117 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %69 = tensor.empty() : tensor<4x4xf32> loc(#loc56)
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %71 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc55)
      %118 = arith.addf %out, %117 : f32 loc(#loc56)
      linalg.yield %118 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc56)
    %72 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %73 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<4x4xf32>) outs(%72 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc56)
    %76 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68, %23 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc55)
      %118 = arith.addf %out, %117 : f32 loc(#loc56)
      linalg.yield %118 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc56)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %78 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %79 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc58)
      linalg.yield %117 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %81 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %80 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%81 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc59)
      linalg.yield %117 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %83 = "sbp.layer_input_cotangent"(%82) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %84 = "sbp.layer_input_cotangent"(%73) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc60)
    %85 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<8x4xf32>) outs(%85 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32 loc(#loc61)
      linalg.yield %117 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %87 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%87 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc62)
      linalg.yield %117 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %89 = "sbp.layer_cotangent"(%83) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc63)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32 loc(#loc64)
      linalg.yield %117 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc65)
      linalg.yield %117 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc65)
      linalg.yield %117 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %95 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc66)
      linalg.yield %117 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %98 = tensor.empty() : tensor<4x4xf32> loc(#loc67)
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc67)
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%99 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc66)
      %118 = arith.addf %out, %117 : f32 loc(#loc67)
      linalg.yield %118 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc67)
    %101 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %102 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<4x4xf32>) outs(%101 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<4x4xf32> loc(#loc68)
    %103 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc67)
    %105 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%104 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc66)
      %118 = arith.addf %out, %117 : f32 loc(#loc67)
      linalg.yield %118 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc67)
    %106 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %105 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%106 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc69)
      linalg.yield %117 : f32 loc(#loc69)
    } -> tensor<8x4xf32> loc(#loc69)
    %108 = "sbp.layer_input_cotangent"(%107) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc70)
    %109 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %108 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%109 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.addf %in, %in_3 : f32 loc(#loc71)
      linalg.yield %117 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %111 = "sbp.layer_input_cotangent"(%102) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc70)
    %112 = tensor.empty() : tensor<4x4xf32> loc(#loc72)
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc72)
    %114 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%113 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %117 = arith.mulf %in, %in_3 : f32 loc(#loc71)
      %118 = arith.addf %out, %117 : f32 loc(#loc72)
      linalg.yield %118 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc72)
    %115 = tensor.empty() : tensor<4x4xf32> loc(#loc73)
    %116 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<4x4xf32>) outs(%115 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<4x4xf32> loc(#loc73)
    return %53, %116, %84, %111 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
