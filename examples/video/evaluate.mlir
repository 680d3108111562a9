#loc = loc(unknown)
#loc1 = loc("args[0]")
#loc2 = loc("args[1]")
#loc3 = loc("args[2]")
#loc4 = loc("args[3]")
#loc5 = loc("args[4]")
#loc6 = loc("args[5]")
#loc7 = loc("args[6]")
#loc8 = loc("args[7]")
#loc9 = loc("args[8]")
#loc10 = loc("args[9]")
#loc11 = loc("args[10]")
#loc12 = loc("args[11]")
#loc13 = loc("args[12]")
#loc14 = loc("args[13]")
#loc15 = loc("args[14]")
#loc16 = loc("args[15]")
#loc17 = loc("args[16]")
#loc18 = loc("args[17]")
#loc19 = loc("args[18]")
#loc20 = loc("args[19]")
#loc21 = loc("args[20]")
#loc22 = loc("args[21]")
#loc23 = loc("args[22]")
#loc24 = loc("args[23]")
#loc25 = loc("args[24]")
#loc26 = loc("args[25]")
#loc27 = loc("args[26]")
#loc28 = loc("args[27]")
#loc29 = loc("args[28]")
#loc30 = loc("args[29]")
#loc31 = loc("args[30]")
#loc32 = loc("args[31]")
#loc33 = loc("args[32]")
#loc34 = loc("args[33]")
#loc35 = loc("args[34]")
#loc36 = loc("args[35]")
#loc37 = loc("args[36]")
#loc38 = loc("args[37]")
#loc39 = loc("args[38]")
#loc40 = loc("args[39]")
#loc41 = loc("args[40]")
#loc42 = loc("args[41]")
#loc43 = loc("args[42]")
#loc44 = loc("args[43]")
#loc45 = loc("args[44]")
#loc46 = loc("args[45]")
#loc47 = loc("args[46]")
#loc48 = loc("args[47]")
#loc49 = loc("args[48]")
#loc50 = loc("args[49]")
#loc51 = loc("args[50]")
#loc52 = loc("args[51]")
#loc53 = loc("args[52]")
#loc54 = loc("args[53]")
#loc55 = loc("args[54]")
#loc56 = loc("args[55]")
#loc57 = loc("args[56]")
#loc58 = loc("args[57]")
#loc59 = loc("args[58]")
#loc60 = loc("args[59]")
#loc61 = loc("args[60]")
#loc62 = loc("args[61]")
#loc63 = loc("args[62]")
#loc64 = loc("args[63]")
#loc65 = loc("args[64]")
#loc66 = loc("args[65]")
#loc67 = loc("args[66]")
#loc68 = loc("args[67]")
#loc69 = loc("args[68]")
#loc70 = loc("args[69]")
#loc71 = loc("args[70]")
#loc72 = loc("args[71]")
#loc73 = loc("args[72]")
#loc74 = loc("args[73]")
#loc75 = loc("args[74]")
#loc76 = loc("args[75]")
#loc77 = loc("args[76]")
#loc78 = loc("args[77]")
#loc79 = loc("args[78]")
#loc80 = loc("args[79]")
#loc81 = loc("args[80]")
#loc82 = loc("args[81]")
#loc83 = loc("args[82]")
#loc84 = loc("args[83]")
#loc85 = loc("args[84]")
#loc86 = loc("args[85]")
#loc87 = loc("args[86]")
#loc88 = loc("args[87]")
#loc89 = loc("args[88]")
#loc90 = loc("args[89]")
#loc91 = loc("args[90]")
#loc92 = loc("args[91]")
#loc93 = loc("args[92]")
#loc94 = loc("args[93]")
#loc95 = loc("args[94]")
#loc96 = loc("args[95]")
#loc97 = loc("args[96]")
#loc98 = loc("args[97]")
#loc99 = loc("args[98]")
#loc100 = loc("args[99]")
#loc101 = loc("args[100]")
#loc102 = loc("args[101]")
#loc103 = loc("args[102]")
#loc104 = loc("args[103]")
#loc105 = loc("args[104]")
#loc106 = loc("args[105]")
#loc107 = loc("args[106]")
#loc108 = loc("args[107]")
#loc109 = loc("args[108]")
#loc110 = loc("args[109]")
#loc111 = loc("args[110]")
#loc112 = loc("args[111]")
#loc113 = loc("args[112]")
#loc114 = loc("args[113]")
#loc115 = loc("args[114]")
#loc116 = loc("args[115]")
#loc117 = loc("args[116]")
#loc118 = loc("args[117]")
#loc119 = loc("args[118]")
#loc120 = loc("args[119]")
#loc121 = loc("args[120]")
#loc122 = loc("args[121]")
#loc123 = loc("args[122]")
#loc124 = loc("args[123]")
#loc125 = loc("args[124]")
#loc126 = loc("args[125]")
#loc127 = loc("args[126]")
#loc128 = loc("args[127]")
#loc129 = loc("args[128]")
#loc130 = loc("args[129]")
#loc131 = loc("args[130]")
#loc132 = loc("args[131]")
#loc133 = loc("args[132]")
#loc134 = loc("args[133]")
#loc135 = loc("args[134]")
#loc136 = loc("args[135]")
#loc137 = loc("args[136]")
#loc138 = loc("args[137]")
#loc139 = loc("args[138]")
#loc140 = loc("args[139]")
#loc141 = loc("args[140]")
#loc142 = loc("args[141]")
#loc143 = loc("args[142]")
#loc144 = loc("args[143]")
#loc145 = loc("args[144]")
#loc146 = loc("args[145]")
#loc147 = loc("args[146]")
#loc148 = loc("args[147]")
#loc149 = loc("args[148]")
#loc150 = loc("args[149]")
#loc151 = loc("args[150]")
#loc152 = loc("args[151]")
#loc153 = loc("args[152]")
#loc154 = loc("args[153]")
#loc155 = loc("args[154]")
#loc156 = loc("args[155]")
#loc157 = loc("args[156]")
#loc158 = loc("args[157]")
#loc159 = loc("args[158]")
#loc160 = loc("args[159]")
#loc161 = loc("args[160]")
#loc162 = loc("args[161]")
#loc163 = loc("args[162]")
#loc164 = loc("args[163]")
#loc165 = loc("args[164]")
#loc166 = loc("args[165]")
#loc167 = loc("args[166]")
#loc168 = loc("args[167]")
#loc169 = loc("args[168]")
#loc170 = loc("args[169]")
#loc171 = loc("args[170]")
#loc172 = loc("args[171]")
#loc173 = loc("args[172]")
#loc174 = loc("args[173]")
#loc175 = loc("model.py":84:14 to :35)
#loc176 = loc("export_step.py":61:15 to :68)
#loc177 = loc("export_step.py":32:14 to :62)
#loc178 = loc("export_step.py":65:15 to :85)
#loc179 = loc("export_step.py":73:4 to :10)
#loc180 = loc("model.py":84:14 to :40)
#loc181 = loc("model.py":84:13 to :55)
#loc182 = loc("model.py":84:13 to :83)
#loc183 = loc("model.py":85:13 to :56)
#loc184 = loc("model.py":86:13 to :26)
#loc185 = loc("model.py":86:29 to :43)
#loc186 = loc("model.py":86:13 to :43)
#loc187 = loc("model.py":87:13 to :90)
#loc188 = loc("model.py":88:8 to :32)
#loc189 = loc("model.py":88:35 to :60)
#loc190 = loc("model.py":88:8 to :60)
#loc191 = loc("model.py":88:8 to :77)
#loc192 = loc("model.py":88:8 to :94)
#loc193 = loc("model.py":88:8 to :112)
#loc194 = loc("model.py":69:24 to :53)
#loc195 = loc("model.py":78:56 to :63)
#loc196 = loc("model.py":91:16 to :106)
#loc197 = loc("model.py":44:11 to :36)
#loc198 = loc("model.py":58:8 to :24)
#loc199 = loc("model.py":69:11 to :54)
#loc200 = loc("model.py":45:12 to :20)
#loc201 = loc("model.py":45:11 to :24)
#loc202 = loc("model.py":45:10 to :49)
#loc203 = loc("model.py":46:34 to :44)
#loc204 = loc("model.py":46:24 to :45)
#loc205 = loc("model.py":46:11 to :45)
#loc206 = loc("model.py":46:11 to :58)
#loc207 = loc("model.py":46:11 to :70)
#loc208 = loc("model.py":61:16 to :21)
#loc209 = loc("model.py":62:14 to :27)
#loc210 = loc("model.py":61:15 to :68)
#loc211 = loc("model.py":61:15 to :90)
#loc212 = loc("model.py":62:29 to :42)
#loc213 = loc("model.py":62:44 to :57)
#loc214 = loc("model.py":63:30 to :53)
#loc215 = loc("model.py":63:26 to :53)
#loc216 = loc("model.py":63:26 to :79)
#loc217 = loc("model.py":63:11 to :84)
#loc218 = loc("model.py":64:12 to :20)
#loc219 = loc("model.py":64:11 to :43)
#loc220 = loc("model.py":64:11 to :73)
#loc221 = loc("model.py":64:11 to :84)
#loc222 = loc("model.py":69:11 to :71)
#loc223 = loc("model.py":92:12 to :17)
#loc224 = loc("model.py":51:20 to :36)
#loc225 = loc("model.py":51:20 to :46)
#loc226 = loc("model.py":51:20 to :56)
#loc227 = loc("model.py":51:8 to :76)
#loc228 = loc("model.py":52:11 to :22)
#loc229 = loc("model.py":52:11 to :32)
#loc230 = loc("model.py":74:12 to :35)
#loc231 = loc("model.py":75:24 to :56)
#loc232 = loc("model.py":75:11 to :57)
#loc233 = loc("model.py":75:11 to :78)
#loc234 = loc("model.py":75:11 to :100)
#loc235 = loc("model.py":93:13 to :42)
#loc236 = loc("model.py":93:13 to :55)
#loc237 = loc("model.py":93:13 to :72)
#loc238 = loc("model.py":93:13 to :94)
#loc239 = loc("model.py":94:29 to :55)
#loc240 = loc("model.py":94:29 to :59)
#loc241 = loc("model.py":94:21 to :64)
#loc242 = loc("model.py":94:12 to :65)
#loc243 = loc("model.py":94:11 to :65)
#loc244 = loc("model.py":96:29 to :57)
#loc245 = loc("model.py":96:20 to :57)
#loc247 = loc("model.py":97:26 to :42)
#loc248 = loc("model.py":97:17 to :43)
#loc249 = loc("reduce_sum")
#loc250 = loc("reduce_max")
#loc251 = loc("max")
#loc252 = loc("broadcast_in_dim")
#loc253 = loc("sub")
#loc254 = loc("exp")
#loc255 = loc("log")
#loc256 = loc("convert_element_type")
#loc257 = loc("select_n")
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d3, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map28 = affine_map<(d0, d1) -> ()>
#map29 = affine_map<(d0, d1) -> (d0, d1)>
#map30 = affine_map<(d0, d1) -> (d1)>
#map31 = affine_map<(d0, d1) -> (0, d1)>
#map32 = affine_map<(d0, d1) -> (d0)>
#map33 = affine_map<(d0) -> (d0)>
#map34 = affine_map<(d0) -> ()>
#map35 = affine_map<() -> ()>
#map36 = affine_map<(d0, d1) -> (d0, 0)>
#loc258 = loc("evaluate"(#loc175))
#loc259 = loc("main.<locals>.evaluate"(#loc176))
#loc260 = loc("to_linalg"(#loc177))
#loc261 = loc("main"(#loc178))
#loc262 = loc("<module>"(#loc179))
#loc263 = loc("evaluate"(#loc180))
#loc264 = loc("evaluate"(#loc181))
#loc265 = loc("evaluate"(#loc182))
#loc266 = loc("evaluate"(#loc183))
#loc267 = loc("evaluate"(#loc184))
#loc268 = loc("evaluate"(#loc185))
#loc269 = loc("evaluate"(#loc186))
#loc270 = loc("evaluate"(#loc187))
#loc271 = loc("evaluate"(#loc188))
#loc272 = loc("evaluate"(#loc189))
#loc273 = loc("evaluate"(#loc190))
#loc274 = loc("evaluate"(#loc191))
#loc275 = loc("evaluate"(#loc192))
#loc276 = loc("evaluate"(#loc193))
#loc277 = loc("space"(#loc194))
#loc278 = loc("<lambda>"(#loc195))
#loc279 = loc("evaluate"(#loc196))
#loc280 = loc("layer_norm"(#loc197))
#loc281 = loc("attention"(#loc198))
#loc282 = loc("space"(#loc199))
#loc283 = loc("layer_norm"(#loc200))
#loc284 = loc("layer_norm"(#loc201))
#loc285 = loc("layer_norm"(#loc202))
#loc286 = loc("layer_norm"(#loc203))
#loc287 = loc("layer_norm"(#loc204))
#loc288 = loc("layer_norm"(#loc205))
#loc289 = loc("layer_norm"(#loc206))
#loc290 = loc("layer_norm"(#loc207))
#loc291 = loc("attention.<locals>.heads"(#loc208))
#loc292 = loc("attention"(#loc209))
#loc293 = loc("attention.<locals>.heads"(#loc210))
#loc294 = loc("attention.<locals>.heads"(#loc211))
#loc295 = loc("attention"(#loc212))
#loc296 = loc("attention"(#loc213))
#loc297 = loc("attention"(#loc214))
#loc298 = loc("attention"(#loc215))
#loc299 = loc("attention"(#loc216))
#loc300 = loc("attention"(#loc217))
#loc301 = loc("attention"(#loc218))
#loc302 = loc("attention"(#loc219))
#loc303 = loc("attention"(#loc220))
#loc304 = loc("attention"(#loc221))
#loc305 = loc("space"(#loc222))
#loc306 = loc("evaluate"(#loc223))
#loc307 = loc("mlp"(#loc224))
#loc308 = loc("mlp"(#loc225))
#loc309 = loc("mlp"(#loc226))
#loc310 = loc("mlp"(#loc227))
#loc311 = loc("mlp"(#loc228))
#loc312 = loc("mlp"(#loc229))
#loc313 = loc("time"(#loc230))
#loc314 = loc("time"(#loc231))
#loc315 = loc("time"(#loc232))
#loc316 = loc("time"(#loc233))
#loc317 = loc("time"(#loc234))
#loc318 = loc("evaluate"(#loc235))
#loc319 = loc("evaluate"(#loc236))
#loc320 = loc("evaluate"(#loc237))
#loc321 = loc("evaluate"(#loc238))
#loc322 = loc("evaluate"(#loc239))
#loc323 = loc("evaluate"(#loc240))
#loc324 = loc("evaluate"(#loc241))
#loc325 = loc("evaluate"(#loc242))
#loc326 = loc("evaluate"(#loc243))
#loc327 = loc("evaluate"(#loc244))
#loc328 = loc("evaluate"(#loc245))
#loc330 = loc("evaluate"(#loc247))
#loc331 = loc("evaluate"(#loc248))
#loc332 = loc(callsite(#loc261 at #loc262))
#loc333 = loc(callsite(#loc322 at #loc259))
#loc335 = loc(callsite(#loc260 at #loc332))
#loc336 = loc("jit(evaluate)/jit(log_softmax)"(#loc333))
#loc338 = loc(callsite(#loc259 at #loc335))
#loc339 = loc(callsite(#loc258 at #loc338))
#loc340 = loc(callsite(#loc263 at #loc338))
#loc341 = loc(callsite(#loc264 at #loc338))
#loc342 = loc(callsite(#loc265 at #loc338))
#loc343 = loc(callsite(#loc266 at #loc338))
#loc344 = loc(callsite(#loc267 at #loc338))
#loc345 = loc(callsite(#loc268 at #loc338))
#loc346 = loc(callsite(#loc269 at #loc338))
#loc347 = loc(callsite(#loc270 at #loc338))
#loc348 = loc(callsite(#loc271 at #loc338))
#loc349 = loc(callsite(#loc272 at #loc338))
#loc350 = loc(callsite(#loc273 at #loc338))
#loc351 = loc(callsite(#loc274 at #loc338))
#loc352 = loc(callsite(#loc275 at #loc338))
#loc353 = loc(callsite(#loc276 at #loc338))
#loc354 = loc(callsite(#loc279 at #loc338))
#loc355 = loc(callsite(#loc306 at #loc338))
#loc356 = loc(callsite(#loc318 at #loc338))
#loc357 = loc(callsite(#loc319 at #loc338))
#loc358 = loc(callsite(#loc320 at #loc338))
#loc359 = loc(callsite(#loc321 at #loc338))
#loc360 = loc(callsite(#loc323 at #loc338))
#loc361 = loc(callsite(#loc324 at #loc338))
#loc362 = loc(callsite(#loc325 at #loc338))
#loc363 = loc(callsite(#loc326 at #loc338))
#loc364 = loc(callsite(#loc327 at #loc338))
#loc365 = loc(callsite(#loc328 at #loc338))
#loc366 = loc(callsite(#loc330 at #loc338))
#loc367 = loc(callsite(#loc331 at #loc338))
#loc370 = loc("jit(evaluate)/convert_element_type"(#loc339))
#loc371 = loc("jit(evaluate)/div"(#loc340))
#loc372 = loc("jit(evaluate)/reshape"(#loc341))
#loc373 = loc("jit(evaluate)/transpose"(#loc342))
#loc374 = loc("jit(evaluate)/reshape"(#loc343))
#loc375 = loc("jit(evaluate)/slice"(#loc344))
#loc376 = loc("jit(evaluate)/slice"(#loc345))
#loc377 = loc("jit(evaluate)/sub"(#loc346))
#loc378 = loc("jit(evaluate)/pad"(#loc347))
#loc379 = loc("jit(evaluate)/dot_general"(#loc348))
#loc380 = loc("jit(evaluate)/dot_general"(#loc349))
#loc381 = loc("jit(evaluate)/add"(#loc350))
#loc382 = loc("jit(evaluate)/broadcast_in_dim"(#loc351))
#loc383 = loc("jit(evaluate)/add"(#loc351))
#loc384 = loc("jit(evaluate)/broadcast_in_dim"(#loc352))
#loc385 = loc("jit(evaluate)/add"(#loc352))
#loc386 = loc("jit(evaluate)/broadcast_in_dim"(#loc353))
#loc387 = loc("jit(evaluate)/add"(#loc353))
#loc388 = loc(callsite(#loc278 at #loc354))
#loc389 = loc("jit(evaluate)/add"(#loc355))
#loc390 = loc(callsite(#loc280 at #loc356))
#loc391 = loc(callsite(#loc283 at #loc356))
#loc392 = loc(callsite(#loc284 at #loc356))
#loc393 = loc(callsite(#loc285 at #loc356))
#loc394 = loc(callsite(#loc286 at #loc356))
#loc395 = loc(callsite(#loc287 at #loc356))
#loc396 = loc(callsite(#loc288 at #loc356))
#loc397 = loc(callsite(#loc289 at #loc356))
#loc398 = loc(callsite(#loc290 at #loc356))
#loc399 = loc("jit(evaluate)/reduce_sum"(#loc357))
#loc400 = loc("jit(evaluate)/div"(#loc357))
#loc401 = loc("jit(evaluate)/dot_general"(#loc358))
#loc402 = loc("jit(evaluate)/broadcast_in_dim"(#loc359))
#loc403 = loc("jit(evaluate)/add"(#loc359))
#loc404 = loc("jit(evaluate)/mul"(#loc360))
#loc405 = loc("jit(evaluate)/reduce_sum"(#loc361))
#loc406 = loc("jit(evaluate)/reduce_sum"(#loc362))
#loc407 = loc("jit(evaluate)/div"(#loc362))
#loc408 = loc("jit(evaluate)/neg"(#loc363))
#loc409 = loc("jit(evaluate)/reduce_max"(#loc364))
#loc410 = loc("jit(evaluate)/broadcast_in_dim"(#loc364))
#loc411 = loc("jit(evaluate)/ge"(#loc365))
#loc412 = loc("jit(evaluate)/reduce_sum"(#loc366))
#loc413 = loc("jit(evaluate)/reduce_sum"(#loc367))
#loc414 = loc("jit(evaluate)/div"(#loc367))
#loc417 = loc(callsite(#loc277 at #loc388))
#loc418 = loc(callsite(#loc282 at #loc388))
#loc419 = loc(callsite(#loc305 at #loc388))
#loc420 = loc(callsite(#loc307 at #loc388))
#loc421 = loc(callsite(#loc308 at #loc388))
#loc422 = loc(callsite(#loc309 at #loc388))
#loc423 = loc(callsite(#loc310 at #loc388))
#loc424 = loc(callsite(#loc311 at #loc388))
#loc425 = loc(callsite(#loc312 at #loc388))
#loc426 = loc(callsite(#loc313 at #loc388))
#loc427 = loc(callsite(#loc314 at #loc388))
#loc428 = loc(callsite(#loc315 at #loc388))
#loc429 = loc(callsite(#loc316 at #loc388))
#loc430 = loc(callsite(#loc317 at #loc388))
#loc431 = loc("jit(evaluate)/reduce_sum"(#loc390))
#loc432 = loc("jit(evaluate)/broadcast_in_dim"(#loc390))
#loc433 = loc("jit(evaluate)/div"(#loc390))
#loc434 = loc("jit(evaluate)/sub"(#loc391))
#loc435 = loc("jit(evaluate)/integer_pow"(#loc392))
#loc436 = loc("jit(evaluate)/reduce_sum"(#loc393))
#loc437 = loc("jit(evaluate)/broadcast_in_dim"(#loc393))
#loc438 = loc("jit(evaluate)/div"(#loc393))
#loc439 = loc("jit(evaluate)/add"(#loc394))
#loc440 = loc("jit(evaluate)/rsqrt"(#loc395))
#loc441 = loc("jit(evaluate)/mul"(#loc396))
#loc442 = loc("jit(evaluate)/broadcast_in_dim"(#loc397))
#loc443 = loc("jit(evaluate)/mul"(#loc397))
#loc444 = loc("jit(evaluate)/broadcast_in_dim"(#loc398))
#loc445 = loc("jit(evaluate)/add"(#loc398))
#loc448 = loc("jit(evaluate)/block0/space/reshape"(#loc417))
#loc449 = loc(callsite(#loc281 at #loc418))
#loc450 = loc(callsite(#loc292 at #loc418))
#loc451 = loc(callsite(#loc295 at #loc418))
#loc452 = loc(callsite(#loc296 at #loc418))
#loc453 = loc(callsite(#loc297 at #loc418))
#loc454 = loc(callsite(#loc298 at #loc418))
#loc455 = loc(callsite(#loc299 at #loc418))
#loc456 = loc(callsite(#loc300 at #loc418))
#loc457 = loc(callsite(#loc301 at #loc418))
#loc458 = loc(callsite(#loc302 at #loc418))
#loc459 = loc(callsite(#loc303 at #loc418))
#loc460 = loc(callsite(#loc304 at #loc418))
#loc461 = loc("jit(evaluate)/block0/space/reshape"(#loc419))
#loc462 = loc(callsite(#loc280 at #loc420))
#loc463 = loc(callsite(#loc283 at #loc420))
#loc464 = loc(callsite(#loc284 at #loc420))
#loc465 = loc(callsite(#loc285 at #loc420))
#loc466 = loc(callsite(#loc286 at #loc420))
#loc467 = loc(callsite(#loc287 at #loc420))
#loc468 = loc(callsite(#loc288 at #loc420))
#loc469 = loc(callsite(#loc289 at #loc420))
#loc470 = loc(callsite(#loc290 at #loc420))
#loc471 = loc("jit(evaluate)/block0/mlp/dot_general"(#loc421))
#loc472 = loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc422))
#loc473 = loc("jit(evaluate)/block0/mlp/add"(#loc422))
#loc474 = loc("jit(evaluate)/block0/mlp/mul"(#loc423))
#loc475 = loc("jit(evaluate)/block0/mlp/neg"(#loc423))
#loc476 = loc("jit(evaluate)/block0/mlp/erfc"(#loc423))
#loc477 = loc("jit(evaluate)/block0/mlp/dot_general"(#loc424))
#loc478 = loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc425))
#loc479 = loc("jit(evaluate)/block0/mlp/add"(#loc425))
#loc480 = loc("jit(evaluate)/block1/time/transpose"(#loc426))
#loc481 = loc("jit(evaluate)/block1/time/reshape"(#loc427))
#loc482 = loc(callsite(#loc281 at #loc428))
#loc483 = loc(callsite(#loc292 at #loc428))
#loc484 = loc(callsite(#loc295 at #loc428))
#loc485 = loc(callsite(#loc296 at #loc428))
#loc486 = loc(callsite(#loc297 at #loc428))
#loc487 = loc(callsite(#loc298 at #loc428))
#loc488 = loc(callsite(#loc299 at #loc428))
#loc489 = loc(callsite(#loc300 at #loc428))
#loc490 = loc(callsite(#loc301 at #loc428))
#loc491 = loc(callsite(#loc302 at #loc428))
#loc492 = loc(callsite(#loc303 at #loc428))
#loc493 = loc(callsite(#loc304 at #loc428))
#loc494 = loc("jit(evaluate)/block1/time/reshape"(#loc429))
#loc495 = loc("jit(evaluate)/block1/time/transpose"(#loc430))
#loc496 = loc("jit(evaluate)/block1/mlp/dot_general"(#loc421))
#loc497 = loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc422))
#loc498 = loc("jit(evaluate)/block1/mlp/add"(#loc422))
#loc499 = loc("jit(evaluate)/block1/mlp/mul"(#loc423))
#loc500 = loc("jit(evaluate)/block1/mlp/neg"(#loc423))
#loc501 = loc("jit(evaluate)/block1/mlp/erfc"(#loc423))
#loc502 = loc("jit(evaluate)/block1/mlp/dot_general"(#loc424))
#loc503 = loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc425))
#loc504 = loc("jit(evaluate)/block1/mlp/add"(#loc425))
#loc505 = loc("jit(evaluate)/block2/space/reshape"(#loc417))
#loc506 = loc("jit(evaluate)/block2/space/reshape"(#loc419))
#loc507 = loc("jit(evaluate)/block2/mlp/dot_general"(#loc421))
#loc508 = loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc422))
#loc509 = loc("jit(evaluate)/block2/mlp/add"(#loc422))
#loc510 = loc("jit(evaluate)/block2/mlp/mul"(#loc423))
#loc511 = loc("jit(evaluate)/block2/mlp/neg"(#loc423))
#loc512 = loc("jit(evaluate)/block2/mlp/erfc"(#loc423))
#loc513 = loc("jit(evaluate)/block2/mlp/dot_general"(#loc424))
#loc514 = loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc425))
#loc515 = loc("jit(evaluate)/block2/mlp/add"(#loc425))
#loc516 = loc("jit(evaluate)/block3/time/transpose"(#loc426))
#loc517 = loc("jit(evaluate)/block3/time/reshape"(#loc427))
#loc518 = loc("jit(evaluate)/block3/time/reshape"(#loc429))
#loc519 = loc("jit(evaluate)/block3/time/transpose"(#loc430))
#loc520 = loc("jit(evaluate)/block3/mlp/dot_general"(#loc421))
#loc521 = loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc422))
#loc522 = loc("jit(evaluate)/block3/mlp/add"(#loc422))
#loc523 = loc("jit(evaluate)/block3/mlp/mul"(#loc423))
#loc524 = loc("jit(evaluate)/block3/mlp/neg"(#loc423))
#loc525 = loc("jit(evaluate)/block3/mlp/erfc"(#loc423))
#loc526 = loc("jit(evaluate)/block3/mlp/dot_general"(#loc424))
#loc527 = loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc425))
#loc528 = loc("jit(evaluate)/block3/mlp/add"(#loc425))
#loc529 = loc(callsite(#loc280 at #loc449))
#loc530 = loc(callsite(#loc283 at #loc449))
#loc531 = loc(callsite(#loc284 at #loc449))
#loc532 = loc(callsite(#loc285 at #loc449))
#loc533 = loc(callsite(#loc286 at #loc449))
#loc534 = loc(callsite(#loc287 at #loc449))
#loc535 = loc(callsite(#loc288 at #loc449))
#loc536 = loc(callsite(#loc289 at #loc449))
#loc537 = loc(callsite(#loc290 at #loc449))
#loc538 = loc(callsite(#loc291 at #loc450))
#loc539 = loc(callsite(#loc293 at #loc450))
#loc540 = loc(callsite(#loc294 at #loc450))
#loc541 = loc(callsite(#loc291 at #loc451))
#loc542 = loc(callsite(#loc293 at #loc451))
#loc543 = loc(callsite(#loc294 at #loc451))
#loc544 = loc(callsite(#loc291 at #loc452))
#loc545 = loc(callsite(#loc293 at #loc452))
#loc546 = loc(callsite(#loc294 at #loc452))
#loc547 = loc("jit(evaluate)/block0/space/transpose"(#loc453))
#loc548 = loc("jit(evaluate)/block0/space/dot_general"(#loc454))
#loc549 = loc("jit(evaluate)/block0/space/div"(#loc455))
#loc550 = loc("jit(evaluate)/block0/space/reduce_max"(#loc456))
#loc551 = loc("jit(evaluate)/block0/space/max"(#loc456))
#loc552 = loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc456))
#loc553 = loc("jit(evaluate)/block0/space/sub"(#loc456))
#loc554 = loc("jit(evaluate)/block0/space/exp"(#loc456))
#loc555 = loc("jit(evaluate)/block0/space/reduce_sum"(#loc456))
#loc556 = loc("jit(evaluate)/block0/space/div"(#loc456))
#loc557 = loc("jit(evaluate)/block0/space/dot_general"(#loc457))
#loc558 = loc("jit(evaluate)/block0/space/transpose"(#loc458))
#loc559 = loc("jit(evaluate)/block0/space/reshape"(#loc459))
#loc560 = loc("jit(evaluate)/block0/space/dot_general"(#loc460))
#loc561 = loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc462))
#loc562 = loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc462))
#loc563 = loc("jit(evaluate)/block0/mlp/div"(#loc462))
#loc564 = loc("jit(evaluate)/block0/mlp/sub"(#loc463))
#loc565 = loc("jit(evaluate)/block0/mlp/integer_pow"(#loc464))
#loc566 = loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc465))
#loc567 = loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc465))
#loc568 = loc("jit(evaluate)/block0/mlp/div"(#loc465))
#loc569 = loc("jit(evaluate)/block0/mlp/add"(#loc466))
#loc570 = loc("jit(evaluate)/block0/mlp/rsqrt"(#loc467))
#loc571 = loc("jit(evaluate)/block0/mlp/mul"(#loc468))
#loc572 = loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc469))
#loc573 = loc("jit(evaluate)/block0/mlp/mul"(#loc469))
#loc574 = loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc470))
#loc575 = loc("jit(evaluate)/block0/mlp/add"(#loc470))
#loc576 = loc(callsite(#loc280 at #loc482))
#loc577 = loc(callsite(#loc283 at #loc482))
#loc578 = loc(callsite(#loc284 at #loc482))
#loc579 = loc(callsite(#loc285 at #loc482))
#loc580 = loc(callsite(#loc286 at #loc482))
#loc581 = loc(callsite(#loc287 at #loc482))
#loc582 = loc(callsite(#loc288 at #loc482))
#loc583 = loc(callsite(#loc289 at #loc482))
#loc584 = loc(callsite(#loc290 at #loc482))
#loc585 = loc(callsite(#loc291 at #loc483))
#loc586 = loc(callsite(#loc293 at #loc483))
#loc587 = loc(callsite(#loc294 at #loc483))
#loc588 = loc(callsite(#loc291 at #loc484))
#loc589 = loc(callsite(#loc293 at #loc484))
#loc590 = loc(callsite(#loc294 at #loc484))
#loc591 = loc(callsite(#loc291 at #loc485))
#loc592 = loc(callsite(#loc293 at #loc485))
#loc593 = loc(callsite(#loc294 at #loc485))
#loc594 = loc("jit(evaluate)/block1/time/transpose"(#loc486))
#loc595 = loc("jit(evaluate)/block1/time/dot_general"(#loc487))
#loc596 = loc("jit(evaluate)/block1/time/div"(#loc488))
#loc597 = loc("jit(evaluate)/block1/time/reduce_max"(#loc489))
#loc598 = loc("jit(evaluate)/block1/time/max"(#loc489))
#loc599 = loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc489))
#loc600 = loc("jit(evaluate)/block1/time/sub"(#loc489))
#loc601 = loc("jit(evaluate)/block1/time/exp"(#loc489))
#loc602 = loc("jit(evaluate)/block1/time/reduce_sum"(#loc489))
#loc603 = loc("jit(evaluate)/block1/time/div"(#loc489))
#loc604 = loc("jit(evaluate)/block1/time/dot_general"(#loc490))
#loc605 = loc("jit(evaluate)/block1/time/transpose"(#loc491))
#loc606 = loc("jit(evaluate)/block1/time/reshape"(#loc492))
#loc607 = loc("jit(evaluate)/block1/time/dot_general"(#loc493))
#loc608 = loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc462))
#loc609 = loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc462))
#loc610 = loc("jit(evaluate)/block1/mlp/div"(#loc462))
#loc611 = loc("jit(evaluate)/block1/mlp/sub"(#loc463))
#loc612 = loc("jit(evaluate)/block1/mlp/integer_pow"(#loc464))
#loc613 = loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc465))
#loc614 = loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc465))
#loc615 = loc("jit(evaluate)/block1/mlp/div"(#loc465))
#loc616 = loc("jit(evaluate)/block1/mlp/add"(#loc466))
#loc617 = loc("jit(evaluate)/block1/mlp/rsqrt"(#loc467))
#loc618 = loc("jit(evaluate)/block1/mlp/mul"(#loc468))
#loc619 = loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc469))
#loc620 = loc("jit(evaluate)/block1/mlp/mul"(#loc469))
#loc621 = loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc470))
#loc622 = loc("jit(evaluate)/block1/mlp/add"(#loc470))
#loc623 = loc("jit(evaluate)/block2/space/transpose"(#loc453))
#loc624 = loc("jit(evaluate)/block2/space/dot_general"(#loc454))
#loc625 = loc("jit(evaluate)/block2/space/div"(#loc455))
#loc626 = loc("jit(evaluate)/block2/space/reduce_max"(#loc456))
#loc627 = loc("jit(evaluate)/block2/space/max"(#loc456))
#loc628 = loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc456))
#loc629 = loc("jit(evaluate)/block2/space/sub"(#loc456))
#loc630 = loc("jit(evaluate)/block2/space/exp"(#loc456))
#loc631 = loc("jit(evaluate)/block2/space/reduce_sum"(#loc456))
#loc632 = loc("jit(evaluate)/block2/space/div"(#loc456))
#loc633 = loc("jit(evaluate)/block2/space/dot_general"(#loc457))
#loc634 = loc("jit(evaluate)/block2/space/transpose"(#loc458))
#loc635 = loc("jit(evaluate)/block2/space/reshape"(#loc459))
#loc636 = loc("jit(evaluate)/block2/space/dot_general"(#loc460))
#loc637 = loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc462))
#loc638 = loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc462))
#loc639 = loc("jit(evaluate)/block2/mlp/div"(#loc462))
#loc640 = loc("jit(evaluate)/block2/mlp/sub"(#loc463))
#loc641 = loc("jit(evaluate)/block2/mlp/integer_pow"(#loc464))
#loc642 = loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc465))
#loc643 = loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc465))
#loc644 = loc("jit(evaluate)/block2/mlp/div"(#loc465))
#loc645 = loc("jit(evaluate)/block2/mlp/add"(#loc466))
#loc646 = loc("jit(evaluate)/block2/mlp/rsqrt"(#loc467))
#loc647 = loc("jit(evaluate)/block2/mlp/mul"(#loc468))
#loc648 = loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc469))
#loc649 = loc("jit(evaluate)/block2/mlp/mul"(#loc469))
#loc650 = loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc470))
#loc651 = loc("jit(evaluate)/block2/mlp/add"(#loc470))
#loc652 = loc("jit(evaluate)/block3/time/transpose"(#loc486))
#loc653 = loc("jit(evaluate)/block3/time/dot_general"(#loc487))
#loc654 = loc("jit(evaluate)/block3/time/div"(#loc488))
#loc655 = loc("jit(evaluate)/block3/time/reduce_max"(#loc489))
#loc656 = loc("jit(evaluate)/block3/time/max"(#loc489))
#loc657 = loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc489))
#loc658 = loc("jit(evaluate)/block3/time/sub"(#loc489))
#loc659 = loc("jit(evaluate)/block3/time/exp"(#loc489))
#loc660 = loc("jit(evaluate)/block3/time/reduce_sum"(#loc489))
#loc661 = loc("jit(evaluate)/block3/time/div"(#loc489))
#loc662 = loc("jit(evaluate)/block3/time/dot_general"(#loc490))
#loc663 = loc("jit(evaluate)/block3/time/transpose"(#loc491))
#loc664 = loc("jit(evaluate)/block3/time/reshape"(#loc492))
#loc665 = loc("jit(evaluate)/block3/time/dot_general"(#loc493))
#loc666 = loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc462))
#loc667 = loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc462))
#loc668 = loc("jit(evaluate)/block3/mlp/div"(#loc462))
#loc669 = loc("jit(evaluate)/block3/mlp/sub"(#loc463))
#loc670 = loc("jit(evaluate)/block3/mlp/integer_pow"(#loc464))
#loc671 = loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc465))
#loc672 = loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc465))
#loc673 = loc("jit(evaluate)/block3/mlp/div"(#loc465))
#loc674 = loc("jit(evaluate)/block3/mlp/add"(#loc466))
#loc675 = loc("jit(evaluate)/block3/mlp/rsqrt"(#loc467))
#loc676 = loc("jit(evaluate)/block3/mlp/mul"(#loc468))
#loc677 = loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc469))
#loc678 = loc("jit(evaluate)/block3/mlp/mul"(#loc469))
#loc679 = loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc470))
#loc680 = loc("jit(evaluate)/block3/mlp/add"(#loc470))
#loc681 = loc("jit(evaluate)/block0/space/reduce_sum"(#loc529))
#loc682 = loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc529))
#loc683 = loc("jit(evaluate)/block0/space/div"(#loc529))
#loc684 = loc("jit(evaluate)/block0/space/sub"(#loc530))
#loc685 = loc("jit(evaluate)/block0/space/integer_pow"(#loc531))
#loc686 = loc("jit(evaluate)/block0/space/reduce_sum"(#loc532))
#loc687 = loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc532))
#loc688 = loc("jit(evaluate)/block0/space/div"(#loc532))
#loc689 = loc("jit(evaluate)/block0/space/add"(#loc533))
#loc690 = loc("jit(evaluate)/block0/space/rsqrt"(#loc534))
#loc691 = loc("jit(evaluate)/block0/space/mul"(#loc535))
#loc692 = loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc536))
#loc693 = loc("jit(evaluate)/block0/space/mul"(#loc536))
#loc694 = loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc537))
#loc695 = loc("jit(evaluate)/block0/space/add"(#loc537))
#loc696 = loc("jit(evaluate)/block0/space/dot_general"(#loc538))
#loc697 = loc("jit(evaluate)/block0/space/reshape"(#loc539))
#loc698 = loc("jit(evaluate)/block0/space/transpose"(#loc540))
#loc699 = loc("jit(evaluate)/block0/space/dot_general"(#loc541))
#loc700 = loc("jit(evaluate)/block0/space/reshape"(#loc542))
#loc701 = loc("jit(evaluate)/block0/space/transpose"(#loc543))
#loc702 = loc("jit(evaluate)/block0/space/dot_general"(#loc544))
#loc703 = loc("jit(evaluate)/block0/space/reshape"(#loc545))
#loc704 = loc("jit(evaluate)/block0/space/transpose"(#loc546))
#loc705 = loc("jit(evaluate)/block1/time/reduce_sum"(#loc576))
#loc706 = loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc576))
#loc707 = loc("jit(evaluate)/block1/time/div"(#loc576))
#loc708 = loc("jit(evaluate)/block1/time/sub"(#loc577))
#loc709 = loc("jit(evaluate)/block1/time/integer_pow"(#loc578))
#loc710 = loc("jit(evaluate)/block1/time/reduce_sum"(#loc579))
#loc711 = loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc579))
#loc712 = loc("jit(evaluate)/block1/time/div"(#loc579))
#loc713 = loc("jit(evaluate)/block1/time/add"(#loc580))
#loc714 = loc("jit(evaluate)/block1/time/rsqrt"(#loc581))
#loc715 = loc("jit(evaluate)/block1/time/mul"(#loc582))
#loc716 = loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc583))
#loc717 = loc("jit(evaluate)/block1/time/mul"(#loc583))
#loc718 = loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc584))
#loc719 = loc("jit(evaluate)/block1/time/add"(#loc584))
#loc720 = loc("jit(evaluate)/block1/time/dot_general"(#loc585))
#loc721 = loc("jit(evaluate)/block1/time/reshape"(#loc586))
#loc722 = loc("jit(evaluate)/block1/time/transpose"(#loc587))
#loc723 = loc("jit(evaluate)/block1/time/dot_general"(#loc588))
#loc724 = loc("jit(evaluate)/block1/time/reshape"(#loc589))
#loc725 = loc("jit(evaluate)/block1/time/transpose"(#loc590))
#loc726 = loc("jit(evaluate)/block1/time/dot_general"(#loc591))
#loc727 = loc("jit(evaluate)/block1/time/reshape"(#loc592))
#loc728 = loc("jit(evaluate)/block1/time/transpose"(#loc593))
#loc729 = loc("jit(evaluate)/block2/space/reduce_sum"(#loc529))
#loc730 = loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc529))
#loc731 = loc("jit(evaluate)/block2/space/div"(#loc529))
#loc732 = loc("jit(evaluate)/block2/space/sub"(#loc530))
#loc733 = loc("jit(evaluate)/block2/space/integer_pow"(#loc531))
#loc734 = loc("jit(evaluate)/block2/space/reduce_sum"(#loc532))
#loc735 = loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc532))
#loc736 = loc("jit(evaluate)/block2/space/div"(#loc532))
#loc737 = loc("jit(evaluate)/block2/space/add"(#loc533))
#loc738 = loc("jit(evaluate)/block2/space/rsqrt"(#loc534))
#loc739 = loc("jit(evaluate)/block2/space/mul"(#loc535))
#loc740 = loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc536))
#loc741 = loc("jit(evaluate)/block2/space/mul"(#loc536))
#loc742 = loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc537))
#loc743 = loc("jit(evaluate)/block2/space/add"(#loc537))
#loc744 = loc("jit(evaluate)/block2/space/dot_general"(#loc538))
#loc745 = loc("jit(evaluate)/block2/space/reshape"(#loc539))
#loc746 = loc("jit(evaluate)/block2/space/transpose"(#loc540))
#loc747 = loc("jit(evaluate)/block2/space/dot_general"(#loc541))
#loc748 = loc("jit(evaluate)/block2/space/reshape"(#loc542))
#loc749 = loc("jit(evaluate)/block2/space/transpose"(#loc543))
#loc750 = loc("jit(evaluate)/block2/space/dot_general"(#loc544))
#loc751 = loc("jit(evaluate)/block2/space/reshape"(#loc545))
#loc752 = loc("jit(evaluate)/block2/space/transpose"(#loc546))
#loc753 = loc("jit(evaluate)/block3/time/reduce_sum"(#loc576))
#loc754 = loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc576))
#loc755 = loc("jit(evaluate)/block3/time/div"(#loc576))
#loc756 = loc("jit(evaluate)/block3/time/sub"(#loc577))
#loc757 = loc("jit(evaluate)/block3/time/integer_pow"(#loc578))
#loc758 = loc("jit(evaluate)/block3/time/reduce_sum"(#loc579))
#loc759 = loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc579))
#loc760 = loc("jit(evaluate)/block3/time/div"(#loc579))
#loc761 = loc("jit(evaluate)/block3/time/add"(#loc580))
#loc762 = loc("jit(evaluate)/block3/time/rsqrt"(#loc581))
#loc763 = loc("jit(evaluate)/block3/time/mul"(#loc582))
#loc764 = loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc583))
#loc765 = loc("jit(evaluate)/block3/time/mul"(#loc583))
#loc766 = loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc584))
#loc767 = loc("jit(evaluate)/block3/time/add"(#loc584))
#loc768 = loc("jit(evaluate)/block3/time/dot_general"(#loc585))
#loc769 = loc("jit(evaluate)/block3/time/reshape"(#loc586))
#loc770 = loc("jit(evaluate)/block3/time/transpose"(#loc587))
#loc771 = loc("jit(evaluate)/block3/time/dot_general"(#loc588))
#loc772 = loc("jit(evaluate)/block3/time/reshape"(#loc589))
#loc773 = loc("jit(evaluate)/block3/time/transpose"(#loc590))
#loc774 = loc("jit(evaluate)/block3/time/dot_general"(#loc591))
#loc775 = loc("jit(evaluate)/block3/time/reshape"(#loc592))
#loc776 = loc("jit(evaluate)/block3/time/transpose"(#loc593))
module @jit_evaluate {
  func.func public @main(%arg0: tensor<64xf32> loc("args[0]"), %arg1: tensor<128xf32> loc("args[1]"), %arg2: tensor<64xf32> loc("args[2]"), %arg3: tensor<64xf32> loc("args[3]"), %arg4: tensor<64xf32> loc("args[4]"), %arg5: tensor<64x128xf32> loc("args[5]"), %arg6: tensor<128x64xf32> loc("args[6]"), %arg7: tensor<64xf32> loc("args[7]"), %arg8: tensor<64xf32> loc("args[8]"), %arg9: tensor<64x64xf32> loc("args[9]"), %arg10: tensor<64x64xf32> loc("args[10]"), %arg11: tensor<64x64xf32> loc("args[11]"), %arg12: tensor<64x64xf32> loc("args[12]"), %arg13: tensor<128xf32> loc("args[13]"), %arg14: tensor<64xf32> loc("args[14]"), %arg15: tensor<64xf32> loc("args[15]"), %arg16: tensor<64xf32> loc("args[16]"), %arg17: tensor<64x128xf32> loc("args[17]"), %arg18: tensor<128x64xf32> loc("args[18]"), %arg19: tensor<64xf32> loc("args[19]"), %arg20: tensor<64xf32> loc("args[20]"), %arg21: tensor<64x64xf32> loc("args[21]"), %arg22: tensor<64x64xf32> loc("args[22]"), %arg23: tensor<64x64xf32> loc("args[23]"), %arg24: tensor<64x64xf32> loc("args[24]"), %arg25: tensor<128xf32> loc("args[25]"), %arg26: tensor<64xf32> loc("args[26]"), %arg27: tensor<64xf32> loc("args[27]"), %arg28: tensor<64xf32> loc("args[28]"), %arg29: tensor<64x128xf32> loc("args[29]"), %arg30: tensor<128x64xf32> loc("args[30]"), %arg31: tensor<64xf32> loc("args[31]"), %arg32: tensor<64xf32> loc("args[32]"), %arg33: tensor<64x64xf32> loc("args[33]"), %arg34: tensor<64x64xf32> loc("args[34]"), %arg35: tensor<64x64xf32> loc("args[35]"), %arg36: tensor<64x64xf32> loc("args[36]"), %arg37: tensor<128xf32> loc("args[37]"), %arg38: tensor<64xf32> loc("args[38]"), %arg39: tensor<64xf32> loc("args[39]"), %arg40: tensor<64xf32> loc("args[40]"), %arg41: tensor<64x128xf32> loc("args[41]"), %arg42: tensor<128x64xf32> loc("args[42]"), %arg43: tensor<64xf32> loc("args[43]"), %arg44: tensor<64xf32> loc("args[44]"), %arg45: tensor<64x64xf32> loc("args[45]"), %arg46: tensor<64x64xf32> loc("args[46]"), %arg47: tensor<64x64xf32> loc("args[47]"), %arg48: tensor<64x64xf32> loc("args[48]"), %arg49: tensor<16x64xf32> loc("args[49]"), %arg50: tensor<64x6xf32> loc("args[50]"), %arg51: tensor<6xf32> loc("args[51]"), %arg52: tensor<16x64xf32> loc("args[52]"), %arg53: tensor<64xf32> loc("args[53]"), %arg54: tensor<64xf32> loc("args[54]"), %arg55: tensor<64x64xf32> loc("args[55]"), %arg56: tensor<8x1x64xf32> loc("args[56]"), %arg57: tensor<64xf32> loc("args[57]"), %arg58: tensor<128xf32> loc("args[58]"), %arg59: tensor<64xf32> loc("args[59]"), %arg60: tensor<64xf32> loc("args[60]"), %arg61: tensor<64xf32> loc("args[61]"), %arg62: tensor<64x128xf32> loc("args[62]"), %arg63: tensor<128x64xf32> loc("args[63]"), %arg64: tensor<64xf32> loc("args[64]"), %arg65: tensor<64xf32> loc("args[65]"), %arg66: tensor<64x64xf32> loc("args[66]"), %arg67: tensor<64x64xf32> loc("args[67]"), %arg68: tensor<64x64xf32> loc("args[68]"), %arg69: tensor<64x64xf32> loc("args[69]"), %arg70: tensor<128xf32> loc("args[70]"), %arg71: tensor<64xf32> loc("args[71]"), %arg72: tensor<64xf32> loc("args[72]"), %arg73: tensor<64xf32> loc("args[73]"), %arg74: tensor<64x128xf32> loc("args[74]"), %arg75: tensor<128x64xf32> loc("args[75]"), %arg76: tensor<64xf32> loc("args[76]"), %arg77: tensor<64xf32> loc("args[77]"), %arg78: tensor<64x64xf32> loc("args[78]"), %arg79: tensor<64x64xf32> loc("args[79]"), %arg80: tensor<64x64xf32> loc("args[80]"), %arg81: tensor<64x64xf32> loc("args[81]"), %arg82: tensor<128xf32> loc("args[82]"), %arg83: tensor<64xf32> loc("args[83]"), %arg84: tensor<64xf32> loc("args[84]"), %arg85: tensor<64xf32> loc("args[85]"), %arg86: tensor<64x128xf32> loc("args[86]"), %arg87: tensor<128x64xf32> loc("args[87]"), %arg88: tensor<64xf32> loc("args[88]"), %arg89: tensor<64xf32> loc("args[89]"), %arg90: tensor<64x64xf32> loc("args[90]"), %arg91: tensor<64x64xf32> loc("args[91]"), %arg92: tensor<64x64xf32> loc("args[92]"), %arg93: tensor<64x64xf32> loc("args[93]"), %arg94: tensor<128xf32> loc("args[94]"), %arg95: tensor<64xf32> loc("args[95]"), %arg96: tensor<64xf32> loc("args[96]"), %arg97: tensor<64xf32> loc("args[97]"), %arg98: tensor<64x128xf32> loc("args[98]"), %arg99: tensor<128x64xf32> loc("args[99]"), %arg100: tensor<64xf32> loc("args[100]"), %arg101: tensor<64xf32> loc("args[101]"), %arg102: tensor<64x64xf32> loc("args[102]"), %arg103: tensor<64x64xf32> loc("args[103]"), %arg104: tensor<64x64xf32> loc("args[104]"), %arg105: tensor<64x64xf32> loc("args[105]"), %arg106: tensor<16x64xf32> loc("args[106]"), %arg107: tensor<64x6xf32> loc("args[107]"), %arg108: tensor<6xf32> loc("args[108]"), %arg109: tensor<16x64xf32> loc("args[109]"), %arg110: tensor<64xf32> loc("args[110]"), %arg111: tensor<64xf32> loc("args[111]"), %arg112: tensor<64x64xf32> loc("args[112]"), %arg113: tensor<8x1x64xf32> loc("args[113]"), %arg114: tensor<64xf32> loc("args[114]"), %arg115: tensor<128xf32> loc("args[115]"), %arg116: tensor<64xf32> loc("args[116]"), %arg117: tensor<64xf32> loc("args[117]"), %arg118: tensor<64xf32> loc("args[118]"), %arg119: tensor<64x128xf32> loc("args[119]"), %arg120: tensor<128x64xf32> loc("args[120]"), %arg121: tensor<64xf32> loc("args[121]"), %arg122: tensor<64xf32> loc("args[122]"), %arg123: tensor<64x64xf32> loc("args[123]"), %arg124: tensor<64x64xf32> loc("args[124]"), %arg125: tensor<64x64xf32> loc("args[125]"), %arg126: tensor<64x64xf32> loc("args[126]"), %arg127: tensor<128xf32> loc("args[127]"), %arg128: tensor<64xf32> loc("args[128]"), %arg129: tensor<64xf32> loc("args[129]"), %arg130: tensor<64xf32> loc("args[130]"), %arg131: tensor<64x128xf32> loc("args[131]"), %arg132: tensor<128x64xf32> loc("args[132]"), %arg133: tensor<64xf32> loc("args[133]"), %arg134: tensor<64xf32> loc("args[134]"), %arg135: tensor<64x64xf32> loc("args[135]"), %arg136: tensor<64x64xf32> loc("args[136]"), %arg137: tensor<64x64xf32> loc("args[137]"), %arg138: tensor<64x64xf32> loc("args[138]"), %arg139: tensor<128xf32> loc("args[139]"), %arg140: tensor<64xf32> loc("args[140]"), %arg141: tensor<64xf32> loc("args[141]"), %arg142: tensor<64xf32> loc("args[142]"), %arg143: tensor<64x128xf32> loc("args[143]"), %arg144: tensor<128x64xf32> loc("args[144]"), %arg145: tensor<64xf32> loc("args[145]"), %arg146: tensor<64xf32> loc("args[146]"), %arg147: tensor<64x64xf32> loc("args[147]"), %arg148: tensor<64x64xf32> loc("args[148]"), %arg149: tensor<64x64xf32> loc("args[149]"), %arg150: tensor<64x64xf32> loc("args[150]"), %arg151: tensor<128xf32> loc("args[151]"), %arg152: tensor<64xf32> loc("args[152]"), %arg153: tensor<64xf32> loc("args[153]"), %arg154: tensor<64xf32> loc("args[154]"), %arg155: tensor<64x128xf32> loc("args[155]"), %arg156: tensor<128x64xf32> loc("args[156]"), %arg157: tensor<64xf32> loc("args[157]"), %arg158: tensor<64xf32> loc("args[158]"), %arg159: tensor<64x64xf32> loc("args[159]"), %arg160: tensor<64x64xf32> loc("args[160]"), %arg161: tensor<64x64xf32> loc("args[161]"), %arg162: tensor<64x64xf32> loc("args[162]"), %arg163: tensor<16x64xf32> loc("args[163]"), %arg164: tensor<64x6xf32> loc("args[164]"), %arg165: tensor<6xf32> loc("args[165]"), %arg166: tensor<16x64xf32> loc("args[166]"), %arg167: tensor<64xf32> loc("args[167]"), %arg168: tensor<64xf32> loc("args[168]"), %arg169: tensor<64x64xf32> loc("args[169]"), %arg170: tensor<8x1x64xf32> loc("args[170]"), %arg171: tensor<f32> loc("args[171]"), %arg172: tensor<16x8x32x32xi8> loc("args[172]"), %arg173: tensor<16x6xf32> loc("args[173]")) -> (tensor<f32>, tensor<f32>) {
    %cst = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<5.120000e+02> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<6.400000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<16x8x32x32xf32> loc(#loc370)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg172 : tensor<16x8x32x32xi8>) outs(%0 : tensor<16x8x32x32xf32>) {
    ^bb0(%in: i8 loc("args[172]"), %out: f32 loc("jit(evaluate)/convert_element_type"(#loc339))):
      %431 = arith.sitofp %in : i8 to f32 loc(#loc370)
      linalg.yield %431 : f32 loc(#loc370)
    } -> tensor<16x8x32x32xf32> loc(#loc370)
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%0 : tensor<16x8x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/div"(#loc340))):
      linalg.yield %in : f32 loc(#loc371)
    } -> tensor<16x8x32x32xf32> loc(#loc371)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<16x8x32x32xf32>, tensor<16x8x32x32xf32>) outs(%0 : tensor<16x8x32x32xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/convert_element_type"(#loc339)), %in_35: f32 loc("jit(evaluate)/div"(#loc340)), %out: f32 loc("jit(evaluate)/div"(#loc340))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc371)
      linalg.yield %431 : f32 loc(#loc371)
    } -> tensor<16x8x32x32xf32> loc(#loc371)
    %expanded = tensor.expand_shape %3 [[0], [1], [2, 3], [4, 5]] output_shape [16, 8, 8, 4, 8, 4] : tensor<16x8x32x32xf32> into tensor<16x8x8x4x8x4xf32> loc(#loc372)
    %4 = tensor.empty() : tensor<16x8x8x8x4x4xf32> loc(#loc373)
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<16x8x8x4x8x4xf32>) outs(%4 : tensor<16x8x8x8x4x4xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reshape"(#loc341)), %out: f32 loc("jit(evaluate)/transpose"(#loc342))):
      linalg.yield %in : f32 loc(#loc373)
    } -> tensor<16x8x8x8x4x4xf32> loc(#loc373)
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3], [4, 5]] : tensor<16x8x8x8x4x4xf32> into tensor<16x8x64x16xf32> loc(#loc374)
    %extracted_slice = tensor.extract_slice %collapsed[0, 1, 0, 0] [16, 7, 64, 16] [1, 1, 1, 1] : tensor<16x8x64x16xf32> to tensor<16x7x64x16xf32> loc(#loc375)
    %extracted_slice_10 = tensor.extract_slice %collapsed[0, 0, 0, 0] [16, 7, 64, 16] [1, 1, 1, 1] : tensor<16x8x64x16xf32> to tensor<16x7x64x16xf32> loc(#loc376)
    %6 = tensor.empty() : tensor<16x7x64x16xf32> loc(#loc377)
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_10 : tensor<16x7x64x16xf32>, tensor<16x7x64x16xf32>) outs(%6 : tensor<16x7x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/slice"(#loc344)), %in_35: f32 loc("jit(evaluate)/slice"(#loc345)), %out: f32 loc("jit(evaluate)/sub"(#loc346))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc377)
      linalg.yield %431 : f32 loc(#loc377)
    } -> tensor<16x7x64x16xf32> loc(#loc377)
    %padded = tensor.pad %7 low[0, 1, 0, 0] high[0, 0, 0, 0] {
    ^bb0(%arg174: index loc("jit(evaluate)/pad"(#loc347)), %arg175: index loc("jit(evaluate)/pad"(#loc347)), %arg176: index loc("jit(evaluate)/pad"(#loc347)), %arg177: index loc("jit(evaluate)/pad"(#loc347))):
      tensor.yield %cst_1 : f32 loc(#loc378)
    } : tensor<16x7x64x16xf32> to tensor<16x8x64x16xf32> loc(#loc378)
    %8 = tensor.empty() : tensor<16x8x64x64xf32> loc(#loc379)
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<16x8x64x64xf32>) -> tensor<16x8x64x64xf32> loc(#loc379)
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg163 : tensor<16x8x64x16xf32>, tensor<16x64xf32>) outs(%9 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reshape"(#loc343)), %in_35: f32 loc("args[163]"), %out: f32 loc("jit(evaluate)/dot_general"(#loc348))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc374)
      %432 = arith.addf %out, %431 : f32 loc(#loc379)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x64xf32> loc(#loc379)
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%padded, %arg166 : tensor<16x8x64x16xf32>, tensor<16x64xf32>) outs(%9 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/pad"(#loc347)), %in_35: f32 loc("args[166]"), %out: f32 loc("jit(evaluate)/dot_general"(#loc349))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc378)
      %432 = arith.addf %out, %431 : f32 loc(#loc380)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x64xf32> loc(#loc380)
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/dot_general"(#loc348)), %in_35: f32 loc("jit(evaluate)/dot_general"(#loc349)), %out: f32 loc("jit(evaluate)/add"(#loc350))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc381)
      linalg.yield %431 : f32 loc(#loc381)
    } -> tensor<16x8x64x64xf32> loc(#loc381)
    %13 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc382)
    %14 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg114 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[114]"), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc351))):
      linalg.yield %in : f32 loc(#loc382)
    } -> tensor<1x1x1x64xf32> loc(#loc382)
    %15 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc351)), %out: f32 loc("jit(evaluate)/add"(#loc351))):
      linalg.yield %in : f32 loc(#loc383)
    } -> tensor<16x8x64x64xf32> loc(#loc383)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc350)), %in_35: f32 loc("jit(evaluate)/add"(#loc351)), %out: f32 loc("jit(evaluate)/add"(#loc351))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc383)
      linalg.yield %431 : f32 loc(#loc383)
    } -> tensor<16x8x64x64xf32> loc(#loc383)
    %17 = tensor.empty() : tensor<1x8x1x64xf32> loc(#loc384)
    %18 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg170 : tensor<8x1x64xf32>) outs(%17 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32 loc("args[170]"), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc352))):
      linalg.yield %in : f32 loc(#loc384)
    } -> tensor<1x8x1x64xf32> loc(#loc384)
    %19 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc352)), %out: f32 loc("jit(evaluate)/add"(#loc352))):
      linalg.yield %in : f32 loc(#loc385)
    } -> tensor<16x8x64x64xf32> loc(#loc385)
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc351)), %in_35: f32 loc("jit(evaluate)/add"(#loc352)), %out: f32 loc("jit(evaluate)/add"(#loc352))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc385)
      linalg.yield %431 : f32 loc(#loc385)
    } -> tensor<16x8x64x64xf32> loc(#loc385)
    %21 = tensor.empty() : tensor<1x1x64x64xf32> loc(#loc386)
    %22 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg169 : tensor<64x64xf32>) outs(%21 : tensor<1x1x64x64xf32>) {
    ^bb0(%in: f32 loc("args[169]"), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc353))):
      linalg.yield %in : f32 loc(#loc386)
    } -> tensor<1x1x64x64xf32> loc(#loc386)
    %23 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc353)), %out: f32 loc("jit(evaluate)/add"(#loc353))):
      linalg.yield %in : f32 loc(#loc387)
    } -> tensor<16x8x64x64xf32> loc(#loc387)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc352)), %in_35: f32 loc("jit(evaluate)/add"(#loc353)), %out: f32 loc("jit(evaluate)/add"(#loc353))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc387)
      linalg.yield %431 : f32 loc(#loc387)
    } -> tensor<16x8x64x64xf32> loc(#loc387)
    %collapsed_11 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<16x8x64x64xf32> into tensor<128x64x64xf32> loc(#loc448)
    %25 = tensor.empty() : tensor<128x64xf32> loc(#loc681)
    %26 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc681)
    %27 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_11 : tensor<128x64x64xf32>) outs(%26 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc529)), %out: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc529))):
      %431 = arith.addf %out, %in : f32 loc(#loc681)
      linalg.yield %431 : f32 loc(#loc681)
    } -> tensor<128x64xf32> loc(#loc681)
    %28 = tensor.empty() : tensor<128x64x1xf32> loc(#loc682)
    %29 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<128x64xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc529)), %out: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc529))):
      linalg.yield %in : f32 loc(#loc682)
    } -> tensor<128x64x1xf32> loc(#loc682)
    %30 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc529))):
      linalg.yield %in : f32 loc(#loc683)
    } -> tensor<128x64x1xf32> loc(#loc683)
    %31 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<128x64x1xf32>, tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc529)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc529)), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc529))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc683)
      linalg.yield %431 : f32 loc(#loc683)
    } -> tensor<128x64x1xf32> loc(#loc683)
    %32 = tensor.empty() : tensor<128x64x64xf32> loc(#loc684)
    %33 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<128x64x1xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/div"(#loc529)), %out: f32 loc("jit(evaluate)/block0/space/sub"(#loc530))):
      linalg.yield %in : f32 loc(#loc684)
    } -> tensor<128x64x64xf32> loc(#loc684)
    %34 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11, %33 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reshape"(#loc417)), %in_35: f32 loc("jit(evaluate)/block0/space/sub"(#loc530)), %out: f32 loc("jit(evaluate)/block0/space/sub"(#loc530))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc684)
      linalg.yield %431 : f32 loc(#loc684)
    } -> tensor<128x64x64xf32> loc(#loc684)
    %35 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/sub"(#loc530)), %in_35: f32 loc("jit(evaluate)/block0/space/sub"(#loc530)), %out: f32 loc("jit(evaluate)/block0/space/integer_pow"(#loc531))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc685)
      linalg.yield %431 : f32 loc(#loc685)
    } -> tensor<128x64x64xf32> loc(#loc685)
    %36 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<128x64x64xf32>) outs(%26 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc532)), %out: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc532))):
      %431 = arith.addf %out, %in : f32 loc(#loc686)
      linalg.yield %431 : f32 loc(#loc686)
    } -> tensor<128x64xf32> loc(#loc686)
    %37 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<128x64xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc532)), %out: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc532))):
      linalg.yield %in : f32 loc(#loc687)
    } -> tensor<128x64x1xf32> loc(#loc687)
    %38 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %30 : tensor<128x64x1xf32>, tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc532)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc529)), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc532))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc688)
      linalg.yield %431 : f32 loc(#loc688)
    } -> tensor<128x64x1xf32> loc(#loc688)
    %39 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/space/add"(#loc533))):
      linalg.yield %in : f32 loc(#loc689)
    } -> tensor<128x64x1xf32> loc(#loc689)
    %40 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %39 : tensor<128x64x1xf32>, tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/div"(#loc532)), %in_35: f32 loc("jit(evaluate)/block0/space/add"(#loc533)), %out: f32 loc("jit(evaluate)/block0/space/add"(#loc533))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc689)
      linalg.yield %431 : f32 loc(#loc689)
    } -> tensor<128x64x1xf32> loc(#loc689)
    %41 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/add"(#loc533)), %out: f32 loc("jit(evaluate)/block0/space/rsqrt"(#loc534))):
      %431 = math.rsqrt %in : f32 loc(#loc690)
      linalg.yield %431 : f32 loc(#loc690)
    } -> tensor<128x64x1xf32> loc(#loc690)
    %42 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<128x64x1xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/rsqrt"(#loc534)), %out: f32 loc("jit(evaluate)/block0/space/mul"(#loc535))):
      linalg.yield %in : f32 loc(#loc691)
    } -> tensor<128x64x64xf32> loc(#loc691)
    %43 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %42 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/sub"(#loc530)), %in_35: f32 loc("jit(evaluate)/block0/space/mul"(#loc535)), %out: f32 loc("jit(evaluate)/block0/space/mul"(#loc535))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc691)
      linalg.yield %431 : f32 loc(#loc691)
    } -> tensor<128x64x64xf32> loc(#loc691)
    %44 = tensor.empty() : tensor<1x1x64xf32> loc(#loc692)
    %45 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg122 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[122]"), %out: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc536))):
      linalg.yield %in : f32 loc(#loc692)
    } -> tensor<1x1x64xf32> loc(#loc692)
    %46 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc536)), %out: f32 loc("jit(evaluate)/block0/space/mul"(#loc536))):
      linalg.yield %in : f32 loc(#loc693)
    } -> tensor<128x64x64xf32> loc(#loc693)
    %47 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/mul"(#loc535)), %in_35: f32 loc("jit(evaluate)/block0/space/mul"(#loc536)), %out: f32 loc("jit(evaluate)/block0/space/mul"(#loc536))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc693)
      linalg.yield %431 : f32 loc(#loc693)
    } -> tensor<128x64x64xf32> loc(#loc693)
    %48 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg121 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[121]"), %out: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc537))):
      linalg.yield %in : f32 loc(#loc694)
    } -> tensor<1x1x64xf32> loc(#loc694)
    %49 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc537)), %out: f32 loc("jit(evaluate)/block0/space/add"(#loc537))):
      linalg.yield %in : f32 loc(#loc695)
    } -> tensor<128x64x64xf32> loc(#loc695)
    %50 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/mul"(#loc536)), %in_35: f32 loc("jit(evaluate)/block0/space/add"(#loc537)), %out: f32 loc("jit(evaluate)/block0/space/add"(#loc537))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc695)
      linalg.yield %431 : f32 loc(#loc695)
    } -> tensor<128x64x64xf32> loc(#loc695)
    %51 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<128x64x64xf32>) -> tensor<128x64x64xf32> loc(#loc696)
    %52 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50, %arg125 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/add"(#loc537)), %in_35: f32 loc("args[125]"), %out: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc538))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc695)
      %432 = arith.addf %out, %431 : f32 loc(#loc696)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc696)
    %expanded_12 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [128, 64, 4, 16] : tensor<128x64x64xf32> into tensor<128x64x4x16xf32> loc(#loc697)
    %53 = tensor.empty() : tensor<128x4x64x16xf32> loc(#loc698)
    %54 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<128x64x4x16xf32>) outs(%53 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reshape"(#loc539)), %out: f32 loc("jit(evaluate)/block0/space/transpose"(#loc540))):
      linalg.yield %in : f32 loc(#loc698)
    } -> tensor<128x4x64x16xf32> loc(#loc698)
    %55 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50, %arg123 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/add"(#loc537)), %in_35: f32 loc("args[123]"), %out: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc541))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc695)
      %432 = arith.addf %out, %431 : f32 loc(#loc699)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc699)
    %expanded_13 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [128, 64, 4, 16] : tensor<128x64x64xf32> into tensor<128x64x4x16xf32> loc(#loc700)
    %56 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<128x64x4x16xf32>) outs(%53 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reshape"(#loc542)), %out: f32 loc("jit(evaluate)/block0/space/transpose"(#loc543))):
      linalg.yield %in : f32 loc(#loc701)
    } -> tensor<128x4x64x16xf32> loc(#loc701)
    %57 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50, %arg126 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/add"(#loc537)), %in_35: f32 loc("args[126]"), %out: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc544))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc695)
      %432 = arith.addf %out, %431 : f32 loc(#loc702)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc702)
    %expanded_14 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [128, 64, 4, 16] : tensor<128x64x64xf32> into tensor<128x64x4x16xf32> loc(#loc703)
    %58 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<128x64x4x16xf32>) outs(%53 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reshape"(#loc545)), %out: f32 loc("jit(evaluate)/block0/space/transpose"(#loc546))):
      linalg.yield %in : f32 loc(#loc704)
    } -> tensor<128x4x64x16xf32> loc(#loc704)
    %59 = tensor.empty() : tensor<128x4x16x64xf32> loc(#loc547)
    %60 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<128x4x64x16xf32>) outs(%59 : tensor<128x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/transpose"(#loc543)), %out: f32 loc("jit(evaluate)/block0/space/transpose"(#loc453))):
      linalg.yield %in : f32 loc(#loc547)
    } -> tensor<128x4x16x64xf32> loc(#loc547)
    %61 = tensor.empty() : tensor<128x4x64x64xf32> loc(#loc548)
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<128x4x64x64xf32>) -> tensor<128x4x64x64xf32> loc(#loc548)
    %63 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%54, %60 : tensor<128x4x64x16xf32>, tensor<128x4x16x64xf32>) outs(%62 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/transpose"(#loc540)), %in_35: f32 loc("jit(evaluate)/block0/space/transpose"(#loc453)), %out: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc454))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc698)
      %432 = arith.addf %out, %431 : f32 loc(#loc548)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x4x64x64xf32> loc(#loc548)
    %64 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc455))):
      linalg.yield %in : f32 loc(#loc549)
    } -> tensor<128x4x64x64xf32> loc(#loc549)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<128x4x64x64xf32>, tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc454)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc455)), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc455))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc549)
      linalg.yield %431 : f32 loc(#loc549)
    } -> tensor<128x4x64x64xf32> loc(#loc549)
    %66 = tensor.empty() : tensor<128x4x64xf32> loc(#loc550)
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<128x4x64xf32>) -> tensor<128x4x64xf32> loc(#loc550)
    %68 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<128x4x64x64xf32>) outs(%67 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_max"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/reduce_max"(#loc456))):
      %431 = arith.maximumf %out, %in : f32 loc(#loc550)
      linalg.yield %431 : f32 loc(#loc550)
    } -> tensor<128x4x64xf32> loc(#loc550)
    %69 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%66 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/space/max"(#loc456))):
      linalg.yield %in : f32 loc(#loc551)
    } -> tensor<128x4x64xf32> loc(#loc551)
    %70 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<128x4x64xf32>, tensor<128x4x64xf32>) outs(%66 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/max"(#loc456)), %in_35: f32 loc("jit(evaluate)/block0/space/reduce_max"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/max"(#loc456))):
      %431 = arith.maximumf %in, %in_35 : f32 loc(#loc551)
      linalg.yield %431 : f32 loc(#loc551)
    } -> tensor<128x4x64xf32> loc(#loc551)
    %71 = tensor.empty() : tensor<128x4x64x1xf32> loc(#loc552)
    %72 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<128x4x64xf32>) outs(%71 : tensor<128x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/max"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc456))):
      linalg.yield %in : f32 loc(#loc552)
    } -> tensor<128x4x64x1xf32> loc(#loc552)
    %73 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<128x4x64x1xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/sub"(#loc456))):
      linalg.yield %in : f32 loc(#loc553)
    } -> tensor<128x4x64x64xf32> loc(#loc553)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %73 : tensor<128x4x64x64xf32>, tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/div"(#loc455)), %in_35: f32 loc("jit(evaluate)/block0/space/sub"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/sub"(#loc456))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc553)
      linalg.yield %431 : f32 loc(#loc553)
    } -> tensor<128x4x64x64xf32> loc(#loc553)
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/sub"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/exp"(#loc456))):
      %431 = math.exp %in : f32 loc(#loc554)
      linalg.yield %431 : f32 loc(#loc554)
    } -> tensor<128x4x64x64xf32> loc(#loc554)
    %76 = linalg.fill ins(%cst_1 : f32) outs(%66 : tensor<128x4x64xf32>) -> tensor<128x4x64xf32> loc(#loc555)
    %77 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<128x4x64x64xf32>) outs(%76 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc456))):
      %431 = arith.addf %out, %in : f32 loc(#loc555)
      linalg.yield %431 : f32 loc(#loc555)
    } -> tensor<128x4x64xf32> loc(#loc555)
    %78 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<128x4x64xf32>) outs(%71 : tensor<128x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reduce_sum"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc456))):
      linalg.yield %in : f32 loc(#loc552)
    } -> tensor<128x4x64x1xf32> loc(#loc552)
    %79 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<128x4x64x1xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/broadcast_in_dim"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc456))):
      linalg.yield %in : f32 loc(#loc556)
    } -> tensor<128x4x64x64xf32> loc(#loc556)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<128x4x64x64xf32>, tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/exp"(#loc456)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc456)), %out: f32 loc("jit(evaluate)/block0/space/div"(#loc456))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc556)
      linalg.yield %431 : f32 loc(#loc556)
    } -> tensor<128x4x64x64xf32> loc(#loc556)
    %81 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<128x4x64x16xf32>) -> tensor<128x4x64x16xf32> loc(#loc557)
    %82 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%80, %58 : tensor<128x4x64x64xf32>, tensor<128x4x64x16xf32>) outs(%81 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/div"(#loc456)), %in_35: f32 loc("jit(evaluate)/block0/space/transpose"(#loc546)), %out: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc457))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc556)
      %432 = arith.addf %out, %431 : f32 loc(#loc557)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x4x64x16xf32> loc(#loc557)
    %83 = tensor.empty() : tensor<128x64x4x16xf32> loc(#loc558)
    %84 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<128x4x64x16xf32>) outs(%83 : tensor<128x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc457)), %out: f32 loc("jit(evaluate)/block0/space/transpose"(#loc458))):
      linalg.yield %in : f32 loc(#loc558)
    } -> tensor<128x64x4x16xf32> loc(#loc558)
    %collapsed_15 = tensor.collapse_shape %84 [[0], [1], [2, 3]] : tensor<128x64x4x16xf32> into tensor<128x64x64xf32> loc(#loc559)
    %85 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_15, %arg124 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/reshape"(#loc459)), %in_35: f32 loc("args[124]"), %out: f32 loc("jit(evaluate)/block0/space/dot_general"(#loc460))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc559)
      %432 = arith.addf %out, %431 : f32 loc(#loc560)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc560)
    %expanded_16 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [16, 8, 64, 64] : tensor<128x64x64xf32> into tensor<16x8x64x64xf32> loc(#loc461)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_16 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc353)), %in_35: f32 loc("jit(evaluate)/block0/space/reshape"(#loc419)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %87 = tensor.empty() : tensor<16x8x64xf32> loc(#loc561)
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<16x8x64xf32>) -> tensor<16x8x64xf32> loc(#loc561)
    %89 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc462))):
      %431 = arith.addf %out, %in : f32 loc(#loc561)
      linalg.yield %431 : f32 loc(#loc561)
    } -> tensor<16x8x64xf32> loc(#loc561)
    %90 = tensor.empty() : tensor<16x8x64x1xf32> loc(#loc562)
    %91 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc462))):
      linalg.yield %in : f32 loc(#loc562)
    } -> tensor<16x8x64x1xf32> loc(#loc562)
    %92 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462))):
      linalg.yield %in : f32 loc(#loc563)
    } -> tensor<16x8x64x1xf32> loc(#loc563)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc462)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc563)
      linalg.yield %431 : f32 loc(#loc563)
    } -> tensor<16x8x64x1xf32> loc(#loc563)
    %94 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block0/mlp/sub"(#loc463))):
      linalg.yield %in : f32 loc(#loc564)
    } -> tensor<16x8x64x64xf32> loc(#loc564)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %94 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block0/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block0/mlp/sub"(#loc463))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc564)
      linalg.yield %431 : f32 loc(#loc564)
    } -> tensor<16x8x64x64xf32> loc(#loc564)
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block0/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block0/mlp/integer_pow"(#loc464))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc565)
      linalg.yield %431 : f32 loc(#loc565)
    } -> tensor<16x8x64x64xf32> loc(#loc565)
    %97 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc465))):
      %431 = arith.addf %out, %in : f32 loc(#loc566)
      linalg.yield %431 : f32 loc(#loc566)
    } -> tensor<16x8x64xf32> loc(#loc566)
    %98 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc465))):
      linalg.yield %in : f32 loc(#loc567)
    } -> tensor<16x8x64x1xf32> loc(#loc567)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block0/mlp/div"(#loc465))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc568)
      linalg.yield %431 : f32 loc(#loc568)
    } -> tensor<16x8x64x1xf32> loc(#loc568)
    %100 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466))):
      linalg.yield %in : f32 loc(#loc569)
    } -> tensor<16x8x64x1xf32> loc(#loc569)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/div"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc569)
      linalg.yield %431 : f32 loc(#loc569)
    } -> tensor<16x8x64x1xf32> loc(#loc569)
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block0/mlp/rsqrt"(#loc467))):
      %431 = math.rsqrt %in : f32 loc(#loc570)
      linalg.yield %431 : f32 loc(#loc570)
    } -> tensor<16x8x64x1xf32> loc(#loc570)
    %103 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/rsqrt"(#loc467)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc468))):
      linalg.yield %in : f32 loc(#loc571)
    } -> tensor<16x8x64x64xf32> loc(#loc571)
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %103 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc468)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc468))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc571)
      linalg.yield %431 : f32 loc(#loc571)
    } -> tensor<16x8x64x64xf32> loc(#loc571)
    %105 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg118 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[118]"), %out: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc469))):
      linalg.yield %in : f32 loc(#loc572)
    } -> tensor<1x1x1x64xf32> loc(#loc572)
    %106 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc469)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc469))):
      linalg.yield %in : f32 loc(#loc573)
    } -> tensor<16x8x64x64xf32> loc(#loc573)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc468)), %in_35: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc469)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc469))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc573)
      linalg.yield %431 : f32 loc(#loc573)
    } -> tensor<16x8x64x64xf32> loc(#loc573)
    %108 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg117 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[117]"), %out: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc470))):
      linalg.yield %in : f32 loc(#loc574)
    } -> tensor<1x1x1x64xf32> loc(#loc574)
    %109 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc470)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc470))):
      linalg.yield %in : f32 loc(#loc575)
    } -> tensor<16x8x64x64xf32> loc(#loc575)
    %110 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc469)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc470)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc470))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc575)
      linalg.yield %431 : f32 loc(#loc575)
    } -> tensor<16x8x64x64xf32> loc(#loc575)
    %111 = tensor.empty() : tensor<16x8x64x128xf32> loc(#loc471)
    %112 = linalg.fill ins(%cst_1 : f32) outs(%111 : tensor<16x8x64x128xf32>) -> tensor<16x8x64x128xf32> loc(#loc471)
    %113 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%110, %arg119 : tensor<16x8x64x64xf32>, tensor<64x128xf32>) outs(%112 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/add"(#loc470)), %in_35: f32 loc("args[119]"), %out: f32 loc("jit(evaluate)/block0/mlp/dot_general"(#loc421))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc575)
      %432 = arith.addf %out, %431 : f32 loc(#loc471)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x128xf32> loc(#loc471)
    %114 = tensor.empty() : tensor<1x1x1x128xf32> loc(#loc472)
    %115 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg115 : tensor<128xf32>) outs(%114 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[115]"), %out: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc422))):
      linalg.yield %in : f32 loc(#loc472)
    } -> tensor<1x1x1x128xf32> loc(#loc472)
    %116 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x1x1x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc422)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc422))):
      linalg.yield %in : f32 loc(#loc473)
    } -> tensor<16x8x64x128xf32> loc(#loc473)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/dot_general"(#loc421)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc422))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc473)
      linalg.yield %431 : f32 loc(#loc473)
    } -> tensor<16x8x64x128xf32> loc(#loc473)
    %118 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423))):
      linalg.yield %in : f32 loc(#loc474)
    } -> tensor<16x8x64x128xf32> loc(#loc474)
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc474)
      linalg.yield %431 : f32 loc(#loc474)
    } -> tensor<16x8x64x128xf32> loc(#loc474)
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block0/mlp/neg"(#loc423))):
      %431 = arith.negf %in : f32 loc(#loc475)
      linalg.yield %431 : f32 loc(#loc475)
    } -> tensor<16x8x64x128xf32> loc(#loc475)
    %121 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423))):
      linalg.yield %in : f32 loc(#loc474)
    } -> tensor<16x8x64x128xf32> loc(#loc474)
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %121 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/neg"(#loc423)), %in_35: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc474)
      linalg.yield %431 : f32 loc(#loc474)
    } -> tensor<16x8x64x128xf32> loc(#loc474)
    %123 = math.erfc %122 : tensor<16x8x64x128xf32> loc(#loc476)
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %123 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block0/mlp/erfc"(#loc423)), %out: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc474)
      linalg.yield %431 : f32 loc(#loc474)
    } -> tensor<16x8x64x128xf32> loc(#loc474)
    %125 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%124, %arg120 : tensor<16x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %in_35: f32 loc("args[120]"), %out: f32 loc("jit(evaluate)/block0/mlp/dot_general"(#loc424))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc474)
      %432 = arith.addf %out, %431 : f32 loc(#loc477)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x64xf32> loc(#loc477)
    %126 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg116 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[116]"), %out: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc425))):
      linalg.yield %in : f32 loc(#loc478)
    } -> tensor<1x1x1x64xf32> loc(#loc478)
    %127 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/broadcast_in_dim"(#loc425)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc425))):
      linalg.yield %in : f32 loc(#loc479)
    } -> tensor<16x8x64x64xf32> loc(#loc479)
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/dot_general"(#loc424)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/block0/mlp/add"(#loc425))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc479)
      linalg.yield %431 : f32 loc(#loc479)
    } -> tensor<16x8x64x64xf32> loc(#loc479)
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %128 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %130 = tensor.empty() : tensor<16x64x8x64xf32> loc(#loc480)
    %131 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<16x8x64x64xf32>) outs(%130 : tensor<16x64x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc426))):
      linalg.yield %in : f32 loc(#loc480)
    } -> tensor<16x64x8x64xf32> loc(#loc480)
    %collapsed_17 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<16x64x8x64xf32> into tensor<1024x8x64xf32> loc(#loc481)
    %132 = tensor.empty() : tensor<1024x8xf32> loc(#loc705)
    %133 = linalg.fill ins(%cst_1 : f32) outs(%132 : tensor<1024x8xf32>) -> tensor<1024x8xf32> loc(#loc705)
    %134 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_17 : tensor<1024x8x64xf32>) outs(%133 : tensor<1024x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc576)), %out: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc576))):
      %431 = arith.addf %out, %in : f32 loc(#loc705)
      linalg.yield %431 : f32 loc(#loc705)
    } -> tensor<1024x8xf32> loc(#loc705)
    %135 = tensor.empty() : tensor<1024x8x1xf32> loc(#loc706)
    %136 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1024x8xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc576)), %out: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc576))):
      linalg.yield %in : f32 loc(#loc706)
    } -> tensor<1024x8x1xf32> loc(#loc706)
    %137 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc576))):
      linalg.yield %in : f32 loc(#loc707)
    } -> tensor<1024x8x1xf32> loc(#loc707)
    %138 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<1024x8x1xf32>, tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc576)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc576)), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc576))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc707)
      linalg.yield %431 : f32 loc(#loc707)
    } -> tensor<1024x8x1xf32> loc(#loc707)
    %139 = tensor.empty() : tensor<1024x8x64xf32> loc(#loc708)
    %140 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1024x8x1xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/div"(#loc576)), %out: f32 loc("jit(evaluate)/block1/time/sub"(#loc577))):
      linalg.yield %in : f32 loc(#loc708)
    } -> tensor<1024x8x64xf32> loc(#loc708)
    %141 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17, %140 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reshape"(#loc427)), %in_35: f32 loc("jit(evaluate)/block1/time/sub"(#loc577)), %out: f32 loc("jit(evaluate)/block1/time/sub"(#loc577))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc708)
      linalg.yield %431 : f32 loc(#loc708)
    } -> tensor<1024x8x64xf32> loc(#loc708)
    %142 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %141 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/sub"(#loc577)), %in_35: f32 loc("jit(evaluate)/block1/time/sub"(#loc577)), %out: f32 loc("jit(evaluate)/block1/time/integer_pow"(#loc578))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc709)
      linalg.yield %431 : f32 loc(#loc709)
    } -> tensor<1024x8x64xf32> loc(#loc709)
    %143 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1024x8x64xf32>) outs(%133 : tensor<1024x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc579)), %out: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc579))):
      %431 = arith.addf %out, %in : f32 loc(#loc710)
      linalg.yield %431 : f32 loc(#loc710)
    } -> tensor<1024x8xf32> loc(#loc710)
    %144 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1024x8xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc579)), %out: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc579))):
      linalg.yield %in : f32 loc(#loc711)
    } -> tensor<1024x8x1xf32> loc(#loc711)
    %145 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %137 : tensor<1024x8x1xf32>, tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc579)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc576)), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc579))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc712)
      linalg.yield %431 : f32 loc(#loc712)
    } -> tensor<1024x8x1xf32> loc(#loc712)
    %146 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block1/time/add"(#loc580))):
      linalg.yield %in : f32 loc(#loc713)
    } -> tensor<1024x8x1xf32> loc(#loc713)
    %147 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %146 : tensor<1024x8x1xf32>, tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/div"(#loc579)), %in_35: f32 loc("jit(evaluate)/block1/time/add"(#loc580)), %out: f32 loc("jit(evaluate)/block1/time/add"(#loc580))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc713)
      linalg.yield %431 : f32 loc(#loc713)
    } -> tensor<1024x8x1xf32> loc(#loc713)
    %148 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/add"(#loc580)), %out: f32 loc("jit(evaluate)/block1/time/rsqrt"(#loc581))):
      %431 = math.rsqrt %in : f32 loc(#loc714)
      linalg.yield %431 : f32 loc(#loc714)
    } -> tensor<1024x8x1xf32> loc(#loc714)
    %149 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1024x8x1xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/rsqrt"(#loc581)), %out: f32 loc("jit(evaluate)/block1/time/mul"(#loc582))):
      linalg.yield %in : f32 loc(#loc715)
    } -> tensor<1024x8x64xf32> loc(#loc715)
    %150 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %149 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/sub"(#loc577)), %in_35: f32 loc("jit(evaluate)/block1/time/mul"(#loc582)), %out: f32 loc("jit(evaluate)/block1/time/mul"(#loc582))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc715)
      linalg.yield %431 : f32 loc(#loc715)
    } -> tensor<1024x8x64xf32> loc(#loc715)
    %151 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg134 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[134]"), %out: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc583))):
      linalg.yield %in : f32 loc(#loc716)
    } -> tensor<1x1x64xf32> loc(#loc716)
    %152 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x1x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc583)), %out: f32 loc("jit(evaluate)/block1/time/mul"(#loc583))):
      linalg.yield %in : f32 loc(#loc717)
    } -> tensor<1024x8x64xf32> loc(#loc717)
    %153 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %152 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/mul"(#loc582)), %in_35: f32 loc("jit(evaluate)/block1/time/mul"(#loc583)), %out: f32 loc("jit(evaluate)/block1/time/mul"(#loc583))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc717)
      linalg.yield %431 : f32 loc(#loc717)
    } -> tensor<1024x8x64xf32> loc(#loc717)
    %154 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg133 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[133]"), %out: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc584))):
      linalg.yield %in : f32 loc(#loc718)
    } -> tensor<1x1x64xf32> loc(#loc718)
    %155 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x1x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc584)), %out: f32 loc("jit(evaluate)/block1/time/add"(#loc584))):
      linalg.yield %in : f32 loc(#loc719)
    } -> tensor<1024x8x64xf32> loc(#loc719)
    %156 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/mul"(#loc583)), %in_35: f32 loc("jit(evaluate)/block1/time/add"(#loc584)), %out: f32 loc("jit(evaluate)/block1/time/add"(#loc584))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc719)
      linalg.yield %431 : f32 loc(#loc719)
    } -> tensor<1024x8x64xf32> loc(#loc719)
    %157 = linalg.fill ins(%cst_1 : f32) outs(%139 : tensor<1024x8x64xf32>) -> tensor<1024x8x64xf32> loc(#loc720)
    %158 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156, %arg137 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/add"(#loc584)), %in_35: f32 loc("args[137]"), %out: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc585))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc719)
      %432 = arith.addf %out, %431 : f32 loc(#loc720)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc720)
    %expanded_18 = tensor.expand_shape %158 [[0], [1], [2, 3]] output_shape [1024, 8, 4, 16] : tensor<1024x8x64xf32> into tensor<1024x8x4x16xf32> loc(#loc721)
    %159 = tensor.empty() : tensor<1024x4x8x16xf32> loc(#loc722)
    %160 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1024x8x4x16xf32>) outs(%159 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reshape"(#loc586)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc587))):
      linalg.yield %in : f32 loc(#loc722)
    } -> tensor<1024x4x8x16xf32> loc(#loc722)
    %161 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156, %arg135 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/add"(#loc584)), %in_35: f32 loc("args[135]"), %out: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc588))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc719)
      %432 = arith.addf %out, %431 : f32 loc(#loc723)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc723)
    %expanded_19 = tensor.expand_shape %161 [[0], [1], [2, 3]] output_shape [1024, 8, 4, 16] : tensor<1024x8x64xf32> into tensor<1024x8x4x16xf32> loc(#loc724)
    %162 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1024x8x4x16xf32>) outs(%159 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reshape"(#loc589)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc590))):
      linalg.yield %in : f32 loc(#loc725)
    } -> tensor<1024x4x8x16xf32> loc(#loc725)
    %163 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156, %arg138 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/add"(#loc584)), %in_35: f32 loc("args[138]"), %out: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc591))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc719)
      %432 = arith.addf %out, %431 : f32 loc(#loc726)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc726)
    %expanded_20 = tensor.expand_shape %163 [[0], [1], [2, 3]] output_shape [1024, 8, 4, 16] : tensor<1024x8x64xf32> into tensor<1024x8x4x16xf32> loc(#loc727)
    %164 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1024x8x4x16xf32>) outs(%159 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reshape"(#loc592)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc593))):
      linalg.yield %in : f32 loc(#loc728)
    } -> tensor<1024x4x8x16xf32> loc(#loc728)
    %165 = tensor.empty() : tensor<1024x4x16x8xf32> loc(#loc594)
    %166 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1024x4x8x16xf32>) outs(%165 : tensor<1024x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/transpose"(#loc590)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc486))):
      linalg.yield %in : f32 loc(#loc594)
    } -> tensor<1024x4x16x8xf32> loc(#loc594)
    %167 = tensor.empty() : tensor<1024x4x8x8xf32> loc(#loc595)
    %168 = linalg.fill ins(%cst_1 : f32) outs(%167 : tensor<1024x4x8x8xf32>) -> tensor<1024x4x8x8xf32> loc(#loc595)
    %169 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%160, %166 : tensor<1024x4x8x16xf32>, tensor<1024x4x16x8xf32>) outs(%168 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/transpose"(#loc587)), %in_35: f32 loc("jit(evaluate)/block1/time/transpose"(#loc486)), %out: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc487))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc722)
      %432 = arith.addf %out, %431 : f32 loc(#loc595)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x4x8x8xf32> loc(#loc595)
    %170 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc488))):
      linalg.yield %in : f32 loc(#loc596)
    } -> tensor<1024x4x8x8xf32> loc(#loc596)
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %170 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc487)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc488)), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc488))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc596)
      linalg.yield %431 : f32 loc(#loc596)
    } -> tensor<1024x4x8x8xf32> loc(#loc596)
    %172 = tensor.empty() : tensor<1024x4x8xf32> loc(#loc597)
    %173 = linalg.fill ins(%cst_0 : f32) outs(%172 : tensor<1024x4x8xf32>) -> tensor<1024x4x8xf32> loc(#loc597)
    %174 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1024x4x8x8xf32>) outs(%173 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_max"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/reduce_max"(#loc489))):
      %431 = arith.maximumf %out, %in : f32 loc(#loc597)
      linalg.yield %431 : f32 loc(#loc597)
    } -> tensor<1024x4x8xf32> loc(#loc597)
    %175 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%172 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/block1/time/max"(#loc489))):
      linalg.yield %in : f32 loc(#loc598)
    } -> tensor<1024x4x8xf32> loc(#loc598)
    %176 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %174 : tensor<1024x4x8xf32>, tensor<1024x4x8xf32>) outs(%172 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/max"(#loc489)), %in_35: f32 loc("jit(evaluate)/block1/time/reduce_max"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/max"(#loc489))):
      %431 = arith.maximumf %in, %in_35 : f32 loc(#loc598)
      linalg.yield %431 : f32 loc(#loc598)
    } -> tensor<1024x4x8xf32> loc(#loc598)
    %177 = tensor.empty() : tensor<1024x4x8x1xf32> loc(#loc599)
    %178 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<1024x4x8xf32>) outs(%177 : tensor<1024x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/max"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc489))):
      linalg.yield %in : f32 loc(#loc599)
    } -> tensor<1024x4x8x1xf32> loc(#loc599)
    %179 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1024x4x8x1xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/sub"(#loc489))):
      linalg.yield %in : f32 loc(#loc600)
    } -> tensor<1024x4x8x8xf32> loc(#loc600)
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %179 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/div"(#loc488)), %in_35: f32 loc("jit(evaluate)/block1/time/sub"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/sub"(#loc489))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc600)
      linalg.yield %431 : f32 loc(#loc600)
    } -> tensor<1024x4x8x8xf32> loc(#loc600)
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/sub"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/exp"(#loc489))):
      %431 = math.exp %in : f32 loc(#loc601)
      linalg.yield %431 : f32 loc(#loc601)
    } -> tensor<1024x4x8x8xf32> loc(#loc601)
    %182 = linalg.fill ins(%cst_1 : f32) outs(%172 : tensor<1024x4x8xf32>) -> tensor<1024x4x8xf32> loc(#loc602)
    %183 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<1024x4x8x8xf32>) outs(%182 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc489))):
      %431 = arith.addf %out, %in : f32 loc(#loc602)
      linalg.yield %431 : f32 loc(#loc602)
    } -> tensor<1024x4x8xf32> loc(#loc602)
    %184 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1024x4x8xf32>) outs(%177 : tensor<1024x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reduce_sum"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc489))):
      linalg.yield %in : f32 loc(#loc599)
    } -> tensor<1024x4x8x1xf32> loc(#loc599)
    %185 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1024x4x8x1xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/broadcast_in_dim"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc489))):
      linalg.yield %in : f32 loc(#loc603)
    } -> tensor<1024x4x8x8xf32> loc(#loc603)
    %186 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %185 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/exp"(#loc489)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc489)), %out: f32 loc("jit(evaluate)/block1/time/div"(#loc489))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc603)
      linalg.yield %431 : f32 loc(#loc603)
    } -> tensor<1024x4x8x8xf32> loc(#loc603)
    %187 = linalg.fill ins(%cst_1 : f32) outs(%159 : tensor<1024x4x8x16xf32>) -> tensor<1024x4x8x16xf32> loc(#loc604)
    %188 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%186, %164 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x16xf32>) outs(%187 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/div"(#loc489)), %in_35: f32 loc("jit(evaluate)/block1/time/transpose"(#loc593)), %out: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc490))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc603)
      %432 = arith.addf %out, %431 : f32 loc(#loc604)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x4x8x16xf32> loc(#loc604)
    %189 = tensor.empty() : tensor<1024x8x4x16xf32> loc(#loc605)
    %190 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<1024x4x8x16xf32>) outs(%189 : tensor<1024x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc490)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc491))):
      linalg.yield %in : f32 loc(#loc605)
    } -> tensor<1024x8x4x16xf32> loc(#loc605)
    %collapsed_21 = tensor.collapse_shape %190 [[0], [1], [2, 3]] : tensor<1024x8x4x16xf32> into tensor<1024x8x64xf32> loc(#loc606)
    %191 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_21, %arg136 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reshape"(#loc492)), %in_35: f32 loc("args[136]"), %out: f32 loc("jit(evaluate)/block1/time/dot_general"(#loc493))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc606)
      %432 = arith.addf %out, %431 : f32 loc(#loc607)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc607)
    %expanded_22 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [16, 64, 8, 64] : tensor<1024x8x64xf32> into tensor<16x64x8x64xf32> loc(#loc494)
    %192 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<16x64x8x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/reshape"(#loc429)), %out: f32 loc("jit(evaluate)/block1/time/transpose"(#loc430))):
      linalg.yield %in : f32 loc(#loc495)
    } -> tensor<16x8x64x64xf32> loc(#loc495)
    %193 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %192 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block1/time/transpose"(#loc430)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %194 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%193 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc462))):
      %431 = arith.addf %out, %in : f32 loc(#loc608)
      linalg.yield %431 : f32 loc(#loc608)
    } -> tensor<16x8x64xf32> loc(#loc608)
    %195 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc462))):
      linalg.yield %in : f32 loc(#loc609)
    } -> tensor<16x8x64x1xf32> loc(#loc609)
    %196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc462)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block1/mlp/div"(#loc462))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc610)
      linalg.yield %431 : f32 loc(#loc610)
    } -> tensor<16x8x64x1xf32> loc(#loc610)
    %197 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block1/mlp/sub"(#loc463))):
      linalg.yield %in : f32 loc(#loc611)
    } -> tensor<16x8x64x64xf32> loc(#loc611)
    %198 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %197 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block1/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block1/mlp/sub"(#loc463))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc611)
      linalg.yield %431 : f32 loc(#loc611)
    } -> tensor<16x8x64x64xf32> loc(#loc611)
    %199 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %198 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block1/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block1/mlp/integer_pow"(#loc464))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc612)
      linalg.yield %431 : f32 loc(#loc612)
    } -> tensor<16x8x64x64xf32> loc(#loc612)
    %200 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc465))):
      %431 = arith.addf %out, %in : f32 loc(#loc613)
      linalg.yield %431 : f32 loc(#loc613)
    } -> tensor<16x8x64xf32> loc(#loc613)
    %201 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc465))):
      linalg.yield %in : f32 loc(#loc614)
    } -> tensor<16x8x64x1xf32> loc(#loc614)
    %202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block1/mlp/div"(#loc465))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc615)
      linalg.yield %431 : f32 loc(#loc615)
    } -> tensor<16x8x64x1xf32> loc(#loc615)
    %203 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %100 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/div"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc466))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc616)
      linalg.yield %431 : f32 loc(#loc616)
    } -> tensor<16x8x64x1xf32> loc(#loc616)
    %204 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block1/mlp/rsqrt"(#loc467))):
      %431 = math.rsqrt %in : f32 loc(#loc617)
      linalg.yield %431 : f32 loc(#loc617)
    } -> tensor<16x8x64x1xf32> loc(#loc617)
    %205 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/rsqrt"(#loc467)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc468))):
      linalg.yield %in : f32 loc(#loc618)
    } -> tensor<16x8x64x64xf32> loc(#loc618)
    %206 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %205 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc468)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc468))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc618)
      linalg.yield %431 : f32 loc(#loc618)
    } -> tensor<16x8x64x64xf32> loc(#loc618)
    %207 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg130 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[130]"), %out: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc469))):
      linalg.yield %in : f32 loc(#loc619)
    } -> tensor<1x1x1x64xf32> loc(#loc619)
    %208 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc469)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc469))):
      linalg.yield %in : f32 loc(#loc620)
    } -> tensor<16x8x64x64xf32> loc(#loc620)
    %209 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc468)), %in_35: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc469)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc469))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc620)
      linalg.yield %431 : f32 loc(#loc620)
    } -> tensor<16x8x64x64xf32> loc(#loc620)
    %210 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg129 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[129]"), %out: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc470))):
      linalg.yield %in : f32 loc(#loc621)
    } -> tensor<1x1x1x64xf32> loc(#loc621)
    %211 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc470)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc470))):
      linalg.yield %in : f32 loc(#loc622)
    } -> tensor<16x8x64x64xf32> loc(#loc622)
    %212 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %211 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc469)), %in_35: f32 loc("jit(evaluate)/block1/mlp/add"(#loc470)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc470))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc622)
      linalg.yield %431 : f32 loc(#loc622)
    } -> tensor<16x8x64x64xf32> loc(#loc622)
    %213 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%212, %arg131 : tensor<16x8x64x64xf32>, tensor<64x128xf32>) outs(%112 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/add"(#loc470)), %in_35: f32 loc("args[131]"), %out: f32 loc("jit(evaluate)/block1/mlp/dot_general"(#loc421))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc622)
      %432 = arith.addf %out, %431 : f32 loc(#loc496)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x128xf32> loc(#loc496)
    %214 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg127 : tensor<128xf32>) outs(%114 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[127]"), %out: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc422))):
      linalg.yield %in : f32 loc(#loc497)
    } -> tensor<1x1x1x128xf32> loc(#loc497)
    %215 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<1x1x1x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc422)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc422))):
      linalg.yield %in : f32 loc(#loc498)
    } -> tensor<16x8x64x128xf32> loc(#loc498)
    %216 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %215 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/dot_general"(#loc421)), %in_35: f32 loc("jit(evaluate)/block1/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc422))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc498)
      linalg.yield %431 : f32 loc(#loc498)
    } -> tensor<16x8x64x128xf32> loc(#loc498)
    %217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %216 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block1/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc499)
      linalg.yield %431 : f32 loc(#loc499)
    } -> tensor<16x8x64x128xf32> loc(#loc499)
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block1/mlp/neg"(#loc423))):
      %431 = arith.negf %in : f32 loc(#loc500)
      linalg.yield %431 : f32 loc(#loc500)
    } -> tensor<16x8x64x128xf32> loc(#loc500)
    %219 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %121 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/neg"(#loc423)), %in_35: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc499)
      linalg.yield %431 : f32 loc(#loc499)
    } -> tensor<16x8x64x128xf32> loc(#loc499)
    %220 = math.erfc %219 : tensor<16x8x64x128xf32> loc(#loc501)
    %221 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %220 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block1/mlp/erfc"(#loc423)), %out: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc499)
      linalg.yield %431 : f32 loc(#loc499)
    } -> tensor<16x8x64x128xf32> loc(#loc499)
    %222 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%221, %arg132 : tensor<16x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/mul"(#loc423)), %in_35: f32 loc("args[132]"), %out: f32 loc("jit(evaluate)/block1/mlp/dot_general"(#loc424))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc499)
      %432 = arith.addf %out, %431 : f32 loc(#loc502)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x64xf32> loc(#loc502)
    %223 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg128 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[128]"), %out: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc425))):
      linalg.yield %in : f32 loc(#loc503)
    } -> tensor<1x1x1x64xf32> loc(#loc503)
    %224 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/broadcast_in_dim"(#loc425)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc425))):
      linalg.yield %in : f32 loc(#loc504)
    } -> tensor<16x8x64x64xf32> loc(#loc504)
    %225 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %224 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/mlp/dot_general"(#loc424)), %in_35: f32 loc("jit(evaluate)/block1/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/block1/mlp/add"(#loc425))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc504)
      linalg.yield %431 : f32 loc(#loc504)
    } -> tensor<16x8x64x64xf32> loc(#loc504)
    %226 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %225 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block1/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %collapsed_23 = tensor.collapse_shape %226 [[0, 1], [2], [3]] : tensor<16x8x64x64xf32> into tensor<128x64x64xf32> loc(#loc505)
    %227 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_23 : tensor<128x64x64xf32>) outs(%26 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc529)), %out: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc529))):
      %431 = arith.addf %out, %in : f32 loc(#loc729)
      linalg.yield %431 : f32 loc(#loc729)
    } -> tensor<128x64xf32> loc(#loc729)
    %228 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<128x64xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc529)), %out: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc529))):
      linalg.yield %in : f32 loc(#loc730)
    } -> tensor<128x64x1xf32> loc(#loc730)
    %229 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %30 : tensor<128x64x1xf32>, tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc529)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc529)), %out: f32 loc("jit(evaluate)/block2/space/div"(#loc529))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc731)
      linalg.yield %431 : f32 loc(#loc731)
    } -> tensor<128x64x1xf32> loc(#loc731)
    %230 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<128x64x1xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/div"(#loc529)), %out: f32 loc("jit(evaluate)/block2/space/sub"(#loc530))):
      linalg.yield %in : f32 loc(#loc732)
    } -> tensor<128x64x64xf32> loc(#loc732)
    %231 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_23, %230 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reshape"(#loc417)), %in_35: f32 loc("jit(evaluate)/block2/space/sub"(#loc530)), %out: f32 loc("jit(evaluate)/block2/space/sub"(#loc530))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc732)
      linalg.yield %431 : f32 loc(#loc732)
    } -> tensor<128x64x64xf32> loc(#loc732)
    %232 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %231 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/sub"(#loc530)), %in_35: f32 loc("jit(evaluate)/block2/space/sub"(#loc530)), %out: f32 loc("jit(evaluate)/block2/space/integer_pow"(#loc531))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc733)
      linalg.yield %431 : f32 loc(#loc733)
    } -> tensor<128x64x64xf32> loc(#loc733)
    %233 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<128x64x64xf32>) outs(%26 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc532)), %out: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc532))):
      %431 = arith.addf %out, %in : f32 loc(#loc734)
      linalg.yield %431 : f32 loc(#loc734)
    } -> tensor<128x64xf32> loc(#loc734)
    %234 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<128x64xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc532)), %out: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc532))):
      linalg.yield %in : f32 loc(#loc735)
    } -> tensor<128x64x1xf32> loc(#loc735)
    %235 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %30 : tensor<128x64x1xf32>, tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc532)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc529)), %out: f32 loc("jit(evaluate)/block2/space/div"(#loc532))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc736)
      linalg.yield %431 : f32 loc(#loc736)
    } -> tensor<128x64x1xf32> loc(#loc736)
    %236 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %39 : tensor<128x64x1xf32>, tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/div"(#loc532)), %in_35: f32 loc("jit(evaluate)/block0/space/add"(#loc533)), %out: f32 loc("jit(evaluate)/block2/space/add"(#loc533))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc737)
      linalg.yield %431 : f32 loc(#loc737)
    } -> tensor<128x64x1xf32> loc(#loc737)
    %237 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<128x64x1xf32>) outs(%28 : tensor<128x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/add"(#loc533)), %out: f32 loc("jit(evaluate)/block2/space/rsqrt"(#loc534))):
      %431 = math.rsqrt %in : f32 loc(#loc738)
      linalg.yield %431 : f32 loc(#loc738)
    } -> tensor<128x64x1xf32> loc(#loc738)
    %238 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<128x64x1xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/rsqrt"(#loc534)), %out: f32 loc("jit(evaluate)/block2/space/mul"(#loc535))):
      linalg.yield %in : f32 loc(#loc739)
    } -> tensor<128x64x64xf32> loc(#loc739)
    %239 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %238 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/sub"(#loc530)), %in_35: f32 loc("jit(evaluate)/block2/space/mul"(#loc535)), %out: f32 loc("jit(evaluate)/block2/space/mul"(#loc535))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc739)
      linalg.yield %431 : f32 loc(#loc739)
    } -> tensor<128x64x64xf32> loc(#loc739)
    %240 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg146 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[146]"), %out: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc536))):
      linalg.yield %in : f32 loc(#loc740)
    } -> tensor<1x1x64xf32> loc(#loc740)
    %241 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x1x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc536)), %out: f32 loc("jit(evaluate)/block2/space/mul"(#loc536))):
      linalg.yield %in : f32 loc(#loc741)
    } -> tensor<128x64x64xf32> loc(#loc741)
    %242 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %241 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/mul"(#loc535)), %in_35: f32 loc("jit(evaluate)/block2/space/mul"(#loc536)), %out: f32 loc("jit(evaluate)/block2/space/mul"(#loc536))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc741)
      linalg.yield %431 : f32 loc(#loc741)
    } -> tensor<128x64x64xf32> loc(#loc741)
    %243 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg145 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[145]"), %out: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc537))):
      linalg.yield %in : f32 loc(#loc742)
    } -> tensor<1x1x64xf32> loc(#loc742)
    %244 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x1x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc537)), %out: f32 loc("jit(evaluate)/block2/space/add"(#loc537))):
      linalg.yield %in : f32 loc(#loc743)
    } -> tensor<128x64x64xf32> loc(#loc743)
    %245 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %244 : tensor<128x64x64xf32>, tensor<128x64x64xf32>) outs(%32 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/mul"(#loc536)), %in_35: f32 loc("jit(evaluate)/block2/space/add"(#loc537)), %out: f32 loc("jit(evaluate)/block2/space/add"(#loc537))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc743)
      linalg.yield %431 : f32 loc(#loc743)
    } -> tensor<128x64x64xf32> loc(#loc743)
    %246 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%245, %arg149 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/add"(#loc537)), %in_35: f32 loc("args[149]"), %out: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc538))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc743)
      %432 = arith.addf %out, %431 : f32 loc(#loc744)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc744)
    %expanded_24 = tensor.expand_shape %246 [[0], [1], [2, 3]] output_shape [128, 64, 4, 16] : tensor<128x64x64xf32> into tensor<128x64x4x16xf32> loc(#loc745)
    %247 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<128x64x4x16xf32>) outs(%53 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reshape"(#loc539)), %out: f32 loc("jit(evaluate)/block2/space/transpose"(#loc540))):
      linalg.yield %in : f32 loc(#loc746)
    } -> tensor<128x4x64x16xf32> loc(#loc746)
    %248 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%245, %arg147 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/add"(#loc537)), %in_35: f32 loc("args[147]"), %out: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc541))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc743)
      %432 = arith.addf %out, %431 : f32 loc(#loc747)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc747)
    %expanded_25 = tensor.expand_shape %248 [[0], [1], [2, 3]] output_shape [128, 64, 4, 16] : tensor<128x64x64xf32> into tensor<128x64x4x16xf32> loc(#loc748)
    %249 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<128x64x4x16xf32>) outs(%53 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reshape"(#loc542)), %out: f32 loc("jit(evaluate)/block2/space/transpose"(#loc543))):
      linalg.yield %in : f32 loc(#loc749)
    } -> tensor<128x4x64x16xf32> loc(#loc749)
    %250 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%245, %arg150 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/add"(#loc537)), %in_35: f32 loc("args[150]"), %out: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc544))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc743)
      %432 = arith.addf %out, %431 : f32 loc(#loc750)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc750)
    %expanded_26 = tensor.expand_shape %250 [[0], [1], [2, 3]] output_shape [128, 64, 4, 16] : tensor<128x64x64xf32> into tensor<128x64x4x16xf32> loc(#loc751)
    %251 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<128x64x4x16xf32>) outs(%53 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reshape"(#loc545)), %out: f32 loc("jit(evaluate)/block2/space/transpose"(#loc546))):
      linalg.yield %in : f32 loc(#loc752)
    } -> tensor<128x4x64x16xf32> loc(#loc752)
    %252 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<128x4x64x16xf32>) outs(%59 : tensor<128x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/transpose"(#loc543)), %out: f32 loc("jit(evaluate)/block2/space/transpose"(#loc453))):
      linalg.yield %in : f32 loc(#loc623)
    } -> tensor<128x4x16x64xf32> loc(#loc623)
    %253 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%247, %252 : tensor<128x4x64x16xf32>, tensor<128x4x16x64xf32>) outs(%62 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/transpose"(#loc540)), %in_35: f32 loc("jit(evaluate)/block2/space/transpose"(#loc453)), %out: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc454))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc746)
      %432 = arith.addf %out, %431 : f32 loc(#loc624)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x4x64x64xf32> loc(#loc624)
    %254 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %64 : tensor<128x4x64x64xf32>, tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc454)), %in_35: f32 loc("jit(evaluate)/block0/space/div"(#loc455)), %out: f32 loc("jit(evaluate)/block2/space/div"(#loc455))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc625)
      linalg.yield %431 : f32 loc(#loc625)
    } -> tensor<128x4x64x64xf32> loc(#loc625)
    %255 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%254 : tensor<128x4x64x64xf32>) outs(%67 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_max"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/reduce_max"(#loc456))):
      %431 = arith.maximumf %out, %in : f32 loc(#loc626)
      linalg.yield %431 : f32 loc(#loc626)
    } -> tensor<128x4x64xf32> loc(#loc626)
    %256 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %255 : tensor<128x4x64xf32>, tensor<128x4x64xf32>) outs(%66 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/space/max"(#loc456)), %in_35: f32 loc("jit(evaluate)/block2/space/reduce_max"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/max"(#loc456))):
      %431 = arith.maximumf %in, %in_35 : f32 loc(#loc627)
      linalg.yield %431 : f32 loc(#loc627)
    } -> tensor<128x4x64xf32> loc(#loc627)
    %257 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256 : tensor<128x4x64xf32>) outs(%71 : tensor<128x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/max"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc456))):
      linalg.yield %in : f32 loc(#loc628)
    } -> tensor<128x4x64x1xf32> loc(#loc628)
    %258 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257 : tensor<128x4x64x1xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/sub"(#loc456))):
      linalg.yield %in : f32 loc(#loc629)
    } -> tensor<128x4x64x64xf32> loc(#loc629)
    %259 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %258 : tensor<128x4x64x64xf32>, tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/div"(#loc455)), %in_35: f32 loc("jit(evaluate)/block2/space/sub"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/sub"(#loc456))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc629)
      linalg.yield %431 : f32 loc(#loc629)
    } -> tensor<128x4x64x64xf32> loc(#loc629)
    %260 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/sub"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/exp"(#loc456))):
      %431 = math.exp %in : f32 loc(#loc630)
      linalg.yield %431 : f32 loc(#loc630)
    } -> tensor<128x4x64x64xf32> loc(#loc630)
    %261 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%260 : tensor<128x4x64x64xf32>) outs(%76 : tensor<128x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc456))):
      %431 = arith.addf %out, %in : f32 loc(#loc631)
      linalg.yield %431 : f32 loc(#loc631)
    } -> tensor<128x4x64xf32> loc(#loc631)
    %262 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<128x4x64xf32>) outs(%71 : tensor<128x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reduce_sum"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc456))):
      linalg.yield %in : f32 loc(#loc628)
    } -> tensor<128x4x64x1xf32> loc(#loc628)
    %263 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<128x4x64x1xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/broadcast_in_dim"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/div"(#loc456))):
      linalg.yield %in : f32 loc(#loc632)
    } -> tensor<128x4x64x64xf32> loc(#loc632)
    %264 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %263 : tensor<128x4x64x64xf32>, tensor<128x4x64x64xf32>) outs(%61 : tensor<128x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/exp"(#loc456)), %in_35: f32 loc("jit(evaluate)/block2/space/div"(#loc456)), %out: f32 loc("jit(evaluate)/block2/space/div"(#loc456))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc632)
      linalg.yield %431 : f32 loc(#loc632)
    } -> tensor<128x4x64x64xf32> loc(#loc632)
    %265 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%264, %251 : tensor<128x4x64x64xf32>, tensor<128x4x64x16xf32>) outs(%81 : tensor<128x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/div"(#loc456)), %in_35: f32 loc("jit(evaluate)/block2/space/transpose"(#loc546)), %out: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc457))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc632)
      %432 = arith.addf %out, %431 : f32 loc(#loc633)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x4x64x16xf32> loc(#loc633)
    %266 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<128x4x64x16xf32>) outs(%83 : tensor<128x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc457)), %out: f32 loc("jit(evaluate)/block2/space/transpose"(#loc458))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<128x64x4x16xf32> loc(#loc634)
    %collapsed_27 = tensor.collapse_shape %266 [[0], [1], [2, 3]] : tensor<128x64x4x16xf32> into tensor<128x64x64xf32> loc(#loc635)
    %267 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_27, %arg148 : tensor<128x64x64xf32>, tensor<64x64xf32>) outs(%51 : tensor<128x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/space/reshape"(#loc459)), %in_35: f32 loc("args[148]"), %out: f32 loc("jit(evaluate)/block2/space/dot_general"(#loc460))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc635)
      %432 = arith.addf %out, %431 : f32 loc(#loc636)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<128x64x64xf32> loc(#loc636)
    %expanded_28 = tensor.expand_shape %267 [[0, 1], [2], [3]] output_shape [16, 8, 64, 64] : tensor<128x64x64xf32> into tensor<16x8x64x64xf32> loc(#loc506)
    %268 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %expanded_28 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block2/space/reshape"(#loc419)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %269 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%268 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc462))):
      %431 = arith.addf %out, %in : f32 loc(#loc637)
      linalg.yield %431 : f32 loc(#loc637)
    } -> tensor<16x8x64xf32> loc(#loc637)
    %270 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc462))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<16x8x64x1xf32> loc(#loc638)
    %271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc462)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block2/mlp/div"(#loc462))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc639)
      linalg.yield %431 : f32 loc(#loc639)
    } -> tensor<16x8x64x1xf32> loc(#loc639)
    %272 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block2/mlp/sub"(#loc463))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<16x8x64x64xf32> loc(#loc640)
    %273 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %272 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block2/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block2/mlp/sub"(#loc463))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc640)
      linalg.yield %431 : f32 loc(#loc640)
    } -> tensor<16x8x64x64xf32> loc(#loc640)
    %274 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %273 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block2/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block2/mlp/integer_pow"(#loc464))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc641)
      linalg.yield %431 : f32 loc(#loc641)
    } -> tensor<16x8x64x64xf32> loc(#loc641)
    %275 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%274 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc465))):
      %431 = arith.addf %out, %in : f32 loc(#loc642)
      linalg.yield %431 : f32 loc(#loc642)
    } -> tensor<16x8x64xf32> loc(#loc642)
    %276 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc465))):
      linalg.yield %in : f32 loc(#loc643)
    } -> tensor<16x8x64x1xf32> loc(#loc643)
    %277 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block2/mlp/div"(#loc465))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc644)
      linalg.yield %431 : f32 loc(#loc644)
    } -> tensor<16x8x64x1xf32> loc(#loc644)
    %278 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %100 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/div"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc466))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc645)
      linalg.yield %431 : f32 loc(#loc645)
    } -> tensor<16x8x64x1xf32> loc(#loc645)
    %279 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block2/mlp/rsqrt"(#loc467))):
      %431 = math.rsqrt %in : f32 loc(#loc646)
      linalg.yield %431 : f32 loc(#loc646)
    } -> tensor<16x8x64x1xf32> loc(#loc646)
    %280 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/rsqrt"(#loc467)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc468))):
      linalg.yield %in : f32 loc(#loc647)
    } -> tensor<16x8x64x64xf32> loc(#loc647)
    %281 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %280 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc468)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc468))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc647)
      linalg.yield %431 : f32 loc(#loc647)
    } -> tensor<16x8x64x64xf32> loc(#loc647)
    %282 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg142 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[142]"), %out: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc469))):
      linalg.yield %in : f32 loc(#loc648)
    } -> tensor<1x1x1x64xf32> loc(#loc648)
    %283 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc469)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc469))):
      linalg.yield %in : f32 loc(#loc649)
    } -> tensor<16x8x64x64xf32> loc(#loc649)
    %284 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %283 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc468)), %in_35: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc469)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc469))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc649)
      linalg.yield %431 : f32 loc(#loc649)
    } -> tensor<16x8x64x64xf32> loc(#loc649)
    %285 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg141 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[141]"), %out: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc470))):
      linalg.yield %in : f32 loc(#loc650)
    } -> tensor<1x1x1x64xf32> loc(#loc650)
    %286 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc470)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc470))):
      linalg.yield %in : f32 loc(#loc651)
    } -> tensor<16x8x64x64xf32> loc(#loc651)
    %287 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %286 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc469)), %in_35: f32 loc("jit(evaluate)/block2/mlp/add"(#loc470)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc470))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc651)
      linalg.yield %431 : f32 loc(#loc651)
    } -> tensor<16x8x64x64xf32> loc(#loc651)
    %288 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%287, %arg143 : tensor<16x8x64x64xf32>, tensor<64x128xf32>) outs(%112 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/add"(#loc470)), %in_35: f32 loc("args[143]"), %out: f32 loc("jit(evaluate)/block2/mlp/dot_general"(#loc421))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc651)
      %432 = arith.addf %out, %431 : f32 loc(#loc507)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x128xf32> loc(#loc507)
    %289 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg139 : tensor<128xf32>) outs(%114 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[139]"), %out: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc422))):
      linalg.yield %in : f32 loc(#loc508)
    } -> tensor<1x1x1x128xf32> loc(#loc508)
    %290 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<1x1x1x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc422)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc422))):
      linalg.yield %in : f32 loc(#loc509)
    } -> tensor<16x8x64x128xf32> loc(#loc509)
    %291 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %290 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/dot_general"(#loc421)), %in_35: f32 loc("jit(evaluate)/block2/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc422))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc509)
      linalg.yield %431 : f32 loc(#loc509)
    } -> tensor<16x8x64x128xf32> loc(#loc509)
    %292 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %291 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block2/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc510)
      linalg.yield %431 : f32 loc(#loc510)
    } -> tensor<16x8x64x128xf32> loc(#loc510)
    %293 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block2/mlp/neg"(#loc423))):
      %431 = arith.negf %in : f32 loc(#loc511)
      linalg.yield %431 : f32 loc(#loc511)
    } -> tensor<16x8x64x128xf32> loc(#loc511)
    %294 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %121 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/neg"(#loc423)), %in_35: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc510)
      linalg.yield %431 : f32 loc(#loc510)
    } -> tensor<16x8x64x128xf32> loc(#loc510)
    %295 = math.erfc %294 : tensor<16x8x64x128xf32> loc(#loc512)
    %296 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %295 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block2/mlp/erfc"(#loc423)), %out: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc510)
      linalg.yield %431 : f32 loc(#loc510)
    } -> tensor<16x8x64x128xf32> loc(#loc510)
    %297 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%296, %arg144 : tensor<16x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/mul"(#loc423)), %in_35: f32 loc("args[144]"), %out: f32 loc("jit(evaluate)/block2/mlp/dot_general"(#loc424))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc510)
      %432 = arith.addf %out, %431 : f32 loc(#loc513)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x64xf32> loc(#loc513)
    %298 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg140 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[140]"), %out: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc425))):
      linalg.yield %in : f32 loc(#loc514)
    } -> tensor<1x1x1x64xf32> loc(#loc514)
    %299 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/broadcast_in_dim"(#loc425)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc425))):
      linalg.yield %in : f32 loc(#loc515)
    } -> tensor<16x8x64x64xf32> loc(#loc515)
    %300 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297, %299 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block2/mlp/dot_general"(#loc424)), %in_35: f32 loc("jit(evaluate)/block2/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/block2/mlp/add"(#loc425))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc515)
      linalg.yield %431 : f32 loc(#loc515)
    } -> tensor<16x8x64x64xf32> loc(#loc515)
    %301 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %300 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block2/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %302 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<16x8x64x64xf32>) outs(%130 : tensor<16x64x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc426))):
      linalg.yield %in : f32 loc(#loc516)
    } -> tensor<16x64x8x64xf32> loc(#loc516)
    %collapsed_29 = tensor.collapse_shape %302 [[0, 1], [2], [3]] : tensor<16x64x8x64xf32> into tensor<1024x8x64xf32> loc(#loc517)
    %303 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_29 : tensor<1024x8x64xf32>) outs(%133 : tensor<1024x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc576)), %out: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc576))):
      %431 = arith.addf %out, %in : f32 loc(#loc753)
      linalg.yield %431 : f32 loc(#loc753)
    } -> tensor<1024x8xf32> loc(#loc753)
    %304 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<1024x8xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc576)), %out: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc576))):
      linalg.yield %in : f32 loc(#loc754)
    } -> tensor<1024x8x1xf32> loc(#loc754)
    %305 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %137 : tensor<1024x8x1xf32>, tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc576)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc576)), %out: f32 loc("jit(evaluate)/block3/time/div"(#loc576))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc755)
      linalg.yield %431 : f32 loc(#loc755)
    } -> tensor<1024x8x1xf32> loc(#loc755)
    %306 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<1024x8x1xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/div"(#loc576)), %out: f32 loc("jit(evaluate)/block3/time/sub"(#loc577))):
      linalg.yield %in : f32 loc(#loc756)
    } -> tensor<1024x8x64xf32> loc(#loc756)
    %307 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29, %306 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reshape"(#loc427)), %in_35: f32 loc("jit(evaluate)/block3/time/sub"(#loc577)), %out: f32 loc("jit(evaluate)/block3/time/sub"(#loc577))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc756)
      linalg.yield %431 : f32 loc(#loc756)
    } -> tensor<1024x8x64xf32> loc(#loc756)
    %308 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %307 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/sub"(#loc577)), %in_35: f32 loc("jit(evaluate)/block3/time/sub"(#loc577)), %out: f32 loc("jit(evaluate)/block3/time/integer_pow"(#loc578))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc757)
      linalg.yield %431 : f32 loc(#loc757)
    } -> tensor<1024x8x64xf32> loc(#loc757)
    %309 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%308 : tensor<1024x8x64xf32>) outs(%133 : tensor<1024x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc579)), %out: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc579))):
      %431 = arith.addf %out, %in : f32 loc(#loc758)
      linalg.yield %431 : f32 loc(#loc758)
    } -> tensor<1024x8xf32> loc(#loc758)
    %310 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<1024x8xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc579)), %out: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc579))):
      linalg.yield %in : f32 loc(#loc759)
    } -> tensor<1024x8x1xf32> loc(#loc759)
    %311 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %137 : tensor<1024x8x1xf32>, tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc579)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc576)), %out: f32 loc("jit(evaluate)/block3/time/div"(#loc579))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc760)
      linalg.yield %431 : f32 loc(#loc760)
    } -> tensor<1024x8x1xf32> loc(#loc760)
    %312 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %146 : tensor<1024x8x1xf32>, tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/div"(#loc579)), %in_35: f32 loc("jit(evaluate)/block1/time/add"(#loc580)), %out: f32 loc("jit(evaluate)/block3/time/add"(#loc580))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc761)
      linalg.yield %431 : f32 loc(#loc761)
    } -> tensor<1024x8x1xf32> loc(#loc761)
    %313 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1024x8x1xf32>) outs(%135 : tensor<1024x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/add"(#loc580)), %out: f32 loc("jit(evaluate)/block3/time/rsqrt"(#loc581))):
      %431 = math.rsqrt %in : f32 loc(#loc762)
      linalg.yield %431 : f32 loc(#loc762)
    } -> tensor<1024x8x1xf32> loc(#loc762)
    %314 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1024x8x1xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/rsqrt"(#loc581)), %out: f32 loc("jit(evaluate)/block3/time/mul"(#loc582))):
      linalg.yield %in : f32 loc(#loc763)
    } -> tensor<1024x8x64xf32> loc(#loc763)
    %315 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %314 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/sub"(#loc577)), %in_35: f32 loc("jit(evaluate)/block3/time/mul"(#loc582)), %out: f32 loc("jit(evaluate)/block3/time/mul"(#loc582))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc763)
      linalg.yield %431 : f32 loc(#loc763)
    } -> tensor<1024x8x64xf32> loc(#loc763)
    %316 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg158 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[158]"), %out: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc583))):
      linalg.yield %in : f32 loc(#loc764)
    } -> tensor<1x1x64xf32> loc(#loc764)
    %317 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x1x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc583)), %out: f32 loc("jit(evaluate)/block3/time/mul"(#loc583))):
      linalg.yield %in : f32 loc(#loc765)
    } -> tensor<1024x8x64xf32> loc(#loc765)
    %318 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %317 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/mul"(#loc582)), %in_35: f32 loc("jit(evaluate)/block3/time/mul"(#loc583)), %out: f32 loc("jit(evaluate)/block3/time/mul"(#loc583))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc765)
      linalg.yield %431 : f32 loc(#loc765)
    } -> tensor<1024x8x64xf32> loc(#loc765)
    %319 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg157 : tensor<64xf32>) outs(%44 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[157]"), %out: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc584))):
      linalg.yield %in : f32 loc(#loc766)
    } -> tensor<1x1x64xf32> loc(#loc766)
    %320 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<1x1x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc584)), %out: f32 loc("jit(evaluate)/block3/time/add"(#loc584))):
      linalg.yield %in : f32 loc(#loc767)
    } -> tensor<1024x8x64xf32> loc(#loc767)
    %321 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %320 : tensor<1024x8x64xf32>, tensor<1024x8x64xf32>) outs(%139 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/mul"(#loc583)), %in_35: f32 loc("jit(evaluate)/block3/time/add"(#loc584)), %out: f32 loc("jit(evaluate)/block3/time/add"(#loc584))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc767)
      linalg.yield %431 : f32 loc(#loc767)
    } -> tensor<1024x8x64xf32> loc(#loc767)
    %322 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%321, %arg161 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/add"(#loc584)), %in_35: f32 loc("args[161]"), %out: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc585))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc767)
      %432 = arith.addf %out, %431 : f32 loc(#loc768)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc768)
    %expanded_30 = tensor.expand_shape %322 [[0], [1], [2, 3]] output_shape [1024, 8, 4, 16] : tensor<1024x8x64xf32> into tensor<1024x8x4x16xf32> loc(#loc769)
    %323 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1024x8x4x16xf32>) outs(%159 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reshape"(#loc586)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc587))):
      linalg.yield %in : f32 loc(#loc770)
    } -> tensor<1024x4x8x16xf32> loc(#loc770)
    %324 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%321, %arg159 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/add"(#loc584)), %in_35: f32 loc("args[159]"), %out: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc588))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc767)
      %432 = arith.addf %out, %431 : f32 loc(#loc771)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc771)
    %expanded_31 = tensor.expand_shape %324 [[0], [1], [2, 3]] output_shape [1024, 8, 4, 16] : tensor<1024x8x64xf32> into tensor<1024x8x4x16xf32> loc(#loc772)
    %325 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1024x8x4x16xf32>) outs(%159 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reshape"(#loc589)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc590))):
      linalg.yield %in : f32 loc(#loc773)
    } -> tensor<1024x4x8x16xf32> loc(#loc773)
    %326 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%321, %arg162 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/add"(#loc584)), %in_35: f32 loc("args[162]"), %out: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc591))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc767)
      %432 = arith.addf %out, %431 : f32 loc(#loc774)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc774)
    %expanded_32 = tensor.expand_shape %326 [[0], [1], [2, 3]] output_shape [1024, 8, 4, 16] : tensor<1024x8x64xf32> into tensor<1024x8x4x16xf32> loc(#loc775)
    %327 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1024x8x4x16xf32>) outs(%159 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reshape"(#loc592)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc593))):
      linalg.yield %in : f32 loc(#loc776)
    } -> tensor<1024x4x8x16xf32> loc(#loc776)
    %328 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<1024x4x8x16xf32>) outs(%165 : tensor<1024x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/transpose"(#loc590)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc486))):
      linalg.yield %in : f32 loc(#loc652)
    } -> tensor<1024x4x16x8xf32> loc(#loc652)
    %329 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%323, %328 : tensor<1024x4x8x16xf32>, tensor<1024x4x16x8xf32>) outs(%168 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/transpose"(#loc587)), %in_35: f32 loc("jit(evaluate)/block3/time/transpose"(#loc486)), %out: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc487))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc770)
      %432 = arith.addf %out, %431 : f32 loc(#loc653)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x4x8x8xf32> loc(#loc653)
    %330 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %170 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc487)), %in_35: f32 loc("jit(evaluate)/block1/time/div"(#loc488)), %out: f32 loc("jit(evaluate)/block3/time/div"(#loc488))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc654)
      linalg.yield %431 : f32 loc(#loc654)
    } -> tensor<1024x4x8x8xf32> loc(#loc654)
    %331 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%330 : tensor<1024x4x8x8xf32>) outs(%173 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_max"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/reduce_max"(#loc489))):
      %431 = arith.maximumf %out, %in : f32 loc(#loc655)
      linalg.yield %431 : f32 loc(#loc655)
    } -> tensor<1024x4x8xf32> loc(#loc655)
    %332 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %331 : tensor<1024x4x8xf32>, tensor<1024x4x8xf32>) outs(%172 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block1/time/max"(#loc489)), %in_35: f32 loc("jit(evaluate)/block3/time/reduce_max"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/max"(#loc489))):
      %431 = arith.maximumf %in, %in_35 : f32 loc(#loc656)
      linalg.yield %431 : f32 loc(#loc656)
    } -> tensor<1024x4x8xf32> loc(#loc656)
    %333 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332 : tensor<1024x4x8xf32>) outs(%177 : tensor<1024x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/max"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc489))):
      linalg.yield %in : f32 loc(#loc657)
    } -> tensor<1024x4x8x1xf32> loc(#loc657)
    %334 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333 : tensor<1024x4x8x1xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/sub"(#loc489))):
      linalg.yield %in : f32 loc(#loc658)
    } -> tensor<1024x4x8x8xf32> loc(#loc658)
    %335 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %334 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/div"(#loc488)), %in_35: f32 loc("jit(evaluate)/block3/time/sub"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/sub"(#loc489))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc658)
      linalg.yield %431 : f32 loc(#loc658)
    } -> tensor<1024x4x8x8xf32> loc(#loc658)
    %336 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/sub"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/exp"(#loc489))):
      %431 = math.exp %in : f32 loc(#loc659)
      linalg.yield %431 : f32 loc(#loc659)
    } -> tensor<1024x4x8x8xf32> loc(#loc659)
    %337 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%336 : tensor<1024x4x8x8xf32>) outs(%182 : tensor<1024x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc489))):
      %431 = arith.addf %out, %in : f32 loc(#loc660)
      linalg.yield %431 : f32 loc(#loc660)
    } -> tensor<1024x4x8xf32> loc(#loc660)
    %338 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337 : tensor<1024x4x8xf32>) outs(%177 : tensor<1024x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reduce_sum"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc489))):
      linalg.yield %in : f32 loc(#loc657)
    } -> tensor<1024x4x8x1xf32> loc(#loc657)
    %339 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<1024x4x8x1xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/broadcast_in_dim"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/div"(#loc489))):
      linalg.yield %in : f32 loc(#loc661)
    } -> tensor<1024x4x8x8xf32> loc(#loc661)
    %340 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336, %339 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x8xf32>) outs(%167 : tensor<1024x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/exp"(#loc489)), %in_35: f32 loc("jit(evaluate)/block3/time/div"(#loc489)), %out: f32 loc("jit(evaluate)/block3/time/div"(#loc489))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc661)
      linalg.yield %431 : f32 loc(#loc661)
    } -> tensor<1024x4x8x8xf32> loc(#loc661)
    %341 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%340, %327 : tensor<1024x4x8x8xf32>, tensor<1024x4x8x16xf32>) outs(%187 : tensor<1024x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/div"(#loc489)), %in_35: f32 loc("jit(evaluate)/block3/time/transpose"(#loc593)), %out: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc490))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc661)
      %432 = arith.addf %out, %431 : f32 loc(#loc662)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x4x8x16xf32> loc(#loc662)
    %342 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341 : tensor<1024x4x8x16xf32>) outs(%189 : tensor<1024x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc490)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc491))):
      linalg.yield %in : f32 loc(#loc663)
    } -> tensor<1024x8x4x16xf32> loc(#loc663)
    %collapsed_33 = tensor.collapse_shape %342 [[0], [1], [2, 3]] : tensor<1024x8x4x16xf32> into tensor<1024x8x64xf32> loc(#loc664)
    %343 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_33, %arg160 : tensor<1024x8x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<1024x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reshape"(#loc492)), %in_35: f32 loc("args[160]"), %out: f32 loc("jit(evaluate)/block3/time/dot_general"(#loc493))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc664)
      %432 = arith.addf %out, %431 : f32 loc(#loc665)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<1024x8x64xf32> loc(#loc665)
    %expanded_34 = tensor.expand_shape %343 [[0, 1], [2], [3]] output_shape [16, 64, 8, 64] : tensor<1024x8x64xf32> into tensor<16x64x8x64xf32> loc(#loc518)
    %344 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<16x64x8x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/time/reshape"(#loc429)), %out: f32 loc("jit(evaluate)/block3/time/transpose"(#loc430))):
      linalg.yield %in : f32 loc(#loc519)
    } -> tensor<16x8x64x64xf32> loc(#loc519)
    %345 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %344 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block3/time/transpose"(#loc430)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %346 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%345 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc462))):
      %431 = arith.addf %out, %in : f32 loc(#loc666)
      linalg.yield %431 : f32 loc(#loc666)
    } -> tensor<16x8x64xf32> loc(#loc666)
    %347 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc462)), %out: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc462))):
      linalg.yield %in : f32 loc(#loc667)
    } -> tensor<16x8x64x1xf32> loc(#loc667)
    %348 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc462)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block3/mlp/div"(#loc462))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc668)
      linalg.yield %431 : f32 loc(#loc668)
    } -> tensor<16x8x64x1xf32> loc(#loc668)
    %349 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block3/mlp/sub"(#loc463))):
      linalg.yield %in : f32 loc(#loc669)
    } -> tensor<16x8x64x64xf32> loc(#loc669)
    %350 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %349 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block3/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block3/mlp/sub"(#loc463))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc669)
      linalg.yield %431 : f32 loc(#loc669)
    } -> tensor<16x8x64x64xf32> loc(#loc669)
    %351 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %350 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block3/mlp/sub"(#loc463)), %out: f32 loc("jit(evaluate)/block3/mlp/integer_pow"(#loc464))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc670)
      linalg.yield %431 : f32 loc(#loc670)
    } -> tensor<16x8x64x64xf32> loc(#loc670)
    %352 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%351 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc465))):
      %431 = arith.addf %out, %in : f32 loc(#loc671)
      linalg.yield %431 : f32 loc(#loc671)
    } -> tensor<16x8x64xf32> loc(#loc671)
    %353 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/reduce_sum"(#loc465)), %out: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc465))):
      linalg.yield %in : f32 loc(#loc672)
    } -> tensor<16x8x64x1xf32> loc(#loc672)
    %354 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/block3/mlp/div"(#loc465))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc673)
      linalg.yield %431 : f32 loc(#loc673)
    } -> tensor<16x8x64x1xf32> loc(#loc673)
    %355 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %100 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/div"(#loc465)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc466))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc674)
      linalg.yield %431 : f32 loc(#loc674)
    } -> tensor<16x8x64x1xf32> loc(#loc674)
    %356 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355 : tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/block3/mlp/rsqrt"(#loc467))):
      %431 = math.rsqrt %in : f32 loc(#loc675)
      linalg.yield %431 : f32 loc(#loc675)
    } -> tensor<16x8x64x1xf32> loc(#loc675)
    %357 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/rsqrt"(#loc467)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc468))):
      linalg.yield %in : f32 loc(#loc676)
    } -> tensor<16x8x64x64xf32> loc(#loc676)
    %358 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %357 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/sub"(#loc463)), %in_35: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc468)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc468))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc676)
      linalg.yield %431 : f32 loc(#loc676)
    } -> tensor<16x8x64x64xf32> loc(#loc676)
    %359 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg154 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[154]"), %out: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc469))):
      linalg.yield %in : f32 loc(#loc677)
    } -> tensor<1x1x1x64xf32> loc(#loc677)
    %360 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc469)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc469))):
      linalg.yield %in : f32 loc(#loc678)
    } -> tensor<16x8x64x64xf32> loc(#loc678)
    %361 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %360 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc468)), %in_35: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc469)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc469))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc678)
      linalg.yield %431 : f32 loc(#loc678)
    } -> tensor<16x8x64x64xf32> loc(#loc678)
    %362 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg153 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[153]"), %out: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc470))):
      linalg.yield %in : f32 loc(#loc679)
    } -> tensor<1x1x1x64xf32> loc(#loc679)
    %363 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc470)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc470))):
      linalg.yield %in : f32 loc(#loc680)
    } -> tensor<16x8x64x64xf32> loc(#loc680)
    %364 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %363 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc469)), %in_35: f32 loc("jit(evaluate)/block3/mlp/add"(#loc470)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc470))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc680)
      linalg.yield %431 : f32 loc(#loc680)
    } -> tensor<16x8x64x64xf32> loc(#loc680)
    %365 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%364, %arg155 : tensor<16x8x64x64xf32>, tensor<64x128xf32>) outs(%112 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/add"(#loc470)), %in_35: f32 loc("args[155]"), %out: f32 loc("jit(evaluate)/block3/mlp/dot_general"(#loc421))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc680)
      %432 = arith.addf %out, %431 : f32 loc(#loc520)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x128xf32> loc(#loc520)
    %366 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg151 : tensor<128xf32>) outs(%114 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[151]"), %out: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc422))):
      linalg.yield %in : f32 loc(#loc521)
    } -> tensor<1x1x1x128xf32> loc(#loc521)
    %367 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366 : tensor<1x1x1x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc422)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc422))):
      linalg.yield %in : f32 loc(#loc522)
    } -> tensor<16x8x64x128xf32> loc(#loc522)
    %368 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %367 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/dot_general"(#loc421)), %in_35: f32 loc("jit(evaluate)/block3/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc422))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc522)
      linalg.yield %431 : f32 loc(#loc522)
    } -> tensor<16x8x64x128xf32> loc(#loc522)
    %369 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %368 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block3/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc523)
      linalg.yield %431 : f32 loc(#loc523)
    } -> tensor<16x8x64x128xf32> loc(#loc523)
    %370 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/add"(#loc422)), %out: f32 loc("jit(evaluate)/block3/mlp/neg"(#loc423))):
      %431 = arith.negf %in : f32 loc(#loc524)
      linalg.yield %431 : f32 loc(#loc524)
    } -> tensor<16x8x64x128xf32> loc(#loc524)
    %371 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %121 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/neg"(#loc423)), %in_35: f32 loc("jit(evaluate)/block0/mlp/mul"(#loc423)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc523)
      linalg.yield %431 : f32 loc(#loc523)
    } -> tensor<16x8x64x128xf32> loc(#loc523)
    %372 = math.erfc %371 : tensor<16x8x64x128xf32> loc(#loc525)
    %373 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369, %372 : tensor<16x8x64x128xf32>, tensor<16x8x64x128xf32>) outs(%111 : tensor<16x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc423)), %in_35: f32 loc("jit(evaluate)/block3/mlp/erfc"(#loc423)), %out: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc423))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc523)
      linalg.yield %431 : f32 loc(#loc523)
    } -> tensor<16x8x64x128xf32> loc(#loc523)
    %374 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%373, %arg156 : tensor<16x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/mul"(#loc423)), %in_35: f32 loc("args[156]"), %out: f32 loc("jit(evaluate)/block3/mlp/dot_general"(#loc424))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc523)
      %432 = arith.addf %out, %431 : f32 loc(#loc526)
      linalg.yield %432 : f32 loc(#loc)
    } -> tensor<16x8x64x64xf32> loc(#loc526)
    %375 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg152 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[152]"), %out: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc425))):
      linalg.yield %in : f32 loc(#loc527)
    } -> tensor<1x1x1x64xf32> loc(#loc527)
    %376 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/broadcast_in_dim"(#loc425)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc425))):
      linalg.yield %in : f32 loc(#loc528)
    } -> tensor<16x8x64x64xf32> loc(#loc528)
    %377 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %376 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/block3/mlp/dot_general"(#loc424)), %in_35: f32 loc("jit(evaluate)/block3/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/block3/mlp/add"(#loc425))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc528)
      linalg.yield %431 : f32 loc(#loc528)
    } -> tensor<16x8x64x64xf32> loc(#loc528)
    %378 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %377 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/block3/mlp/add"(#loc425)), %out: f32 loc("jit(evaluate)/add"(#loc355))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc389)
      linalg.yield %431 : f32 loc(#loc389)
    } -> tensor<16x8x64x64xf32> loc(#loc389)
    %379 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%378 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc390)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc390))):
      %431 = arith.addf %out, %in : f32 loc(#loc431)
      linalg.yield %431 : f32 loc(#loc431)
    } -> tensor<16x8x64xf32> loc(#loc431)
    %380 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc390)), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc390))):
      linalg.yield %in : f32 loc(#loc432)
    } -> tensor<16x8x64x1xf32> loc(#loc432)
    %381 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc390)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/div"(#loc390))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc433)
      linalg.yield %431 : f32 loc(#loc433)
    } -> tensor<16x8x64x1xf32> loc(#loc433)
    %382 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/div"(#loc390)), %out: f32 loc("jit(evaluate)/sub"(#loc391))):
      linalg.yield %in : f32 loc(#loc434)
    } -> tensor<16x8x64x64xf32> loc(#loc434)
    %383 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %382 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc355)), %in_35: f32 loc("jit(evaluate)/sub"(#loc391)), %out: f32 loc("jit(evaluate)/sub"(#loc391))):
      %431 = arith.subf %in, %in_35 : f32 loc(#loc434)
      linalg.yield %431 : f32 loc(#loc434)
    } -> tensor<16x8x64x64xf32> loc(#loc434)
    %384 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %383 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/sub"(#loc391)), %in_35: f32 loc("jit(evaluate)/sub"(#loc391)), %out: f32 loc("jit(evaluate)/integer_pow"(#loc392))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc435)
      linalg.yield %431 : f32 loc(#loc435)
    } -> tensor<16x8x64x64xf32> loc(#loc435)
    %385 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%384 : tensor<16x8x64x64xf32>) outs(%88 : tensor<16x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc393)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc393))):
      %431 = arith.addf %out, %in : f32 loc(#loc436)
      linalg.yield %431 : f32 loc(#loc436)
    } -> tensor<16x8x64xf32> loc(#loc436)
    %386 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385 : tensor<16x8x64xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc393)), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc393))):
      linalg.yield %in : f32 loc(#loc437)
    } -> tensor<16x8x64x1xf32> loc(#loc437)
    %387 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %92 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc393)), %in_35: f32 loc("jit(evaluate)/block0/mlp/div"(#loc462)), %out: f32 loc("jit(evaluate)/div"(#loc393))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc438)
      linalg.yield %431 : f32 loc(#loc438)
    } -> tensor<16x8x64x1xf32> loc(#loc438)
    %388 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387, %100 : tensor<16x8x64x1xf32>, tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/div"(#loc393)), %in_35: f32 loc("jit(evaluate)/block0/mlp/add"(#loc466)), %out: f32 loc("jit(evaluate)/add"(#loc394))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc439)
      linalg.yield %431 : f32 loc(#loc439)
    } -> tensor<16x8x64x1xf32> loc(#loc439)
    %389 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388 : tensor<16x8x64x1xf32>) outs(%90 : tensor<16x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc394)), %out: f32 loc("jit(evaluate)/rsqrt"(#loc395))):
      %431 = math.rsqrt %in : f32 loc(#loc440)
      linalg.yield %431 : f32 loc(#loc440)
    } -> tensor<16x8x64x1xf32> loc(#loc440)
    %390 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389 : tensor<16x8x64x1xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/rsqrt"(#loc395)), %out: f32 loc("jit(evaluate)/mul"(#loc396))):
      linalg.yield %in : f32 loc(#loc441)
    } -> tensor<16x8x64x64xf32> loc(#loc441)
    %391 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %390 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/sub"(#loc391)), %in_35: f32 loc("jit(evaluate)/mul"(#loc396)), %out: f32 loc("jit(evaluate)/mul"(#loc396))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc441)
      linalg.yield %431 : f32 loc(#loc441)
    } -> tensor<16x8x64x64xf32> loc(#loc441)
    %392 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg168 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[168]"), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc397))):
      linalg.yield %in : f32 loc(#loc442)
    } -> tensor<1x1x1x64xf32> loc(#loc442)
    %393 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc397)), %out: f32 loc("jit(evaluate)/mul"(#loc397))):
      linalg.yield %in : f32 loc(#loc443)
    } -> tensor<16x8x64x64xf32> loc(#loc443)
    %394 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %393 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/mul"(#loc396)), %in_35: f32 loc("jit(evaluate)/mul"(#loc397)), %out: f32 loc("jit(evaluate)/mul"(#loc397))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc443)
      linalg.yield %431 : f32 loc(#loc443)
    } -> tensor<16x8x64x64xf32> loc(#loc443)
    %395 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg167 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[167]"), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc398))):
      linalg.yield %in : f32 loc(#loc444)
    } -> tensor<1x1x1x64xf32> loc(#loc444)
    %396 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395 : tensor<1x1x1x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc398)), %out: f32 loc("jit(evaluate)/add"(#loc398))):
      linalg.yield %in : f32 loc(#loc445)
    } -> tensor<16x8x64x64xf32> loc(#loc445)
    %397 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394, %396 : tensor<16x8x64x64xf32>, tensor<16x8x64x64xf32>) outs(%8 : tensor<16x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/mul"(#loc397)), %in_35: f32 loc("jit(evaluate)/add"(#loc398)), %out: f32 loc("jit(evaluate)/add"(#loc398))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc445)
      linalg.yield %431 : f32 loc(#loc445)
    } -> tensor<16x8x64x64xf32> loc(#loc445)
    %398 = tensor.empty() : tensor<16x64xf32> loc(#loc399)
    %399 = linalg.fill ins(%cst_1 : f32) outs(%398 : tensor<16x64xf32>) -> tensor<16x64xf32> loc(#loc399)
    %400 = linalg.generic {indexing_maps = [#map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%397 : tensor<16x8x64x64xf32>) outs(%399 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc357)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc357))):
      %431 = arith.addf %out, %in : f32 loc(#loc399)
      linalg.yield %431 : f32 loc(#loc399)
    } -> tensor<16x64xf32> loc(#loc399)
    %401 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%398 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(evaluate)/div"(#loc357))):
      linalg.yield %in : f32 loc(#loc400)
    } -> tensor<16x64xf32> loc(#loc400)
    %402 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%400, %401 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%398 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc357)), %in_35: f32 loc("jit(evaluate)/div"(#loc357)), %out: f32 loc("jit(evaluate)/div"(#loc357))):
      %431 = arith.divf %in, %in_35 : f32 loc(#loc400)
      linalg.yield %431 : f32 loc(#loc400)
    } -> tensor<16x64xf32> loc(#loc400)
    %403 = tensor.empty() : tensor<16x6xf32> loc(#loc401)
    %404 = linalg.fill ins(%cst_1 : f32) outs(%403 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc401)
    %405 = linalg.matmul ins(%402, %arg164 : tensor<16x64xf32>, tensor<64x6xf32>) outs(%404 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc401)
    %406 = tensor.empty() : tensor<1x6xf32> loc(#loc402)
    %407 = linalg.generic {indexing_maps = [#map30, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg165 : tensor<6xf32>) outs(%406 : tensor<1x6xf32>) {
    ^bb0(%in: f32 loc("args[165]"), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc359))):
      linalg.yield %in : f32 loc(#loc402)
    } -> tensor<1x6xf32> loc(#loc402)
    %408 = linalg.generic {indexing_maps = [#map31, #map29], iterator_types = ["parallel", "parallel"]} ins(%407 : tensor<1x6xf32>) outs(%403 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc359)), %out: f32 loc("jit(evaluate)/add"(#loc359))):
      linalg.yield %in : f32 loc(#loc403)
    } -> tensor<16x6xf32> loc(#loc403)
    %409 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%405, %408 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%403 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/dot_general"(#loc358)), %in_35: f32 loc("jit(evaluate)/add"(#loc359)), %out: f32 loc("jit(evaluate)/add"(#loc359))):
      %431 = arith.addf %in, %in_35 : f32 loc(#loc403)
      linalg.yield %431 : f32 loc(#loc403)
    } -> tensor<16x6xf32> loc(#loc403)
    %410 = call @log_softmax(%409) : (tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc336)
    %411 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%410, %arg173 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%403 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/jit(log_softmax)"(#loc333)), %in_35: f32 loc("args[173]"), %out: f32 loc("jit(evaluate)/mul"(#loc360))):
      %431 = arith.mulf %in, %in_35 : f32 loc(#loc404)
      linalg.yield %431 : f32 loc(#loc404)
    } -> tensor<16x6xf32> loc(#loc404)
    %412 = tensor.empty() : tensor<16xf32> loc(#loc405)
    %413 = linalg.fill ins(%cst_1 : f32) outs(%412 : tensor<16xf32>) -> tensor<16xf32> loc(#loc405)
    %414 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%411 : tensor<16x6xf32>) outs(%413 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc361)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc361))):
      %431 = arith.addf %out, %in : f32 loc(#loc405)
      linalg.yield %431 : f32 loc(#loc405)
    } -> tensor<16xf32> loc(#loc405)
    %415 = tensor.empty() : tensor<f32> loc(#loc406)
    %416 = linalg.fill ins(%cst_1 : f32) outs(%415 : tensor<f32>) -> tensor<f32> loc(#loc406)
    %417 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%414 : tensor<16xf32>) outs(%416 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc362)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc362))):
      %431 = arith.addf %out, %in : f32 loc(#loc406)
      linalg.yield %431 : f32 loc(#loc406)
    } -> tensor<f32> loc(#loc406)
    %418 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%417 : tensor<f32>) outs(%415 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc362)), %out: f32 loc("jit(evaluate)/div"(#loc362))):
      %431 = arith.divf %in, %cst : f32 loc(#loc407)
      linalg.yield %431 : f32 loc(#loc407)
    } -> tensor<f32> loc(#loc407)
    %419 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%418 : tensor<f32>) outs(%415 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/div"(#loc362)), %out: f32 loc("jit(evaluate)/neg"(#loc363))):
      %431 = arith.negf %in : f32 loc(#loc408)
      linalg.yield %431 : f32 loc(#loc408)
    } -> tensor<f32> loc(#loc408)
    %420 = linalg.fill ins(%cst_0 : f32) outs(%412 : tensor<16xf32>) -> tensor<16xf32> loc(#loc409)
    %421 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%409 : tensor<16x6xf32>) outs(%420 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_max"(#loc364)), %out: f32 loc("jit(evaluate)/reduce_max"(#loc364))):
      %431 = arith.maximumf %out, %in : f32 loc(#loc409)
      linalg.yield %431 : f32 loc(#loc409)
    } -> tensor<16xf32> loc(#loc409)
    %422 = tensor.empty() : tensor<16x1xf32> loc(#loc410)
    %423 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%421 : tensor<16xf32>) outs(%422 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_max"(#loc364)), %out: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc364))):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<16x1xf32> loc(#loc410)
    %424 = linalg.generic {indexing_maps = [#map36, #map29], iterator_types = ["parallel", "parallel"]} ins(%423 : tensor<16x1xf32>) outs(%403 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/broadcast_in_dim"(#loc364)), %out: f32 loc("jit(evaluate)/ge"(#loc365))):
      linalg.yield %in : f32 loc(#loc411)
    } -> tensor<16x6xf32> loc(#loc411)
    %425 = tensor.empty() : tensor<16x6xi1> loc(#loc411)
    %426 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%409, %424 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%425 : tensor<16x6xi1>) {
    ^bb0(%in: f32 loc("jit(evaluate)/add"(#loc359)), %in_35: f32 loc("jit(evaluate)/ge"(#loc365)), %out: i1 loc("jit(evaluate)/ge"(#loc365))):
      %431 = arith.cmpf oge, %in, %in_35 : f32 loc(#loc411)
      linalg.yield %431 : i1 loc(#loc411)
    } -> tensor<16x6xi1> loc(#loc411)
    %427 = call @_where(%426, %arg173, %cst_8) : (tensor<16x6xi1>, tensor<16x6xf32>, tensor<f32>) -> tensor<16x6xf32> loc(#loc337)
    %428 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%427 : tensor<16x6xf32>) outs(%413 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc366)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc366))):
      %431 = arith.addf %out, %in : f32 loc(#loc412)
      linalg.yield %431 : f32 loc(#loc412)
    } -> tensor<16xf32> loc(#loc412)
    %429 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%428 : tensor<16xf32>) outs(%416 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc367)), %out: f32 loc("jit(evaluate)/reduce_sum"(#loc367))):
      %431 = arith.addf %out, %in : f32 loc(#loc413)
      linalg.yield %431 : f32 loc(#loc413)
    } -> tensor<f32> loc(#loc413)
    %430 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%429 : tensor<f32>) outs(%415 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(evaluate)/reduce_sum"(#loc367)), %out: f32 loc("jit(evaluate)/div"(#loc367))):
      %431 = arith.divf %in, %cst : f32 loc(#loc414)
      linalg.yield %431 : f32 loc(#loc414)
    } -> tensor<f32> loc(#loc414)
    return %419, %430 : tensor<f32>, tensor<f32> loc(#loc)
  } loc(#loc)
  func.func private @log_softmax(%arg0: tensor<16x6xf32> loc(unknown)) -> tensor<16x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc249)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc250)
    %0 = tensor.empty() : tensor<16xf32> loc(#loc250)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32> loc(#loc250)
    %2 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<16x6xf32>) outs(%1 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("reduce_max"), %out: f32 loc("reduce_max")):
      %17 = arith.maximumf %out, %in : f32 loc(#loc250)
      linalg.yield %17 : f32 loc(#loc250)
    } -> tensor<16xf32> loc(#loc250)
    %3 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("max")):
      linalg.yield %in : f32 loc(#loc251)
    } -> tensor<16xf32> loc(#loc251)
    %4 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%3, %2 : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("max"), %in_2: f32 loc("reduce_max"), %out: f32 loc("max")):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc251)
      linalg.yield %17 : f32 loc(#loc251)
    } -> tensor<16xf32> loc(#loc251)
    %5 = tensor.empty() : tensor<16x1xf32> loc(#loc252)
    %6 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<16xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("max"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc252)
    } -> tensor<16x1xf32> loc(#loc252)
    %7 = tensor.empty() : tensor<16x6xf32> loc(#loc253)
    %8 = linalg.generic {indexing_maps = [#map36, #map29], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<16x1xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("broadcast_in_dim"), %out: f32 loc("sub")):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<16x6xf32> loc(#loc253)
    %9 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32 loc("sub"), %out: f32 loc("sub")):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc253)
      linalg.yield %17 : f32 loc(#loc253)
    } -> tensor<16x6xf32> loc(#loc253)
    %10 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("sub"), %out: f32 loc("exp")):
      %17 = math.exp %in : f32 loc(#loc254)
      linalg.yield %17 : f32 loc(#loc254)
    } -> tensor<16x6xf32> loc(#loc254)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32> loc(#loc249)
    %12 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<16x6xf32>) outs(%11 : tensor<16xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("reduce_sum")):
      %17 = arith.addf %out, %in : f32 loc(#loc249)
      linalg.yield %17 : f32 loc(#loc249)
    } -> tensor<16xf32> loc(#loc249)
    %13 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc252)
    } -> tensor<16x1xf32> loc(#loc252)
    %14 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<16x1xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc("broadcast_in_dim"), %out: f32 loc("log")):
      %17 = math.log %in : f32 loc(#loc255)
      linalg.yield %17 : f32 loc(#loc255)
    } -> tensor<16x1xf32> loc(#loc255)
    %15 = linalg.generic {indexing_maps = [#map36, #map29], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<16x1xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("log"), %out: f32 loc("sub")):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<16x6xf32> loc(#loc253)
    %16 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("sub"), %in_2: f32 loc("sub"), %out: f32 loc("sub")):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc253)
      linalg.yield %17 : f32 loc(#loc253)
    } -> tensor<16x6xf32> loc(#loc253)
    return %16 : tensor<16x6xf32> loc(#loc446)
  } loc(#loc446)
  func.func private @_where(%arg0: tensor<16x6xi1> loc(unknown), %arg1: tensor<16x6xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> tensor<16x6xf32> {
    %0 = tensor.empty() : tensor<16x6xf32> loc(#loc252)
    %1 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc("convert_element_type"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc252)
    } -> tensor<16x6xf32> loc(#loc252)
    %2 = linalg.generic {indexing_maps = [#map29, #map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<16x6xi1>, tensor<16x6xf32>, tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32 loc("broadcast_in_dim"), %out: f32 loc("select_n")):
      %3 = arith.select %in, %in_0, %in_1 : f32 loc(#loc257)
      linalg.yield %3 : f32 loc(#loc257)
    } -> tensor<16x6xf32> loc(#loc257)
    return %2 : tensor<16x6xf32> loc(#loc447)
  } loc(#loc447)
} loc(#loc)
#loc246 = loc("model.py":96:10 to :66)
#loc329 = loc("evaluate"(#loc246))
#loc334 = loc(callsite(#loc329 at #loc259))
#loc337 = loc("jit(evaluate)/jit(_where)"(#loc334))
#loc368 = loc(callsite(#loc322 at #loc338))
#loc369 = loc(callsite(#loc329 at #loc338))
#loc415 = loc("jit(evaluate)/jit"(#loc368))
#loc416 = loc("jit(evaluate)/jit"(#loc369))
#loc446 = loc("jit:"(#loc415))
#loc447 = loc("jit:"(#loc416))

