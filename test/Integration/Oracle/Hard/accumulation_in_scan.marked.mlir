#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":375:46 to :77)
#loc6 = loc("boundaries.py":61:19 to :44)
#loc7 = loc("hard_models.py":386:8 to :18)
#loc8 = loc("boundaries.py":35:20 to :49)
#loc9 = loc("hard_models.py":54:20 to :25)
#loc10 = loc("hard_models.py":54:11 to :26)
#loc11 = loc("hard_models.py":387:42 to :62)
#loc12 = loc("hard_models.py":387:13 to :74)
#loc13 = loc("hard_models.py":387:12 to :80)
#loc14 = loc("hard_models.py":387:11 to :87)
#loc15 = loc("hard_models.py":374:19 to :52)
#map = affine_map<(d0) -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map13 = affine_map<() -> ()>
#loc16 = loc("accumulated.<locals>.step"(#loc5))
#loc17 = loc("Boundaries.scan"(#loc6))
#loc18 = loc("loss_with_bias"(#loc7))
#loc19 = loc("Boundaries.__call__.<locals>.layer"(#loc8))
#loc20 = loc("dense"(#loc9))
#loc21 = loc("dense"(#loc10))
#loc22 = loc("loss_with_bias.<locals>.<lambda>"(#loc11))
#loc23 = loc("loss_with_bias"(#loc12))
#loc24 = loc("loss_with_bias"(#loc13))
#loc25 = loc("loss_with_bias"(#loc14))
#loc26 = loc("accumulated.<locals>.step.<locals>.body"(#loc15))
#loc27 = loc("jit(marked)/broadcast_in_dim"(#loc16))
#loc29 = loc("jit(marked)/scan_0/squeeze"(#loc17))
#loc30 = loc("jit(marked)/scan_0/jvp()/dot_general"(#loc18))
#loc31 = loc("jit(marked)/scan_0/jvp(b0)/sbp_layer_input"(#loc19))
#loc32 = loc("jit(marked)/scan_0/jvp(b0)/dot_general"(#loc20))
#loc33 = loc("jit(marked)/scan_0/jvp(b0)/tanh"(#loc21))
#loc34 = loc("jit(marked)/scan_0/jvp(b0)/sub"(#loc21))
#loc35 = loc("jit(marked)/scan_0/jvp(b0)/broadcast_in_dim"(#loc22))
#loc36 = loc("jit(marked)/scan_0/jvp(b0)/add"(#loc22))
#loc37 = loc("jit(marked)/scan_0/jvp(b0)/sbp_layer_output"(#loc19))
#loc38 = loc("jit(marked)/scan_0/jvp()/add"(#loc23))
#loc39 = loc("jit(marked)/scan_0/jvp()/integer_pow"(#loc24))
#loc40 = loc("jit(marked)/scan_0/jvp()/mul"(#loc24))
#loc41 = loc("jit(marked)/scan_0/jvp()/reduce_sum"(#loc25))
#loc42 = loc("jit(marked)/scan_0/transpose(jvp())/broadcast_in_dim"(#loc25))
#loc43 = loc("jit(marked)/scan_0/transpose(jvp())/mul"(#loc24))
#loc44 = loc("jit(marked)/scan_0/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc45 = loc("jit(marked)/scan_0/transpose(jvp(b0))/reduce_sum"(#loc22))
#loc47 = loc("jit(marked)/scan_0/transpose(jvp(b0))/mul"(#loc21))
#loc48 = loc("jit(marked)/scan_0/transpose(jvp(b0))/add_any"(#loc21))
#loc49 = loc("jit(marked)/scan_0/transpose(jvp(b0))/dot_general"(#loc20))
#loc50 = loc("jit(marked)/scan_0/transpose(jvp(b0))/transpose"(#loc20))
#loc51 = loc("jit(marked)/scan_0/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc52 = loc("jit(marked)/scan_0/transpose(jvp(b0))/add_any"(#loc19))
#loc53 = loc("jit(marked)/scan_0/transpose(jvp())/dot_general"(#loc18))
#loc54 = loc("jit(marked)/scan_0/transpose(jvp())/transpose"(#loc18))
#loc55 = loc("jit(marked)/scan_0/add"(#loc26))
#loc57 = loc("jit(marked)/scan_1/squeeze"(#loc17))
#loc58 = loc("jit(marked)/scan_1/jvp()/dot_general"(#loc18))
#loc59 = loc("jit(marked)/scan_1/jvp(b0)/sbp_layer_input"(#loc19))
#loc60 = loc("jit(marked)/scan_1/jvp(b0)/dot_general"(#loc20))
#loc61 = loc("jit(marked)/scan_1/jvp(b0)/tanh"(#loc21))
#loc62 = loc("jit(marked)/scan_1/jvp(b0)/sub"(#loc21))
#loc63 = loc("jit(marked)/scan_1/jvp(b0)/broadcast_in_dim"(#loc22))
#loc64 = loc("jit(marked)/scan_1/jvp(b0)/add"(#loc22))
#loc65 = loc("jit(marked)/scan_1/jvp(b0)/sbp_layer_output"(#loc19))
#loc66 = loc("jit(marked)/scan_1/jvp()/add"(#loc23))
#loc67 = loc("jit(marked)/scan_1/jvp()/integer_pow"(#loc24))
#loc68 = loc("jit(marked)/scan_1/jvp()/mul"(#loc24))
#loc69 = loc("jit(marked)/scan_1/jvp()/reduce_sum"(#loc25))
#loc70 = loc("jit(marked)/scan_1/transpose(jvp())/broadcast_in_dim"(#loc25))
#loc71 = loc("jit(marked)/scan_1/transpose(jvp())/mul"(#loc24))
#loc72 = loc("jit(marked)/scan_1/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc73 = loc("jit(marked)/scan_1/transpose(jvp(b0))/reduce_sum"(#loc22))
#loc75 = loc("jit(marked)/scan_1/transpose(jvp(b0))/mul"(#loc21))
#loc76 = loc("jit(marked)/scan_1/transpose(jvp(b0))/add_any"(#loc21))
#loc77 = loc("jit(marked)/scan_1/transpose(jvp(b0))/dot_general"(#loc20))
#loc78 = loc("jit(marked)/scan_1/transpose(jvp(b0))/transpose"(#loc20))
#loc79 = loc("jit(marked)/scan_1/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc80 = loc("jit(marked)/scan_1/transpose(jvp(b0))/add_any"(#loc19))
#loc81 = loc("jit(marked)/scan_1/transpose(jvp())/dot_general"(#loc18))
#loc82 = loc("jit(marked)/scan_1/transpose(jvp())/transpose"(#loc18))
#loc83 = loc("jit(marked)/scan_1/add"(#loc26))
#loc85 = loc("jit(marked)/scan_2/squeeze"(#loc17))
#loc86 = loc("jit(marked)/scan_2/jvp()/dot_general"(#loc18))
#loc87 = loc("jit(marked)/scan_2/jvp(b0)/sbp_layer_input"(#loc19))
#loc88 = loc("jit(marked)/scan_2/jvp(b0)/dot_general"(#loc20))
#loc89 = loc("jit(marked)/scan_2/jvp(b0)/tanh"(#loc21))
#loc90 = loc("jit(marked)/scan_2/jvp(b0)/sub"(#loc21))
#loc91 = loc("jit(marked)/scan_2/jvp(b0)/broadcast_in_dim"(#loc22))
#loc92 = loc("jit(marked)/scan_2/jvp(b0)/add"(#loc22))
#loc93 = loc("jit(marked)/scan_2/jvp(b0)/sbp_layer_output"(#loc19))
#loc94 = loc("jit(marked)/scan_2/jvp()/add"(#loc23))
#loc95 = loc("jit(marked)/scan_2/jvp()/integer_pow"(#loc24))
#loc96 = loc("jit(marked)/scan_2/jvp()/mul"(#loc24))
#loc97 = loc("jit(marked)/scan_2/jvp()/reduce_sum"(#loc25))
#loc98 = loc("jit(marked)/scan_2/transpose(jvp())/broadcast_in_dim"(#loc25))
#loc99 = loc("jit(marked)/scan_2/transpose(jvp())/mul"(#loc24))
#loc100 = loc("jit(marked)/scan_2/transpose(jvp(b0))/sbp_layer_cotangent"(#loc19))
#loc101 = loc("jit(marked)/scan_2/transpose(jvp(b0))/reduce_sum"(#loc22))
#loc103 = loc("jit(marked)/scan_2/transpose(jvp(b0))/mul"(#loc21))
#loc104 = loc("jit(marked)/scan_2/transpose(jvp(b0))/add_any"(#loc21))
#loc105 = loc("jit(marked)/scan_2/transpose(jvp(b0))/dot_general"(#loc20))
#loc106 = loc("jit(marked)/scan_2/transpose(jvp(b0))/transpose"(#loc20))
#loc107 = loc("jit(marked)/scan_2/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc19))
#loc108 = loc("jit(marked)/scan_2/transpose(jvp(b0))/add_any"(#loc19))
#loc109 = loc("jit(marked)/scan_2/transpose(jvp())/dot_general"(#loc18))
#loc110 = loc("jit(marked)/scan_2/transpose(jvp())/transpose"(#loc18))
#loc111 = loc("jit(marked)/scan_2/add"(#loc26))
module @jit_marked {
  func.func public @main(%arg0: tensor<4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<3x8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<4xf32> loc(#loc27)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<4xf32> loc(#loc27)
    %2 = tensor.empty() : tensor<4x4xf32> loc(#loc27)
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%2 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<4x4xf32> loc(#loc27)
    %4 = tensor.empty() : tensor<4x4xf32> loc(#loc27)
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%4 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<4x4xf32> loc(#loc27)
    %extracted_slice = tensor.extract_slice %arg3[0, 0, 0] [1, 8, 4] [1, 1, 1] : tensor<3x8x4xf32> to tensor<1x8x4xf32> loc(#loc28)
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x8x4xf32> into tensor<8x4xf32> loc(#loc29)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %8 = linalg.matmul ins(%collapsed, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %9 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc31)
    %10 = "sbp.layer_input"(%8) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %13 = linalg.matmul ins(%10, %9 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%12 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc32)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x4xf32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.tanh %in : f32 loc(#loc33)
      linalg.yield %228 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.subf %in, %in_9 : f32 loc(#loc34)
      linalg.yield %228 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %20 = tensor.empty() : tensor<1x4xf32> loc(#loc35)
    %21 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%20 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<1x4xf32> loc(#loc35)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %23 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<1x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc36)
      linalg.yield %228 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %26 = "sbp.layer_output"(%25) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %26 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc38)
      linalg.yield %228 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%29 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc39)
      linalg.yield %228 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %31 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%31 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%32, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc40)
      linalg.yield %228 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %35 = tensor.empty() : tensor<f32> loc(#loc41)
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<f32>) -> tensor<f32> loc(#loc41)
    %37 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction", "reduction"]} ins(%30 : tensor<8x4xf32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc41)
      linalg.yield %228 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %39 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc43)
      linalg.yield %228 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %42 = "sbp.layer_cotangent"(%41) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %43 = tensor.empty() : tensor<4xf32> loc(#loc45)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4xf32>) -> tensor<4xf32> loc(#loc45)
    %45 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%42 : tensor<8x4xf32>) outs(%44 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %228 : f32 loc(#loc45)
    } -> tensor<4xf32> loc(#loc45)
    %expanded = tensor.expand_shape %45 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc46)
    %46 = tensor.empty() : tensor<4xf32> loc(#loc45)
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<4xf32>) -> tensor<4xf32> loc(#loc45)
    %48 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x4xf32>) outs(%47 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %228 : f32 loc(#loc45)
    } -> tensor<4xf32> loc(#loc45)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%42, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc47)
      linalg.yield %228 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%50, %15 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc47)
      linalg.yield %228 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%50, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc48)
      linalg.yield %228 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %55 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %57 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc48)
      %229 = arith.addf %out, %228 : f32 loc(#loc49)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc49)
    %58 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %59 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<4x4xf32>) outs(%58 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<4x4xf32> loc(#loc50)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %62 = linalg.generic {indexing_maps = [#map11, #map12, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54, %9 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc48)
      %229 = arith.addf %out, %228 : f32 loc(#loc49)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc49)
    %63 = "sbp.layer_input_cotangent"(%62) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %63 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc52)
      linalg.yield %228 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %66 = "sbp.layer_input_cotangent"(%59) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %67 = tensor.empty() : tensor<4x4xf32> loc(#loc53)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc53)
    %69 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65, %collapsed : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc52)
      %229 = arith.addf %out, %228 : f32 loc(#loc53)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc53)
    %70 = tensor.empty() : tensor<4x4xf32> loc(#loc54)
    %71 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<4x4xf32>) outs(%70 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<4x4xf32> loc(#loc54)
    %72 = tensor.empty() : tensor<f32> loc(#loc55)
    %73 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%37 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %cst : f32 loc(#loc55)
      linalg.yield %228 : f32 loc(#loc55)
    } -> tensor<f32> loc(#loc55)
    %74 = tensor.empty() : tensor<4xf32> loc(#loc55)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%1, %48 : tensor<4xf32>, tensor<4xf32>) outs(%74 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc55)
      linalg.yield %228 : f32 loc(#loc55)
    } -> tensor<4xf32> loc(#loc55)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc55)
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %71 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc55)
      linalg.yield %228 : f32 loc(#loc55)
    } -> tensor<4x4xf32> loc(#loc55)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc55)
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %66 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%78 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc55)
      linalg.yield %228 : f32 loc(#loc55)
    } -> tensor<4x4xf32> loc(#loc55)
    %extracted_slice_3 = tensor.extract_slice %arg3[1, 0, 0] [1, 8, 4] [1, 1, 1] : tensor<3x8x4xf32> to tensor<1x8x4xf32> loc(#loc56)
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2]] : tensor<1x8x4xf32> into tensor<8x4xf32> loc(#loc57)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %82 = linalg.matmul ins(%collapsed_4, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%81 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %83 = "sbp.layer_input"(%arg2) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc59)
    %84 = "sbp.layer_input"(%82) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc59)
    %85 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %87 = linalg.matmul ins(%84, %83 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%86 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<8x4xf32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.tanh %in : f32 loc(#loc61)
      linalg.yield %228 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %91 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%91, %89 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.subf %in, %in_9 : f32 loc(#loc62)
      linalg.yield %228 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %94 = tensor.empty() : tensor<1x4xf32> loc(#loc63)
    %95 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%94 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<1x4xf32> loc(#loc63)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %97 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<1x4xf32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %99 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%89, %97 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc64)
      linalg.yield %228 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %100 = "sbp.layer_output"(%99) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %101 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%82, %100 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%101 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc66)
      linalg.yield %228 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %103 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %102 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%103 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc67)
      linalg.yield %228 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %105 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %106 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%105 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %107 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %108 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%106, %102 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%107 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc68)
      linalg.yield %228 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %109 = tensor.empty() : tensor<f32> loc(#loc69)
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<f32>) -> tensor<f32> loc(#loc69)
    %111 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction", "reduction"]} ins(%104 : tensor<8x4xf32>) outs(%110 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc69)
      linalg.yield %228 : f32 loc(#loc69)
    } -> tensor<f32> loc(#loc69)
    %112 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %113 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%112 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %114 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %115 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%113, %108 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%114 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc71)
      linalg.yield %228 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %116 = "sbp.layer_cotangent"(%115) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc72)
    %117 = tensor.empty() : tensor<4xf32> loc(#loc73)
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<4xf32>) -> tensor<4xf32> loc(#loc73)
    %119 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%116 : tensor<8x4xf32>) outs(%118 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc73)
      linalg.yield %228 : f32 loc(#loc73)
    } -> tensor<4xf32> loc(#loc73)
    %expanded_5 = tensor.expand_shape %119 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc74)
    %120 = tensor.empty() : tensor<4xf32> loc(#loc73)
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<4xf32>) -> tensor<4xf32> loc(#loc73)
    %122 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%expanded_5 : tensor<1x4xf32>) outs(%121 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc73)
      linalg.yield %228 : f32 loc(#loc73)
    } -> tensor<4xf32> loc(#loc73)
    %123 = tensor.empty() : tensor<8x4xf32> loc(#loc75)
    %124 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%116, %93 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%123 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc75)
      linalg.yield %228 : f32 loc(#loc75)
    } -> tensor<8x4xf32> loc(#loc75)
    %125 = tensor.empty() : tensor<8x4xf32> loc(#loc75)
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%124, %89 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%125 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc75)
      linalg.yield %228 : f32 loc(#loc75)
    } -> tensor<8x4xf32> loc(#loc75)
    %127 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%124, %126 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%127 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc76)
      linalg.yield %228 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %129 = tensor.empty() : tensor<4x4xf32> loc(#loc77)
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc77)
    %131 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128, %84 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%130 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc76)
      %229 = arith.addf %out, %228 : f32 loc(#loc77)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc77)
    %132 = tensor.empty() : tensor<4x4xf32> loc(#loc78)
    %133 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<4x4xf32>) outs(%132 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<4x4xf32> loc(#loc78)
    %134 = tensor.empty() : tensor<8x4xf32> loc(#loc77)
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc77)
    %136 = linalg.generic {indexing_maps = [#map11, #map12, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128, %83 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%135 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc76)
      %229 = arith.addf %out, %228 : f32 loc(#loc77)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc77)
    %137 = "sbp.layer_input_cotangent"(%136) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc79)
    %138 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%115, %137 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%138 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc80)
      linalg.yield %228 : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %140 = "sbp.layer_input_cotangent"(%133) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc79)
    %141 = tensor.empty() : tensor<4x4xf32> loc(#loc81)
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc81)
    %143 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139, %collapsed_4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%142 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc80)
      %229 = arith.addf %out, %228 : f32 loc(#loc81)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc81)
    %144 = tensor.empty() : tensor<4x4xf32> loc(#loc82)
    %145 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<4x4xf32>) outs(%144 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<4x4xf32> loc(#loc82)
    %146 = tensor.empty() : tensor<f32> loc(#loc83)
    %147 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = []} ins(%73, %111 : tensor<f32>, tensor<f32>) outs(%146 : tensor<f32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc83)
      linalg.yield %228 : f32 loc(#loc83)
    } -> tensor<f32> loc(#loc83)
    %148 = tensor.empty() : tensor<4xf32> loc(#loc83)
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%75, %122 : tensor<4xf32>, tensor<4xf32>) outs(%148 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc83)
      linalg.yield %228 : f32 loc(#loc83)
    } -> tensor<4xf32> loc(#loc83)
    %150 = tensor.empty() : tensor<4x4xf32> loc(#loc83)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%77, %145 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%150 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc83)
      linalg.yield %228 : f32 loc(#loc83)
    } -> tensor<4x4xf32> loc(#loc83)
    %152 = tensor.empty() : tensor<4x4xf32> loc(#loc83)
    %153 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%79, %140 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%152 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc83)
      linalg.yield %228 : f32 loc(#loc83)
    } -> tensor<4x4xf32> loc(#loc83)
    %extracted_slice_6 = tensor.extract_slice %arg3[2, 0, 0] [1, 8, 4] [1, 1, 1] : tensor<3x8x4xf32> to tensor<1x8x4xf32> loc(#loc84)
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x8x4xf32> into tensor<8x4xf32> loc(#loc85)
    %154 = tensor.empty() : tensor<8x4xf32> loc(#loc86)
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc86)
    %156 = linalg.matmul ins(%collapsed_7, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%155 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc86)
    %157 = "sbp.layer_input"(%arg2) {call = 2 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc87)
    %158 = "sbp.layer_input"(%156) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc87)
    %159 = tensor.empty() : tensor<8x4xf32> loc(#loc88)
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc88)
    %161 = linalg.matmul ins(%158, %157 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%160 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc88)
    %162 = tensor.empty() : tensor<8x4xf32> loc(#loc89)
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<8x4xf32>) outs(%162 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.tanh %in : f32 loc(#loc89)
      linalg.yield %228 : f32 loc(#loc89)
    } -> tensor<8x4xf32> loc(#loc89)
    %164 = tensor.empty() : tensor<8x4xf32> loc(#loc90)
    %165 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%164 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<8x4xf32> loc(#loc90)
    %166 = tensor.empty() : tensor<8x4xf32> loc(#loc90)
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%165, %163 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%166 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.subf %in, %in_9 : f32 loc(#loc90)
      linalg.yield %228 : f32 loc(#loc90)
    } -> tensor<8x4xf32> loc(#loc90)
    %168 = tensor.empty() : tensor<1x4xf32> loc(#loc91)
    %169 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%168 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<1x4xf32> loc(#loc91)
    %170 = tensor.empty() : tensor<8x4xf32> loc(#loc92)
    %171 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%169 : tensor<1x4xf32>) outs(%170 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<8x4xf32> loc(#loc92)
    %172 = tensor.empty() : tensor<8x4xf32> loc(#loc92)
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%163, %171 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%172 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc92)
      linalg.yield %228 : f32 loc(#loc92)
    } -> tensor<8x4xf32> loc(#loc92)
    %174 = "sbp.layer_output"(%173) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc93)
    %175 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%156, %174 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%175 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc94)
      linalg.yield %228 : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %177 = tensor.empty() : tensor<8x4xf32> loc(#loc95)
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%176, %176 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%177 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc95)
      linalg.yield %228 : f32 loc(#loc95)
    } -> tensor<8x4xf32> loc(#loc95)
    %179 = tensor.empty() : tensor<8x4xf32> loc(#loc96)
    %180 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%179 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<8x4xf32> loc(#loc96)
    %181 = tensor.empty() : tensor<8x4xf32> loc(#loc96)
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%180, %176 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%181 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc96)
      linalg.yield %228 : f32 loc(#loc96)
    } -> tensor<8x4xf32> loc(#loc96)
    %183 = tensor.empty() : tensor<f32> loc(#loc97)
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<f32>) -> tensor<f32> loc(#loc97)
    %185 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction", "reduction"]} ins(%178 : tensor<8x4xf32>) outs(%184 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc97)
      linalg.yield %228 : f32 loc(#loc97)
    } -> tensor<f32> loc(#loc97)
    %186 = tensor.empty() : tensor<8x4xf32> loc(#loc98)
    %187 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%186 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<8x4xf32> loc(#loc98)
    %188 = tensor.empty() : tensor<8x4xf32> loc(#loc99)
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%187, %182 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%188 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc99)
      linalg.yield %228 : f32 loc(#loc99)
    } -> tensor<8x4xf32> loc(#loc99)
    %190 = "sbp.layer_cotangent"(%189) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc100)
    %191 = tensor.empty() : tensor<4xf32> loc(#loc101)
    %192 = linalg.fill ins(%cst : f32) outs(%191 : tensor<4xf32>) -> tensor<4xf32> loc(#loc101)
    %193 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%190 : tensor<8x4xf32>) outs(%192 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc101)
      linalg.yield %228 : f32 loc(#loc101)
    } -> tensor<4xf32> loc(#loc101)
    %expanded_8 = tensor.expand_shape %193 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc102)
    %194 = tensor.empty() : tensor<4xf32> loc(#loc101)
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<4xf32>) -> tensor<4xf32> loc(#loc101)
    %196 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%expanded_8 : tensor<1x4xf32>) outs(%195 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %out, %in : f32 loc(#loc101)
      linalg.yield %228 : f32 loc(#loc101)
    } -> tensor<4xf32> loc(#loc101)
    %197 = tensor.empty() : tensor<8x4xf32> loc(#loc103)
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%190, %167 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%197 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc103)
      linalg.yield %228 : f32 loc(#loc103)
    } -> tensor<8x4xf32> loc(#loc103)
    %199 = tensor.empty() : tensor<8x4xf32> loc(#loc103)
    %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%198, %163 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%199 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc103)
      linalg.yield %228 : f32 loc(#loc103)
    } -> tensor<8x4xf32> loc(#loc103)
    %201 = tensor.empty() : tensor<8x4xf32> loc(#loc104)
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%198, %200 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%201 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc104)
      linalg.yield %228 : f32 loc(#loc104)
    } -> tensor<8x4xf32> loc(#loc104)
    %203 = tensor.empty() : tensor<4x4xf32> loc(#loc105)
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc105)
    %205 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202, %158 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%204 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc104)
      %229 = arith.addf %out, %228 : f32 loc(#loc105)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc105)
    %206 = tensor.empty() : tensor<4x4xf32> loc(#loc106)
    %207 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<4x4xf32>) outs(%206 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<4x4xf32> loc(#loc106)
    %208 = tensor.empty() : tensor<8x4xf32> loc(#loc105)
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc105)
    %210 = linalg.generic {indexing_maps = [#map11, #map12, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202, %157 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%209 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc104)
      %229 = arith.addf %out, %228 : f32 loc(#loc105)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc105)
    %211 = "sbp.layer_input_cotangent"(%210) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc107)
    %212 = tensor.empty() : tensor<8x4xf32> loc(#loc108)
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%189, %211 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%212 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc108)
      linalg.yield %228 : f32 loc(#loc108)
    } -> tensor<8x4xf32> loc(#loc108)
    %214 = "sbp.layer_input_cotangent"(%207) {call = 2 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc107)
    %215 = tensor.empty() : tensor<4x4xf32> loc(#loc109)
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc109)
    %217 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213, %collapsed_7 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%216 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.mulf %in, %in_9 : f32 loc(#loc108)
      %229 = arith.addf %out, %228 : f32 loc(#loc109)
      linalg.yield %229 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc109)
    %218 = tensor.empty() : tensor<4x4xf32> loc(#loc110)
    %219 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%217 : tensor<4x4xf32>) outs(%218 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<4x4xf32> loc(#loc110)
    %220 = tensor.empty() : tensor<f32> loc(#loc111)
    %221 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = []} ins(%147, %185 : tensor<f32>, tensor<f32>) outs(%220 : tensor<f32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<f32> loc(#loc111)
    %222 = tensor.empty() : tensor<4xf32> loc(#loc111)
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%149, %196 : tensor<4xf32>, tensor<4xf32>) outs(%222 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<4xf32> loc(#loc111)
    %224 = tensor.empty() : tensor<4x4xf32> loc(#loc111)
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%151, %219 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%224 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<4x4xf32> loc(#loc111)
    %226 = tensor.empty() : tensor<4x4xf32> loc(#loc111)
    %227 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%153, %214 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%226 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %228 = arith.addf %in, %in_9 : f32 loc(#loc111)
      linalg.yield %228 : f32 loc(#loc111)
    } -> tensor<4x4xf32> loc(#loc111)
    return %221, %223, %225, %227 : tensor<f32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc28 = loc("jit(marked)/scan_0/slice"(#loc17))
#loc46 = loc("jit(marked)/scan_0/transpose(jvp(b0))/reshape"(#loc22))
#loc56 = loc("jit(marked)/scan_1/slice"(#loc17))
#loc74 = loc("jit(marked)/scan_1/transpose(jvp(b0))/reshape"(#loc22))
#loc84 = loc("jit(marked)/scan_2/slice"(#loc17))
#loc102 = loc("jit(marked)/scan_2/transpose(jvp(b0))/reshape"(#loc22))
