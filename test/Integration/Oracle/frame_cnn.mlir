#loc = loc(unknown)
#loc1 = loc("p['b0']")
#loc2 = loc("p['k0']")
#loc3 = loc("p['k1']")
#loc4 = loc("p['out']")
#loc5 = loc("p['w1']")
#loc6 = loc("x")
#loc7 = loc("y[0]")
#loc9 = loc("make_oracles.py":188:11 to 189:63)
#loc10 = loc("make_oracles.py":347:24 to :81)
#loc11 = loc("make_oracles.py":347:12 to :82)
#loc12 = loc("make_oracles.py":352:12 to :76)
#loc13 = loc("make_oracles.py":353:16 to :30)
#loc14 = loc("make_oracles.py":353:16 to :39)
#loc15 = loc("make_oracles.py":353:15 to :57)
#loc16 = loc("make_oracles.py":358:29 to :40)
#loc17 = loc("make_oracles.py":358:29 to :48)
#loc18 = loc("make_oracles.py":358:29 to :59)
#loc19 = loc("make_oracles.py":117:29 to :55)
#loc20 = loc("make_oracles.py":117:29 to :59)
#loc21 = loc("make_oracles.py":117:21 to :64)
#loc22 = loc("make_oracles.py":117:12 to :65)
#loc23 = loc("make_oracles.py":117:11 to :65)
#loc24 = loc("make_oracles.py":348:15 to :48)
#loc25 = loc("jit")
#loc26 = loc("max")
#loc27 = loc("reduce_sum")
#loc28 = loc("reduce_max")
#loc29 = loc("broadcast_in_dim")
#loc30 = loc("sub")
#loc31 = loc("exp")
#loc32 = loc("log")
#loc33 = loc("neg")
#loc34 = loc("reshape")
#loc35 = loc("div")
#loc36 = loc("mul")
#loc37 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> (d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0) -> (d0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<() -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map17 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map18 = affine_map<(d0, d1) -> (d1, d0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2 + d3, d4 + d5, d6)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d5, d1)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d2, d4, d6, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
#map26 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2 + d3, d4 + d5, d0)>
#map27 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d5, d1, d0)>
#map28 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2, d4, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map31 = affine_map<(d0, d1) -> (d0, 0)>
#loc39 = loc("conv"(#loc9))
#loc40 = loc("frame_cnn.<locals>.first"(#loc10))
#loc41 = loc("frame_cnn.<locals>.first"(#loc11))
#loc42 = loc("frame_cnn.<locals>.pool"(#loc12))
#loc43 = loc("frame_cnn.<locals>.pool"(#loc13))
#loc44 = loc("frame_cnn.<locals>.pool"(#loc14))
#loc45 = loc("frame_cnn.<locals>.pool"(#loc15))
#loc46 = loc("frame_cnn.<locals>.loss"(#loc16))
#loc47 = loc("frame_cnn.<locals>.loss"(#loc17))
#loc48 = loc("frame_cnn.<locals>.loss"(#loc18))
#loc49 = loc("cross_entropy"(#loc19))
#loc50 = loc("cross_entropy"(#loc20))
#loc51 = loc("cross_entropy"(#loc21))
#loc52 = loc("cross_entropy"(#loc22))
#loc53 = loc("cross_entropy"(#loc23))
#loc54 = loc("frame_cnn.<locals>.first"(#loc24))
#loc55 = loc("jit:"(#loc25))
#loc57 = loc("jit(loss)/jvp(frames/conv)/conv_general_dilated"(#loc39))
#loc58 = loc("jit(loss)/jvp(frames/conv)/broadcast_in_dim"(#loc40))
#loc59 = loc("jit(loss)/jvp(frames/conv)/add"(#loc40))
#loc61 = loc("jit(loss)/jvp(frames/conv)/gt"(#loc41))
#loc62 = loc("jit(loss)/jvp(frames/pool)/conv_general_dilated"(#loc39))
#loc64 = loc("jit(loss)/jvp(frames/pool)/gt"(#loc42))
#loc65 = loc("jit(loss)/jvp(frames/pool)/reduce_sum"(#loc43))
#loc66 = loc("jit(loss)/jvp(frames/pool)/div"(#loc43))
#loc68 = loc("jit(loss)/jvp(frames/pool)/reshape"(#loc45))
#loc69 = loc("jit(loss)/jvp()/tanh"(#loc46))
#loc70 = loc("jit(loss)/jvp()/sub"(#loc46))
#loc71 = loc("jit(loss)/jvp()/reduce_sum"(#loc47))
#loc72 = loc("jit(loss)/jvp()/div"(#loc47))
#loc74 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc49))
#loc75 = loc("jit(loss)/jvp()/mul"(#loc50))
#loc76 = loc("jit(loss)/jvp()/reduce_sum"(#loc51))
#loc77 = loc("jit(loss)/jvp()/reduce_sum"(#loc52))
#loc78 = loc("jit(loss)/jvp()/div"(#loc52))
#loc79 = loc("jit(loss)/jvp()/neg"(#loc53))
#loc80 = loc("jit(loss)/transpose(jvp())/neg"(#loc53))
#loc81 = loc("jit(loss)/transpose(jvp())/div"(#loc52))
#loc82 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc52))
#loc83 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc51))
#loc84 = loc("jit(loss)/transpose(jvp())/mul"(#loc50))
#loc85 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc49))
#loc86 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc48))
#loc87 = loc("jit(loss)/transpose(jvp())/transpose"(#loc48))
#loc88 = loc("jit(loss)/transpose(jvp())/div"(#loc47))
#loc89 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc47))
#loc90 = loc("jit(loss)/transpose(jvp())/mul"(#loc46))
#loc91 = loc("jit(loss)/transpose(jvp())/add_any"(#loc46))
#loc92 = loc("jit(loss)/transpose(jvp(frames/pool))/reshape"(#loc45))
#loc93 = loc("jit(loss)/transpose(jvp(frames/pool))/dot_general"(#loc44))
#loc94 = loc("jit(loss)/transpose(jvp(frames/pool))/transpose"(#loc44))
#loc95 = loc("jit(loss)/transpose(jvp(frames/pool))/div"(#loc43))
#loc96 = loc("jit(loss)/transpose(jvp(frames/pool))/broadcast_in_dim"(#loc43))
#loc97 = loc("jit(loss)/transpose(jvp(frames/pool))/select_n"(#loc42))
#loc98 = loc("jit(loss)/transpose(jvp(frames/pool))/conv_general_dilated"(#loc39))
#loc99 = loc("jit(loss)/transpose(jvp(frames/pool))/rev"(#loc39))
#loc100 = loc("jit(loss)/transpose(jvp(frames/conv))/select_n"(#loc41))
#loc101 = loc("jit(loss)/transpose(jvp(frames/conv))/reshape"(#loc54))
#loc102 = loc("jit(loss)/transpose(jvp(frames/conv))/reduce_sum"(#loc40))
#loc104 = loc("jit(loss)/transpose(jvp(frames/conv))/conv_general_dilated"(#loc39))
module {
  func.func public @main(%arg0: tensor<4xf32> loc("p['b0']"), %arg1: tensor<3x3x2x4xf32> loc("p['k0']"), %arg2: tensor<3x3x4x6xf32> loc("p['k1']"), %arg3: tensor<5x5xf32> loc("p['out']"), %arg4: tensor<6x5xf32> loc("p['w1']"), %arg5: tensor<2x6x4x4x2xf32> loc("x"), %arg6: tensor<2x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<4xf32>, tensor<3x3x2x4xf32>, tensor<3x3x4x6xf32>, tensor<5x5xf32>, tensor<6x5xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 2.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %collapsed = tensor.collapse_shape %arg5 [[0, 1], [2], [3], [4]] : tensor<2x6x4x4x2xf32> into tensor<12x4x4x2xf32> loc(#loc56)
    %0 = tensor.empty() : tensor<12x4x4x4xf32> loc(#loc57)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32> loc(#loc57)
    %padded = tensor.pad %collapsed low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc57)
    } : tensor<12x4x4x2xf32> to tensor<12x6x6x2xf32> loc(#loc57)
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %arg1 : tensor<12x6x6x2xf32>, tensor<3x3x2x4xf32>) outs(%1 : tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32> loc(#loc57)
    %3 = tensor.empty() : tensor<1x1x1x4xf32> loc(#loc58)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4xf32>) outs(%3 : tensor<1x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<1x1x1x4xf32> loc(#loc58)
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x1x4xf32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<12x4x4x4xf32> loc(#loc59)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.addf %in, %in_10 : f32 loc(#loc59)
      linalg.yield %88 : f32 loc(#loc59)
    } -> tensor<12x4x4x4xf32> loc(#loc59)
    %7 = call @main_relu(%6) : (tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32> loc(#loc60)
    %8 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<12x4x4x4xf32> loc(#loc61)
    %9 = tensor.empty() : tensor<12x4x4x4xi1> loc(#loc61)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%9 : tensor<12x4x4x4xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %88 = arith.cmpf ogt, %in, %in_10 : f32 loc(#loc61)
      linalg.yield %88 : i1 loc(#loc61)
    } -> tensor<12x4x4x4xi1> loc(#loc61)
    %11 = tensor.empty() : tensor<12x2x2x6xf32> loc(#loc62)
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32> loc(#loc62)
    %padded_6 = tensor.pad %7 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc62)
    } : tensor<12x4x4x4xf32> to tensor<12x5x5x4xf32> loc(#loc62)
    %13 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_6, %arg2 : tensor<12x5x5x4xf32>, tensor<3x3x4x6xf32>) outs(%12 : tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32> loc(#loc62)
    %14 = call @main_relu_4(%13) : (tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32> loc(#loc63)
    %15 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%11 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<12x2x2x6xf32> loc(#loc64)
    %16 = tensor.empty() : tensor<12x2x2x6xi1> loc(#loc64)
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<12x2x2x6xf32>, tensor<12x2x2x6xf32>) outs(%16 : tensor<12x2x2x6xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %88 = arith.cmpf ogt, %in, %in_10 : f32 loc(#loc64)
      linalg.yield %88 : i1 loc(#loc64)
    } -> tensor<12x2x2x6xi1> loc(#loc64)
    %18 = tensor.empty() : tensor<12x6xf32> loc(#loc65)
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<12x6xf32>) -> tensor<12x6xf32> loc(#loc65)
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%14 : tensor<12x2x2x6xf32>) outs(%19 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32 loc(#loc65)
      linalg.yield %88 : f32 loc(#loc65)
    } -> tensor<12x6xf32> loc(#loc65)
    %21 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%18 : tensor<12x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<12x6xf32> loc(#loc66)
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%20, %21 : tensor<12x6xf32>, tensor<12x6xf32>) outs(%18 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.divf %in, %in_10 : f32 loc(#loc66)
      linalg.yield %88 : f32 loc(#loc66)
    } -> tensor<12x6xf32> loc(#loc66)
    %23 = tensor.empty() : tensor<12x5xf32> loc(#loc67)
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<12x5xf32>) -> tensor<12x5xf32> loc(#loc67)
    %25 = linalg.matmul ins(%22, %arg4 : tensor<12x6xf32>, tensor<6x5xf32>) outs(%24 : tensor<12x5xf32>) -> tensor<12x5xf32> loc(#loc67)
    %expanded = tensor.expand_shape %25 [[0, 1], [2]] output_shape [2, 6, 5] : tensor<12x5xf32> into tensor<2x6x5xf32> loc(#loc68)
    %26 = tensor.empty() : tensor<2x6x5xf32> loc(#loc69)
    %27 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x5xf32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.tanh %in : f32 loc(#loc69)
      linalg.yield %88 : f32 loc(#loc69)
    } -> tensor<2x6x5xf32> loc(#loc69)
    %28 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<2x6x5xf32> loc(#loc70)
    %29 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.subf %in, %in_10 : f32 loc(#loc70)
      linalg.yield %88 : f32 loc(#loc70)
    } -> tensor<2x6x5xf32> loc(#loc70)
    %30 = tensor.empty() : tensor<2x5xf32> loc(#loc71)
    %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc71)
    %32 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x6x5xf32>) outs(%31 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32 loc(#loc71)
      linalg.yield %88 : f32 loc(#loc71)
    } -> tensor<2x5xf32> loc(#loc71)
    %33 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%30 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    %34 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%30 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.divf %in, %in_10 : f32 loc(#loc72)
      linalg.yield %88 : f32 loc(#loc72)
    } -> tensor<2x5xf32> loc(#loc72)
    %35 = linalg.matmul ins(%34, %arg3 : tensor<2x5xf32>, tensor<5x5xf32>) outs(%31 : tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc73)
    %36:3 = call @main_log_softmax(%35) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) loc(#loc74)
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%36#0, %arg6 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%30 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc75)
      linalg.yield %88 : f32 loc(#loc75)
    } -> tensor<2x5xf32> loc(#loc75)
    %38 = tensor.empty() : tensor<2xf32> loc(#loc76)
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<2xf32>) -> tensor<2xf32> loc(#loc76)
    %40 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%37 : tensor<2x5xf32>) outs(%39 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32 loc(#loc76)
      linalg.yield %88 : f32 loc(#loc76)
    } -> tensor<2xf32> loc(#loc76)
    %41 = tensor.empty() : tensor<f32> loc(#loc77)
    %42 = linalg.fill ins(%cst_1 : f32) outs(%41 : tensor<f32>) -> tensor<f32> loc(#loc77)
    %43 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%40 : tensor<2xf32>) outs(%42 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32 loc(#loc77)
      linalg.yield %88 : f32 loc(#loc77)
    } -> tensor<f32> loc(#loc77)
    %44 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%43 : tensor<f32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_0 : f32 loc(#loc78)
      linalg.yield %88 : f32 loc(#loc78)
    } -> tensor<f32> loc(#loc78)
    %45 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%44 : tensor<f32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.negf %in : f32 loc(#loc79)
      linalg.yield %88 : f32 loc(#loc79)
    } -> tensor<f32> loc(#loc79)
    %46 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%41 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc80)
    } -> tensor<f32> loc(#loc80)
    %47 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%46 : tensor<f32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_0 : f32 loc(#loc81)
      linalg.yield %88 : f32 loc(#loc81)
    } -> tensor<f32> loc(#loc81)
    %48 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%47 : tensor<f32>) outs(%38 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<2xf32> loc(#loc82)
    %49 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<2xf32>) outs(%30 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<2x5xf32> loc(#loc83)
    %50 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%49, %arg6 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%30 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc84)
      linalg.yield %88 : f32 loc(#loc84)
    } -> tensor<2x5xf32> loc(#loc84)
    %51 = call @main_log_softmax_19(%36#1, %36#2, %50) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32> loc(#loc85)
    %52 = tensor.empty() : tensor<5x5xf32> loc(#loc86)
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<5x5xf32>) -> tensor<5x5xf32> loc(#loc86)
    %54 = linalg.generic {indexing_maps = [#map16, #map17, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51, %34 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%53 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc85)
      %89 = arith.addf %out, %88 : f32 loc(#loc86)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<5x5xf32> loc(#loc86)
    %55 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<5x5xf32>) outs(%52 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<5x5xf32> loc(#loc87)
    %56 = linalg.generic {indexing_maps = [#map19, #map20, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51, %arg3 : tensor<2x5xf32>, tensor<5x5xf32>) outs(%31 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc85)
      %89 = arith.addf %out, %88 : f32 loc(#loc86)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<2x5xf32> loc(#loc86)
    %57 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%56, %33 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%30 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.divf %in, %in_10 : f32 loc(#loc88)
      linalg.yield %88 : f32 loc(#loc88)
    } -> tensor<2x5xf32> loc(#loc88)
    %58 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x5xf32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<2x6x5xf32> loc(#loc89)
    %59 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %29 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc90)
      linalg.yield %88 : f32 loc(#loc90)
    } -> tensor<2x6x5xf32> loc(#loc90)
    %60 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %27 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc90)
      linalg.yield %88 : f32 loc(#loc90)
    } -> tensor<2x6x5xf32> loc(#loc90)
    %61 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %60 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%26 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.addf %in, %in_10 : f32 loc(#loc91)
      linalg.yield %88 : f32 loc(#loc91)
    } -> tensor<2x6x5xf32> loc(#loc91)
    %collapsed_7 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<2x6x5xf32> into tensor<12x5xf32> loc(#loc92)
    %62 = tensor.empty() : tensor<5x6xf32> loc(#loc93)
    %63 = linalg.fill ins(%cst_1 : f32) outs(%62 : tensor<5x6xf32>) -> tensor<5x6xf32> loc(#loc93)
    %64 = linalg.generic {indexing_maps = [#map16, #map17, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_7, %22 : tensor<12x5xf32>, tensor<12x6xf32>) outs(%63 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc92)
      %89 = arith.addf %out, %88 : f32 loc(#loc93)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<5x6xf32> loc(#loc93)
    %65 = tensor.empty() : tensor<6x5xf32> loc(#loc94)
    %66 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<5x6xf32>) outs(%65 : tensor<6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<6x5xf32> loc(#loc94)
    %67 = linalg.generic {indexing_maps = [#map19, #map20, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_7, %arg4 : tensor<12x5xf32>, tensor<6x5xf32>) outs(%19 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc92)
      %89 = arith.addf %out, %88 : f32 loc(#loc93)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<12x6xf32> loc(#loc93)
    %68 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%67, %21 : tensor<12x6xf32>, tensor<12x6xf32>) outs(%18 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.divf %in, %in_10 : f32 loc(#loc95)
      linalg.yield %88 : f32 loc(#loc95)
    } -> tensor<12x6xf32> loc(#loc95)
    %69 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<12x6xf32>) outs(%11 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<12x2x2x6xf32> loc(#loc96)
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %69, %15 : tensor<12x2x2x6xi1>, tensor<12x2x2x6xf32>, tensor<12x2x2x6xf32>) outs(%11 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %88 = arith.select %in, %in_10, %in_11 : f32 loc(#loc97)
      linalg.yield %88 : f32 loc(#loc97)
    } -> tensor<12x2x2x6xf32> loc(#loc97)
    %71 = tensor.empty() : tensor<12x3x3x6xf32> loc(#loc98)
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<12x3x3x6xf32>) -> tensor<12x3x3x6xf32> loc(#loc98)
    %inserted_slice = tensor.insert_slice %70 into %72[0, 0, 0, 0] [12, 2, 2, 6] [1, 2, 2, 1] : tensor<12x2x2x6xf32> into tensor<12x3x3x6xf32> loc(#loc98)
    %73 = tensor.empty() : tensor<3x3x4x6xf32> loc(#loc98)
    %74 = linalg.fill ins(%cst_1 : f32) outs(%73 : tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32> loc(#loc98)
    %75 = linalg.generic {indexing_maps = [#map22, #map23, #map24], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_6, %inserted_slice : tensor<12x5x5x4xf32>, tensor<12x3x3x6xf32>) outs(%74 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc98)
      %89 = arith.addf %out, %88 : f32 loc(#loc98)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<3x3x4x6xf32> loc(#loc98)
    %76 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<3x3x4x6xf32>) outs(%73 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<3x3x4x6xf32> loc(#loc99)
    %77 = tensor.empty() : tensor<12x6x6x6xf32> loc(#loc98)
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<12x6x6x6xf32>) -> tensor<12x6x6x6xf32> loc(#loc98)
    %inserted_slice_8 = tensor.insert_slice %70 into %78[0, 2, 2, 0] [12, 2, 2, 6] [1, 2, 2, 1] : tensor<12x2x2x6xf32> into tensor<12x6x6x6xf32> loc(#loc98)
    %79 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_8, %76 : tensor<12x6x6x6xf32>, tensor<3x3x4x6xf32>) outs(%1 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc98)
      %89 = arith.addf %out, %88 : f32 loc(#loc98)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<12x4x4x4xf32> loc(#loc98)
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %79, %8 : tensor<12x4x4x4xi1>, tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %88 = arith.select %in, %in_10, %in_11 : f32 loc(#loc100)
      linalg.yield %88 : f32 loc(#loc100)
    } -> tensor<12x4x4x4xf32> loc(#loc100)
    %81 = tensor.empty() : tensor<4xf32> loc(#loc102)
    %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<4xf32>) -> tensor<4xf32> loc(#loc102)
    %83 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%80 : tensor<12x4x4x4xf32>) outs(%82 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %88 : f32 loc(#loc102)
    } -> tensor<4xf32> loc(#loc102)
    %expanded_9 = tensor.expand_shape %83 [[0, 1, 2, 3]] output_shape [1, 1, 1, 4] : tensor<4xf32> into tensor<1x1x1x4xf32> loc(#loc103)
    %84 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x1x4xf32>) outs(%82 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %88 : f32 loc(#loc102)
    } -> tensor<4xf32> loc(#loc102)
    %85 = tensor.empty() : tensor<3x3x2x4xf32> loc(#loc104)
    %86 = linalg.fill ins(%cst_1 : f32) outs(%85 : tensor<3x3x2x4xf32>) -> tensor<3x3x2x4xf32> loc(#loc104)
    %87 = linalg.generic {indexing_maps = [#map22, #map23, #map24], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded, %80 : tensor<12x6x6x2xf32>, tensor<12x4x4x4xf32>) outs(%86 : tensor<3x3x2x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %88 = arith.mulf %in, %in_10 : f32 loc(#loc104)
      %89 = arith.addf %out, %88 : f32 loc(#loc104)
      linalg.yield %89 : f32 loc(#loc)
    } -> tensor<3x3x2x4xf32> loc(#loc104)
    return %45, %84, %87, %75, %55, %66 : tensor<f32>, tensor<4xf32>, tensor<3x3x2x4xf32>, tensor<3x3x4x6xf32>, tensor<5x5xf32>, tensor<6x5xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<12x4x4x4xf32> loc(unknown)) -> tensor<12x4x4x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc55)
    %0 = tensor.empty() : tensor<12x4x4x4xf32> loc(#loc26)
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<12x4x4x4xf32> loc(#loc26)
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32 loc(#loc26)
      linalg.yield %3 : f32 loc(#loc26)
    } -> tensor<12x4x4x4xf32> loc(#loc26)
    return %2 : tensor<12x4x4x4xf32> loc(#loc55)
  } loc(#loc55)
  func.func private @main_relu_4(%arg0: tensor<12x2x2x6xf32> loc(unknown)) -> tensor<12x2x2x6xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc55)
    %0 = tensor.empty() : tensor<12x2x2x6xf32> loc(#loc26)
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<12x2x2x6xf32> loc(#loc26)
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<12x2x2x6xf32>, tensor<12x2x2x6xf32>) outs(%0 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32 loc(#loc26)
      linalg.yield %3 : f32 loc(#loc26)
    } -> tensor<12x2x2x6xf32> loc(#loc26)
    return %2 : tensor<12x2x2x6xf32> loc(#loc55)
  } loc(#loc55)
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32> loc(unknown)) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc27)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc28)
    %0 = tensor.empty() : tensor<2xf32> loc(#loc28)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc28)
    %2 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc28)
      linalg.yield %17 : f32 loc(#loc28)
    } -> tensor<2xf32> loc(#loc28)
    %3 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<2xf32> loc(#loc26)
    %4 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel"]} ins(%3, %2 : tensor<2xf32>, tensor<2xf32>) outs(%0 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc26)
      linalg.yield %17 : f32 loc(#loc26)
    } -> tensor<2xf32> loc(#loc26)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc29)
    %6 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<2x1xf32> loc(#loc29)
    %7 = tensor.empty() : tensor<2x5xf32> loc(#loc30)
    %8 = linalg.generic {indexing_maps = [#map31, #map7], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<2x5xf32> loc(#loc30)
    %9 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc30)
      linalg.yield %17 : f32 loc(#loc30)
    } -> tensor<2x5xf32> loc(#loc30)
    %10 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc31)
      linalg.yield %17 : f32 loc(#loc31)
    } -> tensor<2x5xf32> loc(#loc31)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32> loc(#loc27)
    %12 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x5xf32>) outs(%11 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc27)
      linalg.yield %17 : f32 loc(#loc27)
    } -> tensor<2xf32> loc(#loc27)
    %13 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<2x1xf32> loc(#loc29)
    %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc32)
      linalg.yield %17 : f32 loc(#loc32)
    } -> tensor<2x1xf32> loc(#loc32)
    %15 = linalg.generic {indexing_maps = [#map31, #map7], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x1xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<2x5xf32> loc(#loc30)
    %16 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%7 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc30)
      linalg.yield %17 : f32 loc(#loc30)
    } -> tensor<2x5xf32> loc(#loc30)
    return %16, %10, %13 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32> loc(#loc107)
  } loc(#loc107)
  func.func private @main_log_softmax_19(%arg0: tensor<2x5xf32> loc(unknown), %arg1: tensor<2x1xf32> loc(unknown), %arg2: tensor<2x5xf32> loc(unknown)) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x5xf32> loc(#loc33)
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc33)
      linalg.yield %11 : f32 loc(#loc33)
    } -> tensor<2x5xf32> loc(#loc33)
    %2 = tensor.empty() : tensor<2xf32> loc(#loc27)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32> loc(#loc27)
    %4 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc27)
      linalg.yield %11 : f32 loc(#loc27)
    } -> tensor<2xf32> loc(#loc27)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc34)
    %5 = tensor.empty() : tensor<2x1xf32> loc(#loc35)
    %6 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc35)
      linalg.yield %11 : f32 loc(#loc35)
    } -> tensor<2x1xf32> loc(#loc35)
    %7 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc27)
      linalg.yield %11 : f32 loc(#loc27)
    } -> tensor<2xf32> loc(#loc27)
    %8 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<2x5xf32> loc(#loc29)
    %9 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc36)
      linalg.yield %11 : f32 loc(#loc36)
    } -> tensor<2x5xf32> loc(#loc36)
    %10 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc37)
      linalg.yield %11 : f32 loc(#loc37)
    } -> tensor<2x5xf32> loc(#loc37)
    return %10 : tensor<2x5xf32> loc(#loc108)
  } loc(#loc108)
} loc(#loc)
#loc8 = loc("make_oracles.py":347:29 to :63)
#loc38 = loc("frame_cnn.<locals>.first"(#loc8))
#loc56 = loc("jit(loss)/jvp(frames/conv)/reshape"(#loc38))
#loc60 = loc("jit(loss)/jvp(frames/conv)/jit(relu)"(#loc41))
#loc63 = loc("jit(loss)/jvp(frames/pool)/jit(relu)"(#loc42))
#loc67 = loc("jit(loss)/jvp(frames/pool)/dot_general"(#loc44))
#loc73 = loc("jit(loss)/jvp()/dot_general"(#loc48))
#loc103 = loc("jit(loss)/transpose(jvp(frames/conv))/reshape"(#loc40))
#loc105 = loc("jit(loss)/jvp()/jit"(#loc49))
#loc106 = loc("jit(loss)/transpose(jvp())/jit"(#loc49))
#loc107 = loc("jit:"(#loc105))
#loc108 = loc("jit:"(#loc106))
