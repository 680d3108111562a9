#loc = loc(unknown)
#loc1 = loc("p['head']")
#loc2 = loc("p['inp']")
#loc3 = loc("p['joint']['gamma']")
#loc4 = loc("p['joint']['out']")
#loc5 = loc("p['joint']['w']")
#loc6 = loc("p['pair']['gamma']")
#loc7 = loc("p['pair']['gate']")
#loc8 = loc("p['pair']['out']")
#loc9 = loc("p['pair']['up']")
#loc10 = loc("x")
#loc11 = loc("y[0]")
#loc12 = loc("make_oracles.py":531:12 to :24)
#loc13 = loc("make_oracles.py":127:26 to :31)
#loc14 = loc("make_oracles.py":127:25 to :56)
#loc15 = loc("make_oracles.py":127:25 to :63)
#loc16 = loc("make_oracles.py":127:15 to :64)
#loc17 = loc("make_oracles.py":127:11 to :64)
#loc18 = loc("make_oracles.py":127:11 to :77)
#loc19 = loc("make_oracles.py":523:29 to :52)
#loc20 = loc("make_oracles.py":523:19 to :60)
#loc21 = loc("make_oracles.py":524:16 to :33)
#loc22 = loc("make_oracles.py":524:16 to :38)
#loc23 = loc("make_oracles.py":524:15 to :50)
#loc24 = loc("make_oracles.py":532:12 to :57)
#loc25 = loc("make_oracles.py":528:28 to :41)
#loc26 = loc("make_oracles.py":528:16 to :42)
#loc27 = loc("make_oracles.py":528:46 to :57)
#loc28 = loc("make_oracles.py":528:16 to :58)
#loc29 = loc("make_oracles.py":528:15 to :70)
#loc30 = loc("make_oracles.py":533:12 to :55)
#loc31 = loc("make_oracles.py":534:29 to :38)
#loc32 = loc("make_oracles.py":534:29 to :50)
#loc33 = loc("make_oracles.py":117:29 to :55)
#loc34 = loc("make_oracles.py":117:29 to :59)
#loc35 = loc("make_oracles.py":117:21 to :64)
#loc36 = loc("make_oracles.py":117:12 to :65)
#loc37 = loc("make_oracles.py":117:11 to :65)
#loc38 = loc("neg")
#loc39 = loc("exp")
#loc40 = loc("add")
#loc41 = loc("div")
#loc42 = loc("sub")
#loc43 = loc("mul")
#loc44 = loc("reduce_sum")
#loc45 = loc("reduce_max")
#loc46 = loc("max")
#loc47 = loc("broadcast_in_dim")
#loc48 = loc("log")
#loc49 = loc("reshape")
#loc50 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0) -> (d0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<() -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map17 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map18 = affine_map<(d0, d1) -> (d1, d0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map25 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1) -> (d0, 0)>
#loc51 = loc("swiglu.<locals>.loss"(#loc12))
#loc52 = loc("rms_norm"(#loc13))
#loc53 = loc("rms_norm"(#loc14))
#loc54 = loc("rms_norm"(#loc15))
#loc55 = loc("rms_norm"(#loc16))
#loc56 = loc("rms_norm"(#loc17))
#loc57 = loc("rms_norm"(#loc18))
#loc58 = loc("swiglu.<locals>.joint"(#loc19))
#loc59 = loc("swiglu.<locals>.joint"(#loc20))
#loc60 = loc("swiglu.<locals>.joint"(#loc21))
#loc61 = loc("swiglu.<locals>.joint"(#loc22))
#loc62 = loc("swiglu.<locals>.joint"(#loc23))
#loc63 = loc("swiglu.<locals>.loss"(#loc24))
#loc64 = loc("swiglu.<locals>.pair"(#loc25))
#loc65 = loc("swiglu.<locals>.pair"(#loc26))
#loc66 = loc("swiglu.<locals>.pair"(#loc27))
#loc67 = loc("swiglu.<locals>.pair"(#loc28))
#loc68 = loc("swiglu.<locals>.pair"(#loc29))
#loc69 = loc("swiglu.<locals>.loss"(#loc30))
#loc70 = loc("swiglu.<locals>.loss"(#loc31))
#loc71 = loc("swiglu.<locals>.loss"(#loc32))
#loc72 = loc("cross_entropy"(#loc33))
#loc73 = loc("cross_entropy"(#loc34))
#loc74 = loc("cross_entropy"(#loc35))
#loc75 = loc("cross_entropy"(#loc36))
#loc76 = loc("cross_entropy"(#loc37))
#loc77 = loc("jit(loss)/jvp()/dot_general"(#loc51))
#loc78 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc52))
#loc79 = loc("jit(loss)/jvp(block0/mlp)/reduce_sum"(#loc53))
#loc80 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc53))
#loc81 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc53))
#loc82 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc54))
#loc83 = loc("jit(loss)/jvp(block0/mlp)/rsqrt"(#loc55))
#loc84 = loc("jit(loss)/jvp(block0/mlp)/div"(#loc55))
#loc85 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc55))
#loc86 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc56))
#loc87 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc57))
#loc88 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc57))
#loc89 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc58))
#loc90 = loc("jit(loss)/jvp(block0/mlp)/split"(#loc59))
#loc91 = loc("jit(loss)/jvp(block0/mlp)/jit(silu)"(#loc60))
#loc92 = loc("jit(loss)/jvp(block0/mlp)/mul"(#loc61))
#loc93 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc62))
#loc94 = loc("jit(loss)/jvp()/add"(#loc63))
#loc95 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc52))
#loc96 = loc("jit(loss)/jvp(block1/mlp)/reduce_sum"(#loc53))
#loc97 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc53))
#loc98 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc53))
#loc99 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc54))
#loc100 = loc("jit(loss)/jvp(block1/mlp)/rsqrt"(#loc55))
#loc101 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc55))
#loc102 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc55))
#loc103 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc56))
#loc104 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc57))
#loc105 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc57))
#loc106 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc64))
#loc107 = loc("jit(loss)/jvp(block1/mlp)/jit(silu)"(#loc65))
#loc108 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc66))
#loc109 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc67))
#loc110 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc68))
#loc111 = loc("jit(loss)/jvp()/add"(#loc69))
#loc112 = loc("jit(loss)/jvp()/reduce_sum"(#loc70))
#loc113 = loc("jit(loss)/jvp()/div"(#loc70))
#loc115 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc72))
#loc116 = loc("jit(loss)/jvp()/mul"(#loc73))
#loc117 = loc("jit(loss)/jvp()/reduce_sum"(#loc74))
#loc118 = loc("jit(loss)/jvp()/reduce_sum"(#loc75))
#loc119 = loc("jit(loss)/jvp()/div"(#loc75))
#loc120 = loc("jit(loss)/jvp()/neg"(#loc76))
#loc121 = loc("jit(loss)/transpose(jvp())/neg"(#loc76))
#loc122 = loc("jit(loss)/transpose(jvp())/div"(#loc75))
#loc123 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc75))
#loc124 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc74))
#loc125 = loc("jit(loss)/transpose(jvp())/mul"(#loc73))
#loc126 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc72))
#loc127 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc71))
#loc128 = loc("jit(loss)/transpose(jvp())/transpose"(#loc71))
#loc129 = loc("jit(loss)/transpose(jvp())/div"(#loc70))
#loc130 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc70))
#loc131 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc68))
#loc132 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc68))
#loc133 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc67))
#loc134 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc66))
#loc135 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc66))
#loc136 = loc("jit(loss)/transpose(jvp(block1/mlp))/jit(silu)"(#loc65))
#loc137 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc64))
#loc138 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc64))
#loc139 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc64))
#loc140 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc57))
#loc141 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc57))
#loc143 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc56))
#loc144 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc56))
#loc145 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc56))
#loc146 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc56))
#loc147 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc55))
#loc148 = loc("jit(loss)/transpose(jvp(block1/mlp))/div"(#loc53))
#loc149 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc53))
#loc150 = loc("jit(loss)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc53))
#loc151 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc52))
#loc152 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc52))
#loc153 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc62))
#loc154 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc62))
#loc155 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc61))
#loc157 = loc("jit(loss)/transpose(jvp(block0/mlp))/concatenate"(#loc59))
#loc158 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc58))
#loc159 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc58))
#loc160 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc57))
#loc161 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc57))
#loc163 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc56))
#loc164 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc56))
#loc165 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc56))
#loc166 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc56))
#loc167 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc55))
#loc168 = loc("jit(loss)/transpose(jvp(block0/mlp))/div"(#loc53))
#loc169 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc53))
#loc170 = loc("jit(loss)/transpose(jvp(block0/mlp))/broadcast_in_dim"(#loc53))
#loc171 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc52))
#loc172 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc52))
#loc173 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc51))
#loc174 = loc("jit(loss)/transpose(jvp())/transpose"(#loc51))
module {
  func.func public @main(%arg0: tensor<8x5xf32> loc("p['head']"), %arg1: tensor<6x8xf32> loc("p['inp']"), %arg2: tensor<8xf32> loc("p['joint']['gamma']"), %arg3: tensor<10x8xf32> loc("p['joint']['out']"), %arg4: tensor<8x20xf32> loc("p['joint']['w']"), %arg5: tensor<8xf32> loc("p['pair']['gamma']"), %arg6: tensor<8x10xf32> loc("p['pair']['gate']"), %arg7: tensor<10x8xf32> loc("p['pair']['out']"), %arg8: tensor<8x10xf32> loc("p['pair']['up']"), %arg9: tensor<2x8x6xf32> loc("x"), %arg10: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<8x20xf32>, tensor<8xf32>, tensor<8x10xf32>, tensor<10x8xf32>, tensor<8x10xf32>) {
    %c10 = arith.constant 10 : index loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x8xf32> loc(#loc77)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32> loc(#loc77)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg9, %arg1 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc10)
      %151 = arith.addf %out, %150 : f32 loc(#loc77)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc77)
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc78)
      linalg.yield %150 : f32 loc(#loc78)
    } -> tensor<2x8x8xf32> loc(#loc78)
    %4 = tensor.empty() : tensor<2x8xf32> loc(#loc79)
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc79)
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc79)
      linalg.yield %150 : f32 loc(#loc79)
    } -> tensor<2x8xf32> loc(#loc79)
    %7 = tensor.empty() : tensor<2x8x1xf32> loc(#loc80)
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<2x8x1xf32> loc(#loc80)
    %9 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<2x8x1xf32> loc(#loc81)
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc81)
      linalg.yield %150 : f32 loc(#loc81)
    } -> tensor<2x8x1xf32> loc(#loc81)
    %11 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<2x8x1xf32> loc(#loc82)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc82)
      linalg.yield %150 : f32 loc(#loc82)
    } -> tensor<2x8x1xf32> loc(#loc82)
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32 loc(#loc83)
      linalg.yield %150 : f32 loc(#loc83)
    } -> tensor<2x8x1xf32> loc(#loc83)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %12 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc84)
      linalg.yield %150 : f32 loc(#loc84)
    } -> tensor<2x8x1xf32> loc(#loc84)
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<2x8x1xf32> loc(#loc85)
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %14 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc85)
      linalg.yield %150 : f32 loc(#loc85)
    } -> tensor<2x8x1xf32> loc(#loc85)
    %17 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<2x8x8xf32> loc(#loc86)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc86)
      linalg.yield %150 : f32 loc(#loc86)
    } -> tensor<2x8x8xf32> loc(#loc86)
    %19 = tensor.empty() : tensor<1x1x8xf32> loc(#loc87)
    %20 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<8xf32>) outs(%19 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<1x1x8xf32> loc(#loc87)
    %21 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<2x8x8xf32> loc(#loc88)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc88)
      linalg.yield %150 : f32 loc(#loc88)
    } -> tensor<2x8x8xf32> loc(#loc88)
    %23 = tensor.empty() : tensor<2x8x20xf32> loc(#loc89)
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2x8x20xf32>) -> tensor<2x8x20xf32> loc(#loc89)
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22, %arg4 : tensor<2x8x8xf32>, tensor<8x20xf32>) outs(%24 : tensor<2x8x20xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc88)
      %151 = arith.addf %out, %150 : f32 loc(#loc89)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x20xf32> loc(#loc89)
    %extracted_slice = tensor.extract_slice %25[0, 0, 0] [2, 8, 10] [1, 1, 1] : tensor<2x8x20xf32> to tensor<2x8x10xf32> loc(#loc90)
    %extracted_slice_5 = tensor.extract_slice %25[0, 0, 10] [2, 8, 10] [1, 1, 1] : tensor<2x8x20xf32> to tensor<2x8x10xf32> loc(#loc90)
    %26:3 = call @main_silu(%extracted_slice) : (tensor<2x8x10xf32>) -> (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) loc(#loc91)
    %27 = tensor.empty() : tensor<2x8x10xf32> loc(#loc92)
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26#0, %extracted_slice_5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc92)
      linalg.yield %150 : f32 loc(#loc92)
    } -> tensor<2x8x10xf32> loc(#loc92)
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28, %arg3 : tensor<2x8x10xf32>, tensor<10x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc92)
      %151 = arith.addf %out, %150 : f32 loc(#loc93)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc93)
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %29 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc94)
      linalg.yield %150 : f32 loc(#loc94)
    } -> tensor<2x8x8xf32> loc(#loc94)
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc95)
      linalg.yield %150 : f32 loc(#loc95)
    } -> tensor<2x8x8xf32> loc(#loc95)
    %32 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc96)
      linalg.yield %150 : f32 loc(#loc96)
    } -> tensor<2x8xf32> loc(#loc96)
    %33 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<2x8x1xf32> loc(#loc97)
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %9 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc98)
      linalg.yield %150 : f32 loc(#loc98)
    } -> tensor<2x8x1xf32> loc(#loc98)
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %11 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc99)
      linalg.yield %150 : f32 loc(#loc99)
    } -> tensor<2x8x1xf32> loc(#loc99)
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32 loc(#loc100)
      linalg.yield %150 : f32 loc(#loc100)
    } -> tensor<2x8x1xf32> loc(#loc100)
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc101)
      linalg.yield %150 : f32 loc(#loc101)
    } -> tensor<2x8x1xf32> loc(#loc101)
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %37 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc102)
      linalg.yield %150 : f32 loc(#loc102)
    } -> tensor<2x8x1xf32> loc(#loc102)
    %39 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc103)
    } -> tensor<2x8x8xf32> loc(#loc103)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc103)
      linalg.yield %150 : f32 loc(#loc103)
    } -> tensor<2x8x8xf32> loc(#loc103)
    %41 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%19 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<1x1x8xf32> loc(#loc104)
    %42 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<2x8x8xf32> loc(#loc105)
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc105)
      linalg.yield %150 : f32 loc(#loc105)
    } -> tensor<2x8x8xf32> loc(#loc105)
    %44 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32> loc(#loc106)
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43, %arg6 : tensor<2x8x8xf32>, tensor<8x10xf32>) outs(%44 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc105)
      %151 = arith.addf %out, %150 : f32 loc(#loc106)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc106)
    %46:3 = call @main_silu(%45) : (tensor<2x8x10xf32>) -> (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) loc(#loc107)
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43, %arg8 : tensor<2x8x8xf32>, tensor<8x10xf32>) outs(%44 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc105)
      %151 = arith.addf %out, %150 : f32 loc(#loc108)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc108)
    %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46#0, %47 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc109)
      linalg.yield %150 : f32 loc(#loc109)
    } -> tensor<2x8x10xf32> loc(#loc109)
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48, %arg7 : tensor<2x8x10xf32>, tensor<10x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc109)
      %151 = arith.addf %out, %150 : f32 loc(#loc110)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc110)
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc111)
      linalg.yield %150 : f32 loc(#loc111)
    } -> tensor<2x8x8xf32> loc(#loc111)
    %51 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %150 : f32 loc(#loc112)
    } -> tensor<2x8xf32> loc(#loc112)
    %52 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<2x8xf32> loc(#loc113)
    %53 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc113)
      linalg.yield %150 : f32 loc(#loc113)
    } -> tensor<2x8xf32> loc(#loc113)
    %54 = tensor.empty() : tensor<2x5xf32> loc(#loc114)
    %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc114)
    %56 = linalg.matmul ins(%53, %arg0 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%55 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc114)
    %57:3 = call @main_log_softmax(%56) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc115)
    %58 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%57#0, %arg10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%54 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc116)
      linalg.yield %150 : f32 loc(#loc116)
    } -> tensor<2x5xf32> loc(#loc116)
    %59 = tensor.empty() : tensor<2xf32> loc(#loc117)
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2xf32>) -> tensor<2xf32> loc(#loc117)
    %61 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<2x5xf32>) outs(%60 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc117)
      linalg.yield %150 : f32 loc(#loc117)
    } -> tensor<2xf32> loc(#loc117)
    %62 = tensor.empty() : tensor<f32> loc(#loc118)
    %63 = linalg.fill ins(%cst_1 : f32) outs(%62 : tensor<f32>) -> tensor<f32> loc(#loc118)
    %64 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%61 : tensor<2xf32>) outs(%63 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc118)
      linalg.yield %150 : f32 loc(#loc118)
    } -> tensor<f32> loc(#loc118)
    %65 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%64 : tensor<f32>) outs(%62 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_0 : f32 loc(#loc119)
      linalg.yield %150 : f32 loc(#loc119)
    } -> tensor<f32> loc(#loc119)
    %66 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%65 : tensor<f32>) outs(%62 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32 loc(#loc120)
      linalg.yield %150 : f32 loc(#loc120)
    } -> tensor<f32> loc(#loc120)
    %67 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%62 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc121)
    } -> tensor<f32> loc(#loc121)
    %68 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%67 : tensor<f32>) outs(%62 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_0 : f32 loc(#loc122)
      linalg.yield %150 : f32 loc(#loc122)
    } -> tensor<f32> loc(#loc122)
    %69 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%68 : tensor<f32>) outs(%59 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<2xf32> loc(#loc123)
    %70 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<2xf32>) outs(%54 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<2x5xf32> loc(#loc124)
    %71 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%70, %arg10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%54 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc125)
      linalg.yield %150 : f32 loc(#loc125)
    } -> tensor<2x5xf32> loc(#loc125)
    %72 = call @main_log_softmax_25(%57#1, %57#2, %71) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc126)
    %73 = tensor.empty() : tensor<5x8xf32> loc(#loc127)
    %74 = linalg.fill ins(%cst_1 : f32) outs(%73 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc127)
    %75 = linalg.generic {indexing_maps = [#map16, #map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72, %53 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%74 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc126)
      %151 = arith.addf %out, %150 : f32 loc(#loc127)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<5x8xf32> loc(#loc127)
    %76 = tensor.empty() : tensor<8x5xf32> loc(#loc128)
    %77 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<5x8xf32>) outs(%76 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<8x5xf32> loc(#loc128)
    %78 = linalg.generic {indexing_maps = [#map19, #map20, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72, %arg0 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc126)
      %151 = arith.addf %out, %150 : f32 loc(#loc127)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8xf32> loc(#loc127)
    %79 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%78, %52 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc129)
      linalg.yield %150 : f32 loc(#loc129)
    } -> tensor<2x8xf32> loc(#loc129)
    %80 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<2x8x8xf32> loc(#loc130)
    %81 = tensor.empty() : tensor<8x10xf32> loc(#loc131)
    %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<8x10xf32>) -> tensor<8x10xf32> loc(#loc131)
    %83 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%80, %48 : tensor<2x8x8xf32>, tensor<2x8x10xf32>) outs(%82 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc130)
      %151 = arith.addf %out, %150 : f32 loc(#loc131)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<8x10xf32> loc(#loc131)
    %84 = tensor.empty() : tensor<10x8xf32> loc(#loc132)
    %85 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<8x10xf32>) outs(%84 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<10x8xf32> loc(#loc132)
    %86 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80, %arg7 : tensor<2x8x8xf32>, tensor<10x8xf32>) outs(%44 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc130)
      %151 = arith.addf %out, %150 : f32 loc(#loc131)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc131)
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46#0, %86 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc133)
      linalg.yield %150 : f32 loc(#loc133)
    } -> tensor<2x8x10xf32> loc(#loc133)
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %47 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc133)
      linalg.yield %150 : f32 loc(#loc133)
    } -> tensor<2x8x10xf32> loc(#loc133)
    %89 = linalg.fill ins(%cst_1 : f32) outs(%84 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc134)
    %90 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%87, %43 : tensor<2x8x10xf32>, tensor<2x8x8xf32>) outs(%89 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc133)
      %151 = arith.addf %out, %150 : f32 loc(#loc134)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<10x8xf32> loc(#loc134)
    %91 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<10x8xf32>) outs(%81 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<8x10xf32> loc(#loc135)
    %92 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87, %arg8 : tensor<2x8x10xf32>, tensor<8x10xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc133)
      %151 = arith.addf %out, %150 : f32 loc(#loc134)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc134)
    %93 = call @main_silu_38(%46#1, %46#2, %45, %88) : (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) -> tensor<2x8x10xf32> loc(#loc136)
    %94 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%93, %43 : tensor<2x8x10xf32>, tensor<2x8x8xf32>) outs(%89 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc136)
      %151 = arith.addf %out, %150 : f32 loc(#loc137)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<10x8xf32> loc(#loc137)
    %95 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<10x8xf32>) outs(%81 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<8x10xf32> loc(#loc138)
    %96 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93, %arg6 : tensor<2x8x10xf32>, tensor<8x10xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc136)
      %151 = arith.addf %out, %150 : f32 loc(#loc137)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc137)
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc139)
      linalg.yield %150 : f32 loc(#loc139)
    } -> tensor<2x8x8xf32> loc(#loc139)
    %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %97 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc140)
      linalg.yield %150 : f32 loc(#loc140)
    } -> tensor<2x8x8xf32> loc(#loc140)
    %99 = tensor.empty() : tensor<8xf32> loc(#loc141)
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<8xf32>) -> tensor<8xf32> loc(#loc141)
    %101 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%98 : tensor<2x8x8xf32>) outs(%100 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc141)
      linalg.yield %150 : f32 loc(#loc141)
    } -> tensor<8xf32> loc(#loc141)
    %expanded = tensor.expand_shape %101 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc142)
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc140)
      linalg.yield %150 : f32 loc(#loc140)
    } -> tensor<2x8x8xf32> loc(#loc140)
    %103 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%100 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc141)
      linalg.yield %150 : f32 loc(#loc141)
    } -> tensor<8xf32> loc(#loc141)
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc143)
      linalg.yield %150 : f32 loc(#loc143)
    } -> tensor<2x8x8xf32> loc(#loc143)
    %105 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc144)
      linalg.yield %150 : f32 loc(#loc144)
    } -> tensor<2x8xf32> loc(#loc144)
    %expanded_6 = tensor.expand_shape %105 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc145)
    %106 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc143)
      linalg.yield %150 : f32 loc(#loc143)
    } -> tensor<2x8x8xf32> loc(#loc143)
    %107 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %106 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc146)
      linalg.yield %150 : f32 loc(#loc146)
    } -> tensor<2x8x8xf32> loc(#loc146)
    %108 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6, %38 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc147)
      linalg.yield %150 : f32 loc(#loc147)
    } -> tensor<2x8x1xf32> loc(#loc147)
    %109 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %9 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc148)
      linalg.yield %150 : f32 loc(#loc148)
    } -> tensor<2x8x1xf32> loc(#loc148)
    %110 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x8x1xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc149)
      linalg.yield %150 : f32 loc(#loc149)
    } -> tensor<2x8xf32> loc(#loc149)
    %111 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<2x8x8xf32> loc(#loc150)
    %112 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc151)
      linalg.yield %150 : f32 loc(#loc151)
    } -> tensor<2x8x8xf32> loc(#loc151)
    %113 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc152)
      linalg.yield %150 : f32 loc(#loc152)
    } -> tensor<2x8x8xf32> loc(#loc152)
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %30 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc151)
      linalg.yield %150 : f32 loc(#loc151)
    } -> tensor<2x8x8xf32> loc(#loc151)
    %115 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc152)
      linalg.yield %150 : f32 loc(#loc152)
    } -> tensor<2x8x8xf32> loc(#loc152)
    %116 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%115, %28 : tensor<2x8x8xf32>, tensor<2x8x10xf32>) outs(%82 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc152)
      %151 = arith.addf %out, %150 : f32 loc(#loc153)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<8x10xf32> loc(#loc153)
    %117 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<8x10xf32>) outs(%84 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<10x8xf32> loc(#loc154)
    %118 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %arg3 : tensor<2x8x8xf32>, tensor<10x8xf32>) outs(%44 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc152)
      %151 = arith.addf %out, %150 : f32 loc(#loc153)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x10xf32> loc(#loc153)
    %119 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26#0, %118 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc155)
      linalg.yield %150 : f32 loc(#loc155)
    } -> tensor<2x8x10xf32> loc(#loc155)
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %extracted_slice_5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc155)
      linalg.yield %150 : f32 loc(#loc155)
    } -> tensor<2x8x10xf32> loc(#loc155)
    %121 = call @main_silu_38(%26#1, %26#2, %extracted_slice, %120) : (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) -> tensor<2x8x10xf32> loc(#loc156)
    %122 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%23 : tensor<2x8x20xf32>) {
    ^bb0(%out: f32):
      %150 = linalg.index 0 : index loc(#loc157)
      %151 = linalg.index 1 : index loc(#loc157)
      %152 = linalg.index 2 : index loc(#loc157)
      %153 = arith.cmpi ult, %152, %c10 : index loc(#loc157)
      %154 = scf.if %153 -> (f32) {
        %extracted = tensor.extract %121[%150, %151, %152] : tensor<2x8x10xf32> loc(#loc157)
        scf.yield %extracted : f32 loc(#loc157)
      } else {
        %155 = arith.subi %152, %c10 : index loc(#loc157)
        %extracted = tensor.extract %119[%150, %151, %155] : tensor<2x8x10xf32> loc(#loc157)
        scf.yield %extracted : f32 loc(#loc157)
      } loc(#loc157)
      linalg.yield %154 : f32 loc(#loc157)
    } -> tensor<2x8x20xf32> loc(#loc157)
    %123 = tensor.empty() : tensor<20x8xf32> loc(#loc158)
    %124 = linalg.fill ins(%cst_1 : f32) outs(%123 : tensor<20x8xf32>) -> tensor<20x8xf32> loc(#loc158)
    %125 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%122, %22 : tensor<2x8x20xf32>, tensor<2x8x8xf32>) outs(%124 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc157)
      %151 = arith.addf %out, %150 : f32 loc(#loc158)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<20x8xf32> loc(#loc158)
    %126 = tensor.empty() : tensor<8x20xf32> loc(#loc159)
    %127 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<20x8xf32>) outs(%126 : tensor<8x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<8x20xf32> loc(#loc159)
    %128 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122, %arg4 : tensor<2x8x20xf32>, tensor<8x20xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc157)
      %151 = arith.addf %out, %150 : f32 loc(#loc158)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<2x8x8xf32> loc(#loc158)
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %128 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc160)
      linalg.yield %150 : f32 loc(#loc160)
    } -> tensor<2x8x8xf32> loc(#loc160)
    %130 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%129 : tensor<2x8x8xf32>) outs(%100 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc161)
      linalg.yield %150 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %expanded_7 = tensor.expand_shape %130 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc162)
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc160)
      linalg.yield %150 : f32 loc(#loc160)
    } -> tensor<2x8x8xf32> loc(#loc160)
    %132 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x8xf32>) outs(%100 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc161)
      linalg.yield %150 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %131 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc163)
      linalg.yield %150 : f32 loc(#loc163)
    } -> tensor<2x8x8xf32> loc(#loc163)
    %134 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc164)
      linalg.yield %150 : f32 loc(#loc164)
    } -> tensor<2x8xf32> loc(#loc164)
    %expanded_8 = tensor.expand_shape %134 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32> loc(#loc165)
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %17 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc163)
      linalg.yield %150 : f32 loc(#loc163)
    } -> tensor<2x8x8xf32> loc(#loc163)
    %136 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %135 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc166)
      linalg.yield %150 : f32 loc(#loc166)
    } -> tensor<2x8x8xf32> loc(#loc166)
    %137 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %16 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc167)
      linalg.yield %150 : f32 loc(#loc167)
    } -> tensor<2x8x1xf32> loc(#loc167)
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %9 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%7 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.divf %in, %in_9 : f32 loc(#loc168)
      linalg.yield %150 : f32 loc(#loc168)
    } -> tensor<2x8x1xf32> loc(#loc168)
    %139 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x8x1xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32 loc(#loc169)
      linalg.yield %150 : f32 loc(#loc169)
    } -> tensor<2x8xf32> loc(#loc169)
    %140 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc170)
    } -> tensor<2x8x8xf32> loc(#loc170)
    %141 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %140 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc171)
      linalg.yield %150 : f32 loc(#loc171)
    } -> tensor<2x8x8xf32> loc(#loc171)
    %142 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %141 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc172)
      linalg.yield %150 : f32 loc(#loc172)
    } -> tensor<2x8x8xf32> loc(#loc172)
    %143 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc171)
      linalg.yield %150 : f32 loc(#loc171)
    } -> tensor<2x8x8xf32> loc(#loc171)
    %144 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %143 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.addf %in, %in_9 : f32 loc(#loc172)
      linalg.yield %150 : f32 loc(#loc172)
    } -> tensor<2x8x8xf32> loc(#loc172)
    %145 = tensor.empty() : tensor<8x6xf32> loc(#loc173)
    %146 = linalg.fill ins(%cst_1 : f32) outs(%145 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc173)
    %147 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%144, %arg9 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%146 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %150 = arith.mulf %in, %in_9 : f32 loc(#loc172)
      %151 = arith.addf %out, %150 : f32 loc(#loc173)
      linalg.yield %151 : f32 loc(#loc)
    } -> tensor<8x6xf32> loc(#loc173)
    %148 = tensor.empty() : tensor<6x8xf32> loc(#loc174)
    %149 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<8x6xf32>) outs(%148 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc174)
    } -> tensor<6x8xf32> loc(#loc174)
    return %66, %77, %149, %132, %117, %127, %103, %95, %85, %91 : tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<8x20xf32>, tensor<8xf32>, tensor<8x10xf32>, tensor<10x8xf32>, tensor<8x10xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_silu(%arg0: tensor<2x8x10xf32> loc(unknown)) -> (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) {
    %cst = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x8x10xf32> loc(#loc38)
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %9 = arith.negf %in : f32 loc(#loc38)
      linalg.yield %9 : f32 loc(#loc38)
    } -> tensor<2x8x10xf32> loc(#loc38)
    %2 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = math.exp %in : f32 loc(#loc39)
      linalg.yield %9 : f32 loc(#loc39)
    } -> tensor<2x8x10xf32> loc(#loc39)
    %3 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<2x8x10xf32> loc(#loc40)
    %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %2 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.addf %in, %in_0 : f32 loc(#loc40)
      linalg.yield %9 : f32 loc(#loc40)
    } -> tensor<2x8x10xf32> loc(#loc40)
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.divf %in, %in_0 : f32 loc(#loc41)
      linalg.yield %9 : f32 loc(#loc41)
    } -> tensor<2x8x10xf32> loc(#loc41)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.subf %in, %in_0 : f32 loc(#loc42)
      linalg.yield %9 : f32 loc(#loc42)
    } -> tensor<2x8x10xf32> loc(#loc42)
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.mulf %in, %in_0 : f32 loc(#loc43)
      linalg.yield %9 : f32 loc(#loc43)
    } -> tensor<2x8x10xf32> loc(#loc43)
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %9 = arith.mulf %in, %in_0 : f32 loc(#loc43)
      linalg.yield %9 : f32 loc(#loc43)
    } -> tensor<2x8x10xf32> loc(#loc43)
    return %8, %7, %5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32> loc(#loc179)
  } loc(#loc179)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc44)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc45)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc45)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc45)
    %2 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc45)
      linalg.yield %17 : f32 loc(#loc45)
    } -> tensor<2xf32> loc(#loc45)
    %3 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<2xf32> loc(#loc46)
    %4 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc46)
      linalg.yield %17 : f32 loc(#loc46)
    } -> tensor<2xf32> loc(#loc46)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc47)
    %6 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<2x1xf32> loc(#loc47)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc42)
    %8 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x5xf32> loc(#loc42)
    %9 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %17 : f32 loc(#loc42)
    } -> tensor<2x5xf32> loc(#loc42)
    %10 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc39)
      linalg.yield %17 : f32 loc(#loc39)
    } -> tensor<2x5xf32> loc(#loc39)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc44)
    %12 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc44)
      linalg.yield %17 : f32 loc(#loc44)
    } -> tensor<2xf32> loc(#loc44)
    %13 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<2x1xf32> loc(#loc47)
    %14 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc48)
      linalg.yield %17 : f32 loc(#loc48)
    } -> tensor<2x1xf32> loc(#loc48)
    %15 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x5xf32> loc(#loc42)
    %16 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %17 : f32 loc(#loc42)
    } -> tensor<2x5xf32> loc(#loc42)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc180)
  } loc(#loc180)
  func.func private @main_log_softmax_25(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc38)
    %1 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc38)
      linalg.yield %11 : f32 loc(#loc38)
    } -> tensor<2x5xf32> loc(#loc38)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc44)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc44)
    %4 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc44)
      linalg.yield %11 : f32 loc(#loc44)
    } -> tensor<2xf32> loc(#loc44)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc49)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc41)
    %6 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc41)
      linalg.yield %11 : f32 loc(#loc41)
    } -> tensor<2x1xf32> loc(#loc41)
    %7 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc44)
      linalg.yield %11 : f32 loc(#loc44)
    } -> tensor<2xf32> loc(#loc44)
    %8 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<2x5xf32> loc(#loc47)
    %9 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc43)
      linalg.yield %11 : f32 loc(#loc43)
    } -> tensor<2x5xf32> loc(#loc43)
    %10 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc50)
      linalg.yield %11 : f32 loc(#loc50)
    } -> tensor<2x5xf32> loc(#loc50)
    return %10 : tensor<2x5xf32> loc(#loc181)
  } loc(#loc181)
  func.func private @main_silu_38(%arg0: tensor<2x8x10xf32> loc(unknown), %arg1: tensor<2x8x10xf32> loc(unknown), %arg2: tensor<2x8x10xf32> loc(unknown), %arg3: tensor<2x8x10xf32> loc(unknown)) -> tensor<2x8x10xf32> {
    %0 = tensor.empty() : tensor<2x8x10xf32> loc(#loc43)
    %1 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %arg3 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32 loc(unknown), %out: f32):
      %5 = arith.mulf %in, %in_0 : f32 loc(#loc43)
      linalg.yield %5 : f32 loc(#loc43)
    } -> tensor<2x8x10xf32> loc(#loc43)
    %2 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg1 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32 loc(unknown), %out: f32):
      %5 = arith.mulf %in, %in_0 : f32 loc(#loc43)
      linalg.yield %5 : f32 loc(#loc43)
    } -> tensor<2x8x10xf32> loc(#loc43)
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %5 = arith.mulf %in, %in_0 : f32 loc(#loc43)
      linalg.yield %5 : f32 loc(#loc43)
    } -> tensor<2x8x10xf32> loc(#loc43)
    %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.addf %in, %in_0 : f32 loc(#loc50)
      linalg.yield %5 : f32 loc(#loc50)
    } -> tensor<2x8x10xf32> loc(#loc50)
    return %4 : tensor<2x8x10xf32> loc(#loc182)
  } loc(#loc182)
} loc(#loc)
#loc114 = loc("jit(loss)/jvp()/dot_general"(#loc71))
#loc142 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc57))
#loc156 = loc("jit(loss)/transpose(jvp(block0/mlp))/jit(silu)"(#loc60))
#loc162 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc57))
#loc175 = loc("jit(loss)/jvp(block0/mlp)/jit"(#loc60))
#loc176 = loc("jit(loss)/jvp()/jit"(#loc72))
#loc177 = loc("jit(loss)/transpose(jvp())/jit"(#loc72))
#loc178 = loc("jit(loss)/transpose(jvp(block1/mlp))/jit"(#loc65))
#loc179 = loc("jit:"(#loc175))
#loc180 = loc("jit:"(#loc176))
#loc181 = loc("jit:"(#loc177))
#loc182 = loc("jit:"(#loc178))
