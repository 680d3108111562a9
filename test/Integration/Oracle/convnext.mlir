#loc = loc(unknown)
#loc1 = loc("p['dw0']")
#loc2 = loc("p['dw1']")
#loc3 = loc("p['head']")
#loc4 = loc("p['pw0']['b1']")
#loc5 = loc("p['pw0']['b2']")
#loc6 = loc("p['pw0']['beta']")
#loc7 = loc("p['pw0']['gamma']")
#loc8 = loc("p['pw0']['scale']")
#loc9 = loc("p['pw0']['w1']")
#loc10 = loc("p['pw0']['w2']")
#loc11 = loc("p['pw1']['b1']")
#loc12 = loc("p['pw1']['b2']")
#loc13 = loc("p['pw1']['beta']")
#loc14 = loc("p['pw1']['gamma']")
#loc15 = loc("p['pw1']['scale']")
#loc16 = loc("p['pw1']['w1']")
#loc17 = loc("p['pw1']['w2']")
#loc18 = loc("p['stem']")
#loc19 = loc("x")
#loc20 = loc("y[0]")
#loc21 = loc("make_oracles.py":294:12 to :25)
#loc22 = loc("make_oracles.py":188:11 to 189:63)
#loc23 = loc("make_oracles.py":121:11 to :36)
#loc24 = loc("make_oracles.py":122:12 to :20)
#loc25 = loc("make_oracles.py":122:11 to :26)
#loc26 = loc("make_oracles.py":122:10 to :51)
#loc27 = loc("make_oracles.py":123:34 to :44)
#loc28 = loc("make_oracles.py":123:24 to :45)
#loc29 = loc("make_oracles.py":123:11 to :45)
#loc30 = loc("make_oracles.py":123:11 to :58)
#loc31 = loc("make_oracles.py":123:11 to :70)
#loc32 = loc("make_oracles.py":145:35 to :55)
#loc33 = loc("make_oracles.py":145:35 to :65)
#loc34 = loc("make_oracles.py":149:11 to :44)
#loc35 = loc("make_oracles.py":145:24 to :76)
#loc36 = loc("make_oracles.py":145:24 to :86)
#loc37 = loc("make_oracles.py":288:11 to :33)
#loc38 = loc("make_oracles.py":298:16 to :75)
#loc39 = loc("make_oracles.py":299:29 to :43)
#loc40 = loc("make_oracles.py":299:29 to :55)
#loc41 = loc("make_oracles.py":117:29 to :55)
#loc42 = loc("make_oracles.py":117:29 to :59)
#loc43 = loc("make_oracles.py":117:21 to :64)
#loc44 = loc("make_oracles.py":117:12 to :65)
#loc45 = loc("make_oracles.py":117:11 to :65)
#loc46 = loc("make_oracles.py":123:12 to :20)
#loc47 = loc("reduce_sum")
#loc48 = loc("reduce_max")
#loc49 = loc("max")
#loc50 = loc("broadcast_in_dim")
#loc51 = loc("sub")
#loc52 = loc("exp")
#loc53 = loc("log")
#loc54 = loc("neg")
#loc55 = loc("reshape")
#loc56 = loc("div")
#loc57 = loc("mul")
#loc58 = loc("add_any")
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
#loc59 = loc("convnext.<locals>.loss"(#loc21))
#loc60 = loc("conv"(#loc22))
#loc61 = loc("layer_norm"(#loc23))
#loc62 = loc("layer_norm"(#loc24))
#loc63 = loc("layer_norm"(#loc25))
#loc64 = loc("layer_norm"(#loc26))
#loc65 = loc("layer_norm"(#loc27))
#loc66 = loc("layer_norm"(#loc28))
#loc67 = loc("layer_norm"(#loc29))
#loc68 = loc("layer_norm"(#loc30))
#loc69 = loc("layer_norm"(#loc31))
#loc70 = loc("mlp_with.<locals>.<lambda>"(#loc32))
#loc71 = loc("mlp_with.<locals>.<lambda>"(#loc33))
#loc72 = loc("gelu"(#loc34))
#loc73 = loc("mlp_with.<locals>.<lambda>"(#loc35))
#loc74 = loc("mlp_with.<locals>.<lambda>"(#loc36))
#loc75 = loc("pointwise"(#loc37))
#loc76 = loc("convnext.<locals>.loss"(#loc38))
#loc77 = loc("convnext.<locals>.loss"(#loc39))
#loc78 = loc("convnext.<locals>.loss"(#loc40))
#loc79 = loc("cross_entropy"(#loc41))
#loc80 = loc("cross_entropy"(#loc42))
#loc81 = loc("cross_entropy"(#loc43))
#loc82 = loc("cross_entropy"(#loc44))
#loc83 = loc("cross_entropy"(#loc45))
#loc84 = loc("layer_norm"(#loc46))
#loc85 = loc("jit(loss)/jvp()/dot_general"(#loc59))
#loc86 = loc("jit(loss)/jvp(block0/depthwise)/conv_general_dilated"(#loc60))
#loc87 = loc("jit(loss)/jvp(block0/pointwise)/reduce_sum"(#loc61))
#loc88 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc61))
#loc89 = loc("jit(loss)/jvp(block0/pointwise)/div"(#loc61))
#loc90 = loc("jit(loss)/jvp(block0/pointwise)/sub"(#loc62))
#loc91 = loc("jit(loss)/jvp(block0/pointwise)/integer_pow"(#loc63))
#loc92 = loc("jit(loss)/jvp(block0/pointwise)/mul"(#loc63))
#loc93 = loc("jit(loss)/jvp(block0/pointwise)/reduce_sum"(#loc64))
#loc94 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc64))
#loc95 = loc("jit(loss)/jvp(block0/pointwise)/div"(#loc64))
#loc96 = loc("jit(loss)/jvp(block0/pointwise)/add"(#loc65))
#loc97 = loc("jit(loss)/jvp(block0/pointwise)/rsqrt"(#loc66))
#loc98 = loc("jit(loss)/jvp(block0/pointwise)/div"(#loc66))
#loc99 = loc("jit(loss)/jvp(block0/pointwise)/mul"(#loc66))
#loc100 = loc("jit(loss)/jvp(block0/pointwise)/mul"(#loc67))
#loc101 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc68))
#loc102 = loc("jit(loss)/jvp(block0/pointwise)/mul"(#loc68))
#loc103 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc69))
#loc104 = loc("jit(loss)/jvp(block0/pointwise)/add"(#loc69))
#loc105 = loc("jit(loss)/jvp(block0/pointwise)/dot_general"(#loc70))
#loc106 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc71))
#loc107 = loc("jit(loss)/jvp(block0/pointwise)/add"(#loc71))
#loc108 = loc("jit(loss)/jvp(block0/pointwise)/mul"(#loc72))
#loc109 = loc("jit(loss)/jvp(block0/pointwise)/neg"(#loc72))
#loc110 = loc("jit(loss)/jvp(block0/pointwise)/erfc"(#loc72))
#loc111 = loc("jit(loss)/jvp(block0/pointwise)/square"(#loc72))
#loc112 = loc("jit(loss)/jvp(block0/pointwise)/exp"(#loc72))
#loc113 = loc("jit(loss)/jvp(block0/pointwise)/dot_general"(#loc73))
#loc114 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc74))
#loc115 = loc("jit(loss)/jvp(block0/pointwise)/add"(#loc74))
#loc116 = loc("jit(loss)/jvp(block0/pointwise)/broadcast_in_dim"(#loc75))
#loc117 = loc("jit(loss)/jvp(block0/pointwise)/mul"(#loc75))
#loc118 = loc("jit(loss)/jvp()/add"(#loc76))
#loc119 = loc("jit(loss)/jvp(block1/depthwise)/conv_general_dilated"(#loc60))
#loc120 = loc("jit(loss)/jvp(block1/pointwise)/reduce_sum"(#loc61))
#loc121 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc61))
#loc122 = loc("jit(loss)/jvp(block1/pointwise)/div"(#loc61))
#loc123 = loc("jit(loss)/jvp(block1/pointwise)/sub"(#loc62))
#loc124 = loc("jit(loss)/jvp(block1/pointwise)/integer_pow"(#loc63))
#loc125 = loc("jit(loss)/jvp(block1/pointwise)/mul"(#loc63))
#loc126 = loc("jit(loss)/jvp(block1/pointwise)/reduce_sum"(#loc64))
#loc127 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc64))
#loc128 = loc("jit(loss)/jvp(block1/pointwise)/div"(#loc64))
#loc129 = loc("jit(loss)/jvp(block1/pointwise)/add"(#loc65))
#loc130 = loc("jit(loss)/jvp(block1/pointwise)/rsqrt"(#loc66))
#loc131 = loc("jit(loss)/jvp(block1/pointwise)/div"(#loc66))
#loc132 = loc("jit(loss)/jvp(block1/pointwise)/mul"(#loc66))
#loc133 = loc("jit(loss)/jvp(block1/pointwise)/mul"(#loc67))
#loc134 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc68))
#loc135 = loc("jit(loss)/jvp(block1/pointwise)/mul"(#loc68))
#loc136 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc69))
#loc137 = loc("jit(loss)/jvp(block1/pointwise)/add"(#loc69))
#loc138 = loc("jit(loss)/jvp(block1/pointwise)/dot_general"(#loc70))
#loc139 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc71))
#loc140 = loc("jit(loss)/jvp(block1/pointwise)/add"(#loc71))
#loc141 = loc("jit(loss)/jvp(block1/pointwise)/mul"(#loc72))
#loc142 = loc("jit(loss)/jvp(block1/pointwise)/neg"(#loc72))
#loc143 = loc("jit(loss)/jvp(block1/pointwise)/erfc"(#loc72))
#loc144 = loc("jit(loss)/jvp(block1/pointwise)/square"(#loc72))
#loc145 = loc("jit(loss)/jvp(block1/pointwise)/exp"(#loc72))
#loc146 = loc("jit(loss)/jvp(block1/pointwise)/dot_general"(#loc73))
#loc147 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc74))
#loc148 = loc("jit(loss)/jvp(block1/pointwise)/add"(#loc74))
#loc149 = loc("jit(loss)/jvp(block1/pointwise)/broadcast_in_dim"(#loc75))
#loc150 = loc("jit(loss)/jvp(block1/pointwise)/mul"(#loc75))
#loc151 = loc("jit(loss)/jvp()/reduce_sum"(#loc77))
#loc152 = loc("jit(loss)/jvp()/div"(#loc77))
#loc154 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc79))
#loc155 = loc("jit(loss)/jvp()/mul"(#loc80))
#loc156 = loc("jit(loss)/jvp()/reduce_sum"(#loc81))
#loc157 = loc("jit(loss)/jvp()/reduce_sum"(#loc82))
#loc158 = loc("jit(loss)/jvp()/div"(#loc82))
#loc159 = loc("jit(loss)/jvp()/neg"(#loc83))
#loc160 = loc("jit(loss)/transpose(jvp())/neg"(#loc83))
#loc161 = loc("jit(loss)/transpose(jvp())/div"(#loc82))
#loc162 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc82))
#loc163 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc81))
#loc164 = loc("jit(loss)/transpose(jvp())/mul"(#loc80))
#loc165 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc79))
#loc166 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc78))
#loc167 = loc("jit(loss)/transpose(jvp())/transpose"(#loc78))
#loc168 = loc("jit(loss)/transpose(jvp())/div"(#loc77))
#loc169 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc77))
#loc170 = loc("jit(loss)/transpose(jvp(block1/pointwise))/mul"(#loc75))
#loc171 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc75))
#loc173 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc74))
#loc175 = loc("jit(loss)/transpose(jvp(block1/pointwise))/dot_general"(#loc73))
#loc176 = loc("jit(loss)/transpose(jvp(block1/pointwise))/transpose"(#loc73))
#loc177 = loc("jit(loss)/transpose(jvp(block1/pointwise))/mul"(#loc72))
#loc178 = loc("jit(loss)/transpose(jvp(block1/pointwise))/neg"(#loc72))
#loc179 = loc("jit(loss)/transpose(jvp(block1/pointwise))/add_any"(#loc72))
#loc180 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc71))
#loc182 = loc("jit(loss)/transpose(jvp(block1/pointwise))/dot_general"(#loc70))
#loc183 = loc("jit(loss)/transpose(jvp(block1/pointwise))/transpose"(#loc70))
#loc184 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc69))
#loc186 = loc("jit(loss)/transpose(jvp(block1/pointwise))/mul"(#loc68))
#loc187 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc68))
#loc189 = loc("jit(loss)/transpose(jvp(block1/pointwise))/mul"(#loc67))
#loc190 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc67))
#loc191 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc67))
#loc192 = loc("jit(loss)/transpose(jvp(block1/pointwise))/mul"(#loc66))
#loc193 = loc("jit(loss)/transpose(jvp(block1/pointwise))/neg"(#loc84))
#loc194 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc84))
#loc195 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc84))
#loc196 = loc("jit(loss)/transpose(jvp(block1/pointwise))/div"(#loc64))
#loc197 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc64))
#loc198 = loc("jit(loss)/transpose(jvp(block1/pointwise))/broadcast_in_dim"(#loc64))
#loc199 = loc("jit(loss)/transpose(jvp(block1/pointwise))/mul"(#loc63))
#loc200 = loc("jit(loss)/transpose(jvp(block1/pointwise))/neg"(#loc62))
#loc201 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc62))
#loc202 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc62))
#loc203 = loc("jit(loss)/transpose(jvp(block1/pointwise))/add_any"(#loc62))
#loc204 = loc("jit(loss)/transpose(jvp(block1/pointwise))/div"(#loc61))
#loc205 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reduce_sum"(#loc61))
#loc206 = loc("jit(loss)/transpose(jvp(block1/pointwise))/broadcast_in_dim"(#loc61))
#loc207 = loc("jit(loss)/transpose(jvp(block1/pointwise))/add_any"(#loc61))
#loc208 = loc("jit(loss)/transpose(jvp(block1/depthwise))/conv_general_dilated"(#loc60))
#loc209 = loc("jit(loss)/transpose(jvp(block1/depthwise))/reshape"(#loc60))
#loc210 = loc("jit(loss)/transpose(jvp(block1/depthwise))/rev"(#loc60))
#loc211 = loc("jit(loss)/transpose(jvp(block1/depthwise))/add_any"(#loc60))
#loc212 = loc("jit(loss)/transpose(jvp(block0/pointwise))/mul"(#loc75))
#loc213 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc75))
#loc215 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc74))
#loc217 = loc("jit(loss)/transpose(jvp(block0/pointwise))/dot_general"(#loc73))
#loc218 = loc("jit(loss)/transpose(jvp(block0/pointwise))/transpose"(#loc73))
#loc219 = loc("jit(loss)/transpose(jvp(block0/pointwise))/mul"(#loc72))
#loc220 = loc("jit(loss)/transpose(jvp(block0/pointwise))/neg"(#loc72))
#loc221 = loc("jit(loss)/transpose(jvp(block0/pointwise))/add_any"(#loc72))
#loc222 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc71))
#loc224 = loc("jit(loss)/transpose(jvp(block0/pointwise))/dot_general"(#loc70))
#loc225 = loc("jit(loss)/transpose(jvp(block0/pointwise))/transpose"(#loc70))
#loc226 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc69))
#loc228 = loc("jit(loss)/transpose(jvp(block0/pointwise))/mul"(#loc68))
#loc229 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc68))
#loc231 = loc("jit(loss)/transpose(jvp(block0/pointwise))/mul"(#loc67))
#loc232 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc67))
#loc233 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc67))
#loc234 = loc("jit(loss)/transpose(jvp(block0/pointwise))/mul"(#loc66))
#loc235 = loc("jit(loss)/transpose(jvp(block0/pointwise))/neg"(#loc84))
#loc236 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc84))
#loc237 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc84))
#loc238 = loc("jit(loss)/transpose(jvp(block0/pointwise))/div"(#loc64))
#loc239 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc64))
#loc240 = loc("jit(loss)/transpose(jvp(block0/pointwise))/broadcast_in_dim"(#loc64))
#loc241 = loc("jit(loss)/transpose(jvp(block0/pointwise))/mul"(#loc63))
#loc242 = loc("jit(loss)/transpose(jvp(block0/pointwise))/neg"(#loc62))
#loc243 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc62))
#loc244 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc62))
#loc245 = loc("jit(loss)/transpose(jvp(block0/pointwise))/add_any"(#loc62))
#loc246 = loc("jit(loss)/transpose(jvp(block0/pointwise))/div"(#loc61))
#loc247 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reduce_sum"(#loc61))
#loc248 = loc("jit(loss)/transpose(jvp(block0/pointwise))/broadcast_in_dim"(#loc61))
#loc249 = loc("jit(loss)/transpose(jvp(block0/pointwise))/add_any"(#loc61))
#loc250 = loc("jit(loss)/transpose(jvp(block0/depthwise))/conv_general_dilated"(#loc60))
#loc251 = loc("jit(loss)/transpose(jvp(block0/depthwise))/reshape"(#loc60))
#loc252 = loc("jit(loss)/transpose(jvp(block0/depthwise))/rev"(#loc60))
#loc253 = loc("jit(loss)/transpose(jvp(block0/depthwise))/add_any"(#loc60))
#loc254 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc59))
#loc255 = loc("jit(loss)/transpose(jvp())/transpose"(#loc59))
module {
  func.func public @main(%arg0: tensor<3x3x1x8xf32> loc("p['dw0']"), %arg1: tensor<3x3x1x8xf32> loc("p['dw1']"), %arg2: tensor<8x5xf32> loc("p['head']"), %arg3: tensor<16xf32> loc("p['pw0']['b1']"), %arg4: tensor<8xf32> loc("p['pw0']['b2']"), %arg5: tensor<8xf32> loc("p['pw0']['beta']"), %arg6: tensor<8xf32> loc("p['pw0']['gamma']"), %arg7: tensor<8xf32> loc("p['pw0']['scale']"), %arg8: tensor<8x16xf32> loc("p['pw0']['w1']"), %arg9: tensor<16x8xf32> loc("p['pw0']['w2']"), %arg10: tensor<16xf32> loc("p['pw1']['b1']"), %arg11: tensor<8xf32> loc("p['pw1']['b2']"), %arg12: tensor<8xf32> loc("p['pw1']['beta']"), %arg13: tensor<8xf32> loc("p['pw1']['gamma']"), %arg14: tensor<8xf32> loc("p['pw1']['scale']"), %arg15: tensor<8x16xf32> loc("p['pw1']['w1']"), %arg16: tensor<16x8xf32> loc("p['pw1']['w2']"), %arg17: tensor<3x8xf32> loc("p['stem']"), %arg18: tensor<2x4x6x3xf32> loc("x"), %arg19: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<3x3x1x8xf32>, tensor<3x3x1x8xf32>, tensor<8x5xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<3x8xf32>) {
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
    %0 = tensor.empty() : tensor<2x4x6x8xf32> loc(#loc85)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> loc(#loc85)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg18, %arg17 : tensor<2x4x6x3xf32>, tensor<3x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc19)
      %257 = arith.addf %out, %256 : f32 loc(#loc85)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc85)
    %padded = tensor.pad %2 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index):
      tensor.yield %cst_1 : f32 loc(#loc86)
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32> loc(#loc86)
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<3x3x1x8xf32> into tensor<3x3x8xf32> loc(#loc86)
    %3 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %collapsed : tensor<2x6x8x8xf32>, tensor<3x3x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> loc(#loc86)
    %4 = tensor.empty() : tensor<2x4x6xf32> loc(#loc87)
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32> loc(#loc87)
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc87)
      linalg.yield %256 : f32 loc(#loc87)
    } -> tensor<2x4x6xf32> loc(#loc87)
    %7 = tensor.empty() : tensor<2x4x6x1xf32> loc(#loc88)
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x6xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<2x4x6x1xf32> loc(#loc88)
    %9 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<2x4x6x1xf32> loc(#loc89)
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc89)
      linalg.yield %256 : f32 loc(#loc89)
    } -> tensor<2x4x6x1xf32> loc(#loc89)
    %11 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x6x1xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<2x4x6x8xf32> loc(#loc90)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %11 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.subf %in, %in_45 : f32 loc(#loc90)
      linalg.yield %256 : f32 loc(#loc90)
    } -> tensor<2x4x6x8xf32> loc(#loc90)
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc91)
      linalg.yield %256 : f32 loc(#loc91)
    } -> tensor<2x4x6x8xf32> loc(#loc91)
    %14 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<2x4x6x8xf32> loc(#loc92)
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %12 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc92)
      linalg.yield %256 : f32 loc(#loc92)
    } -> tensor<2x4x6x8xf32> loc(#loc92)
    %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc93)
      linalg.yield %256 : f32 loc(#loc93)
    } -> tensor<2x4x6xf32> loc(#loc93)
    %17 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x6xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<2x4x6x1xf32> loc(#loc94)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc95)
      linalg.yield %256 : f32 loc(#loc95)
    } -> tensor<2x4x6x1xf32> loc(#loc95)
    %19 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<2x4x6x1xf32> loc(#loc96)
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc96)
      linalg.yield %256 : f32 loc(#loc96)
    } -> tensor<2x4x6x1xf32> loc(#loc96)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32 loc(#loc97)
      linalg.yield %256 : f32 loc(#loc97)
    } -> tensor<2x4x6x1xf32> loc(#loc97)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc98)
      linalg.yield %256 : f32 loc(#loc98)
    } -> tensor<2x4x6x1xf32> loc(#loc98)
    %23 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<2x4x6x1xf32> loc(#loc99)
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc99)
      linalg.yield %256 : f32 loc(#loc99)
    } -> tensor<2x4x6x1xf32> loc(#loc99)
    %25 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x6x1xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<2x4x6x8xf32> loc(#loc100)
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc100)
      linalg.yield %256 : f32 loc(#loc100)
    } -> tensor<2x4x6x8xf32> loc(#loc100)
    %27 = tensor.empty() : tensor<1x1x1x8xf32> loc(#loc101)
    %28 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<1x1x1x8xf32> loc(#loc101)
    %29 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<2x4x6x8xf32> loc(#loc102)
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc102)
      linalg.yield %256 : f32 loc(#loc102)
    } -> tensor<2x4x6x8xf32> loc(#loc102)
    %31 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc103)
    } -> tensor<1x1x1x8xf32> loc(#loc103)
    %32 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<2x4x6x8xf32> loc(#loc104)
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc104)
      linalg.yield %256 : f32 loc(#loc104)
    } -> tensor<2x4x6x8xf32> loc(#loc104)
    %34 = tensor.empty() : tensor<2x4x6x16xf32> loc(#loc105)
    %35 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<2x4x6x16xf32>) -> tensor<2x4x6x16xf32> loc(#loc105)
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33, %arg8 : tensor<2x4x6x8xf32>, tensor<8x16xf32>) outs(%35 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc104)
      %257 = arith.addf %out, %256 : f32 loc(#loc105)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x16xf32> loc(#loc105)
    %37 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc106)
    %38 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<16xf32>) outs(%37 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<1x1x1x16xf32> loc(#loc106)
    %39 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x1x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<2x4x6x16xf32> loc(#loc107)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc107)
      linalg.yield %256 : f32 loc(#loc107)
    } -> tensor<2x4x6x16xf32> loc(#loc107)
    %41 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<2x4x6x16xf32> loc(#loc108)
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc108)
      linalg.yield %256 : f32 loc(#loc108)
    } -> tensor<2x4x6x16xf32> loc(#loc108)
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc109)
      linalg.yield %256 : f32 loc(#loc109)
    } -> tensor<2x4x6x16xf32> loc(#loc109)
    %44 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<2x4x6x16xf32> loc(#loc108)
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc108)
      linalg.yield %256 : f32 loc(#loc108)
    } -> tensor<2x4x6x16xf32> loc(#loc108)
    %46 = math.erfc %45 : tensor<2x4x6x16xf32> loc(#loc110)
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %45 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc111)
      linalg.yield %256 : f32 loc(#loc111)
    } -> tensor<2x4x6x16xf32> loc(#loc111)
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc109)
      linalg.yield %256 : f32 loc(#loc109)
    } -> tensor<2x4x6x16xf32> loc(#loc109)
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.exp %in : f32 loc(#loc112)
      linalg.yield %256 : f32 loc(#loc112)
    } -> tensor<2x4x6x16xf32> loc(#loc112)
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc108)
      linalg.yield %256 : f32 loc(#loc108)
    } -> tensor<2x4x6x16xf32> loc(#loc108)
    %51 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50, %arg9 : tensor<2x4x6x16xf32>, tensor<16x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc108)
      %257 = arith.addf %out, %256 : f32 loc(#loc113)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc113)
    %52 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<1x1x1x8xf32> loc(#loc114)
    %53 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<2x4x6x8xf32> loc(#loc115)
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc115)
      linalg.yield %256 : f32 loc(#loc115)
    } -> tensor<2x4x6x8xf32> loc(#loc115)
    %55 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<1x1x1x8xf32> loc(#loc116)
    %56 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<2x4x6x8xf32> loc(#loc117)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc117)
      linalg.yield %256 : f32 loc(#loc117)
    } -> tensor<2x4x6x8xf32> loc(#loc117)
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %57 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc118)
      linalg.yield %256 : f32 loc(#loc118)
    } -> tensor<2x4x6x8xf32> loc(#loc118)
    %padded_10 = tensor.pad %58 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index):
      tensor.yield %cst_1 : f32 loc(#loc119)
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32> loc(#loc119)
    %collapsed_11 = tensor.collapse_shape %arg1 [[0], [1], [2, 3]] : tensor<3x3x1x8xf32> into tensor<3x3x8xf32> loc(#loc119)
    %59 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_10, %collapsed_11 : tensor<2x6x8x8xf32>, tensor<3x3x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> loc(#loc119)
    %60 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc120)
      linalg.yield %256 : f32 loc(#loc120)
    } -> tensor<2x4x6xf32> loc(#loc120)
    %61 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x6xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x4x6x1xf32> loc(#loc121)
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc122)
      linalg.yield %256 : f32 loc(#loc122)
    } -> tensor<2x4x6x1xf32> loc(#loc122)
    %63 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x6x1xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<2x4x6x8xf32> loc(#loc123)
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %63 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.subf %in, %in_45 : f32 loc(#loc123)
      linalg.yield %256 : f32 loc(#loc123)
    } -> tensor<2x4x6x8xf32> loc(#loc123)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc124)
      linalg.yield %256 : f32 loc(#loc124)
    } -> tensor<2x4x6x8xf32> loc(#loc124)
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %64 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc125)
      linalg.yield %256 : f32 loc(#loc125)
    } -> tensor<2x4x6x8xf32> loc(#loc125)
    %67 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc126)
      linalg.yield %256 : f32 loc(#loc126)
    } -> tensor<2x4x6xf32> loc(#loc126)
    %68 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x6xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<2x4x6x1xf32> loc(#loc127)
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc128)
      linalg.yield %256 : f32 loc(#loc128)
    } -> tensor<2x4x6x1xf32> loc(#loc128)
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %19 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc129)
      linalg.yield %256 : f32 loc(#loc129)
    } -> tensor<2x4x6x1xf32> loc(#loc129)
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32 loc(#loc130)
      linalg.yield %256 : f32 loc(#loc130)
    } -> tensor<2x4x6x1xf32> loc(#loc130)
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %70 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc131)
      linalg.yield %256 : f32 loc(#loc131)
    } -> tensor<2x4x6x1xf32> loc(#loc131)
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %72 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc132)
      linalg.yield %256 : f32 loc(#loc132)
    } -> tensor<2x4x6x1xf32> loc(#loc132)
    %74 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x6x1xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x4x6x8xf32> loc(#loc133)
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %74 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc133)
      linalg.yield %256 : f32 loc(#loc133)
    } -> tensor<2x4x6x8xf32> loc(#loc133)
    %76 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg13 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<1x1x1x8xf32> loc(#loc134)
    %77 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x4x6x8xf32> loc(#loc135)
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc135)
      linalg.yield %256 : f32 loc(#loc135)
    } -> tensor<2x4x6x8xf32> loc(#loc135)
    %79 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<1x1x1x8xf32> loc(#loc136)
    %80 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<2x4x6x8xf32> loc(#loc137)
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc137)
      linalg.yield %256 : f32 loc(#loc137)
    } -> tensor<2x4x6x8xf32> loc(#loc137)
    %82 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%81, %arg15 : tensor<2x4x6x8xf32>, tensor<8x16xf32>) outs(%35 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc137)
      %257 = arith.addf %out, %256 : f32 loc(#loc138)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x16xf32> loc(#loc138)
    %83 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg10 : tensor<16xf32>) outs(%37 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<1x1x1x16xf32> loc(#loc139)
    %84 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1x1x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<2x4x6x16xf32> loc(#loc140)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc140)
      linalg.yield %256 : f32 loc(#loc140)
    } -> tensor<2x4x6x16xf32> loc(#loc140)
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %85 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc141)
      linalg.yield %256 : f32 loc(#loc141)
    } -> tensor<2x4x6x16xf32> loc(#loc141)
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc142)
      linalg.yield %256 : f32 loc(#loc142)
    } -> tensor<2x4x6x16xf32> loc(#loc142)
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %44 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc141)
      linalg.yield %256 : f32 loc(#loc141)
    } -> tensor<2x4x6x16xf32> loc(#loc141)
    %89 = math.erfc %88 : tensor<2x4x6x16xf32> loc(#loc143)
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %88 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc144)
      linalg.yield %256 : f32 loc(#loc144)
    } -> tensor<2x4x6x16xf32> loc(#loc144)
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc142)
      linalg.yield %256 : f32 loc(#loc142)
    } -> tensor<2x4x6x16xf32> loc(#loc142)
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.exp %in : f32 loc(#loc145)
      linalg.yield %256 : f32 loc(#loc145)
    } -> tensor<2x4x6x16xf32> loc(#loc145)
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc141)
      linalg.yield %256 : f32 loc(#loc141)
    } -> tensor<2x4x6x16xf32> loc(#loc141)
    %94 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%93, %arg16 : tensor<2x4x6x16xf32>, tensor<16x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc141)
      %257 = arith.addf %out, %256 : f32 loc(#loc146)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc146)
    %95 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg11 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc147)
    } -> tensor<1x1x1x8xf32> loc(#loc147)
    %96 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<2x4x6x8xf32> loc(#loc148)
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc148)
      linalg.yield %256 : f32 loc(#loc148)
    } -> tensor<2x4x6x8xf32> loc(#loc148)
    %98 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg14 : tensor<8xf32>) outs(%27 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<1x1x1x8xf32> loc(#loc149)
    %99 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x1x1x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<2x4x6x8xf32> loc(#loc150)
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc150)
      linalg.yield %256 : f32 loc(#loc150)
    } -> tensor<2x4x6x8xf32> loc(#loc150)
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %100 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc118)
      linalg.yield %256 : f32 loc(#loc118)
    } -> tensor<2x4x6x8xf32> loc(#loc118)
    %102 = tensor.empty() : tensor<2x8xf32> loc(#loc151)
    %103 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc151)
    %104 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%101 : tensor<2x4x6x8xf32>) outs(%103 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc151)
      linalg.yield %256 : f32 loc(#loc151)
    } -> tensor<2x8xf32> loc(#loc151)
    %105 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%102 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<2x8xf32> loc(#loc152)
    %106 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%104, %105 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%102 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc152)
      linalg.yield %256 : f32 loc(#loc152)
    } -> tensor<2x8xf32> loc(#loc152)
    %107 = tensor.empty() : tensor<2x5xf32> loc(#loc153)
    %108 = linalg.fill ins(%cst_1 : f32) outs(%107 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc153)
    %109 = linalg.matmul ins(%106, %arg2 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%108 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc153)
    %110:3 = call @main_log_softmax(%109) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc154)
    %111 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%110#0, %arg19 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%107 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc155)
      linalg.yield %256 : f32 loc(#loc155)
    } -> tensor<2x5xf32> loc(#loc155)
    %112 = tensor.empty() : tensor<2xf32> loc(#loc156)
    %113 = linalg.fill ins(%cst_1 : f32) outs(%112 : tensor<2xf32>) -> tensor<2xf32> loc(#loc156)
    %114 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%111 : tensor<2x5xf32>) outs(%113 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc156)
      linalg.yield %256 : f32 loc(#loc156)
    } -> tensor<2xf32> loc(#loc156)
    %115 = tensor.empty() : tensor<f32> loc(#loc157)
    %116 = linalg.fill ins(%cst_1 : f32) outs(%115 : tensor<f32>) -> tensor<f32> loc(#loc157)
    %117 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["reduction"]} ins(%114 : tensor<2xf32>) outs(%116 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc157)
      linalg.yield %256 : f32 loc(#loc157)
    } -> tensor<f32> loc(#loc157)
    %118 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%117 : tensor<f32>) outs(%115 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_0 : f32 loc(#loc158)
      linalg.yield %256 : f32 loc(#loc158)
    } -> tensor<f32> loc(#loc158)
    %119 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%118 : tensor<f32>) outs(%115 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc159)
      linalg.yield %256 : f32 loc(#loc159)
    } -> tensor<f32> loc(#loc159)
    %120 = linalg.generic {indexing_maps = [#map16], iterator_types = []} outs(%115 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc160)
    } -> tensor<f32> loc(#loc160)
    %121 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%120 : tensor<f32>) outs(%115 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_0 : f32 loc(#loc161)
      linalg.yield %256 : f32 loc(#loc161)
    } -> tensor<f32> loc(#loc161)
    %122 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel"]} ins(%121 : tensor<f32>) outs(%112 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<2xf32> loc(#loc162)
    %123 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<2xf32>) outs(%107 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<2x5xf32> loc(#loc163)
    %124 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%123, %arg19 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%107 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc164)
      linalg.yield %256 : f32 loc(#loc164)
    } -> tensor<2x5xf32> loc(#loc164)
    %125 = call @main_log_softmax_28(%110#1, %110#2, %124) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc165)
    %126 = tensor.empty() : tensor<5x8xf32> loc(#loc166)
    %127 = linalg.fill ins(%cst_1 : f32) outs(%126 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc166)
    %128 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125, %106 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%127 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc165)
      %257 = arith.addf %out, %256 : f32 loc(#loc166)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc166)
    %129 = tensor.empty() : tensor<8x5xf32> loc(#loc167)
    %130 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<5x8xf32>) outs(%129 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc167)
    } -> tensor<8x5xf32> loc(#loc167)
    %131 = linalg.generic {indexing_maps = [#map21, #map22, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125, %arg2 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%103 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc165)
      %257 = arith.addf %out, %256 : f32 loc(#loc166)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc166)
    %132 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%131, %105 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%102 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc168)
      linalg.yield %256 : f32 loc(#loc168)
    } -> tensor<2x8xf32> loc(#loc168)
    %133 = linalg.generic {indexing_maps = [#map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc169)
    } -> tensor<2x4x6x8xf32> loc(#loc169)
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %133 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc170)
      linalg.yield %256 : f32 loc(#loc170)
    } -> tensor<2x4x6x8xf32> loc(#loc170)
    %135 = tensor.empty() : tensor<8xf32> loc(#loc171)
    %136 = linalg.fill ins(%cst_1 : f32) outs(%135 : tensor<8xf32>) -> tensor<8xf32> loc(#loc171)
    %137 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%134 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc171)
      linalg.yield %256 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %expanded = tensor.expand_shape %137 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc172)
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %99 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc170)
      linalg.yield %256 : f32 loc(#loc170)
    } -> tensor<2x4x6x8xf32> loc(#loc170)
    %139 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc171)
      linalg.yield %256 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %140 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%138 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %256 : f32 loc(#loc173)
    } -> tensor<8xf32> loc(#loc173)
    %expanded_12 = tensor.expand_shape %140 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc174)
    %141 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %256 : f32 loc(#loc173)
    } -> tensor<8xf32> loc(#loc173)
    %142 = tensor.empty() : tensor<8x16xf32> loc(#loc175)
    %143 = linalg.fill ins(%cst_1 : f32) outs(%142 : tensor<8x16xf32>) -> tensor<8x16xf32> loc(#loc175)
    %144 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%138, %93 : tensor<2x4x6x8xf32>, tensor<2x4x6x16xf32>) outs(%143 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc170)
      %257 = arith.addf %out, %256 : f32 loc(#loc175)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<8x16xf32> loc(#loc175)
    %145 = tensor.empty() : tensor<16x8xf32> loc(#loc176)
    %146 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<8x16xf32>) outs(%145 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<16x8xf32> loc(#loc176)
    %147 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%138, %arg16 : tensor<2x4x6x8xf32>, tensor<16x8xf32>) outs(%35 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc170)
      %257 = arith.addf %out, %256 : f32 loc(#loc175)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x16xf32> loc(#loc175)
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %147 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %256 : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %149 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %89 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %256 : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %150 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %148 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %256 : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %92 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %256 : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %153 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %44 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %256 : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc178)
      linalg.yield %256 : f32 loc(#loc178)
    } -> tensor<2x4x6x16xf32> loc(#loc178)
    %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %149 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %256 : f32 loc(#loc177)
    } -> tensor<2x4x6x16xf32> loc(#loc177)
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc179)
      linalg.yield %256 : f32 loc(#loc179)
    } -> tensor<2x4x6x16xf32> loc(#loc179)
    %157 = tensor.empty() : tensor<16xf32> loc(#loc180)
    %158 = linalg.fill ins(%cst_1 : f32) outs(%157 : tensor<16xf32>) -> tensor<16xf32> loc(#loc180)
    %159 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%156 : tensor<2x4x6x16xf32>) outs(%158 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %256 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %expanded_13 = tensor.expand_shape %159 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc181)
    %160 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x1x16xf32>) outs(%158 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %256 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %161 = linalg.fill ins(%cst_1 : f32) outs(%145 : tensor<16x8xf32>) -> tensor<16x8xf32> loc(#loc182)
    %162 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%156, %81 : tensor<2x4x6x16xf32>, tensor<2x4x6x8xf32>) outs(%161 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc179)
      %257 = arith.addf %out, %256 : f32 loc(#loc182)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<16x8xf32> loc(#loc182)
    %163 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<16x8xf32>) outs(%142 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<8x16xf32> loc(#loc183)
    %164 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%156, %arg15 : tensor<2x4x6x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc179)
      %257 = arith.addf %out, %256 : f32 loc(#loc182)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc182)
    %165 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%164 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %256 : f32 loc(#loc184)
    } -> tensor<8xf32> loc(#loc184)
    %expanded_14 = tensor.expand_shape %165 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc185)
    %166 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %256 : f32 loc(#loc184)
    } -> tensor<8xf32> loc(#loc184)
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %164 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc186)
      linalg.yield %256 : f32 loc(#loc186)
    } -> tensor<2x4x6x8xf32> loc(#loc186)
    %168 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%167 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc187)
      linalg.yield %256 : f32 loc(#loc187)
    } -> tensor<8xf32> loc(#loc187)
    %expanded_15 = tensor.expand_shape %168 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc188)
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %77 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc186)
      linalg.yield %256 : f32 loc(#loc186)
    } -> tensor<2x4x6x8xf32> loc(#loc186)
    %170 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc187)
      linalg.yield %256 : f32 loc(#loc187)
    } -> tensor<8xf32> loc(#loc187)
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %169 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc189)
      linalg.yield %256 : f32 loc(#loc189)
    } -> tensor<2x4x6x8xf32> loc(#loc189)
    %172 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc190)
      linalg.yield %256 : f32 loc(#loc190)
    } -> tensor<2x4x6xf32> loc(#loc190)
    %expanded_16 = tensor.expand_shape %172 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc191)
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %74 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc189)
      linalg.yield %256 : f32 loc(#loc189)
    } -> tensor<2x4x6x8xf32> loc(#loc189)
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %73 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc192)
      linalg.yield %256 : f32 loc(#loc192)
    } -> tensor<2x4x6x1xf32> loc(#loc192)
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc193)
      linalg.yield %256 : f32 loc(#loc193)
    } -> tensor<2x4x6x8xf32> loc(#loc193)
    %176 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%175 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %256 : f32 loc(#loc194)
    } -> tensor<2x4x6xf32> loc(#loc194)
    %expanded_17 = tensor.expand_shape %176 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc195)
    %177 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc196)
      linalg.yield %256 : f32 loc(#loc196)
    } -> tensor<2x4x6x1xf32> loc(#loc196)
    %178 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177 : tensor<2x4x6x1xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %256 : f32 loc(#loc197)
    } -> tensor<2x4x6xf32> loc(#loc197)
    %179 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<2x4x6xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<2x4x6x8xf32> loc(#loc198)
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %66 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc199)
      linalg.yield %256 : f32 loc(#loc199)
    } -> tensor<2x4x6x8xf32> loc(#loc199)
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc200)
      linalg.yield %256 : f32 loc(#loc200)
    } -> tensor<2x4x6x8xf32> loc(#loc200)
    %182 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc201)
      linalg.yield %256 : f32 loc(#loc201)
    } -> tensor<2x4x6xf32> loc(#loc201)
    %expanded_18 = tensor.expand_shape %182 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc202)
    %183 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %180 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc203)
      linalg.yield %256 : f32 loc(#loc203)
    } -> tensor<2x4x6x8xf32> loc(#loc203)
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc203)
      linalg.yield %256 : f32 loc(#loc203)
    } -> tensor<2x4x6x1xf32> loc(#loc203)
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc204)
      linalg.yield %256 : f32 loc(#loc204)
    } -> tensor<2x4x6x1xf32> loc(#loc204)
    %186 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%185 : tensor<2x4x6x1xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc205)
      linalg.yield %256 : f32 loc(#loc205)
    } -> tensor<2x4x6xf32> loc(#loc205)
    %187 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<2x4x6xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc206)
    } -> tensor<2x4x6x8xf32> loc(#loc206)
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %187 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc207)
      linalg.yield %256 : f32 loc(#loc207)
    } -> tensor<2x4x6x8xf32> loc(#loc207)
    %expanded_19 = tensor.expand_shape %padded_10 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32> loc(#loc208)
    %expanded_20 = tensor.expand_shape %188 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 8, 1] : tensor<2x4x6x8xf32> into tensor<2x4x6x8x1xf32> loc(#loc208)
    %189 = tensor.empty() : tensor<3x3x1x8x1xf32> loc(#loc208)
    %190 = linalg.fill ins(%cst_1 : f32) outs(%189 : tensor<3x3x1x8x1xf32>) -> tensor<3x3x1x8x1xf32> loc(#loc208)
    %191 = linalg.generic {indexing_maps = [#map30, #map31, #map32], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x6x8x8x1xf32>, tensor<2x4x6x8x1xf32>) outs(%190 : tensor<3x3x1x8x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc208)
      %257 = arith.addf %out, %256 : f32 loc(#loc208)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<3x3x1x8x1xf32> loc(#loc208)
    %collapsed_21 = tensor.collapse_shape %191 [[0], [1], [2], [3, 4]] : tensor<3x3x1x8x1xf32> into tensor<3x3x1x8xf32> loc(#loc208)
    %expanded_22 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [3, 3, 1, 8, 1] : tensor<3x3x1x8xf32> into tensor<3x3x1x8x1xf32> loc(#loc209)
    %192 = tensor.empty() : tensor<3x3x8x1x1xf32> loc(#loc209)
    %193 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<3x3x1x8x1xf32>) outs(%192 : tensor<3x3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<3x3x8x1x1xf32> loc(#loc209)
    %collapsed_23 = tensor.collapse_shape %193 [[0], [1], [2], [3, 4]] : tensor<3x3x8x1x1xf32> into tensor<3x3x8x1xf32> loc(#loc209)
    %194 = tensor.empty() : tensor<3x3x8x1xf32> loc(#loc210)
    %195 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<3x3x8x1xf32>) outs(%194 : tensor<3x3x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<3x3x8x1xf32> loc(#loc210)
    %padded_24 = tensor.pad %188 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index):
      tensor.yield %cst_1 : f32 loc(#loc208)
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32> loc(#loc208)
    %expanded_25 = tensor.expand_shape %padded_24 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32> loc(#loc208)
    %expanded_26 = tensor.expand_shape %195 [[0], [1], [2], [3, 4]] output_shape [3, 3, 8, 1, 1] : tensor<3x3x8x1xf32> into tensor<3x3x8x1x1xf32> loc(#loc208)
    %196 = tensor.empty() : tensor<2x4x6x8x1xf32> loc(#loc208)
    %197 = linalg.fill ins(%cst_1 : f32) outs(%196 : tensor<2x4x6x8x1xf32>) -> tensor<2x4x6x8x1xf32> loc(#loc208)
    %198 = linalg.generic {indexing_maps = [#map36, #map37, #map38], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x6x8x8x1xf32>, tensor<3x3x8x1x1xf32>) outs(%197 : tensor<2x4x6x8x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc208)
      %257 = arith.addf %out, %256 : f32 loc(#loc208)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8x1xf32> loc(#loc208)
    %collapsed_27 = tensor.collapse_shape %198 [[0], [1], [2], [3, 4]] : tensor<2x4x6x8x1xf32> into tensor<2x4x6x8xf32> loc(#loc208)
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %collapsed_27 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc211)
      linalg.yield %256 : f32 loc(#loc211)
    } -> tensor<2x4x6x8xf32> loc(#loc211)
    %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %199 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc212)
      linalg.yield %256 : f32 loc(#loc212)
    } -> tensor<2x4x6x8xf32> loc(#loc212)
    %201 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%200 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc213)
      linalg.yield %256 : f32 loc(#loc213)
    } -> tensor<8xf32> loc(#loc213)
    %expanded_28 = tensor.expand_shape %201 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc214)
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %56 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc212)
      linalg.yield %256 : f32 loc(#loc212)
    } -> tensor<2x4x6x8xf32> loc(#loc212)
    %203 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc213)
      linalg.yield %256 : f32 loc(#loc213)
    } -> tensor<8xf32> loc(#loc213)
    %204 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%202 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %256 : f32 loc(#loc215)
    } -> tensor<8xf32> loc(#loc215)
    %expanded_29 = tensor.expand_shape %204 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc216)
    %205 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_29 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %256 : f32 loc(#loc215)
    } -> tensor<8xf32> loc(#loc215)
    %206 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%202, %50 : tensor<2x4x6x8xf32>, tensor<2x4x6x16xf32>) outs(%143 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc212)
      %257 = arith.addf %out, %256 : f32 loc(#loc217)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<8x16xf32> loc(#loc217)
    %207 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%206 : tensor<8x16xf32>) outs(%145 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc218)
    } -> tensor<16x8xf32> loc(#loc218)
    %208 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%202, %arg9 : tensor<2x4x6x8xf32>, tensor<16x8xf32>) outs(%35 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc212)
      %257 = arith.addf %out, %256 : f32 loc(#loc217)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x16xf32> loc(#loc217)
    %209 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %208 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %256 : f32 loc(#loc219)
    } -> tensor<2x4x6x16xf32> loc(#loc219)
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %46 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %256 : f32 loc(#loc219)
    } -> tensor<2x4x6x16xf32> loc(#loc219)
    %211 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %209 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %256 : f32 loc(#loc219)
    } -> tensor<2x4x6x16xf32> loc(#loc219)
    %212 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %49 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %256 : f32 loc(#loc219)
    } -> tensor<2x4x6x16xf32> loc(#loc219)
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %44 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %256 : f32 loc(#loc219)
    } -> tensor<2x4x6x16xf32> loc(#loc219)
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc220)
      linalg.yield %256 : f32 loc(#loc220)
    } -> tensor<2x4x6x16xf32> loc(#loc220)
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %210 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %256 : f32 loc(#loc219)
    } -> tensor<2x4x6x16xf32> loc(#loc219)
    %216 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %215 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%34 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc221)
      linalg.yield %256 : f32 loc(#loc221)
    } -> tensor<2x4x6x16xf32> loc(#loc221)
    %217 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%216 : tensor<2x4x6x16xf32>) outs(%158 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %256 : f32 loc(#loc222)
    } -> tensor<16xf32> loc(#loc222)
    %expanded_30 = tensor.expand_shape %217 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc223)
    %218 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x1x16xf32>) outs(%158 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %256 : f32 loc(#loc222)
    } -> tensor<16xf32> loc(#loc222)
    %219 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%216, %33 : tensor<2x4x6x16xf32>, tensor<2x4x6x8xf32>) outs(%161 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc221)
      %257 = arith.addf %out, %256 : f32 loc(#loc224)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<16x8xf32> loc(#loc224)
    %220 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<16x8xf32>) outs(%142 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<8x16xf32> loc(#loc225)
    %221 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%216, %arg8 : tensor<2x4x6x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc221)
      %257 = arith.addf %out, %256 : f32 loc(#loc224)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc224)
    %222 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%221 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc226)
      linalg.yield %256 : f32 loc(#loc226)
    } -> tensor<8xf32> loc(#loc226)
    %expanded_31 = tensor.expand_shape %222 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc227)
    %223 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc226)
      linalg.yield %256 : f32 loc(#loc226)
    } -> tensor<8xf32> loc(#loc226)
    %224 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %221 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc228)
      linalg.yield %256 : f32 loc(#loc228)
    } -> tensor<2x4x6x8xf32> loc(#loc228)
    %225 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%224 : tensor<2x4x6x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %256 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %expanded_32 = tensor.expand_shape %225 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc230)
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %29 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc228)
      linalg.yield %256 : f32 loc(#loc228)
    } -> tensor<2x4x6x8xf32> loc(#loc228)
    %227 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x1x8xf32>) outs(%136 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %256 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %228 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %226 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc231)
      linalg.yield %256 : f32 loc(#loc231)
    } -> tensor<2x4x6x8xf32> loc(#loc231)
    %229 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc232)
      linalg.yield %256 : f32 loc(#loc232)
    } -> tensor<2x4x6xf32> loc(#loc232)
    %expanded_33 = tensor.expand_shape %229 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc233)
    %230 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc231)
      linalg.yield %256 : f32 loc(#loc231)
    } -> tensor<2x4x6x8xf32> loc(#loc231)
    %231 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %24 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc234)
      linalg.yield %256 : f32 loc(#loc234)
    } -> tensor<2x4x6x1xf32> loc(#loc234)
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc235)
      linalg.yield %256 : f32 loc(#loc235)
    } -> tensor<2x4x6x8xf32> loc(#loc235)
    %233 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%232 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %256 : f32 loc(#loc236)
    } -> tensor<2x4x6xf32> loc(#loc236)
    %expanded_34 = tensor.expand_shape %233 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc237)
    %234 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc238)
      linalg.yield %256 : f32 loc(#loc238)
    } -> tensor<2x4x6x1xf32> loc(#loc238)
    %235 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%234 : tensor<2x4x6x1xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc239)
      linalg.yield %256 : f32 loc(#loc239)
    } -> tensor<2x4x6xf32> loc(#loc239)
    %236 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<2x4x6xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc240)
    } -> tensor<2x4x6x8xf32> loc(#loc240)
    %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %15 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc241)
      linalg.yield %256 : f32 loc(#loc241)
    } -> tensor<2x4x6x8xf32> loc(#loc241)
    %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32 loc(#loc242)
      linalg.yield %256 : f32 loc(#loc242)
    } -> tensor<2x4x6x8xf32> loc(#loc242)
    %239 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%238 : tensor<2x4x6x8xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc243)
      linalg.yield %256 : f32 loc(#loc243)
    } -> tensor<2x4x6xf32> loc(#loc243)
    %expanded_35 = tensor.expand_shape %239 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc244)
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %237 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc245)
      linalg.yield %256 : f32 loc(#loc245)
    } -> tensor<2x4x6x8xf32> loc(#loc245)
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc245)
      linalg.yield %256 : f32 loc(#loc245)
    } -> tensor<2x4x6x1xf32> loc(#loc245)
    %242 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %9 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%7 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.divf %in, %in_45 : f32 loc(#loc246)
      linalg.yield %256 : f32 loc(#loc246)
    } -> tensor<2x4x6x1xf32> loc(#loc246)
    %243 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%242 : tensor<2x4x6x1xf32>) outs(%5 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %out, %in : f32 loc(#loc247)
      linalg.yield %256 : f32 loc(#loc247)
    } -> tensor<2x4x6xf32> loc(#loc247)
    %244 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<2x4x6xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc248)
    } -> tensor<2x4x6x8xf32> loc(#loc248)
    %245 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %244 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc249)
      linalg.yield %256 : f32 loc(#loc249)
    } -> tensor<2x4x6x8xf32> loc(#loc249)
    %expanded_36 = tensor.expand_shape %padded [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32> loc(#loc250)
    %expanded_37 = tensor.expand_shape %245 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 8, 1] : tensor<2x4x6x8xf32> into tensor<2x4x6x8x1xf32> loc(#loc250)
    %246 = linalg.generic {indexing_maps = [#map30, #map31, #map32], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_36, %expanded_37 : tensor<2x6x8x8x1xf32>, tensor<2x4x6x8x1xf32>) outs(%190 : tensor<3x3x1x8x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc250)
      %257 = arith.addf %out, %256 : f32 loc(#loc250)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<3x3x1x8x1xf32> loc(#loc250)
    %collapsed_38 = tensor.collapse_shape %246 [[0], [1], [2], [3, 4]] : tensor<3x3x1x8x1xf32> into tensor<3x3x1x8xf32> loc(#loc250)
    %expanded_39 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [3, 3, 1, 8, 1] : tensor<3x3x1x8xf32> into tensor<3x3x1x8x1xf32> loc(#loc251)
    %247 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<3x3x1x8x1xf32>) outs(%192 : tensor<3x3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc251)
    } -> tensor<3x3x8x1x1xf32> loc(#loc251)
    %collapsed_40 = tensor.collapse_shape %247 [[0], [1], [2], [3, 4]] : tensor<3x3x8x1x1xf32> into tensor<3x3x8x1xf32> loc(#loc251)
    %248 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<3x3x8x1xf32>) outs(%194 : tensor<3x3x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc252)
    } -> tensor<3x3x8x1xf32> loc(#loc252)
    %padded_41 = tensor.pad %245 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index):
      tensor.yield %cst_1 : f32 loc(#loc250)
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32> loc(#loc250)
    %expanded_42 = tensor.expand_shape %padded_41 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32> loc(#loc250)
    %expanded_43 = tensor.expand_shape %248 [[0], [1], [2], [3, 4]] output_shape [3, 3, 8, 1, 1] : tensor<3x3x8x1xf32> into tensor<3x3x8x1x1xf32> loc(#loc250)
    %249 = linalg.generic {indexing_maps = [#map36, #map37, #map38], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_42, %expanded_43 : tensor<2x6x8x8x1xf32>, tensor<3x3x8x1x1xf32>) outs(%197 : tensor<2x4x6x8x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc250)
      %257 = arith.addf %out, %256 : f32 loc(#loc250)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<2x4x6x8x1xf32> loc(#loc250)
    %collapsed_44 = tensor.collapse_shape %249 [[0], [1], [2], [3, 4]] : tensor<2x4x6x8x1xf32> into tensor<2x4x6x8xf32> loc(#loc250)
    %250 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %collapsed_44 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%0 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.addf %in, %in_45 : f32 loc(#loc253)
      linalg.yield %256 : f32 loc(#loc253)
    } -> tensor<2x4x6x8xf32> loc(#loc253)
    %251 = tensor.empty() : tensor<8x3xf32> loc(#loc254)
    %252 = linalg.fill ins(%cst_1 : f32) outs(%251 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc254)
    %253 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%250, %arg18 : tensor<2x4x6x8xf32>, tensor<2x4x6x3xf32>) outs(%252 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %256 = arith.mulf %in, %in_45 : f32 loc(#loc253)
      %257 = arith.addf %out, %256 : f32 loc(#loc254)
      linalg.yield %257 : f32 loc(#loc)
    } -> tensor<8x3xf32> loc(#loc254)
    %254 = tensor.empty() : tensor<3x8xf32> loc(#loc255)
    %255 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%253 : tensor<8x3xf32>) outs(%254 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc255)
    } -> tensor<3x8xf32> loc(#loc255)
    return %119, %collapsed_38, %collapsed_21, %130, %218, %205, %223, %227, %203, %220, %207, %160, %141, %166, %170, %139, %163, %146, %255 : tensor<f32>, tensor<3x3x1x8xf32>, tensor<3x3x1x8xf32>, tensor<8x5xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<3x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc47)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc48)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc48)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc48)
    %2 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc48)
      linalg.yield %17 : f32 loc(#loc48)
    } -> tensor<2xf32> loc(#loc48)
    %3 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<2xf32> loc(#loc49)
    %4 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc49)
      linalg.yield %17 : f32 loc(#loc49)
    } -> tensor<2xf32> loc(#loc49)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc50)
    %6 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2x1xf32> loc(#loc50)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc51)
    %8 = linalg.generic {indexing_maps = [#map39, #map12], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x5xf32> loc(#loc51)
    %9 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %17 : f32 loc(#loc51)
    } -> tensor<2x5xf32> loc(#loc51)
    %10 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc52)
      linalg.yield %17 : f32 loc(#loc52)
    } -> tensor<2x5xf32> loc(#loc52)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc47)
    %12 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc47)
      linalg.yield %17 : f32 loc(#loc47)
    } -> tensor<2xf32> loc(#loc47)
    %13 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2x1xf32> loc(#loc50)
    %14 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc53)
      linalg.yield %17 : f32 loc(#loc53)
    } -> tensor<2x1xf32> loc(#loc53)
    %15 = linalg.generic {indexing_maps = [#map39, #map12], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x5xf32> loc(#loc51)
    %16 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc51)
      linalg.yield %17 : f32 loc(#loc51)
    } -> tensor<2x5xf32> loc(#loc51)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc258)
  } loc(#loc258)
  func.func private @main_log_softmax_28(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc54)
    %1 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc54)
      linalg.yield %11 : f32 loc(#loc54)
    } -> tensor<2x5xf32> loc(#loc54)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc47)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc47)
    %4 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc47)
      linalg.yield %11 : f32 loc(#loc47)
    } -> tensor<2xf32> loc(#loc47)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc55)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc56)
    %6 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc56)
      linalg.yield %11 : f32 loc(#loc56)
    } -> tensor<2x1xf32> loc(#loc56)
    %7 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc47)
      linalg.yield %11 : f32 loc(#loc47)
    } -> tensor<2xf32> loc(#loc47)
    %8 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    %9 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc57)
      linalg.yield %11 : f32 loc(#loc57)
    } -> tensor<2x5xf32> loc(#loc57)
    %10 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc58)
      linalg.yield %11 : f32 loc(#loc58)
    } -> tensor<2x5xf32> loc(#loc58)
    return %10 : tensor<2x5xf32> loc(#loc259)
  } loc(#loc259)
} loc(#loc)
#loc153 = loc("jit(loss)/jvp()/dot_general"(#loc78))
#loc172 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc75))
#loc174 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc74))
#loc181 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc71))
#loc185 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc69))
#loc188 = loc("jit(loss)/transpose(jvp(block1/pointwise))/reshape"(#loc68))
#loc214 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc75))
#loc216 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc74))
#loc223 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc71))
#loc227 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc69))
#loc230 = loc("jit(loss)/transpose(jvp(block0/pointwise))/reshape"(#loc68))
#loc256 = loc("jit(loss)/jvp()/jit"(#loc79))
#loc257 = loc("jit(loss)/transpose(jvp())/jit"(#loc79))
#loc258 = loc("jit:"(#loc256))
#loc259 = loc("jit:"(#loc257))
