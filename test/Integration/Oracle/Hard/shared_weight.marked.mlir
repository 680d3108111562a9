#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":303:12 to :22)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("layers.py":22:11 to :36)
#loc9 = loc("layers.py":23:12 to :20)
#loc10 = loc("layers.py":23:11 to :26)
#loc11 = loc("layers.py":23:10 to :51)
#loc12 = loc("layers.py":24:12 to :20)
#loc13 = loc("layers.py":24:34 to :44)
#loc14 = loc("layers.py":24:24 to :45)
#loc15 = loc("layers.py":24:11 to :45)
#loc16 = loc("layers.py":24:11 to :58)
#loc17 = loc("layers.py":24:11 to :70)
#loc18 = loc("hard_models.py":54:20 to :25)
#loc19 = loc("hard_models.py":54:11 to :26)
#loc20 = loc("hard_models.py":305:16 to :47)
#loc21 = loc("hard_models.py":306:16 to :22)
#loc22 = loc("hard_models.py":306:15 to :29)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1, d0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0) -> (d0)>
#loc23 = loc("shared_weight.<locals>.loss"(#loc6))
#loc24 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc25 = loc("layer_norm"(#loc8))
#loc26 = loc("layer_norm"(#loc9))
#loc27 = loc("layer_norm"(#loc10))
#loc28 = loc("layer_norm"(#loc11))
#loc29 = loc("layer_norm"(#loc12))
#loc30 = loc("layer_norm"(#loc13))
#loc31 = loc("layer_norm"(#loc14))
#loc32 = loc("layer_norm"(#loc15))
#loc33 = loc("layer_norm"(#loc16))
#loc34 = loc("layer_norm"(#loc17))
#loc35 = loc("dense"(#loc18))
#loc36 = loc("dense"(#loc19))
#loc37 = loc("shared_weight.<locals>.loss"(#loc20))
#loc38 = loc("shared_weight.<locals>.loss"(#loc21))
#loc39 = loc("shared_weight.<locals>.loss"(#loc22))
#loc40 = loc("jit(marked)/jvp()/dot_general"(#loc23))
#loc41 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc24))
#loc42 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc25))
#loc43 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc25))
#loc44 = loc("jit(marked)/jvp(b0)/div"(#loc25))
#loc45 = loc("jit(marked)/jvp(b0)/sub"(#loc26))
#loc46 = loc("jit(marked)/jvp(b0)/integer_pow"(#loc27))
#loc47 = loc("jit(marked)/jvp(b0)/mul"(#loc27))
#loc48 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc28))
#loc49 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc28))
#loc50 = loc("jit(marked)/jvp(b0)/div"(#loc28))
#loc51 = loc("jit(marked)/jvp(b0)/sub"(#loc29))
#loc52 = loc("jit(marked)/jvp(b0)/add"(#loc30))
#loc53 = loc("jit(marked)/jvp(b0)/rsqrt"(#loc31))
#loc54 = loc("jit(marked)/jvp(b0)/div"(#loc31))
#loc55 = loc("jit(marked)/jvp(b0)/mul"(#loc31))
#loc56 = loc("jit(marked)/jvp(b0)/mul"(#loc32))
#loc57 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc33))
#loc58 = loc("jit(marked)/jvp(b0)/mul"(#loc33))
#loc59 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc34))
#loc60 = loc("jit(marked)/jvp(b0)/add"(#loc34))
#loc61 = loc("jit(marked)/jvp(b0)/dot_general"(#loc35))
#loc62 = loc("jit(marked)/jvp(b0)/tanh"(#loc36))
#loc63 = loc("jit(marked)/jvp(b0)/sub"(#loc36))
#loc64 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc24))
#loc65 = loc("jit(marked)/jvp()/add"(#loc37))
#loc66 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc24))
#loc67 = loc("jit(marked)/jvp(b1)/reduce_sum"(#loc25))
#loc68 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc25))
#loc69 = loc("jit(marked)/jvp(b1)/div"(#loc25))
#loc70 = loc("jit(marked)/jvp(b1)/sub"(#loc26))
#loc71 = loc("jit(marked)/jvp(b1)/integer_pow"(#loc27))
#loc72 = loc("jit(marked)/jvp(b1)/mul"(#loc27))
#loc73 = loc("jit(marked)/jvp(b1)/reduce_sum"(#loc28))
#loc74 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc28))
#loc75 = loc("jit(marked)/jvp(b1)/div"(#loc28))
#loc76 = loc("jit(marked)/jvp(b1)/sub"(#loc29))
#loc77 = loc("jit(marked)/jvp(b1)/add"(#loc30))
#loc78 = loc("jit(marked)/jvp(b1)/rsqrt"(#loc31))
#loc79 = loc("jit(marked)/jvp(b1)/div"(#loc31))
#loc80 = loc("jit(marked)/jvp(b1)/mul"(#loc31))
#loc81 = loc("jit(marked)/jvp(b1)/mul"(#loc32))
#loc82 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc33))
#loc83 = loc("jit(marked)/jvp(b1)/mul"(#loc33))
#loc84 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc34))
#loc85 = loc("jit(marked)/jvp(b1)/add"(#loc34))
#loc86 = loc("jit(marked)/jvp(b1)/dot_general"(#loc35))
#loc87 = loc("jit(marked)/jvp(b1)/tanh"(#loc36))
#loc88 = loc("jit(marked)/jvp(b1)/sub"(#loc36))
#loc89 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc24))
#loc90 = loc("jit(marked)/jvp()/integer_pow"(#loc38))
#loc91 = loc("jit(marked)/jvp()/mul"(#loc38))
#loc92 = loc("jit(marked)/jvp()/reduce_sum"(#loc39))
#loc93 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc39))
#loc94 = loc("jit(marked)/transpose(jvp())/mul"(#loc38))
#loc95 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc24))
#loc96 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc36))
#loc97 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc36))
#loc98 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc35))
#loc99 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc35))
#loc100 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc34))
#loc102 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc33))
#loc103 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc33))
#loc105 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc32))
#loc106 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc32))
#loc107 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc32))
#loc108 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc31))
#loc109 = loc("jit(marked)/transpose(jvp(b1))/neg"(#loc29))
#loc110 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc29))
#loc111 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc29))
#loc112 = loc("jit(marked)/transpose(jvp(b1))/div"(#loc28))
#loc113 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc28))
#loc114 = loc("jit(marked)/transpose(jvp(b1))/broadcast_in_dim"(#loc28))
#loc115 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc27))
#loc116 = loc("jit(marked)/transpose(jvp(b1))/neg"(#loc26))
#loc117 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc26))
#loc118 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc26))
#loc119 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc26))
#loc120 = loc("jit(marked)/transpose(jvp(b1))/div"(#loc25))
#loc121 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc25))
#loc122 = loc("jit(marked)/transpose(jvp(b1))/broadcast_in_dim"(#loc25))
#loc123 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc25))
#loc124 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc24))
#loc125 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc24))
#loc126 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc24))
#loc127 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc36))
#loc128 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc36))
#loc129 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc35))
#loc130 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc35))
#loc131 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc34))
#loc133 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc33))
#loc134 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc33))
#loc136 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc32))
#loc137 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc32))
#loc138 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc32))
#loc139 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc31))
#loc140 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc29))
#loc141 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc29))
#loc142 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc29))
#loc143 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc28))
#loc144 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc28))
#loc145 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc28))
#loc146 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc27))
#loc147 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc26))
#loc148 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc26))
#loc149 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc26))
#loc150 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc26))
#loc151 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc25))
#loc152 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc25))
#loc153 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc25))
#loc154 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc25))
#loc155 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc24))
#loc156 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc24))
#loc157 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc23))
#loc158 = loc("jit(marked)/transpose(jvp())/transpose"(#loc23))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4xf32> loc("values[1]"), %arg2: tensor<4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %2 = linalg.matmul ins(%arg4, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc41)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc41)
    %5 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc41)
    %6 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %7 = tensor.empty() : tensor<8xf32> loc(#loc42)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8xf32>) -> tensor<8xf32> loc(#loc42)
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<8x4xf32>) outs(%8 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc42)
      linalg.yield %351 : f32 loc(#loc42)
    } -> tensor<8xf32> loc(#loc42)
    %10 = tensor.empty() : tensor<8x1xf32> loc(#loc43)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8xf32>) outs(%10 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x1xf32> loc(#loc43)
    %12 = tensor.empty() : tensor<8x1xf32> loc(#loc44)
    %13 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%12 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x1xf32> loc(#loc44)
    %14 = tensor.empty() : tensor<8x1xf32> loc(#loc44)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%14 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc44)
      linalg.yield %351 : f32 loc(#loc44)
    } -> tensor<8x1xf32> loc(#loc44)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %17 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x1xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %17 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.subf %in, %in_14 : f32 loc(#loc45)
      linalg.yield %351 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %20 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%20 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc46)
      linalg.yield %351 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %23 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc47)
      linalg.yield %351 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %26 = tensor.empty() : tensor<8xf32> loc(#loc48)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8xf32>) -> tensor<8xf32> loc(#loc48)
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<8x4xf32>) outs(%27 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %351 : f32 loc(#loc48)
    } -> tensor<8xf32> loc(#loc48)
    %29 = tensor.empty() : tensor<8x1xf32> loc(#loc49)
    %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<8xf32>) outs(%29 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<8x1xf32> loc(#loc49)
    %31 = tensor.empty() : tensor<8x1xf32> loc(#loc50)
    %32 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%31 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8x1xf32> loc(#loc50)
    %33 = tensor.empty() : tensor<8x1xf32> loc(#loc50)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %32 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%33 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc50)
      linalg.yield %351 : f32 loc(#loc50)
    } -> tensor<8x1xf32> loc(#loc50)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %36 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x1xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %36 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.subf %in, %in_14 : f32 loc(#loc51)
      linalg.yield %351 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %39 = tensor.empty() : tensor<8x1xf32> loc(#loc52)
    %40 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%39 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<8x1xf32> loc(#loc52)
    %41 = tensor.empty() : tensor<8x1xf32> loc(#loc52)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %40 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%41 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc52)
      linalg.yield %351 : f32 loc(#loc52)
    } -> tensor<8x1xf32> loc(#loc52)
    %43 = tensor.empty() : tensor<8x1xf32> loc(#loc53)
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<8x1xf32>) outs(%43 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = math.rsqrt %in : f32 loc(#loc53)
      linalg.yield %351 : f32 loc(#loc53)
    } -> tensor<8x1xf32> loc(#loc53)
    %45 = tensor.empty() : tensor<8x1xf32> loc(#loc54)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %42 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%45 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc54)
      linalg.yield %351 : f32 loc(#loc54)
    } -> tensor<8x1xf32> loc(#loc54)
    %47 = tensor.empty() : tensor<8x1xf32> loc(#loc55)
    %48 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%47 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<8x1xf32> loc(#loc55)
    %49 = tensor.empty() : tensor<8x1xf32> loc(#loc55)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %46 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%49 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc55)
      linalg.yield %351 : f32 loc(#loc55)
    } -> tensor<8x1xf32> loc(#loc55)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %52 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<8x1xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc56)
      linalg.yield %351 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %55 = tensor.empty() : tensor<1x4xf32> loc(#loc57)
    %56 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<4xf32>) outs(%55 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<1x4xf32> loc(#loc57)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %58 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc58)
      linalg.yield %351 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %61 = tensor.empty() : tensor<1x4xf32> loc(#loc59)
    %62 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4xf32>) outs(%61 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<1x4xf32> loc(#loc59)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %64 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<1x4xf32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %64 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc60)
      linalg.yield %351 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %69 = linalg.matmul ins(%66, %5 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%68 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = math.tanh %in : f32 loc(#loc62)
      linalg.yield %351 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %73 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.subf %in, %in_14 : f32 loc(#loc63)
      linalg.yield %351 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %76 = "sbp.layer_output"(%71) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc64)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc65)
      linalg.yield %351 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %79 = "sbp.layer_input"(%arg1) {layer = "b1"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc66)
    %80 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc66)
    %81 = "sbp.layer_input"(%arg3) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %82 = "sbp.layer_input"(%78) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %83 = tensor.empty() : tensor<8xf32> loc(#loc67)
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8xf32>) -> tensor<8xf32> loc(#loc67)
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%82 : tensor<8x4xf32>) outs(%84 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc67)
      linalg.yield %351 : f32 loc(#loc67)
    } -> tensor<8xf32> loc(#loc67)
    %86 = tensor.empty() : tensor<8x1xf32> loc(#loc68)
    %87 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<8xf32>) outs(%86 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<8x1xf32> loc(#loc68)
    %88 = tensor.empty() : tensor<8x1xf32> loc(#loc69)
    %89 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%88 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<8x1xf32> loc(#loc69)
    %90 = tensor.empty() : tensor<8x1xf32> loc(#loc69)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %89 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%90 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc69)
      linalg.yield %351 : f32 loc(#loc69)
    } -> tensor<8x1xf32> loc(#loc69)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %93 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<8x1xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %93 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.subf %in, %in_14 : f32 loc(#loc70)
      linalg.yield %351 : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %95 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc71)
      linalg.yield %351 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %99 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %100 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %95 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%100 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc72)
      linalg.yield %351 : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %102 = tensor.empty() : tensor<8xf32> loc(#loc73)
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<8xf32>) -> tensor<8xf32> loc(#loc73)
    %104 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%97 : tensor<8x4xf32>) outs(%103 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc73)
      linalg.yield %351 : f32 loc(#loc73)
    } -> tensor<8xf32> loc(#loc73)
    %105 = tensor.empty() : tensor<8x1xf32> loc(#loc74)
    %106 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<8xf32>) outs(%105 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<8x1xf32> loc(#loc74)
    %107 = tensor.empty() : tensor<8x1xf32> loc(#loc75)
    %108 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%107 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<8x1xf32> loc(#loc75)
    %109 = tensor.empty() : tensor<8x1xf32> loc(#loc75)
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %108 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%109 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc75)
      linalg.yield %351 : f32 loc(#loc75)
    } -> tensor<8x1xf32> loc(#loc75)
    %111 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %112 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<8x1xf32>) outs(%111 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %113 = tensor.empty() : tensor<8x4xf32> loc(#loc76)
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %112 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%113 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.subf %in, %in_14 : f32 loc(#loc76)
      linalg.yield %351 : f32 loc(#loc76)
    } -> tensor<8x4xf32> loc(#loc76)
    %115 = tensor.empty() : tensor<8x1xf32> loc(#loc77)
    %116 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%115 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<8x1xf32> loc(#loc77)
    %117 = tensor.empty() : tensor<8x1xf32> loc(#loc77)
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%110, %116 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%117 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc77)
      linalg.yield %351 : f32 loc(#loc77)
    } -> tensor<8x1xf32> loc(#loc77)
    %119 = tensor.empty() : tensor<8x1xf32> loc(#loc78)
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<8x1xf32>) outs(%119 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = math.rsqrt %in : f32 loc(#loc78)
      linalg.yield %351 : f32 loc(#loc78)
    } -> tensor<8x1xf32> loc(#loc78)
    %121 = tensor.empty() : tensor<8x1xf32> loc(#loc79)
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %118 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%121 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc79)
      linalg.yield %351 : f32 loc(#loc79)
    } -> tensor<8x1xf32> loc(#loc79)
    %123 = tensor.empty() : tensor<8x1xf32> loc(#loc80)
    %124 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%123 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<8x1xf32> loc(#loc80)
    %125 = tensor.empty() : tensor<8x1xf32> loc(#loc80)
    %126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%124, %122 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%125 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc80)
      linalg.yield %351 : f32 loc(#loc80)
    } -> tensor<8x1xf32> loc(#loc80)
    %127 = tensor.empty() : tensor<8x4xf32> loc(#loc81)
    %128 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<8x1xf32>) outs(%127 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<8x4xf32> loc(#loc81)
    %129 = tensor.empty() : tensor<8x4xf32> loc(#loc81)
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %128 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%129 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc81)
      linalg.yield %351 : f32 loc(#loc81)
    } -> tensor<8x4xf32> loc(#loc81)
    %131 = tensor.empty() : tensor<1x4xf32> loc(#loc82)
    %132 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<4xf32>) outs(%131 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<1x4xf32> loc(#loc82)
    %133 = tensor.empty() : tensor<8x4xf32> loc(#loc83)
    %134 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<1x4xf32>) outs(%133 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<8x4xf32> loc(#loc83)
    %135 = tensor.empty() : tensor<8x4xf32> loc(#loc83)
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %134 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%135 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc83)
      linalg.yield %351 : f32 loc(#loc83)
    } -> tensor<8x4xf32> loc(#loc83)
    %137 = tensor.empty() : tensor<1x4xf32> loc(#loc84)
    %138 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<4xf32>) outs(%137 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<1x4xf32> loc(#loc84)
    %139 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %140 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<1x4xf32>) outs(%139 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<8x4xf32> loc(#loc85)
    %141 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%136, %140 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%141 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc85)
      linalg.yield %351 : f32 loc(#loc85)
    } -> tensor<8x4xf32> loc(#loc85)
    %143 = tensor.empty() : tensor<8x4xf32> loc(#loc86)
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc86)
    %145 = linalg.matmul ins(%142, %81 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%144 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc86)
    %146 = tensor.empty() : tensor<8x4xf32> loc(#loc87)
    %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<8x4xf32>) outs(%146 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = math.tanh %in : f32 loc(#loc87)
      linalg.yield %351 : f32 loc(#loc87)
    } -> tensor<8x4xf32> loc(#loc87)
    %148 = tensor.empty() : tensor<8x4xf32> loc(#loc88)
    %149 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%148 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<8x4xf32> loc(#loc88)
    %150 = tensor.empty() : tensor<8x4xf32> loc(#loc88)
    %151 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%149, %147 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%150 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.subf %in, %in_14 : f32 loc(#loc88)
      linalg.yield %351 : f32 loc(#loc88)
    } -> tensor<8x4xf32> loc(#loc88)
    %152 = "sbp.layer_output"(%147) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc89)
    %153 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %154 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %152 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%153 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc65)
      linalg.yield %351 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %155 = tensor.empty() : tensor<8x4xf32> loc(#loc90)
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%154, %154 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%155 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc90)
      linalg.yield %351 : f32 loc(#loc90)
    } -> tensor<8x4xf32> loc(#loc90)
    %157 = tensor.empty() : tensor<8x4xf32> loc(#loc91)
    %158 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%157 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<8x4xf32> loc(#loc91)
    %159 = tensor.empty() : tensor<8x4xf32> loc(#loc91)
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%158, %154 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%159 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc91)
      linalg.yield %351 : f32 loc(#loc91)
    } -> tensor<8x4xf32> loc(#loc91)
    %161 = tensor.empty() : tensor<f32> loc(#loc92)
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<f32>) -> tensor<f32> loc(#loc92)
    %163 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction"]} ins(%156 : tensor<8x4xf32>) outs(%162 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc92)
      linalg.yield %351 : f32 loc(#loc92)
    } -> tensor<f32> loc(#loc92)
    %164 = tensor.empty() : tensor<8x4xf32> loc(#loc93)
    %165 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%164 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<8x4xf32> loc(#loc93)
    %166 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %167 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%165, %160 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%166 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc94)
      linalg.yield %351 : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %168 = "sbp.layer_cotangent"(%167) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc95)
    %169 = tensor.empty() : tensor<8x4xf32> loc(#loc96)
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%168, %151 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%169 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc96)
      linalg.yield %351 : f32 loc(#loc96)
    } -> tensor<8x4xf32> loc(#loc96)
    %171 = tensor.empty() : tensor<8x4xf32> loc(#loc96)
    %172 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%170, %147 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%171 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc96)
      linalg.yield %351 : f32 loc(#loc96)
    } -> tensor<8x4xf32> loc(#loc96)
    %173 = tensor.empty() : tensor<8x4xf32> loc(#loc97)
    %174 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%170, %172 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%173 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc97)
      linalg.yield %351 : f32 loc(#loc97)
    } -> tensor<8x4xf32> loc(#loc97)
    %175 = tensor.empty() : tensor<4x4xf32> loc(#loc98)
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc98)
    %177 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174, %142 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%176 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc97)
      %352 = arith.addf %out, %351 : f32 loc(#loc98)
      linalg.yield %352 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc98)
    %178 = tensor.empty() : tensor<4x4xf32> loc(#loc99)
    %179 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<4x4xf32>) outs(%178 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<4x4xf32> loc(#loc99)
    %180 = tensor.empty() : tensor<8x4xf32> loc(#loc98)
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc98)
    %182 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174, %81 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%181 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc97)
      %352 = arith.addf %out, %351 : f32 loc(#loc98)
      linalg.yield %352 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc98)
    %183 = tensor.empty() : tensor<4xf32> loc(#loc100)
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<4xf32>) -> tensor<4xf32> loc(#loc100)
    %185 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%182 : tensor<8x4xf32>) outs(%184 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc100)
      linalg.yield %351 : f32 loc(#loc100)
    } -> tensor<4xf32> loc(#loc100)
    %expanded = tensor.expand_shape %185 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc101)
    %186 = tensor.empty() : tensor<4xf32> loc(#loc100)
    %187 = linalg.fill ins(%cst : f32) outs(%186 : tensor<4xf32>) -> tensor<4xf32> loc(#loc100)
    %188 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x4xf32>) outs(%187 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc100)
      linalg.yield %351 : f32 loc(#loc100)
    } -> tensor<4xf32> loc(#loc100)
    %189 = tensor.empty() : tensor<8x4xf32> loc(#loc102)
    %190 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %182 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%189 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc102)
      linalg.yield %351 : f32 loc(#loc102)
    } -> tensor<8x4xf32> loc(#loc102)
    %191 = tensor.empty() : tensor<4xf32> loc(#loc103)
    %192 = linalg.fill ins(%cst : f32) outs(%191 : tensor<4xf32>) -> tensor<4xf32> loc(#loc103)
    %193 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%190 : tensor<8x4xf32>) outs(%192 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc103)
      linalg.yield %351 : f32 loc(#loc103)
    } -> tensor<4xf32> loc(#loc103)
    %expanded_5 = tensor.expand_shape %193 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc104)
    %194 = tensor.empty() : tensor<8x4xf32> loc(#loc102)
    %195 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<1x4xf32>) outs(%194 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<8x4xf32> loc(#loc102)
    %196 = tensor.empty() : tensor<8x4xf32> loc(#loc102)
    %197 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%182, %195 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%196 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc102)
      linalg.yield %351 : f32 loc(#loc102)
    } -> tensor<8x4xf32> loc(#loc102)
    %198 = tensor.empty() : tensor<4xf32> loc(#loc103)
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<4xf32>) -> tensor<4xf32> loc(#loc103)
    %200 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_5 : tensor<1x4xf32>) outs(%199 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc103)
      linalg.yield %351 : f32 loc(#loc103)
    } -> tensor<4xf32> loc(#loc103)
    %201 = tensor.empty() : tensor<8x4xf32> loc(#loc105)
    %202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %197 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%201 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc105)
      linalg.yield %351 : f32 loc(#loc105)
    } -> tensor<8x4xf32> loc(#loc105)
    %203 = tensor.empty() : tensor<8xf32> loc(#loc106)
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<8xf32>) -> tensor<8xf32> loc(#loc106)
    %205 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%202 : tensor<8x4xf32>) outs(%204 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc106)
      linalg.yield %351 : f32 loc(#loc106)
    } -> tensor<8xf32> loc(#loc106)
    %expanded_6 = tensor.expand_shape %205 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc107)
    %206 = tensor.empty() : tensor<8x4xf32> loc(#loc105)
    %207 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<8x1xf32>) outs(%206 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<8x4xf32> loc(#loc105)
    %208 = tensor.empty() : tensor<8x4xf32> loc(#loc105)
    %209 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%197, %207 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%208 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc105)
      linalg.yield %351 : f32 loc(#loc105)
    } -> tensor<8x4xf32> loc(#loc105)
    %210 = tensor.empty() : tensor<8x1xf32> loc(#loc108)
    %211 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %126 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%210 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc108)
      linalg.yield %351 : f32 loc(#loc108)
    } -> tensor<8x1xf32> loc(#loc108)
    %212 = tensor.empty() : tensor<8x4xf32> loc(#loc109)
    %213 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<8x4xf32>) outs(%212 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.negf %in : f32 loc(#loc109)
      linalg.yield %351 : f32 loc(#loc109)
    } -> tensor<8x4xf32> loc(#loc109)
    %214 = tensor.empty() : tensor<8xf32> loc(#loc110)
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<8xf32>) -> tensor<8xf32> loc(#loc110)
    %216 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%213 : tensor<8x4xf32>) outs(%215 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc110)
      linalg.yield %351 : f32 loc(#loc110)
    } -> tensor<8xf32> loc(#loc110)
    %expanded_7 = tensor.expand_shape %216 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc111)
    %217 = tensor.empty() : tensor<8x1xf32> loc(#loc112)
    %218 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%217 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<8x1xf32> loc(#loc112)
    %219 = tensor.empty() : tensor<8x1xf32> loc(#loc112)
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%211, %218 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%219 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc112)
      linalg.yield %351 : f32 loc(#loc112)
    } -> tensor<8x1xf32> loc(#loc112)
    %221 = tensor.empty() : tensor<8xf32> loc(#loc113)
    %222 = linalg.fill ins(%cst : f32) outs(%221 : tensor<8xf32>) -> tensor<8xf32> loc(#loc113)
    %223 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%220 : tensor<8x1xf32>) outs(%222 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc113)
      linalg.yield %351 : f32 loc(#loc113)
    } -> tensor<8xf32> loc(#loc113)
    %224 = tensor.empty() : tensor<8x4xf32> loc(#loc114)
    %225 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<8xf32>) outs(%224 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<8x4xf32> loc(#loc114)
    %226 = tensor.empty() : tensor<8x4xf32> loc(#loc115)
    %227 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%225, %101 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%226 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc115)
      linalg.yield %351 : f32 loc(#loc115)
    } -> tensor<8x4xf32> loc(#loc115)
    %228 = tensor.empty() : tensor<8x4xf32> loc(#loc116)
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<8x4xf32>) outs(%228 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.negf %in : f32 loc(#loc116)
      linalg.yield %351 : f32 loc(#loc116)
    } -> tensor<8x4xf32> loc(#loc116)
    %230 = tensor.empty() : tensor<8xf32> loc(#loc117)
    %231 = linalg.fill ins(%cst : f32) outs(%230 : tensor<8xf32>) -> tensor<8xf32> loc(#loc117)
    %232 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%229 : tensor<8x4xf32>) outs(%231 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc117)
      linalg.yield %351 : f32 loc(#loc117)
    } -> tensor<8xf32> loc(#loc117)
    %expanded_8 = tensor.expand_shape %232 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc118)
    %233 = tensor.empty() : tensor<8x4xf32> loc(#loc119)
    %234 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%209, %227 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%233 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc119)
      linalg.yield %351 : f32 loc(#loc119)
    } -> tensor<8x4xf32> loc(#loc119)
    %235 = tensor.empty() : tensor<8x1xf32> loc(#loc119)
    %236 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%235 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc119)
      linalg.yield %351 : f32 loc(#loc119)
    } -> tensor<8x1xf32> loc(#loc119)
    %237 = tensor.empty() : tensor<8x1xf32> loc(#loc120)
    %238 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%237 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<8x1xf32> loc(#loc120)
    %239 = tensor.empty() : tensor<8x1xf32> loc(#loc120)
    %240 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%236, %238 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%239 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc120)
      linalg.yield %351 : f32 loc(#loc120)
    } -> tensor<8x1xf32> loc(#loc120)
    %241 = tensor.empty() : tensor<8xf32> loc(#loc121)
    %242 = linalg.fill ins(%cst : f32) outs(%241 : tensor<8xf32>) -> tensor<8xf32> loc(#loc121)
    %243 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%240 : tensor<8x1xf32>) outs(%242 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc121)
      linalg.yield %351 : f32 loc(#loc121)
    } -> tensor<8xf32> loc(#loc121)
    %244 = tensor.empty() : tensor<8x4xf32> loc(#loc122)
    %245 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%243 : tensor<8xf32>) outs(%244 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<8x4xf32> loc(#loc122)
    %246 = tensor.empty() : tensor<8x4xf32> loc(#loc123)
    %247 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%234, %245 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%246 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc123)
      linalg.yield %351 : f32 loc(#loc123)
    } -> tensor<8x4xf32> loc(#loc123)
    %248 = "sbp.layer_input_cotangent"(%247) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc124)
    %249 = tensor.empty() : tensor<8x4xf32> loc(#loc125)
    %250 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%167, %248 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%249 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc125)
      linalg.yield %351 : f32 loc(#loc125)
    } -> tensor<8x4xf32> loc(#loc125)
    %251 = "sbp.layer_input_cotangent"(%179) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc124)
    %252 = "sbp.layer_input_cotangent"(%200) {layer = "b1"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc124)
    %253 = "sbp.layer_input_cotangent"(%188) {layer = "b1"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc124)
    %254 = "sbp.layer_cotangent"(%250) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc126)
    %255 = tensor.empty() : tensor<8x4xf32> loc(#loc127)
    %256 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%254, %75 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%255 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc127)
      linalg.yield %351 : f32 loc(#loc127)
    } -> tensor<8x4xf32> loc(#loc127)
    %257 = tensor.empty() : tensor<8x4xf32> loc(#loc127)
    %258 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%256, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%257 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc127)
      linalg.yield %351 : f32 loc(#loc127)
    } -> tensor<8x4xf32> loc(#loc127)
    %259 = tensor.empty() : tensor<8x4xf32> loc(#loc128)
    %260 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%256, %258 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%259 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc128)
      linalg.yield %351 : f32 loc(#loc128)
    } -> tensor<8x4xf32> loc(#loc128)
    %261 = tensor.empty() : tensor<4x4xf32> loc(#loc129)
    %262 = linalg.fill ins(%cst : f32) outs(%261 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc129)
    %263 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260, %66 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%262 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc128)
      %352 = arith.addf %out, %351 : f32 loc(#loc129)
      linalg.yield %352 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc129)
    %264 = tensor.empty() : tensor<4x4xf32> loc(#loc130)
    %265 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%263 : tensor<4x4xf32>) outs(%264 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<4x4xf32> loc(#loc130)
    %266 = tensor.empty() : tensor<8x4xf32> loc(#loc129)
    %267 = linalg.fill ins(%cst : f32) outs(%266 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc129)
    %268 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260, %5 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%267 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc128)
      %352 = arith.addf %out, %351 : f32 loc(#loc129)
      linalg.yield %352 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc129)
    %269 = tensor.empty() : tensor<4xf32> loc(#loc131)
    %270 = linalg.fill ins(%cst : f32) outs(%269 : tensor<4xf32>) -> tensor<4xf32> loc(#loc131)
    %271 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%268 : tensor<8x4xf32>) outs(%270 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc131)
      linalg.yield %351 : f32 loc(#loc131)
    } -> tensor<4xf32> loc(#loc131)
    %expanded_9 = tensor.expand_shape %271 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc132)
    %272 = tensor.empty() : tensor<4xf32> loc(#loc131)
    %273 = linalg.fill ins(%cst : f32) outs(%272 : tensor<4xf32>) -> tensor<4xf32> loc(#loc131)
    %274 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_9 : tensor<1x4xf32>) outs(%273 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc131)
      linalg.yield %351 : f32 loc(#loc131)
    } -> tensor<4xf32> loc(#loc131)
    %275 = tensor.empty() : tensor<8x4xf32> loc(#loc133)
    %276 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %268 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%275 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc133)
      linalg.yield %351 : f32 loc(#loc133)
    } -> tensor<8x4xf32> loc(#loc133)
    %277 = tensor.empty() : tensor<4xf32> loc(#loc134)
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<4xf32>) -> tensor<4xf32> loc(#loc134)
    %279 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%276 : tensor<8x4xf32>) outs(%278 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc134)
      linalg.yield %351 : f32 loc(#loc134)
    } -> tensor<4xf32> loc(#loc134)
    %expanded_10 = tensor.expand_shape %279 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc135)
    %280 = tensor.empty() : tensor<8x4xf32> loc(#loc133)
    %281 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x4xf32>) outs(%280 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<8x4xf32> loc(#loc133)
    %282 = tensor.empty() : tensor<8x4xf32> loc(#loc133)
    %283 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%268, %281 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%282 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc133)
      linalg.yield %351 : f32 loc(#loc133)
    } -> tensor<8x4xf32> loc(#loc133)
    %284 = tensor.empty() : tensor<4xf32> loc(#loc134)
    %285 = linalg.fill ins(%cst : f32) outs(%284 : tensor<4xf32>) -> tensor<4xf32> loc(#loc134)
    %286 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x4xf32>) outs(%285 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc134)
      linalg.yield %351 : f32 loc(#loc134)
    } -> tensor<4xf32> loc(#loc134)
    %287 = tensor.empty() : tensor<8x4xf32> loc(#loc136)
    %288 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %283 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%287 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc136)
      linalg.yield %351 : f32 loc(#loc136)
    } -> tensor<8x4xf32> loc(#loc136)
    %289 = tensor.empty() : tensor<8xf32> loc(#loc137)
    %290 = linalg.fill ins(%cst : f32) outs(%289 : tensor<8xf32>) -> tensor<8xf32> loc(#loc137)
    %291 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%288 : tensor<8x4xf32>) outs(%290 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc137)
      linalg.yield %351 : f32 loc(#loc137)
    } -> tensor<8xf32> loc(#loc137)
    %expanded_11 = tensor.expand_shape %291 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc138)
    %292 = tensor.empty() : tensor<8x4xf32> loc(#loc136)
    %293 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<8x1xf32>) outs(%292 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<8x4xf32> loc(#loc136)
    %294 = tensor.empty() : tensor<8x4xf32> loc(#loc136)
    %295 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%283, %293 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%294 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc136)
      linalg.yield %351 : f32 loc(#loc136)
    } -> tensor<8x4xf32> loc(#loc136)
    %296 = tensor.empty() : tensor<8x1xf32> loc(#loc139)
    %297 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %50 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%296 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc139)
      linalg.yield %351 : f32 loc(#loc139)
    } -> tensor<8x1xf32> loc(#loc139)
    %298 = tensor.empty() : tensor<8x4xf32> loc(#loc140)
    %299 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%295 : tensor<8x4xf32>) outs(%298 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.negf %in : f32 loc(#loc140)
      linalg.yield %351 : f32 loc(#loc140)
    } -> tensor<8x4xf32> loc(#loc140)
    %300 = tensor.empty() : tensor<8xf32> loc(#loc141)
    %301 = linalg.fill ins(%cst : f32) outs(%300 : tensor<8xf32>) -> tensor<8xf32> loc(#loc141)
    %302 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%299 : tensor<8x4xf32>) outs(%301 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc141)
      linalg.yield %351 : f32 loc(#loc141)
    } -> tensor<8xf32> loc(#loc141)
    %expanded_12 = tensor.expand_shape %302 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc142)
    %303 = tensor.empty() : tensor<8x1xf32> loc(#loc143)
    %304 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%303 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<8x1xf32> loc(#loc143)
    %305 = tensor.empty() : tensor<8x1xf32> loc(#loc143)
    %306 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%297, %304 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%305 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc143)
      linalg.yield %351 : f32 loc(#loc143)
    } -> tensor<8x1xf32> loc(#loc143)
    %307 = tensor.empty() : tensor<8xf32> loc(#loc144)
    %308 = linalg.fill ins(%cst : f32) outs(%307 : tensor<8xf32>) -> tensor<8xf32> loc(#loc144)
    %309 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%306 : tensor<8x1xf32>) outs(%308 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc144)
      linalg.yield %351 : f32 loc(#loc144)
    } -> tensor<8xf32> loc(#loc144)
    %310 = tensor.empty() : tensor<8x4xf32> loc(#loc145)
    %311 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%309 : tensor<8xf32>) outs(%310 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<8x4xf32> loc(#loc145)
    %312 = tensor.empty() : tensor<8x4xf32> loc(#loc146)
    %313 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%311, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%312 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc146)
      linalg.yield %351 : f32 loc(#loc146)
    } -> tensor<8x4xf32> loc(#loc146)
    %314 = tensor.empty() : tensor<8x4xf32> loc(#loc147)
    %315 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%313 : tensor<8x4xf32>) outs(%314 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.negf %in : f32 loc(#loc147)
      linalg.yield %351 : f32 loc(#loc147)
    } -> tensor<8x4xf32> loc(#loc147)
    %316 = tensor.empty() : tensor<8xf32> loc(#loc148)
    %317 = linalg.fill ins(%cst : f32) outs(%316 : tensor<8xf32>) -> tensor<8xf32> loc(#loc148)
    %318 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%315 : tensor<8x4xf32>) outs(%317 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc148)
      linalg.yield %351 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %expanded_13 = tensor.expand_shape %318 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc149)
    %319 = tensor.empty() : tensor<8x4xf32> loc(#loc150)
    %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%295, %313 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%319 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc150)
      linalg.yield %351 : f32 loc(#loc150)
    } -> tensor<8x4xf32> loc(#loc150)
    %321 = tensor.empty() : tensor<8x1xf32> loc(#loc150)
    %322 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%321 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc150)
      linalg.yield %351 : f32 loc(#loc150)
    } -> tensor<8x1xf32> loc(#loc150)
    %323 = tensor.empty() : tensor<8x1xf32> loc(#loc151)
    %324 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%323 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<8x1xf32> loc(#loc151)
    %325 = tensor.empty() : tensor<8x1xf32> loc(#loc151)
    %326 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%322, %324 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%325 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.divf %in, %in_14 : f32 loc(#loc151)
      linalg.yield %351 : f32 loc(#loc151)
    } -> tensor<8x1xf32> loc(#loc151)
    %327 = tensor.empty() : tensor<8xf32> loc(#loc152)
    %328 = linalg.fill ins(%cst : f32) outs(%327 : tensor<8xf32>) -> tensor<8xf32> loc(#loc152)
    %329 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%326 : tensor<8x1xf32>) outs(%328 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %351 = arith.addf %out, %in : f32 loc(#loc152)
      linalg.yield %351 : f32 loc(#loc152)
    } -> tensor<8xf32> loc(#loc152)
    %330 = tensor.empty() : tensor<8x4xf32> loc(#loc153)
    %331 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%329 : tensor<8xf32>) outs(%330 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<8x4xf32> loc(#loc153)
    %332 = tensor.empty() : tensor<8x4xf32> loc(#loc154)
    %333 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%320, %331 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%332 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc154)
      linalg.yield %351 : f32 loc(#loc154)
    } -> tensor<8x4xf32> loc(#loc154)
    %334 = "sbp.layer_input_cotangent"(%333) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc155)
    %335 = tensor.empty() : tensor<8x4xf32> loc(#loc156)
    %336 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%250, %334 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%335 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc156)
      linalg.yield %351 : f32 loc(#loc156)
    } -> tensor<8x4xf32> loc(#loc156)
    %337 = "sbp.layer_input_cotangent"(%265) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc155)
    %338 = tensor.empty() : tensor<4x4xf32> loc(#loc156)
    %339 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%251, %337 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%338 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc156)
      linalg.yield %351 : f32 loc(#loc156)
    } -> tensor<4x4xf32> loc(#loc156)
    %340 = "sbp.layer_input_cotangent"(%286) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc155)
    %341 = tensor.empty() : tensor<4xf32> loc(#loc156)
    %342 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%252, %340 : tensor<4xf32>, tensor<4xf32>) outs(%341 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc156)
      linalg.yield %351 : f32 loc(#loc156)
    } -> tensor<4xf32> loc(#loc156)
    %343 = "sbp.layer_input_cotangent"(%274) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc155)
    %344 = tensor.empty() : tensor<4xf32> loc(#loc156)
    %345 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%253, %343 : tensor<4xf32>, tensor<4xf32>) outs(%344 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.addf %in, %in_14 : f32 loc(#loc156)
      linalg.yield %351 : f32 loc(#loc156)
    } -> tensor<4xf32> loc(#loc156)
    %346 = tensor.empty() : tensor<4x4xf32> loc(#loc157)
    %347 = linalg.fill ins(%cst : f32) outs(%346 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc157)
    %348 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%336, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%347 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %351 = arith.mulf %in, %in_14 : f32 loc(#loc156)
      %352 = arith.addf %out, %351 : f32 loc(#loc157)
      linalg.yield %352 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc157)
    %349 = tensor.empty() : tensor<4x4xf32> loc(#loc158)
    %350 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%348 : tensor<4x4xf32>) outs(%349 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<4x4xf32> loc(#loc158)
    return %163, %350, %345, %342, %339 : tensor<f32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc101 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc34))
#loc104 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc33))
#loc132 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc34))
#loc135 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc33))
