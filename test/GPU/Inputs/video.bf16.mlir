#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> ()>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map27 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map30 = affine_map<(d0, d1) -> ()>
#map31 = affine_map<(d0, d1) -> (d0, d1)>
#map32 = affine_map<(d0, d1) -> (d0)>
#map33 = affine_map<(d0) -> (d0)>
#map34 = affine_map<(d0) -> ()>
#map35 = affine_map<() -> ()>
#map36 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map37 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map38 = affine_map<(d0, d1) -> (d1, d0)>
#map39 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map40 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map41 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map42 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map43 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d0)>
#map45 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4, d1)>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map47 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map48 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map49 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map50 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map51 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>
#map52 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map53 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2, d4)>
#map54 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map55 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map56 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map57 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map58 = affine_map<(d0, d1, d2) -> (d0)>
#map59 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map60 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map61 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<8xbf16>, %arg1: tensor<8xbf16>, %arg2: tensor<8x8xbf16>, %arg3: tensor<8x24xbf16>, %arg4: tensor<4x8xbf16>, %arg5: tensor<8x5xbf16>, %arg6: tensor<12xbf16>, %arg7: tensor<8xbf16>, %arg8: tensor<8xbf16>, %arg9: tensor<8xbf16>, %arg10: tensor<8x12xbf16>, %arg11: tensor<12x8xbf16>, %arg12: tensor<6x8xbf16>, %arg13: tensor<8x8xbf16>, %arg14: tensor<8x24xbf16>, %arg15: tensor<4x1x8xbf16>, %arg16: tensor<2x4x4x6xbf16>, %arg17: tensor<2x5xbf16>) -> (tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<4x8xbf16>, tensor<8x5xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>, tensor<6x8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<4x1x8xbf16>) {
    %c16 = arith.constant 16 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant -1.000000e+00 : bf16
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant dense<2.400000e+01> : tensor<f32>
    %cst_5 = arith.constant dense<2.828130e+00> : tensor<bf16>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_8 = arith.constant dense<-5.000000e-01> : tensor<bf16>
    %cst_9 = arith.constant dense<1.001360e-05> : tensor<bf16>
    %cst_10 = arith.constant dense<2.000000e+00> : tensor<bf16>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg16 [[0], [1], [2, 3], [4, 5]] output_shape [2, 4, 2, 2, 3, 2] : tensor<2x4x4x6xbf16> into tensor<2x4x2x2x3x2xbf16>
    %0 = tensor.empty() : tensor<2x4x2x3x2x2xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x2x2x3x2xbf16>) outs(%0 : tensor<2x4x2x3x2x2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x2x3x2x2xbf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4, 5]] : tensor<2x4x2x3x2x2xbf16> into tensor<2x4x6x4xbf16>
    %2 = tensor.empty() : tensor<2x4x6x8xbf16>
    %3 = linalg.fill ins(%cst_3 : bf16) outs(%2 : tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<2x4x6x4xbf16>, tensor<4x8xbf16>) outs(%3 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<2x4x6x8xbf16>
    %5 = tensor.empty() : tensor<1x4x1x8xbf16>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg15 : tensor<4x1x8xbf16>) outs(%5 : tensor<1x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x1x8xbf16>
    %7 = tensor.empty() : tensor<2x4x6x8xbf16>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x4x1x8xbf16>) outs(%7 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %9 = tensor.empty() : tensor<2x4x6x8xbf16>
    %10 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%9 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %11 = tensor.empty() : tensor<1x1x6x8xbf16>
    %12 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12 : tensor<6x8xbf16>) outs(%11 : tensor<1x1x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x6x8xbf16>
    %13 = tensor.empty() : tensor<2x4x6x8xbf16>
    %14 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x6x8xbf16>) outs(%13 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %15 = tensor.empty() : tensor<2x4x6x8xbf16>
    %16 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%15 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %17 = "sbp.layer_input"(%arg0) {layer = "block0/space"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %18 = "sbp.layer_input"(%arg1) {layer = "block0/space"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %19 = "sbp.layer_input"(%arg2) {layer = "block0/space"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %20 = "sbp.layer_input"(%arg3) {layer = "block0/space"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %21 = "sbp.layer_input"(%16) {layer = "block0/space"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %collapsed_12 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x6x8xbf16> into tensor<8x6x8xbf16>
    %22 = tensor.empty() : tensor<8x6x8xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<8x6x8xbf16>) outs(%22 : tensor<8x6x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<8x6x8xf32>
    %24 = tensor.empty() : tensor<8x6xf32>
    %25 = linalg.fill ins(%cst_2 : f32) outs(%24 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<8x6x8xf32>) outs(%25 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<8x6xf32>
    %27 = tensor.empty() : tensor<8x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x6xf32>) outs(%27 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %29 = tensor.empty() : tensor<8x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%29 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %31 = tensor.empty() : tensor<8x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%31 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<8x6x1xf32>
    %33 = tensor.empty() : tensor<8x6x1xbf16>
    %34 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<8x6x1xf32>) outs(%33 : tensor<8x6x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %35 = tensor.empty() : tensor<8x6x8xbf16>
    %36 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x6x1xbf16>) outs(%35 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %37 = tensor.empty() : tensor<8x6x8xbf16>
    %38 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12, %36 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%37 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %39 = tensor.empty() : tensor<8x6x8xbf16>
    %40 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%39 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %41 = tensor.empty() : tensor<8x6x8xbf16>
    %42 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<bf16>) outs(%41 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %43 = tensor.empty() : tensor<8x6x8xbf16>
    %44 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %38 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%43 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %45 = tensor.empty() : tensor<8x6x8xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<8x6x8xbf16>) outs(%45 : tensor<8x6x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<8x6x8xf32>
    %47 = tensor.empty() : tensor<8x6xf32>
    %48 = linalg.fill ins(%cst_2 : f32) outs(%47 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<8x6x8xf32>) outs(%48 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<8x6xf32>
    %50 = tensor.empty() : tensor<8x6x1xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<8x6xf32>) outs(%50 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %52 = tensor.empty() : tensor<8x6x1xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%52 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %54 = tensor.empty() : tensor<8x6x1xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%54 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<8x6x1xf32>
    %56 = tensor.empty() : tensor<8x6x1xbf16>
    %57 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<8x6x1xf32>) outs(%56 : tensor<8x6x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %58 = tensor.empty() : tensor<8x6x8xbf16>
    %59 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x6x1xbf16>) outs(%58 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %60 = tensor.empty() : tensor<8x6x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12, %59 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%60 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %62 = tensor.empty() : tensor<8x6x1xbf16>
    %63 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%62 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x1xbf16>
    %64 = tensor.empty() : tensor<8x6x1xbf16>
    %65 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %63 : tensor<8x6x1xbf16>, tensor<8x6x1xbf16>) outs(%64 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %66 = tensor.empty() : tensor<8x6x1xbf16>
    %67 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<8x6x1xbf16>) outs(%66 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = math.rsqrt %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %68 = tensor.empty() : tensor<8x6x1xbf16>
    %69 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %65 : tensor<8x6x1xbf16>, tensor<8x6x1xbf16>) outs(%68 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %70 = tensor.empty() : tensor<8x6x1xbf16>
    %71 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%70 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x1xbf16>
    %72 = tensor.empty() : tensor<8x6x1xbf16>
    %73 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %69 : tensor<8x6x1xbf16>, tensor<8x6x1xbf16>) outs(%72 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %74 = tensor.empty() : tensor<8x6x8xbf16>
    %75 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<8x6x1xbf16>) outs(%74 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %76 = tensor.empty() : tensor<8x6x8xbf16>
    %77 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %75 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%76 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %78 = tensor.empty() : tensor<1x1x8xbf16>
    %79 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<8xbf16>) outs(%78 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %80 = tensor.empty() : tensor<8x6x8xbf16>
    %81 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x8xbf16>) outs(%80 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %82 = tensor.empty() : tensor<8x6x8xbf16>
    %83 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %81 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%82 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %84 = tensor.empty() : tensor<1x1x8xbf16>
    %85 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8xbf16>) outs(%84 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %86 = tensor.empty() : tensor<8x6x8xbf16>
    %87 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1x8xbf16>) outs(%86 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %88 = tensor.empty() : tensor<8x6x8xbf16>
    %89 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %87 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%88 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %90 = tensor.empty() : tensor<8x6x24xbf16>
    %91 = linalg.fill ins(%cst_3 : bf16) outs(%90 : tensor<8x6x24xbf16>) -> tensor<8x6x24xbf16>
    %92 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89, %20 : tensor<8x6x8xbf16>, tensor<8x24xbf16>) outs(%91 : tensor<8x6x24xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x6x24xbf16>
    %extracted_slice = tensor.extract_slice %92[0, 0, 0] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xbf16> to tensor<8x6x8xbf16>
    %extracted_slice_13 = tensor.extract_slice %92[0, 0, 8] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xbf16> to tensor<8x6x8xbf16>
    %extracted_slice_14 = tensor.extract_slice %92[0, 0, 16] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xbf16> to tensor<8x6x8xbf16>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xbf16> into tensor<8x6x2x4xbf16>
    %93 = tensor.empty() : tensor<8x2x6x4xbf16>
    %94 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<8x6x2x4xbf16>) outs(%93 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x4xbf16>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xbf16> into tensor<8x6x2x4xbf16>
    %95 = tensor.empty() : tensor<8x2x6x4xbf16>
    %96 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<8x6x2x4xbf16>) outs(%95 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x4xbf16>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xbf16> into tensor<8x6x2x4xbf16>
    %97 = tensor.empty() : tensor<8x2x6x4xbf16>
    %98 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<8x6x2x4xbf16>) outs(%97 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x4xbf16>
    %99 = tensor.empty() : tensor<8x2x4x6xbf16>
    %100 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<8x2x6x4xbf16>) outs(%99 : tensor<8x2x4x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x4x6xbf16>
    %101 = tensor.empty() : tensor<8x2x6x6xbf16>
    %102 = linalg.fill ins(%cst_3 : bf16) outs(%101 : tensor<8x2x6x6xbf16>) -> tensor<8x2x6x6xbf16>
    %103 = linalg.generic {indexing_maps = [#map2, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%94, %100 : tensor<8x2x6x4xbf16>, tensor<8x2x4x6xbf16>) outs(%102 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x2x6x6xbf16>
    %104 = tensor.empty() : tensor<8x2x6x6xbf16>
    %105 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<bf16>) outs(%104 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x6xbf16>
    %106 = tensor.empty() : tensor<8x2x6x6xbf16>
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%106 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %108 = tensor.empty() : tensor<8x2x6xbf16>
    %109 = linalg.fill ins(%cst_1 : bf16) outs(%108 : tensor<8x2x6xbf16>) -> tensor<8x2x6xbf16>
    %110 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<8x2x6x6xbf16>) outs(%109 : tensor<8x2x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.maximumf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6xbf16>
    %111 = tensor.empty() : tensor<8x2x6xbf16>
    %112 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%111 : tensor<8x2x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6xbf16>
    %113 = tensor.empty() : tensor<8x2x6xbf16>
    %114 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %110 : tensor<8x2x6xbf16>, tensor<8x2x6xbf16>) outs(%113 : tensor<8x2x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.maximumf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6xbf16>
    %115 = tensor.empty() : tensor<8x2x6x1xbf16>
    %116 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<8x2x6xbf16>) outs(%115 : tensor<8x2x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x1xbf16>
    %117 = tensor.empty() : tensor<8x2x6x6xbf16>
    %118 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<8x2x6x1xbf16>) outs(%117 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x6xbf16>
    %119 = tensor.empty() : tensor<8x2x6x6xbf16>
    %120 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %118 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%119 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %121 = tensor.empty() : tensor<8x2x6x6xbf16>
    %122 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<8x2x6x6xbf16>) outs(%121 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = math.exp %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %123 = tensor.empty() : tensor<8x2x6x6xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<8x2x6x6xbf16>) outs(%123 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<8x2x6x6xf32>
    %125 = tensor.empty() : tensor<8x2x6xf32>
    %126 = linalg.fill ins(%cst_2 : f32) outs(%125 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<8x2x6x6xf32>) outs(%126 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<8x2x6xf32>
    %128 = tensor.empty() : tensor<8x2x6x1xf32>
    %129 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<8x2x6xf32>) outs(%128 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x1xf32>
    %130 = tensor.empty() : tensor<8x2x6x1xbf16>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<8x2x6x1xf32>) outs(%130 : tensor<8x2x6x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x1xbf16>
    %132 = tensor.empty() : tensor<8x2x6x6xbf16>
    %133 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<8x2x6x1xbf16>) outs(%132 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x6xbf16>
    %134 = tensor.empty() : tensor<8x2x6x6xbf16>
    %135 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %133 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%134 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %136 = tensor.empty() : tensor<8x2x6x1xbf16>
    %137 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %131 : tensor<8x2x6x1xbf16>, tensor<8x2x6x1xbf16>) outs(%136 : tensor<8x2x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x1xbf16>
    %138 = tensor.empty() : tensor<8x2x6x1xbf16>
    %139 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%138 : tensor<8x2x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x1xbf16>
    %140 = tensor.empty() : tensor<8x2x6x1xbf16>
    %141 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %137 : tensor<8x2x6x1xbf16>, tensor<8x2x6x1xbf16>) outs(%140 : tensor<8x2x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x1xbf16>
    %142 = tensor.empty() : tensor<8x2x6x4xbf16>
    %143 = linalg.fill ins(%cst_3 : bf16) outs(%142 : tensor<8x2x6x4xbf16>) -> tensor<8x2x6x4xbf16>
    %144 = linalg.generic {indexing_maps = [#map2, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%135, %98 : tensor<8x2x6x6xbf16>, tensor<8x2x6x4xbf16>) outs(%143 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x2x6x4xbf16>
    %145 = tensor.empty() : tensor<8x6x2x4xbf16>
    %146 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<8x2x6x4xbf16>) outs(%145 : tensor<8x6x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x2x4xbf16>
    %collapsed_18 = tensor.collapse_shape %146 [[0], [1], [2, 3]] : tensor<8x6x2x4xbf16> into tensor<8x6x8xbf16>
    %147 = tensor.empty() : tensor<8x6x8xbf16>
    %148 = linalg.fill ins(%cst_3 : bf16) outs(%147 : tensor<8x6x8xbf16>) -> tensor<8x6x8xbf16>
    %149 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_18, %19 : tensor<8x6x8xbf16>, tensor<8x8xbf16>) outs(%148 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x6x8xbf16>
    %expanded_19 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xbf16> into tensor<2x4x6x8xbf16>
    %150 = "sbp.layer_output"(%expanded_19) {layer = "block0/space"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %151 = tensor.empty() : tensor<2x4x6x8xbf16>
    %152 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %150 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%151 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %153 = "sbp.layer_input"(%arg13) {layer = "block0/time"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %154 = "sbp.layer_input"(%arg14) {layer = "block0/time"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %155 = "sbp.layer_input"(%152) {layer = "block0/time"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %156 = tensor.empty() : tensor<2x6x4x8xbf16>
    %157 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<2x4x6x8xbf16>) outs(%156 : tensor<2x6x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x6x4x8xbf16>
    %collapsed_20 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<2x6x4x8xbf16> into tensor<12x4x8xbf16>
    %158 = tensor.empty() : tensor<12x4x24xbf16>
    %159 = linalg.fill ins(%cst_3 : bf16) outs(%158 : tensor<12x4x24xbf16>) -> tensor<12x4x24xbf16>
    %160 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_20, %154 : tensor<12x4x8xbf16>, tensor<8x24xbf16>) outs(%159 : tensor<12x4x24xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x24xbf16>
    %extracted_slice_21 = tensor.extract_slice %160[0, 0, 0] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xbf16> to tensor<12x4x8xbf16>
    %extracted_slice_22 = tensor.extract_slice %160[0, 0, 8] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xbf16> to tensor<12x4x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %160[0, 0, 16] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xbf16> to tensor<12x4x8xbf16>
    %expanded_24 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xbf16> into tensor<12x4x1x8xbf16>
    %161 = tensor.empty() : tensor<12x1x4x8xbf16>
    %162 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<12x4x1x8xbf16>) outs(%161 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %expanded_25 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xbf16> into tensor<12x4x1x8xbf16>
    %163 = tensor.empty() : tensor<12x1x4x8xbf16>
    %164 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<12x4x1x8xbf16>) outs(%163 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %expanded_26 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xbf16> into tensor<12x4x1x8xbf16>
    %165 = tensor.empty() : tensor<12x1x4x8xbf16>
    %166 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<12x4x1x8xbf16>) outs(%165 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %167 = tensor.empty() : tensor<12x1x8x4xbf16>
    %168 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<12x1x4x8xbf16>) outs(%167 : tensor<12x1x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x8x4xbf16>
    %collapsed_27 = tensor.collapse_shape %162 [[0], [1, 2], [3]] : tensor<12x1x4x8xbf16> into tensor<12x4x8xbf16>
    %169 = tensor.empty() : tensor<12x4x1x4xbf16>
    %170 = linalg.fill ins(%cst_3 : bf16) outs(%169 : tensor<12x4x1x4xbf16>) -> tensor<12x4x1x4xbf16>
    %171 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_27, %168 : tensor<12x4x8xbf16>, tensor<12x1x8x4xbf16>) outs(%170 : tensor<12x4x1x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x1x4xbf16>
    %172 = tensor.empty() : tensor<12x1x4x4xbf16>
    %173 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<12x4x1x4xbf16>) outs(%172 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %174 = tensor.empty() : tensor<12x1x4x4xbf16>
    %175 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%174 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %176 = tensor.empty() : tensor<12x1x4x4xbf16>
    %177 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%176 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %178 = tensor.empty() : tensor<12x1x4xbf16>
    %179 = linalg.fill ins(%cst_1 : bf16) outs(%178 : tensor<12x1x4xbf16>) -> tensor<12x1x4xbf16>
    %180 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177 : tensor<12x1x4x4xbf16>) outs(%179 : tensor<12x1x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.maximumf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4xbf16>
    %181 = tensor.empty() : tensor<12x1x4xbf16>
    %182 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%181 : tensor<12x1x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4xbf16>
    %183 = tensor.empty() : tensor<12x1x4xbf16>
    %184 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %180 : tensor<12x1x4xbf16>, tensor<12x1x4xbf16>) outs(%183 : tensor<12x1x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.maximumf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4xbf16>
    %185 = tensor.empty() : tensor<12x1x4x1xbf16>
    %186 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<12x1x4xbf16>) outs(%185 : tensor<12x1x4x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x1xbf16>
    %187 = tensor.empty() : tensor<12x1x4x4xbf16>
    %188 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<12x1x4x1xbf16>) outs(%187 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %189 = tensor.empty() : tensor<12x1x4x4xbf16>
    %190 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %188 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%189 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %191 = tensor.empty() : tensor<12x1x4x4xbf16>
    %192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<12x1x4x4xbf16>) outs(%191 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = math.exp %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %193 = tensor.empty() : tensor<12x1x4x4xf32>
    %194 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<12x1x4x4xbf16>) outs(%193 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<12x1x4x4xf32>
    %195 = tensor.empty() : tensor<12x1x4xf32>
    %196 = linalg.fill ins(%cst_2 : f32) outs(%195 : tensor<12x1x4xf32>) -> tensor<12x1x4xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<12x1x4x4xf32>) outs(%196 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<12x1x4xf32>
    %198 = tensor.empty() : tensor<12x1x4x1xf32>
    %199 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<12x1x4xf32>) outs(%198 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x1xf32>
    %200 = tensor.empty() : tensor<12x1x4x1xbf16>
    %201 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<12x1x4x1xf32>) outs(%200 : tensor<12x1x4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x1xbf16>
    %202 = tensor.empty() : tensor<12x1x4x4xbf16>
    %203 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<12x1x4x1xbf16>) outs(%202 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %204 = tensor.empty() : tensor<12x1x4x4xbf16>
    %205 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %203 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%204 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %206 = tensor.empty() : tensor<12x1x4x1xbf16>
    %207 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %201 : tensor<12x1x4x1xbf16>, tensor<12x1x4x1xbf16>) outs(%206 : tensor<12x1x4x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x1xbf16>
    %208 = tensor.empty() : tensor<12x1x4x1xbf16>
    %209 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%208 : tensor<12x1x4x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x1xbf16>
    %210 = tensor.empty() : tensor<12x1x4x1xbf16>
    %211 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %207 : tensor<12x1x4x1xbf16>, tensor<12x1x4x1xbf16>) outs(%210 : tensor<12x1x4x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x1xbf16>
    %collapsed_28 = tensor.collapse_shape %205 [[0], [1, 2], [3]] : tensor<12x1x4x4xbf16> into tensor<12x4x4xbf16>
    %212 = tensor.empty() : tensor<12x4x1x8xbf16>
    %213 = linalg.fill ins(%cst_3 : bf16) outs(%212 : tensor<12x4x1x8xbf16>) -> tensor<12x4x1x8xbf16>
    %214 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_28, %166 : tensor<12x4x4xbf16>, tensor<12x1x4x8xbf16>) outs(%213 : tensor<12x4x1x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x1x8xbf16>
    %215 = tensor.empty() : tensor<12x1x4x8xbf16>
    %216 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<12x4x1x8xbf16>) outs(%215 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %217 = tensor.empty() : tensor<12x4x1x8xbf16>
    %218 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<12x1x4x8xbf16>) outs(%217 : tensor<12x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x4x1x8xbf16>
    %collapsed_29 = tensor.collapse_shape %218 [[0], [1], [2, 3]] : tensor<12x4x1x8xbf16> into tensor<12x4x8xbf16>
    %219 = tensor.empty() : tensor<12x4x8xbf16>
    %220 = linalg.fill ins(%cst_3 : bf16) outs(%219 : tensor<12x4x8xbf16>) -> tensor<12x4x8xbf16>
    %221 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_29, %153 : tensor<12x4x8xbf16>, tensor<8x8xbf16>) outs(%220 : tensor<12x4x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x8xbf16>
    %expanded_30 = tensor.expand_shape %221 [[0, 1], [2], [3]] output_shape [2, 6, 4, 8] : tensor<12x4x8xbf16> into tensor<2x6x4x8xbf16>
    %222 = tensor.empty() : tensor<2x4x6x8xbf16>
    %223 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x6x4x8xbf16>) outs(%222 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %224 = "sbp.layer_output"(%223) {layer = "block0/time"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %225 = tensor.empty() : tensor<2x4x6x8xbf16>
    %226 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %224 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%225 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %227 = "sbp.layer_input"(%arg6) {layer = "block0/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %228 = "sbp.layer_input"(%arg7) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %229 = "sbp.layer_input"(%arg8) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %230 = "sbp.layer_input"(%arg9) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %231 = "sbp.layer_input"(%arg10) {layer = "block0/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %232 = "sbp.layer_input"(%arg11) {layer = "block0/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %233 = "sbp.layer_input"(%226) {layer = "block0/mlp"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %234 = tensor.empty() : tensor<2x4x6x8xf32>
    %235 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<2x4x6x8xbf16>) outs(%234 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x8xf32>
    %236 = tensor.empty() : tensor<2x4x6xf32>
    %237 = linalg.fill ins(%cst_2 : f32) outs(%236 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %238 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%235 : tensor<2x4x6x8xf32>) outs(%237 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6xf32>
    %239 = tensor.empty() : tensor<2x4x6x1xf32>
    %240 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<2x4x6xf32>) outs(%239 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %241 = tensor.empty() : tensor<2x4x6x1xf32>
    %242 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%241 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %243 = tensor.empty() : tensor<2x4x6x1xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %242 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%243 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x1xf32>
    %245 = tensor.empty() : tensor<2x4x6x1xbf16>
    %246 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<2x4x6x1xf32>) outs(%245 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %247 = tensor.empty() : tensor<2x4x6x8xbf16>
    %248 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<2x4x6x1xbf16>) outs(%247 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %249 = tensor.empty() : tensor<2x4x6x8xbf16>
    %250 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %248 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%249 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %251 = tensor.empty() : tensor<2x4x6x8xbf16>
    %252 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %250 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%251 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %253 = tensor.empty() : tensor<2x4x6x8xbf16>
    %254 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<bf16>) outs(%253 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %255 = tensor.empty() : tensor<2x4x6x8xbf16>
    %256 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %250 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%255 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %257 = tensor.empty() : tensor<2x4x6x8xf32>
    %258 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<2x4x6x8xbf16>) outs(%257 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x8xf32>
    %259 = tensor.empty() : tensor<2x4x6xf32>
    %260 = linalg.fill ins(%cst_2 : f32) outs(%259 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %261 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%258 : tensor<2x4x6x8xf32>) outs(%260 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6xf32>
    %262 = tensor.empty() : tensor<2x4x6x1xf32>
    %263 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<2x4x6xf32>) outs(%262 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %264 = tensor.empty() : tensor<2x4x6x1xf32>
    %265 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%264 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %266 = tensor.empty() : tensor<2x4x6x1xf32>
    %267 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %265 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%266 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x1xf32>
    %268 = tensor.empty() : tensor<2x4x6x1xbf16>
    %269 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267 : tensor<2x4x6x1xf32>) outs(%268 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %270 = tensor.empty() : tensor<2x4x6x8xbf16>
    %271 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<2x4x6x1xbf16>) outs(%270 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %272 = tensor.empty() : tensor<2x4x6x8xbf16>
    %273 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %271 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%272 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %274 = tensor.empty() : tensor<2x4x6x1xbf16>
    %275 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%274 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x1xbf16>
    %276 = tensor.empty() : tensor<2x4x6x1xbf16>
    %277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %275 : tensor<2x4x6x1xbf16>, tensor<2x4x6x1xbf16>) outs(%276 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %278 = tensor.empty() : tensor<2x4x6x1xbf16>
    %279 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277 : tensor<2x4x6x1xbf16>) outs(%278 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = math.rsqrt %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %280 = tensor.empty() : tensor<2x4x6x1xbf16>
    %281 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %277 : tensor<2x4x6x1xbf16>, tensor<2x4x6x1xbf16>) outs(%280 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %282 = tensor.empty() : tensor<2x4x6x1xbf16>
    %283 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%282 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x1xbf16>
    %284 = tensor.empty() : tensor<2x4x6x1xbf16>
    %285 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %281 : tensor<2x4x6x1xbf16>, tensor<2x4x6x1xbf16>) outs(%284 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %286 = tensor.empty() : tensor<2x4x6x8xbf16>
    %287 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<2x4x6x1xbf16>) outs(%286 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %288 = tensor.empty() : tensor<2x4x6x8xbf16>
    %289 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %287 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%288 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %290 = tensor.empty() : tensor<1x1x1x8xbf16>
    %291 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<8xbf16>) outs(%290 : tensor<1x1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x1x8xbf16>
    %292 = tensor.empty() : tensor<2x4x6x8xbf16>
    %293 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x1x1x8xbf16>) outs(%292 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %294 = tensor.empty() : tensor<2x4x6x8xbf16>
    %295 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %293 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%294 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %296 = tensor.empty() : tensor<1x1x1x8xbf16>
    %297 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<8xbf16>) outs(%296 : tensor<1x1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x1x8xbf16>
    %298 = tensor.empty() : tensor<2x4x6x8xbf16>
    %299 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<1x1x1x8xbf16>) outs(%298 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %300 = tensor.empty() : tensor<2x4x6x8xbf16>
    %301 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %299 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%300 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %302 = tensor.empty() : tensor<2x4x6x12xbf16>
    %303 = linalg.fill ins(%cst_3 : bf16) outs(%302 : tensor<2x4x6x12xbf16>) -> tensor<2x4x6x12xbf16>
    %304 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%301, %231 : tensor<2x4x6x8xbf16>, tensor<8x12xbf16>) outs(%303 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<2x4x6x12xbf16>
    %305 = tensor.empty() : tensor<1x1x1x12xbf16>
    %306 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<12xbf16>) outs(%305 : tensor<1x1x1x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x1x12xbf16>
    %307 = tensor.empty() : tensor<2x4x6x12xbf16>
    %308 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<1x1x1x12xbf16>) outs(%307 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x12xbf16>
    %309 = tensor.empty() : tensor<2x4x6x12xbf16>
    %310 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %308 : tensor<2x4x6x12xbf16>, tensor<2x4x6x12xbf16>) outs(%309 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x12xbf16>
    %311 = tensor.empty() : tensor<2x4x6x12xbf16>
    %312 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<2x4x6x12xbf16>) outs(%311 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = math.tanh %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x12xbf16>
    %313 = tensor.empty() : tensor<2x4x6x12xbf16>
    %314 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%313 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x12xbf16>
    %315 = tensor.empty() : tensor<2x4x6x12xbf16>
    %316 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %312 : tensor<2x4x6x12xbf16>, tensor<2x4x6x12xbf16>) outs(%315 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.subf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x12xbf16>
    %317 = tensor.empty() : tensor<2x4x6x8xbf16>
    %318 = linalg.fill ins(%cst_3 : bf16) outs(%317 : tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %319 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%312, %232 : tensor<2x4x6x12xbf16>, tensor<12x8xbf16>) outs(%318 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<2x4x6x8xbf16>
    %320 = tensor.empty() : tensor<1x1x1x8xbf16>
    %321 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<8xbf16>) outs(%320 : tensor<1x1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x1x8xbf16>
    %322 = tensor.empty() : tensor<2x4x6x8xbf16>
    %323 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<1x1x1x8xbf16>) outs(%322 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %324 = tensor.empty() : tensor<2x4x6x8xbf16>
    %325 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319, %323 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%324 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %326 = "sbp.layer_output"(%325) {layer = "block0/mlp"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %327 = tensor.empty() : tensor<2x4x6x8xbf16>
    %328 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %326 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%327 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %329 = tensor.empty() : tensor<2x4x6x8xf32>
    %330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328 : tensor<2x4x6x8xbf16>) outs(%329 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x8xf32>
    %331 = tensor.empty() : tensor<2x8xf32>
    %332 = linalg.fill ins(%cst_2 : f32) outs(%331 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %333 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%330 : tensor<2x4x6x8xf32>) outs(%332 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<2x8xf32>
    %334 = tensor.empty() : tensor<2x8xf32>
    %335 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%334 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %336 = tensor.empty() : tensor<2x8xf32>
    %337 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%333, %335 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%336 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<2x8xf32>
    %338 = tensor.empty() : tensor<2x8xbf16>
    %339 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%337 : tensor<2x8xf32>) outs(%338 : tensor<2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x8xbf16>
    %340 = tensor.empty() : tensor<2x5xbf16>
    %341 = linalg.fill ins(%cst_3 : bf16) outs(%340 : tensor<2x5xbf16>) -> tensor<2x5xbf16>
    %342 = linalg.matmul ins(%339, %arg5 : tensor<2x8xbf16>, tensor<8x5xbf16>) outs(%341 : tensor<2x5xbf16>) -> tensor<2x5xbf16>
    %343:3 = call @main_log_softmax(%342) : (tensor<2x5xbf16>) -> (tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>)
    %344 = tensor.empty() : tensor<2x5xbf16>
    %345 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%343#0, %arg17 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%344 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x5xbf16>
    %346 = tensor.empty() : tensor<2x5xf32>
    %347 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%345 : tensor<2x5xbf16>) outs(%346 : tensor<2x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x5xf32>
    %348 = tensor.empty() : tensor<2xf32>
    %349 = linalg.fill ins(%cst_2 : f32) outs(%348 : tensor<2xf32>) -> tensor<2xf32>
    %350 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%347 : tensor<2x5xf32>) outs(%349 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<2xf32>
    %351 = tensor.empty() : tensor<2xbf16>
    %352 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%350 : tensor<2xf32>) outs(%351 : tensor<2xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2xbf16>
    %353 = tensor.empty() : tensor<2xf32>
    %354 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%352 : tensor<2xbf16>) outs(%353 : tensor<2xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2xf32>
    %355 = tensor.empty() : tensor<f32>
    %356 = linalg.fill ins(%cst_2 : f32) outs(%355 : tensor<f32>) -> tensor<f32>
    %357 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%354 : tensor<2xf32>) outs(%356 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<f32>
    %358 = tensor.empty() : tensor<f32>
    %359 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%357 : tensor<f32>) outs(%358 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.divf %in, %cst_0 : f32
      linalg.yield %790 : f32
    } -> tensor<f32>
    %360 = tensor.empty() : tensor<bf16>
    %361 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%359 : tensor<f32>) outs(%360 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<bf16>
    %362 = tensor.empty() : tensor<bf16>
    %363 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%361 : tensor<bf16>) outs(%362 : tensor<bf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<bf16>
    %364 = tensor.empty() : tensor<bf16>
    %365 = linalg.generic {indexing_maps = [#map35], iterator_types = []} outs(%364 : tensor<bf16>) {
    ^bb0(%out: bf16):
      linalg.yield %cst : bf16
    } -> tensor<bf16>
    %366 = tensor.empty() : tensor<f32>
    %367 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%365 : tensor<bf16>) outs(%366 : tensor<f32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<f32>
    %368 = tensor.empty() : tensor<f32>
    %369 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%367 : tensor<f32>) outs(%368 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.divf %in, %cst_0 : f32
      linalg.yield %790 : f32
    } -> tensor<f32>
    %370 = tensor.empty() : tensor<2xf32>
    %371 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%369 : tensor<f32>) outs(%370 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %372 = tensor.empty() : tensor<2xbf16>
    %373 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%371 : tensor<2xf32>) outs(%372 : tensor<2xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2xbf16>
    %374 = tensor.empty() : tensor<2xf32>
    %375 = linalg.generic {indexing_maps = [#map33, #map33], iterator_types = ["parallel"]} ins(%373 : tensor<2xbf16>) outs(%374 : tensor<2xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2xf32>
    %376 = tensor.empty() : tensor<2x5xf32>
    %377 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%375 : tensor<2xf32>) outs(%376 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %378 = tensor.empty() : tensor<2x5xbf16>
    %379 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%377 : tensor<2x5xf32>) outs(%378 : tensor<2x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x5xbf16>
    %380 = tensor.empty() : tensor<2x5xbf16>
    %381 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%379, %arg17 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%380 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x5xbf16>
    %382 = call @main_log_softmax_148(%343#1, %343#2, %381) : (tensor<2x5xbf16>, tensor<2x1xbf16>, tensor<2x5xbf16>) -> tensor<2x5xbf16>
    %383 = tensor.empty() : tensor<5x8xbf16>
    %384 = linalg.fill ins(%cst_3 : bf16) outs(%383 : tensor<5x8xbf16>) -> tensor<5x8xbf16>
    %385 = linalg.generic {indexing_maps = [#map36, #map37, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%382, %339 : tensor<2x5xbf16>, tensor<2x8xbf16>) outs(%384 : tensor<5x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<5x8xbf16>
    %386 = tensor.empty() : tensor<8x5xbf16>
    %387 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%385 : tensor<5x8xbf16>) outs(%386 : tensor<8x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x5xbf16>
    %388 = tensor.empty() : tensor<2x8xbf16>
    %389 = linalg.fill ins(%cst_3 : bf16) outs(%388 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %390 = linalg.generic {indexing_maps = [#map39, #map40, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%382, %arg5 : tensor<2x5xbf16>, tensor<8x5xbf16>) outs(%389 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<2x8xbf16>
    %391 = tensor.empty() : tensor<2x8xf32>
    %392 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%390 : tensor<2x8xbf16>) outs(%391 : tensor<2x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x8xf32>
    %393 = tensor.empty() : tensor<2x8xf32>
    %394 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%393 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %395 = tensor.empty() : tensor<2x8xf32>
    %396 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%392, %394 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%395 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<2x8xf32>
    %397 = tensor.empty() : tensor<2x4x6x8xf32>
    %398 = linalg.generic {indexing_maps = [#map41, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396 : tensor<2x8xf32>) outs(%397 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %399 = tensor.empty() : tensor<2x4x6x8xbf16>
    %400 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398 : tensor<2x4x6x8xf32>) outs(%399 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %401 = "sbp.layer_cotangent"(%400) {layer = "block0/mlp"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %402 = tensor.empty() : tensor<8xbf16>
    %403 = linalg.fill ins(%cst_3 : bf16) outs(%402 : tensor<8xbf16>) -> tensor<8xbf16>
    %404 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%401 : tensor<2x4x6x8xbf16>) outs(%403 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %expanded_31 = tensor.expand_shape %404 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xbf16> into tensor<1x1x1x8xbf16>
    %405 = tensor.empty() : tensor<8xbf16>
    %406 = linalg.fill ins(%cst_3 : bf16) outs(%405 : tensor<8xbf16>) -> tensor<8xbf16>
    %407 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x1x8xbf16>) outs(%406 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %408 = tensor.empty() : tensor<8x12xbf16>
    %409 = linalg.fill ins(%cst_3 : bf16) outs(%408 : tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %410 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%401, %312 : tensor<2x4x6x8xbf16>, tensor<2x4x6x12xbf16>) outs(%409 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x12xbf16>
    %411 = tensor.empty() : tensor<12x8xbf16>
    %412 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%410 : tensor<8x12xbf16>) outs(%411 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x8xbf16>
    %413 = tensor.empty() : tensor<2x4x6x12xbf16>
    %414 = linalg.fill ins(%cst_3 : bf16) outs(%413 : tensor<2x4x6x12xbf16>) -> tensor<2x4x6x12xbf16>
    %415 = linalg.generic {indexing_maps = [#map2, #map47, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%401, %232 : tensor<2x4x6x8xbf16>, tensor<12x8xbf16>) outs(%414 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<2x4x6x12xbf16>
    %416 = tensor.empty() : tensor<2x4x6x12xbf16>
    %417 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415, %316 : tensor<2x4x6x12xbf16>, tensor<2x4x6x12xbf16>) outs(%416 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x12xbf16>
    %418 = tensor.empty() : tensor<2x4x6x12xbf16>
    %419 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %312 : tensor<2x4x6x12xbf16>, tensor<2x4x6x12xbf16>) outs(%418 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x12xbf16>
    %420 = tensor.empty() : tensor<2x4x6x12xbf16>
    %421 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %419 : tensor<2x4x6x12xbf16>, tensor<2x4x6x12xbf16>) outs(%420 : tensor<2x4x6x12xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x12xbf16>
    %422 = tensor.empty() : tensor<12xbf16>
    %423 = linalg.fill ins(%cst_3 : bf16) outs(%422 : tensor<12xbf16>) -> tensor<12xbf16>
    %424 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%421 : tensor<2x4x6x12xbf16>) outs(%423 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<12xbf16>
    %expanded_32 = tensor.expand_shape %424 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xbf16> into tensor<1x1x1x12xbf16>
    %425 = tensor.empty() : tensor<12xbf16>
    %426 = linalg.fill ins(%cst_3 : bf16) outs(%425 : tensor<12xbf16>) -> tensor<12xbf16>
    %427 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x1x12xbf16>) outs(%426 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<12xbf16>
    %428 = tensor.empty() : tensor<12x8xbf16>
    %429 = linalg.fill ins(%cst_3 : bf16) outs(%428 : tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %430 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%421, %301 : tensor<2x4x6x12xbf16>, tensor<2x4x6x8xbf16>) outs(%429 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x8xbf16>
    %431 = tensor.empty() : tensor<8x12xbf16>
    %432 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%430 : tensor<12x8xbf16>) outs(%431 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x12xbf16>
    %433 = tensor.empty() : tensor<2x4x6x8xbf16>
    %434 = linalg.fill ins(%cst_3 : bf16) outs(%433 : tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %435 = linalg.generic {indexing_maps = [#map2, #map47, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%421, %231 : tensor<2x4x6x12xbf16>, tensor<8x12xbf16>) outs(%434 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<2x4x6x8xbf16>
    %436 = tensor.empty() : tensor<8xbf16>
    %437 = linalg.fill ins(%cst_3 : bf16) outs(%436 : tensor<8xbf16>) -> tensor<8xbf16>
    %438 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%435 : tensor<2x4x6x8xbf16>) outs(%437 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %expanded_33 = tensor.expand_shape %438 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xbf16> into tensor<1x1x1x8xbf16>
    %439 = tensor.empty() : tensor<8xbf16>
    %440 = linalg.fill ins(%cst_3 : bf16) outs(%439 : tensor<8xbf16>) -> tensor<8xbf16>
    %441 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_33 : tensor<1x1x1x8xbf16>) outs(%440 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %442 = tensor.empty() : tensor<2x4x6x8xbf16>
    %443 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %435 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%442 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %444 = tensor.empty() : tensor<8xbf16>
    %445 = linalg.fill ins(%cst_3 : bf16) outs(%444 : tensor<8xbf16>) -> tensor<8xbf16>
    %446 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%443 : tensor<2x4x6x8xbf16>) outs(%445 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %expanded_34 = tensor.expand_shape %446 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xbf16> into tensor<1x1x1x8xbf16>
    %447 = tensor.empty() : tensor<2x4x6x8xbf16>
    %448 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x1x1x8xbf16>) outs(%447 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %449 = tensor.empty() : tensor<2x4x6x8xbf16>
    %450 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %448 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%449 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %451 = tensor.empty() : tensor<8xbf16>
    %452 = linalg.fill ins(%cst_3 : bf16) outs(%451 : tensor<8xbf16>) -> tensor<8xbf16>
    %453 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_34 : tensor<1x1x1x8xbf16>) outs(%452 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %454 = tensor.empty() : tensor<2x4x6x8xbf16>
    %455 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %450 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%454 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %456 = tensor.empty() : tensor<2x4x6xbf16>
    %457 = linalg.fill ins(%cst_3 : bf16) outs(%456 : tensor<2x4x6xbf16>) -> tensor<2x4x6xbf16>
    %458 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%455 : tensor<2x4x6x8xbf16>) outs(%457 : tensor<2x4x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6xbf16>
    %expanded_35 = tensor.expand_shape %458 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xbf16> into tensor<2x4x6x1xbf16>
    %459 = tensor.empty() : tensor<2x4x6x8xbf16>
    %460 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<2x4x6x1xbf16>) outs(%459 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %461 = tensor.empty() : tensor<2x4x6x8xbf16>
    %462 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %460 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%461 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %463 = tensor.empty() : tensor<2x4x6x1xbf16>
    %464 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %285 : tensor<2x4x6x1xbf16>, tensor<2x4x6x1xbf16>) outs(%463 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %465 = tensor.empty() : tensor<2x4x6x8xbf16>
    %466 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462 : tensor<2x4x6x8xbf16>) outs(%465 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %467 = tensor.empty() : tensor<2x4x6xbf16>
    %468 = linalg.fill ins(%cst_3 : bf16) outs(%467 : tensor<2x4x6xbf16>) -> tensor<2x4x6xbf16>
    %469 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%466 : tensor<2x4x6x8xbf16>) outs(%468 : tensor<2x4x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6xbf16>
    %expanded_36 = tensor.expand_shape %469 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xbf16> into tensor<2x4x6x1xbf16>
    %470 = tensor.empty() : tensor<2x4x6x1xf32>
    %471 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%464 : tensor<2x4x6x1xbf16>) outs(%470 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x1xf32>
    %472 = tensor.empty() : tensor<2x4x6x1xf32>
    %473 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%472 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %474 = tensor.empty() : tensor<2x4x6x1xf32>
    %475 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471, %473 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%474 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x1xf32>
    %476 = tensor.empty() : tensor<2x4x6xf32>
    %477 = linalg.fill ins(%cst_2 : f32) outs(%476 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %478 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%475 : tensor<2x4x6x1xf32>) outs(%477 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6xf32>
    %479 = tensor.empty() : tensor<2x4x6x8xf32>
    %480 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478 : tensor<2x4x6xf32>) outs(%479 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %481 = tensor.empty() : tensor<2x4x6x8xbf16>
    %482 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480 : tensor<2x4x6x8xf32>) outs(%481 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %483 = tensor.empty() : tensor<2x4x6x8xbf16>
    %484 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%482, %256 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%483 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %485 = tensor.empty() : tensor<2x4x6x8xbf16>
    %486 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%484 : tensor<2x4x6x8xbf16>) outs(%485 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %487 = tensor.empty() : tensor<2x4x6xbf16>
    %488 = linalg.fill ins(%cst_3 : bf16) outs(%487 : tensor<2x4x6xbf16>) -> tensor<2x4x6xbf16>
    %489 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%486 : tensor<2x4x6x8xbf16>) outs(%488 : tensor<2x4x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6xbf16>
    %expanded_37 = tensor.expand_shape %489 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xbf16> into tensor<2x4x6x1xbf16>
    %490 = tensor.empty() : tensor<2x4x6x8xbf16>
    %491 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462, %484 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%490 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %492 = tensor.empty() : tensor<2x4x6x1xbf16>
    %493 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_37 : tensor<2x4x6x1xbf16>, tensor<2x4x6x1xbf16>) outs(%492 : tensor<2x4x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x1xbf16>
    %494 = tensor.empty() : tensor<2x4x6x1xf32>
    %495 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%493 : tensor<2x4x6x1xbf16>) outs(%494 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x1xf32>
    %496 = tensor.empty() : tensor<2x4x6x1xf32>
    %497 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%496 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %498 = tensor.empty() : tensor<2x4x6x1xf32>
    %499 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495, %497 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%498 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6x1xf32>
    %500 = tensor.empty() : tensor<2x4x6xf32>
    %501 = linalg.fill ins(%cst_2 : f32) outs(%500 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %502 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%499 : tensor<2x4x6x1xf32>) outs(%501 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<2x4x6xf32>
    %503 = tensor.empty() : tensor<2x4x6x8xf32>
    %504 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%502 : tensor<2x4x6xf32>) outs(%503 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %505 = tensor.empty() : tensor<2x4x6x8xbf16>
    %506 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504 : tensor<2x4x6x8xf32>) outs(%505 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %507 = tensor.empty() : tensor<2x4x6x8xbf16>
    %508 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%491, %506 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%507 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %509 = "sbp.layer_input_cotangent"(%508) {layer = "block0/mlp"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %510 = tensor.empty() : tensor<2x4x6x8xbf16>
    %511 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %509 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%510 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %512 = "sbp.layer_input_cotangent"(%412) {layer = "block0/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %513 = "sbp.layer_input_cotangent"(%432) {layer = "block0/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %514 = "sbp.layer_input_cotangent"(%453) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %515 = "sbp.layer_input_cotangent"(%441) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %516 = "sbp.layer_input_cotangent"(%407) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %517 = "sbp.layer_input_cotangent"(%427) {layer = "block0/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %518 = "sbp.layer_cotangent"(%511) {layer = "block0/time"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %519 = tensor.empty() : tensor<2x6x4x8xbf16>
    %520 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%518 : tensor<2x4x6x8xbf16>) outs(%519 : tensor<2x6x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x6x4x8xbf16>
    %collapsed_38 = tensor.collapse_shape %520 [[0, 1], [2], [3]] : tensor<2x6x4x8xbf16> into tensor<12x4x8xbf16>
    %521 = tensor.empty() : tensor<8x8xbf16>
    %522 = linalg.fill ins(%cst_3 : bf16) outs(%521 : tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %523 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_38, %collapsed_29 : tensor<12x4x8xbf16>, tensor<12x4x8xbf16>) outs(%522 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x8xbf16>
    %524 = tensor.empty() : tensor<8x8xbf16>
    %525 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%523 : tensor<8x8xbf16>) outs(%524 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x8xbf16>
    %526 = tensor.empty() : tensor<12x4x8xbf16>
    %527 = linalg.fill ins(%cst_3 : bf16) outs(%526 : tensor<12x4x8xbf16>) -> tensor<12x4x8xbf16>
    %528 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_38, %153 : tensor<12x4x8xbf16>, tensor<8x8xbf16>) outs(%527 : tensor<12x4x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x8xbf16>
    %expanded_39 = tensor.expand_shape %528 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xbf16> into tensor<12x4x1x8xbf16>
    %529 = tensor.empty() : tensor<12x1x4x8xbf16>
    %530 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<12x4x1x8xbf16>) outs(%529 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %531 = tensor.empty() : tensor<12x4x1x8xbf16>
    %532 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%530 : tensor<12x1x4x8xbf16>) outs(%531 : tensor<12x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x4x1x8xbf16>
    %533 = tensor.empty() : tensor<12x1x8x4xbf16>
    %534 = linalg.fill ins(%cst_3 : bf16) outs(%533 : tensor<12x1x8x4xbf16>) -> tensor<12x1x8x4xbf16>
    %535 = linalg.generic {indexing_maps = [#map50, #map51, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%532, %collapsed_28 : tensor<12x4x1x8xbf16>, tensor<12x4x4xbf16>) outs(%534 : tensor<12x1x8x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x1x8x4xbf16>
    %536 = tensor.empty() : tensor<12x1x4x8xbf16>
    %537 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535 : tensor<12x1x8x4xbf16>) outs(%536 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %538 = tensor.empty() : tensor<12x4x4xbf16>
    %539 = linalg.fill ins(%cst_3 : bf16) outs(%538 : tensor<12x4x4xbf16>) -> tensor<12x4x4xbf16>
    %540 = linalg.generic {indexing_maps = [#map52, #map53, #map54], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%532, %166 : tensor<12x4x1x8xbf16>, tensor<12x1x4x8xbf16>) outs(%539 : tensor<12x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x4xbf16>
    %541 = tensor.empty() : tensor<12x1x4x4xbf16>
    %542 = linalg.generic {indexing_maps = [#map55, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540 : tensor<12x4x4xbf16>) outs(%541 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %543 = tensor.empty() : tensor<12x1x4x4xbf16>
    %544 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<12x1x4x1xbf16>) outs(%543 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %545 = tensor.empty() : tensor<12x1x4x4xbf16>
    %546 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %544 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%545 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %547 = tensor.empty() : tensor<12x1x4x4xbf16>
    %548 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%546, %192 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%547 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %549 = tensor.empty() : tensor<12x1x4xbf16>
    %550 = linalg.fill ins(%cst_3 : bf16) outs(%549 : tensor<12x1x4xbf16>) -> tensor<12x1x4xbf16>
    %551 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%548 : tensor<12x1x4x4xbf16>) outs(%550 : tensor<12x1x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4xbf16>
    %expanded_40 = tensor.expand_shape %551 [[0], [1], [2, 3]] output_shape [12, 1, 4, 1] : tensor<12x1x4xbf16> into tensor<12x1x4x1xbf16>
    %552 = tensor.empty() : tensor<12x1x4x1xbf16>
    %553 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<12x1x4x1xbf16>) outs(%552 : tensor<12x1x4x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x1xbf16>
    %554 = tensor.empty() : tensor<12x1x4x4xbf16>
    %555 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<12x1x4x1xbf16>) outs(%554 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %556 = tensor.empty() : tensor<12x1x4x4xbf16>
    %557 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %555 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%556 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %558 = tensor.empty() : tensor<12x1x4x1xf32>
    %559 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%553 : tensor<12x1x4x1xbf16>) outs(%558 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<12x1x4x1xf32>
    %560 = tensor.empty() : tensor<12x4xf32>
    %561 = linalg.fill ins(%cst_2 : f32) outs(%560 : tensor<12x4xf32>) -> tensor<12x4xf32>
    %562 = linalg.generic {indexing_maps = [#map19, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%559 : tensor<12x1x4x1xf32>) outs(%561 : tensor<12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<12x4xf32>
    %563 = tensor.empty() : tensor<12x1x4xf32>
    %564 = linalg.generic {indexing_maps = [#map39, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%562 : tensor<12x4xf32>) outs(%563 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4xf32>
    %565 = tensor.empty() : tensor<12x1x4x4xf32>
    %566 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564 : tensor<12x1x4xf32>) outs(%565 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %567 = tensor.empty() : tensor<12x1x4x4xbf16>
    %568 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566 : tensor<12x1x4x4xf32>) outs(%567 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %569 = tensor.empty() : tensor<12x1x4x4xbf16>
    %570 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%557, %568 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%569 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %571 = tensor.empty() : tensor<12x1x4x4xbf16>
    %572 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %192 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%571 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %573 = tensor.empty() : tensor<12x1x4x4xbf16>
    %574 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%573 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x4xbf16>
    %575 = tensor.empty() : tensor<12x1x4x4xbf16>
    %576 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %574 : tensor<12x1x4x4xbf16>, tensor<12x1x4x4xbf16>) outs(%575 : tensor<12x1x4x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<12x1x4x4xbf16>
    %577 = tensor.empty() : tensor<12x4x1x4xbf16>
    %578 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%576 : tensor<12x1x4x4xbf16>) outs(%577 : tensor<12x4x1x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x4x1x4xbf16>
    %579 = tensor.empty() : tensor<12x1x4x8xbf16>
    %580 = linalg.fill ins(%cst_3 : bf16) outs(%579 : tensor<12x1x4x8xbf16>) -> tensor<12x1x4x8xbf16>
    %581 = linalg.generic {indexing_maps = [#map50, #map51, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%578, %collapsed_27 : tensor<12x4x1x4xbf16>, tensor<12x4x8xbf16>) outs(%580 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x1x4x8xbf16>
    %582 = tensor.empty() : tensor<12x1x8x4xbf16>
    %583 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%581 : tensor<12x1x4x8xbf16>) outs(%582 : tensor<12x1x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x8x4xbf16>
    %584 = tensor.empty() : tensor<12x4x8xbf16>
    %585 = linalg.fill ins(%cst_3 : bf16) outs(%584 : tensor<12x4x8xbf16>) -> tensor<12x4x8xbf16>
    %586 = linalg.generic {indexing_maps = [#map52, #map53, #map54], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%578, %168 : tensor<12x4x1x4xbf16>, tensor<12x1x8x4xbf16>) outs(%585 : tensor<12x4x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x8xbf16>
    %587 = tensor.empty() : tensor<12x1x4x8xbf16>
    %588 = linalg.generic {indexing_maps = [#map55, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%586 : tensor<12x4x8xbf16>) outs(%587 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %589 = tensor.empty() : tensor<12x1x4x8xbf16>
    %590 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583 : tensor<12x1x8x4xbf16>) outs(%589 : tensor<12x1x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x1x4x8xbf16>
    %591 = tensor.empty() : tensor<12x4x1x8xbf16>
    %592 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%537 : tensor<12x1x4x8xbf16>) outs(%591 : tensor<12x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x4x1x8xbf16>
    %collapsed_41 = tensor.collapse_shape %592 [[0], [1], [2, 3]] : tensor<12x4x1x8xbf16> into tensor<12x4x8xbf16>
    %593 = tensor.empty() : tensor<12x4x1x8xbf16>
    %594 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%590 : tensor<12x1x4x8xbf16>) outs(%593 : tensor<12x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x4x1x8xbf16>
    %collapsed_42 = tensor.collapse_shape %594 [[0], [1], [2, 3]] : tensor<12x4x1x8xbf16> into tensor<12x4x8xbf16>
    %595 = tensor.empty() : tensor<12x4x1x8xbf16>
    %596 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588 : tensor<12x1x4x8xbf16>) outs(%595 : tensor<12x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x4x1x8xbf16>
    %collapsed_43 = tensor.collapse_shape %596 [[0], [1], [2, 3]] : tensor<12x4x1x8xbf16> into tensor<12x4x8xbf16>
    %597 = tensor.empty() : tensor<12x4x24xbf16>
    %598 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel"]} outs(%597 : tensor<12x4x24xbf16>) {
    ^bb0(%out: bf16):
      %790 = linalg.index 0 : index
      %791 = linalg.index 1 : index
      %792 = linalg.index 2 : index
      %793 = arith.cmpi ult, %792, %c8 : index
      %794 = scf.if %793 -> (bf16) {
        %extracted = tensor.extract %collapsed_43[%790, %791, %792] : tensor<12x4x8xbf16>
        scf.yield %extracted : bf16
      } else {
        %795 = arith.cmpi ult, %792, %c16 : index
        %796 = scf.if %795 -> (bf16) {
          %797 = arith.subi %792, %c8 : index
          %extracted = tensor.extract %collapsed_42[%790, %791, %797] : tensor<12x4x8xbf16>
          scf.yield %extracted : bf16
        } else {
          %797 = arith.subi %792, %c16 : index
          %extracted = tensor.extract %collapsed_41[%790, %791, %797] : tensor<12x4x8xbf16>
          scf.yield %extracted : bf16
        }
        scf.yield %796 : bf16
      }
      linalg.yield %794 : bf16
    } -> tensor<12x4x24xbf16>
    %599 = tensor.empty() : tensor<24x8xbf16>
    %600 = linalg.fill ins(%cst_3 : bf16) outs(%599 : tensor<24x8xbf16>) -> tensor<24x8xbf16>
    %601 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%598, %collapsed_20 : tensor<12x4x24xbf16>, tensor<12x4x8xbf16>) outs(%600 : tensor<24x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<24x8xbf16>
    %602 = tensor.empty() : tensor<8x24xbf16>
    %603 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%601 : tensor<24x8xbf16>) outs(%602 : tensor<8x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x24xbf16>
    %604 = tensor.empty() : tensor<12x4x8xbf16>
    %605 = linalg.fill ins(%cst_3 : bf16) outs(%604 : tensor<12x4x8xbf16>) -> tensor<12x4x8xbf16>
    %606 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%598, %154 : tensor<12x4x24xbf16>, tensor<8x24xbf16>) outs(%605 : tensor<12x4x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<12x4x8xbf16>
    %expanded_44 = tensor.expand_shape %606 [[0, 1], [2], [3]] output_shape [2, 6, 4, 8] : tensor<12x4x8xbf16> into tensor<2x6x4x8xbf16>
    %607 = tensor.empty() : tensor<2x4x6x8xbf16>
    %608 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x6x4x8xbf16>) outs(%607 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x6x8xbf16>
    %609 = "sbp.layer_input_cotangent"(%608) {layer = "block0/time"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %610 = tensor.empty() : tensor<2x4x6x8xbf16>
    %611 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%511, %609 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%610 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %612 = "sbp.layer_input_cotangent"(%603) {layer = "block0/time"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %613 = "sbp.layer_input_cotangent"(%525) {layer = "block0/time"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %614 = "sbp.layer_cotangent"(%611) {layer = "block0/space"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %collapsed_45 = tensor.collapse_shape %614 [[0, 1], [2], [3]] : tensor<2x4x6x8xbf16> into tensor<8x6x8xbf16>
    %615 = tensor.empty() : tensor<8x8xbf16>
    %616 = linalg.fill ins(%cst_3 : bf16) outs(%615 : tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %617 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_45, %collapsed_18 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%616 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x8xbf16>
    %618 = tensor.empty() : tensor<8x8xbf16>
    %619 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%617 : tensor<8x8xbf16>) outs(%618 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x8xbf16>
    %620 = tensor.empty() : tensor<8x6x8xbf16>
    %621 = linalg.fill ins(%cst_3 : bf16) outs(%620 : tensor<8x6x8xbf16>) -> tensor<8x6x8xbf16>
    %622 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_45, %19 : tensor<8x6x8xbf16>, tensor<8x8xbf16>) outs(%621 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x6x8xbf16>
    %expanded_46 = tensor.expand_shape %622 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xbf16> into tensor<8x6x2x4xbf16>
    %623 = tensor.empty() : tensor<8x2x6x4xbf16>
    %624 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<8x6x2x4xbf16>) outs(%623 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x4xbf16>
    %625 = tensor.empty() : tensor<8x2x4x6xbf16>
    %626 = linalg.fill ins(%cst_3 : bf16) outs(%625 : tensor<8x2x4x6xbf16>) -> tensor<8x2x4x6xbf16>
    %627 = linalg.generic {indexing_maps = [#map56, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%624, %135 : tensor<8x2x6x4xbf16>, tensor<8x2x6x6xbf16>) outs(%626 : tensor<8x2x4x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x2x4x6xbf16>
    %628 = tensor.empty() : tensor<8x2x6x4xbf16>
    %629 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627 : tensor<8x2x4x6xbf16>) outs(%628 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x4xbf16>
    %630 = tensor.empty() : tensor<8x2x6x6xbf16>
    %631 = linalg.fill ins(%cst_3 : bf16) outs(%630 : tensor<8x2x6x6xbf16>) -> tensor<8x2x6x6xbf16>
    %632 = linalg.generic {indexing_maps = [#map2, #map52, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%624, %98 : tensor<8x2x6x4xbf16>, tensor<8x2x6x4xbf16>) outs(%631 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x2x6x6xbf16>
    %633 = tensor.empty() : tensor<8x2x6x6xbf16>
    %634 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<8x2x6x1xbf16>) outs(%633 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x6xbf16>
    %635 = tensor.empty() : tensor<8x2x6x6xbf16>
    %636 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %634 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%635 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %637 = tensor.empty() : tensor<8x2x6x6xbf16>
    %638 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %122 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%637 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %639 = tensor.empty() : tensor<8x2x6xbf16>
    %640 = linalg.fill ins(%cst_3 : bf16) outs(%639 : tensor<8x2x6xbf16>) -> tensor<8x2x6xbf16>
    %641 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%638 : tensor<8x2x6x6xbf16>) outs(%640 : tensor<8x2x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6xbf16>
    %expanded_47 = tensor.expand_shape %641 [[0], [1], [2, 3]] output_shape [8, 2, 6, 1] : tensor<8x2x6xbf16> into tensor<8x2x6x1xbf16>
    %642 = tensor.empty() : tensor<8x2x6x1xbf16>
    %643 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<8x2x6x1xbf16>) outs(%642 : tensor<8x2x6x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x1xbf16>
    %644 = tensor.empty() : tensor<8x2x6x6xbf16>
    %645 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<8x2x6x1xbf16>) outs(%644 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x6xbf16>
    %646 = tensor.empty() : tensor<8x2x6x6xbf16>
    %647 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %645 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%646 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %648 = tensor.empty() : tensor<8x2x6x1xf32>
    %649 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%643 : tensor<8x2x6x1xbf16>) outs(%648 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<8x2x6x1xf32>
    %650 = tensor.empty() : tensor<8x2x6xf32>
    %651 = linalg.fill ins(%cst_2 : f32) outs(%650 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32>
    %652 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%649 : tensor<8x2x6x1xf32>) outs(%651 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<8x2x6xf32>
    %653 = tensor.empty() : tensor<8x2x6x6xf32>
    %654 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652 : tensor<8x2x6xf32>) outs(%653 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %655 = tensor.empty() : tensor<8x2x6x6xbf16>
    %656 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%654 : tensor<8x2x6x6xf32>) outs(%655 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %657 = tensor.empty() : tensor<8x2x6x6xbf16>
    %658 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %656 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%657 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %659 = tensor.empty() : tensor<8x2x6x6xbf16>
    %660 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%658, %122 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%659 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %661 = tensor.empty() : tensor<8x2x6x6xbf16>
    %662 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<bf16>) outs(%661 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x6xbf16>
    %663 = tensor.empty() : tensor<8x2x6x6xbf16>
    %664 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%660, %662 : tensor<8x2x6x6xbf16>, tensor<8x2x6x6xbf16>) outs(%663 : tensor<8x2x6x6xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.divf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x2x6x6xbf16>
    %665 = tensor.empty() : tensor<8x2x6x4xbf16>
    %666 = linalg.fill ins(%cst_3 : bf16) outs(%665 : tensor<8x2x6x4xbf16>) -> tensor<8x2x6x4xbf16>
    %667 = linalg.generic {indexing_maps = [#map56, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%664, %94 : tensor<8x2x6x6xbf16>, tensor<8x2x6x4xbf16>) outs(%666 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x2x6x4xbf16>
    %668 = tensor.empty() : tensor<8x2x4x6xbf16>
    %669 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%667 : tensor<8x2x6x4xbf16>) outs(%668 : tensor<8x2x4x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x4x6xbf16>
    %670 = tensor.empty() : tensor<8x2x6x4xbf16>
    %671 = linalg.fill ins(%cst_3 : bf16) outs(%670 : tensor<8x2x6x4xbf16>) -> tensor<8x2x6x4xbf16>
    %672 = linalg.generic {indexing_maps = [#map2, #map52, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%664, %100 : tensor<8x2x6x6xbf16>, tensor<8x2x4x6xbf16>) outs(%671 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x2x6x4xbf16>
    %673 = tensor.empty() : tensor<8x2x6x4xbf16>
    %674 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%669 : tensor<8x2x4x6xbf16>) outs(%673 : tensor<8x2x6x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x2x6x4xbf16>
    %675 = tensor.empty() : tensor<8x6x2x4xbf16>
    %676 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%629 : tensor<8x2x6x4xbf16>) outs(%675 : tensor<8x6x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x2x4xbf16>
    %collapsed_48 = tensor.collapse_shape %676 [[0], [1], [2, 3]] : tensor<8x6x2x4xbf16> into tensor<8x6x8xbf16>
    %677 = tensor.empty() : tensor<8x6x2x4xbf16>
    %678 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%674 : tensor<8x2x6x4xbf16>) outs(%677 : tensor<8x6x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x2x4xbf16>
    %collapsed_49 = tensor.collapse_shape %678 [[0], [1], [2, 3]] : tensor<8x6x2x4xbf16> into tensor<8x6x8xbf16>
    %679 = tensor.empty() : tensor<8x6x2x4xbf16>
    %680 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%672 : tensor<8x2x6x4xbf16>) outs(%679 : tensor<8x6x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x2x4xbf16>
    %collapsed_50 = tensor.collapse_shape %680 [[0], [1], [2, 3]] : tensor<8x6x2x4xbf16> into tensor<8x6x8xbf16>
    %681 = tensor.empty() : tensor<8x6x24xbf16>
    %682 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel"]} outs(%681 : tensor<8x6x24xbf16>) {
    ^bb0(%out: bf16):
      %790 = linalg.index 0 : index
      %791 = linalg.index 1 : index
      %792 = linalg.index 2 : index
      %793 = arith.cmpi ult, %792, %c8 : index
      %794 = scf.if %793 -> (bf16) {
        %extracted = tensor.extract %collapsed_50[%790, %791, %792] : tensor<8x6x8xbf16>
        scf.yield %extracted : bf16
      } else {
        %795 = arith.cmpi ult, %792, %c16 : index
        %796 = scf.if %795 -> (bf16) {
          %797 = arith.subi %792, %c8 : index
          %extracted = tensor.extract %collapsed_49[%790, %791, %797] : tensor<8x6x8xbf16>
          scf.yield %extracted : bf16
        } else {
          %797 = arith.subi %792, %c16 : index
          %extracted = tensor.extract %collapsed_48[%790, %791, %797] : tensor<8x6x8xbf16>
          scf.yield %extracted : bf16
        }
        scf.yield %796 : bf16
      }
      linalg.yield %794 : bf16
    } -> tensor<8x6x24xbf16>
    %683 = tensor.empty() : tensor<24x8xbf16>
    %684 = linalg.fill ins(%cst_3 : bf16) outs(%683 : tensor<24x8xbf16>) -> tensor<24x8xbf16>
    %685 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%682, %89 : tensor<8x6x24xbf16>, tensor<8x6x8xbf16>) outs(%684 : tensor<24x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<24x8xbf16>
    %686 = tensor.empty() : tensor<8x24xbf16>
    %687 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%685 : tensor<24x8xbf16>) outs(%686 : tensor<8x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x24xbf16>
    %688 = tensor.empty() : tensor<8x6x8xbf16>
    %689 = linalg.fill ins(%cst_3 : bf16) outs(%688 : tensor<8x6x8xbf16>) -> tensor<8x6x8xbf16>
    %690 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%682, %20 : tensor<8x6x24xbf16>, tensor<8x24xbf16>) outs(%689 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x6x8xbf16>
    %691 = tensor.empty() : tensor<8xbf16>
    %692 = linalg.fill ins(%cst_3 : bf16) outs(%691 : tensor<8xbf16>) -> tensor<8xbf16>
    %693 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%690 : tensor<8x6x8xbf16>) outs(%692 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %expanded_51 = tensor.expand_shape %693 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %694 = tensor.empty() : tensor<8xbf16>
    %695 = linalg.fill ins(%cst_3 : bf16) outs(%694 : tensor<8xbf16>) -> tensor<8xbf16>
    %696 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_51 : tensor<1x1x8xbf16>) outs(%695 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %697 = tensor.empty() : tensor<8x6x8xbf16>
    %698 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %690 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%697 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %699 = tensor.empty() : tensor<8xbf16>
    %700 = linalg.fill ins(%cst_3 : bf16) outs(%699 : tensor<8xbf16>) -> tensor<8xbf16>
    %701 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%698 : tensor<8x6x8xbf16>) outs(%700 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %expanded_52 = tensor.expand_shape %701 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %702 = tensor.empty() : tensor<8x6x8xbf16>
    %703 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x8xbf16>) outs(%702 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %704 = tensor.empty() : tensor<8x6x8xbf16>
    %705 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%690, %703 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%704 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %706 = tensor.empty() : tensor<8xbf16>
    %707 = linalg.fill ins(%cst_3 : bf16) outs(%706 : tensor<8xbf16>) -> tensor<8xbf16>
    %708 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_52 : tensor<1x1x8xbf16>) outs(%707 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8xbf16>
    %709 = tensor.empty() : tensor<8x6x8xbf16>
    %710 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %705 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%709 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %711 = tensor.empty() : tensor<8x6xbf16>
    %712 = linalg.fill ins(%cst_3 : bf16) outs(%711 : tensor<8x6xbf16>) -> tensor<8x6xbf16>
    %713 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%710 : tensor<8x6x8xbf16>) outs(%712 : tensor<8x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6xbf16>
    %expanded_53 = tensor.expand_shape %713 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xbf16> into tensor<8x6x1xbf16>
    %714 = tensor.empty() : tensor<8x6x8xbf16>
    %715 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<8x6x1xbf16>) outs(%714 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x6x8xbf16>
    %716 = tensor.empty() : tensor<8x6x8xbf16>
    %717 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705, %715 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%716 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %718 = tensor.empty() : tensor<8x6x1xbf16>
    %719 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %73 : tensor<8x6x1xbf16>, tensor<8x6x1xbf16>) outs(%718 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %720 = tensor.empty() : tensor<8x6x8xbf16>
    %721 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<8x6x8xbf16>) outs(%720 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %722 = tensor.empty() : tensor<8x6xbf16>
    %723 = linalg.fill ins(%cst_3 : bf16) outs(%722 : tensor<8x6xbf16>) -> tensor<8x6xbf16>
    %724 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%721 : tensor<8x6x8xbf16>) outs(%723 : tensor<8x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6xbf16>
    %expanded_54 = tensor.expand_shape %724 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xbf16> into tensor<8x6x1xbf16>
    %725 = tensor.empty() : tensor<8x6x1xf32>
    %726 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719 : tensor<8x6x1xbf16>) outs(%725 : tensor<8x6x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<8x6x1xf32>
    %727 = tensor.empty() : tensor<8x6x1xf32>
    %728 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%727 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %729 = tensor.empty() : tensor<8x6x1xf32>
    %730 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %728 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%729 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<8x6x1xf32>
    %731 = tensor.empty() : tensor<8x6xf32>
    %732 = linalg.fill ins(%cst_2 : f32) outs(%731 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %733 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%730 : tensor<8x6x1xf32>) outs(%732 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<8x6xf32>
    %734 = tensor.empty() : tensor<8x6x8xf32>
    %735 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<8x6xf32>) outs(%734 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %736 = tensor.empty() : tensor<8x6x8xbf16>
    %737 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735 : tensor<8x6x8xf32>) outs(%736 : tensor<8x6x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %738 = tensor.empty() : tensor<8x6x8xbf16>
    %739 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %44 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%738 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %740 = tensor.empty() : tensor<8x6x8xbf16>
    %741 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%739 : tensor<8x6x8xbf16>) outs(%740 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.negf %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %742 = tensor.empty() : tensor<8x6xbf16>
    %743 = linalg.fill ins(%cst_3 : bf16) outs(%742 : tensor<8x6xbf16>) -> tensor<8x6xbf16>
    %744 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%741 : tensor<8x6x8xbf16>) outs(%743 : tensor<8x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6xbf16>
    %expanded_55 = tensor.expand_shape %744 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xbf16> into tensor<8x6x1xbf16>
    %745 = tensor.empty() : tensor<8x6x8xbf16>
    %746 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717, %739 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%745 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %747 = tensor.empty() : tensor<8x6x1xbf16>
    %748 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %expanded_55 : tensor<8x6x1xbf16>, tensor<8x6x1xbf16>) outs(%747 : tensor<8x6x1xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x1xbf16>
    %749 = tensor.empty() : tensor<8x6x1xf32>
    %750 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748 : tensor<8x6x1xbf16>) outs(%749 : tensor<8x6x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %790 = arith.extf %in : bf16 to f32
      linalg.yield %790 : f32
    } -> tensor<8x6x1xf32>
    %751 = tensor.empty() : tensor<8x6x1xf32>
    %752 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%751 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %753 = tensor.empty() : tensor<8x6x1xf32>
    %754 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%750, %752 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%753 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %790 = arith.divf %in, %in_59 : f32
      linalg.yield %790 : f32
    } -> tensor<8x6x1xf32>
    %755 = tensor.empty() : tensor<8x6xf32>
    %756 = linalg.fill ins(%cst_2 : f32) outs(%755 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %757 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%754 : tensor<8x6x1xf32>) outs(%756 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %790 = arith.addf %out, %in : f32
      linalg.yield %790 : f32
    } -> tensor<8x6xf32>
    %758 = tensor.empty() : tensor<8x6x8xf32>
    %759 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757 : tensor<8x6xf32>) outs(%758 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %760 = tensor.empty() : tensor<8x6x8xbf16>
    %761 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%759 : tensor<8x6x8xf32>) outs(%760 : tensor<8x6x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %790 = arith.truncf %in : f32 to bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %762 = tensor.empty() : tensor<8x6x8xbf16>
    %763 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%746, %761 : tensor<8x6x8xbf16>, tensor<8x6x8xbf16>) outs(%762 : tensor<8x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<8x6x8xbf16>
    %expanded_56 = tensor.expand_shape %763 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xbf16> into tensor<2x4x6x8xbf16>
    %764 = "sbp.layer_input_cotangent"(%expanded_56) {layer = "block0/space"} : (tensor<2x4x6x8xbf16>) -> tensor<2x4x6x8xbf16>
    %765 = tensor.empty() : tensor<2x4x6x8xbf16>
    %766 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%611, %764 : tensor<2x4x6x8xbf16>, tensor<2x4x6x8xbf16>) outs(%765 : tensor<2x4x6x8xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.addf %in, %in_59 : bf16
      linalg.yield %790 : bf16
    } -> tensor<2x4x6x8xbf16>
    %767 = "sbp.layer_input_cotangent"(%687) {layer = "block0/space"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %768 = "sbp.layer_input_cotangent"(%619) {layer = "block0/space"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %769 = "sbp.layer_input_cotangent"(%708) {layer = "block0/space"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %770 = "sbp.layer_input_cotangent"(%696) {layer = "block0/space"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %771 = tensor.empty() : tensor<6x8xbf16>
    %772 = linalg.fill ins(%cst_3 : bf16) outs(%771 : tensor<6x8xbf16>) -> tensor<6x8xbf16>
    %773 = linalg.generic {indexing_maps = [#map59, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%766 : tensor<2x4x6x8xbf16>) outs(%772 : tensor<6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<6x8xbf16>
    %expanded_57 = tensor.expand_shape %773 [[0, 1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<6x8xbf16> into tensor<1x1x6x8xbf16>
    %774 = tensor.empty() : tensor<6x8xbf16>
    %775 = linalg.fill ins(%cst_3 : bf16) outs(%774 : tensor<6x8xbf16>) -> tensor<6x8xbf16>
    %776 = linalg.generic {indexing_maps = [#map59, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_57 : tensor<1x1x6x8xbf16>) outs(%775 : tensor<6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<6x8xbf16>
    %777 = tensor.empty() : tensor<4x8xbf16>
    %778 = linalg.fill ins(%cst_3 : bf16) outs(%777 : tensor<4x8xbf16>) -> tensor<4x8xbf16>
    %779 = linalg.generic {indexing_maps = [#map60, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%766 : tensor<2x4x6x8xbf16>) outs(%778 : tensor<4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<4x8xbf16>
    %expanded_58 = tensor.expand_shape %779 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xbf16> into tensor<1x4x1x8xbf16>
    %780 = tensor.empty() : tensor<4x8xbf16>
    %781 = linalg.fill ins(%cst_3 : bf16) outs(%780 : tensor<4x8xbf16>) -> tensor<4x8xbf16>
    %782 = linalg.generic {indexing_maps = [#map60, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_58 : tensor<1x4x1x8xbf16>) outs(%781 : tensor<4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %790 = arith.addf %out, %in : bf16
      linalg.yield %790 : bf16
    } -> tensor<4x8xbf16>
    %783 = tensor.empty() : tensor<4x1x8xbf16>
    %784 = linalg.generic {indexing_maps = [#map39, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%782 : tensor<4x8xbf16>) outs(%783 : tensor<4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x1x8xbf16>
    %785 = tensor.empty() : tensor<8x4xbf16>
    %786 = linalg.fill ins(%cst_3 : bf16) outs(%785 : tensor<8x4xbf16>) -> tensor<8x4xbf16>
    %787 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%766, %collapsed : tensor<2x4x6x8xbf16>, tensor<2x4x6x4xbf16>) outs(%786 : tensor<8x4xbf16>) {
    ^bb0(%in: bf16, %in_59: bf16, %out: bf16):
      %790 = arith.mulf %in, %in_59 : bf16
      %791 = arith.addf %out, %790 : bf16
      linalg.yield %791 : bf16
    } -> tensor<8x4xbf16>
    %788 = tensor.empty() : tensor<4x8xbf16>
    %789 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%787 : tensor<8x4xbf16>) outs(%788 : tensor<4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x8xbf16>
    return %363, %770, %769, %768, %767, %789, %387, %517, %516, %515, %514, %513, %512, %776, %613, %612, %784 : tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<4x8xbf16>, tensor<8x5xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>, tensor<6x8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<4x1x8xbf16>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xbf16>) -> (tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = arith.constant 0xFF80 : bf16
    %0 = tensor.empty() : tensor<2xbf16>
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<2xbf16>) -> tensor<2xbf16>
    %2 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xbf16>) outs(%1 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = arith.maximumf %out, %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<2xbf16>
    %3 = tensor.empty() : tensor<2xbf16>
    %4 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_0 : tensor<bf16>) outs(%3 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2xbf16>
    %5 = tensor.empty() : tensor<2xbf16>
    %6 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xbf16>, tensor<2xbf16>) outs(%5 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.maximumf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<2xbf16>
    %7 = tensor.empty() : tensor<2x1xbf16>
    %8 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xbf16>) outs(%7 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1xbf16>
    %9 = tensor.empty() : tensor<2x5xbf16>
    %10 = linalg.generic {indexing_maps = [#map61, #map31], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xbf16>) outs(%9 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x5xbf16>
    %11 = tensor.empty() : tensor<2x5xbf16>
    %12 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%11 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x5xbf16>
    %13 = tensor.empty() : tensor<2x5xbf16>
    %14 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xbf16>) outs(%13 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.exp %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x5xbf16>
    %15 = tensor.empty() : tensor<2x5xf32>
    %16 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x5xbf16>) outs(%15 : tensor<2x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %30 = arith.extf %in : bf16 to f32
      linalg.yield %30 : f32
    } -> tensor<2x5xf32>
    %17 = tensor.empty() : tensor<2xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2xf32>) -> tensor<2xf32>
    %19 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<2x5xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %30 = arith.truncf %in : f32 to bf16
      linalg.yield %30 : bf16
    } -> tensor<2x1xbf16>
    %24 = tensor.empty() : tensor<2x1xbf16>
    %25 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x1xbf16>) outs(%24 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.log %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x1xbf16>
    %26 = tensor.empty() : tensor<2x5xbf16>
    %27 = linalg.generic {indexing_maps = [#map61, #map31], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x1xbf16>) outs(%26 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x5xbf16>
    %28 = tensor.empty() : tensor<2x5xbf16>
    %29 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%12, %27 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%28 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x5xbf16>
    return %29, %14, %23 : tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>
  }
  func.func private @main_log_softmax_148(%arg0: tensor<2x5xbf16>, %arg1: tensor<2x1xbf16>, %arg2: tensor<2x5xbf16>) -> tensor<2x5xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<2x5xbf16>
    %1 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xbf16>) outs(%0 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.negf %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    %2 = tensor.empty() : tensor<2xbf16>
    %3 = linalg.fill ins(%cst_0 : bf16) outs(%2 : tensor<2xbf16>) -> tensor<2xbf16>
    %4 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xbf16>) outs(%3 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.addf %out, %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<2xbf16>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xbf16> into tensor<2x1xbf16>
    %5 = tensor.empty() : tensor<2x1xbf16>
    %6 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xbf16>, tensor<2x1xbf16>) outs(%5 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.divf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x1xbf16>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xbf16>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %20 = arith.extf %in : bf16 to f32
      linalg.yield %20 : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2xf32>) -> tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<2x1xf32>) outs(%10 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %out, %in : f32
      linalg.yield %20 : f32
    } -> tensor<2xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xbf16>
    %15 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x5xf32>) outs(%14 : tensor<2x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %20 = arith.truncf %in : f32 to bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    %16 = tensor.empty() : tensor<2x5xbf16>
    %17 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%16 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    %18 = tensor.empty() : tensor<2x5xbf16>
    %19 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg2, %17 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%18 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.addf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    return %19 : tensor<2x5xbf16>
  }
}
