#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0) -> (d0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<() -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map17 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map18 = affine_map<(d0, d1) -> (d1, d0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map21 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map22 = affine_map<(d0, d1, d2) -> (d0)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map27 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8x12xf32>, %arg3: tensor<12x8xf32>, %arg4: tensor<12xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x12xf32>, %arg9: tensor<12x8xf32>, %arg10: tensor<8x8xf32>, %arg11: tensor<8x5xf32>, %arg12: tensor<6x8xf32>, %arg13: tensor<2x8x6xf32>, %arg14: tensor<2x5xf32>) -> (tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<6x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg13, %arg12 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x8xf32>
    %3 = "sbp.layer_input"(%arg0) {layer = "first"} : (tensor<12xf32>) -> tensor<12xf32>
    %4 = "sbp.layer_input"(%arg1) {layer = "first"} : (tensor<8xf32>) -> tensor<8xf32>
    %5 = "sbp.layer_input"(%arg2) {layer = "first"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %6 = "sbp.layer_input"(%arg3) {layer = "first"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %7 = "sbp.layer_input"(%2) {layer = "first"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<2x8x12xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7, %5 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%9 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
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
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %17 = tensor.empty() : tensor<2x8x12xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x12xf32>) outs(%17 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = math.tanh %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %19 = tensor.empty() : tensor<2x8x12xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%19 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12xf32>
    %21 = tensor.empty() : tensor<2x8x12xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%21 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.subf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %23 = tensor.empty() : tensor<2x8x8xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18, %6 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%24 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
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
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %32 = "sbp.layer_output"(%31) {layer = "first"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %33 = tensor.empty() : tensor<2x8x8xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg10 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%34 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x8xf32>
    %36 = tensor.empty() : tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.negf %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %38 = tensor.empty() : tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = math.exp %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%40 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %42 = tensor.empty() : tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%42 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %44 = tensor.empty() : tensor<2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%44 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %46 = tensor.empty() : tensor<2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%46 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %48 = tensor.empty() : tensor<2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%48 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.subf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %52 = tensor.empty() : tensor<2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %51 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%52 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%54 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %56 = tensor.empty() : tensor<2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %55 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%56 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %58 = tensor.empty() : tensor<2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%58 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %60 = "sbp.layer_input"(%arg4) {layer = "second"} : (tensor<12xf32>) -> tensor<12xf32>
    %61 = "sbp.layer_input"(%arg5) {layer = "second"} : (tensor<8xf32>) -> tensor<8xf32>
    %62 = "sbp.layer_input"(%arg6) {layer = "second"} : (tensor<8xf32>) -> tensor<8xf32>
    %63 = "sbp.layer_input"(%arg7) {layer = "second"} : (tensor<8xf32>) -> tensor<8xf32>
    %64 = "sbp.layer_input"(%arg8) {layer = "second"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %65 = "sbp.layer_input"(%arg9) {layer = "second"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %66 = "sbp.layer_input"(%59) {layer = "second"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %67 = tensor.empty() : tensor<2x8xf32>
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x8x8xf32>) outs(%68 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %70 = tensor.empty() : tensor<2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8xf32>) outs(%70 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %72 = tensor.empty() : tensor<2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%72 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %74 = tensor.empty() : tensor<2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%74 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %76 = tensor.empty() : tensor<2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x1xf32>) outs(%76 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %78 = tensor.empty() : tensor<2x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %77 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%78 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.subf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %80 = tensor.empty() : tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%80 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %82 = tensor.empty() : tensor<2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%82 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %84 = tensor.empty() : tensor<2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %79 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%84 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %86 = tensor.empty() : tensor<2x8xf32>
    %87 = linalg.fill ins(%cst_1 : f32) outs(%86 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x8x8xf32>) outs(%87 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %89 = tensor.empty() : tensor<2x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x8xf32>) outs(%89 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %91 = tensor.empty() : tensor<2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%91 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %93 = tensor.empty() : tensor<2x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%93 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %95 = tensor.empty() : tensor<2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x8x1xf32>) outs(%95 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %97 = tensor.empty() : tensor<2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %96 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%97 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.subf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %99 = tensor.empty() : tensor<2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%99 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %101 = tensor.empty() : tensor<2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %100 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%101 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %103 = tensor.empty() : tensor<2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x8x1xf32>) outs(%103 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = math.rsqrt %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %105 = tensor.empty() : tensor<2x8x1xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %102 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%105 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %107 = tensor.empty() : tensor<2x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%107 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %109 = tensor.empty() : tensor<2x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %106 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%109 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %111 = tensor.empty() : tensor<2x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%111 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %113 = tensor.empty() : tensor<2x8x8xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %112 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%113 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %115 = tensor.empty() : tensor<1x1x8xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<8xf32>) outs(%115 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %117 = tensor.empty() : tensor<2x8x8xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x1x8xf32>) outs(%117 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %119 = tensor.empty() : tensor<2x8x8xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %118 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%119 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %121 = tensor.empty() : tensor<1x1x8xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<8xf32>) outs(%121 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %123 = tensor.empty() : tensor<2x8x8xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x8xf32>) outs(%123 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %125 = tensor.empty() : tensor<2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %124 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%125 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %127 = tensor.empty() : tensor<2x8x12xf32>
    %128 = linalg.fill ins(%cst_1 : f32) outs(%127 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126, %64 : tensor<2x8x8xf32>, tensor<8x12xf32>) outs(%128 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x12xf32>
    %130 = tensor.empty() : tensor<1x1x12xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<12xf32>) outs(%130 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %132 = tensor.empty() : tensor<2x8x12xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x1x12xf32>) outs(%132 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12xf32>
    %134 = tensor.empty() : tensor<2x8x12xf32>
    %135 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %133 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%134 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %136 = tensor.empty() : tensor<2x8x12xf32>
    %137 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x8x12xf32>) outs(%136 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = math.tanh %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %138 = tensor.empty() : tensor<2x8x12xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%138 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12xf32>
    %140 = tensor.empty() : tensor<2x8x12xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %137 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%140 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.subf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %142 = tensor.empty() : tensor<2x8x8xf32>
    %143 = linalg.fill ins(%cst_1 : f32) outs(%142 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137, %65 : tensor<2x8x12xf32>, tensor<12x8xf32>) outs(%143 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x8xf32>
    %145 = tensor.empty() : tensor<1x1x8xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<8xf32>) outs(%145 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %147 = tensor.empty() : tensor<2x8x8xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x1x8xf32>) outs(%147 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %149 = tensor.empty() : tensor<2x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %148 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%149 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %151 = "sbp.layer_output"(%150) {layer = "second"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %152 = tensor.empty() : tensor<2x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%152 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %154 = tensor.empty() : tensor<2x8x8xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %151 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%154 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %156 = tensor.empty() : tensor<2x8xf32>
    %157 = linalg.fill ins(%cst_1 : f32) outs(%156 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %158 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x8x8xf32>) outs(%157 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %159 = tensor.empty() : tensor<2x8xf32>
    %160 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%159 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %161 = tensor.empty() : tensor<2x8xf32>
    %162 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%158, %160 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%161 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %163 = tensor.empty() : tensor<2x5xf32>
    %164 = linalg.fill ins(%cst_1 : f32) outs(%163 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %165 = linalg.matmul ins(%162, %arg11 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%164 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %166:3 = call @main_log_softmax(%165) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %167 = tensor.empty() : tensor<2x5xf32>
    %168 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%166#0, %arg14 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%167 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x5xf32>
    %169 = tensor.empty() : tensor<2xf32>
    %170 = linalg.fill ins(%cst_1 : f32) outs(%169 : tensor<2xf32>) -> tensor<2xf32>
    %171 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%168 : tensor<2x5xf32>) outs(%170 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2xf32>
    %172 = tensor.empty() : tensor<f32>
    %173 = linalg.fill ins(%cst_1 : f32) outs(%172 : tensor<f32>) -> tensor<f32>
    %174 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%171 : tensor<2xf32>) outs(%173 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<f32>
    %175 = tensor.empty() : tensor<f32>
    %176 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%174 : tensor<f32>) outs(%175 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.divf %in, %cst_0 : f32
      linalg.yield %384 : f32
    } -> tensor<f32>
    %177 = tensor.empty() : tensor<f32>
    %178 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%176 : tensor<f32>) outs(%177 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.negf %in : f32
      linalg.yield %384 : f32
    } -> tensor<f32>
    %179 = tensor.empty() : tensor<f32>
    %180 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%179 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %181 = tensor.empty() : tensor<f32>
    %182 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%180 : tensor<f32>) outs(%181 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.divf %in, %cst_0 : f32
      linalg.yield %384 : f32
    } -> tensor<f32>
    %183 = tensor.empty() : tensor<2xf32>
    %184 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%182 : tensor<f32>) outs(%183 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %185 = tensor.empty() : tensor<2x5xf32>
    %186 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%184 : tensor<2xf32>) outs(%185 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %187 = tensor.empty() : tensor<2x5xf32>
    %188 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%186, %arg14 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%187 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x5xf32>
    %189 = call @main_log_softmax_42(%166#1, %166#2, %188) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %190 = tensor.empty() : tensor<5x8xf32>
    %191 = linalg.fill ins(%cst_1 : f32) outs(%190 : tensor<5x8xf32>) -> tensor<5x8xf32>
    %192 = linalg.generic {indexing_maps = [#map16, #map17, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189, %162 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%191 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<5x8xf32>
    %193 = tensor.empty() : tensor<8x5xf32>
    %194 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%192 : tensor<5x8xf32>) outs(%193 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x5xf32>
    %195 = tensor.empty() : tensor<2x8xf32>
    %196 = linalg.fill ins(%cst_1 : f32) outs(%195 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %197 = linalg.generic {indexing_maps = [#map19, #map20, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189, %arg11 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%196 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8xf32>
    %198 = tensor.empty() : tensor<2x8xf32>
    %199 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%198 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %200 = tensor.empty() : tensor<2x8xf32>
    %201 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%197, %199 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%200 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %202 = tensor.empty() : tensor<2x8x8xf32>
    %203 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x8xf32>) outs(%202 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %204 = tensor.empty() : tensor<2x8x8xf32>
    %205 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %203 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%204 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %206 = tensor.empty() : tensor<2x8x8xf32>
    %207 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%206 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %208 = tensor.empty() : tensor<2x8x8xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %207 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%208 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %210 = "sbp.layer_cotangent"(%209) {layer = "second"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %211 = tensor.empty() : tensor<8xf32>
    %212 = linalg.fill ins(%cst_1 : f32) outs(%211 : tensor<8xf32>) -> tensor<8xf32>
    %213 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%210 : tensor<2x8x8xf32>) outs(%212 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %213 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %214 = tensor.empty() : tensor<8xf32>
    %215 = linalg.fill ins(%cst_1 : f32) outs(%214 : tensor<8xf32>) -> tensor<8xf32>
    %216 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%215 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %217 = tensor.empty() : tensor<8x12xf32>
    %218 = linalg.fill ins(%cst_1 : f32) outs(%217 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %219 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%210, %137 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%218 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<8x12xf32>
    %220 = tensor.empty() : tensor<12x8xf32>
    %221 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<8x12xf32>) outs(%220 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %222 = tensor.empty() : tensor<2x8x12xf32>
    %223 = linalg.fill ins(%cst_1 : f32) outs(%222 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%210, %65 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%223 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x12xf32>
    %225 = tensor.empty() : tensor<2x8x12xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %141 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%225 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %227 = tensor.empty() : tensor<2x8x12xf32>
    %228 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %137 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%227 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %229 = tensor.empty() : tensor<2x8x12xf32>
    %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %228 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%229 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %231 = tensor.empty() : tensor<12xf32>
    %232 = linalg.fill ins(%cst_1 : f32) outs(%231 : tensor<12xf32>) -> tensor<12xf32>
    %233 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%230 : tensor<2x8x12xf32>) outs(%232 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<12xf32>
    %expanded_7 = tensor.expand_shape %233 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %234 = tensor.empty() : tensor<12xf32>
    %235 = linalg.fill ins(%cst_1 : f32) outs(%234 : tensor<12xf32>) -> tensor<12xf32>
    %236 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x12xf32>) outs(%235 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<12xf32>
    %237 = tensor.empty() : tensor<12x8xf32>
    %238 = linalg.fill ins(%cst_1 : f32) outs(%237 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %239 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%230, %126 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%238 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<12x8xf32>
    %240 = tensor.empty() : tensor<8x12xf32>
    %241 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<12x8xf32>) outs(%240 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %242 = tensor.empty() : tensor<2x8x8xf32>
    %243 = linalg.fill ins(%cst_1 : f32) outs(%242 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%230, %64 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%243 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x8xf32>
    %245 = tensor.empty() : tensor<8xf32>
    %246 = linalg.fill ins(%cst_1 : f32) outs(%245 : tensor<8xf32>) -> tensor<8xf32>
    %247 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%244 : tensor<2x8x8xf32>) outs(%246 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %expanded_8 = tensor.expand_shape %247 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %248 = tensor.empty() : tensor<8xf32>
    %249 = linalg.fill ins(%cst_1 : f32) outs(%248 : tensor<8xf32>) -> tensor<8xf32>
    %250 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_8 : tensor<1x1x8xf32>) outs(%249 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %251 = tensor.empty() : tensor<2x8x8xf32>
    %252 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %244 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%251 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %253 = tensor.empty() : tensor<8xf32>
    %254 = linalg.fill ins(%cst_1 : f32) outs(%253 : tensor<8xf32>) -> tensor<8xf32>
    %255 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%252 : tensor<2x8x8xf32>) outs(%254 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %expanded_9 = tensor.expand_shape %255 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %256 = tensor.empty() : tensor<2x8x8xf32>
    %257 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x1x8xf32>) outs(%256 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %258 = tensor.empty() : tensor<2x8x8xf32>
    %259 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %257 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%258 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %260 = tensor.empty() : tensor<8xf32>
    %261 = linalg.fill ins(%cst_1 : f32) outs(%260 : tensor<8xf32>) -> tensor<8xf32>
    %262 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x8xf32>) outs(%261 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %263 = tensor.empty() : tensor<2x8x8xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %259 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%263 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %265 = tensor.empty() : tensor<2x8xf32>
    %266 = linalg.fill ins(%cst_1 : f32) outs(%265 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<2x8x8xf32>) outs(%266 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %expanded_10 = tensor.expand_shape %267 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %268 = tensor.empty() : tensor<2x8x8xf32>
    %269 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x8x1xf32>) outs(%268 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %270 = tensor.empty() : tensor<2x8x8xf32>
    %271 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %269 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%270 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %272 = tensor.empty() : tensor<2x8x1xf32>
    %273 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10, %110 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%272 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %274 = tensor.empty() : tensor<2x8x8xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<2x8x8xf32>) outs(%274 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.negf %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %276 = tensor.empty() : tensor<2x8xf32>
    %277 = linalg.fill ins(%cst_1 : f32) outs(%276 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %278 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<2x8x8xf32>) outs(%277 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %expanded_11 = tensor.expand_shape %278 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %279 = tensor.empty() : tensor<2x8x1xf32>
    %280 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%279 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %281 = tensor.empty() : tensor<2x8x1xf32>
    %282 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %280 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%281 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %283 = tensor.empty() : tensor<2x8xf32>
    %284 = linalg.fill ins(%cst_1 : f32) outs(%283 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %285 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<2x8x1xf32>) outs(%284 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %286 = tensor.empty() : tensor<2x8x8xf32>
    %287 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<2x8xf32>) outs(%286 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %288 = tensor.empty() : tensor<2x8x8xf32>
    %289 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %85 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%288 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %290 = tensor.empty() : tensor<2x8x8xf32>
    %291 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<2x8x8xf32>) outs(%290 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.negf %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %292 = tensor.empty() : tensor<2x8xf32>
    %293 = linalg.fill ins(%cst_1 : f32) outs(%292 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %294 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<2x8x8xf32>) outs(%293 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %expanded_12 = tensor.expand_shape %294 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %295 = tensor.empty() : tensor<2x8x8xf32>
    %296 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %289 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%295 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %297 = tensor.empty() : tensor<2x8x1xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%297 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %299 = tensor.empty() : tensor<2x8x1xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%299 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %301 = tensor.empty() : tensor<2x8x1xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %300 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%301 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.divf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x1xf32>
    %303 = tensor.empty() : tensor<2x8xf32>
    %304 = linalg.fill ins(%cst_1 : f32) outs(%303 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %305 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%302 : tensor<2x8x1xf32>) outs(%304 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<2x8xf32>
    %306 = tensor.empty() : tensor<2x8x8xf32>
    %307 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<2x8xf32>) outs(%306 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %308 = tensor.empty() : tensor<2x8x8xf32>
    %309 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %307 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%308 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %310 = "sbp.layer_input_cotangent"(%309) {layer = "second"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %311 = "sbp.layer_input_cotangent"(%221) {layer = "second"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %312 = "sbp.layer_input_cotangent"(%241) {layer = "second"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %313 = "sbp.layer_input_cotangent"(%262) {layer = "second"} : (tensor<8xf32>) -> tensor<8xf32>
    %314 = "sbp.layer_input_cotangent"(%250) {layer = "second"} : (tensor<8xf32>) -> tensor<8xf32>
    %315 = "sbp.layer_input_cotangent"(%216) {layer = "second"} : (tensor<8xf32>) -> tensor<8xf32>
    %316 = "sbp.layer_input_cotangent"(%236) {layer = "second"} : (tensor<12xf32>) -> tensor<12xf32>
    %317 = tensor.empty() : tensor<2x8x8xf32>
    %318 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %310 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%317 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %319 = tensor.empty() : tensor<2x8x8xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %310 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%319 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %321 = tensor.empty() : tensor<2x8x8xf32>
    %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%321 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %323 = tensor.empty() : tensor<2x8x8xf32>
    %324 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %322 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%323 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %325 = tensor.empty() : tensor<2x8x8xf32>
    %326 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%325 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %327 = tensor.empty() : tensor<8x8xf32>
    %328 = linalg.fill ins(%cst_1 : f32) outs(%327 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %329 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%326, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%328 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<8x8xf32>
    %330 = tensor.empty() : tensor<8x8xf32>
    %331 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%329 : tensor<8x8xf32>) outs(%330 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %332 = tensor.empty() : tensor<2x8x8xf32>
    %333 = linalg.fill ins(%cst_1 : f32) outs(%332 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %334 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%326, %arg10 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%333 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x8xf32>
    %335 = tensor.empty() : tensor<2x8x8xf32>
    %336 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %334 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%335 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %337 = "sbp.layer_cotangent"(%336) {layer = "first"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %338 = tensor.empty() : tensor<8xf32>
    %339 = linalg.fill ins(%cst_1 : f32) outs(%338 : tensor<8xf32>) -> tensor<8xf32>
    %340 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%337 : tensor<2x8x8xf32>) outs(%339 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %expanded_13 = tensor.expand_shape %340 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %341 = tensor.empty() : tensor<8xf32>
    %342 = linalg.fill ins(%cst_1 : f32) outs(%341 : tensor<8xf32>) -> tensor<8xf32>
    %343 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x8xf32>) outs(%342 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<8xf32>
    %344 = tensor.empty() : tensor<8x12xf32>
    %345 = linalg.fill ins(%cst_1 : f32) outs(%344 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %346 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%337, %18 : tensor<2x8x8xf32>, tensor<2x8x12xf32>) outs(%345 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<8x12xf32>
    %347 = tensor.empty() : tensor<12x8xf32>
    %348 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%346 : tensor<8x12xf32>) outs(%347 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %349 = tensor.empty() : tensor<2x8x12xf32>
    %350 = linalg.fill ins(%cst_1 : f32) outs(%349 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %351 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%337, %6 : tensor<2x8x8xf32>, tensor<12x8xf32>) outs(%350 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x12xf32>
    %352 = tensor.empty() : tensor<2x8x12xf32>
    %353 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %22 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%352 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %354 = tensor.empty() : tensor<2x8x12xf32>
    %355 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %18 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%354 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %356 = tensor.empty() : tensor<2x8x12xf32>
    %357 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %355 : tensor<2x8x12xf32>, tensor<2x8x12xf32>) outs(%356 : tensor<2x8x12xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x12xf32>
    %358 = tensor.empty() : tensor<12xf32>
    %359 = linalg.fill ins(%cst_1 : f32) outs(%358 : tensor<12xf32>) -> tensor<12xf32>
    %360 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%357 : tensor<2x8x12xf32>) outs(%359 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<12xf32>
    %expanded_14 = tensor.expand_shape %360 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %361 = tensor.empty() : tensor<12xf32>
    %362 = linalg.fill ins(%cst_1 : f32) outs(%361 : tensor<12xf32>) -> tensor<12xf32>
    %363 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x12xf32>) outs(%362 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %384 = arith.addf %out, %in : f32
      linalg.yield %384 : f32
    } -> tensor<12xf32>
    %364 = tensor.empty() : tensor<12x8xf32>
    %365 = linalg.fill ins(%cst_1 : f32) outs(%364 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %366 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%357, %7 : tensor<2x8x12xf32>, tensor<2x8x8xf32>) outs(%365 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<12x8xf32>
    %367 = tensor.empty() : tensor<8x12xf32>
    %368 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%366 : tensor<12x8xf32>) outs(%367 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %369 = tensor.empty() : tensor<2x8x8xf32>
    %370 = linalg.fill ins(%cst_1 : f32) outs(%369 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %371 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%357, %5 : tensor<2x8x12xf32>, tensor<8x12xf32>) outs(%370 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x8x8xf32>
    %372 = "sbp.layer_input_cotangent"(%371) {layer = "first"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %373 = tensor.empty() : tensor<2x8x8xf32>
    %374 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %372 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%373 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.addf %in, %in_15 : f32
      linalg.yield %384 : f32
    } -> tensor<2x8x8xf32>
    %375 = "sbp.layer_input_cotangent"(%348) {layer = "first"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %376 = "sbp.layer_input_cotangent"(%368) {layer = "first"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %377 = "sbp.layer_input_cotangent"(%343) {layer = "first"} : (tensor<8xf32>) -> tensor<8xf32>
    %378 = "sbp.layer_input_cotangent"(%363) {layer = "first"} : (tensor<12xf32>) -> tensor<12xf32>
    %379 = tensor.empty() : tensor<8x6xf32>
    %380 = linalg.fill ins(%cst_1 : f32) outs(%379 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %381 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%374, %arg13 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%380 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %384 = arith.mulf %in, %in_15 : f32
      %385 = arith.addf %out, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<8x6xf32>
    %382 = tensor.empty() : tensor<6x8xf32>
    %383 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%381 : tensor<8x6xf32>) outs(%382 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x8xf32>
    return %178, %378, %377, %376, %375, %316, %315, %314, %313, %312, %311, %331, %194, %383 : tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x8xf32>, tensor<8x5xf32>, tensor<6x8xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32>
    %2 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2x5xf32>
    %10 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %11 = tensor.empty() : tensor<2x5xf32>
    %12 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %13 = tensor.empty() : tensor<2x5xf32>
    %14 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %15 = tensor.empty() : tensor<2xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x5xf32>
    %23 = linalg.generic {indexing_maps = [#map27, #map11], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %24 = tensor.empty() : tensor<2x5xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>
  }
  func.func private @main_log_softmax_42(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x5xf32>
    %1 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %2 = tensor.empty() : tensor<2xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %5 = tensor.empty() : tensor<2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x1xf32>
    %7 = tensor.empty() : tensor<2xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %10 = tensor.empty() : tensor<2x5xf32>
    %11 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xf32>
    %15 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    return %15 : tensor<2x5xf32>
  }
}
