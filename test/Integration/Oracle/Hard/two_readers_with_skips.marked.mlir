#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":127:43 to :53)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":58:11 to :26)
#loc11 = loc("hard_models.py":128:16 to :85)
#loc12 = loc("hard_models.py":128:15 to :92)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc13 = loc("two_readers_with_skips.<locals>.loss"(#loc6))
#loc14 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc15 = loc("dense"(#loc8))
#loc16 = loc("dense"(#loc9))
#loc17 = loc("with_skip"(#loc10))
#loc18 = loc("two_readers_with_skips.<locals>.loss"(#loc11))
#loc19 = loc("two_readers_with_skips.<locals>.loss"(#loc12))
#loc21 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc14))
#loc22 = loc("jit(marked)/jvp(b0)/dot_general"(#loc15))
#loc23 = loc("jit(marked)/jvp(b0)/tanh"(#loc16))
#loc24 = loc("jit(marked)/jvp(b0)/sub"(#loc16))
#loc25 = loc("jit(marked)/jvp(b0)/add"(#loc17))
#loc27 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc14))
#loc28 = loc("jit(marked)/jvp(b1)/dot_general"(#loc15))
#loc29 = loc("jit(marked)/jvp(b1)/tanh"(#loc16))
#loc30 = loc("jit(marked)/jvp(b1)/sub"(#loc16))
#loc31 = loc("jit(marked)/jvp(b1)/add"(#loc17))
#loc32 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc14))
#loc33 = loc("jit(marked)/jvp(b2)/sbp_layer_input"(#loc14))
#loc34 = loc("jit(marked)/jvp(b2)/dot_general"(#loc15))
#loc35 = loc("jit(marked)/jvp(b2)/tanh"(#loc16))
#loc36 = loc("jit(marked)/jvp(b2)/sub"(#loc16))
#loc37 = loc("jit(marked)/jvp(b2)/add"(#loc17))
#loc38 = loc("jit(marked)/jvp(b2)/sbp_layer_output"(#loc14))
#loc39 = loc("jit(marked)/jvp()/mul"(#loc18))
#loc40 = loc("jit(marked)/jvp()/reduce_sum"(#loc19))
#loc41 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc19))
#loc42 = loc("jit(marked)/transpose(jvp())/mul"(#loc18))
#loc43 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_cotangent"(#loc14))
#loc44 = loc("jit(marked)/transpose(jvp(b2))/mul"(#loc16))
#loc45 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc16))
#loc46 = loc("jit(marked)/transpose(jvp(b2))/dot_general"(#loc15))
#loc47 = loc("jit(marked)/transpose(jvp(b2))/transpose"(#loc15))
#loc48 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc15))
#loc49 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_input_cotangent"(#loc14))
#loc50 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc14))
#loc51 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc16))
#loc52 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc16))
#loc53 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc15))
#loc54 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc15))
#loc55 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc15))
#loc56 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc14))
#loc57 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc14))
#loc58 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc14))
#loc59 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc16))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc15))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc15))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc14))
#loc65 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc13))
#loc66 = loc("jit(marked)/transpose(jvp())/transpose"(#loc13))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %2 = linalg.matmul ins(%arg4, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc21)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc21)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc23)
      linalg.yield %120 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.subf %in, %in_1 : f32 loc(#loc24)
      linalg.yield %120 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc25)
      linalg.yield %120 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %17 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc27)
    %18 = "sbp.layer_input"(%16) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %21 = linalg.matmul ins(%18, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc29)
      linalg.yield %120 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.subf %in, %in_1 : f32 loc(#loc30)
      linalg.yield %120 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc31)
      linalg.yield %120 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %30 = "sbp.layer_output"(%29) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %31 = "sbp.layer_input"(%arg3) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %32 = "sbp.layer_input"(%16) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %35 = linalg.matmul ins(%32, %31 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%34 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %120 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.subf %in, %in_1 : f32 loc(#loc36)
      linalg.yield %120 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc37)
      linalg.yield %120 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %44 = "sbp.layer_output"(%43) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc38)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc39)
      linalg.yield %120 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %47 = tensor.empty() : tensor<f32> loc(#loc40)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<f32>) -> tensor<f32> loc(#loc40)
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%46 : tensor<8x4xf32>) outs(%48 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %out, %in : f32 loc(#loc40)
      linalg.yield %120 : f32 loc(#loc40)
    } -> tensor<f32> loc(#loc40)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %51 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %51 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc42)
      linalg.yield %120 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc42)
      linalg.yield %120 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %56 = "sbp.layer_cotangent"(%53) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc44)
      linalg.yield %120 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc44)
      linalg.yield %120 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %60 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc45)
      linalg.yield %120 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %63 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc45)
      %121 = arith.addf %out, %120 : f32 loc(#loc46)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc46)
    %66 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %67 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<4x4xf32>) outs(%66 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<4x4xf32> loc(#loc47)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %70 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %31 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc45)
      %121 = arith.addf %out, %120 : f32 loc(#loc46)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc46)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %70 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc48)
      linalg.yield %120 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %73 = "sbp.layer_input_cotangent"(%72) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %74 = "sbp.layer_input_cotangent"(%67) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %75 = "sbp.layer_cotangent"(%55) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %76 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc51)
      linalg.yield %120 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%78 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc51)
      linalg.yield %120 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %79 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc52)
      linalg.yield %120 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %82 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %84 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%83 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc52)
      %121 = arith.addf %out, %120 : f32 loc(#loc53)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc53)
    %85 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %86 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<4x4xf32>) outs(%85 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    %87 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %89 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc52)
      %121 = arith.addf %out, %120 : f32 loc(#loc53)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc53)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %89 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc55)
      linalg.yield %120 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %92 = "sbp.layer_input_cotangent"(%91) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc56)
    %93 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %92 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%93 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc57)
      linalg.yield %120 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %95 = "sbp.layer_input_cotangent"(%86) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %96 = "sbp.layer_cotangent"(%94) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %97 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%97 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc59)
      linalg.yield %120 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %99 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%99 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc59)
      linalg.yield %120 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %101 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %100 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%101 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc60)
      linalg.yield %120 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %103 = tensor.empty() : tensor<4x4xf32> loc(#loc61)
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc61)
    %105 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%104 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc60)
      %121 = arith.addf %out, %120 : f32 loc(#loc61)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc61)
    %106 = tensor.empty() : tensor<4x4xf32> loc(#loc62)
    %107 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<4x4xf32>) outs(%106 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<4x4xf32> loc(#loc62)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %110 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%109 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc60)
      %121 = arith.addf %out, %120 : f32 loc(#loc61)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc61)
    %111 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %110 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%111 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.addf %in, %in_1 : f32 loc(#loc63)
      linalg.yield %120 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %113 = "sbp.layer_input_cotangent"(%112) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc64)
    %114 = "sbp.layer_input_cotangent"(%107) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %115 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc65)
    %117 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%116 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %120 = arith.mulf %in, %in_1 : f32 loc(#loc64)
      %121 = arith.addf %out, %120 : f32 loc(#loc65)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc65)
    %118 = tensor.empty() : tensor<4x4xf32> loc(#loc66)
    %119 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<4x4xf32>) outs(%118 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<4x4xf32> loc(#loc66)
    return %49, %119, %114, %95, %74 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc20 = loc("jit(marked)/jvp()/dot_general"(#loc13))
#loc26 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc14))
