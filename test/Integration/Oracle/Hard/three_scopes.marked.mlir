#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":592:34 to :44)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":588:29 to :39)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":588:23 to :49)
#loc11 = loc("hard_models.py":588:19 to :49)
#loc12 = loc("hard_models.py":591:19 to :49)
#loc13 = loc("hard_models.py":593:16 to :22)
#loc14 = loc("hard_models.py":593:15 to :29)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc15 = loc("three_scopes.<locals>.loss"(#loc5))
#loc16 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc17 = loc("three_scopes.<locals>.loss.<locals>.middle"(#loc7))
#loc18 = loc("dense"(#loc8))
#loc19 = loc("dense"(#loc9))
#loc20 = loc("three_scopes.<locals>.loss.<locals>.middle"(#loc10))
#loc21 = loc("three_scopes.<locals>.loss.<locals>.middle"(#loc11))
#loc22 = loc("three_scopes.<locals>.loss.<locals>.outer"(#loc12))
#loc23 = loc("three_scopes.<locals>.loss"(#loc13))
#loc24 = loc("three_scopes.<locals>.loss"(#loc14))
#loc26 = loc("jit(marked)/jvp(outer)/sbp_layer_input"(#loc16))
#loc27 = loc("jit(marked)/jvp(outer)/middle/sbp_layer_input"(#loc16))
#loc28 = loc("jit(marked)/jvp(outer)/middle/sin"(#loc17))
#loc29 = loc("jit(marked)/jvp(outer)/middle/cos"(#loc17))
#loc30 = loc("jit(marked)/jvp(outer)/middle/inner/sbp_layer_input"(#loc16))
#loc31 = loc("jit(marked)/jvp(outer)/middle/inner/dot_general"(#loc18))
#loc32 = loc("jit(marked)/jvp(outer)/middle/inner/tanh"(#loc19))
#loc33 = loc("jit(marked)/jvp(outer)/middle/inner/sub"(#loc19))
#loc34 = loc("jit(marked)/jvp(outer)/middle/inner/sbp_layer_output"(#loc16))
#loc35 = loc("jit(marked)/jvp(outer)/middle/dot_general"(#loc20))
#loc36 = loc("jit(marked)/jvp(outer)/middle/add"(#loc21))
#loc37 = loc("jit(marked)/jvp(outer)/middle/sbp_layer_output"(#loc16))
#loc38 = loc("jit(marked)/jvp(outer)/add"(#loc22))
#loc39 = loc("jit(marked)/jvp(outer)/sbp_layer_output"(#loc16))
#loc40 = loc("jit(marked)/jvp()/integer_pow"(#loc23))
#loc41 = loc("jit(marked)/jvp()/mul"(#loc23))
#loc42 = loc("jit(marked)/jvp()/reduce_sum"(#loc24))
#loc43 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc24))
#loc44 = loc("jit(marked)/transpose(jvp())/mul"(#loc23))
#loc45 = loc("jit(marked)/transpose(jvp(outer))/sbp_layer_cotangent"(#loc16))
#loc46 = loc("jit(marked)/transpose(jvp(outer))/middle/sbp_layer_cotangent"(#loc16))
#loc47 = loc("jit(marked)/transpose(jvp(outer))/middle/dot_general"(#loc20))
#loc48 = loc("jit(marked)/transpose(jvp(outer))/middle/transpose"(#loc20))
#loc49 = loc("jit(marked)/transpose(jvp(outer))/middle/inner/sbp_layer_cotangent"(#loc16))
#loc50 = loc("jit(marked)/transpose(jvp(outer))/middle/inner/mul"(#loc19))
#loc51 = loc("jit(marked)/transpose(jvp(outer))/middle/inner/add_any"(#loc19))
#loc52 = loc("jit(marked)/transpose(jvp(outer))/middle/inner/dot_general"(#loc18))
#loc53 = loc("jit(marked)/transpose(jvp(outer))/middle/inner/transpose"(#loc18))
#loc54 = loc("jit(marked)/transpose(jvp(outer))/middle/inner/sbp_layer_input_cotangent"(#loc16))
#loc55 = loc("jit(marked)/transpose(jvp(outer))/middle/mul"(#loc17))
#loc56 = loc("jit(marked)/transpose(jvp(outer))/middle/add_any"(#loc17))
#loc57 = loc("jit(marked)/transpose(jvp(outer))/middle/sbp_layer_input_cotangent"(#loc16))
#loc58 = loc("jit(marked)/transpose(jvp(outer))/middle/add_any"(#loc16))
#loc59 = loc("jit(marked)/transpose(jvp(outer))/sbp_layer_input_cotangent"(#loc16))
#loc60 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc15))
#loc61 = loc("jit(marked)/transpose(jvp())/transpose"(#loc15))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %3 = "sbp.layer_input"(%2) {layer = "outer"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %4 = "sbp.layer_input"(%3) {layer = "outer/middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x4xf32>) outs(%5 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.sin %in : f32 loc(#loc28)
      linalg.yield %83 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %7 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x4xf32>) outs(%7 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.cos %in : f32 loc(#loc29)
      linalg.yield %83 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %9 = "sbp.layer_input"(%arg2) {layer = "outer/middle/inner"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %10 = "sbp.layer_input"(%6) {layer = "outer/middle/inner"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %13 = linalg.matmul ins(%10, %9 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%12 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %83 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.subf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %83 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %20 = "sbp.layer_output"(%15) {layer = "outer/middle/inner"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %23 = linalg.matmul ins(%20, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%22 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %83 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %26 = "sbp.layer_output"(%25) {layer = "outer/middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %83 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %29 = "sbp.layer_output"(%28) {layer = "outer"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %83 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %33 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %83 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %36 = tensor.empty() : tensor<f32> loc(#loc42)
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<f32>) -> tensor<f32> loc(#loc42)
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%31 : tensor<8x4xf32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.addf %out, %in : f32 loc(#loc42)
      linalg.yield %83 : f32 loc(#loc42)
    } -> tensor<f32> loc(#loc42)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %40 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %83 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %43 = "sbp.layer_cotangent"(%42) {layer = "outer"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %44 = "sbp.layer_cotangent"(%43) {layer = "outer/middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %45 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %47 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc46)
      %84 = arith.addf %out, %83 : f32 loc(#loc47)
      linalg.yield %84 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc47)
    %48 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %49 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<4x4xf32>) outs(%48 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<4x4xf32> loc(#loc48)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %52 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc46)
      %84 = arith.addf %out, %83 : f32 loc(#loc47)
      linalg.yield %84 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc47)
    %53 = "sbp.layer_cotangent"(%52) {layer = "outer/middle/inner"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %83 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %83 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %58 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %57 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.addf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %83 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %60 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc52)
    %62 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc51)
      %84 = arith.addf %out, %83 : f32 loc(#loc52)
      linalg.yield %84 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc52)
    %63 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %64 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<4x4xf32>) outs(%63 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %67 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59, %9 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc51)
      %84 = arith.addf %out, %83 : f32 loc(#loc52)
      linalg.yield %84 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc52)
    %68 = "sbp.layer_input_cotangent"(%67) {layer = "outer/middle/inner"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc54)
    %69 = "sbp.layer_input_cotangent"(%64) {layer = "outer/middle/inner"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc54)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %8 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %83 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.addf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %83 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %74 = "sbp.layer_input_cotangent"(%73) {layer = "outer/middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %74 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.addf %in, %in_2 : f32 loc(#loc58)
      linalg.yield %83 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %77 = "sbp.layer_input_cotangent"(%76) {layer = "outer"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc59)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc60)
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc60)
    %80 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %83 = arith.mulf %in, %in_2 : f32 loc(#loc59)
      %84 = arith.addf %out, %83 : f32 loc(#loc60)
      linalg.yield %84 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc60)
    %81 = tensor.empty() : tensor<4x4xf32> loc(#loc61)
    %82 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<4x4xf32>) outs(%81 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<4x4xf32> loc(#loc61)
    return %38, %82, %49, %69 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc25 = loc("jit(marked)/jvp()/dot_general"(#loc15))
