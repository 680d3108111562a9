#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0) -> (d0)>
#map15 = affine_map<(d0) -> ()>
#map16 = affine_map<() -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map18 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map20 = affine_map<(d0, d1) -> (d1, d0)>
#map21 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map22 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d0)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d1)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map30 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d3 + d4, d5 + d6, d0, d7)>
#map31 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d4, d6, d0, d2)>
#map32 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d3, d5, d7, d0, d2)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2, d4)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map35 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
#map36 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d7, d3 + d4, d5 + d6, d0, d1)>
#map37 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d4, d6, d0, d2, d1)>
#map38 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d7, d3, d5, d0, d2)>
#map39 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<3x3x1x8xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<16xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8x16xf32>, %arg8: tensor<16x8xf32>, %arg9: tensor<3x8xf32>, %arg10: tensor<2x4x6x3xf32>, %arg11: tensor<2x5xf32>) -> (tensor<f32>, tensor<3x3x1x8xf32>, tensor<8x5xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<3x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-1.12837923> : tensor<f32>
    %cst_3 = arith.constant dense<2.400000e+01> : tensor<f32>
    %cst_4 = arith.constant dense<0.707106769> : tensor<f32>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x6x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg10, %arg9 : tensor<2x4x6x3xf32>, tensor<3x8xf32>) outs(%1 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x4x6x8xf32>
    %3 = "sbp.layer_input"(%arg0) {layer = "block0"} : (tensor<3x3x1x8xf32>) -> tensor<3x3x1x8xf32>
    %4 = "sbp.layer_input"(%arg2) {layer = "block0"} : (tensor<16xf32>) -> tensor<16xf32>
    %5 = "sbp.layer_input"(%arg3) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %6 = "sbp.layer_input"(%arg4) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %7 = "sbp.layer_input"(%arg5) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %8 = "sbp.layer_input"(%arg6) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %9 = "sbp.layer_input"(%arg7) {layer = "block0"} : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %10 = "sbp.layer_input"(%arg8) {layer = "block0"} : (tensor<16x8xf32>) -> tensor<16x8xf32>
    %11 = "sbp.layer_input"(%2) {layer = "block0"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %padded = tensor.pad %11 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32>
    %12 = tensor.empty() : tensor<2x4x6x8xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1], [2, 3]] : tensor<3x3x1x8xf32> into tensor<3x3x8xf32>
    %14 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %collapsed : tensor<2x6x8x8xf32>, tensor<3x3x8xf32>) outs(%13 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %15 = tensor.empty() : tensor<2x4x6xf32>
    %16 = linalg.fill ins(%cst_1 : f32) outs(%15 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x6x8xf32>) outs(%16 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %18 = tensor.empty() : tensor<2x4x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x6xf32>) outs(%18 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %20 = tensor.empty() : tensor<2x4x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%20 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %22 = tensor.empty() : tensor<2x4x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%22 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %24 = tensor.empty() : tensor<2x4x6x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x6x1xf32>) outs(%24 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %26 = tensor.empty() : tensor<2x4x6x8xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%26 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.subf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %28 = tensor.empty() : tensor<2x4x6x8xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%28 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %30 = tensor.empty() : tensor<2x4x6x8xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%30 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %32 = tensor.empty() : tensor<2x4x6x8xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %27 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%32 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %34 = tensor.empty() : tensor<2x4x6xf32>
    %35 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x6x8xf32>) outs(%35 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %37 = tensor.empty() : tensor<2x4x6x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x6xf32>) outs(%37 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %39 = tensor.empty() : tensor<2x4x6x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%39 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %41 = tensor.empty() : tensor<2x4x6x1xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%41 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %43 = tensor.empty() : tensor<2x4x6x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x6x1xf32>) outs(%43 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %45 = tensor.empty() : tensor<2x4x6x8xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %44 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%45 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.subf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %47 = tensor.empty() : tensor<2x4x6x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%47 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %49 = tensor.empty() : tensor<2x4x6x1xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %48 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %51 = tensor.empty() : tensor<2x4x6x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x6x1xf32>) outs(%51 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.rsqrt %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %53 = tensor.empty() : tensor<2x4x6x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %50 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %55 = tensor.empty() : tensor<2x4x6x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%55 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %57 = tensor.empty() : tensor<2x4x6x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %54 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%57 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %59 = tensor.empty() : tensor<2x4x6x8xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x6x1xf32>) outs(%59 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %61 = tensor.empty() : tensor<2x4x6x8xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %60 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%61 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %63 = tensor.empty() : tensor<1x1x1x8xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%63 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %65 = tensor.empty() : tensor<2x4x6x8xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x1x1x8xf32>) outs(%65 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %67 = tensor.empty() : tensor<2x4x6x8xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %66 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%67 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %69 = tensor.empty() : tensor<1x1x1x8xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<8xf32>) outs(%69 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %71 = tensor.empty() : tensor<2x4x6x8xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x1x8xf32>) outs(%71 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %73 = tensor.empty() : tensor<2x4x6x8xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %72 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%73 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %75 = tensor.empty() : tensor<2x4x6x16xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<2x4x6x16xf32>) -> tensor<2x4x6x16xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%74, %9 : tensor<2x4x6x8xf32>, tensor<8x16xf32>) outs(%76 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x4x6x16xf32>
    %78 = tensor.empty() : tensor<1x1x1x16xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<16xf32>) outs(%78 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %80 = tensor.empty() : tensor<2x4x6x16xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x1x16xf32>) outs(%80 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %82 = tensor.empty() : tensor<2x4x6x16xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %81 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%82 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %84 = tensor.empty() : tensor<2x4x6x16xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%84 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %86 = tensor.empty() : tensor<2x4x6x16xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %83 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%86 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %88 = tensor.empty() : tensor<2x4x6x16xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x6x16xf32>) outs(%88 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %90 = tensor.empty() : tensor<2x4x6x16xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%90 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %92 = tensor.empty() : tensor<2x4x6x16xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%92 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %94 = math.erfc %93 : tensor<2x4x6x16xf32>
    %95 = tensor.empty() : tensor<2x4x6x16xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%95 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %97 = tensor.empty() : tensor<2x4x6x16xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x4x6x16xf32>) outs(%97 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %99 = tensor.empty() : tensor<2x4x6x16xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x4x6x16xf32>) outs(%99 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = math.exp %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %101 = tensor.empty() : tensor<2x4x6x16xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %94 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%101 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %103 = tensor.empty() : tensor<2x4x6x8xf32>
    %104 = linalg.fill ins(%cst_1 : f32) outs(%103 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%102, %10 : tensor<2x4x6x16xf32>, tensor<16x8xf32>) outs(%104 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x4x6x8xf32>
    %106 = tensor.empty() : tensor<1x1x1x8xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<8xf32>) outs(%106 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %108 = tensor.empty() : tensor<2x4x6x8xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x1x1x8xf32>) outs(%108 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %110 = tensor.empty() : tensor<2x4x6x8xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %109 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%110 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %112 = tensor.empty() : tensor<1x1x1x8xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<8xf32>) outs(%112 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %114 = tensor.empty() : tensor<2x4x6x8xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x1x1x8xf32>) outs(%114 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %116 = tensor.empty() : tensor<2x4x6x8xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %115 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%116 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %118 = "sbp.layer_output"(%117) {layer = "block0"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %119 = tensor.empty() : tensor<2x4x6x8xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %118 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%119 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %121 = tensor.empty() : tensor<2x8xf32>
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%120 : tensor<2x4x6x8xf32>) outs(%122 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x8xf32>
    %124 = tensor.empty() : tensor<2x8xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%124 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %126 = tensor.empty() : tensor<2x8xf32>
    %127 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%123, %125 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%126 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x8xf32>
    %128 = tensor.empty() : tensor<2x5xf32>
    %129 = linalg.fill ins(%cst_1 : f32) outs(%128 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %130 = linalg.matmul ins(%127, %arg1 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%129 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %131:3 = call @main_log_softmax(%130) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %132 = tensor.empty() : tensor<2x5xf32>
    %133 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%131#0, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%132 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x5xf32>
    %134 = tensor.empty() : tensor<2xf32>
    %135 = linalg.fill ins(%cst_1 : f32) outs(%134 : tensor<2xf32>) -> tensor<2xf32>
    %136 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%133 : tensor<2x5xf32>) outs(%135 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2xf32>
    %137 = tensor.empty() : tensor<f32>
    %138 = linalg.fill ins(%cst_1 : f32) outs(%137 : tensor<f32>) -> tensor<f32>
    %139 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["reduction"]} ins(%136 : tensor<2xf32>) outs(%138 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<f32>
    %140 = tensor.empty() : tensor<f32>
    %141 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%139 : tensor<f32>) outs(%140 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_0 : f32
      linalg.yield %323 : f32
    } -> tensor<f32>
    %142 = tensor.empty() : tensor<f32>
    %143 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%141 : tensor<f32>) outs(%142 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      linalg.yield %323 : f32
    } -> tensor<f32>
    %144 = tensor.empty() : tensor<f32>
    %145 = linalg.generic {indexing_maps = [#map16], iterator_types = []} outs(%144 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %146 = tensor.empty() : tensor<f32>
    %147 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%145 : tensor<f32>) outs(%146 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.divf %in, %cst_0 : f32
      linalg.yield %323 : f32
    } -> tensor<f32>
    %148 = tensor.empty() : tensor<2xf32>
    %149 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel"]} ins(%147 : tensor<f32>) outs(%148 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %150 = tensor.empty() : tensor<2x5xf32>
    %151 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<2xf32>) outs(%150 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %152 = tensor.empty() : tensor<2x5xf32>
    %153 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%151, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%152 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x5xf32>
    %154 = call @main_log_softmax_33(%131#1, %131#2, %153) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %155 = tensor.empty() : tensor<5x8xf32>
    %156 = linalg.fill ins(%cst_1 : f32) outs(%155 : tensor<5x8xf32>) -> tensor<5x8xf32>
    %157 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154, %127 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%156 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<5x8xf32>
    %158 = tensor.empty() : tensor<8x5xf32>
    %159 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<5x8xf32>) outs(%158 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x5xf32>
    %160 = tensor.empty() : tensor<2x8xf32>
    %161 = linalg.fill ins(%cst_1 : f32) outs(%160 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %162 = linalg.generic {indexing_maps = [#map21, #map22, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154, %arg1 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%161 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x8xf32>
    %163 = tensor.empty() : tensor<2x8xf32>
    %164 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%163 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %165 = tensor.empty() : tensor<2x8xf32>
    %166 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%162, %164 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%165 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x8xf32>
    %167 = tensor.empty() : tensor<2x4x6x8xf32>
    %168 = linalg.generic {indexing_maps = [#map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<2x8xf32>) outs(%167 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %169 = "sbp.layer_cotangent"(%168) {layer = "block0"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %170 = tensor.empty() : tensor<2x4x6x8xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %169 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%170 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %172 = tensor.empty() : tensor<8xf32>
    %173 = linalg.fill ins(%cst_1 : f32) outs(%172 : tensor<8xf32>) -> tensor<8xf32>
    %174 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%171 : tensor<2x4x6x8xf32>) outs(%173 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %174 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %175 = tensor.empty() : tensor<2x4x6x8xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x1x1x8xf32>) outs(%175 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %177 = tensor.empty() : tensor<2x4x6x8xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %176 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%177 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %179 = tensor.empty() : tensor<8xf32>
    %180 = linalg.fill ins(%cst_1 : f32) outs(%179 : tensor<8xf32>) -> tensor<8xf32>
    %181 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded : tensor<1x1x1x8xf32>) outs(%180 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %182 = tensor.empty() : tensor<8xf32>
    %183 = linalg.fill ins(%cst_1 : f32) outs(%182 : tensor<8xf32>) -> tensor<8xf32>
    %184 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%178 : tensor<2x4x6x8xf32>) outs(%183 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %expanded_10 = tensor.expand_shape %184 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %185 = tensor.empty() : tensor<8xf32>
    %186 = linalg.fill ins(%cst_1 : f32) outs(%185 : tensor<8xf32>) -> tensor<8xf32>
    %187 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x1x8xf32>) outs(%186 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %188 = tensor.empty() : tensor<8x16xf32>
    %189 = linalg.fill ins(%cst_1 : f32) outs(%188 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %190 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%178, %102 : tensor<2x4x6x8xf32>, tensor<2x4x6x16xf32>) outs(%189 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<8x16xf32>
    %191 = tensor.empty() : tensor<16x8xf32>
    %192 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<8x16xf32>) outs(%191 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %193 = tensor.empty() : tensor<2x4x6x16xf32>
    %194 = linalg.fill ins(%cst_1 : f32) outs(%193 : tensor<2x4x6x16xf32>) -> tensor<2x4x6x16xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%178, %10 : tensor<2x4x6x8xf32>, tensor<16x8xf32>) outs(%194 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x4x6x16xf32>
    %196 = tensor.empty() : tensor<2x4x6x16xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %195 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%196 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %198 = tensor.empty() : tensor<2x4x6x16xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %94 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%198 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %200 = tensor.empty() : tensor<2x4x6x16xf32>
    %201 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%200 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %202 = tensor.empty() : tensor<2x4x6x16xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %197 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%202 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %204 = tensor.empty() : tensor<2x4x6x16xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %100 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%204 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %206 = tensor.empty() : tensor<2x4x6x16xf32>
    %207 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%206 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %208 = tensor.empty() : tensor<2x4x6x16xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %207 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%208 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %210 = tensor.empty() : tensor<2x4x6x16xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<2x4x6x16xf32>) outs(%210 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %212 = tensor.empty() : tensor<2x4x6x16xf32>
    %213 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%212 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %214 = tensor.empty() : tensor<2x4x6x16xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %199 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%214 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %216 = tensor.empty() : tensor<2x4x6x16xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %215 : tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>) outs(%216 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x16xf32>
    %218 = tensor.empty() : tensor<16xf32>
    %219 = linalg.fill ins(%cst_1 : f32) outs(%218 : tensor<16xf32>) -> tensor<16xf32>
    %220 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%217 : tensor<2x4x6x16xf32>) outs(%219 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<16xf32>
    %expanded_11 = tensor.expand_shape %220 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %221 = tensor.empty() : tensor<16xf32>
    %222 = linalg.fill ins(%cst_1 : f32) outs(%221 : tensor<16xf32>) -> tensor<16xf32>
    %223 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x1x16xf32>) outs(%222 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<16xf32>
    %224 = tensor.empty() : tensor<16x8xf32>
    %225 = linalg.fill ins(%cst_1 : f32) outs(%224 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %226 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%217, %74 : tensor<2x4x6x16xf32>, tensor<2x4x6x8xf32>) outs(%225 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<16x8xf32>
    %227 = tensor.empty() : tensor<8x16xf32>
    %228 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%226 : tensor<16x8xf32>) outs(%227 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %229 = tensor.empty() : tensor<2x4x6x8xf32>
    %230 = linalg.fill ins(%cst_1 : f32) outs(%229 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%217, %9 : tensor<2x4x6x16xf32>, tensor<8x16xf32>) outs(%230 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x4x6x8xf32>
    %232 = tensor.empty() : tensor<8xf32>
    %233 = linalg.fill ins(%cst_1 : f32) outs(%232 : tensor<8xf32>) -> tensor<8xf32>
    %234 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%231 : tensor<2x4x6x8xf32>) outs(%233 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %expanded_12 = tensor.expand_shape %234 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %235 = tensor.empty() : tensor<8xf32>
    %236 = linalg.fill ins(%cst_1 : f32) outs(%235 : tensor<8xf32>) -> tensor<8xf32>
    %237 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x1x8xf32>) outs(%236 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %238 = tensor.empty() : tensor<2x4x6x8xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %231 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%238 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %240 = tensor.empty() : tensor<8xf32>
    %241 = linalg.fill ins(%cst_1 : f32) outs(%240 : tensor<8xf32>) -> tensor<8xf32>
    %242 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%239 : tensor<2x4x6x8xf32>) outs(%241 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %expanded_13 = tensor.expand_shape %242 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %243 = tensor.empty() : tensor<2x4x6x8xf32>
    %244 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x1x1x8xf32>) outs(%243 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %245 = tensor.empty() : tensor<2x4x6x8xf32>
    %246 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %244 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%245 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %247 = tensor.empty() : tensor<8xf32>
    %248 = linalg.fill ins(%cst_1 : f32) outs(%247 : tensor<8xf32>) -> tensor<8xf32>
    %249 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x1x8xf32>) outs(%248 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<8xf32>
    %250 = tensor.empty() : tensor<2x4x6x8xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %246 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%250 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %252 = tensor.empty() : tensor<2x4x6xf32>
    %253 = linalg.fill ins(%cst_1 : f32) outs(%252 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%251 : tensor<2x4x6x8xf32>) outs(%253 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %expanded_14 = tensor.expand_shape %254 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %255 = tensor.empty() : tensor<2x4x6x8xf32>
    %256 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x6x1xf32>) outs(%255 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %257 = tensor.empty() : tensor<2x4x6x8xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %256 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%257 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %259 = tensor.empty() : tensor<2x4x6x1xf32>
    %260 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %58 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%259 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %261 = tensor.empty() : tensor<2x4x6x8xf32>
    %262 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258 : tensor<2x4x6x8xf32>) outs(%261 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %263 = tensor.empty() : tensor<2x4x6xf32>
    %264 = linalg.fill ins(%cst_1 : f32) outs(%263 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %265 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%262 : tensor<2x4x6x8xf32>) outs(%264 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %expanded_15 = tensor.expand_shape %265 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %266 = tensor.empty() : tensor<2x4x6x1xf32>
    %267 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%266 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %268 = tensor.empty() : tensor<2x4x6x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %267 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%268 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %270 = tensor.empty() : tensor<2x4x6xf32>
    %271 = linalg.fill ins(%cst_1 : f32) outs(%270 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269 : tensor<2x4x6x1xf32>) outs(%271 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %273 = tensor.empty() : tensor<2x4x6x8xf32>
    %274 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272 : tensor<2x4x6xf32>) outs(%273 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %275 = tensor.empty() : tensor<2x4x6x8xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %33 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%275 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %277 = tensor.empty() : tensor<2x4x6x8xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276 : tensor<2x4x6x8xf32>) outs(%277 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.negf %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %279 = tensor.empty() : tensor<2x4x6xf32>
    %280 = linalg.fill ins(%cst_1 : f32) outs(%279 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %281 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%278 : tensor<2x4x6x8xf32>) outs(%280 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %expanded_16 = tensor.expand_shape %281 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %282 = tensor.empty() : tensor<2x4x6x8xf32>
    %283 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %276 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%282 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %284 = tensor.empty() : tensor<2x4x6x1xf32>
    %285 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%284 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %286 = tensor.empty() : tensor<2x4x6x1xf32>
    %287 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%286 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %288 = tensor.empty() : tensor<2x4x6x1xf32>
    %289 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %287 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%288 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.divf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x1xf32>
    %290 = tensor.empty() : tensor<2x4x6xf32>
    %291 = linalg.fill ins(%cst_1 : f32) outs(%290 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %292 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%289 : tensor<2x4x6x1xf32>) outs(%291 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %323 = arith.addf %out, %in : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6xf32>
    %293 = tensor.empty() : tensor<2x4x6x8xf32>
    %294 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<2x4x6xf32>) outs(%293 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %295 = tensor.empty() : tensor<2x4x6x8xf32>
    %296 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %294 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%295 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %padded_17 = tensor.pad %11 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32>
    %expanded_18 = tensor.expand_shape %padded_17 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32>
    %expanded_19 = tensor.expand_shape %296 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 8, 1] : tensor<2x4x6x8xf32> into tensor<2x4x6x8x1xf32>
    %297 = tensor.empty() : tensor<3x3x1x8x1xf32>
    %298 = linalg.fill ins(%cst_1 : f32) outs(%297 : tensor<3x3x1x8x1xf32>) -> tensor<3x3x1x8x1xf32>
    %299 = linalg.generic {indexing_maps = [#map30, #map31, #map32], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x6x8x8x1xf32>, tensor<2x4x6x8x1xf32>) outs(%298 : tensor<3x3x1x8x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<3x3x1x8x1xf32>
    %collapsed_20 = tensor.collapse_shape %299 [[0], [1], [2], [3, 4]] : tensor<3x3x1x8x1xf32> into tensor<3x3x1x8xf32>
    %expanded_21 = tensor.expand_shape %3 [[0], [1], [2], [3, 4]] output_shape [3, 3, 1, 8, 1] : tensor<3x3x1x8xf32> into tensor<3x3x1x8x1xf32>
    %300 = tensor.empty() : tensor<3x3x8x1x1xf32>
    %301 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<3x3x1x8x1xf32>) outs(%300 : tensor<3x3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x8x1x1xf32>
    %collapsed_22 = tensor.collapse_shape %301 [[0], [1], [2], [3, 4]] : tensor<3x3x8x1x1xf32> into tensor<3x3x8x1xf32>
    %302 = tensor.empty() : tensor<3x3x8x1xf32>
    %303 = linalg.generic {indexing_maps = [#map35, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<3x3x8x1xf32>) outs(%302 : tensor<3x3x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x8x1xf32>
    %padded_23 = tensor.pad %296 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x4x6x8xf32> to tensor<2x6x8x8xf32>
    %expanded_24 = tensor.expand_shape %padded_23 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32>
    %expanded_25 = tensor.expand_shape %303 [[0], [1], [2], [3, 4]] output_shape [3, 3, 8, 1, 1] : tensor<3x3x8x1xf32> into tensor<3x3x8x1x1xf32>
    %304 = tensor.empty() : tensor<2x4x6x8x1xf32>
    %305 = linalg.fill ins(%cst_1 : f32) outs(%304 : tensor<2x4x6x8x1xf32>) -> tensor<2x4x6x8x1xf32>
    %306 = linalg.generic {indexing_maps = [#map36, #map37, #map38], iterator_types = ["parallel", "reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x6x8x8x1xf32>, tensor<3x3x8x1x1xf32>) outs(%305 : tensor<2x4x6x8x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<2x4x6x8x1xf32>
    %collapsed_26 = tensor.collapse_shape %306 [[0], [1], [2], [3, 4]] : tensor<2x4x6x8x1xf32> into tensor<2x4x6x8xf32>
    %307 = "sbp.layer_input_cotangent"(%collapsed_26) {layer = "block0"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %308 = tensor.empty() : tensor<2x4x6x8xf32>
    %309 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %307 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%308 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.addf %in, %in_27 : f32
      linalg.yield %323 : f32
    } -> tensor<2x4x6x8xf32>
    %310 = "sbp.layer_input_cotangent"(%192) {layer = "block0"} : (tensor<16x8xf32>) -> tensor<16x8xf32>
    %311 = "sbp.layer_input_cotangent"(%228) {layer = "block0"} : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %312 = "sbp.layer_input_cotangent"(%181) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %313 = "sbp.layer_input_cotangent"(%249) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %314 = "sbp.layer_input_cotangent"(%237) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %315 = "sbp.layer_input_cotangent"(%187) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %316 = "sbp.layer_input_cotangent"(%223) {layer = "block0"} : (tensor<16xf32>) -> tensor<16xf32>
    %317 = "sbp.layer_input_cotangent"(%collapsed_20) {layer = "block0"} : (tensor<3x3x1x8xf32>) -> tensor<3x3x1x8xf32>
    %318 = tensor.empty() : tensor<8x3xf32>
    %319 = linalg.fill ins(%cst_1 : f32) outs(%318 : tensor<8x3xf32>) -> tensor<8x3xf32>
    %320 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%309, %arg10 : tensor<2x4x6x8xf32>, tensor<2x4x6x3xf32>) outs(%319 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %323 = arith.mulf %in, %in_27 : f32
      %324 = arith.addf %out, %323 : f32
      linalg.yield %324 : f32
    } -> tensor<8x3xf32>
    %321 = tensor.empty() : tensor<3x8xf32>
    %322 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel"]} ins(%320 : tensor<8x3xf32>) outs(%321 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8xf32>
    return %143, %317, %159, %316, %315, %314, %313, %312, %311, %310, %322 : tensor<f32>, tensor<3x3x1x8xf32>, tensor<8x5xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<16x8xf32>, tensor<3x8xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32>
    %2 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2x5xf32>
    %10 = linalg.generic {indexing_maps = [#map39, #map12], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %11 = tensor.empty() : tensor<2x5xf32>
    %12 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %13 = tensor.empty() : tensor<2x5xf32>
    %14 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %15 = tensor.empty() : tensor<2xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x5xf32>
    %23 = linalg.generic {indexing_maps = [#map39, #map12], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %24 = tensor.empty() : tensor<2x5xf32>
    %25 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>
  }
  func.func private @main_log_softmax_33(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x5xf32>
    %1 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %2 = tensor.empty() : tensor<2xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %5 = tensor.empty() : tensor<2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x1xf32>
    %7 = tensor.empty() : tensor<2xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %10 = tensor.empty() : tensor<2x5xf32>
    %11 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xf32>
    %15 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    return %15 : tensor<2x5xf32>
  }
}
