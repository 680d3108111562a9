#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":350:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":351:36 to :48)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":351:26 to :49)
#loc10 = loc("hard_models.py":351:26 to :53)
#loc11 = loc("hard_models.py":351:16 to :54)
#loc12 = loc("hard_models.py":351:16 to :59)
#loc13 = loc("hard_models.py":351:15 to :66)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc14 = loc("called_in_jit.<locals>.loss"(#loc4))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc16 = loc("called_in_jit.<locals>.loss"(#loc6))
#loc17 = loc("dense"(#loc7))
#loc18 = loc("dense"(#loc8))
#loc19 = loc("called_in_jit.<locals>.loss"(#loc9))
#loc20 = loc("called_in_jit.<locals>.loss"(#loc10))
#loc21 = loc("called_in_jit.<locals>.loss"(#loc11))
#loc22 = loc("called_in_jit.<locals>.loss"(#loc12))
#loc23 = loc("called_in_jit.<locals>.loss"(#loc13))
#loc24 = loc("jit(marked)/jvp()/dot_general"(#loc14))
#loc25 = loc("b0/sbp_layer_input"(#loc15))
#loc26 = loc("jit(marked)/jvp(jit(layer))"(#loc16))
#loc27 = loc("b0/dot_general"(#loc17))
#loc28 = loc("b0/tanh"(#loc18))
#loc29 = loc("b0/sub"(#loc18))
#loc30 = loc("b0/sbp_layer_output"(#loc15))
#loc31 = loc("jit(marked)/jvp(jit(layer))"(#loc19))
#loc32 = loc("jit(marked)/jvp()/add"(#loc20))
#loc33 = loc("jit(marked)/jvp(jit(layer))"(#loc21))
#loc34 = loc("jit(marked)/jvp()/integer_pow"(#loc22))
#loc35 = loc("jit(marked)/jvp()/mul"(#loc22))
#loc36 = loc("jit(marked)/jvp()/reduce_sum"(#loc23))
#loc37 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc23))
#loc38 = loc("jit(marked)/transpose(jvp())/mul"(#loc22))
#loc39 = loc("b0/sbp_layer_cotangent"(#loc15))
#loc40 = loc("jit(marked)/transpose(jvp(jit(layer)))"(#loc21))
#loc41 = loc("b0/mul"(#loc18))
#loc42 = loc("b0/add_any"(#loc18))
#loc43 = loc("b0/transpose"(#loc17))
#loc44 = loc("b0/sbp_layer_input_cotangent"(#loc15))
#loc45 = loc("jit(marked)/transpose(jvp(jit(layer)))"(#loc19))
#loc46 = loc("jit(marked)/transpose(jvp())/add_any"(#loc19))
#loc47 = loc("jit(marked)/transpose(jvp(jit(layer)))"(#loc16))
#loc48 = loc("jit(marked)/transpose(jvp())/add_any"(#loc16))
#loc49 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc50 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
#loc51 = loc(callsite(#loc25 at #loc26))
#loc52 = loc(callsite(#loc27 at #loc26))
#loc53 = loc(callsite(#loc28 at #loc26))
#loc54 = loc(callsite(#loc29 at #loc26))
#loc56 = loc(callsite(#loc25 at #loc31))
#loc57 = loc(callsite(#loc27 at #loc31))
#loc58 = loc(callsite(#loc28 at #loc31))
#loc59 = loc(callsite(#loc29 at #loc31))
#loc60 = loc(callsite(#loc30 at #loc31))
#loc61 = loc(callsite(#loc25 at #loc33))
#loc62 = loc(callsite(#loc27 at #loc33))
#loc63 = loc(callsite(#loc28 at #loc33))
#loc64 = loc(callsite(#loc29 at #loc33))
#loc65 = loc(callsite(#loc30 at #loc33))
#loc66 = loc(callsite(#loc39 at #loc40))
#loc67 = loc(callsite(#loc41 at #loc40))
#loc68 = loc(callsite(#loc42 at #loc40))
#loc69 = loc(callsite(#loc27 at #loc40))
#loc70 = loc(callsite(#loc43 at #loc40))
#loc71 = loc(callsite(#loc44 at #loc40))
#loc72 = loc(callsite(#loc39 at #loc45))
#loc73 = loc(callsite(#loc41 at #loc45))
#loc74 = loc(callsite(#loc42 at #loc45))
#loc75 = loc(callsite(#loc27 at #loc45))
#loc76 = loc(callsite(#loc43 at #loc45))
#loc77 = loc(callsite(#loc44 at #loc45))
#loc78 = loc(callsite(#loc39 at #loc47))
#loc79 = loc(callsite(#loc41 at #loc47))
#loc80 = loc(callsite(#loc42 at #loc47))
#loc81 = loc(callsite(#loc27 at #loc47))
#loc82 = loc(callsite(#loc43 at #loc47))
#loc83 = loc(callsite(#loc44 at #loc47))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc27 at #loc26)), %out: f32 loc(callsite(#loc28 at #loc26))):
      %116 = math.tanh %in : f32 loc(#loc53)
      linalg.yield %116 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(callsite(#loc29 at #loc26))):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc29 at #loc26)), %in_2: f32 loc(callsite(#loc28 at #loc26)), %out: f32 loc(callsite(#loc29 at #loc26))):
      %116 = arith.subf %in, %in_2 : f32 loc(#loc54)
      linalg.yield %116 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %15 = "sbp.layer_input"(%arg1) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %16 = "sbp.layer_input"(%14) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc56)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %19 = linalg.matmul ins(%16, %15 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc27 at #loc31)), %out: f32 loc(callsite(#loc28 at #loc31))):
      %116 = math.tanh %in : f32 loc(#loc58)
      linalg.yield %116 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(callsite(#loc29 at #loc31))):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc29 at #loc31)), %in_2: f32 loc(callsite(#loc28 at #loc31)), %out: f32 loc(callsite(#loc29 at #loc31))):
      %116 = arith.subf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %116 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %26 = "sbp.layer_output"(%21) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc30 at #loc31)), %in_2: f32, %out: f32):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc32)
      linalg.yield %116 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %29 = "sbp.layer_input"(%arg1) {call = 2 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc61)
    %30 = "sbp.layer_input"(%28) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc62)
    %33 = linalg.matmul ins(%30, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%32 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc62)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc27 at #loc33)), %out: f32 loc(callsite(#loc28 at #loc33))):
      %116 = math.tanh %in : f32 loc(#loc63)
      linalg.yield %116 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%36 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(callsite(#loc29 at #loc33))):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc29 at #loc33)), %in_2: f32 loc(callsite(#loc28 at #loc33)), %out: f32 loc(callsite(#loc29 at #loc33))):
      %116 = arith.subf %in, %in_2 : f32 loc(#loc64)
      linalg.yield %116 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %40 = "sbp.layer_output"(%35) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc30 at #loc33)), %in_2: f32 loc(callsite(#loc30 at #loc33)), %out: f32):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %116 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %44 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32 loc(callsite(#loc30 at #loc33)), %out: f32):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %116 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %47 = tensor.empty() : tensor<f32> loc(#loc36)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<f32>) -> tensor<f32> loc(#loc36)
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%42 : tensor<8x4xf32>) outs(%48 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %out, %in : f32 loc(#loc36)
      linalg.yield %116 : f32 loc(#loc36)
    } -> tensor<f32> loc(#loc36)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %51 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %116 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %54 = "sbp.layer_cotangent"(%53) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %39 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc39 at #loc40)), %in_2: f32 loc(callsite(#loc29 at #loc33)), %out: f32 loc(callsite(#loc41 at #loc40))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %116 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc41 at #loc40)), %in_2: f32 loc(callsite(#loc28 at #loc33)), %out: f32 loc(callsite(#loc41 at #loc40))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %116 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc41 at #loc40)), %in_2: f32 loc(callsite(#loc41 at #loc40)), %out: f32 loc(callsite(#loc42 at #loc40))):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %116 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %61 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc69)
    %63 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60, %30 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%62 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc42 at #loc40)), %in_2: f32 loc(callsite(#loc25 at #loc33)), %out: f32 loc(callsite(#loc27 at #loc40))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      %117 = arith.addf %out, %116 : f32 loc(#loc69)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc69)
    %64 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %65 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<4x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc27 at #loc40)), %out: f32 loc(callsite(#loc43 at #loc40))):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<4x4xf32> loc(#loc70)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc69)
    %68 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60, %29 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%67 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc42 at #loc40)), %in_2: f32 loc(callsite(#loc25 at #loc33)), %out: f32 loc(callsite(#loc27 at #loc40))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc68)
      %117 = arith.addf %out, %116 : f32 loc(#loc69)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc69)
    %69 = "sbp.layer_input_cotangent"(%68) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc71)
    %70 = "sbp.layer_input_cotangent"(%65) {call = 2 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc71)
    %71 = "sbp.layer_cotangent"(%69) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc72)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc39 at #loc45)), %in_2: f32 loc(callsite(#loc29 at #loc31)), %out: f32 loc(callsite(#loc41 at #loc45))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc73)
      linalg.yield %116 : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %21 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc41 at #loc45)), %in_2: f32 loc(callsite(#loc28 at #loc31)), %out: f32 loc(callsite(#loc41 at #loc45))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc73)
      linalg.yield %116 : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %76 = tensor.empty() : tensor<8x4xf32> loc(#loc74)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %75 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc41 at #loc45)), %in_2: f32 loc(callsite(#loc41 at #loc45)), %out: f32 loc(callsite(#loc42 at #loc45))):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc74)
      linalg.yield %116 : f32 loc(#loc74)
    } -> tensor<8x4xf32> loc(#loc74)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc75)
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc75)
    %80 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc42 at #loc45)), %in_2: f32 loc(callsite(#loc25 at #loc31)), %out: f32 loc(callsite(#loc27 at #loc45))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc74)
      %117 = arith.addf %out, %116 : f32 loc(#loc75)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc75)
    %81 = tensor.empty() : tensor<4x4xf32> loc(#loc76)
    %82 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<4x4xf32>) outs(%81 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc27 at #loc45)), %out: f32 loc(callsite(#loc43 at #loc45))):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<4x4xf32> loc(#loc76)
    %83 = tensor.empty() : tensor<8x4xf32> loc(#loc75)
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc75)
    %85 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77, %15 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc42 at #loc45)), %in_2: f32 loc(callsite(#loc25 at #loc31)), %out: f32 loc(callsite(#loc27 at #loc45))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc74)
      %117 = arith.addf %out, %116 : f32 loc(#loc75)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc75)
    %86 = "sbp.layer_input_cotangent"(%85) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc77)
    %87 = "sbp.layer_input_cotangent"(%82) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc77)
    %88 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %87 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%88 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc44 at #loc40)), %in_2: f32 loc(callsite(#loc44 at #loc45)), %out: f32):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %116 : f32 loc(#loc46)
    } -> tensor<4x4xf32> loc(#loc46)
    %90 = "sbp.layer_cotangent"(%86) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc78)
    %91 = tensor.empty() : tensor<8x4xf32> loc(#loc79)
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%91 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc39 at #loc47)), %in_2: f32 loc(callsite(#loc29 at #loc26)), %out: f32 loc(callsite(#loc41 at #loc47))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc79)
      linalg.yield %116 : f32 loc(#loc79)
    } -> tensor<8x4xf32> loc(#loc79)
    %93 = tensor.empty() : tensor<8x4xf32> loc(#loc79)
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%93 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc41 at #loc47)), %in_2: f32 loc(callsite(#loc28 at #loc26)), %out: f32 loc(callsite(#loc41 at #loc47))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc79)
      linalg.yield %116 : f32 loc(#loc79)
    } -> tensor<8x4xf32> loc(#loc79)
    %95 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %94 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%95 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc41 at #loc47)), %in_2: f32 loc(callsite(#loc41 at #loc47)), %out: f32 loc(callsite(#loc42 at #loc47))):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc80)
      linalg.yield %116 : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %97 = tensor.empty() : tensor<4x4xf32> loc(#loc81)
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc81)
    %99 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc42 at #loc47)), %in_2: f32 loc(callsite(#loc25 at #loc26)), %out: f32 loc(callsite(#loc27 at #loc47))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc80)
      %117 = arith.addf %out, %116 : f32 loc(#loc81)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc81)
    %100 = tensor.empty() : tensor<4x4xf32> loc(#loc82)
    %101 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<4x4xf32>) outs(%100 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc27 at #loc47)), %out: f32 loc(callsite(#loc43 at #loc47))):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<4x4xf32> loc(#loc82)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc81)
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc81)
    %104 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%103 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc42 at #loc47)), %in_2: f32 loc(callsite(#loc25 at #loc26)), %out: f32 loc(callsite(#loc27 at #loc47))):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc80)
      %117 = arith.addf %out, %116 : f32 loc(#loc81)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc81)
    %105 = "sbp.layer_input_cotangent"(%104) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc83)
    %106 = "sbp.layer_input_cotangent"(%101) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc83)
    %107 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %106 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%107 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32 loc(callsite(#loc44 at #loc47)), %out: f32):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %116 : f32 loc(#loc48)
    } -> tensor<4x4xf32> loc(#loc48)
    %109 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %105 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%109 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(callsite(#loc44 at #loc40)), %in_2: f32 loc(callsite(#loc44 at #loc47)), %out: f32):
      %116 = arith.addf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %116 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %111 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %113 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%112 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %116 = arith.mulf %in, %in_2 : f32 loc(#loc48)
      %117 = arith.addf %out, %116 : f32 loc(#loc49)
      linalg.yield %117 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc49)
    %114 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %115 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<4x4xf32>) outs(%114 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<4x4xf32> loc(#loc50)
    return %49, %115, %108 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc55 = loc(callsite(#loc30 at #loc26))
