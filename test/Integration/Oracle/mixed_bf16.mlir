#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("values[5]")
#loc7 = loc("values[6]")
#loc8 = loc("values[7]")
#loc9 = loc("values[8]")
#loc10 = loc("values[9]")
#loc11 = loc("values[10]")
#loc12 = loc("values[11]")
#loc13 = loc("values[12]")
#loc14 = loc("values[13]")
#loc15 = loc("values[14]")
#loc16 = loc("values[15]")
#loc17 = loc("values[16]")
#loc18 = loc("values[17]")
#loc19 = loc("layers.py":138:31 to :56)
#loc20 = loc("layers.py":112:15 to :35)
#loc21 = loc("layers.py":119:15 to :94)
#loc22 = loc("layers.py":122:15 to :76)
#loc23 = loc("models.py":465:12 to :86)
#loc24 = loc("layers.py":115:15 to :35)
#loc25 = loc("layers.py":24:11 to :36)
#loc26 = loc("layers.py":25:12 to :20)
#loc27 = loc("layers.py":25:11 to :26)
#loc28 = loc("layers.py":25:10 to :51)
#loc29 = loc("layers.py":26:12 to :20)
#loc30 = loc("layers.py":26:34 to :44)
#loc31 = loc("layers.py":26:24 to :45)
#loc32 = loc("layers.py":26:11 to :45)
#loc33 = loc("layers.py":26:11 to :58)
#loc34 = loc("layers.py":26:11 to :70)
#loc35 = loc("layers.py":136:32 to :53)
#loc36 = loc("layers.py":134:29 to :76)
#loc37 = loc("layers.py":134:29 to :98)
#loc38 = loc("layers.py":137:36 to :54)
#loc39 = loc("layers.py":137:20 to :94)
#loc40 = loc("layers.py":139:16 to :72)
#loc41 = loc("layers.py":139:16 to :89)
#loc42 = loc("models.py":466:12 to :75)
#loc43 = loc("layers.py":128:12 to :70)
#loc44 = loc("models.py":467:12 to :59)
#loc45 = loc("models.py":468:25 to :70)
#loc46 = loc("layers.py":20:29 to :55)
#loc47 = loc("layers.py":20:29 to :59)
#loc48 = loc("layers.py":20:21 to :64)
#loc49 = loc("layers.py":20:12 to :65)
#loc50 = loc("layers.py":20:11 to :65)
#loc51 = loc("reduce_sum")
#loc52 = loc("reduce_max")
#loc53 = loc("max")
#loc54 = loc("broadcast_in_dim")
#loc55 = loc("sub")
#loc56 = loc("exp")
#loc57 = loc("log")
#loc58 = loc("neg")
#loc59 = loc("reshape")
#loc60 = loc("div")
#loc61 = loc("mul")
#loc62 = loc("add_any")
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
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
#map23 = affine_map<(d0, d1) -> (d0)>
#map24 = affine_map<(d0) -> ()>
#map25 = affine_map<() -> ()>
#map26 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map27 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map28 = affine_map<(d0, d1) -> (d1, d0)>
#map29 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map30 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map31 = affine_map<(d0, d1, d2) -> (d0)>
#map32 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map33 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map36 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map38 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map39 = affine_map<(d0, d1) -> (d0, 0)>
#loc63 = loc("Mixed.attention_with.<locals>.attention"(#loc19))
#loc64 = loc("Mixed.narrow"(#loc20))
#loc65 = loc("Mixed.product"(#loc21))
#loc66 = loc("Mixed.dense"(#loc22))
#loc67 = loc("mixed.<locals>.loss"(#loc23))
#loc68 = loc("Mixed.widen"(#loc24))
#loc69 = loc("layer_norm"(#loc25))
#loc70 = loc("layer_norm"(#loc26))
#loc71 = loc("layer_norm"(#loc27))
#loc72 = loc("layer_norm"(#loc28))
#loc73 = loc("layer_norm"(#loc29))
#loc74 = loc("layer_norm"(#loc30))
#loc75 = loc("layer_norm"(#loc31))
#loc76 = loc("layer_norm"(#loc32))
#loc77 = loc("layer_norm"(#loc33))
#loc78 = loc("layer_norm"(#loc34))
#loc79 = loc("Mixed.attention_with.<locals>.attention"(#loc35))
#loc80 = loc("Mixed.attention_with.<locals>.attention.<locals>.<lambda>"(#loc36))
#loc81 = loc("Mixed.attention_with.<locals>.attention.<locals>.<lambda>"(#loc37))
#loc82 = loc("Mixed.attention_with.<locals>.attention"(#loc38))
#loc83 = loc("Mixed.attention_with.<locals>.attention"(#loc39))
#loc84 = loc("Mixed.attention_with.<locals>.attention"(#loc40))
#loc85 = loc("Mixed.attention_with.<locals>.attention"(#loc41))
#loc86 = loc("mixed.<locals>.loss"(#loc42))
#loc87 = loc("Mixed.mlp"(#loc43))
#loc88 = loc("mixed.<locals>.loss"(#loc44))
#loc89 = loc("mixed.<locals>.loss"(#loc45))
#loc90 = loc("cross_entropy"(#loc46))
#loc91 = loc("cross_entropy"(#loc47))
#loc92 = loc("cross_entropy"(#loc48))
#loc93 = loc("cross_entropy"(#loc49))
#loc94 = loc("cross_entropy"(#loc50))
#loc95 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc63))
#loc96 = loc("jit(loss)/jvp()/convert_element_type"(#loc64))
#loc97 = loc("jit(loss)/jvp()/dot_general"(#loc65))
#loc98 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc66))
#loc99 = loc("jit(loss)/jvp()/add"(#loc66))
#loc100 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc67))
#loc101 = loc("jit(loss)/jvp()/add"(#loc67))
#loc102 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc68))
#loc103 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc69))
#loc104 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc69))
#loc105 = loc("jit(loss)/jvp(block0/attn)/div"(#loc69))
#loc106 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc70))
#loc107 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc71))
#loc108 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc71))
#loc109 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc72))
#loc110 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc72))
#loc111 = loc("jit(loss)/jvp(block0/attn)/div"(#loc72))
#loc112 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc73))
#loc113 = loc("jit(loss)/jvp(block0/attn)/add"(#loc74))
#loc114 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc75))
#loc115 = loc("jit(loss)/jvp(block0/attn)/div"(#loc75))
#loc116 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc75))
#loc117 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc76))
#loc118 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc77))
#loc119 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc77))
#loc120 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc78))
#loc121 = loc("jit(loss)/jvp(block0/attn)/add"(#loc78))
#loc122 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc64))
#loc123 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc65))
#loc125 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc80))
#loc126 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc81))
#loc127 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc82))
#loc128 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc83))
#loc129 = loc("jit(loss)/jvp(block0/attn)/max"(#loc63))
#loc130 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc63))
#loc131 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc63))
#loc132 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc63))
#loc133 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc63))
#loc134 = loc("jit(loss)/jvp(block0/attn)/div"(#loc63))
#loc135 = loc(callsite(#loc63 at #loc63))
#loc136 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc84))
#loc137 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc85))
#loc138 = loc("jit(loss)/jvp()/add"(#loc86))
#loc139 = loc("jit(loss)/jvp(block0/mlp)/convert_element_type"(#loc68))
#loc140 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc69))
#loc141 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc69))
#loc142 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc69))
#loc143 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc70))
#loc144 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc71))
#loc145 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc71))
#loc146 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc72))
#loc147 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc72))
#loc148 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc72))
#loc149 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc73))
#loc150 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc74))
#loc151 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc75))
#loc152 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc75))
#loc153 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc75))
#loc154 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc76))
#loc155 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc77))
#loc156 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc77))
#loc157 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc78))
#loc158 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc78))
#loc159 = loc("jit(loss)/jvp(block0/mlp)/convert_element_type"(#loc64))
#loc160 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc65))
#loc161 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc66))
#loc162 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc66))
#loc163 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc87))
#loc164 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc87))
#loc165 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc87))
#loc166 = loc("jit(loss)/jvp(block0/mlp)/tanh"(#loc87))
#loc167 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc87))
#loc168 = loc("jit(loss)/jvp()/add"(#loc88))
#loc169 = loc("jit(loss)/jvp()/convert_element_type"(#loc68))
#loc170 = loc("jit(loss)/jvp()/reduce_sum"(#loc69))
#loc171 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc69))
#loc172 = loc("jit(loss)/jvp()/div"(#loc69))
#loc173 = loc("jit(loss)/jvp()/sub"(#loc70))
#loc174 = loc("jit(loss)/jvp()/integer_pow"(#loc71))
#loc175 = loc("jit(loss)/jvp()/mul"(#loc71))
#loc176 = loc("jit(loss)/jvp()/reduce_sum"(#loc72))
#loc177 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc72))
#loc178 = loc("jit(loss)/jvp()/div"(#loc72))
#loc179 = loc("jit(loss)/jvp()/sub"(#loc73))
#loc180 = loc("jit(loss)/jvp()/add"(#loc74))
#loc181 = loc("jit(loss)/jvp()/rsqrt"(#loc75))
#loc182 = loc("jit(loss)/jvp()/div"(#loc75))
#loc183 = loc("jit(loss)/jvp()/mul"(#loc75))
#loc184 = loc("jit(loss)/jvp()/mul"(#loc76))
#loc185 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc77))
#loc186 = loc("jit(loss)/jvp()/mul"(#loc77))
#loc187 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc78))
#loc188 = loc("jit(loss)/jvp()/add"(#loc78))
#loc189 = loc("jit(loss)/jvp()/reduce_sum"(#loc89))
#loc190 = loc("jit(loss)/jvp()/div"(#loc89))
#loc191 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc90))
#loc192 = loc("jit(loss)/jvp()/mul"(#loc91))
#loc193 = loc("jit(loss)/jvp()/reduce_sum"(#loc92))
#loc194 = loc("jit(loss)/jvp()/reduce_sum"(#loc93))
#loc195 = loc("jit(loss)/jvp()/div"(#loc93))
#loc196 = loc("jit(loss)/jvp()/neg"(#loc94))
#loc197 = loc("jit(loss)/transpose(jvp())/neg"(#loc94))
#loc198 = loc("jit(loss)/transpose(jvp())/div"(#loc93))
#loc199 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc93))
#loc200 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc92))
#loc201 = loc("jit(loss)/transpose(jvp())/mul"(#loc91))
#loc203 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc65))
#loc204 = loc("jit(loss)/transpose(jvp())/transpose"(#loc65))
#loc205 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc65))
#loc206 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc64))
#loc207 = loc("jit(loss)/transpose(jvp())/div"(#loc89))
#loc208 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc89))
#loc209 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc68))
#loc210 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc78))
#loc212 = loc("jit(loss)/transpose(jvp())/mul"(#loc77))
#loc213 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc77))
#loc215 = loc("jit(loss)/transpose(jvp())/mul"(#loc76))
#loc216 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc76))
#loc217 = loc("jit(loss)/transpose(jvp())/reshape"(#loc76))
#loc218 = loc("jit(loss)/transpose(jvp())/mul"(#loc75))
#loc219 = loc("jit(loss)/transpose(jvp())/neg"(#loc73))
#loc220 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc73))
#loc221 = loc("jit(loss)/transpose(jvp())/reshape"(#loc73))
#loc222 = loc("jit(loss)/transpose(jvp())/div"(#loc72))
#loc223 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc72))
#loc224 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc72))
#loc225 = loc("jit(loss)/transpose(jvp())/mul"(#loc71))
#loc226 = loc("jit(loss)/transpose(jvp())/neg"(#loc70))
#loc227 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc70))
#loc228 = loc("jit(loss)/transpose(jvp())/reshape"(#loc70))
#loc229 = loc("jit(loss)/transpose(jvp())/add_any"(#loc70))
#loc230 = loc("jit(loss)/transpose(jvp())/div"(#loc69))
#loc231 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc69))
#loc232 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc69))
#loc233 = loc("jit(loss)/transpose(jvp())/add_any"(#loc69))
#loc234 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc66))
#loc236 = loc("jit(loss)/transpose(jvp(block0/mlp))/convert_element_type"(#loc64))
#loc237 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc65))
#loc238 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc65))
#loc239 = loc("jit(loss)/transpose(jvp(block0/mlp))/convert_element_type"(#loc65))
#loc240 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc87))
#loc241 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc87))
#loc242 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc78))
#loc244 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc77))
#loc245 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc77))
#loc247 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc76))
#loc248 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc76))
#loc249 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc76))
#loc250 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc75))
#loc251 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc73))
#loc252 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc73))
#loc253 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc73))
#loc254 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc72))
#loc255 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc72))
#loc256 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc72))
#loc257 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc71))
#loc258 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc70))
#loc259 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc70))
#loc260 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc70))
#loc261 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc70))
#loc262 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc69))
#loc263 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc69))
#loc264 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc69))
#loc265 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc69))
#loc266 = loc("jit(loss)/transpose(jvp(block0/mlp))/convert_element_type"(#loc68))
#loc267 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc68))
#loc268 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc64))
#loc269 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc65))
#loc270 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc65))
#loc271 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc65))
#loc272 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc85))
#loc273 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc84))
#loc274 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc63))
#loc275 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc63))
#loc276 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc63))
#loc277 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc63))
#loc278 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc63))
#loc279 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc63))
#loc280 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc63))
#loc281 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc83))
#loc282 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc82))
#loc283 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc81))
#loc285 = loc("jit(loss)/transpose(jvp(block0/attn))/concatenate"(#loc79))
#loc286 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc78))
#loc288 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc77))
#loc289 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc77))
#loc291 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc76))
#loc292 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc76))
#loc293 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc76))
#loc294 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc75))
#loc295 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc73))
#loc296 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc73))
#loc297 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc73))
#loc298 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc72))
#loc299 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc72))
#loc300 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc72))
#loc301 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc71))
#loc302 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc70))
#loc303 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc70))
#loc304 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc70))
#loc305 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc70))
#loc306 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc69))
#loc307 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc69))
#loc308 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc69))
#loc309 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc69))
#loc310 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc68))
#loc311 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc68))
#loc312 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc67))
#loc314 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc66))
#loc318 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc135))
#loc319 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc135))
#loc320 = loc("jit(loss)/jvp(block0/attn)/div"(#loc135))
module @jit_loss {
  func.func public @main(%arg0: tensor<20xf32> loc("values[0]"), %arg1: tensor<20xf32> loc("values[1]"), %arg2: tensor<20x20xf32> loc("values[2]"), %arg3: tensor<20x60xf32> loc("values[3]"), %arg4: tensor<20xf32> loc("values[4]"), %arg5: tensor<20x5xf32> loc("values[5]"), %arg6: tensor<6x20xf32> loc("values[6]"), %arg7: tensor<28xf32> loc("values[7]"), %arg8: tensor<20xf32> loc("values[8]"), %arg9: tensor<20xf32> loc("values[9]"), %arg10: tensor<20xf32> loc("values[10]"), %arg11: tensor<20x28xf32> loc("values[11]"), %arg12: tensor<28x20xf32> loc("values[12]"), %arg13: tensor<20xf32> loc("values[13]"), %arg14: tensor<20xf32> loc("values[14]"), %arg15: tensor<12x20xf32> loc("values[15]"), %arg16: tensor<2x12x6xf32> loc("values[16]"), %arg17: tensor<2x5xf32> loc("values[17]")) -> (tensor<f32>, tensor<20xf32>, tensor<20xf32>, tensor<20x20xf32>, tensor<20x60xf32>, tensor<20xf32>, tensor<20x5xf32>, tensor<6x20xf32>, tensor<28xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x28xf32>, tensor<28x20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<12x20xf32>) {
    %c40 = arith.constant 40 : index loc(#loc)
    %c20 = arith.constant 20 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : bf16 loc(#loc)
    %cst_1 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 0xFF800000 : f32 loc(#loc95)
    %cst_3 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_4 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<bf16> loc(#loc)
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<bf16> loc(#loc)
    %cst_7 = arith.constant dense<7.968750e-01> : tensor<bf16> loc(#loc)
    %cst_8 = arith.constant dense<4.467770e-02> : tensor<bf16> loc(#loc)
    %cst_9 = arith.constant dense<3.000000e+00> : tensor<bf16> loc(#loc)
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<0.316227764> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_15 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_16 = arith.constant dense<2.000000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x12x6xbf16> loc(#loc96)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<2x12x6xf32>) outs(%0 : tensor<2x12x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<2x12x6xbf16> loc(#loc96)
    %2 = tensor.empty() : tensor<6x20xbf16> loc(#loc96)
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<6x20xf32>) outs(%2 : tensor<6x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<6x20xbf16> loc(#loc96)
    %4 = tensor.empty() : tensor<2x12x20xf32> loc(#loc97)
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc97)
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1, %3 : tensor<2x12x6xbf16>, tensor<6x20xbf16>) outs(%5 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc96)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc96)
      %865 = arith.mulf %863, %864 : f32 loc(#loc96)
      %866 = arith.addf %out, %865 : f32 loc(#loc97)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc97)
    %7 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc96)
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x20xf32>) outs(%7 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<2x12x20xbf16> loc(#loc96)
    %9 = tensor.empty() : tensor<20xbf16> loc(#loc96)
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg4 : tensor<20xf32>) outs(%9 : tensor<20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<20xbf16> loc(#loc96)
    %11 = tensor.empty() : tensor<1x1x20xbf16> loc(#loc98)
    %12 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<20xbf16>) outs(%11 : tensor<1x1x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc98)
    } -> tensor<1x1x20xbf16> loc(#loc98)
    %13 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc99)
    %14 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x20xbf16>) outs(%13 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc99)
    } -> tensor<2x12x20xbf16> loc(#loc99)
    %15 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc99)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%15 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc99)
      linalg.yield %863 : bf16 loc(#loc99)
    } -> tensor<2x12x20xbf16> loc(#loc99)
    %17 = tensor.empty() : tensor<12x20xbf16> loc(#loc96)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<12x20xf32>) outs(%17 : tensor<12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<12x20xbf16> loc(#loc96)
    %19 = tensor.empty() : tensor<1x12x20xbf16> loc(#loc100)
    %20 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<12x20xbf16>) outs(%19 : tensor<1x12x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc100)
    } -> tensor<1x12x20xbf16> loc(#loc100)
    %21 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc101)
    %22 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x12x20xbf16>) outs(%21 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc101)
    } -> tensor<2x12x20xbf16> loc(#loc101)
    %23 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc101)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %22 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%23 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc101)
      linalg.yield %863 : bf16 loc(#loc101)
    } -> tensor<2x12x20xbf16> loc(#loc101)
    %25 = tensor.empty() : tensor<2x12x20xf32> loc(#loc102)
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x12x20xbf16>) outs(%25 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc102)
      linalg.yield %863 : f32 loc(#loc102)
    } -> tensor<2x12x20xf32> loc(#loc102)
    %27 = tensor.empty() : tensor<2x12xf32> loc(#loc103)
    %28 = linalg.fill ins(%cst_3 : f32) outs(%27 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc103)
    %29 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x12x20xf32>) outs(%28 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc103)
      linalg.yield %863 : f32 loc(#loc103)
    } -> tensor<2x12xf32> loc(#loc103)
    %30 = tensor.empty() : tensor<2x12x1xf32> loc(#loc104)
    %31 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x12xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<2x12x1xf32> loc(#loc104)
    %32 = tensor.empty() : tensor<2x12x1xf32> loc(#loc105)
    %33 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%32 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<2x12x1xf32> loc(#loc105)
    %34 = tensor.empty() : tensor<2x12x1xf32> loc(#loc105)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%34 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc105)
      linalg.yield %863 : f32 loc(#loc105)
    } -> tensor<2x12x1xf32> loc(#loc105)
    %36 = tensor.empty() : tensor<2x12x20xf32> loc(#loc106)
    %37 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x12x1xf32>) outs(%36 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<2x12x20xf32> loc(#loc106)
    %38 = tensor.empty() : tensor<2x12x20xf32> loc(#loc106)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %37 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%38 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc106)
      linalg.yield %863 : f32 loc(#loc106)
    } -> tensor<2x12x20xf32> loc(#loc106)
    %40 = tensor.empty() : tensor<2x12x20xf32> loc(#loc107)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%40 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc107)
      linalg.yield %863 : f32 loc(#loc107)
    } -> tensor<2x12x20xf32> loc(#loc107)
    %42 = tensor.empty() : tensor<2x12x20xf32> loc(#loc108)
    %43 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%42 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<2x12x20xf32> loc(#loc108)
    %44 = tensor.empty() : tensor<2x12x20xf32> loc(#loc108)
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %39 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%44 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc108)
      linalg.yield %863 : f32 loc(#loc108)
    } -> tensor<2x12x20xf32> loc(#loc108)
    %46 = tensor.empty() : tensor<2x12xf32> loc(#loc109)
    %47 = linalg.fill ins(%cst_3 : f32) outs(%46 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc109)
    %48 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x12x20xf32>) outs(%47 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc109)
      linalg.yield %863 : f32 loc(#loc109)
    } -> tensor<2x12xf32> loc(#loc109)
    %49 = tensor.empty() : tensor<2x12x1xf32> loc(#loc110)
    %50 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x12xf32>) outs(%49 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<2x12x1xf32> loc(#loc110)
    %51 = tensor.empty() : tensor<2x12x1xf32> loc(#loc111)
    %52 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%51 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<2x12x1xf32> loc(#loc111)
    %53 = tensor.empty() : tensor<2x12x1xf32> loc(#loc111)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%53 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc111)
      linalg.yield %863 : f32 loc(#loc111)
    } -> tensor<2x12x1xf32> loc(#loc111)
    %55 = tensor.empty() : tensor<2x12x20xf32> loc(#loc112)
    %56 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x12x1xf32>) outs(%55 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<2x12x20xf32> loc(#loc112)
    %57 = tensor.empty() : tensor<2x12x20xf32> loc(#loc112)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %56 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%57 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc112)
      linalg.yield %863 : f32 loc(#loc112)
    } -> tensor<2x12x20xf32> loc(#loc112)
    %59 = tensor.empty() : tensor<2x12x1xf32> loc(#loc113)
    %60 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%59 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<2x12x1xf32> loc(#loc113)
    %61 = tensor.empty() : tensor<2x12x1xf32> loc(#loc113)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %60 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%61 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc113)
      linalg.yield %863 : f32 loc(#loc113)
    } -> tensor<2x12x1xf32> loc(#loc113)
    %63 = tensor.empty() : tensor<2x12x1xf32> loc(#loc114)
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x12x1xf32>) outs(%63 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = math.rsqrt %in : f32 loc(#loc114)
      linalg.yield %863 : f32 loc(#loc114)
    } -> tensor<2x12x1xf32> loc(#loc114)
    %65 = tensor.empty() : tensor<2x12x1xf32> loc(#loc115)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %62 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%65 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc115)
      linalg.yield %863 : f32 loc(#loc115)
    } -> tensor<2x12x1xf32> loc(#loc115)
    %67 = tensor.empty() : tensor<2x12x1xf32> loc(#loc116)
    %68 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%67 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<2x12x1xf32> loc(#loc116)
    %69 = tensor.empty() : tensor<2x12x1xf32> loc(#loc116)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %66 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%69 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc116)
      linalg.yield %863 : f32 loc(#loc116)
    } -> tensor<2x12x1xf32> loc(#loc116)
    %71 = tensor.empty() : tensor<2x12x20xf32> loc(#loc117)
    %72 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x12x1xf32>) outs(%71 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<2x12x20xf32> loc(#loc117)
    %73 = tensor.empty() : tensor<2x12x20xf32> loc(#loc117)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %72 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%73 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc117)
      linalg.yield %863 : f32 loc(#loc117)
    } -> tensor<2x12x20xf32> loc(#loc117)
    %75 = tensor.empty() : tensor<1x1x20xf32> loc(#loc118)
    %76 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<20xf32>) outs(%75 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<1x1x20xf32> loc(#loc118)
    %77 = tensor.empty() : tensor<2x12x20xf32> loc(#loc119)
    %78 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x20xf32>) outs(%77 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc119)
    } -> tensor<2x12x20xf32> loc(#loc119)
    %79 = tensor.empty() : tensor<2x12x20xf32> loc(#loc119)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%79 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc119)
      linalg.yield %863 : f32 loc(#loc119)
    } -> tensor<2x12x20xf32> loc(#loc119)
    %81 = tensor.empty() : tensor<1x1x20xf32> loc(#loc120)
    %82 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<20xf32>) outs(%81 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<1x1x20xf32> loc(#loc120)
    %83 = tensor.empty() : tensor<2x12x20xf32> loc(#loc121)
    %84 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x1x20xf32>) outs(%83 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x12x20xf32> loc(#loc121)
    %85 = tensor.empty() : tensor<2x12x20xf32> loc(#loc121)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %84 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%85 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc121)
      linalg.yield %863 : f32 loc(#loc121)
    } -> tensor<2x12x20xf32> loc(#loc121)
    %87 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc122)
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x12x20xf32>) outs(%87 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<2x12x20xbf16> loc(#loc122)
    %89 = tensor.empty() : tensor<20x60xbf16> loc(#loc122)
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<20x60xf32>) outs(%89 : tensor<20x60xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<20x60xbf16> loc(#loc122)
    %91 = tensor.empty() : tensor<2x12x60xf32> loc(#loc123)
    %92 = linalg.fill ins(%cst_3 : f32) outs(%91 : tensor<2x12x60xf32>) -> tensor<2x12x60xf32> loc(#loc123)
    %93 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88, %90 : tensor<2x12x20xbf16>, tensor<20x60xbf16>) outs(%92 : tensor<2x12x60xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc122)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc122)
      %865 = arith.mulf %863, %864 : f32 loc(#loc122)
      %866 = arith.addf %out, %865 : f32 loc(#loc123)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x12x60xf32> loc(#loc123)
    %94 = tensor.empty() : tensor<2x12x60xbf16> loc(#loc122)
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x12x60xf32>) outs(%94 : tensor<2x12x60xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<2x12x60xbf16> loc(#loc122)
    %extracted_slice = tensor.extract_slice %95[0, 0, 0] [2, 12, 20] [1, 1, 1] : tensor<2x12x60xbf16> to tensor<2x12x20xbf16> loc(#loc124)
    %extracted_slice_17 = tensor.extract_slice %95[0, 0, 20] [2, 12, 20] [1, 1, 1] : tensor<2x12x60xbf16> to tensor<2x12x20xbf16> loc(#loc124)
    %extracted_slice_18 = tensor.extract_slice %95[0, 0, 40] [2, 12, 20] [1, 1, 1] : tensor<2x12x60xbf16> to tensor<2x12x20xbf16> loc(#loc124)
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xbf16> into tensor<2x12x2x10xbf16> loc(#loc125)
    %96 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc126)
    %97 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x12x2x10xbf16>) outs(%96 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc126)
    } -> tensor<2x2x12x10xbf16> loc(#loc126)
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xbf16> into tensor<2x12x2x10xbf16> loc(#loc125)
    %98 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc126)
    %99 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x12x2x10xbf16>) outs(%98 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc126)
    } -> tensor<2x2x12x10xbf16> loc(#loc126)
    %expanded_20 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xbf16> into tensor<2x12x2x10xbf16> loc(#loc125)
    %100 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc126)
    %101 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x12x2x10xbf16>) outs(%100 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc126)
    } -> tensor<2x2x12x10xbf16> loc(#loc126)
    %102 = tensor.empty() : tensor<2x2x10x12xbf16> loc(#loc127)
    %103 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x2x12x10xbf16>) outs(%102 : tensor<2x2x10x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc127)
    } -> tensor<2x2x10x12xbf16> loc(#loc127)
    %104 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc123)
    %105 = linalg.fill ins(%cst_3 : f32) outs(%104 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32> loc(#loc123)
    %106 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%97, %103 : tensor<2x2x12x10xbf16>, tensor<2x2x10x12xbf16>) outs(%105 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc126)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc127)
      %865 = arith.mulf %863, %864 : f32 loc(#loc126)
      %866 = arith.addf %out, %865 : f32 loc(#loc123)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc123)
    %107 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc128)
    %108 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%107 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<2x2x12x12xf32> loc(#loc128)
    %109 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc128)
    %110 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%109 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc128)
      linalg.yield %863 : f32 loc(#loc128)
    } -> tensor<2x2x12x12xf32> loc(#loc128)
    %111 = tensor.empty() : tensor<2x2x12xf32> loc(#loc95)
    %112 = linalg.fill ins(%cst_2 : f32) outs(%111 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc95)
    %113 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x2x12x12xf32>) outs(%112 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.maximumf %out, %in : f32 loc(#loc95)
      linalg.yield %863 : f32 loc(#loc95)
    } -> tensor<2x2x12xf32> loc(#loc95)
    %114 = tensor.empty() : tensor<2x2x12xf32> loc(#loc129)
    %115 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%114 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<2x2x12xf32> loc(#loc129)
    %116 = tensor.empty() : tensor<2x2x12xf32> loc(#loc129)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %113 : tensor<2x2x12xf32>, tensor<2x2x12xf32>) outs(%116 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.maximumf %in, %in_45 : f32 loc(#loc129)
      linalg.yield %863 : f32 loc(#loc129)
    } -> tensor<2x2x12xf32> loc(#loc129)
    %118 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc130)
    %119 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x12xf32>) outs(%118 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x2x12x1xf32> loc(#loc130)
    %120 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc131)
    %121 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x2x12x1xf32>) outs(%120 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<2x2x12x12xf32> loc(#loc131)
    %122 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc131)
    %123 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %121 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%122 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc131)
      linalg.yield %863 : f32 loc(#loc131)
    } -> tensor<2x2x12x12xf32> loc(#loc131)
    %124 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc132)
    %125 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x2x12x12xf32>) outs(%124 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = math.exp %in : f32 loc(#loc132)
      linalg.yield %863 : f32 loc(#loc132)
    } -> tensor<2x2x12x12xf32> loc(#loc132)
    %126 = tensor.empty() : tensor<2x2x12xf32> loc(#loc133)
    %127 = linalg.fill ins(%cst_3 : f32) outs(%126 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc133)
    %128 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x2x12x12xf32>) outs(%127 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc133)
      linalg.yield %863 : f32 loc(#loc133)
    } -> tensor<2x2x12xf32> loc(#loc133)
    %129 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc130)
    %130 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<2x2x12xf32>) outs(%129 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x2x12x1xf32> loc(#loc130)
    %131 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc134)
    %132 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x2x12x1xf32>) outs(%131 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<2x2x12x12xf32> loc(#loc134)
    %133 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc134)
    %134 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %132 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%133 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc134)
      linalg.yield %863 : f32 loc(#loc134)
    } -> tensor<2x2x12x12xf32> loc(#loc134)
    %135 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc318)
    %136 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%135 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc318)
      linalg.yield %863 : f32 loc(#loc318)
    } -> tensor<2x2x12x1xf32> loc(#loc318)
    %137 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc319)
    %138 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%137 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc319)
    } -> tensor<2x2x12x1xf32> loc(#loc319)
    %139 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc320)
    %140 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %136 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%139 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc320)
      linalg.yield %863 : f32 loc(#loc320)
    } -> tensor<2x2x12x1xf32> loc(#loc320)
    %141 = tensor.empty() : tensor<2x2x12x12xbf16> loc(#loc122)
    %142 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x2x12x12xf32>) outs(%141 : tensor<2x2x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<2x2x12x12xbf16> loc(#loc122)
    %143 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc123)
    %144 = linalg.fill ins(%cst_3 : f32) outs(%143 : tensor<2x2x12x10xf32>) -> tensor<2x2x12x10xf32> loc(#loc123)
    %145 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%142, %101 : tensor<2x2x12x12xbf16>, tensor<2x2x12x10xbf16>) outs(%144 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc122)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc126)
      %865 = arith.mulf %863, %864 : f32 loc(#loc122)
      %866 = arith.addf %out, %865 : f32 loc(#loc123)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x2x12x10xf32> loc(#loc123)
    %146 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc122)
    %147 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<2x2x12x10xf32>) outs(%146 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<2x2x12x10xbf16> loc(#loc122)
    %148 = tensor.empty() : tensor<2x12x2x10xbf16> loc(#loc136)
    %149 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<2x2x12x10xbf16>) outs(%148 : tensor<2x12x2x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc136)
    } -> tensor<2x12x2x10xbf16> loc(#loc136)
    %collapsed = tensor.collapse_shape %149 [[0], [1], [2, 3]] : tensor<2x12x2x10xbf16> into tensor<2x12x20xbf16> loc(#loc137)
    %150 = tensor.empty() : tensor<20x20xbf16> loc(#loc122)
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<20x20xf32>) outs(%150 : tensor<20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<20x20xbf16> loc(#loc122)
    %152 = tensor.empty() : tensor<2x12x20xf32> loc(#loc123)
    %153 = linalg.fill ins(%cst_3 : f32) outs(%152 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc123)
    %154 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %151 : tensor<2x12x20xbf16>, tensor<20x20xbf16>) outs(%153 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc137)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc122)
      %865 = arith.mulf %863, %864 : f32 loc(#loc137)
      %866 = arith.addf %out, %865 : f32 loc(#loc123)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc123)
    %155 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc122)
    %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x12x20xf32>) outs(%155 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc122)
      linalg.yield %863 : bf16 loc(#loc122)
    } -> tensor<2x12x20xbf16> loc(#loc122)
    %157 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc138)
    %158 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %156 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%157 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc138)
      linalg.yield %863 : bf16 loc(#loc138)
    } -> tensor<2x12x20xbf16> loc(#loc138)
    %159 = tensor.empty() : tensor<2x12x20xf32> loc(#loc139)
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x12x20xbf16>) outs(%159 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc139)
      linalg.yield %863 : f32 loc(#loc139)
    } -> tensor<2x12x20xf32> loc(#loc139)
    %161 = tensor.empty() : tensor<2x12xf32> loc(#loc140)
    %162 = linalg.fill ins(%cst_3 : f32) outs(%161 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc140)
    %163 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x12x20xf32>) outs(%162 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc140)
      linalg.yield %863 : f32 loc(#loc140)
    } -> tensor<2x12xf32> loc(#loc140)
    %164 = tensor.empty() : tensor<2x12x1xf32> loc(#loc141)
    %165 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x12xf32>) outs(%164 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<2x12x1xf32> loc(#loc141)
    %166 = tensor.empty() : tensor<2x12x1xf32> loc(#loc142)
    %167 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%166 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc142)
    } -> tensor<2x12x1xf32> loc(#loc142)
    %168 = tensor.empty() : tensor<2x12x1xf32> loc(#loc142)
    %169 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%168 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc142)
      linalg.yield %863 : f32 loc(#loc142)
    } -> tensor<2x12x1xf32> loc(#loc142)
    %170 = tensor.empty() : tensor<2x12x20xf32> loc(#loc143)
    %171 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x12x1xf32>) outs(%170 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x12x20xf32> loc(#loc143)
    %172 = tensor.empty() : tensor<2x12x20xf32> loc(#loc143)
    %173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %171 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%172 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc143)
      linalg.yield %863 : f32 loc(#loc143)
    } -> tensor<2x12x20xf32> loc(#loc143)
    %174 = tensor.empty() : tensor<2x12x20xf32> loc(#loc144)
    %175 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%174 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc144)
      linalg.yield %863 : f32 loc(#loc144)
    } -> tensor<2x12x20xf32> loc(#loc144)
    %176 = tensor.empty() : tensor<2x12x20xf32> loc(#loc145)
    %177 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%176 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2x12x20xf32> loc(#loc145)
    %178 = tensor.empty() : tensor<2x12x20xf32> loc(#loc145)
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %173 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%178 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc145)
      linalg.yield %863 : f32 loc(#loc145)
    } -> tensor<2x12x20xf32> loc(#loc145)
    %180 = tensor.empty() : tensor<2x12xf32> loc(#loc146)
    %181 = linalg.fill ins(%cst_3 : f32) outs(%180 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc146)
    %182 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x12x20xf32>) outs(%181 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc146)
      linalg.yield %863 : f32 loc(#loc146)
    } -> tensor<2x12xf32> loc(#loc146)
    %183 = tensor.empty() : tensor<2x12x1xf32> loc(#loc147)
    %184 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x12xf32>) outs(%183 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc147)
    } -> tensor<2x12x1xf32> loc(#loc147)
    %185 = tensor.empty() : tensor<2x12x1xf32> loc(#loc148)
    %186 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%185 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc148)
    } -> tensor<2x12x1xf32> loc(#loc148)
    %187 = tensor.empty() : tensor<2x12x1xf32> loc(#loc148)
    %188 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %186 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%187 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc148)
      linalg.yield %863 : f32 loc(#loc148)
    } -> tensor<2x12x1xf32> loc(#loc148)
    %189 = tensor.empty() : tensor<2x12x20xf32> loc(#loc149)
    %190 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x12x1xf32>) outs(%189 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<2x12x20xf32> loc(#loc149)
    %191 = tensor.empty() : tensor<2x12x20xf32> loc(#loc149)
    %192 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %190 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%191 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc149)
      linalg.yield %863 : f32 loc(#loc149)
    } -> tensor<2x12x20xf32> loc(#loc149)
    %193 = tensor.empty() : tensor<2x12x1xf32> loc(#loc150)
    %194 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%193 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<2x12x1xf32> loc(#loc150)
    %195 = tensor.empty() : tensor<2x12x1xf32> loc(#loc150)
    %196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %194 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%195 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc150)
      linalg.yield %863 : f32 loc(#loc150)
    } -> tensor<2x12x1xf32> loc(#loc150)
    %197 = tensor.empty() : tensor<2x12x1xf32> loc(#loc151)
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x12x1xf32>) outs(%197 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = math.rsqrt %in : f32 loc(#loc151)
      linalg.yield %863 : f32 loc(#loc151)
    } -> tensor<2x12x1xf32> loc(#loc151)
    %199 = tensor.empty() : tensor<2x12x1xf32> loc(#loc152)
    %200 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %196 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%199 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc152)
      linalg.yield %863 : f32 loc(#loc152)
    } -> tensor<2x12x1xf32> loc(#loc152)
    %201 = tensor.empty() : tensor<2x12x1xf32> loc(#loc153)
    %202 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%201 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x12x1xf32> loc(#loc153)
    %203 = tensor.empty() : tensor<2x12x1xf32> loc(#loc153)
    %204 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %200 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%203 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc153)
      linalg.yield %863 : f32 loc(#loc153)
    } -> tensor<2x12x1xf32> loc(#loc153)
    %205 = tensor.empty() : tensor<2x12x20xf32> loc(#loc154)
    %206 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x12x1xf32>) outs(%205 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<2x12x20xf32> loc(#loc154)
    %207 = tensor.empty() : tensor<2x12x20xf32> loc(#loc154)
    %208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %206 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%207 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc154)
      linalg.yield %863 : f32 loc(#loc154)
    } -> tensor<2x12x20xf32> loc(#loc154)
    %209 = tensor.empty() : tensor<1x1x20xf32> loc(#loc155)
    %210 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<20xf32>) outs(%209 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<1x1x20xf32> loc(#loc155)
    %211 = tensor.empty() : tensor<2x12x20xf32> loc(#loc156)
    %212 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x1x20xf32>) outs(%211 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<2x12x20xf32> loc(#loc156)
    %213 = tensor.empty() : tensor<2x12x20xf32> loc(#loc156)
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %212 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%213 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc156)
      linalg.yield %863 : f32 loc(#loc156)
    } -> tensor<2x12x20xf32> loc(#loc156)
    %215 = tensor.empty() : tensor<1x1x20xf32> loc(#loc157)
    %216 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<20xf32>) outs(%215 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<1x1x20xf32> loc(#loc157)
    %217 = tensor.empty() : tensor<2x12x20xf32> loc(#loc158)
    %218 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x1x20xf32>) outs(%217 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<2x12x20xf32> loc(#loc158)
    %219 = tensor.empty() : tensor<2x12x20xf32> loc(#loc158)
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%219 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc158)
      linalg.yield %863 : f32 loc(#loc158)
    } -> tensor<2x12x20xf32> loc(#loc158)
    %221 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc159)
    %222 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x12x20xf32>) outs(%221 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<2x12x20xbf16> loc(#loc159)
    %223 = tensor.empty() : tensor<20x28xbf16> loc(#loc159)
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<20x28xf32>) outs(%223 : tensor<20x28xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<20x28xbf16> loc(#loc159)
    %225 = tensor.empty() : tensor<2x12x28xf32> loc(#loc160)
    %226 = linalg.fill ins(%cst_3 : f32) outs(%225 : tensor<2x12x28xf32>) -> tensor<2x12x28xf32> loc(#loc160)
    %227 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%222, %224 : tensor<2x12x20xbf16>, tensor<20x28xbf16>) outs(%226 : tensor<2x12x28xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc159)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc159)
      %865 = arith.mulf %863, %864 : f32 loc(#loc159)
      %866 = arith.addf %out, %865 : f32 loc(#loc160)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x12x28xf32> loc(#loc160)
    %228 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc159)
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x12x28xf32>) outs(%228 : tensor<2x12x28xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<2x12x28xbf16> loc(#loc159)
    %230 = tensor.empty() : tensor<28xbf16> loc(#loc159)
    %231 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg7 : tensor<28xf32>) outs(%230 : tensor<28xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<28xbf16> loc(#loc159)
    %232 = tensor.empty() : tensor<1x1x28xbf16> loc(#loc161)
    %233 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<28xbf16>) outs(%232 : tensor<1x1x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc161)
    } -> tensor<1x1x28xbf16> loc(#loc161)
    %234 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc162)
    %235 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x1x28xbf16>) outs(%234 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc162)
    } -> tensor<2x12x28xbf16> loc(#loc162)
    %236 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc162)
    %237 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %235 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%236 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc162)
      linalg.yield %863 : bf16 loc(#loc162)
    } -> tensor<2x12x28xbf16> loc(#loc162)
    %238 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc163)
    %239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %237 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%238 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc163)
      linalg.yield %863 : bf16 loc(#loc163)
    } -> tensor<2x12x28xbf16> loc(#loc163)
    %240 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc163)
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %237 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%240 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc163)
      linalg.yield %863 : bf16 loc(#loc163)
    } -> tensor<2x12x28xbf16> loc(#loc163)
    %242 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc163)
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %237 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%242 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc163)
      linalg.yield %863 : bf16 loc(#loc163)
    } -> tensor<2x12x28xbf16> loc(#loc163)
    %244 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %245 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%244 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %246 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %247 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %243 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%246 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc164)
      linalg.yield %863 : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %248 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %249 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%248 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %250 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %251 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %241 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%250 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc164)
      linalg.yield %863 : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %252 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc165)
    %253 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %251 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%252 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc165)
      linalg.yield %863 : bf16 loc(#loc165)
    } -> tensor<2x12x28xbf16> loc(#loc165)
    %254 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %255 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%254 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %256 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %257 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %253 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%256 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc164)
      linalg.yield %863 : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %258 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc166)
    %259 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x12x28xbf16>) outs(%258 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = math.tanh %in : bf16 loc(#loc166)
      linalg.yield %863 : bf16 loc(#loc166)
    } -> tensor<2x12x28xbf16> loc(#loc166)
    %260 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc167)
    %261 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%260 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc167)
    } -> tensor<2x12x28xbf16> loc(#loc167)
    %262 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc167)
    %263 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %259 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%262 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.subf %in, %in_45 : bf16 loc(#loc167)
      linalg.yield %863 : bf16 loc(#loc167)
    } -> tensor<2x12x28xbf16> loc(#loc167)
    %264 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc165)
    %265 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%264 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc165)
    } -> tensor<2x12x28xbf16> loc(#loc165)
    %266 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc165)
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %259 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%266 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc165)
      linalg.yield %863 : bf16 loc(#loc165)
    } -> tensor<2x12x28xbf16> loc(#loc165)
    %268 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %269 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%268 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %270 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %267 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%270 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc164)
      linalg.yield %863 : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %272 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc164)
    %273 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %271 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%272 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc164)
      linalg.yield %863 : bf16 loc(#loc164)
    } -> tensor<2x12x28xbf16> loc(#loc164)
    %274 = tensor.empty() : tensor<28x20xbf16> loc(#loc159)
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<28x20xf32>) outs(%274 : tensor<28x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<28x20xbf16> loc(#loc159)
    %276 = tensor.empty() : tensor<2x12x20xf32> loc(#loc160)
    %277 = linalg.fill ins(%cst_3 : f32) outs(%276 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc160)
    %278 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%273, %275 : tensor<2x12x28xbf16>, tensor<28x20xbf16>) outs(%277 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc164)
      %864 = arith.extf %in_45 : bf16 to f32 loc(#loc159)
      %865 = arith.mulf %863, %864 : f32 loc(#loc164)
      %866 = arith.addf %out, %865 : f32 loc(#loc160)
      linalg.yield %866 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc160)
    %279 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc159)
    %280 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<2x12x20xf32>) outs(%279 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<2x12x20xbf16> loc(#loc159)
    %281 = tensor.empty() : tensor<20xbf16> loc(#loc159)
    %282 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<20xf32>) outs(%281 : tensor<20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc159)
      linalg.yield %863 : bf16 loc(#loc159)
    } -> tensor<20xbf16> loc(#loc159)
    %283 = tensor.empty() : tensor<1x1x20xbf16> loc(#loc161)
    %284 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<20xbf16>) outs(%283 : tensor<1x1x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc161)
    } -> tensor<1x1x20xbf16> loc(#loc161)
    %285 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc162)
    %286 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x1x20xbf16>) outs(%285 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc162)
    } -> tensor<2x12x20xbf16> loc(#loc162)
    %287 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc162)
    %288 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %286 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%287 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc162)
      linalg.yield %863 : bf16 loc(#loc162)
    } -> tensor<2x12x20xbf16> loc(#loc162)
    %289 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc168)
    %290 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %288 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%289 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc168)
      linalg.yield %863 : bf16 loc(#loc168)
    } -> tensor<2x12x20xbf16> loc(#loc168)
    %291 = tensor.empty() : tensor<2x12x20xf32> loc(#loc169)
    %292 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<2x12x20xbf16>) outs(%291 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc169)
      linalg.yield %863 : f32 loc(#loc169)
    } -> tensor<2x12x20xf32> loc(#loc169)
    %293 = tensor.empty() : tensor<2x12xf32> loc(#loc170)
    %294 = linalg.fill ins(%cst_3 : f32) outs(%293 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc170)
    %295 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%292 : tensor<2x12x20xf32>) outs(%294 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc170)
      linalg.yield %863 : f32 loc(#loc170)
    } -> tensor<2x12xf32> loc(#loc170)
    %296 = tensor.empty() : tensor<2x12x1xf32> loc(#loc171)
    %297 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<2x12xf32>) outs(%296 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<2x12x1xf32> loc(#loc171)
    %298 = tensor.empty() : tensor<2x12x1xf32> loc(#loc172)
    %299 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%298 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<2x12x1xf32> loc(#loc172)
    %300 = tensor.empty() : tensor<2x12x1xf32> loc(#loc172)
    %301 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %299 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%300 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc172)
      linalg.yield %863 : f32 loc(#loc172)
    } -> tensor<2x12x1xf32> loc(#loc172)
    %302 = tensor.empty() : tensor<2x12x20xf32> loc(#loc173)
    %303 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<2x12x1xf32>) outs(%302 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc173)
    } -> tensor<2x12x20xf32> loc(#loc173)
    %304 = tensor.empty() : tensor<2x12x20xf32> loc(#loc173)
    %305 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %303 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%304 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc173)
      linalg.yield %863 : f32 loc(#loc173)
    } -> tensor<2x12x20xf32> loc(#loc173)
    %306 = tensor.empty() : tensor<2x12x20xf32> loc(#loc174)
    %307 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %305 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%306 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc174)
      linalg.yield %863 : f32 loc(#loc174)
    } -> tensor<2x12x20xf32> loc(#loc174)
    %308 = tensor.empty() : tensor<2x12x20xf32> loc(#loc175)
    %309 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%308 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<2x12x20xf32> loc(#loc175)
    %310 = tensor.empty() : tensor<2x12x20xf32> loc(#loc175)
    %311 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %305 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%310 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc175)
      linalg.yield %863 : f32 loc(#loc175)
    } -> tensor<2x12x20xf32> loc(#loc175)
    %312 = tensor.empty() : tensor<2x12xf32> loc(#loc176)
    %313 = linalg.fill ins(%cst_3 : f32) outs(%312 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc176)
    %314 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%307 : tensor<2x12x20xf32>) outs(%313 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc176)
      linalg.yield %863 : f32 loc(#loc176)
    } -> tensor<2x12xf32> loc(#loc176)
    %315 = tensor.empty() : tensor<2x12x1xf32> loc(#loc177)
    %316 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<2x12xf32>) outs(%315 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x12x1xf32> loc(#loc177)
    %317 = tensor.empty() : tensor<2x12x1xf32> loc(#loc178)
    %318 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%317 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc178)
    } -> tensor<2x12x1xf32> loc(#loc178)
    %319 = tensor.empty() : tensor<2x12x1xf32> loc(#loc178)
    %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316, %318 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%319 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc178)
      linalg.yield %863 : f32 loc(#loc178)
    } -> tensor<2x12x1xf32> loc(#loc178)
    %321 = tensor.empty() : tensor<2x12x20xf32> loc(#loc179)
    %322 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<2x12x1xf32>) outs(%321 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<2x12x20xf32> loc(#loc179)
    %323 = tensor.empty() : tensor<2x12x20xf32> loc(#loc179)
    %324 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %322 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%323 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.subf %in, %in_45 : f32 loc(#loc179)
      linalg.yield %863 : f32 loc(#loc179)
    } -> tensor<2x12x20xf32> loc(#loc179)
    %325 = tensor.empty() : tensor<2x12x1xf32> loc(#loc180)
    %326 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%325 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<2x12x1xf32> loc(#loc180)
    %327 = tensor.empty() : tensor<2x12x1xf32> loc(#loc180)
    %328 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %326 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%327 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc180)
      linalg.yield %863 : f32 loc(#loc180)
    } -> tensor<2x12x1xf32> loc(#loc180)
    %329 = tensor.empty() : tensor<2x12x1xf32> loc(#loc181)
    %330 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<2x12x1xf32>) outs(%329 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = math.rsqrt %in : f32 loc(#loc181)
      linalg.yield %863 : f32 loc(#loc181)
    } -> tensor<2x12x1xf32> loc(#loc181)
    %331 = tensor.empty() : tensor<2x12x1xf32> loc(#loc182)
    %332 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %328 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%331 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc182)
      linalg.yield %863 : f32 loc(#loc182)
    } -> tensor<2x12x1xf32> loc(#loc182)
    %333 = tensor.empty() : tensor<2x12x1xf32> loc(#loc183)
    %334 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%333 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<2x12x1xf32> loc(#loc183)
    %335 = tensor.empty() : tensor<2x12x1xf32> loc(#loc183)
    %336 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %332 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%335 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc183)
      linalg.yield %863 : f32 loc(#loc183)
    } -> tensor<2x12x1xf32> loc(#loc183)
    %337 = tensor.empty() : tensor<2x12x20xf32> loc(#loc184)
    %338 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<2x12x1xf32>) outs(%337 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<2x12x20xf32> loc(#loc184)
    %339 = tensor.empty() : tensor<2x12x20xf32> loc(#loc184)
    %340 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %338 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%339 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc184)
      linalg.yield %863 : f32 loc(#loc184)
    } -> tensor<2x12x20xf32> loc(#loc184)
    %341 = tensor.empty() : tensor<1x1x20xf32> loc(#loc185)
    %342 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<20xf32>) outs(%341 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<1x1x20xf32> loc(#loc185)
    %343 = tensor.empty() : tensor<2x12x20xf32> loc(#loc186)
    %344 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x1x20xf32>) outs(%343 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc186)
    } -> tensor<2x12x20xf32> loc(#loc186)
    %345 = tensor.empty() : tensor<2x12x20xf32> loc(#loc186)
    %346 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %344 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%345 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc186)
      linalg.yield %863 : f32 loc(#loc186)
    } -> tensor<2x12x20xf32> loc(#loc186)
    %347 = tensor.empty() : tensor<1x1x20xf32> loc(#loc187)
    %348 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<20xf32>) outs(%347 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc187)
    } -> tensor<1x1x20xf32> loc(#loc187)
    %349 = tensor.empty() : tensor<2x12x20xf32> loc(#loc188)
    %350 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<1x1x20xf32>) outs(%349 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc188)
    } -> tensor<2x12x20xf32> loc(#loc188)
    %351 = tensor.empty() : tensor<2x12x20xf32> loc(#loc188)
    %352 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %350 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%351 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc188)
      linalg.yield %863 : f32 loc(#loc188)
    } -> tensor<2x12x20xf32> loc(#loc188)
    %353 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc96)
    %354 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<2x12x20xf32>) outs(%353 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<2x12x20xbf16> loc(#loc96)
    %355 = tensor.empty() : tensor<2x12x20xf32> loc(#loc169)
    %356 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354 : tensor<2x12x20xbf16>) outs(%355 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc169)
      linalg.yield %863 : f32 loc(#loc169)
    } -> tensor<2x12x20xf32> loc(#loc169)
    %357 = tensor.empty() : tensor<2x20xf32> loc(#loc189)
    %358 = linalg.fill ins(%cst_3 : f32) outs(%357 : tensor<2x20xf32>) -> tensor<2x20xf32> loc(#loc189)
    %359 = linalg.generic {indexing_maps = [#map21, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%356 : tensor<2x12x20xf32>) outs(%358 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %863 : f32 loc(#loc189)
    } -> tensor<2x20xf32> loc(#loc189)
    %360 = tensor.empty() : tensor<2x20xf32> loc(#loc190)
    %361 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%360 : tensor<2x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<2x20xf32> loc(#loc190)
    %362 = tensor.empty() : tensor<2x20xf32> loc(#loc190)
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%359, %361 : tensor<2x20xf32>, tensor<2x20xf32>) outs(%362 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc190)
      linalg.yield %863 : f32 loc(#loc190)
    } -> tensor<2x20xf32> loc(#loc190)
    %364 = tensor.empty() : tensor<2x20xbf16> loc(#loc96)
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<2x20xf32>) outs(%364 : tensor<2x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<2x20xbf16> loc(#loc96)
    %366 = tensor.empty() : tensor<20x5xbf16> loc(#loc96)
    %367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<20x5xf32>) outs(%366 : tensor<20x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc96)
      linalg.yield %863 : bf16 loc(#loc96)
    } -> tensor<20x5xbf16> loc(#loc96)
    %368 = tensor.empty() : tensor<2x5xf32> loc(#loc97)
    %369 = linalg.fill ins(%cst_3 : f32) outs(%368 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc97)
    %370 = linalg.matmul ins(%365, %367 : tensor<2x20xbf16>, tensor<20x5xbf16>) outs(%369 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc97)
    %371:3 = call @main_log_softmax(%370) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc191)
    %372 = tensor.empty() : tensor<2x5xf32> loc(#loc192)
    %373 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%371#0, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%372 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc192)
      linalg.yield %863 : f32 loc(#loc192)
    } -> tensor<2x5xf32> loc(#loc192)
    %374 = tensor.empty() : tensor<2xf32> loc(#loc193)
    %375 = linalg.fill ins(%cst_3 : f32) outs(%374 : tensor<2xf32>) -> tensor<2xf32> loc(#loc193)
    %376 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%373 : tensor<2x5xf32>) outs(%375 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %863 : f32 loc(#loc193)
    } -> tensor<2xf32> loc(#loc193)
    %377 = tensor.empty() : tensor<f32> loc(#loc194)
    %378 = linalg.fill ins(%cst_3 : f32) outs(%377 : tensor<f32>) -> tensor<f32> loc(#loc194)
    %379 = linalg.generic {indexing_maps = [#map5, #map24], iterator_types = ["reduction"]} ins(%376 : tensor<2xf32>) outs(%378 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %863 : f32 loc(#loc194)
    } -> tensor<f32> loc(#loc194)
    %380 = tensor.empty() : tensor<f32> loc(#loc195)
    %381 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%379 : tensor<f32>) outs(%380 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.divf %in, %cst_1 : f32 loc(#loc195)
      linalg.yield %863 : f32 loc(#loc195)
    } -> tensor<f32> loc(#loc195)
    %382 = tensor.empty() : tensor<f32> loc(#loc196)
    %383 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%381 : tensor<f32>) outs(%382 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc196)
      linalg.yield %863 : f32 loc(#loc196)
    } -> tensor<f32> loc(#loc196)
    %384 = tensor.empty() : tensor<f32> loc(#loc197)
    %385 = linalg.generic {indexing_maps = [#map25], iterator_types = []} outs(%384 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc197)
    } -> tensor<f32> loc(#loc197)
    %386 = tensor.empty() : tensor<f32> loc(#loc198)
    %387 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%385 : tensor<f32>) outs(%386 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.divf %in, %cst_1 : f32 loc(#loc198)
      linalg.yield %863 : f32 loc(#loc198)
    } -> tensor<f32> loc(#loc198)
    %388 = tensor.empty() : tensor<2xf32> loc(#loc199)
    %389 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%387 : tensor<f32>) outs(%388 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<2xf32> loc(#loc199)
    %390 = tensor.empty() : tensor<2x5xf32> loc(#loc200)
    %391 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%389 : tensor<2xf32>) outs(%390 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc200)
    } -> tensor<2x5xf32> loc(#loc200)
    %392 = tensor.empty() : tensor<2x5xf32> loc(#loc201)
    %393 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%391, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%392 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc201)
      linalg.yield %863 : f32 loc(#loc201)
    } -> tensor<2x5xf32> loc(#loc201)
    %394 = call @main_log_softmax_76(%371#1, %371#2, %393) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc202)
    %395 = tensor.empty() : tensor<2x20xf32> loc(#loc203)
    %396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%365 : tensor<2x20xbf16>) outs(%395 : tensor<2x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc203)
      linalg.yield %863 : f32 loc(#loc203)
    } -> tensor<2x20xf32> loc(#loc203)
    %397 = tensor.empty() : tensor<5x20xf32> loc(#loc203)
    %398 = linalg.fill ins(%cst_3 : f32) outs(%397 : tensor<5x20xf32>) -> tensor<5x20xf32> loc(#loc203)
    %399 = linalg.generic {indexing_maps = [#map26, #map27, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%394, %396 : tensor<2x5xf32>, tensor<2x20xf32>) outs(%398 : tensor<5x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc203)
      %864 = arith.addf %out, %863 : f32 loc(#loc203)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<5x20xf32> loc(#loc203)
    %400 = tensor.empty() : tensor<20x5xf32> loc(#loc204)
    %401 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%399 : tensor<5x20xf32>) outs(%400 : tensor<20x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc204)
    } -> tensor<20x5xf32> loc(#loc204)
    %402 = tensor.empty() : tensor<20x5xbf16> loc(#loc205)
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%401 : tensor<20x5xf32>) outs(%402 : tensor<20x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc205)
      linalg.yield %863 : bf16 loc(#loc205)
    } -> tensor<20x5xbf16> loc(#loc205)
    %404 = tensor.empty() : tensor<20x5xf32> loc(#loc203)
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%367 : tensor<20x5xbf16>) outs(%404 : tensor<20x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc203)
      linalg.yield %863 : f32 loc(#loc203)
    } -> tensor<20x5xf32> loc(#loc203)
    %406 = tensor.empty() : tensor<2x20xf32> loc(#loc203)
    %407 = linalg.fill ins(%cst_3 : f32) outs(%406 : tensor<2x20xf32>) -> tensor<2x20xf32> loc(#loc203)
    %408 = linalg.generic {indexing_maps = [#map29, #map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%394, %405 : tensor<2x5xf32>, tensor<20x5xf32>) outs(%407 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc203)
      %864 = arith.addf %out, %863 : f32 loc(#loc203)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x20xf32> loc(#loc203)
    %409 = tensor.empty() : tensor<2x20xbf16> loc(#loc205)
    %410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%408 : tensor<2x20xf32>) outs(%409 : tensor<2x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc205)
      linalg.yield %863 : bf16 loc(#loc205)
    } -> tensor<2x20xbf16> loc(#loc205)
    %411 = tensor.empty() : tensor<20x5xf32> loc(#loc206)
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%403 : tensor<20x5xbf16>) outs(%411 : tensor<20x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<20x5xf32> loc(#loc206)
    %413 = tensor.empty() : tensor<2x20xf32> loc(#loc206)
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%410 : tensor<2x20xbf16>) outs(%413 : tensor<2x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<2x20xf32> loc(#loc206)
    %415 = tensor.empty() : tensor<2x20xf32> loc(#loc207)
    %416 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%415 : tensor<2x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<2x20xf32> loc(#loc207)
    %417 = tensor.empty() : tensor<2x20xf32> loc(#loc207)
    %418 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%414, %416 : tensor<2x20xf32>, tensor<2x20xf32>) outs(%417 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc207)
      linalg.yield %863 : f32 loc(#loc207)
    } -> tensor<2x20xf32> loc(#loc207)
    %419 = tensor.empty() : tensor<2x12x20xf32> loc(#loc208)
    %420 = linalg.generic {indexing_maps = [#map29, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<2x20xf32>) outs(%419 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc208)
    } -> tensor<2x12x20xf32> loc(#loc208)
    %421 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc209)
    %422 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<2x12x20xf32>) outs(%421 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc209)
      linalg.yield %863 : bf16 loc(#loc209)
    } -> tensor<2x12x20xbf16> loc(#loc209)
    %423 = tensor.empty() : tensor<2x12x20xf32> loc(#loc206)
    %424 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<2x12x20xbf16>) outs(%423 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<2x12x20xf32> loc(#loc206)
    %425 = tensor.empty() : tensor<20xf32> loc(#loc210)
    %426 = linalg.fill ins(%cst_3 : f32) outs(%425 : tensor<20xf32>) -> tensor<20xf32> loc(#loc210)
    %427 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%424 : tensor<2x12x20xf32>) outs(%426 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %863 : f32 loc(#loc210)
    } -> tensor<20xf32> loc(#loc210)
    %expanded_21 = tensor.expand_shape %427 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc211)
    %428 = tensor.empty() : tensor<20xf32> loc(#loc210)
    %429 = linalg.fill ins(%cst_3 : f32) outs(%428 : tensor<20xf32>) -> tensor<20xf32> loc(#loc210)
    %430 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x20xf32>) outs(%429 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc210)
      linalg.yield %863 : f32 loc(#loc210)
    } -> tensor<20xf32> loc(#loc210)
    %431 = tensor.empty() : tensor<2x12x20xf32> loc(#loc212)
    %432 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %424 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%431 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc212)
      linalg.yield %863 : f32 loc(#loc212)
    } -> tensor<2x12x20xf32> loc(#loc212)
    %433 = tensor.empty() : tensor<20xf32> loc(#loc213)
    %434 = linalg.fill ins(%cst_3 : f32) outs(%433 : tensor<20xf32>) -> tensor<20xf32> loc(#loc213)
    %435 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%432 : tensor<2x12x20xf32>) outs(%434 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc213)
      linalg.yield %863 : f32 loc(#loc213)
    } -> tensor<20xf32> loc(#loc213)
    %expanded_22 = tensor.expand_shape %435 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc214)
    %436 = tensor.empty() : tensor<2x12x20xf32> loc(#loc212)
    %437 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x1x20xf32>) outs(%436 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc212)
    } -> tensor<2x12x20xf32> loc(#loc212)
    %438 = tensor.empty() : tensor<2x12x20xf32> loc(#loc212)
    %439 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %437 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%438 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc212)
      linalg.yield %863 : f32 loc(#loc212)
    } -> tensor<2x12x20xf32> loc(#loc212)
    %440 = tensor.empty() : tensor<20xf32> loc(#loc213)
    %441 = linalg.fill ins(%cst_3 : f32) outs(%440 : tensor<20xf32>) -> tensor<20xf32> loc(#loc213)
    %442 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x20xf32>) outs(%441 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc213)
      linalg.yield %863 : f32 loc(#loc213)
    } -> tensor<20xf32> loc(#loc213)
    %443 = tensor.empty() : tensor<2x12x20xf32> loc(#loc215)
    %444 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %439 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%443 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc215)
      linalg.yield %863 : f32 loc(#loc215)
    } -> tensor<2x12x20xf32> loc(#loc215)
    %445 = tensor.empty() : tensor<2x12xf32> loc(#loc216)
    %446 = linalg.fill ins(%cst_3 : f32) outs(%445 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc216)
    %447 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%444 : tensor<2x12x20xf32>) outs(%446 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc216)
      linalg.yield %863 : f32 loc(#loc216)
    } -> tensor<2x12xf32> loc(#loc216)
    %expanded_23 = tensor.expand_shape %447 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc217)
    %448 = tensor.empty() : tensor<2x12x20xf32> loc(#loc215)
    %449 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<2x12x1xf32>) outs(%448 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc215)
    } -> tensor<2x12x20xf32> loc(#loc215)
    %450 = tensor.empty() : tensor<2x12x20xf32> loc(#loc215)
    %451 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439, %449 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%450 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc215)
      linalg.yield %863 : f32 loc(#loc215)
    } -> tensor<2x12x20xf32> loc(#loc215)
    %452 = tensor.empty() : tensor<2x12x1xf32> loc(#loc218)
    %453 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %336 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%452 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc218)
      linalg.yield %863 : f32 loc(#loc218)
    } -> tensor<2x12x1xf32> loc(#loc218)
    %454 = tensor.empty() : tensor<2x12x20xf32> loc(#loc219)
    %455 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451 : tensor<2x12x20xf32>) outs(%454 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc219)
      linalg.yield %863 : f32 loc(#loc219)
    } -> tensor<2x12x20xf32> loc(#loc219)
    %456 = tensor.empty() : tensor<2x12xf32> loc(#loc220)
    %457 = linalg.fill ins(%cst_3 : f32) outs(%456 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc220)
    %458 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%455 : tensor<2x12x20xf32>) outs(%457 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %863 : f32 loc(#loc220)
    } -> tensor<2x12xf32> loc(#loc220)
    %expanded_24 = tensor.expand_shape %458 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc221)
    %459 = tensor.empty() : tensor<2x12x1xf32> loc(#loc222)
    %460 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%459 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc222)
    } -> tensor<2x12x1xf32> loc(#loc222)
    %461 = tensor.empty() : tensor<2x12x1xf32> loc(#loc222)
    %462 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453, %460 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%461 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc222)
      linalg.yield %863 : f32 loc(#loc222)
    } -> tensor<2x12x1xf32> loc(#loc222)
    %463 = tensor.empty() : tensor<2x12xf32> loc(#loc223)
    %464 = linalg.fill ins(%cst_3 : f32) outs(%463 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc223)
    %465 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%462 : tensor<2x12x1xf32>) outs(%464 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc223)
      linalg.yield %863 : f32 loc(#loc223)
    } -> tensor<2x12xf32> loc(#loc223)
    %466 = tensor.empty() : tensor<2x12x20xf32> loc(#loc224)
    %467 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465 : tensor<2x12xf32>) outs(%466 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc224)
    } -> tensor<2x12x20xf32> loc(#loc224)
    %468 = tensor.empty() : tensor<2x12x20xf32> loc(#loc225)
    %469 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467, %311 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%468 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc225)
      linalg.yield %863 : f32 loc(#loc225)
    } -> tensor<2x12x20xf32> loc(#loc225)
    %470 = tensor.empty() : tensor<2x12x20xf32> loc(#loc226)
    %471 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469 : tensor<2x12x20xf32>) outs(%470 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc226)
      linalg.yield %863 : f32 loc(#loc226)
    } -> tensor<2x12x20xf32> loc(#loc226)
    %472 = tensor.empty() : tensor<2x12xf32> loc(#loc227)
    %473 = linalg.fill ins(%cst_3 : f32) outs(%472 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc227)
    %474 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%471 : tensor<2x12x20xf32>) outs(%473 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc227)
      linalg.yield %863 : f32 loc(#loc227)
    } -> tensor<2x12xf32> loc(#loc227)
    %expanded_25 = tensor.expand_shape %474 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc228)
    %475 = tensor.empty() : tensor<2x12x20xf32> loc(#loc229)
    %476 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451, %469 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%475 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc229)
      linalg.yield %863 : f32 loc(#loc229)
    } -> tensor<2x12x20xf32> loc(#loc229)
    %477 = tensor.empty() : tensor<2x12x1xf32> loc(#loc229)
    %478 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%477 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc229)
      linalg.yield %863 : f32 loc(#loc229)
    } -> tensor<2x12x1xf32> loc(#loc229)
    %479 = tensor.empty() : tensor<2x12x1xf32> loc(#loc230)
    %480 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%479 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<2x12x1xf32> loc(#loc230)
    %481 = tensor.empty() : tensor<2x12x1xf32> loc(#loc230)
    %482 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %480 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%481 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc230)
      linalg.yield %863 : f32 loc(#loc230)
    } -> tensor<2x12x1xf32> loc(#loc230)
    %483 = tensor.empty() : tensor<2x12xf32> loc(#loc231)
    %484 = linalg.fill ins(%cst_3 : f32) outs(%483 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc231)
    %485 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%482 : tensor<2x12x1xf32>) outs(%484 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc231)
      linalg.yield %863 : f32 loc(#loc231)
    } -> tensor<2x12xf32> loc(#loc231)
    %486 = tensor.empty() : tensor<2x12x20xf32> loc(#loc232)
    %487 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<2x12xf32>) outs(%486 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<2x12x20xf32> loc(#loc232)
    %488 = tensor.empty() : tensor<2x12x20xf32> loc(#loc233)
    %489 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476, %487 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%488 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc233)
      linalg.yield %863 : f32 loc(#loc233)
    } -> tensor<2x12x20xf32> loc(#loc233)
    %490 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc209)
    %491 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489 : tensor<2x12x20xf32>) outs(%490 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc209)
      linalg.yield %863 : bf16 loc(#loc209)
    } -> tensor<2x12x20xbf16> loc(#loc209)
    %492 = tensor.empty() : tensor<20xbf16> loc(#loc234)
    %493 = linalg.fill ins(%cst_0 : bf16) outs(%492 : tensor<20xbf16>) -> tensor<20xbf16> loc(#loc234)
    %494 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%491 : tensor<2x12x20xbf16>) outs(%493 : tensor<20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc234)
      linalg.yield %863 : bf16 loc(#loc234)
    } -> tensor<20xbf16> loc(#loc234)
    %expanded_26 = tensor.expand_shape %494 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xbf16> into tensor<1x1x20xbf16> loc(#loc235)
    %495 = tensor.empty() : tensor<20xbf16> loc(#loc234)
    %496 = linalg.fill ins(%cst_0 : bf16) outs(%495 : tensor<20xbf16>) -> tensor<20xbf16> loc(#loc234)
    %497 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x20xbf16>) outs(%496 : tensor<20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc234)
      linalg.yield %863 : bf16 loc(#loc234)
    } -> tensor<20xbf16> loc(#loc234)
    %498 = tensor.empty() : tensor<20xf32> loc(#loc236)
    %499 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%497 : tensor<20xbf16>) outs(%498 : tensor<20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<20xf32> loc(#loc236)
    %500 = tensor.empty() : tensor<2x12x20xf32> loc(#loc236)
    %501 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491 : tensor<2x12x20xbf16>) outs(%500 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<2x12x20xf32> loc(#loc236)
    %502 = tensor.empty() : tensor<2x12x28xf32> loc(#loc237)
    %503 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<2x12x28xbf16>) outs(%502 : tensor<2x12x28xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc237)
      linalg.yield %863 : f32 loc(#loc237)
    } -> tensor<2x12x28xf32> loc(#loc237)
    %504 = tensor.empty() : tensor<20x28xf32> loc(#loc237)
    %505 = linalg.fill ins(%cst_3 : f32) outs(%504 : tensor<20x28xf32>) -> tensor<20x28xf32> loc(#loc237)
    %506 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%501, %503 : tensor<2x12x20xf32>, tensor<2x12x28xf32>) outs(%505 : tensor<20x28xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc237)
      %864 = arith.addf %out, %863 : f32 loc(#loc237)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<20x28xf32> loc(#loc237)
    %507 = tensor.empty() : tensor<28x20xf32> loc(#loc238)
    %508 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%506 : tensor<20x28xf32>) outs(%507 : tensor<28x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<28x20xf32> loc(#loc238)
    %509 = tensor.empty() : tensor<28x20xbf16> loc(#loc239)
    %510 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%508 : tensor<28x20xf32>) outs(%509 : tensor<28x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc239)
      linalg.yield %863 : bf16 loc(#loc239)
    } -> tensor<28x20xbf16> loc(#loc239)
    %511 = tensor.empty() : tensor<28x20xf32> loc(#loc237)
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%275 : tensor<28x20xbf16>) outs(%511 : tensor<28x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc237)
      linalg.yield %863 : f32 loc(#loc237)
    } -> tensor<28x20xf32> loc(#loc237)
    %513 = tensor.empty() : tensor<2x12x28xf32> loc(#loc237)
    %514 = linalg.fill ins(%cst_3 : f32) outs(%513 : tensor<2x12x28xf32>) -> tensor<2x12x28xf32> loc(#loc237)
    %515 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%501, %512 : tensor<2x12x20xf32>, tensor<28x20xf32>) outs(%514 : tensor<2x12x28xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc237)
      %864 = arith.addf %out, %863 : f32 loc(#loc237)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x12x28xf32> loc(#loc237)
    %516 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc239)
    %517 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<2x12x28xf32>) outs(%516 : tensor<2x12x28xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc239)
      linalg.yield %863 : bf16 loc(#loc239)
    } -> tensor<2x12x28xbf16> loc(#loc239)
    %518 = tensor.empty() : tensor<28x20xf32> loc(#loc236)
    %519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%510 : tensor<28x20xbf16>) outs(%518 : tensor<28x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<28x20xf32> loc(#loc236)
    %520 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %521 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %517 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%520 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %522 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %523 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517, %271 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%522 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %524 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %525 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%524 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %526 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %527 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %521 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%526 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %528 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %529 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %263 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%528 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %530 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %531 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %259 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%530 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %532 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc241)
    %533 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %531 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%532 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc241)
      linalg.yield %863 : bf16 loc(#loc241)
    } -> tensor<2x12x28xbf16> loc(#loc241)
    %534 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %535 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%534 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %536 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %537 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535, %533 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%536 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %538 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc241)
    %539 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523, %537 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%538 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc241)
      linalg.yield %863 : bf16 loc(#loc241)
    } -> tensor<2x12x28xbf16> loc(#loc241)
    %540 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %541 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%540 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16 loc(unknown), %out: bf16):
      linalg.yield %in : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %542 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %543 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541, %537 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%542 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %544 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc240)
    %545 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543, %247 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%544 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.mulf %in, %in_45 : bf16 loc(#loc240)
      linalg.yield %863 : bf16 loc(#loc240)
    } -> tensor<2x12x28xbf16> loc(#loc240)
    %546 = tensor.empty() : tensor<2x12x28xbf16> loc(#loc241)
    %547 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %545 : tensor<2x12x28xbf16>, tensor<2x12x28xbf16>) outs(%546 : tensor<2x12x28xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc241)
      linalg.yield %863 : bf16 loc(#loc241)
    } -> tensor<2x12x28xbf16> loc(#loc241)
    %548 = tensor.empty() : tensor<28xbf16> loc(#loc234)
    %549 = linalg.fill ins(%cst_0 : bf16) outs(%548 : tensor<28xbf16>) -> tensor<28xbf16> loc(#loc234)
    %550 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%547 : tensor<2x12x28xbf16>) outs(%549 : tensor<28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc234)
      linalg.yield %863 : bf16 loc(#loc234)
    } -> tensor<28xbf16> loc(#loc234)
    %expanded_27 = tensor.expand_shape %550 [[0, 1, 2]] output_shape [1, 1, 28] : tensor<28xbf16> into tensor<1x1x28xbf16> loc(#loc235)
    %551 = tensor.empty() : tensor<28xbf16> loc(#loc234)
    %552 = linalg.fill ins(%cst_0 : bf16) outs(%551 : tensor<28xbf16>) -> tensor<28xbf16> loc(#loc234)
    %553 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_27 : tensor<1x1x28xbf16>) outs(%552 : tensor<28xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc234)
      linalg.yield %863 : bf16 loc(#loc234)
    } -> tensor<28xbf16> loc(#loc234)
    %554 = tensor.empty() : tensor<28xf32> loc(#loc236)
    %555 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%553 : tensor<28xbf16>) outs(%554 : tensor<28xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<28xf32> loc(#loc236)
    %556 = tensor.empty() : tensor<2x12x28xf32> loc(#loc236)
    %557 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<2x12x28xbf16>) outs(%556 : tensor<2x12x28xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<2x12x28xf32> loc(#loc236)
    %558 = tensor.empty() : tensor<2x12x20xf32> loc(#loc237)
    %559 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x12x20xbf16>) outs(%558 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc237)
      linalg.yield %863 : f32 loc(#loc237)
    } -> tensor<2x12x20xf32> loc(#loc237)
    %560 = tensor.empty() : tensor<28x20xf32> loc(#loc237)
    %561 = linalg.fill ins(%cst_3 : f32) outs(%560 : tensor<28x20xf32>) -> tensor<28x20xf32> loc(#loc237)
    %562 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%557, %559 : tensor<2x12x28xf32>, tensor<2x12x20xf32>) outs(%561 : tensor<28x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc237)
      %864 = arith.addf %out, %863 : f32 loc(#loc237)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<28x20xf32> loc(#loc237)
    %563 = tensor.empty() : tensor<20x28xf32> loc(#loc238)
    %564 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%562 : tensor<28x20xf32>) outs(%563 : tensor<20x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<20x28xf32> loc(#loc238)
    %565 = tensor.empty() : tensor<20x28xbf16> loc(#loc239)
    %566 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%564 : tensor<20x28xf32>) outs(%565 : tensor<20x28xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc239)
      linalg.yield %863 : bf16 loc(#loc239)
    } -> tensor<20x28xbf16> loc(#loc239)
    %567 = tensor.empty() : tensor<20x28xf32> loc(#loc237)
    %568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<20x28xbf16>) outs(%567 : tensor<20x28xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc237)
      linalg.yield %863 : f32 loc(#loc237)
    } -> tensor<20x28xf32> loc(#loc237)
    %569 = tensor.empty() : tensor<2x12x20xf32> loc(#loc237)
    %570 = linalg.fill ins(%cst_3 : f32) outs(%569 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc237)
    %571 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%557, %568 : tensor<2x12x28xf32>, tensor<20x28xf32>) outs(%570 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc237)
      %864 = arith.addf %out, %863 : f32 loc(#loc237)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc237)
    %572 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc239)
    %573 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%571 : tensor<2x12x20xf32>) outs(%572 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc239)
      linalg.yield %863 : bf16 loc(#loc239)
    } -> tensor<2x12x20xbf16> loc(#loc239)
    %574 = tensor.empty() : tensor<20x28xf32> loc(#loc236)
    %575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%566 : tensor<20x28xbf16>) outs(%574 : tensor<20x28xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<20x28xf32> loc(#loc236)
    %576 = tensor.empty() : tensor<2x12x20xf32> loc(#loc236)
    %577 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573 : tensor<2x12x20xbf16>) outs(%576 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc236)
      linalg.yield %863 : f32 loc(#loc236)
    } -> tensor<2x12x20xf32> loc(#loc236)
    %578 = tensor.empty() : tensor<20xf32> loc(#loc242)
    %579 = linalg.fill ins(%cst_3 : f32) outs(%578 : tensor<20xf32>) -> tensor<20xf32> loc(#loc242)
    %580 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%577 : tensor<2x12x20xf32>) outs(%579 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc242)
      linalg.yield %863 : f32 loc(#loc242)
    } -> tensor<20xf32> loc(#loc242)
    %expanded_28 = tensor.expand_shape %580 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc243)
    %581 = tensor.empty() : tensor<20xf32> loc(#loc242)
    %582 = linalg.fill ins(%cst_3 : f32) outs(%581 : tensor<20xf32>) -> tensor<20xf32> loc(#loc242)
    %583 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x20xf32>) outs(%582 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc242)
      linalg.yield %863 : f32 loc(#loc242)
    } -> tensor<20xf32> loc(#loc242)
    %584 = tensor.empty() : tensor<2x12x20xf32> loc(#loc244)
    %585 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %577 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%584 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc244)
      linalg.yield %863 : f32 loc(#loc244)
    } -> tensor<2x12x20xf32> loc(#loc244)
    %586 = tensor.empty() : tensor<20xf32> loc(#loc245)
    %587 = linalg.fill ins(%cst_3 : f32) outs(%586 : tensor<20xf32>) -> tensor<20xf32> loc(#loc245)
    %588 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%585 : tensor<2x12x20xf32>) outs(%587 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc245)
      linalg.yield %863 : f32 loc(#loc245)
    } -> tensor<20xf32> loc(#loc245)
    %expanded_29 = tensor.expand_shape %588 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc246)
    %589 = tensor.empty() : tensor<2x12x20xf32> loc(#loc244)
    %590 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x1x20xf32>) outs(%589 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc244)
    } -> tensor<2x12x20xf32> loc(#loc244)
    %591 = tensor.empty() : tensor<2x12x20xf32> loc(#loc244)
    %592 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %590 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%591 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc244)
      linalg.yield %863 : f32 loc(#loc244)
    } -> tensor<2x12x20xf32> loc(#loc244)
    %593 = tensor.empty() : tensor<20xf32> loc(#loc245)
    %594 = linalg.fill ins(%cst_3 : f32) outs(%593 : tensor<20xf32>) -> tensor<20xf32> loc(#loc245)
    %595 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_29 : tensor<1x1x20xf32>) outs(%594 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc245)
      linalg.yield %863 : f32 loc(#loc245)
    } -> tensor<20xf32> loc(#loc245)
    %596 = tensor.empty() : tensor<2x12x20xf32> loc(#loc247)
    %597 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %592 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%596 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc247)
      linalg.yield %863 : f32 loc(#loc247)
    } -> tensor<2x12x20xf32> loc(#loc247)
    %598 = tensor.empty() : tensor<2x12xf32> loc(#loc248)
    %599 = linalg.fill ins(%cst_3 : f32) outs(%598 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc248)
    %600 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%597 : tensor<2x12x20xf32>) outs(%599 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %863 : f32 loc(#loc248)
    } -> tensor<2x12xf32> loc(#loc248)
    %expanded_30 = tensor.expand_shape %600 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc249)
    %601 = tensor.empty() : tensor<2x12x20xf32> loc(#loc247)
    %602 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x12x1xf32>) outs(%601 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc247)
    } -> tensor<2x12x20xf32> loc(#loc247)
    %603 = tensor.empty() : tensor<2x12x20xf32> loc(#loc247)
    %604 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %602 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%603 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc247)
      linalg.yield %863 : f32 loc(#loc247)
    } -> tensor<2x12x20xf32> loc(#loc247)
    %605 = tensor.empty() : tensor<2x12x1xf32> loc(#loc250)
    %606 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %204 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%605 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc250)
      linalg.yield %863 : f32 loc(#loc250)
    } -> tensor<2x12x1xf32> loc(#loc250)
    %607 = tensor.empty() : tensor<2x12x20xf32> loc(#loc251)
    %608 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604 : tensor<2x12x20xf32>) outs(%607 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc251)
      linalg.yield %863 : f32 loc(#loc251)
    } -> tensor<2x12x20xf32> loc(#loc251)
    %609 = tensor.empty() : tensor<2x12xf32> loc(#loc252)
    %610 = linalg.fill ins(%cst_3 : f32) outs(%609 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc252)
    %611 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%608 : tensor<2x12x20xf32>) outs(%610 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc252)
      linalg.yield %863 : f32 loc(#loc252)
    } -> tensor<2x12xf32> loc(#loc252)
    %expanded_31 = tensor.expand_shape %611 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc253)
    %612 = tensor.empty() : tensor<2x12x1xf32> loc(#loc254)
    %613 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%612 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc254)
    } -> tensor<2x12x1xf32> loc(#loc254)
    %614 = tensor.empty() : tensor<2x12x1xf32> loc(#loc254)
    %615 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606, %613 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%614 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc254)
      linalg.yield %863 : f32 loc(#loc254)
    } -> tensor<2x12x1xf32> loc(#loc254)
    %616 = tensor.empty() : tensor<2x12xf32> loc(#loc255)
    %617 = linalg.fill ins(%cst_3 : f32) outs(%616 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc255)
    %618 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%615 : tensor<2x12x1xf32>) outs(%617 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc255)
      linalg.yield %863 : f32 loc(#loc255)
    } -> tensor<2x12xf32> loc(#loc255)
    %619 = tensor.empty() : tensor<2x12x20xf32> loc(#loc256)
    %620 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618 : tensor<2x12xf32>) outs(%619 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc256)
    } -> tensor<2x12x20xf32> loc(#loc256)
    %621 = tensor.empty() : tensor<2x12x20xf32> loc(#loc257)
    %622 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620, %179 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%621 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc257)
      linalg.yield %863 : f32 loc(#loc257)
    } -> tensor<2x12x20xf32> loc(#loc257)
    %623 = tensor.empty() : tensor<2x12x20xf32> loc(#loc258)
    %624 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622 : tensor<2x12x20xf32>) outs(%623 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc258)
      linalg.yield %863 : f32 loc(#loc258)
    } -> tensor<2x12x20xf32> loc(#loc258)
    %625 = tensor.empty() : tensor<2x12xf32> loc(#loc259)
    %626 = linalg.fill ins(%cst_3 : f32) outs(%625 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc259)
    %627 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%624 : tensor<2x12x20xf32>) outs(%626 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc259)
      linalg.yield %863 : f32 loc(#loc259)
    } -> tensor<2x12xf32> loc(#loc259)
    %expanded_32 = tensor.expand_shape %627 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc260)
    %628 = tensor.empty() : tensor<2x12x20xf32> loc(#loc261)
    %629 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604, %622 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%628 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc261)
      linalg.yield %863 : f32 loc(#loc261)
    } -> tensor<2x12x20xf32> loc(#loc261)
    %630 = tensor.empty() : tensor<2x12x1xf32> loc(#loc261)
    %631 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_32 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%630 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc261)
      linalg.yield %863 : f32 loc(#loc261)
    } -> tensor<2x12x1xf32> loc(#loc261)
    %632 = tensor.empty() : tensor<2x12x1xf32> loc(#loc262)
    %633 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%632 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<2x12x1xf32> loc(#loc262)
    %634 = tensor.empty() : tensor<2x12x1xf32> loc(#loc262)
    %635 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631, %633 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%634 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc262)
      linalg.yield %863 : f32 loc(#loc262)
    } -> tensor<2x12x1xf32> loc(#loc262)
    %636 = tensor.empty() : tensor<2x12xf32> loc(#loc263)
    %637 = linalg.fill ins(%cst_3 : f32) outs(%636 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc263)
    %638 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%635 : tensor<2x12x1xf32>) outs(%637 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc263)
      linalg.yield %863 : f32 loc(#loc263)
    } -> tensor<2x12xf32> loc(#loc263)
    %639 = tensor.empty() : tensor<2x12x20xf32> loc(#loc264)
    %640 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%638 : tensor<2x12xf32>) outs(%639 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc264)
    } -> tensor<2x12x20xf32> loc(#loc264)
    %641 = tensor.empty() : tensor<2x12x20xf32> loc(#loc265)
    %642 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%629, %640 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%641 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc265)
      linalg.yield %863 : f32 loc(#loc265)
    } -> tensor<2x12x20xf32> loc(#loc265)
    %643 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc266)
    %644 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642 : tensor<2x12x20xf32>) outs(%643 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc266)
      linalg.yield %863 : bf16 loc(#loc266)
    } -> tensor<2x12x20xbf16> loc(#loc266)
    %645 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc267)
    %646 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %644 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%645 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc267)
      linalg.yield %863 : bf16 loc(#loc267)
    } -> tensor<2x12x20xbf16> loc(#loc267)
    %647 = tensor.empty() : tensor<2x12x20xf32> loc(#loc268)
    %648 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<2x12x20xbf16>) outs(%647 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<2x12x20xf32> loc(#loc268)
    %649 = tensor.empty() : tensor<2x12x20xf32> loc(#loc269)
    %650 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x12x20xbf16>) outs(%649 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<2x12x20xf32> loc(#loc269)
    %651 = tensor.empty() : tensor<20x20xf32> loc(#loc269)
    %652 = linalg.fill ins(%cst_3 : f32) outs(%651 : tensor<20x20xf32>) -> tensor<20x20xf32> loc(#loc269)
    %653 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%648, %650 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%652 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<20x20xf32> loc(#loc269)
    %654 = tensor.empty() : tensor<20x20xf32> loc(#loc270)
    %655 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%653 : tensor<20x20xf32>) outs(%654 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<20x20xf32> loc(#loc270)
    %656 = tensor.empty() : tensor<20x20xbf16> loc(#loc271)
    %657 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<20x20xf32>) outs(%656 : tensor<20x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<20x20xbf16> loc(#loc271)
    %658 = tensor.empty() : tensor<20x20xf32> loc(#loc269)
    %659 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<20x20xbf16>) outs(%658 : tensor<20x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<20x20xf32> loc(#loc269)
    %660 = tensor.empty() : tensor<2x12x20xf32> loc(#loc269)
    %661 = linalg.fill ins(%cst_3 : f32) outs(%660 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc269)
    %662 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%648, %659 : tensor<2x12x20xf32>, tensor<20x20xf32>) outs(%661 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc269)
    %663 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc271)
    %664 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662 : tensor<2x12x20xf32>) outs(%663 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<2x12x20xbf16> loc(#loc271)
    %665 = tensor.empty() : tensor<20x20xf32> loc(#loc268)
    %666 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%657 : tensor<20x20xbf16>) outs(%665 : tensor<20x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<20x20xf32> loc(#loc268)
    %expanded_33 = tensor.expand_shape %664 [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xbf16> into tensor<2x12x2x10xbf16> loc(#loc272)
    %667 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc273)
    %668 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x12x2x10xbf16>) outs(%667 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc273)
    } -> tensor<2x2x12x10xbf16> loc(#loc273)
    %669 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc268)
    %670 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%668 : tensor<2x2x12x10xbf16>) outs(%669 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<2x2x12x10xf32> loc(#loc268)
    %671 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc269)
    %672 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<2x2x12x12xbf16>) outs(%671 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<2x2x12x12xf32> loc(#loc269)
    %673 = tensor.empty() : tensor<2x2x10x12xf32> loc(#loc269)
    %674 = linalg.fill ins(%cst_3 : f32) outs(%673 : tensor<2x2x10x12xf32>) -> tensor<2x2x10x12xf32> loc(#loc269)
    %675 = linalg.generic {indexing_maps = [#map36, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%670, %672 : tensor<2x2x12x10xf32>, tensor<2x2x12x12xf32>) outs(%674 : tensor<2x2x10x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x2x10x12xf32> loc(#loc269)
    %676 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc270)
    %677 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%675 : tensor<2x2x10x12xf32>) outs(%676 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<2x2x12x10xf32> loc(#loc270)
    %678 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc271)
    %679 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%677 : tensor<2x2x12x10xf32>) outs(%678 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<2x2x12x10xbf16> loc(#loc271)
    %680 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc269)
    %681 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x2x12x10xbf16>) outs(%680 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<2x2x12x10xf32> loc(#loc269)
    %682 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc269)
    %683 = linalg.fill ins(%cst_3 : f32) outs(%682 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32> loc(#loc269)
    %684 = linalg.generic {indexing_maps = [#map16, #map37, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%670, %681 : tensor<2x2x12x10xf32>, tensor<2x2x12x10xf32>) outs(%683 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc269)
    %685 = tensor.empty() : tensor<2x2x12x12xbf16> loc(#loc271)
    %686 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%684 : tensor<2x2x12x12xf32>) outs(%685 : tensor<2x2x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<2x2x12x12xbf16> loc(#loc271)
    %687 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc268)
    %688 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686 : tensor<2x2x12x12xbf16>) outs(%687 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<2x2x12x12xf32> loc(#loc268)
    %689 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc274)
    %690 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x2x12x1xf32>) outs(%689 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %691 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc274)
    %692 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688, %690 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%691 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc274)
      linalg.yield %863 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %693 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc274)
    %694 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692, %125 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%693 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc274)
      linalg.yield %863 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %695 = tensor.empty() : tensor<2x2x12xf32> loc(#loc275)
    %696 = linalg.fill ins(%cst_3 : f32) outs(%695 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc275)
    %697 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%694 : tensor<2x2x12x12xf32>) outs(%696 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc275)
      linalg.yield %863 : f32 loc(#loc275)
    } -> tensor<2x2x12xf32> loc(#loc275)
    %expanded_34 = tensor.expand_shape %697 [[0], [1], [2, 3]] output_shape [2, 2, 12, 1] : tensor<2x2x12xf32> into tensor<2x2x12x1xf32> loc(#loc276)
    %698 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc277)
    %699 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x2x12x1xf32>) outs(%698 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc277)
      linalg.yield %863 : f32 loc(#loc277)
    } -> tensor<2x2x12x1xf32> loc(#loc277)
    %700 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc278)
    %701 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x2x12x1xf32>) outs(%700 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc278)
    } -> tensor<2x2x12x12xf32> loc(#loc278)
    %702 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc278)
    %703 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688, %701 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%702 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc278)
      linalg.yield %863 : f32 loc(#loc278)
    } -> tensor<2x2x12x12xf32> loc(#loc278)
    %704 = tensor.empty() : tensor<2x2x12xf32> loc(#loc275)
    %705 = linalg.fill ins(%cst_3 : f32) outs(%704 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc275)
    %706 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%699 : tensor<2x2x12x1xf32>) outs(%705 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc275)
      linalg.yield %863 : f32 loc(#loc275)
    } -> tensor<2x2x12xf32> loc(#loc275)
    %707 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc279)
    %708 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%706 : tensor<2x2x12xf32>) outs(%707 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<2x2x12x12xf32> loc(#loc279)
    %709 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc280)
    %710 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%703, %708 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%709 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc280)
      linalg.yield %863 : f32 loc(#loc280)
    } -> tensor<2x2x12x12xf32> loc(#loc280)
    %711 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc274)
    %712 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%710, %125 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%711 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc274)
      linalg.yield %863 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %713 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc281)
    %714 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%713 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc281)
    } -> tensor<2x2x12x12xf32> loc(#loc281)
    %715 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc281)
    %716 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%712, %714 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%715 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc281)
      linalg.yield %863 : f32 loc(#loc281)
    } -> tensor<2x2x12x12xf32> loc(#loc281)
    %717 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc269)
    %718 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x12x10xbf16>) outs(%717 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<2x2x12x10xf32> loc(#loc269)
    %719 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc269)
    %720 = linalg.fill ins(%cst_3 : f32) outs(%719 : tensor<2x2x12x10xf32>) -> tensor<2x2x12x10xf32> loc(#loc269)
    %721 = linalg.generic {indexing_maps = [#map36, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%716, %718 : tensor<2x2x12x12xf32>, tensor<2x2x12x10xf32>) outs(%720 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x2x12x10xf32> loc(#loc269)
    %722 = tensor.empty() : tensor<2x2x10x12xf32> loc(#loc270)
    %723 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%721 : tensor<2x2x12x10xf32>) outs(%722 : tensor<2x2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<2x2x10x12xf32> loc(#loc270)
    %724 = tensor.empty() : tensor<2x2x10x12xbf16> loc(#loc271)
    %725 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723 : tensor<2x2x10x12xf32>) outs(%724 : tensor<2x2x10x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<2x2x10x12xbf16> loc(#loc271)
    %726 = tensor.empty() : tensor<2x2x10x12xf32> loc(#loc269)
    %727 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x2x10x12xbf16>) outs(%726 : tensor<2x2x10x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<2x2x10x12xf32> loc(#loc269)
    %728 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc269)
    %729 = linalg.fill ins(%cst_3 : f32) outs(%728 : tensor<2x2x12x10xf32>) -> tensor<2x2x12x10xf32> loc(#loc269)
    %730 = linalg.generic {indexing_maps = [#map16, #map37, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%716, %727 : tensor<2x2x12x12xf32>, tensor<2x2x10x12xf32>) outs(%729 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x2x12x10xf32> loc(#loc269)
    %731 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc271)
    %732 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%730 : tensor<2x2x12x10xf32>) outs(%731 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<2x2x12x10xbf16> loc(#loc271)
    %733 = tensor.empty() : tensor<2x2x12x10xbf16> loc(#loc282)
    %734 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%725 : tensor<2x2x10x12xbf16>) outs(%733 : tensor<2x2x12x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc282)
    } -> tensor<2x2x12x10xbf16> loc(#loc282)
    %735 = tensor.empty() : tensor<2x12x2x10xbf16> loc(#loc283)
    %736 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679 : tensor<2x2x12x10xbf16>) outs(%735 : tensor<2x12x2x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc283)
    } -> tensor<2x12x2x10xbf16> loc(#loc283)
    %collapsed_35 = tensor.collapse_shape %736 [[0], [1], [2, 3]] : tensor<2x12x2x10xbf16> into tensor<2x12x20xbf16> loc(#loc284)
    %737 = tensor.empty() : tensor<2x12x2x10xbf16> loc(#loc283)
    %738 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%734 : tensor<2x2x12x10xbf16>) outs(%737 : tensor<2x12x2x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc283)
    } -> tensor<2x12x2x10xbf16> loc(#loc283)
    %collapsed_36 = tensor.collapse_shape %738 [[0], [1], [2, 3]] : tensor<2x12x2x10xbf16> into tensor<2x12x20xbf16> loc(#loc284)
    %739 = tensor.empty() : tensor<2x12x2x10xbf16> loc(#loc283)
    %740 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%732 : tensor<2x2x12x10xbf16>) outs(%739 : tensor<2x12x2x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16 loc(#loc283)
    } -> tensor<2x12x2x10xbf16> loc(#loc283)
    %collapsed_37 = tensor.collapse_shape %740 [[0], [1], [2, 3]] : tensor<2x12x2x10xbf16> into tensor<2x12x20xbf16> loc(#loc284)
    %741 = tensor.empty() : tensor<2x12x60xbf16> loc(#loc285)
    %742 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%741 : tensor<2x12x60xbf16>) {
    ^bb0(%out: bf16):
      %863 = linalg.index 0 : index loc(#loc285)
      %864 = linalg.index 1 : index loc(#loc285)
      %865 = linalg.index 2 : index loc(#loc285)
      %866 = arith.cmpi ult, %865, %c20 : index loc(#loc285)
      %867 = scf.if %866 -> (bf16) {
        %extracted = tensor.extract %collapsed_37[%863, %864, %865] : tensor<2x12x20xbf16> loc(#loc285)
        scf.yield %extracted : bf16 loc(#loc285)
      } else {
        %868 = arith.cmpi ult, %865, %c40 : index loc(#loc285)
        %869 = scf.if %868 -> (bf16) {
          %870 = arith.subi %865, %c20 : index loc(#loc285)
          %extracted = tensor.extract %collapsed_36[%863, %864, %870] : tensor<2x12x20xbf16> loc(#loc285)
          scf.yield %extracted : bf16 loc(#loc285)
        } else {
          %870 = arith.subi %865, %c40 : index loc(#loc285)
          %extracted = tensor.extract %collapsed_35[%863, %864, %870] : tensor<2x12x20xbf16> loc(#loc285)
          scf.yield %extracted : bf16 loc(#loc285)
        } loc(#loc285)
        scf.yield %869 : bf16 loc(#loc285)
      } loc(#loc285)
      linalg.yield %867 : bf16 loc(#loc285)
    } -> tensor<2x12x60xbf16> loc(#loc285)
    %743 = tensor.empty() : tensor<2x12x60xf32> loc(#loc268)
    %744 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<2x12x60xbf16>) outs(%743 : tensor<2x12x60xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<2x12x60xf32> loc(#loc268)
    %745 = tensor.empty() : tensor<2x12x20xf32> loc(#loc269)
    %746 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x12x20xbf16>) outs(%745 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<2x12x20xf32> loc(#loc269)
    %747 = tensor.empty() : tensor<60x20xf32> loc(#loc269)
    %748 = linalg.fill ins(%cst_3 : f32) outs(%747 : tensor<60x20xf32>) -> tensor<60x20xf32> loc(#loc269)
    %749 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%744, %746 : tensor<2x12x60xf32>, tensor<2x12x20xf32>) outs(%748 : tensor<60x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<60x20xf32> loc(#loc269)
    %750 = tensor.empty() : tensor<20x60xf32> loc(#loc270)
    %751 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<60x20xf32>) outs(%750 : tensor<20x60xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<20x60xf32> loc(#loc270)
    %752 = tensor.empty() : tensor<20x60xbf16> loc(#loc271)
    %753 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%751 : tensor<20x60xf32>) outs(%752 : tensor<20x60xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<20x60xbf16> loc(#loc271)
    %754 = tensor.empty() : tensor<20x60xf32> loc(#loc269)
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<20x60xbf16>) outs(%754 : tensor<20x60xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc269)
      linalg.yield %863 : f32 loc(#loc269)
    } -> tensor<20x60xf32> loc(#loc269)
    %756 = tensor.empty() : tensor<2x12x20xf32> loc(#loc269)
    %757 = linalg.fill ins(%cst_3 : f32) outs(%756 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc269)
    %758 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%744, %755 : tensor<2x12x60xf32>, tensor<20x60xf32>) outs(%757 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc269)
      %864 = arith.addf %out, %863 : f32 loc(#loc269)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc269)
    %759 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc271)
    %760 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758 : tensor<2x12x20xf32>) outs(%759 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc271)
      linalg.yield %863 : bf16 loc(#loc271)
    } -> tensor<2x12x20xbf16> loc(#loc271)
    %761 = tensor.empty() : tensor<20x60xf32> loc(#loc268)
    %762 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%753 : tensor<20x60xbf16>) outs(%761 : tensor<20x60xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<20x60xf32> loc(#loc268)
    %763 = tensor.empty() : tensor<2x12x20xf32> loc(#loc268)
    %764 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%760 : tensor<2x12x20xbf16>) outs(%763 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc268)
      linalg.yield %863 : f32 loc(#loc268)
    } -> tensor<2x12x20xf32> loc(#loc268)
    %765 = tensor.empty() : tensor<20xf32> loc(#loc286)
    %766 = linalg.fill ins(%cst_3 : f32) outs(%765 : tensor<20xf32>) -> tensor<20xf32> loc(#loc286)
    %767 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%764 : tensor<2x12x20xf32>) outs(%766 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc286)
      linalg.yield %863 : f32 loc(#loc286)
    } -> tensor<20xf32> loc(#loc286)
    %expanded_38 = tensor.expand_shape %767 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc287)
    %768 = tensor.empty() : tensor<20xf32> loc(#loc286)
    %769 = linalg.fill ins(%cst_3 : f32) outs(%768 : tensor<20xf32>) -> tensor<20xf32> loc(#loc286)
    %770 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_38 : tensor<1x1x20xf32>) outs(%769 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc286)
      linalg.yield %863 : f32 loc(#loc286)
    } -> tensor<20xf32> loc(#loc286)
    %771 = tensor.empty() : tensor<2x12x20xf32> loc(#loc288)
    %772 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %764 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%771 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc288)
      linalg.yield %863 : f32 loc(#loc288)
    } -> tensor<2x12x20xf32> loc(#loc288)
    %773 = tensor.empty() : tensor<20xf32> loc(#loc289)
    %774 = linalg.fill ins(%cst_3 : f32) outs(%773 : tensor<20xf32>) -> tensor<20xf32> loc(#loc289)
    %775 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%772 : tensor<2x12x20xf32>) outs(%774 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc289)
      linalg.yield %863 : f32 loc(#loc289)
    } -> tensor<20xf32> loc(#loc289)
    %expanded_39 = tensor.expand_shape %775 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc290)
    %776 = tensor.empty() : tensor<2x12x20xf32> loc(#loc288)
    %777 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x20xf32>) outs(%776 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc288)
    } -> tensor<2x12x20xf32> loc(#loc288)
    %778 = tensor.empty() : tensor<2x12x20xf32> loc(#loc288)
    %779 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764, %777 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%778 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc288)
      linalg.yield %863 : f32 loc(#loc288)
    } -> tensor<2x12x20xf32> loc(#loc288)
    %780 = tensor.empty() : tensor<20xf32> loc(#loc289)
    %781 = linalg.fill ins(%cst_3 : f32) outs(%780 : tensor<20xf32>) -> tensor<20xf32> loc(#loc289)
    %782 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_39 : tensor<1x1x20xf32>) outs(%781 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc289)
      linalg.yield %863 : f32 loc(#loc289)
    } -> tensor<20xf32> loc(#loc289)
    %783 = tensor.empty() : tensor<2x12x20xf32> loc(#loc291)
    %784 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %779 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%783 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc291)
      linalg.yield %863 : f32 loc(#loc291)
    } -> tensor<2x12x20xf32> loc(#loc291)
    %785 = tensor.empty() : tensor<2x12xf32> loc(#loc292)
    %786 = linalg.fill ins(%cst_3 : f32) outs(%785 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc292)
    %787 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%784 : tensor<2x12x20xf32>) outs(%786 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc292)
      linalg.yield %863 : f32 loc(#loc292)
    } -> tensor<2x12xf32> loc(#loc292)
    %expanded_40 = tensor.expand_shape %787 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc293)
    %788 = tensor.empty() : tensor<2x12x20xf32> loc(#loc291)
    %789 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x12x1xf32>) outs(%788 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc291)
    } -> tensor<2x12x20xf32> loc(#loc291)
    %790 = tensor.empty() : tensor<2x12x20xf32> loc(#loc291)
    %791 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %789 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%790 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc291)
      linalg.yield %863 : f32 loc(#loc291)
    } -> tensor<2x12x20xf32> loc(#loc291)
    %792 = tensor.empty() : tensor<2x12x1xf32> loc(#loc294)
    %793 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %70 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%792 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc294)
      linalg.yield %863 : f32 loc(#loc294)
    } -> tensor<2x12x1xf32> loc(#loc294)
    %794 = tensor.empty() : tensor<2x12x20xf32> loc(#loc295)
    %795 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%791 : tensor<2x12x20xf32>) outs(%794 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc295)
      linalg.yield %863 : f32 loc(#loc295)
    } -> tensor<2x12x20xf32> loc(#loc295)
    %796 = tensor.empty() : tensor<2x12xf32> loc(#loc296)
    %797 = linalg.fill ins(%cst_3 : f32) outs(%796 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc296)
    %798 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%795 : tensor<2x12x20xf32>) outs(%797 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %863 : f32 loc(#loc296)
    } -> tensor<2x12xf32> loc(#loc296)
    %expanded_41 = tensor.expand_shape %798 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc297)
    %799 = tensor.empty() : tensor<2x12x1xf32> loc(#loc298)
    %800 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%799 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc298)
    } -> tensor<2x12x1xf32> loc(#loc298)
    %801 = tensor.empty() : tensor<2x12x1xf32> loc(#loc298)
    %802 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793, %800 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%801 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc298)
      linalg.yield %863 : f32 loc(#loc298)
    } -> tensor<2x12x1xf32> loc(#loc298)
    %803 = tensor.empty() : tensor<2x12xf32> loc(#loc299)
    %804 = linalg.fill ins(%cst_3 : f32) outs(%803 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc299)
    %805 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%802 : tensor<2x12x1xf32>) outs(%804 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc299)
      linalg.yield %863 : f32 loc(#loc299)
    } -> tensor<2x12xf32> loc(#loc299)
    %806 = tensor.empty() : tensor<2x12x20xf32> loc(#loc300)
    %807 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%805 : tensor<2x12xf32>) outs(%806 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc300)
    } -> tensor<2x12x20xf32> loc(#loc300)
    %808 = tensor.empty() : tensor<2x12x20xf32> loc(#loc301)
    %809 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%807, %45 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%808 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc301)
      linalg.yield %863 : f32 loc(#loc301)
    } -> tensor<2x12x20xf32> loc(#loc301)
    %810 = tensor.empty() : tensor<2x12x20xf32> loc(#loc302)
    %811 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%809 : tensor<2x12x20xf32>) outs(%810 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.negf %in : f32 loc(#loc302)
      linalg.yield %863 : f32 loc(#loc302)
    } -> tensor<2x12x20xf32> loc(#loc302)
    %812 = tensor.empty() : tensor<2x12xf32> loc(#loc303)
    %813 = linalg.fill ins(%cst_3 : f32) outs(%812 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc303)
    %814 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%811 : tensor<2x12x20xf32>) outs(%813 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc303)
      linalg.yield %863 : f32 loc(#loc303)
    } -> tensor<2x12xf32> loc(#loc303)
    %expanded_42 = tensor.expand_shape %814 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc304)
    %815 = tensor.empty() : tensor<2x12x20xf32> loc(#loc305)
    %816 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%791, %809 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%815 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc305)
      linalg.yield %863 : f32 loc(#loc305)
    } -> tensor<2x12x20xf32> loc(#loc305)
    %817 = tensor.empty() : tensor<2x12x1xf32> loc(#loc305)
    %818 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_42 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%817 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc305)
      linalg.yield %863 : f32 loc(#loc305)
    } -> tensor<2x12x1xf32> loc(#loc305)
    %819 = tensor.empty() : tensor<2x12x1xf32> loc(#loc306)
    %820 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%819 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc306)
    } -> tensor<2x12x1xf32> loc(#loc306)
    %821 = tensor.empty() : tensor<2x12x1xf32> loc(#loc306)
    %822 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818, %820 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%821 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.divf %in, %in_45 : f32 loc(#loc306)
      linalg.yield %863 : f32 loc(#loc306)
    } -> tensor<2x12x1xf32> loc(#loc306)
    %823 = tensor.empty() : tensor<2x12xf32> loc(#loc307)
    %824 = linalg.fill ins(%cst_3 : f32) outs(%823 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc307)
    %825 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%822 : tensor<2x12x1xf32>) outs(%824 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %863 = arith.addf %out, %in : f32 loc(#loc307)
      linalg.yield %863 : f32 loc(#loc307)
    } -> tensor<2x12xf32> loc(#loc307)
    %826 = tensor.empty() : tensor<2x12x20xf32> loc(#loc308)
    %827 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%825 : tensor<2x12xf32>) outs(%826 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc308)
    } -> tensor<2x12x20xf32> loc(#loc308)
    %828 = tensor.empty() : tensor<2x12x20xf32> loc(#loc309)
    %829 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%816, %827 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%828 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.addf %in, %in_45 : f32 loc(#loc309)
      linalg.yield %863 : f32 loc(#loc309)
    } -> tensor<2x12x20xf32> loc(#loc309)
    %830 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc310)
    %831 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%829 : tensor<2x12x20xf32>) outs(%830 : tensor<2x12x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc310)
      linalg.yield %863 : bf16 loc(#loc310)
    } -> tensor<2x12x20xbf16> loc(#loc310)
    %832 = tensor.empty() : tensor<2x12x20xbf16> loc(#loc311)
    %833 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646, %831 : tensor<2x12x20xbf16>, tensor<2x12x20xbf16>) outs(%832 : tensor<2x12x20xbf16>) {
    ^bb0(%in: bf16, %in_45: bf16, %out: bf16):
      %863 = arith.addf %in, %in_45 : bf16 loc(#loc311)
      linalg.yield %863 : bf16 loc(#loc311)
    } -> tensor<2x12x20xbf16> loc(#loc311)
    %834 = tensor.empty() : tensor<12x20xbf16> loc(#loc312)
    %835 = linalg.fill ins(%cst_0 : bf16) outs(%834 : tensor<12x20xbf16>) -> tensor<12x20xbf16> loc(#loc312)
    %836 = linalg.generic {indexing_maps = [#map38, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%833 : tensor<2x12x20xbf16>) outs(%835 : tensor<12x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc312)
      linalg.yield %863 : bf16 loc(#loc312)
    } -> tensor<12x20xbf16> loc(#loc312)
    %expanded_43 = tensor.expand_shape %836 [[0, 1], [2]] output_shape [1, 12, 20] : tensor<12x20xbf16> into tensor<1x12x20xbf16> loc(#loc313)
    %837 = tensor.empty() : tensor<12x20xbf16> loc(#loc312)
    %838 = linalg.fill ins(%cst_0 : bf16) outs(%837 : tensor<12x20xbf16>) -> tensor<12x20xbf16> loc(#loc312)
    %839 = linalg.generic {indexing_maps = [#map38, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_43 : tensor<1x12x20xbf16>) outs(%838 : tensor<12x20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc312)
      linalg.yield %863 : bf16 loc(#loc312)
    } -> tensor<12x20xbf16> loc(#loc312)
    %840 = tensor.empty() : tensor<12x20xf32> loc(#loc206)
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%839 : tensor<12x20xbf16>) outs(%840 : tensor<12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<12x20xf32> loc(#loc206)
    %842 = tensor.empty() : tensor<20xbf16> loc(#loc314)
    %843 = linalg.fill ins(%cst_0 : bf16) outs(%842 : tensor<20xbf16>) -> tensor<20xbf16> loc(#loc314)
    %844 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%833 : tensor<2x12x20xbf16>) outs(%843 : tensor<20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc314)
      linalg.yield %863 : bf16 loc(#loc314)
    } -> tensor<20xbf16> loc(#loc314)
    %expanded_44 = tensor.expand_shape %844 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xbf16> into tensor<1x1x20xbf16> loc(#loc315)
    %845 = tensor.empty() : tensor<20xbf16> loc(#loc314)
    %846 = linalg.fill ins(%cst_0 : bf16) outs(%845 : tensor<20xbf16>) -> tensor<20xbf16> loc(#loc314)
    %847 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_44 : tensor<1x1x20xbf16>) outs(%846 : tensor<20xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %863 = arith.addf %out, %in : bf16 loc(#loc314)
      linalg.yield %863 : bf16 loc(#loc314)
    } -> tensor<20xbf16> loc(#loc314)
    %848 = tensor.empty() : tensor<20xf32> loc(#loc206)
    %849 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%847 : tensor<20xbf16>) outs(%848 : tensor<20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<20xf32> loc(#loc206)
    %850 = tensor.empty() : tensor<2x12x20xf32> loc(#loc206)
    %851 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833 : tensor<2x12x20xbf16>) outs(%850 : tensor<2x12x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<2x12x20xf32> loc(#loc206)
    %852 = tensor.empty() : tensor<2x12x6xf32> loc(#loc203)
    %853 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x6xbf16>) outs(%852 : tensor<2x12x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc203)
      linalg.yield %863 : f32 loc(#loc203)
    } -> tensor<2x12x6xf32> loc(#loc203)
    %854 = tensor.empty() : tensor<20x6xf32> loc(#loc203)
    %855 = linalg.fill ins(%cst_3 : f32) outs(%854 : tensor<20x6xf32>) -> tensor<20x6xf32> loc(#loc203)
    %856 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%851, %853 : tensor<2x12x20xf32>, tensor<2x12x6xf32>) outs(%855 : tensor<20x6xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %863 = arith.mulf %in, %in_45 : f32 loc(#loc203)
      %864 = arith.addf %out, %863 : f32 loc(#loc203)
      linalg.yield %864 : f32 loc(#loc)
    } -> tensor<20x6xf32> loc(#loc203)
    %857 = tensor.empty() : tensor<6x20xf32> loc(#loc204)
    %858 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%856 : tensor<20x6xf32>) outs(%857 : tensor<6x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc204)
    } -> tensor<6x20xf32> loc(#loc204)
    %859 = tensor.empty() : tensor<6x20xbf16> loc(#loc205)
    %860 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%858 : tensor<6x20xf32>) outs(%859 : tensor<6x20xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %863 = arith.truncf %in : f32 to bf16 loc(#loc205)
      linalg.yield %863 : bf16 loc(#loc205)
    } -> tensor<6x20xbf16> loc(#loc205)
    %861 = tensor.empty() : tensor<6x20xf32> loc(#loc206)
    %862 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%860 : tensor<6x20xbf16>) outs(%861 : tensor<6x20xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %863 = arith.extf %in : bf16 to f32 loc(#loc206)
      linalg.yield %863 : f32 loc(#loc206)
    } -> tensor<6x20xf32> loc(#loc206)
    return %383, %770, %782, %666, %762, %849, %412, %862, %555, %499, %583, %595, %575, %519, %430, %442, %841 : tensor<f32>, tensor<20xf32>, tensor<20xf32>, tensor<20x20xf32>, tensor<20x60xf32>, tensor<20xf32>, tensor<20x5xf32>, tensor<6x20xf32>, tensor<28xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x28xf32>, tensor<28x20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<12x20xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc51)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc52)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc52)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc52)
    %2 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32 loc(#loc52)
      linalg.yield %26 : f32 loc(#loc52)
    } -> tensor<2xf32> loc(#loc52)
    %3 = tensor.empty() : tensor<2xf32> loc(#loc53)
    %4 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<2xf32> loc(#loc53)
    %5 = tensor.empty() : tensor<2xf32> loc(#loc53)
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32 loc(#loc53)
      linalg.yield %26 : f32 loc(#loc53)
    } -> tensor<2xf32> loc(#loc53)
    %7 = tensor.empty() : tensor<2x1xf32> loc(#loc54)
    %8 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x1xf32> loc(#loc54)
    %9 = tensor.empty() : tensor<2x5xf32> loc(#loc55)
    %10 = linalg.generic {indexing_maps = [#map39, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<2x5xf32> loc(#loc55)
    %11 = tensor.empty() : tensor<2x5xf32> loc(#loc55)
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %26 : f32 loc(#loc55)
    } -> tensor<2x5xf32> loc(#loc55)
    %13 = tensor.empty() : tensor<2x5xf32> loc(#loc56)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32 loc(#loc56)
      linalg.yield %26 : f32 loc(#loc56)
    } -> tensor<2x5xf32> loc(#loc56)
    %15 = tensor.empty() : tensor<2xf32> loc(#loc51)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32> loc(#loc51)
    %17 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %26 : f32 loc(#loc51)
    } -> tensor<2xf32> loc(#loc51)
    %18 = tensor.empty() : tensor<2x1xf32> loc(#loc54)
    %19 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x1xf32> loc(#loc54)
    %20 = tensor.empty() : tensor<2x1xf32> loc(#loc57)
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32 loc(#loc57)
      linalg.yield %26 : f32 loc(#loc57)
    } -> tensor<2x1xf32> loc(#loc57)
    %22 = tensor.empty() : tensor<2x5xf32> loc(#loc55)
    %23 = linalg.generic {indexing_maps = [#map39, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<2x5xf32> loc(#loc55)
    %24 = tensor.empty() : tensor<2x5xf32> loc(#loc55)
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %26 : f32 loc(#loc55)
    } -> tensor<2x5xf32> loc(#loc55)
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc321)
  } loc(#loc321)
  func.func private @main_log_softmax_76(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc58)
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %16 = arith.negf %in : f32 loc(#loc58)
      linalg.yield %16 : f32 loc(#loc58)
    } -> tensor<2x5xf32> loc(#loc58)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc51)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc51)
    %4 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %16 : f32 loc(#loc51)
    } -> tensor<2xf32> loc(#loc51)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc59)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc60)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.divf %in, %in_0 : f32 loc(#loc60)
      linalg.yield %16 : f32 loc(#loc60)
    } -> tensor<2x1xf32> loc(#loc60)
    %7 = tensor.empty() : tensor<2xf32> loc(#loc51)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32> loc(#loc51)
    %9 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc51)
      linalg.yield %16 : f32 loc(#loc51)
    } -> tensor<2xf32> loc(#loc51)
    %10 = tensor.empty() : tensor<2x5xf32> loc(#loc54)
    %11 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x5xf32> loc(#loc54)
    %12 = tensor.empty() : tensor<2x5xf32> loc(#loc61)
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.mulf %in, %in_0 : f32 loc(#loc61)
      linalg.yield %16 : f32 loc(#loc61)
    } -> tensor<2x5xf32> loc(#loc61)
    %14 = tensor.empty() : tensor<2x5xf32> loc(#loc62)
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32 loc(#loc62)
      linalg.yield %16 : f32 loc(#loc62)
    } -> tensor<2x5xf32> loc(#loc62)
    return %15 : tensor<2x5xf32> loc(#loc322)
  } loc(#loc322)
} loc(#loc)
#loc124 = loc("jit(loss)/jvp(block0/attn)/split"(#loc79))
#loc202 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc90))
#loc211 = loc("jit(loss)/transpose(jvp())/reshape"(#loc78))
#loc214 = loc("jit(loss)/transpose(jvp())/reshape"(#loc77))
#loc235 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc66))
#loc243 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc78))
#loc246 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc77))
#loc284 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc80))
#loc287 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc78))
#loc290 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc77))
#loc313 = loc("jit(loss)/transpose(jvp())/reshape"(#loc67))
#loc315 = loc("jit(loss)/transpose(jvp())/reshape"(#loc66))
#loc316 = loc("jit(loss)/jvp()/jit"(#loc90))
#loc317 = loc("jit(loss)/transpose(jvp())/jit"(#loc90))
#loc321 = loc("jit:"(#loc316))
#loc322 = loc("jit:"(#loc317))
