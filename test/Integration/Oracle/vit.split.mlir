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
#loc21 = loc("y")
#loc22 = loc("make_oracles.py":117:12 to :65)
#loc23 = loc("make_oracles.py":172:16 to :41)
#loc24 = loc("make_oracles.py":224:12 to :40)
#loc25 = loc("make_oracles.py":224:12 to :65)
#loc26 = loc("make_oracles.py":224:12 to :91)
#loc27 = loc("make_oracles.py":224:12 to :104)
#loc28 = loc("make_oracles.py":224:12 to :115)
#loc29 = loc("make_oracles.py":121:11 to :36)
#loc30 = loc("make_oracles.py":122:12 to :20)
#loc31 = loc("make_oracles.py":122:11 to :26)
#loc32 = loc("make_oracles.py":122:10 to :51)
#loc33 = loc("make_oracles.py":123:34 to :44)
#loc34 = loc("make_oracles.py":123:24 to :45)
#loc35 = loc("make_oracles.py":123:11 to :45)
#loc36 = loc("make_oracles.py":123:11 to :58)
#loc37 = loc("make_oracles.py":123:11 to :70)
#loc38 = loc("make_oracles.py":168:38 to :59)
#loc39 = loc("make_oracles.py":168:28 to :67)
#loc40 = loc("make_oracles.py":167:25 to :72)
#loc41 = loc("make_oracles.py":167:25 to :94)
#loc42 = loc("make_oracles.py":169:20 to :43)
#loc43 = loc("make_oracles.py":169:16 to :43)
#loc44 = loc("make_oracles.py":169:16 to :85)
#loc45 = loc("make_oracles.py":172:16 to :45)
#loc46 = loc("make_oracles.py":172:15 to :68)
#loc47 = loc("make_oracles.py":172:15 to :85)
#loc48 = loc("make_oracles.py":172:15 to :96)
#loc49 = loc("make_oracles.py":225:12 to :70)
#loc50 = loc("make_oracles.py":145:35 to :55)
#loc51 = loc("make_oracles.py":145:35 to :65)
#loc52 = loc("make_oracles.py":149:11 to :44)
#loc53 = loc("make_oracles.py":145:24 to :76)
#loc54 = loc("make_oracles.py":145:24 to :86)
#loc55 = loc("make_oracles.py":226:12 to :54)
#loc56 = loc("make_oracles.py":155:36 to :53)
#loc57 = loc("make_oracles.py":227:12 to :65)
#loc58 = loc("make_oracles.py":228:29 to :61)
#loc59 = loc("make_oracles.py":228:29 to :73)
#loc60 = loc("make_oracles.py":117:29 to :55)
#loc61 = loc("make_oracles.py":117:29 to :59)
#loc62 = loc("make_oracles.py":117:21 to :64)
#loc63 = loc("make_oracles.py":117:11 to :65)
#loc64 = loc("reduce_sum")
#loc65 = loc("reduce_max")
#loc66 = loc("max")
#loc67 = loc("broadcast_in_dim")
#loc68 = loc("sub")
#loc69 = loc("exp")
#loc70 = loc("log")
#loc71 = loc("residuals[0]")
#loc72 = loc("residuals[1]")
#loc73 = loc("residuals[2]")
#loc74 = loc("residuals[3]")
#loc75 = loc("residuals[4]")
#loc76 = loc("residuals[5]")
#loc77 = loc("residuals[6]")
#loc78 = loc("residuals[7]")
#loc79 = loc("residuals[8]")
#loc80 = loc("residuals[9]")
#loc81 = loc("residuals[10]")
#loc82 = loc("residuals[11]")
#loc83 = loc("residuals[12]")
#loc84 = loc("residuals[13]")
#loc85 = loc("residuals[14]")
#loc86 = loc("residuals[15]")
#loc87 = loc("residuals[16]")
#loc88 = loc("residuals[17]")
#loc89 = loc("residuals[18]")
#loc90 = loc("residuals[19]")
#loc91 = loc("residuals[20]")
#loc92 = loc("residuals[21]")
#loc93 = loc("residuals[22]")
#loc94 = loc("residuals[23]")
#loc95 = loc("residuals[24]")
#loc96 = loc("residuals[25]")
#loc97 = loc("residuals[26]")
#loc98 = loc("residuals[27]")
#loc99 = loc("residuals[28]")
#loc100 = loc("residuals[29]")
#loc101 = loc("residuals[30]")
#loc102 = loc("residuals[31]")
#loc103 = loc("residuals[32]")
#loc104 = loc("residuals[33]")
#loc105 = loc("residuals[34]")
#loc106 = loc("residuals[35]")
#loc107 = loc("residuals[36]")
#loc108 = loc("residuals[37]")
#loc109 = loc("residuals[38]")
#loc110 = loc("residuals[39]")
#loc111 = loc("residuals[40]")
#loc112 = loc("residuals[41]")
#loc113 = loc("residuals[42]")
#loc114 = loc("residuals[43]")
#loc115 = loc("residuals[44]")
#loc116 = loc("residuals[45]")
#loc117 = loc("residuals[46]")
#loc118 = loc("residuals[47]")
#loc119 = loc("ct")
#loc120 = loc("make_oracles.py":123:12 to :20)
#loc121 = loc("neg")
#loc122 = loc("reshape")
#loc123 = loc("div")
#loc124 = loc("mul")
#loc125 = loc("add_any")
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
#map28 = affine_map<(d0, d1) -> (d0, 0)>
#map29 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map30 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map31 = affine_map<(d0, d1) -> (d1, d0)>
#map32 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map33 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map34 = affine_map<(d0, d1, d2) -> (d0)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map36 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map41 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#loc126 = loc("cross_entropy"(#loc22))
#loc127 = loc("attention_with.<locals>.attention"(#loc23))
#loc128 = loc("vit.<locals>.loss"(#loc24))
#loc129 = loc("vit.<locals>.loss"(#loc25))
#loc130 = loc("vit.<locals>.loss"(#loc26))
#loc131 = loc("vit.<locals>.loss"(#loc27))
#loc132 = loc("vit.<locals>.loss"(#loc28))
#loc133 = loc("layer_norm"(#loc29))
#loc134 = loc("layer_norm"(#loc30))
#loc135 = loc("layer_norm"(#loc31))
#loc136 = loc("layer_norm"(#loc32))
#loc137 = loc("layer_norm"(#loc33))
#loc138 = loc("layer_norm"(#loc34))
#loc139 = loc("layer_norm"(#loc35))
#loc140 = loc("layer_norm"(#loc36))
#loc141 = loc("layer_norm"(#loc37))
#loc142 = loc("attention_with.<locals>.attention"(#loc38))
#loc143 = loc("attention_with.<locals>.attention"(#loc39))
#loc144 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc40))
#loc145 = loc("attention_with.<locals>.attention.<locals>.<lambda>"(#loc41))
#loc146 = loc("attention_with.<locals>.attention"(#loc42))
#loc147 = loc("attention_with.<locals>.attention"(#loc43))
#loc148 = loc("attention_with.<locals>.attention"(#loc44))
#loc149 = loc("attention_with.<locals>.attention"(#loc45))
#loc150 = loc("attention_with.<locals>.attention"(#loc46))
#loc151 = loc("attention_with.<locals>.attention"(#loc47))
#loc152 = loc("attention_with.<locals>.attention"(#loc48))
#loc153 = loc("vit.<locals>.loss"(#loc49))
#loc154 = loc("mlp_with.<locals>.<lambda>"(#loc50))
#loc155 = loc("mlp_with.<locals>.<lambda>"(#loc51))
#loc156 = loc("gelu"(#loc52))
#loc157 = loc("mlp_with.<locals>.<lambda>"(#loc53))
#loc158 = loc("mlp_with.<locals>.<lambda>"(#loc54))
#loc159 = loc("vit.<locals>.loss"(#loc55))
#loc160 = loc("<lambda>"(#loc56))
#loc161 = loc("vit.<locals>.loss"(#loc57))
#loc162 = loc("vit.<locals>.loss"(#loc58))
#loc163 = loc("vit.<locals>.loss"(#loc59))
#loc164 = loc("cross_entropy"(#loc60))
#loc165 = loc("cross_entropy"(#loc61))
#loc166 = loc("cross_entropy"(#loc62))
#loc167 = loc("cross_entropy"(#loc63))
#loc168 = loc("layer_norm"(#loc120))
#loc169 = loc("jit(forward)/jvp()/div"(#loc126))
#loc170 = loc("jit(forward)/jvp(block0/attn)/reduce_max"(#loc127))
#loc171 = loc("jit(forward)/jvp()/reshape"(#loc128))
#loc172 = loc("jit(forward)/jvp()/transpose"(#loc129))
#loc173 = loc("jit(forward)/jvp()/reshape"(#loc130))
#loc174 = loc("jit(forward)/jvp()/dot_general"(#loc131))
#loc175 = loc("jit(forward)/jvp()/broadcast_in_dim"(#loc132))
#loc176 = loc("jit(forward)/jvp()/add"(#loc132))
#loc177 = loc("jit(forward)/jvp(block0/attn)/reduce_sum"(#loc133))
#loc178 = loc("jit(forward)/jvp(block0/attn)/broadcast_in_dim"(#loc133))
#loc179 = loc("jit(forward)/jvp(block0/attn)/div"(#loc133))
#loc180 = loc("jit(forward)/jvp(block0/attn)/sub"(#loc134))
#loc181 = loc("jit(forward)/jvp(block0/attn)/integer_pow"(#loc135))
#loc182 = loc("jit(forward)/jvp(block0/attn)/mul"(#loc135))
#loc183 = loc("jit(forward)/jvp(block0/attn)/reduce_sum"(#loc136))
#loc184 = loc("jit(forward)/jvp(block0/attn)/broadcast_in_dim"(#loc136))
#loc185 = loc("jit(forward)/jvp(block0/attn)/div"(#loc136))
#loc186 = loc("jit(forward)/jvp(block0/attn)/add"(#loc137))
#loc187 = loc("jit(forward)/jvp(block0/attn)/rsqrt"(#loc138))
#loc188 = loc("jit(forward)/jvp(block0/attn)/div"(#loc138))
#loc189 = loc("jit(forward)/jvp(block0/attn)/mul"(#loc138))
#loc190 = loc("jit(forward)/jvp(block0/attn)/mul"(#loc139))
#loc191 = loc("jit(forward)/jvp(block0/attn)/broadcast_in_dim"(#loc140))
#loc192 = loc("jit(forward)/jvp(block0/attn)/mul"(#loc140))
#loc193 = loc("jit(forward)/jvp(block0/attn)/broadcast_in_dim"(#loc141))
#loc194 = loc("jit(forward)/jvp(block0/attn)/add"(#loc141))
#loc195 = loc("jit(forward)/jvp(block0/attn)/dot_general"(#loc142))
#loc197 = loc("jit(forward)/jvp(block0/attn)/reshape"(#loc144))
#loc198 = loc("jit(forward)/jvp(block0/attn)/transpose"(#loc145))
#loc199 = loc("jit(forward)/jvp(block0/attn)/transpose"(#loc146))
#loc200 = loc("jit(forward)/jvp(block0/attn)/dot_general"(#loc147))
#loc201 = loc("jit(forward)/jvp(block0/attn)/div"(#loc148))
#loc202 = loc("jit(forward)/jvp(block0/attn)/max"(#loc127))
#loc203 = loc("jit(forward)/jvp(block0/attn)/broadcast_in_dim"(#loc127))
#loc204 = loc("jit(forward)/jvp(block0/attn)/sub"(#loc127))
#loc205 = loc("jit(forward)/jvp(block0/attn)/exp"(#loc127))
#loc206 = loc("jit(forward)/jvp(block0/attn)/reduce_sum"(#loc127))
#loc207 = loc("jit(forward)/jvp(block0/attn)/div"(#loc127))
#loc208 = loc(callsite(#loc127 at #loc127))
#loc209 = loc("jit(forward)/jvp(block0/attn)/dot_general"(#loc149))
#loc210 = loc("jit(forward)/jvp(block0/attn)/transpose"(#loc150))
#loc211 = loc("jit(forward)/jvp(block0/attn)/reshape"(#loc151))
#loc212 = loc("jit(forward)/jvp(block0/attn)/dot_general"(#loc152))
#loc213 = loc("jit(forward)/jvp()/add"(#loc153))
#loc214 = loc("jit(forward)/jvp(block0/mlp)/reduce_sum"(#loc133))
#loc215 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc133))
#loc216 = loc("jit(forward)/jvp(block0/mlp)/div"(#loc133))
#loc217 = loc("jit(forward)/jvp(block0/mlp)/sub"(#loc134))
#loc218 = loc("jit(forward)/jvp(block0/mlp)/integer_pow"(#loc135))
#loc219 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc135))
#loc220 = loc("jit(forward)/jvp(block0/mlp)/reduce_sum"(#loc136))
#loc221 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc136))
#loc222 = loc("jit(forward)/jvp(block0/mlp)/div"(#loc136))
#loc223 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc137))
#loc224 = loc("jit(forward)/jvp(block0/mlp)/rsqrt"(#loc138))
#loc225 = loc("jit(forward)/jvp(block0/mlp)/div"(#loc138))
#loc226 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc138))
#loc227 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc139))
#loc228 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc140))
#loc229 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc140))
#loc230 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc141))
#loc231 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc141))
#loc232 = loc("jit(forward)/jvp(block0/mlp)/dot_general"(#loc154))
#loc233 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc155))
#loc234 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc155))
#loc235 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc156))
#loc236 = loc("jit(forward)/jvp(block0/mlp)/neg"(#loc156))
#loc237 = loc("jit(forward)/jvp(block0/mlp)/erfc"(#loc156))
#loc238 = loc("jit(forward)/jvp(block0/mlp)/square"(#loc156))
#loc239 = loc("jit(forward)/jvp(block0/mlp)/exp"(#loc156))
#loc240 = loc("jit(forward)/jvp(block0/mlp)/dot_general"(#loc157))
#loc241 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc158))
#loc242 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc158))
#loc243 = loc("jit(forward)/jvp()/add"(#loc159))
#loc244 = loc("jit(forward)/jvp(block1/mlp)/dot_general"(#loc154))
#loc245 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc155))
#loc246 = loc("jit(forward)/jvp(block1/mlp)/add"(#loc155))
#loc247 = loc("jit(forward)/jvp(block1/mlp)/max"(#loc160))
#loc248 = loc("jit(forward)/jvp(block1/mlp)/eq"(#loc160))
#loc249 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc160))
#loc250 = loc("jit(forward)/jvp(block1/mlp)/select_n"(#loc160))
#loc251 = loc("jit(forward)/jvp(block1/mlp)/div"(#loc160))
#loc252 = loc("jit(forward)/jvp(block1/mlp)/dot_general"(#loc157))
#loc253 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc158))
#loc254 = loc("jit(forward)/jvp(block1/mlp)/add"(#loc158))
#loc255 = loc("jit(forward)/jvp()/add"(#loc161))
#loc256 = loc("jit(forward)/jvp()/reduce_sum"(#loc133))
#loc257 = loc("jit(forward)/jvp()/broadcast_in_dim"(#loc133))
#loc258 = loc("jit(forward)/jvp()/div"(#loc133))
#loc259 = loc("jit(forward)/jvp()/sub"(#loc134))
#loc260 = loc("jit(forward)/jvp()/integer_pow"(#loc135))
#loc261 = loc("jit(forward)/jvp()/mul"(#loc135))
#loc262 = loc("jit(forward)/jvp()/reduce_sum"(#loc136))
#loc263 = loc("jit(forward)/jvp()/broadcast_in_dim"(#loc136))
#loc264 = loc("jit(forward)/jvp()/div"(#loc136))
#loc265 = loc("jit(forward)/jvp()/add"(#loc137))
#loc266 = loc("jit(forward)/jvp()/rsqrt"(#loc138))
#loc267 = loc("jit(forward)/jvp()/div"(#loc138))
#loc268 = loc("jit(forward)/jvp()/mul"(#loc138))
#loc269 = loc("jit(forward)/jvp()/mul"(#loc139))
#loc270 = loc("jit(forward)/jvp()/broadcast_in_dim"(#loc140))
#loc271 = loc("jit(forward)/jvp()/mul"(#loc140))
#loc272 = loc("jit(forward)/jvp()/broadcast_in_dim"(#loc141))
#loc273 = loc("jit(forward)/jvp()/add"(#loc141))
#loc274 = loc("jit(forward)/jvp()/reduce_sum"(#loc162))
#loc275 = loc("jit(forward)/jvp()/div"(#loc162))
#loc277 = loc("jit(forward)/jvp(jit(log_softmax))"(#loc164))
#loc278 = loc("jit(forward)/jvp()/mul"(#loc165))
#loc279 = loc("jit(forward)/jvp()/reduce_sum"(#loc166))
#loc280 = loc("jit(forward)/jvp()/reduce_sum"(#loc126))
#loc281 = loc("jit(forward)/jvp()/neg"(#loc167))
#loc283 = loc("jit(backward)/transpose(jvp())/div"(#loc126))
#loc284 = loc("jit(backward)/transpose(jvp())/neg"(#loc167))
#loc285 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc126))
#loc286 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc166))
#loc287 = loc("jit(backward)/transpose(jvp())/mul"(#loc165))
#loc288 = loc("jit(backward)/transpose(jvp(jit(log_softmax)))"(#loc164))
#loc289 = loc("jit(backward)/transpose(jvp())/dot_general"(#loc163))
#loc290 = loc("jit(backward)/transpose(jvp())/transpose"(#loc163))
#loc291 = loc("jit(backward)/transpose(jvp())/div"(#loc162))
#loc292 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc162))
#loc293 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc141))
#loc295 = loc("jit(backward)/transpose(jvp())/mul"(#loc140))
#loc296 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc140))
#loc298 = loc("jit(backward)/transpose(jvp())/mul"(#loc139))
#loc299 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc139))
#loc300 = loc("jit(backward)/transpose(jvp())/reshape"(#loc139))
#loc301 = loc("jit(backward)/transpose(jvp())/mul"(#loc138))
#loc302 = loc("jit(backward)/transpose(jvp())/neg"(#loc168))
#loc303 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc168))
#loc304 = loc("jit(backward)/transpose(jvp())/reshape"(#loc168))
#loc305 = loc("jit(backward)/transpose(jvp())/div"(#loc136))
#loc306 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc136))
#loc307 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc136))
#loc308 = loc("jit(backward)/transpose(jvp())/mul"(#loc135))
#loc309 = loc("jit(backward)/transpose(jvp())/neg"(#loc134))
#loc310 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc134))
#loc311 = loc("jit(backward)/transpose(jvp())/reshape"(#loc134))
#loc312 = loc("jit(backward)/transpose(jvp())/add_any"(#loc134))
#loc313 = loc("jit(backward)/transpose(jvp())/div"(#loc133))
#loc314 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc133))
#loc315 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc133))
#loc316 = loc("jit(backward)/transpose(jvp())/add_any"(#loc133))
#loc317 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc158))
#loc319 = loc("jit(backward)/transpose(jvp(block1/mlp))/dot_general"(#loc157))
#loc320 = loc("jit(backward)/transpose(jvp(block1/mlp))/transpose"(#loc157))
#loc321 = loc("jit(backward)/transpose(jvp(block1/mlp))/mul"(#loc160))
#loc322 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc155))
#loc324 = loc("jit(backward)/transpose(jvp(block1/mlp))/dot_general"(#loc154))
#loc325 = loc("jit(backward)/transpose(jvp(block1/mlp))/transpose"(#loc154))
#loc326 = loc("jit(backward)/transpose(jvp(block1/mlp))/add_any"(#loc154))
#loc327 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc158))
#loc329 = loc("jit(backward)/transpose(jvp(block0/mlp))/dot_general"(#loc157))
#loc330 = loc("jit(backward)/transpose(jvp(block0/mlp))/transpose"(#loc157))
#loc331 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc156))
#loc332 = loc("jit(backward)/transpose(jvp(block0/mlp))/neg"(#loc156))
#loc333 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc156))
#loc334 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc155))
#loc336 = loc("jit(backward)/transpose(jvp(block0/mlp))/dot_general"(#loc154))
#loc337 = loc("jit(backward)/transpose(jvp(block0/mlp))/transpose"(#loc154))
#loc338 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc141))
#loc340 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc140))
#loc341 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc140))
#loc343 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc139))
#loc344 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc139))
#loc345 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc139))
#loc346 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc138))
#loc347 = loc("jit(backward)/transpose(jvp(block0/mlp))/neg"(#loc168))
#loc348 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc168))
#loc349 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc168))
#loc350 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc168))
#loc351 = loc("jit(backward)/transpose(jvp(block0/mlp))/div"(#loc136))
#loc352 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc136))
#loc353 = loc("jit(backward)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc136))
#loc354 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc135))
#loc355 = loc("jit(backward)/transpose(jvp(block0/mlp))/neg"(#loc134))
#loc356 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc134))
#loc357 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc134))
#loc358 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc134))
#loc359 = loc("jit(backward)/transpose(jvp(block0/mlp))/div"(#loc133))
#loc360 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc133))
#loc361 = loc("jit(backward)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc133))
#loc362 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc133))
#loc363 = loc("jit(backward)/transpose(jvp(block0/attn))/dot_general"(#loc152))
#loc364 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc152))
#loc365 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc151))
#loc366 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc150))
#loc367 = loc("jit(backward)/transpose(jvp(block0/attn))/dot_general"(#loc149))
#loc368 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc149))
#loc369 = loc("jit(backward)/transpose(jvp(block0/attn))/mul"(#loc127))
#loc370 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc127))
#loc371 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc127))
#loc372 = loc("jit(backward)/transpose(jvp(block0/attn))/neg"(#loc127))
#loc373 = loc("jit(backward)/transpose(jvp(block0/attn))/div"(#loc127))
#loc374 = loc("jit(backward)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc127))
#loc375 = loc("jit(backward)/transpose(jvp(block0/attn))/add_any"(#loc127))
#loc376 = loc("jit(backward)/transpose(jvp(block0/attn))/div"(#loc148))
#loc377 = loc("jit(backward)/transpose(jvp(block0/attn))/dot_general"(#loc147))
#loc378 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc147))
#loc379 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc146))
#loc380 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc145))
#loc382 = loc("jit(backward)/transpose(jvp(block0/attn))/concatenate"(#loc143))
#loc383 = loc("jit(backward)/transpose(jvp(block0/attn))/dot_general"(#loc142))
#loc384 = loc("jit(backward)/transpose(jvp(block0/attn))/transpose"(#loc142))
#loc385 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc141))
#loc387 = loc("jit(backward)/transpose(jvp(block0/attn))/mul"(#loc140))
#loc388 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc140))
#loc390 = loc("jit(backward)/transpose(jvp(block0/attn))/mul"(#loc139))
#loc391 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc139))
#loc392 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc139))
#loc393 = loc("jit(backward)/transpose(jvp(block0/attn))/mul"(#loc138))
#loc394 = loc("jit(backward)/transpose(jvp(block0/attn))/neg"(#loc168))
#loc395 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc168))
#loc396 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc168))
#loc397 = loc("jit(backward)/transpose(jvp(block0/attn))/add_any"(#loc168))
#loc398 = loc("jit(backward)/transpose(jvp(block0/attn))/div"(#loc136))
#loc399 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc136))
#loc400 = loc("jit(backward)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc136))
#loc401 = loc("jit(backward)/transpose(jvp(block0/attn))/mul"(#loc135))
#loc402 = loc("jit(backward)/transpose(jvp(block0/attn))/neg"(#loc134))
#loc403 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc134))
#loc404 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc134))
#loc405 = loc("jit(backward)/transpose(jvp(block0/attn))/add_any"(#loc134))
#loc406 = loc("jit(backward)/transpose(jvp(block0/attn))/div"(#loc133))
#loc407 = loc("jit(backward)/transpose(jvp(block0/attn))/reduce_sum"(#loc133))
#loc408 = loc("jit(backward)/transpose(jvp(block0/attn))/broadcast_in_dim"(#loc133))
#loc409 = loc("jit(backward)/transpose(jvp(block0/attn))/add_any"(#loc133))
#loc410 = loc("jit(backward)/transpose(jvp())/reduce_sum"(#loc132))
#loc412 = loc("jit(backward)/transpose(jvp())/dot_general"(#loc131))
#loc413 = loc("jit(backward)/transpose(jvp())/transpose"(#loc131))
#loc415 = loc("jit(forward)/jvp(block0/attn)/mul"(#loc208))
#loc416 = loc("jit(forward)/jvp(block0/attn)/broadcast_in_dim"(#loc208))
#loc417 = loc("jit(forward)/jvp(block0/attn)/div"(#loc208))
module {
  func.func public @forward(%arg0: tensor<8xf32> loc("p['attn0']['beta']"), %arg1: tensor<8xf32> loc("p['attn0']['gamma']"), %arg2: tensor<8x8xf32> loc("p['attn0']['out']"), %arg3: tensor<8x24xf32> loc("p['attn0']['qkv']"), %arg4: tensor<8x8xf32> loc("p['embed']"), %arg5: tensor<8x5xf32> loc("p['head']"), %arg6: tensor<12xf32> loc("p['mlp0']['b1']"), %arg7: tensor<8xf32> loc("p['mlp0']['b2']"), %arg8: tensor<8xf32> loc("p['mlp0']['beta']"), %arg9: tensor<8xf32> loc("p['mlp0']['gamma']"), %arg10: tensor<8x12xf32> loc("p['mlp0']['w1']"), %arg11: tensor<12x8xf32> loc("p['mlp0']['w2']"), %arg12: tensor<12xf32> loc("p['mlp1']['b1']"), %arg13: tensor<8xf32> loc("p['mlp1']['b2']"), %arg14: tensor<8x12xf32> loc("p['mlp1']['w1']"), %arg15: tensor<12x8xf32> loc("p['mlp1']['w2']"), %arg16: tensor<8xf32> loc("p['norm']['beta']"), %arg17: tensor<8xf32> loc("p['norm']['gamma']"), %arg18: tensor<12x8xf32> loc("p['pos']"), %arg19: tensor<3x8x12xf32> loc("x"), %arg20: tensor<3x5xf32> loc("y")) -> (tensor<f32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x5xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<3x12x1xf32>, tensor<3x12x1xf32>, tensor<3x12x8xf32>, tensor<1x1x8xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<3x2x4x12xf32>, tensor<3x2x12x4xf32>, tensor<3x2x12x12xf32>, tensor<3x2x12x1xf32>, tensor<3x2x12x1xf32>, tensor<3x2x12x4xf32>, tensor<3x2x12x12xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<3x12x1xf32>, tensor<3x12x1xf32>, tensor<3x12x8xf32>, tensor<1x1x8xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<f32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x8xf32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x8xf32>, tensor<3x12x1xf32>, tensor<3x12x1xf32>, tensor<3x12x8xf32>, tensor<1x1x8xf32>, tensor<3x12x8xf32>, tensor<3x8xf32>, tensor<3x5xf32>, tensor<3x1xf32>, tensor<3x5xf32>) {
    %cst = arith.constant 3.000000e+00 : f32 loc(#loc169)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc170)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %expanded = tensor.expand_shape %arg19 [[0], [1, 2], [3, 4]] output_shape [3, 2, 4, 6, 2] : tensor<3x8x12xf32> into tensor<3x2x4x6x2xf32> loc(#loc171)
    %0 = tensor.empty() : tensor<3x2x6x4x2xf32> loc(#loc172)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x2x4x6x2xf32>) outs(%0 : tensor<3x2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<3x2x6x4x2xf32> loc(#loc172)
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3, 4]] : tensor<3x2x6x4x2xf32> into tensor<3x12x8xf32> loc(#loc173)
    %2 = tensor.empty() : tensor<3x12x8xf32> loc(#loc174)
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<3x12x8xf32>) -> tensor<3x12x8xf32> loc(#loc174)
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<3x12x8xf32>, tensor<8x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc173)
      %181 = arith.addf %out, %180 : f32 loc(#loc174)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc174)
    %5 = tensor.empty() : tensor<1x12x8xf32> loc(#loc175)
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<12x8xf32>) outs(%5 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<1x12x8xf32> loc(#loc175)
    %7 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<3x12x8xf32> loc(#loc176)
    %8 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc176)
      linalg.yield %180 : f32 loc(#loc176)
    } -> tensor<3x12x8xf32> loc(#loc176)
    %9 = tensor.empty() : tensor<3x12xf32> loc(#loc177)
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<3x12xf32>) -> tensor<3x12xf32> loc(#loc177)
    %11 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc177)
      linalg.yield %180 : f32 loc(#loc177)
    } -> tensor<3x12xf32> loc(#loc177)
    %12 = tensor.empty() : tensor<3x12x1xf32> loc(#loc178)
    %13 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc178)
    } -> tensor<3x12x1xf32> loc(#loc178)
    %14 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<3x12x1xf32> loc(#loc179)
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc179)
      linalg.yield %180 : f32 loc(#loc179)
    } -> tensor<3x12x1xf32> loc(#loc179)
    %16 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<3x12x8xf32> loc(#loc180)
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %16 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.subf %in, %in_18 : f32 loc(#loc180)
      linalg.yield %180 : f32 loc(#loc180)
    } -> tensor<3x12x8xf32> loc(#loc180)
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc181)
      linalg.yield %180 : f32 loc(#loc181)
    } -> tensor<3x12x8xf32> loc(#loc181)
    %19 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<3x12x8xf32> loc(#loc182)
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc182)
      linalg.yield %180 : f32 loc(#loc182)
    } -> tensor<3x12x8xf32> loc(#loc182)
    %21 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc183)
      linalg.yield %180 : f32 loc(#loc183)
    } -> tensor<3x12xf32> loc(#loc183)
    %22 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<3x12x1xf32> loc(#loc184)
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc185)
      linalg.yield %180 : f32 loc(#loc185)
    } -> tensor<3x12x1xf32> loc(#loc185)
    %24 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc186)
    } -> tensor<3x12x1xf32> loc(#loc186)
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc186)
      linalg.yield %180 : f32 loc(#loc186)
    } -> tensor<3x12x1xf32> loc(#loc186)
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32 loc(#loc187)
      linalg.yield %180 : f32 loc(#loc187)
    } -> tensor<3x12x1xf32> loc(#loc187)
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc188)
      linalg.yield %180 : f32 loc(#loc188)
    } -> tensor<3x12x1xf32> loc(#loc188)
    %28 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc189)
    } -> tensor<3x12x1xf32> loc(#loc189)
    %29 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc189)
      linalg.yield %180 : f32 loc(#loc189)
    } -> tensor<3x12x1xf32> loc(#loc189)
    %30 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<3x12x8xf32> loc(#loc190)
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %30 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc190)
      linalg.yield %180 : f32 loc(#loc190)
    } -> tensor<3x12x8xf32> loc(#loc190)
    %32 = tensor.empty() : tensor<1x1x8xf32> loc(#loc191)
    %33 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<1x1x8xf32> loc(#loc191)
    %34 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<3x12x8xf32> loc(#loc192)
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc192)
      linalg.yield %180 : f32 loc(#loc192)
    } -> tensor<3x12x8xf32> loc(#loc192)
    %36 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc193)
    } -> tensor<1x1x8xf32> loc(#loc193)
    %37 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<3x12x8xf32> loc(#loc194)
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc194)
      linalg.yield %180 : f32 loc(#loc194)
    } -> tensor<3x12x8xf32> loc(#loc194)
    %39 = tensor.empty() : tensor<3x12x24xf32> loc(#loc195)
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<3x12x24xf32>) -> tensor<3x12x24xf32> loc(#loc195)
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %arg3 : tensor<3x12x8xf32>, tensor<8x24xf32>) outs(%40 : tensor<3x12x24xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc194)
      %181 = arith.addf %out, %180 : f32 loc(#loc195)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x24xf32> loc(#loc195)
    %extracted_slice = tensor.extract_slice %41[0, 0, 0] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xf32> to tensor<3x12x8xf32> loc(#loc196)
    %extracted_slice_12 = tensor.extract_slice %41[0, 0, 8] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xf32> to tensor<3x12x8xf32> loc(#loc196)
    %extracted_slice_13 = tensor.extract_slice %41[0, 0, 16] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xf32> to tensor<3x12x8xf32> loc(#loc196)
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc197)
    %42 = tensor.empty() : tensor<3x2x12x4xf32> loc(#loc198)
    %43 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<3x2x12x4xf32> loc(#loc198)
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc197)
    %44 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<3x2x12x4xf32> loc(#loc198)
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc197)
    %45 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<3x12x2x4xf32>) outs(%42 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<3x2x12x4xf32> loc(#loc198)
    %46 = tensor.empty() : tensor<3x2x4x12xf32> loc(#loc199)
    %47 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<3x2x12x4xf32>) outs(%46 : tensor<3x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<3x2x4x12xf32> loc(#loc199)
    %48 = tensor.empty() : tensor<3x2x12x12xf32> loc(#loc200)
    %49 = linalg.fill ins(%cst_1 : f32) outs(%48 : tensor<3x2x12x12xf32>) -> tensor<3x2x12x12xf32> loc(#loc200)
    %50 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %47 : tensor<3x2x12x4xf32>, tensor<3x2x4x12xf32>) outs(%49 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc198)
      %181 = arith.addf %out, %180 : f32 loc(#loc200)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x2x12x12xf32> loc(#loc200)
    %51 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc201)
    } -> tensor<3x2x12x12xf32> loc(#loc201)
    %52 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc201)
      linalg.yield %180 : f32 loc(#loc201)
    } -> tensor<3x2x12x12xf32> loc(#loc201)
    %53 = tensor.empty() : tensor<3x2x12xf32> loc(#loc170)
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32> loc(#loc170)
    %55 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<3x2x12x12xf32>) outs(%54 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.maximumf %out, %in : f32 loc(#loc170)
      linalg.yield %180 : f32 loc(#loc170)
    } -> tensor<3x2x12xf32> loc(#loc170)
    %56 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%53 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc202)
    } -> tensor<3x2x12xf32> loc(#loc202)
    %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %55 : tensor<3x2x12xf32>, tensor<3x2x12xf32>) outs(%53 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.maximumf %in, %in_18 : f32 loc(#loc202)
      linalg.yield %180 : f32 loc(#loc202)
    } -> tensor<3x2x12xf32> loc(#loc202)
    %58 = tensor.empty() : tensor<3x2x12x1xf32> loc(#loc203)
    %59 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<3x2x12xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<3x2x12x1xf32> loc(#loc203)
    %60 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<3x2x12x1xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc204)
    } -> tensor<3x2x12x12xf32> loc(#loc204)
    %61 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %60 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.subf %in, %in_18 : f32 loc(#loc204)
      linalg.yield %180 : f32 loc(#loc204)
    } -> tensor<3x2x12x12xf32> loc(#loc204)
    %62 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.exp %in : f32 loc(#loc205)
      linalg.yield %180 : f32 loc(#loc205)
    } -> tensor<3x2x12x12xf32> loc(#loc205)
    %63 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32> loc(#loc206)
    %64 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<3x2x12x12xf32>) outs(%63 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc206)
      linalg.yield %180 : f32 loc(#loc206)
    } -> tensor<3x2x12xf32> loc(#loc206)
    %65 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x2x12xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<3x2x12x1xf32> loc(#loc203)
    %66 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x2x12x1xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc207)
    } -> tensor<3x2x12x12xf32> loc(#loc207)
    %67 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %66 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%48 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc207)
      linalg.yield %180 : f32 loc(#loc207)
    } -> tensor<3x2x12x12xf32> loc(#loc207)
    %68 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<3x2x12x1xf32>, tensor<3x2x12x1xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc415)
      linalg.yield %180 : f32 loc(#loc415)
    } -> tensor<3x2x12x1xf32> loc(#loc415)
    %69 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc416)
    } -> tensor<3x2x12x1xf32> loc(#loc416)
    %70 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<3x2x12x1xf32>, tensor<3x2x12x1xf32>) outs(%58 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc417)
      linalg.yield %180 : f32 loc(#loc417)
    } -> tensor<3x2x12x1xf32> loc(#loc417)
    %71 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<3x2x12x4xf32>) -> tensor<3x2x12x4xf32> loc(#loc209)
    %72 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67, %45 : tensor<3x2x12x12xf32>, tensor<3x2x12x4xf32>) outs(%71 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc207)
      %181 = arith.addf %out, %180 : f32 loc(#loc209)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x2x12x4xf32> loc(#loc209)
    %73 = tensor.empty() : tensor<3x12x2x4xf32> loc(#loc210)
    %74 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<3x2x12x4xf32>) outs(%73 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<3x12x2x4xf32> loc(#loc210)
    %collapsed_17 = tensor.collapse_shape %74 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc211)
    %75 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_17, %arg2 : tensor<3x12x8xf32>, tensor<8x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc211)
      %181 = arith.addf %out, %180 : f32 loc(#loc212)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc212)
    %76 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %75 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc213)
      linalg.yield %180 : f32 loc(#loc213)
    } -> tensor<3x12x8xf32> loc(#loc213)
    %77 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc214)
      linalg.yield %180 : f32 loc(#loc214)
    } -> tensor<3x12xf32> loc(#loc214)
    %78 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc215)
    } -> tensor<3x12x1xf32> loc(#loc215)
    %79 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc216)
      linalg.yield %180 : f32 loc(#loc216)
    } -> tensor<3x12x1xf32> loc(#loc216)
    %80 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc217)
    } -> tensor<3x12x8xf32> loc(#loc217)
    %81 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %80 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.subf %in, %in_18 : f32 loc(#loc217)
      linalg.yield %180 : f32 loc(#loc217)
    } -> tensor<3x12x8xf32> loc(#loc217)
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc218)
      linalg.yield %180 : f32 loc(#loc218)
    } -> tensor<3x12x8xf32> loc(#loc218)
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %81 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc219)
      linalg.yield %180 : f32 loc(#loc219)
    } -> tensor<3x12x8xf32> loc(#loc219)
    %84 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %180 : f32 loc(#loc220)
    } -> tensor<3x12xf32> loc(#loc220)
    %85 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc221)
    } -> tensor<3x12x1xf32> loc(#loc221)
    %86 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc222)
      linalg.yield %180 : f32 loc(#loc222)
    } -> tensor<3x12x1xf32> loc(#loc222)
    %87 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc223)
      linalg.yield %180 : f32 loc(#loc223)
    } -> tensor<3x12x1xf32> loc(#loc223)
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32 loc(#loc224)
      linalg.yield %180 : f32 loc(#loc224)
    } -> tensor<3x12x1xf32> loc(#loc224)
    %89 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc225)
      linalg.yield %180 : f32 loc(#loc225)
    } -> tensor<3x12x1xf32> loc(#loc225)
    %90 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %89 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc226)
      linalg.yield %180 : f32 loc(#loc226)
    } -> tensor<3x12x1xf32> loc(#loc226)
    %91 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc227)
    } -> tensor<3x12x8xf32> loc(#loc227)
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %91 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc227)
      linalg.yield %180 : f32 loc(#loc227)
    } -> tensor<3x12x8xf32> loc(#loc227)
    %93 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<1x1x8xf32> loc(#loc228)
    %94 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc229)
    } -> tensor<3x12x8xf32> loc(#loc229)
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc229)
      linalg.yield %180 : f32 loc(#loc229)
    } -> tensor<3x12x8xf32> loc(#loc229)
    %96 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<1x1x8xf32> loc(#loc230)
    %97 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<3x12x8xf32> loc(#loc231)
    %98 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc231)
      linalg.yield %180 : f32 loc(#loc231)
    } -> tensor<3x12x8xf32> loc(#loc231)
    %99 = tensor.empty() : tensor<3x12x12xf32> loc(#loc232)
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<3x12x12xf32>) -> tensor<3x12x12xf32> loc(#loc232)
    %101 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98, %arg10 : tensor<3x12x8xf32>, tensor<8x12xf32>) outs(%100 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc231)
      %181 = arith.addf %out, %180 : f32 loc(#loc232)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc232)
    %102 = tensor.empty() : tensor<1x1x12xf32> loc(#loc233)
    %103 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<12xf32>) outs(%102 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc233)
    } -> tensor<1x1x12xf32> loc(#loc233)
    %104 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x1x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc234)
    } -> tensor<3x12x12xf32> loc(#loc234)
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc234)
      linalg.yield %180 : f32 loc(#loc234)
    } -> tensor<3x12x12xf32> loc(#loc234)
    %106 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<3x12x12xf32> loc(#loc235)
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc235)
      linalg.yield %180 : f32 loc(#loc235)
    } -> tensor<3x12x12xf32> loc(#loc235)
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.negf %in : f32 loc(#loc236)
      linalg.yield %180 : f32 loc(#loc236)
    } -> tensor<3x12x12xf32> loc(#loc236)
    %109 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<3x12x12xf32> loc(#loc235)
    %110 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc235)
      linalg.yield %180 : f32 loc(#loc235)
    } -> tensor<3x12x12xf32> loc(#loc235)
    %111 = math.erfc %110 : tensor<3x12x12xf32> loc(#loc237)
    %112 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc238)
      linalg.yield %180 : f32 loc(#loc238)
    } -> tensor<3x12x12xf32> loc(#loc238)
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.negf %in : f32 loc(#loc236)
      linalg.yield %180 : f32 loc(#loc236)
    } -> tensor<3x12x12xf32> loc(#loc236)
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.exp %in : f32 loc(#loc239)
      linalg.yield %180 : f32 loc(#loc239)
    } -> tensor<3x12x12xf32> loc(#loc239)
    %115 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %111 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc235)
      linalg.yield %180 : f32 loc(#loc235)
    } -> tensor<3x12x12xf32> loc(#loc235)
    %116 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %arg11 : tensor<3x12x12xf32>, tensor<12x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc235)
      %181 = arith.addf %out, %180 : f32 loc(#loc240)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc240)
    %117 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc241)
    } -> tensor<1x1x8xf32> loc(#loc241)
    %118 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc242)
    } -> tensor<3x12x8xf32> loc(#loc242)
    %119 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc242)
      linalg.yield %180 : f32 loc(#loc242)
    } -> tensor<3x12x8xf32> loc(#loc242)
    %120 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %119 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc243)
      linalg.yield %180 : f32 loc(#loc243)
    } -> tensor<3x12x8xf32> loc(#loc243)
    %121 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120, %arg14 : tensor<3x12x8xf32>, tensor<8x12xf32>) outs(%100 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc243)
      %181 = arith.addf %out, %180 : f32 loc(#loc244)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc244)
    %122 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<12xf32>) outs(%102 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc245)
    } -> tensor<1x1x12xf32> loc(#loc245)
    %123 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<3x12x12xf32> loc(#loc246)
    %124 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc246)
      linalg.yield %180 : f32 loc(#loc246)
    } -> tensor<3x12x12xf32> loc(#loc246)
    %125 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc247)
    } -> tensor<3x12x12xf32> loc(#loc247)
    %126 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.maximumf %in, %in_18 : f32 loc(#loc247)
      linalg.yield %180 : f32 loc(#loc247)
    } -> tensor<3x12x12xf32> loc(#loc247)
    %127 = tensor.empty() : tensor<3x12x12xi1> loc(#loc248)
    %128 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%127 : tensor<3x12x12xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %180 = arith.cmpf oeq, %in, %in_18 : f32 loc(#loc248)
      linalg.yield %180 : i1 loc(#loc248)
    } -> tensor<3x12x12xi1> loc(#loc248)
    %129 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc249)
    } -> tensor<3x12x12xf32> loc(#loc249)
    %130 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %129, %125 : tensor<3x12x12xi1>, tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %180 = arith.select %in, %in_18, %in_19 : f32 loc(#loc250)
      linalg.yield %180 : f32 loc(#loc250)
    } -> tensor<3x12x12xf32> loc(#loc250)
    %131 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%127 : tensor<3x12x12xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %180 = arith.cmpf oeq, %in, %in_18 : f32 loc(#loc248)
      linalg.yield %180 : i1 loc(#loc248)
    } -> tensor<3x12x12xi1> loc(#loc248)
    %132 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc249)
    } -> tensor<3x12x12xf32> loc(#loc249)
    %133 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %132, %129 : tensor<3x12x12xi1>, tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %180 = arith.select %in, %in_18, %in_19 : f32 loc(#loc250)
      linalg.yield %180 : f32 loc(#loc250)
    } -> tensor<3x12x12xf32> loc(#loc250)
    %134 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %133 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%99 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc251)
      linalg.yield %180 : f32 loc(#loc251)
    } -> tensor<3x12x12xf32> loc(#loc251)
    %135 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126, %arg15 : tensor<3x12x12xf32>, tensor<12x8xf32>) outs(%3 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc247)
      %181 = arith.addf %out, %180 : f32 loc(#loc252)
      linalg.yield %181 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc252)
    %136 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<1x1x8xf32> loc(#loc253)
    %137 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc254)
    } -> tensor<3x12x8xf32> loc(#loc254)
    %138 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc254)
      linalg.yield %180 : f32 loc(#loc254)
    } -> tensor<3x12x8xf32> loc(#loc254)
    %139 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %138 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc255)
      linalg.yield %180 : f32 loc(#loc255)
    } -> tensor<3x12x8xf32> loc(#loc255)
    %140 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc256)
      linalg.yield %180 : f32 loc(#loc256)
    } -> tensor<3x12xf32> loc(#loc256)
    %141 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc257)
    } -> tensor<3x12x1xf32> loc(#loc257)
    %142 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc258)
      linalg.yield %180 : f32 loc(#loc258)
    } -> tensor<3x12x1xf32> loc(#loc258)
    %143 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<3x12x8xf32> loc(#loc259)
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %143 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.subf %in, %in_18 : f32 loc(#loc259)
      linalg.yield %180 : f32 loc(#loc259)
    } -> tensor<3x12x8xf32> loc(#loc259)
    %145 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc260)
      linalg.yield %180 : f32 loc(#loc260)
    } -> tensor<3x12x8xf32> loc(#loc260)
    %146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %144 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc261)
      linalg.yield %180 : f32 loc(#loc261)
    } -> tensor<3x12x8xf32> loc(#loc261)
    %147 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<3x12x8xf32>) outs(%10 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %180 : f32 loc(#loc262)
    } -> tensor<3x12xf32> loc(#loc262)
    %148 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<3x12xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc263)
    } -> tensor<3x12x1xf32> loc(#loc263)
    %149 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %14 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc264)
      linalg.yield %180 : f32 loc(#loc264)
    } -> tensor<3x12x1xf32> loc(#loc264)
    %150 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc265)
      linalg.yield %180 : f32 loc(#loc265)
    } -> tensor<3x12x1xf32> loc(#loc265)
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32 loc(#loc266)
      linalg.yield %180 : f32 loc(#loc266)
    } -> tensor<3x12x1xf32> loc(#loc266)
    %152 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc267)
      linalg.yield %180 : f32 loc(#loc267)
    } -> tensor<3x12x1xf32> loc(#loc267)
    %153 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %152 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%12 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc268)
      linalg.yield %180 : f32 loc(#loc268)
    } -> tensor<3x12x1xf32> loc(#loc268)
    %154 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<3x12x1xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc269)
    } -> tensor<3x12x8xf32> loc(#loc269)
    %155 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %154 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc269)
      linalg.yield %180 : f32 loc(#loc269)
    } -> tensor<3x12x8xf32> loc(#loc269)
    %156 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<1x1x8xf32> loc(#loc270)
    %157 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc271)
    } -> tensor<3x12x8xf32> loc(#loc271)
    %158 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc271)
      linalg.yield %180 : f32 loc(#loc271)
    } -> tensor<3x12x8xf32> loc(#loc271)
    %159 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<8xf32>) outs(%32 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc272)
    } -> tensor<1x1x8xf32> loc(#loc272)
    %160 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x1x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<3x12x8xf32> loc(#loc273)
    %161 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%2 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.addf %in, %in_18 : f32 loc(#loc273)
      linalg.yield %180 : f32 loc(#loc273)
    } -> tensor<3x12x8xf32> loc(#loc273)
    %162 = tensor.empty() : tensor<3x8xf32> loc(#loc274)
    %163 = linalg.fill ins(%cst_1 : f32) outs(%162 : tensor<3x8xf32>) -> tensor<3x8xf32> loc(#loc274)
    %164 = linalg.generic {indexing_maps = [#map21, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<3x12x8xf32>) outs(%163 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc274)
      linalg.yield %180 : f32 loc(#loc274)
    } -> tensor<3x8xf32> loc(#loc274)
    %165 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%162 : tensor<3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<3x8xf32> loc(#loc275)
    %166 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%164, %165 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%162 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.divf %in, %in_18 : f32 loc(#loc275)
      linalg.yield %180 : f32 loc(#loc275)
    } -> tensor<3x8xf32> loc(#loc275)
    %167 = tensor.empty() : tensor<3x5xf32> loc(#loc276)
    %168 = linalg.fill ins(%cst_1 : f32) outs(%167 : tensor<3x5xf32>) -> tensor<3x5xf32> loc(#loc276)
    %169 = linalg.matmul ins(%166, %arg5 : tensor<3x8xf32>, tensor<8x5xf32>) outs(%168 : tensor<3x5xf32>) -> tensor<3x5xf32> loc(#loc276)
    %170:3 = call @forward_log_softmax(%169) : (tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x1xf32>) loc(#loc277)
    %171 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%170#0, %arg20 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%167 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %180 = arith.mulf %in, %in_18 : f32 loc(#loc278)
      linalg.yield %180 : f32 loc(#loc278)
    } -> tensor<3x5xf32> loc(#loc278)
    %172 = tensor.empty() : tensor<3xf32> loc(#loc279)
    %173 = linalg.fill ins(%cst_1 : f32) outs(%172 : tensor<3xf32>) -> tensor<3xf32> loc(#loc279)
    %174 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%171 : tensor<3x5xf32>) outs(%173 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc279)
      linalg.yield %180 : f32 loc(#loc279)
    } -> tensor<3xf32> loc(#loc279)
    %175 = tensor.empty() : tensor<f32> loc(#loc280)
    %176 = linalg.fill ins(%cst_1 : f32) outs(%175 : tensor<f32>) -> tensor<f32> loc(#loc280)
    %177 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["reduction"]} ins(%174 : tensor<3xf32>) outs(%176 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %out, %in : f32 loc(#loc280)
      linalg.yield %180 : f32 loc(#loc280)
    } -> tensor<f32> loc(#loc280)
    %178 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%177 : tensor<f32>) outs(%175 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst : f32 loc(#loc169)
      linalg.yield %180 : f32 loc(#loc169)
    } -> tensor<f32> loc(#loc169)
    %179 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%178 : tensor<f32>) outs(%175 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.negf %in : f32 loc(#loc281)
      linalg.yield %180 : f32 loc(#loc281)
    } -> tensor<f32> loc(#loc281)
    return %179, %arg2, %arg3, %arg5, %arg10, %arg11, %arg14, %arg15, %collapsed, %20, %29, %26, %17, %33, %31, %38, %47, %43, %62, %65, %70, %45, %67, %collapsed_17, %83, %90, %88, %81, %93, %92, %98, %cst_4, %114, %111, %107, %115, %120, %134, %126, %146, %153, %151, %144, %156, %155, %166, %170#1, %170#2, %arg20 : tensor<f32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x5xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<3x12x1xf32>, tensor<3x12x1xf32>, tensor<3x12x8xf32>, tensor<1x1x8xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<3x2x4x12xf32>, tensor<3x2x12x4xf32>, tensor<3x2x12x12xf32>, tensor<3x2x12x1xf32>, tensor<3x2x12x1xf32>, tensor<3x2x12x4xf32>, tensor<3x2x12x12xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<3x12x1xf32>, tensor<3x12x1xf32>, tensor<3x12x8xf32>, tensor<1x1x8xf32>, tensor<3x12x8xf32>, tensor<3x12x8xf32>, tensor<f32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x8xf32>, tensor<3x12x12xf32>, tensor<3x12x12xf32>, tensor<3x12x8xf32>, tensor<3x12x1xf32>, tensor<3x12x1xf32>, tensor<3x12x8xf32>, tensor<1x1x8xf32>, tensor<3x12x8xf32>, tensor<3x8xf32>, tensor<3x5xf32>, tensor<3x1xf32>, tensor<3x5xf32> loc(#loc)
  } loc(#loc)
  func.func private @forward_log_softmax(%arg0: tensor<3x5xf32> loc(unknown)) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc64)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc65)
    %0 = tensor.empty() : tensor<3xf32> loc(#loc65)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<3xf32>) -> tensor<3xf32> loc(#loc65)
    %2 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x5xf32>) outs(%1 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc65)
      linalg.yield %17 : f32 loc(#loc65)
    } -> tensor<3xf32> loc(#loc65)
    %3 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<3xf32> loc(#loc66)
    %4 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel"]} ins(%3, %2 : tensor<3xf32>, tensor<3xf32>) outs(%0 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc66)
      linalg.yield %17 : f32 loc(#loc66)
    } -> tensor<3xf32> loc(#loc66)
    %5 = tensor.empty() : tensor<3x1xf32> loc(#loc67)
    %6 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<3x1xf32> loc(#loc67)
    %7 = tensor.empty() : tensor<3x5xf32> loc(#loc68)
    %8 = linalg.generic {indexing_maps = [#map28, #map23], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3x1xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<3x5xf32> loc(#loc68)
    %9 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %17 : f32 loc(#loc68)
    } -> tensor<3x5xf32> loc(#loc68)
    %10 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<3x5xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc69)
      linalg.yield %17 : f32 loc(#loc69)
    } -> tensor<3x5xf32> loc(#loc69)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3xf32>) -> tensor<3xf32> loc(#loc64)
    %12 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<3x5xf32>) outs(%11 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc64)
      linalg.yield %17 : f32 loc(#loc64)
    } -> tensor<3xf32> loc(#loc64)
    %13 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<3x1xf32> loc(#loc67)
    %14 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<3x1xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc70)
      linalg.yield %17 : f32 loc(#loc70)
    } -> tensor<3x1xf32> loc(#loc70)
    %15 = linalg.generic {indexing_maps = [#map28, #map23], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<3x1xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<3x5xf32> loc(#loc68)
    %16 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%7 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc68)
      linalg.yield %17 : f32 loc(#loc68)
    } -> tensor<3x5xf32> loc(#loc68)
    return %16, %10, %13 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x1xf32> loc(#loc418)
  } loc(#loc418)
  func.func public @backward(%arg0: tensor<8x8xf32> loc("residuals[0]"), %arg1: tensor<8x24xf32> loc("residuals[1]"), %arg2: tensor<8x5xf32> loc("residuals[2]"), %arg3: tensor<8x12xf32> loc("residuals[3]"), %arg4: tensor<12x8xf32> loc("residuals[4]"), %arg5: tensor<8x12xf32> loc("residuals[5]"), %arg6: tensor<12x8xf32> loc("residuals[6]"), %arg7: tensor<3x12x8xf32> loc("residuals[7]"), %arg8: tensor<3x12x8xf32> loc("residuals[8]"), %arg9: tensor<3x12x1xf32> loc("residuals[9]"), %arg10: tensor<3x12x1xf32> loc("residuals[10]"), %arg11: tensor<3x12x8xf32> loc("residuals[11]"), %arg12: tensor<1x1x8xf32> loc("residuals[12]"), %arg13: tensor<3x12x8xf32> loc("residuals[13]"), %arg14: tensor<3x12x8xf32> loc("residuals[14]"), %arg15: tensor<3x2x4x12xf32> loc("residuals[15]"), %arg16: tensor<3x2x12x4xf32> loc("residuals[16]"), %arg17: tensor<3x2x12x12xf32> loc("residuals[17]"), %arg18: tensor<3x2x12x1xf32> loc("residuals[18]"), %arg19: tensor<3x2x12x1xf32> loc("residuals[19]"), %arg20: tensor<3x2x12x4xf32> loc("residuals[20]"), %arg21: tensor<3x2x12x12xf32> loc("residuals[21]"), %arg22: tensor<3x12x8xf32> loc("residuals[22]"), %arg23: tensor<3x12x8xf32> loc("residuals[23]"), %arg24: tensor<3x12x1xf32> loc("residuals[24]"), %arg25: tensor<3x12x1xf32> loc("residuals[25]"), %arg26: tensor<3x12x8xf32> loc("residuals[26]"), %arg27: tensor<1x1x8xf32> loc("residuals[27]"), %arg28: tensor<3x12x8xf32> loc("residuals[28]"), %arg29: tensor<3x12x8xf32> loc("residuals[29]"), %arg30: tensor<f32> loc("residuals[30]"), %arg31: tensor<3x12x12xf32> loc("residuals[31]"), %arg32: tensor<3x12x12xf32> loc("residuals[32]"), %arg33: tensor<3x12x12xf32> loc("residuals[33]"), %arg34: tensor<3x12x12xf32> loc("residuals[34]"), %arg35: tensor<3x12x8xf32> loc("residuals[35]"), %arg36: tensor<3x12x12xf32> loc("residuals[36]"), %arg37: tensor<3x12x12xf32> loc("residuals[37]"), %arg38: tensor<3x12x8xf32> loc("residuals[38]"), %arg39: tensor<3x12x1xf32> loc("residuals[39]"), %arg40: tensor<3x12x1xf32> loc("residuals[40]"), %arg41: tensor<3x12x8xf32> loc("residuals[41]"), %arg42: tensor<1x1x8xf32> loc("residuals[42]"), %arg43: tensor<3x12x8xf32> loc("residuals[43]"), %arg44: tensor<3x8xf32> loc("residuals[44]"), %arg45: tensor<3x5xf32> loc("residuals[45]"), %arg46: tensor<3x1xf32> loc("residuals[46]"), %arg47: tensor<3x5xf32> loc("residuals[47]"), %arg48: tensor<f32> loc("ct")) -> (tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<12x8xf32>) {
    %c16 = arith.constant 16 : index loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 3.000000e+00 : f32 loc(#loc283)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<f32> loc(#loc284)
    %1 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%arg48 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc284)
      linalg.yield %200 : f32 loc(#loc284)
    } -> tensor<f32> loc(#loc284)
    %2 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%1 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_0 : f32 loc(#loc283)
      linalg.yield %200 : f32 loc(#loc283)
    } -> tensor<f32> loc(#loc283)
    %3 = tensor.empty() : tensor<3xf32> loc(#loc285)
    %4 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel"]} ins(%2 : tensor<f32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc285)
    } -> tensor<3xf32> loc(#loc285)
    %5 = tensor.empty() : tensor<3x5xf32> loc(#loc286)
    %6 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3xf32>) outs(%5 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<3x5xf32> loc(#loc286)
    %7 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%6, %arg47 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%5 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc287)
      linalg.yield %200 : f32 loc(#loc287)
    } -> tensor<3x5xf32> loc(#loc287)
    %8 = call @backward_log_softmax(%arg45, %arg46, %7) : (tensor<3x5xf32>, tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x5xf32> loc(#loc288)
    %9 = tensor.empty() : tensor<5x8xf32> loc(#loc289)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc289)
    %11 = linalg.generic {indexing_maps = [#map29, #map30, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8, %arg44 : tensor<3x5xf32>, tensor<3x8xf32>) outs(%10 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc288)
      %201 = arith.addf %out, %200 : f32 loc(#loc289)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc289)
    %12 = tensor.empty() : tensor<8x5xf32> loc(#loc290)
    %13 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<5x8xf32>) outs(%12 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc290)
    } -> tensor<8x5xf32> loc(#loc290)
    %14 = tensor.empty() : tensor<3x8xf32> loc(#loc289)
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<3x8xf32>) -> tensor<3x8xf32> loc(#loc289)
    %16 = linalg.generic {indexing_maps = [#map32, #map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8, %arg2 : tensor<3x5xf32>, tensor<8x5xf32>) outs(%15 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc288)
      %201 = arith.addf %out, %200 : f32 loc(#loc289)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x8xf32> loc(#loc289)
    %17 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc291)
    } -> tensor<3x8xf32> loc(#loc291)
    %18 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%16, %17 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc291)
      linalg.yield %200 : f32 loc(#loc291)
    } -> tensor<3x8xf32> loc(#loc291)
    %19 = tensor.empty() : tensor<3x12x8xf32> loc(#loc292)
    %20 = linalg.generic {indexing_maps = [#map32, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc292)
    } -> tensor<3x12x8xf32> loc(#loc292)
    %21 = tensor.empty() : tensor<8xf32> loc(#loc293)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8xf32>) -> tensor<8xf32> loc(#loc293)
    %23 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%20 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc293)
      linalg.yield %200 : f32 loc(#loc293)
    } -> tensor<8xf32> loc(#loc293)
    %expanded = tensor.expand_shape %23 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc294)
    %24 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc293)
      linalg.yield %200 : f32 loc(#loc293)
    } -> tensor<8xf32> loc(#loc293)
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg43, %20 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc295)
      linalg.yield %200 : f32 loc(#loc295)
    } -> tensor<3x12x8xf32> loc(#loc295)
    %26 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%25 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %200 : f32 loc(#loc296)
    } -> tensor<8xf32> loc(#loc296)
    %expanded_6 = tensor.expand_shape %26 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc297)
    %27 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg42 : tensor<1x1x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<3x12x8xf32> loc(#loc295)
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %27 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc295)
      linalg.yield %200 : f32 loc(#loc295)
    } -> tensor<3x12x8xf32> loc(#loc295)
    %29 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_6 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %200 : f32 loc(#loc296)
    } -> tensor<8xf32> loc(#loc296)
    %30 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg41, %28 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc298)
      linalg.yield %200 : f32 loc(#loc298)
    } -> tensor<3x12x8xf32> loc(#loc298)
    %31 = tensor.empty() : tensor<3x12xf32> loc(#loc299)
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<3x12xf32>) -> tensor<3x12xf32> loc(#loc299)
    %33 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc299)
      linalg.yield %200 : f32 loc(#loc299)
    } -> tensor<3x12xf32> loc(#loc299)
    %expanded_7 = tensor.expand_shape %33 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc300)
    %34 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg40 : tensor<3x12x1xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc298)
    } -> tensor<3x12x8xf32> loc(#loc298)
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %34 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc298)
      linalg.yield %200 : f32 loc(#loc298)
    } -> tensor<3x12x8xf32> loc(#loc298)
    %36 = tensor.empty() : tensor<3x12x1xf32> loc(#loc301)
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %arg39 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc301)
      linalg.yield %200 : f32 loc(#loc301)
    } -> tensor<3x12x1xf32> loc(#loc301)
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc302)
      linalg.yield %200 : f32 loc(#loc302)
    } -> tensor<3x12x8xf32> loc(#loc302)
    %39 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc303)
      linalg.yield %200 : f32 loc(#loc303)
    } -> tensor<3x12xf32> loc(#loc303)
    %expanded_8 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc304)
    %40 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc305)
    } -> tensor<3x12x1xf32> loc(#loc305)
    %41 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc305)
      linalg.yield %200 : f32 loc(#loc305)
    } -> tensor<3x12x1xf32> loc(#loc305)
    %42 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<3x12x1xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %200 : f32 loc(#loc306)
    } -> tensor<3x12xf32> loc(#loc306)
    %43 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<3x12xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc307)
    } -> tensor<3x12x8xf32> loc(#loc307)
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg38 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc308)
      linalg.yield %200 : f32 loc(#loc308)
    } -> tensor<3x12x8xf32> loc(#loc308)
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc309)
      linalg.yield %200 : f32 loc(#loc309)
    } -> tensor<3x12x8xf32> loc(#loc309)
    %46 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc310)
      linalg.yield %200 : f32 loc(#loc310)
    } -> tensor<3x12xf32> loc(#loc310)
    %expanded_9 = tensor.expand_shape %46 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc311)
    %47 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %44 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc312)
      linalg.yield %200 : f32 loc(#loc312)
    } -> tensor<3x12x8xf32> loc(#loc312)
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc312)
      linalg.yield %200 : f32 loc(#loc312)
    } -> tensor<3x12x1xf32> loc(#loc312)
    %49 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %40 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc313)
      linalg.yield %200 : f32 loc(#loc313)
    } -> tensor<3x12x1xf32> loc(#loc313)
    %50 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<3x12x1xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc314)
      linalg.yield %200 : f32 loc(#loc314)
    } -> tensor<3x12xf32> loc(#loc314)
    %51 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<3x12xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc315)
    } -> tensor<3x12x8xf32> loc(#loc315)
    %52 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %51 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc316)
      linalg.yield %200 : f32 loc(#loc316)
    } -> tensor<3x12x8xf32> loc(#loc316)
    %53 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%52 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc317)
      linalg.yield %200 : f32 loc(#loc317)
    } -> tensor<8xf32> loc(#loc317)
    %expanded_10 = tensor.expand_shape %53 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc318)
    %54 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc317)
      linalg.yield %200 : f32 loc(#loc317)
    } -> tensor<8xf32> loc(#loc317)
    %55 = tensor.empty() : tensor<8x12xf32> loc(#loc319)
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc319)
    %57 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%52, %arg37 : tensor<3x12x8xf32>, tensor<3x12x12xf32>) outs(%56 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc316)
      %201 = arith.addf %out, %200 : f32 loc(#loc319)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc319)
    %58 = tensor.empty() : tensor<12x8xf32> loc(#loc320)
    %59 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<8x12xf32>) outs(%58 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<12x8xf32> loc(#loc320)
    %60 = tensor.empty() : tensor<3x12x12xf32> loc(#loc319)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<3x12x12xf32>) -> tensor<3x12x12xf32> loc(#loc319)
    %62 = linalg.generic {indexing_maps = [#map2, #map38, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52, %arg6 : tensor<3x12x8xf32>, tensor<12x8xf32>) outs(%61 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc316)
      %201 = arith.addf %out, %200 : f32 loc(#loc319)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc319)
    %63 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg36 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc321)
      linalg.yield %200 : f32 loc(#loc321)
    } -> tensor<3x12x12xf32> loc(#loc321)
    %64 = tensor.empty() : tensor<12xf32> loc(#loc322)
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<12xf32>) -> tensor<12xf32> loc(#loc322)
    %66 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%63 : tensor<3x12x12xf32>) outs(%65 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc322)
      linalg.yield %200 : f32 loc(#loc322)
    } -> tensor<12xf32> loc(#loc322)
    %expanded_11 = tensor.expand_shape %66 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc323)
    %67 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x12xf32>) outs(%65 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc322)
      linalg.yield %200 : f32 loc(#loc322)
    } -> tensor<12xf32> loc(#loc322)
    %68 = linalg.fill ins(%cst : f32) outs(%58 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc324)
    %69 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%63, %arg35 : tensor<3x12x12xf32>, tensor<3x12x8xf32>) outs(%68 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc321)
      %201 = arith.addf %out, %200 : f32 loc(#loc324)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc324)
    %70 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<12x8xf32>) outs(%55 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc325)
    } -> tensor<8x12xf32> loc(#loc325)
    %71 = linalg.fill ins(%cst : f32) outs(%19 : tensor<3x12x8xf32>) -> tensor<3x12x8xf32> loc(#loc324)
    %72 = linalg.generic {indexing_maps = [#map2, #map38, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63, %arg5 : tensor<3x12x12xf32>, tensor<8x12xf32>) outs(%71 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc321)
      %201 = arith.addf %out, %200 : f32 loc(#loc324)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc324)
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %72 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc326)
      linalg.yield %200 : f32 loc(#loc326)
    } -> tensor<3x12x8xf32> loc(#loc326)
    %74 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%73 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc327)
      linalg.yield %200 : f32 loc(#loc327)
    } -> tensor<8xf32> loc(#loc327)
    %expanded_12 = tensor.expand_shape %74 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc328)
    %75 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc327)
      linalg.yield %200 : f32 loc(#loc327)
    } -> tensor<8xf32> loc(#loc327)
    %76 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%73, %arg34 : tensor<3x12x8xf32>, tensor<3x12x12xf32>) outs(%56 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc326)
      %201 = arith.addf %out, %200 : f32 loc(#loc329)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc329)
    %77 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<8x12xf32>) outs(%58 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc330)
    } -> tensor<12x8xf32> loc(#loc330)
    %78 = linalg.generic {indexing_maps = [#map2, #map38, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73, %arg4 : tensor<3x12x8xf32>, tensor<12x8xf32>) outs(%61 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc326)
      %201 = arith.addf %out, %200 : f32 loc(#loc329)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x12x12xf32> loc(#loc329)
    %79 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg33, %78 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc331)
      linalg.yield %200 : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %80 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %arg32 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc331)
      linalg.yield %200 : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %81 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %79 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc331)
      linalg.yield %200 : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg31 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc331)
      linalg.yield %200 : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %84 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %85 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc331)
      linalg.yield %200 : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc332)
      linalg.yield %200 : f32 loc(#loc332)
    } -> tensor<3x12x12xf32> loc(#loc332)
    %87 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg30 : tensor<f32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %88 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %80 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc331)
      linalg.yield %200 : f32 loc(#loc331)
    } -> tensor<3x12x12xf32> loc(#loc331)
    %89 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<3x12x12xf32>, tensor<3x12x12xf32>) outs(%60 : tensor<3x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc333)
      linalg.yield %200 : f32 loc(#loc333)
    } -> tensor<3x12x12xf32> loc(#loc333)
    %90 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%89 : tensor<3x12x12xf32>) outs(%65 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc334)
      linalg.yield %200 : f32 loc(#loc334)
    } -> tensor<12xf32> loc(#loc334)
    %expanded_13 = tensor.expand_shape %90 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc335)
    %91 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x12xf32>) outs(%65 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc334)
      linalg.yield %200 : f32 loc(#loc334)
    } -> tensor<12xf32> loc(#loc334)
    %92 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%89, %arg29 : tensor<3x12x12xf32>, tensor<3x12x8xf32>) outs(%68 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc333)
      %201 = arith.addf %out, %200 : f32 loc(#loc336)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc336)
    %93 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<12x8xf32>) outs(%55 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc337)
    } -> tensor<8x12xf32> loc(#loc337)
    %94 = linalg.generic {indexing_maps = [#map2, #map38, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89, %arg3 : tensor<3x12x12xf32>, tensor<8x12xf32>) outs(%71 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc333)
      %201 = arith.addf %out, %200 : f32 loc(#loc336)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc336)
    %95 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%94 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc338)
      linalg.yield %200 : f32 loc(#loc338)
    } -> tensor<8xf32> loc(#loc338)
    %expanded_14 = tensor.expand_shape %95 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc339)
    %96 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc338)
      linalg.yield %200 : f32 loc(#loc338)
    } -> tensor<8xf32> loc(#loc338)
    %97 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %94 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc340)
      linalg.yield %200 : f32 loc(#loc340)
    } -> tensor<3x12x8xf32> loc(#loc340)
    %98 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%97 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc341)
      linalg.yield %200 : f32 loc(#loc341)
    } -> tensor<8xf32> loc(#loc341)
    %expanded_15 = tensor.expand_shape %98 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc342)
    %99 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<1x1x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc340)
    } -> tensor<3x12x8xf32> loc(#loc340)
    %100 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc340)
      linalg.yield %200 : f32 loc(#loc340)
    } -> tensor<3x12x8xf32> loc(#loc340)
    %101 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc341)
      linalg.yield %200 : f32 loc(#loc341)
    } -> tensor<8xf32> loc(#loc341)
    %102 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %100 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc343)
      linalg.yield %200 : f32 loc(#loc343)
    } -> tensor<3x12x8xf32> loc(#loc343)
    %103 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc344)
      linalg.yield %200 : f32 loc(#loc344)
    } -> tensor<3x12xf32> loc(#loc344)
    %expanded_16 = tensor.expand_shape %103 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc345)
    %104 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<3x12x1xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc343)
    } -> tensor<3x12x8xf32> loc(#loc343)
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %104 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc343)
      linalg.yield %200 : f32 loc(#loc343)
    } -> tensor<3x12x8xf32> loc(#loc343)
    %106 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %arg24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc346)
      linalg.yield %200 : f32 loc(#loc346)
    } -> tensor<3x12x1xf32> loc(#loc346)
    %107 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc347)
      linalg.yield %200 : f32 loc(#loc347)
    } -> tensor<3x12x8xf32> loc(#loc347)
    %108 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc348)
      linalg.yield %200 : f32 loc(#loc348)
    } -> tensor<3x12xf32> loc(#loc348)
    %expanded_17 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc349)
    %109 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %105 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc350)
      linalg.yield %200 : f32 loc(#loc350)
    } -> tensor<3x12x8xf32> loc(#loc350)
    %110 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %40 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc351)
      linalg.yield %200 : f32 loc(#loc351)
    } -> tensor<3x12x1xf32> loc(#loc351)
    %111 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<3x12x1xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc352)
      linalg.yield %200 : f32 loc(#loc352)
    } -> tensor<3x12xf32> loc(#loc352)
    %112 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x12xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<3x12x8xf32> loc(#loc353)
    %113 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg23 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc354)
      linalg.yield %200 : f32 loc(#loc354)
    } -> tensor<3x12x8xf32> loc(#loc354)
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc355)
      linalg.yield %200 : f32 loc(#loc355)
    } -> tensor<3x12x8xf32> loc(#loc355)
    %115 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc356)
      linalg.yield %200 : f32 loc(#loc356)
    } -> tensor<3x12xf32> loc(#loc356)
    %expanded_18 = tensor.expand_shape %115 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc357)
    %116 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %113 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc358)
      linalg.yield %200 : f32 loc(#loc358)
    } -> tensor<3x12x8xf32> loc(#loc358)
    %117 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc358)
      linalg.yield %200 : f32 loc(#loc358)
    } -> tensor<3x12x1xf32> loc(#loc358)
    %118 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %40 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc359)
      linalg.yield %200 : f32 loc(#loc359)
    } -> tensor<3x12x1xf32> loc(#loc359)
    %119 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<3x12x1xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc360)
      linalg.yield %200 : f32 loc(#loc360)
    } -> tensor<3x12xf32> loc(#loc360)
    %120 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x12xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc361)
    } -> tensor<3x12x8xf32> loc(#loc361)
    %121 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %120 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc362)
      linalg.yield %200 : f32 loc(#loc362)
    } -> tensor<3x12x8xf32> loc(#loc362)
    %122 = tensor.empty() : tensor<8x8xf32> loc(#loc363)
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc363)
    %124 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%121, %arg22 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%123 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc362)
      %201 = arith.addf %out, %200 : f32 loc(#loc363)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc363)
    %125 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<8x8xf32>) outs(%122 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc364)
    } -> tensor<8x8xf32> loc(#loc364)
    %126 = linalg.generic {indexing_maps = [#map2, #map38, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121, %arg0 : tensor<3x12x8xf32>, tensor<8x8xf32>) outs(%71 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc362)
      %201 = arith.addf %out, %200 : f32 loc(#loc363)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc363)
    %expanded_19 = tensor.expand_shape %126 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xf32> into tensor<3x12x2x4xf32> loc(#loc365)
    %127 = tensor.empty() : tensor<3x2x12x4xf32> loc(#loc366)
    %128 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<3x12x2x4xf32>) outs(%127 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc366)
    } -> tensor<3x2x12x4xf32> loc(#loc366)
    %129 = tensor.empty() : tensor<3x2x4x12xf32> loc(#loc367)
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<3x2x4x12xf32>) -> tensor<3x2x4x12xf32> loc(#loc367)
    %131 = linalg.generic {indexing_maps = [#map39, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%128, %arg21 : tensor<3x2x12x4xf32>, tensor<3x2x12x12xf32>) outs(%130 : tensor<3x2x4x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc366)
      %201 = arith.addf %out, %200 : f32 loc(#loc367)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x2x4x12xf32> loc(#loc367)
    %132 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<3x2x4x12xf32>) outs(%127 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc368)
    } -> tensor<3x2x12x4xf32> loc(#loc368)
    %133 = tensor.empty() : tensor<3x2x12x12xf32> loc(#loc367)
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<3x2x12x12xf32>) -> tensor<3x2x12x12xf32> loc(#loc367)
    %135 = linalg.generic {indexing_maps = [#map16, #map40, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%128, %arg20 : tensor<3x2x12x4xf32>, tensor<3x2x12x4xf32>) outs(%134 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc366)
      %201 = arith.addf %out, %200 : f32 loc(#loc367)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x2x12x12xf32> loc(#loc367)
    %136 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19 : tensor<3x2x12x1xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc369)
    } -> tensor<3x2x12x12xf32> loc(#loc369)
    %137 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %136 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc369)
      linalg.yield %200 : f32 loc(#loc369)
    } -> tensor<3x2x12x12xf32> loc(#loc369)
    %138 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %arg17 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc369)
      linalg.yield %200 : f32 loc(#loc369)
    } -> tensor<3x2x12x12xf32> loc(#loc369)
    %139 = tensor.empty() : tensor<3x2x12xf32> loc(#loc370)
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32> loc(#loc370)
    %141 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<3x2x12x12xf32>) outs(%140 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc370)
      linalg.yield %200 : f32 loc(#loc370)
    } -> tensor<3x2x12xf32> loc(#loc370)
    %expanded_20 = tensor.expand_shape %141 [[0], [1], [2, 3]] output_shape [3, 2, 12, 1] : tensor<3x2x12xf32> into tensor<3x2x12x1xf32> loc(#loc371)
    %142 = tensor.empty() : tensor<3x2x12x1xf32> loc(#loc372)
    %143 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<3x2x12x1xf32>) outs(%142 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc372)
      linalg.yield %200 : f32 loc(#loc372)
    } -> tensor<3x2x12x1xf32> loc(#loc372)
    %144 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18 : tensor<3x2x12x1xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc373)
    } -> tensor<3x2x12x12xf32> loc(#loc373)
    %145 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %144 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc373)
      linalg.yield %200 : f32 loc(#loc373)
    } -> tensor<3x2x12x12xf32> loc(#loc373)
    %146 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<3x2x12x1xf32>) outs(%140 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc370)
      linalg.yield %200 : f32 loc(#loc370)
    } -> tensor<3x2x12xf32> loc(#loc370)
    %147 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<3x2x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc374)
    } -> tensor<3x2x12x12xf32> loc(#loc374)
    %148 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc375)
      linalg.yield %200 : f32 loc(#loc375)
    } -> tensor<3x2x12x12xf32> loc(#loc375)
    %149 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %arg17 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc369)
      linalg.yield %200 : f32 loc(#loc369)
    } -> tensor<3x2x12x12xf32> loc(#loc369)
    %150 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc376)
    } -> tensor<3x2x12x12xf32> loc(#loc376)
    %151 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<3x2x12x12xf32>, tensor<3x2x12x12xf32>) outs(%133 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc376)
      linalg.yield %200 : f32 loc(#loc376)
    } -> tensor<3x2x12x12xf32> loc(#loc376)
    %152 = linalg.fill ins(%cst : f32) outs(%127 : tensor<3x2x12x4xf32>) -> tensor<3x2x12x4xf32> loc(#loc377)
    %153 = linalg.generic {indexing_maps = [#map39, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%151, %arg16 : tensor<3x2x12x12xf32>, tensor<3x2x12x4xf32>) outs(%152 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc376)
      %201 = arith.addf %out, %200 : f32 loc(#loc377)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x2x12x4xf32> loc(#loc377)
    %154 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<3x2x12x4xf32>) outs(%129 : tensor<3x2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc378)
    } -> tensor<3x2x4x12xf32> loc(#loc378)
    %155 = linalg.generic {indexing_maps = [#map16, #map40, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%151, %arg15 : tensor<3x2x12x12xf32>, tensor<3x2x4x12xf32>) outs(%152 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc376)
      %201 = arith.addf %out, %200 : f32 loc(#loc377)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x2x12x4xf32> loc(#loc377)
    %156 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<3x2x4x12xf32>) outs(%127 : tensor<3x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc379)
    } -> tensor<3x2x12x4xf32> loc(#loc379)
    %157 = tensor.empty() : tensor<3x12x2x4xf32> loc(#loc380)
    %158 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<3x2x12x4xf32>) outs(%157 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc380)
    } -> tensor<3x12x2x4xf32> loc(#loc380)
    %collapsed = tensor.collapse_shape %158 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc381)
    %159 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<3x2x12x4xf32>) outs(%157 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc380)
    } -> tensor<3x12x2x4xf32> loc(#loc380)
    %collapsed_21 = tensor.collapse_shape %159 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc381)
    %160 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<3x2x12x4xf32>) outs(%157 : tensor<3x12x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc380)
    } -> tensor<3x12x2x4xf32> loc(#loc380)
    %collapsed_22 = tensor.collapse_shape %160 [[0], [1], [2, 3]] : tensor<3x12x2x4xf32> into tensor<3x12x8xf32> loc(#loc381)
    %161 = tensor.empty() : tensor<3x12x24xf32> loc(#loc382)
    %162 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel"]} outs(%161 : tensor<3x12x24xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 0 : index loc(#loc382)
      %201 = linalg.index 1 : index loc(#loc382)
      %202 = linalg.index 2 : index loc(#loc382)
      %203 = arith.cmpi ult, %202, %c8 : index loc(#loc382)
      %204 = scf.if %203 -> (f32) {
        %extracted = tensor.extract %collapsed_22[%200, %201, %202] : tensor<3x12x8xf32> loc(#loc382)
        scf.yield %extracted : f32 loc(#loc382)
      } else {
        %205 = arith.cmpi ult, %202, %c16 : index loc(#loc382)
        %206 = scf.if %205 -> (f32) {
          %207 = arith.subi %202, %c8 : index loc(#loc382)
          %extracted = tensor.extract %collapsed_21[%200, %201, %207] : tensor<3x12x8xf32> loc(#loc382)
          scf.yield %extracted : f32 loc(#loc382)
        } else {
          %207 = arith.subi %202, %c16 : index loc(#loc382)
          %extracted = tensor.extract %collapsed[%200, %201, %207] : tensor<3x12x8xf32> loc(#loc382)
          scf.yield %extracted : f32 loc(#loc382)
        } loc(#loc382)
        scf.yield %206 : f32 loc(#loc382)
      } loc(#loc382)
      linalg.yield %204 : f32 loc(#loc382)
    } -> tensor<3x12x24xf32> loc(#loc382)
    %163 = tensor.empty() : tensor<24x8xf32> loc(#loc383)
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<24x8xf32>) -> tensor<24x8xf32> loc(#loc383)
    %165 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%162, %arg14 : tensor<3x12x24xf32>, tensor<3x12x8xf32>) outs(%164 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc382)
      %201 = arith.addf %out, %200 : f32 loc(#loc383)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<24x8xf32> loc(#loc383)
    %166 = tensor.empty() : tensor<8x24xf32> loc(#loc384)
    %167 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<24x8xf32>) outs(%166 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc384)
    } -> tensor<8x24xf32> loc(#loc384)
    %168 = linalg.generic {indexing_maps = [#map2, #map38, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162, %arg1 : tensor<3x12x24xf32>, tensor<8x24xf32>) outs(%71 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc382)
      %201 = arith.addf %out, %200 : f32 loc(#loc383)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<3x12x8xf32> loc(#loc383)
    %169 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%168 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc385)
      linalg.yield %200 : f32 loc(#loc385)
    } -> tensor<8xf32> loc(#loc385)
    %expanded_23 = tensor.expand_shape %169 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc386)
    %170 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_23 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc385)
      linalg.yield %200 : f32 loc(#loc385)
    } -> tensor<8xf32> loc(#loc385)
    %171 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %168 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc387)
      linalg.yield %200 : f32 loc(#loc387)
    } -> tensor<3x12x8xf32> loc(#loc387)
    %172 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%171 : tensor<3x12x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc388)
      linalg.yield %200 : f32 loc(#loc388)
    } -> tensor<8xf32> loc(#loc388)
    %expanded_24 = tensor.expand_shape %172 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc389)
    %173 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<1x1x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc387)
    } -> tensor<3x12x8xf32> loc(#loc387)
    %174 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc387)
      linalg.yield %200 : f32 loc(#loc387)
    } -> tensor<3x12x8xf32> loc(#loc387)
    %175 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_24 : tensor<1x1x8xf32>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc388)
      linalg.yield %200 : f32 loc(#loc388)
    } -> tensor<8xf32> loc(#loc388)
    %176 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %174 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc390)
      linalg.yield %200 : f32 loc(#loc390)
    } -> tensor<3x12x8xf32> loc(#loc390)
    %177 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc391)
      linalg.yield %200 : f32 loc(#loc391)
    } -> tensor<3x12xf32> loc(#loc391)
    %expanded_25 = tensor.expand_shape %177 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc392)
    %178 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<3x12x1xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<3x12x8xf32> loc(#loc390)
    %179 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %178 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc390)
      linalg.yield %200 : f32 loc(#loc390)
    } -> tensor<3x12x8xf32> loc(#loc390)
    %180 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %arg9 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc393)
      linalg.yield %200 : f32 loc(#loc393)
    } -> tensor<3x12x1xf32> loc(#loc393)
    %181 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc394)
      linalg.yield %200 : f32 loc(#loc394)
    } -> tensor<3x12x8xf32> loc(#loc394)
    %182 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc395)
      linalg.yield %200 : f32 loc(#loc395)
    } -> tensor<3x12xf32> loc(#loc395)
    %expanded_26 = tensor.expand_shape %182 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc396)
    %183 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %179 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc397)
      linalg.yield %200 : f32 loc(#loc397)
    } -> tensor<3x12x8xf32> loc(#loc397)
    %184 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %40 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc398)
      linalg.yield %200 : f32 loc(#loc398)
    } -> tensor<3x12x1xf32> loc(#loc398)
    %185 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<3x12x1xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc399)
      linalg.yield %200 : f32 loc(#loc399)
    } -> tensor<3x12xf32> loc(#loc399)
    %186 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<3x12xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc400)
    } -> tensor<3x12x8xf32> loc(#loc400)
    %187 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg8 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc401)
      linalg.yield %200 : f32 loc(#loc401)
    } -> tensor<3x12x8xf32> loc(#loc401)
    %188 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32 loc(#loc402)
      linalg.yield %200 : f32 loc(#loc402)
    } -> tensor<3x12x8xf32> loc(#loc402)
    %189 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<3x12x8xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc403)
      linalg.yield %200 : f32 loc(#loc403)
    } -> tensor<3x12xf32> loc(#loc403)
    %expanded_27 = tensor.expand_shape %189 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xf32> into tensor<3x12x1xf32> loc(#loc404)
    %190 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %187 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc405)
      linalg.yield %200 : f32 loc(#loc405)
    } -> tensor<3x12x8xf32> loc(#loc405)
    %191 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc405)
      linalg.yield %200 : f32 loc(#loc405)
    } -> tensor<3x12x1xf32> loc(#loc405)
    %192 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %40 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%36 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.divf %in, %in_29 : f32 loc(#loc406)
      linalg.yield %200 : f32 loc(#loc406)
    } -> tensor<3x12x1xf32> loc(#loc406)
    %193 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<3x12x1xf32>) outs(%32 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc407)
      linalg.yield %200 : f32 loc(#loc407)
    } -> tensor<3x12xf32> loc(#loc407)
    %194 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<3x12xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x12x8xf32> loc(#loc408)
    %195 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %194 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%19 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.addf %in, %in_29 : f32 loc(#loc409)
      linalg.yield %200 : f32 loc(#loc409)
    } -> tensor<3x12x8xf32> loc(#loc409)
    %196 = linalg.generic {indexing_maps = [#map41, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<3x12x8xf32>) outs(%68 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc410)
      linalg.yield %200 : f32 loc(#loc410)
    } -> tensor<12x8xf32> loc(#loc410)
    %expanded_28 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [1, 12, 8] : tensor<12x8xf32> into tensor<1x12x8xf32> loc(#loc411)
    %197 = linalg.generic {indexing_maps = [#map41, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_28 : tensor<1x12x8xf32>) outs(%68 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %out, %in : f32 loc(#loc410)
      linalg.yield %200 : f32 loc(#loc410)
    } -> tensor<12x8xf32> loc(#loc410)
    %198 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%195, %arg7 : tensor<3x12x8xf32>, tensor<3x12x8xf32>) outs(%123 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %200 = arith.mulf %in, %in_29 : f32 loc(#loc409)
      %201 = arith.addf %out, %200 : f32 loc(#loc412)
      linalg.yield %201 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc412)
    %199 = linalg.generic {indexing_maps = [#map31, #map23], iterator_types = ["parallel", "parallel"]} ins(%198 : tensor<8x8xf32>) outs(%122 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc413)
    } -> tensor<8x8xf32> loc(#loc413)
    return %170, %175, %125, %167, %199, %13, %91, %75, %96, %101, %93, %77, %67, %54, %70, %59, %24, %29, %197 : tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<12x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @backward_log_softmax(%arg0: tensor<3x5xf32> loc(unknown), %arg1: tensor<3x1xf32> loc(unknown), %arg2: tensor<3x5xf32> loc(unknown)) -> tensor<3x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<3x5xf32> loc(#loc121)
    %1 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<3x5xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc121)
      linalg.yield %11 : f32 loc(#loc121)
    } -> tensor<3x5xf32> loc(#loc121)
    %2 = tensor.empty() : tensor<3xf32> loc(#loc64)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3xf32>) -> tensor<3xf32> loc(#loc64)
    %4 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<3x5xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc64)
      linalg.yield %11 : f32 loc(#loc64)
    } -> tensor<3xf32> loc(#loc64)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32> loc(#loc122)
    %5 = tensor.empty() : tensor<3x1xf32> loc(#loc123)
    %6 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x1xf32>, tensor<3x1xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc123)
      linalg.yield %11 : f32 loc(#loc123)
    } -> tensor<3x1xf32> loc(#loc123)
    %7 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<3x1xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc64)
      linalg.yield %11 : f32 loc(#loc64)
    } -> tensor<3xf32> loc(#loc64)
    %8 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<3xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<3x5xf32> loc(#loc67)
    %9 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc124)
      linalg.yield %11 : f32 loc(#loc124)
    } -> tensor<3x5xf32> loc(#loc124)
    %10 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<3x5xf32>, tensor<3x5xf32>) outs(%0 : tensor<3x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc125)
      linalg.yield %11 : f32 loc(#loc125)
    } -> tensor<3x5xf32> loc(#loc125)
    return %10 : tensor<3x5xf32> loc(#loc419)
  } loc(#loc419)
} loc(#loc)
#loc196 = loc("jit(forward)/jvp(block0/attn)/split"(#loc143))
#loc276 = loc("jit(forward)/jvp()/dot_general"(#loc163))
#loc282 = loc("jit(forward)/jvp()/jit"(#loc164))
#loc294 = loc("jit(backward)/transpose(jvp())/reshape"(#loc141))
#loc297 = loc("jit(backward)/transpose(jvp())/reshape"(#loc140))
#loc318 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc158))
#loc323 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc155))
#loc328 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc158))
#loc335 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc155))
#loc339 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc141))
#loc342 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc140))
#loc381 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc144))
#loc386 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc141))
#loc389 = loc("jit(backward)/transpose(jvp(block0/attn))/reshape"(#loc140))
#loc411 = loc("jit(backward)/transpose(jvp())/reshape"(#loc132))
#loc414 = loc("jit(backward)/transpose(jvp())/jit"(#loc164))
#loc418 = loc("jit:"(#loc282))
#loc419 = loc("jit:"(#loc414))
