#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":691:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":688:43 to :52)
#loc8 = loc("hard_models.py":688:43 to :61)
#loc9 = loc("hard_models.py":688:34 to :62)
#loc10 = loc("hard_models.py":688:34 to :71)
#loc11 = loc("hard_models.py":688:19 to :72)
#loc12 = loc("hard_models.py":688:19 to :81)
#loc13 = loc("hard_models.py":688:15 to :81)
#loc14 = loc("hard_models.py":692:17 to :45)
#loc15 = loc("hard_models.py":692:16 to :51)
#loc16 = loc("hard_models.py":692:15 to :58)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map12 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map13 = affine_map<(d0, d1) -> (d1, d0)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#loc17 = loc("squeeze_excite.<locals>.loss"(#loc5))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc19 = loc("squeeze_excite.<locals>.block"(#loc7))
#loc20 = loc("squeeze_excite.<locals>.block"(#loc8))
#loc21 = loc("squeeze_excite.<locals>.block"(#loc9))
#loc22 = loc("squeeze_excite.<locals>.block"(#loc10))
#loc23 = loc("squeeze_excite.<locals>.block"(#loc11))
#loc24 = loc("squeeze_excite.<locals>.block"(#loc12))
#loc25 = loc("squeeze_excite.<locals>.block"(#loc13))
#loc26 = loc("squeeze_excite.<locals>.loss"(#loc14))
#loc27 = loc("squeeze_excite.<locals>.loss"(#loc15))
#loc28 = loc("squeeze_excite.<locals>.loss"(#loc16))
#loc29 = loc("jit(marked)/jvp()/dot_general"(#loc17))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/div"(#loc19))
#loc33 = loc("jit(marked)/jvp(b0)/dot_general"(#loc20))
#loc34 = loc("jit(marked)/jvp(b0)/tanh"(#loc21))
#loc35 = loc("jit(marked)/jvp(b0)/sub"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/dot_general"(#loc22))
#loc37 = loc(callsite(#loc23 at #loc23))
#loc38 = loc("jit(marked)/jvp(b0)/sub"(#loc23))
#loc39 = loc("jit(marked)/jvp(b0)/mul"(#loc23))
#loc40 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc24))
#loc41 = loc("jit(marked)/jvp(b0)/mul"(#loc25))
#loc42 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc43 = loc("jit(marked)/jvp()/add"(#loc26))
#loc44 = loc("jit(marked)/jvp()/integer_pow"(#loc27))
#loc45 = loc("jit(marked)/jvp()/mul"(#loc27))
#loc46 = loc("jit(marked)/jvp()/reduce_sum"(#loc28))
#loc47 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc28))
#loc48 = loc("jit(marked)/transpose(jvp())/mul"(#loc27))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc25))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc25))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc24))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc23))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc22))
#loc56 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc22))
#loc57 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc21))
#loc58 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc59 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc20))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc20))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc19))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc19))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc66 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc67 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
#loc68 = loc("jit(marked)/jvp(b0)/neg"(#loc37))
#loc69 = loc("jit(marked)/jvp(b0)/exp"(#loc37))
#loc70 = loc("jit(marked)/jvp(b0)/add"(#loc37))
#loc71 = loc("jit(marked)/jvp(b0)/div"(#loc37))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x3x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<3.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<4x3x4xf32> loc(#loc29)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x3x4xf32>) -> tensor<4x3x4xf32> loc(#loc29)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %arg0 : tensor<4x3x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc4)
      %121 = arith.addf %out, %120 : f32 loc(#loc29)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x3x4xf32> loc(#loc29)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %5 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<4x3x4xf32>) -> tensor<4x3x4xf32> loc(#loc30)
    %6 = tensor.empty() : tensor<4x4xf32> loc(#loc31)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc31)
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<4x3x4xf32>) outs(%7 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %out, %in : f32 loc(#loc31)
      linalg.yield %120 : f32 loc(#loc31)
    } -> tensor<4x4xf32> loc(#loc31)
    %9 = tensor.empty() : tensor<4x4xf32> loc(#loc32)
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%9 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<4x4xf32> loc(#loc32)
    %11 = tensor.empty() : tensor<4x4xf32> loc(#loc32)
    %12 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%8, %10 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%11 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.divf %in, %in_3 : f32 loc(#loc32)
      linalg.yield %120 : f32 loc(#loc32)
    } -> tensor<4x4xf32> loc(#loc32)
    %13 = tensor.empty() : tensor<4x4xf32> loc(#loc33)
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %15 = linalg.matmul ins(%12, %4 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%14 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %16 = tensor.empty() : tensor<4x4xf32> loc(#loc34)
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x4xf32>) outs(%16 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.tanh %in : f32 loc(#loc34)
      linalg.yield %120 : f32 loc(#loc34)
    } -> tensor<4x4xf32> loc(#loc34)
    %18 = tensor.empty() : tensor<4x4xf32> loc(#loc35)
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%18 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<4x4xf32> loc(#loc35)
    %20 = tensor.empty() : tensor<4x4xf32> loc(#loc35)
    %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%19, %17 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.subf %in, %in_3 : f32 loc(#loc35)
      linalg.yield %120 : f32 loc(#loc35)
    } -> tensor<4x4xf32> loc(#loc35)
    %22 = tensor.empty() : tensor<4x4xf32> loc(#loc36)
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %24 = linalg.matmul ins(%17, %3 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%23 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %25 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x4xf32>) outs(%25 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32 loc(#loc68)
      linalg.yield %120 : f32 loc(#loc68)
    } -> tensor<4x4xf32> loc(#loc68)
    %27 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<4x4xf32>) outs(%27 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32 loc(#loc69)
      linalg.yield %120 : f32 loc(#loc69)
    } -> tensor<4x4xf32> loc(#loc69)
    %29 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %30 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%29 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<4x4xf32> loc(#loc70)
    %31 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%30, %28 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%31 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.addf %in, %in_3 : f32 loc(#loc70)
      linalg.yield %120 : f32 loc(#loc70)
    } -> tensor<4x4xf32> loc(#loc70)
    %33 = tensor.empty() : tensor<4x4xf32> loc(#loc71)
    %34 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%33 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<4x4xf32> loc(#loc71)
    %35 = tensor.empty() : tensor<4x4xf32> loc(#loc71)
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34, %32 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%35 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.divf %in, %in_3 : f32 loc(#loc71)
      linalg.yield %120 : f32 loc(#loc71)
    } -> tensor<4x4xf32> loc(#loc71)
    %37 = tensor.empty() : tensor<4x4xf32> loc(#loc38)
    %38 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%37 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<4x4xf32> loc(#loc38)
    %39 = tensor.empty() : tensor<4x4xf32> loc(#loc38)
    %40 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%38, %36 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%39 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.subf %in, %in_3 : f32 loc(#loc38)
      linalg.yield %120 : f32 loc(#loc38)
    } -> tensor<4x4xf32> loc(#loc38)
    %41 = tensor.empty() : tensor<4x4xf32> loc(#loc39)
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%36, %40 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%41 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc39)
      linalg.yield %120 : f32 loc(#loc39)
    } -> tensor<4x4xf32> loc(#loc39)
    %43 = tensor.empty() : tensor<4x1x4xf32> loc(#loc40)
    %44 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<4x4xf32>) outs(%43 : tensor<4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<4x1x4xf32> loc(#loc40)
    %45 = tensor.empty() : tensor<4x3x4xf32> loc(#loc41)
    %46 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<4x1x4xf32>) outs(%45 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<4x3x4xf32> loc(#loc41)
    %47 = tensor.empty() : tensor<4x3x4xf32> loc(#loc41)
    %48 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %46 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%47 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc41)
      linalg.yield %120 : f32 loc(#loc41)
    } -> tensor<4x3x4xf32> loc(#loc41)
    %49 = "sbp.layer_output"(%48) {layer = "b0"} : (tensor<4x3x4xf32>) -> tensor<4x3x4xf32> loc(#loc42)
    %50 = tensor.empty() : tensor<4x3x4xf32> loc(#loc43)
    %51 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %49 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%50 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.addf %in, %in_3 : f32 loc(#loc43)
      linalg.yield %120 : f32 loc(#loc43)
    } -> tensor<4x3x4xf32> loc(#loc43)
    %52 = tensor.empty() : tensor<4x3x4xf32> loc(#loc44)
    %53 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%52 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc44)
      linalg.yield %120 : f32 loc(#loc44)
    } -> tensor<4x3x4xf32> loc(#loc44)
    %54 = tensor.empty() : tensor<4x3x4xf32> loc(#loc45)
    %55 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%54 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<4x3x4xf32> loc(#loc45)
    %56 = tensor.empty() : tensor<4x3x4xf32> loc(#loc45)
    %57 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %51 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%56 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc45)
      linalg.yield %120 : f32 loc(#loc45)
    } -> tensor<4x3x4xf32> loc(#loc45)
    %58 = tensor.empty() : tensor<f32> loc(#loc46)
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<f32>) -> tensor<f32> loc(#loc46)
    %60 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["reduction", "reduction", "reduction"]} ins(%53 : tensor<4x3x4xf32>) outs(%59 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %out, %in : f32 loc(#loc46)
      linalg.yield %120 : f32 loc(#loc46)
    } -> tensor<f32> loc(#loc46)
    %61 = tensor.empty() : tensor<4x3x4xf32> loc(#loc47)
    %62 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%61 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<4x3x4xf32> loc(#loc47)
    %63 = tensor.empty() : tensor<4x3x4xf32> loc(#loc48)
    %64 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %57 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%63 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc48)
      linalg.yield %120 : f32 loc(#loc48)
    } -> tensor<4x3x4xf32> loc(#loc48)
    %65 = "sbp.layer_cotangent"(%64) {layer = "b0"} : (tensor<4x3x4xf32>) -> tensor<4x3x4xf32> loc(#loc49)
    %66 = tensor.empty() : tensor<4x3x4xf32> loc(#loc50)
    %67 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %65 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%66 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc50)
      linalg.yield %120 : f32 loc(#loc50)
    } -> tensor<4x3x4xf32> loc(#loc50)
    %68 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %70 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<4x3x4xf32>) outs(%69 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %120 : f32 loc(#loc51)
    } -> tensor<4x4xf32> loc(#loc51)
    %expanded = tensor.expand_shape %70 [[0], [1, 2]] output_shape [4, 1, 4] : tensor<4x4xf32> into tensor<4x1x4xf32> loc(#loc52)
    %71 = tensor.empty() : tensor<4x3x4xf32> loc(#loc50)
    %72 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<4x1x4xf32>) outs(%71 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<4x3x4xf32> loc(#loc50)
    %73 = tensor.empty() : tensor<4x3x4xf32> loc(#loc50)
    %74 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %72 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%73 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc50)
      linalg.yield %120 : f32 loc(#loc50)
    } -> tensor<4x3x4xf32> loc(#loc50)
    %75 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %77 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<4x1x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %120 : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %79 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%77, %42 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%78 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc54)
      linalg.yield %120 : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    %80 = tensor.empty() : tensor<4x4xf32> loc(#loc55)
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc55)
    %82 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %17 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%81 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc54)
      %121 = arith.addf %out, %120 : f32 loc(#loc55)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc55)
    %83 = tensor.empty() : tensor<4x4xf32> loc(#loc56)
    %84 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<4x4xf32>) outs(%83 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<4x4xf32> loc(#loc56)
    %85 = tensor.empty() : tensor<4x4xf32> loc(#loc55)
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc55)
    %87 = linalg.generic {indexing_maps = [#map7, #map14, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %3 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%86 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc54)
      %121 = arith.addf %out, %120 : f32 loc(#loc55)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc55)
    %88 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %89 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%87, %21 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%88 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      linalg.yield %120 : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    %90 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %91 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%89, %17 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%90 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      linalg.yield %120 : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    %92 = tensor.empty() : tensor<4x4xf32> loc(#loc58)
    %93 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%89, %91 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%92 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.addf %in, %in_3 : f32 loc(#loc58)
      linalg.yield %120 : f32 loc(#loc58)
    } -> tensor<4x4xf32> loc(#loc58)
    %94 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc59)
    %96 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93, %12 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%95 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc58)
      %121 = arith.addf %out, %120 : f32 loc(#loc59)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc59)
    %97 = tensor.empty() : tensor<4x4xf32> loc(#loc60)
    %98 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<4x4xf32>) outs(%97 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<4x4xf32> loc(#loc60)
    %99 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc59)
    %101 = linalg.generic {indexing_maps = [#map7, #map14, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93, %4 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%100 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc58)
      %121 = arith.addf %out, %120 : f32 loc(#loc59)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc59)
    %102 = tensor.empty() : tensor<4x4xf32> loc(#loc61)
    %103 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%102 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<4x4xf32> loc(#loc61)
    %104 = tensor.empty() : tensor<4x4xf32> loc(#loc61)
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%101, %103 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%104 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.divf %in, %in_3 : f32 loc(#loc61)
      linalg.yield %120 : f32 loc(#loc61)
    } -> tensor<4x4xf32> loc(#loc61)
    %106 = tensor.empty() : tensor<4x3x4xf32> loc(#loc62)
    %107 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<4x4xf32>) outs(%106 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<4x3x4xf32> loc(#loc62)
    %108 = tensor.empty() : tensor<4x3x4xf32> loc(#loc63)
    %109 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %107 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%108 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.addf %in, %in_3 : f32 loc(#loc63)
      linalg.yield %120 : f32 loc(#loc63)
    } -> tensor<4x3x4xf32> loc(#loc63)
    %110 = "sbp.layer_input_cotangent"(%109) {layer = "b0"} : (tensor<4x3x4xf32>) -> tensor<4x3x4xf32> loc(#loc64)
    %111 = tensor.empty() : tensor<4x3x4xf32> loc(#loc65)
    %112 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %110 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%111 : tensor<4x3x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.addf %in, %in_3 : f32 loc(#loc65)
      linalg.yield %120 : f32 loc(#loc65)
    } -> tensor<4x3x4xf32> loc(#loc65)
    %113 = "sbp.layer_input_cotangent"(%98) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %114 = "sbp.layer_input_cotangent"(%84) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %115 = tensor.empty() : tensor<4x4xf32> loc(#loc66)
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %117 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%112, %arg3 : tensor<4x3x4xf32>, tensor<4x3x4xf32>) outs(%116 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %120 = arith.mulf %in, %in_3 : f32 loc(#loc65)
      %121 = arith.addf %out, %120 : f32 loc(#loc66)
      linalg.yield %121 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc66)
    %118 = tensor.empty() : tensor<4x4xf32> loc(#loc67)
    %119 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<4x4xf32>) outs(%118 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<4x4xf32> loc(#loc67)
    return %60, %119, %114, %113 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc52 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc25))
