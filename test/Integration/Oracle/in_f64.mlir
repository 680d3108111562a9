#loc = loc(unknown)
#loc1 = loc("p['attn']['beta']")
#loc2 = loc("p['attn']['gamma']")
#loc3 = loc("p['attn']['k']")
#loc4 = loc("p['attn']['o']")
#loc5 = loc("p['attn']['q']")
#loc6 = loc("p['attn']['v']")
#loc7 = loc("p['head']")
#loc8 = loc("p['inp']")
#loc9 = loc("p['mlp']['b1']")
#loc10 = loc("p['mlp']['b2']")
#loc11 = loc("p['mlp']['beta']")
#loc12 = loc("p['mlp']['gamma']")
#loc13 = loc("p['mlp']['w1']")
#loc14 = loc("p['mlp']['w2']")
#loc15 = loc("x")
#loc16 = loc("y[0]")
#loc17 = loc("make_oracles.py":181:15 to :115)
#loc18 = loc("make_oracles.py":492:12 to :24)
#loc19 = loc("make_oracles.py":121:11 to :36)
#loc20 = loc("make_oracles.py":122:12 to :20)
#loc21 = loc("make_oracles.py":122:11 to :26)
#loc22 = loc("make_oracles.py":122:10 to :51)
#loc23 = loc("make_oracles.py":123:34 to :44)
#loc24 = loc("make_oracles.py":123:24 to :45)
#loc25 = loc("make_oracles.py":123:11 to :45)
#loc26 = loc("make_oracles.py":123:11 to :58)
#loc27 = loc("make_oracles.py":123:11 to :70)
#loc28 = loc("make_oracles.py":180:19 to :55)
#loc29 = loc("make_oracles.py":181:30 to :65)
#loc30 = loc("make_oracles.py":181:30 to :110)
#loc31 = loc("make_oracles.py":182:43 to :81)
#loc32 = loc("make_oracles.py":182:15 to :90)
#loc33 = loc("make_oracles.py":493:12 to :76)
#loc34 = loc("make_oracles.py":145:35 to :55)
#loc35 = loc("make_oracles.py":145:35 to :65)
#loc36 = loc("make_oracles.py":149:11 to :44)
#loc37 = loc("make_oracles.py":145:24 to :76)
#loc38 = loc("make_oracles.py":145:24 to :86)
#loc39 = loc("make_oracles.py":494:12 to :53)
#loc40 = loc("make_oracles.py":495:29 to :38)
#loc41 = loc("make_oracles.py":495:29 to :50)
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
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d4, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map24 = affine_map<(d0, d1) -> ()>
#map25 = affine_map<(d0, d1) -> (d0, d1)>
#map26 = affine_map<(d0, d1) -> (d0)>
#map27 = affine_map<(d0) -> (d0)>
#map28 = affine_map<(d0) -> ()>
#map29 = affine_map<() -> ()>
#map30 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map31 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map32 = affine_map<(d0, d1) -> (d1, d0)>
#map33 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map34 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map35 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map36 = affine_map<(d0, d1, d2) -> (d0)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map39 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map40 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map41 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0)>
#map42 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d1, d2)>
#map43 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map47 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map48 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0, d1)>
#map49 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map50 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map51 = affine_map<(d0, d1) -> (d0, 0)>
#loc60 = loc("einsum_attention_with.<locals>.attention"(#loc17))
#loc61 = loc("in_f64.<locals>.loss"(#loc18))
#loc62 = loc("layer_norm"(#loc19))
#loc63 = loc("layer_norm"(#loc20))
#loc64 = loc("layer_norm"(#loc21))
#loc65 = loc("layer_norm"(#loc22))
#loc66 = loc("layer_norm"(#loc23))
#loc67 = loc("layer_norm"(#loc24))
#loc68 = loc("layer_norm"(#loc25))
#loc69 = loc("layer_norm"(#loc26))
#loc70 = loc("layer_norm"(#loc27))
#loc71 = loc("einsum_attention_with.<locals>.attention.<locals>.<genexpr>"(#loc28))
#loc72 = loc("einsum_attention_with.<locals>.attention"(#loc29))
#loc73 = loc("einsum_attention_with.<locals>.attention"(#loc30))
#loc74 = loc("einsum_attention_with.<locals>.attention"(#loc31))
#loc75 = loc("einsum_attention_with.<locals>.attention"(#loc32))
#loc76 = loc("in_f64.<locals>.loss"(#loc33))
#loc77 = loc("mlp_with.<locals>.<lambda>"(#loc34))
#loc78 = loc("mlp_with.<locals>.<lambda>"(#loc35))
#loc79 = loc("gelu"(#loc36))
#loc80 = loc("mlp_with.<locals>.<lambda>"(#loc37))
#loc81 = loc("mlp_with.<locals>.<lambda>"(#loc38))
#loc82 = loc("in_f64.<locals>.loss"(#loc39))
#loc83 = loc("in_f64.<locals>.loss"(#loc40))
#loc84 = loc("in_f64.<locals>.loss"(#loc41))
#loc85 = loc("cross_entropy"(#loc42))
#loc86 = loc("cross_entropy"(#loc43))
#loc87 = loc("cross_entropy"(#loc44))
#loc88 = loc("cross_entropy"(#loc45))
#loc89 = loc("cross_entropy"(#loc46))
#loc90 = loc("layer_norm"(#loc47))
#loc91 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc60))
#loc92 = loc("jit(loss)/jvp()/dot_general"(#loc61))
#loc93 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc62))
#loc94 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc62))
#loc95 = loc("jit(loss)/jvp(block0/attn)/div"(#loc62))
#loc96 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc63))
#loc97 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc64))
#loc98 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc64))
#loc99 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc65))
#loc100 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc65))
#loc101 = loc("jit(loss)/jvp(block0/attn)/div"(#loc65))
#loc102 = loc("jit(loss)/jvp(block0/attn)/add"(#loc66))
#loc103 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc67))
#loc104 = loc("jit(loss)/jvp(block0/attn)/div"(#loc67))
#loc105 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc67))
#loc106 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc68))
#loc107 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc69))
#loc108 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc69))
#loc109 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc70))
#loc110 = loc("jit(loss)/jvp(block0/attn)/add"(#loc70))
#loc111 = loc("jit(loss)/jvp(block0/attn)/btc,chd->bthd/dot_general"(#loc71))
#loc112 = loc("jit(loss)/jvp(block0/attn)/bqhd,bkhd->bhqk/dot_general"(#loc72))
#loc113 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc73))
#loc114 = loc("jit(loss)/jvp(block0/attn)/max"(#loc60))
#loc115 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc60))
#loc116 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc60))
#loc117 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc60))
#loc118 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc60))
#loc119 = loc("jit(loss)/jvp(block0/attn)/div"(#loc60))
#loc120 = loc(callsite(#loc60 at #loc60))
#loc121 = loc("jit(loss)/jvp(block0/attn)/bhqk,bkhd->bqhd/dot_general"(#loc74))
#loc122 = loc("jit(loss)/jvp(block0/attn)/bhqk,bkhd->bqhd/transpose"(#loc74))
#loc123 = loc("jit(loss)/jvp(block0/attn)/bqhd,chd->bqc/dot_general"(#loc75))
#loc124 = loc("jit(loss)/jvp()/add"(#loc76))
#loc125 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc62))
#loc126 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc62))
#loc127 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc62))
#loc128 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc63))
#loc129 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc64))
#loc130 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc64))
#loc131 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc65))
#loc132 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc65))
#loc133 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc65))
#loc134 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc66))
#loc135 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc67))
#loc136 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc67))
#loc137 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc67))
#loc138 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc68))
#loc139 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc69))
#loc140 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc69))
#loc141 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc70))
#loc142 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc70))
#loc143 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc77))
#loc144 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc78))
#loc145 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc78))
#loc146 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc79))
#loc147 = loc("jit(loss)/jvp(block0/mlp)/neg"(#loc79))
#loc148 = loc("jit(loss)/jvp(block0/mlp)/erfc"(#loc79))
#loc149 = loc("jit(loss)/jvp(block0/mlp)/square"(#loc79))
#loc150 = loc("jit(loss)/jvp(block0/mlp)/exp"(#loc79))
#loc151 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc80))
#loc152 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc81))
#loc153 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc81))
#loc154 = loc("jit(loss)/jvp()/add"(#loc82))
#loc155 = loc("jit(loss)/jvp()/reduce_sum"(#loc83))
#loc156 = loc("jit(loss)/jvp()/div"(#loc83))
#loc158 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc85))
#loc159 = loc("jit(loss)/jvp()/mul"(#loc86))
#loc160 = loc("jit(loss)/jvp()/reduce_sum"(#loc87))
#loc161 = loc("jit(loss)/jvp()/reduce_sum"(#loc88))
#loc162 = loc("jit(loss)/jvp()/div"(#loc88))
#loc163 = loc("jit(loss)/jvp()/neg"(#loc89))
#loc164 = loc("jit(loss)/transpose(jvp())/neg"(#loc89))
#loc165 = loc("jit(loss)/transpose(jvp())/div"(#loc88))
#loc166 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc88))
#loc167 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc87))
#loc168 = loc("jit(loss)/transpose(jvp())/mul"(#loc86))
#loc169 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc85))
#loc170 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc84))
#loc171 = loc("jit(loss)/transpose(jvp())/transpose"(#loc84))
#loc172 = loc("jit(loss)/transpose(jvp())/div"(#loc83))
#loc173 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc83))
#loc174 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc81))
#loc176 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc80))
#loc177 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc80))
#loc178 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc79))
#loc179 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc79))
#loc180 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc79))
#loc181 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc78))
#loc183 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc77))
#loc184 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc77))
#loc185 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc70))
#loc187 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc69))
#loc188 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc69))
#loc190 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc68))
#loc191 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc68))
#loc192 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc68))
#loc193 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc67))
#loc194 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc90))
#loc195 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc90))
#loc196 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc90))
#loc197 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc90))
#loc198 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc65))
#loc199 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc65))
#loc200 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc65))
#loc201 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc64))
#loc202 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc63))
#loc203 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc63))
#loc204 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc63))
#loc205 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc63))
#loc206 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc62))
#loc207 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc62))
#loc208 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc62))
#loc209 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc62))
#loc210 = loc("jit(loss)/transpose(jvp(block0/attn))/bqhd,chd->bqc/dot_general"(#loc75))
#loc211 = loc("jit(loss)/transpose(jvp(block0/attn))/bhqk,bkhd->bqhd/transpose"(#loc74))
#loc212 = loc("jit(loss)/transpose(jvp(block0/attn))/bhqk,bkhd->bqhd/dot_general"(#loc74))
#loc213 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc60))
#loc214 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc60))
#loc215 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc60))
#loc216 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc60))
#loc217 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc60))
#loc218 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc60))
#loc219 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc60))
#loc220 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc73))
#loc221 = loc("jit(loss)/transpose(jvp(block0/attn))/bqhd,bkhd->bhqk/dot_general"(#loc72))
#loc222 = loc("jit(loss)/transpose(jvp(block0/attn))/bqhd,bkhd->bhqk/transpose"(#loc72))
#loc223 = loc("jit(loss)/transpose(jvp(block0/attn))/btc,chd->bthd/dot_general"(#loc71))
#loc224 = loc("jit(loss)/transpose(jvp(block0/attn))/btc,chd->bthd/transpose"(#loc71))
#loc225 = loc("jit(loss)/transpose(jvp(block0/attn))/btc,chd->bthd/add_any"(#loc71))
#loc226 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc70))
#loc228 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc69))
#loc229 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc69))
#loc231 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc68))
#loc232 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc68))
#loc233 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc68))
#loc234 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc67))
#loc235 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc90))
#loc236 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc90))
#loc237 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc90))
#loc238 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc90))
#loc239 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc65))
#loc240 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc65))
#loc241 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc65))
#loc242 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc64))
#loc243 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc63))
#loc244 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc63))
#loc245 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc63))
#loc246 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc63))
#loc247 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc62))
#loc248 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc62))
#loc249 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc62))
#loc250 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc62))
#loc251 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc61))
#loc252 = loc("jit(loss)/transpose(jvp())/transpose"(#loc61))
#loc255 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc120))
#loc256 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc120))
#loc257 = loc("jit(loss)/jvp(block0/attn)/div"(#loc120))
module {
  func.func public @main(%arg0: tensor<8xf64> loc("p['attn']['beta']"), %arg1: tensor<8xf64> loc("p['attn']['gamma']"), %arg2: tensor<8x2x4xf64> loc("p['attn']['k']"), %arg3: tensor<8x2x4xf64> loc("p['attn']['o']"), %arg4: tensor<8x2x4xf64> loc("p['attn']['q']"), %arg5: tensor<8x2x4xf64> loc("p['attn']['v']"), %arg6: tensor<8x5xf64> loc("p['head']"), %arg7: tensor<6x8xf64> loc("p['inp']"), %arg8: tensor<12xf64> loc("p['mlp']['b1']"), %arg9: tensor<8xf64> loc("p['mlp']['b2']"), %arg10: tensor<8xf64> loc("p['mlp']['beta']"), %arg11: tensor<8xf64> loc("p['mlp']['gamma']"), %arg12: tensor<8x12xf64> loc("p['mlp']['w1']"), %arg13: tensor<12x8xf64> loc("p['mlp']['w2']"), %arg14: tensor<2x8x6xf64> loc("x"), %arg15: tensor<2x5xf64> loc("y[0]")) -> (tensor<f64>, tensor<8xf64>, tensor<8xf64>, tensor<8x2x4xf64>, tensor<8x2x4xf64>, tensor<8x2x4xf64>, tensor<8x2x4xf64>, tensor<8x5xf64>, tensor<6x8xf64>, tensor<12xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x12xf64>, tensor<12x8xf64>) {
    %cst = arith.constant -1.000000e+00 : f64 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f64 loc(#loc)
    %cst_1 = arith.constant 0xFFF0000000000000 : f64 loc(#loc91)
    %cst_2 = arith.constant 0.000000e+00 : f64 loc(#loc)
    %cst_3 = arith.constant dense<-1.1283791670955126> : tensor<f64> loc(#loc)
    %cst_4 = arith.constant dense<0.70710678118654757> : tensor<f64> loc(#loc)
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f64> loc(#loc)
    %cst_6 = arith.constant dense<0xFFF0000000000000> : tensor<f64> loc(#loc)
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f64> loc(#loc)
    %cst_8 = arith.constant dense<-5.000000e-01> : tensor<f64> loc(#loc)
    %cst_9 = arith.constant dense<1.000000e-05> : tensor<f64> loc(#loc)
    %cst_10 = arith.constant dense<2.000000e+00> : tensor<f64> loc(#loc)
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f64> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x8xf64> loc(#loc92)
    %1 = linalg.fill ins(%cst_2 : f64) outs(%0 : tensor<2x8x8xf64>) -> tensor<2x8x8xf64> loc(#loc92)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg14, %arg7 : tensor<2x8x6xf64>, tensor<6x8xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc15)
      %262 = arith.addf %out, %261 : f64 loc(#loc92)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc92)
    %3 = tensor.empty() : tensor<2x8xf64> loc(#loc93)
    %4 = linalg.fill ins(%cst_2 : f64) outs(%3 : tensor<2x8xf64>) -> tensor<2x8xf64> loc(#loc93)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc93)
      linalg.yield %261 : f64 loc(#loc93)
    } -> tensor<2x8xf64> loc(#loc93)
    %6 = tensor.empty() : tensor<2x8x1xf64> loc(#loc94)
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc94)
    } -> tensor<2x8x1xf64> loc(#loc94)
    %8 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc95)
    } -> tensor<2x8x1xf64> loc(#loc95)
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc95)
      linalg.yield %261 : f64 loc(#loc95)
    } -> tensor<2x8x1xf64> loc(#loc95)
    %10 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc96)
    } -> tensor<2x8x8xf64> loc(#loc96)
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %10 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.subf %in, %in_24 : f64 loc(#loc96)
      linalg.yield %261 : f64 loc(#loc96)
    } -> tensor<2x8x8xf64> loc(#loc96)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc97)
      linalg.yield %261 : f64 loc(#loc97)
    } -> tensor<2x8x8xf64> loc(#loc97)
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc98)
    } -> tensor<2x8x8xf64> loc(#loc98)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc98)
      linalg.yield %261 : f64 loc(#loc98)
    } -> tensor<2x8x8xf64> loc(#loc98)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc99)
      linalg.yield %261 : f64 loc(#loc99)
    } -> tensor<2x8xf64> loc(#loc99)
    %16 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc100)
    } -> tensor<2x8x1xf64> loc(#loc100)
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc101)
      linalg.yield %261 : f64 loc(#loc101)
    } -> tensor<2x8x1xf64> loc(#loc101)
    %18 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc102)
    } -> tensor<2x8x1xf64> loc(#loc102)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc102)
      linalg.yield %261 : f64 loc(#loc102)
    } -> tensor<2x8x1xf64> loc(#loc102)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = math.rsqrt %in : f64 loc(#loc103)
      linalg.yield %261 : f64 loc(#loc103)
    } -> tensor<2x8x1xf64> loc(#loc103)
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc104)
      linalg.yield %261 : f64 loc(#loc104)
    } -> tensor<2x8x1xf64> loc(#loc104)
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc105)
    } -> tensor<2x8x1xf64> loc(#loc105)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc105)
      linalg.yield %261 : f64 loc(#loc105)
    } -> tensor<2x8x1xf64> loc(#loc105)
    %24 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc106)
    } -> tensor<2x8x8xf64> loc(#loc106)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %24 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc106)
      linalg.yield %261 : f64 loc(#loc106)
    } -> tensor<2x8x8xf64> loc(#loc106)
    %26 = tensor.empty() : tensor<1x1x8xf64> loc(#loc107)
    %27 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf64>) outs(%26 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc107)
    } -> tensor<1x1x8xf64> loc(#loc107)
    %28 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc108)
    } -> tensor<2x8x8xf64> loc(#loc108)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc108)
      linalg.yield %261 : f64 loc(#loc108)
    } -> tensor<2x8x8xf64> loc(#loc108)
    %30 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf64>) outs(%26 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc109)
    } -> tensor<1x1x8xf64> loc(#loc109)
    %31 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc110)
    } -> tensor<2x8x8xf64> loc(#loc110)
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc110)
      linalg.yield %261 : f64 loc(#loc110)
    } -> tensor<2x8x8xf64> loc(#loc110)
    %33 = tensor.empty() : tensor<2x8x2x4xf64> loc(#loc111)
    %34 = linalg.fill ins(%cst_2 : f64) outs(%33 : tensor<2x8x2x4xf64>) -> tensor<2x8x2x4xf64> loc(#loc111)
    %35 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg4 : tensor<2x8x8xf64>, tensor<8x2x4xf64>) outs(%34 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc110)
      %262 = arith.addf %out, %261 : f64 loc(#loc111)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x2x4xf64> loc(#loc111)
    %36 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg2 : tensor<2x8x8xf64>, tensor<8x2x4xf64>) outs(%34 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc110)
      %262 = arith.addf %out, %261 : f64 loc(#loc111)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x2x4xf64> loc(#loc111)
    %37 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg5 : tensor<2x8x8xf64>, tensor<8x2x4xf64>) outs(%34 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc110)
      %262 = arith.addf %out, %261 : f64 loc(#loc111)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x2x4xf64> loc(#loc111)
    %38 = tensor.empty() : tensor<2x2x8x8xf64> loc(#loc112)
    %39 = linalg.fill ins(%cst_2 : f64) outs(%38 : tensor<2x2x8x8xf64>) -> tensor<2x2x8x8xf64> loc(#loc112)
    %40 = linalg.generic {indexing_maps = [#map12, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%35, %36 : tensor<2x8x2x4xf64>, tensor<2x8x2x4xf64>) outs(%39 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc111)
      %262 = arith.addf %out, %261 : f64 loc(#loc112)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x2x8x8xf64> loc(#loc112)
    %41 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc113)
    } -> tensor<2x2x8x8xf64> loc(#loc113)
    %42 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc113)
      linalg.yield %261 : f64 loc(#loc113)
    } -> tensor<2x2x8x8xf64> loc(#loc113)
    %43 = tensor.empty() : tensor<2x2x8xf64> loc(#loc91)
    %44 = linalg.fill ins(%cst_1 : f64) outs(%43 : tensor<2x2x8xf64>) -> tensor<2x2x8xf64> loc(#loc91)
    %45 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x2x8x8xf64>) outs(%44 : tensor<2x2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.maximumf %out, %in : f64 loc(#loc91)
      linalg.yield %261 : f64 loc(#loc91)
    } -> tensor<2x2x8xf64> loc(#loc91)
    %46 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f64>) outs(%43 : tensor<2x2x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc114)
    } -> tensor<2x2x8xf64> loc(#loc114)
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x2x8xf64>, tensor<2x2x8xf64>) outs(%43 : tensor<2x2x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.maximumf %in, %in_24 : f64 loc(#loc114)
      linalg.yield %261 : f64 loc(#loc114)
    } -> tensor<2x2x8xf64> loc(#loc114)
    %48 = tensor.empty() : tensor<2x2x8x1xf64> loc(#loc115)
    %49 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x8xf64>) outs(%48 : tensor<2x2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc115)
    } -> tensor<2x2x8x1xf64> loc(#loc115)
    %50 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x2x8x1xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc116)
    } -> tensor<2x2x8x8xf64> loc(#loc116)
    %51 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %50 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.subf %in, %in_24 : f64 loc(#loc116)
      linalg.yield %261 : f64 loc(#loc116)
    } -> tensor<2x2x8x8xf64> loc(#loc116)
    %52 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = math.exp %in : f64 loc(#loc117)
      linalg.yield %261 : f64 loc(#loc117)
    } -> tensor<2x2x8x8xf64> loc(#loc117)
    %53 = linalg.fill ins(%cst_2 : f64) outs(%43 : tensor<2x2x8xf64>) -> tensor<2x2x8xf64> loc(#loc118)
    %54 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x2x8x8xf64>) outs(%53 : tensor<2x2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc118)
      linalg.yield %261 : f64 loc(#loc118)
    } -> tensor<2x2x8xf64> loc(#loc118)
    %55 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x2x8xf64>) outs(%48 : tensor<2x2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc115)
    } -> tensor<2x2x8x1xf64> loc(#loc115)
    %56 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x8x1xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc119)
    } -> tensor<2x2x8x8xf64> loc(#loc119)
    %57 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc119)
      linalg.yield %261 : f64 loc(#loc119)
    } -> tensor<2x2x8x8xf64> loc(#loc119)
    %58 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<2x2x8x1xf64>, tensor<2x2x8x1xf64>) outs(%48 : tensor<2x2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc255)
      linalg.yield %261 : f64 loc(#loc255)
    } -> tensor<2x2x8x1xf64> loc(#loc255)
    %59 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f64>) outs(%48 : tensor<2x2x8x1xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc256)
    } -> tensor<2x2x8x1xf64> loc(#loc256)
    %60 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %58 : tensor<2x2x8x1xf64>, tensor<2x2x8x1xf64>) outs(%48 : tensor<2x2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc257)
      linalg.yield %261 : f64 loc(#loc257)
    } -> tensor<2x2x8x1xf64> loc(#loc257)
    %61 = tensor.empty() : tensor<2x2x4x8xf64> loc(#loc121)
    %62 = linalg.fill ins(%cst_2 : f64) outs(%61 : tensor<2x2x4x8xf64>) -> tensor<2x2x4x8xf64> loc(#loc121)
    %63 = linalg.generic {indexing_maps = [#map17, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37, %57 : tensor<2x8x2x4xf64>, tensor<2x2x8x8xf64>) outs(%62 : tensor<2x2x4x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc111)
      %262 = arith.addf %out, %261 : f64 loc(#loc121)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x2x4x8xf64> loc(#loc121)
    %64 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x4x8xf64>) outs(%33 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc122)
    } -> tensor<2x8x2x4xf64> loc(#loc122)
    %65 = linalg.generic {indexing_maps = [#map20, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%64, %arg3 : tensor<2x8x2x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc122)
      %262 = arith.addf %out, %261 : f64 loc(#loc123)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc123)
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %65 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc124)
      linalg.yield %261 : f64 loc(#loc124)
    } -> tensor<2x8x8xf64> loc(#loc124)
    %67 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc125)
      linalg.yield %261 : f64 loc(#loc125)
    } -> tensor<2x8xf64> loc(#loc125)
    %68 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x8xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc126)
    } -> tensor<2x8x1xf64> loc(#loc126)
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc127)
      linalg.yield %261 : f64 loc(#loc127)
    } -> tensor<2x8x1xf64> loc(#loc127)
    %70 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x1xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc128)
    } -> tensor<2x8x8xf64> loc(#loc128)
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %70 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.subf %in, %in_24 : f64 loc(#loc128)
      linalg.yield %261 : f64 loc(#loc128)
    } -> tensor<2x8x8xf64> loc(#loc128)
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %71 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc129)
      linalg.yield %261 : f64 loc(#loc129)
    } -> tensor<2x8x8xf64> loc(#loc129)
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %71 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc130)
      linalg.yield %261 : f64 loc(#loc130)
    } -> tensor<2x8x8xf64> loc(#loc130)
    %74 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc131)
      linalg.yield %261 : f64 loc(#loc131)
    } -> tensor<2x8xf64> loc(#loc131)
    %75 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x8xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc132)
    } -> tensor<2x8x1xf64> loc(#loc132)
    %76 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc133)
      linalg.yield %261 : f64 loc(#loc133)
    } -> tensor<2x8x1xf64> loc(#loc133)
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %18 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc134)
      linalg.yield %261 : f64 loc(#loc134)
    } -> tensor<2x8x1xf64> loc(#loc134)
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = math.rsqrt %in : f64 loc(#loc135)
      linalg.yield %261 : f64 loc(#loc135)
    } -> tensor<2x8x1xf64> loc(#loc135)
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %77 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc136)
      linalg.yield %261 : f64 loc(#loc136)
    } -> tensor<2x8x1xf64> loc(#loc136)
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %79 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc137)
      linalg.yield %261 : f64 loc(#loc137)
    } -> tensor<2x8x1xf64> loc(#loc137)
    %81 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x1xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc138)
    } -> tensor<2x8x8xf64> loc(#loc138)
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %81 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc138)
      linalg.yield %261 : f64 loc(#loc138)
    } -> tensor<2x8x8xf64> loc(#loc138)
    %83 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<8xf64>) outs(%26 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc139)
    } -> tensor<1x1x8xf64> loc(#loc139)
    %84 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc140)
    } -> tensor<2x8x8xf64> loc(#loc140)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc140)
      linalg.yield %261 : f64 loc(#loc140)
    } -> tensor<2x8x8xf64> loc(#loc140)
    %86 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<8xf64>) outs(%26 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc141)
    } -> tensor<1x1x8xf64> loc(#loc141)
    %87 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x1x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc142)
    } -> tensor<2x8x8xf64> loc(#loc142)
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %87 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc142)
      linalg.yield %261 : f64 loc(#loc142)
    } -> tensor<2x8x8xf64> loc(#loc142)
    %89 = tensor.empty() : tensor<2x8x12xf64> loc(#loc143)
    %90 = linalg.fill ins(%cst_2 : f64) outs(%89 : tensor<2x8x12xf64>) -> tensor<2x8x12xf64> loc(#loc143)
    %91 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88, %arg12 : tensor<2x8x8xf64>, tensor<8x12xf64>) outs(%90 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc142)
      %262 = arith.addf %out, %261 : f64 loc(#loc143)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x12xf64> loc(#loc143)
    %92 = tensor.empty() : tensor<1x1x12xf64> loc(#loc144)
    %93 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<12xf64>) outs(%92 : tensor<1x1x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc144)
    } -> tensor<1x1x12xf64> loc(#loc144)
    %94 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc145)
    } -> tensor<2x8x12xf64> loc(#loc145)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc145)
      linalg.yield %261 : f64 loc(#loc145)
    } -> tensor<2x8x12xf64> loc(#loc145)
    %96 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc146)
    } -> tensor<2x8x12xf64> loc(#loc146)
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %95 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc146)
      linalg.yield %261 : f64 loc(#loc146)
    } -> tensor<2x8x12xf64> loc(#loc146)
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc147)
      linalg.yield %261 : f64 loc(#loc147)
    } -> tensor<2x8x12xf64> loc(#loc147)
    %99 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc146)
    } -> tensor<2x8x12xf64> loc(#loc146)
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc146)
      linalg.yield %261 : f64 loc(#loc146)
    } -> tensor<2x8x12xf64> loc(#loc146)
    %101 = math.erfc %100 : tensor<2x8x12xf64> loc(#loc148)
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc149)
      linalg.yield %261 : f64 loc(#loc149)
    } -> tensor<2x8x12xf64> loc(#loc149)
    %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc147)
      linalg.yield %261 : f64 loc(#loc147)
    } -> tensor<2x8x12xf64> loc(#loc147)
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = math.exp %in : f64 loc(#loc150)
      linalg.yield %261 : f64 loc(#loc150)
    } -> tensor<2x8x12xf64> loc(#loc150)
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %101 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc146)
      linalg.yield %261 : f64 loc(#loc146)
    } -> tensor<2x8x12xf64> loc(#loc146)
    %106 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105, %arg13 : tensor<2x8x12xf64>, tensor<12x8xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc146)
      %262 = arith.addf %out, %261 : f64 loc(#loc151)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc151)
    %107 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf64>) outs(%26 : tensor<1x1x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc152)
    } -> tensor<1x1x8xf64> loc(#loc152)
    %108 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x1x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc153)
    } -> tensor<2x8x8xf64> loc(#loc153)
    %109 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc153)
      linalg.yield %261 : f64 loc(#loc153)
    } -> tensor<2x8x8xf64> loc(#loc153)
    %110 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %109 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc154)
      linalg.yield %261 : f64 loc(#loc154)
    } -> tensor<2x8x8xf64> loc(#loc154)
    %111 = linalg.generic {indexing_maps = [#map23, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc155)
      linalg.yield %261 : f64 loc(#loc155)
    } -> tensor<2x8xf64> loc(#loc155)
    %112 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f64>) outs(%3 : tensor<2x8xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc156)
    } -> tensor<2x8xf64> loc(#loc156)
    %113 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<2x8xf64>, tensor<2x8xf64>) outs(%3 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc156)
      linalg.yield %261 : f64 loc(#loc156)
    } -> tensor<2x8xf64> loc(#loc156)
    %114 = tensor.empty() : tensor<2x5xf64> loc(#loc157)
    %115 = linalg.fill ins(%cst_2 : f64) outs(%114 : tensor<2x5xf64>) -> tensor<2x5xf64> loc(#loc157)
    %116 = linalg.matmul ins(%113, %arg6 : tensor<2x8xf64>, tensor<8x5xf64>) outs(%115 : tensor<2x5xf64>) -> tensor<2x5xf64> loc(#loc157)
    %117:3 = call @main_log_softmax(%116) : (tensor<2x5xf64>) -> (tensor<2x5xf64>, tensor<2x5xf64>, tensor<2x1xf64>) loc(#loc158)
    %118 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%117#0, %arg15 : tensor<2x5xf64>, tensor<2x5xf64>) outs(%114 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc159)
      linalg.yield %261 : f64 loc(#loc159)
    } -> tensor<2x5xf64> loc(#loc159)
    %119 = tensor.empty() : tensor<2xf64> loc(#loc160)
    %120 = linalg.fill ins(%cst_2 : f64) outs(%119 : tensor<2xf64>) -> tensor<2xf64> loc(#loc160)
    %121 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction"]} ins(%118 : tensor<2x5xf64>) outs(%120 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc160)
      linalg.yield %261 : f64 loc(#loc160)
    } -> tensor<2xf64> loc(#loc160)
    %122 = tensor.empty() : tensor<f64> loc(#loc161)
    %123 = linalg.fill ins(%cst_2 : f64) outs(%122 : tensor<f64>) -> tensor<f64> loc(#loc161)
    %124 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["reduction"]} ins(%121 : tensor<2xf64>) outs(%123 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc161)
      linalg.yield %261 : f64 loc(#loc161)
    } -> tensor<f64> loc(#loc161)
    %125 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = []} ins(%124 : tensor<f64>) outs(%122 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.divf %in, %cst_0 : f64 loc(#loc162)
      linalg.yield %261 : f64 loc(#loc162)
    } -> tensor<f64> loc(#loc162)
    %126 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = []} ins(%125 : tensor<f64>) outs(%122 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc163)
      linalg.yield %261 : f64 loc(#loc163)
    } -> tensor<f64> loc(#loc163)
    %127 = linalg.generic {indexing_maps = [#map29], iterator_types = []} outs(%122 : tensor<f64>) {
    ^bb0(%out: f64):
      linalg.yield %cst : f64 loc(#loc164)
    } -> tensor<f64> loc(#loc164)
    %128 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = []} ins(%127 : tensor<f64>) outs(%122 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.divf %in, %cst_0 : f64 loc(#loc165)
      linalg.yield %261 : f64 loc(#loc165)
    } -> tensor<f64> loc(#loc165)
    %129 = linalg.generic {indexing_maps = [#map28, #map27], iterator_types = ["parallel"]} ins(%128 : tensor<f64>) outs(%119 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc166)
    } -> tensor<2xf64> loc(#loc166)
    %130 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<2xf64>) outs(%114 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc167)
    } -> tensor<2x5xf64> loc(#loc167)
    %131 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%130, %arg15 : tensor<2x5xf64>, tensor<2x5xf64>) outs(%114 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc168)
      linalg.yield %261 : f64 loc(#loc168)
    } -> tensor<2x5xf64> loc(#loc168)
    %132 = call @main_log_softmax_45(%117#1, %117#2, %131) : (tensor<2x5xf64>, tensor<2x1xf64>, tensor<2x5xf64>) -> tensor<2x5xf64> loc(#loc169)
    %133 = tensor.empty() : tensor<5x8xf64> loc(#loc170)
    %134 = linalg.fill ins(%cst_2 : f64) outs(%133 : tensor<5x8xf64>) -> tensor<5x8xf64> loc(#loc170)
    %135 = linalg.generic {indexing_maps = [#map30, #map31, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132, %113 : tensor<2x5xf64>, tensor<2x8xf64>) outs(%134 : tensor<5x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc169)
      %262 = arith.addf %out, %261 : f64 loc(#loc170)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<5x8xf64> loc(#loc170)
    %136 = tensor.empty() : tensor<8x5xf64> loc(#loc171)
    %137 = linalg.generic {indexing_maps = [#map32, #map25], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<5x8xf64>) outs(%136 : tensor<8x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc171)
    } -> tensor<8x5xf64> loc(#loc171)
    %138 = linalg.generic {indexing_maps = [#map33, #map34, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132, %arg6 : tensor<2x5xf64>, tensor<8x5xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc169)
      %262 = arith.addf %out, %261 : f64 loc(#loc170)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8xf64> loc(#loc170)
    %139 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%138, %112 : tensor<2x8xf64>, tensor<2x8xf64>) outs(%3 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc172)
      linalg.yield %261 : f64 loc(#loc172)
    } -> tensor<2x8xf64> loc(#loc172)
    %140 = linalg.generic {indexing_maps = [#map33, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc173)
    } -> tensor<2x8x8xf64> loc(#loc173)
    %141 = tensor.empty() : tensor<8xf64> loc(#loc174)
    %142 = linalg.fill ins(%cst_2 : f64) outs(%141 : tensor<8xf64>) -> tensor<8xf64> loc(#loc174)
    %143 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%140 : tensor<2x8x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc174)
      linalg.yield %261 : f64 loc(#loc174)
    } -> tensor<8xf64> loc(#loc174)
    %expanded = tensor.expand_shape %143 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64> loc(#loc175)
    %144 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc174)
      linalg.yield %261 : f64 loc(#loc174)
    } -> tensor<8xf64> loc(#loc174)
    %145 = tensor.empty() : tensor<8x12xf64> loc(#loc176)
    %146 = linalg.fill ins(%cst_2 : f64) outs(%145 : tensor<8x12xf64>) -> tensor<8x12xf64> loc(#loc176)
    %147 = linalg.generic {indexing_maps = [#map37, #map38, #map39], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%140, %105 : tensor<2x8x8xf64>, tensor<2x8x12xf64>) outs(%146 : tensor<8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc173)
      %262 = arith.addf %out, %261 : f64 loc(#loc176)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<8x12xf64> loc(#loc176)
    %148 = tensor.empty() : tensor<12x8xf64> loc(#loc177)
    %149 = linalg.generic {indexing_maps = [#map32, #map25], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<8x12xf64>) outs(%148 : tensor<12x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc177)
    } -> tensor<12x8xf64> loc(#loc177)
    %150 = linalg.generic {indexing_maps = [#map, #map40, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140, %arg13 : tensor<2x8x8xf64>, tensor<12x8xf64>) outs(%90 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc173)
      %262 = arith.addf %out, %261 : f64 loc(#loc176)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x12xf64> loc(#loc176)
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %150 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc178)
      linalg.yield %261 : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %101 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc178)
      linalg.yield %261 : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %153 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %151 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc178)
      linalg.yield %261 : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %104 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc178)
      linalg.yield %261 : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %99 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc178)
      linalg.yield %261 : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc179)
      linalg.yield %261 : f64 loc(#loc179)
    } -> tensor<2x8x12xf64> loc(#loc179)
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %152 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc178)
      linalg.yield %261 : f64 loc(#loc178)
    } -> tensor<2x8x12xf64> loc(#loc178)
    %159 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %158 : tensor<2x8x12xf64>, tensor<2x8x12xf64>) outs(%89 : tensor<2x8x12xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc180)
      linalg.yield %261 : f64 loc(#loc180)
    } -> tensor<2x8x12xf64> loc(#loc180)
    %160 = tensor.empty() : tensor<12xf64> loc(#loc181)
    %161 = linalg.fill ins(%cst_2 : f64) outs(%160 : tensor<12xf64>) -> tensor<12xf64> loc(#loc181)
    %162 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%159 : tensor<2x8x12xf64>) outs(%161 : tensor<12xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc181)
      linalg.yield %261 : f64 loc(#loc181)
    } -> tensor<12xf64> loc(#loc181)
    %expanded_12 = tensor.expand_shape %162 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf64> into tensor<1x1x12xf64> loc(#loc182)
    %163 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x12xf64>) outs(%161 : tensor<12xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc181)
      linalg.yield %261 : f64 loc(#loc181)
    } -> tensor<12xf64> loc(#loc181)
    %164 = linalg.fill ins(%cst_2 : f64) outs(%148 : tensor<12x8xf64>) -> tensor<12x8xf64> loc(#loc183)
    %165 = linalg.generic {indexing_maps = [#map37, #map38, #map39], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%159, %88 : tensor<2x8x12xf64>, tensor<2x8x8xf64>) outs(%164 : tensor<12x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc180)
      %262 = arith.addf %out, %261 : f64 loc(#loc183)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<12x8xf64> loc(#loc183)
    %166 = linalg.generic {indexing_maps = [#map32, #map25], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<12x8xf64>) outs(%145 : tensor<8x12xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc184)
    } -> tensor<8x12xf64> loc(#loc184)
    %167 = linalg.generic {indexing_maps = [#map, #map40, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159, %arg12 : tensor<2x8x12xf64>, tensor<8x12xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc180)
      %262 = arith.addf %out, %261 : f64 loc(#loc183)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc183)
    %168 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%167 : tensor<2x8x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc185)
      linalg.yield %261 : f64 loc(#loc185)
    } -> tensor<8xf64> loc(#loc185)
    %expanded_13 = tensor.expand_shape %168 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64> loc(#loc186)
    %169 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc185)
      linalg.yield %261 : f64 loc(#loc185)
    } -> tensor<8xf64> loc(#loc185)
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %167 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc187)
      linalg.yield %261 : f64 loc(#loc187)
    } -> tensor<2x8x8xf64> loc(#loc187)
    %171 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%170 : tensor<2x8x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc188)
      linalg.yield %261 : f64 loc(#loc188)
    } -> tensor<8xf64> loc(#loc188)
    %expanded_14 = tensor.expand_shape %171 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64> loc(#loc189)
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %84 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc187)
      linalg.yield %261 : f64 loc(#loc187)
    } -> tensor<2x8x8xf64> loc(#loc187)
    %173 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc188)
      linalg.yield %261 : f64 loc(#loc188)
    } -> tensor<8xf64> loc(#loc188)
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %172 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc190)
      linalg.yield %261 : f64 loc(#loc190)
    } -> tensor<2x8x8xf64> loc(#loc190)
    %175 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc191)
      linalg.yield %261 : f64 loc(#loc191)
    } -> tensor<2x8xf64> loc(#loc191)
    %expanded_15 = tensor.expand_shape %175 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf64> into tensor<2x8x1xf64> loc(#loc192)
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %81 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc190)
      linalg.yield %261 : f64 loc(#loc190)
    } -> tensor<2x8x8xf64> loc(#loc190)
    %177 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %80 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc193)
      linalg.yield %261 : f64 loc(#loc193)
    } -> tensor<2x8x1xf64> loc(#loc193)
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc194)
      linalg.yield %261 : f64 loc(#loc194)
    } -> tensor<2x8x8xf64> loc(#loc194)
    %179 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc195)
      linalg.yield %261 : f64 loc(#loc195)
    } -> tensor<2x8xf64> loc(#loc195)
    %expanded_16 = tensor.expand_shape %179 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf64> into tensor<2x8x1xf64> loc(#loc196)
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %176 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc197)
      linalg.yield %261 : f64 loc(#loc197)
    } -> tensor<2x8x8xf64> loc(#loc197)
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc198)
      linalg.yield %261 : f64 loc(#loc198)
    } -> tensor<2x8x1xf64> loc(#loc198)
    %182 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<2x8x1xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc199)
      linalg.yield %261 : f64 loc(#loc199)
    } -> tensor<2x8xf64> loc(#loc199)
    %183 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc200)
    } -> tensor<2x8x8xf64> loc(#loc200)
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %73 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc201)
      linalg.yield %261 : f64 loc(#loc201)
    } -> tensor<2x8x8xf64> loc(#loc201)
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc202)
      linalg.yield %261 : f64 loc(#loc202)
    } -> tensor<2x8x8xf64> loc(#loc202)
    %186 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc203)
      linalg.yield %261 : f64 loc(#loc203)
    } -> tensor<2x8xf64> loc(#loc203)
    %expanded_17 = tensor.expand_shape %186 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf64> into tensor<2x8x1xf64> loc(#loc204)
    %187 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %184 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc205)
      linalg.yield %261 : f64 loc(#loc205)
    } -> tensor<2x8x8xf64> loc(#loc205)
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc205)
      linalg.yield %261 : f64 loc(#loc205)
    } -> tensor<2x8x1xf64> loc(#loc205)
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc206)
      linalg.yield %261 : f64 loc(#loc206)
    } -> tensor<2x8x1xf64> loc(#loc206)
    %190 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<2x8x1xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc207)
      linalg.yield %261 : f64 loc(#loc207)
    } -> tensor<2x8xf64> loc(#loc207)
    %191 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc208)
    } -> tensor<2x8x8xf64> loc(#loc208)
    %192 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %191 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc209)
      linalg.yield %261 : f64 loc(#loc209)
    } -> tensor<2x8x8xf64> loc(#loc209)
    %193 = tensor.empty() : tensor<8x2x4xf64> loc(#loc210)
    %194 = linalg.fill ins(%cst_2 : f64) outs(%193 : tensor<8x2x4xf64>) -> tensor<8x2x4xf64> loc(#loc210)
    %195 = linalg.generic {indexing_maps = [#map41, #map42, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%192, %64 : tensor<2x8x8xf64>, tensor<2x8x2x4xf64>) outs(%194 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc209)
      %262 = arith.addf %out, %261 : f64 loc(#loc210)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<8x2x4xf64> loc(#loc210)
    %196 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%192, %arg3 : tensor<2x8x8xf64>, tensor<8x2x4xf64>) outs(%34 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc209)
      %262 = arith.addf %out, %261 : f64 loc(#loc210)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x2x4xf64> loc(#loc210)
    %197 = linalg.generic {indexing_maps = [#map43, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<2x8x2x4xf64>) outs(%61 : tensor<2x2x4x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc211)
    } -> tensor<2x2x4x8xf64> loc(#loc211)
    %198 = linalg.generic {indexing_maps = [#map44, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%197, %37 : tensor<2x2x4x8xf64>, tensor<2x8x2x4xf64>) outs(%39 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc211)
      %262 = arith.addf %out, %261 : f64 loc(#loc212)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x2x8x8xf64> loc(#loc212)
    %199 = linalg.generic {indexing_maps = [#map45, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%197, %57 : tensor<2x2x4x8xf64>, tensor<2x2x8x8xf64>) outs(%62 : tensor<2x2x4x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc211)
      %262 = arith.addf %out, %261 : f64 loc(#loc212)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x2x4x8xf64> loc(#loc212)
    %200 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<2x2x4x8xf64>) outs(%33 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc211)
    } -> tensor<2x8x2x4xf64> loc(#loc211)
    %201 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x8x1xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc213)
    } -> tensor<2x2x8x8xf64> loc(#loc213)
    %202 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %201 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc213)
      linalg.yield %261 : f64 loc(#loc213)
    } -> tensor<2x2x8x8xf64> loc(#loc213)
    %203 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %52 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc213)
      linalg.yield %261 : f64 loc(#loc213)
    } -> tensor<2x2x8x8xf64> loc(#loc213)
    %204 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<2x2x8x8xf64>) outs(%53 : tensor<2x2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc214)
      linalg.yield %261 : f64 loc(#loc214)
    } -> tensor<2x2x8xf64> loc(#loc214)
    %expanded_18 = tensor.expand_shape %204 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf64> into tensor<2x2x8x1xf64> loc(#loc215)
    %205 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x2x8x1xf64>) outs(%48 : tensor<2x2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc216)
      linalg.yield %261 : f64 loc(#loc216)
    } -> tensor<2x2x8x1xf64> loc(#loc216)
    %206 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %56 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc217)
      linalg.yield %261 : f64 loc(#loc217)
    } -> tensor<2x2x8x8xf64> loc(#loc217)
    %207 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<2x2x8x1xf64>) outs(%53 : tensor<2x2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc214)
      linalg.yield %261 : f64 loc(#loc214)
    } -> tensor<2x2x8xf64> loc(#loc214)
    %208 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<2x2x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc218)
    } -> tensor<2x2x8x8xf64> loc(#loc218)
    %209 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc219)
      linalg.yield %261 : f64 loc(#loc219)
    } -> tensor<2x2x8x8xf64> loc(#loc219)
    %210 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %52 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc213)
      linalg.yield %261 : f64 loc(#loc213)
    } -> tensor<2x2x8x8xf64> loc(#loc213)
    %211 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %41 : tensor<2x2x8x8xf64>, tensor<2x2x8x8xf64>) outs(%38 : tensor<2x2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc220)
      linalg.yield %261 : f64 loc(#loc220)
    } -> tensor<2x2x8x8xf64> loc(#loc220)
    %212 = tensor.empty() : tensor<2x2x8x4xf64> loc(#loc221)
    %213 = linalg.fill ins(%cst_2 : f64) outs(%212 : tensor<2x2x8x4xf64>) -> tensor<2x2x8x4xf64> loc(#loc221)
    %214 = linalg.generic {indexing_maps = [#map44, #map46, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%211, %35 : tensor<2x2x8x8xf64>, tensor<2x8x2x4xf64>) outs(%213 : tensor<2x2x8x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc220)
      %262 = arith.addf %out, %261 : f64 loc(#loc221)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x2x8x4xf64> loc(#loc221)
    %215 = linalg.generic {indexing_maps = [#map47, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<2x2x8x4xf64>) outs(%33 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc222)
    } -> tensor<2x8x2x4xf64> loc(#loc222)
    %216 = linalg.generic {indexing_maps = [#map45, #map46, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%211, %36 : tensor<2x2x8x8xf64>, tensor<2x8x2x4xf64>) outs(%213 : tensor<2x2x8x4xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc220)
      %262 = arith.addf %out, %261 : f64 loc(#loc221)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x2x8x4xf64> loc(#loc221)
    %217 = linalg.generic {indexing_maps = [#map47, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<2x2x8x4xf64>) outs(%33 : tensor<2x8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc222)
    } -> tensor<2x8x2x4xf64> loc(#loc222)
    %218 = tensor.empty() : tensor<2x4x8xf64> loc(#loc223)
    %219 = linalg.fill ins(%cst_2 : f64) outs(%218 : tensor<2x4x8xf64>) -> tensor<2x4x8xf64> loc(#loc223)
    %220 = linalg.generic {indexing_maps = [#map48, #map49, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%200, %32 : tensor<2x8x2x4xf64>, tensor<2x8x8xf64>) outs(%219 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc211)
      %262 = arith.addf %out, %261 : f64 loc(#loc223)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x4x8xf64> loc(#loc223)
    %221 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x4x8xf64>) outs(%193 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc224)
    } -> tensor<8x2x4xf64> loc(#loc224)
    %222 = linalg.generic {indexing_maps = [#map18, #map50, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%200, %arg5 : tensor<2x8x2x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc211)
      %262 = arith.addf %out, %261 : f64 loc(#loc223)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc223)
    %223 = linalg.generic {indexing_maps = [#map48, #map49, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%215, %32 : tensor<2x8x2x4xf64>, tensor<2x8x8xf64>) outs(%219 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc222)
      %262 = arith.addf %out, %261 : f64 loc(#loc223)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x4x8xf64> loc(#loc223)
    %224 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x4x8xf64>) outs(%193 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc224)
    } -> tensor<8x2x4xf64> loc(#loc224)
    %225 = linalg.generic {indexing_maps = [#map18, #map50, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%215, %arg2 : tensor<2x8x2x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc222)
      %262 = arith.addf %out, %261 : f64 loc(#loc223)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc223)
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %225 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc225)
      linalg.yield %261 : f64 loc(#loc225)
    } -> tensor<2x8x8xf64> loc(#loc225)
    %227 = linalg.generic {indexing_maps = [#map48, #map49, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%217, %32 : tensor<2x8x2x4xf64>, tensor<2x8x8xf64>) outs(%219 : tensor<2x4x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc222)
      %262 = arith.addf %out, %261 : f64 loc(#loc223)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x4x8xf64> loc(#loc223)
    %228 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x4x8xf64>) outs(%193 : tensor<8x2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc224)
    } -> tensor<8x2x4xf64> loc(#loc224)
    %229 = linalg.generic {indexing_maps = [#map18, #map50, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%217, %arg4 : tensor<2x8x2x4xf64>, tensor<8x2x4xf64>) outs(%1 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc222)
      %262 = arith.addf %out, %261 : f64 loc(#loc223)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<2x8x8xf64> loc(#loc223)
    %230 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %229 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc225)
      linalg.yield %261 : f64 loc(#loc225)
    } -> tensor<2x8x8xf64> loc(#loc225)
    %231 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%230 : tensor<2x8x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc226)
      linalg.yield %261 : f64 loc(#loc226)
    } -> tensor<8xf64> loc(#loc226)
    %expanded_19 = tensor.expand_shape %231 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64> loc(#loc227)
    %232 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x1x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc226)
      linalg.yield %261 : f64 loc(#loc226)
    } -> tensor<8xf64> loc(#loc226)
    %233 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %230 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc228)
      linalg.yield %261 : f64 loc(#loc228)
    } -> tensor<2x8x8xf64> loc(#loc228)
    %234 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%233 : tensor<2x8x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc229)
      linalg.yield %261 : f64 loc(#loc229)
    } -> tensor<8xf64> loc(#loc229)
    %expanded_20 = tensor.expand_shape %234 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf64> into tensor<1x1x8xf64> loc(#loc230)
    %235 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %28 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc228)
      linalg.yield %261 : f64 loc(#loc228)
    } -> tensor<2x8x8xf64> loc(#loc228)
    %236 = linalg.generic {indexing_maps = [#map35, #map36], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_20 : tensor<1x1x8xf64>) outs(%142 : tensor<8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc229)
      linalg.yield %261 : f64 loc(#loc229)
    } -> tensor<8xf64> loc(#loc229)
    %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %235 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc231)
      linalg.yield %261 : f64 loc(#loc231)
    } -> tensor<2x8x8xf64> loc(#loc231)
    %238 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%237 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc232)
      linalg.yield %261 : f64 loc(#loc232)
    } -> tensor<2x8xf64> loc(#loc232)
    %expanded_21 = tensor.expand_shape %238 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf64> into tensor<2x8x1xf64> loc(#loc233)
    %239 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %24 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc231)
      linalg.yield %261 : f64 loc(#loc231)
    } -> tensor<2x8x8xf64> loc(#loc231)
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %23 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc234)
      linalg.yield %261 : f64 loc(#loc234)
    } -> tensor<2x8x1xf64> loc(#loc234)
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc235)
      linalg.yield %261 : f64 loc(#loc235)
    } -> tensor<2x8x8xf64> loc(#loc235)
    %242 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc236)
      linalg.yield %261 : f64 loc(#loc236)
    } -> tensor<2x8xf64> loc(#loc236)
    %expanded_22 = tensor.expand_shape %242 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf64> into tensor<2x8x1xf64> loc(#loc237)
    %243 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %239 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc238)
      linalg.yield %261 : f64 loc(#loc238)
    } -> tensor<2x8x8xf64> loc(#loc238)
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc239)
      linalg.yield %261 : f64 loc(#loc239)
    } -> tensor<2x8x1xf64> loc(#loc239)
    %245 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<2x8x1xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc240)
      linalg.yield %261 : f64 loc(#loc240)
    } -> tensor<2x8xf64> loc(#loc240)
    %246 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc241)
    } -> tensor<2x8x8xf64> loc(#loc241)
    %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %14 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc242)
      linalg.yield %261 : f64 loc(#loc242)
    } -> tensor<2x8x8xf64> loc(#loc242)
    %248 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.negf %in : f64 loc(#loc243)
      linalg.yield %261 : f64 loc(#loc243)
    } -> tensor<2x8x8xf64> loc(#loc243)
    %249 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<2x8x8xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc244)
      linalg.yield %261 : f64 loc(#loc244)
    } -> tensor<2x8xf64> loc(#loc244)
    %expanded_23 = tensor.expand_shape %249 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf64> into tensor<2x8x1xf64> loc(#loc245)
    %250 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %247 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc246)
      linalg.yield %261 : f64 loc(#loc246)
    } -> tensor<2x8x8xf64> loc(#loc246)
    %251 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc246)
      linalg.yield %261 : f64 loc(#loc246)
    } -> tensor<2x8x1xf64> loc(#loc246)
    %252 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %8 : tensor<2x8x1xf64>, tensor<2x8x1xf64>) outs(%6 : tensor<2x8x1xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.divf %in, %in_24 : f64 loc(#loc247)
      linalg.yield %261 : f64 loc(#loc247)
    } -> tensor<2x8x1xf64> loc(#loc247)
    %253 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<2x8x1xf64>) outs(%4 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %261 = arith.addf %out, %in : f64 loc(#loc248)
      linalg.yield %261 : f64 loc(#loc248)
    } -> tensor<2x8xf64> loc(#loc248)
    %254 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc249)
    } -> tensor<2x8x8xf64> loc(#loc249)
    %255 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %254 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%0 : tensor<2x8x8xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.addf %in, %in_24 : f64 loc(#loc250)
      linalg.yield %261 : f64 loc(#loc250)
    } -> tensor<2x8x8xf64> loc(#loc250)
    %256 = tensor.empty() : tensor<8x6xf64> loc(#loc251)
    %257 = linalg.fill ins(%cst_2 : f64) outs(%256 : tensor<8x6xf64>) -> tensor<8x6xf64> loc(#loc251)
    %258 = linalg.generic {indexing_maps = [#map37, #map38, #map39], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%255, %arg14 : tensor<2x8x8xf64>, tensor<2x8x6xf64>) outs(%257 : tensor<8x6xf64>) {
    ^bb0(%in: f64, %in_24: f64, %out: f64):
      %261 = arith.mulf %in, %in_24 : f64 loc(#loc250)
      %262 = arith.addf %out, %261 : f64 loc(#loc251)
      linalg.yield %262 : f64 loc(#loc)
    } -> tensor<8x6xf64> loc(#loc251)
    %259 = tensor.empty() : tensor<6x8xf64> loc(#loc252)
    %260 = linalg.generic {indexing_maps = [#map32, #map25], iterator_types = ["parallel", "parallel"]} ins(%258 : tensor<8x6xf64>) outs(%259 : tensor<6x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc252)
    } -> tensor<6x8xf64> loc(#loc252)
    return %126, %232, %236, %224, %195, %228, %221, %137, %260, %163, %144, %169, %173, %166, %149 : tensor<f64>, tensor<8xf64>, tensor<8xf64>, tensor<8x2x4xf64>, tensor<8x2x4xf64>, tensor<8x2x4xf64>, tensor<8x2x4xf64>, tensor<8x5xf64>, tensor<6x8xf64>, tensor<12xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8x12xf64>, tensor<12x8xf64> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf64> loc(unknown)) -> (tensor<2x5xf64>, tensor<2x5xf64>, tensor<2x1xf64>) {
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc48)
    %cst_0 = arith.constant dense<0xFFF0000000000000> : tensor<f64> loc(#loc)
    %cst_1 = arith.constant 0xFFF0000000000000 : f64 loc(#loc49)
    %0 = tensor.empty() : tensor<2xf64> loc(#loc49)
    %1 = linalg.fill ins(%cst_1 : f64) outs(%0 : tensor<2xf64>) -> tensor<2xf64> loc(#loc49)
    %2 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf64>) outs(%1 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = arith.maximumf %out, %in : f64 loc(#loc49)
      linalg.yield %17 : f64 loc(#loc49)
    } -> tensor<2xf64> loc(#loc49)
    %3 = linalg.generic {indexing_maps = [#map28, #map27], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f64>) outs(%0 : tensor<2xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      linalg.yield %in : f64 loc(#loc50)
    } -> tensor<2xf64> loc(#loc50)
    %4 = linalg.generic {indexing_maps = [#map27, #map27, #map27], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf64>, tensor<2xf64>) outs(%0 : tensor<2xf64>) {
    ^bb0(%in: f64, %in_2: f64, %out: f64):
      %17 = arith.maximumf %in, %in_2 : f64 loc(#loc50)
      linalg.yield %17 : f64 loc(#loc50)
    } -> tensor<2xf64> loc(#loc50)
    %5 = tensor.empty() : tensor<2x1xf64> loc(#loc51)
    %6 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf64>) outs(%5 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc51)
    } -> tensor<2x1xf64> loc(#loc51)
    %7 = tensor.empty() : tensor<2x5xf64> loc(#loc52)
    %8 = linalg.generic {indexing_maps = [#map51, #map25], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf64>) outs(%7 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc52)
    } -> tensor<2x5xf64> loc(#loc52)
    %9 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf64>, tensor<2x5xf64>) outs(%7 : tensor<2x5xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_2: f64, %out: f64):
      %17 = arith.subf %in, %in_2 : f64 loc(#loc52)
      linalg.yield %17 : f64 loc(#loc52)
    } -> tensor<2x5xf64> loc(#loc52)
    %10 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf64>) outs(%7 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = math.exp %in : f64 loc(#loc53)
      linalg.yield %17 : f64 loc(#loc53)
    } -> tensor<2x5xf64> loc(#loc53)
    %11 = linalg.fill ins(%cst : f64) outs(%0 : tensor<2xf64>) -> tensor<2xf64> loc(#loc48)
    %12 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf64>) outs(%11 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = arith.addf %out, %in : f64 loc(#loc48)
      linalg.yield %17 : f64 loc(#loc48)
    } -> tensor<2xf64> loc(#loc48)
    %13 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf64>) outs(%5 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc51)
    } -> tensor<2x1xf64> loc(#loc51)
    %14 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf64>) outs(%5 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = math.log %in : f64 loc(#loc54)
      linalg.yield %17 : f64 loc(#loc54)
    } -> tensor<2x1xf64> loc(#loc54)
    %15 = linalg.generic {indexing_maps = [#map51, #map25], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf64>) outs(%7 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc52)
    } -> tensor<2x5xf64> loc(#loc52)
    %16 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf64>, tensor<2x5xf64>) outs(%7 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %in_2: f64, %out: f64):
      %17 = arith.subf %in, %in_2 : f64 loc(#loc52)
      linalg.yield %17 : f64 loc(#loc52)
    } -> tensor<2x5xf64> loc(#loc52)
    return %16, %10, %13 : tensor<2x5xf64>, tensor<2x5xf64>, tensor<2x1xf64> loc(#loc258)
  } loc(#loc258)
  func.func private @main_log_softmax_45(%arg0: tensor<2x5xf64> loc(unknown), %arg1: tensor<2x1xf64> loc(unknown), %arg2: tensor<2x5xf64> loc(unknown)) -> tensor<2x5xf64> {
    %cst = arith.constant 0.000000e+00 : f64 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf64> loc(#loc55)
    %1 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf64>) outs(%0 : tensor<2x5xf64>) {
    ^bb0(%in: f64 loc(unknown), %out: f64):
      %11 = arith.negf %in : f64 loc(#loc55)
      linalg.yield %11 : f64 loc(#loc55)
    } -> tensor<2x5xf64> loc(#loc55)
    %2 = tensor.empty() : tensor<2xf64> loc(#loc48)
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2xf64>) -> tensor<2xf64> loc(#loc48)
    %4 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf64>) outs(%3 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %11 = arith.addf %out, %in : f64 loc(#loc48)
      linalg.yield %11 : f64 loc(#loc48)
    } -> tensor<2xf64> loc(#loc48)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf64> into tensor<2x1xf64> loc(#loc56)
    %5 = tensor.empty() : tensor<2x1xf64> loc(#loc57)
    %6 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf64>, tensor<2x1xf64>) outs(%5 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %in_0: f64 loc(unknown), %out: f64):
      %11 = arith.divf %in, %in_0 : f64 loc(#loc57)
      linalg.yield %11 : f64 loc(#loc57)
    } -> tensor<2x1xf64> loc(#loc57)
    %7 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf64>) outs(%3 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %11 = arith.addf %out, %in : f64 loc(#loc48)
      linalg.yield %11 : f64 loc(#loc48)
    } -> tensor<2xf64> loc(#loc48)
    %8 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf64>) outs(%0 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64 loc(#loc51)
    } -> tensor<2x5xf64> loc(#loc51)
    %9 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf64>, tensor<2x5xf64>) outs(%0 : tensor<2x5xf64>) {
    ^bb0(%in: f64, %in_0: f64 loc(unknown), %out: f64):
      %11 = arith.mulf %in, %in_0 : f64 loc(#loc58)
      linalg.yield %11 : f64 loc(#loc58)
    } -> tensor<2x5xf64> loc(#loc58)
    %10 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf64>, tensor<2x5xf64>) outs(%0 : tensor<2x5xf64>) {
    ^bb0(%in: f64 loc(unknown), %in_0: f64, %out: f64):
      %11 = arith.addf %in, %in_0 : f64 loc(#loc59)
      linalg.yield %11 : f64 loc(#loc59)
    } -> tensor<2x5xf64> loc(#loc59)
    return %10 : tensor<2x5xf64> loc(#loc259)
  } loc(#loc259)
} loc(#loc)
#loc157 = loc("jit(loss)/jvp()/dot_general"(#loc84))
#loc175 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc81))
#loc182 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc78))
#loc186 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc70))
#loc189 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc69))
#loc227 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc70))
#loc230 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc69))
#loc253 = loc("jit(loss)/jvp()/jit"(#loc85))
#loc254 = loc("jit(loss)/transpose(jvp())/jit"(#loc85))
#loc258 = loc("jit:"(#loc253))
#loc259 = loc("jit:"(#loc254))
