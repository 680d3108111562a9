#loc = loc(unknown)
#loc1 = loc("p['b0']['beta']")
#loc2 = loc("p['b0']['gamma']")
#loc3 = loc("p['b0']['out']")
#loc4 = loc("p['b0']['qkv']")
#loc5 = loc("p['b1']['beta']")
#loc6 = loc("p['b1']['gamma']")
#loc7 = loc("p['b1']['k']")
#loc8 = loc("p['b1']['o']")
#loc9 = loc("p['b1']['q']")
#loc10 = loc("p['b1']['v']")
#loc11 = loc("p['head']")
#loc12 = loc("p['inp']")
#loc13 = loc("p['pos']")
#loc14 = loc("x")
#loc15 = loc("y[0]")
#loc16 = loc("models.py":488:12 to :24)
#loc17 = loc("models.py":488:12 to :35)
#loc18 = loc("models.py":27:11 to :36)
#loc19 = loc("models.py":28:12 to :20)
#loc20 = loc("models.py":28:11 to :26)
#loc21 = loc("models.py":28:10 to :51)
#loc22 = loc("models.py":29:34 to :44)
#loc23 = loc("models.py":29:24 to :45)
#loc24 = loc("models.py":29:11 to :45)
#loc25 = loc("models.py":29:11 to :58)
#loc26 = loc("models.py":29:11 to :70)
#loc27 = loc("models.py":74:38 to :59)
#loc28 = loc("models.py":74:28 to :67)
#loc29 = loc("models.py":73:25 to :72)
#loc30 = loc("models.py":73:25 to :94)
#loc31 = loc("models.py":75:20 to :43)
#loc32 = loc("models.py":75:16 to :43)
#loc33 = loc("models.py":75:16 to :85)
#loc34 = loc("models.py":78:16 to :41)
#loc35 = loc("models.py":78:16 to :45)
#loc36 = loc("models.py":78:15 to :68)
#loc37 = loc("models.py":78:15 to :85)
#loc38 = loc("models.py":78:15 to :96)
#loc39 = loc("models.py":489:12 to :67)
#loc40 = loc("models.py":86:19 to :55)
#loc41 = loc("models.py":87:30 to :65)
#loc42 = loc("models.py":87:30 to :110)
#loc43 = loc("models.py":87:15 to :115)
#loc44 = loc("models.py":88:43 to :81)
#loc45 = loc("models.py":88:15 to :90)
#loc46 = loc("models.py":490:12 to :74)
#loc47 = loc("models.py":491:29 to :38)
#loc48 = loc("models.py":491:29 to :50)
#loc49 = loc("models.py":23:29 to :55)
#loc50 = loc("models.py":23:29 to :59)
#loc51 = loc("models.py":23:21 to :64)
#loc52 = loc("models.py":23:12 to :65)
#loc53 = loc("models.py":23:11 to :65)
#loc54 = loc("models.py":29:12 to :20)
#loc55 = loc("reduce_sum")
#loc56 = loc("reduce_max")
#loc57 = loc("max")
#loc58 = loc("broadcast_in_dim")
#loc59 = loc("sub")
#loc60 = loc("exp")
#loc61 = loc("log")
#loc62 = loc("neg")
#loc63 = loc("reshape")
#loc64 = loc("div")
#loc65 = loc("mul")
#loc66 = loc("add_any")
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
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d4, d3)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map28 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map29 = affine_map<(d0, d1) -> ()>
#map30 = affine_map<(d0, d1) -> (d0, d1)>
#map31 = affine_map<(d0, d1) -> (d0)>
#map32 = affine_map<(d0) -> (d0)>
#map33 = affine_map<(d0) -> ()>
#map34 = affine_map<() -> ()>
#map35 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map36 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map37 = affine_map<(d0, d1) -> (d1, d0)>
#map38 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d1, d2)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map42 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map43 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d0, d1)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map46 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map47 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map48 = affine_map<(d0, d1, d2) -> (d0)>
#map49 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map50 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map51 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map52 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map53 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map54 = affine_map<(d0, d1) -> (d0, 0)>
#loc67 = loc("long_attention.<locals>.loss"(#loc16))
#loc68 = loc("long_attention.<locals>.loss"(#loc17))
#loc69 = loc("layer_norm"(#loc18))
#loc70 = loc("layer_norm"(#loc19))
#loc71 = loc("layer_norm"(#loc20))
#loc72 = loc("layer_norm"(#loc21))
#loc73 = loc("layer_norm"(#loc22))
#loc74 = loc("layer_norm"(#loc23))
#loc75 = loc("layer_norm"(#loc24))
#loc76 = loc("layer_norm"(#loc25))
#loc77 = loc("layer_norm"(#loc26))
#loc78 = loc("attention_with.<locals>.attention"(#loc27))
#loc79 = loc("attention_with.<locals>.attention"(#loc28))
#loc80 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc29))
#loc81 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc30))
#loc82 = loc("attention_with.<locals>.attention"(#loc31))
#loc83 = loc("attention_with.<locals>.attention"(#loc32))
#loc84 = loc("attention_with.<locals>.attention"(#loc33))
#loc85 = loc("attention_with.<locals>.attention"(#loc34))
#loc86 = loc("attention_with.<locals>.attention"(#loc35))
#loc87 = loc("attention_with.<locals>.attention"(#loc36))
#loc88 = loc("attention_with.<locals>.attention"(#loc37))
#loc89 = loc("attention_with.<locals>.attention"(#loc38))
#loc90 = loc("long_attention.<locals>.loss"(#loc39))
#loc91 = loc("einsum_attention_with.<locals>.attention.<locals>.<genexpr>"(#loc40))
#loc92 = loc("einsum_attention_with.<locals>.attention"(#loc41))
#loc93 = loc("einsum_attention_with.<locals>.attention"(#loc42))
#loc94 = loc("einsum_attention_with.<locals>.attention"(#loc43))
#loc95 = loc("einsum_attention_with.<locals>.attention"(#loc44))
#loc96 = loc("einsum_attention_with.<locals>.attention"(#loc45))
#loc97 = loc("long_attention.<locals>.loss"(#loc46))
#loc98 = loc("long_attention.<locals>.loss"(#loc47))
#loc99 = loc("long_attention.<locals>.loss"(#loc48))
#loc100 = loc("cross_entropy"(#loc49))
#loc101 = loc("cross_entropy"(#loc50))
#loc102 = loc("cross_entropy"(#loc51))
#loc103 = loc("cross_entropy"(#loc52))
#loc104 = loc("cross_entropy"(#loc53))
#loc105 = loc("layer_norm"(#loc54))
#loc106 = loc("jit(loss)/jvp()/dot_general"(#loc67))
#loc107 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc68))
#loc108 = loc("jit(loss)/jvp()/add"(#loc68))
#loc109 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc69))
#loc110 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc69))
#loc111 = loc("jit(loss)/jvp(block0/attn)/div"(#loc69))
#loc112 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc70))
#loc113 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc71))
#loc114 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc71))
#loc115 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc72))
#loc116 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc72))
#loc117 = loc("jit(loss)/jvp(block0/attn)/div"(#loc72))
#loc118 = loc("jit(loss)/jvp(block0/attn)/add"(#loc73))
#loc119 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc74))
#loc120 = loc("jit(loss)/jvp(block0/attn)/div"(#loc74))
#loc121 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc74))
#loc122 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc75))
#loc123 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc76))
#loc124 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc76))
#loc125 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc77))
#loc126 = loc("jit(loss)/jvp(block0/attn)/add"(#loc77))
#loc127 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc78))
#loc129 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc80))
#loc130 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc81))
#loc131 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc82))
#loc132 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc83))
#loc133 = loc("jit(loss)/jvp(block0/attn)/div"(#loc84))
#loc134 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc85))
#loc135 = loc("jit(loss)/jvp(block0/attn)/max"(#loc85))
#loc136 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc85))
#loc137 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc85))
#loc138 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc85))
#loc139 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc85))
#loc140 = loc("jit(loss)/jvp(block0/attn)/div"(#loc85))
#loc141 = loc(callsite(#loc85 at #loc85))
#loc142 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc86))
#loc143 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc87))
#loc144 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc88))
#loc145 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc89))
#loc146 = loc("jit(loss)/jvp()/add"(#loc90))
#loc147 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc69))
#loc148 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc69))
#loc149 = loc("jit(loss)/jvp(block1/attn)/div"(#loc69))
#loc150 = loc("jit(loss)/jvp(block1/attn)/sub"(#loc70))
#loc151 = loc("jit(loss)/jvp(block1/attn)/integer_pow"(#loc71))
#loc152 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc71))
#loc153 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc72))
#loc154 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc72))
#loc155 = loc("jit(loss)/jvp(block1/attn)/div"(#loc72))
#loc156 = loc("jit(loss)/jvp(block1/attn)/add"(#loc73))
#loc157 = loc("jit(loss)/jvp(block1/attn)/rsqrt"(#loc74))
#loc158 = loc("jit(loss)/jvp(block1/attn)/div"(#loc74))
#loc159 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc74))
#loc160 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc75))
#loc161 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc76))
#loc162 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc76))
#loc163 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc77))
#loc164 = loc("jit(loss)/jvp(block1/attn)/add"(#loc77))
#loc165 = loc("jit(loss)/jvp(block1/attn)/btc,chd->bthd/dot_general"(#loc91))
#loc166 = loc("jit(loss)/jvp(block1/attn)/bqhd,bkhd->bhqk/dot_general"(#loc92))
#loc167 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc93))
#loc168 = loc("jit(loss)/jvp(block1/attn)/reduce_max"(#loc94))
#loc169 = loc("jit(loss)/jvp(block1/attn)/max"(#loc94))
#loc170 = loc("jit(loss)/jvp(block1/attn)/broadcast_in_dim"(#loc94))
#loc171 = loc("jit(loss)/jvp(block1/attn)/sub"(#loc94))
#loc172 = loc("jit(loss)/jvp(block1/attn)/exp"(#loc94))
#loc173 = loc("jit(loss)/jvp(block1/attn)/reduce_sum"(#loc94))
#loc174 = loc("jit(loss)/jvp(block1/attn)/div"(#loc94))
#loc175 = loc(callsite(#loc85 at #loc94))
#loc176 = loc("jit(loss)/jvp(block1/attn)/bhqk,bkhd->bqhd/dot_general"(#loc95))
#loc177 = loc("jit(loss)/jvp(block1/attn)/bhqk,bkhd->bqhd/transpose"(#loc95))
#loc178 = loc("jit(loss)/jvp(block1/attn)/bqhd,chd->bqc/dot_general"(#loc96))
#loc179 = loc("jit(loss)/jvp()/add"(#loc97))
#loc180 = loc("jit(loss)/jvp()/reduce_sum"(#loc98))
#loc181 = loc("jit(loss)/jvp()/div"(#loc98))
#loc183 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc100))
#loc184 = loc("jit(loss)/jvp()/mul"(#loc101))
#loc185 = loc("jit(loss)/jvp()/reduce_sum"(#loc102))
#loc186 = loc("jit(loss)/jvp()/reduce_sum"(#loc103))
#loc187 = loc("jit(loss)/jvp()/div"(#loc103))
#loc188 = loc("jit(loss)/jvp()/neg"(#loc104))
#loc189 = loc("jit(loss)/transpose(jvp())/neg"(#loc104))
#loc190 = loc("jit(loss)/transpose(jvp())/div"(#loc103))
#loc191 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc103))
#loc192 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc102))
#loc193 = loc("jit(loss)/transpose(jvp())/mul"(#loc101))
#loc194 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc100))
#loc195 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc99))
#loc196 = loc("jit(loss)/transpose(jvp())/transpose"(#loc99))
#loc197 = loc("jit(loss)/transpose(jvp())/div"(#loc98))
#loc198 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc98))
#loc199 = loc("jit(loss)/transpose(jvp(block1/attn))/bqhd,chd->bqc/dot_general"(#loc96))
#loc200 = loc("jit(loss)/transpose(jvp(block1/attn))/bhqk,bkhd->bqhd/transpose"(#loc95))
#loc201 = loc("jit(loss)/transpose(jvp(block1/attn))/bhqk,bkhd->bqhd/dot_general"(#loc95))
#loc202 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc94))
#loc203 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc94))
#loc204 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc94))
#loc205 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc94))
#loc206 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc94))
#loc207 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc94))
#loc208 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc94))
#loc209 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc93))
#loc210 = loc("jit(loss)/transpose(jvp(block1/attn))/bqhd,bkhd->bhqk/dot_general"(#loc92))
#loc211 = loc("jit(loss)/transpose(jvp(block1/attn))/bqhd,bkhd->bhqk/transpose"(#loc92))
#loc212 = loc("jit(loss)/transpose(jvp(block1/attn))/btc,chd->bthd/dot_general"(#loc91))
#loc213 = loc("jit(loss)/transpose(jvp(block1/attn))/btc,chd->bthd/transpose"(#loc91))
#loc214 = loc("jit(loss)/transpose(jvp(block1/attn))/btc,chd->bthd/add_any"(#loc91))
#loc215 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc77))
#loc217 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc76))
#loc218 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc76))
#loc220 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc75))
#loc221 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc75))
#loc222 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc75))
#loc223 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc74))
#loc224 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc105))
#loc225 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc105))
#loc226 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc105))
#loc227 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc105))
#loc228 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc72))
#loc229 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc72))
#loc230 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc72))
#loc231 = loc("jit(loss)/transpose(jvp(block1/attn))/mul"(#loc71))
#loc232 = loc("jit(loss)/transpose(jvp(block1/attn))/neg"(#loc70))
#loc233 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc70))
#loc234 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc70))
#loc235 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc70))
#loc236 = loc("jit(loss)/transpose(jvp(block1/attn))/div"(#loc69))
#loc237 = loc("jit(loss)/transpose(jvp(block1/attn))/reduce_sum"(#loc69))
#loc238 = loc("jit(loss)/transpose(jvp(block1/attn))/broadcast_in_dim"(#loc69))
#loc239 = loc("jit(loss)/transpose(jvp(block1/attn))/add_any"(#loc69))
#loc240 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc89))
#loc241 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc89))
#loc242 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc88))
#loc243 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc87))
#loc244 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc86))
#loc245 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc86))
#loc246 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc85))
#loc247 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc85))
#loc248 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc85))
#loc249 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc85))
#loc250 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc85))
#loc251 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc85))
#loc252 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc85))
#loc253 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc84))
#loc254 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc83))
#loc255 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc83))
#loc256 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc82))
#loc257 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc81))
#loc259 = loc("jit(loss)/transpose(jvp(block0/attn))/concatenate"(#loc79))
#loc260 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc78))
#loc261 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc78))
#loc262 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc77))
#loc264 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc76))
#loc265 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc76))
#loc267 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc75))
#loc268 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc75))
#loc269 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc75))
#loc270 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc74))
#loc271 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc105))
#loc272 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc105))
#loc273 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc105))
#loc274 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc105))
#loc275 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc72))
#loc276 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc72))
#loc277 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc72))
#loc278 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc71))
#loc279 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc70))
#loc280 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc70))
#loc281 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc70))
#loc282 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc70))
#loc283 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc69))
#loc284 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc69))
#loc285 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc69))
#loc286 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc69))
#loc287 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc68))
#loc289 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc67))
#loc290 = loc("jit(loss)/transpose(jvp())/transpose"(#loc67))
#loc293 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc141))
#loc294 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc141))
#loc295 = loc("jit(loss)/jvp(block0/attn)/div"(#loc141))
#loc296 = loc("jit(loss)/jvp(block1/attn)/mul"(#loc175))
#loc297 = loc("jit(loss)/jvp(block1/attn)/div"(#loc175))
module {
  func.func public @main(%arg0: tensor<16xf32> loc("p['b0']['beta']"), %arg1: tensor<16xf32> loc("p['b0']['gamma']"), %arg2: tensor<16x16xf32> loc("p['b0']['out']"), %arg3: tensor<16x48xf32> loc("p['b0']['qkv']"), %arg4: tensor<16xf32> loc("p['b1']['beta']"), %arg5: tensor<16xf32> loc("p['b1']['gamma']"), %arg6: tensor<16x4x4xf32> loc("p['b1']['k']"), %arg7: tensor<16x4x4xf32> loc("p['b1']['o']"), %arg8: tensor<16x4x4xf32> loc("p['b1']['q']"), %arg9: tensor<16x4x4xf32> loc("p['b1']['v']"), %arg10: tensor<16x5xf32> loc("p['head']"), %arg11: tensor<6x16xf32> loc("p['inp']"), %arg12: tensor<96x16xf32> loc("p['pos']"), %arg13: tensor<2x96x6xf32> loc("x"), %arg14: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x48xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x5xf32>, tensor<6x16xf32>, tensor<96x16xf32>) {
    %c32 = arith.constant 32 : index loc(#loc)
    %c16 = arith.constant 16 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<9.600000e+01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<1.600000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x96x16xf32> loc(#loc106)
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x96x16xf32>) -> tensor<2x96x16xf32> loc(#loc106)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg13, %arg11 : tensor<2x96x6xf32>, tensor<6x16xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc14)
      %285 = arith.addf %out, %284 : f32 loc(#loc106)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc106)
    %3 = tensor.empty() : tensor<1x96x16xf32> loc(#loc107)
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<96x16xf32>) outs(%3 : tensor<1x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<1x96x16xf32> loc(#loc107)
    %5 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<2x96x16xf32> loc(#loc108)
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc108)
      linalg.yield %284 : f32 loc(#loc108)
    } -> tensor<2x96x16xf32> loc(#loc108)
    %7 = tensor.empty() : tensor<2x96xf32> loc(#loc109)
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x96xf32>) -> tensor<2x96xf32> loc(#loc109)
    %9 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc109)
      linalg.yield %284 : f32 loc(#loc109)
    } -> tensor<2x96xf32> loc(#loc109)
    %10 = tensor.empty() : tensor<2x96x1xf32> loc(#loc110)
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x96xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<2x96x1xf32> loc(#loc110)
    %12 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<2x96x1xf32> loc(#loc111)
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc111)
      linalg.yield %284 : f32 loc(#loc111)
    } -> tensor<2x96x1xf32> loc(#loc111)
    %14 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x96x1xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<2x96x16xf32> loc(#loc112)
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %14 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.subf %in, %in_32 : f32 loc(#loc112)
      linalg.yield %284 : f32 loc(#loc112)
    } -> tensor<2x96x16xf32> loc(#loc112)
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc113)
      linalg.yield %284 : f32 loc(#loc113)
    } -> tensor<2x96x16xf32> loc(#loc113)
    %17 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<2x96x16xf32> loc(#loc114)
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc114)
      linalg.yield %284 : f32 loc(#loc114)
    } -> tensor<2x96x16xf32> loc(#loc114)
    %19 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc115)
      linalg.yield %284 : f32 loc(#loc115)
    } -> tensor<2x96xf32> loc(#loc115)
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x96xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<2x96x1xf32> loc(#loc116)
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc117)
      linalg.yield %284 : f32 loc(#loc117)
    } -> tensor<2x96x1xf32> loc(#loc117)
    %22 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<2x96x1xf32> loc(#loc118)
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc118)
      linalg.yield %284 : f32 loc(#loc118)
    } -> tensor<2x96x1xf32> loc(#loc118)
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.rsqrt %in : f32 loc(#loc119)
      linalg.yield %284 : f32 loc(#loc119)
    } -> tensor<2x96x1xf32> loc(#loc119)
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc120)
      linalg.yield %284 : f32 loc(#loc120)
    } -> tensor<2x96x1xf32> loc(#loc120)
    %26 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x96x1xf32> loc(#loc121)
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc121)
      linalg.yield %284 : f32 loc(#loc121)
    } -> tensor<2x96x1xf32> loc(#loc121)
    %28 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x96x1xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<2x96x16xf32> loc(#loc122)
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %28 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc122)
      linalg.yield %284 : f32 loc(#loc122)
    } -> tensor<2x96x16xf32> loc(#loc122)
    %30 = tensor.empty() : tensor<1x1x16xf32> loc(#loc123)
    %31 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<16xf32>) outs(%30 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<1x1x16xf32> loc(#loc123)
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x96x16xf32> loc(#loc124)
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc124)
      linalg.yield %284 : f32 loc(#loc124)
    } -> tensor<2x96x16xf32> loc(#loc124)
    %34 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16xf32>) outs(%30 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<1x1x16xf32> loc(#loc125)
    %35 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<2x96x16xf32> loc(#loc126)
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc126)
      linalg.yield %284 : f32 loc(#loc126)
    } -> tensor<2x96x16xf32> loc(#loc126)
    %37 = tensor.empty() : tensor<2x96x48xf32> loc(#loc127)
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<2x96x48xf32>) -> tensor<2x96x48xf32> loc(#loc127)
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36, %arg3 : tensor<2x96x16xf32>, tensor<16x48xf32>) outs(%38 : tensor<2x96x48xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc126)
      %285 = arith.addf %out, %284 : f32 loc(#loc127)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x48xf32> loc(#loc127)
    %extracted_slice = tensor.extract_slice %39[0, 0, 0] [2, 96, 16] [1, 1, 1] : tensor<2x96x48xf32> to tensor<2x96x16xf32> loc(#loc128)
    %extracted_slice_11 = tensor.extract_slice %39[0, 0, 16] [2, 96, 16] [1, 1, 1] : tensor<2x96x48xf32> to tensor<2x96x16xf32> loc(#loc128)
    %extracted_slice_12 = tensor.extract_slice %39[0, 0, 32] [2, 96, 16] [1, 1, 1] : tensor<2x96x48xf32> to tensor<2x96x16xf32> loc(#loc128)
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 96, 4, 4] : tensor<2x96x16xf32> into tensor<2x96x4x4xf32> loc(#loc129)
    %40 = tensor.empty() : tensor<2x4x96x4xf32> loc(#loc130)
    %41 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x96x4x4xf32>) outs(%40 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x4x96x4xf32> loc(#loc130)
    %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 96, 4, 4] : tensor<2x96x16xf32> into tensor<2x96x4x4xf32> loc(#loc129)
    %42 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x96x4x4xf32>) outs(%40 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x4x96x4xf32> loc(#loc130)
    %expanded_14 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [2, 96, 4, 4] : tensor<2x96x16xf32> into tensor<2x96x4x4xf32> loc(#loc129)
    %43 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x96x4x4xf32>) outs(%40 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x4x96x4xf32> loc(#loc130)
    %44 = tensor.empty() : tensor<2x4x4x96xf32> loc(#loc131)
    %45 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x96x4xf32>) outs(%44 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<2x4x4x96xf32> loc(#loc131)
    %46 = tensor.empty() : tensor<2x4x96x96xf32> loc(#loc132)
    %47 = linalg.fill ins(%cst_2 : f32) outs(%46 : tensor<2x4x96x96xf32>) -> tensor<2x4x96x96xf32> loc(#loc132)
    %48 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %45 : tensor<2x4x96x4xf32>, tensor<2x4x4x96xf32>) outs(%47 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc130)
      %285 = arith.addf %out, %284 : f32 loc(#loc132)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x96xf32> loc(#loc132)
    %49 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x4x96x96xf32> loc(#loc133)
    %50 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %49 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc133)
      linalg.yield %284 : f32 loc(#loc133)
    } -> tensor<2x4x96x96xf32> loc(#loc133)
    %51 = tensor.empty() : tensor<2x4x96xf32> loc(#loc134)
    %52 = linalg.fill ins(%cst_1 : f32) outs(%51 : tensor<2x4x96xf32>) -> tensor<2x4x96xf32> loc(#loc134)
    %53 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x96x96xf32>) outs(%52 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.maximumf %out, %in : f32 loc(#loc134)
      linalg.yield %284 : f32 loc(#loc134)
    } -> tensor<2x4x96xf32> loc(#loc134)
    %54 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%51 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x4x96xf32> loc(#loc135)
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %53 : tensor<2x4x96xf32>, tensor<2x4x96xf32>) outs(%51 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.maximumf %in, %in_32 : f32 loc(#loc135)
      linalg.yield %284 : f32 loc(#loc135)
    } -> tensor<2x4x96xf32> loc(#loc135)
    %56 = tensor.empty() : tensor<2x4x96x1xf32> loc(#loc136)
    %57 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x96xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<2x4x96x1xf32> loc(#loc136)
    %58 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x96x1xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<2x4x96x96xf32> loc(#loc137)
    %59 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %58 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.subf %in, %in_32 : f32 loc(#loc137)
      linalg.yield %284 : f32 loc(#loc137)
    } -> tensor<2x4x96x96xf32> loc(#loc137)
    %60 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.exp %in : f32 loc(#loc138)
      linalg.yield %284 : f32 loc(#loc138)
    } -> tensor<2x4x96x96xf32> loc(#loc138)
    %61 = linalg.fill ins(%cst_2 : f32) outs(%51 : tensor<2x4x96xf32>) -> tensor<2x4x96xf32> loc(#loc139)
    %62 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x96x96xf32>) outs(%61 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc139)
      linalg.yield %284 : f32 loc(#loc139)
    } -> tensor<2x4x96xf32> loc(#loc139)
    %63 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x96xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<2x4x96x1xf32> loc(#loc136)
    %64 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x96x1xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<2x4x96x96xf32> loc(#loc140)
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %64 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc140)
      linalg.yield %284 : f32 loc(#loc140)
    } -> tensor<2x4x96x96xf32> loc(#loc140)
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %63 : tensor<2x4x96x1xf32>, tensor<2x4x96x1xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc293)
      linalg.yield %284 : f32 loc(#loc293)
    } -> tensor<2x4x96x1xf32> loc(#loc293)
    %67 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc294)
    } -> tensor<2x4x96x1xf32> loc(#loc294)
    %68 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %66 : tensor<2x4x96x1xf32>, tensor<2x4x96x1xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc295)
      linalg.yield %284 : f32 loc(#loc295)
    } -> tensor<2x4x96x1xf32> loc(#loc295)
    %69 = linalg.fill ins(%cst_2 : f32) outs(%40 : tensor<2x4x96x4xf32>) -> tensor<2x4x96x4xf32> loc(#loc142)
    %70 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%65, %43 : tensor<2x4x96x96xf32>, tensor<2x4x96x4xf32>) outs(%69 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc140)
      %285 = arith.addf %out, %284 : f32 loc(#loc142)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x4xf32> loc(#loc142)
    %71 = tensor.empty() : tensor<2x96x4x4xf32> loc(#loc143)
    %72 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x96x4xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x96x4x4xf32> loc(#loc143)
    %collapsed = tensor.collapse_shape %72 [[0], [1], [2, 3]] : tensor<2x96x4x4xf32> into tensor<2x96x16xf32> loc(#loc144)
    %73 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg2 : tensor<2x96x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc144)
      %285 = arith.addf %out, %284 : f32 loc(#loc145)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc145)
    %74 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %73 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc146)
      linalg.yield %284 : f32 loc(#loc146)
    } -> tensor<2x96x16xf32> loc(#loc146)
    %75 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc147)
      linalg.yield %284 : f32 loc(#loc147)
    } -> tensor<2x96xf32> loc(#loc147)
    %76 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x96xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<2x96x1xf32> loc(#loc148)
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc149)
      linalg.yield %284 : f32 loc(#loc149)
    } -> tensor<2x96x1xf32> loc(#loc149)
    %78 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x96x1xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<2x96x16xf32> loc(#loc150)
    %79 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.subf %in, %in_32 : f32 loc(#loc150)
      linalg.yield %284 : f32 loc(#loc150)
    } -> tensor<2x96x16xf32> loc(#loc150)
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc151)
      linalg.yield %284 : f32 loc(#loc151)
    } -> tensor<2x96x16xf32> loc(#loc151)
    %81 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %79 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc152)
      linalg.yield %284 : f32 loc(#loc152)
    } -> tensor<2x96x16xf32> loc(#loc152)
    %82 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc153)
      linalg.yield %284 : f32 loc(#loc153)
    } -> tensor<2x96xf32> loc(#loc153)
    %83 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x96xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<2x96x1xf32> loc(#loc154)
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc155)
      linalg.yield %284 : f32 loc(#loc155)
    } -> tensor<2x96x1xf32> loc(#loc155)
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %22 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc156)
      linalg.yield %284 : f32 loc(#loc156)
    } -> tensor<2x96x1xf32> loc(#loc156)
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.rsqrt %in : f32 loc(#loc157)
      linalg.yield %284 : f32 loc(#loc157)
    } -> tensor<2x96x1xf32> loc(#loc157)
    %87 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %85 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc158)
      linalg.yield %284 : f32 loc(#loc158)
    } -> tensor<2x96x1xf32> loc(#loc158)
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %87 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc159)
      linalg.yield %284 : f32 loc(#loc159)
    } -> tensor<2x96x1xf32> loc(#loc159)
    %89 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x96x1xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<2x96x16xf32> loc(#loc160)
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc160)
      linalg.yield %284 : f32 loc(#loc160)
    } -> tensor<2x96x16xf32> loc(#loc160)
    %91 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<16xf32>) outs(%30 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<1x1x16xf32> loc(#loc161)
    %92 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<2x96x16xf32> loc(#loc162)
    %93 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc162)
      linalg.yield %284 : f32 loc(#loc162)
    } -> tensor<2x96x16xf32> loc(#loc162)
    %94 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<16xf32>) outs(%30 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<1x1x16xf32> loc(#loc163)
    %95 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x1x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc164)
    } -> tensor<2x96x16xf32> loc(#loc164)
    %96 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc164)
      linalg.yield %284 : f32 loc(#loc164)
    } -> tensor<2x96x16xf32> loc(#loc164)
    %97 = linalg.fill ins(%cst_2 : f32) outs(%71 : tensor<2x96x4x4xf32>) -> tensor<2x96x4x4xf32> loc(#loc165)
    %98 = linalg.generic {indexing_maps = [#map19, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%96, %arg8 : tensor<2x96x16xf32>, tensor<16x4x4xf32>) outs(%97 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc164)
      %285 = arith.addf %out, %284 : f32 loc(#loc165)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x4x4xf32> loc(#loc165)
    %99 = linalg.generic {indexing_maps = [#map19, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%96, %arg6 : tensor<2x96x16xf32>, tensor<16x4x4xf32>) outs(%97 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc164)
      %285 = arith.addf %out, %284 : f32 loc(#loc165)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x4x4xf32> loc(#loc165)
    %100 = linalg.generic {indexing_maps = [#map19, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%96, %arg9 : tensor<2x96x16xf32>, tensor<16x4x4xf32>) outs(%97 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc164)
      %285 = arith.addf %out, %284 : f32 loc(#loc165)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x4x4xf32> loc(#loc165)
    %101 = linalg.generic {indexing_maps = [#map21, #map22, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%98, %99 : tensor<2x96x4x4xf32>, tensor<2x96x4x4xf32>) outs(%47 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc165)
      %285 = arith.addf %out, %284 : f32 loc(#loc166)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x96xf32> loc(#loc166)
    %102 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc167)
    } -> tensor<2x4x96x96xf32> loc(#loc167)
    %103 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc167)
      linalg.yield %284 : f32 loc(#loc167)
    } -> tensor<2x4x96x96xf32> loc(#loc167)
    %104 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x96x96xf32>) outs(%52 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.maximumf %out, %in : f32 loc(#loc168)
      linalg.yield %284 : f32 loc(#loc168)
    } -> tensor<2x4x96xf32> loc(#loc168)
    %105 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %104 : tensor<2x4x96xf32>, tensor<2x4x96xf32>) outs(%51 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.maximumf %in, %in_32 : f32 loc(#loc169)
      linalg.yield %284 : f32 loc(#loc169)
    } -> tensor<2x4x96xf32> loc(#loc169)
    %106 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x96xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<2x4x96x1xf32> loc(#loc170)
    %107 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x96x1xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<2x4x96x96xf32> loc(#loc171)
    %108 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %107 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.subf %in, %in_32 : f32 loc(#loc171)
      linalg.yield %284 : f32 loc(#loc171)
    } -> tensor<2x4x96x96xf32> loc(#loc171)
    %109 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.exp %in : f32 loc(#loc172)
      linalg.yield %284 : f32 loc(#loc172)
    } -> tensor<2x4x96x96xf32> loc(#loc172)
    %110 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x4x96x96xf32>) outs(%61 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc173)
      linalg.yield %284 : f32 loc(#loc173)
    } -> tensor<2x4x96xf32> loc(#loc173)
    %111 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x4x96xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<2x4x96x1xf32> loc(#loc170)
    %112 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x96x1xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc174)
    } -> tensor<2x4x96x96xf32> loc(#loc174)
    %113 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc174)
      linalg.yield %284 : f32 loc(#loc174)
    } -> tensor<2x4x96x96xf32> loc(#loc174)
    %114 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %111 : tensor<2x4x96x1xf32>, tensor<2x4x96x1xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc296)
      linalg.yield %284 : f32 loc(#loc296)
    } -> tensor<2x4x96x1xf32> loc(#loc296)
    %115 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %114 : tensor<2x4x96x1xf32>, tensor<2x4x96x1xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc297)
      linalg.yield %284 : f32 loc(#loc297)
    } -> tensor<2x4x96x1xf32> loc(#loc297)
    %116 = linalg.fill ins(%cst_2 : f32) outs(%44 : tensor<2x4x4x96xf32>) -> tensor<2x4x4x96xf32> loc(#loc176)
    %117 = linalg.generic {indexing_maps = [#map23, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%100, %113 : tensor<2x96x4x4xf32>, tensor<2x4x96x96xf32>) outs(%116 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc165)
      %285 = arith.addf %out, %284 : f32 loc(#loc176)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x4x96xf32> loc(#loc176)
    %118 = linalg.generic {indexing_maps = [#map25, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x4x96xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x96x4x4xf32> loc(#loc177)
    %119 = linalg.generic {indexing_maps = [#map15, #map26, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%118, %arg7 : tensor<2x96x4x4xf32>, tensor<16x4x4xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc177)
      %285 = arith.addf %out, %284 : f32 loc(#loc178)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc178)
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %119 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc179)
      linalg.yield %284 : f32 loc(#loc179)
    } -> tensor<2x96x16xf32> loc(#loc179)
    %121 = tensor.empty() : tensor<2x16xf32> loc(#loc180)
    %122 = linalg.fill ins(%cst_2 : f32) outs(%121 : tensor<2x16xf32>) -> tensor<2x16xf32> loc(#loc180)
    %123 = linalg.generic {indexing_maps = [#map28, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x96x16xf32>) outs(%122 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %284 : f32 loc(#loc180)
    } -> tensor<2x16xf32> loc(#loc180)
    %124 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%121 : tensor<2x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<2x16xf32> loc(#loc181)
    %125 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%121 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc181)
      linalg.yield %284 : f32 loc(#loc181)
    } -> tensor<2x16xf32> loc(#loc181)
    %126 = tensor.empty() : tensor<2x5xf32> loc(#loc182)
    %127 = linalg.fill ins(%cst_2 : f32) outs(%126 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc182)
    %128 = linalg.matmul ins(%125, %arg10 : tensor<2x16xf32>, tensor<16x5xf32>) outs(%127 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc182)
    %129:3 = call @main_log_softmax(%128) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc183)
    %130 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%129#0, %arg14 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%126 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc184)
      linalg.yield %284 : f32 loc(#loc184)
    } -> tensor<2x5xf32> loc(#loc184)
    %131 = tensor.empty() : tensor<2xf32> loc(#loc185)
    %132 = linalg.fill ins(%cst_2 : f32) outs(%131 : tensor<2xf32>) -> tensor<2xf32> loc(#loc185)
    %133 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction"]} ins(%130 : tensor<2x5xf32>) outs(%132 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc185)
      linalg.yield %284 : f32 loc(#loc185)
    } -> tensor<2xf32> loc(#loc185)
    %134 = tensor.empty() : tensor<f32> loc(#loc186)
    %135 = linalg.fill ins(%cst_2 : f32) outs(%134 : tensor<f32>) -> tensor<f32> loc(#loc186)
    %136 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["reduction"]} ins(%133 : tensor<2xf32>) outs(%135 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc186)
      linalg.yield %284 : f32 loc(#loc186)
    } -> tensor<f32> loc(#loc186)
    %137 = linalg.generic {indexing_maps = [#map34, #map34], iterator_types = []} ins(%136 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.divf %in, %cst_0 : f32 loc(#loc187)
      linalg.yield %284 : f32 loc(#loc187)
    } -> tensor<f32> loc(#loc187)
    %138 = linalg.generic {indexing_maps = [#map34, #map34], iterator_types = []} ins(%137 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc188)
      linalg.yield %284 : f32 loc(#loc188)
    } -> tensor<f32> loc(#loc188)
    %139 = linalg.generic {indexing_maps = [#map34], iterator_types = []} outs(%134 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc189)
    } -> tensor<f32> loc(#loc189)
    %140 = linalg.generic {indexing_maps = [#map34, #map34], iterator_types = []} ins(%139 : tensor<f32>) outs(%134 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.divf %in, %cst_0 : f32 loc(#loc190)
      linalg.yield %284 : f32 loc(#loc190)
    } -> tensor<f32> loc(#loc190)
    %141 = linalg.generic {indexing_maps = [#map33, #map32], iterator_types = ["parallel"]} ins(%140 : tensor<f32>) outs(%131 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<2xf32> loc(#loc191)
    %142 = linalg.generic {indexing_maps = [#map31, #map30], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<2xf32>) outs(%126 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<2x5xf32> loc(#loc192)
    %143 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%142, %arg14 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%126 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc193)
      linalg.yield %284 : f32 loc(#loc193)
    } -> tensor<2x5xf32> loc(#loc193)
    %144 = call @main_log_softmax_47(%129#1, %129#2, %143) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc194)
    %145 = tensor.empty() : tensor<5x16xf32> loc(#loc195)
    %146 = linalg.fill ins(%cst_2 : f32) outs(%145 : tensor<5x16xf32>) -> tensor<5x16xf32> loc(#loc195)
    %147 = linalg.generic {indexing_maps = [#map35, #map36, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144, %125 : tensor<2x5xf32>, tensor<2x16xf32>) outs(%146 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc194)
      %285 = arith.addf %out, %284 : f32 loc(#loc195)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<5x16xf32> loc(#loc195)
    %148 = tensor.empty() : tensor<16x5xf32> loc(#loc196)
    %149 = linalg.generic {indexing_maps = [#map37, #map30], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<5x16xf32>) outs(%148 : tensor<16x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc196)
    } -> tensor<16x5xf32> loc(#loc196)
    %150 = linalg.generic {indexing_maps = [#map38, #map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144, %arg10 : tensor<2x5xf32>, tensor<16x5xf32>) outs(%122 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc194)
      %285 = arith.addf %out, %284 : f32 loc(#loc195)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x16xf32> loc(#loc195)
    %151 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%150, %124 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%121 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc197)
      linalg.yield %284 : f32 loc(#loc197)
    } -> tensor<2x16xf32> loc(#loc197)
    %152 = linalg.generic {indexing_maps = [#map38, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<2x96x16xf32> loc(#loc198)
    %153 = tensor.empty() : tensor<16x4x4xf32> loc(#loc199)
    %154 = linalg.fill ins(%cst_2 : f32) outs(%153 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32> loc(#loc199)
    %155 = linalg.generic {indexing_maps = [#map39, #map40, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%152, %118 : tensor<2x96x16xf32>, tensor<2x96x4x4xf32>) outs(%154 : tensor<16x4x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc198)
      %285 = arith.addf %out, %284 : f32 loc(#loc199)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<16x4x4xf32> loc(#loc199)
    %156 = linalg.generic {indexing_maps = [#map19, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%152, %arg7 : tensor<2x96x16xf32>, tensor<16x4x4xf32>) outs(%97 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc198)
      %285 = arith.addf %out, %284 : f32 loc(#loc199)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x4x4xf32> loc(#loc199)
    %157 = linalg.generic {indexing_maps = [#map41, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x96x4x4xf32>) outs(%44 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc200)
    } -> tensor<2x4x4x96xf32> loc(#loc200)
    %158 = linalg.generic {indexing_maps = [#map42, #map22, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%157, %100 : tensor<2x4x4x96xf32>, tensor<2x96x4x4xf32>) outs(%47 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc200)
      %285 = arith.addf %out, %284 : f32 loc(#loc201)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x96xf32> loc(#loc201)
    %159 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%157, %113 : tensor<2x4x4x96xf32>, tensor<2x4x96x96xf32>) outs(%116 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc200)
      %285 = arith.addf %out, %284 : f32 loc(#loc201)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x4x96xf32> loc(#loc201)
    %160 = linalg.generic {indexing_maps = [#map25, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<2x4x4x96xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc200)
    } -> tensor<2x96x4x4xf32> loc(#loc200)
    %161 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x4x96x1xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc202)
    } -> tensor<2x4x96x96xf32> loc(#loc202)
    %162 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc202)
      linalg.yield %284 : f32 loc(#loc202)
    } -> tensor<2x4x96x96xf32> loc(#loc202)
    %163 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %109 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc202)
      linalg.yield %284 : f32 loc(#loc202)
    } -> tensor<2x4x96x96xf32> loc(#loc202)
    %164 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%163 : tensor<2x4x96x96xf32>) outs(%61 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc203)
      linalg.yield %284 : f32 loc(#loc203)
    } -> tensor<2x4x96xf32> loc(#loc203)
    %expanded_15 = tensor.expand_shape %164 [[0], [1], [2, 3]] output_shape [2, 4, 96, 1] : tensor<2x4x96xf32> into tensor<2x4x96x1xf32> loc(#loc204)
    %165 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x96x1xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc205)
      linalg.yield %284 : f32 loc(#loc205)
    } -> tensor<2x4x96x1xf32> loc(#loc205)
    %166 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %112 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc206)
      linalg.yield %284 : f32 loc(#loc206)
    } -> tensor<2x4x96x96xf32> loc(#loc206)
    %167 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<2x4x96x1xf32>) outs(%61 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc203)
      linalg.yield %284 : f32 loc(#loc203)
    } -> tensor<2x4x96xf32> loc(#loc203)
    %168 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<2x4x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<2x4x96x96xf32> loc(#loc207)
    %169 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc208)
      linalg.yield %284 : f32 loc(#loc208)
    } -> tensor<2x4x96x96xf32> loc(#loc208)
    %170 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %109 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc202)
      linalg.yield %284 : f32 loc(#loc202)
    } -> tensor<2x4x96x96xf32> loc(#loc202)
    %171 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %102 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc209)
      linalg.yield %284 : f32 loc(#loc209)
    } -> tensor<2x4x96x96xf32> loc(#loc209)
    %172 = linalg.generic {indexing_maps = [#map42, #map43, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%171, %98 : tensor<2x4x96x96xf32>, tensor<2x96x4x4xf32>) outs(%69 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc209)
      %285 = arith.addf %out, %284 : f32 loc(#loc210)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x4xf32> loc(#loc210)
    %173 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<2x4x96x4xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc211)
    } -> tensor<2x96x4x4xf32> loc(#loc211)
    %174 = linalg.generic {indexing_maps = [#map14, #map43, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%171, %99 : tensor<2x4x96x96xf32>, tensor<2x96x4x4xf32>) outs(%69 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc209)
      %285 = arith.addf %out, %284 : f32 loc(#loc210)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x4xf32> loc(#loc210)
    %175 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<2x4x96x4xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc211)
    } -> tensor<2x96x4x4xf32> loc(#loc211)
    %176 = tensor.empty() : tensor<4x4x16xf32> loc(#loc212)
    %177 = linalg.fill ins(%cst_2 : f32) outs(%176 : tensor<4x4x16xf32>) -> tensor<4x4x16xf32> loc(#loc212)
    %178 = linalg.generic {indexing_maps = [#map44, #map45, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%160, %96 : tensor<2x96x4x4xf32>, tensor<2x96x16xf32>) outs(%177 : tensor<4x4x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc200)
      %285 = arith.addf %out, %284 : f32 loc(#loc212)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<4x4x16xf32> loc(#loc212)
    %179 = linalg.generic {indexing_maps = [#map46, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<4x4x16xf32>) outs(%153 : tensor<16x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<16x4x4xf32> loc(#loc213)
    %180 = linalg.generic {indexing_maps = [#map24, #map47, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%160, %arg9 : tensor<2x96x4x4xf32>, tensor<16x4x4xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc200)
      %285 = arith.addf %out, %284 : f32 loc(#loc212)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc212)
    %181 = linalg.generic {indexing_maps = [#map44, #map45, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%173, %96 : tensor<2x96x4x4xf32>, tensor<2x96x16xf32>) outs(%177 : tensor<4x4x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc211)
      %285 = arith.addf %out, %284 : f32 loc(#loc212)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<4x4x16xf32> loc(#loc212)
    %182 = linalg.generic {indexing_maps = [#map46, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<4x4x16xf32>) outs(%153 : tensor<16x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<16x4x4xf32> loc(#loc213)
    %183 = linalg.generic {indexing_maps = [#map24, #map47, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%173, %arg6 : tensor<2x96x4x4xf32>, tensor<16x4x4xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc211)
      %285 = arith.addf %out, %284 : f32 loc(#loc212)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc212)
    %184 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc214)
      linalg.yield %284 : f32 loc(#loc214)
    } -> tensor<2x96x16xf32> loc(#loc214)
    %185 = linalg.generic {indexing_maps = [#map44, #map45, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%175, %96 : tensor<2x96x4x4xf32>, tensor<2x96x16xf32>) outs(%177 : tensor<4x4x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc211)
      %285 = arith.addf %out, %284 : f32 loc(#loc212)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<4x4x16xf32> loc(#loc212)
    %186 = linalg.generic {indexing_maps = [#map46, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<4x4x16xf32>) outs(%153 : tensor<16x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<16x4x4xf32> loc(#loc213)
    %187 = linalg.generic {indexing_maps = [#map24, #map47, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%175, %arg8 : tensor<2x96x4x4xf32>, tensor<16x4x4xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc211)
      %285 = arith.addf %out, %284 : f32 loc(#loc212)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc212)
    %188 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %187 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc214)
      linalg.yield %284 : f32 loc(#loc214)
    } -> tensor<2x96x16xf32> loc(#loc214)
    %189 = tensor.empty() : tensor<16xf32> loc(#loc215)
    %190 = linalg.fill ins(%cst_2 : f32) outs(%189 : tensor<16xf32>) -> tensor<16xf32> loc(#loc215)
    %191 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%188 : tensor<2x96x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %284 : f32 loc(#loc215)
    } -> tensor<16xf32> loc(#loc215)
    %expanded_16 = tensor.expand_shape %191 [[0, 1, 2]] output_shape [1, 1, 16] : tensor<16xf32> into tensor<1x1x16xf32> loc(#loc216)
    %192 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_16 : tensor<1x1x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %284 : f32 loc(#loc215)
    } -> tensor<16xf32> loc(#loc215)
    %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %188 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc217)
      linalg.yield %284 : f32 loc(#loc217)
    } -> tensor<2x96x16xf32> loc(#loc217)
    %194 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%193 : tensor<2x96x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc218)
      linalg.yield %284 : f32 loc(#loc218)
    } -> tensor<16xf32> loc(#loc218)
    %expanded_17 = tensor.expand_shape %194 [[0, 1, 2]] output_shape [1, 1, 16] : tensor<16xf32> into tensor<1x1x16xf32> loc(#loc219)
    %195 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %92 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc217)
      linalg.yield %284 : f32 loc(#loc217)
    } -> tensor<2x96x16xf32> loc(#loc217)
    %196 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_17 : tensor<1x1x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc218)
      linalg.yield %284 : f32 loc(#loc218)
    } -> tensor<16xf32> loc(#loc218)
    %197 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %195 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc220)
      linalg.yield %284 : f32 loc(#loc220)
    } -> tensor<2x96x16xf32> loc(#loc220)
    %198 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc221)
      linalg.yield %284 : f32 loc(#loc221)
    } -> tensor<2x96xf32> loc(#loc221)
    %expanded_18 = tensor.expand_shape %198 [[0], [1, 2]] output_shape [2, 96, 1] : tensor<2x96xf32> into tensor<2x96x1xf32> loc(#loc222)
    %199 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %89 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc220)
      linalg.yield %284 : f32 loc(#loc220)
    } -> tensor<2x96x16xf32> loc(#loc220)
    %200 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %88 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc223)
      linalg.yield %284 : f32 loc(#loc223)
    } -> tensor<2x96x1xf32> loc(#loc223)
    %201 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc224)
      linalg.yield %284 : f32 loc(#loc224)
    } -> tensor<2x96x16xf32> loc(#loc224)
    %202 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc225)
      linalg.yield %284 : f32 loc(#loc225)
    } -> tensor<2x96xf32> loc(#loc225)
    %expanded_19 = tensor.expand_shape %202 [[0], [1, 2]] output_shape [2, 96, 1] : tensor<2x96xf32> into tensor<2x96x1xf32> loc(#loc226)
    %203 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %199 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc227)
      linalg.yield %284 : f32 loc(#loc227)
    } -> tensor<2x96x16xf32> loc(#loc227)
    %204 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc228)
      linalg.yield %284 : f32 loc(#loc228)
    } -> tensor<2x96x1xf32> loc(#loc228)
    %205 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<2x96x1xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %284 : f32 loc(#loc229)
    } -> tensor<2x96xf32> loc(#loc229)
    %206 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x96xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x96x16xf32> loc(#loc230)
    %207 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %81 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc231)
      linalg.yield %284 : f32 loc(#loc231)
    } -> tensor<2x96x16xf32> loc(#loc231)
    %208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc232)
      linalg.yield %284 : f32 loc(#loc232)
    } -> tensor<2x96x16xf32> loc(#loc232)
    %209 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc233)
      linalg.yield %284 : f32 loc(#loc233)
    } -> tensor<2x96xf32> loc(#loc233)
    %expanded_20 = tensor.expand_shape %209 [[0], [1, 2]] output_shape [2, 96, 1] : tensor<2x96xf32> into tensor<2x96x1xf32> loc(#loc234)
    %210 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %207 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc235)
      linalg.yield %284 : f32 loc(#loc235)
    } -> tensor<2x96x16xf32> loc(#loc235)
    %211 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc235)
      linalg.yield %284 : f32 loc(#loc235)
    } -> tensor<2x96x1xf32> loc(#loc235)
    %212 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc236)
      linalg.yield %284 : f32 loc(#loc236)
    } -> tensor<2x96x1xf32> loc(#loc236)
    %213 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<2x96x1xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc237)
      linalg.yield %284 : f32 loc(#loc237)
    } -> tensor<2x96xf32> loc(#loc237)
    %214 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x96xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<2x96x16xf32> loc(#loc238)
    %215 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %214 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc239)
      linalg.yield %284 : f32 loc(#loc239)
    } -> tensor<2x96x16xf32> loc(#loc239)
    %216 = tensor.empty() : tensor<16x16xf32> loc(#loc240)
    %217 = linalg.fill ins(%cst_2 : f32) outs(%216 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc240)
    %218 = linalg.generic {indexing_maps = [#map49, #map50, #map51], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%215, %collapsed : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%217 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc239)
      %285 = arith.addf %out, %284 : f32 loc(#loc240)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<16x16xf32> loc(#loc240)
    %219 = linalg.generic {indexing_maps = [#map37, #map30], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<16x16xf32>) outs(%216 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc241)
    } -> tensor<16x16xf32> loc(#loc241)
    %220 = linalg.generic {indexing_maps = [#map, #map52, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215, %arg2 : tensor<2x96x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc239)
      %285 = arith.addf %out, %284 : f32 loc(#loc240)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc240)
    %expanded_21 = tensor.expand_shape %220 [[0], [1], [2, 3]] output_shape [2, 96, 4, 4] : tensor<2x96x16xf32> into tensor<2x96x4x4xf32> loc(#loc242)
    %221 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x96x4x4xf32>) outs(%40 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc243)
    } -> tensor<2x4x96x4xf32> loc(#loc243)
    %222 = linalg.generic {indexing_maps = [#map42, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%221, %65 : tensor<2x4x96x4xf32>, tensor<2x4x96x96xf32>) outs(%116 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc243)
      %285 = arith.addf %out, %284 : f32 loc(#loc244)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x4x96xf32> loc(#loc244)
    %223 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<2x4x4x96xf32>) outs(%40 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc245)
    } -> tensor<2x4x96x4xf32> loc(#loc245)
    %224 = linalg.generic {indexing_maps = [#map14, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%221, %43 : tensor<2x4x96x4xf32>, tensor<2x4x96x4xf32>) outs(%47 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc243)
      %285 = arith.addf %out, %284 : f32 loc(#loc244)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x96xf32> loc(#loc244)
    %225 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x96x1xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<2x4x96x96xf32> loc(#loc246)
    %226 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc246)
      linalg.yield %284 : f32 loc(#loc246)
    } -> tensor<2x4x96x96xf32> loc(#loc246)
    %227 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %60 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc246)
      linalg.yield %284 : f32 loc(#loc246)
    } -> tensor<2x4x96x96xf32> loc(#loc246)
    %228 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%227 : tensor<2x4x96x96xf32>) outs(%61 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc247)
      linalg.yield %284 : f32 loc(#loc247)
    } -> tensor<2x4x96xf32> loc(#loc247)
    %expanded_22 = tensor.expand_shape %228 [[0], [1], [2, 3]] output_shape [2, 4, 96, 1] : tensor<2x4x96xf32> into tensor<2x4x96x1xf32> loc(#loc248)
    %229 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x96x1xf32>) outs(%56 : tensor<2x4x96x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc249)
      linalg.yield %284 : f32 loc(#loc249)
    } -> tensor<2x4x96x1xf32> loc(#loc249)
    %230 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %64 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc250)
      linalg.yield %284 : f32 loc(#loc250)
    } -> tensor<2x4x96x96xf32> loc(#loc250)
    %231 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%229 : tensor<2x4x96x1xf32>) outs(%61 : tensor<2x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc247)
      linalg.yield %284 : f32 loc(#loc247)
    } -> tensor<2x4x96xf32> loc(#loc247)
    %232 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<2x4x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc251)
    } -> tensor<2x4x96x96xf32> loc(#loc251)
    %233 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %232 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc252)
      linalg.yield %284 : f32 loc(#loc252)
    } -> tensor<2x4x96x96xf32> loc(#loc252)
    %234 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %60 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc246)
      linalg.yield %284 : f32 loc(#loc246)
    } -> tensor<2x4x96x96xf32> loc(#loc246)
    %235 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %49 : tensor<2x4x96x96xf32>, tensor<2x4x96x96xf32>) outs(%46 : tensor<2x4x96x96xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc253)
      linalg.yield %284 : f32 loc(#loc253)
    } -> tensor<2x4x96x96xf32> loc(#loc253)
    %236 = linalg.generic {indexing_maps = [#map42, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%235, %41 : tensor<2x4x96x96xf32>, tensor<2x4x96x4xf32>) outs(%69 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc253)
      %285 = arith.addf %out, %284 : f32 loc(#loc254)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x4xf32> loc(#loc254)
    %237 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<2x4x96x4xf32>) outs(%44 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc255)
    } -> tensor<2x4x4x96xf32> loc(#loc255)
    %238 = linalg.generic {indexing_maps = [#map14, #map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%235, %45 : tensor<2x4x96x96xf32>, tensor<2x4x4x96xf32>) outs(%69 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc253)
      %285 = arith.addf %out, %284 : f32 loc(#loc254)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x4x96x4xf32> loc(#loc254)
    %239 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<2x4x4x96xf32>) outs(%40 : tensor<2x4x96x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc256)
    } -> tensor<2x4x96x4xf32> loc(#loc256)
    %240 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<2x4x96x4xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc257)
    } -> tensor<2x96x4x4xf32> loc(#loc257)
    %collapsed_23 = tensor.collapse_shape %240 [[0], [1], [2, 3]] : tensor<2x96x4x4xf32> into tensor<2x96x16xf32> loc(#loc258)
    %241 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<2x4x96x4xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc257)
    } -> tensor<2x96x4x4xf32> loc(#loc257)
    %collapsed_24 = tensor.collapse_shape %241 [[0], [1], [2, 3]] : tensor<2x96x4x4xf32> into tensor<2x96x16xf32> loc(#loc258)
    %242 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<2x4x96x4xf32>) outs(%71 : tensor<2x96x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc257)
    } -> tensor<2x96x4x4xf32> loc(#loc257)
    %collapsed_25 = tensor.collapse_shape %242 [[0], [1], [2, 3]] : tensor<2x96x4x4xf32> into tensor<2x96x16xf32> loc(#loc258)
    %243 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%37 : tensor<2x96x48xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 0 : index loc(#loc259)
      %285 = linalg.index 1 : index loc(#loc259)
      %286 = linalg.index 2 : index loc(#loc259)
      %287 = arith.cmpi ult, %286, %c16 : index loc(#loc259)
      %288 = scf.if %287 -> (f32) {
        %extracted = tensor.extract %collapsed_25[%284, %285, %286] : tensor<2x96x16xf32> loc(#loc259)
        scf.yield %extracted : f32 loc(#loc259)
      } else {
        %289 = arith.cmpi ult, %286, %c32 : index loc(#loc259)
        %290 = scf.if %289 -> (f32) {
          %291 = arith.subi %286, %c16 : index loc(#loc259)
          %extracted = tensor.extract %collapsed_24[%284, %285, %291] : tensor<2x96x16xf32> loc(#loc259)
          scf.yield %extracted : f32 loc(#loc259)
        } else {
          %291 = arith.subi %286, %c32 : index loc(#loc259)
          %extracted = tensor.extract %collapsed_23[%284, %285, %291] : tensor<2x96x16xf32> loc(#loc259)
          scf.yield %extracted : f32 loc(#loc259)
        } loc(#loc259)
        scf.yield %290 : f32 loc(#loc259)
      } loc(#loc259)
      linalg.yield %288 : f32 loc(#loc259)
    } -> tensor<2x96x48xf32> loc(#loc259)
    %244 = tensor.empty() : tensor<48x16xf32> loc(#loc260)
    %245 = linalg.fill ins(%cst_2 : f32) outs(%244 : tensor<48x16xf32>) -> tensor<48x16xf32> loc(#loc260)
    %246 = linalg.generic {indexing_maps = [#map49, #map50, #map51], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%243, %36 : tensor<2x96x48xf32>, tensor<2x96x16xf32>) outs(%245 : tensor<48x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc259)
      %285 = arith.addf %out, %284 : f32 loc(#loc260)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<48x16xf32> loc(#loc260)
    %247 = tensor.empty() : tensor<16x48xf32> loc(#loc261)
    %248 = linalg.generic {indexing_maps = [#map37, #map30], iterator_types = ["parallel", "parallel"]} ins(%246 : tensor<48x16xf32>) outs(%247 : tensor<16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc261)
    } -> tensor<16x48xf32> loc(#loc261)
    %249 = linalg.generic {indexing_maps = [#map, #map52, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243, %arg3 : tensor<2x96x48xf32>, tensor<16x48xf32>) outs(%1 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc259)
      %285 = arith.addf %out, %284 : f32 loc(#loc260)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<2x96x16xf32> loc(#loc260)
    %250 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%249 : tensor<2x96x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %284 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %expanded_26 = tensor.expand_shape %250 [[0, 1, 2]] output_shape [1, 1, 16] : tensor<16xf32> into tensor<1x1x16xf32> loc(#loc263)
    %251 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %284 : f32 loc(#loc262)
    } -> tensor<16xf32> loc(#loc262)
    %252 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %249 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc264)
      linalg.yield %284 : f32 loc(#loc264)
    } -> tensor<2x96x16xf32> loc(#loc264)
    %253 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%252 : tensor<2x96x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc265)
      linalg.yield %284 : f32 loc(#loc265)
    } -> tensor<16xf32> loc(#loc265)
    %expanded_27 = tensor.expand_shape %253 [[0, 1, 2]] output_shape [1, 1, 16] : tensor<16xf32> into tensor<1x1x16xf32> loc(#loc266)
    %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %32 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc264)
      linalg.yield %284 : f32 loc(#loc264)
    } -> tensor<2x96x16xf32> loc(#loc264)
    %255 = linalg.generic {indexing_maps = [#map46, #map48], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_27 : tensor<1x1x16xf32>) outs(%190 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc265)
      linalg.yield %284 : f32 loc(#loc265)
    } -> tensor<16xf32> loc(#loc265)
    %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %254 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc267)
      linalg.yield %284 : f32 loc(#loc267)
    } -> tensor<2x96x16xf32> loc(#loc267)
    %257 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc268)
      linalg.yield %284 : f32 loc(#loc268)
    } -> tensor<2x96xf32> loc(#loc268)
    %expanded_28 = tensor.expand_shape %257 [[0], [1, 2]] output_shape [2, 96, 1] : tensor<2x96xf32> into tensor<2x96x1xf32> loc(#loc269)
    %258 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %28 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc267)
      linalg.yield %284 : f32 loc(#loc267)
    } -> tensor<2x96x16xf32> loc(#loc267)
    %259 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %27 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc270)
      linalg.yield %284 : f32 loc(#loc270)
    } -> tensor<2x96x1xf32> loc(#loc270)
    %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc271)
      linalg.yield %284 : f32 loc(#loc271)
    } -> tensor<2x96x16xf32> loc(#loc271)
    %261 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc272)
      linalg.yield %284 : f32 loc(#loc272)
    } -> tensor<2x96xf32> loc(#loc272)
    %expanded_29 = tensor.expand_shape %261 [[0], [1, 2]] output_shape [2, 96, 1] : tensor<2x96xf32> into tensor<2x96x1xf32> loc(#loc273)
    %262 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %258 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc274)
      linalg.yield %284 : f32 loc(#loc274)
    } -> tensor<2x96x16xf32> loc(#loc274)
    %263 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc275)
      linalg.yield %284 : f32 loc(#loc275)
    } -> tensor<2x96x1xf32> loc(#loc275)
    %264 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<2x96x1xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc276)
      linalg.yield %284 : f32 loc(#loc276)
    } -> tensor<2x96xf32> loc(#loc276)
    %265 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<2x96xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc277)
    } -> tensor<2x96x16xf32> loc(#loc277)
    %266 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %18 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc278)
      linalg.yield %284 : f32 loc(#loc278)
    } -> tensor<2x96x16xf32> loc(#loc278)
    %267 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32 loc(#loc279)
      linalg.yield %284 : f32 loc(#loc279)
    } -> tensor<2x96x16xf32> loc(#loc279)
    %268 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<2x96x16xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc280)
      linalg.yield %284 : f32 loc(#loc280)
    } -> tensor<2x96xf32> loc(#loc280)
    %expanded_30 = tensor.expand_shape %268 [[0], [1, 2]] output_shape [2, 96, 1] : tensor<2x96xf32> into tensor<2x96x1xf32> loc(#loc281)
    %269 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %266 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc282)
      linalg.yield %284 : f32 loc(#loc282)
    } -> tensor<2x96x16xf32> loc(#loc282)
    %270 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc282)
      linalg.yield %284 : f32 loc(#loc282)
    } -> tensor<2x96x1xf32> loc(#loc282)
    %271 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %12 : tensor<2x96x1xf32>, tensor<2x96x1xf32>) outs(%10 : tensor<2x96x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.divf %in, %in_32 : f32 loc(#loc283)
      linalg.yield %284 : f32 loc(#loc283)
    } -> tensor<2x96x1xf32> loc(#loc283)
    %272 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<2x96x1xf32>) outs(%8 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc284)
      linalg.yield %284 : f32 loc(#loc284)
    } -> tensor<2x96xf32> loc(#loc284)
    %273 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<2x96xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc285)
    } -> tensor<2x96x16xf32> loc(#loc285)
    %274 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %273 : tensor<2x96x16xf32>, tensor<2x96x16xf32>) outs(%0 : tensor<2x96x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.addf %in, %in_32 : f32 loc(#loc286)
      linalg.yield %284 : f32 loc(#loc286)
    } -> tensor<2x96x16xf32> loc(#loc286)
    %275 = tensor.empty() : tensor<96x16xf32> loc(#loc287)
    %276 = linalg.fill ins(%cst_2 : f32) outs(%275 : tensor<96x16xf32>) -> tensor<96x16xf32> loc(#loc287)
    %277 = linalg.generic {indexing_maps = [#map53, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<2x96x16xf32>) outs(%276 : tensor<96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %284 : f32 loc(#loc287)
    } -> tensor<96x16xf32> loc(#loc287)
    %expanded_31 = tensor.expand_shape %277 [[0, 1], [2]] output_shape [1, 96, 16] : tensor<96x16xf32> into tensor<1x96x16xf32> loc(#loc288)
    %278 = linalg.generic {indexing_maps = [#map53, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_31 : tensor<1x96x16xf32>) outs(%276 : tensor<96x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %284 : f32 loc(#loc287)
    } -> tensor<96x16xf32> loc(#loc287)
    %279 = tensor.empty() : tensor<16x6xf32> loc(#loc289)
    %280 = linalg.fill ins(%cst_2 : f32) outs(%279 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc289)
    %281 = linalg.generic {indexing_maps = [#map49, #map50, #map51], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%274, %arg13 : tensor<2x96x16xf32>, tensor<2x96x6xf32>) outs(%280 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %284 = arith.mulf %in, %in_32 : f32 loc(#loc286)
      %285 = arith.addf %out, %284 : f32 loc(#loc289)
      linalg.yield %285 : f32 loc(#loc)
    } -> tensor<16x6xf32> loc(#loc289)
    %282 = tensor.empty() : tensor<6x16xf32> loc(#loc290)
    %283 = linalg.generic {indexing_maps = [#map37, #map30], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<16x6xf32>) outs(%282 : tensor<6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc290)
    } -> tensor<6x16xf32> loc(#loc290)
    return %138, %251, %255, %219, %248, %192, %196, %182, %155, %186, %179, %149, %283, %278 : tensor<f32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x48xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x4x4xf32>, tensor<16x5xf32>, tensor<6x16xf32>, tensor<96x16xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc55)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc56)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc56)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc56)
    %2 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc56)
      linalg.yield %17 : f32 loc(#loc56)
    } -> tensor<2xf32> loc(#loc56)
    %3 = linalg.generic {indexing_maps = [#map33, #map32], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<2xf32> loc(#loc57)
    %4 = linalg.generic {indexing_maps = [#map32, #map32, #map32], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %17 : f32 loc(#loc57)
    } -> tensor<2xf32> loc(#loc57)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc58)
    %6 = linalg.generic {indexing_maps = [#map31, #map30], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<2x1xf32> loc(#loc58)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc59)
    %8 = linalg.generic {indexing_maps = [#map54, #map30], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<2x5xf32> loc(#loc59)
    %9 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %17 : f32 loc(#loc59)
    } -> tensor<2x5xf32> loc(#loc59)
    %10 = linalg.generic {indexing_maps = [#map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc60)
      linalg.yield %17 : f32 loc(#loc60)
    } -> tensor<2x5xf32> loc(#loc60)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc55)
    %12 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc55)
      linalg.yield %17 : f32 loc(#loc55)
    } -> tensor<2xf32> loc(#loc55)
    %13 = linalg.generic {indexing_maps = [#map31, #map30], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<2x1xf32> loc(#loc58)
    %14 = linalg.generic {indexing_maps = [#map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc61)
      linalg.yield %17 : f32 loc(#loc61)
    } -> tensor<2x1xf32> loc(#loc61)
    %15 = linalg.generic {indexing_maps = [#map54, #map30], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<2x5xf32> loc(#loc59)
    %16 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc59)
      linalg.yield %17 : f32 loc(#loc59)
    } -> tensor<2x5xf32> loc(#loc59)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc298)
  } loc(#loc298)
  func.func private @main_log_softmax_47(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc62)
    %1 = linalg.generic {indexing_maps = [#map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc62)
      linalg.yield %11 : f32 loc(#loc62)
    } -> tensor<2x5xf32> loc(#loc62)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc55)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc55)
    %4 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc55)
      linalg.yield %11 : f32 loc(#loc55)
    } -> tensor<2xf32> loc(#loc55)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc63)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc64)
    %6 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc64)
      linalg.yield %11 : f32 loc(#loc64)
    } -> tensor<2x1xf32> loc(#loc64)
    %7 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc55)
      linalg.yield %11 : f32 loc(#loc55)
    } -> tensor<2xf32> loc(#loc55)
    %8 = linalg.generic {indexing_maps = [#map31, #map30], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<2x5xf32> loc(#loc58)
    %9 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc65)
      linalg.yield %11 : f32 loc(#loc65)
    } -> tensor<2x5xf32> loc(#loc65)
    %10 = linalg.generic {indexing_maps = [#map30, #map30, #map30], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc66)
      linalg.yield %11 : f32 loc(#loc66)
    } -> tensor<2x5xf32> loc(#loc66)
    return %10 : tensor<2x5xf32> loc(#loc299)
  } loc(#loc299)
} loc(#loc)
#loc128 = loc("jit(loss)/jvp(block0/attn)/split"(#loc79))
#loc182 = loc("jit(loss)/jvp()/dot_general"(#loc99))
#loc216 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc77))
#loc219 = loc("jit(loss)/transpose(jvp(block1/attn))/reshape"(#loc76))
#loc258 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc80))
#loc263 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc77))
#loc266 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc76))
#loc288 = loc("jit(loss)/transpose(jvp())/reshape"(#loc68))
#loc291 = loc("jit(loss)/jvp()/jit"(#loc100))
#loc292 = loc("jit(loss)/transpose(jvp())/jit"(#loc100))
#loc298 = loc("jit:"(#loc291))
#loc299 = loc("jit:"(#loc292))
