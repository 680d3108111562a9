#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":456:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":453:47 to :52)
#loc9 = loc("hard_models.py":453:37 to :53)
#loc10 = loc("hard_models.py":453:37 to :57)
#loc11 = loc("hard_models.py":453:37 to :61)
#loc12 = loc("hard_models.py":453:15 to :62)
#loc13 = loc("hard_models.py":457:17 to :50)
#loc14 = loc("hard_models.py":457:16 to :56)
#loc15 = loc("hard_models.py":457:15 to :63)
#loc16 = loc("round")
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc17 = loc("straight_through.<locals>.loss"(#loc4))
#loc18 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc19 = loc("dense"(#loc6))
#loc20 = loc("dense"(#loc7))
#loc21 = loc("straight_through.<locals>.block"(#loc8))
#loc22 = loc("straight_through.<locals>.block"(#loc9))
#loc23 = loc("straight_through.<locals>.block"(#loc10))
#loc24 = loc("straight_through.<locals>.block"(#loc11))
#loc25 = loc("straight_through.<locals>.block"(#loc12))
#loc26 = loc("straight_through.<locals>.loss"(#loc13))
#loc27 = loc("straight_through.<locals>.loss"(#loc14))
#loc28 = loc("straight_through.<locals>.loss"(#loc15))
#loc29 = loc("jit(marked)/jvp()/dot_general"(#loc17))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/dot_general"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/tanh"(#loc20))
#loc33 = loc("jit(marked)/jvp(b0)/sub"(#loc20))
#loc34 = loc("jit(marked)/jvp(b0)/mul"(#loc21))
#loc35 = loc("jit(marked)/jvp(b0)/jit(round)"(#loc22))
#loc36 = loc("jit(marked)/jvp(b0)/div"(#loc23))
#loc37 = loc("jit(marked)/jvp(b0)/sub"(#loc24))
#loc38 = loc("jit(marked)/jvp(b0)/add"(#loc25))
#loc39 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc18))
#loc40 = loc("jit(marked)/jvp()/add"(#loc26))
#loc41 = loc("jit(marked)/jvp()/integer_pow"(#loc27))
#loc42 = loc("jit(marked)/jvp()/mul"(#loc27))
#loc43 = loc("jit(marked)/jvp()/reduce_sum"(#loc28))
#loc44 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc28))
#loc45 = loc("jit(marked)/transpose(jvp())/mul"(#loc27))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc18))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc19))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc19))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc18))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc53 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc17))
#loc54 = loc("jit(marked)/transpose(jvp())/transpose"(#loc17))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %67 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.subf %in, %in_3 : f32 loc(#loc33)
      linalg.yield %67 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %15 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc34)
      linalg.yield %67 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %18 = call @main_round(%17) : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.divf %in, %in_3 : f32 loc(#loc36)
      linalg.yield %67 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.subf %in, %in_3 : f32 loc(#loc37)
      linalg.yield %67 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %24 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%25 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.addf %in, %in_3 : f32 loc(#loc38)
      linalg.yield %67 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %27 = "sbp.layer_output"(%26) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.addf %in, %in_3 : f32 loc(#loc40)
      linalg.yield %67 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc41)
      linalg.yield %67 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %33 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc42)
      linalg.yield %67 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %36 = tensor.empty() : tensor<f32> loc(#loc43)
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<f32>) -> tensor<f32> loc(#loc43)
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%31 : tensor<8x4xf32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %out, %in : f32 loc(#loc43)
      linalg.yield %67 : f32 loc(#loc43)
    } -> tensor<f32> loc(#loc43)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %40 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc45)
      linalg.yield %67 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %43 = "sbp.layer_cotangent"(%42) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%44 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc47)
      linalg.yield %67 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc47)
      linalg.yield %67 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %48 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %47 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%48 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.addf %in, %in_3 : f32 loc(#loc48)
      linalg.yield %67 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %50 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %52 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc48)
      %68 = arith.addf %out, %67 : f32 loc(#loc49)
      linalg.yield %68 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc49)
    %53 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %54 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<4x4xf32>) outs(%53 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<4x4xf32> loc(#loc50)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc48)
      %68 = arith.addf %out, %67 : f32 loc(#loc49)
      linalg.yield %68 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc49)
    %58 = "sbp.layer_input_cotangent"(%57) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.addf %in, %in_3 : f32 loc(#loc52)
      linalg.yield %67 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %61 = "sbp.layer_input_cotangent"(%54) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %62 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %67 = arith.mulf %in, %in_3 : f32 loc(#loc52)
      %68 = arith.addf %out, %67 : f32 loc(#loc53)
      linalg.yield %68 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc53)
    %65 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %66 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<4x4xf32>) outs(%65 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    return %38, %66, %61 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_round(%arg0: tensor<8x4xf32> loc(unknown)) -> tensor<8x4xf32> {
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc16)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<8x4xf32>) outs(%0 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %2 = math.roundeven %in : f32 loc(#loc16)
      linalg.yield %2 : f32 loc(#loc16)
    } -> tensor<8x4xf32> loc(#loc16)
    return %1 : tensor<8x4xf32> loc(#loc56)
  } loc(#loc56)
} loc(#loc)
#loc55 = loc("jit(marked)/jvp(b0)/jit"(#loc22))
#loc56 = loc("jit:"(#loc55))
