#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":338:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":58:11 to :26)
#loc9 = loc("hard_models.py":340:46 to :56)
#loc10 = loc("hard_models.py":340:21 to :57)
#loc11 = loc("hard_models.py":340:17 to :57)
#loc12 = loc("hard_models.py":340:16 to :63)
#loc13 = loc("hard_models.py":340:15 to :70)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc14 = loc("called_side_by_side.<locals>.loss"(#loc4))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc16 = loc("dense"(#loc6))
#loc17 = loc("dense"(#loc7))
#loc18 = loc("with_skip"(#loc8))
#loc19 = loc("called_side_by_side.<locals>.loss"(#loc9))
#loc20 = loc("called_side_by_side.<locals>.loss"(#loc10))
#loc21 = loc("called_side_by_side.<locals>.loss"(#loc11))
#loc22 = loc("called_side_by_side.<locals>.loss"(#loc12))
#loc23 = loc("called_side_by_side.<locals>.loss"(#loc13))
#loc24 = loc("jit(marked)/jvp()/dot_general"(#loc14))
#loc25 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc26 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc27 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc29 = loc("jit(marked)/jvp(b0)/add"(#loc18))
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc31 = loc("jit(marked)/jvp()/sin"(#loc19))
#loc32 = loc("jit(marked)/jvp()/cos"(#loc19))
#loc33 = loc("jit(marked)/jvp()/mul"(#loc20))
#loc34 = loc("jit(marked)/jvp()/add"(#loc21))
#loc35 = loc("jit(marked)/jvp()/integer_pow"(#loc22))
#loc36 = loc("jit(marked)/jvp()/mul"(#loc22))
#loc37 = loc("jit(marked)/jvp()/reduce_sum"(#loc23))
#loc38 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc23))
#loc39 = loc("jit(marked)/transpose(jvp())/mul"(#loc22))
#loc40 = loc("jit(marked)/transpose(jvp())/mul"(#loc20))
#loc41 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc42 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc43 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc48 = loc("jit(marked)/transpose(jvp())/mul"(#loc19))
#loc49 = loc("jit(marked)/transpose(jvp())/add_any"(#loc19))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc51 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc52 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc25)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.tanh %in : f32 loc(#loc27)
      linalg.yield %107 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.subf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %107 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %107 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %16 = "sbp.layer_output"(%15) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.sin %in : f32 loc(#loc31)
      linalg.yield %107 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.cos %in : f32 loc(#loc32)
      linalg.yield %107 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %21 = "sbp.layer_input"(%arg1) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc25)
    %22 = "sbp.layer_input"(%18) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %25 = linalg.matmul ins(%22, %21 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%24 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.tanh %in : f32 loc(#loc27)
      linalg.yield %107 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %29 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.subf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %107 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %107 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %34 = "sbp.layer_output"(%33) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %107 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %36 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %107 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %107 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %42 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %107 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %45 = tensor.empty() : tensor<f32> loc(#loc37)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<f32>) -> tensor<f32> loc(#loc37)
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%40 : tensor<8x4xf32>) outs(%46 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %107 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %48 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %49 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%48 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %107 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %51 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %107 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %107 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %56 = "sbp.layer_cotangent"(%53) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %31 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %107 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %107 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %60 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %107 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %63 = tensor.empty() : tensor<4x4xf32> loc(#loc44)
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc44)
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      %108 = arith.addf %out, %107 : f32 loc(#loc44)
      linalg.yield %108 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc44)
    %66 = tensor.empty() : tensor<4x4xf32> loc(#loc45)
    %67 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<4x4xf32>) outs(%66 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<4x4xf32> loc(#loc45)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %70 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %21 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      %108 = arith.addf %out, %107 : f32 loc(#loc44)
      linalg.yield %108 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc44)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %70 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %107 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %73 = "sbp.layer_input_cotangent"(%72) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %74 = "sbp.layer_input_cotangent"(%67) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%75 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %107 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %107 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %79 = "sbp.layer_cotangent"(%55) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %107 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %82 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%82 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %107 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %83 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %107 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %86 = tensor.empty() : tensor<4x4xf32> loc(#loc44)
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc44)
    %88 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%87 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      %108 = arith.addf %out, %107 : f32 loc(#loc44)
      linalg.yield %108 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc44)
    %89 = tensor.empty() : tensor<4x4xf32> loc(#loc45)
    %90 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<4x4xf32>) outs(%89 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<4x4xf32> loc(#loc45)
    %91 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %93 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc43)
      %108 = arith.addf %out, %107 : f32 loc(#loc44)
      linalg.yield %108 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc44)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %93 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %107 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %96 = "sbp.layer_input_cotangent"(%95) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %97 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %96 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%97 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %107 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %99 = "sbp.layer_input_cotangent"(%90) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %100 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%74, %99 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%100 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %107 : f32 loc(#loc50)
    } -> tensor<4x4xf32> loc(#loc50)
    %102 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%103 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %107 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      %108 = arith.addf %out, %107 : f32 loc(#loc51)
      linalg.yield %108 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc51)
    %105 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %106 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<4x4xf32>) outs(%105 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    return %47, %106, %101 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
