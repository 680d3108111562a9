#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":245:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":247:17 to :22)
#loc9 = loc("hard_models.py":247:16 to :28)
#loc10 = loc("hard_models.py":247:15 to :35)
#loc11 = loc("hard_models.py":247:45 to :51)
#loc12 = loc("hard_models.py":247:44 to :59)
#loc13 = loc("hard_models.py":247:38 to :59)
#loc14 = loc("hard_models.py":247:15 to :59)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc15 = loc("regularized_output.<locals>.loss"(#loc4))
#loc16 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc17 = loc("dense"(#loc6))
#loc18 = loc("dense"(#loc7))
#loc19 = loc("regularized_output.<locals>.loss"(#loc8))
#loc20 = loc("regularized_output.<locals>.loss"(#loc9))
#loc21 = loc("regularized_output.<locals>.loss"(#loc10))
#loc22 = loc("regularized_output.<locals>.loss"(#loc11))
#loc23 = loc("regularized_output.<locals>.loss"(#loc12))
#loc24 = loc("regularized_output.<locals>.loss"(#loc13))
#loc25 = loc("regularized_output.<locals>.loss"(#loc14))
#loc26 = loc("jit(marked)/jvp()/dot_general"(#loc15))
#loc27 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc16))
#loc28 = loc("jit(marked)/jvp(b0)/dot_general"(#loc17))
#loc29 = loc("jit(marked)/jvp(b0)/tanh"(#loc18))
#loc30 = loc("jit(marked)/jvp(b0)/sub"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc16))
#loc32 = loc("jit(marked)/jvp()/add"(#loc19))
#loc33 = loc("jit(marked)/jvp()/integer_pow"(#loc20))
#loc34 = loc("jit(marked)/jvp()/mul"(#loc20))
#loc35 = loc("jit(marked)/jvp()/reduce_sum"(#loc21))
#loc36 = loc("jit(marked)/jvp()/integer_pow"(#loc22))
#loc37 = loc("jit(marked)/jvp()/mul"(#loc22))
#loc38 = loc("jit(marked)/jvp()/reduce_sum"(#loc23))
#loc39 = loc("jit(marked)/jvp()/div"(#loc23))
#loc40 = loc("jit(marked)/jvp()/mul"(#loc24))
#loc41 = loc("jit(marked)/jvp()/add"(#loc25))
#loc42 = loc("jit(marked)/transpose(jvp())/mul"(#loc24))
#loc43 = loc("jit(marked)/transpose(jvp())/div"(#loc23))
#loc44 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc23))
#loc45 = loc("jit(marked)/transpose(jvp())/mul"(#loc22))
#loc46 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc21))
#loc47 = loc("jit(marked)/transpose(jvp())/mul"(#loc20))
#loc48 = loc("jit(marked)/transpose(jvp())/add_any"(#loc19))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc16))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc18))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc18))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc17))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc17))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc16))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc56 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc15))
#loc57 = loc("jit(marked)/transpose(jvp())/transpose"(#loc15))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 1.000000e-01 : f32 loc(#loc)
    %cst_0 = arith.constant 3.200000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc27)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = math.tanh %in : f32 loc(#loc29)
      linalg.yield %79 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.subf %in, %in_4 : f32 loc(#loc30)
      linalg.yield %79 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.addf %in, %in_4 : f32 loc(#loc32)
      linalg.yield %79 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc33)
      linalg.yield %79 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc34)
      linalg.yield %79 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %23 = tensor.empty() : tensor<f32> loc(#loc35)
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<f32>) -> tensor<f32> loc(#loc35)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%18 : tensor<8x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32 loc(#loc35)
      linalg.yield %79 : f32 loc(#loc35)
    } -> tensor<f32> loc(#loc35)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%14, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc36)
      linalg.yield %79 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %29 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc37)
      linalg.yield %79 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %32 = tensor.empty() : tensor<f32> loc(#loc38)
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<f32>) -> tensor<f32> loc(#loc38)
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%27 : tensor<8x4xf32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32 loc(#loc38)
      linalg.yield %79 : f32 loc(#loc38)
    } -> tensor<f32> loc(#loc38)
    %35 = tensor.empty() : tensor<f32> loc(#loc39)
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%34 : tensor<f32>) outs(%35 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.divf %in, %cst_0 : f32 loc(#loc39)
      linalg.yield %79 : f32 loc(#loc39)
    } -> tensor<f32> loc(#loc39)
    %37 = tensor.empty() : tensor<f32> loc(#loc40)
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%36 : tensor<f32>) outs(%37 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.mulf %in, %cst : f32 loc(#loc40)
      linalg.yield %79 : f32 loc(#loc40)
    } -> tensor<f32> loc(#loc40)
    %39 = tensor.empty() : tensor<f32> loc(#loc41)
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%25, %38 : tensor<f32>, tensor<f32>) outs(%39 : tensor<f32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.addf %in, %in_4 : f32 loc(#loc41)
      linalg.yield %79 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %41 = tensor.empty() : tensor<f32> loc(#loc42)
    %42 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%41 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc42)
    } -> tensor<f32> loc(#loc42)
    %43 = tensor.empty() : tensor<f32> loc(#loc43)
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%42 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.divf %in, %cst_0 : f32 loc(#loc43)
      linalg.yield %79 : f32 loc(#loc43)
    } -> tensor<f32> loc(#loc43)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %46 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<f32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %31 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc45)
      linalg.yield %79 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %50 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc47)
      linalg.yield %79 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.addf %in, %in_4 : f32 loc(#loc48)
      linalg.yield %79 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %55 = "sbp.layer_cotangent"(%54) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc50)
      linalg.yield %79 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %58 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc50)
      linalg.yield %79 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %59 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%60 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.addf %in, %in_4 : f32 loc(#loc51)
      linalg.yield %79 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %62 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %63 = linalg.fill ins(%cst_1 : f32) outs(%62 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc52)
    %64 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%63 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc51)
      %80 = arith.addf %out, %79 : f32 loc(#loc52)
      linalg.yield %80 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc52)
    %65 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %66 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<4x4xf32>) outs(%65 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<4x4xf32> loc(#loc53)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %69 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc51)
      %80 = arith.addf %out, %79 : f32 loc(#loc52)
      linalg.yield %80 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc52)
    %70 = "sbp.layer_input_cotangent"(%69) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc54)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%52, %70 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.addf %in, %in_4 : f32 loc(#loc55)
      linalg.yield %79 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %73 = "sbp.layer_input_cotangent"(%66) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc54)
    %74 = tensor.empty() : tensor<4x4xf32> loc(#loc56)
    %75 = linalg.fill ins(%cst_1 : f32) outs(%74 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %76 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%75 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %79 = arith.mulf %in, %in_4 : f32 loc(#loc55)
      %80 = arith.addf %out, %79 : f32 loc(#loc56)
      linalg.yield %80 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc56)
    %77 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %78 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<4x4xf32>) outs(%77 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    return %40, %78, %73 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
