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
#loc51 = loc("models.py":470:15 to :49)
#loc52 = loc("models.py":464:39 to :73)
#loc53 = loc("reduce_sum")
#loc54 = loc("reduce_max")
#loc55 = loc("max")
#loc56 = loc("broadcast_in_dim")
#loc57 = loc("sub")
#loc58 = loc("exp")
#loc59 = loc("log")
#loc60 = loc("neg")
#loc61 = loc("reshape")
#loc62 = loc("div")
#loc63 = loc("mul")
#loc64 = loc("add_any")
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
#loc65 = loc("Mixed.attention_with.<locals>.attention"(#loc19))
#loc66 = loc("Mixed.narrow"(#loc20))
#loc67 = loc("Mixed.product"(#loc21))
#loc68 = loc("Mixed.dense"(#loc22))
#loc69 = loc("mixed.<locals>.loss"(#loc23))
#loc70 = loc("Mixed.widen"(#loc24))
#loc71 = loc("layer_norm"(#loc25))
#loc72 = loc("layer_norm"(#loc26))
#loc73 = loc("layer_norm"(#loc27))
#loc74 = loc("layer_norm"(#loc28))
#loc75 = loc("layer_norm"(#loc29))
#loc76 = loc("layer_norm"(#loc30))
#loc77 = loc("layer_norm"(#loc31))
#loc78 = loc("layer_norm"(#loc32))
#loc79 = loc("layer_norm"(#loc33))
#loc80 = loc("layer_norm"(#loc34))
#loc81 = loc("Mixed.attention_with.<locals>.attention"(#loc35))
#loc82 = loc("Mixed.attention_with.<locals>.attention.<locals>.<lambda>"(#loc36))
#loc83 = loc("Mixed.attention_with.<locals>.attention.<locals>.<lambda>"(#loc37))
#loc84 = loc("Mixed.attention_with.<locals>.attention"(#loc38))
#loc85 = loc("Mixed.attention_with.<locals>.attention"(#loc39))
#loc86 = loc("Mixed.attention_with.<locals>.attention"(#loc40))
#loc87 = loc("Mixed.attention_with.<locals>.attention"(#loc41))
#loc88 = loc("mixed.<locals>.loss"(#loc42))
#loc89 = loc("Mixed.mlp"(#loc43))
#loc90 = loc("mixed.<locals>.loss"(#loc44))
#loc91 = loc("mixed.<locals>.loss"(#loc45))
#loc92 = loc("cross_entropy"(#loc46))
#loc93 = loc("cross_entropy"(#loc47))
#loc94 = loc("cross_entropy"(#loc48))
#loc95 = loc("cross_entropy"(#loc49))
#loc96 = loc("cross_entropy"(#loc50))
#loc97 = loc("mixed.<locals>.loss"(#loc51))
#loc98 = loc("mixed.<locals>.loss.<locals>.<lambda>"(#loc52))
#loc99 = loc("jit(loss)/jvp(block0/attn)/reduce_max"(#loc65))
#loc100 = loc("jit(loss)/jvp()/convert_element_type"(#loc66))
#loc101 = loc("jit(loss)/jvp()/dot_general"(#loc67))
#loc102 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc68))
#loc103 = loc("jit(loss)/jvp()/add"(#loc68))
#loc104 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc69))
#loc105 = loc("jit(loss)/jvp()/add"(#loc69))
#loc106 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc70))
#loc107 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc71))
#loc108 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc71))
#loc109 = loc("jit(loss)/jvp(block0/attn)/div"(#loc71))
#loc110 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc72))
#loc111 = loc("jit(loss)/jvp(block0/attn)/integer_pow"(#loc73))
#loc112 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc73))
#loc113 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc74))
#loc114 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc74))
#loc115 = loc("jit(loss)/jvp(block0/attn)/div"(#loc74))
#loc116 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc75))
#loc117 = loc("jit(loss)/jvp(block0/attn)/add"(#loc76))
#loc118 = loc("jit(loss)/jvp(block0/attn)/rsqrt"(#loc77))
#loc119 = loc("jit(loss)/jvp(block0/attn)/div"(#loc77))
#loc120 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc77))
#loc121 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc78))
#loc122 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc79))
#loc123 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc79))
#loc124 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc80))
#loc125 = loc("jit(loss)/jvp(block0/attn)/add"(#loc80))
#loc126 = loc("jit(loss)/jvp(block0/attn)/convert_element_type"(#loc66))
#loc127 = loc("jit(loss)/jvp(block0/attn)/dot_general"(#loc67))
#loc129 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc82))
#loc130 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc83))
#loc131 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc84))
#loc132 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc85))
#loc133 = loc("jit(loss)/jvp(block0/attn)/max"(#loc65))
#loc134 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc65))
#loc135 = loc("jit(loss)/jvp(block0/attn)/sub"(#loc65))
#loc136 = loc("jit(loss)/jvp(block0/attn)/exp"(#loc65))
#loc137 = loc("jit(loss)/jvp(block0/attn)/reduce_sum"(#loc65))
#loc138 = loc("jit(loss)/jvp(block0/attn)/div"(#loc65))
#loc139 = loc(callsite(#loc65 at #loc65))
#loc140 = loc("jit(loss)/jvp(block0/attn)/transpose"(#loc86))
#loc141 = loc("jit(loss)/jvp(block0/attn)/reshape"(#loc87))
#loc142 = loc("jit(loss)/jvp()/add"(#loc88))
#loc143 = loc("jit(loss)/jvp(block0/mlp)/convert_element_type"(#loc70))
#loc144 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc71))
#loc145 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc71))
#loc146 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc71))
#loc147 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc72))
#loc148 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc73))
#loc149 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc73))
#loc150 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc74))
#loc151 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc74))
#loc152 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc74))
#loc153 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc75))
#loc154 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc76))
#loc155 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc77))
#loc156 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc77))
#loc157 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc77))
#loc158 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc78))
#loc159 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc79))
#loc160 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc79))
#loc161 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc80))
#loc162 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc80))
#loc163 = loc("jit(loss)/jvp(block0/mlp)/convert_element_type"(#loc66))
#loc164 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc67))
#loc165 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc68))
#loc166 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc68))
#loc167 = loc("jit(loss)/jvp(block0/mlp)/integer_pow"(#loc89))
#loc168 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc89))
#loc169 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc89))
#loc170 = loc("jit(loss)/jvp(block0/mlp)/tanh"(#loc89))
#loc171 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc89))
#loc172 = loc("jit(loss)/jvp()/add"(#loc90))
#loc173 = loc("jit(loss)/jvp()/convert_element_type"(#loc70))
#loc174 = loc("jit(loss)/jvp()/reduce_sum"(#loc71))
#loc175 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc71))
#loc176 = loc("jit(loss)/jvp()/div"(#loc71))
#loc177 = loc("jit(loss)/jvp()/sub"(#loc72))
#loc178 = loc("jit(loss)/jvp()/integer_pow"(#loc73))
#loc179 = loc("jit(loss)/jvp()/mul"(#loc73))
#loc180 = loc("jit(loss)/jvp()/reduce_sum"(#loc74))
#loc181 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc74))
#loc182 = loc("jit(loss)/jvp()/div"(#loc74))
#loc183 = loc("jit(loss)/jvp()/sub"(#loc75))
#loc184 = loc("jit(loss)/jvp()/add"(#loc76))
#loc185 = loc("jit(loss)/jvp()/rsqrt"(#loc77))
#loc186 = loc("jit(loss)/jvp()/div"(#loc77))
#loc187 = loc("jit(loss)/jvp()/mul"(#loc77))
#loc188 = loc("jit(loss)/jvp()/mul"(#loc78))
#loc189 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc79))
#loc190 = loc("jit(loss)/jvp()/mul"(#loc79))
#loc191 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc80))
#loc192 = loc("jit(loss)/jvp()/add"(#loc80))
#loc193 = loc("jit(loss)/jvp()/reduce_sum"(#loc91))
#loc194 = loc("jit(loss)/jvp()/div"(#loc91))
#loc195 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc92))
#loc196 = loc("jit(loss)/jvp()/mul"(#loc93))
#loc197 = loc("jit(loss)/jvp()/reduce_sum"(#loc94))
#loc198 = loc("jit(loss)/jvp()/reduce_sum"(#loc95))
#loc199 = loc("jit(loss)/jvp()/div"(#loc95))
#loc200 = loc("jit(loss)/jvp()/neg"(#loc96))
#loc201 = loc("jit(loss)/transpose(jvp())/mul"(#loc97))
#loc202 = loc("jit(loss)/transpose(jvp())/neg"(#loc96))
#loc203 = loc("jit(loss)/transpose(jvp())/div"(#loc95))
#loc204 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc95))
#loc205 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc94))
#loc206 = loc("jit(loss)/transpose(jvp())/mul"(#loc93))
#loc208 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc67))
#loc209 = loc("jit(loss)/transpose(jvp())/transpose"(#loc67))
#loc210 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc67))
#loc211 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc66))
#loc212 = loc("jit(loss)/transpose(jvp())/div"(#loc91))
#loc213 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc91))
#loc214 = loc("jit(loss)/transpose(jvp())/convert_element_type"(#loc70))
#loc215 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc80))
#loc217 = loc("jit(loss)/transpose(jvp())/mul"(#loc79))
#loc218 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc79))
#loc220 = loc("jit(loss)/transpose(jvp())/mul"(#loc78))
#loc221 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc78))
#loc222 = loc("jit(loss)/transpose(jvp())/reshape"(#loc78))
#loc223 = loc("jit(loss)/transpose(jvp())/mul"(#loc77))
#loc224 = loc("jit(loss)/transpose(jvp())/neg"(#loc75))
#loc225 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc75))
#loc226 = loc("jit(loss)/transpose(jvp())/reshape"(#loc75))
#loc227 = loc("jit(loss)/transpose(jvp())/div"(#loc74))
#loc228 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc74))
#loc229 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc74))
#loc230 = loc("jit(loss)/transpose(jvp())/mul"(#loc73))
#loc231 = loc("jit(loss)/transpose(jvp())/neg"(#loc72))
#loc232 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc72))
#loc233 = loc("jit(loss)/transpose(jvp())/reshape"(#loc72))
#loc234 = loc("jit(loss)/transpose(jvp())/add_any"(#loc72))
#loc235 = loc("jit(loss)/transpose(jvp())/div"(#loc71))
#loc236 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc71))
#loc237 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc71))
#loc238 = loc("jit(loss)/transpose(jvp())/add_any"(#loc71))
#loc239 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc68))
#loc241 = loc("jit(loss)/transpose(jvp(block0/mlp))/convert_element_type"(#loc66))
#loc242 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc67))
#loc243 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc67))
#loc244 = loc("jit(loss)/transpose(jvp(block0/mlp))/convert_element_type"(#loc67))
#loc245 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc89))
#loc246 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc89))
#loc247 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc80))
#loc249 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc79))
#loc250 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc79))
#loc252 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc78))
#loc253 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc78))
#loc254 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc78))
#loc255 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc77))
#loc256 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc75))
#loc257 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc75))
#loc258 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc75))
#loc259 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc74))
#loc260 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc74))
#loc261 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc74))
#loc262 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc73))
#loc263 = loc("jit(loss)/transpose(jvp(block0/mlp))/neg"(#loc72))
#loc264 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc72))
#loc265 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc72))
#loc266 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc72))
#loc267 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc71))
#loc268 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc71))
#loc269 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc71))
#loc270 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc71))
#loc271 = loc("jit(loss)/transpose(jvp(block0/mlp))/convert_element_type"(#loc70))
#loc272 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc70))
#loc273 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc66))
#loc274 = loc("jit(loss)/transpose(jvp(block0/attn))/dot_general"(#loc67))
#loc275 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc67))
#loc276 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc67))
#loc277 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc87))
#loc278 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc86))
#loc279 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc65))
#loc280 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc65))
#loc281 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc65))
#loc282 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc65))
#loc283 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc65))
#loc284 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc65))
#loc285 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc65))
#loc286 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc85))
#loc287 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc84))
#loc288 = loc("jit(loss)/transpose(jvp(block0/attn))/transpose"(#loc83))
#loc290 = loc("jit(loss)/transpose(jvp(block0/attn))/concatenate"(#loc81))
#loc291 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc80))
#loc293 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc79))
#loc294 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc79))
#loc296 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc78))
#loc297 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc78))
#loc298 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc78))
#loc299 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc77))
#loc300 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc75))
#loc301 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc75))
#loc302 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc75))
#loc303 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc74))
#loc304 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc74))
#loc305 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc74))
#loc306 = loc("jit(loss)/transpose(jvp(block0/attn))/mul"(#loc73))
#loc307 = loc("jit(loss)/transpose(jvp(block0/attn))/neg"(#loc72))
#loc308 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc72))
#loc309 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc72))
#loc310 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc72))
#loc311 = loc("jit(loss)/transpose(jvp(block0/attn))/div"(#loc71))
#loc312 = loc("jit(loss)/transpose(jvp(block0/attn))/reduce_sum"(#loc71))
#loc313 = loc("jit(loss)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc71))
#loc314 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc71))
#loc315 = loc("jit(loss)/transpose(jvp(block0/attn))/convert_element_type"(#loc70))
#loc316 = loc("jit(loss)/transpose(jvp(block0/attn))/add_any"(#loc70))
#loc317 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc69))
#loc319 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc68))
#loc321 = loc("jit(loss)/transpose(jvp())/mul"(#loc98))
#loc324 = loc("jit(loss)/jvp(block0/attn)/mul"(#loc139))
#loc325 = loc("jit(loss)/jvp(block0/attn)/broadcast_in_dim"(#loc139))
#loc326 = loc("jit(loss)/jvp(block0/attn)/div"(#loc139))
module @jit_loss {
  func.func public @main(%arg0: tensor<20xf32> loc("values[0]"), %arg1: tensor<20xf32> loc("values[1]"), %arg2: tensor<20x20xf32> loc("values[2]"), %arg3: tensor<20x60xf32> loc("values[3]"), %arg4: tensor<20xf32> loc("values[4]"), %arg5: tensor<20x5xf32> loc("values[5]"), %arg6: tensor<6x20xf32> loc("values[6]"), %arg7: tensor<28xf32> loc("values[7]"), %arg8: tensor<20xf32> loc("values[8]"), %arg9: tensor<20xf32> loc("values[9]"), %arg10: tensor<20xf32> loc("values[10]"), %arg11: tensor<20x28xf32> loc("values[11]"), %arg12: tensor<28x20xf32> loc("values[12]"), %arg13: tensor<20xf32> loc("values[13]"), %arg14: tensor<20xf32> loc("values[14]"), %arg15: tensor<12x20xf32> loc("values[15]"), %arg16: tensor<2x12x6xf32> loc("values[16]"), %arg17: tensor<2x5xf32> loc("values[17]")) -> (tensor<f32>, tensor<20xf32>, tensor<20xf32>, tensor<20x20xf32>, tensor<20x60xf32>, tensor<20xf32>, tensor<20x5xf32>, tensor<6x20xf32>, tensor<28xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x28xf32>, tensor<28x20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<12x20xf32>) {
    %c40 = arith.constant 40 : index loc(#loc)
    %c20 = arith.constant 20 : index loc(#loc)
    %cst = arith.constant 1.024000e+03 : f32 loc(#loc)
    %cst_0 = arith.constant 0.000000e+00 : f16 loc(#loc)
    %cst_1 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 0xFF800000 : f32 loc(#loc99)
    %cst_3 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_4 = arith.constant dense<9.765625E-4> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<5.000000e-01> : tensor<f16> loc(#loc)
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f16> loc(#loc)
    %cst_8 = arith.constant dense<7.978520e-01> : tensor<f16> loc(#loc)
    %cst_9 = arith.constant dense<4.470830e-02> : tensor<f16> loc(#loc)
    %cst_10 = arith.constant dense<3.000000e+00> : tensor<f16> loc(#loc)
    %cst_11 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<0.316227764> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_15 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_16 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_17 = arith.constant dense<2.000000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x12x6xf16> loc(#loc100)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<2x12x6xf32>) outs(%0 : tensor<2x12x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<2x12x6xf16> loc(#loc100)
    %2 = tensor.empty() : tensor<6x20xf16> loc(#loc100)
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<6x20xf32>) outs(%2 : tensor<6x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<6x20xf16> loc(#loc100)
    %4 = tensor.empty() : tensor<2x12x20xf32> loc(#loc101)
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc101)
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1, %3 : tensor<2x12x6xf16>, tensor<6x20xf16>) outs(%5 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc100)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc100)
      %931 = arith.mulf %929, %930 : f32 loc(#loc100)
      %932 = arith.addf %out, %931 : f32 loc(#loc101)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc101)
    %7 = tensor.empty() : tensor<2x12x20xf16> loc(#loc100)
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x20xf32>) outs(%7 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<2x12x20xf16> loc(#loc100)
    %9 = tensor.empty() : tensor<20xf16> loc(#loc100)
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg4 : tensor<20xf32>) outs(%9 : tensor<20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<20xf16> loc(#loc100)
    %11 = tensor.empty() : tensor<1x1x20xf16> loc(#loc102)
    %12 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<20xf16>) outs(%11 : tensor<1x1x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc102)
    } -> tensor<1x1x20xf16> loc(#loc102)
    %13 = tensor.empty() : tensor<2x12x20xf16> loc(#loc103)
    %14 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x20xf16>) outs(%13 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc103)
    } -> tensor<2x12x20xf16> loc(#loc103)
    %15 = tensor.empty() : tensor<2x12x20xf16> loc(#loc103)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%15 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc103)
      linalg.yield %929 : f16 loc(#loc103)
    } -> tensor<2x12x20xf16> loc(#loc103)
    %17 = tensor.empty() : tensor<12x20xf16> loc(#loc100)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<12x20xf32>) outs(%17 : tensor<12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<12x20xf16> loc(#loc100)
    %19 = tensor.empty() : tensor<1x12x20xf16> loc(#loc104)
    %20 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<12x20xf16>) outs(%19 : tensor<1x12x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc104)
    } -> tensor<1x12x20xf16> loc(#loc104)
    %21 = tensor.empty() : tensor<2x12x20xf16> loc(#loc105)
    %22 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x12x20xf16>) outs(%21 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc105)
    } -> tensor<2x12x20xf16> loc(#loc105)
    %23 = tensor.empty() : tensor<2x12x20xf16> loc(#loc105)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %22 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%23 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc105)
      linalg.yield %929 : f16 loc(#loc105)
    } -> tensor<2x12x20xf16> loc(#loc105)
    %25 = tensor.empty() : tensor<2x12x20xf32> loc(#loc106)
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x12x20xf16>) outs(%25 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc106)
      linalg.yield %929 : f32 loc(#loc106)
    } -> tensor<2x12x20xf32> loc(#loc106)
    %27 = tensor.empty() : tensor<2x12xf32> loc(#loc107)
    %28 = linalg.fill ins(%cst_3 : f32) outs(%27 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc107)
    %29 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x12x20xf32>) outs(%28 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc107)
      linalg.yield %929 : f32 loc(#loc107)
    } -> tensor<2x12xf32> loc(#loc107)
    %30 = tensor.empty() : tensor<2x12x1xf32> loc(#loc108)
    %31 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x12xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<2x12x1xf32> loc(#loc108)
    %32 = tensor.empty() : tensor<2x12x1xf32> loc(#loc109)
    %33 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%32 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<2x12x1xf32> loc(#loc109)
    %34 = tensor.empty() : tensor<2x12x1xf32> loc(#loc109)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%34 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc109)
      linalg.yield %929 : f32 loc(#loc109)
    } -> tensor<2x12x1xf32> loc(#loc109)
    %36 = tensor.empty() : tensor<2x12x20xf32> loc(#loc110)
    %37 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x12x1xf32>) outs(%36 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<2x12x20xf32> loc(#loc110)
    %38 = tensor.empty() : tensor<2x12x20xf32> loc(#loc110)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %37 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%38 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc110)
      linalg.yield %929 : f32 loc(#loc110)
    } -> tensor<2x12x20xf32> loc(#loc110)
    %40 = tensor.empty() : tensor<2x12x20xf32> loc(#loc111)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%40 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc111)
      linalg.yield %929 : f32 loc(#loc111)
    } -> tensor<2x12x20xf32> loc(#loc111)
    %42 = tensor.empty() : tensor<2x12x20xf32> loc(#loc112)
    %43 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%42 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc112)
    } -> tensor<2x12x20xf32> loc(#loc112)
    %44 = tensor.empty() : tensor<2x12x20xf32> loc(#loc112)
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %39 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%44 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc112)
      linalg.yield %929 : f32 loc(#loc112)
    } -> tensor<2x12x20xf32> loc(#loc112)
    %46 = tensor.empty() : tensor<2x12xf32> loc(#loc113)
    %47 = linalg.fill ins(%cst_3 : f32) outs(%46 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc113)
    %48 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x12x20xf32>) outs(%47 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc113)
      linalg.yield %929 : f32 loc(#loc113)
    } -> tensor<2x12xf32> loc(#loc113)
    %49 = tensor.empty() : tensor<2x12x1xf32> loc(#loc114)
    %50 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x12xf32>) outs(%49 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<2x12x1xf32> loc(#loc114)
    %51 = tensor.empty() : tensor<2x12x1xf32> loc(#loc115)
    %52 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%51 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<2x12x1xf32> loc(#loc115)
    %53 = tensor.empty() : tensor<2x12x1xf32> loc(#loc115)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%53 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc115)
      linalg.yield %929 : f32 loc(#loc115)
    } -> tensor<2x12x1xf32> loc(#loc115)
    %55 = tensor.empty() : tensor<2x12x20xf32> loc(#loc116)
    %56 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x12x1xf32>) outs(%55 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<2x12x20xf32> loc(#loc116)
    %57 = tensor.empty() : tensor<2x12x20xf32> loc(#loc116)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %56 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%57 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc116)
      linalg.yield %929 : f32 loc(#loc116)
    } -> tensor<2x12x20xf32> loc(#loc116)
    %59 = tensor.empty() : tensor<2x12x1xf32> loc(#loc117)
    %60 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%59 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<2x12x1xf32> loc(#loc117)
    %61 = tensor.empty() : tensor<2x12x1xf32> loc(#loc117)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %60 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%61 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc117)
      linalg.yield %929 : f32 loc(#loc117)
    } -> tensor<2x12x1xf32> loc(#loc117)
    %63 = tensor.empty() : tensor<2x12x1xf32> loc(#loc118)
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x12x1xf32>) outs(%63 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = math.rsqrt %in : f32 loc(#loc118)
      linalg.yield %929 : f32 loc(#loc118)
    } -> tensor<2x12x1xf32> loc(#loc118)
    %65 = tensor.empty() : tensor<2x12x1xf32> loc(#loc119)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %62 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%65 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc119)
      linalg.yield %929 : f32 loc(#loc119)
    } -> tensor<2x12x1xf32> loc(#loc119)
    %67 = tensor.empty() : tensor<2x12x1xf32> loc(#loc120)
    %68 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%67 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<2x12x1xf32> loc(#loc120)
    %69 = tensor.empty() : tensor<2x12x1xf32> loc(#loc120)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %66 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%69 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc120)
      linalg.yield %929 : f32 loc(#loc120)
    } -> tensor<2x12x1xf32> loc(#loc120)
    %71 = tensor.empty() : tensor<2x12x20xf32> loc(#loc121)
    %72 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x12x1xf32>) outs(%71 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<2x12x20xf32> loc(#loc121)
    %73 = tensor.empty() : tensor<2x12x20xf32> loc(#loc121)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %72 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%73 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc121)
      linalg.yield %929 : f32 loc(#loc121)
    } -> tensor<2x12x20xf32> loc(#loc121)
    %75 = tensor.empty() : tensor<1x1x20xf32> loc(#loc122)
    %76 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<20xf32>) outs(%75 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<1x1x20xf32> loc(#loc122)
    %77 = tensor.empty() : tensor<2x12x20xf32> loc(#loc123)
    %78 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x20xf32>) outs(%77 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<2x12x20xf32> loc(#loc123)
    %79 = tensor.empty() : tensor<2x12x20xf32> loc(#loc123)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%79 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc123)
      linalg.yield %929 : f32 loc(#loc123)
    } -> tensor<2x12x20xf32> loc(#loc123)
    %81 = tensor.empty() : tensor<1x1x20xf32> loc(#loc124)
    %82 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<20xf32>) outs(%81 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<1x1x20xf32> loc(#loc124)
    %83 = tensor.empty() : tensor<2x12x20xf32> loc(#loc125)
    %84 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x1x20xf32>) outs(%83 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<2x12x20xf32> loc(#loc125)
    %85 = tensor.empty() : tensor<2x12x20xf32> loc(#loc125)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %84 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%85 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc125)
      linalg.yield %929 : f32 loc(#loc125)
    } -> tensor<2x12x20xf32> loc(#loc125)
    %87 = tensor.empty() : tensor<2x12x20xf16> loc(#loc126)
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x12x20xf32>) outs(%87 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<2x12x20xf16> loc(#loc126)
    %89 = tensor.empty() : tensor<20x60xf16> loc(#loc126)
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<20x60xf32>) outs(%89 : tensor<20x60xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<20x60xf16> loc(#loc126)
    %91 = tensor.empty() : tensor<2x12x60xf32> loc(#loc127)
    %92 = linalg.fill ins(%cst_3 : f32) outs(%91 : tensor<2x12x60xf32>) -> tensor<2x12x60xf32> loc(#loc127)
    %93 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88, %90 : tensor<2x12x20xf16>, tensor<20x60xf16>) outs(%92 : tensor<2x12x60xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc126)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc126)
      %931 = arith.mulf %929, %930 : f32 loc(#loc126)
      %932 = arith.addf %out, %931 : f32 loc(#loc127)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x12x60xf32> loc(#loc127)
    %94 = tensor.empty() : tensor<2x12x60xf16> loc(#loc126)
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x12x60xf32>) outs(%94 : tensor<2x12x60xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<2x12x60xf16> loc(#loc126)
    %extracted_slice = tensor.extract_slice %95[0, 0, 0] [2, 12, 20] [1, 1, 1] : tensor<2x12x60xf16> to tensor<2x12x20xf16> loc(#loc128)
    %extracted_slice_18 = tensor.extract_slice %95[0, 0, 20] [2, 12, 20] [1, 1, 1] : tensor<2x12x60xf16> to tensor<2x12x20xf16> loc(#loc128)
    %extracted_slice_19 = tensor.extract_slice %95[0, 0, 40] [2, 12, 20] [1, 1, 1] : tensor<2x12x60xf16> to tensor<2x12x20xf16> loc(#loc128)
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xf16> into tensor<2x12x2x10xf16> loc(#loc129)
    %96 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc130)
    %97 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x12x2x10xf16>) outs(%96 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc130)
    } -> tensor<2x2x12x10xf16> loc(#loc130)
    %expanded_20 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xf16> into tensor<2x12x2x10xf16> loc(#loc129)
    %98 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc130)
    %99 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x12x2x10xf16>) outs(%98 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc130)
    } -> tensor<2x2x12x10xf16> loc(#loc130)
    %expanded_21 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xf16> into tensor<2x12x2x10xf16> loc(#loc129)
    %100 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc130)
    %101 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x12x2x10xf16>) outs(%100 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc130)
    } -> tensor<2x2x12x10xf16> loc(#loc130)
    %102 = tensor.empty() : tensor<2x2x10x12xf16> loc(#loc131)
    %103 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x2x12x10xf16>) outs(%102 : tensor<2x2x10x12xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc131)
    } -> tensor<2x2x10x12xf16> loc(#loc131)
    %104 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc127)
    %105 = linalg.fill ins(%cst_3 : f32) outs(%104 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32> loc(#loc127)
    %106 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%97, %103 : tensor<2x2x12x10xf16>, tensor<2x2x10x12xf16>) outs(%105 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc130)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc131)
      %931 = arith.mulf %929, %930 : f32 loc(#loc130)
      %932 = arith.addf %out, %931 : f32 loc(#loc127)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc127)
    %107 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc132)
    %108 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%107 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<2x2x12x12xf32> loc(#loc132)
    %109 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc132)
    %110 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%109 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc132)
      linalg.yield %929 : f32 loc(#loc132)
    } -> tensor<2x2x12x12xf32> loc(#loc132)
    %111 = tensor.empty() : tensor<2x2x12xf32> loc(#loc99)
    %112 = linalg.fill ins(%cst_2 : f32) outs(%111 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc99)
    %113 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x2x12x12xf32>) outs(%112 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.maximumf %out, %in : f32 loc(#loc99)
      linalg.yield %929 : f32 loc(#loc99)
    } -> tensor<2x2x12xf32> loc(#loc99)
    %114 = tensor.empty() : tensor<2x2x12xf32> loc(#loc133)
    %115 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%114 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<2x2x12xf32> loc(#loc133)
    %116 = tensor.empty() : tensor<2x2x12xf32> loc(#loc133)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %113 : tensor<2x2x12xf32>, tensor<2x2x12xf32>) outs(%116 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.maximumf %in, %in_46 : f32 loc(#loc133)
      linalg.yield %929 : f32 loc(#loc133)
    } -> tensor<2x2x12xf32> loc(#loc133)
    %118 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc134)
    %119 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x12xf32>) outs(%118 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<2x2x12x1xf32> loc(#loc134)
    %120 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc135)
    %121 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x2x12x1xf32>) outs(%120 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<2x2x12x12xf32> loc(#loc135)
    %122 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc135)
    %123 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %121 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%122 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc135)
      linalg.yield %929 : f32 loc(#loc135)
    } -> tensor<2x2x12x12xf32> loc(#loc135)
    %124 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc136)
    %125 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x2x12x12xf32>) outs(%124 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = math.exp %in : f32 loc(#loc136)
      linalg.yield %929 : f32 loc(#loc136)
    } -> tensor<2x2x12x12xf32> loc(#loc136)
    %126 = tensor.empty() : tensor<2x2x12xf32> loc(#loc137)
    %127 = linalg.fill ins(%cst_3 : f32) outs(%126 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc137)
    %128 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x2x12x12xf32>) outs(%127 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc137)
      linalg.yield %929 : f32 loc(#loc137)
    } -> tensor<2x2x12xf32> loc(#loc137)
    %129 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc134)
    %130 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<2x2x12xf32>) outs(%129 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<2x2x12x1xf32> loc(#loc134)
    %131 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc138)
    %132 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x2x12x1xf32>) outs(%131 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<2x2x12x12xf32> loc(#loc138)
    %133 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc138)
    %134 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %132 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%133 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc138)
      linalg.yield %929 : f32 loc(#loc138)
    } -> tensor<2x2x12x12xf32> loc(#loc138)
    %135 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc324)
    %136 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%135 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc324)
      linalg.yield %929 : f32 loc(#loc324)
    } -> tensor<2x2x12x1xf32> loc(#loc324)
    %137 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc325)
    %138 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%137 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc325)
    } -> tensor<2x2x12x1xf32> loc(#loc325)
    %139 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc326)
    %140 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %136 : tensor<2x2x12x1xf32>, tensor<2x2x12x1xf32>) outs(%139 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc326)
      linalg.yield %929 : f32 loc(#loc326)
    } -> tensor<2x2x12x1xf32> loc(#loc326)
    %141 = tensor.empty() : tensor<2x2x12x12xf16> loc(#loc126)
    %142 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x2x12x12xf32>) outs(%141 : tensor<2x2x12x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<2x2x12x12xf16> loc(#loc126)
    %143 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc127)
    %144 = linalg.fill ins(%cst_3 : f32) outs(%143 : tensor<2x2x12x10xf32>) -> tensor<2x2x12x10xf32> loc(#loc127)
    %145 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%142, %101 : tensor<2x2x12x12xf16>, tensor<2x2x12x10xf16>) outs(%144 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc126)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc130)
      %931 = arith.mulf %929, %930 : f32 loc(#loc126)
      %932 = arith.addf %out, %931 : f32 loc(#loc127)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x2x12x10xf32> loc(#loc127)
    %146 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc126)
    %147 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<2x2x12x10xf32>) outs(%146 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<2x2x12x10xf16> loc(#loc126)
    %148 = tensor.empty() : tensor<2x12x2x10xf16> loc(#loc140)
    %149 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<2x2x12x10xf16>) outs(%148 : tensor<2x12x2x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc140)
    } -> tensor<2x12x2x10xf16> loc(#loc140)
    %collapsed = tensor.collapse_shape %149 [[0], [1], [2, 3]] : tensor<2x12x2x10xf16> into tensor<2x12x20xf16> loc(#loc141)
    %150 = tensor.empty() : tensor<20x20xf16> loc(#loc126)
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<20x20xf32>) outs(%150 : tensor<20x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<20x20xf16> loc(#loc126)
    %152 = tensor.empty() : tensor<2x12x20xf32> loc(#loc127)
    %153 = linalg.fill ins(%cst_3 : f32) outs(%152 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc127)
    %154 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %151 : tensor<2x12x20xf16>, tensor<20x20xf16>) outs(%153 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc141)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc126)
      %931 = arith.mulf %929, %930 : f32 loc(#loc141)
      %932 = arith.addf %out, %931 : f32 loc(#loc127)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc127)
    %155 = tensor.empty() : tensor<2x12x20xf16> loc(#loc126)
    %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x12x20xf32>) outs(%155 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc126)
      linalg.yield %929 : f16 loc(#loc126)
    } -> tensor<2x12x20xf16> loc(#loc126)
    %157 = tensor.empty() : tensor<2x12x20xf16> loc(#loc142)
    %158 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %156 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%157 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc142)
      linalg.yield %929 : f16 loc(#loc142)
    } -> tensor<2x12x20xf16> loc(#loc142)
    %159 = tensor.empty() : tensor<2x12x20xf32> loc(#loc143)
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x12x20xf16>) outs(%159 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc143)
      linalg.yield %929 : f32 loc(#loc143)
    } -> tensor<2x12x20xf32> loc(#loc143)
    %161 = tensor.empty() : tensor<2x12xf32> loc(#loc144)
    %162 = linalg.fill ins(%cst_3 : f32) outs(%161 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc144)
    %163 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x12x20xf32>) outs(%162 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc144)
      linalg.yield %929 : f32 loc(#loc144)
    } -> tensor<2x12xf32> loc(#loc144)
    %164 = tensor.empty() : tensor<2x12x1xf32> loc(#loc145)
    %165 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x12xf32>) outs(%164 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<2x12x1xf32> loc(#loc145)
    %166 = tensor.empty() : tensor<2x12x1xf32> loc(#loc146)
    %167 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%166 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<2x12x1xf32> loc(#loc146)
    %168 = tensor.empty() : tensor<2x12x1xf32> loc(#loc146)
    %169 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%168 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc146)
      linalg.yield %929 : f32 loc(#loc146)
    } -> tensor<2x12x1xf32> loc(#loc146)
    %170 = tensor.empty() : tensor<2x12x20xf32> loc(#loc147)
    %171 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x12x1xf32>) outs(%170 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc147)
    } -> tensor<2x12x20xf32> loc(#loc147)
    %172 = tensor.empty() : tensor<2x12x20xf32> loc(#loc147)
    %173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %171 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%172 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc147)
      linalg.yield %929 : f32 loc(#loc147)
    } -> tensor<2x12x20xf32> loc(#loc147)
    %174 = tensor.empty() : tensor<2x12x20xf32> loc(#loc148)
    %175 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%174 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc148)
      linalg.yield %929 : f32 loc(#loc148)
    } -> tensor<2x12x20xf32> loc(#loc148)
    %176 = tensor.empty() : tensor<2x12x20xf32> loc(#loc149)
    %177 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%176 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<2x12x20xf32> loc(#loc149)
    %178 = tensor.empty() : tensor<2x12x20xf32> loc(#loc149)
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %173 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%178 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc149)
      linalg.yield %929 : f32 loc(#loc149)
    } -> tensor<2x12x20xf32> loc(#loc149)
    %180 = tensor.empty() : tensor<2x12xf32> loc(#loc150)
    %181 = linalg.fill ins(%cst_3 : f32) outs(%180 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc150)
    %182 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x12x20xf32>) outs(%181 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc150)
      linalg.yield %929 : f32 loc(#loc150)
    } -> tensor<2x12xf32> loc(#loc150)
    %183 = tensor.empty() : tensor<2x12x1xf32> loc(#loc151)
    %184 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x12xf32>) outs(%183 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<2x12x1xf32> loc(#loc151)
    %185 = tensor.empty() : tensor<2x12x1xf32> loc(#loc152)
    %186 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%185 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<2x12x1xf32> loc(#loc152)
    %187 = tensor.empty() : tensor<2x12x1xf32> loc(#loc152)
    %188 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %186 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%187 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc152)
      linalg.yield %929 : f32 loc(#loc152)
    } -> tensor<2x12x1xf32> loc(#loc152)
    %189 = tensor.empty() : tensor<2x12x20xf32> loc(#loc153)
    %190 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x12x1xf32>) outs(%189 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<2x12x20xf32> loc(#loc153)
    %191 = tensor.empty() : tensor<2x12x20xf32> loc(#loc153)
    %192 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %190 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%191 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc153)
      linalg.yield %929 : f32 loc(#loc153)
    } -> tensor<2x12x20xf32> loc(#loc153)
    %193 = tensor.empty() : tensor<2x12x1xf32> loc(#loc154)
    %194 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%193 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<2x12x1xf32> loc(#loc154)
    %195 = tensor.empty() : tensor<2x12x1xf32> loc(#loc154)
    %196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %194 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%195 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc154)
      linalg.yield %929 : f32 loc(#loc154)
    } -> tensor<2x12x1xf32> loc(#loc154)
    %197 = tensor.empty() : tensor<2x12x1xf32> loc(#loc155)
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x12x1xf32>) outs(%197 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = math.rsqrt %in : f32 loc(#loc155)
      linalg.yield %929 : f32 loc(#loc155)
    } -> tensor<2x12x1xf32> loc(#loc155)
    %199 = tensor.empty() : tensor<2x12x1xf32> loc(#loc156)
    %200 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %196 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%199 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc156)
      linalg.yield %929 : f32 loc(#loc156)
    } -> tensor<2x12x1xf32> loc(#loc156)
    %201 = tensor.empty() : tensor<2x12x1xf32> loc(#loc157)
    %202 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%201 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<2x12x1xf32> loc(#loc157)
    %203 = tensor.empty() : tensor<2x12x1xf32> loc(#loc157)
    %204 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %200 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%203 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc157)
      linalg.yield %929 : f32 loc(#loc157)
    } -> tensor<2x12x1xf32> loc(#loc157)
    %205 = tensor.empty() : tensor<2x12x20xf32> loc(#loc158)
    %206 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x12x1xf32>) outs(%205 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<2x12x20xf32> loc(#loc158)
    %207 = tensor.empty() : tensor<2x12x20xf32> loc(#loc158)
    %208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %206 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%207 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc158)
      linalg.yield %929 : f32 loc(#loc158)
    } -> tensor<2x12x20xf32> loc(#loc158)
    %209 = tensor.empty() : tensor<1x1x20xf32> loc(#loc159)
    %210 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<20xf32>) outs(%209 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<1x1x20xf32> loc(#loc159)
    %211 = tensor.empty() : tensor<2x12x20xf32> loc(#loc160)
    %212 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x1x20xf32>) outs(%211 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<2x12x20xf32> loc(#loc160)
    %213 = tensor.empty() : tensor<2x12x20xf32> loc(#loc160)
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %212 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%213 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc160)
      linalg.yield %929 : f32 loc(#loc160)
    } -> tensor<2x12x20xf32> loc(#loc160)
    %215 = tensor.empty() : tensor<1x1x20xf32> loc(#loc161)
    %216 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<20xf32>) outs(%215 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<1x1x20xf32> loc(#loc161)
    %217 = tensor.empty() : tensor<2x12x20xf32> loc(#loc162)
    %218 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x1x20xf32>) outs(%217 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<2x12x20xf32> loc(#loc162)
    %219 = tensor.empty() : tensor<2x12x20xf32> loc(#loc162)
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%219 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc162)
      linalg.yield %929 : f32 loc(#loc162)
    } -> tensor<2x12x20xf32> loc(#loc162)
    %221 = tensor.empty() : tensor<2x12x20xf16> loc(#loc163)
    %222 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x12x20xf32>) outs(%221 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<2x12x20xf16> loc(#loc163)
    %223 = tensor.empty() : tensor<20x28xf16> loc(#loc163)
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<20x28xf32>) outs(%223 : tensor<20x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<20x28xf16> loc(#loc163)
    %225 = tensor.empty() : tensor<2x12x28xf32> loc(#loc164)
    %226 = linalg.fill ins(%cst_3 : f32) outs(%225 : tensor<2x12x28xf32>) -> tensor<2x12x28xf32> loc(#loc164)
    %227 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%222, %224 : tensor<2x12x20xf16>, tensor<20x28xf16>) outs(%226 : tensor<2x12x28xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc163)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc163)
      %931 = arith.mulf %929, %930 : f32 loc(#loc163)
      %932 = arith.addf %out, %931 : f32 loc(#loc164)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x12x28xf32> loc(#loc164)
    %228 = tensor.empty() : tensor<2x12x28xf16> loc(#loc163)
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x12x28xf32>) outs(%228 : tensor<2x12x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<2x12x28xf16> loc(#loc163)
    %230 = tensor.empty() : tensor<28xf16> loc(#loc163)
    %231 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg7 : tensor<28xf32>) outs(%230 : tensor<28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<28xf16> loc(#loc163)
    %232 = tensor.empty() : tensor<1x1x28xf16> loc(#loc165)
    %233 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<28xf16>) outs(%232 : tensor<1x1x28xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc165)
    } -> tensor<1x1x28xf16> loc(#loc165)
    %234 = tensor.empty() : tensor<2x12x28xf16> loc(#loc166)
    %235 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x1x28xf16>) outs(%234 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc166)
    } -> tensor<2x12x28xf16> loc(#loc166)
    %236 = tensor.empty() : tensor<2x12x28xf16> loc(#loc166)
    %237 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %235 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%236 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc166)
      linalg.yield %929 : f16 loc(#loc166)
    } -> tensor<2x12x28xf16> loc(#loc166)
    %238 = tensor.empty() : tensor<2x12x28xf16> loc(#loc167)
    %239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %237 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%238 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc167)
      linalg.yield %929 : f16 loc(#loc167)
    } -> tensor<2x12x28xf16> loc(#loc167)
    %240 = tensor.empty() : tensor<2x12x28xf16> loc(#loc167)
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %237 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%240 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc167)
      linalg.yield %929 : f16 loc(#loc167)
    } -> tensor<2x12x28xf16> loc(#loc167)
    %242 = tensor.empty() : tensor<2x12x28xf16> loc(#loc167)
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %237 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%242 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc167)
      linalg.yield %929 : f16 loc(#loc167)
    } -> tensor<2x12x28xf16> loc(#loc167)
    %244 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %245 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f16>) outs(%244 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %246 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %247 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %243 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%246 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc168)
      linalg.yield %929 : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %248 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %249 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f16>) outs(%248 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %250 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %251 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %241 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%250 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc168)
      linalg.yield %929 : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %252 = tensor.empty() : tensor<2x12x28xf16> loc(#loc169)
    %253 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %251 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%252 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc169)
      linalg.yield %929 : f16 loc(#loc169)
    } -> tensor<2x12x28xf16> loc(#loc169)
    %254 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %255 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f16>) outs(%254 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %256 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %257 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %253 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%256 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc168)
      linalg.yield %929 : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %258 = tensor.empty() : tensor<2x12x28xf16> loc(#loc170)
    %259 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x12x28xf16>) outs(%258 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = math.tanh %in : f16 loc(#loc170)
      linalg.yield %929 : f16 loc(#loc170)
    } -> tensor<2x12x28xf16> loc(#loc170)
    %260 = tensor.empty() : tensor<2x12x28xf16> loc(#loc171)
    %261 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f16>) outs(%260 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc171)
    } -> tensor<2x12x28xf16> loc(#loc171)
    %262 = tensor.empty() : tensor<2x12x28xf16> loc(#loc171)
    %263 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %259 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%262 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.subf %in, %in_46 : f16 loc(#loc171)
      linalg.yield %929 : f16 loc(#loc171)
    } -> tensor<2x12x28xf16> loc(#loc171)
    %264 = tensor.empty() : tensor<2x12x28xf16> loc(#loc169)
    %265 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f16>) outs(%264 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc169)
    } -> tensor<2x12x28xf16> loc(#loc169)
    %266 = tensor.empty() : tensor<2x12x28xf16> loc(#loc169)
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %259 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%266 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc169)
      linalg.yield %929 : f16 loc(#loc169)
    } -> tensor<2x12x28xf16> loc(#loc169)
    %268 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %269 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f16>) outs(%268 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %270 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %267 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%270 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc168)
      linalg.yield %929 : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %272 = tensor.empty() : tensor<2x12x28xf16> loc(#loc168)
    %273 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %271 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%272 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc168)
      linalg.yield %929 : f16 loc(#loc168)
    } -> tensor<2x12x28xf16> loc(#loc168)
    %274 = tensor.empty() : tensor<28x20xf16> loc(#loc163)
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<28x20xf32>) outs(%274 : tensor<28x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<28x20xf16> loc(#loc163)
    %276 = tensor.empty() : tensor<2x12x20xf32> loc(#loc164)
    %277 = linalg.fill ins(%cst_3 : f32) outs(%276 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc164)
    %278 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%273, %275 : tensor<2x12x28xf16>, tensor<28x20xf16>) outs(%277 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %in_46: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc168)
      %930 = arith.extf %in_46 : f16 to f32 loc(#loc163)
      %931 = arith.mulf %929, %930 : f32 loc(#loc168)
      %932 = arith.addf %out, %931 : f32 loc(#loc164)
      linalg.yield %932 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc164)
    %279 = tensor.empty() : tensor<2x12x20xf16> loc(#loc163)
    %280 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<2x12x20xf32>) outs(%279 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<2x12x20xf16> loc(#loc163)
    %281 = tensor.empty() : tensor<20xf16> loc(#loc163)
    %282 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<20xf32>) outs(%281 : tensor<20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc163)
      linalg.yield %929 : f16 loc(#loc163)
    } -> tensor<20xf16> loc(#loc163)
    %283 = tensor.empty() : tensor<1x1x20xf16> loc(#loc165)
    %284 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<20xf16>) outs(%283 : tensor<1x1x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc165)
    } -> tensor<1x1x20xf16> loc(#loc165)
    %285 = tensor.empty() : tensor<2x12x20xf16> loc(#loc166)
    %286 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x1x20xf16>) outs(%285 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc166)
    } -> tensor<2x12x20xf16> loc(#loc166)
    %287 = tensor.empty() : tensor<2x12x20xf16> loc(#loc166)
    %288 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %286 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%287 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc166)
      linalg.yield %929 : f16 loc(#loc166)
    } -> tensor<2x12x20xf16> loc(#loc166)
    %289 = tensor.empty() : tensor<2x12x20xf16> loc(#loc172)
    %290 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %288 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%289 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc172)
      linalg.yield %929 : f16 loc(#loc172)
    } -> tensor<2x12x20xf16> loc(#loc172)
    %291 = tensor.empty() : tensor<2x12x20xf32> loc(#loc173)
    %292 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<2x12x20xf16>) outs(%291 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc173)
      linalg.yield %929 : f32 loc(#loc173)
    } -> tensor<2x12x20xf32> loc(#loc173)
    %293 = tensor.empty() : tensor<2x12xf32> loc(#loc174)
    %294 = linalg.fill ins(%cst_3 : f32) outs(%293 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc174)
    %295 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%292 : tensor<2x12x20xf32>) outs(%294 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc174)
      linalg.yield %929 : f32 loc(#loc174)
    } -> tensor<2x12xf32> loc(#loc174)
    %296 = tensor.empty() : tensor<2x12x1xf32> loc(#loc175)
    %297 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<2x12xf32>) outs(%296 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<2x12x1xf32> loc(#loc175)
    %298 = tensor.empty() : tensor<2x12x1xf32> loc(#loc176)
    %299 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%298 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<2x12x1xf32> loc(#loc176)
    %300 = tensor.empty() : tensor<2x12x1xf32> loc(#loc176)
    %301 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %299 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%300 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc176)
      linalg.yield %929 : f32 loc(#loc176)
    } -> tensor<2x12x1xf32> loc(#loc176)
    %302 = tensor.empty() : tensor<2x12x20xf32> loc(#loc177)
    %303 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<2x12x1xf32>) outs(%302 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc177)
    } -> tensor<2x12x20xf32> loc(#loc177)
    %304 = tensor.empty() : tensor<2x12x20xf32> loc(#loc177)
    %305 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %303 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%304 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc177)
      linalg.yield %929 : f32 loc(#loc177)
    } -> tensor<2x12x20xf32> loc(#loc177)
    %306 = tensor.empty() : tensor<2x12x20xf32> loc(#loc178)
    %307 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %305 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%306 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc178)
      linalg.yield %929 : f32 loc(#loc178)
    } -> tensor<2x12x20xf32> loc(#loc178)
    %308 = tensor.empty() : tensor<2x12x20xf32> loc(#loc179)
    %309 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%308 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<2x12x20xf32> loc(#loc179)
    %310 = tensor.empty() : tensor<2x12x20xf32> loc(#loc179)
    %311 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %305 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%310 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc179)
      linalg.yield %929 : f32 loc(#loc179)
    } -> tensor<2x12x20xf32> loc(#loc179)
    %312 = tensor.empty() : tensor<2x12xf32> loc(#loc180)
    %313 = linalg.fill ins(%cst_3 : f32) outs(%312 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc180)
    %314 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%307 : tensor<2x12x20xf32>) outs(%313 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %929 : f32 loc(#loc180)
    } -> tensor<2x12xf32> loc(#loc180)
    %315 = tensor.empty() : tensor<2x12x1xf32> loc(#loc181)
    %316 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<2x12xf32>) outs(%315 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<2x12x1xf32> loc(#loc181)
    %317 = tensor.empty() : tensor<2x12x1xf32> loc(#loc182)
    %318 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%317 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<2x12x1xf32> loc(#loc182)
    %319 = tensor.empty() : tensor<2x12x1xf32> loc(#loc182)
    %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316, %318 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%319 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc182)
      linalg.yield %929 : f32 loc(#loc182)
    } -> tensor<2x12x1xf32> loc(#loc182)
    %321 = tensor.empty() : tensor<2x12x20xf32> loc(#loc183)
    %322 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<2x12x1xf32>) outs(%321 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc183)
    } -> tensor<2x12x20xf32> loc(#loc183)
    %323 = tensor.empty() : tensor<2x12x20xf32> loc(#loc183)
    %324 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %322 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%323 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.subf %in, %in_46 : f32 loc(#loc183)
      linalg.yield %929 : f32 loc(#loc183)
    } -> tensor<2x12x20xf32> loc(#loc183)
    %325 = tensor.empty() : tensor<2x12x1xf32> loc(#loc184)
    %326 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%325 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<2x12x1xf32> loc(#loc184)
    %327 = tensor.empty() : tensor<2x12x1xf32> loc(#loc184)
    %328 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %326 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%327 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc184)
      linalg.yield %929 : f32 loc(#loc184)
    } -> tensor<2x12x1xf32> loc(#loc184)
    %329 = tensor.empty() : tensor<2x12x1xf32> loc(#loc185)
    %330 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<2x12x1xf32>) outs(%329 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = math.rsqrt %in : f32 loc(#loc185)
      linalg.yield %929 : f32 loc(#loc185)
    } -> tensor<2x12x1xf32> loc(#loc185)
    %331 = tensor.empty() : tensor<2x12x1xf32> loc(#loc186)
    %332 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %328 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%331 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc186)
      linalg.yield %929 : f32 loc(#loc186)
    } -> tensor<2x12x1xf32> loc(#loc186)
    %333 = tensor.empty() : tensor<2x12x1xf32> loc(#loc187)
    %334 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%333 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc187)
    } -> tensor<2x12x1xf32> loc(#loc187)
    %335 = tensor.empty() : tensor<2x12x1xf32> loc(#loc187)
    %336 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %332 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%335 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc187)
      linalg.yield %929 : f32 loc(#loc187)
    } -> tensor<2x12x1xf32> loc(#loc187)
    %337 = tensor.empty() : tensor<2x12x20xf32> loc(#loc188)
    %338 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<2x12x1xf32>) outs(%337 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc188)
    } -> tensor<2x12x20xf32> loc(#loc188)
    %339 = tensor.empty() : tensor<2x12x20xf32> loc(#loc188)
    %340 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %338 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%339 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc188)
      linalg.yield %929 : f32 loc(#loc188)
    } -> tensor<2x12x20xf32> loc(#loc188)
    %341 = tensor.empty() : tensor<1x1x20xf32> loc(#loc189)
    %342 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<20xf32>) outs(%341 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc189)
    } -> tensor<1x1x20xf32> loc(#loc189)
    %343 = tensor.empty() : tensor<2x12x20xf32> loc(#loc190)
    %344 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x1x20xf32>) outs(%343 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<2x12x20xf32> loc(#loc190)
    %345 = tensor.empty() : tensor<2x12x20xf32> loc(#loc190)
    %346 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %344 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%345 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc190)
      linalg.yield %929 : f32 loc(#loc190)
    } -> tensor<2x12x20xf32> loc(#loc190)
    %347 = tensor.empty() : tensor<1x1x20xf32> loc(#loc191)
    %348 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<20xf32>) outs(%347 : tensor<1x1x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<1x1x20xf32> loc(#loc191)
    %349 = tensor.empty() : tensor<2x12x20xf32> loc(#loc192)
    %350 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<1x1x20xf32>) outs(%349 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<2x12x20xf32> loc(#loc192)
    %351 = tensor.empty() : tensor<2x12x20xf32> loc(#loc192)
    %352 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %350 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%351 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc192)
      linalg.yield %929 : f32 loc(#loc192)
    } -> tensor<2x12x20xf32> loc(#loc192)
    %353 = tensor.empty() : tensor<2x12x20xf16> loc(#loc100)
    %354 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<2x12x20xf32>) outs(%353 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<2x12x20xf16> loc(#loc100)
    %355 = tensor.empty() : tensor<2x12x20xf32> loc(#loc173)
    %356 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354 : tensor<2x12x20xf16>) outs(%355 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc173)
      linalg.yield %929 : f32 loc(#loc173)
    } -> tensor<2x12x20xf32> loc(#loc173)
    %357 = tensor.empty() : tensor<2x20xf32> loc(#loc193)
    %358 = linalg.fill ins(%cst_3 : f32) outs(%357 : tensor<2x20xf32>) -> tensor<2x20xf32> loc(#loc193)
    %359 = linalg.generic {indexing_maps = [#map21, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%356 : tensor<2x12x20xf32>) outs(%358 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %929 : f32 loc(#loc193)
    } -> tensor<2x20xf32> loc(#loc193)
    %360 = tensor.empty() : tensor<2x20xf32> loc(#loc194)
    %361 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%360 : tensor<2x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<2x20xf32> loc(#loc194)
    %362 = tensor.empty() : tensor<2x20xf32> loc(#loc194)
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%359, %361 : tensor<2x20xf32>, tensor<2x20xf32>) outs(%362 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc194)
      linalg.yield %929 : f32 loc(#loc194)
    } -> tensor<2x20xf32> loc(#loc194)
    %364 = tensor.empty() : tensor<2x20xf16> loc(#loc100)
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<2x20xf32>) outs(%364 : tensor<2x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<2x20xf16> loc(#loc100)
    %366 = tensor.empty() : tensor<20x5xf16> loc(#loc100)
    %367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<20x5xf32>) outs(%366 : tensor<20x5xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc100)
      linalg.yield %929 : f16 loc(#loc100)
    } -> tensor<20x5xf16> loc(#loc100)
    %368 = tensor.empty() : tensor<2x5xf32> loc(#loc101)
    %369 = linalg.fill ins(%cst_3 : f32) outs(%368 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc101)
    %370 = linalg.matmul ins(%365, %367 : tensor<2x20xf16>, tensor<20x5xf16>) outs(%369 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc101)
    %371:3 = call @main_log_softmax(%370) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc195)
    %372 = tensor.empty() : tensor<2x5xf32> loc(#loc196)
    %373 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%371#0, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%372 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc196)
      linalg.yield %929 : f32 loc(#loc196)
    } -> tensor<2x5xf32> loc(#loc196)
    %374 = tensor.empty() : tensor<2xf32> loc(#loc197)
    %375 = linalg.fill ins(%cst_3 : f32) outs(%374 : tensor<2xf32>) -> tensor<2xf32> loc(#loc197)
    %376 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%373 : tensor<2x5xf32>) outs(%375 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %929 : f32 loc(#loc197)
    } -> tensor<2xf32> loc(#loc197)
    %377 = tensor.empty() : tensor<f32> loc(#loc198)
    %378 = linalg.fill ins(%cst_3 : f32) outs(%377 : tensor<f32>) -> tensor<f32> loc(#loc198)
    %379 = linalg.generic {indexing_maps = [#map5, #map24], iterator_types = ["reduction"]} ins(%376 : tensor<2xf32>) outs(%378 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc198)
      linalg.yield %929 : f32 loc(#loc198)
    } -> tensor<f32> loc(#loc198)
    %380 = tensor.empty() : tensor<f32> loc(#loc199)
    %381 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%379 : tensor<f32>) outs(%380 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.divf %in, %cst_1 : f32 loc(#loc199)
      linalg.yield %929 : f32 loc(#loc199)
    } -> tensor<f32> loc(#loc199)
    %382 = tensor.empty() : tensor<f32> loc(#loc200)
    %383 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%381 : tensor<f32>) outs(%382 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc200)
      linalg.yield %929 : f32 loc(#loc200)
    } -> tensor<f32> loc(#loc200)
    %384 = tensor.empty() : tensor<f32> loc(#loc201)
    %385 = linalg.generic {indexing_maps = [#map25], iterator_types = []} outs(%384 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc201)
    } -> tensor<f32> loc(#loc201)
    %386 = tensor.empty() : tensor<f32> loc(#loc202)
    %387 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%385 : tensor<f32>) outs(%386 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc202)
      linalg.yield %929 : f32 loc(#loc202)
    } -> tensor<f32> loc(#loc202)
    %388 = tensor.empty() : tensor<f32> loc(#loc203)
    %389 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = []} ins(%387 : tensor<f32>) outs(%388 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.divf %in, %cst_1 : f32 loc(#loc203)
      linalg.yield %929 : f32 loc(#loc203)
    } -> tensor<f32> loc(#loc203)
    %390 = tensor.empty() : tensor<2xf32> loc(#loc204)
    %391 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%389 : tensor<f32>) outs(%390 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc204)
    } -> tensor<2xf32> loc(#loc204)
    %392 = tensor.empty() : tensor<2x5xf32> loc(#loc205)
    %393 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%391 : tensor<2xf32>) outs(%392 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc205)
    } -> tensor<2x5xf32> loc(#loc205)
    %394 = tensor.empty() : tensor<2x5xf32> loc(#loc206)
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%393, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%394 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc206)
      linalg.yield %929 : f32 loc(#loc206)
    } -> tensor<2x5xf32> loc(#loc206)
    %396 = call @main_log_softmax_77(%371#1, %371#2, %395) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc207)
    %397 = tensor.empty() : tensor<2x20xf32> loc(#loc208)
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%365 : tensor<2x20xf16>) outs(%397 : tensor<2x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc208)
      linalg.yield %929 : f32 loc(#loc208)
    } -> tensor<2x20xf32> loc(#loc208)
    %399 = tensor.empty() : tensor<5x20xf32> loc(#loc208)
    %400 = linalg.fill ins(%cst_3 : f32) outs(%399 : tensor<5x20xf32>) -> tensor<5x20xf32> loc(#loc208)
    %401 = linalg.generic {indexing_maps = [#map26, #map27, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%396, %398 : tensor<2x5xf32>, tensor<2x20xf32>) outs(%400 : tensor<5x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc208)
      %930 = arith.addf %out, %929 : f32 loc(#loc208)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<5x20xf32> loc(#loc208)
    %402 = tensor.empty() : tensor<20x5xf32> loc(#loc209)
    %403 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%401 : tensor<5x20xf32>) outs(%402 : tensor<20x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<20x5xf32> loc(#loc209)
    %404 = tensor.empty() : tensor<20x5xf16> loc(#loc210)
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%403 : tensor<20x5xf32>) outs(%404 : tensor<20x5xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc210)
      linalg.yield %929 : f16 loc(#loc210)
    } -> tensor<20x5xf16> loc(#loc210)
    %406 = tensor.empty() : tensor<20x5xf32> loc(#loc208)
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%367 : tensor<20x5xf16>) outs(%406 : tensor<20x5xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc208)
      linalg.yield %929 : f32 loc(#loc208)
    } -> tensor<20x5xf32> loc(#loc208)
    %408 = tensor.empty() : tensor<2x20xf32> loc(#loc208)
    %409 = linalg.fill ins(%cst_3 : f32) outs(%408 : tensor<2x20xf32>) -> tensor<2x20xf32> loc(#loc208)
    %410 = linalg.generic {indexing_maps = [#map29, #map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%396, %407 : tensor<2x5xf32>, tensor<20x5xf32>) outs(%409 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc208)
      %930 = arith.addf %out, %929 : f32 loc(#loc208)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x20xf32> loc(#loc208)
    %411 = tensor.empty() : tensor<2x20xf16> loc(#loc210)
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%410 : tensor<2x20xf32>) outs(%411 : tensor<2x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc210)
      linalg.yield %929 : f16 loc(#loc210)
    } -> tensor<2x20xf16> loc(#loc210)
    %413 = tensor.empty() : tensor<20x5xf32> loc(#loc211)
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%405 : tensor<20x5xf16>) outs(%413 : tensor<20x5xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<20x5xf32> loc(#loc211)
    %415 = tensor.empty() : tensor<2x20xf32> loc(#loc211)
    %416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%412 : tensor<2x20xf16>) outs(%415 : tensor<2x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<2x20xf32> loc(#loc211)
    %417 = tensor.empty() : tensor<2x20xf32> loc(#loc212)
    %418 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%417 : tensor<2x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc212)
    } -> tensor<2x20xf32> loc(#loc212)
    %419 = tensor.empty() : tensor<2x20xf32> loc(#loc212)
    %420 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%416, %418 : tensor<2x20xf32>, tensor<2x20xf32>) outs(%419 : tensor<2x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc212)
      linalg.yield %929 : f32 loc(#loc212)
    } -> tensor<2x20xf32> loc(#loc212)
    %421 = tensor.empty() : tensor<2x12x20xf32> loc(#loc213)
    %422 = linalg.generic {indexing_maps = [#map29, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<2x20xf32>) outs(%421 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<2x12x20xf32> loc(#loc213)
    %423 = tensor.empty() : tensor<2x12x20xf16> loc(#loc214)
    %424 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<2x12x20xf32>) outs(%423 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc214)
      linalg.yield %929 : f16 loc(#loc214)
    } -> tensor<2x12x20xf16> loc(#loc214)
    %425 = tensor.empty() : tensor<2x12x20xf32> loc(#loc211)
    %426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<2x12x20xf16>) outs(%425 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<2x12x20xf32> loc(#loc211)
    %427 = tensor.empty() : tensor<20xf32> loc(#loc215)
    %428 = linalg.fill ins(%cst_3 : f32) outs(%427 : tensor<20xf32>) -> tensor<20xf32> loc(#loc215)
    %429 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%426 : tensor<2x12x20xf32>) outs(%428 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %929 : f32 loc(#loc215)
    } -> tensor<20xf32> loc(#loc215)
    %expanded_22 = tensor.expand_shape %429 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc216)
    %430 = tensor.empty() : tensor<20xf32> loc(#loc215)
    %431 = linalg.fill ins(%cst_3 : f32) outs(%430 : tensor<20xf32>) -> tensor<20xf32> loc(#loc215)
    %432 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x20xf32>) outs(%431 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %929 : f32 loc(#loc215)
    } -> tensor<20xf32> loc(#loc215)
    %433 = tensor.empty() : tensor<2x12x20xf32> loc(#loc217)
    %434 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %426 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%433 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc217)
      linalg.yield %929 : f32 loc(#loc217)
    } -> tensor<2x12x20xf32> loc(#loc217)
    %435 = tensor.empty() : tensor<20xf32> loc(#loc218)
    %436 = linalg.fill ins(%cst_3 : f32) outs(%435 : tensor<20xf32>) -> tensor<20xf32> loc(#loc218)
    %437 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%434 : tensor<2x12x20xf32>) outs(%436 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc218)
      linalg.yield %929 : f32 loc(#loc218)
    } -> tensor<20xf32> loc(#loc218)
    %expanded_23 = tensor.expand_shape %437 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc219)
    %438 = tensor.empty() : tensor<2x12x20xf32> loc(#loc217)
    %439 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x1x20xf32>) outs(%438 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc217)
    } -> tensor<2x12x20xf32> loc(#loc217)
    %440 = tensor.empty() : tensor<2x12x20xf32> loc(#loc217)
    %441 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426, %439 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%440 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc217)
      linalg.yield %929 : f32 loc(#loc217)
    } -> tensor<2x12x20xf32> loc(#loc217)
    %442 = tensor.empty() : tensor<20xf32> loc(#loc218)
    %443 = linalg.fill ins(%cst_3 : f32) outs(%442 : tensor<20xf32>) -> tensor<20xf32> loc(#loc218)
    %444 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_23 : tensor<1x1x20xf32>) outs(%443 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc218)
      linalg.yield %929 : f32 loc(#loc218)
    } -> tensor<20xf32> loc(#loc218)
    %445 = tensor.empty() : tensor<2x12x20xf32> loc(#loc220)
    %446 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %441 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%445 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc220)
      linalg.yield %929 : f32 loc(#loc220)
    } -> tensor<2x12x20xf32> loc(#loc220)
    %447 = tensor.empty() : tensor<2x12xf32> loc(#loc221)
    %448 = linalg.fill ins(%cst_3 : f32) outs(%447 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc221)
    %449 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%446 : tensor<2x12x20xf32>) outs(%448 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc221)
      linalg.yield %929 : f32 loc(#loc221)
    } -> tensor<2x12xf32> loc(#loc221)
    %expanded_24 = tensor.expand_shape %449 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc222)
    %450 = tensor.empty() : tensor<2x12x20xf32> loc(#loc220)
    %451 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<2x12x1xf32>) outs(%450 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<2x12x20xf32> loc(#loc220)
    %452 = tensor.empty() : tensor<2x12x20xf32> loc(#loc220)
    %453 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441, %451 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%452 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc220)
      linalg.yield %929 : f32 loc(#loc220)
    } -> tensor<2x12x20xf32> loc(#loc220)
    %454 = tensor.empty() : tensor<2x12x1xf32> loc(#loc223)
    %455 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %336 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%454 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc223)
      linalg.yield %929 : f32 loc(#loc223)
    } -> tensor<2x12x1xf32> loc(#loc223)
    %456 = tensor.empty() : tensor<2x12x20xf32> loc(#loc224)
    %457 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453 : tensor<2x12x20xf32>) outs(%456 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc224)
      linalg.yield %929 : f32 loc(#loc224)
    } -> tensor<2x12x20xf32> loc(#loc224)
    %458 = tensor.empty() : tensor<2x12xf32> loc(#loc225)
    %459 = linalg.fill ins(%cst_3 : f32) outs(%458 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc225)
    %460 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%457 : tensor<2x12x20xf32>) outs(%459 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc225)
      linalg.yield %929 : f32 loc(#loc225)
    } -> tensor<2x12xf32> loc(#loc225)
    %expanded_25 = tensor.expand_shape %460 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc226)
    %461 = tensor.empty() : tensor<2x12x1xf32> loc(#loc227)
    %462 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%461 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc227)
    } -> tensor<2x12x1xf32> loc(#loc227)
    %463 = tensor.empty() : tensor<2x12x1xf32> loc(#loc227)
    %464 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %462 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%463 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc227)
      linalg.yield %929 : f32 loc(#loc227)
    } -> tensor<2x12x1xf32> loc(#loc227)
    %465 = tensor.empty() : tensor<2x12xf32> loc(#loc228)
    %466 = linalg.fill ins(%cst_3 : f32) outs(%465 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc228)
    %467 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%464 : tensor<2x12x1xf32>) outs(%466 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc228)
      linalg.yield %929 : f32 loc(#loc228)
    } -> tensor<2x12xf32> loc(#loc228)
    %468 = tensor.empty() : tensor<2x12x20xf32> loc(#loc229)
    %469 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467 : tensor<2x12xf32>) outs(%468 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc229)
    } -> tensor<2x12x20xf32> loc(#loc229)
    %470 = tensor.empty() : tensor<2x12x20xf32> loc(#loc230)
    %471 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %311 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%470 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc230)
      linalg.yield %929 : f32 loc(#loc230)
    } -> tensor<2x12x20xf32> loc(#loc230)
    %472 = tensor.empty() : tensor<2x12x20xf32> loc(#loc231)
    %473 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471 : tensor<2x12x20xf32>) outs(%472 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc231)
      linalg.yield %929 : f32 loc(#loc231)
    } -> tensor<2x12x20xf32> loc(#loc231)
    %474 = tensor.empty() : tensor<2x12xf32> loc(#loc232)
    %475 = linalg.fill ins(%cst_3 : f32) outs(%474 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc232)
    %476 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%473 : tensor<2x12x20xf32>) outs(%475 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc232)
      linalg.yield %929 : f32 loc(#loc232)
    } -> tensor<2x12xf32> loc(#loc232)
    %expanded_26 = tensor.expand_shape %476 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc233)
    %477 = tensor.empty() : tensor<2x12x20xf32> loc(#loc234)
    %478 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453, %471 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%477 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc234)
      linalg.yield %929 : f32 loc(#loc234)
    } -> tensor<2x12x20xf32> loc(#loc234)
    %479 = tensor.empty() : tensor<2x12x1xf32> loc(#loc234)
    %480 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%479 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc234)
      linalg.yield %929 : f32 loc(#loc234)
    } -> tensor<2x12x1xf32> loc(#loc234)
    %481 = tensor.empty() : tensor<2x12x1xf32> loc(#loc235)
    %482 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%481 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<2x12x1xf32> loc(#loc235)
    %483 = tensor.empty() : tensor<2x12x1xf32> loc(#loc235)
    %484 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %482 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%483 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc235)
      linalg.yield %929 : f32 loc(#loc235)
    } -> tensor<2x12x1xf32> loc(#loc235)
    %485 = tensor.empty() : tensor<2x12xf32> loc(#loc236)
    %486 = linalg.fill ins(%cst_3 : f32) outs(%485 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc236)
    %487 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%484 : tensor<2x12x1xf32>) outs(%486 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %929 : f32 loc(#loc236)
    } -> tensor<2x12xf32> loc(#loc236)
    %488 = tensor.empty() : tensor<2x12x20xf32> loc(#loc237)
    %489 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<2x12xf32>) outs(%488 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<2x12x20xf32> loc(#loc237)
    %490 = tensor.empty() : tensor<2x12x20xf32> loc(#loc238)
    %491 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %489 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%490 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc238)
      linalg.yield %929 : f32 loc(#loc238)
    } -> tensor<2x12x20xf32> loc(#loc238)
    %492 = tensor.empty() : tensor<2x12x20xf16> loc(#loc214)
    %493 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491 : tensor<2x12x20xf32>) outs(%492 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc214)
      linalg.yield %929 : f16 loc(#loc214)
    } -> tensor<2x12x20xf16> loc(#loc214)
    %494 = tensor.empty() : tensor<20xf16> loc(#loc239)
    %495 = linalg.fill ins(%cst_0 : f16) outs(%494 : tensor<20xf16>) -> tensor<20xf16> loc(#loc239)
    %496 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%493 : tensor<2x12x20xf16>) outs(%495 : tensor<20xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc239)
      linalg.yield %929 : f16 loc(#loc239)
    } -> tensor<20xf16> loc(#loc239)
    %expanded_27 = tensor.expand_shape %496 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf16> into tensor<1x1x20xf16> loc(#loc240)
    %497 = tensor.empty() : tensor<20xf16> loc(#loc239)
    %498 = linalg.fill ins(%cst_0 : f16) outs(%497 : tensor<20xf16>) -> tensor<20xf16> loc(#loc239)
    %499 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_27 : tensor<1x1x20xf16>) outs(%498 : tensor<20xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc239)
      linalg.yield %929 : f16 loc(#loc239)
    } -> tensor<20xf16> loc(#loc239)
    %500 = tensor.empty() : tensor<20xf32> loc(#loc241)
    %501 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%499 : tensor<20xf16>) outs(%500 : tensor<20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<20xf32> loc(#loc241)
    %502 = tensor.empty() : tensor<2x12x20xf32> loc(#loc241)
    %503 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<2x12x20xf16>) outs(%502 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<2x12x20xf32> loc(#loc241)
    %504 = tensor.empty() : tensor<2x12x28xf32> loc(#loc242)
    %505 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<2x12x28xf16>) outs(%504 : tensor<2x12x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc242)
      linalg.yield %929 : f32 loc(#loc242)
    } -> tensor<2x12x28xf32> loc(#loc242)
    %506 = tensor.empty() : tensor<20x28xf32> loc(#loc242)
    %507 = linalg.fill ins(%cst_3 : f32) outs(%506 : tensor<20x28xf32>) -> tensor<20x28xf32> loc(#loc242)
    %508 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%503, %505 : tensor<2x12x20xf32>, tensor<2x12x28xf32>) outs(%507 : tensor<20x28xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc242)
      %930 = arith.addf %out, %929 : f32 loc(#loc242)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<20x28xf32> loc(#loc242)
    %509 = tensor.empty() : tensor<28x20xf32> loc(#loc243)
    %510 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%508 : tensor<20x28xf32>) outs(%509 : tensor<28x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc243)
    } -> tensor<28x20xf32> loc(#loc243)
    %511 = tensor.empty() : tensor<28x20xf16> loc(#loc244)
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%510 : tensor<28x20xf32>) outs(%511 : tensor<28x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc244)
      linalg.yield %929 : f16 loc(#loc244)
    } -> tensor<28x20xf16> loc(#loc244)
    %513 = tensor.empty() : tensor<28x20xf32> loc(#loc242)
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%275 : tensor<28x20xf16>) outs(%513 : tensor<28x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc242)
      linalg.yield %929 : f32 loc(#loc242)
    } -> tensor<28x20xf32> loc(#loc242)
    %515 = tensor.empty() : tensor<2x12x28xf32> loc(#loc242)
    %516 = linalg.fill ins(%cst_3 : f32) outs(%515 : tensor<2x12x28xf32>) -> tensor<2x12x28xf32> loc(#loc242)
    %517 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%503, %514 : tensor<2x12x20xf32>, tensor<28x20xf32>) outs(%516 : tensor<2x12x28xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc242)
      %930 = arith.addf %out, %929 : f32 loc(#loc242)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x12x28xf32> loc(#loc242)
    %518 = tensor.empty() : tensor<2x12x28xf16> loc(#loc244)
    %519 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517 : tensor<2x12x28xf32>) outs(%518 : tensor<2x12x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc244)
      linalg.yield %929 : f16 loc(#loc244)
    } -> tensor<2x12x28xf16> loc(#loc244)
    %520 = tensor.empty() : tensor<28x20xf32> loc(#loc241)
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%512 : tensor<28x20xf16>) outs(%520 : tensor<28x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<28x20xf32> loc(#loc241)
    %522 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %523 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %519 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%522 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %524 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %525 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519, %271 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%524 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %526 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %527 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f16>) outs(%526 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %528 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %529 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %523 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%528 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %530 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %531 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %263 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%530 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %532 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %533 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531, %259 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%532 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %534 = tensor.empty() : tensor<2x12x28xf16> loc(#loc246)
    %535 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531, %533 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%534 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc246)
      linalg.yield %929 : f16 loc(#loc246)
    } -> tensor<2x12x28xf16> loc(#loc246)
    %536 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %537 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f16>) outs(%536 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %538 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %539 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537, %535 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%538 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %540 = tensor.empty() : tensor<2x12x28xf16> loc(#loc246)
    %541 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %539 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%540 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc246)
      linalg.yield %929 : f16 loc(#loc246)
    } -> tensor<2x12x28xf16> loc(#loc246)
    %542 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %543 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f16>) outs(%542 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16 loc(unknown), %out: f16):
      linalg.yield %in : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %544 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %545 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543, %539 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%544 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %546 = tensor.empty() : tensor<2x12x28xf16> loc(#loc245)
    %547 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545, %247 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%546 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.mulf %in, %in_46 : f16 loc(#loc245)
      linalg.yield %929 : f16 loc(#loc245)
    } -> tensor<2x12x28xf16> loc(#loc245)
    %548 = tensor.empty() : tensor<2x12x28xf16> loc(#loc246)
    %549 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541, %547 : tensor<2x12x28xf16>, tensor<2x12x28xf16>) outs(%548 : tensor<2x12x28xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc246)
      linalg.yield %929 : f16 loc(#loc246)
    } -> tensor<2x12x28xf16> loc(#loc246)
    %550 = tensor.empty() : tensor<28xf16> loc(#loc239)
    %551 = linalg.fill ins(%cst_0 : f16) outs(%550 : tensor<28xf16>) -> tensor<28xf16> loc(#loc239)
    %552 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%549 : tensor<2x12x28xf16>) outs(%551 : tensor<28xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc239)
      linalg.yield %929 : f16 loc(#loc239)
    } -> tensor<28xf16> loc(#loc239)
    %expanded_28 = tensor.expand_shape %552 [[0, 1, 2]] output_shape [1, 1, 28] : tensor<28xf16> into tensor<1x1x28xf16> loc(#loc240)
    %553 = tensor.empty() : tensor<28xf16> loc(#loc239)
    %554 = linalg.fill ins(%cst_0 : f16) outs(%553 : tensor<28xf16>) -> tensor<28xf16> loc(#loc239)
    %555 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x28xf16>) outs(%554 : tensor<28xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc239)
      linalg.yield %929 : f16 loc(#loc239)
    } -> tensor<28xf16> loc(#loc239)
    %556 = tensor.empty() : tensor<28xf32> loc(#loc241)
    %557 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%555 : tensor<28xf16>) outs(%556 : tensor<28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<28xf32> loc(#loc241)
    %558 = tensor.empty() : tensor<2x12x28xf32> loc(#loc241)
    %559 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<2x12x28xf16>) outs(%558 : tensor<2x12x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<2x12x28xf32> loc(#loc241)
    %560 = tensor.empty() : tensor<2x12x20xf32> loc(#loc242)
    %561 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x12x20xf16>) outs(%560 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc242)
      linalg.yield %929 : f32 loc(#loc242)
    } -> tensor<2x12x20xf32> loc(#loc242)
    %562 = tensor.empty() : tensor<28x20xf32> loc(#loc242)
    %563 = linalg.fill ins(%cst_3 : f32) outs(%562 : tensor<28x20xf32>) -> tensor<28x20xf32> loc(#loc242)
    %564 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%559, %561 : tensor<2x12x28xf32>, tensor<2x12x20xf32>) outs(%563 : tensor<28x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc242)
      %930 = arith.addf %out, %929 : f32 loc(#loc242)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<28x20xf32> loc(#loc242)
    %565 = tensor.empty() : tensor<20x28xf32> loc(#loc243)
    %566 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%564 : tensor<28x20xf32>) outs(%565 : tensor<20x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc243)
    } -> tensor<20x28xf32> loc(#loc243)
    %567 = tensor.empty() : tensor<20x28xf16> loc(#loc244)
    %568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%566 : tensor<20x28xf32>) outs(%567 : tensor<20x28xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc244)
      linalg.yield %929 : f16 loc(#loc244)
    } -> tensor<20x28xf16> loc(#loc244)
    %569 = tensor.empty() : tensor<20x28xf32> loc(#loc242)
    %570 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<20x28xf16>) outs(%569 : tensor<20x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc242)
      linalg.yield %929 : f32 loc(#loc242)
    } -> tensor<20x28xf32> loc(#loc242)
    %571 = tensor.empty() : tensor<2x12x20xf32> loc(#loc242)
    %572 = linalg.fill ins(%cst_3 : f32) outs(%571 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc242)
    %573 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%559, %570 : tensor<2x12x28xf32>, tensor<20x28xf32>) outs(%572 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc242)
      %930 = arith.addf %out, %929 : f32 loc(#loc242)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc242)
    %574 = tensor.empty() : tensor<2x12x20xf16> loc(#loc244)
    %575 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573 : tensor<2x12x20xf32>) outs(%574 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc244)
      linalg.yield %929 : f16 loc(#loc244)
    } -> tensor<2x12x20xf16> loc(#loc244)
    %576 = tensor.empty() : tensor<20x28xf32> loc(#loc241)
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%568 : tensor<20x28xf16>) outs(%576 : tensor<20x28xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<20x28xf32> loc(#loc241)
    %578 = tensor.empty() : tensor<2x12x20xf32> loc(#loc241)
    %579 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%575 : tensor<2x12x20xf16>) outs(%578 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc241)
      linalg.yield %929 : f32 loc(#loc241)
    } -> tensor<2x12x20xf32> loc(#loc241)
    %580 = tensor.empty() : tensor<20xf32> loc(#loc247)
    %581 = linalg.fill ins(%cst_3 : f32) outs(%580 : tensor<20xf32>) -> tensor<20xf32> loc(#loc247)
    %582 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%579 : tensor<2x12x20xf32>) outs(%581 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc247)
      linalg.yield %929 : f32 loc(#loc247)
    } -> tensor<20xf32> loc(#loc247)
    %expanded_29 = tensor.expand_shape %582 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc248)
    %583 = tensor.empty() : tensor<20xf32> loc(#loc247)
    %584 = linalg.fill ins(%cst_3 : f32) outs(%583 : tensor<20xf32>) -> tensor<20xf32> loc(#loc247)
    %585 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_29 : tensor<1x1x20xf32>) outs(%584 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc247)
      linalg.yield %929 : f32 loc(#loc247)
    } -> tensor<20xf32> loc(#loc247)
    %586 = tensor.empty() : tensor<2x12x20xf32> loc(#loc249)
    %587 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %579 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%586 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc249)
      linalg.yield %929 : f32 loc(#loc249)
    } -> tensor<2x12x20xf32> loc(#loc249)
    %588 = tensor.empty() : tensor<20xf32> loc(#loc250)
    %589 = linalg.fill ins(%cst_3 : f32) outs(%588 : tensor<20xf32>) -> tensor<20xf32> loc(#loc250)
    %590 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%587 : tensor<2x12x20xf32>) outs(%589 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc250)
      linalg.yield %929 : f32 loc(#loc250)
    } -> tensor<20xf32> loc(#loc250)
    %expanded_30 = tensor.expand_shape %590 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc251)
    %591 = tensor.empty() : tensor<2x12x20xf32> loc(#loc249)
    %592 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x1x20xf32>) outs(%591 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc249)
    } -> tensor<2x12x20xf32> loc(#loc249)
    %593 = tensor.empty() : tensor<2x12x20xf32> loc(#loc249)
    %594 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579, %592 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%593 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc249)
      linalg.yield %929 : f32 loc(#loc249)
    } -> tensor<2x12x20xf32> loc(#loc249)
    %595 = tensor.empty() : tensor<20xf32> loc(#loc250)
    %596 = linalg.fill ins(%cst_3 : f32) outs(%595 : tensor<20xf32>) -> tensor<20xf32> loc(#loc250)
    %597 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x20xf32>) outs(%596 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc250)
      linalg.yield %929 : f32 loc(#loc250)
    } -> tensor<20xf32> loc(#loc250)
    %598 = tensor.empty() : tensor<2x12x20xf32> loc(#loc252)
    %599 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %594 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%598 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc252)
      linalg.yield %929 : f32 loc(#loc252)
    } -> tensor<2x12x20xf32> loc(#loc252)
    %600 = tensor.empty() : tensor<2x12xf32> loc(#loc253)
    %601 = linalg.fill ins(%cst_3 : f32) outs(%600 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc253)
    %602 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%599 : tensor<2x12x20xf32>) outs(%601 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc253)
      linalg.yield %929 : f32 loc(#loc253)
    } -> tensor<2x12xf32> loc(#loc253)
    %expanded_31 = tensor.expand_shape %602 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc254)
    %603 = tensor.empty() : tensor<2x12x20xf32> loc(#loc252)
    %604 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x12x1xf32>) outs(%603 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc252)
    } -> tensor<2x12x20xf32> loc(#loc252)
    %605 = tensor.empty() : tensor<2x12x20xf32> loc(#loc252)
    %606 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594, %604 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%605 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc252)
      linalg.yield %929 : f32 loc(#loc252)
    } -> tensor<2x12x20xf32> loc(#loc252)
    %607 = tensor.empty() : tensor<2x12x1xf32> loc(#loc255)
    %608 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %204 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%607 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc255)
      linalg.yield %929 : f32 loc(#loc255)
    } -> tensor<2x12x1xf32> loc(#loc255)
    %609 = tensor.empty() : tensor<2x12x20xf32> loc(#loc256)
    %610 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<2x12x20xf32>) outs(%609 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc256)
      linalg.yield %929 : f32 loc(#loc256)
    } -> tensor<2x12x20xf32> loc(#loc256)
    %611 = tensor.empty() : tensor<2x12xf32> loc(#loc257)
    %612 = linalg.fill ins(%cst_3 : f32) outs(%611 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc257)
    %613 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%610 : tensor<2x12x20xf32>) outs(%612 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc257)
      linalg.yield %929 : f32 loc(#loc257)
    } -> tensor<2x12xf32> loc(#loc257)
    %expanded_32 = tensor.expand_shape %613 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc258)
    %614 = tensor.empty() : tensor<2x12x1xf32> loc(#loc259)
    %615 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%614 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<2x12x1xf32> loc(#loc259)
    %616 = tensor.empty() : tensor<2x12x1xf32> loc(#loc259)
    %617 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %615 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%616 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc259)
      linalg.yield %929 : f32 loc(#loc259)
    } -> tensor<2x12x1xf32> loc(#loc259)
    %618 = tensor.empty() : tensor<2x12xf32> loc(#loc260)
    %619 = linalg.fill ins(%cst_3 : f32) outs(%618 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc260)
    %620 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%617 : tensor<2x12x1xf32>) outs(%619 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc260)
      linalg.yield %929 : f32 loc(#loc260)
    } -> tensor<2x12xf32> loc(#loc260)
    %621 = tensor.empty() : tensor<2x12x20xf32> loc(#loc261)
    %622 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620 : tensor<2x12xf32>) outs(%621 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc261)
    } -> tensor<2x12x20xf32> loc(#loc261)
    %623 = tensor.empty() : tensor<2x12x20xf32> loc(#loc262)
    %624 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622, %179 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%623 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc262)
      linalg.yield %929 : f32 loc(#loc262)
    } -> tensor<2x12x20xf32> loc(#loc262)
    %625 = tensor.empty() : tensor<2x12x20xf32> loc(#loc263)
    %626 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<2x12x20xf32>) outs(%625 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc263)
      linalg.yield %929 : f32 loc(#loc263)
    } -> tensor<2x12x20xf32> loc(#loc263)
    %627 = tensor.empty() : tensor<2x12xf32> loc(#loc264)
    %628 = linalg.fill ins(%cst_3 : f32) outs(%627 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc264)
    %629 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%626 : tensor<2x12x20xf32>) outs(%628 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc264)
      linalg.yield %929 : f32 loc(#loc264)
    } -> tensor<2x12xf32> loc(#loc264)
    %expanded_33 = tensor.expand_shape %629 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc265)
    %630 = tensor.empty() : tensor<2x12x20xf32> loc(#loc266)
    %631 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606, %624 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%630 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc266)
      linalg.yield %929 : f32 loc(#loc266)
    } -> tensor<2x12x20xf32> loc(#loc266)
    %632 = tensor.empty() : tensor<2x12x1xf32> loc(#loc266)
    %633 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %expanded_33 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%632 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc266)
      linalg.yield %929 : f32 loc(#loc266)
    } -> tensor<2x12x1xf32> loc(#loc266)
    %634 = tensor.empty() : tensor<2x12x1xf32> loc(#loc267)
    %635 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%634 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc267)
    } -> tensor<2x12x1xf32> loc(#loc267)
    %636 = tensor.empty() : tensor<2x12x1xf32> loc(#loc267)
    %637 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633, %635 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%636 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc267)
      linalg.yield %929 : f32 loc(#loc267)
    } -> tensor<2x12x1xf32> loc(#loc267)
    %638 = tensor.empty() : tensor<2x12xf32> loc(#loc268)
    %639 = linalg.fill ins(%cst_3 : f32) outs(%638 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc268)
    %640 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%637 : tensor<2x12x1xf32>) outs(%639 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc268)
      linalg.yield %929 : f32 loc(#loc268)
    } -> tensor<2x12xf32> loc(#loc268)
    %641 = tensor.empty() : tensor<2x12x20xf32> loc(#loc269)
    %642 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640 : tensor<2x12xf32>) outs(%641 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc269)
    } -> tensor<2x12x20xf32> loc(#loc269)
    %643 = tensor.empty() : tensor<2x12x20xf32> loc(#loc270)
    %644 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631, %642 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%643 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc270)
      linalg.yield %929 : f32 loc(#loc270)
    } -> tensor<2x12x20xf32> loc(#loc270)
    %645 = tensor.empty() : tensor<2x12x20xf16> loc(#loc271)
    %646 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<2x12x20xf32>) outs(%645 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc271)
      linalg.yield %929 : f16 loc(#loc271)
    } -> tensor<2x12x20xf16> loc(#loc271)
    %647 = tensor.empty() : tensor<2x12x20xf16> loc(#loc272)
    %648 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %646 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%647 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc272)
      linalg.yield %929 : f16 loc(#loc272)
    } -> tensor<2x12x20xf16> loc(#loc272)
    %649 = tensor.empty() : tensor<2x12x20xf32> loc(#loc273)
    %650 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648 : tensor<2x12x20xf16>) outs(%649 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<2x12x20xf32> loc(#loc273)
    %651 = tensor.empty() : tensor<2x12x20xf32> loc(#loc274)
    %652 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x12x20xf16>) outs(%651 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<2x12x20xf32> loc(#loc274)
    %653 = tensor.empty() : tensor<20x20xf32> loc(#loc274)
    %654 = linalg.fill ins(%cst_3 : f32) outs(%653 : tensor<20x20xf32>) -> tensor<20x20xf32> loc(#loc274)
    %655 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%650, %652 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%654 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<20x20xf32> loc(#loc274)
    %656 = tensor.empty() : tensor<20x20xf32> loc(#loc275)
    %657 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<20x20xf32>) outs(%656 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<20x20xf32> loc(#loc275)
    %658 = tensor.empty() : tensor<20x20xf16> loc(#loc276)
    %659 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%657 : tensor<20x20xf32>) outs(%658 : tensor<20x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<20x20xf16> loc(#loc276)
    %660 = tensor.empty() : tensor<20x20xf32> loc(#loc274)
    %661 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<20x20xf16>) outs(%660 : tensor<20x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<20x20xf32> loc(#loc274)
    %662 = tensor.empty() : tensor<2x12x20xf32> loc(#loc274)
    %663 = linalg.fill ins(%cst_3 : f32) outs(%662 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc274)
    %664 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%650, %661 : tensor<2x12x20xf32>, tensor<20x20xf32>) outs(%663 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc274)
    %665 = tensor.empty() : tensor<2x12x20xf16> loc(#loc276)
    %666 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664 : tensor<2x12x20xf32>) outs(%665 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<2x12x20xf16> loc(#loc276)
    %667 = tensor.empty() : tensor<20x20xf32> loc(#loc273)
    %668 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%659 : tensor<20x20xf16>) outs(%667 : tensor<20x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<20x20xf32> loc(#loc273)
    %expanded_34 = tensor.expand_shape %666 [[0], [1], [2, 3]] output_shape [2, 12, 2, 10] : tensor<2x12x20xf16> into tensor<2x12x2x10xf16> loc(#loc277)
    %669 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc278)
    %670 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x12x2x10xf16>) outs(%669 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc278)
    } -> tensor<2x2x12x10xf16> loc(#loc278)
    %671 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc273)
    %672 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%670 : tensor<2x2x12x10xf16>) outs(%671 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<2x2x12x10xf32> loc(#loc273)
    %673 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc274)
    %674 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<2x2x12x12xf16>) outs(%673 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %675 = tensor.empty() : tensor<2x2x10x12xf32> loc(#loc274)
    %676 = linalg.fill ins(%cst_3 : f32) outs(%675 : tensor<2x2x10x12xf32>) -> tensor<2x2x10x12xf32> loc(#loc274)
    %677 = linalg.generic {indexing_maps = [#map36, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%672, %674 : tensor<2x2x12x10xf32>, tensor<2x2x12x12xf32>) outs(%676 : tensor<2x2x10x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x2x10x12xf32> loc(#loc274)
    %678 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc275)
    %679 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%677 : tensor<2x2x10x12xf32>) outs(%678 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<2x2x12x10xf32> loc(#loc275)
    %680 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc276)
    %681 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679 : tensor<2x2x12x10xf32>) outs(%680 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<2x2x12x10xf16> loc(#loc276)
    %682 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc274)
    %683 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x2x12x10xf16>) outs(%682 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<2x2x12x10xf32> loc(#loc274)
    %684 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc274)
    %685 = linalg.fill ins(%cst_3 : f32) outs(%684 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32> loc(#loc274)
    %686 = linalg.generic {indexing_maps = [#map16, #map37, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%672, %683 : tensor<2x2x12x10xf32>, tensor<2x2x12x10xf32>) outs(%685 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x2x12x12xf32> loc(#loc274)
    %687 = tensor.empty() : tensor<2x2x12x12xf16> loc(#loc276)
    %688 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686 : tensor<2x2x12x12xf32>) outs(%687 : tensor<2x2x12x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<2x2x12x12xf16> loc(#loc276)
    %689 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc273)
    %690 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688 : tensor<2x2x12x12xf16>) outs(%689 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<2x2x12x12xf32> loc(#loc273)
    %691 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc279)
    %692 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x2x12x1xf32>) outs(%691 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<2x2x12x12xf32> loc(#loc279)
    %693 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc279)
    %694 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %692 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%693 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc279)
      linalg.yield %929 : f32 loc(#loc279)
    } -> tensor<2x2x12x12xf32> loc(#loc279)
    %695 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc279)
    %696 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %125 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%695 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc279)
      linalg.yield %929 : f32 loc(#loc279)
    } -> tensor<2x2x12x12xf32> loc(#loc279)
    %697 = tensor.empty() : tensor<2x2x12xf32> loc(#loc280)
    %698 = linalg.fill ins(%cst_3 : f32) outs(%697 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc280)
    %699 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%696 : tensor<2x2x12x12xf32>) outs(%698 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc280)
      linalg.yield %929 : f32 loc(#loc280)
    } -> tensor<2x2x12xf32> loc(#loc280)
    %expanded_35 = tensor.expand_shape %699 [[0], [1], [2, 3]] output_shape [2, 2, 12, 1] : tensor<2x2x12xf32> into tensor<2x2x12x1xf32> loc(#loc281)
    %700 = tensor.empty() : tensor<2x2x12x1xf32> loc(#loc282)
    %701 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x2x12x1xf32>) outs(%700 : tensor<2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc282)
      linalg.yield %929 : f32 loc(#loc282)
    } -> tensor<2x2x12x1xf32> loc(#loc282)
    %702 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc283)
    %703 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x2x12x1xf32>) outs(%702 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc283)
    } -> tensor<2x2x12x12xf32> loc(#loc283)
    %704 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc283)
    %705 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %703 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%704 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc283)
      linalg.yield %929 : f32 loc(#loc283)
    } -> tensor<2x2x12x12xf32> loc(#loc283)
    %706 = tensor.empty() : tensor<2x2x12xf32> loc(#loc280)
    %707 = linalg.fill ins(%cst_3 : f32) outs(%706 : tensor<2x2x12xf32>) -> tensor<2x2x12xf32> loc(#loc280)
    %708 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%701 : tensor<2x2x12x1xf32>) outs(%707 : tensor<2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc280)
      linalg.yield %929 : f32 loc(#loc280)
    } -> tensor<2x2x12xf32> loc(#loc280)
    %709 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc284)
    %710 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%708 : tensor<2x2x12xf32>) outs(%709 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc284)
    } -> tensor<2x2x12x12xf32> loc(#loc284)
    %711 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc285)
    %712 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%705, %710 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%711 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc285)
      linalg.yield %929 : f32 loc(#loc285)
    } -> tensor<2x2x12x12xf32> loc(#loc285)
    %713 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc279)
    %714 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%712, %125 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%713 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc279)
      linalg.yield %929 : f32 loc(#loc279)
    } -> tensor<2x2x12x12xf32> loc(#loc279)
    %715 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc286)
    %716 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%715 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<2x2x12x12xf32> loc(#loc286)
    %717 = tensor.empty() : tensor<2x2x12x12xf32> loc(#loc286)
    %718 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%714, %716 : tensor<2x2x12x12xf32>, tensor<2x2x12x12xf32>) outs(%717 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc286)
      linalg.yield %929 : f32 loc(#loc286)
    } -> tensor<2x2x12x12xf32> loc(#loc286)
    %719 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc274)
    %720 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x12x10xf16>) outs(%719 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<2x2x12x10xf32> loc(#loc274)
    %721 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc274)
    %722 = linalg.fill ins(%cst_3 : f32) outs(%721 : tensor<2x2x12x10xf32>) -> tensor<2x2x12x10xf32> loc(#loc274)
    %723 = linalg.generic {indexing_maps = [#map36, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%718, %720 : tensor<2x2x12x12xf32>, tensor<2x2x12x10xf32>) outs(%722 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x2x12x10xf32> loc(#loc274)
    %724 = tensor.empty() : tensor<2x2x10x12xf32> loc(#loc275)
    %725 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723 : tensor<2x2x12x10xf32>) outs(%724 : tensor<2x2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<2x2x10x12xf32> loc(#loc275)
    %726 = tensor.empty() : tensor<2x2x10x12xf16> loc(#loc276)
    %727 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%725 : tensor<2x2x10x12xf32>) outs(%726 : tensor<2x2x10x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<2x2x10x12xf16> loc(#loc276)
    %728 = tensor.empty() : tensor<2x2x10x12xf32> loc(#loc274)
    %729 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x2x10x12xf16>) outs(%728 : tensor<2x2x10x12xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<2x2x10x12xf32> loc(#loc274)
    %730 = tensor.empty() : tensor<2x2x12x10xf32> loc(#loc274)
    %731 = linalg.fill ins(%cst_3 : f32) outs(%730 : tensor<2x2x12x10xf32>) -> tensor<2x2x12x10xf32> loc(#loc274)
    %732 = linalg.generic {indexing_maps = [#map16, #map37, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%718, %729 : tensor<2x2x12x12xf32>, tensor<2x2x10x12xf32>) outs(%731 : tensor<2x2x12x10xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x2x12x10xf32> loc(#loc274)
    %733 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc276)
    %734 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%732 : tensor<2x2x12x10xf32>) outs(%733 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<2x2x12x10xf16> loc(#loc276)
    %735 = tensor.empty() : tensor<2x2x12x10xf16> loc(#loc287)
    %736 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%727 : tensor<2x2x10x12xf16>) outs(%735 : tensor<2x2x12x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc287)
    } -> tensor<2x2x12x10xf16> loc(#loc287)
    %737 = tensor.empty() : tensor<2x12x2x10xf16> loc(#loc288)
    %738 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%681 : tensor<2x2x12x10xf16>) outs(%737 : tensor<2x12x2x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc288)
    } -> tensor<2x12x2x10xf16> loc(#loc288)
    %collapsed_36 = tensor.collapse_shape %738 [[0], [1], [2, 3]] : tensor<2x12x2x10xf16> into tensor<2x12x20xf16> loc(#loc289)
    %739 = tensor.empty() : tensor<2x12x2x10xf16> loc(#loc288)
    %740 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%736 : tensor<2x2x12x10xf16>) outs(%739 : tensor<2x12x2x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc288)
    } -> tensor<2x12x2x10xf16> loc(#loc288)
    %collapsed_37 = tensor.collapse_shape %740 [[0], [1], [2, 3]] : tensor<2x12x2x10xf16> into tensor<2x12x20xf16> loc(#loc289)
    %741 = tensor.empty() : tensor<2x12x2x10xf16> loc(#loc288)
    %742 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%734 : tensor<2x2x12x10xf16>) outs(%741 : tensor<2x12x2x10xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16 loc(#loc288)
    } -> tensor<2x12x2x10xf16> loc(#loc288)
    %collapsed_38 = tensor.collapse_shape %742 [[0], [1], [2, 3]] : tensor<2x12x2x10xf16> into tensor<2x12x20xf16> loc(#loc289)
    %743 = tensor.empty() : tensor<2x12x60xf16> loc(#loc290)
    %744 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%743 : tensor<2x12x60xf16>) {
    ^bb0(%out: f16):
      %929 = linalg.index 0 : index loc(#loc290)
      %930 = linalg.index 1 : index loc(#loc290)
      %931 = linalg.index 2 : index loc(#loc290)
      %932 = arith.cmpi ult, %931, %c20 : index loc(#loc290)
      %933 = scf.if %932 -> (f16) {
        %extracted = tensor.extract %collapsed_38[%929, %930, %931] : tensor<2x12x20xf16> loc(#loc290)
        scf.yield %extracted : f16 loc(#loc290)
      } else {
        %934 = arith.cmpi ult, %931, %c40 : index loc(#loc290)
        %935 = scf.if %934 -> (f16) {
          %936 = arith.subi %931, %c20 : index loc(#loc290)
          %extracted = tensor.extract %collapsed_37[%929, %930, %936] : tensor<2x12x20xf16> loc(#loc290)
          scf.yield %extracted : f16 loc(#loc290)
        } else {
          %936 = arith.subi %931, %c40 : index loc(#loc290)
          %extracted = tensor.extract %collapsed_36[%929, %930, %936] : tensor<2x12x20xf16> loc(#loc290)
          scf.yield %extracted : f16 loc(#loc290)
        } loc(#loc290)
        scf.yield %935 : f16 loc(#loc290)
      } loc(#loc290)
      linalg.yield %933 : f16 loc(#loc290)
    } -> tensor<2x12x60xf16> loc(#loc290)
    %745 = tensor.empty() : tensor<2x12x60xf32> loc(#loc273)
    %746 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744 : tensor<2x12x60xf16>) outs(%745 : tensor<2x12x60xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<2x12x60xf32> loc(#loc273)
    %747 = tensor.empty() : tensor<2x12x20xf32> loc(#loc274)
    %748 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x12x20xf16>) outs(%747 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<2x12x20xf32> loc(#loc274)
    %749 = tensor.empty() : tensor<60x20xf32> loc(#loc274)
    %750 = linalg.fill ins(%cst_3 : f32) outs(%749 : tensor<60x20xf32>) -> tensor<60x20xf32> loc(#loc274)
    %751 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%746, %748 : tensor<2x12x60xf32>, tensor<2x12x20xf32>) outs(%750 : tensor<60x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<60x20xf32> loc(#loc274)
    %752 = tensor.empty() : tensor<20x60xf32> loc(#loc275)
    %753 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%751 : tensor<60x20xf32>) outs(%752 : tensor<20x60xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<20x60xf32> loc(#loc275)
    %754 = tensor.empty() : tensor<20x60xf16> loc(#loc276)
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%753 : tensor<20x60xf32>) outs(%754 : tensor<20x60xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<20x60xf16> loc(#loc276)
    %756 = tensor.empty() : tensor<20x60xf32> loc(#loc274)
    %757 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<20x60xf16>) outs(%756 : tensor<20x60xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc274)
      linalg.yield %929 : f32 loc(#loc274)
    } -> tensor<20x60xf32> loc(#loc274)
    %758 = tensor.empty() : tensor<2x12x20xf32> loc(#loc274)
    %759 = linalg.fill ins(%cst_3 : f32) outs(%758 : tensor<2x12x20xf32>) -> tensor<2x12x20xf32> loc(#loc274)
    %760 = linalg.generic {indexing_maps = [#map2, #map35, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%746, %757 : tensor<2x12x60xf32>, tensor<20x60xf32>) outs(%759 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc274)
      %930 = arith.addf %out, %929 : f32 loc(#loc274)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<2x12x20xf32> loc(#loc274)
    %761 = tensor.empty() : tensor<2x12x20xf16> loc(#loc276)
    %762 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%760 : tensor<2x12x20xf32>) outs(%761 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc276)
      linalg.yield %929 : f16 loc(#loc276)
    } -> tensor<2x12x20xf16> loc(#loc276)
    %763 = tensor.empty() : tensor<20x60xf32> loc(#loc273)
    %764 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%755 : tensor<20x60xf16>) outs(%763 : tensor<20x60xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<20x60xf32> loc(#loc273)
    %765 = tensor.empty() : tensor<2x12x20xf32> loc(#loc273)
    %766 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762 : tensor<2x12x20xf16>) outs(%765 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc273)
      linalg.yield %929 : f32 loc(#loc273)
    } -> tensor<2x12x20xf32> loc(#loc273)
    %767 = tensor.empty() : tensor<20xf32> loc(#loc291)
    %768 = linalg.fill ins(%cst_3 : f32) outs(%767 : tensor<20xf32>) -> tensor<20xf32> loc(#loc291)
    %769 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%766 : tensor<2x12x20xf32>) outs(%768 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc291)
      linalg.yield %929 : f32 loc(#loc291)
    } -> tensor<20xf32> loc(#loc291)
    %expanded_39 = tensor.expand_shape %769 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc292)
    %770 = tensor.empty() : tensor<20xf32> loc(#loc291)
    %771 = linalg.fill ins(%cst_3 : f32) outs(%770 : tensor<20xf32>) -> tensor<20xf32> loc(#loc291)
    %772 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_39 : tensor<1x1x20xf32>) outs(%771 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc291)
      linalg.yield %929 : f32 loc(#loc291)
    } -> tensor<20xf32> loc(#loc291)
    %773 = tensor.empty() : tensor<2x12x20xf32> loc(#loc293)
    %774 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %766 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%773 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc293)
      linalg.yield %929 : f32 loc(#loc293)
    } -> tensor<2x12x20xf32> loc(#loc293)
    %775 = tensor.empty() : tensor<20xf32> loc(#loc294)
    %776 = linalg.fill ins(%cst_3 : f32) outs(%775 : tensor<20xf32>) -> tensor<20xf32> loc(#loc294)
    %777 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%774 : tensor<2x12x20xf32>) outs(%776 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc294)
      linalg.yield %929 : f32 loc(#loc294)
    } -> tensor<20xf32> loc(#loc294)
    %expanded_40 = tensor.expand_shape %777 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf32> into tensor<1x1x20xf32> loc(#loc295)
    %778 = tensor.empty() : tensor<2x12x20xf32> loc(#loc293)
    %779 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x20xf32>) outs(%778 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc293)
    } -> tensor<2x12x20xf32> loc(#loc293)
    %780 = tensor.empty() : tensor<2x12x20xf32> loc(#loc293)
    %781 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766, %779 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%780 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc293)
      linalg.yield %929 : f32 loc(#loc293)
    } -> tensor<2x12x20xf32> loc(#loc293)
    %782 = tensor.empty() : tensor<20xf32> loc(#loc294)
    %783 = linalg.fill ins(%cst_3 : f32) outs(%782 : tensor<20xf32>) -> tensor<20xf32> loc(#loc294)
    %784 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_40 : tensor<1x1x20xf32>) outs(%783 : tensor<20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc294)
      linalg.yield %929 : f32 loc(#loc294)
    } -> tensor<20xf32> loc(#loc294)
    %785 = tensor.empty() : tensor<2x12x20xf32> loc(#loc296)
    %786 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %781 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%785 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc296)
      linalg.yield %929 : f32 loc(#loc296)
    } -> tensor<2x12x20xf32> loc(#loc296)
    %787 = tensor.empty() : tensor<2x12xf32> loc(#loc297)
    %788 = linalg.fill ins(%cst_3 : f32) outs(%787 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc297)
    %789 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%786 : tensor<2x12x20xf32>) outs(%788 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc297)
      linalg.yield %929 : f32 loc(#loc297)
    } -> tensor<2x12xf32> loc(#loc297)
    %expanded_41 = tensor.expand_shape %789 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc298)
    %790 = tensor.empty() : tensor<2x12x20xf32> loc(#loc296)
    %791 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x12x1xf32>) outs(%790 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc296)
    } -> tensor<2x12x20xf32> loc(#loc296)
    %792 = tensor.empty() : tensor<2x12x20xf32> loc(#loc296)
    %793 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781, %791 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%792 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc296)
      linalg.yield %929 : f32 loc(#loc296)
    } -> tensor<2x12x20xf32> loc(#loc296)
    %794 = tensor.empty() : tensor<2x12x1xf32> loc(#loc299)
    %795 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %70 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%794 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc299)
      linalg.yield %929 : f32 loc(#loc299)
    } -> tensor<2x12x1xf32> loc(#loc299)
    %796 = tensor.empty() : tensor<2x12x20xf32> loc(#loc300)
    %797 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793 : tensor<2x12x20xf32>) outs(%796 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc300)
      linalg.yield %929 : f32 loc(#loc300)
    } -> tensor<2x12x20xf32> loc(#loc300)
    %798 = tensor.empty() : tensor<2x12xf32> loc(#loc301)
    %799 = linalg.fill ins(%cst_3 : f32) outs(%798 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc301)
    %800 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%797 : tensor<2x12x20xf32>) outs(%799 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc301)
      linalg.yield %929 : f32 loc(#loc301)
    } -> tensor<2x12xf32> loc(#loc301)
    %expanded_42 = tensor.expand_shape %800 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc302)
    %801 = tensor.empty() : tensor<2x12x1xf32> loc(#loc303)
    %802 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%801 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc303)
    } -> tensor<2x12x1xf32> loc(#loc303)
    %803 = tensor.empty() : tensor<2x12x1xf32> loc(#loc303)
    %804 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%795, %802 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%803 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc303)
      linalg.yield %929 : f32 loc(#loc303)
    } -> tensor<2x12x1xf32> loc(#loc303)
    %805 = tensor.empty() : tensor<2x12xf32> loc(#loc304)
    %806 = linalg.fill ins(%cst_3 : f32) outs(%805 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc304)
    %807 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%804 : tensor<2x12x1xf32>) outs(%806 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc304)
      linalg.yield %929 : f32 loc(#loc304)
    } -> tensor<2x12xf32> loc(#loc304)
    %808 = tensor.empty() : tensor<2x12x20xf32> loc(#loc305)
    %809 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%807 : tensor<2x12xf32>) outs(%808 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc305)
    } -> tensor<2x12x20xf32> loc(#loc305)
    %810 = tensor.empty() : tensor<2x12x20xf32> loc(#loc306)
    %811 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%809, %45 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%810 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc306)
      linalg.yield %929 : f32 loc(#loc306)
    } -> tensor<2x12x20xf32> loc(#loc306)
    %812 = tensor.empty() : tensor<2x12x20xf32> loc(#loc307)
    %813 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%811 : tensor<2x12x20xf32>) outs(%812 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.negf %in : f32 loc(#loc307)
      linalg.yield %929 : f32 loc(#loc307)
    } -> tensor<2x12x20xf32> loc(#loc307)
    %814 = tensor.empty() : tensor<2x12xf32> loc(#loc308)
    %815 = linalg.fill ins(%cst_3 : f32) outs(%814 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc308)
    %816 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%813 : tensor<2x12x20xf32>) outs(%815 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc308)
      linalg.yield %929 : f32 loc(#loc308)
    } -> tensor<2x12xf32> loc(#loc308)
    %expanded_43 = tensor.expand_shape %816 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32> loc(#loc309)
    %817 = tensor.empty() : tensor<2x12x20xf32> loc(#loc310)
    %818 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793, %811 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%817 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc310)
      linalg.yield %929 : f32 loc(#loc310)
    } -> tensor<2x12x20xf32> loc(#loc310)
    %819 = tensor.empty() : tensor<2x12x1xf32> loc(#loc310)
    %820 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_43 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%819 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc310)
      linalg.yield %929 : f32 loc(#loc310)
    } -> tensor<2x12x1xf32> loc(#loc310)
    %821 = tensor.empty() : tensor<2x12x1xf32> loc(#loc311)
    %822 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%821 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc311)
    } -> tensor<2x12x1xf32> loc(#loc311)
    %823 = tensor.empty() : tensor<2x12x1xf32> loc(#loc311)
    %824 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%820, %822 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%823 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.divf %in, %in_46 : f32 loc(#loc311)
      linalg.yield %929 : f32 loc(#loc311)
    } -> tensor<2x12x1xf32> loc(#loc311)
    %825 = tensor.empty() : tensor<2x12xf32> loc(#loc312)
    %826 = linalg.fill ins(%cst_3 : f32) outs(%825 : tensor<2x12xf32>) -> tensor<2x12xf32> loc(#loc312)
    %827 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%824 : tensor<2x12x1xf32>) outs(%826 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %929 = arith.addf %out, %in : f32 loc(#loc312)
      linalg.yield %929 : f32 loc(#loc312)
    } -> tensor<2x12xf32> loc(#loc312)
    %828 = tensor.empty() : tensor<2x12x20xf32> loc(#loc313)
    %829 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%827 : tensor<2x12xf32>) outs(%828 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc313)
    } -> tensor<2x12x20xf32> loc(#loc313)
    %830 = tensor.empty() : tensor<2x12x20xf32> loc(#loc314)
    %831 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818, %829 : tensor<2x12x20xf32>, tensor<2x12x20xf32>) outs(%830 : tensor<2x12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.addf %in, %in_46 : f32 loc(#loc314)
      linalg.yield %929 : f32 loc(#loc314)
    } -> tensor<2x12x20xf32> loc(#loc314)
    %832 = tensor.empty() : tensor<2x12x20xf16> loc(#loc315)
    %833 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831 : tensor<2x12x20xf32>) outs(%832 : tensor<2x12x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc315)
      linalg.yield %929 : f16 loc(#loc315)
    } -> tensor<2x12x20xf16> loc(#loc315)
    %834 = tensor.empty() : tensor<2x12x20xf16> loc(#loc316)
    %835 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648, %833 : tensor<2x12x20xf16>, tensor<2x12x20xf16>) outs(%834 : tensor<2x12x20xf16>) {
    ^bb0(%in: f16, %in_46: f16, %out: f16):
      %929 = arith.addf %in, %in_46 : f16 loc(#loc316)
      linalg.yield %929 : f16 loc(#loc316)
    } -> tensor<2x12x20xf16> loc(#loc316)
    %836 = tensor.empty() : tensor<12x20xf16> loc(#loc317)
    %837 = linalg.fill ins(%cst_0 : f16) outs(%836 : tensor<12x20xf16>) -> tensor<12x20xf16> loc(#loc317)
    %838 = linalg.generic {indexing_maps = [#map38, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%835 : tensor<2x12x20xf16>) outs(%837 : tensor<12x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc317)
      linalg.yield %929 : f16 loc(#loc317)
    } -> tensor<12x20xf16> loc(#loc317)
    %expanded_44 = tensor.expand_shape %838 [[0, 1], [2]] output_shape [1, 12, 20] : tensor<12x20xf16> into tensor<1x12x20xf16> loc(#loc318)
    %839 = tensor.empty() : tensor<12x20xf16> loc(#loc317)
    %840 = linalg.fill ins(%cst_0 : f16) outs(%839 : tensor<12x20xf16>) -> tensor<12x20xf16> loc(#loc317)
    %841 = linalg.generic {indexing_maps = [#map38, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_44 : tensor<1x12x20xf16>) outs(%840 : tensor<12x20xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc317)
      linalg.yield %929 : f16 loc(#loc317)
    } -> tensor<12x20xf16> loc(#loc317)
    %842 = tensor.empty() : tensor<12x20xf32> loc(#loc211)
    %843 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%841 : tensor<12x20xf16>) outs(%842 : tensor<12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<12x20xf32> loc(#loc211)
    %844 = tensor.empty() : tensor<20xf16> loc(#loc319)
    %845 = linalg.fill ins(%cst_0 : f16) outs(%844 : tensor<20xf16>) -> tensor<20xf16> loc(#loc319)
    %846 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%835 : tensor<2x12x20xf16>) outs(%845 : tensor<20xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc319)
      linalg.yield %929 : f16 loc(#loc319)
    } -> tensor<20xf16> loc(#loc319)
    %expanded_45 = tensor.expand_shape %846 [[0, 1, 2]] output_shape [1, 1, 20] : tensor<20xf16> into tensor<1x1x20xf16> loc(#loc320)
    %847 = tensor.empty() : tensor<20xf16> loc(#loc319)
    %848 = linalg.fill ins(%cst_0 : f16) outs(%847 : tensor<20xf16>) -> tensor<20xf16> loc(#loc319)
    %849 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_45 : tensor<1x1x20xf16>) outs(%848 : tensor<20xf16>) {
    ^bb0(%in: f16, %out: f16):
      %929 = arith.addf %out, %in : f16 loc(#loc319)
      linalg.yield %929 : f16 loc(#loc319)
    } -> tensor<20xf16> loc(#loc319)
    %850 = tensor.empty() : tensor<20xf32> loc(#loc211)
    %851 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%849 : tensor<20xf16>) outs(%850 : tensor<20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<20xf32> loc(#loc211)
    %852 = tensor.empty() : tensor<2x12x20xf32> loc(#loc211)
    %853 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%835 : tensor<2x12x20xf16>) outs(%852 : tensor<2x12x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<2x12x20xf32> loc(#loc211)
    %854 = tensor.empty() : tensor<2x12x6xf32> loc(#loc208)
    %855 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x6xf16>) outs(%854 : tensor<2x12x6xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc208)
      linalg.yield %929 : f32 loc(#loc208)
    } -> tensor<2x12x6xf32> loc(#loc208)
    %856 = tensor.empty() : tensor<20x6xf32> loc(#loc208)
    %857 = linalg.fill ins(%cst_3 : f32) outs(%856 : tensor<20x6xf32>) -> tensor<20x6xf32> loc(#loc208)
    %858 = linalg.generic {indexing_maps = [#map32, #map33, #map34], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%853, %855 : tensor<2x12x20xf32>, tensor<2x12x6xf32>) outs(%857 : tensor<20x6xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc208)
      %930 = arith.addf %out, %929 : f32 loc(#loc208)
      linalg.yield %930 : f32 loc(#loc)
    } -> tensor<20x6xf32> loc(#loc208)
    %859 = tensor.empty() : tensor<6x20xf32> loc(#loc209)
    %860 = linalg.generic {indexing_maps = [#map28, #map1], iterator_types = ["parallel", "parallel"]} ins(%858 : tensor<20x6xf32>) outs(%859 : tensor<6x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc209)
    } -> tensor<6x20xf32> loc(#loc209)
    %861 = tensor.empty() : tensor<6x20xf16> loc(#loc210)
    %862 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%860 : tensor<6x20xf32>) outs(%861 : tensor<6x20xf16>) {
    ^bb0(%in: f32, %out: f16):
      %929 = arith.truncf %in : f32 to f16 loc(#loc210)
      linalg.yield %929 : f16 loc(#loc210)
    } -> tensor<6x20xf16> loc(#loc210)
    %863 = tensor.empty() : tensor<6x20xf32> loc(#loc211)
    %864 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%862 : tensor<6x20xf16>) outs(%863 : tensor<6x20xf32>) {
    ^bb0(%in: f16, %out: f32):
      %929 = arith.extf %in : f16 to f32 loc(#loc211)
      linalg.yield %929 : f32 loc(#loc211)
    } -> tensor<6x20xf32> loc(#loc211)
    %865 = tensor.empty() : tensor<12x20xf32> loc(#loc321)
    %866 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%865 : tensor<12x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<12x20xf32> loc(#loc321)
    %867 = tensor.empty() : tensor<12x20xf32> loc(#loc321)
    %868 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%843, %866 : tensor<12x20xf32>, tensor<12x20xf32>) outs(%867 : tensor<12x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<12x20xf32> loc(#loc321)
    %869 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %870 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%869 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %871 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %872 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%444, %870 : tensor<20xf32>, tensor<20xf32>) outs(%871 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %873 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %874 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%873 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %875 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %876 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%432, %874 : tensor<20xf32>, tensor<20xf32>) outs(%875 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %877 = tensor.empty() : tensor<28x20xf32> loc(#loc321)
    %878 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%877 : tensor<28x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<28x20xf32> loc(#loc321)
    %879 = tensor.empty() : tensor<28x20xf32> loc(#loc321)
    %880 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%521, %878 : tensor<28x20xf32>, tensor<28x20xf32>) outs(%879 : tensor<28x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<28x20xf32> loc(#loc321)
    %881 = tensor.empty() : tensor<20x28xf32> loc(#loc321)
    %882 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%881 : tensor<20x28xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20x28xf32> loc(#loc321)
    %883 = tensor.empty() : tensor<20x28xf32> loc(#loc321)
    %884 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%577, %882 : tensor<20x28xf32>, tensor<20x28xf32>) outs(%883 : tensor<20x28xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20x28xf32> loc(#loc321)
    %885 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %886 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%885 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %887 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %888 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%597, %886 : tensor<20xf32>, tensor<20xf32>) outs(%887 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %889 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %890 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%889 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %891 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %892 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%585, %890 : tensor<20xf32>, tensor<20xf32>) outs(%891 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %893 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %894 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%893 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %895 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %896 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%501, %894 : tensor<20xf32>, tensor<20xf32>) outs(%895 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %897 = tensor.empty() : tensor<28xf32> loc(#loc321)
    %898 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%897 : tensor<28xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<28xf32> loc(#loc321)
    %899 = tensor.empty() : tensor<28xf32> loc(#loc321)
    %900 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%557, %898 : tensor<28xf32>, tensor<28xf32>) outs(%899 : tensor<28xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<28xf32> loc(#loc321)
    %901 = tensor.empty() : tensor<6x20xf32> loc(#loc321)
    %902 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%901 : tensor<6x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<6x20xf32> loc(#loc321)
    %903 = tensor.empty() : tensor<6x20xf32> loc(#loc321)
    %904 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%864, %902 : tensor<6x20xf32>, tensor<6x20xf32>) outs(%903 : tensor<6x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<6x20xf32> loc(#loc321)
    %905 = tensor.empty() : tensor<20x5xf32> loc(#loc321)
    %906 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%905 : tensor<20x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20x5xf32> loc(#loc321)
    %907 = tensor.empty() : tensor<20x5xf32> loc(#loc321)
    %908 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%414, %906 : tensor<20x5xf32>, tensor<20x5xf32>) outs(%907 : tensor<20x5xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20x5xf32> loc(#loc321)
    %909 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %910 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%909 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %911 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %912 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%851, %910 : tensor<20xf32>, tensor<20xf32>) outs(%911 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %913 = tensor.empty() : tensor<20x60xf32> loc(#loc321)
    %914 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%913 : tensor<20x60xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20x60xf32> loc(#loc321)
    %915 = tensor.empty() : tensor<20x60xf32> loc(#loc321)
    %916 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%764, %914 : tensor<20x60xf32>, tensor<20x60xf32>) outs(%915 : tensor<20x60xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20x60xf32> loc(#loc321)
    %917 = tensor.empty() : tensor<20x20xf32> loc(#loc321)
    %918 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%917 : tensor<20x20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20x20xf32> loc(#loc321)
    %919 = tensor.empty() : tensor<20x20xf32> loc(#loc321)
    %920 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%668, %918 : tensor<20x20xf32>, tensor<20x20xf32>) outs(%919 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20x20xf32> loc(#loc321)
    %921 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %922 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%921 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %923 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %924 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%784, %922 : tensor<20xf32>, tensor<20xf32>) outs(%923 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %925 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %926 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%925 : tensor<20xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    %927 = tensor.empty() : tensor<20xf32> loc(#loc321)
    %928 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%772, %926 : tensor<20xf32>, tensor<20xf32>) outs(%927 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %929 = arith.mulf %in, %in_46 : f32 loc(#loc321)
      linalg.yield %929 : f32 loc(#loc321)
    } -> tensor<20xf32> loc(#loc321)
    return %383, %928, %924, %920, %916, %912, %908, %904, %900, %896, %892, %888, %884, %880, %876, %872, %868 : tensor<f32>, tensor<20xf32>, tensor<20xf32>, tensor<20x20xf32>, tensor<20x60xf32>, tensor<20xf32>, tensor<20x5xf32>, tensor<6x20xf32>, tensor<28xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20x28xf32>, tensor<28x20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<12x20xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc53)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc54)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc54)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc54)
    %2 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32 loc(#loc54)
      linalg.yield %26 : f32 loc(#loc54)
    } -> tensor<2xf32> loc(#loc54)
    %3 = tensor.empty() : tensor<2xf32> loc(#loc55)
    %4 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<2xf32> loc(#loc55)
    %5 = tensor.empty() : tensor<2xf32> loc(#loc55)
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32 loc(#loc55)
      linalg.yield %26 : f32 loc(#loc55)
    } -> tensor<2xf32> loc(#loc55)
    %7 = tensor.empty() : tensor<2x1xf32> loc(#loc56)
    %8 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<2x1xf32> loc(#loc56)
    %9 = tensor.empty() : tensor<2x5xf32> loc(#loc57)
    %10 = linalg.generic {indexing_maps = [#map39, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<2x5xf32> loc(#loc57)
    %11 = tensor.empty() : tensor<2x5xf32> loc(#loc57)
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %26 : f32 loc(#loc57)
    } -> tensor<2x5xf32> loc(#loc57)
    %13 = tensor.empty() : tensor<2x5xf32> loc(#loc58)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32 loc(#loc58)
      linalg.yield %26 : f32 loc(#loc58)
    } -> tensor<2x5xf32> loc(#loc58)
    %15 = tensor.empty() : tensor<2xf32> loc(#loc53)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32> loc(#loc53)
    %17 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %26 : f32 loc(#loc53)
    } -> tensor<2xf32> loc(#loc53)
    %18 = tensor.empty() : tensor<2x1xf32> loc(#loc56)
    %19 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<2x1xf32> loc(#loc56)
    %20 = tensor.empty() : tensor<2x1xf32> loc(#loc59)
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32 loc(#loc59)
      linalg.yield %26 : f32 loc(#loc59)
    } -> tensor<2x1xf32> loc(#loc59)
    %22 = tensor.empty() : tensor<2x5xf32> loc(#loc57)
    %23 = linalg.generic {indexing_maps = [#map39, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<2x5xf32> loc(#loc57)
    %24 = tensor.empty() : tensor<2x5xf32> loc(#loc57)
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc57)
      linalg.yield %26 : f32 loc(#loc57)
    } -> tensor<2x5xf32> loc(#loc57)
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc327)
  } loc(#loc327)
  func.func private @main_log_softmax_77(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc60)
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %16 = arith.negf %in : f32 loc(#loc60)
      linalg.yield %16 : f32 loc(#loc60)
    } -> tensor<2x5xf32> loc(#loc60)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc53)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc53)
    %4 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %16 : f32 loc(#loc53)
    } -> tensor<2xf32> loc(#loc53)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc61)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc62)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.divf %in, %in_0 : f32 loc(#loc62)
      linalg.yield %16 : f32 loc(#loc62)
    } -> tensor<2x1xf32> loc(#loc62)
    %7 = tensor.empty() : tensor<2xf32> loc(#loc53)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32> loc(#loc53)
    %9 = linalg.generic {indexing_maps = [#map1, #map23], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %16 : f32 loc(#loc53)
    } -> tensor<2xf32> loc(#loc53)
    %10 = tensor.empty() : tensor<2x5xf32> loc(#loc56)
    %11 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<2x5xf32> loc(#loc56)
    %12 = tensor.empty() : tensor<2x5xf32> loc(#loc63)
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.mulf %in, %in_0 : f32 loc(#loc63)
      linalg.yield %16 : f32 loc(#loc63)
    } -> tensor<2x5xf32> loc(#loc63)
    %14 = tensor.empty() : tensor<2x5xf32> loc(#loc64)
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32 loc(#loc64)
      linalg.yield %16 : f32 loc(#loc64)
    } -> tensor<2x5xf32> loc(#loc64)
    return %15 : tensor<2x5xf32> loc(#loc328)
  } loc(#loc328)
} loc(#loc)
#loc128 = loc("jit(loss)/jvp(block0/attn)/split"(#loc81))
#loc207 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc92))
#loc216 = loc("jit(loss)/transpose(jvp())/reshape"(#loc80))
#loc219 = loc("jit(loss)/transpose(jvp())/reshape"(#loc79))
#loc240 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc68))
#loc248 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc80))
#loc251 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc79))
#loc289 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc82))
#loc292 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc80))
#loc295 = loc("jit(loss)/transpose(jvp(block0/attn))/reshape"(#loc79))
#loc318 = loc("jit(loss)/transpose(jvp())/reshape"(#loc69))
#loc320 = loc("jit(loss)/transpose(jvp())/reshape"(#loc68))
#loc322 = loc("jit(loss)/jvp()/jit"(#loc92))
#loc323 = loc("jit(loss)/transpose(jvp())/jit"(#loc92))
#loc327 = loc("jit:"(#loc322))
#loc328 = loc("jit:"(#loc323))
