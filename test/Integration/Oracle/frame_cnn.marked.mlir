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
module @jit_loss {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<3x3x2x4xf32>, %arg2: tensor<3x3x4x6xf32>, %arg3: tensor<5x5xf32>, %arg4: tensor<6x5xf32>, %arg5: tensor<2x6x4x4x2xf32>, %arg6: tensor<2x5xf32>) -> (tensor<f32>, tensor<4xf32>, tensor<3x3x2x4xf32>, tensor<3x3x4x6xf32>, tensor<5x5xf32>, tensor<6x5xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = "sbp.layer_input"(%arg0) {layer = "frames/conv"} : (tensor<4xf32>) -> tensor<4xf32>
    %1 = "sbp.layer_input"(%arg1) {layer = "frames/conv"} : (tensor<3x3x2x4xf32>) -> tensor<3x3x2x4xf32>
    %2 = "sbp.layer_input"(%arg5) {layer = "frames/conv"} : (tensor<2x6x4x4x2xf32>) -> tensor<2x6x4x4x2xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3], [4]] : tensor<2x6x4x4x2xf32> into tensor<12x4x4x2xf32>
    %3 = tensor.empty() : tensor<12x4x4x4xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32>
    %padded = tensor.pad %collapsed low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<12x4x4x2xf32> to tensor<12x6x6x2xf32>
    %5 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %1 : tensor<12x6x6x2xf32>, tensor<3x3x2x4xf32>) outs(%4 : tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32>
    %6 = tensor.empty() : tensor<1x1x1x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0 : tensor<4xf32>) outs(%6 : tensor<1x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x4xf32>
    %8 = tensor.empty() : tensor<12x4x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x1x1x4xf32>) outs(%8 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x4x4xf32>
    %10 = tensor.empty() : tensor<12x4x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%10 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.addf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<12x4x4x4xf32>
    %12 = call @main_relu(%11) : (tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32>
    %13 = tensor.empty() : tensor<12x4x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%13 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x4x4xf32>
    %15 = tensor.empty() : tensor<12x4x4x4xi1>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%15 : tensor<12x4x4x4xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %150 = arith.cmpf ogt, %in, %in_16 : f32
      linalg.yield %150 : i1
    } -> tensor<12x4x4x4xi1>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3], [4]] output_shape [2, 6, 4, 4, 4] : tensor<12x4x4x4xf32> into tensor<2x6x4x4x4xf32>
    %17 = "sbp.layer_output"(%expanded) {layer = "frames/conv"} : (tensor<2x6x4x4x4xf32>) -> tensor<2x6x4x4x4xf32>
    %18 = "sbp.layer_input"(%arg2) {layer = "frames/pool"} : (tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32>
    %19 = "sbp.layer_input"(%arg4) {layer = "frames/pool"} : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %20 = "sbp.layer_input"(%17) {layer = "frames/pool"} : (tensor<2x6x4x4x4xf32>) -> tensor<2x6x4x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %20 [[0, 1], [2], [3], [4]] : tensor<2x6x4x4x4xf32> into tensor<12x4x4x4xf32>
    %21 = tensor.empty() : tensor<12x2x2x6xf32>
    %22 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32>
    %padded_7 = tensor.pad %collapsed_6 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<12x4x4x4xf32> to tensor<12x5x5x4xf32>
    %23 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_7, %18 : tensor<12x5x5x4xf32>, tensor<3x3x4x6xf32>) outs(%22 : tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32>
    %24 = call @main_relu_11(%23) : (tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32>
    %25 = tensor.empty() : tensor<12x2x2x6xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%25 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x2x2x6xf32>
    %27 = tensor.empty() : tensor<12x2x2x6xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<12x2x2x6xf32>, tensor<12x2x2x6xf32>) outs(%27 : tensor<12x2x2x6xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %150 = arith.cmpf ogt, %in, %in_16 : f32
      linalg.yield %150 : i1
    } -> tensor<12x2x2x6xi1>
    %29 = tensor.empty() : tensor<12x6xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<12x6xf32>) -> tensor<12x6xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%24 : tensor<12x2x2x6xf32>) outs(%30 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<12x6xf32>
    %32 = tensor.empty() : tensor<12x6xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%32 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x6xf32>
    %34 = tensor.empty() : tensor<12x6xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%31, %33 : tensor<12x6xf32>, tensor<12x6xf32>) outs(%34 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.divf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<12x6xf32>
    %36 = tensor.empty() : tensor<12x5xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<12x5xf32>) -> tensor<12x5xf32>
    %38 = linalg.matmul ins(%35, %19 : tensor<12x6xf32>, tensor<6x5xf32>) outs(%37 : tensor<12x5xf32>) -> tensor<12x5xf32>
    %expanded_8 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 6, 5] : tensor<12x5xf32> into tensor<2x6x5xf32>
    %39 = "sbp.layer_output"(%expanded_8) {layer = "frames/pool"} : (tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %40 = tensor.empty() : tensor<2x6x5xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x6x5xf32>) outs(%40 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.tanh %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x5xf32>
    %42 = tensor.empty() : tensor<2x6x5xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%42 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x5xf32>
    %44 = tensor.empty() : tensor<2x6x5xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %41 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%44 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.subf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x5xf32>
    %46 = tensor.empty() : tensor<2x5xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%46 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x6x5xf32>) outs(%47 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x5xf32>
    %49 = tensor.empty() : tensor<2x5xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%49 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %51 = tensor.empty() : tensor<2x5xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%48, %50 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%51 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.divf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x5xf32>
    %53 = tensor.empty() : tensor<2x5xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %55 = linalg.matmul ins(%52, %arg3 : tensor<2x5xf32>, tensor<5x5xf32>) outs(%54 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %56:3 = call @main_log_softmax(%55) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %57 = tensor.empty() : tensor<2x5xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%56#0, %arg6 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%57 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x5xf32>
    %59 = tensor.empty() : tensor<2xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2xf32>) -> tensor<2xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<2x5xf32>) outs(%60 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<2xf32>
    %62 = tensor.empty() : tensor<f32>
    %63 = linalg.fill ins(%cst_1 : f32) outs(%62 : tensor<f32>) -> tensor<f32>
    %64 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%61 : tensor<2xf32>) outs(%63 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %65 = tensor.empty() : tensor<f32>
    %66 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%64 : tensor<f32>) outs(%65 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_0 : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %67 = tensor.empty() : tensor<f32>
    %68 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%66 : tensor<f32>) outs(%67 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %69 = tensor.empty() : tensor<f32>
    %70 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%69 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %71 = tensor.empty() : tensor<f32>
    %72 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%70 : tensor<f32>) outs(%71 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_0 : f32
      linalg.yield %150 : f32
    } -> tensor<f32>
    %73 = tensor.empty() : tensor<2xf32>
    %74 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%72 : tensor<f32>) outs(%73 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %75 = tensor.empty() : tensor<2x5xf32>
    %76 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<2xf32>) outs(%75 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %77 = tensor.empty() : tensor<2x5xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%76, %arg6 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%77 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x5xf32>
    %79 = call @main_log_softmax_28(%56#1, %56#2, %78) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %80 = tensor.empty() : tensor<5x5xf32>
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<5x5xf32>) -> tensor<5x5xf32>
    %82 = linalg.generic {indexing_maps = [#map16, #map17, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %52 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%81 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<5x5xf32>
    %83 = tensor.empty() : tensor<5x5xf32>
    %84 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<5x5xf32>) outs(%83 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x5xf32>
    %85 = tensor.empty() : tensor<2x5xf32>
    %86 = linalg.fill ins(%cst_1 : f32) outs(%85 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %87 = linalg.generic {indexing_maps = [#map19, #map20, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %arg3 : tensor<2x5xf32>, tensor<5x5xf32>) outs(%86 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x5xf32>
    %88 = tensor.empty() : tensor<2x5xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%88 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %90 = tensor.empty() : tensor<2x5xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%87, %89 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%90 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.divf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x5xf32>
    %92 = tensor.empty() : tensor<2x6x5xf32>
    %93 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x5xf32>) outs(%92 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x5xf32>
    %94 = tensor.empty() : tensor<2x6x5xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %45 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%94 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x5xf32>
    %96 = tensor.empty() : tensor<2x6x5xf32>
    %97 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %41 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%96 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x5xf32>
    %98 = tensor.empty() : tensor<2x6x5xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x6x5xf32>, tensor<2x6x5xf32>) outs(%98 : tensor<2x6x5xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.addf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x5xf32>
    %100 = "sbp.layer_cotangent"(%99) {layer = "frames/pool"} : (tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %collapsed_9 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x6x5xf32> into tensor<12x5xf32>
    %101 = tensor.empty() : tensor<5x6xf32>
    %102 = linalg.fill ins(%cst_1 : f32) outs(%101 : tensor<5x6xf32>) -> tensor<5x6xf32>
    %103 = linalg.generic {indexing_maps = [#map16, #map17, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_9, %35 : tensor<12x5xf32>, tensor<12x6xf32>) outs(%102 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<5x6xf32>
    %104 = tensor.empty() : tensor<6x5xf32>
    %105 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<5x6xf32>) outs(%104 : tensor<6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x5xf32>
    %106 = tensor.empty() : tensor<12x6xf32>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%106 : tensor<12x6xf32>) -> tensor<12x6xf32>
    %108 = linalg.generic {indexing_maps = [#map19, #map20, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_9, %19 : tensor<12x5xf32>, tensor<6x5xf32>) outs(%107 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<12x6xf32>
    %109 = tensor.empty() : tensor<12x6xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%109 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x6xf32>
    %111 = tensor.empty() : tensor<12x6xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%108, %110 : tensor<12x6xf32>, tensor<12x6xf32>) outs(%111 : tensor<12x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.divf %in, %in_16 : f32
      linalg.yield %150 : f32
    } -> tensor<12x6xf32>
    %113 = tensor.empty() : tensor<12x2x2x6xf32>
    %114 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<12x6xf32>) outs(%113 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x2x2x6xf32>
    %115 = tensor.empty() : tensor<12x2x2x6xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%115 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x2x2x6xf32>
    %117 = tensor.empty() : tensor<12x2x2x6xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %114, %116 : tensor<12x2x2x6xi1>, tensor<12x2x2x6xf32>, tensor<12x2x2x6xf32>) outs(%117 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %150 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %150 : f32
    } -> tensor<12x2x2x6xf32>
    %padded_10 = tensor.pad %collapsed_6 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<12x4x4x4xf32> to tensor<12x5x5x4xf32>
    %119 = tensor.empty() : tensor<12x3x3x6xf32>
    %120 = linalg.fill ins(%cst_1 : f32) outs(%119 : tensor<12x3x3x6xf32>) -> tensor<12x3x3x6xf32>
    %inserted_slice = tensor.insert_slice %118 into %120[0, 0, 0, 0] [12, 2, 2, 6] [1, 2, 2, 1] : tensor<12x2x2x6xf32> into tensor<12x3x3x6xf32>
    %121 = tensor.empty() : tensor<3x3x4x6xf32>
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32>
    %123 = linalg.generic {indexing_maps = [#map22, #map23, #map24], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_10, %inserted_slice : tensor<12x5x5x4xf32>, tensor<12x3x3x6xf32>) outs(%122 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<3x3x4x6xf32>
    %124 = tensor.empty() : tensor<3x3x4x6xf32>
    %125 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<3x3x4x6xf32>) outs(%124 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x4x6xf32>
    %126 = tensor.empty() : tensor<12x6x6x6xf32>
    %127 = linalg.fill ins(%cst_1 : f32) outs(%126 : tensor<12x6x6x6xf32>) -> tensor<12x6x6x6xf32>
    %inserted_slice_11 = tensor.insert_slice %118 into %127[0, 2, 2, 0] [12, 2, 2, 6] [1, 2, 2, 1] : tensor<12x2x2x6xf32> into tensor<12x6x6x6xf32>
    %128 = tensor.empty() : tensor<12x4x4x4xf32>
    %129 = linalg.fill ins(%cst_1 : f32) outs(%128 : tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32>
    %130 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_11, %125 : tensor<12x6x6x6xf32>, tensor<3x3x4x6xf32>) outs(%129 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<12x4x4x4xf32>
    %expanded_12 = tensor.expand_shape %130 [[0, 1], [2], [3], [4]] output_shape [2, 6, 4, 4, 4] : tensor<12x4x4x4xf32> into tensor<2x6x4x4x4xf32>
    %131 = "sbp.layer_input_cotangent"(%expanded_12) {layer = "frames/pool"} : (tensor<2x6x4x4x4xf32>) -> tensor<2x6x4x4x4xf32>
    %132 = "sbp.layer_input_cotangent"(%105) {layer = "frames/pool"} : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %133 = "sbp.layer_input_cotangent"(%123) {layer = "frames/pool"} : (tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32>
    %134 = "sbp.layer_cotangent"(%131) {layer = "frames/conv"} : (tensor<2x6x4x4x4xf32>) -> tensor<2x6x4x4x4xf32>
    %collapsed_13 = tensor.collapse_shape %134 [[0, 1], [2], [3], [4]] : tensor<2x6x4x4x4xf32> into tensor<12x4x4x4xf32>
    %135 = tensor.empty() : tensor<12x4x4x4xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%135 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x4x4xf32>
    %137 = tensor.empty() : tensor<12x4x4x4xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %collapsed_13, %136 : tensor<12x4x4x4xi1>, tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%137 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %150 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %150 : f32
    } -> tensor<12x4x4x4xf32>
    %139 = tensor.empty() : tensor<4xf32>
    %140 = linalg.fill ins(%cst_1 : f32) outs(%139 : tensor<4xf32>) -> tensor<4xf32>
    %141 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%138 : tensor<12x4x4x4xf32>) outs(%140 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<4xf32>
    %expanded_14 = tensor.expand_shape %141 [[0, 1, 2, 3]] output_shape [1, 1, 1, 4] : tensor<4xf32> into tensor<1x1x1x4xf32>
    %142 = tensor.empty() : tensor<4xf32>
    %143 = linalg.fill ins(%cst_1 : f32) outs(%142 : tensor<4xf32>) -> tensor<4xf32>
    %144 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x1x4xf32>) outs(%143 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %out, %in : f32
      linalg.yield %150 : f32
    } -> tensor<4xf32>
    %padded_15 = tensor.pad %collapsed low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<12x4x4x2xf32> to tensor<12x6x6x2xf32>
    %145 = tensor.empty() : tensor<3x3x2x4xf32>
    %146 = linalg.fill ins(%cst_1 : f32) outs(%145 : tensor<3x3x2x4xf32>) -> tensor<3x3x2x4xf32>
    %147 = linalg.generic {indexing_maps = [#map22, #map23, #map24], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_15, %138 : tensor<12x6x6x2xf32>, tensor<12x4x4x4xf32>) outs(%146 : tensor<3x3x2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %150 = arith.mulf %in, %in_16 : f32
      %151 = arith.addf %out, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<3x3x2x4xf32>
    %148 = "sbp.layer_input_cotangent"(%147) {layer = "frames/conv"} : (tensor<3x3x2x4xf32>) -> tensor<3x3x2x4xf32>
    %149 = "sbp.layer_input_cotangent"(%144) {layer = "frames/conv"} : (tensor<4xf32>) -> tensor<4xf32>
    return %68, %149, %148, %133, %84, %132 : tensor<f32>, tensor<4xf32>, tensor<3x3x2x4xf32>, tensor<3x3x4x6xf32>, tensor<5x5xf32>, tensor<6x5xf32>
  }
  func.func private @main_relu(%arg0: tensor<12x4x4x4xf32>) -> tensor<12x4x4x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<12x4x4x4xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x4x4xf32>
    %2 = tensor.empty() : tensor<12x4x4x4xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<12x4x4x4xf32>, tensor<12x4x4x4xf32>) outs(%2 : tensor<12x4x4x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<12x4x4x4xf32>
    return %3 : tensor<12x4x4x4xf32>
  }
  func.func private @main_relu_11(%arg0: tensor<12x2x2x6xf32>) -> tensor<12x2x2x6xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<12x2x2x6xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x2x2x6xf32>
    %2 = tensor.empty() : tensor<12x2x2x6xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<12x2x2x6xf32>, tensor<12x2x2x6xf32>) outs(%2 : tensor<12x2x2x6xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<12x2x2x6xf32>
    return %3 : tensor<12x2x2x6xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32>
    %2 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2x5xf32>
    %10 = linalg.generic {indexing_maps = [#map31, #map7], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %11 = tensor.empty() : tensor<2x5xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %13 = tensor.empty() : tensor<2x5xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %15 = tensor.empty() : tensor<2xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x5xf32>
    %23 = linalg.generic {indexing_maps = [#map31, #map7], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %24 = tensor.empty() : tensor<2x5xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>
  }
  func.func private @main_log_softmax_28(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x5xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %2 = tensor.empty() : tensor<2xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %5 = tensor.empty() : tensor<2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x1xf32>
    %7 = tensor.empty() : tensor<2xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %10 = tensor.empty() : tensor<2x5xf32>
    %11 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    return %15 : tensor<2x5xf32>
  }
}
