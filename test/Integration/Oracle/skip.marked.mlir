#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
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
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x12xf32>, %arg5: tensor<12x8xf32>, %arg6: tensor<12xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8x12xf32>, %arg9: tensor<12x8xf32>, %arg10: tensor<12xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8x12xf32>, %arg13: tensor<12x8xf32>, %arg14: tensor<8x5xf32>, %arg15: tensor<7x8xf32>, %arg16: tensor<2x9x7xf32>, %arg17: tensor<2x5xf32>) -> (tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x5xf32>, tensor<7x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<9.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x9x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg16, %arg15 : tensor<2x9x7xf32>, tensor<7x8xf32>) outs(%1 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %3 = "sbp.layer_input"(%arg0) {layer = "block0"} : (tensor<12xf32>) -> tensor<12xf32>
    %4 = "sbp.layer_input"(%arg1) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %5 = "sbp.layer_input"(%arg2) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %6 = "sbp.layer_input"(%arg3) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %7 = "sbp.layer_input"(%arg4) {layer = "block0"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %8 = "sbp.layer_input"(%arg5) {layer = "block0"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %9 = "sbp.layer_input"(%2) {layer = "block0"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %10 = tensor.empty() : tensor<2x9xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x9x8xf32>) outs(%11 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %13 = tensor.empty() : tensor<2x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x9xf32>) outs(%13 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %15 = tensor.empty() : tensor<2x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%15 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %17 = tensor.empty() : tensor<2x9x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%17 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %19 = tensor.empty() : tensor<2x9x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x9x1xf32>) outs(%19 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %21 = tensor.empty() : tensor<2x9x8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %20 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%21 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.subf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %23 = tensor.empty() : tensor<2x9x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%23 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %25 = tensor.empty() : tensor<2x9x8xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%25 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %27 = tensor.empty() : tensor<2x9x8xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %22 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%27 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %29 = tensor.empty() : tensor<2x9xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x9x8xf32>) outs(%30 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %32 = tensor.empty() : tensor<2x9x1xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x9xf32>) outs(%32 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %34 = tensor.empty() : tensor<2x9x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%34 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %36 = tensor.empty() : tensor<2x9x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%36 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %38 = tensor.empty() : tensor<2x9x8xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x9x1xf32>) outs(%38 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %40 = tensor.empty() : tensor<2x9x8xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %39 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%40 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.subf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %42 = tensor.empty() : tensor<2x9x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%42 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %44 = tensor.empty() : tensor<2x9x1xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %43 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%44 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %46 = tensor.empty() : tensor<2x9x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x9x1xf32>) outs(%46 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = math.rsqrt %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %48 = tensor.empty() : tensor<2x9x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %45 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%48 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %50 = tensor.empty() : tensor<2x9x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%50 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %52 = tensor.empty() : tensor<2x9x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %49 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%52 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %54 = tensor.empty() : tensor<2x9x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x9x1xf32>) outs(%54 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %56 = tensor.empty() : tensor<2x9x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %55 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%56 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %58 = tensor.empty() : tensor<1x1x8xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8xf32>) outs(%58 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %60 = tensor.empty() : tensor<2x9x8xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x8xf32>) outs(%60 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %62 = tensor.empty() : tensor<2x9x8xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%62 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %64 = tensor.empty() : tensor<1x1x8xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8xf32>) outs(%64 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %66 = tensor.empty() : tensor<2x9x8xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x8xf32>) outs(%66 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %68 = tensor.empty() : tensor<2x9x8xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %67 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%68 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %70 = tensor.empty() : tensor<2x9x12xf32>
    %71 = linalg.fill ins(%cst_1 : f32) outs(%70 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69, %7 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%71 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x12xf32>
    %73 = tensor.empty() : tensor<1x1x12xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<12xf32>) outs(%73 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %75 = tensor.empty() : tensor<2x9x12xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x1x12xf32>) outs(%75 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %77 = tensor.empty() : tensor<2x9x12xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %76 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%77 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %79 = tensor.empty() : tensor<2x9x12xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x9x12xf32>) outs(%79 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = math.tanh %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %81 = tensor.empty() : tensor<2x9x12xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%81 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %83 = tensor.empty() : tensor<2x9x12xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %80 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%83 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.subf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %85 = tensor.empty() : tensor<2x9x8xf32>
    %86 = linalg.fill ins(%cst_1 : f32) outs(%85 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80, %8 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%86 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %88 = tensor.empty() : tensor<1x1x8xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8xf32>) outs(%88 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %90 = tensor.empty() : tensor<2x9x8xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x1x8xf32>) outs(%90 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %92 = tensor.empty() : tensor<2x9x8xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %91 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%92 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %94 = tensor.empty() : tensor<2x9x8xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %93 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%94 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %96 = "sbp.layer_output"(%95) {layer = "block0"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %97 = "sbp.layer_input"(%arg6) {layer = "block1"} : (tensor<12xf32>) -> tensor<12xf32>
    %98 = "sbp.layer_input"(%arg7) {layer = "block1"} : (tensor<8xf32>) -> tensor<8xf32>
    %99 = "sbp.layer_input"(%arg8) {layer = "block1"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %100 = "sbp.layer_input"(%arg9) {layer = "block1"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %101 = "sbp.layer_input"(%96) {layer = "block1"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %102 = tensor.empty() : tensor<2x9x12xf32>
    %103 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101, %99 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%103 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x12xf32>
    %105 = tensor.empty() : tensor<1x1x12xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<12xf32>) outs(%105 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %107 = tensor.empty() : tensor<2x9x12xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x1x12xf32>) outs(%107 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %109 = tensor.empty() : tensor<2x9x12xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %108 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%109 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %111 = tensor.empty() : tensor<2x9x12xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%111 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %113 = tensor.empty() : tensor<2x9x12xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%113 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.maximumf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %115 = tensor.empty() : tensor<2x9x12xi1>
    %116 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %114 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%115 : tensor<2x9x12xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %421 = arith.cmpf oeq, %in, %in_19 : f32
      linalg.yield %421 : i1
    } -> tensor<2x9x12xi1>
    %117 = tensor.empty() : tensor<2x9x12xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%117 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %119 = tensor.empty() : tensor<2x9x12xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%119 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %121 = tensor.empty() : tensor<2x9x12xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118, %120 : tensor<2x9x12xi1>, tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%121 : tensor<2x9x12xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %421 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %123 = tensor.empty() : tensor<2x9x12xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%123 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %125 = tensor.empty() : tensor<2x9x12xi1>
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %114 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%125 : tensor<2x9x12xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %421 = arith.cmpf oeq, %in, %in_19 : f32
      linalg.yield %421 : i1
    } -> tensor<2x9x12xi1>
    %127 = tensor.empty() : tensor<2x9x12xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%127 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %129 = tensor.empty() : tensor<2x9x12xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%129 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %131 = tensor.empty() : tensor<2x9x12xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %128, %130 : tensor<2x9x12xi1>, tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%131 : tensor<2x9x12xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %421 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %133 = tensor.empty() : tensor<2x9x12xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %132 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%133 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %135 = tensor.empty() : tensor<2x9x8xf32>
    %136 = linalg.fill ins(%cst_1 : f32) outs(%135 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114, %100 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%136 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %138 = tensor.empty() : tensor<1x1x8xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<8xf32>) outs(%138 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %140 = tensor.empty() : tensor<2x9x8xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x1x8xf32>) outs(%140 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %142 = tensor.empty() : tensor<2x9x8xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %141 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%142 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %144 = tensor.empty() : tensor<2x9x8xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %101 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%144 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %146 = "sbp.layer_output"(%145) {layer = "block1"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %147 = "sbp.layer_input"(%arg10) {layer = "block2/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %148 = "sbp.layer_input"(%arg11) {layer = "block2/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %149 = "sbp.layer_input"(%arg12) {layer = "block2/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %150 = "sbp.layer_input"(%arg13) {layer = "block2/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %151 = "sbp.layer_input"(%146) {layer = "block2/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %152 = tensor.empty() : tensor<2x9x12xf32>
    %153 = linalg.fill ins(%cst_1 : f32) outs(%152 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151, %149 : tensor<2x9x8xf32>, tensor<8x12xf32>) outs(%153 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x12xf32>
    %155 = tensor.empty() : tensor<1x1x12xf32>
    %156 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<12xf32>) outs(%155 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %157 = tensor.empty() : tensor<2x9x12xf32>
    %158 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x1x12xf32>) outs(%157 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %159 = tensor.empty() : tensor<2x9x12xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %158 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%159 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %161 = tensor.empty() : tensor<2x9x12xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x9x12xf32>) outs(%161 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = math.tanh %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %163 = tensor.empty() : tensor<2x9x12xf32>
    %164 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%163 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x12xf32>
    %165 = tensor.empty() : tensor<2x9x12xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %162 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%165 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.subf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %167 = tensor.empty() : tensor<2x9x8xf32>
    %168 = linalg.fill ins(%cst_1 : f32) outs(%167 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162, %150 : tensor<2x9x12xf32>, tensor<12x8xf32>) outs(%168 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %170 = tensor.empty() : tensor<1x1x8xf32>
    %171 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<8xf32>) outs(%170 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %172 = tensor.empty() : tensor<2x9x8xf32>
    %173 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x1x8xf32>) outs(%172 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %174 = tensor.empty() : tensor<2x9x8xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %173 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%174 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %176 = "sbp.layer_output"(%175) {layer = "block2/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %177 = tensor.empty() : tensor<2x9x8xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %176 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%177 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %179 = tensor.empty() : tensor<2x8xf32>
    %180 = linalg.fill ins(%cst_1 : f32) outs(%179 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %181 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x9x8xf32>) outs(%180 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x8xf32>
    %182 = tensor.empty() : tensor<2x8xf32>
    %183 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%182 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %184 = tensor.empty() : tensor<2x8xf32>
    %185 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%181, %183 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%184 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x8xf32>
    %186 = tensor.empty() : tensor<2x5xf32>
    %187 = linalg.fill ins(%cst_1 : f32) outs(%186 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %188 = linalg.matmul ins(%185, %arg14 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%187 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %189:3 = call @main_log_softmax(%188) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %190 = tensor.empty() : tensor<2x5xf32>
    %191 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%189#0, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%190 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x5xf32>
    %192 = tensor.empty() : tensor<2xf32>
    %193 = linalg.fill ins(%cst_1 : f32) outs(%192 : tensor<2xf32>) -> tensor<2xf32>
    %194 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%191 : tensor<2x5xf32>) outs(%193 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2xf32>
    %195 = tensor.empty() : tensor<f32>
    %196 = linalg.fill ins(%cst_1 : f32) outs(%195 : tensor<f32>) -> tensor<f32>
    %197 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%194 : tensor<2xf32>) outs(%196 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<f32>
    %198 = tensor.empty() : tensor<f32>
    %199 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%197 : tensor<f32>) outs(%198 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.divf %in, %cst_0 : f32
      linalg.yield %421 : f32
    } -> tensor<f32>
    %200 = tensor.empty() : tensor<f32>
    %201 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%199 : tensor<f32>) outs(%200 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.negf %in : f32
      linalg.yield %421 : f32
    } -> tensor<f32>
    %202 = tensor.empty() : tensor<f32>
    %203 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%202 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %204 = tensor.empty() : tensor<f32>
    %205 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%203 : tensor<f32>) outs(%204 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.divf %in, %cst_0 : f32
      linalg.yield %421 : f32
    } -> tensor<f32>
    %206 = tensor.empty() : tensor<2xf32>
    %207 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%205 : tensor<f32>) outs(%206 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %208 = tensor.empty() : tensor<2x5xf32>
    %209 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<2xf32>) outs(%208 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %210 = tensor.empty() : tensor<2x5xf32>
    %211 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%209, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%210 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x5xf32>
    %212 = call @main_log_softmax_46(%189#1, %189#2, %211) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %213 = tensor.empty() : tensor<5x8xf32>
    %214 = linalg.fill ins(%cst_1 : f32) outs(%213 : tensor<5x8xf32>) -> tensor<5x8xf32>
    %215 = linalg.generic {indexing_maps = [#map16, #map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212, %185 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%214 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<5x8xf32>
    %216 = tensor.empty() : tensor<8x5xf32>
    %217 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%215 : tensor<5x8xf32>) outs(%216 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x5xf32>
    %218 = tensor.empty() : tensor<2x8xf32>
    %219 = linalg.fill ins(%cst_1 : f32) outs(%218 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %220 = linalg.generic {indexing_maps = [#map19, #map20, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212, %arg14 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%219 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x8xf32>
    %221 = tensor.empty() : tensor<2x8xf32>
    %222 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%221 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %223 = tensor.empty() : tensor<2x8xf32>
    %224 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%220, %222 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%223 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x8xf32>
    %225 = tensor.empty() : tensor<2x9x8xf32>
    %226 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x8xf32>) outs(%225 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %227 = "sbp.layer_cotangent"(%226) {layer = "block2/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %228 = tensor.empty() : tensor<8xf32>
    %229 = linalg.fill ins(%cst_1 : f32) outs(%228 : tensor<8xf32>) -> tensor<8xf32>
    %230 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%227 : tensor<2x9x8xf32>) outs(%229 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %230 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %231 = tensor.empty() : tensor<8xf32>
    %232 = linalg.fill ins(%cst_1 : f32) outs(%231 : tensor<8xf32>) -> tensor<8xf32>
    %233 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%232 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %234 = tensor.empty() : tensor<8x12xf32>
    %235 = linalg.fill ins(%cst_1 : f32) outs(%234 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %236 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%227, %162 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%235 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<8x12xf32>
    %237 = tensor.empty() : tensor<12x8xf32>
    %238 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<8x12xf32>) outs(%237 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %239 = tensor.empty() : tensor<2x9x12xf32>
    %240 = linalg.fill ins(%cst_1 : f32) outs(%239 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%227, %150 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%240 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x12xf32>
    %242 = tensor.empty() : tensor<2x9x12xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %166 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%242 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %244 = tensor.empty() : tensor<2x9x12xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %162 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%244 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %246 = tensor.empty() : tensor<2x9x12xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %245 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%246 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %248 = tensor.empty() : tensor<12xf32>
    %249 = linalg.fill ins(%cst_1 : f32) outs(%248 : tensor<12xf32>) -> tensor<12xf32>
    %250 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%247 : tensor<2x9x12xf32>) outs(%249 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<12xf32>
    %expanded_9 = tensor.expand_shape %250 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %251 = tensor.empty() : tensor<12xf32>
    %252 = linalg.fill ins(%cst_1 : f32) outs(%251 : tensor<12xf32>) -> tensor<12xf32>
    %253 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_9 : tensor<1x1x12xf32>) outs(%252 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<12xf32>
    %254 = tensor.empty() : tensor<12x8xf32>
    %255 = linalg.fill ins(%cst_1 : f32) outs(%254 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %256 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%247, %151 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%255 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<12x8xf32>
    %257 = tensor.empty() : tensor<8x12xf32>
    %258 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<12x8xf32>) outs(%257 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %259 = tensor.empty() : tensor<2x9x8xf32>
    %260 = linalg.fill ins(%cst_1 : f32) outs(%259 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %261 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%247, %149 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%260 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %262 = "sbp.layer_input_cotangent"(%261) {layer = "block2/mlp"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %263 = tensor.empty() : tensor<2x9x8xf32>
    %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %262 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%263 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %265 = "sbp.layer_input_cotangent"(%238) {layer = "block2/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %266 = "sbp.layer_input_cotangent"(%258) {layer = "block2/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %267 = "sbp.layer_input_cotangent"(%233) {layer = "block2/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %268 = "sbp.layer_input_cotangent"(%253) {layer = "block2/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %269 = "sbp.layer_cotangent"(%264) {layer = "block1"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %270 = tensor.empty() : tensor<8xf32>
    %271 = linalg.fill ins(%cst_1 : f32) outs(%270 : tensor<8xf32>) -> tensor<8xf32>
    %272 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%269 : tensor<2x9x8xf32>) outs(%271 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %expanded_10 = tensor.expand_shape %272 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %273 = tensor.empty() : tensor<8xf32>
    %274 = linalg.fill ins(%cst_1 : f32) outs(%273 : tensor<8xf32>) -> tensor<8xf32>
    %275 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x8xf32>) outs(%274 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %276 = tensor.empty() : tensor<8x12xf32>
    %277 = linalg.fill ins(%cst_1 : f32) outs(%276 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %278 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%269, %114 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%277 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<8x12xf32>
    %279 = tensor.empty() : tensor<12x8xf32>
    %280 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<8x12xf32>) outs(%279 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %281 = tensor.empty() : tensor<2x9x12xf32>
    %282 = linalg.fill ins(%cst_1 : f32) outs(%281 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %283 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269, %100 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%282 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x12xf32>
    %284 = tensor.empty() : tensor<2x9x12xf32>
    %285 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %134 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%284 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %286 = tensor.empty() : tensor<12xf32>
    %287 = linalg.fill ins(%cst_1 : f32) outs(%286 : tensor<12xf32>) -> tensor<12xf32>
    %288 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%285 : tensor<2x9x12xf32>) outs(%287 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<12xf32>
    %expanded_11 = tensor.expand_shape %288 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %289 = tensor.empty() : tensor<12xf32>
    %290 = linalg.fill ins(%cst_1 : f32) outs(%289 : tensor<12xf32>) -> tensor<12xf32>
    %291 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x12xf32>) outs(%290 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<12xf32>
    %292 = tensor.empty() : tensor<12x8xf32>
    %293 = linalg.fill ins(%cst_1 : f32) outs(%292 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %294 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%285, %101 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%293 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<12x8xf32>
    %295 = tensor.empty() : tensor<8x12xf32>
    %296 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<12x8xf32>) outs(%295 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %297 = tensor.empty() : tensor<2x9x8xf32>
    %298 = linalg.fill ins(%cst_1 : f32) outs(%297 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%285, %99 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%298 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %300 = tensor.empty() : tensor<2x9x8xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %299 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%300 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %302 = "sbp.layer_input_cotangent"(%301) {layer = "block1"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %303 = "sbp.layer_input_cotangent"(%280) {layer = "block1"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %304 = "sbp.layer_input_cotangent"(%296) {layer = "block1"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %305 = "sbp.layer_input_cotangent"(%275) {layer = "block1"} : (tensor<8xf32>) -> tensor<8xf32>
    %306 = "sbp.layer_input_cotangent"(%291) {layer = "block1"} : (tensor<12xf32>) -> tensor<12xf32>
    %307 = "sbp.layer_cotangent"(%302) {layer = "block0"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %308 = tensor.empty() : tensor<8xf32>
    %309 = linalg.fill ins(%cst_1 : f32) outs(%308 : tensor<8xf32>) -> tensor<8xf32>
    %310 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%307 : tensor<2x9x8xf32>) outs(%309 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %expanded_12 = tensor.expand_shape %310 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %311 = tensor.empty() : tensor<8xf32>
    %312 = linalg.fill ins(%cst_1 : f32) outs(%311 : tensor<8xf32>) -> tensor<8xf32>
    %313 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x8xf32>) outs(%312 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %314 = tensor.empty() : tensor<8x12xf32>
    %315 = linalg.fill ins(%cst_1 : f32) outs(%314 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %316 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%307, %80 : tensor<2x9x8xf32>, tensor<2x9x12xf32>) outs(%315 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<8x12xf32>
    %317 = tensor.empty() : tensor<12x8xf32>
    %318 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%316 : tensor<8x12xf32>) outs(%317 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %319 = tensor.empty() : tensor<2x9x12xf32>
    %320 = linalg.fill ins(%cst_1 : f32) outs(%319 : tensor<2x9x12xf32>) -> tensor<2x9x12xf32>
    %321 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%307, %8 : tensor<2x9x8xf32>, tensor<12x8xf32>) outs(%320 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x12xf32>
    %322 = tensor.empty() : tensor<2x9x12xf32>
    %323 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %84 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%322 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %324 = tensor.empty() : tensor<2x9x12xf32>
    %325 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %80 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%324 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %326 = tensor.empty() : tensor<2x9x12xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %325 : tensor<2x9x12xf32>, tensor<2x9x12xf32>) outs(%326 : tensor<2x9x12xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x12xf32>
    %328 = tensor.empty() : tensor<12xf32>
    %329 = linalg.fill ins(%cst_1 : f32) outs(%328 : tensor<12xf32>) -> tensor<12xf32>
    %330 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%327 : tensor<2x9x12xf32>) outs(%329 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<12xf32>
    %expanded_13 = tensor.expand_shape %330 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %331 = tensor.empty() : tensor<12xf32>
    %332 = linalg.fill ins(%cst_1 : f32) outs(%331 : tensor<12xf32>) -> tensor<12xf32>
    %333 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_13 : tensor<1x1x12xf32>) outs(%332 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<12xf32>
    %334 = tensor.empty() : tensor<12x8xf32>
    %335 = linalg.fill ins(%cst_1 : f32) outs(%334 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %336 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%327, %69 : tensor<2x9x12xf32>, tensor<2x9x8xf32>) outs(%335 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<12x8xf32>
    %337 = tensor.empty() : tensor<8x12xf32>
    %338 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%336 : tensor<12x8xf32>) outs(%337 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %339 = tensor.empty() : tensor<2x9x8xf32>
    %340 = linalg.fill ins(%cst_1 : f32) outs(%339 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %341 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%327, %7 : tensor<2x9x12xf32>, tensor<8x12xf32>) outs(%340 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<2x9x8xf32>
    %342 = tensor.empty() : tensor<8xf32>
    %343 = linalg.fill ins(%cst_1 : f32) outs(%342 : tensor<8xf32>) -> tensor<8xf32>
    %344 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%341 : tensor<2x9x8xf32>) outs(%343 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %expanded_14 = tensor.expand_shape %344 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %345 = tensor.empty() : tensor<8xf32>
    %346 = linalg.fill ins(%cst_1 : f32) outs(%345 : tensor<8xf32>) -> tensor<8xf32>
    %347 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x8xf32>) outs(%346 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %348 = tensor.empty() : tensor<2x9x8xf32>
    %349 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %341 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%348 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %350 = tensor.empty() : tensor<8xf32>
    %351 = linalg.fill ins(%cst_1 : f32) outs(%350 : tensor<8xf32>) -> tensor<8xf32>
    %352 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%349 : tensor<2x9x8xf32>) outs(%351 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %expanded_15 = tensor.expand_shape %352 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %353 = tensor.empty() : tensor<2x9x8xf32>
    %354 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x8xf32>) outs(%353 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %355 = tensor.empty() : tensor<2x9x8xf32>
    %356 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %354 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%355 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %357 = tensor.empty() : tensor<8xf32>
    %358 = linalg.fill ins(%cst_1 : f32) outs(%357 : tensor<8xf32>) -> tensor<8xf32>
    %359 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x8xf32>) outs(%358 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<8xf32>
    %360 = tensor.empty() : tensor<2x9x8xf32>
    %361 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %356 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%360 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %362 = tensor.empty() : tensor<2x9xf32>
    %363 = linalg.fill ins(%cst_1 : f32) outs(%362 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %364 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%361 : tensor<2x9x8xf32>) outs(%363 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %expanded_16 = tensor.expand_shape %364 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %365 = tensor.empty() : tensor<2x9x8xf32>
    %366 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x9x1xf32>) outs(%365 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %367 = tensor.empty() : tensor<2x9x8xf32>
    %368 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %366 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%367 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %369 = tensor.empty() : tensor<2x9x1xf32>
    %370 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %53 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%369 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %371 = tensor.empty() : tensor<2x9x8xf32>
    %372 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368 : tensor<2x9x8xf32>) outs(%371 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.negf %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %373 = tensor.empty() : tensor<2x9xf32>
    %374 = linalg.fill ins(%cst_1 : f32) outs(%373 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %375 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<2x9x8xf32>) outs(%374 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %expanded_17 = tensor.expand_shape %375 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %376 = tensor.empty() : tensor<2x9x8xf32>
    %377 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %368 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%376 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %378 = tensor.empty() : tensor<2x9x1xf32>
    %379 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%378 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %380 = tensor.empty() : tensor<2x9x1xf32>
    %381 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %379 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%380 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %382 = tensor.empty() : tensor<2x9xf32>
    %383 = linalg.fill ins(%cst_1 : f32) outs(%382 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %384 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%381 : tensor<2x9x1xf32>) outs(%383 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %385 = tensor.empty() : tensor<2x9x8xf32>
    %386 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<2x9xf32>) outs(%385 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %387 = tensor.empty() : tensor<2x9x8xf32>
    %388 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %28 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%387 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %389 = tensor.empty() : tensor<2x9x8xf32>
    %390 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<2x9x8xf32>) outs(%389 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.negf %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %391 = tensor.empty() : tensor<2x9xf32>
    %392 = linalg.fill ins(%cst_1 : f32) outs(%391 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %393 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%390 : tensor<2x9x8xf32>) outs(%392 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %expanded_18 = tensor.expand_shape %393 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %394 = tensor.empty() : tensor<2x9x8xf32>
    %395 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %388 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%394 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %396 = tensor.empty() : tensor<2x9x1xf32>
    %397 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%396 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %398 = tensor.empty() : tensor<2x9x1xf32>
    %399 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%398 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x1xf32>
    %400 = tensor.empty() : tensor<2x9x1xf32>
    %401 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %399 : tensor<2x9x1xf32>, tensor<2x9x1xf32>) outs(%400 : tensor<2x9x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.divf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x1xf32>
    %402 = tensor.empty() : tensor<2x9xf32>
    %403 = linalg.fill ins(%cst_1 : f32) outs(%402 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %404 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%401 : tensor<2x9x1xf32>) outs(%403 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %421 = arith.addf %out, %in : f32
      linalg.yield %421 : f32
    } -> tensor<2x9xf32>
    %405 = tensor.empty() : tensor<2x9x8xf32>
    %406 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<2x9xf32>) outs(%405 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x8xf32>
    %407 = tensor.empty() : tensor<2x9x8xf32>
    %408 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %406 : tensor<2x9x8xf32>, tensor<2x9x8xf32>) outs(%407 : tensor<2x9x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.addf %in, %in_19 : f32
      linalg.yield %421 : f32
    } -> tensor<2x9x8xf32>
    %409 = "sbp.layer_input_cotangent"(%408) {layer = "block0"} : (tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %410 = "sbp.layer_input_cotangent"(%318) {layer = "block0"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %411 = "sbp.layer_input_cotangent"(%338) {layer = "block0"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %412 = "sbp.layer_input_cotangent"(%359) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %413 = "sbp.layer_input_cotangent"(%347) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %414 = "sbp.layer_input_cotangent"(%313) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %415 = "sbp.layer_input_cotangent"(%333) {layer = "block0"} : (tensor<12xf32>) -> tensor<12xf32>
    %416 = tensor.empty() : tensor<8x7xf32>
    %417 = linalg.fill ins(%cst_1 : f32) outs(%416 : tensor<8x7xf32>) -> tensor<8x7xf32>
    %418 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%409, %arg16 : tensor<2x9x8xf32>, tensor<2x9x7xf32>) outs(%417 : tensor<8x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %421 = arith.mulf %in, %in_19 : f32
      %422 = arith.addf %out, %421 : f32
      linalg.yield %422 : f32
    } -> tensor<8x7xf32>
    %419 = tensor.empty() : tensor<7x8xf32>
    %420 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%418 : tensor<8x7xf32>) outs(%419 : tensor<7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x8xf32>
    return %201, %415, %414, %413, %412, %411, %410, %306, %305, %304, %303, %268, %267, %266, %265, %217, %420 : tensor<f32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8x5xf32>, tensor<7x8xf32>
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
  func.func private @main_log_softmax_46(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
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
