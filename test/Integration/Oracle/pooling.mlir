#loc = loc(unknown)
#loc1 = loc("p['head']")
#loc2 = loc("p['inp']")
#loc3 = loc("p['pool']['latents']")
#loc4 = loc("p['pool']['out']")
#loc5 = loc("p['pool']['v']")
#loc6 = loc("p['score']")
#loc7 = loc("p['tok']['b1']")
#loc8 = loc("p['tok']['b2']")
#loc9 = loc("p['tok']['w1']")
#loc10 = loc("p['tok']['w2']")
#loc11 = loc("x")
#loc12 = loc("y[0]")
#loc13 = loc("make_oracles.py":568:12 to :24)
#loc14 = loc("make_oracles.py":145:35 to :55)
#loc15 = loc("make_oracles.py":145:35 to :65)
#loc16 = loc("make_oracles.py":145:24 to :66)
#loc17 = loc("make_oracles.py":145:24 to :76)
#loc18 = loc("make_oracles.py":145:24 to :86)
#loc19 = loc("make_oracles.py":569:12 to :60)
#loc20 = loc("make_oracles.py":564:32 to :48)
#loc21 = loc("make_oracles.py":564:17 to :52)
#loc22 = loc("make_oracles.py":565:59 to :69)
#loc23 = loc("make_oracles.py":565:24 to :70)
#loc24 = loc("make_oracles.py":565:15 to :71)
#loc25 = loc("make_oracles.py":565:15 to :82)
#loc26 = loc("make_oracles.py":571:32 to :46)
#loc27 = loc("make_oracles.py":571:17 to :51)
#loc28 = loc("make_oracles.py":572:30 to :47)
#loc29 = loc("make_oracles.py":572:30 to :51)
#loc30 = loc("make_oracles.py":572:29 to :59)
#loc31 = loc("make_oracles.py":572:29 to :71)
#loc32 = loc("make_oracles.py":117:29 to :55)
#loc33 = loc("make_oracles.py":117:29 to :59)
#loc34 = loc("make_oracles.py":117:21 to :64)
#loc35 = loc("make_oracles.py":117:12 to :65)
#loc36 = loc("make_oracles.py":117:11 to :65)
#loc37 = loc("reduce_sum")
#loc38 = loc("reduce_max")
#loc39 = loc("max")
#loc40 = loc("broadcast_in_dim")
#loc41 = loc("sub")
#loc42 = loc("exp")
#loc43 = loc("log")
#loc44 = loc("neg")
#loc45 = loc("reshape")
#loc46 = loc("div")
#loc47 = loc("mul")
#loc48 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<(d0) -> (d0)>
#map18 = affine_map<(d0, d1) -> (d0, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map20 = affine_map<() -> ()>
#map21 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map22 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map23 = affine_map<(d0, d1) -> (d1, d0)>
#map24 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map25 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#loc49 = loc("pooling.<locals>.loss"(#loc13))
#loc50 = loc("mlp_with.<locals>.<lambda>"(#loc14))
#loc51 = loc("mlp_with.<locals>.<lambda>"(#loc15))
#loc52 = loc("mlp_with.<locals>.<lambda>"(#loc16))
#loc53 = loc("mlp_with.<locals>.<lambda>"(#loc17))
#loc54 = loc("mlp_with.<locals>.<lambda>"(#loc18))
#loc55 = loc("pooling.<locals>.loss"(#loc19))
#loc56 = loc("pooling.<locals>.pool"(#loc20))
#loc57 = loc("pooling.<locals>.pool"(#loc21))
#loc58 = loc("pooling.<locals>.pool"(#loc22))
#loc59 = loc("pooling.<locals>.pool"(#loc23))
#loc60 = loc("pooling.<locals>.pool"(#loc24))
#loc61 = loc("pooling.<locals>.pool"(#loc25))
#loc62 = loc("pooling.<locals>.loss"(#loc26))
#loc63 = loc("pooling.<locals>.loss"(#loc27))
#loc64 = loc("pooling.<locals>.loss"(#loc28))
#loc65 = loc("pooling.<locals>.loss"(#loc29))
#loc66 = loc("pooling.<locals>.loss"(#loc30))
#loc67 = loc("pooling.<locals>.loss"(#loc31))
#loc68 = loc("cross_entropy"(#loc32))
#loc69 = loc("cross_entropy"(#loc33))
#loc70 = loc("cross_entropy"(#loc34))
#loc71 = loc("cross_entropy"(#loc35))
#loc72 = loc("cross_entropy"(#loc36))
#loc73 = loc("jit(loss)/jvp()/dot_general"(#loc49))
#loc74 = loc("jit(loss)/jvp(tokens)/dot_general"(#loc50))
#loc75 = loc("jit(loss)/jvp(tokens)/broadcast_in_dim"(#loc51))
#loc76 = loc("jit(loss)/jvp(tokens)/add"(#loc51))
#loc77 = loc("jit(loss)/jvp(tokens)/tanh"(#loc52))
#loc78 = loc("jit(loss)/jvp(tokens)/sub"(#loc52))
#loc79 = loc("jit(loss)/jvp(tokens)/dot_general"(#loc53))
#loc80 = loc("jit(loss)/jvp(tokens)/broadcast_in_dim"(#loc54))
#loc81 = loc("jit(loss)/jvp(tokens)/add"(#loc54))
#loc82 = loc("jit(loss)/jvp()/add"(#loc55))
#loc83 = loc("jit(loss)/jvp(pool)/dot_general"(#loc56))
#loc84 = loc("jit(loss)/jvp(pool)/reduce_max"(#loc57))
#loc85 = loc("jit(loss)/jvp(pool)/max"(#loc57))
#loc86 = loc("jit(loss)/jvp(pool)/broadcast_in_dim"(#loc57))
#loc87 = loc("jit(loss)/jvp(pool)/sub"(#loc57))
#loc88 = loc("jit(loss)/jvp(pool)/exp"(#loc57))
#loc89 = loc("jit(loss)/jvp(pool)/reduce_sum"(#loc57))
#loc90 = loc("jit(loss)/jvp(pool)/div"(#loc57))
#loc91 = loc(callsite(#loc57 at #loc57))
#loc92 = loc("jit(loss)/jvp(pool)/dot_general"(#loc58))
#loc93 = loc("jit(loss)/jvp(pool)/btl,btc->blc/dot_general"(#loc59))
#loc94 = loc("jit(loss)/jvp(pool)/tanh"(#loc60))
#loc95 = loc("jit(loss)/jvp(pool)/sub"(#loc60))
#loc96 = loc("jit(loss)/jvp(pool)/dot_general"(#loc61))
#loc97 = loc("jit(loss)/jvp()/dot_general"(#loc62))
#loc98 = loc("jit(loss)/jvp()/reduce_max"(#loc63))
#loc99 = loc("jit(loss)/jvp()/max"(#loc63))
#loc100 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc63))
#loc101 = loc("jit(loss)/jvp()/sub"(#loc63))
#loc102 = loc("jit(loss)/jvp()/exp"(#loc63))
#loc103 = loc("jit(loss)/jvp()/reduce_sum"(#loc63))
#loc104 = loc("jit(loss)/jvp()/div"(#loc63))
#loc105 = loc(callsite(#loc63 at #loc63))
#loc106 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc64))
#loc107 = loc("jit(loss)/jvp()/mul"(#loc65))
#loc108 = loc("jit(loss)/jvp()/reduce_sum"(#loc66))
#loc110 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc68))
#loc111 = loc("jit(loss)/jvp()/mul"(#loc69))
#loc112 = loc("jit(loss)/jvp()/reduce_sum"(#loc70))
#loc113 = loc("jit(loss)/jvp()/reduce_sum"(#loc71))
#loc114 = loc("jit(loss)/jvp()/div"(#loc71))
#loc115 = loc("jit(loss)/jvp()/neg"(#loc72))
#loc116 = loc("jit(loss)/transpose(jvp())/neg"(#loc72))
#loc117 = loc("jit(loss)/transpose(jvp())/div"(#loc71))
#loc118 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc71))
#loc119 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc70))
#loc120 = loc("jit(loss)/transpose(jvp())/mul"(#loc69))
#loc121 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc68))
#loc122 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc67))
#loc123 = loc("jit(loss)/transpose(jvp())/transpose"(#loc67))
#loc124 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc66))
#loc125 = loc("jit(loss)/transpose(jvp())/mul"(#loc65))
#loc126 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc65))
#loc128 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc64))
#loc129 = loc("jit(loss)/transpose(jvp())/mul"(#loc63))
#loc130 = loc("jit(loss)/transpose(jvp())/reduce_sum"(#loc63))
#loc131 = loc("jit(loss)/transpose(jvp())/reshape"(#loc63))
#loc132 = loc("jit(loss)/transpose(jvp())/neg"(#loc63))
#loc133 = loc("jit(loss)/transpose(jvp())/div"(#loc63))
#loc134 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc63))
#loc135 = loc("jit(loss)/transpose(jvp())/add_any"(#loc63))
#loc136 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc62))
#loc137 = loc("jit(loss)/transpose(jvp())/add_any"(#loc62))
#loc138 = loc("jit(loss)/transpose(jvp(pool))/dot_general"(#loc61))
#loc139 = loc("jit(loss)/transpose(jvp(pool))/transpose"(#loc61))
#loc140 = loc("jit(loss)/transpose(jvp(pool))/mul"(#loc60))
#loc141 = loc("jit(loss)/transpose(jvp(pool))/add_any"(#loc60))
#loc142 = loc("jit(loss)/transpose(jvp(pool))/btl,btc->blc/dot_general"(#loc59))
#loc143 = loc("jit(loss)/transpose(jvp(pool))/btl,btc->blc/transpose"(#loc59))
#loc144 = loc("jit(loss)/transpose(jvp(pool))/dot_general"(#loc58))
#loc145 = loc("jit(loss)/transpose(jvp(pool))/transpose"(#loc58))
#loc146 = loc("jit(loss)/transpose(jvp(pool))/mul"(#loc57))
#loc147 = loc("jit(loss)/transpose(jvp(pool))/reduce_sum"(#loc57))
#loc148 = loc("jit(loss)/transpose(jvp(pool))/reshape"(#loc57))
#loc149 = loc("jit(loss)/transpose(jvp(pool))/neg"(#loc57))
#loc150 = loc("jit(loss)/transpose(jvp(pool))/div"(#loc57))
#loc151 = loc("jit(loss)/transpose(jvp(pool))/broadcast_in_dim"(#loc57))
#loc152 = loc("jit(loss)/transpose(jvp(pool))/add_any"(#loc57))
#loc153 = loc("jit(loss)/transpose(jvp(pool))/dot_general"(#loc56))
#loc154 = loc("jit(loss)/transpose(jvp(pool))/transpose"(#loc56))
#loc155 = loc("jit(loss)/transpose(jvp(pool))/add_any"(#loc56))
#loc156 = loc("jit(loss)/transpose(jvp(tokens))/reduce_sum"(#loc54))
#loc158 = loc("jit(loss)/transpose(jvp(tokens))/dot_general"(#loc53))
#loc159 = loc("jit(loss)/transpose(jvp(tokens))/transpose"(#loc53))
#loc160 = loc("jit(loss)/transpose(jvp(tokens))/mul"(#loc52))
#loc161 = loc("jit(loss)/transpose(jvp(tokens))/add_any"(#loc52))
#loc162 = loc("jit(loss)/transpose(jvp(tokens))/reduce_sum"(#loc51))
#loc164 = loc("jit(loss)/transpose(jvp(tokens))/dot_general"(#loc50))
#loc165 = loc("jit(loss)/transpose(jvp(tokens))/transpose"(#loc50))
#loc166 = loc("jit(loss)/transpose(jvp(tokens))/add_any"(#loc50))
#loc167 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc49))
#loc168 = loc("jit(loss)/transpose(jvp())/transpose"(#loc49))
#loc171 = loc("jit(loss)/jvp(pool)/mul"(#loc91))
#loc172 = loc("jit(loss)/jvp(pool)/broadcast_in_dim"(#loc91))
#loc173 = loc("jit(loss)/jvp(pool)/div"(#loc91))
#loc174 = loc("jit(loss)/jvp()/mul"(#loc105))
#loc175 = loc("jit(loss)/jvp()/broadcast_in_dim"(#loc105))
#loc176 = loc("jit(loss)/jvp()/div"(#loc105))
module {
  func.func public @main(%arg0: tensor<8x5xf32> loc("p['head']"), %arg1: tensor<6x8xf32> loc("p['inp']"), %arg2: tensor<8x6xf32> loc("p['pool']['latents']"), %arg3: tensor<8x8xf32> loc("p['pool']['out']"), %arg4: tensor<8x8xf32> loc("p['pool']['v']"), %arg5: tensor<8xf32> loc("p['score']"), %arg6: tensor<12xf32> loc("p['tok']['b1']"), %arg7: tensor<8xf32> loc("p['tok']['b2']"), %arg8: tensor<8x12xf32> loc("p['tok']['w1']"), %arg9: tensor<12x8xf32> loc("p['tok']['w2']"), %arg10: tensor<2x8x6xf32> loc("x"), %arg11: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8x6xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x8xf32> loc(#loc73)
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc73)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg10, %arg1 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc11)
      %173 = arith.addf %out, %172 : f32 loc(#loc73)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc73)
    %3 = tensor.empty() : tensor<2x8x12xf32> loc(#loc74)
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32> loc(#loc74)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2, %arg8 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%4 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc73)
      %173 = arith.addf %out, %172 : f32 loc(#loc74)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc74)
    %6 = tensor.empty() : tensor<1x1x12xf32> loc(#loc75)
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<12xf32>) outs(%6 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<1x1x12xf32> loc(#loc75)
    %8 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<2x8x12xf32> loc(#loc76)
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc76)
      linalg.yield %172 : f32 loc(#loc76)
    } -> tensor<2x8x12xf32> loc(#loc76)
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.tanh %in : f32 loc(#loc77)
      linalg.yield %172 : f32 loc(#loc77)
    } -> tensor<2x8x12xf32> loc(#loc77)
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<2x8x12xf32> loc(#loc78)
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %10 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.subf %in, %in_9 : f32 loc(#loc78)
      linalg.yield %172 : f32 loc(#loc78)
    } -> tensor<2x8x12xf32> loc(#loc78)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg9 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc77)
      %173 = arith.addf %out, %172 : f32 loc(#loc79)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc79)
    %14 = tensor.empty() : tensor<1x1x8xf32> loc(#loc80)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<1x1x8xf32> loc(#loc80)
    %16 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<2x8x8xf32> loc(#loc81)
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc81)
      linalg.yield %172 : f32 loc(#loc81)
    } -> tensor<2x8x8xf32> loc(#loc81)
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc82)
      linalg.yield %172 : f32 loc(#loc82)
    } -> tensor<2x8x8xf32> loc(#loc82)
    %19 = tensor.empty() : tensor<2x8x6xf32> loc(#loc83)
    %20 = linalg.fill ins(%cst_2 : f32) outs(%19 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32> loc(#loc83)
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18, %arg2 : tensor<2x8x8xf32>, tensor<8x6xf32>) outs(%20 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc82)
      %173 = arith.addf %out, %172 : f32 loc(#loc83)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x6xf32> loc(#loc83)
    %22 = tensor.empty() : tensor<2x6xf32> loc(#loc84)
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2x6xf32>) -> tensor<2x6xf32> loc(#loc84)
    %24 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x8x6xf32>) outs(%23 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.maximumf %out, %in : f32 loc(#loc84)
      linalg.yield %172 : f32 loc(#loc84)
    } -> tensor<2x6xf32> loc(#loc84)
    %25 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<2x6xf32> loc(#loc85)
    %26 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%25, %24 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.maximumf %in, %in_9 : f32 loc(#loc85)
      linalg.yield %172 : f32 loc(#loc85)
    } -> tensor<2x6xf32> loc(#loc85)
    %27 = tensor.empty() : tensor<2x1x6xf32> loc(#loc86)
    %28 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x6xf32>) outs(%27 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<2x1x6xf32> loc(#loc86)
    %29 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<2x8x6xf32> loc(#loc87)
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %29 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.subf %in, %in_9 : f32 loc(#loc87)
      linalg.yield %172 : f32 loc(#loc87)
    } -> tensor<2x8x6xf32> loc(#loc87)
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32 loc(#loc88)
      linalg.yield %172 : f32 loc(#loc88)
    } -> tensor<2x8x6xf32> loc(#loc88)
    %32 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<2x6xf32>) -> tensor<2x6xf32> loc(#loc89)
    %33 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x8x6xf32>) outs(%32 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc89)
      linalg.yield %172 : f32 loc(#loc89)
    } -> tensor<2x6xf32> loc(#loc89)
    %34 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x6xf32>) outs(%27 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<2x1x6xf32> loc(#loc86)
    %35 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<2x8x6xf32> loc(#loc90)
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %35 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.divf %in, %in_9 : f32 loc(#loc90)
      linalg.yield %172 : f32 loc(#loc90)
    } -> tensor<2x8x6xf32> loc(#loc90)
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<2x1x6xf32>, tensor<2x1x6xf32>) outs(%27 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc171)
      linalg.yield %172 : f32 loc(#loc171)
    } -> tensor<2x1x6xf32> loc(#loc171)
    %38 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%27 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<2x1x6xf32> loc(#loc172)
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x1x6xf32>, tensor<2x1x6xf32>) outs(%27 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.divf %in, %in_9 : f32 loc(#loc173)
      linalg.yield %172 : f32 loc(#loc173)
    } -> tensor<2x1x6xf32> loc(#loc173)
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18, %arg4 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc82)
      %173 = arith.addf %out, %172 : f32 loc(#loc92)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc92)
    %41 = tensor.empty() : tensor<2x6x8xf32> loc(#loc93)
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32> loc(#loc93)
    %43 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36, %40 : tensor<2x8x6xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc90)
      %173 = arith.addf %out, %172 : f32 loc(#loc93)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x6x8xf32> loc(#loc93)
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.tanh %in : f32 loc(#loc94)
      linalg.yield %172 : f32 loc(#loc94)
    } -> tensor<2x6x8xf32> loc(#loc94)
    %45 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<2x6x8xf32> loc(#loc95)
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %44 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.subf %in, %in_9 : f32 loc(#loc95)
      linalg.yield %172 : f32 loc(#loc95)
    } -> tensor<2x6x8xf32> loc(#loc95)
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44, %arg3 : tensor<2x6x8xf32>, tensor<8x8xf32>) outs(%42 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc94)
      %173 = arith.addf %out, %172 : f32 loc(#loc96)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x6x8xf32> loc(#loc96)
    %48 = linalg.generic {indexing_maps = [#map4, #map3, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %arg5 : tensor<2x6x8xf32>, tensor<8xf32>) outs(%32 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc96)
      %173 = arith.addf %out, %172 : f32 loc(#loc97)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x6xf32> loc(#loc97)
    %49 = tensor.empty() : tensor<2xf32> loc(#loc98)
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<2xf32>) -> tensor<2xf32> loc(#loc98)
    %51 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%48 : tensor<2x6xf32>) outs(%50 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.maximumf %out, %in : f32 loc(#loc98)
      linalg.yield %172 : f32 loc(#loc98)
    } -> tensor<2xf32> loc(#loc98)
    %52 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%49 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<2xf32> loc(#loc99)
    %53 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel"]} ins(%52, %51 : tensor<2xf32>, tensor<2xf32>) outs(%49 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.maximumf %in, %in_9 : f32 loc(#loc99)
      linalg.yield %172 : f32 loc(#loc99)
    } -> tensor<2xf32> loc(#loc99)
    %54 = tensor.empty() : tensor<2x1xf32> loc(#loc100)
    %55 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<2xf32>) outs(%54 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<2x1xf32> loc(#loc100)
    %56 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<2x1xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<2x6xf32> loc(#loc101)
    %57 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%48, %56 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.subf %in, %in_9 : f32 loc(#loc101)
      linalg.yield %172 : f32 loc(#loc101)
    } -> tensor<2x6xf32> loc(#loc101)
    %58 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32 loc(#loc102)
      linalg.yield %172 : f32 loc(#loc102)
    } -> tensor<2x6xf32> loc(#loc102)
    %59 = linalg.fill ins(%cst_2 : f32) outs(%49 : tensor<2xf32>) -> tensor<2xf32> loc(#loc103)
    %60 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<2x6xf32>) outs(%59 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc103)
      linalg.yield %172 : f32 loc(#loc103)
    } -> tensor<2xf32> loc(#loc103)
    %61 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<2xf32>) outs(%54 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<2x1xf32> loc(#loc100)
    %62 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<2x1xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<2x6xf32> loc(#loc104)
    %63 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%58, %62 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.divf %in, %in_9 : f32 loc(#loc104)
      linalg.yield %172 : f32 loc(#loc104)
    } -> tensor<2x6xf32> loc(#loc104)
    %64 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%61, %61 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%54 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc174)
      linalg.yield %172 : f32 loc(#loc174)
    } -> tensor<2x1xf32> loc(#loc174)
    %65 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%54 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<2x1xf32> loc(#loc175)
    %66 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%65, %64 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%54 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.divf %in, %in_9 : f32 loc(#loc176)
      linalg.yield %172 : f32 loc(#loc176)
    } -> tensor<2x1xf32> loc(#loc176)
    %67 = tensor.empty() : tensor<2x6x1xf32> loc(#loc106)
    %68 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x6xf32>) outs(%67 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<2x6x1xf32> loc(#loc106)
    %69 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x6x1xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<2x6x8xf32> loc(#loc107)
    %70 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %47 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc107)
      linalg.yield %172 : f32 loc(#loc107)
    } -> tensor<2x6x8xf32> loc(#loc107)
    %71 = tensor.empty() : tensor<2x8xf32> loc(#loc108)
    %72 = linalg.fill ins(%cst_2 : f32) outs(%71 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc108)
    %73 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x6x8xf32>) outs(%72 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %172 : f32 loc(#loc108)
    } -> tensor<2x8xf32> loc(#loc108)
    %74 = tensor.empty() : tensor<2x5xf32> loc(#loc109)
    %75 = linalg.fill ins(%cst_2 : f32) outs(%74 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc109)
    %76 = linalg.matmul ins(%73, %arg0 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%75 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc109)
    %77:3 = call @main_log_softmax(%76) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc110)
    %78 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%77#0, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%74 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc111)
      linalg.yield %172 : f32 loc(#loc111)
    } -> tensor<2x5xf32> loc(#loc111)
    %79 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%78 : tensor<2x5xf32>) outs(%59 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %172 : f32 loc(#loc112)
    } -> tensor<2xf32> loc(#loc112)
    %80 = tensor.empty() : tensor<f32> loc(#loc113)
    %81 = linalg.fill ins(%cst_2 : f32) outs(%80 : tensor<f32>) -> tensor<f32> loc(#loc113)
    %82 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["reduction"]} ins(%79 : tensor<2xf32>) outs(%81 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc113)
      linalg.yield %172 : f32 loc(#loc113)
    } -> tensor<f32> loc(#loc113)
    %83 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%82 : tensor<f32>) outs(%80 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_0 : f32 loc(#loc114)
      linalg.yield %172 : f32 loc(#loc114)
    } -> tensor<f32> loc(#loc114)
    %84 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%83 : tensor<f32>) outs(%80 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32 loc(#loc115)
      linalg.yield %172 : f32 loc(#loc115)
    } -> tensor<f32> loc(#loc115)
    %85 = linalg.generic {indexing_maps = [#map20], iterator_types = []} outs(%80 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc116)
    } -> tensor<f32> loc(#loc116)
    %86 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%85 : tensor<f32>) outs(%80 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_0 : f32 loc(#loc117)
      linalg.yield %172 : f32 loc(#loc117)
    } -> tensor<f32> loc(#loc117)
    %87 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel"]} ins(%86 : tensor<f32>) outs(%49 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<2xf32> loc(#loc118)
    %88 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<2xf32>) outs(%74 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc119)
    } -> tensor<2x5xf32> loc(#loc119)
    %89 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%88, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%74 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc120)
      linalg.yield %172 : f32 loc(#loc120)
    } -> tensor<2x5xf32> loc(#loc120)
    %90 = call @main_log_softmax_41(%77#1, %77#2, %89) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc121)
    %91 = tensor.empty() : tensor<5x8xf32> loc(#loc122)
    %92 = linalg.fill ins(%cst_2 : f32) outs(%91 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc122)
    %93 = linalg.generic {indexing_maps = [#map21, #map22, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90, %73 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%92 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc121)
      %173 = arith.addf %out, %172 : f32 loc(#loc122)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc122)
    %94 = tensor.empty() : tensor<8x5xf32> loc(#loc123)
    %95 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<5x8xf32>) outs(%94 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<8x5xf32> loc(#loc123)
    %96 = linalg.generic {indexing_maps = [#map11, #map24, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90, %arg0 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%72 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc121)
      %173 = arith.addf %out, %172 : f32 loc(#loc122)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc122)
    %97 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x6x8xf32> loc(#loc124)
    %98 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %97 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc125)
      linalg.yield %172 : f32 loc(#loc125)
    } -> tensor<2x6x8xf32> loc(#loc125)
    %99 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %47 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc125)
      linalg.yield %172 : f32 loc(#loc125)
    } -> tensor<2x6x8xf32> loc(#loc125)
    %100 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x6x8xf32>) outs(%32 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc126)
      linalg.yield %172 : f32 loc(#loc126)
    } -> tensor<2x6xf32> loc(#loc126)
    %expanded = tensor.expand_shape %100 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xf32> into tensor<2x6x1xf32> loc(#loc127)
    %101 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x6x1xf32>) outs(%32 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc128)
      linalg.yield %172 : f32 loc(#loc128)
    } -> tensor<2x6xf32> loc(#loc128)
    %102 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<2x1xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc129)
    } -> tensor<2x6xf32> loc(#loc129)
    %103 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc129)
      linalg.yield %172 : f32 loc(#loc129)
    } -> tensor<2x6xf32> loc(#loc129)
    %104 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%103, %58 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc129)
      linalg.yield %172 : f32 loc(#loc129)
    } -> tensor<2x6xf32> loc(#loc129)
    %105 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%104 : tensor<2x6xf32>) outs(%59 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc130)
      linalg.yield %172 : f32 loc(#loc130)
    } -> tensor<2xf32> loc(#loc130)
    %expanded_5 = tensor.expand_shape %105 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc131)
    %106 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded_5 : tensor<2x1xf32>) outs(%54 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32 loc(#loc132)
      linalg.yield %172 : f32 loc(#loc132)
    } -> tensor<2x1xf32> loc(#loc132)
    %107 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%101, %62 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.divf %in, %in_9 : f32 loc(#loc133)
      linalg.yield %172 : f32 loc(#loc133)
    } -> tensor<2x6xf32> loc(#loc133)
    %108 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%106 : tensor<2x1xf32>) outs(%59 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc130)
      linalg.yield %172 : f32 loc(#loc130)
    } -> tensor<2xf32> loc(#loc130)
    %109 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<2xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<2x6xf32> loc(#loc134)
    %110 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%107, %109 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc135)
      linalg.yield %172 : f32 loc(#loc135)
    } -> tensor<2x6xf32> loc(#loc135)
    %111 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%110, %58 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%22 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc129)
      linalg.yield %172 : f32 loc(#loc129)
    } -> tensor<2x6xf32> loc(#loc129)
    %112 = tensor.empty() : tensor<8xf32> loc(#loc136)
    %113 = linalg.fill ins(%cst_2 : f32) outs(%112 : tensor<8xf32>) -> tensor<8xf32> loc(#loc136)
    %114 = linalg.generic {indexing_maps = [#map24, #map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%111, %47 : tensor<2x6xf32>, tensor<2x6x8xf32>) outs(%113 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc129)
      %173 = arith.addf %out, %172 : f32 loc(#loc136)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<8xf32> loc(#loc136)
    %115 = linalg.generic {indexing_maps = [#map8, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg5 : tensor<2x6xf32>, tensor<8xf32>) outs(%42 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc129)
      %173 = arith.addf %out, %172 : f32 loc(#loc136)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x6x8xf32> loc(#loc136)
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %115 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc137)
      linalg.yield %172 : f32 loc(#loc137)
    } -> tensor<2x6x8xf32> loc(#loc137)
    %117 = tensor.empty() : tensor<8x8xf32> loc(#loc138)
    %118 = linalg.fill ins(%cst_2 : f32) outs(%117 : tensor<8x8xf32>) -> tensor<8x8xf32> loc(#loc138)
    %119 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%116, %44 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%118 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc137)
      %173 = arith.addf %out, %172 : f32 loc(#loc138)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc138)
    %120 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<8x8xf32>) outs(%117 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<8x8xf32> loc(#loc139)
    %121 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116, %arg3 : tensor<2x6x8xf32>, tensor<8x8xf32>) outs(%42 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc137)
      %173 = arith.addf %out, %172 : f32 loc(#loc138)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x6x8xf32> loc(#loc138)
    %122 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %46 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc140)
      linalg.yield %172 : f32 loc(#loc140)
    } -> tensor<2x6x8xf32> loc(#loc140)
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %44 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc140)
      linalg.yield %172 : f32 loc(#loc140)
    } -> tensor<2x6x8xf32> loc(#loc140)
    %124 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%41 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc141)
      linalg.yield %172 : f32 loc(#loc141)
    } -> tensor<2x6x8xf32> loc(#loc141)
    %125 = linalg.generic {indexing_maps = [#map13, #map31, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124, %36 : tensor<2x6x8xf32>, tensor<2x8x6xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc141)
      %173 = arith.addf %out, %172 : f32 loc(#loc142)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc142)
    %126 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x8x8xf32> loc(#loc143)
    %127 = linalg.generic {indexing_maps = [#map, #map31, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124, %40 : tensor<2x6x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc141)
      %173 = arith.addf %out, %172 : f32 loc(#loc142)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x6x8xf32> loc(#loc142)
    %128 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x6x8xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x8x6xf32> loc(#loc143)
    %129 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%126, %18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%118 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc143)
      %173 = arith.addf %out, %172 : f32 loc(#loc144)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<8x8xf32> loc(#loc144)
    %130 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<8x8xf32>) outs(%117 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<8x8xf32> loc(#loc145)
    %131 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126, %arg4 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc143)
      %173 = arith.addf %out, %172 : f32 loc(#loc144)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc144)
    %132 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x1x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<2x8x6xf32> loc(#loc146)
    %133 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %132 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc146)
      linalg.yield %172 : f32 loc(#loc146)
    } -> tensor<2x8x6xf32> loc(#loc146)
    %134 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %31 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc146)
      linalg.yield %172 : f32 loc(#loc146)
    } -> tensor<2x8x6xf32> loc(#loc146)
    %135 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x8x6xf32>) outs(%32 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc147)
      linalg.yield %172 : f32 loc(#loc147)
    } -> tensor<2x6xf32> loc(#loc147)
    %expanded_6 = tensor.expand_shape %135 [[0], [1, 2]] output_shape [2, 1, 6] : tensor<2x6xf32> into tensor<2x1x6xf32> loc(#loc148)
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x1x6xf32>) outs(%27 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32 loc(#loc149)
      linalg.yield %172 : f32 loc(#loc149)
    } -> tensor<2x1x6xf32> loc(#loc149)
    %137 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %35 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.divf %in, %in_9 : f32 loc(#loc150)
      linalg.yield %172 : f32 loc(#loc150)
    } -> tensor<2x8x6xf32> loc(#loc150)
    %138 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x1x6xf32>) outs(%32 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc147)
      linalg.yield %172 : f32 loc(#loc147)
    } -> tensor<2x6xf32> loc(#loc147)
    %139 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<2x8x6xf32> loc(#loc151)
    %140 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %139 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc152)
      linalg.yield %172 : f32 loc(#loc152)
    } -> tensor<2x8x6xf32> loc(#loc152)
    %141 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %31 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%19 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc146)
      linalg.yield %172 : f32 loc(#loc146)
    } -> tensor<2x8x6xf32> loc(#loc146)
    %142 = tensor.empty() : tensor<6x8xf32> loc(#loc153)
    %143 = linalg.fill ins(%cst_2 : f32) outs(%142 : tensor<6x8xf32>) -> tensor<6x8xf32> loc(#loc153)
    %144 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%141, %18 : tensor<2x8x6xf32>, tensor<2x8x8xf32>) outs(%143 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc146)
      %173 = arith.addf %out, %172 : f32 loc(#loc153)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<6x8xf32> loc(#loc153)
    %145 = tensor.empty() : tensor<8x6xf32> loc(#loc154)
    %146 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<6x8xf32>) outs(%145 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<8x6xf32> loc(#loc154)
    %147 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141, %arg2 : tensor<2x8x6xf32>, tensor<8x6xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc146)
      %173 = arith.addf %out, %172 : f32 loc(#loc153)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc153)
    %148 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %147 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc155)
      linalg.yield %172 : f32 loc(#loc155)
    } -> tensor<2x8x8xf32> loc(#loc155)
    %149 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%148 : tensor<2x8x8xf32>) outs(%113 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc156)
      linalg.yield %172 : f32 loc(#loc156)
    } -> tensor<8xf32> loc(#loc156)
    %expanded_7 = tensor.expand_shape %149 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc157)
    %150 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x8xf32>) outs(%113 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc156)
      linalg.yield %172 : f32 loc(#loc156)
    } -> tensor<8xf32> loc(#loc156)
    %151 = tensor.empty() : tensor<8x12xf32> loc(#loc158)
    %152 = linalg.fill ins(%cst_2 : f32) outs(%151 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc158)
    %153 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%148, %10 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%152 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc155)
      %173 = arith.addf %out, %172 : f32 loc(#loc158)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc158)
    %154 = tensor.empty() : tensor<12x8xf32> loc(#loc159)
    %155 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<8x12xf32>) outs(%154 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<12x8xf32> loc(#loc159)
    %156 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%148, %arg9 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%4 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc155)
      %173 = arith.addf %out, %172 : f32 loc(#loc158)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x12xf32> loc(#loc158)
    %157 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %12 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc160)
      linalg.yield %172 : f32 loc(#loc160)
    } -> tensor<2x8x12xf32> loc(#loc160)
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %10 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc160)
      linalg.yield %172 : f32 loc(#loc160)
    } -> tensor<2x8x12xf32> loc(#loc160)
    %159 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %158 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%3 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc161)
      linalg.yield %172 : f32 loc(#loc161)
    } -> tensor<2x8x12xf32> loc(#loc161)
    %160 = tensor.empty() : tensor<12xf32> loc(#loc162)
    %161 = linalg.fill ins(%cst_2 : f32) outs(%160 : tensor<12xf32>) -> tensor<12xf32> loc(#loc162)
    %162 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%159 : tensor<2x8x12xf32>) outs(%161 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc162)
      linalg.yield %172 : f32 loc(#loc162)
    } -> tensor<12xf32> loc(#loc162)
    %expanded_8 = tensor.expand_shape %162 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc163)
    %163 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_8 : tensor<1x1x12xf32>) outs(%161 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %out, %in : f32 loc(#loc162)
      linalg.yield %172 : f32 loc(#loc162)
    } -> tensor<12xf32> loc(#loc162)
    %164 = linalg.fill ins(%cst_2 : f32) outs(%154 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc164)
    %165 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%159, %2 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%164 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc161)
      %173 = arith.addf %out, %172 : f32 loc(#loc164)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc164)
    %166 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<12x8xf32>) outs(%151 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<8x12xf32> loc(#loc165)
    %167 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159, %arg8 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc161)
      %173 = arith.addf %out, %172 : f32 loc(#loc164)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc164)
    %168 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %167 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.addf %in, %in_9 : f32 loc(#loc166)
      linalg.yield %172 : f32 loc(#loc166)
    } -> tensor<2x8x8xf32> loc(#loc166)
    %169 = linalg.fill ins(%cst_2 : f32) outs(%145 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc167)
    %170 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%168, %arg10 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%169 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %172 = arith.mulf %in, %in_9 : f32 loc(#loc166)
      %173 = arith.addf %out, %172 : f32 loc(#loc167)
      linalg.yield %173 : f32 loc(#loc)
    } -> tensor<8x6xf32> loc(#loc167)
    %171 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<8x6xf32>) outs(%142 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc168)
    } -> tensor<6x8xf32> loc(#loc168)
    return %84, %95, %171, %146, %120, %130, %114, %163, %150, %166, %155 : tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8x6xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc37)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc38)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc38)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc38)
    %2 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc38)
      linalg.yield %17 : f32 loc(#loc38)
    } -> tensor<2xf32> loc(#loc38)
    %3 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<2xf32> loc(#loc39)
    %4 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc39)
      linalg.yield %17 : f32 loc(#loc39)
    } -> tensor<2xf32> loc(#loc39)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc40)
    %6 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<2x1xf32> loc(#loc40)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc41)
    %8 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<2x5xf32> loc(#loc41)
    %9 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %17 : f32 loc(#loc41)
    } -> tensor<2x5xf32> loc(#loc41)
    %10 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc42)
      linalg.yield %17 : f32 loc(#loc42)
    } -> tensor<2x5xf32> loc(#loc42)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc37)
    %12 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %17 : f32 loc(#loc37)
    } -> tensor<2xf32> loc(#loc37)
    %13 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<2x1xf32> loc(#loc40)
    %14 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc43)
      linalg.yield %17 : f32 loc(#loc43)
    } -> tensor<2x1xf32> loc(#loc43)
    %15 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<2x5xf32> loc(#loc41)
    %16 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc41)
      linalg.yield %17 : f32 loc(#loc41)
    } -> tensor<2x5xf32> loc(#loc41)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc177)
  } loc(#loc177)
  func.func private @main_log_softmax_41(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc44)
    %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc44)
      linalg.yield %11 : f32 loc(#loc44)
    } -> tensor<2x5xf32> loc(#loc44)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc37)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc37)
    %4 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %11 : f32 loc(#loc37)
    } -> tensor<2xf32> loc(#loc37)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc45)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc46)
    %6 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc46)
      linalg.yield %11 : f32 loc(#loc46)
    } -> tensor<2x1xf32> loc(#loc46)
    %7 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %11 : f32 loc(#loc37)
    } -> tensor<2xf32> loc(#loc37)
    %8 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<2x5xf32> loc(#loc40)
    %9 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc47)
      linalg.yield %11 : f32 loc(#loc47)
    } -> tensor<2x5xf32> loc(#loc47)
    %10 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc48)
      linalg.yield %11 : f32 loc(#loc48)
    } -> tensor<2x5xf32> loc(#loc48)
    return %10 : tensor<2x5xf32> loc(#loc178)
  } loc(#loc178)
} loc(#loc)
#loc109 = loc("jit(loss)/jvp()/dot_general"(#loc67))
#loc127 = loc("jit(loss)/transpose(jvp())/reshape"(#loc65))
#loc157 = loc("jit(loss)/transpose(jvp(tokens))/reshape"(#loc54))
#loc163 = loc("jit(loss)/transpose(jvp(tokens))/reshape"(#loc51))
#loc169 = loc("jit(loss)/jvp()/jit"(#loc68))
#loc170 = loc("jit(loss)/transpose(jvp())/jit"(#loc68))
#loc177 = loc("jit:"(#loc169))
#loc178 = loc("jit:"(#loc170))
