#loc = loc(unknown)
#loc1 = loc("p['b0']['beta']")
#loc2 = loc("p['b0']['bias']")
#loc3 = loc("p['b0']['gamma']")
#loc4 = loc("p['b0']['out']")
#loc5 = loc("p['b0']['qkv']")
#loc6 = loc("p['b1']['beta']")
#loc7 = loc("p['b1']['bias']")
#loc8 = loc("p['b1']['gamma']")
#loc9 = loc("p['b1']['out']")
#loc10 = loc("p['b1']['qkv']")
#loc11 = loc("p['b2']['beta']")
#loc12 = loc("p['b2']['bias']")
#loc13 = loc("p['b2']['gamma']")
#loc14 = loc("p['b2']['out']")
#loc15 = loc("p['b2']['qkv']")
#loc16 = loc("p['head']")
#loc17 = loc("p['inp']")
#loc18 = loc("p['pos']")
#loc19 = loc("x")
#loc20 = loc("y[0]")
#loc21 = loc("models.py":528:12 to :24)
#loc22 = loc("models.py":528:12 to :35)
#loc23 = loc("models.py":27:11 to :36)
#loc24 = loc("models.py":28:12 to :20)
#loc25 = loc("models.py":28:11 to :26)
#loc26 = loc("models.py":28:10 to :51)
#loc27 = loc("models.py":29:34 to :44)
#loc28 = loc("models.py":29:24 to :45)
#loc29 = loc("models.py":29:11 to :45)
#loc30 = loc("models.py":29:11 to :58)
#loc31 = loc("models.py":29:11 to :70)
#loc32 = loc("models.py":511:14 to :41)
#loc33 = loc("models.py":511:14 to :53)
#loc34 = loc("models.py":512:18 to :75)
#loc35 = loc("models.py":512:18 to :100)
#loc36 = loc("models.py":512:8 to :15)
#loc37 = loc("models.py":507:34 to :52)
#loc38 = loc("models.py":507:30 to :52)
#loc39 = loc("models.py":507:30 to :103)
#loc40 = loc("models.py":507:15 to :108)
#loc41 = loc("models.py":508:16 to :24)
#loc42 = loc("models.py":508:15 to :47)
#loc43 = loc("models.py":508:15 to :82)
#loc44 = loc("models.py":508:15 to :93)
#loc45 = loc("models.py":529:12 to :66)
#loc46 = loc("models.py":516:15 to :42)
#loc47 = loc("models.py":516:15 to :54)
#loc48 = loc("models.py":516:14 to :109)
#loc49 = loc("models.py":517:27 to :39)
#loc50 = loc("models.py":517:27 to :61)
#loc51 = loc("models.py":530:12 to :61)
#loc52 = loc("models.py":521:38 to :65)
#loc53 = loc("models.py":521:38 to :77)
#loc54 = loc("models.py":521:28 to :115)
#loc55 = loc("models.py":520:25 to :74)
#loc56 = loc("models.py":520:25 to :96)
#loc57 = loc("models.py":531:12 to :61)
#loc58 = loc("models.py":532:29 to :38)
#loc59 = loc("models.py":532:29 to :50)
#loc60 = loc("models.py":23:29 to :55)
#loc61 = loc("models.py":23:29 to :59)
#loc62 = loc("models.py":23:21 to :64)
#loc63 = loc("models.py":23:12 to :65)
#loc64 = loc("models.py":23:11 to :65)
#loc65 = loc("models.py":29:12 to :20)
#loc66 = loc("reduce_sum")
#loc67 = loc("reduce_max")
#loc68 = loc("max")
#loc69 = loc("broadcast_in_dim")
#loc70 = loc("sub")
#loc71 = loc("exp")
#loc72 = loc("log")
#loc73 = loc("neg")
#loc74 = loc("reshape")
#loc75 = loc("div")
#loc76 = loc("mul")
#loc77 = loc("add_any")
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
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d0, d2, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>
#map22 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map23 = affine_map<(d0, d1) -> ()>
#map24 = affine_map<(d0, d1) -> (d0, d1)>
#map25 = affine_map<(d0, d1) -> (d0)>
#map26 = affine_map<(d0) -> (d0)>
#map27 = affine_map<(d0) -> ()>
#map28 = affine_map<() -> ()>
#map29 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map30 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map31 = affine_map<(d0, d1) -> (d1, d0)>
#map32 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map33 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map36 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d1)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d2)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map42 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map43 = affine_map<(d0, d1, d2) -> (d0)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map47 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d3, d1, d4)>
#map48 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map49 = affine_map<(d0, d1) -> (d0, 0)>
#loc78 = loc("stacked_attention.<locals>.loss"(#loc21))
#loc79 = loc("stacked_attention.<locals>.loss"(#loc22))
#loc80 = loc("layer_norm"(#loc23))
#loc81 = loc("layer_norm"(#loc24))
#loc82 = loc("layer_norm"(#loc25))
#loc83 = loc("layer_norm"(#loc26))
#loc84 = loc("layer_norm"(#loc27))
#loc85 = loc("layer_norm"(#loc28))
#loc86 = loc("layer_norm"(#loc29))
#loc87 = loc("layer_norm"(#loc30))
#loc88 = loc("layer_norm"(#loc31))
#loc89 = loc("stacked_attention.<locals>.transposed_whole"(#loc32))
#loc90 = loc("stacked_attention.<locals>.transposed_whole"(#loc33))
#loc91 = loc("stacked_attention.<locals>.transposed_whole"(#loc34))
#loc92 = loc("stacked_attention.<locals>.transposed_whole"(#loc35))
#loc93 = loc("stacked_attention.<locals>.transposed_whole"(#loc36))
#loc94 = loc("stacked_attention.<locals>.attend"(#loc37))
#loc95 = loc("stacked_attention.<locals>.attend"(#loc38))
#loc96 = loc("stacked_attention.<locals>.attend"(#loc39))
#loc97 = loc("stacked_attention.<locals>.attend"(#loc40))
#loc98 = loc("stacked_attention.<locals>.attend"(#loc41))
#loc99 = loc("stacked_attention.<locals>.attend"(#loc42))
#loc100 = loc("stacked_attention.<locals>.attend"(#loc43))
#loc101 = loc("stacked_attention.<locals>.attend"(#loc44))
#loc102 = loc("stacked_attention.<locals>.loss"(#loc45))
#loc103 = loc("stacked_attention.<locals>.taken_apart"(#loc46))
#loc104 = loc("stacked_attention.<locals>.taken_apart"(#loc47))
#loc105 = loc("stacked_attention.<locals>.taken_apart"(#loc48))
#loc106 = loc("stacked_attention.<locals>.taken_apart.<locals>.<genexpr>"(#loc49))
#loc107 = loc("stacked_attention.<locals>.taken_apart.<locals>.<genexpr>"(#loc50))
#loc108 = loc("stacked_attention.<locals>.loss"(#loc51))
#loc109 = loc("stacked_attention.<locals>.shared_keys"(#loc52))
#loc110 = loc("stacked_attention.<locals>.shared_keys"(#loc53))
#loc111 = loc("stacked_attention.<locals>.shared_keys"(#loc54))
#loc112 = loc("stacked_attention.<locals>.shared_keys.<locals>.<lambda>"(#loc55))
#loc113 = loc("stacked_attention.<locals>.shared_keys.<locals>.<lambda>"(#loc56))
#loc114 = loc("stacked_attention.<locals>.loss"(#loc57))
#loc115 = loc("stacked_attention.<locals>.loss"(#loc58))
#loc116 = loc("stacked_attention.<locals>.loss"(#loc59))
#loc117 = loc("cross_entropy"(#loc60))
#loc118 = loc("cross_entropy"(#loc61))
#loc119 = loc("cross_entropy"(#loc62))
#loc120 = loc("cross_entropy"(#loc63))
#loc121 = loc("cross_entropy"(#loc64))
#loc122 = loc("layer_norm"(#loc65))
#loc123 = loc("jit(loss)/jvp()/dot_general"(#loc78))
#loc124 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc79))
#loc125 = loc("jit(loss)/jvp()/add"(#loc79))
#loc126 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc80))
#loc127 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc80))
#loc128 = loc("jit(loss)/jvp(block0/attn)/div"(#loc80))
#loc129 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc81))
#loc130 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc82))
#loc131 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc82))
#loc132 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc83))
#loc133 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc83))
#loc134 = loc("jit(loss)/jvp(block0/attn)/div"(#loc83))
#loc135 = loc("jit(loss)/jvp(block0/attn)/add"(#loc84))
#loc136 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc85))
#loc137 = loc("jit(loss)/jvp(block0/attn)/div"(#loc85))
#loc138 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc85))
#loc139 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc86))
#loc140 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc87))
#loc141 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc87))
#loc142 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc88))
#loc143 = loc("jit(loss)/jvp(block0/attn)/add"(#loc88))
#loc144 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc89))
#loc145 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc90))
#loc146 = loc("jit(loss)/jvp(block0/attn)/add"(#loc90))
#loc147 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc91))
#loc148 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc92))
#loc150 = loc("jit(loss)/jvp(block0/attn)/squeeze"(#loc93))
#loc151 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc94))
#loc152 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc95))
#loc153 = loc("jit(loss)/jvp(block0/attn)/div"(#loc96))
#loc154 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc97))
#loc155 = loc("jit(loss)/jvp(block0/attn)/max"(#loc97))
#loc156 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc97))
#loc157 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc97))
#loc158 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc97))
#loc159 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc97))
#loc160 = loc("jit(loss)/jvp(block0/attn)/div"(#loc97))
#loc161 = loc(callsite(#loc97 at #loc97))
#loc162 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc98))
#loc163 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc99))
#loc164 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc100))
#loc165 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc101))
#loc166 = loc("jit(loss)/jvp()/add"(#loc102))
#loc167 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc80))
#loc168 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc80))
#loc169 = loc("jit(loss)/jvp(block1/attn)/div"(#loc80))
#loc170 = loc("jit(loss)/jvp(block1/attn)/sub"(#loc81))
#loc171 = loc("jit(loss)/jvp(block1/attn)/integer_pow"(#loc82))
#loc172 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc82))
#loc173 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc83))
#loc174 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc83))
#loc175 = loc("jit(loss)/jvp(block1/attn)/div"(#loc83))
#loc176 = loc("jit(loss)/jvp(block1/attn)/add"(#loc84))
#loc177 = loc("jit(loss)/jvp(block1/attn)/rsqrt"(#loc85))
#loc178 = loc("jit(loss)/jvp(block1/attn)/div"(#loc85))
#loc179 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc85))
#loc180 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc86))
#loc181 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc87))
#loc182 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc87))
#loc183 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc88))
#loc184 = loc("jit(loss)/jvp(block1/attn)/add"(#loc88))
#loc185 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc103))
#loc186 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc104))
#loc187 = loc("jit(loss)/jvp(block1/attn)/add"(#loc104))
#loc190 = loc("jit(loss)/jvp(block1/attn)/squeeze"(#loc106))
#loc191 = loc("jit(loss)/jvp(block1/attn)/transpose"(#loc107))
#loc192 = loc("jit(loss)/jvp(block1/attn)/transpose"(#loc94))
#loc193 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc95))
#loc194 = loc("jit(loss)/jvp(block1/attn)/div"(#loc96))
#loc195 = loc("jit(loss)/jvp(block1/attn)/reduce_max"(#loc97))
#loc196 = loc("jit(loss)/jvp(block1/attn)/max"(#loc97))
#loc197 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc97))
#loc198 = loc("jit(loss)/jvp(block1/attn)/sub"(#loc97))
#loc199 = loc("jit(loss)/jvp(block1/attn)/exp"(#loc97))
#loc200 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc97))
#loc201 = loc("jit(loss)/jvp(block1/attn)/div"(#loc97))
#loc202 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc98))
#loc203 = loc("jit(loss)/jvp(block1/attn)/transpose"(#loc99))
#loc204 = loc("jit(loss)/jvp(block1/attn)/reshape"(#loc100))
#loc205 = loc("jit(loss)/jvp(block1/attn)/dot_general"(#loc101))
#loc206 = loc("jit(loss)/jvp()/add"(#loc108))
#loc207 = loc("jit(loss)/jvp(block2/attn)/reduce_sum"(#loc80))
#loc208 = loc("jit(loss)/jvp(block2/attn)/broadcast_in_dim"(#loc80))
#loc209 = loc("jit(loss)/jvp(block2/attn)/div"(#loc80))
#loc210 = loc("jit(loss)/jvp(block2/attn)/sub"(#loc81))
#loc211 = loc("jit(loss)/jvp(block2/attn)/integer_pow"(#loc82))
#loc212 = loc("jit(loss)/jvp(block2/attn)/mul"(#loc82))
#loc213 = loc("jit(loss)/jvp(block2/attn)/reduce_sum"(#loc83))
#loc214 = loc("jit(loss)/jvp(block2/attn)/broadcast_in_dim"(#loc83))
#loc215 = loc("jit(loss)/jvp(block2/attn)/div"(#loc83))
#loc216 = loc("jit(loss)/jvp(block2/attn)/add"(#loc84))
#loc217 = loc("jit(loss)/jvp(block2/attn)/rsqrt"(#loc85))
#loc218 = loc("jit(loss)/jvp(block2/attn)/div"(#loc85))
#loc219 = loc("jit(loss)/jvp(block2/attn)/mul"(#loc85))
#loc220 = loc("jit(loss)/jvp(block2/attn)/mul"(#loc86))
#loc221 = loc("jit(loss)/jvp(block2/attn)/broadcast_in_dim"(#loc87))
#loc222 = loc("jit(loss)/jvp(block2/attn)/mul"(#loc87))
#loc223 = loc("jit(loss)/jvp(block2/attn)/broadcast_in_dim"(#loc88))
#loc224 = loc("jit(loss)/jvp(block2/attn)/add"(#loc88))
#loc225 = loc("jit(loss)/jvp(block2/attn)/dot_general"(#loc109))
#loc226 = loc("jit(loss)/jvp(block2/attn)/broadcast_in_dim"(#loc110))
#loc227 = loc("jit(loss)/jvp(block2/attn)/add"(#loc110))
#loc229 = loc("jit(loss)/jvp(block2/attn)/reshape"(#loc112))
#loc230 = loc("jit(loss)/jvp(block2/attn)/transpose"(#loc113))
#loc231 = loc("jit(loss)/jvp(block2/attn)/transpose"(#loc94))
#loc232 = loc("jit(loss)/jvp(block2/attn)/squeeze"(#loc95))
#loc233 = loc("jit(loss)/jvp(block2/attn)/dot_general"(#loc95))
#loc234 = loc("jit(loss)/jvp(block2/attn)/div"(#loc96))
#loc235 = loc("jit(loss)/jvp(block2/attn)/reduce_max"(#loc97))
#loc236 = loc("jit(loss)/jvp(block2/attn)/max"(#loc97))
#loc237 = loc("jit(loss)/jvp(block2/attn)/broadcast_in_dim"(#loc97))
#loc238 = loc("jit(loss)/jvp(block2/attn)/sub"(#loc97))
#loc239 = loc("jit(loss)/jvp(block2/attn)/exp"(#loc97))
#loc240 = loc("jit(loss)/jvp(block2/attn)/reduce_sum"(#loc97))
#loc241 = loc("jit(loss)/jvp(block2/attn)/div"(#loc97))
#loc242 = loc("jit(loss)/jvp(block2/attn)/squeeze"(#loc98))
#loc243 = loc("jit(loss)/jvp(block2/attn)/dot_general"(#loc98))
#loc244 = loc("jit(loss)/jvp(block2/attn)/transpose"(#loc99))
#loc245 = loc("jit(loss)/jvp(block2/attn)/reshape"(#loc100))
#loc246 = loc("jit(loss)/jvp(block2/attn)/dot_general"(#loc101))
#loc247 = loc("jit(loss)/jvp()/add"(#loc114))
#loc248 = loc("jit(loss)/jvp()/reduce_sum"(#loc115))
#loc249 = loc("jit(loss)/jvp()/div"(#loc115))
#loc251 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc117))
#loc252 = loc("jit(loss)/jvp()/mul"(#loc118))
#loc253 = loc("jit(loss)/jvp()/reduce_sum"(#loc119))
#loc254 = loc("jit(loss)/jvp()/reduce_sum"(#loc120))
#loc255 = loc("jit(loss)/jvp()/div"(#loc120))
#loc256 = loc("jit(loss)/jvp()/neg"(#loc121))
#loc257 = loc("jit(loss)/transpose(jvp())/neg"(#loc121))
#loc258 = loc("jit(loss)/transpose(jvp())/div"(#loc120))
#loc259 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc120))
#loc260 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc119))
#loc261 = loc("jit(loss)/transpose(jvp())/mul"(#loc118))
#loc262 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc117))
#loc263 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc116))
#loc264 = loc("jit(loss)/transpose(jvp())/transpose"(#loc116))
#loc265 = loc("jit(loss)/transpose(jvp())/div"(#loc115))
#loc266 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc115))
#loc267 = loc("jit(loss)/transpose(jvp(block2/attn))/dot_general"(#loc101))
#loc268 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc101))
#loc269 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc100))
#loc270 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc99))
#loc271 = loc("jit(loss)/transpose(jvp(block2/attn))/dot_general"(#loc98))
#loc272 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc98))
#loc273 = loc("jit(loss)/transpose(jvp(block2/attn))/broadcast_in_dim"(#loc98))
#loc274 = loc("jit(loss)/transpose(jvp(block2/attn))/mul"(#loc97))
#loc275 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc97))
#loc276 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc97))
#loc277 = loc("jit(loss)/transpose(jvp(block2/attn))/neg"(#loc97))
#loc278 = loc("jit(loss)/transpose(jvp(block2/attn))/div"(#loc97))
#loc279 = loc("jit(loss)/transpose(jvp(block2/attn))/broadcast_in_dim"(#loc97))
#loc280 = loc("jit(loss)/transpose(jvp(block2/attn))/add_any"(#loc97))
#loc281 = loc("jit(loss)/transpose(jvp(block2/attn))/div"(#loc96))
#loc282 = loc("jit(loss)/transpose(jvp(block2/attn))/dot_general"(#loc95))
#loc283 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc95))
#loc284 = loc("jit(loss)/transpose(jvp(block2/attn))/broadcast_in_dim"(#loc95))
#loc285 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc94))
#loc286 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc113))
#loc288 = loc("jit(loss)/transpose(jvp(block2/attn))/concatenate"(#loc111))
#loc289 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc110))
#loc291 = loc("jit(loss)/transpose(jvp(block2/attn))/dot_general"(#loc109))
#loc292 = loc("jit(loss)/transpose(jvp(block2/attn))/transpose"(#loc109))
#loc293 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc88))
#loc295 = loc("jit(loss)/transpose(jvp(block2/attn))/mul"(#loc87))
#loc296 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc87))
#loc298 = loc("jit(loss)/transpose(jvp(block2/attn))/mul"(#loc86))
#loc299 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc86))
#loc300 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc86))
#loc301 = loc("jit(loss)/transpose(jvp(block2/attn))/mul"(#loc85))
#loc302 = loc("jit(loss)/transpose(jvp(block2/attn))/neg"(#loc122))
#loc303 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc122))
#loc304 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc122))
#loc305 = loc("jit(loss)/transpose(jvp(block2/attn))/add_any"(#loc122))
#loc306 = loc("jit(loss)/transpose(jvp(block2/attn))/div"(#loc83))
#loc307 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc83))
#loc308 = loc("jit(loss)/transpose(jvp(block2/attn))/broadcast_in_dim"(#loc83))
#loc309 = loc("jit(loss)/transpose(jvp(block2/attn))/mul"(#loc82))
#loc310 = loc("jit(loss)/transpose(jvp(block2/attn))/neg"(#loc81))
#loc311 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc81))
#loc312 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc81))
#loc313 = loc("jit(loss)/transpose(jvp(block2/attn))/add_any"(#loc81))
#loc314 = loc("jit(loss)/transpose(jvp(block2/attn))/div"(#loc80))
#loc315 = loc("jit(loss)/transpose(jvp(block2/attn))/reduce_sum"(#loc80))
#loc316 = loc("jit(loss)/transpose(jvp(block2/attn))/broadcast_in_dim"(#loc80))
#loc317 = loc("jit(loss)/transpose(jvp(block2/attn))/add_any"(#loc80))
#loc318 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc101))
#loc319 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc101))
#loc320 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc100))
#loc321 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc99))
#loc322 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc98))
#loc323 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc98))
#loc324 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc97))
#loc325 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc97))
#loc326 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc97))
#loc327 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc97))
#loc328 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc97))
#loc329 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc97))
#loc330 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc97))
#loc331 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc96))
#loc332 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc95))
#loc333 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc95))
#loc334 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc94))
#loc335 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc107))
#loc336 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc106))
#loc337 = loc("jit(loss)/transpose(jvp(block1/attn))/pad"(#loc106))
#loc338 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc106))
#loc339 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc105))
#loc340 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc104))
#loc342 = loc("jit(loss)/transpose(jvp(block1/attn))/dot_general"(#loc103))
#loc343 = loc("jit(loss)/transpose(jvp(block1/attn))/transpose"(#loc103))
#loc344 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc88))
#loc346 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc87))
#loc347 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc87))
#loc349 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc86))
#loc350 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc86))
#loc351 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc86))
#loc352 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc85))
#loc353 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc122))
#loc354 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc122))
#loc355 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc122))
#loc356 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc122))
#loc357 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc83))
#loc358 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc83))
#loc359 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc83))
#loc360 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc82))
#loc361 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc81))
#loc362 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc81))
#loc363 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc81))
#loc364 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc81))
#loc365 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc80))
#loc366 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc80))
#loc367 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc80))
#loc368 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc80))
#loc369 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc101))
#loc370 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc101))
#loc371 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc100))
#loc372 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc99))
#loc373 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc98))
#loc374 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc98))
#loc375 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc97))
#loc376 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc97))
#loc377 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc97))
#loc378 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc97))
#loc379 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc97))
#loc380 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc97))
#loc381 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc97))
#loc382 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc96))
#loc383 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc95))
#loc384 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc95))
#loc385 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc94))
#loc386 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc93))
#loc387 = loc("jit(loss)/transpose(jvp(block0/attn))/pad"(#loc93))
#loc388 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc93))
#loc389 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc92))
#loc390 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc91))
#loc391 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc90))
#loc393 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc89))
#loc394 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc89))
#loc395 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc88))
#loc397 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc87))
#loc398 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc87))
#loc400 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc86))
#loc401 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc86))
#loc402 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc86))
#loc403 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc85))
#loc404 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc122))
#loc405 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc122))
#loc406 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc122))
#loc407 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc122))
#loc408 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc83))
#loc409 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc83))
#loc410 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc83))
#loc411 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc82))
#loc412 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc81))
#loc413 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc81))
#loc414 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc81))
#loc415 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc81))
#loc416 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc80))
#loc417 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc80))
#loc418 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc80))
#loc419 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc80))
#loc420 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc79))
#loc422 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc78))
#loc423 = loc("jit(loss)/transpose(jvp())/transpose"(#loc78))
#loc426 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc161))
#loc427 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc161))
#loc428 = loc("jit(loss)/jvp(block0/attn)/div"(#loc161))
#loc429 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc161))
#loc430 = loc("jit(loss)/jvp(block1/attn)/div"(#loc161))
#loc431 = loc("jit(loss)/jvp(block2/attn)/mul"(#loc161))
#loc432 = loc("jit(loss)/jvp(block2/attn)/div"(#loc161))
module {
  func.func public @main(%arg0: tensor<8xf32> loc("p['b0']['beta']"), %arg1: tensor<24xf32> loc("p['b0']['bias']"), %arg2: tensor<8xf32> loc("p['b0']['gamma']"), %arg3: tensor<8x8xf32> loc("p['b0']['out']"), %arg4: tensor<8x24xf32> loc("p['b0']['qkv']"), %arg5: tensor<8xf32> loc("p['b1']['beta']"), %arg6: tensor<24xf32> loc("p['b1']['bias']"), %arg7: tensor<8xf32> loc("p['b1']['gamma']"), %arg8: tensor<8x8xf32> loc("p['b1']['out']"), %arg9: tensor<8x24xf32> loc("p['b1']['qkv']"), %arg10: tensor<8xf32> loc("p['b2']['beta']"), %arg11: tensor<16xf32> loc("p['b2']['bias']"), %arg12: tensor<8xf32> loc("p['b2']['gamma']"), %arg13: tensor<8x8xf32> loc("p['b2']['out']"), %arg14: tensor<8x16xf32> loc("p['b2']['qkv']"), %arg15: tensor<8x5xf32> loc("p['head']"), %arg16: tensor<6x8xf32> loc("p['inp']"), %arg17: tensor<12x8xf32> loc("p['pos']"), %arg18: tensor<2x12x6xf32> loc("x"), %arg19: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<8xf32>, tensor<24xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8xf32>, tensor<24xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<12x8xf32>) {
    %c12 = arith.constant 12 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x12x8xf32> loc(#loc123)
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x12x8xf32>) -> tensor<2x12x8xf32> loc(#loc123)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg18, %arg16 : tensor<2x12x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc19)
      %420 = arith.addf %out, %419 : f32 loc(#loc123)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc123)
    %3 = tensor.empty() : tensor<1x12x8xf32> loc(#loc124)
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<12x8xf32>) outs(%3 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<1x12x8xf32> loc(#loc124)
    %5 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<2x12x8xf32> loc(#loc125)
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc125)
      linalg.yield %419 : f32 loc(#loc125)
    } -> tensor<2x12x8xf32> loc(#loc125)
    %7 = tensor.empty() : tensor<2x12xf32> loc(#loc126)
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc126)
    %9 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc126)
      linalg.yield %419 : f32 loc(#loc126)
    } -> tensor<2x12xf32> loc(#loc126)
    %10 = tensor.empty() : tensor<2x12x1xf32> loc(#loc127)
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x12xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<2x12x1xf32> loc(#loc127)
    %12 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<2x12x1xf32> loc(#loc128)
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc128)
      linalg.yield %419 : f32 loc(#loc128)
    } -> tensor<2x12x1xf32> loc(#loc128)
    %14 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<2x12x8xf32> loc(#loc129)
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %14 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.subf %in, %in_67 : f32 loc(#loc129)
      linalg.yield %419 : f32 loc(#loc129)
    } -> tensor<2x12x8xf32> loc(#loc129)
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc130)
      linalg.yield %419 : f32 loc(#loc130)
    } -> tensor<2x12x8xf32> loc(#loc130)
    %17 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<2x12x8xf32> loc(#loc131)
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc131)
      linalg.yield %419 : f32 loc(#loc131)
    } -> tensor<2x12x8xf32> loc(#loc131)
    %19 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc132)
      linalg.yield %419 : f32 loc(#loc132)
    } -> tensor<2x12xf32> loc(#loc132)
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x12xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x12x1xf32> loc(#loc133)
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc134)
      linalg.yield %419 : f32 loc(#loc134)
    } -> tensor<2x12x1xf32> loc(#loc134)
    %22 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x12x1xf32> loc(#loc135)
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc135)
      linalg.yield %419 : f32 loc(#loc135)
    } -> tensor<2x12x1xf32> loc(#loc135)
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32 loc(#loc136)
      linalg.yield %419 : f32 loc(#loc136)
    } -> tensor<2x12x1xf32> loc(#loc136)
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc137)
      linalg.yield %419 : f32 loc(#loc137)
    } -> tensor<2x12x1xf32> loc(#loc137)
    %26 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<2x12x1xf32> loc(#loc138)
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc138)
      linalg.yield %419 : f32 loc(#loc138)
    } -> tensor<2x12x1xf32> loc(#loc138)
    %28 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x12x1xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<2x12x8xf32> loc(#loc139)
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %28 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc139)
      linalg.yield %419 : f32 loc(#loc139)
    } -> tensor<2x12x8xf32> loc(#loc139)
    %30 = tensor.empty() : tensor<1x1x8xf32> loc(#loc140)
    %31 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<1x1x8xf32> loc(#loc140)
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<2x12x8xf32> loc(#loc141)
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc141)
      linalg.yield %419 : f32 loc(#loc141)
    } -> tensor<2x12x8xf32> loc(#loc141)
    %34 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<1x1x8xf32> loc(#loc142)
    %35 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x12x8xf32> loc(#loc143)
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc143)
      linalg.yield %419 : f32 loc(#loc143)
    } -> tensor<2x12x8xf32> loc(#loc143)
    %37 = tensor.empty() : tensor<2x12x24xf32> loc(#loc144)
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<2x12x24xf32>) -> tensor<2x12x24xf32> loc(#loc144)
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36, %arg4 : tensor<2x12x8xf32>, tensor<8x24xf32>) outs(%38 : tensor<2x12x24xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc143)
      %420 = arith.addf %out, %419 : f32 loc(#loc144)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x24xf32> loc(#loc144)
    %40 = tensor.empty() : tensor<1x1x24xf32> loc(#loc145)
    %41 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<24xf32>) outs(%40 : tensor<1x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<1x1x24xf32> loc(#loc145)
    %42 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x24xf32>) outs(%37 : tensor<2x12x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<2x12x24xf32> loc(#loc146)
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x12x24xf32>, tensor<2x12x24xf32>) outs(%37 : tensor<2x12x24xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc146)
      linalg.yield %419 : f32 loc(#loc146)
    } -> tensor<2x12x24xf32> loc(#loc146)
    %expanded = tensor.expand_shape %43 [[0], [1], [2, 3, 4]] output_shape [2, 12, 3, 2, 4] : tensor<2x12x24xf32> into tensor<2x12x3x2x4xf32> loc(#loc147)
    %44 = tensor.empty() : tensor<3x2x2x12x4xf32> loc(#loc148)
    %45 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x12x3x2x4xf32>) outs(%44 : tensor<3x2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<3x2x2x12x4xf32> loc(#loc148)
    %extracted_slice = tensor.extract_slice %45[0, 0, 0, 0, 0] [1, 2, 2, 12, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x12x4xf32> to tensor<1x2x2x12x4xf32> loc(#loc149)
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x2x12x4xf32> into tensor<2x2x12x4xf32> loc(#loc150)
    %extracted_slice_10 = tensor.extract_slice %45[1, 0, 0, 0, 0] [1, 2, 2, 12, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x12x4xf32> to tensor<1x2x2x12x4xf32> loc(#loc149)
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3], [4]] : tensor<1x2x2x12x4xf32> into tensor<2x2x12x4xf32> loc(#loc150)
    %extracted_slice_12 = tensor.extract_slice %45[2, 0, 0, 0, 0] [1, 2, 2, 12, 4] [1, 1, 1, 1, 1] : tensor<3x2x2x12x4xf32> to tensor<1x2x2x12x4xf32> loc(#loc149)
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2], [3], [4]] : tensor<1x2x2x12x4xf32> into tensor<2x2x12x4xf32> loc(#loc150)
    %46 = tensor.empty() : tensor<2x2x4x12xf32> loc(#loc151)
    %47 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x2x12x4xf32>) outs(%46 : tensor<2x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<2x2x4x12xf32> loc(#loc151)
    %48 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc152)
    %49 = linalg.fill ins(%cst_2 : f32) outs(%48 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32> loc(#loc152)
    %50 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %47 : tensor<2x2x12x4xf32>, tensor<2x2x4x12xf32>) outs(%49 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc150)
      %420 = arith.addf %out, %419 : f32 loc(#loc152)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc152)
    %51 = linalg.generic {indexing_maps = [#map18, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x2x12x12xf32> loc(#loc153)
    %52 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc153)
      linalg.yield %419 : f32 loc(#loc153)
    } -> tensor<2x2x12x12xf32> loc(#loc153)
    %53 = tensor.empty() : tensor<2x2x12xf32> loc(#loc154)
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc154)
    %55 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x2x12x12xf32>) outs(%54 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.maximumf %out, %in : f32 loc(#loc154)
      linalg.yield %419 : f32 loc(#loc154)
    } -> tensor<2x2x12xf32> loc(#loc154)
    %56 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%53 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<2x2x12xf32> loc(#loc155)
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %55 : tensor<2x2x12xf32>, tensor<2x2x12xf32>) outs(%53 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.maximumf %in, %in_67 : f32 loc(#loc155)
      linalg.yield %419 : f32 loc(#loc155)
    } -> tensor<2x2x12xf32> loc(#loc155)
    %58 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc156)
    %59 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x12xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<2x2x12x1xf32> loc(#loc156)
    %60 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<2x2x12x12xf32> loc(#loc157)
    %61 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %60 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.subf %in, %in_67 : f32 loc(#loc157)
      linalg.yield %419 : f32 loc(#loc157)
    } -> tensor<2x2x12x12xf32> loc(#loc157)
    %62 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32 loc(#loc158)
      linalg.yield %419 : f32 loc(#loc158)
    } -> tensor<2x2x12x12xf32> loc(#loc158)
    %63 = linalg.fill ins(%cst_2 : f32) outs(%53 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc159)
    %64 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x2x12x12xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc159)
      linalg.yield %419 : f32 loc(#loc159)
    } -> tensor<2x2x12xf32> loc(#loc159)
    %65 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x12xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<2x2x12x1xf32> loc(#loc156)
    %66 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<2x2x12x12xf32> loc(#loc160)
    %67 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %66 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc160)
      linalg.yield %419 : f32 loc(#loc160)
    } -> tensor<2x2x12x12xf32> loc(#loc160)
    %68 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc426)
      linalg.yield %419 : f32 loc(#loc426)
    } -> tensor<2x2x12x1xf32> loc(#loc426)
    %69 = linalg.generic {indexing_maps = [#map18, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc427)
    } -> tensor<2x2x12x1xf32> loc(#loc427)
    %70 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc428)
      linalg.yield %419 : f32 loc(#loc428)
    } -> tensor<2x2x12x1xf32> loc(#loc428)
    %71 = tensor.empty() : tensor<2x2x12x4xf32> loc(#loc162)
    %72 = linalg.fill ins(%cst_2 : f32) outs(%71 : tensor<2x2x12x4xf32>) -> tensor<2x2x12x4xf32> loc(#loc162)
    %73 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67, %collapsed_13 : tensor<2x2x12x12xf32>, tensor<2x2x12x4xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc160)
      %420 = arith.addf %out, %419 : f32 loc(#loc162)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc162)
    %74 = tensor.empty() : tensor<2x12x2x4xf32> loc(#loc163)
    %75 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<2x12x2x4xf32> loc(#loc163)
    %collapsed_14 = tensor.collapse_shape %75 [[0], [1], [2, 3]] : tensor<2x12x2x4xf32> into tensor<2x12x8xf32> loc(#loc164)
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_14, %arg3 : tensor<2x12x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc164)
      %420 = arith.addf %out, %419 : f32 loc(#loc165)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc165)
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %76 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc166)
      linalg.yield %419 : f32 loc(#loc166)
    } -> tensor<2x12x8xf32> loc(#loc166)
    %78 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %419 : f32 loc(#loc167)
    } -> tensor<2x12xf32> loc(#loc167)
    %79 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x12xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc168)
    } -> tensor<2x12x1xf32> loc(#loc168)
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc169)
      linalg.yield %419 : f32 loc(#loc169)
    } -> tensor<2x12x1xf32> loc(#loc169)
    %81 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x12x1xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<2x12x8xf32> loc(#loc170)
    %82 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %81 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.subf %in, %in_67 : f32 loc(#loc170)
      linalg.yield %419 : f32 loc(#loc170)
    } -> tensor<2x12x8xf32> loc(#loc170)
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc171)
      linalg.yield %419 : f32 loc(#loc171)
    } -> tensor<2x12x8xf32> loc(#loc171)
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %82 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc172)
      linalg.yield %419 : f32 loc(#loc172)
    } -> tensor<2x12x8xf32> loc(#loc172)
    %85 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %419 : f32 loc(#loc173)
    } -> tensor<2x12xf32> loc(#loc173)
    %86 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x12xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc174)
    } -> tensor<2x12x1xf32> loc(#loc174)
    %87 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc175)
      linalg.yield %419 : f32 loc(#loc175)
    } -> tensor<2x12x1xf32> loc(#loc175)
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %22 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc176)
      linalg.yield %419 : f32 loc(#loc176)
    } -> tensor<2x12x1xf32> loc(#loc176)
    %89 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32 loc(#loc177)
      linalg.yield %419 : f32 loc(#loc177)
    } -> tensor<2x12x1xf32> loc(#loc177)
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %88 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc178)
      linalg.yield %419 : f32 loc(#loc178)
    } -> tensor<2x12x1xf32> loc(#loc178)
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %90 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc179)
      linalg.yield %419 : f32 loc(#loc179)
    } -> tensor<2x12x1xf32> loc(#loc179)
    %92 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x1xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<2x12x8xf32> loc(#loc180)
    %93 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %92 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc180)
      linalg.yield %419 : f32 loc(#loc180)
    } -> tensor<2x12x8xf32> loc(#loc180)
    %94 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<1x1x8xf32> loc(#loc181)
    %95 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x1x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<2x12x8xf32> loc(#loc182)
    %96 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc182)
      linalg.yield %419 : f32 loc(#loc182)
    } -> tensor<2x12x8xf32> loc(#loc182)
    %97 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<1x1x8xf32> loc(#loc183)
    %98 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x1x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<2x12x8xf32> loc(#loc184)
    %99 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc184)
      linalg.yield %419 : f32 loc(#loc184)
    } -> tensor<2x12x8xf32> loc(#loc184)
    %100 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99, %arg9 : tensor<2x12x8xf32>, tensor<8x24xf32>) outs(%38 : tensor<2x12x24xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc184)
      %420 = arith.addf %out, %419 : f32 loc(#loc185)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x24xf32> loc(#loc185)
    %101 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<24xf32>) outs(%40 : tensor<1x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc186)
    } -> tensor<1x1x24xf32> loc(#loc186)
    %102 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x1x24xf32>) outs(%37 : tensor<2x12x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc187)
    } -> tensor<2x12x24xf32> loc(#loc187)
    %103 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x12x24xf32>, tensor<2x12x24xf32>) outs(%37 : tensor<2x12x24xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc187)
      linalg.yield %419 : f32 loc(#loc187)
    } -> tensor<2x12x24xf32> loc(#loc187)
    %expanded_15 = tensor.expand_shape %103 [[0], [1], [2, 3, 4]] output_shape [2, 12, 3, 2, 4] : tensor<2x12x24xf32> into tensor<2x12x3x2x4xf32> loc(#loc188)
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 0, 0, 0] [2, 12, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<2x12x3x2x4xf32> to tensor<2x12x1x2x4xf32> loc(#loc189)
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0], [1], [2, 3], [4]] : tensor<2x12x1x2x4xf32> into tensor<2x12x2x4xf32> loc(#loc190)
    %104 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<2x2x12x4xf32> loc(#loc191)
    %extracted_slice_18 = tensor.extract_slice %expanded_15[0, 0, 1, 0, 0] [2, 12, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<2x12x3x2x4xf32> to tensor<2x12x1x2x4xf32> loc(#loc189)
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0], [1], [2, 3], [4]] : tensor<2x12x1x2x4xf32> into tensor<2x12x2x4xf32> loc(#loc190)
    %105 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<2x2x12x4xf32> loc(#loc191)
    %extracted_slice_20 = tensor.extract_slice %expanded_15[0, 0, 2, 0, 0] [2, 12, 1, 2, 4] [1, 1, 1, 1, 1] : tensor<2x12x3x2x4xf32> to tensor<2x12x1x2x4xf32> loc(#loc189)
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x12x1x2x4xf32> into tensor<2x12x2x4xf32> loc(#loc190)
    %106 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<2x2x12x4xf32> loc(#loc191)
    %107 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x2x12x4xf32>) outs(%46 : tensor<2x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<2x2x4x12xf32> loc(#loc192)
    %108 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%104, %107 : tensor<2x2x12x4xf32>, tensor<2x2x4x12xf32>) outs(%49 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc191)
      %420 = arith.addf %out, %419 : f32 loc(#loc193)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc193)
    %109 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %51 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc194)
      linalg.yield %419 : f32 loc(#loc194)
    } -> tensor<2x2x12x12xf32> loc(#loc194)
    %110 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x2x12x12xf32>) outs(%54 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.maximumf %out, %in : f32 loc(#loc195)
      linalg.yield %419 : f32 loc(#loc195)
    } -> tensor<2x2x12xf32> loc(#loc195)
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %110 : tensor<2x2x12xf32>, tensor<2x2x12xf32>) outs(%53 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.maximumf %in, %in_67 : f32 loc(#loc196)
      linalg.yield %419 : f32 loc(#loc196)
    } -> tensor<2x2x12xf32> loc(#loc196)
    %112 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x2x12xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<2x2x12x1xf32> loc(#loc197)
    %113 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<2x2x12x12xf32> loc(#loc198)
    %114 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %113 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.subf %in, %in_67 : f32 loc(#loc198)
      linalg.yield %419 : f32 loc(#loc198)
    } -> tensor<2x2x12x12xf32> loc(#loc198)
    %115 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32 loc(#loc199)
      linalg.yield %419 : f32 loc(#loc199)
    } -> tensor<2x2x12x12xf32> loc(#loc199)
    %116 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<2x2x12x12xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %419 : f32 loc(#loc200)
    } -> tensor<2x2x12xf32> loc(#loc200)
    %117 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x2x12xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<2x2x12x1xf32> loc(#loc197)
    %118 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc201)
    } -> tensor<2x2x12x12xf32> loc(#loc201)
    %119 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %118 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc201)
      linalg.yield %419 : f32 loc(#loc201)
    } -> tensor<2x2x12x12xf32> loc(#loc201)
    %120 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc429)
      linalg.yield %419 : f32 loc(#loc429)
    } -> tensor<2x2x12x1xf32> loc(#loc429)
    %121 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %120 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc430)
      linalg.yield %419 : f32 loc(#loc430)
    } -> tensor<2x2x12x1xf32> loc(#loc430)
    %122 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%119, %106 : tensor<2x2x12x12xf32>, tensor<2x2x12x4xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc201)
      %420 = arith.addf %out, %419 : f32 loc(#loc202)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc202)
    %123 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<2x12x2x4xf32> loc(#loc203)
    %collapsed_22 = tensor.collapse_shape %123 [[0], [1], [2, 3]] : tensor<2x12x2x4xf32> into tensor<2x12x8xf32> loc(#loc204)
    %124 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_22, %arg8 : tensor<2x12x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc204)
      %420 = arith.addf %out, %419 : f32 loc(#loc205)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc205)
    %125 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %124 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc206)
      linalg.yield %419 : f32 loc(#loc206)
    } -> tensor<2x12x8xf32> loc(#loc206)
    %126 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc207)
      linalg.yield %419 : f32 loc(#loc207)
    } -> tensor<2x12xf32> loc(#loc207)
    %127 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x12xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc208)
    } -> tensor<2x12x1xf32> loc(#loc208)
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc209)
      linalg.yield %419 : f32 loc(#loc209)
    } -> tensor<2x12x1xf32> loc(#loc209)
    %129 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x12x1xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<2x12x8xf32> loc(#loc210)
    %130 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %129 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.subf %in, %in_67 : f32 loc(#loc210)
      linalg.yield %419 : f32 loc(#loc210)
    } -> tensor<2x12x8xf32> loc(#loc210)
    %131 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc211)
      linalg.yield %419 : f32 loc(#loc211)
    } -> tensor<2x12x8xf32> loc(#loc211)
    %132 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %130 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc212)
      linalg.yield %419 : f32 loc(#loc212)
    } -> tensor<2x12x8xf32> loc(#loc212)
    %133 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc213)
      linalg.yield %419 : f32 loc(#loc213)
    } -> tensor<2x12xf32> loc(#loc213)
    %134 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x12xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<2x12x1xf32> loc(#loc214)
    %135 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc215)
      linalg.yield %419 : f32 loc(#loc215)
    } -> tensor<2x12x1xf32> loc(#loc215)
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %22 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc216)
      linalg.yield %419 : f32 loc(#loc216)
    } -> tensor<2x12x1xf32> loc(#loc216)
    %137 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32 loc(#loc217)
      linalg.yield %419 : f32 loc(#loc217)
    } -> tensor<2x12x1xf32> loc(#loc217)
    %138 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc218)
      linalg.yield %419 : f32 loc(#loc218)
    } -> tensor<2x12x1xf32> loc(#loc218)
    %139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %138 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc219)
      linalg.yield %419 : f32 loc(#loc219)
    } -> tensor<2x12x1xf32> loc(#loc219)
    %140 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<2x12x8xf32> loc(#loc220)
    %141 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc220)
      linalg.yield %419 : f32 loc(#loc220)
    } -> tensor<2x12x8xf32> loc(#loc220)
    %142 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc221)
    } -> tensor<1x1x8xf32> loc(#loc221)
    %143 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x1x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc222)
    } -> tensor<2x12x8xf32> loc(#loc222)
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc222)
      linalg.yield %419 : f32 loc(#loc222)
    } -> tensor<2x12x8xf32> loc(#loc222)
    %145 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<8xf32>) outs(%30 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc223)
    } -> tensor<1x1x8xf32> loc(#loc223)
    %146 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x1x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc224)
    } -> tensor<2x12x8xf32> loc(#loc224)
    %147 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc224)
      linalg.yield %419 : f32 loc(#loc224)
    } -> tensor<2x12x8xf32> loc(#loc224)
    %148 = tensor.empty() : tensor<2x12x16xf32> loc(#loc225)
    %149 = linalg.fill ins(%cst_2 : f32) outs(%148 : tensor<2x12x16xf32>) -> tensor<2x12x16xf32> loc(#loc225)
    %150 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147, %arg14 : tensor<2x12x8xf32>, tensor<8x16xf32>) outs(%149 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc224)
      %420 = arith.addf %out, %419 : f32 loc(#loc225)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x16xf32> loc(#loc225)
    %151 = tensor.empty() : tensor<1x1x16xf32> loc(#loc226)
    %152 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<16xf32>) outs(%151 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc226)
    } -> tensor<1x1x16xf32> loc(#loc226)
    %153 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x1x16xf32>) outs(%148 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc227)
    } -> tensor<2x12x16xf32> loc(#loc227)
    %154 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %153 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%148 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc227)
      linalg.yield %419 : f32 loc(#loc227)
    } -> tensor<2x12x16xf32> loc(#loc227)
    %extracted_slice_23 = tensor.extract_slice %154[0, 0, 0] [2, 12, 8] [1, 1, 1] : tensor<2x12x16xf32> to tensor<2x12x8xf32> loc(#loc228)
    %extracted_slice_24 = tensor.extract_slice %154[0, 0, 8] [2, 12, 4] [1, 1, 1] : tensor<2x12x16xf32> to tensor<2x12x4xf32> loc(#loc228)
    %extracted_slice_25 = tensor.extract_slice %154[0, 0, 12] [2, 12, 4] [1, 1, 1] : tensor<2x12x16xf32> to tensor<2x12x4xf32> loc(#loc228)
    %expanded_26 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [2, 12, 2, 4] : tensor<2x12x8xf32> into tensor<2x12x2x4xf32> loc(#loc229)
    %155 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x2x12x4xf32> loc(#loc230)
    %expanded_27 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<2x12x4xf32> into tensor<2x12x1x4xf32> loc(#loc229)
    %156 = tensor.empty() : tensor<2x1x12x4xf32> loc(#loc230)
    %157 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x12x1x4xf32>) outs(%156 : tensor<2x1x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x1x12x4xf32> loc(#loc230)
    %expanded_28 = tensor.expand_shape %extracted_slice_25 [[0], [1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<2x12x4xf32> into tensor<2x12x1x4xf32> loc(#loc229)
    %158 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x12x1x4xf32>) outs(%156 : tensor<2x1x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x1x12x4xf32> loc(#loc230)
    %159 = tensor.empty() : tensor<2x1x4x12xf32> loc(#loc231)
    %160 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<2x1x12x4xf32>) outs(%159 : tensor<2x1x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<2x1x4x12xf32> loc(#loc231)
    %collapsed_29 = tensor.collapse_shape %160 [[0], [1, 2], [3]] : tensor<2x1x4x12xf32> into tensor<2x4x12xf32> loc(#loc232)
    %161 = linalg.generic {indexing_maps = [#map15, #map21, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%155, %collapsed_29 : tensor<2x2x12x4xf32>, tensor<2x4x12xf32>) outs(%49 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc230)
      %420 = arith.addf %out, %419 : f32 loc(#loc233)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc233)
    %162 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %51 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc234)
      linalg.yield %419 : f32 loc(#loc234)
    } -> tensor<2x2x12x12xf32> loc(#loc234)
    %163 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<2x2x12x12xf32>) outs(%54 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.maximumf %out, %in : f32 loc(#loc235)
      linalg.yield %419 : f32 loc(#loc235)
    } -> tensor<2x2x12xf32> loc(#loc235)
    %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %163 : tensor<2x2x12xf32>, tensor<2x2x12xf32>) outs(%53 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.maximumf %in, %in_67 : f32 loc(#loc236)
      linalg.yield %419 : f32 loc(#loc236)
    } -> tensor<2x2x12xf32> loc(#loc236)
    %165 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<2x2x12xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<2x2x12x1xf32> loc(#loc237)
    %166 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<2x2x12x12xf32> loc(#loc238)
    %167 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %166 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.subf %in, %in_67 : f32 loc(#loc238)
      linalg.yield %419 : f32 loc(#loc238)
    } -> tensor<2x2x12x12xf32> loc(#loc238)
    %168 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32 loc(#loc239)
      linalg.yield %419 : f32 loc(#loc239)
    } -> tensor<2x2x12x12xf32> loc(#loc239)
    %169 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<2x2x12x12xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc240)
      linalg.yield %419 : f32 loc(#loc240)
    } -> tensor<2x2x12xf32> loc(#loc240)
    %170 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<2x2x12xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<2x2x12x1xf32> loc(#loc237)
    %171 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc241)
    } -> tensor<2x2x12x12xf32> loc(#loc241)
    %172 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc241)
      linalg.yield %419 : f32 loc(#loc241)
    } -> tensor<2x2x12x12xf32> loc(#loc241)
    %173 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc431)
      linalg.yield %419 : f32 loc(#loc431)
    } -> tensor<2x2x12x1xf32> loc(#loc431)
    %174 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %173 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc432)
      linalg.yield %419 : f32 loc(#loc432)
    } -> tensor<2x2x12x1xf32> loc(#loc432)
    %collapsed_30 = tensor.collapse_shape %158 [[0], [1, 2], [3]] : tensor<2x1x12x4xf32> into tensor<2x12x4xf32> loc(#loc242)
    %175 = linalg.generic {indexing_maps = [#map15, #map21, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%172, %collapsed_30 : tensor<2x2x12x12xf32>, tensor<2x12x4xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc241)
      %420 = arith.addf %out, %419 : f32 loc(#loc243)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc243)
    %176 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc244)
    } -> tensor<2x12x2x4xf32> loc(#loc244)
    %collapsed_31 = tensor.collapse_shape %176 [[0], [1], [2, 3]] : tensor<2x12x2x4xf32> into tensor<2x12x8xf32> loc(#loc245)
    %177 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_31, %arg13 : tensor<2x12x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc245)
      %420 = arith.addf %out, %419 : f32 loc(#loc246)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc246)
    %178 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %177 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc247)
      linalg.yield %419 : f32 loc(#loc247)
    } -> tensor<2x12x8xf32> loc(#loc247)
    %179 = tensor.empty() : tensor<2x8xf32> loc(#loc248)
    %180 = linalg.fill ins(%cst_2 : f32) outs(%179 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc248)
    %181 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x12x8xf32>) outs(%180 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %419 : f32 loc(#loc248)
    } -> tensor<2x8xf32> loc(#loc248)
    %182 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%179 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc249)
    } -> tensor<2x8xf32> loc(#loc249)
    %183 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%181, %182 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%179 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc249)
      linalg.yield %419 : f32 loc(#loc249)
    } -> tensor<2x8xf32> loc(#loc249)
    %184 = tensor.empty() : tensor<2x5xf32> loc(#loc250)
    %185 = linalg.fill ins(%cst_2 : f32) outs(%184 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc250)
    %186 = linalg.matmul ins(%183, %arg15 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%185 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc250)
    %187:3 = call @main_log_softmax(%186) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc251)
    %188 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%187#0, %arg19 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%184 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc252)
      linalg.yield %419 : f32 loc(#loc252)
    } -> tensor<2x5xf32> loc(#loc252)
    %189 = tensor.empty() : tensor<2xf32> loc(#loc253)
    %190 = linalg.fill ins(%cst_2 : f32) outs(%189 : tensor<2xf32>) -> tensor<2xf32> loc(#loc253)
    %191 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction"]} ins(%188 : tensor<2x5xf32>) outs(%190 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc253)
      linalg.yield %419 : f32 loc(#loc253)
    } -> tensor<2xf32> loc(#loc253)
    %192 = tensor.empty() : tensor<f32> loc(#loc254)
    %193 = linalg.fill ins(%cst_2 : f32) outs(%192 : tensor<f32>) -> tensor<f32> loc(#loc254)
    %194 = linalg.generic {indexing_maps = [#map26, #map27], iterator_types = ["reduction"]} ins(%191 : tensor<2xf32>) outs(%193 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc254)
      linalg.yield %419 : f32 loc(#loc254)
    } -> tensor<f32> loc(#loc254)
    %195 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = []} ins(%194 : tensor<f32>) outs(%192 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_0 : f32 loc(#loc255)
      linalg.yield %419 : f32 loc(#loc255)
    } -> tensor<f32> loc(#loc255)
    %196 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = []} ins(%195 : tensor<f32>) outs(%192 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc256)
      linalg.yield %419 : f32 loc(#loc256)
    } -> tensor<f32> loc(#loc256)
    %197 = linalg.generic {indexing_maps = [#map28], iterator_types = []} outs(%192 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc257)
    } -> tensor<f32> loc(#loc257)
    %198 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = []} ins(%197 : tensor<f32>) outs(%192 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_0 : f32 loc(#loc258)
      linalg.yield %419 : f32 loc(#loc258)
    } -> tensor<f32> loc(#loc258)
    %199 = linalg.generic {indexing_maps = [#map27, #map26], iterator_types = ["parallel"]} ins(%198 : tensor<f32>) outs(%189 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<2xf32> loc(#loc259)
    %200 = linalg.generic {indexing_maps = [#map25, #map24], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<2xf32>) outs(%184 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<2x5xf32> loc(#loc260)
    %201 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%200, %arg19 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%184 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc261)
      linalg.yield %419 : f32 loc(#loc261)
    } -> tensor<2x5xf32> loc(#loc261)
    %202 = call @main_log_softmax_61(%187#1, %187#2, %201) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc262)
    %203 = tensor.empty() : tensor<5x8xf32> loc(#loc263)
    %204 = linalg.fill ins(%cst_2 : f32) outs(%203 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc263)
    %205 = linalg.generic {indexing_maps = [#map29, #map30, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202, %183 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%204 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc262)
      %420 = arith.addf %out, %419 : f32 loc(#loc263)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc263)
    %206 = tensor.empty() : tensor<8x5xf32> loc(#loc264)
    %207 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<5x8xf32>) outs(%206 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc264)
    } -> tensor<8x5xf32> loc(#loc264)
    %208 = linalg.generic {indexing_maps = [#map32, #map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202, %arg15 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%180 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc262)
      %420 = arith.addf %out, %419 : f32 loc(#loc263)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc263)
    %209 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%208, %182 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%179 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc265)
      linalg.yield %419 : f32 loc(#loc265)
    } -> tensor<2x8xf32> loc(#loc265)
    %210 = linalg.generic {indexing_maps = [#map32, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc266)
    } -> tensor<2x12x8xf32> loc(#loc266)
    %211 = tensor.empty() : tensor<8x8xf32> loc(#loc267)
    %212 = linalg.fill ins(%cst_2 : f32) outs(%211 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc267)
    %213 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%210, %collapsed_31 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%212 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc266)
      %420 = arith.addf %out, %419 : f32 loc(#loc267)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc267)
    %214 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<8x8xf32>) outs(%211 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc268)
    } -> tensor<8x8xf32> loc(#loc268)
    %215 = linalg.generic {indexing_maps = [#map, #map36, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%210, %arg13 : tensor<2x12x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc266)
      %420 = arith.addf %out, %419 : f32 loc(#loc267)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc267)
    %expanded_32 = tensor.expand_shape %215 [[0], [1], [2, 3]] output_shape [2, 12, 2, 4] : tensor<2x12x8xf32> into tensor<2x12x2x4xf32> loc(#loc269)
    %216 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<2x2x12x4xf32> loc(#loc270)
    %217 = tensor.empty() : tensor<2x4x12xf32> loc(#loc271)
    %218 = linalg.fill ins(%cst_2 : f32) outs(%217 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32> loc(#loc271)
    %219 = linalg.generic {indexing_maps = [#map37, #map38, #map39], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%216, %172 : tensor<2x2x12x4xf32>, tensor<2x2x12x12xf32>) outs(%218 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc270)
      %420 = arith.addf %out, %419 : f32 loc(#loc271)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x4x12xf32> loc(#loc271)
    %220 = tensor.empty() : tensor<2x12x4xf32> loc(#loc272)
    %221 = linalg.generic {indexing_maps = [#map22, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x4x12xf32>) outs(%220 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc272)
    } -> tensor<2x12x4xf32> loc(#loc272)
    %222 = linalg.generic {indexing_maps = [#map15, #map40, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%216, %collapsed_30 : tensor<2x2x12x4xf32>, tensor<2x12x4xf32>) outs(%49 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc270)
      %420 = arith.addf %out, %419 : f32 loc(#loc271)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc271)
    %223 = linalg.generic {indexing_maps = [#map41, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<2x12x4xf32>) outs(%156 : tensor<2x1x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<2x1x12x4xf32> loc(#loc273)
    %224 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %225 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %224 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc274)
      linalg.yield %419 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %226 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %168 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc274)
      linalg.yield %419 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %227 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%226 : tensor<2x2x12x12xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc275)
      linalg.yield %419 : f32 loc(#loc275)
    } -> tensor<2x2x12xf32> loc(#loc275)
    %expanded_33 = tensor.expand_shape %227 [[0], [1], [2, 3]] output_shape [2, 2, 12, 1] : tensor<2x2x12xf32> into tensor<2x2x12x1xf32> loc(#loc276)
    %228 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc277)
      linalg.yield %419 : f32 loc(#loc277)
    } -> tensor<2x2x12x1xf32> loc(#loc277)
    %229 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %171 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc278)
      linalg.yield %419 : f32 loc(#loc278)
    } -> tensor<2x2x12x12xf32> loc(#loc278)
    %230 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<2x2x12x1xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc275)
      linalg.yield %419 : f32 loc(#loc275)
    } -> tensor<2x2x12xf32> loc(#loc275)
    %231 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<2x2x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<2x2x12x12xf32> loc(#loc279)
    %232 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %231 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc280)
      linalg.yield %419 : f32 loc(#loc280)
    } -> tensor<2x2x12x12xf32> loc(#loc280)
    %233 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %168 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc274)
      linalg.yield %419 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %234 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %51 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc281)
      linalg.yield %419 : f32 loc(#loc281)
    } -> tensor<2x2x12x12xf32> loc(#loc281)
    %235 = linalg.fill ins(%cst_2 : f32) outs(%220 : tensor<2x12x4xf32>) -> tensor<2x12x4xf32> loc(#loc282)
    %236 = linalg.generic {indexing_maps = [#map37, #map38, #map39], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%234, %155 : tensor<2x2x12x12xf32>, tensor<2x2x12x4xf32>) outs(%235 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc281)
      %420 = arith.addf %out, %419 : f32 loc(#loc282)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x4xf32> loc(#loc282)
    %237 = linalg.generic {indexing_maps = [#map22, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x12x4xf32>) outs(%217 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc283)
    } -> tensor<2x4x12xf32> loc(#loc283)
    %238 = linalg.generic {indexing_maps = [#map15, #map40, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%234, %collapsed_29 : tensor<2x2x12x12xf32>, tensor<2x4x12xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc281)
      %420 = arith.addf %out, %419 : f32 loc(#loc282)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc282)
    %239 = linalg.generic {indexing_maps = [#map41, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<2x4x12xf32>) outs(%159 : tensor<2x1x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc284)
    } -> tensor<2x1x4x12xf32> loc(#loc284)
    %240 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<2x1x4x12xf32>) outs(%156 : tensor<2x1x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc285)
    } -> tensor<2x1x12x4xf32> loc(#loc285)
    %241 = tensor.empty() : tensor<2x12x1x4xf32> loc(#loc286)
    %242 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<2x1x12x4xf32>) outs(%241 : tensor<2x12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<2x12x1x4xf32> loc(#loc286)
    %collapsed_34 = tensor.collapse_shape %242 [[0], [1], [2, 3]] : tensor<2x12x1x4xf32> into tensor<2x12x4xf32> loc(#loc287)
    %243 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240 : tensor<2x1x12x4xf32>) outs(%241 : tensor<2x12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<2x12x1x4xf32> loc(#loc286)
    %collapsed_35 = tensor.collapse_shape %243 [[0], [1], [2, 3]] : tensor<2x12x1x4xf32> into tensor<2x12x4xf32> loc(#loc287)
    %244 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<2x12x2x4xf32> loc(#loc286)
    %collapsed_36 = tensor.collapse_shape %244 [[0], [1], [2, 3]] : tensor<2x12x2x4xf32> into tensor<2x12x8xf32> loc(#loc287)
    %245 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%148 : tensor<2x12x16xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index loc(#loc288)
      %420 = linalg.index 1 : index loc(#loc288)
      %421 = linalg.index 2 : index loc(#loc288)
      %422 = arith.cmpi ult, %421, %c8 : index loc(#loc288)
      %423 = scf.if %422 -> (f32) {
        %extracted = tensor.extract %collapsed_36[%419, %420, %421] : tensor<2x12x8xf32> loc(#loc288)
        scf.yield %extracted : f32 loc(#loc288)
      } else {
        %424 = arith.cmpi ult, %421, %c12 : index loc(#loc288)
        %425 = scf.if %424 -> (f32) {
          %426 = arith.subi %421, %c8 : index loc(#loc288)
          %extracted = tensor.extract %collapsed_35[%419, %420, %426] : tensor<2x12x4xf32> loc(#loc288)
          scf.yield %extracted : f32 loc(#loc288)
        } else {
          %426 = arith.subi %421, %c12 : index loc(#loc288)
          %extracted = tensor.extract %collapsed_34[%419, %420, %426] : tensor<2x12x4xf32> loc(#loc288)
          scf.yield %extracted : f32 loc(#loc288)
        } loc(#loc288)
        scf.yield %425 : f32 loc(#loc288)
      } loc(#loc288)
      linalg.yield %423 : f32 loc(#loc288)
    } -> tensor<2x12x16xf32> loc(#loc288)
    %246 = tensor.empty() : tensor<16xf32> loc(#loc289)
    %247 = linalg.fill ins(%cst_2 : f32) outs(%246 : tensor<16xf32>) -> tensor<16xf32> loc(#loc289)
    %248 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%245 : tensor<2x12x16xf32>) outs(%247 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc289)
      linalg.yield %419 : f32 loc(#loc289)
    } -> tensor<16xf32> loc(#loc289)
    %expanded_37 = tensor.expand_shape %248 [[0, 1, 2]] output_shape [1, 1, 16] : tensor<16xf32> into tensor<1x1x16xf32> loc(#loc290)
    %249 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_37 : tensor<1x1x16xf32>) outs(%247 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc289)
      linalg.yield %419 : f32 loc(#loc289)
    } -> tensor<16xf32> loc(#loc289)
    %250 = tensor.empty() : tensor<16x8xf32> loc(#loc291)
    %251 = linalg.fill ins(%cst_2 : f32) outs(%250 : tensor<16x8xf32>) -> tensor<16x8xf32> loc(#loc291)
    %252 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%245, %147 : tensor<2x12x16xf32>, tensor<2x12x8xf32>) outs(%251 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc288)
      %420 = arith.addf %out, %419 : f32 loc(#loc291)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<16x8xf32> loc(#loc291)
    %253 = tensor.empty() : tensor<8x16xf32> loc(#loc292)
    %254 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%252 : tensor<16x8xf32>) outs(%253 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc292)
    } -> tensor<8x16xf32> loc(#loc292)
    %255 = linalg.generic {indexing_maps = [#map, #map36, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%245, %arg14 : tensor<2x12x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc288)
      %420 = arith.addf %out, %419 : f32 loc(#loc291)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc291)
    %256 = tensor.empty() : tensor<8xf32> loc(#loc293)
    %257 = linalg.fill ins(%cst_2 : f32) outs(%256 : tensor<8xf32>) -> tensor<8xf32> loc(#loc293)
    %258 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%255 : tensor<2x12x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc293)
      linalg.yield %419 : f32 loc(#loc293)
    } -> tensor<8xf32> loc(#loc293)
    %expanded_38 = tensor.expand_shape %258 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc294)
    %259 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_38 : tensor<1x1x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc293)
      linalg.yield %419 : f32 loc(#loc293)
    } -> tensor<8xf32> loc(#loc293)
    %260 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %255 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc295)
      linalg.yield %419 : f32 loc(#loc295)
    } -> tensor<2x12x8xf32> loc(#loc295)
    %261 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%260 : tensor<2x12x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %419 : f32 loc(#loc296)
    } -> tensor<8xf32> loc(#loc296)
    %expanded_39 = tensor.expand_shape %261 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc297)
    %262 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %143 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc295)
      linalg.yield %419 : f32 loc(#loc295)
    } -> tensor<2x12x8xf32> loc(#loc295)
    %263 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_39 : tensor<1x1x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %419 : f32 loc(#loc296)
    } -> tensor<8xf32> loc(#loc296)
    %264 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %262 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc298)
      linalg.yield %419 : f32 loc(#loc298)
    } -> tensor<2x12x8xf32> loc(#loc298)
    %265 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc299)
      linalg.yield %419 : f32 loc(#loc299)
    } -> tensor<2x12xf32> loc(#loc299)
    %expanded_40 = tensor.expand_shape %265 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc300)
    %266 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %140 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc298)
      linalg.yield %419 : f32 loc(#loc298)
    } -> tensor<2x12x8xf32> loc(#loc298)
    %267 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %139 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc301)
      linalg.yield %419 : f32 loc(#loc301)
    } -> tensor<2x12x1xf32> loc(#loc301)
    %268 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc302)
      linalg.yield %419 : f32 loc(#loc302)
    } -> tensor<2x12x8xf32> loc(#loc302)
    %269 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc303)
      linalg.yield %419 : f32 loc(#loc303)
    } -> tensor<2x12xf32> loc(#loc303)
    %expanded_41 = tensor.expand_shape %269 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc304)
    %270 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %266 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc305)
      linalg.yield %419 : f32 loc(#loc305)
    } -> tensor<2x12x8xf32> loc(#loc305)
    %271 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc306)
      linalg.yield %419 : f32 loc(#loc306)
    } -> tensor<2x12x1xf32> loc(#loc306)
    %272 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<2x12x1xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc307)
      linalg.yield %419 : f32 loc(#loc307)
    } -> tensor<2x12xf32> loc(#loc307)
    %273 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<2x12xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc308)
    } -> tensor<2x12x8xf32> loc(#loc308)
    %274 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %132 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc309)
      linalg.yield %419 : f32 loc(#loc309)
    } -> tensor<2x12x8xf32> loc(#loc309)
    %275 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc310)
      linalg.yield %419 : f32 loc(#loc310)
    } -> tensor<2x12x8xf32> loc(#loc310)
    %276 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc311)
      linalg.yield %419 : f32 loc(#loc311)
    } -> tensor<2x12xf32> loc(#loc311)
    %expanded_42 = tensor.expand_shape %276 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc312)
    %277 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %274 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc313)
      linalg.yield %419 : f32 loc(#loc313)
    } -> tensor<2x12x8xf32> loc(#loc313)
    %278 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_42 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc313)
      linalg.yield %419 : f32 loc(#loc313)
    } -> tensor<2x12x1xf32> loc(#loc313)
    %279 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc314)
      linalg.yield %419 : f32 loc(#loc314)
    } -> tensor<2x12x1xf32> loc(#loc314)
    %280 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<2x12x1xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc315)
      linalg.yield %419 : f32 loc(#loc315)
    } -> tensor<2x12xf32> loc(#loc315)
    %281 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<2x12xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc316)
    } -> tensor<2x12x8xf32> loc(#loc316)
    %282 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %281 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc317)
      linalg.yield %419 : f32 loc(#loc317)
    } -> tensor<2x12x8xf32> loc(#loc317)
    %283 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%282, %collapsed_22 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%212 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc317)
      %420 = arith.addf %out, %419 : f32 loc(#loc318)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc318)
    %284 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%283 : tensor<8x8xf32>) outs(%211 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc319)
    } -> tensor<8x8xf32> loc(#loc319)
    %285 = linalg.generic {indexing_maps = [#map, #map36, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%282, %arg8 : tensor<2x12x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc317)
      %420 = arith.addf %out, %419 : f32 loc(#loc318)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc318)
    %expanded_43 = tensor.expand_shape %285 [[0], [1], [2, 3]] output_shape [2, 12, 2, 4] : tensor<2x12x8xf32> into tensor<2x12x2x4xf32> loc(#loc320)
    %286 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<2x2x12x4xf32> loc(#loc321)
    %287 = linalg.fill ins(%cst_2 : f32) outs(%46 : tensor<2x2x4x12xf32>) -> tensor<2x2x4x12xf32> loc(#loc322)
    %288 = linalg.generic {indexing_maps = [#map44, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%286, %119 : tensor<2x2x12x4xf32>, tensor<2x2x12x12xf32>) outs(%287 : tensor<2x2x4x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc321)
      %420 = arith.addf %out, %419 : f32 loc(#loc322)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x4x12xf32> loc(#loc322)
    %289 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288 : tensor<2x2x4x12xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc323)
    } -> tensor<2x2x12x4xf32> loc(#loc323)
    %290 = linalg.generic {indexing_maps = [#map15, #map45, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%286, %106 : tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) outs(%49 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc321)
      %420 = arith.addf %out, %419 : f32 loc(#loc322)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc322)
    %291 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc324)
    } -> tensor<2x2x12x12xf32> loc(#loc324)
    %292 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %291 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc324)
      linalg.yield %419 : f32 loc(#loc324)
    } -> tensor<2x2x12x12xf32> loc(#loc324)
    %293 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %115 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc324)
      linalg.yield %419 : f32 loc(#loc324)
    } -> tensor<2x2x12x12xf32> loc(#loc324)
    %294 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%293 : tensor<2x2x12x12xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc325)
      linalg.yield %419 : f32 loc(#loc325)
    } -> tensor<2x2x12xf32> loc(#loc325)
    %expanded_44 = tensor.expand_shape %294 [[0], [1], [2, 3]] output_shape [2, 2, 12, 1] : tensor<2x2x12xf32> into tensor<2x2x12x1xf32> loc(#loc326)
    %295 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc327)
      linalg.yield %419 : f32 loc(#loc327)
    } -> tensor<2x2x12x1xf32> loc(#loc327)
    %296 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %118 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc328)
      linalg.yield %419 : f32 loc(#loc328)
    } -> tensor<2x2x12x12xf32> loc(#loc328)
    %297 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%295 : tensor<2x2x12x1xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc325)
      linalg.yield %419 : f32 loc(#loc325)
    } -> tensor<2x2x12xf32> loc(#loc325)
    %298 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<2x2x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc329)
    } -> tensor<2x2x12x12xf32> loc(#loc329)
    %299 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %298 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc330)
      linalg.yield %419 : f32 loc(#loc330)
    } -> tensor<2x2x12x12xf32> loc(#loc330)
    %300 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %115 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc324)
      linalg.yield %419 : f32 loc(#loc324)
    } -> tensor<2x2x12x12xf32> loc(#loc324)
    %301 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %51 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc331)
      linalg.yield %419 : f32 loc(#loc331)
    } -> tensor<2x2x12x12xf32> loc(#loc331)
    %302 = linalg.generic {indexing_maps = [#map44, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%301, %104 : tensor<2x2x12x12xf32>, tensor<2x2x12x4xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc331)
      %420 = arith.addf %out, %419 : f32 loc(#loc332)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc332)
    %303 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302 : tensor<2x2x12x4xf32>) outs(%46 : tensor<2x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc333)
    } -> tensor<2x2x4x12xf32> loc(#loc333)
    %304 = linalg.generic {indexing_maps = [#map15, #map45, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%301, %107 : tensor<2x2x12x12xf32>, tensor<2x2x4x12xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc331)
      %420 = arith.addf %out, %419 : f32 loc(#loc332)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc332)
    %305 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<2x2x4x12xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc334)
    } -> tensor<2x2x12x4xf32> loc(#loc334)
    %306 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc335)
    } -> tensor<2x12x2x4xf32> loc(#loc335)
    %307 = tensor.empty() : tensor<2x12x1x2x4xf32> loc(#loc336)
    %308 = linalg.generic {indexing_maps = [#map45, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<2x12x2x4xf32>) outs(%307 : tensor<2x12x1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc336)
    } -> tensor<2x12x1x2x4xf32> loc(#loc336)
    %padded = tensor.pad %308 low[0, 0, 2, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst_2 : f32 loc(#loc337)
    } : tensor<2x12x1x2x4xf32> to tensor<2x12x3x2x4xf32> loc(#loc337)
    %309 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc335)
    } -> tensor<2x12x2x4xf32> loc(#loc335)
    %310 = linalg.generic {indexing_maps = [#map45, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<2x12x2x4xf32>) outs(%307 : tensor<2x12x1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc336)
    } -> tensor<2x12x1x2x4xf32> loc(#loc336)
    %padded_45 = tensor.pad %310 low[0, 0, 1, 0, 0] high[0, 0, 1, 0, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst_2 : f32 loc(#loc337)
    } : tensor<2x12x1x2x4xf32> to tensor<2x12x3x2x4xf32> loc(#loc337)
    %311 = tensor.empty() : tensor<2x12x3x2x4xf32> loc(#loc338)
    %312 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%padded, %padded_45 : tensor<2x12x3x2x4xf32>, tensor<2x12x3x2x4xf32>) outs(%311 : tensor<2x12x3x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc338)
      linalg.yield %419 : f32 loc(#loc338)
    } -> tensor<2x12x3x2x4xf32> loc(#loc338)
    %313 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304 : tensor<2x2x12x4xf32>) outs(%74 : tensor<2x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc335)
    } -> tensor<2x12x2x4xf32> loc(#loc335)
    %314 = linalg.generic {indexing_maps = [#map45, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%313 : tensor<2x12x2x4xf32>) outs(%307 : tensor<2x12x1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc336)
    } -> tensor<2x12x1x2x4xf32> loc(#loc336)
    %padded_46 = tensor.pad %314 low[0, 0, 0, 0, 0] high[0, 0, 2, 0, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst_2 : f32 loc(#loc337)
    } : tensor<2x12x1x2x4xf32> to tensor<2x12x3x2x4xf32> loc(#loc337)
    %315 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%312, %padded_46 : tensor<2x12x3x2x4xf32>, tensor<2x12x3x2x4xf32>) outs(%311 : tensor<2x12x3x2x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc338)
      linalg.yield %419 : f32 loc(#loc338)
    } -> tensor<2x12x3x2x4xf32> loc(#loc338)
    %collapsed_47 = tensor.collapse_shape %315 [[0], [1], [2, 3, 4]] : tensor<2x12x3x2x4xf32> into tensor<2x12x24xf32> loc(#loc339)
    %316 = tensor.empty() : tensor<24xf32> loc(#loc340)
    %317 = linalg.fill ins(%cst_2 : f32) outs(%316 : tensor<24xf32>) -> tensor<24xf32> loc(#loc340)
    %318 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_47 : tensor<2x12x24xf32>) outs(%317 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %419 : f32 loc(#loc340)
    } -> tensor<24xf32> loc(#loc340)
    %expanded_48 = tensor.expand_shape %318 [[0, 1, 2]] output_shape [1, 1, 24] : tensor<24xf32> into tensor<1x1x24xf32> loc(#loc341)
    %319 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_48 : tensor<1x1x24xf32>) outs(%317 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %419 : f32 loc(#loc340)
    } -> tensor<24xf32> loc(#loc340)
    %320 = tensor.empty() : tensor<24x8xf32> loc(#loc342)
    %321 = linalg.fill ins(%cst_2 : f32) outs(%320 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc342)
    %322 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_47, %99 : tensor<2x12x24xf32>, tensor<2x12x8xf32>) outs(%321 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc339)
      %420 = arith.addf %out, %419 : f32 loc(#loc342)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc342)
    %323 = tensor.empty() : tensor<8x24xf32> loc(#loc343)
    %324 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%322 : tensor<24x8xf32>) outs(%323 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc343)
    } -> tensor<8x24xf32> loc(#loc343)
    %325 = linalg.generic {indexing_maps = [#map, #map36, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_47, %arg9 : tensor<2x12x24xf32>, tensor<8x24xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc339)
      %420 = arith.addf %out, %419 : f32 loc(#loc342)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc342)
    %326 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%325 : tensor<2x12x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc344)
      linalg.yield %419 : f32 loc(#loc344)
    } -> tensor<8xf32> loc(#loc344)
    %expanded_49 = tensor.expand_shape %326 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc345)
    %327 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_49 : tensor<1x1x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc344)
      linalg.yield %419 : f32 loc(#loc344)
    } -> tensor<8xf32> loc(#loc344)
    %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %325 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc346)
      linalg.yield %419 : f32 loc(#loc346)
    } -> tensor<2x12x8xf32> loc(#loc346)
    %329 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%328 : tensor<2x12x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc347)
      linalg.yield %419 : f32 loc(#loc347)
    } -> tensor<8xf32> loc(#loc347)
    %expanded_50 = tensor.expand_shape %329 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc348)
    %330 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %95 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc346)
      linalg.yield %419 : f32 loc(#loc346)
    } -> tensor<2x12x8xf32> loc(#loc346)
    %331 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_50 : tensor<1x1x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc347)
      linalg.yield %419 : f32 loc(#loc347)
    } -> tensor<8xf32> loc(#loc347)
    %332 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %330 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc349)
      linalg.yield %419 : f32 loc(#loc349)
    } -> tensor<2x12x8xf32> loc(#loc349)
    %333 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%332 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc350)
      linalg.yield %419 : f32 loc(#loc350)
    } -> tensor<2x12xf32> loc(#loc350)
    %expanded_51 = tensor.expand_shape %333 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc351)
    %334 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %92 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc349)
      linalg.yield %419 : f32 loc(#loc349)
    } -> tensor<2x12x8xf32> loc(#loc349)
    %335 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %91 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc352)
      linalg.yield %419 : f32 loc(#loc352)
    } -> tensor<2x12x1xf32> loc(#loc352)
    %336 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc353)
      linalg.yield %419 : f32 loc(#loc353)
    } -> tensor<2x12x8xf32> loc(#loc353)
    %337 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%336 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc354)
      linalg.yield %419 : f32 loc(#loc354)
    } -> tensor<2x12xf32> loc(#loc354)
    %expanded_52 = tensor.expand_shape %337 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc355)
    %338 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %334 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc356)
      linalg.yield %419 : f32 loc(#loc356)
    } -> tensor<2x12x8xf32> loc(#loc356)
    %339 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc357)
      linalg.yield %419 : f32 loc(#loc357)
    } -> tensor<2x12x1xf32> loc(#loc357)
    %340 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%339 : tensor<2x12x1xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc358)
      linalg.yield %419 : f32 loc(#loc358)
    } -> tensor<2x12xf32> loc(#loc358)
    %341 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<2x12xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<2x12x8xf32> loc(#loc359)
    %342 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %84 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc360)
      linalg.yield %419 : f32 loc(#loc360)
    } -> tensor<2x12x8xf32> loc(#loc360)
    %343 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc361)
      linalg.yield %419 : f32 loc(#loc361)
    } -> tensor<2x12x8xf32> loc(#loc361)
    %344 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%343 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc362)
      linalg.yield %419 : f32 loc(#loc362)
    } -> tensor<2x12xf32> loc(#loc362)
    %expanded_53 = tensor.expand_shape %344 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc363)
    %345 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %342 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc364)
      linalg.yield %419 : f32 loc(#loc364)
    } -> tensor<2x12x8xf32> loc(#loc364)
    %346 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %expanded_53 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc364)
      linalg.yield %419 : f32 loc(#loc364)
    } -> tensor<2x12x1xf32> loc(#loc364)
    %347 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc365)
      linalg.yield %419 : f32 loc(#loc365)
    } -> tensor<2x12x1xf32> loc(#loc365)
    %348 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%347 : tensor<2x12x1xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc366)
      linalg.yield %419 : f32 loc(#loc366)
    } -> tensor<2x12xf32> loc(#loc366)
    %349 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<2x12xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc367)
    } -> tensor<2x12x8xf32> loc(#loc367)
    %350 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %349 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc368)
      linalg.yield %419 : f32 loc(#loc368)
    } -> tensor<2x12x8xf32> loc(#loc368)
    %351 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%350, %collapsed_14 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%212 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc368)
      %420 = arith.addf %out, %419 : f32 loc(#loc369)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc369)
    %352 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%351 : tensor<8x8xf32>) outs(%211 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc370)
    } -> tensor<8x8xf32> loc(#loc370)
    %353 = linalg.generic {indexing_maps = [#map, #map36, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%350, %arg3 : tensor<2x12x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc368)
      %420 = arith.addf %out, %419 : f32 loc(#loc369)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc369)
    %expanded_54 = tensor.expand_shape %353 [[0], [1], [2, 3]] output_shape [2, 12, 2, 4] : tensor<2x12x8xf32> into tensor<2x12x2x4xf32> loc(#loc371)
    %354 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x12x2x4xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc372)
    } -> tensor<2x2x12x4xf32> loc(#loc372)
    %355 = linalg.generic {indexing_maps = [#map44, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%354, %67 : tensor<2x2x12x4xf32>, tensor<2x2x12x12xf32>) outs(%287 : tensor<2x2x4x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc372)
      %420 = arith.addf %out, %419 : f32 loc(#loc373)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x4x12xf32> loc(#loc373)
    %356 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355 : tensor<2x2x4x12xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc374)
    } -> tensor<2x2x12x4xf32> loc(#loc374)
    %357 = linalg.generic {indexing_maps = [#map15, #map45, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%354, %collapsed_13 : tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) outs(%49 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc372)
      %420 = arith.addf %out, %419 : f32 loc(#loc373)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc373)
    %358 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x2x12x1xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc375)
    } -> tensor<2x2x12x12xf32> loc(#loc375)
    %359 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %358 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc375)
      linalg.yield %419 : f32 loc(#loc375)
    } -> tensor<2x2x12x12xf32> loc(#loc375)
    %360 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %62 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc375)
      linalg.yield %419 : f32 loc(#loc375)
    } -> tensor<2x2x12x12xf32> loc(#loc375)
    %361 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%360 : tensor<2x2x12x12xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc376)
      linalg.yield %419 : f32 loc(#loc376)
    } -> tensor<2x2x12xf32> loc(#loc376)
    %expanded_55 = tensor.expand_shape %361 [[0], [1], [2, 3]] output_shape [2, 2, 12, 1] : tensor<2x2x12xf32> into tensor<2x2x12x1xf32> loc(#loc377)
    %362 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x2x12x1xf32>) outs(%58 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc378)
      linalg.yield %419 : f32 loc(#loc378)
    } -> tensor<2x2x12x1xf32> loc(#loc378)
    %363 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357, %66 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc379)
      linalg.yield %419 : f32 loc(#loc379)
    } -> tensor<2x2x12x12xf32> loc(#loc379)
    %364 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%362 : tensor<2x2x12x1xf32>) outs(%63 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc376)
      linalg.yield %419 : f32 loc(#loc376)
    } -> tensor<2x2x12xf32> loc(#loc376)
    %365 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364 : tensor<2x2x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc380)
    } -> tensor<2x2x12x12xf32> loc(#loc380)
    %366 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %365 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc381)
      linalg.yield %419 : f32 loc(#loc381)
    } -> tensor<2x2x12x12xf32> loc(#loc381)
    %367 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %62 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc375)
      linalg.yield %419 : f32 loc(#loc375)
    } -> tensor<2x2x12x12xf32> loc(#loc375)
    %368 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %51 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%48 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc382)
      linalg.yield %419 : f32 loc(#loc382)
    } -> tensor<2x2x12x12xf32> loc(#loc382)
    %369 = linalg.generic {indexing_maps = [#map44, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%368, %collapsed : tensor<2x2x12x12xf32>, tensor<2x2x12x4xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc382)
      %420 = arith.addf %out, %419 : f32 loc(#loc383)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc383)
    %370 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<2x2x12x4xf32>) outs(%46 : tensor<2x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc384)
    } -> tensor<2x2x4x12xf32> loc(#loc384)
    %371 = linalg.generic {indexing_maps = [#map15, #map45, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%368, %47 : tensor<2x2x12x12xf32>, tensor<2x2x4x12xf32>) outs(%72 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc382)
      %420 = arith.addf %out, %419 : f32 loc(#loc383)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x2x12x4xf32> loc(#loc383)
    %372 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370 : tensor<2x2x4x12xf32>) outs(%71 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc385)
    } -> tensor<2x2x12x4xf32> loc(#loc385)
    %373 = tensor.empty() : tensor<1x2x2x12x4xf32> loc(#loc386)
    %374 = linalg.generic {indexing_maps = [#map46, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%356 : tensor<2x2x12x4xf32>) outs(%373 : tensor<1x2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc386)
    } -> tensor<1x2x2x12x4xf32> loc(#loc386)
    %padded_56 = tensor.pad %374 low[2, 0, 0, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst_2 : f32 loc(#loc387)
    } : tensor<1x2x2x12x4xf32> to tensor<3x2x2x12x4xf32> loc(#loc387)
    %375 = linalg.generic {indexing_maps = [#map46, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%372 : tensor<2x2x12x4xf32>) outs(%373 : tensor<1x2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc386)
    } -> tensor<1x2x2x12x4xf32> loc(#loc386)
    %padded_57 = tensor.pad %375 low[1, 0, 0, 0, 0] high[1, 0, 0, 0, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst_2 : f32 loc(#loc387)
    } : tensor<1x2x2x12x4xf32> to tensor<3x2x2x12x4xf32> loc(#loc387)
    %376 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%padded_56, %padded_57 : tensor<3x2x2x12x4xf32>, tensor<3x2x2x12x4xf32>) outs(%44 : tensor<3x2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc388)
      linalg.yield %419 : f32 loc(#loc388)
    } -> tensor<3x2x2x12x4xf32> loc(#loc388)
    %377 = linalg.generic {indexing_maps = [#map46, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%371 : tensor<2x2x12x4xf32>) outs(%373 : tensor<1x2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc386)
    } -> tensor<1x2x2x12x4xf32> loc(#loc386)
    %padded_58 = tensor.pad %377 low[0, 0, 0, 0, 0] high[2, 0, 0, 0, 0] {
    ^bb0(%arg20: index, %arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst_2 : f32 loc(#loc387)
    } : tensor<1x2x2x12x4xf32> to tensor<3x2x2x12x4xf32> loc(#loc387)
    %378 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%376, %padded_58 : tensor<3x2x2x12x4xf32>, tensor<3x2x2x12x4xf32>) outs(%44 : tensor<3x2x2x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc388)
      linalg.yield %419 : f32 loc(#loc388)
    } -> tensor<3x2x2x12x4xf32> loc(#loc388)
    %379 = linalg.generic {indexing_maps = [#map47, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%378 : tensor<3x2x2x12x4xf32>) outs(%311 : tensor<2x12x3x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc389)
    } -> tensor<2x12x3x2x4xf32> loc(#loc389)
    %collapsed_59 = tensor.collapse_shape %379 [[0], [1], [2, 3, 4]] : tensor<2x12x3x2x4xf32> into tensor<2x12x24xf32> loc(#loc390)
    %380 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_59 : tensor<2x12x24xf32>) outs(%317 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc391)
      linalg.yield %419 : f32 loc(#loc391)
    } -> tensor<24xf32> loc(#loc391)
    %expanded_60 = tensor.expand_shape %380 [[0, 1, 2]] output_shape [1, 1, 24] : tensor<24xf32> into tensor<1x1x24xf32> loc(#loc392)
    %381 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_60 : tensor<1x1x24xf32>) outs(%317 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc391)
      linalg.yield %419 : f32 loc(#loc391)
    } -> tensor<24xf32> loc(#loc391)
    %382 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_59, %36 : tensor<2x12x24xf32>, tensor<2x12x8xf32>) outs(%321 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc390)
      %420 = arith.addf %out, %419 : f32 loc(#loc393)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc393)
    %383 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%382 : tensor<24x8xf32>) outs(%323 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc394)
    } -> tensor<8x24xf32> loc(#loc394)
    %384 = linalg.generic {indexing_maps = [#map, #map36, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_59, %arg4 : tensor<2x12x24xf32>, tensor<8x24xf32>) outs(%1 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc390)
      %420 = arith.addf %out, %419 : f32 loc(#loc393)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<2x12x8xf32> loc(#loc393)
    %385 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%384 : tensor<2x12x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc395)
      linalg.yield %419 : f32 loc(#loc395)
    } -> tensor<8xf32> loc(#loc395)
    %expanded_61 = tensor.expand_shape %385 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc396)
    %386 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_61 : tensor<1x1x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc395)
      linalg.yield %419 : f32 loc(#loc395)
    } -> tensor<8xf32> loc(#loc395)
    %387 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %384 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc397)
      linalg.yield %419 : f32 loc(#loc397)
    } -> tensor<2x12x8xf32> loc(#loc397)
    %388 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%387 : tensor<2x12x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc398)
      linalg.yield %419 : f32 loc(#loc398)
    } -> tensor<8xf32> loc(#loc398)
    %expanded_62 = tensor.expand_shape %388 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc399)
    %389 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %32 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc397)
      linalg.yield %419 : f32 loc(#loc397)
    } -> tensor<2x12x8xf32> loc(#loc397)
    %390 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_62 : tensor<1x1x8xf32>) outs(%257 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc398)
      linalg.yield %419 : f32 loc(#loc398)
    } -> tensor<8xf32> loc(#loc398)
    %391 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %389 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc400)
      linalg.yield %419 : f32 loc(#loc400)
    } -> tensor<2x12x8xf32> loc(#loc400)
    %392 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%391 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc401)
      linalg.yield %419 : f32 loc(#loc401)
    } -> tensor<2x12xf32> loc(#loc401)
    %expanded_63 = tensor.expand_shape %392 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc402)
    %393 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %28 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc400)
      linalg.yield %419 : f32 loc(#loc400)
    } -> tensor<2x12x8xf32> loc(#loc400)
    %394 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %27 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc403)
      linalg.yield %419 : f32 loc(#loc403)
    } -> tensor<2x12x1xf32> loc(#loc403)
    %395 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc404)
      linalg.yield %419 : f32 loc(#loc404)
    } -> tensor<2x12x8xf32> loc(#loc404)
    %396 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%395 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc405)
      linalg.yield %419 : f32 loc(#loc405)
    } -> tensor<2x12xf32> loc(#loc405)
    %expanded_64 = tensor.expand_shape %396 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc406)
    %397 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %393 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc407)
      linalg.yield %419 : f32 loc(#loc407)
    } -> tensor<2x12x8xf32> loc(#loc407)
    %398 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc408)
      linalg.yield %419 : f32 loc(#loc408)
    } -> tensor<2x12x1xf32> loc(#loc408)
    %399 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%398 : tensor<2x12x1xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc409)
      linalg.yield %419 : f32 loc(#loc409)
    } -> tensor<2x12xf32> loc(#loc409)
    %400 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<2x12xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<2x12x8xf32> loc(#loc410)
    %401 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %18 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc411)
      linalg.yield %419 : f32 loc(#loc411)
    } -> tensor<2x12x8xf32> loc(#loc411)
    %402 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401 : tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32 loc(#loc412)
      linalg.yield %419 : f32 loc(#loc412)
    } -> tensor<2x12x8xf32> loc(#loc412)
    %403 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%402 : tensor<2x12x8xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc413)
      linalg.yield %419 : f32 loc(#loc413)
    } -> tensor<2x12xf32> loc(#loc413)
    %expanded_65 = tensor.expand_shape %403 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc414)
    %404 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %401 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc415)
      linalg.yield %419 : f32 loc(#loc415)
    } -> tensor<2x12x8xf32> loc(#loc415)
    %405 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %expanded_65 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc415)
      linalg.yield %419 : f32 loc(#loc415)
    } -> tensor<2x12x1xf32> loc(#loc415)
    %406 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405, %12 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.divf %in, %in_67 : f32 loc(#loc416)
      linalg.yield %419 : f32 loc(#loc416)
    } -> tensor<2x12x1xf32> loc(#loc416)
    %407 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%406 : tensor<2x12x1xf32>) outs(%8 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc417)
      linalg.yield %419 : f32 loc(#loc417)
    } -> tensor<2x12xf32> loc(#loc417)
    %408 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407 : tensor<2x12xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc418)
    } -> tensor<2x12x8xf32> loc(#loc418)
    %409 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404, %408 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%0 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.addf %in, %in_67 : f32 loc(#loc419)
      linalg.yield %419 : f32 loc(#loc419)
    } -> tensor<2x12x8xf32> loc(#loc419)
    %410 = tensor.empty() : tensor<12x8xf32> loc(#loc420)
    %411 = linalg.fill ins(%cst_2 : f32) outs(%410 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc420)
    %412 = linalg.generic {indexing_maps = [#map48, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%409 : tensor<2x12x8xf32>) outs(%411 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc420)
      linalg.yield %419 : f32 loc(#loc420)
    } -> tensor<12x8xf32> loc(#loc420)
    %expanded_66 = tensor.expand_shape %412 [[0, 1], [2]] output_shape [1, 12, 8] : tensor<12x8xf32> into tensor<1x12x8xf32> loc(#loc421)
    %413 = linalg.generic {indexing_maps = [#map48, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_66 : tensor<1x12x8xf32>) outs(%411 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %out, %in : f32 loc(#loc420)
      linalg.yield %419 : f32 loc(#loc420)
    } -> tensor<12x8xf32> loc(#loc420)
    %414 = tensor.empty() : tensor<8x6xf32> loc(#loc422)
    %415 = linalg.fill ins(%cst_2 : f32) outs(%414 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc422)
    %416 = linalg.generic {indexing_maps = [#map33, #map34, #map35], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%409, %arg18 : tensor<2x12x8xf32>, tensor<2x12x6xf32>) outs(%415 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %419 = arith.mulf %in, %in_67 : f32 loc(#loc419)
      %420 = arith.addf %out, %419 : f32 loc(#loc422)
      linalg.yield %420 : f32 loc(#loc)
    } -> tensor<8x6xf32> loc(#loc422)
    %417 = tensor.empty() : tensor<6x8xf32> loc(#loc423)
    %418 = linalg.generic {indexing_maps = [#map31, #map24], iterator_types = ["parallel", "parallel"]} ins(%416 : tensor<8x6xf32>) outs(%417 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc423)
    } -> tensor<6x8xf32> loc(#loc423)
    return %196, %386, %381, %390, %352, %383, %327, %319, %331, %284, %324, %259, %249, %263, %214, %254, %207, %418, %413 : tensor<f32>, tensor<8xf32>, tensor<24xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8xf32>, tensor<24xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<12x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc66)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc67)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc67)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc67)
    %2 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc67)
      linalg.yield %17 : f32 loc(#loc67)
    } -> tensor<2xf32> loc(#loc67)
    %3 = linalg.generic {indexing_maps = [#map27, #map26], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %4 = linalg.generic {indexing_maps = [#map26, #map26, #map26], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %17 : f32 loc(#loc68)
    } -> tensor<2xf32> loc(#loc68)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc69)
    %6 = linalg.generic {indexing_maps = [#map25, #map24], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<2x1xf32> loc(#loc69)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc70)
    %8 = linalg.generic {indexing_maps = [#map49, #map24], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x5xf32> loc(#loc70)
    %9 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc70)
      linalg.yield %17 : f32 loc(#loc70)
    } -> tensor<2x5xf32> loc(#loc70)
    %10 = linalg.generic {indexing_maps = [#map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc71)
      linalg.yield %17 : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc66)
    %12 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc66)
      linalg.yield %17 : f32 loc(#loc66)
    } -> tensor<2xf32> loc(#loc66)
    %13 = linalg.generic {indexing_maps = [#map25, #map24], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<2x1xf32> loc(#loc69)
    %14 = linalg.generic {indexing_maps = [#map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc72)
      linalg.yield %17 : f32 loc(#loc72)
    } -> tensor<2x1xf32> loc(#loc72)
    %15 = linalg.generic {indexing_maps = [#map49, #map24], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x5xf32> loc(#loc70)
    %16 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc70)
      linalg.yield %17 : f32 loc(#loc70)
    } -> tensor<2x5xf32> loc(#loc70)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc433)
  } loc(#loc433)
  func.func private @main_log_softmax_61(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc73)
    %1 = linalg.generic {indexing_maps = [#map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc73)
      linalg.yield %11 : f32 loc(#loc73)
    } -> tensor<2x5xf32> loc(#loc73)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc66)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc66)
    %4 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc66)
      linalg.yield %11 : f32 loc(#loc66)
    } -> tensor<2xf32> loc(#loc66)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc74)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc75)
    %6 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc75)
      linalg.yield %11 : f32 loc(#loc75)
    } -> tensor<2x1xf32> loc(#loc75)
    %7 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc66)
      linalg.yield %11 : f32 loc(#loc66)
    } -> tensor<2xf32> loc(#loc66)
    %8 = linalg.generic {indexing_maps = [#map25, #map24], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<2x5xf32> loc(#loc69)
    %9 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc76)
      linalg.yield %11 : f32 loc(#loc76)
    } -> tensor<2x5xf32> loc(#loc76)
    %10 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc77)
      linalg.yield %11 : f32 loc(#loc77)
    } -> tensor<2x5xf32> loc(#loc77)
    return %10 : tensor<2x5xf32> loc(#loc434)
  } loc(#loc434)
} loc(#loc)
#loc149 = loc("jit(loss)/jvp(block0/attn)/slice"(#loc93))
#loc188 = loc("jit(loss)/jvp(block1/attn)/reshape"(#loc105))
#loc189 = loc("jit(loss)/jvp(block1/attn)/slice"(#loc106))
#loc228 = loc("jit(loss)/jvp(block2/attn)/split"(#loc111))
#loc250 = loc("jit(loss)/jvp()/dot_general"(#loc116))
#loc287 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc112))
#loc290 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc110))
#loc294 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc88))
#loc297 = loc("jit(loss)/transpose(jvp(block2/attn))/reshape"(#loc87))
#loc341 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc104))
#loc345 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc88))
#loc348 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc87))
#loc392 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc90))
#loc396 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc88))
#loc399 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc87))
#loc421 = loc("jit(loss)/transpose(jvp())/reshape"(#loc79))
#loc424 = loc("jit(loss)/jvp()/jit"(#loc117))
#loc425 = loc("jit(loss)/transpose(jvp())/jit"(#loc117))
#loc433 = loc("jit:"(#loc424))
#loc434 = loc("jit:"(#loc425))
