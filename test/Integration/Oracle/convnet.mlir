#loc = loc(unknown)
#loc1 = loc("p['k0']")
#loc2 = loc("p['k1']")
#loc3 = loc("p['k2']")
#loc4 = loc("p['k3']")
#loc5 = loc("p['out']")
#loc6 = loc("x")
#loc7 = loc("y[0]")
#loc8 = loc("make_oracles.py":188:11 to 189:63)
#loc9 = loc("make_oracles.py":327:48 to :79)
#loc10 = loc("make_oracles.py":329:12 to :56)
#loc11 = loc("make_oracles.py":332:29 to :43)
#loc12 = loc("make_oracles.py":332:29 to :54)
#loc13 = loc("make_oracles.py":117:29 to :55)
#loc14 = loc("make_oracles.py":117:29 to :59)
#loc15 = loc("make_oracles.py":117:21 to :64)
#loc16 = loc("make_oracles.py":117:12 to :65)
#loc17 = loc("make_oracles.py":117:11 to :65)
#loc18 = loc("jit")
#loc19 = loc("max")
#loc20 = loc("reduce_sum")
#loc21 = loc("reduce_max")
#loc22 = loc("broadcast_in_dim")
#loc23 = loc("sub")
#loc24 = loc("exp")
#loc25 = loc("log")
#loc26 = loc("neg")
#loc27 = loc("reshape")
#loc28 = loc("div")
#loc29 = loc("mul")
#loc30 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0) -> ()>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map11 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d1, d0)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2 + d3, d4 + d5, d6)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d5, d1)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d2, d4, d6, d1)>
#map20 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2 + d3, d4 + d5, d0)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d5, d1, d0)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2, d4, d1)>
#map24 = affine_map<(d0, d1) -> (d0, 0)>
#loc31 = loc("conv"(#loc8))
#loc32 = loc("convnet.<locals>.loss.<locals>.<lambda>.<locals>.<lambda>"(#loc9))
#loc33 = loc("convnet.<locals>.loss"(#loc10))
#loc34 = loc("convnet.<locals>.loss"(#loc11))
#loc35 = loc("convnet.<locals>.loss"(#loc12))
#loc36 = loc("cross_entropy"(#loc13))
#loc37 = loc("cross_entropy"(#loc14))
#loc38 = loc("cross_entropy"(#loc15))
#loc39 = loc("cross_entropy"(#loc16))
#loc40 = loc("cross_entropy"(#loc17))
#loc41 = loc("jit:"(#loc18))
#loc42 = loc("jit(loss)/jvp(conv0)/conv_general_dilated"(#loc31))
#loc43 = loc("jit(loss)/jvp(conv0)/jit(relu)"(#loc32))
#loc44 = loc("jit(loss)/jvp(conv0)/gt"(#loc32))
#loc45 = loc("jit(loss)/jvp(conv1)/conv_general_dilated"(#loc31))
#loc46 = loc("jit(loss)/jvp(conv1)/jit(relu)"(#loc32))
#loc47 = loc("jit(loss)/jvp(conv1)/gt"(#loc32))
#loc48 = loc("jit(loss)/jvp()/add"(#loc33))
#loc49 = loc("jit(loss)/jvp(conv2)/conv_general_dilated"(#loc31))
#loc51 = loc("jit(loss)/jvp(conv2)/gt"(#loc32))
#loc52 = loc("jit(loss)/jvp(conv3)/conv_general_dilated"(#loc31))
#loc54 = loc("jit(loss)/jvp(conv3)/gt"(#loc32))
#loc55 = loc("jit(loss)/jvp()/reduce_sum"(#loc34))
#loc56 = loc("jit(loss)/jvp()/div"(#loc34))
#loc58 = loc("jit(loss)/jvp(jit(log_softmax))"(#loc36))
#loc59 = loc("jit(loss)/jvp()/mul"(#loc37))
#loc60 = loc("jit(loss)/jvp()/reduce_sum"(#loc38))
#loc61 = loc("jit(loss)/jvp()/reduce_sum"(#loc39))
#loc62 = loc("jit(loss)/jvp()/div"(#loc39))
#loc63 = loc("jit(loss)/jvp()/neg"(#loc40))
#loc64 = loc("jit(loss)/transpose(jvp())/neg"(#loc40))
#loc65 = loc("jit(loss)/transpose(jvp())/div"(#loc39))
#loc66 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc39))
#loc67 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc38))
#loc68 = loc("jit(loss)/transpose(jvp())/mul"(#loc37))
#loc69 = loc("jit(loss)/transpose(jvp(jit(log_softmax)))"(#loc36))
#loc70 = loc("jit(loss)/transpose(jvp())/dot_general"(#loc35))
#loc71 = loc("jit(loss)/transpose(jvp())/transpose"(#loc35))
#loc72 = loc("jit(loss)/transpose(jvp())/div"(#loc34))
#loc73 = loc("jit(loss)/transpose(jvp())/broadcast_in_dim"(#loc34))
#loc74 = loc("jit(loss)/transpose(jvp(conv3))/select_n"(#loc32))
#loc75 = loc("jit(loss)/transpose(jvp(conv3))/conv_general_dilated"(#loc31))
#loc76 = loc("jit(loss)/transpose(jvp(conv3))/rev"(#loc31))
#loc77 = loc("jit(loss)/transpose(jvp(conv2))/select_n"(#loc32))
#loc78 = loc("jit(loss)/transpose(jvp(conv2))/conv_general_dilated"(#loc31))
#loc79 = loc("jit(loss)/transpose(jvp(conv2))/rev"(#loc31))
#loc80 = loc("jit(loss)/transpose(jvp(conv1))/select_n"(#loc32))
#loc81 = loc("jit(loss)/transpose(jvp(conv1))/conv_general_dilated"(#loc31))
#loc82 = loc("jit(loss)/transpose(jvp(conv1))/rev"(#loc31))
#loc83 = loc("jit(loss)/transpose(jvp(conv1))/add_any"(#loc31))
#loc84 = loc("jit(loss)/transpose(jvp(conv0))/select_n"(#loc32))
#loc85 = loc("jit(loss)/transpose(jvp(conv0))/conv_general_dilated"(#loc31))
module {
  func.func public @main(%arg0: tensor<3x3x1x4xf32> loc("p['k0']"), %arg1: tensor<3x3x4x4xf32> loc("p['k1']"), %arg2: tensor<3x3x4x6xf32> loc("p['k2']"), %arg3: tensor<3x3x6x6xf32> loc("p['k3']"), %arg4: tensor<6x5xf32> loc("p['out']"), %arg5: tensor<5x6x8x1xf32> loc("x"), %arg6: tensor<5x5xf32> loc("y[0]")) -> (tensor<f32>, tensor<3x3x1x4xf32>, tensor<3x3x4x4xf32>, tensor<3x3x4x6xf32>, tensor<3x3x6x6xf32>, tensor<6x5xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 5.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<1.200000e+01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<5x6x8x4xf32> loc(#loc42)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32> loc(#loc42)
    %padded = tensor.pad %arg5 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc42)
    } : tensor<5x6x8x1xf32> to tensor<5x8x10x1xf32> loc(#loc42)
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %arg0 : tensor<5x8x10x1xf32>, tensor<3x3x1x4xf32>) outs(%1 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32> loc(#loc42)
    %3 = call @main_relu(%2) : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32> loc(#loc43)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<5x6x8x4xf32> loc(#loc44)
    %5 = tensor.empty() : tensor<5x6x8x4xi1> loc(#loc44)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%5 : tensor<5x6x8x4xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %78 = arith.cmpf ogt, %in, %in_10 : f32 loc(#loc44)
      linalg.yield %78 : i1 loc(#loc44)
    } -> tensor<5x6x8x4xi1> loc(#loc44)
    %padded_4 = tensor.pad %3 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc45)
    } : tensor<5x6x8x4xf32> to tensor<5x8x10x4xf32> loc(#loc45)
    %7 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_4, %arg1 : tensor<5x8x10x4xf32>, tensor<3x3x4x4xf32>) outs(%1 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32> loc(#loc45)
    %8 = call @main_relu(%7) : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32> loc(#loc46)
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %4 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%5 : tensor<5x6x8x4xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %78 = arith.cmpf ogt, %in, %in_10 : f32 loc(#loc47)
      linalg.yield %78 : i1 loc(#loc47)
    } -> tensor<5x6x8x4xi1> loc(#loc47)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.addf %in, %in_10 : f32 loc(#loc48)
      linalg.yield %78 : f32 loc(#loc48)
    } -> tensor<5x6x8x4xf32> loc(#loc48)
    %11 = tensor.empty() : tensor<5x3x4x6xf32> loc(#loc49)
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32> loc(#loc49)
    %padded_5 = tensor.pad %10 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc49)
    } : tensor<5x6x8x4xf32> to tensor<5x7x9x4xf32> loc(#loc49)
    %13 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_5, %arg2 : tensor<5x7x9x4xf32>, tensor<3x3x4x6xf32>) outs(%12 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32> loc(#loc49)
    %14 = call @main_relu_4(%13) : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32> loc(#loc50)
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%11 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<5x3x4x6xf32> loc(#loc51)
    %16 = tensor.empty() : tensor<5x3x4x6xi1> loc(#loc51)
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%16 : tensor<5x3x4x6xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %78 = arith.cmpf ogt, %in, %in_10 : f32 loc(#loc51)
      linalg.yield %78 : i1 loc(#loc51)
    } -> tensor<5x3x4x6xi1> loc(#loc51)
    %padded_6 = tensor.pad %14 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc52)
    } : tensor<5x3x4x6xf32> to tensor<5x5x6x6xf32> loc(#loc52)
    %18 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_6, %arg3 : tensor<5x5x6x6xf32>, tensor<3x3x6x6xf32>) outs(%12 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32> loc(#loc52)
    %19 = call @main_relu_4(%18) : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32> loc(#loc53)
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %15 : tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%16 : tensor<5x3x4x6xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %78 = arith.cmpf ogt, %in, %in_10 : f32 loc(#loc54)
      linalg.yield %78 : i1 loc(#loc54)
    } -> tensor<5x3x4x6xi1> loc(#loc54)
    %21 = tensor.empty() : tensor<5x6xf32> loc(#loc55)
    %22 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x6xf32>) -> tensor<5x6xf32> loc(#loc55)
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%19 : tensor<5x3x4x6xf32>) outs(%22 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32 loc(#loc55)
      linalg.yield %78 : f32 loc(#loc55)
    } -> tensor<5x6xf32> loc(#loc55)
    %24 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%21 : tensor<5x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<5x6xf32> loc(#loc56)
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<5x6xf32>, tensor<5x6xf32>) outs(%21 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.divf %in, %in_10 : f32 loc(#loc56)
      linalg.yield %78 : f32 loc(#loc56)
    } -> tensor<5x6xf32> loc(#loc56)
    %26 = tensor.empty() : tensor<5x5xf32> loc(#loc57)
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<5x5xf32>) -> tensor<5x5xf32> loc(#loc57)
    %28 = linalg.matmul ins(%25, %arg4 : tensor<5x6xf32>, tensor<6x5xf32>) outs(%27 : tensor<5x5xf32>) -> tensor<5x5xf32> loc(#loc57)
    %29:3 = call @main_log_softmax(%28) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x1xf32>) loc(#loc58)
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%29#0, %arg6 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%26 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc59)
      linalg.yield %78 : f32 loc(#loc59)
    } -> tensor<5x5xf32> loc(#loc59)
    %31 = tensor.empty() : tensor<5xf32> loc(#loc60)
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<5xf32>) -> tensor<5xf32> loc(#loc60)
    %33 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%30 : tensor<5x5xf32>) outs(%32 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32 loc(#loc60)
      linalg.yield %78 : f32 loc(#loc60)
    } -> tensor<5xf32> loc(#loc60)
    %34 = tensor.empty() : tensor<f32> loc(#loc61)
    %35 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<f32>) -> tensor<f32> loc(#loc61)
    %36 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction"]} ins(%33 : tensor<5xf32>) outs(%35 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32 loc(#loc61)
      linalg.yield %78 : f32 loc(#loc61)
    } -> tensor<f32> loc(#loc61)
    %37 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%36 : tensor<f32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.divf %in, %cst_0 : f32 loc(#loc62)
      linalg.yield %78 : f32 loc(#loc62)
    } -> tensor<f32> loc(#loc62)
    %38 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%37 : tensor<f32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.negf %in : f32 loc(#loc63)
      linalg.yield %78 : f32 loc(#loc63)
    } -> tensor<f32> loc(#loc63)
    %39 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%34 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc64)
    } -> tensor<f32> loc(#loc64)
    %40 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%39 : tensor<f32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.divf %in, %cst_0 : f32 loc(#loc65)
      linalg.yield %78 : f32 loc(#loc65)
    } -> tensor<f32> loc(#loc65)
    %41 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel"]} ins(%40 : tensor<f32>) outs(%31 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<5xf32> loc(#loc66)
    %42 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<5xf32>) outs(%26 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<5x5xf32> loc(#loc67)
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%42, %arg6 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%26 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc68)
      linalg.yield %78 : f32 loc(#loc68)
    } -> tensor<5x5xf32> loc(#loc68)
    %44 = call @main_log_softmax_15(%29#1, %29#2, %43) : (tensor<5x5xf32>, tensor<5x1xf32>, tensor<5x5xf32>) -> tensor<5x5xf32> loc(#loc69)
    %45 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %25 : tensor<5x5xf32>, tensor<5x6xf32>) outs(%22 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc69)
      %79 = arith.addf %out, %78 : f32 loc(#loc70)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<5x6xf32> loc(#loc70)
    %46 = tensor.empty() : tensor<6x5xf32> loc(#loc71)
    %47 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<5x6xf32>) outs(%46 : tensor<6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<6x5xf32> loc(#loc71)
    %48 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44, %arg4 : tensor<5x5xf32>, tensor<6x5xf32>) outs(%22 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc69)
      %79 = arith.addf %out, %78 : f32 loc(#loc70)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<5x6xf32> loc(#loc70)
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%48, %24 : tensor<5x6xf32>, tensor<5x6xf32>) outs(%21 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.divf %in, %in_10 : f32 loc(#loc72)
      linalg.yield %78 : f32 loc(#loc72)
    } -> tensor<5x6xf32> loc(#loc72)
    %50 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<5x6xf32>) outs(%11 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<5x3x4x6xf32> loc(#loc73)
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %50, %15 : tensor<5x3x4x6xi1>, tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%11 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %78 = arith.select %in, %in_10, %in_11 : f32 loc(#loc74)
      linalg.yield %78 : f32 loc(#loc74)
    } -> tensor<5x3x4x6xf32> loc(#loc74)
    %52 = tensor.empty() : tensor<3x3x6x6xf32> loc(#loc75)
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<3x3x6x6xf32>) -> tensor<3x3x6x6xf32> loc(#loc75)
    %54 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_6, %51 : tensor<5x5x6x6xf32>, tensor<5x3x4x6xf32>) outs(%53 : tensor<3x3x6x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc75)
      %79 = arith.addf %out, %78 : f32 loc(#loc75)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<3x3x6x6xf32> loc(#loc75)
    %55 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<3x3x6x6xf32>) outs(%52 : tensor<3x3x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<3x3x6x6xf32> loc(#loc76)
    %padded_7 = tensor.pad %51 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc75)
    } : tensor<5x3x4x6xf32> to tensor<5x5x6x6xf32> loc(#loc75)
    %56 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_7, %55 : tensor<5x5x6x6xf32>, tensor<3x3x6x6xf32>) outs(%12 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc75)
      %79 = arith.addf %out, %78 : f32 loc(#loc75)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<5x3x4x6xf32> loc(#loc75)
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %56, %15 : tensor<5x3x4x6xi1>, tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%11 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %78 = arith.select %in, %in_10, %in_11 : f32 loc(#loc77)
      linalg.yield %78 : f32 loc(#loc77)
    } -> tensor<5x3x4x6xf32> loc(#loc77)
    %58 = tensor.empty() : tensor<5x5x7x6xf32> loc(#loc78)
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<5x5x7x6xf32>) -> tensor<5x5x7x6xf32> loc(#loc78)
    %inserted_slice = tensor.insert_slice %57 into %59[0, 0, 0, 0] [5, 3, 4, 6] [1, 2, 2, 1] : tensor<5x3x4x6xf32> into tensor<5x5x7x6xf32> loc(#loc78)
    %60 = tensor.empty() : tensor<3x3x4x6xf32> loc(#loc78)
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32> loc(#loc78)
    %62 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_5, %inserted_slice : tensor<5x7x9x4xf32>, tensor<5x5x7x6xf32>) outs(%61 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc78)
      %79 = arith.addf %out, %78 : f32 loc(#loc78)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<3x3x4x6xf32> loc(#loc78)
    %63 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<3x3x4x6xf32>) outs(%60 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<3x3x4x6xf32> loc(#loc79)
    %64 = tensor.empty() : tensor<5x8x10x6xf32> loc(#loc78)
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<5x8x10x6xf32>) -> tensor<5x8x10x6xf32> loc(#loc78)
    %inserted_slice_8 = tensor.insert_slice %57 into %65[0, 2, 2, 0] [5, 3, 4, 6] [1, 2, 2, 1] : tensor<5x3x4x6xf32> into tensor<5x8x10x6xf32> loc(#loc78)
    %66 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_8, %63 : tensor<5x8x10x6xf32>, tensor<3x3x4x6xf32>) outs(%1 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc78)
      %79 = arith.addf %out, %78 : f32 loc(#loc78)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<5x6x8x4xf32> loc(#loc78)
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %66, %4 : tensor<5x6x8x4xi1>, tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %78 = arith.select %in, %in_10, %in_11 : f32 loc(#loc80)
      linalg.yield %78 : f32 loc(#loc80)
    } -> tensor<5x6x8x4xf32> loc(#loc80)
    %68 = tensor.empty() : tensor<3x3x4x4xf32> loc(#loc81)
    %69 = linalg.fill ins(%cst_1 : f32) outs(%68 : tensor<3x3x4x4xf32>) -> tensor<3x3x4x4xf32> loc(#loc81)
    %70 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_4, %67 : tensor<5x8x10x4xf32>, tensor<5x6x8x4xf32>) outs(%69 : tensor<3x3x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc81)
      %79 = arith.addf %out, %78 : f32 loc(#loc81)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<3x3x4x4xf32> loc(#loc81)
    %71 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x3x4x4xf32>) outs(%68 : tensor<3x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<3x3x4x4xf32> loc(#loc82)
    %padded_9 = tensor.pad %67 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32 loc(#loc81)
    } : tensor<5x6x8x4xf32> to tensor<5x8x10x4xf32> loc(#loc81)
    %72 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_9, %71 : tensor<5x8x10x4xf32>, tensor<3x3x4x4xf32>) outs(%1 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc81)
      %79 = arith.addf %out, %78 : f32 loc(#loc81)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<5x6x8x4xf32> loc(#loc81)
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %72 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.addf %in, %in_10 : f32 loc(#loc83)
      linalg.yield %78 : f32 loc(#loc83)
    } -> tensor<5x6x8x4xf32> loc(#loc83)
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %73, %4 : tensor<5x6x8x4xi1>, tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %78 = arith.select %in, %in_10, %in_11 : f32 loc(#loc84)
      linalg.yield %78 : f32 loc(#loc84)
    } -> tensor<5x6x8x4xf32> loc(#loc84)
    %75 = tensor.empty() : tensor<3x3x1x4xf32> loc(#loc85)
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<3x3x1x4xf32>) -> tensor<3x3x1x4xf32> loc(#loc85)
    %77 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded, %74 : tensor<5x8x10x1xf32>, tensor<5x6x8x4xf32>) outs(%76 : tensor<3x3x1x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32 loc(#loc85)
      %79 = arith.addf %out, %78 : f32 loc(#loc85)
      linalg.yield %79 : f32 loc(#loc)
    } -> tensor<3x3x1x4xf32> loc(#loc85)
    return %38, %77, %70, %62, %54, %47 : tensor<f32>, tensor<3x3x1x4xf32>, tensor<3x3x4x4xf32>, tensor<3x3x4x6xf32>, tensor<3x3x6x6xf32>, tensor<6x5xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<5x6x8x4xf32> loc(unknown)) -> tensor<5x6x8x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc41)
    %0 = tensor.empty() : tensor<5x6x8x4xf32> loc(#loc19)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc19)
    } -> tensor<5x6x8x4xf32> loc(#loc19)
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32 loc(#loc19)
      linalg.yield %3 : f32 loc(#loc19)
    } -> tensor<5x6x8x4xf32> loc(#loc19)
    return %2 : tensor<5x6x8x4xf32> loc(#loc41)
  } loc(#loc41)
  func.func private @main_relu_4(%arg0: tensor<5x3x4x6xf32> loc(unknown)) -> tensor<5x3x4x6xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc41)
    %0 = tensor.empty() : tensor<5x3x4x6xf32> loc(#loc19)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc19)
    } -> tensor<5x3x4x6xf32> loc(#loc19)
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%0 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %3 = arith.maximumf %in, %in_0 : f32 loc(#loc19)
      linalg.yield %3 : f32 loc(#loc19)
    } -> tensor<5x3x4x6xf32> loc(#loc19)
    return %2 : tensor<5x3x4x6xf32> loc(#loc41)
  } loc(#loc41)
  func.func private @main_log_softmax(%arg0: tensor<5x5xf32> loc(unknown)) -> (tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc20)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc21)
    %0 = tensor.empty() : tensor<5xf32> loc(#loc21)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<5xf32>) -> tensor<5xf32> loc(#loc21)
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<5x5xf32>) outs(%1 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32 loc(#loc21)
      linalg.yield %17 : f32 loc(#loc21)
    } -> tensor<5xf32> loc(#loc21)
    %3 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%0 : tensor<5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc19)
    } -> tensor<5xf32> loc(#loc19)
    %4 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel"]} ins(%3, %2 : tensor<5xf32>, tensor<5xf32>) outs(%0 : tensor<5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.maximumf %in, %in_2 : f32 loc(#loc19)
      linalg.yield %17 : f32 loc(#loc19)
    } -> tensor<5xf32> loc(#loc19)
    %5 = tensor.empty() : tensor<5x1xf32> loc(#loc22)
    %6 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<5xf32>) outs(%5 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<5x1xf32> loc(#loc22)
    %7 = tensor.empty() : tensor<5x5xf32> loc(#loc23)
    %8 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<5x1xf32>) outs(%7 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<5x5xf32> loc(#loc23)
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%7 : tensor<5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc23)
      linalg.yield %17 : f32 loc(#loc23)
    } -> tensor<5x5xf32> loc(#loc23)
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<5x5xf32>) outs(%7 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32 loc(#loc24)
      linalg.yield %17 : f32 loc(#loc24)
    } -> tensor<5x5xf32> loc(#loc24)
    %11 = linalg.fill ins(%cst : f32) outs(%0 : tensor<5xf32>) -> tensor<5xf32> loc(#loc20)
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<5x5xf32>) outs(%11 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32 loc(#loc20)
      linalg.yield %17 : f32 loc(#loc20)
    } -> tensor<5xf32> loc(#loc20)
    %13 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<5xf32>) outs(%5 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<5x1xf32> loc(#loc22)
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<5x1xf32>) outs(%5 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.log %in : f32 loc(#loc25)
      linalg.yield %17 : f32 loc(#loc25)
    } -> tensor<5x1xf32> loc(#loc25)
    %15 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<5x1xf32>) outs(%7 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<5x5xf32> loc(#loc23)
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%7 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32 loc(#loc23)
      linalg.yield %17 : f32 loc(#loc23)
    } -> tensor<5x5xf32> loc(#loc23)
    return %16, %10, %13 : tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x1xf32> loc(#loc88)
  } loc(#loc88)
  func.func private @main_log_softmax_15(%arg0: tensor<5x5xf32> loc(unknown), %arg1: tensor<5x1xf32> loc(unknown), %arg2: tensor<5x5xf32> loc(unknown)) -> tensor<5x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<5x5xf32> loc(#loc26)
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<5x5xf32>) outs(%0 : tensor<5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %11 = arith.negf %in : f32 loc(#loc26)
      linalg.yield %11 : f32 loc(#loc26)
    } -> tensor<5x5xf32> loc(#loc26)
    %2 = tensor.empty() : tensor<5xf32> loc(#loc20)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<5xf32>) -> tensor<5xf32> loc(#loc20)
    %4 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<5x5xf32>) outs(%3 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc20)
      linalg.yield %11 : f32 loc(#loc20)
    } -> tensor<5xf32> loc(#loc20)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [5, 1] : tensor<5xf32> into tensor<5x1xf32> loc(#loc27)
    %5 = tensor.empty() : tensor<5x1xf32> loc(#loc28)
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<5x1xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.divf %in, %in_0 : f32 loc(#loc28)
      linalg.yield %11 : f32 loc(#loc28)
    } -> tensor<5x1xf32> loc(#loc28)
    %7 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<5x1xf32>) outs(%3 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %out, %in : f32 loc(#loc20)
      linalg.yield %11 : f32 loc(#loc20)
    } -> tensor<5xf32> loc(#loc20)
    %8 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<5xf32>) outs(%0 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<5x5xf32> loc(#loc22)
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%0 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %11 = arith.mulf %in, %in_0 : f32 loc(#loc29)
      linalg.yield %11 : f32 loc(#loc29)
    } -> tensor<5x5xf32> loc(#loc29)
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg2, %9 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%0 : tensor<5x5xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %11 = arith.addf %in, %in_0 : f32 loc(#loc30)
      linalg.yield %11 : f32 loc(#loc30)
    } -> tensor<5x5xf32> loc(#loc30)
    return %10 : tensor<5x5xf32> loc(#loc89)
  } loc(#loc89)
} loc(#loc)
#loc50 = loc("jit(loss)/jvp(conv2)/jit(relu)"(#loc32))
#loc53 = loc("jit(loss)/jvp(conv3)/jit(relu)"(#loc32))
#loc57 = loc("jit(loss)/jvp()/dot_general"(#loc35))
#loc86 = loc("jit(loss)/jvp()/jit"(#loc36))
#loc87 = loc("jit(loss)/transpose(jvp())/jit"(#loc36))
#loc88 = loc("jit:"(#loc86))
#loc89 = loc("jit:"(#loc87))
