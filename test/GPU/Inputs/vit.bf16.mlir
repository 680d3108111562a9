#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> ()>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map22 = affine_map<(d0, d1) -> ()>
#map23 = affine_map<(d0, d1) -> (d0, d1)>
#map24 = affine_map<(d0, d1) -> (d0)>
#map25 = affine_map<(d0) -> (d0)>
#map26 = affine_map<(d0) -> ()>
#map27 = affine_map<() -> ()>
#map28 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map29 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map30 = affine_map<(d0, d1) -> (d1, d0)>
#map31 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map32 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map33 = affine_map<(d0, d1, d2) -> (d0)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map36 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map40 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map41 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<8xbf16>, %arg1: tensor<8xbf16>, %arg2: tensor<8x8xbf16>, %arg3: tensor<8x24xbf16>, %arg4: tensor<8x8xbf16>, %arg5: tensor<8x5xbf16>, %arg6: tensor<12xbf16>, %arg7: tensor<8xbf16>, %arg8: tensor<8xbf16>, %arg9: tensor<8xbf16>, %arg10: tensor<8x12xbf16>, %arg11: tensor<12x8xbf16>, %arg12: tensor<12xbf16>, %arg13: tensor<8xbf16>, %arg14: tensor<8x12xbf16>, %arg15: tensor<12x8xbf16>, %arg16: tensor<8xbf16>, %arg17: tensor<8xbf16>, %arg18: tensor<12x8xbf16>, %arg19: tensor<3x8x12xbf16>, %arg20: tensor<3x5xbf16>) -> (tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<8x8xbf16>, tensor<8x5xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<12x8xbf16>) {
    %c16 = arith.constant 16 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant -1.000000e+00 : bf16
    %cst_0 = arith.constant 3.000000e+00 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant dense<-1.125000e+00> : tensor<bf16>
    %cst_5 = arith.constant dense<1.200000e+01> : tensor<f32>
    %cst_6 = arith.constant dense<7.070310e-01> : tensor<bf16>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<bf16>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<bf16>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_10 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_11 = arith.constant dense<-5.000000e-01> : tensor<bf16>
    %cst_12 = arith.constant dense<1.001360e-05> : tensor<bf16>
    %cst_13 = arith.constant dense<2.000000e+00> : tensor<bf16>
    %cst_14 = arith.constant dense<8.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg19 [[0], [1, 2], [3, 4]] output_shape [3, 2, 4, 6, 2] : tensor<3x8x12xbf16> into tensor<3x2x4x6x2xbf16>
    %0 = tensor.empty() : tensor<3x2x6x4x2xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x2x4x6x2xbf16>) outs(%0 : tensor<3x2x6x4x2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x6x4x2xbf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3, 4]] : tensor<3x2x6x4x2xbf16> into tensor<3x12x8xbf16>
    %2 = tensor.empty() : tensor<3x12x8xbf16>
    %3 = linalg.fill ins(%cst_3 : bf16) outs(%2 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg4 : tensor<3x12x8xbf16>, tensor<8x8xbf16>) outs(%3 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %5 = tensor.empty() : tensor<1x12x8xbf16>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<12x8xbf16>) outs(%5 : tensor<1x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x12x8xbf16>
    %7 = tensor.empty() : tensor<3x12x8xbf16>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x12x8xbf16>) outs(%7 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %9 = tensor.empty() : tensor<3x12x8xbf16>
    %10 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%9 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %11 = "sbp.layer_input"(%arg0) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %12 = "sbp.layer_input"(%arg1) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %13 = "sbp.layer_input"(%arg2) {layer = "block0/attn"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %14 = "sbp.layer_input"(%arg3) {layer = "block0/attn"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %15 = "sbp.layer_input"(%10) {layer = "block0/attn"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %16 = tensor.empty() : tensor<3x12x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<3x12x8xbf16>) outs(%16 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %18 = tensor.empty() : tensor<3x12xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<3x12x8xf32>) outs(%19 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %21 = tensor.empty() : tensor<3x12x1xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x12xf32>) outs(%21 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %23 = tensor.empty() : tensor<3x12x1xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%23 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %25 = tensor.empty() : tensor<3x12x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%25 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %27 = tensor.empty() : tensor<3x12x1xbf16>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x12x1xf32>) outs(%27 : tensor<3x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %29 = tensor.empty() : tensor<3x12x8xbf16>
    %30 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x12x1xbf16>) outs(%29 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %31 = tensor.empty() : tensor<3x12x8xbf16>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %30 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%31 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %33 = tensor.empty() : tensor<3x12x8xbf16>
    %34 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%33 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %35 = tensor.empty() : tensor<3x12x8xbf16>
    %36 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<bf16>) outs(%35 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %37 = tensor.empty() : tensor<3x12x8xbf16>
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %32 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%37 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %39 = tensor.empty() : tensor<3x12x8xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<3x12x8xbf16>) outs(%39 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %41 = tensor.empty() : tensor<3x12xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<3x12x8xf32>) outs(%42 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %44 = tensor.empty() : tensor<3x12x1xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<3x12xf32>) outs(%44 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %46 = tensor.empty() : tensor<3x12x1xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%46 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %48 = tensor.empty() : tensor<3x12x1xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%48 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %50 = tensor.empty() : tensor<3x12x1xbf16>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<3x12x1xf32>) outs(%50 : tensor<3x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %52 = tensor.empty() : tensor<3x12x8xbf16>
    %53 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x12x1xbf16>) outs(%52 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %54 = tensor.empty() : tensor<3x12x8xbf16>
    %55 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %53 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%54 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %56 = tensor.empty() : tensor<3x12x1xbf16>
    %57 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<bf16>) outs(%56 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x1xbf16>
    %58 = tensor.empty() : tensor<3x12x1xbf16>
    %59 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %57 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%58 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %60 = tensor.empty() : tensor<3x12x1xbf16>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<3x12x1xbf16>) outs(%60 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = math.rsqrt %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %62 = tensor.empty() : tensor<3x12x1xbf16>
    %63 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %59 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%62 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %64 = tensor.empty() : tensor<3x12x1xbf16>
    %65 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<bf16>) outs(%64 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x1xbf16>
    %66 = tensor.empty() : tensor<3x12x1xbf16>
    %67 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %63 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%66 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %68 = tensor.empty() : tensor<3x12x8xbf16>
    %69 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<3x12x1xbf16>) outs(%68 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %70 = tensor.empty() : tensor<3x12x8xbf16>
    %71 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %69 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%70 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %72 = tensor.empty() : tensor<1x1x8xbf16>
    %73 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8xbf16>) outs(%72 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %74 = tensor.empty() : tensor<3x12x8xbf16>
    %75 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x8xbf16>) outs(%74 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %76 = tensor.empty() : tensor<3x12x8xbf16>
    %77 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %75 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%76 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %78 = tensor.empty() : tensor<1x1x8xbf16>
    %79 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<8xbf16>) outs(%78 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %80 = tensor.empty() : tensor<3x12x8xbf16>
    %81 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x1x8xbf16>) outs(%80 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %82 = tensor.empty() : tensor<3x12x8xbf16>
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %81 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%82 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %84 = tensor.empty() : tensor<3x12x24xbf16>
    %85 = linalg.fill ins(%cst_3 : bf16) outs(%84 : tensor<3x12x24xbf16>) -> tensor<3x12x24xbf16>
    %86 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83, %14 : tensor<3x12x8xbf16>, tensor<8x24xbf16>) outs(%85 : tensor<3x12x24xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x24xbf16>
    %extracted_slice = tensor.extract_slice %86[0, 0, 0] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xbf16> to tensor<3x12x8xbf16>
    %extracted_slice_15 = tensor.extract_slice %86[0, 0, 8] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xbf16> to tensor<3x12x8xbf16>
    %extracted_slice_16 = tensor.extract_slice %86[0, 0, 16] [3, 12, 8] [1, 1, 1] : tensor<3x12x24xbf16> to tensor<3x12x8xbf16>
    %expanded_17 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xbf16> into tensor<3x12x2x4xbf16>
    %87 = tensor.empty() : tensor<3x2x12x4xbf16>
    %88 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<3x12x2x4xbf16>) outs(%87 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x4xbf16>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xbf16> into tensor<3x12x2x4xbf16>
    %89 = tensor.empty() : tensor<3x2x12x4xbf16>
    %90 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<3x12x2x4xbf16>) outs(%89 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x4xbf16>
    %expanded_19 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xbf16> into tensor<3x12x2x4xbf16>
    %91 = tensor.empty() : tensor<3x2x12x4xbf16>
    %92 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<3x12x2x4xbf16>) outs(%91 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x4xbf16>
    %93 = tensor.empty() : tensor<3x2x4x12xbf16>
    %94 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<3x2x12x4xbf16>) outs(%93 : tensor<3x2x4x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x4x12xbf16>
    %95 = tensor.empty() : tensor<3x2x12x12xbf16>
    %96 = linalg.fill ins(%cst_3 : bf16) outs(%95 : tensor<3x2x12x12xbf16>) -> tensor<3x2x12x12xbf16>
    %97 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%88, %94 : tensor<3x2x12x4xbf16>, tensor<3x2x4x12xbf16>) outs(%96 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x2x12x12xbf16>
    %98 = tensor.empty() : tensor<3x2x12x12xbf16>
    %99 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<bf16>) outs(%98 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x12xbf16>
    %100 = tensor.empty() : tensor<3x2x12x12xbf16>
    %101 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%100 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %102 = tensor.empty() : tensor<3x2x12xbf16>
    %103 = linalg.fill ins(%cst_1 : bf16) outs(%102 : tensor<3x2x12xbf16>) -> tensor<3x2x12xbf16>
    %104 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<3x2x12x12xbf16>) outs(%103 : tensor<3x2x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.maximumf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12xbf16>
    %105 = tensor.empty() : tensor<3x2x12xbf16>
    %106 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<bf16>) outs(%105 : tensor<3x2x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12xbf16>
    %107 = tensor.empty() : tensor<3x2x12xbf16>
    %108 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %104 : tensor<3x2x12xbf16>, tensor<3x2x12xbf16>) outs(%107 : tensor<3x2x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.maximumf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12xbf16>
    %109 = tensor.empty() : tensor<3x2x12x1xbf16>
    %110 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<3x2x12xbf16>) outs(%109 : tensor<3x2x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x1xbf16>
    %111 = tensor.empty() : tensor<3x2x12x12xbf16>
    %112 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<3x2x12x1xbf16>) outs(%111 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x12xbf16>
    %113 = tensor.empty() : tensor<3x2x12x12xbf16>
    %114 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %112 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%113 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %115 = tensor.empty() : tensor<3x2x12x12xbf16>
    %116 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<3x2x12x12xbf16>) outs(%115 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = math.exp %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %117 = tensor.empty() : tensor<3x2x12x12xf32>
    %118 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<3x2x12x12xbf16>) outs(%117 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x2x12x12xf32>
    %119 = tensor.empty() : tensor<3x2x12xf32>
    %120 = linalg.fill ins(%cst_2 : f32) outs(%119 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32>
    %121 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<3x2x12x12xf32>) outs(%120 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x2x12xf32>
    %122 = tensor.empty() : tensor<3x2x12x1xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<3x2x12xf32>) outs(%122 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x12x1xf32>
    %124 = tensor.empty() : tensor<3x2x12x1xbf16>
    %125 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<3x2x12x1xf32>) outs(%124 : tensor<3x2x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x1xbf16>
    %126 = tensor.empty() : tensor<3x2x12x12xbf16>
    %127 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<3x2x12x1xbf16>) outs(%126 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x12xbf16>
    %128 = tensor.empty() : tensor<3x2x12x12xbf16>
    %129 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %127 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%128 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %130 = tensor.empty() : tensor<3x2x12x1xbf16>
    %131 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<3x2x12x1xbf16>, tensor<3x2x12x1xbf16>) outs(%130 : tensor<3x2x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x1xbf16>
    %132 = tensor.empty() : tensor<3x2x12x1xbf16>
    %133 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%132 : tensor<3x2x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x1xbf16>
    %134 = tensor.empty() : tensor<3x2x12x1xbf16>
    %135 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %131 : tensor<3x2x12x1xbf16>, tensor<3x2x12x1xbf16>) outs(%134 : tensor<3x2x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x1xbf16>
    %136 = tensor.empty() : tensor<3x2x12x4xbf16>
    %137 = linalg.fill ins(%cst_3 : bf16) outs(%136 : tensor<3x2x12x4xbf16>) -> tensor<3x2x12x4xbf16>
    %138 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%129, %92 : tensor<3x2x12x12xbf16>, tensor<3x2x12x4xbf16>) outs(%137 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x2x12x4xbf16>
    %139 = tensor.empty() : tensor<3x12x2x4xbf16>
    %140 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<3x2x12x4xbf16>) outs(%139 : tensor<3x12x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x2x4xbf16>
    %collapsed_20 = tensor.collapse_shape %140 [[0], [1], [2, 3]] : tensor<3x12x2x4xbf16> into tensor<3x12x8xbf16>
    %141 = tensor.empty() : tensor<3x12x8xbf16>
    %142 = linalg.fill ins(%cst_3 : bf16) outs(%141 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %143 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_20, %13 : tensor<3x12x8xbf16>, tensor<8x8xbf16>) outs(%142 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %144 = "sbp.layer_output"(%143) {layer = "block0/attn"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %145 = tensor.empty() : tensor<3x12x8xbf16>
    %146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %144 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%145 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %147 = "sbp.layer_input"(%arg6) {layer = "block0/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %148 = "sbp.layer_input"(%arg7) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %149 = "sbp.layer_input"(%arg8) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %150 = "sbp.layer_input"(%arg9) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %151 = "sbp.layer_input"(%arg10) {layer = "block0/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %152 = "sbp.layer_input"(%arg11) {layer = "block0/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %153 = "sbp.layer_input"(%146) {layer = "block0/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %154 = tensor.empty() : tensor<3x12x8xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x12x8xbf16>) outs(%154 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %156 = tensor.empty() : tensor<3x12xf32>
    %157 = linalg.fill ins(%cst_2 : f32) outs(%156 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<3x12x8xf32>) outs(%157 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %159 = tensor.empty() : tensor<3x12x1xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<3x12xf32>) outs(%159 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %161 = tensor.empty() : tensor<3x12x1xf32>
    %162 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%161 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %163 = tensor.empty() : tensor<3x12x1xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %162 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%163 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %165 = tensor.empty() : tensor<3x12x1xbf16>
    %166 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x12x1xf32>) outs(%165 : tensor<3x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %167 = tensor.empty() : tensor<3x12x8xbf16>
    %168 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x12x1xbf16>) outs(%167 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %169 = tensor.empty() : tensor<3x12x8xbf16>
    %170 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %168 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%169 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %171 = tensor.empty() : tensor<3x12x8xbf16>
    %172 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%171 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %173 = tensor.empty() : tensor<3x12x8xbf16>
    %174 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<bf16>) outs(%173 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %175 = tensor.empty() : tensor<3x12x8xbf16>
    %176 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %170 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%175 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %177 = tensor.empty() : tensor<3x12x8xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x12x8xbf16>) outs(%177 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %179 = tensor.empty() : tensor<3x12xf32>
    %180 = linalg.fill ins(%cst_2 : f32) outs(%179 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<3x12x8xf32>) outs(%180 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %182 = tensor.empty() : tensor<3x12x1xf32>
    %183 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<3x12xf32>) outs(%182 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %184 = tensor.empty() : tensor<3x12x1xf32>
    %185 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%184 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %186 = tensor.empty() : tensor<3x12x1xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%186 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %188 = tensor.empty() : tensor<3x12x1xbf16>
    %189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<3x12x1xf32>) outs(%188 : tensor<3x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %190 = tensor.empty() : tensor<3x12x8xbf16>
    %191 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x12x1xbf16>) outs(%190 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %192 = tensor.empty() : tensor<3x12x8xbf16>
    %193 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %191 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%192 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %194 = tensor.empty() : tensor<3x12x1xbf16>
    %195 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<bf16>) outs(%194 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x1xbf16>
    %196 = tensor.empty() : tensor<3x12x1xbf16>
    %197 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %195 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%196 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %198 = tensor.empty() : tensor<3x12x1xbf16>
    %199 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<3x12x1xbf16>) outs(%198 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = math.rsqrt %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %200 = tensor.empty() : tensor<3x12x1xbf16>
    %201 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %197 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%200 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %202 = tensor.empty() : tensor<3x12x1xbf16>
    %203 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<bf16>) outs(%202 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x1xbf16>
    %204 = tensor.empty() : tensor<3x12x1xbf16>
    %205 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %201 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%204 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %206 = tensor.empty() : tensor<3x12x8xbf16>
    %207 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<3x12x1xbf16>) outs(%206 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %208 = tensor.empty() : tensor<3x12x8xbf16>
    %209 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %207 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%208 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %210 = tensor.empty() : tensor<1x1x8xbf16>
    %211 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<8xbf16>) outs(%210 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %212 = tensor.empty() : tensor<3x12x8xbf16>
    %213 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x1x8xbf16>) outs(%212 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %214 = tensor.empty() : tensor<3x12x8xbf16>
    %215 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %213 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%214 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %216 = tensor.empty() : tensor<1x1x8xbf16>
    %217 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<8xbf16>) outs(%216 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %218 = tensor.empty() : tensor<3x12x8xbf16>
    %219 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x1x8xbf16>) outs(%218 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %220 = tensor.empty() : tensor<3x12x8xbf16>
    %221 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %219 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%220 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %222 = tensor.empty() : tensor<3x12x12xbf16>
    %223 = linalg.fill ins(%cst_3 : bf16) outs(%222 : tensor<3x12x12xbf16>) -> tensor<3x12x12xbf16>
    %224 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221, %151 : tensor<3x12x8xbf16>, tensor<8x12xbf16>) outs(%223 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x12xbf16>
    %225 = tensor.empty() : tensor<1x1x12xbf16>
    %226 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<12xbf16>) outs(%225 : tensor<1x1x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x12xbf16>
    %227 = tensor.empty() : tensor<3x12x12xbf16>
    %228 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x1x12xbf16>) outs(%227 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %229 = tensor.empty() : tensor<3x12x12xbf16>
    %230 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %228 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%229 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %231 = tensor.empty() : tensor<3x12x12xbf16>
    %232 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%231 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %233 = tensor.empty() : tensor<3x12x12xbf16>
    %234 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %230 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%233 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %235 = tensor.empty() : tensor<3x12x12xbf16>
    %236 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<3x12x12xbf16>) outs(%235 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %237 = tensor.empty() : tensor<3x12x12xbf16>
    %238 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%237 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %239 = tensor.empty() : tensor<3x12x12xbf16>
    %240 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %238 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%239 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %241 = math.erfc %240 : tensor<3x12x12xbf16>
    %242 = tensor.empty() : tensor<3x12x12xbf16>
    %243 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %240 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%242 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %244 = tensor.empty() : tensor<3x12x12xbf16>
    %245 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<3x12x12xbf16>) outs(%244 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %246 = tensor.empty() : tensor<3x12x12xbf16>
    %247 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<3x12x12xbf16>) outs(%246 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = math.exp %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %248 = tensor.empty() : tensor<3x12x12xbf16>
    %249 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %241 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%248 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %250 = tensor.empty() : tensor<3x12x8xbf16>
    %251 = linalg.fill ins(%cst_3 : bf16) outs(%250 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %252 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%249, %152 : tensor<3x12x12xbf16>, tensor<12x8xbf16>) outs(%251 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %253 = tensor.empty() : tensor<1x1x8xbf16>
    %254 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<8xbf16>) outs(%253 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %255 = tensor.empty() : tensor<3x12x8xbf16>
    %256 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x1x8xbf16>) outs(%255 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %257 = tensor.empty() : tensor<3x12x8xbf16>
    %258 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %256 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%257 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %259 = "sbp.layer_output"(%258) {layer = "block0/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %260 = tensor.empty() : tensor<3x12x8xbf16>
    %261 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %259 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%260 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %262 = "sbp.layer_input"(%arg12) {layer = "block1/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %263 = "sbp.layer_input"(%arg13) {layer = "block1/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %264 = "sbp.layer_input"(%arg14) {layer = "block1/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %265 = "sbp.layer_input"(%arg15) {layer = "block1/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %266 = "sbp.layer_input"(%261) {layer = "block1/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %267 = tensor.empty() : tensor<3x12x12xbf16>
    %268 = linalg.fill ins(%cst_3 : bf16) outs(%267 : tensor<3x12x12xbf16>) -> tensor<3x12x12xbf16>
    %269 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%266, %264 : tensor<3x12x8xbf16>, tensor<8x12xbf16>) outs(%268 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x12xbf16>
    %270 = tensor.empty() : tensor<1x1x12xbf16>
    %271 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<12xbf16>) outs(%270 : tensor<1x1x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x12xbf16>
    %272 = tensor.empty() : tensor<3x12x12xbf16>
    %273 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x1x12xbf16>) outs(%272 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %274 = tensor.empty() : tensor<3x12x12xbf16>
    %275 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %273 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%274 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %276 = tensor.empty() : tensor<3x12x12xbf16>
    %277 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%276 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %278 = tensor.empty() : tensor<3x12x12xbf16>
    %279 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %277 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%278 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.maximumf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %280 = tensor.empty() : tensor<3x12x12xi1>
    %281 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %279 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%280 : tensor<3x12x12xi1>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: i1):
      %864 = arith.cmpf oeq, %in, %in_46 : bf16
      linalg.yield %864 : i1
    } -> tensor<3x12x12xi1>
    %282 = tensor.empty() : tensor<3x12x12xbf16>
    %283 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%282 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %284 = tensor.empty() : tensor<3x12x12xbf16>
    %285 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%284 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %286 = tensor.empty() : tensor<3x12x12xbf16>
    %287 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %283, %285 : tensor<3x12x12xi1>, tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%286 : tensor<3x12x12xbf16>) {
    ^bb0(%in: i1, %in_46: bf16, %in_47: bf16, %out: bf16):
      %864 = arith.select %in, %in_46, %in_47 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %288 = tensor.empty() : tensor<3x12x12xbf16>
    %289 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%288 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %290 = tensor.empty() : tensor<3x12x12xi1>
    %291 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %279 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%290 : tensor<3x12x12xi1>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: i1):
      %864 = arith.cmpf oeq, %in, %in_46 : bf16
      linalg.yield %864 : i1
    } -> tensor<3x12x12xi1>
    %292 = tensor.empty() : tensor<3x12x12xbf16>
    %293 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<bf16>) outs(%292 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %294 = tensor.empty() : tensor<3x12x12xbf16>
    %295 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%294 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %296 = tensor.empty() : tensor<3x12x12xbf16>
    %297 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %293, %295 : tensor<3x12x12xi1>, tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%296 : tensor<3x12x12xbf16>) {
    ^bb0(%in: i1, %in_46: bf16, %in_47: bf16, %out: bf16):
      %864 = arith.select %in, %in_46, %in_47 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %298 = tensor.empty() : tensor<3x12x12xbf16>
    %299 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %297 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%298 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %300 = tensor.empty() : tensor<3x12x8xbf16>
    %301 = linalg.fill ins(%cst_3 : bf16) outs(%300 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %302 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%279, %265 : tensor<3x12x12xbf16>, tensor<12x8xbf16>) outs(%301 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %303 = tensor.empty() : tensor<1x1x8xbf16>
    %304 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<8xbf16>) outs(%303 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %305 = tensor.empty() : tensor<3x12x8xbf16>
    %306 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x1x8xbf16>) outs(%305 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %307 = tensor.empty() : tensor<3x12x8xbf16>
    %308 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %306 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%307 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %309 = "sbp.layer_output"(%308) {layer = "block1/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %310 = tensor.empty() : tensor<3x12x8xbf16>
    %311 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %309 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%310 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %312 = tensor.empty() : tensor<3x12x8xf32>
    %313 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<3x12x8xbf16>) outs(%312 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %314 = tensor.empty() : tensor<3x12xf32>
    %315 = linalg.fill ins(%cst_2 : f32) outs(%314 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %316 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%313 : tensor<3x12x8xf32>) outs(%315 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %317 = tensor.empty() : tensor<3x12x1xf32>
    %318 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<3x12xf32>) outs(%317 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %319 = tensor.empty() : tensor<3x12x1xf32>
    %320 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%319 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %321 = tensor.empty() : tensor<3x12x1xf32>
    %322 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %320 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%321 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %323 = tensor.empty() : tensor<3x12x1xbf16>
    %324 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<3x12x1xf32>) outs(%323 : tensor<3x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %325 = tensor.empty() : tensor<3x12x8xbf16>
    %326 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<3x12x1xbf16>) outs(%325 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %327 = tensor.empty() : tensor<3x12x8xbf16>
    %328 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %326 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%327 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %329 = tensor.empty() : tensor<3x12x8xbf16>
    %330 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %328 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%329 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %331 = tensor.empty() : tensor<3x12x8xbf16>
    %332 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<bf16>) outs(%331 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %333 = tensor.empty() : tensor<3x12x8xbf16>
    %334 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %328 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%333 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %335 = tensor.empty() : tensor<3x12x8xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<3x12x8xbf16>) outs(%335 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %337 = tensor.empty() : tensor<3x12xf32>
    %338 = linalg.fill ins(%cst_2 : f32) outs(%337 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %339 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%336 : tensor<3x12x8xf32>) outs(%338 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %340 = tensor.empty() : tensor<3x12x1xf32>
    %341 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<3x12xf32>) outs(%340 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %342 = tensor.empty() : tensor<3x12x1xf32>
    %343 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%342 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %344 = tensor.empty() : tensor<3x12x1xf32>
    %345 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %343 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%344 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %346 = tensor.empty() : tensor<3x12x1xbf16>
    %347 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<3x12x1xf32>) outs(%346 : tensor<3x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %348 = tensor.empty() : tensor<3x12x8xbf16>
    %349 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<3x12x1xbf16>) outs(%348 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %350 = tensor.empty() : tensor<3x12x8xbf16>
    %351 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %349 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%350 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.subf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %352 = tensor.empty() : tensor<3x12x1xbf16>
    %353 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<bf16>) outs(%352 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x1xbf16>
    %354 = tensor.empty() : tensor<3x12x1xbf16>
    %355 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347, %353 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%354 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %356 = tensor.empty() : tensor<3x12x1xbf16>
    %357 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<3x12x1xbf16>) outs(%356 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = math.rsqrt %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %358 = tensor.empty() : tensor<3x12x1xbf16>
    %359 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357, %355 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%358 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %360 = tensor.empty() : tensor<3x12x1xbf16>
    %361 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<bf16>) outs(%360 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x1xbf16>
    %362 = tensor.empty() : tensor<3x12x1xbf16>
    %363 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %359 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%362 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %364 = tensor.empty() : tensor<3x12x8xbf16>
    %365 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<3x12x1xbf16>) outs(%364 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %366 = tensor.empty() : tensor<3x12x8xbf16>
    %367 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %365 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%366 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %368 = tensor.empty() : tensor<1x1x8xbf16>
    %369 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<8xbf16>) outs(%368 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %370 = tensor.empty() : tensor<3x12x8xbf16>
    %371 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<1x1x8xbf16>) outs(%370 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %372 = tensor.empty() : tensor<3x12x8xbf16>
    %373 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %371 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%372 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %374 = tensor.empty() : tensor<1x1x8xbf16>
    %375 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<8xbf16>) outs(%374 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %376 = tensor.empty() : tensor<3x12x8xbf16>
    %377 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x1x8xbf16>) outs(%376 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %378 = tensor.empty() : tensor<3x12x8xbf16>
    %379 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373, %377 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%378 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %380 = tensor.empty() : tensor<3x12x8xf32>
    %381 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<3x12x8xbf16>) outs(%380 : tensor<3x12x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x8xf32>
    %382 = tensor.empty() : tensor<3x8xf32>
    %383 = linalg.fill ins(%cst_2 : f32) outs(%382 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %384 = linalg.generic {indexing_maps = [#map21, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%381 : tensor<3x12x8xf32>) outs(%383 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x8xf32>
    %385 = tensor.empty() : tensor<3x8xf32>
    %386 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%385 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8xf32>
    %387 = tensor.empty() : tensor<3x8xf32>
    %388 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%384, %386 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%387 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x8xf32>
    %389 = tensor.empty() : tensor<3x8xbf16>
    %390 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%388 : tensor<3x8xf32>) outs(%389 : tensor<3x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x8xbf16>
    %391 = tensor.empty() : tensor<3x5xbf16>
    %392 = linalg.fill ins(%cst_3 : bf16) outs(%391 : tensor<3x5xbf16>) -> tensor<3x5xbf16>
    %393 = linalg.matmul ins(%390, %arg5 : tensor<3x8xbf16>, tensor<8x5xbf16>) outs(%392 : tensor<3x5xbf16>) -> tensor<3x5xbf16>
    %394:3 = call @main_log_softmax(%393) : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x1xbf16>)
    %395 = tensor.empty() : tensor<3x5xbf16>
    %396 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%394#0, %arg20 : tensor<3x5xbf16>, tensor<3x5xbf16>) outs(%395 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x5xbf16>
    %397 = tensor.empty() : tensor<3x5xf32>
    %398 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%396 : tensor<3x5xbf16>) outs(%397 : tensor<3x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x5xf32>
    %399 = tensor.empty() : tensor<3xf32>
    %400 = linalg.fill ins(%cst_2 : f32) outs(%399 : tensor<3xf32>) -> tensor<3xf32>
    %401 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%398 : tensor<3x5xf32>) outs(%400 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3xf32>
    %402 = tensor.empty() : tensor<3xbf16>
    %403 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel"]} ins(%401 : tensor<3xf32>) outs(%402 : tensor<3xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3xbf16>
    %404 = tensor.empty() : tensor<3xf32>
    %405 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel"]} ins(%403 : tensor<3xbf16>) outs(%404 : tensor<3xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3xf32>
    %406 = tensor.empty() : tensor<f32>
    %407 = linalg.fill ins(%cst_2 : f32) outs(%406 : tensor<f32>) -> tensor<f32>
    %408 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["reduction"]} ins(%405 : tensor<3xf32>) outs(%407 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<f32>
    %409 = tensor.empty() : tensor<f32>
    %410 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%408 : tensor<f32>) outs(%409 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.divf %in, %cst_0 : f32
      linalg.yield %864 : f32
    } -> tensor<f32>
    %411 = tensor.empty() : tensor<bf16>
    %412 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%410 : tensor<f32>) outs(%411 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<bf16>
    %413 = tensor.empty() : tensor<bf16>
    %414 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%412 : tensor<bf16>) outs(%413 : tensor<bf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<bf16>
    %415 = tensor.empty() : tensor<bf16>
    %416 = linalg.generic {indexing_maps = [#map27], iterator_types = []} outs(%415 : tensor<bf16>) {
    ^bb0(%out: bf16):
      linalg.yield %cst : bf16
    } -> tensor<bf16>
    %417 = tensor.empty() : tensor<f32>
    %418 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%416 : tensor<bf16>) outs(%417 : tensor<f32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<f32>
    %419 = tensor.empty() : tensor<f32>
    %420 = linalg.generic {indexing_maps = [#map27, #map27], iterator_types = []} ins(%418 : tensor<f32>) outs(%419 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.divf %in, %cst_0 : f32
      linalg.yield %864 : f32
    } -> tensor<f32>
    %421 = tensor.empty() : tensor<3xf32>
    %422 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel"]} ins(%420 : tensor<f32>) outs(%421 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3xf32>
    %423 = tensor.empty() : tensor<3xbf16>
    %424 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel"]} ins(%422 : tensor<3xf32>) outs(%423 : tensor<3xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3xbf16>
    %425 = tensor.empty() : tensor<3xf32>
    %426 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel"]} ins(%424 : tensor<3xbf16>) outs(%425 : tensor<3xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3xf32>
    %427 = tensor.empty() : tensor<3x5xf32>
    %428 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%426 : tensor<3xf32>) outs(%427 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x5xf32>
    %429 = tensor.empty() : tensor<3x5xbf16>
    %430 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%428 : tensor<3x5xf32>) outs(%429 : tensor<3x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x5xbf16>
    %431 = tensor.empty() : tensor<3x5xbf16>
    %432 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%430, %arg20 : tensor<3x5xbf16>, tensor<3x5xbf16>) outs(%431 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x5xbf16>
    %433 = call @main_log_softmax_97(%394#1, %394#2, %432) : (tensor<3x5xbf16>, tensor<3x1xbf16>, tensor<3x5xbf16>) -> tensor<3x5xbf16>
    %434 = tensor.empty() : tensor<5x8xbf16>
    %435 = linalg.fill ins(%cst_3 : bf16) outs(%434 : tensor<5x8xbf16>) -> tensor<5x8xbf16>
    %436 = linalg.generic {indexing_maps = [#map28, #map29, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433, %390 : tensor<3x5xbf16>, tensor<3x8xbf16>) outs(%435 : tensor<5x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<5x8xbf16>
    %437 = tensor.empty() : tensor<8x5xbf16>
    %438 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%436 : tensor<5x8xbf16>) outs(%437 : tensor<8x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x5xbf16>
    %439 = tensor.empty() : tensor<3x8xbf16>
    %440 = linalg.fill ins(%cst_3 : bf16) outs(%439 : tensor<3x8xbf16>) -> tensor<3x8xbf16>
    %441 = linalg.generic {indexing_maps = [#map31, #map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433, %arg5 : tensor<3x5xbf16>, tensor<8x5xbf16>) outs(%440 : tensor<3x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x8xbf16>
    %442 = tensor.empty() : tensor<3x8xf32>
    %443 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<3x8xbf16>) outs(%442 : tensor<3x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x8xf32>
    %444 = tensor.empty() : tensor<3x8xf32>
    %445 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%444 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8xf32>
    %446 = tensor.empty() : tensor<3x8xf32>
    %447 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%443, %445 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%446 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x8xf32>
    %448 = tensor.empty() : tensor<3x12x8xf32>
    %449 = linalg.generic {indexing_maps = [#map31, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447 : tensor<3x8xf32>) outs(%448 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %450 = tensor.empty() : tensor<3x12x8xbf16>
    %451 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449 : tensor<3x12x8xf32>) outs(%450 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %452 = tensor.empty() : tensor<8xbf16>
    %453 = linalg.fill ins(%cst_3 : bf16) outs(%452 : tensor<8xbf16>) -> tensor<8xbf16>
    %454 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%451 : tensor<3x12x8xbf16>) outs(%453 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_21 = tensor.expand_shape %454 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %455 = tensor.empty() : tensor<8xbf16>
    %456 = linalg.fill ins(%cst_3 : bf16) outs(%455 : tensor<8xbf16>) -> tensor<8xbf16>
    %457 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xbf16>) outs(%456 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %458 = tensor.empty() : tensor<3x12x8xbf16>
    %459 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %451 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%458 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %460 = tensor.empty() : tensor<8xbf16>
    %461 = linalg.fill ins(%cst_3 : bf16) outs(%460 : tensor<8xbf16>) -> tensor<8xbf16>
    %462 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%459 : tensor<3x12x8xbf16>) outs(%461 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_22 = tensor.expand_shape %462 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %463 = tensor.empty() : tensor<3x12x8xbf16>
    %464 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<1x1x8xbf16>) outs(%463 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %465 = tensor.empty() : tensor<3x12x8xbf16>
    %466 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451, %464 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%465 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %467 = tensor.empty() : tensor<8xbf16>
    %468 = linalg.fill ins(%cst_3 : bf16) outs(%467 : tensor<8xbf16>) -> tensor<8xbf16>
    %469 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xbf16>) outs(%468 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %470 = tensor.empty() : tensor<3x12x8xbf16>
    %471 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %466 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%470 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %472 = tensor.empty() : tensor<3x12xbf16>
    %473 = linalg.fill ins(%cst_3 : bf16) outs(%472 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %474 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%471 : tensor<3x12x8xbf16>) outs(%473 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_23 = tensor.expand_shape %474 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %475 = tensor.empty() : tensor<3x12x8xbf16>
    %476 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<3x12x1xbf16>) outs(%475 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %477 = tensor.empty() : tensor<3x12x8xbf16>
    %478 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %476 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%477 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %479 = tensor.empty() : tensor<3x12x1xbf16>
    %480 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %363 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%479 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %481 = tensor.empty() : tensor<3x12x8xbf16>
    %482 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<3x12x8xbf16>) outs(%481 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %483 = tensor.empty() : tensor<3x12xbf16>
    %484 = linalg.fill ins(%cst_3 : bf16) outs(%483 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %485 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%482 : tensor<3x12x8xbf16>) outs(%484 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_24 = tensor.expand_shape %485 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %486 = tensor.empty() : tensor<3x12x1xf32>
    %487 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480 : tensor<3x12x1xbf16>) outs(%486 : tensor<3x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %488 = tensor.empty() : tensor<3x12x1xf32>
    %489 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%488 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %490 = tensor.empty() : tensor<3x12x1xf32>
    %491 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %489 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%490 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %492 = tensor.empty() : tensor<3x12xf32>
    %493 = linalg.fill ins(%cst_2 : f32) outs(%492 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %494 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491 : tensor<3x12x1xf32>) outs(%493 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %495 = tensor.empty() : tensor<3x12x8xf32>
    %496 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494 : tensor<3x12xf32>) outs(%495 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %497 = tensor.empty() : tensor<3x12x8xbf16>
    %498 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496 : tensor<3x12x8xf32>) outs(%497 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %499 = tensor.empty() : tensor<3x12x8xbf16>
    %500 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %334 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%499 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %501 = tensor.empty() : tensor<3x12x8xbf16>
    %502 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<3x12x8xbf16>) outs(%501 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %503 = tensor.empty() : tensor<3x12xbf16>
    %504 = linalg.fill ins(%cst_3 : bf16) outs(%503 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %505 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%502 : tensor<3x12x8xbf16>) outs(%504 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_25 = tensor.expand_shape %505 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %506 = tensor.empty() : tensor<3x12x8xbf16>
    %507 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %500 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%506 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %508 = tensor.empty() : tensor<3x12x1xbf16>
    %509 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%508 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %510 = tensor.empty() : tensor<3x12x1xf32>
    %511 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<3x12x1xbf16>) outs(%510 : tensor<3x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %512 = tensor.empty() : tensor<3x12x1xf32>
    %513 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%512 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %514 = tensor.empty() : tensor<3x12x1xf32>
    %515 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511, %513 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%514 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %516 = tensor.empty() : tensor<3x12xf32>
    %517 = linalg.fill ins(%cst_2 : f32) outs(%516 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %518 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%515 : tensor<3x12x1xf32>) outs(%517 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %519 = tensor.empty() : tensor<3x12x8xf32>
    %520 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<3x12xf32>) outs(%519 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %521 = tensor.empty() : tensor<3x12x8xbf16>
    %522 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<3x12x8xf32>) outs(%521 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %523 = tensor.empty() : tensor<3x12x8xbf16>
    %524 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507, %522 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%523 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %525 = "sbp.layer_cotangent"(%524) {layer = "block1/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %526 = tensor.empty() : tensor<8xbf16>
    %527 = linalg.fill ins(%cst_3 : bf16) outs(%526 : tensor<8xbf16>) -> tensor<8xbf16>
    %528 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%525 : tensor<3x12x8xbf16>) outs(%527 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_26 = tensor.expand_shape %528 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %529 = tensor.empty() : tensor<8xbf16>
    %530 = linalg.fill ins(%cst_3 : bf16) outs(%529 : tensor<8xbf16>) -> tensor<8xbf16>
    %531 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x8xbf16>) outs(%530 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %532 = tensor.empty() : tensor<8x12xbf16>
    %533 = linalg.fill ins(%cst_3 : bf16) outs(%532 : tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %534 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%525, %279 : tensor<3x12x8xbf16>, tensor<3x12x12xbf16>) outs(%533 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<8x12xbf16>
    %535 = tensor.empty() : tensor<12x8xbf16>
    %536 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%534 : tensor<8x12xbf16>) outs(%535 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x8xbf16>
    %537 = tensor.empty() : tensor<3x12x12xbf16>
    %538 = linalg.fill ins(%cst_3 : bf16) outs(%537 : tensor<3x12x12xbf16>) -> tensor<3x12x12xbf16>
    %539 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%525, %265 : tensor<3x12x8xbf16>, tensor<12x8xbf16>) outs(%538 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x12xbf16>
    %540 = tensor.empty() : tensor<3x12x12xbf16>
    %541 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %299 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%540 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %542 = tensor.empty() : tensor<12xbf16>
    %543 = linalg.fill ins(%cst_3 : bf16) outs(%542 : tensor<12xbf16>) -> tensor<12xbf16>
    %544 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%541 : tensor<3x12x12xbf16>) outs(%543 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<12xbf16>
    %expanded_27 = tensor.expand_shape %544 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xbf16> into tensor<1x1x12xbf16>
    %545 = tensor.empty() : tensor<12xbf16>
    %546 = linalg.fill ins(%cst_3 : bf16) outs(%545 : tensor<12xbf16>) -> tensor<12xbf16>
    %547 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_27 : tensor<1x1x12xbf16>) outs(%546 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<12xbf16>
    %548 = tensor.empty() : tensor<12x8xbf16>
    %549 = linalg.fill ins(%cst_3 : bf16) outs(%548 : tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %550 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%541, %266 : tensor<3x12x12xbf16>, tensor<3x12x8xbf16>) outs(%549 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<12x8xbf16>
    %551 = tensor.empty() : tensor<8x12xbf16>
    %552 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%550 : tensor<12x8xbf16>) outs(%551 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x12xbf16>
    %553 = tensor.empty() : tensor<3x12x8xbf16>
    %554 = linalg.fill ins(%cst_3 : bf16) outs(%553 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %555 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%541, %264 : tensor<3x12x12xbf16>, tensor<8x12xbf16>) outs(%554 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %556 = "sbp.layer_input_cotangent"(%555) {layer = "block1/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %557 = tensor.empty() : tensor<3x12x8xbf16>
    %558 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524, %556 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%557 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %559 = "sbp.layer_input_cotangent"(%536) {layer = "block1/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %560 = "sbp.layer_input_cotangent"(%552) {layer = "block1/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %561 = "sbp.layer_input_cotangent"(%531) {layer = "block1/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %562 = "sbp.layer_input_cotangent"(%547) {layer = "block1/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %563 = "sbp.layer_cotangent"(%558) {layer = "block0/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %564 = tensor.empty() : tensor<8xbf16>
    %565 = linalg.fill ins(%cst_3 : bf16) outs(%564 : tensor<8xbf16>) -> tensor<8xbf16>
    %566 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%563 : tensor<3x12x8xbf16>) outs(%565 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_28 = tensor.expand_shape %566 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %567 = tensor.empty() : tensor<8xbf16>
    %568 = linalg.fill ins(%cst_3 : bf16) outs(%567 : tensor<8xbf16>) -> tensor<8xbf16>
    %569 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x8xbf16>) outs(%568 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %570 = tensor.empty() : tensor<8x12xbf16>
    %571 = linalg.fill ins(%cst_3 : bf16) outs(%570 : tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %572 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%563, %249 : tensor<3x12x8xbf16>, tensor<3x12x12xbf16>) outs(%571 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<8x12xbf16>
    %573 = tensor.empty() : tensor<12x8xbf16>
    %574 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%572 : tensor<8x12xbf16>) outs(%573 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x8xbf16>
    %575 = tensor.empty() : tensor<3x12x12xbf16>
    %576 = linalg.fill ins(%cst_3 : bf16) outs(%575 : tensor<3x12x12xbf16>) -> tensor<3x12x12xbf16>
    %577 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%563, %152 : tensor<3x12x8xbf16>, tensor<12x8xbf16>) outs(%576 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x12xbf16>
    %578 = tensor.empty() : tensor<3x12x12xbf16>
    %579 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %577 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%578 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %580 = tensor.empty() : tensor<3x12x12xbf16>
    %581 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %241 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%580 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %582 = tensor.empty() : tensor<3x12x12xbf16>
    %583 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%582 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %584 = tensor.empty() : tensor<3x12x12xbf16>
    %585 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583, %579 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%584 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %586 = tensor.empty() : tensor<3x12x12xbf16>
    %587 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%585, %247 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%586 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %588 = tensor.empty() : tensor<3x12x12xbf16>
    %589 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%588 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %590 = tensor.empty() : tensor<3x12x12xbf16>
    %591 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %589 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%590 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %592 = tensor.empty() : tensor<3x12x12xbf16>
    %593 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591 : tensor<3x12x12xbf16>) outs(%592 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %594 = tensor.empty() : tensor<3x12x12xbf16>
    %595 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%594 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x12xbf16>
    %596 = tensor.empty() : tensor<3x12x12xbf16>
    %597 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595, %581 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%596 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %598 = tensor.empty() : tensor<3x12x12xbf16>
    %599 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%593, %597 : tensor<3x12x12xbf16>, tensor<3x12x12xbf16>) outs(%598 : tensor<3x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x12xbf16>
    %600 = tensor.empty() : tensor<12xbf16>
    %601 = linalg.fill ins(%cst_3 : bf16) outs(%600 : tensor<12xbf16>) -> tensor<12xbf16>
    %602 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%599 : tensor<3x12x12xbf16>) outs(%601 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<12xbf16>
    %expanded_29 = tensor.expand_shape %602 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xbf16> into tensor<1x1x12xbf16>
    %603 = tensor.empty() : tensor<12xbf16>
    %604 = linalg.fill ins(%cst_3 : bf16) outs(%603 : tensor<12xbf16>) -> tensor<12xbf16>
    %605 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_29 : tensor<1x1x12xbf16>) outs(%604 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<12xbf16>
    %606 = tensor.empty() : tensor<12x8xbf16>
    %607 = linalg.fill ins(%cst_3 : bf16) outs(%606 : tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %608 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%599, %221 : tensor<3x12x12xbf16>, tensor<3x12x8xbf16>) outs(%607 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<12x8xbf16>
    %609 = tensor.empty() : tensor<8x12xbf16>
    %610 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<12x8xbf16>) outs(%609 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x12xbf16>
    %611 = tensor.empty() : tensor<3x12x8xbf16>
    %612 = linalg.fill ins(%cst_3 : bf16) outs(%611 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %613 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%599, %151 : tensor<3x12x12xbf16>, tensor<8x12xbf16>) outs(%612 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %614 = tensor.empty() : tensor<8xbf16>
    %615 = linalg.fill ins(%cst_3 : bf16) outs(%614 : tensor<8xbf16>) -> tensor<8xbf16>
    %616 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%613 : tensor<3x12x8xbf16>) outs(%615 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_30 = tensor.expand_shape %616 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %617 = tensor.empty() : tensor<8xbf16>
    %618 = linalg.fill ins(%cst_3 : bf16) outs(%617 : tensor<8xbf16>) -> tensor<8xbf16>
    %619 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x8xbf16>) outs(%618 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %620 = tensor.empty() : tensor<3x12x8xbf16>
    %621 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %613 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%620 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %622 = tensor.empty() : tensor<8xbf16>
    %623 = linalg.fill ins(%cst_3 : bf16) outs(%622 : tensor<8xbf16>) -> tensor<8xbf16>
    %624 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%621 : tensor<3x12x8xbf16>) outs(%623 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_31 = tensor.expand_shape %624 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %625 = tensor.empty() : tensor<3x12x8xbf16>
    %626 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x1x8xbf16>) outs(%625 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %627 = tensor.empty() : tensor<3x12x8xbf16>
    %628 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613, %626 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%627 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %629 = tensor.empty() : tensor<8xbf16>
    %630 = linalg.fill ins(%cst_3 : bf16) outs(%629 : tensor<8xbf16>) -> tensor<8xbf16>
    %631 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x8xbf16>) outs(%630 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %632 = tensor.empty() : tensor<3x12x8xbf16>
    %633 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %628 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%632 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %634 = tensor.empty() : tensor<3x12xbf16>
    %635 = linalg.fill ins(%cst_3 : bf16) outs(%634 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %636 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%633 : tensor<3x12x8xbf16>) outs(%635 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_32 = tensor.expand_shape %636 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %637 = tensor.empty() : tensor<3x12x8xbf16>
    %638 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<3x12x1xbf16>) outs(%637 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %639 = tensor.empty() : tensor<3x12x8xbf16>
    %640 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%628, %638 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%639 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %641 = tensor.empty() : tensor<3x12x1xbf16>
    %642 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %205 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%641 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %643 = tensor.empty() : tensor<3x12x8xbf16>
    %644 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640 : tensor<3x12x8xbf16>) outs(%643 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %645 = tensor.empty() : tensor<3x12xbf16>
    %646 = linalg.fill ins(%cst_3 : bf16) outs(%645 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %647 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<3x12x8xbf16>) outs(%646 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_33 = tensor.expand_shape %647 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %648 = tensor.empty() : tensor<3x12x1xf32>
    %649 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642 : tensor<3x12x1xbf16>) outs(%648 : tensor<3x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %650 = tensor.empty() : tensor<3x12x1xf32>
    %651 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%650 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %652 = tensor.empty() : tensor<3x12x1xf32>
    %653 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%649, %651 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%652 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %654 = tensor.empty() : tensor<3x12xf32>
    %655 = linalg.fill ins(%cst_2 : f32) outs(%654 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %656 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%653 : tensor<3x12x1xf32>) outs(%655 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %657 = tensor.empty() : tensor<3x12x8xf32>
    %658 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656 : tensor<3x12xf32>) outs(%657 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %659 = tensor.empty() : tensor<3x12x8xbf16>
    %660 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658 : tensor<3x12x8xf32>) outs(%659 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %661 = tensor.empty() : tensor<3x12x8xbf16>
    %662 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660, %176 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%661 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %663 = tensor.empty() : tensor<3x12x8xbf16>
    %664 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662 : tensor<3x12x8xbf16>) outs(%663 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %665 = tensor.empty() : tensor<3x12xbf16>
    %666 = linalg.fill ins(%cst_3 : bf16) outs(%665 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %667 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<3x12x8xbf16>) outs(%666 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_34 = tensor.expand_shape %667 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %668 = tensor.empty() : tensor<3x12x8xbf16>
    %669 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640, %662 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%668 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %670 = tensor.empty() : tensor<3x12x1xbf16>
    %671 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_34 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%670 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %672 = tensor.empty() : tensor<3x12x1xf32>
    %673 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<3x12x1xbf16>) outs(%672 : tensor<3x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %674 = tensor.empty() : tensor<3x12x1xf32>
    %675 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%674 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %676 = tensor.empty() : tensor<3x12x1xf32>
    %677 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %675 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%676 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %678 = tensor.empty() : tensor<3x12xf32>
    %679 = linalg.fill ins(%cst_2 : f32) outs(%678 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %680 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%677 : tensor<3x12x1xf32>) outs(%679 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %681 = tensor.empty() : tensor<3x12x8xf32>
    %682 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%680 : tensor<3x12xf32>) outs(%681 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %683 = tensor.empty() : tensor<3x12x8xbf16>
    %684 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682 : tensor<3x12x8xf32>) outs(%683 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %685 = tensor.empty() : tensor<3x12x8xbf16>
    %686 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669, %684 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%685 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %687 = "sbp.layer_input_cotangent"(%686) {layer = "block0/mlp"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %688 = tensor.empty() : tensor<3x12x8xbf16>
    %689 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558, %687 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%688 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %690 = "sbp.layer_input_cotangent"(%574) {layer = "block0/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %691 = "sbp.layer_input_cotangent"(%610) {layer = "block0/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %692 = "sbp.layer_input_cotangent"(%631) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %693 = "sbp.layer_input_cotangent"(%619) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %694 = "sbp.layer_input_cotangent"(%569) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %695 = "sbp.layer_input_cotangent"(%605) {layer = "block0/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %696 = "sbp.layer_cotangent"(%689) {layer = "block0/attn"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %697 = tensor.empty() : tensor<8x8xbf16>
    %698 = linalg.fill ins(%cst_3 : bf16) outs(%697 : tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %699 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%696, %collapsed_20 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%698 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<8x8xbf16>
    %700 = tensor.empty() : tensor<8x8xbf16>
    %701 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%699 : tensor<8x8xbf16>) outs(%700 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x8xbf16>
    %702 = tensor.empty() : tensor<3x12x8xbf16>
    %703 = linalg.fill ins(%cst_3 : bf16) outs(%702 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %704 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%696, %13 : tensor<3x12x8xbf16>, tensor<8x8xbf16>) outs(%703 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %expanded_35 = tensor.expand_shape %704 [[0], [1], [2, 3]] output_shape [3, 12, 2, 4] : tensor<3x12x8xbf16> into tensor<3x12x2x4xbf16>
    %705 = tensor.empty() : tensor<3x2x12x4xbf16>
    %706 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<3x12x2x4xbf16>) outs(%705 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x4xbf16>
    %707 = tensor.empty() : tensor<3x2x4x12xbf16>
    %708 = linalg.fill ins(%cst_3 : bf16) outs(%707 : tensor<3x2x4x12xbf16>) -> tensor<3x2x4x12xbf16>
    %709 = linalg.generic {indexing_maps = [#map38, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%706, %129 : tensor<3x2x12x4xbf16>, tensor<3x2x12x12xbf16>) outs(%708 : tensor<3x2x4x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x2x4x12xbf16>
    %710 = tensor.empty() : tensor<3x2x12x4xbf16>
    %711 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709 : tensor<3x2x4x12xbf16>) outs(%710 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x4xbf16>
    %712 = tensor.empty() : tensor<3x2x12x12xbf16>
    %713 = linalg.fill ins(%cst_3 : bf16) outs(%712 : tensor<3x2x12x12xbf16>) -> tensor<3x2x12x12xbf16>
    %714 = linalg.generic {indexing_maps = [#map16, #map39, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%706, %92 : tensor<3x2x12x4xbf16>, tensor<3x2x12x4xbf16>) outs(%713 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x2x12x12xbf16>
    %715 = tensor.empty() : tensor<3x2x12x12xbf16>
    %716 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<3x2x12x1xbf16>) outs(%715 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x12xbf16>
    %717 = tensor.empty() : tensor<3x2x12x12xbf16>
    %718 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%714, %716 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%717 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %719 = tensor.empty() : tensor<3x2x12x12xbf16>
    %720 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%718, %116 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%719 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %721 = tensor.empty() : tensor<3x2x12xbf16>
    %722 = linalg.fill ins(%cst_3 : bf16) outs(%721 : tensor<3x2x12xbf16>) -> tensor<3x2x12xbf16>
    %723 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%720 : tensor<3x2x12x12xbf16>) outs(%722 : tensor<3x2x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12xbf16>
    %expanded_36 = tensor.expand_shape %723 [[0], [1], [2, 3]] output_shape [3, 2, 12, 1] : tensor<3x2x12xbf16> into tensor<3x2x12x1xbf16>
    %724 = tensor.empty() : tensor<3x2x12x1xbf16>
    %725 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<3x2x12x1xbf16>) outs(%724 : tensor<3x2x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x1xbf16>
    %726 = tensor.empty() : tensor<3x2x12x12xbf16>
    %727 = linalg.generic {indexing_maps = [#map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<3x2x12x1xbf16>) outs(%726 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x12xbf16>
    %728 = tensor.empty() : tensor<3x2x12x12xbf16>
    %729 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%714, %727 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%728 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %730 = tensor.empty() : tensor<3x2x12x1xf32>
    %731 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%725 : tensor<3x2x12x1xbf16>) outs(%730 : tensor<3x2x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x2x12x1xf32>
    %732 = tensor.empty() : tensor<3x2x12xf32>
    %733 = linalg.fill ins(%cst_2 : f32) outs(%732 : tensor<3x2x12xf32>) -> tensor<3x2x12xf32>
    %734 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%731 : tensor<3x2x12x1xf32>) outs(%733 : tensor<3x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x2x12xf32>
    %735 = tensor.empty() : tensor<3x2x12x12xf32>
    %736 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%734 : tensor<3x2x12xf32>) outs(%735 : tensor<3x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x12x12xf32>
    %737 = tensor.empty() : tensor<3x2x12x12xbf16>
    %738 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%736 : tensor<3x2x12x12xf32>) outs(%737 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %739 = tensor.empty() : tensor<3x2x12x12xbf16>
    %740 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%729, %738 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%739 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %741 = tensor.empty() : tensor<3x2x12x12xbf16>
    %742 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%740, %116 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%741 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %743 = tensor.empty() : tensor<3x2x12x12xbf16>
    %744 = linalg.generic {indexing_maps = [#map19, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<bf16>) outs(%743 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x12xbf16>
    %745 = tensor.empty() : tensor<3x2x12x12xbf16>
    %746 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%742, %744 : tensor<3x2x12x12xbf16>, tensor<3x2x12x12xbf16>) outs(%745 : tensor<3x2x12x12xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.divf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x2x12x12xbf16>
    %747 = tensor.empty() : tensor<3x2x12x4xbf16>
    %748 = linalg.fill ins(%cst_3 : bf16) outs(%747 : tensor<3x2x12x4xbf16>) -> tensor<3x2x12x4xbf16>
    %749 = linalg.generic {indexing_maps = [#map38, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%746, %88 : tensor<3x2x12x12xbf16>, tensor<3x2x12x4xbf16>) outs(%748 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x2x12x4xbf16>
    %750 = tensor.empty() : tensor<3x2x4x12xbf16>
    %751 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%749 : tensor<3x2x12x4xbf16>) outs(%750 : tensor<3x2x4x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x4x12xbf16>
    %752 = tensor.empty() : tensor<3x2x12x4xbf16>
    %753 = linalg.fill ins(%cst_3 : bf16) outs(%752 : tensor<3x2x12x4xbf16>) -> tensor<3x2x12x4xbf16>
    %754 = linalg.generic {indexing_maps = [#map16, #map39, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%746, %94 : tensor<3x2x12x12xbf16>, tensor<3x2x4x12xbf16>) outs(%753 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x2x12x4xbf16>
    %755 = tensor.empty() : tensor<3x2x12x4xbf16>
    %756 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%751 : tensor<3x2x4x12xbf16>) outs(%755 : tensor<3x2x12x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x2x12x4xbf16>
    %757 = tensor.empty() : tensor<3x12x2x4xbf16>
    %758 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%711 : tensor<3x2x12x4xbf16>) outs(%757 : tensor<3x12x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x2x4xbf16>
    %collapsed_37 = tensor.collapse_shape %758 [[0], [1], [2, 3]] : tensor<3x12x2x4xbf16> into tensor<3x12x8xbf16>
    %759 = tensor.empty() : tensor<3x12x2x4xbf16>
    %760 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%756 : tensor<3x2x12x4xbf16>) outs(%759 : tensor<3x12x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x2x4xbf16>
    %collapsed_38 = tensor.collapse_shape %760 [[0], [1], [2, 3]] : tensor<3x12x2x4xbf16> into tensor<3x12x8xbf16>
    %761 = tensor.empty() : tensor<3x12x2x4xbf16>
    %762 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%754 : tensor<3x2x12x4xbf16>) outs(%761 : tensor<3x12x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x2x4xbf16>
    %collapsed_39 = tensor.collapse_shape %762 [[0], [1], [2, 3]] : tensor<3x12x2x4xbf16> into tensor<3x12x8xbf16>
    %763 = tensor.empty() : tensor<3x12x24xbf16>
    %764 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel"]} outs(%763 : tensor<3x12x24xbf16>) {
    ^bb0(%out: bf16):
      %864 = linalg.index 0 : index
      %865 = linalg.index 1 : index
      %866 = linalg.index 2 : index
      %867 = arith.cmpi ult, %866, %c8 : index
      %868 = scf.if %867 -> (bf16) {
        %extracted = tensor.extract %collapsed_39[%864, %865, %866] : tensor<3x12x8xbf16>
        scf.yield %extracted : bf16
      } else {
        %869 = arith.cmpi ult, %866, %c16 : index
        %870 = scf.if %869 -> (bf16) {
          %871 = arith.subi %866, %c8 : index
          %extracted = tensor.extract %collapsed_38[%864, %865, %871] : tensor<3x12x8xbf16>
          scf.yield %extracted : bf16
        } else {
          %871 = arith.subi %866, %c16 : index
          %extracted = tensor.extract %collapsed_37[%864, %865, %871] : tensor<3x12x8xbf16>
          scf.yield %extracted : bf16
        }
        scf.yield %870 : bf16
      }
      linalg.yield %868 : bf16
    } -> tensor<3x12x24xbf16>
    %765 = tensor.empty() : tensor<24x8xbf16>
    %766 = linalg.fill ins(%cst_3 : bf16) outs(%765 : tensor<24x8xbf16>) -> tensor<24x8xbf16>
    %767 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%764, %83 : tensor<3x12x24xbf16>, tensor<3x12x8xbf16>) outs(%766 : tensor<24x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<24x8xbf16>
    %768 = tensor.empty() : tensor<8x24xbf16>
    %769 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%767 : tensor<24x8xbf16>) outs(%768 : tensor<8x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x24xbf16>
    %770 = tensor.empty() : tensor<3x12x8xbf16>
    %771 = linalg.fill ins(%cst_3 : bf16) outs(%770 : tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %772 = linalg.generic {indexing_maps = [#map2, #map37, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%764, %14 : tensor<3x12x24xbf16>, tensor<8x24xbf16>) outs(%771 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<3x12x8xbf16>
    %773 = tensor.empty() : tensor<8xbf16>
    %774 = linalg.fill ins(%cst_3 : bf16) outs(%773 : tensor<8xbf16>) -> tensor<8xbf16>
    %775 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%772 : tensor<3x12x8xbf16>) outs(%774 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_40 = tensor.expand_shape %775 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %776 = tensor.empty() : tensor<8xbf16>
    %777 = linalg.fill ins(%cst_3 : bf16) outs(%776 : tensor<8xbf16>) -> tensor<8xbf16>
    %778 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_40 : tensor<1x1x8xbf16>) outs(%777 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %779 = tensor.empty() : tensor<3x12x8xbf16>
    %780 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %772 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%779 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %781 = tensor.empty() : tensor<8xbf16>
    %782 = linalg.fill ins(%cst_3 : bf16) outs(%781 : tensor<8xbf16>) -> tensor<8xbf16>
    %783 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%780 : tensor<3x12x8xbf16>) outs(%782 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %expanded_41 = tensor.expand_shape %783 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %784 = tensor.empty() : tensor<3x12x8xbf16>
    %785 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x8xbf16>) outs(%784 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %786 = tensor.empty() : tensor<3x12x8xbf16>
    %787 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772, %785 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%786 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %788 = tensor.empty() : tensor<8xbf16>
    %789 = linalg.fill ins(%cst_3 : bf16) outs(%788 : tensor<8xbf16>) -> tensor<8xbf16>
    %790 = linalg.generic {indexing_maps = [#map32, #map33], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_41 : tensor<1x1x8xbf16>) outs(%789 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<8xbf16>
    %791 = tensor.empty() : tensor<3x12x8xbf16>
    %792 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %787 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%791 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %793 = tensor.empty() : tensor<3x12xbf16>
    %794 = linalg.fill ins(%cst_3 : bf16) outs(%793 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %795 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%792 : tensor<3x12x8xbf16>) outs(%794 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_42 = tensor.expand_shape %795 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %796 = tensor.empty() : tensor<3x12x8xbf16>
    %797 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<3x12x1xbf16>) outs(%796 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x12x8xbf16>
    %798 = tensor.empty() : tensor<3x12x8xbf16>
    %799 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787, %797 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%798 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %800 = tensor.empty() : tensor<3x12x1xbf16>
    %801 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %67 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%800 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %802 = tensor.empty() : tensor<3x12x8xbf16>
    %803 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799 : tensor<3x12x8xbf16>) outs(%802 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %804 = tensor.empty() : tensor<3x12xbf16>
    %805 = linalg.fill ins(%cst_3 : bf16) outs(%804 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %806 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%803 : tensor<3x12x8xbf16>) outs(%805 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_43 = tensor.expand_shape %806 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %807 = tensor.empty() : tensor<3x12x1xf32>
    %808 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%801 : tensor<3x12x1xbf16>) outs(%807 : tensor<3x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %809 = tensor.empty() : tensor<3x12x1xf32>
    %810 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%809 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %811 = tensor.empty() : tensor<3x12x1xf32>
    %812 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%808, %810 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%811 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %813 = tensor.empty() : tensor<3x12xf32>
    %814 = linalg.fill ins(%cst_2 : f32) outs(%813 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %815 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%812 : tensor<3x12x1xf32>) outs(%814 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %816 = tensor.empty() : tensor<3x12x8xf32>
    %817 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%815 : tensor<3x12xf32>) outs(%816 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %818 = tensor.empty() : tensor<3x12x8xbf16>
    %819 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%817 : tensor<3x12x8xf32>) outs(%818 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %820 = tensor.empty() : tensor<3x12x8xbf16>
    %821 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%819, %38 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%820 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %822 = tensor.empty() : tensor<3x12x8xbf16>
    %823 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%821 : tensor<3x12x8xbf16>) outs(%822 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.negf %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %824 = tensor.empty() : tensor<3x12xbf16>
    %825 = linalg.fill ins(%cst_3 : bf16) outs(%824 : tensor<3x12xbf16>) -> tensor<3x12xbf16>
    %826 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%823 : tensor<3x12x8xbf16>) outs(%825 : tensor<3x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12xbf16>
    %expanded_44 = tensor.expand_shape %826 [[0], [1, 2]] output_shape [3, 12, 1] : tensor<3x12xbf16> into tensor<3x12x1xbf16>
    %827 = tensor.empty() : tensor<3x12x8xbf16>
    %828 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799, %821 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%827 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %829 = tensor.empty() : tensor<3x12x1xbf16>
    %830 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %expanded_44 : tensor<3x12x1xbf16>, tensor<3x12x1xbf16>) outs(%829 : tensor<3x12x1xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x1xbf16>
    %831 = tensor.empty() : tensor<3x12x1xf32>
    %832 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%830 : tensor<3x12x1xbf16>) outs(%831 : tensor<3x12x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %864 = arith.extf %in : bf16 to f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %833 = tensor.empty() : tensor<3x12x1xf32>
    %834 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%833 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x1xf32>
    %835 = tensor.empty() : tensor<3x12x1xf32>
    %836 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%832, %834 : tensor<3x12x1xf32>, tensor<3x12x1xf32>) outs(%835 : tensor<3x12x1xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %864 = arith.divf %in, %in_46 : f32
      linalg.yield %864 : f32
    } -> tensor<3x12x1xf32>
    %837 = tensor.empty() : tensor<3x12xf32>
    %838 = linalg.fill ins(%cst_2 : f32) outs(%837 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %839 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%836 : tensor<3x12x1xf32>) outs(%838 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %864 = arith.addf %out, %in : f32
      linalg.yield %864 : f32
    } -> tensor<3x12xf32>
    %840 = tensor.empty() : tensor<3x12x8xf32>
    %841 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%839 : tensor<3x12xf32>) outs(%840 : tensor<3x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x12x8xf32>
    %842 = tensor.empty() : tensor<3x12x8xbf16>
    %843 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%841 : tensor<3x12x8xf32>) outs(%842 : tensor<3x12x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %864 = arith.truncf %in : f32 to bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %844 = tensor.empty() : tensor<3x12x8xbf16>
    %845 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%828, %843 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%844 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %846 = "sbp.layer_input_cotangent"(%845) {layer = "block0/attn"} : (tensor<3x12x8xbf16>) -> tensor<3x12x8xbf16>
    %847 = tensor.empty() : tensor<3x12x8xbf16>
    %848 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%689, %846 : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%847 : tensor<3x12x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.addf %in, %in_46 : bf16
      linalg.yield %864 : bf16
    } -> tensor<3x12x8xbf16>
    %849 = "sbp.layer_input_cotangent"(%769) {layer = "block0/attn"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %850 = "sbp.layer_input_cotangent"(%701) {layer = "block0/attn"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %851 = "sbp.layer_input_cotangent"(%790) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %852 = "sbp.layer_input_cotangent"(%778) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %853 = tensor.empty() : tensor<12x8xbf16>
    %854 = linalg.fill ins(%cst_3 : bf16) outs(%853 : tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %855 = linalg.generic {indexing_maps = [#map40, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%848 : tensor<3x12x8xbf16>) outs(%854 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<12x8xbf16>
    %expanded_45 = tensor.expand_shape %855 [[0, 1], [2]] output_shape [1, 12, 8] : tensor<12x8xbf16> into tensor<1x12x8xbf16>
    %856 = tensor.empty() : tensor<12x8xbf16>
    %857 = linalg.fill ins(%cst_3 : bf16) outs(%856 : tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %858 = linalg.generic {indexing_maps = [#map40, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_45 : tensor<1x12x8xbf16>) outs(%857 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %864 = arith.addf %out, %in : bf16
      linalg.yield %864 : bf16
    } -> tensor<12x8xbf16>
    %859 = tensor.empty() : tensor<8x8xbf16>
    %860 = linalg.fill ins(%cst_3 : bf16) outs(%859 : tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %861 = linalg.generic {indexing_maps = [#map34, #map35, #map36], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%848, %collapsed : tensor<3x12x8xbf16>, tensor<3x12x8xbf16>) outs(%860 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %in_46: bf16, %out: bf16):
      %864 = arith.mulf %in, %in_46 : bf16
      %865 = arith.addf %out, %864 : bf16
      linalg.yield %865 : bf16
    } -> tensor<8x8xbf16>
    %862 = tensor.empty() : tensor<8x8xbf16>
    %863 = linalg.generic {indexing_maps = [#map30, #map23], iterator_types = ["parallel", "parallel"]} ins(%861 : tensor<8x8xbf16>) outs(%862 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x8xbf16>
    return %414, %852, %851, %850, %849, %863, %438, %695, %694, %693, %692, %691, %690, %562, %561, %560, %559, %457, %469, %858 : tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<8x8xbf16>, tensor<8x5xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<12x8xbf16>
  }
  func.func private @main_log_softmax(%arg0: tensor<3x5xbf16>) -> (tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x1xbf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = arith.constant 0xFF80 : bf16
    %0 = tensor.empty() : tensor<3xbf16>
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<3xbf16>) -> tensor<3xbf16>
    %2 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x5xbf16>) outs(%1 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = arith.maximumf %out, %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<3xbf16>
    %3 = tensor.empty() : tensor<3xbf16>
    %4 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel"]} ins(%cst_0 : tensor<bf16>) outs(%3 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3xbf16>
    %5 = tensor.empty() : tensor<3xbf16>
    %6 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel"]} ins(%4, %2 : tensor<3xbf16>, tensor<3xbf16>) outs(%5 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.maximumf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<3xbf16>
    %7 = tensor.empty() : tensor<3x1xbf16>
    %8 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3xbf16>) outs(%7 : tensor<3x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x1xbf16>
    %9 = tensor.empty() : tensor<3x5xbf16>
    %10 = linalg.generic {indexing_maps = [#map41, #map23], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<3x1xbf16>) outs(%9 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x5xbf16>
    %11 = tensor.empty() : tensor<3x5xbf16>
    %12 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<3x5xbf16>, tensor<3x5xbf16>) outs(%11 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<3x5xbf16>
    %13 = tensor.empty() : tensor<3x5xbf16>
    %14 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3x5xbf16>) outs(%13 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.exp %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<3x5xbf16>
    %15 = tensor.empty() : tensor<3x5xf32>
    %16 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<3x5xbf16>) outs(%15 : tensor<3x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %30 = arith.extf %in : bf16 to f32
      linalg.yield %30 : f32
    } -> tensor<3x5xf32>
    %17 = tensor.empty() : tensor<3xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<3xf32>) -> tensor<3xf32>
    %19 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<3x5xf32>) outs(%18 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<3xf32>
    %20 = tensor.empty() : tensor<3x1xf32>
    %21 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3xf32>) outs(%20 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x1xf32>
    %22 = tensor.empty() : tensor<3x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<3x1xf32>) outs(%22 : tensor<3x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %30 = arith.truncf %in : f32 to bf16
      linalg.yield %30 : bf16
    } -> tensor<3x1xbf16>
    %24 = tensor.empty() : tensor<3x1xbf16>
    %25 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<3x1xbf16>) outs(%24 : tensor<3x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.log %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<3x1xbf16>
    %26 = tensor.empty() : tensor<3x5xbf16>
    %27 = linalg.generic {indexing_maps = [#map41, #map23], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<3x1xbf16>) outs(%26 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x5xbf16>
    %28 = tensor.empty() : tensor<3x5xbf16>
    %29 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%12, %27 : tensor<3x5xbf16>, tensor<3x5xbf16>) outs(%28 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<3x5xbf16>
    return %29, %14, %23 : tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x1xbf16>
  }
  func.func private @main_log_softmax_97(%arg0: tensor<3x5xbf16>, %arg1: tensor<3x1xbf16>, %arg2: tensor<3x5xbf16>) -> tensor<3x5xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<3x5xbf16>
    %1 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<3x5xbf16>) outs(%0 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.negf %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<3x5xbf16>
    %2 = tensor.empty() : tensor<3xbf16>
    %3 = linalg.fill ins(%cst_0 : bf16) outs(%2 : tensor<3xbf16>) -> tensor<3xbf16>
    %4 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<3x5xbf16>) outs(%3 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.addf %out, %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<3xbf16>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [3, 1] : tensor<3xbf16> into tensor<3x1xbf16>
    %5 = tensor.empty() : tensor<3x1xbf16>
    %6 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x1xbf16>, tensor<3x1xbf16>) outs(%5 : tensor<3x1xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.divf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<3x1xbf16>
    %7 = tensor.empty() : tensor<3x1xf32>
    %8 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3x1xbf16>) outs(%7 : tensor<3x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %20 = arith.extf %in : bf16 to f32
      linalg.yield %20 : f32
    } -> tensor<3x1xf32>
    %9 = tensor.empty() : tensor<3xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<3xf32>) -> tensor<3xf32>
    %11 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<3x1xf32>) outs(%10 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %out, %in : f32
      linalg.yield %20 : f32
    } -> tensor<3xf32>
    %12 = tensor.empty() : tensor<3x5xf32>
    %13 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<3xf32>) outs(%12 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x5xf32>
    %14 = tensor.empty() : tensor<3x5xbf16>
    %15 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<3x5xf32>) outs(%14 : tensor<3x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %20 = arith.truncf %in : f32 to bf16
      linalg.yield %20 : bf16
    } -> tensor<3x5xbf16>
    %16 = tensor.empty() : tensor<3x5xbf16>
    %17 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<3x5xbf16>, tensor<3x5xbf16>) outs(%16 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<3x5xbf16>
    %18 = tensor.empty() : tensor<3x5xbf16>
    %19 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel"]} ins(%arg2, %17 : tensor<3x5xbf16>, tensor<3x5xbf16>) outs(%18 : tensor<3x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.addf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<3x5xbf16>
    return %19 : tensor<3x5xbf16>
  }
}
