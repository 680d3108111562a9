#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":278:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":279:16 to :49)
#loc9 = loc("hard_models.py":279:15 to :57)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc10 = loc("mean_of_outputs.<locals>.loss"(#loc4))
#loc11 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc12 = loc("dense"(#loc6))
#loc13 = loc("dense"(#loc7))
#loc14 = loc("mean_of_outputs.<locals>.loss"(#loc8))
#loc15 = loc("mean_of_outputs.<locals>.loss"(#loc9))
#loc16 = loc("jit(marked)/jvp()/dot_general"(#loc10))
#loc17 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc11))
#loc18 = loc("jit(marked)/jvp(b0)/dot_general"(#loc12))
#loc19 = loc("jit(marked)/jvp(b0)/tanh"(#loc13))
#loc20 = loc("jit(marked)/jvp(b0)/sub"(#loc13))
#loc21 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc11))
#loc22 = loc("jit(marked)/jvp()/add"(#loc14))
#loc23 = loc("jit(marked)/jvp()/reduce_sum"(#loc15))
#loc24 = loc("jit(marked)/jvp()/div"(#loc15))
#loc25 = loc("jit(marked)/transpose(jvp())/div"(#loc15))
#loc26 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc15))
#loc27 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc11))
#loc28 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc13))
#loc29 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc13))
#loc30 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc12))
#loc31 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc12))
#loc32 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc11))
#loc33 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc11))
#loc34 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc10))
#loc35 = loc("jit(marked)/transpose(jvp())/transpose"(#loc10))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 3.125000e-02 : f32 loc(#loc)
    %cst_0 = arith.constant 3.200000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc16)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc16)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc16)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc17)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc17)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc18)
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc19)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.tanh %in : f32 loc(#loc19)
      linalg.yield %50 : f32 loc(#loc19)
    } -> tensor<8x4xf32> loc(#loc19)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc20)
    } -> tensor<8x4xf32> loc(#loc20)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.subf %in, %in_3 : f32 loc(#loc20)
      linalg.yield %50 : f32 loc(#loc20)
    } -> tensor<8x4xf32> loc(#loc20)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc21)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32 loc(#loc22)
      linalg.yield %50 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %17 = tensor.empty() : tensor<f32> loc(#loc23)
    %18 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<f32>) -> tensor<f32> loc(#loc23)
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%16 : tensor<8x4xf32>) outs(%18 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32 loc(#loc23)
      linalg.yield %50 : f32 loc(#loc23)
    } -> tensor<f32> loc(#loc23)
    %20 = tensor.empty() : tensor<f32> loc(#loc24)
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%19 : tensor<f32>) outs(%20 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_0 : f32 loc(#loc24)
      linalg.yield %50 : f32 loc(#loc24)
    } -> tensor<f32> loc(#loc24)
    %22 = tensor.empty() : tensor<f32> loc(#loc25)
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%22 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc25)
    } -> tensor<f32> loc(#loc25)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %26 = "sbp.layer_cotangent"(%25) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32 loc(#loc28)
      linalg.yield %50 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32 loc(#loc28)
      linalg.yield %50 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32 loc(#loc29)
      linalg.yield %50 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %33 = tensor.empty() : tensor<4x4xf32> loc(#loc30)
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc30)
    %35 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%34 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32 loc(#loc29)
      %51 = arith.addf %out, %50 : f32 loc(#loc30)
      linalg.yield %51 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc30)
    %36 = tensor.empty() : tensor<4x4xf32> loc(#loc31)
    %37 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<4x4xf32>) outs(%36 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<4x4xf32> loc(#loc31)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %40 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32 loc(#loc29)
      %51 = arith.addf %out, %50 : f32 loc(#loc30)
      linalg.yield %51 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc30)
    %41 = "sbp.layer_input_cotangent"(%40) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %41 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.addf %in, %in_3 : f32 loc(#loc33)
      linalg.yield %50 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %44 = "sbp.layer_input_cotangent"(%37) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc32)
    %45 = tensor.empty() : tensor<4x4xf32> loc(#loc34)
    %46 = linalg.fill ins(%cst_1 : f32) outs(%45 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc34)
    %47 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %50 = arith.mulf %in, %in_3 : f32 loc(#loc33)
      %51 = arith.addf %out, %50 : f32 loc(#loc34)
      linalg.yield %51 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc34)
    %48 = tensor.empty() : tensor<4x4xf32> loc(#loc35)
    %49 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<4x4xf32>) outs(%48 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<4x4xf32> loc(#loc35)
    return %21, %49, %44 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
