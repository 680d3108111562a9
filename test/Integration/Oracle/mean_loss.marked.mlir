#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map11 = affine_map<(d0, d1, d2) -> (d0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map15 = affine_map<(d0, d1) -> (d1, d0)>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module @jit_loss {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8x12xf32>, %arg3: tensor<12x8xf32>, %arg4: tensor<12xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x12xf32>, %arg9: tensor<12x8xf32>, %arg10: tensor<6x8xf32>, %arg11: tensor<2x9x6xf32>) -> (tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>) {
    %cst = arith.constant 0.0069444445 : f32
    %cst_0 = arith.constant 1.440000e+02 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x9x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg11, %arg10 : tensor<2x9x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x8xf32>
    %3 = "sbp.layer_input"(%arg0) {layer = "block0/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %4 = "sbp.layer_input"(%arg1) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %5 = "sbp.layer_input"(%arg2) {layer = "block0/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %6 = "sbp.layer_input"(%arg3) {layer = "block0/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %7 = "sbp.layer_input"(%2) {layer = "block0/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %8 = tensor.empty() : tensor<2x9x12xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7, %5 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%9 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x12xf32>
    %11 = tensor.empty() : tensor<1x1x12xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<12xf32>) outs(%11 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %13 = tensor.empty() : tensor<2x9x12xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x12xf32>) outs(%13 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %15 = tensor.empty() : tensor<2x9x12xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%15 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %17 = tensor.empty() : tensor<2x9x12xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x9x12xf32>) outs(%17 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.tanh %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %19 = tensor.empty() : tensor<2x9x12xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%19 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %21 = tensor.empty() : tensor<2x9x12xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%21 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.subf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %23 = tensor.empty() : tensor<2x9x8xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18, %6 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%24 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x8xf32>
    %26 = tensor.empty() : tensor<1x1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %28 = tensor.empty() : tensor<2x9x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8xf32>) outs(%28 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %30 = tensor.empty() : tensor<2x9x8xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%30 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %32 = "sbp.layer_output"(%31) {layer = "block0/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %33 = tensor.empty() : tensor<2x9x8xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %32 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%33 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %35 = "sbp.layer_input"(%arg4) {layer = "block1/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %36 = "sbp.layer_input"(%arg5) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %37 = "sbp.layer_input"(%arg6) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %38 = "sbp.layer_input"(%arg7) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %39 = "sbp.layer_input"(%arg8) {layer = "block1/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %40 = "sbp.layer_input"(%arg9) {layer = "block1/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %41 = "sbp.layer_input"(%34) {layer = "block1/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %42 = tensor.empty() : tensor<2x9xf32>
    %43 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x9x8xf32>) outs(%43 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %45 = tensor.empty() : tensor<2x9x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x9xf32>) outs(%45 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %47 = tensor.empty() : tensor<2x9x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%47 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %49 = tensor.empty() : tensor<2x9x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%49 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.divf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %51 = tensor.empty() : tensor<2x9x8xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x9x1xf32>) outs(%51 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %53 = tensor.empty() : tensor<2x9x8xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %52 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%53 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.subf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %55 = tensor.empty() : tensor<2x9x8xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %54 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%55 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %57 = tensor.empty() : tensor<2x9x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%57 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %59 = tensor.empty() : tensor<2x9x8xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %54 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%59 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %61 = tensor.empty() : tensor<2x9xf32>
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x9x8xf32>) outs(%62 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %64 = tensor.empty() : tensor<2x9x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x9xf32>) outs(%64 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %66 = tensor.empty() : tensor<2x9x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%66 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %68 = tensor.empty() : tensor<2x9x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%68 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.divf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %70 = tensor.empty() : tensor<2x9x8xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x9x1xf32>) outs(%70 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %72 = tensor.empty() : tensor<2x9x8xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %71 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%72 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.subf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %74 = tensor.empty() : tensor<2x9x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%74 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %76 = tensor.empty() : tensor<2x9x1xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %75 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%76 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %78 = tensor.empty() : tensor<2x9x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x9x1xf32>) outs(%78 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.rsqrt %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %80 = tensor.empty() : tensor<2x9x1xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %77 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%80 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.divf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %82 = tensor.empty() : tensor<2x9x1xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%82 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %84 = tensor.empty() : tensor<2x9x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %81 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%84 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %86 = tensor.empty() : tensor<2x9x8xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x9x1xf32>) outs(%86 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %88 = tensor.empty() : tensor<2x9x8xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %87 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%88 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %90 = tensor.empty() : tensor<1x1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<8xf32>) outs(%90 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %92 = tensor.empty() : tensor<2x9x8xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x8xf32>) outs(%92 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %94 = tensor.empty() : tensor<2x9x8xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %93 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%94 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %96 = tensor.empty() : tensor<1x1x8xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<8xf32>) outs(%96 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %98 = tensor.empty() : tensor<2x9x8xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x1x8xf32>) outs(%98 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %100 = tensor.empty() : tensor<2x9x8xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %99 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%100 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %102 = tensor.empty() : tensor<2x9x12xf32>
    %103 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101, %39 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%103 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x12xf32>
    %105 = tensor.empty() : tensor<1x1x12xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<12xf32>) outs(%105 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %107 = tensor.empty() : tensor<2x9x12xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x1x12xf32>) outs(%107 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %109 = tensor.empty() : tensor<2x9x12xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %108 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%109 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %111 = tensor.empty() : tensor<2x9x12xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x9x12xf32>) outs(%111 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = math.tanh %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %113 = tensor.empty() : tensor<2x9x12xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%113 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %115 = tensor.empty() : tensor<2x9x12xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %112 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%115 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.subf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %117 = tensor.empty() : tensor<2x9x8xf32>
    %118 = linalg.fill ins(%cst_1 : f32) outs(%117 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112, %40 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%118 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x8xf32>
    %120 = tensor.empty() : tensor<1x1x8xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<8xf32>) outs(%120 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %122 = tensor.empty() : tensor<2x9x8xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x1x8xf32>) outs(%122 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %124 = tensor.empty() : tensor<2x9x8xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %123 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%124 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %126 = "sbp.layer_output"(%125) {layer = "block1/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %127 = tensor.empty() : tensor<2x9x8xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %126 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%127 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %129 = tensor.empty() : tensor<f32>
    %130 = linalg.fill ins(%cst_1 : f32) outs(%129 : tensor<f32>) -> tensor<f32>
    %131 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["reduction", "reduction", "reduction"]} ins(%128 : tensor<2x9x8xf32>) outs(%130 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<f32>
    %132 = tensor.empty() : tensor<f32>
    %133 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%131 : tensor<f32>) outs(%132 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.divf %in, %cst_0 : f32
      linalg.yield %294 : f32
    } -> tensor<f32>
    %134 = tensor.empty() : tensor<f32>
    %135 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%134 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %136 = tensor.empty() : tensor<2x9x8xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<f32>) outs(%136 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %138 = "sbp.layer_cotangent"(%137) {layer = "block1/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %139 = tensor.empty() : tensor<8xf32>
    %140 = linalg.fill ins(%cst_1 : f32) outs(%139 : tensor<8xf32>) -> tensor<8xf32>
    %141 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%138 : tensor<2x9x8xf32>) outs(%140 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %141 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %142 = tensor.empty() : tensor<8xf32>
    %143 = linalg.fill ins(%cst_1 : f32) outs(%142 : tensor<8xf32>) -> tensor<8xf32>
    %144 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%143 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %145 = tensor.empty() : tensor<8x12xf32>
    %146 = linalg.fill ins(%cst_1 : f32) outs(%145 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %147 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%138, %112 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%146 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<8x12xf32>
    %148 = tensor.empty() : tensor<12x8xf32>
    %149 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<8x12xf32>) outs(%148 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %150 = tensor.empty() : tensor<2x9x12xf32>
    %151 = linalg.fill ins(%cst_1 : f32) outs(%150 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138, %40 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%151 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x12xf32>
    %153 = tensor.empty() : tensor<2x9x12xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %116 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%153 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %155 = tensor.empty() : tensor<2x9x12xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %112 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%155 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %157 = tensor.empty() : tensor<2x9x12xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %156 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%157 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %159 = tensor.empty() : tensor<12xf32>
    %160 = linalg.fill ins(%cst_1 : f32) outs(%159 : tensor<12xf32>) -> tensor<12xf32>
    %161 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%158 : tensor<2x9x12xf32>) outs(%160 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<12xf32>
    %expanded_7 = tensor.expand_shape %161 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %162 = tensor.empty() : tensor<12xf32>
    %163 = linalg.fill ins(%cst_1 : f32) outs(%162 : tensor<12xf32>) -> tensor<12xf32>
    %164 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x12xf32>) outs(%163 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<12xf32>
    %165 = tensor.empty() : tensor<12x8xf32>
    %166 = linalg.fill ins(%cst_1 : f32) outs(%165 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %167 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%158, %101 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%166 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<12x8xf32>
    %168 = tensor.empty() : tensor<8x12xf32>
    %169 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<12x8xf32>) outs(%168 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %170 = tensor.empty() : tensor<2x9x8xf32>
    %171 = linalg.fill ins(%cst_1 : f32) outs(%170 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158, %39 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%171 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x8xf32>
    %173 = tensor.empty() : tensor<8xf32>
    %174 = linalg.fill ins(%cst_1 : f32) outs(%173 : tensor<8xf32>) -> tensor<8xf32>
    %175 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%172 : tensor<2x9x8xf32>) outs(%174 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %expanded_8 = tensor.expand_shape %175 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %176 = tensor.empty() : tensor<8xf32>
    %177 = linalg.fill ins(%cst_1 : f32) outs(%176 : tensor<8xf32>) -> tensor<8xf32>
    %178 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_8 : tensor<1x1x8xf32>) outs(%177 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %179 = tensor.empty() : tensor<2x9x8xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %172 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%179 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %181 = tensor.empty() : tensor<8xf32>
    %182 = linalg.fill ins(%cst_1 : f32) outs(%181 : tensor<8xf32>) -> tensor<8xf32>
    %183 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%180 : tensor<2x9x8xf32>) outs(%182 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %expanded_9 = tensor.expand_shape %183 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %184 = tensor.empty() : tensor<2x9x8xf32>
    %185 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x8xf32>) outs(%184 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %186 = tensor.empty() : tensor<2x9x8xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %185 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%186 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %188 = tensor.empty() : tensor<8xf32>
    %189 = linalg.fill ins(%cst_1 : f32) outs(%188 : tensor<8xf32>) -> tensor<8xf32>
    %190 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x8xf32>) outs(%189 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %191 = tensor.empty() : tensor<2x9x8xf32>
    %192 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %187 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%191 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %193 = tensor.empty() : tensor<2x9xf32>
    %194 = linalg.fill ins(%cst_1 : f32) outs(%193 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<2x9x8xf32>) outs(%194 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %expanded_10 = tensor.expand_shape %195 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %196 = tensor.empty() : tensor<2x9x8xf32>
    %197 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x9x1xf32>) outs(%196 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %198 = tensor.empty() : tensor<2x9x8xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %197 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%198 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %200 = tensor.empty() : tensor<2x9x1xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10, %85 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%200 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %202 = tensor.empty() : tensor<2x9x8xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x9x8xf32>) outs(%202 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %204 = tensor.empty() : tensor<2x9xf32>
    %205 = linalg.fill ins(%cst_1 : f32) outs(%204 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %206 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<2x9x8xf32>) outs(%205 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %expanded_11 = tensor.expand_shape %206 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %207 = tensor.empty() : tensor<2x9x1xf32>
    %208 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%207 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %209 = tensor.empty() : tensor<2x9x1xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %208 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%209 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.divf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %211 = tensor.empty() : tensor<2x9xf32>
    %212 = linalg.fill ins(%cst_1 : f32) outs(%211 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%210 : tensor<2x9x1xf32>) outs(%212 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %214 = tensor.empty() : tensor<2x9x8xf32>
    %215 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x9xf32>) outs(%214 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %216 = tensor.empty() : tensor<2x9x8xf32>
    %217 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %60 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%216 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %218 = tensor.empty() : tensor<2x9x8xf32>
    %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<2x9x8xf32>) outs(%218 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.negf %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %220 = tensor.empty() : tensor<2x9xf32>
    %221 = linalg.fill ins(%cst_1 : f32) outs(%220 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<2x9x8xf32>) outs(%221 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %expanded_12 = tensor.expand_shape %222 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %223 = tensor.empty() : tensor<2x9x8xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %217 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%223 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %225 = tensor.empty() : tensor<2x9x1xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%225 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %227 = tensor.empty() : tensor<2x9x1xf32>
    %228 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%227 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %229 = tensor.empty() : tensor<2x9x1xf32>
    %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %228 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%229 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.divf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x1xf32>
    %231 = tensor.empty() : tensor<2x9xf32>
    %232 = linalg.fill ins(%cst_1 : f32) outs(%231 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %233 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<2x9x1xf32>) outs(%232 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<2x9xf32>
    %234 = tensor.empty() : tensor<2x9x8xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x9xf32>) outs(%234 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %236 = tensor.empty() : tensor<2x9x8xf32>
    %237 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %235 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%236 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %238 = "sbp.layer_input_cotangent"(%237) {layer = "block1/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %239 = tensor.empty() : tensor<2x9x8xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %238 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%239 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %241 = "sbp.layer_input_cotangent"(%149) {layer = "block1/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %242 = "sbp.layer_input_cotangent"(%169) {layer = "block1/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %243 = "sbp.layer_input_cotangent"(%190) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %244 = "sbp.layer_input_cotangent"(%178) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %245 = "sbp.layer_input_cotangent"(%144) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %246 = "sbp.layer_input_cotangent"(%164) {layer = "block1/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %247 = "sbp.layer_cotangent"(%240) {layer = "block0/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %248 = tensor.empty() : tensor<8xf32>
    %249 = linalg.fill ins(%cst_1 : f32) outs(%248 : tensor<8xf32>) -> tensor<8xf32>
    %250 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%247 : tensor<2x9x8xf32>) outs(%249 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %expanded_13 = tensor.expand_shape %250 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %251 = tensor.empty() : tensor<8xf32>
    %252 = linalg.fill ins(%cst_1 : f32) outs(%251 : tensor<8xf32>) -> tensor<8xf32>
    %253 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x8xf32>) outs(%252 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<8xf32>
    %254 = tensor.empty() : tensor<8x12xf32>
    %255 = linalg.fill ins(%cst_1 : f32) outs(%254 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %256 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%247, %18 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%255 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<8x12xf32>
    %257 = tensor.empty() : tensor<12x8xf32>
    %258 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<8x12xf32>) outs(%257 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %259 = tensor.empty() : tensor<2x9x12xf32>
    %260 = linalg.fill ins(%cst_1 : f32) outs(%259 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %261 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%247, %6 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%260 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x12xf32>
    %262 = tensor.empty() : tensor<2x9x12xf32>
    %263 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %22 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%262 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %264 = tensor.empty() : tensor<2x9x12xf32>
    %265 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %18 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%264 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %266 = tensor.empty() : tensor<2x9x12xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %265 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%266 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x12xf32>
    %268 = tensor.empty() : tensor<12xf32>
    %269 = linalg.fill ins(%cst_1 : f32) outs(%268 : tensor<12xf32>) -> tensor<12xf32>
    %270 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%267 : tensor<2x9x12xf32>) outs(%269 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<12xf32>
    %expanded_14 = tensor.expand_shape %270 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %271 = tensor.empty() : tensor<12xf32>
    %272 = linalg.fill ins(%cst_1 : f32) outs(%271 : tensor<12xf32>) -> tensor<12xf32>
    %273 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x12xf32>) outs(%272 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %294 = arith.addf %out, %in : f32
      linalg.yield %294 : f32
    } -> tensor<12xf32>
    %274 = tensor.empty() : tensor<12x8xf32>
    %275 = linalg.fill ins(%cst_1 : f32) outs(%274 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %276 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%267, %7 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%275 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<12x8xf32>
    %277 = tensor.empty() : tensor<8x12xf32>
    %278 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%276 : tensor<12x8xf32>) outs(%277 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %279 = tensor.empty() : tensor<2x9x8xf32>
    %280 = linalg.fill ins(%cst_1 : f32) outs(%279 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %281 = linalg.generic {indexing_maps = [#map, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%267, %5 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%280 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<2x9x8xf32>
    %282 = "sbp.layer_input_cotangent"(%281) {layer = "block0/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %283 = tensor.empty() : tensor<2x9x8xf32>
    %284 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %282 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%283 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.addf %in, %in_15 : f32
      linalg.yield %294 : f32
    } -> tensor<2x9x8xf32>
    %285 = "sbp.layer_input_cotangent"(%258) {layer = "block0/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %286 = "sbp.layer_input_cotangent"(%278) {layer = "block0/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %287 = "sbp.layer_input_cotangent"(%253) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %288 = "sbp.layer_input_cotangent"(%273) {layer = "block0/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %289 = tensor.empty() : tensor<8x6xf32>
    %290 = linalg.fill ins(%cst_1 : f32) outs(%289 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %291 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%284, %arg11 : tensor<2x9x8xf32>, tensor<2x9x6xf32>) outs(%290 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %294 = arith.mulf %in, %in_15 : f32
      %295 = arith.addf %out, %294 : f32
      linalg.yield %295 : f32
    } -> tensor<8x6xf32>
    %292 = tensor.empty() : tensor<6x8xf32>
    %293 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%291 : tensor<8x6xf32>) outs(%292 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x8xf32>
    return %133, %288, %287, %286, %285, %246, %245, %244, %243, %242, %241, %293 : tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>
  }
}
