#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":118:33 to :43)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":115:15 to :35)
#loc10 = loc("hard_models.py":115:46 to :56)
#loc11 = loc("hard_models.py":115:38 to :57)
#loc12 = loc("hard_models.py":115:15 to :57)
#loc13 = loc("hard_models.py":119:17 to :50)
#loc14 = loc("hard_models.py":119:17 to :82)
#loc15 = loc("hard_models.py":119:16 to :88)
#loc16 = loc("hard_models.py":119:15 to :95)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc17 = loc("two_branches.<locals>.loss"(#loc5))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc19 = loc("dense"(#loc7))
#loc20 = loc("dense"(#loc8))
#loc21 = loc("two_branches.<locals>.both"(#loc9))
#loc22 = loc("two_branches.<locals>.both"(#loc10))
#loc23 = loc("two_branches.<locals>.both"(#loc11))
#loc24 = loc("two_branches.<locals>.both"(#loc12))
#loc25 = loc("two_branches.<locals>.loss"(#loc13))
#loc26 = loc("two_branches.<locals>.loss"(#loc14))
#loc27 = loc("two_branches.<locals>.loss"(#loc15))
#loc28 = loc("two_branches.<locals>.loss"(#loc16))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/dot_general"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/tanh"(#loc20))
#loc33 = loc("jit(marked)/jvp(b0)/sub"(#loc20))
#loc34 = loc("jit(marked)/jvp(b0)/add"(#loc21))
#loc35 = loc("jit(marked)/jvp(b0)/dot_general"(#loc22))
#loc36 = loc("jit(marked)/jvp(b0)/sin"(#loc23))
#loc37 = loc("jit(marked)/jvp(b0)/cos"(#loc23))
#loc38 = loc("jit(marked)/jvp(b0)/add"(#loc24))
#loc39 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc40 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc18))
#loc41 = loc("jit(marked)/jvp(b1)/dot_general"(#loc19))
#loc42 = loc("jit(marked)/jvp(b1)/tanh"(#loc20))
#loc43 = loc("jit(marked)/jvp(b1)/sub"(#loc20))
#loc44 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc18))
#loc45 = loc("jit(marked)/jvp()/add"(#loc25))
#loc46 = loc("jit(marked)/jvp(b2)/sbp_layer_input"(#loc18))
#loc47 = loc("jit(marked)/jvp(b2)/dot_general"(#loc19))
#loc48 = loc("jit(marked)/jvp(b2)/tanh"(#loc20))
#loc49 = loc("jit(marked)/jvp(b2)/sub"(#loc20))
#loc50 = loc("jit(marked)/jvp(b2)/sbp_layer_output"(#loc18))
#loc51 = loc("jit(marked)/jvp()/add"(#loc26))
#loc52 = loc("jit(marked)/jvp()/integer_pow"(#loc27))
#loc53 = loc("jit(marked)/jvp()/mul"(#loc27))
#loc54 = loc("jit(marked)/jvp()/reduce_sum"(#loc28))
#loc55 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc28))
#loc56 = loc("jit(marked)/transpose(jvp())/mul"(#loc27))
#loc57 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_cotangent"(#loc18))
#loc58 = loc("jit(marked)/transpose(jvp(b2))/mul"(#loc20))
#loc59 = loc("jit(marked)/transpose(jvp(b2))/add_any"(#loc20))
#loc60 = loc("jit(marked)/transpose(jvp(b2))/dot_general"(#loc19))
#loc61 = loc("jit(marked)/transpose(jvp(b2))/transpose"(#loc19))
#loc62 = loc("jit(marked)/transpose(jvp(b2))/sbp_layer_input_cotangent"(#loc18))
#loc63 = loc("jit(marked)/transpose(jvp())/add_any"(#loc25))
#loc64 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc18))
#loc65 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc20))
#loc66 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc20))
#loc67 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc19))
#loc68 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc19))
#loc69 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc18))
#loc70 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc18))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc72 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc23))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc22))
#loc74 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc22))
#loc75 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc76 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc77 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc78 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc19))
#loc79 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc19))
#loc80 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc81 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc82 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc83 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc84 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %5 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %8 = linalg.matmul ins(%5, %4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %147 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.subf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %147 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %147 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %19 = linalg.matmul ins(%5, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.sin %in : f32 loc(#loc36)
      linalg.yield %147 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.cos %in : f32 loc(#loc37)
      linalg.yield %147 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %147 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %26 = "sbp.layer_output"(%25) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %27 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc40)
    %28 = "sbp.layer_input"(%26) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %31 = linalg.matmul ins(%28, %27 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%30 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.tanh %in : f32 loc(#loc42)
      linalg.yield %147 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.subf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %147 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %38 = "sbp.layer_output"(%33) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc45)
      linalg.yield %147 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %41 = "sbp.layer_input"(%arg1) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %42 = "sbp.layer_input"(%26) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %45 = linalg.matmul ins(%42, %41 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%44 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.tanh %in : f32 loc(#loc48)
      linalg.yield %147 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %48 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %49 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%48 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %47 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.subf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %147 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %52 = "sbp.layer_output"(%47) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %147 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %147 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %58 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc53)
      linalg.yield %147 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %61 = tensor.empty() : tensor<f32> loc(#loc54)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<f32>) -> tensor<f32> loc(#loc54)
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%56 : tensor<8x4xf32>) outs(%62 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %out, %in : f32 loc(#loc54)
      linalg.yield %147 : f32 loc(#loc54)
    } -> tensor<f32> loc(#loc54)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %65 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %60 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc56)
      linalg.yield %147 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %68 = "sbp.layer_cotangent"(%67) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %69 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %51 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc58)
      linalg.yield %147 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %47 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc58)
      linalg.yield %147 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %73 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %72 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%73 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %147 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %75 = tensor.empty() : tensor<4x4xf32> loc(#loc60)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc60)
    %77 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc59)
      %148 = arith.addf %out, %147 : f32 loc(#loc60)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc60)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc61)
    %79 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<4x4xf32>) outs(%78 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<4x4xf32> loc(#loc61)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %82 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %41 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%81 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc59)
      %148 = arith.addf %out, %147 : f32 loc(#loc60)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc60)
    %83 = "sbp.layer_input_cotangent"(%82) {layer = "b2"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc62)
    %84 = "sbp.layer_input_cotangent"(%79) {layer = "b2"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc62)
    %85 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %67 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%85 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc63)
      linalg.yield %147 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %87 = "sbp.layer_cotangent"(%67) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc64)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %147 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc65)
      linalg.yield %147 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %91 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc66)
      linalg.yield %147 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %94 = tensor.empty() : tensor<4x4xf32> loc(#loc67)
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc67)
    %96 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%95 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc66)
      %148 = arith.addf %out, %147 : f32 loc(#loc67)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc67)
    %97 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %98 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<4x4xf32>) outs(%97 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<4x4xf32> loc(#loc68)
    %99 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc67)
    %101 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93, %27 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%100 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc66)
      %148 = arith.addf %out, %147 : f32 loc(#loc67)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc67)
    %102 = "sbp.layer_input_cotangent"(%101) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc69)
    %103 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %102 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%103 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc70)
      linalg.yield %147 : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %105 = "sbp.layer_input_cotangent"(%98) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc69)
    %106 = "sbp.layer_cotangent"(%104) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc71)
    %107 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%107 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc72)
      linalg.yield %147 : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %109 = tensor.empty() : tensor<4x4xf32> loc(#loc73)
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc73)
    %111 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108, %5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%110 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc72)
      %148 = arith.addf %out, %147 : f32 loc(#loc73)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc73)
    %112 = tensor.empty() : tensor<4x4xf32> loc(#loc74)
    %113 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<4x4xf32>) outs(%112 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<4x4xf32> loc(#loc74)
    %114 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc73)
    %116 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%115 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc72)
      %148 = arith.addf %out, %147 : f32 loc(#loc73)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc73)
    %117 = tensor.empty() : tensor<8x4xf32> loc(#loc75)
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %106 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%117 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc75)
      linalg.yield %147 : f32 loc(#loc75)
    } -> tensor<8x4xf32> loc(#loc75)
    %119 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%119 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc76)
      linalg.yield %147 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %121 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%121 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc76)
      linalg.yield %147 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %123 = tensor.empty() : tensor<8x4xf32> loc(#loc77)
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %122 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%123 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc77)
      linalg.yield %147 : f32 loc(#loc77)
    } -> tensor<8x4xf32> loc(#loc77)
    %125 = tensor.empty() : tensor<4x4xf32> loc(#loc78)
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc78)
    %127 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124, %5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%126 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc77)
      %148 = arith.addf %out, %147 : f32 loc(#loc78)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc78)
    %128 = tensor.empty() : tensor<4x4xf32> loc(#loc79)
    %129 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<4x4xf32>) outs(%128 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<4x4xf32> loc(#loc79)
    %130 = tensor.empty() : tensor<8x4xf32> loc(#loc78)
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc78)
    %132 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124, %4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%131 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc77)
      %148 = arith.addf %out, %147 : f32 loc(#loc78)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc78)
    %133 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %132 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%133 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc80)
      linalg.yield %147 : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %135 = "sbp.layer_input_cotangent"(%134) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc81)
    %136 = "sbp.layer_input_cotangent"(%129) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc81)
    %137 = tensor.empty() : tensor<4x4xf32> loc(#loc82)
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %136 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%137 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc82)
      linalg.yield %147 : f32 loc(#loc82)
    } -> tensor<4x4xf32> loc(#loc82)
    %139 = "sbp.layer_input_cotangent"(%113) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc81)
    %140 = tensor.empty() : tensor<4x4xf32> loc(#loc82)
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %139 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%140 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.addf %in, %in_2 : f32 loc(#loc82)
      linalg.yield %147 : f32 loc(#loc82)
    } -> tensor<4x4xf32> loc(#loc82)
    %142 = tensor.empty() : tensor<4x4xf32> loc(#loc83)
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc83)
    %144 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%143 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %147 = arith.mulf %in, %in_2 : f32 loc(#loc81)
      %148 = arith.addf %out, %147 : f32 loc(#loc83)
      linalg.yield %148 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc83)
    %145 = tensor.empty() : tensor<4x4xf32> loc(#loc84)
    %146 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<4x4xf32>) outs(%145 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<4x4xf32> loc(#loc84)
    return %63, %146, %141, %138 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc29 = loc("jit(marked)/jvp()/dot_general"(#loc17))
