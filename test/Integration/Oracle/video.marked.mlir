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
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x24xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<8x5xf32>, %arg6: tensor<12xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8x12xf32>, %arg11: tensor<12x8xf32>, %arg12: tensor<6x8xf32>, %arg13: tensor<8x8xf32>, %arg14: tensor<8x24xf32>, %arg15: tensor<4x1x8xf32>, %arg16: tensor<2x4x4x6xf32>, %arg17: tensor<2x5xf32>) -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x1x8xf32>) {
    %c16 = arith.constant 16 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<2.400000e+01> : tensor<f32>
    %cst_4 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg16 [[0], [1], [2, 3], [4, 5]] output_shape [2, 4, 2, 2, 3, 2] : tensor<2x4x4x6xf32> into tensor<2x4x2x2x3x2xf32>
    %0 = tensor.empty() : tensor<2x4x2x3x2x2xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x2x2x3x2xf32>) outs(%0 : tensor<2x4x2x3x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x2x3x2x2xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4, 5]] : tensor<2x4x2x3x2x2xf32> into tensor<2x4x6x4xf32>
    %2 = tensor.empty() : tensor<2x4x6x8xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<2x4x6x4xf32>, tensor<4x8xf32>) outs(%3 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<2x4x6x8xf32>
    %5 = tensor.empty() : tensor<1x4x1x8xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg15 : tensor<4x1x8xf32>) outs(%5 : tensor<1x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x1x8xf32>
    %7 = tensor.empty() : tensor<2x4x6x8xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x4x1x8xf32>) outs(%7 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %9 = tensor.empty() : tensor<2x4x6x8xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%9 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %11 = tensor.empty() : tensor<1x1x6x8xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12 : tensor<6x8xf32>) outs(%11 : tensor<1x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x6x8xf32>
    %13 = tensor.empty() : tensor<2x4x6x8xf32>
    %14 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x6x8xf32>) outs(%13 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %15 = tensor.empty() : tensor<2x4x6x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%15 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %17 = "sbp.layer_input"(%arg0) {layer = "block0/space"} : (tensor<8xf32>) -> tensor<8xf32>
    %18 = "sbp.layer_input"(%arg1) {layer = "block0/space"} : (tensor<8xf32>) -> tensor<8xf32>
    %19 = "sbp.layer_input"(%arg2) {layer = "block0/space"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %20 = "sbp.layer_input"(%arg3) {layer = "block0/space"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %21 = "sbp.layer_input"(%16) {layer = "block0/space"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %collapsed_11 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %22 = tensor.empty() : tensor<8x6xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %24 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_11 : tensor<8x6x8xf32>) outs(%23 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %25 = tensor.empty() : tensor<8x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x6xf32>) outs(%25 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %27 = tensor.empty() : tensor<8x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%27 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %29 = tensor.empty() : tensor<8x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%29 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %31 = tensor.empty() : tensor<8x6x8xf32>
    %32 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x6x1xf32>) outs(%31 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %33 = tensor.empty() : tensor<8x6x8xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11, %32 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%33 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %35 = tensor.empty() : tensor<8x6x8xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%35 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %37 = tensor.empty() : tensor<8x6x8xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%37 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %39 = tensor.empty() : tensor<8x6x8xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %34 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%39 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %41 = tensor.empty() : tensor<8x6xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<8x6x8xf32>) outs(%42 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %44 = tensor.empty() : tensor<8x6x1xf32>
    %45 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<8x6xf32>) outs(%44 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %46 = tensor.empty() : tensor<8x6x1xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%46 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %48 = tensor.empty() : tensor<8x6x1xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%48 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %50 = tensor.empty() : tensor<8x6x8xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x6x1xf32>) outs(%50 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %52 = tensor.empty() : tensor<8x6x8xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11, %51 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%52 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %54 = tensor.empty() : tensor<8x6x1xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%54 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %56 = tensor.empty() : tensor<8x6x1xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %55 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%56 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %58 = tensor.empty() : tensor<8x6x1xf32>
    %59 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<8x6x1xf32>) outs(%58 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = math.rsqrt %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %60 = tensor.empty() : tensor<8x6x1xf32>
    %61 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %57 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%60 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %62 = tensor.empty() : tensor<8x6x1xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%62 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %64 = tensor.empty() : tensor<8x6x1xf32>
    %65 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %61 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%64 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %66 = tensor.empty() : tensor<8x6x8xf32>
    %67 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<8x6x1xf32>) outs(%66 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %68 = tensor.empty() : tensor<8x6x8xf32>
    %69 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %67 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%68 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %70 = tensor.empty() : tensor<1x1x8xf32>
    %71 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<8xf32>) outs(%70 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %72 = tensor.empty() : tensor<8x6x8xf32>
    %73 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x8xf32>) outs(%72 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %74 = tensor.empty() : tensor<8x6x8xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %73 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%74 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %76 = tensor.empty() : tensor<1x1x8xf32>
    %77 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8xf32>) outs(%76 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %78 = tensor.empty() : tensor<8x6x8xf32>
    %79 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x1x8xf32>) outs(%78 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %80 = tensor.empty() : tensor<8x6x8xf32>
    %81 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%80 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %82 = tensor.empty() : tensor<8x6x24xf32>
    %83 = linalg.fill ins(%cst_2 : f32) outs(%82 : tensor<8x6x24xf32>) -> tensor<8x6x24xf32>
    %84 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81, %20 : tensor<8x6x8xf32>, tensor<8x24xf32>) outs(%83 : tensor<8x6x24xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x6x24xf32>
    %extracted_slice = tensor.extract_slice %84[0, 0, 0] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xf32> to tensor<8x6x8xf32>
    %extracted_slice_12 = tensor.extract_slice %84[0, 0, 8] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xf32> to tensor<8x6x8xf32>
    %extracted_slice_13 = tensor.extract_slice %84[0, 0, 16] [8, 6, 8] [1, 1, 1] : tensor<8x6x24xf32> to tensor<8x6x8xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32>
    %85 = tensor.empty() : tensor<8x2x6x4xf32>
    %86 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<8x6x2x4xf32>) outs(%85 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x4xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32>
    %87 = tensor.empty() : tensor<8x2x6x4xf32>
    %88 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<8x6x2x4xf32>) outs(%87 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x4xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32>
    %89 = tensor.empty() : tensor<8x2x6x4xf32>
    %90 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<8x6x2x4xf32>) outs(%89 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x4xf32>
    %91 = tensor.empty() : tensor<8x2x4x6xf32>
    %92 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<8x2x6x4xf32>) outs(%91 : tensor<8x2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x4x6xf32>
    %93 = tensor.empty() : tensor<8x2x6x6xf32>
    %94 = linalg.fill ins(%cst_2 : f32) outs(%93 : tensor<8x2x6x6xf32>) -> tensor<8x2x6x6xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%86, %92 : tensor<8x2x6x4xf32>, tensor<8x2x4x6xf32>) outs(%94 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x2x6x6xf32>
    %96 = tensor.empty() : tensor<8x2x6x6xf32>
    %97 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%96 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %98 = tensor.empty() : tensor<8x2x6x6xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%98 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %100 = tensor.empty() : tensor<8x2x6xf32>
    %101 = linalg.fill ins(%cst_1 : f32) outs(%100 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<8x2x6x6xf32>) outs(%101 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.maximumf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6xf32>
    %103 = tensor.empty() : tensor<8x2x6xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%103 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6xf32>
    %105 = tensor.empty() : tensor<8x2x6xf32>
    %106 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %102 : tensor<8x2x6xf32>, tensor<8x2x6xf32>) outs(%105 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.maximumf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6xf32>
    %107 = tensor.empty() : tensor<8x2x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<8x2x6xf32>) outs(%107 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x1xf32>
    %109 = tensor.empty() : tensor<8x2x6x6xf32>
    %110 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<8x2x6x1xf32>) outs(%109 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %111 = tensor.empty() : tensor<8x2x6x6xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %110 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%111 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %113 = tensor.empty() : tensor<8x2x6x6xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<8x2x6x6xf32>) outs(%113 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = math.exp %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %115 = tensor.empty() : tensor<8x2x6xf32>
    %116 = linalg.fill ins(%cst_2 : f32) outs(%115 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<8x2x6x6xf32>) outs(%116 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6xf32>
    %118 = tensor.empty() : tensor<8x2x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<8x2x6xf32>) outs(%118 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x1xf32>
    %120 = tensor.empty() : tensor<8x2x6x6xf32>
    %121 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<8x2x6x1xf32>) outs(%120 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %122 = tensor.empty() : tensor<8x2x6x6xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %121 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%122 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %124 = tensor.empty() : tensor<8x2x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<8x2x6x1xf32>, tensor<8x2x6x1xf32>) outs(%124 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x1xf32>
    %126 = tensor.empty() : tensor<8x2x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%126 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x1xf32>
    %128 = tensor.empty() : tensor<8x2x6x1xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %125 : tensor<8x2x6x1xf32>, tensor<8x2x6x1xf32>) outs(%128 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x1xf32>
    %130 = tensor.empty() : tensor<8x2x6x4xf32>
    %131 = linalg.fill ins(%cst_2 : f32) outs(%130 : tensor<8x2x6x4xf32>) -> tensor<8x2x6x4xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%123, %90 : tensor<8x2x6x6xf32>, tensor<8x2x6x4xf32>) outs(%131 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x2x6x4xf32>
    %133 = tensor.empty() : tensor<8x6x2x4xf32>
    %134 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<8x2x6x4xf32>) outs(%133 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x2x4xf32>
    %collapsed_17 = tensor.collapse_shape %134 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32>
    %135 = tensor.empty() : tensor<8x6x8xf32>
    %136 = linalg.fill ins(%cst_2 : f32) outs(%135 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %137 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_17, %19 : tensor<8x6x8xf32>, tensor<8x8xf32>) outs(%136 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x6x8xf32>
    %expanded_18 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %138 = "sbp.layer_output"(%expanded_18) {layer = "block0/space"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %139 = tensor.empty() : tensor<2x4x6x8xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %138 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%139 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %141 = "sbp.layer_input"(%arg13) {layer = "block0/time"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %142 = "sbp.layer_input"(%arg14) {layer = "block0/time"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %143 = "sbp.layer_input"(%140) {layer = "block0/time"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %144 = tensor.empty() : tensor<2x6x4x8xf32>
    %145 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<2x4x6x8xf32>) outs(%144 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x8xf32>
    %collapsed_19 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<2x6x4x8xf32> into tensor<12x4x8xf32>
    %146 = tensor.empty() : tensor<12x4x24xf32>
    %147 = linalg.fill ins(%cst_2 : f32) outs(%146 : tensor<12x4x24xf32>) -> tensor<12x4x24xf32>
    %148 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_19, %142 : tensor<12x4x8xf32>, tensor<8x24xf32>) outs(%147 : tensor<12x4x24xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x24xf32>
    %extracted_slice_20 = tensor.extract_slice %148[0, 0, 0] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xf32> to tensor<12x4x8xf32>
    %extracted_slice_21 = tensor.extract_slice %148[0, 0, 8] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xf32> to tensor<12x4x8xf32>
    %extracted_slice_22 = tensor.extract_slice %148[0, 0, 16] [12, 4, 8] [1, 1, 1] : tensor<12x4x24xf32> to tensor<12x4x8xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32>
    %149 = tensor.empty() : tensor<12x1x4x8xf32>
    %150 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<12x4x1x8xf32>) outs(%149 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32>
    %151 = tensor.empty() : tensor<12x1x4x8xf32>
    %152 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<12x4x1x8xf32>) outs(%151 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32>
    %153 = tensor.empty() : tensor<12x1x4x8xf32>
    %154 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<12x4x1x8xf32>) outs(%153 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %155 = tensor.empty() : tensor<12x1x8x4xf32>
    %156 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<12x1x4x8xf32>) outs(%155 : tensor<12x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x8x4xf32>
    %collapsed_26 = tensor.collapse_shape %150 [[0], [1, 2], [3]] : tensor<12x1x4x8xf32> into tensor<12x4x8xf32>
    %157 = tensor.empty() : tensor<12x4x1x4xf32>
    %158 = linalg.fill ins(%cst_2 : f32) outs(%157 : tensor<12x4x1x4xf32>) -> tensor<12x4x1x4xf32>
    %159 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_26, %156 : tensor<12x4x8xf32>, tensor<12x1x8x4xf32>) outs(%158 : tensor<12x4x1x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x1x4xf32>
    %160 = tensor.empty() : tensor<12x1x4x4xf32>
    %161 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<12x4x1x4xf32>) outs(%160 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %162 = tensor.empty() : tensor<12x1x4x4xf32>
    %163 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%162 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %164 = tensor.empty() : tensor<12x1x4x4xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %163 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%164 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %166 = tensor.empty() : tensor<12x1x4xf32>
    %167 = linalg.fill ins(%cst_1 : f32) outs(%166 : tensor<12x1x4xf32>) -> tensor<12x1x4xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<12x1x4x4xf32>) outs(%167 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.maximumf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4xf32>
    %169 = tensor.empty() : tensor<12x1x4xf32>
    %170 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%169 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4xf32>
    %171 = tensor.empty() : tensor<12x1x4xf32>
    %172 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %168 : tensor<12x1x4xf32>, tensor<12x1x4xf32>) outs(%171 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.maximumf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4xf32>
    %173 = tensor.empty() : tensor<12x1x4x1xf32>
    %174 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<12x1x4xf32>) outs(%173 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x1xf32>
    %175 = tensor.empty() : tensor<12x1x4x4xf32>
    %176 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<12x1x4x1xf32>) outs(%175 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %177 = tensor.empty() : tensor<12x1x4x4xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %176 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%177 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %179 = tensor.empty() : tensor<12x1x4x4xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<12x1x4x4xf32>) outs(%179 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = math.exp %in : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %181 = tensor.empty() : tensor<12x1x4xf32>
    %182 = linalg.fill ins(%cst_2 : f32) outs(%181 : tensor<12x1x4xf32>) -> tensor<12x1x4xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<12x1x4x4xf32>) outs(%182 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4xf32>
    %184 = tensor.empty() : tensor<12x1x4x1xf32>
    %185 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<12x1x4xf32>) outs(%184 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x1xf32>
    %186 = tensor.empty() : tensor<12x1x4x4xf32>
    %187 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<12x1x4x1xf32>) outs(%186 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %188 = tensor.empty() : tensor<12x1x4x4xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %187 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%188 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %190 = tensor.empty() : tensor<12x1x4x1xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<12x1x4x1xf32>, tensor<12x1x4x1xf32>) outs(%190 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x1xf32>
    %192 = tensor.empty() : tensor<12x1x4x1xf32>
    %193 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%192 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x1xf32>
    %194 = tensor.empty() : tensor<12x1x4x1xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %191 : tensor<12x1x4x1xf32>, tensor<12x1x4x1xf32>) outs(%194 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x1xf32>
    %collapsed_27 = tensor.collapse_shape %189 [[0], [1, 2], [3]] : tensor<12x1x4x4xf32> into tensor<12x4x4xf32>
    %196 = tensor.empty() : tensor<12x4x1x8xf32>
    %197 = linalg.fill ins(%cst_2 : f32) outs(%196 : tensor<12x4x1x8xf32>) -> tensor<12x4x1x8xf32>
    %198 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_27, %154 : tensor<12x4x4xf32>, tensor<12x1x4x8xf32>) outs(%197 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x1x8xf32>
    %199 = tensor.empty() : tensor<12x1x4x8xf32>
    %200 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<12x4x1x8xf32>) outs(%199 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %201 = tensor.empty() : tensor<12x4x1x8xf32>
    %202 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<12x1x4x8xf32>) outs(%201 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %202 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32>
    %203 = tensor.empty() : tensor<12x4x8xf32>
    %204 = linalg.fill ins(%cst_2 : f32) outs(%203 : tensor<12x4x8xf32>) -> tensor<12x4x8xf32>
    %205 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_28, %141 : tensor<12x4x8xf32>, tensor<8x8xf32>) outs(%204 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x8xf32>
    %expanded_29 = tensor.expand_shape %205 [[0, 1], [2], [3]] output_shape [2, 6, 4, 8] : tensor<12x4x8xf32> into tensor<2x6x4x8xf32>
    %206 = tensor.empty() : tensor<2x4x6x8xf32>
    %207 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x6x4x8xf32>) outs(%206 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %208 = "sbp.layer_output"(%207) {layer = "block0/time"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %209 = tensor.empty() : tensor<2x4x6x8xf32>
    %210 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %208 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%209 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %211 = "sbp.layer_input"(%arg6) {layer = "block0/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %212 = "sbp.layer_input"(%arg7) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %213 = "sbp.layer_input"(%arg8) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %214 = "sbp.layer_input"(%arg9) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %215 = "sbp.layer_input"(%arg10) {layer = "block0/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %216 = "sbp.layer_input"(%arg11) {layer = "block0/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %217 = "sbp.layer_input"(%210) {layer = "block0/mlp"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %218 = tensor.empty() : tensor<2x4x6xf32>
    %219 = linalg.fill ins(%cst_2 : f32) outs(%218 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %220 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%217 : tensor<2x4x6x8xf32>) outs(%219 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %221 = tensor.empty() : tensor<2x4x6x1xf32>
    %222 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<2x4x6xf32>) outs(%221 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %223 = tensor.empty() : tensor<2x4x6x1xf32>
    %224 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%223 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %225 = tensor.empty() : tensor<2x4x6x1xf32>
    %226 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %224 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%225 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %227 = tensor.empty() : tensor<2x4x6x8xf32>
    %228 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226 : tensor<2x4x6x1xf32>) outs(%227 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %229 = tensor.empty() : tensor<2x4x6x8xf32>
    %230 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %228 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%229 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %231 = tensor.empty() : tensor<2x4x6x8xf32>
    %232 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %230 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%231 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %233 = tensor.empty() : tensor<2x4x6x8xf32>
    %234 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%233 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %235 = tensor.empty() : tensor<2x4x6x8xf32>
    %236 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %230 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%235 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %237 = tensor.empty() : tensor<2x4x6xf32>
    %238 = linalg.fill ins(%cst_2 : f32) outs(%237 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %239 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%232 : tensor<2x4x6x8xf32>) outs(%238 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %240 = tensor.empty() : tensor<2x4x6x1xf32>
    %241 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<2x4x6xf32>) outs(%240 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %242 = tensor.empty() : tensor<2x4x6x1xf32>
    %243 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%242 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %244 = tensor.empty() : tensor<2x4x6x1xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %243 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%244 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %246 = tensor.empty() : tensor<2x4x6x8xf32>
    %247 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226 : tensor<2x4x6x1xf32>) outs(%246 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %248 = tensor.empty() : tensor<2x4x6x8xf32>
    %249 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %247 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%248 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %250 = tensor.empty() : tensor<2x4x6x1xf32>
    %251 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%250 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %252 = tensor.empty() : tensor<2x4x6x1xf32>
    %253 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %251 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%252 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %254 = tensor.empty() : tensor<2x4x6x1xf32>
    %255 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<2x4x6x1xf32>) outs(%254 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = math.rsqrt %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %256 = tensor.empty() : tensor<2x4x6x1xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %253 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%256 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %258 = tensor.empty() : tensor<2x4x6x1xf32>
    %259 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%258 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %260 = tensor.empty() : tensor<2x4x6x1xf32>
    %261 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %257 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%260 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %262 = tensor.empty() : tensor<2x4x6x8xf32>
    %263 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255 : tensor<2x4x6x1xf32>) outs(%262 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %264 = tensor.empty() : tensor<2x4x6x8xf32>
    %265 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %263 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%264 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %266 = tensor.empty() : tensor<1x1x1x8xf32>
    %267 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<8xf32>) outs(%266 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %268 = tensor.empty() : tensor<2x4x6x8xf32>
    %269 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267 : tensor<1x1x1x8xf32>) outs(%268 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %270 = tensor.empty() : tensor<2x4x6x8xf32>
    %271 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %269 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%270 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %272 = tensor.empty() : tensor<1x1x1x8xf32>
    %273 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<8xf32>) outs(%272 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %274 = tensor.empty() : tensor<2x4x6x8xf32>
    %275 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273 : tensor<1x1x1x8xf32>) outs(%274 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %276 = tensor.empty() : tensor<2x4x6x8xf32>
    %277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %275 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%276 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %278 = tensor.empty() : tensor<2x4x6x12xf32>
    %279 = linalg.fill ins(%cst_2 : f32) outs(%278 : tensor<2x4x6x12xf32>) -> tensor<2x4x6x12xf32>
    %280 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%277, %215 : tensor<2x4x6x8xf32>, tensor<8x12xf32>) outs(%279 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<2x4x6x12xf32>
    %281 = tensor.empty() : tensor<1x1x1x12xf32>
    %282 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<12xf32>) outs(%281 : tensor<1x1x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x12xf32>
    %283 = tensor.empty() : tensor<2x4x6x12xf32>
    %284 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282 : tensor<1x1x1x12xf32>) outs(%283 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x12xf32>
    %285 = tensor.empty() : tensor<2x4x6x12xf32>
    %286 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280, %284 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%285 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x12xf32>
    %287 = tensor.empty() : tensor<2x4x6x12xf32>
    %288 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<2x4x6x12xf32>) outs(%287 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = math.tanh %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x12xf32>
    %289 = tensor.empty() : tensor<2x4x6x12xf32>
    %290 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%289 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x12xf32>
    %291 = tensor.empty() : tensor<2x4x6x12xf32>
    %292 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %288 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%291 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.subf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x12xf32>
    %293 = tensor.empty() : tensor<2x4x6x8xf32>
    %294 = linalg.fill ins(%cst_2 : f32) outs(%293 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %295 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%288, %216 : tensor<2x4x6x12xf32>, tensor<12x8xf32>) outs(%294 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<2x4x6x8xf32>
    %296 = tensor.empty() : tensor<1x1x1x8xf32>
    %297 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<8xf32>) outs(%296 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8xf32>
    %298 = tensor.empty() : tensor<2x4x6x8xf32>
    %299 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<1x1x1x8xf32>) outs(%298 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %300 = tensor.empty() : tensor<2x4x6x8xf32>
    %301 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %299 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%300 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %302 = "sbp.layer_output"(%301) {layer = "block0/mlp"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %303 = tensor.empty() : tensor<2x4x6x8xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %302 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%303 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %305 = tensor.empty() : tensor<2x8xf32>
    %306 = linalg.fill ins(%cst_2 : f32) outs(%305 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %307 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%304 : tensor<2x4x6x8xf32>) outs(%306 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x8xf32>
    %308 = tensor.empty() : tensor<2x8xf32>
    %309 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%308 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %310 = tensor.empty() : tensor<2x8xf32>
    %311 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%307, %309 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%310 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x8xf32>
    %312 = tensor.empty() : tensor<2x5xf32>
    %313 = linalg.fill ins(%cst_2 : f32) outs(%312 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %314 = linalg.matmul ins(%311, %arg5 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%313 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %315:3 = call @main_log_softmax(%314) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %316 = tensor.empty() : tensor<2x5xf32>
    %317 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%315#0, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%316 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x5xf32>
    %318 = tensor.empty() : tensor<2xf32>
    %319 = linalg.fill ins(%cst_2 : f32) outs(%318 : tensor<2xf32>) -> tensor<2xf32>
    %320 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%317 : tensor<2x5xf32>) outs(%319 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2xf32>
    %321 = tensor.empty() : tensor<f32>
    %322 = linalg.fill ins(%cst_2 : f32) outs(%321 : tensor<f32>) -> tensor<f32>
    %323 = linalg.generic {indexing_maps = [#map33, #map34], iterator_types = ["reduction"]} ins(%320 : tensor<2xf32>) outs(%322 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<f32>
    %324 = tensor.empty() : tensor<f32>
    %325 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%323 : tensor<f32>) outs(%324 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.divf %in, %cst_0 : f32
      linalg.yield %718 : f32
    } -> tensor<f32>
    %326 = tensor.empty() : tensor<f32>
    %327 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%325 : tensor<f32>) outs(%326 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<f32>
    %328 = tensor.empty() : tensor<f32>
    %329 = linalg.generic {indexing_maps = [#map35], iterator_types = []} outs(%328 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %330 = tensor.empty() : tensor<f32>
    %331 = linalg.generic {indexing_maps = [#map35, #map35], iterator_types = []} ins(%329 : tensor<f32>) outs(%330 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.divf %in, %cst_0 : f32
      linalg.yield %718 : f32
    } -> tensor<f32>
    %332 = tensor.empty() : tensor<2xf32>
    %333 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%331 : tensor<f32>) outs(%332 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %334 = tensor.empty() : tensor<2x5xf32>
    %335 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%333 : tensor<2xf32>) outs(%334 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %336 = tensor.empty() : tensor<2x5xf32>
    %337 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%335, %arg17 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%336 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x5xf32>
    %338 = call @main_log_softmax_125(%315#1, %315#2, %337) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %339 = tensor.empty() : tensor<5x8xf32>
    %340 = linalg.fill ins(%cst_2 : f32) outs(%339 : tensor<5x8xf32>) -> tensor<5x8xf32>
    %341 = linalg.generic {indexing_maps = [#map36, #map37, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338, %311 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%340 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<5x8xf32>
    %342 = tensor.empty() : tensor<8x5xf32>
    %343 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%341 : tensor<5x8xf32>) outs(%342 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x5xf32>
    %344 = tensor.empty() : tensor<2x8xf32>
    %345 = linalg.fill ins(%cst_2 : f32) outs(%344 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %346 = linalg.generic {indexing_maps = [#map39, #map40, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338, %arg5 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%345 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<2x8xf32>
    %347 = tensor.empty() : tensor<2x8xf32>
    %348 = linalg.generic {indexing_maps = [#map30, #map31], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%347 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %349 = tensor.empty() : tensor<2x8xf32>
    %350 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%346, %348 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%349 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x8xf32>
    %351 = tensor.empty() : tensor<2x4x6x8xf32>
    %352 = linalg.generic {indexing_maps = [#map41, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350 : tensor<2x8xf32>) outs(%351 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %353 = "sbp.layer_cotangent"(%352) {layer = "block0/mlp"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %354 = tensor.empty() : tensor<8xf32>
    %355 = linalg.fill ins(%cst_2 : f32) outs(%354 : tensor<8xf32>) -> tensor<8xf32>
    %356 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%353 : tensor<2x4x6x8xf32>) outs(%355 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %expanded_30 = tensor.expand_shape %356 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %357 = tensor.empty() : tensor<8xf32>
    %358 = linalg.fill ins(%cst_2 : f32) outs(%357 : tensor<8xf32>) -> tensor<8xf32>
    %359 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x1x8xf32>) outs(%358 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %360 = tensor.empty() : tensor<8x12xf32>
    %361 = linalg.fill ins(%cst_2 : f32) outs(%360 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %362 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%353, %288 : tensor<2x4x6x8xf32>, tensor<2x4x6x12xf32>) outs(%361 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x12xf32>
    %363 = tensor.empty() : tensor<12x8xf32>
    %364 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%362 : tensor<8x12xf32>) outs(%363 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x8xf32>
    %365 = tensor.empty() : tensor<2x4x6x12xf32>
    %366 = linalg.fill ins(%cst_2 : f32) outs(%365 : tensor<2x4x6x12xf32>) -> tensor<2x4x6x12xf32>
    %367 = linalg.generic {indexing_maps = [#map2, #map47, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%353, %216 : tensor<2x4x6x8xf32>, tensor<12x8xf32>) outs(%366 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<2x4x6x12xf32>
    %368 = tensor.empty() : tensor<2x4x6x12xf32>
    %369 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %292 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%368 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x12xf32>
    %370 = tensor.empty() : tensor<2x4x6x12xf32>
    %371 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369, %288 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%370 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x12xf32>
    %372 = tensor.empty() : tensor<2x4x6x12xf32>
    %373 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369, %371 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%372 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x12xf32>
    %374 = tensor.empty() : tensor<12xf32>
    %375 = linalg.fill ins(%cst_2 : f32) outs(%374 : tensor<12xf32>) -> tensor<12xf32>
    %376 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%373 : tensor<2x4x6x12xf32>) outs(%375 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<12xf32>
    %expanded_31 = tensor.expand_shape %376 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xf32> into tensor<1x1x1x12xf32>
    %377 = tensor.empty() : tensor<12xf32>
    %378 = linalg.fill ins(%cst_2 : f32) outs(%377 : tensor<12xf32>) -> tensor<12xf32>
    %379 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x1x12xf32>) outs(%378 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<12xf32>
    %380 = tensor.empty() : tensor<12x8xf32>
    %381 = linalg.fill ins(%cst_2 : f32) outs(%380 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %382 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%373, %277 : tensor<2x4x6x12xf32>, tensor<2x4x6x8xf32>) outs(%381 : tensor<12x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x8xf32>
    %383 = tensor.empty() : tensor<8x12xf32>
    %384 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%382 : tensor<12x8xf32>) outs(%383 : tensor<8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x12xf32>
    %385 = tensor.empty() : tensor<2x4x6x8xf32>
    %386 = linalg.fill ins(%cst_2 : f32) outs(%385 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %387 = linalg.generic {indexing_maps = [#map2, #map47, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%373, %215 : tensor<2x4x6x12xf32>, tensor<8x12xf32>) outs(%386 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<2x4x6x8xf32>
    %388 = tensor.empty() : tensor<8xf32>
    %389 = linalg.fill ins(%cst_2 : f32) outs(%388 : tensor<8xf32>) -> tensor<8xf32>
    %390 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%387 : tensor<2x4x6x8xf32>) outs(%389 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %expanded_32 = tensor.expand_shape %390 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %391 = tensor.empty() : tensor<8xf32>
    %392 = linalg.fill ins(%cst_2 : f32) outs(%391 : tensor<8xf32>) -> tensor<8xf32>
    %393 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x1x8xf32>) outs(%392 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %394 = tensor.empty() : tensor<2x4x6x8xf32>
    %395 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %387 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%394 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %396 = tensor.empty() : tensor<8xf32>
    %397 = linalg.fill ins(%cst_2 : f32) outs(%396 : tensor<8xf32>) -> tensor<8xf32>
    %398 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%395 : tensor<2x4x6x8xf32>) outs(%397 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %expanded_33 = tensor.expand_shape %398 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32>
    %399 = tensor.empty() : tensor<2x4x6x8xf32>
    %400 = linalg.generic {indexing_maps = [#map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267 : tensor<1x1x1x8xf32>) outs(%399 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %401 = tensor.empty() : tensor<2x4x6x8xf32>
    %402 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387, %400 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%401 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %403 = tensor.empty() : tensor<8xf32>
    %404 = linalg.fill ins(%cst_2 : f32) outs(%403 : tensor<8xf32>) -> tensor<8xf32>
    %405 = linalg.generic {indexing_maps = [#map42, #map43], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_33 : tensor<1x1x1x8xf32>) outs(%404 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %406 = tensor.empty() : tensor<2x4x6x8xf32>
    %407 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %402 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%406 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %408 = tensor.empty() : tensor<2x4x6xf32>
    %409 = linalg.fill ins(%cst_2 : f32) outs(%408 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %410 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%407 : tensor<2x4x6x8xf32>) outs(%409 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %expanded_34 = tensor.expand_shape %410 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %411 = tensor.empty() : tensor<2x4x6x8xf32>
    %412 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255 : tensor<2x4x6x1xf32>) outs(%411 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %413 = tensor.empty() : tensor<2x4x6x8xf32>
    %414 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402, %412 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%413 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %415 = tensor.empty() : tensor<2x4x6x1xf32>
    %416 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %261 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%415 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %417 = tensor.empty() : tensor<2x4x6x8xf32>
    %418 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414 : tensor<2x4x6x8xf32>) outs(%417 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %419 = tensor.empty() : tensor<2x4x6xf32>
    %420 = linalg.fill ins(%cst_2 : f32) outs(%419 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %421 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%418 : tensor<2x4x6x8xf32>) outs(%420 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %expanded_35 = tensor.expand_shape %421 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %422 = tensor.empty() : tensor<2x4x6x1xf32>
    %423 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%422 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %424 = tensor.empty() : tensor<2x4x6x1xf32>
    %425 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416, %423 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%424 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %426 = tensor.empty() : tensor<2x4x6xf32>
    %427 = linalg.fill ins(%cst_2 : f32) outs(%426 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %428 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%425 : tensor<2x4x6x1xf32>) outs(%427 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %429 = tensor.empty() : tensor<2x4x6x8xf32>
    %430 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428 : tensor<2x4x6xf32>) outs(%429 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %431 = tensor.empty() : tensor<2x4x6x8xf32>
    %432 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %236 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%431 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %433 = tensor.empty() : tensor<2x4x6x8xf32>
    %434 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432 : tensor<2x4x6x8xf32>) outs(%433 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %435 = tensor.empty() : tensor<2x4x6xf32>
    %436 = linalg.fill ins(%cst_2 : f32) outs(%435 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %437 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%434 : tensor<2x4x6x8xf32>) outs(%436 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %expanded_36 = tensor.expand_shape %437 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %438 = tensor.empty() : tensor<2x4x6x8xf32>
    %439 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %432 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%438 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %440 = tensor.empty() : tensor<2x4x6x1xf32>
    %441 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_36 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%440 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %442 = tensor.empty() : tensor<2x4x6x1xf32>
    %443 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%442 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x1xf32>
    %444 = tensor.empty() : tensor<2x4x6x1xf32>
    %445 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441, %443 : tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) outs(%444 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x1xf32>
    %446 = tensor.empty() : tensor<2x4x6xf32>
    %447 = linalg.fill ins(%cst_2 : f32) outs(%446 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %448 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%445 : tensor<2x4x6x1xf32>) outs(%447 : tensor<2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6xf32>
    %449 = tensor.empty() : tensor<2x4x6x8xf32>
    %450 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448 : tensor<2x4x6xf32>) outs(%449 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %451 = tensor.empty() : tensor<2x4x6x8xf32>
    %452 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %450 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%451 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %453 = "sbp.layer_input_cotangent"(%452) {layer = "block0/mlp"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %454 = tensor.empty() : tensor<2x4x6x8xf32>
    %455 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352, %453 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%454 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %456 = "sbp.layer_input_cotangent"(%364) {layer = "block0/mlp"} : (tensor<12x8xf32>) -> tensor<12x8xf32>
    %457 = "sbp.layer_input_cotangent"(%384) {layer = "block0/mlp"} : (tensor<8x12xf32>) -> tensor<8x12xf32>
    %458 = "sbp.layer_input_cotangent"(%405) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %459 = "sbp.layer_input_cotangent"(%393) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %460 = "sbp.layer_input_cotangent"(%359) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %461 = "sbp.layer_input_cotangent"(%379) {layer = "block0/mlp"} : (tensor<12xf32>) -> tensor<12xf32>
    %462 = "sbp.layer_cotangent"(%455) {layer = "block0/time"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %463 = tensor.empty() : tensor<2x6x4x8xf32>
    %464 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462 : tensor<2x4x6x8xf32>) outs(%463 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x8xf32>
    %collapsed_37 = tensor.collapse_shape %464 [[0, 1], [2], [3]] : tensor<2x6x4x8xf32> into tensor<12x4x8xf32>
    %465 = tensor.empty() : tensor<8x8xf32>
    %466 = linalg.fill ins(%cst_2 : f32) outs(%465 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %467 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_37, %collapsed_28 : tensor<12x4x8xf32>, tensor<12x4x8xf32>) outs(%466 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x8xf32>
    %468 = tensor.empty() : tensor<8x8xf32>
    %469 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%467 : tensor<8x8xf32>) outs(%468 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %470 = tensor.empty() : tensor<12x4x8xf32>
    %471 = linalg.fill ins(%cst_2 : f32) outs(%470 : tensor<12x4x8xf32>) -> tensor<12x4x8xf32>
    %472 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_37, %141 : tensor<12x4x8xf32>, tensor<8x8xf32>) outs(%471 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x8xf32>
    %expanded_38 = tensor.expand_shape %472 [[0], [1], [2, 3]] output_shape [12, 4, 1, 8] : tensor<12x4x8xf32> into tensor<12x4x1x8xf32>
    %473 = tensor.empty() : tensor<12x1x4x8xf32>
    %474 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<12x4x1x8xf32>) outs(%473 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %475 = tensor.empty() : tensor<12x4x1x8xf32>
    %476 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474 : tensor<12x1x4x8xf32>) outs(%475 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x1x8xf32>
    %477 = tensor.empty() : tensor<12x1x8x4xf32>
    %478 = linalg.fill ins(%cst_2 : f32) outs(%477 : tensor<12x1x8x4xf32>) -> tensor<12x1x8x4xf32>
    %479 = linalg.generic {indexing_maps = [#map50, #map51, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%476, %collapsed_27 : tensor<12x4x1x8xf32>, tensor<12x4x4xf32>) outs(%478 : tensor<12x1x8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x1x8x4xf32>
    %480 = tensor.empty() : tensor<12x1x4x8xf32>
    %481 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479 : tensor<12x1x8x4xf32>) outs(%480 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %482 = tensor.empty() : tensor<12x4x4xf32>
    %483 = linalg.fill ins(%cst_2 : f32) outs(%482 : tensor<12x4x4xf32>) -> tensor<12x4x4xf32>
    %484 = linalg.generic {indexing_maps = [#map52, #map53, #map54], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%476, %154 : tensor<12x4x1x8xf32>, tensor<12x1x4x8xf32>) outs(%483 : tensor<12x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x4xf32>
    %485 = tensor.empty() : tensor<12x1x4x4xf32>
    %486 = linalg.generic {indexing_maps = [#map55, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%484 : tensor<12x4x4xf32>) outs(%485 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %487 = tensor.empty() : tensor<12x1x4x4xf32>
    %488 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<12x1x4x1xf32>) outs(%487 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %489 = tensor.empty() : tensor<12x1x4x4xf32>
    %490 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%486, %488 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%489 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %491 = tensor.empty() : tensor<12x1x4x4xf32>
    %492 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490, %180 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%491 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %493 = tensor.empty() : tensor<12x1x4xf32>
    %494 = linalg.fill ins(%cst_2 : f32) outs(%493 : tensor<12x1x4xf32>) -> tensor<12x1x4xf32>
    %495 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%492 : tensor<12x1x4x4xf32>) outs(%494 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4xf32>
    %expanded_39 = tensor.expand_shape %495 [[0], [1], [2, 3]] output_shape [12, 1, 4, 1] : tensor<12x1x4xf32> into tensor<12x1x4x1xf32>
    %496 = tensor.empty() : tensor<12x1x4x1xf32>
    %497 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<12x1x4x1xf32>) outs(%496 : tensor<12x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x1xf32>
    %498 = tensor.empty() : tensor<12x1x4x4xf32>
    %499 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<12x1x4x1xf32>) outs(%498 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %500 = tensor.empty() : tensor<12x1x4x4xf32>
    %501 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%486, %499 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%500 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %502 = tensor.empty() : tensor<12x4xf32>
    %503 = linalg.fill ins(%cst_2 : f32) outs(%502 : tensor<12x4xf32>) -> tensor<12x4xf32>
    %504 = linalg.generic {indexing_maps = [#map19, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%497 : tensor<12x1x4x1xf32>) outs(%503 : tensor<12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<12x4xf32>
    %505 = tensor.empty() : tensor<12x1x4xf32>
    %506 = linalg.generic {indexing_maps = [#map39, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<12x4xf32>) outs(%505 : tensor<12x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4xf32>
    %507 = tensor.empty() : tensor<12x1x4x4xf32>
    %508 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%506 : tensor<12x1x4xf32>) outs(%507 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %509 = tensor.empty() : tensor<12x1x4x4xf32>
    %510 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%501, %508 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%509 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %511 = tensor.empty() : tensor<12x1x4x4xf32>
    %512 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %180 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%511 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %513 = tensor.empty() : tensor<12x1x4x4xf32>
    %514 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%513 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x4xf32>
    %515 = tensor.empty() : tensor<12x1x4x4xf32>
    %516 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%512, %514 : tensor<12x1x4x4xf32>, tensor<12x1x4x4xf32>) outs(%515 : tensor<12x1x4x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<12x1x4x4xf32>
    %517 = tensor.empty() : tensor<12x4x1x4xf32>
    %518 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%516 : tensor<12x1x4x4xf32>) outs(%517 : tensor<12x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x1x4xf32>
    %519 = tensor.empty() : tensor<12x1x4x8xf32>
    %520 = linalg.fill ins(%cst_2 : f32) outs(%519 : tensor<12x1x4x8xf32>) -> tensor<12x1x4x8xf32>
    %521 = linalg.generic {indexing_maps = [#map50, #map51, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%518, %collapsed_26 : tensor<12x4x1x4xf32>, tensor<12x4x8xf32>) outs(%520 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x1x4x8xf32>
    %522 = tensor.empty() : tensor<12x1x8x4xf32>
    %523 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521 : tensor<12x1x4x8xf32>) outs(%522 : tensor<12x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x8x4xf32>
    %524 = tensor.empty() : tensor<12x4x8xf32>
    %525 = linalg.fill ins(%cst_2 : f32) outs(%524 : tensor<12x4x8xf32>) -> tensor<12x4x8xf32>
    %526 = linalg.generic {indexing_maps = [#map52, #map53, #map54], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%518, %156 : tensor<12x4x1x4xf32>, tensor<12x1x8x4xf32>) outs(%525 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x8xf32>
    %527 = tensor.empty() : tensor<12x1x4x8xf32>
    %528 = linalg.generic {indexing_maps = [#map55, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%526 : tensor<12x4x8xf32>) outs(%527 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %529 = tensor.empty() : tensor<12x1x4x8xf32>
    %530 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523 : tensor<12x1x8x4xf32>) outs(%529 : tensor<12x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x1x4x8xf32>
    %531 = tensor.empty() : tensor<12x4x1x8xf32>
    %532 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481 : tensor<12x1x4x8xf32>) outs(%531 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x1x8xf32>
    %collapsed_40 = tensor.collapse_shape %532 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32>
    %533 = tensor.empty() : tensor<12x4x1x8xf32>
    %534 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%530 : tensor<12x1x4x8xf32>) outs(%533 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x1x8xf32>
    %collapsed_41 = tensor.collapse_shape %534 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32>
    %535 = tensor.empty() : tensor<12x4x1x8xf32>
    %536 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%528 : tensor<12x1x4x8xf32>) outs(%535 : tensor<12x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<12x4x1x8xf32>
    %collapsed_42 = tensor.collapse_shape %536 [[0], [1], [2, 3]] : tensor<12x4x1x8xf32> into tensor<12x4x8xf32>
    %537 = tensor.empty() : tensor<12x4x24xf32>
    %538 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel"]} outs(%537 : tensor<12x4x24xf32>) {
    ^bb0(%out: f32):
      %718 = linalg.index 0 : index
      %719 = linalg.index 1 : index
      %720 = linalg.index 2 : index
      %721 = arith.cmpi ult, %720, %c8 : index
      %722 = scf.if %721 -> (f32) {
        %extracted = tensor.extract %collapsed_42[%718, %719, %720] : tensor<12x4x8xf32>
        scf.yield %extracted : f32
      } else {
        %723 = arith.cmpi ult, %720, %c16 : index
        %724 = scf.if %723 -> (f32) {
          %725 = arith.subi %720, %c8 : index
          %extracted = tensor.extract %collapsed_41[%718, %719, %725] : tensor<12x4x8xf32>
          scf.yield %extracted : f32
        } else {
          %725 = arith.subi %720, %c16 : index
          %extracted = tensor.extract %collapsed_40[%718, %719, %725] : tensor<12x4x8xf32>
          scf.yield %extracted : f32
        }
        scf.yield %724 : f32
      }
      linalg.yield %722 : f32
    } -> tensor<12x4x24xf32>
    %539 = tensor.empty() : tensor<24x8xf32>
    %540 = linalg.fill ins(%cst_2 : f32) outs(%539 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %541 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%538, %collapsed_19 : tensor<12x4x24xf32>, tensor<12x4x8xf32>) outs(%540 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<24x8xf32>
    %542 = tensor.empty() : tensor<8x24xf32>
    %543 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%541 : tensor<24x8xf32>) outs(%542 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x24xf32>
    %544 = tensor.empty() : tensor<12x4x8xf32>
    %545 = linalg.fill ins(%cst_2 : f32) outs(%544 : tensor<12x4x8xf32>) -> tensor<12x4x8xf32>
    %546 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%538, %142 : tensor<12x4x24xf32>, tensor<8x24xf32>) outs(%545 : tensor<12x4x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<12x4x8xf32>
    %expanded_43 = tensor.expand_shape %546 [[0, 1], [2], [3]] output_shape [2, 6, 4, 8] : tensor<12x4x8xf32> into tensor<2x6x4x8xf32>
    %547 = tensor.empty() : tensor<2x4x6x8xf32>
    %548 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x6x4x8xf32>) outs(%547 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %549 = "sbp.layer_input_cotangent"(%548) {layer = "block0/time"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %550 = tensor.empty() : tensor<2x4x6x8xf32>
    %551 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %549 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%550 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %552 = "sbp.layer_input_cotangent"(%543) {layer = "block0/time"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %553 = "sbp.layer_input_cotangent"(%469) {layer = "block0/time"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %554 = "sbp.layer_cotangent"(%551) {layer = "block0/space"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %collapsed_44 = tensor.collapse_shape %554 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %555 = tensor.empty() : tensor<8x8xf32>
    %556 = linalg.fill ins(%cst_2 : f32) outs(%555 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %557 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_44, %collapsed_17 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%556 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x8xf32>
    %558 = tensor.empty() : tensor<8x8xf32>
    %559 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%557 : tensor<8x8xf32>) outs(%558 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %560 = tensor.empty() : tensor<8x6x8xf32>
    %561 = linalg.fill ins(%cst_2 : f32) outs(%560 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %562 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_44, %19 : tensor<8x6x8xf32>, tensor<8x8xf32>) outs(%561 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x6x8xf32>
    %expanded_45 = tensor.expand_shape %562 [[0], [1], [2, 3]] output_shape [8, 6, 2, 4] : tensor<8x6x8xf32> into tensor<8x6x2x4xf32>
    %563 = tensor.empty() : tensor<8x2x6x4xf32>
    %564 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<8x6x2x4xf32>) outs(%563 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x4xf32>
    %565 = tensor.empty() : tensor<8x2x4x6xf32>
    %566 = linalg.fill ins(%cst_2 : f32) outs(%565 : tensor<8x2x4x6xf32>) -> tensor<8x2x4x6xf32>
    %567 = linalg.generic {indexing_maps = [#map56, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%564, %123 : tensor<8x2x6x4xf32>, tensor<8x2x6x6xf32>) outs(%566 : tensor<8x2x4x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x2x4x6xf32>
    %568 = tensor.empty() : tensor<8x2x6x4xf32>
    %569 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%567 : tensor<8x2x4x6xf32>) outs(%568 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x4xf32>
    %570 = tensor.empty() : tensor<8x2x6x6xf32>
    %571 = linalg.fill ins(%cst_2 : f32) outs(%570 : tensor<8x2x6x6xf32>) -> tensor<8x2x6x6xf32>
    %572 = linalg.generic {indexing_maps = [#map2, #map52, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%564, %90 : tensor<8x2x6x4xf32>, tensor<8x2x6x4xf32>) outs(%571 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x2x6x6xf32>
    %573 = tensor.empty() : tensor<8x2x6x6xf32>
    %574 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<8x2x6x1xf32>) outs(%573 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %575 = tensor.empty() : tensor<8x2x6x6xf32>
    %576 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %574 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%575 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %577 = tensor.empty() : tensor<8x2x6x6xf32>
    %578 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%576, %114 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%577 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %579 = tensor.empty() : tensor<8x2x6xf32>
    %580 = linalg.fill ins(%cst_2 : f32) outs(%579 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32>
    %581 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%578 : tensor<8x2x6x6xf32>) outs(%580 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6xf32>
    %expanded_46 = tensor.expand_shape %581 [[0], [1], [2, 3]] output_shape [8, 2, 6, 1] : tensor<8x2x6xf32> into tensor<8x2x6x1xf32>
    %582 = tensor.empty() : tensor<8x2x6x1xf32>
    %583 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<8x2x6x1xf32>) outs(%582 : tensor<8x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x1xf32>
    %584 = tensor.empty() : tensor<8x2x6x6xf32>
    %585 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<8x2x6x1xf32>) outs(%584 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %586 = tensor.empty() : tensor<8x2x6x6xf32>
    %587 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %585 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%586 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %588 = tensor.empty() : tensor<8x2x6xf32>
    %589 = linalg.fill ins(%cst_2 : f32) outs(%588 : tensor<8x2x6xf32>) -> tensor<8x2x6xf32>
    %590 = linalg.generic {indexing_maps = [#map6, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%583 : tensor<8x2x6x1xf32>) outs(%589 : tensor<8x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6xf32>
    %591 = tensor.empty() : tensor<8x2x6x6xf32>
    %592 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%590 : tensor<8x2x6xf32>) outs(%591 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %593 = tensor.empty() : tensor<8x2x6x6xf32>
    %594 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%587, %592 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%593 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %595 = tensor.empty() : tensor<8x2x6x6xf32>
    %596 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594, %114 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%595 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %597 = tensor.empty() : tensor<8x2x6x6xf32>
    %598 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%597 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x6xf32>
    %599 = tensor.empty() : tensor<8x2x6x6xf32>
    %600 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%596, %598 : tensor<8x2x6x6xf32>, tensor<8x2x6x6xf32>) outs(%599 : tensor<8x2x6x6xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x2x6x6xf32>
    %601 = tensor.empty() : tensor<8x2x6x4xf32>
    %602 = linalg.fill ins(%cst_2 : f32) outs(%601 : tensor<8x2x6x4xf32>) -> tensor<8x2x6x4xf32>
    %603 = linalg.generic {indexing_maps = [#map56, #map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%600, %86 : tensor<8x2x6x6xf32>, tensor<8x2x6x4xf32>) outs(%602 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x2x6x4xf32>
    %604 = tensor.empty() : tensor<8x2x4x6xf32>
    %605 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%603 : tensor<8x2x6x4xf32>) outs(%604 : tensor<8x2x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x4x6xf32>
    %606 = tensor.empty() : tensor<8x2x6x4xf32>
    %607 = linalg.fill ins(%cst_2 : f32) outs(%606 : tensor<8x2x6x4xf32>) -> tensor<8x2x6x4xf32>
    %608 = linalg.generic {indexing_maps = [#map2, #map52, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%600, %92 : tensor<8x2x6x6xf32>, tensor<8x2x4x6xf32>) outs(%607 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x2x6x4xf32>
    %609 = tensor.empty() : tensor<8x2x6x4xf32>
    %610 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%605 : tensor<8x2x4x6xf32>) outs(%609 : tensor<8x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x6x4xf32>
    %611 = tensor.empty() : tensor<8x6x2x4xf32>
    %612 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%569 : tensor<8x2x6x4xf32>) outs(%611 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x2x4xf32>
    %collapsed_47 = tensor.collapse_shape %612 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32>
    %613 = tensor.empty() : tensor<8x6x2x4xf32>
    %614 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610 : tensor<8x2x6x4xf32>) outs(%613 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x2x4xf32>
    %collapsed_48 = tensor.collapse_shape %614 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32>
    %615 = tensor.empty() : tensor<8x6x2x4xf32>
    %616 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%608 : tensor<8x2x6x4xf32>) outs(%615 : tensor<8x6x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x2x4xf32>
    %collapsed_49 = tensor.collapse_shape %616 [[0], [1], [2, 3]] : tensor<8x6x2x4xf32> into tensor<8x6x8xf32>
    %617 = tensor.empty() : tensor<8x6x24xf32>
    %618 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel"]} outs(%617 : tensor<8x6x24xf32>) {
    ^bb0(%out: f32):
      %718 = linalg.index 0 : index
      %719 = linalg.index 1 : index
      %720 = linalg.index 2 : index
      %721 = arith.cmpi ult, %720, %c8 : index
      %722 = scf.if %721 -> (f32) {
        %extracted = tensor.extract %collapsed_49[%718, %719, %720] : tensor<8x6x8xf32>
        scf.yield %extracted : f32
      } else {
        %723 = arith.cmpi ult, %720, %c16 : index
        %724 = scf.if %723 -> (f32) {
          %725 = arith.subi %720, %c8 : index
          %extracted = tensor.extract %collapsed_48[%718, %719, %725] : tensor<8x6x8xf32>
          scf.yield %extracted : f32
        } else {
          %725 = arith.subi %720, %c16 : index
          %extracted = tensor.extract %collapsed_47[%718, %719, %725] : tensor<8x6x8xf32>
          scf.yield %extracted : f32
        }
        scf.yield %724 : f32
      }
      linalg.yield %722 : f32
    } -> tensor<8x6x24xf32>
    %619 = tensor.empty() : tensor<24x8xf32>
    %620 = linalg.fill ins(%cst_2 : f32) outs(%619 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %621 = linalg.generic {indexing_maps = [#map48, #map49, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%618, %81 : tensor<8x6x24xf32>, tensor<8x6x8xf32>) outs(%620 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<24x8xf32>
    %622 = tensor.empty() : tensor<8x24xf32>
    %623 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%621 : tensor<24x8xf32>) outs(%622 : tensor<8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x24xf32>
    %624 = tensor.empty() : tensor<8x6x8xf32>
    %625 = linalg.fill ins(%cst_2 : f32) outs(%624 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %626 = linalg.generic {indexing_maps = [#map16, #map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%618, %20 : tensor<8x6x24xf32>, tensor<8x24xf32>) outs(%625 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x6x8xf32>
    %627 = tensor.empty() : tensor<8xf32>
    %628 = linalg.fill ins(%cst_2 : f32) outs(%627 : tensor<8xf32>) -> tensor<8xf32>
    %629 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%626 : tensor<8x6x8xf32>) outs(%628 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %expanded_50 = tensor.expand_shape %629 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %630 = tensor.empty() : tensor<8xf32>
    %631 = linalg.fill ins(%cst_2 : f32) outs(%630 : tensor<8xf32>) -> tensor<8xf32>
    %632 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_50 : tensor<1x1x8xf32>) outs(%631 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %633 = tensor.empty() : tensor<8x6x8xf32>
    %634 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %626 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%633 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %635 = tensor.empty() : tensor<8xf32>
    %636 = linalg.fill ins(%cst_2 : f32) outs(%635 : tensor<8xf32>) -> tensor<8xf32>
    %637 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%634 : tensor<8x6x8xf32>) outs(%636 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %expanded_51 = tensor.expand_shape %637 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %638 = tensor.empty() : tensor<8x6x8xf32>
    %639 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x8xf32>) outs(%638 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %640 = tensor.empty() : tensor<8x6x8xf32>
    %641 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626, %639 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%640 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %642 = tensor.empty() : tensor<8xf32>
    %643 = linalg.fill ins(%cst_2 : f32) outs(%642 : tensor<8xf32>) -> tensor<8xf32>
    %644 = linalg.generic {indexing_maps = [#map57, #map58], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_51 : tensor<1x1x8xf32>) outs(%643 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8xf32>
    %645 = tensor.empty() : tensor<8x6x8xf32>
    %646 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %641 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%645 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %647 = tensor.empty() : tensor<8x6xf32>
    %648 = linalg.fill ins(%cst_2 : f32) outs(%647 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %649 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%646 : tensor<8x6x8xf32>) outs(%648 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %expanded_52 = tensor.expand_shape %649 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xf32> into tensor<8x6x1xf32>
    %650 = tensor.empty() : tensor<8x6x8xf32>
    %651 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<8x6x1xf32>) outs(%650 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %652 = tensor.empty() : tensor<8x6x8xf32>
    %653 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%641, %651 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%652 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %654 = tensor.empty() : tensor<8x6x1xf32>
    %655 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %65 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%654 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %656 = tensor.empty() : tensor<8x6x8xf32>
    %657 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653 : tensor<8x6x8xf32>) outs(%656 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %658 = tensor.empty() : tensor<8x6xf32>
    %659 = linalg.fill ins(%cst_2 : f32) outs(%658 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %660 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%657 : tensor<8x6x8xf32>) outs(%659 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %expanded_53 = tensor.expand_shape %660 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xf32> into tensor<8x6x1xf32>
    %661 = tensor.empty() : tensor<8x6x1xf32>
    %662 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%661 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %663 = tensor.empty() : tensor<8x6x1xf32>
    %664 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655, %662 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%663 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %665 = tensor.empty() : tensor<8x6xf32>
    %666 = linalg.fill ins(%cst_2 : f32) outs(%665 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %667 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<8x6x1xf32>) outs(%666 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %668 = tensor.empty() : tensor<8x6x8xf32>
    %669 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<8x6xf32>) outs(%668 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %670 = tensor.empty() : tensor<8x6x8xf32>
    %671 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669, %40 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%670 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %672 = tensor.empty() : tensor<8x6x8xf32>
    %673 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<8x6x8xf32>) outs(%672 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.negf %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %674 = tensor.empty() : tensor<8x6xf32>
    %675 = linalg.fill ins(%cst_2 : f32) outs(%674 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %676 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%673 : tensor<8x6x8xf32>) outs(%675 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %expanded_54 = tensor.expand_shape %676 [[0], [1, 2]] output_shape [8, 6, 1] : tensor<8x6xf32> into tensor<8x6x1xf32>
    %677 = tensor.empty() : tensor<8x6x8xf32>
    %678 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653, %671 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%677 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %679 = tensor.empty() : tensor<8x6x1xf32>
    %680 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %expanded_54 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%679 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %681 = tensor.empty() : tensor<8x6x1xf32>
    %682 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%681 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x1xf32>
    %683 = tensor.empty() : tensor<8x6x1xf32>
    %684 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%680, %682 : tensor<8x6x1xf32>, tensor<8x6x1xf32>) outs(%683 : tensor<8x6x1xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.divf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x1xf32>
    %685 = tensor.empty() : tensor<8x6xf32>
    %686 = linalg.fill ins(%cst_2 : f32) outs(%685 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %687 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%684 : tensor<8x6x1xf32>) outs(%686 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<8x6xf32>
    %688 = tensor.empty() : tensor<8x6x8xf32>
    %689 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%687 : tensor<8x6xf32>) outs(%688 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x6x8xf32>
    %690 = tensor.empty() : tensor<8x6x8xf32>
    %691 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %689 : tensor<8x6x8xf32>, tensor<8x6x8xf32>) outs(%690 : tensor<8x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<8x6x8xf32>
    %expanded_55 = tensor.expand_shape %691 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %692 = "sbp.layer_input_cotangent"(%expanded_55) {layer = "block0/space"} : (tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
    %693 = tensor.empty() : tensor<2x4x6x8xf32>
    %694 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551, %692 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%693 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.addf %in, %in_58 : f32
      linalg.yield %718 : f32
    } -> tensor<2x4x6x8xf32>
    %695 = "sbp.layer_input_cotangent"(%623) {layer = "block0/space"} : (tensor<8x24xf32>) -> tensor<8x24xf32>
    %696 = "sbp.layer_input_cotangent"(%559) {layer = "block0/space"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %697 = "sbp.layer_input_cotangent"(%644) {layer = "block0/space"} : (tensor<8xf32>) -> tensor<8xf32>
    %698 = "sbp.layer_input_cotangent"(%632) {layer = "block0/space"} : (tensor<8xf32>) -> tensor<8xf32>
    %699 = tensor.empty() : tensor<6x8xf32>
    %700 = linalg.fill ins(%cst_2 : f32) outs(%699 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %701 = linalg.generic {indexing_maps = [#map59, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%694 : tensor<2x4x6x8xf32>) outs(%700 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<6x8xf32>
    %expanded_56 = tensor.expand_shape %701 [[0, 1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<6x8xf32> into tensor<1x1x6x8xf32>
    %702 = tensor.empty() : tensor<6x8xf32>
    %703 = linalg.fill ins(%cst_2 : f32) outs(%702 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %704 = linalg.generic {indexing_maps = [#map59, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_56 : tensor<1x1x6x8xf32>) outs(%703 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<6x8xf32>
    %705 = tensor.empty() : tensor<4x8xf32>
    %706 = linalg.fill ins(%cst_2 : f32) outs(%705 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %707 = linalg.generic {indexing_maps = [#map60, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%694 : tensor<2x4x6x8xf32>) outs(%706 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<4x8xf32>
    %expanded_57 = tensor.expand_shape %707 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32>
    %708 = tensor.empty() : tensor<4x8xf32>
    %709 = linalg.fill ins(%cst_2 : f32) outs(%708 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %710 = linalg.generic {indexing_maps = [#map60, #map29], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_57 : tensor<1x4x1x8xf32>) outs(%709 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %718 = arith.addf %out, %in : f32
      linalg.yield %718 : f32
    } -> tensor<4x8xf32>
    %711 = tensor.empty() : tensor<4x1x8xf32>
    %712 = linalg.generic {indexing_maps = [#map39, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%710 : tensor<4x8xf32>) outs(%711 : tensor<4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x8xf32>
    %713 = tensor.empty() : tensor<8x4xf32>
    %714 = linalg.fill ins(%cst_2 : f32) outs(%713 : tensor<8x4xf32>) -> tensor<8x4xf32>
    %715 = linalg.generic {indexing_maps = [#map44, #map45, #map46], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%694, %collapsed : tensor<2x4x6x8xf32>, tensor<2x4x6x4xf32>) outs(%714 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %718 = arith.mulf %in, %in_58 : f32
      %719 = arith.addf %out, %718 : f32
      linalg.yield %719 : f32
    } -> tensor<8x4xf32>
    %716 = tensor.empty() : tensor<4x8xf32>
    %717 = linalg.generic {indexing_maps = [#map38, #map31], iterator_types = ["parallel", "parallel"]} ins(%715 : tensor<8x4xf32>) outs(%716 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    return %327, %698, %697, %696, %695, %717, %343, %461, %460, %459, %458, %457, %456, %704, %553, %552, %712 : tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x8xf32>, tensor<8x5xf32>, tensor<12xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x12xf32>, tensor<12x8xf32>, tensor<6x8xf32>, tensor<8x8xf32>, tensor<8x24xf32>, tensor<4x1x8xf32>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2xf32>) -> tensor<2xf32>
    %2 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xf32>) outs(%1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map34, #map33], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map33, #map33, #map33], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xf32>, tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xf32>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2x5xf32>
    %10 = linalg.generic {indexing_maps = [#map61, #map31], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xf32>) outs(%9 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %11 = tensor.empty() : tensor<2x5xf32>
    %12 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%11 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %13 = tensor.empty() : tensor<2x5xf32>
    %14 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xf32>) outs(%13 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    %15 = tensor.empty() : tensor<2xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2xf32>) -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<2x5xf32>) outs(%16 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<2xf32>
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x5xf32>
    %23 = linalg.generic {indexing_maps = [#map61, #map31], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %24 = tensor.empty() : tensor<2x5xf32>
    %25 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%24 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<2x5xf32>
    return %25, %14, %19 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>
  }
  func.func private @main_log_softmax_125(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x5xf32>
    %1 = linalg.generic {indexing_maps = [#map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xf32>) outs(%0 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.negf %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %2 = tensor.empty() : tensor<2xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2xf32>) -> tensor<2xf32>
    %4 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xf32>) outs(%3 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %5 = tensor.empty() : tensor<2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.divf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x1xf32>
    %7 = tensor.empty() : tensor<2xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2xf32>) -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map31, #map32], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<2x1xf32>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2xf32>
    %10 = tensor.empty() : tensor<2x5xf32>
    %11 = linalg.generic {indexing_maps = [#map32, #map31], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2xf32>) outs(%10 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.mulf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xf32>
    %15 = linalg.generic {indexing_maps = [#map31, #map31, #map31], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%14 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32
      linalg.yield %16 : f32
    } -> tensor<2x5xf32>
    return %15 : tensor<2x5xf32>
  }
}
