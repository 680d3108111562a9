#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":211:43 to :53)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":58:11 to :26)
#loc11 = loc("hard_models.py":212:17 to :78)
#loc12 = loc("hard_models.py":212:17 to :82)
#loc13 = loc("hard_models.py":212:16 to :88)
#loc14 = loc("hard_models.py":212:15 to :95)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc15 = loc("three_consumers.<locals>.loss"(#loc6))
#loc16 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc17 = loc("dense"(#loc8))
#loc18 = loc("dense"(#loc9))
#loc19 = loc("with_skip"(#loc10))
#loc20 = loc("three_consumers.<locals>.loss"(#loc11))
#loc21 = loc("three_consumers.<locals>.loss"(#loc12))
#loc22 = loc("three_consumers.<locals>.loss"(#loc13))
#loc23 = loc("three_consumers.<locals>.loss"(#loc14))
#loc25 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/dot_general"(#loc17))
#loc27 = loc("jit(marked)/jvp(b0)/tanh"(#loc18))
#loc28 = loc("jit(marked)/jvp(b0)/sub"(#loc18))
#loc29 = loc("jit(marked)/jvp(b0)/add"(#loc19))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc16))
#loc31 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc16))
#loc32 = loc("jit(marked)/jvp(b1)/dot_general"(#loc17))
#loc33 = loc("jit(marked)/jvp(b1)/tanh"(#loc18))
#loc34 = loc("jit(marked)/jvp(b1)/sub"(#loc18))
#loc35 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc16))
#loc36 = loc("jit(marked)/jvp(b2)/sbp_layer_input"(#loc16))
#loc37 = loc("jit(marked)/jvp(b2)/dot_general"(#loc17))
#loc38 = loc("jit(marked)/jvp(b2)/tanh"(#loc18))
#loc39 = loc("jit(marked)/jvp(b2)/sub"(#loc18))
#loc40 = loc("jit(marked)/jvp(b2)/sbp_layer_output"(#loc16))
#loc41 = loc("jit(marked)/jvp()/add"(#loc20))
#loc42 = loc("jit(marked)/jvp()/add"(#loc21))
#loc43 = loc("jit(marked)/jvp()/integer_pow"(#loc22))
#loc44 = loc("jit(marked)/jvp()/mul"(#loc22))
#loc45 = loc("jit(marked)/jvp()/reduce_sum"(#loc23))
#loc46 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc23))
#loc47 = loc("jit(marked)/transpose(jvp())/mul"(#loc22))
#loc48 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_cotangent"(#loc16))
#loc49 = loc("jit(marked)/transpose(jvp(b2))/mul"(#loc18))
#loc50 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc18))
#loc51 = loc("jit(marked)/transpose(jvp(b2))/dot_general"(#loc17))
#loc52 = loc("jit(marked)/transpose(jvp(b2))/transpose"(#loc17))
#loc53 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_input_cotangent"(#loc16))
#loc54 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc16))
#loc55 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc16))
#loc56 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc18))
#loc57 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc18))
#loc58 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc17))
#loc59 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc17))
#loc60 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc16))
#loc61 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc16))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc16))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc18))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc17))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc17))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc16))
#loc69 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc15))
#loc70 = loc("jit(marked)/transpose(jvp())/transpose"(#loc15))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %2 = linalg.matmul ins(%arg4, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc25)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc27)
      linalg.yield %120 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.subf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %120 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %120 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %17 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc31)
    %18 = "sbp.layer_input"(%16) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %21 = linalg.matmul ins(%18, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc33)
      linalg.yield %120 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.subf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %120 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %28 = "sbp.layer_output"(%23) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %29 = "sbp.layer_input"(%arg3) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %30 = "sbp.layer_input"(%16) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %33 = linalg.matmul ins(%30, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%32 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc38)
      linalg.yield %120 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.subf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %120 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %40 = "sbp.layer_output"(%35) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %120 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %120 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %120 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %48 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %120 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %51 = tensor.empty() : tensor<f32> loc(#loc45)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<f32>) -> tensor<f32> loc(#loc45)
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%46 : tensor<8x4xf32>) outs(%52 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %120 : f32 loc(#loc45)
    } -> tensor<f32> loc(#loc45)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %55 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %50 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %120 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %58 = "sbp.layer_cotangent"(%57) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %39 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %120 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %120 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %62 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %120 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %65 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %67 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      %121 = arith.addf %out, %120 : f32 loc(#loc51)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc51)
    %68 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %69 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<4x4xf32>) outs(%68 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %72 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      %121 = arith.addf %out, %120 : f32 loc(#loc51)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc51)
    %73 = "sbp.layer_input_cotangent"(%72) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %73 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc54)
      linalg.yield %120 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %76 = "sbp.layer_input_cotangent"(%69) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %77 = "sbp.layer_cotangent"(%57) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%78 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %120 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %120 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %82 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %81 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%82 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %120 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %84 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc58)
    %86 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%85 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %121 = arith.addf %out, %120 : f32 loc(#loc58)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc58)
    %87 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %88 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<4x4xf32>) outs(%87 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %89 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %91 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %121 = arith.addf %out, %120 : f32 loc(#loc58)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc58)
    %92 = "sbp.layer_input_cotangent"(%91) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %93 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %92 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%93 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc61)
      linalg.yield %120 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %95 = "sbp.layer_input_cotangent"(%88) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc60)
    %96 = "sbp.layer_cotangent"(%94) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc62)
    %97 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%97 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc63)
      linalg.yield %120 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %99 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%99 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc63)
      linalg.yield %120 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %101 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %100 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%101 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %120 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %103 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc65)
    %105 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%104 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      %121 = arith.addf %out, %120 : f32 loc(#loc65)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc65)
    %106 = tensor.empty() : tensor<4x4xf32> loc(#loc66)
    %107 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<4x4xf32>) outs(%106 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<4x4xf32> loc(#loc66)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %110 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%109 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      %121 = arith.addf %out, %120 : f32 loc(#loc65)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc65)
    %111 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %110 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%111 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.addf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %120 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %113 = "sbp.layer_input_cotangent"(%112) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc68)
    %114 = "sbp.layer_input_cotangent"(%107) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc68)
    %115 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc69)
    %117 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%116 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %120 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      %121 = arith.addf %out, %120 : f32 loc(#loc69)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc69)
    %118 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %119 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<4x4xf32>) outs(%118 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<4x4xf32> loc(#loc70)
    return %53, %119, %114, %95, %76 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc24 = loc("jit(marked)/jvp()/dot_general"(#loc15))
