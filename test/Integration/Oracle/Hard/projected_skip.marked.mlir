#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":137:84 to :94)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":137:68 to :78)
#loc11 = loc("hard_models.py":137:49 to :78)
#loc12 = loc("hard_models.py":137:37 to :79)
#loc13 = loc("hard_models.py":58:11 to :26)
#loc14 = loc("hard_models.py":138:41 to :69)
#loc15 = loc("hard_models.py":138:16 to :86)
#loc16 = loc("hard_models.py":138:15 to :93)
#loc17 = loc("jit")
#loc18 = loc("max")
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc19 = loc("projected_skip.<locals>.loss"(#loc6))
#loc20 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc21 = loc("dense"(#loc8))
#loc22 = loc("dense"(#loc9))
#loc23 = loc("projected_skip.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc24 = loc("projected_skip.<locals>.loss.<locals>.<lambda>"(#loc11))
#loc25 = loc("projected_skip.<locals>.loss.<locals>.<lambda>"(#loc12))
#loc26 = loc("with_skip"(#loc13))
#loc27 = loc("projected_skip.<locals>.loss.<locals>.<lambda>"(#loc14))
#loc28 = loc("projected_skip.<locals>.loss"(#loc15))
#loc29 = loc("projected_skip.<locals>.loss"(#loc16))
#loc30 = loc("jit:"(#loc17))
#loc32 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc20))
#loc33 = loc("jit(marked)/jvp(b0)/dot_general"(#loc21))
#loc34 = loc("jit(marked)/jvp(b0)/tanh"(#loc22))
#loc35 = loc("jit(marked)/jvp(b0)/sub"(#loc22))
#loc36 = loc("jit(marked)/jvp(b0)/dot_general"(#loc23))
#loc37 = loc("jit(marked)/jvp(b0)/add"(#loc24))
#loc39 = loc("jit(marked)/jvp(b0)/gt"(#loc25))
#loc41 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc20))
#loc42 = loc("jit(marked)/jvp(b1)/dot_general"(#loc21))
#loc43 = loc("jit(marked)/jvp(b1)/tanh"(#loc22))
#loc44 = loc("jit(marked)/jvp(b1)/sub"(#loc22))
#loc45 = loc("jit(marked)/jvp(b1)/add"(#loc26))
#loc47 = loc("jit(marked)/jvp(b1)/gt"(#loc27))
#loc48 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc20))
#loc49 = loc("jit(marked)/jvp()/integer_pow"(#loc28))
#loc50 = loc("jit(marked)/jvp()/mul"(#loc28))
#loc51 = loc("jit(marked)/jvp()/reduce_sum"(#loc29))
#loc52 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc29))
#loc53 = loc("jit(marked)/transpose(jvp())/mul"(#loc28))
#loc54 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc20))
#loc55 = loc("jit(marked)/transpose(jvp(b1))/broadcast_in_dim"(#loc27))
#loc56 = loc("jit(marked)/transpose(jvp(b1))/select_n"(#loc27))
#loc57 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc22))
#loc58 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc22))
#loc59 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc21))
#loc60 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc21))
#loc61 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc21))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc20))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc25))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/select_n"(#loc25))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc23))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc23))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc22))
#loc69 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc21))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc21))
#loc72 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc20))
#loc74 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc19))
#loc75 = loc("jit(marked)/transpose(jvp())/transpose"(#loc19))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %2 = linalg.matmul ins(%arg4, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc32)
    %4 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc32)
    %5 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %8 = linalg.matmul ins(%5, %4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.tanh %in : f32 loc(#loc34)
      linalg.yield %118 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.subf %in, %in_3 : f32 loc(#loc35)
      linalg.yield %118 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %17 = linalg.matmul ins(%5, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%16 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc36)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %17 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.addf %in, %in_3 : f32 loc(#loc37)
      linalg.yield %118 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %20 = call @main_relu(%19) : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc38)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %23 = tensor.empty() : tensor<8x4xi1> loc(#loc39)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<8x4xi1>) {
    ^bb0(%in: f32, %in_3: f32, %out: i1):
      %118 = arith.cmpf ogt, %in, %in_3 : f32 loc(#loc39)
      linalg.yield %118 : i1 loc(#loc39)
    } -> tensor<8x4xi1> loc(#loc39)
    %25 = "sbp.layer_output"(%20) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %26 = "sbp.layer_input"(%arg1) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc41)
    %27 = "sbp.layer_input"(%25) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc42)
    %30 = linalg.matmul ins(%27, %26 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%29 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc42)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.tanh %in : f32 loc(#loc43)
      linalg.yield %118 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %34 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.subf %in, %in_3 : f32 loc(#loc44)
      linalg.yield %118 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.addf %in, %in_3 : f32 loc(#loc45)
      linalg.yield %118 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %39 = call @main_relu(%38) : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %42 = tensor.empty() : tensor<8x4xi1> loc(#loc47)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xi1>) {
    ^bb0(%in: f32, %in_3: f32, %out: i1):
      %118 = arith.cmpf ogt, %in, %in_3 : f32 loc(#loc47)
      linalg.yield %118 : i1 loc(#loc47)
    } -> tensor<8x4xi1> loc(#loc47)
    %44 = "sbp.layer_output"(%39) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc49)
      linalg.yield %118 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %48 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc50)
      linalg.yield %118 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %51 = tensor.empty() : tensor<f32> loc(#loc51)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<f32>) -> tensor<f32> loc(#loc51)
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%46 : tensor<8x4xf32>) outs(%52 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %118 : f32 loc(#loc51)
    } -> tensor<f32> loc(#loc51)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %55 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %50 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc53)
      linalg.yield %118 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %58 = "sbp.layer_cotangent"(%57) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc54)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %58, %60 : tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %118 = arith.select %in, %in_3, %in_4 : f32 loc(#loc56)
      linalg.yield %118 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %36 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      linalg.yield %118 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %32 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      linalg.yield %118 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %66 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.addf %in, %in_3 : f32 loc(#loc58)
      linalg.yield %118 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %69 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc59)
    %71 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc58)
      %119 = arith.addf %out, %118 : f32 loc(#loc59)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc59)
    %72 = tensor.empty() : tensor<4x4xf32> loc(#loc60)
    %73 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<4x4xf32>) outs(%72 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<4x4xf32> loc(#loc60)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc59)
    %76 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68, %26 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc58)
      %119 = arith.addf %out, %118 : f32 loc(#loc59)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc59)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.addf %in, %in_3 : f32 loc(#loc61)
      linalg.yield %118 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %79 = "sbp.layer_input_cotangent"(%78) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc62)
    %80 = "sbp.layer_input_cotangent"(%73) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc62)
    %81 = "sbp.layer_cotangent"(%79) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc63)
    %82 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %83 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%82 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %81, %83 : tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %118 = arith.select %in, %in_3, %in_4 : f32 loc(#loc65)
      linalg.yield %118 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %86 = tensor.empty() : tensor<4x4xf32> loc(#loc66)
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %88 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85, %5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%87 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc65)
      %119 = arith.addf %out, %118 : f32 loc(#loc66)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc66)
    %89 = tensor.empty() : tensor<4x4xf32> loc(#loc67)
    %90 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<4x4xf32>) outs(%89 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<4x4xf32> loc(#loc67)
    %91 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %93 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc65)
      %119 = arith.addf %out, %118 : f32 loc(#loc66)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc66)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc68)
      linalg.yield %118 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc68)
      linalg.yield %118 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %97 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.addf %in, %in_3 : f32 loc(#loc69)
      linalg.yield %118 : f32 loc(#loc69)
    } -> tensor<8x4xf32> loc(#loc69)
    %100 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc70)
    %102 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99, %5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%101 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc69)
      %119 = arith.addf %out, %118 : f32 loc(#loc70)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc70)
    %103 = tensor.empty() : tensor<4x4xf32> loc(#loc71)
    %104 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<4x4xf32>) outs(%103 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<4x4xf32> loc(#loc71)
    %105 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc70)
    %107 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99, %4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%106 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc69)
      %119 = arith.addf %out, %118 : f32 loc(#loc70)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc70)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %107 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%108 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.addf %in, %in_3 : f32 loc(#loc72)
      linalg.yield %118 : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %110 = "sbp.layer_input_cotangent"(%109) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc73)
    %111 = "sbp.layer_input_cotangent"(%104) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc73)
    %112 = "sbp.layer_input_cotangent"(%90) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc73)
    %113 = tensor.empty() : tensor<4x4xf32> loc(#loc74)
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc74)
    %115 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%114 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %118 = arith.mulf %in, %in_3 : f32 loc(#loc73)
      %119 = arith.addf %out, %118 : f32 loc(#loc74)
      linalg.yield %119 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc74)
    %116 = tensor.empty() : tensor<4x4xf32> loc(#loc75)
    %117 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<4x4xf32>) outs(%116 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<4x4xf32> loc(#loc75)
    return %53, %117, %80, %112, %111 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<8x4xf32> loc(unknown)) -> tensor<8x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc30)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc18)
    %1 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc18)
    } -> tensor<8x4xf32> loc(#loc18)
    %2 = tensor.empty() : tensor<8x4xf32> loc(#loc18)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%2 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc18)
      linalg.yield %4 : f32 loc(#loc18)
    } -> tensor<8x4xf32> loc(#loc18)
    return %3 : tensor<8x4xf32> loc(#loc30)
  } loc(#loc30)
} loc(#loc)
#loc31 = loc("jit(marked)/jvp()/dot_general"(#loc19))
#loc38 = loc("jit(marked)/jvp(b0)/jit(relu)"(#loc25))
#loc40 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc20))
#loc46 = loc("jit(marked)/jvp(b1)/jit(relu)"(#loc27))
#loc62 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc20))
