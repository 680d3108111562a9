#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":650:43 to :53)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":647:25 to :32)
#loc7 = loc("hard_models.py":647:25 to :36)
#loc8 = loc("hard_models.py":647:47 to :52)
#loc9 = loc("hard_models.py":647:38 to :53)
#loc10 = loc("hard_models.py":647:63 to :68)
#loc11 = loc("hard_models.py":647:55 to :69)
#loc12 = loc("hard_models.py":647:15 to :70)
#loc13 = loc("hard_models.py":650:16 to :59)
#loc14 = loc("hard_models.py":650:15 to :66)
#loc15 = loc("select_n")
#loc16 = loc("broadcast_in_dim")
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc17 = loc("scalar_select.<locals>.loss"(#loc4))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc19 = loc("scalar_select.<locals>.block"(#loc6))
#loc20 = loc("scalar_select.<locals>.block"(#loc7))
#loc21 = loc("scalar_select.<locals>.block"(#loc8))
#loc22 = loc("scalar_select.<locals>.block"(#loc9))
#loc23 = loc("scalar_select.<locals>.block"(#loc10))
#loc24 = loc("scalar_select.<locals>.block"(#loc11))
#loc25 = loc("scalar_select.<locals>.block"(#loc12))
#loc26 = loc("scalar_select.<locals>.loss"(#loc13))
#loc27 = loc("scalar_select.<locals>.loss"(#loc14))
#loc29 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc30 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc19))
#loc31 = loc("jit(marked)/jvp(b0)/gt"(#loc20))
#loc32 = loc("jit(marked)/jvp(b0)/dot_general"(#loc21))
#loc33 = loc("jit(marked)/jvp(b0)/tanh"(#loc22))
#loc34 = loc("jit(marked)/jvp(b0)/sub"(#loc22))
#loc35 = loc("jit(marked)/jvp(b0)/dot_general"(#loc23))
#loc36 = loc("jit(marked)/jvp(b0)/sin"(#loc24))
#loc37 = loc("jit(marked)/jvp(b0)/cos"(#loc24))
#loc39 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc40 = loc("jit(marked)/jvp()/integer_pow"(#loc26))
#loc41 = loc("jit(marked)/jvp()/mul"(#loc26))
#loc42 = loc("jit(marked)/jvp()/reduce_sum"(#loc27))
#loc43 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc27))
#loc44 = loc("jit(marked)/transpose(jvp())/mul"(#loc26))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/jit(_where)"(#loc25))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc24))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc23))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc23))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc22))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc21))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc21))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc56 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc57 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
#loc59 = loc("jit(marked)/transpose(jvp(b0))/jit"(#loc25))
#loc61 = loc("jit:"(#loc59))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc29)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %5 = tensor.empty() : tensor<f32> loc(#loc30)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<f32>) -> tensor<f32> loc(#loc30)
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%3 : tensor<4x4xf32>) outs(%6 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %78 : f32 loc(#loc30)
    } -> tensor<f32> loc(#loc30)
    %8 = tensor.empty() : tensor<i1> loc(#loc31)
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%7 : tensor<f32>) outs(%8 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %78 = arith.cmpf ogt, %in, %cst : f32 loc(#loc31)
      linalg.yield %78 : i1 loc(#loc31)
    } -> tensor<i1> loc(#loc31)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %12 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%11 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.tanh %in : f32 loc(#loc33)
      linalg.yield %78 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.subf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %78 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %21 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.sin %in : f32 loc(#loc36)
      linalg.yield %78 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.cos %in : f32 loc(#loc37)
      linalg.yield %78 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %26 = call @main__where(%9, %14, %23) : (tensor<i1>, tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc38)
    %27 = "sbp.layer_output"(%26) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %78 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %31 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %78 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %34 = tensor.empty() : tensor<f32> loc(#loc42)
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<f32>) -> tensor<f32> loc(#loc42)
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%29 : tensor<8x4xf32>) outs(%35 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32 loc(#loc42)
      linalg.yield %78 : f32 loc(#loc42)
    } -> tensor<f32> loc(#loc42)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %38 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %78 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %41 = "sbp.layer_cotangent"(%40) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %42:2 = call @main__where_4(%9, %41) : (tensor<i1>, tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) loc(#loc46)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42#1, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %78 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %45 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc48)
    %47 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      %79 = arith.addf %out, %78 : f32 loc(#loc48)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc48)
    %48 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %49 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<4x4xf32>) outs(%48 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<4x4xf32> loc(#loc49)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %52 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc47)
      %79 = arith.addf %out, %78 : f32 loc(#loc48)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc48)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42#0, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %78 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %78 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %56 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.addf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %78 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %59 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc52)
    %61 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%60 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc51)
      %79 = arith.addf %out, %78 : f32 loc(#loc52)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc52)
    %62 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %63 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<4x4xf32>) outs(%62 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %64 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %63 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.addf %in, %in_2 : f32 loc(#loc54)
      linalg.yield %78 : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %68 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc51)
      %79 = arith.addf %out, %78 : f32 loc(#loc52)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc52)
    %69 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %68 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.addf %in, %in_2 : f32 loc(#loc54)
      linalg.yield %78 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %71 = "sbp.layer_input_cotangent"(%70) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %72 = "sbp.layer_input_cotangent"(%65) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc55)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc56)
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %75 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc55)
      %79 = arith.addf %out, %78 : f32 loc(#loc56)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc56)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %77 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<4x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    return %36, %77, %72 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main__where(%arg0: tensor<i1> loc(unknown), %arg1: tensor<8x4xf32> loc(unknown), %arg2: tensor<8x4xf32> loc(unknown)) -> tensor<8x4xf32> {
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc15)
    %extracted = tensor.extract %arg0[] : tensor<i1> loc(#loc15)
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%0 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32 loc(unknown), %out: f32):
      %2 = arith.select %extracted, %in, %in_0 : f32 loc(#loc15)
      linalg.yield %2 : f32 loc(#loc15)
    } -> tensor<8x4xf32> loc(#loc15)
    return %1 : tensor<8x4xf32> loc(#loc60)
  } loc(#loc60)
  func.func private @main__where_4(%arg0: tensor<i1> loc(unknown), %arg1: tensor<8x4xf32> loc(unknown)) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc61)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc16)
    %1 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc16)
    } -> tensor<8x4xf32> loc(#loc16)
    %2 = tensor.empty() : tensor<8x4xf32> loc(#loc15)
    %extracted = tensor.extract %arg0[] : tensor<i1> loc(#loc15)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%2 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32 loc(unknown), %out: f32):
      %6 = arith.select %extracted, %in, %in_1 : f32 loc(#loc15)
      linalg.yield %6 : f32 loc(#loc15)
    } -> tensor<8x4xf32> loc(#loc15)
    %4 = tensor.empty() : tensor<8x4xf32> loc(#loc15)
    %extracted_0 = tensor.extract %arg0[] : tensor<i1> loc(#loc15)
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %1 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%4 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_1: f32, %out: f32):
      %6 = arith.select %extracted_0, %in, %in_1 : f32 loc(#loc15)
      linalg.yield %6 : f32 loc(#loc15)
    } -> tensor<8x4xf32> loc(#loc15)
    return %5, %3 : tensor<8x4xf32>, tensor<8x4xf32> loc(#loc61)
  } loc(#loc61)
} loc(#loc)
#loc28 = loc("jit(marked)/jvp()/dot_general"(#loc17))
#loc38 = loc("jit(marked)/jvp(b0)/jit(_where)"(#loc25))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc58 = loc("jit(marked)/jvp(b0)/jit"(#loc25))
#loc60 = loc("jit:"(#loc58))
