#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<(d0) -> (d0)>
#map18 = affine_map<(d0, d1) -> (d0, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map20 = affine_map<() -> ()>
#map21 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map22 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map23 = affine_map<(d0, d1) -> (d1, d0)>
#map24 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map25 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module @jit_loss {
  func.func public @main(%arg0: tensor<8x5xf32>, %arg1: tensor<6x8xf32>, %arg2: tensor<8x6xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<8x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<12xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x12xf32>, %arg9: tensor<12x8xf32>, %arg10: tensor<2x8x6xf32>, %arg11: tensor<2x5xf32>) -> (tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8x6xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg10, %arg1 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %3 = "sbp.layer_input"(%arg6) {layer = "tokens"} : (tensor<12xf32>) -> tensor<12xf32>
    %4 = "sbp.layer_input"(%arg7) {layer = "tokens"} : (tensor<8xf32>) -> tensor<8xf32>
    %5 = "sbp.layer_input"(%arg8) {layer = "tokens"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %6 = "sbp.layer_input"(%arg9) {layer = "tokens"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %7 = "sbp.layer_input"(%2) {layer = "tokens"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<2x8x12xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7, %5 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%9 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x12xf32>
    %11 = tensor.empty() : tensor<1x1x12xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<12xf32>) outs(%11 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %13 = tensor.empty() : tensor<2x8x12xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x12xf32>) outs(%13 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12xf32>
    %15 = tensor.empty() : tensor<2x8x12xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%15 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x12xf32>
    %17 = tensor.empty() : tensor<2x8x12xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x12xf32>) outs(%17 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = math.tanh %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x12xf32>
    %19 = tensor.empty() : tensor<2x8x12xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%19 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12xf32>
    %21 = tensor.empty() : tensor<2x8x12xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%21 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.subf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x12xf32>
    %23 = tensor.empty() : tensor<2x8x8xf32>
    %24 = linalg.fill ins(%cst_2 : f32) outs(%23 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18, %6 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%24 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %26 = tensor.empty() : tensor<1x1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8xf32>) outs(%26 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %28 = tensor.empty() : tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8xf32>) outs(%28 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %30 = tensor.empty() : tensor<2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%30 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x8xf32>
    %32 = "sbp.layer_output"(%31) {layer = "tokens"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %33 = tensor.empty() : tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%33 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x8xf32>
    %35 = "sbp.layer_input"(%arg2) {layer = "pool"} : (tensor<8x6xf32>) -> tensor<8x6xf32>
    %36 = "sbp.layer_input"(%arg3) {layer = "pool"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %37 = "sbp.layer_input"(%arg4) {layer = "pool"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %38 = "sbp.layer_input"(%34) {layer = "pool"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %39 = tensor.empty() : tensor<2x8x6xf32>
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %35 : tensor<2x8x8xf32>, tensor<8x6xf32>) outs(%40 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x6xf32>
    %42 = tensor.empty() : tensor<2x6xf32>
    %43 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x8x6xf32>) outs(%43 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.maximumf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %45 = tensor.empty() : tensor<2x6xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%45 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6xf32>
    %47 = tensor.empty() : tensor<2x6xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%46, %44 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%47 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.maximumf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %49 = tensor.empty() : tensor<2x1x6xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x6xf32>) outs(%49 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x6xf32>
    %51 = tensor.empty() : tensor<2x8x6xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x1x6xf32>) outs(%51 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %53 = tensor.empty() : tensor<2x8x6xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %52 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%53 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.subf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %55 = tensor.empty() : tensor<2x8x6xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x6xf32>) outs(%55 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = math.exp %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %57 = tensor.empty() : tensor<2x6xf32>
    %58 = linalg.fill ins(%cst_2 : f32) outs(%57 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x8x6xf32>) outs(%58 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %60 = tensor.empty() : tensor<2x1x6xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x6xf32>) outs(%60 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x6xf32>
    %62 = tensor.empty() : tensor<2x8x6xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x1x6xf32>) outs(%62 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %64 = tensor.empty() : tensor<2x8x6xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %63 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%64 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.divf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %66 = tensor.empty() : tensor<2x1x6xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %61 : tensor<2x1x6xf32>, tensor<2x1x6xf32>) outs(%66 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x1x6xf32>
    %68 = tensor.empty() : tensor<2x1x6xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%68 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x6xf32>
    %70 = tensor.empty() : tensor<2x1x6xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %67 : tensor<2x1x6xf32>, tensor<2x1x6xf32>) outs(%70 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.divf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x1x6xf32>
    %72 = tensor.empty() : tensor<2x8x8xf32>
    %73 = linalg.fill ins(%cst_2 : f32) outs(%72 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %37 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%73 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %75 = tensor.empty() : tensor<2x6x8xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65, %74 : tensor<2x8x6xf32>, tensor<2x8x8xf32>) outs(%76 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x6x8xf32>
    %78 = tensor.empty() : tensor<2x6x8xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x6x8xf32>) outs(%78 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = math.tanh %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %80 = tensor.empty() : tensor<2x6x8xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%80 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x8xf32>
    %82 = tensor.empty() : tensor<2x6x8xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %79 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%82 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.subf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %84 = tensor.empty() : tensor<2x6x8xf32>
    %85 = linalg.fill ins(%cst_2 : f32) outs(%84 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79, %36 : tensor<2x6x8xf32>, tensor<8x8xf32>) outs(%85 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x6x8xf32>
    %87 = "sbp.layer_output"(%86) {layer = "pool"} : (tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %88 = tensor.empty() : tensor<2x6xf32>
    %89 = linalg.fill ins(%cst_2 : f32) outs(%88 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map3, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87, %arg5 : tensor<2x6x8xf32>, tensor<8xf32>) outs(%89 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x6xf32>
    %91 = tensor.empty() : tensor<2xf32>
    %92 = linalg.fill ins(%cst_1 : f32) outs(%91 : tensor<2xf32>) -> tensor<2xf32>
    %93 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%90 : tensor<2x6xf32>) outs(%92 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.maximumf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2xf32>
    %94 = tensor.empty() : tensor<2xf32>
    %95 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%94 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %96 = tensor.empty() : tensor<2xf32>
    %97 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel"]} ins(%95, %93 : tensor<2xf32>, tensor<2xf32>) outs(%96 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.maximumf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2xf32>
    %98 = tensor.empty() : tensor<2x1xf32>
    %99 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<2xf32>) outs(%98 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %100 = tensor.empty() : tensor<2x6xf32>
    %101 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<2x1xf32>) outs(%100 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6xf32>
    %102 = tensor.empty() : tensor<2x6xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%90, %101 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%102 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.subf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %104 = tensor.empty() : tensor<2x6xf32>
    %105 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<2x6xf32>) outs(%104 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = math.exp %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %106 = tensor.empty() : tensor<2xf32>
    %107 = linalg.fill ins(%cst_2 : f32) outs(%106 : tensor<2xf32>) -> tensor<2xf32>
    %108 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%105 : tensor<2x6xf32>) outs(%107 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2xf32>
    %109 = tensor.empty() : tensor<2x1xf32>
    %110 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<2xf32>) outs(%109 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %111 = tensor.empty() : tensor<2x6xf32>
    %112 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<2x1xf32>) outs(%111 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6xf32>
    %113 = tensor.empty() : tensor<2x6xf32>
    %114 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%105, %112 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%113 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.divf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %115 = tensor.empty() : tensor<2x1xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%110, %110 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%115 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x1xf32>
    %117 = tensor.empty() : tensor<2x1xf32>
    %118 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%117 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %119 = tensor.empty() : tensor<2x1xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%118, %116 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%119 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.divf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x1xf32>
    %121 = tensor.empty() : tensor<2x6x1xf32>
    %122 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x6xf32>) outs(%121 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1xf32>
    %123 = tensor.empty() : tensor<2x6x8xf32>
    %124 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x1xf32>) outs(%123 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x8xf32>
    %125 = tensor.empty() : tensor<2x6x8xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %87 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%125 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %127 = tensor.empty() : tensor<2x8xf32>
    %128 = linalg.fill ins(%cst_2 : f32) outs(%127 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x6x8xf32>) outs(%128 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x8xf32>
    %130 = tensor.empty() : tensor<2x5xf32>
    %131 = linalg.fill ins(%cst_2 : f32) outs(%130 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %132 = linalg.matmul ins(%129, %arg0 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%131 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %133:3 = call @main_log_softmax(%132) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %134 = tensor.empty() : tensor<2x5xf32>
    %135 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%133#0, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%134 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x5xf32>
    %136 = tensor.empty() : tensor<2xf32>
    %137 = linalg.fill ins(%cst_2 : f32) outs(%136 : tensor<2xf32>) -> tensor<2xf32>
    %138 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%135 : tensor<2x5xf32>) outs(%137 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2xf32>
    %139 = tensor.empty() : tensor<f32>
    %140 = linalg.fill ins(%cst_2 : f32) outs(%139 : tensor<f32>) -> tensor<f32>
    %141 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["reduction"]} ins(%138 : tensor<2xf32>) outs(%140 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<f32>
    %142 = tensor.empty() : tensor<f32>
    %143 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%141 : tensor<f32>) outs(%142 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.divf %in, %cst_0 : f32
      linalg.yield %329 : f32
    } -> tensor<f32>
    %144 = tensor.empty() : tensor<f32>
    %145 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%143 : tensor<f32>) outs(%144 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.negf %in : f32
      linalg.yield %329 : f32
    } -> tensor<f32>
    %146 = tensor.empty() : tensor<f32>
    %147 = linalg.generic {indexing_maps = [#map20], iterator_types = []} outs(%146 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %148 = tensor.empty() : tensor<f32>
    %149 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%147 : tensor<f32>) outs(%148 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.divf %in, %cst_0 : f32
      linalg.yield %329 : f32
    } -> tensor<f32>
    %150 = tensor.empty() : tensor<2xf32>
    %151 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel"]} ins(%149 : tensor<f32>) outs(%150 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %152 = tensor.empty() : tensor<2x5xf32>
    %153 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<2xf32>) outs(%152 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %154 = tensor.empty() : tensor<2x5xf32>
    %155 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%153, %arg11 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%154 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x5xf32>
    %156 = call @main_log_softmax_61(%133#1, %133#2, %155) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %157 = tensor.empty() : tensor<5x8xf32>
    %158 = linalg.fill ins(%cst_2 : f32) outs(%157 : tensor<5x8xf32>) -> tensor<5x8xf32>
    %159 = linalg.generic {indexing_maps = [#map21, #map22, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156, %129 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%158 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<5x8xf32>
    %160 = tensor.empty() : tensor<8x5xf32>
    %161 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<5x8xf32>) outs(%160 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x5xf32>
    %162 = tensor.empty() : tensor<2x8xf32>
    %163 = linalg.fill ins(%cst_2 : f32) outs(%162 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %164 = linalg.generic {indexing_maps = [#map11, #map24, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156, %arg0 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%163 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8xf32>
    %165 = tensor.empty() : tensor<2x6x8xf32>
    %166 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x8xf32>) outs(%165 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x8xf32>
    %167 = tensor.empty() : tensor<2x6x8xf32>
    %168 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x1xf32>) outs(%167 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x8xf32>
    %169 = tensor.empty() : tensor<2x6x8xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %166 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%169 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %171 = tensor.empty() : tensor<2x6x8xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %87 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%171 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %173 = tensor.empty() : tensor<2x6xf32>
    %174 = linalg.fill ins(%cst_2 : f32) outs(%173 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x6x8xf32>) outs(%174 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %expanded = tensor.expand_shape %175 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xf32> into tensor<2x6x1xf32>
    %176 = tensor.empty() : tensor<2x6xf32>
    %177 = linalg.fill ins(%cst_2 : f32) outs(%176 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x6x1xf32>) outs(%177 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %179 = tensor.empty() : tensor<2x6xf32>
    %180 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<2x1xf32>) outs(%179 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6xf32>
    %181 = tensor.empty() : tensor<2x6xf32>
    %182 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%178, %180 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%181 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %183 = tensor.empty() : tensor<2x6xf32>
    %184 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%182, %105 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%183 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %185 = tensor.empty() : tensor<2xf32>
    %186 = linalg.fill ins(%cst_2 : f32) outs(%185 : tensor<2xf32>) -> tensor<2xf32>
    %187 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%184 : tensor<2x6xf32>) outs(%186 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2xf32>
    %expanded_5 = tensor.expand_shape %187 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %188 = tensor.empty() : tensor<2x1xf32>
    %189 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded_5 : tensor<2x1xf32>) outs(%188 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.negf %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x1xf32>
    %190 = tensor.empty() : tensor<2x6xf32>
    %191 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<2x1xf32>) outs(%190 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6xf32>
    %192 = tensor.empty() : tensor<2x6xf32>
    %193 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%178, %191 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%192 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.divf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %194 = tensor.empty() : tensor<2xf32>
    %195 = linalg.fill ins(%cst_2 : f32) outs(%194 : tensor<2xf32>) -> tensor<2xf32>
    %196 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%189 : tensor<2x1xf32>) outs(%195 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2xf32>
    %197 = tensor.empty() : tensor<2x6xf32>
    %198 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%196 : tensor<2xf32>) outs(%197 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6xf32>
    %199 = tensor.empty() : tensor<2x6xf32>
    %200 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%193, %198 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%199 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %201 = tensor.empty() : tensor<2x6xf32>
    %202 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%200, %105 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%201 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %203 = tensor.empty() : tensor<8xf32>
    %204 = linalg.fill ins(%cst_2 : f32) outs(%203 : tensor<8xf32>) -> tensor<8xf32>
    %205 = linalg.generic {indexing_maps = [#map24, #map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%202, %87 : tensor<2x6xf32>, tensor<2x6x8xf32>) outs(%204 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<8xf32>
    %206 = tensor.empty() : tensor<2x6x8xf32>
    %207 = linalg.fill ins(%cst_2 : f32) outs(%206 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %208 = linalg.generic {indexing_maps = [#map8, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %arg5 : tensor<2x6xf32>, tensor<8xf32>) outs(%207 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x6x8xf32>
    %209 = tensor.empty() : tensor<2x6x8xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %208 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%209 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %211 = "sbp.layer_cotangent"(%210) {layer = "pool"} : (tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %212 = tensor.empty() : tensor<8x8xf32>
    %213 = linalg.fill ins(%cst_2 : f32) outs(%212 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %214 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%211, %79 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%213 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<8x8xf32>
    %215 = tensor.empty() : tensor<8x8xf32>
    %216 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%214 : tensor<8x8xf32>) outs(%215 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %217 = tensor.empty() : tensor<2x6x8xf32>
    %218 = linalg.fill ins(%cst_2 : f32) outs(%217 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%211, %36 : tensor<2x6x8xf32>, tensor<8x8xf32>) outs(%218 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x6x8xf32>
    %220 = tensor.empty() : tensor<2x6x8xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %83 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%220 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %222 = tensor.empty() : tensor<2x6x8xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %79 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%222 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %224 = tensor.empty() : tensor<2x6x8xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %223 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%224 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x6x8xf32>
    %226 = tensor.empty() : tensor<2x8x8xf32>
    %227 = linalg.fill ins(%cst_2 : f32) outs(%226 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %228 = linalg.generic {indexing_maps = [#map13, #map31, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%225, %65 : tensor<2x6x8xf32>, tensor<2x8x6xf32>) outs(%227 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %229 = tensor.empty() : tensor<2x8x8xf32>
    %230 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x8x8xf32>) outs(%229 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %231 = tensor.empty() : tensor<2x6x8xf32>
    %232 = linalg.fill ins(%cst_2 : f32) outs(%231 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map31, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%225, %74 : tensor<2x6x8xf32>, tensor<2x8x8xf32>) outs(%232 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x6x8xf32>
    %234 = tensor.empty() : tensor<2x8x6xf32>
    %235 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x6x8xf32>) outs(%234 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %236 = tensor.empty() : tensor<8x8xf32>
    %237 = linalg.fill ins(%cst_2 : f32) outs(%236 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %238 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%230, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%237 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<8x8xf32>
    %239 = tensor.empty() : tensor<8x8xf32>
    %240 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<8x8xf32>) outs(%239 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %241 = tensor.empty() : tensor<2x8x8xf32>
    %242 = linalg.fill ins(%cst_2 : f32) outs(%241 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%230, %37 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%242 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %244 = tensor.empty() : tensor<2x8x6xf32>
    %245 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x6xf32>) outs(%244 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %246 = tensor.empty() : tensor<2x8x6xf32>
    %247 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %245 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%246 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %248 = tensor.empty() : tensor<2x8x6xf32>
    %249 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %56 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%248 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %250 = tensor.empty() : tensor<2x6xf32>
    %251 = linalg.fill ins(%cst_2 : f32) outs(%250 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %252 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<2x8x6xf32>) outs(%251 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %expanded_6 = tensor.expand_shape %252 [[0], [1, 2]] output_shape [2, 1, 6] : tensor<2x6xf32> into tensor<2x1x6xf32>
    %253 = tensor.empty() : tensor<2x1x6xf32>
    %254 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x1x6xf32>) outs(%253 : tensor<2x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.negf %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x1x6xf32>
    %255 = tensor.empty() : tensor<2x8x6xf32>
    %256 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x1x6xf32>) outs(%255 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %257 = tensor.empty() : tensor<2x8x6xf32>
    %258 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %256 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%257 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.divf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %259 = tensor.empty() : tensor<2x6xf32>
    %260 = linalg.fill ins(%cst_2 : f32) outs(%259 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %261 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<2x1x6xf32>) outs(%260 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<2x6xf32>
    %262 = tensor.empty() : tensor<2x8x6xf32>
    %263 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<2x6xf32>) outs(%262 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x6xf32>
    %264 = tensor.empty() : tensor<2x8x6xf32>
    %265 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %263 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%264 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %266 = tensor.empty() : tensor<2x8x6xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %56 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%266 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x6xf32>
    %268 = tensor.empty() : tensor<6x8xf32>
    %269 = linalg.fill ins(%cst_2 : f32) outs(%268 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %270 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%267, %38 : tensor<2x8x6xf32>, tensor<2x8x8xf32>) outs(%269 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<6x8xf32>
    %271 = tensor.empty() : tensor<8x6xf32>
    %272 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<6x8xf32>) outs(%271 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6xf32>
    %273 = tensor.empty() : tensor<2x8x8xf32>
    %274 = linalg.fill ins(%cst_2 : f32) outs(%273 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%267, %35 : tensor<2x8x6xf32>, tensor<8x6xf32>) outs(%274 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %276 = tensor.empty() : tensor<2x8x8xf32>
    %277 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %275 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%276 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x8xf32>
    %278 = "sbp.layer_input_cotangent"(%277) {layer = "pool"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %279 = "sbp.layer_input_cotangent"(%240) {layer = "pool"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %280 = "sbp.layer_input_cotangent"(%216) {layer = "pool"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %281 = "sbp.layer_input_cotangent"(%272) {layer = "pool"} : (tensor<8x6xf32>) -> tensor<8x6xf32>
    %282 = "sbp.layer_cotangent"(%278) {layer = "tokens"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %283 = tensor.empty() : tensor<8xf32>
    %284 = linalg.fill ins(%cst_2 : f32) outs(%283 : tensor<8xf32>) -> tensor<8xf32>
    %285 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%282 : tensor<2x8x8xf32>) outs(%284 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<8xf32>
    %expanded_7 = tensor.expand_shape %285 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %286 = tensor.empty() : tensor<8xf32>
    %287 = linalg.fill ins(%cst_2 : f32) outs(%286 : tensor<8xf32>) -> tensor<8xf32>
    %288 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x8xf32>) outs(%287 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<8xf32>
    %289 = tensor.empty() : tensor<8x12xf32>
    %290 = linalg.fill ins(%cst_2 : f32) outs(%289 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %291 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%282, %18 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%290 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<8x12xf32>
    %292 = tensor.empty() : tensor<12x8xf32>
    %293 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%291 : tensor<8x12xf32>) outs(%292 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %294 = tensor.empty() : tensor<2x8x12xf32>
    %295 = linalg.fill ins(%cst_2 : f32) outs(%294 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%282, %6 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%295 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x12xf32>
    %297 = tensor.empty() : tensor<2x8x12xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %22 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%297 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x12xf32>
    %299 = tensor.empty() : tensor<2x8x12xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %18 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%299 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x12xf32>
    %301 = tensor.empty() : tensor<2x8x12xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %300 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%301 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x12xf32>
    %303 = tensor.empty() : tensor<12xf32>
    %304 = linalg.fill ins(%cst_2 : f32) outs(%303 : tensor<12xf32>) -> tensor<12xf32>
    %305 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%302 : tensor<2x8x12xf32>) outs(%304 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<12xf32>
    %expanded_8 = tensor.expand_shape %305 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %306 = tensor.empty() : tensor<12xf32>
    %307 = linalg.fill ins(%cst_2 : f32) outs(%306 : tensor<12xf32>) -> tensor<12xf32>
    %308 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_8 : tensor<1x1x12xf32>) outs(%307 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %329 = arith.addf %out, %in : f32
      linalg.yield %329 : f32
    } -> tensor<12xf32>
    %309 = tensor.empty() : tensor<12x8xf32>
    %310 = linalg.fill ins(%cst_2 : f32) outs(%309 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %311 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%302, %7 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%310 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<12x8xf32>
    %312 = tensor.empty() : tensor<8x12xf32>
    %313 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%311 : tensor<12x8xf32>) outs(%312 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %314 = tensor.empty() : tensor<2x8x8xf32>
    %315 = linalg.fill ins(%cst_2 : f32) outs(%314 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %316 = linalg.generic {indexing_maps = [#map, #map30, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%302, %5 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%315 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<2x8x8xf32>
    %317 = "sbp.layer_input_cotangent"(%316) {layer = "tokens"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %318 = tensor.empty() : tensor<2x8x8xf32>
    %319 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %317 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%318 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.addf %in, %in_9 : f32
      linalg.yield %329 : f32
    } -> tensor<2x8x8xf32>
    %320 = "sbp.layer_input_cotangent"(%293) {layer = "tokens"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %321 = "sbp.layer_input_cotangent"(%313) {layer = "tokens"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %322 = "sbp.layer_input_cotangent"(%288) {layer = "tokens"} : (tensor<8xf32>) -> tensor<8xf32>
    %323 = "sbp.layer_input_cotangent"(%308) {layer = "tokens"} : (tensor<12xf32>) -> tensor<12xf32>
    %324 = tensor.empty() : tensor<8x6xf32>
    %325 = linalg.fill ins(%cst_2 : f32) outs(%324 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %326 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%319, %arg10 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%325 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %329 = arith.mulf %in, %in_9 : f32
      %330 = arith.addf %out, %329 : f32
      linalg.yield %330 : f32
    } -> tensor<8x6xf32>
    %327 = tensor.empty() : tensor<6x8xf32>
    %328 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel"]} ins(%326 : tensor<8x6xf32>) outs(%327 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x8xf32>
    return %145, %161, %328, %281, %280, %279, %205, %323, %322, %321, %320 : tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8x6xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32>
    %2 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2x5xf32>
    %10 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %11 = tensor.empty() : tensor<2x5xf32>
    %12 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %13 = tensor.empty() : tensor<2x5xf32>
    %14 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %15 = tensor.empty() : tensor<2xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x5xf32>
    %23 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %24 = tensor.empty() : tensor<2x5xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>
  }
  func.func private @main_log_softmax_61(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x5xf32>
    %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %2 = tensor.empty() : tensor<2xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %5 = tensor.empty() : tensor<2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x1xf32>
    %7 = tensor.empty() : tensor<2xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %10 = tensor.empty() : tensor<2x5xf32>
    %11 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xf32>
    %15 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    return %15 : tensor<2x5xf32>
  }
}
