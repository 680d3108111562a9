#loc = loc(unknown)
#loc1 = loc("p['dw0']")
#loc2 = loc("p['head']")
#loc3 = loc("p['pw0']['b1']")
#loc4 = loc("p['pw0']['b2']")
#loc5 = loc("p['pw0']['beta']")
#loc6 = loc("p['pw0']['gamma']")
#loc7 = loc("p['pw0']['scale']")
#loc8 = loc("p['pw0']['w1']")
#loc9 = loc("p['pw0']['w2']")
#loc10 = loc("p['stem']")
#loc11 = loc("x")
#loc12 = loc("y[0]")
#loc13 = loc("make_oracles.py":313:12 to :25)
#loc14 = loc("make_oracles.py":188:11 to 189:63)
#loc15 = loc("make_oracles.py":121:11 to :36)
#loc16 = loc("make_oracles.py":122:12 to :20)
#loc17 = loc("make_oracles.py":122:11 to :26)
#loc18 = loc("make_oracles.py":122:10 to :51)
#loc19 = loc("make_oracles.py":123:34 to :44)
#loc20 = loc("make_oracles.py":123:24 to :45)
#loc21 = loc("make_oracles.py":123:11 to :45)
#loc22 = loc("make_oracles.py":123:11 to :58)
#loc23 = loc("make_oracles.py":123:11 to :70)
#loc24 = loc("make_oracles.py":145:35 to :55)
#loc25 = loc("make_oracles.py":145:35 to :65)
#loc26 = loc("make_oracles.py":149:11 to :44)
#loc27 = loc("make_oracles.py":145:24 to :76)
#loc28 = loc("make_oracles.py":145:24 to :86)
#loc29 = loc("make_oracles.py":288:11 to :33)
#loc30 = loc("make_oracles.py":314:12 to :73)
#loc31 = loc("make_oracles.py":315:29 to :43)
#loc32 = loc("make_oracles.py":315:29 to :55)
#loc33 = loc("make_oracles.py":117:29 to :55)
#loc34 = loc("make_oracles.py":117:29 to :59)
#loc35 = loc("make_oracles.py":117:21 to :64)
#loc36 = loc("make_oracles.py":117:12 to :65)
#loc37 = loc("make_oracles.py":117:11 to :65)
#loc38 = loc("make_oracles.py":123:12 to :20)
#loc39 = loc("reduce_sum")
#loc40 = loc("reduce_max")
#loc41 = loc("max")
#loc42 = loc("broadcast_in_dim")
#loc43 = loc("sub")
#loc44 = loc("exp")
#loc45 = loc("log")
#loc46 = loc("neg")
#loc47 = loc("reshape")
#loc48 = loc("div")
#loc49 = loc("mul")
#loc50 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0) -> (d0)>
#map15 = affine_map<(d0) -> ()>
#map16 = affine_map<() -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map18 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map20 = affine_map<(d0, d1) -> (d1, d0)>
#map21 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map22 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d0)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d1)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map30 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d3 + d4, d5 + d6, d0, d7)>
#map31 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d4, d6, d0, d2)>
#map32 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d3, d5, d7, d0, d2)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2, d4)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map35 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
#map36 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d7, d3 + d4, d5 + d6, d0, d1)>
#map37 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d4, d6, d0, d2, d1)>
#map38 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d7, d3, d5, d0, d2)>
#map39 = affine_map<(d0, d1) -> (d0, 0)>
#loc51 = loc("convnext_whole.<locals>.loss"(#loc13))
#loc52 = loc("conv"(#loc14))
#loc53 = loc("layer_norm"(#loc15))
#loc54 = loc("layer_norm"(#loc16))
#loc55 = loc("layer_norm"(#loc17))
#loc56 = loc("layer_norm"(#loc18))
#loc57 = loc("layer_norm"(#loc19))
#loc58 = loc("layer_norm"(#loc20))
#loc59 = loc("layer_norm"(#loc21))
#loc60 = loc("layer_norm"(#loc22))
#loc61 = loc("layer_norm"(#loc23))
#loc62 = loc("mlp_with.<locals>.<lambda>"(#loc24))
#loc63 = loc("mlp_with.<locals>.<lambda>"(#loc25))
#loc64 = loc("gelu"(#loc26))
#loc65 = loc("mlp_with.<locals>.<lambda>"(#loc27))
#loc66 = loc("mlp_with.<locals>.<lambda>"(#loc28))
#loc67 = loc("pointwise"(#loc29))
#loc68 = loc("convnext_whole.<locals>.loss"(#loc30))
#loc69 = loc("convnext_whole.<locals>.loss"(#loc31))
#loc70 = loc("convnext_whole.<locals>.loss"(#loc32))
#loc71 = loc("cross_entropy"(#loc33))
#loc72 = loc("cross_entropy"(#loc34))
#loc73 = loc("cross_entropy"(#loc35))
#loc74 = loc("cross_entropy"(#loc36))
#loc75 = loc("cross_entropy"(#loc37))
#loc76 = loc("layer_norm"(#loc38))
#loc77 = loc("jit(loss)/jvp()/dot_general"(#loc51))
#loc78 = loc("jit(loss)/jvp(block0)/conv_general_dilated"(#loc52))
#loc79 = loc("jit(loss)/jvp(block0)/reduce_sum"(#loc53))
#loc80 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc53))
#loc81 = loc("jit(loss)/jvp(block0)/div"(#loc53))
#loc82 = loc("jit(loss)/jvp(block0)/sub"(#loc54))
#loc83 = loc("jit(loss)/jvp(block0)/integer_pow"(#loc55))
#loc84 = loc("jit(loss)/jvp(block0)/mul"(#loc55))
#loc85 = loc("jit(loss)/jvp(block0)/reduce_sum"(#loc56))
#loc86 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc56))
#loc87 = loc("jit(loss)/jvp(block0)/div"(#loc56))
#loc88 = loc("jit(loss)/jvp(block0)/add"(#loc57))
#loc89 = loc("jit(loss)/jvp(block0)/rsqrt"(#loc58))
#loc90 = loc("jit(loss)/jvp(block0)/div"(#loc58))
#loc91 = loc("jit(loss)/jvp(block0)/mul"(#loc58))
#loc92 = loc("jit(loss)/jvp(block0)/mul"(#loc59))
#loc93 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc60))
#loc94 = loc("jit(loss)/jvp(block0)/mul"(#loc60))
#loc95 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc61))
#loc96 = loc("jit(loss)/jvp(block0)/add"(#loc61))
#loc97 = loc("jit(loss)/jvp(block0)/dot_general"(#loc62))
#loc98 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc63))
#loc99 = loc("jit(loss)/jvp(block0)/add"(#loc63))
#loc100 = loc("jit(loss)/jvp(block0)/mul"(#loc64))
#loc101 = loc("jit(loss)/jvp(block0)/neg"(#loc64))
#loc102 = loc("jit(loss)/jvp(block0)/erfc"(#loc64))
#loc103 = loc("jit(loss)/jvp(block0)/square"(#loc64))
#loc104 = loc("jit(loss)/jvp(block0)/exp"(#loc64))
#loc105 = loc("jit(loss)/jvp(block0)/dot_general"(#loc65))
#loc106 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc66))
#loc107 = loc("jit(loss)/jvp(block0)/add"(#loc66))
#loc108 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc67))
#loc109 = loc("jit(loss)/jvp(block0)/mul"(#loc67))
#loc110 = loc("jit(loss)/jvp()/add"(#loc68))
#loc111 = loc("jit(loss)/jvp()/reduce_sum"(#loc69))
#loc112 = loc("jit(loss)/jvp()/div"(#loc69))
#loc114 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc71))
#loc115 = loc("jit(loss)/jvp()/mul"(#loc72))
#loc116 = loc("jit(loss)/jvp()/reduce_sum"(#loc73))
#loc117 = loc("jit(loss)/jvp()/reduce_sum"(#loc74))
#loc118 = loc("jit(loss)/jvp()/div"(#loc74))
#loc119 = loc("jit(loss)/jvp()/neg"(#loc75))
#loc120 = loc("jit(loss)/transpose(jvp())/neg"(#loc75))
#loc121 = loc("jit(loss)/transpose(jvp())/div"(#loc74))
#loc122 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc74))
#loc123 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc73))
#loc124 = loc("jit(loss)/transpose(jvp())/mul"(#loc72))
#loc125 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc71))
#loc126 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc70))
#loc127 = loc("jit(loss)/transpose(jvp())/transpose"(#loc70))
#loc128 = loc("jit(loss)/transpose(jvp())/div"(#loc69))
#loc129 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc69))
#loc130 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc67))
#loc131 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc67))
#loc133 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc66))
#loc135 = loc("jit(loss)/transpose(jvp(block0))/dot_general"(#loc65))
#loc136 = loc("jit(loss)/transpose(jvp(block0))/transpose"(#loc65))
#loc137 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc64))
#loc138 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc64))
#loc139 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc64))
#loc140 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc63))
#loc142 = loc("jit(loss)/transpose(jvp(block0))/dot_general"(#loc62))
#loc143 = loc("jit(loss)/transpose(jvp(block0))/transpose"(#loc62))
#loc144 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc61))
#loc146 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc60))
#loc147 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc60))
#loc149 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc59))
#loc150 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc59))
#loc151 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc59))
#loc152 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc58))
#loc153 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc76))
#loc154 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc76))
#loc155 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc76))
#loc156 = loc("jit(loss)/transpose(jvp(block0))/div"(#loc56))
#loc157 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc56))
#loc158 = loc("jit(loss)/transpose(jvp(block0))/broadcast_in_dim"(#loc56))
#loc159 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc55))
#loc160 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc54))
#loc161 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc54))
#loc162 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc54))
#loc163 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc54))
#loc164 = loc("jit(loss)/transpose(jvp(block0))/div"(#loc53))
#loc165 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc53))
#loc166 = loc("jit(loss)/transpose(jvp(block0))/broadcast_in_dim"(#loc53))
#loc167 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc53))
#loc168 = loc("jit(loss)/transpose(jvp(block0))/conv_general_dilated"(#loc52))
#loc169 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc52))
#loc170 = loc("jit(loss)/transpose(jvp(block0))/rev"(#loc52))
#loc171 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc52))
#loc172 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc51))
#loc173 = loc("jit(loss)/transpose(jvp())/transpose"(#loc51))
module {
  func.func public @main(%arg0: tensor<3x3x1x8xf32> loc("p['dw0']"), %arg1: tensor<8x5xf32> loc("p['head']"), %arg2: tensor<16xf32> loc("p['pw0']['b1']"), %arg3: tensor<8xf32> loc("p['pw0']['b2']"), %arg4: tensor<8xf32> loc("p['pw0']['beta']"), %arg5: tensor<8xf32> loc("p['pw0']['gamma']"), %arg6: tensor<8xf32> loc("p['pw0']['scale']"), %arg7: tensor<8x16xf32> loc("p['pw0']['w1']"), %arg8: tensor<16x8xf32> loc("p['pw0']['w2']"), %arg9: tensor<3x8xf32> loc("p['stem']"), %arg10: tensor<2x4x6x3xf32> loc("x"), %arg11: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<3x3x1x8xf32>, tensor<8x5xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<3x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<2.400000e+01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x4x6x8xf32> loc(#loc77)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> loc(#loc77)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg10, %arg9 : tensor<2x4x6x3xf32>, tensor<3x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc11)
      %163 = arith.addf %out, %162 : f32 loc(#loc77)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc77)
    %padded = tensor.pad %2 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32 loc(#loc78)
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32> loc(#loc78)
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<3x3x1x8xf32> into tensor<3x3x8xf32> loc(#loc78)
    %3 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %collapsed : tensor<2x6x8x8xf32>, tensor<3x3x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> loc(#loc78)
    %4 = tensor.empty() : tensor<2x4x6xf32> loc(#loc79)
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32> loc(#loc79)
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc79)
      linalg.yield %162 : f32 loc(#loc79)
    } -> tensor<2x4x6xf32> loc(#loc79)
    %7 = tensor.empty() : tensor<2x4x6x1xf32> loc(#loc80)
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x6xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<2x4x6x1xf32> loc(#loc80)
    %9 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<2x4x6x1xf32> loc(#loc81)
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc81)
      linalg.yield %162 : f32 loc(#loc81)
    } -> tensor<2x4x6x1xf32> loc(#loc81)
    %11 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x6x1xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<2x4x6x8xf32> loc(#loc82)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %11 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.subf %in, %in_26 : f32 loc(#loc82)
      linalg.yield %162 : f32 loc(#loc82)
    } -> tensor<2x4x6x8xf32> loc(#loc82)
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc83)
      linalg.yield %162 : f32 loc(#loc83)
    } -> tensor<2x4x6x8xf32> loc(#loc83)
    %14 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<2x4x6x8xf32> loc(#loc84)
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %12 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc84)
      linalg.yield %162 : f32 loc(#loc84)
    } -> tensor<2x4x6x8xf32> loc(#loc84)
    %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc85)
      linalg.yield %162 : f32 loc(#loc85)
    } -> tensor<2x4x6xf32> loc(#loc85)
    %17 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x6xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<2x4x6x1xf32> loc(#loc86)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc87)
      linalg.yield %162 : f32 loc(#loc87)
    } -> tensor<2x4x6x1xf32> loc(#loc87)
    %19 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<2x4x6x1xf32> loc(#loc88)
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc88)
      linalg.yield %162 : f32 loc(#loc88)
    } -> tensor<2x4x6x1xf32> loc(#loc88)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = math.rsqrt %in : f32 loc(#loc89)
      linalg.yield %162 : f32 loc(#loc89)
    } -> tensor<2x4x6x1xf32> loc(#loc89)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc90)
      linalg.yield %162 : f32 loc(#loc90)
    } -> tensor<2x4x6x1xf32> loc(#loc90)
    %23 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<2x4x6x1xf32> loc(#loc91)
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc91)
      linalg.yield %162 : f32 loc(#loc91)
    } -> tensor<2x4x6x1xf32> loc(#loc91)
    %25 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x6x1xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<2x4x6x8xf32> loc(#loc92)
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc92)
      linalg.yield %162 : f32 loc(#loc92)
    } -> tensor<2x4x6x8xf32> loc(#loc92)
    %27 = tensor.empty() : tensor<1x1x1x8xf32> loc(#loc93)
    %28 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<1x1x1x8xf32> loc(#loc93)
    %29 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<2x4x6x8xf32> loc(#loc94)
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc94)
      linalg.yield %162 : f32 loc(#loc94)
    } -> tensor<2x4x6x8xf32> loc(#loc94)
    %31 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<1x1x1x8xf32> loc(#loc95)
    %32 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<2x4x6x8xf32> loc(#loc96)
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc96)
      linalg.yield %162 : f32 loc(#loc96)
    } -> tensor<2x4x6x8xf32> loc(#loc96)
    %34 = tensor.empty() : tensor<2x4x6x16xf32> loc(#loc97)
    %35 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<2x4x6x16xf32>) -> tensor<2x4x6x16xf32> loc(#loc97)
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33, %arg7 : tensor<2x4x6x8xf32>, tensor<8x16xf32>) outs(%35 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc96)
      %163 = arith.addf %out, %162 : f32 loc(#loc97)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x4x6x16xf32> loc(#loc97)
    %37 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc98)
    %38 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<16xf32>) outs(%37 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<1x1x1x16xf32> loc(#loc98)
    %39 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x1x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<2x4x6x16xf32> loc(#loc99)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc99)
      linalg.yield %162 : f32 loc(#loc99)
    } -> tensor<2x4x6x16xf32> loc(#loc99)
    %41 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<2x4x6x16xf32> loc(#loc100)
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc100)
      linalg.yield %162 : f32 loc(#loc100)
    } -> tensor<2x4x6x16xf32> loc(#loc100)
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.negf %in : f32 loc(#loc101)
      linalg.yield %162 : f32 loc(#loc101)
    } -> tensor<2x4x6x16xf32> loc(#loc101)
    %44 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<2x4x6x16xf32> loc(#loc100)
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc100)
      linalg.yield %162 : f32 loc(#loc100)
    } -> tensor<2x4x6x16xf32> loc(#loc100)
    %46 = math.erfc %45 : tensor<2x4x6x16xf32> loc(#loc102)
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %45 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc103)
      linalg.yield %162 : f32 loc(#loc103)
    } -> tensor<2x4x6x16xf32> loc(#loc103)
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.negf %in : f32 loc(#loc101)
      linalg.yield %162 : f32 loc(#loc101)
    } -> tensor<2x4x6x16xf32> loc(#loc101)
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = math.exp %in : f32 loc(#loc104)
      linalg.yield %162 : f32 loc(#loc104)
    } -> tensor<2x4x6x16xf32> loc(#loc104)
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc100)
      linalg.yield %162 : f32 loc(#loc100)
    } -> tensor<2x4x6x16xf32> loc(#loc100)
    %51 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50, %arg8 : tensor<2x4x6x16xf32>, tensor<16x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc100)
      %163 = arith.addf %out, %162 : f32 loc(#loc105)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc105)
    %52 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<1x1x1x8xf32> loc(#loc106)
    %53 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<2x4x6x8xf32> loc(#loc107)
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc107)
      linalg.yield %162 : f32 loc(#loc107)
    } -> tensor<2x4x6x8xf32> loc(#loc107)
    %55 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<1x1x1x8xf32> loc(#loc108)
    %56 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<2x4x6x8xf32> loc(#loc109)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc109)
      linalg.yield %162 : f32 loc(#loc109)
    } -> tensor<2x4x6x8xf32> loc(#loc109)
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %57 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc110)
      linalg.yield %162 : f32 loc(#loc110)
    } -> tensor<2x4x6x8xf32> loc(#loc110)
    %59 = tensor.empty() : tensor<2x8xf32> loc(#loc111)
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc111)
    %61 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%58 : tensor<2x4x6x8xf32>) outs(%60 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc111)
      linalg.yield %162 : f32 loc(#loc111)
    } -> tensor<2x8xf32> loc(#loc111)
    %62 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%59 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<2x8xf32> loc(#loc112)
    %63 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%59 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc112)
      linalg.yield %162 : f32 loc(#loc112)
    } -> tensor<2x8xf32> loc(#loc112)
    %64 = tensor.empty() : tensor<2x5xf32> loc(#loc113)
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc113)
    %66 = linalg.matmul ins(%63, %arg1 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%65 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc113)
    %67:3 = call @main_log_softmax(%66) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc114)
    %68 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%67#0, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%64 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc115)
      linalg.yield %162 : f32 loc(#loc115)
    } -> tensor<2x5xf32> loc(#loc115)
    %69 = tensor.empty() : tensor<2xf32> loc(#loc116)
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<2xf32>) -> tensor<2xf32> loc(#loc116)
    %71 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%68 : tensor<2x5xf32>) outs(%70 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc116)
      linalg.yield %162 : f32 loc(#loc116)
    } -> tensor<2xf32> loc(#loc116)
    %72 = tensor.empty() : tensor<f32> loc(#loc117)
    %73 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<f32>) -> tensor<f32> loc(#loc117)
    %74 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["reduction"]} ins(%71 : tensor<2xf32>) outs(%73 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc117)
      linalg.yield %162 : f32 loc(#loc117)
    } -> tensor<f32> loc(#loc117)
    %75 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%74 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.divf %in, %cst_0 : f32 loc(#loc118)
      linalg.yield %162 : f32 loc(#loc118)
    } -> tensor<f32> loc(#loc118)
    %76 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%75 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.negf %in : f32 loc(#loc119)
      linalg.yield %162 : f32 loc(#loc119)
    } -> tensor<f32> loc(#loc119)
    %77 = linalg.generic {indexing_maps = [#map16], iterator_types = []} outs(%72 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc120)
    } -> tensor<f32> loc(#loc120)
    %78 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%77 : tensor<f32>) outs(%72 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.divf %in, %cst_0 : f32 loc(#loc121)
      linalg.yield %162 : f32 loc(#loc121)
    } -> tensor<f32> loc(#loc121)
    %79 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel"]} ins(%78 : tensor<f32>) outs(%69 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<2xf32> loc(#loc122)
    %80 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<2xf32>) outs(%64 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<2x5xf32> loc(#loc123)
    %81 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%80, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%64 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc124)
      linalg.yield %162 : f32 loc(#loc124)
    } -> tensor<2x5xf32> loc(#loc124)
    %82 = call @main_log_softmax_28(%67#1, %67#2, %81) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc125)
    %83 = tensor.empty() : tensor<5x8xf32> loc(#loc126)
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc126)
    %85 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82, %63 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%84 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc125)
      %163 = arith.addf %out, %162 : f32 loc(#loc126)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc126)
    %86 = tensor.empty() : tensor<8x5xf32> loc(#loc127)
    %87 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<5x8xf32>) outs(%86 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<8x5xf32> loc(#loc127)
    %88 = linalg.generic {indexing_maps = [#map21, #map22, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82, %arg1 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%60 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc125)
      %163 = arith.addf %out, %162 : f32 loc(#loc126)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc126)
    %89 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%88, %62 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%59 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc128)
      linalg.yield %162 : f32 loc(#loc128)
    } -> tensor<2x8xf32> loc(#loc128)
    %90 = linalg.generic {indexing_maps = [#map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<2x4x6x8xf32> loc(#loc129)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %90 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc130)
      linalg.yield %162 : f32 loc(#loc130)
    } -> tensor<2x4x6x8xf32> loc(#loc130)
    %92 = tensor.empty() : tensor<8xf32> loc(#loc131)
    %93 = linalg.fill ins(%cst_1 : f32) outs(%92 : tensor<8xf32>) -> tensor<8xf32> loc(#loc131)
    %94 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%91 : tensor<2x4x6x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc131)
      linalg.yield %162 : f32 loc(#loc131)
    } -> tensor<8xf32> loc(#loc131)
    %expanded = tensor.expand_shape %94 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc132)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %56 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc130)
      linalg.yield %162 : f32 loc(#loc130)
    } -> tensor<2x4x6x8xf32> loc(#loc130)
    %96 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded : tensor<1x1x1x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc131)
      linalg.yield %162 : f32 loc(#loc131)
    } -> tensor<8xf32> loc(#loc131)
    %97 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%95 : tensor<2x4x6x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc133)
      linalg.yield %162 : f32 loc(#loc133)
    } -> tensor<8xf32> loc(#loc133)
    %expanded_10 = tensor.expand_shape %97 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc134)
    %98 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x1x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc133)
      linalg.yield %162 : f32 loc(#loc133)
    } -> tensor<8xf32> loc(#loc133)
    %99 = tensor.empty() : tensor<8x16xf32> loc(#loc135)
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc135)
    %101 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%95, %50 : tensor<2x4x6x8xf32>, tensor<2x4x6x16xf32>) outs(%100 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc130)
      %163 = arith.addf %out, %162 : f32 loc(#loc135)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<8x16xf32> loc(#loc135)
    %102 = tensor.empty() : tensor<16x8xf32> loc(#loc136)
    %103 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<8x16xf32>) outs(%102 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<16x8xf32> loc(#loc136)
    %104 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%95, %arg8 : tensor<2x4x6x8xf32>, tensor<16x8xf32>) outs(%35 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc130)
      %163 = arith.addf %out, %162 : f32 loc(#loc135)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x4x6x16xf32> loc(#loc135)
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %104 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc137)
      linalg.yield %162 : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %106 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %46 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc137)
      linalg.yield %162 : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %107 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %108 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %105 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc137)
      linalg.yield %162 : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %109 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %49 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc137)
      linalg.yield %162 : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %110 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %44 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc137)
      linalg.yield %162 : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.negf %in : f32 loc(#loc138)
      linalg.yield %162 : f32 loc(#loc138)
    } -> tensor<2x4x6x16xf32> loc(#loc138)
    %112 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %106 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc137)
      linalg.yield %162 : f32 loc(#loc137)
    } -> tensor<2x4x6x16xf32> loc(#loc137)
    %113 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc139)
      linalg.yield %162 : f32 loc(#loc139)
    } -> tensor<2x4x6x16xf32> loc(#loc139)
    %114 = tensor.empty() : tensor<16xf32> loc(#loc140)
    %115 = linalg.fill ins(%cst_1 : f32) outs(%114 : tensor<16xf32>) -> tensor<16xf32> loc(#loc140)
    %116 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%113 : tensor<2x4x6x16xf32>) outs(%115 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc140)
      linalg.yield %162 : f32 loc(#loc140)
    } -> tensor<16xf32> loc(#loc140)
    %expanded_11 = tensor.expand_shape %116 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc141)
    %117 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x1x16xf32>) outs(%115 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc140)
      linalg.yield %162 : f32 loc(#loc140)
    } -> tensor<16xf32> loc(#loc140)
    %118 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<16x8xf32>) -> tensor<16x8xf32> loc(#loc142)
    %119 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%113, %33 : tensor<2x4x6x16xf32>, tensor<2x4x6x8xf32>) outs(%118 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc139)
      %163 = arith.addf %out, %162 : f32 loc(#loc142)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<16x8xf32> loc(#loc142)
    %120 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<16x8xf32>) outs(%99 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<8x16xf32> loc(#loc143)
    %121 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%113, %arg7 : tensor<2x4x6x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc139)
      %163 = arith.addf %out, %162 : f32 loc(#loc142)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc142)
    %122 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%121 : tensor<2x4x6x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc144)
      linalg.yield %162 : f32 loc(#loc144)
    } -> tensor<8xf32> loc(#loc144)
    %expanded_12 = tensor.expand_shape %122 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc145)
    %123 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x1x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc144)
      linalg.yield %162 : f32 loc(#loc144)
    } -> tensor<8xf32> loc(#loc144)
    %124 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %121 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc146)
      linalg.yield %162 : f32 loc(#loc146)
    } -> tensor<2x4x6x8xf32> loc(#loc146)
    %125 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%124 : tensor<2x4x6x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc147)
      linalg.yield %162 : f32 loc(#loc147)
    } -> tensor<8xf32> loc(#loc147)
    %expanded_13 = tensor.expand_shape %125 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc148)
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %29 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc146)
      linalg.yield %162 : f32 loc(#loc146)
    } -> tensor<2x4x6x8xf32> loc(#loc146)
    %127 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x1x8xf32>) outs(%93 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc147)
      linalg.yield %162 : f32 loc(#loc147)
    } -> tensor<8xf32> loc(#loc147)
    %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %126 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc149)
      linalg.yield %162 : f32 loc(#loc149)
    } -> tensor<2x4x6x8xf32> loc(#loc149)
    %129 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc150)
      linalg.yield %162 : f32 loc(#loc150)
    } -> tensor<2x4x6xf32> loc(#loc150)
    %expanded_14 = tensor.expand_shape %129 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc151)
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc149)
      linalg.yield %162 : f32 loc(#loc149)
    } -> tensor<2x4x6x8xf32> loc(#loc149)
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %24 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc152)
      linalg.yield %162 : f32 loc(#loc152)
    } -> tensor<2x4x6x1xf32> loc(#loc152)
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.negf %in : f32 loc(#loc153)
      linalg.yield %162 : f32 loc(#loc153)
    } -> tensor<2x4x6x8xf32> loc(#loc153)
    %133 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc154)
      linalg.yield %162 : f32 loc(#loc154)
    } -> tensor<2x4x6xf32> loc(#loc154)
    %expanded_15 = tensor.expand_shape %133 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc155)
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc156)
      linalg.yield %162 : f32 loc(#loc156)
    } -> tensor<2x4x6x1xf32> loc(#loc156)
    %135 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<2x4x6x1xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc157)
      linalg.yield %162 : f32 loc(#loc157)
    } -> tensor<2x4x6xf32> loc(#loc157)
    %136 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x4x6xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<2x4x6x8xf32> loc(#loc158)
    %137 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %15 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc159)
      linalg.yield %162 : f32 loc(#loc159)
    } -> tensor<2x4x6x8xf32> loc(#loc159)
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.negf %in : f32 loc(#loc160)
      linalg.yield %162 : f32 loc(#loc160)
    } -> tensor<2x4x6x8xf32> loc(#loc160)
    %139 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc161)
      linalg.yield %162 : f32 loc(#loc161)
    } -> tensor<2x4x6xf32> loc(#loc161)
    %expanded_16 = tensor.expand_shape %139 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc162)
    %140 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %137 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc163)
      linalg.yield %162 : f32 loc(#loc163)
    } -> tensor<2x4x6x8xf32> loc(#loc163)
    %141 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc163)
      linalg.yield %162 : f32 loc(#loc163)
    } -> tensor<2x4x6x1xf32> loc(#loc163)
    %142 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.divf %in, %in_26 : f32 loc(#loc164)
      linalg.yield %162 : f32 loc(#loc164)
    } -> tensor<2x4x6x1xf32> loc(#loc164)
    %143 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x6x1xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %162 = arith.addf %out, %in : f32 loc(#loc165)
      linalg.yield %162 : f32 loc(#loc165)
    } -> tensor<2x4x6xf32> loc(#loc165)
    %144 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<2x4x6xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<2x4x6x8xf32> loc(#loc166)
    %145 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %144 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc167)
      linalg.yield %162 : f32 loc(#loc167)
    } -> tensor<2x4x6x8xf32> loc(#loc167)
    %expanded_17 = tensor.expand_shape %padded [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32> loc(#loc168)
    %expanded_18 = tensor.expand_shape %145 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 8, 1] : tensor<2x4x6x8xf32> into tensor<2x4x6x8x1xf32> loc(#loc168)
    %146 = tensor.empty() : tensor<3x3x1x8x1xf32> loc(#loc168)
    %147 = linalg.fill ins(%cst_1 : f32) outs(%146 : tensor<3x3x1x8x1xf32>) -> tensor<3x3x1x8x1xf32> loc(#loc168)
    %148 = linalg.generic {indexing_maps = [#map30, #map31, #map32], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x6x8x8x1xf32>, tensor<2x4x6x8x1xf32>) outs(%147 : tensor<3x3x1x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc168)
      %163 = arith.addf %out, %162 : f32 loc(#loc168)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<3x3x1x8x1xf32> loc(#loc168)
    %collapsed_19 = tensor.collapse_shape %148 [[0], [1], [2], [3, 4]] : tensor<3x3x1x8x1xf32> into tensor<3x3x1x8xf32> loc(#loc168)
    %expanded_20 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [3, 3, 1, 8, 1] : tensor<3x3x1x8xf32> into tensor<3x3x1x8x1xf32> loc(#loc169)
    %149 = tensor.empty() : tensor<3x3x8x1x1xf32> loc(#loc169)
    %150 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<3x3x1x8x1xf32>) outs(%149 : tensor<3x3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc169)
    } -> tensor<3x3x8x1x1xf32> loc(#loc169)
    %collapsed_21 = tensor.collapse_shape %150 [[0], [1], [2], [3, 4]] : tensor<3x3x8x1x1xf32> into tensor<3x3x8x1xf32> loc(#loc169)
    %151 = tensor.empty() : tensor<3x3x8x1xf32> loc(#loc170)
    %152 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<3x3x8x1xf32>) outs(%151 : tensor<3x3x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<3x3x8x1xf32> loc(#loc170)
    %padded_22 = tensor.pad %145 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32 loc(#loc168)
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32> loc(#loc168)
    %expanded_23 = tensor.expand_shape %padded_22 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32> loc(#loc168)
    %expanded_24 = tensor.expand_shape %152 [[0], [1], [2], [3, 4]] output_shape [3, 3, 8, 1, 1] : tensor<3x3x8x1xf32> into tensor<3x3x8x1x1xf32> loc(#loc168)
    %153 = tensor.empty() : tensor<2x4x6x8x1xf32> loc(#loc168)
    %154 = linalg.fill ins(%cst_1 : f32) outs(%153 : tensor<2x4x6x8x1xf32>) -> tensor<2x4x6x8x1xf32> loc(#loc168)
    %155 = linalg.generic {indexing_maps = [#map36, #map37, #map38], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x6x8x8x1xf32>, tensor<3x3x8x1x1xf32>) outs(%154 : tensor<2x4x6x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc168)
      %163 = arith.addf %out, %162 : f32 loc(#loc168)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<2x4x6x8x1xf32> loc(#loc168)
    %collapsed_25 = tensor.collapse_shape %155 [[0], [1], [2], [3, 4]] : tensor<2x4x6x8x1xf32> into tensor<2x4x6x8xf32> loc(#loc168)
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %collapsed_25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.addf %in, %in_26 : f32 loc(#loc171)
      linalg.yield %162 : f32 loc(#loc171)
    } -> tensor<2x4x6x8xf32> loc(#loc171)
    %157 = tensor.empty() : tensor<8x3xf32> loc(#loc172)
    %158 = linalg.fill ins(%cst_1 : f32) outs(%157 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc172)
    %159 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%156, %arg10 : tensor<2x4x6x8xf32>, tensor<2x4x6x3xf32>) outs(%158 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %162 = arith.mulf %in, %in_26 : f32 loc(#loc171)
      %163 = arith.addf %out, %162 : f32 loc(#loc172)
      linalg.yield %163 : f32 loc(#loc)
    } -> tensor<8x3xf32> loc(#loc172)
    %160 = tensor.empty() : tensor<3x8xf32> loc(#loc173)
    %161 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<8x3xf32>) outs(%160 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc173)
    } -> tensor<3x8xf32> loc(#loc173)
    return %76, %collapsed_19, %87, %117, %98, %123, %127, %96, %120, %103, %161 : tensor<f32>, tensor<3x3x1x8xf32>, tensor<8x5xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<3x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc39)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc40)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc40)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc40)
    %2 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc40)
      linalg.yield %17 : f32 loc(#loc40)
    } -> tensor<2xf32> loc(#loc40)
    %3 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<2xf32> loc(#loc41)
    %4 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %17 : f32 loc(#loc41)
    } -> tensor<2xf32> loc(#loc41)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc42)
    %6 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x1xf32> loc(#loc42)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc43)
    %8 = linalg.generic {indexing_maps = [#map39, #map12], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<2x5xf32> loc(#loc43)
    %9 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %17 : f32 loc(#loc43)
    } -> tensor<2x5xf32> loc(#loc43)
    %10 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc44)
      linalg.yield %17 : f32 loc(#loc44)
    } -> tensor<2x5xf32> loc(#loc44)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc39)
    %12 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc39)
      linalg.yield %17 : f32 loc(#loc39)
    } -> tensor<2xf32> loc(#loc39)
    %13 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x1xf32> loc(#loc42)
    %14 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc45)
      linalg.yield %17 : f32 loc(#loc45)
    } -> tensor<2x1xf32> loc(#loc45)
    %15 = linalg.generic {indexing_maps = [#map39, #map12], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<2x5xf32> loc(#loc43)
    %16 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %17 : f32 loc(#loc43)
    } -> tensor<2x5xf32> loc(#loc43)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc176)
  } loc(#loc176)
  func.func private @main_log_softmax_28(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc46)
    %1 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc46)
      linalg.yield %11 : f32 loc(#loc46)
    } -> tensor<2x5xf32> loc(#loc46)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc39)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc39)
    %4 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc39)
      linalg.yield %11 : f32 loc(#loc39)
    } -> tensor<2xf32> loc(#loc39)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc47)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc48)
    %6 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc48)
      linalg.yield %11 : f32 loc(#loc48)
    } -> tensor<2x1xf32> loc(#loc48)
    %7 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc39)
      linalg.yield %11 : f32 loc(#loc39)
    } -> tensor<2xf32> loc(#loc39)
    %8 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x5xf32> loc(#loc42)
    %9 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc49)
      linalg.yield %11 : f32 loc(#loc49)
    } -> tensor<2x5xf32> loc(#loc49)
    %10 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc50)
      linalg.yield %11 : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    return %10 : tensor<2x5xf32> loc(#loc177)
  } loc(#loc177)
} loc(#loc)
#loc113 = loc("jit(loss)/jvp()/dot_general"(#loc70))
#loc132 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc67))
#loc134 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc66))
#loc141 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc63))
#loc145 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc61))
#loc148 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc60))
#loc174 = loc("jit(loss)/jvp()/jit"(#loc71))
#loc175 = loc("jit(loss)/transpose(jvp())/jit"(#loc71))
#loc176 = loc("jit:"(#loc174))
#loc177 = loc("jit:"(#loc175))
