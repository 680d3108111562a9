#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":268:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":270:21 to :24)
#loc10 = loc("hard_models.py":270:17 to :24)
#loc11 = loc("hard_models.py":270:17 to :33)
#loc12 = loc("hard_models.py":270:16 to :39)
#loc13 = loc("hard_models.py":270:15 to :46)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc14 = loc("output_is_weight.<locals>.loss"(#loc5))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc16 = loc("dense"(#loc7))
#loc17 = loc("dense"(#loc8))
#loc18 = loc("output_is_weight.<locals>.loss"(#loc9))
#loc19 = loc("output_is_weight.<locals>.loss"(#loc10))
#loc20 = loc("output_is_weight.<locals>.loss"(#loc11))
#loc21 = loc("output_is_weight.<locals>.loss"(#loc12))
#loc22 = loc("output_is_weight.<locals>.loss"(#loc13))
#loc23 = loc("jit(marked)/jvp()/dot_general"(#loc14))
#loc24 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc25 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc27 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc29 = loc("jit(marked)/jvp()/transpose"(#loc18))
#loc30 = loc("jit(marked)/jvp()/dot_general"(#loc19))
#loc31 = loc("jit(marked)/jvp()/dot_general"(#loc20))
#loc32 = loc("jit(marked)/jvp()/integer_pow"(#loc21))
#loc33 = loc("jit(marked)/jvp()/mul"(#loc21))
#loc34 = loc("jit(marked)/jvp()/reduce_sum"(#loc22))
#loc35 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc22))
#loc36 = loc("jit(marked)/transpose(jvp())/mul"(#loc21))
#loc37 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc20))
#loc38 = loc("jit(marked)/transpose(jvp())/transpose"(#loc20))
#loc39 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc19))
#loc40 = loc("jit(marked)/transpose(jvp())/transpose"(#loc19))
#loc41 = loc("jit(marked)/transpose(jvp())/transpose"(#loc18))
#loc42 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc43 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc49 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc50 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<8x3xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<8x3xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc24)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.tanh %in : f32 loc(#loc26)
      linalg.yield %78 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.subf %in, %in_2 : f32 loc(#loc27)
      linalg.yield %78 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %15 = tensor.empty() : tensor<4x8xf32> loc(#loc29)
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x4xf32>) outs(%15 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<4x8xf32> loc(#loc29)
    %17 = tensor.empty() : tensor<8x8xf32> loc(#loc30)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc30)
    %19 = linalg.matmul ins(%2, %16 : tensor<8x4xf32>, tensor<4x8xf32>) outs(%18 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc30)
    %20 = tensor.empty() : tensor<8x3xf32> loc(#loc31)
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc31)
    %22 = linalg.matmul ins(%19, %arg1 : tensor<8x8xf32>, tensor<8x3xf32>) outs(%21 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc31)
    %23 = tensor.empty() : tensor<8x3xf32> loc(#loc32)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %22 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%23 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %78 : f32 loc(#loc32)
    } -> tensor<8x3xf32> loc(#loc32)
    %25 = tensor.empty() : tensor<8x3xf32> loc(#loc33)
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%25 : tensor<8x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x3xf32> loc(#loc33)
    %27 = tensor.empty() : tensor<8x3xf32> loc(#loc33)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %22 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%27 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %78 : f32 loc(#loc33)
    } -> tensor<8x3xf32> loc(#loc33)
    %29 = tensor.empty() : tensor<f32> loc(#loc34)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<f32>) -> tensor<f32> loc(#loc34)
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%24 : tensor<8x3xf32>) outs(%30 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32 loc(#loc34)
      linalg.yield %78 : f32 loc(#loc34)
    } -> tensor<f32> loc(#loc34)
    %32 = tensor.empty() : tensor<8x3xf32> loc(#loc35)
    %33 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%32 : tensor<8x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x3xf32> loc(#loc35)
    %34 = tensor.empty() : tensor<8x3xf32> loc(#loc36)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %28 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%34 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %78 : f32 loc(#loc36)
    } -> tensor<8x3xf32> loc(#loc36)
    %36 = tensor.empty() : tensor<3x8xf32> loc(#loc37)
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<3x8xf32>) -> tensor<3x8xf32> loc(#loc37)
    %38 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35, %19 : tensor<8x3xf32>, tensor<8x8xf32>) outs(%37 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %79 = arith.addf %out, %78 : f32 loc(#loc37)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<3x8xf32> loc(#loc37)
    %39 = tensor.empty() : tensor<8x3xf32> loc(#loc38)
    %40 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<3x8xf32>) outs(%39 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x3xf32> loc(#loc38)
    %41 = tensor.empty() : tensor<8x8xf32> loc(#loc37)
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc37)
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35, %arg1 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%42 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %79 = arith.addf %out, %78 : f32 loc(#loc37)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc37)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %46 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43, %2 : tensor<8x8xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc37)
      %79 = arith.addf %out, %78 : f32 loc(#loc39)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc39)
    %47 = tensor.empty() : tensor<4x8xf32> loc(#loc40)
    %48 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<8x4xf32>) outs(%47 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<4x8xf32> loc(#loc40)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %51 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43, %16 : tensor<8x8xf32>, tensor<4x8xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc37)
      %79 = arith.addf %out, %78 : f32 loc(#loc39)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc39)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %53 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<4x8xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %54 = "sbp.layer_cotangent"(%53) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc42)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %78 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %78 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.addf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %78 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %61 = tensor.empty() : tensor<4x4xf32> loc(#loc45)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc45)
    %63 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%62 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      %79 = arith.addf %out, %78 : f32 loc(#loc45)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc45)
    %64 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %65 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<4x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<4x4xf32> loc(#loc46)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %68 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      %79 = arith.addf %out, %78 : f32 loc(#loc45)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc45)
    %69 = "sbp.layer_input_cotangent"(%68) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %69 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.addf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %78 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %72 = "sbp.layer_input_cotangent"(%65) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %75 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %78 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      %79 = arith.addf %out, %78 : f32 loc(#loc49)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc49)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %77 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<4x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<4x4xf32> loc(#loc50)
    return %31, %77, %40, %72 : tensor<f32>, tensor<4x4xf32>, tensor<8x3xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
