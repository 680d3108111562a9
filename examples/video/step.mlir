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
#loc175 = loc("model.py":106:29 to :49)
#loc176 = loc("model.py":117:11 to :50)
#loc177 = loc("export_step.py":56:30 to :75)
#loc178 = loc("export_step.py":32:14 to :62)
#loc179 = loc("export_step.py":65:15 to :85)
#loc180 = loc("export_step.py":73:4 to :10)
#loc181 = loc("model.py":105:31 to :51)
#loc182 = loc("model.py":104:52 to :87)
#loc183 = loc("model.py":104:74 to :86)
#loc184 = loc("model.py":104:11 to :49)
#loc185 = loc("model.py":104:35 to :48)
#loc186 = loc("model.py":84:14 to :35)
#loc187 = loc("model.py":116:30 to :106)
#loc188 = loc("model.py":84:14 to :40)
#loc189 = loc("model.py":84:13 to :55)
#loc190 = loc("model.py":84:13 to :83)
#loc191 = loc("model.py":85:13 to :56)
#loc192 = loc("model.py":86:13 to :26)
#loc193 = loc("model.py":86:29 to :43)
#loc194 = loc("model.py":86:13 to :43)
#loc195 = loc("model.py":87:13 to :90)
#loc196 = loc("model.py":88:8 to :32)
#loc197 = loc("model.py":88:35 to :60)
#loc198 = loc("model.py":88:8 to :60)
#loc199 = loc("model.py":88:8 to :77)
#loc200 = loc("model.py":88:8 to :94)
#loc201 = loc("model.py":88:8 to :112)
#loc202 = loc("model.py":69:24 to :53)
#loc203 = loc("model.py":78:56 to :63)
#loc204 = loc("model.py":91:16 to :106)
#loc205 = loc("model.py":44:11 to :36)
#loc206 = loc("model.py":58:8 to :24)
#loc207 = loc("model.py":69:11 to :54)
#loc208 = loc("model.py":45:12 to :20)
#loc209 = loc("model.py":45:11 to :24)
#loc210 = loc("model.py":45:10 to :49)
#loc211 = loc("model.py":46:34 to :44)
#loc212 = loc("model.py":46:24 to :45)
#loc213 = loc("model.py":46:11 to :45)
#loc214 = loc("model.py":46:11 to :58)
#loc215 = loc("model.py":46:11 to :70)
#loc216 = loc("model.py":61:16 to :21)
#loc217 = loc("model.py":62:14 to :27)
#loc218 = loc("model.py":61:15 to :68)
#loc219 = loc("model.py":61:15 to :90)
#loc220 = loc("model.py":62:29 to :42)
#loc221 = loc("model.py":62:44 to :57)
#loc222 = loc("model.py":63:30 to :53)
#loc223 = loc("model.py":63:26 to :53)
#loc224 = loc("model.py":63:26 to :79)
#loc225 = loc("model.py":63:11 to :84)
#loc226 = loc("model.py":64:12 to :20)
#loc227 = loc("model.py":64:11 to :43)
#loc228 = loc("model.py":64:11 to :73)
#loc229 = loc("model.py":64:11 to :84)
#loc230 = loc("model.py":69:11 to :71)
#loc231 = loc("model.py":92:12 to :17)
#loc232 = loc("model.py":51:20 to :36)
#loc233 = loc("model.py":51:20 to :46)
#loc234 = loc("model.py":51:20 to :56)
#loc235 = loc("model.py":51:8 to :76)
#loc236 = loc("model.py":52:11 to :22)
#loc237 = loc("model.py":52:11 to :32)
#loc238 = loc("model.py":74:12 to :35)
#loc239 = loc("model.py":75:24 to :56)
#loc240 = loc("model.py":75:11 to :57)
#loc241 = loc("model.py":75:11 to :78)
#loc242 = loc("model.py":75:11 to :100)
#loc243 = loc("model.py":93:13 to :42)
#loc244 = loc("model.py":93:13 to :55)
#loc245 = loc("model.py":93:13 to :72)
#loc246 = loc("model.py":93:13 to :94)
#loc247 = loc("model.py":94:29 to :55)
#loc248 = loc("model.py":94:29 to :59)
#loc249 = loc("model.py":94:21 to :64)
#loc250 = loc("model.py":94:12 to :65)
#loc251 = loc("model.py":94:11 to :65)
#loc252 = loc("model.py":96:29 to :57)
#loc253 = loc("model.py":96:20 to :57)
#loc255 = loc("model.py":97:26 to :42)
#loc256 = loc("model.py":97:17 to :43)
#loc257 = loc("model.py":46:12 to :20)
#loc258 = loc("model.py":103:11 to :28)
#loc259 = loc("model.py":104:18 to :49)
#loc260 = loc("model.py":104:70 to :86)
#loc261 = loc("model.py":104:11 to :87)
#loc262 = loc("model.py":105:23 to :52)
#loc263 = loc("model.py":105:19 to :52)
#loc264 = loc("model.py":105:11 to :53)
#loc265 = loc("model.py":106:21 to :50)
#loc266 = loc("model.py":106:17 to :50)
#loc267 = loc("model.py":106:12 to :51)
#loc268 = loc("model.py":107:40 to :49)
#loc269 = loc("model.py":107:14 to :93)
#loc270 = loc("model.py":107:52 to :67)
#loc271 = loc("model.py":107:40 to :67)
#loc272 = loc("model.py":108:40 to :49)
#loc273 = loc("model.py":108:14 to :97)
#loc274 = loc("model.py":108:52 to :67)
#loc275 = loc("model.py":108:52 to :71)
#loc276 = loc("model.py":108:40 to :71)
#loc277 = loc("model.py":109:46 to :54)
#loc278 = loc("model.py":109:13 to 110:34)
#loc279 = loc("model.py":109:67 to :76)
#loc280 = loc("model.py":109:58 to :77)
#loc281 = loc("model.py":109:58 to :84)
#loc282 = loc("model.py":109:46 to :85)
#loc283 = loc("model.py":109:42 to :85)
#loc284 = loc("reduce_sum")
#loc285 = loc("reduce_max")
#loc286 = loc("max")
#loc287 = loc("broadcast_in_dim")
#loc288 = loc("sub")
#loc289 = loc("exp")
#loc290 = loc("log")
#loc291 = loc("convert_element_type")
#loc292 = loc("select_n")
#loc293 = loc("neg")
#loc294 = loc("reshape")
#loc295 = loc("div")
#loc296 = loc("mul")
#loc297 = loc("add_any")
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
#map37 = affine_map<(d0, d1) -> (d1, d0)>
#map38 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map39 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map40 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map41 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map42 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map43 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map44 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d0)>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d1)>
#map47 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map48 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map49 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map50 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map51 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map52 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map53 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map54 = affine_map<(d0, d1, d2) -> (d0)>
#map55 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map56 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#loc298 = loc("adam"(#loc175))
#loc299 = loc("train_step"(#loc176))
#loc300 = loc("main.<locals>.step"(#loc177))
#loc301 = loc("to_linalg"(#loc178))
#loc302 = loc("main"(#loc179))
#loc303 = loc("<module>"(#loc180))
#loc304 = loc("adam"(#loc181))
#loc305 = loc("adam"(#loc182))
#loc306 = loc("adam"(#loc183))
#loc307 = loc("adam"(#loc184))
#loc308 = loc("adam"(#loc185))
#loc309 = loc("evaluate"(#loc186))
#loc310 = loc("train_step"(#loc187))
#loc311 = loc("evaluate"(#loc188))
#loc312 = loc("evaluate"(#loc189))
#loc313 = loc("evaluate"(#loc190))
#loc314 = loc("evaluate"(#loc191))
#loc315 = loc("evaluate"(#loc192))
#loc316 = loc("evaluate"(#loc193))
#loc317 = loc("evaluate"(#loc194))
#loc318 = loc("evaluate"(#loc195))
#loc319 = loc("evaluate"(#loc196))
#loc320 = loc("evaluate"(#loc197))
#loc321 = loc("evaluate"(#loc198))
#loc322 = loc("evaluate"(#loc199))
#loc323 = loc("evaluate"(#loc200))
#loc324 = loc("evaluate"(#loc201))
#loc325 = loc("space"(#loc202))
#loc326 = loc("<lambda>"(#loc203))
#loc327 = loc("evaluate"(#loc204))
#loc328 = loc("layer_norm"(#loc205))
#loc329 = loc("attention"(#loc206))
#loc330 = loc("space"(#loc207))
#loc331 = loc("layer_norm"(#loc208))
#loc332 = loc("layer_norm"(#loc209))
#loc333 = loc("layer_norm"(#loc210))
#loc334 = loc("layer_norm"(#loc211))
#loc335 = loc("layer_norm"(#loc212))
#loc336 = loc("layer_norm"(#loc213))
#loc337 = loc("layer_norm"(#loc214))
#loc338 = loc("layer_norm"(#loc215))
#loc339 = loc("attention.<locals>.heads"(#loc216))
#loc340 = loc("attention"(#loc217))
#loc341 = loc("attention.<locals>.heads"(#loc218))
#loc342 = loc("attention.<locals>.heads"(#loc219))
#loc343 = loc("attention"(#loc220))
#loc344 = loc("attention"(#loc221))
#loc345 = loc("attention"(#loc222))
#loc346 = loc("attention"(#loc223))
#loc347 = loc("attention"(#loc224))
#loc348 = loc("attention"(#loc225))
#loc349 = loc("attention"(#loc226))
#loc350 = loc("attention"(#loc227))
#loc351 = loc("attention"(#loc228))
#loc352 = loc("attention"(#loc229))
#loc353 = loc("space"(#loc230))
#loc354 = loc("evaluate"(#loc231))
#loc355 = loc("mlp"(#loc232))
#loc356 = loc("mlp"(#loc233))
#loc357 = loc("mlp"(#loc234))
#loc358 = loc("mlp"(#loc235))
#loc359 = loc("mlp"(#loc236))
#loc360 = loc("mlp"(#loc237))
#loc361 = loc("time"(#loc238))
#loc362 = loc("time"(#loc239))
#loc363 = loc("time"(#loc240))
#loc364 = loc("time"(#loc241))
#loc365 = loc("time"(#loc242))
#loc366 = loc("evaluate"(#loc243))
#loc367 = loc("evaluate"(#loc244))
#loc368 = loc("evaluate"(#loc245))
#loc369 = loc("evaluate"(#loc246))
#loc370 = loc("evaluate"(#loc247))
#loc371 = loc("evaluate"(#loc248))
#loc372 = loc("evaluate"(#loc249))
#loc373 = loc("evaluate"(#loc250))
#loc374 = loc("evaluate"(#loc251))
#loc375 = loc("evaluate"(#loc252))
#loc376 = loc("evaluate"(#loc253))
#loc378 = loc("evaluate"(#loc255))
#loc379 = loc("evaluate"(#loc256))
#loc380 = loc("layer_norm"(#loc257))
#loc381 = loc("adam"(#loc258))
#loc382 = loc("adam"(#loc259))
#loc383 = loc("adam"(#loc260))
#loc384 = loc("adam"(#loc261))
#loc385 = loc("adam"(#loc262))
#loc386 = loc("adam"(#loc263))
#loc387 = loc("adam"(#loc264))
#loc388 = loc("adam"(#loc265))
#loc389 = loc("adam"(#loc266))
#loc390 = loc("adam"(#loc267))
#loc391 = loc("adam.<locals>.<lambda>"(#loc268))
#loc392 = loc("adam"(#loc269))
#loc393 = loc("adam.<locals>.<lambda>"(#loc270))
#loc394 = loc("adam.<locals>.<lambda>"(#loc271))
#loc395 = loc("adam.<locals>.<lambda>"(#loc272))
#loc396 = loc("adam"(#loc273))
#loc397 = loc("adam.<locals>.<lambda>"(#loc274))
#loc398 = loc("adam.<locals>.<lambda>"(#loc275))
#loc399 = loc("adam.<locals>.<lambda>"(#loc276))
#loc400 = loc("adam.<locals>.<lambda>"(#loc277))
#loc401 = loc("adam"(#loc278))
#loc402 = loc("adam.<locals>.<lambda>"(#loc279))
#loc403 = loc("adam.<locals>.<lambda>"(#loc280))
#loc404 = loc("adam.<locals>.<lambda>"(#loc281))
#loc405 = loc("adam.<locals>.<lambda>"(#loc282))
#loc406 = loc("adam.<locals>.<lambda>"(#loc283))
#loc407 = loc(callsite(#loc302 at #loc303))
#loc408 = loc(callsite(#loc310 at #loc300))
#loc409 = loc(callsite(#loc301 at #loc407))
#loc410 = loc(callsite(#loc327 at #loc408))
#loc411 = loc(callsite(#loc370 at #loc408))
#loc413 = loc(callsite(#loc300 at #loc409))
#loc414 = loc(callsite(#loc326 at #loc410))
#loc415 = loc("jit(step)/jvp(jit(log_softmax))"(#loc411))
#loc417 = loc("jit(step)/transpose(jvp(jit(log_softmax)))"(#loc411))
#loc418 = loc(callsite(#loc299 at #loc413))
#loc419 = loc(callsite(#loc310 at #loc413))
#loc420 = loc(callsite(#loc330 at #loc414))
#loc421 = loc(callsite(#loc363 at #loc414))
#loc422 = loc(callsite(#loc298 at #loc418))
#loc423 = loc(callsite(#loc304 at #loc418))
#loc424 = loc(callsite(#loc305 at #loc418))
#loc425 = loc(callsite(#loc306 at #loc418))
#loc426 = loc(callsite(#loc307 at #loc418))
#loc427 = loc(callsite(#loc308 at #loc418))
#loc428 = loc(callsite(#loc309 at #loc419))
#loc429 = loc(callsite(#loc311 at #loc419))
#loc430 = loc(callsite(#loc312 at #loc419))
#loc431 = loc(callsite(#loc313 at #loc419))
#loc432 = loc(callsite(#loc314 at #loc419))
#loc433 = loc(callsite(#loc315 at #loc419))
#loc434 = loc(callsite(#loc316 at #loc419))
#loc435 = loc(callsite(#loc317 at #loc419))
#loc436 = loc(callsite(#loc318 at #loc419))
#loc437 = loc(callsite(#loc319 at #loc419))
#loc438 = loc(callsite(#loc320 at #loc419))
#loc439 = loc(callsite(#loc321 at #loc419))
#loc440 = loc(callsite(#loc322 at #loc419))
#loc441 = loc(callsite(#loc323 at #loc419))
#loc442 = loc(callsite(#loc324 at #loc419))
#loc443 = loc(callsite(#loc327 at #loc419))
#loc444 = loc(callsite(#loc348 at #loc420))
#loc445 = loc(callsite(#loc354 at #loc419))
#loc446 = loc(callsite(#loc348 at #loc421))
#loc447 = loc(callsite(#loc366 at #loc419))
#loc448 = loc(callsite(#loc367 at #loc419))
#loc449 = loc(callsite(#loc368 at #loc419))
#loc450 = loc(callsite(#loc369 at #loc419))
#loc451 = loc(callsite(#loc371 at #loc419))
#loc452 = loc(callsite(#loc372 at #loc419))
#loc453 = loc(callsite(#loc373 at #loc419))
#loc454 = loc(callsite(#loc374 at #loc419))
#loc455 = loc(callsite(#loc375 at #loc419))
#loc456 = loc(callsite(#loc376 at #loc419))
#loc457 = loc(callsite(#loc378 at #loc419))
#loc458 = loc(callsite(#loc379 at #loc419))
#loc459 = loc(callsite(#loc381 at #loc418))
#loc460 = loc(callsite(#loc382 at #loc418))
#loc461 = loc(callsite(#loc383 at #loc418))
#loc462 = loc(callsite(#loc384 at #loc418))
#loc463 = loc(callsite(#loc385 at #loc418))
#loc464 = loc(callsite(#loc386 at #loc418))
#loc465 = loc(callsite(#loc387 at #loc418))
#loc466 = loc(callsite(#loc388 at #loc418))
#loc467 = loc(callsite(#loc389 at #loc418))
#loc468 = loc(callsite(#loc390 at #loc418))
#loc469 = loc(callsite(#loc392 at #loc418))
#loc470 = loc(callsite(#loc396 at #loc418))
#loc471 = loc(callsite(#loc401 at #loc418))
#loc474 = loc("jit(step)/mul"(#loc422))
#loc475 = loc("jit(step)/mul"(#loc423))
#loc476 = loc("jit(step)/max"(#loc424))
#loc477 = loc("jit(step)/div"(#loc425))
#loc478 = loc("jit(step)/mul"(#loc426))
#loc479 = loc("jit(step)/div"(#loc427))
#loc480 = loc("jit(step)/jvp()/convert_element_type"(#loc428))
#loc481 = loc("jit(step)/jvp()/div"(#loc429))
#loc482 = loc("jit(step)/jvp()/reshape"(#loc430))
#loc483 = loc("jit(step)/jvp()/transpose"(#loc431))
#loc484 = loc("jit(step)/jvp()/reshape"(#loc432))
#loc485 = loc("jit(step)/jvp()/slice"(#loc433))
#loc486 = loc("jit(step)/jvp()/slice"(#loc434))
#loc487 = loc("jit(step)/jvp()/sub"(#loc435))
#loc488 = loc("jit(step)/jvp()/pad"(#loc436))
#loc489 = loc("jit(step)/jvp()/dot_general"(#loc437))
#loc490 = loc("jit(step)/jvp()/dot_general"(#loc438))
#loc491 = loc("jit(step)/jvp()/add"(#loc439))
#loc492 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc440))
#loc493 = loc("jit(step)/jvp()/add"(#loc440))
#loc494 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc441))
#loc495 = loc("jit(step)/jvp()/add"(#loc441))
#loc496 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc442))
#loc497 = loc("jit(step)/jvp()/add"(#loc442))
#loc498 = loc(callsite(#loc326 at #loc443))
#loc499 = loc("jit(step)/jvp()/add"(#loc445))
#loc500 = loc(callsite(#loc328 at #loc447))
#loc501 = loc(callsite(#loc331 at #loc447))
#loc502 = loc(callsite(#loc332 at #loc447))
#loc503 = loc(callsite(#loc333 at #loc447))
#loc504 = loc(callsite(#loc334 at #loc447))
#loc505 = loc(callsite(#loc335 at #loc447))
#loc506 = loc(callsite(#loc336 at #loc447))
#loc507 = loc(callsite(#loc337 at #loc447))
#loc508 = loc(callsite(#loc338 at #loc447))
#loc509 = loc("jit(step)/jvp()/reduce_sum"(#loc448))
#loc510 = loc("jit(step)/jvp()/div"(#loc448))
#loc511 = loc("jit(step)/jvp()/dot_general"(#loc449))
#loc512 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc450))
#loc513 = loc("jit(step)/jvp()/add"(#loc450))
#loc514 = loc("jit(step)/jvp()/mul"(#loc451))
#loc515 = loc("jit(step)/jvp()/reduce_sum"(#loc452))
#loc516 = loc("jit(step)/jvp()/reduce_sum"(#loc453))
#loc517 = loc("jit(step)/jvp()/div"(#loc453))
#loc518 = loc("jit(step)/jvp()/neg"(#loc454))
#loc519 = loc("jit(step)/jvp()/reduce_max"(#loc455))
#loc520 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc455))
#loc521 = loc("jit(step)/jvp()/ge"(#loc456))
#loc522 = loc("jit(step)/jvp()/reduce_sum"(#loc457))
#loc523 = loc("jit(step)/jvp()/reduce_sum"(#loc458))
#loc524 = loc("jit(step)/jvp()/div"(#loc458))
#loc525 = loc("jit(step)/transpose(jvp())/neg"(#loc454))
#loc526 = loc("jit(step)/transpose(jvp())/div"(#loc453))
#loc527 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc453))
#loc528 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc452))
#loc529 = loc("jit(step)/transpose(jvp())/mul"(#loc451))
#loc530 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450))
#loc532 = loc("jit(step)/transpose(jvp())/dot_general"(#loc449))
#loc533 = loc("jit(step)/transpose(jvp())/transpose"(#loc449))
#loc534 = loc("jit(step)/transpose(jvp())/div"(#loc448))
#loc535 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc448))
#loc536 = loc(callsite(#loc380 at #loc447))
#loc537 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442))
#loc539 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc441))
#loc541 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc441))
#loc542 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440))
#loc544 = loc("jit(step)/transpose(jvp())/dot_general"(#loc438))
#loc545 = loc("jit(step)/transpose(jvp())/transpose"(#loc438))
#loc546 = loc("jit(step)/transpose(jvp())/dot_general"(#loc437))
#loc547 = loc("jit(step)/transpose(jvp())/transpose"(#loc437))
#loc548 = loc("jit(step)/add"(#loc459))
#loc549 = loc("jit(step)/min"(#loc460))
#loc550 = loc("jit(step)/sub"(#loc461))
#loc551 = loc("jit(step)/mul"(#loc462))
#loc552 = loc("jit(step)/exp"(#loc463))
#loc553 = loc("jit(step)/sub"(#loc464))
#loc554 = loc("jit(step)/div"(#loc465))
#loc555 = loc("jit(step)/exp"(#loc466))
#loc556 = loc("jit(step)/sub"(#loc467))
#loc557 = loc("jit(step)/div"(#loc468))
#loc558 = loc(callsite(#loc391 at #loc469))
#loc559 = loc(callsite(#loc393 at #loc469))
#loc560 = loc(callsite(#loc394 at #loc469))
#loc561 = loc(callsite(#loc395 at #loc470))
#loc562 = loc(callsite(#loc397 at #loc470))
#loc563 = loc(callsite(#loc398 at #loc470))
#loc564 = loc(callsite(#loc399 at #loc470))
#loc565 = loc(callsite(#loc400 at #loc471))
#loc566 = loc(callsite(#loc402 at #loc471))
#loc567 = loc(callsite(#loc403 at #loc471))
#loc568 = loc(callsite(#loc404 at #loc471))
#loc569 = loc(callsite(#loc405 at #loc471))
#loc570 = loc(callsite(#loc406 at #loc471))
#loc574 = loc(callsite(#loc325 at #loc498))
#loc575 = loc(callsite(#loc330 at #loc498))
#loc576 = loc(callsite(#loc353 at #loc498))
#loc577 = loc(callsite(#loc355 at #loc498))
#loc578 = loc(callsite(#loc356 at #loc498))
#loc579 = loc(callsite(#loc357 at #loc498))
#loc580 = loc(callsite(#loc358 at #loc498))
#loc581 = loc(callsite(#loc359 at #loc498))
#loc582 = loc(callsite(#loc360 at #loc498))
#loc583 = loc(callsite(#loc361 at #loc498))
#loc584 = loc(callsite(#loc362 at #loc498))
#loc585 = loc(callsite(#loc363 at #loc498))
#loc586 = loc(callsite(#loc364 at #loc498))
#loc587 = loc(callsite(#loc365 at #loc498))
#loc588 = loc("jit(step)/jvp()/reduce_sum"(#loc500))
#loc589 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc500))
#loc590 = loc("jit(step)/jvp()/div"(#loc500))
#loc591 = loc("jit(step)/jvp()/sub"(#loc501))
#loc592 = loc("jit(step)/jvp()/integer_pow"(#loc502))
#loc593 = loc("jit(step)/jvp()/mul"(#loc502))
#loc594 = loc("jit(step)/jvp()/reduce_sum"(#loc503))
#loc595 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc503))
#loc596 = loc("jit(step)/jvp()/div"(#loc503))
#loc597 = loc("jit(step)/jvp()/add"(#loc504))
#loc598 = loc("jit(step)/jvp()/rsqrt"(#loc505))
#loc599 = loc("jit(step)/jvp()/div"(#loc505))
#loc600 = loc("jit(step)/jvp()/mul"(#loc505))
#loc601 = loc("jit(step)/jvp()/mul"(#loc506))
#loc602 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc507))
#loc603 = loc("jit(step)/jvp()/mul"(#loc507))
#loc604 = loc("jit(step)/jvp()/broadcast_in_dim"(#loc508))
#loc605 = loc("jit(step)/jvp()/add"(#loc508))
#loc606 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508))
#loc608 = loc("jit(step)/transpose(jvp())/mul"(#loc507))
#loc609 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507))
#loc611 = loc("jit(step)/transpose(jvp())/mul"(#loc506))
#loc612 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc506))
#loc613 = loc("jit(step)/transpose(jvp())/reshape"(#loc506))
#loc614 = loc("jit(step)/transpose(jvp())/mul"(#loc505))
#loc615 = loc("jit(step)/transpose(jvp())/neg"(#loc536))
#loc616 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc536))
#loc617 = loc("jit(step)/transpose(jvp())/reshape"(#loc536))
#loc618 = loc("jit(step)/transpose(jvp())/div"(#loc503))
#loc619 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc503))
#loc620 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc503))
#loc621 = loc("jit(step)/transpose(jvp())/mul"(#loc502))
#loc622 = loc("jit(step)/transpose(jvp())/neg"(#loc501))
#loc623 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc501))
#loc624 = loc("jit(step)/transpose(jvp())/reshape"(#loc501))
#loc625 = loc("jit(step)/transpose(jvp())/add_any"(#loc501))
#loc626 = loc("jit(step)/transpose(jvp())/div"(#loc500))
#loc627 = loc("jit(step)/transpose(jvp())/reduce_sum"(#loc500))
#loc628 = loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc500))
#loc629 = loc("jit(step)/transpose(jvp())/add_any"(#loc500))
#loc630 = loc("jit(step)/mul"(#loc558))
#loc631 = loc("jit(step)/mul"(#loc559))
#loc632 = loc("jit(step)/add"(#loc560))
#loc633 = loc("jit(step)/mul"(#loc561))
#loc634 = loc("jit(step)/mul"(#loc562))
#loc635 = loc("jit(step)/mul"(#loc563))
#loc636 = loc("jit(step)/add"(#loc564))
#loc637 = loc("jit(step)/mul"(#loc565))
#loc638 = loc("jit(step)/mul"(#loc566))
#loc639 = loc("jit(step)/sqrt"(#loc567))
#loc640 = loc("jit(step)/add"(#loc568))
#loc641 = loc("jit(step)/div"(#loc569))
#loc642 = loc("jit(step)/sub"(#loc570))
#loc646 = loc("jit(step)/jvp(block0/space)/reshape"(#loc574))
#loc647 = loc(callsite(#loc329 at #loc575))
#loc648 = loc(callsite(#loc340 at #loc575))
#loc649 = loc(callsite(#loc343 at #loc575))
#loc650 = loc(callsite(#loc344 at #loc575))
#loc651 = loc(callsite(#loc345 at #loc575))
#loc652 = loc(callsite(#loc346 at #loc575))
#loc653 = loc(callsite(#loc347 at #loc575))
#loc654 = loc(callsite(#loc348 at #loc575))
#loc655 = loc(callsite(#loc349 at #loc575))
#loc656 = loc(callsite(#loc350 at #loc575))
#loc657 = loc(callsite(#loc351 at #loc575))
#loc658 = loc(callsite(#loc352 at #loc575))
#loc659 = loc("jit(step)/jvp(block0/space)/reshape"(#loc576))
#loc660 = loc(callsite(#loc328 at #loc577))
#loc661 = loc(callsite(#loc331 at #loc577))
#loc662 = loc(callsite(#loc332 at #loc577))
#loc663 = loc(callsite(#loc333 at #loc577))
#loc664 = loc(callsite(#loc334 at #loc577))
#loc665 = loc(callsite(#loc335 at #loc577))
#loc666 = loc(callsite(#loc336 at #loc577))
#loc667 = loc(callsite(#loc337 at #loc577))
#loc668 = loc(callsite(#loc338 at #loc577))
#loc669 = loc("jit(step)/jvp(block0/mlp)/dot_general"(#loc578))
#loc670 = loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc579))
#loc671 = loc("jit(step)/jvp(block0/mlp)/add"(#loc579))
#loc672 = loc("jit(step)/jvp(block0/mlp)/mul"(#loc580))
#loc673 = loc("jit(step)/jvp(block0/mlp)/neg"(#loc580))
#loc674 = loc("jit(step)/jvp(block0/mlp)/erfc"(#loc580))
#loc675 = loc("jit(step)/jvp(block0/mlp)/square"(#loc580))
#loc676 = loc("jit(step)/jvp(block0/mlp)/exp"(#loc580))
#loc677 = loc("jit(step)/jvp(block0/mlp)/dot_general"(#loc581))
#loc678 = loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc582))
#loc679 = loc("jit(step)/jvp(block0/mlp)/add"(#loc582))
#loc680 = loc("jit(step)/jvp(block1/time)/transpose"(#loc583))
#loc681 = loc("jit(step)/jvp(block1/time)/reshape"(#loc584))
#loc682 = loc(callsite(#loc329 at #loc585))
#loc683 = loc(callsite(#loc340 at #loc585))
#loc684 = loc(callsite(#loc343 at #loc585))
#loc685 = loc(callsite(#loc344 at #loc585))
#loc686 = loc(callsite(#loc345 at #loc585))
#loc687 = loc(callsite(#loc346 at #loc585))
#loc688 = loc(callsite(#loc347 at #loc585))
#loc689 = loc(callsite(#loc348 at #loc585))
#loc690 = loc(callsite(#loc349 at #loc585))
#loc691 = loc(callsite(#loc350 at #loc585))
#loc692 = loc(callsite(#loc351 at #loc585))
#loc693 = loc(callsite(#loc352 at #loc585))
#loc694 = loc("jit(step)/jvp(block1/time)/reshape"(#loc586))
#loc695 = loc("jit(step)/jvp(block1/time)/transpose"(#loc587))
#loc696 = loc("jit(step)/jvp(block1/mlp)/dot_general"(#loc578))
#loc697 = loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc579))
#loc698 = loc("jit(step)/jvp(block1/mlp)/add"(#loc579))
#loc699 = loc("jit(step)/jvp(block1/mlp)/mul"(#loc580))
#loc700 = loc("jit(step)/jvp(block1/mlp)/neg"(#loc580))
#loc701 = loc("jit(step)/jvp(block1/mlp)/erfc"(#loc580))
#loc702 = loc("jit(step)/jvp(block1/mlp)/square"(#loc580))
#loc703 = loc("jit(step)/jvp(block1/mlp)/exp"(#loc580))
#loc704 = loc("jit(step)/jvp(block1/mlp)/dot_general"(#loc581))
#loc705 = loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc582))
#loc706 = loc("jit(step)/jvp(block1/mlp)/add"(#loc582))
#loc707 = loc("jit(step)/jvp(block2/space)/reshape"(#loc574))
#loc708 = loc("jit(step)/jvp(block2/space)/reshape"(#loc576))
#loc709 = loc("jit(step)/jvp(block2/mlp)/dot_general"(#loc578))
#loc710 = loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc579))
#loc711 = loc("jit(step)/jvp(block2/mlp)/add"(#loc579))
#loc712 = loc("jit(step)/jvp(block2/mlp)/mul"(#loc580))
#loc713 = loc("jit(step)/jvp(block2/mlp)/neg"(#loc580))
#loc714 = loc("jit(step)/jvp(block2/mlp)/erfc"(#loc580))
#loc715 = loc("jit(step)/jvp(block2/mlp)/square"(#loc580))
#loc716 = loc("jit(step)/jvp(block2/mlp)/exp"(#loc580))
#loc717 = loc("jit(step)/jvp(block2/mlp)/dot_general"(#loc581))
#loc718 = loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc582))
#loc719 = loc("jit(step)/jvp(block2/mlp)/add"(#loc582))
#loc720 = loc("jit(step)/jvp(block3/time)/transpose"(#loc583))
#loc721 = loc("jit(step)/jvp(block3/time)/reshape"(#loc584))
#loc722 = loc("jit(step)/jvp(block3/time)/reshape"(#loc586))
#loc723 = loc("jit(step)/jvp(block3/time)/transpose"(#loc587))
#loc724 = loc("jit(step)/jvp(block3/mlp)/dot_general"(#loc578))
#loc725 = loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc579))
#loc726 = loc("jit(step)/jvp(block3/mlp)/add"(#loc579))
#loc727 = loc("jit(step)/jvp(block3/mlp)/mul"(#loc580))
#loc728 = loc("jit(step)/jvp(block3/mlp)/neg"(#loc580))
#loc729 = loc("jit(step)/jvp(block3/mlp)/erfc"(#loc580))
#loc730 = loc("jit(step)/jvp(block3/mlp)/square"(#loc580))
#loc731 = loc("jit(step)/jvp(block3/mlp)/exp"(#loc580))
#loc732 = loc("jit(step)/jvp(block3/mlp)/dot_general"(#loc581))
#loc733 = loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc582))
#loc734 = loc("jit(step)/jvp(block3/mlp)/add"(#loc582))
#loc735 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582))
#loc737 = loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc581))
#loc738 = loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc581))
#loc739 = loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))
#loc740 = loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc580))
#loc741 = loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc580))
#loc742 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579))
#loc744 = loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc578))
#loc745 = loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc578))
#loc746 = loc(callsite(#loc380 at #loc577))
#loc747 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc587))
#loc748 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc586))
#loc749 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc584))
#loc750 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc583))
#loc751 = loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc583))
#loc752 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582))
#loc754 = loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc581))
#loc755 = loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc581))
#loc756 = loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))
#loc757 = loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc580))
#loc758 = loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc580))
#loc759 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579))
#loc761 = loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc578))
#loc762 = loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc578))
#loc763 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc576))
#loc764 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc574))
#loc765 = loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc574))
#loc766 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582))
#loc768 = loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc581))
#loc769 = loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc581))
#loc770 = loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))
#loc771 = loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc580))
#loc772 = loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc580))
#loc773 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579))
#loc775 = loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc578))
#loc776 = loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc578))
#loc777 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc587))
#loc778 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc586))
#loc779 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc584))
#loc780 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc583))
#loc781 = loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc583))
#loc782 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582))
#loc784 = loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc581))
#loc785 = loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc581))
#loc786 = loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))
#loc787 = loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc580))
#loc788 = loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc580))
#loc789 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579))
#loc791 = loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc578))
#loc792 = loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc578))
#loc793 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc576))
#loc794 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc574))
#loc795 = loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc574))
#loc796 = loc(callsite(#loc328 at #loc647))
#loc797 = loc(callsite(#loc331 at #loc647))
#loc798 = loc(callsite(#loc332 at #loc647))
#loc799 = loc(callsite(#loc333 at #loc647))
#loc800 = loc(callsite(#loc334 at #loc647))
#loc801 = loc(callsite(#loc335 at #loc647))
#loc802 = loc(callsite(#loc336 at #loc647))
#loc803 = loc(callsite(#loc337 at #loc647))
#loc804 = loc(callsite(#loc338 at #loc647))
#loc805 = loc(callsite(#loc339 at #loc648))
#loc806 = loc(callsite(#loc341 at #loc648))
#loc807 = loc(callsite(#loc342 at #loc648))
#loc808 = loc(callsite(#loc339 at #loc649))
#loc809 = loc(callsite(#loc341 at #loc649))
#loc810 = loc(callsite(#loc342 at #loc649))
#loc811 = loc(callsite(#loc339 at #loc650))
#loc812 = loc(callsite(#loc341 at #loc650))
#loc813 = loc(callsite(#loc342 at #loc650))
#loc814 = loc("jit(step)/jvp(block0/space)/transpose"(#loc651))
#loc815 = loc("jit(step)/jvp(block0/space)/dot_general"(#loc652))
#loc816 = loc("jit(step)/jvp(block0/space)/div"(#loc653))
#loc817 = loc("jit(step)/jvp(block0/space)/reduce_max"(#loc654))
#loc818 = loc("jit(step)/jvp(block0/space)/max"(#loc654))
#loc819 = loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654))
#loc820 = loc("jit(step)/jvp(block0/space)/sub"(#loc654))
#loc821 = loc("jit(step)/jvp(block0/space)/exp"(#loc654))
#loc822 = loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc654))
#loc823 = loc("jit(step)/jvp(block0/space)/div"(#loc654))
#loc824 = loc(callsite(#loc444 at #loc654))
#loc825 = loc("jit(step)/jvp(block0/space)/dot_general"(#loc655))
#loc826 = loc("jit(step)/jvp(block0/space)/transpose"(#loc656))
#loc827 = loc("jit(step)/jvp(block0/space)/reshape"(#loc657))
#loc828 = loc("jit(step)/jvp(block0/space)/dot_general"(#loc658))
#loc829 = loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc660))
#loc830 = loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc660))
#loc831 = loc("jit(step)/jvp(block0/mlp)/div"(#loc660))
#loc832 = loc("jit(step)/jvp(block0/mlp)/sub"(#loc661))
#loc833 = loc("jit(step)/jvp(block0/mlp)/integer_pow"(#loc662))
#loc834 = loc("jit(step)/jvp(block0/mlp)/mul"(#loc662))
#loc835 = loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc663))
#loc836 = loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc663))
#loc837 = loc("jit(step)/jvp(block0/mlp)/div"(#loc663))
#loc838 = loc("jit(step)/jvp(block0/mlp)/add"(#loc664))
#loc839 = loc("jit(step)/jvp(block0/mlp)/rsqrt"(#loc665))
#loc840 = loc("jit(step)/jvp(block0/mlp)/div"(#loc665))
#loc841 = loc("jit(step)/jvp(block0/mlp)/mul"(#loc665))
#loc842 = loc("jit(step)/jvp(block0/mlp)/mul"(#loc666))
#loc843 = loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc667))
#loc844 = loc("jit(step)/jvp(block0/mlp)/mul"(#loc667))
#loc845 = loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc668))
#loc846 = loc("jit(step)/jvp(block0/mlp)/add"(#loc668))
#loc847 = loc(callsite(#loc328 at #loc682))
#loc848 = loc(callsite(#loc331 at #loc682))
#loc849 = loc(callsite(#loc332 at #loc682))
#loc850 = loc(callsite(#loc333 at #loc682))
#loc851 = loc(callsite(#loc334 at #loc682))
#loc852 = loc(callsite(#loc335 at #loc682))
#loc853 = loc(callsite(#loc336 at #loc682))
#loc854 = loc(callsite(#loc337 at #loc682))
#loc855 = loc(callsite(#loc338 at #loc682))
#loc856 = loc(callsite(#loc339 at #loc683))
#loc857 = loc(callsite(#loc341 at #loc683))
#loc858 = loc(callsite(#loc342 at #loc683))
#loc859 = loc(callsite(#loc339 at #loc684))
#loc860 = loc(callsite(#loc341 at #loc684))
#loc861 = loc(callsite(#loc342 at #loc684))
#loc862 = loc(callsite(#loc339 at #loc685))
#loc863 = loc(callsite(#loc341 at #loc685))
#loc864 = loc(callsite(#loc342 at #loc685))
#loc865 = loc("jit(step)/jvp(block1/time)/transpose"(#loc686))
#loc866 = loc("jit(step)/jvp(block1/time)/dot_general"(#loc687))
#loc867 = loc("jit(step)/jvp(block1/time)/div"(#loc688))
#loc868 = loc("jit(step)/jvp(block1/time)/reduce_max"(#loc689))
#loc869 = loc("jit(step)/jvp(block1/time)/max"(#loc689))
#loc870 = loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689))
#loc871 = loc("jit(step)/jvp(block1/time)/sub"(#loc689))
#loc872 = loc("jit(step)/jvp(block1/time)/exp"(#loc689))
#loc873 = loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc689))
#loc874 = loc("jit(step)/jvp(block1/time)/div"(#loc689))
#loc875 = loc(callsite(#loc446 at #loc689))
#loc876 = loc("jit(step)/jvp(block1/time)/dot_general"(#loc690))
#loc877 = loc("jit(step)/jvp(block1/time)/transpose"(#loc691))
#loc878 = loc("jit(step)/jvp(block1/time)/reshape"(#loc692))
#loc879 = loc("jit(step)/jvp(block1/time)/dot_general"(#loc693))
#loc880 = loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc660))
#loc881 = loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc660))
#loc882 = loc("jit(step)/jvp(block1/mlp)/div"(#loc660))
#loc883 = loc("jit(step)/jvp(block1/mlp)/sub"(#loc661))
#loc884 = loc("jit(step)/jvp(block1/mlp)/integer_pow"(#loc662))
#loc885 = loc("jit(step)/jvp(block1/mlp)/mul"(#loc662))
#loc886 = loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc663))
#loc887 = loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc663))
#loc888 = loc("jit(step)/jvp(block1/mlp)/div"(#loc663))
#loc889 = loc("jit(step)/jvp(block1/mlp)/add"(#loc664))
#loc890 = loc("jit(step)/jvp(block1/mlp)/rsqrt"(#loc665))
#loc891 = loc("jit(step)/jvp(block1/mlp)/div"(#loc665))
#loc892 = loc("jit(step)/jvp(block1/mlp)/mul"(#loc665))
#loc893 = loc("jit(step)/jvp(block1/mlp)/mul"(#loc666))
#loc894 = loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc667))
#loc895 = loc("jit(step)/jvp(block1/mlp)/mul"(#loc667))
#loc896 = loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc668))
#loc897 = loc("jit(step)/jvp(block1/mlp)/add"(#loc668))
#loc898 = loc("jit(step)/jvp(block2/space)/transpose"(#loc651))
#loc899 = loc("jit(step)/jvp(block2/space)/dot_general"(#loc652))
#loc900 = loc("jit(step)/jvp(block2/space)/div"(#loc653))
#loc901 = loc("jit(step)/jvp(block2/space)/reduce_max"(#loc654))
#loc902 = loc("jit(step)/jvp(block2/space)/max"(#loc654))
#loc903 = loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654))
#loc904 = loc("jit(step)/jvp(block2/space)/sub"(#loc654))
#loc905 = loc("jit(step)/jvp(block2/space)/exp"(#loc654))
#loc906 = loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc654))
#loc907 = loc("jit(step)/jvp(block2/space)/div"(#loc654))
#loc908 = loc("jit(step)/jvp(block2/space)/dot_general"(#loc655))
#loc909 = loc("jit(step)/jvp(block2/space)/transpose"(#loc656))
#loc910 = loc("jit(step)/jvp(block2/space)/reshape"(#loc657))
#loc911 = loc("jit(step)/jvp(block2/space)/dot_general"(#loc658))
#loc912 = loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc660))
#loc913 = loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc660))
#loc914 = loc("jit(step)/jvp(block2/mlp)/div"(#loc660))
#loc915 = loc("jit(step)/jvp(block2/mlp)/sub"(#loc661))
#loc916 = loc("jit(step)/jvp(block2/mlp)/integer_pow"(#loc662))
#loc917 = loc("jit(step)/jvp(block2/mlp)/mul"(#loc662))
#loc918 = loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc663))
#loc919 = loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc663))
#loc920 = loc("jit(step)/jvp(block2/mlp)/div"(#loc663))
#loc921 = loc("jit(step)/jvp(block2/mlp)/add"(#loc664))
#loc922 = loc("jit(step)/jvp(block2/mlp)/rsqrt"(#loc665))
#loc923 = loc("jit(step)/jvp(block2/mlp)/div"(#loc665))
#loc924 = loc("jit(step)/jvp(block2/mlp)/mul"(#loc665))
#loc925 = loc("jit(step)/jvp(block2/mlp)/mul"(#loc666))
#loc926 = loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc667))
#loc927 = loc("jit(step)/jvp(block2/mlp)/mul"(#loc667))
#loc928 = loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc668))
#loc929 = loc("jit(step)/jvp(block2/mlp)/add"(#loc668))
#loc930 = loc("jit(step)/jvp(block3/time)/transpose"(#loc686))
#loc931 = loc("jit(step)/jvp(block3/time)/dot_general"(#loc687))
#loc932 = loc("jit(step)/jvp(block3/time)/div"(#loc688))
#loc933 = loc("jit(step)/jvp(block3/time)/reduce_max"(#loc689))
#loc934 = loc("jit(step)/jvp(block3/time)/max"(#loc689))
#loc935 = loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689))
#loc936 = loc("jit(step)/jvp(block3/time)/sub"(#loc689))
#loc937 = loc("jit(step)/jvp(block3/time)/exp"(#loc689))
#loc938 = loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc689))
#loc939 = loc("jit(step)/jvp(block3/time)/div"(#loc689))
#loc940 = loc("jit(step)/jvp(block3/time)/dot_general"(#loc690))
#loc941 = loc("jit(step)/jvp(block3/time)/transpose"(#loc691))
#loc942 = loc("jit(step)/jvp(block3/time)/reshape"(#loc692))
#loc943 = loc("jit(step)/jvp(block3/time)/dot_general"(#loc693))
#loc944 = loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc660))
#loc945 = loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc660))
#loc946 = loc("jit(step)/jvp(block3/mlp)/div"(#loc660))
#loc947 = loc("jit(step)/jvp(block3/mlp)/sub"(#loc661))
#loc948 = loc("jit(step)/jvp(block3/mlp)/integer_pow"(#loc662))
#loc949 = loc("jit(step)/jvp(block3/mlp)/mul"(#loc662))
#loc950 = loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc663))
#loc951 = loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc663))
#loc952 = loc("jit(step)/jvp(block3/mlp)/div"(#loc663))
#loc953 = loc("jit(step)/jvp(block3/mlp)/add"(#loc664))
#loc954 = loc("jit(step)/jvp(block3/mlp)/rsqrt"(#loc665))
#loc955 = loc("jit(step)/jvp(block3/mlp)/div"(#loc665))
#loc956 = loc("jit(step)/jvp(block3/mlp)/mul"(#loc665))
#loc957 = loc("jit(step)/jvp(block3/mlp)/mul"(#loc666))
#loc958 = loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc667))
#loc959 = loc("jit(step)/jvp(block3/mlp)/mul"(#loc667))
#loc960 = loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc668))
#loc961 = loc("jit(step)/jvp(block3/mlp)/add"(#loc668))
#loc962 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668))
#loc964 = loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc667))
#loc965 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667))
#loc967 = loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc666))
#loc968 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc666))
#loc969 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc666))
#loc970 = loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc665))
#loc971 = loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc746))
#loc972 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc746))
#loc973 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc746))
#loc974 = loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc746))
#loc975 = loc("jit(step)/transpose(jvp(block3/mlp))/div"(#loc663))
#loc976 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc663))
#loc977 = loc("jit(step)/transpose(jvp(block3/mlp))/broadcast_in_dim"(#loc663))
#loc978 = loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc662))
#loc979 = loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc661))
#loc980 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc661))
#loc981 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc661))
#loc982 = loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc661))
#loc983 = loc("jit(step)/transpose(jvp(block3/mlp))/div"(#loc660))
#loc984 = loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc660))
#loc985 = loc("jit(step)/transpose(jvp(block3/mlp))/broadcast_in_dim"(#loc660))
#loc986 = loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc660))
#loc987 = loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc693))
#loc988 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc693))
#loc989 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc692))
#loc990 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc691))
#loc991 = loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc690))
#loc992 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc690))
#loc993 = loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689))
#loc994 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc689))
#loc995 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc689))
#loc996 = loc("jit(step)/transpose(jvp(block3/time))/neg"(#loc689))
#loc997 = loc("jit(step)/transpose(jvp(block3/time))/div"(#loc689))
#loc998 = loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc689))
#loc999 = loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc689))
#loc1000 = loc("jit(step)/transpose(jvp(block3/time))/div"(#loc688))
#loc1001 = loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc687))
#loc1002 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc687))
#loc1003 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc686))
#loc1004 = loc(callsite(#loc380 at #loc682))
#loc1005 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668))
#loc1007 = loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc667))
#loc1008 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667))
#loc1010 = loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc666))
#loc1011 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc666))
#loc1012 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc666))
#loc1013 = loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc665))
#loc1014 = loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc746))
#loc1015 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc746))
#loc1016 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc746))
#loc1017 = loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc746))
#loc1018 = loc("jit(step)/transpose(jvp(block2/mlp))/div"(#loc663))
#loc1019 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc663))
#loc1020 = loc("jit(step)/transpose(jvp(block2/mlp))/broadcast_in_dim"(#loc663))
#loc1021 = loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc662))
#loc1022 = loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc661))
#loc1023 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc661))
#loc1024 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc661))
#loc1025 = loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc661))
#loc1026 = loc("jit(step)/transpose(jvp(block2/mlp))/div"(#loc660))
#loc1027 = loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc660))
#loc1028 = loc("jit(step)/transpose(jvp(block2/mlp))/broadcast_in_dim"(#loc660))
#loc1029 = loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc660))
#loc1030 = loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc658))
#loc1031 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc658))
#loc1032 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc657))
#loc1033 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc656))
#loc1034 = loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc655))
#loc1035 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc655))
#loc1036 = loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654))
#loc1037 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc654))
#loc1038 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc654))
#loc1039 = loc("jit(step)/transpose(jvp(block2/space))/neg"(#loc654))
#loc1040 = loc("jit(step)/transpose(jvp(block2/space))/div"(#loc654))
#loc1041 = loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc654))
#loc1042 = loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc654))
#loc1043 = loc("jit(step)/transpose(jvp(block2/space))/div"(#loc653))
#loc1044 = loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc652))
#loc1045 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc652))
#loc1046 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc651))
#loc1047 = loc(callsite(#loc380 at #loc647))
#loc1048 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668))
#loc1050 = loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc667))
#loc1051 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667))
#loc1053 = loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc666))
#loc1054 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc666))
#loc1055 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc666))
#loc1056 = loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc665))
#loc1057 = loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc746))
#loc1058 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc746))
#loc1059 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc746))
#loc1060 = loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc746))
#loc1061 = loc("jit(step)/transpose(jvp(block1/mlp))/div"(#loc663))
#loc1062 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc663))
#loc1063 = loc("jit(step)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc663))
#loc1064 = loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc662))
#loc1065 = loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc661))
#loc1066 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc661))
#loc1067 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc661))
#loc1068 = loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc661))
#loc1069 = loc("jit(step)/transpose(jvp(block1/mlp))/div"(#loc660))
#loc1070 = loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc660))
#loc1071 = loc("jit(step)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc660))
#loc1072 = loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc660))
#loc1073 = loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc693))
#loc1074 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc693))
#loc1075 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc692))
#loc1076 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc691))
#loc1077 = loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc690))
#loc1078 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc690))
#loc1079 = loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689))
#loc1080 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc689))
#loc1081 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc689))
#loc1082 = loc("jit(step)/transpose(jvp(block1/time))/neg"(#loc689))
#loc1083 = loc("jit(step)/transpose(jvp(block1/time))/div"(#loc689))
#loc1084 = loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc689))
#loc1085 = loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc689))
#loc1086 = loc("jit(step)/transpose(jvp(block1/time))/div"(#loc688))
#loc1087 = loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc687))
#loc1088 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc687))
#loc1089 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc686))
#loc1090 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668))
#loc1092 = loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc667))
#loc1093 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667))
#loc1095 = loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc666))
#loc1096 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc666))
#loc1097 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc666))
#loc1098 = loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc665))
#loc1099 = loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc746))
#loc1100 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc746))
#loc1101 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc746))
#loc1102 = loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc746))
#loc1103 = loc("jit(step)/transpose(jvp(block0/mlp))/div"(#loc663))
#loc1104 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc663))
#loc1105 = loc("jit(step)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc663))
#loc1106 = loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc662))
#loc1107 = loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc661))
#loc1108 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc661))
#loc1109 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc661))
#loc1110 = loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc661))
#loc1111 = loc("jit(step)/transpose(jvp(block0/mlp))/div"(#loc660))
#loc1112 = loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc660))
#loc1113 = loc("jit(step)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc660))
#loc1114 = loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc660))
#loc1115 = loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc658))
#loc1116 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc658))
#loc1117 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc657))
#loc1118 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc656))
#loc1119 = loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc655))
#loc1120 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc655))
#loc1121 = loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654))
#loc1122 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc654))
#loc1123 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc654))
#loc1124 = loc("jit(step)/transpose(jvp(block0/space))/neg"(#loc654))
#loc1125 = loc("jit(step)/transpose(jvp(block0/space))/div"(#loc654))
#loc1126 = loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc654))
#loc1127 = loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc654))
#loc1128 = loc("jit(step)/transpose(jvp(block0/space))/div"(#loc653))
#loc1129 = loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc652))
#loc1130 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc652))
#loc1131 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc651))
#loc1132 = loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc796))
#loc1133 = loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc796))
#loc1134 = loc("jit(step)/jvp(block0/space)/div"(#loc796))
#loc1135 = loc("jit(step)/jvp(block0/space)/sub"(#loc797))
#loc1136 = loc("jit(step)/jvp(block0/space)/integer_pow"(#loc798))
#loc1137 = loc("jit(step)/jvp(block0/space)/mul"(#loc798))
#loc1138 = loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc799))
#loc1139 = loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc799))
#loc1140 = loc("jit(step)/jvp(block0/space)/div"(#loc799))
#loc1141 = loc("jit(step)/jvp(block0/space)/add"(#loc800))
#loc1142 = loc("jit(step)/jvp(block0/space)/rsqrt"(#loc801))
#loc1143 = loc("jit(step)/jvp(block0/space)/div"(#loc801))
#loc1144 = loc("jit(step)/jvp(block0/space)/mul"(#loc801))
#loc1145 = loc("jit(step)/jvp(block0/space)/mul"(#loc802))
#loc1146 = loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc803))
#loc1147 = loc("jit(step)/jvp(block0/space)/mul"(#loc803))
#loc1148 = loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc804))
#loc1149 = loc("jit(step)/jvp(block0/space)/add"(#loc804))
#loc1150 = loc("jit(step)/jvp(block0/space)/dot_general"(#loc805))
#loc1151 = loc("jit(step)/jvp(block0/space)/reshape"(#loc806))
#loc1152 = loc("jit(step)/jvp(block0/space)/transpose"(#loc807))
#loc1153 = loc("jit(step)/jvp(block0/space)/dot_general"(#loc808))
#loc1154 = loc("jit(step)/jvp(block0/space)/reshape"(#loc809))
#loc1155 = loc("jit(step)/jvp(block0/space)/transpose"(#loc810))
#loc1156 = loc("jit(step)/jvp(block0/space)/dot_general"(#loc811))
#loc1157 = loc("jit(step)/jvp(block0/space)/reshape"(#loc812))
#loc1158 = loc("jit(step)/jvp(block0/space)/transpose"(#loc813))
#loc1159 = loc("jit(step)/jvp(block0/space)/mul"(#loc824))
#loc1160 = loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc824))
#loc1161 = loc("jit(step)/jvp(block0/space)/div"(#loc824))
#loc1162 = loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc847))
#loc1163 = loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc847))
#loc1164 = loc("jit(step)/jvp(block1/time)/div"(#loc847))
#loc1165 = loc("jit(step)/jvp(block1/time)/sub"(#loc848))
#loc1166 = loc("jit(step)/jvp(block1/time)/integer_pow"(#loc849))
#loc1167 = loc("jit(step)/jvp(block1/time)/mul"(#loc849))
#loc1168 = loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc850))
#loc1169 = loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc850))
#loc1170 = loc("jit(step)/jvp(block1/time)/div"(#loc850))
#loc1171 = loc("jit(step)/jvp(block1/time)/add"(#loc851))
#loc1172 = loc("jit(step)/jvp(block1/time)/rsqrt"(#loc852))
#loc1173 = loc("jit(step)/jvp(block1/time)/div"(#loc852))
#loc1174 = loc("jit(step)/jvp(block1/time)/mul"(#loc852))
#loc1175 = loc("jit(step)/jvp(block1/time)/mul"(#loc853))
#loc1176 = loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc854))
#loc1177 = loc("jit(step)/jvp(block1/time)/mul"(#loc854))
#loc1178 = loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc855))
#loc1179 = loc("jit(step)/jvp(block1/time)/add"(#loc855))
#loc1180 = loc("jit(step)/jvp(block1/time)/dot_general"(#loc856))
#loc1181 = loc("jit(step)/jvp(block1/time)/reshape"(#loc857))
#loc1182 = loc("jit(step)/jvp(block1/time)/transpose"(#loc858))
#loc1183 = loc("jit(step)/jvp(block1/time)/dot_general"(#loc859))
#loc1184 = loc("jit(step)/jvp(block1/time)/reshape"(#loc860))
#loc1185 = loc("jit(step)/jvp(block1/time)/transpose"(#loc861))
#loc1186 = loc("jit(step)/jvp(block1/time)/dot_general"(#loc862))
#loc1187 = loc("jit(step)/jvp(block1/time)/reshape"(#loc863))
#loc1188 = loc("jit(step)/jvp(block1/time)/transpose"(#loc864))
#loc1189 = loc("jit(step)/jvp(block1/time)/mul"(#loc875))
#loc1190 = loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc875))
#loc1191 = loc("jit(step)/jvp(block1/time)/div"(#loc875))
#loc1192 = loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc796))
#loc1193 = loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc796))
#loc1194 = loc("jit(step)/jvp(block2/space)/div"(#loc796))
#loc1195 = loc("jit(step)/jvp(block2/space)/sub"(#loc797))
#loc1196 = loc("jit(step)/jvp(block2/space)/integer_pow"(#loc798))
#loc1197 = loc("jit(step)/jvp(block2/space)/mul"(#loc798))
#loc1198 = loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc799))
#loc1199 = loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc799))
#loc1200 = loc("jit(step)/jvp(block2/space)/div"(#loc799))
#loc1201 = loc("jit(step)/jvp(block2/space)/add"(#loc800))
#loc1202 = loc("jit(step)/jvp(block2/space)/rsqrt"(#loc801))
#loc1203 = loc("jit(step)/jvp(block2/space)/div"(#loc801))
#loc1204 = loc("jit(step)/jvp(block2/space)/mul"(#loc801))
#loc1205 = loc("jit(step)/jvp(block2/space)/mul"(#loc802))
#loc1206 = loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc803))
#loc1207 = loc("jit(step)/jvp(block2/space)/mul"(#loc803))
#loc1208 = loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc804))
#loc1209 = loc("jit(step)/jvp(block2/space)/add"(#loc804))
#loc1210 = loc("jit(step)/jvp(block2/space)/dot_general"(#loc805))
#loc1211 = loc("jit(step)/jvp(block2/space)/reshape"(#loc806))
#loc1212 = loc("jit(step)/jvp(block2/space)/transpose"(#loc807))
#loc1213 = loc("jit(step)/jvp(block2/space)/dot_general"(#loc808))
#loc1214 = loc("jit(step)/jvp(block2/space)/reshape"(#loc809))
#loc1215 = loc("jit(step)/jvp(block2/space)/transpose"(#loc810))
#loc1216 = loc("jit(step)/jvp(block2/space)/dot_general"(#loc811))
#loc1217 = loc("jit(step)/jvp(block2/space)/reshape"(#loc812))
#loc1218 = loc("jit(step)/jvp(block2/space)/transpose"(#loc813))
#loc1219 = loc("jit(step)/jvp(block2/space)/mul"(#loc824))
#loc1220 = loc("jit(step)/jvp(block2/space)/div"(#loc824))
#loc1221 = loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc847))
#loc1222 = loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc847))
#loc1223 = loc("jit(step)/jvp(block3/time)/div"(#loc847))
#loc1224 = loc("jit(step)/jvp(block3/time)/sub"(#loc848))
#loc1225 = loc("jit(step)/jvp(block3/time)/integer_pow"(#loc849))
#loc1226 = loc("jit(step)/jvp(block3/time)/mul"(#loc849))
#loc1227 = loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc850))
#loc1228 = loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc850))
#loc1229 = loc("jit(step)/jvp(block3/time)/div"(#loc850))
#loc1230 = loc("jit(step)/jvp(block3/time)/add"(#loc851))
#loc1231 = loc("jit(step)/jvp(block3/time)/rsqrt"(#loc852))
#loc1232 = loc("jit(step)/jvp(block3/time)/div"(#loc852))
#loc1233 = loc("jit(step)/jvp(block3/time)/mul"(#loc852))
#loc1234 = loc("jit(step)/jvp(block3/time)/mul"(#loc853))
#loc1235 = loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc854))
#loc1236 = loc("jit(step)/jvp(block3/time)/mul"(#loc854))
#loc1237 = loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc855))
#loc1238 = loc("jit(step)/jvp(block3/time)/add"(#loc855))
#loc1239 = loc("jit(step)/jvp(block3/time)/dot_general"(#loc856))
#loc1240 = loc("jit(step)/jvp(block3/time)/reshape"(#loc857))
#loc1241 = loc("jit(step)/jvp(block3/time)/transpose"(#loc858))
#loc1242 = loc("jit(step)/jvp(block3/time)/dot_general"(#loc859))
#loc1243 = loc("jit(step)/jvp(block3/time)/reshape"(#loc860))
#loc1244 = loc("jit(step)/jvp(block3/time)/transpose"(#loc861))
#loc1245 = loc("jit(step)/jvp(block3/time)/dot_general"(#loc862))
#loc1246 = loc("jit(step)/jvp(block3/time)/reshape"(#loc863))
#loc1247 = loc("jit(step)/jvp(block3/time)/transpose"(#loc864))
#loc1248 = loc("jit(step)/jvp(block3/time)/mul"(#loc875))
#loc1249 = loc("jit(step)/jvp(block3/time)/div"(#loc875))
#loc1250 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc864))
#loc1251 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc863))
#loc1252 = loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc862))
#loc1253 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc862))
#loc1254 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc861))
#loc1255 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc860))
#loc1256 = loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc859))
#loc1257 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc859))
#loc1258 = loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc859))
#loc1259 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc858))
#loc1260 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc857))
#loc1261 = loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc856))
#loc1262 = loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc856))
#loc1263 = loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc856))
#loc1264 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855))
#loc1266 = loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc854))
#loc1267 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854))
#loc1269 = loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc853))
#loc1270 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc853))
#loc1271 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc853))
#loc1272 = loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc852))
#loc1273 = loc("jit(step)/transpose(jvp(block3/time))/neg"(#loc1004))
#loc1274 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc1004))
#loc1275 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc1004))
#loc1276 = loc("jit(step)/transpose(jvp(block3/time))/div"(#loc850))
#loc1277 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc850))
#loc1278 = loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc850))
#loc1279 = loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc849))
#loc1280 = loc("jit(step)/transpose(jvp(block3/time))/neg"(#loc848))
#loc1281 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc848))
#loc1282 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc848))
#loc1283 = loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc848))
#loc1284 = loc("jit(step)/transpose(jvp(block3/time))/div"(#loc847))
#loc1285 = loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc847))
#loc1286 = loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc847))
#loc1287 = loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc847))
#loc1288 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc813))
#loc1289 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc812))
#loc1290 = loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc811))
#loc1291 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc811))
#loc1292 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc810))
#loc1293 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc809))
#loc1294 = loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc808))
#loc1295 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc808))
#loc1296 = loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc808))
#loc1297 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc807))
#loc1298 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc806))
#loc1299 = loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc805))
#loc1300 = loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc805))
#loc1301 = loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc805))
#loc1302 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804))
#loc1304 = loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc803))
#loc1305 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803))
#loc1307 = loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc802))
#loc1308 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc802))
#loc1309 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc802))
#loc1310 = loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc801))
#loc1311 = loc("jit(step)/transpose(jvp(block2/space))/neg"(#loc1047))
#loc1312 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc1047))
#loc1313 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc1047))
#loc1314 = loc("jit(step)/transpose(jvp(block2/space))/div"(#loc799))
#loc1315 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc799))
#loc1316 = loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc799))
#loc1317 = loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc798))
#loc1318 = loc("jit(step)/transpose(jvp(block2/space))/neg"(#loc797))
#loc1319 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc797))
#loc1320 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc797))
#loc1321 = loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc797))
#loc1322 = loc("jit(step)/transpose(jvp(block2/space))/div"(#loc796))
#loc1323 = loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc796))
#loc1324 = loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc796))
#loc1325 = loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc796))
#loc1326 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc864))
#loc1327 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc863))
#loc1328 = loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc862))
#loc1329 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc862))
#loc1330 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc861))
#loc1331 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc860))
#loc1332 = loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc859))
#loc1333 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc859))
#loc1334 = loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc859))
#loc1335 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc858))
#loc1336 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc857))
#loc1337 = loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc856))
#loc1338 = loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc856))
#loc1339 = loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc856))
#loc1340 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855))
#loc1342 = loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc854))
#loc1343 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854))
#loc1345 = loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc853))
#loc1346 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc853))
#loc1347 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc853))
#loc1348 = loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc852))
#loc1349 = loc("jit(step)/transpose(jvp(block1/time))/neg"(#loc1004))
#loc1350 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc1004))
#loc1351 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc1004))
#loc1352 = loc("jit(step)/transpose(jvp(block1/time))/div"(#loc850))
#loc1353 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc850))
#loc1354 = loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc850))
#loc1355 = loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc849))
#loc1356 = loc("jit(step)/transpose(jvp(block1/time))/neg"(#loc848))
#loc1357 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc848))
#loc1358 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc848))
#loc1359 = loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc848))
#loc1360 = loc("jit(step)/transpose(jvp(block1/time))/div"(#loc847))
#loc1361 = loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc847))
#loc1362 = loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc847))
#loc1363 = loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc847))
#loc1364 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc813))
#loc1365 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc812))
#loc1366 = loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc811))
#loc1367 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc811))
#loc1368 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc810))
#loc1369 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc809))
#loc1370 = loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc808))
#loc1371 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc808))
#loc1372 = loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc808))
#loc1373 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc807))
#loc1374 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc806))
#loc1375 = loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc805))
#loc1376 = loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc805))
#loc1377 = loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc805))
#loc1378 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804))
#loc1380 = loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc803))
#loc1381 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803))
#loc1383 = loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc802))
#loc1384 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc802))
#loc1385 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc802))
#loc1386 = loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc801))
#loc1387 = loc("jit(step)/transpose(jvp(block0/space))/neg"(#loc1047))
#loc1388 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc1047))
#loc1389 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc1047))
#loc1390 = loc("jit(step)/transpose(jvp(block0/space))/div"(#loc799))
#loc1391 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc799))
#loc1392 = loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc799))
#loc1393 = loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc798))
#loc1394 = loc("jit(step)/transpose(jvp(block0/space))/neg"(#loc797))
#loc1395 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc797))
#loc1396 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc797))
#loc1397 = loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc797))
#loc1398 = loc("jit(step)/transpose(jvp(block0/space))/div"(#loc796))
#loc1399 = loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc796))
#loc1400 = loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc796))
#loc1401 = loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc796))
module @jit_step {
  func.func public @main(%arg0: tensor<64xf32> loc("args[0]"), %arg1: tensor<128xf32> loc("args[1]"), %arg2: tensor<64xf32> loc("args[2]"), %arg3: tensor<64xf32> loc("args[3]"), %arg4: tensor<64xf32> loc("args[4]"), %arg5: tensor<64x128xf32> loc("args[5]"), %arg6: tensor<128x64xf32> loc("args[6]"), %arg7: tensor<64xf32> loc("args[7]"), %arg8: tensor<64xf32> loc("args[8]"), %arg9: tensor<64x64xf32> loc("args[9]"), %arg10: tensor<64x64xf32> loc("args[10]"), %arg11: tensor<64x64xf32> loc("args[11]"), %arg12: tensor<64x64xf32> loc("args[12]"), %arg13: tensor<128xf32> loc("args[13]"), %arg14: tensor<64xf32> loc("args[14]"), %arg15: tensor<64xf32> loc("args[15]"), %arg16: tensor<64xf32> loc("args[16]"), %arg17: tensor<64x128xf32> loc("args[17]"), %arg18: tensor<128x64xf32> loc("args[18]"), %arg19: tensor<64xf32> loc("args[19]"), %arg20: tensor<64xf32> loc("args[20]"), %arg21: tensor<64x64xf32> loc("args[21]"), %arg22: tensor<64x64xf32> loc("args[22]"), %arg23: tensor<64x64xf32> loc("args[23]"), %arg24: tensor<64x64xf32> loc("args[24]"), %arg25: tensor<128xf32> loc("args[25]"), %arg26: tensor<64xf32> loc("args[26]"), %arg27: tensor<64xf32> loc("args[27]"), %arg28: tensor<64xf32> loc("args[28]"), %arg29: tensor<64x128xf32> loc("args[29]"), %arg30: tensor<128x64xf32> loc("args[30]"), %arg31: tensor<64xf32> loc("args[31]"), %arg32: tensor<64xf32> loc("args[32]"), %arg33: tensor<64x64xf32> loc("args[33]"), %arg34: tensor<64x64xf32> loc("args[34]"), %arg35: tensor<64x64xf32> loc("args[35]"), %arg36: tensor<64x64xf32> loc("args[36]"), %arg37: tensor<128xf32> loc("args[37]"), %arg38: tensor<64xf32> loc("args[38]"), %arg39: tensor<64xf32> loc("args[39]"), %arg40: tensor<64xf32> loc("args[40]"), %arg41: tensor<64x128xf32> loc("args[41]"), %arg42: tensor<128x64xf32> loc("args[42]"), %arg43: tensor<64xf32> loc("args[43]"), %arg44: tensor<64xf32> loc("args[44]"), %arg45: tensor<64x64xf32> loc("args[45]"), %arg46: tensor<64x64xf32> loc("args[46]"), %arg47: tensor<64x64xf32> loc("args[47]"), %arg48: tensor<64x64xf32> loc("args[48]"), %arg49: tensor<16x64xf32> loc("args[49]"), %arg50: tensor<64x6xf32> loc("args[50]"), %arg51: tensor<6xf32> loc("args[51]"), %arg52: tensor<16x64xf32> loc("args[52]"), %arg53: tensor<64xf32> loc("args[53]"), %arg54: tensor<64xf32> loc("args[54]"), %arg55: tensor<64x64xf32> loc("args[55]"), %arg56: tensor<8x1x64xf32> loc("args[56]"), %arg57: tensor<64xf32> loc("args[57]"), %arg58: tensor<128xf32> loc("args[58]"), %arg59: tensor<64xf32> loc("args[59]"), %arg60: tensor<64xf32> loc("args[60]"), %arg61: tensor<64xf32> loc("args[61]"), %arg62: tensor<64x128xf32> loc("args[62]"), %arg63: tensor<128x64xf32> loc("args[63]"), %arg64: tensor<64xf32> loc("args[64]"), %arg65: tensor<64xf32> loc("args[65]"), %arg66: tensor<64x64xf32> loc("args[66]"), %arg67: tensor<64x64xf32> loc("args[67]"), %arg68: tensor<64x64xf32> loc("args[68]"), %arg69: tensor<64x64xf32> loc("args[69]"), %arg70: tensor<128xf32> loc("args[70]"), %arg71: tensor<64xf32> loc("args[71]"), %arg72: tensor<64xf32> loc("args[72]"), %arg73: tensor<64xf32> loc("args[73]"), %arg74: tensor<64x128xf32> loc("args[74]"), %arg75: tensor<128x64xf32> loc("args[75]"), %arg76: tensor<64xf32> loc("args[76]"), %arg77: tensor<64xf32> loc("args[77]"), %arg78: tensor<64x64xf32> loc("args[78]"), %arg79: tensor<64x64xf32> loc("args[79]"), %arg80: tensor<64x64xf32> loc("args[80]"), %arg81: tensor<64x64xf32> loc("args[81]"), %arg82: tensor<128xf32> loc("args[82]"), %arg83: tensor<64xf32> loc("args[83]"), %arg84: tensor<64xf32> loc("args[84]"), %arg85: tensor<64xf32> loc("args[85]"), %arg86: tensor<64x128xf32> loc("args[86]"), %arg87: tensor<128x64xf32> loc("args[87]"), %arg88: tensor<64xf32> loc("args[88]"), %arg89: tensor<64xf32> loc("args[89]"), %arg90: tensor<64x64xf32> loc("args[90]"), %arg91: tensor<64x64xf32> loc("args[91]"), %arg92: tensor<64x64xf32> loc("args[92]"), %arg93: tensor<64x64xf32> loc("args[93]"), %arg94: tensor<128xf32> loc("args[94]"), %arg95: tensor<64xf32> loc("args[95]"), %arg96: tensor<64xf32> loc("args[96]"), %arg97: tensor<64xf32> loc("args[97]"), %arg98: tensor<64x128xf32> loc("args[98]"), %arg99: tensor<128x64xf32> loc("args[99]"), %arg100: tensor<64xf32> loc("args[100]"), %arg101: tensor<64xf32> loc("args[101]"), %arg102: tensor<64x64xf32> loc("args[102]"), %arg103: tensor<64x64xf32> loc("args[103]"), %arg104: tensor<64x64xf32> loc("args[104]"), %arg105: tensor<64x64xf32> loc("args[105]"), %arg106: tensor<16x64xf32> loc("args[106]"), %arg107: tensor<64x6xf32> loc("args[107]"), %arg108: tensor<6xf32> loc("args[108]"), %arg109: tensor<16x64xf32> loc("args[109]"), %arg110: tensor<64xf32> loc("args[110]"), %arg111: tensor<64xf32> loc("args[111]"), %arg112: tensor<64x64xf32> loc("args[112]"), %arg113: tensor<8x1x64xf32> loc("args[113]"), %arg114: tensor<64xf32> loc("args[114]"), %arg115: tensor<128xf32> loc("args[115]"), %arg116: tensor<64xf32> loc("args[116]"), %arg117: tensor<64xf32> loc("args[117]"), %arg118: tensor<64xf32> loc("args[118]"), %arg119: tensor<64x128xf32> loc("args[119]"), %arg120: tensor<128x64xf32> loc("args[120]"), %arg121: tensor<64xf32> loc("args[121]"), %arg122: tensor<64xf32> loc("args[122]"), %arg123: tensor<64x64xf32> loc("args[123]"), %arg124: tensor<64x64xf32> loc("args[124]"), %arg125: tensor<64x64xf32> loc("args[125]"), %arg126: tensor<64x64xf32> loc("args[126]"), %arg127: tensor<128xf32> loc("args[127]"), %arg128: tensor<64xf32> loc("args[128]"), %arg129: tensor<64xf32> loc("args[129]"), %arg130: tensor<64xf32> loc("args[130]"), %arg131: tensor<64x128xf32> loc("args[131]"), %arg132: tensor<128x64xf32> loc("args[132]"), %arg133: tensor<64xf32> loc("args[133]"), %arg134: tensor<64xf32> loc("args[134]"), %arg135: tensor<64x64xf32> loc("args[135]"), %arg136: tensor<64x64xf32> loc("args[136]"), %arg137: tensor<64x64xf32> loc("args[137]"), %arg138: tensor<64x64xf32> loc("args[138]"), %arg139: tensor<128xf32> loc("args[139]"), %arg140: tensor<64xf32> loc("args[140]"), %arg141: tensor<64xf32> loc("args[141]"), %arg142: tensor<64xf32> loc("args[142]"), %arg143: tensor<64x128xf32> loc("args[143]"), %arg144: tensor<128x64xf32> loc("args[144]"), %arg145: tensor<64xf32> loc("args[145]"), %arg146: tensor<64xf32> loc("args[146]"), %arg147: tensor<64x64xf32> loc("args[147]"), %arg148: tensor<64x64xf32> loc("args[148]"), %arg149: tensor<64x64xf32> loc("args[149]"), %arg150: tensor<64x64xf32> loc("args[150]"), %arg151: tensor<128xf32> loc("args[151]"), %arg152: tensor<64xf32> loc("args[152]"), %arg153: tensor<64xf32> loc("args[153]"), %arg154: tensor<64xf32> loc("args[154]"), %arg155: tensor<64x128xf32> loc("args[155]"), %arg156: tensor<128x64xf32> loc("args[156]"), %arg157: tensor<64xf32> loc("args[157]"), %arg158: tensor<64xf32> loc("args[158]"), %arg159: tensor<64x64xf32> loc("args[159]"), %arg160: tensor<64x64xf32> loc("args[160]"), %arg161: tensor<64x64xf32> loc("args[161]"), %arg162: tensor<64x64xf32> loc("args[162]"), %arg163: tensor<16x64xf32> loc("args[163]"), %arg164: tensor<64x6xf32> loc("args[164]"), %arg165: tensor<6xf32> loc("args[165]"), %arg166: tensor<16x64xf32> loc("args[166]"), %arg167: tensor<64xf32> loc("args[167]"), %arg168: tensor<64xf32> loc("args[168]"), %arg169: tensor<64x64xf32> loc("args[169]"), %arg170: tensor<8x1x64xf32> loc("args[170]"), %arg171: tensor<f32> loc("args[171]"), %arg172: tensor<8x8x32x32xi8> loc("args[172]"), %arg173: tensor<8x6xf32> loc("args[173]")) -> (tensor<64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<16x64xf32>, tensor<64x6xf32>, tensor<6xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<8x1x64xf32>, tensor<64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<16x64xf32>, tensor<64x6xf32>, tensor<6xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<8x1x64xf32>, tensor<64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<16x64xf32>, tensor<64x6xf32>, tensor<6xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<8x1x64xf32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant -0.0202027075 : f32 loc(#loc474)
    %cst_1 = arith.constant -0.105360515 : f32 loc(#loc475)
    %cst_2 = arith.constant 5.000000e-02 : f32 loc(#loc476)
    %cst_3 = arith.constant 4.800000e+02 : f32 loc(#loc477)
    %cst_4 = arith.constant 4.000000e-03 : f32 loc(#loc478)
    %cst_5 = arith.constant 1.000000e+01 : f32 loc(#loc479)
    %cst_6 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_7 = arith.constant 8.000000e+00 : f32 loc(#loc)
    %cst_8 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_9 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_10 = arith.constant dense<9.99999993E-9> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<2.000000e-02> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<9.800000e-01> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_15 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %cst_16 = arith.constant dense<5.120000e+02> : tensor<f32> loc(#loc)
    %cst_17 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_18 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_19 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_20 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_21 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %cst_22 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_23 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_24 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_25 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_26 = arith.constant dense<6.400000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x8x32x32xf32> loc(#loc480)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg172 : tensor<8x8x32x32xi8>) outs(%0 : tensor<8x8x32x32xf32>) {
    ^bb0(%in: i8 loc("args[172]"), %out: f32 loc("jit(step)/jvp()/convert_element_type"(#loc428))):
      %1794 = arith.sitofp %in : i8 to f32 loc(#loc480)
      linalg.yield %1794 : f32 loc(#loc480)
    } -> tensor<8x8x32x32xf32> loc(#loc480)
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%0 : tensor<8x8x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp()/div"(#loc429))):
      linalg.yield %in : f32 loc(#loc481)
    } -> tensor<8x8x32x32xf32> loc(#loc481)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<8x8x32x32xf32>, tensor<8x8x32x32xf32>) outs(%0 : tensor<8x8x32x32xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/convert_element_type"(#loc428)), %in_137: f32 loc("jit(step)/jvp()/div"(#loc429)), %out: f32 loc("jit(step)/jvp()/div"(#loc429))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc481)
      linalg.yield %1794 : f32 loc(#loc481)
    } -> tensor<8x8x32x32xf32> loc(#loc481)
    %expanded = tensor.expand_shape %3 [[0], [1], [2, 3], [4, 5]] output_shape [8, 8, 8, 4, 8, 4] : tensor<8x8x32x32xf32> into tensor<8x8x8x4x8x4xf32> loc(#loc482)
    %4 = tensor.empty() : tensor<8x8x8x8x4x4xf32> loc(#loc483)
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<8x8x8x4x8x4xf32>) outs(%4 : tensor<8x8x8x8x4x4xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reshape"(#loc430)), %out: f32 loc("jit(step)/jvp()/transpose"(#loc431))):
      linalg.yield %in : f32 loc(#loc483)
    } -> tensor<8x8x8x8x4x4xf32> loc(#loc483)
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3], [4, 5]] : tensor<8x8x8x8x4x4xf32> into tensor<8x8x64x16xf32> loc(#loc484)
    %extracted_slice = tensor.extract_slice %collapsed[0, 1, 0, 0] [8, 7, 64, 16] [1, 1, 1, 1] : tensor<8x8x64x16xf32> to tensor<8x7x64x16xf32> loc(#loc485)
    %extracted_slice_27 = tensor.extract_slice %collapsed[0, 0, 0, 0] [8, 7, 64, 16] [1, 1, 1, 1] : tensor<8x8x64x16xf32> to tensor<8x7x64x16xf32> loc(#loc486)
    %6 = tensor.empty() : tensor<8x7x64x16xf32> loc(#loc487)
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_27 : tensor<8x7x64x16xf32>, tensor<8x7x64x16xf32>) outs(%6 : tensor<8x7x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/slice"(#loc433)), %in_137: f32 loc("jit(step)/jvp()/slice"(#loc434)), %out: f32 loc("jit(step)/jvp()/sub"(#loc435))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc487)
      linalg.yield %1794 : f32 loc(#loc487)
    } -> tensor<8x7x64x16xf32> loc(#loc487)
    %padded = tensor.pad %7 low[0, 1, 0, 0] high[0, 0, 0, 0] {
    ^bb0(%arg174: index loc("jit(step)/jvp()/pad"(#loc436)), %arg175: index loc("jit(step)/jvp()/pad"(#loc436)), %arg176: index loc("jit(step)/jvp()/pad"(#loc436)), %arg177: index loc("jit(step)/jvp()/pad"(#loc436))):
      tensor.yield %cst_9 : f32 loc(#loc488)
    } : tensor<8x7x64x16xf32> to tensor<8x8x64x16xf32> loc(#loc488)
    %8 = tensor.empty() : tensor<8x8x64x64xf32> loc(#loc489)
    %9 = linalg.fill ins(%cst_9 : f32) outs(%8 : tensor<8x8x64x64xf32>) -> tensor<8x8x64x64xf32> loc(#loc489)
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg163 : tensor<8x8x64x16xf32>, tensor<16x64xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reshape"(#loc432)), %in_137: f32 loc("args[163]"), %out: f32 loc("jit(step)/jvp()/dot_general"(#loc437))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc484)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc489)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc489)
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%padded, %arg166 : tensor<8x8x64x16xf32>, tensor<16x64xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/pad"(#loc436)), %in_137: f32 loc("args[166]"), %out: f32 loc("jit(step)/jvp()/dot_general"(#loc438))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc488)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc490)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc490)
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/dot_general"(#loc437)), %in_137: f32 loc("jit(step)/jvp()/dot_general"(#loc438)), %out: f32 loc("jit(step)/jvp()/add"(#loc439))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc491)
      linalg.yield %1794 : f32 loc(#loc491)
    } -> tensor<8x8x64x64xf32> loc(#loc491)
    %13 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc492)
    %14 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg114 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[114]"), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc440))):
      linalg.yield %in : f32 loc(#loc492)
    } -> tensor<1x1x1x64xf32> loc(#loc492)
    %15 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc440)), %out: f32 loc("jit(step)/jvp()/add"(#loc440))):
      linalg.yield %in : f32 loc(#loc493)
    } -> tensor<8x8x64x64xf32> loc(#loc493)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc439)), %in_137: f32 loc("jit(step)/jvp()/add"(#loc440)), %out: f32 loc("jit(step)/jvp()/add"(#loc440))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc493)
      linalg.yield %1794 : f32 loc(#loc493)
    } -> tensor<8x8x64x64xf32> loc(#loc493)
    %17 = tensor.empty() : tensor<1x8x1x64xf32> loc(#loc494)
    %18 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg170 : tensor<8x1x64xf32>) outs(%17 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32 loc("args[170]"), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc441))):
      linalg.yield %in : f32 loc(#loc494)
    } -> tensor<1x8x1x64xf32> loc(#loc494)
    %19 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc441)), %out: f32 loc("jit(step)/jvp()/add"(#loc441))):
      linalg.yield %in : f32 loc(#loc495)
    } -> tensor<8x8x64x64xf32> loc(#loc495)
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc440)), %in_137: f32 loc("jit(step)/jvp()/add"(#loc441)), %out: f32 loc("jit(step)/jvp()/add"(#loc441))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc495)
      linalg.yield %1794 : f32 loc(#loc495)
    } -> tensor<8x8x64x64xf32> loc(#loc495)
    %21 = tensor.empty() : tensor<1x1x64x64xf32> loc(#loc496)
    %22 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg169 : tensor<64x64xf32>) outs(%21 : tensor<1x1x64x64xf32>) {
    ^bb0(%in: f32 loc("args[169]"), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc442))):
      linalg.yield %in : f32 loc(#loc496)
    } -> tensor<1x1x64x64xf32> loc(#loc496)
    %23 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc442)), %out: f32 loc("jit(step)/jvp()/add"(#loc442))):
      linalg.yield %in : f32 loc(#loc497)
    } -> tensor<8x8x64x64xf32> loc(#loc497)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc441)), %in_137: f32 loc("jit(step)/jvp()/add"(#loc442)), %out: f32 loc("jit(step)/jvp()/add"(#loc442))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc497)
      linalg.yield %1794 : f32 loc(#loc497)
    } -> tensor<8x8x64x64xf32> loc(#loc497)
    %collapsed_28 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<8x8x64x64xf32> into tensor<64x64x64xf32> loc(#loc646)
    %25 = tensor.empty() : tensor<64x64xf32> loc(#loc1132)
    %26 = linalg.fill ins(%cst_9 : f32) outs(%25 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc1132)
    %27 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_28 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc796))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1132)
      linalg.yield %1794 : f32 loc(#loc1132)
    } -> tensor<64x64xf32> loc(#loc1132)
    %28 = tensor.empty() : tensor<64x64x1xf32> loc(#loc1133)
    %29 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<64x64xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc796))):
      linalg.yield %in : f32 loc(#loc1133)
    } -> tensor<64x64x1xf32> loc(#loc1133)
    %30 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796))):
      linalg.yield %in : f32 loc(#loc1134)
    } -> tensor<64x64x1xf32> loc(#loc1134)
    %31 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc796)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1134)
      linalg.yield %1794 : f32 loc(#loc1134)
    } -> tensor<64x64x1xf32> loc(#loc1134)
    %32 = tensor.empty() : tensor<64x64x64xf32> loc(#loc1135)
    %33 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<64x64x1xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797))):
      linalg.yield %in : f32 loc(#loc1135)
    } -> tensor<64x64x64xf32> loc(#loc1135)
    %34 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_28, %33 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc574)), %in_137: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797)), %out: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc1135)
      linalg.yield %1794 : f32 loc(#loc1135)
    } -> tensor<64x64x64xf32> loc(#loc1135)
    %35 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797)), %in_137: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797)), %out: f32 loc("jit(step)/jvp(block0/space)/integer_pow"(#loc798))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1136)
      linalg.yield %1794 : f32 loc(#loc1136)
    } -> tensor<64x64x64xf32> loc(#loc1136)
    %36 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc798))):
      linalg.yield %in : f32 loc(#loc1137)
    } -> tensor<64x64x64xf32> loc(#loc1137)
    %37 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %34 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc798)), %in_137: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc798))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1137)
      linalg.yield %1794 : f32 loc(#loc1137)
    } -> tensor<64x64x64xf32> loc(#loc1137)
    %38 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc799))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1138)
      linalg.yield %1794 : f32 loc(#loc1138)
    } -> tensor<64x64xf32> loc(#loc1138)
    %39 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<64x64xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc799))):
      linalg.yield %in : f32 loc(#loc1139)
    } -> tensor<64x64x1xf32> loc(#loc1139)
    %40 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc799)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc799))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1140)
      linalg.yield %1794 : f32 loc(#loc1140)
    } -> tensor<64x64x1xf32> loc(#loc1140)
    %41 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23 : tensor<f32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/add"(#loc800))):
      linalg.yield %in : f32 loc(#loc1141)
    } -> tensor<64x64x1xf32> loc(#loc1141)
    %42 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/div"(#loc799)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc800)), %out: f32 loc("jit(step)/jvp(block0/space)/add"(#loc800))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1141)
      linalg.yield %1794 : f32 loc(#loc1141)
    } -> tensor<64x64x1xf32> loc(#loc1141)
    %43 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/add"(#loc800)), %out: f32 loc("jit(step)/jvp(block0/space)/rsqrt"(#loc801))):
      %1794 = math.rsqrt %in : f32 loc(#loc1142)
      linalg.yield %1794 : f32 loc(#loc1142)
    } -> tensor<64x64x1xf32> loc(#loc1142)
    %44 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/rsqrt"(#loc801)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc800)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc801))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1143)
      linalg.yield %1794 : f32 loc(#loc1143)
    } -> tensor<64x64x1xf32> loc(#loc1143)
    %45 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22 : tensor<f32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc801))):
      linalg.yield %in : f32 loc(#loc1144)
    } -> tensor<64x64x1xf32> loc(#loc1144)
    %46 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %44 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc801)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc801)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc801))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1144)
      linalg.yield %1794 : f32 loc(#loc1144)
    } -> tensor<64x64x1xf32> loc(#loc1144)
    %47 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<64x64x1xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/rsqrt"(#loc801)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc802))):
      linalg.yield %in : f32 loc(#loc1145)
    } -> tensor<64x64x64xf32> loc(#loc1145)
    %48 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %47 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc802)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc802))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1145)
      linalg.yield %1794 : f32 loc(#loc1145)
    } -> tensor<64x64x64xf32> loc(#loc1145)
    %49 = tensor.empty() : tensor<1x1x64xf32> loc(#loc1146)
    %50 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg122 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[122]"), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc803))):
      linalg.yield %in : f32 loc(#loc1146)
    } -> tensor<1x1x64xf32> loc(#loc1146)
    %51 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x1x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc803)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc803))):
      linalg.yield %in : f32 loc(#loc1147)
    } -> tensor<64x64x64xf32> loc(#loc1147)
    %52 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc802)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc803)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc803))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1147)
      linalg.yield %1794 : f32 loc(#loc1147)
    } -> tensor<64x64x64xf32> loc(#loc1147)
    %53 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg121 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[121]"), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc804))):
      linalg.yield %in : f32 loc(#loc1148)
    } -> tensor<1x1x64xf32> loc(#loc1148)
    %54 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x1x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc804)), %out: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804))):
      linalg.yield %in : f32 loc(#loc1149)
    } -> tensor<64x64x64xf32> loc(#loc1149)
    %55 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc803)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %out: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1149)
      linalg.yield %1794 : f32 loc(#loc1149)
    } -> tensor<64x64x64xf32> loc(#loc1149)
    %56 = linalg.fill ins(%cst_9 : f32) outs(%32 : tensor<64x64x64xf32>) -> tensor<64x64x64xf32> loc(#loc1150)
    %57 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55, %arg125 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %in_137: f32 loc("args[125]"), %out: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc805))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1149)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1150)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1150)
    %expanded_29 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1151)
    %58 = tensor.empty() : tensor<64x4x64x16xf32> loc(#loc1152)
    %59 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc806)), %out: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc807))):
      linalg.yield %in : f32 loc(#loc1152)
    } -> tensor<64x4x64x16xf32> loc(#loc1152)
    %60 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55, %arg123 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %in_137: f32 loc("args[123]"), %out: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc808))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1149)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1153)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1153)
    %expanded_30 = tensor.expand_shape %60 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1154)
    %61 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc809)), %out: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc810))):
      linalg.yield %in : f32 loc(#loc1155)
    } -> tensor<64x4x64x16xf32> loc(#loc1155)
    %62 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55, %arg126 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %in_137: f32 loc("args[126]"), %out: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc811))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1149)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1156)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1156)
    %expanded_31 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1157)
    %63 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc812)), %out: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc813))):
      linalg.yield %in : f32 loc(#loc1158)
    } -> tensor<64x4x64x16xf32> loc(#loc1158)
    %64 = tensor.empty() : tensor<64x4x16x64xf32> loc(#loc814)
    %65 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<64x4x64x16xf32>) outs(%64 : tensor<64x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc810)), %out: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc651))):
      linalg.yield %in : f32 loc(#loc814)
    } -> tensor<64x4x16x64xf32> loc(#loc814)
    %66 = tensor.empty() : tensor<64x4x64x64xf32> loc(#loc815)
    %67 = linalg.fill ins(%cst_9 : f32) outs(%66 : tensor<64x4x64x64xf32>) -> tensor<64x4x64x64xf32> loc(#loc815)
    %68 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%59, %65 : tensor<64x4x64x16xf32>, tensor<64x4x16x64xf32>) outs(%67 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc807)), %in_137: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc651)), %out: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc652))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1152)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc815)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x64xf32> loc(#loc815)
    %69 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653))):
      linalg.yield %in : f32 loc(#loc816)
    } -> tensor<64x4x64x64xf32> loc(#loc816)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc652)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc816)
      linalg.yield %1794 : f32 loc(#loc816)
    } -> tensor<64x4x64x64xf32> loc(#loc816)
    %71 = tensor.empty() : tensor<64x4x64xf32> loc(#loc817)
    %72 = linalg.fill ins(%cst_8 : f32) outs(%71 : tensor<64x4x64xf32>) -> tensor<64x4x64xf32> loc(#loc817)
    %73 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<64x4x64x64xf32>) outs(%72 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_max"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/reduce_max"(#loc654))):
      %1794 = arith.maximumf %out, %in : f32 loc(#loc817)
      linalg.yield %1794 : f32 loc(#loc817)
    } -> tensor<64x4x64xf32> loc(#loc817)
    %74 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%71 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/max"(#loc654))):
      linalg.yield %in : f32 loc(#loc818)
    } -> tensor<64x4x64xf32> loc(#loc818)
    %75 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<64x4x64xf32>, tensor<64x4x64xf32>) outs(%71 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/max"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/reduce_max"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/max"(#loc654))):
      %1794 = arith.maximumf %in, %in_137 : f32 loc(#loc818)
      linalg.yield %1794 : f32 loc(#loc818)
    } -> tensor<64x4x64xf32> loc(#loc818)
    %76 = tensor.empty() : tensor<64x4x64x1xf32> loc(#loc819)
    %77 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<64x4x64xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/max"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654))):
      linalg.yield %in : f32 loc(#loc819)
    } -> tensor<64x4x64x1xf32> loc(#loc819)
    %78 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<64x4x64x1xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc654))):
      linalg.yield %in : f32 loc(#loc820)
    } -> tensor<64x4x64x64xf32> loc(#loc820)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %78 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653)), %in_137: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc654))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc820)
      linalg.yield %1794 : f32 loc(#loc820)
    } -> tensor<64x4x64x64xf32> loc(#loc820)
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/exp"(#loc654))):
      %1794 = math.exp %in : f32 loc(#loc821)
      linalg.yield %1794 : f32 loc(#loc821)
    } -> tensor<64x4x64x64xf32> loc(#loc821)
    %81 = linalg.fill ins(%cst_9 : f32) outs(%71 : tensor<64x4x64xf32>) -> tensor<64x4x64xf32> loc(#loc822)
    %82 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<64x4x64x64xf32>) outs(%81 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc654))):
      %1794 = arith.addf %out, %in : f32 loc(#loc822)
      linalg.yield %1794 : f32 loc(#loc822)
    } -> tensor<64x4x64xf32> loc(#loc822)
    %83 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<64x4x64xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654))):
      linalg.yield %in : f32 loc(#loc819)
    } -> tensor<64x4x64x1xf32> loc(#loc819)
    %84 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<64x4x64x1xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc654))):
      linalg.yield %in : f32 loc(#loc823)
    } -> tensor<64x4x64x64xf32> loc(#loc823)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %84 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/exp"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc654))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc823)
      linalg.yield %1794 : f32 loc(#loc823)
    } -> tensor<64x4x64x64xf32> loc(#loc823)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<64x4x64x1xf32>, tensor<64x4x64x1xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc824))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1159)
      linalg.yield %1794 : f32 loc(#loc1159)
    } -> tensor<64x4x64x1xf32> loc(#loc1159)
    %87 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc824))):
      linalg.yield %in : f32 loc(#loc1160)
    } -> tensor<64x4x64x1xf32> loc(#loc1160)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<64x4x64x1xf32>, tensor<64x4x64x1xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc824)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc824)), %out: f32 loc("jit(step)/jvp(block0/space)/div"(#loc824))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1161)
      linalg.yield %1794 : f32 loc(#loc1161)
    } -> tensor<64x4x64x1xf32> loc(#loc1161)
    %89 = linalg.fill ins(%cst_9 : f32) outs(%58 : tensor<64x4x64x16xf32>) -> tensor<64x4x64x16xf32> loc(#loc825)
    %90 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%85, %63 : tensor<64x4x64x64xf32>, tensor<64x4x64x16xf32>) outs(%89 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/div"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc813)), %out: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc655))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc823)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc825)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x16xf32> loc(#loc825)
    %91 = tensor.empty() : tensor<64x64x4x16xf32> loc(#loc826)
    %92 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc655)), %out: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc656))):
      linalg.yield %in : f32 loc(#loc826)
    } -> tensor<64x64x4x16xf32> loc(#loc826)
    %collapsed_32 = tensor.collapse_shape %92 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc827)
    %93 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_32, %arg124 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc657)), %in_137: f32 loc("args[124]"), %out: f32 loc("jit(step)/jvp(block0/space)/dot_general"(#loc658))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc827)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc828)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc828)
    %expanded_33 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [8, 8, 64, 64] : tensor<64x64x64xf32> into tensor<8x8x64x64xf32> loc(#loc659)
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_33 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc442)), %in_137: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc576)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %95 = tensor.empty() : tensor<8x8x64xf32> loc(#loc829)
    %96 = linalg.fill ins(%cst_9 : f32) outs(%95 : tensor<8x8x64xf32>) -> tensor<8x8x64xf32> loc(#loc829)
    %97 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc829)
      linalg.yield %1794 : f32 loc(#loc829)
    } -> tensor<8x8x64xf32> loc(#loc829)
    %98 = tensor.empty() : tensor<8x8x64x1xf32> loc(#loc830)
    %99 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc830)
    } -> tensor<8x8x64x1xf32> loc(#loc830)
    %100 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660))):
      linalg.yield %in : f32 loc(#loc831)
    } -> tensor<8x8x64x1xf32> loc(#loc831)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc660)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc831)
      linalg.yield %1794 : f32 loc(#loc831)
    } -> tensor<8x8x64x1xf32> loc(#loc831)
    %102 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661))):
      linalg.yield %in : f32 loc(#loc832)
    } -> tensor<8x8x64x64xf32> loc(#loc832)
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %102 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc832)
      linalg.yield %1794 : f32 loc(#loc832)
    } -> tensor<8x8x64x64xf32> loc(#loc832)
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block0/mlp)/integer_pow"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc833)
      linalg.yield %1794 : f32 loc(#loc833)
    } -> tensor<8x8x64x64xf32> loc(#loc833)
    %105 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662))):
      linalg.yield %in : f32 loc(#loc834)
    } -> tensor<8x8x64x64xf32> loc(#loc834)
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %103 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc834)
      linalg.yield %1794 : f32 loc(#loc834)
    } -> tensor<8x8x64x64xf32> loc(#loc834)
    %107 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc835)
      linalg.yield %1794 : f32 loc(#loc835)
    } -> tensor<8x8x64xf32> loc(#loc835)
    %108 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc836)
    } -> tensor<8x8x64x1xf32> loc(#loc836)
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc837)
      linalg.yield %1794 : f32 loc(#loc837)
    } -> tensor<8x8x64x1xf32> loc(#loc837)
    %110 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_23 : tensor<f32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664))):
      linalg.yield %in : f32 loc(#loc838)
    } -> tensor<8x8x64x1xf32> loc(#loc838)
    %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc838)
      linalg.yield %1794 : f32 loc(#loc838)
    } -> tensor<8x8x64x1xf32> loc(#loc838)
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block0/mlp)/rsqrt"(#loc665))):
      %1794 = math.rsqrt %in : f32 loc(#loc839)
      linalg.yield %1794 : f32 loc(#loc839)
    } -> tensor<8x8x64x1xf32> loc(#loc839)
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/rsqrt"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc665))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc840)
      linalg.yield %1794 : f32 loc(#loc840)
    } -> tensor<8x8x64x1xf32> loc(#loc840)
    %114 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_22 : tensor<f32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665))):
      linalg.yield %in : f32 loc(#loc841)
    } -> tensor<8x8x64x1xf32> loc(#loc841)
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %113 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc665)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc841)
      linalg.yield %1794 : f32 loc(#loc841)
    } -> tensor<8x8x64x1xf32> loc(#loc841)
    %116 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/rsqrt"(#loc665)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc666))):
      linalg.yield %in : f32 loc(#loc842)
    } -> tensor<8x8x64x64xf32> loc(#loc842)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %116 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc842)
      linalg.yield %1794 : f32 loc(#loc842)
    } -> tensor<8x8x64x64xf32> loc(#loc842)
    %118 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg118 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[118]"), %out: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc667))):
      linalg.yield %in : f32 loc(#loc843)
    } -> tensor<1x1x1x64xf32> loc(#loc843)
    %119 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc667)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc667))):
      linalg.yield %in : f32 loc(#loc844)
    } -> tensor<8x8x64x64xf32> loc(#loc844)
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc844)
      linalg.yield %1794 : f32 loc(#loc844)
    } -> tensor<8x8x64x64xf32> loc(#loc844)
    %121 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg117 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[117]"), %out: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc668))):
      linalg.yield %in : f32 loc(#loc845)
    } -> tensor<1x1x1x64xf32> loc(#loc845)
    %122 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc668)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc668))):
      linalg.yield %in : f32 loc(#loc846)
    } -> tensor<8x8x64x64xf32> loc(#loc846)
    %123 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc668))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc846)
      linalg.yield %1794 : f32 loc(#loc846)
    } -> tensor<8x8x64x64xf32> loc(#loc846)
    %124 = tensor.empty() : tensor<8x8x64x128xf32> loc(#loc669)
    %125 = linalg.fill ins(%cst_9 : f32) outs(%124 : tensor<8x8x64x128xf32>) -> tensor<8x8x64x128xf32> loc(#loc669)
    %126 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%123, %arg119 : tensor<8x8x64x64xf32>, tensor<64x128xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc668)), %in_137: f32 loc("args[119]"), %out: f32 loc("jit(step)/jvp(block0/mlp)/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc846)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc669)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc669)
    %127 = tensor.empty() : tensor<1x1x1x128xf32> loc(#loc670)
    %128 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg115 : tensor<128xf32>) outs(%127 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[115]"), %out: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc579))):
      linalg.yield %in : f32 loc(#loc670)
    } -> tensor<1x1x1x128xf32> loc(#loc670)
    %129 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<1x1x1x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc579)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc579))):
      linalg.yield %in : f32 loc(#loc671)
    } -> tensor<8x8x64x128xf32> loc(#loc671)
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %129 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc579))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc671)
      linalg.yield %1794 : f32 loc(#loc671)
    } -> tensor<8x8x64x128xf32> loc(#loc671)
    %131 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_18 : tensor<f32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580))):
      linalg.yield %in : f32 loc(#loc672)
    } -> tensor<8x8x64x128xf32> loc(#loc672)
    %132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc672)
      linalg.yield %1794 : f32 loc(#loc672)
    } -> tensor<8x8x64x128xf32> loc(#loc672)
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block0/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc673)
      linalg.yield %1794 : f32 loc(#loc673)
    } -> tensor<8x8x64x128xf32> loc(#loc673)
    %134 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580))):
      linalg.yield %in : f32 loc(#loc672)
    } -> tensor<8x8x64x128xf32> loc(#loc672)
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/neg"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc672)
      linalg.yield %1794 : f32 loc(#loc672)
    } -> tensor<8x8x64x128xf32> loc(#loc672)
    %136 = math.erfc %135 : tensor<8x8x64x128xf32> loc(#loc674)
    %137 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block0/mlp)/square"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc675)
      linalg.yield %1794 : f32 loc(#loc675)
    } -> tensor<8x8x64x128xf32> loc(#loc675)
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/square"(#loc580)), %out: f32 loc("jit(step)/jvp(block0/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc673)
      linalg.yield %1794 : f32 loc(#loc673)
    } -> tensor<8x8x64x128xf32> loc(#loc673)
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/neg"(#loc580)), %out: f32 loc("jit(step)/jvp(block0/mlp)/exp"(#loc580))):
      %1794 = math.exp %in : f32 loc(#loc676)
      linalg.yield %1794 : f32 loc(#loc676)
    } -> tensor<8x8x64x128xf32> loc(#loc676)
    %140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %136 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc672)
      linalg.yield %1794 : f32 loc(#loc672)
    } -> tensor<8x8x64x128xf32> loc(#loc672)
    %141 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%140, %arg120 : tensor<8x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("args[120]"), %out: f32 loc("jit(step)/jvp(block0/mlp)/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc672)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc677)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc677)
    %142 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg116 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[116]"), %out: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc582))):
      linalg.yield %in : f32 loc(#loc678)
    } -> tensor<1x1x1x64xf32> loc(#loc678)
    %143 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/broadcast_in_dim"(#loc582)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc582))):
      linalg.yield %in : f32 loc(#loc679)
    } -> tensor<8x8x64x64xf32> loc(#loc679)
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc582))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc679)
      linalg.yield %1794 : f32 loc(#loc679)
    } -> tensor<8x8x64x64xf32> loc(#loc679)
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %144 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %146 = tensor.empty() : tensor<8x64x8x64xf32> loc(#loc680)
    %147 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<8x8x64x64xf32>) outs(%146 : tensor<8x64x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc583))):
      linalg.yield %in : f32 loc(#loc680)
    } -> tensor<8x64x8x64xf32> loc(#loc680)
    %collapsed_34 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<8x64x8x64xf32> into tensor<512x8x64xf32> loc(#loc681)
    %148 = tensor.empty() : tensor<512x8xf32> loc(#loc1162)
    %149 = linalg.fill ins(%cst_9 : f32) outs(%148 : tensor<512x8xf32>) -> tensor<512x8xf32> loc(#loc1162)
    %150 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_34 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc847))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1162)
      linalg.yield %1794 : f32 loc(#loc1162)
    } -> tensor<512x8xf32> loc(#loc1162)
    %151 = tensor.empty() : tensor<512x8x1xf32> loc(#loc1163)
    %152 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<512x8xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc847))):
      linalg.yield %in : f32 loc(#loc1163)
    } -> tensor<512x8x1xf32> loc(#loc1163)
    %153 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847))):
      linalg.yield %in : f32 loc(#loc1164)
    } -> tensor<512x8x1xf32> loc(#loc1164)
    %154 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc847)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1164)
      linalg.yield %1794 : f32 loc(#loc1164)
    } -> tensor<512x8x1xf32> loc(#loc1164)
    %155 = tensor.empty() : tensor<512x8x64xf32> loc(#loc1165)
    %156 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<512x8x1xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848))):
      linalg.yield %in : f32 loc(#loc1165)
    } -> tensor<512x8x64xf32> loc(#loc1165)
    %157 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34, %156 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc584)), %in_137: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848)), %out: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc1165)
      linalg.yield %1794 : f32 loc(#loc1165)
    } -> tensor<512x8x64xf32> loc(#loc1165)
    %158 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848)), %in_137: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848)), %out: f32 loc("jit(step)/jvp(block1/time)/integer_pow"(#loc849))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1166)
      linalg.yield %1794 : f32 loc(#loc1166)
    } -> tensor<512x8x64xf32> loc(#loc1166)
    %159 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc849))):
      linalg.yield %in : f32 loc(#loc1167)
    } -> tensor<512x8x64xf32> loc(#loc1167)
    %160 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %157 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc849)), %in_137: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc849))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1167)
      linalg.yield %1794 : f32 loc(#loc1167)
    } -> tensor<512x8x64xf32> loc(#loc1167)
    %161 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc850))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1168)
      linalg.yield %1794 : f32 loc(#loc1168)
    } -> tensor<512x8xf32> loc(#loc1168)
    %162 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<512x8xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc850))):
      linalg.yield %in : f32 loc(#loc1169)
    } -> tensor<512x8x1xf32> loc(#loc1169)
    %163 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc850)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc850))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1170)
      linalg.yield %1794 : f32 loc(#loc1170)
    } -> tensor<512x8x1xf32> loc(#loc1170)
    %164 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23 : tensor<f32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/add"(#loc851))):
      linalg.yield %in : f32 loc(#loc1171)
    } -> tensor<512x8x1xf32> loc(#loc1171)
    %165 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %164 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/div"(#loc850)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc851)), %out: f32 loc("jit(step)/jvp(block1/time)/add"(#loc851))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1171)
      linalg.yield %1794 : f32 loc(#loc1171)
    } -> tensor<512x8x1xf32> loc(#loc1171)
    %166 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/add"(#loc851)), %out: f32 loc("jit(step)/jvp(block1/time)/rsqrt"(#loc852))):
      %1794 = math.rsqrt %in : f32 loc(#loc1172)
      linalg.yield %1794 : f32 loc(#loc1172)
    } -> tensor<512x8x1xf32> loc(#loc1172)
    %167 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %165 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/rsqrt"(#loc852)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc851)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc852))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1173)
      linalg.yield %1794 : f32 loc(#loc1173)
    } -> tensor<512x8x1xf32> loc(#loc1173)
    %168 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22 : tensor<f32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc852))):
      linalg.yield %in : f32 loc(#loc1174)
    } -> tensor<512x8x1xf32> loc(#loc1174)
    %169 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %167 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc852)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc852)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc852))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1174)
      linalg.yield %1794 : f32 loc(#loc1174)
    } -> tensor<512x8x1xf32> loc(#loc1174)
    %170 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<512x8x1xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/rsqrt"(#loc852)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc853))):
      linalg.yield %in : f32 loc(#loc1175)
    } -> tensor<512x8x64xf32> loc(#loc1175)
    %171 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %170 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc853)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc853))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1175)
      linalg.yield %1794 : f32 loc(#loc1175)
    } -> tensor<512x8x64xf32> loc(#loc1175)
    %172 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg134 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[134]"), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc854))):
      linalg.yield %in : f32 loc(#loc1176)
    } -> tensor<1x1x64xf32> loc(#loc1176)
    %173 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x1x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc854)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc854))):
      linalg.yield %in : f32 loc(#loc1177)
    } -> tensor<512x8x64xf32> loc(#loc1177)
    %174 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc853)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc854)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc854))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1177)
      linalg.yield %1794 : f32 loc(#loc1177)
    } -> tensor<512x8x64xf32> loc(#loc1177)
    %175 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg133 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[133]"), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc855))):
      linalg.yield %in : f32 loc(#loc1178)
    } -> tensor<1x1x64xf32> loc(#loc1178)
    %176 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x1x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc855)), %out: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855))):
      linalg.yield %in : f32 loc(#loc1179)
    } -> tensor<512x8x64xf32> loc(#loc1179)
    %177 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %176 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc854)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %out: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1179)
      linalg.yield %1794 : f32 loc(#loc1179)
    } -> tensor<512x8x64xf32> loc(#loc1179)
    %178 = linalg.fill ins(%cst_9 : f32) outs(%155 : tensor<512x8x64xf32>) -> tensor<512x8x64xf32> loc(#loc1180)
    %179 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177, %arg137 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %in_137: f32 loc("args[137]"), %out: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc856))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1179)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1180)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1180)
    %expanded_35 = tensor.expand_shape %179 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1181)
    %180 = tensor.empty() : tensor<512x4x8x16xf32> loc(#loc1182)
    %181 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc857)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc858))):
      linalg.yield %in : f32 loc(#loc1182)
    } -> tensor<512x4x8x16xf32> loc(#loc1182)
    %182 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177, %arg135 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %in_137: f32 loc("args[135]"), %out: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc859))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1179)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1183)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1183)
    %expanded_36 = tensor.expand_shape %182 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1184)
    %183 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc860)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc861))):
      linalg.yield %in : f32 loc(#loc1185)
    } -> tensor<512x4x8x16xf32> loc(#loc1185)
    %184 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177, %arg138 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %in_137: f32 loc("args[138]"), %out: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc862))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1179)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1186)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1186)
    %expanded_37 = tensor.expand_shape %184 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1187)
    %185 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc863)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc864))):
      linalg.yield %in : f32 loc(#loc1188)
    } -> tensor<512x4x8x16xf32> loc(#loc1188)
    %186 = tensor.empty() : tensor<512x4x16x8xf32> loc(#loc865)
    %187 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<512x4x8x16xf32>) outs(%186 : tensor<512x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc861)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc686))):
      linalg.yield %in : f32 loc(#loc865)
    } -> tensor<512x4x16x8xf32> loc(#loc865)
    %188 = tensor.empty() : tensor<512x4x8x8xf32> loc(#loc866)
    %189 = linalg.fill ins(%cst_9 : f32) outs(%188 : tensor<512x4x8x8xf32>) -> tensor<512x4x8x8xf32> loc(#loc866)
    %190 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%181, %187 : tensor<512x4x8x16xf32>, tensor<512x4x16x8xf32>) outs(%189 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc858)), %in_137: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc686)), %out: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc687))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1182)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc866)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x8xf32> loc(#loc866)
    %191 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688))):
      linalg.yield %in : f32 loc(#loc867)
    } -> tensor<512x4x8x8xf32> loc(#loc867)
    %192 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %191 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc687)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc867)
      linalg.yield %1794 : f32 loc(#loc867)
    } -> tensor<512x4x8x8xf32> loc(#loc867)
    %193 = tensor.empty() : tensor<512x4x8xf32> loc(#loc868)
    %194 = linalg.fill ins(%cst_8 : f32) outs(%193 : tensor<512x4x8xf32>) -> tensor<512x4x8xf32> loc(#loc868)
    %195 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<512x4x8x8xf32>) outs(%194 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_max"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/reduce_max"(#loc689))):
      %1794 = arith.maximumf %out, %in : f32 loc(#loc868)
      linalg.yield %1794 : f32 loc(#loc868)
    } -> tensor<512x4x8xf32> loc(#loc868)
    %196 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%193 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/max"(#loc689))):
      linalg.yield %in : f32 loc(#loc869)
    } -> tensor<512x4x8xf32> loc(#loc869)
    %197 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %195 : tensor<512x4x8xf32>, tensor<512x4x8xf32>) outs(%193 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/max"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/reduce_max"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/max"(#loc689))):
      %1794 = arith.maximumf %in, %in_137 : f32 loc(#loc869)
      linalg.yield %1794 : f32 loc(#loc869)
    } -> tensor<512x4x8xf32> loc(#loc869)
    %198 = tensor.empty() : tensor<512x4x8x1xf32> loc(#loc870)
    %199 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<512x4x8xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/max"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689))):
      linalg.yield %in : f32 loc(#loc870)
    } -> tensor<512x4x8x1xf32> loc(#loc870)
    %200 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<512x4x8x1xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc689))):
      linalg.yield %in : f32 loc(#loc871)
    } -> tensor<512x4x8x8xf32> loc(#loc871)
    %201 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %200 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688)), %in_137: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc689))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc871)
      linalg.yield %1794 : f32 loc(#loc871)
    } -> tensor<512x4x8x8xf32> loc(#loc871)
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/exp"(#loc689))):
      %1794 = math.exp %in : f32 loc(#loc872)
      linalg.yield %1794 : f32 loc(#loc872)
    } -> tensor<512x4x8x8xf32> loc(#loc872)
    %203 = linalg.fill ins(%cst_9 : f32) outs(%193 : tensor<512x4x8xf32>) -> tensor<512x4x8xf32> loc(#loc873)
    %204 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<512x4x8x8xf32>) outs(%203 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc689))):
      %1794 = arith.addf %out, %in : f32 loc(#loc873)
      linalg.yield %1794 : f32 loc(#loc873)
    } -> tensor<512x4x8xf32> loc(#loc873)
    %205 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<512x4x8xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689))):
      linalg.yield %in : f32 loc(#loc870)
    } -> tensor<512x4x8x1xf32> loc(#loc870)
    %206 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<512x4x8x1xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc689))):
      linalg.yield %in : f32 loc(#loc874)
    } -> tensor<512x4x8x8xf32> loc(#loc874)
    %207 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %206 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/exp"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc689))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc874)
      linalg.yield %1794 : f32 loc(#loc874)
    } -> tensor<512x4x8x8xf32> loc(#loc874)
    %208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %205 : tensor<512x4x8x1xf32>, tensor<512x4x8x1xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc875))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1189)
      linalg.yield %1794 : f32 loc(#loc1189)
    } -> tensor<512x4x8x1xf32> loc(#loc1189)
    %209 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc875))):
      linalg.yield %in : f32 loc(#loc1190)
    } -> tensor<512x4x8x1xf32> loc(#loc1190)
    %210 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %208 : tensor<512x4x8x1xf32>, tensor<512x4x8x1xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc875)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc875)), %out: f32 loc("jit(step)/jvp(block1/time)/div"(#loc875))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1191)
      linalg.yield %1794 : f32 loc(#loc1191)
    } -> tensor<512x4x8x1xf32> loc(#loc1191)
    %211 = linalg.fill ins(%cst_9 : f32) outs(%180 : tensor<512x4x8x16xf32>) -> tensor<512x4x8x16xf32> loc(#loc876)
    %212 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%207, %185 : tensor<512x4x8x8xf32>, tensor<512x4x8x16xf32>) outs(%211 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/div"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc864)), %out: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc690))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc874)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc876)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x16xf32> loc(#loc876)
    %213 = tensor.empty() : tensor<512x8x4x16xf32> loc(#loc877)
    %214 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc690)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc691))):
      linalg.yield %in : f32 loc(#loc877)
    } -> tensor<512x8x4x16xf32> loc(#loc877)
    %collapsed_38 = tensor.collapse_shape %214 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc878)
    %215 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_38, %arg136 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc692)), %in_137: f32 loc("args[136]"), %out: f32 loc("jit(step)/jvp(block1/time)/dot_general"(#loc693))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc878)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc879)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc879)
    %expanded_39 = tensor.expand_shape %215 [[0, 1], [2], [3]] output_shape [8, 64, 8, 64] : tensor<512x8x64xf32> into tensor<8x64x8x64xf32> loc(#loc694)
    %216 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<8x64x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc586)), %out: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc587))):
      linalg.yield %in : f32 loc(#loc695)
    } -> tensor<8x8x64x64xf32> loc(#loc695)
    %217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %216 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc587)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %218 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%217 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc880)
      linalg.yield %1794 : f32 loc(#loc880)
    } -> tensor<8x8x64xf32> loc(#loc880)
    %219 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc881)
    } -> tensor<8x8x64x1xf32> loc(#loc881)
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc660)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block1/mlp)/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc882)
      linalg.yield %1794 : f32 loc(#loc882)
    } -> tensor<8x8x64x1xf32> loc(#loc882)
    %221 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661))):
      linalg.yield %in : f32 loc(#loc883)
    } -> tensor<8x8x64x64xf32> loc(#loc883)
    %222 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %221 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc883)
      linalg.yield %1794 : f32 loc(#loc883)
    } -> tensor<8x8x64x64xf32> loc(#loc883)
    %223 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block1/mlp)/integer_pow"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc884)
      linalg.yield %1794 : f32 loc(#loc884)
    } -> tensor<8x8x64x64xf32> loc(#loc884)
    %224 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %222 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc885)
      linalg.yield %1794 : f32 loc(#loc885)
    } -> tensor<8x8x64x64xf32> loc(#loc885)
    %225 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc886)
      linalg.yield %1794 : f32 loc(#loc886)
    } -> tensor<8x8x64xf32> loc(#loc886)
    %226 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc887)
    } -> tensor<8x8x64x1xf32> loc(#loc887)
    %227 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block1/mlp)/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc888)
      linalg.yield %1794 : f32 loc(#loc888)
    } -> tensor<8x8x64x1xf32> loc(#loc888)
    %228 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %110 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/div"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc664))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc889)
      linalg.yield %1794 : f32 loc(#loc889)
    } -> tensor<8x8x64x1xf32> loc(#loc889)
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block1/mlp)/rsqrt"(#loc665))):
      %1794 = math.rsqrt %in : f32 loc(#loc890)
      linalg.yield %1794 : f32 loc(#loc890)
    } -> tensor<8x8x64x1xf32> loc(#loc890)
    %230 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %228 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/rsqrt"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block1/mlp)/div"(#loc665))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc891)
      linalg.yield %1794 : f32 loc(#loc891)
    } -> tensor<8x8x64x1xf32> loc(#loc891)
    %231 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %230 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/div"(#loc665)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc892)
      linalg.yield %1794 : f32 loc(#loc892)
    } -> tensor<8x8x64x1xf32> loc(#loc892)
    %232 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/rsqrt"(#loc665)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc666))):
      linalg.yield %in : f32 loc(#loc893)
    } -> tensor<8x8x64x64xf32> loc(#loc893)
    %233 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %232 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc893)
      linalg.yield %1794 : f32 loc(#loc893)
    } -> tensor<8x8x64x64xf32> loc(#loc893)
    %234 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg130 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[130]"), %out: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc667))):
      linalg.yield %in : f32 loc(#loc894)
    } -> tensor<1x1x1x64xf32> loc(#loc894)
    %235 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc667)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc667))):
      linalg.yield %in : f32 loc(#loc895)
    } -> tensor<8x8x64x64xf32> loc(#loc895)
    %236 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %235 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc895)
      linalg.yield %1794 : f32 loc(#loc895)
    } -> tensor<8x8x64x64xf32> loc(#loc895)
    %237 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg129 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[129]"), %out: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc668))):
      linalg.yield %in : f32 loc(#loc896)
    } -> tensor<1x1x1x64xf32> loc(#loc896)
    %238 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc668)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc668))):
      linalg.yield %in : f32 loc(#loc897)
    } -> tensor<8x8x64x64xf32> loc(#loc897)
    %239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %238 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc668))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc897)
      linalg.yield %1794 : f32 loc(#loc897)
    } -> tensor<8x8x64x64xf32> loc(#loc897)
    %240 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%239, %arg131 : tensor<8x8x64x64xf32>, tensor<64x128xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc668)), %in_137: f32 loc("args[131]"), %out: f32 loc("jit(step)/jvp(block1/mlp)/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc897)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc696)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc696)
    %241 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg127 : tensor<128xf32>) outs(%127 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[127]"), %out: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc579))):
      linalg.yield %in : f32 loc(#loc697)
    } -> tensor<1x1x1x128xf32> loc(#loc697)
    %242 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<1x1x1x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc579)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc579))):
      linalg.yield %in : f32 loc(#loc698)
    } -> tensor<8x8x64x128xf32> loc(#loc698)
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %242 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc579))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc698)
      linalg.yield %1794 : f32 loc(#loc698)
    } -> tensor<8x8x64x128xf32> loc(#loc698)
    %244 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %243 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc699)
      linalg.yield %1794 : f32 loc(#loc699)
    } -> tensor<8x8x64x128xf32> loc(#loc699)
    %245 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block1/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc700)
      linalg.yield %1794 : f32 loc(#loc700)
    } -> tensor<8x8x64x128xf32> loc(#loc700)
    %246 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/neg"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc699)
      linalg.yield %1794 : f32 loc(#loc699)
    } -> tensor<8x8x64x128xf32> loc(#loc699)
    %247 = math.erfc %246 : tensor<8x8x64x128xf32> loc(#loc701)
    %248 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %246 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block1/mlp)/square"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc702)
      linalg.yield %1794 : f32 loc(#loc702)
    } -> tensor<8x8x64x128xf32> loc(#loc702)
    %249 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/square"(#loc580)), %out: f32 loc("jit(step)/jvp(block1/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc700)
      linalg.yield %1794 : f32 loc(#loc700)
    } -> tensor<8x8x64x128xf32> loc(#loc700)
    %250 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/neg"(#loc580)), %out: f32 loc("jit(step)/jvp(block1/mlp)/exp"(#loc580))):
      %1794 = math.exp %in : f32 loc(#loc703)
      linalg.yield %1794 : f32 loc(#loc703)
    } -> tensor<8x8x64x128xf32> loc(#loc703)
    %251 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %247 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc699)
      linalg.yield %1794 : f32 loc(#loc699)
    } -> tensor<8x8x64x128xf32> loc(#loc699)
    %252 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%251, %arg132 : tensor<8x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580)), %in_137: f32 loc("args[132]"), %out: f32 loc("jit(step)/jvp(block1/mlp)/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc699)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc704)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc704)
    %253 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg128 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[128]"), %out: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc582))):
      linalg.yield %in : f32 loc(#loc705)
    } -> tensor<1x1x1x64xf32> loc(#loc705)
    %254 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/broadcast_in_dim"(#loc582)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc582))):
      linalg.yield %in : f32 loc(#loc706)
    } -> tensor<8x8x64x64xf32> loc(#loc706)
    %255 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %254 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc582))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc706)
      linalg.yield %1794 : f32 loc(#loc706)
    } -> tensor<8x8x64x64xf32> loc(#loc706)
    %256 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %255 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %collapsed_40 = tensor.collapse_shape %256 [[0, 1], [2], [3]] : tensor<8x8x64x64xf32> into tensor<64x64x64xf32> loc(#loc707)
    %257 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_40 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc796))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1192)
      linalg.yield %1794 : f32 loc(#loc1192)
    } -> tensor<64x64xf32> loc(#loc1192)
    %258 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<64x64xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc796))):
      linalg.yield %in : f32 loc(#loc1193)
    } -> tensor<64x64x1xf32> loc(#loc1193)
    %259 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc796)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc796))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1194)
      linalg.yield %1794 : f32 loc(#loc1194)
    } -> tensor<64x64x1xf32> loc(#loc1194)
    %260 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<64x64x1xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/div"(#loc796)), %out: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797))):
      linalg.yield %in : f32 loc(#loc1195)
    } -> tensor<64x64x64xf32> loc(#loc1195)
    %261 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40, %260 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc574)), %in_137: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797)), %out: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc1195)
      linalg.yield %1794 : f32 loc(#loc1195)
    } -> tensor<64x64x64xf32> loc(#loc1195)
    %262 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %261 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797)), %in_137: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797)), %out: f32 loc("jit(step)/jvp(block2/space)/integer_pow"(#loc798))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1196)
      linalg.yield %1794 : f32 loc(#loc1196)
    } -> tensor<64x64x64xf32> loc(#loc1196)
    %263 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %261 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc798)), %in_137: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc798))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1197)
      linalg.yield %1794 : f32 loc(#loc1197)
    } -> tensor<64x64x64xf32> loc(#loc1197)
    %264 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc799))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1198)
      linalg.yield %1794 : f32 loc(#loc1198)
    } -> tensor<64x64xf32> loc(#loc1198)
    %265 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<64x64xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc799))):
      linalg.yield %in : f32 loc(#loc1199)
    } -> tensor<64x64x1xf32> loc(#loc1199)
    %266 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc799)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc799))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1200)
      linalg.yield %1794 : f32 loc(#loc1200)
    } -> tensor<64x64x1xf32> loc(#loc1200)
    %267 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %41 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/div"(#loc799)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc800)), %out: f32 loc("jit(step)/jvp(block2/space)/add"(#loc800))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1201)
      linalg.yield %1794 : f32 loc(#loc1201)
    } -> tensor<64x64x1xf32> loc(#loc1201)
    %268 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/add"(#loc800)), %out: f32 loc("jit(step)/jvp(block2/space)/rsqrt"(#loc801))):
      %1794 = math.rsqrt %in : f32 loc(#loc1202)
      linalg.yield %1794 : f32 loc(#loc1202)
    } -> tensor<64x64x1xf32> loc(#loc1202)
    %269 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %267 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/rsqrt"(#loc801)), %in_137: f32 loc("jit(step)/jvp(block2/space)/add"(#loc800)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc801))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1203)
      linalg.yield %1794 : f32 loc(#loc1203)
    } -> tensor<64x64x1xf32> loc(#loc1203)
    %270 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %269 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc801)), %in_137: f32 loc("jit(step)/jvp(block2/space)/div"(#loc801)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc801))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1204)
      linalg.yield %1794 : f32 loc(#loc1204)
    } -> tensor<64x64x1xf32> loc(#loc1204)
    %271 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<64x64x1xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/rsqrt"(#loc801)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc802))):
      linalg.yield %in : f32 loc(#loc1205)
    } -> tensor<64x64x64xf32> loc(#loc1205)
    %272 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %271 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc802)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc802))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1205)
      linalg.yield %1794 : f32 loc(#loc1205)
    } -> tensor<64x64x64xf32> loc(#loc1205)
    %273 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg146 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[146]"), %out: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc803))):
      linalg.yield %in : f32 loc(#loc1206)
    } -> tensor<1x1x64xf32> loc(#loc1206)
    %274 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x1x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc803)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc803))):
      linalg.yield %in : f32 loc(#loc1207)
    } -> tensor<64x64x64xf32> loc(#loc1207)
    %275 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %274 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc802)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc803)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc803))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1207)
      linalg.yield %1794 : f32 loc(#loc1207)
    } -> tensor<64x64x64xf32> loc(#loc1207)
    %276 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg145 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[145]"), %out: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc804))):
      linalg.yield %in : f32 loc(#loc1208)
    } -> tensor<1x1x64xf32> loc(#loc1208)
    %277 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x1x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc804)), %out: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804))):
      linalg.yield %in : f32 loc(#loc1209)
    } -> tensor<64x64x64xf32> loc(#loc1209)
    %278 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %277 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc803)), %in_137: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %out: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1209)
      linalg.yield %1794 : f32 loc(#loc1209)
    } -> tensor<64x64x64xf32> loc(#loc1209)
    %279 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%278, %arg149 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %in_137: f32 loc("args[149]"), %out: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc805))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1209)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1210)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1210)
    %expanded_41 = tensor.expand_shape %279 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1211)
    %280 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc806)), %out: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc807))):
      linalg.yield %in : f32 loc(#loc1212)
    } -> tensor<64x4x64x16xf32> loc(#loc1212)
    %281 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%278, %arg147 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %in_137: f32 loc("args[147]"), %out: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc808))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1209)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1213)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1213)
    %expanded_42 = tensor.expand_shape %281 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1214)
    %282 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc809)), %out: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc810))):
      linalg.yield %in : f32 loc(#loc1215)
    } -> tensor<64x4x64x16xf32> loc(#loc1215)
    %283 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%278, %arg150 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %in_137: f32 loc("args[150]"), %out: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc811))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1209)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1216)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1216)
    %expanded_43 = tensor.expand_shape %283 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1217)
    %284 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc812)), %out: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc813))):
      linalg.yield %in : f32 loc(#loc1218)
    } -> tensor<64x4x64x16xf32> loc(#loc1218)
    %285 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282 : tensor<64x4x64x16xf32>) outs(%64 : tensor<64x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc810)), %out: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc651))):
      linalg.yield %in : f32 loc(#loc898)
    } -> tensor<64x4x16x64xf32> loc(#loc898)
    %286 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%280, %285 : tensor<64x4x64x16xf32>, tensor<64x4x16x64xf32>) outs(%67 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc807)), %in_137: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc651)), %out: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc652))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1212)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc899)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x64xf32> loc(#loc899)
    %287 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %69 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc652)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc653))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc900)
      linalg.yield %1794 : f32 loc(#loc900)
    } -> tensor<64x4x64x64xf32> loc(#loc900)
    %288 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%287 : tensor<64x4x64x64xf32>) outs(%72 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_max"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/reduce_max"(#loc654))):
      %1794 = arith.maximumf %out, %in : f32 loc(#loc901)
      linalg.yield %1794 : f32 loc(#loc901)
    } -> tensor<64x4x64xf32> loc(#loc901)
    %289 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %288 : tensor<64x4x64xf32>, tensor<64x4x64xf32>) outs(%71 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/max"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block2/space)/reduce_max"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/max"(#loc654))):
      %1794 = arith.maximumf %in, %in_137 : f32 loc(#loc902)
      linalg.yield %1794 : f32 loc(#loc902)
    } -> tensor<64x4x64xf32> loc(#loc902)
    %290 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<64x4x64xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/max"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654))):
      linalg.yield %in : f32 loc(#loc903)
    } -> tensor<64x4x64x1xf32> loc(#loc903)
    %291 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<64x4x64x1xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc654))):
      linalg.yield %in : f32 loc(#loc904)
    } -> tensor<64x4x64x64xf32> loc(#loc904)
    %292 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %291 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/div"(#loc653)), %in_137: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc654))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc904)
      linalg.yield %1794 : f32 loc(#loc904)
    } -> tensor<64x4x64x64xf32> loc(#loc904)
    %293 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/exp"(#loc654))):
      %1794 = math.exp %in : f32 loc(#loc905)
      linalg.yield %1794 : f32 loc(#loc905)
    } -> tensor<64x4x64x64xf32> loc(#loc905)
    %294 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%293 : tensor<64x4x64x64xf32>) outs(%81 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc654))):
      %1794 = arith.addf %out, %in : f32 loc(#loc906)
      linalg.yield %1794 : f32 loc(#loc906)
    } -> tensor<64x4x64xf32> loc(#loc906)
    %295 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<64x4x64xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654))):
      linalg.yield %in : f32 loc(#loc903)
    } -> tensor<64x4x64x1xf32> loc(#loc903)
    %296 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<64x4x64x1xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc654))):
      linalg.yield %in : f32 loc(#loc907)
    } -> tensor<64x4x64x64xf32> loc(#loc907)
    %297 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %296 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/exp"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block2/space)/div"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc654))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc907)
      linalg.yield %1794 : f32 loc(#loc907)
    } -> tensor<64x4x64x64xf32> loc(#loc907)
    %298 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %295 : tensor<64x4x64x1xf32>, tensor<64x4x64x1xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block2/space)/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc824))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1219)
      linalg.yield %1794 : f32 loc(#loc1219)
    } -> tensor<64x4x64x1xf32> loc(#loc1219)
    %299 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %298 : tensor<64x4x64x1xf32>, tensor<64x4x64x1xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/broadcast_in_dim"(#loc824)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc824)), %out: f32 loc("jit(step)/jvp(block2/space)/div"(#loc824))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1220)
      linalg.yield %1794 : f32 loc(#loc1220)
    } -> tensor<64x4x64x1xf32> loc(#loc1220)
    %300 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%297, %284 : tensor<64x4x64x64xf32>, tensor<64x4x64x16xf32>) outs(%89 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/div"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc813)), %out: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc655))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc907)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc908)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x16xf32> loc(#loc908)
    %301 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc655)), %out: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc656))):
      linalg.yield %in : f32 loc(#loc909)
    } -> tensor<64x64x4x16xf32> loc(#loc909)
    %collapsed_44 = tensor.collapse_shape %301 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc910)
    %302 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_44, %arg148 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc657)), %in_137: f32 loc("args[148]"), %out: f32 loc("jit(step)/jvp(block2/space)/dot_general"(#loc658))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc910)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc911)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc911)
    %expanded_45 = tensor.expand_shape %302 [[0, 1], [2], [3]] output_shape [8, 8, 64, 64] : tensor<64x64x64xf32> into tensor<8x8x64x64xf32> loc(#loc708)
    %303 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %expanded_45 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc576)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %304 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%303 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc912)
      linalg.yield %1794 : f32 loc(#loc912)
    } -> tensor<8x8x64xf32> loc(#loc912)
    %305 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc913)
    } -> tensor<8x8x64x1xf32> loc(#loc913)
    %306 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc660)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block2/mlp)/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc914)
      linalg.yield %1794 : f32 loc(#loc914)
    } -> tensor<8x8x64x1xf32> loc(#loc914)
    %307 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661))):
      linalg.yield %in : f32 loc(#loc915)
    } -> tensor<8x8x64x64xf32> loc(#loc915)
    %308 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %307 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc915)
      linalg.yield %1794 : f32 loc(#loc915)
    } -> tensor<8x8x64x64xf32> loc(#loc915)
    %309 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %308 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block2/mlp)/integer_pow"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc916)
      linalg.yield %1794 : f32 loc(#loc916)
    } -> tensor<8x8x64x64xf32> loc(#loc916)
    %310 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %308 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc917)
      linalg.yield %1794 : f32 loc(#loc917)
    } -> tensor<8x8x64x64xf32> loc(#loc917)
    %311 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%309 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc918)
      linalg.yield %1794 : f32 loc(#loc918)
    } -> tensor<8x8x64xf32> loc(#loc918)
    %312 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc919)
    } -> tensor<8x8x64x1xf32> loc(#loc919)
    %313 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block2/mlp)/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc920)
      linalg.yield %1794 : f32 loc(#loc920)
    } -> tensor<8x8x64x1xf32> loc(#loc920)
    %314 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %110 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/div"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc664))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc921)
      linalg.yield %1794 : f32 loc(#loc921)
    } -> tensor<8x8x64x1xf32> loc(#loc921)
    %315 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314 : tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block2/mlp)/rsqrt"(#loc665))):
      %1794 = math.rsqrt %in : f32 loc(#loc922)
      linalg.yield %1794 : f32 loc(#loc922)
    } -> tensor<8x8x64x1xf32> loc(#loc922)
    %316 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %314 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/rsqrt"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block2/mlp)/div"(#loc665))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc923)
      linalg.yield %1794 : f32 loc(#loc923)
    } -> tensor<8x8x64x1xf32> loc(#loc923)
    %317 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %316 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/div"(#loc665)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc924)
      linalg.yield %1794 : f32 loc(#loc924)
    } -> tensor<8x8x64x1xf32> loc(#loc924)
    %318 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/rsqrt"(#loc665)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc666))):
      linalg.yield %in : f32 loc(#loc925)
    } -> tensor<8x8x64x64xf32> loc(#loc925)
    %319 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %318 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc925)
      linalg.yield %1794 : f32 loc(#loc925)
    } -> tensor<8x8x64x64xf32> loc(#loc925)
    %320 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg142 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[142]"), %out: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc667))):
      linalg.yield %in : f32 loc(#loc926)
    } -> tensor<1x1x1x64xf32> loc(#loc926)
    %321 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc667)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc667))):
      linalg.yield %in : f32 loc(#loc927)
    } -> tensor<8x8x64x64xf32> loc(#loc927)
    %322 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319, %321 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc927)
      linalg.yield %1794 : f32 loc(#loc927)
    } -> tensor<8x8x64x64xf32> loc(#loc927)
    %323 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg141 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[141]"), %out: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc668))):
      linalg.yield %in : f32 loc(#loc928)
    } -> tensor<1x1x1x64xf32> loc(#loc928)
    %324 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc668)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc668))):
      linalg.yield %in : f32 loc(#loc929)
    } -> tensor<8x8x64x64xf32> loc(#loc929)
    %325 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %324 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc668))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc929)
      linalg.yield %1794 : f32 loc(#loc929)
    } -> tensor<8x8x64x64xf32> loc(#loc929)
    %326 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%325, %arg143 : tensor<8x8x64x64xf32>, tensor<64x128xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc668)), %in_137: f32 loc("args[143]"), %out: f32 loc("jit(step)/jvp(block2/mlp)/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc929)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc709)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc709)
    %327 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg139 : tensor<128xf32>) outs(%127 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[139]"), %out: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc579))):
      linalg.yield %in : f32 loc(#loc710)
    } -> tensor<1x1x1x128xf32> loc(#loc710)
    %328 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<1x1x1x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc579)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc579))):
      linalg.yield %in : f32 loc(#loc711)
    } -> tensor<8x8x64x128xf32> loc(#loc711)
    %329 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326, %328 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc579))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc711)
      linalg.yield %1794 : f32 loc(#loc711)
    } -> tensor<8x8x64x128xf32> loc(#loc711)
    %330 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %329 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc712)
      linalg.yield %1794 : f32 loc(#loc712)
    } -> tensor<8x8x64x128xf32> loc(#loc712)
    %331 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block2/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc713)
      linalg.yield %1794 : f32 loc(#loc713)
    } -> tensor<8x8x64x128xf32> loc(#loc713)
    %332 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/neg"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc712)
      linalg.yield %1794 : f32 loc(#loc712)
    } -> tensor<8x8x64x128xf32> loc(#loc712)
    %333 = math.erfc %332 : tensor<8x8x64x128xf32> loc(#loc714)
    %334 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332, %332 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block2/mlp)/square"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc715)
      linalg.yield %1794 : f32 loc(#loc715)
    } -> tensor<8x8x64x128xf32> loc(#loc715)
    %335 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/square"(#loc580)), %out: f32 loc("jit(step)/jvp(block2/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc713)
      linalg.yield %1794 : f32 loc(#loc713)
    } -> tensor<8x8x64x128xf32> loc(#loc713)
    %336 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/neg"(#loc580)), %out: f32 loc("jit(step)/jvp(block2/mlp)/exp"(#loc580))):
      %1794 = math.exp %in : f32 loc(#loc716)
      linalg.yield %1794 : f32 loc(#loc716)
    } -> tensor<8x8x64x128xf32> loc(#loc716)
    %337 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %333 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc712)
      linalg.yield %1794 : f32 loc(#loc712)
    } -> tensor<8x8x64x128xf32> loc(#loc712)
    %338 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%337, %arg144 : tensor<8x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580)), %in_137: f32 loc("args[144]"), %out: f32 loc("jit(step)/jvp(block2/mlp)/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc712)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc717)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc717)
    %339 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg140 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[140]"), %out: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc582))):
      linalg.yield %in : f32 loc(#loc718)
    } -> tensor<1x1x1x64xf32> loc(#loc718)
    %340 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/broadcast_in_dim"(#loc582)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc582))):
      linalg.yield %in : f32 loc(#loc719)
    } -> tensor<8x8x64x64xf32> loc(#loc719)
    %341 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338, %340 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc582))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc719)
      linalg.yield %1794 : f32 loc(#loc719)
    } -> tensor<8x8x64x64xf32> loc(#loc719)
    %342 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %341 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %343 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342 : tensor<8x8x64x64xf32>) outs(%146 : tensor<8x64x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc583))):
      linalg.yield %in : f32 loc(#loc720)
    } -> tensor<8x64x8x64xf32> loc(#loc720)
    %collapsed_46 = tensor.collapse_shape %343 [[0, 1], [2], [3]] : tensor<8x64x8x64xf32> into tensor<512x8x64xf32> loc(#loc721)
    %344 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_46 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc847))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1221)
      linalg.yield %1794 : f32 loc(#loc1221)
    } -> tensor<512x8xf32> loc(#loc1221)
    %345 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<512x8xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc847))):
      linalg.yield %in : f32 loc(#loc1222)
    } -> tensor<512x8x1xf32> loc(#loc1222)
    %346 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc847)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc847))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1223)
      linalg.yield %1794 : f32 loc(#loc1223)
    } -> tensor<512x8x1xf32> loc(#loc1223)
    %347 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<512x8x1xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/div"(#loc847)), %out: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848))):
      linalg.yield %in : f32 loc(#loc1224)
    } -> tensor<512x8x64xf32> loc(#loc1224)
    %348 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46, %347 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc584)), %in_137: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848)), %out: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc1224)
      linalg.yield %1794 : f32 loc(#loc1224)
    } -> tensor<512x8x64xf32> loc(#loc1224)
    %349 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %348 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848)), %in_137: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848)), %out: f32 loc("jit(step)/jvp(block3/time)/integer_pow"(#loc849))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1225)
      linalg.yield %1794 : f32 loc(#loc1225)
    } -> tensor<512x8x64xf32> loc(#loc1225)
    %350 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %348 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc849)), %in_137: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc849))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1226)
      linalg.yield %1794 : f32 loc(#loc1226)
    } -> tensor<512x8x64xf32> loc(#loc1226)
    %351 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%349 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc850))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1227)
      linalg.yield %1794 : f32 loc(#loc1227)
    } -> tensor<512x8xf32> loc(#loc1227)
    %352 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<512x8xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc850))):
      linalg.yield %in : f32 loc(#loc1228)
    } -> tensor<512x8x1xf32> loc(#loc1228)
    %353 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc850)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc850))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1229)
      linalg.yield %1794 : f32 loc(#loc1229)
    } -> tensor<512x8x1xf32> loc(#loc1229)
    %354 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %164 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/div"(#loc850)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc851)), %out: f32 loc("jit(step)/jvp(block3/time)/add"(#loc851))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1230)
      linalg.yield %1794 : f32 loc(#loc1230)
    } -> tensor<512x8x1xf32> loc(#loc1230)
    %355 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354 : tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/add"(#loc851)), %out: f32 loc("jit(step)/jvp(block3/time)/rsqrt"(#loc852))):
      %1794 = math.rsqrt %in : f32 loc(#loc1231)
      linalg.yield %1794 : f32 loc(#loc1231)
    } -> tensor<512x8x1xf32> loc(#loc1231)
    %356 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355, %354 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/rsqrt"(#loc852)), %in_137: f32 loc("jit(step)/jvp(block3/time)/add"(#loc851)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc852))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1232)
      linalg.yield %1794 : f32 loc(#loc1232)
    } -> tensor<512x8x1xf32> loc(#loc1232)
    %357 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %356 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc852)), %in_137: f32 loc("jit(step)/jvp(block3/time)/div"(#loc852)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc852))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1233)
      linalg.yield %1794 : f32 loc(#loc1233)
    } -> tensor<512x8x1xf32> loc(#loc1233)
    %358 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<512x8x1xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/rsqrt"(#loc852)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc853))):
      linalg.yield %in : f32 loc(#loc1234)
    } -> tensor<512x8x64xf32> loc(#loc1234)
    %359 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %358 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc853)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc853))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1234)
      linalg.yield %1794 : f32 loc(#loc1234)
    } -> tensor<512x8x64xf32> loc(#loc1234)
    %360 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg158 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[158]"), %out: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc854))):
      linalg.yield %in : f32 loc(#loc1235)
    } -> tensor<1x1x64xf32> loc(#loc1235)
    %361 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<1x1x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc854)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc854))):
      linalg.yield %in : f32 loc(#loc1236)
    } -> tensor<512x8x64xf32> loc(#loc1236)
    %362 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %361 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc853)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc854)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc854))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1236)
      linalg.yield %1794 : f32 loc(#loc1236)
    } -> tensor<512x8x64xf32> loc(#loc1236)
    %363 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg157 : tensor<64xf32>) outs(%49 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[157]"), %out: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc855))):
      linalg.yield %in : f32 loc(#loc1237)
    } -> tensor<1x1x64xf32> loc(#loc1237)
    %364 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<1x1x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc855)), %out: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855))):
      linalg.yield %in : f32 loc(#loc1238)
    } -> tensor<512x8x64xf32> loc(#loc1238)
    %365 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362, %364 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc854)), %in_137: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %out: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1238)
      linalg.yield %1794 : f32 loc(#loc1238)
    } -> tensor<512x8x64xf32> loc(#loc1238)
    %366 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%365, %arg161 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %in_137: f32 loc("args[161]"), %out: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc856))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1238)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1239)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1239)
    %expanded_47 = tensor.expand_shape %366 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1240)
    %367 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc857)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc858))):
      linalg.yield %in : f32 loc(#loc1241)
    } -> tensor<512x4x8x16xf32> loc(#loc1241)
    %368 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%365, %arg159 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %in_137: f32 loc("args[159]"), %out: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc859))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1238)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1242)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1242)
    %expanded_48 = tensor.expand_shape %368 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1243)
    %369 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc860)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc861))):
      linalg.yield %in : f32 loc(#loc1244)
    } -> tensor<512x4x8x16xf32> loc(#loc1244)
    %370 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%365, %arg162 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %in_137: f32 loc("args[162]"), %out: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc862))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1238)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1245)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1245)
    %expanded_49 = tensor.expand_shape %370 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1246)
    %371 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc863)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc864))):
      linalg.yield %in : f32 loc(#loc1247)
    } -> tensor<512x4x8x16xf32> loc(#loc1247)
    %372 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<512x4x8x16xf32>) outs(%186 : tensor<512x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc861)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc686))):
      linalg.yield %in : f32 loc(#loc930)
    } -> tensor<512x4x16x8xf32> loc(#loc930)
    %373 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%367, %372 : tensor<512x4x8x16xf32>, tensor<512x4x16x8xf32>) outs(%189 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc858)), %in_137: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc686)), %out: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc687))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1241)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc931)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x8xf32> loc(#loc931)
    %374 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373, %191 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc687)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc688))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc932)
      linalg.yield %1794 : f32 loc(#loc932)
    } -> tensor<512x4x8x8xf32> loc(#loc932)
    %375 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%374 : tensor<512x4x8x8xf32>) outs(%194 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_max"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/reduce_max"(#loc689))):
      %1794 = arith.maximumf %out, %in : f32 loc(#loc933)
      linalg.yield %1794 : f32 loc(#loc933)
    } -> tensor<512x4x8xf32> loc(#loc933)
    %376 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %375 : tensor<512x4x8xf32>, tensor<512x4x8xf32>) outs(%193 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/max"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block3/time)/reduce_max"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/max"(#loc689))):
      %1794 = arith.maximumf %in, %in_137 : f32 loc(#loc934)
      linalg.yield %1794 : f32 loc(#loc934)
    } -> tensor<512x4x8xf32> loc(#loc934)
    %377 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376 : tensor<512x4x8xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/max"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689))):
      linalg.yield %in : f32 loc(#loc935)
    } -> tensor<512x4x8x1xf32> loc(#loc935)
    %378 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377 : tensor<512x4x8x1xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc689))):
      linalg.yield %in : f32 loc(#loc936)
    } -> tensor<512x4x8x8xf32> loc(#loc936)
    %379 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %378 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/div"(#loc688)), %in_137: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc689))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc936)
      linalg.yield %1794 : f32 loc(#loc936)
    } -> tensor<512x4x8x8xf32> loc(#loc936)
    %380 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379 : tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/exp"(#loc689))):
      %1794 = math.exp %in : f32 loc(#loc937)
      linalg.yield %1794 : f32 loc(#loc937)
    } -> tensor<512x4x8x8xf32> loc(#loc937)
    %381 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%380 : tensor<512x4x8x8xf32>) outs(%203 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc689))):
      %1794 = arith.addf %out, %in : f32 loc(#loc938)
      linalg.yield %1794 : f32 loc(#loc938)
    } -> tensor<512x4x8xf32> loc(#loc938)
    %382 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<512x4x8xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689))):
      linalg.yield %in : f32 loc(#loc935)
    } -> tensor<512x4x8x1xf32> loc(#loc935)
    %383 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382 : tensor<512x4x8x1xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc689))):
      linalg.yield %in : f32 loc(#loc939)
    } -> tensor<512x4x8x8xf32> loc(#loc939)
    %384 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %383 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/exp"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block3/time)/div"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc689))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc939)
      linalg.yield %1794 : f32 loc(#loc939)
    } -> tensor<512x4x8x8xf32> loc(#loc939)
    %385 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %382 : tensor<512x4x8x1xf32>, tensor<512x4x8x1xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block3/time)/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc875))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1248)
      linalg.yield %1794 : f32 loc(#loc1248)
    } -> tensor<512x4x8x1xf32> loc(#loc1248)
    %386 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %385 : tensor<512x4x8x1xf32>, tensor<512x4x8x1xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/broadcast_in_dim"(#loc875)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc875)), %out: f32 loc("jit(step)/jvp(block3/time)/div"(#loc875))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1249)
      linalg.yield %1794 : f32 loc(#loc1249)
    } -> tensor<512x4x8x1xf32> loc(#loc1249)
    %387 = linalg.generic {indexing_maps = [#map4, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%384, %371 : tensor<512x4x8x8xf32>, tensor<512x4x8x16xf32>) outs(%211 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/div"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc864)), %out: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc690))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc939)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc940)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x16xf32> loc(#loc940)
    %388 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc690)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc691))):
      linalg.yield %in : f32 loc(#loc941)
    } -> tensor<512x8x4x16xf32> loc(#loc941)
    %collapsed_50 = tensor.collapse_shape %388 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc942)
    %389 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_50, %arg160 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc692)), %in_137: f32 loc("args[160]"), %out: f32 loc("jit(step)/jvp(block3/time)/dot_general"(#loc693))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc942)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc943)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc943)
    %expanded_51 = tensor.expand_shape %389 [[0, 1], [2], [3]] output_shape [8, 64, 8, 64] : tensor<512x8x64xf32> into tensor<8x64x8x64xf32> loc(#loc722)
    %390 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<8x64x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc586)), %out: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc587))):
      linalg.yield %in : f32 loc(#loc723)
    } -> tensor<8x8x64x64xf32> loc(#loc723)
    %391 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342, %390 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc587)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %392 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%391 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc944)
      linalg.yield %1794 : f32 loc(#loc944)
    } -> tensor<8x8x64xf32> loc(#loc944)
    %393 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc945)
    } -> tensor<8x8x64x1xf32> loc(#loc945)
    %394 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc660)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block3/mlp)/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc946)
      linalg.yield %1794 : f32 loc(#loc946)
    } -> tensor<8x8x64x1xf32> loc(#loc946)
    %395 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661))):
      linalg.yield %in : f32 loc(#loc947)
    } -> tensor<8x8x64x64xf32> loc(#loc947)
    %396 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %395 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc947)
      linalg.yield %1794 : f32 loc(#loc947)
    } -> tensor<8x8x64x64xf32> loc(#loc947)
    %397 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396, %396 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block3/mlp)/integer_pow"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc948)
      linalg.yield %1794 : f32 loc(#loc948)
    } -> tensor<8x8x64x64xf32> loc(#loc948)
    %398 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %396 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc949)
      linalg.yield %1794 : f32 loc(#loc949)
    } -> tensor<8x8x64x64xf32> loc(#loc949)
    %399 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%397 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc950)
      linalg.yield %1794 : f32 loc(#loc950)
    } -> tensor<8x8x64xf32> loc(#loc950)
    %400 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc951)
    } -> tensor<8x8x64x1xf32> loc(#loc951)
    %401 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp(block3/mlp)/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc952)
      linalg.yield %1794 : f32 loc(#loc952)
    } -> tensor<8x8x64x1xf32> loc(#loc952)
    %402 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %110 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/div"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc664))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc953)
      linalg.yield %1794 : f32 loc(#loc953)
    } -> tensor<8x8x64x1xf32> loc(#loc953)
    %403 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402 : tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block3/mlp)/rsqrt"(#loc665))):
      %1794 = math.rsqrt %in : f32 loc(#loc954)
      linalg.yield %1794 : f32 loc(#loc954)
    } -> tensor<8x8x64x1xf32> loc(#loc954)
    %404 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403, %402 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/rsqrt"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp(block3/mlp)/div"(#loc665))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc955)
      linalg.yield %1794 : f32 loc(#loc955)
    } -> tensor<8x8x64x1xf32> loc(#loc955)
    %405 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %404 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/div"(#loc665)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc956)
      linalg.yield %1794 : f32 loc(#loc956)
    } -> tensor<8x8x64x1xf32> loc(#loc956)
    %406 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/rsqrt"(#loc665)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc666))):
      linalg.yield %in : f32 loc(#loc957)
    } -> tensor<8x8x64x64xf32> loc(#loc957)
    %407 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396, %406 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc957)
      linalg.yield %1794 : f32 loc(#loc957)
    } -> tensor<8x8x64x64xf32> loc(#loc957)
    %408 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg154 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[154]"), %out: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc667))):
      linalg.yield %in : f32 loc(#loc958)
    } -> tensor<1x1x1x64xf32> loc(#loc958)
    %409 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc667)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc667))):
      linalg.yield %in : f32 loc(#loc959)
    } -> tensor<8x8x64x64xf32> loc(#loc959)
    %410 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407, %409 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc959)
      linalg.yield %1794 : f32 loc(#loc959)
    } -> tensor<8x8x64x64xf32> loc(#loc959)
    %411 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg153 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[153]"), %out: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc668))):
      linalg.yield %in : f32 loc(#loc960)
    } -> tensor<1x1x1x64xf32> loc(#loc960)
    %412 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc668)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc668))):
      linalg.yield %in : f32 loc(#loc961)
    } -> tensor<8x8x64x64xf32> loc(#loc961)
    %413 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %412 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc668))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc961)
      linalg.yield %1794 : f32 loc(#loc961)
    } -> tensor<8x8x64x64xf32> loc(#loc961)
    %414 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%413, %arg155 : tensor<8x8x64x64xf32>, tensor<64x128xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc668)), %in_137: f32 loc("args[155]"), %out: f32 loc("jit(step)/jvp(block3/mlp)/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc961)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc724)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc724)
    %415 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg151 : tensor<128xf32>) outs(%127 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: f32 loc("args[151]"), %out: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc579))):
      linalg.yield %in : f32 loc(#loc725)
    } -> tensor<1x1x1x128xf32> loc(#loc725)
    %416 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415 : tensor<1x1x1x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc579)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc579))):
      linalg.yield %in : f32 loc(#loc726)
    } -> tensor<8x8x64x128xf32> loc(#loc726)
    %417 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %416 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc579))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc726)
      linalg.yield %1794 : f32 loc(#loc726)
    } -> tensor<8x8x64x128xf32> loc(#loc726)
    %418 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %417 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc727)
      linalg.yield %1794 : f32 loc(#loc727)
    } -> tensor<8x8x64x128xf32> loc(#loc727)
    %419 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc579)), %out: f32 loc("jit(step)/jvp(block3/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc728)
      linalg.yield %1794 : f32 loc(#loc728)
    } -> tensor<8x8x64x128xf32> loc(#loc728)
    %420 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%419, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/neg"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc727)
      linalg.yield %1794 : f32 loc(#loc727)
    } -> tensor<8x8x64x128xf32> loc(#loc727)
    %421 = math.erfc %420 : tensor<8x8x64x128xf32> loc(#loc729)
    %422 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420, %420 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/jvp(block3/mlp)/square"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc730)
      linalg.yield %1794 : f32 loc(#loc730)
    } -> tensor<8x8x64x128xf32> loc(#loc730)
    %423 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%422 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/square"(#loc580)), %out: f32 loc("jit(step)/jvp(block3/mlp)/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc728)
      linalg.yield %1794 : f32 loc(#loc728)
    } -> tensor<8x8x64x128xf32> loc(#loc728)
    %424 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/neg"(#loc580)), %out: f32 loc("jit(step)/jvp(block3/mlp)/exp"(#loc580))):
      %1794 = math.exp %in : f32 loc(#loc731)
      linalg.yield %1794 : f32 loc(#loc731)
    } -> tensor<8x8x64x128xf32> loc(#loc731)
    %425 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%418, %421 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc727)
      linalg.yield %1794 : f32 loc(#loc727)
    } -> tensor<8x8x64x128xf32> loc(#loc727)
    %426 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%425, %arg156 : tensor<8x8x64x128xf32>, tensor<128x64xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580)), %in_137: f32 loc("args[156]"), %out: f32 loc("jit(step)/jvp(block3/mlp)/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc727)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc732)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc732)
    %427 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg152 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[152]"), %out: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc582))):
      linalg.yield %in : f32 loc(#loc733)
    } -> tensor<1x1x1x64xf32> loc(#loc733)
    %428 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/broadcast_in_dim"(#loc582)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc582))):
      linalg.yield %in : f32 loc(#loc734)
    } -> tensor<8x8x64x64xf32> loc(#loc734)
    %429 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %428 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc582))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc734)
      linalg.yield %1794 : f32 loc(#loc734)
    } -> tensor<8x8x64x64xf32> loc(#loc734)
    %430 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %429 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc582)), %out: f32 loc("jit(step)/jvp()/add"(#loc445))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc499)
      linalg.yield %1794 : f32 loc(#loc499)
    } -> tensor<8x8x64x64xf32> loc(#loc499)
    %431 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%430 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc500)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc500))):
      %1794 = arith.addf %out, %in : f32 loc(#loc588)
      linalg.yield %1794 : f32 loc(#loc588)
    } -> tensor<8x8x64xf32> loc(#loc588)
    %432 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc500)), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc500))):
      linalg.yield %in : f32 loc(#loc589)
    } -> tensor<8x8x64x1xf32> loc(#loc589)
    %433 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc500)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp()/div"(#loc500))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc590)
      linalg.yield %1794 : f32 loc(#loc590)
    } -> tensor<8x8x64x1xf32> loc(#loc590)
    %434 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/div"(#loc500)), %out: f32 loc("jit(step)/jvp()/sub"(#loc501))):
      linalg.yield %in : f32 loc(#loc591)
    } -> tensor<8x8x64x64xf32> loc(#loc591)
    %435 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %434 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc445)), %in_137: f32 loc("jit(step)/jvp()/sub"(#loc501)), %out: f32 loc("jit(step)/jvp()/sub"(#loc501))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc591)
      linalg.yield %1794 : f32 loc(#loc591)
    } -> tensor<8x8x64x64xf32> loc(#loc591)
    %436 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %435 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/sub"(#loc501)), %in_137: f32 loc("jit(step)/jvp()/sub"(#loc501)), %out: f32 loc("jit(step)/jvp()/integer_pow"(#loc502))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc592)
      linalg.yield %1794 : f32 loc(#loc592)
    } -> tensor<8x8x64x64xf32> loc(#loc592)
    %437 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %435 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662)), %in_137: f32 loc("jit(step)/jvp()/sub"(#loc501)), %out: f32 loc("jit(step)/jvp()/mul"(#loc502))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc593)
      linalg.yield %1794 : f32 loc(#loc593)
    } -> tensor<8x8x64x64xf32> loc(#loc593)
    %438 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%436 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc503)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc503))):
      %1794 = arith.addf %out, %in : f32 loc(#loc594)
      linalg.yield %1794 : f32 loc(#loc594)
    } -> tensor<8x8x64xf32> loc(#loc594)
    %439 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438 : tensor<8x8x64xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc503)), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc503))):
      linalg.yield %in : f32 loc(#loc595)
    } -> tensor<8x8x64x1xf32> loc(#loc595)
    %440 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc503)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/jvp()/div"(#loc503))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc596)
      linalg.yield %1794 : f32 loc(#loc596)
    } -> tensor<8x8x64x1xf32> loc(#loc596)
    %441 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440, %110 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/div"(#loc503)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc664)), %out: f32 loc("jit(step)/jvp()/add"(#loc504))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc597)
      linalg.yield %1794 : f32 loc(#loc597)
    } -> tensor<8x8x64x1xf32> loc(#loc597)
    %442 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441 : tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc504)), %out: f32 loc("jit(step)/jvp()/rsqrt"(#loc505))):
      %1794 = math.rsqrt %in : f32 loc(#loc598)
      linalg.yield %1794 : f32 loc(#loc598)
    } -> tensor<8x8x64x1xf32> loc(#loc598)
    %443 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%442, %441 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/rsqrt"(#loc505)), %in_137: f32 loc("jit(step)/jvp()/add"(#loc504)), %out: f32 loc("jit(step)/jvp()/div"(#loc505))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc599)
      linalg.yield %1794 : f32 loc(#loc599)
    } -> tensor<8x8x64x1xf32> loc(#loc599)
    %444 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %443 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp()/div"(#loc505)), %out: f32 loc("jit(step)/jvp()/mul"(#loc505))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc600)
      linalg.yield %1794 : f32 loc(#loc600)
    } -> tensor<8x8x64x1xf32> loc(#loc600)
    %445 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%442 : tensor<8x8x64x1xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/rsqrt"(#loc505)), %out: f32 loc("jit(step)/jvp()/mul"(#loc506))):
      linalg.yield %in : f32 loc(#loc601)
    } -> tensor<8x8x64x64xf32> loc(#loc601)
    %446 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %445 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/sub"(#loc501)), %in_137: f32 loc("jit(step)/jvp()/mul"(#loc506)), %out: f32 loc("jit(step)/jvp()/mul"(#loc506))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc601)
      linalg.yield %1794 : f32 loc(#loc601)
    } -> tensor<8x8x64x64xf32> loc(#loc601)
    %447 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg168 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[168]"), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc507))):
      linalg.yield %in : f32 loc(#loc602)
    } -> tensor<1x1x1x64xf32> loc(#loc602)
    %448 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%447 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc507)), %out: f32 loc("jit(step)/jvp()/mul"(#loc507))):
      linalg.yield %in : f32 loc(#loc603)
    } -> tensor<8x8x64x64xf32> loc(#loc603)
    %449 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %448 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/mul"(#loc506)), %in_137: f32 loc("jit(step)/jvp()/mul"(#loc507)), %out: f32 loc("jit(step)/jvp()/mul"(#loc507))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc603)
      linalg.yield %1794 : f32 loc(#loc603)
    } -> tensor<8x8x64x64xf32> loc(#loc603)
    %450 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg167 : tensor<64xf32>) outs(%13 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32 loc("args[167]"), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc508))):
      linalg.yield %in : f32 loc(#loc604)
    } -> tensor<1x1x1x64xf32> loc(#loc604)
    %451 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450 : tensor<1x1x1x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc508)), %out: f32 loc("jit(step)/jvp()/add"(#loc508))):
      linalg.yield %in : f32 loc(#loc605)
    } -> tensor<8x8x64x64xf32> loc(#loc605)
    %452 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449, %451 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/mul"(#loc507)), %in_137: f32 loc("jit(step)/jvp()/add"(#loc508)), %out: f32 loc("jit(step)/jvp()/add"(#loc508))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc605)
      linalg.yield %1794 : f32 loc(#loc605)
    } -> tensor<8x8x64x64xf32> loc(#loc605)
    %453 = tensor.empty() : tensor<8x64xf32> loc(#loc509)
    %454 = linalg.fill ins(%cst_9 : f32) outs(%453 : tensor<8x64xf32>) -> tensor<8x64xf32> loc(#loc509)
    %455 = linalg.generic {indexing_maps = [#map26, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%452 : tensor<8x8x64x64xf32>) outs(%454 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc448)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc448))):
      %1794 = arith.addf %out, %in : f32 loc(#loc509)
      linalg.yield %1794 : f32 loc(#loc509)
    } -> tensor<8x64xf32> loc(#loc509)
    %456 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%453 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/jvp()/div"(#loc448))):
      linalg.yield %in : f32 loc(#loc510)
    } -> tensor<8x64xf32> loc(#loc510)
    %457 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%455, %456 : tensor<8x64xf32>, tensor<8x64xf32>) outs(%453 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc448)), %in_137: f32 loc("jit(step)/jvp()/div"(#loc448)), %out: f32 loc("jit(step)/jvp()/div"(#loc448))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc510)
      linalg.yield %1794 : f32 loc(#loc510)
    } -> tensor<8x64xf32> loc(#loc510)
    %458 = tensor.empty() : tensor<8x6xf32> loc(#loc511)
    %459 = linalg.fill ins(%cst_9 : f32) outs(%458 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc511)
    %460 = linalg.matmul ins(%457, %arg164 : tensor<8x64xf32>, tensor<64x6xf32>) outs(%459 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc511)
    %461 = tensor.empty() : tensor<1x6xf32> loc(#loc512)
    %462 = linalg.generic {indexing_maps = [#map30, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg165 : tensor<6xf32>) outs(%461 : tensor<1x6xf32>) {
    ^bb0(%in: f32 loc("args[165]"), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc450))):
      linalg.yield %in : f32 loc(#loc512)
    } -> tensor<1x6xf32> loc(#loc512)
    %463 = linalg.generic {indexing_maps = [#map31, #map29], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<1x6xf32>) outs(%458 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc450)), %out: f32 loc("jit(step)/jvp()/add"(#loc450))):
      linalg.yield %in : f32 loc(#loc513)
    } -> tensor<8x6xf32> loc(#loc513)
    %464 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%460, %463 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%458 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/dot_general"(#loc449)), %in_137: f32 loc("jit(step)/jvp()/add"(#loc450)), %out: f32 loc("jit(step)/jvp()/add"(#loc450))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc513)
      linalg.yield %1794 : f32 loc(#loc513)
    } -> tensor<8x6xf32> loc(#loc513)
    %465:3 = call @log_softmax(%464) : (tensor<8x6xf32>) -> (tensor<8x6xf32>, tensor<8x6xf32>, tensor<8x1xf32>) loc(#loc415)
    %466 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%465#0, %arg173 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%458 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(jit(log_softmax))"(#loc411)), %in_137: f32 loc("args[173]"), %out: f32 loc("jit(step)/jvp()/mul"(#loc451))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc514)
      linalg.yield %1794 : f32 loc(#loc514)
    } -> tensor<8x6xf32> loc(#loc514)
    %467 = tensor.empty() : tensor<8xf32> loc(#loc515)
    %468 = linalg.fill ins(%cst_9 : f32) outs(%467 : tensor<8xf32>) -> tensor<8xf32> loc(#loc515)
    %469 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%466 : tensor<8x6xf32>) outs(%468 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc452)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc452))):
      %1794 = arith.addf %out, %in : f32 loc(#loc515)
      linalg.yield %1794 : f32 loc(#loc515)
    } -> tensor<8xf32> loc(#loc515)
    %470 = tensor.empty() : tensor<f32> loc(#loc516)
    %471 = linalg.fill ins(%cst_9 : f32) outs(%470 : tensor<f32>) -> tensor<f32> loc(#loc516)
    %472 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%469 : tensor<8xf32>) outs(%471 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc453)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc453))):
      %1794 = arith.addf %out, %in : f32 loc(#loc516)
      linalg.yield %1794 : f32 loc(#loc516)
    } -> tensor<f32> loc(#loc516)
    %473 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%472 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc453)), %out: f32 loc("jit(step)/jvp()/div"(#loc453))):
      %1794 = arith.divf %in, %cst_7 : f32 loc(#loc517)
      linalg.yield %1794 : f32 loc(#loc517)
    } -> tensor<f32> loc(#loc517)
    %474 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%473 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/div"(#loc453)), %out: f32 loc("jit(step)/jvp()/neg"(#loc454))):
      %1794 = arith.negf %in : f32 loc(#loc518)
      linalg.yield %1794 : f32 loc(#loc518)
    } -> tensor<f32> loc(#loc518)
    %475 = linalg.fill ins(%cst_8 : f32) outs(%467 : tensor<8xf32>) -> tensor<8xf32> loc(#loc519)
    %476 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%464 : tensor<8x6xf32>) outs(%475 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_max"(#loc455)), %out: f32 loc("jit(step)/jvp()/reduce_max"(#loc455))):
      %1794 = arith.maximumf %out, %in : f32 loc(#loc519)
      linalg.yield %1794 : f32 loc(#loc519)
    } -> tensor<8xf32> loc(#loc519)
    %477 = tensor.empty() : tensor<8x1xf32> loc(#loc520)
    %478 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%476 : tensor<8xf32>) outs(%477 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_max"(#loc455)), %out: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc455))):
      linalg.yield %in : f32 loc(#loc520)
    } -> tensor<8x1xf32> loc(#loc520)
    %479 = linalg.generic {indexing_maps = [#map36, #map29], iterator_types = ["parallel", "parallel"]} ins(%478 : tensor<8x1xf32>) outs(%458 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/broadcast_in_dim"(#loc455)), %out: f32 loc("jit(step)/jvp()/ge"(#loc456))):
      linalg.yield %in : f32 loc(#loc521)
    } -> tensor<8x6xf32> loc(#loc521)
    %480 = tensor.empty() : tensor<8x6xi1> loc(#loc521)
    %481 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%464, %479 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%480 : tensor<8x6xi1>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/add"(#loc450)), %in_137: f32 loc("jit(step)/jvp()/ge"(#loc456)), %out: i1 loc("jit(step)/jvp()/ge"(#loc456))):
      %1794 = arith.cmpf oge, %in, %in_137 : f32 loc(#loc521)
      linalg.yield %1794 : i1 loc(#loc521)
    } -> tensor<8x6xi1> loc(#loc521)
    %482 = call @_where(%481, %arg173, %cst_25) : (tensor<8x6xi1>, tensor<8x6xf32>, tensor<f32>) -> tensor<8x6xf32> loc(#loc416)
    %483 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%482 : tensor<8x6xf32>) outs(%468 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc457)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc457))):
      %1794 = arith.addf %out, %in : f32 loc(#loc522)
      linalg.yield %1794 : f32 loc(#loc522)
    } -> tensor<8xf32> loc(#loc522)
    %484 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%483 : tensor<8xf32>) outs(%471 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc458)), %out: f32 loc("jit(step)/jvp()/reduce_sum"(#loc458))):
      %1794 = arith.addf %out, %in : f32 loc(#loc523)
      linalg.yield %1794 : f32 loc(#loc523)
    } -> tensor<f32> loc(#loc523)
    %485 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%484 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/reduce_sum"(#loc458)), %out: f32 loc("jit(step)/jvp()/div"(#loc458))):
      %1794 = arith.divf %in, %cst_7 : f32 loc(#loc524)
      linalg.yield %1794 : f32 loc(#loc524)
    } -> tensor<f32> loc(#loc524)
    %486 = linalg.generic {indexing_maps = [#map35], iterator_types = []} outs(%470 : tensor<f32>) {
    ^bb0(%out: f32 loc("jit(step)/transpose(jvp())/neg"(#loc454))):
      linalg.yield %cst : f32 loc(#loc525)
    } -> tensor<f32> loc(#loc525)
    %487 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%486 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/neg"(#loc454)), %out: f32 loc("jit(step)/transpose(jvp())/div"(#loc453))):
      %1794 = arith.divf %in, %cst_7 : f32 loc(#loc526)
      linalg.yield %1794 : f32 loc(#loc526)
    } -> tensor<f32> loc(#loc526)
    %488 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%487 : tensor<f32>) outs(%467 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/div"(#loc453)), %out: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc453))):
      linalg.yield %in : f32 loc(#loc527)
    } -> tensor<8xf32> loc(#loc527)
    %489 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%488 : tensor<8xf32>) outs(%458 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc453)), %out: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc452))):
      linalg.yield %in : f32 loc(#loc528)
    } -> tensor<8x6xf32> loc(#loc528)
    %490 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%489, %arg173 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%458 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc452)), %in_137: f32 loc("args[173]"), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc451))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc529)
      linalg.yield %1794 : f32 loc(#loc529)
    } -> tensor<8x6xf32> loc(#loc529)
    %491 = call @log_softmax_133(%465#1, %465#2, %490) : (tensor<8x6xf32>, tensor<8x1xf32>, tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc417)
    %492 = tensor.empty() : tensor<6xf32> loc(#loc530)
    %493 = linalg.fill ins(%cst_9 : f32) outs(%492 : tensor<6xf32>) -> tensor<6xf32> loc(#loc530)
    %494 = linalg.generic {indexing_maps = [#map37, #map32], iterator_types = ["parallel", "reduction"]} ins(%491 : tensor<8x6xf32>) outs(%493 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450))):
      %1794 = arith.addf %out, %in : f32 loc(#loc530)
      linalg.yield %1794 : f32 loc(#loc530)
    } -> tensor<6xf32> loc(#loc530)
    %expanded_52 = tensor.expand_shape %494 [[0, 1]] output_shape [1, 6] : tensor<6xf32> into tensor<1x6xf32> loc(#loc531)
    %495 = linalg.generic {indexing_maps = [#map37, #map32], iterator_types = ["parallel", "reduction"]} ins(%expanded_52 : tensor<1x6xf32>) outs(%493 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450))):
      %1794 = arith.addf %out, %in : f32 loc(#loc530)
      linalg.yield %1794 : f32 loc(#loc530)
    } -> tensor<6xf32> loc(#loc530)
    %496 = tensor.empty() : tensor<6x64xf32> loc(#loc532)
    %497 = linalg.fill ins(%cst_9 : f32) outs(%496 : tensor<6x64xf32>) -> tensor<6x64xf32> loc(#loc532)
    %498 = linalg.generic {indexing_maps = [#map38, #map39, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491, %457 : tensor<8x6xf32>, tensor<8x64xf32>) outs(%497 : tensor<6x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(jit(log_softmax)))"(#loc411)), %in_137: f32 loc("jit(step)/jvp()/div"(#loc448)), %out: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc449))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc417)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc532)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<6x64xf32> loc(#loc532)
    %499 = tensor.empty() : tensor<64x6xf32> loc(#loc533)
    %500 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%498 : tensor<6x64xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc449)), %out: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc449))):
      linalg.yield %in : f32 loc(#loc533)
    } -> tensor<64x6xf32> loc(#loc533)
    %501 = linalg.generic {indexing_maps = [#map40, #map41, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491, %arg164 : tensor<8x6xf32>, tensor<64x6xf32>) outs(%454 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(jit(log_softmax)))"(#loc411)), %in_137: f32 loc("args[164]"), %out: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc449))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc417)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc532)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x64xf32> loc(#loc532)
    %502 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%501, %456 : tensor<8x64xf32>, tensor<8x64xf32>) outs(%453 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc449)), %in_137: f32 loc("jit(step)/jvp()/div"(#loc448)), %out: f32 loc("jit(step)/transpose(jvp())/div"(#loc448))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc534)
      linalg.yield %1794 : f32 loc(#loc534)
    } -> tensor<8x64xf32> loc(#loc534)
    %503 = linalg.generic {indexing_maps = [#map42, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%502 : tensor<8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/div"(#loc448)), %out: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc448))):
      linalg.yield %in : f32 loc(#loc535)
    } -> tensor<8x8x64x64xf32> loc(#loc535)
    %504 = tensor.empty() : tensor<64xf32> loc(#loc606)
    %505 = linalg.fill ins(%cst_9 : f32) outs(%504 : tensor<64xf32>) -> tensor<64xf32> loc(#loc606)
    %506 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%503 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508))):
      %1794 = arith.addf %out, %in : f32 loc(#loc606)
      linalg.yield %1794 : f32 loc(#loc606)
    } -> tensor<64xf32> loc(#loc606)
    %expanded_53 = tensor.expand_shape %506 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc607)
    %507 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_53 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508))):
      %1794 = arith.addf %out, %in : f32 loc(#loc606)
      linalg.yield %1794 : f32 loc(#loc606)
    } -> tensor<64xf32> loc(#loc606)
    %508 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %503 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/mul"(#loc506)), %in_137: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc448)), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc507))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc608)
      linalg.yield %1794 : f32 loc(#loc608)
    } -> tensor<8x8x64x64xf32> loc(#loc608)
    %509 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%508 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507))):
      %1794 = arith.addf %out, %in : f32 loc(#loc609)
      linalg.yield %1794 : f32 loc(#loc609)
    } -> tensor<64xf32> loc(#loc609)
    %expanded_54 = tensor.expand_shape %509 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc610)
    %510 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%503, %448 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc448)), %in_137: f32 loc("jit(step)/jvp()/mul"(#loc507)), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc507))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc608)
      linalg.yield %1794 : f32 loc(#loc608)
    } -> tensor<8x8x64x64xf32> loc(#loc608)
    %511 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_54 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507))):
      %1794 = arith.addf %out, %in : f32 loc(#loc609)
      linalg.yield %1794 : f32 loc(#loc609)
    } -> tensor<64xf32> loc(#loc609)
    %512 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %510 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp()/sub"(#loc501)), %in_137: f32 loc("jit(step)/transpose(jvp())/mul"(#loc507)), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc506))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc611)
      linalg.yield %1794 : f32 loc(#loc611)
    } -> tensor<8x8x64x64xf32> loc(#loc611)
    %513 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%512 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc506)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc506))):
      %1794 = arith.addf %out, %in : f32 loc(#loc612)
      linalg.yield %1794 : f32 loc(#loc612)
    } -> tensor<8x8x64xf32> loc(#loc612)
    %expanded_55 = tensor.expand_shape %513 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc613)
    %514 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %445 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/mul"(#loc507)), %in_137: f32 loc("jit(step)/jvp()/mul"(#loc506)), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc506))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc611)
      linalg.yield %1794 : f32 loc(#loc611)
    } -> tensor<8x8x64x64xf32> loc(#loc611)
    %515 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %444 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reshape"(#loc506)), %in_137: f32 loc("jit(step)/jvp()/mul"(#loc505)), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc505))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc614)
      linalg.yield %1794 : f32 loc(#loc614)
    } -> tensor<8x8x64x1xf32> loc(#loc614)
    %516 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/mul"(#loc506)), %out: f32 loc("jit(step)/transpose(jvp())/neg"(#loc536))):
      %1794 = arith.negf %in : f32 loc(#loc615)
      linalg.yield %1794 : f32 loc(#loc615)
    } -> tensor<8x8x64x64xf32> loc(#loc615)
    %517 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%516 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc536)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc536))):
      %1794 = arith.addf %out, %in : f32 loc(#loc616)
      linalg.yield %1794 : f32 loc(#loc616)
    } -> tensor<8x8x64xf32> loc(#loc616)
    %expanded_56 = tensor.expand_shape %517 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc617)
    %518 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/mul"(#loc505)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp())/div"(#loc503))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc618)
      linalg.yield %1794 : f32 loc(#loc618)
    } -> tensor<8x8x64x1xf32> loc(#loc618)
    %519 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%518 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc503)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc503))):
      %1794 = arith.addf %out, %in : f32 loc(#loc619)
      linalg.yield %1794 : f32 loc(#loc619)
    } -> tensor<8x8x64xf32> loc(#loc619)
    %520 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc503)), %out: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc503))):
      linalg.yield %in : f32 loc(#loc620)
    } -> tensor<8x8x64x64xf32> loc(#loc620)
    %521 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520, %437 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc503)), %in_137: f32 loc("jit(step)/jvp()/mul"(#loc502)), %out: f32 loc("jit(step)/transpose(jvp())/mul"(#loc502))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc621)
      linalg.yield %1794 : f32 loc(#loc621)
    } -> tensor<8x8x64x64xf32> loc(#loc621)
    %522 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/mul"(#loc502)), %out: f32 loc("jit(step)/transpose(jvp())/neg"(#loc501))):
      %1794 = arith.negf %in : f32 loc(#loc622)
      linalg.yield %1794 : f32 loc(#loc622)
    } -> tensor<8x8x64x64xf32> loc(#loc622)
    %523 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%522 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc501)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc501))):
      %1794 = arith.addf %out, %in : f32 loc(#loc623)
      linalg.yield %1794 : f32 loc(#loc623)
    } -> tensor<8x8x64xf32> loc(#loc623)
    %expanded_57 = tensor.expand_shape %523 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc624)
    %524 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514, %521 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/mul"(#loc506)), %in_137: f32 loc("jit(step)/transpose(jvp())/mul"(#loc502)), %out: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc501))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc625)
      linalg.yield %1794 : f32 loc(#loc625)
    } -> tensor<8x8x64x64xf32> loc(#loc625)
    %525 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56, %expanded_57 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reshape"(#loc536)), %in_137: f32 loc("jit(step)/transpose(jvp())/reshape"(#loc501)), %out: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc501))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc625)
      linalg.yield %1794 : f32 loc(#loc625)
    } -> tensor<8x8x64x1xf32> loc(#loc625)
    %526 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%525, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc501)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp())/div"(#loc500))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc626)
      linalg.yield %1794 : f32 loc(#loc626)
    } -> tensor<8x8x64x1xf32> loc(#loc626)
    %527 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%526 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc500)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc500))):
      %1794 = arith.addf %out, %in : f32 loc(#loc627)
      linalg.yield %1794 : f32 loc(#loc627)
    } -> tensor<8x8x64xf32> loc(#loc627)
    %528 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%527 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc500)), %out: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc500))):
      linalg.yield %in : f32 loc(#loc628)
    } -> tensor<8x8x64x64xf32> loc(#loc628)
    %529 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %528 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc501)), %in_137: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc500)), %out: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc500))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc629)
      linalg.yield %1794 : f32 loc(#loc629)
    } -> tensor<8x8x64x64xf32> loc(#loc629)
    %530 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%529 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc735)
      linalg.yield %1794 : f32 loc(#loc735)
    } -> tensor<64xf32> loc(#loc735)
    %expanded_58 = tensor.expand_shape %530 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc736)
    %531 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_58 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc735)
      linalg.yield %1794 : f32 loc(#loc735)
    } -> tensor<64xf32> loc(#loc735)
    %532 = tensor.empty() : tensor<64x128xf32> loc(#loc737)
    %533 = linalg.fill ins(%cst_9 : f32) outs(%532 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc737)
    %534 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%529, %425 : tensor<8x8x64x64xf32>, tensor<8x8x64x128xf32>) outs(%533 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc500)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc629)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc737)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x128xf32> loc(#loc737)
    %535 = tensor.empty() : tensor<128x64xf32> loc(#loc738)
    %536 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%534 : tensor<64x128xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc581))):
      linalg.yield %in : f32 loc(#loc738)
    } -> tensor<128x64xf32> loc(#loc738)
    %537 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%529, %arg156 : tensor<8x8x64x64xf32>, tensor<128x64xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc500)), %in_137: f32 loc("args[156]"), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc629)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc737)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc737)
    %538 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%418, %537 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc739)
      linalg.yield %1794 : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %539 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%537, %421 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc739)
      linalg.yield %1794 : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %540 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      linalg.yield %in : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %541 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %538 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc739)
      linalg.yield %1794 : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %542 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541, %424 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/exp"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc739)
      linalg.yield %1794 : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %543 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc739)
      linalg.yield %1794 : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %544 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc740)
      linalg.yield %1794 : f32 loc(#loc740)
    } -> tensor<8x8x64x128xf32> loc(#loc740)
    %545 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %539 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc739)
      linalg.yield %1794 : f32 loc(#loc739)
    } -> tensor<8x8x64x128xf32> loc(#loc739)
    %546 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%544, %545 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc580))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc741)
      linalg.yield %1794 : f32 loc(#loc741)
    } -> tensor<8x8x64x128xf32> loc(#loc741)
    %547 = tensor.empty() : tensor<128xf32> loc(#loc742)
    %548 = linalg.fill ins(%cst_9 : f32) outs(%547 : tensor<128xf32>) -> tensor<128xf32> loc(#loc742)
    %549 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%546 : tensor<8x8x64x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc742)
      linalg.yield %1794 : f32 loc(#loc742)
    } -> tensor<128xf32> loc(#loc742)
    %expanded_59 = tensor.expand_shape %549 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xf32> into tensor<1x1x1x128xf32> loc(#loc743)
    %550 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_59 : tensor<1x1x1x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc742)
      linalg.yield %1794 : f32 loc(#loc742)
    } -> tensor<128xf32> loc(#loc742)
    %551 = linalg.fill ins(%cst_9 : f32) outs(%535 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc744)
    %552 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%546, %413 : tensor<8x8x64x128xf32>, tensor<8x8x64x64xf32>) outs(%551 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc741)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc744)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<128x64xf32> loc(#loc744)
    %553 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%552 : tensor<128x64xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc578))):
      linalg.yield %in : f32 loc(#loc745)
    } -> tensor<64x128xf32> loc(#loc745)
    %554 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%546, %arg155 : tensor<8x8x64x128xf32>, tensor<64x128xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc580)), %in_137: f32 loc("args[155]"), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc741)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc744)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc744)
    %555 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%554 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc962)
      linalg.yield %1794 : f32 loc(#loc962)
    } -> tensor<64xf32> loc(#loc962)
    %expanded_60 = tensor.expand_shape %555 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc963)
    %556 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_60 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc962)
      linalg.yield %1794 : f32 loc(#loc962)
    } -> tensor<64xf32> loc(#loc962)
    %557 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407, %554 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc964)
      linalg.yield %1794 : f32 loc(#loc964)
    } -> tensor<8x8x64x64xf32> loc(#loc964)
    %558 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%557 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc965)
      linalg.yield %1794 : f32 loc(#loc965)
    } -> tensor<64xf32> loc(#loc965)
    %expanded_61 = tensor.expand_shape %558 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc966)
    %559 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554, %409 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc964)
      linalg.yield %1794 : f32 loc(#loc964)
    } -> tensor<8x8x64x64xf32> loc(#loc964)
    %560 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_61 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc965)
      linalg.yield %1794 : f32 loc(#loc965)
    } -> tensor<64xf32> loc(#loc965)
    %561 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396, %559 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc967)
      linalg.yield %1794 : f32 loc(#loc967)
    } -> tensor<8x8x64x64xf32> loc(#loc967)
    %562 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%561 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc666))):
      %1794 = arith.addf %out, %in : f32 loc(#loc968)
      linalg.yield %1794 : f32 loc(#loc968)
    } -> tensor<8x8x64xf32> loc(#loc968)
    %expanded_62 = tensor.expand_shape %562 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc969)
    %563 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%559, %406 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc967)
      linalg.yield %1794 : f32 loc(#loc967)
    } -> tensor<8x8x64x64xf32> loc(#loc967)
    %564 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62, %405 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc665)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc970)
      linalg.yield %1794 : f32 loc(#loc970)
    } -> tensor<8x8x64x1xf32> loc(#loc970)
    %565 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%563 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc746))):
      %1794 = arith.negf %in : f32 loc(#loc971)
      linalg.yield %1794 : f32 loc(#loc971)
    } -> tensor<8x8x64x64xf32> loc(#loc971)
    %566 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%565 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc746)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc746))):
      %1794 = arith.addf %out, %in : f32 loc(#loc972)
      linalg.yield %1794 : f32 loc(#loc972)
    } -> tensor<8x8x64xf32> loc(#loc972)
    %expanded_63 = tensor.expand_shape %566 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc973)
    %567 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529, %563 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/add_any"(#loc500)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc746))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc974)
      linalg.yield %1794 : f32 loc(#loc974)
    } -> tensor<8x8x64x64xf32> loc(#loc974)
    %568 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc975)
      linalg.yield %1794 : f32 loc(#loc975)
    } -> tensor<8x8x64x1xf32> loc(#loc975)
    %569 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%568 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc976)
      linalg.yield %1794 : f32 loc(#loc976)
    } -> tensor<8x8x64xf32> loc(#loc976)
    %570 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%569 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc977)
    } -> tensor<8x8x64x64xf32> loc(#loc977)
    %571 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %398 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block3/mlp)/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc978)
      linalg.yield %1794 : f32 loc(#loc978)
    } -> tensor<8x8x64x64xf32> loc(#loc978)
    %572 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%571 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/neg"(#loc661))):
      %1794 = arith.negf %in : f32 loc(#loc979)
      linalg.yield %1794 : f32 loc(#loc979)
    } -> tensor<8x8x64x64xf32> loc(#loc979)
    %573 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%572 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc661))):
      %1794 = arith.addf %out, %in : f32 loc(#loc980)
      linalg.yield %1794 : f32 loc(#loc980)
    } -> tensor<8x8x64xf32> loc(#loc980)
    %expanded_64 = tensor.expand_shape %573 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc981)
    %574 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%567, %571 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc982)
      linalg.yield %1794 : f32 loc(#loc982)
    } -> tensor<8x8x64x64xf32> loc(#loc982)
    %575 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %expanded_64 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc982)
      linalg.yield %1794 : f32 loc(#loc982)
    } -> tensor<8x8x64x1xf32> loc(#loc982)
    %576 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%575, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc983)
      linalg.yield %1794 : f32 loc(#loc983)
    } -> tensor<8x8x64x1xf32> loc(#loc983)
    %577 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%576 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc984)
      linalg.yield %1794 : f32 loc(#loc984)
    } -> tensor<8x8x64xf32> loc(#loc984)
    %578 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%577 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc985)
    } -> tensor<8x8x64x64xf32> loc(#loc985)
    %579 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%574, %578 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/broadcast_in_dim"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc660))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc986)
      linalg.yield %1794 : f32 loc(#loc986)
    } -> tensor<8x8x64x64xf32> loc(#loc986)
    %580 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579 : tensor<8x8x64x64xf32>) outs(%146 : tensor<8x64x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc587))):
      linalg.yield %in : f32 loc(#loc747)
    } -> tensor<8x64x8x64xf32> loc(#loc747)
    %collapsed_65 = tensor.collapse_shape %580 [[0, 1], [2], [3]] : tensor<8x64x8x64xf32> into tensor<512x8x64xf32> loc(#loc748)
    %581 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_65, %collapsed_50 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc586)), %in_137: f32 loc("jit(step)/jvp(block3/time)/reshape"(#loc692)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc693))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc748)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc987)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc987)
    %582 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%581 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc693)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc693))):
      linalg.yield %in : f32 loc(#loc988)
    } -> tensor<64x64xf32> loc(#loc988)
    %583 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_65, %arg160 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc586)), %in_137: f32 loc("args[160]"), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc693))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc748)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc987)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc987)
    %expanded_66 = tensor.expand_shape %583 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc989)
    %584 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc692)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc691))):
      linalg.yield %in : f32 loc(#loc990)
    } -> tensor<512x4x8x16xf32> loc(#loc990)
    %585 = linalg.fill ins(%cst_9 : f32) outs(%186 : tensor<512x4x16x8xf32>) -> tensor<512x4x16x8xf32> loc(#loc991)
    %586 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%584, %384 : tensor<512x4x8x16xf32>, tensor<512x4x8x8xf32>) outs(%585 : tensor<512x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc691)), %in_137: f32 loc("jit(step)/jvp(block3/time)/div"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc690))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc990)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc991)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x16x8xf32> loc(#loc991)
    %587 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%586 : tensor<512x4x16x8xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc690)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc690))):
      linalg.yield %in : f32 loc(#loc992)
    } -> tensor<512x4x8x16xf32> loc(#loc992)
    %588 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%584, %371 : tensor<512x4x8x16xf32>, tensor<512x4x8x16xf32>) outs(%189 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc691)), %in_137: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc864)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc690))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc990)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc991)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x8xf32> loc(#loc991)
    %589 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386 : tensor<512x4x8x1xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/div"(#loc875)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689))):
      linalg.yield %in : f32 loc(#loc993)
    } -> tensor<512x4x8x8xf32> loc(#loc993)
    %590 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588, %589 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc690)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc993)
      linalg.yield %1794 : f32 loc(#loc993)
    } -> tensor<512x4x8x8xf32> loc(#loc993)
    %591 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%590, %380 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block3/time)/exp"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc993)
      linalg.yield %1794 : f32 loc(#loc993)
    } -> tensor<512x4x8x8xf32> loc(#loc993)
    %592 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%591 : tensor<512x4x8x8xf32>) outs(%203 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc689))):
      %1794 = arith.addf %out, %in : f32 loc(#loc994)
      linalg.yield %1794 : f32 loc(#loc994)
    } -> tensor<512x4x8xf32> loc(#loc994)
    %expanded_67 = tensor.expand_shape %592 [[0], [1], [2, 3]] output_shape [512, 4, 8, 1] : tensor<512x4x8xf32> into tensor<512x4x8x1xf32> loc(#loc995)
    %593 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<512x4x8x1xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/neg"(#loc689))):
      %1794 = arith.negf %in : f32 loc(#loc996)
      linalg.yield %1794 : f32 loc(#loc996)
    } -> tensor<512x4x8x1xf32> loc(#loc996)
    %594 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588, %383 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc690)), %in_137: f32 loc("jit(step)/jvp(block3/time)/div"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc689))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc997)
      linalg.yield %1794 : f32 loc(#loc997)
    } -> tensor<512x4x8x8xf32> loc(#loc997)
    %595 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%593 : tensor<512x4x8x1xf32>) outs(%203 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc689))):
      %1794 = arith.addf %out, %in : f32 loc(#loc994)
      linalg.yield %1794 : f32 loc(#loc994)
    } -> tensor<512x4x8xf32> loc(#loc994)
    %596 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%595 : tensor<512x4x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc689))):
      linalg.yield %in : f32 loc(#loc998)
    } -> tensor<512x4x8x8xf32> loc(#loc998)
    %597 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594, %596 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc689)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc689))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc999)
      linalg.yield %1794 : f32 loc(#loc999)
    } -> tensor<512x4x8x8xf32> loc(#loc999)
    %598 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%597, %380 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block3/time)/exp"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc993)
      linalg.yield %1794 : f32 loc(#loc993)
    } -> tensor<512x4x8x8xf32> loc(#loc993)
    %599 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %191 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc688))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1000)
      linalg.yield %1794 : f32 loc(#loc1000)
    } -> tensor<512x4x8x8xf32> loc(#loc1000)
    %600 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%599, %367 : tensor<512x4x8x8xf32>, tensor<512x4x8x16xf32>) outs(%211 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc688)), %in_137: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc858)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc687))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1000)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1001)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x16xf32> loc(#loc1001)
    %601 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%600 : tensor<512x4x8x16xf32>) outs(%186 : tensor<512x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc687)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc687))):
      linalg.yield %in : f32 loc(#loc1002)
    } -> tensor<512x4x16x8xf32> loc(#loc1002)
    %602 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%599, %372 : tensor<512x4x8x8xf32>, tensor<512x4x16x8xf32>) outs(%211 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc688)), %in_137: f32 loc("jit(step)/jvp(block3/time)/transpose"(#loc686)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc687))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1000)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1001)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x16xf32> loc(#loc1001)
    %603 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%601 : tensor<512x4x16x8xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc687)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc686))):
      linalg.yield %in : f32 loc(#loc1003)
    } -> tensor<512x4x8x16xf32> loc(#loc1003)
    %604 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%587 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc690)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc864))):
      linalg.yield %in : f32 loc(#loc1250)
    } -> tensor<512x8x4x16xf32> loc(#loc1250)
    %collapsed_68 = tensor.collapse_shape %604 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc1251)
    %605 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_68, %365 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc863)), %in_137: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc862))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1251)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1252)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1252)
    %606 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%605 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc862)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc862))):
      linalg.yield %in : f32 loc(#loc1253)
    } -> tensor<64x64xf32> loc(#loc1253)
    %607 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_68, %arg162 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc863)), %in_137: f32 loc("args[162]"), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc862))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1251)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1252)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1252)
    %608 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%603 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc686)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc861))):
      linalg.yield %in : f32 loc(#loc1254)
    } -> tensor<512x8x4x16xf32> loc(#loc1254)
    %collapsed_69 = tensor.collapse_shape %608 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc1255)
    %609 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_69, %365 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc860)), %in_137: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc859))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1255)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1256)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1256)
    %610 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%609 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc859)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc859))):
      linalg.yield %in : f32 loc(#loc1257)
    } -> tensor<64x64xf32> loc(#loc1257)
    %611 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_69, %arg159 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc860)), %in_137: f32 loc("args[159]"), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc859))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1255)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1256)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1256)
    %612 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %611 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc862)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc859)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc859))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1258)
      linalg.yield %1794 : f32 loc(#loc1258)
    } -> tensor<512x8x64xf32> loc(#loc1258)
    %613 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%602 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc687)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc858))):
      linalg.yield %in : f32 loc(#loc1259)
    } -> tensor<512x8x4x16xf32> loc(#loc1259)
    %collapsed_70 = tensor.collapse_shape %613 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc1260)
    %614 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_70, %365 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc857)), %in_137: f32 loc("jit(step)/jvp(block3/time)/add"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc856))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1260)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1261)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1261)
    %615 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%614 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc856)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc856))):
      linalg.yield %in : f32 loc(#loc1262)
    } -> tensor<64x64xf32> loc(#loc1262)
    %616 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_70, %arg161 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc857)), %in_137: f32 loc("args[161]"), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc856))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1260)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1261)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1261)
    %617 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612, %616 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc859)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/dot_general"(#loc856)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc856))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1263)
      linalg.yield %1794 : f32 loc(#loc1263)
    } -> tensor<512x8x64xf32> loc(#loc1263)
    %618 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%617 : tensor<512x8x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1264)
      linalg.yield %1794 : f32 loc(#loc1264)
    } -> tensor<64xf32> loc(#loc1264)
    %expanded_71 = tensor.expand_shape %618 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1265)
    %619 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_71 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1264)
      linalg.yield %1794 : f32 loc(#loc1264)
    } -> tensor<64xf32> loc(#loc1264)
    %620 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %617 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc853)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc856)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc854))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1266)
      linalg.yield %1794 : f32 loc(#loc1266)
    } -> tensor<512x8x64xf32> loc(#loc1266)
    %621 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%620 : tensor<512x8x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1267)
      linalg.yield %1794 : f32 loc(#loc1267)
    } -> tensor<64xf32> loc(#loc1267)
    %expanded_72 = tensor.expand_shape %621 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1268)
    %622 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617, %361 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc856)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc854))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1266)
      linalg.yield %1794 : f32 loc(#loc1266)
    } -> tensor<512x8x64xf32> loc(#loc1266)
    %623 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_72 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1267)
      linalg.yield %1794 : f32 loc(#loc1267)
    } -> tensor<64xf32> loc(#loc1267)
    %624 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %622 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block3/time)/sub"(#loc848)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc853))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1269)
      linalg.yield %1794 : f32 loc(#loc1269)
    } -> tensor<512x8x64xf32> loc(#loc1269)
    %625 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%624 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc853)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc853))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1270)
      linalg.yield %1794 : f32 loc(#loc1270)
    } -> tensor<512x8xf32> loc(#loc1270)
    %expanded_73 = tensor.expand_shape %625 [[0], [1, 2]] output_shape [512, 8, 1] : tensor<512x8xf32> into tensor<512x8x1xf32> loc(#loc1271)
    %626 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622, %358 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc854)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc853)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc853))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1269)
      linalg.yield %1794 : f32 loc(#loc1269)
    } -> tensor<512x8x64xf32> loc(#loc1269)
    %627 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %357 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc853)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc852)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc852))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1272)
      linalg.yield %1794 : f32 loc(#loc1272)
    } -> tensor<512x8x1xf32> loc(#loc1272)
    %628 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626 : tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc853)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/neg"(#loc1004))):
      %1794 = arith.negf %in : f32 loc(#loc1273)
      linalg.yield %1794 : f32 loc(#loc1273)
    } -> tensor<512x8x64xf32> loc(#loc1273)
    %629 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%628 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc1004)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc1004))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1274)
      linalg.yield %1794 : f32 loc(#loc1274)
    } -> tensor<512x8xf32> loc(#loc1274)
    %expanded_74 = tensor.expand_shape %629 [[0], [1, 2]] output_shape [512, 8, 1] : tensor<512x8xf32> into tensor<512x8x1xf32> loc(#loc1275)
    %630 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%627, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc852)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc850))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1276)
      linalg.yield %1794 : f32 loc(#loc1276)
    } -> tensor<512x8x1xf32> loc(#loc1276)
    %631 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%630 : tensor<512x8x1xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc850))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1277)
      linalg.yield %1794 : f32 loc(#loc1277)
    } -> tensor<512x8xf32> loc(#loc1277)
    %632 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631 : tensor<512x8xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc850))):
      linalg.yield %in : f32 loc(#loc1278)
    } -> tensor<512x8x64xf32> loc(#loc1278)
    %633 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%632, %350 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc850)), %in_137: f32 loc("jit(step)/jvp(block3/time)/mul"(#loc849)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc849))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1279)
      linalg.yield %1794 : f32 loc(#loc1279)
    } -> tensor<512x8x64xf32> loc(#loc1279)
    %634 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633 : tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc849)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/neg"(#loc848))):
      %1794 = arith.negf %in : f32 loc(#loc1280)
      linalg.yield %1794 : f32 loc(#loc1280)
    } -> tensor<512x8x64xf32> loc(#loc1280)
    %635 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%634 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc848)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc848))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1281)
      linalg.yield %1794 : f32 loc(#loc1281)
    } -> tensor<512x8xf32> loc(#loc1281)
    %expanded_75 = tensor.expand_shape %635 [[0], [1, 2]] output_shape [512, 8, 1] : tensor<512x8xf32> into tensor<512x8x1xf32> loc(#loc1282)
    %636 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626, %633 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc853)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/mul"(#loc849)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc848))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1283)
      linalg.yield %1794 : f32 loc(#loc1283)
    } -> tensor<512x8x64xf32> loc(#loc1283)
    %637 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %expanded_75 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc1004)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc848)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc848))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1283)
      linalg.yield %1794 : f32 loc(#loc1283)
    } -> tensor<512x8x1xf32> loc(#loc1283)
    %638 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc848)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/div"(#loc847))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1284)
      linalg.yield %1794 : f32 loc(#loc1284)
    } -> tensor<512x8x1xf32> loc(#loc1284)
    %639 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%638 : tensor<512x8x1xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc847))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1285)
      linalg.yield %1794 : f32 loc(#loc1285)
    } -> tensor<512x8xf32> loc(#loc1285)
    %640 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639 : tensor<512x8xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc847))):
      linalg.yield %in : f32 loc(#loc1286)
    } -> tensor<512x8x64xf32> loc(#loc1286)
    %641 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%636, %640 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc848)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/broadcast_in_dim"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc847))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1287)
      linalg.yield %1794 : f32 loc(#loc1287)
    } -> tensor<512x8x64xf32> loc(#loc1287)
    %expanded_76 = tensor.expand_shape %641 [[0, 1], [2], [3]] output_shape [8, 64, 8, 64] : tensor<512x8x64xf32> into tensor<8x64x8x64xf32> loc(#loc749)
    %642 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<8x64x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc584)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc583))):
      linalg.yield %in : f32 loc(#loc750)
    } -> tensor<8x8x64x64xf32> loc(#loc750)
    %643 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579, %642 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/add_any"(#loc660)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc583)), %out: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc583))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc751)
      linalg.yield %1794 : f32 loc(#loc751)
    } -> tensor<8x8x64x64xf32> loc(#loc751)
    %644 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%643 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc752)
      linalg.yield %1794 : f32 loc(#loc752)
    } -> tensor<64xf32> loc(#loc752)
    %expanded_77 = tensor.expand_shape %644 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc753)
    %645 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_77 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc752)
      linalg.yield %1794 : f32 loc(#loc752)
    } -> tensor<64xf32> loc(#loc752)
    %646 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%643, %337 : tensor<8x8x64x64xf32>, tensor<8x8x64x128xf32>) outs(%533 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc583)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc751)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc754)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x128xf32> loc(#loc754)
    %647 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%646 : tensor<64x128xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc581))):
      linalg.yield %in : f32 loc(#loc755)
    } -> tensor<128x64xf32> loc(#loc755)
    %648 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%643, %arg144 : tensor<8x8x64x64xf32>, tensor<128x64xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc583)), %in_137: f32 loc("args[144]"), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc751)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc754)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc754)
    %649 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %648 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc756)
      linalg.yield %1794 : f32 loc(#loc756)
    } -> tensor<8x8x64x128xf32> loc(#loc756)
    %650 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%648, %333 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc756)
      linalg.yield %1794 : f32 loc(#loc756)
    } -> tensor<8x8x64x128xf32> loc(#loc756)
    %651 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %649 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc756)
      linalg.yield %1794 : f32 loc(#loc756)
    } -> tensor<8x8x64x128xf32> loc(#loc756)
    %652 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%651, %336 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/exp"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc756)
      linalg.yield %1794 : f32 loc(#loc756)
    } -> tensor<8x8x64x128xf32> loc(#loc756)
    %653 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc756)
      linalg.yield %1794 : f32 loc(#loc756)
    } -> tensor<8x8x64x128xf32> loc(#loc756)
    %654 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc757)
      linalg.yield %1794 : f32 loc(#loc757)
    } -> tensor<8x8x64x128xf32> loc(#loc757)
    %655 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %650 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc756)
      linalg.yield %1794 : f32 loc(#loc756)
    } -> tensor<8x8x64x128xf32> loc(#loc756)
    %656 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%654, %655 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc580))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc758)
      linalg.yield %1794 : f32 loc(#loc758)
    } -> tensor<8x8x64x128xf32> loc(#loc758)
    %657 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%656 : tensor<8x8x64x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc759)
      linalg.yield %1794 : f32 loc(#loc759)
    } -> tensor<128xf32> loc(#loc759)
    %expanded_78 = tensor.expand_shape %657 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xf32> into tensor<1x1x1x128xf32> loc(#loc760)
    %658 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_78 : tensor<1x1x1x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc759)
      linalg.yield %1794 : f32 loc(#loc759)
    } -> tensor<128xf32> loc(#loc759)
    %659 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%656, %325 : tensor<8x8x64x128xf32>, tensor<8x8x64x64xf32>) outs(%551 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc758)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc761)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<128x64xf32> loc(#loc761)
    %660 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%659 : tensor<128x64xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc578))):
      linalg.yield %in : f32 loc(#loc762)
    } -> tensor<64x128xf32> loc(#loc762)
    %661 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%656, %arg143 : tensor<8x8x64x128xf32>, tensor<64x128xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc580)), %in_137: f32 loc("args[143]"), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc758)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc761)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc761)
    %662 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%661 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1005)
      linalg.yield %1794 : f32 loc(#loc1005)
    } -> tensor<64xf32> loc(#loc1005)
    %expanded_79 = tensor.expand_shape %662 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc1006)
    %663 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_79 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1005)
      linalg.yield %1794 : f32 loc(#loc1005)
    } -> tensor<64xf32> loc(#loc1005)
    %664 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319, %661 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1007)
      linalg.yield %1794 : f32 loc(#loc1007)
    } -> tensor<8x8x64x64xf32> loc(#loc1007)
    %665 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%664 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1008)
      linalg.yield %1794 : f32 loc(#loc1008)
    } -> tensor<64xf32> loc(#loc1008)
    %expanded_80 = tensor.expand_shape %665 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc1009)
    %666 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%661, %321 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1007)
      linalg.yield %1794 : f32 loc(#loc1007)
    } -> tensor<8x8x64x64xf32> loc(#loc1007)
    %667 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_80 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1008)
      linalg.yield %1794 : f32 loc(#loc1008)
    } -> tensor<64xf32> loc(#loc1008)
    %668 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %666 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1010)
      linalg.yield %1794 : f32 loc(#loc1010)
    } -> tensor<8x8x64x64xf32> loc(#loc1010)
    %669 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%668 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc666))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1011)
      linalg.yield %1794 : f32 loc(#loc1011)
    } -> tensor<8x8x64xf32> loc(#loc1011)
    %expanded_81 = tensor.expand_shape %669 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1012)
    %670 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%666, %318 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1010)
      linalg.yield %1794 : f32 loc(#loc1010)
    } -> tensor<8x8x64x64xf32> loc(#loc1010)
    %671 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_81, %317 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc665)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1013)
      linalg.yield %1794 : f32 loc(#loc1013)
    } -> tensor<8x8x64x1xf32> loc(#loc1013)
    %672 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%670 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc746))):
      %1794 = arith.negf %in : f32 loc(#loc1014)
      linalg.yield %1794 : f32 loc(#loc1014)
    } -> tensor<8x8x64x64xf32> loc(#loc1014)
    %673 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%672 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc746)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc746))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1015)
      linalg.yield %1794 : f32 loc(#loc1015)
    } -> tensor<8x8x64xf32> loc(#loc1015)
    %expanded_82 = tensor.expand_shape %673 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1016)
    %674 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%643, %670 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/time))/add_any"(#loc583)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc746))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1017)
      linalg.yield %1794 : f32 loc(#loc1017)
    } -> tensor<8x8x64x64xf32> loc(#loc1017)
    %675 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%671, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1018)
      linalg.yield %1794 : f32 loc(#loc1018)
    } -> tensor<8x8x64x1xf32> loc(#loc1018)
    %676 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%675 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1019)
      linalg.yield %1794 : f32 loc(#loc1019)
    } -> tensor<8x8x64xf32> loc(#loc1019)
    %677 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%676 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc1020)
    } -> tensor<8x8x64x64xf32> loc(#loc1020)
    %678 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%677, %310 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block2/mlp)/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1021)
      linalg.yield %1794 : f32 loc(#loc1021)
    } -> tensor<8x8x64x64xf32> loc(#loc1021)
    %679 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%678 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/neg"(#loc661))):
      %1794 = arith.negf %in : f32 loc(#loc1022)
      linalg.yield %1794 : f32 loc(#loc1022)
    } -> tensor<8x8x64x64xf32> loc(#loc1022)
    %680 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%679 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc661))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1023)
      linalg.yield %1794 : f32 loc(#loc1023)
    } -> tensor<8x8x64xf32> loc(#loc1023)
    %expanded_83 = tensor.expand_shape %680 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1024)
    %681 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%674, %678 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1025)
      linalg.yield %1794 : f32 loc(#loc1025)
    } -> tensor<8x8x64x64xf32> loc(#loc1025)
    %682 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82, %expanded_83 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1025)
      linalg.yield %1794 : f32 loc(#loc1025)
    } -> tensor<8x8x64x1xf32> loc(#loc1025)
    %683 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%682, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1026)
      linalg.yield %1794 : f32 loc(#loc1026)
    } -> tensor<8x8x64x1xf32> loc(#loc1026)
    %684 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%683 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1027)
      linalg.yield %1794 : f32 loc(#loc1027)
    } -> tensor<8x8x64xf32> loc(#loc1027)
    %685 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%684 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc1028)
    } -> tensor<8x8x64x64xf32> loc(#loc1028)
    %686 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%681, %685 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/broadcast_in_dim"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc660))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1029)
      linalg.yield %1794 : f32 loc(#loc1029)
    } -> tensor<8x8x64x64xf32> loc(#loc1029)
    %collapsed_84 = tensor.collapse_shape %686 [[0, 1], [2], [3]] : tensor<8x8x64x64xf32> into tensor<64x64x64xf32> loc(#loc763)
    %687 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_84, %collapsed_44 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc576)), %in_137: f32 loc("jit(step)/jvp(block2/space)/reshape"(#loc657)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc658))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc763)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1030)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1030)
    %688 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%687 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc658)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc658))):
      linalg.yield %in : f32 loc(#loc1031)
    } -> tensor<64x64xf32> loc(#loc1031)
    %689 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_84, %arg148 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc576)), %in_137: f32 loc("args[148]"), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc658))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc763)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1030)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1030)
    %expanded_85 = tensor.expand_shape %689 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1032)
    %690 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc657)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc656))):
      linalg.yield %in : f32 loc(#loc1033)
    } -> tensor<64x4x64x16xf32> loc(#loc1033)
    %691 = linalg.fill ins(%cst_9 : f32) outs(%64 : tensor<64x4x16x64xf32>) -> tensor<64x4x16x64xf32> loc(#loc1034)
    %692 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%690, %297 : tensor<64x4x64x16xf32>, tensor<64x4x64x64xf32>) outs(%691 : tensor<64x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc656)), %in_137: f32 loc("jit(step)/jvp(block2/space)/div"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc655))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1033)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1034)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x16x64xf32> loc(#loc1034)
    %693 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692 : tensor<64x4x16x64xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc655)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc655))):
      linalg.yield %in : f32 loc(#loc1035)
    } -> tensor<64x4x64x16xf32> loc(#loc1035)
    %694 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%690, %284 : tensor<64x4x64x16xf32>, tensor<64x4x64x16xf32>) outs(%67 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc656)), %in_137: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc813)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc655))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1033)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1034)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x64xf32> loc(#loc1034)
    %695 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299 : tensor<64x4x64x1xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/div"(#loc824)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654))):
      linalg.yield %in : f32 loc(#loc1036)
    } -> tensor<64x4x64x64xf32> loc(#loc1036)
    %696 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %695 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc655)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1036)
      linalg.yield %1794 : f32 loc(#loc1036)
    } -> tensor<64x4x64x64xf32> loc(#loc1036)
    %697 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%696, %293 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block2/space)/exp"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1036)
      linalg.yield %1794 : f32 loc(#loc1036)
    } -> tensor<64x4x64x64xf32> loc(#loc1036)
    %698 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%697 : tensor<64x4x64x64xf32>) outs(%81 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc654))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1037)
      linalg.yield %1794 : f32 loc(#loc1037)
    } -> tensor<64x4x64xf32> loc(#loc1037)
    %expanded_86 = tensor.expand_shape %698 [[0], [1], [2, 3]] output_shape [64, 4, 64, 1] : tensor<64x4x64xf32> into tensor<64x4x64x1xf32> loc(#loc1038)
    %699 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<64x4x64x1xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/neg"(#loc654))):
      %1794 = arith.negf %in : f32 loc(#loc1039)
      linalg.yield %1794 : f32 loc(#loc1039)
    } -> tensor<64x4x64x1xf32> loc(#loc1039)
    %700 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %296 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc655)), %in_137: f32 loc("jit(step)/jvp(block2/space)/div"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc654))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1040)
      linalg.yield %1794 : f32 loc(#loc1040)
    } -> tensor<64x4x64x64xf32> loc(#loc1040)
    %701 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%699 : tensor<64x4x64x1xf32>) outs(%81 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc654))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1037)
      linalg.yield %1794 : f32 loc(#loc1037)
    } -> tensor<64x4x64xf32> loc(#loc1037)
    %702 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%701 : tensor<64x4x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc654))):
      linalg.yield %in : f32 loc(#loc1041)
    } -> tensor<64x4x64x64xf32> loc(#loc1041)
    %703 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%700, %702 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc654)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc654))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1042)
      linalg.yield %1794 : f32 loc(#loc1042)
    } -> tensor<64x4x64x64xf32> loc(#loc1042)
    %704 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%703, %293 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block2/space)/exp"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1036)
      linalg.yield %1794 : f32 loc(#loc1036)
    } -> tensor<64x4x64x64xf32> loc(#loc1036)
    %705 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%704, %69 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc653))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1043)
      linalg.yield %1794 : f32 loc(#loc1043)
    } -> tensor<64x4x64x64xf32> loc(#loc1043)
    %706 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%705, %280 : tensor<64x4x64x64xf32>, tensor<64x4x64x16xf32>) outs(%89 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc653)), %in_137: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc807)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc652))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1043)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1044)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x16xf32> loc(#loc1044)
    %707 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%706 : tensor<64x4x64x16xf32>) outs(%64 : tensor<64x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc652)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc652))):
      linalg.yield %in : f32 loc(#loc1045)
    } -> tensor<64x4x16x64xf32> loc(#loc1045)
    %708 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%705, %285 : tensor<64x4x64x64xf32>, tensor<64x4x16x64xf32>) outs(%89 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc653)), %in_137: f32 loc("jit(step)/jvp(block2/space)/transpose"(#loc651)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc652))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1043)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1044)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x16xf32> loc(#loc1044)
    %709 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%707 : tensor<64x4x16x64xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc652)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc651))):
      linalg.yield %in : f32 loc(#loc1046)
    } -> tensor<64x4x64x16xf32> loc(#loc1046)
    %710 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc655)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc813))):
      linalg.yield %in : f32 loc(#loc1288)
    } -> tensor<64x64x4x16xf32> loc(#loc1288)
    %collapsed_87 = tensor.collapse_shape %710 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc1289)
    %711 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_87, %278 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc812)), %in_137: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc811))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1289)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1290)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1290)
    %712 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%711 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc811)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc811))):
      linalg.yield %in : f32 loc(#loc1291)
    } -> tensor<64x64xf32> loc(#loc1291)
    %713 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_87, %arg150 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc812)), %in_137: f32 loc("args[150]"), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc811))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1289)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1290)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1290)
    %714 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc651)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc810))):
      linalg.yield %in : f32 loc(#loc1292)
    } -> tensor<64x64x4x16xf32> loc(#loc1292)
    %collapsed_88 = tensor.collapse_shape %714 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc1293)
    %715 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_88, %278 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc809)), %in_137: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc808))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1293)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1294)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1294)
    %716 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%715 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc808)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc808))):
      linalg.yield %in : f32 loc(#loc1295)
    } -> tensor<64x64xf32> loc(#loc1295)
    %717 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_88, %arg147 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc809)), %in_137: f32 loc("args[147]"), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc808))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1293)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1294)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1294)
    %718 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %717 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc811)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc808)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc808))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1296)
      linalg.yield %1794 : f32 loc(#loc1296)
    } -> tensor<64x64x64xf32> loc(#loc1296)
    %719 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%708 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc652)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc807))):
      linalg.yield %in : f32 loc(#loc1297)
    } -> tensor<64x64x4x16xf32> loc(#loc1297)
    %collapsed_89 = tensor.collapse_shape %719 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc1298)
    %720 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_89, %278 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc806)), %in_137: f32 loc("jit(step)/jvp(block2/space)/add"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc805))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1298)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1299)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1299)
    %721 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%720 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc805)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc805))):
      linalg.yield %in : f32 loc(#loc1300)
    } -> tensor<64x64xf32> loc(#loc1300)
    %722 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_89, %arg149 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc806)), %in_137: f32 loc("args[149]"), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc805))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1298)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1299)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1299)
    %723 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718, %722 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc808)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/dot_general"(#loc805)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc805))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1301)
      linalg.yield %1794 : f32 loc(#loc1301)
    } -> tensor<64x64x64xf32> loc(#loc1301)
    %724 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%723 : tensor<64x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1302)
      linalg.yield %1794 : f32 loc(#loc1302)
    } -> tensor<64xf32> loc(#loc1302)
    %expanded_90 = tensor.expand_shape %724 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1303)
    %725 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_90 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1302)
      linalg.yield %1794 : f32 loc(#loc1302)
    } -> tensor<64xf32> loc(#loc1302)
    %726 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %723 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc802)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc805)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc803))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1304)
      linalg.yield %1794 : f32 loc(#loc1304)
    } -> tensor<64x64x64xf32> loc(#loc1304)
    %727 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%726 : tensor<64x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1305)
      linalg.yield %1794 : f32 loc(#loc1305)
    } -> tensor<64xf32> loc(#loc1305)
    %expanded_91 = tensor.expand_shape %727 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1306)
    %728 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %274 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc805)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc803))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1304)
      linalg.yield %1794 : f32 loc(#loc1304)
    } -> tensor<64x64x64xf32> loc(#loc1304)
    %729 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_91 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1305)
      linalg.yield %1794 : f32 loc(#loc1305)
    } -> tensor<64xf32> loc(#loc1305)
    %730 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %728 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block2/space)/sub"(#loc797)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc802))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1307)
      linalg.yield %1794 : f32 loc(#loc1307)
    } -> tensor<64x64x64xf32> loc(#loc1307)
    %731 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%730 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc802)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc802))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1308)
      linalg.yield %1794 : f32 loc(#loc1308)
    } -> tensor<64x64xf32> loc(#loc1308)
    %expanded_92 = tensor.expand_shape %731 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32> loc(#loc1309)
    %732 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728, %271 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc803)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc802)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc802))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1307)
      linalg.yield %1794 : f32 loc(#loc1307)
    } -> tensor<64x64x64xf32> loc(#loc1307)
    %733 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %270 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc802)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc801)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc801))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1310)
      linalg.yield %1794 : f32 loc(#loc1310)
    } -> tensor<64x64x1xf32> loc(#loc1310)
    %734 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%732 : tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc802)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/neg"(#loc1047))):
      %1794 = arith.negf %in : f32 loc(#loc1311)
      linalg.yield %1794 : f32 loc(#loc1311)
    } -> tensor<64x64x64xf32> loc(#loc1311)
    %735 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%734 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc1047)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc1047))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1312)
      linalg.yield %1794 : f32 loc(#loc1312)
    } -> tensor<64x64xf32> loc(#loc1312)
    %expanded_93 = tensor.expand_shape %735 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32> loc(#loc1313)
    %736 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc801)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc799))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1314)
      linalg.yield %1794 : f32 loc(#loc1314)
    } -> tensor<64x64x1xf32> loc(#loc1314)
    %737 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%736 : tensor<64x64x1xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc799))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1315)
      linalg.yield %1794 : f32 loc(#loc1315)
    } -> tensor<64x64xf32> loc(#loc1315)
    %738 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737 : tensor<64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc799))):
      linalg.yield %in : f32 loc(#loc1316)
    } -> tensor<64x64x64xf32> loc(#loc1316)
    %739 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738, %263 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc799)), %in_137: f32 loc("jit(step)/jvp(block2/space)/mul"(#loc798)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc798))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1317)
      linalg.yield %1794 : f32 loc(#loc1317)
    } -> tensor<64x64x64xf32> loc(#loc1317)
    %740 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%739 : tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc798)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/neg"(#loc797))):
      %1794 = arith.negf %in : f32 loc(#loc1318)
      linalg.yield %1794 : f32 loc(#loc1318)
    } -> tensor<64x64x64xf32> loc(#loc1318)
    %741 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%740 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc797)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc797))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1319)
      linalg.yield %1794 : f32 loc(#loc1319)
    } -> tensor<64x64xf32> loc(#loc1319)
    %expanded_94 = tensor.expand_shape %741 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32> loc(#loc1320)
    %742 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%732, %739 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc802)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/mul"(#loc798)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc797))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1321)
      linalg.yield %1794 : f32 loc(#loc1321)
    } -> tensor<64x64x64xf32> loc(#loc1321)
    %743 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93, %expanded_94 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc1047)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc797)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc797))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1321)
      linalg.yield %1794 : f32 loc(#loc1321)
    } -> tensor<64x64x1xf32> loc(#loc1321)
    %744 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc797)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/div"(#loc796))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1322)
      linalg.yield %1794 : f32 loc(#loc1322)
    } -> tensor<64x64x1xf32> loc(#loc1322)
    %745 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%744 : tensor<64x64x1xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc796))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1323)
      linalg.yield %1794 : f32 loc(#loc1323)
    } -> tensor<64x64xf32> loc(#loc1323)
    %746 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745 : tensor<64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc796))):
      linalg.yield %in : f32 loc(#loc1324)
    } -> tensor<64x64x64xf32> loc(#loc1324)
    %747 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742, %746 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc797)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/broadcast_in_dim"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc796))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1325)
      linalg.yield %1794 : f32 loc(#loc1325)
    } -> tensor<64x64x64xf32> loc(#loc1325)
    %expanded_95 = tensor.expand_shape %747 [[0, 1], [2], [3]] output_shape [8, 8, 64, 64] : tensor<64x64x64xf32> into tensor<8x8x64x64xf32> loc(#loc764)
    %748 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686, %expanded_95 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/mlp))/add_any"(#loc660)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc574)), %out: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc574))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc765)
      linalg.yield %1794 : f32 loc(#loc765)
    } -> tensor<8x8x64x64xf32> loc(#loc765)
    %749 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%748 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc766)
      linalg.yield %1794 : f32 loc(#loc766)
    } -> tensor<64xf32> loc(#loc766)
    %expanded_96 = tensor.expand_shape %749 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc767)
    %750 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_96 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc766)
      linalg.yield %1794 : f32 loc(#loc766)
    } -> tensor<64xf32> loc(#loc766)
    %751 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%748, %251 : tensor<8x8x64x64xf32>, tensor<8x8x64x128xf32>) outs(%533 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc574)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc765)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc768)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x128xf32> loc(#loc768)
    %752 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%751 : tensor<64x128xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc581))):
      linalg.yield %in : f32 loc(#loc769)
    } -> tensor<128x64xf32> loc(#loc769)
    %753 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%748, %arg132 : tensor<8x8x64x64xf32>, tensor<128x64xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc574)), %in_137: f32 loc("args[132]"), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc765)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc768)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc768)
    %754 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %753 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc770)
      linalg.yield %1794 : f32 loc(#loc770)
    } -> tensor<8x8x64x128xf32> loc(#loc770)
    %755 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%753, %247 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc770)
      linalg.yield %1794 : f32 loc(#loc770)
    } -> tensor<8x8x64x128xf32> loc(#loc770)
    %756 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %754 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc770)
      linalg.yield %1794 : f32 loc(#loc770)
    } -> tensor<8x8x64x128xf32> loc(#loc770)
    %757 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%756, %250 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/exp"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc770)
      linalg.yield %1794 : f32 loc(#loc770)
    } -> tensor<8x8x64x128xf32> loc(#loc770)
    %758 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%757, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc770)
      linalg.yield %1794 : f32 loc(#loc770)
    } -> tensor<8x8x64x128xf32> loc(#loc770)
    %759 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%758 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc771)
      linalg.yield %1794 : f32 loc(#loc771)
    } -> tensor<8x8x64x128xf32> loc(#loc771)
    %760 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %755 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc770)
      linalg.yield %1794 : f32 loc(#loc770)
    } -> tensor<8x8x64x128xf32> loc(#loc770)
    %761 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%759, %760 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc580))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc772)
      linalg.yield %1794 : f32 loc(#loc772)
    } -> tensor<8x8x64x128xf32> loc(#loc772)
    %762 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%761 : tensor<8x8x64x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc773)
      linalg.yield %1794 : f32 loc(#loc773)
    } -> tensor<128xf32> loc(#loc773)
    %expanded_97 = tensor.expand_shape %762 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xf32> into tensor<1x1x1x128xf32> loc(#loc774)
    %763 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_97 : tensor<1x1x1x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc773)
      linalg.yield %1794 : f32 loc(#loc773)
    } -> tensor<128xf32> loc(#loc773)
    %764 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%761, %239 : tensor<8x8x64x128xf32>, tensor<8x8x64x64xf32>) outs(%551 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc772)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc775)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<128x64xf32> loc(#loc775)
    %765 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%764 : tensor<128x64xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc578))):
      linalg.yield %in : f32 loc(#loc776)
    } -> tensor<64x128xf32> loc(#loc776)
    %766 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%761, %arg131 : tensor<8x8x64x128xf32>, tensor<64x128xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc580)), %in_137: f32 loc("args[131]"), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc772)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc775)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc775)
    %767 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%766 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1048)
      linalg.yield %1794 : f32 loc(#loc1048)
    } -> tensor<64xf32> loc(#loc1048)
    %expanded_98 = tensor.expand_shape %767 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc1049)
    %768 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_98 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1048)
      linalg.yield %1794 : f32 loc(#loc1048)
    } -> tensor<64xf32> loc(#loc1048)
    %769 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %766 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1050)
      linalg.yield %1794 : f32 loc(#loc1050)
    } -> tensor<8x8x64x64xf32> loc(#loc1050)
    %770 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%769 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1051)
      linalg.yield %1794 : f32 loc(#loc1051)
    } -> tensor<64xf32> loc(#loc1051)
    %expanded_99 = tensor.expand_shape %770 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc1052)
    %771 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %235 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1050)
      linalg.yield %1794 : f32 loc(#loc1050)
    } -> tensor<8x8x64x64xf32> loc(#loc1050)
    %772 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_99 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1051)
      linalg.yield %1794 : f32 loc(#loc1051)
    } -> tensor<64xf32> loc(#loc1051)
    %773 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %771 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1053)
      linalg.yield %1794 : f32 loc(#loc1053)
    } -> tensor<8x8x64x64xf32> loc(#loc1053)
    %774 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%773 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc666))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1054)
      linalg.yield %1794 : f32 loc(#loc1054)
    } -> tensor<8x8x64xf32> loc(#loc1054)
    %expanded_100 = tensor.expand_shape %774 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1055)
    %775 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%771, %232 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1053)
      linalg.yield %1794 : f32 loc(#loc1053)
    } -> tensor<8x8x64x64xf32> loc(#loc1053)
    %776 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_100, %231 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc665)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1056)
      linalg.yield %1794 : f32 loc(#loc1056)
    } -> tensor<8x8x64x1xf32> loc(#loc1056)
    %777 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%775 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc746))):
      %1794 = arith.negf %in : f32 loc(#loc1057)
      linalg.yield %1794 : f32 loc(#loc1057)
    } -> tensor<8x8x64x64xf32> loc(#loc1057)
    %778 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%777 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc746)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc746))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1058)
      linalg.yield %1794 : f32 loc(#loc1058)
    } -> tensor<8x8x64xf32> loc(#loc1058)
    %expanded_101 = tensor.expand_shape %778 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1059)
    %779 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%748, %775 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block2/space))/add_any"(#loc574)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc746))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1060)
      linalg.yield %1794 : f32 loc(#loc1060)
    } -> tensor<8x8x64x64xf32> loc(#loc1060)
    %780 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%776, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1061)
      linalg.yield %1794 : f32 loc(#loc1061)
    } -> tensor<8x8x64x1xf32> loc(#loc1061)
    %781 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%780 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1062)
      linalg.yield %1794 : f32 loc(#loc1062)
    } -> tensor<8x8x64xf32> loc(#loc1062)
    %782 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%781 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc1063)
    } -> tensor<8x8x64x64xf32> loc(#loc1063)
    %783 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%782, %224 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block1/mlp)/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1064)
      linalg.yield %1794 : f32 loc(#loc1064)
    } -> tensor<8x8x64x64xf32> loc(#loc1064)
    %784 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%783 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/neg"(#loc661))):
      %1794 = arith.negf %in : f32 loc(#loc1065)
      linalg.yield %1794 : f32 loc(#loc1065)
    } -> tensor<8x8x64x64xf32> loc(#loc1065)
    %785 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%784 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc661))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1066)
      linalg.yield %1794 : f32 loc(#loc1066)
    } -> tensor<8x8x64xf32> loc(#loc1066)
    %expanded_102 = tensor.expand_shape %785 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1067)
    %786 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%779, %783 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1068)
      linalg.yield %1794 : f32 loc(#loc1068)
    } -> tensor<8x8x64x64xf32> loc(#loc1068)
    %787 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_101, %expanded_102 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1068)
      linalg.yield %1794 : f32 loc(#loc1068)
    } -> tensor<8x8x64x1xf32> loc(#loc1068)
    %788 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%787, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1069)
      linalg.yield %1794 : f32 loc(#loc1069)
    } -> tensor<8x8x64x1xf32> loc(#loc1069)
    %789 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%788 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1070)
      linalg.yield %1794 : f32 loc(#loc1070)
    } -> tensor<8x8x64xf32> loc(#loc1070)
    %790 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%789 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc1071)
    } -> tensor<8x8x64x64xf32> loc(#loc1071)
    %791 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%786, %790 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc660))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1072)
      linalg.yield %1794 : f32 loc(#loc1072)
    } -> tensor<8x8x64x64xf32> loc(#loc1072)
    %792 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%791 : tensor<8x8x64x64xf32>) outs(%146 : tensor<8x64x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc587))):
      linalg.yield %in : f32 loc(#loc777)
    } -> tensor<8x64x8x64xf32> loc(#loc777)
    %collapsed_103 = tensor.collapse_shape %792 [[0, 1], [2], [3]] : tensor<8x64x8x64xf32> into tensor<512x8x64xf32> loc(#loc778)
    %793 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_103, %collapsed_38 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc586)), %in_137: f32 loc("jit(step)/jvp(block1/time)/reshape"(#loc692)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc693))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc778)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1073)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1073)
    %794 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%793 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc693)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc693))):
      linalg.yield %in : f32 loc(#loc1074)
    } -> tensor<64x64xf32> loc(#loc1074)
    %795 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_103, %arg136 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc586)), %in_137: f32 loc("args[136]"), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc693))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc778)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1073)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1073)
    %expanded_104 = tensor.expand_shape %795 [[0], [1], [2, 3]] output_shape [512, 8, 4, 16] : tensor<512x8x64xf32> into tensor<512x8x4x16xf32> loc(#loc1075)
    %796 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_104 : tensor<512x8x4x16xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc692)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc691))):
      linalg.yield %in : f32 loc(#loc1076)
    } -> tensor<512x4x8x16xf32> loc(#loc1076)
    %797 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%796, %207 : tensor<512x4x8x16xf32>, tensor<512x4x8x8xf32>) outs(%585 : tensor<512x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc691)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc690))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1076)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1077)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x16x8xf32> loc(#loc1077)
    %798 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%797 : tensor<512x4x16x8xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc690)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc690))):
      linalg.yield %in : f32 loc(#loc1078)
    } -> tensor<512x4x8x16xf32> loc(#loc1078)
    %799 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%796, %185 : tensor<512x4x8x16xf32>, tensor<512x4x8x16xf32>) outs(%189 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc691)), %in_137: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc864)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc690))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1076)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1077)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x8xf32> loc(#loc1077)
    %800 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<512x4x8x1xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/div"(#loc875)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689))):
      linalg.yield %in : f32 loc(#loc1079)
    } -> tensor<512x4x8x8xf32> loc(#loc1079)
    %801 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%799, %800 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc690)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1079)
      linalg.yield %1794 : f32 loc(#loc1079)
    } -> tensor<512x4x8x8xf32> loc(#loc1079)
    %802 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%801, %202 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/exp"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1079)
      linalg.yield %1794 : f32 loc(#loc1079)
    } -> tensor<512x4x8x8xf32> loc(#loc1079)
    %803 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%802 : tensor<512x4x8x8xf32>) outs(%203 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc689))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1080)
      linalg.yield %1794 : f32 loc(#loc1080)
    } -> tensor<512x4x8xf32> loc(#loc1080)
    %expanded_105 = tensor.expand_shape %803 [[0], [1], [2, 3]] output_shape [512, 4, 8, 1] : tensor<512x4x8xf32> into tensor<512x4x8x1xf32> loc(#loc1081)
    %804 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<512x4x8x1xf32>) outs(%198 : tensor<512x4x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/neg"(#loc689))):
      %1794 = arith.negf %in : f32 loc(#loc1082)
      linalg.yield %1794 : f32 loc(#loc1082)
    } -> tensor<512x4x8x1xf32> loc(#loc1082)
    %805 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%799, %206 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc690)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc689))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1083)
      linalg.yield %1794 : f32 loc(#loc1083)
    } -> tensor<512x4x8x8xf32> loc(#loc1083)
    %806 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%804 : tensor<512x4x8x1xf32>) outs(%203 : tensor<512x4x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc689))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1080)
      linalg.yield %1794 : f32 loc(#loc1080)
    } -> tensor<512x4x8xf32> loc(#loc1080)
    %807 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%806 : tensor<512x4x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc689))):
      linalg.yield %in : f32 loc(#loc1084)
    } -> tensor<512x4x8x8xf32> loc(#loc1084)
    %808 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %807 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc689)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc689))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1085)
      linalg.yield %1794 : f32 loc(#loc1085)
    } -> tensor<512x4x8x8xf32> loc(#loc1085)
    %809 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%808, %202 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/exp"(#loc689)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1079)
      linalg.yield %1794 : f32 loc(#loc1079)
    } -> tensor<512x4x8x8xf32> loc(#loc1079)
    %810 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%809, %191 : tensor<512x4x8x8xf32>, tensor<512x4x8x8xf32>) outs(%188 : tensor<512x4x8x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc689)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc688)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc688))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1086)
      linalg.yield %1794 : f32 loc(#loc1086)
    } -> tensor<512x4x8x8xf32> loc(#loc1086)
    %811 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%810, %181 : tensor<512x4x8x8xf32>, tensor<512x4x8x16xf32>) outs(%211 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc688)), %in_137: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc858)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc687))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1086)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1087)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x16xf32> loc(#loc1087)
    %812 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%811 : tensor<512x4x8x16xf32>) outs(%186 : tensor<512x4x16x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc687)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc687))):
      linalg.yield %in : f32 loc(#loc1088)
    } -> tensor<512x4x16x8xf32> loc(#loc1088)
    %813 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%810, %187 : tensor<512x4x8x8xf32>, tensor<512x4x16x8xf32>) outs(%211 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc688)), %in_137: f32 loc("jit(step)/jvp(block1/time)/transpose"(#loc686)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc687))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1086)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1087)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x4x8x16xf32> loc(#loc1087)
    %814 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812 : tensor<512x4x16x8xf32>) outs(%180 : tensor<512x4x8x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc687)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc686))):
      linalg.yield %in : f32 loc(#loc1089)
    } -> tensor<512x4x8x16xf32> loc(#loc1089)
    %815 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%798 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc690)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc864))):
      linalg.yield %in : f32 loc(#loc1326)
    } -> tensor<512x8x4x16xf32> loc(#loc1326)
    %collapsed_106 = tensor.collapse_shape %815 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc1327)
    %816 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_106, %177 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc863)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc862))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1327)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1328)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1328)
    %817 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%816 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc862)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc862))):
      linalg.yield %in : f32 loc(#loc1329)
    } -> tensor<64x64xf32> loc(#loc1329)
    %818 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_106, %arg138 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc863)), %in_137: f32 loc("args[138]"), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc862))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1327)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1328)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1328)
    %819 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%814 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc686)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc861))):
      linalg.yield %in : f32 loc(#loc1330)
    } -> tensor<512x8x4x16xf32> loc(#loc1330)
    %collapsed_107 = tensor.collapse_shape %819 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc1331)
    %820 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_107, %177 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc860)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc859))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1331)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1332)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1332)
    %821 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%820 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc859)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc859))):
      linalg.yield %in : f32 loc(#loc1333)
    } -> tensor<64x64xf32> loc(#loc1333)
    %822 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_107, %arg135 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc860)), %in_137: f32 loc("args[135]"), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc859))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1331)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1332)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1332)
    %823 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818, %822 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc862)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc859)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc859))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1334)
      linalg.yield %1794 : f32 loc(#loc1334)
    } -> tensor<512x8x64xf32> loc(#loc1334)
    %824 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%813 : tensor<512x4x8x16xf32>) outs(%213 : tensor<512x8x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc687)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc858))):
      linalg.yield %in : f32 loc(#loc1335)
    } -> tensor<512x8x4x16xf32> loc(#loc1335)
    %collapsed_108 = tensor.collapse_shape %824 [[0], [1], [2, 3]] : tensor<512x8x4x16xf32> into tensor<512x8x64xf32> loc(#loc1336)
    %825 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_108, %177 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc857)), %in_137: f32 loc("jit(step)/jvp(block1/time)/add"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc856))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1336)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1337)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1337)
    %826 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%825 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc856)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc856))):
      linalg.yield %in : f32 loc(#loc1338)
    } -> tensor<64x64xf32> loc(#loc1338)
    %827 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_108, %arg137 : tensor<512x8x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc857)), %in_137: f32 loc("args[137]"), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc856))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1336)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1337)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<512x8x64xf32> loc(#loc1337)
    %828 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%823, %827 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc859)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/dot_general"(#loc856)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc856))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1339)
      linalg.yield %1794 : f32 loc(#loc1339)
    } -> tensor<512x8x64xf32> loc(#loc1339)
    %829 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%828 : tensor<512x8x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1340)
      linalg.yield %1794 : f32 loc(#loc1340)
    } -> tensor<64xf32> loc(#loc1340)
    %expanded_109 = tensor.expand_shape %829 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1341)
    %830 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_109 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1340)
      linalg.yield %1794 : f32 loc(#loc1340)
    } -> tensor<64xf32> loc(#loc1340)
    %831 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %828 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc853)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc856)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc854))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1342)
      linalg.yield %1794 : f32 loc(#loc1342)
    } -> tensor<512x8x64xf32> loc(#loc1342)
    %832 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%831 : tensor<512x8x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1343)
      linalg.yield %1794 : f32 loc(#loc1343)
    } -> tensor<64xf32> loc(#loc1343)
    %expanded_110 = tensor.expand_shape %832 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1344)
    %833 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%828, %173 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc856)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc854))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1342)
      linalg.yield %1794 : f32 loc(#loc1342)
    } -> tensor<512x8x64xf32> loc(#loc1342)
    %834 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_110 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1343)
      linalg.yield %1794 : f32 loc(#loc1343)
    } -> tensor<64xf32> loc(#loc1343)
    %835 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %833 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block1/time)/sub"(#loc848)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc854)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc853))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1345)
      linalg.yield %1794 : f32 loc(#loc1345)
    } -> tensor<512x8x64xf32> loc(#loc1345)
    %836 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%835 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc853)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc853))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1346)
      linalg.yield %1794 : f32 loc(#loc1346)
    } -> tensor<512x8xf32> loc(#loc1346)
    %expanded_111 = tensor.expand_shape %836 [[0], [1, 2]] output_shape [512, 8, 1] : tensor<512x8xf32> into tensor<512x8x1xf32> loc(#loc1347)
    %837 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833, %170 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc854)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc853)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc853))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1345)
      linalg.yield %1794 : f32 loc(#loc1345)
    } -> tensor<512x8x64xf32> loc(#loc1345)
    %838 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %169 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc853)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc852)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc852))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1348)
      linalg.yield %1794 : f32 loc(#loc1348)
    } -> tensor<512x8x1xf32> loc(#loc1348)
    %839 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%837 : tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc853)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/neg"(#loc1004))):
      %1794 = arith.negf %in : f32 loc(#loc1349)
      linalg.yield %1794 : f32 loc(#loc1349)
    } -> tensor<512x8x64xf32> loc(#loc1349)
    %840 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%839 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc1004)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc1004))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1350)
      linalg.yield %1794 : f32 loc(#loc1350)
    } -> tensor<512x8xf32> loc(#loc1350)
    %expanded_112 = tensor.expand_shape %840 [[0], [1, 2]] output_shape [512, 8, 1] : tensor<512x8xf32> into tensor<512x8x1xf32> loc(#loc1351)
    %841 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%838, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc852)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc850))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1352)
      linalg.yield %1794 : f32 loc(#loc1352)
    } -> tensor<512x8x1xf32> loc(#loc1352)
    %842 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%841 : tensor<512x8x1xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc850))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1353)
      linalg.yield %1794 : f32 loc(#loc1353)
    } -> tensor<512x8xf32> loc(#loc1353)
    %843 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%842 : tensor<512x8xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc850)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc850))):
      linalg.yield %in : f32 loc(#loc1354)
    } -> tensor<512x8x64xf32> loc(#loc1354)
    %844 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843, %160 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc850)), %in_137: f32 loc("jit(step)/jvp(block1/time)/mul"(#loc849)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc849))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1355)
      linalg.yield %1794 : f32 loc(#loc1355)
    } -> tensor<512x8x64xf32> loc(#loc1355)
    %845 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%844 : tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc849)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/neg"(#loc848))):
      %1794 = arith.negf %in : f32 loc(#loc1356)
      linalg.yield %1794 : f32 loc(#loc1356)
    } -> tensor<512x8x64xf32> loc(#loc1356)
    %846 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%845 : tensor<512x8x64xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc848)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc848))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1357)
      linalg.yield %1794 : f32 loc(#loc1357)
    } -> tensor<512x8xf32> loc(#loc1357)
    %expanded_113 = tensor.expand_shape %846 [[0], [1, 2]] output_shape [512, 8, 1] : tensor<512x8xf32> into tensor<512x8x1xf32> loc(#loc1358)
    %847 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%837, %844 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc853)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/mul"(#loc849)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc848))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1359)
      linalg.yield %1794 : f32 loc(#loc1359)
    } -> tensor<512x8x64xf32> loc(#loc1359)
    %848 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %expanded_113 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc1004)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc848)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc848))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1359)
      linalg.yield %1794 : f32 loc(#loc1359)
    } -> tensor<512x8x1xf32> loc(#loc1359)
    %849 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%848, %153 : tensor<512x8x1xf32>, tensor<512x8x1xf32>) outs(%151 : tensor<512x8x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc848)), %in_137: f32 loc("jit(step)/jvp(block1/time)/div"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/div"(#loc847))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1360)
      linalg.yield %1794 : f32 loc(#loc1360)
    } -> tensor<512x8x1xf32> loc(#loc1360)
    %850 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%849 : tensor<512x8x1xf32>) outs(%149 : tensor<512x8xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc847))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1361)
      linalg.yield %1794 : f32 loc(#loc1361)
    } -> tensor<512x8xf32> loc(#loc1361)
    %851 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%850 : tensor<512x8xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc847))):
      linalg.yield %in : f32 loc(#loc1362)
    } -> tensor<512x8x64xf32> loc(#loc1362)
    %852 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847, %851 : tensor<512x8x64xf32>, tensor<512x8x64xf32>) outs(%155 : tensor<512x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc848)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/broadcast_in_dim"(#loc847)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc847))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1363)
      linalg.yield %1794 : f32 loc(#loc1363)
    } -> tensor<512x8x64xf32> loc(#loc1363)
    %expanded_114 = tensor.expand_shape %852 [[0, 1], [2], [3]] output_shape [8, 64, 8, 64] : tensor<512x8x64xf32> into tensor<8x64x8x64xf32> loc(#loc779)
    %853 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<8x64x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc584)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc583))):
      linalg.yield %in : f32 loc(#loc780)
    } -> tensor<8x8x64x64xf32> loc(#loc780)
    %854 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%791, %853 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/mlp))/add_any"(#loc660)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc583)), %out: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc583))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc781)
      linalg.yield %1794 : f32 loc(#loc781)
    } -> tensor<8x8x64x64xf32> loc(#loc781)
    %855 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%854 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc782)
      linalg.yield %1794 : f32 loc(#loc782)
    } -> tensor<64xf32> loc(#loc782)
    %expanded_115 = tensor.expand_shape %855 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc783)
    %856 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_115 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582))):
      %1794 = arith.addf %out, %in : f32 loc(#loc782)
      linalg.yield %1794 : f32 loc(#loc782)
    } -> tensor<64xf32> loc(#loc782)
    %857 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%854, %140 : tensor<8x8x64x64xf32>, tensor<8x8x64x128xf32>) outs(%533 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc583)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc781)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc784)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x128xf32> loc(#loc784)
    %858 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%857 : tensor<64x128xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc581))):
      linalg.yield %in : f32 loc(#loc785)
    } -> tensor<128x64xf32> loc(#loc785)
    %859 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%854, %arg120 : tensor<8x8x64x64xf32>, tensor<128x64xf32>) outs(%125 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc583)), %in_137: f32 loc("args[120]"), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc581))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc781)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc784)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x128xf32> loc(#loc784)
    %860 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %859 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc581)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc786)
      linalg.yield %1794 : f32 loc(#loc786)
    } -> tensor<8x8x64x128xf32> loc(#loc786)
    %861 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%859, %136 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc581)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/erfc"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc786)
      linalg.yield %1794 : f32 loc(#loc786)
    } -> tensor<8x8x64x128xf32> loc(#loc786)
    %862 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %860 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block3/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc786)
      linalg.yield %1794 : f32 loc(#loc786)
    } -> tensor<8x8x64x128xf32> loc(#loc786)
    %863 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%862, %139 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/exp"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc786)
      linalg.yield %1794 : f32 loc(#loc786)
    } -> tensor<8x8x64x128xf32> loc(#loc786)
    %864 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%863, %134 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc786)
      linalg.yield %1794 : f32 loc(#loc786)
    } -> tensor<8x8x64x128xf32> loc(#loc786)
    %865 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%864 : tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc580))):
      %1794 = arith.negf %in : f32 loc(#loc787)
      linalg.yield %1794 : f32 loc(#loc787)
    } -> tensor<8x8x64x128xf32> loc(#loc787)
    %866 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %861 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc786)
      linalg.yield %1794 : f32 loc(#loc786)
    } -> tensor<8x8x64x128xf32> loc(#loc786)
    %867 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%865, %866 : tensor<8x8x64x128xf32>, tensor<8x8x64x128xf32>) outs(%124 : tensor<8x8x64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc580)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc580)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc580))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc788)
      linalg.yield %1794 : f32 loc(#loc788)
    } -> tensor<8x8x64x128xf32> loc(#loc788)
    %868 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%867 : tensor<8x8x64x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc789)
      linalg.yield %1794 : f32 loc(#loc789)
    } -> tensor<128xf32> loc(#loc789)
    %expanded_116 = tensor.expand_shape %868 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xf32> into tensor<1x1x1x128xf32> loc(#loc790)
    %869 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_116 : tensor<1x1x1x128xf32>) outs(%548 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579))):
      %1794 = arith.addf %out, %in : f32 loc(#loc789)
      linalg.yield %1794 : f32 loc(#loc789)
    } -> tensor<128xf32> loc(#loc789)
    %870 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%867, %123 : tensor<8x8x64x128xf32>, tensor<8x8x64x64xf32>) outs(%551 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc580)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/add"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc788)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc791)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<128x64xf32> loc(#loc791)
    %871 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%870 : tensor<128x64xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc578))):
      linalg.yield %in : f32 loc(#loc792)
    } -> tensor<64x128xf32> loc(#loc792)
    %872 = linalg.generic {indexing_maps = [#map4, #map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%867, %arg119 : tensor<8x8x64x128xf32>, tensor<64x128xf32>) outs(%9 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc580)), %in_137: f32 loc("args[119]"), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc578))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc788)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc791)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<8x8x64x64xf32> loc(#loc791)
    %873 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%872 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1090)
      linalg.yield %1794 : f32 loc(#loc1090)
    } -> tensor<64xf32> loc(#loc1090)
    %expanded_117 = tensor.expand_shape %873 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc1091)
    %874 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_117 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1090)
      linalg.yield %1794 : f32 loc(#loc1090)
    } -> tensor<64xf32> loc(#loc1090)
    %875 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %872 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc666)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc578)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1092)
      linalg.yield %1794 : f32 loc(#loc1092)
    } -> tensor<8x8x64x64xf32> loc(#loc1092)
    %876 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%875 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1093)
      linalg.yield %1794 : f32 loc(#loc1093)
    } -> tensor<64xf32> loc(#loc1093)
    %expanded_118 = tensor.expand_shape %876 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc1094)
    %877 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%872, %119 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/dot_general"(#loc578)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc667))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1092)
      linalg.yield %1794 : f32 loc(#loc1092)
    } -> tensor<8x8x64x64xf32> loc(#loc1092)
    %878 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_118 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1093)
      linalg.yield %1794 : f32 loc(#loc1093)
    } -> tensor<64xf32> loc(#loc1093)
    %879 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %877 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/mlp)/sub"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc667)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1095)
      linalg.yield %1794 : f32 loc(#loc1095)
    } -> tensor<8x8x64x64xf32> loc(#loc1095)
    %880 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%879 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc666))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1096)
      linalg.yield %1794 : f32 loc(#loc1096)
    } -> tensor<8x8x64xf32> loc(#loc1096)
    %expanded_119 = tensor.expand_shape %880 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1097)
    %881 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%877, %116 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc667)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc666))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1095)
      linalg.yield %1794 : f32 loc(#loc1095)
    } -> tensor<8x8x64x64xf32> loc(#loc1095)
    %882 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_119, %115 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc666)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc665)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc665))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1098)
      linalg.yield %1794 : f32 loc(#loc1098)
    } -> tensor<8x8x64x1xf32> loc(#loc1098)
    %883 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc746))):
      %1794 = arith.negf %in : f32 loc(#loc1099)
      linalg.yield %1794 : f32 loc(#loc1099)
    } -> tensor<8x8x64x64xf32> loc(#loc1099)
    %884 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%883 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc746)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc746))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1100)
      linalg.yield %1794 : f32 loc(#loc1100)
    } -> tensor<8x8x64xf32> loc(#loc1100)
    %expanded_120 = tensor.expand_shape %884 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1101)
    %885 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%854, %881 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block1/time))/add_any"(#loc583)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc666)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc746))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1102)
      linalg.yield %1794 : f32 loc(#loc1102)
    } -> tensor<8x8x64x64xf32> loc(#loc1102)
    %886 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%882, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc665)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/div"(#loc663))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1103)
      linalg.yield %1794 : f32 loc(#loc1103)
    } -> tensor<8x8x64x1xf32> loc(#loc1103)
    %887 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%886 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc663))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1104)
      linalg.yield %1794 : f32 loc(#loc1104)
    } -> tensor<8x8x64xf32> loc(#loc1104)
    %888 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%887 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc663)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc663))):
      linalg.yield %in : f32 loc(#loc1105)
    } -> tensor<8x8x64x64xf32> loc(#loc1105)
    %889 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%888, %106 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc663)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc662))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1106)
      linalg.yield %1794 : f32 loc(#loc1106)
    } -> tensor<8x8x64x64xf32> loc(#loc1106)
    %890 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%889 : tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/neg"(#loc661))):
      %1794 = arith.negf %in : f32 loc(#loc1107)
      linalg.yield %1794 : f32 loc(#loc1107)
    } -> tensor<8x8x64x64xf32> loc(#loc1107)
    %891 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%890 : tensor<8x8x64x64xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc661))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1108)
      linalg.yield %1794 : f32 loc(#loc1108)
    } -> tensor<8x8x64xf32> loc(#loc1108)
    %expanded_121 = tensor.expand_shape %891 [[0], [1], [2, 3]] output_shape [8, 8, 64, 1] : tensor<8x8x64xf32> into tensor<8x8x64x1xf32> loc(#loc1109)
    %892 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%885, %889 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/mul"(#loc662)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1110)
      linalg.yield %1794 : f32 loc(#loc1110)
    } -> tensor<8x8x64x64xf32> loc(#loc1110)
    %893 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_120, %expanded_121 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc746)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc661)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc661))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1110)
      linalg.yield %1794 : f32 loc(#loc1110)
    } -> tensor<8x8x64x1xf32> loc(#loc1110)
    %894 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%893, %100 : tensor<8x8x64x1xf32>, tensor<8x8x64x1xf32>) outs(%98 : tensor<8x8x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/jvp(block0/mlp)/div"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/div"(#loc660))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1111)
      linalg.yield %1794 : f32 loc(#loc1111)
    } -> tensor<8x8x64x1xf32> loc(#loc1111)
    %895 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%894 : tensor<8x8x64x1xf32>) outs(%96 : tensor<8x8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc660))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1112)
      linalg.yield %1794 : f32 loc(#loc1112)
    } -> tensor<8x8x64xf32> loc(#loc1112)
    %896 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%895 : tensor<8x8x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc660))):
      linalg.yield %in : f32 loc(#loc1113)
    } -> tensor<8x8x64x64xf32> loc(#loc1113)
    %897 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%892, %896 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc661)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc660)), %out: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc660))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1114)
      linalg.yield %1794 : f32 loc(#loc1114)
    } -> tensor<8x8x64x64xf32> loc(#loc1114)
    %collapsed_122 = tensor.collapse_shape %897 [[0, 1], [2], [3]] : tensor<8x8x64x64xf32> into tensor<64x64x64xf32> loc(#loc793)
    %898 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_122, %collapsed_32 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc576)), %in_137: f32 loc("jit(step)/jvp(block0/space)/reshape"(#loc657)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc658))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc793)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1115)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1115)
    %899 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%898 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc658)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc658))):
      linalg.yield %in : f32 loc(#loc1116)
    } -> tensor<64x64xf32> loc(#loc1116)
    %900 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_122, %arg124 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc576)), %in_137: f32 loc("args[124]"), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc658))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc793)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1115)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1115)
    %expanded_123 = tensor.expand_shape %900 [[0], [1], [2, 3]] output_shape [64, 64, 4, 16] : tensor<64x64x64xf32> into tensor<64x64x4x16xf32> loc(#loc1117)
    %901 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<64x64x4x16xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc657)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc656))):
      linalg.yield %in : f32 loc(#loc1118)
    } -> tensor<64x4x64x16xf32> loc(#loc1118)
    %902 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%901, %85 : tensor<64x4x64x16xf32>, tensor<64x4x64x64xf32>) outs(%691 : tensor<64x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc656)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc655))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1118)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1119)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x16x64xf32> loc(#loc1119)
    %903 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%902 : tensor<64x4x16x64xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc655)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc655))):
      linalg.yield %in : f32 loc(#loc1120)
    } -> tensor<64x4x64x16xf32> loc(#loc1120)
    %904 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%901, %63 : tensor<64x4x64x16xf32>, tensor<64x4x64x16xf32>) outs(%67 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc656)), %in_137: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc813)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc655))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1118)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1119)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x64xf32> loc(#loc1119)
    %905 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<64x4x64x1xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/div"(#loc824)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654))):
      linalg.yield %in : f32 loc(#loc1121)
    } -> tensor<64x4x64x64xf32> loc(#loc1121)
    %906 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%904, %905 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc655)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1121)
      linalg.yield %1794 : f32 loc(#loc1121)
    } -> tensor<64x4x64x64xf32> loc(#loc1121)
    %907 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%906, %80 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/exp"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1121)
      linalg.yield %1794 : f32 loc(#loc1121)
    } -> tensor<64x4x64x64xf32> loc(#loc1121)
    %908 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%907 : tensor<64x4x64x64xf32>) outs(%81 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc654))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1122)
      linalg.yield %1794 : f32 loc(#loc1122)
    } -> tensor<64x4x64xf32> loc(#loc1122)
    %expanded_124 = tensor.expand_shape %908 [[0], [1], [2, 3]] output_shape [64, 4, 64, 1] : tensor<64x4x64xf32> into tensor<64x4x64x1xf32> loc(#loc1123)
    %909 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_124 : tensor<64x4x64x1xf32>) outs(%76 : tensor<64x4x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/neg"(#loc654))):
      %1794 = arith.negf %in : f32 loc(#loc1124)
      linalg.yield %1794 : f32 loc(#loc1124)
    } -> tensor<64x4x64x1xf32> loc(#loc1124)
    %910 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%904, %84 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc655)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc654))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1125)
      linalg.yield %1794 : f32 loc(#loc1125)
    } -> tensor<64x4x64x64xf32> loc(#loc1125)
    %911 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%909 : tensor<64x4x64x1xf32>) outs(%81 : tensor<64x4x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc654))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1122)
      linalg.yield %1794 : f32 loc(#loc1122)
    } -> tensor<64x4x64xf32> loc(#loc1122)
    %912 = linalg.generic {indexing_maps = [#map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%911 : tensor<64x4x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc654))):
      linalg.yield %in : f32 loc(#loc1126)
    } -> tensor<64x4x64x64xf32> loc(#loc1126)
    %913 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%910, %912 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc654)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc654))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1127)
      linalg.yield %1794 : f32 loc(#loc1127)
    } -> tensor<64x4x64x64xf32> loc(#loc1127)
    %914 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%913, %80 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/exp"(#loc654)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1121)
      linalg.yield %1794 : f32 loc(#loc1121)
    } -> tensor<64x4x64x64xf32> loc(#loc1121)
    %915 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%914, %69 : tensor<64x4x64x64xf32>, tensor<64x4x64x64xf32>) outs(%66 : tensor<64x4x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc654)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc653)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc653))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1128)
      linalg.yield %1794 : f32 loc(#loc1128)
    } -> tensor<64x4x64x64xf32> loc(#loc1128)
    %916 = linalg.generic {indexing_maps = [#map51, #map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%915, %59 : tensor<64x4x64x64xf32>, tensor<64x4x64x16xf32>) outs(%89 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc653)), %in_137: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc807)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc652))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1128)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1129)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x16xf32> loc(#loc1129)
    %917 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%916 : tensor<64x4x64x16xf32>) outs(%64 : tensor<64x4x16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc652)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc652))):
      linalg.yield %in : f32 loc(#loc1130)
    } -> tensor<64x4x16x64xf32> loc(#loc1130)
    %918 = linalg.generic {indexing_maps = [#map4, #map52, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%915, %65 : tensor<64x4x64x64xf32>, tensor<64x4x16x64xf32>) outs(%89 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc653)), %in_137: f32 loc("jit(step)/jvp(block0/space)/transpose"(#loc651)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc652))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1128)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1129)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x4x64x16xf32> loc(#loc1129)
    %919 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%917 : tensor<64x4x16x64xf32>) outs(%58 : tensor<64x4x64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc652)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc651))):
      linalg.yield %in : f32 loc(#loc1131)
    } -> tensor<64x4x64x16xf32> loc(#loc1131)
    %920 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%903 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc655)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc813))):
      linalg.yield %in : f32 loc(#loc1364)
    } -> tensor<64x64x4x16xf32> loc(#loc1364)
    %collapsed_125 = tensor.collapse_shape %920 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc1365)
    %921 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_125, %55 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc812)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc811))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1365)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1366)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1366)
    %922 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%921 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc811)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc811))):
      linalg.yield %in : f32 loc(#loc1367)
    } -> tensor<64x64xf32> loc(#loc1367)
    %923 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_125, %arg126 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc812)), %in_137: f32 loc("args[126]"), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc811))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1365)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1366)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1366)
    %924 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%919 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc651)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc810))):
      linalg.yield %in : f32 loc(#loc1368)
    } -> tensor<64x64x4x16xf32> loc(#loc1368)
    %collapsed_126 = tensor.collapse_shape %924 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc1369)
    %925 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_126, %55 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc809)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc808))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1369)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1370)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1370)
    %926 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%925 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc808)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc808))):
      linalg.yield %in : f32 loc(#loc1371)
    } -> tensor<64x64xf32> loc(#loc1371)
    %927 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_126, %arg123 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc809)), %in_137: f32 loc("args[123]"), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc808))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1369)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1370)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1370)
    %928 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%923, %927 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc811)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc808)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc808))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1372)
      linalg.yield %1794 : f32 loc(#loc1372)
    } -> tensor<64x64x64xf32> loc(#loc1372)
    %929 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%918 : tensor<64x4x64x16xf32>) outs(%91 : tensor<64x64x4x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc652)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc807))):
      linalg.yield %in : f32 loc(#loc1373)
    } -> tensor<64x64x4x16xf32> loc(#loc1373)
    %collapsed_127 = tensor.collapse_shape %929 [[0], [1], [2, 3]] : tensor<64x64x4x16xf32> into tensor<64x64x64xf32> loc(#loc1374)
    %930 = linalg.generic {indexing_maps = [#map49, #map50, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_127, %55 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc806)), %in_137: f32 loc("jit(step)/jvp(block0/space)/add"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc805))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1374)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1375)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64xf32> loc(#loc1375)
    %931 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%930 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc805)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc805))):
      linalg.yield %in : f32 loc(#loc1376)
    } -> tensor<64x64xf32> loc(#loc1376)
    %932 = linalg.generic {indexing_maps = [#map19, #map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_127, %arg125 : tensor<64x64x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc806)), %in_137: f32 loc("args[125]"), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc805))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1374)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc1375)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x64x64xf32> loc(#loc1375)
    %933 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%928, %932 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc808)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/dot_general"(#loc805)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc805))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1377)
      linalg.yield %1794 : f32 loc(#loc1377)
    } -> tensor<64x64x64xf32> loc(#loc1377)
    %934 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%933 : tensor<64x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1378)
      linalg.yield %1794 : f32 loc(#loc1378)
    } -> tensor<64xf32> loc(#loc1378)
    %expanded_128 = tensor.expand_shape %934 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1379)
    %935 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_128 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1378)
      linalg.yield %1794 : f32 loc(#loc1378)
    } -> tensor<64xf32> loc(#loc1378)
    %936 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %933 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc802)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc805)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc803))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1380)
      linalg.yield %1794 : f32 loc(#loc1380)
    } -> tensor<64x64x64xf32> loc(#loc1380)
    %937 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%936 : tensor<64x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1381)
      linalg.yield %1794 : f32 loc(#loc1381)
    } -> tensor<64xf32> loc(#loc1381)
    %expanded_129 = tensor.expand_shape %937 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc1382)
    %938 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%933, %51 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc805)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc803))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1380)
      linalg.yield %1794 : f32 loc(#loc1380)
    } -> tensor<64x64x64xf32> loc(#loc1380)
    %939 = linalg.generic {indexing_maps = [#map53, #map54], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_129 : tensor<1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1381)
      linalg.yield %1794 : f32 loc(#loc1381)
    } -> tensor<64xf32> loc(#loc1381)
    %940 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %938 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/jvp(block0/space)/sub"(#loc797)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc803)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc802))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1383)
      linalg.yield %1794 : f32 loc(#loc1383)
    } -> tensor<64x64x64xf32> loc(#loc1383)
    %941 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%940 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc802)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc802))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1384)
      linalg.yield %1794 : f32 loc(#loc1384)
    } -> tensor<64x64xf32> loc(#loc1384)
    %expanded_130 = tensor.expand_shape %941 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32> loc(#loc1385)
    %942 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%938, %47 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc803)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc802)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc802))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1383)
      linalg.yield %1794 : f32 loc(#loc1383)
    } -> tensor<64x64x64xf32> loc(#loc1383)
    %943 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %46 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc802)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc801)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc801))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1386)
      linalg.yield %1794 : f32 loc(#loc1386)
    } -> tensor<64x64x1xf32> loc(#loc1386)
    %944 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%942 : tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc802)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/neg"(#loc1047))):
      %1794 = arith.negf %in : f32 loc(#loc1387)
      linalg.yield %1794 : f32 loc(#loc1387)
    } -> tensor<64x64x64xf32> loc(#loc1387)
    %945 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%944 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc1047)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc1047))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1388)
      linalg.yield %1794 : f32 loc(#loc1388)
    } -> tensor<64x64xf32> loc(#loc1388)
    %expanded_131 = tensor.expand_shape %945 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32> loc(#loc1389)
    %946 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%943, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc801)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc799))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1390)
      linalg.yield %1794 : f32 loc(#loc1390)
    } -> tensor<64x64x1xf32> loc(#loc1390)
    %947 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%946 : tensor<64x64x1xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc799))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1391)
      linalg.yield %1794 : f32 loc(#loc1391)
    } -> tensor<64x64xf32> loc(#loc1391)
    %948 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%947 : tensor<64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc799)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc799))):
      linalg.yield %in : f32 loc(#loc1392)
    } -> tensor<64x64x64xf32> loc(#loc1392)
    %949 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%948, %37 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc799)), %in_137: f32 loc("jit(step)/jvp(block0/space)/mul"(#loc798)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc798))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc1393)
      linalg.yield %1794 : f32 loc(#loc1393)
    } -> tensor<64x64x64xf32> loc(#loc1393)
    %950 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%949 : tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc798)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/neg"(#loc797))):
      %1794 = arith.negf %in : f32 loc(#loc1394)
      linalg.yield %1794 : f32 loc(#loc1394)
    } -> tensor<64x64x64xf32> loc(#loc1394)
    %951 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%950 : tensor<64x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc797)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc797))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1395)
      linalg.yield %1794 : f32 loc(#loc1395)
    } -> tensor<64x64xf32> loc(#loc1395)
    %expanded_132 = tensor.expand_shape %951 [[0], [1, 2]] output_shape [64, 64, 1] : tensor<64x64xf32> into tensor<64x64x1xf32> loc(#loc1396)
    %952 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%942, %949 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc802)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/mul"(#loc798)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc797))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1397)
      linalg.yield %1794 : f32 loc(#loc1397)
    } -> tensor<64x64x64xf32> loc(#loc1397)
    %953 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131, %expanded_132 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc1047)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc797)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc797))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1397)
      linalg.yield %1794 : f32 loc(#loc1397)
    } -> tensor<64x64x1xf32> loc(#loc1397)
    %954 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%953, %30 : tensor<64x64x1xf32>, tensor<64x64x1xf32>) outs(%28 : tensor<64x64x1xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc797)), %in_137: f32 loc("jit(step)/jvp(block0/space)/div"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/div"(#loc796))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc1398)
      linalg.yield %1794 : f32 loc(#loc1398)
    } -> tensor<64x64x1xf32> loc(#loc1398)
    %955 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%954 : tensor<64x64x1xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc796))):
      %1794 = arith.addf %out, %in : f32 loc(#loc1399)
      linalg.yield %1794 : f32 loc(#loc1399)
    } -> tensor<64x64xf32> loc(#loc1399)
    %956 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%955 : tensor<64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc796))):
      linalg.yield %in : f32 loc(#loc1400)
    } -> tensor<64x64x64xf32> loc(#loc1400)
    %957 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%952, %956 : tensor<64x64x64xf32>, tensor<64x64x64xf32>) outs(%32 : tensor<64x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc797)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/broadcast_in_dim"(#loc796)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc796))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc1401)
      linalg.yield %1794 : f32 loc(#loc1401)
    } -> tensor<64x64x64xf32> loc(#loc1401)
    %expanded_133 = tensor.expand_shape %957 [[0, 1], [2], [3]] output_shape [8, 8, 64, 64] : tensor<64x64x64xf32> into tensor<8x8x64x64xf32> loc(#loc794)
    %958 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%897, %expanded_133 : tensor<8x8x64x64xf32>, tensor<8x8x64x64xf32>) outs(%8 : tensor<8x8x64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/mlp))/add_any"(#loc660)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc574)), %out: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc574))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc795)
      linalg.yield %1794 : f32 loc(#loc795)
    } -> tensor<8x8x64x64xf32> loc(#loc795)
    %959 = linalg.generic {indexing_maps = [#map55, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%958 : tensor<8x8x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442))):
      %1794 = arith.addf %out, %in : f32 loc(#loc537)
      linalg.yield %1794 : f32 loc(#loc537)
    } -> tensor<64x64xf32> loc(#loc537)
    %expanded_134 = tensor.expand_shape %959 [[0, 1, 2], [3]] output_shape [1, 1, 64, 64] : tensor<64x64xf32> into tensor<1x1x64x64xf32> loc(#loc538)
    %960 = linalg.generic {indexing_maps = [#map55, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_134 : tensor<1x1x64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442))):
      %1794 = arith.addf %out, %in : f32 loc(#loc537)
      linalg.yield %1794 : f32 loc(#loc537)
    } -> tensor<64x64xf32> loc(#loc537)
    %961 = linalg.generic {indexing_maps = [#map56, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%958 : tensor<8x8x64x64xf32>) outs(%454 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc441)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc441))):
      %1794 = arith.addf %out, %in : f32 loc(#loc539)
      linalg.yield %1794 : f32 loc(#loc539)
    } -> tensor<8x64xf32> loc(#loc539)
    %expanded_135 = tensor.expand_shape %961 [[0, 1], [2, 3]] output_shape [1, 8, 1, 64] : tensor<8x64xf32> into tensor<1x8x1x64xf32> loc(#loc540)
    %962 = linalg.generic {indexing_maps = [#map56, #map27], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_135 : tensor<1x8x1x64xf32>) outs(%454 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc441)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc441))):
      %1794 = arith.addf %out, %in : f32 loc(#loc539)
      linalg.yield %1794 : f32 loc(#loc539)
    } -> tensor<8x64xf32> loc(#loc539)
    %963 = tensor.empty() : tensor<8x1x64xf32> loc(#loc541)
    %964 = linalg.generic {indexing_maps = [#map40, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%962 : tensor<8x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc441)), %out: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc441))):
      linalg.yield %in : f32 loc(#loc541)
    } -> tensor<8x1x64xf32> loc(#loc541)
    %965 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%958 : tensor<8x8x64x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440))):
      %1794 = arith.addf %out, %in : f32 loc(#loc542)
      linalg.yield %1794 : f32 loc(#loc542)
    } -> tensor<64xf32> loc(#loc542)
    %expanded_136 = tensor.expand_shape %965 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xf32> into tensor<1x1x1x64xf32> loc(#loc543)
    %966 = linalg.generic {indexing_maps = [#map43, #map44], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_136 : tensor<1x1x1x64xf32>) outs(%505 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440)), %out: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440))):
      %1794 = arith.addf %out, %in : f32 loc(#loc542)
      linalg.yield %1794 : f32 loc(#loc542)
    } -> tensor<64xf32> loc(#loc542)
    %967 = tensor.empty() : tensor<64x16xf32> loc(#loc544)
    %968 = linalg.fill ins(%cst_9 : f32) outs(%967 : tensor<64x16xf32>) -> tensor<64x16xf32> loc(#loc544)
    %969 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%958, %padded : tensor<8x8x64x64xf32>, tensor<8x8x64x16xf32>) outs(%968 : tensor<64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc574)), %in_137: f32 loc("jit(step)/jvp()/pad"(#loc436)), %out: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc438))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc795)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc544)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x16xf32> loc(#loc544)
    %970 = tensor.empty() : tensor<16x64xf32> loc(#loc545)
    %971 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%969 : tensor<64x16xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc438)), %out: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc438))):
      linalg.yield %in : f32 loc(#loc545)
    } -> tensor<16x64xf32> loc(#loc545)
    %972 = linalg.generic {indexing_maps = [#map45, #map46, #map47], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%958, %collapsed : tensor<8x8x64x64xf32>, tensor<8x8x64x16xf32>) outs(%968 : tensor<64x16xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp(block0/space))/add_any"(#loc574)), %in_137: f32 loc("jit(step)/jvp()/reshape"(#loc432)), %out: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc437))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc795)
      %1795 = arith.addf %out, %1794 : f32 loc(#loc546)
      linalg.yield %1795 : f32 loc(#loc)
    } -> tensor<64x16xf32> loc(#loc546)
    %973 = linalg.generic {indexing_maps = [#map37, #map29], iterator_types = ["parallel", "parallel"]} ins(%972 : tensor<64x16xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/transpose(jvp())/dot_general"(#loc437)), %out: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc437))):
      linalg.yield %in : f32 loc(#loc547)
    } -> tensor<16x64xf32> loc(#loc547)
    %974 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%arg171 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("args[171]"), %out: f32 loc("jit(step)/add"(#loc459))):
      %1794 = arith.addf %in, %cst_6 : f32 loc(#loc548)
      linalg.yield %1794 : f32 loc(#loc548)
    } -> tensor<f32> loc(#loc548)
    %975 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%974 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc459)), %out: f32 loc("jit(step)/div"(#loc427))):
      %1794 = arith.divf %in, %cst_5 : f32 loc(#loc479)
      linalg.yield %1794 : f32 loc(#loc479)
    } -> tensor<f32> loc(#loc479)
    %976 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%975 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc427)), %out: f32 loc("jit(step)/min"(#loc460))):
      %1794 = arith.minimumf %in, %cst_6 : f32 loc(#loc549)
      linalg.yield %1794 : f32 loc(#loc549)
    } -> tensor<f32> loc(#loc549)
    %977 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%976 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/min"(#loc460)), %out: f32 loc("jit(step)/mul"(#loc426))):
      %1794 = arith.mulf %in, %cst_4 : f32 loc(#loc478)
      linalg.yield %1794 : f32 loc(#loc478)
    } -> tensor<f32> loc(#loc478)
    %978 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%974 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc459)), %out: f32 loc("jit(step)/div"(#loc425))):
      %1794 = arith.divf %in, %cst_3 : f32 loc(#loc477)
      linalg.yield %1794 : f32 loc(#loc477)
    } -> tensor<f32> loc(#loc477)
    %979 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%978 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc425)), %out: f32 loc("jit(step)/sub"(#loc461))):
      %1794 = arith.subf %cst_6, %in : f32 loc(#loc550)
      linalg.yield %1794 : f32 loc(#loc550)
    } -> tensor<f32> loc(#loc550)
    %980 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%979 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/sub"(#loc461)), %out: f32 loc("jit(step)/max"(#loc424))):
      %1794 = arith.maximumf %in, %cst_2 : f32 loc(#loc476)
      linalg.yield %1794 : f32 loc(#loc476)
    } -> tensor<f32> loc(#loc476)
    %981 = linalg.generic {indexing_maps = [#map35, #map35, #map35], iterator_types = []} ins(%977, %980 : tensor<f32>, tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc426)), %in_137: f32 loc("jit(step)/max"(#loc424)), %out: f32 loc("jit(step)/mul"(#loc462))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc551)
      linalg.yield %1794 : f32 loc(#loc551)
    } -> tensor<f32> loc(#loc551)
    %982 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%974 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc459)), %out: f32 loc("jit(step)/mul"(#loc423))):
      %1794 = arith.mulf %in, %cst_1 : f32 loc(#loc475)
      linalg.yield %1794 : f32 loc(#loc475)
    } -> tensor<f32> loc(#loc475)
    %983 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%982 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc423)), %out: f32 loc("jit(step)/exp"(#loc463))):
      %1794 = math.exp %in : f32 loc(#loc552)
      linalg.yield %1794 : f32 loc(#loc552)
    } -> tensor<f32> loc(#loc552)
    %984 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%983 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/exp"(#loc463)), %out: f32 loc("jit(step)/sub"(#loc464))):
      %1794 = arith.subf %cst_6, %in : f32 loc(#loc553)
      linalg.yield %1794 : f32 loc(#loc553)
    } -> tensor<f32> loc(#loc553)
    %985 = linalg.generic {indexing_maps = [#map35, #map35, #map35], iterator_types = []} ins(%981, %984 : tensor<f32>, tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc462)), %in_137: f32 loc("jit(step)/sub"(#loc464)), %out: f32 loc("jit(step)/div"(#loc465))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc554)
      linalg.yield %1794 : f32 loc(#loc554)
    } -> tensor<f32> loc(#loc554)
    %986 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%974 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc459)), %out: f32 loc("jit(step)/mul"(#loc422))):
      %1794 = arith.mulf %in, %cst_0 : f32 loc(#loc474)
      linalg.yield %1794 : f32 loc(#loc474)
    } -> tensor<f32> loc(#loc474)
    %987 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%986 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc422)), %out: f32 loc("jit(step)/exp"(#loc466))):
      %1794 = math.exp %in : f32 loc(#loc555)
      linalg.yield %1794 : f32 loc(#loc555)
    } -> tensor<f32> loc(#loc555)
    %988 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%987 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/exp"(#loc466)), %out: f32 loc("jit(step)/sub"(#loc467))):
      %1794 = arith.subf %cst_6, %in : f32 loc(#loc556)
      linalg.yield %1794 : f32 loc(#loc556)
    } -> tensor<f32> loc(#loc556)
    %989 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%988 : tensor<f32>) outs(%470 : tensor<f32>) {
    ^bb0(%in: f32 loc("jit(step)/sub"(#loc467)), %out: f32 loc("jit(step)/div"(#loc468))):
      %1794 = arith.divf %cst_6, %in : f32 loc(#loc557)
      linalg.yield %1794 : f32 loc(#loc557)
    } -> tensor<f32> loc(#loc557)
    %990 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %991 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg0 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[0]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %992 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %993 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %966 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %994 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%991, %993 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %995 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<128xf32> loc(#loc630)
    %996 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%995, %arg1 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[1]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128xf32> loc(#loc630)
    %997 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<128xf32> loc(#loc631)
    %998 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%997, %869 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128xf32> loc(#loc631)
    %999 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%996, %998 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128xf32> loc(#loc632)
    %1000 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg2 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[2]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1001 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %856 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1002 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1000, %1001 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1003 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg3 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[3]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1004 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %874 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1005 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1003, %1004 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1006 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg4 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[4]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1007 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %878 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1008 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1006, %1007 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1009 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<64x128xf32> loc(#loc630)
    %1010 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1009, %arg5 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[5]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x128xf32> loc(#loc630)
    %1011 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<64x128xf32> loc(#loc631)
    %1012 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1011, %871 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x128xf32> loc(#loc631)
    %1013 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1010, %1012 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x128xf32> loc(#loc632)
    %1014 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<128x64xf32> loc(#loc630)
    %1015 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1014, %arg6 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[6]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128x64xf32> loc(#loc630)
    %1016 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<128x64xf32> loc(#loc631)
    %1017 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1016, %858 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128x64xf32> loc(#loc631)
    %1018 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1015, %1017 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128x64xf32> loc(#loc632)
    %1019 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg7 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[7]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1020 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %935 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1021 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1019, %1020 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1022 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg8 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[8]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1023 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %939 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1024 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1022, %1023 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1025 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1026 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg9 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[9]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1027 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1028 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %926 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc808)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1029 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1026, %1028 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1030 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg10 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[10]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1031 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %899 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc658)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1032 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1030, %1031 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1033 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg11 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[11]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1034 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %931 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc805)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1035 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1033, %1034 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1036 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg12 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[12]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1037 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %922 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc811)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1038 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1036, %1037 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1039 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%995, %arg13 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[13]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128xf32> loc(#loc630)
    %1040 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%997, %763 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128xf32> loc(#loc631)
    %1041 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1039, %1040 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128xf32> loc(#loc632)
    %1042 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg14 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[14]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1043 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %750 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1044 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1042, %1043 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1045 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg15 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[15]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1046 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %768 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1047 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1045, %1046 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1048 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg16 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[16]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1049 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %772 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1050 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1048, %1049 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1051 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1009, %arg17 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[17]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x128xf32> loc(#loc630)
    %1052 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1011, %765 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x128xf32> loc(#loc631)
    %1053 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1051, %1052 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x128xf32> loc(#loc632)
    %1054 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1014, %arg18 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[18]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128x64xf32> loc(#loc630)
    %1055 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1016, %752 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128x64xf32> loc(#loc631)
    %1056 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1054, %1055 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128x64xf32> loc(#loc632)
    %1057 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg19 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[19]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1058 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %830 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1059 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1057, %1058 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1060 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg20 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[20]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1061 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %834 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1062 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1060, %1061 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1063 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg21 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[21]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1064 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %821 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc859)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1065 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1063, %1064 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1066 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg22 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[22]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1067 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %794 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc693)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1068 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1066, %1067 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1069 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg23 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[23]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1070 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %826 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc856)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1071 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1069, %1070 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1072 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg24 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[24]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1073 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %817 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc862)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1074 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1072, %1073 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1075 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%995, %arg25 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[25]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128xf32> loc(#loc630)
    %1076 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%997, %658 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128xf32> loc(#loc631)
    %1077 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1075, %1076 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128xf32> loc(#loc632)
    %1078 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg26 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[26]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1079 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %645 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1080 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1078, %1079 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1081 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg27 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[27]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1082 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %663 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1083 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1081, %1082 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1084 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg28 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[28]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1085 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %667 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1086 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1084, %1085 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1087 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1009, %arg29 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[29]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x128xf32> loc(#loc630)
    %1088 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1011, %660 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x128xf32> loc(#loc631)
    %1089 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1087, %1088 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x128xf32> loc(#loc632)
    %1090 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1014, %arg30 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[30]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128x64xf32> loc(#loc630)
    %1091 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1016, %647 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128x64xf32> loc(#loc631)
    %1092 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1090, %1091 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128x64xf32> loc(#loc632)
    %1093 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg31 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[31]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1094 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %725 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1095 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1093, %1094 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1096 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg32 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[32]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1097 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %729 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1098 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1096, %1097 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1099 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg33 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[33]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1100 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %716 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc808)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1101 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1099, %1100 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1102 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg34 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[34]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1103 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %688 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc658)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1104 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1102, %1103 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1105 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg35 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[35]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1106 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %721 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc805)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1107 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1105, %1106 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1108 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg36 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[36]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1109 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %712 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc811)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1110 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1108, %1109 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1111 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%995, %arg37 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[37]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128xf32> loc(#loc630)
    %1112 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%997, %550 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128xf32> loc(#loc631)
    %1113 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1111, %1112 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128xf32> loc(#loc632)
    %1114 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg38 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[38]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1115 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %531 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1116 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1114, %1115 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1117 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg39 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[39]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1118 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %556 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1119 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1117, %1118 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1120 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg40 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[40]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1121 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %560 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1122 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1120, %1121 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1123 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1009, %arg41 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[41]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x128xf32> loc(#loc630)
    %1124 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1011, %553 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x128xf32> loc(#loc631)
    %1125 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1123, %1124 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x128xf32> loc(#loc632)
    %1126 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1014, %arg42 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[42]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<128x64xf32> loc(#loc630)
    %1127 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1016, %536 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<128x64xf32> loc(#loc631)
    %1128 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1126, %1127 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<128x64xf32> loc(#loc632)
    %1129 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg43 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[43]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1130 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %619 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1131 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1129, %1130 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1132 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg44 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[44]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1133 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %623 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1134 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1132, %1133 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1135 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg45 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[45]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1136 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %610 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc859)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1137 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1135, %1136 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1138 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg46 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[46]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1139 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %582 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc693)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1140 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1138, %1139 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1141 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg47 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[47]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1142 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %615 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc856)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1143 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1141, %1142 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1144 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg48 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[48]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1145 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %606 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc862)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1146 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1144, %1145 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1147 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<16x64xf32> loc(#loc630)
    %1148 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1147, %arg49 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[49]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<16x64xf32> loc(#loc630)
    %1149 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<16x64xf32> loc(#loc631)
    %1150 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1149, %973 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc437)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<16x64xf32> loc(#loc631)
    %1151 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1148, %1150 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<16x64xf32> loc(#loc632)
    %1152 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<64x6xf32> loc(#loc630)
    %1153 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1152, %arg50 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[50]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x6xf32> loc(#loc630)
    %1154 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<64x6xf32> loc(#loc631)
    %1155 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1154, %500 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc449)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x6xf32> loc(#loc631)
    %1156 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1153, %1155 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x6xf32> loc(#loc632)
    %1157 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_14 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<6xf32> loc(#loc630)
    %1158 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1157, %arg51 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[51]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<6xf32> loc(#loc630)
    %1159 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_13 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<6xf32> loc(#loc631)
    %1160 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1159, %495 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<6xf32> loc(#loc631)
    %1161 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1158, %1160 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<6xf32> loc(#loc632)
    %1162 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1147, %arg52 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[52]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<16x64xf32> loc(#loc630)
    %1163 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1149, %971 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc438)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<16x64xf32> loc(#loc631)
    %1164 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1162, %1163 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<16x64xf32> loc(#loc632)
    %1165 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg53 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[53]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1166 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %507 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1167 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1165, %1166 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1168 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%990, %arg54 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[54]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64xf32> loc(#loc630)
    %1169 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%992, %511 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64xf32> loc(#loc631)
    %1170 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1168, %1169 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64xf32> loc(#loc632)
    %1171 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1025, %arg55 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[55]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<64x64xf32> loc(#loc630)
    %1172 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1027, %960 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<64x64xf32> loc(#loc631)
    %1173 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1171, %1172 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<64x64xf32> loc(#loc632)
    %1174 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc558))):
      linalg.yield %in : f32 loc(#loc630)
    } -> tensor<8x1x64xf32> loc(#loc630)
    %1175 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1174, %arg56 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("args[56]"), %out: f32 loc("jit(step)/mul"(#loc558))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc630)
      linalg.yield %1794 : f32 loc(#loc630)
    } -> tensor<8x1x64xf32> loc(#loc630)
    %1176 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc559))):
      linalg.yield %in : f32 loc(#loc631)
    } -> tensor<8x1x64xf32> loc(#loc631)
    %1177 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1176, %964 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc559)), %in_137: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc441)), %out: f32 loc("jit(step)/mul"(#loc559))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc631)
      linalg.yield %1794 : f32 loc(#loc631)
    } -> tensor<8x1x64xf32> loc(#loc631)
    %1178 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1175, %1177 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc558)), %in_137: f32 loc("jit(step)/mul"(#loc559)), %out: f32 loc("jit(step)/add"(#loc560))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc632)
      linalg.yield %1794 : f32 loc(#loc632)
    } -> tensor<8x1x64xf32> loc(#loc632)
    %1179 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1180 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg57 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[57]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1181 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1182 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %966 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1183 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1182, %966 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc440)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1184 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1180, %1183 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1185 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<128xf32> loc(#loc633)
    %1186 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1185, %arg58 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[58]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128xf32> loc(#loc633)
    %1187 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<128xf32> loc(#loc634)
    %1188 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1187, %869 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128xf32> loc(#loc634)
    %1189 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1188, %869 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128xf32> loc(#loc635)
    %1190 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1186, %1189 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128xf32> loc(#loc636)
    %1191 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg59 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[59]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1192 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %856 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1193 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1192, %856 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1194 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1191, %1193 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1195 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg60 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[60]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1196 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %874 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1197 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1196, %874 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1198 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1195, %1197 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1199 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg61 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[61]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1200 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %878 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1201 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1200, %878 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1202 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1199, %1201 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1203 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<64x128xf32> loc(#loc633)
    %1204 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1203, %arg62 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[62]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x128xf32> loc(#loc633)
    %1205 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<64x128xf32> loc(#loc634)
    %1206 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1205, %871 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x128xf32> loc(#loc634)
    %1207 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1206, %871 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x128xf32> loc(#loc635)
    %1208 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1204, %1207 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x128xf32> loc(#loc636)
    %1209 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<128x64xf32> loc(#loc633)
    %1210 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1209, %arg63 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[63]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128x64xf32> loc(#loc633)
    %1211 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<128x64xf32> loc(#loc634)
    %1212 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1211, %858 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128x64xf32> loc(#loc634)
    %1213 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1212, %858 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128x64xf32> loc(#loc635)
    %1214 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1210, %1213 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128x64xf32> loc(#loc636)
    %1215 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg64 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[64]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1216 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %935 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1217 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1216, %935 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1218 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1215, %1217 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1219 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg65 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[65]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1220 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %939 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1221 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1220, %939 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1222 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1219, %1221 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1223 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1224 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg66 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[66]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1225 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1226 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %926 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc808)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1227 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1226, %926 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc808)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1228 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1224, %1227 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1229 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg67 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[67]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1230 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %899 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc658)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1231 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1230, %899 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc658)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1232 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1229, %1231 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1233 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg68 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[68]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1234 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %931 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc805)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1235 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1234, %931 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc805)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1236 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1233, %1235 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1237 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg69 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[69]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1238 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %922 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc811)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1239 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1238, %922 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block0/space))/transpose"(#loc811)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1240 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1237, %1239 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1241 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1185, %arg70 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[70]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128xf32> loc(#loc633)
    %1242 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1187, %763 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128xf32> loc(#loc634)
    %1243 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1242, %763 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128xf32> loc(#loc635)
    %1244 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1241, %1243 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128xf32> loc(#loc636)
    %1245 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg71 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[71]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1246 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %750 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1247 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1246, %750 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1248 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1245, %1247 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1249 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg72 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[72]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1250 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %768 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1251 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1250, %768 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1252 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1249, %1251 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1253 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg73 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[73]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1254 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %772 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1255 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1254, %772 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1256 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1253, %1255 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1257 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1203, %arg74 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[74]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x128xf32> loc(#loc633)
    %1258 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1205, %765 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x128xf32> loc(#loc634)
    %1259 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1258, %765 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x128xf32> loc(#loc635)
    %1260 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1257, %1259 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x128xf32> loc(#loc636)
    %1261 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1209, %arg75 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[75]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128x64xf32> loc(#loc633)
    %1262 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1211, %752 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128x64xf32> loc(#loc634)
    %1263 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1262, %752 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128x64xf32> loc(#loc635)
    %1264 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1261, %1263 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128x64xf32> loc(#loc636)
    %1265 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg76 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[76]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1266 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %830 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1267 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1266, %830 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1268 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1265, %1267 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1269 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg77 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[77]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1270 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %834 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1271 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1270, %834 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1272 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1269, %1271 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1273 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg78 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[78]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1274 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %821 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc859)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1275 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1274, %821 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc859)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1276 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1273, %1275 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1277 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg79 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[79]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1278 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %794 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc693)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1279 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1278, %794 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc693)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1280 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1277, %1279 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1281 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg80 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[80]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1282 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %826 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc856)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1283 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1282, %826 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc856)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1284 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1281, %1283 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1285 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg81 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[81]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1286 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %817 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc862)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1287 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1286, %817 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block1/time))/transpose"(#loc862)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1288 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1285, %1287 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1289 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1185, %arg82 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[82]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128xf32> loc(#loc633)
    %1290 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1187, %658 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128xf32> loc(#loc634)
    %1291 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1290, %658 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128xf32> loc(#loc635)
    %1292 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1289, %1291 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128xf32> loc(#loc636)
    %1293 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg83 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[83]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1294 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %645 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1295 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1294, %645 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1296 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1293, %1295 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1297 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg84 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[84]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1298 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %663 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1299 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1298, %663 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1300 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1297, %1299 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1301 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg85 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[85]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1302 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %667 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1303 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1302, %667 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1304 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1301, %1303 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1305 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1203, %arg86 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[86]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x128xf32> loc(#loc633)
    %1306 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1205, %660 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x128xf32> loc(#loc634)
    %1307 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1306, %660 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x128xf32> loc(#loc635)
    %1308 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1305, %1307 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x128xf32> loc(#loc636)
    %1309 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1209, %arg87 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[87]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128x64xf32> loc(#loc633)
    %1310 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1211, %647 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128x64xf32> loc(#loc634)
    %1311 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1310, %647 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128x64xf32> loc(#loc635)
    %1312 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1309, %1311 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128x64xf32> loc(#loc636)
    %1313 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg88 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[88]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1314 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %725 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1315 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1314, %725 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc804)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1316 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1313, %1315 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1317 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg89 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[89]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1318 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %729 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1319 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1318, %729 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/reduce_sum"(#loc803)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1320 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1317, %1319 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1321 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg90 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[90]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1322 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %716 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc808)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1323 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1322, %716 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc808)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1324 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1321, %1323 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1325 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg91 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[91]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1326 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %688 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc658)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1327 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1326, %688 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc658)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1328 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1325, %1327 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1329 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg92 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[92]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1330 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %721 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc805)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1331 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1330, %721 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc805)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1332 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1329, %1331 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1333 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg93 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[93]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1334 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %712 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc811)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1335 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1334, %712 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block2/space))/transpose"(#loc811)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1336 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1333, %1335 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1337 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1185, %arg94 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[94]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128xf32> loc(#loc633)
    %1338 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1187, %550 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128xf32> loc(#loc634)
    %1339 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1338, %550 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc579)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128xf32> loc(#loc635)
    %1340 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1337, %1339 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128xf32> loc(#loc636)
    %1341 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg95 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[95]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1342 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %531 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1343 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1342, %531 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc582)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1344 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1341, %1343 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1345 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg96 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[96]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1346 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %556 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1347 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1346, %556 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc668)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1348 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1345, %1347 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1349 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg97 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[97]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1350 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %560 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1351 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1350, %560 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/reduce_sum"(#loc667)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1352 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1349, %1351 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1353 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1203, %arg98 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[98]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x128xf32> loc(#loc633)
    %1354 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1205, %553 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x128xf32> loc(#loc634)
    %1355 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1354, %553 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc578)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x128xf32> loc(#loc635)
    %1356 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1353, %1355 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x128xf32> loc(#loc636)
    %1357 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1209, %arg99 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[99]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<128x64xf32> loc(#loc633)
    %1358 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1211, %536 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<128x64xf32> loc(#loc634)
    %1359 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1358, %536 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/mlp))/transpose"(#loc581)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<128x64xf32> loc(#loc635)
    %1360 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1357, %1359 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<128x64xf32> loc(#loc636)
    %1361 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg100 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[100]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1362 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %619 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1363 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1362, %619 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc855)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1364 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1361, %1363 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1365 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg101 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[101]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1366 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %623 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1367 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1366, %623 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/reduce_sum"(#loc854)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1368 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1365, %1367 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1369 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg102 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[102]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1370 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %610 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc859)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1371 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1370, %610 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc859)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1372 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1369, %1371 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1373 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg103 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[103]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1374 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %582 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc693)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1375 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1374, %582 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc693)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1376 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1373, %1375 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1377 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg104 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[104]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1378 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %615 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc856)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1379 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1378, %615 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc856)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1380 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1377, %1379 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1381 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg105 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[105]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1382 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %606 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc862)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1383 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1382, %606 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp(block3/time))/transpose"(#loc862)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1384 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1381, %1383 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1385 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<16x64xf32> loc(#loc633)
    %1386 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1385, %arg106 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[106]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<16x64xf32> loc(#loc633)
    %1387 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<16x64xf32> loc(#loc634)
    %1388 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1387, %973 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc437)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<16x64xf32> loc(#loc634)
    %1389 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1388, %973 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc437)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<16x64xf32> loc(#loc635)
    %1390 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1386, %1389 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<16x64xf32> loc(#loc636)
    %1391 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<64x6xf32> loc(#loc633)
    %1392 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1391, %arg107 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[107]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x6xf32> loc(#loc633)
    %1393 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<64x6xf32> loc(#loc634)
    %1394 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1393, %500 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc449)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x6xf32> loc(#loc634)
    %1395 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1394, %500 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc449)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x6xf32> loc(#loc635)
    %1396 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1392, %1395 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x6xf32> loc(#loc636)
    %1397 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_12 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<6xf32> loc(#loc633)
    %1398 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1397, %arg108 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[108]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<6xf32> loc(#loc633)
    %1399 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<6xf32> loc(#loc634)
    %1400 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1399, %495 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<6xf32> loc(#loc634)
    %1401 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1400, %495 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc450)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<6xf32> loc(#loc635)
    %1402 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1398, %1401 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<6xf32> loc(#loc636)
    %1403 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1385, %arg109 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[109]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<16x64xf32> loc(#loc633)
    %1404 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1387, %971 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc438)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<16x64xf32> loc(#loc634)
    %1405 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1404, %971 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/transpose"(#loc438)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<16x64xf32> loc(#loc635)
    %1406 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1403, %1405 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<16x64xf32> loc(#loc636)
    %1407 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg110 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[110]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1408 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %507 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1409 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1408, %507 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc508)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1410 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1407, %1409 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1411 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1179, %arg111 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[111]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64xf32> loc(#loc633)
    %1412 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1181, %511 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64xf32> loc(#loc634)
    %1413 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1412, %511 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc507)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64xf32> loc(#loc635)
    %1414 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1411, %1413 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64xf32> loc(#loc636)
    %1415 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg112 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[112]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<64x64xf32> loc(#loc633)
    %1416 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1225, %960 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<64x64xf32> loc(#loc634)
    %1417 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1416, %960 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/reduce_sum"(#loc442)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<64x64xf32> loc(#loc635)
    %1418 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1415, %1417 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<64x64xf32> loc(#loc636)
    %1419 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc561))):
      linalg.yield %in : f32 loc(#loc633)
    } -> tensor<8x1x64xf32> loc(#loc633)
    %1420 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1419, %arg113 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("args[113]"), %out: f32 loc("jit(step)/mul"(#loc561))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc633)
      linalg.yield %1794 : f32 loc(#loc633)
    } -> tensor<8x1x64xf32> loc(#loc633)
    %1421 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/mul"(#loc562))):
      linalg.yield %in : f32 loc(#loc634)
    } -> tensor<8x1x64xf32> loc(#loc634)
    %1422 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1421, %964 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc441)), %out: f32 loc("jit(step)/mul"(#loc562))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc634)
      linalg.yield %1794 : f32 loc(#loc634)
    } -> tensor<8x1x64xf32> loc(#loc634)
    %1423 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1422, %964 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc562)), %in_137: f32 loc("jit(step)/transpose(jvp())/broadcast_in_dim"(#loc441)), %out: f32 loc("jit(step)/mul"(#loc563))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc635)
      linalg.yield %1794 : f32 loc(#loc635)
    } -> tensor<8x1x64xf32> loc(#loc635)
    %1424 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1420, %1423 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc561)), %in_137: f32 loc("jit(step)/mul"(#loc563)), %out: f32 loc("jit(step)/add"(#loc564))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc636)
      linalg.yield %1794 : f32 loc(#loc636)
    } -> tensor<8x1x64xf32> loc(#loc636)
    %1425 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%985 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1426 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %994 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1427 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%989 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1428 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1184, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1429 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1428 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1430 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1431 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1429, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1432 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1426, %1431 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1433 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg114, %1432 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[114]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1434 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%985 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<128xf32> loc(#loc637)
    %1435 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1434, %999 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128xf32> loc(#loc637)
    %1436 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%989 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<128xf32> loc(#loc638)
    %1437 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1190, %1436 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128xf32> loc(#loc638)
    %1438 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1437 : tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128xf32> loc(#loc639)
    %1439 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<128xf32> loc(#loc640)
    %1440 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1438, %1439 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128xf32> loc(#loc640)
    %1441 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1435, %1440 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128xf32> loc(#loc641)
    %1442 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg115, %1441 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("args[115]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128xf32> loc(#loc642)
    %1443 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1002 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1444 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1194, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1445 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1444 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1446 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1445, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1447 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1443, %1446 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1448 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg116, %1447 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[116]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1449 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1005 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1450 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1198, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1451 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1450 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1452 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1451, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1453 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1449, %1452 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1454 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg117, %1453 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[117]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1455 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1008 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1456 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1202, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1457 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1456 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1458 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1457, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1459 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1455, %1458 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1460 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg118, %1459 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[118]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1461 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<64x128xf32> loc(#loc637)
    %1462 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1461, %1013 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x128xf32> loc(#loc637)
    %1463 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%989 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<64x128xf32> loc(#loc638)
    %1464 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1208, %1463 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x128xf32> loc(#loc638)
    %1465 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1464 : tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x128xf32> loc(#loc639)
    %1466 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<64x128xf32> loc(#loc640)
    %1467 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1465, %1466 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x128xf32> loc(#loc640)
    %1468 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1462, %1467 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x128xf32> loc(#loc641)
    %1469 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg119, %1468 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("args[119]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x128xf32> loc(#loc642)
    %1470 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<128x64xf32> loc(#loc637)
    %1471 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1470, %1018 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128x64xf32> loc(#loc637)
    %1472 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%989 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<128x64xf32> loc(#loc638)
    %1473 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1214, %1472 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128x64xf32> loc(#loc638)
    %1474 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1473 : tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128x64xf32> loc(#loc639)
    %1475 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<128x64xf32> loc(#loc640)
    %1476 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1474, %1475 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128x64xf32> loc(#loc640)
    %1477 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1471, %1476 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128x64xf32> loc(#loc641)
    %1478 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg120, %1477 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("args[120]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128x64xf32> loc(#loc642)
    %1479 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1021 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1480 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1218, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1481 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1480 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1482 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1481, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1483 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1479, %1482 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1484 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg121, %1483 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[121]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1485 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1024 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1486 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1222, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1487 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1486 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1488 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1487, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1489 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1485, %1488 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1490 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg122, %1489 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[122]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1491 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1492 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1029 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1493 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%989 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1494 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1228, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1495 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1494 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1496 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1497 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1495, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1498 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1492, %1497 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1499 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg123, %1498 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[123]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1500 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1032 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1501 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1232, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1502 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1501 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1503 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1502, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1504 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1500, %1503 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1505 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg124, %1504 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[124]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1506 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1035 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1507 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1236, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1508 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1507 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1509 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1508, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1510 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1506, %1509 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1511 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg125, %1510 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[125]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1512 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1038 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1513 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1240, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1514 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1513 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1515 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1514, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1516 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1512, %1515 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1517 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg126, %1516 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[126]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1518 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1434, %1041 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128xf32> loc(#loc637)
    %1519 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1244, %1436 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128xf32> loc(#loc638)
    %1520 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1519 : tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128xf32> loc(#loc639)
    %1521 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1520, %1439 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128xf32> loc(#loc640)
    %1522 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1518, %1521 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128xf32> loc(#loc641)
    %1523 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg127, %1522 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("args[127]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128xf32> loc(#loc642)
    %1524 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1044 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1525 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1248, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1526 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1525 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1527 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1526, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1528 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1524, %1527 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1529 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg128, %1528 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[128]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1530 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1047 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1531 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1252, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1532 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1531 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1533 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1532, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1534 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1530, %1533 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1535 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg129, %1534 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[129]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1536 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1050 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1537 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1256, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1538 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1537 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1539 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1538, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1540 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1536, %1539 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1541 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg130, %1540 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[130]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1542 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1461, %1053 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x128xf32> loc(#loc637)
    %1543 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1260, %1463 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x128xf32> loc(#loc638)
    %1544 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1543 : tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x128xf32> loc(#loc639)
    %1545 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1544, %1466 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x128xf32> loc(#loc640)
    %1546 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1542, %1545 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x128xf32> loc(#loc641)
    %1547 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg131, %1546 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("args[131]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x128xf32> loc(#loc642)
    %1548 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1470, %1056 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128x64xf32> loc(#loc637)
    %1549 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1264, %1472 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128x64xf32> loc(#loc638)
    %1550 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1549 : tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128x64xf32> loc(#loc639)
    %1551 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1550, %1475 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128x64xf32> loc(#loc640)
    %1552 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1548, %1551 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128x64xf32> loc(#loc641)
    %1553 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg132, %1552 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("args[132]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128x64xf32> loc(#loc642)
    %1554 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1059 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1555 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1268, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1556 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1555 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1557 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1556, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1558 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1554, %1557 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1559 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg133, %1558 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[133]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1560 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1062 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1561 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1272, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1562 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1561 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1563 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1562, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1564 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1560, %1563 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1565 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg134, %1564 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[134]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1566 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1065 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1567 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1276, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1568 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1567 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1569 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1568, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1570 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1566, %1569 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1571 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg135, %1570 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[135]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1572 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1068 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1573 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1280, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1574 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1573 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1575 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1574, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1576 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1572, %1575 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1577 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg136, %1576 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[136]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1578 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1071 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1579 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1284, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1580 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1579 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1581 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1580, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1582 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1578, %1581 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1583 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg137, %1582 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[137]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1584 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1074 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1585 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1288, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1586 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1585 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1587 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1586, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1588 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1584, %1587 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1589 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg138, %1588 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[138]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1590 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1434, %1077 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128xf32> loc(#loc637)
    %1591 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1292, %1436 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128xf32> loc(#loc638)
    %1592 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1591 : tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128xf32> loc(#loc639)
    %1593 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1592, %1439 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128xf32> loc(#loc640)
    %1594 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1590, %1593 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128xf32> loc(#loc641)
    %1595 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg139, %1594 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("args[139]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128xf32> loc(#loc642)
    %1596 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1080 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1597 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1296, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1598 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1597 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1599 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1598, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1600 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1596, %1599 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1601 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg140, %1600 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[140]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1602 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1083 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1603 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1300, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1604 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1603 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1605 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1604, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1606 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1602, %1605 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1607 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg141, %1606 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[141]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1608 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1086 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1609 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1304, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1610 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1609 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1611 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1610, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1612 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1608, %1611 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1613 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg142, %1612 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[142]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1614 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1461, %1089 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x128xf32> loc(#loc637)
    %1615 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1308, %1463 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x128xf32> loc(#loc638)
    %1616 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1615 : tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x128xf32> loc(#loc639)
    %1617 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1616, %1466 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x128xf32> loc(#loc640)
    %1618 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1614, %1617 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x128xf32> loc(#loc641)
    %1619 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg143, %1618 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("args[143]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x128xf32> loc(#loc642)
    %1620 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1470, %1092 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128x64xf32> loc(#loc637)
    %1621 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1312, %1472 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128x64xf32> loc(#loc638)
    %1622 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1621 : tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128x64xf32> loc(#loc639)
    %1623 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1622, %1475 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128x64xf32> loc(#loc640)
    %1624 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1620, %1623 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128x64xf32> loc(#loc641)
    %1625 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg144, %1624 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("args[144]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128x64xf32> loc(#loc642)
    %1626 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1095 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1627 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1316, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1628 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1627 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1629 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1628, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1630 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1626, %1629 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1631 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg145, %1630 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[145]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1632 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1098 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1633 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1320, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1634 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1633 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1635 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1634, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1636 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1632, %1635 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1637 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg146, %1636 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[146]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1638 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1101 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1639 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1324, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1640 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1639 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1641 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1640, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1642 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1638, %1641 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1643 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg147, %1642 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[147]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1644 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1104 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1645 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1328, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1646 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1645 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1647 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1646, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1648 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1644, %1647 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1649 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg148, %1648 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[148]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1650 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1107 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1651 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1332, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1652 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1651 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1653 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1652, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1654 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1650, %1653 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1655 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg149, %1654 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[149]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1656 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1110 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1657 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1336, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1658 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1657 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1659 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1658, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1660 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1656, %1659 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1661 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg150, %1660 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[150]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1662 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1434, %1113 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128xf32> loc(#loc637)
    %1663 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1340, %1436 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128xf32> loc(#loc638)
    %1664 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1663 : tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128xf32> loc(#loc639)
    %1665 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1664, %1439 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128xf32> loc(#loc640)
    %1666 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1662, %1665 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128xf32> loc(#loc641)
    %1667 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg151, %1666 : tensor<128xf32>, tensor<128xf32>) outs(%547 : tensor<128xf32>) {
    ^bb0(%in: f32 loc("args[151]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128xf32> loc(#loc642)
    %1668 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1116 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1669 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1344, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1670 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1669 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1671 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1670, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1672 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1668, %1671 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1673 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg152, %1672 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[152]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1674 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1119 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1675 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1348, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1676 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1675 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1677 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1676, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1678 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1674, %1677 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1679 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg153, %1678 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[153]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1680 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1122 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1681 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1352, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1682 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1681 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1683 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1682, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1684 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1680, %1683 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1685 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg154, %1684 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[154]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1686 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1461, %1125 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x128xf32> loc(#loc637)
    %1687 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1356, %1463 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x128xf32> loc(#loc638)
    %1688 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1687 : tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x128xf32> loc(#loc639)
    %1689 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1688, %1466 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x128xf32> loc(#loc640)
    %1690 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1686, %1689 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x128xf32> loc(#loc641)
    %1691 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg155, %1690 : tensor<64x128xf32>, tensor<64x128xf32>) outs(%532 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc("args[155]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x128xf32> loc(#loc642)
    %1692 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1470, %1128 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<128x64xf32> loc(#loc637)
    %1693 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1360, %1472 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<128x64xf32> loc(#loc638)
    %1694 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1693 : tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<128x64xf32> loc(#loc639)
    %1695 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1694, %1475 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<128x64xf32> loc(#loc640)
    %1696 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1692, %1695 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<128x64xf32> loc(#loc641)
    %1697 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg156, %1696 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%535 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc("args[156]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<128x64xf32> loc(#loc642)
    %1698 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1131 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1699 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1364, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1700 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1699 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1701 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1700, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1702 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1698, %1701 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1703 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg157, %1702 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[157]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1704 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1134 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1705 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1368, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1706 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1705 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1707 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1706, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1708 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1704, %1707 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1709 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg158, %1708 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[158]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1710 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1137 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1711 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1372, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1712 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1711 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1713 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1712, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1714 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1710, %1713 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1715 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg159, %1714 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[159]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1716 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1140 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1717 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1376, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1718 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1717 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1719 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1718, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1720 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1716, %1719 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1721 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg160, %1720 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[160]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1722 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1143 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1723 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1380, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1724 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1723 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1725 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1724, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1726 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1722, %1725 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1727 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg161, %1726 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[161]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1728 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1146 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1729 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1384, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1730 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1729 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1731 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1730, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1732 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1728, %1731 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1733 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg162, %1732 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[162]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1734 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<16x64xf32> loc(#loc637)
    %1735 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1734, %1151 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<16x64xf32> loc(#loc637)
    %1736 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%989 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<16x64xf32> loc(#loc638)
    %1737 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1390, %1736 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<16x64xf32> loc(#loc638)
    %1738 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1737 : tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<16x64xf32> loc(#loc639)
    %1739 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<16x64xf32> loc(#loc640)
    %1740 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1738, %1739 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<16x64xf32> loc(#loc640)
    %1741 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1735, %1740 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<16x64xf32> loc(#loc641)
    %1742 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg163, %1741 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("args[163]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<16x64xf32> loc(#loc642)
    %1743 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<64x6xf32> loc(#loc637)
    %1744 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1743, %1156 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x6xf32> loc(#loc637)
    %1745 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%989 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<64x6xf32> loc(#loc638)
    %1746 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1396, %1745 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x6xf32> loc(#loc638)
    %1747 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1746 : tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x6xf32> loc(#loc639)
    %1748 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<64x6xf32> loc(#loc640)
    %1749 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1747, %1748 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x6xf32> loc(#loc640)
    %1750 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1744, %1749 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x6xf32> loc(#loc641)
    %1751 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg164, %1750 : tensor<64x6xf32>, tensor<64x6xf32>) outs(%499 : tensor<64x6xf32>) {
    ^bb0(%in: f32 loc("args[164]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x6xf32> loc(#loc642)
    %1752 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%985 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<6xf32> loc(#loc637)
    %1753 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1752, %1161 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<6xf32> loc(#loc637)
    %1754 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%989 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<6xf32> loc(#loc638)
    %1755 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1402, %1754 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<6xf32> loc(#loc638)
    %1756 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1755 : tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<6xf32> loc(#loc639)
    %1757 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_10 : tensor<f32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<6xf32> loc(#loc640)
    %1758 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1756, %1757 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<6xf32> loc(#loc640)
    %1759 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1753, %1758 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<6xf32> loc(#loc641)
    %1760 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg165, %1759 : tensor<6xf32>, tensor<6xf32>) outs(%492 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("args[165]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<6xf32> loc(#loc642)
    %1761 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1734, %1164 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<16x64xf32> loc(#loc637)
    %1762 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1406, %1736 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<16x64xf32> loc(#loc638)
    %1763 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1762 : tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<16x64xf32> loc(#loc639)
    %1764 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1763, %1739 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<16x64xf32> loc(#loc640)
    %1765 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1761, %1764 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<16x64xf32> loc(#loc641)
    %1766 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg166, %1765 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%970 : tensor<16x64xf32>) {
    ^bb0(%in: f32 loc("args[166]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<16x64xf32> loc(#loc642)
    %1767 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1167 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1768 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1410, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1769 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1768 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1770 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1769, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1771 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1767, %1770 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1772 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg167, %1771 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[167]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1773 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1425, %1170 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64xf32> loc(#loc637)
    %1774 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1414, %1427 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64xf32> loc(#loc638)
    %1775 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%1774 : tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64xf32> loc(#loc639)
    %1776 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1775, %1430 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64xf32> loc(#loc640)
    %1777 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%1773, %1776 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64xf32> loc(#loc641)
    %1778 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%arg168, %1777 : tensor<64xf32>, tensor<64xf32>) outs(%504 : tensor<64xf32>) {
    ^bb0(%in: f32 loc("args[168]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64xf32> loc(#loc642)
    %1779 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1491, %1173 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<64x64xf32> loc(#loc637)
    %1780 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1418, %1493 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<64x64xf32> loc(#loc638)
    %1781 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1780 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<64x64xf32> loc(#loc639)
    %1782 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1781, %1496 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<64x64xf32> loc(#loc640)
    %1783 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%1779, %1782 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<64x64xf32> loc(#loc641)
    %1784 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg169, %1783 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc("args[169]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<64x64xf32> loc(#loc642)
    %1785 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%985 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc465)), %out: f32 loc("jit(step)/mul"(#loc565))):
      linalg.yield %in : f32 loc(#loc637)
    } -> tensor<8x1x64xf32> loc(#loc637)
    %1786 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1785, %1178 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc560)), %out: f32 loc("jit(step)/mul"(#loc565))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc637)
      linalg.yield %1794 : f32 loc(#loc637)
    } -> tensor<8x1x64xf32> loc(#loc637)
    %1787 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/div"(#loc468)), %out: f32 loc("jit(step)/mul"(#loc566))):
      linalg.yield %in : f32 loc(#loc638)
    } -> tensor<8x1x64xf32> loc(#loc638)
    %1788 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1424, %1787 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/add"(#loc564)), %in_137: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/mul"(#loc566))):
      %1794 = arith.mulf %in, %in_137 : f32 loc(#loc638)
      linalg.yield %1794 : f32 loc(#loc638)
    } -> tensor<8x1x64xf32> loc(#loc638)
    %1789 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1788 : tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc566)), %out: f32 loc("jit(step)/sqrt"(#loc567))):
      %1794 = math.sqrt %in : f32 loc(#loc639)
      linalg.yield %1794 : f32 loc(#loc639)
    } -> tensor<8x1x64xf32> loc(#loc639)
    %1790 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("jit(step)/add"(#loc568))):
      linalg.yield %in : f32 loc(#loc640)
    } -> tensor<8x1x64xf32> loc(#loc640)
    %1791 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1789, %1790 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/sqrt"(#loc567)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/add"(#loc568))):
      %1794 = arith.addf %in, %in_137 : f32 loc(#loc640)
      linalg.yield %1794 : f32 loc(#loc640)
    } -> tensor<8x1x64xf32> loc(#loc640)
    %1792 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1786, %1791 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("jit(step)/mul"(#loc565)), %in_137: f32 loc("jit(step)/add"(#loc568)), %out: f32 loc("jit(step)/div"(#loc569))):
      %1794 = arith.divf %in, %in_137 : f32 loc(#loc641)
      linalg.yield %1794 : f32 loc(#loc641)
    } -> tensor<8x1x64xf32> loc(#loc641)
    %1793 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg170, %1792 : tensor<8x1x64xf32>, tensor<8x1x64xf32>) outs(%963 : tensor<8x1x64xf32>) {
    ^bb0(%in: f32 loc("args[170]"), %in_137: f32 loc("jit(step)/div"(#loc569)), %out: f32 loc("jit(step)/sub"(#loc570))):
      %1794 = arith.subf %in, %in_137 : f32 loc(#loc642)
      linalg.yield %1794 : f32 loc(#loc642)
    } -> tensor<8x1x64xf32> loc(#loc642)
    return %994, %999, %1002, %1005, %1008, %1013, %1018, %1021, %1024, %1029, %1032, %1035, %1038, %1041, %1044, %1047, %1050, %1053, %1056, %1059, %1062, %1065, %1068, %1071, %1074, %1077, %1080, %1083, %1086, %1089, %1092, %1095, %1098, %1101, %1104, %1107, %1110, %1113, %1116, %1119, %1122, %1125, %1128, %1131, %1134, %1137, %1140, %1143, %1146, %1151, %1156, %1161, %1164, %1167, %1170, %1173, %1178, %1184, %1190, %1194, %1198, %1202, %1208, %1214, %1218, %1222, %1228, %1232, %1236, %1240, %1244, %1248, %1252, %1256, %1260, %1264, %1268, %1272, %1276, %1280, %1284, %1288, %1292, %1296, %1300, %1304, %1308, %1312, %1316, %1320, %1324, %1328, %1332, %1336, %1340, %1344, %1348, %1352, %1356, %1360, %1364, %1368, %1372, %1376, %1380, %1384, %1390, %1396, %1402, %1406, %1410, %1414, %1418, %1424, %1433, %1442, %1448, %1454, %1460, %1469, %1478, %1484, %1490, %1499, %1505, %1511, %1517, %1523, %1529, %1535, %1541, %1547, %1553, %1559, %1565, %1571, %1577, %1583, %1589, %1595, %1601, %1607, %1613, %1619, %1625, %1631, %1637, %1643, %1649, %1655, %1661, %1667, %1673, %1679, %1685, %1691, %1697, %1703, %1709, %1715, %1721, %1727, %1733, %1742, %1751, %1760, %1766, %1772, %1778, %1784, %1793, %974, %474, %485 : tensor<64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<16x64xf32>, tensor<64x6xf32>, tensor<6xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<8x1x64xf32>, tensor<64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<16x64xf32>, tensor<64x6xf32>, tensor<6xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<8x1x64xf32>, tensor<64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<16x64xf32>, tensor<64x6xf32>, tensor<6xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<8x1x64xf32>, tensor<f32>, tensor<f32>, tensor<f32> loc(#loc)
  } loc(#loc)
  func.func private @log_softmax(%arg0: tensor<8x6xf32> loc(unknown)) -> (tensor<8x6xf32>, tensor<8x6xf32>, tensor<8x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc284)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc285)
    %0 = tensor.empty() : tensor<8xf32> loc(#loc285)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<8xf32>) -> tensor<8xf32> loc(#loc285)
    %2 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<8x6xf32>) outs(%1 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("reduce_max"), %out: f32 loc("reduce_max")):
      %17 = arith.maximumf %out, %in : f32 loc(#loc285)
      linalg.yield %17 : f32 loc(#loc285)
    } -> tensor<8xf32> loc(#loc285)
    %3 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("max")):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<8xf32> loc(#loc286)
    %4 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%3, %2 : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("max"), %in_2: f32 loc("reduce_max"), %out: f32 loc("max")):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc286)
      linalg.yield %17 : f32 loc(#loc286)
    } -> tensor<8xf32> loc(#loc286)
    %5 = tensor.empty() : tensor<8x1xf32> loc(#loc287)
    %6 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xf32>) outs(%5 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("max"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x1xf32> loc(#loc287)
    %7 = tensor.empty() : tensor<8x6xf32> loc(#loc288)
    %8 = linalg.generic {indexing_maps = [#map36, #map29], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x1xf32>) outs(%7 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("broadcast_in_dim"), %out: f32 loc("sub")):
      linalg.yield %in : f32 loc(#loc288)
    } -> tensor<8x6xf32> loc(#loc288)
    %9 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%7 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32 loc("sub"), %out: f32 loc("sub")):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc288)
      linalg.yield %17 : f32 loc(#loc288)
    } -> tensor<8x6xf32> loc(#loc288)
    %10 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x6xf32>) outs(%7 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("sub"), %out: f32 loc("exp")):
      %17 = math.exp %in : f32 loc(#loc289)
      linalg.yield %17 : f32 loc(#loc289)
    } -> tensor<8x6xf32> loc(#loc289)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8xf32>) -> tensor<8xf32> loc(#loc284)
    %12 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<8x6xf32>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("reduce_sum")):
      %17 = arith.addf %out, %in : f32 loc(#loc284)
      linalg.yield %17 : f32 loc(#loc284)
    } -> tensor<8xf32> loc(#loc284)
    %13 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8xf32>) outs(%5 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x1xf32> loc(#loc287)
    %14 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x1xf32>) outs(%5 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("broadcast_in_dim"), %out: f32 loc("log")):
      %17 = math.log %in : f32 loc(#loc290)
      linalg.yield %17 : f32 loc(#loc290)
    } -> tensor<8x1xf32> loc(#loc290)
    %15 = linalg.generic {indexing_maps = [#map36, #map29], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x1xf32>) outs(%7 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("log"), %out: f32 loc("sub")):
      linalg.yield %in : f32 loc(#loc288)
    } -> tensor<8x6xf32> loc(#loc288)
    %16 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%7 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("sub"), %in_2: f32 loc("sub"), %out: f32 loc("sub")):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc288)
      linalg.yield %17 : f32 loc(#loc288)
    } -> tensor<8x6xf32> loc(#loc288)
    return %16, %10, %13 : tensor<8x6xf32>, tensor<8x6xf32>, tensor<8x1xf32> loc(#loc643)
  } loc(#loc643)
  func.func private @_where(%arg0: tensor<8x6xi1> loc(unknown), %arg1: tensor<8x6xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> tensor<8x6xf32> {
    %0 = tensor.empty() : tensor<8x6xf32> loc(#loc287)
    %1 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("convert_element_type"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x6xf32> loc(#loc287)
    %2 = linalg.generic {indexing_maps = [#map29, #map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<8x6xi1>, tensor<8x6xf32>, tensor<8x6xf32>) outs(%0 : tensor<8x6xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32 loc("broadcast_in_dim"), %out: f32 loc("select_n")):
      %3 = arith.select %in, %in_0, %in_1 : f32 loc(#loc292)
      linalg.yield %3 : f32 loc(#loc292)
    } -> tensor<8x6xf32> loc(#loc292)
    return %2 : tensor<8x6xf32> loc(#loc644)
  } loc(#loc644)
  func.func private @log_softmax_133(%arg0: tensor<8x6xf32> loc(unknown), %arg1: tensor<8x1xf32> loc(unknown), %arg2: tensor<8x6xf32> loc(unknown)) -> tensor<8x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<8x6xf32> loc(#loc293)
    %1 = linalg.generic {indexing_maps = [#map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<8x6xf32>) outs(%0 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc("neg")):
      %11 = arith.negf %in : f32 loc(#loc293)
      linalg.yield %11 : f32 loc(#loc293)
    } -> tensor<8x6xf32> loc(#loc293)
    %2 = tensor.empty() : tensor<8xf32> loc(#loc284)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8xf32>) -> tensor<8xf32> loc(#loc284)
    %4 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<8x6xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("reduce_sum")):
      %11 = arith.addf %out, %in : f32 loc(#loc284)
      linalg.yield %11 : f32 loc(#loc284)
    } -> tensor<8xf32> loc(#loc284)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc294)
    %5 = tensor.empty() : tensor<8x1xf32> loc(#loc295)
    %6 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%5 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc("reshape"), %in_0: f32 loc(unknown), %out: f32 loc("div")):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc295)
      linalg.yield %11 : f32 loc(#loc295)
    } -> tensor<8x1xf32> loc(#loc295)
    %7 = linalg.generic {indexing_maps = [#map29, #map32], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<8x1xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("reduce_sum")):
      %11 = arith.addf %out, %in : f32 loc(#loc284)
      linalg.yield %11 : f32 loc(#loc284)
    } -> tensor<8xf32> loc(#loc284)
    %8 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%0 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("reduce_sum"), %out: f32 loc("broadcast_in_dim")):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x6xf32> loc(#loc287)
    %9 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%0 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc("broadcast_in_dim"), %in_0: f32 loc(unknown), %out: f32 loc("mul")):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc296)
      linalg.yield %11 : f32 loc(#loc296)
    } -> tensor<8x6xf32> loc(#loc296)
    %10 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<8x6xf32>, tensor<8x6xf32>) outs(%0 : tensor<8x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32 loc("mul"), %out: f32 loc("add_any")):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc297)
      linalg.yield %11 : f32 loc(#loc297)
    } -> tensor<8x6xf32> loc(#loc297)
    return %10 : tensor<8x6xf32> loc(#loc645)
  } loc(#loc645)
} loc(#loc)
#loc254 = loc("model.py":96:10 to :66)
#loc377 = loc("evaluate"(#loc254))
#loc412 = loc(callsite(#loc377 at #loc408))
#loc416 = loc("jit(step)/jvp(jit(_where))"(#loc412))
#loc472 = loc(callsite(#loc370 at #loc419))
#loc473 = loc(callsite(#loc377 at #loc419))
#loc531 = loc("jit(step)/transpose(jvp())/reshape"(#loc450))
#loc538 = loc("jit(step)/transpose(jvp())/reshape"(#loc442))
#loc540 = loc("jit(step)/transpose(jvp())/reshape"(#loc441))
#loc543 = loc("jit(step)/transpose(jvp())/reshape"(#loc440))
#loc571 = loc("jit(step)/jvp()/jit"(#loc472))
#loc572 = loc("jit(step)/jvp()/jit"(#loc473))
#loc573 = loc("jit(step)/transpose(jvp())/jit"(#loc472))
#loc607 = loc("jit(step)/transpose(jvp())/reshape"(#loc508))
#loc610 = loc("jit(step)/transpose(jvp())/reshape"(#loc507))
#loc643 = loc("jit:"(#loc571))
#loc644 = loc("jit:"(#loc572))
#loc645 = loc("jit:"(#loc573))
#loc736 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc582))
#loc743 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc579))
#loc753 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc582))
#loc760 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc579))
#loc767 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc582))
#loc774 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc579))
#loc783 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc582))
#loc790 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc579))
#loc963 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc668))
#loc966 = loc("jit(step)/transpose(jvp(block3/mlp))/reshape"(#loc667))
#loc1006 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc668))
#loc1009 = loc("jit(step)/transpose(jvp(block2/mlp))/reshape"(#loc667))
#loc1049 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc668))
#loc1052 = loc("jit(step)/transpose(jvp(block1/mlp))/reshape"(#loc667))
#loc1091 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc668))
#loc1094 = loc("jit(step)/transpose(jvp(block0/mlp))/reshape"(#loc667))
#loc1265 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc855))
#loc1268 = loc("jit(step)/transpose(jvp(block3/time))/reshape"(#loc854))
#loc1303 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc804))
#loc1306 = loc("jit(step)/transpose(jvp(block2/space))/reshape"(#loc803))
#loc1341 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc855))
#loc1344 = loc("jit(step)/transpose(jvp(block1/time))/reshape"(#loc854))
#loc1379 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc804))
#loc1382 = loc("jit(step)/transpose(jvp(block0/space))/reshape"(#loc803))

