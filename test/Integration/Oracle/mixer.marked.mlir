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
  func.func public @main(%arg0: tensor<14xf32>, %arg1: tensor<10xf32>, %arg2: tensor<10xf32>, %arg3: tensor<10xf32>, %arg4: tensor<10x14xf32>, %arg5: tensor<14x10xf32>, %arg6: tensor<10x5xf32>, %arg7: tensor<6x10xf32>, %arg8: tensor<12xf32>, %arg9: tensor<8xf32>, %arg10: tensor<10xf32>, %arg11: tensor<10xf32>, %arg12: tensor<8x12xf32>, %arg13: tensor<12x8xf32>, %arg14: tensor<2x8x6xf32>, %arg15: tensor<2x5xf32>) -> (tensor<f32>, tensor<14xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x14xf32>, tensor<14x10xf32>, tensor<10x5xf32>, tensor<6x10xf32>, tensor<12xf32>, tensor<8xf32>, tensor<10xf32>, tensor<10xf32>, tensor<8x12xf32>, tensor<12x8xf32>) {
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-1.12837923> : tensor<f32>
    %cst_3 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.707106769> : tensor<f32>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x10xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg14, %arg7 : tensor<2x8x6xf32>, tensor<6x10xf32>) outs(%1 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x8x10xf32>
    %3 = "sbp.layer_input"(%arg8) {layer = "block0/tokens"} : (tensor<12xf32>) -> tensor<12xf32>
    %4 = "sbp.layer_input"(%arg9) {layer = "block0/tokens"} : (tensor<8xf32>) -> tensor<8xf32>
    %5 = "sbp.layer_input"(%arg10) {layer = "block0/tokens"} : (tensor<10xf32>) -> tensor<10xf32>
    %6 = "sbp.layer_input"(%arg11) {layer = "block0/tokens"} : (tensor<10xf32>) -> tensor<10xf32>
    %7 = "sbp.layer_input"(%arg12) {layer = "block0/tokens"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %8 = "sbp.layer_input"(%arg13) {layer = "block0/tokens"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %9 = "sbp.layer_input"(%2) {layer = "block0/tokens"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %10 = tensor.empty() : tensor<2x8xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x8x10xf32>) outs(%11 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %13 = tensor.empty() : tensor<2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8xf32>) outs(%13 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %15 = tensor.empty() : tensor<2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%15 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %17 = tensor.empty() : tensor<2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%17 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %19 = tensor.empty() : tensor<2x8x10xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%19 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %21 = tensor.empty() : tensor<2x8x10xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %20 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%21 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.subf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %23 = tensor.empty() : tensor<2x8x10xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%23 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %25 = tensor.empty() : tensor<2x8x10xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%25 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %27 = tensor.empty() : tensor<2x8x10xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %22 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%27 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %29 = tensor.empty() : tensor<2x8xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x10xf32>) outs(%30 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %32 = tensor.empty() : tensor<2x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8xf32>) outs(%32 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %34 = tensor.empty() : tensor<2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%34 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %36 = tensor.empty() : tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %38 = tensor.empty() : tensor<2x8x10xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%38 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %40 = tensor.empty() : tensor<2x8x10xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %39 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%40 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.subf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %42 = tensor.empty() : tensor<2x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%42 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %44 = tensor.empty() : tensor<2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %43 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%44 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %46 = tensor.empty() : tensor<2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x1xf32>) outs(%46 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = math.rsqrt %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %48 = tensor.empty() : tensor<2x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %45 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%48 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %50 = tensor.empty() : tensor<2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%50 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %52 = tensor.empty() : tensor<2x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %49 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%52 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %54 = tensor.empty() : tensor<2x8x10xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%54 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %56 = tensor.empty() : tensor<2x8x10xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %55 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%56 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %58 = tensor.empty() : tensor<1x1x10xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<10xf32>) outs(%58 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x10xf32>
    %60 = tensor.empty() : tensor<2x8x10xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x10xf32>) outs(%60 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %62 = tensor.empty() : tensor<2x8x10xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%62 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %64 = tensor.empty() : tensor<1x1x10xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<10xf32>) outs(%64 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x10xf32>
    %66 = tensor.empty() : tensor<2x8x10xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x10xf32>) outs(%66 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %68 = tensor.empty() : tensor<2x8x10xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %67 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%68 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %70 = tensor.empty() : tensor<2x10x8xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x8x10xf32>) outs(%70 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %72 = tensor.empty() : tensor<2x10x12xf32>
    %73 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<2x10x12xf32>) -> tensor<2x10x12xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71, %7 : tensor<2x10x8xf32>, tensor<8x12xf32>) outs(%73 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x10x12xf32>
    %75 = tensor.empty() : tensor<1x1x12xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<12xf32>) outs(%75 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %77 = tensor.empty() : tensor<2x10x12xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x12xf32>) outs(%77 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %79 = tensor.empty() : tensor<2x10x12xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%79 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %81 = tensor.empty() : tensor<2x10x12xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%81 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %83 = tensor.empty() : tensor<2x10x12xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %80 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%83 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %85 = tensor.empty() : tensor<2x10x12xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x10x12xf32>) outs(%85 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %87 = tensor.empty() : tensor<2x10x12xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%87 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %89 = tensor.empty() : tensor<2x10x12xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%89 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %91 = math.erfc %90 : tensor<2x10x12xf32>
    %92 = tensor.empty() : tensor<2x10x12xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%92 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %94 = tensor.empty() : tensor<2x10x12xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x10x12xf32>) outs(%94 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %96 = tensor.empty() : tensor<2x10x12xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x10x12xf32>) outs(%96 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = math.exp %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %98 = tensor.empty() : tensor<2x10x12xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %91 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%98 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %100 = tensor.empty() : tensor<2x10x8xf32>
    %101 = linalg.fill ins(%cst_1 : f32) outs(%100 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99, %8 : tensor<2x10x12xf32>, tensor<12x8xf32>) outs(%101 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x10x8xf32>
    %103 = tensor.empty() : tensor<1x1x8xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8xf32>) outs(%103 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %105 = tensor.empty() : tensor<2x10x8xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x1x8xf32>) outs(%105 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %107 = tensor.empty() : tensor<2x10x8xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %106 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%107 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x8xf32>
    %109 = tensor.empty() : tensor<2x8x10xf32>
    %110 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x10x8xf32>) outs(%109 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %111 = "sbp.layer_output"(%110) {layer = "block0/tokens"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %112 = tensor.empty() : tensor<2x8x10xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %111 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%112 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %114 = "sbp.layer_input"(%arg0) {layer = "block0/channels"} : (tensor<14xf32>) -> tensor<14xf32>
    %115 = "sbp.layer_input"(%arg1) {layer = "block0/channels"} : (tensor<10xf32>) -> tensor<10xf32>
    %116 = "sbp.layer_input"(%arg2) {layer = "block0/channels"} : (tensor<10xf32>) -> tensor<10xf32>
    %117 = "sbp.layer_input"(%arg3) {layer = "block0/channels"} : (tensor<10xf32>) -> tensor<10xf32>
    %118 = "sbp.layer_input"(%arg4) {layer = "block0/channels"} : (tensor<10x14xf32>) -> tensor<10x14xf32>
    %119 = "sbp.layer_input"(%arg5) {layer = "block0/channels"} : (tensor<14x10xf32>) -> tensor<14x10xf32>
    %120 = "sbp.layer_input"(%113) {layer = "block0/channels"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %121 = tensor.empty() : tensor<2x8xf32>
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x8x10xf32>) outs(%122 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %124 = tensor.empty() : tensor<2x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x8xf32>) outs(%124 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %126 = tensor.empty() : tensor<2x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%126 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %128 = tensor.empty() : tensor<2x8x1xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%128 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %130 = tensor.empty() : tensor<2x8x10xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%130 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %132 = tensor.empty() : tensor<2x8x10xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %131 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%132 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.subf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %134 = tensor.empty() : tensor<2x8x10xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%134 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %136 = tensor.empty() : tensor<2x8x10xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%136 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %138 = tensor.empty() : tensor<2x8x10xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %133 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%138 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %140 = tensor.empty() : tensor<2x8xf32>
    %141 = linalg.fill ins(%cst_1 : f32) outs(%140 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x8x10xf32>) outs(%141 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %143 = tensor.empty() : tensor<2x8x1xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x8xf32>) outs(%143 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %145 = tensor.empty() : tensor<2x8x1xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%145 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %147 = tensor.empty() : tensor<2x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%147 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %149 = tensor.empty() : tensor<2x8x10xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x8x1xf32>) outs(%149 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %151 = tensor.empty() : tensor<2x8x10xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %150 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%151 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.subf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %153 = tensor.empty() : tensor<2x8x1xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%153 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %155 = tensor.empty() : tensor<2x8x1xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %154 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%155 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %157 = tensor.empty() : tensor<2x8x1xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x8x1xf32>) outs(%157 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = math.rsqrt %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %159 = tensor.empty() : tensor<2x8x1xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %156 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%159 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %161 = tensor.empty() : tensor<2x8x1xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%161 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %163 = tensor.empty() : tensor<2x8x1xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %160 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%163 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %165 = tensor.empty() : tensor<2x8x10xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%165 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %167 = tensor.empty() : tensor<2x8x10xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %166 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%167 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %169 = tensor.empty() : tensor<1x1x10xf32>
    %170 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<10xf32>) outs(%169 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x10xf32>
    %171 = tensor.empty() : tensor<2x8x10xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x1x10xf32>) outs(%171 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %173 = tensor.empty() : tensor<2x8x10xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %172 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%173 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %175 = tensor.empty() : tensor<1x1x10xf32>
    %176 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<10xf32>) outs(%175 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x10xf32>
    %177 = tensor.empty() : tensor<2x8x10xf32>
    %178 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x1x10xf32>) outs(%177 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %179 = tensor.empty() : tensor<2x8x10xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %178 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%179 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %181 = tensor.empty() : tensor<2x8x14xf32>
    %182 = linalg.fill ins(%cst_1 : f32) outs(%181 : tensor<2x8x14xf32>) -> tensor<2x8x14xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180, %118 : tensor<2x8x10xf32>, tensor<10x14xf32>) outs(%182 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x8x14xf32>
    %184 = tensor.empty() : tensor<1x1x14xf32>
    %185 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<14xf32>) outs(%184 : tensor<1x1x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x14xf32>
    %186 = tensor.empty() : tensor<2x8x14xf32>
    %187 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x1x14xf32>) outs(%186 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x14xf32>
    %188 = tensor.empty() : tensor<2x8x14xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %187 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%188 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %190 = tensor.empty() : tensor<2x8x14xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%190 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x14xf32>
    %192 = tensor.empty() : tensor<2x8x14xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %189 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%192 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %194 = tensor.empty() : tensor<2x8x14xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x8x14xf32>) outs(%194 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %196 = tensor.empty() : tensor<2x8x14xf32>
    %197 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%196 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x14xf32>
    %198 = tensor.empty() : tensor<2x8x14xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %197 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%198 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %200 = math.erfc %199 : tensor<2x8x14xf32>
    %201 = tensor.empty() : tensor<2x8x14xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %199 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%201 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %203 = tensor.empty() : tensor<2x8x14xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x8x14xf32>) outs(%203 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %205 = tensor.empty() : tensor<2x8x14xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x8x14xf32>) outs(%205 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = math.exp %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %207 = tensor.empty() : tensor<2x8x14xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %200 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%207 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %209 = tensor.empty() : tensor<2x8x10xf32>
    %210 = linalg.fill ins(%cst_1 : f32) outs(%209 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208, %119 : tensor<2x8x14xf32>, tensor<14x10xf32>) outs(%210 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x8x10xf32>
    %212 = tensor.empty() : tensor<1x1x10xf32>
    %213 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<10xf32>) outs(%212 : tensor<1x1x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x10xf32>
    %214 = tensor.empty() : tensor<2x8x10xf32>
    %215 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x1x10xf32>) outs(%214 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %216 = tensor.empty() : tensor<2x8x10xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %215 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%216 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %218 = "sbp.layer_output"(%217) {layer = "block0/channels"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %219 = tensor.empty() : tensor<2x8x10xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %218 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%219 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %221 = tensor.empty() : tensor<2x10xf32>
    %222 = linalg.fill ins(%cst_1 : f32) outs(%221 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %223 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<2x8x10xf32>) outs(%222 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x10xf32>
    %224 = tensor.empty() : tensor<2x10xf32>
    %225 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%224 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10xf32>
    %226 = tensor.empty() : tensor<2x10xf32>
    %227 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%223, %225 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%226 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10xf32>
    %228 = tensor.empty() : tensor<2x5xf32>
    %229 = linalg.fill ins(%cst_1 : f32) outs(%228 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %230 = linalg.matmul ins(%227, %arg6 : tensor<2x10xf32>, tensor<10x5xf32>) outs(%229 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %231:3 = call @main_log_softmax(%230) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %232 = tensor.empty() : tensor<2x5xf32>
    %233 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%231#0, %arg15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%232 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x5xf32>
    %234 = tensor.empty() : tensor<2xf32>
    %235 = linalg.fill ins(%cst_1 : f32) outs(%234 : tensor<2xf32>) -> tensor<2xf32>
    %236 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%233 : tensor<2x5xf32>) outs(%235 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2xf32>
    %237 = tensor.empty() : tensor<f32>
    %238 = linalg.fill ins(%cst_1 : f32) outs(%237 : tensor<f32>) -> tensor<f32>
    %239 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%236 : tensor<2xf32>) outs(%238 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<f32>
    %240 = tensor.empty() : tensor<f32>
    %241 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%239 : tensor<f32>) outs(%240 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.divf %in, %cst_0 : f32
      linalg.yield %528 : f32
    } -> tensor<f32>
    %242 = tensor.empty() : tensor<f32>
    %243 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%241 : tensor<f32>) outs(%242 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<f32>
    %244 = tensor.empty() : tensor<f32>
    %245 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%244 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %246 = tensor.empty() : tensor<f32>
    %247 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%245 : tensor<f32>) outs(%246 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.divf %in, %cst_0 : f32
      linalg.yield %528 : f32
    } -> tensor<f32>
    %248 = tensor.empty() : tensor<2xf32>
    %249 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%247 : tensor<f32>) outs(%248 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %250 = tensor.empty() : tensor<2x5xf32>
    %251 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%249 : tensor<2xf32>) outs(%250 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %252 = tensor.empty() : tensor<2x5xf32>
    %253 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%251, %arg15 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%252 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x5xf32>
    %254 = call @main_log_softmax_55(%231#1, %231#2, %253) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %255 = tensor.empty() : tensor<5x10xf32>
    %256 = linalg.fill ins(%cst_1 : f32) outs(%255 : tensor<5x10xf32>) -> tensor<5x10xf32>
    %257 = linalg.generic {indexing_maps = [#map16, #map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254, %227 : tensor<2x5xf32>, tensor<2x10xf32>) outs(%256 : tensor<5x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<5x10xf32>
    %258 = tensor.empty() : tensor<10x5xf32>
    %259 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<5x10xf32>) outs(%258 : tensor<10x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x5xf32>
    %260 = tensor.empty() : tensor<2x10xf32>
    %261 = linalg.fill ins(%cst_1 : f32) outs(%260 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %262 = linalg.generic {indexing_maps = [#map19, #map20, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254, %arg6 : tensor<2x5xf32>, tensor<10x5xf32>) outs(%261 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x10xf32>
    %263 = tensor.empty() : tensor<2x10xf32>
    %264 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%263 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10xf32>
    %265 = tensor.empty() : tensor<2x10xf32>
    %266 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%262, %264 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%265 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10xf32>
    %267 = tensor.empty() : tensor<2x8x10xf32>
    %268 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x10xf32>) outs(%267 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %269 = "sbp.layer_cotangent"(%268) {layer = "block0/channels"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %270 = tensor.empty() : tensor<10xf32>
    %271 = linalg.fill ins(%cst_1 : f32) outs(%270 : tensor<10xf32>) -> tensor<10xf32>
    %272 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%269 : tensor<2x8x10xf32>) outs(%271 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %expanded = tensor.expand_shape %272 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32>
    %273 = tensor.empty() : tensor<10xf32>
    %274 = linalg.fill ins(%cst_1 : f32) outs(%273 : tensor<10xf32>) -> tensor<10xf32>
    %275 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x10xf32>) outs(%274 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %276 = tensor.empty() : tensor<10x14xf32>
    %277 = linalg.fill ins(%cst_1 : f32) outs(%276 : tensor<10x14xf32>) -> tensor<10x14xf32>
    %278 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%269, %208 : tensor<2x8x10xf32>, tensor<2x8x14xf32>) outs(%277 : tensor<10x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<10x14xf32>
    %279 = tensor.empty() : tensor<14x10xf32>
    %280 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<10x14xf32>) outs(%279 : tensor<14x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<14x10xf32>
    %281 = tensor.empty() : tensor<2x8x14xf32>
    %282 = linalg.fill ins(%cst_1 : f32) outs(%281 : tensor<2x8x14xf32>) -> tensor<2x8x14xf32>
    %283 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269, %119 : tensor<2x8x10xf32>, tensor<14x10xf32>) outs(%282 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x8x14xf32>
    %284 = tensor.empty() : tensor<2x8x14xf32>
    %285 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %283 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%284 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %286 = tensor.empty() : tensor<2x8x14xf32>
    %287 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %200 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%286 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %288 = tensor.empty() : tensor<2x8x14xf32>
    %289 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%288 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x14xf32>
    %290 = tensor.empty() : tensor<2x8x14xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %285 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%290 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %292 = tensor.empty() : tensor<2x8x14xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %206 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%292 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %294 = tensor.empty() : tensor<2x8x14xf32>
    %295 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%294 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x14xf32>
    %296 = tensor.empty() : tensor<2x8x14xf32>
    %297 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %295 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%296 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %298 = tensor.empty() : tensor<2x8x14xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<2x8x14xf32>) outs(%298 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %300 = tensor.empty() : tensor<2x8x14xf32>
    %301 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%300 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x14xf32>
    %302 = tensor.empty() : tensor<2x8x14xf32>
    %303 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %287 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%302 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %304 = tensor.empty() : tensor<2x8x14xf32>
    %305 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %303 : tensor<2x8x14xf32>, tensor<2x8x14xf32>) outs(%304 : tensor<2x8x14xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x14xf32>
    %306 = tensor.empty() : tensor<14xf32>
    %307 = linalg.fill ins(%cst_1 : f32) outs(%306 : tensor<14xf32>) -> tensor<14xf32>
    %308 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%305 : tensor<2x8x14xf32>) outs(%307 : tensor<14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<14xf32>
    %expanded_10 = tensor.expand_shape %308 [[0, 1, 2]] output_shape [1, 1, 14] : tensor<14xf32> into tensor<1x1x14xf32>
    %309 = tensor.empty() : tensor<14xf32>
    %310 = linalg.fill ins(%cst_1 : f32) outs(%309 : tensor<14xf32>) -> tensor<14xf32>
    %311 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_10 : tensor<1x1x14xf32>) outs(%310 : tensor<14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<14xf32>
    %312 = tensor.empty() : tensor<14x10xf32>
    %313 = linalg.fill ins(%cst_1 : f32) outs(%312 : tensor<14x10xf32>) -> tensor<14x10xf32>
    %314 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%305, %180 : tensor<2x8x14xf32>, tensor<2x8x10xf32>) outs(%313 : tensor<14x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<14x10xf32>
    %315 = tensor.empty() : tensor<10x14xf32>
    %316 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%314 : tensor<14x10xf32>) outs(%315 : tensor<10x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x14xf32>
    %317 = tensor.empty() : tensor<2x8x10xf32>
    %318 = linalg.fill ins(%cst_1 : f32) outs(%317 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %319 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%305, %118 : tensor<2x8x14xf32>, tensor<10x14xf32>) outs(%318 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x8x10xf32>
    %320 = tensor.empty() : tensor<10xf32>
    %321 = linalg.fill ins(%cst_1 : f32) outs(%320 : tensor<10xf32>) -> tensor<10xf32>
    %322 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%319 : tensor<2x8x10xf32>) outs(%321 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %expanded_11 = tensor.expand_shape %322 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32>
    %323 = tensor.empty() : tensor<10xf32>
    %324 = linalg.fill ins(%cst_1 : f32) outs(%323 : tensor<10xf32>) -> tensor<10xf32>
    %325 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_11 : tensor<1x1x10xf32>) outs(%324 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %326 = tensor.empty() : tensor<2x8x10xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %319 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%326 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %328 = tensor.empty() : tensor<10xf32>
    %329 = linalg.fill ins(%cst_1 : f32) outs(%328 : tensor<10xf32>) -> tensor<10xf32>
    %330 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%327 : tensor<2x8x10xf32>) outs(%329 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %expanded_12 = tensor.expand_shape %330 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32>
    %331 = tensor.empty() : tensor<2x8x10xf32>
    %332 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x1x10xf32>) outs(%331 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %333 = tensor.empty() : tensor<2x8x10xf32>
    %334 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %332 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%333 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %335 = tensor.empty() : tensor<10xf32>
    %336 = linalg.fill ins(%cst_1 : f32) outs(%335 : tensor<10xf32>) -> tensor<10xf32>
    %337 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_12 : tensor<1x1x10xf32>) outs(%336 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %338 = tensor.empty() : tensor<2x8x10xf32>
    %339 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %334 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%338 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %340 = tensor.empty() : tensor<2x8xf32>
    %341 = linalg.fill ins(%cst_1 : f32) outs(%340 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %342 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%339 : tensor<2x8x10xf32>) outs(%341 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %342 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %343 = tensor.empty() : tensor<2x8x10xf32>
    %344 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x8x1xf32>) outs(%343 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %345 = tensor.empty() : tensor<2x8x10xf32>
    %346 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %344 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%345 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %347 = tensor.empty() : tensor<2x8x1xf32>
    %348 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %164 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%347 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %349 = tensor.empty() : tensor<2x8x10xf32>
    %350 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<2x8x10xf32>) outs(%349 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %351 = tensor.empty() : tensor<2x8xf32>
    %352 = linalg.fill ins(%cst_1 : f32) outs(%351 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %353 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%350 : tensor<2x8x10xf32>) outs(%352 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %expanded_14 = tensor.expand_shape %353 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %354 = tensor.empty() : tensor<2x8x1xf32>
    %355 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%354 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %356 = tensor.empty() : tensor<2x8x1xf32>
    %357 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %355 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%356 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %358 = tensor.empty() : tensor<2x8xf32>
    %359 = linalg.fill ins(%cst_1 : f32) outs(%358 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %360 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%357 : tensor<2x8x1xf32>) outs(%359 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %361 = tensor.empty() : tensor<2x8x10xf32>
    %362 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<2x8xf32>) outs(%361 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %363 = tensor.empty() : tensor<2x8x10xf32>
    %364 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362, %139 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%363 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %365 = tensor.empty() : tensor<2x8x10xf32>
    %366 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<2x8x10xf32>) outs(%365 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %367 = tensor.empty() : tensor<2x8xf32>
    %368 = linalg.fill ins(%cst_1 : f32) outs(%367 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %369 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%366 : tensor<2x8x10xf32>) outs(%368 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %expanded_15 = tensor.expand_shape %369 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %370 = tensor.empty() : tensor<2x8x10xf32>
    %371 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %364 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%370 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %372 = tensor.empty() : tensor<2x8x1xf32>
    %373 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%372 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %374 = tensor.empty() : tensor<2x8x1xf32>
    %375 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%374 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %376 = tensor.empty() : tensor<2x8x1xf32>
    %377 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373, %375 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%376 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %378 = tensor.empty() : tensor<2x8xf32>
    %379 = linalg.fill ins(%cst_1 : f32) outs(%378 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %380 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377 : tensor<2x8x1xf32>) outs(%379 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %381 = tensor.empty() : tensor<2x8x10xf32>
    %382 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<2x8xf32>) outs(%381 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %383 = tensor.empty() : tensor<2x8x10xf32>
    %384 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %382 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%383 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %385 = "sbp.layer_input_cotangent"(%384) {layer = "block0/channels"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %386 = tensor.empty() : tensor<2x8x10xf32>
    %387 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %385 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%386 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %388 = "sbp.layer_input_cotangent"(%280) {layer = "block0/channels"} : (tensor<14x10xf32>) -> tensor<14x10xf32>
    %389 = "sbp.layer_input_cotangent"(%316) {layer = "block0/channels"} : (tensor<10x14xf32>) -> tensor<10x14xf32>
    %390 = "sbp.layer_input_cotangent"(%337) {layer = "block0/channels"} : (tensor<10xf32>) -> tensor<10xf32>
    %391 = "sbp.layer_input_cotangent"(%325) {layer = "block0/channels"} : (tensor<10xf32>) -> tensor<10xf32>
    %392 = "sbp.layer_input_cotangent"(%275) {layer = "block0/channels"} : (tensor<10xf32>) -> tensor<10xf32>
    %393 = "sbp.layer_input_cotangent"(%311) {layer = "block0/channels"} : (tensor<14xf32>) -> tensor<14xf32>
    %394 = "sbp.layer_cotangent"(%387) {layer = "block0/tokens"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %395 = tensor.empty() : tensor<2x10x8xf32>
    %396 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<2x8x10xf32>) outs(%395 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %397 = tensor.empty() : tensor<8xf32>
    %398 = linalg.fill ins(%cst_1 : f32) outs(%397 : tensor<8xf32>) -> tensor<8xf32>
    %399 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%396 : tensor<2x10x8xf32>) outs(%398 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<8xf32>
    %expanded_16 = tensor.expand_shape %399 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %400 = tensor.empty() : tensor<8xf32>
    %401 = linalg.fill ins(%cst_1 : f32) outs(%400 : tensor<8xf32>) -> tensor<8xf32>
    %402 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_16 : tensor<1x1x8xf32>) outs(%401 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<8xf32>
    %403 = tensor.empty() : tensor<8x12xf32>
    %404 = linalg.fill ins(%cst_1 : f32) outs(%403 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %405 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%396, %99 : tensor<2x10x8xf32>, tensor<2x10x12xf32>) outs(%404 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<8x12xf32>
    %406 = tensor.empty() : tensor<12x8xf32>
    %407 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%405 : tensor<8x12xf32>) outs(%406 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %408 = tensor.empty() : tensor<2x10x12xf32>
    %409 = linalg.fill ins(%cst_1 : f32) outs(%408 : tensor<2x10x12xf32>) -> tensor<2x10x12xf32>
    %410 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%396, %8 : tensor<2x10x8xf32>, tensor<12x8xf32>) outs(%409 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x10x12xf32>
    %411 = tensor.empty() : tensor<2x10x12xf32>
    %412 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %410 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%411 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %413 = tensor.empty() : tensor<2x10x12xf32>
    %414 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %91 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%413 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %415 = tensor.empty() : tensor<2x10x12xf32>
    %416 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%415 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %417 = tensor.empty() : tensor<2x10x12xf32>
    %418 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %412 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%417 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %419 = tensor.empty() : tensor<2x10x12xf32>
    %420 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418, %97 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%419 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %421 = tensor.empty() : tensor<2x10x12xf32>
    %422 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%421 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %423 = tensor.empty() : tensor<2x10x12xf32>
    %424 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %422 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%423 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %425 = tensor.empty() : tensor<2x10x12xf32>
    %426 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<2x10x12xf32>) outs(%425 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %427 = tensor.empty() : tensor<2x10x12xf32>
    %428 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%427 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %429 = tensor.empty() : tensor<2x10x12xf32>
    %430 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %414 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%429 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %431 = tensor.empty() : tensor<2x10x12xf32>
    %432 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426, %430 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%431 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x10x12xf32>
    %433 = tensor.empty() : tensor<12xf32>
    %434 = linalg.fill ins(%cst_1 : f32) outs(%433 : tensor<12xf32>) -> tensor<12xf32>
    %435 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%432 : tensor<2x10x12xf32>) outs(%434 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<12xf32>
    %expanded_17 = tensor.expand_shape %435 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %436 = tensor.empty() : tensor<12xf32>
    %437 = linalg.fill ins(%cst_1 : f32) outs(%436 : tensor<12xf32>) -> tensor<12xf32>
    %438 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_17 : tensor<1x1x12xf32>) outs(%437 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<12xf32>
    %439 = tensor.empty() : tensor<12x8xf32>
    %440 = linalg.fill ins(%cst_1 : f32) outs(%439 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %441 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%432, %71 : tensor<2x10x12xf32>, tensor<2x10x8xf32>) outs(%440 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<12x8xf32>
    %442 = tensor.empty() : tensor<8x12xf32>
    %443 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<12x8xf32>) outs(%442 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %444 = tensor.empty() : tensor<2x10x8xf32>
    %445 = linalg.fill ins(%cst_1 : f32) outs(%444 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %446 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%432, %7 : tensor<2x10x12xf32>, tensor<8x12xf32>) outs(%445 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<2x10x8xf32>
    %447 = tensor.empty() : tensor<2x8x10xf32>
    %448 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446 : tensor<2x10x8xf32>) outs(%447 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %449 = tensor.empty() : tensor<10xf32>
    %450 = linalg.fill ins(%cst_1 : f32) outs(%449 : tensor<10xf32>) -> tensor<10xf32>
    %451 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%448 : tensor<2x8x10xf32>) outs(%450 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %expanded_18 = tensor.expand_shape %451 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32>
    %452 = tensor.empty() : tensor<10xf32>
    %453 = linalg.fill ins(%cst_1 : f32) outs(%452 : tensor<10xf32>) -> tensor<10xf32>
    %454 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_18 : tensor<1x1x10xf32>) outs(%453 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %455 = tensor.empty() : tensor<2x8x10xf32>
    %456 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %448 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%455 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %457 = tensor.empty() : tensor<10xf32>
    %458 = linalg.fill ins(%cst_1 : f32) outs(%457 : tensor<10xf32>) -> tensor<10xf32>
    %459 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%456 : tensor<2x8x10xf32>) outs(%458 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %expanded_19 = tensor.expand_shape %459 [[0, 1, 2]] output_shape [1, 1, 10] : tensor<10xf32> into tensor<1x1x10xf32>
    %460 = tensor.empty() : tensor<2x8x10xf32>
    %461 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x10xf32>) outs(%460 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %462 = tensor.empty() : tensor<2x8x10xf32>
    %463 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448, %461 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%462 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %464 = tensor.empty() : tensor<10xf32>
    %465 = linalg.fill ins(%cst_1 : f32) outs(%464 : tensor<10xf32>) -> tensor<10xf32>
    %466 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x1x10xf32>) outs(%465 : tensor<10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<10xf32>
    %467 = tensor.empty() : tensor<2x8x10xf32>
    %468 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %463 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%467 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %469 = tensor.empty() : tensor<2x8xf32>
    %470 = linalg.fill ins(%cst_1 : f32) outs(%469 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %471 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%468 : tensor<2x8x10xf32>) outs(%470 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %expanded_20 = tensor.expand_shape %471 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %472 = tensor.empty() : tensor<2x8x10xf32>
    %473 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x8x1xf32>) outs(%472 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %474 = tensor.empty() : tensor<2x8x10xf32>
    %475 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %473 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%474 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %476 = tensor.empty() : tensor<2x8x1xf32>
    %477 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %53 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%476 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %478 = tensor.empty() : tensor<2x8x10xf32>
    %479 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<2x8x10xf32>) outs(%478 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %480 = tensor.empty() : tensor<2x8xf32>
    %481 = linalg.fill ins(%cst_1 : f32) outs(%480 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %482 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%479 : tensor<2x8x10xf32>) outs(%481 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %expanded_21 = tensor.expand_shape %482 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %483 = tensor.empty() : tensor<2x8x1xf32>
    %484 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%483 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %485 = tensor.empty() : tensor<2x8x1xf32>
    %486 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477, %484 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%485 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %487 = tensor.empty() : tensor<2x8xf32>
    %488 = linalg.fill ins(%cst_1 : f32) outs(%487 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %489 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%486 : tensor<2x8x1xf32>) outs(%488 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %490 = tensor.empty() : tensor<2x8x10xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489 : tensor<2x8xf32>) outs(%490 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %492 = tensor.empty() : tensor<2x8x10xf32>
    %493 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %28 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%492 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %494 = tensor.empty() : tensor<2x8x10xf32>
    %495 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<2x8x10xf32>) outs(%494 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.negf %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %496 = tensor.empty() : tensor<2x8xf32>
    %497 = linalg.fill ins(%cst_1 : f32) outs(%496 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %498 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%495 : tensor<2x8x10xf32>) outs(%497 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %expanded_22 = tensor.expand_shape %498 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %499 = tensor.empty() : tensor<2x8x10xf32>
    %500 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475, %493 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%499 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %501 = tensor.empty() : tensor<2x8x1xf32>
    %502 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_22 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%501 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %503 = tensor.empty() : tensor<2x8x1xf32>
    %504 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%503 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %505 = tensor.empty() : tensor<2x8x1xf32>
    %506 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %504 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%505 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.divf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x1xf32>
    %507 = tensor.empty() : tensor<2x8xf32>
    %508 = linalg.fill ins(%cst_1 : f32) outs(%507 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %509 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%506 : tensor<2x8x1xf32>) outs(%508 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %528 = arith.addf %out, %in : f32
      linalg.yield %528 : f32
    } -> tensor<2x8xf32>
    %510 = tensor.empty() : tensor<2x8x10xf32>
    %511 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<2x8xf32>) outs(%510 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %512 = tensor.empty() : tensor<2x8x10xf32>
    %513 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500, %511 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%512 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %514 = "sbp.layer_input_cotangent"(%513) {layer = "block0/tokens"} : (tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %515 = tensor.empty() : tensor<2x8x10xf32>
    %516 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %514 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%515 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.addf %in, %in_23 : f32
      linalg.yield %528 : f32
    } -> tensor<2x8x10xf32>
    %517 = "sbp.layer_input_cotangent"(%407) {layer = "block0/tokens"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %518 = "sbp.layer_input_cotangent"(%443) {layer = "block0/tokens"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %519 = "sbp.layer_input_cotangent"(%466) {layer = "block0/tokens"} : (tensor<10xf32>) -> tensor<10xf32>
    %520 = "sbp.layer_input_cotangent"(%454) {layer = "block0/tokens"} : (tensor<10xf32>) -> tensor<10xf32>
    %521 = "sbp.layer_input_cotangent"(%402) {layer = "block0/tokens"} : (tensor<8xf32>) -> tensor<8xf32>
    %522 = "sbp.layer_input_cotangent"(%438) {layer = "block0/tokens"} : (tensor<12xf32>) -> tensor<12xf32>
    %523 = tensor.empty() : tensor<10x6xf32>
    %524 = linalg.fill ins(%cst_1 : f32) outs(%523 : tensor<10x6xf32>) -> tensor<10x6xf32>
    %525 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%516, %arg14 : tensor<2x8x10xf32>, tensor<2x8x6xf32>) outs(%524 : tensor<10x6xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %528 = arith.mulf %in, %in_23 : f32
      %529 = arith.addf %out, %528 : f32
      linalg.yield %529 : f32
    } -> tensor<10x6xf32>
    %526 = tensor.empty() : tensor<6x10xf32>
    %527 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%525 : tensor<10x6xf32>) outs(%526 : tensor<6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x10xf32>
    return %243, %393, %392, %391, %390, %389, %388, %259, %527, %522, %521, %520, %519, %518, %517 : tensor<f32>, tensor<14xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10xf32>, tensor<10x14xf32>, tensor<14x10xf32>, tensor<10x5xf32>, tensor<6x10xf32>, tensor<12xf32>, tensor<8xf32>, tensor<10xf32>, tensor<10xf32>, tensor<8x12xf32>, tensor<12x8xf32>
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
  func.func private @main_log_softmax_55(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
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
