#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("values[5]")
#loc7 = loc("hard_models.py":255:19 to :29)
#loc8 = loc("boundaries.py":35:20 to :49)
#loc9 = loc("hard_models.py":54:20 to :25)
#loc10 = loc("hard_models.py":54:11 to :26)
#loc11 = loc("hard_models.py":58:11 to :26)
#loc12 = loc("hard_models.py":258:23 to :36)
#loc13 = loc("hard_models.py":258:22 to :42)
#loc14 = loc("hard_models.py":258:21 to :49)
#loc15 = loc("hard_models.py":258:12 to :49)
#loc16 = loc("hard_models.py":257:71 to :105)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc17 = loc("deep_supervision.<locals>.loss"(#loc7))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc8))
#loc19 = loc("dense"(#loc9))
#loc20 = loc("dense"(#loc10))
#loc21 = loc("with_skip"(#loc11))
#loc22 = loc("deep_supervision.<locals>.loss"(#loc12))
#loc23 = loc("deep_supervision.<locals>.loss"(#loc13))
#loc24 = loc("deep_supervision.<locals>.loss"(#loc14))
#loc25 = loc("deep_supervision.<locals>.loss"(#loc15))
#loc26 = loc("deep_supervision.<locals>.loss"(#loc16))
#loc28 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc29 = loc("jit(marked)/jvp(b0)/dot_general"(#loc19))
#loc30 = loc("jit(marked)/jvp(b0)/tanh"(#loc20))
#loc31 = loc("jit(marked)/jvp(b0)/sub"(#loc20))
#loc32 = loc("jit(marked)/jvp(b0)/add"(#loc21))
#loc33 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc34 = loc("jit(marked)/jvp()/dot_general"(#loc22))
#loc35 = loc("jit(marked)/jvp()/integer_pow"(#loc23))
#loc36 = loc("jit(marked)/jvp()/mul"(#loc23))
#loc37 = loc("jit(marked)/jvp()/reduce_sum"(#loc24))
#loc38 = loc("jit(marked)/jvp()/add"(#loc25))
#loc39 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc18))
#loc40 = loc("jit(marked)/jvp(b1)/dot_general"(#loc19))
#loc41 = loc("jit(marked)/jvp(b1)/tanh"(#loc20))
#loc42 = loc("jit(marked)/jvp(b1)/sub"(#loc20))
#loc43 = loc("jit(marked)/jvp(b1)/add"(#loc21))
#loc44 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc18))
#loc45 = loc("jit(marked)/jvp(b2)/sbp_layer_input"(#loc18))
#loc46 = loc("jit(marked)/jvp(b2)/dot_general"(#loc19))
#loc47 = loc("jit(marked)/jvp(b2)/tanh"(#loc20))
#loc48 = loc("jit(marked)/jvp(b2)/sub"(#loc20))
#loc49 = loc("jit(marked)/jvp(b2)/sbp_layer_output"(#loc18))
#loc50 = loc("jit(marked)/jvp()/add"(#loc26))
#loc51 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc24))
#loc52 = loc("jit(marked)/transpose(jvp())/mul"(#loc23))
#loc53 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc22))
#loc54 = loc("jit(marked)/transpose(jvp())/transpose"(#loc22))
#loc55 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_cotangent"(#loc18))
#loc56 = loc("jit(marked)/transpose(jvp(b2))/mul"(#loc20))
#loc57 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc20))
#loc58 = loc("jit(marked)/transpose(jvp(b2))/dot_general"(#loc19))
#loc59 = loc("jit(marked)/transpose(jvp(b2))/transpose"(#loc19))
#loc60 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_input_cotangent"(#loc18))
#loc61 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc18))
#loc62 = loc("jit(marked)/transpose(jvp())/add_any"(#loc22))
#loc63 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc18))
#loc64 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc20))
#loc65 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc20))
#loc66 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc19))
#loc67 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc19))
#loc68 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc19))
#loc69 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc18))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc72 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc19))
#loc74 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc19))
#loc75 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc76 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc77 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc78 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x2xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<4x4xf32> loc("values[4]"), %arg5: tensor<8x4xf32> loc("values[5]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x2xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %2 = linalg.matmul ins(%arg5, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc28)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.tanh %in : f32 loc(#loc30)
      linalg.yield %193 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.subf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %193 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %193 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %17 = tensor.empty() : tensor<8x2xf32> loc(#loc34)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc34)
    %19 = linalg.matmul ins(%16, %arg1 : tensor<8x4xf32>, tensor<4x2xf32>) outs(%18 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc34)
    %20 = tensor.empty() : tensor<8x2xf32> loc(#loc35)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %19 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%20 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %193 : f32 loc(#loc35)
    } -> tensor<8x2xf32> loc(#loc35)
    %22 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%22 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x2xf32> loc(#loc36)
    %24 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %19 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%24 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %193 : f32 loc(#loc36)
    } -> tensor<8x2xf32> loc(#loc36)
    %26 = tensor.empty() : tensor<f32> loc(#loc37)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<f32>) -> tensor<f32> loc(#loc37)
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%21 : tensor<8x2xf32>) outs(%27 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %193 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %29 = tensor.empty() : tensor<f32> loc(#loc38)
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%28 : tensor<f32>) outs(%29 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %cst : f32 loc(#loc38)
      linalg.yield %193 : f32 loc(#loc38)
    } -> tensor<f32> loc(#loc38)
    %31 = "sbp.layer_input"(%arg3) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc39)
    %32 = "sbp.layer_input"(%16) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %35 = linalg.matmul ins(%32, %31 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%34 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.tanh %in : f32 loc(#loc41)
      linalg.yield %193 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.subf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %193 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %193 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %44 = "sbp.layer_output"(%43) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %45 = tensor.empty() : tensor<8x2xf32> loc(#loc34)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc34)
    %47 = linalg.matmul ins(%44, %arg1 : tensor<8x4xf32>, tensor<4x2xf32>) outs(%46 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc34)
    %48 = tensor.empty() : tensor<8x2xf32> loc(#loc35)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %47 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%48 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %193 : f32 loc(#loc35)
    } -> tensor<8x2xf32> loc(#loc35)
    %50 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %51 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%50 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x2xf32> loc(#loc36)
    %52 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %47 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%52 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %193 : f32 loc(#loc36)
    } -> tensor<8x2xf32> loc(#loc36)
    %54 = tensor.empty() : tensor<f32> loc(#loc37)
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<f32>) -> tensor<f32> loc(#loc37)
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%49 : tensor<8x2xf32>) outs(%55 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %193 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %57 = tensor.empty() : tensor<f32> loc(#loc38)
    %58 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%30, %56 : tensor<f32>, tensor<f32>) outs(%57 : tensor<f32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %193 : f32 loc(#loc38)
    } -> tensor<f32> loc(#loc38)
    %59 = "sbp.layer_input"(%arg4) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc45)
    %60 = "sbp.layer_input"(%44) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %63 = linalg.matmul ins(%60, %59 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%62 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.tanh %in : f32 loc(#loc47)
      linalg.yield %193 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %67 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %65 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.subf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %193 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %70 = "sbp.layer_output"(%65) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %70 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %193 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %73 = tensor.empty() : tensor<8x2xf32> loc(#loc34)
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc34)
    %75 = linalg.matmul ins(%72, %arg1 : tensor<8x4xf32>, tensor<4x2xf32>) outs(%74 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc34)
    %76 = tensor.empty() : tensor<8x2xf32> loc(#loc35)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %75 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%76 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %193 : f32 loc(#loc35)
    } -> tensor<8x2xf32> loc(#loc35)
    %78 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %79 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%78 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x2xf32> loc(#loc36)
    %80 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %75 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%80 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %193 : f32 loc(#loc36)
    } -> tensor<8x2xf32> loc(#loc36)
    %82 = tensor.empty() : tensor<f32> loc(#loc37)
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<f32>) -> tensor<f32> loc(#loc37)
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%77 : tensor<8x2xf32>) outs(%83 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %193 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %85 = tensor.empty() : tensor<f32> loc(#loc38)
    %86 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%58, %84 : tensor<f32>, tensor<f32>) outs(%85 : tensor<f32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %193 : f32 loc(#loc38)
    } -> tensor<f32> loc(#loc38)
    %87 = tensor.empty() : tensor<8x2xf32> loc(#loc51)
    %88 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%87 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x2xf32> loc(#loc51)
    %89 = tensor.empty() : tensor<8x2xf32> loc(#loc52)
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %81 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%89 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %193 : f32 loc(#loc52)
    } -> tensor<8x2xf32> loc(#loc52)
    %91 = tensor.empty() : tensor<2x4xf32> loc(#loc53)
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x4xf32>) -> tensor<2x4xf32> loc(#loc53)
    %93 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90, %72 : tensor<8x2xf32>, tensor<8x4xf32>) outs(%92 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %194 = arith.addf %out, %193 : f32 loc(#loc53)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<2x4xf32> loc(#loc53)
    %94 = tensor.empty() : tensor<4x2xf32> loc(#loc54)
    %95 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<2x4xf32>) outs(%94 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x2xf32> loc(#loc54)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %98 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90, %arg1 : tensor<8x2xf32>, tensor<4x2xf32>) outs(%97 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %194 = arith.addf %out, %193 : f32 loc(#loc53)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc53)
    %99 = "sbp.layer_cotangent"(%98) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %100 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %69 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%100 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %193 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %65 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%102 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %193 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %104 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %103 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%104 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %193 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %106 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc58)
    %108 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105, %60 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%107 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %194 = arith.addf %out, %193 : f32 loc(#loc58)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc58)
    %109 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %110 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<4x4xf32>) outs(%109 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %111 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %113 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105, %59 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%112 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc57)
      %194 = arith.addf %out, %193 : f32 loc(#loc58)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc58)
    %114 = "sbp.layer_input_cotangent"(%113) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %115 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %114 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%115 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc61)
      linalg.yield %193 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %117 = "sbp.layer_input_cotangent"(%110) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc60)
    %118 = tensor.empty() : tensor<8x2xf32> loc(#loc51)
    %119 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%118 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x2xf32> loc(#loc51)
    %120 = tensor.empty() : tensor<8x2xf32> loc(#loc52)
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %53 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%120 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %193 : f32 loc(#loc52)
    } -> tensor<8x2xf32> loc(#loc52)
    %122 = tensor.empty() : tensor<2x4xf32> loc(#loc53)
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<2x4xf32>) -> tensor<2x4xf32> loc(#loc53)
    %124 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121, %44 : tensor<8x2xf32>, tensor<8x4xf32>) outs(%123 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %194 = arith.addf %out, %193 : f32 loc(#loc53)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<2x4xf32> loc(#loc53)
    %125 = tensor.empty() : tensor<4x2xf32> loc(#loc54)
    %126 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<2x4xf32>) outs(%125 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x2xf32> loc(#loc54)
    %127 = tensor.empty() : tensor<4x2xf32> loc(#loc62)
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %126 : tensor<4x2xf32>, tensor<4x2xf32>) outs(%127 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %193 : f32 loc(#loc62)
    } -> tensor<4x2xf32> loc(#loc62)
    %129 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %131 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121, %arg1 : tensor<8x2xf32>, tensor<4x2xf32>) outs(%130 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %194 = arith.addf %out, %193 : f32 loc(#loc53)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc53)
    %132 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %131 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%132 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %193 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %134 = "sbp.layer_cotangent"(%133) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc63)
    %135 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%134, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%135 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %193 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %137 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%136, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%137 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %193 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %139 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%136, %138 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%139 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %193 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %141 = tensor.empty() : tensor<4x4xf32> loc(#loc66)
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %143 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%142 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc65)
      %194 = arith.addf %out, %193 : f32 loc(#loc66)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc66)
    %144 = tensor.empty() : tensor<4x4xf32> loc(#loc67)
    %145 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<4x4xf32>) outs(%144 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<4x4xf32> loc(#loc67)
    %146 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %148 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140, %31 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%147 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc65)
      %194 = arith.addf %out, %193 : f32 loc(#loc66)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc66)
    %149 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %150 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%134, %148 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%149 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %193 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %151 = "sbp.layer_input_cotangent"(%150) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc69)
    %152 = "sbp.layer_input_cotangent"(%145) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc69)
    %153 = tensor.empty() : tensor<8x2xf32> loc(#loc51)
    %154 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%153 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x2xf32> loc(#loc51)
    %155 = tensor.empty() : tensor<8x2xf32> loc(#loc52)
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%154, %25 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%155 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %193 : f32 loc(#loc52)
    } -> tensor<8x2xf32> loc(#loc52)
    %157 = tensor.empty() : tensor<2x4xf32> loc(#loc53)
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<2x4xf32>) -> tensor<2x4xf32> loc(#loc53)
    %159 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156, %16 : tensor<8x2xf32>, tensor<8x4xf32>) outs(%158 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %194 = arith.addf %out, %193 : f32 loc(#loc53)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<2x4xf32> loc(#loc53)
    %160 = tensor.empty() : tensor<4x2xf32> loc(#loc54)
    %161 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<2x4xf32>) outs(%160 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x2xf32> loc(#loc54)
    %162 = tensor.empty() : tensor<4x2xf32> loc(#loc62)
    %163 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %161 : tensor<4x2xf32>, tensor<4x2xf32>) outs(%162 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %193 : f32 loc(#loc62)
    } -> tensor<4x2xf32> loc(#loc62)
    %164 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %166 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156, %arg1 : tensor<8x2xf32>, tensor<4x2xf32>) outs(%165 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      %194 = arith.addf %out, %193 : f32 loc(#loc53)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc53)
    %167 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%151, %166 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%167 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc62)
      linalg.yield %193 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %169 = "sbp.layer_cotangent"(%168) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc70)
    %170 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%169, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%170 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc71)
      linalg.yield %193 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %172 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%171, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%172 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc71)
      linalg.yield %193 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %174 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %175 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%171, %173 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%174 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc72)
      linalg.yield %193 : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %176 = tensor.empty() : tensor<4x4xf32> loc(#loc73)
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc73)
    %178 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%177 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc72)
      %194 = arith.addf %out, %193 : f32 loc(#loc73)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc73)
    %179 = tensor.empty() : tensor<4x4xf32> loc(#loc74)
    %180 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<4x4xf32>) outs(%179 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<4x4xf32> loc(#loc74)
    %181 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc73)
    %183 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%182 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc72)
      %194 = arith.addf %out, %193 : f32 loc(#loc73)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc73)
    %184 = tensor.empty() : tensor<8x4xf32> loc(#loc75)
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%169, %183 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%184 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.addf %in, %in_2 : f32 loc(#loc75)
      linalg.yield %193 : f32 loc(#loc75)
    } -> tensor<8x4xf32> loc(#loc75)
    %186 = "sbp.layer_input_cotangent"(%185) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc76)
    %187 = "sbp.layer_input_cotangent"(%180) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc76)
    %188 = tensor.empty() : tensor<4x4xf32> loc(#loc77)
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc77)
    %190 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186, %arg5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%189 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %193 = arith.mulf %in, %in_2 : f32 loc(#loc76)
      %194 = arith.addf %out, %193 : f32 loc(#loc77)
      linalg.yield %194 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc77)
    %191 = tensor.empty() : tensor<4x4xf32> loc(#loc78)
    %192 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<4x4xf32>) outs(%191 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<4x4xf32> loc(#loc78)
    return %86, %192, %163, %187, %152, %117 : tensor<f32>, tensor<4x4xf32>, tensor<4x2xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc27 = loc("jit(marked)/jvp()/dot_general"(#loc17))
