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
#loc76 = loc("model.py":43:8 to :23)
#loc77 = loc("model.py":72:14 to :54)
#loc78 = loc("export_step.py":38:30 to :83)
#loc79 = loc("export_step.py":43:15 to :90)
#loc80 = loc("export_step.py":51:4 to :10)
#loc81 = loc("model.py":43:8 to :27)
#loc82 = loc("model.py":43:8 to :31)
#loc83 = loc("model.py":44:11 to :60)
#loc84 = loc("model.py":44:11 to :71)
#loc85 = loc("model.py":75:28 to :64)
#loc86 = loc("model.py":55:8 to 56:76)
#loc87 = loc("model.py":74:43 to :68)
#loc88 = loc("model.py":61:9 to :17)
#loc89 = loc("model.py":61:32 to :50)
#loc90 = loc("model.py":61:22 to :51)
#loc91 = loc("model.py":61:22 to :64)
#loc92 = loc("model.py":61:8 to :65)
#loc93 = loc("model.py":61:8 to :77)
#loc97 = loc("model.py":77:13 to :27)
#loc98 = loc("model.py":77:13 to :54)
#loc99 = loc("model.py":77:13 to :79)
#loc100 = loc("model.py":78:29 to :55)
#loc101 = loc("model.py":78:29 to :59)
#loc102 = loc("model.py":78:21 to :64)
#loc103 = loc("model.py":78:12 to :65)
#loc104 = loc("model.py":78:11 to :65)
#loc105 = loc("model.py":80:29 to :57)
#loc106 = loc("model.py":80:20 to :57)
#loc108 = loc("model.py":81:27 to :43)
#loc109 = loc("model.py":81:18 to :44)
#loc110 = loc("jit")
#loc111 = loc("max")
#loc112 = loc("reduce_sum")
#loc113 = loc("reduce_max")
#loc114 = loc("broadcast_in_dim")
#loc115 = loc("sub")
#loc116 = loc("exp")
#loc117 = loc("log")
#loc118 = loc("convert_element_type")
#loc119 = loc("select_n")
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0) -> ()>
#map12 = affine_map<(d0) -> (d0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1) -> (0, d1)>
#map19 = affine_map<(d0, d1) -> (d0)>
#map20 = affine_map<() -> ()>
#map21 = affine_map<(d0, d1) -> (d0, 0)>
#map22 = affine_map<(d0, d1, d2, d3) -> ()>
#loc120 = loc("enlarge"(#loc76))
#loc121 = loc("evaluate"(#loc77))
#loc122 = loc("main.<locals>.evaluate"(#loc78))
#loc123 = loc("main"(#loc79))
#loc124 = loc("<module>"(#loc80))
#loc125 = loc("enlarge"(#loc81))
#loc126 = loc("enlarge"(#loc82))
#loc127 = loc("enlarge"(#loc83))
#loc128 = loc("enlarge"(#loc84))
#loc129 = loc("evaluate"(#loc85))
#loc130 = loc("block"(#loc86))
#loc131 = loc("evaluate.<locals>.<lambda>"(#loc87))
#loc132 = loc("block"(#loc88))
#loc133 = loc("block"(#loc89))
#loc134 = loc("block"(#loc90))
#loc135 = loc("block"(#loc91))
#loc136 = loc("block"(#loc92))
#loc137 = loc("block"(#loc93))
#loc141 = loc("evaluate"(#loc97))
#loc142 = loc("evaluate"(#loc98))
#loc143 = loc("evaluate"(#loc99))
#loc144 = loc("evaluate"(#loc100))
#loc145 = loc("evaluate"(#loc101))
#loc146 = loc("evaluate"(#loc102))
#loc147 = loc("evaluate"(#loc103))
#loc148 = loc("evaluate"(#loc104))
#loc149 = loc("evaluate"(#loc105))
#loc150 = loc("evaluate"(#loc106))
#loc152 = loc("evaluate"(#loc108))
#loc153 = loc("evaluate"(#loc109))
#loc154 = loc("jit:"(#loc110))
#loc155 = loc(callsite(#loc123 at #loc124))
#loc156 = loc(callsite(#loc144 at #loc122))
#loc158 = loc(callsite(#loc122 at #loc155))
#loc159 = loc("jit(evaluate)/jit(log_softmax)"(#loc156))
#loc161 = loc(callsite(#loc121 at #loc158))
#loc162 = loc(callsite(#loc129 at #loc158))
#loc163 = loc(callsite(#loc141 at #loc158))
#loc164 = loc(callsite(#loc142 at #loc158))
#loc165 = loc(callsite(#loc143 at #loc158))
#loc166 = loc(callsite(#loc145 at #loc158))
#loc167 = loc(callsite(#loc146 at #loc158))
#loc168 = loc(callsite(#loc147 at #loc158))
#loc169 = loc(callsite(#loc148 at #loc158))
#loc170 = loc(callsite(#loc149 at #loc158))
#loc171 = loc(callsite(#loc150 at #loc158))
#loc172 = loc(callsite(#loc152 at #loc158))
#loc173 = loc(callsite(#loc153 at #loc158))
#loc176 = loc(callsite(#loc120 at #loc161))
#loc177 = loc(callsite(#loc125 at #loc161))
#loc178 = loc(callsite(#loc126 at #loc161))
#loc179 = loc(callsite(#loc127 at #loc161))
#loc180 = loc(callsite(#loc128 at #loc161))
#loc181 = loc("jit(evaluate)/stage0/block0/sbp_layer_input"(#loc162))
#loc182 = loc(callsite(#loc131 at #loc162))
#loc184 = loc("jit(evaluate)/stage0/block1/sbp_layer_input"(#loc162))
#loc186 = loc("jit(evaluate)/stage1/block0/sbp_layer_input"(#loc162))
#loc188 = loc("jit(evaluate)/stage1/block1/sbp_layer_input"(#loc162))
#loc190 = loc("jit(evaluate)/stage2/block0/sbp_layer_input"(#loc162))
#loc192 = loc("jit(evaluate)/stage2/block1/sbp_layer_input"(#loc162))
#loc194 = loc("jit(evaluate)/reduce_sum"(#loc163))
#loc195 = loc("jit(evaluate)/div"(#loc163))
#loc196 = loc("jit(evaluate)/dot_general"(#loc164))
#loc197 = loc("jit(evaluate)/broadcast_in_dim"(#loc165))
#loc198 = loc("jit(evaluate)/add"(#loc165))
#loc199 = loc("jit(evaluate)/mul"(#loc166))
#loc200 = loc("jit(evaluate)/reduce_sum"(#loc167))
#loc201 = loc("jit(evaluate)/reduce_sum"(#loc168))
#loc202 = loc("jit(evaluate)/div"(#loc168))
#loc203 = loc("jit(evaluate)/neg"(#loc169))
#loc204 = loc("jit(evaluate)/reduce_max"(#loc170))
#loc205 = loc("jit(evaluate)/broadcast_in_dim"(#loc170))
#loc206 = loc("jit(evaluate)/ge"(#loc171))
#loc207 = loc("jit(evaluate)/reduce_sum"(#loc172))
#loc208 = loc("jit(evaluate)/reduce_sum"(#loc173))
#loc209 = loc("jit(evaluate)/div"(#loc173))
#loc212 = loc("jit(evaluate)/convert_element_type"(#loc176))
#loc213 = loc("jit(evaluate)/div"(#loc177))
#loc214 = loc("jit(evaluate)/sub"(#loc178))
#loc215 = loc("jit(evaluate)/brc,Rr,Cc->bRC/dot_general"(#loc179))
#loc216 = loc("jit(evaluate)/brc,Rr,Cc->bRC/transpose"(#loc179))
#loc217 = loc("jit(evaluate)/broadcast_in_dim"(#loc180))
#loc218 = loc(callsite(#loc130 at #loc182))
#loc219 = loc(callsite(#loc132 at #loc182))
#loc220 = loc(callsite(#loc133 at #loc182))
#loc221 = loc(callsite(#loc134 at #loc182))
#loc222 = loc(callsite(#loc135 at #loc182))
#loc223 = loc(callsite(#loc136 at #loc182))
#loc224 = loc(callsite(#loc137 at #loc182))
#loc229 = loc("jit(evaluate)/stage0/block0/conv_general_dilated"(#loc218))
#loc230 = loc("jit(evaluate)/stage0/block0/broadcast_in_dim"(#loc219))
#loc231 = loc("jit(evaluate)/stage0/block0/sub"(#loc219))
#loc232 = loc("jit(evaluate)/stage0/block0/add"(#loc220))
#loc233 = loc("jit(evaluate)/stage0/block0/rsqrt"(#loc221))
#loc234 = loc("jit(evaluate)/stage0/block0/mul"(#loc222))
#loc235 = loc("jit(evaluate)/stage0/block0/broadcast_in_dim"(#loc223))
#loc236 = loc("jit(evaluate)/stage0/block0/mul"(#loc223))
#loc237 = loc("jit(evaluate)/stage0/block0/broadcast_in_dim"(#loc224))
#loc238 = loc("jit(evaluate)/stage0/block0/add"(#loc224))
#loc240 = loc("jit(evaluate)/stage0/block1/conv_general_dilated"(#loc218))
#loc241 = loc("jit(evaluate)/stage0/block1/broadcast_in_dim"(#loc219))
#loc242 = loc("jit(evaluate)/stage0/block1/sub"(#loc219))
#loc243 = loc("jit(evaluate)/stage0/block1/add"(#loc220))
#loc244 = loc("jit(evaluate)/stage0/block1/rsqrt"(#loc221))
#loc245 = loc("jit(evaluate)/stage0/block1/mul"(#loc222))
#loc246 = loc("jit(evaluate)/stage0/block1/broadcast_in_dim"(#loc223))
#loc247 = loc("jit(evaluate)/stage0/block1/mul"(#loc223))
#loc248 = loc("jit(evaluate)/stage0/block1/broadcast_in_dim"(#loc224))
#loc249 = loc("jit(evaluate)/stage0/block1/add"(#loc224))
#loc252 = loc("jit(evaluate)/stage1/block0/conv_general_dilated"(#loc218))
#loc253 = loc("jit(evaluate)/stage1/block0/broadcast_in_dim"(#loc219))
#loc254 = loc("jit(evaluate)/stage1/block0/sub"(#loc219))
#loc255 = loc("jit(evaluate)/stage1/block0/add"(#loc220))
#loc256 = loc("jit(evaluate)/stage1/block0/rsqrt"(#loc221))
#loc257 = loc("jit(evaluate)/stage1/block0/mul"(#loc222))
#loc258 = loc("jit(evaluate)/stage1/block0/broadcast_in_dim"(#loc223))
#loc259 = loc("jit(evaluate)/stage1/block0/mul"(#loc223))
#loc260 = loc("jit(evaluate)/stage1/block0/broadcast_in_dim"(#loc224))
#loc261 = loc("jit(evaluate)/stage1/block0/add"(#loc224))
#loc263 = loc("jit(evaluate)/stage1/block1/conv_general_dilated"(#loc218))
#loc264 = loc("jit(evaluate)/stage1/block1/broadcast_in_dim"(#loc219))
#loc265 = loc("jit(evaluate)/stage1/block1/sub"(#loc219))
#loc266 = loc("jit(evaluate)/stage1/block1/add"(#loc220))
#loc267 = loc("jit(evaluate)/stage1/block1/rsqrt"(#loc221))
#loc268 = loc("jit(evaluate)/stage1/block1/mul"(#loc222))
#loc269 = loc("jit(evaluate)/stage1/block1/broadcast_in_dim"(#loc223))
#loc270 = loc("jit(evaluate)/stage1/block1/mul"(#loc223))
#loc271 = loc("jit(evaluate)/stage1/block1/broadcast_in_dim"(#loc224))
#loc272 = loc("jit(evaluate)/stage1/block1/add"(#loc224))
#loc274 = loc("jit(evaluate)/stage2/block0/conv_general_dilated"(#loc218))
#loc275 = loc("jit(evaluate)/stage2/block0/broadcast_in_dim"(#loc219))
#loc276 = loc("jit(evaluate)/stage2/block0/sub"(#loc219))
#loc277 = loc("jit(evaluate)/stage2/block0/add"(#loc220))
#loc278 = loc("jit(evaluate)/stage2/block0/rsqrt"(#loc221))
#loc279 = loc("jit(evaluate)/stage2/block0/mul"(#loc222))
#loc280 = loc("jit(evaluate)/stage2/block0/broadcast_in_dim"(#loc223))
#loc281 = loc("jit(evaluate)/stage2/block0/mul"(#loc223))
#loc282 = loc("jit(evaluate)/stage2/block0/broadcast_in_dim"(#loc224))
#loc283 = loc("jit(evaluate)/stage2/block0/add"(#loc224))
#loc285 = loc("jit(evaluate)/stage2/block1/conv_general_dilated"(#loc218))
#loc286 = loc("jit(evaluate)/stage2/block1/broadcast_in_dim"(#loc219))
#loc287 = loc("jit(evaluate)/stage2/block1/sub"(#loc219))
#loc288 = loc("jit(evaluate)/stage2/block1/add"(#loc220))
#loc289 = loc("jit(evaluate)/stage2/block1/rsqrt"(#loc221))
#loc290 = loc("jit(evaluate)/stage2/block1/mul"(#loc222))
#loc291 = loc("jit(evaluate)/stage2/block1/broadcast_in_dim"(#loc223))
#loc292 = loc("jit(evaluate)/stage2/block1/mul"(#loc223))
#loc293 = loc("jit(evaluate)/stage2/block1/broadcast_in_dim"(#loc224))
#loc294 = loc("jit(evaluate)/stage2/block1/add"(#loc224))
module @jit_evaluate {
  func.func public @main(%arg0: tensor<10xf32> loc("values[0]"), %arg1: tensor<64x10xf32> loc("values[1]"), %arg2: tensor<16xf32> loc("values[2]"), %arg3: tensor<16xf32> loc("values[3]"), %arg4: tensor<3x3x1x16xf32> loc("values[4]"), %arg5: tensor<16xf32> loc("values[5]"), %arg6: tensor<16xf32> loc("values[6]"), %arg7: tensor<3x3x16x16xf32> loc("values[7]"), %arg8: tensor<32xf32> loc("values[8]"), %arg9: tensor<32xf32> loc("values[9]"), %arg10: tensor<3x3x16x32xf32> loc("values[10]"), %arg11: tensor<32xf32> loc("values[11]"), %arg12: tensor<32xf32> loc("values[12]"), %arg13: tensor<3x3x32x32xf32> loc("values[13]"), %arg14: tensor<64xf32> loc("values[14]"), %arg15: tensor<64xf32> loc("values[15]"), %arg16: tensor<3x3x32x64xf32> loc("values[16]"), %arg17: tensor<64xf32> loc("values[17]"), %arg18: tensor<64xf32> loc("values[18]"), %arg19: tensor<3x3x64x64xf32> loc("values[19]"), %arg20: tensor<10xf32> loc("values[20]"), %arg21: tensor<64x10xf32> loc("values[21]"), %arg22: tensor<16xf32> loc("values[22]"), %arg23: tensor<16xf32> loc("values[23]"), %arg24: tensor<3x3x1x16xf32> loc("values[24]"), %arg25: tensor<16xf32> loc("values[25]"), %arg26: tensor<16xf32> loc("values[26]"), %arg27: tensor<3x3x16x16xf32> loc("values[27]"), %arg28: tensor<32xf32> loc("values[28]"), %arg29: tensor<32xf32> loc("values[29]"), %arg30: tensor<3x3x16x32xf32> loc("values[30]"), %arg31: tensor<32xf32> loc("values[31]"), %arg32: tensor<32xf32> loc("values[32]"), %arg33: tensor<3x3x32x32xf32> loc("values[33]"), %arg34: tensor<64xf32> loc("values[34]"), %arg35: tensor<64xf32> loc("values[35]"), %arg36: tensor<3x3x32x64xf32> loc("values[36]"), %arg37: tensor<64xf32> loc("values[37]"), %arg38: tensor<64xf32> loc("values[38]"), %arg39: tensor<3x3x64x64xf32> loc("values[39]"), %arg40: tensor<10xf32> loc("values[40]"), %arg41: tensor<64x10xf32> loc("values[41]"), %arg42: tensor<16xf32> loc("values[42]"), %arg43: tensor<16xf32> loc("values[43]"), %arg44: tensor<3x3x1x16xf32> loc("values[44]"), %arg45: tensor<16xf32> loc("values[45]"), %arg46: tensor<16xf32> loc("values[46]"), %arg47: tensor<3x3x16x16xf32> loc("values[47]"), %arg48: tensor<32xf32> loc("values[48]"), %arg49: tensor<32xf32> loc("values[49]"), %arg50: tensor<3x3x16x32xf32> loc("values[50]"), %arg51: tensor<32xf32> loc("values[51]"), %arg52: tensor<32xf32> loc("values[52]"), %arg53: tensor<3x3x32x32xf32> loc("values[53]"), %arg54: tensor<64xf32> loc("values[54]"), %arg55: tensor<64xf32> loc("values[55]"), %arg56: tensor<3x3x32x64xf32> loc("values[56]"), %arg57: tensor<64xf32> loc("values[57]"), %arg58: tensor<64xf32> loc("values[58]"), %arg59: tensor<3x3x64x64xf32> loc("values[59]"), %arg60: tensor<16xf32> loc("values[60]"), %arg61: tensor<16xf32> loc("values[61]"), %arg62: tensor<16xf32> loc("values[62]"), %arg63: tensor<16xf32> loc("values[63]"), %arg64: tensor<32xf32> loc("values[64]"), %arg65: tensor<32xf32> loc("values[65]"), %arg66: tensor<32xf32> loc("values[66]"), %arg67: tensor<32xf32> loc("values[67]"), %arg68: tensor<64xf32> loc("values[68]"), %arg69: tensor<64xf32> loc("values[69]"), %arg70: tensor<64xf32> loc("values[70]"), %arg71: tensor<64xf32> loc("values[71]"), %arg72: tensor<f32> loc("values[72]"), %arg73: tensor<47x8x8xi8> loc("values[73]"), %arg74: tensor<47x10xf32> loc("values[74]")) -> (tensor<f32>, tensor<f32>) {
    %cst = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_0 = arith.constant 4.700000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<6.400000e+01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<"0x0000803F000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000603F0000003E0000000000000000000000000000000000000000000000000000203F0000C03E0000000000000000000000000000000000000000000000000000C03E0000203F0000000000000000000000000000000000000000000000000000003E0000603F000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000803F"> : tensor<32x8xf32> loc(#loc)
    %0 = tensor.empty() : tensor<47x8x8xf32> loc(#loc212)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg73 : tensor<47x8x8xi8>) outs(%0 : tensor<47x8x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %293 = arith.sitofp %in : i8 to f32 loc(#loc212)
      linalg.yield %293 : f32 loc(#loc212)
    } -> tensor<47x8x8xf32> loc(#loc212)
    %2 = tensor.empty() : tensor<47x8x8xf32> loc(#loc213)
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%2 : tensor<47x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc213)
    } -> tensor<47x8x8xf32> loc(#loc213)
    %4 = tensor.empty() : tensor<47x8x8xf32> loc(#loc213)
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<47x8x8xf32>, tensor<47x8x8xf32>) outs(%4 : tensor<47x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.divf %in, %in_13 : f32 loc(#loc213)
      linalg.yield %293 : f32 loc(#loc213)
    } -> tensor<47x8x8xf32> loc(#loc213)
    %6 = tensor.empty() : tensor<47x8x8xf32> loc(#loc214)
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%6 : tensor<47x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<47x8x8xf32> loc(#loc214)
    %8 = tensor.empty() : tensor<47x8x8xf32> loc(#loc214)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<47x8x8xf32>, tensor<47x8x8xf32>) outs(%8 : tensor<47x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc214)
      linalg.yield %293 : f32 loc(#loc214)
    } -> tensor<47x8x8xf32> loc(#loc214)
    %10 = tensor.empty() : tensor<32x47x8xf32> loc(#loc215)
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<32x47x8xf32>) -> tensor<32x47x8xf32> loc(#loc215)
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cst_7, %9 : tensor<32x8xf32>, tensor<47x8x8xf32>) outs(%11 : tensor<32x47x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc)
      %294 = arith.addf %out, %293 : f32 loc(#loc215)
      linalg.yield %294 : f32 loc(#loc)
    } -> tensor<32x47x8xf32> loc(#loc215)
    %13 = tensor.empty() : tensor<32x47x32xf32> loc(#loc215)
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<32x47x32xf32>) -> tensor<32x47x32xf32> loc(#loc215)
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12, %cst_7 : tensor<32x47x8xf32>, tensor<32x8xf32>) outs(%14 : tensor<32x47x32xf32>) {
    ^bb0(%in: f32, %in_13: f32 loc(unknown), %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc215)
      %294 = arith.addf %out, %293 : f32 loc(#loc215)
      linalg.yield %294 : f32 loc(#loc)
    } -> tensor<32x47x32xf32> loc(#loc215)
    %16 = tensor.empty() : tensor<47x32x32xf32> loc(#loc216)
    %17 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<32x47x32xf32>) outs(%16 : tensor<47x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc216)
    } -> tensor<47x32x32xf32> loc(#loc216)
    %18 = tensor.empty() : tensor<47x32x32x1xf32> loc(#loc217)
    %19 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<47x32x32xf32>) outs(%18 : tensor<47x32x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc217)
    } -> tensor<47x32x32x1xf32> loc(#loc217)
    %20 = "sbp.layer_input"(%arg42) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc181)
    %21 = "sbp.layer_input"(%arg43) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc181)
    %22 = "sbp.layer_input"(%arg44) {layer = "stage0/block0"} : (tensor<3x3x1x16xf32>) -> tensor<3x3x1x16xf32> loc(#loc181)
    %23 = "sbp.layer_input"(%arg60) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc181)
    %24 = "sbp.layer_input"(%arg61) {layer = "stage0/block0"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc181)
    %25 = "sbp.layer_input"(%19) {layer = "stage0/block0"} : (tensor<47x32x32x1xf32>) -> tensor<47x32x32x1xf32> loc(#loc181)
    %26 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc229)
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc229)
    %padded = tensor.pad %25 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_1 : f32 loc(#loc229)
    } : tensor<47x32x32x1xf32> to tensor<47x34x34x1xf32> loc(#loc229)
    %28 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %22 : tensor<47x34x34x1xf32>, tensor<3x3x1x16xf32>) outs(%27 : tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc229)
    %29 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc230)
    %30 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<16xf32>) outs(%29 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc230)
    } -> tensor<1x1x1x16xf32> loc(#loc230)
    %31 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc231)
    %32 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x1x16xf32>) outs(%31 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<47x32x32x16xf32> loc(#loc231)
    %33 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc231)
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%33 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc231)
      linalg.yield %293 : f32 loc(#loc231)
    } -> tensor<47x32x32x16xf32> loc(#loc231)
    %35 = tensor.empty() : tensor<16xf32> loc(#loc232)
    %36 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%35 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<16xf32> loc(#loc232)
    %37 = tensor.empty() : tensor<16xf32> loc(#loc232)
    %38 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%24, %36 : tensor<16xf32>, tensor<16xf32>) outs(%37 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc232)
      linalg.yield %293 : f32 loc(#loc232)
    } -> tensor<16xf32> loc(#loc232)
    %39 = tensor.empty() : tensor<16xf32> loc(#loc233)
    %40 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%38 : tensor<16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32 loc(#loc233)
      linalg.yield %293 : f32 loc(#loc233)
    } -> tensor<16xf32> loc(#loc233)
    %41 = tensor.empty() : tensor<16xf32> loc(#loc234)
    %42 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%40, %21 : tensor<16xf32>, tensor<16xf32>) outs(%41 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc234)
      linalg.yield %293 : f32 loc(#loc234)
    } -> tensor<16xf32> loc(#loc234)
    %43 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc235)
    %44 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<16xf32>) outs(%43 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<1x1x1x16xf32> loc(#loc235)
    %45 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc236)
    %46 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1x1x16xf32>) outs(%45 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc236)
    } -> tensor<47x32x32x16xf32> loc(#loc236)
    %47 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc236)
    %48 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %46 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%47 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc236)
      linalg.yield %293 : f32 loc(#loc236)
    } -> tensor<47x32x32x16xf32> loc(#loc236)
    %49 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc237)
    %50 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<16xf32>) outs(%49 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<1x1x1x16xf32> loc(#loc237)
    %51 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc238)
    %52 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x1x1x16xf32>) outs(%51 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<47x32x32x16xf32> loc(#loc238)
    %53 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc238)
    %54 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %52 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%53 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc238)
      linalg.yield %293 : f32 loc(#loc238)
    } -> tensor<47x32x32x16xf32> loc(#loc238)
    %55 = call @main_relu(%54) : (tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc239)
    %56 = "sbp.layer_output"(%55) {layer = "stage0/block0"} : (tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc183)
    %57 = "sbp.layer_input"(%arg45) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc184)
    %58 = "sbp.layer_input"(%arg46) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc184)
    %59 = "sbp.layer_input"(%arg47) {layer = "stage0/block1"} : (tensor<3x3x16x16xf32>) -> tensor<3x3x16x16xf32> loc(#loc184)
    %60 = "sbp.layer_input"(%arg62) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc184)
    %61 = "sbp.layer_input"(%arg63) {layer = "stage0/block1"} : (tensor<16xf32>) -> tensor<16xf32> loc(#loc184)
    %62 = "sbp.layer_input"(%56) {layer = "stage0/block1"} : (tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc184)
    %63 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc240)
    %64 = linalg.fill ins(%cst_1 : f32) outs(%63 : tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc240)
    %padded_8 = tensor.pad %62 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_1 : f32 loc(#loc240)
    } : tensor<47x32x32x16xf32> to tensor<47x34x34x16xf32> loc(#loc240)
    %65 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_8, %59 : tensor<47x34x34x16xf32>, tensor<3x3x16x16xf32>) outs(%64 : tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc240)
    %66 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc241)
    %67 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<16xf32>) outs(%66 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc241)
    } -> tensor<1x1x1x16xf32> loc(#loc241)
    %68 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc242)
    %69 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x1x1x16xf32>) outs(%68 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc242)
    } -> tensor<47x32x32x16xf32> loc(#loc242)
    %70 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc242)
    %71 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %69 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%70 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc242)
      linalg.yield %293 : f32 loc(#loc242)
    } -> tensor<47x32x32x16xf32> loc(#loc242)
    %72 = tensor.empty() : tensor<16xf32> loc(#loc243)
    %73 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%72 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc243)
    } -> tensor<16xf32> loc(#loc243)
    %74 = tensor.empty() : tensor<16xf32> loc(#loc243)
    %75 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%61, %73 : tensor<16xf32>, tensor<16xf32>) outs(%74 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc243)
      linalg.yield %293 : f32 loc(#loc243)
    } -> tensor<16xf32> loc(#loc243)
    %76 = tensor.empty() : tensor<16xf32> loc(#loc244)
    %77 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%75 : tensor<16xf32>) outs(%76 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32 loc(#loc244)
      linalg.yield %293 : f32 loc(#loc244)
    } -> tensor<16xf32> loc(#loc244)
    %78 = tensor.empty() : tensor<16xf32> loc(#loc245)
    %79 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%77, %58 : tensor<16xf32>, tensor<16xf32>) outs(%78 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc245)
      linalg.yield %293 : f32 loc(#loc245)
    } -> tensor<16xf32> loc(#loc245)
    %80 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc246)
    %81 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<16xf32>) outs(%80 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<1x1x1x16xf32> loc(#loc246)
    %82 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc247)
    %83 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x1x1x16xf32>) outs(%82 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc247)
    } -> tensor<47x32x32x16xf32> loc(#loc247)
    %84 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc247)
    %85 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %83 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%84 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc247)
      linalg.yield %293 : f32 loc(#loc247)
    } -> tensor<47x32x32x16xf32> loc(#loc247)
    %86 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc248)
    %87 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<16xf32>) outs(%86 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc248)
    } -> tensor<1x1x1x16xf32> loc(#loc248)
    %88 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc249)
    %89 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x1x1x16xf32>) outs(%88 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc249)
    } -> tensor<47x32x32x16xf32> loc(#loc249)
    %90 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc249)
    %91 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %89 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%90 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc249)
      linalg.yield %293 : f32 loc(#loc249)
    } -> tensor<47x32x32x16xf32> loc(#loc249)
    %92 = call @main_relu(%91) : (tensor<47x32x32x16xf32>) -> tensor<47x32x32x16xf32> loc(#loc250)
    %93 = tensor.empty() : tensor<2x2xf32> loc(#loc296)
    %94 = tensor.empty() : tensor<47x16x16x16xf32> loc(#loc296)
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<47x16x16x16xf32>) -> tensor<47x16x16x16xf32> loc(#loc296)
    %96 = linalg.pooling_nhwc_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%92, %93 : tensor<47x32x32x16xf32>, tensor<2x2xf32>) outs(%95 : tensor<47x16x16x16xf32>) -> tensor<47x16x16x16xf32> loc(#loc296)
    %97 = "sbp.layer_output"(%96) {layer = "stage0/block1"} : (tensor<47x16x16x16xf32>) -> tensor<47x16x16x16xf32> loc(#loc185)
    %98 = "sbp.layer_input"(%arg48) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc186)
    %99 = "sbp.layer_input"(%arg49) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc186)
    %100 = "sbp.layer_input"(%arg50) {layer = "stage1/block0"} : (tensor<3x3x16x32xf32>) -> tensor<3x3x16x32xf32> loc(#loc186)
    %101 = "sbp.layer_input"(%arg64) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc186)
    %102 = "sbp.layer_input"(%arg65) {layer = "stage1/block0"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc186)
    %103 = "sbp.layer_input"(%97) {layer = "stage1/block0"} : (tensor<47x16x16x16xf32>) -> tensor<47x16x16x16xf32> loc(#loc186)
    %104 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc252)
    %105 = linalg.fill ins(%cst_1 : f32) outs(%104 : tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc252)
    %padded_9 = tensor.pad %103 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_1 : f32 loc(#loc252)
    } : tensor<47x16x16x16xf32> to tensor<47x18x18x16xf32> loc(#loc252)
    %106 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_9, %100 : tensor<47x18x18x16xf32>, tensor<3x3x16x32xf32>) outs(%105 : tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc252)
    %107 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc253)
    %108 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<32xf32>) outs(%107 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<1x1x1x32xf32> loc(#loc253)
    %109 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc254)
    %110 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x1x1x32xf32>) outs(%109 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc254)
    } -> tensor<47x16x16x32xf32> loc(#loc254)
    %111 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc254)
    %112 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %110 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%111 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc254)
      linalg.yield %293 : f32 loc(#loc254)
    } -> tensor<47x16x16x32xf32> loc(#loc254)
    %113 = tensor.empty() : tensor<32xf32> loc(#loc255)
    %114 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%113 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc255)
    } -> tensor<32xf32> loc(#loc255)
    %115 = tensor.empty() : tensor<32xf32> loc(#loc255)
    %116 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%102, %114 : tensor<32xf32>, tensor<32xf32>) outs(%115 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc255)
      linalg.yield %293 : f32 loc(#loc255)
    } -> tensor<32xf32> loc(#loc255)
    %117 = tensor.empty() : tensor<32xf32> loc(#loc256)
    %118 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%116 : tensor<32xf32>) outs(%117 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32 loc(#loc256)
      linalg.yield %293 : f32 loc(#loc256)
    } -> tensor<32xf32> loc(#loc256)
    %119 = tensor.empty() : tensor<32xf32> loc(#loc257)
    %120 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%118, %99 : tensor<32xf32>, tensor<32xf32>) outs(%119 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc257)
      linalg.yield %293 : f32 loc(#loc257)
    } -> tensor<32xf32> loc(#loc257)
    %121 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc258)
    %122 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<32xf32>) outs(%121 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc258)
    } -> tensor<1x1x1x32xf32> loc(#loc258)
    %123 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc259)
    %124 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x1x32xf32>) outs(%123 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<47x16x16x32xf32> loc(#loc259)
    %125 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc259)
    %126 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %124 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%125 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc259)
      linalg.yield %293 : f32 loc(#loc259)
    } -> tensor<47x16x16x32xf32> loc(#loc259)
    %127 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc260)
    %128 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<32xf32>) outs(%127 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<1x1x1x32xf32> loc(#loc260)
    %129 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc261)
    %130 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<1x1x1x32xf32>) outs(%129 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc261)
    } -> tensor<47x16x16x32xf32> loc(#loc261)
    %131 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc261)
    %132 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %130 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%131 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc261)
      linalg.yield %293 : f32 loc(#loc261)
    } -> tensor<47x16x16x32xf32> loc(#loc261)
    %133 = call @main_relu_27(%132) : (tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc262)
    %134 = "sbp.layer_output"(%133) {layer = "stage1/block0"} : (tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc187)
    %135 = "sbp.layer_input"(%arg51) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc188)
    %136 = "sbp.layer_input"(%arg52) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc188)
    %137 = "sbp.layer_input"(%arg53) {layer = "stage1/block1"} : (tensor<3x3x32x32xf32>) -> tensor<3x3x32x32xf32> loc(#loc188)
    %138 = "sbp.layer_input"(%arg66) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc188)
    %139 = "sbp.layer_input"(%arg67) {layer = "stage1/block1"} : (tensor<32xf32>) -> tensor<32xf32> loc(#loc188)
    %140 = "sbp.layer_input"(%134) {layer = "stage1/block1"} : (tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc188)
    %141 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc263)
    %142 = linalg.fill ins(%cst_1 : f32) outs(%141 : tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc263)
    %padded_10 = tensor.pad %140 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_1 : f32 loc(#loc263)
    } : tensor<47x16x16x32xf32> to tensor<47x18x18x32xf32> loc(#loc263)
    %143 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_10, %137 : tensor<47x18x18x32xf32>, tensor<3x3x32x32xf32>) outs(%142 : tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc263)
    %144 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc264)
    %145 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<32xf32>) outs(%144 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc264)
    } -> tensor<1x1x1x32xf32> loc(#loc264)
    %146 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc265)
    %147 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x1x1x32xf32>) outs(%146 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc265)
    } -> tensor<47x16x16x32xf32> loc(#loc265)
    %148 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc265)
    %149 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %147 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%148 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc265)
      linalg.yield %293 : f32 loc(#loc265)
    } -> tensor<47x16x16x32xf32> loc(#loc265)
    %150 = tensor.empty() : tensor<32xf32> loc(#loc266)
    %151 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%150 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc266)
    } -> tensor<32xf32> loc(#loc266)
    %152 = tensor.empty() : tensor<32xf32> loc(#loc266)
    %153 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%139, %151 : tensor<32xf32>, tensor<32xf32>) outs(%152 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc266)
      linalg.yield %293 : f32 loc(#loc266)
    } -> tensor<32xf32> loc(#loc266)
    %154 = tensor.empty() : tensor<32xf32> loc(#loc267)
    %155 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%153 : tensor<32xf32>) outs(%154 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32 loc(#loc267)
      linalg.yield %293 : f32 loc(#loc267)
    } -> tensor<32xf32> loc(#loc267)
    %156 = tensor.empty() : tensor<32xf32> loc(#loc268)
    %157 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%155, %136 : tensor<32xf32>, tensor<32xf32>) outs(%156 : tensor<32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc268)
      linalg.yield %293 : f32 loc(#loc268)
    } -> tensor<32xf32> loc(#loc268)
    %158 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc269)
    %159 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<32xf32>) outs(%158 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc269)
    } -> tensor<1x1x1x32xf32> loc(#loc269)
    %160 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc270)
    %161 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x1x1x32xf32>) outs(%160 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<47x16x16x32xf32> loc(#loc270)
    %162 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc270)
    %163 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %161 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%162 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc270)
      linalg.yield %293 : f32 loc(#loc270)
    } -> tensor<47x16x16x32xf32> loc(#loc270)
    %164 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc271)
    %165 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<32xf32>) outs(%164 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc271)
    } -> tensor<1x1x1x32xf32> loc(#loc271)
    %166 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc272)
    %167 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x1x1x32xf32>) outs(%166 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc272)
    } -> tensor<47x16x16x32xf32> loc(#loc272)
    %168 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc272)
    %169 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %167 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%168 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc272)
      linalg.yield %293 : f32 loc(#loc272)
    } -> tensor<47x16x16x32xf32> loc(#loc272)
    %170 = call @main_relu_27(%169) : (tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc273)
    %171 = "sbp.layer_output"(%170) {layer = "stage1/block1"} : (tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc189)
    %172 = "sbp.layer_input"(%arg54) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc190)
    %173 = "sbp.layer_input"(%arg55) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc190)
    %174 = "sbp.layer_input"(%arg56) {layer = "stage2/block0"} : (tensor<3x3x32x64xf32>) -> tensor<3x3x32x64xf32> loc(#loc190)
    %175 = "sbp.layer_input"(%arg68) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc190)
    %176 = "sbp.layer_input"(%arg69) {layer = "stage2/block0"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc190)
    %177 = "sbp.layer_input"(%171) {layer = "stage2/block0"} : (tensor<47x16x16x32xf32>) -> tensor<47x16x16x32xf32> loc(#loc190)
    %178 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc274)
    %179 = linalg.fill ins(%cst_1 : f32) outs(%178 : tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc274)
    %padded_11 = tensor.pad %177 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_1 : f32 loc(#loc274)
    } : tensor<47x16x16x32xf32> to tensor<47x17x17x32xf32> loc(#loc274)
    %180 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_11, %174 : tensor<47x17x17x32xf32>, tensor<3x3x32x64xf32>) outs(%179 : tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc274)
    %181 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc275)
    %182 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<64xf32>) outs(%181 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<1x1x1x64xf32> loc(#loc275)
    %183 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc276)
    %184 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<1x1x1x64xf32>) outs(%183 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc276)
    } -> tensor<47x8x8x64xf32> loc(#loc276)
    %185 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc276)
    %186 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %184 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%185 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc276)
      linalg.yield %293 : f32 loc(#loc276)
    } -> tensor<47x8x8x64xf32> loc(#loc276)
    %187 = tensor.empty() : tensor<64xf32> loc(#loc277)
    %188 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%187 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc277)
    } -> tensor<64xf32> loc(#loc277)
    %189 = tensor.empty() : tensor<64xf32> loc(#loc277)
    %190 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%176, %188 : tensor<64xf32>, tensor<64xf32>) outs(%189 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc277)
      linalg.yield %293 : f32 loc(#loc277)
    } -> tensor<64xf32> loc(#loc277)
    %191 = tensor.empty() : tensor<64xf32> loc(#loc278)
    %192 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%190 : tensor<64xf32>) outs(%191 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32 loc(#loc278)
      linalg.yield %293 : f32 loc(#loc278)
    } -> tensor<64xf32> loc(#loc278)
    %193 = tensor.empty() : tensor<64xf32> loc(#loc279)
    %194 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%192, %173 : tensor<64xf32>, tensor<64xf32>) outs(%193 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc279)
      linalg.yield %293 : f32 loc(#loc279)
    } -> tensor<64xf32> loc(#loc279)
    %195 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc280)
    %196 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<64xf32>) outs(%195 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc280)
    } -> tensor<1x1x1x64xf32> loc(#loc280)
    %197 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc281)
    %198 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<1x1x1x64xf32>) outs(%197 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc281)
    } -> tensor<47x8x8x64xf32> loc(#loc281)
    %199 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc281)
    %200 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %198 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%199 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc281)
      linalg.yield %293 : f32 loc(#loc281)
    } -> tensor<47x8x8x64xf32> loc(#loc281)
    %201 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc282)
    %202 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<64xf32>) outs(%201 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc282)
    } -> tensor<1x1x1x64xf32> loc(#loc282)
    %203 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc283)
    %204 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<1x1x1x64xf32>) outs(%203 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc283)
    } -> tensor<47x8x8x64xf32> loc(#loc283)
    %205 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc283)
    %206 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %204 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%205 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc283)
      linalg.yield %293 : f32 loc(#loc283)
    } -> tensor<47x8x8x64xf32> loc(#loc283)
    %207 = call @main_relu_51(%206) : (tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc284)
    %208 = "sbp.layer_output"(%207) {layer = "stage2/block0"} : (tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc191)
    %209 = "sbp.layer_input"(%arg57) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc192)
    %210 = "sbp.layer_input"(%arg58) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc192)
    %211 = "sbp.layer_input"(%arg59) {layer = "stage2/block1"} : (tensor<3x3x64x64xf32>) -> tensor<3x3x64x64xf32> loc(#loc192)
    %212 = "sbp.layer_input"(%arg70) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc192)
    %213 = "sbp.layer_input"(%arg71) {layer = "stage2/block1"} : (tensor<64xf32>) -> tensor<64xf32> loc(#loc192)
    %214 = "sbp.layer_input"(%208) {layer = "stage2/block1"} : (tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc192)
    %215 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc285)
    %216 = linalg.fill ins(%cst_1 : f32) outs(%215 : tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc285)
    %padded_12 = tensor.pad %214 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg75: index, %arg76: index, %arg77: index, %arg78: index):
      tensor.yield %cst_1 : f32 loc(#loc285)
    } : tensor<47x8x8x64xf32> to tensor<47x10x10x64xf32> loc(#loc285)
    %217 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_12, %211 : tensor<47x10x10x64xf32>, tensor<3x3x64x64xf32>) outs(%216 : tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc285)
    %218 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc286)
    %219 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<64xf32>) outs(%218 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc286)
    } -> tensor<1x1x1x64xf32> loc(#loc286)
    %220 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc287)
    %221 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<1x1x1x64xf32>) outs(%220 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<47x8x8x64xf32> loc(#loc287)
    %222 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc287)
    %223 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %221 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%222 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.subf %in, %in_13 : f32 loc(#loc287)
      linalg.yield %293 : f32 loc(#loc287)
    } -> tensor<47x8x8x64xf32> loc(#loc287)
    %224 = tensor.empty() : tensor<64xf32> loc(#loc288)
    %225 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%224 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc288)
    } -> tensor<64xf32> loc(#loc288)
    %226 = tensor.empty() : tensor<64xf32> loc(#loc288)
    %227 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%213, %225 : tensor<64xf32>, tensor<64xf32>) outs(%226 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc288)
      linalg.yield %293 : f32 loc(#loc288)
    } -> tensor<64xf32> loc(#loc288)
    %228 = tensor.empty() : tensor<64xf32> loc(#loc289)
    %229 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%227 : tensor<64xf32>) outs(%228 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32 loc(#loc289)
      linalg.yield %293 : f32 loc(#loc289)
    } -> tensor<64xf32> loc(#loc289)
    %230 = tensor.empty() : tensor<64xf32> loc(#loc290)
    %231 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%229, %210 : tensor<64xf32>, tensor<64xf32>) outs(%230 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc290)
      linalg.yield %293 : f32 loc(#loc290)
    } -> tensor<64xf32> loc(#loc290)
    %232 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc291)
    %233 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<64xf32>) outs(%232 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc291)
    } -> tensor<1x1x1x64xf32> loc(#loc291)
    %234 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc292)
    %235 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x1x1x64xf32>) outs(%234 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc292)
    } -> tensor<47x8x8x64xf32> loc(#loc292)
    %236 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc292)
    %237 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %235 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%236 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc292)
      linalg.yield %293 : f32 loc(#loc292)
    } -> tensor<47x8x8x64xf32> loc(#loc292)
    %238 = tensor.empty() : tensor<1x1x1x64xf32> loc(#loc293)
    %239 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<64xf32>) outs(%238 : tensor<1x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc293)
    } -> tensor<1x1x1x64xf32> loc(#loc293)
    %240 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc294)
    %241 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x1x1x64xf32>) outs(%240 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc294)
    } -> tensor<47x8x8x64xf32> loc(#loc294)
    %242 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc294)
    %243 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %241 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%242 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc294)
      linalg.yield %293 : f32 loc(#loc294)
    } -> tensor<47x8x8x64xf32> loc(#loc294)
    %244 = call @main_relu_51(%243) : (tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc295)
    %245 = "sbp.layer_output"(%244) {layer = "stage2/block1"} : (tensor<47x8x8x64xf32>) -> tensor<47x8x8x64xf32> loc(#loc193)
    %246 = tensor.empty() : tensor<47x64xf32> loc(#loc194)
    %247 = linalg.fill ins(%cst_1 : f32) outs(%246 : tensor<47x64xf32>) -> tensor<47x64xf32> loc(#loc194)
    %248 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%245 : tensor<47x8x8x64xf32>) outs(%247 : tensor<47x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %293 : f32 loc(#loc194)
    } -> tensor<47x64xf32> loc(#loc194)
    %249 = tensor.empty() : tensor<47x64xf32> loc(#loc195)
    %250 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%249 : tensor<47x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<47x64xf32> loc(#loc195)
    %251 = tensor.empty() : tensor<47x64xf32> loc(#loc195)
    %252 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%248, %250 : tensor<47x64xf32>, tensor<47x64xf32>) outs(%251 : tensor<47x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.divf %in, %in_13 : f32 loc(#loc195)
      linalg.yield %293 : f32 loc(#loc195)
    } -> tensor<47x64xf32> loc(#loc195)
    %253 = tensor.empty() : tensor<47x10xf32> loc(#loc196)
    %254 = linalg.fill ins(%cst_1 : f32) outs(%253 : tensor<47x10xf32>) -> tensor<47x10xf32> loc(#loc196)
    %255 = linalg.matmul ins(%252, %arg41 : tensor<47x64xf32>, tensor<64x10xf32>) outs(%254 : tensor<47x10xf32>) -> tensor<47x10xf32> loc(#loc196)
    %256 = tensor.empty() : tensor<1x10xf32> loc(#loc197)
    %257 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<10xf32>) outs(%256 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<1x10xf32> loc(#loc197)
    %258 = tensor.empty() : tensor<47x10xf32> loc(#loc198)
    %259 = linalg.generic {indexing_maps = [#map18, #map16], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<1x10xf32>) outs(%258 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc198)
    } -> tensor<47x10xf32> loc(#loc198)
    %260 = tensor.empty() : tensor<47x10xf32> loc(#loc198)
    %261 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%255, %259 : tensor<47x10xf32>, tensor<47x10xf32>) outs(%260 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.addf %in, %in_13 : f32 loc(#loc198)
      linalg.yield %293 : f32 loc(#loc198)
    } -> tensor<47x10xf32> loc(#loc198)
    %262 = call @main_log_softmax(%261) : (tensor<47x10xf32>) -> tensor<47x10xf32> loc(#loc159)
    %263 = tensor.empty() : tensor<47x10xf32> loc(#loc199)
    %264 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%262, %arg74 : tensor<47x10xf32>, tensor<47x10xf32>) outs(%263 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %293 = arith.mulf %in, %in_13 : f32 loc(#loc199)
      linalg.yield %293 : f32 loc(#loc199)
    } -> tensor<47x10xf32> loc(#loc199)
    %265 = tensor.empty() : tensor<47xf32> loc(#loc200)
    %266 = linalg.fill ins(%cst_1 : f32) outs(%265 : tensor<47xf32>) -> tensor<47xf32> loc(#loc200)
    %267 = linalg.generic {indexing_maps = [#map16, #map19], iterator_types = ["parallel", "reduction"]} ins(%264 : tensor<47x10xf32>) outs(%266 : tensor<47xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %293 : f32 loc(#loc200)
    } -> tensor<47xf32> loc(#loc200)
    %268 = tensor.empty() : tensor<f32> loc(#loc201)
    %269 = linalg.fill ins(%cst_1 : f32) outs(%268 : tensor<f32>) -> tensor<f32> loc(#loc201)
    %270 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["reduction"]} ins(%267 : tensor<47xf32>) outs(%269 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %out, %in : f32 loc(#loc201)
      linalg.yield %293 : f32 loc(#loc201)
    } -> tensor<f32> loc(#loc201)
    %271 = tensor.empty() : tensor<f32> loc(#loc202)
    %272 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%270 : tensor<f32>) outs(%271 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.divf %in, %cst_0 : f32 loc(#loc202)
      linalg.yield %293 : f32 loc(#loc202)
    } -> tensor<f32> loc(#loc202)
    %273 = tensor.empty() : tensor<f32> loc(#loc203)
    %274 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%272 : tensor<f32>) outs(%273 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.negf %in : f32 loc(#loc203)
      linalg.yield %293 : f32 loc(#loc203)
    } -> tensor<f32> loc(#loc203)
    %275 = tensor.empty() : tensor<47xf32> loc(#loc204)
    %276 = linalg.fill ins(%cst : f32) outs(%275 : tensor<47xf32>) -> tensor<47xf32> loc(#loc204)
    %277 = linalg.generic {indexing_maps = [#map16, #map19], iterator_types = ["parallel", "reduction"]} ins(%261 : tensor<47x10xf32>) outs(%276 : tensor<47xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.maximumf %out, %in : f32 loc(#loc204)
      linalg.yield %293 : f32 loc(#loc204)
    } -> tensor<47xf32> loc(#loc204)
    %278 = tensor.empty() : tensor<47x1xf32> loc(#loc205)
    %279 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<47xf32>) outs(%278 : tensor<47x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc205)
    } -> tensor<47x1xf32> loc(#loc205)
    %280 = tensor.empty() : tensor<47x10xf32> loc(#loc206)
    %281 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%279 : tensor<47x1xf32>) outs(%280 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc206)
    } -> tensor<47x10xf32> loc(#loc206)
    %282 = tensor.empty() : tensor<47x10xi1> loc(#loc206)
    %283 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%261, %281 : tensor<47x10xf32>, tensor<47x10xf32>) outs(%282 : tensor<47x10xi1>) {
    ^bb0(%in: f32, %in_13: f32, %out: i1):
      %293 = arith.cmpf oge, %in, %in_13 : f32 loc(#loc206)
      linalg.yield %293 : i1 loc(#loc206)
    } -> tensor<47x10xi1> loc(#loc206)
    %284 = call @main__where(%283, %arg74, %cst_3) : (tensor<47x10xi1>, tensor<47x10xf32>, tensor<f32>) -> tensor<47x10xf32> loc(#loc160)
    %285 = tensor.empty() : tensor<47xf32> loc(#loc207)
    %286 = linalg.fill ins(%cst_1 : f32) outs(%285 : tensor<47xf32>) -> tensor<47xf32> loc(#loc207)
    %287 = linalg.generic {indexing_maps = [#map16, #map19], iterator_types = ["parallel", "reduction"]} ins(%284 : tensor<47x10xf32>) outs(%286 : tensor<47xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %out, %in : f32 loc(#loc207)
      linalg.yield %293 : f32 loc(#loc207)
    } -> tensor<47xf32> loc(#loc207)
    %288 = tensor.empty() : tensor<f32> loc(#loc208)
    %289 = linalg.fill ins(%cst_1 : f32) outs(%288 : tensor<f32>) -> tensor<f32> loc(#loc208)
    %290 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["reduction"]} ins(%287 : tensor<47xf32>) outs(%289 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %out, %in : f32 loc(#loc208)
      linalg.yield %293 : f32 loc(#loc208)
    } -> tensor<f32> loc(#loc208)
    %291 = tensor.empty() : tensor<f32> loc(#loc209)
    %292 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%290 : tensor<f32>) outs(%291 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.divf %in, %cst_0 : f32 loc(#loc209)
      linalg.yield %293 : f32 loc(#loc209)
    } -> tensor<f32> loc(#loc209)
    return %274, %292 : tensor<f32>, tensor<f32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<47x32x32x16xf32> loc(unknown)) -> tensor<47x32x32x16xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc154)
    %0 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc111)
    %1 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<47x32x32x16xf32> loc(#loc111)
    %2 = tensor.empty() : tensor<47x32x32x16xf32> loc(#loc111)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<47x32x32x16xf32>, tensor<47x32x32x16xf32>) outs(%2 : tensor<47x32x32x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc111)
      linalg.yield %4 : f32 loc(#loc111)
    } -> tensor<47x32x32x16xf32> loc(#loc111)
    return %3 : tensor<47x32x32x16xf32> loc(#loc154)
  } loc(#loc154)
  func.func private @main_relu_27(%arg0: tensor<47x16x16x32xf32> loc(unknown)) -> tensor<47x16x16x32xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc154)
    %0 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc111)
    %1 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<47x16x16x32xf32> loc(#loc111)
    %2 = tensor.empty() : tensor<47x16x16x32xf32> loc(#loc111)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<47x16x16x32xf32>, tensor<47x16x16x32xf32>) outs(%2 : tensor<47x16x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc111)
      linalg.yield %4 : f32 loc(#loc111)
    } -> tensor<47x16x16x32xf32> loc(#loc111)
    return %3 : tensor<47x16x16x32xf32> loc(#loc154)
  } loc(#loc154)
  func.func private @main_relu_51(%arg0: tensor<47x8x8x64xf32> loc(unknown)) -> tensor<47x8x8x64xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc154)
    %0 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc111)
    %1 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<47x8x8x64xf32> loc(#loc111)
    %2 = tensor.empty() : tensor<47x8x8x64xf32> loc(#loc111)
    %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<47x8x8x64xf32>, tensor<47x8x8x64xf32>) outs(%2 : tensor<47x8x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc111)
      linalg.yield %4 : f32 loc(#loc111)
    } -> tensor<47x8x8x64xf32> loc(#loc111)
    return %3 : tensor<47x8x8x64xf32> loc(#loc154)
  } loc(#loc154)
  func.func private @main_log_softmax(%arg0: tensor<47x10xf32> loc(unknown)) -> tensor<47x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc112)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc113)
    %0 = tensor.empty() : tensor<47xf32> loc(#loc113)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<47xf32>) -> tensor<47xf32> loc(#loc113)
    %2 = linalg.generic {indexing_maps = [#map16, #map19], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<47x10xf32>) outs(%1 : tensor<47xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32 loc(#loc113)
      linalg.yield %26 : f32 loc(#loc113)
    } -> tensor<47xf32> loc(#loc113)
    %3 = tensor.empty() : tensor<47xf32> loc(#loc111)
    %4 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<47xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<47xf32> loc(#loc111)
    %5 = tensor.empty() : tensor<47xf32> loc(#loc111)
    %6 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel"]} ins(%4, %2 : tensor<47xf32>, tensor<47xf32>) outs(%5 : tensor<47xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32 loc(#loc111)
      linalg.yield %26 : f32 loc(#loc111)
    } -> tensor<47xf32> loc(#loc111)
    %7 = tensor.empty() : tensor<47x1xf32> loc(#loc114)
    %8 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<47xf32>) outs(%7 : tensor<47x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<47x1xf32> loc(#loc114)
    %9 = tensor.empty() : tensor<47x10xf32> loc(#loc115)
    %10 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<47x1xf32>) outs(%9 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<47x10xf32> loc(#loc115)
    %11 = tensor.empty() : tensor<47x10xf32> loc(#loc115)
    %12 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<47x10xf32>, tensor<47x10xf32>) outs(%11 : tensor<47x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc115)
      linalg.yield %26 : f32 loc(#loc115)
    } -> tensor<47x10xf32> loc(#loc115)
    %13 = tensor.empty() : tensor<47x10xf32> loc(#loc116)
    %14 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<47x10xf32>) outs(%13 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32 loc(#loc116)
      linalg.yield %26 : f32 loc(#loc116)
    } -> tensor<47x10xf32> loc(#loc116)
    %15 = tensor.empty() : tensor<47xf32> loc(#loc112)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<47xf32>) -> tensor<47xf32> loc(#loc112)
    %17 = linalg.generic {indexing_maps = [#map16, #map19], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<47x10xf32>) outs(%16 : tensor<47xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %26 : f32 loc(#loc112)
    } -> tensor<47xf32> loc(#loc112)
    %18 = tensor.empty() : tensor<47x1xf32> loc(#loc114)
    %19 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<47xf32>) outs(%18 : tensor<47x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<47x1xf32> loc(#loc114)
    %20 = tensor.empty() : tensor<47x1xf32> loc(#loc117)
    %21 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<47x1xf32>) outs(%20 : tensor<47x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32 loc(#loc117)
      linalg.yield %26 : f32 loc(#loc117)
    } -> tensor<47x1xf32> loc(#loc117)
    %22 = tensor.empty() : tensor<47x10xf32> loc(#loc115)
    %23 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<47x1xf32>) outs(%22 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<47x10xf32> loc(#loc115)
    %24 = tensor.empty() : tensor<47x10xf32> loc(#loc115)
    %25 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<47x10xf32>, tensor<47x10xf32>) outs(%24 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc115)
      linalg.yield %26 : f32 loc(#loc115)
    } -> tensor<47x10xf32> loc(#loc115)
    return %25 : tensor<47x10xf32> loc(#loc227)
  } loc(#loc227)
  func.func private @main__where(%arg0: tensor<47x10xi1> loc(unknown), %arg1: tensor<47x10xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> tensor<47x10xf32> {
    %0 = tensor.empty() : tensor<47x10xf32> loc(#loc114)
    %1 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<47x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<47x10xf32> loc(#loc114)
    %2 = tensor.empty() : tensor<47x10xf32> loc(#loc119)
    %3 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<47x10xi1>, tensor<47x10xf32>, tensor<47x10xf32>) outs(%2 : tensor<47x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %4 = arith.select %in, %in_0, %in_1 : f32 loc(#loc119)
      linalg.yield %4 : f32 loc(#loc119)
    } -> tensor<47x10xf32> loc(#loc119)
    return %3 : tensor<47x10xf32> loc(#loc228)
  } loc(#loc228)
} loc(#loc)
#loc94 = loc("model.py":62:8 to :22)
#loc95 = loc("model.py":49:11 to :87)
#loc96 = loc("model.py":64:12 to :23)
#loc107 = loc("model.py":80:10 to :66)
#loc138 = loc("block"(#loc94))
#loc139 = loc("max_pool"(#loc95))
#loc140 = loc("block"(#loc96))
#loc151 = loc("evaluate"(#loc107))
#loc157 = loc(callsite(#loc151 at #loc122))
#loc160 = loc("jit(evaluate)/jit(_where)"(#loc157))
#loc174 = loc(callsite(#loc144 at #loc158))
#loc175 = loc(callsite(#loc151 at #loc158))
#loc183 = loc("jit(evaluate)/stage0/block0/sbp_layer_output"(#loc162))
#loc185 = loc("jit(evaluate)/stage0/block1/sbp_layer_output"(#loc162))
#loc187 = loc("jit(evaluate)/stage1/block0/sbp_layer_output"(#loc162))
#loc189 = loc("jit(evaluate)/stage1/block1/sbp_layer_output"(#loc162))
#loc191 = loc("jit(evaluate)/stage2/block0/sbp_layer_output"(#loc162))
#loc193 = loc("jit(evaluate)/stage2/block1/sbp_layer_output"(#loc162))
#loc210 = loc("jit(evaluate)/jit"(#loc174))
#loc211 = loc("jit(evaluate)/jit"(#loc175))
#loc225 = loc(callsite(#loc138 at #loc182))
#loc226 = loc(callsite(#loc140 at #loc182))
#loc227 = loc("jit:"(#loc210))
#loc228 = loc("jit:"(#loc211))
#loc239 = loc("jit(evaluate)/stage0/block0/jit(relu)"(#loc225))
#loc250 = loc("jit(evaluate)/stage0/block1/jit(relu)"(#loc225))
#loc251 = loc(callsite(#loc139 at #loc226))
#loc262 = loc("jit(evaluate)/stage1/block0/jit(relu)"(#loc225))
#loc273 = loc("jit(evaluate)/stage1/block1/jit(relu)"(#loc225))
#loc284 = loc("jit(evaluate)/stage2/block0/jit(relu)"(#loc225))
#loc295 = loc("jit(evaluate)/stage2/block1/jit(relu)"(#loc225))
#loc296 = loc("jit(evaluate)/stage0/block1/reduce_window_max"(#loc251))
