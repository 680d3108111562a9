#loc = loc(unknown)
#loc1 = loc("p['b0']['attn']['out']")
#loc2 = loc("p['b0']['attn']['qkv']")
#loc3 = loc("p['b0']['mlp']['b1']")
#loc4 = loc("p['b0']['mlp']['b2']")
#loc5 = loc("p['b0']['mlp']['w1']")
#loc6 = loc("p['b0']['mlp']['w2']")
#loc7 = loc("p['b0']['n1']['beta']")
#loc8 = loc("p['b0']['n1']['gamma']")
#loc9 = loc("p['b0']['n2']['beta']")
#loc10 = loc("p['b0']['n2']['gamma']")
#loc11 = loc("p['embed']")
#loc12 = loc("p['pos']")
#loc13 = loc("x")
#loc14 = loc("y[0]")
#loc15 = loc("make_oracles.py":172:16 to :41)
#loc16 = loc("make_oracles.py":251:12 to :26)
#loc17 = loc("make_oracles.py":251:12 to :37)
#loc18 = loc("make_oracles.py":121:11 to :36)
#loc19 = loc("make_oracles.py":122:12 to :20)
#loc20 = loc("make_oracles.py":122:11 to :26)
#loc21 = loc("make_oracles.py":122:10 to :51)
#loc22 = loc("make_oracles.py":123:34 to :44)
#loc23 = loc("make_oracles.py":123:24 to :45)
#loc24 = loc("make_oracles.py":123:11 to :45)
#loc25 = loc("make_oracles.py":123:11 to :58)
#loc26 = loc("make_oracles.py":123:11 to :70)
#loc27 = loc("make_oracles.py":168:38 to :59)
#loc28 = loc("make_oracles.py":168:28 to :67)
#loc29 = loc("make_oracles.py":167:25 to :72)
#loc30 = loc("make_oracles.py":167:25 to :94)
#loc31 = loc("make_oracles.py":169:20 to :43)
#loc32 = loc("make_oracles.py":169:16 to :43)
#loc33 = loc("make_oracles.py":169:16 to :85)
#loc34 = loc("make_oracles.py":171:20 to :84)
#loc35 = loc("make_oracles.py":172:16 to :45)
#loc36 = loc("make_oracles.py":172:15 to :68)
#loc37 = loc("make_oracles.py":172:15 to :85)
#loc38 = loc("make_oracles.py":172:15 to :96)
#loc39 = loc("make_oracles.py":249:16 to :114)
#loc40 = loc("make_oracles.py":145:35 to :55)
#loc41 = loc("make_oracles.py":145:35 to :65)
#loc42 = loc("make_oracles.py":145:24 to :66)
#loc43 = loc("make_oracles.py":145:24 to :76)
#loc44 = loc("make_oracles.py":145:24 to :86)
#loc45 = loc("make_oracles.py":250:19 to :101)
#loc46 = loc("make_oracles.py":253:33 to :45)
#loc47 = loc("make_oracles.py":253:29 to :45)
#loc48 = loc("make_oracles.py":117:29 to :55)
#loc49 = loc("make_oracles.py":117:29 to :59)
#loc50 = loc("make_oracles.py":117:21 to :64)
#loc51 = loc("make_oracles.py":117:12 to :65)
#loc52 = loc("make_oracles.py":117:11 to :65)
#loc53 = loc("make_oracles.py":123:12 to :20)
#loc54 = loc("broadcast_in_dim")
#loc55 = loc("convert_element_type")
#loc56 = loc("select_n")
#loc57 = loc("reduce_sum")
#loc58 = loc("reduce_max")
#loc59 = loc("max")
#loc60 = loc("sub")
#loc61 = loc("exp")
#loc62 = loc("log")
#loc63 = loc("neg")
#loc64 = loc("reshape")
#loc65 = loc("div")
#loc66 = loc("mul")
#loc67 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map19 = affine_map<(d0, d1) -> (d1, d0)>
#map20 = affine_map<(d0, d1) -> (d0, d1)>
#map21 = affine_map<(d0, d1) -> ()>
#map22 = affine_map<() -> ()>
#map23 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map27 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map28 = affine_map<(d0, d1, d2) -> (d0)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map31 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#loc68 = loc("attention_with.<locals>.attention"(#loc15))
#loc69 = loc("causal_lm.<locals>.loss"(#loc16))
#loc70 = loc("causal_lm.<locals>.loss"(#loc17))
#loc71 = loc("layer_norm"(#loc18))
#loc72 = loc("layer_norm"(#loc19))
#loc73 = loc("layer_norm"(#loc20))
#loc74 = loc("layer_norm"(#loc21))
#loc75 = loc("layer_norm"(#loc22))
#loc76 = loc("layer_norm"(#loc23))
#loc77 = loc("layer_norm"(#loc24))
#loc78 = loc("layer_norm"(#loc25))
#loc79 = loc("layer_norm"(#loc26))
#loc80 = loc("attention_with.<locals>.attention"(#loc27))
#loc81 = loc("attention_with.<locals>.attention"(#loc28))
#loc82 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc29))
#loc83 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc30))
#loc84 = loc("attention_with.<locals>.attention"(#loc31))
#loc85 = loc("attention_with.<locals>.attention"(#loc32))
#loc86 = loc("attention_with.<locals>.attention"(#loc33))
#loc87 = loc("attention_with.<locals>.attention"(#loc34))
#loc88 = loc("attention_with.<locals>.attention"(#loc35))
#loc89 = loc("attention_with.<locals>.attention"(#loc36))
#loc90 = loc("attention_with.<locals>.attention"(#loc37))
#loc91 = loc("attention_with.<locals>.attention"(#loc38))
#loc92 = loc("causal_lm.<locals>.loss.<locals>.block"(#loc39))
#loc93 = loc("mlp_with.<locals>.<lambda>"(#loc40))
#loc94 = loc("mlp_with.<locals>.<lambda>"(#loc41))
#loc95 = loc("mlp_with.<locals>.<lambda>"(#loc42))
#loc96 = loc("mlp_with.<locals>.<lambda>"(#loc43))
#loc97 = loc("mlp_with.<locals>.<lambda>"(#loc44))
#loc98 = loc("causal_lm.<locals>.loss.<locals>.block"(#loc45))
#loc99 = loc("causal_lm.<locals>.loss"(#loc46))
#loc100 = loc("causal_lm.<locals>.loss"(#loc47))
#loc101 = loc("cross_entropy"(#loc48))
#loc102 = loc("cross_entropy"(#loc49))
#loc103 = loc("cross_entropy"(#loc50))
#loc104 = loc("cross_entropy"(#loc51))
#loc105 = loc("cross_entropy"(#loc52))
#loc106 = loc("layer_norm"(#loc53))
#loc107 = loc("jit(loss)/jvp(block0)/attn/reduce_max"(#loc68))
#loc108 = loc("jit(loss)/jvp()/dot_general"(#loc69))
#loc109 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc70))
#loc110 = loc("jit(loss)/jvp()/add"(#loc70))
#loc111 = loc("jit(loss)/jvp(block0)/reduce_sum"(#loc71))
#loc112 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc71))
#loc113 = loc("jit(loss)/jvp(block0)/div"(#loc71))
#loc114 = loc("jit(loss)/jvp(block0)/sub"(#loc72))
#loc115 = loc("jit(loss)/jvp(block0)/integer_pow"(#loc73))
#loc116 = loc("jit(loss)/jvp(block0)/mul"(#loc73))
#loc117 = loc("jit(loss)/jvp(block0)/reduce_sum"(#loc74))
#loc118 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc74))
#loc119 = loc("jit(loss)/jvp(block0)/div"(#loc74))
#loc120 = loc("jit(loss)/jvp(block0)/add"(#loc75))
#loc121 = loc("jit(loss)/jvp(block0)/rsqrt"(#loc76))
#loc122 = loc("jit(loss)/jvp(block0)/div"(#loc76))
#loc123 = loc("jit(loss)/jvp(block0)/mul"(#loc76))
#loc124 = loc("jit(loss)/jvp(block0)/mul"(#loc77))
#loc125 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc78))
#loc126 = loc("jit(loss)/jvp(block0)/mul"(#loc78))
#loc127 = loc("jit(loss)/jvp(block0)/broadcast_in_dim"(#loc79))
#loc128 = loc("jit(loss)/jvp(block0)/add"(#loc79))
#loc129 = loc("jit(loss)/jvp(block0)/attn/dot_general"(#loc80))
#loc131 = loc("jit(loss)/jvp(block0)/attn/reshape"(#loc82))
#loc132 = loc("jit(loss)/jvp(block0)/attn/transpose"(#loc83))
#loc133 = loc("jit(loss)/jvp(block0)/attn/transpose"(#loc84))
#loc134 = loc("jit(loss)/jvp(block0)/attn/dot_general"(#loc85))
#loc135 = loc("jit(loss)/jvp(block0)/attn/div"(#loc86))
#loc136 = loc("jit(loss)/jvp(block0)/attn/jit(_where)"(#loc87))
#loc137 = loc("jit(loss)/jvp(block0)/attn/max"(#loc68))
#loc138 = loc("jit(loss)/jvp(block0)/attn/broadcast_in_dim"(#loc68))
#loc139 = loc("jit(loss)/jvp(block0)/attn/sub"(#loc68))
#loc140 = loc("jit(loss)/jvp(block0)/attn/exp"(#loc68))
#loc141 = loc("jit(loss)/jvp(block0)/attn/reduce_sum"(#loc68))
#loc142 = loc("jit(loss)/jvp(block0)/attn/div"(#loc68))
#loc143 = loc(callsite(#loc68 at #loc68))
#loc144 = loc("jit(loss)/jvp(block0)/attn/dot_general"(#loc88))
#loc145 = loc("jit(loss)/jvp(block0)/attn/transpose"(#loc89))
#loc146 = loc("jit(loss)/jvp(block0)/attn/reshape"(#loc90))
#loc147 = loc("jit(loss)/jvp(block0)/attn/dot_general"(#loc91))
#loc148 = loc("jit(loss)/jvp(block0)/add"(#loc92))
#loc149 = loc("jit(loss)/jvp(block0)/mlp/dot_general"(#loc93))
#loc150 = loc("jit(loss)/jvp(block0)/mlp/broadcast_in_dim"(#loc94))
#loc151 = loc("jit(loss)/jvp(block0)/mlp/add"(#loc94))
#loc152 = loc("jit(loss)/jvp(block0)/mlp/integer_pow"(#loc95))
#loc153 = loc("jit(loss)/jvp(block0)/mlp/mul"(#loc95))
#loc154 = loc("jit(loss)/jvp(block0)/mlp/add"(#loc95))
#loc155 = loc("jit(loss)/jvp(block0)/mlp/tanh"(#loc95))
#loc156 = loc("jit(loss)/jvp(block0)/mlp/sub"(#loc95))
#loc157 = loc("jit(loss)/jvp(block0)/mlp/dot_general"(#loc96))
#loc158 = loc("jit(loss)/jvp(block0)/mlp/broadcast_in_dim"(#loc97))
#loc159 = loc("jit(loss)/jvp(block0)/mlp/add"(#loc97))
#loc160 = loc("jit(loss)/jvp(block0)/add"(#loc98))
#loc161 = loc("jit(loss)/jvp()/transpose"(#loc99))
#loc162 = loc("jit(loss)/jvp()/dot_general"(#loc100))
#loc163 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc101))
#loc164 = loc("jit(loss)/jvp()/mul"(#loc102))
#loc165 = loc("jit(loss)/jvp()/reduce_sum"(#loc103))
#loc166 = loc("jit(loss)/jvp()/reduce_sum"(#loc104))
#loc167 = loc("jit(loss)/jvp()/div"(#loc104))
#loc168 = loc("jit(loss)/jvp()/neg"(#loc105))
#loc169 = loc("jit(loss)/transpose(jvp())/neg"(#loc105))
#loc170 = loc("jit(loss)/transpose(jvp())/div"(#loc104))
#loc171 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc104))
#loc172 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc103))
#loc173 = loc("jit(loss)/transpose(jvp())/mul"(#loc102))
#loc174 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc101))
#loc175 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc100))
#loc176 = loc("jit(loss)/transpose(jvp())/transpose"(#loc100))
#loc177 = loc("jit(loss)/transpose(jvp())/transpose"(#loc99))
#loc178 = loc("jit(loss)/transpose(jvp(block0))/mlp/reduce_sum"(#loc97))
#loc180 = loc("jit(loss)/transpose(jvp(block0))/mlp/dot_general"(#loc96))
#loc181 = loc("jit(loss)/transpose(jvp(block0))/mlp/transpose"(#loc96))
#loc182 = loc("jit(loss)/transpose(jvp(block0))/mlp/mul"(#loc95))
#loc183 = loc("jit(loss)/transpose(jvp(block0))/mlp/add_any"(#loc95))
#loc184 = loc("jit(loss)/transpose(jvp(block0))/mlp/reduce_sum"(#loc94))
#loc186 = loc("jit(loss)/transpose(jvp(block0))/mlp/dot_general"(#loc93))
#loc187 = loc("jit(loss)/transpose(jvp(block0))/mlp/transpose"(#loc93))
#loc188 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc79))
#loc190 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc78))
#loc191 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc78))
#loc193 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc77))
#loc194 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc77))
#loc195 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc77))
#loc196 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc76))
#loc197 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc106))
#loc198 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc106))
#loc199 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc106))
#loc200 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc106))
#loc201 = loc("jit(loss)/transpose(jvp(block0))/div"(#loc74))
#loc202 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc74))
#loc203 = loc("jit(loss)/transpose(jvp(block0))/broadcast_in_dim"(#loc74))
#loc204 = loc("jit(loss)/transpose(jvp(block0))/mul"(#loc73))
#loc205 = loc("jit(loss)/transpose(jvp(block0))/neg"(#loc72))
#loc206 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc72))
#loc207 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc72))
#loc208 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc72))
#loc209 = loc("jit(loss)/transpose(jvp(block0))/div"(#loc71))
#loc210 = loc("jit(loss)/transpose(jvp(block0))/reduce_sum"(#loc71))
#loc211 = loc("jit(loss)/transpose(jvp(block0))/broadcast_in_dim"(#loc71))
#loc212 = loc("jit(loss)/transpose(jvp(block0))/add_any"(#loc71))
#loc213 = loc("jit(loss)/transpose(jvp(block0))/attn/dot_general"(#loc91))
#loc214 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc91))
#loc215 = loc("jit(loss)/transpose(jvp(block0))/attn/reshape"(#loc90))
#loc216 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc89))
#loc217 = loc("jit(loss)/transpose(jvp(block0))/attn/dot_general"(#loc88))
#loc218 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc88))
#loc219 = loc("jit(loss)/transpose(jvp(block0))/attn/mul"(#loc68))
#loc220 = loc("jit(loss)/transpose(jvp(block0))/attn/reduce_sum"(#loc68))
#loc221 = loc("jit(loss)/transpose(jvp(block0))/attn/reshape"(#loc68))
#loc222 = loc("jit(loss)/transpose(jvp(block0))/attn/neg"(#loc68))
#loc223 = loc("jit(loss)/transpose(jvp(block0))/attn/div"(#loc68))
#loc224 = loc("jit(loss)/transpose(jvp(block0))/attn/broadcast_in_dim"(#loc68))
#loc225 = loc("jit(loss)/transpose(jvp(block0))/attn/add_any"(#loc68))
#loc226 = loc("jit(loss)/transpose(jvp(block0))/attn/jit(_where)"(#loc87))
#loc227 = loc("jit(loss)/transpose(jvp(block0))/attn/div"(#loc86))
#loc228 = loc("jit(loss)/transpose(jvp(block0))/attn/dot_general"(#loc85))
#loc229 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc85))
#loc230 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc84))
#loc231 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc83))
#loc233 = loc("jit(loss)/transpose(jvp(block0))/attn/concatenate"(#loc81))
#loc234 = loc("jit(loss)/transpose(jvp(block0))/attn/dot_general"(#loc80))
#loc235 = loc("jit(loss)/transpose(jvp(block0))/attn/transpose"(#loc80))
#loc236 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc70))
#loc238 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc69))
#loc239 = loc("jit(loss)/transpose(jvp())/transpose"(#loc69))
#loc240 = loc("jit(loss)/transpose(jvp())/add_any"(#loc69))
#loc244 = loc("jit(loss)/transpose(jvp(block0))/attn/jit"(#loc87))
#loc245 = loc("jit(loss)/jvp(block0)/attn/mul"(#loc143))
#loc246 = loc("jit(loss)/jvp(block0)/attn/broadcast_in_dim"(#loc143))
#loc247 = loc("jit(loss)/jvp(block0)/attn/div"(#loc143))
#loc251 = loc("jit:"(#loc244))
module {
  func.func public @main(%arg0: tensor<8x8xf32> loc("p['b0']['attn']['out']"), %arg1: tensor<8x24xf32> loc("p['b0']['attn']['qkv']"), %arg2: tensor<12xf32> loc("p['b0']['mlp']['b1']"), %arg3: tensor<8xf32> loc("p['b0']['mlp']['b2']"), %arg4: tensor<8x12xf32> loc("p['b0']['mlp']['w1']"), %arg5: tensor<12x8xf32> loc("p['b0']['mlp']['w2']"), %arg6: tensor<8xf32> loc("p['b0']['n1']['beta']"), %arg7: tensor<8xf32> loc("p['b0']['n1']['gamma']"), %arg8: tensor<8xf32> loc("p['b0']['n2']['beta']"), %arg9: tensor<8xf32> loc("p['b0']['n2']['gamma']"), %arg10: tensor<9x8xf32> loc("p['embed']"), %arg11: tensor<10x8xf32> loc("p['pos']"), %arg12: tensor<2x10x9xf32> loc("x"), %arg13: tensor<2x10x9xf32> loc("y[0]")) -> (tensor<f32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<9x8xf32>, tensor<10x8xf32>) {
    %c16 = arith.constant 16 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc107)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<0.797884583> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<4.471500e-02> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<-1.000000e+09> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true]]> : tensor<10x10xi1> loc(#loc)
    %0 = tensor.empty() : tensor<2x10x8xf32> loc(#loc108)
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32> loc(#loc108)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg12, %arg10 : tensor<2x10x9xf32>, tensor<9x8xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc13)
      %275 = arith.addf %out, %274 : f32 loc(#loc108)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc108)
    %3 = tensor.empty() : tensor<1x10x8xf32> loc(#loc109)
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<10x8xf32>) outs(%3 : tensor<1x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<1x10x8xf32> loc(#loc109)
    %5 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<2x10x8xf32> loc(#loc110)
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc110)
      linalg.yield %274 : f32 loc(#loc110)
    } -> tensor<2x10x8xf32> loc(#loc110)
    %7 = tensor.empty() : tensor<2x10xf32> loc(#loc111)
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc111)
    %9 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc111)
      linalg.yield %274 : f32 loc(#loc111)
    } -> tensor<2x10xf32> loc(#loc111)
    %10 = tensor.empty() : tensor<2x10x1xf32> loc(#loc112)
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x10xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<2x10x1xf32> loc(#loc112)
    %12 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<2x10x1xf32> loc(#loc113)
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc113)
      linalg.yield %274 : f32 loc(#loc113)
    } -> tensor<2x10x1xf32> loc(#loc113)
    %14 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x10x1xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<2x10x8xf32> loc(#loc114)
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %14 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.subf %in, %in_37 : f32 loc(#loc114)
      linalg.yield %274 : f32 loc(#loc114)
    } -> tensor<2x10x8xf32> loc(#loc114)
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc115)
      linalg.yield %274 : f32 loc(#loc115)
    } -> tensor<2x10x8xf32> loc(#loc115)
    %17 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<2x10x8xf32> loc(#loc116)
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc116)
      linalg.yield %274 : f32 loc(#loc116)
    } -> tensor<2x10x8xf32> loc(#loc116)
    %19 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc117)
      linalg.yield %274 : f32 loc(#loc117)
    } -> tensor<2x10xf32> loc(#loc117)
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x10xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<2x10x1xf32> loc(#loc118)
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc119)
      linalg.yield %274 : f32 loc(#loc119)
    } -> tensor<2x10x1xf32> loc(#loc119)
    %22 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<2x10x1xf32> loc(#loc120)
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc120)
      linalg.yield %274 : f32 loc(#loc120)
    } -> tensor<2x10x1xf32> loc(#loc120)
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32 loc(#loc121)
      linalg.yield %274 : f32 loc(#loc121)
    } -> tensor<2x10x1xf32> loc(#loc121)
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc122)
      linalg.yield %274 : f32 loc(#loc122)
    } -> tensor<2x10x1xf32> loc(#loc122)
    %26 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<2x10x1xf32> loc(#loc123)
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc123)
      linalg.yield %274 : f32 loc(#loc123)
    } -> tensor<2x10x1xf32> loc(#loc123)
    %28 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x10x1xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x10x8xf32> loc(#loc124)
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %28 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc124)
      linalg.yield %274 : f32 loc(#loc124)
    } -> tensor<2x10x8xf32> loc(#loc124)
    %30 = tensor.empty() : tensor<1x1x8xf32> loc(#loc125)
    %31 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<1x1x8xf32> loc(#loc125)
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<2x10x8xf32> loc(#loc126)
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc126)
      linalg.yield %274 : f32 loc(#loc126)
    } -> tensor<2x10x8xf32> loc(#loc126)
    %34 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<1x1x8xf32> loc(#loc127)
    %35 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<2x10x8xf32> loc(#loc128)
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc128)
      linalg.yield %274 : f32 loc(#loc128)
    } -> tensor<2x10x8xf32> loc(#loc128)
    %37 = tensor.empty() : tensor<2x10x24xf32> loc(#loc129)
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<2x10x24xf32>) -> tensor<2x10x24xf32> loc(#loc129)
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36, %arg1 : tensor<2x10x8xf32>, tensor<8x24xf32>) outs(%38 : tensor<2x10x24xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc128)
      %275 = arith.addf %out, %274 : f32 loc(#loc129)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x24xf32> loc(#loc129)
    %extracted_slice = tensor.extract_slice %39[0, 0, 0] [2, 10, 8] [1, 1, 1] : tensor<2x10x24xf32> to tensor<2x10x8xf32> loc(#loc130)
    %extracted_slice_15 = tensor.extract_slice %39[0, 0, 8] [2, 10, 8] [1, 1, 1] : tensor<2x10x24xf32> to tensor<2x10x8xf32> loc(#loc130)
    %extracted_slice_16 = tensor.extract_slice %39[0, 0, 16] [2, 10, 8] [1, 1, 1] : tensor<2x10x24xf32> to tensor<2x10x8xf32> loc(#loc130)
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32> loc(#loc131)
    %40 = tensor.empty() : tensor<2x2x10x4xf32> loc(#loc132)
    %41 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x10x2x4xf32>) outs(%40 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<2x2x10x4xf32> loc(#loc132)
    %expanded_17 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32> loc(#loc131)
    %42 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x10x2x4xf32>) outs(%40 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<2x2x10x4xf32> loc(#loc132)
    %expanded_18 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32> loc(#loc131)
    %43 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x10x2x4xf32>) outs(%40 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<2x2x10x4xf32> loc(#loc132)
    %44 = tensor.empty() : tensor<2x2x4x10xf32> loc(#loc133)
    %45 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x10x4xf32>) outs(%44 : tensor<2x2x4x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x2x4x10xf32> loc(#loc133)
    %46 = tensor.empty() : tensor<2x2x10x10xf32> loc(#loc134)
    %47 = linalg.fill ins(%cst_2 : f32) outs(%46 : tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32> loc(#loc134)
    %48 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %45 : tensor<2x2x10x4xf32>, tensor<2x2x4x10xf32>) outs(%47 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc132)
      %275 = arith.addf %out, %274 : f32 loc(#loc134)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x2x10x10xf32> loc(#loc134)
    %49 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x2x10x10xf32> loc(#loc135)
    %50 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %49 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc135)
      linalg.yield %274 : f32 loc(#loc135)
    } -> tensor<2x2x10x10xf32> loc(#loc135)
    %51:2 = call @main__where(%cst_14, %50, %cst_9) : (tensor<10x10xi1>, tensor<2x2x10x10xf32>, tensor<f32>) -> (tensor<2x2x10x10xf32>, tensor<2x2x10x10xi1>) loc(#loc136)
    %52 = tensor.empty() : tensor<2x2x10xf32> loc(#loc107)
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<2x2x10xf32>) -> tensor<2x2x10xf32> loc(#loc107)
    %54 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51#0 : tensor<2x2x10x10xf32>) outs(%53 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.maximumf %out, %in : f32 loc(#loc107)
      linalg.yield %274 : f32 loc(#loc107)
    } -> tensor<2x2x10xf32> loc(#loc107)
    %55 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%52 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<2x2x10xf32> loc(#loc137)
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x2x10xf32>, tensor<2x2x10xf32>) outs(%52 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.maximumf %in, %in_37 : f32 loc(#loc137)
      linalg.yield %274 : f32 loc(#loc137)
    } -> tensor<2x2x10xf32> loc(#loc137)
    %57 = tensor.empty() : tensor<2x2x10x1xf32> loc(#loc138)
    %58 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x2x10xf32>) outs(%57 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<2x2x10x1xf32> loc(#loc138)
    %59 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x2x10x1xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<2x2x10x10xf32> loc(#loc139)
    %60 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51#0, %59 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.subf %in, %in_37 : f32 loc(#loc139)
      linalg.yield %274 : f32 loc(#loc139)
    } -> tensor<2x2x10x10xf32> loc(#loc139)
    %61 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.exp %in : f32 loc(#loc140)
      linalg.yield %274 : f32 loc(#loc140)
    } -> tensor<2x2x10x10xf32> loc(#loc140)
    %62 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<2x2x10xf32>) -> tensor<2x2x10xf32> loc(#loc141)
    %63 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x2x10x10xf32>) outs(%62 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc141)
      linalg.yield %274 : f32 loc(#loc141)
    } -> tensor<2x2x10xf32> loc(#loc141)
    %64 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x10xf32>) outs(%57 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<2x2x10x1xf32> loc(#loc138)
    %65 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x10x1xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<2x2x10x10xf32> loc(#loc142)
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %65 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc142)
      linalg.yield %274 : f32 loc(#loc142)
    } -> tensor<2x2x10x10xf32> loc(#loc142)
    %67 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x2x10x1xf32>, tensor<2x2x10x1xf32>) outs(%57 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc245)
      linalg.yield %274 : f32 loc(#loc245)
    } -> tensor<2x2x10x1xf32> loc(#loc245)
    %68 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%57 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<2x2x10x1xf32> loc(#loc246)
    %69 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<2x2x10x1xf32>, tensor<2x2x10x1xf32>) outs(%57 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc247)
      linalg.yield %274 : f32 loc(#loc247)
    } -> tensor<2x2x10x1xf32> loc(#loc247)
    %70 = linalg.fill ins(%cst_2 : f32) outs(%40 : tensor<2x2x10x4xf32>) -> tensor<2x2x10x4xf32> loc(#loc144)
    %71 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%66, %43 : tensor<2x2x10x10xf32>, tensor<2x2x10x4xf32>) outs(%70 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc142)
      %275 = arith.addf %out, %274 : f32 loc(#loc144)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x2x10x4xf32> loc(#loc144)
    %72 = tensor.empty() : tensor<2x10x2x4xf32> loc(#loc145)
    %73 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x2x10x4xf32>) outs(%72 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2x10x2x4xf32> loc(#loc145)
    %collapsed = tensor.collapse_shape %73 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32> loc(#loc146)
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg0 : tensor<2x10x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc146)
      %275 = arith.addf %out, %274 : f32 loc(#loc147)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc147)
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %74 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc148)
      linalg.yield %274 : f32 loc(#loc148)
    } -> tensor<2x10x8xf32> loc(#loc148)
    %76 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc111)
      linalg.yield %274 : f32 loc(#loc111)
    } -> tensor<2x10xf32> loc(#loc111)
    %77 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x10xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<2x10x1xf32> loc(#loc112)
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc113)
      linalg.yield %274 : f32 loc(#loc113)
    } -> tensor<2x10x1xf32> loc(#loc113)
    %79 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x10x1xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<2x10x8xf32> loc(#loc114)
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.subf %in, %in_37 : f32 loc(#loc114)
      linalg.yield %274 : f32 loc(#loc114)
    } -> tensor<2x10x8xf32> loc(#loc114)
    %81 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %80 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc115)
      linalg.yield %274 : f32 loc(#loc115)
    } -> tensor<2x10x8xf32> loc(#loc115)
    %82 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %80 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc116)
      linalg.yield %274 : f32 loc(#loc116)
    } -> tensor<2x10x8xf32> loc(#loc116)
    %83 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc117)
      linalg.yield %274 : f32 loc(#loc117)
    } -> tensor<2x10xf32> loc(#loc117)
    %84 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x10xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<2x10x1xf32> loc(#loc118)
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc119)
      linalg.yield %274 : f32 loc(#loc119)
    } -> tensor<2x10x1xf32> loc(#loc119)
    %86 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %22 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc120)
      linalg.yield %274 : f32 loc(#loc120)
    } -> tensor<2x10x1xf32> loc(#loc120)
    %87 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.rsqrt %in : f32 loc(#loc121)
      linalg.yield %274 : f32 loc(#loc121)
    } -> tensor<2x10x1xf32> loc(#loc121)
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc122)
      linalg.yield %274 : f32 loc(#loc122)
    } -> tensor<2x10x1xf32> loc(#loc122)
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %88 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc123)
      linalg.yield %274 : f32 loc(#loc123)
    } -> tensor<2x10x1xf32> loc(#loc123)
    %90 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x10x1xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x10x8xf32> loc(#loc124)
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %90 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc124)
      linalg.yield %274 : f32 loc(#loc124)
    } -> tensor<2x10x8xf32> loc(#loc124)
    %92 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<1x1x8xf32> loc(#loc125)
    %93 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x1x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<2x10x8xf32> loc(#loc126)
    %94 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc126)
      linalg.yield %274 : f32 loc(#loc126)
    } -> tensor<2x10x8xf32> loc(#loc126)
    %95 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<1x1x8xf32> loc(#loc127)
    %96 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x1x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<2x10x8xf32> loc(#loc128)
    %97 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc128)
      linalg.yield %274 : f32 loc(#loc128)
    } -> tensor<2x10x8xf32> loc(#loc128)
    %98 = tensor.empty() : tensor<2x10x12xf32> loc(#loc149)
    %99 = linalg.fill ins(%cst_2 : f32) outs(%98 : tensor<2x10x12xf32>) -> tensor<2x10x12xf32> loc(#loc149)
    %100 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97, %arg4 : tensor<2x10x8xf32>, tensor<8x12xf32>) outs(%99 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc128)
      %275 = arith.addf %out, %274 : f32 loc(#loc149)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x12xf32> loc(#loc149)
    %101 = tensor.empty() : tensor<1x1x12xf32> loc(#loc150)
    %102 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<12xf32>) outs(%101 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<1x1x12xf32> loc(#loc150)
    %103 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x1x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<2x10x12xf32> loc(#loc151)
    %104 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc151)
      linalg.yield %274 : f32 loc(#loc151)
    } -> tensor<2x10x12xf32> loc(#loc151)
    %105 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc152)
      linalg.yield %274 : f32 loc(#loc152)
    } -> tensor<2x10x12xf32> loc(#loc152)
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc152)
      linalg.yield %274 : f32 loc(#loc152)
    } -> tensor<2x10x12xf32> loc(#loc152)
    %107 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %108 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %105 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc153)
      linalg.yield %274 : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %109 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %106 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc153)
      linalg.yield %274 : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %110 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc154)
      linalg.yield %274 : f32 loc(#loc154)
    } -> tensor<2x10x12xf32> loc(#loc154)
    %112 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc153)
      linalg.yield %274 : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = math.tanh %in : f32 loc(#loc155)
      linalg.yield %274 : f32 loc(#loc155)
    } -> tensor<2x10x12xf32> loc(#loc155)
    %115 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<2x10x12xf32> loc(#loc156)
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.subf %in, %in_37 : f32 loc(#loc156)
      linalg.yield %274 : f32 loc(#loc156)
    } -> tensor<2x10x12xf32> loc(#loc156)
    %117 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc154)
      linalg.yield %274 : f32 loc(#loc154)
    } -> tensor<2x10x12xf32> loc(#loc154)
    %118 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %119 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc153)
      linalg.yield %274 : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %119 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc153)
      linalg.yield %274 : f32 loc(#loc153)
    } -> tensor<2x10x12xf32> loc(#loc153)
    %121 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120, %arg5 : tensor<2x10x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc153)
      %275 = arith.addf %out, %274 : f32 loc(#loc157)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc157)
    %122 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<1x1x8xf32> loc(#loc158)
    %123 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<2x10x8xf32> loc(#loc159)
    %124 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc159)
      linalg.yield %274 : f32 loc(#loc159)
    } -> tensor<2x10x8xf32> loc(#loc159)
    %125 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %124 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc160)
      linalg.yield %274 : f32 loc(#loc160)
    } -> tensor<2x10x8xf32> loc(#loc160)
    %126 = tensor.empty() : tensor<8x9xf32> loc(#loc161)
    %127 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<9x8xf32>) outs(%126 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<8x9xf32> loc(#loc161)
    %128 = tensor.empty() : tensor<2x10x9xf32> loc(#loc162)
    %129 = linalg.fill ins(%cst_2 : f32) outs(%128 : tensor<2x10x9xf32>) -> tensor<2x10x9xf32> loc(#loc162)
    %130 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125, %127 : tensor<2x10x8xf32>, tensor<8x9xf32>) outs(%129 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc160)
      %275 = arith.addf %out, %274 : f32 loc(#loc162)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x9xf32> loc(#loc162)
    %131:3 = call @main_log_softmax(%130) : (tensor<2x10x9xf32>) -> (tensor<2x10x9xf32>, tensor<2x10x9xf32>, tensor<2x10x1xf32>) loc(#loc163)
    %132 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131#0, %arg13 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%128 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc164)
      linalg.yield %274 : f32 loc(#loc164)
    } -> tensor<2x10x9xf32> loc(#loc164)
    %133 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x10x9xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc165)
      linalg.yield %274 : f32 loc(#loc165)
    } -> tensor<2x10xf32> loc(#loc165)
    %134 = tensor.empty() : tensor<f32> loc(#loc166)
    %135 = linalg.fill ins(%cst_2 : f32) outs(%134 : tensor<f32>) -> tensor<f32> loc(#loc166)
    %136 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["reduction", "reduction"]} ins(%133 : tensor<2x10xf32>) outs(%135 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc166)
      linalg.yield %274 : f32 loc(#loc166)
    } -> tensor<f32> loc(#loc166)
    %137 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = []} ins(%136 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_0 : f32 loc(#loc167)
      linalg.yield %274 : f32 loc(#loc167)
    } -> tensor<f32> loc(#loc167)
    %138 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = []} ins(%137 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32 loc(#loc168)
      linalg.yield %274 : f32 loc(#loc168)
    } -> tensor<f32> loc(#loc168)
    %139 = linalg.generic {indexing_maps = [#map22], iterator_types = []} outs(%134 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc169)
    } -> tensor<f32> loc(#loc169)
    %140 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = []} ins(%139 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.divf %in, %cst_0 : f32 loc(#loc170)
      linalg.yield %274 : f32 loc(#loc170)
    } -> tensor<f32> loc(#loc170)
    %141 = linalg.generic {indexing_maps = [#map21, #map20], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<f32>) outs(%7 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<2x10xf32> loc(#loc171)
    %142 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x10xf32>) outs(%128 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<2x10x9xf32> loc(#loc172)
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg13 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%128 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc173)
      linalg.yield %274 : f32 loc(#loc173)
    } -> tensor<2x10x9xf32> loc(#loc173)
    %144 = call @main_log_softmax_52(%131#1, %131#2, %143) : (tensor<2x10x9xf32>, tensor<2x10x1xf32>, tensor<2x10x9xf32>) -> tensor<2x10x9xf32> loc(#loc174)
    %145 = tensor.empty() : tensor<9x8xf32> loc(#loc175)
    %146 = linalg.fill ins(%cst_2 : f32) outs(%145 : tensor<9x8xf32>) -> tensor<9x8xf32> loc(#loc175)
    %147 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%144, %125 : tensor<2x10x9xf32>, tensor<2x10x8xf32>) outs(%146 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc174)
      %275 = arith.addf %out, %274 : f32 loc(#loc175)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<9x8xf32> loc(#loc175)
    %148 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<9x8xf32>) outs(%126 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<8x9xf32> loc(#loc176)
    %149 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144, %127 : tensor<2x10x9xf32>, tensor<8x9xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc174)
      %275 = arith.addf %out, %274 : f32 loc(#loc175)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc175)
    %150 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<8x9xf32>) outs(%145 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<9x8xf32> loc(#loc177)
    %151 = tensor.empty() : tensor<8xf32> loc(#loc178)
    %152 = linalg.fill ins(%cst_2 : f32) outs(%151 : tensor<8xf32>) -> tensor<8xf32> loc(#loc178)
    %153 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%149 : tensor<2x10x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc178)
      linalg.yield %274 : f32 loc(#loc178)
    } -> tensor<8xf32> loc(#loc178)
    %expanded_19 = tensor.expand_shape %153 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc179)
    %154 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x1x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc178)
      linalg.yield %274 : f32 loc(#loc178)
    } -> tensor<8xf32> loc(#loc178)
    %155 = tensor.empty() : tensor<8x12xf32> loc(#loc180)
    %156 = linalg.fill ins(%cst_2 : f32) outs(%155 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc180)
    %157 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%149, %120 : tensor<2x10x8xf32>, tensor<2x10x12xf32>) outs(%156 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc175)
      %275 = arith.addf %out, %274 : f32 loc(#loc180)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc180)
    %158 = tensor.empty() : tensor<12x8xf32> loc(#loc181)
    %159 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<8x12xf32>) outs(%158 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<12x8xf32> loc(#loc181)
    %160 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149, %arg5 : tensor<2x10x8xf32>, tensor<12x8xf32>) outs(%99 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc175)
      %275 = arith.addf %out, %274 : f32 loc(#loc180)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x12xf32> loc(#loc180)
    %161 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %160 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %162 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %119 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %163 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %161 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %116 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %114 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc183)
      linalg.yield %274 : f32 loc(#loc183)
    } -> tensor<2x10x12xf32> loc(#loc183)
    %167 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %166 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %168 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc183)
      linalg.yield %274 : f32 loc(#loc183)
    } -> tensor<2x10x12xf32> loc(#loc183)
    %169 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %167 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %170 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %108 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc182)
      linalg.yield %274 : f32 loc(#loc182)
    } -> tensor<2x10x12xf32> loc(#loc182)
    %171 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc183)
      linalg.yield %274 : f32 loc(#loc183)
    } -> tensor<2x10x12xf32> loc(#loc183)
    %172 = tensor.empty() : tensor<12xf32> loc(#loc184)
    %173 = linalg.fill ins(%cst_2 : f32) outs(%172 : tensor<12xf32>) -> tensor<12xf32> loc(#loc184)
    %174 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%171 : tensor<2x10x12xf32>) outs(%173 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %274 : f32 loc(#loc184)
    } -> tensor<12xf32> loc(#loc184)
    %expanded_20 = tensor.expand_shape %174 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc185)
    %175 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_20 : tensor<1x1x12xf32>) outs(%173 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc184)
      linalg.yield %274 : f32 loc(#loc184)
    } -> tensor<12xf32> loc(#loc184)
    %176 = linalg.fill ins(%cst_2 : f32) outs(%158 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc186)
    %177 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%171, %97 : tensor<2x10x12xf32>, tensor<2x10x8xf32>) outs(%176 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc183)
      %275 = arith.addf %out, %274 : f32 loc(#loc186)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc186)
    %178 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<12x8xf32>) outs(%155 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc187)
    } -> tensor<8x12xf32> loc(#loc187)
    %179 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171, %arg4 : tensor<2x10x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc183)
      %275 = arith.addf %out, %274 : f32 loc(#loc186)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc186)
    %180 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%179 : tensor<2x10x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc188)
      linalg.yield %274 : f32 loc(#loc188)
    } -> tensor<8xf32> loc(#loc188)
    %expanded_21 = tensor.expand_shape %180 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc189)
    %181 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc188)
      linalg.yield %274 : f32 loc(#loc188)
    } -> tensor<8xf32> loc(#loc188)
    %182 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %179 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc190)
      linalg.yield %274 : f32 loc(#loc190)
    } -> tensor<2x10x8xf32> loc(#loc190)
    %183 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%182 : tensor<2x10x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc191)
      linalg.yield %274 : f32 loc(#loc191)
    } -> tensor<8xf32> loc(#loc191)
    %expanded_22 = tensor.expand_shape %183 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc192)
    %184 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %93 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc190)
      linalg.yield %274 : f32 loc(#loc190)
    } -> tensor<2x10x8xf32> loc(#loc190)
    %185 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc191)
      linalg.yield %274 : f32 loc(#loc191)
    } -> tensor<8xf32> loc(#loc191)
    %186 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %184 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc193)
      linalg.yield %274 : f32 loc(#loc193)
    } -> tensor<2x10x8xf32> loc(#loc193)
    %187 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %274 : f32 loc(#loc194)
    } -> tensor<2x10xf32> loc(#loc194)
    %expanded_23 = tensor.expand_shape %187 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc195)
    %188 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %90 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc193)
      linalg.yield %274 : f32 loc(#loc193)
    } -> tensor<2x10x8xf32> loc(#loc193)
    %189 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %89 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc196)
      linalg.yield %274 : f32 loc(#loc196)
    } -> tensor<2x10x1xf32> loc(#loc196)
    %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32 loc(#loc197)
      linalg.yield %274 : f32 loc(#loc197)
    } -> tensor<2x10x8xf32> loc(#loc197)
    %191 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc198)
      linalg.yield %274 : f32 loc(#loc198)
    } -> tensor<2x10xf32> loc(#loc198)
    %expanded_24 = tensor.expand_shape %191 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc199)
    %192 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %188 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc200)
      linalg.yield %274 : f32 loc(#loc200)
    } -> tensor<2x10x8xf32> loc(#loc200)
    %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc201)
      linalg.yield %274 : f32 loc(#loc201)
    } -> tensor<2x10x1xf32> loc(#loc201)
    %194 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x10x1xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc202)
      linalg.yield %274 : f32 loc(#loc202)
    } -> tensor<2x10xf32> loc(#loc202)
    %195 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x10xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<2x10x8xf32> loc(#loc203)
    %196 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %82 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc204)
      linalg.yield %274 : f32 loc(#loc204)
    } -> tensor<2x10x8xf32> loc(#loc204)
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32 loc(#loc205)
      linalg.yield %274 : f32 loc(#loc205)
    } -> tensor<2x10x8xf32> loc(#loc205)
    %198 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc206)
      linalg.yield %274 : f32 loc(#loc206)
    } -> tensor<2x10xf32> loc(#loc206)
    %expanded_25 = tensor.expand_shape %198 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc207)
    %199 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %196 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc208)
      linalg.yield %274 : f32 loc(#loc208)
    } -> tensor<2x10x8xf32> loc(#loc208)
    %200 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc208)
      linalg.yield %274 : f32 loc(#loc208)
    } -> tensor<2x10x1xf32> loc(#loc208)
    %201 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc209)
      linalg.yield %274 : f32 loc(#loc209)
    } -> tensor<2x10x1xf32> loc(#loc209)
    %202 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<2x10x1xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %274 : f32 loc(#loc210)
    } -> tensor<2x10xf32> loc(#loc210)
    %203 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x10xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc211)
    } -> tensor<2x10x8xf32> loc(#loc211)
    %204 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %203 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc212)
      linalg.yield %274 : f32 loc(#loc212)
    } -> tensor<2x10x8xf32> loc(#loc212)
    %205 = tensor.empty() : tensor<8x8xf32> loc(#loc213)
    %206 = linalg.fill ins(%cst_2 : f32) outs(%205 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc213)
    %207 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%204, %collapsed : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%206 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc212)
      %275 = arith.addf %out, %274 : f32 loc(#loc213)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc213)
    %208 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<8x8xf32>) outs(%205 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<8x8xf32> loc(#loc214)
    %209 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204, %arg0 : tensor<2x10x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc212)
      %275 = arith.addf %out, %274 : f32 loc(#loc213)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc213)
    %expanded_26 = tensor.expand_shape %209 [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32> loc(#loc215)
    %210 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x10x2x4xf32>) outs(%40 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc216)
    } -> tensor<2x2x10x4xf32> loc(#loc216)
    %211 = linalg.fill ins(%cst_2 : f32) outs(%44 : tensor<2x2x4x10xf32>) -> tensor<2x2x4x10xf32> loc(#loc217)
    %212 = linalg.generic {indexing_maps = [#map29, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%210, %66 : tensor<2x2x10x4xf32>, tensor<2x2x10x10xf32>) outs(%211 : tensor<2x2x4x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc216)
      %275 = arith.addf %out, %274 : f32 loc(#loc217)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x2x4x10xf32> loc(#loc217)
    %213 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<2x2x4x10xf32>) outs(%40 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc218)
    } -> tensor<2x2x10x4xf32> loc(#loc218)
    %214 = linalg.generic {indexing_maps = [#map14, #map30, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%210, %43 : tensor<2x2x10x4xf32>, tensor<2x2x10x4xf32>) outs(%47 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc216)
      %275 = arith.addf %out, %274 : f32 loc(#loc217)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x2x10x10xf32> loc(#loc217)
    %215 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x10x1xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<2x2x10x10xf32> loc(#loc219)
    %216 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %215 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc219)
      linalg.yield %274 : f32 loc(#loc219)
    } -> tensor<2x2x10x10xf32> loc(#loc219)
    %217 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %61 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc219)
      linalg.yield %274 : f32 loc(#loc219)
    } -> tensor<2x2x10x10xf32> loc(#loc219)
    %218 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%217 : tensor<2x2x10x10xf32>) outs(%62 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %274 : f32 loc(#loc220)
    } -> tensor<2x2x10xf32> loc(#loc220)
    %expanded_27 = tensor.expand_shape %218 [[0], [1], [2, 3]] output_shape [2, 2, 10, 1] : tensor<2x2x10xf32> into tensor<2x2x10x1xf32> loc(#loc221)
    %219 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x2x10x1xf32>) outs(%57 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32 loc(#loc222)
      linalg.yield %274 : f32 loc(#loc222)
    } -> tensor<2x2x10x1xf32> loc(#loc222)
    %220 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %65 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc223)
      linalg.yield %274 : f32 loc(#loc223)
    } -> tensor<2x2x10x10xf32> loc(#loc223)
    %221 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%219 : tensor<2x2x10x1xf32>) outs(%62 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %274 : f32 loc(#loc220)
    } -> tensor<2x2x10xf32> loc(#loc220)
    %222 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<2x2x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc224)
    } -> tensor<2x2x10x10xf32> loc(#loc224)
    %223 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc225)
      linalg.yield %274 : f32 loc(#loc225)
    } -> tensor<2x2x10x10xf32> loc(#loc225)
    %224 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %61 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc219)
      linalg.yield %274 : f32 loc(#loc219)
    } -> tensor<2x2x10x10xf32> loc(#loc219)
    %225 = call @main__where_91(%51#1, %224) : (tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32> loc(#loc226)
    %226 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %49 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%46 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc227)
      linalg.yield %274 : f32 loc(#loc227)
    } -> tensor<2x2x10x10xf32> loc(#loc227)
    %227 = linalg.generic {indexing_maps = [#map29, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%226, %41 : tensor<2x2x10x10xf32>, tensor<2x2x10x4xf32>) outs(%70 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc227)
      %275 = arith.addf %out, %274 : f32 loc(#loc228)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x2x10x4xf32> loc(#loc228)
    %228 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<2x2x10x4xf32>) outs(%44 : tensor<2x2x4x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc229)
    } -> tensor<2x2x4x10xf32> loc(#loc229)
    %229 = linalg.generic {indexing_maps = [#map14, #map30, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%226, %45 : tensor<2x2x10x10xf32>, tensor<2x2x4x10xf32>) outs(%70 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc227)
      %275 = arith.addf %out, %274 : f32 loc(#loc228)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x2x10x4xf32> loc(#loc228)
    %230 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<2x2x4x10xf32>) outs(%40 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x2x10x4xf32> loc(#loc230)
    %231 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<2x2x10x4xf32>) outs(%72 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<2x10x2x4xf32> loc(#loc231)
    %collapsed_28 = tensor.collapse_shape %231 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32> loc(#loc232)
    %232 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<2x2x10x4xf32>) outs(%72 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<2x10x2x4xf32> loc(#loc231)
    %collapsed_29 = tensor.collapse_shape %232 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32> loc(#loc232)
    %233 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<2x2x10x4xf32>) outs(%72 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<2x10x2x4xf32> loc(#loc231)
    %collapsed_30 = tensor.collapse_shape %233 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32> loc(#loc232)
    %234 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%37 : tensor<2x10x24xf32>) {
    ^bb0(%out: f32):
      %274 = linalg.index 0 : index loc(#loc233)
      %275 = linalg.index 1 : index loc(#loc233)
      %276 = linalg.index 2 : index loc(#loc233)
      %277 = arith.cmpi ult, %276, %c8 : index loc(#loc233)
      %278 = scf.if %277 -> (f32) {
        %extracted = tensor.extract %collapsed_30[%274, %275, %276] : tensor<2x10x8xf32> loc(#loc233)
        scf.yield %extracted : f32 loc(#loc233)
      } else {
        %279 = arith.cmpi ult, %276, %c16 : index loc(#loc233)
        %280 = scf.if %279 -> (f32) {
          %281 = arith.subi %276, %c8 : index loc(#loc233)
          %extracted = tensor.extract %collapsed_29[%274, %275, %281] : tensor<2x10x8xf32> loc(#loc233)
          scf.yield %extracted : f32 loc(#loc233)
        } else {
          %281 = arith.subi %276, %c16 : index loc(#loc233)
          %extracted = tensor.extract %collapsed_28[%274, %275, %281] : tensor<2x10x8xf32> loc(#loc233)
          scf.yield %extracted : f32 loc(#loc233)
        } loc(#loc233)
        scf.yield %280 : f32 loc(#loc233)
      } loc(#loc233)
      linalg.yield %278 : f32 loc(#loc233)
    } -> tensor<2x10x24xf32> loc(#loc233)
    %235 = tensor.empty() : tensor<24x8xf32> loc(#loc234)
    %236 = linalg.fill ins(%cst_2 : f32) outs(%235 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc234)
    %237 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%234, %36 : tensor<2x10x24xf32>, tensor<2x10x8xf32>) outs(%236 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc233)
      %275 = arith.addf %out, %274 : f32 loc(#loc234)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc234)
    %238 = tensor.empty() : tensor<8x24xf32> loc(#loc235)
    %239 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<24x8xf32>) outs(%238 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<8x24xf32> loc(#loc235)
    %240 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%234, %arg1 : tensor<2x10x24xf32>, tensor<8x24xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc233)
      %275 = arith.addf %out, %274 : f32 loc(#loc234)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<2x10x8xf32> loc(#loc234)
    %241 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%240 : tensor<2x10x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc188)
      linalg.yield %274 : f32 loc(#loc188)
    } -> tensor<8xf32> loc(#loc188)
    %expanded_31 = tensor.expand_shape %241 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc189)
    %242 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc188)
      linalg.yield %274 : f32 loc(#loc188)
    } -> tensor<8xf32> loc(#loc188)
    %243 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %240 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc190)
      linalg.yield %274 : f32 loc(#loc190)
    } -> tensor<2x10x8xf32> loc(#loc190)
    %244 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%243 : tensor<2x10x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc191)
      linalg.yield %274 : f32 loc(#loc191)
    } -> tensor<8xf32> loc(#loc191)
    %expanded_32 = tensor.expand_shape %244 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc192)
    %245 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %32 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc190)
      linalg.yield %274 : f32 loc(#loc190)
    } -> tensor<2x10x8xf32> loc(#loc190)
    %246 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x8xf32>) outs(%152 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc191)
      linalg.yield %274 : f32 loc(#loc191)
    } -> tensor<8xf32> loc(#loc191)
    %247 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %245 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc193)
      linalg.yield %274 : f32 loc(#loc193)
    } -> tensor<2x10x8xf32> loc(#loc193)
    %248 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%247 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %274 : f32 loc(#loc194)
    } -> tensor<2x10xf32> loc(#loc194)
    %expanded_33 = tensor.expand_shape %248 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc195)
    %249 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %28 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc193)
      linalg.yield %274 : f32 loc(#loc193)
    } -> tensor<2x10x8xf32> loc(#loc193)
    %250 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %27 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc196)
      linalg.yield %274 : f32 loc(#loc196)
    } -> tensor<2x10x1xf32> loc(#loc196)
    %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32 loc(#loc197)
      linalg.yield %274 : f32 loc(#loc197)
    } -> tensor<2x10x8xf32> loc(#loc197)
    %252 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc198)
      linalg.yield %274 : f32 loc(#loc198)
    } -> tensor<2x10xf32> loc(#loc198)
    %expanded_34 = tensor.expand_shape %252 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc199)
    %253 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %249 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc200)
      linalg.yield %274 : f32 loc(#loc200)
    } -> tensor<2x10x8xf32> loc(#loc200)
    %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc201)
      linalg.yield %274 : f32 loc(#loc201)
    } -> tensor<2x10x1xf32> loc(#loc201)
    %255 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<2x10x1xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc202)
      linalg.yield %274 : f32 loc(#loc202)
    } -> tensor<2x10xf32> loc(#loc202)
    %256 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x10xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<2x10x8xf32> loc(#loc203)
    %257 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %18 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc204)
      linalg.yield %274 : f32 loc(#loc204)
    } -> tensor<2x10x8xf32> loc(#loc204)
    %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.negf %in : f32 loc(#loc205)
      linalg.yield %274 : f32 loc(#loc205)
    } -> tensor<2x10x8xf32> loc(#loc205)
    %259 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<2x10x8xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc206)
      linalg.yield %274 : f32 loc(#loc206)
    } -> tensor<2x10xf32> loc(#loc206)
    %expanded_35 = tensor.expand_shape %259 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc207)
    %260 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %257 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc208)
      linalg.yield %274 : f32 loc(#loc208)
    } -> tensor<2x10x8xf32> loc(#loc208)
    %261 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc208)
      linalg.yield %274 : f32 loc(#loc208)
    } -> tensor<2x10x1xf32> loc(#loc208)
    %262 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %12 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%10 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.divf %in, %in_37 : f32 loc(#loc209)
      linalg.yield %274 : f32 loc(#loc209)
    } -> tensor<2x10x1xf32> loc(#loc209)
    %263 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<2x10x1xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %274 : f32 loc(#loc210)
    } -> tensor<2x10xf32> loc(#loc210)
    %264 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<2x10xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc211)
    } -> tensor<2x10x8xf32> loc(#loc211)
    %265 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %264 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%0 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc212)
      linalg.yield %274 : f32 loc(#loc212)
    } -> tensor<2x10x8xf32> loc(#loc212)
    %266 = tensor.empty() : tensor<10x8xf32> loc(#loc236)
    %267 = linalg.fill ins(%cst_2 : f32) outs(%266 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc236)
    %268 = linalg.generic {indexing_maps = [#map31, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%265 : tensor<2x10x8xf32>) outs(%267 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %274 : f32 loc(#loc236)
    } -> tensor<10x8xf32> loc(#loc236)
    %expanded_36 = tensor.expand_shape %268 [[0, 1], [2]] output_shape [1, 10, 8] : tensor<10x8xf32> into tensor<1x10x8xf32> loc(#loc237)
    %269 = linalg.generic {indexing_maps = [#map31, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<1x10x8xf32>) outs(%267 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %274 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %274 : f32 loc(#loc236)
    } -> tensor<10x8xf32> loc(#loc236)
    %270 = linalg.fill ins(%cst_2 : f32) outs(%126 : tensor<8x9xf32>) -> tensor<8x9xf32> loc(#loc238)
    %271 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%265, %arg12 : tensor<2x10x8xf32>, tensor<2x10x9xf32>) outs(%270 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.mulf %in, %in_37 : f32 loc(#loc212)
      %275 = arith.addf %out, %274 : f32 loc(#loc238)
      linalg.yield %275 : f32 loc(#loc)
    } -> tensor<8x9xf32> loc(#loc238)
    %272 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%271 : tensor<8x9xf32>) outs(%145 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc239)
    } -> tensor<9x8xf32> loc(#loc239)
    %273 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel"]} ins(%150, %272 : tensor<9x8xf32>, tensor<9x8xf32>) outs(%145 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %274 = arith.addf %in, %in_37 : f32 loc(#loc240)
      linalg.yield %274 : f32 loc(#loc240)
    } -> tensor<9x8xf32> loc(#loc240)
    return %138, %208, %239, %175, %154, %178, %159, %242, %246, %181, %185, %273, %269 : tensor<f32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<9x8xf32>, tensor<10x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main__where(%arg0: tensor<10x10xi1> loc(unknown), %arg1: tensor<2x2x10x10xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> (tensor<2x2x10x10xf32>, tensor<2x2x10x10xi1>) {
    %0 = tensor.empty() : tensor<2x2x10x10xi1> loc(#loc54)
    %1 = linalg.generic {indexing_maps = [#map26, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<10x10xi1>) outs(%0 : tensor<2x2x10x10xi1>) {
    ^bb0(%in: i1 loc(unknown), %out: i1):
      linalg.yield %in : i1 loc(#loc54)
    } -> tensor<2x2x10x10xi1> loc(#loc54)
    %2 = tensor.empty() : tensor<2x2x10x10xf32> loc(#loc54)
    %3 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x2x10x10xf32> loc(#loc54)
    %4 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%2 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: i1, %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %5 = arith.select %in, %in_0, %in_1 : f32 loc(#loc56)
      linalg.yield %5 : f32 loc(#loc56)
    } -> tensor<2x2x10x10xf32> loc(#loc56)
    return %4, %1 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xi1> loc(#loc248)
  } loc(#loc248)
  func.func private @main_log_softmax(%arg0: tensor<2x10x9xf32> loc(unknown)) -> (tensor<2x10x9xf32>, tensor<2x10x9xf32>, tensor<2x10x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc57)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc58)
    %0 = tensor.empty() : tensor<2x10xf32> loc(#loc58)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc58)
    %2 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x10x9xf32>) outs(%1 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc58)
      linalg.yield %17 : f32 loc(#loc58)
    } -> tensor<2x10xf32> loc(#loc58)
    %3 = linalg.generic {indexing_maps = [#map21, #map20], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<2x10xf32> loc(#loc59)
    %4 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel"]} ins(%3, %2 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%0 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %17 : f32 loc(#loc59)
    } -> tensor<2x10xf32> loc(#loc59)
    %5 = tensor.empty() : tensor<2x10x1xf32> loc(#loc54)
    %6 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x10xf32>) outs(%5 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x10x1xf32> loc(#loc54)
    %7 = tensor.empty() : tensor<2x10x9xf32> loc(#loc60)
    %8 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x10x1xf32>) outs(%7 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<2x10x9xf32> loc(#loc60)
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%7 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %17 : f32 loc(#loc60)
    } -> tensor<2x10x9xf32> loc(#loc60)
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x10x9xf32>) outs(%7 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc61)
      linalg.yield %17 : f32 loc(#loc61)
    } -> tensor<2x10x9xf32> loc(#loc61)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc57)
    %12 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x10x9xf32>) outs(%11 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc57)
      linalg.yield %17 : f32 loc(#loc57)
    } -> tensor<2x10xf32> loc(#loc57)
    %13 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x10xf32>) outs(%5 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x10x1xf32> loc(#loc54)
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x10x1xf32>) outs(%5 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc62)
      linalg.yield %17 : f32 loc(#loc62)
    } -> tensor<2x10x1xf32> loc(#loc62)
    %15 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x10x1xf32>) outs(%7 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<2x10x9xf32> loc(#loc60)
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%7 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc60)
      linalg.yield %17 : f32 loc(#loc60)
    } -> tensor<2x10x9xf32> loc(#loc60)
    return %16, %10, %13 : tensor<2x10x9xf32>, tensor<2x10x9xf32>, tensor<2x10x1xf32> loc(#loc249)
  } loc(#loc249)
  func.func private @main_log_softmax_52(%arg0: tensor<2x10x9xf32> loc(unknown), %arg1: tensor<2x10x1xf32> loc(unknown), %arg2: tensor<2x10x9xf32> loc(unknown)) -> tensor<2x10x9xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x10x9xf32> loc(#loc63)
    %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x10x9xf32>) outs(%0 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc63)
      linalg.yield %11 : f32 loc(#loc63)
    } -> tensor<2x10x9xf32> loc(#loc63)
    %2 = tensor.empty() : tensor<2x10xf32> loc(#loc57)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc57)
    %4 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x10x9xf32>) outs(%3 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc57)
      linalg.yield %11 : f32 loc(#loc57)
    } -> tensor<2x10xf32> loc(#loc57)
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32> loc(#loc64)
    %5 = tensor.empty() : tensor<2x10x1xf32> loc(#loc65)
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%5 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc65)
      linalg.yield %11 : f32 loc(#loc65)
    } -> tensor<2x10x1xf32> loc(#loc65)
    %7 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x10x1xf32>) outs(%3 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc57)
      linalg.yield %11 : f32 loc(#loc57)
    } -> tensor<2x10xf32> loc(#loc57)
    %8 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x10xf32>) outs(%0 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x10x9xf32> loc(#loc54)
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg0 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%0 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc66)
      linalg.yield %11 : f32 loc(#loc66)
    } -> tensor<2x10x9xf32> loc(#loc66)
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %9 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%0 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc67)
      linalg.yield %11 : f32 loc(#loc67)
    } -> tensor<2x10x9xf32> loc(#loc67)
    return %10 : tensor<2x10x9xf32> loc(#loc250)
  } loc(#loc250)
  func.func private @main__where_91(%arg0: tensor<2x2x10x10xi1> loc(unknown), %arg1: tensor<2x2x10x10xf32> loc(unknown)) -> tensor<2x2x10x10xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc251)
    %0 = tensor.empty() : tensor<2x2x10x10xf32> loc(#loc54)
    %1 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x2x10x10xf32> loc(#loc54)
    %2 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%0 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %3 = arith.select %in, %in_0, %in_1 : f32 loc(#loc56)
      linalg.yield %3 : f32 loc(#loc56)
    } -> tensor<2x2x10x10xf32> loc(#loc56)
    return %2 : tensor<2x2x10x10xf32> loc(#loc251)
  } loc(#loc251)
} loc(#loc)
#loc130 = loc("jit(loss)/jvp(block0)/attn/split"(#loc81))
#loc179 = loc("jit(loss)/transpose(jvp(block0))/mlp/reshape"(#loc97))
#loc185 = loc("jit(loss)/transpose(jvp(block0))/mlp/reshape"(#loc94))
#loc189 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc79))
#loc192 = loc("jit(loss)/transpose(jvp(block0))/reshape"(#loc78))
#loc232 = loc("jit(loss)/transpose(jvp(block0))/attn/reshape"(#loc82))
#loc237 = loc("jit(loss)/transpose(jvp())/reshape"(#loc70))
#loc241 = loc("jit(loss)/jvp(block0)/attn/jit"(#loc87))
#loc242 = loc("jit(loss)/jvp()/jit"(#loc101))
#loc243 = loc("jit(loss)/transpose(jvp())/jit"(#loc101))
#loc248 = loc("jit:"(#loc241))
#loc249 = loc("jit:"(#loc242))
#loc250 = loc("jit:"(#loc243))
