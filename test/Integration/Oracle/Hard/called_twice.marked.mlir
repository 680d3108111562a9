#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":326:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":328:16 to :49)
#loc9 = loc("hard_models.py":329:16 to :22)
#loc10 = loc("hard_models.py":329:15 to :29)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc11 = loc("called_twice.<locals>.loss"(#loc4))
#loc12 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc13 = loc("dense"(#loc6))
#loc14 = loc("dense"(#loc7))
#loc15 = loc("called_twice.<locals>.loss"(#loc8))
#loc16 = loc("called_twice.<locals>.loss"(#loc9))
#loc17 = loc("called_twice.<locals>.loss"(#loc10))
#loc18 = loc("jit(marked)/jvp()/dot_general"(#loc11))
#loc19 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc12))
#loc20 = loc("jit(marked)/jvp(b0)/dot_general"(#loc13))
#loc21 = loc("jit(marked)/jvp(b0)/tanh"(#loc14))
#loc22 = loc("jit(marked)/jvp(b0)/sub"(#loc14))
#loc23 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc12))
#loc24 = loc("jit(marked)/jvp()/add"(#loc15))
#loc25 = loc("jit(marked)/jvp()/integer_pow"(#loc16))
#loc26 = loc("jit(marked)/jvp()/mul"(#loc16))
#loc27 = loc("jit(marked)/jvp()/reduce_sum"(#loc17))
#loc28 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc17))
#loc29 = loc("jit(marked)/transpose(jvp())/mul"(#loc16))
#loc30 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc12))
#loc31 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc14))
#loc32 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc14))
#loc33 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc13))
#loc34 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc13))
#loc35 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc12))
#loc36 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc12))
#loc37 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc11))
#loc38 = loc("jit(marked)/transpose(jvp())/transpose"(#loc11))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc18)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc18)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc19)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc19)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.tanh %in : f32 loc(#loc21)
      linalg.yield %89 : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.subf %in, %in_2 : f32 loc(#loc22)
      linalg.yield %89 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc24)
      linalg.yield %89 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %17 = "sbp.layer_input"(%arg1) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc19)
    %18 = "sbp.layer_input"(%16) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc19)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %21 = linalg.matmul ins(%18, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.tanh %in : f32 loc(#loc21)
      linalg.yield %89 : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.subf %in, %in_2 : f32 loc(#loc22)
      linalg.yield %89 : f32 loc(#loc22)
    } -> tensor<8x4xf32> loc(#loc22)
    %28 = "sbp.layer_output"(%23) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc24)
      linalg.yield %89 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc25)
      linalg.yield %89 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %34 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc26)
      linalg.yield %89 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %37 = tensor.empty() : tensor<f32> loc(#loc27)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<f32>) -> tensor<f32> loc(#loc27)
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%32 : tensor<8x4xf32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %out, %in : f32 loc(#loc27)
      linalg.yield %89 : f32 loc(#loc27)
    } -> tensor<f32> loc(#loc27)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %36 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %89 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %44 = "sbp.layer_cotangent"(%43) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %89 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %89 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %89 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %51 = tensor.empty() : tensor<4x4xf32> loc(#loc33)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %53 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      %90 = arith.addf %out, %89 : f32 loc(#loc33)
      linalg.yield %90 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc33)
    %54 = tensor.empty() : tensor<4x4xf32> loc(#loc34)
    %55 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<4x4xf32>) outs(%54 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<4x4xf32> loc(#loc34)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %58 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      %90 = arith.addf %out, %89 : f32 loc(#loc33)
      linalg.yield %90 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc33)
    %59 = "sbp.layer_input_cotangent"(%58) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %59 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%60 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %89 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %62 = "sbp.layer_input_cotangent"(%55) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc35)
    %63 = "sbp.layer_cotangent"(%61) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %89 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %89 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %67 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %89 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %70 = tensor.empty() : tensor<4x4xf32> loc(#loc33)
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc33)
    %72 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      %90 = arith.addf %out, %89 : f32 loc(#loc33)
      linalg.yield %90 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc33)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc34)
    %74 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<4x4xf32>) outs(%73 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<4x4xf32> loc(#loc34)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %77 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc32)
      %90 = arith.addf %out, %89 : f32 loc(#loc33)
      linalg.yield %90 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc33)
    %78 = "sbp.layer_input_cotangent"(%77) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %79 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %78 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %89 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %81 = "sbp.layer_input_cotangent"(%74) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc35)
    %82 = tensor.empty() : tensor<4x4xf32> loc(#loc36)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %81 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%82 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %89 : f32 loc(#loc36)
    } -> tensor<4x4xf32> loc(#loc36)
    %84 = tensor.empty() : tensor<4x4xf32> loc(#loc37)
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc37)
    %86 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%85 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %89 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %90 = arith.addf %out, %89 : f32 loc(#loc37)
      linalg.yield %90 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc37)
    %87 = tensor.empty() : tensor<4x4xf32> loc(#loc38)
    %88 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<4x4xf32>) outs(%87 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<4x4xf32> loc(#loc38)
    return %39, %88, %83 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
