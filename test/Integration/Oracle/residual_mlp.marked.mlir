#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map10 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1, d0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
module @jit_loss {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<10xf32>, %arg2: tensor<10xf32>, %arg3: tensor<10xf32>, %arg4: tensor<10x16xf32>, %arg5: tensor<16x10xf32>, %arg6: tensor<16xf32>, %arg7: tensor<10xf32>, %arg8: tensor<10xf32>, %arg9: tensor<10xf32>, %arg10: tensor<10x16xf32>, %arg11: tensor<16x10xf32>, %arg12: tensor<12x10xf32>, %arg13: tensor<10x6xf32>, %arg14: tensor<16x12xf32>, %arg15: tensor<16x6xf32>) -> (tensor<f32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<12x10xf32>, tensor<10x6xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 1.600000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-1.12837923> : tensor<f32>
    %cst_3 = arith.constant dense<0.707106769> : tensor<f32>
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<16x10xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %2 = linalg.matmul ins(%arg14, %arg12 : tensor<16x12xf32>, tensor<12x10xf32>) outs(%1 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %3 = "sbp.layer_input"(%arg0) {layer = "block0/mlp"} : (tensor<16xf32>) -> tensor<16xf32>
    %4 = "sbp.layer_input"(%arg1) {layer = "block0/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %5 = "sbp.layer_input"(%arg2) {layer = "block0/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %6 = "sbp.layer_input"(%arg3) {layer = "block0/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %7 = "sbp.layer_input"(%arg4) {layer = "block0/mlp"} : (tensor<10x16xf32>) -> tensor<10x16xf32>
    %8 = "sbp.layer_input"(%arg5) {layer = "block0/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %9 = "sbp.layer_input"(%2) {layer = "block0/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %10 = tensor.empty() : tensor<16xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<16xf32>) -> tensor<16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%9 : tensor<16x10xf32>) outs(%11 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %13 = tensor.empty() : tensor<16x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16xf32>) outs(%13 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %15 = tensor.empty() : tensor<16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%15 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %17 = tensor.empty() : tensor<16x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%14, %16 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%17 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %19 = tensor.empty() : tensor<16x10xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<16x1xf32>) outs(%19 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %21 = tensor.empty() : tensor<16x10xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %20 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%21 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.subf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %23 = tensor.empty() : tensor<16x10xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %22 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%23 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %25 = tensor.empty() : tensor<16x10xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%25 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %27 = tensor.empty() : tensor<16x10xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %22 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%27 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %29 = tensor.empty() : tensor<16xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<16xf32>) -> tensor<16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%24 : tensor<16x10xf32>) outs(%30 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %32 = tensor.empty() : tensor<16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<16xf32>) outs(%32 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %34 = tensor.empty() : tensor<16x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%34 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %36 = tensor.empty() : tensor<16x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %35 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%36 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %38 = tensor.empty() : tensor<16x10xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<16x1xf32>) outs(%38 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %40 = tensor.empty() : tensor<16x10xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %39 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%40 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.subf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %42 = tensor.empty() : tensor<16x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%42 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %44 = tensor.empty() : tensor<16x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %43 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%44 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %46 = tensor.empty() : tensor<16x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<16x1xf32>) outs(%46 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = math.rsqrt %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %48 = tensor.empty() : tensor<16x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %45 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%48 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %50 = tensor.empty() : tensor<16x1xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%50 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %52 = tensor.empty() : tensor<16x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %49 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%52 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %54 = tensor.empty() : tensor<16x10xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x1xf32>) outs(%54 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %56 = tensor.empty() : tensor<16x10xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %55 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%56 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %58 = tensor.empty() : tensor<1x10xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<10xf32>) outs(%58 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %60 = tensor.empty() : tensor<16x10xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<1x10xf32>) outs(%60 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %62 = tensor.empty() : tensor<16x10xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %61 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%62 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %64 = tensor.empty() : tensor<1x10xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<10xf32>) outs(%64 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %66 = tensor.empty() : tensor<16x10xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<1x10xf32>) outs(%66 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %68 = tensor.empty() : tensor<16x10xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %67 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%68 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %70 = tensor.empty() : tensor<16x16xf32>
    %71 = linalg.fill ins(%cst_1 : f32) outs(%70 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %72 = linalg.matmul ins(%69, %7 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%71 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %73 = tensor.empty() : tensor<1x16xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<16xf32>) outs(%73 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %75 = tensor.empty() : tensor<16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<1x16xf32>) outs(%75 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %77 = tensor.empty() : tensor<16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%72, %76 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%77 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %79 = tensor.empty() : tensor<16x16xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%79 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %81 = tensor.empty() : tensor<16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %78 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%81 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %83 = tensor.empty() : tensor<16x16xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<16x16xf32>) outs(%83 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %85 = tensor.empty() : tensor<16x16xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%85 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %87 = tensor.empty() : tensor<16x16xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %86 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%87 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %89 = math.erfc %88 : tensor<16x16xf32>
    %90 = tensor.empty() : tensor<16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %88 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%90 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %92 = tensor.empty() : tensor<16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<16x16xf32>) outs(%92 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %94 = tensor.empty() : tensor<16x16xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<16x16xf32>) outs(%94 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = math.exp %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %96 = tensor.empty() : tensor<16x16xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %89 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%96 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %98 = tensor.empty() : tensor<16x10xf32>
    %99 = linalg.fill ins(%cst_1 : f32) outs(%98 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %100 = linalg.matmul ins(%97, %8 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%99 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %101 = tensor.empty() : tensor<1x10xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<10xf32>) outs(%101 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %103 = tensor.empty() : tensor<16x10xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<1x10xf32>) outs(%103 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %105 = tensor.empty() : tensor<16x10xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %104 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%105 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %107 = "sbp.layer_output"(%106) {layer = "block0/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %108 = tensor.empty() : tensor<16x10xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %107 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%108 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %110 = "sbp.layer_input"(%arg6) {layer = "block1/mlp"} : (tensor<16xf32>) -> tensor<16xf32>
    %111 = "sbp.layer_input"(%arg7) {layer = "block1/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %112 = "sbp.layer_input"(%arg8) {layer = "block1/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %113 = "sbp.layer_input"(%arg9) {layer = "block1/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %114 = "sbp.layer_input"(%arg10) {layer = "block1/mlp"} : (tensor<10x16xf32>) -> tensor<10x16xf32>
    %115 = "sbp.layer_input"(%arg11) {layer = "block1/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %116 = "sbp.layer_input"(%109) {layer = "block1/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %117 = tensor.empty() : tensor<16xf32>
    %118 = linalg.fill ins(%cst_1 : f32) outs(%117 : tensor<16xf32>) -> tensor<16xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%116 : tensor<16x10xf32>) outs(%118 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %120 = tensor.empty() : tensor<16x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<16xf32>) outs(%120 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %122 = tensor.empty() : tensor<16x1xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%122 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %124 = tensor.empty() : tensor<16x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%121, %123 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%124 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %126 = tensor.empty() : tensor<16x10xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<16x1xf32>) outs(%126 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %128 = tensor.empty() : tensor<16x10xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %127 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%128 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.subf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %130 = tensor.empty() : tensor<16x10xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%129, %129 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%130 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %132 = tensor.empty() : tensor<16x10xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%132 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %134 = tensor.empty() : tensor<16x10xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%133, %129 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%134 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %136 = tensor.empty() : tensor<16xf32>
    %137 = linalg.fill ins(%cst_1 : f32) outs(%136 : tensor<16xf32>) -> tensor<16xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%131 : tensor<16x10xf32>) outs(%137 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %139 = tensor.empty() : tensor<16x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<16xf32>) outs(%139 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %141 = tensor.empty() : tensor<16x1xf32>
    %142 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%141 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %143 = tensor.empty() : tensor<16x1xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%140, %142 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%143 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %145 = tensor.empty() : tensor<16x10xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<16x1xf32>) outs(%145 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %147 = tensor.empty() : tensor<16x10xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %146 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%147 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.subf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %149 = tensor.empty() : tensor<16x1xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%149 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %151 = tensor.empty() : tensor<16x1xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%144, %150 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%151 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %153 = tensor.empty() : tensor<16x1xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<16x1xf32>) outs(%153 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = math.rsqrt %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %155 = tensor.empty() : tensor<16x1xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%154, %152 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%155 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %157 = tensor.empty() : tensor<16x1xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%157 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %159 = tensor.empty() : tensor<16x1xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%158, %156 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%159 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %161 = tensor.empty() : tensor<16x10xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<16x1xf32>) outs(%161 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %163 = tensor.empty() : tensor<16x10xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%148, %162 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%163 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %165 = tensor.empty() : tensor<1x10xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<10xf32>) outs(%165 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %167 = tensor.empty() : tensor<16x10xf32>
    %168 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<1x10xf32>) outs(%167 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %169 = tensor.empty() : tensor<16x10xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %168 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%169 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %171 = tensor.empty() : tensor<1x10xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%112 : tensor<10xf32>) outs(%171 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %173 = tensor.empty() : tensor<16x10xf32>
    %174 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<1x10xf32>) outs(%173 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %175 = tensor.empty() : tensor<16x10xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%170, %174 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%175 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %177 = tensor.empty() : tensor<16x16xf32>
    %178 = linalg.fill ins(%cst_1 : f32) outs(%177 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %179 = linalg.matmul ins(%176, %114 : tensor<16x10xf32>, tensor<10x16xf32>) outs(%178 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %180 = tensor.empty() : tensor<1x16xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<16xf32>) outs(%180 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %182 = tensor.empty() : tensor<16x16xf32>
    %183 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<1x16xf32>) outs(%182 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %184 = tensor.empty() : tensor<16x16xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%179, %183 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%184 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %186 = tensor.empty() : tensor<16x16xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%186 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %188 = tensor.empty() : tensor<16x16xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%187, %185 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%188 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %190 = tensor.empty() : tensor<16x16xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<16x16xf32>) outs(%190 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %192 = tensor.empty() : tensor<16x16xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%192 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %194 = tensor.empty() : tensor<16x16xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%191, %193 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%194 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %196 = math.erfc %195 : tensor<16x16xf32>
    %197 = tensor.empty() : tensor<16x16xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%195, %195 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%197 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %199 = tensor.empty() : tensor<16x16xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%198 : tensor<16x16xf32>) outs(%199 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %201 = tensor.empty() : tensor<16x16xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%200 : tensor<16x16xf32>) outs(%201 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = math.exp %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %203 = tensor.empty() : tensor<16x16xf32>
    %204 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%189, %196 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%203 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %205 = tensor.empty() : tensor<16x10xf32>
    %206 = linalg.fill ins(%cst_1 : f32) outs(%205 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %207 = linalg.matmul ins(%204, %115 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%206 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %208 = tensor.empty() : tensor<1x10xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<10xf32>) outs(%208 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10xf32>
    %210 = tensor.empty() : tensor<16x10xf32>
    %211 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<1x10xf32>) outs(%210 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %212 = tensor.empty() : tensor<16x10xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%207, %211 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%212 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %214 = "sbp.layer_output"(%213) {layer = "block1/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %215 = tensor.empty() : tensor<16x10xf32>
    %216 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%109, %214 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%215 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %217 = tensor.empty() : tensor<16x6xf32>
    %218 = linalg.fill ins(%cst_1 : f32) outs(%217 : tensor<16x6xf32>) -> tensor<16x6xf32>
    %219 = linalg.matmul ins(%216, %arg13 : tensor<16x10xf32>, tensor<10x6xf32>) outs(%218 : tensor<16x6xf32>) -> tensor<16x6xf32>
    %220:3 = call @main_log_softmax(%219) : (tensor<16x6xf32>) -> (tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>)
    %221 = tensor.empty() : tensor<16x6xf32>
    %222 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%220#0, %arg15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%221 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x6xf32>
    %223 = tensor.empty() : tensor<16xf32>
    %224 = linalg.fill ins(%cst_1 : f32) outs(%223 : tensor<16xf32>) -> tensor<16xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%222 : tensor<16x6xf32>) outs(%224 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %226 = tensor.empty() : tensor<f32>
    %227 = linalg.fill ins(%cst_1 : f32) outs(%226 : tensor<f32>) -> tensor<f32>
    %228 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["reduction"]} ins(%225 : tensor<16xf32>) outs(%227 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<f32>
    %229 = tensor.empty() : tensor<f32>
    %230 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%228 : tensor<f32>) outs(%229 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.divf %in, %cst_0 : f32
      linalg.yield %507 : f32
    } -> tensor<f32>
    %231 = tensor.empty() : tensor<f32>
    %232 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%230 : tensor<f32>) outs(%231 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<f32>
    %233 = tensor.empty() : tensor<f32>
    %234 = linalg.generic {indexing_maps = [#map8], iterator_types = []} outs(%233 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %235 = tensor.empty() : tensor<f32>
    %236 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%234 : tensor<f32>) outs(%235 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.divf %in, %cst_0 : f32
      linalg.yield %507 : f32
    } -> tensor<f32>
    %237 = tensor.empty() : tensor<16xf32>
    %238 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%236 : tensor<f32>) outs(%237 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %239 = tensor.empty() : tensor<16x6xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<16xf32>) outs(%239 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x6xf32>
    %241 = tensor.empty() : tensor<16x6xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%240, %arg15 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%241 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x6xf32>
    %243 = call @main_log_softmax_34(%220#1, %220#2, %242) : (tensor<16x6xf32>, tensor<16x1xf32>, tensor<16x6xf32>) -> tensor<16x6xf32>
    %244 = tensor.empty() : tensor<6x10xf32>
    %245 = linalg.fill ins(%cst_1 : f32) outs(%244 : tensor<6x10xf32>) -> tensor<6x10xf32>
    %246 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243, %216 : tensor<16x6xf32>, tensor<16x10xf32>) outs(%245 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<6x10xf32>
    %247 = tensor.empty() : tensor<10x6xf32>
    %248 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%246 : tensor<6x10xf32>) outs(%247 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x6xf32>
    %249 = tensor.empty() : tensor<16x10xf32>
    %250 = linalg.fill ins(%cst_1 : f32) outs(%249 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %251 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243, %arg13 : tensor<16x6xf32>, tensor<10x6xf32>) outs(%250 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x10xf32>
    %252 = "sbp.layer_cotangent"(%251) {layer = "block1/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %253 = tensor.empty() : tensor<10xf32>
    %254 = linalg.fill ins(%cst_1 : f32) outs(%253 : tensor<10xf32>) -> tensor<10xf32>
    %255 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%252 : tensor<16x10xf32>) outs(%254 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %expanded = tensor.expand_shape %255 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %256 = tensor.empty() : tensor<10xf32>
    %257 = linalg.fill ins(%cst_1 : f32) outs(%256 : tensor<10xf32>) -> tensor<10xf32>
    %258 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x10xf32>) outs(%257 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %259 = tensor.empty() : tensor<10x16xf32>
    %260 = linalg.fill ins(%cst_1 : f32) outs(%259 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %261 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252, %204 : tensor<16x10xf32>, tensor<16x16xf32>) outs(%260 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<10x16xf32>
    %262 = tensor.empty() : tensor<16x10xf32>
    %263 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<10x16xf32>) outs(%262 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %264 = tensor.empty() : tensor<16x16xf32>
    %265 = linalg.fill ins(%cst_1 : f32) outs(%264 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %266 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252, %115 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%265 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x16xf32>
    %267 = tensor.empty() : tensor<16x16xf32>
    %268 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%189, %266 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%267 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %269 = tensor.empty() : tensor<16x16xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%266, %196 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%269 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %271 = tensor.empty() : tensor<16x16xf32>
    %272 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%271 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %273 = tensor.empty() : tensor<16x16xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%272, %268 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%273 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %275 = tensor.empty() : tensor<16x16xf32>
    %276 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%274, %202 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%275 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %277 = tensor.empty() : tensor<16x16xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%277 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %279 = tensor.empty() : tensor<16x16xf32>
    %280 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%276, %278 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%279 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %281 = tensor.empty() : tensor<16x16xf32>
    %282 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%280 : tensor<16x16xf32>) outs(%281 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %283 = tensor.empty() : tensor<16x16xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%283 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %285 = tensor.empty() : tensor<16x16xf32>
    %286 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%284, %270 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%285 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %287 = tensor.empty() : tensor<16x16xf32>
    %288 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%282, %286 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%287 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %289 = tensor.empty() : tensor<16xf32>
    %290 = linalg.fill ins(%cst_1 : f32) outs(%289 : tensor<16xf32>) -> tensor<16xf32>
    %291 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%288 : tensor<16x16xf32>) outs(%290 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_9 = tensor.expand_shape %291 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
    %292 = tensor.empty() : tensor<16xf32>
    %293 = linalg.fill ins(%cst_1 : f32) outs(%292 : tensor<16xf32>) -> tensor<16xf32>
    %294 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_9 : tensor<1x16xf32>) outs(%293 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %295 = tensor.empty() : tensor<16x10xf32>
    %296 = linalg.fill ins(%cst_1 : f32) outs(%295 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %297 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%288, %176 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%296 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x10xf32>
    %298 = tensor.empty() : tensor<10x16xf32>
    %299 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%297 : tensor<16x10xf32>) outs(%298 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x16xf32>
    %300 = tensor.empty() : tensor<16x10xf32>
    %301 = linalg.fill ins(%cst_1 : f32) outs(%300 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %302 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%288, %114 : tensor<16x16xf32>, tensor<10x16xf32>) outs(%301 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x10xf32>
    %303 = tensor.empty() : tensor<10xf32>
    %304 = linalg.fill ins(%cst_1 : f32) outs(%303 : tensor<10xf32>) -> tensor<10xf32>
    %305 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%302 : tensor<16x10xf32>) outs(%304 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %expanded_10 = tensor.expand_shape %305 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %306 = tensor.empty() : tensor<10xf32>
    %307 = linalg.fill ins(%cst_1 : f32) outs(%306 : tensor<10xf32>) -> tensor<10xf32>
    %308 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x10xf32>) outs(%307 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %309 = tensor.empty() : tensor<16x10xf32>
    %310 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %302 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%309 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %311 = tensor.empty() : tensor<10xf32>
    %312 = linalg.fill ins(%cst_1 : f32) outs(%311 : tensor<10xf32>) -> tensor<10xf32>
    %313 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%310 : tensor<16x10xf32>) outs(%312 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %expanded_11 = tensor.expand_shape %313 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %314 = tensor.empty() : tensor<16x10xf32>
    %315 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<1x10xf32>) outs(%314 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %316 = tensor.empty() : tensor<16x10xf32>
    %317 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%302, %315 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%316 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %318 = tensor.empty() : tensor<10xf32>
    %319 = linalg.fill ins(%cst_1 : f32) outs(%318 : tensor<10xf32>) -> tensor<10xf32>
    %320 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x10xf32>) outs(%319 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %321 = tensor.empty() : tensor<16x10xf32>
    %322 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%148, %317 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%321 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %323 = tensor.empty() : tensor<16xf32>
    %324 = linalg.fill ins(%cst_1 : f32) outs(%323 : tensor<16xf32>) -> tensor<16xf32>
    %325 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%322 : tensor<16x10xf32>) outs(%324 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_12 = tensor.expand_shape %325 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %326 = tensor.empty() : tensor<16x10xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<16x1xf32>) outs(%326 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %328 = tensor.empty() : tensor<16x10xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%317, %327 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%328 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %330 = tensor.empty() : tensor<16x1xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %160 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%330 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %332 = tensor.empty() : tensor<16x10xf32>
    %333 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%329 : tensor<16x10xf32>) outs(%332 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %334 = tensor.empty() : tensor<16xf32>
    %335 = linalg.fill ins(%cst_1 : f32) outs(%334 : tensor<16xf32>) -> tensor<16xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%333 : tensor<16x10xf32>) outs(%335 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_13 = tensor.expand_shape %336 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %337 = tensor.empty() : tensor<16x1xf32>
    %338 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%337 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %339 = tensor.empty() : tensor<16x1xf32>
    %340 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%331, %338 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%339 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %341 = tensor.empty() : tensor<16xf32>
    %342 = linalg.fill ins(%cst_1 : f32) outs(%341 : tensor<16xf32>) -> tensor<16xf32>
    %343 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%340 : tensor<16x1xf32>) outs(%342 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %344 = tensor.empty() : tensor<16x10xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%343 : tensor<16xf32>) outs(%344 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %346 = tensor.empty() : tensor<16x10xf32>
    %347 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%345, %135 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%346 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %348 = tensor.empty() : tensor<16x10xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%347 : tensor<16x10xf32>) outs(%348 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %350 = tensor.empty() : tensor<16xf32>
    %351 = linalg.fill ins(%cst_1 : f32) outs(%350 : tensor<16xf32>) -> tensor<16xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%349 : tensor<16x10xf32>) outs(%351 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_14 = tensor.expand_shape %352 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %353 = tensor.empty() : tensor<16x10xf32>
    %354 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%329, %347 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%353 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %355 = tensor.empty() : tensor<16x1xf32>
    %356 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%355 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %357 = tensor.empty() : tensor<16x1xf32>
    %358 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%357 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %359 = tensor.empty() : tensor<16x1xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%356, %358 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%359 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %361 = tensor.empty() : tensor<16xf32>
    %362 = linalg.fill ins(%cst_1 : f32) outs(%361 : tensor<16xf32>) -> tensor<16xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%360 : tensor<16x1xf32>) outs(%362 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %364 = tensor.empty() : tensor<16x10xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<16xf32>) outs(%364 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %366 = tensor.empty() : tensor<16x10xf32>
    %367 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%354, %365 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%366 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %368 = "sbp.layer_input_cotangent"(%367) {layer = "block1/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %369 = tensor.empty() : tensor<16x10xf32>
    %370 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%251, %368 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%369 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %371 = "sbp.layer_input_cotangent"(%263) {layer = "block1/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %372 = "sbp.layer_input_cotangent"(%299) {layer = "block1/mlp"} : (tensor<10x16xf32>) -> tensor<10x16xf32>
    %373 = "sbp.layer_input_cotangent"(%320) {layer = "block1/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %374 = "sbp.layer_input_cotangent"(%308) {layer = "block1/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %375 = "sbp.layer_input_cotangent"(%258) {layer = "block1/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %376 = "sbp.layer_input_cotangent"(%294) {layer = "block1/mlp"} : (tensor<16xf32>) -> tensor<16xf32>
    %377 = "sbp.layer_cotangent"(%370) {layer = "block0/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %378 = tensor.empty() : tensor<10xf32>
    %379 = linalg.fill ins(%cst_1 : f32) outs(%378 : tensor<10xf32>) -> tensor<10xf32>
    %380 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%377 : tensor<16x10xf32>) outs(%379 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %expanded_15 = tensor.expand_shape %380 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %381 = tensor.empty() : tensor<10xf32>
    %382 = linalg.fill ins(%cst_1 : f32) outs(%381 : tensor<10xf32>) -> tensor<10xf32>
    %383 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_15 : tensor<1x10xf32>) outs(%382 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %384 = tensor.empty() : tensor<10x16xf32>
    %385 = linalg.fill ins(%cst_1 : f32) outs(%384 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %386 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377, %97 : tensor<16x10xf32>, tensor<16x16xf32>) outs(%385 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<10x16xf32>
    %387 = tensor.empty() : tensor<16x10xf32>
    %388 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%386 : tensor<10x16xf32>) outs(%387 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %389 = tensor.empty() : tensor<16x16xf32>
    %390 = linalg.fill ins(%cst_1 : f32) outs(%389 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %391 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377, %8 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%390 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x16xf32>
    %392 = tensor.empty() : tensor<16x16xf32>
    %393 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %391 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%392 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %394 = tensor.empty() : tensor<16x16xf32>
    %395 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%391, %89 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%394 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %396 = tensor.empty() : tensor<16x16xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%396 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %398 = tensor.empty() : tensor<16x16xf32>
    %399 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%397, %393 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%398 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %400 = tensor.empty() : tensor<16x16xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%399, %95 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%400 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %402 = tensor.empty() : tensor<16x16xf32>
    %403 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%402 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %404 = tensor.empty() : tensor<16x16xf32>
    %405 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%401, %403 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%404 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %406 = tensor.empty() : tensor<16x16xf32>
    %407 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%405 : tensor<16x16xf32>) outs(%406 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %408 = tensor.empty() : tensor<16x16xf32>
    %409 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%408 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %410 = tensor.empty() : tensor<16x16xf32>
    %411 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%409, %395 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%410 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %412 = tensor.empty() : tensor<16x16xf32>
    %413 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%407, %411 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%412 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x16xf32>
    %414 = tensor.empty() : tensor<16xf32>
    %415 = linalg.fill ins(%cst_1 : f32) outs(%414 : tensor<16xf32>) -> tensor<16xf32>
    %416 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%413 : tensor<16x16xf32>) outs(%415 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_16 = tensor.expand_shape %416 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
    %417 = tensor.empty() : tensor<16xf32>
    %418 = linalg.fill ins(%cst_1 : f32) outs(%417 : tensor<16xf32>) -> tensor<16xf32>
    %419 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_16 : tensor<1x16xf32>) outs(%418 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %420 = tensor.empty() : tensor<16x10xf32>
    %421 = linalg.fill ins(%cst_1 : f32) outs(%420 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %422 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%413, %69 : tensor<16x16xf32>, tensor<16x10xf32>) outs(%421 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x10xf32>
    %423 = tensor.empty() : tensor<10x16xf32>
    %424 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%422 : tensor<16x10xf32>) outs(%423 : tensor<10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x16xf32>
    %425 = tensor.empty() : tensor<16x10xf32>
    %426 = linalg.fill ins(%cst_1 : f32) outs(%425 : tensor<16x10xf32>) -> tensor<16x10xf32>
    %427 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%413, %7 : tensor<16x16xf32>, tensor<10x16xf32>) outs(%426 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<16x10xf32>
    %428 = tensor.empty() : tensor<10xf32>
    %429 = linalg.fill ins(%cst_1 : f32) outs(%428 : tensor<10xf32>) -> tensor<10xf32>
    %430 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%427 : tensor<16x10xf32>) outs(%429 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %expanded_17 = tensor.expand_shape %430 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %431 = tensor.empty() : tensor<10xf32>
    %432 = linalg.fill ins(%cst_1 : f32) outs(%431 : tensor<10xf32>) -> tensor<10xf32>
    %433 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_17 : tensor<1x10xf32>) outs(%432 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %434 = tensor.empty() : tensor<16x10xf32>
    %435 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %427 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%434 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %436 = tensor.empty() : tensor<10xf32>
    %437 = linalg.fill ins(%cst_1 : f32) outs(%436 : tensor<10xf32>) -> tensor<10xf32>
    %438 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%435 : tensor<16x10xf32>) outs(%437 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %expanded_18 = tensor.expand_shape %438 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32>
    %439 = tensor.empty() : tensor<16x10xf32>
    %440 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<1x10xf32>) outs(%439 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %441 = tensor.empty() : tensor<16x10xf32>
    %442 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%427, %440 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%441 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %443 = tensor.empty() : tensor<10xf32>
    %444 = linalg.fill ins(%cst_1 : f32) outs(%443 : tensor<10xf32>) -> tensor<10xf32>
    %445 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_18 : tensor<1x10xf32>) outs(%444 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<10xf32>
    %446 = tensor.empty() : tensor<16x10xf32>
    %447 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %442 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%446 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %448 = tensor.empty() : tensor<16xf32>
    %449 = linalg.fill ins(%cst_1 : f32) outs(%448 : tensor<16xf32>) -> tensor<16xf32>
    %450 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%447 : tensor<16x10xf32>) outs(%449 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_19 = tensor.expand_shape %450 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %451 = tensor.empty() : tensor<16x10xf32>
    %452 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x1xf32>) outs(%451 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %453 = tensor.empty() : tensor<16x10xf32>
    %454 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%442, %452 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%453 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %455 = tensor.empty() : tensor<16x1xf32>
    %456 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %53 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%455 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %457 = tensor.empty() : tensor<16x10xf32>
    %458 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%454 : tensor<16x10xf32>) outs(%457 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %459 = tensor.empty() : tensor<16xf32>
    %460 = linalg.fill ins(%cst_1 : f32) outs(%459 : tensor<16xf32>) -> tensor<16xf32>
    %461 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%458 : tensor<16x10xf32>) outs(%460 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_20 = tensor.expand_shape %461 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %462 = tensor.empty() : tensor<16x1xf32>
    %463 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%462 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %464 = tensor.empty() : tensor<16x1xf32>
    %465 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%456, %463 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%464 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %466 = tensor.empty() : tensor<16xf32>
    %467 = linalg.fill ins(%cst_1 : f32) outs(%466 : tensor<16xf32>) -> tensor<16xf32>
    %468 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%465 : tensor<16x1xf32>) outs(%467 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %469 = tensor.empty() : tensor<16x10xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%468 : tensor<16xf32>) outs(%469 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %471 = tensor.empty() : tensor<16x10xf32>
    %472 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%470, %28 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%471 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %473 = tensor.empty() : tensor<16x10xf32>
    %474 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%472 : tensor<16x10xf32>) outs(%473 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.negf %in : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %475 = tensor.empty() : tensor<16xf32>
    %476 = linalg.fill ins(%cst_1 : f32) outs(%475 : tensor<16xf32>) -> tensor<16xf32>
    %477 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%474 : tensor<16x10xf32>) outs(%476 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %expanded_21 = tensor.expand_shape %477 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %478 = tensor.empty() : tensor<16x10xf32>
    %479 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%454, %472 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%478 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %480 = tensor.empty() : tensor<16x1xf32>
    %481 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%480 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %482 = tensor.empty() : tensor<16x1xf32>
    %483 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%482 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %484 = tensor.empty() : tensor<16x1xf32>
    %485 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%481, %483 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%484 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.divf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x1xf32>
    %486 = tensor.empty() : tensor<16xf32>
    %487 = linalg.fill ins(%cst_1 : f32) outs(%486 : tensor<16xf32>) -> tensor<16xf32>
    %488 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%485 : tensor<16x1xf32>) outs(%487 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %507 = arith.addf %out, %in : f32
      linalg.yield %507 : f32
    } -> tensor<16xf32>
    %489 = tensor.empty() : tensor<16x10xf32>
    %490 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%488 : tensor<16xf32>) outs(%489 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %491 = tensor.empty() : tensor<16x10xf32>
    %492 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%479, %490 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%491 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %493 = "sbp.layer_input_cotangent"(%492) {layer = "block0/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %494 = tensor.empty() : tensor<16x10xf32>
    %495 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%370, %493 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%494 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.addf %in, %in_22 : f32
      linalg.yield %507 : f32
    } -> tensor<16x10xf32>
    %496 = "sbp.layer_input_cotangent"(%388) {layer = "block0/mlp"} : (tensor<16x10xf32>) -> tensor<16x10xf32>
    %497 = "sbp.layer_input_cotangent"(%424) {layer = "block0/mlp"} : (tensor<10x16xf32>) -> tensor<10x16xf32>
    %498 = "sbp.layer_input_cotangent"(%445) {layer = "block0/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %499 = "sbp.layer_input_cotangent"(%433) {layer = "block0/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %500 = "sbp.layer_input_cotangent"(%383) {layer = "block0/mlp"} : (tensor<10xf32>) -> tensor<10xf32>
    %501 = "sbp.layer_input_cotangent"(%419) {layer = "block0/mlp"} : (tensor<16xf32>) -> tensor<16xf32>
    %502 = tensor.empty() : tensor<10x12xf32>
    %503 = linalg.fill ins(%cst_1 : f32) outs(%502 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %504 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%495, %arg14 : tensor<16x10xf32>, tensor<16x12xf32>) outs(%503 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %507 = arith.mulf %in, %in_22 : f32
      %508 = arith.addf %out, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<10x12xf32>
    %505 = tensor.empty() : tensor<12x10xf32>
    %506 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%504 : tensor<10x12xf32>) outs(%505 : tensor<12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x10xf32>
    return %232, %501, %500, %499, %498, %497, %496, %376, %375, %374, %373, %372, %371, %506, %248 : tensor<f32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<16xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x16xf32>, tensor<16x10xf32>, tensor<12x10xf32>, tensor<10x6xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<16x6xf32>) -> (tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<16xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<16xf32>) -> tensor<16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<16x6xf32>) outs(%1 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<16xf32>
    %3 = tensor.empty() : tensor<16xf32>
    %4 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %5 = tensor.empty() : tensor<16xf32>
    %6 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%4, %2 : tensor<16xf32>, tensor<16xf32>) outs(%5 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<16xf32>
    %7 = tensor.empty() : tensor<16x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<16xf32>) outs(%7 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %9 = tensor.empty() : tensor<16x6xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<16x1xf32>) outs(%9 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x6xf32>
    %11 = tensor.empty() : tensor<16x6xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%11 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<16x6xf32>
    %13 = tensor.empty() : tensor<16x6xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16x6xf32>) outs(%13 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<16x6xf32>
    %15 = tensor.empty() : tensor<16xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<16xf32>) -> tensor<16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<16x6xf32>) outs(%16 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<16xf32>
    %18 = tensor.empty() : tensor<16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<16xf32>) outs(%18 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %20 = tensor.empty() : tensor<16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<16x1xf32>) outs(%20 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<16x1xf32>
    %22 = tensor.empty() : tensor<16x6xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<16x1xf32>) outs(%22 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x6xf32>
    %24 = tensor.empty() : tensor<16x6xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%24 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<16x6xf32>
    return %25, %14, %19 : tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x1xf32>
  }
  func.func private @main_log_softmax_34(%arg0: tensor<16x6xf32>, %arg1: tensor<16x1xf32>, %arg2: tensor<16x6xf32>) -> tensor<16x6xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<16x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<16x6xf32>) outs(%0 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<16x6xf32>
    %2 = tensor.empty() : tensor<16xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16xf32>) -> tensor<16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<16x6xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
    %5 = tensor.empty() : tensor<16x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%5 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<16x1xf32>
    %7 = tensor.empty() : tensor<16xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<16xf32>) -> tensor<16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<16x1xf32>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<16xf32>
    %10 = tensor.empty() : tensor<16x6xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16xf32>) outs(%10 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x6xf32>
    %12 = tensor.empty() : tensor<16x6xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%12 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<16x6xf32>
    %14 = tensor.empty() : tensor<16x6xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<16x6xf32>, tensor<16x6xf32>) outs(%14 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<16x6xf32>
    return %15 : tensor<16x6xf32>
  }
}
