#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":540:16 to :26)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":541:21 to :54)
#loc9 = loc("hard_models.py":541:20 to :60)
#loc10 = loc("hard_models.py":541:19 to :67)
#loc11 = loc("hard_models.py":543:29 to :35)
#loc12 = loc("hard_models.py":543:28 to :42)
#loc13 = loc("hard_models.py":543:24 to :79)
#loc14 = loc("hard_models.py":543:15 to :80)
#loc15 = loc("hard_models.py":544:64 to :74)
#loc16 = loc("hard_models.py":544:49 to :75)
#loc17 = loc("hard_models.py":544:45 to :75)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<() -> ()>
#loc18 = loc("clipped.<locals>.step.<locals>.loss"(#loc4))
#loc19 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc20 = loc("dense"(#loc6))
#loc21 = loc("dense"(#loc7))
#loc22 = loc("clipped.<locals>.step.<locals>.loss"(#loc8))
#loc23 = loc("clipped.<locals>.step.<locals>.loss"(#loc9))
#loc24 = loc("clipped.<locals>.step.<locals>.loss"(#loc10))
#loc25 = loc("clipped.<locals>.step.<locals>.<genexpr>"(#loc11))
#loc26 = loc("clipped.<locals>.step.<locals>.<genexpr>"(#loc12))
#loc27 = loc("clipped.<locals>.step"(#loc13))
#loc28 = loc("clipped.<locals>.step"(#loc14))
#loc29 = loc("clipped.<locals>.step.<locals>.<lambda>"(#loc15))
#loc30 = loc("clipped.<locals>.step.<locals>.<lambda>"(#loc16))
#loc31 = loc("clipped.<locals>.step.<locals>.<lambda>"(#loc17))
#loc32 = loc("jit(marked)/jvp()/dot_general"(#loc18))
#loc33 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc19))
#loc34 = loc("jit(marked)/jvp(b0)/dot_general"(#loc20))
#loc35 = loc("jit(marked)/jvp(b0)/tanh"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/sub"(#loc21))
#loc37 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc19))
#loc38 = loc("jit(marked)/jvp()/add"(#loc22))
#loc39 = loc("jit(marked)/jvp()/integer_pow"(#loc23))
#loc40 = loc("jit(marked)/jvp()/mul"(#loc23))
#loc41 = loc("jit(marked)/jvp()/reduce_sum"(#loc24))
#loc42 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc24))
#loc43 = loc("jit(marked)/transpose(jvp())/mul"(#loc23))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc21))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc20))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc20))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc51 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc18))
#loc52 = loc("jit(marked)/transpose(jvp())/transpose"(#loc18))
#loc53 = loc("jit(marked)/integer_pow"(#loc25))
#loc54 = loc("jit(marked)/reduce_sum"(#loc26))
#loc55 = loc("jit(marked)/add"(#loc27))
#loc56 = loc("jit(marked)/sqrt"(#loc28))
#loc57 = loc("jit(marked)/div"(#loc29))
#loc58 = loc("jit(marked)/min"(#loc30))
#loc59 = loc("jit(marked)/mul"(#loc31))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 5.000000e-01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %86 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.subf %in, %in_4 : f32 loc(#loc36)
      linalg.yield %86 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.addf %in, %in_4 : f32 loc(#loc38)
      linalg.yield %86 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc39)
      linalg.yield %86 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc40)
      linalg.yield %86 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %23 = tensor.empty() : tensor<f32> loc(#loc41)
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<f32>) -> tensor<f32> loc(#loc41)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%18 : tensor<8x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32 loc(#loc41)
      linalg.yield %86 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %27 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc43)
      linalg.yield %86 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %30 = "sbp.layer_cotangent"(%29) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc45)
      linalg.yield %86 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc45)
      linalg.yield %86 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.addf %in, %in_4 : f32 loc(#loc46)
      linalg.yield %86 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %37 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc46)
      %87 = arith.addf %out, %86 : f32 loc(#loc47)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc47)
    %40 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %41 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<4x4xf32>) outs(%40 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<4x4xf32> loc(#loc48)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %43 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc46)
      %87 = arith.addf %out, %86 : f32 loc(#loc47)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc47)
    %45 = "sbp.layer_input_cotangent"(%44) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %45 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.addf %in, %in_4 : f32 loc(#loc50)
      linalg.yield %86 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %48 = "sbp.layer_input_cotangent"(%41) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %49 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc50)
      %87 = arith.addf %out, %86 : f32 loc(#loc51)
      linalg.yield %87 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc51)
    %52 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %53 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<4x4xf32>) outs(%52 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    %54 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %53 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%54 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc53)
      linalg.yield %86 : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %56 = tensor.empty() : tensor<f32> loc(#loc54)
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<f32>) -> tensor<f32> loc(#loc54)
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%55 : tensor<4x4xf32>) outs(%57 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32 loc(#loc54)
      linalg.yield %86 : f32 loc(#loc54)
    } -> tensor<f32> loc(#loc54)
    %59 = tensor.empty() : tensor<f32> loc(#loc55)
    %60 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%58 : tensor<f32>) outs(%59 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %in, %cst_1 : f32 loc(#loc55)
      linalg.yield %86 : f32 loc(#loc55)
    } -> tensor<f32> loc(#loc55)
    %61 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %48 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%61 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc53)
      linalg.yield %86 : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %63 = tensor.empty() : tensor<f32> loc(#loc54)
    %64 = linalg.fill ins(%cst_1 : f32) outs(%63 : tensor<f32>) -> tensor<f32> loc(#loc54)
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%62 : tensor<4x4xf32>) outs(%64 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32 loc(#loc54)
      linalg.yield %86 : f32 loc(#loc54)
    } -> tensor<f32> loc(#loc54)
    %66 = tensor.empty() : tensor<f32> loc(#loc55)
    %67 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = []} ins(%60, %65 : tensor<f32>, tensor<f32>) outs(%66 : tensor<f32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.addf %in, %in_4 : f32 loc(#loc55)
      linalg.yield %86 : f32 loc(#loc55)
    } -> tensor<f32> loc(#loc55)
    %68 = tensor.empty() : tensor<f32> loc(#loc56)
    %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%67 : tensor<f32>) outs(%68 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.sqrt %in : f32 loc(#loc56)
      linalg.yield %86 : f32 loc(#loc56)
    } -> tensor<f32> loc(#loc56)
    %70 = tensor.empty() : tensor<f32> loc(#loc57)
    %71 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%69 : tensor<f32>) outs(%70 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.divf %cst_0, %in : f32 loc(#loc57)
      linalg.yield %86 : f32 loc(#loc57)
    } -> tensor<f32> loc(#loc57)
    %72 = tensor.empty() : tensor<f32> loc(#loc58)
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%71 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.minimumf %in, %cst : f32 loc(#loc58)
      linalg.yield %86 : f32 loc(#loc58)
    } -> tensor<f32> loc(#loc58)
    %74 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %75 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<f32>) outs(%74 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %75 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc59)
      linalg.yield %86 : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %78 = tensor.empty() : tensor<f32> loc(#loc57)
    %79 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%69 : tensor<f32>) outs(%78 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.divf %cst_0, %in : f32 loc(#loc57)
      linalg.yield %86 : f32 loc(#loc57)
    } -> tensor<f32> loc(#loc57)
    %80 = tensor.empty() : tensor<f32> loc(#loc58)
    %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%79 : tensor<f32>) outs(%80 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.minimumf %in, %cst : f32 loc(#loc58)
      linalg.yield %86 : f32 loc(#loc58)
    } -> tensor<f32> loc(#loc58)
    %82 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %83 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<f32>) outs(%82 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %84 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %83 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%84 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %86 = arith.mulf %in, %in_4 : f32 loc(#loc59)
      linalg.yield %86 : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    return %25, %77, %85 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
