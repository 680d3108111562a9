#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1) -> (d0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<9xf32>, %arg1: tensor<7xf32>, %arg2: tensor<6x9xf32>, %arg3: tensor<9x7xf32>, %arg4: tensor<7x3xf32>, %arg5: tensor<11x6xf32>, %arg6: tensor<11x3xf32>) -> (tensor<f32>, tensor<9xf32>, tensor<7xf32>, tensor<6x9xf32>, tensor<9x7xf32>, tensor<7x3xf32>) {
    %cst = arith.constant 0.0303030312 : f32
    %cst_0 = arith.constant 3.300000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = "sbp.layer_input"(%arg2) {layer = "dense0"} : (tensor<6x9xf32>) -> tensor<6x9xf32>
    %1 = "sbp.layer_input"(%arg0) {layer = "dense0"} : (tensor<9xf32>) -> tensor<9xf32>
    %2 = "sbp.layer_input"(%arg5) {layer = "dense0"} : (tensor<11x6xf32>) -> tensor<11x6xf32>
    %3 = tensor.empty() : tensor<11x9xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<11x9xf32>) -> tensor<11x9xf32>
    %5 = linalg.matmul ins(%2, %0 : tensor<11x6xf32>, tensor<6x9xf32>) outs(%4 : tensor<11x9xf32>) -> tensor<11x9xf32>
    %6 = tensor.empty() : tensor<1x9xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<9xf32>) outs(%6 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9xf32>
    %8 = tensor.empty() : tensor<11x9xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x9xf32>) outs(%8 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<11x9xf32>
    %10 = tensor.empty() : tensor<11x9xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %9 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%10 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.addf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x9xf32>
    %12 = tensor.empty() : tensor<11x9xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<11x9xf32>) outs(%12 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.tanh %in : f32
      linalg.yield %112 : f32
    } -> tensor<11x9xf32>
    %14 = tensor.empty() : tensor<11x9xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%14 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<11x9xf32>
    %16 = tensor.empty() : tensor<11x9xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %13 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%16 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.subf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x9xf32>
    %18 = "sbp.layer_output"(%13) {layer = "dense0"} : (tensor<11x9xf32>) -> tensor<11x9xf32>
    %19 = "sbp.layer_input"(%arg3) {layer = "dense1"} : (tensor<9x7xf32>) -> tensor<9x7xf32>
    %20 = "sbp.layer_input"(%arg1) {layer = "dense1"} : (tensor<7xf32>) -> tensor<7xf32>
    %21 = "sbp.layer_input"(%18) {layer = "dense1"} : (tensor<11x9xf32>) -> tensor<11x9xf32>
    %22 = tensor.empty() : tensor<11x7xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<11x7xf32>) -> tensor<11x7xf32>
    %24 = linalg.matmul ins(%21, %19 : tensor<11x9xf32>, tensor<9x7xf32>) outs(%23 : tensor<11x7xf32>) -> tensor<11x7xf32>
    %25 = tensor.empty() : tensor<1x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<7xf32>) outs(%25 : tensor<1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x7xf32>
    %27 = tensor.empty() : tensor<11x7xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x7xf32>) outs(%27 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<11x7xf32>
    %29 = tensor.empty() : tensor<11x7xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %28 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%29 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.addf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x7xf32>
    %31 = tensor.empty() : tensor<11x7xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<11x7xf32>) outs(%31 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.tanh %in : f32
      linalg.yield %112 : f32
    } -> tensor<11x7xf32>
    %33 = tensor.empty() : tensor<11x7xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%33 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<11x7xf32>
    %35 = tensor.empty() : tensor<11x7xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %32 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%35 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.subf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x7xf32>
    %37 = "sbp.layer_output"(%32) {layer = "dense1"} : (tensor<11x7xf32>) -> tensor<11x7xf32>
    %38 = tensor.empty() : tensor<11x3xf32>
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<11x3xf32>) -> tensor<11x3xf32>
    %40 = linalg.matmul ins(%37, %arg4 : tensor<11x7xf32>, tensor<7x3xf32>) outs(%39 : tensor<11x3xf32>) -> tensor<11x3xf32>
    %41 = tensor.empty() : tensor<11x3xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %arg6 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%41 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.subf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x3xf32>
    %43 = tensor.empty() : tensor<11x3xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42, %42 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%43 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x3xf32>
    %45 = tensor.empty() : tensor<11x3xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%45 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<11x3xf32>
    %47 = tensor.empty() : tensor<11x3xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %42 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%47 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x3xf32>
    %49 = tensor.empty() : tensor<f32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<f32>) -> tensor<f32>
    %51 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["reduction", "reduction"]} ins(%44 : tensor<11x3xf32>) outs(%50 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %out, %in : f32
      linalg.yield %112 : f32
    } -> tensor<f32>
    %52 = tensor.empty() : tensor<f32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%51 : tensor<f32>) outs(%52 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_0 : f32
      linalg.yield %112 : f32
    } -> tensor<f32>
    %54 = tensor.empty() : tensor<f32>
    %55 = linalg.generic {indexing_maps = [#map4], iterator_types = []} outs(%54 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %56 = tensor.empty() : tensor<11x3xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<f32>) outs(%56 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<11x3xf32>
    %58 = tensor.empty() : tensor<11x3xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%57, %48 : tensor<11x3xf32>, tensor<11x3xf32>) outs(%58 : tensor<11x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x3xf32>
    %60 = tensor.empty() : tensor<3x7xf32>
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<3x7xf32>) -> tensor<3x7xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59, %37 : tensor<11x3xf32>, tensor<11x7xf32>) outs(%61 : tensor<3x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      %113 = arith.addf %out, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x7xf32>
    %63 = tensor.empty() : tensor<7x3xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<3x7xf32>) outs(%63 : tensor<7x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x3xf32>
    %65 = tensor.empty() : tensor<11x7xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<11x7xf32>) -> tensor<11x7xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59, %arg4 : tensor<11x3xf32>, tensor<7x3xf32>) outs(%66 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      %113 = arith.addf %out, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<11x7xf32>
    %68 = "sbp.layer_cotangent"(%67) {layer = "dense1"} : (tensor<11x7xf32>) -> tensor<11x7xf32>
    %69 = tensor.empty() : tensor<11x7xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %36 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%69 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x7xf32>
    %71 = tensor.empty() : tensor<11x7xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%70, %32 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%71 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x7xf32>
    %73 = tensor.empty() : tensor<11x7xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%70, %72 : tensor<11x7xf32>, tensor<11x7xf32>) outs(%73 : tensor<11x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.addf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x7xf32>
    %75 = tensor.empty() : tensor<7xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<7xf32>) -> tensor<7xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%74 : tensor<11x7xf32>) outs(%76 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %out, %in : f32
      linalg.yield %112 : f32
    } -> tensor<7xf32>
    %expanded = tensor.expand_shape %77 [[0, 1]] output_shape [1, 7] : tensor<7xf32> into tensor<1x7xf32>
    %78 = tensor.empty() : tensor<7xf32>
    %79 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<7xf32>) -> tensor<7xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x7xf32>) outs(%79 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %out, %in : f32
      linalg.yield %112 : f32
    } -> tensor<7xf32>
    %81 = tensor.empty() : tensor<7x9xf32>
    %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<7x9xf32>) -> tensor<7x9xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %21 : tensor<11x7xf32>, tensor<11x9xf32>) outs(%82 : tensor<7x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      %113 = arith.addf %out, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<7x9xf32>
    %84 = tensor.empty() : tensor<9x7xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<7x9xf32>) outs(%84 : tensor<9x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x7xf32>
    %86 = tensor.empty() : tensor<11x9xf32>
    %87 = linalg.fill ins(%cst_1 : f32) outs(%86 : tensor<11x9xf32>) -> tensor<11x9xf32>
    %88 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %19 : tensor<11x7xf32>, tensor<9x7xf32>) outs(%87 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      %113 = arith.addf %out, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<11x9xf32>
    %89 = "sbp.layer_input_cotangent"(%88) {layer = "dense1"} : (tensor<11x9xf32>) -> tensor<11x9xf32>
    %90 = "sbp.layer_input_cotangent"(%80) {layer = "dense1"} : (tensor<7xf32>) -> tensor<7xf32>
    %91 = "sbp.layer_input_cotangent"(%85) {layer = "dense1"} : (tensor<9x7xf32>) -> tensor<9x7xf32>
    %92 = "sbp.layer_cotangent"(%89) {layer = "dense0"} : (tensor<11x9xf32>) -> tensor<11x9xf32>
    %93 = tensor.empty() : tensor<11x9xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92, %17 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%93 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x9xf32>
    %95 = tensor.empty() : tensor<11x9xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%94, %13 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%95 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x9xf32>
    %97 = tensor.empty() : tensor<11x9xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%94, %96 : tensor<11x9xf32>, tensor<11x9xf32>) outs(%97 : tensor<11x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.addf %in, %in_5 : f32
      linalg.yield %112 : f32
    } -> tensor<11x9xf32>
    %99 = tensor.empty() : tensor<9xf32>
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<9xf32>) -> tensor<9xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%98 : tensor<11x9xf32>) outs(%100 : tensor<9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %out, %in : f32
      linalg.yield %112 : f32
    } -> tensor<9xf32>
    %expanded_4 = tensor.expand_shape %101 [[0, 1]] output_shape [1, 9] : tensor<9xf32> into tensor<1x9xf32>
    %102 = tensor.empty() : tensor<9xf32>
    %103 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<9xf32>) -> tensor<9xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "reduction"]} ins(%expanded_4 : tensor<1x9xf32>) outs(%103 : tensor<9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %out, %in : f32
      linalg.yield %112 : f32
    } -> tensor<9xf32>
    %105 = tensor.empty() : tensor<9x6xf32>
    %106 = linalg.fill ins(%cst_1 : f32) outs(%105 : tensor<9x6xf32>) -> tensor<9x6xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98, %2 : tensor<11x9xf32>, tensor<11x6xf32>) outs(%106 : tensor<9x6xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %112 = arith.mulf %in, %in_5 : f32
      %113 = arith.addf %out, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<9x6xf32>
    %108 = tensor.empty() : tensor<6x9xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<9x6xf32>) outs(%108 : tensor<6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x9xf32>
    %110 = "sbp.layer_input_cotangent"(%104) {layer = "dense0"} : (tensor<9xf32>) -> tensor<9xf32>
    %111 = "sbp.layer_input_cotangent"(%109) {layer = "dense0"} : (tensor<6x9xf32>) -> tensor<6x9xf32>
    return %53, %110, %90, %111, %91, %64 : tensor<f32>, tensor<9xf32>, tensor<7xf32>, tensor<6x9xf32>, tensor<9x7xf32>, tensor<7x3xf32>
  }
}
