#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":189:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":190:41 to :54)
#loc9 = loc("hard_models.py":190:77 to :80)
#loc10 = loc("hard_models.py":190:69 to :81)
#loc11 = loc("hard_models.py":190:16 to :81)
#loc12 = loc("hard_models.py":190:15 to :88)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc13 = loc("transposed_output.<locals>.loss"(#loc4))
#loc14 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc15 = loc("dense"(#loc6))
#loc16 = loc("dense"(#loc7))
#loc17 = loc("transposed_output.<locals>.loss.<locals>.<lambda>"(#loc8))
#loc18 = loc("transposed_output.<locals>.loss"(#loc9))
#loc19 = loc("transposed_output.<locals>.loss"(#loc10))
#loc20 = loc("transposed_output.<locals>.loss"(#loc11))
#loc21 = loc("transposed_output.<locals>.loss"(#loc12))
#loc22 = loc("jit(marked)/jvp()/dot_general"(#loc13))
#loc23 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc14))
#loc24 = loc("jit(marked)/jvp(b0)/dot_general"(#loc15))
#loc25 = loc("jit(marked)/jvp(b0)/tanh"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/sub"(#loc16))
#loc27 = loc("jit(marked)/jvp(b0)/transpose"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc14))
#loc29 = loc("jit(marked)/jvp()/transpose"(#loc18))
#loc30 = loc("jit(marked)/jvp()/sin"(#loc19))
#loc31 = loc("jit(marked)/jvp()/cos"(#loc19))
#loc32 = loc("jit(marked)/jvp()/mul"(#loc20))
#loc33 = loc("jit(marked)/jvp()/reduce_sum"(#loc21))
#loc34 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc21))
#loc35 = loc("jit(marked)/transpose(jvp())/mul"(#loc20))
#loc36 = loc("jit(marked)/transpose(jvp())/mul"(#loc19))
#loc37 = loc("jit(marked)/transpose(jvp())/transpose"(#loc18))
#loc38 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc14))
#loc39 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc17))
#loc40 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc16))
#loc41 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc42 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc15))
#loc43 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc15))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc14))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc14))
#loc46 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc13))
#loc47 = loc("jit(marked)/transpose(jvp())/transpose"(#loc13))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc23)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.tanh %in : f32 loc(#loc25)
      linalg.yield %64 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.subf %in, %in_1 : f32 loc(#loc26)
      linalg.yield %64 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %14 = tensor.empty() : tensor<4x8xf32> loc(#loc27)
    %15 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x4xf32>) outs(%14 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<4x8xf32> loc(#loc27)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc28)
    %17 = tensor.empty() : tensor<4x8xf32> loc(#loc29)
    %18 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%17 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<4x8xf32> loc(#loc29)
    %19 = tensor.empty() : tensor<4x8xf32> loc(#loc30)
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4x8xf32>) outs(%19 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.sin %in : f32 loc(#loc30)
      linalg.yield %64 : f32 loc(#loc30)
    } -> tensor<4x8xf32> loc(#loc30)
    %21 = tensor.empty() : tensor<4x8xf32> loc(#loc31)
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4x8xf32>) outs(%21 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.cos %in : f32 loc(#loc31)
      linalg.yield %64 : f32 loc(#loc31)
    } -> tensor<4x8xf32> loc(#loc31)
    %23 = tensor.empty() : tensor<4x8xf32> loc(#loc32)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %20 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%23 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc32)
      linalg.yield %64 : f32 loc(#loc32)
    } -> tensor<4x8xf32> loc(#loc32)
    %25 = tensor.empty() : tensor<f32> loc(#loc33)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<f32>) -> tensor<f32> loc(#loc33)
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%24 : tensor<4x8xf32>) outs(%26 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.addf %out, %in : f32 loc(#loc33)
      linalg.yield %64 : f32 loc(#loc33)
    } -> tensor<f32> loc(#loc33)
    %28 = tensor.empty() : tensor<4x8xf32> loc(#loc34)
    %29 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%28 : tensor<4x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<4x8xf32> loc(#loc34)
    %30 = tensor.empty() : tensor<4x8xf32> loc(#loc35)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %29 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%30 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc35)
      linalg.yield %64 : f32 loc(#loc35)
    } -> tensor<4x8xf32> loc(#loc35)
    %32 = tensor.empty() : tensor<4x8xf32> loc(#loc35)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %20 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%32 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc35)
      linalg.yield %64 : f32 loc(#loc35)
    } -> tensor<4x8xf32> loc(#loc35)
    %34 = tensor.empty() : tensor<4x8xf32> loc(#loc36)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %22 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%34 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc36)
      linalg.yield %64 : f32 loc(#loc36)
    } -> tensor<4x8xf32> loc(#loc36)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %37 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<4x8xf32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %38 = "sbp.layer_cotangent"(%33) {layer = "b0"} : (tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc38)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %40 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<4x8xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc40)
      linalg.yield %64 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc40)
      linalg.yield %64 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.addf %in, %in_1 : f32 loc(#loc41)
      linalg.yield %64 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %47 = tensor.empty() : tensor<4x4xf32> loc(#loc42)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc42)
    %49 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%48 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc41)
      %65 = arith.addf %out, %64 : f32 loc(#loc42)
      linalg.yield %65 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc42)
    %50 = tensor.empty() : tensor<4x4xf32> loc(#loc43)
    %51 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<4x4xf32>) outs(%50 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<4x4xf32> loc(#loc43)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc42)
    %54 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc41)
      %65 = arith.addf %out, %64 : f32 loc(#loc42)
      linalg.yield %65 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc42)
    %55 = "sbp.layer_input_cotangent"(%54) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %55 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.addf %in, %in_1 : f32 loc(#loc45)
      linalg.yield %64 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %58 = "sbp.layer_input_cotangent"(%51) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc44)
    %59 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %61 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%60 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %64 = arith.mulf %in, %in_1 : f32 loc(#loc45)
      %65 = arith.addf %out, %64 : f32 loc(#loc46)
      linalg.yield %65 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc46)
    %62 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %63 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<4x4xf32>) outs(%62 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<4x4xf32> loc(#loc47)
    return %27, %63, %58 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
