#loc = loc(unknown)
#loc1 = loc("p['attn0']['beta']")
#loc2 = loc("p['attn0']['gamma']")
#loc3 = loc("p['attn0']['out']")
#loc4 = loc("p['attn0']['qkv']")
#loc5 = loc("p['embed']")
#loc6 = loc("p['head']")
#loc7 = loc("p['mlp0']['b1']")
#loc8 = loc("p['mlp0']['b2']")
#loc9 = loc("p['mlp0']['beta']")
#loc10 = loc("p['mlp0']['gamma']")
#loc11 = loc("p['mlp0']['w1']")
#loc12 = loc("p['mlp0']['w2']")
#loc13 = loc("p['mlp1']['b1']")
#loc14 = loc("p['mlp1']['b2']")
#loc15 = loc("p['mlp1']['w1']")
#loc16 = loc("p['mlp1']['w2']")
#loc17 = loc("p['norm']['beta']")
#loc18 = loc("p['norm']['gamma']")
#loc19 = loc("p['pos']")
#loc20 = loc("x")
#loc21 = loc("y[0]")
#loc22 = loc("make_oracles.py":172:16 to :41)
#loc23 = loc("make_oracles.py":224:12 to :40)
#loc24 = loc("make_oracles.py":224:12 to :65)
#loc25 = loc("make_oracles.py":224:12 to :91)
#loc26 = loc("make_oracles.py":224:12 to :104)
#loc27 = loc("make_oracles.py":224:12 to :115)
#loc28 = loc("make_oracles.py":121:11 to :36)
#loc29 = loc("make_oracles.py":122:12 to :20)
#loc30 = loc("make_oracles.py":122:11 to :26)
#loc31 = loc("make_oracles.py":122:10 to :51)
#loc32 = loc("make_oracles.py":123:34 to :44)
#loc33 = loc("make_oracles.py":123:24 to :45)
#loc34 = loc("make_oracles.py":123:11 to :45)
#loc35 = loc("make_oracles.py":123:11 to :58)
#loc36 = loc("make_oracles.py":123:11 to :70)
#loc37 = loc("make_oracles.py":168:38 to :59)
#loc38 = loc("make_oracles.py":168:28 to :67)
#loc39 = loc("make_oracles.py":167:25 to :72)
#loc40 = loc("make_oracles.py":167:25 to :94)
#loc41 = loc("make_oracles.py":169:20 to :43)
#loc42 = loc("make_oracles.py":169:16 to :43)
#loc43 = loc("make_oracles.py":169:16 to :85)
#loc44 = loc("make_oracles.py":172:16 to :45)
#loc45 = loc("make_oracles.py":172:15 to :68)
#loc46 = loc("make_oracles.py":172:15 to :85)
#loc47 = loc("make_oracles.py":172:15 to :96)
#loc48 = loc("make_oracles.py":225:12 to :70)
#loc49 = loc("make_oracles.py":145:35 to :55)
#loc50 = loc("make_oracles.py":145:35 to :65)
#loc51 = loc("make_oracles.py":149:11 to :44)
#loc52 = loc("make_oracles.py":145:24 to :76)
#loc53 = loc("make_oracles.py":145:24 to :86)
#loc54 = loc("make_oracles.py":226:12 to :54)
#loc55 = loc("make_oracles.py":155:36 to :53)
#loc56 = loc("make_oracles.py":227:12 to :65)
#loc57 = loc("make_oracles.py":228:29 to :61)
#loc58 = loc("make_oracles.py":228:29 to :73)
#loc59 = loc("make_oracles.py":117:29 to :55)
#loc60 = loc("make_oracles.py":117:29 to :59)
#loc61 = loc("make_oracles.py":117:21 to :64)
#loc62 = loc("make_oracles.py":117:12 to :65)
#loc63 = loc("make_oracles.py":117:11 to :65)
#loc64 = loc("make_oracles.py":123:12 to :20)
#loc65 = loc("reduce_sum")
#loc66 = loc("reduce_max")
#loc67 = loc("max")
#loc68 = loc("broadcast_in_dim")
#loc69 = loc("sub")
#loc70 = loc("exp")
#loc71 = loc("log")
#loc72 = loc("neg")
#loc73 = loc("reshape")
#loc74 = loc("div")
#loc75 = loc("mul")
#loc76 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> ()>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map22 = affine_map<(d0, d1) -> ()>
#map23 = affine_map<(d0, d1) -> (d0, d1)>
#map24 = affine_map<(d0, d1) -> (d0)>
#map25 = affine_map<(d0) -> (d0)>
#map26 = affine_map<(d0) -> ()>
#map27 = affine_map<() -> ()>
#map28 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map29 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map30 = affine_map<(d0, d1) -> (d1, d0)>
#map31 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map32 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map33 = affine_map<(d0, d1, d2) -> (d0)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map36 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map40 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map41 = affine_map<(d0, d1) -> (d0, 0)>
#loc77 = loc("attention_with.<locals>.attention"(#loc22))
#loc78 = loc("vit.<locals>.loss"(#loc23))
#loc79 = loc("vit.<locals>.loss"(#loc24))
#loc80 = loc("vit.<locals>.loss"(#loc25))
#loc81 = loc("vit.<locals>.loss"(#loc26))
#loc82 = loc("vit.<locals>.loss"(#loc27))
#loc83 = loc("layer_norm"(#loc28))
#loc84 = loc("layer_norm"(#loc29))
#loc85 = loc("layer_norm"(#loc30))
#loc86 = loc("layer_norm"(#loc31))
#loc87 = loc("layer_norm"(#loc32))
#loc88 = loc("layer_norm"(#loc33))
#loc89 = loc("layer_norm"(#loc34))
#loc90 = loc("layer_norm"(#loc35))
#loc91 = loc("layer_norm"(#loc36))
#loc92 = loc("attention_with.<locals>.attention"(#loc37))
#loc93 = loc("attention_with.<locals>.attention"(#loc38))
#loc94 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc39))
#loc95 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc40))
#loc96 = loc("attention_with.<locals>.attention"(#loc41))
#loc97 = loc("attention_with.<locals>.attention"(#loc42))
#loc98 = loc("attention_with.<locals>.attention"(#loc43))
#loc99 = loc("attention_with.<locals>.attention"(#loc44))
#loc100 = loc("attention_with.<locals>.attention"(#loc45))
#loc101 = loc("attention_with.<locals>.attention"(#loc46))
#loc102 = loc("attention_with.<locals>.attention"(#loc47))
#loc103 = loc("vit.<locals>.loss"(#loc48))
#loc104 = loc("mlp_with.<locals>.<lambda>"(#loc49))
#loc105 = loc("mlp_with.<locals>.<lambda>"(#loc50))
#loc106 = loc("gelu"(#loc51))
#loc107 = loc("mlp_with.<locals>.<lambda>"(#loc52))
#loc108 = loc("mlp_with.<locals>.<lambda>"(#loc53))
#loc109 = loc("vit.<locals>.loss"(#loc54))
#loc110 = loc("<lambda>"(#loc55))
#loc111 = loc("vit.<locals>.loss"(#loc56))
#loc112 = loc("vit.<locals>.loss"(#loc57))
#loc113 = loc("vit.<locals>.loss"(#loc58))
#loc114 = loc("cross_entropy"(#loc59))
#loc115 = loc("cross_entropy"(#loc60))
#loc116 = loc("cross_entropy"(#loc61))
#loc117 = loc("cross_entropy"(#loc62))
#loc118 = loc("cross_entropy"(#loc63))
#loc119 = loc("layer_norm"(#loc64))
#loc120 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc77))
#loc121 = loc("jit(loss)/jvp()/reshape"(#loc78))
#loc122 = loc("jit(loss)/jvp()/transpose"(#loc79))
#loc123 = loc("jit(loss)/jvp()/reshape"(#loc80))
#loc124 = loc("jit(loss)/jvp()/dot_general"(#loc81))
#loc125 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc82))
#loc126 = loc("jit(loss)/jvp()/add"(#loc82))
#loc127 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc83))
#loc128 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc83))
#loc129 = loc("jit(loss)/jvp(block0/attn)/div"(#loc83))
#loc130 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc84))
#loc131 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc85))
#loc132 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc85))
#loc133 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc86))
#loc134 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc86))
#loc135 = loc("jit(loss)/jvp(block0/attn)/div"(#loc86))
#loc136 = loc("jit(loss)/jvp(block0/attn)/add"(#loc87))
#loc137 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc88))
#loc138 = loc("jit(loss)/jvp(block0/attn)/div"(#loc88))
#loc139 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc88))
#loc140 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc89))
#loc141 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc90))
#loc142 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc90))
#loc143 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc91))
#loc144 = loc("jit(loss)/jvp(block0/attn)/add"(#loc91))
#loc145 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc92))
#loc147 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc94))
#loc148 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc95))
#loc149 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc96))
#loc150 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc97))
#loc151 = loc("jit(loss)/jvp(block0/attn)/div"(#loc98))
#loc152 = loc("jit(loss)/jvp(block0/attn)/max"(#loc77))
#loc153 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc77))
#loc154 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc77))
#loc155 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc77))
#loc156 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc77))
#loc157 = loc("jit(loss)/jvp(block0/attn)/div"(#loc77))
#loc158 = loc(callsite(#loc77 at #loc77))
#loc159 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc99))
#loc160 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc100))
#loc161 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc101))
#loc162 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc102))
#loc163 = loc("jit(loss)/jvp()/add"(#loc103))
#loc164 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc83))
#loc165 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc83))
#loc166 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc83))
#loc167 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc84))
#loc168 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc85))
#loc169 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc85))
#loc170 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc86))
#loc171 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc86))
#loc172 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc86))
#loc173 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc87))
#loc174 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc88))
#loc175 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc88))
#loc176 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc88))
#loc177 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc89))
#loc178 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc90))
#loc179 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc90))
#loc180 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc91))
#loc181 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc91))
#loc182 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc104))
#loc183 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc105))
#loc184 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc105))
#loc185 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc106))
#loc186 = loc("jit(loss)/jvp(block0/mlp)/neg"(#loc106))
#loc187 = loc("jit(loss)/jvp(block0/mlp)/erfc"(#loc106))
#loc188 = loc("jit(loss)/jvp(block0/mlp)/square"(#loc106))
#loc189 = loc("jit(loss)/jvp(block0/mlp)/exp"(#loc106))
#loc190 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc107))
#loc191 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc108))
#loc192 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc108))
#loc193 = loc("jit(loss)/jvp()/add"(#loc109))
#loc194 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc104))
#loc195 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc105))
#loc196 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc105))
#loc197 = loc("jit(loss)/jvp(block1/mlp)/max"(#loc110))
#loc198 = loc("jit(loss)/jvp(block1/mlp)/eq"(#loc110))
#loc199 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc110))
#loc200 = loc("jit(loss)/jvp(block1/mlp)/select_n"(#loc110))
#loc201 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc110))
#loc202 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc107))
#loc203 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc108))
#loc204 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc108))
#loc205 = loc("jit(loss)/jvp()/add"(#loc111))
#loc206 = loc("jit(loss)/jvp()/reduce_sum"(#loc83))
#loc207 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc83))
#loc208 = loc("jit(loss)/jvp()/div"(#loc83))
#loc209 = loc("jit(loss)/jvp()/sub"(#loc84))
#loc210 = loc("jit(loss)/jvp()/integer_pow"(#loc85))
#loc211 = loc("jit(loss)/jvp()/mul"(#loc85))
#loc212 = loc("jit(loss)/jvp()/reduce_sum"(#loc86))
#loc213 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc86))
#loc214 = loc("jit(loss)/jvp()/div"(#loc86))
#loc215 = loc("jit(loss)/jvp()/add"(#loc87))
#loc216 = loc("jit(loss)/jvp()/rsqrt"(#loc88))
#loc217 = loc("jit(loss)/jvp()/div"(#loc88))
#loc218 = loc("jit(loss)/jvp()/mul"(#loc88))
#loc219 = loc("jit(loss)/jvp()/mul"(#loc89))
#loc220 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc90))
#loc221 = loc("jit(loss)/jvp()/mul"(#loc90))
#loc222 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc91))
#loc223 = loc("jit(loss)/jvp()/add"(#loc91))
#loc224 = loc("jit(loss)/jvp()/reduce_sum"(#loc112))
#loc225 = loc("jit(loss)/jvp()/div"(#loc112))
#loc227 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc114))
#loc228 = loc("jit(loss)/jvp()/mul"(#loc115))
#loc229 = loc("jit(loss)/jvp()/reduce_sum"(#loc116))
#loc230 = loc("jit(loss)/jvp()/reduce_sum"(#loc117))
#loc231 = loc("jit(loss)/jvp()/div"(#loc117))
#loc232 = loc("jit(loss)/jvp()/neg"(#loc118))
#loc233 = loc("jit(loss)/transpose(jvp())/neg"(#loc118))
#loc234 = loc("jit(loss)/transpose(jvp())/div"(#loc117))
#loc235 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc117))
#loc236 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc116))
#loc237 = loc("jit(loss)/transpose(jvp())/mul"(#loc115))
#loc238 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc114))
#loc239 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc113))
#loc240 = loc("jit(loss)/transpose(jvp())/transpose"(#loc113))
#loc241 = loc("jit(loss)/transpose(jvp())/div"(#loc112))
#loc242 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc112))
#loc243 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc91))
#loc245 = loc("jit(loss)/transpose(jvp())/mul"(#loc90))
#loc246 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc90))
#loc248 = loc("jit(loss)/transpose(jvp())/mul"(#loc89))
#loc249 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc89))
#loc250 = loc("jit(loss)/transpose(jvp())/reshape"(#loc89))
#loc251 = loc("jit(loss)/transpose(jvp())/mul"(#loc88))
#loc252 = loc("jit(loss)/transpose(jvp())/neg"(#loc119))
#loc253 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc119))
#loc254 = loc("jit(loss)/transpose(jvp())/reshape"(#loc119))
#loc255 = loc("jit(loss)/transpose(jvp())/div"(#loc86))
#loc256 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc86))
#loc257 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc86))
#loc258 = loc("jit(loss)/transpose(jvp())/mul"(#loc85))
#loc259 = loc("jit(loss)/transpose(jvp())/neg"(#loc84))
#loc260 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc84))
#loc261 = loc("jit(loss)/transpose(jvp())/reshape"(#loc84))
#loc262 = loc("jit(loss)/transpose(jvp())/add_any"(#loc84))
#loc263 = loc("jit(loss)/transpose(jvp())/div"(#loc83))
#loc264 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc83))
#loc265 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc83))
#loc266 = loc("jit(loss)/transpose(jvp())/add_any"(#loc83))
#loc267 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc108))
#loc269 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc107))
#loc270 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc107))
#loc271 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc110))
#loc272 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc105))
#loc274 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc104))
#loc275 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc104))
#loc276 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc104))
#loc277 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc108))
#loc279 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc107))
#loc280 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc107))
#loc281 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc106))
#loc282 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc106))
#loc283 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc106))
#loc284 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc105))
#loc286 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc104))
#loc287 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc104))
#loc288 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc91))
#loc290 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc90))
#loc291 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc90))
#loc293 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc89))
#loc294 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc89))
#loc295 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc89))
#loc296 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc88))
#loc297 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc119))
#loc298 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc119))
#loc299 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc119))
#loc300 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc119))
#loc301 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc86))
#loc302 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc86))
#loc303 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc86))
#loc304 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc85))
#loc305 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc84))
#loc306 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc84))
#loc307 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc84))
#loc308 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc84))
#loc309 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc83))
#loc310 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc83))
#loc311 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc83))
#loc312 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc83))
#loc313 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc102))
#loc314 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc102))
#loc315 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc101))
#loc316 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc100))
#loc317 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc99))
#loc318 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc99))
#loc319 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc77))
#loc320 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc77))
#loc321 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc77))
#loc322 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc77))
#loc323 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc77))
#loc324 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc77))
#loc325 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc77))
#loc326 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc98))
#loc327 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc97))
#loc328 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc97))
#loc329 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc96))
#loc330 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc95))
#loc332 = loc("jit(loss)/transpose(jvp(block0/attn))/concatenate"(#loc93))
#loc333 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc92))
#loc334 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc92))
#loc335 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc91))
#loc337 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc90))
#loc338 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc90))
#loc340 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc89))
#loc341 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc89))
#loc342 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc89))
#loc343 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc88))
#loc344 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc119))
#loc345 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc119))
#loc346 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc119))
#loc347 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc119))
#loc348 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc86))
#loc349 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc86))
#loc350 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc86))
#loc351 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc85))
#loc352 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc84))
#loc353 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc84))
#loc354 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc84))
#loc355 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc84))
#loc356 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc83))
#loc357 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc83))
#loc358 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc83))
#loc359 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc83))
#loc360 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc82))
#loc362 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc81))
#loc363 = loc("jit(loss)/transpose(jvp())/transpose"(#loc81))
#loc366 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc158))
#loc367 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc158))
#loc368 = loc("jit(loss)/jvp(block0/attn)/div"(#loc158))
module {
  func.func public @main(%arg0: tensor<8xf32> loc("p['attn0']['beta']"), %arg1: tensor<8xf32> loc("p['attn0']['gamma']"), %arg2: tensor<8x8xf32> loc("p['attn0']['out']"), %arg3: tensor<8x24xf32> loc("p['attn0']['qkv']"), %arg4: tensor<8x8xf32> loc("p['embed']"), %arg5: tensor<8x5xf32> loc("p['head']"), %arg6: tensor<12xf32> loc("p['mlp0']['b1']"), %arg7: tensor<8xf32> loc("p['mlp0']['b2']"), %arg8: tensor<8xf32> loc("p['mlp0']['beta']"), %arg9: tensor<8xf32> loc("p['mlp0']['gamma']"), %arg10: tensor<8x12xf32> loc("p['mlp0']['w1']"), %arg11: tensor<12x8xf32> loc("p['mlp0']['w2']"), %arg12: tensor<12xf32> loc("p['mlp1']['b1']"), %arg13: tensor<8xf32> loc("p['mlp1']['b2']"), %arg14: tensor<8x12xf32> loc("p['mlp1']['w1']"), %arg15: tensor<12x8xf32> loc("p['mlp1']['w2']"), %arg16: tensor<8xf32> loc("p['norm']['beta']"), %arg17: tensor<8xf32> loc("p['norm']['gamma']"), %arg18: tensor<12x8xf32> loc("p['pos']"), %arg19: tensor<3x8x12xf32> loc("x"), %arg20: tensor<3x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<12x8xf32>) {
    %c16 = arith.constant 16 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 3.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc120)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %expanded = tensor.expand_shape %arg19 [[0], [1, 2], [3, 4]] output_shape [3, 2, 4, 6, 2] : tensor<3x8x12xf32> into tensor<3x2x4x6x2xf32> loc(#loc121)
    %0 = tensor.empty() : tensor<3x2x6x4x2xf32> loc(#loc122)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x2x4x6x2xf32>) outs(%0 : tensor<3x2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<3x2x6x4x2xf32> loc(#loc122)
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3, 4]] : tensor<3x2x6x4x2xf32> into tensor<3x12x8xf32> loc(#loc123)
    %2 = tensor.empty() : tensor<3x12x8xf32> loc(#loc124)
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<3x12x8xf32>) -> tensor<3x12x8xf32> loc(#loc124)
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<3x12x8xf32>, tensor<8x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc123)
      %347 = arith.addf %out, %346 : f32 loc(#loc124)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc124)
    %5 = tensor.empty() : tensor<1x12x8xf32> loc(#loc125)
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<12x8xf32>) outs(%5 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<1x12x8xf32> loc(#loc125)
    %7 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<3x12x8xf32> loc(#loc126)
    %8 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc126)
      linalg.yield %346 : f32 loc(#loc126)
    } -> tensor<3x12x8xf32> loc(#loc126)
    %9 = tensor.empty() : tensor<3x12xf32> loc(#loc127)
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<3x12xf32>) -> tensor<3x12xf32> loc(#loc127)
    %11 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc127)
      linalg.yield %346 : f32 loc(#loc127)
    } -> tensor<3x12xf32> loc(#loc127)
    %12 = tensor.empty() : tensor<3x12x1xf32> loc(#loc128)
    %13 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<3x12x1xf32> loc(#loc128)
    %14 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<3x12x1xf32> loc(#loc129)
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc129)
      linalg.yield %346 : f32 loc(#loc129)
    } -> tensor<3x12x1xf32> loc(#loc129)
    %16 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<3x12x8xf32> loc(#loc130)
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %16 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.subf %in, %in_45 : f32 loc(#loc130)
      linalg.yield %346 : f32 loc(#loc130)
    } -> tensor<3x12x8xf32> loc(#loc130)
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc131)
      linalg.yield %346 : f32 loc(#loc131)
    } -> tensor<3x12x8xf32> loc(#loc131)
    %19 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<3x12x8xf32> loc(#loc132)
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc132)
      linalg.yield %346 : f32 loc(#loc132)
    } -> tensor<3x12x8xf32> loc(#loc132)
    %21 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc133)
      linalg.yield %346 : f32 loc(#loc133)
    } -> tensor<3x12xf32> loc(#loc133)
    %22 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<3x12x1xf32> loc(#loc134)
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc135)
      linalg.yield %346 : f32 loc(#loc135)
    } -> tensor<3x12x1xf32> loc(#loc135)
    %24 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<3x12x1xf32> loc(#loc136)
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc136)
      linalg.yield %346 : f32 loc(#loc136)
    } -> tensor<3x12x1xf32> loc(#loc136)
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = math.rsqrt %in : f32 loc(#loc137)
      linalg.yield %346 : f32 loc(#loc137)
    } -> tensor<3x12x1xf32> loc(#loc137)
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc138)
      linalg.yield %346 : f32 loc(#loc138)
    } -> tensor<3x12x1xf32> loc(#loc138)
    %28 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<3x12x1xf32> loc(#loc139)
    %29 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc139)
      linalg.yield %346 : f32 loc(#loc139)
    } -> tensor<3x12x1xf32> loc(#loc139)
    %30 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<3x12x8xf32> loc(#loc140)
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %30 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc140)
      linalg.yield %346 : f32 loc(#loc140)
    } -> tensor<3x12x8xf32> loc(#loc140)
    %32 = tensor.empty() : tensor<1x1x8xf32> loc(#loc141)
    %33 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<1x1x8xf32> loc(#loc141)
    %34 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<3x12x8xf32> loc(#loc142)
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc142)
      linalg.yield %346 : f32 loc(#loc142)
    } -> tensor<3x12x8xf32> loc(#loc142)
    %36 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<1x1x8xf32> loc(#loc143)
    %37 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc144)
    } -> tensor<3x12x8xf32> loc(#loc144)
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc144)
      linalg.yield %346 : f32 loc(#loc144)
    } -> tensor<3x12x8xf32> loc(#loc144)
    %39 = tensor.empty() : tensor<3x12x24xf32> loc(#loc145)
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<3x12x24xf32>) -> tensor<3x12x24xf32> loc(#loc145)
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %arg3 : tensor<3x12x8xf32>, tensor<8x24xf32>) outs(%40 : tensor<3x12x24xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc144)
      %347 = arith.addf %out, %346 : f32 loc(#loc145)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x24xf32> loc(#loc145)
    %extracted_slice = tensor.extract_slice %41[0, 0, 0] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xf32> to tensor<3x12x8xf32> loc(#loc146)
    %extracted_slice_14 = tensor.extract_slice %41[0, 0, 8] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xf32> to tensor<3x12x8xf32> loc(#loc146)
    %extracted_slice_15 = tensor.extract_slice %41[0, 0, 16] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xf32> to tensor<3x12x8xf32> loc(#loc146)
    %expanded_16 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc147)
    %42 = tensor.empty() : tensor<3x2x12x4xf32> loc(#loc148)
    %43 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<3x2x12x4xf32> loc(#loc148)
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc147)
    %44 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<3x2x12x4xf32> loc(#loc148)
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc147)
    %45 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<3x2x12x4xf32> loc(#loc148)
    %46 = tensor.empty() : tensor<3x2x4x12xf32> loc(#loc149)
    %47 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<3x2x12x4xf32>) outs(%46 : tensor<3x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<3x2x4x12xf32> loc(#loc149)
    %48 = tensor.empty() : tensor<3x2x12x12xf32> loc(#loc150)
    %49 = linalg.fill ins(%cst_2 : f32) outs(%48 : tensor<3x2x12x12xf32>) -> tensor<3x2x12x12xf32> loc(#loc150)
    %50 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %47 : tensor<3x2x12x4xf32>, tensor<3x2x4x12xf32>) outs(%49 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc148)
      %347 = arith.addf %out, %346 : f32 loc(#loc150)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x2x12x12xf32> loc(#loc150)
    %51 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<3x2x12x12xf32> loc(#loc151)
    %52 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc151)
      linalg.yield %346 : f32 loc(#loc151)
    } -> tensor<3x2x12x12xf32> loc(#loc151)
    %53 = tensor.empty() : tensor<3x2x12xf32> loc(#loc120)
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32> loc(#loc120)
    %55 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<3x2x12x12xf32>) outs(%54 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.maximumf %out, %in : f32 loc(#loc120)
      linalg.yield %346 : f32 loc(#loc120)
    } -> tensor<3x2x12xf32> loc(#loc120)
    %56 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%53 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<3x2x12xf32> loc(#loc152)
    %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %55 : tensor<3x2x12xf32>, tensor<3x2x12xf32>) outs(%53 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.maximumf %in, %in_45 : f32 loc(#loc152)
      linalg.yield %346 : f32 loc(#loc152)
    } -> tensor<3x2x12xf32> loc(#loc152)
    %58 = tensor.empty() : tensor<3x2x12x1xf32> loc(#loc153)
    %59 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<3x2x12xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<3x2x12x1xf32> loc(#loc153)
    %60 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<3x2x12x1xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<3x2x12x12xf32> loc(#loc154)
    %61 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %60 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.subf %in, %in_45 : f32 loc(#loc154)
      linalg.yield %346 : f32 loc(#loc154)
    } -> tensor<3x2x12x12xf32> loc(#loc154)
    %62 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = math.exp %in : f32 loc(#loc155)
      linalg.yield %346 : f32 loc(#loc155)
    } -> tensor<3x2x12x12xf32> loc(#loc155)
    %63 = linalg.fill ins(%cst_2 : f32) outs(%53 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32> loc(#loc156)
    %64 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<3x2x12x12xf32>) outs(%63 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc156)
      linalg.yield %346 : f32 loc(#loc156)
    } -> tensor<3x2x12xf32> loc(#loc156)
    %65 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x2x12xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<3x2x12x1xf32> loc(#loc153)
    %66 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x2x12x1xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<3x2x12x12xf32> loc(#loc157)
    %67 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %66 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc157)
      linalg.yield %346 : f32 loc(#loc157)
    } -> tensor<3x2x12x12xf32> loc(#loc157)
    %68 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<3x2x12x1xf32>, tensor<3x2x12x1xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc366)
      linalg.yield %346 : f32 loc(#loc366)
    } -> tensor<3x2x12x1xf32> loc(#loc366)
    %69 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc367)
    } -> tensor<3x2x12x1xf32> loc(#loc367)
    %70 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<3x2x12x1xf32>, tensor<3x2x12x1xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc368)
      linalg.yield %346 : f32 loc(#loc368)
    } -> tensor<3x2x12x1xf32> loc(#loc368)
    %71 = linalg.fill ins(%cst_2 : f32) outs(%42 : tensor<3x2x12x4xf32>) -> tensor<3x2x12x4xf32> loc(#loc159)
    %72 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67, %45 : tensor<3x2x12x12xf32>, tensor<3x2x12x4xf32>) outs(%71 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc157)
      %347 = arith.addf %out, %346 : f32 loc(#loc159)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x2x12x4xf32> loc(#loc159)
    %73 = tensor.empty() : tensor<3x12x2x4xf32> loc(#loc160)
    %74 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<3x2x12x4xf32>) outs(%73 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<3x12x2x4xf32> loc(#loc160)
    %collapsed_19 = tensor.collapse_shape %74 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc161)
    %75 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_19, %arg2 : tensor<3x12x8xf32>, tensor<8x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc161)
      %347 = arith.addf %out, %346 : f32 loc(#loc162)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc162)
    %76 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %75 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc163)
      linalg.yield %346 : f32 loc(#loc163)
    } -> tensor<3x12x8xf32> loc(#loc163)
    %77 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc164)
      linalg.yield %346 : f32 loc(#loc164)
    } -> tensor<3x12xf32> loc(#loc164)
    %78 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<3x12x1xf32> loc(#loc165)
    %79 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc166)
      linalg.yield %346 : f32 loc(#loc166)
    } -> tensor<3x12x1xf32> loc(#loc166)
    %80 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc167)
    } -> tensor<3x12x8xf32> loc(#loc167)
    %81 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %80 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.subf %in, %in_45 : f32 loc(#loc167)
      linalg.yield %346 : f32 loc(#loc167)
    } -> tensor<3x12x8xf32> loc(#loc167)
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc168)
      linalg.yield %346 : f32 loc(#loc168)
    } -> tensor<3x12x8xf32> loc(#loc168)
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %81 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc169)
      linalg.yield %346 : f32 loc(#loc169)
    } -> tensor<3x12x8xf32> loc(#loc169)
    %84 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc170)
      linalg.yield %346 : f32 loc(#loc170)
    } -> tensor<3x12xf32> loc(#loc170)
    %85 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<3x12x1xf32> loc(#loc171)
    %86 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc172)
      linalg.yield %346 : f32 loc(#loc172)
    } -> tensor<3x12x1xf32> loc(#loc172)
    %87 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc173)
      linalg.yield %346 : f32 loc(#loc173)
    } -> tensor<3x12x1xf32> loc(#loc173)
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = math.rsqrt %in : f32 loc(#loc174)
      linalg.yield %346 : f32 loc(#loc174)
    } -> tensor<3x12x1xf32> loc(#loc174)
    %89 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc175)
      linalg.yield %346 : f32 loc(#loc175)
    } -> tensor<3x12x1xf32> loc(#loc175)
    %90 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %89 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc176)
      linalg.yield %346 : f32 loc(#loc176)
    } -> tensor<3x12x1xf32> loc(#loc176)
    %91 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<3x12x8xf32> loc(#loc177)
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %91 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc177)
      linalg.yield %346 : f32 loc(#loc177)
    } -> tensor<3x12x8xf32> loc(#loc177)
    %93 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc178)
    } -> tensor<1x1x8xf32> loc(#loc178)
    %94 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<3x12x8xf32> loc(#loc179)
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc179)
      linalg.yield %346 : f32 loc(#loc179)
    } -> tensor<3x12x8xf32> loc(#loc179)
    %96 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<1x1x8xf32> loc(#loc180)
    %97 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<3x12x8xf32> loc(#loc181)
    %98 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc181)
      linalg.yield %346 : f32 loc(#loc181)
    } -> tensor<3x12x8xf32> loc(#loc181)
    %99 = tensor.empty() : tensor<3x12x12xf32> loc(#loc182)
    %100 = linalg.fill ins(%cst_2 : f32) outs(%99 : tensor<3x12x12xf32>) -> tensor<3x12x12xf32> loc(#loc182)
    %101 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98, %arg10 : tensor<3x12x8xf32>, tensor<8x12xf32>) outs(%100 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc181)
      %347 = arith.addf %out, %346 : f32 loc(#loc182)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc182)
    %102 = tensor.empty() : tensor<1x1x12xf32> loc(#loc183)
    %103 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<12xf32>) outs(%102 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<1x1x12xf32> loc(#loc183)
    %104 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x1x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<3x12x12xf32> loc(#loc184)
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc184)
      linalg.yield %346 : f32 loc(#loc184)
    } -> tensor<3x12x12xf32> loc(#loc184)
    %106 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<3x12x12xf32> loc(#loc185)
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc185)
      linalg.yield %346 : f32 loc(#loc185)
    } -> tensor<3x12x12xf32> loc(#loc185)
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc186)
      linalg.yield %346 : f32 loc(#loc186)
    } -> tensor<3x12x12xf32> loc(#loc186)
    %109 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<3x12x12xf32> loc(#loc185)
    %110 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc185)
      linalg.yield %346 : f32 loc(#loc185)
    } -> tensor<3x12x12xf32> loc(#loc185)
    %111 = math.erfc %110 : tensor<3x12x12xf32> loc(#loc187)
    %112 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc188)
      linalg.yield %346 : f32 loc(#loc188)
    } -> tensor<3x12x12xf32> loc(#loc188)
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc186)
      linalg.yield %346 : f32 loc(#loc186)
    } -> tensor<3x12x12xf32> loc(#loc186)
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = math.exp %in : f32 loc(#loc189)
      linalg.yield %346 : f32 loc(#loc189)
    } -> tensor<3x12x12xf32> loc(#loc189)
    %115 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %111 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc185)
      linalg.yield %346 : f32 loc(#loc185)
    } -> tensor<3x12x12xf32> loc(#loc185)
    %116 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %arg11 : tensor<3x12x12xf32>, tensor<12x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc185)
      %347 = arith.addf %out, %346 : f32 loc(#loc190)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc190)
    %117 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<1x1x8xf32> loc(#loc191)
    %118 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<3x12x8xf32> loc(#loc192)
    %119 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc192)
      linalg.yield %346 : f32 loc(#loc192)
    } -> tensor<3x12x8xf32> loc(#loc192)
    %120 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %119 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc193)
      linalg.yield %346 : f32 loc(#loc193)
    } -> tensor<3x12x8xf32> loc(#loc193)
    %121 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120, %arg14 : tensor<3x12x8xf32>, tensor<8x12xf32>) outs(%100 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc193)
      %347 = arith.addf %out, %346 : f32 loc(#loc194)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc194)
    %122 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<12xf32>) outs(%102 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<1x1x12xf32> loc(#loc195)
    %123 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc196)
    } -> tensor<3x12x12xf32> loc(#loc196)
    %124 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc196)
      linalg.yield %346 : f32 loc(#loc196)
    } -> tensor<3x12x12xf32> loc(#loc196)
    %125 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<3x12x12xf32> loc(#loc197)
    %126 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.maximumf %in, %in_45 : f32 loc(#loc197)
      linalg.yield %346 : f32 loc(#loc197)
    } -> tensor<3x12x12xf32> loc(#loc197)
    %127 = tensor.empty() : tensor<3x12x12xi1> loc(#loc198)
    %128 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%127 : tensor<3x12x12xi1>) {
    ^bb0(%in: f32, %in_45: f32, %out: i1):
      %346 = arith.cmpf oeq, %in, %in_45 : f32 loc(#loc198)
      linalg.yield %346 : i1 loc(#loc198)
    } -> tensor<3x12x12xi1> loc(#loc198)
    %129 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<3x12x12xf32> loc(#loc199)
    %130 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %129, %125 : tensor<3x12x12xi1>, tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %346 = arith.select %in, %in_45, %in_46 : f32 loc(#loc200)
      linalg.yield %346 : f32 loc(#loc200)
    } -> tensor<3x12x12xf32> loc(#loc200)
    %131 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%127 : tensor<3x12x12xi1>) {
    ^bb0(%in: f32, %in_45: f32, %out: i1):
      %346 = arith.cmpf oeq, %in, %in_45 : f32 loc(#loc198)
      linalg.yield %346 : i1 loc(#loc198)
    } -> tensor<3x12x12xi1> loc(#loc198)
    %132 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<3x12x12xf32> loc(#loc199)
    %133 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %132, %129 : tensor<3x12x12xi1>, tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %346 = arith.select %in, %in_45, %in_46 : f32 loc(#loc200)
      linalg.yield %346 : f32 loc(#loc200)
    } -> tensor<3x12x12xf32> loc(#loc200)
    %134 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %133 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc201)
      linalg.yield %346 : f32 loc(#loc201)
    } -> tensor<3x12x12xf32> loc(#loc201)
    %135 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126, %arg15 : tensor<3x12x12xf32>, tensor<12x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc197)
      %347 = arith.addf %out, %346 : f32 loc(#loc202)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc202)
    %136 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<1x1x8xf32> loc(#loc203)
    %137 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc204)
    } -> tensor<3x12x8xf32> loc(#loc204)
    %138 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc204)
      linalg.yield %346 : f32 loc(#loc204)
    } -> tensor<3x12x8xf32> loc(#loc204)
    %139 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %138 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc205)
      linalg.yield %346 : f32 loc(#loc205)
    } -> tensor<3x12x8xf32> loc(#loc205)
    %140 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc206)
      linalg.yield %346 : f32 loc(#loc206)
    } -> tensor<3x12xf32> loc(#loc206)
    %141 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<3x12x1xf32> loc(#loc207)
    %142 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc208)
      linalg.yield %346 : f32 loc(#loc208)
    } -> tensor<3x12x1xf32> loc(#loc208)
    %143 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<3x12x8xf32> loc(#loc209)
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %143 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.subf %in, %in_45 : f32 loc(#loc209)
      linalg.yield %346 : f32 loc(#loc209)
    } -> tensor<3x12x8xf32> loc(#loc209)
    %145 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc210)
      linalg.yield %346 : f32 loc(#loc210)
    } -> tensor<3x12x8xf32> loc(#loc210)
    %146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %144 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc211)
      linalg.yield %346 : f32 loc(#loc211)
    } -> tensor<3x12x8xf32> loc(#loc211)
    %147 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc212)
      linalg.yield %346 : f32 loc(#loc212)
    } -> tensor<3x12xf32> loc(#loc212)
    %148 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<3x12x1xf32> loc(#loc213)
    %149 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc214)
      linalg.yield %346 : f32 loc(#loc214)
    } -> tensor<3x12x1xf32> loc(#loc214)
    %150 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc215)
      linalg.yield %346 : f32 loc(#loc215)
    } -> tensor<3x12x1xf32> loc(#loc215)
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = math.rsqrt %in : f32 loc(#loc216)
      linalg.yield %346 : f32 loc(#loc216)
    } -> tensor<3x12x1xf32> loc(#loc216)
    %152 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc217)
      linalg.yield %346 : f32 loc(#loc217)
    } -> tensor<3x12x1xf32> loc(#loc217)
    %153 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %152 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc218)
      linalg.yield %346 : f32 loc(#loc218)
    } -> tensor<3x12x1xf32> loc(#loc218)
    %154 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<3x12x8xf32> loc(#loc219)
    %155 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %154 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc219)
      linalg.yield %346 : f32 loc(#loc219)
    } -> tensor<3x12x8xf32> loc(#loc219)
    %156 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<1x1x8xf32> loc(#loc220)
    %157 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc221)
    } -> tensor<3x12x8xf32> loc(#loc221)
    %158 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc221)
      linalg.yield %346 : f32 loc(#loc221)
    } -> tensor<3x12x8xf32> loc(#loc221)
    %159 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc222)
    } -> tensor<1x1x8xf32> loc(#loc222)
    %160 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc223)
    } -> tensor<3x12x8xf32> loc(#loc223)
    %161 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc223)
      linalg.yield %346 : f32 loc(#loc223)
    } -> tensor<3x12x8xf32> loc(#loc223)
    %162 = tensor.empty() : tensor<3x8xf32> loc(#loc224)
    %163 = linalg.fill ins(%cst_2 : f32) outs(%162 : tensor<3x8xf32>) -> tensor<3x8xf32> loc(#loc224)
    %164 = linalg.generic {indexing_maps = [#map21, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<3x12x8xf32>) outs(%163 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc224)
      linalg.yield %346 : f32 loc(#loc224)
    } -> tensor<3x8xf32> loc(#loc224)
    %165 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%162 : tensor<3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<3x8xf32> loc(#loc225)
    %166 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%164, %165 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%162 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc225)
      linalg.yield %346 : f32 loc(#loc225)
    } -> tensor<3x8xf32> loc(#loc225)
    %167 = tensor.empty() : tensor<3x5xf32> loc(#loc226)
    %168 = linalg.fill ins(%cst_2 : f32) outs(%167 : tensor<3x5xf32>) -> tensor<3x5xf32> loc(#loc226)
    %169 = linalg.matmul ins(%166, %arg5 : tensor<3x8xf32>, tensor<8x5xf32>) outs(%168 : tensor<3x5xf32>) -> tensor<3x5xf32> loc(#loc226)
    %170:3 = call @main_log_softmax(%169) : (tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x1xf32>) loc(#loc227)
    %171 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%170#0, %arg20 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%167 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc228)
      linalg.yield %346 : f32 loc(#loc228)
    } -> tensor<3x5xf32> loc(#loc228)
    %172 = tensor.empty() : tensor<3xf32> loc(#loc229)
    %173 = linalg.fill ins(%cst_2 : f32) outs(%172 : tensor<3xf32>) -> tensor<3xf32> loc(#loc229)
    %174 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%171 : tensor<3x5xf32>) outs(%173 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %346 : f32 loc(#loc229)
    } -> tensor<3xf32> loc(#loc229)
    %175 = tensor.empty() : tensor<f32> loc(#loc230)
    %176 = linalg.fill ins(%cst_2 : f32) outs(%175 : tensor<f32>) -> tensor<f32> loc(#loc230)
    %177 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["reduction"]} ins(%174 : tensor<3xf32>) outs(%176 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc230)
      linalg.yield %346 : f32 loc(#loc230)
    } -> tensor<f32> loc(#loc230)
    %178 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%177 : tensor<f32>) outs(%175 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.divf %in, %cst_0 : f32 loc(#loc231)
      linalg.yield %346 : f32 loc(#loc231)
    } -> tensor<f32> loc(#loc231)
    %179 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%178 : tensor<f32>) outs(%175 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc232)
      linalg.yield %346 : f32 loc(#loc232)
    } -> tensor<f32> loc(#loc232)
    %180 = linalg.generic {indexing_maps = [#map27], iterator_types = []} outs(%175 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc233)
    } -> tensor<f32> loc(#loc233)
    %181 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%180 : tensor<f32>) outs(%175 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.divf %in, %cst_0 : f32 loc(#loc234)
      linalg.yield %346 : f32 loc(#loc234)
    } -> tensor<f32> loc(#loc234)
    %182 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel"]} ins(%181 : tensor<f32>) outs(%172 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<3xf32> loc(#loc235)
    %183 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<3xf32>) outs(%167 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc236)
    } -> tensor<3x5xf32> loc(#loc236)
    %184 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%183, %arg20 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%167 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc237)
      linalg.yield %346 : f32 loc(#loc237)
    } -> tensor<3x5xf32> loc(#loc237)
    %185 = call @main_log_softmax_56(%170#1, %170#2, %184) : (tensor<3x5xf32>, tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x5xf32> loc(#loc238)
    %186 = tensor.empty() : tensor<5x8xf32> loc(#loc239)
    %187 = linalg.fill ins(%cst_2 : f32) outs(%186 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc239)
    %188 = linalg.generic {indexing_maps = [#map28, #map29, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185, %166 : tensor<3x5xf32>, tensor<3x8xf32>) outs(%187 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc238)
      %347 = arith.addf %out, %346 : f32 loc(#loc239)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc239)
    %189 = tensor.empty() : tensor<8x5xf32> loc(#loc240)
    %190 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<5x8xf32>) outs(%189 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc240)
    } -> tensor<8x5xf32> loc(#loc240)
    %191 = linalg.generic {indexing_maps = [#map31, #map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185, %arg5 : tensor<3x5xf32>, tensor<8x5xf32>) outs(%163 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc238)
      %347 = arith.addf %out, %346 : f32 loc(#loc239)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x8xf32> loc(#loc239)
    %192 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%191, %165 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%162 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc241)
      linalg.yield %346 : f32 loc(#loc241)
    } -> tensor<3x8xf32> loc(#loc241)
    %193 = linalg.generic {indexing_maps = [#map31, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc242)
    } -> tensor<3x12x8xf32> loc(#loc242)
    %194 = tensor.empty() : tensor<8xf32> loc(#loc243)
    %195 = linalg.fill ins(%cst_2 : f32) outs(%194 : tensor<8xf32>) -> tensor<8xf32> loc(#loc243)
    %196 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%193 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc243)
      linalg.yield %346 : f32 loc(#loc243)
    } -> tensor<8xf32> loc(#loc243)
    %expanded_20 = tensor.expand_shape %196 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc244)
    %197 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_20 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc243)
      linalg.yield %346 : f32 loc(#loc243)
    } -> tensor<8xf32> loc(#loc243)
    %198 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %193 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc245)
      linalg.yield %346 : f32 loc(#loc245)
    } -> tensor<3x12x8xf32> loc(#loc245)
    %199 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%198 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc246)
      linalg.yield %346 : f32 loc(#loc246)
    } -> tensor<8xf32> loc(#loc246)
    %expanded_21 = tensor.expand_shape %199 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc247)
    %200 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %157 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc245)
      linalg.yield %346 : f32 loc(#loc245)
    } -> tensor<3x12x8xf32> loc(#loc245)
    %201 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc246)
      linalg.yield %346 : f32 loc(#loc246)
    } -> tensor<8xf32> loc(#loc246)
    %202 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %200 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc248)
      linalg.yield %346 : f32 loc(#loc248)
    } -> tensor<3x12x8xf32> loc(#loc248)
    %203 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc249)
      linalg.yield %346 : f32 loc(#loc249)
    } -> tensor<3x12xf32> loc(#loc249)
    %expanded_22 = tensor.expand_shape %203 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc250)
    %204 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %154 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc248)
      linalg.yield %346 : f32 loc(#loc248)
    } -> tensor<3x12x8xf32> loc(#loc248)
    %205 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %153 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc251)
      linalg.yield %346 : f32 loc(#loc251)
    } -> tensor<3x12x1xf32> loc(#loc251)
    %206 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc252)
      linalg.yield %346 : f32 loc(#loc252)
    } -> tensor<3x12x8xf32> loc(#loc252)
    %207 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc253)
      linalg.yield %346 : f32 loc(#loc253)
    } -> tensor<3x12xf32> loc(#loc253)
    %expanded_23 = tensor.expand_shape %207 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc254)
    %208 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc255)
      linalg.yield %346 : f32 loc(#loc255)
    } -> tensor<3x12x1xf32> loc(#loc255)
    %209 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<3x12x1xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc256)
      linalg.yield %346 : f32 loc(#loc256)
    } -> tensor<3x12xf32> loc(#loc256)
    %210 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<3x12xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc257)
    } -> tensor<3x12x8xf32> loc(#loc257)
    %211 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %146 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc258)
      linalg.yield %346 : f32 loc(#loc258)
    } -> tensor<3x12x8xf32> loc(#loc258)
    %212 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc259)
      linalg.yield %346 : f32 loc(#loc259)
    } -> tensor<3x12x8xf32> loc(#loc259)
    %213 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc260)
      linalg.yield %346 : f32 loc(#loc260)
    } -> tensor<3x12xf32> loc(#loc260)
    %expanded_24 = tensor.expand_shape %213 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc261)
    %214 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %211 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc262)
      linalg.yield %346 : f32 loc(#loc262)
    } -> tensor<3x12x8xf32> loc(#loc262)
    %215 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc262)
      linalg.yield %346 : f32 loc(#loc262)
    } -> tensor<3x12x1xf32> loc(#loc262)
    %216 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc263)
      linalg.yield %346 : f32 loc(#loc263)
    } -> tensor<3x12x1xf32> loc(#loc263)
    %217 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<3x12x1xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc264)
      linalg.yield %346 : f32 loc(#loc264)
    } -> tensor<3x12xf32> loc(#loc264)
    %218 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<3x12xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc265)
    } -> tensor<3x12x8xf32> loc(#loc265)
    %219 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc266)
      linalg.yield %346 : f32 loc(#loc266)
    } -> tensor<3x12x8xf32> loc(#loc266)
    %220 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%219 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc267)
      linalg.yield %346 : f32 loc(#loc267)
    } -> tensor<8xf32> loc(#loc267)
    %expanded_25 = tensor.expand_shape %220 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc268)
    %221 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_25 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc267)
      linalg.yield %346 : f32 loc(#loc267)
    } -> tensor<8xf32> loc(#loc267)
    %222 = tensor.empty() : tensor<8x12xf32> loc(#loc269)
    %223 = linalg.fill ins(%cst_2 : f32) outs(%222 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc269)
    %224 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%219, %126 : tensor<3x12x8xf32>, tensor<3x12x12xf32>) outs(%223 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc266)
      %347 = arith.addf %out, %346 : f32 loc(#loc269)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc269)
    %225 = tensor.empty() : tensor<12x8xf32> loc(#loc270)
    %226 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<8x12xf32>) outs(%225 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<12x8xf32> loc(#loc270)
    %227 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%219, %arg15 : tensor<3x12x8xf32>, tensor<12x8xf32>) outs(%100 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc266)
      %347 = arith.addf %out, %346 : f32 loc(#loc269)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc269)
    %228 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %134 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc271)
      linalg.yield %346 : f32 loc(#loc271)
    } -> tensor<3x12x12xf32> loc(#loc271)
    %229 = tensor.empty() : tensor<12xf32> loc(#loc272)
    %230 = linalg.fill ins(%cst_2 : f32) outs(%229 : tensor<12xf32>) -> tensor<12xf32> loc(#loc272)
    %231 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%228 : tensor<3x12x12xf32>) outs(%230 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc272)
      linalg.yield %346 : f32 loc(#loc272)
    } -> tensor<12xf32> loc(#loc272)
    %expanded_26 = tensor.expand_shape %231 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc273)
    %232 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x12xf32>) outs(%230 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc272)
      linalg.yield %346 : f32 loc(#loc272)
    } -> tensor<12xf32> loc(#loc272)
    %233 = linalg.fill ins(%cst_2 : f32) outs(%225 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc274)
    %234 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%228, %120 : tensor<3x12x12xf32>, tensor<3x12x8xf32>) outs(%233 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc271)
      %347 = arith.addf %out, %346 : f32 loc(#loc274)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc274)
    %235 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<12x8xf32>) outs(%222 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<8x12xf32> loc(#loc275)
    %236 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228, %arg14 : tensor<3x12x12xf32>, tensor<8x12xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc271)
      %347 = arith.addf %out, %346 : f32 loc(#loc274)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc274)
    %237 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %236 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc276)
      linalg.yield %346 : f32 loc(#loc276)
    } -> tensor<3x12x8xf32> loc(#loc276)
    %238 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%237 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc277)
      linalg.yield %346 : f32 loc(#loc277)
    } -> tensor<8xf32> loc(#loc277)
    %expanded_27 = tensor.expand_shape %238 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc278)
    %239 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_27 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc277)
      linalg.yield %346 : f32 loc(#loc277)
    } -> tensor<8xf32> loc(#loc277)
    %240 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%237, %115 : tensor<3x12x8xf32>, tensor<3x12x12xf32>) outs(%223 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc276)
      %347 = arith.addf %out, %346 : f32 loc(#loc279)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc279)
    %241 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<8x12xf32>) outs(%225 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc280)
    } -> tensor<12x8xf32> loc(#loc280)
    %242 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237, %arg11 : tensor<3x12x8xf32>, tensor<12x8xf32>) outs(%100 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc276)
      %347 = arith.addf %out, %346 : f32 loc(#loc279)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc279)
    %243 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %242 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %346 : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %244 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %111 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %346 : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %245 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %246 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %243 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %346 : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %247 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %114 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %346 : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %248 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %109 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %346 : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %249 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc282)
      linalg.yield %346 : f32 loc(#loc282)
    } -> tensor<3x12x12xf32> loc(#loc282)
    %250 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %244 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %346 : f32 loc(#loc281)
    } -> tensor<3x12x12xf32> loc(#loc281)
    %251 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %250 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc283)
      linalg.yield %346 : f32 loc(#loc283)
    } -> tensor<3x12x12xf32> loc(#loc283)
    %252 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%251 : tensor<3x12x12xf32>) outs(%230 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc284)
      linalg.yield %346 : f32 loc(#loc284)
    } -> tensor<12xf32> loc(#loc284)
    %expanded_28 = tensor.expand_shape %252 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc285)
    %253 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x12xf32>) outs(%230 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc284)
      linalg.yield %346 : f32 loc(#loc284)
    } -> tensor<12xf32> loc(#loc284)
    %254 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%251, %98 : tensor<3x12x12xf32>, tensor<3x12x8xf32>) outs(%233 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc283)
      %347 = arith.addf %out, %346 : f32 loc(#loc286)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc286)
    %255 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%254 : tensor<12x8xf32>) outs(%222 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x12xf32> loc(#loc287)
    %256 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%251, %arg10 : tensor<3x12x12xf32>, tensor<8x12xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc283)
      %347 = arith.addf %out, %346 : f32 loc(#loc286)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc286)
    %257 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%256 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc288)
      linalg.yield %346 : f32 loc(#loc288)
    } -> tensor<8xf32> loc(#loc288)
    %expanded_29 = tensor.expand_shape %257 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc289)
    %258 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_29 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc288)
      linalg.yield %346 : f32 loc(#loc288)
    } -> tensor<8xf32> loc(#loc288)
    %259 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %256 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc290)
      linalg.yield %346 : f32 loc(#loc290)
    } -> tensor<3x12x8xf32> loc(#loc290)
    %260 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%259 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc291)
      linalg.yield %346 : f32 loc(#loc291)
    } -> tensor<8xf32> loc(#loc291)
    %expanded_30 = tensor.expand_shape %260 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc292)
    %261 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %94 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc290)
      linalg.yield %346 : f32 loc(#loc290)
    } -> tensor<3x12x8xf32> loc(#loc290)
    %262 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc291)
      linalg.yield %346 : f32 loc(#loc291)
    } -> tensor<8xf32> loc(#loc291)
    %263 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %261 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc293)
      linalg.yield %346 : f32 loc(#loc293)
    } -> tensor<3x12x8xf32> loc(#loc293)
    %264 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc294)
      linalg.yield %346 : f32 loc(#loc294)
    } -> tensor<3x12xf32> loc(#loc294)
    %expanded_31 = tensor.expand_shape %264 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc295)
    %265 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %91 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc293)
      linalg.yield %346 : f32 loc(#loc293)
    } -> tensor<3x12x8xf32> loc(#loc293)
    %266 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %90 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc296)
      linalg.yield %346 : f32 loc(#loc296)
    } -> tensor<3x12x1xf32> loc(#loc296)
    %267 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc297)
      linalg.yield %346 : f32 loc(#loc297)
    } -> tensor<3x12x8xf32> loc(#loc297)
    %268 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc298)
      linalg.yield %346 : f32 loc(#loc298)
    } -> tensor<3x12xf32> loc(#loc298)
    %expanded_32 = tensor.expand_shape %268 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc299)
    %269 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %265 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc300)
      linalg.yield %346 : f32 loc(#loc300)
    } -> tensor<3x12x8xf32> loc(#loc300)
    %270 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc301)
      linalg.yield %346 : f32 loc(#loc301)
    } -> tensor<3x12x1xf32> loc(#loc301)
    %271 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%270 : tensor<3x12x1xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc302)
      linalg.yield %346 : f32 loc(#loc302)
    } -> tensor<3x12xf32> loc(#loc302)
    %272 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<3x12xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc303)
    } -> tensor<3x12x8xf32> loc(#loc303)
    %273 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %83 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc304)
      linalg.yield %346 : f32 loc(#loc304)
    } -> tensor<3x12x8xf32> loc(#loc304)
    %274 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc305)
      linalg.yield %346 : f32 loc(#loc305)
    } -> tensor<3x12x8xf32> loc(#loc305)
    %275 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %346 : f32 loc(#loc306)
    } -> tensor<3x12xf32> loc(#loc306)
    %expanded_33 = tensor.expand_shape %275 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc307)
    %276 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %273 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc308)
      linalg.yield %346 : f32 loc(#loc308)
    } -> tensor<3x12x8xf32> loc(#loc308)
    %277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %expanded_33 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc308)
      linalg.yield %346 : f32 loc(#loc308)
    } -> tensor<3x12x1xf32> loc(#loc308)
    %278 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc309)
      linalg.yield %346 : f32 loc(#loc309)
    } -> tensor<3x12x1xf32> loc(#loc309)
    %279 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<3x12x1xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc310)
      linalg.yield %346 : f32 loc(#loc310)
    } -> tensor<3x12xf32> loc(#loc310)
    %280 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<3x12xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc311)
    } -> tensor<3x12x8xf32> loc(#loc311)
    %281 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %280 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc312)
      linalg.yield %346 : f32 loc(#loc312)
    } -> tensor<3x12x8xf32> loc(#loc312)
    %282 = tensor.empty() : tensor<8x8xf32> loc(#loc313)
    %283 = linalg.fill ins(%cst_2 : f32) outs(%282 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc313)
    %284 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%281, %collapsed_19 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%283 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc312)
      %347 = arith.addf %out, %346 : f32 loc(#loc313)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc313)
    %285 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%284 : tensor<8x8xf32>) outs(%282 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc314)
    } -> tensor<8x8xf32> loc(#loc314)
    %286 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%281, %arg2 : tensor<3x12x8xf32>, tensor<8x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc312)
      %347 = arith.addf %out, %346 : f32 loc(#loc313)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc313)
    %expanded_34 = tensor.expand_shape %286 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc315)
    %287 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc316)
    } -> tensor<3x2x12x4xf32> loc(#loc316)
    %288 = linalg.fill ins(%cst_2 : f32) outs(%46 : tensor<3x2x4x12xf32>) -> tensor<3x2x4x12xf32> loc(#loc317)
    %289 = linalg.generic {indexing_maps = [#map38, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%287, %67 : tensor<3x2x12x4xf32>, tensor<3x2x12x12xf32>) outs(%288 : tensor<3x2x4x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc316)
      %347 = arith.addf %out, %346 : f32 loc(#loc317)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x2x4x12xf32> loc(#loc317)
    %290 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<3x2x4x12xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc318)
    } -> tensor<3x2x12x4xf32> loc(#loc318)
    %291 = linalg.generic {indexing_maps = [#map16, #map39, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%287, %45 : tensor<3x2x12x4xf32>, tensor<3x2x12x4xf32>) outs(%49 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc316)
      %347 = arith.addf %out, %346 : f32 loc(#loc317)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x2x12x12xf32> loc(#loc317)
    %292 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<3x2x12x1xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc319)
    } -> tensor<3x2x12x12xf32> loc(#loc319)
    %293 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %292 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc319)
      linalg.yield %346 : f32 loc(#loc319)
    } -> tensor<3x2x12x12xf32> loc(#loc319)
    %294 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %62 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc319)
      linalg.yield %346 : f32 loc(#loc319)
    } -> tensor<3x2x12x12xf32> loc(#loc319)
    %295 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%294 : tensor<3x2x12x12xf32>) outs(%63 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %346 : f32 loc(#loc320)
    } -> tensor<3x2x12xf32> loc(#loc320)
    %expanded_35 = tensor.expand_shape %295 [[0], [1], [2, 3]] output_shape [3, 2, 12, 1] : tensor<3x2x12xf32> into tensor<3x2x12x1xf32> loc(#loc321)
    %296 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<3x2x12x1xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc322)
      linalg.yield %346 : f32 loc(#loc322)
    } -> tensor<3x2x12x1xf32> loc(#loc322)
    %297 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %66 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc323)
      linalg.yield %346 : f32 loc(#loc323)
    } -> tensor<3x2x12x12xf32> loc(#loc323)
    %298 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%296 : tensor<3x2x12x1xf32>) outs(%63 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %346 : f32 loc(#loc320)
    } -> tensor<3x2x12xf32> loc(#loc320)
    %299 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<3x2x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc324)
    } -> tensor<3x2x12x12xf32> loc(#loc324)
    %300 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297, %299 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc325)
      linalg.yield %346 : f32 loc(#loc325)
    } -> tensor<3x2x12x12xf32> loc(#loc325)
    %301 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %62 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc319)
      linalg.yield %346 : f32 loc(#loc319)
    } -> tensor<3x2x12x12xf32> loc(#loc319)
    %302 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %51 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc326)
      linalg.yield %346 : f32 loc(#loc326)
    } -> tensor<3x2x12x12xf32> loc(#loc326)
    %303 = linalg.generic {indexing_maps = [#map38, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%302, %43 : tensor<3x2x12x12xf32>, tensor<3x2x12x4xf32>) outs(%71 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc326)
      %347 = arith.addf %out, %346 : f32 loc(#loc327)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x2x12x4xf32> loc(#loc327)
    %304 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<3x2x12x4xf32>) outs(%46 : tensor<3x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc328)
    } -> tensor<3x2x4x12xf32> loc(#loc328)
    %305 = linalg.generic {indexing_maps = [#map16, #map39, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%302, %47 : tensor<3x2x12x12xf32>, tensor<3x2x4x12xf32>) outs(%71 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc326)
      %347 = arith.addf %out, %346 : f32 loc(#loc327)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x2x12x4xf32> loc(#loc327)
    %306 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304 : tensor<3x2x4x12xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc329)
    } -> tensor<3x2x12x4xf32> loc(#loc329)
    %307 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<3x2x12x4xf32>) outs(%73 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc330)
    } -> tensor<3x12x2x4xf32> loc(#loc330)
    %collapsed_36 = tensor.collapse_shape %307 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc331)
    %308 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<3x2x12x4xf32>) outs(%73 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc330)
    } -> tensor<3x12x2x4xf32> loc(#loc330)
    %collapsed_37 = tensor.collapse_shape %308 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc331)
    %309 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<3x2x12x4xf32>) outs(%73 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc330)
    } -> tensor<3x12x2x4xf32> loc(#loc330)
    %collapsed_38 = tensor.collapse_shape %309 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc331)
    %310 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel"]} outs(%39 : tensor<3x12x24xf32>) {
    ^bb0(%out: f32):
      %346 = linalg.index 0 : index loc(#loc332)
      %347 = linalg.index 1 : index loc(#loc332)
      %348 = linalg.index 2 : index loc(#loc332)
      %349 = arith.cmpi ult, %348, %c8 : index loc(#loc332)
      %350 = scf.if %349 -> (f32) {
        %extracted = tensor.extract %collapsed_38[%346, %347, %348] : tensor<3x12x8xf32> loc(#loc332)
        scf.yield %extracted : f32 loc(#loc332)
      } else {
        %351 = arith.cmpi ult, %348, %c16 : index loc(#loc332)
        %352 = scf.if %351 -> (f32) {
          %353 = arith.subi %348, %c8 : index loc(#loc332)
          %extracted = tensor.extract %collapsed_37[%346, %347, %353] : tensor<3x12x8xf32> loc(#loc332)
          scf.yield %extracted : f32 loc(#loc332)
        } else {
          %353 = arith.subi %348, %c16 : index loc(#loc332)
          %extracted = tensor.extract %collapsed_36[%346, %347, %353] : tensor<3x12x8xf32> loc(#loc332)
          scf.yield %extracted : f32 loc(#loc332)
        } loc(#loc332)
        scf.yield %352 : f32 loc(#loc332)
      } loc(#loc332)
      linalg.yield %350 : f32 loc(#loc332)
    } -> tensor<3x12x24xf32> loc(#loc332)
    %311 = tensor.empty() : tensor<24x8xf32> loc(#loc333)
    %312 = linalg.fill ins(%cst_2 : f32) outs(%311 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc333)
    %313 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%310, %38 : tensor<3x12x24xf32>, tensor<3x12x8xf32>) outs(%312 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc332)
      %347 = arith.addf %out, %346 : f32 loc(#loc333)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc333)
    %314 = tensor.empty() : tensor<8x24xf32> loc(#loc334)
    %315 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%313 : tensor<24x8xf32>) outs(%314 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc334)
    } -> tensor<8x24xf32> loc(#loc334)
    %316 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%310, %arg3 : tensor<3x12x24xf32>, tensor<8x24xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc332)
      %347 = arith.addf %out, %346 : f32 loc(#loc333)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc333)
    %317 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%316 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc335)
      linalg.yield %346 : f32 loc(#loc335)
    } -> tensor<8xf32> loc(#loc335)
    %expanded_39 = tensor.expand_shape %317 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc336)
    %318 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_39 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc335)
      linalg.yield %346 : f32 loc(#loc335)
    } -> tensor<8xf32> loc(#loc335)
    %319 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %316 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc337)
      linalg.yield %346 : f32 loc(#loc337)
    } -> tensor<3x12x8xf32> loc(#loc337)
    %320 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%319 : tensor<3x12x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc338)
      linalg.yield %346 : f32 loc(#loc338)
    } -> tensor<8xf32> loc(#loc338)
    %expanded_40 = tensor.expand_shape %320 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc339)
    %321 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316, %34 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc337)
      linalg.yield %346 : f32 loc(#loc337)
    } -> tensor<3x12x8xf32> loc(#loc337)
    %322 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_40 : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc338)
      linalg.yield %346 : f32 loc(#loc338)
    } -> tensor<8xf32> loc(#loc338)
    %323 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %321 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc340)
      linalg.yield %346 : f32 loc(#loc340)
    } -> tensor<3x12x8xf32> loc(#loc340)
    %324 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%323 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc341)
      linalg.yield %346 : f32 loc(#loc341)
    } -> tensor<3x12xf32> loc(#loc341)
    %expanded_41 = tensor.expand_shape %324 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc342)
    %325 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %30 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc340)
      linalg.yield %346 : f32 loc(#loc340)
    } -> tensor<3x12x8xf32> loc(#loc340)
    %326 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %29 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc343)
      linalg.yield %346 : f32 loc(#loc343)
    } -> tensor<3x12x1xf32> loc(#loc343)
    %327 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc344)
      linalg.yield %346 : f32 loc(#loc344)
    } -> tensor<3x12x8xf32> loc(#loc344)
    %328 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%327 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %346 : f32 loc(#loc345)
    } -> tensor<3x12xf32> loc(#loc345)
    %expanded_42 = tensor.expand_shape %328 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc346)
    %329 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %325 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc347)
      linalg.yield %346 : f32 loc(#loc347)
    } -> tensor<3x12x8xf32> loc(#loc347)
    %330 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc348)
      linalg.yield %346 : f32 loc(#loc348)
    } -> tensor<3x12x1xf32> loc(#loc348)
    %331 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%330 : tensor<3x12x1xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc349)
      linalg.yield %346 : f32 loc(#loc349)
    } -> tensor<3x12xf32> loc(#loc349)
    %332 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<3x12xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc350)
    } -> tensor<3x12x8xf32> loc(#loc350)
    %333 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %20 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc351)
      linalg.yield %346 : f32 loc(#loc351)
    } -> tensor<3x12x8xf32> loc(#loc351)
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.negf %in : f32 loc(#loc352)
      linalg.yield %346 : f32 loc(#loc352)
    } -> tensor<3x12x8xf32> loc(#loc352)
    %335 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc353)
      linalg.yield %346 : f32 loc(#loc353)
    } -> tensor<3x12xf32> loc(#loc353)
    %expanded_43 = tensor.expand_shape %335 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc354)
    %336 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %333 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc355)
      linalg.yield %346 : f32 loc(#loc355)
    } -> tensor<3x12x8xf32> loc(#loc355)
    %337 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_43 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc355)
      linalg.yield %346 : f32 loc(#loc355)
    } -> tensor<3x12x1xf32> loc(#loc355)
    %338 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.divf %in, %in_45 : f32 loc(#loc356)
      linalg.yield %346 : f32 loc(#loc356)
    } -> tensor<3x12x1xf32> loc(#loc356)
    %339 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338 : tensor<3x12x1xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc357)
      linalg.yield %346 : f32 loc(#loc357)
    } -> tensor<3x12xf32> loc(#loc357)
    %340 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<3x12xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc358)
    } -> tensor<3x12x8xf32> loc(#loc358)
    %341 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %340 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.addf %in, %in_45 : f32 loc(#loc359)
      linalg.yield %346 : f32 loc(#loc359)
    } -> tensor<3x12x8xf32> loc(#loc359)
    %342 = linalg.generic {indexing_maps = [#map40, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%341 : tensor<3x12x8xf32>) outs(%233 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc360)
      linalg.yield %346 : f32 loc(#loc360)
    } -> tensor<12x8xf32> loc(#loc360)
    %expanded_44 = tensor.expand_shape %342 [[0, 1], [2]] output_shape [1, 12, 8] : tensor<12x8xf32> into tensor<1x12x8xf32> loc(#loc361)
    %343 = linalg.generic {indexing_maps = [#map40, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_44 : tensor<1x12x8xf32>) outs(%233 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %346 = arith.addf %out, %in : f32 loc(#loc360)
      linalg.yield %346 : f32 loc(#loc360)
    } -> tensor<12x8xf32> loc(#loc360)
    %344 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%341, %collapsed : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%283 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %346 = arith.mulf %in, %in_45 : f32 loc(#loc359)
      %347 = arith.addf %out, %346 : f32 loc(#loc362)
      linalg.yield %347 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc362)
    %345 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%344 : tensor<8x8xf32>) outs(%282 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc363)
    } -> tensor<8x8xf32> loc(#loc363)
    return %179, %318, %322, %285, %315, %345, %190, %253, %239, %258, %262, %255, %241, %232, %221, %235, %226, %197, %201, %343 : tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<12x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<3x5xf32> loc(unknown)) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc65)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc66)
    %0 = tensor.empty() : tensor<3xf32> loc(#loc66)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<3xf32>) -> tensor<3xf32> loc(#loc66)
    %2 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x5xf32>) outs(%1 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc66)
      linalg.yield %17 : f32 loc(#loc66)
    } -> tensor<3xf32> loc(#loc66)
    %3 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<3xf32> loc(#loc67)
    %4 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel"]} ins(%3, %2 : tensor<3xf32>, tensor<3xf32>) outs(%0 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc67)
      linalg.yield %17 : f32 loc(#loc67)
    } -> tensor<3xf32> loc(#loc67)
    %5 = tensor.empty() : tensor<3x1xf32> loc(#loc68)
    %6 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<3x1xf32> loc(#loc68)
    %7 = tensor.empty() : tensor<3x5xf32> loc(#loc69)
    %8 = linalg.generic {indexing_maps = [#map41, #map23], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3x1xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<3x5xf32> loc(#loc69)
    %9 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc69)
      linalg.yield %17 : f32 loc(#loc69)
    } -> tensor<3x5xf32> loc(#loc69)
    %10 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<3x5xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc70)
      linalg.yield %17 : f32 loc(#loc70)
    } -> tensor<3x5xf32> loc(#loc70)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3xf32>) -> tensor<3xf32> loc(#loc65)
    %12 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<3x5xf32>) outs(%11 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc65)
      linalg.yield %17 : f32 loc(#loc65)
    } -> tensor<3xf32> loc(#loc65)
    %13 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<3x1xf32> loc(#loc68)
    %14 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<3x1xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc71)
      linalg.yield %17 : f32 loc(#loc71)
    } -> tensor<3x1xf32> loc(#loc71)
    %15 = linalg.generic {indexing_maps = [#map41, #map23], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<3x1xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<3x5xf32> loc(#loc69)
    %16 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc69)
      linalg.yield %17 : f32 loc(#loc69)
    } -> tensor<3x5xf32> loc(#loc69)
    return %16, %10, %13 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x1xf32> loc(#loc369)
  } loc(#loc369)
  func.func private @main_log_softmax_56(%arg0: tensor<3x5xf32> loc(unknown), %arg1: tensor<3x1xf32> loc(unknown), %arg2: tensor<3x5xf32> loc(unknown)) -> tensor<3x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<3x5xf32> loc(#loc72)
    %1 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<3x5xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc72)
      linalg.yield %11 : f32 loc(#loc72)
    } -> tensor<3x5xf32> loc(#loc72)
    %2 = tensor.empty() : tensor<3xf32> loc(#loc65)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3xf32>) -> tensor<3xf32> loc(#loc65)
    %4 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<3x5xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc65)
      linalg.yield %11 : f32 loc(#loc65)
    } -> tensor<3xf32> loc(#loc65)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32> loc(#loc73)
    %5 = tensor.empty() : tensor<3x1xf32> loc(#loc74)
    %6 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x1xf32>, tensor<3x1xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc74)
      linalg.yield %11 : f32 loc(#loc74)
    } -> tensor<3x1xf32> loc(#loc74)
    %7 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<3x1xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc65)
      linalg.yield %11 : f32 loc(#loc65)
    } -> tensor<3xf32> loc(#loc65)
    %8 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<3xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<3x5xf32> loc(#loc68)
    %9 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc75)
      linalg.yield %11 : f32 loc(#loc75)
    } -> tensor<3x5xf32> loc(#loc75)
    %10 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc76)
      linalg.yield %11 : f32 loc(#loc76)
    } -> tensor<3x5xf32> loc(#loc76)
    return %10 : tensor<3x5xf32> loc(#loc370)
  } loc(#loc370)
} loc(#loc)
#loc146 = loc("jit(loss)/jvp(block0/attn)/split"(#loc93))
#loc226 = loc("jit(loss)/jvp()/dot_general"(#loc113))
#loc244 = loc("jit(loss)/transpose(jvp())/reshape"(#loc91))
#loc247 = loc("jit(loss)/transpose(jvp())/reshape"(#loc90))
#loc268 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc108))
#loc273 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc105))
#loc278 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc108))
#loc285 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc105))
#loc289 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc91))
#loc292 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc90))
#loc331 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc94))
#loc336 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc91))
#loc339 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc90))
#loc361 = loc("jit(loss)/transpose(jvp())/reshape"(#loc82))
#loc364 = loc("jit(loss)/jvp()/jit"(#loc114))
#loc365 = loc("jit(loss)/transpose(jvp())/jit"(#loc114))
#loc369 = loc("jit:"(#loc364))
#loc370 = loc("jit:"(#loc365))
