#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
module @jit_loss {
  func.func public @main(%arg0: tensor<64x128xf32>, %arg1: tensor<128x64xf32>, %arg2: tensor<256x64xf32>, %arg3: tensor<256x64xf32>) -> (tensor<f32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<256x64xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = "sbp.layer_input"(%arg0) {layer = "block0/mlp"} : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1 = "sbp.layer_input"(%arg1) {layer = "block0/mlp"} : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %2 = "sbp.layer_input"(%arg2) {layer = "block0/mlp"} : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %3 = tensor.empty() : tensor<256x128xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %5 = linalg.matmul ins(%2, %0 : tensor<256x64xf32>, tensor<64x128xf32>) outs(%4 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %6 = tensor.empty() : tensor<256x128xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<256x128xf32>) outs(%6 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.tanh %in : f32
      linalg.yield %61 : f32
    } -> tensor<256x128xf32>
    %8 = tensor.empty() : tensor<256x128xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%8 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %10 = tensor.empty() : tensor<256x128xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %7 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%10 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.subf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x128xf32>
    %12 = tensor.empty() : tensor<256x64xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %14 = linalg.matmul ins(%7, %1 : tensor<256x128xf32>, tensor<128x64xf32>) outs(%13 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %15 = "sbp.layer_output"(%14) {layer = "block0/mlp"} : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %16 = tensor.empty() : tensor<256x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %15 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%16 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.addf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x64xf32>
    %18 = tensor.empty() : tensor<256x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %arg3 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%18 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.subf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x64xf32>
    %20 = tensor.empty() : tensor<256x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %19 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%20 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x64xf32>
    %22 = tensor.empty() : tensor<256x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%22 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x64xf32>
    %24 = tensor.empty() : tensor<256x64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %19 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%24 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x64xf32>
    %26 = tensor.empty() : tensor<f32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<f32>) -> tensor<f32>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%21 : tensor<256x64xf32>) outs(%27 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<f32>
    %29 = tensor.empty() : tensor<256x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%29 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x64xf32>
    %31 = tensor.empty() : tensor<256x64xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %25 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%31 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x64xf32>
    %33 = "sbp.layer_cotangent"(%32) {layer = "block0/mlp"} : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %34 = tensor.empty() : tensor<64x128xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<64x128xf32>) -> tensor<64x128xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33, %7 : tensor<256x64xf32>, tensor<256x128xf32>) outs(%35 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<64x128xf32>
    %37 = tensor.empty() : tensor<128x64xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<64x128xf32>) outs(%37 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x64xf32>
    %39 = tensor.empty() : tensor<256x128xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33, %1 : tensor<256x64xf32>, tensor<128x64xf32>) outs(%40 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<256x128xf32>
    %42 = tensor.empty() : tensor<256x128xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %11 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%42 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x128xf32>
    %44 = tensor.empty() : tensor<256x128xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %7 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x128xf32>
    %46 = tensor.empty() : tensor<256x128xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %45 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%46 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.addf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x128xf32>
    %48 = tensor.empty() : tensor<128x64xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %2 : tensor<256x128xf32>, tensor<256x64xf32>) outs(%49 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<128x64xf32>
    %51 = tensor.empty() : tensor<64x128xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<128x64xf32>) outs(%51 : tensor<64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x128xf32>
    %53 = tensor.empty() : tensor<256x64xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<256x64xf32>) -> tensor<256x64xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %0 : tensor<256x128xf32>, tensor<64x128xf32>) outs(%54 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.mulf %in, %in_2 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<256x64xf32>
    %56 = "sbp.layer_input_cotangent"(%55) {layer = "block0/mlp"} : (tensor<256x64xf32>) -> tensor<256x64xf32>
    %57 = tensor.empty() : tensor<256x64xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %56 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%57 : tensor<256x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %61 = arith.addf %in, %in_2 : f32
      linalg.yield %61 : f32
    } -> tensor<256x64xf32>
    %59 = "sbp.layer_input_cotangent"(%38) {layer = "block0/mlp"} : (tensor<128x64xf32>) -> tensor<128x64xf32>
    %60 = "sbp.layer_input_cotangent"(%52) {layer = "block0/mlp"} : (tensor<64x128xf32>) -> tensor<64x128xf32>
    return %28, %60, %59, %58 : tensor<f32>, tensor<64x128xf32>, tensor<128x64xf32>, tensor<256x64xf32>
  }
}
