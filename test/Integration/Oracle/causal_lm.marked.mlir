#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map19 = affine_map<(d0, d1) -> (d1, d0)>
#map20 = affine_map<(d0, d1) -> (d0, d1)>
#map21 = affine_map<(d0, d1) -> ()>
#map22 = affine_map<() -> ()>
#map23 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map27 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map28 = affine_map<(d0, d1, d2) -> (d0)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map31 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
module @jit_loss {
  func.func public @main(%arg0: tensor<8x8xf32>, %arg1: tensor<8x24xf32>, %arg2: tensor<12xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8x12xf32>, %arg5: tensor<12x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<9x8xf32>, %arg11: tensor<10x8xf32>, %arg12: tensor<2x10x9xf32>, %arg13: tensor<2x10x9xf32>) -> (tensor<f32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<9x8xf32>, tensor<10x8xf32>) {
    %c16 = arith.constant 16 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+01 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_4 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_5 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_10 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_11 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_12 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_13 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_14 = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true]]> : tensor<10x10xi1>
    %0 = tensor.empty() : tensor<2x10x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg12, %arg10 : tensor<2x10x9xf32>, tensor<9x8xf32>) outs(%1 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %3 = tensor.empty() : tensor<1x10x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<10x8xf32>) outs(%3 : tensor<1x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x10x8xf32>
    %5 = tensor.empty() : tensor<2x10x8xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x10x8xf32>) outs(%5 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %7 = tensor.empty() : tensor<2x10x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%7 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %9 = "sbp.layer_input"(%arg0) {layer = "block0"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %10 = "sbp.layer_input"(%arg1) {layer = "block0"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %11 = "sbp.layer_input"(%arg2) {layer = "block0"} : (tensor<12xf32>) -> tensor<12xf32>
    %12 = "sbp.layer_input"(%arg3) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %13 = "sbp.layer_input"(%arg4) {layer = "block0"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %14 = "sbp.layer_input"(%arg5) {layer = "block0"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %15 = "sbp.layer_input"(%arg6) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %16 = "sbp.layer_input"(%arg7) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %17 = "sbp.layer_input"(%arg8) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %18 = "sbp.layer_input"(%arg9) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %19 = "sbp.layer_input"(%8) {layer = "block0"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %20 = tensor.empty() : tensor<2x10xf32>
    %21 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x10x8xf32>) outs(%21 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %23 = tensor.empty() : tensor<2x10x1xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x10xf32>) outs(%23 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %25 = tensor.empty() : tensor<2x10x1xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%25 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %27 = tensor.empty() : tensor<2x10x1xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%27 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %29 = tensor.empty() : tensor<2x10x8xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x10x1xf32>) outs(%29 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %31 = tensor.empty() : tensor<2x10x8xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %30 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%31 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.subf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %33 = tensor.empty() : tensor<2x10x8xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%33 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %35 = tensor.empty() : tensor<2x10x8xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%35 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %37 = tensor.empty() : tensor<2x10x8xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %32 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%37 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %39 = tensor.empty() : tensor<2x10xf32>
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x10x8xf32>) outs(%40 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %42 = tensor.empty() : tensor<2x10x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x10xf32>) outs(%42 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %44 = tensor.empty() : tensor<2x10x1xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%44 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %46 = tensor.empty() : tensor<2x10x1xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%46 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %48 = tensor.empty() : tensor<2x10x8xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x10x1xf32>) outs(%48 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %50 = tensor.empty() : tensor<2x10x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %49 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%50 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.subf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %52 = tensor.empty() : tensor<2x10x1xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%52 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %54 = tensor.empty() : tensor<2x10x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %53 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%54 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %56 = tensor.empty() : tensor<2x10x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x10x1xf32>) outs(%56 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = math.rsqrt %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %58 = tensor.empty() : tensor<2x10x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %55 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%58 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %60 = tensor.empty() : tensor<2x10x1xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%60 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %62 = tensor.empty() : tensor<2x10x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %59 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%62 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %64 = tensor.empty() : tensor<2x10x8xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x10x1xf32>) outs(%64 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %66 = tensor.empty() : tensor<2x10x8xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %65 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%66 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %68 = tensor.empty() : tensor<1x1x8xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<8xf32>) outs(%68 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %70 = tensor.empty() : tensor<2x10x8xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x1x8xf32>) outs(%70 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %72 = tensor.empty() : tensor<2x10x8xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %71 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%72 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %74 = tensor.empty() : tensor<1x1x8xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<8xf32>) outs(%74 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %76 = tensor.empty() : tensor<2x10x8xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x1x8xf32>) outs(%76 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %78 = tensor.empty() : tensor<2x10x8xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %77 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%78 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %80 = "sbp.layer_input"(%9) {layer = "block0/attn"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %81 = "sbp.layer_input"(%10) {layer = "block0/attn"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %82 = "sbp.layer_input"(%79) {layer = "block0/attn"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %83 = tensor.empty() : tensor<2x10x24xf32>
    %84 = linalg.fill ins(%cst_2 : f32) outs(%83 : tensor<2x10x24xf32>) -> tensor<2x10x24xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82, %81 : tensor<2x10x8xf32>, tensor<8x24xf32>) outs(%84 : tensor<2x10x24xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x24xf32>
    %extracted_slice = tensor.extract_slice %85[0, 0, 0] [2, 10, 8] [1, 1, 1] : tensor<2x10x24xf32> to tensor<2x10x8xf32>
    %extracted_slice_15 = tensor.extract_slice %85[0, 0, 8] [2, 10, 8] [1, 1, 1] : tensor<2x10x24xf32> to tensor<2x10x8xf32>
    %extracted_slice_16 = tensor.extract_slice %85[0, 0, 16] [2, 10, 8] [1, 1, 1] : tensor<2x10x24xf32> to tensor<2x10x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32>
    %86 = tensor.empty() : tensor<2x2x10x4xf32>
    %87 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x10x2x4xf32>) outs(%86 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x4xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32>
    %88 = tensor.empty() : tensor<2x2x10x4xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x10x2x4xf32>) outs(%88 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x4xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32>
    %90 = tensor.empty() : tensor<2x2x10x4xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x10x2x4xf32>) outs(%90 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x4xf32>
    %92 = tensor.empty() : tensor<2x2x4x10xf32>
    %93 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x2x10x4xf32>) outs(%92 : tensor<2x2x4x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x10xf32>
    %94 = tensor.empty() : tensor<2x2x10x10xf32>
    %95 = linalg.fill ins(%cst_2 : f32) outs(%94 : tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32>
    %96 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%87, %93 : tensor<2x2x10x4xf32>, tensor<2x2x4x10xf32>) outs(%95 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x2x10x10xf32>
    %97 = tensor.empty() : tensor<2x2x10x10xf32>
    %98 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%97 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %99 = tensor.empty() : tensor<2x2x10x10xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%99 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %101:3 = call @main__where(%cst_14, %100, %cst_9) : (tensor<10x10xi1>, tensor<2x2x10x10xf32>, tensor<f32>) -> (tensor<2x2x10x10xf32>, tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>)
    %102 = tensor.empty() : tensor<2x2x10xf32>
    %103 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<2x2x10xf32>) -> tensor<2x2x10xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101#0 : tensor<2x2x10x10xf32>) outs(%103 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.maximumf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10xf32>
    %105 = tensor.empty() : tensor<2x2x10xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%105 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10xf32>
    %107 = tensor.empty() : tensor<2x2x10xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %104 : tensor<2x2x10xf32>, tensor<2x2x10xf32>) outs(%107 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.maximumf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10xf32>
    %109 = tensor.empty() : tensor<2x2x10x1xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x2x10xf32>) outs(%109 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x1xf32>
    %111 = tensor.empty() : tensor<2x2x10x10xf32>
    %112 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x2x10x1xf32>) outs(%111 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %113 = tensor.empty() : tensor<2x2x10x10xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101#0, %112 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%113 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.subf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %115 = tensor.empty() : tensor<2x2x10x10xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x2x10x10xf32>) outs(%115 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = math.exp %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %117 = tensor.empty() : tensor<2x2x10xf32>
    %118 = linalg.fill ins(%cst_2 : f32) outs(%117 : tensor<2x2x10xf32>) -> tensor<2x2x10xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x2x10x10xf32>) outs(%118 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10xf32>
    %120 = tensor.empty() : tensor<2x2x10x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x2x10xf32>) outs(%120 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x1xf32>
    %122 = tensor.empty() : tensor<2x2x10x10xf32>
    %123 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<2x2x10x1xf32>) outs(%122 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %124 = tensor.empty() : tensor<2x2x10x10xf32>
    %125 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %123 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%124 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %126 = tensor.empty() : tensor<2x2x10x1xf32>
    %127 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x2x10x1xf32>, tensor<2x2x10x1xf32>) outs(%126 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x1xf32>
    %128 = tensor.empty() : tensor<2x2x10x1xf32>
    %129 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%128 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x1xf32>
    %130 = tensor.empty() : tensor<2x2x10x1xf32>
    %131 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %127 : tensor<2x2x10x1xf32>, tensor<2x2x10x1xf32>) outs(%130 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x1xf32>
    %132 = tensor.empty() : tensor<2x2x10x4xf32>
    %133 = linalg.fill ins(%cst_2 : f32) outs(%132 : tensor<2x2x10x4xf32>) -> tensor<2x2x10x4xf32>
    %134 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%125, %91 : tensor<2x2x10x10xf32>, tensor<2x2x10x4xf32>) outs(%133 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x2x10x4xf32>
    %135 = tensor.empty() : tensor<2x10x2x4xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x2x10x4xf32>) outs(%135 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x2x4xf32>
    %collapsed = tensor.collapse_shape %136 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32>
    %137 = tensor.empty() : tensor<2x10x8xf32>
    %138 = linalg.fill ins(%cst_2 : f32) outs(%137 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %80 : tensor<2x10x8xf32>, tensor<8x8xf32>) outs(%138 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %140 = "sbp.layer_output"(%139) {layer = "block0/attn"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %141 = tensor.empty() : tensor<2x10x8xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %140 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%141 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %143 = tensor.empty() : tensor<2x10xf32>
    %144 = linalg.fill ins(%cst_2 : f32) outs(%143 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x10x8xf32>) outs(%144 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %146 = tensor.empty() : tensor<2x10x1xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x10xf32>) outs(%146 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %148 = tensor.empty() : tensor<2x10x1xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%148 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %150 = tensor.empty() : tensor<2x10x1xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%150 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %152 = tensor.empty() : tensor<2x10x8xf32>
    %153 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x10x1xf32>) outs(%152 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %154 = tensor.empty() : tensor<2x10x8xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %153 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%154 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.subf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %156 = tensor.empty() : tensor<2x10x8xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%156 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %158 = tensor.empty() : tensor<2x10x8xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%158 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %160 = tensor.empty() : tensor<2x10x8xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %155 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%160 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %162 = tensor.empty() : tensor<2x10xf32>
    %163 = linalg.fill ins(%cst_2 : f32) outs(%162 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x10x8xf32>) outs(%163 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %165 = tensor.empty() : tensor<2x10x1xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x10xf32>) outs(%165 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %167 = tensor.empty() : tensor<2x10x1xf32>
    %168 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%167 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %169 = tensor.empty() : tensor<2x10x1xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%169 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %171 = tensor.empty() : tensor<2x10x8xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x10x1xf32>) outs(%171 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %173 = tensor.empty() : tensor<2x10x8xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %172 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%173 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.subf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %175 = tensor.empty() : tensor<2x10x1xf32>
    %176 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%175 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %177 = tensor.empty() : tensor<2x10x1xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %176 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%177 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %179 = tensor.empty() : tensor<2x10x1xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x10x1xf32>) outs(%179 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = math.rsqrt %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %181 = tensor.empty() : tensor<2x10x1xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %178 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%181 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %183 = tensor.empty() : tensor<2x10x1xf32>
    %184 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%183 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %185 = tensor.empty() : tensor<2x10x1xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %182 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%185 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %187 = tensor.empty() : tensor<2x10x8xf32>
    %188 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x10x1xf32>) outs(%187 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %189 = tensor.empty() : tensor<2x10x8xf32>
    %190 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %188 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%189 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %191 = tensor.empty() : tensor<1x1x8xf32>
    %192 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<8xf32>) outs(%191 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %193 = tensor.empty() : tensor<2x10x8xf32>
    %194 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x1x8xf32>) outs(%193 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %195 = tensor.empty() : tensor<2x10x8xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %194 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%195 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %197 = tensor.empty() : tensor<1x1x8xf32>
    %198 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8xf32>) outs(%197 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %199 = tensor.empty() : tensor<2x10x8xf32>
    %200 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x1x8xf32>) outs(%199 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %201 = tensor.empty() : tensor<2x10x8xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %200 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%201 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %203 = "sbp.layer_input"(%11) {layer = "block0/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %204 = "sbp.layer_input"(%12) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %205 = "sbp.layer_input"(%13) {layer = "block0/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %206 = "sbp.layer_input"(%14) {layer = "block0/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %207 = "sbp.layer_input"(%202) {layer = "block0/mlp"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %208 = tensor.empty() : tensor<2x10x12xf32>
    %209 = linalg.fill ins(%cst_2 : f32) outs(%208 : tensor<2x10x12xf32>) -> tensor<2x10x12xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207, %205 : tensor<2x10x8xf32>, tensor<8x12xf32>) outs(%209 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x12xf32>
    %211 = tensor.empty() : tensor<1x1x12xf32>
    %212 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<12xf32>) outs(%211 : tensor<1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x12xf32>
    %213 = tensor.empty() : tensor<2x10x12xf32>
    %214 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x1x12xf32>) outs(%213 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %215 = tensor.empty() : tensor<2x10x12xf32>
    %216 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %214 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%215 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %217 = tensor.empty() : tensor<2x10x12xf32>
    %218 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %216 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%217 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %219 = tensor.empty() : tensor<2x10x12xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %216 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%219 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %221 = tensor.empty() : tensor<2x10x12xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %216 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%221 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %223 = tensor.empty() : tensor<2x10x12xf32>
    %224 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%223 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %225 = tensor.empty() : tensor<2x10x12xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %222 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%225 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %227 = tensor.empty() : tensor<2x10x12xf32>
    %228 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%227 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %229 = tensor.empty() : tensor<2x10x12xf32>
    %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %220 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%229 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %231 = tensor.empty() : tensor<2x10x12xf32>
    %232 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %230 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%231 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %233 = tensor.empty() : tensor<2x10x12xf32>
    %234 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%233 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %235 = tensor.empty() : tensor<2x10x12xf32>
    %236 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %232 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%235 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %237 = tensor.empty() : tensor<2x10x12xf32>
    %238 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x10x12xf32>) outs(%237 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = math.tanh %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %239 = tensor.empty() : tensor<2x10x12xf32>
    %240 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%239 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %241 = tensor.empty() : tensor<2x10x12xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %238 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%241 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.subf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %243 = tensor.empty() : tensor<2x10x12xf32>
    %244 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%243 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %245 = tensor.empty() : tensor<2x10x12xf32>
    %246 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %238 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%245 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %247 = tensor.empty() : tensor<2x10x12xf32>
    %248 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%247 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %249 = tensor.empty() : tensor<2x10x12xf32>
    %250 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %246 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%249 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %251 = tensor.empty() : tensor<2x10x12xf32>
    %252 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %250 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%251 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %253 = tensor.empty() : tensor<2x10x8xf32>
    %254 = linalg.fill ins(%cst_2 : f32) outs(%253 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%252, %206 : tensor<2x10x12xf32>, tensor<12x8xf32>) outs(%254 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %256 = tensor.empty() : tensor<1x1x8xf32>
    %257 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<8xf32>) outs(%256 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %258 = tensor.empty() : tensor<2x10x8xf32>
    %259 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x1x8xf32>) outs(%258 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %260 = tensor.empty() : tensor<2x10x8xf32>
    %261 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %259 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%260 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %262 = "sbp.layer_output"(%261) {layer = "block0/mlp"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %263 = tensor.empty() : tensor<2x10x8xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %262 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%263 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %265 = "sbp.layer_output"(%264) {layer = "block0"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %266 = tensor.empty() : tensor<8x9xf32>
    %267 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<9x8xf32>) outs(%266 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x9xf32>
    %268 = tensor.empty() : tensor<2x10x9xf32>
    %269 = linalg.fill ins(%cst_2 : f32) outs(%268 : tensor<2x10x9xf32>) -> tensor<2x10x9xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%265, %267 : tensor<2x10x8xf32>, tensor<8x9xf32>) outs(%269 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x9xf32>
    %271:3 = call @main_log_softmax(%270) : (tensor<2x10x9xf32>) -> (tensor<2x10x9xf32>, tensor<2x10x9xf32>, tensor<2x10x1xf32>)
    %272 = tensor.empty() : tensor<2x10x9xf32>
    %273 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271#0, %arg13 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%272 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x9xf32>
    %274 = tensor.empty() : tensor<2x10xf32>
    %275 = linalg.fill ins(%cst_2 : f32) outs(%274 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<2x10x9xf32>) outs(%275 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %277 = tensor.empty() : tensor<f32>
    %278 = linalg.fill ins(%cst_2 : f32) outs(%277 : tensor<f32>) -> tensor<f32>
    %279 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["reduction", "reduction"]} ins(%276 : tensor<2x10xf32>) outs(%278 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<f32>
    %280 = tensor.empty() : tensor<f32>
    %281 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = []} ins(%279 : tensor<f32>) outs(%280 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.divf %in, %cst_0 : f32
      linalg.yield %603 : f32
    } -> tensor<f32>
    %282 = tensor.empty() : tensor<f32>
    %283 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = []} ins(%281 : tensor<f32>) outs(%282 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.negf %in : f32
      linalg.yield %603 : f32
    } -> tensor<f32>
    %284 = tensor.empty() : tensor<f32>
    %285 = linalg.generic {indexing_maps = [#map22], iterator_types = []} outs(%284 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %286 = tensor.empty() : tensor<f32>
    %287 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = []} ins(%285 : tensor<f32>) outs(%286 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.divf %in, %cst_0 : f32
      linalg.yield %603 : f32
    } -> tensor<f32>
    %288 = tensor.empty() : tensor<2x10xf32>
    %289 = linalg.generic {indexing_maps = [#map21, #map20], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<f32>) outs(%288 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10xf32>
    %290 = tensor.empty() : tensor<2x10x9xf32>
    %291 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<2x10xf32>) outs(%290 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x9xf32>
    %292 = tensor.empty() : tensor<2x10x9xf32>
    %293 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %arg13 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%292 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x9xf32>
    %294 = call @main_log_softmax_77(%271#1, %271#2, %293) : (tensor<2x10x9xf32>, tensor<2x10x1xf32>, tensor<2x10x9xf32>) -> tensor<2x10x9xf32>
    %295 = tensor.empty() : tensor<9x8xf32>
    %296 = linalg.fill ins(%cst_2 : f32) outs(%295 : tensor<9x8xf32>) -> tensor<9x8xf32>
    %297 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%294, %265 : tensor<2x10x9xf32>, tensor<2x10x8xf32>) outs(%296 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<9x8xf32>
    %298 = tensor.empty() : tensor<8x9xf32>
    %299 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%297 : tensor<9x8xf32>) outs(%298 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x9xf32>
    %300 = tensor.empty() : tensor<2x10x8xf32>
    %301 = linalg.fill ins(%cst_2 : f32) outs(%300 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %302 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%294, %267 : tensor<2x10x9xf32>, tensor<8x9xf32>) outs(%301 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %303 = tensor.empty() : tensor<9x8xf32>
    %304 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%299 : tensor<8x9xf32>) outs(%303 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x8xf32>
    %305 = "sbp.layer_cotangent"(%302) {layer = "block0"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %306 = "sbp.layer_cotangent"(%305) {layer = "block0/mlp"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %307 = tensor.empty() : tensor<8xf32>
    %308 = linalg.fill ins(%cst_2 : f32) outs(%307 : tensor<8xf32>) -> tensor<8xf32>
    %309 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%306 : tensor<2x10x8xf32>) outs(%308 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %expanded_19 = tensor.expand_shape %309 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %310 = tensor.empty() : tensor<8xf32>
    %311 = linalg.fill ins(%cst_2 : f32) outs(%310 : tensor<8xf32>) -> tensor<8xf32>
    %312 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x1x8xf32>) outs(%311 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %313 = tensor.empty() : tensor<8x12xf32>
    %314 = linalg.fill ins(%cst_2 : f32) outs(%313 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %315 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%306, %252 : tensor<2x10x8xf32>, tensor<2x10x12xf32>) outs(%314 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<8x12xf32>
    %316 = tensor.empty() : tensor<12x8xf32>
    %317 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%315 : tensor<8x12xf32>) outs(%316 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %318 = tensor.empty() : tensor<2x10x12xf32>
    %319 = linalg.fill ins(%cst_2 : f32) outs(%318 : tensor<2x10x12xf32>) -> tensor<2x10x12xf32>
    %320 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%306, %206 : tensor<2x10x8xf32>, tensor<12x8xf32>) outs(%319 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x12xf32>
    %321 = tensor.empty() : tensor<2x10x12xf32>
    %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %320 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%321 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %323 = tensor.empty() : tensor<2x10x12xf32>
    %324 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %250 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%323 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %325 = tensor.empty() : tensor<2x10x12xf32>
    %326 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%325 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %327 = tensor.empty() : tensor<2x10x12xf32>
    %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %322 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%327 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %329 = tensor.empty() : tensor<2x10x12xf32>
    %330 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %242 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%329 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %331 = tensor.empty() : tensor<2x10x12xf32>
    %332 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %238 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%331 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %333 = tensor.empty() : tensor<2x10x12xf32>
    %334 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %332 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%333 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %335 = tensor.empty() : tensor<2x10x12xf32>
    %336 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%335 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %337 = tensor.empty() : tensor<2x10x12xf32>
    %338 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %334 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%337 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %339 = tensor.empty() : tensor<2x10x12xf32>
    %340 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %338 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%339 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %341 = tensor.empty() : tensor<2x10x12xf32>
    %342 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%341 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x12xf32>
    %343 = tensor.empty() : tensor<2x10x12xf32>
    %344 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %338 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%343 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %345 = tensor.empty() : tensor<2x10x12xf32>
    %346 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %226 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%345 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %347 = tensor.empty() : tensor<2x10x12xf32>
    %348 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %346 : tensor<2x10x12xf32>, tensor<2x10x12xf32>) outs(%347 : tensor<2x10x12xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x12xf32>
    %349 = tensor.empty() : tensor<12xf32>
    %350 = linalg.fill ins(%cst_2 : f32) outs(%349 : tensor<12xf32>) -> tensor<12xf32>
    %351 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%348 : tensor<2x10x12xf32>) outs(%350 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<12xf32>
    %expanded_20 = tensor.expand_shape %351 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xf32> into tensor<1x1x12xf32>
    %352 = tensor.empty() : tensor<12xf32>
    %353 = linalg.fill ins(%cst_2 : f32) outs(%352 : tensor<12xf32>) -> tensor<12xf32>
    %354 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_20 : tensor<1x1x12xf32>) outs(%353 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<12xf32>
    %355 = tensor.empty() : tensor<12x8xf32>
    %356 = linalg.fill ins(%cst_2 : f32) outs(%355 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %357 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%348, %207 : tensor<2x10x12xf32>, tensor<2x10x8xf32>) outs(%356 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<12x8xf32>
    %358 = tensor.empty() : tensor<8x12xf32>
    %359 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%357 : tensor<12x8xf32>) outs(%358 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %360 = tensor.empty() : tensor<2x10x8xf32>
    %361 = linalg.fill ins(%cst_2 : f32) outs(%360 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %362 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%348, %205 : tensor<2x10x12xf32>, tensor<8x12xf32>) outs(%361 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %363 = "sbp.layer_input_cotangent"(%362) {layer = "block0/mlp"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %364 = "sbp.layer_input_cotangent"(%317) {layer = "block0/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %365 = "sbp.layer_input_cotangent"(%359) {layer = "block0/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %366 = "sbp.layer_input_cotangent"(%312) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %367 = "sbp.layer_input_cotangent"(%354) {layer = "block0/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %368 = tensor.empty() : tensor<8xf32>
    %369 = linalg.fill ins(%cst_2 : f32) outs(%368 : tensor<8xf32>) -> tensor<8xf32>
    %370 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%363 : tensor<2x10x8xf32>) outs(%369 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %expanded_21 = tensor.expand_shape %370 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %371 = tensor.empty() : tensor<8xf32>
    %372 = linalg.fill ins(%cst_2 : f32) outs(%371 : tensor<8xf32>) -> tensor<8xf32>
    %373 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xf32>) outs(%372 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %374 = tensor.empty() : tensor<2x10x8xf32>
    %375 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %363 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%374 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %376 = tensor.empty() : tensor<8xf32>
    %377 = linalg.fill ins(%cst_2 : f32) outs(%376 : tensor<8xf32>) -> tensor<8xf32>
    %378 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%375 : tensor<2x10x8xf32>) outs(%377 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %expanded_22 = tensor.expand_shape %378 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %379 = tensor.empty() : tensor<2x10x8xf32>
    %380 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x1x8xf32>) outs(%379 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %381 = tensor.empty() : tensor<2x10x8xf32>
    %382 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %380 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%381 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %383 = tensor.empty() : tensor<8xf32>
    %384 = linalg.fill ins(%cst_2 : f32) outs(%383 : tensor<8xf32>) -> tensor<8xf32>
    %385 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xf32>) outs(%384 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %386 = tensor.empty() : tensor<2x10x8xf32>
    %387 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %382 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%386 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %388 = tensor.empty() : tensor<2x10xf32>
    %389 = linalg.fill ins(%cst_2 : f32) outs(%388 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %390 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%387 : tensor<2x10x8xf32>) outs(%389 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %expanded_23 = tensor.expand_shape %390 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %391 = tensor.empty() : tensor<2x10x8xf32>
    %392 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x10x1xf32>) outs(%391 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %393 = tensor.empty() : tensor<2x10x8xf32>
    %394 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %392 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%393 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %395 = tensor.empty() : tensor<2x10x1xf32>
    %396 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %186 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%395 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %397 = tensor.empty() : tensor<2x10x8xf32>
    %398 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<2x10x8xf32>) outs(%397 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.negf %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %399 = tensor.empty() : tensor<2x10xf32>
    %400 = linalg.fill ins(%cst_2 : f32) outs(%399 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %401 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%398 : tensor<2x10x8xf32>) outs(%400 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %expanded_24 = tensor.expand_shape %401 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %402 = tensor.empty() : tensor<2x10x8xf32>
    %403 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %394 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%402 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %404 = tensor.empty() : tensor<2x10x1xf32>
    %405 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%404 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %406 = tensor.empty() : tensor<2x10x1xf32>
    %407 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396, %405 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%406 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %408 = tensor.empty() : tensor<2x10xf32>
    %409 = linalg.fill ins(%cst_2 : f32) outs(%408 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %410 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%407 : tensor<2x10x1xf32>) outs(%409 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %411 = tensor.empty() : tensor<2x10x8xf32>
    %412 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<2x10xf32>) outs(%411 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %413 = tensor.empty() : tensor<2x10x8xf32>
    %414 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %161 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%413 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %415 = tensor.empty() : tensor<2x10x8xf32>
    %416 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414 : tensor<2x10x8xf32>) outs(%415 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.negf %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %417 = tensor.empty() : tensor<2x10xf32>
    %418 = linalg.fill ins(%cst_2 : f32) outs(%417 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %419 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%416 : tensor<2x10x8xf32>) outs(%418 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %expanded_25 = tensor.expand_shape %419 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %420 = tensor.empty() : tensor<2x10x8xf32>
    %421 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403, %414 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%420 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %422 = tensor.empty() : tensor<2x10x1xf32>
    %423 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%422 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %424 = tensor.empty() : tensor<2x10x1xf32>
    %425 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%424 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %426 = tensor.empty() : tensor<2x10x1xf32>
    %427 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %425 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%426 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %428 = tensor.empty() : tensor<2x10xf32>
    %429 = linalg.fill ins(%cst_2 : f32) outs(%428 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %430 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%427 : tensor<2x10x1xf32>) outs(%429 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %431 = tensor.empty() : tensor<2x10x8xf32>
    %432 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<2x10xf32>) outs(%431 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %433 = tensor.empty() : tensor<2x10x8xf32>
    %434 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %432 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%433 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %435 = "sbp.layer_cotangent"(%434) {layer = "block0/attn"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %436 = tensor.empty() : tensor<8x8xf32>
    %437 = linalg.fill ins(%cst_2 : f32) outs(%436 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %438 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%435, %collapsed : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%437 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<8x8xf32>
    %439 = tensor.empty() : tensor<8x8xf32>
    %440 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%438 : tensor<8x8xf32>) outs(%439 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %441 = tensor.empty() : tensor<2x10x8xf32>
    %442 = linalg.fill ins(%cst_2 : f32) outs(%441 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %443 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%435, %80 : tensor<2x10x8xf32>, tensor<8x8xf32>) outs(%442 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %expanded_26 = tensor.expand_shape %443 [[0], [1], [2, 3]] output_shape [2, 10, 2, 4] : tensor<2x10x8xf32> into tensor<2x10x2x4xf32>
    %444 = tensor.empty() : tensor<2x2x10x4xf32>
    %445 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x10x2x4xf32>) outs(%444 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x4xf32>
    %446 = tensor.empty() : tensor<2x2x4x10xf32>
    %447 = linalg.fill ins(%cst_2 : f32) outs(%446 : tensor<2x2x4x10xf32>) -> tensor<2x2x4x10xf32>
    %448 = linalg.generic {indexing_maps = [#map29, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%445, %125 : tensor<2x2x10x4xf32>, tensor<2x2x10x10xf32>) outs(%447 : tensor<2x2x4x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x2x4x10xf32>
    %449 = tensor.empty() : tensor<2x2x10x4xf32>
    %450 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448 : tensor<2x2x4x10xf32>) outs(%449 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x4xf32>
    %451 = tensor.empty() : tensor<2x2x10x10xf32>
    %452 = linalg.fill ins(%cst_2 : f32) outs(%451 : tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32>
    %453 = linalg.generic {indexing_maps = [#map14, #map30, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%445, %91 : tensor<2x2x10x4xf32>, tensor<2x2x10x4xf32>) outs(%452 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x2x10x10xf32>
    %454 = tensor.empty() : tensor<2x2x10x10xf32>
    %455 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<2x2x10x1xf32>) outs(%454 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %456 = tensor.empty() : tensor<2x2x10x10xf32>
    %457 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453, %455 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%456 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %458 = tensor.empty() : tensor<2x2x10x10xf32>
    %459 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457, %116 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%458 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %460 = tensor.empty() : tensor<2x2x10xf32>
    %461 = linalg.fill ins(%cst_2 : f32) outs(%460 : tensor<2x2x10xf32>) -> tensor<2x2x10xf32>
    %462 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%459 : tensor<2x2x10x10xf32>) outs(%461 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10xf32>
    %expanded_27 = tensor.expand_shape %462 [[0], [1], [2, 3]] output_shape [2, 2, 10, 1] : tensor<2x2x10xf32> into tensor<2x2x10x1xf32>
    %463 = tensor.empty() : tensor<2x2x10x1xf32>
    %464 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x2x10x1xf32>) outs(%463 : tensor<2x2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.negf %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x1xf32>
    %465 = tensor.empty() : tensor<2x2x10x10xf32>
    %466 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<2x2x10x1xf32>) outs(%465 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %467 = tensor.empty() : tensor<2x2x10x10xf32>
    %468 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453, %466 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%467 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %469 = tensor.empty() : tensor<2x2x10xf32>
    %470 = linalg.fill ins(%cst_2 : f32) outs(%469 : tensor<2x2x10xf32>) -> tensor<2x2x10xf32>
    %471 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%464 : tensor<2x2x10x1xf32>) outs(%470 : tensor<2x2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10xf32>
    %472 = tensor.empty() : tensor<2x2x10x10xf32>
    %473 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471 : tensor<2x2x10xf32>) outs(%472 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %474 = tensor.empty() : tensor<2x2x10x10xf32>
    %475 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%468, %473 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%474 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %476 = tensor.empty() : tensor<2x2x10x10xf32>
    %477 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %116 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%476 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %478 = call @main__where_121(%101#1, %101#2, %477) : (tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32>
    %479 = tensor.empty() : tensor<2x2x10x10xf32>
    %480 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%479 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %481 = tensor.empty() : tensor<2x2x10x10xf32>
    %482 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478, %480 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%481 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x2x10x10xf32>
    %483 = tensor.empty() : tensor<2x2x10x4xf32>
    %484 = linalg.fill ins(%cst_2 : f32) outs(%483 : tensor<2x2x10x4xf32>) -> tensor<2x2x10x4xf32>
    %485 = linalg.generic {indexing_maps = [#map29, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%482, %87 : tensor<2x2x10x10xf32>, tensor<2x2x10x4xf32>) outs(%484 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x2x10x4xf32>
    %486 = tensor.empty() : tensor<2x2x4x10xf32>
    %487 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%485 : tensor<2x2x10x4xf32>) outs(%486 : tensor<2x2x4x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x10xf32>
    %488 = tensor.empty() : tensor<2x2x10x4xf32>
    %489 = linalg.fill ins(%cst_2 : f32) outs(%488 : tensor<2x2x10x4xf32>) -> tensor<2x2x10x4xf32>
    %490 = linalg.generic {indexing_maps = [#map14, #map30, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%482, %93 : tensor<2x2x10x10xf32>, tensor<2x2x4x10xf32>) outs(%489 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x2x10x4xf32>
    %491 = tensor.empty() : tensor<2x2x10x4xf32>
    %492 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%487 : tensor<2x2x4x10xf32>) outs(%491 : tensor<2x2x10x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x4xf32>
    %493 = tensor.empty() : tensor<2x10x2x4xf32>
    %494 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450 : tensor<2x2x10x4xf32>) outs(%493 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x2x4xf32>
    %collapsed_28 = tensor.collapse_shape %494 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32>
    %495 = tensor.empty() : tensor<2x10x2x4xf32>
    %496 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492 : tensor<2x2x10x4xf32>) outs(%495 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x2x4xf32>
    %collapsed_29 = tensor.collapse_shape %496 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32>
    %497 = tensor.empty() : tensor<2x10x2x4xf32>
    %498 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490 : tensor<2x2x10x4xf32>) outs(%497 : tensor<2x10x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x2x4xf32>
    %collapsed_30 = tensor.collapse_shape %498 [[0], [1], [2, 3]] : tensor<2x10x2x4xf32> into tensor<2x10x8xf32>
    %499 = tensor.empty() : tensor<2x10x24xf32>
    %500 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%499 : tensor<2x10x24xf32>) {
    ^bb0(%out: f32):
      %603 = linalg.index 0 : index
      %604 = linalg.index 1 : index
      %605 = linalg.index 2 : index
      %606 = arith.cmpi ult, %605, %c8 : index
      %607 = scf.if %606 -> (f32) {
        %extracted = tensor.extract %collapsed_30[%603, %604, %605] : tensor<2x10x8xf32>
        scf.yield %extracted : f32
      } else {
        %608 = arith.cmpi ult, %605, %c16 : index
        %609 = scf.if %608 -> (f32) {
          %610 = arith.subi %605, %c8 : index
          %extracted = tensor.extract %collapsed_29[%603, %604, %610] : tensor<2x10x8xf32>
          scf.yield %extracted : f32
        } else {
          %610 = arith.subi %605, %c16 : index
          %extracted = tensor.extract %collapsed_28[%603, %604, %610] : tensor<2x10x8xf32>
          scf.yield %extracted : f32
        }
        scf.yield %609 : f32
      }
      linalg.yield %607 : f32
    } -> tensor<2x10x24xf32>
    %501 = tensor.empty() : tensor<24x8xf32>
    %502 = linalg.fill ins(%cst_2 : f32) outs(%501 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %503 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%500, %82 : tensor<2x10x24xf32>, tensor<2x10x8xf32>) outs(%502 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<24x8xf32>
    %504 = tensor.empty() : tensor<8x24xf32>
    %505 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%503 : tensor<24x8xf32>) outs(%504 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x24xf32>
    %506 = tensor.empty() : tensor<2x10x8xf32>
    %507 = linalg.fill ins(%cst_2 : f32) outs(%506 : tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %508 = linalg.generic {indexing_maps = [#map, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%500, %81 : tensor<2x10x24xf32>, tensor<8x24xf32>) outs(%507 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<2x10x8xf32>
    %509 = "sbp.layer_input_cotangent"(%508) {layer = "block0/attn"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %510 = "sbp.layer_input_cotangent"(%505) {layer = "block0/attn"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %511 = "sbp.layer_input_cotangent"(%440) {layer = "block0/attn"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %512 = tensor.empty() : tensor<8xf32>
    %513 = linalg.fill ins(%cst_2 : f32) outs(%512 : tensor<8xf32>) -> tensor<8xf32>
    %514 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%509 : tensor<2x10x8xf32>) outs(%513 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %expanded_31 = tensor.expand_shape %514 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %515 = tensor.empty() : tensor<8xf32>
    %516 = linalg.fill ins(%cst_2 : f32) outs(%515 : tensor<8xf32>) -> tensor<8xf32>
    %517 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x8xf32>) outs(%516 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %518 = tensor.empty() : tensor<2x10x8xf32>
    %519 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %509 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%518 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %520 = tensor.empty() : tensor<8xf32>
    %521 = linalg.fill ins(%cst_2 : f32) outs(%520 : tensor<8xf32>) -> tensor<8xf32>
    %522 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%519 : tensor<2x10x8xf32>) outs(%521 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %expanded_32 = tensor.expand_shape %522 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %523 = tensor.empty() : tensor<2x10x8xf32>
    %524 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x1x8xf32>) outs(%523 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %525 = tensor.empty() : tensor<2x10x8xf32>
    %526 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509, %524 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%525 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %527 = tensor.empty() : tensor<8xf32>
    %528 = linalg.fill ins(%cst_2 : f32) outs(%527 : tensor<8xf32>) -> tensor<8xf32>
    %529 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x8xf32>) outs(%528 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<8xf32>
    %530 = tensor.empty() : tensor<2x10x8xf32>
    %531 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %526 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%530 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %532 = tensor.empty() : tensor<2x10xf32>
    %533 = linalg.fill ins(%cst_2 : f32) outs(%532 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %534 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%531 : tensor<2x10x8xf32>) outs(%533 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %expanded_33 = tensor.expand_shape %534 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %535 = tensor.empty() : tensor<2x10x8xf32>
    %536 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x10x1xf32>) outs(%535 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %537 = tensor.empty() : tensor<2x10x8xf32>
    %538 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %536 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%537 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %539 = tensor.empty() : tensor<2x10x1xf32>
    %540 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %63 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%539 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %541 = tensor.empty() : tensor<2x10x8xf32>
    %542 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%538 : tensor<2x10x8xf32>) outs(%541 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.negf %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %543 = tensor.empty() : tensor<2x10xf32>
    %544 = linalg.fill ins(%cst_2 : f32) outs(%543 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %545 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%542 : tensor<2x10x8xf32>) outs(%544 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %expanded_34 = tensor.expand_shape %545 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %546 = tensor.empty() : tensor<2x10x8xf32>
    %547 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %538 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%546 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %548 = tensor.empty() : tensor<2x10x1xf32>
    %549 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%548 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %550 = tensor.empty() : tensor<2x10x1xf32>
    %551 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540, %549 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%550 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %552 = tensor.empty() : tensor<2x10xf32>
    %553 = linalg.fill ins(%cst_2 : f32) outs(%552 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%551 : tensor<2x10x1xf32>) outs(%553 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %555 = tensor.empty() : tensor<2x10x8xf32>
    %556 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<2x10xf32>) outs(%555 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %557 = tensor.empty() : tensor<2x10x8xf32>
    %558 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556, %38 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%557 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %559 = tensor.empty() : tensor<2x10x8xf32>
    %560 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558 : tensor<2x10x8xf32>) outs(%559 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.negf %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %561 = tensor.empty() : tensor<2x10xf32>
    %562 = linalg.fill ins(%cst_2 : f32) outs(%561 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %563 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%560 : tensor<2x10x8xf32>) outs(%562 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %expanded_35 = tensor.expand_shape %563 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %564 = tensor.empty() : tensor<2x10x8xf32>
    %565 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547, %558 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%564 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %566 = tensor.empty() : tensor<2x10x1xf32>
    %567 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%566 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %568 = tensor.empty() : tensor<2x10x1xf32>
    %569 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%568 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %570 = tensor.empty() : tensor<2x10x1xf32>
    %571 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %569 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%570 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.divf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x1xf32>
    %572 = tensor.empty() : tensor<2x10xf32>
    %573 = linalg.fill ins(%cst_2 : f32) outs(%572 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %574 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%571 : tensor<2x10x1xf32>) outs(%573 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<2x10xf32>
    %575 = tensor.empty() : tensor<2x10x8xf32>
    %576 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574 : tensor<2x10xf32>) outs(%575 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x8xf32>
    %577 = tensor.empty() : tensor<2x10x8xf32>
    %578 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565, %576 : tensor<2x10x8xf32>, tensor<2x10x8xf32>) outs(%577 : tensor<2x10x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<2x10x8xf32>
    %579 = "sbp.layer_input_cotangent"(%578) {layer = "block0"} : (tensor<2x10x8xf32>) -> tensor<2x10x8xf32>
    %580 = "sbp.layer_input_cotangent"(%385) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %581 = "sbp.layer_input_cotangent"(%373) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %582 = "sbp.layer_input_cotangent"(%529) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %583 = "sbp.layer_input_cotangent"(%517) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %584 = "sbp.layer_input_cotangent"(%364) {layer = "block0"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %585 = "sbp.layer_input_cotangent"(%365) {layer = "block0"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %586 = "sbp.layer_input_cotangent"(%366) {layer = "block0"} : (tensor<8xf32>) -> tensor<8xf32>
    %587 = "sbp.layer_input_cotangent"(%367) {layer = "block0"} : (tensor<12xf32>) -> tensor<12xf32>
    %588 = "sbp.layer_input_cotangent"(%510) {layer = "block0"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %589 = "sbp.layer_input_cotangent"(%511) {layer = "block0"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %590 = tensor.empty() : tensor<10x8xf32>
    %591 = linalg.fill ins(%cst_2 : f32) outs(%590 : tensor<10x8xf32>) -> tensor<10x8xf32>
    %592 = linalg.generic {indexing_maps = [#map31, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%579 : tensor<2x10x8xf32>) outs(%591 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<10x8xf32>
    %expanded_36 = tensor.expand_shape %592 [[0, 1], [2]] output_shape [1, 10, 8] : tensor<10x8xf32> into tensor<1x10x8xf32>
    %593 = tensor.empty() : tensor<10x8xf32>
    %594 = linalg.fill ins(%cst_2 : f32) outs(%593 : tensor<10x8xf32>) -> tensor<10x8xf32>
    %595 = linalg.generic {indexing_maps = [#map31, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<1x10x8xf32>) outs(%594 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %603 = arith.addf %out, %in : f32
      linalg.yield %603 : f32
    } -> tensor<10x8xf32>
    %596 = tensor.empty() : tensor<8x9xf32>
    %597 = linalg.fill ins(%cst_2 : f32) outs(%596 : tensor<8x9xf32>) -> tensor<8x9xf32>
    %598 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%579, %arg12 : tensor<2x10x8xf32>, tensor<2x10x9xf32>) outs(%597 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.mulf %in, %in_37 : f32
      %604 = arith.addf %out, %603 : f32
      linalg.yield %604 : f32
    } -> tensor<8x9xf32>
    %599 = tensor.empty() : tensor<9x8xf32>
    %600 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel"]} ins(%598 : tensor<8x9xf32>) outs(%599 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x8xf32>
    %601 = tensor.empty() : tensor<9x8xf32>
    %602 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel"]} ins(%304, %600 : tensor<9x8xf32>, tensor<9x8xf32>) outs(%601 : tensor<9x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %603 = arith.addf %in, %in_37 : f32
      linalg.yield %603 : f32
    } -> tensor<9x8xf32>
    return %283, %589, %588, %587, %586, %585, %584, %583, %582, %581, %580, %602, %595 : tensor<f32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<9x8xf32>, tensor<10x8xf32>
  }
  func.func private @main__where(%arg0: tensor<10x10xi1>, %arg1: tensor<2x2x10x10xf32>, %arg2: tensor<f32>) -> (tensor<2x2x10x10xf32>, tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x10x10xi1>
    %1 = linalg.generic {indexing_maps = [#map26, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<10x10xi1>) outs(%0 : tensor<2x2x10x10xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x10x10xi1>
    %2 = tensor.empty() : tensor<2x2x10x10xf32>
    %3 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %4 = tensor.empty() : tensor<2x2x10x10xf32>
    %5 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%4 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<2x2x10x10xf32>
    %6 = tensor.empty() : tensor<2x2x10x10xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%6 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    return %5, %1, %7 : tensor<2x2x10x10xf32>, tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x10x9xf32>) -> (tensor<2x10x9xf32>, tensor<2x10x9xf32>, tensor<2x10x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x10xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %2 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x10x9xf32>) outs(%1 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x10xf32>
    %3 = tensor.empty() : tensor<2x10xf32>
    %4 = linalg.generic {indexing_maps = [#map21, #map20], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10xf32>
    %5 = tensor.empty() : tensor<2x10xf32>
    %6 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel"]} ins(%4, %2 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%5 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x10xf32>
    %7 = tensor.empty() : tensor<2x10x1xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x10xf32>) outs(%7 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %9 = tensor.empty() : tensor<2x10x9xf32>
    %10 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x10x1xf32>) outs(%9 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x9xf32>
    %11 = tensor.empty() : tensor<2x10x9xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%11 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x10x9xf32>
    %13 = tensor.empty() : tensor<2x10x9xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x10x9xf32>) outs(%13 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x10x9xf32>
    %15 = tensor.empty() : tensor<2x10xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x10x9xf32>) outs(%16 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x10xf32>
    %18 = tensor.empty() : tensor<2x10x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x10xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x1xf32>
    %20 = tensor.empty() : tensor<2x10x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x10x1xf32>) outs(%20 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x10x1xf32>
    %22 = tensor.empty() : tensor<2x10x9xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x9xf32>
    %24 = tensor.empty() : tensor<2x10x9xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %23 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%24 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x10x9xf32>
    return %25, %14, %19 : tensor<2x10x9xf32>, tensor<2x10x9xf32>, tensor<2x10x1xf32>
  }
  func.func private @main_log_softmax_77(%arg0: tensor<2x10x9xf32>, %arg1: tensor<2x10x1xf32>, %arg2: tensor<2x10x9xf32>) -> tensor<2x10x9xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x10x9xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x10x9xf32>) outs(%0 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x10x9xf32>
    %2 = tensor.empty() : tensor<2x10xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x10x9xf32>) outs(%3 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x10xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [2, 10, 1] : tensor<2x10xf32> into tensor<2x10x1xf32>
    %5 = tensor.empty() : tensor<2x10x1xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x10x1xf32>, tensor<2x10x1xf32>) outs(%5 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x10x1xf32>
    %7 = tensor.empty() : tensor<2x10xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x10x1xf32>) outs(%8 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x10xf32>
    %10 = tensor.empty() : tensor<2x10x9xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x10xf32>) outs(%10 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10x9xf32>
    %12 = tensor.empty() : tensor<2x10x9xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg0 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%12 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x10x9xf32>
    %14 = tensor.empty() : tensor<2x10x9xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %13 : tensor<2x10x9xf32>, tensor<2x10x9xf32>) outs(%14 : tensor<2x10x9xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x10x9xf32>
    return %15 : tensor<2x10x9xf32>
  }
  func.func private @main__where_121(%arg0: tensor<2x2x10x10xi1>, %arg1: tensor<2x2x10x10xf32>, %arg2: tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x10x10xf32>
    %1 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x10x10xf32>
    %2 = tensor.empty() : tensor<2x2x10x10xf32>
    %3 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg2, %1 : tensor<2x2x10x10xi1>, tensor<2x2x10x10xf32>, tensor<2x2x10x10xf32>) outs(%2 : tensor<2x2x10x10xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %4 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<2x2x10x10xf32>
    return %3 : tensor<2x2x10x10xf32>
  }
}
