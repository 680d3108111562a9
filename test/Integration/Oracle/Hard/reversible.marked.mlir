#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":438:12 to :22)
#loc6 = loc("hard_models.py":439:18 to :28)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":435:18 to :33)
#loc11 = loc("hard_models.py":442:16 to :21)
#loc12 = loc("hard_models.py":442:15 to :28)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc13 = loc("reversible.<locals>.loss"(#loc5))
#loc14 = loc("reversible.<locals>.loss"(#loc6))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc16 = loc("dense"(#loc8))
#loc17 = loc("dense"(#loc9))
#loc18 = loc("reversible.<locals>.block"(#loc10))
#loc19 = loc("reversible.<locals>.loss"(#loc11))
#loc20 = loc("reversible.<locals>.loss"(#loc12))
#loc21 = loc("jit(marked)/jvp()/dot_general"(#loc13))
#loc22 = loc("jit(marked)/jvp()/sin"(#loc14))
#loc23 = loc("jit(marked)/jvp()/cos"(#loc14))
#loc24 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc25 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc27 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/add"(#loc18))
#loc30 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc15))
#loc31 = loc("jit(marked)/jvp(b1)/dot_general"(#loc16))
#loc32 = loc("jit(marked)/jvp(b1)/tanh"(#loc17))
#loc33 = loc("jit(marked)/jvp(b1)/sub"(#loc17))
#loc34 = loc("jit(marked)/jvp(b1)/add"(#loc18))
#loc35 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc15))
#loc36 = loc("jit(marked)/jvp()/mul"(#loc19))
#loc37 = loc("jit(marked)/jvp()/reduce_sum"(#loc20))
#loc38 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc20))
#loc39 = loc("jit(marked)/transpose(jvp())/mul"(#loc19))
#loc40 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc15))
#loc41 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc17))
#loc42 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc17))
#loc43 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc16))
#loc44 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc16))
#loc45 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc16))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc54 = loc("jit(marked)/transpose(jvp())/mul"(#loc14))
#loc55 = loc("jit(marked)/transpose(jvp())/add_any"(#loc14))
#loc56 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc13))
#loc57 = loc("jit(marked)/transpose(jvp())/transpose"(#loc13))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc21)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc21)
    %3 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%3 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.sin %in : f32 loc(#loc22)
      linalg.yield %101 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%5 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.cos %in : f32 loc(#loc23)
      linalg.yield %101 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %7 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc24)
    %8 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %9 = "sbp.layer_input"(%4) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %12 = linalg.matmul ins(%9, %7 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%11 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.tanh %in : f32 loc(#loc26)
      linalg.yield %101 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.subf %in, %in_1 : f32 loc(#loc27)
      linalg.yield %101 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc28)
      linalg.yield %101 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %21 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %22 = "sbp.layer_output"(%20) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %23 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %24 = "sbp.layer_input"(%21) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %25 = "sbp.layer_input"(%22) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %28 = linalg.matmul ins(%25, %23 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%27 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %101 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %32 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.subf %in, %in_1 : f32 loc(#loc33)
      linalg.yield %101 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc34)
      linalg.yield %101 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %37 = "sbp.layer_output"(%25) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %38 = "sbp.layer_output"(%36) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc36)
      linalg.yield %101 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %41 = tensor.empty() : tensor<f32> loc(#loc37)
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<f32>) -> tensor<f32> loc(#loc37)
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%40 : tensor<8x4xf32>) outs(%42 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %101 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %45 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%44 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %45 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc39)
      linalg.yield %101 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %48 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%48 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc39)
      linalg.yield %101 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %50 = "sbp.layer_cotangent"(%47) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %51 = "sbp.layer_cotangent"(%49) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc41)
      linalg.yield %101 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc41)
      linalg.yield %101 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %55 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc42)
      linalg.yield %101 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %58 = tensor.empty() : tensor<4x4xf32> loc(#loc43)
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %60 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc42)
      %102 = arith.addf %out, %101 : f32 loc(#loc43)
      linalg.yield %102 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc43)
    %61 = tensor.empty() : tensor<4x4xf32> loc(#loc44)
    %62 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<4x4xf32>) outs(%61 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<4x4xf32> loc(#loc44)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %65 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57, %23 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc42)
      %102 = arith.addf %out, %101 : f32 loc(#loc43)
      linalg.yield %102 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc43)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %65 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc45)
      linalg.yield %101 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %68 = "sbp.layer_input_cotangent"(%67) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %69 = "sbp.layer_input_cotangent"(%50) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %70 = "sbp.layer_input_cotangent"(%62) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %71 = "sbp.layer_cotangent"(%68) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %72 = "sbp.layer_cotangent"(%69) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %73 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%73 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc48)
      linalg.yield %101 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%74, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc48)
      linalg.yield %101 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%74, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc49)
      linalg.yield %101 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %79 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc50)
    %81 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc49)
      %102 = arith.addf %out, %101 : f32 loc(#loc50)
      linalg.yield %102 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc50)
    %82 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %83 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<4x4xf32>) outs(%82 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<4x4xf32> loc(#loc51)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %86 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78, %7 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%85 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc49)
      %102 = arith.addf %out, %101 : f32 loc(#loc50)
      linalg.yield %102 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc50)
    %87 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%72, %86 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%87 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc52)
      linalg.yield %101 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %89 = "sbp.layer_input_cotangent"(%88) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %90 = "sbp.layer_input_cotangent"(%71) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %91 = "sbp.layer_input_cotangent"(%83) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %6 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc54)
      linalg.yield %101 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %93 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.addf %in, %in_1 : f32 loc(#loc55)
      linalg.yield %101 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %96 = tensor.empty() : tensor<4x4xf32> loc(#loc56)
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%97 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %101 = arith.mulf %in, %in_1 : f32 loc(#loc55)
      %102 = arith.addf %out, %101 : f32 loc(#loc56)
      linalg.yield %102 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc56)
    %99 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %100 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<4x4xf32>) outs(%99 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    return %43, %100, %91, %70 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc29 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc46 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc15))
