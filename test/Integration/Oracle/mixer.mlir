#loc = loc(unknown)
#loc1 = loc("p['ch']['b1']")
#loc2 = loc("p['ch']['b2']")
#loc3 = loc("p['ch']['beta']")
#loc4 = loc("p['ch']['gamma']")
#loc5 = loc("p['ch']['w1']")
#loc6 = loc("p['ch']['w2']")
#loc7 = loc("p['head']")
#loc8 = loc("p['inp']")
#loc9 = loc("p['tok']['b1']")
#loc10 = loc("p['tok']['b2']")
#loc11 = loc("p['tok']['beta']")
#loc12 = loc("p['tok']['gamma']")
#loc13 = loc("p['tok']['w1']")
#loc14 = loc("p['tok']['w2']")
#loc15 = loc("x")
#loc16 = loc("y[0]")
#loc17 = loc("make_oracles.py":272:12 to :24)
#loc18 = loc("make_oracles.py":121:11 to :36)
#loc19 = loc("make_oracles.py":122:12 to :20)
#loc20 = loc("make_oracles.py":122:11 to :26)
#loc21 = loc("make_oracles.py":122:10 to :51)
#loc22 = loc("make_oracles.py":123:34 to :44)
#loc23 = loc("make_oracles.py":123:24 to :45)
#loc24 = loc("make_oracles.py":123:11 to :45)
#loc25 = loc("make_oracles.py":123:11 to :58)
#loc26 = loc("make_oracles.py":123:11 to :70)
#loc27 = loc("make_oracles.py":268:12 to :47)
#loc28 = loc("make_oracles.py":269:21 to :32)
#loc29 = loc("make_oracles.py":269:21 to :42)
#loc30 = loc("make_oracles.py":149:11 to :44)
#loc31 = loc("make_oracles.py":269:16 to :53)
#loc32 = loc("make_oracles.py":269:16 to :63)
#loc33 = loc("make_oracles.py":269:15 to :83)
#loc34 = loc("make_oracles.py":273:12 to :63)
#loc35 = loc("make_oracles.py":145:35 to :55)
#loc36 = loc("make_oracles.py":145:35 to :65)
#loc37 = loc("make_oracles.py":145:24 to :76)
#loc38 = loc("make_oracles.py":145:24 to :86)
#loc39 = loc("make_oracles.py":274:12 to :57)
#loc40 = loc("make_oracles.py":275:29 to :38)
#loc41 = loc("make_oracles.py":275:29 to :50)
#loc42 = loc("make_oracles.py":117:29 to :55)
#loc43 = loc("make_oracles.py":117:29 to :59)
#loc44 = loc("make_oracles.py":117:21 to :64)
#loc45 = loc("make_oracles.py":117:12 to :65)
#loc46 = loc("make_oracles.py":117:11 to :65)
#loc47 = loc("make_oracles.py":123:12 to :20)
#loc48 = loc("reduce_sum")
#loc49 = loc("reduce_max")
#loc50 = loc("max")
#loc51 = loc("broadcast_in_dim")
#loc52 = loc("sub")
#loc53 = loc("exp")
#loc54 = loc("log")
#loc55 = loc("neg")
#loc56 = loc("reshape")
#loc57 = loc("div")
#loc58 = loc("mul")
#loc59 = loc("add_any")
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
#loc60 = loc("mixer.<locals>.loss"(#loc17))
#loc61 = loc("layer_norm"(#loc18))
#loc62 = loc("layer_norm"(#loc19))
#loc63 = loc("layer_norm"(#loc20))
#loc64 = loc("layer_norm"(#loc21))
#loc65 = loc("layer_norm"(#loc22))
#loc66 = loc("layer_norm"(#loc23))
#loc67 = loc("layer_norm"(#loc24))
#loc68 = loc("layer_norm"(#loc25))
#loc69 = loc("layer_norm"(#loc26))
#loc70 = loc("mixer.<locals>.mix_tokens"(#loc27))
#loc71 = loc("mixer.<locals>.mix_tokens"(#loc28))
#loc72 = loc("mixer.<locals>.mix_tokens"(#loc29))
#loc73 = loc("gelu"(#loc30))
#loc74 = loc("mixer.<locals>.mix_tokens"(#loc31))
#loc75 = loc("mixer.<locals>.mix_tokens"(#loc32))
#loc76 = loc("mixer.<locals>.mix_tokens"(#loc33))
#loc77 = loc("mixer.<locals>.loss"(#loc34))
#loc78 = loc("mlp_with.<locals>.<lambda>"(#loc35))
#loc79 = loc("mlp_with.<locals>.<lambda>"(#loc36))
#loc80 = loc("mlp_with.<locals>.<lambda>"(#loc37))
#loc81 = loc("mlp_with.<locals>.<lambda>"(#loc38))
#loc82 = loc("mixer.<locals>.loss"(#loc39))
#loc83 = loc("mixer.<locals>.loss"(#loc40))
#loc84 = loc("mixer.<locals>.loss"(#loc41))
#loc85 = loc("cross_entropy"(#loc42))
#loc86 = loc("cross_entropy"(#loc43))
#loc87 = loc("cross_entropy"(#loc44))
#loc88 = loc("cross_entropy"(#loc45))
#loc89 = loc("cross_entropy"(#loc46))
#loc90 = loc("layer_norm"(#loc47))
#loc91 = loc("jit(loss)/jvp()/dot_general"(#loc60))
#loc92 = loc("jit(loss)/jvp(block0/tokens)/reduce_sum"(#loc61))
#loc93 = loc("jit(loss)/jvp(block0/tokens)/broadcast_in_dim"(#loc61))
#loc94 = loc("jit(loss)/jvp(block0/tokens)/div"(#loc61))
#loc95 = loc("jit(loss)/jvp(block0/tokens)/sub"(#loc62))
#loc96 = loc("jit(loss)/jvp(block0/tokens)/integer_pow"(#loc63))
#loc97 = loc("jit(loss)/jvp(block0/tokens)/mul"(#loc63))
#loc98 = loc("jit(loss)/jvp(block0/tokens)/reduce_sum"(#loc64))
#loc99 = loc("jit(loss)/jvp(block0/tokens)/broadcast_in_dim"(#loc64))
#loc100 = loc("jit(loss)/jvp(block0/tokens)/div"(#loc64))
#loc101 = loc("jit(loss)/jvp(block0/tokens)/add"(#loc65))
#loc102 = loc("jit(loss)/jvp(block0/tokens)/rsqrt"(#loc66))
#loc103 = loc("jit(loss)/jvp(block0/tokens)/div"(#loc66))
#loc104 = loc("jit(loss)/jvp(block0/tokens)/mul"(#loc66))
#loc105 = loc("jit(loss)/jvp(block0/tokens)/mul"(#loc67))
#loc106 = loc("jit(loss)/jvp(block0/tokens)/broadcast_in_dim"(#loc68))
#loc107 = loc("jit(loss)/jvp(block0/tokens)/mul"(#loc68))
#loc108 = loc("jit(loss)/jvp(block0/tokens)/broadcast_in_dim"(#loc69))
#loc109 = loc("jit(loss)/jvp(block0/tokens)/add"(#loc69))
#loc110 = loc("jit(loss)/jvp(block0/tokens)/transpose"(#loc70))
#loc111 = loc("jit(loss)/jvp(block0/tokens)/dot_general"(#loc71))
#loc112 = loc("jit(loss)/jvp(block0/tokens)/broadcast_in_dim"(#loc72))
#loc113 = loc("jit(loss)/jvp(block0/tokens)/add"(#loc72))
#loc114 = loc("jit(loss)/jvp(block0/tokens)/mul"(#loc73))
#loc115 = loc("jit(loss)/jvp(block0/tokens)/neg"(#loc73))
#loc116 = loc("jit(loss)/jvp(block0/tokens)/erfc"(#loc73))
#loc117 = loc("jit(loss)/jvp(block0/tokens)/square"(#loc73))
#loc118 = loc("jit(loss)/jvp(block0/tokens)/exp"(#loc73))
#loc119 = loc("jit(loss)/jvp(block0/tokens)/dot_general"(#loc74))
#loc120 = loc("jit(loss)/jvp(block0/tokens)/broadcast_in_dim"(#loc75))
#loc121 = loc("jit(loss)/jvp(block0/tokens)/add"(#loc75))
#loc122 = loc("jit(loss)/jvp(block0/tokens)/transpose"(#loc76))
#loc123 = loc("jit(loss)/jvp()/add"(#loc77))
#loc124 = loc("jit(loss)/jvp(block0/channels)/reduce_sum"(#loc61))
#loc125 = loc("jit(loss)/jvp(block0/channels)/broadcast_in_dim"(#loc61))
#loc126 = loc("jit(loss)/jvp(block0/channels)/div"(#loc61))
#loc127 = loc("jit(loss)/jvp(block0/channels)/sub"(#loc62))
#loc128 = loc("jit(loss)/jvp(block0/channels)/integer_pow"(#loc63))
#loc129 = loc("jit(loss)/jvp(block0/channels)/mul"(#loc63))
#loc130 = loc("jit(loss)/jvp(block0/channels)/reduce_sum"(#loc64))
#loc131 = loc("jit(loss)/jvp(block0/channels)/broadcast_in_dim"(#loc64))
#loc132 = loc("jit(loss)/jvp(block0/channels)/div"(#loc64))
#loc133 = loc("jit(loss)/jvp(block0/channels)/add"(#loc65))
#loc134 = loc("jit(loss)/jvp(block0/channels)/rsqrt"(#loc66))
#loc135 = loc("jit(loss)/jvp(block0/channels)/div"(#loc66))
#loc136 = loc("jit(loss)/jvp(block0/channels)/mul"(#loc66))
#loc137 = loc("jit(loss)/jvp(block0/channels)/mul"(#loc67))
#loc138 = loc("jit(loss)/jvp(block0/channels)/broadcast_in_dim"(#loc68))
#loc139 = loc("jit(loss)/jvp(block0/channels)/mul"(#loc68))
#loc140 = loc("jit(loss)/jvp(block0/channels)/broadcast_in_dim"(#loc69))
#loc141 = loc("jit(loss)/jvp(block0/channels)/add"(#loc69))
#loc142 = loc("jit(loss)/jvp(block0/channels)/dot_general"(#loc78))
#loc143 = loc("jit(loss)/jvp(block0/channels)/broadcast_in_dim"(#loc79))
#loc144 = loc("jit(loss)/jvp(block0/channels)/add"(#loc79))
#loc145 = loc("jit(loss)/jvp(block0/channels)/mul"(#loc73))
#loc146 = loc("jit(loss)/jvp(block0/channels)/neg"(#loc73))
#loc147 = loc("jit(loss)/jvp(block0/channels)/erfc"(#loc73))
#loc148 = loc("jit(loss)/jvp(block0/channels)/square"(#loc73))
#loc149 = loc("jit(loss)/jvp(block0/channels)/exp"(#loc73))
#loc150 = loc("jit(loss)/jvp(block0/channels)/dot_general"(#loc80))
#loc151 = loc("jit(loss)/jvp(block0/channels)/broadcast_in_dim"(#loc81))
#loc152 = loc("jit(loss)/jvp(block0/channels)/add"(#loc81))
#loc153 = loc("jit(loss)/jvp()/add"(#loc82))
#loc154 = loc("jit(loss)/jvp()/reduce_sum"(#loc83))
#loc155 = loc("jit(loss)/jvp()/div"(#loc83))
#loc157 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc85))
#loc158 = loc("jit(loss)/jvp()/mul"(#loc86))
#loc159 = loc("jit(loss)/jvp()/reduce_sum"(#loc87))
#loc160 = loc("jit(loss)/jvp()/reduce_sum"(#loc88))
#loc161 = loc("jit(loss)/jvp()/div"(#loc88))
#loc162 = loc("jit(loss)/jvp()/neg"(#loc89))
#loc163 = loc("jit(loss)/transpose(jvp())/neg"(#loc89))
#loc164 = loc("jit(loss)/transpose(jvp())/div"(#loc88))
#loc165 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc88))
#loc166 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc87))
#loc167 = loc("jit(loss)/transpose(jvp())/mul"(#loc86))
#loc168 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc85))
#loc169 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc84))
#loc170 = loc("jit(loss)/transpose(jvp())/transpose"(#loc84))
#loc171 = loc("jit(loss)/transpose(jvp())/div"(#loc83))
#loc172 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc83))
#loc173 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc81))
#loc175 = loc("jit(loss)/transpose(jvp(block0/channels))/dot_general"(#loc80))
#loc176 = loc("jit(loss)/transpose(jvp(block0/channels))/transpose"(#loc80))
#loc177 = loc("jit(loss)/transpose(jvp(block0/channels))/mul"(#loc73))
#loc178 = loc("jit(loss)/transpose(jvp(block0/channels))/neg"(#loc73))
#loc179 = loc("jit(loss)/transpose(jvp(block0/channels))/add_any"(#loc73))
#loc180 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc79))
#loc182 = loc("jit(loss)/transpose(jvp(block0/channels))/dot_general"(#loc78))
#loc183 = loc("jit(loss)/transpose(jvp(block0/channels))/transpose"(#loc78))
#loc184 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc69))
#loc186 = loc("jit(loss)/transpose(jvp(block0/channels))/mul"(#loc68))
#loc187 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc68))
#loc189 = loc("jit(loss)/transpose(jvp(block0/channels))/mul"(#loc67))
#loc190 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc67))
#loc191 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc67))
#loc192 = loc("jit(loss)/transpose(jvp(block0/channels))/mul"(#loc66))
#loc193 = loc("jit(loss)/transpose(jvp(block0/channels))/neg"(#loc90))
#loc194 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc90))
#loc195 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc90))
#loc196 = loc("jit(loss)/transpose(jvp(block0/channels))/add_any"(#loc90))
#loc197 = loc("jit(loss)/transpose(jvp(block0/channels))/div"(#loc64))
#loc198 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc64))
#loc199 = loc("jit(loss)/transpose(jvp(block0/channels))/broadcast_in_dim"(#loc64))
#loc200 = loc("jit(loss)/transpose(jvp(block0/channels))/mul"(#loc63))
#loc201 = loc("jit(loss)/transpose(jvp(block0/channels))/neg"(#loc62))
#loc202 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc62))
#loc203 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc62))
#loc204 = loc("jit(loss)/transpose(jvp(block0/channels))/add_any"(#loc62))
#loc205 = loc("jit(loss)/transpose(jvp(block0/channels))/div"(#loc61))
#loc206 = loc("jit(loss)/transpose(jvp(block0/channels))/reduce_sum"(#loc61))
#loc207 = loc("jit(loss)/transpose(jvp(block0/channels))/broadcast_in_dim"(#loc61))
#loc208 = loc("jit(loss)/transpose(jvp(block0/channels))/add_any"(#loc61))
#loc209 = loc("jit(loss)/transpose(jvp(block0/tokens))/transpose"(#loc76))
#loc210 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc75))
#loc212 = loc("jit(loss)/transpose(jvp(block0/tokens))/dot_general"(#loc74))
#loc213 = loc("jit(loss)/transpose(jvp(block0/tokens))/transpose"(#loc74))
#loc214 = loc("jit(loss)/transpose(jvp(block0/tokens))/mul"(#loc73))
#loc215 = loc("jit(loss)/transpose(jvp(block0/tokens))/neg"(#loc73))
#loc216 = loc("jit(loss)/transpose(jvp(block0/tokens))/add_any"(#loc73))
#loc217 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc72))
#loc219 = loc("jit(loss)/transpose(jvp(block0/tokens))/dot_general"(#loc71))
#loc220 = loc("jit(loss)/transpose(jvp(block0/tokens))/transpose"(#loc71))
#loc221 = loc("jit(loss)/transpose(jvp(block0/tokens))/transpose"(#loc70))
#loc222 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc69))
#loc224 = loc("jit(loss)/transpose(jvp(block0/tokens))/mul"(#loc68))
#loc225 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc68))
#loc227 = loc("jit(loss)/transpose(jvp(block0/tokens))/mul"(#loc67))
#loc228 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc67))
#loc229 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc67))
#loc230 = loc("jit(loss)/transpose(jvp(block0/tokens))/mul"(#loc66))
#loc231 = loc("jit(loss)/transpose(jvp(block0/tokens))/neg"(#loc90))
#loc232 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc90))
#loc233 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc90))
#loc234 = loc("jit(loss)/transpose(jvp(block0/tokens))/add_any"(#loc90))
#loc235 = loc("jit(loss)/transpose(jvp(block0/tokens))/div"(#loc64))
#loc236 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc64))
#loc237 = loc("jit(loss)/transpose(jvp(block0/tokens))/broadcast_in_dim"(#loc64))
#loc238 = loc("jit(loss)/transpose(jvp(block0/tokens))/mul"(#loc63))
#loc239 = loc("jit(loss)/transpose(jvp(block0/tokens))/neg"(#loc62))
#loc240 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc62))
#loc241 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc62))
#loc242 = loc("jit(loss)/transpose(jvp(block0/tokens))/add_any"(#loc62))
#loc243 = loc("jit(loss)/transpose(jvp(block0/tokens))/div"(#loc61))
#loc244 = loc("jit(loss)/transpose(jvp(block0/tokens))/reduce_sum"(#loc61))
#loc245 = loc("jit(loss)/transpose(jvp(block0/tokens))/broadcast_in_dim"(#loc61))
#loc246 = loc("jit(loss)/transpose(jvp(block0/tokens))/add_any"(#loc61))
#loc247 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc60))
#loc248 = loc("jit(loss)/transpose(jvp())/transpose"(#loc60))
module {
  func.func public @main(%arg0: tensor<14xf32> loc("p['ch']['b1']"), %arg1: tensor<10xf32> loc("p['ch']['b2']"), %arg2: tensor<10xf32> loc("p['ch']['beta']"), %arg3: tensor<10xf32> loc("p['ch']['gamma']"), %arg4: tensor<10x14xf32> loc("p['ch']['w1']"), %arg5: tensor<14x10xf32> loc("p['ch']['w2']"), %arg6: tensor<10x5xf32> loc("p['head']"), %arg7: tensor<6x10xf32> loc("p['inp']"), %arg8: tensor<12xf32> loc("p['tok']['b1']"), %arg9: tensor<8xf32> loc("p['tok']['b2']"), %arg10: tensor<10xf32> loc("p['tok']['beta']"), %arg11: tensor<10xf32> loc("p['tok']['gamma']"), %arg12: tensor<8x12xf32> loc("p['tok']['w1']"), %arg13: tensor<12x8xf32> loc("p['tok']['w2']"), %arg14: tensor<2x8x6xf32> loc("x"), %arg15: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<14xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x14xf32>, tensor<14x10xf32>, tensor<10x5xf32>, tensor<6x10xf32>, tensor<12xf32>, tensor<8xf32>, tensor<10xf32>, tensor<10xf32>, tensor<8x12xf32>, tensor<12x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<1.000000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x10xf32> loc(#loc91)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32> loc(#loc91)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg14, %arg7 : tensor<2x8x6xf32>, tensor<6x10xf32>) outs(%1 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc15)
      %248 = arith.addf %out, %247 : f32 loc(#loc91)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc91)
    %3 = tensor.empty() : tensor<2x8xf32> loc(#loc92)
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc92)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc92)
      linalg.yield %247 : f32 loc(#loc92)
    } -> tensor<2x8xf32> loc(#loc92)
    %6 = tensor.empty() : tensor<2x8x1xf32> loc(#loc93)
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<2x8x1xf32> loc(#loc93)
    %8 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<2x8x1xf32> loc(#loc94)
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc94)
      linalg.yield %247 : f32 loc(#loc94)
    } -> tensor<2x8x1xf32> loc(#loc94)
    %10 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<2x8x10xf32> loc(#loc95)
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %10 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.subf %in, %in_23 : f32 loc(#loc95)
      linalg.yield %247 : f32 loc(#loc95)
    } -> tensor<2x8x10xf32> loc(#loc95)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc96)
      linalg.yield %247 : f32 loc(#loc96)
    } -> tensor<2x8x10xf32> loc(#loc96)
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<2x8x10xf32> loc(#loc97)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc97)
      linalg.yield %247 : f32 loc(#loc97)
    } -> tensor<2x8x10xf32> loc(#loc97)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc98)
      linalg.yield %247 : f32 loc(#loc98)
    } -> tensor<2x8xf32> loc(#loc98)
    %16 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<2x8x1xf32> loc(#loc99)
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc100)
      linalg.yield %247 : f32 loc(#loc100)
    } -> tensor<2x8x1xf32> loc(#loc100)
    %18 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc101)
      linalg.yield %247 : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32 loc(#loc102)
      linalg.yield %247 : f32 loc(#loc102)
    } -> tensor<2x8x1xf32> loc(#loc102)
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc103)
      linalg.yield %247 : f32 loc(#loc103)
    } -> tensor<2x8x1xf32> loc(#loc103)
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<2x8x1xf32> loc(#loc104)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc104)
      linalg.yield %247 : f32 loc(#loc104)
    } -> tensor<2x8x1xf32> loc(#loc104)
    %24 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<2x8x10xf32> loc(#loc105)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %24 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc105)
      linalg.yield %247 : f32 loc(#loc105)
    } -> tensor<2x8x10xf32> loc(#loc105)
    %26 = tensor.empty() : tensor<1x1x10xf32> loc(#loc106)
    %27 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<10xf32>) outs(%26 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<1x1x10xf32> loc(#loc106)
    %28 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<2x8x10xf32> loc(#loc107)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc107)
      linalg.yield %247 : f32 loc(#loc107)
    } -> tensor<2x8x10xf32> loc(#loc107)
    %30 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<10xf32>) outs(%26 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<1x1x10xf32> loc(#loc108)
    %31 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<2x8x10xf32> loc(#loc109)
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc109)
      linalg.yield %247 : f32 loc(#loc109)
    } -> tensor<2x8x10xf32> loc(#loc109)
    %33 = tensor.empty() : tensor<2x10x8xf32> loc(#loc110)
    %34 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x10xf32>) outs(%33 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<2x10x8xf32> loc(#loc110)
    %35 = tensor.empty() : tensor<2x10x12xf32> loc(#loc111)
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<2x10x12xf32>) -> tensor<2x10x12xf32> loc(#loc111)
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34, %arg12 : tensor<2x10x8xf32>, tensor<8x12xf32>) outs(%36 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc110)
      %248 = arith.addf %out, %247 : f32 loc(#loc111)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x10x12xf32> loc(#loc111)
    %38 = tensor.empty() : tensor<1x1x12xf32> loc(#loc112)
    %39 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<12xf32>) outs(%38 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<1x1x12xf32> loc(#loc112)
    %40 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x1x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<2x10x12xf32> loc(#loc113)
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc113)
      linalg.yield %247 : f32 loc(#loc113)
    } -> tensor<2x10x12xf32> loc(#loc113)
    %42 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<2x10x12xf32> loc(#loc114)
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc114)
      linalg.yield %247 : f32 loc(#loc114)
    } -> tensor<2x10x12xf32> loc(#loc114)
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc115)
      linalg.yield %247 : f32 loc(#loc115)
    } -> tensor<2x10x12xf32> loc(#loc115)
    %45 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<2x10x12xf32> loc(#loc114)
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc114)
      linalg.yield %247 : f32 loc(#loc114)
    } -> tensor<2x10x12xf32> loc(#loc114)
    %47 = math.erfc %46 : tensor<2x10x12xf32> loc(#loc116)
    %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %46 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc117)
      linalg.yield %247 : f32 loc(#loc117)
    } -> tensor<2x10x12xf32> loc(#loc117)
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc115)
      linalg.yield %247 : f32 loc(#loc115)
    } -> tensor<2x10x12xf32> loc(#loc115)
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.exp %in : f32 loc(#loc118)
      linalg.yield %247 : f32 loc(#loc118)
    } -> tensor<2x10x12xf32> loc(#loc118)
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %47 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc114)
      linalg.yield %247 : f32 loc(#loc114)
    } -> tensor<2x10x12xf32> loc(#loc114)
    %52 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32> loc(#loc119)
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51, %arg13 : tensor<2x10x12xf32>, tensor<12x8xf32>) outs(%52 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc114)
      %248 = arith.addf %out, %247 : f32 loc(#loc119)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc119)
    %54 = tensor.empty() : tensor<1x1x8xf32> loc(#loc120)
    %55 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%54 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<1x1x8xf32> loc(#loc120)
    %56 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x8xf32>) outs(%33 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x10x8xf32> loc(#loc121)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%33 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc121)
      linalg.yield %247 : f32 loc(#loc121)
    } -> tensor<2x10x8xf32> loc(#loc121)
    %58 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x10x8xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<2x8x10xf32> loc(#loc122)
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %58 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc123)
      linalg.yield %247 : f32 loc(#loc123)
    } -> tensor<2x8x10xf32> loc(#loc123)
    %60 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc124)
      linalg.yield %247 : f32 loc(#loc124)
    } -> tensor<2x8xf32> loc(#loc124)
    %61 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<2x8x1xf32> loc(#loc125)
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc126)
      linalg.yield %247 : f32 loc(#loc126)
    } -> tensor<2x8x1xf32> loc(#loc126)
    %63 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<2x8x10xf32> loc(#loc127)
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %63 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.subf %in, %in_23 : f32 loc(#loc127)
      linalg.yield %247 : f32 loc(#loc127)
    } -> tensor<2x8x10xf32> loc(#loc127)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc128)
      linalg.yield %247 : f32 loc(#loc128)
    } -> tensor<2x8x10xf32> loc(#loc128)
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %64 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc129)
      linalg.yield %247 : f32 loc(#loc129)
    } -> tensor<2x8x10xf32> loc(#loc129)
    %67 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc130)
      linalg.yield %247 : f32 loc(#loc130)
    } -> tensor<2x8xf32> loc(#loc130)
    %68 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x8xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<2x8x1xf32> loc(#loc131)
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc132)
      linalg.yield %247 : f32 loc(#loc132)
    } -> tensor<2x8x1xf32> loc(#loc132)
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %18 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc133)
      linalg.yield %247 : f32 loc(#loc133)
    } -> tensor<2x8x1xf32> loc(#loc133)
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32 loc(#loc134)
      linalg.yield %247 : f32 loc(#loc134)
    } -> tensor<2x8x1xf32> loc(#loc134)
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %70 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc135)
      linalg.yield %247 : f32 loc(#loc135)
    } -> tensor<2x8x1xf32> loc(#loc135)
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %72 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc136)
      linalg.yield %247 : f32 loc(#loc136)
    } -> tensor<2x8x1xf32> loc(#loc136)
    %74 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<2x8x10xf32> loc(#loc137)
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %74 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc137)
      linalg.yield %247 : f32 loc(#loc137)
    } -> tensor<2x8x10xf32> loc(#loc137)
    %76 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<10xf32>) outs(%26 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<1x1x10xf32> loc(#loc138)
    %77 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<2x8x10xf32> loc(#loc139)
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc139)
      linalg.yield %247 : f32 loc(#loc139)
    } -> tensor<2x8x10xf32> loc(#loc139)
    %79 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<10xf32>) outs(%26 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<1x1x10xf32> loc(#loc140)
    %80 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<2x8x10xf32> loc(#loc141)
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc141)
      linalg.yield %247 : f32 loc(#loc141)
    } -> tensor<2x8x10xf32> loc(#loc141)
    %82 = tensor.empty() : tensor<2x8x14xf32> loc(#loc142)
    %83 = linalg.fill ins(%cst_1 : f32) outs(%82 : tensor<2x8x14xf32>) -> tensor<2x8x14xf32> loc(#loc142)
    %84 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81, %arg4 : tensor<2x8x10xf32>, tensor<10x14xf32>) outs(%83 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc141)
      %248 = arith.addf %out, %247 : f32 loc(#loc142)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x8x14xf32> loc(#loc142)
    %85 = tensor.empty() : tensor<1x1x14xf32> loc(#loc143)
    %86 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<14xf32>) outs(%85 : tensor<1x1x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<1x1x14xf32> loc(#loc143)
    %87 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x1x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc144)
    } -> tensor<2x8x14xf32> loc(#loc144)
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc144)
      linalg.yield %247 : f32 loc(#loc144)
    } -> tensor<2x8x14xf32> loc(#loc144)
    %89 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2x8x14xf32> loc(#loc145)
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %88 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc145)
      linalg.yield %247 : f32 loc(#loc145)
    } -> tensor<2x8x14xf32> loc(#loc145)
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc146)
      linalg.yield %247 : f32 loc(#loc146)
    } -> tensor<2x8x14xf32> loc(#loc146)
    %92 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2x8x14xf32> loc(#loc145)
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %92 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc145)
      linalg.yield %247 : f32 loc(#loc145)
    } -> tensor<2x8x14xf32> loc(#loc145)
    %94 = math.erfc %93 : tensor<2x8x14xf32> loc(#loc147)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc148)
      linalg.yield %247 : f32 loc(#loc148)
    } -> tensor<2x8x14xf32> loc(#loc148)
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc146)
      linalg.yield %247 : f32 loc(#loc146)
    } -> tensor<2x8x14xf32> loc(#loc146)
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.exp %in : f32 loc(#loc149)
      linalg.yield %247 : f32 loc(#loc149)
    } -> tensor<2x8x14xf32> loc(#loc149)
    %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %94 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc145)
      linalg.yield %247 : f32 loc(#loc145)
    } -> tensor<2x8x14xf32> loc(#loc145)
    %99 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98, %arg5 : tensor<2x8x14xf32>, tensor<14x10xf32>) outs(%1 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc145)
      %248 = arith.addf %out, %247 : f32 loc(#loc150)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc150)
    %100 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<10xf32>) outs(%26 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<1x1x10xf32> loc(#loc151)
    %101 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x1x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<2x8x10xf32> loc(#loc152)
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc152)
      linalg.yield %247 : f32 loc(#loc152)
    } -> tensor<2x8x10xf32> loc(#loc152)
    %103 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %102 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc153)
      linalg.yield %247 : f32 loc(#loc153)
    } -> tensor<2x8x10xf32> loc(#loc153)
    %104 = tensor.empty() : tensor<2x10xf32> loc(#loc154)
    %105 = linalg.fill ins(%cst_1 : f32) outs(%104 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc154)
    %106 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x8x10xf32>) outs(%105 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc154)
      linalg.yield %247 : f32 loc(#loc154)
    } -> tensor<2x10xf32> loc(#loc154)
    %107 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<2x10xf32> loc(#loc155)
    %108 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc155)
      linalg.yield %247 : f32 loc(#loc155)
    } -> tensor<2x10xf32> loc(#loc155)
    %109 = tensor.empty() : tensor<2x5xf32> loc(#loc156)
    %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc156)
    %111 = linalg.matmul ins(%108, %arg6 : tensor<2x10xf32>, tensor<10x5xf32>) outs(%110 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc156)
    %112:3 = call @main_log_softmax(%111) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc157)
    %113 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%112#0, %arg15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%109 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc158)
      linalg.yield %247 : f32 loc(#loc158)
    } -> tensor<2x5xf32> loc(#loc158)
    %114 = tensor.empty() : tensor<2xf32> loc(#loc159)
    %115 = linalg.fill ins(%cst_1 : f32) outs(%114 : tensor<2xf32>) -> tensor<2xf32> loc(#loc159)
    %116 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%113 : tensor<2x5xf32>) outs(%115 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc159)
      linalg.yield %247 : f32 loc(#loc159)
    } -> tensor<2xf32> loc(#loc159)
    %117 = tensor.empty() : tensor<f32> loc(#loc160)
    %118 = linalg.fill ins(%cst_1 : f32) outs(%117 : tensor<f32>) -> tensor<f32> loc(#loc160)
    %119 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%116 : tensor<2xf32>) outs(%118 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc160)
      linalg.yield %247 : f32 loc(#loc160)
    } -> tensor<f32> loc(#loc160)
    %120 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%119 : tensor<f32>) outs(%117 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_0 : f32 loc(#loc161)
      linalg.yield %247 : f32 loc(#loc161)
    } -> tensor<f32> loc(#loc161)
    %121 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%120 : tensor<f32>) outs(%117 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc162)
      linalg.yield %247 : f32 loc(#loc162)
    } -> tensor<f32> loc(#loc162)
    %122 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%117 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc163)
    } -> tensor<f32> loc(#loc163)
    %123 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%122 : tensor<f32>) outs(%117 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_0 : f32 loc(#loc164)
      linalg.yield %247 : f32 loc(#loc164)
    } -> tensor<f32> loc(#loc164)
    %124 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%123 : tensor<f32>) outs(%114 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<2xf32> loc(#loc165)
    %125 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<2xf32>) outs(%109 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<2x5xf32> loc(#loc166)
    %126 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%125, %arg15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%109 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc167)
      linalg.yield %247 : f32 loc(#loc167)
    } -> tensor<2x5xf32> loc(#loc167)
    %127 = call @main_log_softmax_43(%112#1, %112#2, %126) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc168)
    %128 = tensor.empty() : tensor<5x10xf32> loc(#loc169)
    %129 = linalg.fill ins(%cst_1 : f32) outs(%128 : tensor<5x10xf32>) -> tensor<5x10xf32> loc(#loc169)
    %130 = linalg.generic {indexing_maps = [#map16, #map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127, %108 : tensor<2x5xf32>, tensor<2x10xf32>) outs(%129 : tensor<5x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc168)
      %248 = arith.addf %out, %247 : f32 loc(#loc169)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<5x10xf32> loc(#loc169)
    %131 = tensor.empty() : tensor<10x5xf32> loc(#loc170)
    %132 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<5x10xf32>) outs(%131 : tensor<10x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<10x5xf32> loc(#loc170)
    %133 = linalg.generic {indexing_maps = [#map19, #map20, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127, %arg6 : tensor<2x5xf32>, tensor<10x5xf32>) outs(%105 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc168)
      %248 = arith.addf %out, %247 : f32 loc(#loc169)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x10xf32> loc(#loc169)
    %134 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%133, %107 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%104 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc171)
      linalg.yield %247 : f32 loc(#loc171)
    } -> tensor<2x10xf32> loc(#loc171)
    %135 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<2x8x10xf32> loc(#loc172)
    %136 = tensor.empty() : tensor<10xf32> loc(#loc173)
    %137 = linalg.fill ins(%cst_1 : f32) outs(%136 : tensor<10xf32>) -> tensor<10xf32> loc(#loc173)
    %138 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%135 : tensor<2x8x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %247 : f32 loc(#loc173)
    } -> tensor<10xf32> loc(#loc173)
    %expanded = tensor.expand_shape %138 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32> loc(#loc174)
    %139 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %247 : f32 loc(#loc173)
    } -> tensor<10xf32> loc(#loc173)
    %140 = tensor.empty() : tensor<10x14xf32> loc(#loc175)
    %141 = linalg.fill ins(%cst_1 : f32) outs(%140 : tensor<10x14xf32>) -> tensor<10x14xf32> loc(#loc175)
    %142 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%135, %98 : tensor<2x8x10xf32>, tensor<2x8x14xf32>) outs(%141 : tensor<10x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc172)
      %248 = arith.addf %out, %247 : f32 loc(#loc175)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<10x14xf32> loc(#loc175)
    %143 = tensor.empty() : tensor<14x10xf32> loc(#loc176)
    %144 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<10x14xf32>) outs(%143 : tensor<14x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<14x10xf32> loc(#loc176)
    %145 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135, %arg5 : tensor<2x8x10xf32>, tensor<14x10xf32>) outs(%83 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc172)
      %248 = arith.addf %out, %247 : f32 loc(#loc175)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x8x14xf32> loc(#loc175)
    %146 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %145 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc177)
      linalg.yield %247 : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %147 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %94 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc177)
      linalg.yield %247 : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %148 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %149 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %146 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc177)
      linalg.yield %247 : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %150 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %97 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc177)
      linalg.yield %247 : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %92 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc177)
      linalg.yield %247 : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc178)
      linalg.yield %247 : f32 loc(#loc178)
    } -> tensor<2x8x14xf32> loc(#loc178)
    %153 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %147 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc177)
      linalg.yield %247 : f32 loc(#loc177)
    } -> tensor<2x8x14xf32> loc(#loc177)
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %153 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%82 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc179)
      linalg.yield %247 : f32 loc(#loc179)
    } -> tensor<2x8x14xf32> loc(#loc179)
    %155 = tensor.empty() : tensor<14xf32> loc(#loc180)
    %156 = linalg.fill ins(%cst_1 : f32) outs(%155 : tensor<14xf32>) -> tensor<14xf32> loc(#loc180)
    %157 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%154 : tensor<2x8x14xf32>) outs(%156 : tensor<14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %247 : f32 loc(#loc180)
    } -> tensor<14xf32> loc(#loc180)
    %expanded_10 = tensor.expand_shape %157 [[0, 1, 2]] output_shape [1, 1, 14] : tensor<14xf32> into tensor<1x1x14xf32> loc(#loc181)
    %158 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x14xf32>) outs(%156 : tensor<14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %247 : f32 loc(#loc180)
    } -> tensor<14xf32> loc(#loc180)
    %159 = linalg.fill ins(%cst_1 : f32) outs(%143 : tensor<14x10xf32>) -> tensor<14x10xf32> loc(#loc182)
    %160 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%154, %81 : tensor<2x8x14xf32>, tensor<2x8x10xf32>) outs(%159 : tensor<14x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc179)
      %248 = arith.addf %out, %247 : f32 loc(#loc182)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<14x10xf32> loc(#loc182)
    %161 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<14x10xf32>) outs(%140 : tensor<10x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<10x14xf32> loc(#loc183)
    %162 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154, %arg4 : tensor<2x8x14xf32>, tensor<10x14xf32>) outs(%1 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc179)
      %248 = arith.addf %out, %247 : f32 loc(#loc182)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc182)
    %163 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%162 : tensor<2x8x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %247 : f32 loc(#loc184)
    } -> tensor<10xf32> loc(#loc184)
    %expanded_11 = tensor.expand_shape %163 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32> loc(#loc185)
    %164 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %247 : f32 loc(#loc184)
    } -> tensor<10xf32> loc(#loc184)
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %162 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc186)
      linalg.yield %247 : f32 loc(#loc186)
    } -> tensor<2x8x10xf32> loc(#loc186)
    %166 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%165 : tensor<2x8x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc187)
      linalg.yield %247 : f32 loc(#loc187)
    } -> tensor<10xf32> loc(#loc187)
    %expanded_12 = tensor.expand_shape %166 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32> loc(#loc188)
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %77 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc186)
      linalg.yield %247 : f32 loc(#loc186)
    } -> tensor<2x8x10xf32> loc(#loc186)
    %168 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc187)
      linalg.yield %247 : f32 loc(#loc187)
    } -> tensor<10xf32> loc(#loc187)
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %167 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc189)
      linalg.yield %247 : f32 loc(#loc189)
    } -> tensor<2x8x10xf32> loc(#loc189)
    %170 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc190)
      linalg.yield %247 : f32 loc(#loc190)
    } -> tensor<2x8xf32> loc(#loc190)
    %expanded_13 = tensor.expand_shape %170 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc191)
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %74 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc189)
      linalg.yield %247 : f32 loc(#loc189)
    } -> tensor<2x8x10xf32> loc(#loc189)
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %73 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc192)
      linalg.yield %247 : f32 loc(#loc192)
    } -> tensor<2x8x1xf32> loc(#loc192)
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc193)
      linalg.yield %247 : f32 loc(#loc193)
    } -> tensor<2x8x10xf32> loc(#loc193)
    %174 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %247 : f32 loc(#loc194)
    } -> tensor<2x8xf32> loc(#loc194)
    %expanded_14 = tensor.expand_shape %174 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc195)
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %171 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc196)
      linalg.yield %247 : f32 loc(#loc196)
    } -> tensor<2x8x10xf32> loc(#loc196)
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc197)
      linalg.yield %247 : f32 loc(#loc197)
    } -> tensor<2x8x1xf32> loc(#loc197)
    %177 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc198)
      linalg.yield %247 : f32 loc(#loc198)
    } -> tensor<2x8xf32> loc(#loc198)
    %178 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x8xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<2x8x10xf32> loc(#loc199)
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %66 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc200)
      linalg.yield %247 : f32 loc(#loc200)
    } -> tensor<2x8x10xf32> loc(#loc200)
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc201)
      linalg.yield %247 : f32 loc(#loc201)
    } -> tensor<2x8x10xf32> loc(#loc201)
    %181 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc202)
      linalg.yield %247 : f32 loc(#loc202)
    } -> tensor<2x8xf32> loc(#loc202)
    %expanded_15 = tensor.expand_shape %181 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc203)
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %179 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc204)
      linalg.yield %247 : f32 loc(#loc204)
    } -> tensor<2x8x10xf32> loc(#loc204)
    %183 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc204)
      linalg.yield %247 : f32 loc(#loc204)
    } -> tensor<2x8x1xf32> loc(#loc204)
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc205)
      linalg.yield %247 : f32 loc(#loc205)
    } -> tensor<2x8x1xf32> loc(#loc205)
    %185 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc206)
      linalg.yield %247 : f32 loc(#loc206)
    } -> tensor<2x8xf32> loc(#loc206)
    %186 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x8xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<2x8x10xf32> loc(#loc207)
    %187 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %186 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc208)
      linalg.yield %247 : f32 loc(#loc208)
    } -> tensor<2x8x10xf32> loc(#loc208)
    %188 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x8x10xf32>) outs(%33 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<2x10x8xf32> loc(#loc209)
    %189 = tensor.empty() : tensor<8xf32> loc(#loc210)
    %190 = linalg.fill ins(%cst_1 : f32) outs(%189 : tensor<8xf32>) -> tensor<8xf32> loc(#loc210)
    %191 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%188 : tensor<2x10x8xf32>) outs(%190 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %247 : f32 loc(#loc210)
    } -> tensor<8xf32> loc(#loc210)
    %expanded_16 = tensor.expand_shape %191 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc211)
    %192 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_16 : tensor<1x1x8xf32>) outs(%190 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %247 : f32 loc(#loc210)
    } -> tensor<8xf32> loc(#loc210)
    %193 = tensor.empty() : tensor<8x12xf32> loc(#loc212)
    %194 = linalg.fill ins(%cst_1 : f32) outs(%193 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc212)
    %195 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%188, %51 : tensor<2x10x8xf32>, tensor<2x10x12xf32>) outs(%194 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc209)
      %248 = arith.addf %out, %247 : f32 loc(#loc212)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc212)
    %196 = tensor.empty() : tensor<12x8xf32> loc(#loc213)
    %197 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%195 : tensor<8x12xf32>) outs(%196 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<12x8xf32> loc(#loc213)
    %198 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%188, %arg13 : tensor<2x10x8xf32>, tensor<12x8xf32>) outs(%36 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc209)
      %248 = arith.addf %out, %247 : f32 loc(#loc212)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x10x12xf32> loc(#loc212)
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %198 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc214)
      linalg.yield %247 : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %47 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc214)
      linalg.yield %247 : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %201 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %199 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc214)
      linalg.yield %247 : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %203 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %50 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc214)
      linalg.yield %247 : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %204 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %45 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc214)
      linalg.yield %247 : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc215)
      linalg.yield %247 : f32 loc(#loc215)
    } -> tensor<2x10x12xf32> loc(#loc215)
    %206 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %200 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc214)
      linalg.yield %247 : f32 loc(#loc214)
    } -> tensor<2x10x12xf32> loc(#loc214)
    %207 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%35 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc216)
      linalg.yield %247 : f32 loc(#loc216)
    } -> tensor<2x10x12xf32> loc(#loc216)
    %208 = tensor.empty() : tensor<12xf32> loc(#loc217)
    %209 = linalg.fill ins(%cst_1 : f32) outs(%208 : tensor<12xf32>) -> tensor<12xf32> loc(#loc217)
    %210 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%207 : tensor<2x10x12xf32>) outs(%209 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc217)
      linalg.yield %247 : f32 loc(#loc217)
    } -> tensor<12xf32> loc(#loc217)
    %expanded_17 = tensor.expand_shape %210 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc218)
    %211 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_17 : tensor<1x1x12xf32>) outs(%209 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc217)
      linalg.yield %247 : f32 loc(#loc217)
    } -> tensor<12xf32> loc(#loc217)
    %212 = linalg.fill ins(%cst_1 : f32) outs(%196 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc219)
    %213 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%207, %34 : tensor<2x10x12xf32>, tensor<2x10x8xf32>) outs(%212 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc216)
      %248 = arith.addf %out, %247 : f32 loc(#loc219)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc219)
    %214 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<12x8xf32>) outs(%193 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<8x12xf32> loc(#loc220)
    %215 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207, %arg12 : tensor<2x10x12xf32>, tensor<8x12xf32>) outs(%52 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc216)
      %248 = arith.addf %out, %247 : f32 loc(#loc219)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc219)
    %216 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<2x10x8xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc221)
    } -> tensor<2x8x10xf32> loc(#loc221)
    %217 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%216 : tensor<2x8x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %247 : f32 loc(#loc222)
    } -> tensor<10xf32> loc(#loc222)
    %expanded_18 = tensor.expand_shape %217 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32> loc(#loc223)
    %218 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_18 : tensor<1x1x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %247 : f32 loc(#loc222)
    } -> tensor<10xf32> loc(#loc222)
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %216 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc224)
      linalg.yield %247 : f32 loc(#loc224)
    } -> tensor<2x8x10xf32> loc(#loc224)
    %220 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%219 : tensor<2x8x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc225)
      linalg.yield %247 : f32 loc(#loc225)
    } -> tensor<10xf32> loc(#loc225)
    %expanded_19 = tensor.expand_shape %220 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32> loc(#loc226)
    %221 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %28 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc224)
      linalg.yield %247 : f32 loc(#loc224)
    } -> tensor<2x8x10xf32> loc(#loc224)
    %222 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x1x10xf32>) outs(%137 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc225)
      linalg.yield %247 : f32 loc(#loc225)
    } -> tensor<10xf32> loc(#loc225)
    %223 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %221 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc227)
      linalg.yield %247 : f32 loc(#loc227)
    } -> tensor<2x8x10xf32> loc(#loc227)
    %224 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc228)
      linalg.yield %247 : f32 loc(#loc228)
    } -> tensor<2x8xf32> loc(#loc228)
    %expanded_20 = tensor.expand_shape %224 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc229)
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %24 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc227)
      linalg.yield %247 : f32 loc(#loc227)
    } -> tensor<2x8x10xf32> loc(#loc227)
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %23 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc230)
      linalg.yield %247 : f32 loc(#loc230)
    } -> tensor<2x8x1xf32> loc(#loc230)
    %227 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc231)
      linalg.yield %247 : f32 loc(#loc231)
    } -> tensor<2x8x10xf32> loc(#loc231)
    %228 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc232)
      linalg.yield %247 : f32 loc(#loc232)
    } -> tensor<2x8xf32> loc(#loc232)
    %expanded_21 = tensor.expand_shape %228 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc233)
    %229 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %225 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc234)
      linalg.yield %247 : f32 loc(#loc234)
    } -> tensor<2x8x10xf32> loc(#loc234)
    %230 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc235)
      linalg.yield %247 : f32 loc(#loc235)
    } -> tensor<2x8x1xf32> loc(#loc235)
    %231 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %247 : f32 loc(#loc236)
    } -> tensor<2x8xf32> loc(#loc236)
    %232 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x8xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<2x8x10xf32> loc(#loc237)
    %233 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %14 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc238)
      linalg.yield %247 : f32 loc(#loc238)
    } -> tensor<2x8x10xf32> loc(#loc238)
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32 loc(#loc239)
      linalg.yield %247 : f32 loc(#loc239)
    } -> tensor<2x8x10xf32> loc(#loc239)
    %235 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<2x8x10xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc240)
      linalg.yield %247 : f32 loc(#loc240)
    } -> tensor<2x8xf32> loc(#loc240)
    %expanded_22 = tensor.expand_shape %235 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc241)
    %236 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %233 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc242)
      linalg.yield %247 : f32 loc(#loc242)
    } -> tensor<2x8x10xf32> loc(#loc242)
    %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc242)
      linalg.yield %247 : f32 loc(#loc242)
    } -> tensor<2x8x1xf32> loc(#loc242)
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.divf %in, %in_23 : f32 loc(#loc243)
      linalg.yield %247 : f32 loc(#loc243)
    } -> tensor<2x8x1xf32> loc(#loc243)
    %239 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %out, %in : f32 loc(#loc244)
      linalg.yield %247 : f32 loc(#loc244)
    } -> tensor<2x8xf32> loc(#loc244)
    %240 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x8xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc245)
    } -> tensor<2x8x10xf32> loc(#loc245)
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %240 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.addf %in, %in_23 : f32 loc(#loc246)
      linalg.yield %247 : f32 loc(#loc246)
    } -> tensor<2x8x10xf32> loc(#loc246)
    %242 = tensor.empty() : tensor<10x6xf32> loc(#loc247)
    %243 = linalg.fill ins(%cst_1 : f32) outs(%242 : tensor<10x6xf32>) -> tensor<10x6xf32> loc(#loc247)
    %244 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%241, %arg14 : tensor<2x8x10xf32>, tensor<2x8x6xf32>) outs(%243 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %247 = arith.mulf %in, %in_23 : f32 loc(#loc246)
      %248 = arith.addf %out, %247 : f32 loc(#loc247)
      linalg.yield %248 : f32 loc(#loc)
    } -> tensor<10x6xf32> loc(#loc247)
    %245 = tensor.empty() : tensor<6x10xf32> loc(#loc248)
    %246 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%244 : tensor<10x6xf32>) outs(%245 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc248)
    } -> tensor<6x10xf32> loc(#loc248)
    return %121, %158, %139, %164, %168, %161, %144, %132, %246, %211, %192, %218, %222, %214, %197 : tensor<f32>, tensor<14xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x14xf32>, tensor<14x10xf32>, tensor<10x5xf32>, tensor<6x10xf32>, tensor<12xf32>, tensor<8xf32>, tensor<10xf32>, tensor<10xf32>, tensor<8x12xf32>, tensor<12x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc48)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc49)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc49)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc49)
    %2 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc49)
      linalg.yield %17 : f32 loc(#loc49)
    } -> tensor<2xf32> loc(#loc49)
    %3 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2xf32> loc(#loc50)
    %4 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %17 : f32 loc(#loc50)
    } -> tensor<2xf32> loc(#loc50)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc51)
    %6 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x1xf32> loc(#loc51)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc52)
    %8 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<2x5xf32> loc(#loc52)
    %9 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %17 : f32 loc(#loc52)
    } -> tensor<2x5xf32> loc(#loc52)
    %10 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc53)
      linalg.yield %17 : f32 loc(#loc53)
    } -> tensor<2x5xf32> loc(#loc53)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc48)
    %12 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %17 : f32 loc(#loc48)
    } -> tensor<2xf32> loc(#loc48)
    %13 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x1xf32> loc(#loc51)
    %14 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc54)
      linalg.yield %17 : f32 loc(#loc54)
    } -> tensor<2x1xf32> loc(#loc54)
    %15 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<2x5xf32> loc(#loc52)
    %16 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc52)
      linalg.yield %17 : f32 loc(#loc52)
    } -> tensor<2x5xf32> loc(#loc52)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc251)
  } loc(#loc251)
  func.func private @main_log_softmax_43(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc55)
    %1 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc55)
      linalg.yield %11 : f32 loc(#loc55)
    } -> tensor<2x5xf32> loc(#loc55)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc48)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc48)
    %4 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %11 : f32 loc(#loc48)
    } -> tensor<2xf32> loc(#loc48)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc56)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc57)
    %6 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc57)
      linalg.yield %11 : f32 loc(#loc57)
    } -> tensor<2x1xf32> loc(#loc57)
    %7 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %11 : f32 loc(#loc48)
    } -> tensor<2xf32> loc(#loc48)
    %8 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x5xf32> loc(#loc51)
    %9 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc58)
      linalg.yield %11 : f32 loc(#loc58)
    } -> tensor<2x5xf32> loc(#loc58)
    %10 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc59)
      linalg.yield %11 : f32 loc(#loc59)
    } -> tensor<2x5xf32> loc(#loc59)
    return %10 : tensor<2x5xf32> loc(#loc252)
  } loc(#loc252)
} loc(#loc)
#loc156 = loc("jit(loss)/jvp()/dot_general"(#loc84))
#loc174 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc81))
#loc181 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc79))
#loc185 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc69))
#loc188 = loc("jit(loss)/transpose(jvp(block0/channels))/reshape"(#loc68))
#loc211 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc75))
#loc218 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc72))
#loc223 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc69))
#loc226 = loc("jit(loss)/transpose(jvp(block0/tokens))/reshape"(#loc68))
#loc249 = loc("jit(loss)/jvp()/jit"(#loc85))
#loc250 = loc("jit(loss)/transpose(jvp())/jit"(#loc85))
#loc251 = loc("jit:"(#loc249))
#loc252 = loc("jit:"(#loc250))
