#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":362:53 to :63)
#loc6 = loc("boundaries.py":61:19 to :44)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":360:16 to :47)
#loc11 = loc("hard_models.py":58:11 to :26)
#loc12 = loc("hard_models.py":361:52 to :59)
#loc13 = loc("hard_models.py":363:16 to :22)
#loc14 = loc("hard_models.py":363:15 to :29)
#loc15 = loc("hard_models.py":363:33 to :42)
#loc16 = loc("hard_models.py":363:32 to :49)
#loc17 = loc("hard_models.py":363:15 to :49)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#loc18 = loc("called_in_scan.<locals>.loss"(#loc5))
#loc19 = loc("Boundaries.scan"(#loc6))
#loc20 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc21 = loc("dense"(#loc8))
#loc22 = loc("dense"(#loc9))
#loc23 = loc("called_in_scan.<locals>.loss.<locals>.body"(#loc10))
#loc24 = loc("with_skip"(#loc11))
#loc25 = loc("called_in_scan.<locals>.loss.<locals>.body"(#loc12))
#loc26 = loc("called_in_scan.<locals>.loss"(#loc13))
#loc27 = loc("called_in_scan.<locals>.loss"(#loc14))
#loc28 = loc("called_in_scan.<locals>.loss"(#loc15))
#loc29 = loc("called_in_scan.<locals>.loss"(#loc16))
#loc30 = loc("called_in_scan.<locals>.loss"(#loc17))
#loc31 = loc("jit(marked)/jvp()/dot_general"(#loc18))
#loc34 = loc("jit(marked)/jvp(scan_0)/b0/sbp_layer_input"(#loc20))
#loc35 = loc("jit(marked)/jvp(scan_0)/b0/dot_general"(#loc21))
#loc36 = loc("jit(marked)/jvp(scan_0)/b0/tanh"(#loc22))
#loc37 = loc("jit(marked)/jvp(scan_0)/b0/sub"(#loc22))
#loc38 = loc("jit(marked)/jvp(scan_0)/b0/sbp_layer_output"(#loc20))
#loc39 = loc("jit(marked)/jvp(scan_0)/add"(#loc23))
#loc40 = loc("jit(marked)/jvp(scan_0)/b1/sbp_layer_input"(#loc20))
#loc41 = loc("jit(marked)/jvp(scan_0)/b1/dot_general"(#loc21))
#loc42 = loc("jit(marked)/jvp(scan_0)/b1/tanh"(#loc22))
#loc43 = loc("jit(marked)/jvp(scan_0)/b1/sub"(#loc22))
#loc44 = loc("jit(marked)/jvp(scan_0)/b1/add"(#loc24))
#loc45 = loc("jit(marked)/jvp(scan_0)/b1/sbp_layer_output"(#loc20))
#loc46 = loc("jit(marked)/jvp(scan_0)/reduce_sum"(#loc25))
#loc49 = loc("jit(marked)/jvp(scan_1)/b0/sbp_layer_input"(#loc20))
#loc50 = loc("jit(marked)/jvp(scan_1)/b0/dot_general"(#loc21))
#loc51 = loc("jit(marked)/jvp(scan_1)/b0/tanh"(#loc22))
#loc52 = loc("jit(marked)/jvp(scan_1)/b0/sub"(#loc22))
#loc53 = loc("jit(marked)/jvp(scan_1)/b0/sbp_layer_output"(#loc20))
#loc54 = loc("jit(marked)/jvp(scan_1)/add"(#loc23))
#loc55 = loc("jit(marked)/jvp(scan_1)/b1/sbp_layer_input"(#loc20))
#loc56 = loc("jit(marked)/jvp(scan_1)/b1/dot_general"(#loc21))
#loc57 = loc("jit(marked)/jvp(scan_1)/b1/tanh"(#loc22))
#loc58 = loc("jit(marked)/jvp(scan_1)/b1/sub"(#loc22))
#loc59 = loc("jit(marked)/jvp(scan_1)/b1/add"(#loc24))
#loc60 = loc("jit(marked)/jvp(scan_1)/b1/sbp_layer_output"(#loc20))
#loc61 = loc("jit(marked)/jvp(scan_1)/reduce_sum"(#loc25))
#loc64 = loc("jit(marked)/jvp(scan_2)/b0/sbp_layer_input"(#loc20))
#loc65 = loc("jit(marked)/jvp(scan_2)/b0/dot_general"(#loc21))
#loc66 = loc("jit(marked)/jvp(scan_2)/b0/tanh"(#loc22))
#loc67 = loc("jit(marked)/jvp(scan_2)/b0/sub"(#loc22))
#loc68 = loc("jit(marked)/jvp(scan_2)/b0/sbp_layer_output"(#loc20))
#loc69 = loc("jit(marked)/jvp(scan_2)/add"(#loc23))
#loc70 = loc("jit(marked)/jvp(scan_2)/b1/sbp_layer_input"(#loc20))
#loc71 = loc("jit(marked)/jvp(scan_2)/b1/dot_general"(#loc21))
#loc72 = loc("jit(marked)/jvp(scan_2)/b1/tanh"(#loc22))
#loc73 = loc("jit(marked)/jvp(scan_2)/b1/sub"(#loc22))
#loc74 = loc("jit(marked)/jvp(scan_2)/b1/add"(#loc24))
#loc75 = loc("jit(marked)/jvp(scan_2)/b1/sbp_layer_output"(#loc20))
#loc76 = loc("jit(marked)/jvp(scan_2)/reduce_sum"(#loc25))
#loc77 = loc("jit(marked)/jvp()/broadcast_in_dim"(#loc19))
#loc78 = loc("jit(marked)/jvp()/concatenate"(#loc19))
#loc79 = loc("jit(marked)/jvp()/integer_pow"(#loc26))
#loc80 = loc("jit(marked)/jvp()/mul"(#loc26))
#loc81 = loc("jit(marked)/jvp()/reduce_sum"(#loc27))
#loc82 = loc("jit(marked)/jvp()/integer_pow"(#loc28))
#loc83 = loc("jit(marked)/jvp()/mul"(#loc28))
#loc84 = loc("jit(marked)/jvp()/reduce_sum"(#loc29))
#loc85 = loc("jit(marked)/jvp()/add"(#loc30))
#loc86 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc29))
#loc87 = loc("jit(marked)/transpose(jvp())/mul"(#loc28))
#loc88 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc27))
#loc89 = loc("jit(marked)/transpose(jvp())/mul"(#loc26))
#loc91 = loc("jit(marked)/transpose(jvp())/reduce_sum"(#loc19))
#loc92 = loc("jit(marked)/transpose(jvp(scan_2))/broadcast_in_dim"(#loc25))
#loc93 = loc("jit(marked)/transpose(jvp(scan_2))/b1/sbp_layer_cotangent"(#loc20))
#loc94 = loc("jit(marked)/transpose(jvp(scan_2))/b1/mul"(#loc22))
#loc95 = loc("jit(marked)/transpose(jvp(scan_2))/b1/add_any"(#loc22))
#loc96 = loc("jit(marked)/transpose(jvp(scan_2))/b1/dot_general"(#loc21))
#loc97 = loc("jit(marked)/transpose(jvp(scan_2))/b1/transpose"(#loc21))
#loc98 = loc("jit(marked)/transpose(jvp(scan_2))/b1/add_any"(#loc21))
#loc99 = loc("jit(marked)/transpose(jvp(scan_2))/b1/sbp_layer_input_cotangent"(#loc20))
#loc100 = loc("jit(marked)/transpose(jvp(scan_2))/b1/add_any"(#loc20))
#loc101 = loc("jit(marked)/transpose(jvp(scan_2))/b0/sbp_layer_cotangent"(#loc20))
#loc102 = loc("jit(marked)/transpose(jvp(scan_2))/b0/mul"(#loc22))
#loc103 = loc("jit(marked)/transpose(jvp(scan_2))/b0/add_any"(#loc22))
#loc104 = loc("jit(marked)/transpose(jvp(scan_2))/b0/dot_general"(#loc21))
#loc105 = loc("jit(marked)/transpose(jvp(scan_2))/b0/transpose"(#loc21))
#loc106 = loc("jit(marked)/transpose(jvp(scan_2))/b0/sbp_layer_input_cotangent"(#loc20))
#loc107 = loc("jit(marked)/transpose(jvp(scan_2))/b0/add_any"(#loc20))
#loc108 = loc("jit(marked)/transpose(jvp(scan_2))/broadcast_in_dim"(#loc19))
#loc109 = loc("jit(marked)/transpose(jvp(scan_2))/pad"(#loc19))
#loc110 = loc("jit(marked)/transpose(jvp(scan_1))/broadcast_in_dim"(#loc25))
#loc111 = loc("jit(marked)/transpose(jvp(scan_1))/b1/sbp_layer_cotangent"(#loc20))
#loc112 = loc("jit(marked)/transpose(jvp(scan_1))/b1/mul"(#loc22))
#loc113 = loc("jit(marked)/transpose(jvp(scan_1))/b1/add_any"(#loc22))
#loc114 = loc("jit(marked)/transpose(jvp(scan_1))/b1/dot_general"(#loc21))
#loc115 = loc("jit(marked)/transpose(jvp(scan_1))/b1/transpose"(#loc21))
#loc116 = loc("jit(marked)/transpose(jvp(scan_1))/b1/add_any"(#loc21))
#loc117 = loc("jit(marked)/transpose(jvp(scan_1))/b1/sbp_layer_input_cotangent"(#loc20))
#loc118 = loc("jit(marked)/transpose(jvp(scan_1))/b1/add_any"(#loc20))
#loc119 = loc("jit(marked)/transpose(jvp(scan_1))/b0/sbp_layer_cotangent"(#loc20))
#loc120 = loc("jit(marked)/transpose(jvp(scan_1))/b0/mul"(#loc22))
#loc121 = loc("jit(marked)/transpose(jvp(scan_1))/b0/add_any"(#loc22))
#loc122 = loc("jit(marked)/transpose(jvp(scan_1))/b0/dot_general"(#loc21))
#loc123 = loc("jit(marked)/transpose(jvp(scan_1))/b0/transpose"(#loc21))
#loc124 = loc("jit(marked)/transpose(jvp(scan_1))/b0/sbp_layer_input_cotangent"(#loc20))
#loc125 = loc("jit(marked)/transpose(jvp(scan_1))/b0/add_any"(#loc20))
#loc126 = loc("jit(marked)/transpose(jvp(scan_1))/broadcast_in_dim"(#loc19))
#loc127 = loc("jit(marked)/transpose(jvp(scan_1))/pad"(#loc19))
#loc128 = loc("jit(marked)/transpose(jvp(scan_1))/add_any"(#loc19))
#loc129 = loc("jit(marked)/transpose(jvp(scan_0))/broadcast_in_dim"(#loc25))
#loc130 = loc("jit(marked)/transpose(jvp(scan_0))/b1/sbp_layer_cotangent"(#loc20))
#loc131 = loc("jit(marked)/transpose(jvp(scan_0))/b1/mul"(#loc22))
#loc132 = loc("jit(marked)/transpose(jvp(scan_0))/b1/add_any"(#loc22))
#loc133 = loc("jit(marked)/transpose(jvp(scan_0))/b1/dot_general"(#loc21))
#loc134 = loc("jit(marked)/transpose(jvp(scan_0))/b1/transpose"(#loc21))
#loc135 = loc("jit(marked)/transpose(jvp(scan_0))/b1/add_any"(#loc21))
#loc136 = loc("jit(marked)/transpose(jvp(scan_0))/b1/sbp_layer_input_cotangent"(#loc20))
#loc137 = loc("jit(marked)/transpose(jvp(scan_0))/b1/add_any"(#loc20))
#loc138 = loc("jit(marked)/transpose(jvp(scan_0))/b0/sbp_layer_cotangent"(#loc20))
#loc139 = loc("jit(marked)/transpose(jvp(scan_0))/b0/mul"(#loc22))
#loc140 = loc("jit(marked)/transpose(jvp(scan_0))/b0/add_any"(#loc22))
#loc141 = loc("jit(marked)/transpose(jvp(scan_0))/b0/dot_general"(#loc21))
#loc142 = loc("jit(marked)/transpose(jvp(scan_0))/b0/transpose"(#loc21))
#loc143 = loc("jit(marked)/transpose(jvp(scan_0))/b0/sbp_layer_input_cotangent"(#loc20))
#loc144 = loc("jit(marked)/transpose(jvp(scan_0))/b0/add_any"(#loc20))
#loc145 = loc("jit(marked)/transpose(jvp(scan_0))/broadcast_in_dim"(#loc19))
#loc146 = loc("jit(marked)/transpose(jvp(scan_0))/pad"(#loc19))
#loc147 = loc("jit(marked)/transpose(jvp(scan_0))/add_any"(#loc19))
#loc148 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc18))
#loc149 = loc("jit(marked)/transpose(jvp())/transpose"(#loc18))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<3x4x4xf32> loc("values[1]"), %arg2: tensor<3x4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<3x4x4xf32>, tensor<3x4x4xf32>) {
    %c2 = arith.constant 2 : index loc(#loc)
    %c1 = arith.constant 1 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc31)
    %extracted_slice = tensor.extract_slice %arg2[0, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf32> to tensor<1x4x4xf32> loc(#loc32)
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32> loc(#loc33)
    %extracted_slice_2 = tensor.extract_slice %arg1[0, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf32> to tensor<1x4x4xf32> loc(#loc32)
    %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32> loc(#loc33)
    %3 = "sbp.layer_input"(%collapsed) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc34)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32 loc(#loc36)
      linalg.yield %292 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %10 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.subf %in, %in_20 : f32 loc(#loc37)
      linalg.yield %292 : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc38)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc39)
      linalg.yield %292 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %17 = "sbp.layer_input"(%collapsed_3) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc40)
    %18 = "sbp.layer_input"(%16) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc40)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %21 = linalg.matmul ins(%18, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%20 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %22 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32 loc(#loc42)
      linalg.yield %292 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.subf %in, %in_20 : f32 loc(#loc43)
      linalg.yield %292 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc44)
      linalg.yield %292 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %30 = "sbp.layer_output"(%29) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %31 = tensor.empty() : tensor<f32> loc(#loc46)
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<f32>) -> tensor<f32> loc(#loc46)
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%16 : tensor<8x4xf32>) outs(%32 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc46)
      linalg.yield %292 : f32 loc(#loc46)
    } -> tensor<f32> loc(#loc46)
    %extracted_slice_4 = tensor.extract_slice %arg2[1, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf32> to tensor<1x4x4xf32> loc(#loc47)
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32> loc(#loc48)
    %extracted_slice_6 = tensor.extract_slice %arg1[1, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf32> to tensor<1x4x4xf32> loc(#loc47)
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32> loc(#loc48)
    %34 = "sbp.layer_input"(%collapsed_5) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %35 = "sbp.layer_input"(%30) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %36 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %38 = linalg.matmul ins(%35, %34 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%37 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<8x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32 loc(#loc51)
      linalg.yield %292 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %42 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.subf %in, %in_20 : f32 loc(#loc52)
      linalg.yield %292 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %45 = "sbp.layer_output"(%40) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %45 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc54)
      linalg.yield %292 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %48 = "sbp.layer_input"(%collapsed_7) {call = 1 : i64, layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc55)
    %49 = "sbp.layer_input"(%47) {call = 1 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc56)
    %52 = linalg.matmul ins(%49, %48 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%51 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc56)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32 loc(#loc57)
      linalg.yield %292 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %56 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.subf %in, %in_20 : f32 loc(#loc58)
      linalg.yield %292 : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc59)
      linalg.yield %292 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %61 = "sbp.layer_output"(%60) {call = 1 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %62 = tensor.empty() : tensor<f32> loc(#loc61)
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<f32>) -> tensor<f32> loc(#loc61)
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%47 : tensor<8x4xf32>) outs(%63 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc61)
      linalg.yield %292 : f32 loc(#loc61)
    } -> tensor<f32> loc(#loc61)
    %extracted_slice_8 = tensor.extract_slice %arg2[2, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf32> to tensor<1x4x4xf32> loc(#loc62)
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32> loc(#loc63)
    %extracted_slice_10 = tensor.extract_slice %arg1[2, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<3x4x4xf32> to tensor<1x4x4xf32> loc(#loc62)
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32> loc(#loc63)
    %65 = "sbp.layer_input"(%collapsed_9) {call = 2 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %66 = "sbp.layer_input"(%61) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc64)
    %67 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %69 = linalg.matmul ins(%66, %65 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%68 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32 loc(#loc66)
      linalg.yield %292 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %73 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.subf %in, %in_20 : f32 loc(#loc67)
      linalg.yield %292 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %76 = "sbp.layer_output"(%71) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc68)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc69)
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %76 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc69)
      linalg.yield %292 : f32 loc(#loc69)
    } -> tensor<8x4xf32> loc(#loc69)
    %79 = "sbp.layer_input"(%collapsed_11) {call = 2 : i64, layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc70)
    %80 = "sbp.layer_input"(%78) {call = 2 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc70)
    %81 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc71)
    %83 = linalg.matmul ins(%80, %79 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%82 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc71)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc72)
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32 loc(#loc72)
      linalg.yield %292 : f32 loc(#loc72)
    } -> tensor<8x4xf32> loc(#loc72)
    %86 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %87 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%86 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %85 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.subf %in, %in_20 : f32 loc(#loc73)
      linalg.yield %292 : f32 loc(#loc73)
    } -> tensor<8x4xf32> loc(#loc73)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc74)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %85 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc74)
      linalg.yield %292 : f32 loc(#loc74)
    } -> tensor<8x4xf32> loc(#loc74)
    %92 = "sbp.layer_output"(%91) {call = 2 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc75)
    %93 = tensor.empty() : tensor<f32> loc(#loc76)
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<f32>) -> tensor<f32> loc(#loc76)
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%78 : tensor<8x4xf32>) outs(%94 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc76)
      linalg.yield %292 : f32 loc(#loc76)
    } -> tensor<f32> loc(#loc76)
    %96 = tensor.empty() : tensor<1xf32> loc(#loc77)
    %97 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%33 : tensor<f32>) outs(%96 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<1xf32> loc(#loc77)
    %98 = tensor.empty() : tensor<1xf32> loc(#loc77)
    %99 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%64 : tensor<f32>) outs(%98 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<1xf32> loc(#loc77)
    %100 = tensor.empty() : tensor<1xf32> loc(#loc77)
    %101 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%95 : tensor<f32>) outs(%100 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<1xf32> loc(#loc77)
    %102 = tensor.empty() : tensor<3xf32> loc(#loc78)
    %103 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%102 : tensor<3xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 0 : index loc(#loc78)
      %293 = arith.cmpi ult, %292, %c1 : index loc(#loc78)
      %294 = scf.if %293 -> (f32) {
        %extracted = tensor.extract %97[%292] : tensor<1xf32> loc(#loc78)
        scf.yield %extracted : f32 loc(#loc78)
      } else {
        %295 = arith.cmpi ult, %292, %c2 : index loc(#loc78)
        %296 = scf.if %295 -> (f32) {
          %297 = arith.subi %292, %c1 : index loc(#loc78)
          %extracted = tensor.extract %99[%297] : tensor<1xf32> loc(#loc78)
          scf.yield %extracted : f32 loc(#loc78)
        } else {
          %297 = arith.subi %292, %c2 : index loc(#loc78)
          %extracted = tensor.extract %101[%297] : tensor<1xf32> loc(#loc78)
          scf.yield %extracted : f32 loc(#loc78)
        } loc(#loc78)
        scf.yield %296 : f32 loc(#loc78)
      } loc(#loc78)
      linalg.yield %294 : f32 loc(#loc78)
    } -> tensor<3xf32> loc(#loc78)
    %104 = tensor.empty() : tensor<8x4xf32> loc(#loc79)
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %92 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%104 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc79)
      linalg.yield %292 : f32 loc(#loc79)
    } -> tensor<8x4xf32> loc(#loc79)
    %106 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %107 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%106 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %108 = tensor.empty() : tensor<8x4xf32> loc(#loc80)
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %92 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%108 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc80)
      linalg.yield %292 : f32 loc(#loc80)
    } -> tensor<8x4xf32> loc(#loc80)
    %110 = tensor.empty() : tensor<f32> loc(#loc81)
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<f32>) -> tensor<f32> loc(#loc81)
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%105 : tensor<8x4xf32>) outs(%111 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc81)
      linalg.yield %292 : f32 loc(#loc81)
    } -> tensor<f32> loc(#loc81)
    %113 = tensor.empty() : tensor<3xf32> loc(#loc82)
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%103, %103 : tensor<3xf32>, tensor<3xf32>) outs(%113 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc82)
      linalg.yield %292 : f32 loc(#loc82)
    } -> tensor<3xf32> loc(#loc82)
    %115 = tensor.empty() : tensor<3xf32> loc(#loc83)
    %116 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%115 : tensor<3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<3xf32> loc(#loc83)
    %117 = tensor.empty() : tensor<3xf32> loc(#loc83)
    %118 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%116, %103 : tensor<3xf32>, tensor<3xf32>) outs(%117 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc83)
      linalg.yield %292 : f32 loc(#loc83)
    } -> tensor<3xf32> loc(#loc83)
    %119 = tensor.empty() : tensor<f32> loc(#loc84)
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<f32>) -> tensor<f32> loc(#loc84)
    %121 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction"]} ins(%114 : tensor<3xf32>) outs(%120 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc84)
      linalg.yield %292 : f32 loc(#loc84)
    } -> tensor<f32> loc(#loc84)
    %122 = tensor.empty() : tensor<f32> loc(#loc85)
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = []} ins(%112, %121 : tensor<f32>, tensor<f32>) outs(%122 : tensor<f32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc85)
      linalg.yield %292 : f32 loc(#loc85)
    } -> tensor<f32> loc(#loc85)
    %124 = tensor.empty() : tensor<3xf32> loc(#loc86)
    %125 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_1 : tensor<f32>) outs(%124 : tensor<3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<3xf32> loc(#loc86)
    %126 = tensor.empty() : tensor<3xf32> loc(#loc87)
    %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%125, %118 : tensor<3xf32>, tensor<3xf32>) outs(%126 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc87)
      linalg.yield %292 : f32 loc(#loc87)
    } -> tensor<3xf32> loc(#loc87)
    %128 = tensor.empty() : tensor<8x4xf32> loc(#loc88)
    %129 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%128 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<8x4xf32> loc(#loc88)
    %130 = tensor.empty() : tensor<8x4xf32> loc(#loc89)
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%129, %109 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%130 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc89)
      linalg.yield %292 : f32 loc(#loc89)
    } -> tensor<8x4xf32> loc(#loc89)
    %extracted_slice_12 = tensor.extract_slice %127[0] [1] [1] : tensor<3xf32> to tensor<1xf32> loc(#loc90)
    %extracted_slice_13 = tensor.extract_slice %127[1] [1] [1] : tensor<3xf32> to tensor<1xf32> loc(#loc90)
    %extracted_slice_14 = tensor.extract_slice %127[2] [1] [1] : tensor<3xf32> to tensor<1xf32> loc(#loc90)
    %132 = tensor.empty() : tensor<f32> loc(#loc91)
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<f32>) -> tensor<f32> loc(#loc91)
    %134 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction"]} ins(%extracted_slice_14 : tensor<1xf32>) outs(%133 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc91)
      linalg.yield %292 : f32 loc(#loc91)
    } -> tensor<f32> loc(#loc91)
    %135 = tensor.empty() : tensor<f32> loc(#loc91)
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<f32>) -> tensor<f32> loc(#loc91)
    %137 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction"]} ins(%extracted_slice_13 : tensor<1xf32>) outs(%136 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc91)
      linalg.yield %292 : f32 loc(#loc91)
    } -> tensor<f32> loc(#loc91)
    %138 = tensor.empty() : tensor<f32> loc(#loc91)
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<f32>) -> tensor<f32> loc(#loc91)
    %140 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction"]} ins(%extracted_slice_12 : tensor<1xf32>) outs(%139 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %out, %in : f32 loc(#loc91)
      linalg.yield %292 : f32 loc(#loc91)
    } -> tensor<f32> loc(#loc91)
    %141 = tensor.empty() : tensor<8x4xf32> loc(#loc92)
    %142 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<f32>) outs(%141 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<8x4xf32> loc(#loc92)
    %143 = "sbp.layer_cotangent"(%131) {call = 2 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc93)
    %144 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%143, %89 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%144 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc94)
      linalg.yield %292 : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %146 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %85 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%146 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc94)
      linalg.yield %292 : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %148 = tensor.empty() : tensor<8x4xf32> loc(#loc95)
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %147 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%148 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc95)
      linalg.yield %292 : f32 loc(#loc95)
    } -> tensor<8x4xf32> loc(#loc95)
    %150 = tensor.empty() : tensor<4x4xf32> loc(#loc96)
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc96)
    %152 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149, %80 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%151 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc95)
      %293 = arith.addf %out, %292 : f32 loc(#loc96)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc96)
    %153 = tensor.empty() : tensor<4x4xf32> loc(#loc97)
    %154 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<4x4xf32>) outs(%153 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<4x4xf32> loc(#loc97)
    %155 = tensor.empty() : tensor<8x4xf32> loc(#loc96)
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc96)
    %157 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149, %79 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%156 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc95)
      %293 = arith.addf %out, %292 : f32 loc(#loc96)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc96)
    %158 = tensor.empty() : tensor<8x4xf32> loc(#loc98)
    %159 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%143, %157 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%158 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc98)
      linalg.yield %292 : f32 loc(#loc98)
    } -> tensor<8x4xf32> loc(#loc98)
    %160 = "sbp.layer_input_cotangent"(%159) {call = 2 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc99)
    %161 = tensor.empty() : tensor<8x4xf32> loc(#loc100)
    %162 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%142, %160 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%161 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc100)
      linalg.yield %292 : f32 loc(#loc100)
    } -> tensor<8x4xf32> loc(#loc100)
    %163 = "sbp.layer_input_cotangent"(%154) {call = 2 : i64, layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc99)
    %164 = "sbp.layer_cotangent"(%162) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc101)
    %165 = tensor.empty() : tensor<8x4xf32> loc(#loc102)
    %166 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %75 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%165 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc102)
      linalg.yield %292 : f32 loc(#loc102)
    } -> tensor<8x4xf32> loc(#loc102)
    %167 = tensor.empty() : tensor<8x4xf32> loc(#loc102)
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%166, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%167 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc102)
      linalg.yield %292 : f32 loc(#loc102)
    } -> tensor<8x4xf32> loc(#loc102)
    %169 = tensor.empty() : tensor<8x4xf32> loc(#loc103)
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%166, %168 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%169 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc103)
      linalg.yield %292 : f32 loc(#loc103)
    } -> tensor<8x4xf32> loc(#loc103)
    %171 = tensor.empty() : tensor<4x4xf32> loc(#loc104)
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc104)
    %173 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170, %66 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%172 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc103)
      %293 = arith.addf %out, %292 : f32 loc(#loc104)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc104)
    %174 = tensor.empty() : tensor<4x4xf32> loc(#loc105)
    %175 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<4x4xf32>) outs(%174 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<4x4xf32> loc(#loc105)
    %176 = tensor.empty() : tensor<8x4xf32> loc(#loc104)
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc104)
    %178 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170, %65 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%177 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc103)
      %293 = arith.addf %out, %292 : f32 loc(#loc104)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc104)
    %179 = "sbp.layer_input_cotangent"(%178) {call = 2 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc106)
    %180 = tensor.empty() : tensor<8x4xf32> loc(#loc107)
    %181 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%162, %179 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%180 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc107)
      linalg.yield %292 : f32 loc(#loc107)
    } -> tensor<8x4xf32> loc(#loc107)
    %182 = "sbp.layer_input_cotangent"(%175) {call = 2 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc106)
    %183 = tensor.empty() : tensor<1x4x4xf32> loc(#loc108)
    %184 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<4x4xf32>) outs(%183 : tensor<1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<1x4x4xf32> loc(#loc108)
    %padded = tensor.pad %184 low[2, 0, 0] high[0, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32 loc(#loc109)
    } : tensor<1x4x4xf32> to tensor<3x4x4xf32> loc(#loc109)
    %185 = tensor.empty() : tensor<1x4x4xf32> loc(#loc108)
    %186 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<4x4xf32>) outs(%185 : tensor<1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<1x4x4xf32> loc(#loc108)
    %padded_15 = tensor.pad %186 low[2, 0, 0] high[0, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32 loc(#loc109)
    } : tensor<1x4x4xf32> to tensor<3x4x4xf32> loc(#loc109)
    %187 = tensor.empty() : tensor<8x4xf32> loc(#loc110)
    %188 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<f32>) outs(%187 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<8x4xf32> loc(#loc110)
    %189 = "sbp.layer_cotangent"(%181) {call = 1 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc111)
    %190 = tensor.empty() : tensor<8x4xf32> loc(#loc112)
    %191 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%189, %58 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%190 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc112)
      linalg.yield %292 : f32 loc(#loc112)
    } -> tensor<8x4xf32> loc(#loc112)
    %192 = tensor.empty() : tensor<8x4xf32> loc(#loc112)
    %193 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%191, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%192 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc112)
      linalg.yield %292 : f32 loc(#loc112)
    } -> tensor<8x4xf32> loc(#loc112)
    %194 = tensor.empty() : tensor<8x4xf32> loc(#loc113)
    %195 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%191, %193 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%194 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc113)
      linalg.yield %292 : f32 loc(#loc113)
    } -> tensor<8x4xf32> loc(#loc113)
    %196 = tensor.empty() : tensor<4x4xf32> loc(#loc114)
    %197 = linalg.fill ins(%cst : f32) outs(%196 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc114)
    %198 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195, %49 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%197 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc113)
      %293 = arith.addf %out, %292 : f32 loc(#loc114)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc114)
    %199 = tensor.empty() : tensor<4x4xf32> loc(#loc115)
    %200 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%198 : tensor<4x4xf32>) outs(%199 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<4x4xf32> loc(#loc115)
    %201 = tensor.empty() : tensor<8x4xf32> loc(#loc114)
    %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc114)
    %203 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195, %48 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%202 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc113)
      %293 = arith.addf %out, %292 : f32 loc(#loc114)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc114)
    %204 = tensor.empty() : tensor<8x4xf32> loc(#loc116)
    %205 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%189, %203 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%204 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc116)
      linalg.yield %292 : f32 loc(#loc116)
    } -> tensor<8x4xf32> loc(#loc116)
    %206 = "sbp.layer_input_cotangent"(%205) {call = 1 : i64, layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc117)
    %207 = tensor.empty() : tensor<8x4xf32> loc(#loc118)
    %208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%188, %206 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%207 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc118)
      linalg.yield %292 : f32 loc(#loc118)
    } -> tensor<8x4xf32> loc(#loc118)
    %209 = "sbp.layer_input_cotangent"(%200) {call = 1 : i64, layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc117)
    %210 = "sbp.layer_cotangent"(%208) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc119)
    %211 = tensor.empty() : tensor<8x4xf32> loc(#loc120)
    %212 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%210, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%211 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc120)
      linalg.yield %292 : f32 loc(#loc120)
    } -> tensor<8x4xf32> loc(#loc120)
    %213 = tensor.empty() : tensor<8x4xf32> loc(#loc120)
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%212, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%213 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc120)
      linalg.yield %292 : f32 loc(#loc120)
    } -> tensor<8x4xf32> loc(#loc120)
    %215 = tensor.empty() : tensor<8x4xf32> loc(#loc121)
    %216 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%212, %214 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%215 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc121)
      linalg.yield %292 : f32 loc(#loc121)
    } -> tensor<8x4xf32> loc(#loc121)
    %217 = tensor.empty() : tensor<4x4xf32> loc(#loc122)
    %218 = linalg.fill ins(%cst : f32) outs(%217 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc122)
    %219 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216, %35 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%218 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc121)
      %293 = arith.addf %out, %292 : f32 loc(#loc122)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc122)
    %220 = tensor.empty() : tensor<4x4xf32> loc(#loc123)
    %221 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<4x4xf32>) outs(%220 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<4x4xf32> loc(#loc123)
    %222 = tensor.empty() : tensor<8x4xf32> loc(#loc122)
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc122)
    %224 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216, %34 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%223 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc121)
      %293 = arith.addf %out, %292 : f32 loc(#loc122)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc122)
    %225 = "sbp.layer_input_cotangent"(%224) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc124)
    %226 = tensor.empty() : tensor<8x4xf32> loc(#loc125)
    %227 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%208, %225 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%226 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc125)
      linalg.yield %292 : f32 loc(#loc125)
    } -> tensor<8x4xf32> loc(#loc125)
    %228 = "sbp.layer_input_cotangent"(%221) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc124)
    %229 = tensor.empty() : tensor<1x4x4xf32> loc(#loc126)
    %230 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<4x4xf32>) outs(%229 : tensor<1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<1x4x4xf32> loc(#loc126)
    %padded_16 = tensor.pad %230 low[1, 0, 0] high[1, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32 loc(#loc127)
    } : tensor<1x4x4xf32> to tensor<3x4x4xf32> loc(#loc127)
    %231 = tensor.empty() : tensor<3x4x4xf32> loc(#loc128)
    %232 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%padded, %padded_16 : tensor<3x4x4xf32>, tensor<3x4x4xf32>) outs(%231 : tensor<3x4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc128)
      linalg.yield %292 : f32 loc(#loc128)
    } -> tensor<3x4x4xf32> loc(#loc128)
    %233 = tensor.empty() : tensor<1x4x4xf32> loc(#loc126)
    %234 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<4x4xf32>) outs(%233 : tensor<1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<1x4x4xf32> loc(#loc126)
    %padded_17 = tensor.pad %234 low[1, 0, 0] high[1, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32 loc(#loc127)
    } : tensor<1x4x4xf32> to tensor<3x4x4xf32> loc(#loc127)
    %235 = tensor.empty() : tensor<3x4x4xf32> loc(#loc128)
    %236 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%padded_15, %padded_17 : tensor<3x4x4xf32>, tensor<3x4x4xf32>) outs(%235 : tensor<3x4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc128)
      linalg.yield %292 : f32 loc(#loc128)
    } -> tensor<3x4x4xf32> loc(#loc128)
    %237 = tensor.empty() : tensor<8x4xf32> loc(#loc129)
    %238 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<f32>) outs(%237 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<8x4xf32> loc(#loc129)
    %239 = "sbp.layer_cotangent"(%227) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc130)
    %240 = tensor.empty() : tensor<8x4xf32> loc(#loc131)
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%239, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%240 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc131)
      linalg.yield %292 : f32 loc(#loc131)
    } -> tensor<8x4xf32> loc(#loc131)
    %242 = tensor.empty() : tensor<8x4xf32> loc(#loc131)
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%241, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%242 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc131)
      linalg.yield %292 : f32 loc(#loc131)
    } -> tensor<8x4xf32> loc(#loc131)
    %244 = tensor.empty() : tensor<8x4xf32> loc(#loc132)
    %245 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%241, %243 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%244 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc132)
      linalg.yield %292 : f32 loc(#loc132)
    } -> tensor<8x4xf32> loc(#loc132)
    %246 = tensor.empty() : tensor<4x4xf32> loc(#loc133)
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc133)
    %248 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%247 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc132)
      %293 = arith.addf %out, %292 : f32 loc(#loc133)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc133)
    %249 = tensor.empty() : tensor<4x4xf32> loc(#loc134)
    %250 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<4x4xf32>) outs(%249 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<4x4xf32> loc(#loc134)
    %251 = tensor.empty() : tensor<8x4xf32> loc(#loc133)
    %252 = linalg.fill ins(%cst : f32) outs(%251 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc133)
    %253 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245, %17 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%252 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc132)
      %293 = arith.addf %out, %292 : f32 loc(#loc133)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc133)
    %254 = tensor.empty() : tensor<8x4xf32> loc(#loc135)
    %255 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%239, %253 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%254 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc135)
      linalg.yield %292 : f32 loc(#loc135)
    } -> tensor<8x4xf32> loc(#loc135)
    %256 = "sbp.layer_input_cotangent"(%255) {layer = "b1"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc136)
    %257 = tensor.empty() : tensor<8x4xf32> loc(#loc137)
    %258 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%238, %256 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%257 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc137)
      linalg.yield %292 : f32 loc(#loc137)
    } -> tensor<8x4xf32> loc(#loc137)
    %259 = "sbp.layer_input_cotangent"(%250) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc136)
    %260 = "sbp.layer_cotangent"(%258) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc138)
    %261 = tensor.empty() : tensor<8x4xf32> loc(#loc139)
    %262 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%260, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%261 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc139)
      linalg.yield %292 : f32 loc(#loc139)
    } -> tensor<8x4xf32> loc(#loc139)
    %263 = tensor.empty() : tensor<8x4xf32> loc(#loc139)
    %264 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%262, %9 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%263 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc139)
      linalg.yield %292 : f32 loc(#loc139)
    } -> tensor<8x4xf32> loc(#loc139)
    %265 = tensor.empty() : tensor<8x4xf32> loc(#loc140)
    %266 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%262, %264 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%265 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc140)
      linalg.yield %292 : f32 loc(#loc140)
    } -> tensor<8x4xf32> loc(#loc140)
    %267 = tensor.empty() : tensor<4x4xf32> loc(#loc141)
    %268 = linalg.fill ins(%cst : f32) outs(%267 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc141)
    %269 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%268 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc140)
      %293 = arith.addf %out, %292 : f32 loc(#loc141)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc141)
    %270 = tensor.empty() : tensor<4x4xf32> loc(#loc142)
    %271 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%269 : tensor<4x4xf32>) outs(%270 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<4x4xf32> loc(#loc142)
    %272 = tensor.empty() : tensor<8x4xf32> loc(#loc141)
    %273 = linalg.fill ins(%cst : f32) outs(%272 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc141)
    %274 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%273 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc140)
      %293 = arith.addf %out, %292 : f32 loc(#loc141)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc141)
    %275 = "sbp.layer_input_cotangent"(%274) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc143)
    %276 = tensor.empty() : tensor<8x4xf32> loc(#loc144)
    %277 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%258, %275 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%276 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc144)
      linalg.yield %292 : f32 loc(#loc144)
    } -> tensor<8x4xf32> loc(#loc144)
    %278 = "sbp.layer_input_cotangent"(%271) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc143)
    %279 = tensor.empty() : tensor<1x4x4xf32> loc(#loc145)
    %280 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<4x4xf32>) outs(%279 : tensor<1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<1x4x4xf32> loc(#loc145)
    %padded_18 = tensor.pad %280 low[0, 0, 0] high[2, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32 loc(#loc146)
    } : tensor<1x4x4xf32> to tensor<3x4x4xf32> loc(#loc146)
    %281 = tensor.empty() : tensor<3x4x4xf32> loc(#loc147)
    %282 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %padded_18 : tensor<3x4x4xf32>, tensor<3x4x4xf32>) outs(%281 : tensor<3x4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc147)
      linalg.yield %292 : f32 loc(#loc147)
    } -> tensor<3x4x4xf32> loc(#loc147)
    %283 = tensor.empty() : tensor<1x4x4xf32> loc(#loc145)
    %284 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<4x4xf32>) outs(%283 : tensor<1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<1x4x4xf32> loc(#loc145)
    %padded_19 = tensor.pad %284 low[0, 0, 0] high[2, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32 loc(#loc146)
    } : tensor<1x4x4xf32> to tensor<3x4x4xf32> loc(#loc146)
    %285 = tensor.empty() : tensor<3x4x4xf32> loc(#loc147)
    %286 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %padded_19 : tensor<3x4x4xf32>, tensor<3x4x4xf32>) outs(%285 : tensor<3x4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.addf %in, %in_20 : f32 loc(#loc147)
      linalg.yield %292 : f32 loc(#loc147)
    } -> tensor<3x4x4xf32> loc(#loc147)
    %287 = tensor.empty() : tensor<4x4xf32> loc(#loc148)
    %288 = linalg.fill ins(%cst : f32) outs(%287 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc148)
    %289 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%277, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%288 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %292 = arith.mulf %in, %in_20 : f32 loc(#loc144)
      %293 = arith.addf %out, %292 : f32 loc(#loc148)
      linalg.yield %293 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc148)
    %290 = tensor.empty() : tensor<4x4xf32> loc(#loc149)
    %291 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%289 : tensor<4x4xf32>) outs(%290 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<4x4xf32> loc(#loc149)
    return %123, %291, %282, %286 : tensor<f32>, tensor<4x4xf32>, tensor<3x4x4xf32>, tensor<3x4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc32 = loc("jit(marked)/jvp(scan_0)/slice"(#loc19))
#loc33 = loc("jit(marked)/jvp(scan_0)/squeeze"(#loc19))
#loc47 = loc("jit(marked)/jvp(scan_1)/slice"(#loc19))
#loc48 = loc("jit(marked)/jvp(scan_1)/squeeze"(#loc19))
#loc62 = loc("jit(marked)/jvp(scan_2)/slice"(#loc19))
#loc63 = loc("jit(marked)/jvp(scan_2)/squeeze"(#loc19))
#loc90 = loc("jit(marked)/transpose(jvp())/split"(#loc19))
