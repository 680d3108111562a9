#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":289:12 to :22)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":291:48 to :68)
#loc11 = loc("hard_models.py":291:16 to :84)
#loc12 = loc("hard_models.py":292:16 to :22)
#loc13 = loc("hard_models.py":292:15 to :29)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d1, d0)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0) -> (d0)>
#loc14 = loc("shared_bias.<locals>.loss"(#loc6))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc16 = loc("dense"(#loc8))
#loc17 = loc("dense"(#loc9))
#loc18 = loc("shared_bias.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc19 = loc("shared_bias.<locals>.loss"(#loc11))
#loc20 = loc("shared_bias.<locals>.loss"(#loc12))
#loc21 = loc("shared_bias.<locals>.loss"(#loc13))
#loc22 = loc("jit(marked)/jvp()/dot_general"(#loc14))
#loc23 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc24 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc25 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc26 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc27 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc18))
#loc28 = loc("jit(marked)/jvp(b0)/add"(#loc18))
#loc29 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc30 = loc("jit(marked)/jvp()/add"(#loc19))
#loc31 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc15))
#loc32 = loc("jit(marked)/jvp(b1)/dot_general"(#loc16))
#loc33 = loc("jit(marked)/jvp(b1)/tanh"(#loc17))
#loc34 = loc("jit(marked)/jvp(b1)/sub"(#loc17))
#loc35 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc18))
#loc36 = loc("jit(marked)/jvp(b1)/add"(#loc18))
#loc37 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc15))
#loc38 = loc("jit(marked)/jvp()/integer_pow"(#loc20))
#loc39 = loc("jit(marked)/jvp()/mul"(#loc20))
#loc40 = loc("jit(marked)/jvp()/reduce_sum"(#loc21))
#loc41 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc21))
#loc42 = loc("jit(marked)/transpose(jvp())/mul"(#loc20))
#loc43 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc15))
#loc44 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc18))
#loc46 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc17))
#loc47 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc17))
#loc48 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc16))
#loc49 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc16))
#loc50 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc15))
#loc51 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc15))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc18))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc56 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc57 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc58 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc59 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc62 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc63 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
module @jit_marked {
  func.func public @main(%arg0: tensor<4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %2 = linalg.matmul ins(%arg4, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc23)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.tanh %in : f32 loc(#loc25)
      linalg.yield %113 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.subf %in, %in_3 : f32 loc(#loc26)
      linalg.yield %113 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %14 = tensor.empty() : tensor<1x4xf32> loc(#loc27)
    %15 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%14 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<1x4xf32> loc(#loc27)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %17 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x4xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %17 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc28)
      linalg.yield %113 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %20 = "sbp.layer_output"(%19) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc30)
      linalg.yield %113 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %23 = "sbp.layer_input"(%arg3) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc31)
    %24 = "sbp.layer_input"(%22) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %27 = linalg.matmul ins(%24, %23 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%26 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.tanh %in : f32 loc(#loc33)
      linalg.yield %113 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %31 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.subf %in, %in_3 : f32 loc(#loc34)
      linalg.yield %113 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %34 = tensor.empty() : tensor<1x4xf32> loc(#loc35)
    %35 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%34 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<1x4xf32> loc(#loc35)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %37 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<1x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc36)
      linalg.yield %113 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %40 = "sbp.layer_output"(%39) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc30)
      linalg.yield %113 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc38)
      linalg.yield %113 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %46 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc39)
      linalg.yield %113 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %49 = tensor.empty() : tensor<f32> loc(#loc40)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<f32>) -> tensor<f32> loc(#loc40)
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%44 : tensor<8x4xf32>) outs(%50 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %out, %in : f32 loc(#loc40)
      linalg.yield %113 : f32 loc(#loc40)
    } -> tensor<f32> loc(#loc40)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %53 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc42)
      linalg.yield %113 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %56 = "sbp.layer_cotangent"(%55) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %57 = tensor.empty() : tensor<4xf32> loc(#loc44)
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4xf32>) -> tensor<4xf32> loc(#loc44)
    %59 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction"]} ins(%56 : tensor<8x4xf32>) outs(%58 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %out, %in : f32 loc(#loc44)
      linalg.yield %113 : f32 loc(#loc44)
    } -> tensor<4xf32> loc(#loc44)
    %expanded = tensor.expand_shape %59 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc45)
    %60 = tensor.empty() : tensor<4xf32> loc(#loc44)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4xf32>) -> tensor<4xf32> loc(#loc44)
    %62 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x4xf32>) outs(%61 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %out, %in : f32 loc(#loc44)
      linalg.yield %113 : f32 loc(#loc44)
    } -> tensor<4xf32> loc(#loc44)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc46)
      linalg.yield %113 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc46)
      linalg.yield %113 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %66 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc47)
      linalg.yield %113 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %69 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc48)
    %71 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc47)
      %114 = arith.addf %out, %113 : f32 loc(#loc48)
      linalg.yield %114 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc48)
    %72 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %73 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<4x4xf32>) outs(%72 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<4x4xf32> loc(#loc49)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %76 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68, %23 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc47)
      %114 = arith.addf %out, %113 : f32 loc(#loc48)
      linalg.yield %114 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc48)
    %77 = "sbp.layer_input_cotangent"(%76) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %77 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%78 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc51)
      linalg.yield %113 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %80 = "sbp.layer_input_cotangent"(%73) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc50)
    %81 = "sbp.layer_cotangent"(%79) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %82 = tensor.empty() : tensor<4xf32> loc(#loc53)
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4xf32>) -> tensor<4xf32> loc(#loc53)
    %84 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction"]} ins(%81 : tensor<8x4xf32>) outs(%83 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %113 : f32 loc(#loc53)
    } -> tensor<4xf32> loc(#loc53)
    %expanded_2 = tensor.expand_shape %84 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc54)
    %85 = tensor.empty() : tensor<4xf32> loc(#loc53)
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4xf32>) -> tensor<4xf32> loc(#loc53)
    %87 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction"]} ins(%expanded_2 : tensor<1x4xf32>) outs(%86 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %113 : f32 loc(#loc53)
    } -> tensor<4xf32> loc(#loc53)
    %88 = tensor.empty() : tensor<4xf32> loc(#loc55)
    %89 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel"]} ins(%62, %87 : tensor<4xf32>, tensor<4xf32>) outs(%88 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc55)
      linalg.yield %113 : f32 loc(#loc55)
    } -> tensor<4xf32> loc(#loc55)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc56)
      linalg.yield %113 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc56)
      linalg.yield %113 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %93 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc57)
      linalg.yield %113 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %96 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc58)
    %98 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%97 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      %114 = arith.addf %out, %113 : f32 loc(#loc58)
      linalg.yield %114 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc58)
    %99 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %100 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<4x4xf32>) outs(%99 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %101 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %103 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%102 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      %114 = arith.addf %out, %113 : f32 loc(#loc58)
      linalg.yield %114 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc58)
    %104 = "sbp.layer_input_cotangent"(%103) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %105 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %104 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%105 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.addf %in, %in_3 : f32 loc(#loc61)
      linalg.yield %113 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %107 = "sbp.layer_input_cotangent"(%100) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc60)
    %108 = tensor.empty() : tensor<4x4xf32> loc(#loc62)
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc62)
    %110 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%109 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %113 = arith.mulf %in, %in_3 : f32 loc(#loc61)
      %114 = arith.addf %out, %113 : f32 loc(#loc62)
      linalg.yield %114 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc62)
    %111 = tensor.empty() : tensor<4x4xf32> loc(#loc63)
    %112 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<4x4xf32>) outs(%111 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<4x4xf32> loc(#loc63)
    return %51, %89, %112, %107, %80 : tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc45 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc18))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc18))
