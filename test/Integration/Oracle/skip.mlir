#loc = loc(unknown)
#loc1 = loc("p['b0']['b1']")
#loc2 = loc("p['b0']['b2']")
#loc3 = loc("p['b0']['beta']")
#loc4 = loc("p['b0']['gamma']")
#loc5 = loc("p['b0']['w1']")
#loc6 = loc("p['b0']['w2']")
#loc7 = loc("p['b1']['b1']")
#loc8 = loc("p['b1']['b2']")
#loc9 = loc("p['b1']['w1']")
#loc10 = loc("p['b1']['w2']")
#loc11 = loc("p['b2']['b1']")
#loc12 = loc("p['b2']['b2']")
#loc13 = loc("p['b2']['w1']")
#loc14 = loc("p['b2']['w2']")
#loc15 = loc("p['head']")
#loc16 = loc("p['inp']")
#loc17 = loc("x")
#loc18 = loc("y[0]")
#loc19 = loc("make_oracles.py":406:12 to :24)
#loc20 = loc("make_oracles.py":121:11 to :36)
#loc21 = loc("make_oracles.py":122:12 to :20)
#loc22 = loc("make_oracles.py":122:11 to :26)
#loc23 = loc("make_oracles.py":122:10 to :51)
#loc24 = loc("make_oracles.py":123:34 to :44)
#loc25 = loc("make_oracles.py":123:24 to :45)
#loc26 = loc("make_oracles.py":123:11 to :45)
#loc27 = loc("make_oracles.py":123:11 to :58)
#loc28 = loc("make_oracles.py":123:11 to :70)
#loc29 = loc("make_oracles.py":145:35 to :55)
#loc30 = loc("make_oracles.py":145:35 to :65)
#loc31 = loc("make_oracles.py":145:24 to :66)
#loc32 = loc("make_oracles.py":145:24 to :76)
#loc33 = loc("make_oracles.py":145:24 to :86)
#loc34 = loc("make_oracles.py":407:41 to :59)
#loc35 = loc("make_oracles.py":155:36 to :53)
#loc36 = loc("make_oracles.py":408:41 to :65)
#loc37 = loc("make_oracles.py":409:12 to :63)
#loc38 = loc("make_oracles.py":410:29 to :38)
#loc39 = loc("make_oracles.py":410:29 to :50)
#loc40 = loc("make_oracles.py":117:29 to :55)
#loc41 = loc("make_oracles.py":117:29 to :59)
#loc42 = loc("make_oracles.py":117:21 to :64)
#loc43 = loc("make_oracles.py":117:12 to :65)
#loc44 = loc("make_oracles.py":117:11 to :65)
#loc45 = loc("make_oracles.py":123:12 to :20)
#loc46 = loc("reduce_sum")
#loc47 = loc("reduce_max")
#loc48 = loc("max")
#loc49 = loc("broadcast_in_dim")
#loc50 = loc("sub")
#loc51 = loc("exp")
#loc52 = loc("log")
#loc53 = loc("neg")
#loc54 = loc("reshape")
#loc55 = loc("div")
#loc56 = loc("mul")
#loc57 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0) -> (d0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<() -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map17 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map18 = affine_map<(d0, d1) -> (d1, d0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map21 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map22 = affine_map<(d0, d1, d2) -> (d0)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map27 = affine_map<(d0, d1) -> (d0, 0)>
#loc58 = loc("skip.<locals>.loss"(#loc19))
#loc59 = loc("layer_norm"(#loc20))
#loc60 = loc("layer_norm"(#loc21))
#loc61 = loc("layer_norm"(#loc22))
#loc62 = loc("layer_norm"(#loc23))
#loc63 = loc("layer_norm"(#loc24))
#loc64 = loc("layer_norm"(#loc25))
#loc65 = loc("layer_norm"(#loc26))
#loc66 = loc("layer_norm"(#loc27))
#loc67 = loc("layer_norm"(#loc28))
#loc68 = loc("mlp_with.<locals>.<lambda>"(#loc29))
#loc69 = loc("mlp_with.<locals>.<lambda>"(#loc30))
#loc70 = loc("mlp_with.<locals>.<lambda>"(#loc31))
#loc71 = loc("mlp_with.<locals>.<lambda>"(#loc32))
#loc72 = loc("mlp_with.<locals>.<lambda>"(#loc33))
#loc73 = loc("skip.<locals>.loss.<locals>.<lambda>"(#loc34))
#loc74 = loc("<lambda>"(#loc35))
#loc75 = loc("skip.<locals>.loss.<locals>.<lambda>"(#loc36))
#loc76 = loc("skip.<locals>.loss"(#loc37))
#loc77 = loc("skip.<locals>.loss"(#loc38))
#loc78 = loc("skip.<locals>.loss"(#loc39))
#loc79 = loc("cross_entropy"(#loc40))
#loc80 = loc("cross_entropy"(#loc41))
#loc81 = loc("cross_entropy"(#loc42))
#loc82 = loc("cross_entropy"(#loc43))
#loc83 = loc("cross_entropy"(#loc44))
#loc84 = loc("layer_norm"(#loc45))
#loc85 = loc("jit(loss)/jvp()/dot_general"(#loc58))
#loc86 = loc("jit(loss)/jvp(block0)/reduce_sum"(#loc59))
#loc87 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc59))
#loc88 = loc("jit(loss)/jvp(block0)/div"(#loc59))
#loc89 = loc("jit(loss)/jvp(block0)/sub"(#loc60))
#loc90 = loc("jit(loss)/jvp(block0)/integer_pow"(#loc61))
#loc91 = loc("jit(loss)/jvp(block0)/mul"(#loc61))
#loc92 = loc("jit(loss)/jvp(block0)/reduce_sum"(#loc62))
#loc93 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc62))
#loc94 = loc("jit(loss)/jvp(block0)/div"(#loc62))
#loc95 = loc("jit(loss)/jvp(block0)/add"(#loc63))
#loc96 = loc("jit(loss)/jvp(block0)/rsqrt"(#loc64))
#loc97 = loc("jit(loss)/jvp(block0)/div"(#loc64))
#loc98 = loc("jit(loss)/jvp(block0)/mul"(#loc64))
#loc99 = loc("jit(loss)/jvp(block0)/mul"(#loc65))
#loc100 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc66))
#loc101 = loc("jit(loss)/jvp(block0)/mul"(#loc66))
#loc102 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc67))
#loc103 = loc("jit(loss)/jvp(block0)/add"(#loc67))
#loc104 = loc("jit(loss)/jvp(block0)/dot_general"(#loc68))
#loc105 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc69))
#loc106 = loc("jit(loss)/jvp(block0)/add"(#loc69))
#loc107 = loc("jit(loss)/jvp(block0)/tanh"(#loc70))
#loc108 = loc("jit(loss)/jvp(block0)/sub"(#loc70))
#loc109 = loc("jit(loss)/jvp(block0)/dot_general"(#loc71))
#loc110 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc72))
#loc111 = loc("jit(loss)/jvp(block0)/add"(#loc72))
#loc112 = loc("jit(loss)/jvp(block0)/add"(#loc73))
#loc113 = loc("jit(loss)/jvp(block1)/dot_general"(#loc68))
#loc114 = loc("jit(loss)/jvp(block1)/broadcast_in_dim"(#loc69))
#loc115 = loc("jit(loss)/jvp(block1)/add"(#loc69))
#loc116 = loc("jit(loss)/jvp(block1)/max"(#loc74))
#loc117 = loc("jit(loss)/jvp(block1)/eq"(#loc74))
#loc118 = loc("jit(loss)/jvp(block1)/select_n"(#loc74))
#loc119 = loc("jit(loss)/jvp(block1)/broadcast_in_dim"(#loc74))
#loc120 = loc("jit(loss)/jvp(block1)/div"(#loc74))
#loc121 = loc("jit(loss)/jvp(block1)/dot_general"(#loc71))
#loc122 = loc("jit(loss)/jvp(block1)/broadcast_in_dim"(#loc72))
#loc123 = loc("jit(loss)/jvp(block1)/add"(#loc72))
#loc124 = loc("jit(loss)/jvp(block1)/add"(#loc75))
#loc125 = loc("jit(loss)/jvp(block2/mlp)/dot_general"(#loc68))
#loc126 = loc("jit(loss)/jvp(block2/mlp)/broadcast_in_dim"(#loc69))
#loc127 = loc("jit(loss)/jvp(block2/mlp)/add"(#loc69))
#loc128 = loc("jit(loss)/jvp(block2/mlp)/tanh"(#loc70))
#loc129 = loc("jit(loss)/jvp(block2/mlp)/sub"(#loc70))
#loc130 = loc("jit(loss)/jvp(block2/mlp)/dot_general"(#loc71))
#loc131 = loc("jit(loss)/jvp(block2/mlp)/broadcast_in_dim"(#loc72))
#loc132 = loc("jit(loss)/jvp(block2/mlp)/add"(#loc72))
#loc133 = loc("jit(loss)/jvp()/add"(#loc76))
#loc134 = loc("jit(loss)/jvp()/reduce_sum"(#loc77))
#loc135 = loc("jit(loss)/jvp()/div"(#loc77))
#loc137 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc79))
#loc138 = loc("jit(loss)/jvp()/mul"(#loc80))
#loc139 = loc("jit(loss)/jvp()/reduce_sum"(#loc81))
#loc140 = loc("jit(loss)/jvp()/reduce_sum"(#loc82))
#loc141 = loc("jit(loss)/jvp()/div"(#loc82))
#loc142 = loc("jit(loss)/jvp()/neg"(#loc83))
#loc143 = loc("jit(loss)/transpose(jvp())/neg"(#loc83))
#loc144 = loc("jit(loss)/transpose(jvp())/div"(#loc82))
#loc145 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc82))
#loc146 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc81))
#loc147 = loc("jit(loss)/transpose(jvp())/mul"(#loc80))
#loc148 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc79))
#loc149 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc78))
#loc150 = loc("jit(loss)/transpose(jvp())/transpose"(#loc78))
#loc151 = loc("jit(loss)/transpose(jvp())/div"(#loc77))
#loc152 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc77))
#loc153 = loc("jit(loss)/transpose(jvp(block2/mlp))/reduce_sum"(#loc72))
#loc155 = loc("jit(loss)/transpose(jvp(block2/mlp))/dot_general"(#loc71))
#loc156 = loc("jit(loss)/transpose(jvp(block2/mlp))/transpose"(#loc71))
#loc157 = loc("jit(loss)/transpose(jvp(block2/mlp))/mul"(#loc70))
#loc158 = loc("jit(loss)/transpose(jvp(block2/mlp))/add_any"(#loc70))
#loc159 = loc("jit(loss)/transpose(jvp(block2/mlp))/reduce_sum"(#loc69))
#loc161 = loc("jit(loss)/transpose(jvp(block2/mlp))/dot_general"(#loc68))
#loc162 = loc("jit(loss)/transpose(jvp(block2/mlp))/transpose"(#loc68))
#loc163 = loc("jit(loss)/transpose(jvp(block2/mlp))/add_any"(#loc68))
#loc164 = loc("jit(loss)/transpose(jvp(block1))/reduce_sum"(#loc72))
#loc166 = loc("jit(loss)/transpose(jvp(block1))/dot_general"(#loc71))
#loc167 = loc("jit(loss)/transpose(jvp(block1))/transpose"(#loc71))
#loc168 = loc("jit(loss)/transpose(jvp(block1))/mul"(#loc74))
#loc169 = loc("jit(loss)/transpose(jvp(block1))/reduce_sum"(#loc69))
#loc171 = loc("jit(loss)/transpose(jvp(block1))/dot_general"(#loc68))
#loc172 = loc("jit(loss)/transpose(jvp(block1))/transpose"(#loc68))
#loc173 = loc("jit(loss)/transpose(jvp(block1))/add_any"(#loc68))
#loc174 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc72))
#loc176 = loc("jit(loss)/transpose(jvp(block0))/dot_general"(#loc71))
#loc177 = loc("jit(loss)/transpose(jvp(block0))/transpose"(#loc71))
#loc178 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc70))
#loc179 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc70))
#loc180 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc69))
#loc182 = loc("jit(loss)/transpose(jvp(block0))/dot_general"(#loc68))
#loc183 = loc("jit(loss)/transpose(jvp(block0))/transpose"(#loc68))
#loc184 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc67))
#loc186 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc66))
#loc187 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc66))
#loc189 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc65))
#loc190 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc65))
#loc191 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc65))
#loc192 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc64))
#loc193 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc84))
#loc194 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc84))
#loc195 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc84))
#loc196 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc84))
#loc197 = loc("jit(loss)/transpose(jvp(block0))/div"(#loc62))
#loc198 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc62))
#loc199 = loc("jit(loss)/transpose(jvp(block0))/broadcast_in_dim"(#loc62))
#loc200 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc61))
#loc201 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc60))
#loc202 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc60))
#loc203 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc60))
#loc204 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc60))
#loc205 = loc("jit(loss)/transpose(jvp(block0))/div"(#loc59))
#loc206 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc59))
#loc207 = loc("jit(loss)/transpose(jvp(block0))/broadcast_in_dim"(#loc59))
#loc208 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc59))
#loc209 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc58))
#loc210 = loc("jit(loss)/transpose(jvp())/transpose"(#loc58))
module {
  func.func public @main(%arg0: tensor<12xf32> loc("p['b0']['b1']"), %arg1: tensor<8xf32> loc("p['b0']['b2']"), %arg2: tensor<8xf32> loc("p['b0']['beta']"), %arg3: tensor<8xf32> loc("p['b0']['gamma']"), %arg4: tensor<8x12xf32> loc("p['b0']['w1']"), %arg5: tensor<12x8xf32> loc("p['b0']['w2']"), %arg6: tensor<12xf32> loc("p['b1']['b1']"), %arg7: tensor<8xf32> loc("p['b1']['b2']"), %arg8: tensor<8x12xf32> loc("p['b1']['w1']"), %arg9: tensor<12x8xf32> loc("p['b1']['w2']"), %arg10: tensor<12xf32> loc("p['b2']['b1']"), %arg11: tensor<8xf32> loc("p['b2']['b2']"), %arg12: tensor<8x12xf32> loc("p['b2']['w1']"), %arg13: tensor<12x8xf32> loc("p['b2']['w2']"), %arg14: tensor<8x5xf32> loc("p['head']"), %arg15: tensor<7x8xf32> loc("p['inp']"), %arg16: tensor<2x9x7xf32> loc("x"), %arg17: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x5xf32>, tensor<7x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<9.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x9x8xf32> loc(#loc85)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32> loc(#loc85)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg16, %arg15 : tensor<2x9x7xf32>, tensor<7x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc17)
      %187 = arith.addf %out, %186 : f32 loc(#loc85)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc85)
    %3 = tensor.empty() : tensor<2x9xf32> loc(#loc86)
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x9xf32>) -> tensor<2x9xf32> loc(#loc86)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x9x8xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc86)
      linalg.yield %186 : f32 loc(#loc86)
    } -> tensor<2x9xf32> loc(#loc86)
    %6 = tensor.empty() : tensor<2x9x1xf32> loc(#loc87)
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x9xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<2x9x1xf32> loc(#loc87)
    %8 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<2x9x1xf32> loc(#loc88)
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc88)
      linalg.yield %186 : f32 loc(#loc88)
    } -> tensor<2x9x1xf32> loc(#loc88)
    %10 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x9x1xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<2x9x8xf32> loc(#loc89)
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %10 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.subf %in, %in_19 : f32 loc(#loc89)
      linalg.yield %186 : f32 loc(#loc89)
    } -> tensor<2x9x8xf32> loc(#loc89)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc90)
      linalg.yield %186 : f32 loc(#loc90)
    } -> tensor<2x9x8xf32> loc(#loc90)
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<2x9x8xf32> loc(#loc91)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc91)
      linalg.yield %186 : f32 loc(#loc91)
    } -> tensor<2x9x8xf32> loc(#loc91)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x9x8xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc92)
      linalg.yield %186 : f32 loc(#loc92)
    } -> tensor<2x9xf32> loc(#loc92)
    %16 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x9xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<2x9x1xf32> loc(#loc93)
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc94)
      linalg.yield %186 : f32 loc(#loc94)
    } -> tensor<2x9x1xf32> loc(#loc94)
    %18 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<2x9x1xf32> loc(#loc95)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc95)
      linalg.yield %186 : f32 loc(#loc95)
    } -> tensor<2x9x1xf32> loc(#loc95)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = math.rsqrt %in : f32 loc(#loc96)
      linalg.yield %186 : f32 loc(#loc96)
    } -> tensor<2x9x1xf32> loc(#loc96)
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc97)
      linalg.yield %186 : f32 loc(#loc97)
    } -> tensor<2x9x1xf32> loc(#loc97)
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<2x9x1xf32> loc(#loc98)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc98)
      linalg.yield %186 : f32 loc(#loc98)
    } -> tensor<2x9x1xf32> loc(#loc98)
    %24 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x9x1xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<2x9x8xf32> loc(#loc99)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %24 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc99)
      linalg.yield %186 : f32 loc(#loc99)
    } -> tensor<2x9x8xf32> loc(#loc99)
    %26 = tensor.empty() : tensor<1x1x8xf32> loc(#loc100)
    %27 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<1x1x8xf32> loc(#loc100)
    %28 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<2x9x8xf32> loc(#loc101)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc101)
      linalg.yield %186 : f32 loc(#loc101)
    } -> tensor<2x9x8xf32> loc(#loc101)
    %30 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<1x1x8xf32> loc(#loc102)
    %31 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc103)
    } -> tensor<2x9x8xf32> loc(#loc103)
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc103)
      linalg.yield %186 : f32 loc(#loc103)
    } -> tensor<2x9x8xf32> loc(#loc103)
    %33 = tensor.empty() : tensor<2x9x12xf32> loc(#loc104)
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32> loc(#loc104)
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg4 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%34 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc103)
      %187 = arith.addf %out, %186 : f32 loc(#loc104)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc104)
    %36 = tensor.empty() : tensor<1x1x12xf32> loc(#loc105)
    %37 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<12xf32>) outs(%36 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<1x1x12xf32> loc(#loc105)
    %38 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<2x9x12xf32> loc(#loc106)
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc106)
      linalg.yield %186 : f32 loc(#loc106)
    } -> tensor<2x9x12xf32> loc(#loc106)
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = math.tanh %in : f32 loc(#loc107)
      linalg.yield %186 : f32 loc(#loc107)
    } -> tensor<2x9x12xf32> loc(#loc107)
    %41 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<2x9x12xf32> loc(#loc108)
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.subf %in, %in_19 : f32 loc(#loc108)
      linalg.yield %186 : f32 loc(#loc108)
    } -> tensor<2x9x12xf32> loc(#loc108)
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40, %arg5 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc107)
      %187 = arith.addf %out, %186 : f32 loc(#loc109)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc109)
    %44 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<1x1x8xf32> loc(#loc110)
    %45 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<2x9x8xf32> loc(#loc111)
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc111)
      linalg.yield %186 : f32 loc(#loc111)
    } -> tensor<2x9x8xf32> loc(#loc111)
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %46 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc112)
      linalg.yield %186 : f32 loc(#loc112)
    } -> tensor<2x9x8xf32> loc(#loc112)
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47, %arg8 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%34 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc112)
      %187 = arith.addf %out, %186 : f32 loc(#loc113)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc113)
    %49 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<12xf32>) outs(%36 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<1x1x12xf32> loc(#loc114)
    %50 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<2x9x12xf32> loc(#loc115)
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc115)
      linalg.yield %186 : f32 loc(#loc115)
    } -> tensor<2x9x12xf32> loc(#loc115)
    %52 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<2x9x12xf32> loc(#loc116)
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.maximumf %in, %in_19 : f32 loc(#loc116)
      linalg.yield %186 : f32 loc(#loc116)
    } -> tensor<2x9x12xf32> loc(#loc116)
    %54 = tensor.empty() : tensor<2x9x12xi1> loc(#loc117)
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%54 : tensor<2x9x12xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %186 = arith.cmpf oeq, %in, %in_19 : f32 loc(#loc117)
      linalg.yield %186 : i1 loc(#loc117)
    } -> tensor<2x9x12xi1> loc(#loc117)
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %41, %52 : tensor<2x9x12xi1>, tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %186 = arith.select %in, %in_19, %in_20 : f32 loc(#loc118)
      linalg.yield %186 : f32 loc(#loc118)
    } -> tensor<2x9x12xf32> loc(#loc118)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%54 : tensor<2x9x12xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %186 = arith.cmpf oeq, %in, %in_19 : f32 loc(#loc117)
      linalg.yield %186 : i1 loc(#loc117)
    } -> tensor<2x9x12xi1> loc(#loc117)
    %58 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc119)
    } -> tensor<2x9x12xf32> loc(#loc119)
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %58, %41 : tensor<2x9x12xi1>, tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %186 = arith.select %in, %in_19, %in_20 : f32 loc(#loc118)
      linalg.yield %186 : f32 loc(#loc118)
    } -> tensor<2x9x12xf32> loc(#loc118)
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc120)
      linalg.yield %186 : f32 loc(#loc120)
    } -> tensor<2x9x12xf32> loc(#loc120)
    %61 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53, %arg9 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc116)
      %187 = arith.addf %out, %186 : f32 loc(#loc121)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc121)
    %62 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<1x1x8xf32> loc(#loc122)
    %63 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<2x9x8xf32> loc(#loc123)
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc123)
      linalg.yield %186 : f32 loc(#loc123)
    } -> tensor<2x9x8xf32> loc(#loc123)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %47 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc124)
      linalg.yield %186 : f32 loc(#loc124)
    } -> tensor<2x9x8xf32> loc(#loc124)
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65, %arg12 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%34 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc124)
      %187 = arith.addf %out, %186 : f32 loc(#loc125)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc125)
    %67 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<12xf32>) outs(%36 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<1x1x12xf32> loc(#loc126)
    %68 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x1x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<2x9x12xf32> loc(#loc127)
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc127)
      linalg.yield %186 : f32 loc(#loc127)
    } -> tensor<2x9x12xf32> loc(#loc127)
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = math.tanh %in : f32 loc(#loc128)
      linalg.yield %186 : f32 loc(#loc128)
    } -> tensor<2x9x12xf32> loc(#loc128)
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %70 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.subf %in, %in_19 : f32 loc(#loc129)
      linalg.yield %186 : f32 loc(#loc129)
    } -> tensor<2x9x12xf32> loc(#loc129)
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70, %arg13 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc128)
      %187 = arith.addf %out, %186 : f32 loc(#loc130)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc130)
    %73 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<1x1x8xf32> loc(#loc131)
    %74 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<2x9x8xf32> loc(#loc132)
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc132)
      linalg.yield %186 : f32 loc(#loc132)
    } -> tensor<2x9x8xf32> loc(#loc132)
    %76 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %75 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc133)
      linalg.yield %186 : f32 loc(#loc133)
    } -> tensor<2x9x8xf32> loc(#loc133)
    %77 = tensor.empty() : tensor<2x8xf32> loc(#loc134)
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc134)
    %79 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x9x8xf32>) outs(%78 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc134)
      linalg.yield %186 : f32 loc(#loc134)
    } -> tensor<2x8xf32> loc(#loc134)
    %80 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%77 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x8xf32> loc(#loc135)
    %81 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%77 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc135)
      linalg.yield %186 : f32 loc(#loc135)
    } -> tensor<2x8xf32> loc(#loc135)
    %82 = tensor.empty() : tensor<2x5xf32> loc(#loc136)
    %83 = linalg.fill ins(%cst_1 : f32) outs(%82 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc136)
    %84 = linalg.matmul ins(%81, %arg14 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%83 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc136)
    %85:3 = call @main_log_softmax(%84) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc137)
    %86 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%85#0, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%82 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc138)
      linalg.yield %186 : f32 loc(#loc138)
    } -> tensor<2x5xf32> loc(#loc138)
    %87 = tensor.empty() : tensor<2xf32> loc(#loc139)
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<2xf32>) -> tensor<2xf32> loc(#loc139)
    %89 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%86 : tensor<2x5xf32>) outs(%88 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc139)
      linalg.yield %186 : f32 loc(#loc139)
    } -> tensor<2xf32> loc(#loc139)
    %90 = tensor.empty() : tensor<f32> loc(#loc140)
    %91 = linalg.fill ins(%cst_1 : f32) outs(%90 : tensor<f32>) -> tensor<f32> loc(#loc140)
    %92 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%89 : tensor<2xf32>) outs(%91 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc140)
      linalg.yield %186 : f32 loc(#loc140)
    } -> tensor<f32> loc(#loc140)
    %93 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%92 : tensor<f32>) outs(%90 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.divf %in, %cst_0 : f32 loc(#loc141)
      linalg.yield %186 : f32 loc(#loc141)
    } -> tensor<f32> loc(#loc141)
    %94 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%93 : tensor<f32>) outs(%90 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.negf %in : f32 loc(#loc142)
      linalg.yield %186 : f32 loc(#loc142)
    } -> tensor<f32> loc(#loc142)
    %95 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%90 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc143)
    } -> tensor<f32> loc(#loc143)
    %96 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%95 : tensor<f32>) outs(%90 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.divf %in, %cst_0 : f32 loc(#loc144)
      linalg.yield %186 : f32 loc(#loc144)
    } -> tensor<f32> loc(#loc144)
    %97 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%96 : tensor<f32>) outs(%87 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2xf32> loc(#loc145)
    %98 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<2xf32>) outs(%82 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<2x5xf32> loc(#loc146)
    %99 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%98, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%82 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc147)
      linalg.yield %186 : f32 loc(#loc147)
    } -> tensor<2x5xf32> loc(#loc147)
    %100 = call @main_log_softmax_28(%85#1, %85#2, %99) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc148)
    %101 = tensor.empty() : tensor<5x8xf32> loc(#loc149)
    %102 = linalg.fill ins(%cst_1 : f32) outs(%101 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc149)
    %103 = linalg.generic {indexing_maps = [#map16, #map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100, %81 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%102 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc148)
      %187 = arith.addf %out, %186 : f32 loc(#loc149)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc149)
    %104 = tensor.empty() : tensor<8x5xf32> loc(#loc150)
    %105 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<5x8xf32>) outs(%104 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<8x5xf32> loc(#loc150)
    %106 = linalg.generic {indexing_maps = [#map19, #map20, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100, %arg14 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%78 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc148)
      %187 = arith.addf %out, %186 : f32 loc(#loc149)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc149)
    %107 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%106, %80 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%77 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc151)
      linalg.yield %186 : f32 loc(#loc151)
    } -> tensor<2x8xf32> loc(#loc151)
    %108 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<2x9x8xf32> loc(#loc152)
    %109 = tensor.empty() : tensor<8xf32> loc(#loc153)
    %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<8xf32>) -> tensor<8xf32> loc(#loc153)
    %111 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%108 : tensor<2x9x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc153)
      linalg.yield %186 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %expanded = tensor.expand_shape %111 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc154)
    %112 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc153)
      linalg.yield %186 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %113 = tensor.empty() : tensor<8x12xf32> loc(#loc155)
    %114 = linalg.fill ins(%cst_1 : f32) outs(%113 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc155)
    %115 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%108, %70 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%114 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc152)
      %187 = arith.addf %out, %186 : f32 loc(#loc155)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc155)
    %116 = tensor.empty() : tensor<12x8xf32> loc(#loc156)
    %117 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<8x12xf32>) outs(%116 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<12x8xf32> loc(#loc156)
    %118 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108, %arg13 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%34 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc152)
      %187 = arith.addf %out, %186 : f32 loc(#loc155)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc155)
    %119 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %71 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc157)
      linalg.yield %186 : f32 loc(#loc157)
    } -> tensor<2x9x12xf32> loc(#loc157)
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %70 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc157)
      linalg.yield %186 : f32 loc(#loc157)
    } -> tensor<2x9x12xf32> loc(#loc157)
    %121 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc158)
      linalg.yield %186 : f32 loc(#loc158)
    } -> tensor<2x9x12xf32> loc(#loc158)
    %122 = tensor.empty() : tensor<12xf32> loc(#loc159)
    %123 = linalg.fill ins(%cst_1 : f32) outs(%122 : tensor<12xf32>) -> tensor<12xf32> loc(#loc159)
    %124 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%121 : tensor<2x9x12xf32>) outs(%123 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc159)
      linalg.yield %186 : f32 loc(#loc159)
    } -> tensor<12xf32> loc(#loc159)
    %expanded_9 = tensor.expand_shape %124 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc160)
    %125 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x12xf32>) outs(%123 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc159)
      linalg.yield %186 : f32 loc(#loc159)
    } -> tensor<12xf32> loc(#loc159)
    %126 = linalg.fill ins(%cst_1 : f32) outs(%116 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc161)
    %127 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%121, %65 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%126 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc158)
      %187 = arith.addf %out, %186 : f32 loc(#loc161)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc161)
    %128 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<12x8xf32>) outs(%113 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<8x12xf32> loc(#loc162)
    %129 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121, %arg12 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc158)
      %187 = arith.addf %out, %186 : f32 loc(#loc161)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc161)
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %129 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc163)
      linalg.yield %186 : f32 loc(#loc163)
    } -> tensor<2x9x8xf32> loc(#loc163)
    %131 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%130 : tensor<2x9x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc164)
      linalg.yield %186 : f32 loc(#loc164)
    } -> tensor<8xf32> loc(#loc164)
    %expanded_10 = tensor.expand_shape %131 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc165)
    %132 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc164)
      linalg.yield %186 : f32 loc(#loc164)
    } -> tensor<8xf32> loc(#loc164)
    %133 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%130, %53 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%114 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc163)
      %187 = arith.addf %out, %186 : f32 loc(#loc166)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc166)
    %134 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<8x12xf32>) outs(%116 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc167)
    } -> tensor<12x8xf32> loc(#loc167)
    %135 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130, %arg9 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%34 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc163)
      %187 = arith.addf %out, %186 : f32 loc(#loc166)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc166)
    %136 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %60 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc168)
      linalg.yield %186 : f32 loc(#loc168)
    } -> tensor<2x9x12xf32> loc(#loc168)
    %137 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%136 : tensor<2x9x12xf32>) outs(%123 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc169)
      linalg.yield %186 : f32 loc(#loc169)
    } -> tensor<12xf32> loc(#loc169)
    %expanded_11 = tensor.expand_shape %137 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc170)
    %138 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x12xf32>) outs(%123 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc169)
      linalg.yield %186 : f32 loc(#loc169)
    } -> tensor<12xf32> loc(#loc169)
    %139 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%136, %47 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%126 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc168)
      %187 = arith.addf %out, %186 : f32 loc(#loc171)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc171)
    %140 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<12x8xf32>) outs(%113 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<8x12xf32> loc(#loc172)
    %141 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136, %arg8 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc168)
      %187 = arith.addf %out, %186 : f32 loc(#loc171)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc171)
    %142 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %141 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc173)
      linalg.yield %186 : f32 loc(#loc173)
    } -> tensor<2x9x8xf32> loc(#loc173)
    %143 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%142 : tensor<2x9x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc174)
      linalg.yield %186 : f32 loc(#loc174)
    } -> tensor<8xf32> loc(#loc174)
    %expanded_12 = tensor.expand_shape %143 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc175)
    %144 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc174)
      linalg.yield %186 : f32 loc(#loc174)
    } -> tensor<8xf32> loc(#loc174)
    %145 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%142, %40 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%114 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc173)
      %187 = arith.addf %out, %186 : f32 loc(#loc176)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc176)
    %146 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<8x12xf32>) outs(%116 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<12x8xf32> loc(#loc177)
    %147 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142, %arg5 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%34 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc173)
      %187 = arith.addf %out, %186 : f32 loc(#loc176)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc176)
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %42 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc178)
      linalg.yield %186 : f32 loc(#loc178)
    } -> tensor<2x9x12xf32> loc(#loc178)
    %149 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %40 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc178)
      linalg.yield %186 : f32 loc(#loc178)
    } -> tensor<2x9x12xf32> loc(#loc178)
    %150 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %149 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%33 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc179)
      linalg.yield %186 : f32 loc(#loc179)
    } -> tensor<2x9x12xf32> loc(#loc179)
    %151 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%150 : tensor<2x9x12xf32>) outs(%123 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %186 : f32 loc(#loc180)
    } -> tensor<12xf32> loc(#loc180)
    %expanded_13 = tensor.expand_shape %151 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc181)
    %152 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x12xf32>) outs(%123 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %186 : f32 loc(#loc180)
    } -> tensor<12xf32> loc(#loc180)
    %153 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%150, %32 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%126 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc179)
      %187 = arith.addf %out, %186 : f32 loc(#loc182)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc182)
    %154 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<12x8xf32>) outs(%113 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<8x12xf32> loc(#loc183)
    %155 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150, %arg4 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc179)
      %187 = arith.addf %out, %186 : f32 loc(#loc182)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc182)
    %156 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%155 : tensor<2x9x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %186 : f32 loc(#loc184)
    } -> tensor<8xf32> loc(#loc184)
    %expanded_14 = tensor.expand_shape %156 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc185)
    %157 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %186 : f32 loc(#loc184)
    } -> tensor<8xf32> loc(#loc184)
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %155 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc186)
      linalg.yield %186 : f32 loc(#loc186)
    } -> tensor<2x9x8xf32> loc(#loc186)
    %159 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%158 : tensor<2x9x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc187)
      linalg.yield %186 : f32 loc(#loc187)
    } -> tensor<8xf32> loc(#loc187)
    %expanded_15 = tensor.expand_shape %159 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc188)
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %28 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc186)
      linalg.yield %186 : f32 loc(#loc186)
    } -> tensor<2x9x8xf32> loc(#loc186)
    %161 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x8xf32>) outs(%110 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc187)
      linalg.yield %186 : f32 loc(#loc187)
    } -> tensor<8xf32> loc(#loc187)
    %162 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %160 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc189)
      linalg.yield %186 : f32 loc(#loc189)
    } -> tensor<2x9x8xf32> loc(#loc189)
    %163 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<2x9x8xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc190)
      linalg.yield %186 : f32 loc(#loc190)
    } -> tensor<2x9xf32> loc(#loc190)
    %expanded_16 = tensor.expand_shape %163 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32> loc(#loc191)
    %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %24 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc189)
      linalg.yield %186 : f32 loc(#loc189)
    } -> tensor<2x9x8xf32> loc(#loc189)
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %23 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc192)
      linalg.yield %186 : f32 loc(#loc192)
    } -> tensor<2x9x1xf32> loc(#loc192)
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.negf %in : f32 loc(#loc193)
      linalg.yield %186 : f32 loc(#loc193)
    } -> tensor<2x9x8xf32> loc(#loc193)
    %167 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x9x8xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %186 : f32 loc(#loc194)
    } -> tensor<2x9xf32> loc(#loc194)
    %expanded_17 = tensor.expand_shape %167 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32> loc(#loc195)
    %168 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %164 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc196)
      linalg.yield %186 : f32 loc(#loc196)
    } -> tensor<2x9x8xf32> loc(#loc196)
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %8 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc197)
      linalg.yield %186 : f32 loc(#loc197)
    } -> tensor<2x9x1xf32> loc(#loc197)
    %170 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x9x1xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc198)
      linalg.yield %186 : f32 loc(#loc198)
    } -> tensor<2x9xf32> loc(#loc198)
    %171 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x9xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<2x9x8xf32> loc(#loc199)
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %14 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc200)
      linalg.yield %186 : f32 loc(#loc200)
    } -> tensor<2x9x8xf32> loc(#loc200)
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.negf %in : f32 loc(#loc201)
      linalg.yield %186 : f32 loc(#loc201)
    } -> tensor<2x9x8xf32> loc(#loc201)
    %174 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<2x9x8xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc202)
      linalg.yield %186 : f32 loc(#loc202)
    } -> tensor<2x9xf32> loc(#loc202)
    %expanded_18 = tensor.expand_shape %174 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32> loc(#loc203)
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %172 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc204)
      linalg.yield %186 : f32 loc(#loc204)
    } -> tensor<2x9x8xf32> loc(#loc204)
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc204)
      linalg.yield %186 : f32 loc(#loc204)
    } -> tensor<2x9x1xf32> loc(#loc204)
    %177 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %8 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%6 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.divf %in, %in_19 : f32 loc(#loc205)
      linalg.yield %186 : f32 loc(#loc205)
    } -> tensor<2x9x1xf32> loc(#loc205)
    %178 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x9x1xf32>) outs(%4 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %out, %in : f32 loc(#loc206)
      linalg.yield %186 : f32 loc(#loc206)
    } -> tensor<2x9xf32> loc(#loc206)
    %179 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x9xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<2x9x8xf32> loc(#loc207)
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %179 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.addf %in, %in_19 : f32 loc(#loc208)
      linalg.yield %186 : f32 loc(#loc208)
    } -> tensor<2x9x8xf32> loc(#loc208)
    %181 = tensor.empty() : tensor<8x7xf32> loc(#loc209)
    %182 = linalg.fill ins(%cst_1 : f32) outs(%181 : tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc209)
    %183 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%180, %arg16 : tensor<2x9x8xf32>, tensor<2x9x7xf32>) outs(%182 : tensor<8x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %186 = arith.mulf %in, %in_19 : f32 loc(#loc208)
      %187 = arith.addf %out, %186 : f32 loc(#loc209)
      linalg.yield %187 : f32 loc(#loc)
    } -> tensor<8x7xf32> loc(#loc209)
    %184 = tensor.empty() : tensor<7x8xf32> loc(#loc210)
    %185 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%183 : tensor<8x7xf32>) outs(%184 : tensor<7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<7x8xf32> loc(#loc210)
    return %94, %152, %144, %157, %161, %154, %146, %138, %132, %140, %134, %125, %112, %128, %117, %105, %185 : tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x5xf32>, tensor<7x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc46)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc47)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc47)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc47)
    %2 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc47)
      linalg.yield %17 : f32 loc(#loc47)
    } -> tensor<2xf32> loc(#loc47)
    %3 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<2xf32> loc(#loc48)
    %4 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc48)
      linalg.yield %17 : f32 loc(#loc48)
    } -> tensor<2xf32> loc(#loc48)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc49)
    %6 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<2x1xf32> loc(#loc49)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc50)
    %8 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    %9 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %17 : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    %10 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc51)
      linalg.yield %17 : f32 loc(#loc51)
    } -> tensor<2x5xf32> loc(#loc51)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc46)
    %12 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc46)
      linalg.yield %17 : f32 loc(#loc46)
    } -> tensor<2xf32> loc(#loc46)
    %13 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<2x1xf32> loc(#loc49)
    %14 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc52)
      linalg.yield %17 : f32 loc(#loc52)
    } -> tensor<2x1xf32> loc(#loc52)
    %15 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    %16 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %17 : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc213)
  } loc(#loc213)
  func.func private @main_log_softmax_28(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc53)
    %1 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc53)
      linalg.yield %11 : f32 loc(#loc53)
    } -> tensor<2x5xf32> loc(#loc53)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc46)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc46)
    %4 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc46)
      linalg.yield %11 : f32 loc(#loc46)
    } -> tensor<2xf32> loc(#loc46)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc54)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc55)
    %6 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc55)
      linalg.yield %11 : f32 loc(#loc55)
    } -> tensor<2x1xf32> loc(#loc55)
    %7 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc46)
      linalg.yield %11 : f32 loc(#loc46)
    } -> tensor<2xf32> loc(#loc46)
    %8 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<2x5xf32> loc(#loc49)
    %9 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc56)
      linalg.yield %11 : f32 loc(#loc56)
    } -> tensor<2x5xf32> loc(#loc56)
    %10 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc57)
      linalg.yield %11 : f32 loc(#loc57)
    } -> tensor<2x5xf32> loc(#loc57)
    return %10 : tensor<2x5xf32> loc(#loc214)
  } loc(#loc214)
} loc(#loc)
#loc136 = loc("jit(loss)/jvp()/dot_general"(#loc78))
#loc154 = loc("jit(loss)/transpose(jvp(block2/mlp))/reshape"(#loc72))
#loc160 = loc("jit(loss)/transpose(jvp(block2/mlp))/reshape"(#loc69))
#loc165 = loc("jit(loss)/transpose(jvp(block1))/reshape"(#loc72))
#loc170 = loc("jit(loss)/transpose(jvp(block1))/reshape"(#loc69))
#loc175 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc72))
#loc181 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc69))
#loc185 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc67))
#loc188 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc66))
#loc211 = loc("jit(loss)/jvp()/jit"(#loc79))
#loc212 = loc("jit(loss)/transpose(jvp())/jit"(#loc79))
#loc213 = loc("jit:"(#loc211))
#loc214 = loc("jit:"(#loc212))
