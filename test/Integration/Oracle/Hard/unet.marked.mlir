#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("values[5]")
#loc7 = loc("hard_models.py":146:45 to :55)
#loc8 = loc("boundaries.py":35:20 to :49)
#loc9 = loc("hard_models.py":54:20 to :25)
#loc10 = loc("hard_models.py":54:11 to :26)
#loc11 = loc("hard_models.py":58:11 to :26)
#loc12 = loc("hard_models.py":148:12 to :39)
#loc13 = loc("hard_models.py":148:12 to :51)
#loc14 = loc("hard_models.py":149:16 to :54)
#loc15 = loc("hard_models.py":149:15 to :61)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc16 = loc("unet.<locals>.loss"(#loc7))
#loc17 = loc("Boundaries.__call__.<locals>.layer"(#loc8))
#loc18 = loc("dense"(#loc9))
#loc19 = loc("dense"(#loc10))
#loc20 = loc("with_skip"(#loc11))
#loc21 = loc("unet.<locals>.loss"(#loc12))
#loc22 = loc("unet.<locals>.loss"(#loc13))
#loc23 = loc("unet.<locals>.loss"(#loc14))
#loc24 = loc("unet.<locals>.loss"(#loc15))
#loc26 = loc("jit(marked)/jvp(down)/sbp_layer_input"(#loc17))
#loc27 = loc("jit(marked)/jvp(down)/dot_general"(#loc18))
#loc28 = loc("jit(marked)/jvp(down)/tanh"(#loc19))
#loc29 = loc("jit(marked)/jvp(down)/sub"(#loc19))
#loc30 = loc("jit(marked)/jvp(down)/add"(#loc20))
#loc32 = loc("jit(marked)/jvp(middle)/sbp_layer_input"(#loc17))
#loc33 = loc("jit(marked)/jvp(middle)/dot_general"(#loc18))
#loc34 = loc("jit(marked)/jvp(middle)/tanh"(#loc19))
#loc35 = loc("jit(marked)/jvp(middle)/sub"(#loc19))
#loc36 = loc("jit(marked)/jvp(middle)/add"(#loc20))
#loc38 = loc("jit(marked)/jvp()/concatenate"(#loc21))
#loc40 = loc("jit(marked)/jvp(up)/sbp_layer_input"(#loc17))
#loc41 = loc("jit(marked)/jvp(up)/dot_general"(#loc18))
#loc42 = loc("jit(marked)/jvp(up)/tanh"(#loc19))
#loc43 = loc("jit(marked)/jvp(up)/sub"(#loc19))
#loc44 = loc("jit(marked)/jvp(up)/add"(#loc20))
#loc45 = loc("jit(marked)/jvp(up)/sbp_layer_output"(#loc17))
#loc46 = loc("jit(marked)/jvp()/integer_pow"(#loc23))
#loc47 = loc("jit(marked)/jvp()/mul"(#loc23))
#loc48 = loc("jit(marked)/jvp()/reduce_sum"(#loc24))
#loc49 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc24))
#loc50 = loc("jit(marked)/transpose(jvp())/mul"(#loc23))
#loc51 = loc("jit(marked)/transpose(jvp(up))/sbp_layer_cotangent"(#loc17))
#loc52 = loc("jit(marked)/transpose(jvp(up))/mul"(#loc19))
#loc53 = loc("jit(marked)/transpose(jvp(up))/add_any"(#loc19))
#loc54 = loc("jit(marked)/transpose(jvp(up))/dot_general"(#loc18))
#loc55 = loc("jit(marked)/transpose(jvp(up))/transpose"(#loc18))
#loc56 = loc("jit(marked)/transpose(jvp(up))/add_any"(#loc18))
#loc57 = loc("jit(marked)/transpose(jvp(up))/sbp_layer_input_cotangent"(#loc17))
#loc58 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc22))
#loc59 = loc("jit(marked)/transpose(jvp())/transpose"(#loc22))
#loc60 = loc("jit(marked)/transpose(jvp())/split"(#loc21))
#loc61 = loc("jit(marked)/transpose(jvp(middle))/sbp_layer_cotangent"(#loc17))
#loc62 = loc("jit(marked)/transpose(jvp(middle))/mul"(#loc19))
#loc63 = loc("jit(marked)/transpose(jvp(middle))/add_any"(#loc19))
#loc64 = loc("jit(marked)/transpose(jvp(middle))/dot_general"(#loc18))
#loc65 = loc("jit(marked)/transpose(jvp(middle))/transpose"(#loc18))
#loc66 = loc("jit(marked)/transpose(jvp(middle))/add_any"(#loc18))
#loc67 = loc("jit(marked)/transpose(jvp(middle))/sbp_layer_input_cotangent"(#loc17))
#loc68 = loc("jit(marked)/transpose(jvp(middle))/add_any"(#loc17))
#loc69 = loc("jit(marked)/transpose(jvp(down))/sbp_layer_cotangent"(#loc17))
#loc70 = loc("jit(marked)/transpose(jvp(down))/mul"(#loc19))
#loc71 = loc("jit(marked)/transpose(jvp(down))/add_any"(#loc19))
#loc72 = loc("jit(marked)/transpose(jvp(down))/dot_general"(#loc18))
#loc73 = loc("jit(marked)/transpose(jvp(down))/transpose"(#loc18))
#loc74 = loc("jit(marked)/transpose(jvp(down))/add_any"(#loc18))
#loc75 = loc("jit(marked)/transpose(jvp(down))/sbp_layer_input_cotangent"(#loc17))
#loc76 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc16))
#loc77 = loc("jit(marked)/transpose(jvp())/transpose"(#loc16))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]"), %arg5: tensor<8x4xf32> loc("values[5]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<8x4xf32>) {
    %c4 = arith.constant 4 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %2 = linalg.matmul ins(%arg5, %arg3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %3 = "sbp.layer_input"(%arg0) {layer = "down"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc26)
    %4 = "sbp.layer_input"(%2) {layer = "down"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc27)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.tanh %in : f32 loc(#loc28)
      linalg.yield %135 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.subf %in, %in_3 : f32 loc(#loc29)
      linalg.yield %135 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc30)
      linalg.yield %135 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %16 = "sbp.layer_output"(%15) {layer = "down"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %17 = "sbp.layer_input"(%arg1) {layer = "middle"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc32)
    %18 = "sbp.layer_input"(%16) {layer = "middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %21 = linalg.matmul ins(%18, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc33)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.tanh %in : f32 loc(#loc34)
      linalg.yield %135 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.subf %in, %in_3 : f32 loc(#loc35)
      linalg.yield %135 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc36)
      linalg.yield %135 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %30 = "sbp.layer_output"(%29) {layer = "middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %31 = tensor.empty() : tensor<8x8xf32> loc(#loc38)
    %32 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%31 : tensor<8x8xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 0 : index loc(#loc38)
      %136 = linalg.index 1 : index loc(#loc38)
      %137 = arith.cmpi ult, %136, %c4 : index loc(#loc38)
      %138 = scf.if %137 -> (f32) {
        %extracted = tensor.extract %16[%135, %136] : tensor<8x4xf32> loc(#loc38)
        scf.yield %extracted : f32 loc(#loc38)
      } else {
        %139 = arith.subi %136, %c4 : index loc(#loc38)
        %extracted = tensor.extract %30[%135, %139] : tensor<8x4xf32> loc(#loc38)
        scf.yield %extracted : f32 loc(#loc38)
      } loc(#loc38)
      linalg.yield %138 : f32 loc(#loc38)
    } -> tensor<8x8xf32> loc(#loc38)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %35 = linalg.matmul ins(%32, %arg4 : tensor<8x8xf32>, tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %36 = "sbp.layer_input"(%arg2) {layer = "up"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc40)
    %37 = "sbp.layer_input"(%35) {layer = "up"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %40 = linalg.matmul ins(%37, %36 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%39 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.tanh %in : f32 loc(#loc42)
      linalg.yield %135 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %44 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.subf %in, %in_3 : f32 loc(#loc43)
      linalg.yield %135 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc44)
      linalg.yield %135 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %49 = "sbp.layer_output"(%48) {layer = "up"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %49 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%50 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc46)
      linalg.yield %135 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %53 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %49 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc47)
      linalg.yield %135 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %56 = tensor.empty() : tensor<f32> loc(#loc48)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<f32>) -> tensor<f32> loc(#loc48)
    %58 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%51 : tensor<8x4xf32>) outs(%57 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %135 : f32 loc(#loc48)
    } -> tensor<f32> loc(#loc48)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %55 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc50)
      linalg.yield %135 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %63 = "sbp.layer_cotangent"(%62) {layer = "up"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc52)
      linalg.yield %135 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc52)
      linalg.yield %135 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %67 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc53)
      linalg.yield %135 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %70 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc54)
    %72 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %37 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc53)
      %136 = arith.addf %out, %135 : f32 loc(#loc54)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc54)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc55)
    %74 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<4x4xf32>) outs(%73 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<4x4xf32> loc(#loc55)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc54)
    %77 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %36 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc53)
      %136 = arith.addf %out, %135 : f32 loc(#loc54)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc54)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %77 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%78 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc56)
      linalg.yield %135 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %80 = "sbp.layer_input_cotangent"(%79) {layer = "up"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc57)
    %81 = "sbp.layer_input_cotangent"(%74) {layer = "up"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc57)
    %82 = tensor.empty() : tensor<4x8xf32> loc(#loc58)
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc58)
    %84 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80, %32 : tensor<8x4xf32>, tensor<8x8xf32>) outs(%83 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      %136 = arith.addf %out, %135 : f32 loc(#loc58)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<4x8xf32> loc(#loc58)
    %85 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %86 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<4x8xf32>) outs(%85 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %87 = tensor.empty() : tensor<8x8xf32> loc(#loc58)
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc58)
    %89 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%88 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc57)
      %136 = arith.addf %out, %135 : f32 loc(#loc58)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc58)
    %extracted_slice = tensor.extract_slice %89[0, 0] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32> loc(#loc60)
    %extracted_slice_2 = tensor.extract_slice %89[0, 4] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32> loc(#loc60)
    %90 = "sbp.layer_cotangent"(%extracted_slice_2) {layer = "middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %91 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%91 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc62)
      linalg.yield %135 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %93 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%93 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc62)
      linalg.yield %135 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %95 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %94 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%95 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc63)
      linalg.yield %135 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %97 = tensor.empty() : tensor<4x4xf32> loc(#loc64)
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %99 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc63)
      %136 = arith.addf %out, %135 : f32 loc(#loc64)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc64)
    %100 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %101 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<4x4xf32>) outs(%100 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc65)
    } -> tensor<4x4xf32> loc(#loc65)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc64)
    %104 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%103 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc63)
      %136 = arith.addf %out, %135 : f32 loc(#loc64)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc64)
    %105 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %104 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%105 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc66)
      linalg.yield %135 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %107 = "sbp.layer_input_cotangent"(%106) {layer = "middle"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc67)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %107 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%108 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc68)
      linalg.yield %135 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %110 = "sbp.layer_input_cotangent"(%101) {layer = "middle"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc67)
    %111 = "sbp.layer_cotangent"(%109) {layer = "down"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc69)
    %112 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%112 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc70)
      linalg.yield %135 : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %114 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%114 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc70)
      linalg.yield %135 : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %116 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %115 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%116 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc71)
      linalg.yield %135 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %118 = tensor.empty() : tensor<4x4xf32> loc(#loc72)
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc72)
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%119 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc71)
      %136 = arith.addf %out, %135 : f32 loc(#loc72)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc72)
    %121 = tensor.empty() : tensor<4x4xf32> loc(#loc73)
    %122 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<4x4xf32>) outs(%121 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<4x4xf32> loc(#loc73)
    %123 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc72)
    %125 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%124 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc71)
      %136 = arith.addf %out, %135 : f32 loc(#loc72)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc72)
    %126 = tensor.empty() : tensor<8x4xf32> loc(#loc74)
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %125 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%126 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.addf %in, %in_3 : f32 loc(#loc74)
      linalg.yield %135 : f32 loc(#loc74)
    } -> tensor<8x4xf32> loc(#loc74)
    %128 = "sbp.layer_input_cotangent"(%127) {layer = "down"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc75)
    %129 = "sbp.layer_input_cotangent"(%122) {layer = "down"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc75)
    %130 = tensor.empty() : tensor<4x4xf32> loc(#loc76)
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc76)
    %132 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128, %arg5 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%131 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %135 = arith.mulf %in, %in_3 : f32 loc(#loc75)
      %136 = arith.addf %out, %135 : f32 loc(#loc76)
      linalg.yield %136 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc76)
    %133 = tensor.empty() : tensor<4x4xf32> loc(#loc77)
    %134 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<4x4xf32>) outs(%133 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<4x4xf32> loc(#loc77)
    return %58, %129, %110, %81, %134, %86 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<8x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc25 = loc("jit(marked)/jvp()/dot_general"(#loc16))
#loc31 = loc("jit(marked)/jvp(down)/sbp_layer_output"(#loc17))
#loc37 = loc("jit(marked)/jvp(middle)/sbp_layer_output"(#loc17))
#loc39 = loc("jit(marked)/jvp()/dot_general"(#loc22))
