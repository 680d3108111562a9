#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":516:16 to :26)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":517:21 to :54)
#loc9 = loc("hard_models.py":517:20 to :60)
#loc10 = loc("hard_models.py":517:19 to :67)
#loc11 = loc("hard_models.py":518:58 to :86)
#loc12 = loc("hard_models.py":518:57 to :93)
#loc13 = loc("hard_models.py":518:44 to :93)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map8 = affine_map<(d0, d1) -> (d1, d0)>
#loc14 = loc("gradient_penalty.<locals>.step.<locals>.loss"(#loc4))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc16 = loc("dense"(#loc6))
#loc17 = loc("dense"(#loc7))
#loc18 = loc("gradient_penalty.<locals>.step.<locals>.loss"(#loc8))
#loc19 = loc("gradient_penalty.<locals>.step.<locals>.loss"(#loc9))
#loc20 = loc("gradient_penalty.<locals>.step.<locals>.loss"(#loc10))
#loc21 = loc("gradient_penalty.<locals>.step.<locals>.<lambda>"(#loc11))
#loc22 = loc("gradient_penalty.<locals>.step.<locals>.<lambda>"(#loc12))
#loc23 = loc("gradient_penalty.<locals>.step.<locals>.<lambda>"(#loc13))
#loc24 = loc("jit(marked)/jvp()/dot_general"(#loc14))
#loc25 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc26 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc27 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc29 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc30 = loc("jit(marked)/jvp()/add"(#loc18))
#loc31 = loc("jit(marked)/jvp()/integer_pow"(#loc19))
#loc32 = loc("jit(marked)/jvp()/mul"(#loc19))
#loc33 = loc("jit(marked)/jvp()/reduce_sum"(#loc20))
#loc34 = loc("jit(marked)/jvp(jvp())/dot_general"(#loc14))
#loc35 = loc("jit(marked)/jvp(jvp(b0))/sbp_layer_input"(#loc15))
#loc36 = loc("jit(marked)/jvp(jvp(b0))/dot_general"(#loc16))
#loc37 = loc("jit(marked)/jvp(jvp(b0))/tanh"(#loc17))
#loc38 = loc("jit(marked)/jvp(jvp(b0))/sub"(#loc17))
#loc39 = loc("jit(marked)/jvp(jvp(b0))/sbp_layer_output"(#loc15))
#loc40 = loc("jit(marked)/jvp(jvp())/add"(#loc18))
#loc41 = loc(callsite(#loc19 at #loc19))
#loc42 = loc("jit(marked)/jvp(jvp())/mul"(#loc19))
#loc43 = loc("jit(marked)/jvp(transpose(jvp()))/broadcast_in_dim"(#loc20))
#loc44 = loc("jit(marked)/jvp(transpose(jvp()))/mul"(#loc19))
#loc45 = loc("jit(marked)/jvp(transpose(jvp(b0)))/sbp_layer_cotangent"(#loc15))
#loc46 = loc("jit(marked)/jvp(transpose(jvp(b0)))/mul"(#loc17))
#loc47 = loc("jit(marked)/jvp(transpose(jvp(b0)))/add_any"(#loc17))
#loc48 = loc("jit(marked)/jvp(transpose(jvp(b0)))/dot_general"(#loc16))
#loc49 = loc("jit(marked)/jvp(transpose(jvp(b0)))/sbp_layer_input_cotangent"(#loc15))
#loc50 = loc("jit(marked)/jvp(transpose(jvp(b0)))/add_any"(#loc15))
#loc51 = loc("jit(marked)/jvp(transpose(jvp()))/dot_general"(#loc14))
#loc52 = loc("jit(marked)/jvp()/integer_pow"(#loc21))
#loc53 = loc("jit(marked)/jvp()/mul"(#loc21))
#loc54 = loc("jit(marked)/jvp()/reduce_sum"(#loc22))
#loc55 = loc("jit(marked)/jvp()/add"(#loc23))
#loc56 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc22))
#loc57 = loc("jit(marked)/transpose(jvp())/mul"(#loc21))
#loc58 = loc("jit(marked)/transpose(jvp(transpose(jvp())))/dot_general"(#loc14))
#loc59 = loc("jit(marked)/transpose(jvp(transpose(jvp(b0))))/dot_general"(#loc16))
#loc60 = loc("jit(marked)/transpose(jvp(transpose(jvp(b0))))/mul"(#loc17))
#loc61 = loc("jit(marked)/transpose(jvp(transpose(jvp(b0))))/add_any"(#loc17))
#loc62 = loc("jit(marked)/transpose(jvp(transpose(jvp(b0))))/add_any"(#loc15))
#loc63 = loc("jit(marked)/transpose(jvp(transpose(jvp())))/mul"(#loc19))
#loc64 = loc("jit(marked)/transpose(jvp(jvp()))/mul"(#loc19))
#loc65 = loc("jit(marked)/transpose(jvp(jvp(b0)))/sbp_layer_cotangent"(#loc15))
#loc66 = loc("jit(marked)/transpose(jvp(jvp(b0)))/add_any"(#loc15))
#loc67 = loc("jit(marked)/transpose(jvp(jvp(b0)))/neg"(#loc17))
#loc68 = loc("jit(marked)/transpose(jvp(jvp(b0)))/add_any"(#loc17))
#loc69 = loc("jit(marked)/transpose(jvp(jvp(b0)))/mul"(#loc17))
#loc70 = loc("jit(marked)/transpose(jvp(jvp(b0)))/dot_general"(#loc16))
#loc71 = loc("jit(marked)/transpose(jvp(jvp(b0)))/transpose"(#loc16))
#loc72 = loc("jit(marked)/transpose(jvp(jvp(b0)))/add_any"(#loc16))
#loc73 = loc("jit(marked)/transpose(jvp(jvp(b0)))/sbp_layer_input_cotangent"(#loc15))
#loc74 = loc("jit(marked)/transpose(jvp(jvp()))/dot_general"(#loc14))
#loc75 = loc("jit(marked)/transpose(jvp(jvp()))/transpose"(#loc14))
#loc76 = loc("jit(marked)/transpose(jvp(jvp()))/add_any"(#loc14))
#loc77 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc20))
#loc78 = loc("jit(marked)/transpose(jvp())/mul"(#loc19))
#loc79 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc80 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc81 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc82 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc83 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc84 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc85 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc86 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc87 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
#loc88 = loc("jit(marked)/transpose(jvp())/add_any"(#loc14))
#loc89 = loc("jit(marked)/jvp(jvp())/broadcast_in_dim"(#loc41))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc25)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.tanh %in : f32 loc(#loc27)
      linalg.yield %190 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.subf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %190 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc30)
      linalg.yield %190 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %190 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %190 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %23 = tensor.empty() : tensor<f32> loc(#loc33)
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<f32>) -> tensor<f32> loc(#loc33)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%18 : tensor<8x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %out, %in : f32 loc(#loc33)
      linalg.yield %190 : f32 loc(#loc33)
    } -> tensor<f32> loc(#loc33)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %28 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%27 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %29 = "sbp.layer_input"(%arg1) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc35)
    %30 = "sbp.layer_input"(%28) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %33 = linalg.matmul ins(%30, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%32 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.tanh %in : f32 loc(#loc37)
      linalg.yield %190 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.subf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %190 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.subf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %190 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %44 = "sbp.layer_output"(%35) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %190 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc89)
    %48 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<8x4xf32> loc(#loc89)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %50 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %190 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %54 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %190 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %58 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %56 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %190 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %61 = "sbp.layer_cotangent"(%60) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %62 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %43 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%62 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %190 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %190 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %65 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %190 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %70 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      %191 = arith.addf %out, %190 : f32 loc(#loc48)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc48)
    %71 = "sbp.layer_input_cotangent"(%70) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %190 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %76 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      %191 = arith.addf %out, %190 : f32 loc(#loc51)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc51)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %190 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %79 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %80 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%79 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %81 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%81 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc53)
      linalg.yield %190 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %83 = tensor.empty() : tensor<f32> loc(#loc54)
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<f32>) -> tensor<f32> loc(#loc54)
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%78 : tensor<8x4xf32>) outs(%84 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %out, %in : f32 loc(#loc54)
      linalg.yield %190 : f32 loc(#loc54)
    } -> tensor<f32> loc(#loc54)
    %86 = tensor.empty() : tensor<f32> loc(#loc55)
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%25, %85 : tensor<f32>, tensor<f32>) outs(%86 : tensor<f32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %190 : f32 loc(#loc55)
    } -> tensor<f32> loc(#loc55)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %89 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %82 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %190 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %92 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc58)
    %94 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91, %73 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%93 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %191 = arith.addf %out, %190 : f32 loc(#loc58)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc58)
    %95 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %97 = linalg.matmul ins(%91, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%96 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %98 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc59)
    %100 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97, %67 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%99 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc58)
      %191 = arith.addf %out, %190 : f32 loc(#loc59)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc59)
    %101 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc59)
    %103 = linalg.matmul ins(%97, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%102 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc59)
    %104 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %103 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%104 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %190 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %106 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%106 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %190 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %107 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%108 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc61)
      linalg.yield %190 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %110 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %109 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%110 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %190 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %112 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%109, %43 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%112 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %190 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %114 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %113 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%114 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %190 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %116 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %115 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%116 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc63)
      linalg.yield %190 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %118 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %119 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%118 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %120 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %117 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%120 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %190 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %122 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %123 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%121, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%122 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %190 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %124 = "sbp.layer_cotangent"(%123) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %125 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %124 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%125 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc66)
      linalg.yield %190 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %127 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<8x4xf32>) outs(%127 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.negf %in : f32 loc(#loc67)
      linalg.yield %190 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %129 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%126, %128 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%129 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %190 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %131 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %39 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%131 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc69)
      linalg.yield %190 : f32 loc(#loc69)
    } -> tensor<8x4xf32> loc(#loc69)
    %133 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%132, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%133 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc69)
      linalg.yield %190 : f32 loc(#loc69)
    } -> tensor<8x4xf32> loc(#loc69)
    %135 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%132, %134 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%135 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %190 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %137 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc70)
    %139 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%138 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      %191 = arith.addf %out, %190 : f32 loc(#loc70)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc70)
    %140 = tensor.empty() : tensor<4x4xf32> loc(#loc71)
    %141 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<4x4xf32>) outs(%140 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<4x4xf32> loc(#loc71)
    %142 = tensor.empty() : tensor<4x4xf32> loc(#loc72)
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %141 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%142 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc72)
      linalg.yield %190 : f32 loc(#loc72)
    } -> tensor<4x4xf32> loc(#loc72)
    %144 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc70)
    %146 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%145 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      %191 = arith.addf %out, %190 : f32 loc(#loc70)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc70)
    %147 = "sbp.layer_input_cotangent"(%146) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc73)
    %148 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %147 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%148 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc66)
      linalg.yield %190 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %150 = "sbp.layer_input_cotangent"(%143) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc73)
    %151 = tensor.empty() : tensor<4x4xf32> loc(#loc74)
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc74)
    %153 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%152 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc66)
      %191 = arith.addf %out, %190 : f32 loc(#loc74)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc74)
    %154 = tensor.empty() : tensor<4x4xf32> loc(#loc75)
    %155 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<4x4xf32>) outs(%154 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<4x4xf32> loc(#loc75)
    %156 = tensor.empty() : tensor<4x4xf32> loc(#loc76)
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%94, %155 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%156 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc76)
      linalg.yield %190 : f32 loc(#loc76)
    } -> tensor<4x4xf32> loc(#loc76)
    %158 = tensor.empty() : tensor<8x4xf32> loc(#loc77)
    %159 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%158 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<8x4xf32> loc(#loc77)
    %160 = tensor.empty() : tensor<8x4xf32> loc(#loc78)
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%159, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%160 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc78)
      linalg.yield %190 : f32 loc(#loc78)
    } -> tensor<8x4xf32> loc(#loc78)
    %162 = "sbp.layer_cotangent"(%161) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc79)
    %163 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %164 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%162, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%163 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc80)
      linalg.yield %190 : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %165 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %166 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%165 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc80)
      linalg.yield %190 : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %167 = tensor.empty() : tensor<8x4xf32> loc(#loc81)
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %166 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%167 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc81)
      linalg.yield %190 : f32 loc(#loc81)
    } -> tensor<8x4xf32> loc(#loc81)
    %169 = tensor.empty() : tensor<4x4xf32> loc(#loc82)
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc82)
    %171 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%170 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc81)
      %191 = arith.addf %out, %190 : f32 loc(#loc82)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc82)
    %172 = tensor.empty() : tensor<4x4xf32> loc(#loc83)
    %173 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<4x4xf32>) outs(%172 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<4x4xf32> loc(#loc83)
    %174 = tensor.empty() : tensor<8x4xf32> loc(#loc82)
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc82)
    %176 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%175 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc81)
      %191 = arith.addf %out, %190 : f32 loc(#loc82)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc82)
    %177 = "sbp.layer_input_cotangent"(%176) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc84)
    %178 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%161, %177 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%178 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc85)
      linalg.yield %190 : f32 loc(#loc85)
    } -> tensor<8x4xf32> loc(#loc85)
    %180 = "sbp.layer_input_cotangent"(%173) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc84)
    %181 = tensor.empty() : tensor<4x4xf32> loc(#loc85)
    %182 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%150, %180 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%181 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc85)
      linalg.yield %190 : f32 loc(#loc85)
    } -> tensor<4x4xf32> loc(#loc85)
    %183 = tensor.empty() : tensor<4x4xf32> loc(#loc86)
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc86)
    %185 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%184 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.mulf %in, %in_2 : f32 loc(#loc85)
      %191 = arith.addf %out, %190 : f32 loc(#loc86)
      linalg.yield %191 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc86)
    %186 = tensor.empty() : tensor<4x4xf32> loc(#loc87)
    %187 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<4x4xf32>) outs(%186 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<4x4xf32> loc(#loc87)
    %188 = tensor.empty() : tensor<4x4xf32> loc(#loc88)
    %189 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%157, %187 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%188 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %190 = arith.addf %in, %in_2 : f32 loc(#loc88)
      linalg.yield %190 : f32 loc(#loc88)
    } -> tensor<4x4xf32> loc(#loc88)
    return %87, %189, %182 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
