#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":198:12 to :22)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":199:60 to :65)
#loc9 = loc("hard_models.py":199:45 to :66)
#loc10 = loc("hard_models.py":199:41 to :66)
#loc11 = loc("hard_models.py":199:12 to :78)
#loc12 = loc("hard_models.py":54:20 to :25)
#loc13 = loc("hard_models.py":54:11 to :26)
#loc14 = loc("hard_models.py":200:12 to :45)
#loc15 = loc("hard_models.py":202:25 to :42)
#loc16 = loc("hard_models.py":202:21 to :42)
#loc17 = loc("hard_models.py":202:17 to :42)
#loc18 = loc("hard_models.py":202:16 to :48)
#loc19 = loc("hard_models.py":202:15 to :55)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc20 = loc("gates.<locals>.loss"(#loc6))
#loc21 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc22 = loc("gates.<locals>.loss.<locals>.<lambda>"(#loc8))
#loc23 = loc("gates.<locals>.loss.<locals>.<lambda>"(#loc9))
#loc24 = loc("gates.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc25 = loc("gates.<locals>.loss"(#loc11))
#loc26 = loc("dense"(#loc12))
#loc27 = loc("dense"(#loc13))
#loc28 = loc("gates.<locals>.loss"(#loc14))
#loc29 = loc("gates.<locals>.loss"(#loc15))
#loc30 = loc("gates.<locals>.loss"(#loc16))
#loc31 = loc("gates.<locals>.loss"(#loc17))
#loc32 = loc("gates.<locals>.loss"(#loc18))
#loc33 = loc("gates.<locals>.loss"(#loc19))
#loc34 = loc("jit(marked)/jvp()/dot_general"(#loc20))
#loc35 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/dot_general"(#loc22))
#loc37 = loc(callsite(#loc23 at #loc23))
#loc38 = loc("jit(marked)/jvp(b0)/sub"(#loc23))
#loc39 = loc("jit(marked)/jvp(b0)/mul"(#loc23))
#loc40 = loc("jit(marked)/jvp(b0)/mul"(#loc24))
#loc41 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc21))
#loc42 = loc("jit(marked)/jvp()/add"(#loc25))
#loc43 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc21))
#loc44 = loc("jit(marked)/jvp(b1)/dot_general"(#loc26))
#loc45 = loc("jit(marked)/jvp(b1)/tanh"(#loc27))
#loc46 = loc("jit(marked)/jvp(b1)/sub"(#loc27))
#loc47 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc21))
#loc48 = loc("jit(marked)/jvp()/mul"(#loc28))
#loc49 = loc("jit(marked)/jvp(b2)/sbp_layer_input"(#loc21))
#loc50 = loc("jit(marked)/jvp(b2)/dot_general"(#loc26))
#loc51 = loc("jit(marked)/jvp(b2)/tanh"(#loc27))
#loc52 = loc("jit(marked)/jvp(b2)/sub"(#loc27))
#loc53 = loc("jit(marked)/jvp(b2)/sbp_layer_output"(#loc21))
#loc54 = loc(callsite(#loc23 at #loc29))
#loc55 = loc("jit(marked)/jvp()/sub"(#loc29))
#loc56 = loc("jit(marked)/jvp()/mul"(#loc29))
#loc57 = loc("jit(marked)/jvp()/mul"(#loc30))
#loc58 = loc("jit(marked)/jvp()/add"(#loc31))
#loc59 = loc("jit(marked)/jvp()/integer_pow"(#loc32))
#loc60 = loc("jit(marked)/jvp()/mul"(#loc32))
#loc61 = loc("jit(marked)/jvp()/reduce_sum"(#loc33))
#loc62 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc33))
#loc63 = loc("jit(marked)/transpose(jvp())/mul"(#loc32))
#loc64 = loc("jit(marked)/transpose(jvp())/mul"(#loc30))
#loc65 = loc("jit(marked)/transpose(jvp())/mul"(#loc29))
#loc66 = loc("jit(marked)/transpose(jvp())/add_any"(#loc29))
#loc67 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_cotangent"(#loc21))
#loc68 = loc("jit(marked)/transpose(jvp(b2))/mul"(#loc27))
#loc69 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc27))
#loc70 = loc("jit(marked)/transpose(jvp(b2))/dot_general"(#loc26))
#loc71 = loc("jit(marked)/transpose(jvp(b2))/transpose"(#loc26))
#loc72 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_input_cotangent"(#loc21))
#loc73 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc21))
#loc74 = loc("jit(marked)/transpose(jvp())/mul"(#loc28))
#loc75 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc21))
#loc76 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc27))
#loc77 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc27))
#loc78 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc26))
#loc79 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc26))
#loc80 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc21))
#loc81 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc21))
#loc82 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc21))
#loc83 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc24))
#loc84 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc23))
#loc85 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc22))
#loc86 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc22))
#loc87 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc88 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc21))
#loc89 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc90 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc20))
#loc91 = loc("jit(marked)/transpose(jvp())/transpose"(#loc20))
#loc92 = loc("jit(marked)/jvp(b0)/neg"(#loc37))
#loc93 = loc("jit(marked)/jvp(b0)/exp"(#loc37))
#loc94 = loc("jit(marked)/jvp(b0)/add"(#loc37))
#loc95 = loc("jit(marked)/jvp(b0)/div"(#loc37))
#loc96 = loc("jit(marked)/jvp()/neg"(#loc54))
#loc97 = loc("jit(marked)/jvp()/exp"(#loc54))
#loc98 = loc("jit(marked)/jvp()/add"(#loc54))
#loc99 = loc("jit(marked)/jvp()/div"(#loc54))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %2 = linalg.matmul ins(%arg4, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %3 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc35)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc92)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32 loc(#loc92)
      linalg.yield %168 : f32 loc(#loc92)
    } -> tensor<8x4xf32> loc(#loc92)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc93)
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x4xf32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32 loc(#loc93)
      linalg.yield %168 : f32 loc(#loc93)
    } -> tensor<8x4xf32> loc(#loc93)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %11 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc94)
      linalg.yield %168 : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc95)
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<8x4xf32> loc(#loc95)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc95)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.divf %in, %in_2 : f32 loc(#loc95)
      linalg.yield %168 : f32 loc(#loc95)
    } -> tensor<8x4xf32> loc(#loc95)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %21 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%21, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.subf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %168 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %168 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %168 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %28 = "sbp.layer_output"(%27) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %168 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %31 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %32 = "sbp.layer_input"(%30) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %35 = linalg.matmul ins(%32, %31 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%34 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.tanh %in : f32 loc(#loc45)
      linalg.yield %168 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.subf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %168 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %42 = "sbp.layer_output"(%37) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %168 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %45 = "sbp.layer_input"(%arg1) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %46 = "sbp.layer_input"(%44) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %49 = linalg.matmul ins(%46, %45 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%48 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.tanh %in : f32 loc(#loc51)
      linalg.yield %168 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %53 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %51 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.subf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %168 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %56 = "sbp.layer_output"(%51) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc96)
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32 loc(#loc96)
      linalg.yield %168 : f32 loc(#loc96)
    } -> tensor<8x4xf32> loc(#loc96)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc97)
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32 loc(#loc97)
      linalg.yield %168 : f32 loc(#loc97)
    } -> tensor<8x4xf32> loc(#loc97)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc98)
    %62 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<8x4xf32> loc(#loc98)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc98)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %60 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc98)
      linalg.yield %168 : f32 loc(#loc98)
    } -> tensor<8x4xf32> loc(#loc98)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc99)
    %66 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<8x4xf32> loc(#loc99)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc99)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %64 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.divf %in, %in_2 : f32 loc(#loc99)
      linalg.yield %168 : f32 loc(#loc99)
    } -> tensor<8x4xf32> loc(#loc99)
    %69 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %70 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %68 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.subf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %168 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %73 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %72 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%73 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %168 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %68 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %168 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc58)
      linalg.yield %168 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %79 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %78 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %168 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %81 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %82 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%81 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %83 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %84 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %78 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%83 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %168 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %85 = tensor.empty() : tensor<f32> loc(#loc61)
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<f32>) -> tensor<f32> loc(#loc61)
    %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%80 : tensor<8x4xf32>) outs(%86 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc61)
      linalg.yield %168 : f32 loc(#loc61)
    } -> tensor<f32> loc(#loc61)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %89 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %84 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc63)
      linalg.yield %168 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %91 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %168 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %68 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %168 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %74 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %168 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %97 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc66)
      linalg.yield %168 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %100 = "sbp.layer_cotangent"(%99) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc67)
    %101 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %55 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%101 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %168 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %103 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%102, %51 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%103 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %168 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %105 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%102, %104 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%105 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc69)
      linalg.yield %168 : f32 loc(#loc69)
    } -> tensor<8x4xf32> loc(#loc69)
    %107 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc70)
    %109 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%108 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc69)
      %169 = arith.addf %out, %168 : f32 loc(#loc70)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc70)
    %110 = tensor.empty() : tensor<4x4xf32> loc(#loc71)
    %111 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<4x4xf32>) outs(%110 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<4x4xf32> loc(#loc71)
    %112 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc70)
    %114 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106, %45 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%113 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc69)
      %169 = arith.addf %out, %168 : f32 loc(#loc70)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc70)
    %115 = "sbp.layer_input_cotangent"(%114) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc72)
    %116 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %115 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%116 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc73)
      linalg.yield %168 : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %118 = "sbp.layer_input_cotangent"(%111) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc72)
    %119 = tensor.empty() : tensor<8x4xf32> loc(#loc74)
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %117 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%119 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc74)
      linalg.yield %168 : f32 loc(#loc74)
    } -> tensor<8x4xf32> loc(#loc74)
    %121 = tensor.empty() : tensor<8x4xf32> loc(#loc74)
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%121 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc74)
      linalg.yield %168 : f32 loc(#loc74)
    } -> tensor<8x4xf32> loc(#loc74)
    %123 = "sbp.layer_cotangent"(%122) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc75)
    %124 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%124 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc76)
      linalg.yield %168 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %126 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%126 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc76)
      linalg.yield %168 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %128 = tensor.empty() : tensor<8x4xf32> loc(#loc77)
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %127 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%128 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc77)
      linalg.yield %168 : f32 loc(#loc77)
    } -> tensor<8x4xf32> loc(#loc77)
    %130 = tensor.empty() : tensor<4x4xf32> loc(#loc78)
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc78)
    %132 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%131 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc77)
      %169 = arith.addf %out, %168 : f32 loc(#loc78)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc78)
    %133 = tensor.empty() : tensor<4x4xf32> loc(#loc79)
    %134 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<4x4xf32>) outs(%133 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<4x4xf32> loc(#loc79)
    %135 = tensor.empty() : tensor<8x4xf32> loc(#loc78)
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc78)
    %137 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129, %31 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%136 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc77)
      %169 = arith.addf %out, %168 : f32 loc(#loc78)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc78)
    %138 = "sbp.layer_input_cotangent"(%137) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc80)
    %139 = tensor.empty() : tensor<8x4xf32> loc(#loc81)
    %140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %138 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%139 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc81)
      linalg.yield %168 : f32 loc(#loc81)
    } -> tensor<8x4xf32> loc(#loc81)
    %141 = "sbp.layer_input_cotangent"(%134) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc80)
    %142 = "sbp.layer_cotangent"(%140) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc82)
    %143 = tensor.empty() : tensor<8x4xf32> loc(#loc83)
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %142 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%143 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc83)
      linalg.yield %168 : f32 loc(#loc83)
    } -> tensor<8x4xf32> loc(#loc83)
    %145 = tensor.empty() : tensor<8x4xf32> loc(#loc83)
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%142, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%145 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc83)
      linalg.yield %168 : f32 loc(#loc83)
    } -> tensor<8x4xf32> loc(#loc83)
    %147 = tensor.empty() : tensor<8x4xf32> loc(#loc84)
    %148 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%144, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%147 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc84)
      linalg.yield %168 : f32 loc(#loc84)
    } -> tensor<8x4xf32> loc(#loc84)
    %149 = tensor.empty() : tensor<4x4xf32> loc(#loc85)
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc85)
    %151 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%150 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc84)
      %169 = arith.addf %out, %168 : f32 loc(#loc85)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc85)
    %152 = tensor.empty() : tensor<4x4xf32> loc(#loc86)
    %153 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<4x4xf32>) outs(%152 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<4x4xf32> loc(#loc86)
    %154 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc85)
    %156 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%155 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc84)
      %169 = arith.addf %out, %168 : f32 loc(#loc85)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc85)
    %157 = tensor.empty() : tensor<8x4xf32> loc(#loc87)
    %158 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%146, %156 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%157 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc87)
      linalg.yield %168 : f32 loc(#loc87)
    } -> tensor<8x4xf32> loc(#loc87)
    %159 = "sbp.layer_input_cotangent"(%158) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc88)
    %160 = tensor.empty() : tensor<8x4xf32> loc(#loc89)
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%140, %159 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%160 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.addf %in, %in_2 : f32 loc(#loc89)
      linalg.yield %168 : f32 loc(#loc89)
    } -> tensor<8x4xf32> loc(#loc89)
    %162 = "sbp.layer_input_cotangent"(%153) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc88)
    %163 = tensor.empty() : tensor<4x4xf32> loc(#loc90)
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc90)
    %165 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%164 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %168 = arith.mulf %in, %in_2 : f32 loc(#loc89)
      %169 = arith.addf %out, %168 : f32 loc(#loc90)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc90)
    %166 = tensor.empty() : tensor<4x4xf32> loc(#loc91)
    %167 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<4x4xf32>) outs(%166 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<4x4xf32> loc(#loc91)
    return %87, %167, %118, %141, %162 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
