#loc = loc(unknown)
#loc1 = loc("p['b0']['b1']")
#loc2 = loc("p['b0']['b2']")
#loc3 = loc("p['b0']['beta']")
#loc4 = loc("p['b0']['gamma']")
#loc5 = loc("p['b0']['w1']")
#loc6 = loc("p['b0']['w2']")
#loc7 = loc("p['b1']['b1']")
#loc8 = loc("p['b1']['b2']")
#loc9 = loc("p['b1']['beta']")
#loc10 = loc("p['b1']['gamma']")
#loc11 = loc("p['b1']['w1']")
#loc12 = loc("p['b1']['w2']")
#loc13 = loc("p['inp']")
#loc14 = loc("p['out']")
#loc15 = loc("x")
#loc16 = loc("y[0]")
#loc17 = loc("make_oracles.py":204:12 to :24)
#loc18 = loc("make_oracles.py":121:11 to :36)
#loc19 = loc("make_oracles.py":122:12 to :20)
#loc20 = loc("make_oracles.py":122:11 to :26)
#loc21 = loc("make_oracles.py":122:10 to :51)
#loc22 = loc("make_oracles.py":123:34 to :44)
#loc23 = loc("make_oracles.py":123:24 to :45)
#loc24 = loc("make_oracles.py":123:11 to :45)
#loc25 = loc("make_oracles.py":123:11 to :58)
#loc26 = loc("make_oracles.py":123:11 to :70)
#loc27 = loc("make_oracles.py":145:35 to :55)
#loc28 = loc("make_oracles.py":145:35 to :65)
#loc29 = loc("make_oracles.py":149:11 to :44)
#loc30 = loc("make_oracles.py":145:24 to :76)
#loc31 = loc("make_oracles.py":145:24 to :86)
#loc32 = loc("make_oracles.py":206:16 to :62)
#loc33 = loc("make_oracles.py":207:29 to :41)
#loc34 = loc("make_oracles.py":117:29 to :55)
#loc35 = loc("make_oracles.py":117:29 to :59)
#loc36 = loc("make_oracles.py":117:21 to :64)
#loc37 = loc("make_oracles.py":117:12 to :65)
#loc38 = loc("make_oracles.py":117:11 to :65)
#loc39 = loc("make_oracles.py":123:12 to :20)
#loc40 = loc("reduce_sum")
#loc41 = loc("reduce_max")
#loc42 = loc("max")
#loc43 = loc("broadcast_in_dim")
#loc44 = loc("sub")
#loc45 = loc("exp")
#loc46 = loc("log")
#loc47 = loc("neg")
#loc48 = loc("reshape")
#loc49 = loc("div")
#loc50 = loc("mul")
#loc51 = loc("add_any")
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map10 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1, d0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc52 = loc("residual_mlp.<locals>.loss"(#loc17))
#loc53 = loc("layer_norm"(#loc18))
#loc54 = loc("layer_norm"(#loc19))
#loc55 = loc("layer_norm"(#loc20))
#loc56 = loc("layer_norm"(#loc21))
#loc57 = loc("layer_norm"(#loc22))
#loc58 = loc("layer_norm"(#loc23))
#loc59 = loc("layer_norm"(#loc24))
#loc60 = loc("layer_norm"(#loc25))
#loc61 = loc("layer_norm"(#loc26))
#loc62 = loc("mlp_with.<locals>.<lambda>"(#loc27))
#loc63 = loc("mlp_with.<locals>.<lambda>"(#loc28))
#loc64 = loc("gelu"(#loc29))
#loc65 = loc("mlp_with.<locals>.<lambda>"(#loc30))
#loc66 = loc("mlp_with.<locals>.<lambda>"(#loc31))
#loc67 = loc("residual_mlp.<locals>.loss"(#loc32))
#loc68 = loc("residual_mlp.<locals>.loss"(#loc33))
#loc69 = loc("cross_entropy"(#loc34))
#loc70 = loc("cross_entropy"(#loc35))
#loc71 = loc("cross_entropy"(#loc36))
#loc72 = loc("cross_entropy"(#loc37))
#loc73 = loc("cross_entropy"(#loc38))
#loc74 = loc("layer_norm"(#loc39))
#loc75 = loc("jit(loss)/jvp()/dot_general"(#loc52))
#loc76 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc53))
#loc77 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc53))
#loc78 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc53))
#loc79 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc54))
#loc80 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc55))
#loc81 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc55))
#loc82 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc56))
#loc83 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc56))
#loc84 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc56))
#loc85 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc57))
#loc86 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc58))
#loc87 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc58))
#loc88 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc58))
#loc89 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc59))
#loc90 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc60))
#loc91 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc60))
#loc92 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc61))
#loc93 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc61))
#loc94 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc62))
#loc95 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc63))
#loc96 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc63))
#loc97 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc64))
#loc98 = loc("jit(loss)/jvp(block0/mlp)/neg"(#loc64))
#loc99 = loc("jit(loss)/jvp(block0/mlp)/erfc"(#loc64))
#loc100 = loc("jit(loss)/jvp(block0/mlp)/square"(#loc64))
#loc101 = loc("jit(loss)/jvp(block0/mlp)/exp"(#loc64))
#loc102 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc65))
#loc103 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc66))
#loc104 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc66))
#loc105 = loc("jit(loss)/jvp()/add"(#loc67))
#loc106 = loc("jit(loss)/jvp(block1/mlp)/reduce_sum"(#loc53))
#loc107 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc53))
#loc108 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc53))
#loc109 = loc("jit(loss)/jvp(block1/mlp)/sub"(#loc54))
#loc110 = loc("jit(loss)/jvp(block1/mlp)/integer_pow"(#loc55))
#loc111 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc55))
#loc112 = loc("jit(loss)/jvp(block1/mlp)/reduce_sum"(#loc56))
#loc113 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc56))
#loc114 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc56))
#loc115 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc57))
#loc116 = loc("jit(loss)/jvp(block1/mlp)/rsqrt"(#loc58))
#loc117 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc58))
#loc118 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc58))
#loc119 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc59))
#loc120 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc60))
#loc121 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc60))
#loc122 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc61))
#loc123 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc61))
#loc124 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc62))
#loc125 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc63))
#loc126 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc63))
#loc127 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc64))
#loc128 = loc("jit(loss)/jvp(block1/mlp)/neg"(#loc64))
#loc129 = loc("jit(loss)/jvp(block1/mlp)/erfc"(#loc64))
#loc130 = loc("jit(loss)/jvp(block1/mlp)/square"(#loc64))
#loc131 = loc("jit(loss)/jvp(block1/mlp)/exp"(#loc64))
#loc132 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc65))
#loc133 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc66))
#loc134 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc66))
#loc136 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc69))
#loc137 = loc("jit(loss)/jvp()/mul"(#loc70))
#loc138 = loc("jit(loss)/jvp()/reduce_sum"(#loc71))
#loc139 = loc("jit(loss)/jvp()/reduce_sum"(#loc72))
#loc140 = loc("jit(loss)/jvp()/div"(#loc72))
#loc141 = loc("jit(loss)/jvp()/neg"(#loc73))
#loc142 = loc("jit(loss)/transpose(jvp())/neg"(#loc73))
#loc143 = loc("jit(loss)/transpose(jvp())/div"(#loc72))
#loc144 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc72))
#loc145 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc71))
#loc146 = loc("jit(loss)/transpose(jvp())/mul"(#loc70))
#loc147 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc69))
#loc148 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc68))
#loc149 = loc("jit(loss)/transpose(jvp())/transpose"(#loc68))
#loc150 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc66))
#loc152 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc65))
#loc153 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc65))
#loc154 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc64))
#loc155 = loc("jit(loss)/transpose(jvp(block1/mlp))/neg"(#loc64))
#loc156 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc64))
#loc157 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc63))
#loc159 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc62))
#loc160 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc62))
#loc161 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc61))
#loc163 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc60))
#loc164 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc60))
#loc166 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc59))
#loc167 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc59))
#loc168 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc59))
#loc169 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc58))
#loc170 = loc("jit(loss)/transpose(jvp(block1/mlp))/neg"(#loc74))
#loc171 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc74))
#loc172 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc74))
#loc173 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc74))
#loc174 = loc("jit(loss)/transpose(jvp(block1/mlp))/div"(#loc56))
#loc175 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc56))
#loc176 = loc("jit(loss)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc56))
#loc177 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc55))
#loc178 = loc("jit(loss)/transpose(jvp(block1/mlp))/neg"(#loc54))
#loc179 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc54))
#loc180 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc54))
#loc181 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc54))
#loc182 = loc("jit(loss)/transpose(jvp(block1/mlp))/div"(#loc53))
#loc183 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc53))
#loc184 = loc("jit(loss)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc53))
#loc185 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc53))
#loc186 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc66))
#loc188 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc65))
#loc189 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc65))
#loc190 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc64))
#loc191 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc64))
#loc192 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc64))
#loc193 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc63))
#loc195 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc62))
#loc196 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc62))
#loc197 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc61))
#loc199 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc60))
#loc200 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc60))
#loc202 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc59))
#loc203 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc59))
#loc204 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc59))
#loc205 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc58))
#loc206 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc74))
#loc207 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc74))
#loc208 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc74))
#loc209 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc74))
#loc210 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc56))
#loc211 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc56))
#loc212 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc56))
#loc213 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc55))
#loc214 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc54))
#loc215 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc54))
#loc216 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc54))
#loc217 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc54))
#loc218 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc53))
#loc219 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc53))
#loc220 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc53))
#loc221 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc53))
#loc222 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc52))
#loc223 = loc("jit(loss)/transpose(jvp())/transpose"(#loc52))
module {
  func.func public @main(%arg0: tensor<16xf32> loc("p['b0']['b1']"), %arg1: tensor<10xf32> loc("p['b0']['b2']"), %arg2: tensor<10xf32> loc("p['b0']['beta']"), %arg3: tensor<10xf32> loc("p['b0']['gamma']"), %arg4: tensor<10x16xf32> loc("p['b0']['w1']"), %arg5: tensor<16x10xf32> loc("p['b0']['w2']"), %arg6: tensor<16xf32> loc("p['b1']['b1']"), %arg7: tensor<10xf32> loc("p['b1']['b2']"), %arg8: tensor<10xf32> loc("p['b1']['beta']"), %arg9: tensor<10xf32> loc("p['b1']['gamma']"), %arg10: tensor<10x16xf32> loc("p['b1']['w1']"), %arg11: tensor<16x10xf32> loc("p['b1']['w2']"), %arg12: tensor<12x10xf32> loc("p['inp']"), %arg13: tensor<10x6xf32> loc("p['out']"), %arg14: tensor<16x12xf32> loc("x"), %arg15: tensor<16x6xf32> loc("y[0]")) -> (tensor<f32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<12x10xf32>, tensor<10x6xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<1.000000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<16x10xf32> loc(#loc75)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc75)
    %2 = linalg.matmul ins(%arg14, %arg12 : tensor<16x12xf32>, tensor<12x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc75)
    %3 = tensor.empty() : tensor<16xf32> loc(#loc76)
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<16xf32>) -> tensor<16xf32> loc(#loc76)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc76)
      linalg.yield %213 : f32 loc(#loc76)
    } -> tensor<16xf32> loc(#loc76)
    %6 = tensor.empty() : tensor<16x1xf32> loc(#loc77)
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<16x1xf32> loc(#loc77)
    %8 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<16x1xf32> loc(#loc78)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc78)
      linalg.yield %213 : f32 loc(#loc78)
    } -> tensor<16x1xf32> loc(#loc78)
    %10 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<16x10xf32> loc(#loc79)
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %10 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.subf %in, %in_22 : f32 loc(#loc79)
      linalg.yield %213 : f32 loc(#loc79)
    } -> tensor<16x10xf32> loc(#loc79)
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %11 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc80)
      linalg.yield %213 : f32 loc(#loc80)
    } -> tensor<16x10xf32> loc(#loc80)
    %13 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<16x10xf32> loc(#loc81)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %11 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc81)
      linalg.yield %213 : f32 loc(#loc81)
    } -> tensor<16x10xf32> loc(#loc81)
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%12 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc82)
      linalg.yield %213 : f32 loc(#loc82)
    } -> tensor<16xf32> loc(#loc82)
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16x1xf32> loc(#loc83)
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc84)
      linalg.yield %213 : f32 loc(#loc84)
    } -> tensor<16x1xf32> loc(#loc84)
    %18 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<16x1xf32> loc(#loc85)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc85)
      linalg.yield %213 : f32 loc(#loc85)
    } -> tensor<16x1xf32> loc(#loc85)
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32 loc(#loc86)
      linalg.yield %213 : f32 loc(#loc86)
    } -> tensor<16x1xf32> loc(#loc86)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %19 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc87)
      linalg.yield %213 : f32 loc(#loc87)
    } -> tensor<16x1xf32> loc(#loc87)
    %22 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<16x1xf32> loc(#loc88)
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %21 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc88)
      linalg.yield %213 : f32 loc(#loc88)
    } -> tensor<16x1xf32> loc(#loc88)
    %24 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<16x10xf32> loc(#loc89)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %24 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc89)
      linalg.yield %213 : f32 loc(#loc89)
    } -> tensor<16x10xf32> loc(#loc89)
    %26 = tensor.empty() : tensor<1x10xf32> loc(#loc90)
    %27 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<1x10xf32> loc(#loc90)
    %28 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<16x10xf32> loc(#loc91)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %28 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc91)
      linalg.yield %213 : f32 loc(#loc91)
    } -> tensor<16x10xf32> loc(#loc91)
    %30 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<1x10xf32> loc(#loc92)
    %31 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<16x10xf32> loc(#loc93)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %31 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc93)
      linalg.yield %213 : f32 loc(#loc93)
    } -> tensor<16x10xf32> loc(#loc93)
    %33 = tensor.empty() : tensor<16x16xf32> loc(#loc94)
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc94)
    %35 = linalg.matmul ins(%32, %arg4 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%34 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc94)
    %36 = tensor.empty() : tensor<1x16xf32> loc(#loc95)
    %37 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<16xf32>) outs(%36 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<1x16xf32> loc(#loc95)
    %38 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<1x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<16x16xf32> loc(#loc96)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %38 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc96)
      linalg.yield %213 : f32 loc(#loc96)
    } -> tensor<16x16xf32> loc(#loc96)
    %40 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<16x16xf32> loc(#loc97)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %39 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc97)
      linalg.yield %213 : f32 loc(#loc97)
    } -> tensor<16x16xf32> loc(#loc97)
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc98)
      linalg.yield %213 : f32 loc(#loc98)
    } -> tensor<16x16xf32> loc(#loc98)
    %43 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<16x16xf32> loc(#loc97)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc97)
      linalg.yield %213 : f32 loc(#loc97)
    } -> tensor<16x16xf32> loc(#loc97)
    %45 = math.erfc %44 : tensor<16x16xf32> loc(#loc99)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %44 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc100)
      linalg.yield %213 : f32 loc(#loc100)
    } -> tensor<16x16xf32> loc(#loc100)
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc98)
      linalg.yield %213 : f32 loc(#loc98)
    } -> tensor<16x16xf32> loc(#loc98)
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32 loc(#loc101)
      linalg.yield %213 : f32 loc(#loc101)
    } -> tensor<16x16xf32> loc(#loc101)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %45 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc97)
      linalg.yield %213 : f32 loc(#loc97)
    } -> tensor<16x16xf32> loc(#loc97)
    %50 = linalg.matmul ins(%49, %arg5 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc102)
    %51 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc103)
    } -> tensor<1x10xf32> loc(#loc103)
    %52 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<16x10xf32> loc(#loc104)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %52 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc104)
      linalg.yield %213 : f32 loc(#loc104)
    } -> tensor<16x10xf32> loc(#loc104)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %53 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc105)
      linalg.yield %213 : f32 loc(#loc105)
    } -> tensor<16x10xf32> loc(#loc105)
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%54 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc106)
      linalg.yield %213 : f32 loc(#loc106)
    } -> tensor<16xf32> loc(#loc106)
    %56 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<16x1xf32> loc(#loc107)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc108)
      linalg.yield %213 : f32 loc(#loc108)
    } -> tensor<16x1xf32> loc(#loc108)
    %58 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<16x10xf32> loc(#loc109)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %58 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.subf %in, %in_22 : f32 loc(#loc109)
      linalg.yield %213 : f32 loc(#loc109)
    } -> tensor<16x10xf32> loc(#loc109)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %59 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc110)
      linalg.yield %213 : f32 loc(#loc110)
    } -> tensor<16x10xf32> loc(#loc110)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %59 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc111)
      linalg.yield %213 : f32 loc(#loc111)
    } -> tensor<16x10xf32> loc(#loc111)
    %62 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%60 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %213 : f32 loc(#loc112)
    } -> tensor<16xf32> loc(#loc112)
    %63 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<16x1xf32> loc(#loc113)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc114)
      linalg.yield %213 : f32 loc(#loc114)
    } -> tensor<16x1xf32> loc(#loc114)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %18 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc115)
      linalg.yield %213 : f32 loc(#loc115)
    } -> tensor<16x1xf32> loc(#loc115)
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32 loc(#loc116)
      linalg.yield %213 : f32 loc(#loc116)
    } -> tensor<16x1xf32> loc(#loc116)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %65 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc117)
      linalg.yield %213 : f32 loc(#loc117)
    } -> tensor<16x1xf32> loc(#loc117)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %67 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc118)
      linalg.yield %213 : f32 loc(#loc118)
    } -> tensor<16x1xf32> loc(#loc118)
    %69 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc119)
    } -> tensor<16x10xf32> loc(#loc119)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %69 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc119)
      linalg.yield %213 : f32 loc(#loc119)
    } -> tensor<16x10xf32> loc(#loc119)
    %71 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<1x10xf32> loc(#loc120)
    %72 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<16x10xf32> loc(#loc121)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %72 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc121)
      linalg.yield %213 : f32 loc(#loc121)
    } -> tensor<16x10xf32> loc(#loc121)
    %74 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<1x10xf32> loc(#loc122)
    %75 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<16x10xf32> loc(#loc123)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %75 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc123)
      linalg.yield %213 : f32 loc(#loc123)
    } -> tensor<16x10xf32> loc(#loc123)
    %77 = linalg.matmul ins(%76, %arg10 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%34 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc124)
    %78 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<16xf32>) outs(%36 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<1x16xf32> loc(#loc125)
    %79 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<1x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<16x16xf32> loc(#loc126)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %79 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc126)
      linalg.yield %213 : f32 loc(#loc126)
    } -> tensor<16x16xf32> loc(#loc126)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %80 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc127)
      linalg.yield %213 : f32 loc(#loc127)
    } -> tensor<16x16xf32> loc(#loc127)
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc128)
      linalg.yield %213 : f32 loc(#loc128)
    } -> tensor<16x16xf32> loc(#loc128)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc127)
      linalg.yield %213 : f32 loc(#loc127)
    } -> tensor<16x16xf32> loc(#loc127)
    %84 = math.erfc %83 : tensor<16x16xf32> loc(#loc129)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %83 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc130)
      linalg.yield %213 : f32 loc(#loc130)
    } -> tensor<16x16xf32> loc(#loc130)
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc128)
      linalg.yield %213 : f32 loc(#loc128)
    } -> tensor<16x16xf32> loc(#loc128)
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32 loc(#loc131)
      linalg.yield %213 : f32 loc(#loc131)
    } -> tensor<16x16xf32> loc(#loc131)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %84 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc127)
      linalg.yield %213 : f32 loc(#loc127)
    } -> tensor<16x16xf32> loc(#loc127)
    %89 = linalg.matmul ins(%88, %arg11 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc132)
    %90 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<1x10xf32> loc(#loc133)
    %91 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<16x10xf32> loc(#loc134)
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %91 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc134)
      linalg.yield %213 : f32 loc(#loc134)
    } -> tensor<16x10xf32> loc(#loc134)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %92 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc105)
      linalg.yield %213 : f32 loc(#loc105)
    } -> tensor<16x10xf32> loc(#loc105)
    %94 = tensor.empty() : tensor<16x6xf32> loc(#loc135)
    %95 = linalg.fill ins(%cst_1 : f32) outs(%94 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc135)
    %96 = linalg.matmul ins(%93, %arg13 : tensor<16x10xf32>, tensor<10x6xf32>) outs(%95 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc135)
    %97:3 = call @main_log_softmax(%96) : (tensor<16x6xf32>) -> (tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>) loc(#loc136)
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97#0, %arg15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%94 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc137)
      linalg.yield %213 : f32 loc(#loc137)
    } -> tensor<16x6xf32> loc(#loc137)
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%98 : tensor<16x6xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc138)
      linalg.yield %213 : f32 loc(#loc138)
    } -> tensor<16xf32> loc(#loc138)
    %100 = tensor.empty() : tensor<f32> loc(#loc139)
    %101 = linalg.fill ins(%cst_1 : f32) outs(%100 : tensor<f32>) -> tensor<f32> loc(#loc139)
    %102 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["reduction"]} ins(%99 : tensor<16xf32>) outs(%101 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc139)
      linalg.yield %213 : f32 loc(#loc139)
    } -> tensor<f32> loc(#loc139)
    %103 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%102 : tensor<f32>) outs(%100 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_0 : f32 loc(#loc140)
      linalg.yield %213 : f32 loc(#loc140)
    } -> tensor<f32> loc(#loc140)
    %104 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%103 : tensor<f32>) outs(%100 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc141)
      linalg.yield %213 : f32 loc(#loc141)
    } -> tensor<f32> loc(#loc141)
    %105 = linalg.generic {indexing_maps = [#map8], iterator_types = []} outs(%100 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc142)
    } -> tensor<f32> loc(#loc142)
    %106 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%105 : tensor<f32>) outs(%100 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_0 : f32 loc(#loc143)
      linalg.yield %213 : f32 loc(#loc143)
    } -> tensor<f32> loc(#loc143)
    %107 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%106 : tensor<f32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc144)
    } -> tensor<16xf32> loc(#loc144)
    %108 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<16xf32>) outs(%94 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<16x6xf32> loc(#loc145)
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%108, %arg15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%94 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc146)
      linalg.yield %213 : f32 loc(#loc146)
    } -> tensor<16x6xf32> loc(#loc146)
    %110 = call @main_log_softmax_25(%97#1, %97#2, %109) : (tensor<16x6xf32>, tensor<16x1xf32>, tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc147)
    %111 = tensor.empty() : tensor<6x10xf32> loc(#loc148)
    %112 = linalg.fill ins(%cst_1 : f32) outs(%111 : tensor<6x10xf32>) -> tensor<6x10xf32> loc(#loc148)
    %113 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110, %93 : tensor<16x6xf32>, tensor<16x10xf32>) outs(%112 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc147)
      %214 = arith.addf %out, %213 : f32 loc(#loc148)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<6x10xf32> loc(#loc148)
    %114 = tensor.empty() : tensor<10x6xf32> loc(#loc149)
    %115 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<6x10xf32>) outs(%114 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<10x6xf32> loc(#loc149)
    %116 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110, %arg13 : tensor<16x6xf32>, tensor<10x6xf32>) outs(%1 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc147)
      %214 = arith.addf %out, %213 : f32 loc(#loc148)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc148)
    %117 = tensor.empty() : tensor<10xf32> loc(#loc150)
    %118 = linalg.fill ins(%cst_1 : f32) outs(%117 : tensor<10xf32>) -> tensor<10xf32> loc(#loc150)
    %119 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%116 : tensor<16x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc150)
      linalg.yield %213 : f32 loc(#loc150)
    } -> tensor<10xf32> loc(#loc150)
    %expanded = tensor.expand_shape %119 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc151)
    %120 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc150)
      linalg.yield %213 : f32 loc(#loc150)
    } -> tensor<10xf32> loc(#loc150)
    %121 = tensor.empty() : tensor<10x16xf32> loc(#loc152)
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc152)
    %123 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116, %88 : tensor<16x10xf32>, tensor<16x16xf32>) outs(%122 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc148)
      %214 = arith.addf %out, %213 : f32 loc(#loc152)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<10x16xf32> loc(#loc152)
    %124 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<10x16xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<16x10xf32> loc(#loc153)
    %125 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116, %arg11 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%34 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc148)
      %214 = arith.addf %out, %213 : f32 loc(#loc152)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x16xf32> loc(#loc152)
    %126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %125 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc154)
      linalg.yield %213 : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %84 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc154)
      linalg.yield %213 : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %128 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %126 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc154)
      linalg.yield %213 : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%129, %87 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc154)
      linalg.yield %213 : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc154)
      linalg.yield %213 : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %132 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc155)
      linalg.yield %213 : f32 loc(#loc155)
    } -> tensor<16x16xf32> loc(#loc155)
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %127 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc154)
      linalg.yield %213 : f32 loc(#loc154)
    } -> tensor<16x16xf32> loc(#loc154)
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc156)
      linalg.yield %213 : f32 loc(#loc156)
    } -> tensor<16x16xf32> loc(#loc156)
    %135 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%134 : tensor<16x16xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc157)
      linalg.yield %213 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %expanded_9 = tensor.expand_shape %135 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32> loc(#loc158)
    %136 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_9 : tensor<1x16xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc157)
      linalg.yield %213 : f32 loc(#loc157)
    } -> tensor<16xf32> loc(#loc157)
    %137 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134, %76 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%1 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc156)
      %214 = arith.addf %out, %213 : f32 loc(#loc159)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc159)
    %138 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<16x10xf32>) outs(%121 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<10x16xf32> loc(#loc160)
    %139 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134, %arg10 : tensor<16x16xf32>, tensor<10x16xf32>) outs(%1 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc156)
      %214 = arith.addf %out, %213 : f32 loc(#loc159)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc159)
    %140 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%139 : tensor<16x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc161)
      linalg.yield %213 : f32 loc(#loc161)
    } -> tensor<10xf32> loc(#loc161)
    %expanded_10 = tensor.expand_shape %140 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc162)
    %141 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc161)
      linalg.yield %213 : f32 loc(#loc161)
    } -> tensor<10xf32> loc(#loc161)
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %139 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc163)
      linalg.yield %213 : f32 loc(#loc163)
    } -> tensor<16x10xf32> loc(#loc163)
    %143 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%142 : tensor<16x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc164)
      linalg.yield %213 : f32 loc(#loc164)
    } -> tensor<10xf32> loc(#loc164)
    %expanded_11 = tensor.expand_shape %143 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc165)
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%139, %72 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc163)
      linalg.yield %213 : f32 loc(#loc163)
    } -> tensor<16x10xf32> loc(#loc163)
    %145 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc164)
      linalg.yield %213 : f32 loc(#loc164)
    } -> tensor<10xf32> loc(#loc164)
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %144 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc166)
      linalg.yield %213 : f32 loc(#loc166)
    } -> tensor<16x10xf32> loc(#loc166)
    %147 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%146 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %213 : f32 loc(#loc167)
    } -> tensor<16xf32> loc(#loc167)
    %expanded_12 = tensor.expand_shape %147 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc168)
    %148 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%144, %69 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc166)
      linalg.yield %213 : f32 loc(#loc166)
    } -> tensor<16x10xf32> loc(#loc166)
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %68 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc169)
      linalg.yield %213 : f32 loc(#loc169)
    } -> tensor<16x1xf32> loc(#loc169)
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc170)
      linalg.yield %213 : f32 loc(#loc170)
    } -> tensor<16x10xf32> loc(#loc170)
    %151 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%150 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc171)
      linalg.yield %213 : f32 loc(#loc171)
    } -> tensor<16xf32> loc(#loc171)
    %expanded_13 = tensor.expand_shape %151 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc172)
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %148 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc173)
      linalg.yield %213 : f32 loc(#loc173)
    } -> tensor<16x10xf32> loc(#loc173)
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%149, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc174)
      linalg.yield %213 : f32 loc(#loc174)
    } -> tensor<16x1xf32> loc(#loc174)
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%153 : tensor<16x1xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc175)
      linalg.yield %213 : f32 loc(#loc175)
    } -> tensor<16xf32> loc(#loc175)
    %155 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<16xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<16x10xf32> loc(#loc176)
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%155, %61 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc177)
      linalg.yield %213 : f32 loc(#loc177)
    } -> tensor<16x10xf32> loc(#loc177)
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc178)
      linalg.yield %213 : f32 loc(#loc178)
    } -> tensor<16x10xf32> loc(#loc178)
    %158 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%157 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc179)
      linalg.yield %213 : f32 loc(#loc179)
    } -> tensor<16xf32> loc(#loc179)
    %expanded_14 = tensor.expand_shape %158 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc180)
    %159 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%152, %156 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc181)
      linalg.yield %213 : f32 loc(#loc181)
    } -> tensor<16x10xf32> loc(#loc181)
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc181)
      linalg.yield %213 : f32 loc(#loc181)
    } -> tensor<16x1xf32> loc(#loc181)
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%160, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc182)
      linalg.yield %213 : f32 loc(#loc182)
    } -> tensor<16x1xf32> loc(#loc182)
    %162 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%161 : tensor<16x1xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc183)
      linalg.yield %213 : f32 loc(#loc183)
    } -> tensor<16xf32> loc(#loc183)
    %163 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<16xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<16x10xf32> loc(#loc184)
    %164 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%159, %163 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc185)
      linalg.yield %213 : f32 loc(#loc185)
    } -> tensor<16x10xf32> loc(#loc185)
    %165 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%164 : tensor<16x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc186)
      linalg.yield %213 : f32 loc(#loc186)
    } -> tensor<10xf32> loc(#loc186)
    %expanded_15 = tensor.expand_shape %165 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc187)
    %166 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_15 : tensor<1x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc186)
      linalg.yield %213 : f32 loc(#loc186)
    } -> tensor<10xf32> loc(#loc186)
    %167 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164, %49 : tensor<16x10xf32>, tensor<16x16xf32>) outs(%122 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc185)
      %214 = arith.addf %out, %213 : f32 loc(#loc188)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<10x16xf32> loc(#loc188)
    %168 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<10x16xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc189)
    } -> tensor<16x10xf32> loc(#loc189)
    %169 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164, %arg5 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%34 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc185)
      %214 = arith.addf %out, %213 : f32 loc(#loc188)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x16xf32> loc(#loc188)
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %169 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc190)
      linalg.yield %213 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%169, %45 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc190)
      linalg.yield %213 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %172 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %170 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc190)
      linalg.yield %213 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%172, %48 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc190)
      linalg.yield %213 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %174 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%173, %43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc190)
      linalg.yield %213 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%174 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc191)
      linalg.yield %213 : f32 loc(#loc191)
    } -> tensor<16x16xf32> loc(#loc191)
    %176 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %171 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc190)
      linalg.yield %213 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %177 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%175, %176 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc192)
      linalg.yield %213 : f32 loc(#loc192)
    } -> tensor<16x16xf32> loc(#loc192)
    %178 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%177 : tensor<16x16xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %213 : f32 loc(#loc193)
    } -> tensor<16xf32> loc(#loc193)
    %expanded_16 = tensor.expand_shape %178 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32> loc(#loc194)
    %179 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_16 : tensor<1x16xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %213 : f32 loc(#loc193)
    } -> tensor<16xf32> loc(#loc193)
    %180 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177, %32 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%1 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc192)
      %214 = arith.addf %out, %213 : f32 loc(#loc195)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc195)
    %181 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%180 : tensor<16x10xf32>) outs(%121 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc196)
    } -> tensor<10x16xf32> loc(#loc196)
    %182 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177, %arg4 : tensor<16x16xf32>, tensor<10x16xf32>) outs(%1 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc192)
      %214 = arith.addf %out, %213 : f32 loc(#loc195)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc195)
    %183 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%182 : tensor<16x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %213 : f32 loc(#loc197)
    } -> tensor<10xf32> loc(#loc197)
    %expanded_17 = tensor.expand_shape %183 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc198)
    %184 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_17 : tensor<1x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %213 : f32 loc(#loc197)
    } -> tensor<10xf32> loc(#loc197)
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %182 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc199)
      linalg.yield %213 : f32 loc(#loc199)
    } -> tensor<16x10xf32> loc(#loc199)
    %186 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%185 : tensor<16x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %213 : f32 loc(#loc200)
    } -> tensor<10xf32> loc(#loc200)
    %expanded_18 = tensor.expand_shape %186 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc201)
    %187 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%182, %28 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc199)
      linalg.yield %213 : f32 loc(#loc199)
    } -> tensor<16x10xf32> loc(#loc199)
    %188 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_18 : tensor<1x10xf32>) outs(%118 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %213 : f32 loc(#loc200)
    } -> tensor<10xf32> loc(#loc200)
    %189 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %187 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc202)
      linalg.yield %213 : f32 loc(#loc202)
    } -> tensor<16x10xf32> loc(#loc202)
    %190 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%189 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc203)
      linalg.yield %213 : f32 loc(#loc203)
    } -> tensor<16xf32> loc(#loc203)
    %expanded_19 = tensor.expand_shape %190 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc204)
    %191 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%187, %24 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc202)
      linalg.yield %213 : f32 loc(#loc202)
    } -> tensor<16x10xf32> loc(#loc202)
    %192 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %23 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc205)
      linalg.yield %213 : f32 loc(#loc205)
    } -> tensor<16x1xf32> loc(#loc205)
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%191 : tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc206)
      linalg.yield %213 : f32 loc(#loc206)
    } -> tensor<16x10xf32> loc(#loc206)
    %194 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%193 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc207)
      linalg.yield %213 : f32 loc(#loc207)
    } -> tensor<16xf32> loc(#loc207)
    %expanded_20 = tensor.expand_shape %194 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc208)
    %195 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %191 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc209)
      linalg.yield %213 : f32 loc(#loc209)
    } -> tensor<16x10xf32> loc(#loc209)
    %196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%192, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc210)
      linalg.yield %213 : f32 loc(#loc210)
    } -> tensor<16x1xf32> loc(#loc210)
    %197 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%196 : tensor<16x1xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc211)
      linalg.yield %213 : f32 loc(#loc211)
    } -> tensor<16xf32> loc(#loc211)
    %198 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%197 : tensor<16xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc212)
    } -> tensor<16x10xf32> loc(#loc212)
    %199 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%198, %14 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc213)
      linalg.yield %213 : f32 loc(#loc213)
    } -> tensor<16x10xf32> loc(#loc213)
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32 loc(#loc214)
      linalg.yield %213 : f32 loc(#loc214)
    } -> tensor<16x10xf32> loc(#loc214)
    %201 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%200 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %213 : f32 loc(#loc215)
    } -> tensor<16xf32> loc(#loc215)
    %expanded_21 = tensor.expand_shape %201 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc216)
    %202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%195, %199 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc217)
      linalg.yield %213 : f32 loc(#loc217)
    } -> tensor<16x10xf32> loc(#loc217)
    %203 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc217)
      linalg.yield %213 : f32 loc(#loc217)
    } -> tensor<16x1xf32> loc(#loc217)
    %204 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.divf %in, %in_22 : f32 loc(#loc218)
      linalg.yield %213 : f32 loc(#loc218)
    } -> tensor<16x1xf32> loc(#loc218)
    %205 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%204 : tensor<16x1xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %out, %in : f32 loc(#loc219)
      linalg.yield %213 : f32 loc(#loc219)
    } -> tensor<16xf32> loc(#loc219)
    %206 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<16xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<16x10xf32> loc(#loc220)
    %207 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%202, %206 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.addf %in, %in_22 : f32 loc(#loc221)
      linalg.yield %213 : f32 loc(#loc221)
    } -> tensor<16x10xf32> loc(#loc221)
    %208 = tensor.empty() : tensor<10x12xf32> loc(#loc222)
    %209 = linalg.fill ins(%cst_1 : f32) outs(%208 : tensor<10x12xf32>) -> tensor<10x12xf32> loc(#loc222)
    %210 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207, %arg14 : tensor<16x10xf32>, tensor<16x12xf32>) outs(%209 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %213 = arith.mulf %in, %in_22 : f32 loc(#loc221)
      %214 = arith.addf %out, %213 : f32 loc(#loc222)
      linalg.yield %214 : f32 loc(#loc)
    } -> tensor<10x12xf32> loc(#loc222)
    %211 = tensor.empty() : tensor<12x10xf32> loc(#loc223)
    %212 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%210 : tensor<10x12xf32>) outs(%211 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc223)
    } -> tensor<12x10xf32> loc(#loc223)
    return %104, %179, %166, %184, %188, %181, %168, %136, %120, %141, %145, %138, %124, %212, %115 : tensor<f32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<12x10xf32>, tensor<10x6xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<16x6xf32> loc(unknown)) -> (tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc40)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc41)
    %0 = tensor.empty() : tensor<16xf32> loc(#loc41)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32> loc(#loc41)
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<16x6xf32>) outs(%1 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc41)
      linalg.yield %17 : f32 loc(#loc41)
    } -> tensor<16xf32> loc(#loc41)
    %3 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<16xf32> loc(#loc42)
    %4 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%3, %2 : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %17 : f32 loc(#loc42)
    } -> tensor<16xf32> loc(#loc42)
    %5 = tensor.empty() : tensor<16x1xf32> loc(#loc43)
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<16xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<16x1xf32> loc(#loc43)
    %7 = tensor.empty() : tensor<16x6xf32> loc(#loc44)
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<16x1xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<16x6xf32> loc(#loc44)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %17 : f32 loc(#loc44)
    } -> tensor<16x6xf32> loc(#loc44)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc45)
      linalg.yield %17 : f32 loc(#loc45)
    } -> tensor<16x6xf32> loc(#loc45)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32> loc(#loc40)
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<16x6xf32>) outs(%11 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc40)
      linalg.yield %17 : f32 loc(#loc40)
    } -> tensor<16xf32> loc(#loc40)
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<16x1xf32> loc(#loc43)
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<16x1xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc46)
      linalg.yield %17 : f32 loc(#loc46)
    } -> tensor<16x1xf32> loc(#loc46)
    %15 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<16x1xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<16x6xf32> loc(#loc44)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %17 : f32 loc(#loc44)
    } -> tensor<16x6xf32> loc(#loc44)
    return %16, %10, %13 : tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32> loc(#loc226)
  } loc(#loc226)
  func.func private @main_log_softmax_25(%arg0: tensor<16x6xf32> loc(unknown), %arg1: tensor<16x1xf32> loc(unknown), %arg2: tensor<16x6xf32> loc(unknown)) -> tensor<16x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<16x6xf32> loc(#loc47)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc47)
      linalg.yield %11 : f32 loc(#loc47)
    } -> tensor<16x6xf32> loc(#loc47)
    %2 = tensor.empty() : tensor<16xf32> loc(#loc40)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16xf32>) -> tensor<16xf32> loc(#loc40)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<16x6xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc40)
      linalg.yield %11 : f32 loc(#loc40)
    } -> tensor<16xf32> loc(#loc40)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc48)
    %5 = tensor.empty() : tensor<16x1xf32> loc(#loc49)
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc49)
      linalg.yield %11 : f32 loc(#loc49)
    } -> tensor<16x1xf32> loc(#loc49)
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<16x1xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc40)
      linalg.yield %11 : f32 loc(#loc40)
    } -> tensor<16xf32> loc(#loc40)
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<16xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<16x6xf32> loc(#loc43)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc50)
      linalg.yield %11 : f32 loc(#loc50)
    } -> tensor<16x6xf32> loc(#loc50)
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc51)
      linalg.yield %11 : f32 loc(#loc51)
    } -> tensor<16x6xf32> loc(#loc51)
    return %10 : tensor<16x6xf32> loc(#loc227)
  } loc(#loc227)
} loc(#loc)
#loc135 = loc("jit(loss)/jvp()/dot_general"(#loc68))
#loc151 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc66))
#loc158 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc63))
#loc162 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc61))
#loc165 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc60))
#loc187 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc66))
#loc194 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc63))
#loc198 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc61))
#loc201 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc60))
#loc224 = loc("jit(loss)/jvp()/jit"(#loc69))
#loc225 = loc("jit(loss)/transpose(jvp())/jit"(#loc69))
#loc226 = loc("jit:"(#loc224))
#loc227 = loc("jit:"(#loc225))
