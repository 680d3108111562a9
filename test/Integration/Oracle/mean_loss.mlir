#loc = loc(unknown)
#loc1 = loc("p['b0']['b1']")
#loc2 = loc("p['b0']['b2']")
#loc3 = loc("p['b0']['w1']")
#loc4 = loc("p['b0']['w2']")
#loc5 = loc("p['b1']['b1']")
#loc6 = loc("p['b1']['b2']")
#loc7 = loc("p['b1']['beta']")
#loc8 = loc("p['b1']['gamma']")
#loc9 = loc("p['b1']['w1']")
#loc10 = loc("p['b1']['w2']")
#loc11 = loc("p['inp']")
#loc12 = loc("x")
#loc13 = loc("make_oracles.py":451:12 to :24)
#loc14 = loc("make_oracles.py":145:35 to :55)
#loc15 = loc("make_oracles.py":145:35 to :65)
#loc16 = loc("make_oracles.py":145:24 to :66)
#loc17 = loc("make_oracles.py":145:24 to :76)
#loc18 = loc("make_oracles.py":145:24 to :86)
#loc19 = loc("make_oracles.py":452:12 to :63)
#loc20 = loc("make_oracles.py":121:11 to :36)
#loc21 = loc("make_oracles.py":122:12 to :20)
#loc22 = loc("make_oracles.py":122:11 to :26)
#loc23 = loc("make_oracles.py":122:10 to :51)
#loc24 = loc("make_oracles.py":123:34 to :44)
#loc25 = loc("make_oracles.py":123:24 to :45)
#loc26 = loc("make_oracles.py":123:11 to :45)
#loc27 = loc("make_oracles.py":123:11 to :58)
#loc28 = loc("make_oracles.py":123:11 to :70)
#loc29 = loc("make_oracles.py":453:24 to :69)
#loc30 = loc("make_oracles.py":453:15 to :70)
#loc31 = loc("make_oracles.py":123:12 to :20)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map11 = affine_map<(d0, d1, d2) -> (d0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map15 = affine_map<(d0, d1) -> (d1, d0)>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#loc32 = loc("mean_loss.<locals>.loss"(#loc13))
#loc33 = loc("mlp_with.<locals>.<lambda>"(#loc14))
#loc34 = loc("mlp_with.<locals>.<lambda>"(#loc15))
#loc35 = loc("mlp_with.<locals>.<lambda>"(#loc16))
#loc36 = loc("mlp_with.<locals>.<lambda>"(#loc17))
#loc37 = loc("mlp_with.<locals>.<lambda>"(#loc18))
#loc38 = loc("mean_loss.<locals>.loss"(#loc19))
#loc39 = loc("layer_norm"(#loc20))
#loc40 = loc("layer_norm"(#loc21))
#loc41 = loc("layer_norm"(#loc22))
#loc42 = loc("layer_norm"(#loc23))
#loc43 = loc("layer_norm"(#loc24))
#loc44 = loc("layer_norm"(#loc25))
#loc45 = loc("layer_norm"(#loc26))
#loc46 = loc("layer_norm"(#loc27))
#loc47 = loc("layer_norm"(#loc28))
#loc48 = loc("mean_loss.<locals>.loss"(#loc29))
#loc49 = loc("mean_loss.<locals>.loss"(#loc30))
#loc50 = loc("layer_norm"(#loc31))
#loc51 = loc("jit(loss)/jvp()/dot_general"(#loc32))
#loc52 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc33))
#loc53 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc34))
#loc54 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc34))
#loc55 = loc("jit(loss)/jvp(block0/mlp)/tanh"(#loc35))
#loc56 = loc("jit(loss)/jvp(block0/mlp)/sub"(#loc35))
#loc57 = loc("jit(loss)/jvp(block0/mlp)/dot_general"(#loc36))
#loc58 = loc("jit(loss)/jvp(block0/mlp)/broadcast_in_dim"(#loc37))
#loc59 = loc("jit(loss)/jvp(block0/mlp)/add"(#loc37))
#loc60 = loc("jit(loss)/jvp()/add"(#loc38))
#loc61 = loc("jit(loss)/jvp(block1/mlp)/reduce_sum"(#loc39))
#loc62 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc39))
#loc63 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc39))
#loc64 = loc("jit(loss)/jvp(block1/mlp)/sub"(#loc40))
#loc65 = loc("jit(loss)/jvp(block1/mlp)/integer_pow"(#loc41))
#loc66 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc41))
#loc67 = loc("jit(loss)/jvp(block1/mlp)/reduce_sum"(#loc42))
#loc68 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc42))
#loc69 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc42))
#loc70 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc43))
#loc71 = loc("jit(loss)/jvp(block1/mlp)/rsqrt"(#loc44))
#loc72 = loc("jit(loss)/jvp(block1/mlp)/div"(#loc44))
#loc73 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc44))
#loc74 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc45))
#loc75 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc46))
#loc76 = loc("jit(loss)/jvp(block1/mlp)/mul"(#loc46))
#loc77 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc47))
#loc78 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc47))
#loc79 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc33))
#loc80 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc34))
#loc81 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc34))
#loc82 = loc("jit(loss)/jvp(block1/mlp)/tanh"(#loc35))
#loc83 = loc("jit(loss)/jvp(block1/mlp)/sub"(#loc35))
#loc84 = loc("jit(loss)/jvp(block1/mlp)/dot_general"(#loc36))
#loc85 = loc("jit(loss)/jvp(block1/mlp)/broadcast_in_dim"(#loc37))
#loc86 = loc("jit(loss)/jvp(block1/mlp)/add"(#loc37))
#loc87 = loc("jit(loss)/jvp()/add"(#loc48))
#loc88 = loc("jit(loss)/jvp()/reduce_sum"(#loc49))
#loc89 = loc("jit(loss)/jvp()/div"(#loc49))
#loc90 = loc("jit(loss)/transpose(jvp())/div"(#loc49))
#loc91 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc49))
#loc92 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc37))
#loc94 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc36))
#loc95 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc36))
#loc96 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc35))
#loc97 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc35))
#loc98 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc34))
#loc100 = loc("jit(loss)/transpose(jvp(block1/mlp))/dot_general"(#loc33))
#loc101 = loc("jit(loss)/transpose(jvp(block1/mlp))/transpose"(#loc33))
#loc102 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc47))
#loc104 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc46))
#loc105 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc46))
#loc107 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc45))
#loc108 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc45))
#loc109 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc45))
#loc110 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc44))
#loc111 = loc("jit(loss)/transpose(jvp(block1/mlp))/neg"(#loc50))
#loc112 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc50))
#loc113 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc50))
#loc114 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc50))
#loc115 = loc("jit(loss)/transpose(jvp(block1/mlp))/div"(#loc42))
#loc116 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc42))
#loc117 = loc("jit(loss)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc42))
#loc118 = loc("jit(loss)/transpose(jvp(block1/mlp))/mul"(#loc41))
#loc119 = loc("jit(loss)/transpose(jvp(block1/mlp))/neg"(#loc40))
#loc120 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc40))
#loc121 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc40))
#loc122 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc40))
#loc123 = loc("jit(loss)/transpose(jvp(block1/mlp))/div"(#loc39))
#loc124 = loc("jit(loss)/transpose(jvp(block1/mlp))/reduce_sum"(#loc39))
#loc125 = loc("jit(loss)/transpose(jvp(block1/mlp))/broadcast_in_dim"(#loc39))
#loc126 = loc("jit(loss)/transpose(jvp(block1/mlp))/add_any"(#loc39))
#loc127 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc37))
#loc129 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc36))
#loc130 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc36))
#loc131 = loc("jit(loss)/transpose(jvp(block0/mlp))/mul"(#loc35))
#loc132 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc35))
#loc133 = loc("jit(loss)/transpose(jvp(block0/mlp))/reduce_sum"(#loc34))
#loc135 = loc("jit(loss)/transpose(jvp(block0/mlp))/dot_general"(#loc33))
#loc136 = loc("jit(loss)/transpose(jvp(block0/mlp))/transpose"(#loc33))
#loc137 = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any"(#loc33))
#loc138 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc32))
#loc139 = loc("jit(loss)/transpose(jvp())/transpose"(#loc32))
module {
  func.func public @main(%arg0: tensor<12xf32> loc("p['b0']['b1']"), %arg1: tensor<8xf32> loc("p['b0']['b2']"), %arg2: tensor<8x12xf32> loc("p['b0']['w1']"), %arg3: tensor<12x8xf32> loc("p['b0']['w2']"), %arg4: tensor<12xf32> loc("p['b1']['b1']"), %arg5: tensor<8xf32> loc("p['b1']['b2']"), %arg6: tensor<8xf32> loc("p['b1']['beta']"), %arg7: tensor<8xf32> loc("p['b1']['gamma']"), %arg8: tensor<8x12xf32> loc("p['b1']['w1']"), %arg9: tensor<12x8xf32> loc("p['b1']['w2']"), %arg10: tensor<6x8xf32> loc("p['inp']"), %arg11: tensor<2x9x6xf32> loc("x")) -> (tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>) {
    %cst = arith.constant 0.0069444445 : f32 loc(#loc)
    %cst_0 = arith.constant 1.440000e+02 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x9x8xf32> loc(#loc51)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32> loc(#loc51)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg11, %arg10 : tensor<2x9x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc12)
      %131 = arith.addf %out, %130 : f32 loc(#loc51)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc51)
    %3 = tensor.empty() : tensor<2x9x12xf32> loc(#loc52)
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32> loc(#loc52)
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2, %arg2 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%4 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc51)
      %131 = arith.addf %out, %130 : f32 loc(#loc52)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc52)
    %6 = tensor.empty() : tensor<1x1x12xf32> loc(#loc53)
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<12xf32>) outs(%6 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<1x1x12xf32> loc(#loc53)
    %8 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<2x9x12xf32> loc(#loc54)
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc54)
      linalg.yield %130 : f32 loc(#loc54)
    } -> tensor<2x9x12xf32> loc(#loc54)
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.tanh %in : f32 loc(#loc55)
      linalg.yield %130 : f32 loc(#loc55)
    } -> tensor<2x9x12xf32> loc(#loc55)
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<2x9x12xf32> loc(#loc56)
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %10 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.subf %in, %in_15 : f32 loc(#loc56)
      linalg.yield %130 : f32 loc(#loc56)
    } -> tensor<2x9x12xf32> loc(#loc56)
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %arg3 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc55)
      %131 = arith.addf %out, %130 : f32 loc(#loc57)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc57)
    %14 = tensor.empty() : tensor<1x1x8xf32> loc(#loc58)
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<1x1x8xf32> loc(#loc58)
    %16 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<2x9x8xf32> loc(#loc59)
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc59)
      linalg.yield %130 : f32 loc(#loc59)
    } -> tensor<2x9x8xf32> loc(#loc59)
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc60)
      linalg.yield %130 : f32 loc(#loc60)
    } -> tensor<2x9x8xf32> loc(#loc60)
    %19 = tensor.empty() : tensor<2x9xf32> loc(#loc61)
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<2x9xf32>) -> tensor<2x9xf32> loc(#loc61)
    %21 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x9x8xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc61)
      linalg.yield %130 : f32 loc(#loc61)
    } -> tensor<2x9xf32> loc(#loc61)
    %22 = tensor.empty() : tensor<2x9x1xf32> loc(#loc62)
    %23 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x9xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<2x9x1xf32> loc(#loc62)
    %24 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<2x9x1xf32> loc(#loc63)
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.divf %in, %in_15 : f32 loc(#loc63)
      linalg.yield %130 : f32 loc(#loc63)
    } -> tensor<2x9x1xf32> loc(#loc63)
    %26 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x9x1xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<2x9x8xf32> loc(#loc64)
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.subf %in, %in_15 : f32 loc(#loc64)
      linalg.yield %130 : f32 loc(#loc64)
    } -> tensor<2x9x8xf32> loc(#loc64)
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc65)
      linalg.yield %130 : f32 loc(#loc65)
    } -> tensor<2x9x8xf32> loc(#loc65)
    %29 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<2x9x8xf32> loc(#loc66)
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %27 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc66)
      linalg.yield %130 : f32 loc(#loc66)
    } -> tensor<2x9x8xf32> loc(#loc66)
    %31 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x9x8xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc67)
      linalg.yield %130 : f32 loc(#loc67)
    } -> tensor<2x9xf32> loc(#loc67)
    %32 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x9xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<2x9x1xf32> loc(#loc68)
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %24 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.divf %in, %in_15 : f32 loc(#loc69)
      linalg.yield %130 : f32 loc(#loc69)
    } -> tensor<2x9x1xf32> loc(#loc69)
    %34 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x9x1xf32> loc(#loc70)
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc70)
      linalg.yield %130 : f32 loc(#loc70)
    } -> tensor<2x9x1xf32> loc(#loc70)
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32 loc(#loc71)
      linalg.yield %130 : f32 loc(#loc71)
    } -> tensor<2x9x1xf32> loc(#loc71)
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.divf %in, %in_15 : f32 loc(#loc72)
      linalg.yield %130 : f32 loc(#loc72)
    } -> tensor<2x9x1xf32> loc(#loc72)
    %38 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<2x9x1xf32> loc(#loc73)
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc73)
      linalg.yield %130 : f32 loc(#loc73)
    } -> tensor<2x9x1xf32> loc(#loc73)
    %40 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x9x1xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<2x9x8xf32> loc(#loc74)
    %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %40 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc74)
      linalg.yield %130 : f32 loc(#loc74)
    } -> tensor<2x9x8xf32> loc(#loc74)
    %42 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<1x1x8xf32> loc(#loc75)
    %43 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<2x9x8xf32> loc(#loc76)
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc76)
      linalg.yield %130 : f32 loc(#loc76)
    } -> tensor<2x9x8xf32> loc(#loc76)
    %45 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<1x1x8xf32> loc(#loc77)
    %46 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<2x9x8xf32> loc(#loc78)
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc78)
      linalg.yield %130 : f32 loc(#loc78)
    } -> tensor<2x9x8xf32> loc(#loc78)
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47, %arg8 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%4 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc78)
      %131 = arith.addf %out, %130 : f32 loc(#loc79)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc79)
    %49 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<12xf32>) outs(%6 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<1x1x12xf32> loc(#loc80)
    %50 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<2x9x12xf32> loc(#loc81)
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc81)
      linalg.yield %130 : f32 loc(#loc81)
    } -> tensor<2x9x12xf32> loc(#loc81)
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.tanh %in : f32 loc(#loc82)
      linalg.yield %130 : f32 loc(#loc82)
    } -> tensor<2x9x12xf32> loc(#loc82)
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %52 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.subf %in, %in_15 : f32 loc(#loc83)
      linalg.yield %130 : f32 loc(#loc83)
    } -> tensor<2x9x12xf32> loc(#loc83)
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52, %arg9 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc82)
      %131 = arith.addf %out, %130 : f32 loc(#loc84)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc84)
    %55 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<1x1x8xf32> loc(#loc85)
    %56 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<2x9x8xf32> loc(#loc86)
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc86)
      linalg.yield %130 : f32 loc(#loc86)
    } -> tensor<2x9x8xf32> loc(#loc86)
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %57 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc87)
      linalg.yield %130 : f32 loc(#loc87)
    } -> tensor<2x9x8xf32> loc(#loc87)
    %59 = tensor.empty() : tensor<f32> loc(#loc88)
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<f32>) -> tensor<f32> loc(#loc88)
    %61 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "reduction", "reduction"]} ins(%58 : tensor<2x9x8xf32>) outs(%60 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc88)
      linalg.yield %130 : f32 loc(#loc88)
    } -> tensor<f32> loc(#loc88)
    %62 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%61 : tensor<f32>) outs(%59 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_0 : f32 loc(#loc89)
      linalg.yield %130 : f32 loc(#loc89)
    } -> tensor<f32> loc(#loc89)
    %63 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%59 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc90)
    } -> tensor<f32> loc(#loc90)
    %64 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<f32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<2x9x8xf32> loc(#loc91)
    %65 = tensor.empty() : tensor<8xf32> loc(#loc92)
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<8xf32>) -> tensor<8xf32> loc(#loc92)
    %67 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%64 : tensor<2x9x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc92)
      linalg.yield %130 : f32 loc(#loc92)
    } -> tensor<8xf32> loc(#loc92)
    %expanded = tensor.expand_shape %67 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc93)
    %68 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc92)
      linalg.yield %130 : f32 loc(#loc92)
    } -> tensor<8xf32> loc(#loc92)
    %69 = tensor.empty() : tensor<8x12xf32> loc(#loc94)
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<8x12xf32>) -> tensor<8x12xf32> loc(#loc94)
    %71 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%64, %52 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%70 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc91)
      %131 = arith.addf %out, %130 : f32 loc(#loc94)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc94)
    %72 = tensor.empty() : tensor<12x8xf32> loc(#loc95)
    %73 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<8x12xf32>) outs(%72 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<12x8xf32> loc(#loc95)
    %74 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64, %arg9 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%4 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc91)
      %131 = arith.addf %out, %130 : f32 loc(#loc94)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc94)
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %53 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc96)
      linalg.yield %130 : f32 loc(#loc96)
    } -> tensor<2x9x12xf32> loc(#loc96)
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %52 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc96)
      linalg.yield %130 : f32 loc(#loc96)
    } -> tensor<2x9x12xf32> loc(#loc96)
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %76 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc97)
      linalg.yield %130 : f32 loc(#loc97)
    } -> tensor<2x9x12xf32> loc(#loc97)
    %78 = tensor.empty() : tensor<12xf32> loc(#loc98)
    %79 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<12xf32>) -> tensor<12xf32> loc(#loc98)
    %80 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%77 : tensor<2x9x12xf32>) outs(%79 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc98)
      linalg.yield %130 : f32 loc(#loc98)
    } -> tensor<12xf32> loc(#loc98)
    %expanded_7 = tensor.expand_shape %80 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc99)
    %81 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x12xf32>) outs(%79 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc98)
      linalg.yield %130 : f32 loc(#loc98)
    } -> tensor<12xf32> loc(#loc98)
    %82 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<12x8xf32>) -> tensor<12x8xf32> loc(#loc100)
    %83 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%77, %47 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%82 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc97)
      %131 = arith.addf %out, %130 : f32 loc(#loc100)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc100)
    %84 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<12x8xf32>) outs(%69 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<8x12xf32> loc(#loc101)
    %85 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77, %arg8 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc97)
      %131 = arith.addf %out, %130 : f32 loc(#loc100)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc100)
    %86 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%85 : tensor<2x9x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %130 : f32 loc(#loc102)
    } -> tensor<8xf32> loc(#loc102)
    %expanded_8 = tensor.expand_shape %86 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc103)
    %87 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_8 : tensor<1x1x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %130 : f32 loc(#loc102)
    } -> tensor<8xf32> loc(#loc102)
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %85 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc104)
      linalg.yield %130 : f32 loc(#loc104)
    } -> tensor<2x9x8xf32> loc(#loc104)
    %89 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%88 : tensor<2x9x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc105)
      linalg.yield %130 : f32 loc(#loc105)
    } -> tensor<8xf32> loc(#loc105)
    %expanded_9 = tensor.expand_shape %89 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc106)
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %43 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc104)
      linalg.yield %130 : f32 loc(#loc104)
    } -> tensor<2x9x8xf32> loc(#loc104)
    %91 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc105)
      linalg.yield %130 : f32 loc(#loc105)
    } -> tensor<8xf32> loc(#loc105)
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %90 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc107)
      linalg.yield %130 : f32 loc(#loc107)
    } -> tensor<2x9x8xf32> loc(#loc107)
    %93 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x9x8xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %130 : f32 loc(#loc108)
    } -> tensor<2x9xf32> loc(#loc108)
    %expanded_10 = tensor.expand_shape %93 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32> loc(#loc109)
    %94 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %40 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc107)
      linalg.yield %130 : f32 loc(#loc107)
    } -> tensor<2x9x8xf32> loc(#loc107)
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10, %39 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc110)
      linalg.yield %130 : f32 loc(#loc110)
    } -> tensor<2x9x1xf32> loc(#loc110)
    %96 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32 loc(#loc111)
      linalg.yield %130 : f32 loc(#loc111)
    } -> tensor<2x9x8xf32> loc(#loc111)
    %97 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x9x8xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %130 : f32 loc(#loc112)
    } -> tensor<2x9xf32> loc(#loc112)
    %expanded_11 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32> loc(#loc113)
    %98 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %94 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc114)
      linalg.yield %130 : f32 loc(#loc114)
    } -> tensor<2x9x8xf32> loc(#loc114)
    %99 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %24 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.divf %in, %in_15 : f32 loc(#loc115)
      linalg.yield %130 : f32 loc(#loc115)
    } -> tensor<2x9x1xf32> loc(#loc115)
    %100 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x9x1xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc116)
      linalg.yield %130 : f32 loc(#loc116)
    } -> tensor<2x9xf32> loc(#loc116)
    %101 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x9xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<2x9x8xf32> loc(#loc117)
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %30 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc118)
      linalg.yield %130 : f32 loc(#loc118)
    } -> tensor<2x9x8xf32> loc(#loc118)
    %103 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32 loc(#loc119)
      linalg.yield %130 : f32 loc(#loc119)
    } -> tensor<2x9x8xf32> loc(#loc119)
    %104 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x9x8xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc120)
      linalg.yield %130 : f32 loc(#loc120)
    } -> tensor<2x9xf32> loc(#loc120)
    %expanded_12 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32> loc(#loc121)
    %105 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %102 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc122)
      linalg.yield %130 : f32 loc(#loc122)
    } -> tensor<2x9x8xf32> loc(#loc122)
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc122)
      linalg.yield %130 : f32 loc(#loc122)
    } -> tensor<2x9x1xf32> loc(#loc122)
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %24 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%22 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.divf %in, %in_15 : f32 loc(#loc123)
      linalg.yield %130 : f32 loc(#loc123)
    } -> tensor<2x9x1xf32> loc(#loc123)
    %108 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x9x1xf32>) outs(%20 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc124)
      linalg.yield %130 : f32 loc(#loc124)
    } -> tensor<2x9xf32> loc(#loc124)
    %109 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x9xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<2x9x8xf32> loc(#loc125)
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %109 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc126)
      linalg.yield %130 : f32 loc(#loc126)
    } -> tensor<2x9x8xf32> loc(#loc126)
    %111 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%110 : tensor<2x9x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc127)
      linalg.yield %130 : f32 loc(#loc127)
    } -> tensor<8xf32> loc(#loc127)
    %expanded_13 = tensor.expand_shape %111 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32> loc(#loc128)
    %112 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x8xf32>) outs(%66 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc127)
      linalg.yield %130 : f32 loc(#loc127)
    } -> tensor<8xf32> loc(#loc127)
    %113 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%110, %10 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%70 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc126)
      %131 = arith.addf %out, %130 : f32 loc(#loc129)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<8x12xf32> loc(#loc129)
    %114 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<8x12xf32>) outs(%72 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<12x8xf32> loc(#loc130)
    %115 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110, %arg3 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%4 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc126)
      %131 = arith.addf %out, %130 : f32 loc(#loc129)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x12xf32> loc(#loc129)
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %12 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc131)
      linalg.yield %130 : f32 loc(#loc131)
    } -> tensor<2x9x12xf32> loc(#loc131)
    %117 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %10 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc131)
      linalg.yield %130 : f32 loc(#loc131)
    } -> tensor<2x9x12xf32> loc(#loc131)
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%3 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc132)
      linalg.yield %130 : f32 loc(#loc132)
    } -> tensor<2x9x12xf32> loc(#loc132)
    %119 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%118 : tensor<2x9x12xf32>) outs(%79 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc133)
      linalg.yield %130 : f32 loc(#loc133)
    } -> tensor<12xf32> loc(#loc133)
    %expanded_14 = tensor.expand_shape %119 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32> loc(#loc134)
    %120 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x12xf32>) outs(%79 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32 loc(#loc133)
      linalg.yield %130 : f32 loc(#loc133)
    } -> tensor<12xf32> loc(#loc133)
    %121 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%118, %2 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%82 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc132)
      %131 = arith.addf %out, %130 : f32 loc(#loc135)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<12x8xf32> loc(#loc135)
    %122 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<12x8xf32>) outs(%69 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc136)
    } -> tensor<8x12xf32> loc(#loc136)
    %123 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118, %arg2 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc132)
      %131 = arith.addf %out, %130 : f32 loc(#loc135)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<2x9x8xf32> loc(#loc135)
    %124 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %123 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%0 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.addf %in, %in_15 : f32 loc(#loc137)
      linalg.yield %130 : f32 loc(#loc137)
    } -> tensor<2x9x8xf32> loc(#loc137)
    %125 = tensor.empty() : tensor<8x6xf32> loc(#loc138)
    %126 = linalg.fill ins(%cst_1 : f32) outs(%125 : tensor<8x6xf32>) -> tensor<8x6xf32> loc(#loc138)
    %127 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%124, %arg11 : tensor<2x9x8xf32>, tensor<2x9x6xf32>) outs(%126 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %130 = arith.mulf %in, %in_15 : f32 loc(#loc137)
      %131 = arith.addf %out, %130 : f32 loc(#loc138)
      linalg.yield %131 : f32 loc(#loc)
    } -> tensor<8x6xf32> loc(#loc138)
    %128 = tensor.empty() : tensor<6x8xf32> loc(#loc139)
    %129 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<8x6xf32>) outs(%128 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc139)
    } -> tensor<6x8xf32> loc(#loc139)
    return %62, %120, %112, %122, %114, %81, %68, %87, %91, %84, %73, %129 : tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc93 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc37))
#loc99 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc34))
#loc103 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc47))
#loc106 = loc("jit(loss)/transpose(jvp(block1/mlp))/reshape"(#loc46))
#loc128 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc37))
#loc134 = loc("jit(loss)/transpose(jvp(block0/mlp))/reshape"(#loc34))
