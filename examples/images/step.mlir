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
#loc19 = loc("values[18]")
#loc20 = loc("values[19]")
#loc21 = loc("values[20]")
#loc22 = loc("values[21]")
#loc23 = loc("values[22]")
#loc24 = loc("values[23]")
#loc25 = loc("values[24]")
#loc26 = loc("values[25]")
#loc27 = loc("values[26]")
#loc28 = loc("values[27]")
#loc29 = loc("values[28]")
#loc30 = loc("values[29]")
#loc31 = loc("values[30]")
#loc32 = loc("values[31]")
#loc33 = loc("values[32]")
#loc34 = loc("values[33]")
#loc35 = loc("values[34]")
#loc36 = loc("values[35]")
#loc37 = loc("values[36]")
#loc38 = loc("values[37]")
#loc39 = loc("values[38]")
#loc40 = loc("values[39]")
#loc41 = loc("values[40]")
#loc42 = loc("values[41]")
#loc43 = loc("values[42]")
#loc44 = loc("values[43]")
#loc45 = loc("values[44]")
#loc46 = loc("values[45]")
#loc47 = loc("values[46]")
#loc48 = loc("values[47]")
#loc49 = loc("values[48]")
#loc50 = loc("values[49]")
#loc51 = loc("values[50]")
#loc52 = loc("values[51]")
#loc53 = loc("values[52]")
#loc54 = loc("values[53]")
#loc55 = loc("values[54]")
#loc56 = loc("values[55]")
#loc57 = loc("values[56]")
#loc58 = loc("values[57]")
#loc59 = loc("values[58]")
#loc60 = loc("values[59]")
#loc61 = loc("values[60]")
#loc62 = loc("values[61]")
#loc63 = loc("values[62]")
#loc64 = loc("values[63]")
#loc65 = loc("values[64]")
#loc66 = loc("values[65]")
#loc67 = loc("values[66]")
#loc68 = loc("values[67]")
#loc69 = loc("values[68]")
#loc70 = loc("values[69]")
#loc71 = loc("values[70]")
#loc72 = loc("values[71]")
#loc73 = loc("values[72]")
#loc74 = loc("values[73]")
#loc75 = loc("values[74]")
#loc76 = loc("model.py":90:29 to :49)
#loc77 = loc("model.py":103:18 to :36)
#loc78 = loc("export_step.py":32:30 to :75)
#loc79 = loc("export_step.py":43:15 to :90)
#loc80 = loc("export_step.py":51:4 to :10)
#loc81 = loc("model.py":89:31 to :51)
#loc82 = loc("model.py":88:52 to :87)
#loc83 = loc("model.py":88:74 to :86)
#loc84 = loc("model.py":88:11 to :49)
#loc85 = loc("model.py":88:35 to :48)
#loc86 = loc("model.py":43:8 to :23)
#loc87 = loc("model.py":72:14 to :54)
#loc88 = loc("model.py":100:38 to 101:93)
#loc89 = loc("model.py":43:8 to :27)
#loc90 = loc("model.py":43:8 to :31)
#loc91 = loc("model.py":44:11 to :60)
#loc92 = loc("model.py":44:11 to :71)
#loc93 = loc("model.py":75:28 to :64)
#loc94 = loc("model.py":55:8 to 56:76)
#loc95 = loc("model.py":74:43 to :68)
#loc96 = loc("model.py":59:15 to :32)
#loc97 = loc("model.py":60:21 to :29)
#loc98 = loc("model.py":60:20 to :33)
#loc99 = loc("model.py":60:19 to :50)
#loc100 = loc("model.py":61:9 to :17)
#loc101 = loc("model.py":61:32 to :50)
#loc102 = loc("model.py":61:22 to :51)
#loc103 = loc("model.py":61:22 to :64)
#loc104 = loc("model.py":61:8 to :65)
#loc105 = loc("model.py":61:8 to :77)
#loc106 = loc("model.py":62:8 to :22)
#loc107 = loc("model.py":49:11 to :87)
#loc108 = loc("model.py":64:12 to :23)
#loc109 = loc("model.py":77:13 to :27)
#loc110 = loc("model.py":77:13 to :54)
#loc111 = loc("model.py":77:13 to :79)
#loc112 = loc("model.py":78:29 to :55)
#loc113 = loc("model.py":78:29 to :59)
#loc114 = loc("model.py":78:21 to :64)
#loc115 = loc("model.py":78:12 to :65)
#loc116 = loc("model.py":78:11 to :65)
#loc117 = loc("model.py":80:29 to :57)
#loc118 = loc("model.py":80:20 to :57)
#loc120 = loc("model.py":81:27 to :43)
#loc121 = loc("model.py":81:18 to :44)
#loc122 = loc("model.py":102:42 to :56)
#loc123 = loc("model.py":102:12 to :102)
#loc124 = loc("model.py":102:59 to :79)
#loc125 = loc("model.py":102:42 to :79)
#loc126 = loc("model.py":87:11 to :28)
#loc127 = loc("model.py":88:18 to :49)
#loc128 = loc("model.py":88:70 to :86)
#loc129 = loc("model.py":88:11 to :87)
#loc130 = loc("model.py":89:23 to :52)
#loc131 = loc("model.py":89:19 to :52)
#loc132 = loc("model.py":89:11 to :53)
#loc133 = loc("model.py":90:21 to :50)
#loc134 = loc("model.py":90:17 to :50)
#loc135 = loc("model.py":90:12 to :51)
#loc136 = loc("model.py":91:40 to :49)
#loc137 = loc("model.py":91:14 to :93)
#loc138 = loc("model.py":91:52 to :67)
#loc139 = loc("model.py":91:40 to :67)
#loc140 = loc("model.py":92:40 to :49)
#loc141 = loc("model.py":92:14 to :97)
#loc142 = loc("model.py":92:52 to :67)
#loc143 = loc("model.py":92:52 to :71)
#loc144 = loc("model.py":92:40 to :71)
#loc145 = loc("model.py":93:46 to :54)
#loc146 = loc("model.py":93:13 to 94:34)
#loc147 = loc("model.py":93:67 to :76)
#loc148 = loc("model.py":93:58 to :77)
#loc149 = loc("model.py":93:58 to :84)
#loc150 = loc("model.py":93:46 to :85)
#loc151 = loc("model.py":93:42 to :85)
#loc152 = loc("jit")
#loc153 = loc("max")
#loc154 = loc("reduce_sum")
#loc155 = loc("reduce_max")
#loc156 = loc("broadcast_in_dim")
#loc157 = loc("sub")
#loc158 = loc("exp")
#loc159 = loc("log")
#loc160 = loc("convert_element_type")
#loc161 = loc("select_n")
#loc162 = loc("neg")
#loc163 = loc("reshape")
#loc164 = loc("div")
#loc165 = loc("mul")
#loc166 = loc("add_any")
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map11 = affine_map<(d0) -> ()>
#map12 = affine_map<(d0) -> (d0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map18 = affine_map<(d0, d1) -> ()>
#map19 = affine_map<(d0, d1) -> (d0, d1)>
#map20 = affine_map<(d0, d1) -> (d1)>
#map21 = affine_map<(d0, d1) -> (0, d1)>
#map22 = affine_map<(d0, d1) -> (d0)>
#map23 = affine_map<() -> ()>
#map24 = affine_map<(d0, d1) -> (d0, 0)>
#map25 = affine_map<(d0, d1) -> (d1, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map27 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map28 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map29 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map30 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map31 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2 + d3, d4 + d5, d6)>
#map32 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d5, d1)>
#map33 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d2, d4, d6, d1)>
#map34 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
#map35 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2 + d3, d4 + d5, d0)>
#map36 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d5, d1, d0)>
#map37 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2, d4, d1)>
#loc167 = loc("adam"(#loc76))
#loc168 = loc("train_step"(#loc77))
#loc169 = loc("main.<locals>.step"(#loc78))
#loc170 = loc("main"(#loc79))
#loc171 = loc("<module>"(#loc80))
#loc172 = loc("adam"(#loc81))
#loc173 = loc("adam"(#loc82))
#loc174 = loc("adam"(#loc83))
#loc175 = loc("adam"(#loc84))
#loc176 = loc("adam"(#loc85))
#loc177 = loc("enlarge"(#loc86))
#loc178 = loc("evaluate"(#loc87))
#loc179 = loc("train_step"(#loc88))
#loc180 = loc("enlarge"(#loc89))
#loc181 = loc("enlarge"(#loc90))
#loc182 = loc("enlarge"(#loc91))
#loc183 = loc("enlarge"(#loc92))
#loc184 = loc("evaluate"(#loc93))
#loc185 = loc("block"(#loc94))
#loc186 = loc("evaluate.<locals>.<lambda>"(#loc95))
#loc187 = loc("block"(#loc96))
#loc188 = loc("block"(#loc97))
#loc189 = loc("block"(#loc98))
#loc190 = loc("block"(#loc99))
#loc191 = loc("block"(#loc100))
#loc192 = loc("block"(#loc101))
#loc193 = loc("block"(#loc102))
#loc194 = loc("block"(#loc103))
#loc195 = loc("block"(#loc104))
#loc196 = loc("block"(#loc105))
#loc197 = loc("block"(#loc106))
#loc198 = loc("max_pool"(#loc107))
#loc199 = loc("block"(#loc108))
#loc200 = loc("evaluate"(#loc109))
#loc201 = loc("evaluate"(#loc110))
#loc202 = loc("evaluate"(#loc111))
#loc203 = loc("evaluate"(#loc112))
#loc204 = loc("evaluate"(#loc113))
#loc205 = loc("evaluate"(#loc114))
#loc206 = loc("evaluate"(#loc115))
#loc207 = loc("evaluate"(#loc116))
#loc208 = loc("evaluate"(#loc117))
#loc209 = loc("evaluate"(#loc118))
#loc211 = loc("evaluate"(#loc120))
#loc212 = loc("evaluate"(#loc121))
#loc213 = loc("train_step.<locals>.<lambda>"(#loc122))
#loc214 = loc("train_step"(#loc123))
#loc215 = loc("train_step.<locals>.<lambda>"(#loc124))
#loc216 = loc("train_step.<locals>.<lambda>"(#loc125))
#loc217 = loc("adam"(#loc126))
#loc218 = loc("adam"(#loc127))
#loc219 = loc("adam"(#loc128))
#loc220 = loc("adam"(#loc129))
#loc221 = loc("adam"(#loc130))
#loc222 = loc("adam"(#loc131))
#loc223 = loc("adam"(#loc132))
#loc224 = loc("adam"(#loc133))
#loc225 = loc("adam"(#loc134))
#loc226 = loc("adam"(#loc135))
#loc227 = loc("adam.<locals>.<lambda>"(#loc136))
#loc228 = loc("adam"(#loc137))
#loc229 = loc("adam.<locals>.<lambda>"(#loc138))
#loc230 = loc("adam.<locals>.<lambda>"(#loc139))
#loc231 = loc("adam.<locals>.<lambda>"(#loc140))
#loc232 = loc("adam"(#loc141))
#loc233 = loc("adam.<locals>.<lambda>"(#loc142))
#loc234 = loc("adam.<locals>.<lambda>"(#loc143))
#loc235 = loc("adam.<locals>.<lambda>"(#loc144))
#loc236 = loc("adam.<locals>.<lambda>"(#loc145))
#loc237 = loc("adam"(#loc146))
#loc238 = loc("adam.<locals>.<lambda>"(#loc147))
#loc239 = loc("adam.<locals>.<lambda>"(#loc148))
#loc240 = loc("adam.<locals>.<lambda>"(#loc149))
#loc241 = loc("adam.<locals>.<lambda>"(#loc150))
#loc242 = loc("adam.<locals>.<lambda>"(#loc151))
#loc243 = loc("jit:"(#loc152))
#loc244 = loc(callsite(#loc170 at #loc171))
#loc245 = loc(callsite(#loc179 at #loc169))
#loc246 = loc(callsite(#loc169 at #loc244))
#loc247 = loc(callsite(#loc203 at #loc245))
#loc249 = loc(callsite(#loc184 at #loc245))
#loc250 = loc(callsite(#loc168 at #loc246))
#loc251 = loc(callsite(#loc179 at #loc246))
#loc252 = loc("jit(step)/jvp(jit(log_softmax))"(#loc247))
#loc254 = loc("jit(step)/transpose(jvp(jit(log_softmax)))"(#loc247))
#loc255 = loc(callsite(#loc186 at #loc249))
#loc256 = loc(callsite(#loc214 at #loc246))
#loc257 = loc(callsite(#loc167 at #loc250))
#loc258 = loc(callsite(#loc172 at #loc250))
#loc259 = loc(callsite(#loc173 at #loc250))
#loc260 = loc(callsite(#loc174 at #loc250))
#loc261 = loc(callsite(#loc175 at #loc250))
#loc262 = loc(callsite(#loc176 at #loc250))
#loc263 = loc(callsite(#loc178 at #loc251))
#loc264 = loc(callsite(#loc184 at #loc251))
#loc265 = loc(callsite(#loc200 at #loc251))
#loc266 = loc(callsite(#loc201 at #loc251))
#loc267 = loc(callsite(#loc202 at #loc251))
#loc268 = loc(callsite(#loc204 at #loc251))
#loc269 = loc(callsite(#loc205 at #loc251))
#loc270 = loc(callsite(#loc206 at #loc251))
#loc271 = loc(callsite(#loc207 at #loc251))
#loc272 = loc(callsite(#loc208 at #loc251))
#loc273 = loc(callsite(#loc209 at #loc251))
#loc274 = loc(callsite(#loc211 at #loc251))
#loc275 = loc(callsite(#loc212 at #loc251))
#loc276 = loc(callsite(#loc199 at #loc255))
#loc277 = loc(callsite(#loc213 at #loc256))
#loc278 = loc(callsite(#loc215 at #loc256))
#loc279 = loc(callsite(#loc216 at #loc256))
#loc280 = loc(callsite(#loc217 at #loc250))
#loc281 = loc(callsite(#loc218 at #loc250))
#loc282 = loc(callsite(#loc219 at #loc250))
#loc283 = loc(callsite(#loc220 at #loc250))
#loc284 = loc(callsite(#loc221 at #loc250))
#loc285 = loc(callsite(#loc222 at #loc250))
#loc286 = loc(callsite(#loc223 at #loc250))
#loc287 = loc(callsite(#loc224 at #loc250))
#loc288 = loc(callsite(#loc225 at #loc250))
#loc289 = loc(callsite(#loc226 at #loc250))
#loc290 = loc(callsite(#loc228 at #loc250))
#loc291 = loc(callsite(#loc232 at #loc250))
#loc292 = loc(callsite(#loc237 at #loc250))
#loc295 = loc("jit(step)/mul"(#loc257))
#loc296 = loc("jit(step)/mul"(#loc258))
#loc297 = loc("jit(step)/max"(#loc259))
#loc298 = loc("jit(step)/div"(#loc260))
#loc299 = loc("jit(step)/mul"(#loc261))
#loc300 = loc("jit(step)/div"(#loc262))
#loc301 = loc(callsite(#loc177 at #loc263))
#loc302 = loc(callsite(#loc180 at #loc263))
#loc303 = loc(callsite(#loc181 at #loc263))
#loc304 = loc(callsite(#loc182 at #loc263))
#loc305 = loc(callsite(#loc183 at #loc263))
#loc306 = loc("jit(step)/jvp(stage0/block0)/sbp_layer_input"(#loc264))
#loc307 = loc(callsite(#loc186 at #loc264))
#loc309 = loc("jit(step)/jvp(stage0/block1)/sbp_layer_input"(#loc264))
#loc311 = loc("jit(step)/jvp(stage1/block0)/sbp_layer_input"(#loc264))
#loc313 = loc("jit(step)/jvp(stage1/block1)/sbp_layer_input"(#loc264))
#loc315 = loc("jit(step)/jvp(stage2/block0)/sbp_layer_input"(#loc264))
#loc317 = loc("jit(step)/jvp(stage2/block1)/sbp_layer_input"(#loc264))
#loc319 = loc("jit(step)/jvp()/reduce_sum"(#loc265))
#loc320 = loc("jit(step)/jvp()/div"(#loc265))
#loc321 = loc("jit(step)/jvp()/dot_general"(#loc266))
#loc322 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc267))
#loc323 = loc("jit(step)/jvp()/add"(#loc267))
#loc324 = loc("jit(step)/jvp()/mul"(#loc268))
#loc325 = loc("jit(step)/jvp()/reduce_sum"(#loc269))
#loc326 = loc("jit(step)/jvp()/reduce_sum"(#loc270))
#loc327 = loc("jit(step)/jvp()/div"(#loc270))
#loc328 = loc("jit(step)/jvp()/neg"(#loc271))
#loc329 = loc("jit(step)/jvp()/reduce_max"(#loc272))
#loc330 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc272))
#loc331 = loc("jit(step)/jvp()/ge"(#loc273))
#loc332 = loc("jit(step)/jvp()/reduce_sum"(#loc274))
#loc333 = loc("jit(step)/jvp()/reduce_sum"(#loc275))
#loc334 = loc("jit(step)/jvp()/div"(#loc275))
#loc335 = loc("jit(step)/transpose(jvp())/neg"(#loc271))
#loc336 = loc("jit(step)/transpose(jvp())/div"(#loc270))
#loc337 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc270))
#loc338 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc269))
#loc339 = loc("jit(step)/transpose(jvp())/mul"(#loc268))
#loc340 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc267))
#loc342 = loc("jit(step)/transpose(jvp())/dot_general"(#loc266))
#loc343 = loc("jit(step)/transpose(jvp())/transpose"(#loc266))
#loc344 = loc("jit(step)/transpose(jvp())/div"(#loc265))
#loc345 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc265))
#loc346 = loc("jit(step)/transpose(jvp(stage2/block1))/sbp_layer_cotangent"(#loc264))
#loc347 = loc("jit(step)/transpose(jvp(stage2/block1))/sbp_layer_input_cotangent"(#loc264))
#loc348 = loc("jit(step)/transpose(jvp(stage2/block0))/sbp_layer_cotangent"(#loc264))
#loc349 = loc("jit(step)/transpose(jvp(stage2/block0))/sbp_layer_input_cotangent"(#loc264))
#loc350 = loc("jit(step)/transpose(jvp(stage1/block1))/sbp_layer_cotangent"(#loc264))
#loc351 = loc("jit(step)/transpose(jvp(stage1/block1))/sbp_layer_input_cotangent"(#loc264))
#loc352 = loc("jit(step)/transpose(jvp(stage1/block0))/sbp_layer_cotangent"(#loc264))
#loc353 = loc("jit(step)/transpose(jvp(stage1/block0))/sbp_layer_input_cotangent"(#loc264))
#loc355 = loc(callsite(#loc198 at #loc276))
#loc356 = loc("jit(step)/transpose(jvp(stage0/block1))/sbp_layer_input_cotangent"(#loc264))
#loc357 = loc("jit(step)/transpose(jvp(stage0/block0))/sbp_layer_cotangent"(#loc264))
#loc358 = loc("jit(step)/transpose(jvp(stage0/block0))/sbp_layer_input_cotangent"(#loc264))
#loc359 = loc("jit(step)/mul"(#loc277))
#loc360 = loc("jit(step)/mul"(#loc278))
#loc361 = loc("jit(step)/add"(#loc279))
#loc362 = loc("jit(step)/add"(#loc280))
#loc363 = loc("jit(step)/min"(#loc281))
#loc364 = loc("jit(step)/sub"(#loc282))
#loc365 = loc("jit(step)/mul"(#loc283))
#loc366 = loc("jit(step)/exp"(#loc284))
#loc367 = loc("jit(step)/sub"(#loc285))
#loc368 = loc("jit(step)/div"(#loc286))
#loc369 = loc("jit(step)/exp"(#loc287))
#loc370 = loc("jit(step)/sub"(#loc288))
#loc371 = loc("jit(step)/div"(#loc289))
#loc372 = loc(callsite(#loc227 at #loc290))
#loc373 = loc(callsite(#loc229 at #loc290))
#loc374 = loc(callsite(#loc230 at #loc290))
#loc375 = loc(callsite(#loc231 at #loc291))
#loc376 = loc(callsite(#loc233 at #loc291))
#loc377 = loc(callsite(#loc234 at #loc291))
#loc378 = loc(callsite(#loc235 at #loc291))
#loc379 = loc(callsite(#loc236 at #loc292))
#loc380 = loc(callsite(#loc238 at #loc292))
#loc381 = loc(callsite(#loc239 at #loc292))
#loc382 = loc(callsite(#loc240 at #loc292))
#loc383 = loc(callsite(#loc241 at #loc292))
#loc384 = loc(callsite(#loc242 at #loc292))
#loc388 = loc("jit(step)/jvp()/convert_element_type"(#loc301))
#loc389 = loc("jit(step)/jvp()/div"(#loc302))
#loc390 = loc("jit(step)/jvp()/sub"(#loc303))
#loc391 = loc("jit(step)/jvp(brc,Rr,Cc->bRC)/dot_general"(#loc304))
#loc392 = loc("jit(step)/jvp(brc,Rr,Cc->bRC)/transpose"(#loc304))
#loc393 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc305))
#loc394 = loc(callsite(#loc185 at #loc307))
#loc395 = loc(callsite(#loc187 at #loc307))
#loc396 = loc(callsite(#loc188 at #loc307))
#loc397 = loc(callsite(#loc189 at #loc307))
#loc398 = loc(callsite(#loc190 at #loc307))
#loc399 = loc(callsite(#loc191 at #loc307))
#loc400 = loc(callsite(#loc192 at #loc307))
#loc401 = loc(callsite(#loc193 at #loc307))
#loc402 = loc(callsite(#loc194 at #loc307))
#loc403 = loc(callsite(#loc195 at #loc307))
#loc404 = loc(callsite(#loc196 at #loc307))
#loc405 = loc(callsite(#loc197 at #loc307))
#loc406 = loc(callsite(#loc199 at #loc307))
#loc407 = loc("jit(step)/mul"(#loc372))
#loc408 = loc("jit(step)/mul"(#loc373))
#loc409 = loc("jit(step)/add"(#loc374))
#loc410 = loc("jit(step)/mul"(#loc375))
#loc411 = loc("jit(step)/mul"(#loc376))
#loc412 = loc("jit(step)/mul"(#loc377))
#loc413 = loc("jit(step)/add"(#loc378))
#loc414 = loc("jit(step)/mul"(#loc379))
#loc415 = loc("jit(step)/mul"(#loc380))
#loc416 = loc("jit(step)/sqrt"(#loc381))
#loc417 = loc("jit(step)/add"(#loc382))
#loc418 = loc("jit(step)/div"(#loc383))
#loc419 = loc("jit(step)/sub"(#loc384))
#loc424 = loc("select_n"(#loc355))
#loc425 = loc("broadcast_in_dim"(#loc355))
#loc426 = loc("convert_element_type"(#loc355))
#loc427 = loc("jit(step)/jvp(stage0/block0)/conv_general_dilated"(#loc394))
#loc428 = loc("jit(step)/jvp(stage0/block0)/reduce_sum"(#loc395))
#loc429 = loc("jit(step)/jvp(stage0/block0)/div"(#loc395))
#loc430 = loc("jit(step)/jvp(stage0/block0)/broadcast_in_dim"(#loc396))
#loc431 = loc("jit(step)/jvp(stage0/block0)/sub"(#loc396))
#loc432 = loc("jit(step)/jvp(stage0/block0)/integer_pow"(#loc397))
#loc433 = loc("jit(step)/jvp(stage0/block0)/mul"(#loc397))
#loc434 = loc("jit(step)/jvp(stage0/block0)/reduce_sum"(#loc398))
#loc435 = loc("jit(step)/jvp(stage0/block0)/div"(#loc398))
#loc436 = loc("jit(step)/jvp(stage0/block0)/broadcast_in_dim"(#loc399))
#loc437 = loc("jit(step)/jvp(stage0/block0)/sub"(#loc399))
#loc438 = loc("jit(step)/jvp(stage0/block0)/add"(#loc400))
#loc439 = loc("jit(step)/jvp(stage0/block0)/rsqrt"(#loc401))
#loc440 = loc("jit(step)/jvp(stage0/block0)/div"(#loc401))
#loc441 = loc("jit(step)/jvp(stage0/block0)/mul"(#loc401))
#loc442 = loc("jit(step)/jvp(stage0/block0)/mul"(#loc402))
#loc443 = loc("jit(step)/jvp(stage0/block0)/broadcast_in_dim"(#loc403))
#loc444 = loc("jit(step)/jvp(stage0/block0)/mul"(#loc403))
#loc445 = loc("jit(step)/jvp(stage0/block0)/broadcast_in_dim"(#loc404))
#loc446 = loc("jit(step)/jvp(stage0/block0)/add"(#loc404))
#loc448 = loc("jit(step)/jvp(stage0/block0)/gt"(#loc405))
#loc449 = loc("jit(step)/jvp(stage0/block1)/conv_general_dilated"(#loc394))
#loc450 = loc("jit(step)/jvp(stage0/block1)/reduce_sum"(#loc395))
#loc451 = loc("jit(step)/jvp(stage0/block1)/div"(#loc395))
#loc452 = loc("jit(step)/jvp(stage0/block1)/broadcast_in_dim"(#loc396))
#loc453 = loc("jit(step)/jvp(stage0/block1)/sub"(#loc396))
#loc454 = loc("jit(step)/jvp(stage0/block1)/integer_pow"(#loc397))
#loc455 = loc("jit(step)/jvp(stage0/block1)/mul"(#loc397))
#loc456 = loc("jit(step)/jvp(stage0/block1)/reduce_sum"(#loc398))
#loc457 = loc("jit(step)/jvp(stage0/block1)/div"(#loc398))
#loc458 = loc("jit(step)/jvp(stage0/block1)/broadcast_in_dim"(#loc399))
#loc459 = loc("jit(step)/jvp(stage0/block1)/sub"(#loc399))
#loc460 = loc("jit(step)/jvp(stage0/block1)/add"(#loc400))
#loc461 = loc("jit(step)/jvp(stage0/block1)/rsqrt"(#loc401))
#loc462 = loc("jit(step)/jvp(stage0/block1)/div"(#loc401))
#loc463 = loc("jit(step)/jvp(stage0/block1)/mul"(#loc401))
#loc464 = loc("jit(step)/jvp(stage0/block1)/mul"(#loc402))
#loc465 = loc("jit(step)/jvp(stage0/block1)/broadcast_in_dim"(#loc403))
#loc466 = loc("jit(step)/jvp(stage0/block1)/mul"(#loc403))
#loc467 = loc("jit(step)/jvp(stage0/block1)/broadcast_in_dim"(#loc404))
#loc468 = loc("jit(step)/jvp(stage0/block1)/add"(#loc404))
#loc470 = loc("jit(step)/jvp(stage0/block1)/gt"(#loc405))
#loc471 = loc(callsite(#loc198 at #loc406))
#loc472 = loc("jit(step)/jvp(stage1/block0)/conv_general_dilated"(#loc394))
#loc473 = loc("jit(step)/jvp(stage1/block0)/reduce_sum"(#loc395))
#loc474 = loc("jit(step)/jvp(stage1/block0)/div"(#loc395))
#loc475 = loc("jit(step)/jvp(stage1/block0)/broadcast_in_dim"(#loc396))
#loc476 = loc("jit(step)/jvp(stage1/block0)/sub"(#loc396))
#loc477 = loc("jit(step)/jvp(stage1/block0)/integer_pow"(#loc397))
#loc478 = loc("jit(step)/jvp(stage1/block0)/mul"(#loc397))
#loc479 = loc("jit(step)/jvp(stage1/block0)/reduce_sum"(#loc398))
#loc480 = loc("jit(step)/jvp(stage1/block0)/div"(#loc398))
#loc481 = loc("jit(step)/jvp(stage1/block0)/broadcast_in_dim"(#loc399))
#loc482 = loc("jit(step)/jvp(stage1/block0)/sub"(#loc399))
#loc483 = loc("jit(step)/jvp(stage1/block0)/add"(#loc400))
#loc484 = loc("jit(step)/jvp(stage1/block0)/rsqrt"(#loc401))
#loc485 = loc("jit(step)/jvp(stage1/block0)/div"(#loc401))
#loc486 = loc("jit(step)/jvp(stage1/block0)/mul"(#loc401))
#loc487 = loc("jit(step)/jvp(stage1/block0)/mul"(#loc402))
#loc488 = loc("jit(step)/jvp(stage1/block0)/broadcast_in_dim"(#loc403))
#loc489 = loc("jit(step)/jvp(stage1/block0)/mul"(#loc403))
#loc490 = loc("jit(step)/jvp(stage1/block0)/broadcast_in_dim"(#loc404))
#loc491 = loc("jit(step)/jvp(stage1/block0)/add"(#loc404))
#loc493 = loc("jit(step)/jvp(stage1/block0)/gt"(#loc405))
#loc494 = loc("jit(step)/jvp(stage1/block1)/conv_general_dilated"(#loc394))
#loc495 = loc("jit(step)/jvp(stage1/block1)/reduce_sum"(#loc395))
#loc496 = loc("jit(step)/jvp(stage1/block1)/div"(#loc395))
#loc497 = loc("jit(step)/jvp(stage1/block1)/broadcast_in_dim"(#loc396))
#loc498 = loc("jit(step)/jvp(stage1/block1)/sub"(#loc396))
#loc499 = loc("jit(step)/jvp(stage1/block1)/integer_pow"(#loc397))
#loc500 = loc("jit(step)/jvp(stage1/block1)/mul"(#loc397))
#loc501 = loc("jit(step)/jvp(stage1/block1)/reduce_sum"(#loc398))
#loc502 = loc("jit(step)/jvp(stage1/block1)/div"(#loc398))
#loc503 = loc("jit(step)/jvp(stage1/block1)/broadcast_in_dim"(#loc399))
#loc504 = loc("jit(step)/jvp(stage1/block1)/sub"(#loc399))
#loc505 = loc("jit(step)/jvp(stage1/block1)/add"(#loc400))
#loc506 = loc("jit(step)/jvp(stage1/block1)/rsqrt"(#loc401))
#loc507 = loc("jit(step)/jvp(stage1/block1)/div"(#loc401))
#loc508 = loc("jit(step)/jvp(stage1/block1)/mul"(#loc401))
#loc509 = loc("jit(step)/jvp(stage1/block1)/mul"(#loc402))
#loc510 = loc("jit(step)/jvp(stage1/block1)/broadcast_in_dim"(#loc403))
#loc511 = loc("jit(step)/jvp(stage1/block1)/mul"(#loc403))
#loc512 = loc("jit(step)/jvp(stage1/block1)/broadcast_in_dim"(#loc404))
#loc513 = loc("jit(step)/jvp(stage1/block1)/add"(#loc404))
#loc515 = loc("jit(step)/jvp(stage1/block1)/gt"(#loc405))
#loc516 = loc("jit(step)/jvp(stage2/block0)/conv_general_dilated"(#loc394))
#loc517 = loc("jit(step)/jvp(stage2/block0)/reduce_sum"(#loc395))
#loc518 = loc("jit(step)/jvp(stage2/block0)/div"(#loc395))
#loc519 = loc("jit(step)/jvp(stage2/block0)/broadcast_in_dim"(#loc396))
#loc520 = loc("jit(step)/jvp(stage2/block0)/sub"(#loc396))
#loc521 = loc("jit(step)/jvp(stage2/block0)/integer_pow"(#loc397))
#loc522 = loc("jit(step)/jvp(stage2/block0)/mul"(#loc397))
#loc523 = loc("jit(step)/jvp(stage2/block0)/reduce_sum"(#loc398))
#loc524 = loc("jit(step)/jvp(stage2/block0)/div"(#loc398))
#loc525 = loc("jit(step)/jvp(stage2/block0)/broadcast_in_dim"(#loc399))
#loc526 = loc("jit(step)/jvp(stage2/block0)/sub"(#loc399))
#loc527 = loc("jit(step)/jvp(stage2/block0)/add"(#loc400))
#loc528 = loc("jit(step)/jvp(stage2/block0)/rsqrt"(#loc401))
#loc529 = loc("jit(step)/jvp(stage2/block0)/div"(#loc401))
#loc530 = loc("jit(step)/jvp(stage2/block0)/mul"(#loc401))
#loc531 = loc("jit(step)/jvp(stage2/block0)/mul"(#loc402))
#loc532 = loc("jit(step)/jvp(stage2/block0)/broadcast_in_dim"(#loc403))
#loc533 = loc("jit(step)/jvp(stage2/block0)/mul"(#loc403))
#loc534 = loc("jit(step)/jvp(stage2/block0)/broadcast_in_dim"(#loc404))
#loc535 = loc("jit(step)/jvp(stage2/block0)/add"(#loc404))
#loc537 = loc("jit(step)/jvp(stage2/block0)/gt"(#loc405))
#loc538 = loc("jit(step)/jvp(stage2/block1)/conv_general_dilated"(#loc394))
#loc539 = loc("jit(step)/jvp(stage2/block1)/reduce_sum"(#loc395))
#loc540 = loc("jit(step)/jvp(stage2/block1)/div"(#loc395))
#loc541 = loc("jit(step)/jvp(stage2/block1)/broadcast_in_dim"(#loc396))
#loc542 = loc("jit(step)/jvp(stage2/block1)/sub"(#loc396))
#loc543 = loc("jit(step)/jvp(stage2/block1)/integer_pow"(#loc397))
#loc544 = loc("jit(step)/jvp(stage2/block1)/mul"(#loc397))
#loc545 = loc("jit(step)/jvp(stage2/block1)/reduce_sum"(#loc398))
#loc546 = loc("jit(step)/jvp(stage2/block1)/div"(#loc398))
#loc547 = loc("jit(step)/jvp(stage2/block1)/broadcast_in_dim"(#loc399))
#loc548 = loc("jit(step)/jvp(stage2/block1)/sub"(#loc399))
#loc549 = loc("jit(step)/jvp(stage2/block1)/add"(#loc400))
#loc550 = loc("jit(step)/jvp(stage2/block1)/rsqrt"(#loc401))
#loc551 = loc("jit(step)/jvp(stage2/block1)/div"(#loc401))
#loc552 = loc("jit(step)/jvp(stage2/block1)/mul"(#loc401))
#loc553 = loc("jit(step)/jvp(stage2/block1)/mul"(#loc402))
#loc554 = loc("jit(step)/jvp(stage2/block1)/broadcast_in_dim"(#loc403))
#loc555 = loc("jit(step)/jvp(stage2/block1)/mul"(#loc403))
#loc556 = loc("jit(step)/jvp(stage2/block1)/broadcast_in_dim"(#loc404))
#loc557 = loc("jit(step)/jvp(stage2/block1)/add"(#loc404))
#loc559 = loc("jit(step)/jvp(stage2/block1)/gt"(#loc405))
#loc560 = loc("jit(step)/transpose(jvp(stage2/block1))/broadcast_in_dim"(#loc405))
#loc561 = loc("jit(step)/transpose(jvp(stage2/block1))/select_n"(#loc405))
#loc562 = loc("jit(step)/transpose(jvp(stage2/block1))/reduce_sum"(#loc404))
#loc564 = loc("jit(step)/transpose(jvp(stage2/block1))/mul"(#loc403))
#loc565 = loc("jit(step)/transpose(jvp(stage2/block1))/reduce_sum"(#loc403))
#loc567 = loc("jit(step)/transpose(jvp(stage2/block1))/mul"(#loc402))
#loc568 = loc("jit(step)/transpose(jvp(stage2/block1))/mul"(#loc401))
#loc569 = loc("jit(step)/transpose(jvp(stage2/block1))/neg"(#loc399))
#loc570 = loc("jit(step)/transpose(jvp(stage2/block1))/reduce_sum"(#loc399))
#loc572 = loc("jit(step)/transpose(jvp(stage2/block1))/div"(#loc398))
#loc573 = loc("jit(step)/transpose(jvp(stage2/block1))/broadcast_in_dim"(#loc398))
#loc574 = loc("jit(step)/transpose(jvp(stage2/block1))/mul"(#loc397))
#loc575 = loc("jit(step)/transpose(jvp(stage2/block1))/neg"(#loc396))
#loc576 = loc("jit(step)/transpose(jvp(stage2/block1))/reduce_sum"(#loc396))
#loc578 = loc("jit(step)/transpose(jvp(stage2/block1))/add_any"(#loc396))
#loc579 = loc("jit(step)/transpose(jvp(stage2/block1))/div"(#loc395))
#loc580 = loc("jit(step)/transpose(jvp(stage2/block1))/broadcast_in_dim"(#loc395))
#loc581 = loc("jit(step)/transpose(jvp(stage2/block1))/add_any"(#loc395))
#loc582 = loc("jit(step)/transpose(jvp(stage2/block1))/conv_general_dilated"(#loc394))
#loc583 = loc("jit(step)/transpose(jvp(stage2/block1))/rev"(#loc394))
#loc584 = loc("jit(step)/transpose(jvp(stage2/block0))/broadcast_in_dim"(#loc405))
#loc585 = loc("jit(step)/transpose(jvp(stage2/block0))/select_n"(#loc405))
#loc586 = loc("jit(step)/transpose(jvp(stage2/block0))/reduce_sum"(#loc404))
#loc588 = loc("jit(step)/transpose(jvp(stage2/block0))/mul"(#loc403))
#loc589 = loc("jit(step)/transpose(jvp(stage2/block0))/reduce_sum"(#loc403))
#loc591 = loc("jit(step)/transpose(jvp(stage2/block0))/mul"(#loc402))
#loc592 = loc("jit(step)/transpose(jvp(stage2/block0))/mul"(#loc401))
#loc593 = loc("jit(step)/transpose(jvp(stage2/block0))/neg"(#loc399))
#loc594 = loc("jit(step)/transpose(jvp(stage2/block0))/reduce_sum"(#loc399))
#loc596 = loc("jit(step)/transpose(jvp(stage2/block0))/div"(#loc398))
#loc597 = loc("jit(step)/transpose(jvp(stage2/block0))/broadcast_in_dim"(#loc398))
#loc598 = loc("jit(step)/transpose(jvp(stage2/block0))/mul"(#loc397))
#loc599 = loc("jit(step)/transpose(jvp(stage2/block0))/neg"(#loc396))
#loc600 = loc("jit(step)/transpose(jvp(stage2/block0))/reduce_sum"(#loc396))
#loc602 = loc("jit(step)/transpose(jvp(stage2/block0))/add_any"(#loc396))
#loc603 = loc("jit(step)/transpose(jvp(stage2/block0))/div"(#loc395))
#loc604 = loc("jit(step)/transpose(jvp(stage2/block0))/broadcast_in_dim"(#loc395))
#loc605 = loc("jit(step)/transpose(jvp(stage2/block0))/add_any"(#loc395))
#loc606 = loc("jit(step)/transpose(jvp(stage2/block0))/conv_general_dilated"(#loc394))
#loc607 = loc("jit(step)/transpose(jvp(stage2/block0))/rev"(#loc394))
#loc608 = loc("jit(step)/transpose(jvp(stage1/block1))/broadcast_in_dim"(#loc405))
#loc609 = loc("jit(step)/transpose(jvp(stage1/block1))/select_n"(#loc405))
#loc610 = loc("jit(step)/transpose(jvp(stage1/block1))/reduce_sum"(#loc404))
#loc612 = loc("jit(step)/transpose(jvp(stage1/block1))/mul"(#loc403))
#loc613 = loc("jit(step)/transpose(jvp(stage1/block1))/reduce_sum"(#loc403))
#loc615 = loc("jit(step)/transpose(jvp(stage1/block1))/mul"(#loc402))
#loc616 = loc("jit(step)/transpose(jvp(stage1/block1))/mul"(#loc401))
#loc617 = loc("jit(step)/transpose(jvp(stage1/block1))/neg"(#loc399))
#loc618 = loc("jit(step)/transpose(jvp(stage1/block1))/reduce_sum"(#loc399))
#loc620 = loc("jit(step)/transpose(jvp(stage1/block1))/div"(#loc398))
#loc621 = loc("jit(step)/transpose(jvp(stage1/block1))/broadcast_in_dim"(#loc398))
#loc622 = loc("jit(step)/transpose(jvp(stage1/block1))/mul"(#loc397))
#loc623 = loc("jit(step)/transpose(jvp(stage1/block1))/neg"(#loc396))
#loc624 = loc("jit(step)/transpose(jvp(stage1/block1))/reduce_sum"(#loc396))
#loc626 = loc("jit(step)/transpose(jvp(stage1/block1))/add_any"(#loc396))
#loc627 = loc("jit(step)/transpose(jvp(stage1/block1))/div"(#loc395))
#loc628 = loc("jit(step)/transpose(jvp(stage1/block1))/broadcast_in_dim"(#loc395))
#loc629 = loc("jit(step)/transpose(jvp(stage1/block1))/add_any"(#loc395))
#loc630 = loc("jit(step)/transpose(jvp(stage1/block1))/conv_general_dilated"(#loc394))
#loc631 = loc("jit(step)/transpose(jvp(stage1/block1))/rev"(#loc394))
#loc632 = loc("jit(step)/transpose(jvp(stage1/block0))/broadcast_in_dim"(#loc405))
#loc633 = loc("jit(step)/transpose(jvp(stage1/block0))/select_n"(#loc405))
#loc634 = loc("jit(step)/transpose(jvp(stage1/block0))/reduce_sum"(#loc404))
#loc636 = loc("jit(step)/transpose(jvp(stage1/block0))/mul"(#loc403))
#loc637 = loc("jit(step)/transpose(jvp(stage1/block0))/reduce_sum"(#loc403))
#loc639 = loc("jit(step)/transpose(jvp(stage1/block0))/mul"(#loc402))
#loc640 = loc("jit(step)/transpose(jvp(stage1/block0))/mul"(#loc401))
#loc641 = loc("jit(step)/transpose(jvp(stage1/block0))/neg"(#loc399))
#loc642 = loc("jit(step)/transpose(jvp(stage1/block0))/reduce_sum"(#loc399))
#loc644 = loc("jit(step)/transpose(jvp(stage1/block0))/div"(#loc398))
#loc645 = loc("jit(step)/transpose(jvp(stage1/block0))/broadcast_in_dim"(#loc398))
#loc646 = loc("jit(step)/transpose(jvp(stage1/block0))/mul"(#loc397))
#loc647 = loc("jit(step)/transpose(jvp(stage1/block0))/neg"(#loc396))
#loc648 = loc("jit(step)/transpose(jvp(stage1/block0))/reduce_sum"(#loc396))
#loc650 = loc("jit(step)/transpose(jvp(stage1/block0))/add_any"(#loc396))
#loc651 = loc("jit(step)/transpose(jvp(stage1/block0))/div"(#loc395))
#loc652 = loc("jit(step)/transpose(jvp(stage1/block0))/broadcast_in_dim"(#loc395))
#loc653 = loc("jit(step)/transpose(jvp(stage1/block0))/add_any"(#loc395))
#loc654 = loc("jit(step)/transpose(jvp(stage1/block0))/conv_general_dilated"(#loc394))
#loc655 = loc("jit(step)/transpose(jvp(stage1/block0))/rev"(#loc394))
#loc656 = loc("jit(step)/transpose(jvp(stage0/block1))/broadcast_in_dim"(#loc405))
#loc657 = loc("jit(step)/transpose(jvp(stage0/block1))/select_n"(#loc405))
#loc658 = loc("jit(step)/transpose(jvp(stage0/block1))/reduce_sum"(#loc404))
#loc660 = loc("jit(step)/transpose(jvp(stage0/block1))/mul"(#loc403))
#loc661 = loc("jit(step)/transpose(jvp(stage0/block1))/reduce_sum"(#loc403))
#loc663 = loc("jit(step)/transpose(jvp(stage0/block1))/mul"(#loc402))
#loc664 = loc("jit(step)/transpose(jvp(stage0/block1))/mul"(#loc401))
#loc665 = loc("jit(step)/transpose(jvp(stage0/block1))/neg"(#loc399))
#loc666 = loc("jit(step)/transpose(jvp(stage0/block1))/reduce_sum"(#loc399))
#loc668 = loc("jit(step)/transpose(jvp(stage0/block1))/div"(#loc398))
#loc669 = loc("jit(step)/transpose(jvp(stage0/block1))/broadcast_in_dim"(#loc398))
#loc670 = loc("jit(step)/transpose(jvp(stage0/block1))/mul"(#loc397))
#loc671 = loc("jit(step)/transpose(jvp(stage0/block1))/neg"(#loc396))
#loc672 = loc("jit(step)/transpose(jvp(stage0/block1))/reduce_sum"(#loc396))
#loc674 = loc("jit(step)/transpose(jvp(stage0/block1))/add_any"(#loc396))
#loc675 = loc("jit(step)/transpose(jvp(stage0/block1))/div"(#loc395))
#loc676 = loc("jit(step)/transpose(jvp(stage0/block1))/broadcast_in_dim"(#loc395))
#loc677 = loc("jit(step)/transpose(jvp(stage0/block1))/add_any"(#loc395))
#loc678 = loc("jit(step)/transpose(jvp(stage0/block1))/conv_general_dilated"(#loc394))
#loc679 = loc("jit(step)/transpose(jvp(stage0/block1))/rev"(#loc394))
#loc680 = loc("jit(step)/transpose(jvp(stage0/block0))/broadcast_in_dim"(#loc405))
#loc681 = loc("jit(step)/transpose(jvp(stage0/block0))/select_n"(#loc405))
#loc682 = loc("jit(step)/transpose(jvp(stage0/block0))/reduce_sum"(#loc404))
#loc684 = loc("jit(step)/transpose(jvp(stage0/block0))/mul"(#loc403))
#loc685 = loc("jit(step)/transpose(jvp(stage0/block0))/reduce_sum"(#loc403))
#loc687 = loc("jit(step)/transpose(jvp(stage0/block0))/mul"(#loc402))
#loc688 = loc("jit(step)/transpose(jvp(stage0/block0))/mul"(#loc401))
#loc689 = loc("jit(step)/transpose(jvp(stage0/block0))/neg"(#loc399))
#loc690 = loc("jit(step)/transpose(jvp(stage0/block0))/reduce_sum"(#loc399))
#loc692 = loc("jit(step)/transpose(jvp(stage0/block0))/div"(#loc398))
#loc693 = loc("jit(step)/transpose(jvp(stage0/block0))/broadcast_in_dim"(#loc398))
#loc694 = loc("jit(step)/transpose(jvp(stage0/block0))/mul"(#loc397))
#loc695 = loc("jit(step)/transpose(jvp(stage0/block0))/neg"(#loc396))
#loc696 = loc("jit(step)/transpose(jvp(stage0/block0))/reduce_sum"(#loc396))
#loc698 = loc("jit(step)/transpose(jvp(stage0/block0))/add_any"(#loc396))
#loc699 = loc("jit(step)/transpose(jvp(stage0/block0))/div"(#loc395))
#loc700 = loc("jit(step)/transpose(jvp(stage0/block0))/broadcast_in_dim"(#loc395))
#loc701 = loc("jit(step)/transpose(jvp(stage0/block0))/add_any"(#loc395))
#loc702 = loc("jit(step)/transpose(jvp(stage0/block0))/conv_general_dilated"(#loc394))
#loc705 = loc(callsite(#loc355 at #loc471))
#loc706 = loc("jit(step)/transpose(jvp(stage0/block1))/slice"(#loc705))
#loc707 = loc("jit(step)/transpose(jvp(stage0/block1))/broadcast_in_dim"(#loc705))
#loc708 = loc("jit(step)/transpose(jvp(stage0/block1))/gt"(#loc705))
#loc709 = loc("jit(step)/transpose(jvp(stage0/block1))/jit(_where)"(#loc705))
#loc710 = loc("jit(step)/transpose(jvp(stage0/block1))/eq"(#loc705))
#loc711 = loc("jit(step)/transpose(jvp(stage0/block1))/pad"(#loc705))
#loc712 = loc("jit(step)/transpose(jvp(stage0/block1))/add"(#loc705))
module @jit_step {
  func.func public @main(%arg0: tensor<10xf32> loc("values[0]"), %arg1: tensor<64x10xf32> loc("values[1]"), %arg2: tensor<16xf32> loc("values[2]"), %arg3: tensor<16xf32> loc("values[3]"), %arg4: tensor<3x3x1x16xf32> loc("values[4]"), %arg5: tensor<16xf32> loc("values[5]"), %arg6: tensor<16xf32> loc("values[6]"), %arg7: tensor<3x3x16x16xf32> loc("values[7]"), %arg8: tensor<32xf32> loc("values[8]"), %arg9: tensor<32xf32> loc("values[9]"), %arg10: tensor<3x3x16x32xf32> loc("values[10]"), %arg11: tensor<32xf32> loc("values[11]"), %arg12: tensor<32xf32> loc("values[12]"), %arg13: tensor<3x3x32x32xf32> loc("values[13]"), %arg14: tensor<64xf32> loc("values[14]"), %arg15: tensor<64xf32> loc("values[15]"), %arg16: tensor<3x3x32x64xf32> loc("values[16]"), %arg17: tensor<64xf32> loc("values[17]"), %arg18: tensor<64xf32> loc("values[18]"), %arg19: tensor<3x3x64x64xf32> loc("values[19]"), %arg20: tensor<10xf32> loc("values[20]"), %arg21: tensor<64x10xf32> loc("values[21]"), %arg22: tensor<16xf32> loc("values[22]"), %arg23: tensor<16xf32> loc("values[23]"), %arg24: tensor<3x3x1x16xf32> loc("values[24]"), %arg25: tensor<16xf32> loc("values[25]"), %arg26: tensor<16xf32> loc("values[26]"), %arg27: tensor<3x3x16x16xf32> loc("values[27]"), %arg28: tensor<32xf32> loc("values[28]"), %arg29: tensor<32xf32> loc("values[29]"), %arg30: tensor<3x3x16x32xf32> loc("values[30]"), %arg31: tensor<32xf32> loc("values[31]"), %arg32: tensor<32xf32> loc("values[32]"), %arg33: tensor<3x3x32x32xf32> loc("values[33]"), %arg34: tensor<64xf32> loc("values[34]"), %arg35: tensor<64xf32> loc("values[35]"), %arg36: tensor<3x3x32x64xf32> loc("values[36]"), %arg37: tensor<64xf32> loc("values[37]"), %arg38: tensor<64xf32> loc("values[38]"), %arg39: tensor<3x3x64x64xf32> loc("values[39]"), %arg40: tensor<10xf32> loc("values[40]"), %arg41: tensor<64x10xf32> loc("values[41]"), %arg42: tensor<16xf32> loc("values[42]"), %arg43: tensor<16xf32> loc("values[43]"), %arg44: tensor<3x3x1x16xf32> loc("values[44]"), %arg45: tensor<16xf32> loc("values[45]"), %arg46: tensor<16xf32> loc("values[46]"), %arg47: tensor<3x3x16x16xf32> loc("values[47]"), %arg48: tensor<32xf32> loc("values[48]"), %arg49: tensor<32xf32> loc("values[49]"), %arg50: tensor<3x3x16x32xf32> loc("values[50]"), %arg51: tensor<32xf32> loc("values[51]"), %arg52: tensor<32xf32> loc("values[52]"), %arg53: tensor<3x3x32x32xf32> loc("values[53]"), %arg54: tensor<64xf32> loc("values[54]"), %arg55: tensor<64xf32> loc("values[55]"), %arg56: tensor<3x3x32x64xf32> loc("values[56]"), %arg57: tensor<64xf32> loc("values[57]"), %arg58: tensor<64xf32> loc("values[58]"), %arg59: tensor<3x3x64x64xf32> loc("values[59]"), %arg60: tensor<16xf32> loc("values[60]"), %arg61: tensor<16xf32> loc("values[61]"), %arg62: tensor<16xf32> loc("values[62]"), %arg63: tensor<16xf32> loc("values[63]"), %arg64: tensor<32xf32> loc("values[64]"), %arg65: tensor<32xf32> loc("values[65]"), %arg66: tensor<32xf32> loc("values[66]"), %arg67: tensor<32xf32> loc("values[67]"), %arg68: tensor<64xf32> loc("values[68]"), %arg69: tensor<64xf32> loc("values[69]"), %arg70: tensor<64xf32> loc("values[70]"), %arg71: tensor<64xf32> loc("values[71]"), %arg72: tensor<f32> loc("values[72]"), %arg73: tensor<32x8x8xi8> loc("values[73]"), %arg74: tensor<32x10xf32> loc("values[74]")) -> (tensor<10xf32>, tensor<64x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant -0.0100503359 : f32 loc(#loc295)
    %cst_1 = arith.constant -0.105360515 : f32 loc(#loc296)
    %cst_2 = arith.constant 5.000000e-02 : f32 loc(#loc297)
    %cst_3 = arith.constant 4.000000e+02 : f32 loc(#loc298)
    %cst_4 = arith.constant 3.000000e-03 : f32 loc(#loc299)
    %cst_5 = arith.constant 2.000000e+01 : f32 loc(#loc300)
    %cst_6 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_7 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_8 = arith.constant 3.200000e+01 : f32 loc(#loc)
    %cst_9 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_10 = arith.constant dense<9.99999993E-9> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<0.00999999977> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<9.900000e-01> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_15 = arith.constant dense<3> : tensor<i32> loc(#loc)
    %cst_16 = arith.constant dense<2> : tensor<i32> loc(#loc)
    %cst_17 = arith.constant dense<1> : tensor<i32> loc(#loc)
    %cst_18 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %cst_19 = arith.constant dense<6.400000e+01> : tensor<f32> loc(#loc)
    %cst_20 = arith.constant dense<2.048000e+03> : tensor<f32> loc(#loc)
    %cst_21 = arith.constant dense<8.192000e+03> : tensor<f32> loc(#loc)
    %cst_22 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_23 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_24 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_25 = arith.constant dense<3.276800e+04> : tensor<f32> loc(#loc)
    %cst_26 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_27 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_28 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_29 = arith.constant dense<"0x0000803F000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000803F"> : tensor<32x8xf32> loc(#loc)
    %0 = tensor.empty() : tensor<32x8x8xf32> loc(#loc388)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg73 : tensor<32x8x8xi8>) outs(%0 : tensor<32x8x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %1992 = arith.sitofp %in : i8 to f32 loc(#loc388)
      linalg.yield %1992 : f32 loc(#loc388)
    } -> tensor<32x8x8xf32> loc(#loc388)
    %2 = tensor.empty() : tensor<32x8x8xf32> loc(#loc389)
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_28 : tensor<f32>) outs(%2 : tensor<32x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc389)
    } -> tensor<32x8x8xf32> loc(#loc389)
    %4 = tensor.empty() : tensor<32x8x8xf32> loc(#loc389)
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<32x8x8xf32>, tensor<32x8x8xf32>) outs(%4 : tensor<32x8x8xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc389)
      linalg.yield %1992 : f32 loc(#loc389)
    } -> tensor<32x8x8xf32> loc(#loc389)
    %6 = tensor.empty() : tensor<32x8x8xf32> loc(#loc390)
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%6 : tensor<32x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<32x8x8xf32> loc(#loc390)
    %8 = tensor.empty() : tensor<32x8x8xf32> loc(#loc390)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<32x8x8xf32>, tensor<32x8x8xf32>) outs(%8 : tensor<32x8x8xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc390)
      linalg.yield %1992 : f32 loc(#loc390)
    } -> tensor<32x8x8xf32> loc(#loc390)
    %10 = tensor.empty() : tensor<32x32x8xf32> loc(#loc391)
    %11 = linalg.fill ins(%cst_9 : f32) outs(%10 : tensor<32x32x8xf32>) -> tensor<32x32x8xf32> loc(#loc391)
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cst_29, %9 : tensor<32x8xf32>, tensor<32x8x8xf32>) outs(%11 : tensor<32x32x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc391)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x32x8xf32> loc(#loc391)
    %13 = tensor.empty() : tensor<32x32x32xf32> loc(#loc391)
    %14 = linalg.fill ins(%cst_9 : f32) outs(%13 : tensor<32x32x32xf32>) -> tensor<32x32x32xf32> loc(#loc391)
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12, %cst_29 : tensor<32x32x8xf32>, tensor<32x8xf32>) outs(%14 : tensor<32x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32 loc(unknown), %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc391)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc391)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x32x32xf32> loc(#loc391)
    %16 = tensor.empty() : tensor<32x32x32xf32> loc(#loc392)
    %17 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<32x32x32xf32>) outs(%16 : tensor<32x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc392)
    } -> tensor<32x32x32xf32> loc(#loc392)
    %18 = tensor.empty() : tensor<32x32x32x1xf32> loc(#loc393)
    %19 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<32x32x32xf32>) outs(%18 : tensor<32x32x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc393)
    } -> tensor<32x32x32x1xf32> loc(#loc393)
    %20 = "sbp.layer_input"(%arg42) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc306)
    %21 = "sbp.layer_input"(%arg43) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc306)
    %22 = "sbp.layer_input"(%arg44) {layer = "stage0/block0"} : (tensor<3x3x1x16xf32>) -> tensor<3x3x1x16xf32> loc(#loc306)
    %23 = "sbp.layer_input"(%19) {layer = "stage0/block0"} : (tensor<32x32x32x1xf32>) -> tensor<32x32x32x1xf32> loc(#loc306)
    %24 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc427)
    %25 = linalg.fill ins(%cst_9 : f32) outs(%24 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc427)
    %padded = tensor.pad %23 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc427)
    } : tensor<32x32x32x1xf32> to tensor<32x34x34x1xf32> loc(#loc427)
    %26 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %22 : tensor<32x34x34x1xf32>, tensor<3x3x1x16xf32>) outs(%25 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc427)
    %27 = tensor.empty() : tensor<16xf32> loc(#loc428)
    %28 = linalg.fill ins(%cst_9 : f32) outs(%27 : tensor<16xf32>) -> tensor<16xf32> loc(#loc428)
    %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%26 : tensor<32x32x32x16xf32>) outs(%28 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc428)
      linalg.yield %1992 : f32 loc(#loc428)
    } -> tensor<16xf32> loc(#loc428)
    %30 = tensor.empty() : tensor<16xf32> loc(#loc429)
    %31 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%30 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc429)
    } -> tensor<16xf32> loc(#loc429)
    %32 = tensor.empty() : tensor<16xf32> loc(#loc429)
    %33 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%29, %31 : tensor<16xf32>, tensor<16xf32>) outs(%32 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc429)
      linalg.yield %1992 : f32 loc(#loc429)
    } -> tensor<16xf32> loc(#loc429)
    %34 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc430)
    %35 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<16xf32>) outs(%34 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc430)
    } -> tensor<1x1x1x16xf32> loc(#loc430)
    %36 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc431)
    %37 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x1x1x16xf32>) outs(%36 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc431)
    } -> tensor<32x32x32x16xf32> loc(#loc431)
    %38 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc431)
    %39 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %37 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%38 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc431)
      linalg.yield %1992 : f32 loc(#loc431)
    } -> tensor<32x32x32x16xf32> loc(#loc431)
    %40 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc432)
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%40 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc432)
      linalg.yield %1992 : f32 loc(#loc432)
    } -> tensor<32x32x32x16xf32> loc(#loc432)
    %42 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc433)
    %43 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%42 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc433)
    } -> tensor<32x32x32x16xf32> loc(#loc433)
    %44 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc433)
    %45 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %39 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%44 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc433)
      linalg.yield %1992 : f32 loc(#loc433)
    } -> tensor<32x32x32x16xf32> loc(#loc433)
    %46 = tensor.empty() : tensor<16xf32> loc(#loc434)
    %47 = linalg.fill ins(%cst_9 : f32) outs(%46 : tensor<16xf32>) -> tensor<16xf32> loc(#loc434)
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%41 : tensor<32x32x32x16xf32>) outs(%47 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc434)
      linalg.yield %1992 : f32 loc(#loc434)
    } -> tensor<16xf32> loc(#loc434)
    %49 = tensor.empty() : tensor<16xf32> loc(#loc435)
    %50 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%49 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc435)
    } -> tensor<16xf32> loc(#loc435)
    %51 = tensor.empty() : tensor<16xf32> loc(#loc435)
    %52 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%48, %50 : tensor<16xf32>, tensor<16xf32>) outs(%51 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc435)
      linalg.yield %1992 : f32 loc(#loc435)
    } -> tensor<16xf32> loc(#loc435)
    %53 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc436)
    %54 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<16xf32>) outs(%53 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc436)
    } -> tensor<1x1x1x16xf32> loc(#loc436)
    %55 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc437)
    %56 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x1x1x16xf32>) outs(%55 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc437)
    } -> tensor<32x32x32x16xf32> loc(#loc437)
    %57 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc437)
    %58 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %56 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%57 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc437)
      linalg.yield %1992 : f32 loc(#loc437)
    } -> tensor<32x32x32x16xf32> loc(#loc437)
    %59 = tensor.empty() : tensor<16xf32> loc(#loc438)
    %60 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_23 : tensor<f32>) outs(%59 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc438)
    } -> tensor<16xf32> loc(#loc438)
    %61 = tensor.empty() : tensor<16xf32> loc(#loc438)
    %62 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%52, %60 : tensor<16xf32>, tensor<16xf32>) outs(%61 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc438)
      linalg.yield %1992 : f32 loc(#loc438)
    } -> tensor<16xf32> loc(#loc438)
    %63 = tensor.empty() : tensor<16xf32> loc(#loc439)
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%62 : tensor<16xf32>) outs(%63 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.rsqrt %in : f32 loc(#loc439)
      linalg.yield %1992 : f32 loc(#loc439)
    } -> tensor<16xf32> loc(#loc439)
    %65 = tensor.empty() : tensor<16xf32> loc(#loc440)
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%64, %62 : tensor<16xf32>, tensor<16xf32>) outs(%65 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc440)
      linalg.yield %1992 : f32 loc(#loc440)
    } -> tensor<16xf32> loc(#loc440)
    %67 = tensor.empty() : tensor<16xf32> loc(#loc441)
    %68 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_22 : tensor<f32>) outs(%67 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc441)
    } -> tensor<16xf32> loc(#loc441)
    %69 = tensor.empty() : tensor<16xf32> loc(#loc441)
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%68, %66 : tensor<16xf32>, tensor<16xf32>) outs(%69 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc441)
      linalg.yield %1992 : f32 loc(#loc441)
    } -> tensor<16xf32> loc(#loc441)
    %71 = tensor.empty() : tensor<16xf32> loc(#loc442)
    %72 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%64, %21 : tensor<16xf32>, tensor<16xf32>) outs(%71 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc442)
      linalg.yield %1992 : f32 loc(#loc442)
    } -> tensor<16xf32> loc(#loc442)
    %73 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc443)
    %74 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<16xf32>) outs(%73 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc443)
    } -> tensor<1x1x1x16xf32> loc(#loc443)
    %75 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc444)
    %76 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x1x1x16xf32>) outs(%75 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc444)
    } -> tensor<32x32x32x16xf32> loc(#loc444)
    %77 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc444)
    %78 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %76 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%77 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc444)
      linalg.yield %1992 : f32 loc(#loc444)
    } -> tensor<32x32x32x16xf32> loc(#loc444)
    %79 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc445)
    %80 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<16xf32>) outs(%79 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc445)
    } -> tensor<1x1x1x16xf32> loc(#loc445)
    %81 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc446)
    %82 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x1x1x16xf32>) outs(%81 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc446)
    } -> tensor<32x32x32x16xf32> loc(#loc446)
    %83 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc446)
    %84 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %82 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%83 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc446)
      linalg.yield %1992 : f32 loc(#loc446)
    } -> tensor<32x32x32x16xf32> loc(#loc446)
    %85 = call @main_relu(%84) : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc447)
    %86 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc448)
    %87 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%86 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc448)
    } -> tensor<32x32x32x16xf32> loc(#loc448)
    %88 = tensor.empty() : tensor<32x32x32x16xi1> loc(#loc448)
    %89 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%88 : tensor<32x32x32x16xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc448)
      linalg.yield %1992 : i1 loc(#loc448)
    } -> tensor<32x32x32x16xi1> loc(#loc448)
    %90 = "sbp.layer_output"(%85) {layer = "stage0/block0"} : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc308)
    %91 = "sbp.layer_input"(%arg45) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc309)
    %92 = "sbp.layer_input"(%arg46) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc309)
    %93 = "sbp.layer_input"(%arg47) {layer = "stage0/block1"} : (tensor<3x3x16x16xf32>) -> tensor<3x3x16x16xf32> loc(#loc309)
    %94 = "sbp.layer_input"(%90) {layer = "stage0/block1"} : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc309)
    %95 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc449)
    %96 = linalg.fill ins(%cst_9 : f32) outs(%95 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc449)
    %padded_30 = tensor.pad %94 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc449)
    } : tensor<32x32x32x16xf32> to tensor<32x34x34x16xf32> loc(#loc449)
    %97 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_30, %93 : tensor<32x34x34x16xf32>, tensor<3x3x16x16xf32>) outs(%96 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc449)
    %98 = tensor.empty() : tensor<16xf32> loc(#loc450)
    %99 = linalg.fill ins(%cst_9 : f32) outs(%98 : tensor<16xf32>) -> tensor<16xf32> loc(#loc450)
    %100 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%97 : tensor<32x32x32x16xf32>) outs(%99 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc450)
      linalg.yield %1992 : f32 loc(#loc450)
    } -> tensor<16xf32> loc(#loc450)
    %101 = tensor.empty() : tensor<16xf32> loc(#loc451)
    %102 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%101 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc451)
    } -> tensor<16xf32> loc(#loc451)
    %103 = tensor.empty() : tensor<16xf32> loc(#loc451)
    %104 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%100, %102 : tensor<16xf32>, tensor<16xf32>) outs(%103 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc451)
      linalg.yield %1992 : f32 loc(#loc451)
    } -> tensor<16xf32> loc(#loc451)
    %105 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc452)
    %106 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<16xf32>) outs(%105 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc452)
    } -> tensor<1x1x1x16xf32> loc(#loc452)
    %107 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc453)
    %108 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x1x1x16xf32>) outs(%107 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc453)
    } -> tensor<32x32x32x16xf32> loc(#loc453)
    %109 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc453)
    %110 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %108 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%109 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc453)
      linalg.yield %1992 : f32 loc(#loc453)
    } -> tensor<32x32x32x16xf32> loc(#loc453)
    %111 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc454)
    %112 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%111 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc454)
      linalg.yield %1992 : f32 loc(#loc454)
    } -> tensor<32x32x32x16xf32> loc(#loc454)
    %113 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc455)
    %114 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%113 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc455)
    } -> tensor<32x32x32x16xf32> loc(#loc455)
    %115 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc455)
    %116 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %110 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%115 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc455)
      linalg.yield %1992 : f32 loc(#loc455)
    } -> tensor<32x32x32x16xf32> loc(#loc455)
    %117 = tensor.empty() : tensor<16xf32> loc(#loc456)
    %118 = linalg.fill ins(%cst_9 : f32) outs(%117 : tensor<16xf32>) -> tensor<16xf32> loc(#loc456)
    %119 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%112 : tensor<32x32x32x16xf32>) outs(%118 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc456)
      linalg.yield %1992 : f32 loc(#loc456)
    } -> tensor<16xf32> loc(#loc456)
    %120 = tensor.empty() : tensor<16xf32> loc(#loc457)
    %121 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%120 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc457)
    } -> tensor<16xf32> loc(#loc457)
    %122 = tensor.empty() : tensor<16xf32> loc(#loc457)
    %123 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%119, %121 : tensor<16xf32>, tensor<16xf32>) outs(%122 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc457)
      linalg.yield %1992 : f32 loc(#loc457)
    } -> tensor<16xf32> loc(#loc457)
    %124 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc458)
    %125 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<16xf32>) outs(%124 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc458)
    } -> tensor<1x1x1x16xf32> loc(#loc458)
    %126 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc459)
    %127 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x1x1x16xf32>) outs(%126 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc459)
    } -> tensor<32x32x32x16xf32> loc(#loc459)
    %128 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc459)
    %129 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %127 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%128 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc459)
      linalg.yield %1992 : f32 loc(#loc459)
    } -> tensor<32x32x32x16xf32> loc(#loc459)
    %130 = tensor.empty() : tensor<16xf32> loc(#loc460)
    %131 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_23 : tensor<f32>) outs(%130 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc460)
    } -> tensor<16xf32> loc(#loc460)
    %132 = tensor.empty() : tensor<16xf32> loc(#loc460)
    %133 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%123, %131 : tensor<16xf32>, tensor<16xf32>) outs(%132 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc460)
      linalg.yield %1992 : f32 loc(#loc460)
    } -> tensor<16xf32> loc(#loc460)
    %134 = tensor.empty() : tensor<16xf32> loc(#loc461)
    %135 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%133 : tensor<16xf32>) outs(%134 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.rsqrt %in : f32 loc(#loc461)
      linalg.yield %1992 : f32 loc(#loc461)
    } -> tensor<16xf32> loc(#loc461)
    %136 = tensor.empty() : tensor<16xf32> loc(#loc462)
    %137 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%135, %133 : tensor<16xf32>, tensor<16xf32>) outs(%136 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc462)
      linalg.yield %1992 : f32 loc(#loc462)
    } -> tensor<16xf32> loc(#loc462)
    %138 = tensor.empty() : tensor<16xf32> loc(#loc463)
    %139 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_22 : tensor<f32>) outs(%138 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc463)
    } -> tensor<16xf32> loc(#loc463)
    %140 = tensor.empty() : tensor<16xf32> loc(#loc463)
    %141 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%139, %137 : tensor<16xf32>, tensor<16xf32>) outs(%140 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc463)
      linalg.yield %1992 : f32 loc(#loc463)
    } -> tensor<16xf32> loc(#loc463)
    %142 = tensor.empty() : tensor<16xf32> loc(#loc464)
    %143 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%135, %92 : tensor<16xf32>, tensor<16xf32>) outs(%142 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc464)
      linalg.yield %1992 : f32 loc(#loc464)
    } -> tensor<16xf32> loc(#loc464)
    %144 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc465)
    %145 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<16xf32>) outs(%144 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc465)
    } -> tensor<1x1x1x16xf32> loc(#loc465)
    %146 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc466)
    %147 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x1x1x16xf32>) outs(%146 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc466)
    } -> tensor<32x32x32x16xf32> loc(#loc466)
    %148 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc466)
    %149 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %147 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%148 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc466)
      linalg.yield %1992 : f32 loc(#loc466)
    } -> tensor<32x32x32x16xf32> loc(#loc466)
    %150 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc467)
    %151 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<16xf32>) outs(%150 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc467)
    } -> tensor<1x1x1x16xf32> loc(#loc467)
    %152 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc468)
    %153 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<1x1x1x16xf32>) outs(%152 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc468)
    } -> tensor<32x32x32x16xf32> loc(#loc468)
    %154 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc468)
    %155 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %153 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%154 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc468)
      linalg.yield %1992 : f32 loc(#loc468)
    } -> tensor<32x32x32x16xf32> loc(#loc468)
    %156 = call @main_relu(%155) : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc469)
    %157 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc470)
    %158 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%157 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc470)
    } -> tensor<32x32x32x16xf32> loc(#loc470)
    %159 = tensor.empty() : tensor<32x32x32x16xi1> loc(#loc470)
    %160 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %158 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%159 : tensor<32x32x32x16xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc470)
      linalg.yield %1992 : i1 loc(#loc470)
    } -> tensor<32x32x32x16xi1> loc(#loc470)
    %161 = tensor.empty() : tensor<2x2xf32> loc(#loc704)
    %162 = tensor.empty() : tensor<32x16x16x16xf32> loc(#loc704)
    %163 = linalg.fill ins(%cst_7 : f32) outs(%162 : tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc704)
    %164 = linalg.pooling_nhwc_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%156, %161 : tensor<32x32x32x16xf32>, tensor<2x2xf32>) outs(%163 : tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc704)
    %165 = "sbp.layer_output"(%164) {layer = "stage0/block1"} : (tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc310)
    %166 = "sbp.layer_input"(%arg48) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc311)
    %167 = "sbp.layer_input"(%arg49) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc311)
    %168 = "sbp.layer_input"(%arg50) {layer = "stage1/block0"} : (tensor<3x3x16x32xf32>) -> tensor<3x3x16x32xf32> loc(#loc311)
    %169 = "sbp.layer_input"(%165) {layer = "stage1/block0"} : (tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc311)
    %170 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc472)
    %171 = linalg.fill ins(%cst_9 : f32) outs(%170 : tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc472)
    %padded_31 = tensor.pad %169 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc472)
    } : tensor<32x16x16x16xf32> to tensor<32x18x18x16xf32> loc(#loc472)
    %172 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_31, %168 : tensor<32x18x18x16xf32>, tensor<3x3x16x32xf32>) outs(%171 : tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc472)
    %173 = tensor.empty() : tensor<32xf32> loc(#loc473)
    %174 = linalg.fill ins(%cst_9 : f32) outs(%173 : tensor<32xf32>) -> tensor<32xf32> loc(#loc473)
    %175 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%172 : tensor<32x16x16x32xf32>) outs(%174 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc473)
      linalg.yield %1992 : f32 loc(#loc473)
    } -> tensor<32xf32> loc(#loc473)
    %176 = tensor.empty() : tensor<32xf32> loc(#loc474)
    %177 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%176 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc474)
    } -> tensor<32xf32> loc(#loc474)
    %178 = tensor.empty() : tensor<32xf32> loc(#loc474)
    %179 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%175, %177 : tensor<32xf32>, tensor<32xf32>) outs(%178 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc474)
      linalg.yield %1992 : f32 loc(#loc474)
    } -> tensor<32xf32> loc(#loc474)
    %180 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc475)
    %181 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<32xf32>) outs(%180 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc475)
    } -> tensor<1x1x1x32xf32> loc(#loc475)
    %182 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc476)
    %183 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181 : tensor<1x1x1x32xf32>) outs(%182 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc476)
    } -> tensor<32x16x16x32xf32> loc(#loc476)
    %184 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc476)
    %185 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %183 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%184 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc476)
      linalg.yield %1992 : f32 loc(#loc476)
    } -> tensor<32x16x16x32xf32> loc(#loc476)
    %186 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc477)
    %187 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%186 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc477)
      linalg.yield %1992 : f32 loc(#loc477)
    } -> tensor<32x16x16x32xf32> loc(#loc477)
    %188 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc478)
    %189 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%188 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc478)
    } -> tensor<32x16x16x32xf32> loc(#loc478)
    %190 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc478)
    %191 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %185 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%190 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc478)
      linalg.yield %1992 : f32 loc(#loc478)
    } -> tensor<32x16x16x32xf32> loc(#loc478)
    %192 = tensor.empty() : tensor<32xf32> loc(#loc479)
    %193 = linalg.fill ins(%cst_9 : f32) outs(%192 : tensor<32xf32>) -> tensor<32xf32> loc(#loc479)
    %194 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%187 : tensor<32x16x16x32xf32>) outs(%193 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc479)
      linalg.yield %1992 : f32 loc(#loc479)
    } -> tensor<32xf32> loc(#loc479)
    %195 = tensor.empty() : tensor<32xf32> loc(#loc480)
    %196 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%195 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc480)
    } -> tensor<32xf32> loc(#loc480)
    %197 = tensor.empty() : tensor<32xf32> loc(#loc480)
    %198 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%194, %196 : tensor<32xf32>, tensor<32xf32>) outs(%197 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc480)
      linalg.yield %1992 : f32 loc(#loc480)
    } -> tensor<32xf32> loc(#loc480)
    %199 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc481)
    %200 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<32xf32>) outs(%199 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc481)
    } -> tensor<1x1x1x32xf32> loc(#loc481)
    %201 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc482)
    %202 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<1x1x1x32xf32>) outs(%201 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc482)
    } -> tensor<32x16x16x32xf32> loc(#loc482)
    %203 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc482)
    %204 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %202 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%203 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc482)
      linalg.yield %1992 : f32 loc(#loc482)
    } -> tensor<32x16x16x32xf32> loc(#loc482)
    %205 = tensor.empty() : tensor<32xf32> loc(#loc483)
    %206 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_23 : tensor<f32>) outs(%205 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc483)
    } -> tensor<32xf32> loc(#loc483)
    %207 = tensor.empty() : tensor<32xf32> loc(#loc483)
    %208 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%198, %206 : tensor<32xf32>, tensor<32xf32>) outs(%207 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc483)
      linalg.yield %1992 : f32 loc(#loc483)
    } -> tensor<32xf32> loc(#loc483)
    %209 = tensor.empty() : tensor<32xf32> loc(#loc484)
    %210 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%208 : tensor<32xf32>) outs(%209 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.rsqrt %in : f32 loc(#loc484)
      linalg.yield %1992 : f32 loc(#loc484)
    } -> tensor<32xf32> loc(#loc484)
    %211 = tensor.empty() : tensor<32xf32> loc(#loc485)
    %212 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%210, %208 : tensor<32xf32>, tensor<32xf32>) outs(%211 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc485)
      linalg.yield %1992 : f32 loc(#loc485)
    } -> tensor<32xf32> loc(#loc485)
    %213 = tensor.empty() : tensor<32xf32> loc(#loc486)
    %214 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_22 : tensor<f32>) outs(%213 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc486)
    } -> tensor<32xf32> loc(#loc486)
    %215 = tensor.empty() : tensor<32xf32> loc(#loc486)
    %216 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%214, %212 : tensor<32xf32>, tensor<32xf32>) outs(%215 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc486)
      linalg.yield %1992 : f32 loc(#loc486)
    } -> tensor<32xf32> loc(#loc486)
    %217 = tensor.empty() : tensor<32xf32> loc(#loc487)
    %218 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%210, %167 : tensor<32xf32>, tensor<32xf32>) outs(%217 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc487)
      linalg.yield %1992 : f32 loc(#loc487)
    } -> tensor<32xf32> loc(#loc487)
    %219 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc488)
    %220 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<32xf32>) outs(%219 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc488)
    } -> tensor<1x1x1x32xf32> loc(#loc488)
    %221 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc489)
    %222 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x1x1x32xf32>) outs(%221 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc489)
    } -> tensor<32x16x16x32xf32> loc(#loc489)
    %223 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc489)
    %224 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %222 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%223 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc489)
      linalg.yield %1992 : f32 loc(#loc489)
    } -> tensor<32x16x16x32xf32> loc(#loc489)
    %225 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc490)
    %226 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<32xf32>) outs(%225 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc490)
    } -> tensor<1x1x1x32xf32> loc(#loc490)
    %227 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc491)
    %228 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226 : tensor<1x1x1x32xf32>) outs(%227 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc491)
    } -> tensor<32x16x16x32xf32> loc(#loc491)
    %229 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc491)
    %230 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %228 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%229 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc491)
      linalg.yield %1992 : f32 loc(#loc491)
    } -> tensor<32x16x16x32xf32> loc(#loc491)
    %231 = call @main_relu_40(%230) : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc492)
    %232 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc493)
    %233 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%232 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc493)
    } -> tensor<32x16x16x32xf32> loc(#loc493)
    %234 = tensor.empty() : tensor<32x16x16x32xi1> loc(#loc493)
    %235 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %233 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%234 : tensor<32x16x16x32xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc493)
      linalg.yield %1992 : i1 loc(#loc493)
    } -> tensor<32x16x16x32xi1> loc(#loc493)
    %236 = "sbp.layer_output"(%231) {layer = "stage1/block0"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc312)
    %237 = "sbp.layer_input"(%arg51) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc313)
    %238 = "sbp.layer_input"(%arg52) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc313)
    %239 = "sbp.layer_input"(%arg53) {layer = "stage1/block1"} : (tensor<3x3x32x32xf32>) -> tensor<3x3x32x32xf32> loc(#loc313)
    %240 = "sbp.layer_input"(%236) {layer = "stage1/block1"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc313)
    %241 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc494)
    %242 = linalg.fill ins(%cst_9 : f32) outs(%241 : tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc494)
    %padded_32 = tensor.pad %240 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc494)
    } : tensor<32x16x16x32xf32> to tensor<32x18x18x32xf32> loc(#loc494)
    %243 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_32, %239 : tensor<32x18x18x32xf32>, tensor<3x3x32x32xf32>) outs(%242 : tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc494)
    %244 = tensor.empty() : tensor<32xf32> loc(#loc495)
    %245 = linalg.fill ins(%cst_9 : f32) outs(%244 : tensor<32xf32>) -> tensor<32xf32> loc(#loc495)
    %246 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%243 : tensor<32x16x16x32xf32>) outs(%245 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc495)
      linalg.yield %1992 : f32 loc(#loc495)
    } -> tensor<32xf32> loc(#loc495)
    %247 = tensor.empty() : tensor<32xf32> loc(#loc496)
    %248 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%247 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc496)
    } -> tensor<32xf32> loc(#loc496)
    %249 = tensor.empty() : tensor<32xf32> loc(#loc496)
    %250 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%246, %248 : tensor<32xf32>, tensor<32xf32>) outs(%249 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc496)
      linalg.yield %1992 : f32 loc(#loc496)
    } -> tensor<32xf32> loc(#loc496)
    %251 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc497)
    %252 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<32xf32>) outs(%251 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc497)
    } -> tensor<1x1x1x32xf32> loc(#loc497)
    %253 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc498)
    %254 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<1x1x1x32xf32>) outs(%253 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc498)
    } -> tensor<32x16x16x32xf32> loc(#loc498)
    %255 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc498)
    %256 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %254 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%255 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc498)
      linalg.yield %1992 : f32 loc(#loc498)
    } -> tensor<32x16x16x32xf32> loc(#loc498)
    %257 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc499)
    %258 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %256 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%257 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc499)
      linalg.yield %1992 : f32 loc(#loc499)
    } -> tensor<32x16x16x32xf32> loc(#loc499)
    %259 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc500)
    %260 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%259 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc500)
    } -> tensor<32x16x16x32xf32> loc(#loc500)
    %261 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc500)
    %262 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %256 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%261 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc500)
      linalg.yield %1992 : f32 loc(#loc500)
    } -> tensor<32x16x16x32xf32> loc(#loc500)
    %263 = tensor.empty() : tensor<32xf32> loc(#loc501)
    %264 = linalg.fill ins(%cst_9 : f32) outs(%263 : tensor<32xf32>) -> tensor<32xf32> loc(#loc501)
    %265 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%258 : tensor<32x16x16x32xf32>) outs(%264 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc501)
      linalg.yield %1992 : f32 loc(#loc501)
    } -> tensor<32xf32> loc(#loc501)
    %266 = tensor.empty() : tensor<32xf32> loc(#loc502)
    %267 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%266 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc502)
    } -> tensor<32xf32> loc(#loc502)
    %268 = tensor.empty() : tensor<32xf32> loc(#loc502)
    %269 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%265, %267 : tensor<32xf32>, tensor<32xf32>) outs(%268 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc502)
      linalg.yield %1992 : f32 loc(#loc502)
    } -> tensor<32xf32> loc(#loc502)
    %270 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc503)
    %271 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<32xf32>) outs(%270 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc503)
    } -> tensor<1x1x1x32xf32> loc(#loc503)
    %272 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc504)
    %273 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<1x1x1x32xf32>) outs(%272 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc504)
    } -> tensor<32x16x16x32xf32> loc(#loc504)
    %274 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc504)
    %275 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %273 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%274 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc504)
      linalg.yield %1992 : f32 loc(#loc504)
    } -> tensor<32x16x16x32xf32> loc(#loc504)
    %276 = tensor.empty() : tensor<32xf32> loc(#loc505)
    %277 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_23 : tensor<f32>) outs(%276 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc505)
    } -> tensor<32xf32> loc(#loc505)
    %278 = tensor.empty() : tensor<32xf32> loc(#loc505)
    %279 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%269, %277 : tensor<32xf32>, tensor<32xf32>) outs(%278 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc505)
      linalg.yield %1992 : f32 loc(#loc505)
    } -> tensor<32xf32> loc(#loc505)
    %280 = tensor.empty() : tensor<32xf32> loc(#loc506)
    %281 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%279 : tensor<32xf32>) outs(%280 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.rsqrt %in : f32 loc(#loc506)
      linalg.yield %1992 : f32 loc(#loc506)
    } -> tensor<32xf32> loc(#loc506)
    %282 = tensor.empty() : tensor<32xf32> loc(#loc507)
    %283 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%281, %279 : tensor<32xf32>, tensor<32xf32>) outs(%282 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc507)
      linalg.yield %1992 : f32 loc(#loc507)
    } -> tensor<32xf32> loc(#loc507)
    %284 = tensor.empty() : tensor<32xf32> loc(#loc508)
    %285 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_22 : tensor<f32>) outs(%284 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc508)
    } -> tensor<32xf32> loc(#loc508)
    %286 = tensor.empty() : tensor<32xf32> loc(#loc508)
    %287 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%285, %283 : tensor<32xf32>, tensor<32xf32>) outs(%286 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc508)
      linalg.yield %1992 : f32 loc(#loc508)
    } -> tensor<32xf32> loc(#loc508)
    %288 = tensor.empty() : tensor<32xf32> loc(#loc509)
    %289 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%281, %238 : tensor<32xf32>, tensor<32xf32>) outs(%288 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc509)
      linalg.yield %1992 : f32 loc(#loc509)
    } -> tensor<32xf32> loc(#loc509)
    %290 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc510)
    %291 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<32xf32>) outs(%290 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc510)
    } -> tensor<1x1x1x32xf32> loc(#loc510)
    %292 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc511)
    %293 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x1x1x32xf32>) outs(%292 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc511)
    } -> tensor<32x16x16x32xf32> loc(#loc511)
    %294 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc511)
    %295 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275, %293 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%294 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc511)
      linalg.yield %1992 : f32 loc(#loc511)
    } -> tensor<32x16x16x32xf32> loc(#loc511)
    %296 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc512)
    %297 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<32xf32>) outs(%296 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc512)
    } -> tensor<1x1x1x32xf32> loc(#loc512)
    %298 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc513)
    %299 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<1x1x1x32xf32>) outs(%298 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc513)
    } -> tensor<32x16x16x32xf32> loc(#loc513)
    %300 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc513)
    %301 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %299 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%300 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc513)
      linalg.yield %1992 : f32 loc(#loc513)
    } -> tensor<32x16x16x32xf32> loc(#loc513)
    %302 = call @main_relu_40(%301) : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc514)
    %303 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc515)
    %304 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%303 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc515)
    } -> tensor<32x16x16x32xf32> loc(#loc515)
    %305 = tensor.empty() : tensor<32x16x16x32xi1> loc(#loc515)
    %306 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %304 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%305 : tensor<32x16x16x32xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc515)
      linalg.yield %1992 : i1 loc(#loc515)
    } -> tensor<32x16x16x32xi1> loc(#loc515)
    %307 = "sbp.layer_output"(%302) {layer = "stage1/block1"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc314)
    %308 = "sbp.layer_input"(%arg54) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc315)
    %309 = "sbp.layer_input"(%arg55) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc315)
    %310 = "sbp.layer_input"(%arg56) {layer = "stage2/block0"} : (tensor<3x3x32x64xf32>) -> tensor<3x3x32x64xf32> loc(#loc315)
    %311 = "sbp.layer_input"(%307) {layer = "stage2/block0"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc315)
    %312 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc516)
    %313 = linalg.fill ins(%cst_9 : f32) outs(%312 : tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc516)
    %padded_33 = tensor.pad %311 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc516)
    } : tensor<32x16x16x32xf32> to tensor<32x17x17x32xf32> loc(#loc516)
    %314 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_33, %310 : tensor<32x17x17x32xf32>, tensor<3x3x32x64xf32>) outs(%313 : tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc516)
    %315 = tensor.empty() : tensor<64xf32> loc(#loc517)
    %316 = linalg.fill ins(%cst_9 : f32) outs(%315 : tensor<64xf32>) -> tensor<64xf32> loc(#loc517)
    %317 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%314 : tensor<32x8x8x64xf32>) outs(%316 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc517)
      linalg.yield %1992 : f32 loc(#loc517)
    } -> tensor<64xf32> loc(#loc517)
    %318 = tensor.empty() : tensor<64xf32> loc(#loc518)
    %319 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%318 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc518)
    } -> tensor<64xf32> loc(#loc518)
    %320 = tensor.empty() : tensor<64xf32> loc(#loc518)
    %321 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%317, %319 : tensor<64xf32>, tensor<64xf32>) outs(%320 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc518)
      linalg.yield %1992 : f32 loc(#loc518)
    } -> tensor<64xf32> loc(#loc518)
    %322 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc519)
    %323 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<64xf32>) outs(%322 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc519)
    } -> tensor<1x1x1x64xf32> loc(#loc519)
    %324 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc520)
    %325 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<1x1x1x64xf32>) outs(%324 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc520)
    } -> tensor<32x8x8x64xf32> loc(#loc520)
    %326 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc520)
    %327 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %325 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%326 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc520)
      linalg.yield %1992 : f32 loc(#loc520)
    } -> tensor<32x8x8x64xf32> loc(#loc520)
    %328 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc521)
    %329 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327, %327 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%328 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc521)
      linalg.yield %1992 : f32 loc(#loc521)
    } -> tensor<32x8x8x64xf32> loc(#loc521)
    %330 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc522)
    %331 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%330 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc522)
    } -> tensor<32x8x8x64xf32> loc(#loc522)
    %332 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc522)
    %333 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %327 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%332 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc522)
      linalg.yield %1992 : f32 loc(#loc522)
    } -> tensor<32x8x8x64xf32> loc(#loc522)
    %334 = tensor.empty() : tensor<64xf32> loc(#loc523)
    %335 = linalg.fill ins(%cst_9 : f32) outs(%334 : tensor<64xf32>) -> tensor<64xf32> loc(#loc523)
    %336 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%329 : tensor<32x8x8x64xf32>) outs(%335 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc523)
      linalg.yield %1992 : f32 loc(#loc523)
    } -> tensor<64xf32> loc(#loc523)
    %337 = tensor.empty() : tensor<64xf32> loc(#loc524)
    %338 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%337 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc524)
    } -> tensor<64xf32> loc(#loc524)
    %339 = tensor.empty() : tensor<64xf32> loc(#loc524)
    %340 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%336, %338 : tensor<64xf32>, tensor<64xf32>) outs(%339 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc524)
      linalg.yield %1992 : f32 loc(#loc524)
    } -> tensor<64xf32> loc(#loc524)
    %341 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc525)
    %342 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<64xf32>) outs(%341 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc525)
    } -> tensor<1x1x1x64xf32> loc(#loc525)
    %343 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc526)
    %344 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342 : tensor<1x1x1x64xf32>) outs(%343 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc526)
    } -> tensor<32x8x8x64xf32> loc(#loc526)
    %345 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc526)
    %346 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %344 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%345 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc526)
      linalg.yield %1992 : f32 loc(#loc526)
    } -> tensor<32x8x8x64xf32> loc(#loc526)
    %347 = tensor.empty() : tensor<64xf32> loc(#loc527)
    %348 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_23 : tensor<f32>) outs(%347 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc527)
    } -> tensor<64xf32> loc(#loc527)
    %349 = tensor.empty() : tensor<64xf32> loc(#loc527)
    %350 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%340, %348 : tensor<64xf32>, tensor<64xf32>) outs(%349 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc527)
      linalg.yield %1992 : f32 loc(#loc527)
    } -> tensor<64xf32> loc(#loc527)
    %351 = tensor.empty() : tensor<64xf32> loc(#loc528)
    %352 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%350 : tensor<64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.rsqrt %in : f32 loc(#loc528)
      linalg.yield %1992 : f32 loc(#loc528)
    } -> tensor<64xf32> loc(#loc528)
    %353 = tensor.empty() : tensor<64xf32> loc(#loc529)
    %354 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%352, %350 : tensor<64xf32>, tensor<64xf32>) outs(%353 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc529)
      linalg.yield %1992 : f32 loc(#loc529)
    } -> tensor<64xf32> loc(#loc529)
    %355 = tensor.empty() : tensor<64xf32> loc(#loc530)
    %356 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_22 : tensor<f32>) outs(%355 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc530)
    } -> tensor<64xf32> loc(#loc530)
    %357 = tensor.empty() : tensor<64xf32> loc(#loc530)
    %358 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%356, %354 : tensor<64xf32>, tensor<64xf32>) outs(%357 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc530)
      linalg.yield %1992 : f32 loc(#loc530)
    } -> tensor<64xf32> loc(#loc530)
    %359 = tensor.empty() : tensor<64xf32> loc(#loc531)
    %360 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%352, %309 : tensor<64xf32>, tensor<64xf32>) outs(%359 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc531)
      linalg.yield %1992 : f32 loc(#loc531)
    } -> tensor<64xf32> loc(#loc531)
    %361 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc532)
    %362 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360 : tensor<64xf32>) outs(%361 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc532)
    } -> tensor<1x1x1x64xf32> loc(#loc532)
    %363 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc533)
    %364 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362 : tensor<1x1x1x64xf32>) outs(%363 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc533)
    } -> tensor<32x8x8x64xf32> loc(#loc533)
    %365 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc533)
    %366 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %364 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%365 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc533)
      linalg.yield %1992 : f32 loc(#loc533)
    } -> tensor<32x8x8x64xf32> loc(#loc533)
    %367 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc534)
    %368 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<64xf32>) outs(%367 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc534)
    } -> tensor<1x1x1x64xf32> loc(#loc534)
    %369 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc535)
    %370 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<1x1x1x64xf32>) outs(%369 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc535)
    } -> tensor<32x8x8x64xf32> loc(#loc535)
    %371 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc535)
    %372 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %370 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%371 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc535)
      linalg.yield %1992 : f32 loc(#loc535)
    } -> tensor<32x8x8x64xf32> loc(#loc535)
    %373 = call @main_relu_73(%372) : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc536)
    %374 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc537)
    %375 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%374 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc537)
    } -> tensor<32x8x8x64xf32> loc(#loc537)
    %376 = tensor.empty() : tensor<32x8x8x64xi1> loc(#loc537)
    %377 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %375 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%376 : tensor<32x8x8x64xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc537)
      linalg.yield %1992 : i1 loc(#loc537)
    } -> tensor<32x8x8x64xi1> loc(#loc537)
    %378 = "sbp.layer_output"(%373) {layer = "stage2/block0"} : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc316)
    %379 = "sbp.layer_input"(%arg57) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc317)
    %380 = "sbp.layer_input"(%arg58) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc317)
    %381 = "sbp.layer_input"(%arg59) {layer = "stage2/block1"} : (tensor<3x3x64x64xf32>) -> tensor<3x3x64x64xf32> loc(#loc317)
    %382 = "sbp.layer_input"(%378) {layer = "stage2/block1"} : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc317)
    %383 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc538)
    %384 = linalg.fill ins(%cst_9 : f32) outs(%383 : tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc538)
    %padded_34 = tensor.pad %382 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc538)
    } : tensor<32x8x8x64xf32> to tensor<32x10x10x64xf32> loc(#loc538)
    %385 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_34, %381 : tensor<32x10x10x64xf32>, tensor<3x3x64x64xf32>) outs(%384 : tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc538)
    %386 = tensor.empty() : tensor<64xf32> loc(#loc539)
    %387 = linalg.fill ins(%cst_9 : f32) outs(%386 : tensor<64xf32>) -> tensor<64xf32> loc(#loc539)
    %388 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%385 : tensor<32x8x8x64xf32>) outs(%387 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc539)
      linalg.yield %1992 : f32 loc(#loc539)
    } -> tensor<64xf32> loc(#loc539)
    %389 = tensor.empty() : tensor<64xf32> loc(#loc540)
    %390 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%389 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc540)
    } -> tensor<64xf32> loc(#loc540)
    %391 = tensor.empty() : tensor<64xf32> loc(#loc540)
    %392 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%388, %390 : tensor<64xf32>, tensor<64xf32>) outs(%391 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc540)
      linalg.yield %1992 : f32 loc(#loc540)
    } -> tensor<64xf32> loc(#loc540)
    %393 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc541)
    %394 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<64xf32>) outs(%393 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc541)
    } -> tensor<1x1x1x64xf32> loc(#loc541)
    %395 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc542)
    %396 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<1x1x1x64xf32>) outs(%395 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc542)
    } -> tensor<32x8x8x64xf32> loc(#loc542)
    %397 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc542)
    %398 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385, %396 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%397 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc542)
      linalg.yield %1992 : f32 loc(#loc542)
    } -> tensor<32x8x8x64xf32> loc(#loc542)
    %399 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc543)
    %400 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398, %398 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%399 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc543)
      linalg.yield %1992 : f32 loc(#loc543)
    } -> tensor<32x8x8x64xf32> loc(#loc543)
    %401 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc544)
    %402 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%401 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc544)
    } -> tensor<32x8x8x64xf32> loc(#loc544)
    %403 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc544)
    %404 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402, %398 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%403 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc544)
      linalg.yield %1992 : f32 loc(#loc544)
    } -> tensor<32x8x8x64xf32> loc(#loc544)
    %405 = tensor.empty() : tensor<64xf32> loc(#loc545)
    %406 = linalg.fill ins(%cst_9 : f32) outs(%405 : tensor<64xf32>) -> tensor<64xf32> loc(#loc545)
    %407 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%400 : tensor<32x8x8x64xf32>) outs(%406 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc545)
      linalg.yield %1992 : f32 loc(#loc545)
    } -> tensor<64xf32> loc(#loc545)
    %408 = tensor.empty() : tensor<64xf32> loc(#loc546)
    %409 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%408 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc546)
    } -> tensor<64xf32> loc(#loc546)
    %410 = tensor.empty() : tensor<64xf32> loc(#loc546)
    %411 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%407, %409 : tensor<64xf32>, tensor<64xf32>) outs(%410 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc546)
      linalg.yield %1992 : f32 loc(#loc546)
    } -> tensor<64xf32> loc(#loc546)
    %412 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc547)
    %413 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<64xf32>) outs(%412 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc547)
    } -> tensor<1x1x1x64xf32> loc(#loc547)
    %414 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc548)
    %415 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413 : tensor<1x1x1x64xf32>) outs(%414 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc548)
    } -> tensor<32x8x8x64xf32> loc(#loc548)
    %416 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc548)
    %417 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385, %415 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%416 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc548)
      linalg.yield %1992 : f32 loc(#loc548)
    } -> tensor<32x8x8x64xf32> loc(#loc548)
    %418 = tensor.empty() : tensor<64xf32> loc(#loc549)
    %419 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_23 : tensor<f32>) outs(%418 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc549)
    } -> tensor<64xf32> loc(#loc549)
    %420 = tensor.empty() : tensor<64xf32> loc(#loc549)
    %421 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%411, %419 : tensor<64xf32>, tensor<64xf32>) outs(%420 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc549)
      linalg.yield %1992 : f32 loc(#loc549)
    } -> tensor<64xf32> loc(#loc549)
    %422 = tensor.empty() : tensor<64xf32> loc(#loc550)
    %423 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%421 : tensor<64xf32>) outs(%422 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.rsqrt %in : f32 loc(#loc550)
      linalg.yield %1992 : f32 loc(#loc550)
    } -> tensor<64xf32> loc(#loc550)
    %424 = tensor.empty() : tensor<64xf32> loc(#loc551)
    %425 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%423, %421 : tensor<64xf32>, tensor<64xf32>) outs(%424 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc551)
      linalg.yield %1992 : f32 loc(#loc551)
    } -> tensor<64xf32> loc(#loc551)
    %426 = tensor.empty() : tensor<64xf32> loc(#loc552)
    %427 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_22 : tensor<f32>) outs(%426 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc552)
    } -> tensor<64xf32> loc(#loc552)
    %428 = tensor.empty() : tensor<64xf32> loc(#loc552)
    %429 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%427, %425 : tensor<64xf32>, tensor<64xf32>) outs(%428 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc552)
      linalg.yield %1992 : f32 loc(#loc552)
    } -> tensor<64xf32> loc(#loc552)
    %430 = tensor.empty() : tensor<64xf32> loc(#loc553)
    %431 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%423, %380 : tensor<64xf32>, tensor<64xf32>) outs(%430 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc553)
      linalg.yield %1992 : f32 loc(#loc553)
    } -> tensor<64xf32> loc(#loc553)
    %432 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc554)
    %433 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431 : tensor<64xf32>) outs(%432 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc554)
    } -> tensor<1x1x1x64xf32> loc(#loc554)
    %434 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc555)
    %435 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<1x1x1x64xf32>) outs(%434 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc555)
    } -> tensor<32x8x8x64xf32> loc(#loc555)
    %436 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc555)
    %437 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %435 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%436 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc555)
      linalg.yield %1992 : f32 loc(#loc555)
    } -> tensor<32x8x8x64xf32> loc(#loc555)
    %438 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc556)
    %439 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379 : tensor<64xf32>) outs(%438 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc556)
    } -> tensor<1x1x1x64xf32> loc(#loc556)
    %440 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc557)
    %441 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439 : tensor<1x1x1x64xf32>) outs(%440 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc557)
    } -> tensor<32x8x8x64xf32> loc(#loc557)
    %442 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc557)
    %443 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%437, %441 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%442 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc557)
      linalg.yield %1992 : f32 loc(#loc557)
    } -> tensor<32x8x8x64xf32> loc(#loc557)
    %444 = call @main_relu_73(%443) : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc558)
    %445 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc559)
    %446 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%445 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc559)
    } -> tensor<32x8x8x64xf32> loc(#loc559)
    %447 = tensor.empty() : tensor<32x8x8x64xi1> loc(#loc559)
    %448 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %446 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%447 : tensor<32x8x8x64xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc559)
      linalg.yield %1992 : i1 loc(#loc559)
    } -> tensor<32x8x8x64xi1> loc(#loc559)
    %449 = "sbp.layer_output"(%444) {layer = "stage2/block1"} : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc318)
    %450 = tensor.empty() : tensor<32x64xf32> loc(#loc319)
    %451 = linalg.fill ins(%cst_9 : f32) outs(%450 : tensor<32x64xf32>) -> tensor<32x64xf32> loc(#loc319)
    %452 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%449 : tensor<32x8x8x64xf32>) outs(%451 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc319)
      linalg.yield %1992 : f32 loc(#loc319)
    } -> tensor<32x64xf32> loc(#loc319)
    %453 = tensor.empty() : tensor<32x64xf32> loc(#loc320)
    %454 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%453 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<32x64xf32> loc(#loc320)
    %455 = tensor.empty() : tensor<32x64xf32> loc(#loc320)
    %456 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%452, %454 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%455 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc320)
      linalg.yield %1992 : f32 loc(#loc320)
    } -> tensor<32x64xf32> loc(#loc320)
    %457 = tensor.empty() : tensor<32x10xf32> loc(#loc321)
    %458 = linalg.fill ins(%cst_9 : f32) outs(%457 : tensor<32x10xf32>) -> tensor<32x10xf32> loc(#loc321)
    %459 = linalg.matmul ins(%456, %arg41 : tensor<32x64xf32>, tensor<64x10xf32>) outs(%458 : tensor<32x10xf32>) -> tensor<32x10xf32> loc(#loc321)
    %460 = tensor.empty() : tensor<1x10xf32> loc(#loc322)
    %461 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<10xf32>) outs(%460 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc322)
    } -> tensor<1x10xf32> loc(#loc322)
    %462 = tensor.empty() : tensor<32x10xf32> loc(#loc323)
    %463 = linalg.generic {indexing_maps = [#map21, #map19], iterator_types = ["parallel", "parallel"]} ins(%461 : tensor<1x10xf32>) outs(%462 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc323)
    } -> tensor<32x10xf32> loc(#loc323)
    %464 = tensor.empty() : tensor<32x10xf32> loc(#loc323)
    %465 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%459, %463 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%464 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc323)
      linalg.yield %1992 : f32 loc(#loc323)
    } -> tensor<32x10xf32> loc(#loc323)
    %466:3 = call @main_log_softmax(%465) : (tensor<32x10xf32>) -> (tensor<32x10xf32>, tensor<32x10xf32>, tensor<32x1xf32>) loc(#loc252)
    %467 = tensor.empty() : tensor<32x10xf32> loc(#loc324)
    %468 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%466#0, %arg74 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%467 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc324)
      linalg.yield %1992 : f32 loc(#loc324)
    } -> tensor<32x10xf32> loc(#loc324)
    %469 = tensor.empty() : tensor<32xf32> loc(#loc325)
    %470 = linalg.fill ins(%cst_9 : f32) outs(%469 : tensor<32xf32>) -> tensor<32xf32> loc(#loc325)
    %471 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%468 : tensor<32x10xf32>) outs(%470 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc325)
      linalg.yield %1992 : f32 loc(#loc325)
    } -> tensor<32xf32> loc(#loc325)
    %472 = tensor.empty() : tensor<f32> loc(#loc326)
    %473 = linalg.fill ins(%cst_9 : f32) outs(%472 : tensor<f32>) -> tensor<f32> loc(#loc326)
    %474 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["reduction"]} ins(%471 : tensor<32xf32>) outs(%473 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc326)
      linalg.yield %1992 : f32 loc(#loc326)
    } -> tensor<f32> loc(#loc326)
    %475 = tensor.empty() : tensor<f32> loc(#loc327)
    %476 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%474 : tensor<f32>) outs(%475 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.divf %in, %cst_8 : f32 loc(#loc327)
      linalg.yield %1992 : f32 loc(#loc327)
    } -> tensor<f32> loc(#loc327)
    %477 = tensor.empty() : tensor<f32> loc(#loc328)
    %478 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%476 : tensor<f32>) outs(%477 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc328)
      linalg.yield %1992 : f32 loc(#loc328)
    } -> tensor<f32> loc(#loc328)
    %479 = tensor.empty() : tensor<32xf32> loc(#loc329)
    %480 = linalg.fill ins(%cst_7 : f32) outs(%479 : tensor<32xf32>) -> tensor<32xf32> loc(#loc329)
    %481 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%465 : tensor<32x10xf32>) outs(%480 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.maximumf %out, %in : f32 loc(#loc329)
      linalg.yield %1992 : f32 loc(#loc329)
    } -> tensor<32xf32> loc(#loc329)
    %482 = tensor.empty() : tensor<32x1xf32> loc(#loc330)
    %483 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel"]} ins(%481 : tensor<32xf32>) outs(%482 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc330)
    } -> tensor<32x1xf32> loc(#loc330)
    %484 = tensor.empty() : tensor<32x10xf32> loc(#loc331)
    %485 = linalg.generic {indexing_maps = [#map24, #map19], iterator_types = ["parallel", "parallel"]} ins(%483 : tensor<32x1xf32>) outs(%484 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<32x10xf32> loc(#loc331)
    %486 = tensor.empty() : tensor<32x10xi1> loc(#loc331)
    %487 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%465, %485 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%486 : tensor<32x10xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf oge, %in, %in_77 : f32 loc(#loc331)
      linalg.yield %1992 : i1 loc(#loc331)
    } -> tensor<32x10xi1> loc(#loc331)
    %488 = call @main__where(%487, %arg74, %cst_26) : (tensor<32x10xi1>, tensor<32x10xf32>, tensor<f32>) -> tensor<32x10xf32> loc(#loc253)
    %489 = tensor.empty() : tensor<32xf32> loc(#loc332)
    %490 = linalg.fill ins(%cst_9 : f32) outs(%489 : tensor<32xf32>) -> tensor<32xf32> loc(#loc332)
    %491 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%488 : tensor<32x10xf32>) outs(%490 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc332)
      linalg.yield %1992 : f32 loc(#loc332)
    } -> tensor<32xf32> loc(#loc332)
    %492 = tensor.empty() : tensor<f32> loc(#loc333)
    %493 = linalg.fill ins(%cst_9 : f32) outs(%492 : tensor<f32>) -> tensor<f32> loc(#loc333)
    %494 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["reduction"]} ins(%491 : tensor<32xf32>) outs(%493 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc333)
      linalg.yield %1992 : f32 loc(#loc333)
    } -> tensor<f32> loc(#loc333)
    %495 = tensor.empty() : tensor<f32> loc(#loc334)
    %496 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%494 : tensor<f32>) outs(%495 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.divf %in, %cst_8 : f32 loc(#loc334)
      linalg.yield %1992 : f32 loc(#loc334)
    } -> tensor<f32> loc(#loc334)
    %497 = tensor.empty() : tensor<f32> loc(#loc335)
    %498 = linalg.generic {indexing_maps = [#map23], iterator_types = []} outs(%497 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc335)
    } -> tensor<f32> loc(#loc335)
    %499 = tensor.empty() : tensor<f32> loc(#loc336)
    %500 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%498 : tensor<f32>) outs(%499 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.divf %in, %cst_8 : f32 loc(#loc336)
      linalg.yield %1992 : f32 loc(#loc336)
    } -> tensor<f32> loc(#loc336)
    %501 = tensor.empty() : tensor<32xf32> loc(#loc337)
    %502 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%500 : tensor<f32>) outs(%501 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc337)
    } -> tensor<32xf32> loc(#loc337)
    %503 = tensor.empty() : tensor<32x10xf32> loc(#loc338)
    %504 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel"]} ins(%502 : tensor<32xf32>) outs(%503 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc338)
    } -> tensor<32x10xf32> loc(#loc338)
    %505 = tensor.empty() : tensor<32x10xf32> loc(#loc339)
    %506 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%504, %arg74 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%505 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc339)
      linalg.yield %1992 : f32 loc(#loc339)
    } -> tensor<32x10xf32> loc(#loc339)
    %507 = call @main_log_softmax_104(%466#1, %466#2, %506) : (tensor<32x10xf32>, tensor<32x1xf32>, tensor<32x10xf32>) -> tensor<32x10xf32> loc(#loc254)
    %508 = tensor.empty() : tensor<10xf32> loc(#loc340)
    %509 = linalg.fill ins(%cst_9 : f32) outs(%508 : tensor<10xf32>) -> tensor<10xf32> loc(#loc340)
    %510 = linalg.generic {indexing_maps = [#map25, #map22], iterator_types = ["parallel", "reduction"]} ins(%507 : tensor<32x10xf32>) outs(%509 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %1992 : f32 loc(#loc340)
    } -> tensor<10xf32> loc(#loc340)
    %expanded = tensor.expand_shape %510 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc341)
    %511 = tensor.empty() : tensor<10xf32> loc(#loc340)
    %512 = linalg.fill ins(%cst_9 : f32) outs(%511 : tensor<10xf32>) -> tensor<10xf32> loc(#loc340)
    %513 = linalg.generic {indexing_maps = [#map25, #map22], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x10xf32>) outs(%512 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %1992 : f32 loc(#loc340)
    } -> tensor<10xf32> loc(#loc340)
    %514 = tensor.empty() : tensor<10x64xf32> loc(#loc342)
    %515 = linalg.fill ins(%cst_9 : f32) outs(%514 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc342)
    %516 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction"]} ins(%507, %456 : tensor<32x10xf32>, tensor<32x64xf32>) outs(%515 : tensor<10x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc254)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc342)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<10x64xf32> loc(#loc342)
    %517 = tensor.empty() : tensor<64x10xf32> loc(#loc343)
    %518 = linalg.generic {indexing_maps = [#map25, #map19], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<10x64xf32>) outs(%517 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc343)
    } -> tensor<64x10xf32> loc(#loc343)
    %519 = tensor.empty() : tensor<32x64xf32> loc(#loc342)
    %520 = linalg.fill ins(%cst_9 : f32) outs(%519 : tensor<32x64xf32>) -> tensor<32x64xf32> loc(#loc342)
    %521 = linalg.generic {indexing_maps = [#map29, #map30, #map28], iterator_types = ["parallel", "parallel", "reduction"]} ins(%507, %arg41 : tensor<32x10xf32>, tensor<64x10xf32>) outs(%520 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc254)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc342)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x64xf32> loc(#loc342)
    %522 = tensor.empty() : tensor<32x64xf32> loc(#loc344)
    %523 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%522 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc344)
    } -> tensor<32x64xf32> loc(#loc344)
    %524 = tensor.empty() : tensor<32x64xf32> loc(#loc344)
    %525 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%521, %523 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%524 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc344)
      linalg.yield %1992 : f32 loc(#loc344)
    } -> tensor<32x64xf32> loc(#loc344)
    %526 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc345)
    %527 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%525 : tensor<32x64xf32>) outs(%526 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc345)
    } -> tensor<32x8x8x64xf32> loc(#loc345)
    %528 = "sbp.layer_cotangent"(%527) {layer = "stage2/block1"} : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc346)
    %529 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc560)
    %530 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%529 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc560)
    } -> tensor<32x8x8x64xf32> loc(#loc560)
    %531 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc561)
    %532 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448, %528, %530 : tensor<32x8x8x64xi1>, tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%531 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %1992 = arith.select %in, %in_77, %in_78 : f32 loc(#loc561)
      linalg.yield %1992 : f32 loc(#loc561)
    } -> tensor<32x8x8x64xf32> loc(#loc561)
    %533 = tensor.empty() : tensor<64xf32> loc(#loc562)
    %534 = linalg.fill ins(%cst_9 : f32) outs(%533 : tensor<64xf32>) -> tensor<64xf32> loc(#loc562)
    %535 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%532 : tensor<32x8x8x64xf32>) outs(%534 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc562)
      linalg.yield %1992 : f32 loc(#loc562)
    } -> tensor<64xf32> loc(#loc562)
    %expanded_35 = tensor.expand_shape %535 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc563)
    %536 = tensor.empty() : tensor<64xf32> loc(#loc562)
    %537 = linalg.fill ins(%cst_9 : f32) outs(%536 : tensor<64xf32>) -> tensor<64xf32> loc(#loc562)
    %538 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_35 : tensor<1x1x1x64xf32>) outs(%537 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc562)
      linalg.yield %1992 : f32 loc(#loc562)
    } -> tensor<64xf32> loc(#loc562)
    %539 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc564)
    %540 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %532 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%539 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc564)
      linalg.yield %1992 : f32 loc(#loc564)
    } -> tensor<32x8x8x64xf32> loc(#loc564)
    %541 = tensor.empty() : tensor<64xf32> loc(#loc565)
    %542 = linalg.fill ins(%cst_9 : f32) outs(%541 : tensor<64xf32>) -> tensor<64xf32> loc(#loc565)
    %543 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%540 : tensor<32x8x8x64xf32>) outs(%542 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc565)
      linalg.yield %1992 : f32 loc(#loc565)
    } -> tensor<64xf32> loc(#loc565)
    %expanded_36 = tensor.expand_shape %543 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc566)
    %544 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc564)
    %545 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<1x1x1x64xf32>) outs(%544 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc564)
    } -> tensor<32x8x8x64xf32> loc(#loc564)
    %546 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc564)
    %547 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532, %545 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%546 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc564)
      linalg.yield %1992 : f32 loc(#loc564)
    } -> tensor<32x8x8x64xf32> loc(#loc564)
    %548 = tensor.empty() : tensor<64xf32> loc(#loc565)
    %549 = linalg.fill ins(%cst_9 : f32) outs(%548 : tensor<64xf32>) -> tensor<64xf32> loc(#loc565)
    %550 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_36 : tensor<1x1x1x64xf32>) outs(%549 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc565)
      linalg.yield %1992 : f32 loc(#loc565)
    } -> tensor<64xf32> loc(#loc565)
    %551 = tensor.empty() : tensor<64xf32> loc(#loc567)
    %552 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%423, %550 : tensor<64xf32>, tensor<64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc567)
      linalg.yield %1992 : f32 loc(#loc567)
    } -> tensor<64xf32> loc(#loc567)
    %553 = tensor.empty() : tensor<64xf32> loc(#loc567)
    %554 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%550, %380 : tensor<64xf32>, tensor<64xf32>) outs(%553 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc567)
      linalg.yield %1992 : f32 loc(#loc567)
    } -> tensor<64xf32> loc(#loc567)
    %555 = tensor.empty() : tensor<64xf32> loc(#loc568)
    %556 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%554, %429 : tensor<64xf32>, tensor<64xf32>) outs(%555 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc568)
      linalg.yield %1992 : f32 loc(#loc568)
    } -> tensor<64xf32> loc(#loc568)
    %557 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc569)
    %558 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547 : tensor<32x8x8x64xf32>) outs(%557 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc569)
      linalg.yield %1992 : f32 loc(#loc569)
    } -> tensor<32x8x8x64xf32> loc(#loc569)
    %559 = tensor.empty() : tensor<64xf32> loc(#loc570)
    %560 = linalg.fill ins(%cst_9 : f32) outs(%559 : tensor<64xf32>) -> tensor<64xf32> loc(#loc570)
    %561 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%558 : tensor<32x8x8x64xf32>) outs(%560 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc570)
      linalg.yield %1992 : f32 loc(#loc570)
    } -> tensor<64xf32> loc(#loc570)
    %expanded_37 = tensor.expand_shape %561 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc571)
    %562 = tensor.empty() : tensor<64xf32> loc(#loc570)
    %563 = linalg.fill ins(%cst_9 : f32) outs(%562 : tensor<64xf32>) -> tensor<64xf32> loc(#loc570)
    %564 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_37 : tensor<1x1x1x64xf32>) outs(%563 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc570)
      linalg.yield %1992 : f32 loc(#loc570)
    } -> tensor<64xf32> loc(#loc570)
    %565 = tensor.empty() : tensor<64xf32> loc(#loc572)
    %566 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%565 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc572)
    } -> tensor<64xf32> loc(#loc572)
    %567 = tensor.empty() : tensor<64xf32> loc(#loc572)
    %568 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%556, %566 : tensor<64xf32>, tensor<64xf32>) outs(%567 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc572)
      linalg.yield %1992 : f32 loc(#loc572)
    } -> tensor<64xf32> loc(#loc572)
    %569 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc573)
    %570 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%568 : tensor<64xf32>) outs(%569 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc573)
    } -> tensor<32x8x8x64xf32> loc(#loc573)
    %571 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc574)
    %572 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %404 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%571 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc574)
      linalg.yield %1992 : f32 loc(#loc574)
    } -> tensor<32x8x8x64xf32> loc(#loc574)
    %573 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc575)
    %574 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572 : tensor<32x8x8x64xf32>) outs(%573 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc575)
      linalg.yield %1992 : f32 loc(#loc575)
    } -> tensor<32x8x8x64xf32> loc(#loc575)
    %575 = tensor.empty() : tensor<64xf32> loc(#loc576)
    %576 = linalg.fill ins(%cst_9 : f32) outs(%575 : tensor<64xf32>) -> tensor<64xf32> loc(#loc576)
    %577 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%574 : tensor<32x8x8x64xf32>) outs(%576 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc576)
      linalg.yield %1992 : f32 loc(#loc576)
    } -> tensor<64xf32> loc(#loc576)
    %expanded_38 = tensor.expand_shape %577 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc577)
    %578 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc578)
    %579 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547, %572 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%578 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc578)
      linalg.yield %1992 : f32 loc(#loc578)
    } -> tensor<32x8x8x64xf32> loc(#loc578)
    %580 = tensor.empty() : tensor<64xf32> loc(#loc576)
    %581 = linalg.fill ins(%cst_9 : f32) outs(%580 : tensor<64xf32>) -> tensor<64xf32> loc(#loc576)
    %582 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_38 : tensor<1x1x1x64xf32>) outs(%581 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc576)
      linalg.yield %1992 : f32 loc(#loc576)
    } -> tensor<64xf32> loc(#loc576)
    %583 = tensor.empty() : tensor<64xf32> loc(#loc578)
    %584 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%564, %582 : tensor<64xf32>, tensor<64xf32>) outs(%583 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc578)
      linalg.yield %1992 : f32 loc(#loc578)
    } -> tensor<64xf32> loc(#loc578)
    %585 = tensor.empty() : tensor<64xf32> loc(#loc579)
    %586 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%585 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc579)
    } -> tensor<64xf32> loc(#loc579)
    %587 = tensor.empty() : tensor<64xf32> loc(#loc579)
    %588 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%584, %586 : tensor<64xf32>, tensor<64xf32>) outs(%587 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc579)
      linalg.yield %1992 : f32 loc(#loc579)
    } -> tensor<64xf32> loc(#loc579)
    %589 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc580)
    %590 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588 : tensor<64xf32>) outs(%589 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc580)
    } -> tensor<32x8x8x64xf32> loc(#loc580)
    %591 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc581)
    %592 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579, %590 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%591 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc581)
      linalg.yield %1992 : f32 loc(#loc581)
    } -> tensor<32x8x8x64xf32> loc(#loc581)
    %padded_39 = tensor.pad %382 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc582)
    } : tensor<32x8x8x64xf32> to tensor<32x10x10x64xf32> loc(#loc582)
    %593 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc582)
    %594 = linalg.fill ins(%cst_9 : f32) outs(%593 : tensor<3x3x64x64xf32>) -> tensor<3x3x64x64xf32> loc(#loc582)
    %595 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_39, %592 : tensor<32x10x10x64xf32>, tensor<32x8x8x64xf32>) outs(%594 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc582)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc582)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<3x3x64x64xf32> loc(#loc582)
    %596 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc583)
    %597 = linalg.generic {indexing_maps = [#map34, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<3x3x64x64xf32>) outs(%596 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc583)
    } -> tensor<3x3x64x64xf32> loc(#loc583)
    %padded_40 = tensor.pad %592 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc582)
    } : tensor<32x8x8x64xf32> to tensor<32x10x10x64xf32> loc(#loc582)
    %598 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc582)
    %599 = linalg.fill ins(%cst_9 : f32) outs(%598 : tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc582)
    %600 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_40, %597 : tensor<32x10x10x64xf32>, tensor<3x3x64x64xf32>) outs(%599 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc582)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc582)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x8x8x64xf32> loc(#loc582)
    %601 = "sbp.layer_input_cotangent"(%600) {layer = "stage2/block1"} : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc347)
    %602 = "sbp.layer_input_cotangent"(%595) {layer = "stage2/block1"} : (tensor<3x3x64x64xf32>) -> tensor<3x3x64x64xf32> loc(#loc347)
    %603 = "sbp.layer_input_cotangent"(%552) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc347)
    %604 = "sbp.layer_input_cotangent"(%538) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc347)
    %605 = "sbp.layer_cotangent"(%601) {layer = "stage2/block0"} : (tensor<32x8x8x64xf32>) -> tensor<32x8x8x64xf32> loc(#loc348)
    %606 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc584)
    %607 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%606 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc584)
    } -> tensor<32x8x8x64xf32> loc(#loc584)
    %608 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc585)
    %609 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %605, %607 : tensor<32x8x8x64xi1>, tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%608 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %1992 = arith.select %in, %in_77, %in_78 : f32 loc(#loc585)
      linalg.yield %1992 : f32 loc(#loc585)
    } -> tensor<32x8x8x64xf32> loc(#loc585)
    %610 = tensor.empty() : tensor<64xf32> loc(#loc586)
    %611 = linalg.fill ins(%cst_9 : f32) outs(%610 : tensor<64xf32>) -> tensor<64xf32> loc(#loc586)
    %612 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%609 : tensor<32x8x8x64xf32>) outs(%611 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc586)
      linalg.yield %1992 : f32 loc(#loc586)
    } -> tensor<64xf32> loc(#loc586)
    %expanded_41 = tensor.expand_shape %612 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc587)
    %613 = tensor.empty() : tensor<64xf32> loc(#loc586)
    %614 = linalg.fill ins(%cst_9 : f32) outs(%613 : tensor<64xf32>) -> tensor<64xf32> loc(#loc586)
    %615 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_41 : tensor<1x1x1x64xf32>) outs(%614 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc586)
      linalg.yield %1992 : f32 loc(#loc586)
    } -> tensor<64xf32> loc(#loc586)
    %616 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc588)
    %617 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %609 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%616 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc588)
      linalg.yield %1992 : f32 loc(#loc588)
    } -> tensor<32x8x8x64xf32> loc(#loc588)
    %618 = tensor.empty() : tensor<64xf32> loc(#loc589)
    %619 = linalg.fill ins(%cst_9 : f32) outs(%618 : tensor<64xf32>) -> tensor<64xf32> loc(#loc589)
    %620 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%617 : tensor<32x8x8x64xf32>) outs(%619 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc589)
      linalg.yield %1992 : f32 loc(#loc589)
    } -> tensor<64xf32> loc(#loc589)
    %expanded_42 = tensor.expand_shape %620 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc590)
    %621 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc588)
    %622 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362 : tensor<1x1x1x64xf32>) outs(%621 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc588)
    } -> tensor<32x8x8x64xf32> loc(#loc588)
    %623 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc588)
    %624 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%609, %622 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%623 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc588)
      linalg.yield %1992 : f32 loc(#loc588)
    } -> tensor<32x8x8x64xf32> loc(#loc588)
    %625 = tensor.empty() : tensor<64xf32> loc(#loc589)
    %626 = linalg.fill ins(%cst_9 : f32) outs(%625 : tensor<64xf32>) -> tensor<64xf32> loc(#loc589)
    %627 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_42 : tensor<1x1x1x64xf32>) outs(%626 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc589)
      linalg.yield %1992 : f32 loc(#loc589)
    } -> tensor<64xf32> loc(#loc589)
    %628 = tensor.empty() : tensor<64xf32> loc(#loc591)
    %629 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%352, %627 : tensor<64xf32>, tensor<64xf32>) outs(%628 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc591)
      linalg.yield %1992 : f32 loc(#loc591)
    } -> tensor<64xf32> loc(#loc591)
    %630 = tensor.empty() : tensor<64xf32> loc(#loc591)
    %631 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%627, %309 : tensor<64xf32>, tensor<64xf32>) outs(%630 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc591)
      linalg.yield %1992 : f32 loc(#loc591)
    } -> tensor<64xf32> loc(#loc591)
    %632 = tensor.empty() : tensor<64xf32> loc(#loc592)
    %633 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%631, %358 : tensor<64xf32>, tensor<64xf32>) outs(%632 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc592)
      linalg.yield %1992 : f32 loc(#loc592)
    } -> tensor<64xf32> loc(#loc592)
    %634 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc593)
    %635 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%624 : tensor<32x8x8x64xf32>) outs(%634 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc593)
      linalg.yield %1992 : f32 loc(#loc593)
    } -> tensor<32x8x8x64xf32> loc(#loc593)
    %636 = tensor.empty() : tensor<64xf32> loc(#loc594)
    %637 = linalg.fill ins(%cst_9 : f32) outs(%636 : tensor<64xf32>) -> tensor<64xf32> loc(#loc594)
    %638 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%635 : tensor<32x8x8x64xf32>) outs(%637 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc594)
      linalg.yield %1992 : f32 loc(#loc594)
    } -> tensor<64xf32> loc(#loc594)
    %expanded_43 = tensor.expand_shape %638 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc595)
    %639 = tensor.empty() : tensor<64xf32> loc(#loc594)
    %640 = linalg.fill ins(%cst_9 : f32) outs(%639 : tensor<64xf32>) -> tensor<64xf32> loc(#loc594)
    %641 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_43 : tensor<1x1x1x64xf32>) outs(%640 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc594)
      linalg.yield %1992 : f32 loc(#loc594)
    } -> tensor<64xf32> loc(#loc594)
    %642 = tensor.empty() : tensor<64xf32> loc(#loc596)
    %643 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%642 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc596)
    } -> tensor<64xf32> loc(#loc596)
    %644 = tensor.empty() : tensor<64xf32> loc(#loc596)
    %645 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%633, %643 : tensor<64xf32>, tensor<64xf32>) outs(%644 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc596)
      linalg.yield %1992 : f32 loc(#loc596)
    } -> tensor<64xf32> loc(#loc596)
    %646 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc597)
    %647 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%645 : tensor<64xf32>) outs(%646 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc597)
    } -> tensor<32x8x8x64xf32> loc(#loc597)
    %648 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc598)
    %649 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %333 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%648 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc598)
      linalg.yield %1992 : f32 loc(#loc598)
    } -> tensor<32x8x8x64xf32> loc(#loc598)
    %650 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc599)
    %651 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%649 : tensor<32x8x8x64xf32>) outs(%650 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc599)
      linalg.yield %1992 : f32 loc(#loc599)
    } -> tensor<32x8x8x64xf32> loc(#loc599)
    %652 = tensor.empty() : tensor<64xf32> loc(#loc600)
    %653 = linalg.fill ins(%cst_9 : f32) outs(%652 : tensor<64xf32>) -> tensor<64xf32> loc(#loc600)
    %654 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%651 : tensor<32x8x8x64xf32>) outs(%653 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc600)
      linalg.yield %1992 : f32 loc(#loc600)
    } -> tensor<64xf32> loc(#loc600)
    %expanded_44 = tensor.expand_shape %654 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc601)
    %655 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc602)
    %656 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%624, %649 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%655 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc602)
      linalg.yield %1992 : f32 loc(#loc602)
    } -> tensor<32x8x8x64xf32> loc(#loc602)
    %657 = tensor.empty() : tensor<64xf32> loc(#loc600)
    %658 = linalg.fill ins(%cst_9 : f32) outs(%657 : tensor<64xf32>) -> tensor<64xf32> loc(#loc600)
    %659 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_44 : tensor<1x1x1x64xf32>) outs(%658 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc600)
      linalg.yield %1992 : f32 loc(#loc600)
    } -> tensor<64xf32> loc(#loc600)
    %660 = tensor.empty() : tensor<64xf32> loc(#loc602)
    %661 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%641, %659 : tensor<64xf32>, tensor<64xf32>) outs(%660 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc602)
      linalg.yield %1992 : f32 loc(#loc602)
    } -> tensor<64xf32> loc(#loc602)
    %662 = tensor.empty() : tensor<64xf32> loc(#loc603)
    %663 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_20 : tensor<f32>) outs(%662 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc603)
    } -> tensor<64xf32> loc(#loc603)
    %664 = tensor.empty() : tensor<64xf32> loc(#loc603)
    %665 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%661, %663 : tensor<64xf32>, tensor<64xf32>) outs(%664 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc603)
      linalg.yield %1992 : f32 loc(#loc603)
    } -> tensor<64xf32> loc(#loc603)
    %666 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc604)
    %667 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%665 : tensor<64xf32>) outs(%666 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc604)
    } -> tensor<32x8x8x64xf32> loc(#loc604)
    %668 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc605)
    %669 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656, %667 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%668 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc605)
      linalg.yield %1992 : f32 loc(#loc605)
    } -> tensor<32x8x8x64xf32> loc(#loc605)
    %padded_45 = tensor.pad %311 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc606)
    } : tensor<32x16x16x32xf32> to tensor<32x17x17x32xf32> loc(#loc606)
    %670 = tensor.empty() : tensor<32x15x15x64xf32> loc(#loc606)
    %671 = linalg.fill ins(%cst_9 : f32) outs(%670 : tensor<32x15x15x64xf32>) -> tensor<32x15x15x64xf32> loc(#loc606)
    %inserted_slice = tensor.insert_slice %669 into %671[0, 0, 0, 0] [32, 8, 8, 64] [1, 2, 2, 1] : tensor<32x8x8x64xf32> into tensor<32x15x15x64xf32> loc(#loc606)
    %672 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc606)
    %673 = linalg.fill ins(%cst_9 : f32) outs(%672 : tensor<3x3x32x64xf32>) -> tensor<3x3x32x64xf32> loc(#loc606)
    %674 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_45, %inserted_slice : tensor<32x17x17x32xf32>, tensor<32x15x15x64xf32>) outs(%673 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc606)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc606)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<3x3x32x64xf32> loc(#loc606)
    %675 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc607)
    %676 = linalg.generic {indexing_maps = [#map34, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<3x3x32x64xf32>) outs(%675 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc607)
    } -> tensor<3x3x32x64xf32> loc(#loc607)
    %677 = tensor.empty() : tensor<32x18x18x64xf32> loc(#loc606)
    %678 = linalg.fill ins(%cst_9 : f32) outs(%677 : tensor<32x18x18x64xf32>) -> tensor<32x18x18x64xf32> loc(#loc606)
    %inserted_slice_46 = tensor.insert_slice %669 into %678[0, 2, 2, 0] [32, 8, 8, 64] [1, 2, 2, 1] : tensor<32x8x8x64xf32> into tensor<32x18x18x64xf32> loc(#loc606)
    %679 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc606)
    %680 = linalg.fill ins(%cst_9 : f32) outs(%679 : tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc606)
    %681 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_46, %676 : tensor<32x18x18x64xf32>, tensor<3x3x32x64xf32>) outs(%680 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc606)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc606)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x16x16x32xf32> loc(#loc606)
    %682 = "sbp.layer_input_cotangent"(%681) {layer = "stage2/block0"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc349)
    %683 = "sbp.layer_input_cotangent"(%674) {layer = "stage2/block0"} : (tensor<3x3x32x64xf32>) -> tensor<3x3x32x64xf32> loc(#loc349)
    %684 = "sbp.layer_input_cotangent"(%629) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc349)
    %685 = "sbp.layer_input_cotangent"(%615) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc349)
    %686 = "sbp.layer_cotangent"(%682) {layer = "stage1/block1"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc350)
    %687 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc608)
    %688 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%687 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc608)
    } -> tensor<32x16x16x32xf32> loc(#loc608)
    %689 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc609)
    %690 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %686, %688 : tensor<32x16x16x32xi1>, tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%689 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %1992 = arith.select %in, %in_77, %in_78 : f32 loc(#loc609)
      linalg.yield %1992 : f32 loc(#loc609)
    } -> tensor<32x16x16x32xf32> loc(#loc609)
    %691 = tensor.empty() : tensor<32xf32> loc(#loc610)
    %692 = linalg.fill ins(%cst_9 : f32) outs(%691 : tensor<32xf32>) -> tensor<32xf32> loc(#loc610)
    %693 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%690 : tensor<32x16x16x32xf32>) outs(%692 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc610)
      linalg.yield %1992 : f32 loc(#loc610)
    } -> tensor<32xf32> loc(#loc610)
    %expanded_47 = tensor.expand_shape %693 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc611)
    %694 = tensor.empty() : tensor<32xf32> loc(#loc610)
    %695 = linalg.fill ins(%cst_9 : f32) outs(%694 : tensor<32xf32>) -> tensor<32xf32> loc(#loc610)
    %696 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_47 : tensor<1x1x1x32xf32>) outs(%695 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc610)
      linalg.yield %1992 : f32 loc(#loc610)
    } -> tensor<32xf32> loc(#loc610)
    %697 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc612)
    %698 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275, %690 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%697 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc612)
      linalg.yield %1992 : f32 loc(#loc612)
    } -> tensor<32x16x16x32xf32> loc(#loc612)
    %699 = tensor.empty() : tensor<32xf32> loc(#loc613)
    %700 = linalg.fill ins(%cst_9 : f32) outs(%699 : tensor<32xf32>) -> tensor<32xf32> loc(#loc613)
    %701 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%698 : tensor<32x16x16x32xf32>) outs(%700 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc613)
      linalg.yield %1992 : f32 loc(#loc613)
    } -> tensor<32xf32> loc(#loc613)
    %expanded_48 = tensor.expand_shape %701 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc614)
    %702 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc612)
    %703 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x1x1x32xf32>) outs(%702 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc612)
    } -> tensor<32x16x16x32xf32> loc(#loc612)
    %704 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc612)
    %705 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %703 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%704 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc612)
      linalg.yield %1992 : f32 loc(#loc612)
    } -> tensor<32x16x16x32xf32> loc(#loc612)
    %706 = tensor.empty() : tensor<32xf32> loc(#loc613)
    %707 = linalg.fill ins(%cst_9 : f32) outs(%706 : tensor<32xf32>) -> tensor<32xf32> loc(#loc613)
    %708 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_48 : tensor<1x1x1x32xf32>) outs(%707 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc613)
      linalg.yield %1992 : f32 loc(#loc613)
    } -> tensor<32xf32> loc(#loc613)
    %709 = tensor.empty() : tensor<32xf32> loc(#loc615)
    %710 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%281, %708 : tensor<32xf32>, tensor<32xf32>) outs(%709 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc615)
      linalg.yield %1992 : f32 loc(#loc615)
    } -> tensor<32xf32> loc(#loc615)
    %711 = tensor.empty() : tensor<32xf32> loc(#loc615)
    %712 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%708, %238 : tensor<32xf32>, tensor<32xf32>) outs(%711 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc615)
      linalg.yield %1992 : f32 loc(#loc615)
    } -> tensor<32xf32> loc(#loc615)
    %713 = tensor.empty() : tensor<32xf32> loc(#loc616)
    %714 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%712, %287 : tensor<32xf32>, tensor<32xf32>) outs(%713 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc616)
      linalg.yield %1992 : f32 loc(#loc616)
    } -> tensor<32xf32> loc(#loc616)
    %715 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc617)
    %716 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%705 : tensor<32x16x16x32xf32>) outs(%715 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc617)
      linalg.yield %1992 : f32 loc(#loc617)
    } -> tensor<32x16x16x32xf32> loc(#loc617)
    %717 = tensor.empty() : tensor<32xf32> loc(#loc618)
    %718 = linalg.fill ins(%cst_9 : f32) outs(%717 : tensor<32xf32>) -> tensor<32xf32> loc(#loc618)
    %719 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%716 : tensor<32x16x16x32xf32>) outs(%718 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc618)
      linalg.yield %1992 : f32 loc(#loc618)
    } -> tensor<32xf32> loc(#loc618)
    %expanded_49 = tensor.expand_shape %719 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc619)
    %720 = tensor.empty() : tensor<32xf32> loc(#loc618)
    %721 = linalg.fill ins(%cst_9 : f32) outs(%720 : tensor<32xf32>) -> tensor<32xf32> loc(#loc618)
    %722 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_49 : tensor<1x1x1x32xf32>) outs(%721 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc618)
      linalg.yield %1992 : f32 loc(#loc618)
    } -> tensor<32xf32> loc(#loc618)
    %723 = tensor.empty() : tensor<32xf32> loc(#loc620)
    %724 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%723 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc620)
    } -> tensor<32xf32> loc(#loc620)
    %725 = tensor.empty() : tensor<32xf32> loc(#loc620)
    %726 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%714, %724 : tensor<32xf32>, tensor<32xf32>) outs(%725 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc620)
      linalg.yield %1992 : f32 loc(#loc620)
    } -> tensor<32xf32> loc(#loc620)
    %727 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc621)
    %728 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%726 : tensor<32xf32>) outs(%727 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc621)
    } -> tensor<32x16x16x32xf32> loc(#loc621)
    %729 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc622)
    %730 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%728, %262 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%729 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc622)
      linalg.yield %1992 : f32 loc(#loc622)
    } -> tensor<32x16x16x32xf32> loc(#loc622)
    %731 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc623)
    %732 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%730 : tensor<32x16x16x32xf32>) outs(%731 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc623)
      linalg.yield %1992 : f32 loc(#loc623)
    } -> tensor<32x16x16x32xf32> loc(#loc623)
    %733 = tensor.empty() : tensor<32xf32> loc(#loc624)
    %734 = linalg.fill ins(%cst_9 : f32) outs(%733 : tensor<32xf32>) -> tensor<32xf32> loc(#loc624)
    %735 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%732 : tensor<32x16x16x32xf32>) outs(%734 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc624)
      linalg.yield %1992 : f32 loc(#loc624)
    } -> tensor<32xf32> loc(#loc624)
    %expanded_50 = tensor.expand_shape %735 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc625)
    %736 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc626)
    %737 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%705, %730 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%736 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc626)
      linalg.yield %1992 : f32 loc(#loc626)
    } -> tensor<32x16x16x32xf32> loc(#loc626)
    %738 = tensor.empty() : tensor<32xf32> loc(#loc624)
    %739 = linalg.fill ins(%cst_9 : f32) outs(%738 : tensor<32xf32>) -> tensor<32xf32> loc(#loc624)
    %740 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_50 : tensor<1x1x1x32xf32>) outs(%739 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc624)
      linalg.yield %1992 : f32 loc(#loc624)
    } -> tensor<32xf32> loc(#loc624)
    %741 = tensor.empty() : tensor<32xf32> loc(#loc626)
    %742 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%722, %740 : tensor<32xf32>, tensor<32xf32>) outs(%741 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc626)
      linalg.yield %1992 : f32 loc(#loc626)
    } -> tensor<32xf32> loc(#loc626)
    %743 = tensor.empty() : tensor<32xf32> loc(#loc627)
    %744 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%743 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc627)
    } -> tensor<32xf32> loc(#loc627)
    %745 = tensor.empty() : tensor<32xf32> loc(#loc627)
    %746 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%742, %744 : tensor<32xf32>, tensor<32xf32>) outs(%745 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc627)
      linalg.yield %1992 : f32 loc(#loc627)
    } -> tensor<32xf32> loc(#loc627)
    %747 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc628)
    %748 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%746 : tensor<32xf32>) outs(%747 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc628)
    } -> tensor<32x16x16x32xf32> loc(#loc628)
    %749 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc629)
    %750 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%737, %748 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%749 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc629)
      linalg.yield %1992 : f32 loc(#loc629)
    } -> tensor<32x16x16x32xf32> loc(#loc629)
    %padded_51 = tensor.pad %240 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc630)
    } : tensor<32x16x16x32xf32> to tensor<32x18x18x32xf32> loc(#loc630)
    %751 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc630)
    %752 = linalg.fill ins(%cst_9 : f32) outs(%751 : tensor<3x3x32x32xf32>) -> tensor<3x3x32x32xf32> loc(#loc630)
    %753 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_51, %750 : tensor<32x18x18x32xf32>, tensor<32x16x16x32xf32>) outs(%752 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc630)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc630)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<3x3x32x32xf32> loc(#loc630)
    %754 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc631)
    %755 = linalg.generic {indexing_maps = [#map34, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<3x3x32x32xf32>) outs(%754 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<3x3x32x32xf32> loc(#loc631)
    %padded_52 = tensor.pad %750 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc630)
    } : tensor<32x16x16x32xf32> to tensor<32x18x18x32xf32> loc(#loc630)
    %756 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc630)
    %757 = linalg.fill ins(%cst_9 : f32) outs(%756 : tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc630)
    %758 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_52, %755 : tensor<32x18x18x32xf32>, tensor<3x3x32x32xf32>) outs(%757 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc630)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc630)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x16x16x32xf32> loc(#loc630)
    %759 = "sbp.layer_input_cotangent"(%758) {layer = "stage1/block1"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc351)
    %760 = "sbp.layer_input_cotangent"(%753) {layer = "stage1/block1"} : (tensor<3x3x32x32xf32>) -> tensor<3x3x32x32xf32> loc(#loc351)
    %761 = "sbp.layer_input_cotangent"(%710) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc351)
    %762 = "sbp.layer_input_cotangent"(%696) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc351)
    %763 = "sbp.layer_cotangent"(%759) {layer = "stage1/block0"} : (tensor<32x16x16x32xf32>) -> tensor<32x16x16x32xf32> loc(#loc352)
    %764 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc632)
    %765 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%764 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc632)
    } -> tensor<32x16x16x32xf32> loc(#loc632)
    %766 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc633)
    %767 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %763, %765 : tensor<32x16x16x32xi1>, tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%766 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %1992 = arith.select %in, %in_77, %in_78 : f32 loc(#loc633)
      linalg.yield %1992 : f32 loc(#loc633)
    } -> tensor<32x16x16x32xf32> loc(#loc633)
    %768 = tensor.empty() : tensor<32xf32> loc(#loc634)
    %769 = linalg.fill ins(%cst_9 : f32) outs(%768 : tensor<32xf32>) -> tensor<32xf32> loc(#loc634)
    %770 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%767 : tensor<32x16x16x32xf32>) outs(%769 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc634)
      linalg.yield %1992 : f32 loc(#loc634)
    } -> tensor<32xf32> loc(#loc634)
    %expanded_53 = tensor.expand_shape %770 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc635)
    %771 = tensor.empty() : tensor<32xf32> loc(#loc634)
    %772 = linalg.fill ins(%cst_9 : f32) outs(%771 : tensor<32xf32>) -> tensor<32xf32> loc(#loc634)
    %773 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_53 : tensor<1x1x1x32xf32>) outs(%772 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc634)
      linalg.yield %1992 : f32 loc(#loc634)
    } -> tensor<32xf32> loc(#loc634)
    %774 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc636)
    %775 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %767 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%774 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc636)
      linalg.yield %1992 : f32 loc(#loc636)
    } -> tensor<32x16x16x32xf32> loc(#loc636)
    %776 = tensor.empty() : tensor<32xf32> loc(#loc637)
    %777 = linalg.fill ins(%cst_9 : f32) outs(%776 : tensor<32xf32>) -> tensor<32xf32> loc(#loc637)
    %778 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%775 : tensor<32x16x16x32xf32>) outs(%777 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc637)
      linalg.yield %1992 : f32 loc(#loc637)
    } -> tensor<32xf32> loc(#loc637)
    %expanded_54 = tensor.expand_shape %778 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc638)
    %779 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc636)
    %780 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x1x1x32xf32>) outs(%779 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc636)
    } -> tensor<32x16x16x32xf32> loc(#loc636)
    %781 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc636)
    %782 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%767, %780 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%781 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc636)
      linalg.yield %1992 : f32 loc(#loc636)
    } -> tensor<32x16x16x32xf32> loc(#loc636)
    %783 = tensor.empty() : tensor<32xf32> loc(#loc637)
    %784 = linalg.fill ins(%cst_9 : f32) outs(%783 : tensor<32xf32>) -> tensor<32xf32> loc(#loc637)
    %785 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_54 : tensor<1x1x1x32xf32>) outs(%784 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc637)
      linalg.yield %1992 : f32 loc(#loc637)
    } -> tensor<32xf32> loc(#loc637)
    %786 = tensor.empty() : tensor<32xf32> loc(#loc639)
    %787 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%210, %785 : tensor<32xf32>, tensor<32xf32>) outs(%786 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc639)
      linalg.yield %1992 : f32 loc(#loc639)
    } -> tensor<32xf32> loc(#loc639)
    %788 = tensor.empty() : tensor<32xf32> loc(#loc639)
    %789 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%785, %167 : tensor<32xf32>, tensor<32xf32>) outs(%788 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc639)
      linalg.yield %1992 : f32 loc(#loc639)
    } -> tensor<32xf32> loc(#loc639)
    %790 = tensor.empty() : tensor<32xf32> loc(#loc640)
    %791 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%789, %216 : tensor<32xf32>, tensor<32xf32>) outs(%790 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc640)
      linalg.yield %1992 : f32 loc(#loc640)
    } -> tensor<32xf32> loc(#loc640)
    %792 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc641)
    %793 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%782 : tensor<32x16x16x32xf32>) outs(%792 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc641)
      linalg.yield %1992 : f32 loc(#loc641)
    } -> tensor<32x16x16x32xf32> loc(#loc641)
    %794 = tensor.empty() : tensor<32xf32> loc(#loc642)
    %795 = linalg.fill ins(%cst_9 : f32) outs(%794 : tensor<32xf32>) -> tensor<32xf32> loc(#loc642)
    %796 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%793 : tensor<32x16x16x32xf32>) outs(%795 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc642)
      linalg.yield %1992 : f32 loc(#loc642)
    } -> tensor<32xf32> loc(#loc642)
    %expanded_55 = tensor.expand_shape %796 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc643)
    %797 = tensor.empty() : tensor<32xf32> loc(#loc642)
    %798 = linalg.fill ins(%cst_9 : f32) outs(%797 : tensor<32xf32>) -> tensor<32xf32> loc(#loc642)
    %799 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_55 : tensor<1x1x1x32xf32>) outs(%798 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc642)
      linalg.yield %1992 : f32 loc(#loc642)
    } -> tensor<32xf32> loc(#loc642)
    %800 = tensor.empty() : tensor<32xf32> loc(#loc644)
    %801 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%800 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc644)
    } -> tensor<32xf32> loc(#loc644)
    %802 = tensor.empty() : tensor<32xf32> loc(#loc644)
    %803 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%791, %801 : tensor<32xf32>, tensor<32xf32>) outs(%802 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc644)
      linalg.yield %1992 : f32 loc(#loc644)
    } -> tensor<32xf32> loc(#loc644)
    %804 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc645)
    %805 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%803 : tensor<32xf32>) outs(%804 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc645)
    } -> tensor<32x16x16x32xf32> loc(#loc645)
    %806 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc646)
    %807 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %191 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%806 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc646)
      linalg.yield %1992 : f32 loc(#loc646)
    } -> tensor<32x16x16x32xf32> loc(#loc646)
    %808 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc647)
    %809 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%807 : tensor<32x16x16x32xf32>) outs(%808 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc647)
      linalg.yield %1992 : f32 loc(#loc647)
    } -> tensor<32x16x16x32xf32> loc(#loc647)
    %810 = tensor.empty() : tensor<32xf32> loc(#loc648)
    %811 = linalg.fill ins(%cst_9 : f32) outs(%810 : tensor<32xf32>) -> tensor<32xf32> loc(#loc648)
    %812 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%809 : tensor<32x16x16x32xf32>) outs(%811 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc648)
      linalg.yield %1992 : f32 loc(#loc648)
    } -> tensor<32xf32> loc(#loc648)
    %expanded_56 = tensor.expand_shape %812 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc649)
    %813 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc650)
    %814 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%782, %807 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%813 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc650)
      linalg.yield %1992 : f32 loc(#loc650)
    } -> tensor<32x16x16x32xf32> loc(#loc650)
    %815 = tensor.empty() : tensor<32xf32> loc(#loc648)
    %816 = linalg.fill ins(%cst_9 : f32) outs(%815 : tensor<32xf32>) -> tensor<32xf32> loc(#loc648)
    %817 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_56 : tensor<1x1x1x32xf32>) outs(%816 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc648)
      linalg.yield %1992 : f32 loc(#loc648)
    } -> tensor<32xf32> loc(#loc648)
    %818 = tensor.empty() : tensor<32xf32> loc(#loc650)
    %819 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%799, %817 : tensor<32xf32>, tensor<32xf32>) outs(%818 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc650)
      linalg.yield %1992 : f32 loc(#loc650)
    } -> tensor<32xf32> loc(#loc650)
    %820 = tensor.empty() : tensor<32xf32> loc(#loc651)
    %821 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_21 : tensor<f32>) outs(%820 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc651)
    } -> tensor<32xf32> loc(#loc651)
    %822 = tensor.empty() : tensor<32xf32> loc(#loc651)
    %823 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%819, %821 : tensor<32xf32>, tensor<32xf32>) outs(%822 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc651)
      linalg.yield %1992 : f32 loc(#loc651)
    } -> tensor<32xf32> loc(#loc651)
    %824 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc652)
    %825 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%823 : tensor<32xf32>) outs(%824 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc652)
    } -> tensor<32x16x16x32xf32> loc(#loc652)
    %826 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc653)
    %827 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%814, %825 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%826 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc653)
      linalg.yield %1992 : f32 loc(#loc653)
    } -> tensor<32x16x16x32xf32> loc(#loc653)
    %padded_57 = tensor.pad %169 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc654)
    } : tensor<32x16x16x16xf32> to tensor<32x18x18x16xf32> loc(#loc654)
    %828 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc654)
    %829 = linalg.fill ins(%cst_9 : f32) outs(%828 : tensor<3x3x16x32xf32>) -> tensor<3x3x16x32xf32> loc(#loc654)
    %830 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_57, %827 : tensor<32x18x18x16xf32>, tensor<32x16x16x32xf32>) outs(%829 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc654)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc654)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<3x3x16x32xf32> loc(#loc654)
    %831 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc655)
    %832 = linalg.generic {indexing_maps = [#map34, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<3x3x16x32xf32>) outs(%831 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc655)
    } -> tensor<3x3x16x32xf32> loc(#loc655)
    %padded_58 = tensor.pad %827 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc654)
    } : tensor<32x16x16x32xf32> to tensor<32x18x18x32xf32> loc(#loc654)
    %833 = tensor.empty() : tensor<32x16x16x16xf32> loc(#loc654)
    %834 = linalg.fill ins(%cst_9 : f32) outs(%833 : tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc654)
    %835 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_58, %832 : tensor<32x18x18x32xf32>, tensor<3x3x16x32xf32>) outs(%834 : tensor<32x16x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc654)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc654)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x16x16x16xf32> loc(#loc654)
    %836 = "sbp.layer_input_cotangent"(%835) {layer = "stage1/block0"} : (tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc353)
    %837 = "sbp.layer_input_cotangent"(%830) {layer = "stage1/block0"} : (tensor<3x3x16x32xf32>) -> tensor<3x3x16x32xf32> loc(#loc353)
    %838 = "sbp.layer_input_cotangent"(%787) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc353)
    %839 = "sbp.layer_input_cotangent"(%773) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc353)
    %840 = "sbp.layer_cotangent"(%836) {layer = "stage0/block1"} : (tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc354)
    %extracted_slice = tensor.extract_slice %156[0, 0, 0, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x32x32x16xf32> to tensor<32x16x16x16xf32> loc(#loc706)
    %841 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc707)
    %842 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_18 : tensor<i32>) outs(%841 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc707)
    } -> tensor<32x16x16x16xi32> loc(#loc707)
    %extracted_slice_59 = tensor.extract_slice %156[0, 0, 1, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x32x32x16xf32> to tensor<32x16x16x16xf32> loc(#loc706)
    %843 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc708)
    %844 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %extracted_slice : tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) outs(%843 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc708)
      linalg.yield %1992 : i1 loc(#loc708)
    } -> tensor<32x16x16x16xi1> loc(#loc708)
    %845 = call @main__where_160(%844, %extracted_slice_59, %extracted_slice) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %846 = call @main__where_162(%844, %cst_17, %842) : (tensor<32x16x16x16xi1>, tensor<i32>, tensor<32x16x16x16xi32>) -> tensor<32x16x16x16xi32> loc(#loc709)
    %extracted_slice_60 = tensor.extract_slice %156[0, 1, 0, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x32x32x16xf32> to tensor<32x16x16x16xf32> loc(#loc706)
    %847 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc708)
    %848 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %845 : tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) outs(%847 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc708)
      linalg.yield %1992 : i1 loc(#loc708)
    } -> tensor<32x16x16x16xi1> loc(#loc708)
    %849 = call @main__where_160(%848, %extracted_slice_60, %845) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %850 = call @main__where_162(%848, %cst_16, %846) : (tensor<32x16x16x16xi1>, tensor<i32>, tensor<32x16x16x16xi32>) -> tensor<32x16x16x16xi32> loc(#loc709)
    %extracted_slice_61 = tensor.extract_slice %156[0, 1, 1, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x32x32x16xf32> to tensor<32x16x16x16xf32> loc(#loc706)
    %851 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc708)
    %852 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61, %849 : tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) outs(%851 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: f32, %in_77: f32, %out: i1):
      %1992 = arith.cmpf ogt, %in, %in_77 : f32 loc(#loc708)
      linalg.yield %1992 : i1 loc(#loc708)
    } -> tensor<32x16x16x16xi1> loc(#loc708)
    %853 = call @main__where_160(%852, %extracted_slice_61, %849) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %854 = call @main__where_162(%852, %cst_15, %850) : (tensor<32x16x16x16xi1>, tensor<i32>, tensor<32x16x16x16xi32>) -> tensor<32x16x16x16xi32> loc(#loc709)
    %855 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc707)
    %856 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%855 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc707)
    } -> tensor<32x32x32x16xf32> loc(#loc707)
    %857 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc710)
    %858 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_18 : tensor<i32>) outs(%857 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc710)
    } -> tensor<32x16x16x16xi32> loc(#loc710)
    %859 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc710)
    %860 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%854, %858 : tensor<32x16x16x16xi32>, tensor<32x16x16x16xi32>) outs(%859 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: i32, %in_77: i32, %out: i1):
      %1992 = arith.cmpi eq, %in, %in_77 : i32 loc(#loc710)
      linalg.yield %1992 : i1 loc(#loc710)
    } -> tensor<32x16x16x16xi1> loc(#loc710)
    %861 = call @main__where_167(%860, %840, %cst_26) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<f32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %862 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc711)
    %863 = linalg.fill ins(%cst_9 : f32) outs(%862 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc711)
    %inserted_slice_62 = tensor.insert_slice %861 into %863[0, 0, 0, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x16x16x16xf32> into tensor<32x32x32x16xf32> loc(#loc711)
    %864 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc712)
    %865 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%856, %inserted_slice_62 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%864 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc712)
      linalg.yield %1992 : f32 loc(#loc712)
    } -> tensor<32x32x32x16xf32> loc(#loc712)
    %866 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc710)
    %867 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<i32>) outs(%866 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc710)
    } -> tensor<32x16x16x16xi32> loc(#loc710)
    %868 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc710)
    %869 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%854, %867 : tensor<32x16x16x16xi32>, tensor<32x16x16x16xi32>) outs(%868 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: i32, %in_77: i32, %out: i1):
      %1992 = arith.cmpi eq, %in, %in_77 : i32 loc(#loc710)
      linalg.yield %1992 : i1 loc(#loc710)
    } -> tensor<32x16x16x16xi1> loc(#loc710)
    %870 = call @main__where_167(%869, %840, %cst_26) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<f32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %871 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc711)
    %872 = linalg.fill ins(%cst_9 : f32) outs(%871 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc711)
    %inserted_slice_63 = tensor.insert_slice %870 into %872[0, 0, 1, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x16x16x16xf32> into tensor<32x32x32x16xf32> loc(#loc711)
    %873 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc712)
    %874 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%865, %inserted_slice_63 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%873 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc712)
      linalg.yield %1992 : f32 loc(#loc712)
    } -> tensor<32x32x32x16xf32> loc(#loc712)
    %875 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc710)
    %876 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<i32>) outs(%875 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc710)
    } -> tensor<32x16x16x16xi32> loc(#loc710)
    %877 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc710)
    %878 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%854, %876 : tensor<32x16x16x16xi32>, tensor<32x16x16x16xi32>) outs(%877 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: i32, %in_77: i32, %out: i1):
      %1992 = arith.cmpi eq, %in, %in_77 : i32 loc(#loc710)
      linalg.yield %1992 : i1 loc(#loc710)
    } -> tensor<32x16x16x16xi1> loc(#loc710)
    %879 = call @main__where_167(%878, %840, %cst_26) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<f32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %880 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc711)
    %881 = linalg.fill ins(%cst_9 : f32) outs(%880 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc711)
    %inserted_slice_64 = tensor.insert_slice %879 into %881[0, 1, 0, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x16x16x16xf32> into tensor<32x32x32x16xf32> loc(#loc711)
    %882 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc712)
    %883 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%874, %inserted_slice_64 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%882 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc712)
      linalg.yield %1992 : f32 loc(#loc712)
    } -> tensor<32x32x32x16xf32> loc(#loc712)
    %884 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc710)
    %885 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<i32>) outs(%884 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc710)
    } -> tensor<32x16x16x16xi32> loc(#loc710)
    %886 = tensor.empty() : tensor<32x16x16x16xi1> loc(#loc710)
    %887 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%854, %885 : tensor<32x16x16x16xi32>, tensor<32x16x16x16xi32>) outs(%886 : tensor<32x16x16x16xi1>) {
    ^bb0(%in: i32, %in_77: i32, %out: i1):
      %1992 = arith.cmpi eq, %in, %in_77 : i32 loc(#loc710)
      linalg.yield %1992 : i1 loc(#loc710)
    } -> tensor<32x16x16x16xi1> loc(#loc710)
    %888 = call @main__where_167(%887, %840, %cst_26) : (tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<f32>) -> tensor<32x16x16x16xf32> loc(#loc709)
    %889 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc711)
    %890 = linalg.fill ins(%cst_9 : f32) outs(%889 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc711)
    %inserted_slice_65 = tensor.insert_slice %888 into %890[0, 1, 1, 0] [32, 16, 16, 16] [1, 2, 2, 1] : tensor<32x16x16x16xf32> into tensor<32x32x32x16xf32> loc(#loc711)
    %891 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc712)
    %892 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%883, %inserted_slice_65 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%891 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc712)
      linalg.yield %1992 : f32 loc(#loc712)
    } -> tensor<32x32x32x16xf32> loc(#loc712)
    %893 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc656)
    %894 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%893 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc656)
    } -> tensor<32x32x32x16xf32> loc(#loc656)
    %895 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc657)
    %896 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %892, %894 : tensor<32x32x32x16xi1>, tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%895 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %1992 = arith.select %in, %in_77, %in_78 : f32 loc(#loc657)
      linalg.yield %1992 : f32 loc(#loc657)
    } -> tensor<32x32x32x16xf32> loc(#loc657)
    %897 = tensor.empty() : tensor<16xf32> loc(#loc658)
    %898 = linalg.fill ins(%cst_9 : f32) outs(%897 : tensor<16xf32>) -> tensor<16xf32> loc(#loc658)
    %899 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%896 : tensor<32x32x32x16xf32>) outs(%898 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc658)
      linalg.yield %1992 : f32 loc(#loc658)
    } -> tensor<16xf32> loc(#loc658)
    %expanded_66 = tensor.expand_shape %899 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc659)
    %900 = tensor.empty() : tensor<16xf32> loc(#loc658)
    %901 = linalg.fill ins(%cst_9 : f32) outs(%900 : tensor<16xf32>) -> tensor<16xf32> loc(#loc658)
    %902 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_66 : tensor<1x1x1x16xf32>) outs(%901 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc658)
      linalg.yield %1992 : f32 loc(#loc658)
    } -> tensor<16xf32> loc(#loc658)
    %903 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc660)
    %904 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %896 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%903 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc660)
      linalg.yield %1992 : f32 loc(#loc660)
    } -> tensor<32x32x32x16xf32> loc(#loc660)
    %905 = tensor.empty() : tensor<16xf32> loc(#loc661)
    %906 = linalg.fill ins(%cst_9 : f32) outs(%905 : tensor<16xf32>) -> tensor<16xf32> loc(#loc661)
    %907 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%904 : tensor<32x32x32x16xf32>) outs(%906 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc661)
      linalg.yield %1992 : f32 loc(#loc661)
    } -> tensor<16xf32> loc(#loc661)
    %expanded_67 = tensor.expand_shape %907 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc662)
    %908 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc660)
    %909 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x1x1x16xf32>) outs(%908 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc660)
    } -> tensor<32x32x32x16xf32> loc(#loc660)
    %910 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc660)
    %911 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%896, %909 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%910 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc660)
      linalg.yield %1992 : f32 loc(#loc660)
    } -> tensor<32x32x32x16xf32> loc(#loc660)
    %912 = tensor.empty() : tensor<16xf32> loc(#loc661)
    %913 = linalg.fill ins(%cst_9 : f32) outs(%912 : tensor<16xf32>) -> tensor<16xf32> loc(#loc661)
    %914 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_67 : tensor<1x1x1x16xf32>) outs(%913 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc661)
      linalg.yield %1992 : f32 loc(#loc661)
    } -> tensor<16xf32> loc(#loc661)
    %915 = tensor.empty() : tensor<16xf32> loc(#loc663)
    %916 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%135, %914 : tensor<16xf32>, tensor<16xf32>) outs(%915 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc663)
      linalg.yield %1992 : f32 loc(#loc663)
    } -> tensor<16xf32> loc(#loc663)
    %917 = tensor.empty() : tensor<16xf32> loc(#loc663)
    %918 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%914, %92 : tensor<16xf32>, tensor<16xf32>) outs(%917 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc663)
      linalg.yield %1992 : f32 loc(#loc663)
    } -> tensor<16xf32> loc(#loc663)
    %919 = tensor.empty() : tensor<16xf32> loc(#loc664)
    %920 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%918, %141 : tensor<16xf32>, tensor<16xf32>) outs(%919 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc664)
      linalg.yield %1992 : f32 loc(#loc664)
    } -> tensor<16xf32> loc(#loc664)
    %921 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc665)
    %922 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%911 : tensor<32x32x32x16xf32>) outs(%921 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc665)
      linalg.yield %1992 : f32 loc(#loc665)
    } -> tensor<32x32x32x16xf32> loc(#loc665)
    %923 = tensor.empty() : tensor<16xf32> loc(#loc666)
    %924 = linalg.fill ins(%cst_9 : f32) outs(%923 : tensor<16xf32>) -> tensor<16xf32> loc(#loc666)
    %925 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%922 : tensor<32x32x32x16xf32>) outs(%924 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc666)
      linalg.yield %1992 : f32 loc(#loc666)
    } -> tensor<16xf32> loc(#loc666)
    %expanded_68 = tensor.expand_shape %925 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc667)
    %926 = tensor.empty() : tensor<16xf32> loc(#loc666)
    %927 = linalg.fill ins(%cst_9 : f32) outs(%926 : tensor<16xf32>) -> tensor<16xf32> loc(#loc666)
    %928 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_68 : tensor<1x1x1x16xf32>) outs(%927 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc666)
      linalg.yield %1992 : f32 loc(#loc666)
    } -> tensor<16xf32> loc(#loc666)
    %929 = tensor.empty() : tensor<16xf32> loc(#loc668)
    %930 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%929 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc668)
    } -> tensor<16xf32> loc(#loc668)
    %931 = tensor.empty() : tensor<16xf32> loc(#loc668)
    %932 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%920, %930 : tensor<16xf32>, tensor<16xf32>) outs(%931 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc668)
      linalg.yield %1992 : f32 loc(#loc668)
    } -> tensor<16xf32> loc(#loc668)
    %933 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc669)
    %934 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%932 : tensor<16xf32>) outs(%933 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc669)
    } -> tensor<32x32x32x16xf32> loc(#loc669)
    %935 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc670)
    %936 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%934, %116 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%935 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc670)
      linalg.yield %1992 : f32 loc(#loc670)
    } -> tensor<32x32x32x16xf32> loc(#loc670)
    %937 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc671)
    %938 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%936 : tensor<32x32x32x16xf32>) outs(%937 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc671)
      linalg.yield %1992 : f32 loc(#loc671)
    } -> tensor<32x32x32x16xf32> loc(#loc671)
    %939 = tensor.empty() : tensor<16xf32> loc(#loc672)
    %940 = linalg.fill ins(%cst_9 : f32) outs(%939 : tensor<16xf32>) -> tensor<16xf32> loc(#loc672)
    %941 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%938 : tensor<32x32x32x16xf32>) outs(%940 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc672)
      linalg.yield %1992 : f32 loc(#loc672)
    } -> tensor<16xf32> loc(#loc672)
    %expanded_69 = tensor.expand_shape %941 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc673)
    %942 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc674)
    %943 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%911, %936 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%942 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc674)
      linalg.yield %1992 : f32 loc(#loc674)
    } -> tensor<32x32x32x16xf32> loc(#loc674)
    %944 = tensor.empty() : tensor<16xf32> loc(#loc672)
    %945 = linalg.fill ins(%cst_9 : f32) outs(%944 : tensor<16xf32>) -> tensor<16xf32> loc(#loc672)
    %946 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_69 : tensor<1x1x1x16xf32>) outs(%945 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc672)
      linalg.yield %1992 : f32 loc(#loc672)
    } -> tensor<16xf32> loc(#loc672)
    %947 = tensor.empty() : tensor<16xf32> loc(#loc674)
    %948 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%928, %946 : tensor<16xf32>, tensor<16xf32>) outs(%947 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc674)
      linalg.yield %1992 : f32 loc(#loc674)
    } -> tensor<16xf32> loc(#loc674)
    %949 = tensor.empty() : tensor<16xf32> loc(#loc675)
    %950 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%949 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc675)
    } -> tensor<16xf32> loc(#loc675)
    %951 = tensor.empty() : tensor<16xf32> loc(#loc675)
    %952 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%948, %950 : tensor<16xf32>, tensor<16xf32>) outs(%951 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc675)
      linalg.yield %1992 : f32 loc(#loc675)
    } -> tensor<16xf32> loc(#loc675)
    %953 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc676)
    %954 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%952 : tensor<16xf32>) outs(%953 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc676)
    } -> tensor<32x32x32x16xf32> loc(#loc676)
    %955 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc677)
    %956 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%943, %954 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%955 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc677)
      linalg.yield %1992 : f32 loc(#loc677)
    } -> tensor<32x32x32x16xf32> loc(#loc677)
    %padded_70 = tensor.pad %94 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc678)
    } : tensor<32x32x32x16xf32> to tensor<32x34x34x16xf32> loc(#loc678)
    %957 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc678)
    %958 = linalg.fill ins(%cst_9 : f32) outs(%957 : tensor<3x3x16x16xf32>) -> tensor<3x3x16x16xf32> loc(#loc678)
    %959 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_70, %956 : tensor<32x34x34x16xf32>, tensor<32x32x32x16xf32>) outs(%958 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc678)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc678)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<3x3x16x16xf32> loc(#loc678)
    %960 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc679)
    %961 = linalg.generic {indexing_maps = [#map34, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<3x3x16x16xf32>) outs(%960 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc679)
    } -> tensor<3x3x16x16xf32> loc(#loc679)
    %padded_71 = tensor.pad %956 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc678)
    } : tensor<32x32x32x16xf32> to tensor<32x34x34x16xf32> loc(#loc678)
    %962 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc678)
    %963 = linalg.fill ins(%cst_9 : f32) outs(%962 : tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc678)
    %964 = linalg.generic {indexing_maps = [#map35, #map36, #map37], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_71, %961 : tensor<32x34x34x16xf32>, tensor<3x3x16x16xf32>) outs(%963 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc678)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc678)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<32x32x32x16xf32> loc(#loc678)
    %965 = "sbp.layer_input_cotangent"(%964) {layer = "stage0/block1"} : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc356)
    %966 = "sbp.layer_input_cotangent"(%959) {layer = "stage0/block1"} : (tensor<3x3x16x16xf32>) -> tensor<3x3x16x16xf32> loc(#loc356)
    %967 = "sbp.layer_input_cotangent"(%916) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc356)
    %968 = "sbp.layer_input_cotangent"(%902) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc356)
    %969 = "sbp.layer_cotangent"(%965) {layer = "stage0/block0"} : (tensor<32x32x32x16xf32>) -> tensor<32x32x32x16xf32> loc(#loc357)
    %970 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc680)
    %971 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%970 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc680)
    } -> tensor<32x32x32x16xf32> loc(#loc680)
    %972 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc681)
    %973 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %969, %971 : tensor<32x32x32x16xi1>, tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%972 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %1992 = arith.select %in, %in_77, %in_78 : f32 loc(#loc681)
      linalg.yield %1992 : f32 loc(#loc681)
    } -> tensor<32x32x32x16xf32> loc(#loc681)
    %974 = tensor.empty() : tensor<16xf32> loc(#loc682)
    %975 = linalg.fill ins(%cst_9 : f32) outs(%974 : tensor<16xf32>) -> tensor<16xf32> loc(#loc682)
    %976 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%973 : tensor<32x32x32x16xf32>) outs(%975 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc682)
      linalg.yield %1992 : f32 loc(#loc682)
    } -> tensor<16xf32> loc(#loc682)
    %expanded_72 = tensor.expand_shape %976 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc683)
    %977 = tensor.empty() : tensor<16xf32> loc(#loc682)
    %978 = linalg.fill ins(%cst_9 : f32) outs(%977 : tensor<16xf32>) -> tensor<16xf32> loc(#loc682)
    %979 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_72 : tensor<1x1x1x16xf32>) outs(%978 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc682)
      linalg.yield %1992 : f32 loc(#loc682)
    } -> tensor<16xf32> loc(#loc682)
    %980 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc684)
    %981 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %973 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%980 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc684)
      linalg.yield %1992 : f32 loc(#loc684)
    } -> tensor<32x32x32x16xf32> loc(#loc684)
    %982 = tensor.empty() : tensor<16xf32> loc(#loc685)
    %983 = linalg.fill ins(%cst_9 : f32) outs(%982 : tensor<16xf32>) -> tensor<16xf32> loc(#loc685)
    %984 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%981 : tensor<32x32x32x16xf32>) outs(%983 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc685)
      linalg.yield %1992 : f32 loc(#loc685)
    } -> tensor<16xf32> loc(#loc685)
    %expanded_73 = tensor.expand_shape %984 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc686)
    %985 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc684)
    %986 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x1x1x16xf32>) outs(%985 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc684)
    } -> tensor<32x32x32x16xf32> loc(#loc684)
    %987 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc684)
    %988 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%973, %986 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%987 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc684)
      linalg.yield %1992 : f32 loc(#loc684)
    } -> tensor<32x32x32x16xf32> loc(#loc684)
    %989 = tensor.empty() : tensor<16xf32> loc(#loc685)
    %990 = linalg.fill ins(%cst_9 : f32) outs(%989 : tensor<16xf32>) -> tensor<16xf32> loc(#loc685)
    %991 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_73 : tensor<1x1x1x16xf32>) outs(%990 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc685)
      linalg.yield %1992 : f32 loc(#loc685)
    } -> tensor<16xf32> loc(#loc685)
    %992 = tensor.empty() : tensor<16xf32> loc(#loc687)
    %993 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%64, %991 : tensor<16xf32>, tensor<16xf32>) outs(%992 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc687)
      linalg.yield %1992 : f32 loc(#loc687)
    } -> tensor<16xf32> loc(#loc687)
    %994 = tensor.empty() : tensor<16xf32> loc(#loc687)
    %995 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%991, %21 : tensor<16xf32>, tensor<16xf32>) outs(%994 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc687)
      linalg.yield %1992 : f32 loc(#loc687)
    } -> tensor<16xf32> loc(#loc687)
    %996 = tensor.empty() : tensor<16xf32> loc(#loc688)
    %997 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%995, %70 : tensor<16xf32>, tensor<16xf32>) outs(%996 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc688)
      linalg.yield %1992 : f32 loc(#loc688)
    } -> tensor<16xf32> loc(#loc688)
    %998 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc689)
    %999 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%988 : tensor<32x32x32x16xf32>) outs(%998 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc689)
      linalg.yield %1992 : f32 loc(#loc689)
    } -> tensor<32x32x32x16xf32> loc(#loc689)
    %1000 = tensor.empty() : tensor<16xf32> loc(#loc690)
    %1001 = linalg.fill ins(%cst_9 : f32) outs(%1000 : tensor<16xf32>) -> tensor<16xf32> loc(#loc690)
    %1002 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%999 : tensor<32x32x32x16xf32>) outs(%1001 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc690)
      linalg.yield %1992 : f32 loc(#loc690)
    } -> tensor<16xf32> loc(#loc690)
    %expanded_74 = tensor.expand_shape %1002 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc691)
    %1003 = tensor.empty() : tensor<16xf32> loc(#loc690)
    %1004 = linalg.fill ins(%cst_9 : f32) outs(%1003 : tensor<16xf32>) -> tensor<16xf32> loc(#loc690)
    %1005 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_74 : tensor<1x1x1x16xf32>) outs(%1004 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc690)
      linalg.yield %1992 : f32 loc(#loc690)
    } -> tensor<16xf32> loc(#loc690)
    %1006 = tensor.empty() : tensor<16xf32> loc(#loc692)
    %1007 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%1006 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc692)
    } -> tensor<16xf32> loc(#loc692)
    %1008 = tensor.empty() : tensor<16xf32> loc(#loc692)
    %1009 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%997, %1007 : tensor<16xf32>, tensor<16xf32>) outs(%1008 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc692)
      linalg.yield %1992 : f32 loc(#loc692)
    } -> tensor<16xf32> loc(#loc692)
    %1010 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc693)
    %1011 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1009 : tensor<16xf32>) outs(%1010 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc693)
    } -> tensor<32x32x32x16xf32> loc(#loc693)
    %1012 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc694)
    %1013 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1011, %45 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%1012 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc694)
      linalg.yield %1992 : f32 loc(#loc694)
    } -> tensor<32x32x32x16xf32> loc(#loc694)
    %1014 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc695)
    %1015 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1013 : tensor<32x32x32x16xf32>) outs(%1014 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.negf %in : f32 loc(#loc695)
      linalg.yield %1992 : f32 loc(#loc695)
    } -> tensor<32x32x32x16xf32> loc(#loc695)
    %1016 = tensor.empty() : tensor<16xf32> loc(#loc696)
    %1017 = linalg.fill ins(%cst_9 : f32) outs(%1016 : tensor<16xf32>) -> tensor<16xf32> loc(#loc696)
    %1018 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%1015 : tensor<32x32x32x16xf32>) outs(%1017 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc696)
      linalg.yield %1992 : f32 loc(#loc696)
    } -> tensor<16xf32> loc(#loc696)
    %expanded_75 = tensor.expand_shape %1018 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc697)
    %1019 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc698)
    %1020 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%988, %1013 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%1019 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc698)
      linalg.yield %1992 : f32 loc(#loc698)
    } -> tensor<32x32x32x16xf32> loc(#loc698)
    %1021 = tensor.empty() : tensor<16xf32> loc(#loc696)
    %1022 = linalg.fill ins(%cst_9 : f32) outs(%1021 : tensor<16xf32>) -> tensor<16xf32> loc(#loc696)
    %1023 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_75 : tensor<1x1x1x16xf32>) outs(%1022 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %out, %in : f32 loc(#loc696)
      linalg.yield %1992 : f32 loc(#loc696)
    } -> tensor<16xf32> loc(#loc696)
    %1024 = tensor.empty() : tensor<16xf32> loc(#loc698)
    %1025 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1005, %1023 : tensor<16xf32>, tensor<16xf32>) outs(%1024 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc698)
      linalg.yield %1992 : f32 loc(#loc698)
    } -> tensor<16xf32> loc(#loc698)
    %1026 = tensor.empty() : tensor<16xf32> loc(#loc699)
    %1027 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_25 : tensor<f32>) outs(%1026 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc699)
    } -> tensor<16xf32> loc(#loc699)
    %1028 = tensor.empty() : tensor<16xf32> loc(#loc699)
    %1029 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1025, %1027 : tensor<16xf32>, tensor<16xf32>) outs(%1028 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc699)
      linalg.yield %1992 : f32 loc(#loc699)
    } -> tensor<16xf32> loc(#loc699)
    %1030 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc700)
    %1031 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1029 : tensor<16xf32>) outs(%1030 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc700)
    } -> tensor<32x32x32x16xf32> loc(#loc700)
    %1032 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc701)
    %1033 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1020, %1031 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%1032 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc701)
      linalg.yield %1992 : f32 loc(#loc701)
    } -> tensor<32x32x32x16xf32> loc(#loc701)
    %padded_76 = tensor.pad %23 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_9 : f32 loc(#loc702)
    } : tensor<32x32x32x1xf32> to tensor<32x34x34x1xf32> loc(#loc702)
    %1034 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc702)
    %1035 = linalg.fill ins(%cst_9 : f32) outs(%1034 : tensor<3x3x1x16xf32>) -> tensor<3x3x1x16xf32> loc(#loc702)
    %1036 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_76, %1033 : tensor<32x34x34x1xf32>, tensor<32x32x32x16xf32>) outs(%1035 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc702)
      %1993 = arith.addf %out, %1992 : f32 loc(#loc702)
      linalg.yield %1993 : f32 loc(#loc)
    } -> tensor<3x3x1x16xf32> loc(#loc702)
    %1037 = "sbp.layer_input_cotangent"(%1036) {layer = "stage0/block0"} : (tensor<3x3x1x16xf32>) -> tensor<3x3x1x16xf32> loc(#loc358)
    %1038 = "sbp.layer_input_cotangent"(%993) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc358)
    %1039 = "sbp.layer_input_cotangent"(%979) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc358)
    %1040 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1041 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1040 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1042 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1043 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1041, %arg60 : tensor<16xf32>, tensor<16xf32>) outs(%1042 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1044 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1045 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1044 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1046 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1047 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1045, %33 : tensor<16xf32>, tensor<16xf32>) outs(%1046 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1048 = tensor.empty() : tensor<16xf32> loc(#loc361)
    %1049 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1043, %1047 : tensor<16xf32>, tensor<16xf32>) outs(%1048 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<16xf32> loc(#loc361)
    %1050 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1051 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1050 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1052 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1053 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1051, %arg61 : tensor<16xf32>, tensor<16xf32>) outs(%1052 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1054 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1055 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1054 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1056 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1057 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1055, %52 : tensor<16xf32>, tensor<16xf32>) outs(%1056 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1058 = tensor.empty() : tensor<16xf32> loc(#loc361)
    %1059 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1053, %1057 : tensor<16xf32>, tensor<16xf32>) outs(%1058 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<16xf32> loc(#loc361)
    %1060 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1061 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1060 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1062 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1063 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1061, %arg62 : tensor<16xf32>, tensor<16xf32>) outs(%1062 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1064 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1065 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1064 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1066 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1067 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1065, %104 : tensor<16xf32>, tensor<16xf32>) outs(%1066 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1068 = tensor.empty() : tensor<16xf32> loc(#loc361)
    %1069 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1063, %1067 : tensor<16xf32>, tensor<16xf32>) outs(%1068 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<16xf32> loc(#loc361)
    %1070 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1071 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1070 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1072 = tensor.empty() : tensor<16xf32> loc(#loc359)
    %1073 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1071, %arg63 : tensor<16xf32>, tensor<16xf32>) outs(%1072 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<16xf32> loc(#loc359)
    %1074 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1075 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1074 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1076 = tensor.empty() : tensor<16xf32> loc(#loc360)
    %1077 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1075, %123 : tensor<16xf32>, tensor<16xf32>) outs(%1076 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<16xf32> loc(#loc360)
    %1078 = tensor.empty() : tensor<16xf32> loc(#loc361)
    %1079 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1073, %1077 : tensor<16xf32>, tensor<16xf32>) outs(%1078 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<16xf32> loc(#loc361)
    %1080 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1081 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1080 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1082 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1083 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1081, %arg64 : tensor<32xf32>, tensor<32xf32>) outs(%1082 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1084 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1085 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1084 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1086 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1087 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1085, %179 : tensor<32xf32>, tensor<32xf32>) outs(%1086 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1088 = tensor.empty() : tensor<32xf32> loc(#loc361)
    %1089 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1083, %1087 : tensor<32xf32>, tensor<32xf32>) outs(%1088 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<32xf32> loc(#loc361)
    %1090 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1091 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1090 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1092 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1093 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1091, %arg65 : tensor<32xf32>, tensor<32xf32>) outs(%1092 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1094 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1095 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1094 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1096 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1097 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1095, %198 : tensor<32xf32>, tensor<32xf32>) outs(%1096 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1098 = tensor.empty() : tensor<32xf32> loc(#loc361)
    %1099 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1093, %1097 : tensor<32xf32>, tensor<32xf32>) outs(%1098 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<32xf32> loc(#loc361)
    %1100 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1101 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1100 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1102 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1103 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1101, %arg66 : tensor<32xf32>, tensor<32xf32>) outs(%1102 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1104 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1105 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1104 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1106 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1107 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1105, %250 : tensor<32xf32>, tensor<32xf32>) outs(%1106 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1108 = tensor.empty() : tensor<32xf32> loc(#loc361)
    %1109 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1103, %1107 : tensor<32xf32>, tensor<32xf32>) outs(%1108 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<32xf32> loc(#loc361)
    %1110 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1111 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1110 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1112 = tensor.empty() : tensor<32xf32> loc(#loc359)
    %1113 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1111, %arg67 : tensor<32xf32>, tensor<32xf32>) outs(%1112 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<32xf32> loc(#loc359)
    %1114 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1115 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1114 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1116 = tensor.empty() : tensor<32xf32> loc(#loc360)
    %1117 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1115, %269 : tensor<32xf32>, tensor<32xf32>) outs(%1116 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<32xf32> loc(#loc360)
    %1118 = tensor.empty() : tensor<32xf32> loc(#loc361)
    %1119 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1113, %1117 : tensor<32xf32>, tensor<32xf32>) outs(%1118 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<32xf32> loc(#loc361)
    %1120 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1121 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1120 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1122 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1123 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1121, %arg68 : tensor<64xf32>, tensor<64xf32>) outs(%1122 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1124 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1125 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1124 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1126 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1127 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1125, %321 : tensor<64xf32>, tensor<64xf32>) outs(%1126 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1128 = tensor.empty() : tensor<64xf32> loc(#loc361)
    %1129 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1123, %1127 : tensor<64xf32>, tensor<64xf32>) outs(%1128 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<64xf32> loc(#loc361)
    %1130 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1131 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1130 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1132 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1133 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1131, %arg69 : tensor<64xf32>, tensor<64xf32>) outs(%1132 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1134 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1135 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1134 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1136 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1137 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1135, %340 : tensor<64xf32>, tensor<64xf32>) outs(%1136 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1138 = tensor.empty() : tensor<64xf32> loc(#loc361)
    %1139 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1133, %1137 : tensor<64xf32>, tensor<64xf32>) outs(%1138 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<64xf32> loc(#loc361)
    %1140 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1141 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1140 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1142 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1143 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1141, %arg70 : tensor<64xf32>, tensor<64xf32>) outs(%1142 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1144 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1145 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1144 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1146 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1147 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1145, %392 : tensor<64xf32>, tensor<64xf32>) outs(%1146 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1148 = tensor.empty() : tensor<64xf32> loc(#loc361)
    %1149 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1143, %1147 : tensor<64xf32>, tensor<64xf32>) outs(%1148 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<64xf32> loc(#loc361)
    %1150 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1151 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1150 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1152 = tensor.empty() : tensor<64xf32> loc(#loc359)
    %1153 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1151, %arg71 : tensor<64xf32>, tensor<64xf32>) outs(%1152 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc359)
      linalg.yield %1992 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %1154 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1155 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1154 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1156 = tensor.empty() : tensor<64xf32> loc(#loc360)
    %1157 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1155, %411 : tensor<64xf32>, tensor<64xf32>) outs(%1156 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc360)
      linalg.yield %1992 : f32 loc(#loc360)
    } -> tensor<64xf32> loc(#loc360)
    %1158 = tensor.empty() : tensor<64xf32> loc(#loc361)
    %1159 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1153, %1157 : tensor<64xf32>, tensor<64xf32>) outs(%1158 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc361)
      linalg.yield %1992 : f32 loc(#loc361)
    } -> tensor<64xf32> loc(#loc361)
    %1160 = tensor.empty() : tensor<f32> loc(#loc362)
    %1161 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%arg72 : tensor<f32>) outs(%1160 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.addf %in, %cst_6 : f32 loc(#loc362)
      linalg.yield %1992 : f32 loc(#loc362)
    } -> tensor<f32> loc(#loc362)
    %1162 = tensor.empty() : tensor<f32> loc(#loc300)
    %1163 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1161 : tensor<f32>) outs(%1162 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.divf %in, %cst_5 : f32 loc(#loc300)
      linalg.yield %1992 : f32 loc(#loc300)
    } -> tensor<f32> loc(#loc300)
    %1164 = tensor.empty() : tensor<f32> loc(#loc363)
    %1165 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1163 : tensor<f32>) outs(%1164 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.minimumf %in, %cst_6 : f32 loc(#loc363)
      linalg.yield %1992 : f32 loc(#loc363)
    } -> tensor<f32> loc(#loc363)
    %1166 = tensor.empty() : tensor<f32> loc(#loc299)
    %1167 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1165 : tensor<f32>) outs(%1166 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.mulf %in, %cst_4 : f32 loc(#loc299)
      linalg.yield %1992 : f32 loc(#loc299)
    } -> tensor<f32> loc(#loc299)
    %1168 = tensor.empty() : tensor<f32> loc(#loc298)
    %1169 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1161 : tensor<f32>) outs(%1168 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.divf %in, %cst_3 : f32 loc(#loc298)
      linalg.yield %1992 : f32 loc(#loc298)
    } -> tensor<f32> loc(#loc298)
    %1170 = tensor.empty() : tensor<f32> loc(#loc364)
    %1171 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1169 : tensor<f32>) outs(%1170 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.subf %cst_6, %in : f32 loc(#loc364)
      linalg.yield %1992 : f32 loc(#loc364)
    } -> tensor<f32> loc(#loc364)
    %1172 = tensor.empty() : tensor<f32> loc(#loc297)
    %1173 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1171 : tensor<f32>) outs(%1172 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.maximumf %in, %cst_2 : f32 loc(#loc297)
      linalg.yield %1992 : f32 loc(#loc297)
    } -> tensor<f32> loc(#loc297)
    %1174 = tensor.empty() : tensor<f32> loc(#loc365)
    %1175 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = []} ins(%1167, %1173 : tensor<f32>, tensor<f32>) outs(%1174 : tensor<f32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc365)
      linalg.yield %1992 : f32 loc(#loc365)
    } -> tensor<f32> loc(#loc365)
    %1176 = tensor.empty() : tensor<f32> loc(#loc296)
    %1177 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1161 : tensor<f32>) outs(%1176 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.mulf %in, %cst_1 : f32 loc(#loc296)
      linalg.yield %1992 : f32 loc(#loc296)
    } -> tensor<f32> loc(#loc296)
    %1178 = tensor.empty() : tensor<f32> loc(#loc366)
    %1179 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1177 : tensor<f32>) outs(%1178 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.exp %in : f32 loc(#loc366)
      linalg.yield %1992 : f32 loc(#loc366)
    } -> tensor<f32> loc(#loc366)
    %1180 = tensor.empty() : tensor<f32> loc(#loc367)
    %1181 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1179 : tensor<f32>) outs(%1180 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.subf %cst_6, %in : f32 loc(#loc367)
      linalg.yield %1992 : f32 loc(#loc367)
    } -> tensor<f32> loc(#loc367)
    %1182 = tensor.empty() : tensor<f32> loc(#loc368)
    %1183 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = []} ins(%1175, %1181 : tensor<f32>, tensor<f32>) outs(%1182 : tensor<f32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc368)
      linalg.yield %1992 : f32 loc(#loc368)
    } -> tensor<f32> loc(#loc368)
    %1184 = tensor.empty() : tensor<f32> loc(#loc295)
    %1185 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1161 : tensor<f32>) outs(%1184 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.mulf %in, %cst_0 : f32 loc(#loc295)
      linalg.yield %1992 : f32 loc(#loc295)
    } -> tensor<f32> loc(#loc295)
    %1186 = tensor.empty() : tensor<f32> loc(#loc369)
    %1187 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1185 : tensor<f32>) outs(%1186 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.exp %in : f32 loc(#loc369)
      linalg.yield %1992 : f32 loc(#loc369)
    } -> tensor<f32> loc(#loc369)
    %1188 = tensor.empty() : tensor<f32> loc(#loc370)
    %1189 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1187 : tensor<f32>) outs(%1188 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.subf %cst_6, %in : f32 loc(#loc370)
      linalg.yield %1992 : f32 loc(#loc370)
    } -> tensor<f32> loc(#loc370)
    %1190 = tensor.empty() : tensor<f32> loc(#loc371)
    %1191 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%1189 : tensor<f32>) outs(%1190 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = arith.divf %cst_6, %in : f32 loc(#loc371)
      linalg.yield %1992 : f32 loc(#loc371)
    } -> tensor<f32> loc(#loc371)
    %1192 = tensor.empty() : tensor<10xf32> loc(#loc407)
    %1193 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1192 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<10xf32> loc(#loc407)
    %1194 = tensor.empty() : tensor<10xf32> loc(#loc407)
    %1195 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1193, %arg0 : tensor<10xf32>, tensor<10xf32>) outs(%1194 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<10xf32> loc(#loc407)
    %1196 = tensor.empty() : tensor<10xf32> loc(#loc408)
    %1197 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1196 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<10xf32> loc(#loc408)
    %1198 = tensor.empty() : tensor<10xf32> loc(#loc408)
    %1199 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1197, %513 : tensor<10xf32>, tensor<10xf32>) outs(%1198 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<10xf32> loc(#loc408)
    %1200 = tensor.empty() : tensor<10xf32> loc(#loc409)
    %1201 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1195, %1199 : tensor<10xf32>, tensor<10xf32>) outs(%1200 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<10xf32> loc(#loc409)
    %1202 = tensor.empty() : tensor<64x10xf32> loc(#loc407)
    %1203 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1202 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<64x10xf32> loc(#loc407)
    %1204 = tensor.empty() : tensor<64x10xf32> loc(#loc407)
    %1205 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1203, %arg1 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1204 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<64x10xf32> loc(#loc407)
    %1206 = tensor.empty() : tensor<64x10xf32> loc(#loc408)
    %1207 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1206 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<64x10xf32> loc(#loc408)
    %1208 = tensor.empty() : tensor<64x10xf32> loc(#loc408)
    %1209 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1207, %518 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1208 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<64x10xf32> loc(#loc408)
    %1210 = tensor.empty() : tensor<64x10xf32> loc(#loc409)
    %1211 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1205, %1209 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1210 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<64x10xf32> loc(#loc409)
    %1212 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1213 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1212 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1214 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1215 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1213, %arg2 : tensor<16xf32>, tensor<16xf32>) outs(%1214 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1216 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1217 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1216 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1218 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1219 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1217, %1039 : tensor<16xf32>, tensor<16xf32>) outs(%1218 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1220 = tensor.empty() : tensor<16xf32> loc(#loc409)
    %1221 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1215, %1219 : tensor<16xf32>, tensor<16xf32>) outs(%1220 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<16xf32> loc(#loc409)
    %1222 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1223 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1222 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1224 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1225 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1223, %arg3 : tensor<16xf32>, tensor<16xf32>) outs(%1224 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1226 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1227 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1226 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1228 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1229 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1227, %1038 : tensor<16xf32>, tensor<16xf32>) outs(%1228 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1230 = tensor.empty() : tensor<16xf32> loc(#loc409)
    %1231 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1225, %1229 : tensor<16xf32>, tensor<16xf32>) outs(%1230 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<16xf32> loc(#loc409)
    %1232 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc407)
    %1233 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1232 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<3x3x1x16xf32> loc(#loc407)
    %1234 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc407)
    %1235 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1233, %arg4 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1234 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<3x3x1x16xf32> loc(#loc407)
    %1236 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc408)
    %1237 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1236 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x3x1x16xf32> loc(#loc408)
    %1238 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc408)
    %1239 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1237, %1037 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1238 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<3x3x1x16xf32> loc(#loc408)
    %1240 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc409)
    %1241 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1235, %1239 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1240 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<3x3x1x16xf32> loc(#loc409)
    %1242 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1243 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1242 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1244 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1245 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1243, %arg5 : tensor<16xf32>, tensor<16xf32>) outs(%1244 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1246 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1247 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1246 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1248 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1249 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1247, %968 : tensor<16xf32>, tensor<16xf32>) outs(%1248 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1250 = tensor.empty() : tensor<16xf32> loc(#loc409)
    %1251 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1245, %1249 : tensor<16xf32>, tensor<16xf32>) outs(%1250 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<16xf32> loc(#loc409)
    %1252 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1253 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1252 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1254 = tensor.empty() : tensor<16xf32> loc(#loc407)
    %1255 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1253, %arg6 : tensor<16xf32>, tensor<16xf32>) outs(%1254 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<16xf32> loc(#loc407)
    %1256 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1257 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1256 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1258 = tensor.empty() : tensor<16xf32> loc(#loc408)
    %1259 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1257, %967 : tensor<16xf32>, tensor<16xf32>) outs(%1258 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<16xf32> loc(#loc408)
    %1260 = tensor.empty() : tensor<16xf32> loc(#loc409)
    %1261 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1255, %1259 : tensor<16xf32>, tensor<16xf32>) outs(%1260 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<16xf32> loc(#loc409)
    %1262 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc407)
    %1263 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1262 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<3x3x16x16xf32> loc(#loc407)
    %1264 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc407)
    %1265 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1263, %arg7 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1264 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<3x3x16x16xf32> loc(#loc407)
    %1266 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc408)
    %1267 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1266 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x3x16x16xf32> loc(#loc408)
    %1268 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc408)
    %1269 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1267, %966 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1268 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<3x3x16x16xf32> loc(#loc408)
    %1270 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc409)
    %1271 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1265, %1269 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1270 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<3x3x16x16xf32> loc(#loc409)
    %1272 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1273 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1272 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1274 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1275 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1273, %arg8 : tensor<32xf32>, tensor<32xf32>) outs(%1274 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1276 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1277 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1276 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1278 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1279 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1277, %839 : tensor<32xf32>, tensor<32xf32>) outs(%1278 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1280 = tensor.empty() : tensor<32xf32> loc(#loc409)
    %1281 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1275, %1279 : tensor<32xf32>, tensor<32xf32>) outs(%1280 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<32xf32> loc(#loc409)
    %1282 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1283 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1282 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1284 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1285 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1283, %arg9 : tensor<32xf32>, tensor<32xf32>) outs(%1284 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1286 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1287 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1286 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1288 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1289 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1287, %838 : tensor<32xf32>, tensor<32xf32>) outs(%1288 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1290 = tensor.empty() : tensor<32xf32> loc(#loc409)
    %1291 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1285, %1289 : tensor<32xf32>, tensor<32xf32>) outs(%1290 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<32xf32> loc(#loc409)
    %1292 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc407)
    %1293 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1292 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<3x3x16x32xf32> loc(#loc407)
    %1294 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc407)
    %1295 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1293, %arg10 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1294 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<3x3x16x32xf32> loc(#loc407)
    %1296 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc408)
    %1297 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1296 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x3x16x32xf32> loc(#loc408)
    %1298 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc408)
    %1299 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1297, %837 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1298 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<3x3x16x32xf32> loc(#loc408)
    %1300 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc409)
    %1301 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1295, %1299 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1300 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<3x3x16x32xf32> loc(#loc409)
    %1302 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1303 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1302 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1304 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1305 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1303, %arg11 : tensor<32xf32>, tensor<32xf32>) outs(%1304 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1306 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1307 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1306 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1308 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1309 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1307, %762 : tensor<32xf32>, tensor<32xf32>) outs(%1308 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1310 = tensor.empty() : tensor<32xf32> loc(#loc409)
    %1311 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1305, %1309 : tensor<32xf32>, tensor<32xf32>) outs(%1310 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<32xf32> loc(#loc409)
    %1312 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1313 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1312 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1314 = tensor.empty() : tensor<32xf32> loc(#loc407)
    %1315 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1313, %arg12 : tensor<32xf32>, tensor<32xf32>) outs(%1314 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<32xf32> loc(#loc407)
    %1316 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1317 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1316 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1318 = tensor.empty() : tensor<32xf32> loc(#loc408)
    %1319 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1317, %761 : tensor<32xf32>, tensor<32xf32>) outs(%1318 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<32xf32> loc(#loc408)
    %1320 = tensor.empty() : tensor<32xf32> loc(#loc409)
    %1321 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1315, %1319 : tensor<32xf32>, tensor<32xf32>) outs(%1320 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<32xf32> loc(#loc409)
    %1322 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc407)
    %1323 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1322 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<3x3x32x32xf32> loc(#loc407)
    %1324 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc407)
    %1325 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1323, %arg13 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1324 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<3x3x32x32xf32> loc(#loc407)
    %1326 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc408)
    %1327 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1326 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x3x32x32xf32> loc(#loc408)
    %1328 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc408)
    %1329 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1327, %760 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1328 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<3x3x32x32xf32> loc(#loc408)
    %1330 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc409)
    %1331 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1325, %1329 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1330 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<3x3x32x32xf32> loc(#loc409)
    %1332 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1333 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1332 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1334 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1335 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1333, %arg14 : tensor<64xf32>, tensor<64xf32>) outs(%1334 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1336 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1337 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1336 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1338 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1339 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1337, %685 : tensor<64xf32>, tensor<64xf32>) outs(%1338 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1340 = tensor.empty() : tensor<64xf32> loc(#loc409)
    %1341 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1335, %1339 : tensor<64xf32>, tensor<64xf32>) outs(%1340 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<64xf32> loc(#loc409)
    %1342 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1343 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1342 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1344 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1345 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1343, %arg15 : tensor<64xf32>, tensor<64xf32>) outs(%1344 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1346 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1347 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1346 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1348 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1349 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1347, %684 : tensor<64xf32>, tensor<64xf32>) outs(%1348 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1350 = tensor.empty() : tensor<64xf32> loc(#loc409)
    %1351 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1345, %1349 : tensor<64xf32>, tensor<64xf32>) outs(%1350 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<64xf32> loc(#loc409)
    %1352 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc407)
    %1353 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1352 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<3x3x32x64xf32> loc(#loc407)
    %1354 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc407)
    %1355 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1353, %arg16 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1354 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<3x3x32x64xf32> loc(#loc407)
    %1356 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc408)
    %1357 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1356 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x3x32x64xf32> loc(#loc408)
    %1358 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc408)
    %1359 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1357, %683 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1358 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<3x3x32x64xf32> loc(#loc408)
    %1360 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc409)
    %1361 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1355, %1359 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1360 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<3x3x32x64xf32> loc(#loc409)
    %1362 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1363 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1362 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1364 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1365 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1363, %arg17 : tensor<64xf32>, tensor<64xf32>) outs(%1364 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1366 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1367 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1366 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1368 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1369 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1367, %604 : tensor<64xf32>, tensor<64xf32>) outs(%1368 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1370 = tensor.empty() : tensor<64xf32> loc(#loc409)
    %1371 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1365, %1369 : tensor<64xf32>, tensor<64xf32>) outs(%1370 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<64xf32> loc(#loc409)
    %1372 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1373 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%1372 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1374 = tensor.empty() : tensor<64xf32> loc(#loc407)
    %1375 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1373, %arg18 : tensor<64xf32>, tensor<64xf32>) outs(%1374 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<64xf32> loc(#loc407)
    %1376 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1377 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%1376 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1378 = tensor.empty() : tensor<64xf32> loc(#loc408)
    %1379 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1377, %603 : tensor<64xf32>, tensor<64xf32>) outs(%1378 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<64xf32> loc(#loc408)
    %1380 = tensor.empty() : tensor<64xf32> loc(#loc409)
    %1381 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1375, %1379 : tensor<64xf32>, tensor<64xf32>) outs(%1380 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<64xf32> loc(#loc409)
    %1382 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc407)
    %1383 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%1382 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc407)
    } -> tensor<3x3x64x64xf32> loc(#loc407)
    %1384 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc407)
    %1385 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1383, %arg19 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1384 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc407)
      linalg.yield %1992 : f32 loc(#loc407)
    } -> tensor<3x3x64x64xf32> loc(#loc407)
    %1386 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc408)
    %1387 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%1386 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc408)
    } -> tensor<3x3x64x64xf32> loc(#loc408)
    %1388 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc408)
    %1389 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1387, %602 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1388 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc408)
      linalg.yield %1992 : f32 loc(#loc408)
    } -> tensor<3x3x64x64xf32> loc(#loc408)
    %1390 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc409)
    %1391 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1385, %1389 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1390 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc409)
      linalg.yield %1992 : f32 loc(#loc409)
    } -> tensor<3x3x64x64xf32> loc(#loc409)
    %1392 = tensor.empty() : tensor<10xf32> loc(#loc410)
    %1393 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1392 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<10xf32> loc(#loc410)
    %1394 = tensor.empty() : tensor<10xf32> loc(#loc410)
    %1395 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1393, %arg20 : tensor<10xf32>, tensor<10xf32>) outs(%1394 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<10xf32> loc(#loc410)
    %1396 = tensor.empty() : tensor<10xf32> loc(#loc411)
    %1397 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1396 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<10xf32> loc(#loc411)
    %1398 = tensor.empty() : tensor<10xf32> loc(#loc411)
    %1399 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1397, %513 : tensor<10xf32>, tensor<10xf32>) outs(%1398 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<10xf32> loc(#loc411)
    %1400 = tensor.empty() : tensor<10xf32> loc(#loc412)
    %1401 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1399, %513 : tensor<10xf32>, tensor<10xf32>) outs(%1400 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<10xf32> loc(#loc412)
    %1402 = tensor.empty() : tensor<10xf32> loc(#loc413)
    %1403 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1395, %1401 : tensor<10xf32>, tensor<10xf32>) outs(%1402 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<10xf32> loc(#loc413)
    %1404 = tensor.empty() : tensor<64x10xf32> loc(#loc410)
    %1405 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1404 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<64x10xf32> loc(#loc410)
    %1406 = tensor.empty() : tensor<64x10xf32> loc(#loc410)
    %1407 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1405, %arg21 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1406 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<64x10xf32> loc(#loc410)
    %1408 = tensor.empty() : tensor<64x10xf32> loc(#loc411)
    %1409 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1408 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<64x10xf32> loc(#loc411)
    %1410 = tensor.empty() : tensor<64x10xf32> loc(#loc411)
    %1411 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1409, %518 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1410 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<64x10xf32> loc(#loc411)
    %1412 = tensor.empty() : tensor<64x10xf32> loc(#loc412)
    %1413 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1411, %518 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1412 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<64x10xf32> loc(#loc412)
    %1414 = tensor.empty() : tensor<64x10xf32> loc(#loc413)
    %1415 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1407, %1413 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1414 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<64x10xf32> loc(#loc413)
    %1416 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1417 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1416 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1418 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1419 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1417, %arg22 : tensor<16xf32>, tensor<16xf32>) outs(%1418 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1420 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1421 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1420 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1422 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1423 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1421, %1039 : tensor<16xf32>, tensor<16xf32>) outs(%1422 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1424 = tensor.empty() : tensor<16xf32> loc(#loc412)
    %1425 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1423, %1039 : tensor<16xf32>, tensor<16xf32>) outs(%1424 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<16xf32> loc(#loc412)
    %1426 = tensor.empty() : tensor<16xf32> loc(#loc413)
    %1427 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1419, %1425 : tensor<16xf32>, tensor<16xf32>) outs(%1426 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<16xf32> loc(#loc413)
    %1428 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1429 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1428 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1430 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1431 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1429, %arg23 : tensor<16xf32>, tensor<16xf32>) outs(%1430 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1432 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1433 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1432 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1434 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1435 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1433, %1038 : tensor<16xf32>, tensor<16xf32>) outs(%1434 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1436 = tensor.empty() : tensor<16xf32> loc(#loc412)
    %1437 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1435, %1038 : tensor<16xf32>, tensor<16xf32>) outs(%1436 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<16xf32> loc(#loc412)
    %1438 = tensor.empty() : tensor<16xf32> loc(#loc413)
    %1439 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1431, %1437 : tensor<16xf32>, tensor<16xf32>) outs(%1438 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<16xf32> loc(#loc413)
    %1440 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc410)
    %1441 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1440 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<3x3x1x16xf32> loc(#loc410)
    %1442 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc410)
    %1443 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1441, %arg24 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1442 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<3x3x1x16xf32> loc(#loc410)
    %1444 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc411)
    %1445 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1444 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<3x3x1x16xf32> loc(#loc411)
    %1446 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc411)
    %1447 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1445, %1037 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1446 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<3x3x1x16xf32> loc(#loc411)
    %1448 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc412)
    %1449 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1447, %1037 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1448 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<3x3x1x16xf32> loc(#loc412)
    %1450 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc413)
    %1451 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1443, %1449 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1450 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<3x3x1x16xf32> loc(#loc413)
    %1452 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1453 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1452 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1454 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1455 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1453, %arg25 : tensor<16xf32>, tensor<16xf32>) outs(%1454 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1456 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1457 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1456 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1458 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1459 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1457, %968 : tensor<16xf32>, tensor<16xf32>) outs(%1458 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1460 = tensor.empty() : tensor<16xf32> loc(#loc412)
    %1461 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1459, %968 : tensor<16xf32>, tensor<16xf32>) outs(%1460 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<16xf32> loc(#loc412)
    %1462 = tensor.empty() : tensor<16xf32> loc(#loc413)
    %1463 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1455, %1461 : tensor<16xf32>, tensor<16xf32>) outs(%1462 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<16xf32> loc(#loc413)
    %1464 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1465 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1464 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1466 = tensor.empty() : tensor<16xf32> loc(#loc410)
    %1467 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1465, %arg26 : tensor<16xf32>, tensor<16xf32>) outs(%1466 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<16xf32> loc(#loc410)
    %1468 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1469 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1468 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1470 = tensor.empty() : tensor<16xf32> loc(#loc411)
    %1471 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1469, %967 : tensor<16xf32>, tensor<16xf32>) outs(%1470 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<16xf32> loc(#loc411)
    %1472 = tensor.empty() : tensor<16xf32> loc(#loc412)
    %1473 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1471, %967 : tensor<16xf32>, tensor<16xf32>) outs(%1472 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<16xf32> loc(#loc412)
    %1474 = tensor.empty() : tensor<16xf32> loc(#loc413)
    %1475 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1467, %1473 : tensor<16xf32>, tensor<16xf32>) outs(%1474 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<16xf32> loc(#loc413)
    %1476 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc410)
    %1477 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1476 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<3x3x16x16xf32> loc(#loc410)
    %1478 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc410)
    %1479 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1477, %arg27 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1478 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<3x3x16x16xf32> loc(#loc410)
    %1480 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc411)
    %1481 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1480 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<3x3x16x16xf32> loc(#loc411)
    %1482 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc411)
    %1483 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1481, %966 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1482 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<3x3x16x16xf32> loc(#loc411)
    %1484 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc412)
    %1485 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1483, %966 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1484 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<3x3x16x16xf32> loc(#loc412)
    %1486 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc413)
    %1487 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1479, %1485 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1486 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<3x3x16x16xf32> loc(#loc413)
    %1488 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1489 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1488 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1490 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1491 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1489, %arg28 : tensor<32xf32>, tensor<32xf32>) outs(%1490 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1492 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1493 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1492 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1494 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1495 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1493, %839 : tensor<32xf32>, tensor<32xf32>) outs(%1494 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1496 = tensor.empty() : tensor<32xf32> loc(#loc412)
    %1497 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1495, %839 : tensor<32xf32>, tensor<32xf32>) outs(%1496 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<32xf32> loc(#loc412)
    %1498 = tensor.empty() : tensor<32xf32> loc(#loc413)
    %1499 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1491, %1497 : tensor<32xf32>, tensor<32xf32>) outs(%1498 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<32xf32> loc(#loc413)
    %1500 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1501 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1500 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1502 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1503 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1501, %arg29 : tensor<32xf32>, tensor<32xf32>) outs(%1502 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1504 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1505 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1504 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1506 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1507 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1505, %838 : tensor<32xf32>, tensor<32xf32>) outs(%1506 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1508 = tensor.empty() : tensor<32xf32> loc(#loc412)
    %1509 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1507, %838 : tensor<32xf32>, tensor<32xf32>) outs(%1508 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<32xf32> loc(#loc412)
    %1510 = tensor.empty() : tensor<32xf32> loc(#loc413)
    %1511 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1503, %1509 : tensor<32xf32>, tensor<32xf32>) outs(%1510 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<32xf32> loc(#loc413)
    %1512 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc410)
    %1513 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1512 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<3x3x16x32xf32> loc(#loc410)
    %1514 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc410)
    %1515 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1513, %arg30 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1514 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<3x3x16x32xf32> loc(#loc410)
    %1516 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc411)
    %1517 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1516 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<3x3x16x32xf32> loc(#loc411)
    %1518 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc411)
    %1519 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1517, %837 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1518 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<3x3x16x32xf32> loc(#loc411)
    %1520 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc412)
    %1521 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1519, %837 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1520 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<3x3x16x32xf32> loc(#loc412)
    %1522 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc413)
    %1523 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1515, %1521 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1522 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<3x3x16x32xf32> loc(#loc413)
    %1524 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1525 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1524 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1526 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1527 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1525, %arg31 : tensor<32xf32>, tensor<32xf32>) outs(%1526 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1528 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1529 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1528 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1530 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1531 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1529, %762 : tensor<32xf32>, tensor<32xf32>) outs(%1530 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1532 = tensor.empty() : tensor<32xf32> loc(#loc412)
    %1533 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1531, %762 : tensor<32xf32>, tensor<32xf32>) outs(%1532 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<32xf32> loc(#loc412)
    %1534 = tensor.empty() : tensor<32xf32> loc(#loc413)
    %1535 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1527, %1533 : tensor<32xf32>, tensor<32xf32>) outs(%1534 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<32xf32> loc(#loc413)
    %1536 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1537 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1536 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1538 = tensor.empty() : tensor<32xf32> loc(#loc410)
    %1539 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1537, %arg32 : tensor<32xf32>, tensor<32xf32>) outs(%1538 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<32xf32> loc(#loc410)
    %1540 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1541 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1540 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1542 = tensor.empty() : tensor<32xf32> loc(#loc411)
    %1543 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1541, %761 : tensor<32xf32>, tensor<32xf32>) outs(%1542 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<32xf32> loc(#loc411)
    %1544 = tensor.empty() : tensor<32xf32> loc(#loc412)
    %1545 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1543, %761 : tensor<32xf32>, tensor<32xf32>) outs(%1544 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<32xf32> loc(#loc412)
    %1546 = tensor.empty() : tensor<32xf32> loc(#loc413)
    %1547 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1539, %1545 : tensor<32xf32>, tensor<32xf32>) outs(%1546 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<32xf32> loc(#loc413)
    %1548 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc410)
    %1549 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1548 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<3x3x32x32xf32> loc(#loc410)
    %1550 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc410)
    %1551 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1549, %arg33 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1550 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<3x3x32x32xf32> loc(#loc410)
    %1552 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc411)
    %1553 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1552 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<3x3x32x32xf32> loc(#loc411)
    %1554 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc411)
    %1555 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1553, %760 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1554 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<3x3x32x32xf32> loc(#loc411)
    %1556 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc412)
    %1557 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1555, %760 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1556 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<3x3x32x32xf32> loc(#loc412)
    %1558 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc413)
    %1559 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1551, %1557 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1558 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<3x3x32x32xf32> loc(#loc413)
    %1560 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1561 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1560 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1562 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1563 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1561, %arg34 : tensor<64xf32>, tensor<64xf32>) outs(%1562 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1564 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1565 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1564 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1566 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1567 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1565, %685 : tensor<64xf32>, tensor<64xf32>) outs(%1566 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1568 = tensor.empty() : tensor<64xf32> loc(#loc412)
    %1569 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1567, %685 : tensor<64xf32>, tensor<64xf32>) outs(%1568 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<64xf32> loc(#loc412)
    %1570 = tensor.empty() : tensor<64xf32> loc(#loc413)
    %1571 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1563, %1569 : tensor<64xf32>, tensor<64xf32>) outs(%1570 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<64xf32> loc(#loc413)
    %1572 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1573 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1572 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1574 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1575 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1573, %arg35 : tensor<64xf32>, tensor<64xf32>) outs(%1574 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1576 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1577 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1576 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1578 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1579 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1577, %684 : tensor<64xf32>, tensor<64xf32>) outs(%1578 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1580 = tensor.empty() : tensor<64xf32> loc(#loc412)
    %1581 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1579, %684 : tensor<64xf32>, tensor<64xf32>) outs(%1580 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<64xf32> loc(#loc412)
    %1582 = tensor.empty() : tensor<64xf32> loc(#loc413)
    %1583 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1575, %1581 : tensor<64xf32>, tensor<64xf32>) outs(%1582 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<64xf32> loc(#loc413)
    %1584 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc410)
    %1585 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1584 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<3x3x32x64xf32> loc(#loc410)
    %1586 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc410)
    %1587 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1585, %arg36 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1586 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<3x3x32x64xf32> loc(#loc410)
    %1588 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc411)
    %1589 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1588 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<3x3x32x64xf32> loc(#loc411)
    %1590 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc411)
    %1591 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1589, %683 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1590 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<3x3x32x64xf32> loc(#loc411)
    %1592 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc412)
    %1593 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1591, %683 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1592 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<3x3x32x64xf32> loc(#loc412)
    %1594 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc413)
    %1595 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1587, %1593 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1594 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<3x3x32x64xf32> loc(#loc413)
    %1596 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1597 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1596 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1598 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1599 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1597, %arg37 : tensor<64xf32>, tensor<64xf32>) outs(%1598 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1600 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1601 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1600 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1602 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1603 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1601, %604 : tensor<64xf32>, tensor<64xf32>) outs(%1602 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1604 = tensor.empty() : tensor<64xf32> loc(#loc412)
    %1605 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1603, %604 : tensor<64xf32>, tensor<64xf32>) outs(%1604 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<64xf32> loc(#loc412)
    %1606 = tensor.empty() : tensor<64xf32> loc(#loc413)
    %1607 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1599, %1605 : tensor<64xf32>, tensor<64xf32>) outs(%1606 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<64xf32> loc(#loc413)
    %1608 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1609 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%1608 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1610 = tensor.empty() : tensor<64xf32> loc(#loc410)
    %1611 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1609, %arg38 : tensor<64xf32>, tensor<64xf32>) outs(%1610 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<64xf32> loc(#loc410)
    %1612 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1613 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%1612 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1614 = tensor.empty() : tensor<64xf32> loc(#loc411)
    %1615 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1613, %603 : tensor<64xf32>, tensor<64xf32>) outs(%1614 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<64xf32> loc(#loc411)
    %1616 = tensor.empty() : tensor<64xf32> loc(#loc412)
    %1617 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1615, %603 : tensor<64xf32>, tensor<64xf32>) outs(%1616 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<64xf32> loc(#loc412)
    %1618 = tensor.empty() : tensor<64xf32> loc(#loc413)
    %1619 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1611, %1617 : tensor<64xf32>, tensor<64xf32>) outs(%1618 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<64xf32> loc(#loc413)
    %1620 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc410)
    %1621 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%1620 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<3x3x64x64xf32> loc(#loc410)
    %1622 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc410)
    %1623 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1621, %arg39 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1622 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc410)
      linalg.yield %1992 : f32 loc(#loc410)
    } -> tensor<3x3x64x64xf32> loc(#loc410)
    %1624 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc411)
    %1625 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%1624 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<3x3x64x64xf32> loc(#loc411)
    %1626 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc411)
    %1627 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1625, %602 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1626 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc411)
      linalg.yield %1992 : f32 loc(#loc411)
    } -> tensor<3x3x64x64xf32> loc(#loc411)
    %1628 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc412)
    %1629 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1627, %602 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1628 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc412)
      linalg.yield %1992 : f32 loc(#loc412)
    } -> tensor<3x3x64x64xf32> loc(#loc412)
    %1630 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc413)
    %1631 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1623, %1629 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1630 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc413)
      linalg.yield %1992 : f32 loc(#loc413)
    } -> tensor<3x3x64x64xf32> loc(#loc413)
    %1632 = tensor.empty() : tensor<10xf32> loc(#loc414)
    %1633 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1632 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<10xf32> loc(#loc414)
    %1634 = tensor.empty() : tensor<10xf32> loc(#loc414)
    %1635 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1633, %1201 : tensor<10xf32>, tensor<10xf32>) outs(%1634 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<10xf32> loc(#loc414)
    %1636 = tensor.empty() : tensor<10xf32> loc(#loc415)
    %1637 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1636 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<10xf32> loc(#loc415)
    %1638 = tensor.empty() : tensor<10xf32> loc(#loc415)
    %1639 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1403, %1637 : tensor<10xf32>, tensor<10xf32>) outs(%1638 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<10xf32> loc(#loc415)
    %1640 = tensor.empty() : tensor<10xf32> loc(#loc416)
    %1641 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1639 : tensor<10xf32>) outs(%1640 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<10xf32> loc(#loc416)
    %1642 = tensor.empty() : tensor<10xf32> loc(#loc417)
    %1643 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1642 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<10xf32> loc(#loc417)
    %1644 = tensor.empty() : tensor<10xf32> loc(#loc417)
    %1645 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1641, %1643 : tensor<10xf32>, tensor<10xf32>) outs(%1644 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<10xf32> loc(#loc417)
    %1646 = tensor.empty() : tensor<10xf32> loc(#loc418)
    %1647 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1635, %1645 : tensor<10xf32>, tensor<10xf32>) outs(%1646 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<10xf32> loc(#loc418)
    %1648 = tensor.empty() : tensor<10xf32> loc(#loc419)
    %1649 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg40, %1647 : tensor<10xf32>, tensor<10xf32>) outs(%1648 : tensor<10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<10xf32> loc(#loc419)
    %1650 = tensor.empty() : tensor<64x10xf32> loc(#loc414)
    %1651 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1650 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<64x10xf32> loc(#loc414)
    %1652 = tensor.empty() : tensor<64x10xf32> loc(#loc414)
    %1653 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1651, %1211 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1652 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<64x10xf32> loc(#loc414)
    %1654 = tensor.empty() : tensor<64x10xf32> loc(#loc415)
    %1655 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1654 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<64x10xf32> loc(#loc415)
    %1656 = tensor.empty() : tensor<64x10xf32> loc(#loc415)
    %1657 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1415, %1655 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1656 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<64x10xf32> loc(#loc415)
    %1658 = tensor.empty() : tensor<64x10xf32> loc(#loc416)
    %1659 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1657 : tensor<64x10xf32>) outs(%1658 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<64x10xf32> loc(#loc416)
    %1660 = tensor.empty() : tensor<64x10xf32> loc(#loc417)
    %1661 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1660 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<64x10xf32> loc(#loc417)
    %1662 = tensor.empty() : tensor<64x10xf32> loc(#loc417)
    %1663 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1659, %1661 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1662 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<64x10xf32> loc(#loc417)
    %1664 = tensor.empty() : tensor<64x10xf32> loc(#loc418)
    %1665 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%1653, %1663 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1664 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<64x10xf32> loc(#loc418)
    %1666 = tensor.empty() : tensor<64x10xf32> loc(#loc419)
    %1667 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg41, %1665 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%1666 : tensor<64x10xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<64x10xf32> loc(#loc419)
    %1668 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1669 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1668 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1670 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1671 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1669, %1221 : tensor<16xf32>, tensor<16xf32>) outs(%1670 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1672 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1673 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1672 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1674 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1675 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1427, %1673 : tensor<16xf32>, tensor<16xf32>) outs(%1674 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1676 = tensor.empty() : tensor<16xf32> loc(#loc416)
    %1677 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1675 : tensor<16xf32>) outs(%1676 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<16xf32> loc(#loc416)
    %1678 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1679 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1678 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1680 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1681 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1677, %1679 : tensor<16xf32>, tensor<16xf32>) outs(%1680 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1682 = tensor.empty() : tensor<16xf32> loc(#loc418)
    %1683 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1671, %1681 : tensor<16xf32>, tensor<16xf32>) outs(%1682 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<16xf32> loc(#loc418)
    %1684 = tensor.empty() : tensor<16xf32> loc(#loc419)
    %1685 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg42, %1683 : tensor<16xf32>, tensor<16xf32>) outs(%1684 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<16xf32> loc(#loc419)
    %1686 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1687 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1686 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1688 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1689 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1687, %1231 : tensor<16xf32>, tensor<16xf32>) outs(%1688 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1690 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1691 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1690 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1692 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1693 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1439, %1691 : tensor<16xf32>, tensor<16xf32>) outs(%1692 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1694 = tensor.empty() : tensor<16xf32> loc(#loc416)
    %1695 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1693 : tensor<16xf32>) outs(%1694 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<16xf32> loc(#loc416)
    %1696 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1697 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1696 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1698 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1699 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1695, %1697 : tensor<16xf32>, tensor<16xf32>) outs(%1698 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1700 = tensor.empty() : tensor<16xf32> loc(#loc418)
    %1701 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1689, %1699 : tensor<16xf32>, tensor<16xf32>) outs(%1700 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<16xf32> loc(#loc418)
    %1702 = tensor.empty() : tensor<16xf32> loc(#loc419)
    %1703 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg43, %1701 : tensor<16xf32>, tensor<16xf32>) outs(%1702 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<16xf32> loc(#loc419)
    %1704 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc414)
    %1705 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1704 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<3x3x1x16xf32> loc(#loc414)
    %1706 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc414)
    %1707 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1705, %1241 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1706 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<3x3x1x16xf32> loc(#loc414)
    %1708 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc415)
    %1709 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1708 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<3x3x1x16xf32> loc(#loc415)
    %1710 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc415)
    %1711 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1451, %1709 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1710 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<3x3x1x16xf32> loc(#loc415)
    %1712 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc416)
    %1713 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1711 : tensor<3x3x1x16xf32>) outs(%1712 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<3x3x1x16xf32> loc(#loc416)
    %1714 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc417)
    %1715 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1714 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<3x3x1x16xf32> loc(#loc417)
    %1716 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc417)
    %1717 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1713, %1715 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1716 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<3x3x1x16xf32> loc(#loc417)
    %1718 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc418)
    %1719 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1707, %1717 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1718 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<3x3x1x16xf32> loc(#loc418)
    %1720 = tensor.empty() : tensor<3x3x1x16xf32> loc(#loc419)
    %1721 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg44, %1719 : tensor<3x3x1x16xf32>, tensor<3x3x1x16xf32>) outs(%1720 : tensor<3x3x1x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<3x3x1x16xf32> loc(#loc419)
    %1722 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1723 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1722 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1724 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1725 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1723, %1251 : tensor<16xf32>, tensor<16xf32>) outs(%1724 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1726 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1727 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1726 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1728 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1729 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1463, %1727 : tensor<16xf32>, tensor<16xf32>) outs(%1728 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1730 = tensor.empty() : tensor<16xf32> loc(#loc416)
    %1731 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1729 : tensor<16xf32>) outs(%1730 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<16xf32> loc(#loc416)
    %1732 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1733 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1732 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1734 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1735 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1731, %1733 : tensor<16xf32>, tensor<16xf32>) outs(%1734 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1736 = tensor.empty() : tensor<16xf32> loc(#loc418)
    %1737 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1725, %1735 : tensor<16xf32>, tensor<16xf32>) outs(%1736 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<16xf32> loc(#loc418)
    %1738 = tensor.empty() : tensor<16xf32> loc(#loc419)
    %1739 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg45, %1737 : tensor<16xf32>, tensor<16xf32>) outs(%1738 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<16xf32> loc(#loc419)
    %1740 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1741 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1740 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1742 = tensor.empty() : tensor<16xf32> loc(#loc414)
    %1743 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1741, %1261 : tensor<16xf32>, tensor<16xf32>) outs(%1742 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<16xf32> loc(#loc414)
    %1744 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1745 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1744 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1746 = tensor.empty() : tensor<16xf32> loc(#loc415)
    %1747 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1475, %1745 : tensor<16xf32>, tensor<16xf32>) outs(%1746 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<16xf32> loc(#loc415)
    %1748 = tensor.empty() : tensor<16xf32> loc(#loc416)
    %1749 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1747 : tensor<16xf32>) outs(%1748 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<16xf32> loc(#loc416)
    %1750 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1751 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1750 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1752 = tensor.empty() : tensor<16xf32> loc(#loc417)
    %1753 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1749, %1751 : tensor<16xf32>, tensor<16xf32>) outs(%1752 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<16xf32> loc(#loc417)
    %1754 = tensor.empty() : tensor<16xf32> loc(#loc418)
    %1755 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1743, %1753 : tensor<16xf32>, tensor<16xf32>) outs(%1754 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<16xf32> loc(#loc418)
    %1756 = tensor.empty() : tensor<16xf32> loc(#loc419)
    %1757 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg46, %1755 : tensor<16xf32>, tensor<16xf32>) outs(%1756 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<16xf32> loc(#loc419)
    %1758 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc414)
    %1759 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1758 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<3x3x16x16xf32> loc(#loc414)
    %1760 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc414)
    %1761 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1759, %1271 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1760 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<3x3x16x16xf32> loc(#loc414)
    %1762 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc415)
    %1763 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1762 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<3x3x16x16xf32> loc(#loc415)
    %1764 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc415)
    %1765 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1487, %1763 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1764 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<3x3x16x16xf32> loc(#loc415)
    %1766 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc416)
    %1767 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1765 : tensor<3x3x16x16xf32>) outs(%1766 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<3x3x16x16xf32> loc(#loc416)
    %1768 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc417)
    %1769 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1768 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<3x3x16x16xf32> loc(#loc417)
    %1770 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc417)
    %1771 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1767, %1769 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1770 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<3x3x16x16xf32> loc(#loc417)
    %1772 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc418)
    %1773 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1761, %1771 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1772 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<3x3x16x16xf32> loc(#loc418)
    %1774 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc419)
    %1775 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg47, %1773 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%1774 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<3x3x16x16xf32> loc(#loc419)
    %1776 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1777 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1776 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1778 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1779 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1777, %1281 : tensor<32xf32>, tensor<32xf32>) outs(%1778 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1780 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1781 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1780 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1782 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1783 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1499, %1781 : tensor<32xf32>, tensor<32xf32>) outs(%1782 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1784 = tensor.empty() : tensor<32xf32> loc(#loc416)
    %1785 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1783 : tensor<32xf32>) outs(%1784 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<32xf32> loc(#loc416)
    %1786 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1787 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1786 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1788 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1789 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1785, %1787 : tensor<32xf32>, tensor<32xf32>) outs(%1788 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1790 = tensor.empty() : tensor<32xf32> loc(#loc418)
    %1791 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1779, %1789 : tensor<32xf32>, tensor<32xf32>) outs(%1790 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<32xf32> loc(#loc418)
    %1792 = tensor.empty() : tensor<32xf32> loc(#loc419)
    %1793 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg48, %1791 : tensor<32xf32>, tensor<32xf32>) outs(%1792 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<32xf32> loc(#loc419)
    %1794 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1795 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1794 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1796 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1797 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1795, %1291 : tensor<32xf32>, tensor<32xf32>) outs(%1796 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1798 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1799 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1798 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1800 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1801 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1511, %1799 : tensor<32xf32>, tensor<32xf32>) outs(%1800 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1802 = tensor.empty() : tensor<32xf32> loc(#loc416)
    %1803 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1801 : tensor<32xf32>) outs(%1802 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<32xf32> loc(#loc416)
    %1804 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1805 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1804 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1806 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1807 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1803, %1805 : tensor<32xf32>, tensor<32xf32>) outs(%1806 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1808 = tensor.empty() : tensor<32xf32> loc(#loc418)
    %1809 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1797, %1807 : tensor<32xf32>, tensor<32xf32>) outs(%1808 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<32xf32> loc(#loc418)
    %1810 = tensor.empty() : tensor<32xf32> loc(#loc419)
    %1811 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg49, %1809 : tensor<32xf32>, tensor<32xf32>) outs(%1810 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<32xf32> loc(#loc419)
    %1812 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc414)
    %1813 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1812 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<3x3x16x32xf32> loc(#loc414)
    %1814 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc414)
    %1815 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1813, %1301 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1814 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<3x3x16x32xf32> loc(#loc414)
    %1816 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc415)
    %1817 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1816 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<3x3x16x32xf32> loc(#loc415)
    %1818 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc415)
    %1819 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1523, %1817 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1818 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<3x3x16x32xf32> loc(#loc415)
    %1820 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc416)
    %1821 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1819 : tensor<3x3x16x32xf32>) outs(%1820 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<3x3x16x32xf32> loc(#loc416)
    %1822 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc417)
    %1823 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1822 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<3x3x16x32xf32> loc(#loc417)
    %1824 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc417)
    %1825 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1821, %1823 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1824 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<3x3x16x32xf32> loc(#loc417)
    %1826 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc418)
    %1827 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1815, %1825 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1826 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<3x3x16x32xf32> loc(#loc418)
    %1828 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc419)
    %1829 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg50, %1827 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%1828 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<3x3x16x32xf32> loc(#loc419)
    %1830 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1831 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1830 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1832 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1833 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1831, %1311 : tensor<32xf32>, tensor<32xf32>) outs(%1832 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1834 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1835 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1834 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1836 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1837 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1535, %1835 : tensor<32xf32>, tensor<32xf32>) outs(%1836 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1838 = tensor.empty() : tensor<32xf32> loc(#loc416)
    %1839 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1837 : tensor<32xf32>) outs(%1838 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<32xf32> loc(#loc416)
    %1840 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1841 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1840 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1842 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1843 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1839, %1841 : tensor<32xf32>, tensor<32xf32>) outs(%1842 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1844 = tensor.empty() : tensor<32xf32> loc(#loc418)
    %1845 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1833, %1843 : tensor<32xf32>, tensor<32xf32>) outs(%1844 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<32xf32> loc(#loc418)
    %1846 = tensor.empty() : tensor<32xf32> loc(#loc419)
    %1847 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg51, %1845 : tensor<32xf32>, tensor<32xf32>) outs(%1846 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<32xf32> loc(#loc419)
    %1848 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1849 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1848 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1850 = tensor.empty() : tensor<32xf32> loc(#loc414)
    %1851 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1849, %1321 : tensor<32xf32>, tensor<32xf32>) outs(%1850 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<32xf32> loc(#loc414)
    %1852 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1853 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1852 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1854 = tensor.empty() : tensor<32xf32> loc(#loc415)
    %1855 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1547, %1853 : tensor<32xf32>, tensor<32xf32>) outs(%1854 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<32xf32> loc(#loc415)
    %1856 = tensor.empty() : tensor<32xf32> loc(#loc416)
    %1857 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1855 : tensor<32xf32>) outs(%1856 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<32xf32> loc(#loc416)
    %1858 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1859 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1858 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1860 = tensor.empty() : tensor<32xf32> loc(#loc417)
    %1861 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1857, %1859 : tensor<32xf32>, tensor<32xf32>) outs(%1860 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<32xf32> loc(#loc417)
    %1862 = tensor.empty() : tensor<32xf32> loc(#loc418)
    %1863 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1851, %1861 : tensor<32xf32>, tensor<32xf32>) outs(%1862 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<32xf32> loc(#loc418)
    %1864 = tensor.empty() : tensor<32xf32> loc(#loc419)
    %1865 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg52, %1863 : tensor<32xf32>, tensor<32xf32>) outs(%1864 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<32xf32> loc(#loc419)
    %1866 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc414)
    %1867 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1866 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<3x3x32x32xf32> loc(#loc414)
    %1868 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc414)
    %1869 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1867, %1331 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1868 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<3x3x32x32xf32> loc(#loc414)
    %1870 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc415)
    %1871 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1870 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<3x3x32x32xf32> loc(#loc415)
    %1872 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc415)
    %1873 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1559, %1871 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1872 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<3x3x32x32xf32> loc(#loc415)
    %1874 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc416)
    %1875 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1873 : tensor<3x3x32x32xf32>) outs(%1874 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<3x3x32x32xf32> loc(#loc416)
    %1876 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc417)
    %1877 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1876 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<3x3x32x32xf32> loc(#loc417)
    %1878 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc417)
    %1879 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1875, %1877 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1878 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<3x3x32x32xf32> loc(#loc417)
    %1880 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc418)
    %1881 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1869, %1879 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1880 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<3x3x32x32xf32> loc(#loc418)
    %1882 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc419)
    %1883 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg53, %1881 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%1882 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<3x3x32x32xf32> loc(#loc419)
    %1884 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1885 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1884 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1886 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1887 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1885, %1341 : tensor<64xf32>, tensor<64xf32>) outs(%1886 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1888 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1889 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1888 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1890 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1891 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1571, %1889 : tensor<64xf32>, tensor<64xf32>) outs(%1890 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1892 = tensor.empty() : tensor<64xf32> loc(#loc416)
    %1893 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1891 : tensor<64xf32>) outs(%1892 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<64xf32> loc(#loc416)
    %1894 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1895 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1894 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1896 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1897 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1893, %1895 : tensor<64xf32>, tensor<64xf32>) outs(%1896 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1898 = tensor.empty() : tensor<64xf32> loc(#loc418)
    %1899 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1887, %1897 : tensor<64xf32>, tensor<64xf32>) outs(%1898 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<64xf32> loc(#loc418)
    %1900 = tensor.empty() : tensor<64xf32> loc(#loc419)
    %1901 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg54, %1899 : tensor<64xf32>, tensor<64xf32>) outs(%1900 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<64xf32> loc(#loc419)
    %1902 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1903 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1902 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1904 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1905 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1903, %1351 : tensor<64xf32>, tensor<64xf32>) outs(%1904 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1906 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1907 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1906 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1908 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1909 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1583, %1907 : tensor<64xf32>, tensor<64xf32>) outs(%1908 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1910 = tensor.empty() : tensor<64xf32> loc(#loc416)
    %1911 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1909 : tensor<64xf32>) outs(%1910 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<64xf32> loc(#loc416)
    %1912 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1913 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1912 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1914 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1915 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1911, %1913 : tensor<64xf32>, tensor<64xf32>) outs(%1914 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1916 = tensor.empty() : tensor<64xf32> loc(#loc418)
    %1917 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1905, %1915 : tensor<64xf32>, tensor<64xf32>) outs(%1916 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<64xf32> loc(#loc418)
    %1918 = tensor.empty() : tensor<64xf32> loc(#loc419)
    %1919 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg55, %1917 : tensor<64xf32>, tensor<64xf32>) outs(%1918 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<64xf32> loc(#loc419)
    %1920 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc414)
    %1921 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1920 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<3x3x32x64xf32> loc(#loc414)
    %1922 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc414)
    %1923 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1921, %1361 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1922 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<3x3x32x64xf32> loc(#loc414)
    %1924 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc415)
    %1925 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1924 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<3x3x32x64xf32> loc(#loc415)
    %1926 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc415)
    %1927 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1595, %1925 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1926 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<3x3x32x64xf32> loc(#loc415)
    %1928 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc416)
    %1929 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1927 : tensor<3x3x32x64xf32>) outs(%1928 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<3x3x32x64xf32> loc(#loc416)
    %1930 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc417)
    %1931 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1930 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<3x3x32x64xf32> loc(#loc417)
    %1932 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc417)
    %1933 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1929, %1931 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1932 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<3x3x32x64xf32> loc(#loc417)
    %1934 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc418)
    %1935 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1923, %1933 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1934 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<3x3x32x64xf32> loc(#loc418)
    %1936 = tensor.empty() : tensor<3x3x32x64xf32> loc(#loc419)
    %1937 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg56, %1935 : tensor<3x3x32x64xf32>, tensor<3x3x32x64xf32>) outs(%1936 : tensor<3x3x32x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<3x3x32x64xf32> loc(#loc419)
    %1938 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1939 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1938 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1940 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1941 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1939, %1371 : tensor<64xf32>, tensor<64xf32>) outs(%1940 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1942 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1943 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1942 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1944 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1945 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1607, %1943 : tensor<64xf32>, tensor<64xf32>) outs(%1944 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1946 = tensor.empty() : tensor<64xf32> loc(#loc416)
    %1947 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1945 : tensor<64xf32>) outs(%1946 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<64xf32> loc(#loc416)
    %1948 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1949 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1948 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1950 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1951 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1947, %1949 : tensor<64xf32>, tensor<64xf32>) outs(%1950 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1952 = tensor.empty() : tensor<64xf32> loc(#loc418)
    %1953 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1941, %1951 : tensor<64xf32>, tensor<64xf32>) outs(%1952 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<64xf32> loc(#loc418)
    %1954 = tensor.empty() : tensor<64xf32> loc(#loc419)
    %1955 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg57, %1953 : tensor<64xf32>, tensor<64xf32>) outs(%1954 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<64xf32> loc(#loc419)
    %1956 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1957 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1183 : tensor<f32>) outs(%1956 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1958 = tensor.empty() : tensor<64xf32> loc(#loc414)
    %1959 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1957, %1381 : tensor<64xf32>, tensor<64xf32>) outs(%1958 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<64xf32> loc(#loc414)
    %1960 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1961 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%1191 : tensor<f32>) outs(%1960 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1962 = tensor.empty() : tensor<64xf32> loc(#loc415)
    %1963 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1619, %1961 : tensor<64xf32>, tensor<64xf32>) outs(%1962 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<64xf32> loc(#loc415)
    %1964 = tensor.empty() : tensor<64xf32> loc(#loc416)
    %1965 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%1963 : tensor<64xf32>) outs(%1964 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<64xf32> loc(#loc416)
    %1966 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1967 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%1966 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1968 = tensor.empty() : tensor<64xf32> loc(#loc417)
    %1969 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1965, %1967 : tensor<64xf32>, tensor<64xf32>) outs(%1968 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<64xf32> loc(#loc417)
    %1970 = tensor.empty() : tensor<64xf32> loc(#loc418)
    %1971 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%1959, %1969 : tensor<64xf32>, tensor<64xf32>) outs(%1970 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<64xf32> loc(#loc418)
    %1972 = tensor.empty() : tensor<64xf32> loc(#loc419)
    %1973 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%arg58, %1971 : tensor<64xf32>, tensor<64xf32>) outs(%1972 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<64xf32> loc(#loc419)
    %1974 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc414)
    %1975 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<f32>) outs(%1974 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc414)
    } -> tensor<3x3x64x64xf32> loc(#loc414)
    %1976 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc414)
    %1977 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1975, %1391 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1976 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc414)
      linalg.yield %1992 : f32 loc(#loc414)
    } -> tensor<3x3x64x64xf32> loc(#loc414)
    %1978 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc415)
    %1979 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<f32>) outs(%1978 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc415)
    } -> tensor<3x3x64x64xf32> loc(#loc415)
    %1980 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc415)
    %1981 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1631, %1979 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1980 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.mulf %in, %in_77 : f32 loc(#loc415)
      linalg.yield %1992 : f32 loc(#loc415)
    } -> tensor<3x3x64x64xf32> loc(#loc415)
    %1982 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc416)
    %1983 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1981 : tensor<3x3x64x64xf32>) outs(%1982 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1992 = math.sqrt %in : f32 loc(#loc416)
      linalg.yield %1992 : f32 loc(#loc416)
    } -> tensor<3x3x64x64xf32> loc(#loc416)
    %1984 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc417)
    %1985 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%1984 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc417)
    } -> tensor<3x3x64x64xf32> loc(#loc417)
    %1986 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc417)
    %1987 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1983, %1985 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1986 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.addf %in, %in_77 : f32 loc(#loc417)
      linalg.yield %1992 : f32 loc(#loc417)
    } -> tensor<3x3x64x64xf32> loc(#loc417)
    %1988 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc418)
    %1989 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1977, %1987 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1988 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.divf %in, %in_77 : f32 loc(#loc418)
      linalg.yield %1992 : f32 loc(#loc418)
    } -> tensor<3x3x64x64xf32> loc(#loc418)
    %1990 = tensor.empty() : tensor<3x3x64x64xf32> loc(#loc419)
    %1991 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg59, %1989 : tensor<3x3x64x64xf32>, tensor<3x3x64x64xf32>) outs(%1990 : tensor<3x3x64x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %1992 = arith.subf %in, %in_77 : f32 loc(#loc419)
      linalg.yield %1992 : f32 loc(#loc419)
    } -> tensor<3x3x64x64xf32> loc(#loc419)
    return %1201, %1211, %1221, %1231, %1241, %1251, %1261, %1271, %1281, %1291, %1301, %1311, %1321, %1331, %1341, %1351, %1361, %1371, %1381, %1391, %1403, %1415, %1427, %1439, %1451, %1463, %1475, %1487, %1499, %1511, %1523, %1535, %1547, %1559, %1571, %1583, %1595, %1607, %1619, %1631, %1649, %1667, %1685, %1703, %1721, %1739, %1757, %1775, %1793, %1811, %1829, %1847, %1865, %1883, %1901, %1919, %1937, %1955, %1973, %1991, %1049, %1059, %1069, %1079, %1089, %1099, %1109, %1119, %1129, %1139, %1149, %1159, %1161, %478, %496 : tensor<10xf32>, tensor<64x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x32x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<3x3x64x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<f32>, tensor<f32>, tensor<f32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<32x32x32x16xf32> loc(unknown)) -> tensor<32x32x32x16xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc243)
    %0 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc153)
    %1 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<32x32x32x16xf32> loc(#loc153)
    %2 = tensor.empty() : tensor<32x32x32x16xf32> loc(#loc153)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<32x32x32x16xf32>, tensor<32x32x32x16xf32>) outs(%2 : tensor<32x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc153)
      linalg.yield %4 : f32 loc(#loc153)
    } -> tensor<32x32x32x16xf32> loc(#loc153)
    return %3 : tensor<32x32x32x16xf32> loc(#loc243)
  } loc(#loc243)
  func.func private @main_relu_40(%arg0: tensor<32x16x16x32xf32> loc(unknown)) -> tensor<32x16x16x32xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc243)
    %0 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc153)
    %1 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<32x16x16x32xf32> loc(#loc153)
    %2 = tensor.empty() : tensor<32x16x16x32xf32> loc(#loc153)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<32x16x16x32xf32>, tensor<32x16x16x32xf32>) outs(%2 : tensor<32x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc153)
      linalg.yield %4 : f32 loc(#loc153)
    } -> tensor<32x16x16x32xf32> loc(#loc153)
    return %3 : tensor<32x16x16x32xf32> loc(#loc243)
  } loc(#loc243)
  func.func private @main_relu_73(%arg0: tensor<32x8x8x64xf32> loc(unknown)) -> tensor<32x8x8x64xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc243)
    %0 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc153)
    %1 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<32x8x8x64xf32> loc(#loc153)
    %2 = tensor.empty() : tensor<32x8x8x64xf32> loc(#loc153)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<32x8x8x64xf32>, tensor<32x8x8x64xf32>) outs(%2 : tensor<32x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc153)
      linalg.yield %4 : f32 loc(#loc153)
    } -> tensor<32x8x8x64xf32> loc(#loc153)
    return %3 : tensor<32x8x8x64xf32> loc(#loc243)
  } loc(#loc243)
  func.func private @main_log_softmax(%arg0: tensor<32x10xf32> loc(unknown)) -> (tensor<32x10xf32>, tensor<32x10xf32>, tensor<32x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc154)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc155)
    %0 = tensor.empty() : tensor<32xf32> loc(#loc155)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<32xf32>) -> tensor<32xf32> loc(#loc155)
    %2 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<32x10xf32>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32 loc(#loc155)
      linalg.yield %26 : f32 loc(#loc155)
    } -> tensor<32xf32> loc(#loc155)
    %3 = tensor.empty() : tensor<32xf32> loc(#loc153)
    %4 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc153)
    } -> tensor<32xf32> loc(#loc153)
    %5 = tensor.empty() : tensor<32xf32> loc(#loc153)
    %6 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%4, %2 : tensor<32xf32>, tensor<32xf32>) outs(%5 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32 loc(#loc153)
      linalg.yield %26 : f32 loc(#loc153)
    } -> tensor<32xf32> loc(#loc153)
    %7 = tensor.empty() : tensor<32x1xf32> loc(#loc156)
    %8 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<32xf32>) outs(%7 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<32x1xf32> loc(#loc156)
    %9 = tensor.empty() : tensor<32x10xf32> loc(#loc157)
    %10 = linalg.generic {indexing_maps = [#map24, #map19], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<32x1xf32>) outs(%9 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<32x10xf32> loc(#loc157)
    %11 = tensor.empty() : tensor<32x10xf32> loc(#loc157)
    %12 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%11 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc157)
      linalg.yield %26 : f32 loc(#loc157)
    } -> tensor<32x10xf32> loc(#loc157)
    %13 = tensor.empty() : tensor<32x10xf32> loc(#loc158)
    %14 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<32x10xf32>) outs(%13 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32 loc(#loc158)
      linalg.yield %26 : f32 loc(#loc158)
    } -> tensor<32x10xf32> loc(#loc158)
    %15 = tensor.empty() : tensor<32xf32> loc(#loc154)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<32xf32>) -> tensor<32xf32> loc(#loc154)
    %17 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<32x10xf32>) outs(%16 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32 loc(#loc154)
      linalg.yield %26 : f32 loc(#loc154)
    } -> tensor<32xf32> loc(#loc154)
    %18 = tensor.empty() : tensor<32x1xf32> loc(#loc156)
    %19 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<32xf32>) outs(%18 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<32x1xf32> loc(#loc156)
    %20 = tensor.empty() : tensor<32x1xf32> loc(#loc159)
    %21 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<32x1xf32>) outs(%20 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32 loc(#loc159)
      linalg.yield %26 : f32 loc(#loc159)
    } -> tensor<32x1xf32> loc(#loc159)
    %22 = tensor.empty() : tensor<32x10xf32> loc(#loc157)
    %23 = linalg.generic {indexing_maps = [#map24, #map19], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<32x1xf32>) outs(%22 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<32x10xf32> loc(#loc157)
    %24 = tensor.empty() : tensor<32x10xf32> loc(#loc157)
    %25 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%24 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc157)
      linalg.yield %26 : f32 loc(#loc157)
    } -> tensor<32x10xf32> loc(#loc157)
    return %25, %14, %19 : tensor<32x10xf32>, tensor<32x10xf32>, tensor<32x1xf32> loc(#loc420)
  } loc(#loc420)
  func.func private @main__where(%arg0: tensor<32x10xi1> loc(unknown), %arg1: tensor<32x10xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> tensor<32x10xf32> {
    %0 = tensor.empty() : tensor<32x10xf32> loc(#loc156)
    %1 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<32x10xf32> loc(#loc156)
    %2 = tensor.empty() : tensor<32x10xf32> loc(#loc161)
    %3 = linalg.generic {indexing_maps = [#map19, #map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<32x10xi1>, tensor<32x10xf32>, tensor<32x10xf32>) outs(%2 : tensor<32x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %4 = arith.select %in, %in_0, %in_1 : f32 loc(#loc161)
      linalg.yield %4 : f32 loc(#loc161)
    } -> tensor<32x10xf32> loc(#loc161)
    return %3 : tensor<32x10xf32> loc(#loc421)
  } loc(#loc421)
  func.func private @main_log_softmax_104(%arg0: tensor<32x10xf32> loc(unknown), %arg1: tensor<32x1xf32> loc(unknown), %arg2: tensor<32x10xf32> loc(unknown)) -> tensor<32x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<32x10xf32> loc(#loc162)
    %1 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<32x10xf32>) outs(%0 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %16 = arith.negf %in : f32 loc(#loc162)
      linalg.yield %16 : f32 loc(#loc162)
    } -> tensor<32x10xf32> loc(#loc162)
    %2 = tensor.empty() : tensor<32xf32> loc(#loc154)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<32xf32>) -> tensor<32xf32> loc(#loc154)
    %4 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<32x10xf32>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc154)
      linalg.yield %16 : f32 loc(#loc154)
    } -> tensor<32xf32> loc(#loc154)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32> loc(#loc163)
    %5 = tensor.empty() : tensor<32x1xf32> loc(#loc164)
    %6 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<32x1xf32>, tensor<32x1xf32>) outs(%5 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.divf %in, %in_0 : f32 loc(#loc164)
      linalg.yield %16 : f32 loc(#loc164)
    } -> tensor<32x1xf32> loc(#loc164)
    %7 = tensor.empty() : tensor<32xf32> loc(#loc154)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<32xf32>) -> tensor<32xf32> loc(#loc154)
    %9 = linalg.generic {indexing_maps = [#map19, #map22], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<32x1xf32>) outs(%8 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc154)
      linalg.yield %16 : f32 loc(#loc154)
    } -> tensor<32xf32> loc(#loc154)
    %10 = tensor.empty() : tensor<32x10xf32> loc(#loc156)
    %11 = linalg.generic {indexing_maps = [#map22, #map19], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<32xf32>) outs(%10 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<32x10xf32> loc(#loc156)
    %12 = tensor.empty() : tensor<32x10xf32> loc(#loc165)
    %13 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%12 : tensor<32x10xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.mulf %in, %in_0 : f32 loc(#loc165)
      linalg.yield %16 : f32 loc(#loc165)
    } -> tensor<32x10xf32> loc(#loc165)
    %14 = tensor.empty() : tensor<32x10xf32> loc(#loc166)
    %15 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%14 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32 loc(#loc166)
      linalg.yield %16 : f32 loc(#loc166)
    } -> tensor<32x10xf32> loc(#loc166)
    return %15 : tensor<32x10xf32> loc(#loc422)
  } loc(#loc422)
  func.func private @main__where_160(%arg0: tensor<32x16x16x16xi1> loc(unknown), %arg1: tensor<32x16x16x16xf32> loc(unknown), %arg2: tensor<32x16x16x16xf32> loc(unknown)) -> tensor<32x16x16x16xf32> {
    %0 = tensor.empty() : tensor<32x16x16x16xf32> loc(#loc424)
    %1 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %arg2 : tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) outs(%0 : tensor<32x16x16x16xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32 loc(unknown), %out: f32):
      %2 = arith.select %in, %in_0, %in_1 : f32 loc(#loc424)
      linalg.yield %2 : f32 loc(#loc424)
    } -> tensor<32x16x16x16xf32> loc(#loc424)
    return %1 : tensor<32x16x16x16xf32> loc(#loc703)
  } loc(#loc703)
  func.func private @main__where_162(%arg0: tensor<32x16x16x16xi1> loc(unknown), %arg1: tensor<i32> loc(unknown), %arg2: tensor<32x16x16x16xi32> loc(unknown)) -> tensor<32x16x16x16xi32> {
    %0 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc425)
    %1 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<i32>) outs(%0 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc425)
    } -> tensor<32x16x16x16xi32> loc(#loc425)
    %2 = tensor.empty() : tensor<32x16x16x16xi32> loc(#loc424)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1, %arg2 : tensor<32x16x16x16xi1>, tensor<32x16x16x16xi32>, tensor<32x16x16x16xi32>) outs(%2 : tensor<32x16x16x16xi32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: i32, %in_1: i32 loc(unknown), %out: i32):
      %4 = arith.select %in, %in_0, %in_1 : i32 loc(#loc424)
      linalg.yield %4 : i32 loc(#loc424)
    } -> tensor<32x16x16x16xi32> loc(#loc424)
    return %3 : tensor<32x16x16x16xi32> loc(#loc703)
  } loc(#loc703)
  func.func private @main__where_167(%arg0: tensor<32x16x16x16xi1> loc(unknown), %arg1: tensor<32x16x16x16xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> tensor<32x16x16x16xf32> {
    %0 = tensor.empty() : tensor<32x16x16x16xf32> loc(#loc425)
    %1 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<32x16x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc425)
    } -> tensor<32x16x16x16xf32> loc(#loc425)
    %2 = tensor.empty() : tensor<32x16x16x16xf32> loc(#loc424)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<32x16x16x16xi1>, tensor<32x16x16x16xf32>, tensor<32x16x16x16xf32>) outs(%2 : tensor<32x16x16x16xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %4 = arith.select %in, %in_0, %in_1 : f32 loc(#loc424)
      linalg.yield %4 : f32 loc(#loc424)
    } -> tensor<32x16x16x16xf32> loc(#loc424)
    return %3 : tensor<32x16x16x16xf32> loc(#loc703)
  } loc(#loc703)
} loc(#loc)
#loc119 = loc("model.py":80:10 to :66)
#loc210 = loc("evaluate"(#loc119))
#loc248 = loc(callsite(#loc210 at #loc245))
#loc253 = loc("jit(step)/jvp(jit(_where))"(#loc248))
#loc293 = loc(callsite(#loc203 at #loc251))
#loc294 = loc(callsite(#loc210 at #loc251))
#loc308 = loc("jit(step)/jvp(stage0/block0)/sbp_layer_output"(#loc264))
#loc310 = loc("jit(step)/jvp(stage0/block1)/sbp_layer_output"(#loc264))
#loc312 = loc("jit(step)/jvp(stage1/block0)/sbp_layer_output"(#loc264))
#loc314 = loc("jit(step)/jvp(stage1/block1)/sbp_layer_output"(#loc264))
#loc316 = loc("jit(step)/jvp(stage2/block0)/sbp_layer_output"(#loc264))
#loc318 = loc("jit(step)/jvp(stage2/block1)/sbp_layer_output"(#loc264))
#loc341 = loc("jit(step)/transpose(jvp())/reshape"(#loc267))
#loc354 = loc("jit(step)/transpose(jvp(stage0/block1))/sbp_layer_cotangent"(#loc264))
#loc385 = loc("jit(step)/jvp()/jit"(#loc293))
#loc386 = loc("jit(step)/jvp()/jit"(#loc294))
#loc387 = loc("jit(step)/transpose(jvp())/jit"(#loc293))
#loc420 = loc("jit:"(#loc385))
#loc421 = loc("jit:"(#loc386))
#loc422 = loc("jit:"(#loc387))
#loc423 = loc("jit"(#loc355))
#loc447 = loc("jit(step)/jvp(stage0/block0)/jit(relu)"(#loc405))
#loc469 = loc("jit(step)/jvp(stage0/block1)/jit(relu)"(#loc405))
#loc492 = loc("jit(step)/jvp(stage1/block0)/jit(relu)"(#loc405))
#loc514 = loc("jit(step)/jvp(stage1/block1)/jit(relu)"(#loc405))
#loc536 = loc("jit(step)/jvp(stage2/block0)/jit(relu)"(#loc405))
#loc558 = loc("jit(step)/jvp(stage2/block1)/jit(relu)"(#loc405))
#loc563 = loc("jit(step)/transpose(jvp(stage2/block1))/reshape"(#loc404))
#loc566 = loc("jit(step)/transpose(jvp(stage2/block1))/reshape"(#loc403))
#loc571 = loc("jit(step)/transpose(jvp(stage2/block1))/reshape"(#loc399))
#loc577 = loc("jit(step)/transpose(jvp(stage2/block1))/reshape"(#loc396))
#loc587 = loc("jit(step)/transpose(jvp(stage2/block0))/reshape"(#loc404))
#loc590 = loc("jit(step)/transpose(jvp(stage2/block0))/reshape"(#loc403))
#loc595 = loc("jit(step)/transpose(jvp(stage2/block0))/reshape"(#loc399))
#loc601 = loc("jit(step)/transpose(jvp(stage2/block0))/reshape"(#loc396))
#loc611 = loc("jit(step)/transpose(jvp(stage1/block1))/reshape"(#loc404))
#loc614 = loc("jit(step)/transpose(jvp(stage1/block1))/reshape"(#loc403))
#loc619 = loc("jit(step)/transpose(jvp(stage1/block1))/reshape"(#loc399))
#loc625 = loc("jit(step)/transpose(jvp(stage1/block1))/reshape"(#loc396))
#loc635 = loc("jit(step)/transpose(jvp(stage1/block0))/reshape"(#loc404))
#loc638 = loc("jit(step)/transpose(jvp(stage1/block0))/reshape"(#loc403))
#loc643 = loc("jit(step)/transpose(jvp(stage1/block0))/reshape"(#loc399))
#loc649 = loc("jit(step)/transpose(jvp(stage1/block0))/reshape"(#loc396))
#loc659 = loc("jit(step)/transpose(jvp(stage0/block1))/reshape"(#loc404))
#loc662 = loc("jit(step)/transpose(jvp(stage0/block1))/reshape"(#loc403))
#loc667 = loc("jit(step)/transpose(jvp(stage0/block1))/reshape"(#loc399))
#loc673 = loc("jit(step)/transpose(jvp(stage0/block1))/reshape"(#loc396))
#loc683 = loc("jit(step)/transpose(jvp(stage0/block0))/reshape"(#loc404))
#loc686 = loc("jit(step)/transpose(jvp(stage0/block0))/reshape"(#loc403))
#loc691 = loc("jit(step)/transpose(jvp(stage0/block0))/reshape"(#loc399))
#loc697 = loc("jit(step)/transpose(jvp(stage0/block0))/reshape"(#loc396))
#loc703 = loc("jit:"(#loc423))
#loc704 = loc("jit(step)/jvp(stage0/block1)/reduce_window_max"(#loc471))
