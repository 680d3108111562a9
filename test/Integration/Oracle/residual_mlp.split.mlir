#loc = loc(unknown)
#loc1 = loc("p['b0']['b1']")
#loc2 = loc("p['b0']['b2']")
#loc3 = loc("p['b0']['beta']")
#loc4 = loc("p['b0']['gamma']")
#loc5 = loc("p['b0']['w1']")
#loc6 = loc("p['b0']['w2']")
#loc7 = loc("p['b1']['b1']")
#loc8 = loc("p['b1']['b2']")
#loc9 = loc("p['b1']['beta']")
#loc10 = loc("p['b1']['gamma']")
#loc11 = loc("p['b1']['w1']")
#loc12 = loc("p['b1']['w2']")
#loc13 = loc("p['inp']")
#loc14 = loc("p['out']")
#loc15 = loc("x")
#loc16 = loc("y")
#loc17 = loc("make_oracles.py":117:12 to :65)
#loc18 = loc("make_oracles.py":204:12 to :24)
#loc19 = loc("make_oracles.py":121:11 to :36)
#loc20 = loc("make_oracles.py":122:12 to :20)
#loc21 = loc("make_oracles.py":122:11 to :26)
#loc22 = loc("make_oracles.py":122:10 to :51)
#loc23 = loc("make_oracles.py":123:34 to :44)
#loc24 = loc("make_oracles.py":123:24 to :45)
#loc25 = loc("make_oracles.py":123:11 to :45)
#loc26 = loc("make_oracles.py":123:11 to :58)
#loc27 = loc("make_oracles.py":123:11 to :70)
#loc28 = loc("make_oracles.py":145:35 to :55)
#loc29 = loc("make_oracles.py":145:35 to :65)
#loc30 = loc("make_oracles.py":149:11 to :44)
#loc31 = loc("make_oracles.py":145:24 to :76)
#loc32 = loc("make_oracles.py":145:24 to :86)
#loc33 = loc("make_oracles.py":206:16 to :62)
#loc34 = loc("make_oracles.py":207:29 to :41)
#loc35 = loc("make_oracles.py":117:29 to :55)
#loc36 = loc("make_oracles.py":117:29 to :59)
#loc37 = loc("make_oracles.py":117:21 to :64)
#loc38 = loc("make_oracles.py":117:11 to :65)
#loc39 = loc("reduce_sum")
#loc40 = loc("reduce_max")
#loc41 = loc("max")
#loc42 = loc("broadcast_in_dim")
#loc43 = loc("sub")
#loc44 = loc("exp")
#loc45 = loc("log")
#loc46 = loc("residuals[0]")
#loc47 = loc("residuals[1]")
#loc48 = loc("residuals[2]")
#loc49 = loc("residuals[3]")
#loc50 = loc("residuals[4]")
#loc51 = loc("residuals[5]")
#loc52 = loc("residuals[6]")
#loc53 = loc("residuals[7]")
#loc54 = loc("residuals[8]")
#loc55 = loc("residuals[9]")
#loc56 = loc("residuals[10]")
#loc57 = loc("residuals[11]")
#loc58 = loc("residuals[12]")
#loc59 = loc("residuals[13]")
#loc60 = loc("residuals[14]")
#loc61 = loc("residuals[15]")
#loc62 = loc("residuals[16]")
#loc63 = loc("residuals[17]")
#loc64 = loc("residuals[18]")
#loc65 = loc("residuals[19]")
#loc66 = loc("residuals[20]")
#loc67 = loc("residuals[21]")
#loc68 = loc("residuals[22]")
#loc69 = loc("residuals[23]")
#loc70 = loc("residuals[24]")
#loc71 = loc("residuals[25]")
#loc72 = loc("residuals[26]")
#loc73 = loc("residuals[27]")
#loc74 = loc("residuals[28]")
#loc75 = loc("residuals[29]")
#loc76 = loc("residuals[30]")
#loc77 = loc("residuals[31]")
#loc78 = loc("residuals[32]")
#loc79 = loc("residuals[33]")
#loc80 = loc("ct")
#loc81 = loc("make_oracles.py":123:12 to :20)
#loc82 = loc("neg")
#loc83 = loc("reshape")
#loc84 = loc("div")
#loc85 = loc("mul")
#loc86 = loc("add_any")
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map10 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1, d0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc87 = loc("cross_entropy"(#loc17))
#loc88 = loc("residual_mlp.<locals>.loss"(#loc18))
#loc89 = loc("layer_norm"(#loc19))
#loc90 = loc("layer_norm"(#loc20))
#loc91 = loc("layer_norm"(#loc21))
#loc92 = loc("layer_norm"(#loc22))
#loc93 = loc("layer_norm"(#loc23))
#loc94 = loc("layer_norm"(#loc24))
#loc95 = loc("layer_norm"(#loc25))
#loc96 = loc("layer_norm"(#loc26))
#loc97 = loc("layer_norm"(#loc27))
#loc98 = loc("mlp_with.<locals>.<lambda>"(#loc28))
#loc99 = loc("mlp_with.<locals>.<lambda>"(#loc29))
#loc100 = loc("gelu"(#loc30))
#loc101 = loc("mlp_with.<locals>.<lambda>"(#loc31))
#loc102 = loc("mlp_with.<locals>.<lambda>"(#loc32))
#loc103 = loc("residual_mlp.<locals>.loss"(#loc33))
#loc104 = loc("residual_mlp.<locals>.loss"(#loc34))
#loc105 = loc("cross_entropy"(#loc35))
#loc106 = loc("cross_entropy"(#loc36))
#loc107 = loc("cross_entropy"(#loc37))
#loc108 = loc("cross_entropy"(#loc38))
#loc109 = loc("layer_norm"(#loc81))
#loc110 = loc("jit(forward)/jvp()/div"(#loc87))
#loc111 = loc("jit(forward)/jvp()/dot_general"(#loc88))
#loc112 = loc("jit(forward)/jvp(block0/mlp)/reduce_sum"(#loc89))
#loc113 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc89))
#loc114 = loc("jit(forward)/jvp(block0/mlp)/div"(#loc89))
#loc115 = loc("jit(forward)/jvp(block0/mlp)/sub"(#loc90))
#loc116 = loc("jit(forward)/jvp(block0/mlp)/integer_pow"(#loc91))
#loc117 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc91))
#loc118 = loc("jit(forward)/jvp(block0/mlp)/reduce_sum"(#loc92))
#loc119 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc92))
#loc120 = loc("jit(forward)/jvp(block0/mlp)/div"(#loc92))
#loc121 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc93))
#loc122 = loc("jit(forward)/jvp(block0/mlp)/rsqrt"(#loc94))
#loc123 = loc("jit(forward)/jvp(block0/mlp)/div"(#loc94))
#loc124 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc94))
#loc125 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc95))
#loc126 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc96))
#loc127 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc96))
#loc128 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc97))
#loc129 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc97))
#loc130 = loc("jit(forward)/jvp(block0/mlp)/dot_general"(#loc98))
#loc131 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc99))
#loc132 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc99))
#loc133 = loc("jit(forward)/jvp(block0/mlp)/mul"(#loc100))
#loc134 = loc("jit(forward)/jvp(block0/mlp)/neg"(#loc100))
#loc135 = loc("jit(forward)/jvp(block0/mlp)/erfc"(#loc100))
#loc136 = loc("jit(forward)/jvp(block0/mlp)/square"(#loc100))
#loc137 = loc("jit(forward)/jvp(block0/mlp)/exp"(#loc100))
#loc138 = loc("jit(forward)/jvp(block0/mlp)/dot_general"(#loc101))
#loc139 = loc("jit(forward)/jvp(block0/mlp)/broadcast_in_dim"(#loc102))
#loc140 = loc("jit(forward)/jvp(block0/mlp)/add"(#loc102))
#loc141 = loc("jit(forward)/jvp()/add"(#loc103))
#loc142 = loc("jit(forward)/jvp(block1/mlp)/reduce_sum"(#loc89))
#loc143 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc89))
#loc144 = loc("jit(forward)/jvp(block1/mlp)/div"(#loc89))
#loc145 = loc("jit(forward)/jvp(block1/mlp)/sub"(#loc90))
#loc146 = loc("jit(forward)/jvp(block1/mlp)/integer_pow"(#loc91))
#loc147 = loc("jit(forward)/jvp(block1/mlp)/mul"(#loc91))
#loc148 = loc("jit(forward)/jvp(block1/mlp)/reduce_sum"(#loc92))
#loc149 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc92))
#loc150 = loc("jit(forward)/jvp(block1/mlp)/div"(#loc92))
#loc151 = loc("jit(forward)/jvp(block1/mlp)/add"(#loc93))
#loc152 = loc("jit(forward)/jvp(block1/mlp)/rsqrt"(#loc94))
#loc153 = loc("jit(forward)/jvp(block1/mlp)/div"(#loc94))
#loc154 = loc("jit(forward)/jvp(block1/mlp)/mul"(#loc94))
#loc155 = loc("jit(forward)/jvp(block1/mlp)/mul"(#loc95))
#loc156 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc96))
#loc157 = loc("jit(forward)/jvp(block1/mlp)/mul"(#loc96))
#loc158 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc97))
#loc159 = loc("jit(forward)/jvp(block1/mlp)/add"(#loc97))
#loc160 = loc("jit(forward)/jvp(block1/mlp)/dot_general"(#loc98))
#loc161 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc99))
#loc162 = loc("jit(forward)/jvp(block1/mlp)/add"(#loc99))
#loc163 = loc("jit(forward)/jvp(block1/mlp)/mul"(#loc100))
#loc164 = loc("jit(forward)/jvp(block1/mlp)/neg"(#loc100))
#loc165 = loc("jit(forward)/jvp(block1/mlp)/erfc"(#loc100))
#loc166 = loc("jit(forward)/jvp(block1/mlp)/square"(#loc100))
#loc167 = loc("jit(forward)/jvp(block1/mlp)/exp"(#loc100))
#loc168 = loc("jit(forward)/jvp(block1/mlp)/dot_general"(#loc101))
#loc169 = loc("jit(forward)/jvp(block1/mlp)/broadcast_in_dim"(#loc102))
#loc170 = loc("jit(forward)/jvp(block1/mlp)/add"(#loc102))
#loc172 = loc("jit(forward)/jvp(jit(log_softmax))"(#loc105))
#loc173 = loc("jit(forward)/jvp()/mul"(#loc106))
#loc174 = loc("jit(forward)/jvp()/reduce_sum"(#loc107))
#loc175 = loc("jit(forward)/jvp()/reduce_sum"(#loc87))
#loc176 = loc("jit(forward)/jvp()/neg"(#loc108))
#loc178 = loc("jit(backward)/transpose(jvp())/div"(#loc87))
#loc179 = loc("jit(backward)/transpose(jvp())/neg"(#loc108))
#loc180 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc87))
#loc181 = loc("jit(backward)/transpose(jvp())/broadcast_in_dim"(#loc107))
#loc182 = loc("jit(backward)/transpose(jvp())/mul"(#loc106))
#loc183 = loc("jit(backward)/transpose(jvp(jit(log_softmax)))"(#loc105))
#loc184 = loc("jit(backward)/transpose(jvp())/dot_general"(#loc104))
#loc185 = loc("jit(backward)/transpose(jvp())/transpose"(#loc104))
#loc186 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc102))
#loc188 = loc("jit(backward)/transpose(jvp(block1/mlp))/dot_general"(#loc101))
#loc189 = loc("jit(backward)/transpose(jvp(block1/mlp))/transpose"(#loc101))
#loc190 = loc("jit(backward)/transpose(jvp(block1/mlp))/mul"(#loc100))
#loc191 = loc("jit(backward)/transpose(jvp(block1/mlp))/neg"(#loc100))
#loc192 = loc("jit(backward)/transpose(jvp(block1/mlp))/add_any"(#loc100))
#loc193 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc99))
#loc195 = loc("jit(backward)/transpose(jvp(block1/mlp))/dot_general"(#loc98))
#loc196 = loc("jit(backward)/transpose(jvp(block1/mlp))/transpose"(#loc98))
#loc197 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc97))
#loc199 = loc("jit(backward)/transpose(jvp(block1/mlp))/mul"(#loc96))
#loc200 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc96))
#loc202 = loc("jit(backward)/transpose(jvp(block1/mlp))/mul"(#loc95))
#loc203 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc95))
#loc204 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc95))
#loc205 = loc("jit(backward)/transpose(jvp(block1/mlp))/mul"(#loc94))
#loc206 = loc("jit(backward)/transpose(jvp(block1/mlp))/neg"(#loc109))
#loc207 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc109))
#loc208 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc109))
#loc209 = loc("jit(backward)/transpose(jvp(block1/mlp))/add_any"(#loc109))
#loc210 = loc("jit(backward)/transpose(jvp(block1/mlp))/div"(#loc92))
#loc211 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc92))
#loc212 = loc("jit(backward)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc92))
#loc213 = loc("jit(backward)/transpose(jvp(block1/mlp))/mul"(#loc91))
#loc214 = loc("jit(backward)/transpose(jvp(block1/mlp))/neg"(#loc90))
#loc215 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc90))
#loc216 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc90))
#loc217 = loc("jit(backward)/transpose(jvp(block1/mlp))/add_any"(#loc90))
#loc218 = loc("jit(backward)/transpose(jvp(block1/mlp))/div"(#loc89))
#loc219 = loc("jit(backward)/transpose(jvp(block1/mlp))/reduce_sum"(#loc89))
#loc220 = loc("jit(backward)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc89))
#loc221 = loc("jit(backward)/transpose(jvp(block1/mlp))/add_any"(#loc89))
#loc222 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc102))
#loc224 = loc("jit(backward)/transpose(jvp(block0/mlp))/dot_general"(#loc101))
#loc225 = loc("jit(backward)/transpose(jvp(block0/mlp))/transpose"(#loc101))
#loc226 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc100))
#loc227 = loc("jit(backward)/transpose(jvp(block0/mlp))/neg"(#loc100))
#loc228 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc100))
#loc229 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc99))
#loc231 = loc("jit(backward)/transpose(jvp(block0/mlp))/dot_general"(#loc98))
#loc232 = loc("jit(backward)/transpose(jvp(block0/mlp))/transpose"(#loc98))
#loc233 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc97))
#loc235 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc96))
#loc236 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc96))
#loc238 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc95))
#loc239 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc95))
#loc240 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc95))
#loc241 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc94))
#loc242 = loc("jit(backward)/transpose(jvp(block0/mlp))/neg"(#loc109))
#loc243 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc109))
#loc244 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc109))
#loc245 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc109))
#loc246 = loc("jit(backward)/transpose(jvp(block0/mlp))/div"(#loc92))
#loc247 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc92))
#loc248 = loc("jit(backward)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc92))
#loc249 = loc("jit(backward)/transpose(jvp(block0/mlp))/mul"(#loc91))
#loc250 = loc("jit(backward)/transpose(jvp(block0/mlp))/neg"(#loc90))
#loc251 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc90))
#loc252 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc90))
#loc253 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc90))
#loc254 = loc("jit(backward)/transpose(jvp(block0/mlp))/div"(#loc89))
#loc255 = loc("jit(backward)/transpose(jvp(block0/mlp))/reduce_sum"(#loc89))
#loc256 = loc("jit(backward)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc89))
#loc257 = loc("jit(backward)/transpose(jvp(block0/mlp))/add_any"(#loc89))
#loc258 = loc("jit(backward)/transpose(jvp())/dot_general"(#loc88))
#loc259 = loc("jit(backward)/transpose(jvp())/transpose"(#loc88))
module {
  func.func public @forward(%arg0: tensor<16xf32> loc("p['b0']['b1']"), %arg1: tensor<10xf32> loc("p['b0']['b2']"), %arg2: tensor<10xf32> loc("p['b0']['beta']"), %arg3: tensor<10xf32> loc("p['b0']['gamma']"), %arg4: tensor<10x16xf32> loc("p['b0']['w1']"), %arg5: tensor<16x10xf32> loc("p['b0']['w2']"), %arg6: tensor<16xf32> loc("p['b1']['b1']"), %arg7: tensor<10xf32> loc("p['b1']['b2']"), %arg8: tensor<10xf32> loc("p['b1']['beta']"), %arg9: tensor<10xf32> loc("p['b1']['gamma']"), %arg10: tensor<10x16xf32> loc("p['b1']['w1']"), %arg11: tensor<16x10xf32> loc("p['b1']['w2']"), %arg12: tensor<12x10xf32> loc("p['inp']"), %arg13: tensor<10x6xf32> loc("p['out']"), %arg14: tensor<16x12xf32> loc("x"), %arg15: tensor<16x6xf32> loc("y")) -> (tensor<f32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<10x6xf32>, tensor<16x12xf32>, tensor<16x10xf32>, tensor<16x1xf32>, tensor<16x1xf32>, tensor<16x10xf32>, tensor<1x10xf32>, tensor<16x10xf32>, tensor<16x10xf32>, tensor<f32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x10xf32>, tensor<16x1xf32>, tensor<16x1xf32>, tensor<16x10xf32>, tensor<1x10xf32>, tensor<16x10xf32>, tensor<16x10xf32>, tensor<f32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x10xf32>, tensor<16x6xf32>, tensor<16x1xf32>, tensor<16x6xf32>) {
    %cst = arith.constant 1.600000e+01 : f32 loc(#loc110)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<1.000000e+01> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<16x10xf32> loc(#loc111)
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc111)
    %2 = linalg.matmul ins(%arg14, %arg12 : tensor<16x12xf32>, tensor<12x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc111)
    %3 = tensor.empty() : tensor<16xf32> loc(#loc112)
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<16xf32>) -> tensor<16xf32> loc(#loc112)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %105 : f32 loc(#loc112)
    } -> tensor<16xf32> loc(#loc112)
    %6 = tensor.empty() : tensor<16x1xf32> loc(#loc113)
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<16x1xf32> loc(#loc113)
    %8 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<16x1xf32> loc(#loc114)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.divf %in, %in_7 : f32 loc(#loc114)
      linalg.yield %105 : f32 loc(#loc114)
    } -> tensor<16x1xf32> loc(#loc114)
    %10 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc115)
    } -> tensor<16x10xf32> loc(#loc115)
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %10 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.subf %in, %in_7 : f32 loc(#loc115)
      linalg.yield %105 : f32 loc(#loc115)
    } -> tensor<16x10xf32> loc(#loc115)
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %11 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc116)
      linalg.yield %105 : f32 loc(#loc116)
    } -> tensor<16x10xf32> loc(#loc116)
    %13 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<16x10xf32> loc(#loc117)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %11 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc117)
      linalg.yield %105 : f32 loc(#loc117)
    } -> tensor<16x10xf32> loc(#loc117)
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%12 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc118)
      linalg.yield %105 : f32 loc(#loc118)
    } -> tensor<16xf32> loc(#loc118)
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc119)
    } -> tensor<16x1xf32> loc(#loc119)
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.divf %in, %in_7 : f32 loc(#loc120)
      linalg.yield %105 : f32 loc(#loc120)
    } -> tensor<16x1xf32> loc(#loc120)
    %18 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc121)
    } -> tensor<16x1xf32> loc(#loc121)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc121)
      linalg.yield %105 : f32 loc(#loc121)
    } -> tensor<16x1xf32> loc(#loc121)
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32 loc(#loc122)
      linalg.yield %105 : f32 loc(#loc122)
    } -> tensor<16x1xf32> loc(#loc122)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %19 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.divf %in, %in_7 : f32 loc(#loc123)
      linalg.yield %105 : f32 loc(#loc123)
    } -> tensor<16x1xf32> loc(#loc123)
    %22 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<16x1xf32> loc(#loc124)
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %21 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc124)
      linalg.yield %105 : f32 loc(#loc124)
    } -> tensor<16x1xf32> loc(#loc124)
    %24 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<16x10xf32> loc(#loc125)
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %24 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc125)
      linalg.yield %105 : f32 loc(#loc125)
    } -> tensor<16x10xf32> loc(#loc125)
    %26 = tensor.empty() : tensor<1x10xf32> loc(#loc126)
    %27 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<1x10xf32> loc(#loc126)
    %28 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<16x10xf32> loc(#loc127)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %28 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc127)
      linalg.yield %105 : f32 loc(#loc127)
    } -> tensor<16x10xf32> loc(#loc127)
    %30 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<1x10xf32> loc(#loc128)
    %31 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<16x10xf32> loc(#loc129)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %31 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc129)
      linalg.yield %105 : f32 loc(#loc129)
    } -> tensor<16x10xf32> loc(#loc129)
    %33 = tensor.empty() : tensor<16x16xf32> loc(#loc130)
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc130)
    %35 = linalg.matmul ins(%32, %arg4 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%34 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc130)
    %36 = tensor.empty() : tensor<1x16xf32> loc(#loc131)
    %37 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<16xf32>) outs(%36 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<1x16xf32> loc(#loc131)
    %38 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<1x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<16x16xf32> loc(#loc132)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %38 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc132)
      linalg.yield %105 : f32 loc(#loc132)
    } -> tensor<16x16xf32> loc(#loc132)
    %40 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<16x16xf32> loc(#loc133)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %39 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc133)
      linalg.yield %105 : f32 loc(#loc133)
    } -> tensor<16x16xf32> loc(#loc133)
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32 loc(#loc134)
      linalg.yield %105 : f32 loc(#loc134)
    } -> tensor<16x16xf32> loc(#loc134)
    %43 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<16x16xf32> loc(#loc133)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc133)
      linalg.yield %105 : f32 loc(#loc133)
    } -> tensor<16x16xf32> loc(#loc133)
    %45 = math.erfc %44 : tensor<16x16xf32> loc(#loc135)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %44 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc136)
      linalg.yield %105 : f32 loc(#loc136)
    } -> tensor<16x16xf32> loc(#loc136)
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32 loc(#loc134)
      linalg.yield %105 : f32 loc(#loc134)
    } -> tensor<16x16xf32> loc(#loc134)
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32 loc(#loc137)
      linalg.yield %105 : f32 loc(#loc137)
    } -> tensor<16x16xf32> loc(#loc137)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %45 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc133)
      linalg.yield %105 : f32 loc(#loc133)
    } -> tensor<16x16xf32> loc(#loc133)
    %50 = linalg.matmul ins(%49, %arg5 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc138)
    %51 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<1x10xf32> loc(#loc139)
    %52 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc140)
    } -> tensor<16x10xf32> loc(#loc140)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %52 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc140)
      linalg.yield %105 : f32 loc(#loc140)
    } -> tensor<16x10xf32> loc(#loc140)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %53 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc141)
      linalg.yield %105 : f32 loc(#loc141)
    } -> tensor<16x10xf32> loc(#loc141)
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%54 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc142)
      linalg.yield %105 : f32 loc(#loc142)
    } -> tensor<16xf32> loc(#loc142)
    %56 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<16x1xf32> loc(#loc143)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.divf %in, %in_7 : f32 loc(#loc144)
      linalg.yield %105 : f32 loc(#loc144)
    } -> tensor<16x1xf32> loc(#loc144)
    %58 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<16x10xf32> loc(#loc145)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %58 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.subf %in, %in_7 : f32 loc(#loc145)
      linalg.yield %105 : f32 loc(#loc145)
    } -> tensor<16x10xf32> loc(#loc145)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %59 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc146)
      linalg.yield %105 : f32 loc(#loc146)
    } -> tensor<16x10xf32> loc(#loc146)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %59 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc147)
      linalg.yield %105 : f32 loc(#loc147)
    } -> tensor<16x10xf32> loc(#loc147)
    %62 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%60 : tensor<16x10xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc148)
      linalg.yield %105 : f32 loc(#loc148)
    } -> tensor<16xf32> loc(#loc148)
    %63 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<16xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<16x1xf32> loc(#loc149)
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %8 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.divf %in, %in_7 : f32 loc(#loc150)
      linalg.yield %105 : f32 loc(#loc150)
    } -> tensor<16x1xf32> loc(#loc150)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %18 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc151)
      linalg.yield %105 : f32 loc(#loc151)
    } -> tensor<16x1xf32> loc(#loc151)
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32 loc(#loc152)
      linalg.yield %105 : f32 loc(#loc152)
    } -> tensor<16x1xf32> loc(#loc152)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %65 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.divf %in, %in_7 : f32 loc(#loc153)
      linalg.yield %105 : f32 loc(#loc153)
    } -> tensor<16x1xf32> loc(#loc153)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %67 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%6 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc154)
      linalg.yield %105 : f32 loc(#loc154)
    } -> tensor<16x1xf32> loc(#loc154)
    %69 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<16x1xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<16x10xf32> loc(#loc155)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %69 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc155)
      linalg.yield %105 : f32 loc(#loc155)
    } -> tensor<16x10xf32> loc(#loc155)
    %71 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc156)
    } -> tensor<1x10xf32> loc(#loc156)
    %72 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<16x10xf32> loc(#loc157)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %72 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc157)
      linalg.yield %105 : f32 loc(#loc157)
    } -> tensor<16x10xf32> loc(#loc157)
    %74 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<1x10xf32> loc(#loc158)
    %75 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<16x10xf32> loc(#loc159)
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %75 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc159)
      linalg.yield %105 : f32 loc(#loc159)
    } -> tensor<16x10xf32> loc(#loc159)
    %77 = linalg.matmul ins(%76, %arg10 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%34 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc160)
    %78 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<16xf32>) outs(%36 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<1x16xf32> loc(#loc161)
    %79 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<1x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc162)
    } -> tensor<16x16xf32> loc(#loc162)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %79 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc162)
      linalg.yield %105 : f32 loc(#loc162)
    } -> tensor<16x16xf32> loc(#loc162)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %80 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc163)
      linalg.yield %105 : f32 loc(#loc163)
    } -> tensor<16x16xf32> loc(#loc163)
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32 loc(#loc164)
      linalg.yield %105 : f32 loc(#loc164)
    } -> tensor<16x16xf32> loc(#loc164)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %43 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc163)
      linalg.yield %105 : f32 loc(#loc163)
    } -> tensor<16x16xf32> loc(#loc163)
    %84 = math.erfc %83 : tensor<16x16xf32> loc(#loc165)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %83 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc166)
      linalg.yield %105 : f32 loc(#loc166)
    } -> tensor<16x16xf32> loc(#loc166)
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32 loc(#loc164)
      linalg.yield %105 : f32 loc(#loc164)
    } -> tensor<16x16xf32> loc(#loc164)
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32 loc(#loc167)
      linalg.yield %105 : f32 loc(#loc167)
    } -> tensor<16x16xf32> loc(#loc167)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %84 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc163)
      linalg.yield %105 : f32 loc(#loc163)
    } -> tensor<16x16xf32> loc(#loc163)
    %89 = linalg.matmul ins(%88, %arg11 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc168)
    %90 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<10xf32>) outs(%26 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc169)
    } -> tensor<1x10xf32> loc(#loc169)
    %91 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<1x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<16x10xf32> loc(#loc170)
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %91 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc170)
      linalg.yield %105 : f32 loc(#loc170)
    } -> tensor<16x10xf32> loc(#loc170)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %92 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%0 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.addf %in, %in_7 : f32 loc(#loc141)
      linalg.yield %105 : f32 loc(#loc141)
    } -> tensor<16x10xf32> loc(#loc141)
    %94 = tensor.empty() : tensor<16x6xf32> loc(#loc171)
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc171)
    %96 = linalg.matmul ins(%93, %arg13 : tensor<16x10xf32>, tensor<10x6xf32>) outs(%95 : tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc171)
    %97:3 = call @forward_log_softmax(%96) : (tensor<16x6xf32>) -> (tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>) loc(#loc172)
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97#0, %arg15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%94 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %105 = arith.mulf %in, %in_7 : f32 loc(#loc173)
      linalg.yield %105 : f32 loc(#loc173)
    } -> tensor<16x6xf32> loc(#loc173)
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%98 : tensor<16x6xf32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc174)
      linalg.yield %105 : f32 loc(#loc174)
    } -> tensor<16xf32> loc(#loc174)
    %100 = tensor.empty() : tensor<f32> loc(#loc175)
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<f32>) -> tensor<f32> loc(#loc175)
    %102 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["reduction"]} ins(%99 : tensor<16xf32>) outs(%101 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc175)
      linalg.yield %105 : f32 loc(#loc175)
    } -> tensor<f32> loc(#loc175)
    %103 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%102 : tensor<f32>) outs(%100 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst : f32 loc(#loc110)
      linalg.yield %105 : f32 loc(#loc110)
    } -> tensor<f32> loc(#loc110)
    %104 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%103 : tensor<f32>) outs(%100 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32 loc(#loc176)
      linalg.yield %105 : f32 loc(#loc176)
    } -> tensor<f32> loc(#loc176)
    return %104, %arg4, %arg5, %arg10, %arg11, %arg13, %arg14, %14, %23, %20, %11, %27, %25, %32, %cst_2, %48, %45, %41, %49, %61, %68, %66, %59, %71, %70, %76, %cst_2, %87, %84, %81, %88, %93, %97#1, %97#2, %arg15 : tensor<f32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<10x6xf32>, tensor<16x12xf32>, tensor<16x10xf32>, tensor<16x1xf32>, tensor<16x1xf32>, tensor<16x10xf32>, tensor<1x10xf32>, tensor<16x10xf32>, tensor<16x10xf32>, tensor<f32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x10xf32>, tensor<16x1xf32>, tensor<16x1xf32>, tensor<16x10xf32>, tensor<1x10xf32>, tensor<16x10xf32>, tensor<16x10xf32>, tensor<f32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x10xf32>, tensor<16x6xf32>, tensor<16x1xf32>, tensor<16x6xf32> loc(#loc)
  } loc(#loc)
  func.func private @forward_log_softmax(%arg0: tensor<16x6xf32> loc(unknown)) -> (tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc39)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc40)
    %0 = tensor.empty() : tensor<16xf32> loc(#loc40)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32> loc(#loc40)
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<16x6xf32>) outs(%1 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc40)
      linalg.yield %17 : f32 loc(#loc40)
    } -> tensor<16xf32> loc(#loc40)
    %3 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<16xf32> loc(#loc41)
    %4 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%3, %2 : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %17 : f32 loc(#loc41)
    } -> tensor<16xf32> loc(#loc41)
    %5 = tensor.empty() : tensor<16x1xf32> loc(#loc42)
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<16xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<16x1xf32> loc(#loc42)
    %7 = tensor.empty() : tensor<16x6xf32> loc(#loc43)
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<16x1xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<16x6xf32> loc(#loc43)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %17 : f32 loc(#loc43)
    } -> tensor<16x6xf32> loc(#loc43)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc44)
      linalg.yield %17 : f32 loc(#loc44)
    } -> tensor<16x6xf32> loc(#loc44)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32> loc(#loc39)
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<16x6xf32>) outs(%11 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc39)
      linalg.yield %17 : f32 loc(#loc39)
    } -> tensor<16xf32> loc(#loc39)
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<16x1xf32> loc(#loc42)
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<16x1xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc45)
      linalg.yield %17 : f32 loc(#loc45)
    } -> tensor<16x1xf32> loc(#loc45)
    %15 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<16x1xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<16x6xf32> loc(#loc43)
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%7 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc43)
      linalg.yield %17 : f32 loc(#loc43)
    } -> tensor<16x6xf32> loc(#loc43)
    return %16, %10, %13 : tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32> loc(#loc261)
  } loc(#loc261)
  func.func public @backward(%arg0: tensor<10x16xf32> loc("residuals[0]"), %arg1: tensor<16x10xf32> loc("residuals[1]"), %arg2: tensor<10x16xf32> loc("residuals[2]"), %arg3: tensor<16x10xf32> loc("residuals[3]"), %arg4: tensor<10x6xf32> loc("residuals[4]"), %arg5: tensor<16x12xf32> loc("residuals[5]"), %arg6: tensor<16x10xf32> loc("residuals[6]"), %arg7: tensor<16x1xf32> loc("residuals[7]"), %arg8: tensor<16x1xf32> loc("residuals[8]"), %arg9: tensor<16x10xf32> loc("residuals[9]"), %arg10: tensor<1x10xf32> loc("residuals[10]"), %arg11: tensor<16x10xf32> loc("residuals[11]"), %arg12: tensor<16x10xf32> loc("residuals[12]"), %arg13: tensor<f32> loc("residuals[13]"), %arg14: tensor<16x16xf32> loc("residuals[14]"), %arg15: tensor<16x16xf32> loc("residuals[15]"), %arg16: tensor<16x16xf32> loc("residuals[16]"), %arg17: tensor<16x16xf32> loc("residuals[17]"), %arg18: tensor<16x10xf32> loc("residuals[18]"), %arg19: tensor<16x1xf32> loc("residuals[19]"), %arg20: tensor<16x1xf32> loc("residuals[20]"), %arg21: tensor<16x10xf32> loc("residuals[21]"), %arg22: tensor<1x10xf32> loc("residuals[22]"), %arg23: tensor<16x10xf32> loc("residuals[23]"), %arg24: tensor<16x10xf32> loc("residuals[24]"), %arg25: tensor<f32> loc("residuals[25]"), %arg26: tensor<16x16xf32> loc("residuals[26]"), %arg27: tensor<16x16xf32> loc("residuals[27]"), %arg28: tensor<16x16xf32> loc("residuals[28]"), %arg29: tensor<16x16xf32> loc("residuals[29]"), %arg30: tensor<16x10xf32> loc("residuals[30]"), %arg31: tensor<16x6xf32> loc("residuals[31]"), %arg32: tensor<16x1xf32> loc("residuals[32]"), %arg33: tensor<16x6xf32> loc("residuals[33]"), %arg34: tensor<f32> loc("ct")) -> (tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<12x10xf32>, tensor<10x6xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.600000e+01 : f32 loc(#loc178)
    %cst_1 = arith.constant dense<1.000000e+01> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<0.707106769> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<-1.12837923> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<f32> loc(#loc179)
    %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%arg34 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc179)
      linalg.yield %125 : f32 loc(#loc179)
    } -> tensor<f32> loc(#loc179)
    %2 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%1 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_0 : f32 loc(#loc178)
      linalg.yield %125 : f32 loc(#loc178)
    } -> tensor<f32> loc(#loc178)
    %3 = tensor.empty() : tensor<16xf32> loc(#loc180)
    %4 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%2 : tensor<f32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %5 = tensor.empty() : tensor<16x6xf32> loc(#loc181)
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<16xf32>) outs(%5 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<16x6xf32> loc(#loc181)
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %arg33 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%5 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc182)
      linalg.yield %125 : f32 loc(#loc182)
    } -> tensor<16x6xf32> loc(#loc182)
    %8 = call @backward_log_softmax(%arg31, %arg32, %7) : (tensor<16x6xf32>, tensor<16x1xf32>, tensor<16x6xf32>) -> tensor<16x6xf32> loc(#loc183)
    %9 = tensor.empty() : tensor<6x10xf32> loc(#loc184)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<6x10xf32>) -> tensor<6x10xf32> loc(#loc184)
    %11 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8, %arg30 : tensor<16x6xf32>, tensor<16x10xf32>) outs(%10 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc183)
      %126 = arith.addf %out, %125 : f32 loc(#loc184)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<6x10xf32> loc(#loc184)
    %12 = tensor.empty() : tensor<10x6xf32> loc(#loc185)
    %13 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<6x10xf32>) outs(%12 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<10x6xf32> loc(#loc185)
    %14 = tensor.empty() : tensor<16x10xf32> loc(#loc184)
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc184)
    %16 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8, %arg4 : tensor<16x6xf32>, tensor<10x6xf32>) outs(%15 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc183)
      %126 = arith.addf %out, %125 : f32 loc(#loc184)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc184)
    %17 = tensor.empty() : tensor<10xf32> loc(#loc186)
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<10xf32>) -> tensor<10xf32> loc(#loc186)
    %19 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<16x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc186)
      linalg.yield %125 : f32 loc(#loc186)
    } -> tensor<10xf32> loc(#loc186)
    %expanded = tensor.expand_shape %19 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc187)
    %20 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc186)
      linalg.yield %125 : f32 loc(#loc186)
    } -> tensor<10xf32> loc(#loc186)
    %21 = tensor.empty() : tensor<10x16xf32> loc(#loc188)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<10x16xf32>) -> tensor<10x16xf32> loc(#loc188)
    %23 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16, %arg29 : tensor<16x10xf32>, tensor<16x16xf32>) outs(%22 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc184)
      %126 = arith.addf %out, %125 : f32 loc(#loc188)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<10x16xf32> loc(#loc188)
    %24 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<10x16xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc189)
    } -> tensor<16x10xf32> loc(#loc189)
    %25 = tensor.empty() : tensor<16x16xf32> loc(#loc188)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<16x16xf32>) -> tensor<16x16xf32> loc(#loc188)
    %27 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16, %arg3 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%26 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc184)
      %126 = arith.addf %out, %125 : f32 loc(#loc188)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x16xf32> loc(#loc188)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg28, %27 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc190)
      linalg.yield %125 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %arg27 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc190)
      linalg.yield %125 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %30 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %28 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc190)
      linalg.yield %125 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %arg26 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc190)
      linalg.yield %125 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %33 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc190)
      linalg.yield %125 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc191)
      linalg.yield %125 : f32 loc(#loc191)
    } -> tensor<16x16xf32> loc(#loc191)
    %36 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<f32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %29 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc190)
      linalg.yield %125 : f32 loc(#loc190)
    } -> tensor<16x16xf32> loc(#loc190)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %37 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc192)
      linalg.yield %125 : f32 loc(#loc192)
    } -> tensor<16x16xf32> loc(#loc192)
    %39 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16xf32>) -> tensor<16xf32> loc(#loc193)
    %40 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%38 : tensor<16x16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %125 : f32 loc(#loc193)
    } -> tensor<16xf32> loc(#loc193)
    %expanded_4 = tensor.expand_shape %40 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32> loc(#loc194)
    %41 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_4 : tensor<1x16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc193)
      linalg.yield %125 : f32 loc(#loc193)
    } -> tensor<16xf32> loc(#loc193)
    %42 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38, %arg24 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%15 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc192)
      %126 = arith.addf %out, %125 : f32 loc(#loc195)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc195)
    %43 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<16x10xf32>) outs(%21 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc196)
    } -> tensor<10x16xf32> loc(#loc196)
    %44 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38, %arg2 : tensor<16x16xf32>, tensor<10x16xf32>) outs(%15 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc192)
      %126 = arith.addf %out, %125 : f32 loc(#loc195)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc195)
    %45 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%44 : tensor<16x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %125 : f32 loc(#loc197)
    } -> tensor<10xf32> loc(#loc197)
    %expanded_5 = tensor.expand_shape %45 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc198)
    %46 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_5 : tensor<1x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %125 : f32 loc(#loc197)
    } -> tensor<10xf32> loc(#loc197)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg23, %44 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc199)
      linalg.yield %125 : f32 loc(#loc199)
    } -> tensor<16x10xf32> loc(#loc199)
    %48 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%47 : tensor<16x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %125 : f32 loc(#loc200)
    } -> tensor<10xf32> loc(#loc200)
    %expanded_6 = tensor.expand_shape %48 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc201)
    %49 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<1x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<16x10xf32> loc(#loc199)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %49 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc199)
      linalg.yield %125 : f32 loc(#loc199)
    } -> tensor<16x10xf32> loc(#loc199)
    %51 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_6 : tensor<1x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %125 : f32 loc(#loc200)
    } -> tensor<10xf32> loc(#loc200)
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg21, %50 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc202)
      linalg.yield %125 : f32 loc(#loc202)
    } -> tensor<16x10xf32> loc(#loc202)
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%52 : tensor<16x10xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc203)
      linalg.yield %125 : f32 loc(#loc203)
    } -> tensor<16xf32> loc(#loc203)
    %expanded_7 = tensor.expand_shape %53 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc204)
    %54 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<16x1xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc202)
    } -> tensor<16x10xf32> loc(#loc202)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %54 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc202)
      linalg.yield %125 : f32 loc(#loc202)
    } -> tensor<16x10xf32> loc(#loc202)
    %56 = tensor.empty() : tensor<16x1xf32> loc(#loc205)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %arg19 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc205)
      linalg.yield %125 : f32 loc(#loc205)
    } -> tensor<16x1xf32> loc(#loc205)
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc206)
      linalg.yield %125 : f32 loc(#loc206)
    } -> tensor<16x10xf32> loc(#loc206)
    %59 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<16x10xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc207)
      linalg.yield %125 : f32 loc(#loc207)
    } -> tensor<16xf32> loc(#loc207)
    %expanded_8 = tensor.expand_shape %59 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc208)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %55 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc209)
      linalg.yield %125 : f32 loc(#loc209)
    } -> tensor<16x10xf32> loc(#loc209)
    %61 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<16x1xf32> loc(#loc210)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %61 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.divf %in, %in_17 : f32 loc(#loc210)
      linalg.yield %125 : f32 loc(#loc210)
    } -> tensor<16x1xf32> loc(#loc210)
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%62 : tensor<16x1xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc211)
      linalg.yield %125 : f32 loc(#loc211)
    } -> tensor<16xf32> loc(#loc211)
    %64 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<16xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc212)
    } -> tensor<16x10xf32> loc(#loc212)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %arg18 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc213)
      linalg.yield %125 : f32 loc(#loc213)
    } -> tensor<16x10xf32> loc(#loc213)
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc214)
      linalg.yield %125 : f32 loc(#loc214)
    } -> tensor<16x10xf32> loc(#loc214)
    %67 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%66 : tensor<16x10xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc215)
      linalg.yield %125 : f32 loc(#loc215)
    } -> tensor<16xf32> loc(#loc215)
    %expanded_9 = tensor.expand_shape %67 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc216)
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %65 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc217)
      linalg.yield %125 : f32 loc(#loc217)
    } -> tensor<16x10xf32> loc(#loc217)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc217)
      linalg.yield %125 : f32 loc(#loc217)
    } -> tensor<16x1xf32> loc(#loc217)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %61 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.divf %in, %in_17 : f32 loc(#loc218)
      linalg.yield %125 : f32 loc(#loc218)
    } -> tensor<16x1xf32> loc(#loc218)
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%70 : tensor<16x1xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc219)
      linalg.yield %125 : f32 loc(#loc219)
    } -> tensor<16xf32> loc(#loc219)
    %72 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<16xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc220)
    } -> tensor<16x10xf32> loc(#loc220)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %72 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc221)
      linalg.yield %125 : f32 loc(#loc221)
    } -> tensor<16x10xf32> loc(#loc221)
    %74 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%73 : tensor<16x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %125 : f32 loc(#loc222)
    } -> tensor<10xf32> loc(#loc222)
    %expanded_10 = tensor.expand_shape %74 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc223)
    %75 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc222)
      linalg.yield %125 : f32 loc(#loc222)
    } -> tensor<10xf32> loc(#loc222)
    %76 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73, %arg17 : tensor<16x10xf32>, tensor<16x16xf32>) outs(%22 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc221)
      %126 = arith.addf %out, %125 : f32 loc(#loc224)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<10x16xf32> loc(#loc224)
    %77 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<10x16xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<16x10xf32> loc(#loc225)
    %78 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73, %arg1 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%26 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc221)
      %126 = arith.addf %out, %125 : f32 loc(#loc224)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x16xf32> loc(#loc224)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg16, %78 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc226)
      linalg.yield %125 : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%78, %arg15 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc226)
      linalg.yield %125 : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %79 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc226)
      linalg.yield %125 : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %arg14 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc226)
      linalg.yield %125 : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %33 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc226)
      linalg.yield %125 : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc227)
      linalg.yield %125 : f32 loc(#loc227)
    } -> tensor<16x16xf32> loc(#loc227)
    %85 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<f32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %80 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc226)
      linalg.yield %125 : f32 loc(#loc226)
    } -> tensor<16x16xf32> loc(#loc226)
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %86 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc228)
      linalg.yield %125 : f32 loc(#loc228)
    } -> tensor<16x16xf32> loc(#loc228)
    %88 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%87 : tensor<16x16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %125 : f32 loc(#loc229)
    } -> tensor<16xf32> loc(#loc229)
    %expanded_11 = tensor.expand_shape %88 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32> loc(#loc230)
    %89 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x16xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %125 : f32 loc(#loc229)
    } -> tensor<16xf32> loc(#loc229)
    %90 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87, %arg12 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%15 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc228)
      %126 = arith.addf %out, %125 : f32 loc(#loc231)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc231)
    %91 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<16x10xf32>) outs(%21 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<10x16xf32> loc(#loc232)
    %92 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87, %arg0 : tensor<16x16xf32>, tensor<10x16xf32>) outs(%15 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc228)
      %126 = arith.addf %out, %125 : f32 loc(#loc231)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<16x10xf32> loc(#loc231)
    %93 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%92 : tensor<16x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc233)
      linalg.yield %125 : f32 loc(#loc233)
    } -> tensor<10xf32> loc(#loc233)
    %expanded_12 = tensor.expand_shape %93 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc234)
    %94 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_12 : tensor<1x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc233)
      linalg.yield %125 : f32 loc(#loc233)
    } -> tensor<10xf32> loc(#loc233)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11, %92 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc235)
      linalg.yield %125 : f32 loc(#loc235)
    } -> tensor<16x10xf32> loc(#loc235)
    %96 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%95 : tensor<16x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %125 : f32 loc(#loc236)
    } -> tensor<10xf32> loc(#loc236)
    %expanded_13 = tensor.expand_shape %96 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc237)
    %97 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<1x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<16x10xf32> loc(#loc235)
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %97 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc235)
      linalg.yield %125 : f32 loc(#loc235)
    } -> tensor<16x10xf32> loc(#loc235)
    %99 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_13 : tensor<1x10xf32>) outs(%18 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc236)
      linalg.yield %125 : f32 loc(#loc236)
    } -> tensor<10xf32> loc(#loc236)
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9, %98 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc238)
      linalg.yield %125 : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%100 : tensor<16x10xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc239)
      linalg.yield %125 : f32 loc(#loc239)
    } -> tensor<16xf32> loc(#loc239)
    %expanded_14 = tensor.expand_shape %101 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc240)
    %102 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<16x1xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%98, %102 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc238)
      linalg.yield %125 : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %arg7 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc241)
      linalg.yield %125 : f32 loc(#loc241)
    } -> tensor<16x1xf32> loc(#loc241)
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc242)
      linalg.yield %125 : f32 loc(#loc242)
    } -> tensor<16x10xf32> loc(#loc242)
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%105 : tensor<16x10xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc243)
      linalg.yield %125 : f32 loc(#loc243)
    } -> tensor<16xf32> loc(#loc243)
    %expanded_15 = tensor.expand_shape %106 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc244)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %103 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc245)
      linalg.yield %125 : f32 loc(#loc245)
    } -> tensor<16x10xf32> loc(#loc245)
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %61 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.divf %in, %in_17 : f32 loc(#loc246)
      linalg.yield %125 : f32 loc(#loc246)
    } -> tensor<16x1xf32> loc(#loc246)
    %109 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%108 : tensor<16x1xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc247)
      linalg.yield %125 : f32 loc(#loc247)
    } -> tensor<16xf32> loc(#loc247)
    %110 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<16xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc248)
    } -> tensor<16x10xf32> loc(#loc248)
    %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%110, %arg6 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc249)
      linalg.yield %125 : f32 loc(#loc249)
    } -> tensor<16x10xf32> loc(#loc249)
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32 loc(#loc250)
      linalg.yield %125 : f32 loc(#loc250)
    } -> tensor<16x10xf32> loc(#loc250)
    %113 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%112 : tensor<16x10xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc251)
      linalg.yield %125 : f32 loc(#loc251)
    } -> tensor<16xf32> loc(#loc251)
    %expanded_16 = tensor.expand_shape %113 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc252)
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %111 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc253)
      linalg.yield %125 : f32 loc(#loc253)
    } -> tensor<16x10xf32> loc(#loc253)
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc253)
      linalg.yield %125 : f32 loc(#loc253)
    } -> tensor<16x1xf32> loc(#loc253)
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %61 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%56 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.divf %in, %in_17 : f32 loc(#loc254)
      linalg.yield %125 : f32 loc(#loc254)
    } -> tensor<16x1xf32> loc(#loc254)
    %117 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%116 : tensor<16x1xf32>) outs(%39 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %out, %in : f32 loc(#loc255)
      linalg.yield %125 : f32 loc(#loc255)
    } -> tensor<16xf32> loc(#loc255)
    %118 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<16xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc256)
    } -> tensor<16x10xf32> loc(#loc256)
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %118 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%14 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.addf %in, %in_17 : f32 loc(#loc257)
      linalg.yield %125 : f32 loc(#loc257)
    } -> tensor<16x10xf32> loc(#loc257)
    %120 = tensor.empty() : tensor<10x12xf32> loc(#loc258)
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<10x12xf32>) -> tensor<10x12xf32> loc(#loc258)
    %122 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119, %arg5 : tensor<16x10xf32>, tensor<16x12xf32>) outs(%121 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %125 = arith.mulf %in, %in_17 : f32 loc(#loc257)
      %126 = arith.addf %out, %125 : f32 loc(#loc258)
      linalg.yield %126 : f32 loc(#loc)
    } -> tensor<10x12xf32> loc(#loc258)
    %123 = tensor.empty() : tensor<12x10xf32> loc(#loc259)
    %124 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<10x12xf32>) outs(%123 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<12x10xf32> loc(#loc259)
    return %89, %75, %94, %99, %91, %77, %41, %20, %46, %51, %43, %24, %124, %13 : tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<12x10xf32>, tensor<10x6xf32> loc(#loc)
  } loc(#loc)
  func.func private @backward_log_softmax(%arg0: tensor<16x6xf32> loc(unknown), %arg1: tensor<16x1xf32> loc(unknown), %arg2: tensor<16x6xf32> loc(unknown)) -> tensor<16x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<16x6xf32> loc(#loc82)
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc82)
      linalg.yield %11 : f32 loc(#loc82)
    } -> tensor<16x6xf32> loc(#loc82)
    %2 = tensor.empty() : tensor<16xf32> loc(#loc39)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16xf32>) -> tensor<16xf32> loc(#loc39)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<16x6xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc39)
      linalg.yield %11 : f32 loc(#loc39)
    } -> tensor<16xf32> loc(#loc39)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc83)
    %5 = tensor.empty() : tensor<16x1xf32> loc(#loc84)
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc84)
      linalg.yield %11 : f32 loc(#loc84)
    } -> tensor<16x1xf32> loc(#loc84)
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<16x1xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc39)
      linalg.yield %11 : f32 loc(#loc39)
    } -> tensor<16xf32> loc(#loc39)
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<16xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<16x6xf32> loc(#loc42)
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc85)
      linalg.yield %11 : f32 loc(#loc85)
    } -> tensor<16x6xf32> loc(#loc85)
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc86)
      linalg.yield %11 : f32 loc(#loc86)
    } -> tensor<16x6xf32> loc(#loc86)
    return %10 : tensor<16x6xf32> loc(#loc262)
  } loc(#loc262)
} loc(#loc)
#loc171 = loc("jit(forward)/jvp()/dot_general"(#loc104))
#loc177 = loc("jit(forward)/jvp()/jit"(#loc105))
#loc187 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc102))
#loc194 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc99))
#loc198 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc97))
#loc201 = loc("jit(backward)/transpose(jvp(block1/mlp))/reshape"(#loc96))
#loc223 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc102))
#loc230 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc99))
#loc234 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc97))
#loc237 = loc("jit(backward)/transpose(jvp(block0/mlp))/reshape"(#loc96))
#loc260 = loc("jit(backward)/transpose(jvp())/jit"(#loc105))
#loc261 = loc("jit:"(#loc177))
#loc262 = loc("jit:"(#loc260))
