#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d1, d0)>
#map14 = affine_map<(d0, d1) -> (d0, d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module @jit_loss {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<6x10xf32>, %arg2: tensor<10x4xf32>, %arg3: tensor<2x9x6xf32>) -> (tensor<f32>, tensor<4xf32>, tensor<6x10xf32>, tensor<10x4xf32>) {
    %cst = arith.constant 0.013888889 : f32
    %cst_0 = arith.constant 7.200000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = "sbp.layer_input"(%arg0) {layer = "net"} : (tensor<4xf32>) -> tensor<4xf32>
    %1 = "sbp.layer_input"(%arg1) {layer = "net"} : (tensor<6x10xf32>) -> tensor<6x10xf32>
    %2 = "sbp.layer_input"(%arg2) {layer = "net"} : (tensor<10x4xf32>) -> tensor<10x4xf32>
    %3 = "sbp.layer_input"(%arg3) {layer = "net"} : (tensor<2x9x6xf32>) -> tensor<2x9x6xf32>
    %4 = tensor.empty() : tensor<2x9x10xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x9x10xf32>) -> tensor<2x9x10xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3, %1 : tensor<2x9x6xf32>, tensor<6x10xf32>) outs(%5 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      %74 = arith.addf %out, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<2x9x10xf32>
    %7 = tensor.empty() : tensor<2x9x10xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x9x10xf32>) outs(%7 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.tanh %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x10xf32>
    %9 = tensor.empty() : tensor<2x9x10xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%9 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x10xf32>
    %11 = tensor.empty() : tensor<2x9x10xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %8 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%11 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.subf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x10xf32>
    %13 = tensor.empty() : tensor<2x9x4xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8, %2 : tensor<2x9x10xf32>, tensor<10x4xf32>) outs(%14 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      %74 = arith.addf %out, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<2x9x4xf32>
    %16 = tensor.empty() : tensor<1x1x4xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%0 : tensor<4xf32>) outs(%16 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4xf32>
    %18 = tensor.empty() : tensor<2x9x4xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x4xf32>) outs(%18 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x4xf32>
    %20 = tensor.empty() : tensor<2x9x4xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %19 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%20 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.addf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x4xf32>
    %22 = tensor.empty() : tensor<2x9x4xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x9x4xf32>) outs(%22 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.tanh %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x4xf32>
    %24 = tensor.empty() : tensor<2x9x4xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%24 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x4xf32>
    %26 = tensor.empty() : tensor<2x9x4xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %23 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%26 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.subf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x4xf32>
    %28 = "sbp.layer_output"(%23) {layer = "net"} : (tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %29 = tensor.empty() : tensor<f32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<f32>) -> tensor<f32>
    %31 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction", "reduction", "reduction"]} ins(%28 : tensor<2x9x4xf32>) outs(%30 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %out, %in : f32
      linalg.yield %73 : f32
    } -> tensor<f32>
    %32 = tensor.empty() : tensor<f32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%31 : tensor<f32>) outs(%32 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.divf %in, %cst_0 : f32
      linalg.yield %73 : f32
    } -> tensor<f32>
    %34 = tensor.empty() : tensor<f32>
    %35 = linalg.generic {indexing_maps = [#map7], iterator_types = []} outs(%34 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %36 = tensor.empty() : tensor<2x9x4xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<f32>) outs(%36 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x4xf32>
    %38 = "sbp.layer_cotangent"(%37) {layer = "net"} : (tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %39 = tensor.empty() : tensor<2x9x4xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %27 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%39 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x4xf32>
    %41 = tensor.empty() : tensor<2x9x4xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %23 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%41 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x4xf32>
    %43 = tensor.empty() : tensor<2x9x4xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<2x9x4xf32>, tensor<2x9x4xf32>) outs(%43 : tensor<2x9x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.addf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x4xf32>
    %45 = tensor.empty() : tensor<4xf32>
    %46 = linalg.fill ins(%cst_1 : f32) outs(%45 : tensor<4xf32>) -> tensor<4xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction", "reduction"]} ins(%44 : tensor<2x9x4xf32>) outs(%46 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %out, %in : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %47 [[0, 1, 2]] output_shape [1, 1, 4] : tensor<4xf32> into tensor<1x1x4xf32>
    %48 = tensor.empty() : tensor<4xf32>
    %49 = linalg.fill ins(%cst_1 : f32) outs(%48 : tensor<4xf32>) -> tensor<4xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x4xf32>) outs(%49 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %out, %in : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %51 = tensor.empty() : tensor<4x10xf32>
    %52 = linalg.fill ins(%cst_1 : f32) outs(%51 : tensor<4x10xf32>) -> tensor<4x10xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%44, %8 : tensor<2x9x4xf32>, tensor<2x9x10xf32>) outs(%52 : tensor<4x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      %74 = arith.addf %out, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<4x10xf32>
    %54 = tensor.empty() : tensor<10x4xf32>
    %55 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<4x10xf32>) outs(%54 : tensor<10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x4xf32>
    %56 = tensor.empty() : tensor<2x9x10xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x9x10xf32>) -> tensor<2x9x10xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44, %2 : tensor<2x9x4xf32>, tensor<10x4xf32>) outs(%57 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      %74 = arith.addf %out, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<2x9x10xf32>
    %59 = tensor.empty() : tensor<2x9x10xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %12 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%59 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x10xf32>
    %61 = tensor.empty() : tensor<2x9x10xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %8 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%61 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x10xf32>
    %63 = tensor.empty() : tensor<2x9x10xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<2x9x10xf32>, tensor<2x9x10xf32>) outs(%63 : tensor<2x9x10xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.addf %in, %in_3 : f32
      linalg.yield %73 : f32
    } -> tensor<2x9x10xf32>
    %65 = tensor.empty() : tensor<10x6xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<10x6xf32>) -> tensor<10x6xf32>
    %67 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%64, %3 : tensor<2x9x10xf32>, tensor<2x9x6xf32>) outs(%66 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %73 = arith.mulf %in, %in_3 : f32
      %74 = arith.addf %out, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<10x6xf32>
    %68 = tensor.empty() : tensor<6x10xf32>
    %69 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<10x6xf32>) outs(%68 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x10xf32>
    %70 = "sbp.layer_input_cotangent"(%55) {layer = "net"} : (tensor<10x4xf32>) -> tensor<10x4xf32>
    %71 = "sbp.layer_input_cotangent"(%69) {layer = "net"} : (tensor<6x10xf32>) -> tensor<6x10xf32>
    %72 = "sbp.layer_input_cotangent"(%50) {layer = "net"} : (tensor<4xf32>) -> tensor<4xf32>
    return %33, %72, %71, %70 : tensor<f32>, tensor<4xf32>, tensor<6x10xf32>, tensor<10x4xf32>
  }
}
