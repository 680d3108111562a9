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
  func.func public @main(%arg0: tensor<16xbf16>, %arg1: tensor<10xbf16>, %arg2: tensor<10xbf16>, %arg3: tensor<10xbf16>, %arg4: tensor<10x16xbf16>, %arg5: tensor<16x10xbf16>, %arg6: tensor<16xbf16>, %arg7: tensor<10xbf16>, %arg8: tensor<10xbf16>, %arg9: tensor<10xbf16>, %arg10: tensor<10x16xbf16>, %arg11: tensor<16x10xbf16>, %arg12: tensor<12x10xbf16>, %arg13: tensor<10x6xbf16>, %arg14: tensor<16x12xbf16>, %arg15: tensor<16x6xbf16>) -> (tensor<bf16>, tensor<16xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10x16xbf16>, tensor<16x10xbf16>, tensor<16xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10x16xbf16>, tensor<16x10xbf16>, tensor<12x10xbf16>, tensor<10x6xbf16>) {
    %cst = arith.constant -1.000000e+00 : bf16
    %cst_0 = arith.constant 1.600000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : bf16
    %cst_3 = arith.constant dense<-1.125000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<7.070310e-01> : tensor<bf16>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<bf16>
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<bf16>
    %cst_7 = arith.constant dense<1.001360e-05> : tensor<bf16>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<bf16>
    %cst_9 = arith.constant dense<1.000000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<16x10xbf16>
    %1 = linalg.fill ins(%cst_2 : bf16) outs(%0 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %2 = linalg.matmul ins(%arg14, %arg12 : tensor<16x12xbf16>, tensor<12x10xbf16>) outs(%1 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %3 = "sbp.layer_input"(%arg0) {layer = "block0/mlp"} : (tensor<16xbf16>) -> tensor<16xbf16>
    %4 = "sbp.layer_input"(%arg1) {layer = "block0/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %5 = "sbp.layer_input"(%arg2) {layer = "block0/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %6 = "sbp.layer_input"(%arg3) {layer = "block0/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %7 = "sbp.layer_input"(%arg4) {layer = "block0/mlp"} : (tensor<10x16xbf16>) -> tensor<10x16xbf16>
    %8 = "sbp.layer_input"(%arg5) {layer = "block0/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %9 = "sbp.layer_input"(%2) {layer = "block0/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %10 = tensor.empty() : tensor<16x10xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x10xbf16>) outs(%10 : tensor<16x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x10xf32>
    %12 = tensor.empty() : tensor<16xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<16xf32>) -> tensor<16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<16x10xf32>) outs(%13 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %15 = tensor.empty() : tensor<16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<16xf32>) outs(%15 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %17 = tensor.empty() : tensor<16x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%17 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %19 = tensor.empty() : tensor<16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%19 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %21 = tensor.empty() : tensor<16x1xbf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<16x1xf32>) outs(%21 : tensor<16x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %23 = tensor.empty() : tensor<16x10xbf16>
    %24 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<16x1xbf16>) outs(%23 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %25 = tensor.empty() : tensor<16x10xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %24 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%25 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.subf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %27 = tensor.empty() : tensor<16x10xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %26 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%27 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %29 = tensor.empty() : tensor<16x10xbf16>
    %30 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%29 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %31 = tensor.empty() : tensor<16x10xbf16>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %26 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%31 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %33 = tensor.empty() : tensor<16x10xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<16x10xbf16>) outs(%33 : tensor<16x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x10xf32>
    %35 = tensor.empty() : tensor<16xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<16xf32>) -> tensor<16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%34 : tensor<16x10xf32>) outs(%36 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %38 = tensor.empty() : tensor<16x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<16xf32>) outs(%38 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %40 = tensor.empty() : tensor<16x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%40 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %42 = tensor.empty() : tensor<16x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %41 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%42 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %44 = tensor.empty() : tensor<16x1xbf16>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<16x1xf32>) outs(%44 : tensor<16x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %46 = tensor.empty() : tensor<16x10xbf16>
    %47 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<16x1xbf16>) outs(%46 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %48 = tensor.empty() : tensor<16x10xbf16>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %47 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%48 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.subf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %50 = tensor.empty() : tensor<16x1xbf16>
    %51 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%50 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x1xbf16>
    %52 = tensor.empty() : tensor<16x1xbf16>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %51 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%52 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %54 = tensor.empty() : tensor<16x1xbf16>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<16x1xbf16>) outs(%54 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = math.rsqrt %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %56 = tensor.empty() : tensor<16x1xbf16>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %53 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%56 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.divf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %58 = tensor.empty() : tensor<16x1xbf16>
    %59 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%58 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x1xbf16>
    %60 = tensor.empty() : tensor<16x1xbf16>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %57 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%60 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %62 = tensor.empty() : tensor<16x10xbf16>
    %63 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<16x1xbf16>) outs(%62 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %64 = tensor.empty() : tensor<16x10xbf16>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %63 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%64 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %66 = tensor.empty() : tensor<1x10xbf16>
    %67 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<10xbf16>) outs(%66 : tensor<1x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x10xbf16>
    %68 = tensor.empty() : tensor<16x10xbf16>
    %69 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<1x10xbf16>) outs(%68 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %70 = tensor.empty() : tensor<16x10xbf16>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %69 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%70 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %72 = tensor.empty() : tensor<1x10xbf16>
    %73 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<10xbf16>) outs(%72 : tensor<1x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x10xbf16>
    %74 = tensor.empty() : tensor<16x10xbf16>
    %75 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<1x10xbf16>) outs(%74 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %76 = tensor.empty() : tensor<16x10xbf16>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %75 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%76 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %78 = tensor.empty() : tensor<16x16xbf16>
    %79 = linalg.fill ins(%cst_2 : bf16) outs(%78 : tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %80 = linalg.matmul ins(%77, %7 : tensor<16x10xbf16>, tensor<10x16xbf16>) outs(%79 : tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %81 = tensor.empty() : tensor<1x16xbf16>
    %82 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<16xbf16>) outs(%81 : tensor<1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16xbf16>
    %83 = tensor.empty() : tensor<16x16xbf16>
    %84 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<1x16xbf16>) outs(%83 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %85 = tensor.empty() : tensor<16x16xbf16>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %84 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%85 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %87 = tensor.empty() : tensor<16x16xbf16>
    %88 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%87 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %89 = tensor.empty() : tensor<16x16xbf16>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %86 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%89 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %91 = tensor.empty() : tensor<16x16xbf16>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<16x16xbf16>) outs(%91 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %93 = tensor.empty() : tensor<16x16xbf16>
    %94 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%93 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %95 = tensor.empty() : tensor<16x16xbf16>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%92, %94 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%95 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %97 = math.erfc %96 : tensor<16x16xbf16>
    %98 = tensor.empty() : tensor<16x16xbf16>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %96 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%98 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %100 = tensor.empty() : tensor<16x16xbf16>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<16x16xbf16>) outs(%100 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %102 = tensor.empty() : tensor<16x16xbf16>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<16x16xbf16>) outs(%102 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = math.exp %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %104 = tensor.empty() : tensor<16x16xbf16>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %97 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%104 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %106 = tensor.empty() : tensor<16x10xbf16>
    %107 = linalg.fill ins(%cst_2 : bf16) outs(%106 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %108 = linalg.matmul ins(%105, %8 : tensor<16x16xbf16>, tensor<16x10xbf16>) outs(%107 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %109 = tensor.empty() : tensor<1x10xbf16>
    %110 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<10xbf16>) outs(%109 : tensor<1x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x10xbf16>
    %111 = tensor.empty() : tensor<16x10xbf16>
    %112 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<1x10xbf16>) outs(%111 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %113 = tensor.empty() : tensor<16x10xbf16>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%108, %112 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%113 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %115 = "sbp.layer_output"(%114) {layer = "block0/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %116 = tensor.empty() : tensor<16x10xbf16>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %115 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%116 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %118 = "sbp.layer_input"(%arg6) {layer = "block1/mlp"} : (tensor<16xbf16>) -> tensor<16xbf16>
    %119 = "sbp.layer_input"(%arg7) {layer = "block1/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %120 = "sbp.layer_input"(%arg8) {layer = "block1/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %121 = "sbp.layer_input"(%arg9) {layer = "block1/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %122 = "sbp.layer_input"(%arg10) {layer = "block1/mlp"} : (tensor<10x16xbf16>) -> tensor<10x16xbf16>
    %123 = "sbp.layer_input"(%arg11) {layer = "block1/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %124 = "sbp.layer_input"(%117) {layer = "block1/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %125 = tensor.empty() : tensor<16x10xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<16x10xbf16>) outs(%125 : tensor<16x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x10xf32>
    %127 = tensor.empty() : tensor<16xf32>
    %128 = linalg.fill ins(%cst_1 : f32) outs(%127 : tensor<16xf32>) -> tensor<16xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%126 : tensor<16x10xf32>) outs(%128 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %130 = tensor.empty() : tensor<16x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<16xf32>) outs(%130 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %132 = tensor.empty() : tensor<16x1xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%132 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %134 = tensor.empty() : tensor<16x1xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%131, %133 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%134 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %136 = tensor.empty() : tensor<16x1xbf16>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<16x1xf32>) outs(%136 : tensor<16x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %138 = tensor.empty() : tensor<16x10xbf16>
    %139 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<16x1xbf16>) outs(%138 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %140 = tensor.empty() : tensor<16x10xbf16>
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%124, %139 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%140 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.subf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %142 = tensor.empty() : tensor<16x10xbf16>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%141, %141 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%142 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %144 = tensor.empty() : tensor<16x10xbf16>
    %145 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%144 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %146 = tensor.empty() : tensor<16x10xbf16>
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %141 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%146 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %148 = tensor.empty() : tensor<16x10xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<16x10xbf16>) outs(%148 : tensor<16x10xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x10xf32>
    %150 = tensor.empty() : tensor<16xf32>
    %151 = linalg.fill ins(%cst_1 : f32) outs(%150 : tensor<16xf32>) -> tensor<16xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%149 : tensor<16x10xf32>) outs(%151 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %153 = tensor.empty() : tensor<16x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<16xf32>) outs(%153 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %155 = tensor.empty() : tensor<16x1xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%155 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %157 = tensor.empty() : tensor<16x1xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%154, %156 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%157 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %159 = tensor.empty() : tensor<16x1xbf16>
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<16x1xf32>) outs(%159 : tensor<16x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %161 = tensor.empty() : tensor<16x10xbf16>
    %162 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<16x1xbf16>) outs(%161 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %163 = tensor.empty() : tensor<16x10xbf16>
    %164 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%124, %162 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%163 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.subf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %165 = tensor.empty() : tensor<16x1xbf16>
    %166 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%165 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x1xbf16>
    %167 = tensor.empty() : tensor<16x1xbf16>
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%160, %166 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%167 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %169 = tensor.empty() : tensor<16x1xbf16>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<16x1xbf16>) outs(%169 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = math.rsqrt %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %171 = tensor.empty() : tensor<16x1xbf16>
    %172 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%170, %168 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%171 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.divf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %173 = tensor.empty() : tensor<16x1xbf16>
    %174 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%173 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x1xbf16>
    %175 = tensor.empty() : tensor<16x1xbf16>
    %176 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%174, %172 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%175 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %177 = tensor.empty() : tensor<16x10xbf16>
    %178 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<16x1xbf16>) outs(%177 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %179 = tensor.empty() : tensor<16x10xbf16>
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %178 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%179 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %181 = tensor.empty() : tensor<1x10xbf16>
    %182 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<10xbf16>) outs(%181 : tensor<1x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x10xbf16>
    %183 = tensor.empty() : tensor<16x10xbf16>
    %184 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<1x10xbf16>) outs(%183 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %185 = tensor.empty() : tensor<16x10xbf16>
    %186 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%180, %184 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%185 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %187 = tensor.empty() : tensor<1x10xbf16>
    %188 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<10xbf16>) outs(%187 : tensor<1x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x10xbf16>
    %189 = tensor.empty() : tensor<16x10xbf16>
    %190 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<1x10xbf16>) outs(%189 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %191 = tensor.empty() : tensor<16x10xbf16>
    %192 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%186, %190 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%191 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %193 = tensor.empty() : tensor<16x16xbf16>
    %194 = linalg.fill ins(%cst_2 : bf16) outs(%193 : tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %195 = linalg.matmul ins(%192, %122 : tensor<16x10xbf16>, tensor<10x16xbf16>) outs(%194 : tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %196 = tensor.empty() : tensor<1x16xbf16>
    %197 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<16xbf16>) outs(%196 : tensor<1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16xbf16>
    %198 = tensor.empty() : tensor<16x16xbf16>
    %199 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%197 : tensor<1x16xbf16>) outs(%198 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %200 = tensor.empty() : tensor<16x16xbf16>
    %201 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%195, %199 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%200 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %202 = tensor.empty() : tensor<16x16xbf16>
    %203 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%202 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %204 = tensor.empty() : tensor<16x16xbf16>
    %205 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %201 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%204 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %206 = tensor.empty() : tensor<16x16xbf16>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%201 : tensor<16x16xbf16>) outs(%206 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %208 = tensor.empty() : tensor<16x16xbf16>
    %209 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%208 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %210 = tensor.empty() : tensor<16x16xbf16>
    %211 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%207, %209 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%210 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %212 = math.erfc %211 : tensor<16x16xbf16>
    %213 = tensor.empty() : tensor<16x16xbf16>
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%211, %211 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%213 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %215 = tensor.empty() : tensor<16x16xbf16>
    %216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%214 : tensor<16x16xbf16>) outs(%215 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %217 = tensor.empty() : tensor<16x16xbf16>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<16x16xbf16>) outs(%217 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = math.exp %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %219 = tensor.empty() : tensor<16x16xbf16>
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%205, %212 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%219 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %221 = tensor.empty() : tensor<16x10xbf16>
    %222 = linalg.fill ins(%cst_2 : bf16) outs(%221 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %223 = linalg.matmul ins(%220, %123 : tensor<16x16xbf16>, tensor<16x10xbf16>) outs(%222 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %224 = tensor.empty() : tensor<1x10xbf16>
    %225 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<10xbf16>) outs(%224 : tensor<1x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x10xbf16>
    %226 = tensor.empty() : tensor<16x10xbf16>
    %227 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<1x10xbf16>) outs(%226 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %228 = tensor.empty() : tensor<16x10xbf16>
    %229 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%223, %227 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%228 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %230 = "sbp.layer_output"(%229) {layer = "block1/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %231 = tensor.empty() : tensor<16x10xbf16>
    %232 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %230 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%231 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %233 = tensor.empty() : tensor<16x6xbf16>
    %234 = linalg.fill ins(%cst_2 : bf16) outs(%233 : tensor<16x6xbf16>) -> tensor<16x6xbf16>
    %235 = linalg.matmul ins(%232, %arg13 : tensor<16x10xbf16>, tensor<10x6xbf16>) outs(%234 : tensor<16x6xbf16>) -> tensor<16x6xbf16>
    %236:3 = call @main_log_softmax(%235) : (tensor<16x6xbf16>) -> (tensor<16x6xbf16>, tensor<16x6xbf16>, tensor<16x1xbf16>)
    %237 = tensor.empty() : tensor<16x6xbf16>
    %238 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%236#0, %arg15 : tensor<16x6xbf16>, tensor<16x6xbf16>) outs(%237 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x6xbf16>
    %239 = tensor.empty() : tensor<16x6xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<16x6xbf16>) outs(%239 : tensor<16x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x6xf32>
    %241 = tensor.empty() : tensor<16xf32>
    %242 = linalg.fill ins(%cst_1 : f32) outs(%241 : tensor<16xf32>) -> tensor<16xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%240 : tensor<16x6xf32>) outs(%242 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %244 = tensor.empty() : tensor<16xbf16>
    %245 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%243 : tensor<16xf32>) outs(%244 : tensor<16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %246 = tensor.empty() : tensor<16xf32>
    %247 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%245 : tensor<16xbf16>) outs(%246 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %248 = tensor.empty() : tensor<f32>
    %249 = linalg.fill ins(%cst_1 : f32) outs(%248 : tensor<f32>) -> tensor<f32>
    %250 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["reduction"]} ins(%247 : tensor<16xf32>) outs(%249 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<f32>
    %251 = tensor.empty() : tensor<f32>
    %252 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%250 : tensor<f32>) outs(%251 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.divf %in, %cst_0 : f32
      linalg.yield %555 : f32
    } -> tensor<f32>
    %253 = tensor.empty() : tensor<bf16>
    %254 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%252 : tensor<f32>) outs(%253 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<bf16>
    %255 = tensor.empty() : tensor<bf16>
    %256 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%254 : tensor<bf16>) outs(%255 : tensor<bf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<bf16>
    %257 = tensor.empty() : tensor<bf16>
    %258 = linalg.generic {indexing_maps = [#map8], iterator_types = []} outs(%257 : tensor<bf16>) {
    ^bb0(%out: bf16):
      linalg.yield %cst : bf16
    } -> tensor<bf16>
    %259 = tensor.empty() : tensor<f32>
    %260 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%258 : tensor<bf16>) outs(%259 : tensor<f32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<f32>
    %261 = tensor.empty() : tensor<f32>
    %262 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%260 : tensor<f32>) outs(%261 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.divf %in, %cst_0 : f32
      linalg.yield %555 : f32
    } -> tensor<f32>
    %263 = tensor.empty() : tensor<16xf32>
    %264 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%262 : tensor<f32>) outs(%263 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %265 = tensor.empty() : tensor<16xbf16>
    %266 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%264 : tensor<16xf32>) outs(%265 : tensor<16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %267 = tensor.empty() : tensor<16xf32>
    %268 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%266 : tensor<16xbf16>) outs(%267 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %269 = tensor.empty() : tensor<16x6xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%268 : tensor<16xf32>) outs(%269 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x6xf32>
    %271 = tensor.empty() : tensor<16x6xbf16>
    %272 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<16x6xf32>) outs(%271 : tensor<16x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x6xbf16>
    %273 = tensor.empty() : tensor<16x6xbf16>
    %274 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%272, %arg15 : tensor<16x6xbf16>, tensor<16x6xbf16>) outs(%273 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x6xbf16>
    %275 = call @main_log_softmax_44(%236#1, %236#2, %274) : (tensor<16x6xbf16>, tensor<16x1xbf16>, tensor<16x6xbf16>) -> tensor<16x6xbf16>
    %276 = tensor.empty() : tensor<6x10xbf16>
    %277 = linalg.fill ins(%cst_2 : bf16) outs(%276 : tensor<6x10xbf16>) -> tensor<6x10xbf16>
    %278 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275, %232 : tensor<16x6xbf16>, tensor<16x10xbf16>) outs(%277 : tensor<6x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<6x10xbf16>
    %279 = tensor.empty() : tensor<10x6xbf16>
    %280 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<6x10xbf16>) outs(%279 : tensor<10x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<10x6xbf16>
    %281 = tensor.empty() : tensor<16x10xbf16>
    %282 = linalg.fill ins(%cst_2 : bf16) outs(%281 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %283 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275, %arg13 : tensor<16x6xbf16>, tensor<10x6xbf16>) outs(%282 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x10xbf16>
    %284 = "sbp.layer_cotangent"(%283) {layer = "block1/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %285 = tensor.empty() : tensor<10xbf16>
    %286 = linalg.fill ins(%cst_2 : bf16) outs(%285 : tensor<10xbf16>) -> tensor<10xbf16>
    %287 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%284 : tensor<16x10xbf16>) outs(%286 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %expanded = tensor.expand_shape %287 [[0, 1]] output_shape [1, 10] : tensor<10xbf16> into tensor<1x10xbf16>
    %288 = tensor.empty() : tensor<10xbf16>
    %289 = linalg.fill ins(%cst_2 : bf16) outs(%288 : tensor<10xbf16>) -> tensor<10xbf16>
    %290 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x10xbf16>) outs(%289 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %291 = tensor.empty() : tensor<10x16xbf16>
    %292 = linalg.fill ins(%cst_2 : bf16) outs(%291 : tensor<10x16xbf16>) -> tensor<10x16xbf16>
    %293 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284, %220 : tensor<16x10xbf16>, tensor<16x16xbf16>) outs(%292 : tensor<10x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<10x16xbf16>
    %294 = tensor.empty() : tensor<16x10xbf16>
    %295 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%293 : tensor<10x16xbf16>) outs(%294 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %296 = tensor.empty() : tensor<16x16xbf16>
    %297 = linalg.fill ins(%cst_2 : bf16) outs(%296 : tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %298 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284, %123 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%297 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x16xbf16>
    %299 = tensor.empty() : tensor<16x16xbf16>
    %300 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%205, %298 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%299 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %301 = tensor.empty() : tensor<16x16xbf16>
    %302 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%298, %212 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%301 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %303 = tensor.empty() : tensor<16x16xbf16>
    %304 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<bf16>) outs(%303 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %305 = tensor.empty() : tensor<16x16xbf16>
    %306 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%304, %300 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%305 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %307 = tensor.empty() : tensor<16x16xbf16>
    %308 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%306, %218 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%307 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %309 = tensor.empty() : tensor<16x16xbf16>
    %310 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%309 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %311 = tensor.empty() : tensor<16x16xbf16>
    %312 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%308, %310 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%311 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %313 = tensor.empty() : tensor<16x16xbf16>
    %314 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%312 : tensor<16x16xbf16>) outs(%313 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %315 = tensor.empty() : tensor<16x16xbf16>
    %316 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%315 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %317 = tensor.empty() : tensor<16x16xbf16>
    %318 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%316, %302 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%317 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %319 = tensor.empty() : tensor<16x16xbf16>
    %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%314, %318 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%319 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %321 = tensor.empty() : tensor<16xbf16>
    %322 = linalg.fill ins(%cst_2 : bf16) outs(%321 : tensor<16xbf16>) -> tensor<16xbf16>
    %323 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%320 : tensor<16x16xbf16>) outs(%322 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_10 = tensor.expand_shape %323 [[0, 1]] output_shape [1, 16] : tensor<16xbf16> into tensor<1x16xbf16>
    %324 = tensor.empty() : tensor<16xbf16>
    %325 = linalg.fill ins(%cst_2 : bf16) outs(%324 : tensor<16xbf16>) -> tensor<16xbf16>
    %326 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x16xbf16>) outs(%325 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %327 = tensor.empty() : tensor<16x10xbf16>
    %328 = linalg.fill ins(%cst_2 : bf16) outs(%327 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %329 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%320, %192 : tensor<16x16xbf16>, tensor<16x10xbf16>) outs(%328 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x10xbf16>
    %330 = tensor.empty() : tensor<10x16xbf16>
    %331 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%329 : tensor<16x10xbf16>) outs(%330 : tensor<10x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<10x16xbf16>
    %332 = tensor.empty() : tensor<16x10xbf16>
    %333 = linalg.fill ins(%cst_2 : bf16) outs(%332 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %334 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%320, %122 : tensor<16x16xbf16>, tensor<10x16xbf16>) outs(%333 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x10xbf16>
    %335 = tensor.empty() : tensor<10xbf16>
    %336 = linalg.fill ins(%cst_2 : bf16) outs(%335 : tensor<10xbf16>) -> tensor<10xbf16>
    %337 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%334 : tensor<16x10xbf16>) outs(%336 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %expanded_11 = tensor.expand_shape %337 [[0, 1]] output_shape [1, 10] : tensor<10xbf16> into tensor<1x10xbf16>
    %338 = tensor.empty() : tensor<10xbf16>
    %339 = linalg.fill ins(%cst_2 : bf16) outs(%338 : tensor<10xbf16>) -> tensor<10xbf16>
    %340 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x10xbf16>) outs(%339 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %341 = tensor.empty() : tensor<16x10xbf16>
    %342 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%180, %334 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%341 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %343 = tensor.empty() : tensor<10xbf16>
    %344 = linalg.fill ins(%cst_2 : bf16) outs(%343 : tensor<10xbf16>) -> tensor<10xbf16>
    %345 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%342 : tensor<16x10xbf16>) outs(%344 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %expanded_12 = tensor.expand_shape %345 [[0, 1]] output_shape [1, 10] : tensor<10xbf16> into tensor<1x10xbf16>
    %346 = tensor.empty() : tensor<16x10xbf16>
    %347 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<1x10xbf16>) outs(%346 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %348 = tensor.empty() : tensor<16x10xbf16>
    %349 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%334, %347 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%348 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %350 = tensor.empty() : tensor<10xbf16>
    %351 = linalg.fill ins(%cst_2 : bf16) outs(%350 : tensor<10xbf16>) -> tensor<10xbf16>
    %352 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_12 : tensor<1x10xbf16>) outs(%351 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %353 = tensor.empty() : tensor<16x10xbf16>
    %354 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %349 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%353 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %355 = tensor.empty() : tensor<16xbf16>
    %356 = linalg.fill ins(%cst_2 : bf16) outs(%355 : tensor<16xbf16>) -> tensor<16xbf16>
    %357 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%354 : tensor<16x10xbf16>) outs(%356 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_13 = tensor.expand_shape %357 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %358 = tensor.empty() : tensor<16x10xbf16>
    %359 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<16x1xbf16>) outs(%358 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %360 = tensor.empty() : tensor<16x10xbf16>
    %361 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%349, %359 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%360 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %362 = tensor.empty() : tensor<16x1xbf16>
    %363 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %176 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%362 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %364 = tensor.empty() : tensor<16x10xbf16>
    %365 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%361 : tensor<16x10xbf16>) outs(%364 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %366 = tensor.empty() : tensor<16xbf16>
    %367 = linalg.fill ins(%cst_2 : bf16) outs(%366 : tensor<16xbf16>) -> tensor<16xbf16>
    %368 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%365 : tensor<16x10xbf16>) outs(%367 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_14 = tensor.expand_shape %368 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %369 = tensor.empty() : tensor<16x1xf32>
    %370 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<16x1xbf16>) outs(%369 : tensor<16x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %371 = tensor.empty() : tensor<16x1xf32>
    %372 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%371 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %373 = tensor.empty() : tensor<16x1xf32>
    %374 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%370, %372 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%373 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %375 = tensor.empty() : tensor<16xf32>
    %376 = linalg.fill ins(%cst_1 : f32) outs(%375 : tensor<16xf32>) -> tensor<16xf32>
    %377 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%374 : tensor<16x1xf32>) outs(%376 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %378 = tensor.empty() : tensor<16x10xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%377 : tensor<16xf32>) outs(%378 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %380 = tensor.empty() : tensor<16x10xbf16>
    %381 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%379 : tensor<16x10xf32>) outs(%380 : tensor<16x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %382 = tensor.empty() : tensor<16x10xbf16>
    %383 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%381, %147 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%382 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %384 = tensor.empty() : tensor<16x10xbf16>
    %385 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%383 : tensor<16x10xbf16>) outs(%384 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %386 = tensor.empty() : tensor<16xbf16>
    %387 = linalg.fill ins(%cst_2 : bf16) outs(%386 : tensor<16xbf16>) -> tensor<16xbf16>
    %388 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%385 : tensor<16x10xbf16>) outs(%387 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_15 = tensor.expand_shape %388 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %389 = tensor.empty() : tensor<16x10xbf16>
    %390 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%361, %383 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%389 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %391 = tensor.empty() : tensor<16x1xbf16>
    %392 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%391 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %393 = tensor.empty() : tensor<16x1xf32>
    %394 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%392 : tensor<16x1xbf16>) outs(%393 : tensor<16x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %395 = tensor.empty() : tensor<16x1xf32>
    %396 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%395 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %397 = tensor.empty() : tensor<16x1xf32>
    %398 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%394, %396 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%397 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %399 = tensor.empty() : tensor<16xf32>
    %400 = linalg.fill ins(%cst_1 : f32) outs(%399 : tensor<16xf32>) -> tensor<16xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%398 : tensor<16x1xf32>) outs(%400 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %402 = tensor.empty() : tensor<16x10xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%401 : tensor<16xf32>) outs(%402 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %404 = tensor.empty() : tensor<16x10xbf16>
    %405 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%403 : tensor<16x10xf32>) outs(%404 : tensor<16x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %406 = tensor.empty() : tensor<16x10xbf16>
    %407 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%390, %405 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%406 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %408 = "sbp.layer_input_cotangent"(%407) {layer = "block1/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %409 = tensor.empty() : tensor<16x10xbf16>
    %410 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%283, %408 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%409 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %411 = "sbp.layer_input_cotangent"(%295) {layer = "block1/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %412 = "sbp.layer_input_cotangent"(%331) {layer = "block1/mlp"} : (tensor<10x16xbf16>) -> tensor<10x16xbf16>
    %413 = "sbp.layer_input_cotangent"(%352) {layer = "block1/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %414 = "sbp.layer_input_cotangent"(%340) {layer = "block1/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %415 = "sbp.layer_input_cotangent"(%290) {layer = "block1/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %416 = "sbp.layer_input_cotangent"(%326) {layer = "block1/mlp"} : (tensor<16xbf16>) -> tensor<16xbf16>
    %417 = "sbp.layer_cotangent"(%410) {layer = "block0/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %418 = tensor.empty() : tensor<10xbf16>
    %419 = linalg.fill ins(%cst_2 : bf16) outs(%418 : tensor<10xbf16>) -> tensor<10xbf16>
    %420 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%417 : tensor<16x10xbf16>) outs(%419 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %expanded_16 = tensor.expand_shape %420 [[0, 1]] output_shape [1, 10] : tensor<10xbf16> into tensor<1x10xbf16>
    %421 = tensor.empty() : tensor<10xbf16>
    %422 = linalg.fill ins(%cst_2 : bf16) outs(%421 : tensor<10xbf16>) -> tensor<10xbf16>
    %423 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_16 : tensor<1x10xbf16>) outs(%422 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %424 = tensor.empty() : tensor<10x16xbf16>
    %425 = linalg.fill ins(%cst_2 : bf16) outs(%424 : tensor<10x16xbf16>) -> tensor<10x16xbf16>
    %426 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%417, %105 : tensor<16x10xbf16>, tensor<16x16xbf16>) outs(%425 : tensor<10x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<10x16xbf16>
    %427 = tensor.empty() : tensor<16x10xbf16>
    %428 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%426 : tensor<10x16xbf16>) outs(%427 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %429 = tensor.empty() : tensor<16x16xbf16>
    %430 = linalg.fill ins(%cst_2 : bf16) outs(%429 : tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %431 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%417, %8 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%430 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x16xbf16>
    %432 = tensor.empty() : tensor<16x16xbf16>
    %433 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %431 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%432 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %434 = tensor.empty() : tensor<16x16xbf16>
    %435 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%431, %97 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%434 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %436 = tensor.empty() : tensor<16x16xbf16>
    %437 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<bf16>) outs(%436 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %438 = tensor.empty() : tensor<16x16xbf16>
    %439 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%437, %433 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%438 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %440 = tensor.empty() : tensor<16x16xbf16>
    %441 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%439, %103 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%440 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %442 = tensor.empty() : tensor<16x16xbf16>
    %443 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%442 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %444 = tensor.empty() : tensor<16x16xbf16>
    %445 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%441, %443 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%444 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %446 = tensor.empty() : tensor<16x16xbf16>
    %447 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<16x16xbf16>) outs(%446 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %448 = tensor.empty() : tensor<16x16xbf16>
    %449 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%448 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x16xbf16>
    %450 = tensor.empty() : tensor<16x16xbf16>
    %451 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%449, %435 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%450 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %452 = tensor.empty() : tensor<16x16xbf16>
    %453 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%447, %451 : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%452 : tensor<16x16xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x16xbf16>
    %454 = tensor.empty() : tensor<16xbf16>
    %455 = linalg.fill ins(%cst_2 : bf16) outs(%454 : tensor<16xbf16>) -> tensor<16xbf16>
    %456 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%453 : tensor<16x16xbf16>) outs(%455 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_17 = tensor.expand_shape %456 [[0, 1]] output_shape [1, 16] : tensor<16xbf16> into tensor<1x16xbf16>
    %457 = tensor.empty() : tensor<16xbf16>
    %458 = linalg.fill ins(%cst_2 : bf16) outs(%457 : tensor<16xbf16>) -> tensor<16xbf16>
    %459 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_17 : tensor<1x16xbf16>) outs(%458 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %460 = tensor.empty() : tensor<16x10xbf16>
    %461 = linalg.fill ins(%cst_2 : bf16) outs(%460 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %462 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%453, %77 : tensor<16x16xbf16>, tensor<16x10xbf16>) outs(%461 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x10xbf16>
    %463 = tensor.empty() : tensor<10x16xbf16>
    %464 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<16x10xbf16>) outs(%463 : tensor<10x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<10x16xbf16>
    %465 = tensor.empty() : tensor<16x10xbf16>
    %466 = linalg.fill ins(%cst_2 : bf16) outs(%465 : tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %467 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%453, %7 : tensor<16x16xbf16>, tensor<10x16xbf16>) outs(%466 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<16x10xbf16>
    %468 = tensor.empty() : tensor<10xbf16>
    %469 = linalg.fill ins(%cst_2 : bf16) outs(%468 : tensor<10xbf16>) -> tensor<10xbf16>
    %470 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%467 : tensor<16x10xbf16>) outs(%469 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %expanded_18 = tensor.expand_shape %470 [[0, 1]] output_shape [1, 10] : tensor<10xbf16> into tensor<1x10xbf16>
    %471 = tensor.empty() : tensor<10xbf16>
    %472 = linalg.fill ins(%cst_2 : bf16) outs(%471 : tensor<10xbf16>) -> tensor<10xbf16>
    %473 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_18 : tensor<1x10xbf16>) outs(%472 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %474 = tensor.empty() : tensor<16x10xbf16>
    %475 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %467 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%474 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %476 = tensor.empty() : tensor<10xbf16>
    %477 = linalg.fill ins(%cst_2 : bf16) outs(%476 : tensor<10xbf16>) -> tensor<10xbf16>
    %478 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%475 : tensor<16x10xbf16>) outs(%477 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %expanded_19 = tensor.expand_shape %478 [[0, 1]] output_shape [1, 10] : tensor<10xbf16> into tensor<1x10xbf16>
    %479 = tensor.empty() : tensor<16x10xbf16>
    %480 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<1x10xbf16>) outs(%479 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %481 = tensor.empty() : tensor<16x10xbf16>
    %482 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%467, %480 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%481 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %483 = tensor.empty() : tensor<10xbf16>
    %484 = linalg.fill ins(%cst_2 : bf16) outs(%483 : tensor<10xbf16>) -> tensor<10xbf16>
    %485 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_19 : tensor<1x10xbf16>) outs(%484 : tensor<10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<10xbf16>
    %486 = tensor.empty() : tensor<16x10xbf16>
    %487 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %482 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%486 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %488 = tensor.empty() : tensor<16xbf16>
    %489 = linalg.fill ins(%cst_2 : bf16) outs(%488 : tensor<16xbf16>) -> tensor<16xbf16>
    %490 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%487 : tensor<16x10xbf16>) outs(%489 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_20 = tensor.expand_shape %490 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %491 = tensor.empty() : tensor<16x10xbf16>
    %492 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<16x1xbf16>) outs(%491 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x10xbf16>
    %493 = tensor.empty() : tensor<16x10xbf16>
    %494 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%482, %492 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%493 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %495 = tensor.empty() : tensor<16x1xbf16>
    %496 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %61 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%495 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %497 = tensor.empty() : tensor<16x10xbf16>
    %498 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%494 : tensor<16x10xbf16>) outs(%497 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %499 = tensor.empty() : tensor<16xbf16>
    %500 = linalg.fill ins(%cst_2 : bf16) outs(%499 : tensor<16xbf16>) -> tensor<16xbf16>
    %501 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%498 : tensor<16x10xbf16>) outs(%500 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_21 = tensor.expand_shape %501 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %502 = tensor.empty() : tensor<16x1xf32>
    %503 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%496 : tensor<16x1xbf16>) outs(%502 : tensor<16x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %504 = tensor.empty() : tensor<16x1xf32>
    %505 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%504 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %506 = tensor.empty() : tensor<16x1xf32>
    %507 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%503, %505 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%506 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %508 = tensor.empty() : tensor<16xf32>
    %509 = linalg.fill ins(%cst_1 : f32) outs(%508 : tensor<16xf32>) -> tensor<16xf32>
    %510 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%507 : tensor<16x1xf32>) outs(%509 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %511 = tensor.empty() : tensor<16x10xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%510 : tensor<16xf32>) outs(%511 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %513 = tensor.empty() : tensor<16x10xbf16>
    %514 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%512 : tensor<16x10xf32>) outs(%513 : tensor<16x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %515 = tensor.empty() : tensor<16x10xbf16>
    %516 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%514, %32 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%515 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %517 = tensor.empty() : tensor<16x10xbf16>
    %518 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<16x10xbf16>) outs(%517 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.negf %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %519 = tensor.empty() : tensor<16xbf16>
    %520 = linalg.fill ins(%cst_2 : bf16) outs(%519 : tensor<16xbf16>) -> tensor<16xbf16>
    %521 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%518 : tensor<16x10xbf16>) outs(%520 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %555 = arith.addf %out, %in : bf16
      linalg.yield %555 : bf16
    } -> tensor<16xbf16>
    %expanded_22 = tensor.expand_shape %521 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %522 = tensor.empty() : tensor<16x10xbf16>
    %523 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%494, %516 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%522 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %524 = tensor.empty() : tensor<16x1xbf16>
    %525 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%524 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x1xbf16>
    %526 = tensor.empty() : tensor<16x1xf32>
    %527 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%525 : tensor<16x1xbf16>) outs(%526 : tensor<16x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %555 = arith.extf %in : bf16 to f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %528 = tensor.empty() : tensor<16x1xf32>
    %529 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%528 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %530 = tensor.empty() : tensor<16x1xf32>
    %531 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%527, %529 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%530 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %555 = arith.divf %in, %in_23 : f32
      linalg.yield %555 : f32
    } -> tensor<16x1xf32>
    %532 = tensor.empty() : tensor<16xf32>
    %533 = linalg.fill ins(%cst_1 : f32) outs(%532 : tensor<16xf32>) -> tensor<16xf32>
    %534 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%531 : tensor<16x1xf32>) outs(%533 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %555 = arith.addf %out, %in : f32
      linalg.yield %555 : f32
    } -> tensor<16xf32>
    %535 = tensor.empty() : tensor<16x10xf32>
    %536 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%534 : tensor<16xf32>) outs(%535 : tensor<16x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x10xf32>
    %537 = tensor.empty() : tensor<16x10xbf16>
    %538 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%536 : tensor<16x10xf32>) outs(%537 : tensor<16x10xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %555 = arith.truncf %in : f32 to bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %539 = tensor.empty() : tensor<16x10xbf16>
    %540 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%523, %538 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%539 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %541 = "sbp.layer_input_cotangent"(%540) {layer = "block0/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %542 = tensor.empty() : tensor<16x10xbf16>
    %543 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%410, %541 : tensor<16x10xbf16>, tensor<16x10xbf16>) outs(%542 : tensor<16x10xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.addf %in, %in_23 : bf16
      linalg.yield %555 : bf16
    } -> tensor<16x10xbf16>
    %544 = "sbp.layer_input_cotangent"(%428) {layer = "block0/mlp"} : (tensor<16x10xbf16>) -> tensor<16x10xbf16>
    %545 = "sbp.layer_input_cotangent"(%464) {layer = "block0/mlp"} : (tensor<10x16xbf16>) -> tensor<10x16xbf16>
    %546 = "sbp.layer_input_cotangent"(%485) {layer = "block0/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %547 = "sbp.layer_input_cotangent"(%473) {layer = "block0/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %548 = "sbp.layer_input_cotangent"(%423) {layer = "block0/mlp"} : (tensor<10xbf16>) -> tensor<10xbf16>
    %549 = "sbp.layer_input_cotangent"(%459) {layer = "block0/mlp"} : (tensor<16xbf16>) -> tensor<16xbf16>
    %550 = tensor.empty() : tensor<10x12xbf16>
    %551 = linalg.fill ins(%cst_2 : bf16) outs(%550 : tensor<10x12xbf16>) -> tensor<10x12xbf16>
    %552 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%543, %arg14 : tensor<16x10xbf16>, tensor<16x12xbf16>) outs(%551 : tensor<10x12xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %555 = arith.mulf %in, %in_23 : bf16
      %556 = arith.addf %out, %555 : bf16
      linalg.yield %556 : bf16
    } -> tensor<10x12xbf16>
    %553 = tensor.empty() : tensor<12x10xbf16>
    %554 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%552 : tensor<10x12xbf16>) outs(%553 : tensor<12x10xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x10xbf16>
    return %256, %549, %548, %547, %546, %545, %544, %416, %415, %414, %413, %412, %411, %554, %280 : tensor<bf16>, tensor<16xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10x16xbf16>, tensor<16x10xbf16>, tensor<16xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10xbf16>, tensor<10x16xbf16>, tensor<16x10xbf16>, tensor<12x10xbf16>, tensor<10x6xbf16>
  }
  func.func private @main_log_softmax(%arg0: tensor<16x6xbf16>) -> (tensor<16x6xbf16>, tensor<16x6xbf16>, tensor<16x1xbf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = arith.constant 0xFF80 : bf16
    %0 = tensor.empty() : tensor<16xbf16>
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<16xbf16>) -> tensor<16xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<16x6xbf16>) outs(%1 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = arith.maximumf %out, %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<16xbf16>
    %3 = tensor.empty() : tensor<16xbf16>
    %4 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst_0 : tensor<bf16>) outs(%3 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16xbf16>
    %5 = tensor.empty() : tensor<16xbf16>
    %6 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%4, %2 : tensor<16xbf16>, tensor<16xbf16>) outs(%5 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.maximumf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<16xbf16>
    %7 = tensor.empty() : tensor<16x1xbf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<16xbf16>) outs(%7 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x1xbf16>
    %9 = tensor.empty() : tensor<16x6xbf16>
    %10 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<16x1xbf16>) outs(%9 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x6xbf16>
    %11 = tensor.empty() : tensor<16x6xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<16x6xbf16>, tensor<16x6xbf16>) outs(%11 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<16x6xbf16>
    %13 = tensor.empty() : tensor<16x6xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16x6xbf16>) outs(%13 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.exp %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<16x6xbf16>
    %15 = tensor.empty() : tensor<16x6xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<16x6xbf16>) outs(%15 : tensor<16x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %30 = arith.extf %in : bf16 to f32
      linalg.yield %30 : f32
    } -> tensor<16x6xf32>
    %17 = tensor.empty() : tensor<16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<16xf32>) -> tensor<16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<16x6xf32>) outs(%18 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<16xf32>
    %20 = tensor.empty() : tensor<16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<16xf32>) outs(%20 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %22 = tensor.empty() : tensor<16x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<16x1xf32>) outs(%22 : tensor<16x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %30 = arith.truncf %in : f32 to bf16
      linalg.yield %30 : bf16
    } -> tensor<16x1xbf16>
    %24 = tensor.empty() : tensor<16x1xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<16x1xbf16>) outs(%24 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.log %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<16x1xbf16>
    %26 = tensor.empty() : tensor<16x6xbf16>
    %27 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<16x1xbf16>) outs(%26 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x6xbf16>
    %28 = tensor.empty() : tensor<16x6xbf16>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %27 : tensor<16x6xbf16>, tensor<16x6xbf16>) outs(%28 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<16x6xbf16>
    return %29, %14, %23 : tensor<16x6xbf16>, tensor<16x6xbf16>, tensor<16x1xbf16>
  }
  func.func private @main_log_softmax_44(%arg0: tensor<16x6xbf16>, %arg1: tensor<16x1xbf16>, %arg2: tensor<16x6xbf16>) -> tensor<16x6xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<16x6xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<16x6xbf16>) outs(%0 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.negf %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<16x6xbf16>
    %2 = tensor.empty() : tensor<16xbf16>
    %3 = linalg.fill ins(%cst_0 : bf16) outs(%2 : tensor<16xbf16>) -> tensor<16xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<16x6xbf16>) outs(%3 : tensor<16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.addf %out, %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<16xbf16>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
    %5 = tensor.empty() : tensor<16x1xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<16x1xbf16>, tensor<16x1xbf16>) outs(%5 : tensor<16x1xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.divf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<16x1xbf16>
    %7 = tensor.empty() : tensor<16x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<16x1xbf16>) outs(%7 : tensor<16x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %20 = arith.extf %in : bf16 to f32
      linalg.yield %20 : f32
    } -> tensor<16x1xf32>
    %9 = tensor.empty() : tensor<16xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<16xf32>) -> tensor<16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<16x1xf32>) outs(%10 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %out, %in : f32
      linalg.yield %20 : f32
    } -> tensor<16xf32>
    %12 = tensor.empty() : tensor<16x6xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<16xf32>) outs(%12 : tensor<16x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x6xf32>
    %14 = tensor.empty() : tensor<16x6xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<16x6xf32>) outs(%14 : tensor<16x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %20 = arith.truncf %in : f32 to bf16
      linalg.yield %20 : bf16
    } -> tensor<16x6xbf16>
    %16 = tensor.empty() : tensor<16x6xbf16>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<16x6xbf16>, tensor<16x6xbf16>) outs(%16 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<16x6xbf16>
    %18 = tensor.empty() : tensor<16x6xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %17 : tensor<16x6xbf16>, tensor<16x6xbf16>) outs(%18 : tensor<16x6xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.addf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<16x6xbf16>
    return %19 : tensor<16x6xbf16>
  }
}
