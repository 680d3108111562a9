#loc = loc(unknown)
#loc1 = loc("p['attn']['beta']")
#loc2 = loc("p['attn']['gamma']")
#loc3 = loc("p['attn']['out']")
#loc4 = loc("p['attn']['qkv']")
#loc5 = loc("p['head']")
#loc6 = loc("p['inp']")
#loc7 = loc("p['mlp']['b1']")
#loc8 = loc("p['mlp']['b2']")
#loc9 = loc("p['mlp']['w1']")
#loc10 = loc("p['mlp']['w2']")
#loc11 = loc("x")
#loc12 = loc("y[0]")
#loc13 = loc("make_oracles.py":172:16 to :41)
#loc14 = loc("make_oracles.py":477:12 to :24)
#loc15 = loc("make_oracles.py":121:11 to :36)
#loc16 = loc("make_oracles.py":122:12 to :20)
#loc17 = loc("make_oracles.py":122:11 to :26)
#loc18 = loc("make_oracles.py":122:10 to :51)
#loc19 = loc("make_oracles.py":123:34 to :44)
#loc20 = loc("make_oracles.py":123:24 to :45)
#loc21 = loc("make_oracles.py":123:11 to :45)
#loc22 = loc("make_oracles.py":123:11 to :58)
#loc23 = loc("make_oracles.py":123:11 to :70)
#loc24 = loc("make_oracles.py":168:38 to :59)
#loc25 = loc("make_oracles.py":168:28 to :67)
#loc26 = loc("make_oracles.py":167:25 to :72)
#loc27 = loc("make_oracles.py":167:25 to :94)
#loc28 = loc("make_oracles.py":169:20 to :43)
#loc29 = loc("make_oracles.py":169:16 to :43)
#loc30 = loc("make_oracles.py":169:16 to :85)
#loc31 = loc("make_oracles.py":172:16 to :45)
#loc32 = loc("make_oracles.py":172:15 to :68)
#loc33 = loc("make_oracles.py":172:15 to :85)
#loc34 = loc("make_oracles.py":172:15 to :96)
#loc35 = loc("make_oracles.py":478:12 to :69)
#loc36 = loc("make_oracles.py":145:35 to :55)
#loc37 = loc("make_oracles.py":145:35 to :65)
#loc38 = loc("make_oracles.py":145:24 to :66)
#loc39 = loc("make_oracles.py":145:24 to :76)
#loc40 = loc("make_oracles.py":145:24 to :86)
#loc41 = loc("make_oracles.py":479:12 to :64)
#loc42 = loc("make_oracles.py":480:29 to :38)
#loc43 = loc("make_oracles.py":480:29 to :50)
#loc44 = loc("make_oracles.py":117:29 to :55)
#loc45 = loc("make_oracles.py":117:29 to :59)
#loc46 = loc("make_oracles.py":117:21 to :64)
#loc47 = loc("make_oracles.py":117:12 to :65)
#loc48 = loc("make_oracles.py":117:11 to :65)
#loc49 = loc("make_oracles.py":123:12 to :20)
#loc50 = loc("reduce_sum")
#loc51 = loc("reduce_max")
#loc52 = loc("max")
#loc53 = loc("broadcast_in_dim")
#loc54 = loc("sub")
#loc55 = loc("exp")
#loc56 = loc("convert_element_type")
#loc57 = loc("log")
#loc58 = loc("neg")
#loc59 = loc("reshape")
#loc60 = loc("div")
#loc61 = loc("mul")
#loc62 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map18 = affine_map<(d0, d1) -> ()>
#map19 = affine_map<(d0, d1) -> (d0, d1)>
#map20 = affine_map<(d0, d1) -> (d0)>
#map21 = affine_map<(d0) -> (d0)>
#map22 = affine_map<(d0) -> ()>
#map23 = affine_map<() -> ()>
#map24 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map25 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map26 = affine_map<(d0, d1) -> (d1, d0)>
#map27 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map28 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map29 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map30 = affine_map<(d0, d1, d2) -> (d0)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map32 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map33 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map36 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map37 = affine_map<(d0, d1) -> (d0, 0)>
#loc63 = loc("attention_with.<locals>.attention"(#loc13))
#loc64 = loc("in_bf16.<locals>.loss"(#loc14))
#loc65 = loc("layer_norm"(#loc15))
#loc66 = loc("layer_norm"(#loc16))
#loc67 = loc("layer_norm"(#loc17))
#loc68 = loc("layer_norm"(#loc18))
#loc69 = loc("layer_norm"(#loc19))
#loc70 = loc("layer_norm"(#loc20))
#loc71 = loc("layer_norm"(#loc21))
#loc72 = loc("layer_norm"(#loc22))
#loc73 = loc("layer_norm"(#loc23))
#loc74 = loc("attention_with.<locals>.attention"(#loc24))
#loc75 = loc("attention_with.<locals>.attention"(#loc25))
#loc76 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc26))
#loc77 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc27))
#loc78 = loc("attention_with.<locals>.attention"(#loc28))
#loc79 = loc("attention_with.<locals>.attention"(#loc29))
#loc80 = loc("attention_with.<locals>.attention"(#loc30))
#loc81 = loc("attention_with.<locals>.attention"(#loc31))
#loc82 = loc("attention_with.<locals>.attention"(#loc32))
#loc83 = loc("attention_with.<locals>.attention"(#loc33))
#loc84 = loc("attention_with.<locals>.attention"(#loc34))
#loc85 = loc("in_bf16.<locals>.loss"(#loc35))
#loc86 = loc("mlp_with.<locals>.<lambda>"(#loc36))
#loc87 = loc("mlp_with.<locals>.<lambda>"(#loc37))
#loc88 = loc("mlp_with.<locals>.<lambda>"(#loc38))
#loc89 = loc("mlp_with.<locals>.<lambda>"(#loc39))
#loc90 = loc("mlp_with.<locals>.<lambda>"(#loc40))
#loc91 = loc("in_bf16.<locals>.loss"(#loc41))
#loc92 = loc("in_bf16.<locals>.loss"(#loc42))
#loc93 = loc("in_bf16.<locals>.loss"(#loc43))
#loc94 = loc("cross_entropy"(#loc44))
#loc95 = loc("cross_entropy"(#loc45))
#loc96 = loc("cross_entropy"(#loc46))
#loc97 = loc("cross_entropy"(#loc47))
#loc98 = loc("cross_entropy"(#loc48))
#loc99 = loc("layer_norm"(#loc49))
#loc100 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc63))
#loc101 = loc("jit(loss)/jvp()/dot_general"(#loc64))
#loc102 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc65))
#loc103 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc65))
#loc104 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc65))
#loc105 = loc("jit(loss)/jvp(block0/attn)/div"(#loc65))
#loc106 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc66))
#loc107 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc67))
#loc108 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc67))
#loc109 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc68))
#loc110 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc68))
#loc111 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc68))
#loc112 = loc("jit(loss)/jvp(block0/attn)/div"(#loc68))
#loc113 = loc("jit(loss)/jvp(block0/attn)/add"(#loc69))
#loc114 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc70))
#loc115 = loc("jit(loss)/jvp(block0/attn)/div"(#loc70))
#loc116 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc70))
#loc117 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc71))
#loc118 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc72))
#loc119 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc72))
#loc120 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc73))
#loc121 = loc("jit(loss)/jvp(block0/attn)/add"(#loc73))
#loc122 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc74))
#loc124 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc76))
#loc125 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc77))
#loc126 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc78))
#loc127 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc79))
#loc128 = loc("jit(loss)/jvp(block0/attn)/div"(#loc80))
#loc129 = loc("jit(loss)/jvp(block0/attn)/max"(#loc63))
#loc130 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc63))
#loc131 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc63))
#loc132 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc63))
#loc133 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc63))
#loc134 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc63))
#loc135 = loc("jit(loss)/jvp(block0/attn)/div"(#loc63))
#loc136 = loc(callsite(#loc63 at #loc63))
#loc137 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc81))
#loc138 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc82))
#loc139 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc83))
#loc140 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc84))
#loc141 = loc("jit(loss)/jvp()/add"(#loc85))
#loc142 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc86))
#loc143 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc87))
#loc144 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc87))
#loc145 = loc("jit(loss)/jvp(block0/mlp)/tanh"(#loc88))
#loc146 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc88))
#loc147 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc89))
#loc148 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc90))
#loc149 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc90))
#loc150 = loc("jit(loss)/jvp()/add"(#loc91))
#loc151 = loc("jit(loss)/jvp()/convert_element_type"(#loc92))
#loc152 = loc("jit(loss)/jvp()/reduce_sum"(#loc92))
#loc153 = loc("jit(loss)/jvp()/div"(#loc92))
#loc155 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc94))
#loc156 = loc("jit(loss)/jvp()/mul"(#loc95))
#loc157 = loc("jit(loss)/jvp()/convert_element_type"(#loc96))
#loc158 = loc("jit(loss)/jvp()/reduce_sum"(#loc96))
#loc159 = loc("jit(loss)/jvp()/convert_element_type"(#loc97))
#loc160 = loc("jit(loss)/jvp()/reduce_sum"(#loc97))
#loc161 = loc("jit(loss)/jvp()/div"(#loc97))
#loc162 = loc("jit(loss)/jvp()/neg"(#loc98))
#loc163 = loc("jit(loss)/transpose(jvp())/neg"(#loc98))
#loc164 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc97))
#loc165 = loc("jit(loss)/transpose(jvp())/div"(#loc97))
#loc166 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc97))
#loc167 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc96))
#loc168 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc96))
#loc169 = loc("jit(loss)/transpose(jvp())/mul"(#loc95))
#loc170 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc94))
#loc171 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc93))
#loc172 = loc("jit(loss)/transpose(jvp())/transpose"(#loc93))
#loc173 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc92))
#loc174 = loc("jit(loss)/transpose(jvp())/div"(#loc92))
#loc175 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc92))
#loc176 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc90))
#loc178 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc89))
#loc179 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc89))
#loc180 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc88))
#loc181 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc88))
#loc182 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc87))
#loc184 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc86))
#loc185 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc86))
#loc186 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc86))
#loc187 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc84))
#loc188 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc84))
#loc189 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc83))
#loc190 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc82))
#loc191 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc81))
#loc192 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc81))
#loc193 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc63))
#loc194 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc63))
#loc195 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc63))
#loc196 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc63))
#loc197 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc63))
#loc198 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc63))
#loc199 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc63))
#loc200 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc63))
#loc201 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc80))
#loc202 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc79))
#loc203 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc79))
#loc204 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc78))
#loc205 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc77))
#loc207 = loc("jit(loss)/transpose(jvp(block0/attn))/concatenate"(#loc75))
#loc208 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc74))
#loc209 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc74))
#loc210 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc73))
#loc212 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc72))
#loc213 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc72))
#loc215 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc71))
#loc216 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc71))
#loc217 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc71))
#loc218 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc70))
#loc219 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc99))
#loc220 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc99))
#loc221 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc99))
#loc222 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc99))
#loc223 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc68))
#loc224 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc68))
#loc225 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc68))
#loc226 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc68))
#loc227 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc67))
#loc228 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc66))
#loc229 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc66))
#loc230 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc66))
#loc231 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc66))
#loc232 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc65))
#loc233 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc65))
#loc234 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc65))
#loc235 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc65))
#loc236 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc65))
#loc237 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc64))
#loc238 = loc("jit(loss)/transpose(jvp())/transpose"(#loc64))
#loc241 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc136))
#loc242 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc136))
#loc243 = loc("jit(loss)/jvp(block0/attn)/div"(#loc136))
module {
  func.func public @main(%arg0: tensor<8xbf16> loc("p['attn']['beta']"), %arg1: tensor<8xbf16> loc("p['attn']['gamma']"), %arg2: tensor<8x8xbf16> loc("p['attn']['out']"), %arg3: tensor<8x24xbf16> loc("p['attn']['qkv']"), %arg4: tensor<8x5xbf16> loc("p['head']"), %arg5: tensor<6x8xbf16> loc("p['inp']"), %arg6: tensor<12xbf16> loc("p['mlp']['b1']"), %arg7: tensor<8xbf16> loc("p['mlp']['b2']"), %arg8: tensor<8x12xbf16> loc("p['mlp']['w1']"), %arg9: tensor<12x8xbf16> loc("p['mlp']['w2']"), %arg10: tensor<2x8x6xbf16> loc("x"), %arg11: tensor<2x5xbf16> loc("y[0]")) -> (tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<8x5xbf16>, tensor<6x8xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>) {
    %c16 = arith.constant 16 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : bf16 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF80 : bf16 loc(#loc100)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant 0.000000e+00 : bf16 loc(#loc)
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<bf16> loc(#loc)
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16> loc(#loc)
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<bf16> loc(#loc)
    %cst_7 = arith.constant dense<1.001360e-05> : tensor<bf16> loc(#loc)
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<bf16> loc(#loc)
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x8xbf16> loc(#loc101)
    %1 = linalg.fill ins(%cst_3 : bf16) outs(%0 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16> loc(#loc101)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg10, %arg5 : tensor<2x8x6xbf16>, tensor<6x8xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc11)
      %239 = arith.addf %out, %238 : bf16 loc(#loc101)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x8xbf16> loc(#loc101)
    %3 = tensor.empty() : tensor<2x8x8xf32> loc(#loc102)
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x8xbf16>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc102)
      linalg.yield %238 : f32 loc(#loc102)
    } -> tensor<2x8x8xf32> loc(#loc102)
    %5 = tensor.empty() : tensor<2x8xf32> loc(#loc103)
    %6 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc103)
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x8x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc103)
      linalg.yield %238 : f32 loc(#loc103)
    } -> tensor<2x8xf32> loc(#loc103)
    %8 = tensor.empty() : tensor<2x8x1xf32> loc(#loc104)
    %9 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<2x8x1xf32> loc(#loc104)
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<2x8x1xf32> loc(#loc105)
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %238 = arith.divf %in, %in_26 : f32 loc(#loc105)
      linalg.yield %238 : f32 loc(#loc105)
    } -> tensor<2x8x1xf32> loc(#loc105)
    %12 = tensor.empty() : tensor<2x8x1xbf16> loc(#loc102)
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1xf32>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc102)
      linalg.yield %238 : bf16 loc(#loc102)
    } -> tensor<2x8x1xbf16> loc(#loc102)
    %14 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc106)
    } -> tensor<2x8x8xbf16> loc(#loc106)
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %14 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.subf %in, %in_26 : bf16 loc(#loc106)
      linalg.yield %238 : bf16 loc(#loc106)
    } -> tensor<2x8x8xbf16> loc(#loc106)
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc107)
      linalg.yield %238 : bf16 loc(#loc107)
    } -> tensor<2x8x8xbf16> loc(#loc107)
    %17 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc108)
    } -> tensor<2x8x8xbf16> loc(#loc108)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc108)
      linalg.yield %238 : bf16 loc(#loc108)
    } -> tensor<2x8x8xbf16> loc(#loc108)
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x8xbf16>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc109)
      linalg.yield %238 : f32 loc(#loc109)
    } -> tensor<2x8x8xf32> loc(#loc109)
    %20 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x8x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc110)
      linalg.yield %238 : f32 loc(#loc110)
    } -> tensor<2x8xf32> loc(#loc110)
    %21 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<2x8x1xf32> loc(#loc111)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %10 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %238 = arith.divf %in, %in_26 : f32 loc(#loc112)
      linalg.yield %238 : f32 loc(#loc112)
    } -> tensor<2x8x1xf32> loc(#loc112)
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x1xf32>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc109)
      linalg.yield %238 : bf16 loc(#loc109)
    } -> tensor<2x8x1xbf16> loc(#loc109)
    %24 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc113)
    } -> tensor<2x8x1xbf16> loc(#loc113)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc113)
      linalg.yield %238 : bf16 loc(#loc113)
    } -> tensor<2x8x1xbf16> loc(#loc113)
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x1xbf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = math.rsqrt %in : bf16 loc(#loc114)
      linalg.yield %238 : bf16 loc(#loc114)
    } -> tensor<2x8x1xbf16> loc(#loc114)
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.divf %in, %in_26 : bf16 loc(#loc115)
      linalg.yield %238 : bf16 loc(#loc115)
    } -> tensor<2x8x1xbf16> loc(#loc115)
    %28 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc116)
    } -> tensor<2x8x1xbf16> loc(#loc116)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc116)
      linalg.yield %238 : bf16 loc(#loc116)
    } -> tensor<2x8x1xbf16> loc(#loc116)
    %30 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x1xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc117)
    } -> tensor<2x8x8xbf16> loc(#loc117)
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %30 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc117)
      linalg.yield %238 : bf16 loc(#loc117)
    } -> tensor<2x8x8xbf16> loc(#loc117)
    %32 = tensor.empty() : tensor<1x1x8xbf16> loc(#loc118)
    %33 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xbf16>) outs(%32 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc118)
    } -> tensor<1x1x8xbf16> loc(#loc118)
    %34 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc119)
    } -> tensor<2x8x8xbf16> loc(#loc119)
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc119)
      linalg.yield %238 : bf16 loc(#loc119)
    } -> tensor<2x8x8xbf16> loc(#loc119)
    %36 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xbf16>) outs(%32 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc120)
    } -> tensor<1x1x8xbf16> loc(#loc120)
    %37 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc121)
    } -> tensor<2x8x8xbf16> loc(#loc121)
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc121)
      linalg.yield %238 : bf16 loc(#loc121)
    } -> tensor<2x8x8xbf16> loc(#loc121)
    %39 = tensor.empty() : tensor<2x8x24xbf16> loc(#loc122)
    %40 = linalg.fill ins(%cst_3 : bf16) outs(%39 : tensor<2x8x24xbf16>) -> tensor<2x8x24xbf16> loc(#loc122)
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %arg3 : tensor<2x8x8xbf16>, tensor<8x24xbf16>) outs(%40 : tensor<2x8x24xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc121)
      %239 = arith.addf %out, %238 : bf16 loc(#loc122)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x24xbf16> loc(#loc122)
    %extracted_slice = tensor.extract_slice %41[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xbf16> to tensor<2x8x8xbf16> loc(#loc123)
    %extracted_slice_10 = tensor.extract_slice %41[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xbf16> to tensor<2x8x8xbf16> loc(#loc123)
    %extracted_slice_11 = tensor.extract_slice %41[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xbf16> to tensor<2x8x8xbf16> loc(#loc123)
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16> loc(#loc124)
    %42 = tensor.empty() : tensor<2x2x8x4xbf16> loc(#loc125)
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xbf16>) outs(%42 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc125)
    } -> tensor<2x2x8x4xbf16> loc(#loc125)
    %expanded_12 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16> loc(#loc124)
    %44 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x2x4xbf16>) outs(%42 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc125)
    } -> tensor<2x2x8x4xbf16> loc(#loc125)
    %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16> loc(#loc124)
    %45 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x2x4xbf16>) outs(%42 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc125)
    } -> tensor<2x2x8x4xbf16> loc(#loc125)
    %46 = tensor.empty() : tensor<2x2x4x8xbf16> loc(#loc126)
    %47 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x2x8x4xbf16>) outs(%46 : tensor<2x2x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc126)
    } -> tensor<2x2x4x8xbf16> loc(#loc126)
    %48 = tensor.empty() : tensor<2x2x8x8xbf16> loc(#loc127)
    %49 = linalg.fill ins(%cst_3 : bf16) outs(%48 : tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16> loc(#loc127)
    %50 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %47 : tensor<2x2x8x4xbf16>, tensor<2x2x4x8xbf16>) outs(%49 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc125)
      %239 = arith.addf %out, %238 : bf16 loc(#loc127)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x2x8x8xbf16> loc(#loc127)
    %51 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc128)
    } -> tensor<2x2x8x8xbf16> loc(#loc128)
    %52 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.divf %in, %in_26 : bf16 loc(#loc128)
      linalg.yield %238 : bf16 loc(#loc128)
    } -> tensor<2x2x8x8xbf16> loc(#loc128)
    %53 = tensor.empty() : tensor<2x2x8xbf16> loc(#loc100)
    %54 = linalg.fill ins(%cst_1 : bf16) outs(%53 : tensor<2x2x8xbf16>) -> tensor<2x2x8xbf16> loc(#loc100)
    %55 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x2x8x8xbf16>) outs(%54 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.maximumf %out, %in : bf16 loc(#loc100)
      linalg.yield %238 : bf16 loc(#loc100)
    } -> tensor<2x2x8xbf16> loc(#loc100)
    %56 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%53 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc129)
    } -> tensor<2x2x8xbf16> loc(#loc129)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %55 : tensor<2x2x8xbf16>, tensor<2x2x8xbf16>) outs(%53 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.maximumf %in, %in_26 : bf16 loc(#loc129)
      linalg.yield %238 : bf16 loc(#loc129)
    } -> tensor<2x2x8xbf16> loc(#loc129)
    %58 = tensor.empty() : tensor<2x2x8x1xbf16> loc(#loc130)
    %59 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x8xbf16>) outs(%58 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc130)
    } -> tensor<2x2x8x1xbf16> loc(#loc130)
    %60 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x8x1xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc131)
    } -> tensor<2x2x8x8xbf16> loc(#loc131)
    %61 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %60 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.subf %in, %in_26 : bf16 loc(#loc131)
      linalg.yield %238 : bf16 loc(#loc131)
    } -> tensor<2x2x8x8xbf16> loc(#loc131)
    %62 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = math.exp %in : bf16 loc(#loc132)
      linalg.yield %238 : bf16 loc(#loc132)
    } -> tensor<2x2x8x8xbf16> loc(#loc132)
    %63 = tensor.empty() : tensor<2x2x8x8xf32> loc(#loc133)
    %64 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x2x8x8xbf16>) outs(%63 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc133)
      linalg.yield %238 : f32 loc(#loc133)
    } -> tensor<2x2x8x8xf32> loc(#loc133)
    %65 = tensor.empty() : tensor<2x2x8xf32> loc(#loc134)
    %66 = linalg.fill ins(%cst_2 : f32) outs(%65 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32> loc(#loc134)
    %67 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x2x8x8xf32>) outs(%66 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc134)
      linalg.yield %238 : f32 loc(#loc134)
    } -> tensor<2x2x8xf32> loc(#loc134)
    %68 = tensor.empty() : tensor<2x2x8x1xf32> loc(#loc130)
    %69 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x8xf32>) outs(%68 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x2x8x1xf32> loc(#loc130)
    %70 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x8x1xf32>) outs(%58 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc133)
      linalg.yield %238 : bf16 loc(#loc133)
    } -> tensor<2x2x8x1xbf16> loc(#loc133)
    %71 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x2x8x1xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc135)
    } -> tensor<2x2x8x8xbf16> loc(#loc135)
    %72 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %71 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.divf %in, %in_26 : bf16 loc(#loc135)
      linalg.yield %238 : bf16 loc(#loc135)
    } -> tensor<2x2x8x8xbf16> loc(#loc135)
    %73 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<2x2x8x1xbf16>, tensor<2x2x8x1xbf16>) outs(%58 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc241)
      linalg.yield %238 : bf16 loc(#loc241)
    } -> tensor<2x2x8x1xbf16> loc(#loc241)
    %74 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%58 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc242)
    } -> tensor<2x2x8x1xbf16> loc(#loc242)
    %75 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<2x2x8x1xbf16>, tensor<2x2x8x1xbf16>) outs(%58 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.divf %in, %in_26 : bf16 loc(#loc243)
      linalg.yield %238 : bf16 loc(#loc243)
    } -> tensor<2x2x8x1xbf16> loc(#loc243)
    %76 = linalg.fill ins(%cst_3 : bf16) outs(%42 : tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16> loc(#loc137)
    %77 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%72, %45 : tensor<2x2x8x8xbf16>, tensor<2x2x8x4xbf16>) outs(%76 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc135)
      %239 = arith.addf %out, %238 : bf16 loc(#loc137)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x2x8x4xbf16> loc(#loc137)
    %78 = tensor.empty() : tensor<2x8x2x4xbf16> loc(#loc138)
    %79 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x8x4xbf16>) outs(%78 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc138)
    } -> tensor<2x8x2x4xbf16> loc(#loc138)
    %collapsed = tensor.collapse_shape %79 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16> loc(#loc139)
    %80 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg2 : tensor<2x8x8xbf16>, tensor<8x8xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc139)
      %239 = arith.addf %out, %238 : bf16 loc(#loc140)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x8xbf16> loc(#loc140)
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %80 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc141)
      linalg.yield %238 : bf16 loc(#loc141)
    } -> tensor<2x8x8xbf16> loc(#loc141)
    %82 = tensor.empty() : tensor<2x8x12xbf16> loc(#loc142)
    %83 = linalg.fill ins(%cst_3 : bf16) outs(%82 : tensor<2x8x12xbf16>) -> tensor<2x8x12xbf16> loc(#loc142)
    %84 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81, %arg8 : tensor<2x8x8xbf16>, tensor<8x12xbf16>) outs(%83 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc141)
      %239 = arith.addf %out, %238 : bf16 loc(#loc142)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x12xbf16> loc(#loc142)
    %85 = tensor.empty() : tensor<1x1x12xbf16> loc(#loc143)
    %86 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<12xbf16>) outs(%85 : tensor<1x1x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc143)
    } -> tensor<1x1x12xbf16> loc(#loc143)
    %87 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x1x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc144)
    } -> tensor<2x8x12xbf16> loc(#loc144)
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc144)
      linalg.yield %238 : bf16 loc(#loc144)
    } -> tensor<2x8x12xbf16> loc(#loc144)
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = math.tanh %in : bf16 loc(#loc145)
      linalg.yield %238 : bf16 loc(#loc145)
    } -> tensor<2x8x12xbf16> loc(#loc145)
    %90 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc146)
    } -> tensor<2x8x12xbf16> loc(#loc146)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %89 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.subf %in, %in_26 : bf16 loc(#loc146)
      linalg.yield %238 : bf16 loc(#loc146)
    } -> tensor<2x8x12xbf16> loc(#loc146)
    %92 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89, %arg9 : tensor<2x8x12xbf16>, tensor<12x8xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc145)
      %239 = arith.addf %out, %238 : bf16 loc(#loc147)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x8xbf16> loc(#loc147)
    %93 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xbf16>) outs(%32 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc148)
    } -> tensor<1x1x8xbf16> loc(#loc148)
    %94 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc149)
    } -> tensor<2x8x8xbf16> loc(#loc149)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc149)
      linalg.yield %238 : bf16 loc(#loc149)
    } -> tensor<2x8x8xbf16> loc(#loc149)
    %96 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %95 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc150)
      linalg.yield %238 : bf16 loc(#loc150)
    } -> tensor<2x8x8xbf16> loc(#loc150)
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8x8xbf16>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc151)
      linalg.yield %238 : f32 loc(#loc151)
    } -> tensor<2x8x8xf32> loc(#loc151)
    %98 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x8x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc152)
      linalg.yield %238 : f32 loc(#loc152)
    } -> tensor<2x8xf32> loc(#loc152)
    %99 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x8xf32> loc(#loc153)
    %100 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %238 = arith.divf %in, %in_26 : f32 loc(#loc153)
      linalg.yield %238 : f32 loc(#loc153)
    } -> tensor<2x8xf32> loc(#loc153)
    %101 = tensor.empty() : tensor<2x8xbf16> loc(#loc151)
    %102 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<2x8xf32>) outs(%101 : tensor<2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc151)
      linalg.yield %238 : bf16 loc(#loc151)
    } -> tensor<2x8xbf16> loc(#loc151)
    %103 = tensor.empty() : tensor<2x5xbf16> loc(#loc154)
    %104 = linalg.fill ins(%cst_3 : bf16) outs(%103 : tensor<2x5xbf16>) -> tensor<2x5xbf16> loc(#loc154)
    %105 = linalg.matmul ins(%102, %arg4 : tensor<2x8xbf16>, tensor<8x5xbf16>) outs(%104 : tensor<2x5xbf16>) -> tensor<2x5xbf16> loc(#loc154)
    %106:3 = call @main_log_softmax(%105) : (tensor<2x5xbf16>) -> (tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>) loc(#loc155)
    %107 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%106#0, %arg11 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%103 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc156)
      linalg.yield %238 : bf16 loc(#loc156)
    } -> tensor<2x5xbf16> loc(#loc156)
    %108 = tensor.empty() : tensor<2x5xf32> loc(#loc157)
    %109 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<2x5xbf16>) outs(%108 : tensor<2x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc157)
      linalg.yield %238 : f32 loc(#loc157)
    } -> tensor<2x5xf32> loc(#loc157)
    %110 = tensor.empty() : tensor<2xf32> loc(#loc158)
    %111 = linalg.fill ins(%cst_2 : f32) outs(%110 : tensor<2xf32>) -> tensor<2xf32> loc(#loc158)
    %112 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%109 : tensor<2x5xf32>) outs(%111 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %238 : f32 loc(#loc158)
    } -> tensor<2xf32> loc(#loc158)
    %113 = tensor.empty() : tensor<2xbf16> loc(#loc157)
    %114 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%112 : tensor<2xf32>) outs(%113 : tensor<2xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc157)
      linalg.yield %238 : bf16 loc(#loc157)
    } -> tensor<2xbf16> loc(#loc157)
    %115 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%114 : tensor<2xbf16>) outs(%110 : tensor<2xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc159)
      linalg.yield %238 : f32 loc(#loc159)
    } -> tensor<2xf32> loc(#loc159)
    %116 = tensor.empty() : tensor<f32> loc(#loc160)
    %117 = linalg.fill ins(%cst_2 : f32) outs(%116 : tensor<f32>) -> tensor<f32> loc(#loc160)
    %118 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["reduction"]} ins(%115 : tensor<2xf32>) outs(%117 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc160)
      linalg.yield %238 : f32 loc(#loc160)
    } -> tensor<f32> loc(#loc160)
    %119 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%118 : tensor<f32>) outs(%116 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_0 : f32 loc(#loc161)
      linalg.yield %238 : f32 loc(#loc161)
    } -> tensor<f32> loc(#loc161)
    %120 = tensor.empty() : tensor<bf16> loc(#loc159)
    %121 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%119 : tensor<f32>) outs(%120 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %238 : bf16 loc(#loc159)
    } -> tensor<bf16> loc(#loc159)
    %122 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%121 : tensor<bf16>) outs(%120 : tensor<bf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.negf %in : bf16 loc(#loc162)
      linalg.yield %238 : bf16 loc(#loc162)
    } -> tensor<bf16> loc(#loc162)
    %123 = linalg.generic {indexing_maps = [#map23], iterator_types = []} outs(%120 : tensor<bf16>) {
    ^bb0(%out: bf16):
      linalg.yield %cst : bf16 loc(#loc163)
    } -> tensor<bf16> loc(#loc163)
    %124 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%123 : tensor<bf16>) outs(%116 : tensor<f32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc164)
      linalg.yield %238 : f32 loc(#loc164)
    } -> tensor<f32> loc(#loc164)
    %125 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%124 : tensor<f32>) outs(%116 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_0 : f32 loc(#loc165)
      linalg.yield %238 : f32 loc(#loc165)
    } -> tensor<f32> loc(#loc165)
    %126 = linalg.generic {indexing_maps = [#map22, #map21], iterator_types = ["parallel"]} ins(%125 : tensor<f32>) outs(%110 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<2xf32> loc(#loc166)
    %127 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%126 : tensor<2xf32>) outs(%113 : tensor<2xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc164)
      linalg.yield %238 : bf16 loc(#loc164)
    } -> tensor<2xbf16> loc(#loc164)
    %128 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%127 : tensor<2xbf16>) outs(%110 : tensor<2xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc167)
      linalg.yield %238 : f32 loc(#loc167)
    } -> tensor<2xf32> loc(#loc167)
    %129 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<2xf32>) outs(%108 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc168)
    } -> tensor<2x5xf32> loc(#loc168)
    %130 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<2x5xf32>) outs(%103 : tensor<2x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc167)
      linalg.yield %238 : bf16 loc(#loc167)
    } -> tensor<2x5xbf16> loc(#loc167)
    %131 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%130, %arg11 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%103 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc169)
      linalg.yield %238 : bf16 loc(#loc169)
    } -> tensor<2x5xbf16> loc(#loc169)
    %132 = call @main_log_softmax_59(%106#1, %106#2, %131) : (tensor<2x5xbf16>, tensor<2x1xbf16>, tensor<2x5xbf16>) -> tensor<2x5xbf16> loc(#loc170)
    %133 = tensor.empty() : tensor<5x8xbf16> loc(#loc171)
    %134 = linalg.fill ins(%cst_3 : bf16) outs(%133 : tensor<5x8xbf16>) -> tensor<5x8xbf16> loc(#loc171)
    %135 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132, %102 : tensor<2x5xbf16>, tensor<2x8xbf16>) outs(%134 : tensor<5x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc170)
      %239 = arith.addf %out, %238 : bf16 loc(#loc171)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<5x8xbf16> loc(#loc171)
    %136 = tensor.empty() : tensor<8x5xbf16> loc(#loc172)
    %137 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<5x8xbf16>) outs(%136 : tensor<8x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc172)
    } -> tensor<8x5xbf16> loc(#loc172)
    %138 = linalg.fill ins(%cst_3 : bf16) outs(%101 : tensor<2x8xbf16>) -> tensor<2x8xbf16> loc(#loc171)
    %139 = linalg.generic {indexing_maps = [#map27, #map28, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132, %arg4 : tensor<2x5xbf16>, tensor<8x5xbf16>) outs(%138 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc170)
      %239 = arith.addf %out, %238 : bf16 loc(#loc171)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8xbf16> loc(#loc171)
    %140 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<2x8xbf16>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc173)
      linalg.yield %238 : f32 loc(#loc173)
    } -> tensor<2x8xf32> loc(#loc173)
    %141 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%140, %99 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %238 = arith.divf %in, %in_26 : f32 loc(#loc174)
      linalg.yield %238 : f32 loc(#loc174)
    } -> tensor<2x8xf32> loc(#loc174)
    %142 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<2x8x8xf32> loc(#loc175)
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc173)
      linalg.yield %238 : bf16 loc(#loc173)
    } -> tensor<2x8x8xbf16> loc(#loc173)
    %144 = tensor.empty() : tensor<8xbf16> loc(#loc176)
    %145 = linalg.fill ins(%cst_3 : bf16) outs(%144 : tensor<8xbf16>) -> tensor<8xbf16> loc(#loc176)
    %146 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%143 : tensor<2x8x8xbf16>) outs(%145 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc176)
      linalg.yield %238 : bf16 loc(#loc176)
    } -> tensor<8xbf16> loc(#loc176)
    %expanded_14 = tensor.expand_shape %146 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16> loc(#loc177)
    %147 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x8xbf16>) outs(%145 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc176)
      linalg.yield %238 : bf16 loc(#loc176)
    } -> tensor<8xbf16> loc(#loc176)
    %148 = tensor.empty() : tensor<8x12xbf16> loc(#loc178)
    %149 = linalg.fill ins(%cst_3 : bf16) outs(%148 : tensor<8x12xbf16>) -> tensor<8x12xbf16> loc(#loc178)
    %150 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%143, %89 : tensor<2x8x8xbf16>, tensor<2x8x12xbf16>) outs(%149 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc173)
      %239 = arith.addf %out, %238 : bf16 loc(#loc178)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<8x12xbf16> loc(#loc178)
    %151 = tensor.empty() : tensor<12x8xbf16> loc(#loc179)
    %152 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%150 : tensor<8x12xbf16>) outs(%151 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc179)
    } -> tensor<12x8xbf16> loc(#loc179)
    %153 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143, %arg9 : tensor<2x8x8xbf16>, tensor<12x8xbf16>) outs(%83 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc173)
      %239 = arith.addf %out, %238 : bf16 loc(#loc178)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x12xbf16> loc(#loc178)
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %91 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc180)
      linalg.yield %238 : bf16 loc(#loc180)
    } -> tensor<2x8x12xbf16> loc(#loc180)
    %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %89 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc180)
      linalg.yield %238 : bf16 loc(#loc180)
    } -> tensor<2x8x12xbf16> loc(#loc180)
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%82 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc181)
      linalg.yield %238 : bf16 loc(#loc181)
    } -> tensor<2x8x12xbf16> loc(#loc181)
    %157 = tensor.empty() : tensor<12xbf16> loc(#loc182)
    %158 = linalg.fill ins(%cst_3 : bf16) outs(%157 : tensor<12xbf16>) -> tensor<12xbf16> loc(#loc182)
    %159 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%156 : tensor<2x8x12xbf16>) outs(%158 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc182)
      linalg.yield %238 : bf16 loc(#loc182)
    } -> tensor<12xbf16> loc(#loc182)
    %expanded_15 = tensor.expand_shape %159 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xbf16> into tensor<1x1x12xbf16> loc(#loc183)
    %160 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x12xbf16>) outs(%158 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc182)
      linalg.yield %238 : bf16 loc(#loc182)
    } -> tensor<12xbf16> loc(#loc182)
    %161 = linalg.fill ins(%cst_3 : bf16) outs(%151 : tensor<12x8xbf16>) -> tensor<12x8xbf16> loc(#loc184)
    %162 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%156, %81 : tensor<2x8x12xbf16>, tensor<2x8x8xbf16>) outs(%161 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc181)
      %239 = arith.addf %out, %238 : bf16 loc(#loc184)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<12x8xbf16> loc(#loc184)
    %163 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<12x8xbf16>) outs(%148 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc185)
    } -> tensor<8x12xbf16> loc(#loc185)
    %164 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156, %arg8 : tensor<2x8x12xbf16>, tensor<8x12xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc181)
      %239 = arith.addf %out, %238 : bf16 loc(#loc184)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x8xbf16> loc(#loc184)
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %164 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc186)
      linalg.yield %238 : bf16 loc(#loc186)
    } -> tensor<2x8x8xbf16> loc(#loc186)
    %166 = tensor.empty() : tensor<8x8xbf16> loc(#loc187)
    %167 = linalg.fill ins(%cst_3 : bf16) outs(%166 : tensor<8x8xbf16>) -> tensor<8x8xbf16> loc(#loc187)
    %168 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%165, %collapsed : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%167 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc186)
      %239 = arith.addf %out, %238 : bf16 loc(#loc187)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<8x8xbf16> loc(#loc187)
    %169 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<8x8xbf16>) outs(%166 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc188)
    } -> tensor<8x8xbf16> loc(#loc188)
    %170 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165, %arg2 : tensor<2x8x8xbf16>, tensor<8x8xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc186)
      %239 = arith.addf %out, %238 : bf16 loc(#loc187)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x8xbf16> loc(#loc187)
    %expanded_16 = tensor.expand_shape %170 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16> loc(#loc189)
    %171 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x2x4xbf16>) outs(%42 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc190)
    } -> tensor<2x2x8x4xbf16> loc(#loc190)
    %172 = linalg.fill ins(%cst_3 : bf16) outs(%46 : tensor<2x2x4x8xbf16>) -> tensor<2x2x4x8xbf16> loc(#loc191)
    %173 = linalg.generic {indexing_maps = [#map35, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%171, %72 : tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) outs(%172 : tensor<2x2x4x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc190)
      %239 = arith.addf %out, %238 : bf16 loc(#loc191)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x2x4x8xbf16> loc(#loc191)
    %174 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<2x2x4x8xbf16>) outs(%42 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc192)
    } -> tensor<2x2x8x4xbf16> loc(#loc192)
    %175 = linalg.generic {indexing_maps = [#map12, #map36, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%171, %45 : tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) outs(%49 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc190)
      %239 = arith.addf %out, %238 : bf16 loc(#loc191)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x2x8x8xbf16> loc(#loc191)
    %176 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x2x8x1xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc193)
    } -> tensor<2x2x8x8xbf16> loc(#loc193)
    %177 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %176 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc193)
      linalg.yield %238 : bf16 loc(#loc193)
    } -> tensor<2x2x8x8xbf16> loc(#loc193)
    %178 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %62 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc193)
      linalg.yield %238 : bf16 loc(#loc193)
    } -> tensor<2x2x8x8xbf16> loc(#loc193)
    %179 = linalg.fill ins(%cst_3 : bf16) outs(%53 : tensor<2x2x8xbf16>) -> tensor<2x2x8xbf16> loc(#loc194)
    %180 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<2x2x8x8xbf16>) outs(%179 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc194)
      linalg.yield %238 : bf16 loc(#loc194)
    } -> tensor<2x2x8xbf16> loc(#loc194)
    %expanded_17 = tensor.expand_shape %180 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xbf16> into tensor<2x2x8x1xbf16> loc(#loc195)
    %181 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x1xbf16>) outs(%58 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.negf %in : bf16 loc(#loc196)
      linalg.yield %238 : bf16 loc(#loc196)
    } -> tensor<2x2x8x1xbf16> loc(#loc196)
    %182 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %71 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.divf %in, %in_26 : bf16 loc(#loc197)
      linalg.yield %238 : bf16 loc(#loc197)
    } -> tensor<2x2x8x8xbf16> loc(#loc197)
    %183 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181 : tensor<2x2x8x1xbf16>) outs(%68 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc198)
      linalg.yield %238 : f32 loc(#loc198)
    } -> tensor<2x2x8x1xf32> loc(#loc198)
    %184 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<2x2x8x1xf32>) outs(%66 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %238 : f32 loc(#loc194)
    } -> tensor<2x2x8xf32> loc(#loc194)
    %185 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<2x2x8xf32>) outs(%63 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<2x2x8x8xf32> loc(#loc199)
    %186 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<2x2x8x8xf32>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc198)
      linalg.yield %238 : bf16 loc(#loc198)
    } -> tensor<2x2x8x8xbf16> loc(#loc198)
    %187 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %186 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc200)
      linalg.yield %238 : bf16 loc(#loc200)
    } -> tensor<2x2x8x8xbf16> loc(#loc200)
    %188 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %62 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc193)
      linalg.yield %238 : bf16 loc(#loc193)
    } -> tensor<2x2x8x8xbf16> loc(#loc193)
    %189 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %51 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%48 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.divf %in, %in_26 : bf16 loc(#loc201)
      linalg.yield %238 : bf16 loc(#loc201)
    } -> tensor<2x2x8x8xbf16> loc(#loc201)
    %190 = linalg.generic {indexing_maps = [#map35, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%189, %43 : tensor<2x2x8x8xbf16>, tensor<2x2x8x4xbf16>) outs(%76 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc201)
      %239 = arith.addf %out, %238 : bf16 loc(#loc202)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x2x8x4xbf16> loc(#loc202)
    %191 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<2x2x8x4xbf16>) outs(%46 : tensor<2x2x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc203)
    } -> tensor<2x2x4x8xbf16> loc(#loc203)
    %192 = linalg.generic {indexing_maps = [#map12, #map36, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%189, %47 : tensor<2x2x8x8xbf16>, tensor<2x2x4x8xbf16>) outs(%76 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc201)
      %239 = arith.addf %out, %238 : bf16 loc(#loc202)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x2x8x4xbf16> loc(#loc202)
    %193 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<2x2x4x8xbf16>) outs(%42 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc204)
    } -> tensor<2x2x8x4xbf16> loc(#loc204)
    %194 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<2x2x8x4xbf16>) outs(%78 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc205)
    } -> tensor<2x8x2x4xbf16> loc(#loc205)
    %collapsed_18 = tensor.collapse_shape %194 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16> loc(#loc206)
    %195 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<2x2x8x4xbf16>) outs(%78 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc205)
    } -> tensor<2x8x2x4xbf16> loc(#loc205)
    %collapsed_19 = tensor.collapse_shape %195 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16> loc(#loc206)
    %196 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<2x2x8x4xbf16>) outs(%78 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc205)
    } -> tensor<2x8x2x4xbf16> loc(#loc205)
    %collapsed_20 = tensor.collapse_shape %196 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16> loc(#loc206)
    %197 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%39 : tensor<2x8x24xbf16>) {
    ^bb0(%out: bf16):
      %238 = linalg.index 0 : index loc(#loc207)
      %239 = linalg.index 1 : index loc(#loc207)
      %240 = linalg.index 2 : index loc(#loc207)
      %241 = arith.cmpi ult, %240, %c8 : index loc(#loc207)
      %242 = scf.if %241 -> (bf16) {
        %extracted = tensor.extract %collapsed_20[%238, %239, %240] : tensor<2x8x8xbf16> loc(#loc207)
        scf.yield %extracted : bf16 loc(#loc207)
      } else {
        %243 = arith.cmpi ult, %240, %c16 : index loc(#loc207)
        %244 = scf.if %243 -> (bf16) {
          %245 = arith.subi %240, %c8 : index loc(#loc207)
          %extracted = tensor.extract %collapsed_19[%238, %239, %245] : tensor<2x8x8xbf16> loc(#loc207)
          scf.yield %extracted : bf16 loc(#loc207)
        } else {
          %245 = arith.subi %240, %c16 : index loc(#loc207)
          %extracted = tensor.extract %collapsed_18[%238, %239, %245] : tensor<2x8x8xbf16> loc(#loc207)
          scf.yield %extracted : bf16 loc(#loc207)
        } loc(#loc207)
        scf.yield %244 : bf16 loc(#loc207)
      } loc(#loc207)
      linalg.yield %242 : bf16 loc(#loc207)
    } -> tensor<2x8x24xbf16> loc(#loc207)
    %198 = tensor.empty() : tensor<24x8xbf16> loc(#loc208)
    %199 = linalg.fill ins(%cst_3 : bf16) outs(%198 : tensor<24x8xbf16>) -> tensor<24x8xbf16> loc(#loc208)
    %200 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%197, %38 : tensor<2x8x24xbf16>, tensor<2x8x8xbf16>) outs(%199 : tensor<24x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc207)
      %239 = arith.addf %out, %238 : bf16 loc(#loc208)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<24x8xbf16> loc(#loc208)
    %201 = tensor.empty() : tensor<8x24xbf16> loc(#loc209)
    %202 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%200 : tensor<24x8xbf16>) outs(%201 : tensor<8x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc209)
    } -> tensor<8x24xbf16> loc(#loc209)
    %203 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197, %arg3 : tensor<2x8x24xbf16>, tensor<8x24xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc207)
      %239 = arith.addf %out, %238 : bf16 loc(#loc208)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<2x8x8xbf16> loc(#loc208)
    %204 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%203 : tensor<2x8x8xbf16>) outs(%145 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc210)
      linalg.yield %238 : bf16 loc(#loc210)
    } -> tensor<8xbf16> loc(#loc210)
    %expanded_21 = tensor.expand_shape %204 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16> loc(#loc211)
    %205 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xbf16>) outs(%145 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc210)
      linalg.yield %238 : bf16 loc(#loc210)
    } -> tensor<8xbf16> loc(#loc210)
    %206 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %203 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc212)
      linalg.yield %238 : bf16 loc(#loc212)
    } -> tensor<2x8x8xbf16> loc(#loc212)
    %207 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%206 : tensor<2x8x8xbf16>) outs(%145 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc213)
      linalg.yield %238 : bf16 loc(#loc213)
    } -> tensor<8xbf16> loc(#loc213)
    %expanded_22 = tensor.expand_shape %207 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16> loc(#loc214)
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %34 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc212)
      linalg.yield %238 : bf16 loc(#loc212)
    } -> tensor<2x8x8xbf16> loc(#loc212)
    %209 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xbf16>) outs(%145 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc213)
      linalg.yield %238 : bf16 loc(#loc213)
    } -> tensor<8xbf16> loc(#loc213)
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %208 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc215)
      linalg.yield %238 : bf16 loc(#loc215)
    } -> tensor<2x8x8xbf16> loc(#loc215)
    %211 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%210 : tensor<2x8x8xbf16>) outs(%138 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc216)
      linalg.yield %238 : bf16 loc(#loc216)
    } -> tensor<2x8xbf16> loc(#loc216)
    %expanded_23 = tensor.expand_shape %211 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xbf16> into tensor<2x8x1xbf16> loc(#loc217)
    %212 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %30 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc215)
      linalg.yield %238 : bf16 loc(#loc215)
    } -> tensor<2x8x8xbf16> loc(#loc215)
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %29 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc218)
      linalg.yield %238 : bf16 loc(#loc218)
    } -> tensor<2x8x1xbf16> loc(#loc218)
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.negf %in : bf16 loc(#loc219)
      linalg.yield %238 : bf16 loc(#loc219)
    } -> tensor<2x8x8xbf16> loc(#loc219)
    %215 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<2x8x8xbf16>) outs(%138 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc220)
      linalg.yield %238 : bf16 loc(#loc220)
    } -> tensor<2x8xbf16> loc(#loc220)
    %expanded_24 = tensor.expand_shape %215 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xbf16> into tensor<2x8x1xbf16> loc(#loc221)
    %216 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %212 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc222)
      linalg.yield %238 : bf16 loc(#loc222)
    } -> tensor<2x8x8xbf16> loc(#loc222)
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x8x1xbf16>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc223)
      linalg.yield %238 : f32 loc(#loc223)
    } -> tensor<2x8x1xf32> loc(#loc223)
    %218 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %10 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %238 = arith.divf %in, %in_26 : f32 loc(#loc224)
      linalg.yield %238 : f32 loc(#loc224)
    } -> tensor<2x8x1xf32> loc(#loc224)
    %219 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc225)
      linalg.yield %238 : f32 loc(#loc225)
    } -> tensor<2x8xf32> loc(#loc225)
    %220 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc226)
    } -> tensor<2x8x8xf32> loc(#loc226)
    %221 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc223)
      linalg.yield %238 : bf16 loc(#loc223)
    } -> tensor<2x8x8xbf16> loc(#loc223)
    %222 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %18 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc227)
      linalg.yield %238 : bf16 loc(#loc227)
    } -> tensor<2x8x8xbf16> loc(#loc227)
    %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.negf %in : bf16 loc(#loc228)
      linalg.yield %238 : bf16 loc(#loc228)
    } -> tensor<2x8x8xbf16> loc(#loc228)
    %224 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<2x8x8xbf16>) outs(%138 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %238 = arith.addf %out, %in : bf16 loc(#loc229)
      linalg.yield %238 : bf16 loc(#loc229)
    } -> tensor<2x8xbf16> loc(#loc229)
    %expanded_25 = tensor.expand_shape %224 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xbf16> into tensor<2x8x1xbf16> loc(#loc230)
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %222 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc231)
      linalg.yield %238 : bf16 loc(#loc231)
    } -> tensor<2x8x8xbf16> loc(#loc231)
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%12 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc231)
      linalg.yield %238 : bf16 loc(#loc231)
    } -> tensor<2x8x1xbf16> loc(#loc231)
    %227 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x8x1xbf16>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %238 = arith.extf %in : bf16 to f32 loc(#loc232)
      linalg.yield %238 : f32 loc(#loc232)
    } -> tensor<2x8x1xf32> loc(#loc232)
    %228 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %10 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%8 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %238 = arith.divf %in, %in_26 : f32 loc(#loc233)
      linalg.yield %238 : f32 loc(#loc233)
    } -> tensor<2x8x1xf32> loc(#loc233)
    %229 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %out, %in : f32 loc(#loc234)
      linalg.yield %238 : f32 loc(#loc234)
    } -> tensor<2x8xf32> loc(#loc234)
    %230 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<2x8x8xf32> loc(#loc235)
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %238 = arith.truncf %in : f32 to bf16 loc(#loc232)
      linalg.yield %238 : bf16 loc(#loc232)
    } -> tensor<2x8x8xbf16> loc(#loc232)
    %232 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %231 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.addf %in, %in_26 : bf16 loc(#loc236)
      linalg.yield %238 : bf16 loc(#loc236)
    } -> tensor<2x8x8xbf16> loc(#loc236)
    %233 = tensor.empty() : tensor<8x6xbf16> loc(#loc237)
    %234 = linalg.fill ins(%cst_3 : bf16) outs(%233 : tensor<8x6xbf16>) -> tensor<8x6xbf16> loc(#loc237)
    %235 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%232, %arg10 : tensor<2x8x8xbf16>, tensor<2x8x6xbf16>) outs(%234 : tensor<8x6xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %238 = arith.mulf %in, %in_26 : bf16 loc(#loc236)
      %239 = arith.addf %out, %238 : bf16 loc(#loc237)
      linalg.yield %239 : bf16 loc(#loc)
    } -> tensor<8x6xbf16> loc(#loc237)
    %236 = tensor.empty() : tensor<6x8xbf16> loc(#loc238)
    %237 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<8x6xbf16>) outs(%236 : tensor<6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc238)
    } -> tensor<6x8xbf16> loc(#loc238)
    return %122, %205, %209, %169, %202, %137, %237, %160, %147, %163, %152 : tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<8x5xbf16>, tensor<6x8xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xbf16> loc(unknown)) -> (tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc50)
    %cst_0 = arith.constant dense<0xFF80> : tensor<bf16> loc(#loc)
    %cst_1 = arith.constant 0xFF80 : bf16 loc(#loc51)
    %0 = tensor.empty() : tensor<2xbf16> loc(#loc51)
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<2xbf16>) -> tensor<2xbf16> loc(#loc51)
    %2 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xbf16>) outs(%1 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %22 = arith.maximumf %out, %in : bf16 loc(#loc51)
      linalg.yield %22 : bf16 loc(#loc51)
    } -> tensor<2xbf16> loc(#loc51)
    %3 = linalg.generic {indexing_maps = [#map22, #map21], iterator_types = ["parallel"]} ins(%cst_0 : tensor<bf16>) outs(%0 : tensor<2xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc52)
    } -> tensor<2xbf16> loc(#loc52)
    %4 = linalg.generic {indexing_maps = [#map21, #map21, #map21], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xbf16>, tensor<2xbf16>) outs(%0 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %22 = arith.maximumf %in, %in_2 : bf16 loc(#loc52)
      linalg.yield %22 : bf16 loc(#loc52)
    } -> tensor<2xbf16> loc(#loc52)
    %5 = tensor.empty() : tensor<2x1xbf16> loc(#loc53)
    %6 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xbf16>) outs(%5 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc53)
    } -> tensor<2x1xbf16> loc(#loc53)
    %7 = tensor.empty() : tensor<2x5xbf16> loc(#loc54)
    %8 = linalg.generic {indexing_maps = [#map37, #map19], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xbf16>) outs(%7 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc54)
    } -> tensor<2x5xbf16> loc(#loc54)
    %9 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%7 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %in_2: bf16, %out: bf16):
      %22 = arith.subf %in, %in_2 : bf16 loc(#loc54)
      linalg.yield %22 : bf16 loc(#loc54)
    } -> tensor<2x5xbf16> loc(#loc54)
    %10 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xbf16>) outs(%7 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %22 = math.exp %in : bf16 loc(#loc55)
      linalg.yield %22 : bf16 loc(#loc55)
    } -> tensor<2x5xbf16> loc(#loc55)
    %11 = tensor.empty() : tensor<2x5xf32> loc(#loc56)
    %12 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x5xbf16>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %22 = arith.extf %in : bf16 to f32 loc(#loc56)
      linalg.yield %22 : f32 loc(#loc56)
    } -> tensor<2x5xf32> loc(#loc56)
    %13 = tensor.empty() : tensor<2xf32> loc(#loc50)
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2xf32>) -> tensor<2xf32> loc(#loc50)
    %15 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%12 : tensor<2x5xf32>) outs(%14 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %out, %in : f32 loc(#loc50)
      linalg.yield %22 : f32 loc(#loc50)
    } -> tensor<2xf32> loc(#loc50)
    %16 = tensor.empty() : tensor<2x1xf32> loc(#loc53)
    %17 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2xf32>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<2x1xf32> loc(#loc53)
    %18 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x1xf32>) outs(%5 : tensor<2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %22 = arith.truncf %in : f32 to bf16 loc(#loc56)
      linalg.yield %22 : bf16 loc(#loc56)
    } -> tensor<2x1xbf16> loc(#loc56)
    %19 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x1xbf16>) outs(%5 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %22 = math.log %in : bf16 loc(#loc57)
      linalg.yield %22 : bf16 loc(#loc57)
    } -> tensor<2x1xbf16> loc(#loc57)
    %20 = linalg.generic {indexing_maps = [#map37, #map19], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xbf16>) outs(%7 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc54)
    } -> tensor<2x5xbf16> loc(#loc54)
    %21 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%9, %20 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%7 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %22 = arith.subf %in, %in_2 : bf16 loc(#loc54)
      linalg.yield %22 : bf16 loc(#loc54)
    } -> tensor<2x5xbf16> loc(#loc54)
    return %21, %10, %18 : tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16> loc(#loc244)
  } loc(#loc244)
  func.func private @main_log_softmax_59(%arg0: tensor<2x5xbf16> loc(unknown), %arg1: tensor<2x1xbf16> loc(unknown), %arg2: tensor<2x5xbf16> loc(unknown)) -> tensor<2x5xbf16> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc50)
    %cst_0 = arith.constant 0.000000e+00 : bf16 loc(#loc50)
    %0 = tensor.empty() : tensor<2x5xbf16> loc(#loc58)
    %1 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xbf16>) outs(%0 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      %17 = arith.negf %in : bf16 loc(#loc58)
      linalg.yield %17 : bf16 loc(#loc58)
    } -> tensor<2x5xbf16> loc(#loc58)
    %2 = tensor.empty() : tensor<2xbf16> loc(#loc50)
    %3 = linalg.fill ins(%cst_0 : bf16) outs(%2 : tensor<2xbf16>) -> tensor<2xbf16> loc(#loc50)
    %4 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xbf16>) outs(%3 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %17 = arith.addf %out, %in : bf16 loc(#loc50)
      linalg.yield %17 : bf16 loc(#loc50)
    } -> tensor<2xbf16> loc(#loc50)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xbf16> into tensor<2x1xbf16> loc(#loc59)
    %5 = tensor.empty() : tensor<2x1xbf16> loc(#loc60)
    %6 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xbf16>, tensor<2x1xbf16>) outs(%5 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16 loc(unknown), %out: bf16):
      %17 = arith.divf %in, %in_1 : bf16 loc(#loc60)
      linalg.yield %17 : bf16 loc(#loc60)
    } -> tensor<2x1xbf16> loc(#loc60)
    %7 = tensor.empty() : tensor<2x1xf32> loc(#loc56)
    %8 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xbf16>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %17 = arith.extf %in : bf16 to f32 loc(#loc56)
      linalg.yield %17 : f32 loc(#loc56)
    } -> tensor<2x1xf32> loc(#loc56)
    %9 = tensor.empty() : tensor<2xf32> loc(#loc50)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2xf32>) -> tensor<2xf32> loc(#loc50)
    %11 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<2x1xf32>) outs(%10 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc50)
      linalg.yield %17 : f32 loc(#loc50)
    } -> tensor<2xf32> loc(#loc50)
    %12 = tensor.empty() : tensor<2x5xf32> loc(#loc53)
    %13 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<2x5xf32> loc(#loc53)
    %14 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x5xf32>) outs(%0 : tensor<2x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16 loc(#loc56)
      linalg.yield %17 : bf16 loc(#loc56)
    } -> tensor<2x5xbf16> loc(#loc56)
    %15 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%14, %arg0 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%0 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16 loc(unknown), %out: bf16):
      %17 = arith.mulf %in, %in_1 : bf16 loc(#loc61)
      linalg.yield %17 : bf16 loc(#loc61)
    } -> tensor<2x5xbf16> loc(#loc61)
    %16 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2, %15 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%0 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %in_1: bf16, %out: bf16):
      %17 = arith.addf %in, %in_1 : bf16 loc(#loc62)
      linalg.yield %17 : bf16 loc(#loc62)
    } -> tensor<2x5xbf16> loc(#loc62)
    return %16 : tensor<2x5xbf16> loc(#loc245)
  } loc(#loc245)
} loc(#loc)
#loc123 = loc("jit(loss)/jvp(block0/attn)/split"(#loc75))
#loc154 = loc("jit(loss)/jvp()/dot_general"(#loc93))
#loc177 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc90))
#loc183 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc87))
#loc206 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc76))
#loc211 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc73))
#loc214 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc72))
#loc239 = loc("jit(loss)/jvp()/jit"(#loc94))
#loc240 = loc("jit(loss)/transpose(jvp())/jit"(#loc94))
#loc244 = loc("jit:"(#loc239))
#loc245 = loc("jit:"(#loc240))
