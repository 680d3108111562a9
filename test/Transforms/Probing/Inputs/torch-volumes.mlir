#loc1 = loc("primals_1")
#loc2 = loc("transpose(jvp())/div")
#loc3 = loc("transpose(jvp(volume))/convolution_backward_1")
#loc4 = loc("transpose(jvp())/sub")
#loc5 = loc("stem/convolution")
#loc6 = loc("sigmoid")
#loc7 = loc("mul")
#loc8 = loc("volume/convolution_1")
#loc9 = loc("sigmoid_1")
#loc10 = loc("mul_1")
#loc12 = loc("sequence/convolution_2")
#loc13 = loc("sigmoid_2")
#loc14 = loc("mul_2")
#loc19 = loc("linear/view_2")
#loc20 = loc("linear/add")
#loc21 = loc("mul_3")
#loc22 = loc("mean")
#loc23 = loc("transpose(jvp())/mul_4")
#loc24 = loc("transpose(jvp())/add_1")
#loc25 = loc("transpose(jvp())/mul_5")
#loc26 = loc("transpose(jvp(linear))/sum_1")
#loc33 = loc("transpose(jvp())/permute_6")
#loc34 = loc("transpose(jvp())/mul_6")
#loc35 = loc("transpose(jvp())/sigmoid_3")
#loc36 = loc("transpose(jvp())/mul_7")
#loc37 = loc("transpose(jvp())/add_2")
#loc38 = loc("transpose(jvp())/mul_8")
#loc39 = loc("transpose(jvp(sequence))/convolution_backward")
#loc40 = loc("transpose(jvp())/view_6")
#loc41 = loc("transpose(jvp())/mul_9")
#loc42 = loc("transpose(jvp())/sigmoid_4")
#loc43 = loc("transpose(jvp())/sub_1")
#loc44 = loc("transpose(jvp())/mul_10")
#loc45 = loc("transpose(jvp())/add_3")
#loc46 = loc("transpose(jvp())/mul_11")
#loc47 = loc("transpose(jvp())/mul_12")
#loc48 = loc("transpose(jvp())/sigmoid_5")
#loc49 = loc("transpose(jvp())/sub_2")
#loc50 = loc("transpose(jvp())/mul_13")
#loc51 = loc("transpose(jvp())/add_4")
#loc52 = loc("transpose(jvp())/mul_14")
#loc53 = loc("transpose(jvp(stem))/convolution_backward_2")
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2 + d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d1, d2 + d4 * 2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d4)>
#map11 = affine_map<(d0, d1, d2) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d5, d2 + d6, d3 + d7, d4 + d8)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d5, d1, d6, d7, d8)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d5, d1, d2 + d6, d3 + d7 * 2, d4 + d8)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d5, d0, d6, d7, d8)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d5, d1, d2 + d6, d3 + d7, d4 + d8)>
module {
  func.func @main(%arg0: tensor<4x1x1x1x1xf32> loc("primals_1"), %arg1: tensor<4xf32> loc("primals_1"), %arg2: tensor<6x4x2x3x3xf32> loc("primals_1"), %arg3: tensor<6xf32> loc("primals_1"), %arg4: tensor<8x6x3xf32> loc("primals_1"), %arg5: tensor<8xf32> loc("primals_1"), %arg6: tensor<5x8xf32> loc("primals_1"), %arg7: tensor<5xf32> loc("primals_1"), %arg8: tensor<2x1x4x8x6xf32> loc("primals_1")) -> (tensor<f32>, tensor<4x1x1x1x1xf32>, tensor<4xf32>, tensor<6x4x2x3x3xf32>, tensor<6xf32>, tensor<8x6x3xf32>, tensor<8xf32>, tensor<5x8xf32>, tensor<5xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<2x36x5xf32> loc(#loc2)
    %cst_2 = arith.constant 3.600000e+02 : f32 loc(#loc)
    %c2 = arith.constant 2 : index loc(#loc)
    %c1 = arith.constant 1 : index loc(#loc3)
    %cst_3 = arith.constant dense<1> : tensor<i64> loc(#loc4)
    %0 = tensor.empty() : tensor<2x4x4x8x6xf32> loc(#loc5)
    %broadcasted = linalg.broadcast ins(%arg1 : tensor<4xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) dimensions = [0, 2, 3, 4]  loc(#loc5)
    %1 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : vector<3xi64>, strides = dense<1> : vector<3xi64>} ins(%arg8, %arg0 : tensor<2x1x4x8x6xf32>, tensor<4x1x1x1x1xf32>) outs(%broadcasted : tensor<2x4x4x8x6xf32>) -> tensor<2x4x4x8x6xf32> loc(#loc5)
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("stem/convolution"), %out: f32 loc("sigmoid")):
      %81 = arith.negf %in : f32 loc(#loc6)
      %82 = math.exp %81 : f32 loc(#loc6)
      %83 = arith.addf %82, %cst_0 : f32 loc(#loc6)
      %84 = arith.divf %cst_0, %83 : f32 loc(#loc6)
      linalg.yield %84 : f32 loc(#loc6)
    } -> tensor<2x4x4x8x6xf32> loc(#loc6)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x4x4x8x6xf32>, tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("stem/convolution"), %in_16: f32 loc("sigmoid"), %out: f32 loc("mul")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc7)
      linalg.yield %81 : f32 loc(#loc7)
    } -> tensor<2x4x4x8x6xf32> loc(#loc7)
    %padded = tensor.pad %3 low[0, 0, 0, 1, 1] high[0, 0, 0, 1, 1] {
    ^bb0(%arg9: index loc("volume/convolution_1"), %arg10: index loc("volume/convolution_1"), %arg11: index loc("volume/convolution_1"), %arg12: index loc("volume/convolution_1"), %arg13: index loc("volume/convolution_1")):
      tensor.yield %cst : f32 loc(#loc8)
    } : tensor<2x4x4x8x6xf32> to tensor<2x4x4x10x8xf32> loc(#loc8)
    %4 = tensor.empty() : tensor<2x6x3x4x6xf32> loc(#loc8)
    %broadcasted_4 = linalg.broadcast ins(%arg3 : tensor<6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) dimensions = [0, 2, 3, 4]  loc(#loc8)
    %5 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : vector<3xi64>, strides = dense<[1, 2, 1]> : vector<3xi64>} ins(%padded, %arg2 : tensor<2x4x4x10x8xf32>, tensor<6x4x2x3x3xf32>) outs(%broadcasted_4 : tensor<2x6x3x4x6xf32>) -> tensor<2x6x3x4x6xf32> loc(#loc8)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: f32 loc("volume/convolution_1"), %out: f32 loc("sigmoid_1")):
      %81 = arith.negf %in : f32 loc(#loc9)
      %82 = math.exp %81 : f32 loc(#loc9)
      %83 = arith.addf %82, %cst_0 : f32 loc(#loc9)
      %84 = arith.divf %cst_0, %83 : f32 loc(#loc9)
      linalg.yield %84 : f32 loc(#loc9)
    } -> tensor<2x6x3x4x6xf32> loc(#loc9)
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x6x3x4x6xf32>, tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: f32 loc("volume/convolution_1"), %in_16: f32 loc("sigmoid_1"), %out: f32 loc("mul_1")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc10)
      linalg.yield %81 : f32 loc(#loc10)
    } -> tensor<2x6x3x4x6xf32> loc(#loc10)
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3, 4]] : tensor<2x6x3x4x6xf32> into tensor<2x6x72xf32> loc(#loc11)
    %padded_5 = tensor.pad %collapsed low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg9: index loc("sequence/convolution_2"), %arg10: index loc("sequence/convolution_2"), %arg11: index loc("sequence/convolution_2")):
      tensor.yield %cst : f32 loc(#loc12)
    } : tensor<2x6x72xf32> to tensor<2x6x74xf32> loc(#loc12)
    %8 = tensor.empty() : tensor<2x8x36xf32> loc(#loc12)
    %broadcasted_6 = linalg.broadcast ins(%arg5 : tensor<8xf32>) outs(%8 : tensor<2x8x36xf32>) dimensions = [0, 2]  loc(#loc12)
    %9 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_5, %arg4 : tensor<2x6x74xf32>, tensor<8x6x3xf32>) outs(%broadcasted_6 : tensor<2x8x36xf32>) -> tensor<2x8x36xf32> loc(#loc12)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: f32 loc("sequence/convolution_2"), %out: f32 loc("sigmoid_2")):
      %81 = arith.negf %in : f32 loc(#loc13)
      %82 = math.exp %81 : f32 loc(#loc13)
      %83 = arith.addf %82, %cst_0 : f32 loc(#loc13)
      %84 = arith.divf %cst_0, %83 : f32 loc(#loc13)
      linalg.yield %84 : f32 loc(#loc13)
    } -> tensor<2x8x36xf32> loc(#loc13)
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x8x36xf32>, tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: f32 loc("sequence/convolution_2"), %in_16: f32 loc("sigmoid_2"), %out: f32 loc("mul_2")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc14)
      linalg.yield %81 : f32 loc(#loc14)
    } -> tensor<2x8x36xf32> loc(#loc14)
    %12 = tensor.empty() : tensor<2x36x8xf32> loc(#loc15)
    %transposed = linalg.transpose ins(%11 : tensor<2x8x36xf32>) outs(%12 : tensor<2x36x8xf32>) permutation = [0, 2, 1]  loc(#loc15)
    %13 = tensor.empty() : tensor<8x5xf32> loc(#loc16)
    %transposed_7 = linalg.transpose ins(%arg6 : tensor<5x8xf32>) outs(%13 : tensor<8x5xf32>) permutation = [1, 0]  loc(#loc16)
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2]] : tensor<2x36x8xf32> into tensor<72x8xf32> loc(#loc17)
    %14 = tensor.empty() : tensor<72x5xf32> loc(#loc18)
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<72x5xf32>) -> tensor<72x5xf32> loc(#loc18)
    %16 = linalg.matmul ins(%collapsed_8, %transposed_7 : tensor<72x8xf32>, tensor<8x5xf32>) outs(%15 : tensor<72x5xf32>) -> tensor<72x5xf32> loc(#loc18)
    %expanded = tensor.expand_shape %16 [[0, 1], [2]] output_shape [2, 36, 5] : tensor<72x5xf32> into tensor<2x36x5xf32> loc(#loc19)
    %17 = tensor.empty() : tensor<2x36x5xf32> loc(#loc20)
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg7 : tensor<2x36x5xf32>, tensor<5xf32>) outs(%17 : tensor<2x36x5xf32>) {
    ^bb0(%in: f32 loc("linear/view_2"), %in_16: f32 loc("linear/add"), %out: f32 loc("linear/add")):
      %81 = arith.addf %in, %in_16 : f32 loc(#loc20)
      linalg.yield %81 : f32 loc(#loc20)
    } -> tensor<2x36x5xf32> loc(#loc20)
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x36x5xf32>, tensor<2x36x5xf32>) outs(%17 : tensor<2x36x5xf32>) {
    ^bb0(%in: f32 loc("linear/add"), %in_16: f32 loc("linear/add"), %out: f32 loc("mul_3")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc21)
      linalg.yield %81 : f32 loc(#loc21)
    } -> tensor<2x36x5xf32> loc(#loc21)
    %20 = tensor.empty() : tensor<f32> loc(#loc22)
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<f32>) -> tensor<f32> loc(#loc22)
    %22 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["reduction", "reduction", "reduction"]} ins(%19 : tensor<2x36x5xf32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32 loc("mul_3"), %out: f32 loc("mean")):
      %81 = arith.addf %in, %out : f32 loc(#loc22)
      linalg.yield %81 : f32 loc(#loc22)
    } -> tensor<f32> loc(#loc22)
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%22 : tensor<f32>) outs(%20 : tensor<f32>) {
    ^bb0(%in: f32 loc("mean"), %out: f32 loc("mean")):
      %81 = arith.divf %in, %cst_2 : f32 loc(#loc22)
      linalg.yield %81 : f32 loc(#loc22)
    } -> tensor<f32> loc(#loc22)
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<2x36x5xf32>) outs(%17 : tensor<2x36x5xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/div"), %out: f32 loc("transpose(jvp())/div")):
      %81 = arith.divf %in, %cst_2 : f32 loc(#loc2)
      linalg.yield %81 : f32 loc(#loc2)
    } -> tensor<2x36x5xf32> loc(#loc2)
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %18 : tensor<2x36x5xf32>, tensor<2x36x5xf32>) outs(%17 : tensor<2x36x5xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/div"), %in_16: f32 loc("linear/add"), %out: f32 loc("transpose(jvp())/mul_4")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc23)
      linalg.yield %81 : f32 loc(#loc23)
    } -> tensor<2x36x5xf32> loc(#loc23)
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<2x36x5xf32>, tensor<2x36x5xf32>) outs(%17 : tensor<2x36x5xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_5"), %in_16: f32 loc("transpose(jvp())/mul_4"), %out: f32 loc("transpose(jvp())/add_1")):
      %81 = arith.addf %in, %in_16 : f32 loc(#loc24)
      linalg.yield %81 : f32 loc(#loc24)
    } -> tensor<2x36x5xf32> loc(#loc24)
    %27 = tensor.empty() : tensor<1x1x5xf32> loc(#loc26)
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x1x5xf32>) -> tensor<1x1x5xf32> loc(#loc26)
    %29 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%26 : tensor<2x36x5xf32>) outs(%28 : tensor<1x1x5xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/add_1"), %out: f32 loc("transpose(jvp(linear))/sum_1")):
      %81 = arith.addf %in, %out : f32 loc(#loc26)
      linalg.yield %81 : f32 loc(#loc26)
    } -> tensor<1x1x5xf32> loc(#loc26)
    %collapsed_9 = tensor.collapse_shape %29 [[0, 1, 2]] : tensor<1x1x5xf32> into tensor<5xf32> loc(#loc27)
    %collapsed_10 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x36x5xf32> into tensor<72x5xf32> loc(#loc28)
    %30 = tensor.empty() : tensor<5x72xf32> loc(#loc29)
    %transposed_11 = linalg.transpose ins(%collapsed_10 : tensor<72x5xf32>) outs(%30 : tensor<5x72xf32>) permutation = [1, 0]  loc(#loc29)
    %31 = tensor.empty() : tensor<5x8xf32> loc(#loc30)
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc30)
    %33 = linalg.matmul ins(%transposed_11, %collapsed_8 : tensor<5x72xf32>, tensor<72x8xf32>) outs(%32 : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#loc30)
    %34 = tensor.empty() : tensor<72x8xf32> loc(#loc31)
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<72x8xf32>) -> tensor<72x8xf32> loc(#loc31)
    %36 = linalg.matmul ins(%collapsed_10, %arg6 : tensor<72x5xf32>, tensor<5x8xf32>) outs(%35 : tensor<72x8xf32>) -> tensor<72x8xf32> loc(#loc31)
    %expanded_12 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [2, 36, 8] : tensor<72x8xf32> into tensor<2x36x8xf32> loc(#loc32)
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x36x8xf32>) outs(%8 : tensor<2x8x36xf32>) permutation = [0, 2, 1]  loc(#loc33)
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13, %10 : tensor<2x8x36xf32>, tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/permute_6"), %in_16: f32 loc("transpose(jvp())/sigmoid_3"), %out: f32 loc("transpose(jvp())/mul_6")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc34)
      linalg.yield %81 : f32 loc(#loc34)
    } -> tensor<2x8x36xf32> loc(#loc34)
    %38 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %10 : tensor<i64>, tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: i64 loc("transpose(jvp())/sub"), %in_16: f32 loc("transpose(jvp())/sigmoid_3"), %out: f32 loc("transpose(jvp())/sub")):
      %81 = arith.sitofp %in : i64 to f32 loc(#loc4)
      %82 = arith.subf %81, %in_16 : f32 loc(#loc4)
      linalg.yield %82 : f32 loc(#loc4)
    } -> tensor<2x8x36xf32> loc(#loc4)
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %38 : tensor<2x8x36xf32>, tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: f32 loc("sequence/convolution_2"), %in_16: f32 loc("transpose(jvp())/sub"), %out: f32 loc("transpose(jvp())/mul_7")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc36)
      linalg.yield %81 : f32 loc(#loc36)
    } -> tensor<2x8x36xf32> loc(#loc36)
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_7"), %out: f32 loc("transpose(jvp())/add_2")):
      %81 = arith.addf %in, %cst_0 : f32 loc(#loc37)
      linalg.yield %81 : f32 loc(#loc37)
    } -> tensor<2x8x36xf32> loc(#loc37)
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x8x36xf32>, tensor<2x8x36xf32>) outs(%8 : tensor<2x8x36xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_6"), %in_16: f32 loc("transpose(jvp())/add_2"), %out: f32 loc("transpose(jvp())/mul_8")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc38)
      linalg.yield %81 : f32 loc(#loc38)
    } -> tensor<2x8x36xf32> loc(#loc38)
    %42 = tensor.empty() : tensor<8x6x3xf32> loc(#loc39)
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<8x6x3xf32>) -> tensor<8x6x3xf32> loc(#loc39)
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<8x6x3xf32>) outs(%43 : tensor<8x6x3xf32>) {
    ^bb0(%in: f32 loc("sequence/convolution_2"), %out: f32 loc("transpose(jvp(sequence))/convolution_backward")):
      %81 = linalg.index 0 : index loc(#loc39)
      %82 = linalg.index 1 : index loc(#loc39)
      %83 = linalg.index 2 : index loc(#loc39)
      %84 = arith.subi %c2, %83 : index loc(#loc39)
      %extracted = tensor.extract %arg4[%81, %82, %84] : tensor<8x6x3xf32> loc(#loc39)
      linalg.yield %extracted : f32 loc(#loc39)
    } -> tensor<8x6x3xf32> loc(#loc39)
    %45 = tensor.empty() : tensor<2x8x74xf32> loc(#loc39)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x8x74xf32>) -> tensor<2x8x74xf32> loc(#loc39)
    %inserted_slice = tensor.insert_slice %41 into %46[0, 0, 1] [2, 8, 36] [1, 1, 2] : tensor<2x8x36xf32> into tensor<2x8x74xf32> loc(#loc39)
    %47 = tensor.empty() : tensor<2x6x72xf32> loc(#loc39)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x6x72xf32>) -> tensor<2x6x72xf32> loc(#loc39)
    %49 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%inserted_slice, %44 : tensor<2x8x74xf32>, tensor<8x6x3xf32>) outs(%48 : tensor<2x6x72xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp(sequence))/convolution_backward"), %in_16: f32 loc("transpose(jvp(sequence))/convolution_backward"), %out: f32 loc("transpose(jvp(sequence))/convolution_backward")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc39)
      %82 = arith.addf %81, %out : f32 loc(#loc39)
      linalg.yield %82 : f32 loc(#loc39)
    } -> tensor<2x6x72xf32> loc(#loc39)
    %50 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%padded_5, %41 : tensor<2x6x74xf32>, tensor<2x8x36xf32>) outs(%43 : tensor<8x6x3xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp(sequence))/convolution_backward"), %in_16: f32 loc("transpose(jvp())/mul_8"), %out: f32 loc("transpose(jvp(sequence))/convolution_backward")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc39)
      %82 = arith.addf %81, %out : f32 loc(#loc39)
      linalg.yield %82 : f32 loc(#loc39)
    } -> tensor<8x6x3xf32> loc(#loc39)
    %51 = tensor.empty() : tensor<8xf32> loc(#loc39)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8xf32>) -> tensor<8xf32> loc(#loc39)
    %53 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "parallel", "reduction"]} ins(%41 : tensor<2x8x36xf32>) outs(%52 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_8"), %out: f32 loc("transpose(jvp(sequence))/convolution_backward")):
      %81 = arith.addf %in, %out : f32 loc(#loc39)
      linalg.yield %81 : f32 loc(#loc39)
    } -> tensor<8xf32> loc(#loc39)
    %expanded_14 = tensor.expand_shape %49 [[0], [1], [2, 3, 4]] output_shape [2, 6, 3, 4, 6] : tensor<2x6x72xf32> into tensor<2x6x3x4x6xf32> loc(#loc40)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %6 : tensor<2x6x3x4x6xf32>, tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/view_6"), %in_16: f32 loc("transpose(jvp())/sigmoid_4"), %out: f32 loc("transpose(jvp())/mul_9")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc41)
      linalg.yield %81 : f32 loc(#loc41)
    } -> tensor<2x6x3x4x6xf32> loc(#loc41)
    %55 = linalg.generic {indexing_maps = [#map12, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %6 : tensor<i64>, tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: i64 loc("transpose(jvp())/sub"), %in_16: f32 loc("transpose(jvp())/sigmoid_4"), %out: f32 loc("transpose(jvp())/sub_1")):
      %81 = arith.sitofp %in : i64 to f32 loc(#loc43)
      %82 = arith.subf %81, %in_16 : f32 loc(#loc43)
      linalg.yield %82 : f32 loc(#loc43)
    } -> tensor<2x6x3x4x6xf32> loc(#loc43)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %55 : tensor<2x6x3x4x6xf32>, tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: f32 loc("volume/convolution_1"), %in_16: f32 loc("transpose(jvp())/sub_1"), %out: f32 loc("transpose(jvp())/mul_10")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc44)
      linalg.yield %81 : f32 loc(#loc44)
    } -> tensor<2x6x3x4x6xf32> loc(#loc44)
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_10"), %out: f32 loc("transpose(jvp())/add_3")):
      %81 = arith.addf %in, %cst_0 : f32 loc(#loc45)
      linalg.yield %81 : f32 loc(#loc45)
    } -> tensor<2x6x3x4x6xf32> loc(#loc45)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x6x3x4x6xf32>, tensor<2x6x3x4x6xf32>) outs(%4 : tensor<2x6x3x4x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_9"), %in_16: f32 loc("transpose(jvp())/add_3"), %out: f32 loc("transpose(jvp())/mul_11")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc46)
      linalg.yield %81 : f32 loc(#loc46)
    } -> tensor<2x6x3x4x6xf32> loc(#loc46)
    %59 = tensor.empty() : tensor<6x4x2x3x3xf32> loc(#loc3)
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<6x4x2x3x3xf32>) -> tensor<6x4x2x3x3xf32> loc(#loc3)
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<6x4x2x3x3xf32>) outs(%60 : tensor<6x4x2x3x3xf32>) {
    ^bb0(%in: f32 loc("volume/convolution_1"), %out: f32 loc("transpose(jvp(volume))/convolution_backward_1")):
      %81 = linalg.index 0 : index loc(#loc3)
      %82 = linalg.index 1 : index loc(#loc3)
      %83 = linalg.index 2 : index loc(#loc3)
      %84 = linalg.index 3 : index loc(#loc3)
      %85 = linalg.index 4 : index loc(#loc3)
      %86 = arith.subi %c1, %83 : index loc(#loc3)
      %87 = arith.subi %c2, %84 : index loc(#loc3)
      %88 = arith.subi %c2, %85 : index loc(#loc3)
      %extracted = tensor.extract %arg2[%81, %82, %86, %87, %88] : tensor<6x4x2x3x3xf32> loc(#loc3)
      linalg.yield %extracted : f32 loc(#loc3)
    } -> tensor<6x4x2x3x3xf32> loc(#loc3)
    %62 = tensor.empty() : tensor<2x6x5x10x8xf32> loc(#loc3)
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x6x5x10x8xf32>) -> tensor<2x6x5x10x8xf32> loc(#loc3)
    %inserted_slice_15 = tensor.insert_slice %58 into %63[0, 0, 1, 1, 1] [2, 6, 3, 4, 6] [1, 1, 1, 2, 1] : tensor<2x6x3x4x6xf32> into tensor<2x6x5x10x8xf32> loc(#loc3)
    %64 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x4x8x6xf32>) -> tensor<2x4x4x8x6xf32> loc(#loc3)
    %65 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction", "reduction"]} ins(%inserted_slice_15, %61 : tensor<2x6x5x10x8xf32>, tensor<6x4x2x3x3xf32>) outs(%64 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp(volume))/convolution_backward_1"), %in_16: f32 loc("transpose(jvp(volume))/convolution_backward_1"), %out: f32 loc("transpose(jvp(volume))/convolution_backward_1")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc3)
      %82 = arith.addf %81, %out : f32 loc(#loc3)
      linalg.yield %82 : f32 loc(#loc3)
    } -> tensor<2x4x4x8x6xf32> loc(#loc3)
    %66 = linalg.generic {indexing_maps = [#map16, #map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction", "reduction"]} ins(%padded, %58 : tensor<2x4x4x10x8xf32>, tensor<2x6x3x4x6xf32>) outs(%60 : tensor<6x4x2x3x3xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp(volume))/convolution_backward_1"), %in_16: f32 loc("transpose(jvp())/mul_11"), %out: f32 loc("transpose(jvp(volume))/convolution_backward_1")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc3)
      %82 = arith.addf %81, %out : f32 loc(#loc3)
      linalg.yield %82 : f32 loc(#loc3)
    } -> tensor<6x4x2x3x3xf32> loc(#loc3)
    %67 = tensor.empty() : tensor<6xf32> loc(#loc3)
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<6xf32>) -> tensor<6xf32> loc(#loc3)
    %69 = linalg.generic {indexing_maps = [#map, #map18], iterator_types = ["reduction", "parallel", "reduction", "reduction", "reduction"]} ins(%58 : tensor<2x6x3x4x6xf32>) outs(%68 : tensor<6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_11"), %out: f32 loc("transpose(jvp(volume))/convolution_backward_1")):
      %81 = arith.addf %in, %out : f32 loc(#loc3)
      linalg.yield %81 : f32 loc(#loc3)
    } -> tensor<6xf32> loc(#loc3)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65, %2 : tensor<2x4x4x8x6xf32>, tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp(volume))/convolution_backward_1"), %in_16: f32 loc("transpose(jvp())/sigmoid_5"), %out: f32 loc("transpose(jvp())/mul_12")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc47)
      linalg.yield %81 : f32 loc(#loc47)
    } -> tensor<2x4x4x8x6xf32> loc(#loc47)
    %71 = linalg.generic {indexing_maps = [#map12, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %2 : tensor<i64>, tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: i64 loc("transpose(jvp())/sub"), %in_16: f32 loc("transpose(jvp())/sigmoid_5"), %out: f32 loc("transpose(jvp())/sub_2")):
      %81 = arith.sitofp %in : i64 to f32 loc(#loc49)
      %82 = arith.subf %81, %in_16 : f32 loc(#loc49)
      linalg.yield %82 : f32 loc(#loc49)
    } -> tensor<2x4x4x8x6xf32> loc(#loc49)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %71 : tensor<2x4x4x8x6xf32>, tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("stem/convolution"), %in_16: f32 loc("transpose(jvp())/sub_2"), %out: f32 loc("transpose(jvp())/mul_13")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc50)
      linalg.yield %81 : f32 loc(#loc50)
    } -> tensor<2x4x4x8x6xf32> loc(#loc50)
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_13"), %out: f32 loc("transpose(jvp())/add_4")):
      %81 = arith.addf %in, %cst_0 : f32 loc(#loc51)
      linalg.yield %81 : f32 loc(#loc51)
    } -> tensor<2x4x4x8x6xf32> loc(#loc51)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x4x8x6xf32>, tensor<2x4x4x8x6xf32>) outs(%0 : tensor<2x4x4x8x6xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_12"), %in_16: f32 loc("transpose(jvp())/add_4"), %out: f32 loc("transpose(jvp())/mul_14")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc52)
      linalg.yield %81 : f32 loc(#loc52)
    } -> tensor<2x4x4x8x6xf32> loc(#loc52)
    %75 = tensor.empty() : tensor<4x1x1x1x1xf32> loc(#loc53)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x1x1x1x1xf32>) -> tensor<4x1x1x1x1xf32> loc(#loc53)
    %77 = linalg.generic {indexing_maps = [#map19, #map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction", "reduction"]} ins(%arg8, %74 : tensor<2x1x4x8x6xf32>, tensor<2x4x4x8x6xf32>) outs(%76 : tensor<4x1x1x1x1xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp(stem))/convolution_backward_2"), %in_16: f32 loc("transpose(jvp())/mul_14"), %out: f32 loc("transpose(jvp(stem))/convolution_backward_2")):
      %81 = arith.mulf %in, %in_16 : f32 loc(#loc53)
      %82 = arith.addf %81, %out : f32 loc(#loc53)
      linalg.yield %82 : f32 loc(#loc53)
    } -> tensor<4x1x1x1x1xf32> loc(#loc53)
    %78 = tensor.empty() : tensor<4xf32> loc(#loc53)
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4xf32>) -> tensor<4xf32> loc(#loc53)
    %80 = linalg.generic {indexing_maps = [#map, #map18], iterator_types = ["reduction", "parallel", "reduction", "reduction", "reduction"]} ins(%74 : tensor<2x4x4x8x6xf32>) outs(%79 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("transpose(jvp())/mul_14"), %out: f32 loc("transpose(jvp(stem))/convolution_backward_2")):
      %81 = arith.addf %in, %out : f32 loc(#loc53)
      linalg.yield %81 : f32 loc(#loc53)
    } -> tensor<4xf32> loc(#loc53)
    return %23, %77, %80, %66, %69, %50, %53, %33, %collapsed_9 : tensor<f32>, tensor<4x1x1x1x1xf32>, tensor<4xf32>, tensor<6x4x2x3x3xf32>, tensor<6xf32>, tensor<8x6x3xf32>, tensor<8xf32>, tensor<5x8xf32>, tensor<5xf32> loc(#loc54)
  } loc(#loc1)
} loc(#loc)
#loc = loc(unknown)
#loc11 = loc("view")
#loc15 = loc("permute")
#loc16 = loc("linear/permute_1")
#loc17 = loc("linear/view_1")
#loc18 = loc("linear/mm")
#loc27 = loc("transpose(jvp(linear))/view_3")
#loc28 = loc("transpose(jvp(linear))/view_4")
#loc29 = loc("transpose(jvp(linear))/permute_2")
#loc30 = loc("transpose(jvp(linear))/mm_1")
#loc31 = loc("transpose(jvp(linear))/mm_2")
#loc32 = loc("transpose(jvp(linear))/view_5")
#loc54 = loc("stem/output")

