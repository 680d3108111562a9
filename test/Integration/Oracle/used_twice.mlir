#loc = loc(unknown)
#loc1 = loc("p['a']['b1']")
#loc2 = loc("p['a']['b2']")
#loc3 = loc("p['a']['w1']")
#loc4 = loc("p['a']['w2']")
#loc5 = loc("p['b']['b1']")
#loc6 = loc("p['b']['b2']")
#loc7 = loc("p['b']['beta']")
#loc8 = loc("p['b']['gamma']")
#loc9 = loc("p['b']['w1']")
#loc10 = loc("p['b']['w2']")
#loc11 = loc("p['gate']")
#loc12 = loc("p['head']")
#loc13 = loc("p['inp']")
#loc14 = loc("x")
#loc15 = loc("y[0]")
#loc16 = loc("make_oracles.py":546:12 to :24)
#loc17 = loc("make_oracles.py":145:35 to :55)
#loc18 = loc("make_oracles.py":145:35 to :65)
#loc19 = loc("make_oracles.py":145:24 to :66)
#loc20 = loc("make_oracles.py":145:24 to :76)
#loc21 = loc("make_oracles.py":145:24 to :86)
#loc22 = loc("make_oracles.py":548:35 to :48)
#loc23 = loc("make_oracles.py":548:20 to :49)
#loc24 = loc("make_oracles.py":548:16 to :49)
#loc25 = loc("make_oracles.py":548:12 to :49)
#loc26 = loc("make_oracles.py":549:46 to :51)
#loc27 = loc("make_oracles.py":121:11 to :36)
#loc28 = loc("make_oracles.py":122:12 to :20)
#loc29 = loc("make_oracles.py":122:11 to :26)
#loc30 = loc("make_oracles.py":122:10 to :51)
#loc31 = loc("make_oracles.py":123:34 to :44)
#loc32 = loc("make_oracles.py":123:24 to :45)
#loc33 = loc("make_oracles.py":123:11 to :45)
#loc34 = loc("make_oracles.py":123:11 to :58)
#loc35 = loc("make_oracles.py":123:11 to :70)
#loc36 = loc("make_oracles.py":550:30 to :35)
#loc37 = loc("make_oracles.py":550:30 to :39)
#loc38 = loc("make_oracles.py":550:29 to :48)
#loc39 = loc("make_oracles.py":550:29 to :60)
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
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
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
#loc58 = loc("used_twice.<locals>.loss"(#loc16))
#loc59 = loc("mlp_with.<locals>.<lambda>"(#loc17))
#loc60 = loc("mlp_with.<locals>.<lambda>"(#loc18))
#loc61 = loc("mlp_with.<locals>.<lambda>"(#loc19))
#loc62 = loc("mlp_with.<locals>.<lambda>"(#loc20))
#loc63 = loc("mlp_with.<locals>.<lambda>"(#loc21))
#loc64 = loc("used_twice.<locals>.loss"(#loc22))
#loc65 = loc("used_twice.<locals>.loss"(#loc23))
#loc66 = loc("used_twice.<locals>.loss"(#loc24))
#loc67 = loc("used_twice.<locals>.loss"(#loc25))
#loc68 = loc("used_twice.<locals>.loss"(#loc26))
#loc69 = loc("layer_norm"(#loc27))
#loc70 = loc("layer_norm"(#loc28))
#loc71 = loc("layer_norm"(#loc29))
#loc72 = loc("layer_norm"(#loc30))
#loc73 = loc("layer_norm"(#loc31))
#loc74 = loc("layer_norm"(#loc32))
#loc75 = loc("layer_norm"(#loc33))
#loc76 = loc("layer_norm"(#loc34))
#loc77 = loc("layer_norm"(#loc35))
#loc78 = loc("used_twice.<locals>.loss"(#loc36))
#loc79 = loc("used_twice.<locals>.loss"(#loc37))
#loc80 = loc("used_twice.<locals>.loss"(#loc38))
#loc81 = loc("used_twice.<locals>.loss"(#loc39))
#loc82 = loc("cross_entropy"(#loc40))
#loc83 = loc("cross_entropy"(#loc41))
#loc84 = loc("cross_entropy"(#loc42))
#loc85 = loc("cross_entropy"(#loc43))
#loc86 = loc("cross_entropy"(#loc44))
#loc87 = loc("layer_norm"(#loc45))
#loc88 = loc("jit(loss)/jvp()/dot_general"(#loc58))
#loc89 = loc("jit(loss)/jvp(first)/dot_general"(#loc59))
#loc90 = loc("jit(loss)/jvp(first)/broadcast_in_dim"(#loc60))
#loc91 = loc("jit(loss)/jvp(first)/add"(#loc60))
#loc92 = loc("jit(loss)/jvp(first)/tanh"(#loc61))
#loc93 = loc("jit(loss)/jvp(first)/sub"(#loc61))
#loc94 = loc("jit(loss)/jvp(first)/dot_general"(#loc62))
#loc95 = loc("jit(loss)/jvp(first)/broadcast_in_dim"(#loc63))
#loc96 = loc("jit(loss)/jvp(first)/add"(#loc63))
#loc97 = loc("jit(loss)/jvp()/dot_general"(#loc64))
#loc98 = loc(callsite(#loc65 at #loc65))
#loc99 = loc("jit(loss)/jvp()/sub"(#loc65))
#loc100 = loc("jit(loss)/jvp()/mul"(#loc65))
#loc101 = loc("jit(loss)/jvp()/mul"(#loc66))
#loc102 = loc("jit(loss)/jvp()/add"(#loc67))
#loc103 = loc("jit(loss)/jvp()/add"(#loc68))
#loc104 = loc("jit(loss)/jvp(second)/reduce_sum"(#loc69))
#loc105 = loc("jit(loss)/jvp(second)/broadcast_in_dim"(#loc69))
#loc106 = loc("jit(loss)/jvp(second)/div"(#loc69))
#loc107 = loc("jit(loss)/jvp(second)/sub"(#loc70))
#loc108 = loc("jit(loss)/jvp(second)/integer_pow"(#loc71))
#loc109 = loc("jit(loss)/jvp(second)/mul"(#loc71))
#loc110 = loc("jit(loss)/jvp(second)/reduce_sum"(#loc72))
#loc111 = loc("jit(loss)/jvp(second)/broadcast_in_dim"(#loc72))
#loc112 = loc("jit(loss)/jvp(second)/div"(#loc72))
#loc113 = loc("jit(loss)/jvp(second)/add"(#loc73))
#loc114 = loc("jit(loss)/jvp(second)/rsqrt"(#loc74))
#loc115 = loc("jit(loss)/jvp(second)/div"(#loc74))
#loc116 = loc("jit(loss)/jvp(second)/mul"(#loc74))
#loc117 = loc("jit(loss)/jvp(second)/mul"(#loc75))
#loc118 = loc("jit(loss)/jvp(second)/broadcast_in_dim"(#loc76))
#loc119 = loc("jit(loss)/jvp(second)/mul"(#loc76))
#loc120 = loc("jit(loss)/jvp(second)/broadcast_in_dim"(#loc77))
#loc121 = loc("jit(loss)/jvp(second)/add"(#loc77))
#loc122 = loc("jit(loss)/jvp(second)/dot_general"(#loc59))
#loc123 = loc("jit(loss)/jvp(second)/broadcast_in_dim"(#loc60))
#loc124 = loc("jit(loss)/jvp(second)/add"(#loc60))
#loc125 = loc("jit(loss)/jvp(second)/tanh"(#loc61))
#loc126 = loc("jit(loss)/jvp(second)/sub"(#loc61))
#loc127 = loc("jit(loss)/jvp(second)/dot_general"(#loc62))
#loc128 = loc("jit(loss)/jvp(second)/broadcast_in_dim"(#loc63))
#loc129 = loc("jit(loss)/jvp(second)/add"(#loc63))
#loc130 = loc("jit(loss)/jvp()/mul"(#loc78))
#loc131 = loc("jit(loss)/jvp()/add"(#loc79))
#loc132 = loc("jit(loss)/jvp()/reduce_sum"(#loc80))
#loc133 = loc("jit(loss)/jvp()/div"(#loc80))
#loc135 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc82))
#loc136 = loc("jit(loss)/jvp()/mul"(#loc83))
#loc137 = loc("jit(loss)/jvp()/reduce_sum"(#loc84))
#loc138 = loc("jit(loss)/jvp()/reduce_sum"(#loc85))
#loc139 = loc("jit(loss)/jvp()/div"(#loc85))
#loc140 = loc("jit(loss)/jvp()/neg"(#loc86))
#loc141 = loc("jit(loss)/transpose(jvp())/neg"(#loc86))
#loc142 = loc("jit(loss)/transpose(jvp())/div"(#loc85))
#loc143 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc85))
#loc144 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc84))
#loc145 = loc("jit(loss)/transpose(jvp())/mul"(#loc83))
#loc146 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc82))
#loc147 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc81))
#loc148 = loc("jit(loss)/transpose(jvp())/transpose"(#loc81))
#loc149 = loc("jit(loss)/transpose(jvp())/div"(#loc80))
#loc150 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc80))
#loc151 = loc("jit(loss)/transpose(jvp())/mul"(#loc78))
#loc152 = loc("jit(loss)/transpose(jvp())/add_any"(#loc78))
#loc153 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc63))
#loc155 = loc("jit(loss)/transpose(jvp(second))/dot_general"(#loc62))
#loc156 = loc("jit(loss)/transpose(jvp(second))/transpose"(#loc62))
#loc157 = loc("jit(loss)/transpose(jvp(second))/mul"(#loc61))
#loc158 = loc("jit(loss)/transpose(jvp(second))/add_any"(#loc61))
#loc159 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc60))
#loc161 = loc("jit(loss)/transpose(jvp(second))/dot_general"(#loc59))
#loc162 = loc("jit(loss)/transpose(jvp(second))/transpose"(#loc59))
#loc163 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc77))
#loc165 = loc("jit(loss)/transpose(jvp(second))/mul"(#loc76))
#loc166 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc76))
#loc168 = loc("jit(loss)/transpose(jvp(second))/mul"(#loc75))
#loc169 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc75))
#loc170 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc75))
#loc171 = loc("jit(loss)/transpose(jvp(second))/mul"(#loc74))
#loc172 = loc("jit(loss)/transpose(jvp(second))/neg"(#loc87))
#loc173 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc87))
#loc174 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc87))
#loc175 = loc("jit(loss)/transpose(jvp(second))/div"(#loc72))
#loc176 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc72))
#loc177 = loc("jit(loss)/transpose(jvp(second))/broadcast_in_dim"(#loc72))
#loc178 = loc("jit(loss)/transpose(jvp(second))/mul"(#loc71))
#loc179 = loc("jit(loss)/transpose(jvp(second))/neg"(#loc70))
#loc180 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc70))
#loc181 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc70))
#loc182 = loc("jit(loss)/transpose(jvp(second))/add_any"(#loc70))
#loc183 = loc("jit(loss)/transpose(jvp(second))/div"(#loc69))
#loc184 = loc("jit(loss)/transpose(jvp(second))/reduce_sum"(#loc69))
#loc185 = loc("jit(loss)/transpose(jvp(second))/broadcast_in_dim"(#loc69))
#loc186 = loc("jit(loss)/transpose(jvp(second))/add_any"(#loc69))
#loc187 = loc("jit(loss)/transpose(jvp())/add_any"(#loc68))
#loc188 = loc("jit(loss)/transpose(jvp())/mul"(#loc66))
#loc189 = loc("jit(loss)/transpose(jvp())/add_any"(#loc66))
#loc190 = loc("jit(loss)/transpose(jvp())/mul"(#loc65))
#loc191 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc64))
#loc192 = loc("jit(loss)/transpose(jvp())/transpose"(#loc64))
#loc193 = loc("jit(loss)/transpose(jvp())/add_any"(#loc64))
#loc194 = loc("jit(loss)/transpose(jvp(first))/reduce_sum"(#loc63))
#loc196 = loc("jit(loss)/transpose(jvp(first))/dot_general"(#loc62))
#loc197 = loc("jit(loss)/transpose(jvp(first))/transpose"(#loc62))
#loc198 = loc("jit(loss)/transpose(jvp(first))/mul"(#loc61))
#loc199 = loc("jit(loss)/transpose(jvp(first))/add_any"(#loc61))
#loc200 = loc("jit(loss)/transpose(jvp(first))/reduce_sum"(#loc60))
#loc202 = loc("jit(loss)/transpose(jvp(first))/dot_general"(#loc59))
#loc203 = loc("jit(loss)/transpose(jvp(first))/transpose"(#loc59))
#loc204 = loc("jit(loss)/transpose(jvp(first))/add_any"(#loc59))
#loc205 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc58))
#loc206 = loc("jit(loss)/transpose(jvp())/transpose"(#loc58))
#loc209 = loc("jit(loss)/jvp()/neg"(#loc98))
#loc210 = loc("jit(loss)/jvp()/exp"(#loc98))
#loc211 = loc("jit(loss)/jvp()/add"(#loc98))
#loc212 = loc("jit(loss)/jvp()/div"(#loc98))
module {
  func.func public @main(%arg0: tensor<12xf32> loc("p['a']['b1']"), %arg1: tensor<8xf32> loc("p['a']['b2']"), %arg2: tensor<8x12xf32> loc("p['a']['w1']"), %arg3: tensor<12x8xf32> loc("p['a']['w2']"), %arg4: tensor<12xf32> loc("p['b']['b1']"), %arg5: tensor<8xf32> loc("p['b']['b2']"), %arg6: tensor<8xf32> loc("p['b']['beta']"), %arg7: tensor<8xf32> loc("p['b']['gamma']"), %arg8: tensor<8x12xf32> loc("p['b']['w1']"), %arg9: tensor<12x8xf32> loc("p['b']['w2']"), %arg10: tensor<8x8xf32> loc("p['gate']"), %arg11: tensor<8x5xf32> loc("p['head']"), %arg12: tensor<6x8xf32> loc("p['inp']"), %arg13: tensor<2x8x6xf32> loc("x"), %arg14: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<6x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x8xf32> loc(#loc88)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc88)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg13, %arg12 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc14)
      %179 = arith.addf %out, %178 : f32 loc(#loc88)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc88)
    %3 = tensor.empty() : tensor<2x8x12xf32> loc(#loc89)
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32> loc(#loc89)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2, %arg2 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%4 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc88)
      %179 = arith.addf %out, %178 : f32 loc(#loc89)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc89)
    %6 = tensor.empty() : tensor<1x1x12xf32> loc(#loc90)
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<12xf32>) outs(%6 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<1x1x12xf32> loc(#loc90)
    %8 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<2x8x12xf32> loc(#loc91)
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc91)
      linalg.yield %178 : f32 loc(#loc91)
    } -> tensor<2x8x12xf32> loc(#loc91)
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.tanh %in : f32 loc(#loc92)
      linalg.yield %178 : f32 loc(#loc92)
    } -> tensor<2x8x12xf32> loc(#loc92)
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<2x8x12xf32> loc(#loc93)
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %10 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.subf %in, %in_15 : f32 loc(#loc93)
      linalg.yield %178 : f32 loc(#loc93)
    } -> tensor<2x8x12xf32> loc(#loc93)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg3 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc92)
      %179 = arith.addf %out, %178 : f32 loc(#loc94)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc94)
    %14 = tensor.empty() : tensor<1x1x8xf32> loc(#loc95)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<1x1x8xf32> loc(#loc95)
    %16 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<2x8x8xf32> loc(#loc96)
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc96)
      linalg.yield %178 : f32 loc(#loc96)
    } -> tensor<2x8x8xf32> loc(#loc96)
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17, %arg10 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc96)
      %179 = arith.addf %out, %178 : f32 loc(#loc97)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc97)
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32 loc(#loc209)
      linalg.yield %178 : f32 loc(#loc209)
    } -> tensor<2x8x8xf32> loc(#loc209)
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.exp %in : f32 loc(#loc210)
      linalg.yield %178 : f32 loc(#loc210)
    } -> tensor<2x8x8xf32> loc(#loc210)
    %21 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc211)
    } -> tensor<2x8x8xf32> loc(#loc211)
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc211)
      linalg.yield %178 : f32 loc(#loc211)
    } -> tensor<2x8x8xf32> loc(#loc211)
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc212)
      linalg.yield %178 : f32 loc(#loc212)
    } -> tensor<2x8x8xf32> loc(#loc212)
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.subf %in, %in_15 : f32 loc(#loc99)
      linalg.yield %178 : f32 loc(#loc99)
    } -> tensor<2x8x8xf32> loc(#loc99)
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc100)
      linalg.yield %178 : f32 loc(#loc100)
    } -> tensor<2x8x8xf32> loc(#loc100)
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc101)
      linalg.yield %178 : f32 loc(#loc101)
    } -> tensor<2x8x8xf32> loc(#loc101)
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc102)
      linalg.yield %178 : f32 loc(#loc102)
    } -> tensor<2x8x8xf32> loc(#loc102)
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc103)
      linalg.yield %178 : f32 loc(#loc103)
    } -> tensor<2x8x8xf32> loc(#loc103)
    %29 = tensor.empty() : tensor<2x8xf32> loc(#loc104)
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc104)
    %31 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc104)
      linalg.yield %178 : f32 loc(#loc104)
    } -> tensor<2x8xf32> loc(#loc104)
    %32 = tensor.empty() : tensor<2x8x1xf32> loc(#loc105)
    %33 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<2x8x1xf32> loc(#loc105)
    %34 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<2x8x1xf32> loc(#loc106)
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc106)
      linalg.yield %178 : f32 loc(#loc106)
    } -> tensor<2x8x1xf32> loc(#loc106)
    %36 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<2x8x8xf32> loc(#loc107)
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %36 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.subf %in, %in_15 : f32 loc(#loc107)
      linalg.yield %178 : f32 loc(#loc107)
    } -> tensor<2x8x8xf32> loc(#loc107)
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc108)
      linalg.yield %178 : f32 loc(#loc108)
    } -> tensor<2x8x8xf32> loc(#loc108)
    %39 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<2x8x8xf32> loc(#loc109)
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc109)
      linalg.yield %178 : f32 loc(#loc109)
    } -> tensor<2x8x8xf32> loc(#loc109)
    %41 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc110)
      linalg.yield %178 : f32 loc(#loc110)
    } -> tensor<2x8xf32> loc(#loc110)
    %42 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<2x8x1xf32> loc(#loc111)
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %34 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc112)
      linalg.yield %178 : f32 loc(#loc112)
    } -> tensor<2x8x1xf32> loc(#loc112)
    %44 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<2x8x1xf32> loc(#loc113)
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc113)
      linalg.yield %178 : f32 loc(#loc113)
    } -> tensor<2x8x1xf32> loc(#loc113)
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.rsqrt %in : f32 loc(#loc114)
      linalg.yield %178 : f32 loc(#loc114)
    } -> tensor<2x8x1xf32> loc(#loc114)
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc115)
      linalg.yield %178 : f32 loc(#loc115)
    } -> tensor<2x8x1xf32> loc(#loc115)
    %48 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<2x8x1xf32> loc(#loc116)
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc116)
      linalg.yield %178 : f32 loc(#loc116)
    } -> tensor<2x8x1xf32> loc(#loc116)
    %50 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<2x8x8xf32> loc(#loc117)
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc117)
      linalg.yield %178 : f32 loc(#loc117)
    } -> tensor<2x8x8xf32> loc(#loc117)
    %52 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<1x1x8xf32> loc(#loc118)
    %53 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc119)
    } -> tensor<2x8x8xf32> loc(#loc119)
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc119)
      linalg.yield %178 : f32 loc(#loc119)
    } -> tensor<2x8x8xf32> loc(#loc119)
    %55 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<1x1x8xf32> loc(#loc120)
    %56 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x8x8xf32> loc(#loc121)
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc121)
      linalg.yield %178 : f32 loc(#loc121)
    } -> tensor<2x8x8xf32> loc(#loc121)
    %58 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57, %arg8 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%4 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc121)
      %179 = arith.addf %out, %178 : f32 loc(#loc122)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc122)
    %59 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<12xf32>) outs(%6 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<1x1x12xf32> loc(#loc123)
    %60 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x8x12xf32> loc(#loc124)
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %60 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc124)
      linalg.yield %178 : f32 loc(#loc124)
    } -> tensor<2x8x12xf32> loc(#loc124)
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = math.tanh %in : f32 loc(#loc125)
      linalg.yield %178 : f32 loc(#loc125)
    } -> tensor<2x8x12xf32> loc(#loc125)
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %62 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.subf %in, %in_15 : f32 loc(#loc126)
      linalg.yield %178 : f32 loc(#loc126)
    } -> tensor<2x8x12xf32> loc(#loc126)
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62, %arg9 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc125)
      %179 = arith.addf %out, %178 : f32 loc(#loc127)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc127)
    %65 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<1x1x8xf32> loc(#loc128)
    %66 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<2x8x8xf32> loc(#loc129)
    %67 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc129)
      linalg.yield %178 : f32 loc(#loc129)
    } -> tensor<2x8x8xf32> loc(#loc129)
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc130)
      linalg.yield %178 : f32 loc(#loc130)
    } -> tensor<2x8x8xf32> loc(#loc130)
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc131)
      linalg.yield %178 : f32 loc(#loc131)
    } -> tensor<2x8x8xf32> loc(#loc131)
    %70 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc132)
      linalg.yield %178 : f32 loc(#loc132)
    } -> tensor<2x8xf32> loc(#loc132)
    %71 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%29 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x8xf32> loc(#loc133)
    %72 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%29 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc133)
      linalg.yield %178 : f32 loc(#loc133)
    } -> tensor<2x8xf32> loc(#loc133)
    %73 = tensor.empty() : tensor<2x5xf32> loc(#loc134)
    %74 = linalg.fill ins(%cst_1 : f32) outs(%73 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc134)
    %75 = linalg.matmul ins(%72, %arg11 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%74 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc134)
    %76:3 = call @main_log_softmax(%75) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc135)
    %77 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%76#0, %arg14 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%73 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc136)
      linalg.yield %178 : f32 loc(#loc136)
    } -> tensor<2x5xf32> loc(#loc136)
    %78 = tensor.empty() : tensor<2xf32> loc(#loc137)
    %79 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<2xf32>) -> tensor<2xf32> loc(#loc137)
    %80 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%77 : tensor<2x5xf32>) outs(%79 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc137)
      linalg.yield %178 : f32 loc(#loc137)
    } -> tensor<2xf32> loc(#loc137)
    %81 = tensor.empty() : tensor<f32> loc(#loc138)
    %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<f32>) -> tensor<f32> loc(#loc138)
    %83 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%80 : tensor<2xf32>) outs(%82 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc138)
      linalg.yield %178 : f32 loc(#loc138)
    } -> tensor<f32> loc(#loc138)
    %84 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%83 : tensor<f32>) outs(%81 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.divf %in, %cst_0 : f32 loc(#loc139)
      linalg.yield %178 : f32 loc(#loc139)
    } -> tensor<f32> loc(#loc139)
    %85 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%84 : tensor<f32>) outs(%81 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32 loc(#loc140)
      linalg.yield %178 : f32 loc(#loc140)
    } -> tensor<f32> loc(#loc140)
    %86 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%81 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc141)
    } -> tensor<f32> loc(#loc141)
    %87 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%86 : tensor<f32>) outs(%81 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.divf %in, %cst_0 : f32 loc(#loc142)
      linalg.yield %178 : f32 loc(#loc142)
    } -> tensor<f32> loc(#loc142)
    %88 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%87 : tensor<f32>) outs(%78 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2xf32> loc(#loc143)
    %89 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<2xf32>) outs(%73 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc144)
    } -> tensor<2x5xf32> loc(#loc144)
    %90 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%89, %arg14 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%73 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc145)
      linalg.yield %178 : f32 loc(#loc145)
    } -> tensor<2x5xf32> loc(#loc145)
    %91 = call @main_log_softmax_31(%76#1, %76#2, %90) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc146)
    %92 = tensor.empty() : tensor<5x8xf32> loc(#loc147)
    %93 = linalg.fill ins(%cst_1 : f32) outs(%92 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc147)
    %94 = linalg.generic {indexing_maps = [#map16, #map17, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91, %72 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%93 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc146)
      %179 = arith.addf %out, %178 : f32 loc(#loc147)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc147)
    %95 = tensor.empty() : tensor<8x5xf32> loc(#loc148)
    %96 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<5x8xf32>) outs(%95 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<8x5xf32> loc(#loc148)
    %97 = linalg.generic {indexing_maps = [#map19, #map20, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91, %arg11 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc146)
      %179 = arith.addf %out, %178 : f32 loc(#loc147)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc147)
    %98 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%97, %71 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%29 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc149)
      linalg.yield %178 : f32 loc(#loc149)
    } -> tensor<2x8xf32> loc(#loc149)
    %99 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<2x8x8xf32> loc(#loc150)
    %100 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %99 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc151)
      linalg.yield %178 : f32 loc(#loc151)
    } -> tensor<2x8x8xf32> loc(#loc151)
    %101 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc151)
      linalg.yield %178 : f32 loc(#loc151)
    } -> tensor<2x8x8xf32> loc(#loc151)
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc152)
      linalg.yield %178 : f32 loc(#loc152)
    } -> tensor<2x8x8xf32> loc(#loc152)
    %103 = tensor.empty() : tensor<8xf32> loc(#loc153)
    %104 = linalg.fill ins(%cst_1 : f32) outs(%103 : tensor<8xf32>) -> tensor<8xf32> loc(#loc153)
    %105 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%102 : tensor<2x8x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc153)
      linalg.yield %178 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %expanded = tensor.expand_shape %105 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc154)
    %106 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc153)
      linalg.yield %178 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %107 = tensor.empty() : tensor<8x12xf32> loc(#loc155)
    %108 = linalg.fill ins(%cst_1 : f32) outs(%107 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc155)
    %109 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%102, %62 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%108 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc152)
      %179 = arith.addf %out, %178 : f32 loc(#loc155)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc155)
    %110 = tensor.empty() : tensor<12x8xf32> loc(#loc156)
    %111 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<8x12xf32>) outs(%110 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<12x8xf32> loc(#loc156)
    %112 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102, %arg9 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%4 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc152)
      %179 = arith.addf %out, %178 : f32 loc(#loc155)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc155)
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %63 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc157)
      linalg.yield %178 : f32 loc(#loc157)
    } -> tensor<2x8x12xf32> loc(#loc157)
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %62 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc157)
      linalg.yield %178 : f32 loc(#loc157)
    } -> tensor<2x8x12xf32> loc(#loc157)
    %115 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc158)
      linalg.yield %178 : f32 loc(#loc158)
    } -> tensor<2x8x12xf32> loc(#loc158)
    %116 = tensor.empty() : tensor<12xf32> loc(#loc159)
    %117 = linalg.fill ins(%cst_1 : f32) outs(%116 : tensor<12xf32>) -> tensor<12xf32> loc(#loc159)
    %118 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%115 : tensor<2x8x12xf32>) outs(%117 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc159)
      linalg.yield %178 : f32 loc(#loc159)
    } -> tensor<12xf32> loc(#loc159)
    %expanded_7 = tensor.expand_shape %118 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc160)
    %119 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x12xf32>) outs(%117 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc159)
      linalg.yield %178 : f32 loc(#loc159)
    } -> tensor<12xf32> loc(#loc159)
    %120 = linalg.fill ins(%cst_1 : f32) outs(%110 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc161)
    %121 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%115, %57 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%120 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc158)
      %179 = arith.addf %out, %178 : f32 loc(#loc161)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc161)
    %122 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<12x8xf32>) outs(%107 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<8x12xf32> loc(#loc162)
    %123 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %arg8 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc158)
      %179 = arith.addf %out, %178 : f32 loc(#loc161)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc161)
    %124 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%123 : tensor<2x8x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc163)
      linalg.yield %178 : f32 loc(#loc163)
    } -> tensor<8xf32> loc(#loc163)
    %expanded_8 = tensor.expand_shape %124 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc164)
    %125 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_8 : tensor<1x1x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc163)
      linalg.yield %178 : f32 loc(#loc163)
    } -> tensor<8xf32> loc(#loc163)
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %123 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc165)
      linalg.yield %178 : f32 loc(#loc165)
    } -> tensor<2x8x8xf32> loc(#loc165)
    %127 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%126 : tensor<2x8x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc166)
      linalg.yield %178 : f32 loc(#loc166)
    } -> tensor<8xf32> loc(#loc166)
    %expanded_9 = tensor.expand_shape %127 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc167)
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc165)
      linalg.yield %178 : f32 loc(#loc165)
    } -> tensor<2x8x8xf32> loc(#loc165)
    %129 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc166)
      linalg.yield %178 : f32 loc(#loc166)
    } -> tensor<8xf32> loc(#loc166)
    %130 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc168)
      linalg.yield %178 : f32 loc(#loc168)
    } -> tensor<2x8x8xf32> loc(#loc168)
    %131 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc169)
      linalg.yield %178 : f32 loc(#loc169)
    } -> tensor<2x8xf32> loc(#loc169)
    %expanded_10 = tensor.expand_shape %131 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc170)
    %132 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc168)
      linalg.yield %178 : f32 loc(#loc168)
    } -> tensor<2x8x8xf32> loc(#loc168)
    %133 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10, %49 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc171)
      linalg.yield %178 : f32 loc(#loc171)
    } -> tensor<2x8x1xf32> loc(#loc171)
    %134 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32 loc(#loc172)
      linalg.yield %178 : f32 loc(#loc172)
    } -> tensor<2x8x8xf32> loc(#loc172)
    %135 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %178 : f32 loc(#loc173)
    } -> tensor<2x8xf32> loc(#loc173)
    %expanded_11 = tensor.expand_shape %135 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc174)
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %34 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc175)
      linalg.yield %178 : f32 loc(#loc175)
    } -> tensor<2x8x1xf32> loc(#loc175)
    %137 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc176)
      linalg.yield %178 : f32 loc(#loc176)
    } -> tensor<2x8xf32> loc(#loc176)
    %138 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x8x8xf32> loc(#loc177)
    %139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %40 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc178)
      linalg.yield %178 : f32 loc(#loc178)
    } -> tensor<2x8x8xf32> loc(#loc178)
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.negf %in : f32 loc(#loc179)
      linalg.yield %178 : f32 loc(#loc179)
    } -> tensor<2x8x8xf32> loc(#loc179)
    %141 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %178 : f32 loc(#loc180)
    } -> tensor<2x8xf32> loc(#loc180)
    %expanded_12 = tensor.expand_shape %141 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc181)
    %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %139 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc182)
      linalg.yield %178 : f32 loc(#loc182)
    } -> tensor<2x8x8xf32> loc(#loc182)
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc182)
      linalg.yield %178 : f32 loc(#loc182)
    } -> tensor<2x8x1xf32> loc(#loc182)
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %34 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.divf %in, %in_15 : f32 loc(#loc183)
      linalg.yield %178 : f32 loc(#loc183)
    } -> tensor<2x8x1xf32> loc(#loc183)
    %145 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %178 : f32 loc(#loc184)
    } -> tensor<2x8xf32> loc(#loc184)
    %146 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<2x8x8xf32> loc(#loc185)
    %147 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %146 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc186)
      linalg.yield %178 : f32 loc(#loc186)
    } -> tensor<2x8x8xf32> loc(#loc186)
    %148 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %147 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc187)
      linalg.yield %178 : f32 loc(#loc187)
    } -> tensor<2x8x8xf32> loc(#loc187)
    %149 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %147 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc188)
      linalg.yield %178 : f32 loc(#loc188)
    } -> tensor<2x8x8xf32> loc(#loc188)
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %23 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc188)
      linalg.yield %178 : f32 loc(#loc188)
    } -> tensor<2x8x8xf32> loc(#loc188)
    %151 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc189)
      linalg.yield %178 : f32 loc(#loc189)
    } -> tensor<2x8x8xf32> loc(#loc189)
    %152 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %25 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc190)
      linalg.yield %178 : f32 loc(#loc190)
    } -> tensor<2x8x8xf32> loc(#loc190)
    %153 = tensor.empty() : tensor<8x8xf32> loc(#loc191)
    %154 = linalg.fill ins(%cst_1 : f32) outs(%153 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc191)
    %155 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%152, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%154 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc190)
      %179 = arith.addf %out, %178 : f32 loc(#loc191)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc191)
    %156 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<8x8xf32>) outs(%153 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<8x8xf32> loc(#loc192)
    %157 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152, %arg10 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc190)
      %179 = arith.addf %out, %178 : f32 loc(#loc191)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc191)
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %157 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc193)
      linalg.yield %178 : f32 loc(#loc193)
    } -> tensor<2x8x8xf32> loc(#loc193)
    %159 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%158 : tensor<2x8x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %178 : f32 loc(#loc194)
    } -> tensor<8xf32> loc(#loc194)
    %expanded_13 = tensor.expand_shape %159 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc195)
    %160 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x8xf32>) outs(%104 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %178 : f32 loc(#loc194)
    } -> tensor<8xf32> loc(#loc194)
    %161 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%158, %10 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%108 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc193)
      %179 = arith.addf %out, %178 : f32 loc(#loc196)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc196)
    %162 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<8x12xf32>) outs(%110 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<12x8xf32> loc(#loc197)
    %163 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158, %arg3 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%4 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc193)
      %179 = arith.addf %out, %178 : f32 loc(#loc196)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc196)
    %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %12 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc198)
      linalg.yield %178 : f32 loc(#loc198)
    } -> tensor<2x8x12xf32> loc(#loc198)
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %10 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc198)
      linalg.yield %178 : f32 loc(#loc198)
    } -> tensor<2x8x12xf32> loc(#loc198)
    %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc199)
      linalg.yield %178 : f32 loc(#loc199)
    } -> tensor<2x8x12xf32> loc(#loc199)
    %167 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%166 : tensor<2x8x12xf32>) outs(%117 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %178 : f32 loc(#loc200)
    } -> tensor<12xf32> loc(#loc200)
    %expanded_14 = tensor.expand_shape %167 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc201)
    %168 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x12xf32>) outs(%117 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %178 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %178 : f32 loc(#loc200)
    } -> tensor<12xf32> loc(#loc200)
    %169 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%166, %2 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%120 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc199)
      %179 = arith.addf %out, %178 : f32 loc(#loc202)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc202)
    %170 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%169 : tensor<12x8xf32>) outs(%107 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<8x12xf32> loc(#loc203)
    %171 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166, %arg2 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc199)
      %179 = arith.addf %out, %178 : f32 loc(#loc202)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc202)
    %172 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %171 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.addf %in, %in_15 : f32 loc(#loc204)
      linalg.yield %178 : f32 loc(#loc204)
    } -> tensor<2x8x8xf32> loc(#loc204)
    %173 = tensor.empty() : tensor<8x6xf32> loc(#loc205)
    %174 = linalg.fill ins(%cst_1 : f32) outs(%173 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc205)
    %175 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%172, %arg13 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%174 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %178 = arith.mulf %in, %in_15 : f32 loc(#loc204)
      %179 = arith.addf %out, %178 : f32 loc(#loc205)
      linalg.yield %179 : f32 loc(#loc)
    } -> tensor<8x6xf32> loc(#loc205)
    %176 = tensor.empty() : tensor<6x8xf32> loc(#loc206)
    %177 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<8x6xf32>) outs(%176 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc206)
    } -> tensor<6x8xf32> loc(#loc206)
    return %85, %168, %160, %170, %162, %119, %106, %125, %129, %122, %111, %156, %96, %177 : tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<6x8xf32> loc(#loc)
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
  func.func private @main_log_softmax_31(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
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
#loc134 = loc("jit(loss)/jvp()/dot_general"(#loc81))
#loc154 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc63))
#loc160 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc60))
#loc164 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc77))
#loc167 = loc("jit(loss)/transpose(jvp(second))/reshape"(#loc76))
#loc195 = loc("jit(loss)/transpose(jvp(first))/reshape"(#loc63))
#loc201 = loc("jit(loss)/transpose(jvp(first))/reshape"(#loc60))
#loc207 = loc("jit(loss)/jvp()/jit"(#loc82))
#loc208 = loc("jit(loss)/transpose(jvp())/jit"(#loc82))
#loc213 = loc("jit:"(#loc207))
#loc214 = loc("jit:"(#loc208))
