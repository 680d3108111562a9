#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":484:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":485:47 to :52)
#loc8 = loc("hard_models.py":466:19 to :36)
#loc9 = loc("hard_models.py":466:15 to :36)
#loc10 = loc("hard_models.py":485:41 to :57)
#loc11 = loc("hard_models.py":485:12 to :69)
#loc12 = loc("hard_models.py":54:20 to :25)
#loc13 = loc("hard_models.py":54:11 to :26)
#loc14 = loc("hard_models.py":486:17 to :50)
#loc15 = loc("hard_models.py":486:16 to :56)
#loc16 = loc("hard_models.py":486:15 to :63)
#loc17 = loc("hard_models.py":485:41 to :53)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc18 = loc("custom_rules.<locals>.loss"(#loc5))
#loc19 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc20 = loc("custom_rules.<locals>.loss.<locals>.<lambda>"(#loc7))
#loc21 = loc("custom_rules.<locals>.swish"(#loc8))
#loc22 = loc("custom_rules.<locals>.swish"(#loc9))
#loc23 = loc("custom_rules.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc24 = loc("custom_rules.<locals>.loss"(#loc11))
#loc25 = loc("dense"(#loc12))
#loc26 = loc("dense"(#loc13))
#loc27 = loc("custom_rules.<locals>.loss"(#loc14))
#loc28 = loc("custom_rules.<locals>.loss"(#loc15))
#loc29 = loc("custom_rules.<locals>.loss"(#loc16))
#loc30 = loc("custom_rules.<locals>.loss.<locals>.<lambda>"(#loc17))
#loc31 = loc("jit(marked)/jvp()/dot_general"(#loc18))
#loc32 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc19))
#loc33 = loc("jit(marked)/jvp(b0)/dot_general"(#loc20))
#loc34 = loc(callsite(#loc21 at #loc21))
#loc35 = loc("jit(marked)/jvp(b0)/mul"(#loc22))
#loc37 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc19))
#loc38 = loc("jit(marked)/jvp()/add"(#loc24))
#loc39 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc19))
#loc40 = loc("jit(marked)/jvp(b1)/dot_general"(#loc25))
#loc41 = loc("jit(marked)/jvp(b1)/tanh"(#loc26))
#loc42 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc19))
#loc43 = loc("jit(marked)/jvp()/add"(#loc27))
#loc44 = loc("jit(marked)/jvp()/integer_pow"(#loc28))
#loc45 = loc("jit(marked)/jvp()/mul"(#loc28))
#loc46 = loc("jit(marked)/jvp()/reduce_sum"(#loc29))
#loc47 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc29))
#loc48 = loc("jit(marked)/transpose(jvp())/mul"(#loc28))
#loc49 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc19))
#loc50 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc19))
#loc51 = loc("jit(marked)/transpose(jvp(b1))/sub"(#loc19))
#loc52 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc19))
#loc54 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc19))
#loc55 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc19))
#loc56 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc57 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc23))
#loc58 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc23))
#loc59 = loc(callsite(#loc21 at #loc30))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc30))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/sub"(#loc30))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/add"(#loc30))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc20))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc20))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc68 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc18))
#loc69 = loc("jit(marked)/transpose(jvp())/transpose"(#loc18))
#loc70 = loc("jit(marked)/jvp(b0)/neg"(#loc34))
#loc71 = loc("jit(marked)/jvp(b0)/exp"(#loc34))
#loc72 = loc("jit(marked)/jvp(b0)/add"(#loc34))
#loc73 = loc("jit(marked)/jvp(b0)/div"(#loc34))
#loc74 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc59))
#loc75 = loc("jit(marked)/transpose(jvp(b0))/exp"(#loc59))
#loc76 = loc("jit(marked)/transpose(jvp(b0))/add"(#loc59))
#loc77 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc59))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc32)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32 loc(#loc70)
      linalg.yield %133 : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x4xf32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32 loc(#loc71)
      linalg.yield %133 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %11 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc72)
      linalg.yield %133 : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.divf %in, %in_2 : f32 loc(#loc73)
      linalg.yield %133 : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %133 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %24 = linalg.matmul ins(%21, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%23 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %25 = "sbp.layer_output"(%24) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %133 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %28 = "sbp.layer_input"(%arg1) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc39)
    %29 = "sbp.layer_input"(%27) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %32 = linalg.matmul ins(%29, %28 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%31 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.tanh %in : f32 loc(#loc41)
      linalg.yield %133 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %37 = linalg.matmul ins(%29, %28 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%36 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x4xf32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.tanh %in : f32 loc(#loc41)
      linalg.yield %133 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %40 = "sbp.layer_output"(%34) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc42)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %133 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %133 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %46 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      linalg.yield %133 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %49 = tensor.empty() : tensor<f32> loc(#loc46)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<f32>) -> tensor<f32> loc(#loc46)
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%44 : tensor<8x4xf32>) outs(%50 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %out, %in : f32 loc(#loc46)
      linalg.yield %133 : f32 loc(#loc46)
    } -> tensor<f32> loc(#loc46)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %53 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %133 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %56 = "sbp.layer_cotangent"(%55) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %39 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %133 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.subf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %133 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %62 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %133 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %65 = tensor.empty() : tensor<4x8xf32> loc(#loc52)
    %66 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<8x4xf32>) outs(%65 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x8xf32> loc(#loc52)
    %67 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %69 = linalg.matmul ins(%66, %64 : tensor<4x8xf32>, tensor<8x4xf32>) outs(%68 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %70 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %71 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<4x4xf32>) outs(%70 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %74 = linalg.matmul ins(%64, %71 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%73 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %75 = "sbp.layer_input_cotangent"(%74) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc54)
    %76 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %75 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %133 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %78 = "sbp.layer_input_cotangent"(%69) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc54)
    %79 = "sbp.layer_cotangent"(%77) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc56)
    %80 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc57)
    %82 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%81 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      %134 = arith.addf %out, %133 : f32 loc(#loc57)
      linalg.yield %134 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc57)
    %83 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %84 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<4x4xf32>) outs(%83 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<4x4xf32> loc(#loc58)
    %85 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %87 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%86 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      %134 = arith.addf %out, %133 : f32 loc(#loc57)
      linalg.yield %134 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc57)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc74)
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32 loc(#loc74)
      linalg.yield %133 : f32 loc(#loc74)
    } -> tensor<8x4xf32> loc(#loc74)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc75)
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32 loc(#loc75)
      linalg.yield %133 : f32 loc(#loc75)
    } -> tensor<8x4xf32> loc(#loc75)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %93 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %91 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc76)
      linalg.yield %133 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc77)
    %97 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<8x4xf32> loc(#loc77)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc77)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %95 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.divf %in, %in_2 : f32 loc(#loc77)
      linalg.yield %133 : f32 loc(#loc77)
    } -> tensor<8x4xf32> loc(#loc77)
    %100 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %99 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%100 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %133 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %103 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%102 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %104 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %99 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%104 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.subf %in, %in_2 : f32 loc(#loc61)
      linalg.yield %133 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %106 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %105 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%106 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %133 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %109 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%108 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %110 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%109, %107 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%110 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %133 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %112 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %111 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%112 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %133 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %114 = tensor.empty() : tensor<4x4xf32> loc(#loc63)
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc63)
    %116 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%115 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      %134 = arith.addf %out, %133 : f32 loc(#loc63)
      linalg.yield %134 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc63)
    %117 = tensor.empty() : tensor<4x4xf32> loc(#loc64)
    %118 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<4x4xf32>) outs(%117 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<4x4xf32> loc(#loc64)
    %119 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %118 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%119 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %133 : f32 loc(#loc65)
    } -> tensor<4x4xf32> loc(#loc65)
    %121 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc63)
    %123 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%122 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc60)
      %134 = arith.addf %out, %133 : f32 loc(#loc63)
      linalg.yield %134 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc63)
    %124 = "sbp.layer_input_cotangent"(%123) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %125 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %124 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%125 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.addf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %133 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %127 = "sbp.layer_input_cotangent"(%120) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %128 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc68)
    %130 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%129 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %133 = arith.mulf %in, %in_2 : f32 loc(#loc67)
      %134 = arith.addf %out, %133 : f32 loc(#loc68)
      linalg.yield %134 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc68)
    %131 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %132 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<4x4xf32>) outs(%131 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<4x4xf32> loc(#loc69)
    return %51, %132, %78, %127 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc36 = loc("jit(marked)/jvp(b0)/dot_general"(#loc23))
#loc53 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc19))
