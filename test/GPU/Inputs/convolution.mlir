#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2 + d3, d4 + d5, d6)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d5, d1)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d2, d4, d6, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2 + d3, d4 + d5, d0)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d5, d1, d0)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2, d4, d1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<3x3x4x5xf32>, %arg1: tensor<2x6x9x4xf32>, %arg2: tensor<2x6x9x5xf32>) -> (tensor<f32>, tensor<3x3x4x5xf32>, tensor<2x6x9x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<[[1.000000e+00, 1.250000e-01], [2.500000e-01, 1.375000e+00]]> : tensor<2x2xf32>
    %0 = tensor.empty() : tensor<2x6x9x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x6x9x4xf32>) -> tensor<2x6x9x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%cst_1, %arg1 : tensor<2x2xf32>, tensor<2x6x9x4xf32>) outs(%1 : tensor<2x6x9x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x9x4xf32>
    %3 = "sbp.layer_input"(%arg0) {layer = "layer"} : (tensor<3x3x4x5xf32>) -> tensor<3x3x4x5xf32>
    %4 = "sbp.layer_input"(%2) {layer = "layer"} : (tensor<2x6x9x4xf32>) -> tensor<2x6x9x4xf32>
    %5 = tensor.empty() : tensor<2x6x9x5xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x6x9x5xf32>) -> tensor<2x6x9x5xf32>
    %padded = tensor.pad %4 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x6x9x4xf32> to tensor<2x8x11x4xf32>
    %7 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %3 : tensor<2x8x11x4xf32>, tensor<3x3x4x5xf32>) outs(%6 : tensor<2x6x9x5xf32>) -> tensor<2x6x9x5xf32>
    %8 = "sbp.layer_output"(%7) {layer = "layer"} : (tensor<2x6x9x5xf32>) -> tensor<2x6x9x5xf32>
    %9 = tensor.empty() : tensor<2x6x9x5xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x6x9x5xf32>) outs(%9 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.tanh %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %11 = tensor.empty() : tensor<2x6x9x5xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%11 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x9x5xf32>
    %13 = tensor.empty() : tensor<2x6x9x5xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %10 : tensor<2x6x9x5xf32>, tensor<2x6x9x5xf32>) outs(%13 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.subf %in, %in_4 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %15 = tensor.empty() : tensor<2x6x9x5xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg2 : tensor<2x6x9x5xf32>, tensor<2x6x9x5xf32>) outs(%15 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %17 = tensor.empty() : tensor<f32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<f32>) -> tensor<f32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%16 : tensor<2x6x9x5xf32>) outs(%18 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<f32>
    %20 = tensor.empty() : tensor<2x6x9x5xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%20 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x9x5xf32>
    %22 = tensor.empty() : tensor<2x6x9x5xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x6x9x5xf32>, tensor<2x6x9x5xf32>) outs(%22 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %24 = tensor.empty() : tensor<2x6x9x5xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %14 : tensor<2x6x9x5xf32>, tensor<2x6x9x5xf32>) outs(%24 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %26 = tensor.empty() : tensor<2x6x9x5xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %10 : tensor<2x6x9x5xf32>, tensor<2x6x9x5xf32>) outs(%26 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %28 = tensor.empty() : tensor<2x6x9x5xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x6x9x5xf32>, tensor<2x6x9x5xf32>) outs(%28 : tensor<2x6x9x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.addf %in, %in_4 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x9x5xf32>
    %30 = "sbp.layer_cotangent"(%29) {layer = "layer"} : (tensor<2x6x9x5xf32>) -> tensor<2x6x9x5xf32>
    %padded_2 = tensor.pad %4 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x6x9x4xf32> to tensor<2x8x11x4xf32>
    %31 = tensor.empty() : tensor<3x3x4x5xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<3x3x4x5xf32>) -> tensor<3x3x4x5xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_2, %30 : tensor<2x8x11x4xf32>, tensor<2x6x9x5xf32>) outs(%32 : tensor<3x3x4x5xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<3x3x4x5xf32>
    %34 = tensor.empty() : tensor<3x3x4x5xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<3x3x4x5xf32>) outs(%34 : tensor<3x3x4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x3x4x5xf32>
    %padded_3 = tensor.pad %30 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x6x9x5xf32> to tensor<2x8x11x5xf32>
    %36 = tensor.empty() : tensor<2x6x9x4xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x6x9x4xf32>) -> tensor<2x6x9x4xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_3, %35 : tensor<2x8x11x5xf32>, tensor<3x3x4x5xf32>) outs(%37 : tensor<2x6x9x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x9x4xf32>
    %39 = "sbp.layer_input_cotangent"(%38) {layer = "layer"} : (tensor<2x6x9x4xf32>) -> tensor<2x6x9x4xf32>
    %40 = "sbp.layer_input_cotangent"(%33) {layer = "layer"} : (tensor<3x3x4x5xf32>) -> tensor<3x3x4x5xf32>
    %41 = tensor.empty() : tensor<6x9x4x2xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<6x9x4x2xf32>) -> tensor<6x9x4x2xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%39, %cst_1 : tensor<2x6x9x4xf32>, tensor<2x2xf32>) outs(%42 : tensor<6x9x4x2xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %46 = arith.mulf %in, %in_4 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<6x9x4x2xf32>
    %44 = tensor.empty() : tensor<2x6x9x4xf32>
    %45 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<6x9x4x2xf32>) outs(%44 : tensor<2x6x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x9x4xf32>
    return %19, %40, %45 : tensor<f32>, tensor<3x3x4x5xf32>, tensor<2x6x9x4xf32>
  }
}
