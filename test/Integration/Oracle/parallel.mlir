#loc = loc(unknown)
#loc1 = loc("p['a0']['k']")
#loc2 = loc("p['a0']['o']")
#loc3 = loc("p['a0']['q']")
#loc4 = loc("p['a0']['v']")
#loc5 = loc("p['a1']['out']")
#loc6 = loc("p['a1']['qkv']")
#loc7 = loc("p['head']")
#loc8 = loc("p['inp']")
#loc9 = loc("p['m0']['b1']")
#loc10 = loc("p['m0']['b2']")
#loc11 = loc("p['m0']['w1']")
#loc12 = loc("p['m0']['w2']")
#loc13 = loc("p['m1']['b1']")
#loc14 = loc("p['m1']['b2']")
#loc15 = loc("p['m1']['w1']")
#loc16 = loc("p['m1']['w2']")
#loc17 = loc("p['norm']['beta']")
#loc18 = loc("p['norm']['gamma']")
#loc19 = loc("x")
#loc20 = loc("y[0]")
#loc21 = loc("make_oracles.py":433:12 to :24)
#loc22 = loc("make_oracles.py":121:11 to :36)
#loc23 = loc("make_oracles.py":122:12 to :20)
#loc24 = loc("make_oracles.py":122:11 to :26)
#loc25 = loc("make_oracles.py":122:10 to :51)
#loc26 = loc("make_oracles.py":123:34 to :44)
#loc27 = loc("make_oracles.py":123:24 to :45)
#loc28 = loc("make_oracles.py":123:11 to :45)
#loc29 = loc("make_oracles.py":123:11 to :58)
#loc30 = loc("make_oracles.py":123:11 to :70)
#loc31 = loc("make_oracles.py":428:19 to :55)
#loc32 = loc("make_oracles.py":429:30 to :65)
#loc33 = loc("make_oracles.py":429:30 to :83)
#loc34 = loc("make_oracles.py":429:15 to :88)
#loc35 = loc("make_oracles.py":430:43 to :81)
#loc36 = loc("make_oracles.py":430:15 to :90)
#loc37 = loc("make_oracles.py":435:12 to :55)
#loc38 = loc("make_oracles.py":145:35 to :55)
#loc39 = loc("make_oracles.py":145:35 to :65)
#loc40 = loc("make_oracles.py":145:24 to :66)
#loc41 = loc("make_oracles.py":145:24 to :76)
#loc42 = loc("make_oracles.py":145:24 to :86)
#loc43 = loc("make_oracles.py":435:12 to :121)
#loc44 = loc("make_oracles.py":168:38 to :59)
#loc45 = loc("make_oracles.py":168:28 to :67)
#loc46 = loc("make_oracles.py":167:25 to :72)
#loc47 = loc("make_oracles.py":167:25 to :94)
#loc48 = loc("make_oracles.py":169:20 to :43)
#loc49 = loc("make_oracles.py":169:16 to :43)
#loc50 = loc("make_oracles.py":169:16 to :85)
#loc51 = loc("make_oracles.py":172:16 to :41)
#loc52 = loc("make_oracles.py":172:16 to :45)
#loc53 = loc("make_oracles.py":172:15 to :68)
#loc54 = loc("make_oracles.py":172:15 to :85)
#loc55 = loc("make_oracles.py":172:15 to :96)
#loc56 = loc("make_oracles.py":436:12 to :81)
#loc57 = loc("make_oracles.py":436:12 to :131)
#loc58 = loc("make_oracles.py":437:29 to :38)
#loc59 = loc("make_oracles.py":437:29 to :50)
#loc60 = loc("make_oracles.py":117:29 to :55)
#loc61 = loc("make_oracles.py":117:29 to :59)
#loc62 = loc("make_oracles.py":117:21 to :64)
#loc63 = loc("make_oracles.py":117:12 to :65)
#loc64 = loc("make_oracles.py":117:11 to :65)
#loc65 = loc("make_oracles.py":123:12 to :20)
#loc66 = loc("jit")
#loc67 = loc("max")
#loc68 = loc("reduce_sum")
#loc69 = loc("reduce_max")
#loc70 = loc("broadcast_in_dim")
#loc71 = loc("sub")
#loc72 = loc("exp")
#loc73 = loc("log")
#loc74 = loc("neg")
#loc75 = loc("reshape")
#loc76 = loc("div")
#loc77 = loc("mul")
#loc78 = loc("add_any")
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
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map26 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map27 = affine_map<(d0, d1) -> ()>
#map28 = affine_map<(d0, d1) -> (d0, d1)>
#map29 = affine_map<(d0, d1) -> (d0)>
#map30 = affine_map<(d0) -> (d0)>
#map31 = affine_map<(d0) -> ()>
#map32 = affine_map<() -> ()>
#map33 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map34 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map35 = affine_map<(d0, d1) -> (d1, d0)>
#map36 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map37 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map38 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map39 = affine_map<(d0, d1, d2) -> (d0)>
#map40 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map42 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map43 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0)>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d1, d2)>
#map47 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map48 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map49 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0, d1)>
#map50 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map51 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map52 = affine_map<(d0, d1) -> (d0, 0)>
#loc79 = loc("parallel.<locals>.loss"(#loc21))
#loc80 = loc("layer_norm"(#loc22))
#loc81 = loc("layer_norm"(#loc23))
#loc82 = loc("layer_norm"(#loc24))
#loc83 = loc("layer_norm"(#loc25))
#loc84 = loc("layer_norm"(#loc26))
#loc85 = loc("layer_norm"(#loc27))
#loc86 = loc("layer_norm"(#loc28))
#loc87 = loc("layer_norm"(#loc29))
#loc88 = loc("layer_norm"(#loc30))
#loc89 = loc("parallel.<locals>.attn0.<locals>.<genexpr>"(#loc31))
#loc90 = loc("parallel.<locals>.attn0"(#loc32))
#loc91 = loc("parallel.<locals>.attn0"(#loc33))
#loc92 = loc("parallel.<locals>.attn0"(#loc34))
#loc93 = loc("parallel.<locals>.attn0"(#loc35))
#loc94 = loc("parallel.<locals>.attn0"(#loc36))
#loc95 = loc("parallel.<locals>.loss"(#loc37))
#loc96 = loc("mlp_with.<locals>.<lambda>"(#loc38))
#loc97 = loc("mlp_with.<locals>.<lambda>"(#loc39))
#loc98 = loc("mlp_with.<locals>.<lambda>"(#loc40))
#loc99 = loc("mlp_with.<locals>.<lambda>"(#loc41))
#loc100 = loc("mlp_with.<locals>.<lambda>"(#loc42))
#loc101 = loc("parallel.<locals>.loss"(#loc43))
#loc102 = loc("attention_with.<locals>.attention"(#loc44))
#loc103 = loc("attention_with.<locals>.attention"(#loc45))
#loc104 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc46))
#loc105 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc47))
#loc106 = loc("attention_with.<locals>.attention"(#loc48))
#loc107 = loc("attention_with.<locals>.attention"(#loc49))
#loc108 = loc("attention_with.<locals>.attention"(#loc50))
#loc109 = loc("attention_with.<locals>.attention"(#loc51))
#loc110 = loc("attention_with.<locals>.attention"(#loc52))
#loc111 = loc("attention_with.<locals>.attention"(#loc53))
#loc112 = loc("attention_with.<locals>.attention"(#loc54))
#loc113 = loc("attention_with.<locals>.attention"(#loc55))
#loc114 = loc("parallel.<locals>.loss"(#loc56))
#loc115 = loc("parallel.<locals>.loss"(#loc57))
#loc116 = loc("parallel.<locals>.loss"(#loc58))
#loc117 = loc("parallel.<locals>.loss"(#loc59))
#loc118 = loc("cross_entropy"(#loc60))
#loc119 = loc("cross_entropy"(#loc61))
#loc120 = loc("cross_entropy"(#loc62))
#loc121 = loc("cross_entropy"(#loc63))
#loc122 = loc("cross_entropy"(#loc64))
#loc123 = loc("layer_norm"(#loc65))
#loc124 = loc("jit:"(#loc66))
#loc125 = loc("jit(loss)/jvp()/dot_general"(#loc79))
#loc126 = loc("jit(loss)/jvp()/reduce_sum"(#loc80))
#loc127 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc80))
#loc128 = loc("jit(loss)/jvp()/div"(#loc80))
#loc129 = loc("jit(loss)/jvp()/sub"(#loc81))
#loc130 = loc("jit(loss)/jvp()/integer_pow"(#loc82))
#loc131 = loc("jit(loss)/jvp()/mul"(#loc82))
#loc132 = loc("jit(loss)/jvp()/reduce_sum"(#loc83))
#loc133 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc83))
#loc134 = loc("jit(loss)/jvp()/div"(#loc83))
#loc135 = loc("jit(loss)/jvp()/add"(#loc84))
#loc136 = loc("jit(loss)/jvp()/rsqrt"(#loc85))
#loc137 = loc("jit(loss)/jvp()/div"(#loc85))
#loc138 = loc("jit(loss)/jvp()/mul"(#loc85))
#loc139 = loc("jit(loss)/jvp()/mul"(#loc86))
#loc140 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc87))
#loc141 = loc("jit(loss)/jvp()/mul"(#loc87))
#loc142 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc88))
#loc143 = loc("jit(loss)/jvp()/add"(#loc88))
#loc144 = loc("jit(loss)/jvp(block0/attn)/btc,chd->bthd/dot_general"(#loc89))
#loc145 = loc("jit(loss)/jvp(block0/attn)/bqhd,bkhd->bhqk/dot_general"(#loc90))
#loc146 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc91))
#loc147 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc92))
#loc148 = loc("jit(loss)/jvp(block0/attn)/max"(#loc92))
#loc149 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc92))
#loc150 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc92))
#loc151 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc92))
#loc152 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc92))
#loc153 = loc("jit(loss)/jvp(block0/attn)/div"(#loc92))
#loc154 = loc(callsite(#loc92 at #loc92))
#loc155 = loc("jit(loss)/jvp(block0/attn)/bhqk,bkhd->bqhd/dot_general"(#loc93))
#loc156 = loc("jit(loss)/jvp(block0/attn)/bhqk,bkhd->bqhd/transpose"(#loc93))
#loc157 = loc("jit(loss)/jvp(block0/attn)/bqhd,chd->bqc/dot_general"(#loc94))
#loc158 = loc("jit(loss)/jvp()/add"(#loc95))
#loc159 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc96))
#loc160 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc97))
#loc161 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc97))
#loc162 = loc("jit(loss)/jvp(block0/mlp)/jit(relu)"(#loc98))
#loc163 = loc("jit(loss)/jvp(block0/mlp)/gt"(#loc98))
#loc164 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc99))
#loc165 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc100))
#loc166 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc100))
#loc167 = loc("jit(loss)/jvp()/add"(#loc101))
#loc168 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc102))
#loc170 = loc("jit(loss)/jvp(block1/attn)/reshape"(#loc104))
#loc171 = loc("jit(loss)/jvp(block1/attn)/transpose"(#loc105))
#loc172 = loc("jit(loss)/jvp(block1/attn)/transpose"(#loc106))
#loc173 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc107))
#loc174 = loc("jit(loss)/jvp(block1/attn)/div"(#loc108))
#loc175 = loc("jit(loss)/jvp(block1/attn)/reduce_max"(#loc109))
#loc176 = loc("jit(loss)/jvp(block1/attn)/max"(#loc109))
#loc177 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc109))
#loc178 = loc("jit(loss)/jvp(block1/attn)/sub"(#loc109))
#loc179 = loc("jit(loss)/jvp(block1/attn)/exp"(#loc109))
#loc180 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc109))
#loc181 = loc("jit(loss)/jvp(block1/attn)/div"(#loc109))
#loc182 = loc(callsite(#loc92 at #loc109))
#loc183 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc110))
#loc184 = loc("jit(loss)/jvp(block1/attn)/transpose"(#loc111))
#loc185 = loc("jit(loss)/jvp(block1/attn)/reshape"(#loc112))
#loc186 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc113))
#loc187 = loc("jit(loss)/jvp()/add"(#loc114))
#loc188 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc96))
#loc189 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc97))
#loc190 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc97))
#loc191 = loc("jit(loss)/jvp(block1/mlp)/tanh"(#loc98))
#loc192 = loc("jit(loss)/jvp(block1/mlp)/sub"(#loc98))
#loc193 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc99))
#loc194 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc100))
#loc195 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc100))
#loc196 = loc("jit(loss)/jvp()/add"(#loc115))
#loc197 = loc("jit(loss)/jvp()/reduce_sum"(#loc116))
#loc198 = loc("jit(loss)/jvp()/div"(#loc116))
#loc200 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc118))
#loc201 = loc("jit(loss)/jvp()/mul"(#loc119))
#loc202 = loc("jit(loss)/jvp()/reduce_sum"(#loc120))
#loc203 = loc("jit(loss)/jvp()/reduce_sum"(#loc121))
#loc204 = loc("jit(loss)/jvp()/div"(#loc121))
#loc205 = loc("jit(loss)/jvp()/neg"(#loc122))
#loc206 = loc("jit(loss)/transpose(jvp())/neg"(#loc122))
#loc207 = loc("jit(loss)/transpose(jvp())/div"(#loc121))
#loc208 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc121))
#loc209 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc120))
#loc210 = loc("jit(loss)/transpose(jvp())/mul"(#loc119))
#loc211 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc118))
#loc212 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc117))
#loc213 = loc("jit(loss)/transpose(jvp())/transpose"(#loc117))
#loc214 = loc("jit(loss)/transpose(jvp())/div"(#loc116))
#loc215 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc116))
#loc216 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc100))
#loc218 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc99))
#loc219 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc99))
#loc220 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc98))
#loc221 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc98))
#loc222 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc97))
#loc224 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc96))
#loc225 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc96))
#loc226 = loc("jit(loss)/transpose(jvp())/add_any"(#loc114))
#loc227 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc113))
#loc228 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc113))
#loc229 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc112))
#loc230 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc111))
#loc231 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc110))
#loc232 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc110))
#loc233 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc109))
#loc234 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc109))
#loc235 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc109))
#loc236 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc109))
#loc237 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc109))
#loc238 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc109))
#loc239 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc109))
#loc240 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc108))
#loc241 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc107))
#loc242 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc107))
#loc243 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc106))
#loc244 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc105))
#loc246 = loc("jit(loss)/transpose(jvp(block1/attn))/concatenate"(#loc103))
#loc247 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc102))
#loc248 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc102))
#loc249 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc102))
#loc250 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc100))
#loc252 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc99))
#loc253 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc99))
#loc254 = loc("jit(loss)/transpose(jvp(block0/mlp))/select_n"(#loc98))
#loc255 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc97))
#loc257 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc96))
#loc258 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc96))
#loc259 = loc("jit(loss)/transpose(jvp(block0/attn))/bqhd,chd->bqc/dot_general"(#loc94))
#loc260 = loc("jit(loss)/transpose(jvp(block0/attn))/bhqk,bkhd->bqhd/transpose"(#loc93))
#loc261 = loc("jit(loss)/transpose(jvp(block0/attn))/bhqk,bkhd->bqhd/dot_general"(#loc93))
#loc262 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc92))
#loc263 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc92))
#loc264 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc92))
#loc265 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc92))
#loc266 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc92))
#loc267 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc92))
#loc268 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc92))
#loc269 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc91))
#loc270 = loc("jit(loss)/transpose(jvp(block0/attn))/bqhd,bkhd->bhqk/dot_general"(#loc90))
#loc271 = loc("jit(loss)/transpose(jvp(block0/attn))/bqhd,bkhd->bhqk/transpose"(#loc90))
#loc272 = loc("jit(loss)/transpose(jvp(block0/attn))/btc,chd->bthd/dot_general"(#loc89))
#loc273 = loc("jit(loss)/transpose(jvp(block0/attn))/btc,chd->bthd/transpose"(#loc89))
#loc274 = loc("jit(loss)/transpose(jvp(block0/attn))/btc,chd->bthd/add_any"(#loc89))
#loc275 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc88))
#loc277 = loc("jit(loss)/transpose(jvp())/mul"(#loc87))
#loc278 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc87))
#loc280 = loc("jit(loss)/transpose(jvp())/mul"(#loc86))
#loc281 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc86))
#loc282 = loc("jit(loss)/transpose(jvp())/reshape"(#loc86))
#loc283 = loc("jit(loss)/transpose(jvp())/mul"(#loc85))
#loc284 = loc("jit(loss)/transpose(jvp())/neg"(#loc123))
#loc285 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc123))
#loc286 = loc("jit(loss)/transpose(jvp())/reshape"(#loc123))
#loc287 = loc("jit(loss)/transpose(jvp())/add_any"(#loc123))
#loc288 = loc("jit(loss)/transpose(jvp())/div"(#loc83))
#loc289 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc83))
#loc290 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc83))
#loc291 = loc("jit(loss)/transpose(jvp())/mul"(#loc82))
#loc292 = loc("jit(loss)/transpose(jvp())/neg"(#loc81))
#loc293 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc81))
#loc294 = loc("jit(loss)/transpose(jvp())/reshape"(#loc81))
#loc295 = loc("jit(loss)/transpose(jvp())/add_any"(#loc81))
#loc296 = loc("jit(loss)/transpose(jvp())/div"(#loc80))
#loc297 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc80))
#loc298 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc80))
#loc299 = loc("jit(loss)/transpose(jvp())/add_any"(#loc80))
#loc300 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc79))
#loc301 = loc("jit(loss)/transpose(jvp())/transpose"(#loc79))
#loc304 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc154))
#loc305 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc154))
#loc306 = loc("jit(loss)/jvp(block0/attn)/div"(#loc154))
#loc307 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc182))
#loc308 = loc("jit(loss)/jvp(block1/attn)/div"(#loc182))
module {
  func.func public @main(%arg0: tensor<8x2x4xf32> loc("p['a0']['k']"), %arg1: tensor<8x2x4xf32> loc("p['a0']['o']"), %arg2: tensor<8x2x4xf32> loc("p['a0']['q']"), %arg3: tensor<8x2x4xf32> loc("p['a0']['v']"), %arg4: tensor<8x8xf32> loc("p['a1']['out']"), %arg5: tensor<8x24xf32> loc("p['a1']['qkv']"), %arg6: tensor<8x5xf32> loc("p['head']"), %arg7: tensor<6x8xf32> loc("p['inp']"), %arg8: tensor<12xf32> loc("p['m0']['b1']"), %arg9: tensor<8xf32> loc("p['m0']['b2']"), %arg10: tensor<8x12xf32> loc("p['m0']['w1']"), %arg11: tensor<12x8xf32> loc("p['m0']['w2']"), %arg12: tensor<12xf32> loc("p['m1']['b1']"), %arg13: tensor<8xf32> loc("p['m1']['b2']"), %arg14: tensor<8x12xf32> loc("p['m1']['w1']"), %arg15: tensor<12x8xf32> loc("p['m1']['w2']"), %arg16: tensor<8xf32> loc("p['norm']['beta']"), %arg17: tensor<8xf32> loc("p['norm']['gamma']"), %arg18: tensor<2x8x6xf32> loc("x"), %arg19: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %c16 = arith.constant 16 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x8xf32> loc(#loc125)
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc125)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg18, %arg7 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc19)
      %289 = arith.addf %out, %288 : f32 loc(#loc125)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc125)
    %3 = tensor.empty() : tensor<2x8xf32> loc(#loc126)
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc126)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc126)
      linalg.yield %288 : f32 loc(#loc126)
    } -> tensor<2x8xf32> loc(#loc126)
    %6 = tensor.empty() : tensor<2x8x1xf32> loc(#loc127)
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<2x8x1xf32> loc(#loc127)
    %8 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<2x8x1xf32> loc(#loc128)
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc128)
      linalg.yield %288 : f32 loc(#loc128)
    } -> tensor<2x8x1xf32> loc(#loc128)
    %10 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<2x8x8xf32> loc(#loc129)
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %10 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.subf %in, %in_30 : f32 loc(#loc129)
      linalg.yield %288 : f32 loc(#loc129)
    } -> tensor<2x8x8xf32> loc(#loc129)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc130)
      linalg.yield %288 : f32 loc(#loc130)
    } -> tensor<2x8x8xf32> loc(#loc130)
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<2x8x8xf32> loc(#loc131)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc131)
      linalg.yield %288 : f32 loc(#loc131)
    } -> tensor<2x8x8xf32> loc(#loc131)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc132)
      linalg.yield %288 : f32 loc(#loc132)
    } -> tensor<2x8xf32> loc(#loc132)
    %16 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x8x1xf32> loc(#loc133)
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc134)
      linalg.yield %288 : f32 loc(#loc134)
    } -> tensor<2x8x1xf32> loc(#loc134)
    %18 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x8x1xf32> loc(#loc135)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc135)
      linalg.yield %288 : f32 loc(#loc135)
    } -> tensor<2x8x1xf32> loc(#loc135)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.rsqrt %in : f32 loc(#loc136)
      linalg.yield %288 : f32 loc(#loc136)
    } -> tensor<2x8x1xf32> loc(#loc136)
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc137)
      linalg.yield %288 : f32 loc(#loc137)
    } -> tensor<2x8x1xf32> loc(#loc137)
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<2x8x1xf32> loc(#loc138)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc138)
      linalg.yield %288 : f32 loc(#loc138)
    } -> tensor<2x8x1xf32> loc(#loc138)
    %24 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<2x8x8xf32> loc(#loc139)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc139)
      linalg.yield %288 : f32 loc(#loc139)
    } -> tensor<2x8x8xf32> loc(#loc139)
    %26 = tensor.empty() : tensor<1x1x8xf32> loc(#loc140)
    %27 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<1x1x8xf32> loc(#loc140)
    %28 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<2x8x8xf32> loc(#loc141)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc141)
      linalg.yield %288 : f32 loc(#loc141)
    } -> tensor<2x8x8xf32> loc(#loc141)
    %30 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<1x1x8xf32> loc(#loc142)
    %31 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x8x8xf32> loc(#loc143)
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc143)
      linalg.yield %288 : f32 loc(#loc143)
    } -> tensor<2x8x8xf32> loc(#loc143)
    %33 = tensor.empty() : tensor<2x8x2x4xf32> loc(#loc144)
    %34 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<2x8x2x4xf32>) -> tensor<2x8x2x4xf32> loc(#loc144)
    %35 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg2 : tensor<2x8x8xf32>, tensor<8x2x4xf32>) outs(%34 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc143)
      %289 = arith.addf %out, %288 : f32 loc(#loc144)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x2x4xf32> loc(#loc144)
    %36 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg0 : tensor<2x8x8xf32>, tensor<8x2x4xf32>) outs(%34 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc143)
      %289 = arith.addf %out, %288 : f32 loc(#loc144)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x2x4xf32> loc(#loc144)
    %37 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg3 : tensor<2x8x8xf32>, tensor<8x2x4xf32>) outs(%34 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc143)
      %289 = arith.addf %out, %288 : f32 loc(#loc144)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x2x4xf32> loc(#loc144)
    %38 = tensor.empty() : tensor<2x2x8x8xf32> loc(#loc145)
    %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> loc(#loc145)
    %40 = linalg.generic {indexing_maps = [#map12, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%35, %36 : tensor<2x8x2x4xf32>, tensor<2x8x2x4xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc144)
      %289 = arith.addf %out, %288 : f32 loc(#loc145)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x8xf32> loc(#loc145)
    %41 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<2x2x8x8xf32> loc(#loc146)
    %42 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc146)
      linalg.yield %288 : f32 loc(#loc146)
    } -> tensor<2x2x8x8xf32> loc(#loc146)
    %43 = tensor.empty() : tensor<2x2x8xf32> loc(#loc147)
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32> loc(#loc147)
    %45 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x2x8x8xf32>) outs(%44 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.maximumf %out, %in : f32 loc(#loc147)
      linalg.yield %288 : f32 loc(#loc147)
    } -> tensor<2x2x8xf32> loc(#loc147)
    %46 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%43 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<2x2x8xf32> loc(#loc148)
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%43 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.maximumf %in, %in_30 : f32 loc(#loc148)
      linalg.yield %288 : f32 loc(#loc148)
    } -> tensor<2x2x8xf32> loc(#loc148)
    %48 = tensor.empty() : tensor<2x2x8x1xf32> loc(#loc149)
    %49 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x8xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<2x2x8x1xf32> loc(#loc149)
    %50 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x2x8x1xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<2x2x8x8xf32> loc(#loc150)
    %51 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %50 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.subf %in, %in_30 : f32 loc(#loc150)
      linalg.yield %288 : f32 loc(#loc150)
    } -> tensor<2x2x8x8xf32> loc(#loc150)
    %52 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.exp %in : f32 loc(#loc151)
      linalg.yield %288 : f32 loc(#loc151)
    } -> tensor<2x2x8x8xf32> loc(#loc151)
    %53 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32> loc(#loc152)
    %54 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc152)
      linalg.yield %288 : f32 loc(#loc152)
    } -> tensor<2x2x8xf32> loc(#loc152)
    %55 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x2x8xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<2x2x8x1xf32> loc(#loc149)
    %56 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x8x1xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x2x8x8xf32> loc(#loc153)
    %57 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc153)
      linalg.yield %288 : f32 loc(#loc153)
    } -> tensor<2x2x8x8xf32> loc(#loc153)
    %58 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc304)
      linalg.yield %288 : f32 loc(#loc304)
    } -> tensor<2x2x8x1xf32> loc(#loc304)
    %59 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc305)
    } -> tensor<2x2x8x1xf32> loc(#loc305)
    %60 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %58 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc306)
      linalg.yield %288 : f32 loc(#loc306)
    } -> tensor<2x2x8x1xf32> loc(#loc306)
    %61 = tensor.empty() : tensor<2x2x4x8xf32> loc(#loc155)
    %62 = linalg.fill ins(%cst_2 : f32) outs(%61 : tensor<2x2x4x8xf32>) -> tensor<2x2x4x8xf32> loc(#loc155)
    %63 = linalg.generic {indexing_maps = [#map17, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37, %57 : tensor<2x8x2x4xf32>, tensor<2x2x8x8xf32>) outs(%62 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc144)
      %289 = arith.addf %out, %288 : f32 loc(#loc155)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x4x8xf32> loc(#loc155)
    %64 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x4x8xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<2x8x2x4xf32> loc(#loc156)
    %65 = linalg.generic {indexing_maps = [#map20, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%64, %arg1 : tensor<2x8x2x4xf32>, tensor<8x2x4xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc156)
      %289 = arith.addf %out, %288 : f32 loc(#loc157)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc157)
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %65 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc158)
      linalg.yield %288 : f32 loc(#loc158)
    } -> tensor<2x8x8xf32> loc(#loc158)
    %67 = tensor.empty() : tensor<2x8x12xf32> loc(#loc159)
    %68 = linalg.fill ins(%cst_2 : f32) outs(%67 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32> loc(#loc159)
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg10 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%68 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc143)
      %289 = arith.addf %out, %288 : f32 loc(#loc159)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc159)
    %70 = tensor.empty() : tensor<1x1x12xf32> loc(#loc160)
    %71 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<12xf32>) outs(%70 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<1x1x12xf32> loc(#loc160)
    %72 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<2x8x12xf32> loc(#loc161)
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc161)
      linalg.yield %288 : f32 loc(#loc161)
    } -> tensor<2x8x12xf32> loc(#loc161)
    %74 = call @main_relu(%73) : (tensor<2x8x12xf32>) -> tensor<2x8x12xf32> loc(#loc162)
    %75 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<2x8x12xf32> loc(#loc163)
    %76 = tensor.empty() : tensor<2x8x12xi1> loc(#loc163)
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%76 : tensor<2x8x12xi1>) {
    ^bb0(%in: f32, %in_30: f32, %out: i1):
      %288 = arith.cmpf ogt, %in, %in_30 : f32 loc(#loc163)
      linalg.yield %288 : i1 loc(#loc163)
    } -> tensor<2x8x12xi1> loc(#loc163)
    %78 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74, %arg11 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc162)
      %289 = arith.addf %out, %288 : f32 loc(#loc164)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc164)
    %79 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<1x1x8xf32> loc(#loc165)
    %80 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<2x8x8xf32> loc(#loc166)
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc166)
      linalg.yield %288 : f32 loc(#loc166)
    } -> tensor<2x8x8xf32> loc(#loc166)
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %81 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc167)
      linalg.yield %288 : f32 loc(#loc167)
    } -> tensor<2x8x8xf32> loc(#loc167)
    %83 = tensor.empty() : tensor<2x8x24xf32> loc(#loc168)
    %84 = linalg.fill ins(%cst_2 : f32) outs(%83 : tensor<2x8x24xf32>) -> tensor<2x8x24xf32> loc(#loc168)
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82, %arg5 : tensor<2x8x8xf32>, tensor<8x24xf32>) outs(%84 : tensor<2x8x24xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc167)
      %289 = arith.addf %out, %288 : f32 loc(#loc168)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x24xf32> loc(#loc168)
    %extracted_slice = tensor.extract_slice %85[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32> loc(#loc169)
    %extracted_slice_11 = tensor.extract_slice %85[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32> loc(#loc169)
    %extracted_slice_12 = tensor.extract_slice %85[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xf32> to tensor<2x8x8xf32> loc(#loc169)
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32> loc(#loc170)
    %86 = tensor.empty() : tensor<2x2x8x4xf32> loc(#loc171)
    %87 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xf32>) outs(%86 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<2x2x8x4xf32> loc(#loc171)
    %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32> loc(#loc170)
    %88 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x2x4xf32>) outs(%86 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<2x2x8x4xf32> loc(#loc171)
    %expanded_14 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32> loc(#loc170)
    %89 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x8x2x4xf32>) outs(%86 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<2x2x8x4xf32> loc(#loc171)
    %90 = linalg.generic {indexing_maps = [#map24, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x8x4xf32>) outs(%61 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<2x2x4x8xf32> loc(#loc172)
    %91 = linalg.generic {indexing_maps = [#map25, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%87, %90 : tensor<2x2x8x4xf32>, tensor<2x2x4x8xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc171)
      %289 = arith.addf %out, %288 : f32 loc(#loc173)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x8xf32> loc(#loc173)
    %92 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc174)
    } -> tensor<2x2x8x8xf32> loc(#loc174)
    %93 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %92 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc174)
      linalg.yield %288 : f32 loc(#loc174)
    } -> tensor<2x2x8x8xf32> loc(#loc174)
    %94 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xf32>) outs(%44 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.maximumf %out, %in : f32 loc(#loc175)
      linalg.yield %288 : f32 loc(#loc175)
    } -> tensor<2x2x8xf32> loc(#loc175)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %94 : tensor<2x2x8xf32>, tensor<2x2x8xf32>) outs(%43 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.maximumf %in, %in_30 : f32 loc(#loc176)
      linalg.yield %288 : f32 loc(#loc176)
    } -> tensor<2x2x8xf32> loc(#loc176)
    %96 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x2x8xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x2x8x1xf32> loc(#loc177)
    %97 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x2x8x1xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc178)
    } -> tensor<2x2x8x8xf32> loc(#loc178)
    %98 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %97 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.subf %in, %in_30 : f32 loc(#loc178)
      linalg.yield %288 : f32 loc(#loc178)
    } -> tensor<2x2x8x8xf32> loc(#loc178)
    %99 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.exp %in : f32 loc(#loc179)
      linalg.yield %288 : f32 loc(#loc179)
    } -> tensor<2x2x8x8xf32> loc(#loc179)
    %100 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %288 : f32 loc(#loc180)
    } -> tensor<2x2x8xf32> loc(#loc180)
    %101 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x2x8xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x2x8x1xf32> loc(#loc177)
    %102 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x2x8x1xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<2x2x8x8xf32> loc(#loc181)
    %103 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc181)
      linalg.yield %288 : f32 loc(#loc181)
    } -> tensor<2x2x8x8xf32> loc(#loc181)
    %104 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %101 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc307)
      linalg.yield %288 : f32 loc(#loc307)
    } -> tensor<2x2x8x1xf32> loc(#loc307)
    %105 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %104 : tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc308)
      linalg.yield %288 : f32 loc(#loc308)
    } -> tensor<2x2x8x1xf32> loc(#loc308)
    %106 = linalg.fill ins(%cst_2 : f32) outs(%86 : tensor<2x2x8x4xf32>) -> tensor<2x2x8x4xf32> loc(#loc183)
    %107 = linalg.generic {indexing_maps = [#map25, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%103, %89 : tensor<2x2x8x8xf32>, tensor<2x2x8x4xf32>) outs(%106 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc181)
      %289 = arith.addf %out, %288 : f32 loc(#loc183)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x4xf32> loc(#loc183)
    %108 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<2x8x2x4xf32> loc(#loc184)
    %collapsed = tensor.collapse_shape %108 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32> loc(#loc185)
    %109 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc185)
      %289 = arith.addf %out, %288 : f32 loc(#loc186)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc186)
    %110 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %109 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc187)
      linalg.yield %288 : f32 loc(#loc187)
    } -> tensor<2x8x8xf32> loc(#loc187)
    %111 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82, %arg14 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%68 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc167)
      %289 = arith.addf %out, %288 : f32 loc(#loc188)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc188)
    %112 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<12xf32>) outs(%70 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc189)
    } -> tensor<1x1x12xf32> loc(#loc189)
    %113 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x1x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<2x8x12xf32> loc(#loc190)
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc190)
      linalg.yield %288 : f32 loc(#loc190)
    } -> tensor<2x8x12xf32> loc(#loc190)
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.tanh %in : f32 loc(#loc191)
      linalg.yield %288 : f32 loc(#loc191)
    } -> tensor<2x8x12xf32> loc(#loc191)
    %116 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<2x8x12xf32> loc(#loc192)
    %117 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.subf %in, %in_30 : f32 loc(#loc192)
      linalg.yield %288 : f32 loc(#loc192)
    } -> tensor<2x8x12xf32> loc(#loc192)
    %118 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %arg15 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc191)
      %289 = arith.addf %out, %288 : f32 loc(#loc193)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc193)
    %119 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<1x1x8xf32> loc(#loc194)
    %120 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<2x8x8xf32> loc(#loc195)
    %121 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc195)
      linalg.yield %288 : f32 loc(#loc195)
    } -> tensor<2x8x8xf32> loc(#loc195)
    %122 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %121 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc196)
      linalg.yield %288 : f32 loc(#loc196)
    } -> tensor<2x8x8xf32> loc(#loc196)
    %123 = linalg.generic {indexing_maps = [#map26, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %288 : f32 loc(#loc197)
    } -> tensor<2x8xf32> loc(#loc197)
    %124 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<2x8xf32> loc(#loc198)
    %125 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc198)
      linalg.yield %288 : f32 loc(#loc198)
    } -> tensor<2x8xf32> loc(#loc198)
    %126 = tensor.empty() : tensor<2x5xf32> loc(#loc199)
    %127 = linalg.fill ins(%cst_2 : f32) outs(%126 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc199)
    %128 = linalg.matmul ins(%125, %arg6 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%127 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc199)
    %129:3 = call @main_log_softmax(%128) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc200)
    %130 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%129#0, %arg19 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%126 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc201)
      linalg.yield %288 : f32 loc(#loc201)
    } -> tensor<2x5xf32> loc(#loc201)
    %131 = tensor.empty() : tensor<2xf32> loc(#loc202)
    %132 = linalg.fill ins(%cst_2 : f32) outs(%131 : tensor<2xf32>) -> tensor<2xf32> loc(#loc202)
    %133 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "reduction"]} ins(%130 : tensor<2x5xf32>) outs(%132 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc202)
      linalg.yield %288 : f32 loc(#loc202)
    } -> tensor<2xf32> loc(#loc202)
    %134 = tensor.empty() : tensor<f32> loc(#loc203)
    %135 = linalg.fill ins(%cst_2 : f32) outs(%134 : tensor<f32>) -> tensor<f32> loc(#loc203)
    %136 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["reduction"]} ins(%133 : tensor<2xf32>) outs(%135 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc203)
      linalg.yield %288 : f32 loc(#loc203)
    } -> tensor<f32> loc(#loc203)
    %137 = linalg.generic {indexing_maps = [#map32, #map32], iterator_types = []} ins(%136 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_0 : f32 loc(#loc204)
      linalg.yield %288 : f32 loc(#loc204)
    } -> tensor<f32> loc(#loc204)
    %138 = linalg.generic {indexing_maps = [#map32, #map32], iterator_types = []} ins(%137 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.negf %in : f32 loc(#loc205)
      linalg.yield %288 : f32 loc(#loc205)
    } -> tensor<f32> loc(#loc205)
    %139 = linalg.generic {indexing_maps = [#map32], iterator_types = []} outs(%134 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc206)
    } -> tensor<f32> loc(#loc206)
    %140 = linalg.generic {indexing_maps = [#map32, #map32], iterator_types = []} ins(%139 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_0 : f32 loc(#loc207)
      linalg.yield %288 : f32 loc(#loc207)
    } -> tensor<f32> loc(#loc207)
    %141 = linalg.generic {indexing_maps = [#map31, #map30], iterator_types = ["parallel"]} ins(%140 : tensor<f32>) outs(%131 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc208)
    } -> tensor<2xf32> loc(#loc208)
    %142 = linalg.generic {indexing_maps = [#map29, #map28], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<2xf32>) outs(%126 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<2x5xf32> loc(#loc209)
    %143 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%142, %arg19 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%126 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc210)
      linalg.yield %288 : f32 loc(#loc210)
    } -> tensor<2x5xf32> loc(#loc210)
    %144 = call @main_log_softmax_51(%129#1, %129#2, %143) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc211)
    %145 = tensor.empty() : tensor<5x8xf32> loc(#loc212)
    %146 = linalg.fill ins(%cst_2 : f32) outs(%145 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc212)
    %147 = linalg.generic {indexing_maps = [#map33, #map34, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144, %125 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%146 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc211)
      %289 = arith.addf %out, %288 : f32 loc(#loc212)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc212)
    %148 = tensor.empty() : tensor<8x5xf32> loc(#loc213)
    %149 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<5x8xf32>) outs(%148 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<8x5xf32> loc(#loc213)
    %150 = linalg.generic {indexing_maps = [#map36, #map37, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144, %arg6 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc211)
      %289 = arith.addf %out, %288 : f32 loc(#loc212)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc212)
    %151 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%150, %124 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc214)
      linalg.yield %288 : f32 loc(#loc214)
    } -> tensor<2x8xf32> loc(#loc214)
    %152 = linalg.generic {indexing_maps = [#map36, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc215)
    } -> tensor<2x8x8xf32> loc(#loc215)
    %153 = tensor.empty() : tensor<8xf32> loc(#loc216)
    %154 = linalg.fill ins(%cst_2 : f32) outs(%153 : tensor<8xf32>) -> tensor<8xf32> loc(#loc216)
    %155 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%152 : tensor<2x8x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc216)
      linalg.yield %288 : f32 loc(#loc216)
    } -> tensor<8xf32> loc(#loc216)
    %expanded_15 = tensor.expand_shape %155 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc217)
    %156 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc216)
      linalg.yield %288 : f32 loc(#loc216)
    } -> tensor<8xf32> loc(#loc216)
    %157 = tensor.empty() : tensor<8x12xf32> loc(#loc218)
    %158 = linalg.fill ins(%cst_2 : f32) outs(%157 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc218)
    %159 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%152, %115 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%158 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc215)
      %289 = arith.addf %out, %288 : f32 loc(#loc218)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc218)
    %160 = tensor.empty() : tensor<12x8xf32> loc(#loc219)
    %161 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<8x12xf32>) outs(%160 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<12x8xf32> loc(#loc219)
    %162 = linalg.generic {indexing_maps = [#map, #map43, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152, %arg15 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%68 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc215)
      %289 = arith.addf %out, %288 : f32 loc(#loc218)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc218)
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %117 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc220)
      linalg.yield %288 : f32 loc(#loc220)
    } -> tensor<2x8x12xf32> loc(#loc220)
    %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %115 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc220)
      linalg.yield %288 : f32 loc(#loc220)
    } -> tensor<2x8x12xf32> loc(#loc220)
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %164 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc221)
      linalg.yield %288 : f32 loc(#loc221)
    } -> tensor<2x8x12xf32> loc(#loc221)
    %166 = tensor.empty() : tensor<12xf32> loc(#loc222)
    %167 = linalg.fill ins(%cst_2 : f32) outs(%166 : tensor<12xf32>) -> tensor<12xf32> loc(#loc222)
    %168 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%165 : tensor<2x8x12xf32>) outs(%167 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %288 : f32 loc(#loc222)
    } -> tensor<12xf32> loc(#loc222)
    %expanded_16 = tensor.expand_shape %168 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc223)
    %169 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_16 : tensor<1x1x12xf32>) outs(%167 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %288 : f32 loc(#loc222)
    } -> tensor<12xf32> loc(#loc222)
    %170 = linalg.fill ins(%cst_2 : f32) outs(%160 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc224)
    %171 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%165, %82 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%170 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc221)
      %289 = arith.addf %out, %288 : f32 loc(#loc224)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc224)
    %172 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<12x8xf32>) outs(%157 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<8x12xf32> loc(#loc225)
    %173 = linalg.generic {indexing_maps = [#map, #map43, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165, %arg14 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc221)
      %289 = arith.addf %out, %288 : f32 loc(#loc224)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc224)
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %152 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc226)
      linalg.yield %288 : f32 loc(#loc226)
    } -> tensor<2x8x8xf32> loc(#loc226)
    %175 = tensor.empty() : tensor<8x8xf32> loc(#loc227)
    %176 = linalg.fill ins(%cst_2 : f32) outs(%175 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc227)
    %177 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%152, %collapsed : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%176 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc215)
      %289 = arith.addf %out, %288 : f32 loc(#loc227)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc227)
    %178 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<8x8xf32>) outs(%175 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<8x8xf32> loc(#loc228)
    %179 = linalg.generic {indexing_maps = [#map, #map43, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152, %arg4 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc215)
      %289 = arith.addf %out, %288 : f32 loc(#loc227)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc227)
    %expanded_17 = tensor.expand_shape %179 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xf32> into tensor<2x8x2x4xf32> loc(#loc229)
    %180 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x2x4xf32>) outs(%86 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x2x8x4xf32> loc(#loc230)
    %181 = linalg.generic {indexing_maps = [#map44, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%180, %103 : tensor<2x2x8x4xf32>, tensor<2x2x8x8xf32>) outs(%62 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc230)
      %289 = arith.addf %out, %288 : f32 loc(#loc231)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x4x8xf32> loc(#loc231)
    %182 = linalg.generic {indexing_maps = [#map24, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181 : tensor<2x2x4x8xf32>) outs(%86 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<2x2x8x4xf32> loc(#loc232)
    %183 = linalg.generic {indexing_maps = [#map25, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%180, %89 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc230)
      %289 = arith.addf %out, %288 : f32 loc(#loc231)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x8xf32> loc(#loc231)
    %184 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x2x8x1xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc233)
    } -> tensor<2x2x8x8xf32> loc(#loc233)
    %185 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %184 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc233)
      linalg.yield %288 : f32 loc(#loc233)
    } -> tensor<2x2x8x8xf32> loc(#loc233)
    %186 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %99 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc233)
      linalg.yield %288 : f32 loc(#loc233)
    } -> tensor<2x2x8x8xf32> loc(#loc233)
    %187 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc234)
      linalg.yield %288 : f32 loc(#loc234)
    } -> tensor<2x2x8xf32> loc(#loc234)
    %expanded_18 = tensor.expand_shape %187 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32> loc(#loc235)
    %188 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.negf %in : f32 loc(#loc236)
      linalg.yield %288 : f32 loc(#loc236)
    } -> tensor<2x2x8x1xf32> loc(#loc236)
    %189 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %102 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc237)
      linalg.yield %288 : f32 loc(#loc237)
    } -> tensor<2x2x8x8xf32> loc(#loc237)
    %190 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%188 : tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc234)
      linalg.yield %288 : f32 loc(#loc234)
    } -> tensor<2x2x8xf32> loc(#loc234)
    %191 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<2x2x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<2x2x8x8xf32> loc(#loc238)
    %192 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %191 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc239)
      linalg.yield %288 : f32 loc(#loc239)
    } -> tensor<2x2x8x8xf32> loc(#loc239)
    %193 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %99 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc233)
      linalg.yield %288 : f32 loc(#loc233)
    } -> tensor<2x2x8x8xf32> loc(#loc233)
    %194 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %92 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc240)
      linalg.yield %288 : f32 loc(#loc240)
    } -> tensor<2x2x8x8xf32> loc(#loc240)
    %195 = linalg.generic {indexing_maps = [#map44, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%194, %87 : tensor<2x2x8x8xf32>, tensor<2x2x8x4xf32>) outs(%106 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc240)
      %289 = arith.addf %out, %288 : f32 loc(#loc241)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x4xf32> loc(#loc241)
    %196 = linalg.generic {indexing_maps = [#map24, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<2x2x8x4xf32>) outs(%61 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc242)
    } -> tensor<2x2x4x8xf32> loc(#loc242)
    %197 = linalg.generic {indexing_maps = [#map25, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%194, %90 : tensor<2x2x8x8xf32>, tensor<2x2x4x8xf32>) outs(%106 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc240)
      %289 = arith.addf %out, %288 : f32 loc(#loc241)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x4xf32> loc(#loc241)
    %198 = linalg.generic {indexing_maps = [#map24, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<2x2x4x8xf32>) outs(%86 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc243)
    } -> tensor<2x2x8x4xf32> loc(#loc243)
    %199 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc244)
    } -> tensor<2x8x2x4xf32> loc(#loc244)
    %collapsed_19 = tensor.collapse_shape %199 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32> loc(#loc245)
    %200 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc244)
    } -> tensor<2x8x2x4xf32> loc(#loc244)
    %collapsed_20 = tensor.collapse_shape %200 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32> loc(#loc245)
    %201 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc244)
    } -> tensor<2x8x2x4xf32> loc(#loc244)
    %collapsed_21 = tensor.collapse_shape %201 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32> loc(#loc245)
    %202 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%83 : tensor<2x8x24xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index loc(#loc246)
      %289 = linalg.index 1 : index loc(#loc246)
      %290 = linalg.index 2 : index loc(#loc246)
      %291 = arith.cmpi ult, %290, %c8 : index loc(#loc246)
      %292 = scf.if %291 -> (f32) {
        %extracted = tensor.extract %collapsed_21[%288, %289, %290] : tensor<2x8x8xf32> loc(#loc246)
        scf.yield %extracted : f32 loc(#loc246)
      } else {
        %293 = arith.cmpi ult, %290, %c16 : index loc(#loc246)
        %294 = scf.if %293 -> (f32) {
          %295 = arith.subi %290, %c8 : index loc(#loc246)
          %extracted = tensor.extract %collapsed_20[%288, %289, %295] : tensor<2x8x8xf32> loc(#loc246)
          scf.yield %extracted : f32 loc(#loc246)
        } else {
          %295 = arith.subi %290, %c16 : index loc(#loc246)
          %extracted = tensor.extract %collapsed_19[%288, %289, %295] : tensor<2x8x8xf32> loc(#loc246)
          scf.yield %extracted : f32 loc(#loc246)
        } loc(#loc246)
        scf.yield %294 : f32 loc(#loc246)
      } loc(#loc246)
      linalg.yield %292 : f32 loc(#loc246)
    } -> tensor<2x8x24xf32> loc(#loc246)
    %203 = tensor.empty() : tensor<24x8xf32> loc(#loc247)
    %204 = linalg.fill ins(%cst_2 : f32) outs(%203 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc247)
    %205 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%202, %82 : tensor<2x8x24xf32>, tensor<2x8x8xf32>) outs(%204 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc246)
      %289 = arith.addf %out, %288 : f32 loc(#loc247)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc247)
    %206 = tensor.empty() : tensor<8x24xf32> loc(#loc248)
    %207 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<24x8xf32>) outs(%206 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc248)
    } -> tensor<8x24xf32> loc(#loc248)
    %208 = linalg.generic {indexing_maps = [#map, #map43, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202, %arg5 : tensor<2x8x24xf32>, tensor<8x24xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc246)
      %289 = arith.addf %out, %288 : f32 loc(#loc247)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc247)
    %209 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %208 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc249)
      linalg.yield %288 : f32 loc(#loc249)
    } -> tensor<2x8x8xf32> loc(#loc249)
    %210 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%209 : tensor<2x8x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc250)
      linalg.yield %288 : f32 loc(#loc250)
    } -> tensor<8xf32> loc(#loc250)
    %expanded_22 = tensor.expand_shape %210 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc251)
    %211 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc250)
      linalg.yield %288 : f32 loc(#loc250)
    } -> tensor<8xf32> loc(#loc250)
    %212 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%209, %74 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%158 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc249)
      %289 = arith.addf %out, %288 : f32 loc(#loc252)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc252)
    %213 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<8x12xf32>) outs(%160 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<12x8xf32> loc(#loc253)
    %214 = linalg.generic {indexing_maps = [#map, #map43, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%209, %arg11 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%68 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc249)
      %289 = arith.addf %out, %288 : f32 loc(#loc252)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc252)
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %214, %75 : tensor<2x8x12xi1>, tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%67 : tensor<2x8x12xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %288 = arith.select %in, %in_30, %in_31 : f32 loc(#loc254)
      linalg.yield %288 : f32 loc(#loc254)
    } -> tensor<2x8x12xf32> loc(#loc254)
    %216 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%215 : tensor<2x8x12xf32>) outs(%167 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc255)
      linalg.yield %288 : f32 loc(#loc255)
    } -> tensor<12xf32> loc(#loc255)
    %expanded_23 = tensor.expand_shape %216 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc256)
    %217 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_23 : tensor<1x1x12xf32>) outs(%167 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc255)
      linalg.yield %288 : f32 loc(#loc255)
    } -> tensor<12xf32> loc(#loc255)
    %218 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%215, %32 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%170 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc254)
      %289 = arith.addf %out, %288 : f32 loc(#loc257)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc257)
    %219 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<12x8xf32>) outs(%157 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc258)
    } -> tensor<8x12xf32> loc(#loc258)
    %220 = linalg.generic {indexing_maps = [#map, #map43, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215, %arg10 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc254)
      %289 = arith.addf %out, %288 : f32 loc(#loc257)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc257)
    %221 = tensor.empty() : tensor<8x2x4xf32> loc(#loc259)
    %222 = linalg.fill ins(%cst_2 : f32) outs(%221 : tensor<8x2x4xf32>) -> tensor<8x2x4xf32> loc(#loc259)
    %223 = linalg.generic {indexing_maps = [#map45, #map46, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%209, %64 : tensor<2x8x8xf32>, tensor<2x8x2x4xf32>) outs(%222 : tensor<8x2x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc249)
      %289 = arith.addf %out, %288 : f32 loc(#loc259)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<8x2x4xf32> loc(#loc259)
    %224 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%209, %arg1 : tensor<2x8x8xf32>, tensor<8x2x4xf32>) outs(%34 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc249)
      %289 = arith.addf %out, %288 : f32 loc(#loc259)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x2x4xf32> loc(#loc259)
    %225 = linalg.generic {indexing_maps = [#map47, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<2x8x2x4xf32>) outs(%61 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<2x2x4x8xf32> loc(#loc260)
    %226 = linalg.generic {indexing_maps = [#map44, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%225, %37 : tensor<2x2x4x8xf32>, tensor<2x8x2x4xf32>) outs(%39 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc260)
      %289 = arith.addf %out, %288 : f32 loc(#loc261)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x8xf32> loc(#loc261)
    %227 = linalg.generic {indexing_maps = [#map25, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%225, %57 : tensor<2x2x4x8xf32>, tensor<2x2x8x8xf32>) outs(%62 : tensor<2x2x4x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc260)
      %289 = arith.addf %out, %288 : f32 loc(#loc261)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x4x8xf32> loc(#loc261)
    %228 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<2x2x4x8xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<2x8x2x4xf32> loc(#loc260)
    %229 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x8x1xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<2x2x8x8xf32> loc(#loc262)
    %230 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %229 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc262)
      linalg.yield %288 : f32 loc(#loc262)
    } -> tensor<2x2x8x8xf32> loc(#loc262)
    %231 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %52 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc262)
      linalg.yield %288 : f32 loc(#loc262)
    } -> tensor<2x2x8x8xf32> loc(#loc262)
    %232 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%231 : tensor<2x2x8x8xf32>) outs(%53 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc263)
      linalg.yield %288 : f32 loc(#loc263)
    } -> tensor<2x2x8xf32> loc(#loc263)
    %expanded_24 = tensor.expand_shape %232 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32> loc(#loc264)
    %233 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x2x8x1xf32>) outs(%48 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.negf %in : f32 loc(#loc265)
      linalg.yield %288 : f32 loc(#loc265)
    } -> tensor<2x2x8x1xf32> loc(#loc265)
    %234 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %56 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc266)
      linalg.yield %288 : f32 loc(#loc266)
    } -> tensor<2x2x8x8xf32> loc(#loc266)
    %235 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%233 : tensor<2x2x8x1xf32>) outs(%53 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc263)
      linalg.yield %288 : f32 loc(#loc263)
    } -> tensor<2x2x8xf32> loc(#loc263)
    %236 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<2x2x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc267)
    } -> tensor<2x2x8x8xf32> loc(#loc267)
    %237 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %236 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc268)
      linalg.yield %288 : f32 loc(#loc268)
    } -> tensor<2x2x8x8xf32> loc(#loc268)
    %238 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %52 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc262)
      linalg.yield %288 : f32 loc(#loc262)
    } -> tensor<2x2x8x8xf32> loc(#loc262)
    %239 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %41 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%38 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc269)
      linalg.yield %288 : f32 loc(#loc269)
    } -> tensor<2x2x8x8xf32> loc(#loc269)
    %240 = linalg.generic {indexing_maps = [#map44, #map48, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%239, %35 : tensor<2x2x8x8xf32>, tensor<2x8x2x4xf32>) outs(%106 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc269)
      %289 = arith.addf %out, %288 : f32 loc(#loc270)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x4xf32> loc(#loc270)
    %241 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc271)
    } -> tensor<2x8x2x4xf32> loc(#loc271)
    %242 = linalg.generic {indexing_maps = [#map25, #map48, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%239, %36 : tensor<2x2x8x8xf32>, tensor<2x8x2x4xf32>) outs(%106 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc269)
      %289 = arith.addf %out, %288 : f32 loc(#loc270)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x2x8x4xf32> loc(#loc270)
    %243 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<2x2x8x4xf32>) outs(%33 : tensor<2x8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc271)
    } -> tensor<2x8x2x4xf32> loc(#loc271)
    %244 = tensor.empty() : tensor<2x4x8xf32> loc(#loc272)
    %245 = linalg.fill ins(%cst_2 : f32) outs(%244 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc272)
    %246 = linalg.generic {indexing_maps = [#map49, #map50, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%228, %32 : tensor<2x8x2x4xf32>, tensor<2x8x8xf32>) outs(%245 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc260)
      %289 = arith.addf %out, %288 : f32 loc(#loc272)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x4x8xf32> loc(#loc272)
    %247 = linalg.generic {indexing_maps = [#map38, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x4x8xf32>) outs(%221 : tensor<8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<8x2x4xf32> loc(#loc273)
    %248 = linalg.generic {indexing_maps = [#map18, #map51, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%228, %arg3 : tensor<2x8x2x4xf32>, tensor<8x2x4xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc260)
      %289 = arith.addf %out, %288 : f32 loc(#loc272)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc272)
    %249 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %248 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc274)
      linalg.yield %288 : f32 loc(#loc274)
    } -> tensor<2x8x8xf32> loc(#loc274)
    %250 = linalg.generic {indexing_maps = [#map49, #map50, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%241, %32 : tensor<2x8x2x4xf32>, tensor<2x8x8xf32>) outs(%245 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc271)
      %289 = arith.addf %out, %288 : f32 loc(#loc272)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x4x8xf32> loc(#loc272)
    %251 = linalg.generic {indexing_maps = [#map38, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x4x8xf32>) outs(%221 : tensor<8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<8x2x4xf32> loc(#loc273)
    %252 = linalg.generic {indexing_maps = [#map18, #map51, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%241, %arg0 : tensor<2x8x2x4xf32>, tensor<8x2x4xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc271)
      %289 = arith.addf %out, %288 : f32 loc(#loc272)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc272)
    %253 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %252 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc274)
      linalg.yield %288 : f32 loc(#loc274)
    } -> tensor<2x8x8xf32> loc(#loc274)
    %254 = linalg.generic {indexing_maps = [#map49, #map50, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%243, %32 : tensor<2x8x2x4xf32>, tensor<2x8x8xf32>) outs(%245 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc271)
      %289 = arith.addf %out, %288 : f32 loc(#loc272)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x4x8xf32> loc(#loc272)
    %255 = linalg.generic {indexing_maps = [#map38, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x4x8xf32>) outs(%221 : tensor<8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<8x2x4xf32> loc(#loc273)
    %256 = linalg.generic {indexing_maps = [#map18, #map51, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%243, %arg2 : tensor<2x8x2x4xf32>, tensor<8x2x4xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc271)
      %289 = arith.addf %out, %288 : f32 loc(#loc272)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc272)
    %257 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %256 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc274)
      linalg.yield %288 : f32 loc(#loc274)
    } -> tensor<2x8x8xf32> loc(#loc274)
    %258 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%257 : tensor<2x8x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc275)
      linalg.yield %288 : f32 loc(#loc275)
    } -> tensor<8xf32> loc(#loc275)
    %expanded_25 = tensor.expand_shape %258 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc276)
    %259 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_25 : tensor<1x1x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc275)
      linalg.yield %288 : f32 loc(#loc275)
    } -> tensor<8xf32> loc(#loc275)
    %260 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %257 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc277)
      linalg.yield %288 : f32 loc(#loc277)
    } -> tensor<2x8x8xf32> loc(#loc277)
    %261 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%260 : tensor<2x8x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc278)
      linalg.yield %288 : f32 loc(#loc278)
    } -> tensor<8xf32> loc(#loc278)
    %expanded_26 = tensor.expand_shape %261 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc279)
    %262 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %28 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc277)
      linalg.yield %288 : f32 loc(#loc277)
    } -> tensor<2x8x8xf32> loc(#loc277)
    %263 = linalg.generic {indexing_maps = [#map38, #map39], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x8xf32>) outs(%154 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc278)
      linalg.yield %288 : f32 loc(#loc278)
    } -> tensor<8xf32> loc(#loc278)
    %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %262 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc280)
      linalg.yield %288 : f32 loc(#loc280)
    } -> tensor<2x8x8xf32> loc(#loc280)
    %265 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %288 : f32 loc(#loc281)
    } -> tensor<2x8xf32> loc(#loc281)
    %expanded_27 = tensor.expand_shape %265 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc282)
    %266 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc280)
      linalg.yield %288 : f32 loc(#loc280)
    } -> tensor<2x8x8xf32> loc(#loc280)
    %267 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %23 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc283)
      linalg.yield %288 : f32 loc(#loc283)
    } -> tensor<2x8x1xf32> loc(#loc283)
    %268 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.negf %in : f32 loc(#loc284)
      linalg.yield %288 : f32 loc(#loc284)
    } -> tensor<2x8x8xf32> loc(#loc284)
    %269 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc285)
      linalg.yield %288 : f32 loc(#loc285)
    } -> tensor<2x8xf32> loc(#loc285)
    %expanded_28 = tensor.expand_shape %269 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc286)
    %270 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %266 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc287)
      linalg.yield %288 : f32 loc(#loc287)
    } -> tensor<2x8x8xf32> loc(#loc287)
    %271 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc288)
      linalg.yield %288 : f32 loc(#loc288)
    } -> tensor<2x8x1xf32> loc(#loc288)
    %272 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc289)
      linalg.yield %288 : f32 loc(#loc289)
    } -> tensor<2x8xf32> loc(#loc289)
    %273 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc290)
    } -> tensor<2x8x8xf32> loc(#loc290)
    %274 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc291)
      linalg.yield %288 : f32 loc(#loc291)
    } -> tensor<2x8x8xf32> loc(#loc291)
    %275 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.negf %in : f32 loc(#loc292)
      linalg.yield %288 : f32 loc(#loc292)
    } -> tensor<2x8x8xf32> loc(#loc292)
    %276 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc293)
      linalg.yield %288 : f32 loc(#loc293)
    } -> tensor<2x8xf32> loc(#loc293)
    %expanded_29 = tensor.expand_shape %276 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc294)
    %277 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %274 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc295)
      linalg.yield %288 : f32 loc(#loc295)
    } -> tensor<2x8x8xf32> loc(#loc295)
    %278 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_29 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc295)
      linalg.yield %288 : f32 loc(#loc295)
    } -> tensor<2x8x1xf32> loc(#loc295)
    %279 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %8 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%6 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.divf %in, %in_30 : f32 loc(#loc296)
      linalg.yield %288 : f32 loc(#loc296)
    } -> tensor<2x8x1xf32> loc(#loc296)
    %280 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<2x8x1xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %out, %in : f32 loc(#loc297)
      linalg.yield %288 : f32 loc(#loc297)
    } -> tensor<2x8xf32> loc(#loc297)
    %281 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc298)
    } -> tensor<2x8x8xf32> loc(#loc298)
    %282 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %281 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.addf %in, %in_30 : f32 loc(#loc299)
      linalg.yield %288 : f32 loc(#loc299)
    } -> tensor<2x8x8xf32> loc(#loc299)
    %283 = tensor.empty() : tensor<8x6xf32> loc(#loc300)
    %284 = linalg.fill ins(%cst_2 : f32) outs(%283 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc300)
    %285 = linalg.generic {indexing_maps = [#map40, #map41, #map42], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%282, %arg18 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%284 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %288 = arith.mulf %in, %in_30 : f32 loc(#loc299)
      %289 = arith.addf %out, %288 : f32 loc(#loc300)
      linalg.yield %289 : f32 loc(#loc)
    } -> tensor<8x6xf32> loc(#loc300)
    %286 = tensor.empty() : tensor<6x8xf32> loc(#loc301)
    %287 = linalg.generic {indexing_maps = [#map35, #map28], iterator_types = ["parallel", "parallel"]} ins(%285 : tensor<8x6xf32>) outs(%286 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc301)
    } -> tensor<6x8xf32> loc(#loc301)
    return %138, %251, %223, %255, %247, %178, %207, %149, %287, %217, %211, %219, %213, %169, %156, %172, %161, %259, %263 : tensor<f32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<8x2x4xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<2x8x12xf32> loc(unknown)) -> tensor<2x8x12xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc124)
    %0 = tensor.empty() : tensor<2x8x12xf32> loc(#loc67)
    %1 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<2x8x12xf32> loc(#loc67)
    %2 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%0 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32 loc(#loc67)
      linalg.yield %3 : f32 loc(#loc67)
    } -> tensor<2x8x12xf32> loc(#loc67)
    return %2 : tensor<2x8x12xf32> loc(#loc124)
  } loc(#loc124)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc68)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc69)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc69)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc69)
    %2 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc69)
      linalg.yield %17 : f32 loc(#loc69)
    } -> tensor<2xf32> loc(#loc69)
    %3 = linalg.generic {indexing_maps = [#map31, #map30], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<2xf32> loc(#loc67)
    %4 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %17 : f32 loc(#loc67)
    } -> tensor<2xf32> loc(#loc67)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc70)
    %6 = linalg.generic {indexing_maps = [#map29, #map28], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x1xf32> loc(#loc70)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc71)
    %8 = linalg.generic {indexing_maps = [#map52, #map28], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    %9 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc71)
      linalg.yield %17 : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    %10 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc72)
      linalg.yield %17 : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc68)
    %12 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %17 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %13 = linalg.generic {indexing_maps = [#map29, #map28], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x1xf32> loc(#loc70)
    %14 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc73)
      linalg.yield %17 : f32 loc(#loc73)
    } -> tensor<2x1xf32> loc(#loc73)
    %15 = linalg.generic {indexing_maps = [#map52, #map28], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    %16 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc71)
      linalg.yield %17 : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc309)
  } loc(#loc309)
  func.func private @main_log_softmax_51(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc74)
    %1 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc74)
      linalg.yield %11 : f32 loc(#loc74)
    } -> tensor<2x5xf32> loc(#loc74)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc68)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc68)
    %4 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %11 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc75)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc76)
    %6 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc76)
      linalg.yield %11 : f32 loc(#loc76)
    } -> tensor<2x1xf32> loc(#loc76)
    %7 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %11 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %8 = linalg.generic {indexing_maps = [#map29, #map28], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x5xf32> loc(#loc70)
    %9 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc77)
      linalg.yield %11 : f32 loc(#loc77)
    } -> tensor<2x5xf32> loc(#loc77)
    %10 = linalg.generic {indexing_maps = [#map28, #map28, #map28], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc78)
      linalg.yield %11 : f32 loc(#loc78)
    } -> tensor<2x5xf32> loc(#loc78)
    return %10 : tensor<2x5xf32> loc(#loc310)
  } loc(#loc310)
} loc(#loc)
#loc169 = loc("jit(loss)/jvp(block1/attn)/split"(#loc103))
#loc199 = loc("jit(loss)/jvp()/dot_general"(#loc117))
#loc217 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc100))
#loc223 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc97))
#loc245 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc104))
#loc251 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc100))
#loc256 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc97))
#loc276 = loc("jit(loss)/transpose(jvp())/reshape"(#loc88))
#loc279 = loc("jit(loss)/transpose(jvp())/reshape"(#loc87))
#loc302 = loc("jit(loss)/jvp()/jit"(#loc118))
#loc303 = loc("jit(loss)/transpose(jvp())/jit"(#loc118))
#loc309 = loc("jit:"(#loc302))
#loc310 = loc("jit:"(#loc303))
