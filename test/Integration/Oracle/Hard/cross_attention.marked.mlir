#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("values[5]")
#loc7 = loc("hard_models.py":675:12 to :22)
#loc8 = loc("hard_models.py":676:27 to :37)
#loc9 = loc("hard_models.py":676:18 to :38)
#loc10 = loc("boundaries.py":35:20 to :49)
#loc11 = loc("hard_models.py":656:9 to :19)
#loc12 = loc("hard_models.py":656:8 to :50)
#loc13 = loc("hard_models.py":657:21 to :38)
#loc14 = loc("hard_models.py":657:11 to :46)
#loc15 = loc("hard_models.py":658:27 to :61)
#loc16 = loc("hard_models.py":658:12 to :62)
#loc17 = loc("hard_models.py":659:11 to :49)
#loc18 = loc("hard_models.py":659:11 to :66)
#loc19 = loc("hard_models.py":659:11 to :75)
#loc20 = loc("hard_models.py":678:16 to :94)
#loc21 = loc("hard_models.py":679:16 to :22)
#loc22 = loc("hard_models.py":679:15 to :29)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map16 = affine_map<(d0, d1) -> (d1, d0)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>
#loc23 = loc("cross_attention.<locals>.loss"(#loc7))
#loc24 = loc("cross_attention.<locals>.loss"(#loc8))
#loc25 = loc("cross_attention.<locals>.loss"(#loc9))
#loc26 = loc("Boundaries.__call__.<locals>.layer"(#loc10))
#loc27 = loc("attention"(#loc11))
#loc28 = loc("attention"(#loc12))
#loc29 = loc("attention"(#loc13))
#loc30 = loc("attention"(#loc14))
#loc31 = loc("attention"(#loc15))
#loc32 = loc("attention"(#loc16))
#loc33 = loc("attention"(#loc17))
#loc34 = loc("attention"(#loc18))
#loc35 = loc("attention"(#loc19))
#loc36 = loc("cross_attention.<locals>.loss"(#loc20))
#loc37 = loc("cross_attention.<locals>.loss"(#loc21))
#loc38 = loc("cross_attention.<locals>.loss"(#loc22))
#loc39 = loc("jit(marked)/jvp()/dot_general"(#loc23))
#loc40 = loc("jit(marked)/jvp()/dot_general"(#loc24))
#loc41 = loc("jit(marked)/jvp()/tanh"(#loc25))
#loc42 = loc("jit(marked)/jvp()/sub"(#loc25))
#loc43 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc26))
#loc44 = loc("jit(marked)/jvp(b0)/dot_general"(#loc27))
#loc45 = loc("jit(marked)/jvp(b0)/reshape"(#loc28))
#loc46 = loc("jit(marked)/jvp(b0)/dot_general"(#loc29))
#loc47 = loc("jit(marked)/jvp(b0)/split"(#loc30))
#loc48 = loc("jit(marked)/jvp(b0)/bqhd,bkd->bhqk/dot_general"(#loc31))
#loc49 = loc("jit(marked)/jvp(b0)/bqhd,bkd->bhqk/transpose"(#loc31))
#loc50 = loc("jit(marked)/jvp(b0)/reduce_max"(#loc32))
#loc51 = loc("jit(marked)/jvp(b0)/max"(#loc32))
#loc52 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc32))
#loc53 = loc("jit(marked)/jvp(b0)/sub"(#loc32))
#loc54 = loc("jit(marked)/jvp(b0)/exp"(#loc32))
#loc55 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc32))
#loc56 = loc("jit(marked)/jvp(b0)/div"(#loc32))
#loc57 = loc(callsite(#loc32 at #loc32))
#loc58 = loc("jit(marked)/jvp(b0)/bhqk,bkd->bqhd/dot_general"(#loc33))
#loc59 = loc("jit(marked)/jvp(b0)/bhqk,bkd->bqhd/transpose"(#loc33))
#loc60 = loc("jit(marked)/jvp(b0)/reshape"(#loc34))
#loc61 = loc("jit(marked)/jvp(b0)/dot_general"(#loc35))
#loc62 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc26))
#loc63 = loc("jit(marked)/jvp()/add"(#loc36))
#loc64 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc26))
#loc65 = loc("jit(marked)/jvp(b1)/dot_general"(#loc27))
#loc66 = loc("jit(marked)/jvp(b1)/reshape"(#loc28))
#loc67 = loc("jit(marked)/jvp(b1)/dot_general"(#loc29))
#loc68 = loc("jit(marked)/jvp(b1)/split"(#loc30))
#loc69 = loc("jit(marked)/jvp(b1)/bqhd,bkd->bhqk/dot_general"(#loc31))
#loc70 = loc("jit(marked)/jvp(b1)/bqhd,bkd->bhqk/transpose"(#loc31))
#loc71 = loc("jit(marked)/jvp(b1)/reduce_max"(#loc32))
#loc72 = loc("jit(marked)/jvp(b1)/max"(#loc32))
#loc73 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc32))
#loc74 = loc("jit(marked)/jvp(b1)/sub"(#loc32))
#loc75 = loc("jit(marked)/jvp(b1)/exp"(#loc32))
#loc76 = loc("jit(marked)/jvp(b1)/reduce_sum"(#loc32))
#loc77 = loc("jit(marked)/jvp(b1)/div"(#loc32))
#loc78 = loc("jit(marked)/jvp(b1)/bhqk,bkd->bqhd/dot_general"(#loc33))
#loc79 = loc("jit(marked)/jvp(b1)/bhqk,bkd->bqhd/transpose"(#loc33))
#loc80 = loc("jit(marked)/jvp(b1)/reshape"(#loc34))
#loc81 = loc("jit(marked)/jvp(b1)/dot_general"(#loc35))
#loc82 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc26))
#loc83 = loc("jit(marked)/jvp()/integer_pow"(#loc37))
#loc84 = loc("jit(marked)/jvp()/mul"(#loc37))
#loc85 = loc("jit(marked)/jvp()/reduce_sum"(#loc38))
#loc86 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc38))
#loc87 = loc("jit(marked)/transpose(jvp())/mul"(#loc37))
#loc88 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc26))
#loc89 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc35))
#loc90 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc35))
#loc91 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc34))
#loc92 = loc("jit(marked)/transpose(jvp(b1))/bhqk,bkd->bqhd/transpose"(#loc33))
#loc93 = loc("jit(marked)/transpose(jvp(b1))/bhqk,bkd->bqhd/dot_general"(#loc33))
#loc94 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc32))
#loc95 = loc("jit(marked)/transpose(jvp(b1))/reduce_sum"(#loc32))
#loc96 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc32))
#loc97 = loc("jit(marked)/transpose(jvp(b1))/neg"(#loc32))
#loc98 = loc("jit(marked)/transpose(jvp(b1))/div"(#loc32))
#loc99 = loc("jit(marked)/transpose(jvp(b1))/broadcast_in_dim"(#loc32))
#loc100 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc32))
#loc101 = loc("jit(marked)/transpose(jvp(b1))/bqhd,bkd->bhqk/transpose"(#loc31))
#loc102 = loc("jit(marked)/transpose(jvp(b1))/bqhd,bkd->bhqk/dot_general"(#loc31))
#loc103 = loc("jit(marked)/transpose(jvp(b1))/concatenate"(#loc30))
#loc104 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc29))
#loc105 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc29))
#loc106 = loc("jit(marked)/transpose(jvp(b1))/reshape"(#loc28))
#loc107 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc27))
#loc108 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc27))
#loc109 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc26))
#loc110 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc26))
#loc111 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc26))
#loc112 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc35))
#loc113 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc35))
#loc114 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc34))
#loc115 = loc("jit(marked)/transpose(jvp(b0))/bhqk,bkd->bqhd/transpose"(#loc33))
#loc116 = loc("jit(marked)/transpose(jvp(b0))/bhqk,bkd->bqhd/dot_general"(#loc33))
#loc117 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc32))
#loc118 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc32))
#loc119 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc32))
#loc120 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc32))
#loc121 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc32))
#loc122 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc32))
#loc123 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc32))
#loc124 = loc("jit(marked)/transpose(jvp(b0))/bqhd,bkd->bhqk/transpose"(#loc31))
#loc125 = loc("jit(marked)/transpose(jvp(b0))/bqhd,bkd->bhqk/dot_general"(#loc31))
#loc126 = loc("jit(marked)/transpose(jvp(b0))/concatenate"(#loc30))
#loc127 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc29))
#loc128 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc29))
#loc129 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc28))
#loc130 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc27))
#loc131 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc27))
#loc132 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc26))
#loc133 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc26))
#loc134 = loc("jit(marked)/transpose(jvp())/mul"(#loc25))
#loc135 = loc("jit(marked)/transpose(jvp())/add_any"(#loc25))
#loc136 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc24))
#loc137 = loc("jit(marked)/transpose(jvp())/transpose"(#loc24))
#loc138 = loc("jit(marked)/transpose(jvp())/add_any"(#loc24))
#loc139 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc23))
#loc140 = loc("jit(marked)/transpose(jvp())/transpose"(#loc23))
#loc141 = loc("jit(marked)/jvp(b0)/mul"(#loc57))
#loc142 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc57))
#loc143 = loc("jit(marked)/jvp(b0)/div"(#loc57))
#loc144 = loc("jit(marked)/jvp(b1)/mul"(#loc57))
#loc145 = loc("jit(marked)/jvp(b1)/broadcast_in_dim"(#loc57))
#loc146 = loc("jit(marked)/jvp(b1)/div"(#loc57))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<4x4xf32> loc("values[4]"), %arg5: tensor<2x6x4xf32> loc("values[5]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %c2 = arith.constant 2 : index loc(#loc)
    %cst = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x6x4xf32> loc(#loc39)
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc39)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg5, %arg1 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc6)
      %321 = arith.addf %out, %320 : f32 loc(#loc39)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc39)
    %3 = tensor.empty() : tensor<2x6x4xf32> loc(#loc40)
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc40)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2, %arg0 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%4 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc39)
      %321 = arith.addf %out, %320 : f32 loc(#loc40)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc40)
    %6 = tensor.empty() : tensor<2x6x4xf32> loc(#loc41)
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = math.tanh %in : f32 loc(#loc41)
      linalg.yield %320 : f32 loc(#loc41)
    } -> tensor<2x6x4xf32> loc(#loc41)
    %8 = tensor.empty() : tensor<2x6x4xf32> loc(#loc42)
    %9 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%8 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x6x4xf32> loc(#loc42)
    %10 = tensor.empty() : tensor<2x6x4xf32> loc(#loc42)
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %7 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%10 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.subf %in, %in_15 : f32 loc(#loc42)
      linalg.yield %320 : f32 loc(#loc42)
    } -> tensor<2x6x4xf32> loc(#loc42)
    %12 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %13 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %14 = "sbp.layer_input"(%arg4) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc43)
    %15 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc43)
    %16 = "sbp.layer_input"(%7) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc43)
    %17 = tensor.empty() : tensor<2x6x4xf32> loc(#loc44)
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc44)
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15, %14 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%18 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc43)
      %321 = arith.addf %out, %320 : f32 loc(#loc44)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc44)
    %expanded = tensor.expand_shape %19 [[0], [1], [2, 3]] output_shape [2, 6, 2, 2] : tensor<2x6x4xf32> into tensor<2x6x2x2xf32> loc(#loc45)
    %20 = tensor.empty() : tensor<2x6x4xf32> loc(#loc46)
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc46)
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16, %12 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%21 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc43)
      %321 = arith.addf %out, %320 : f32 loc(#loc46)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc46)
    %extracted_slice = tensor.extract_slice %22[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32> loc(#loc47)
    %extracted_slice_4 = tensor.extract_slice %22[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32> loc(#loc47)
    %23 = tensor.empty() : tensor<2x6x6x2xf32> loc(#loc48)
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x6x6x2xf32>) -> tensor<2x6x6x2xf32> loc(#loc48)
    %25 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice, %expanded : tensor<2x6x2xf32>, tensor<2x6x2x2xf32>) outs(%24 : tensor<2x6x6x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc47)
      %321 = arith.addf %out, %320 : f32 loc(#loc48)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x6x2xf32> loc(#loc48)
    %26 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc49)
    %27 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x6x6x2xf32>) outs(%26 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<2x2x6x6xf32> loc(#loc49)
    %28 = tensor.empty() : tensor<2x2x6xf32> loc(#loc50)
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc50)
    %30 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x2x6x6xf32>) outs(%29 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.maximumf %out, %in : f32 loc(#loc50)
      linalg.yield %320 : f32 loc(#loc50)
    } -> tensor<2x2x6xf32> loc(#loc50)
    %31 = tensor.empty() : tensor<2x2x6xf32> loc(#loc51)
    %32 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%31 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x2x6xf32> loc(#loc51)
    %33 = tensor.empty() : tensor<2x2x6xf32> loc(#loc51)
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %30 : tensor<2x2x6xf32>, tensor<2x2x6xf32>) outs(%33 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.maximumf %in, %in_15 : f32 loc(#loc51)
      linalg.yield %320 : f32 loc(#loc51)
    } -> tensor<2x2x6xf32> loc(#loc51)
    %35 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc52)
    %36 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x6xf32>) outs(%35 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<2x2x6x1xf32> loc(#loc52)
    %37 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc53)
    %38 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x2x6x1xf32>) outs(%37 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<2x2x6x6xf32> loc(#loc53)
    %39 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc53)
    %40 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %38 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%39 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.subf %in, %in_15 : f32 loc(#loc53)
      linalg.yield %320 : f32 loc(#loc53)
    } -> tensor<2x2x6x6xf32> loc(#loc53)
    %41 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc54)
    %42 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x2x6x6xf32>) outs(%41 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = math.exp %in : f32 loc(#loc54)
      linalg.yield %320 : f32 loc(#loc54)
    } -> tensor<2x2x6x6xf32> loc(#loc54)
    %43 = tensor.empty() : tensor<2x2x6xf32> loc(#loc55)
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc55)
    %45 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x2x6x6xf32>) outs(%44 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc55)
      linalg.yield %320 : f32 loc(#loc55)
    } -> tensor<2x2x6xf32> loc(#loc55)
    %46 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc52)
    %47 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x6xf32>) outs(%46 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<2x2x6x1xf32> loc(#loc52)
    %48 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc56)
    %49 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x6x1xf32>) outs(%48 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<2x2x6x6xf32> loc(#loc56)
    %50 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc56)
    %51 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %49 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%50 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.divf %in, %in_15 : f32 loc(#loc56)
      linalg.yield %320 : f32 loc(#loc56)
    } -> tensor<2x2x6x6xf32> loc(#loc56)
    %52 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc141)
    %53 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%52 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc141)
      linalg.yield %320 : f32 loc(#loc141)
    } -> tensor<2x2x6x1xf32> loc(#loc141)
    %54 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc142)
    %55 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%54 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<2x2x6x1xf32> loc(#loc142)
    %56 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc143)
    %57 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %53 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%56 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.divf %in, %in_15 : f32 loc(#loc143)
      linalg.yield %320 : f32 loc(#loc143)
    } -> tensor<2x2x6x1xf32> loc(#loc143)
    %58 = tensor.empty() : tensor<2x2x2x6xf32> loc(#loc58)
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x2x2x6xf32>) -> tensor<2x2x2x6xf32> loc(#loc58)
    %60 = linalg.generic {indexing_maps = [#map12, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_4, %51 : tensor<2x6x2xf32>, tensor<2x2x6x6xf32>) outs(%59 : tensor<2x2x2x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc47)
      %321 = arith.addf %out, %320 : f32 loc(#loc58)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x2x2x6xf32> loc(#loc58)
    %61 = tensor.empty() : tensor<2x6x2x2xf32> loc(#loc59)
    %62 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x2x6xf32>) outs(%61 : tensor<2x6x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<2x6x2x2xf32> loc(#loc59)
    %collapsed = tensor.collapse_shape %62 [[0], [1], [2, 3]] : tensor<2x6x2x2xf32> into tensor<2x6x4xf32> loc(#loc60)
    %63 = tensor.empty() : tensor<2x6x4xf32> loc(#loc61)
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc61)
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %13 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%64 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc60)
      %321 = arith.addf %out, %320 : f32 loc(#loc61)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc61)
    %66 = "sbp.layer_output"(%65) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc62)
    %67 = tensor.empty() : tensor<2x6x4xf32> loc(#loc63)
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %66 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%67 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc63)
      linalg.yield %320 : f32 loc(#loc63)
    } -> tensor<2x6x4xf32> loc(#loc63)
    %69 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %70 = "sbp.layer_input"(%arg3) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %71 = "sbp.layer_input"(%arg4) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %72 = "sbp.layer_input"(%68) {layer = "b1"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc64)
    %73 = "sbp.layer_input"(%7) {layer = "b1"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc64)
    %74 = tensor.empty() : tensor<2x6x4xf32> loc(#loc65)
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc65)
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72, %71 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%75 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc64)
      %321 = arith.addf %out, %320 : f32 loc(#loc65)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc65)
    %expanded_5 = tensor.expand_shape %76 [[0], [1], [2, 3]] output_shape [2, 6, 2, 2] : tensor<2x6x4xf32> into tensor<2x6x2x2xf32> loc(#loc66)
    %77 = tensor.empty() : tensor<2x6x4xf32> loc(#loc67)
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc67)
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73, %69 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%78 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc64)
      %321 = arith.addf %out, %320 : f32 loc(#loc67)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc67)
    %extracted_slice_6 = tensor.extract_slice %79[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32> loc(#loc68)
    %extracted_slice_7 = tensor.extract_slice %79[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32> loc(#loc68)
    %80 = tensor.empty() : tensor<2x6x6x2xf32> loc(#loc69)
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x6x6x2xf32>) -> tensor<2x6x6x2xf32> loc(#loc69)
    %82 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_6, %expanded_5 : tensor<2x6x2xf32>, tensor<2x6x2x2xf32>) outs(%81 : tensor<2x6x6x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc68)
      %321 = arith.addf %out, %320 : f32 loc(#loc69)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x6x2xf32> loc(#loc69)
    %83 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc70)
    %84 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x6x6x2xf32>) outs(%83 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x2x6x6xf32> loc(#loc70)
    %85 = tensor.empty() : tensor<2x2x6xf32> loc(#loc71)
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc71)
    %87 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x2x6x6xf32>) outs(%86 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.maximumf %out, %in : f32 loc(#loc71)
      linalg.yield %320 : f32 loc(#loc71)
    } -> tensor<2x2x6xf32> loc(#loc71)
    %88 = tensor.empty() : tensor<2x2x6xf32> loc(#loc72)
    %89 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%88 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x2x6xf32> loc(#loc72)
    %90 = tensor.empty() : tensor<2x2x6xf32> loc(#loc72)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %87 : tensor<2x2x6xf32>, tensor<2x2x6xf32>) outs(%90 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.maximumf %in, %in_15 : f32 loc(#loc72)
      linalg.yield %320 : f32 loc(#loc72)
    } -> tensor<2x2x6xf32> loc(#loc72)
    %92 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc73)
    %93 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x2x6xf32>) outs(%92 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<2x2x6x1xf32> loc(#loc73)
    %94 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc74)
    %95 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x2x6x1xf32>) outs(%94 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<2x2x6x6xf32> loc(#loc74)
    %96 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc74)
    %97 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %95 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%96 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.subf %in, %in_15 : f32 loc(#loc74)
      linalg.yield %320 : f32 loc(#loc74)
    } -> tensor<2x2x6x6xf32> loc(#loc74)
    %98 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc75)
    %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x6x6xf32>) outs(%98 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = math.exp %in : f32 loc(#loc75)
      linalg.yield %320 : f32 loc(#loc75)
    } -> tensor<2x2x6x6xf32> loc(#loc75)
    %100 = tensor.empty() : tensor<2x2x6xf32> loc(#loc76)
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc76)
    %102 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x2x6x6xf32>) outs(%101 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc76)
      linalg.yield %320 : f32 loc(#loc76)
    } -> tensor<2x2x6xf32> loc(#loc76)
    %103 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc73)
    %104 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x2x6xf32>) outs(%103 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<2x2x6x1xf32> loc(#loc73)
    %105 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc77)
    %106 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x2x6x1xf32>) outs(%105 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<2x2x6x6xf32> loc(#loc77)
    %107 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc77)
    %108 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %106 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%107 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.divf %in, %in_15 : f32 loc(#loc77)
      linalg.yield %320 : f32 loc(#loc77)
    } -> tensor<2x2x6x6xf32> loc(#loc77)
    %109 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc144)
    %110 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%109 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc144)
      linalg.yield %320 : f32 loc(#loc144)
    } -> tensor<2x2x6x1xf32> loc(#loc144)
    %111 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc145)
    %112 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%111 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2x2x6x1xf32> loc(#loc145)
    %113 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc146)
    %114 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %110 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%113 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.divf %in, %in_15 : f32 loc(#loc146)
      linalg.yield %320 : f32 loc(#loc146)
    } -> tensor<2x2x6x1xf32> loc(#loc146)
    %115 = tensor.empty() : tensor<2x2x2x6xf32> loc(#loc78)
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<2x2x2x6xf32>) -> tensor<2x2x2x6xf32> loc(#loc78)
    %117 = linalg.generic {indexing_maps = [#map12, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_7, %108 : tensor<2x6x2xf32>, tensor<2x2x6x6xf32>) outs(%116 : tensor<2x2x2x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc68)
      %321 = arith.addf %out, %320 : f32 loc(#loc78)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x2x2x6xf32> loc(#loc78)
    %118 = tensor.empty() : tensor<2x6x2x2xf32> loc(#loc79)
    %119 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x2x6xf32>) outs(%118 : tensor<2x6x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<2x6x2x2xf32> loc(#loc79)
    %collapsed_8 = tensor.collapse_shape %119 [[0], [1], [2, 3]] : tensor<2x6x2x2xf32> into tensor<2x6x4xf32> loc(#loc80)
    %120 = tensor.empty() : tensor<2x6x4xf32> loc(#loc81)
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc81)
    %122 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_8, %70 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%121 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc80)
      %321 = arith.addf %out, %320 : f32 loc(#loc81)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc81)
    %123 = "sbp.layer_output"(%122) {layer = "b1"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc82)
    %124 = tensor.empty() : tensor<2x6x4xf32> loc(#loc63)
    %125 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %123 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%124 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc63)
      linalg.yield %320 : f32 loc(#loc63)
    } -> tensor<2x6x4xf32> loc(#loc63)
    %126 = tensor.empty() : tensor<2x6x4xf32> loc(#loc83)
    %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%126 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc83)
      linalg.yield %320 : f32 loc(#loc83)
    } -> tensor<2x6x4xf32> loc(#loc83)
    %128 = tensor.empty() : tensor<2x6x4xf32> loc(#loc84)
    %129 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%128 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<2x6x4xf32> loc(#loc84)
    %130 = tensor.empty() : tensor<2x6x4xf32> loc(#loc84)
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %125 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%130 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc84)
      linalg.yield %320 : f32 loc(#loc84)
    } -> tensor<2x6x4xf32> loc(#loc84)
    %132 = tensor.empty() : tensor<f32> loc(#loc85)
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<f32>) -> tensor<f32> loc(#loc85)
    %134 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction", "reduction", "reduction"]} ins(%127 : tensor<2x6x4xf32>) outs(%133 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc85)
      linalg.yield %320 : f32 loc(#loc85)
    } -> tensor<f32> loc(#loc85)
    %135 = tensor.empty() : tensor<2x6x4xf32> loc(#loc86)
    %136 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%135 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<2x6x4xf32> loc(#loc86)
    %137 = tensor.empty() : tensor<2x6x4xf32> loc(#loc87)
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %131 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%137 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc87)
      linalg.yield %320 : f32 loc(#loc87)
    } -> tensor<2x6x4xf32> loc(#loc87)
    %139 = "sbp.layer_cotangent"(%138) {layer = "b1"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc88)
    %140 = tensor.empty() : tensor<4x4xf32> loc(#loc89)
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc89)
    %142 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%139, %collapsed_8 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%141 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc88)
      %321 = arith.addf %out, %320 : f32 loc(#loc89)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc89)
    %143 = tensor.empty() : tensor<4x4xf32> loc(#loc90)
    %144 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<4x4xf32>) outs(%143 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<4x4xf32> loc(#loc90)
    %145 = tensor.empty() : tensor<2x6x4xf32> loc(#loc89)
    %146 = linalg.fill ins(%cst_0 : f32) outs(%145 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc89)
    %147 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139, %70 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%146 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc88)
      %321 = arith.addf %out, %320 : f32 loc(#loc89)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc89)
    %expanded_9 = tensor.expand_shape %147 [[0], [1], [2, 3]] output_shape [2, 6, 2, 2] : tensor<2x6x4xf32> into tensor<2x6x2x2xf32> loc(#loc91)
    %148 = tensor.empty() : tensor<2x2x2x6xf32> loc(#loc92)
    %149 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x6x2x2xf32>) outs(%148 : tensor<2x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<2x2x2x6xf32> loc(#loc92)
    %150 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc93)
    %151 = linalg.fill ins(%cst_0 : f32) outs(%150 : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32> loc(#loc93)
    %152 = linalg.generic {indexing_maps = [#map19, #map20, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%149, %extracted_slice_7 : tensor<2x2x2x6xf32>, tensor<2x6x2xf32>) outs(%151 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc92)
      %321 = arith.addf %out, %320 : f32 loc(#loc93)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x2x6x6xf32> loc(#loc93)
    %153 = tensor.empty() : tensor<2x2x6xf32> loc(#loc93)
    %154 = linalg.fill ins(%cst_0 : f32) outs(%153 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc93)
    %155 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%149, %108 : tensor<2x2x2x6xf32>, tensor<2x2x6x6xf32>) outs(%154 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc92)
      %321 = arith.addf %out, %320 : f32 loc(#loc93)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x2x6xf32> loc(#loc93)
    %156 = tensor.empty() : tensor<2x6x2xf32> loc(#loc92)
    %157 = linalg.generic {indexing_maps = [#map24, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x2x6xf32>) outs(%156 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<2x6x2xf32> loc(#loc92)
    %158 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc94)
    %159 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x2x6x1xf32>) outs(%158 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<2x2x6x6xf32> loc(#loc94)
    %160 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc94)
    %161 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %159 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%160 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc94)
      linalg.yield %320 : f32 loc(#loc94)
    } -> tensor<2x2x6x6xf32> loc(#loc94)
    %162 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc94)
    %163 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %99 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%162 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc94)
      linalg.yield %320 : f32 loc(#loc94)
    } -> tensor<2x2x6x6xf32> loc(#loc94)
    %164 = tensor.empty() : tensor<2x2x6xf32> loc(#loc95)
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc95)
    %166 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%163 : tensor<2x2x6x6xf32>) outs(%165 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc95)
      linalg.yield %320 : f32 loc(#loc95)
    } -> tensor<2x2x6xf32> loc(#loc95)
    %expanded_10 = tensor.expand_shape %166 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32> loc(#loc96)
    %167 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc97)
    %168 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x2x6x1xf32>) outs(%167 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.negf %in : f32 loc(#loc97)
      linalg.yield %320 : f32 loc(#loc97)
    } -> tensor<2x2x6x1xf32> loc(#loc97)
    %169 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc98)
    %170 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x2x6x1xf32>) outs(%169 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<2x2x6x6xf32> loc(#loc98)
    %171 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc98)
    %172 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %170 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%171 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.divf %in, %in_15 : f32 loc(#loc98)
      linalg.yield %320 : f32 loc(#loc98)
    } -> tensor<2x2x6x6xf32> loc(#loc98)
    %173 = tensor.empty() : tensor<2x2x6xf32> loc(#loc95)
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc95)
    %175 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<2x2x6x1xf32>) outs(%174 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc95)
      linalg.yield %320 : f32 loc(#loc95)
    } -> tensor<2x2x6xf32> loc(#loc95)
    %176 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc99)
    %177 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<2x2x6xf32>) outs(%176 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<2x2x6x6xf32> loc(#loc99)
    %178 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc100)
    %179 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %177 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%178 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc100)
      linalg.yield %320 : f32 loc(#loc100)
    } -> tensor<2x2x6x6xf32> loc(#loc100)
    %180 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc94)
    %181 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %99 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%180 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc94)
      linalg.yield %320 : f32 loc(#loc94)
    } -> tensor<2x2x6x6xf32> loc(#loc94)
    %182 = tensor.empty() : tensor<2x6x6x2xf32> loc(#loc101)
    %183 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181 : tensor<2x2x6x6xf32>) outs(%182 : tensor<2x6x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<2x6x6x2xf32> loc(#loc101)
    %184 = tensor.empty() : tensor<2x6x2x2xf32> loc(#loc102)
    %185 = linalg.fill ins(%cst_0 : f32) outs(%184 : tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf32> loc(#loc102)
    %186 = linalg.generic {indexing_maps = [#map19, #map25, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%183, %extracted_slice_6 : tensor<2x6x6x2xf32>, tensor<2x6x2xf32>) outs(%185 : tensor<2x6x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc101)
      %321 = arith.addf %out, %320 : f32 loc(#loc102)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x2x2xf32> loc(#loc102)
    %187 = tensor.empty() : tensor<2x6x2xf32> loc(#loc102)
    %188 = linalg.fill ins(%cst_0 : f32) outs(%187 : tensor<2x6x2xf32>) -> tensor<2x6x2xf32> loc(#loc102)
    %189 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%183, %expanded_5 : tensor<2x6x6x2xf32>, tensor<2x6x2x2xf32>) outs(%188 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc101)
      %321 = arith.addf %out, %320 : f32 loc(#loc102)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x2xf32> loc(#loc102)
    %190 = tensor.empty() : tensor<2x6x4xf32> loc(#loc103)
    %191 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%190 : tensor<2x6x4xf32>) {
    ^bb0(%out: f32):
      %320 = linalg.index 0 : index loc(#loc103)
      %321 = linalg.index 1 : index loc(#loc103)
      %322 = linalg.index 2 : index loc(#loc103)
      %323 = arith.cmpi ult, %322, %c2 : index loc(#loc103)
      %324 = scf.if %323 -> (f32) {
        %extracted = tensor.extract %189[%320, %321, %322] : tensor<2x6x2xf32> loc(#loc103)
        scf.yield %extracted : f32 loc(#loc103)
      } else {
        %325 = arith.subi %322, %c2 : index loc(#loc103)
        %extracted = tensor.extract %157[%320, %321, %325] : tensor<2x6x2xf32> loc(#loc103)
        scf.yield %extracted : f32 loc(#loc103)
      } loc(#loc103)
      linalg.yield %324 : f32 loc(#loc103)
    } -> tensor<2x6x4xf32> loc(#loc103)
    %192 = tensor.empty() : tensor<4x4xf32> loc(#loc104)
    %193 = linalg.fill ins(%cst_0 : f32) outs(%192 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc104)
    %194 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%191, %73 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%193 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc103)
      %321 = arith.addf %out, %320 : f32 loc(#loc104)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc104)
    %195 = tensor.empty() : tensor<4x4xf32> loc(#loc105)
    %196 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%194 : tensor<4x4xf32>) outs(%195 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<4x4xf32> loc(#loc105)
    %197 = tensor.empty() : tensor<2x6x4xf32> loc(#loc104)
    %198 = linalg.fill ins(%cst_0 : f32) outs(%197 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc104)
    %199 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191, %69 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%198 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc103)
      %321 = arith.addf %out, %320 : f32 loc(#loc104)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc104)
    %collapsed_11 = tensor.collapse_shape %186 [[0], [1], [2, 3]] : tensor<2x6x2x2xf32> into tensor<2x6x4xf32> loc(#loc106)
    %200 = tensor.empty() : tensor<4x4xf32> loc(#loc107)
    %201 = linalg.fill ins(%cst_0 : f32) outs(%200 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc107)
    %202 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_11, %72 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%201 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc106)
      %321 = arith.addf %out, %320 : f32 loc(#loc107)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc107)
    %203 = tensor.empty() : tensor<4x4xf32> loc(#loc108)
    %204 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<4x4xf32>) outs(%203 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<4x4xf32> loc(#loc108)
    %205 = tensor.empty() : tensor<2x6x4xf32> loc(#loc107)
    %206 = linalg.fill ins(%cst_0 : f32) outs(%205 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc107)
    %207 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_11, %71 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%206 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc106)
      %321 = arith.addf %out, %320 : f32 loc(#loc107)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc107)
    %208 = "sbp.layer_input_cotangent"(%199) {layer = "b1"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc109)
    %209 = "sbp.layer_input_cotangent"(%207) {layer = "b1"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc109)
    %210 = tensor.empty() : tensor<2x6x4xf32> loc(#loc110)
    %211 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %209 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%210 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc110)
      linalg.yield %320 : f32 loc(#loc110)
    } -> tensor<2x6x4xf32> loc(#loc110)
    %212 = "sbp.layer_input_cotangent"(%204) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc109)
    %213 = "sbp.layer_input_cotangent"(%144) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc109)
    %214 = "sbp.layer_input_cotangent"(%196) {layer = "b1"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc109)
    %215 = "sbp.layer_cotangent"(%211) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc111)
    %216 = tensor.empty() : tensor<4x4xf32> loc(#loc112)
    %217 = linalg.fill ins(%cst_0 : f32) outs(%216 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc112)
    %218 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%215, %collapsed : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%217 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc111)
      %321 = arith.addf %out, %320 : f32 loc(#loc112)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc112)
    %219 = tensor.empty() : tensor<4x4xf32> loc(#loc113)
    %220 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<4x4xf32>) outs(%219 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<4x4xf32> loc(#loc113)
    %221 = tensor.empty() : tensor<2x6x4xf32> loc(#loc112)
    %222 = linalg.fill ins(%cst_0 : f32) outs(%221 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc112)
    %223 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215, %13 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%222 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc111)
      %321 = arith.addf %out, %320 : f32 loc(#loc112)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc112)
    %expanded_12 = tensor.expand_shape %223 [[0], [1], [2, 3]] output_shape [2, 6, 2, 2] : tensor<2x6x4xf32> into tensor<2x6x2x2xf32> loc(#loc114)
    %224 = tensor.empty() : tensor<2x2x2x6xf32> loc(#loc115)
    %225 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x6x2x2xf32>) outs(%224 : tensor<2x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<2x2x2x6xf32> loc(#loc115)
    %226 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc116)
    %227 = linalg.fill ins(%cst_0 : f32) outs(%226 : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32> loc(#loc116)
    %228 = linalg.generic {indexing_maps = [#map19, #map20, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%225, %extracted_slice_4 : tensor<2x2x2x6xf32>, tensor<2x6x2xf32>) outs(%227 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc115)
      %321 = arith.addf %out, %320 : f32 loc(#loc116)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x2x6x6xf32> loc(#loc116)
    %229 = tensor.empty() : tensor<2x2x6xf32> loc(#loc116)
    %230 = linalg.fill ins(%cst_0 : f32) outs(%229 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc116)
    %231 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%225, %51 : tensor<2x2x2x6xf32>, tensor<2x2x6x6xf32>) outs(%230 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc115)
      %321 = arith.addf %out, %320 : f32 loc(#loc116)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x2x6xf32> loc(#loc116)
    %232 = tensor.empty() : tensor<2x6x2xf32> loc(#loc115)
    %233 = linalg.generic {indexing_maps = [#map24, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x2x6xf32>) outs(%232 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<2x6x2xf32> loc(#loc115)
    %234 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc117)
    %235 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x6x1xf32>) outs(%234 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<2x2x6x6xf32> loc(#loc117)
    %236 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc117)
    %237 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %235 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%236 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc117)
      linalg.yield %320 : f32 loc(#loc117)
    } -> tensor<2x2x6x6xf32> loc(#loc117)
    %238 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc117)
    %239 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %42 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%238 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc117)
      linalg.yield %320 : f32 loc(#loc117)
    } -> tensor<2x2x6x6xf32> loc(#loc117)
    %240 = tensor.empty() : tensor<2x2x6xf32> loc(#loc118)
    %241 = linalg.fill ins(%cst_0 : f32) outs(%240 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc118)
    %242 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%239 : tensor<2x2x6x6xf32>) outs(%241 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc118)
      linalg.yield %320 : f32 loc(#loc118)
    } -> tensor<2x2x6xf32> loc(#loc118)
    %expanded_13 = tensor.expand_shape %242 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32> loc(#loc119)
    %243 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc120)
    %244 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x6x1xf32>) outs(%243 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.negf %in : f32 loc(#loc120)
      linalg.yield %320 : f32 loc(#loc120)
    } -> tensor<2x2x6x1xf32> loc(#loc120)
    %245 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc121)
    %246 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x6x1xf32>) outs(%245 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x2x6x6xf32> loc(#loc121)
    %247 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc121)
    %248 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %246 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%247 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.divf %in, %in_15 : f32 loc(#loc121)
      linalg.yield %320 : f32 loc(#loc121)
    } -> tensor<2x2x6x6xf32> loc(#loc121)
    %249 = tensor.empty() : tensor<2x2x6xf32> loc(#loc118)
    %250 = linalg.fill ins(%cst_0 : f32) outs(%249 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc118)
    %251 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%244 : tensor<2x2x6x1xf32>) outs(%250 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %320 = arith.addf %out, %in : f32 loc(#loc118)
      linalg.yield %320 : f32 loc(#loc118)
    } -> tensor<2x2x6xf32> loc(#loc118)
    %252 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc122)
    %253 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<2x2x6xf32>) outs(%252 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<2x2x6x6xf32> loc(#loc122)
    %254 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc123)
    %255 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %253 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%254 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc123)
      linalg.yield %320 : f32 loc(#loc123)
    } -> tensor<2x2x6x6xf32> loc(#loc123)
    %256 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc117)
    %257 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %42 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%256 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc117)
      linalg.yield %320 : f32 loc(#loc117)
    } -> tensor<2x2x6x6xf32> loc(#loc117)
    %258 = tensor.empty() : tensor<2x6x6x2xf32> loc(#loc124)
    %259 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257 : tensor<2x2x6x6xf32>) outs(%258 : tensor<2x6x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x6x6x2xf32> loc(#loc124)
    %260 = tensor.empty() : tensor<2x6x2x2xf32> loc(#loc125)
    %261 = linalg.fill ins(%cst_0 : f32) outs(%260 : tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf32> loc(#loc125)
    %262 = linalg.generic {indexing_maps = [#map19, #map25, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%259, %extracted_slice : tensor<2x6x6x2xf32>, tensor<2x6x2xf32>) outs(%261 : tensor<2x6x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc124)
      %321 = arith.addf %out, %320 : f32 loc(#loc125)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x2x2xf32> loc(#loc125)
    %263 = tensor.empty() : tensor<2x6x2xf32> loc(#loc125)
    %264 = linalg.fill ins(%cst_0 : f32) outs(%263 : tensor<2x6x2xf32>) -> tensor<2x6x2xf32> loc(#loc125)
    %265 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%259, %expanded : tensor<2x6x6x2xf32>, tensor<2x6x2x2xf32>) outs(%264 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc124)
      %321 = arith.addf %out, %320 : f32 loc(#loc125)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x2xf32> loc(#loc125)
    %266 = tensor.empty() : tensor<2x6x4xf32> loc(#loc126)
    %267 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%266 : tensor<2x6x4xf32>) {
    ^bb0(%out: f32):
      %320 = linalg.index 0 : index loc(#loc126)
      %321 = linalg.index 1 : index loc(#loc126)
      %322 = linalg.index 2 : index loc(#loc126)
      %323 = arith.cmpi ult, %322, %c2 : index loc(#loc126)
      %324 = scf.if %323 -> (f32) {
        %extracted = tensor.extract %265[%320, %321, %322] : tensor<2x6x2xf32> loc(#loc126)
        scf.yield %extracted : f32 loc(#loc126)
      } else {
        %325 = arith.subi %322, %c2 : index loc(#loc126)
        %extracted = tensor.extract %233[%320, %321, %325] : tensor<2x6x2xf32> loc(#loc126)
        scf.yield %extracted : f32 loc(#loc126)
      } loc(#loc126)
      linalg.yield %324 : f32 loc(#loc126)
    } -> tensor<2x6x4xf32> loc(#loc126)
    %268 = tensor.empty() : tensor<4x4xf32> loc(#loc127)
    %269 = linalg.fill ins(%cst_0 : f32) outs(%268 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc127)
    %270 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%267, %16 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%269 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc126)
      %321 = arith.addf %out, %320 : f32 loc(#loc127)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc127)
    %271 = tensor.empty() : tensor<4x4xf32> loc(#loc128)
    %272 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<4x4xf32>) outs(%271 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<4x4xf32> loc(#loc128)
    %273 = tensor.empty() : tensor<2x6x4xf32> loc(#loc127)
    %274 = linalg.fill ins(%cst_0 : f32) outs(%273 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc127)
    %275 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%267, %12 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%274 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc126)
      %321 = arith.addf %out, %320 : f32 loc(#loc127)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc127)
    %collapsed_14 = tensor.collapse_shape %262 [[0], [1], [2, 3]] : tensor<2x6x2x2xf32> into tensor<2x6x4xf32> loc(#loc129)
    %276 = tensor.empty() : tensor<4x4xf32> loc(#loc130)
    %277 = linalg.fill ins(%cst_0 : f32) outs(%276 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc130)
    %278 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_14, %15 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%277 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc129)
      %321 = arith.addf %out, %320 : f32 loc(#loc130)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc130)
    %279 = tensor.empty() : tensor<4x4xf32> loc(#loc131)
    %280 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<4x4xf32>) outs(%279 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<4x4xf32> loc(#loc131)
    %281 = tensor.empty() : tensor<2x6x4xf32> loc(#loc130)
    %282 = linalg.fill ins(%cst_0 : f32) outs(%281 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc130)
    %283 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_14, %14 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%282 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc129)
      %321 = arith.addf %out, %320 : f32 loc(#loc130)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc130)
    %284 = "sbp.layer_input_cotangent"(%275) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc132)
    %285 = tensor.empty() : tensor<2x6x4xf32> loc(#loc133)
    %286 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %284 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%285 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc133)
      linalg.yield %320 : f32 loc(#loc133)
    } -> tensor<2x6x4xf32> loc(#loc133)
    %287 = "sbp.layer_input_cotangent"(%283) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc132)
    %288 = tensor.empty() : tensor<2x6x4xf32> loc(#loc133)
    %289 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %287 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%288 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc133)
      linalg.yield %320 : f32 loc(#loc133)
    } -> tensor<2x6x4xf32> loc(#loc133)
    %290 = "sbp.layer_input_cotangent"(%280) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc132)
    %291 = tensor.empty() : tensor<4x4xf32> loc(#loc133)
    %292 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%212, %290 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%291 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc133)
      linalg.yield %320 : f32 loc(#loc133)
    } -> tensor<4x4xf32> loc(#loc133)
    %293 = "sbp.layer_input_cotangent"(%220) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc132)
    %294 = tensor.empty() : tensor<4x4xf32> loc(#loc133)
    %295 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%213, %293 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%294 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc133)
      linalg.yield %320 : f32 loc(#loc133)
    } -> tensor<4x4xf32> loc(#loc133)
    %296 = "sbp.layer_input_cotangent"(%272) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc132)
    %297 = tensor.empty() : tensor<4x4xf32> loc(#loc133)
    %298 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%214, %296 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%297 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc133)
      linalg.yield %320 : f32 loc(#loc133)
    } -> tensor<4x4xf32> loc(#loc133)
    %299 = tensor.empty() : tensor<2x6x4xf32> loc(#loc134)
    %300 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %11 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%299 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc134)
      linalg.yield %320 : f32 loc(#loc134)
    } -> tensor<2x6x4xf32> loc(#loc134)
    %301 = tensor.empty() : tensor<2x6x4xf32> loc(#loc134)
    %302 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %7 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%301 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc134)
      linalg.yield %320 : f32 loc(#loc134)
    } -> tensor<2x6x4xf32> loc(#loc134)
    %303 = tensor.empty() : tensor<2x6x4xf32> loc(#loc135)
    %304 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %302 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%303 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc135)
      linalg.yield %320 : f32 loc(#loc135)
    } -> tensor<2x6x4xf32> loc(#loc135)
    %305 = tensor.empty() : tensor<4x4xf32> loc(#loc136)
    %306 = linalg.fill ins(%cst_0 : f32) outs(%305 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc136)
    %307 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%304, %2 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%306 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc135)
      %321 = arith.addf %out, %320 : f32 loc(#loc136)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc136)
    %308 = tensor.empty() : tensor<4x4xf32> loc(#loc137)
    %309 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%307 : tensor<4x4xf32>) outs(%308 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<4x4xf32> loc(#loc137)
    %310 = tensor.empty() : tensor<2x6x4xf32> loc(#loc136)
    %311 = linalg.fill ins(%cst_0 : f32) outs(%310 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc136)
    %312 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%304, %arg0 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%311 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc135)
      %321 = arith.addf %out, %320 : f32 loc(#loc136)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc136)
    %313 = tensor.empty() : tensor<2x6x4xf32> loc(#loc138)
    %314 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %312 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%313 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.addf %in, %in_15 : f32 loc(#loc138)
      linalg.yield %320 : f32 loc(#loc138)
    } -> tensor<2x6x4xf32> loc(#loc138)
    %315 = tensor.empty() : tensor<4x4xf32> loc(#loc139)
    %316 = linalg.fill ins(%cst_0 : f32) outs(%315 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc139)
    %317 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%314, %arg5 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%316 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %320 = arith.mulf %in, %in_15 : f32 loc(#loc138)
      %321 = arith.addf %out, %320 : f32 loc(#loc139)
      linalg.yield %321 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc139)
    %318 = tensor.empty() : tensor<4x4xf32> loc(#loc140)
    %319 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%317 : tensor<4x4xf32>) outs(%318 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<4x4xf32> loc(#loc140)
    return %134, %309, %319, %298, %295, %292 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
