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
module @jit_loss {
  func.func public @main(%arg0: tensor<3x3x1x4xf32>, %arg1: tensor<3x3x4x4xf32>, %arg2: tensor<3x3x4x6xf32>, %arg3: tensor<3x3x6x6xf32>, %arg4: tensor<6x5xf32>, %arg5: tensor<5x6x8x1xf32>, %arg6: tensor<5x5xf32>) -> (tensor<f32>, tensor<3x3x1x4xf32>, tensor<3x3x4x4xf32>, tensor<3x3x4x6xf32>, tensor<3x3x6x6xf32>, tensor<6x5xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<1.200000e+01> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = "sbp.layer_input"(%arg0) {layer = "conv0"} : (tensor<3x3x1x4xf32>) -> tensor<3x3x1x4xf32>
    %1 = "sbp.layer_input"(%arg5) {layer = "conv0"} : (tensor<5x6x8x1xf32>) -> tensor<5x6x8x1xf32>
    %2 = tensor.empty() : tensor<5x6x8x4xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %padded = tensor.pad %1 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x1xf32> to tensor<5x8x10x1xf32>
    %4 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %0 : tensor<5x8x10x1xf32>, tensor<3x3x1x4xf32>) outs(%3 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %5 = call @main_relu(%4) : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %6 = tensor.empty() : tensor<5x6x8x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%6 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6x8x4xf32>
    %8 = tensor.empty() : tensor<5x6x8x4xi1>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%8 : tensor<5x6x8x4xi1>) {
    ^bb0(%in: f32, %in_14: f32, %out: i1):
      %154 = arith.cmpf ogt, %in, %in_14 : f32
      linalg.yield %154 : i1
    } -> tensor<5x6x8x4xi1>
    %10 = "sbp.layer_output"(%5) {layer = "conv0"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %11 = "sbp.layer_input"(%arg1) {layer = "conv1"} : (tensor<3x3x4x4xf32>) -> tensor<3x3x4x4xf32>
    %12 = "sbp.layer_input"(%10) {layer = "conv1"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %13 = tensor.empty() : tensor<5x6x8x4xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %padded_4 = tensor.pad %12 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x4xf32> to tensor<5x8x10x4xf32>
    %15 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_4, %11 : tensor<5x8x10x4xf32>, tensor<3x3x4x4xf32>) outs(%14 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %16 = call @main_relu(%15) : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %17 = tensor.empty() : tensor<5x6x8x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%17 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6x8x4xf32>
    %19 = tensor.empty() : tensor<5x6x8x4xi1>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%19 : tensor<5x6x8x4xi1>) {
    ^bb0(%in: f32, %in_14: f32, %out: i1):
      %154 = arith.cmpf ogt, %in, %in_14 : f32
      linalg.yield %154 : i1
    } -> tensor<5x6x8x4xi1>
    %21 = "sbp.layer_output"(%16) {layer = "conv1"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %22 = tensor.empty() : tensor<5x6x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%22 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.addf %in, %in_14 : f32
      linalg.yield %154 : f32
    } -> tensor<5x6x8x4xf32>
    %24 = "sbp.layer_input"(%arg2) {layer = "conv2"} : (tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32>
    %25 = "sbp.layer_input"(%23) {layer = "conv2"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %26 = tensor.empty() : tensor<5x3x4x6xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %padded_5 = tensor.pad %25 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x4xf32> to tensor<5x7x9x4xf32>
    %28 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_5, %24 : tensor<5x7x9x4xf32>, tensor<3x3x4x6xf32>) outs(%27 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %29 = call @main_relu_12(%28) : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %30 = tensor.empty() : tensor<5x3x4x6xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%30 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x4x6xf32>
    %32 = tensor.empty() : tensor<5x3x4x6xi1>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%32 : tensor<5x3x4x6xi1>) {
    ^bb0(%in: f32, %in_14: f32, %out: i1):
      %154 = arith.cmpf ogt, %in, %in_14 : f32
      linalg.yield %154 : i1
    } -> tensor<5x3x4x6xi1>
    %34 = "sbp.layer_output"(%29) {layer = "conv2"} : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %35 = "sbp.layer_input"(%arg3) {layer = "conv3"} : (tensor<3x3x6x6xf32>) -> tensor<3x3x6x6xf32>
    %36 = "sbp.layer_input"(%34) {layer = "conv3"} : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %37 = tensor.empty() : tensor<5x3x4x6xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %padded_6 = tensor.pad %36 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x3x4x6xf32> to tensor<5x5x6x6xf32>
    %39 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_6, %35 : tensor<5x5x6x6xf32>, tensor<3x3x6x6xf32>) outs(%38 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %40 = call @main_relu_12(%39) : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %41 = tensor.empty() : tensor<5x3x4x6xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%41 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x4x6xf32>
    %43 = tensor.empty() : tensor<5x3x4x6xi1>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%43 : tensor<5x3x4x6xi1>) {
    ^bb0(%in: f32, %in_14: f32, %out: i1):
      %154 = arith.cmpf ogt, %in, %in_14 : f32
      linalg.yield %154 : i1
    } -> tensor<5x3x4x6xi1>
    %45 = "sbp.layer_output"(%40) {layer = "conv3"} : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %46 = tensor.empty() : tensor<5x6xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%46 : tensor<5x6xf32>) -> tensor<5x6xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%45 : tensor<5x3x4x6xf32>) outs(%47 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32
      linalg.yield %154 : f32
    } -> tensor<5x6xf32>
    %49 = tensor.empty() : tensor<5x6xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%49 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6xf32>
    %51 = tensor.empty() : tensor<5x6xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%48, %50 : tensor<5x6xf32>, tensor<5x6xf32>) outs(%51 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.divf %in, %in_14 : f32
      linalg.yield %154 : f32
    } -> tensor<5x6xf32>
    %53 = tensor.empty() : tensor<5x5xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<5x5xf32>) -> tensor<5x5xf32>
    %55 = linalg.matmul ins(%52, %arg4 : tensor<5x6xf32>, tensor<6x5xf32>) outs(%54 : tensor<5x5xf32>) -> tensor<5x5xf32>
    %56:3 = call @main_log_softmax(%55) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x1xf32>)
    %57 = tensor.empty() : tensor<5x5xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%56#0, %arg6 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%57 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      linalg.yield %154 : f32
    } -> tensor<5x5xf32>
    %59 = tensor.empty() : tensor<5xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<5xf32>) -> tensor<5xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%58 : tensor<5x5xf32>) outs(%60 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32
      linalg.yield %154 : f32
    } -> tensor<5xf32>
    %62 = tensor.empty() : tensor<f32>
    %63 = linalg.fill ins(%cst_1 : f32) outs(%62 : tensor<f32>) -> tensor<f32>
    %64 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["reduction"]} ins(%61 : tensor<5xf32>) outs(%63 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32
      linalg.yield %154 : f32
    } -> tensor<f32>
    %65 = tensor.empty() : tensor<f32>
    %66 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%64 : tensor<f32>) outs(%65 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_0 : f32
      linalg.yield %154 : f32
    } -> tensor<f32>
    %67 = tensor.empty() : tensor<f32>
    %68 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%66 : tensor<f32>) outs(%67 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.negf %in : f32
      linalg.yield %154 : f32
    } -> tensor<f32>
    %69 = tensor.empty() : tensor<f32>
    %70 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%69 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %71 = tensor.empty() : tensor<f32>
    %72 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%70 : tensor<f32>) outs(%71 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_0 : f32
      linalg.yield %154 : f32
    } -> tensor<f32>
    %73 = tensor.empty() : tensor<5xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel"]} ins(%72 : tensor<f32>) outs(%73 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5xf32>
    %75 = tensor.empty() : tensor<5x5xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<5xf32>) outs(%75 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x5xf32>
    %77 = tensor.empty() : tensor<5x5xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%76, %arg6 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%77 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      linalg.yield %154 : f32
    } -> tensor<5x5xf32>
    %79 = call @main_log_softmax_30(%56#1, %56#2, %78) : (tensor<5x5xf32>, tensor<5x1xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %80 = tensor.empty() : tensor<5x6xf32>
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<5x6xf32>) -> tensor<5x6xf32>
    %82 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %52 : tensor<5x5xf32>, tensor<5x6xf32>) outs(%81 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<5x6xf32>
    %83 = tensor.empty() : tensor<6x5xf32>
    %84 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<5x6xf32>) outs(%83 : tensor<6x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x5xf32>
    %85 = tensor.empty() : tensor<5x6xf32>
    %86 = linalg.fill ins(%cst_1 : f32) outs(%85 : tensor<5x6xf32>) -> tensor<5x6xf32>
    %87 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79, %arg4 : tensor<5x5xf32>, tensor<6x5xf32>) outs(%86 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<5x6xf32>
    %88 = tensor.empty() : tensor<5x6xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%88 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6xf32>
    %90 = tensor.empty() : tensor<5x6xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%87, %89 : tensor<5x6xf32>, tensor<5x6xf32>) outs(%90 : tensor<5x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.divf %in, %in_14 : f32
      linalg.yield %154 : f32
    } -> tensor<5x6xf32>
    %92 = tensor.empty() : tensor<5x3x4x6xf32>
    %93 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<5x6xf32>) outs(%92 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x4x6xf32>
    %94 = "sbp.layer_cotangent"(%93) {layer = "conv3"} : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %95 = tensor.empty() : tensor<5x3x4x6xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%95 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x4x6xf32>
    %97 = tensor.empty() : tensor<5x3x4x6xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %94, %96 : tensor<5x3x4x6xi1>, tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%97 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %154 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %154 : f32
    } -> tensor<5x3x4x6xf32>
    %padded_7 = tensor.pad %36 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x3x4x6xf32> to tensor<5x5x6x6xf32>
    %99 = tensor.empty() : tensor<3x3x6x6xf32>
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<3x3x6x6xf32>) -> tensor<3x3x6x6xf32>
    %101 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_7, %98 : tensor<5x5x6x6xf32>, tensor<5x3x4x6xf32>) outs(%100 : tensor<3x3x6x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<3x3x6x6xf32>
    %102 = tensor.empty() : tensor<3x3x6x6xf32>
    %103 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<3x3x6x6xf32>) outs(%102 : tensor<3x3x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x6x6xf32>
    %padded_8 = tensor.pad %98 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x3x4x6xf32> to tensor<5x5x6x6xf32>
    %104 = tensor.empty() : tensor<5x3x4x6xf32>
    %105 = linalg.fill ins(%cst_1 : f32) outs(%104 : tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %106 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_8, %103 : tensor<5x5x6x6xf32>, tensor<3x3x6x6xf32>) outs(%105 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<5x3x4x6xf32>
    %107 = "sbp.layer_input_cotangent"(%106) {layer = "conv3"} : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %108 = "sbp.layer_input_cotangent"(%101) {layer = "conv3"} : (tensor<3x3x6x6xf32>) -> tensor<3x3x6x6xf32>
    %109 = "sbp.layer_cotangent"(%107) {layer = "conv2"} : (tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32>
    %110 = tensor.empty() : tensor<5x3x4x6xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%110 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x4x6xf32>
    %112 = tensor.empty() : tensor<5x3x4x6xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %109, %111 : tensor<5x3x4x6xi1>, tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%112 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %154 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %154 : f32
    } -> tensor<5x3x4x6xf32>
    %padded_9 = tensor.pad %25 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x4xf32> to tensor<5x7x9x4xf32>
    %114 = tensor.empty() : tensor<5x5x7x6xf32>
    %115 = linalg.fill ins(%cst_1 : f32) outs(%114 : tensor<5x5x7x6xf32>) -> tensor<5x5x7x6xf32>
    %inserted_slice = tensor.insert_slice %113 into %115[0, 0, 0, 0] [5, 3, 4, 6] [1, 2, 2, 1] : tensor<5x3x4x6xf32> into tensor<5x5x7x6xf32>
    %116 = tensor.empty() : tensor<3x3x4x6xf32>
    %117 = linalg.fill ins(%cst_1 : f32) outs(%116 : tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32>
    %118 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_9, %inserted_slice : tensor<5x7x9x4xf32>, tensor<5x5x7x6xf32>) outs(%117 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<3x3x4x6xf32>
    %119 = tensor.empty() : tensor<3x3x4x6xf32>
    %120 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<3x3x4x6xf32>) outs(%119 : tensor<3x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x4x6xf32>
    %121 = tensor.empty() : tensor<5x8x10x6xf32>
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<5x8x10x6xf32>) -> tensor<5x8x10x6xf32>
    %inserted_slice_10 = tensor.insert_slice %113 into %122[0, 2, 2, 0] [5, 3, 4, 6] [1, 2, 2, 1] : tensor<5x3x4x6xf32> into tensor<5x8x10x6xf32>
    %123 = tensor.empty() : tensor<5x6x8x4xf32>
    %124 = linalg.fill ins(%cst_1 : f32) outs(%123 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %125 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_10, %120 : tensor<5x8x10x6xf32>, tensor<3x3x4x6xf32>) outs(%124 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<5x6x8x4xf32>
    %126 = "sbp.layer_input_cotangent"(%125) {layer = "conv2"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %127 = "sbp.layer_input_cotangent"(%118) {layer = "conv2"} : (tensor<3x3x4x6xf32>) -> tensor<3x3x4x6xf32>
    %128 = "sbp.layer_cotangent"(%126) {layer = "conv1"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %129 = tensor.empty() : tensor<5x6x8x4xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%129 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6x8x4xf32>
    %131 = tensor.empty() : tensor<5x6x8x4xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %128, %130 : tensor<5x6x8x4xi1>, tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%131 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %154 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %154 : f32
    } -> tensor<5x6x8x4xf32>
    %padded_11 = tensor.pad %12 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x4xf32> to tensor<5x8x10x4xf32>
    %133 = tensor.empty() : tensor<3x3x4x4xf32>
    %134 = linalg.fill ins(%cst_1 : f32) outs(%133 : tensor<3x3x4x4xf32>) -> tensor<3x3x4x4xf32>
    %135 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_11, %132 : tensor<5x8x10x4xf32>, tensor<5x6x8x4xf32>) outs(%134 : tensor<3x3x4x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<3x3x4x4xf32>
    %136 = tensor.empty() : tensor<3x3x4x4xf32>
    %137 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<3x3x4x4xf32>) outs(%136 : tensor<3x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x4x4xf32>
    %padded_12 = tensor.pad %132 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x4xf32> to tensor<5x8x10x4xf32>
    %138 = tensor.empty() : tensor<5x6x8x4xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %140 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_12, %137 : tensor<5x8x10x4xf32>, tensor<3x3x4x4xf32>) outs(%139 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<5x6x8x4xf32>
    %141 = "sbp.layer_input_cotangent"(%140) {layer = "conv1"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %142 = tensor.empty() : tensor<5x6x8x4xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %141 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%142 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.addf %in, %in_14 : f32
      linalg.yield %154 : f32
    } -> tensor<5x6x8x4xf32>
    %144 = "sbp.layer_input_cotangent"(%135) {layer = "conv1"} : (tensor<3x3x4x4xf32>) -> tensor<3x3x4x4xf32>
    %145 = "sbp.layer_cotangent"(%143) {layer = "conv0"} : (tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32>
    %146 = tensor.empty() : tensor<5x6x8x4xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%146 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6x8x4xf32>
    %148 = tensor.empty() : tensor<5x6x8x4xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %145, %147 : tensor<5x6x8x4xi1>, tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%148 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %154 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %154 : f32
    } -> tensor<5x6x8x4xf32>
    %padded_13 = tensor.pad %1 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst_1 : f32
    } : tensor<5x6x8x1xf32> to tensor<5x8x10x1xf32>
    %150 = tensor.empty() : tensor<3x3x1x4xf32>
    %151 = linalg.fill ins(%cst_1 : f32) outs(%150 : tensor<3x3x1x4xf32>) -> tensor<3x3x1x4xf32>
    %152 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_13, %149 : tensor<5x8x10x1xf32>, tensor<5x6x8x4xf32>) outs(%151 : tensor<3x3x1x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %154 = arith.mulf %in, %in_14 : f32
      %155 = arith.addf %out, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<3x3x1x4xf32>
    %153 = "sbp.layer_input_cotangent"(%152) {layer = "conv0"} : (tensor<3x3x1x4xf32>) -> tensor<3x3x1x4xf32>
    return %68, %153, %144, %127, %108, %84 : tensor<f32>, tensor<3x3x1x4xf32>, tensor<3x3x4x4xf32>, tensor<3x3x4x6xf32>, tensor<3x3x6x6xf32>, tensor<6x5xf32>
  }
  func.func private @main_relu(%arg0: tensor<5x6x8x4xf32>) -> tensor<5x6x8x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<5x6x8x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x6x8x4xf32>
    %2 = tensor.empty() : tensor<5x6x8x4xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<5x6x8x4xf32>, tensor<5x6x8x4xf32>) outs(%2 : tensor<5x6x8x4xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<5x6x8x4xf32>
    return %3 : tensor<5x6x8x4xf32>
  }
  func.func private @main_relu_12(%arg0: tensor<5x3x4x6xf32>) -> tensor<5x3x4x6xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<5x3x4x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x4x6xf32>
    %2 = tensor.empty() : tensor<5x3x4x6xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<5x3x4x6xf32>, tensor<5x3x4x6xf32>) outs(%2 : tensor<5x3x4x6xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<5x3x4x6xf32>
    return %3 : tensor<5x3x4x6xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<5xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<5xf32>) -> tensor<5xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<5x5xf32>) outs(%1 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<5xf32>
    %3 = tensor.empty() : tensor<5xf32>
    %4 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5xf32>
    %5 = tensor.empty() : tensor<5xf32>
    %6 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel"]} ins(%4, %2 : tensor<5xf32>, tensor<5xf32>) outs(%5 : tensor<5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<5xf32>
    %7 = tensor.empty() : tensor<5x1xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<5xf32>) outs(%7 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x1xf32>
    %9 = tensor.empty() : tensor<5x5xf32>
    %10 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<5x1xf32>) outs(%9 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x5xf32>
    %11 = tensor.empty() : tensor<5x5xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%11 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<5x5xf32>
    %13 = tensor.empty() : tensor<5x5xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<5x5xf32>) outs(%13 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<5x5xf32>
    %15 = tensor.empty() : tensor<5xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<5xf32>) -> tensor<5xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<5x5xf32>) outs(%16 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<5xf32>
    %18 = tensor.empty() : tensor<5x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<5xf32>) outs(%18 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x1xf32>
    %20 = tensor.empty() : tensor<5x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<5x1xf32>) outs(%20 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<5x1xf32>
    %22 = tensor.empty() : tensor<5x5xf32>
    %23 = linalg.generic {indexing_maps = [#map24, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<5x1xf32>) outs(%22 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x5xf32>
    %24 = tensor.empty() : tensor<5x5xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%24 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<5x5xf32>
    return %25, %14, %19 : tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x1xf32>
  }
  func.func private @main_log_softmax_30(%arg0: tensor<5x5xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<5x5xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<5x5xf32>) outs(%0 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<5x5xf32>
    %2 = tensor.empty() : tensor<5xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<5xf32>) -> tensor<5xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<5x5xf32>) outs(%3 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<5xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [5, 1] : tensor<5xf32> into tensor<5x1xf32>
    %5 = tensor.empty() : tensor<5x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<5x1xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<5x1xf32>
    %7 = tensor.empty() : tensor<5xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<5xf32>) -> tensor<5xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<5x1xf32>) outs(%8 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<5xf32>
    %10 = tensor.empty() : tensor<5x5xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<5xf32>) outs(%10 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x5xf32>
    %12 = tensor.empty() : tensor<5x5xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%12 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<5x5xf32>
    %14 = tensor.empty() : tensor<5x5xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<5x5xf32>, tensor<5x5xf32>) outs(%14 : tensor<5x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<5x5xf32>
    return %15 : tensor<5x5xf32>
  }
}
