#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":426:23 to :33)
#loc5 = loc("hard_models.py":426:15 to :34)
#loc6 = loc("hard_models.py":426:44 to :54)
#loc7 = loc("hard_models.py":426:36 to :55)
#loc8 = loc("boundaries.py":35:20 to :49)
#loc9 = loc("hard_models.py":54:20 to :25)
#loc10 = loc("hard_models.py":54:11 to :26)
#loc11 = loc("hard_models.py":427:44 to :59)
#loc12 = loc("hard_models.py":427:16 to :79)
#loc13 = loc("hard_models.py":427:16 to :83)
#loc14 = loc("hard_models.py":427:15 to :90)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc15 = loc("two_inputs.<locals>.loss"(#loc4))
#loc16 = loc("two_inputs.<locals>.loss"(#loc5))
#loc17 = loc("two_inputs.<locals>.loss"(#loc6))
#loc18 = loc("two_inputs.<locals>.loss"(#loc7))
#loc19 = loc("Boundaries.__call__.<locals>.layer"(#loc8))
#loc20 = loc("dense"(#loc9))
#loc21 = loc("dense"(#loc10))
#loc22 = loc("two_inputs.<locals>.loss.<locals>.<lambda>"(#loc11))
#loc23 = loc("two_inputs.<locals>.loss"(#loc12))
#loc24 = loc("two_inputs.<locals>.loss"(#loc13))
#loc25 = loc("two_inputs.<locals>.loss"(#loc14))
#loc26 = loc("jit(marked)/jvp()/dot_general"(#loc15))
#loc27 = loc("jit(marked)/jvp()/cos"(#loc16))
#loc28 = loc("jit(marked)/jvp()/sin"(#loc16))
#loc29 = loc("jit(marked)/jvp()/dot_general"(#loc17))
#loc30 = loc("jit(marked)/jvp()/sin"(#loc18))
#loc31 = loc("jit(marked)/jvp()/cos"(#loc18))
#loc32 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc19))
#loc33 = loc("jit(marked)/jvp(b0)/dot_general"(#loc20))
#loc34 = loc("jit(marked)/jvp(b0)/tanh"(#loc21))
#loc35 = loc("jit(marked)/jvp(b0)/sub"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/add"(#loc22))
#loc37 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc19))
#loc38 = loc("jit(marked)/jvp()/integer_pow"(#loc23))
#loc39 = loc("jit(marked)/jvp()/mul"(#loc23))
#loc40 = loc("jit(marked)/jvp()/mul"(#loc24))
#loc41 = loc("jit(marked)/jvp()/reduce_sum"(#loc25))
#loc42 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc25))
#loc43 = loc("jit(marked)/transpose(jvp())/mul"(#loc24))
#loc44 = loc("jit(marked)/transpose(jvp())/mul"(#loc23))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc21))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc20))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc20))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc52 = loc("jit(marked)/transpose(jvp())/mul"(#loc18))
#loc53 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc54 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
#loc55 = loc("jit(marked)/transpose(jvp())/neg"(#loc16))
#loc56 = loc("jit(marked)/transpose(jvp())/mul"(#loc16))
#loc57 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc15))
#loc58 = loc("jit(marked)/transpose(jvp())/transpose"(#loc15))
#loc59 = loc("jit(marked)/transpose(jvp())/add_any"(#loc15))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %3 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%3 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.cos %in : f32 loc(#loc27)
      linalg.yield %86 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%5 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.sin %in : f32 loc(#loc28)
      linalg.yield %86 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %7 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %9 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%8 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x4xf32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.sin %in : f32 loc(#loc30)
      linalg.yield %86 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.cos %in : f32 loc(#loc31)
      linalg.yield %86 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %14 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc32)
    %15 = "sbp.layer_input"(%4) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %16 = "sbp.layer_input"(%11) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %19 = linalg.matmul ins(%16, %14 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.tanh %in : f32 loc(#loc34)
      linalg.yield %86 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.subf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %86 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %86 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %28 = "sbp.layer_output"(%27) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %86 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %32 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %86 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %11 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %86 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %37 = tensor.empty() : tensor<f32> loc(#loc41)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<f32>) -> tensor<f32> loc(#loc41)
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%36 : tensor<8x4xf32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32 loc(#loc41)
      linalg.yield %86 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %86 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %11 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%44 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %86 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %86 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %48 = "sbp.layer_cotangent"(%47) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %86 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %86 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.addf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %86 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %55 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc48)
    %57 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      %87 = arith.addf %out, %86 : f32 loc(#loc48)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc48)
    %58 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %59 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<4x4xf32>) outs(%58 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<4x4xf32> loc(#loc49)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %62 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54, %14 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      %87 = arith.addf %out, %86 : f32 loc(#loc48)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc48)
    %63 = "sbp.layer_input_cotangent"(%62) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %63 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.addf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %86 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %66 = "sbp.layer_input_cotangent"(%48) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %67 = "sbp.layer_input_cotangent"(%59) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc50)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %86 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %70 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %72 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %87 = arith.addf %out, %86 : f32 loc(#loc53)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc53)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %74 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<4x4xf32>) outs(%73 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<8x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.negf %in : f32 loc(#loc55)
      linalg.yield %86 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %6 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %86 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %79 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc57)
    %81 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      %87 = arith.addf %out, %86 : f32 loc(#loc57)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc57)
    %82 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %83 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<4x4xf32>) outs(%82 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<4x4xf32> loc(#loc58)
    %84 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%74, %83 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%84 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %86 = arith.addf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %86 : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    return %39, %85, %67 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
