#loc = loc(unknown)
#loc1 = loc("p['attn']['beta']")
#loc2 = loc("p['attn']['gamma']")
#loc3 = loc("p['attn']['out']")
#loc4 = loc("p['attn']['qkv']")
#loc5 = loc("p['embed']")
#loc6 = loc("p['head']")
#loc7 = loc("p['mlp']['b1']")
#loc8 = loc("p['mlp']['b2']")
#loc9 = loc("p['mlp']['beta']")
#loc10 = loc("p['mlp']['gamma']")
#loc11 = loc("p['mlp']['w1']")
#loc12 = loc("p['mlp']['w2']")
#loc13 = loc("p['space']")
#loc14 = loc("p['tattn']['out']")
#loc15 = loc("p['tattn']['qkv']")
#loc16 = loc("p['time']")
#loc17 = loc("x")
#loc18 = loc("y[0]")
#loc19 = loc("make_oracles.py":385:12 to :48)
#loc20 = loc("make_oracles.py":385:12 to :76)
#loc21 = loc("make_oracles.py":385:12 to :111)
#loc22 = loc("make_oracles.py":385:12 to :124)
#loc23 = loc("make_oracles.py":386:12 to :25)
#loc24 = loc("make_oracles.py":386:12 to :38)
#loc25 = loc("make_oracles.py":376:36 to :58)
#loc26 = loc("make_oracles.py":121:11 to :36)
#loc27 = loc("make_oracles.py":122:12 to :20)
#loc28 = loc("make_oracles.py":122:11 to :26)
#loc29 = loc("make_oracles.py":122:10 to :51)
#loc30 = loc("make_oracles.py":123:34 to :44)
#loc31 = loc("make_oracles.py":123:24 to :45)
#loc32 = loc("make_oracles.py":123:11 to :45)
#loc33 = loc("make_oracles.py":123:11 to :58)
#loc34 = loc("make_oracles.py":123:11 to :70)
#loc35 = loc("make_oracles.py":168:38 to :59)
#loc36 = loc("make_oracles.py":168:28 to :67)
#loc37 = loc("make_oracles.py":167:25 to :72)
#loc38 = loc("make_oracles.py":167:25 to :94)
#loc39 = loc("make_oracles.py":169:20 to :43)
#loc40 = loc("make_oracles.py":169:16 to :43)
#loc41 = loc("make_oracles.py":169:16 to :85)
#loc42 = loc("make_oracles.py":172:16 to :41)
#loc43 = loc("make_oracles.py":172:16 to :45)
#loc44 = loc("make_oracles.py":172:15 to :68)
#loc45 = loc("make_oracles.py":172:15 to :85)
#loc46 = loc("make_oracles.py":172:15 to :96)
#loc47 = loc("make_oracles.py":376:15 to :76)
#loc48 = loc("make_oracles.py":387:12 to :58)
#loc49 = loc("make_oracles.py":380:12 to :35)
#loc50 = loc("make_oracles.py":380:12 to :56)
#loc51 = loc("make_oracles.py":381:15 to :72)
#loc52 = loc("make_oracles.py":381:15 to :94)
#loc53 = loc("make_oracles.py":388:12 to :57)
#loc54 = loc("make_oracles.py":145:35 to :55)
#loc55 = loc("make_oracles.py":145:35 to :65)
#loc56 = loc("make_oracles.py":145:24 to :66)
#loc57 = loc("make_oracles.py":145:24 to :76)
#loc58 = loc("make_oracles.py":145:24 to :86)
#loc59 = loc("make_oracles.py":389:12 to :58)
#loc60 = loc("make_oracles.py":390:29 to :43)
#loc61 = loc("make_oracles.py":390:29 to :55)
#loc62 = loc("make_oracles.py":117:29 to :55)
#loc63 = loc("make_oracles.py":117:29 to :59)
#loc64 = loc("make_oracles.py":117:21 to :64)
#loc65 = loc("make_oracles.py":117:12 to :65)
#loc66 = loc("make_oracles.py":117:11 to :65)
#loc67 = loc("make_oracles.py":123:12 to :20)
#loc68 = loc("reduce_sum")
#loc69 = loc("reduce_max")
#loc70 = loc("max")
#loc71 = loc("broadcast_in_dim")
#loc72 = loc("sub")
#loc73 = loc("exp")
#loc74 = loc("log")
#loc75 = loc("neg")
#loc76 = loc("reshape")
#loc77 = loc("div")
#loc78 = loc("mul")
#loc79 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> ()>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map27 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map30 = affine_map<(d0, d1) -> ()>
#map31 = affine_map<(d0, d1) -> (d0, d1)>
#map32 = affine_map<(d0, d1) -> (d0)>
#map33 = affine_map<(d0) -> (d0)>
#map34 = affine_map<(d0) -> ()>
#map35 = affine_map<() -> ()>
#map36 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map37 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map38 = affine_map<(d0, d1) -> (d1, d0)>
#map39 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map40 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map42 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map43 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d0)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d1)>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map47 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map48 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map49 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map50 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map51 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>
#map52 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map53 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2, d4)>
#map54 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map55 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map56 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map57 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map58 = affine_map<(d0, d1, d2) -> (d0)>
#map59 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map60 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map61 = affine_map<(d0, d1) -> (d0, 0)>
#loc80 = loc("video.<locals>.loss"(#loc19))
#loc81 = loc("video.<locals>.loss"(#loc20))
#loc82 = loc("video.<locals>.loss"(#loc21))
#loc83 = loc("video.<locals>.loss"(#loc22))
#loc84 = loc("video.<locals>.loss"(#loc23))
#loc85 = loc("video.<locals>.loss"(#loc24))
#loc86 = loc("video.<locals>.space"(#loc25))
#loc87 = loc("layer_norm"(#loc26))
#loc88 = loc("layer_norm"(#loc27))
#loc89 = loc("layer_norm"(#loc28))
#loc90 = loc("layer_norm"(#loc29))
#loc91 = loc("layer_norm"(#loc30))
#loc92 = loc("layer_norm"(#loc31))
#loc93 = loc("layer_norm"(#loc32))
#loc94 = loc("layer_norm"(#loc33))
#loc95 = loc("layer_norm"(#loc34))
#loc96 = loc("attention_with.<locals>.attention"(#loc35))
#loc97 = loc("attention_with.<locals>.attention"(#loc36))
#loc98 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc37))
#loc99 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc38))
#loc100 = loc("attention_with.<locals>.attention"(#loc39))
#loc101 = loc("attention_with.<locals>.attention"(#loc40))
#loc102 = loc("attention_with.<locals>.attention"(#loc41))
#loc103 = loc("attention_with.<locals>.attention"(#loc42))
#loc104 = loc("attention_with.<locals>.attention"(#loc43))
#loc105 = loc("attention_with.<locals>.attention"(#loc44))
#loc106 = loc("attention_with.<locals>.attention"(#loc45))
#loc107 = loc("attention_with.<locals>.attention"(#loc46))
#loc108 = loc("video.<locals>.space"(#loc47))
#loc109 = loc("video.<locals>.loss"(#loc48))
#loc110 = loc("video.<locals>.time"(#loc49))
#loc111 = loc("video.<locals>.time"(#loc50))
#loc112 = loc("video.<locals>.time"(#loc51))
#loc113 = loc("video.<locals>.time"(#loc52))
#loc114 = loc("video.<locals>.loss"(#loc53))
#loc115 = loc("mlp_with.<locals>.<lambda>"(#loc54))
#loc116 = loc("mlp_with.<locals>.<lambda>"(#loc55))
#loc117 = loc("mlp_with.<locals>.<lambda>"(#loc56))
#loc118 = loc("mlp_with.<locals>.<lambda>"(#loc57))
#loc119 = loc("mlp_with.<locals>.<lambda>"(#loc58))
#loc120 = loc("video.<locals>.loss"(#loc59))
#loc121 = loc("video.<locals>.loss"(#loc60))
#loc122 = loc("video.<locals>.loss"(#loc61))
#loc123 = loc("cross_entropy"(#loc62))
#loc124 = loc("cross_entropy"(#loc63))
#loc125 = loc("cross_entropy"(#loc64))
#loc126 = loc("cross_entropy"(#loc65))
#loc127 = loc("cross_entropy"(#loc66))
#loc128 = loc("layer_norm"(#loc67))
#loc129 = loc("jit(loss)/jvp()/reshape"(#loc80))
#loc130 = loc("jit(loss)/jvp()/transpose"(#loc81))
#loc131 = loc("jit(loss)/jvp()/reshape"(#loc82))
#loc132 = loc("jit(loss)/jvp()/dot_general"(#loc83))
#loc133 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc84))
#loc134 = loc("jit(loss)/jvp()/add"(#loc84))
#loc135 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc85))
#loc136 = loc("jit(loss)/jvp()/add"(#loc85))
#loc137 = loc("jit(loss)/jvp(block0/space)/reshape"(#loc86))
#loc138 = loc("jit(loss)/jvp(block0/space)/reduce_sum"(#loc87))
#loc139 = loc("jit(loss)/jvp(block0/space)/broadcast_in_dim"(#loc87))
#loc140 = loc("jit(loss)/jvp(block0/space)/div"(#loc87))
#loc141 = loc("jit(loss)/jvp(block0/space)/sub"(#loc88))
#loc142 = loc("jit(loss)/jvp(block0/space)/integer_pow"(#loc89))
#loc143 = loc("jit(loss)/jvp(block0/space)/mul"(#loc89))
#loc144 = loc("jit(loss)/jvp(block0/space)/reduce_sum"(#loc90))
#loc145 = loc("jit(loss)/jvp(block0/space)/broadcast_in_dim"(#loc90))
#loc146 = loc("jit(loss)/jvp(block0/space)/div"(#loc90))
#loc147 = loc("jit(loss)/jvp(block0/space)/add"(#loc91))
#loc148 = loc("jit(loss)/jvp(block0/space)/rsqrt"(#loc92))
#loc149 = loc("jit(loss)/jvp(block0/space)/div"(#loc92))
#loc150 = loc("jit(loss)/jvp(block0/space)/mul"(#loc92))
#loc151 = loc("jit(loss)/jvp(block0/space)/mul"(#loc93))
#loc152 = loc("jit(loss)/jvp(block0/space)/broadcast_in_dim"(#loc94))
#loc153 = loc("jit(loss)/jvp(block0/space)/mul"(#loc94))
#loc154 = loc("jit(loss)/jvp(block0/space)/broadcast_in_dim"(#loc95))
#loc155 = loc("jit(loss)/jvp(block0/space)/add"(#loc95))
#loc156 = loc("jit(loss)/jvp(block0/space)/dot_general"(#loc96))
#loc158 = loc("jit(loss)/jvp(block0/space)/reshape"(#loc98))
#loc159 = loc("jit(loss)/jvp(block0/space)/transpose"(#loc99))
#loc160 = loc("jit(loss)/jvp(block0/space)/transpose"(#loc100))
#loc161 = loc("jit(loss)/jvp(block0/space)/dot_general"(#loc101))
#loc162 = loc("jit(loss)/jvp(block0/space)/div"(#loc102))
#loc163 = loc("jit(loss)/jvp(block0/space)/reduce_max"(#loc103))
#loc164 = loc("jit(loss)/jvp(block0/space)/max"(#loc103))
#loc165 = loc("jit(loss)/jvp(block0/space)/broadcast_in_dim"(#loc103))
#loc166 = loc("jit(loss)/jvp(block0/space)/sub"(#loc103))
#loc167 = loc("jit(loss)/jvp(block0/space)/exp"(#loc103))
#loc168 = loc("jit(loss)/jvp(block0/space)/reduce_sum"(#loc103))
#loc169 = loc("jit(loss)/jvp(block0/space)/div"(#loc103))
#loc170 = loc(callsite(#loc103 at #loc103))
#loc171 = loc("jit(loss)/jvp(block0/space)/dot_general"(#loc104))
#loc172 = loc("jit(loss)/jvp(block0/space)/transpose"(#loc105))
#loc173 = loc("jit(loss)/jvp(block0/space)/reshape"(#loc106))
#loc174 = loc("jit(loss)/jvp(block0/space)/dot_general"(#loc107))
#loc175 = loc("jit(loss)/jvp(block0/space)/reshape"(#loc108))
#loc176 = loc("jit(loss)/jvp()/add"(#loc109))
#loc177 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc110))
#loc178 = loc("jit(loss)/jvp(block0/time)/reshape"(#loc111))
#loc179 = loc("jit(loss)/jvp(block0/time)/dot_general"(#loc96))
#loc181 = loc("jit(loss)/jvp(block0/time)/reshape"(#loc98))
#loc182 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc99))
#loc183 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc100))
#loc184 = loc("jit(loss)/jvp(block0/time)/squeeze"(#loc101))
#loc185 = loc("jit(loss)/jvp(block0/time)/dot_general"(#loc101))
#loc186 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc101))
#loc187 = loc("jit(loss)/jvp(block0/time)/div"(#loc102))
#loc188 = loc("jit(loss)/jvp(block0/time)/reduce_max"(#loc103))
#loc189 = loc("jit(loss)/jvp(block0/time)/max"(#loc103))
#loc190 = loc("jit(loss)/jvp(block0/time)/broadcast_in_dim"(#loc103))
#loc191 = loc("jit(loss)/jvp(block0/time)/sub"(#loc103))
#loc192 = loc("jit(loss)/jvp(block0/time)/exp"(#loc103))
#loc193 = loc("jit(loss)/jvp(block0/time)/reduce_sum"(#loc103))
#loc194 = loc("jit(loss)/jvp(block0/time)/div"(#loc103))
#loc195 = loc("jit(loss)/jvp(block0/time)/squeeze"(#loc104))
#loc196 = loc("jit(loss)/jvp(block0/time)/dot_general"(#loc104))
#loc197 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc104))
#loc198 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc105))
#loc199 = loc("jit(loss)/jvp(block0/time)/reshape"(#loc106))
#loc200 = loc("jit(loss)/jvp(block0/time)/dot_general"(#loc107))
#loc201 = loc("jit(loss)/jvp(block0/time)/reshape"(#loc112))
#loc202 = loc("jit(loss)/jvp(block0/time)/transpose"(#loc113))
#loc203 = loc("jit(loss)/jvp()/add"(#loc114))
#loc204 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc87))
#loc205 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc87))
#loc206 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc87))
#loc207 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc88))
#loc208 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc89))
#loc209 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc89))
#loc210 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc90))
#loc211 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc90))
#loc212 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc90))
#loc213 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc91))
#loc214 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc92))
#loc215 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc92))
#loc216 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc92))
#loc217 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc93))
#loc218 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc94))
#loc219 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc94))
#loc220 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc95))
#loc221 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc95))
#loc222 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc115))
#loc223 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc116))
#loc224 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc116))
#loc225 = loc("jit(loss)/jvp(block0/mlp)/tanh"(#loc117))
#loc226 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc117))
#loc227 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc118))
#loc228 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc119))
#loc229 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc119))
#loc230 = loc("jit(loss)/jvp()/add"(#loc120))
#loc231 = loc("jit(loss)/jvp()/reduce_sum"(#loc121))
#loc232 = loc("jit(loss)/jvp()/div"(#loc121))
#loc234 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc123))
#loc235 = loc("jit(loss)/jvp()/mul"(#loc124))
#loc236 = loc("jit(loss)/jvp()/reduce_sum"(#loc125))
#loc237 = loc("jit(loss)/jvp()/reduce_sum"(#loc126))
#loc238 = loc("jit(loss)/jvp()/div"(#loc126))
#loc239 = loc("jit(loss)/jvp()/neg"(#loc127))
#loc240 = loc("jit(loss)/transpose(jvp())/neg"(#loc127))
#loc241 = loc("jit(loss)/transpose(jvp())/div"(#loc126))
#loc242 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc126))
#loc243 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc125))
#loc244 = loc("jit(loss)/transpose(jvp())/mul"(#loc124))
#loc245 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc123))
#loc246 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc122))
#loc247 = loc("jit(loss)/transpose(jvp())/transpose"(#loc122))
#loc248 = loc("jit(loss)/transpose(jvp())/div"(#loc121))
#loc249 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc121))
#loc250 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc119))
#loc252 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc118))
#loc253 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc118))
#loc254 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc117))
#loc255 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc117))
#loc256 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc116))
#loc258 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc115))
#loc259 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc115))
#loc260 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc95))
#loc262 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc94))
#loc263 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc94))
#loc265 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc93))
#loc266 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc93))
#loc267 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc93))
#loc268 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc92))
#loc269 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc128))
#loc270 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc128))
#loc271 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc128))
#loc272 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc128))
#loc273 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc90))
#loc274 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc90))
#loc275 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc90))
#loc276 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc89))
#loc277 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc88))
#loc278 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc88))
#loc279 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc88))
#loc280 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc88))
#loc281 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc87))
#loc282 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc87))
#loc283 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc87))
#loc284 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc87))
#loc285 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc113))
#loc286 = loc("jit(loss)/transpose(jvp(block0/time))/reshape"(#loc112))
#loc287 = loc("jit(loss)/transpose(jvp(block0/time))/dot_general"(#loc107))
#loc288 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc107))
#loc289 = loc("jit(loss)/transpose(jvp(block0/time))/reshape"(#loc106))
#loc290 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc105))
#loc291 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc104))
#loc292 = loc("jit(loss)/transpose(jvp(block0/time))/dot_general"(#loc104))
#loc293 = loc("jit(loss)/transpose(jvp(block0/time))/broadcast_in_dim"(#loc104))
#loc294 = loc("jit(loss)/transpose(jvp(block0/time))/mul"(#loc103))
#loc295 = loc("jit(loss)/transpose(jvp(block0/time))/reduce_sum"(#loc103))
#loc296 = loc("jit(loss)/transpose(jvp(block0/time))/reshape"(#loc103))
#loc297 = loc("jit(loss)/transpose(jvp(block0/time))/neg"(#loc103))
#loc298 = loc("jit(loss)/transpose(jvp(block0/time))/div"(#loc103))
#loc299 = loc("jit(loss)/transpose(jvp(block0/time))/broadcast_in_dim"(#loc103))
#loc300 = loc("jit(loss)/transpose(jvp(block0/time))/add_any"(#loc103))
#loc301 = loc("jit(loss)/transpose(jvp(block0/time))/div"(#loc102))
#loc302 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc101))
#loc303 = loc("jit(loss)/transpose(jvp(block0/time))/dot_general"(#loc101))
#loc304 = loc("jit(loss)/transpose(jvp(block0/time))/broadcast_in_dim"(#loc101))
#loc305 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc100))
#loc306 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc99))
#loc308 = loc("jit(loss)/transpose(jvp(block0/time))/concatenate"(#loc97))
#loc309 = loc("jit(loss)/transpose(jvp(block0/time))/dot_general"(#loc96))
#loc310 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc96))
#loc311 = loc("jit(loss)/transpose(jvp(block0/time))/reshape"(#loc111))
#loc312 = loc("jit(loss)/transpose(jvp(block0/time))/transpose"(#loc110))
#loc313 = loc("jit(loss)/transpose(jvp(block0/time))/add_any"(#loc110))
#loc314 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc108))
#loc315 = loc("jit(loss)/transpose(jvp(block0/space))/dot_general"(#loc107))
#loc316 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc107))
#loc317 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc106))
#loc318 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc105))
#loc319 = loc("jit(loss)/transpose(jvp(block0/space))/dot_general"(#loc104))
#loc320 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc104))
#loc321 = loc("jit(loss)/transpose(jvp(block0/space))/mul"(#loc103))
#loc322 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc103))
#loc323 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc103))
#loc324 = loc("jit(loss)/transpose(jvp(block0/space))/neg"(#loc103))
#loc325 = loc("jit(loss)/transpose(jvp(block0/space))/div"(#loc103))
#loc326 = loc("jit(loss)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc103))
#loc327 = loc("jit(loss)/transpose(jvp(block0/space))/add_any"(#loc103))
#loc328 = loc("jit(loss)/transpose(jvp(block0/space))/div"(#loc102))
#loc329 = loc("jit(loss)/transpose(jvp(block0/space))/dot_general"(#loc101))
#loc330 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc101))
#loc331 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc100))
#loc332 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc99))
#loc334 = loc("jit(loss)/transpose(jvp(block0/space))/concatenate"(#loc97))
#loc335 = loc("jit(loss)/transpose(jvp(block0/space))/dot_general"(#loc96))
#loc336 = loc("jit(loss)/transpose(jvp(block0/space))/transpose"(#loc96))
#loc337 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc95))
#loc339 = loc("jit(loss)/transpose(jvp(block0/space))/mul"(#loc94))
#loc340 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc94))
#loc342 = loc("jit(loss)/transpose(jvp(block0/space))/mul"(#loc93))
#loc343 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc93))
#loc344 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc93))
#loc345 = loc("jit(loss)/transpose(jvp(block0/space))/mul"(#loc92))
#loc346 = loc("jit(loss)/transpose(jvp(block0/space))/neg"(#loc128))
#loc347 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc128))
#loc348 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc128))
#loc349 = loc("jit(loss)/transpose(jvp(block0/space))/div"(#loc90))
#loc350 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc90))
#loc351 = loc("jit(loss)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc90))
#loc352 = loc("jit(loss)/transpose(jvp(block0/space))/mul"(#loc89))
#loc353 = loc("jit(loss)/transpose(jvp(block0/space))/neg"(#loc88))
#loc354 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc88))
#loc355 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc88))
#loc356 = loc("jit(loss)/transpose(jvp(block0/space))/add_any"(#loc88))
#loc357 = loc("jit(loss)/transpose(jvp(block0/space))/div"(#loc87))
#loc358 = loc("jit(loss)/transpose(jvp(block0/space))/reduce_sum"(#loc87))
#loc359 = loc("jit(loss)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc87))
#loc360 = loc("jit(loss)/transpose(jvp(block0/space))/add_any"(#loc87))
#loc361 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc86))
#loc362 = loc("jit(loss)/transpose(jvp(block0/space))/add_any"(#loc86))
#loc363 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc85))
#loc365 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc84))
#loc367 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc84))
#loc368 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc83))
#loc369 = loc("jit(loss)/transpose(jvp())/transpose"(#loc83))
#loc372 = loc("jit(loss)/jvp(block0/space)/mul"(#loc170))
#loc373 = loc("jit(loss)/jvp(block0/space)/broadcast_in_dim"(#loc170))
#loc374 = loc("jit(loss)/jvp(block0/space)/div"(#loc170))
#loc375 = loc("jit(loss)/jvp(block0/time)/mul"(#loc170))
#loc376 = loc("jit(loss)/jvp(block0/time)/broadcast_in_dim"(#loc170))
#loc377 = loc("jit(loss)/jvp(block0/time)/div"(#loc170))
module {
  func.func public @main(%arg0: tensor<8xf32> loc("p['attn']['beta']"), %arg1: tensor<8xf32> loc("p['attn']['gamma']"), %arg2: tensor<8x8xf32> loc("p['attn']['out']"), %arg3: tensor<8x24xf32> loc("p['attn']['qkv']"), %arg4: tensor<4x8xf32> loc("p['embed']"), %arg5: tensor<8x5xf32> loc("p['head']"), %arg6: tensor<12xf32> loc("p['mlp']['b1']"), %arg7: tensor<8xf32> loc("p['mlp']['b2']"), %arg8: tensor<8xf32> loc("p['mlp']['beta']"), %arg9: tensor<8xf32> loc("p['mlp']['gamma']"), %arg10: tensor<8x12xf32> loc("p['mlp']['w1']"), %arg11: tensor<12x8xf32> loc("p['mlp']['w2']"), %arg12: tensor<6x8xf32> loc("p['space']"), %arg13: tensor<8x8xf32> loc("p['tattn']['out']"), %arg14: tensor<8x24xf32> loc("p['tattn']['qkv']"), %arg15: tensor<4x1x8xf32> loc("p['time']"), %arg16: tensor<2x4x4x6xf32> loc("x"), %arg17: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x1x8xf32>) {
    %c16 = arith.constant 16 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<2.400000e+01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<2.82842708> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %expanded = tensor.expand_shape %arg16 [[0], [1], [2, 3], [4, 5]] output_shape [2, 4, 2, 2, 3, 2] : tensor<2x4x4x6xf32> into tensor<2x4x2x2x3x2xf32> loc(#loc129)
    %0 = tensor.empty() : tensor<2x4x2x3x2x2xf32> loc(#loc130)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x2x2x3x2xf32>) outs(%0 : tensor<2x4x2x3x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x4x2x3x2x2xf32> loc(#loc130)
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4, 5]] : tensor<2x4x2x3x2x2xf32> into tensor<2x4x6x4xf32> loc(#loc131)
    %2 = tensor.empty() : tensor<2x4x6x8xf32> loc(#loc132)
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> loc(#loc132)
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<2x4x6x4xf32>, tensor<4x8xf32>) outs(%3 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc131)
      %370 = arith.addf %out, %369 : f32 loc(#loc132)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc132)
    %5 = tensor.empty() : tensor<1x4x1x8xf32> loc(#loc133)
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg15 : tensor<4x1x8xf32>) outs(%5 : tensor<1x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<1x4x1x8xf32> loc(#loc133)
    %7 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x4x1x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<2x4x6x8xf32> loc(#loc134)
    %8 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc134)
      linalg.yield %369 : f32 loc(#loc134)
    } -> tensor<2x4x6x8xf32> loc(#loc134)
    %9 = tensor.empty() : tensor<1x1x6x8xf32> loc(#loc135)
    %10 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12 : tensor<6x8xf32>) outs(%9 : tensor<1x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<1x1x6x8xf32> loc(#loc135)
    %11 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<2x4x6x8xf32> loc(#loc136)
    %12 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc136)
      linalg.yield %369 : f32 loc(#loc136)
    } -> tensor<2x4x6x8xf32> loc(#loc136)
    %collapsed_11 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32> loc(#loc137)
    %13 = tensor.empty() : tensor<8x6xf32> loc(#loc138)
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc138)
    %15 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_11 : tensor<8x6x8xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc138)
      linalg.yield %369 : f32 loc(#loc138)
    } -> tensor<8x6xf32> loc(#loc138)
    %16 = tensor.empty() : tensor<8x6x1xf32> loc(#loc139)
    %17 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<8x6xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<8x6x1xf32> loc(#loc139)
    %18 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<8x6x1xf32> loc(#loc140)
    %19 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc140)
      linalg.yield %369 : f32 loc(#loc140)
    } -> tensor<8x6x1xf32> loc(#loc140)
    %20 = tensor.empty() : tensor<8x6x8xf32> loc(#loc141)
    %21 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<8x6x1xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<8x6x8xf32> loc(#loc141)
    %22 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11, %21 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.subf %in, %in_58 : f32 loc(#loc141)
      linalg.yield %369 : f32 loc(#loc141)
    } -> tensor<8x6x8xf32> loc(#loc141)
    %23 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc142)
      linalg.yield %369 : f32 loc(#loc142)
    } -> tensor<8x6x8xf32> loc(#loc142)
    %24 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<8x6x8xf32> loc(#loc143)
    %25 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc143)
      linalg.yield %369 : f32 loc(#loc143)
    } -> tensor<8x6x8xf32> loc(#loc143)
    %26 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<8x6x8xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc144)
      linalg.yield %369 : f32 loc(#loc144)
    } -> tensor<8x6xf32> loc(#loc144)
    %27 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x6xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<8x6x1xf32> loc(#loc145)
    %28 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %18 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc146)
      linalg.yield %369 : f32 loc(#loc146)
    } -> tensor<8x6x1xf32> loc(#loc146)
    %29 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc147)
    } -> tensor<8x6x1xf32> loc(#loc147)
    %30 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc147)
      linalg.yield %369 : f32 loc(#loc147)
    } -> tensor<8x6x1xf32> loc(#loc147)
    %31 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = math.rsqrt %in : f32 loc(#loc148)
      linalg.yield %369 : f32 loc(#loc148)
    } -> tensor<8x6x1xf32> loc(#loc148)
    %32 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %30 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc149)
      linalg.yield %369 : f32 loc(#loc149)
    } -> tensor<8x6x1xf32> loc(#loc149)
    %33 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<8x6x1xf32> loc(#loc150)
    %34 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc150)
      linalg.yield %369 : f32 loc(#loc150)
    } -> tensor<8x6x1xf32> loc(#loc150)
    %35 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<8x6x1xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<8x6x8xf32> loc(#loc151)
    %36 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %35 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc151)
      linalg.yield %369 : f32 loc(#loc151)
    } -> tensor<8x6x8xf32> loc(#loc151)
    %37 = tensor.empty() : tensor<1x1x8xf32> loc(#loc152)
    %38 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%37 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<1x1x8xf32> loc(#loc152)
    %39 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<8x6x8xf32> loc(#loc153)
    %40 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc153)
      linalg.yield %369 : f32 loc(#loc153)
    } -> tensor<8x6x8xf32> loc(#loc153)
    %41 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf32>) outs(%37 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<1x1x8xf32> loc(#loc154)
    %42 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<8x6x8xf32> loc(#loc155)
    %43 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc155)
      linalg.yield %369 : f32 loc(#loc155)
    } -> tensor<8x6x8xf32> loc(#loc155)
    %44 = tensor.empty() : tensor<8x6x24xf32> loc(#loc156)
    %45 = linalg.fill ins(%cst_2 : f32) outs(%44 : tensor<8x6x24xf32>) -> tensor<8x6x24xf32> loc(#loc156)
    %46 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43, %arg3 : tensor<8x6x8xf32>, tensor<8x24xf32>) outs(%45 : tensor<8x6x24xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc155)
      %370 = arith.addf %out, %369 : f32 loc(#loc156)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x6x24xf32> loc(#loc156)
    %extracted_slice = tensor.extract_slice %46[0, 0, 0] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xf32> to tensor<8x6x8xf32> loc(#loc157)
    %extracted_slice_12 = tensor.extract_slice %46[0, 0, 8] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xf32> to tensor<8x6x8xf32> loc(#loc157)
    %extracted_slice_13 = tensor.extract_slice %46[0, 0, 16] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xf32> to tensor<8x6x8xf32> loc(#loc157)
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32> loc(#loc158)
    %47 = tensor.empty() : tensor<8x2x6x4xf32> loc(#loc159)
    %48 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<8x6x2x4xf32>) outs(%47 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<8x2x6x4xf32> loc(#loc159)
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32> loc(#loc158)
    %49 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<8x6x2x4xf32>) outs(%47 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<8x2x6x4xf32> loc(#loc159)
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32> loc(#loc158)
    %50 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<8x6x2x4xf32>) outs(%47 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<8x2x6x4xf32> loc(#loc159)
    %51 = tensor.empty() : tensor<8x2x4x6xf32> loc(#loc160)
    %52 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<8x2x6x4xf32>) outs(%51 : tensor<8x2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<8x2x4x6xf32> loc(#loc160)
    %53 = tensor.empty() : tensor<8x2x6x6xf32> loc(#loc161)
    %54 = linalg.fill ins(%cst_2 : f32) outs(%53 : tensor<8x2x6x6xf32>) -> tensor<8x2x6x6xf32> loc(#loc161)
    %55 = linalg.generic {indexing_maps = [#map2, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%48, %52 : tensor<8x2x6x4xf32>, tensor<8x2x4x6xf32>) outs(%54 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc159)
      %370 = arith.addf %out, %369 : f32 loc(#loc161)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x2x6x6xf32> loc(#loc161)
    %56 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<8x2x6x6xf32> loc(#loc162)
    %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc162)
      linalg.yield %369 : f32 loc(#loc162)
    } -> tensor<8x2x6x6xf32> loc(#loc162)
    %58 = tensor.empty() : tensor<8x2x6xf32> loc(#loc163)
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32> loc(#loc163)
    %60 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<8x2x6x6xf32>) outs(%59 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.maximumf %out, %in : f32 loc(#loc163)
      linalg.yield %369 : f32 loc(#loc163)
    } -> tensor<8x2x6xf32> loc(#loc163)
    %61 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%58 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc164)
    } -> tensor<8x2x6xf32> loc(#loc164)
    %62 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %60 : tensor<8x2x6xf32>, tensor<8x2x6xf32>) outs(%58 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.maximumf %in, %in_58 : f32 loc(#loc164)
      linalg.yield %369 : f32 loc(#loc164)
    } -> tensor<8x2x6xf32> loc(#loc164)
    %63 = tensor.empty() : tensor<8x2x6x1xf32> loc(#loc165)
    %64 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<8x2x6xf32>) outs(%63 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<8x2x6x1xf32> loc(#loc165)
    %65 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<8x2x6x1xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<8x2x6x6xf32> loc(#loc166)
    %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %65 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.subf %in, %in_58 : f32 loc(#loc166)
      linalg.yield %369 : f32 loc(#loc166)
    } -> tensor<8x2x6x6xf32> loc(#loc166)
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = math.exp %in : f32 loc(#loc167)
      linalg.yield %369 : f32 loc(#loc167)
    } -> tensor<8x2x6x6xf32> loc(#loc167)
    %68 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32> loc(#loc168)
    %69 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<8x2x6x6xf32>) outs(%68 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc168)
      linalg.yield %369 : f32 loc(#loc168)
    } -> tensor<8x2x6xf32> loc(#loc168)
    %70 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<8x2x6xf32>) outs(%63 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<8x2x6x1xf32> loc(#loc165)
    %71 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<8x2x6x1xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc169)
    } -> tensor<8x2x6x6xf32> loc(#loc169)
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %71 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc169)
      linalg.yield %369 : f32 loc(#loc169)
    } -> tensor<8x2x6x6xf32> loc(#loc169)
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<8x2x6x1xf32>, tensor<8x2x6x1xf32>) outs(%63 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc372)
      linalg.yield %369 : f32 loc(#loc372)
    } -> tensor<8x2x6x1xf32> loc(#loc372)
    %74 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%63 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc373)
    } -> tensor<8x2x6x1xf32> loc(#loc373)
    %75 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<8x2x6x1xf32>, tensor<8x2x6x1xf32>) outs(%63 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc374)
      linalg.yield %369 : f32 loc(#loc374)
    } -> tensor<8x2x6x1xf32> loc(#loc374)
    %76 = linalg.fill ins(%cst_2 : f32) outs(%47 : tensor<8x2x6x4xf32>) -> tensor<8x2x6x4xf32> loc(#loc171)
    %77 = linalg.generic {indexing_maps = [#map2, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%72, %50 : tensor<8x2x6x6xf32>, tensor<8x2x6x4xf32>) outs(%76 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc169)
      %370 = arith.addf %out, %369 : f32 loc(#loc171)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x2x6x4xf32> loc(#loc171)
    %78 = tensor.empty() : tensor<8x6x2x4xf32> loc(#loc172)
    %79 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<8x2x6x4xf32>) outs(%78 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<8x6x2x4xf32> loc(#loc172)
    %collapsed_17 = tensor.collapse_shape %79 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32> loc(#loc173)
    %80 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32> loc(#loc174)
    %81 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_17, %arg2 : tensor<8x6x8xf32>, tensor<8x8xf32>) outs(%80 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc173)
      %370 = arith.addf %out, %369 : f32 loc(#loc174)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x6x8xf32> loc(#loc174)
    %expanded_18 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32> loc(#loc175)
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_18 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc176)
      linalg.yield %369 : f32 loc(#loc176)
    } -> tensor<2x4x6x8xf32> loc(#loc176)
    %83 = tensor.empty() : tensor<2x6x4x8xf32> loc(#loc177)
    %84 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x4x6x8xf32>) outs(%83 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x6x4x8xf32> loc(#loc177)
    %collapsed_19 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x6x4x8xf32> into tensor<12x4x8xf32> loc(#loc178)
    %85 = tensor.empty() : tensor<12x4x24xf32> loc(#loc179)
    %86 = linalg.fill ins(%cst_2 : f32) outs(%85 : tensor<12x4x24xf32>) -> tensor<12x4x24xf32> loc(#loc179)
    %87 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_19, %arg14 : tensor<12x4x8xf32>, tensor<8x24xf32>) outs(%86 : tensor<12x4x24xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc178)
      %370 = arith.addf %out, %369 : f32 loc(#loc179)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x24xf32> loc(#loc179)
    %extracted_slice_20 = tensor.extract_slice %87[0, 0, 0] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xf32> to tensor<12x4x8xf32> loc(#loc180)
    %extracted_slice_21 = tensor.extract_slice %87[0, 0, 8] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xf32> to tensor<12x4x8xf32> loc(#loc180)
    %extracted_slice_22 = tensor.extract_slice %87[0, 0, 16] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xf32> to tensor<12x4x8xf32> loc(#loc180)
    %expanded_23 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32> loc(#loc181)
    %88 = tensor.empty() : tensor<12x1x4x8xf32> loc(#loc182)
    %89 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<12x4x1x8xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<12x1x4x8xf32> loc(#loc182)
    %expanded_24 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32> loc(#loc181)
    %90 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<12x4x1x8xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<12x1x4x8xf32> loc(#loc182)
    %expanded_25 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32> loc(#loc181)
    %91 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<12x4x1x8xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<12x1x4x8xf32> loc(#loc182)
    %92 = tensor.empty() : tensor<12x1x8x4xf32> loc(#loc183)
    %93 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<12x1x4x8xf32>) outs(%92 : tensor<12x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<12x1x8x4xf32> loc(#loc183)
    %collapsed_26 = tensor.collapse_shape %89 [[0], [1, 2], [3]] : tensor<12x1x4x8xf32> into tensor<12x4x8xf32> loc(#loc184)
    %94 = tensor.empty() : tensor<12x4x1x4xf32> loc(#loc185)
    %95 = linalg.fill ins(%cst_2 : f32) outs(%94 : tensor<12x4x1x4xf32>) -> tensor<12x4x1x4xf32> loc(#loc185)
    %96 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_26, %93 : tensor<12x4x8xf32>, tensor<12x1x8x4xf32>) outs(%95 : tensor<12x4x1x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc184)
      %370 = arith.addf %out, %369 : f32 loc(#loc185)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x1x4xf32> loc(#loc185)
    %97 = tensor.empty() : tensor<12x1x4x4xf32> loc(#loc186)
    %98 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<12x4x1x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc186)
    } -> tensor<12x1x4x4xf32> loc(#loc186)
    %99 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc187)
    } -> tensor<12x1x4x4xf32> loc(#loc187)
    %100 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc187)
      linalg.yield %369 : f32 loc(#loc187)
    } -> tensor<12x1x4x4xf32> loc(#loc187)
    %101 = tensor.empty() : tensor<12x1x4xf32> loc(#loc188)
    %102 = linalg.fill ins(%cst_1 : f32) outs(%101 : tensor<12x1x4xf32>) -> tensor<12x1x4xf32> loc(#loc188)
    %103 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<12x1x4x4xf32>) outs(%102 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.maximumf %out, %in : f32 loc(#loc188)
      linalg.yield %369 : f32 loc(#loc188)
    } -> tensor<12x1x4xf32> loc(#loc188)
    %104 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%101 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc189)
    } -> tensor<12x1x4xf32> loc(#loc189)
    %105 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<12x1x4xf32>, tensor<12x1x4xf32>) outs(%101 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.maximumf %in, %in_58 : f32 loc(#loc189)
      linalg.yield %369 : f32 loc(#loc189)
    } -> tensor<12x1x4xf32> loc(#loc189)
    %106 = tensor.empty() : tensor<12x1x4x1xf32> loc(#loc190)
    %107 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<12x1x4xf32>) outs(%106 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<12x1x4x1xf32> loc(#loc190)
    %108 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<12x1x4x1xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<12x1x4x4xf32> loc(#loc191)
    %109 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %108 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.subf %in, %in_58 : f32 loc(#loc191)
      linalg.yield %369 : f32 loc(#loc191)
    } -> tensor<12x1x4x4xf32> loc(#loc191)
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = math.exp %in : f32 loc(#loc192)
      linalg.yield %369 : f32 loc(#loc192)
    } -> tensor<12x1x4x4xf32> loc(#loc192)
    %111 = linalg.fill ins(%cst_2 : f32) outs(%101 : tensor<12x1x4xf32>) -> tensor<12x1x4xf32> loc(#loc193)
    %112 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<12x1x4x4xf32>) outs(%111 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %369 : f32 loc(#loc193)
    } -> tensor<12x1x4xf32> loc(#loc193)
    %113 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<12x1x4xf32>) outs(%106 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<12x1x4x1xf32> loc(#loc190)
    %114 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<12x1x4x1xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<12x1x4x4xf32> loc(#loc194)
    %115 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %114 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc194)
      linalg.yield %369 : f32 loc(#loc194)
    } -> tensor<12x1x4x4xf32> loc(#loc194)
    %116 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<12x1x4x1xf32>, tensor<12x1x4x1xf32>) outs(%106 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc375)
      linalg.yield %369 : f32 loc(#loc375)
    } -> tensor<12x1x4x1xf32> loc(#loc375)
    %117 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%106 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc376)
    } -> tensor<12x1x4x1xf32> loc(#loc376)
    %118 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<12x1x4x1xf32>, tensor<12x1x4x1xf32>) outs(%106 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc377)
      linalg.yield %369 : f32 loc(#loc377)
    } -> tensor<12x1x4x1xf32> loc(#loc377)
    %collapsed_27 = tensor.collapse_shape %115 [[0], [1, 2], [3]] : tensor<12x1x4x4xf32> into tensor<12x4x4xf32> loc(#loc195)
    %119 = tensor.empty() : tensor<12x4x1x8xf32> loc(#loc196)
    %120 = linalg.fill ins(%cst_2 : f32) outs(%119 : tensor<12x4x1x8xf32>) -> tensor<12x4x1x8xf32> loc(#loc196)
    %121 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_27, %91 : tensor<12x4x4xf32>, tensor<12x1x4x8xf32>) outs(%120 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc195)
      %370 = arith.addf %out, %369 : f32 loc(#loc196)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x1x8xf32> loc(#loc196)
    %122 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<12x4x1x8xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<12x1x4x8xf32> loc(#loc197)
    %123 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<12x1x4x8xf32>) outs(%119 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<12x4x1x8xf32> loc(#loc198)
    %collapsed_28 = tensor.collapse_shape %123 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32> loc(#loc199)
    %124 = tensor.empty() : tensor<12x4x8xf32> loc(#loc200)
    %125 = linalg.fill ins(%cst_2 : f32) outs(%124 : tensor<12x4x8xf32>) -> tensor<12x4x8xf32> loc(#loc200)
    %126 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_28, %arg13 : tensor<12x4x8xf32>, tensor<8x8xf32>) outs(%125 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc199)
      %370 = arith.addf %out, %369 : f32 loc(#loc200)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x8xf32> loc(#loc200)
    %expanded_29 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 6, 4, 8] : tensor<12x4x8xf32> into tensor<2x6x4x8xf32> loc(#loc201)
    %127 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x6x4x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc202)
    } -> tensor<2x4x6x8xf32> loc(#loc202)
    %128 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %127 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc203)
      linalg.yield %369 : f32 loc(#loc203)
    } -> tensor<2x4x6x8xf32> loc(#loc203)
    %129 = tensor.empty() : tensor<2x4x6xf32> loc(#loc204)
    %130 = linalg.fill ins(%cst_2 : f32) outs(%129 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32> loc(#loc204)
    %131 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x6x8xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc204)
      linalg.yield %369 : f32 loc(#loc204)
    } -> tensor<2x4x6xf32> loc(#loc204)
    %132 = tensor.empty() : tensor<2x4x6x1xf32> loc(#loc205)
    %133 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<2x4x6xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc205)
    } -> tensor<2x4x6x1xf32> loc(#loc205)
    %134 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc206)
    } -> tensor<2x4x6x1xf32> loc(#loc206)
    %135 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc206)
      linalg.yield %369 : f32 loc(#loc206)
    } -> tensor<2x4x6x1xf32> loc(#loc206)
    %136 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x4x6x1xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<2x4x6x8xf32> loc(#loc207)
    %137 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %136 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.subf %in, %in_58 : f32 loc(#loc207)
      linalg.yield %369 : f32 loc(#loc207)
    } -> tensor<2x4x6x8xf32> loc(#loc207)
    %138 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc208)
      linalg.yield %369 : f32 loc(#loc208)
    } -> tensor<2x4x6x8xf32> loc(#loc208)
    %139 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<2x4x6x8xf32> loc(#loc209)
    %140 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %137 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc209)
      linalg.yield %369 : f32 loc(#loc209)
    } -> tensor<2x4x6x8xf32> loc(#loc209)
    %141 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<2x4x6x8xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %369 : f32 loc(#loc210)
    } -> tensor<2x4x6xf32> loc(#loc210)
    %142 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<2x4x6xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc211)
    } -> tensor<2x4x6x1xf32> loc(#loc211)
    %143 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %134 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc212)
      linalg.yield %369 : f32 loc(#loc212)
    } -> tensor<2x4x6x1xf32> loc(#loc212)
    %144 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<2x4x6x1xf32> loc(#loc213)
    %145 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc213)
      linalg.yield %369 : f32 loc(#loc213)
    } -> tensor<2x4x6x1xf32> loc(#loc213)
    %146 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = math.rsqrt %in : f32 loc(#loc214)
      linalg.yield %369 : f32 loc(#loc214)
    } -> tensor<2x4x6x1xf32> loc(#loc214)
    %147 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc215)
      linalg.yield %369 : f32 loc(#loc215)
    } -> tensor<2x4x6x1xf32> loc(#loc215)
    %148 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc216)
    } -> tensor<2x4x6x1xf32> loc(#loc216)
    %149 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %147 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc216)
      linalg.yield %369 : f32 loc(#loc216)
    } -> tensor<2x4x6x1xf32> loc(#loc216)
    %150 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<2x4x6x1xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc217)
    } -> tensor<2x4x6x8xf32> loc(#loc217)
    %151 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %150 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc217)
      linalg.yield %369 : f32 loc(#loc217)
    } -> tensor<2x4x6x8xf32> loc(#loc217)
    %152 = tensor.empty() : tensor<1x1x1x8xf32> loc(#loc218)
    %153 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%152 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc218)
    } -> tensor<1x1x1x8xf32> loc(#loc218)
    %154 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<1x1x1x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<2x4x6x8xf32> loc(#loc219)
    %155 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %154 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc219)
      linalg.yield %369 : f32 loc(#loc219)
    } -> tensor<2x4x6x8xf32> loc(#loc219)
    %156 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%152 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<1x1x1x8xf32> loc(#loc220)
    %157 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x1x1x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc221)
    } -> tensor<2x4x6x8xf32> loc(#loc221)
    %158 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc221)
      linalg.yield %369 : f32 loc(#loc221)
    } -> tensor<2x4x6x8xf32> loc(#loc221)
    %159 = tensor.empty() : tensor<2x4x6x12xf32> loc(#loc222)
    %160 = linalg.fill ins(%cst_2 : f32) outs(%159 : tensor<2x4x6x12xf32>) -> tensor<2x4x6x12xf32> loc(#loc222)
    %161 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%158, %arg10 : tensor<2x4x6x8xf32>, tensor<8x12xf32>) outs(%160 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc221)
      %370 = arith.addf %out, %369 : f32 loc(#loc222)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<2x4x6x12xf32> loc(#loc222)
    %162 = tensor.empty() : tensor<1x1x1x12xf32> loc(#loc223)
    %163 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<12xf32>) outs(%162 : tensor<1x1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc223)
    } -> tensor<1x1x1x12xf32> loc(#loc223)
    %164 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x1x1x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc224)
    } -> tensor<2x4x6x12xf32> loc(#loc224)
    %165 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc224)
      linalg.yield %369 : f32 loc(#loc224)
    } -> tensor<2x4x6x12xf32> loc(#loc224)
    %166 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<2x4x6x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = math.tanh %in : f32 loc(#loc225)
      linalg.yield %369 : f32 loc(#loc225)
    } -> tensor<2x4x6x12xf32> loc(#loc225)
    %167 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc226)
    } -> tensor<2x4x6x12xf32> loc(#loc226)
    %168 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %166 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.subf %in, %in_58 : f32 loc(#loc226)
      linalg.yield %369 : f32 loc(#loc226)
    } -> tensor<2x4x6x12xf32> loc(#loc226)
    %169 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%166, %arg11 : tensor<2x4x6x12xf32>, tensor<12x8xf32>) outs(%3 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc225)
      %370 = arith.addf %out, %369 : f32 loc(#loc227)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc227)
    %170 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%152 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<1x1x1x8xf32> loc(#loc228)
    %171 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<1x1x1x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc229)
    } -> tensor<2x4x6x8xf32> loc(#loc229)
    %172 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %171 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc229)
      linalg.yield %369 : f32 loc(#loc229)
    } -> tensor<2x4x6x8xf32> loc(#loc229)
    %173 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %172 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc230)
      linalg.yield %369 : f32 loc(#loc230)
    } -> tensor<2x4x6x8xf32> loc(#loc230)
    %174 = tensor.empty() : tensor<2x8xf32> loc(#loc231)
    %175 = linalg.fill ins(%cst_2 : f32) outs(%174 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc231)
    %176 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%173 : tensor<2x4x6x8xf32>) outs(%175 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc231)
      linalg.yield %369 : f32 loc(#loc231)
    } -> tensor<2x8xf32> loc(#loc231)
    %177 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%174 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<2x8xf32> loc(#loc232)
    %178 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%176, %177 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%174 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc232)
      linalg.yield %369 : f32 loc(#loc232)
    } -> tensor<2x8xf32> loc(#loc232)
    %179 = tensor.empty() : tensor<2x5xf32> loc(#loc233)
    %180 = linalg.fill ins(%cst_2 : f32) outs(%179 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc233)
    %181 = linalg.matmul ins(%178, %arg5 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%180 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc233)
    %182:3 = call @main_log_softmax(%181) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc234)
    %183 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%182#0, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%179 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc235)
      linalg.yield %369 : f32 loc(#loc235)
    } -> tensor<2x5xf32> loc(#loc235)
    %184 = tensor.empty() : tensor<2xf32> loc(#loc236)
    %185 = linalg.fill ins(%cst_2 : f32) outs(%184 : tensor<2xf32>) -> tensor<2xf32> loc(#loc236)
    %186 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%183 : tensor<2x5xf32>) outs(%185 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %369 : f32 loc(#loc236)
    } -> tensor<2xf32> loc(#loc236)
    %187 = tensor.empty() : tensor<f32> loc(#loc237)
    %188 = linalg.fill ins(%cst_2 : f32) outs(%187 : tensor<f32>) -> tensor<f32> loc(#loc237)
    %189 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%186 : tensor<2xf32>) outs(%188 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc237)
      linalg.yield %369 : f32 loc(#loc237)
    } -> tensor<f32> loc(#loc237)
    %190 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%189 : tensor<f32>) outs(%187 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.divf %in, %cst_0 : f32 loc(#loc238)
      linalg.yield %369 : f32 loc(#loc238)
    } -> tensor<f32> loc(#loc238)
    %191 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%190 : tensor<f32>) outs(%187 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc239)
      linalg.yield %369 : f32 loc(#loc239)
    } -> tensor<f32> loc(#loc239)
    %192 = linalg.generic {indexing_maps = [#map35], iterator_types = []} outs(%187 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc240)
    } -> tensor<f32> loc(#loc240)
    %193 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%192 : tensor<f32>) outs(%187 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.divf %in, %cst_0 : f32 loc(#loc241)
      linalg.yield %369 : f32 loc(#loc241)
    } -> tensor<f32> loc(#loc241)
    %194 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%193 : tensor<f32>) outs(%184 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc242)
    } -> tensor<2xf32> loc(#loc242)
    %195 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%194 : tensor<2xf32>) outs(%179 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc243)
    } -> tensor<2x5xf32> loc(#loc243)
    %196 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%195, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%179 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc244)
      linalg.yield %369 : f32 loc(#loc244)
    } -> tensor<2x5xf32> loc(#loc244)
    %197 = call @main_log_softmax_97(%182#1, %182#2, %196) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc245)
    %198 = tensor.empty() : tensor<5x8xf32> loc(#loc246)
    %199 = linalg.fill ins(%cst_2 : f32) outs(%198 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc246)
    %200 = linalg.generic {indexing_maps = [#map36, #map37, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197, %178 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%199 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc245)
      %370 = arith.addf %out, %369 : f32 loc(#loc246)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc246)
    %201 = tensor.empty() : tensor<8x5xf32> loc(#loc247)
    %202 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%200 : tensor<5x8xf32>) outs(%201 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc247)
    } -> tensor<8x5xf32> loc(#loc247)
    %203 = linalg.generic {indexing_maps = [#map39, #map40, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197, %arg5 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%175 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc245)
      %370 = arith.addf %out, %369 : f32 loc(#loc246)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc246)
    %204 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%203, %177 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%174 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc248)
      linalg.yield %369 : f32 loc(#loc248)
    } -> tensor<2x8xf32> loc(#loc248)
    %205 = linalg.generic {indexing_maps = [#map41, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<2x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc249)
    } -> tensor<2x4x6x8xf32> loc(#loc249)
    %206 = tensor.empty() : tensor<8xf32> loc(#loc250)
    %207 = linalg.fill ins(%cst_2 : f32) outs(%206 : tensor<8xf32>) -> tensor<8xf32> loc(#loc250)
    %208 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%205 : tensor<2x4x6x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc250)
      linalg.yield %369 : f32 loc(#loc250)
    } -> tensor<8xf32> loc(#loc250)
    %expanded_30 = tensor.expand_shape %208 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc251)
    %209 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x1x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc250)
      linalg.yield %369 : f32 loc(#loc250)
    } -> tensor<8xf32> loc(#loc250)
    %210 = tensor.empty() : tensor<8x12xf32> loc(#loc252)
    %211 = linalg.fill ins(%cst_2 : f32) outs(%210 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc252)
    %212 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%205, %166 : tensor<2x4x6x8xf32>, tensor<2x4x6x12xf32>) outs(%211 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc249)
      %370 = arith.addf %out, %369 : f32 loc(#loc252)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc252)
    %213 = tensor.empty() : tensor<12x8xf32> loc(#loc253)
    %214 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<8x12xf32>) outs(%213 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<12x8xf32> loc(#loc253)
    %215 = linalg.generic {indexing_maps = [#map2, #map47, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%205, %arg11 : tensor<2x4x6x8xf32>, tensor<12x8xf32>) outs(%160 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc249)
      %370 = arith.addf %out, %369 : f32 loc(#loc252)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<2x4x6x12xf32> loc(#loc252)
    %216 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %168 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc254)
      linalg.yield %369 : f32 loc(#loc254)
    } -> tensor<2x4x6x12xf32> loc(#loc254)
    %217 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %166 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc254)
      linalg.yield %369 : f32 loc(#loc254)
    } -> tensor<2x4x6x12xf32> loc(#loc254)
    %218 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%159 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc255)
      linalg.yield %369 : f32 loc(#loc255)
    } -> tensor<2x4x6x12xf32> loc(#loc255)
    %219 = tensor.empty() : tensor<12xf32> loc(#loc256)
    %220 = linalg.fill ins(%cst_2 : f32) outs(%219 : tensor<12xf32>) -> tensor<12xf32> loc(#loc256)
    %221 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%218 : tensor<2x4x6x12xf32>) outs(%220 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc256)
      linalg.yield %369 : f32 loc(#loc256)
    } -> tensor<12xf32> loc(#loc256)
    %expanded_31 = tensor.expand_shape %221 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xf32> into tensor<1x1x1x12xf32> loc(#loc257)
    %222 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x1x12xf32>) outs(%220 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc256)
      linalg.yield %369 : f32 loc(#loc256)
    } -> tensor<12xf32> loc(#loc256)
    %223 = linalg.fill ins(%cst_2 : f32) outs(%213 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc258)
    %224 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%218, %158 : tensor<2x4x6x12xf32>, tensor<2x4x6x8xf32>) outs(%223 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc255)
      %370 = arith.addf %out, %369 : f32 loc(#loc258)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc258)
    %225 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<12x8xf32>) outs(%210 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<8x12xf32> loc(#loc259)
    %226 = linalg.generic {indexing_maps = [#map2, #map47, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%218, %arg10 : tensor<2x4x6x12xf32>, tensor<8x12xf32>) outs(%3 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc255)
      %370 = arith.addf %out, %369 : f32 loc(#loc258)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<2x4x6x8xf32> loc(#loc258)
    %227 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%226 : tensor<2x4x6x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc260)
      linalg.yield %369 : f32 loc(#loc260)
    } -> tensor<8xf32> loc(#loc260)
    %expanded_32 = tensor.expand_shape %227 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc261)
    %228 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x1x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc260)
      linalg.yield %369 : f32 loc(#loc260)
    } -> tensor<8xf32> loc(#loc260)
    %229 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %226 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc262)
      linalg.yield %369 : f32 loc(#loc262)
    } -> tensor<2x4x6x8xf32> loc(#loc262)
    %230 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%229 : tensor<2x4x6x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc263)
      linalg.yield %369 : f32 loc(#loc263)
    } -> tensor<8xf32> loc(#loc263)
    %expanded_33 = tensor.expand_shape %230 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc264)
    %231 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %154 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc262)
      linalg.yield %369 : f32 loc(#loc262)
    } -> tensor<2x4x6x8xf32> loc(#loc262)
    %232 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_33 : tensor<1x1x1x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc263)
      linalg.yield %369 : f32 loc(#loc263)
    } -> tensor<8xf32> loc(#loc263)
    %233 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %231 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc265)
      linalg.yield %369 : f32 loc(#loc265)
    } -> tensor<2x4x6x8xf32> loc(#loc265)
    %234 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%233 : tensor<2x4x6x8xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc266)
      linalg.yield %369 : f32 loc(#loc266)
    } -> tensor<2x4x6xf32> loc(#loc266)
    %expanded_34 = tensor.expand_shape %234 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc267)
    %235 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %150 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc265)
      linalg.yield %369 : f32 loc(#loc265)
    } -> tensor<2x4x6x8xf32> loc(#loc265)
    %236 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %149 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc268)
      linalg.yield %369 : f32 loc(#loc268)
    } -> tensor<2x4x6x1xf32> loc(#loc268)
    %237 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc269)
      linalg.yield %369 : f32 loc(#loc269)
    } -> tensor<2x4x6x8xf32> loc(#loc269)
    %238 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<2x4x6x8xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc270)
      linalg.yield %369 : f32 loc(#loc270)
    } -> tensor<2x4x6xf32> loc(#loc270)
    %expanded_35 = tensor.expand_shape %238 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc271)
    %239 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %235 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc272)
      linalg.yield %369 : f32 loc(#loc272)
    } -> tensor<2x4x6x8xf32> loc(#loc272)
    %240 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %134 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc273)
      linalg.yield %369 : f32 loc(#loc273)
    } -> tensor<2x4x6x1xf32> loc(#loc273)
    %241 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<2x4x6x1xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc274)
      linalg.yield %369 : f32 loc(#loc274)
    } -> tensor<2x4x6xf32> loc(#loc274)
    %242 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<2x4x6xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<2x4x6x8xf32> loc(#loc275)
    %243 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %140 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc276)
      linalg.yield %369 : f32 loc(#loc276)
    } -> tensor<2x4x6x8xf32> loc(#loc276)
    %244 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc277)
      linalg.yield %369 : f32 loc(#loc277)
    } -> tensor<2x4x6x8xf32> loc(#loc277)
    %245 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%244 : tensor<2x4x6x8xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc278)
      linalg.yield %369 : f32 loc(#loc278)
    } -> tensor<2x4x6xf32> loc(#loc278)
    %expanded_36 = tensor.expand_shape %245 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32> loc(#loc279)
    %246 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %243 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc280)
      linalg.yield %369 : f32 loc(#loc280)
    } -> tensor<2x4x6x8xf32> loc(#loc280)
    %247 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_36 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc280)
      linalg.yield %369 : f32 loc(#loc280)
    } -> tensor<2x4x6x1xf32> loc(#loc280)
    %248 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %134 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%132 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc281)
      linalg.yield %369 : f32 loc(#loc281)
    } -> tensor<2x4x6x1xf32> loc(#loc281)
    %249 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%248 : tensor<2x4x6x1xf32>) outs(%130 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc282)
      linalg.yield %369 : f32 loc(#loc282)
    } -> tensor<2x4x6xf32> loc(#loc282)
    %250 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<2x4x6xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc283)
    } -> tensor<2x4x6x8xf32> loc(#loc283)
    %251 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %250 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc284)
      linalg.yield %369 : f32 loc(#loc284)
    } -> tensor<2x4x6x8xf32> loc(#loc284)
    %252 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<2x4x6x8xf32>) outs(%83 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc285)
    } -> tensor<2x6x4x8xf32> loc(#loc285)
    %collapsed_37 = tensor.collapse_shape %252 [[0, 1], [2], [3]] : tensor<2x6x4x8xf32> into tensor<12x4x8xf32> loc(#loc286)
    %253 = tensor.empty() : tensor<8x8xf32> loc(#loc287)
    %254 = linalg.fill ins(%cst_2 : f32) outs(%253 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc287)
    %255 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_37, %collapsed_28 : tensor<12x4x8xf32>, tensor<12x4x8xf32>) outs(%254 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc286)
      %370 = arith.addf %out, %369 : f32 loc(#loc287)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc287)
    %256 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<8x8xf32>) outs(%253 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc288)
    } -> tensor<8x8xf32> loc(#loc288)
    %257 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_37, %arg13 : tensor<12x4x8xf32>, tensor<8x8xf32>) outs(%125 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc286)
      %370 = arith.addf %out, %369 : f32 loc(#loc287)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x8xf32> loc(#loc287)
    %expanded_38 = tensor.expand_shape %257 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32> loc(#loc289)
    %258 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<12x4x1x8xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc290)
    } -> tensor<12x1x4x8xf32> loc(#loc290)
    %259 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258 : tensor<12x1x4x8xf32>) outs(%119 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc291)
    } -> tensor<12x4x1x8xf32> loc(#loc291)
    %260 = linalg.fill ins(%cst_2 : f32) outs(%92 : tensor<12x1x8x4xf32>) -> tensor<12x1x8x4xf32> loc(#loc292)
    %261 = linalg.generic {indexing_maps = [#map50, #map51, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%259, %collapsed_27 : tensor<12x4x1x8xf32>, tensor<12x4x4xf32>) outs(%260 : tensor<12x1x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc291)
      %370 = arith.addf %out, %369 : f32 loc(#loc292)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x1x8x4xf32> loc(#loc292)
    %262 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<12x1x8x4xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc291)
    } -> tensor<12x1x4x8xf32> loc(#loc291)
    %263 = tensor.empty() : tensor<12x4x4xf32> loc(#loc292)
    %264 = linalg.fill ins(%cst_2 : f32) outs(%263 : tensor<12x4x4xf32>) -> tensor<12x4x4xf32> loc(#loc292)
    %265 = linalg.generic {indexing_maps = [#map52, #map53, #map54], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%259, %91 : tensor<12x4x1x8xf32>, tensor<12x1x4x8xf32>) outs(%264 : tensor<12x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc291)
      %370 = arith.addf %out, %369 : f32 loc(#loc292)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x4xf32> loc(#loc292)
    %266 = linalg.generic {indexing_maps = [#map55, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<12x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc293)
    } -> tensor<12x1x4x4xf32> loc(#loc293)
    %267 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<12x1x4x1xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc294)
    } -> tensor<12x1x4x4xf32> loc(#loc294)
    %268 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %267 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc294)
      linalg.yield %369 : f32 loc(#loc294)
    } -> tensor<12x1x4x4xf32> loc(#loc294)
    %269 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %110 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc294)
      linalg.yield %369 : f32 loc(#loc294)
    } -> tensor<12x1x4x4xf32> loc(#loc294)
    %270 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269 : tensor<12x1x4x4xf32>) outs(%111 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc295)
      linalg.yield %369 : f32 loc(#loc295)
    } -> tensor<12x1x4xf32> loc(#loc295)
    %expanded_39 = tensor.expand_shape %270 [[0], [1], [2, 3]] output_shape [12, 1, 4, 1] : tensor<12x1x4xf32> into tensor<12x1x4x1xf32> loc(#loc296)
    %271 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<12x1x4x1xf32>) outs(%106 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc297)
      linalg.yield %369 : f32 loc(#loc297)
    } -> tensor<12x1x4x1xf32> loc(#loc297)
    %272 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %114 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc298)
      linalg.yield %369 : f32 loc(#loc298)
    } -> tensor<12x1x4x4xf32> loc(#loc298)
    %273 = tensor.empty() : tensor<12x4xf32> loc(#loc295)
    %274 = linalg.fill ins(%cst_2 : f32) outs(%273 : tensor<12x4xf32>) -> tensor<12x4xf32> loc(#loc295)
    %275 = linalg.generic {indexing_maps = [#map19, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%271 : tensor<12x1x4x1xf32>) outs(%274 : tensor<12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc295)
      linalg.yield %369 : f32 loc(#loc295)
    } -> tensor<12x4xf32> loc(#loc295)
    %276 = linalg.generic {indexing_maps = [#map39, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<12x4xf32>) outs(%101 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc299)
    } -> tensor<12x1x4xf32> loc(#loc299)
    %277 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276 : tensor<12x1x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc299)
    } -> tensor<12x1x4x4xf32> loc(#loc299)
    %278 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %277 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc300)
      linalg.yield %369 : f32 loc(#loc300)
    } -> tensor<12x1x4x4xf32> loc(#loc300)
    %279 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %110 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc294)
      linalg.yield %369 : f32 loc(#loc294)
    } -> tensor<12x1x4x4xf32> loc(#loc294)
    %280 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %99 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%97 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc301)
      linalg.yield %369 : f32 loc(#loc301)
    } -> tensor<12x1x4x4xf32> loc(#loc301)
    %281 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<12x1x4x4xf32>) outs(%94 : tensor<12x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc302)
    } -> tensor<12x4x1x4xf32> loc(#loc302)
    %282 = linalg.fill ins(%cst_2 : f32) outs(%88 : tensor<12x1x4x8xf32>) -> tensor<12x1x4x8xf32> loc(#loc303)
    %283 = linalg.generic {indexing_maps = [#map50, #map51, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%281, %collapsed_26 : tensor<12x4x1x4xf32>, tensor<12x4x8xf32>) outs(%282 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc302)
      %370 = arith.addf %out, %369 : f32 loc(#loc303)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x1x4x8xf32> loc(#loc303)
    %284 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283 : tensor<12x1x4x8xf32>) outs(%92 : tensor<12x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc302)
    } -> tensor<12x1x8x4xf32> loc(#loc302)
    %285 = linalg.generic {indexing_maps = [#map52, #map53, #map54], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%281, %93 : tensor<12x4x1x4xf32>, tensor<12x1x8x4xf32>) outs(%125 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc302)
      %370 = arith.addf %out, %369 : f32 loc(#loc303)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x8xf32> loc(#loc303)
    %286 = linalg.generic {indexing_maps = [#map55, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285 : tensor<12x4x8xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc304)
    } -> tensor<12x1x4x8xf32> loc(#loc304)
    %287 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284 : tensor<12x1x8x4xf32>) outs(%88 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc305)
    } -> tensor<12x1x4x8xf32> loc(#loc305)
    %288 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<12x1x4x8xf32>) outs(%119 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc306)
    } -> tensor<12x4x1x8xf32> loc(#loc306)
    %collapsed_40 = tensor.collapse_shape %288 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32> loc(#loc307)
    %289 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287 : tensor<12x1x4x8xf32>) outs(%119 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc306)
    } -> tensor<12x4x1x8xf32> loc(#loc306)
    %collapsed_41 = tensor.collapse_shape %289 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32> loc(#loc307)
    %290 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<12x1x4x8xf32>) outs(%119 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc306)
    } -> tensor<12x4x1x8xf32> loc(#loc306)
    %collapsed_42 = tensor.collapse_shape %290 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32> loc(#loc307)
    %291 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel"]} outs(%85 : tensor<12x4x24xf32>) {
    ^bb0(%out: f32):
      %369 = linalg.index 0 : index loc(#loc308)
      %370 = linalg.index 1 : index loc(#loc308)
      %371 = linalg.index 2 : index loc(#loc308)
      %372 = arith.cmpi ult, %371, %c8 : index loc(#loc308)
      %373 = scf.if %372 -> (f32) {
        %extracted = tensor.extract %collapsed_42[%369, %370, %371] : tensor<12x4x8xf32> loc(#loc308)
        scf.yield %extracted : f32 loc(#loc308)
      } else {
        %374 = arith.cmpi ult, %371, %c16 : index loc(#loc308)
        %375 = scf.if %374 -> (f32) {
          %376 = arith.subi %371, %c8 : index loc(#loc308)
          %extracted = tensor.extract %collapsed_41[%369, %370, %376] : tensor<12x4x8xf32> loc(#loc308)
          scf.yield %extracted : f32 loc(#loc308)
        } else {
          %376 = arith.subi %371, %c16 : index loc(#loc308)
          %extracted = tensor.extract %collapsed_40[%369, %370, %376] : tensor<12x4x8xf32> loc(#loc308)
          scf.yield %extracted : f32 loc(#loc308)
        } loc(#loc308)
        scf.yield %375 : f32 loc(#loc308)
      } loc(#loc308)
      linalg.yield %373 : f32 loc(#loc308)
    } -> tensor<12x4x24xf32> loc(#loc308)
    %292 = tensor.empty() : tensor<24x8xf32> loc(#loc309)
    %293 = linalg.fill ins(%cst_2 : f32) outs(%292 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc309)
    %294 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%291, %collapsed_19 : tensor<12x4x24xf32>, tensor<12x4x8xf32>) outs(%293 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc308)
      %370 = arith.addf %out, %369 : f32 loc(#loc309)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc309)
    %295 = tensor.empty() : tensor<8x24xf32> loc(#loc310)
    %296 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<24x8xf32>) outs(%295 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc310)
    } -> tensor<8x24xf32> loc(#loc310)
    %297 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%291, %arg14 : tensor<12x4x24xf32>, tensor<8x24xf32>) outs(%125 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc308)
      %370 = arith.addf %out, %369 : f32 loc(#loc309)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<12x4x8xf32> loc(#loc309)
    %expanded_43 = tensor.expand_shape %297 [[0, 1], [2], [3]] output_shape [2, 6, 4, 8] : tensor<12x4x8xf32> into tensor<2x6x4x8xf32> loc(#loc311)
    %298 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x6x4x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc312)
    } -> tensor<2x4x6x8xf32> loc(#loc312)
    %299 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %298 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc313)
      linalg.yield %369 : f32 loc(#loc313)
    } -> tensor<2x4x6x8xf32> loc(#loc313)
    %collapsed_44 = tensor.collapse_shape %299 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32> loc(#loc314)
    %300 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_44, %collapsed_17 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%254 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc314)
      %370 = arith.addf %out, %369 : f32 loc(#loc315)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc315)
    %301 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%300 : tensor<8x8xf32>) outs(%253 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc316)
    } -> tensor<8x8xf32> loc(#loc316)
    %302 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_44, %arg2 : tensor<8x6x8xf32>, tensor<8x8xf32>) outs(%80 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc314)
      %370 = arith.addf %out, %369 : f32 loc(#loc315)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x6x8xf32> loc(#loc315)
    %expanded_45 = tensor.expand_shape %302 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32> loc(#loc317)
    %303 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<8x6x2x4xf32>) outs(%47 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc318)
    } -> tensor<8x2x6x4xf32> loc(#loc318)
    %304 = linalg.fill ins(%cst_2 : f32) outs(%51 : tensor<8x2x4x6xf32>) -> tensor<8x2x4x6xf32> loc(#loc319)
    %305 = linalg.generic {indexing_maps = [#map56, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%303, %72 : tensor<8x2x6x4xf32>, tensor<8x2x6x6xf32>) outs(%304 : tensor<8x2x4x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc318)
      %370 = arith.addf %out, %369 : f32 loc(#loc319)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x2x4x6xf32> loc(#loc319)
    %306 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<8x2x4x6xf32>) outs(%47 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x2x6x4xf32> loc(#loc320)
    %307 = linalg.generic {indexing_maps = [#map2, #map52, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%303, %50 : tensor<8x2x6x4xf32>, tensor<8x2x6x4xf32>) outs(%54 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc318)
      %370 = arith.addf %out, %369 : f32 loc(#loc319)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x2x6x6xf32> loc(#loc319)
    %308 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<8x2x6x1xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<8x2x6x6xf32> loc(#loc321)
    %309 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %308 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc321)
      linalg.yield %369 : f32 loc(#loc321)
    } -> tensor<8x2x6x6xf32> loc(#loc321)
    %310 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %67 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc321)
      linalg.yield %369 : f32 loc(#loc321)
    } -> tensor<8x2x6x6xf32> loc(#loc321)
    %311 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%310 : tensor<8x2x6x6xf32>) outs(%68 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc322)
      linalg.yield %369 : f32 loc(#loc322)
    } -> tensor<8x2x6xf32> loc(#loc322)
    %expanded_46 = tensor.expand_shape %311 [[0], [1], [2, 3]] output_shape [8, 2, 6, 1] : tensor<8x2x6xf32> into tensor<8x2x6x1xf32> loc(#loc323)
    %312 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<8x2x6x1xf32>) outs(%63 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc324)
      linalg.yield %369 : f32 loc(#loc324)
    } -> tensor<8x2x6x1xf32> loc(#loc324)
    %313 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %71 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc325)
      linalg.yield %369 : f32 loc(#loc325)
    } -> tensor<8x2x6x6xf32> loc(#loc325)
    %314 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%312 : tensor<8x2x6x1xf32>) outs(%68 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc322)
      linalg.yield %369 : f32 loc(#loc322)
    } -> tensor<8x2x6xf32> loc(#loc322)
    %315 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314 : tensor<8x2x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc326)
    } -> tensor<8x2x6x6xf32> loc(#loc326)
    %316 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %315 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc327)
      linalg.yield %369 : f32 loc(#loc327)
    } -> tensor<8x2x6x6xf32> loc(#loc327)
    %317 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %67 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc321)
      linalg.yield %369 : f32 loc(#loc321)
    } -> tensor<8x2x6x6xf32> loc(#loc321)
    %318 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317, %56 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%53 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc328)
      linalg.yield %369 : f32 loc(#loc328)
    } -> tensor<8x2x6x6xf32> loc(#loc328)
    %319 = linalg.generic {indexing_maps = [#map56, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%318, %48 : tensor<8x2x6x6xf32>, tensor<8x2x6x4xf32>) outs(%76 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc328)
      %370 = arith.addf %out, %369 : f32 loc(#loc329)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x2x6x4xf32> loc(#loc329)
    %320 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<8x2x6x4xf32>) outs(%51 : tensor<8x2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc330)
    } -> tensor<8x2x4x6xf32> loc(#loc330)
    %321 = linalg.generic {indexing_maps = [#map2, #map52, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%318, %52 : tensor<8x2x6x6xf32>, tensor<8x2x4x6xf32>) outs(%76 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc328)
      %370 = arith.addf %out, %369 : f32 loc(#loc329)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x2x6x4xf32> loc(#loc329)
    %322 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<8x2x4x6xf32>) outs(%47 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<8x2x6x4xf32> loc(#loc331)
    %323 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<8x2x6x4xf32>) outs(%78 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc332)
    } -> tensor<8x6x2x4xf32> loc(#loc332)
    %collapsed_47 = tensor.collapse_shape %323 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32> loc(#loc333)
    %324 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322 : tensor<8x2x6x4xf32>) outs(%78 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc332)
    } -> tensor<8x6x2x4xf32> loc(#loc332)
    %collapsed_48 = tensor.collapse_shape %324 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32> loc(#loc333)
    %325 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<8x2x6x4xf32>) outs(%78 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc332)
    } -> tensor<8x6x2x4xf32> loc(#loc332)
    %collapsed_49 = tensor.collapse_shape %325 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32> loc(#loc333)
    %326 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel"]} outs(%44 : tensor<8x6x24xf32>) {
    ^bb0(%out: f32):
      %369 = linalg.index 0 : index loc(#loc334)
      %370 = linalg.index 1 : index loc(#loc334)
      %371 = linalg.index 2 : index loc(#loc334)
      %372 = arith.cmpi ult, %371, %c8 : index loc(#loc334)
      %373 = scf.if %372 -> (f32) {
        %extracted = tensor.extract %collapsed_49[%369, %370, %371] : tensor<8x6x8xf32> loc(#loc334)
        scf.yield %extracted : f32 loc(#loc334)
      } else {
        %374 = arith.cmpi ult, %371, %c16 : index loc(#loc334)
        %375 = scf.if %374 -> (f32) {
          %376 = arith.subi %371, %c8 : index loc(#loc334)
          %extracted = tensor.extract %collapsed_48[%369, %370, %376] : tensor<8x6x8xf32> loc(#loc334)
          scf.yield %extracted : f32 loc(#loc334)
        } else {
          %376 = arith.subi %371, %c16 : index loc(#loc334)
          %extracted = tensor.extract %collapsed_47[%369, %370, %376] : tensor<8x6x8xf32> loc(#loc334)
          scf.yield %extracted : f32 loc(#loc334)
        } loc(#loc334)
        scf.yield %375 : f32 loc(#loc334)
      } loc(#loc334)
      linalg.yield %373 : f32 loc(#loc334)
    } -> tensor<8x6x24xf32> loc(#loc334)
    %327 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%326, %43 : tensor<8x6x24xf32>, tensor<8x6x8xf32>) outs(%293 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc334)
      %370 = arith.addf %out, %369 : f32 loc(#loc335)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc335)
    %328 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%327 : tensor<24x8xf32>) outs(%295 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc336)
    } -> tensor<8x24xf32> loc(#loc336)
    %329 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%326, %arg3 : tensor<8x6x24xf32>, tensor<8x24xf32>) outs(%80 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc334)
      %370 = arith.addf %out, %369 : f32 loc(#loc335)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x6x8xf32> loc(#loc335)
    %330 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%329 : tensor<8x6x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc337)
      linalg.yield %369 : f32 loc(#loc337)
    } -> tensor<8xf32> loc(#loc337)
    %expanded_50 = tensor.expand_shape %330 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc338)
    %331 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_50 : tensor<1x1x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc337)
      linalg.yield %369 : f32 loc(#loc337)
    } -> tensor<8xf32> loc(#loc337)
    %332 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %329 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc339)
      linalg.yield %369 : f32 loc(#loc339)
    } -> tensor<8x6x8xf32> loc(#loc339)
    %333 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%332 : tensor<8x6x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %369 : f32 loc(#loc340)
    } -> tensor<8xf32> loc(#loc340)
    %expanded_51 = tensor.expand_shape %333 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc341)
    %334 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %39 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc339)
      linalg.yield %369 : f32 loc(#loc339)
    } -> tensor<8x6x8xf32> loc(#loc339)
    %335 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_51 : tensor<1x1x8xf32>) outs(%207 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %369 : f32 loc(#loc340)
    } -> tensor<8xf32> loc(#loc340)
    %336 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %334 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc342)
      linalg.yield %369 : f32 loc(#loc342)
    } -> tensor<8x6x8xf32> loc(#loc342)
    %337 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%336 : tensor<8x6x8xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc343)
      linalg.yield %369 : f32 loc(#loc343)
    } -> tensor<8x6xf32> loc(#loc343)
    %expanded_52 = tensor.expand_shape %337 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xf32> into tensor<8x6x1xf32> loc(#loc344)
    %338 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %35 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc342)
      linalg.yield %369 : f32 loc(#loc342)
    } -> tensor<8x6x8xf32> loc(#loc342)
    %339 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %34 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc345)
      linalg.yield %369 : f32 loc(#loc345)
    } -> tensor<8x6x1xf32> loc(#loc345)
    %340 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc346)
      linalg.yield %369 : f32 loc(#loc346)
    } -> tensor<8x6x8xf32> loc(#loc346)
    %341 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%340 : tensor<8x6x8xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc347)
      linalg.yield %369 : f32 loc(#loc347)
    } -> tensor<8x6xf32> loc(#loc347)
    %expanded_53 = tensor.expand_shape %341 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xf32> into tensor<8x6x1xf32> loc(#loc348)
    %342 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %18 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc349)
      linalg.yield %369 : f32 loc(#loc349)
    } -> tensor<8x6x1xf32> loc(#loc349)
    %343 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%342 : tensor<8x6x1xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc350)
      linalg.yield %369 : f32 loc(#loc350)
    } -> tensor<8x6xf32> loc(#loc350)
    %344 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<8x6xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc351)
    } -> tensor<8x6x8xf32> loc(#loc351)
    %345 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %25 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc352)
      linalg.yield %369 : f32 loc(#loc352)
    } -> tensor<8x6x8xf32> loc(#loc352)
    %346 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.negf %in : f32 loc(#loc353)
      linalg.yield %369 : f32 loc(#loc353)
    } -> tensor<8x6x8xf32> loc(#loc353)
    %347 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%346 : tensor<8x6x8xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc354)
      linalg.yield %369 : f32 loc(#loc354)
    } -> tensor<8x6xf32> loc(#loc354)
    %expanded_54 = tensor.expand_shape %347 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xf32> into tensor<8x6x1xf32> loc(#loc355)
    %348 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %345 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc356)
      linalg.yield %369 : f32 loc(#loc356)
    } -> tensor<8x6x8xf32> loc(#loc356)
    %349 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %expanded_54 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc356)
      linalg.yield %369 : f32 loc(#loc356)
    } -> tensor<8x6x1xf32> loc(#loc356)
    %350 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349, %18 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%16 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.divf %in, %in_58 : f32 loc(#loc357)
      linalg.yield %369 : f32 loc(#loc357)
    } -> tensor<8x6x1xf32> loc(#loc357)
    %351 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%350 : tensor<8x6x1xf32>) outs(%14 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc358)
      linalg.yield %369 : f32 loc(#loc358)
    } -> tensor<8x6xf32> loc(#loc358)
    %352 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<8x6xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<8x6x8xf32> loc(#loc359)
    %353 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %352 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%20 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc360)
      linalg.yield %369 : f32 loc(#loc360)
    } -> tensor<8x6x8xf32> loc(#loc360)
    %expanded_55 = tensor.expand_shape %353 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32> loc(#loc361)
    %354 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %expanded_55 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.addf %in, %in_58 : f32 loc(#loc362)
      linalg.yield %369 : f32 loc(#loc362)
    } -> tensor<2x4x6x8xf32> loc(#loc362)
    %355 = tensor.empty() : tensor<6x8xf32> loc(#loc363)
    %356 = linalg.fill ins(%cst_2 : f32) outs(%355 : tensor<6x8xf32>) -> tensor<6x8xf32> loc(#loc363)
    %357 = linalg.generic {indexing_maps = [#map59, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%354 : tensor<2x4x6x8xf32>) outs(%356 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc363)
      linalg.yield %369 : f32 loc(#loc363)
    } -> tensor<6x8xf32> loc(#loc363)
    %expanded_56 = tensor.expand_shape %357 [[0, 1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<6x8xf32> into tensor<1x1x6x8xf32> loc(#loc364)
    %358 = linalg.generic {indexing_maps = [#map59, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_56 : tensor<1x1x6x8xf32>) outs(%356 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc363)
      linalg.yield %369 : f32 loc(#loc363)
    } -> tensor<6x8xf32> loc(#loc363)
    %359 = tensor.empty() : tensor<4x8xf32> loc(#loc365)
    %360 = linalg.fill ins(%cst_2 : f32) outs(%359 : tensor<4x8xf32>) -> tensor<4x8xf32> loc(#loc365)
    %361 = linalg.generic {indexing_maps = [#map60, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%354 : tensor<2x4x6x8xf32>) outs(%360 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc365)
      linalg.yield %369 : f32 loc(#loc365)
    } -> tensor<4x8xf32> loc(#loc365)
    %expanded_57 = tensor.expand_shape %361 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32> loc(#loc366)
    %362 = linalg.generic {indexing_maps = [#map60, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_57 : tensor<1x4x1x8xf32>) outs(%360 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %369 = arith.addf %out, %in : f32 loc(#loc365)
      linalg.yield %369 : f32 loc(#loc365)
    } -> tensor<4x8xf32> loc(#loc365)
    %363 = tensor.empty() : tensor<4x1x8xf32> loc(#loc367)
    %364 = linalg.generic {indexing_maps = [#map39, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<4x8xf32>) outs(%363 : tensor<4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc367)
    } -> tensor<4x1x8xf32> loc(#loc367)
    %365 = tensor.empty() : tensor<8x4xf32> loc(#loc368)
    %366 = linalg.fill ins(%cst_2 : f32) outs(%365 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc368)
    %367 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%354, %collapsed : tensor<2x4x6x8xf32>, tensor<2x4x6x4xf32>) outs(%366 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %369 = arith.mulf %in, %in_58 : f32 loc(#loc362)
      %370 = arith.addf %out, %369 : f32 loc(#loc368)
      linalg.yield %370 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc368)
    %368 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%367 : tensor<8x4xf32>) outs(%359 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc369)
    } -> tensor<4x8xf32> loc(#loc369)
    return %191, %331, %335, %301, %328, %368, %202, %222, %209, %228, %232, %225, %214, %358, %256, %296, %364 : tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x1x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc68)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc69)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc69)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc69)
    %2 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc69)
      linalg.yield %17 : f32 loc(#loc69)
    } -> tensor<2xf32> loc(#loc69)
    %3 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2xf32> loc(#loc70)
    %4 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc70)
      linalg.yield %17 : f32 loc(#loc70)
    } -> tensor<2xf32> loc(#loc70)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc71)
    %6 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<2x1xf32> loc(#loc71)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc72)
    %8 = linalg.generic {indexing_maps = [#map61, #map31], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    %9 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc72)
      linalg.yield %17 : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    %10 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc73)
      linalg.yield %17 : f32 loc(#loc73)
    } -> tensor<2x5xf32> loc(#loc73)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc68)
    %12 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %17 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %13 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<2x1xf32> loc(#loc71)
    %14 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc74)
      linalg.yield %17 : f32 loc(#loc74)
    } -> tensor<2x1xf32> loc(#loc74)
    %15 = linalg.generic {indexing_maps = [#map61, #map31], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    %16 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc72)
      linalg.yield %17 : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc378)
  } loc(#loc378)
  func.func private @main_log_softmax_97(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc75)
    %1 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc75)
      linalg.yield %11 : f32 loc(#loc75)
    } -> tensor<2x5xf32> loc(#loc75)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc68)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc68)
    %4 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %11 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc76)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc77)
    %6 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc77)
      linalg.yield %11 : f32 loc(#loc77)
    } -> tensor<2x1xf32> loc(#loc77)
    %7 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %11 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %8 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    %9 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc78)
      linalg.yield %11 : f32 loc(#loc78)
    } -> tensor<2x5xf32> loc(#loc78)
    %10 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc79)
      linalg.yield %11 : f32 loc(#loc79)
    } -> tensor<2x5xf32> loc(#loc79)
    return %10 : tensor<2x5xf32> loc(#loc379)
  } loc(#loc379)
} loc(#loc)
#loc157 = loc("jit(loss)/jvp(block0/space)/split"(#loc97))
#loc180 = loc("jit(loss)/jvp(block0/time)/split"(#loc97))
#loc233 = loc("jit(loss)/jvp()/dot_general"(#loc122))
#loc251 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc119))
#loc257 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc116))
#loc261 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc95))
#loc264 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc94))
#loc307 = loc("jit(loss)/transpose(jvp(block0/time))/reshape"(#loc98))
#loc333 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc98))
#loc338 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc95))
#loc341 = loc("jit(loss)/transpose(jvp(block0/space))/reshape"(#loc94))
#loc364 = loc("jit(loss)/transpose(jvp())/reshape"(#loc85))
#loc366 = loc("jit(loss)/transpose(jvp())/reshape"(#loc84))
#loc370 = loc("jit(loss)/jvp()/jit"(#loc123))
#loc371 = loc("jit(loss)/transpose(jvp())/jit"(#loc123))
#loc378 = loc("jit:"(#loc370))
#loc379 = loc("jit:"(#loc371))
