#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map18 = affine_map<(d0, d1) -> ()>
#map19 = affine_map<(d0, d1) -> (d0, d1)>
#map20 = affine_map<(d0, d1) -> (d0)>
#map21 = affine_map<(d0) -> (d0)>
#map22 = affine_map<(d0) -> ()>
#map23 = affine_map<() -> ()>
#map24 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map25 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map26 = affine_map<(d0, d1) -> (d1, d0)>
#map27 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map28 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map29 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map30 = affine_map<(d0, d1, d2) -> (d0)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map32 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map33 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map36 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map37 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<8xbf16>, %arg1: tensor<8xbf16>, %arg2: tensor<8x8xbf16>, %arg3: tensor<8x24xbf16>, %arg4: tensor<8x5xbf16>, %arg5: tensor<6x8xbf16>, %arg6: tensor<12xbf16>, %arg7: tensor<8xbf16>, %arg8: tensor<8x12xbf16>, %arg9: tensor<12x8xbf16>, %arg10: tensor<2x8x6xbf16>, %arg11: tensor<2x5xbf16>) -> (tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<8x5xbf16>, tensor<6x8xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>) {
    %c16 = arith.constant 16 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant -1.000000e+00 : bf16
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<bf16>
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<bf16>
    %cst_7 = arith.constant dense<1.001360e-05> : tensor<bf16>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<bf16>
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x8xbf16>
    %1 = linalg.fill ins(%cst_3 : bf16) outs(%0 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg10, %arg5 : tensor<2x8x6xbf16>, tensor<6x8xbf16>) outs(%1 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x8xbf16>
    %3 = "sbp.layer_input"(%arg0) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %4 = "sbp.layer_input"(%arg1) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %5 = "sbp.layer_input"(%arg2) {layer = "block0/attn"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %6 = "sbp.layer_input"(%arg3) {layer = "block0/attn"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %7 = "sbp.layer_input"(%2) {layer = "block0/attn"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8xbf16>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x8x8xf32>
    %10 = tensor.empty() : tensor<2x8xf32>
    %11 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x8x8xf32>) outs(%11 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
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
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %447 = arith.divf %in, %in_26 : f32
      linalg.yield %447 : f32
    } -> tensor<2x8x1xf32>
    %19 = tensor.empty() : tensor<2x8x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x1xf32>) outs(%19 : tensor<2x8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %21 = tensor.empty() : tensor<2x8x8xbf16>
    %22 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xbf16>) outs(%21 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %23 = tensor.empty() : tensor<2x8x8xbf16>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %22 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%23 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.subf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %25 = tensor.empty() : tensor<2x8x8xbf16>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%25 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %27 = tensor.empty() : tensor<2x8x8xbf16>
    %28 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%27 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %29 = tensor.empty() : tensor<2x8x8xbf16>
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %24 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%29 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %31 = tensor.empty() : tensor<2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x8xbf16>) outs(%31 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x8x8xf32>
    %33 = tensor.empty() : tensor<2x8xf32>
    %34 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<2x8x8xf32>) outs(%34 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %36 = tensor.empty() : tensor<2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8xf32>) outs(%36 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %38 = tensor.empty() : tensor<2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%38 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %40 = tensor.empty() : tensor<2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%40 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %447 = arith.divf %in, %in_26 : f32
      linalg.yield %447 : f32
    } -> tensor<2x8x1xf32>
    %42 = tensor.empty() : tensor<2x8x1xbf16>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x1xf32>) outs(%42 : tensor<2x8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %44 = tensor.empty() : tensor<2x8x8xbf16>
    %45 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x1xbf16>) outs(%44 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %46 = tensor.empty() : tensor<2x8x8xbf16>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %45 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%46 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.subf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %48 = tensor.empty() : tensor<2x8x1xbf16>
    %49 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%48 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x1xbf16>
    %50 = tensor.empty() : tensor<2x8x1xbf16>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %49 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%50 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %52 = tensor.empty() : tensor<2x8x1xbf16>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x1xbf16>) outs(%52 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = math.rsqrt %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %54 = tensor.empty() : tensor<2x8x1xbf16>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %51 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%54 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.divf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %56 = tensor.empty() : tensor<2x8x1xbf16>
    %57 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<bf16>) outs(%56 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x1xbf16>
    %58 = tensor.empty() : tensor<2x8x1xbf16>
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %55 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%58 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %60 = tensor.empty() : tensor<2x8x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x1xbf16>) outs(%60 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %62 = tensor.empty() : tensor<2x8x8xbf16>
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %61 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%62 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %64 = tensor.empty() : tensor<1x1x8xbf16>
    %65 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8xbf16>) outs(%64 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %66 = tensor.empty() : tensor<2x8x8xbf16>
    %67 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x8xbf16>) outs(%66 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %68 = tensor.empty() : tensor<2x8x8xbf16>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %67 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%68 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %70 = tensor.empty() : tensor<1x1x8xbf16>
    %71 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8xbf16>) outs(%70 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %72 = tensor.empty() : tensor<2x8x8xbf16>
    %73 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x8xbf16>) outs(%72 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %74 = tensor.empty() : tensor<2x8x8xbf16>
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %73 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%74 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %76 = tensor.empty() : tensor<2x8x24xbf16>
    %77 = linalg.fill ins(%cst_3 : bf16) outs(%76 : tensor<2x8x24xbf16>) -> tensor<2x8x24xbf16>
    %78 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75, %6 : tensor<2x8x8xbf16>, tensor<8x24xbf16>) outs(%77 : tensor<2x8x24xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x24xbf16>
    %extracted_slice = tensor.extract_slice %78[0, 0, 0] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xbf16> to tensor<2x8x8xbf16>
    %extracted_slice_10 = tensor.extract_slice %78[0, 0, 8] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xbf16> to tensor<2x8x8xbf16>
    %extracted_slice_11 = tensor.extract_slice %78[0, 0, 16] [2, 8, 8] [1, 1, 1] : tensor<2x8x24xbf16> to tensor<2x8x8xbf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16>
    %79 = tensor.empty() : tensor<2x2x8x4xbf16>
    %80 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x4xbf16>) outs(%79 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x4xbf16>
    %expanded_12 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16>
    %81 = tensor.empty() : tensor<2x2x8x4xbf16>
    %82 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x2x4xbf16>) outs(%81 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x4xbf16>
    %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16>
    %83 = tensor.empty() : tensor<2x2x8x4xbf16>
    %84 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x2x4xbf16>) outs(%83 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x4xbf16>
    %85 = tensor.empty() : tensor<2x2x4x8xbf16>
    %86 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x2x8x4xbf16>) outs(%85 : tensor<2x2x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x4x8xbf16>
    %87 = tensor.empty() : tensor<2x2x8x8xbf16>
    %88 = linalg.fill ins(%cst_3 : bf16) outs(%87 : tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %89 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%80, %86 : tensor<2x2x8x4xbf16>, tensor<2x2x4x8xbf16>) outs(%88 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x2x8x8xbf16>
    %90 = tensor.empty() : tensor<2x2x8x8xbf16>
    %91 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%90 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x8xbf16>
    %92 = tensor.empty() : tensor<2x2x8x8xbf16>
    %93 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%92 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.divf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %94 = tensor.empty() : tensor<2x2x8xbf16>
    %95 = linalg.fill ins(%cst_1 : bf16) outs(%94 : tensor<2x2x8xbf16>) -> tensor<2x2x8xbf16>
    %96 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x2x8x8xbf16>) outs(%95 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.maximumf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8xbf16>
    %97 = tensor.empty() : tensor<2x2x8xbf16>
    %98 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%97 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8xbf16>
    %99 = tensor.empty() : tensor<2x2x8xbf16>
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %96 : tensor<2x2x8xbf16>, tensor<2x2x8xbf16>) outs(%99 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.maximumf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8xbf16>
    %101 = tensor.empty() : tensor<2x2x8x1xbf16>
    %102 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x2x8xbf16>) outs(%101 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x1xbf16>
    %103 = tensor.empty() : tensor<2x2x8x8xbf16>
    %104 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x2x8x1xbf16>) outs(%103 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x8xbf16>
    %105 = tensor.empty() : tensor<2x2x8x8xbf16>
    %106 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %104 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%105 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.subf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %107 = tensor.empty() : tensor<2x2x8x8xbf16>
    %108 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x2x8x8xbf16>) outs(%107 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = math.exp %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %109 = tensor.empty() : tensor<2x2x8x8xf32>
    %110 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x2x8x8xbf16>) outs(%109 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x2x8x8xf32>
    %111 = tensor.empty() : tensor<2x2x8xf32>
    %112 = linalg.fill ins(%cst_2 : f32) outs(%111 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %113 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x2x8x8xf32>) outs(%112 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2x2x8xf32>
    %114 = tensor.empty() : tensor<2x2x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<2x2x8xf32>) outs(%114 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x1xf32>
    %116 = tensor.empty() : tensor<2x2x8x1xbf16>
    %117 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x2x8x1xf32>) outs(%116 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x1xbf16>
    %118 = tensor.empty() : tensor<2x2x8x8xbf16>
    %119 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x8x1xbf16>) outs(%118 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x8xbf16>
    %120 = tensor.empty() : tensor<2x2x8x8xbf16>
    %121 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %119 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%120 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.divf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %122 = tensor.empty() : tensor<2x2x8x1xbf16>
    %123 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<2x2x8x1xbf16>, tensor<2x2x8x1xbf16>) outs(%122 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x1xbf16>
    %124 = tensor.empty() : tensor<2x2x8x1xbf16>
    %125 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%124 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x1xbf16>
    %126 = tensor.empty() : tensor<2x2x8x1xbf16>
    %127 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %123 : tensor<2x2x8x1xbf16>, tensor<2x2x8x1xbf16>) outs(%126 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.divf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x1xbf16>
    %128 = tensor.empty() : tensor<2x2x8x4xbf16>
    %129 = linalg.fill ins(%cst_3 : bf16) outs(%128 : tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %130 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%121, %84 : tensor<2x2x8x8xbf16>, tensor<2x2x8x4xbf16>) outs(%129 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x2x8x4xbf16>
    %131 = tensor.empty() : tensor<2x8x2x4xbf16>
    %132 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x2x8x4xbf16>) outs(%131 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x2x4xbf16>
    %collapsed = tensor.collapse_shape %132 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16>
    %133 = tensor.empty() : tensor<2x8x8xbf16>
    %134 = linalg.fill ins(%cst_3 : bf16) outs(%133 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %135 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %5 : tensor<2x8x8xbf16>, tensor<8x8xbf16>) outs(%134 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x8xbf16>
    %136 = "sbp.layer_output"(%135) {layer = "block0/attn"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %137 = tensor.empty() : tensor<2x8x8xbf16>
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %136 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%137 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %139 = "sbp.layer_input"(%arg6) {layer = "block0/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %140 = "sbp.layer_input"(%arg7) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %141 = "sbp.layer_input"(%arg8) {layer = "block0/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %142 = "sbp.layer_input"(%arg9) {layer = "block0/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %143 = "sbp.layer_input"(%138) {layer = "block0/mlp"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %144 = tensor.empty() : tensor<2x8x12xbf16>
    %145 = linalg.fill ins(%cst_3 : bf16) outs(%144 : tensor<2x8x12xbf16>) -> tensor<2x8x12xbf16>
    %146 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143, %141 : tensor<2x8x8xbf16>, tensor<8x12xbf16>) outs(%145 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x12xbf16>
    %147 = tensor.empty() : tensor<1x1x12xbf16>
    %148 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<12xbf16>) outs(%147 : tensor<1x1x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x12xbf16>
    %149 = tensor.empty() : tensor<2x8x12xbf16>
    %150 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x1x12xbf16>) outs(%149 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x12xbf16>
    %151 = tensor.empty() : tensor<2x8x12xbf16>
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %150 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%151 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x12xbf16>
    %153 = tensor.empty() : tensor<2x8x12xbf16>
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x8x12xbf16>) outs(%153 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = math.tanh %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x12xbf16>
    %155 = tensor.empty() : tensor<2x8x12xbf16>
    %156 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%155 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x12xbf16>
    %157 = tensor.empty() : tensor<2x8x12xbf16>
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %154 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%157 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.subf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x12xbf16>
    %159 = tensor.empty() : tensor<2x8x8xbf16>
    %160 = linalg.fill ins(%cst_3 : bf16) outs(%159 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %161 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154, %142 : tensor<2x8x12xbf16>, tensor<12x8xbf16>) outs(%160 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x8xbf16>
    %162 = tensor.empty() : tensor<1x1x8xbf16>
    %163 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<8xbf16>) outs(%162 : tensor<1x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x8xbf16>
    %164 = tensor.empty() : tensor<2x8x8xbf16>
    %165 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x1x8xbf16>) outs(%164 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %166 = tensor.empty() : tensor<2x8x8xbf16>
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %165 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%166 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %168 = "sbp.layer_output"(%167) {layer = "block0/mlp"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %169 = tensor.empty() : tensor<2x8x8xbf16>
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %168 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%169 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %171 = tensor.empty() : tensor<2x8x8xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x8x8xbf16>) outs(%171 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x8x8xf32>
    %173 = tensor.empty() : tensor<2x8xf32>
    %174 = linalg.fill ins(%cst_2 : f32) outs(%173 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %175 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x8x8xf32>) outs(%174 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %176 = tensor.empty() : tensor<2x8xf32>
    %177 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%176 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %178 = tensor.empty() : tensor<2x8xf32>
    %179 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%175, %177 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%178 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %447 = arith.divf %in, %in_26 : f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %180 = tensor.empty() : tensor<2x8xbf16>
    %181 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<2x8xf32>) outs(%180 : tensor<2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8xbf16>
    %182 = tensor.empty() : tensor<2x5xbf16>
    %183 = linalg.fill ins(%cst_3 : bf16) outs(%182 : tensor<2x5xbf16>) -> tensor<2x5xbf16>
    %184 = linalg.matmul ins(%181, %arg4 : tensor<2x8xbf16>, tensor<8x5xbf16>) outs(%183 : tensor<2x5xbf16>) -> tensor<2x5xbf16>
    %185:3 = call @main_log_softmax(%184) : (tensor<2x5xbf16>) -> (tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>)
    %186 = tensor.empty() : tensor<2x5xbf16>
    %187 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%185#0, %arg11 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%186 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x5xbf16>
    %188 = tensor.empty() : tensor<2x5xf32>
    %189 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%187 : tensor<2x5xbf16>) outs(%188 : tensor<2x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x5xf32>
    %190 = tensor.empty() : tensor<2xf32>
    %191 = linalg.fill ins(%cst_2 : f32) outs(%190 : tensor<2xf32>) -> tensor<2xf32>
    %192 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%189 : tensor<2x5xf32>) outs(%191 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2xf32>
    %193 = tensor.empty() : tensor<2xbf16>
    %194 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%192 : tensor<2xf32>) outs(%193 : tensor<2xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2xbf16>
    %195 = tensor.empty() : tensor<2xf32>
    %196 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%194 : tensor<2xbf16>) outs(%195 : tensor<2xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2xf32>
    %197 = tensor.empty() : tensor<f32>
    %198 = linalg.fill ins(%cst_2 : f32) outs(%197 : tensor<f32>) -> tensor<f32>
    %199 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["reduction"]} ins(%196 : tensor<2xf32>) outs(%198 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<f32>
    %200 = tensor.empty() : tensor<f32>
    %201 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%199 : tensor<f32>) outs(%200 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.divf %in, %cst_0 : f32
      linalg.yield %447 : f32
    } -> tensor<f32>
    %202 = tensor.empty() : tensor<bf16>
    %203 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%201 : tensor<f32>) outs(%202 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<bf16>
    %204 = tensor.empty() : tensor<bf16>
    %205 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%203 : tensor<bf16>) outs(%204 : tensor<bf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.negf %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<bf16>
    %206 = tensor.empty() : tensor<bf16>
    %207 = linalg.generic {indexing_maps = [#map23], iterator_types = []} outs(%206 : tensor<bf16>) {
    ^bb0(%out: bf16):
      linalg.yield %cst : bf16
    } -> tensor<bf16>
    %208 = tensor.empty() : tensor<f32>
    %209 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%207 : tensor<bf16>) outs(%208 : tensor<f32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<f32>
    %210 = tensor.empty() : tensor<f32>
    %211 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%209 : tensor<f32>) outs(%210 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.divf %in, %cst_0 : f32
      linalg.yield %447 : f32
    } -> tensor<f32>
    %212 = tensor.empty() : tensor<2xf32>
    %213 = linalg.generic {indexing_maps = [#map22, #map21], iterator_types = ["parallel"]} ins(%211 : tensor<f32>) outs(%212 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %214 = tensor.empty() : tensor<2xbf16>
    %215 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%213 : tensor<2xf32>) outs(%214 : tensor<2xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2xbf16>
    %216 = tensor.empty() : tensor<2xf32>
    %217 = linalg.generic {indexing_maps = [#map21, #map21], iterator_types = ["parallel"]} ins(%215 : tensor<2xbf16>) outs(%216 : tensor<2xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2xf32>
    %218 = tensor.empty() : tensor<2x5xf32>
    %219 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%217 : tensor<2xf32>) outs(%218 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %220 = tensor.empty() : tensor<2x5xbf16>
    %221 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<2x5xf32>) outs(%220 : tensor<2x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x5xbf16>
    %222 = tensor.empty() : tensor<2x5xbf16>
    %223 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%221, %arg11 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%222 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x5xbf16>
    %224 = call @main_log_softmax_76(%185#1, %185#2, %223) : (tensor<2x5xbf16>, tensor<2x1xbf16>, tensor<2x5xbf16>) -> tensor<2x5xbf16>
    %225 = tensor.empty() : tensor<5x8xbf16>
    %226 = linalg.fill ins(%cst_3 : bf16) outs(%225 : tensor<5x8xbf16>) -> tensor<5x8xbf16>
    %227 = linalg.generic {indexing_maps = [#map24, #map25, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224, %181 : tensor<2x5xbf16>, tensor<2x8xbf16>) outs(%226 : tensor<5x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<5x8xbf16>
    %228 = tensor.empty() : tensor<8x5xbf16>
    %229 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<5x8xbf16>) outs(%228 : tensor<8x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x5xbf16>
    %230 = tensor.empty() : tensor<2x8xbf16>
    %231 = linalg.fill ins(%cst_3 : bf16) outs(%230 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %232 = linalg.generic {indexing_maps = [#map27, #map28, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224, %arg4 : tensor<2x5xbf16>, tensor<8x5xbf16>) outs(%231 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8xbf16>
    %233 = tensor.empty() : tensor<2x8xf32>
    %234 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%232 : tensor<2x8xbf16>) outs(%233 : tensor<2x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %235 = tensor.empty() : tensor<2x8xf32>
    %236 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%235 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %237 = tensor.empty() : tensor<2x8xf32>
    %238 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%234, %236 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%237 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %447 = arith.divf %in, %in_26 : f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %239 = tensor.empty() : tensor<2x8x8xf32>
    %240 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x8xf32>) outs(%239 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %241 = tensor.empty() : tensor<2x8x8xbf16>
    %242 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<2x8x8xf32>) outs(%241 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %243 = "sbp.layer_cotangent"(%242) {layer = "block0/mlp"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %244 = tensor.empty() : tensor<8xbf16>
    %245 = linalg.fill ins(%cst_3 : bf16) outs(%244 : tensor<8xbf16>) -> tensor<8xbf16>
    %246 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%243 : tensor<2x8x8xbf16>) outs(%245 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<8xbf16>
    %expanded_14 = tensor.expand_shape %246 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %247 = tensor.empty() : tensor<8xbf16>
    %248 = linalg.fill ins(%cst_3 : bf16) outs(%247 : tensor<8xbf16>) -> tensor<8xbf16>
    %249 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_14 : tensor<1x1x8xbf16>) outs(%248 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<8xbf16>
    %250 = tensor.empty() : tensor<8x12xbf16>
    %251 = linalg.fill ins(%cst_3 : bf16) outs(%250 : tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %252 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%243, %154 : tensor<2x8x8xbf16>, tensor<2x8x12xbf16>) outs(%251 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<8x12xbf16>
    %253 = tensor.empty() : tensor<12x8xbf16>
    %254 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%252 : tensor<8x12xbf16>) outs(%253 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<12x8xbf16>
    %255 = tensor.empty() : tensor<2x8x12xbf16>
    %256 = linalg.fill ins(%cst_3 : bf16) outs(%255 : tensor<2x8x12xbf16>) -> tensor<2x8x12xbf16>
    %257 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243, %142 : tensor<2x8x8xbf16>, tensor<12x8xbf16>) outs(%256 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x12xbf16>
    %258 = tensor.empty() : tensor<2x8x12xbf16>
    %259 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %158 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%258 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x12xbf16>
    %260 = tensor.empty() : tensor<2x8x12xbf16>
    %261 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %154 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%260 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x12xbf16>
    %262 = tensor.empty() : tensor<2x8x12xbf16>
    %263 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %261 : tensor<2x8x12xbf16>, tensor<2x8x12xbf16>) outs(%262 : tensor<2x8x12xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x12xbf16>
    %264 = tensor.empty() : tensor<12xbf16>
    %265 = linalg.fill ins(%cst_3 : bf16) outs(%264 : tensor<12xbf16>) -> tensor<12xbf16>
    %266 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%263 : tensor<2x8x12xbf16>) outs(%265 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<12xbf16>
    %expanded_15 = tensor.expand_shape %266 [[0, 1, 2]] output_shape [1, 1, 12] : tensor<12xbf16> into tensor<1x1x12xbf16>
    %267 = tensor.empty() : tensor<12xbf16>
    %268 = linalg.fill ins(%cst_3 : bf16) outs(%267 : tensor<12xbf16>) -> tensor<12xbf16>
    %269 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_15 : tensor<1x1x12xbf16>) outs(%268 : tensor<12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<12xbf16>
    %270 = tensor.empty() : tensor<12x8xbf16>
    %271 = linalg.fill ins(%cst_3 : bf16) outs(%270 : tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %272 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%263, %143 : tensor<2x8x12xbf16>, tensor<2x8x8xbf16>) outs(%271 : tensor<12x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<12x8xbf16>
    %273 = tensor.empty() : tensor<8x12xbf16>
    %274 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%272 : tensor<12x8xbf16>) outs(%273 : tensor<8x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x12xbf16>
    %275 = tensor.empty() : tensor<2x8x8xbf16>
    %276 = linalg.fill ins(%cst_3 : bf16) outs(%275 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %277 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%263, %141 : tensor<2x8x12xbf16>, tensor<8x12xbf16>) outs(%276 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x8xbf16>
    %278 = "sbp.layer_input_cotangent"(%277) {layer = "block0/mlp"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %279 = tensor.empty() : tensor<2x8x8xbf16>
    %280 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %278 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%279 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %281 = "sbp.layer_input_cotangent"(%254) {layer = "block0/mlp"} : (tensor<12x8xbf16>) -> tensor<12x8xbf16>
    %282 = "sbp.layer_input_cotangent"(%274) {layer = "block0/mlp"} : (tensor<8x12xbf16>) -> tensor<8x12xbf16>
    %283 = "sbp.layer_input_cotangent"(%249) {layer = "block0/mlp"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %284 = "sbp.layer_input_cotangent"(%269) {layer = "block0/mlp"} : (tensor<12xbf16>) -> tensor<12xbf16>
    %285 = "sbp.layer_cotangent"(%280) {layer = "block0/attn"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %286 = tensor.empty() : tensor<8x8xbf16>
    %287 = linalg.fill ins(%cst_3 : bf16) outs(%286 : tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %288 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%285, %collapsed : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%287 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<8x8xbf16>
    %289 = tensor.empty() : tensor<8x8xbf16>
    %290 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%288 : tensor<8x8xbf16>) outs(%289 : tensor<8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x8xbf16>
    %291 = tensor.empty() : tensor<2x8x8xbf16>
    %292 = linalg.fill ins(%cst_3 : bf16) outs(%291 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %293 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%285, %5 : tensor<2x8x8xbf16>, tensor<8x8xbf16>) outs(%292 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x8xbf16>
    %expanded_16 = tensor.expand_shape %293 [[0], [1], [2, 3]] output_shape [2, 8, 2, 4] : tensor<2x8x8xbf16> into tensor<2x8x2x4xbf16>
    %294 = tensor.empty() : tensor<2x2x8x4xbf16>
    %295 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x2x4xbf16>) outs(%294 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x4xbf16>
    %296 = tensor.empty() : tensor<2x2x4x8xbf16>
    %297 = linalg.fill ins(%cst_3 : bf16) outs(%296 : tensor<2x2x4x8xbf16>) -> tensor<2x2x4x8xbf16>
    %298 = linalg.generic {indexing_maps = [#map35, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%295, %121 : tensor<2x2x8x4xbf16>, tensor<2x2x8x8xbf16>) outs(%297 : tensor<2x2x4x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x2x4x8xbf16>
    %299 = tensor.empty() : tensor<2x2x8x4xbf16>
    %300 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<2x2x4x8xbf16>) outs(%299 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x4xbf16>
    %301 = tensor.empty() : tensor<2x2x8x8xbf16>
    %302 = linalg.fill ins(%cst_3 : bf16) outs(%301 : tensor<2x2x8x8xbf16>) -> tensor<2x2x8x8xbf16>
    %303 = linalg.generic {indexing_maps = [#map12, #map36, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%295, %84 : tensor<2x2x8x4xbf16>, tensor<2x2x8x4xbf16>) outs(%302 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x2x8x8xbf16>
    %304 = tensor.empty() : tensor<2x2x8x8xbf16>
    %305 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x2x8x1xbf16>) outs(%304 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x8xbf16>
    %306 = tensor.empty() : tensor<2x2x8x8xbf16>
    %307 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %305 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%306 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %308 = tensor.empty() : tensor<2x2x8x8xbf16>
    %309 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %108 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%308 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %310 = tensor.empty() : tensor<2x2x8xbf16>
    %311 = linalg.fill ins(%cst_3 : bf16) outs(%310 : tensor<2x2x8xbf16>) -> tensor<2x2x8xbf16>
    %312 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%309 : tensor<2x2x8x8xbf16>) outs(%311 : tensor<2x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8xbf16>
    %expanded_17 = tensor.expand_shape %312 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xbf16> into tensor<2x2x8x1xbf16>
    %313 = tensor.empty() : tensor<2x2x8x1xbf16>
    %314 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x8x1xbf16>) outs(%313 : tensor<2x2x8x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.negf %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x1xbf16>
    %315 = tensor.empty() : tensor<2x2x8x8xbf16>
    %316 = linalg.generic {indexing_maps = [#map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x8x1xbf16>) outs(%315 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x8xbf16>
    %317 = tensor.empty() : tensor<2x2x8x8xbf16>
    %318 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %316 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%317 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.divf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %319 = tensor.empty() : tensor<2x2x8x1xf32>
    %320 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314 : tensor<2x2x8x1xbf16>) outs(%319 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x2x8x1xf32>
    %321 = tensor.empty() : tensor<2x2x8xf32>
    %322 = linalg.fill ins(%cst_2 : f32) outs(%321 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %323 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%320 : tensor<2x2x8x1xf32>) outs(%322 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2x2x8xf32>
    %324 = tensor.empty() : tensor<2x2x8x8xf32>
    %325 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<2x2x8xf32>) outs(%324 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %326 = tensor.empty() : tensor<2x2x8x8xbf16>
    %327 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<2x2x8x8xf32>) outs(%326 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %328 = tensor.empty() : tensor<2x2x8x8xbf16>
    %329 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318, %327 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%328 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %330 = tensor.empty() : tensor<2x2x8x8xbf16>
    %331 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %108 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%330 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %332 = tensor.empty() : tensor<2x2x8x8xbf16>
    %333 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%332 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x8xbf16>
    %334 = tensor.empty() : tensor<2x2x8x8xbf16>
    %335 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %333 : tensor<2x2x8x8xbf16>, tensor<2x2x8x8xbf16>) outs(%334 : tensor<2x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.divf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x2x8x8xbf16>
    %336 = tensor.empty() : tensor<2x2x8x4xbf16>
    %337 = linalg.fill ins(%cst_3 : bf16) outs(%336 : tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %338 = linalg.generic {indexing_maps = [#map35, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%335, %80 : tensor<2x2x8x8xbf16>, tensor<2x2x8x4xbf16>) outs(%337 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x2x8x4xbf16>
    %339 = tensor.empty() : tensor<2x2x4x8xbf16>
    %340 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<2x2x8x4xbf16>) outs(%339 : tensor<2x2x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x4x8xbf16>
    %341 = tensor.empty() : tensor<2x2x8x4xbf16>
    %342 = linalg.fill ins(%cst_3 : bf16) outs(%341 : tensor<2x2x8x4xbf16>) -> tensor<2x2x8x4xbf16>
    %343 = linalg.generic {indexing_maps = [#map12, #map36, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%335, %86 : tensor<2x2x8x8xbf16>, tensor<2x2x4x8xbf16>) outs(%342 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x2x8x4xbf16>
    %344 = tensor.empty() : tensor<2x2x8x4xbf16>
    %345 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340 : tensor<2x2x4x8xbf16>) outs(%344 : tensor<2x2x8x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x8x4xbf16>
    %346 = tensor.empty() : tensor<2x8x2x4xbf16>
    %347 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300 : tensor<2x2x8x4xbf16>) outs(%346 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x2x4xbf16>
    %collapsed_18 = tensor.collapse_shape %347 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16>
    %348 = tensor.empty() : tensor<2x8x2x4xbf16>
    %349 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345 : tensor<2x2x8x4xbf16>) outs(%348 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x2x4xbf16>
    %collapsed_19 = tensor.collapse_shape %349 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16>
    %350 = tensor.empty() : tensor<2x8x2x4xbf16>
    %351 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<2x2x8x4xbf16>) outs(%350 : tensor<2x8x2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x2x4xbf16>
    %collapsed_20 = tensor.collapse_shape %351 [[0], [1], [2, 3]] : tensor<2x8x2x4xbf16> into tensor<2x8x8xbf16>
    %352 = tensor.empty() : tensor<2x8x24xbf16>
    %353 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%352 : tensor<2x8x24xbf16>) {
    ^bb0(%out: bf16):
      %447 = linalg.index 0 : index
      %448 = linalg.index 1 : index
      %449 = linalg.index 2 : index
      %450 = arith.cmpi ult, %449, %c8 : index
      %451 = scf.if %450 -> (bf16) {
        %extracted = tensor.extract %collapsed_20[%447, %448, %449] : tensor<2x8x8xbf16>
        scf.yield %extracted : bf16
      } else {
        %452 = arith.cmpi ult, %449, %c16 : index
        %453 = scf.if %452 -> (bf16) {
          %454 = arith.subi %449, %c8 : index
          %extracted = tensor.extract %collapsed_19[%447, %448, %454] : tensor<2x8x8xbf16>
          scf.yield %extracted : bf16
        } else {
          %454 = arith.subi %449, %c16 : index
          %extracted = tensor.extract %collapsed_18[%447, %448, %454] : tensor<2x8x8xbf16>
          scf.yield %extracted : bf16
        }
        scf.yield %453 : bf16
      }
      linalg.yield %451 : bf16
    } -> tensor<2x8x24xbf16>
    %354 = tensor.empty() : tensor<24x8xbf16>
    %355 = linalg.fill ins(%cst_3 : bf16) outs(%354 : tensor<24x8xbf16>) -> tensor<24x8xbf16>
    %356 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%353, %75 : tensor<2x8x24xbf16>, tensor<2x8x8xbf16>) outs(%355 : tensor<24x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<24x8xbf16>
    %357 = tensor.empty() : tensor<8x24xbf16>
    %358 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%356 : tensor<24x8xbf16>) outs(%357 : tensor<8x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<8x24xbf16>
    %359 = tensor.empty() : tensor<2x8x8xbf16>
    %360 = linalg.fill ins(%cst_3 : bf16) outs(%359 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %361 = linalg.generic {indexing_maps = [#map, #map34, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%353, %6 : tensor<2x8x24xbf16>, tensor<8x24xbf16>) outs(%360 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<2x8x8xbf16>
    %362 = tensor.empty() : tensor<8xbf16>
    %363 = linalg.fill ins(%cst_3 : bf16) outs(%362 : tensor<8xbf16>) -> tensor<8xbf16>
    %364 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%361 : tensor<2x8x8xbf16>) outs(%363 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<8xbf16>
    %expanded_21 = tensor.expand_shape %364 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %365 = tensor.empty() : tensor<8xbf16>
    %366 = linalg.fill ins(%cst_3 : bf16) outs(%365 : tensor<8xbf16>) -> tensor<8xbf16>
    %367 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x1x8xbf16>) outs(%366 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<8xbf16>
    %368 = tensor.empty() : tensor<2x8x8xbf16>
    %369 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %361 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%368 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %370 = tensor.empty() : tensor<8xbf16>
    %371 = linalg.fill ins(%cst_3 : bf16) outs(%370 : tensor<8xbf16>) -> tensor<8xbf16>
    %372 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%369 : tensor<2x8x8xbf16>) outs(%371 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<8xbf16>
    %expanded_22 = tensor.expand_shape %372 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xbf16> into tensor<1x1x8xbf16>
    %373 = tensor.empty() : tensor<2x8x8xbf16>
    %374 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x8xbf16>) outs(%373 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %375 = tensor.empty() : tensor<2x8x8xbf16>
    %376 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %374 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%375 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %377 = tensor.empty() : tensor<8xbf16>
    %378 = linalg.fill ins(%cst_3 : bf16) outs(%377 : tensor<8xbf16>) -> tensor<8xbf16>
    %379 = linalg.generic {indexing_maps = [#map29, #map30], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x8xbf16>) outs(%378 : tensor<8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<8xbf16>
    %380 = tensor.empty() : tensor<2x8x8xbf16>
    %381 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %376 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%380 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %382 = tensor.empty() : tensor<2x8xbf16>
    %383 = linalg.fill ins(%cst_3 : bf16) outs(%382 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %384 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%381 : tensor<2x8x8xbf16>) outs(%383 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8xbf16>
    %expanded_23 = tensor.expand_shape %384 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xbf16> into tensor<2x8x1xbf16>
    %385 = tensor.empty() : tensor<2x8x8xbf16>
    %386 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8x1xbf16>) outs(%385 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x8x8xbf16>
    %387 = tensor.empty() : tensor<2x8x8xbf16>
    %388 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376, %386 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%387 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %389 = tensor.empty() : tensor<2x8x1xbf16>
    %390 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %59 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%389 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %391 = tensor.empty() : tensor<2x8x8xbf16>
    %392 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<2x8x8xbf16>) outs(%391 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.negf %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %393 = tensor.empty() : tensor<2x8xbf16>
    %394 = linalg.fill ins(%cst_3 : bf16) outs(%393 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %395 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%392 : tensor<2x8x8xbf16>) outs(%394 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8xbf16>
    %expanded_24 = tensor.expand_shape %395 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xbf16> into tensor<2x8x1xbf16>
    %396 = tensor.empty() : tensor<2x8x1xf32>
    %397 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390 : tensor<2x8x1xbf16>) outs(%396 : tensor<2x8x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x8x1xf32>
    %398 = tensor.empty() : tensor<2x8x1xf32>
    %399 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%398 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %400 = tensor.empty() : tensor<2x8x1xf32>
    %401 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %399 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%400 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %447 = arith.divf %in, %in_26 : f32
      linalg.yield %447 : f32
    } -> tensor<2x8x1xf32>
    %402 = tensor.empty() : tensor<2x8xf32>
    %403 = linalg.fill ins(%cst_2 : f32) outs(%402 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %404 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%401 : tensor<2x8x1xf32>) outs(%403 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %405 = tensor.empty() : tensor<2x8x8xf32>
    %406 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<2x8xf32>) outs(%405 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %407 = tensor.empty() : tensor<2x8x8xbf16>
    %408 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<2x8x8xf32>) outs(%407 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %409 = tensor.empty() : tensor<2x8x8xbf16>
    %410 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %30 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%409 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %411 = tensor.empty() : tensor<2x8x8xbf16>
    %412 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<2x8x8xbf16>) outs(%411 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.negf %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %413 = tensor.empty() : tensor<2x8xbf16>
    %414 = linalg.fill ins(%cst_3 : bf16) outs(%413 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %415 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%412 : tensor<2x8x8xbf16>) outs(%414 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %447 = arith.addf %out, %in : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8xbf16>
    %expanded_25 = tensor.expand_shape %415 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xbf16> into tensor<2x8x1xbf16>
    %416 = tensor.empty() : tensor<2x8x8xbf16>
    %417 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %410 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%416 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %418 = tensor.empty() : tensor<2x8x1xbf16>
    %419 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x8x1xbf16>, tensor<2x8x1xbf16>) outs(%418 : tensor<2x8x1xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x1xbf16>
    %420 = tensor.empty() : tensor<2x8x1xf32>
    %421 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419 : tensor<2x8x1xbf16>) outs(%420 : tensor<2x8x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %447 = arith.extf %in : bf16 to f32
      linalg.yield %447 : f32
    } -> tensor<2x8x1xf32>
    %422 = tensor.empty() : tensor<2x8x1xf32>
    %423 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%422 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %424 = tensor.empty() : tensor<2x8x1xf32>
    %425 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %423 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%424 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %447 = arith.divf %in, %in_26 : f32
      linalg.yield %447 : f32
    } -> tensor<2x8x1xf32>
    %426 = tensor.empty() : tensor<2x8xf32>
    %427 = linalg.fill ins(%cst_2 : f32) outs(%426 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %428 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%425 : tensor<2x8x1xf32>) outs(%427 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %447 = arith.addf %out, %in : f32
      linalg.yield %447 : f32
    } -> tensor<2x8xf32>
    %429 = tensor.empty() : tensor<2x8x8xf32>
    %430 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<2x8xf32>) outs(%429 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %431 = tensor.empty() : tensor<2x8x8xbf16>
    %432 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<2x8x8xf32>) outs(%431 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %447 = arith.truncf %in : f32 to bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %433 = tensor.empty() : tensor<2x8x8xbf16>
    %434 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %432 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%433 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %435 = "sbp.layer_input_cotangent"(%434) {layer = "block0/attn"} : (tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %436 = tensor.empty() : tensor<2x8x8xbf16>
    %437 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %435 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%436 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.addf %in, %in_26 : bf16
      linalg.yield %447 : bf16
    } -> tensor<2x8x8xbf16>
    %438 = "sbp.layer_input_cotangent"(%358) {layer = "block0/attn"} : (tensor<8x24xbf16>) -> tensor<8x24xbf16>
    %439 = "sbp.layer_input_cotangent"(%290) {layer = "block0/attn"} : (tensor<8x8xbf16>) -> tensor<8x8xbf16>
    %440 = "sbp.layer_input_cotangent"(%379) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %441 = "sbp.layer_input_cotangent"(%367) {layer = "block0/attn"} : (tensor<8xbf16>) -> tensor<8xbf16>
    %442 = tensor.empty() : tensor<8x6xbf16>
    %443 = linalg.fill ins(%cst_3 : bf16) outs(%442 : tensor<8x6xbf16>) -> tensor<8x6xbf16>
    %444 = linalg.generic {indexing_maps = [#map31, #map32, #map33], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%437, %arg10 : tensor<2x8x8xbf16>, tensor<2x8x6xbf16>) outs(%443 : tensor<8x6xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %447 = arith.mulf %in, %in_26 : bf16
      %448 = arith.addf %out, %447 : bf16
      linalg.yield %448 : bf16
    } -> tensor<8x6xbf16>
    %445 = tensor.empty() : tensor<6x8xbf16>
    %446 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel"]} ins(%444 : tensor<8x6xbf16>) outs(%445 : tensor<6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<6x8xbf16>
    return %205, %441, %440, %439, %438, %229, %446, %284, %283, %282, %281 : tensor<bf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8x8xbf16>, tensor<8x24xbf16>, tensor<8x5xbf16>, tensor<6x8xbf16>, tensor<12xbf16>, tensor<8xbf16>, tensor<8x12xbf16>, tensor<12x8xbf16>
  }
  func.func private @main_log_softmax(%arg0: tensor<2x5xbf16>) -> (tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = arith.constant 0xFF80 : bf16
    %0 = tensor.empty() : tensor<2xbf16>
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<2xbf16>) -> tensor<2xbf16>
    %2 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<2x5xbf16>) outs(%1 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = arith.maximumf %out, %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<2xbf16>
    %3 = tensor.empty() : tensor<2xbf16>
    %4 = linalg.generic {indexing_maps = [#map22, #map21], iterator_types = ["parallel"]} ins(%cst_0 : tensor<bf16>) outs(%3 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2xbf16>
    %5 = tensor.empty() : tensor<2xbf16>
    %6 = linalg.generic {indexing_maps = [#map21, #map21, #map21], iterator_types = ["parallel"]} ins(%4, %2 : tensor<2xbf16>, tensor<2xbf16>) outs(%5 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.maximumf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<2xbf16>
    %7 = tensor.empty() : tensor<2x1xbf16>
    %8 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2xbf16>) outs(%7 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1xbf16>
    %9 = tensor.empty() : tensor<2x5xbf16>
    %10 = linalg.generic {indexing_maps = [#map37, #map19], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x1xbf16>) outs(%9 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x5xbf16>
    %11 = tensor.empty() : tensor<2x5xbf16>
    %12 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%11 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x5xbf16>
    %13 = tensor.empty() : tensor<2x5xbf16>
    %14 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x5xbf16>) outs(%13 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.exp %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x5xbf16>
    %15 = tensor.empty() : tensor<2x5xf32>
    %16 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x5xbf16>) outs(%15 : tensor<2x5xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %30 = arith.extf %in : bf16 to f32
      linalg.yield %30 : f32
    } -> tensor<2x5xf32>
    %17 = tensor.empty() : tensor<2xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2xf32>) -> tensor<2xf32>
    %19 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<2x5xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2xf32>
    %20 = tensor.empty() : tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1xf32>
    %22 = tensor.empty() : tensor<2x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%22 : tensor<2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %30 = arith.truncf %in : f32 to bf16
      linalg.yield %30 : bf16
    } -> tensor<2x1xbf16>
    %24 = tensor.empty() : tensor<2x1xbf16>
    %25 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x1xbf16>) outs(%24 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %30 = math.log %in : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x1xbf16>
    %26 = tensor.empty() : tensor<2x5xbf16>
    %27 = linalg.generic {indexing_maps = [#map37, #map19], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x1xbf16>) outs(%26 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x5xbf16>
    %28 = tensor.empty() : tensor<2x5xbf16>
    %29 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%12, %27 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%28 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %30 = arith.subf %in, %in_2 : bf16
      linalg.yield %30 : bf16
    } -> tensor<2x5xbf16>
    return %29, %14, %23 : tensor<2x5xbf16>, tensor<2x5xbf16>, tensor<2x1xbf16>
  }
  func.func private @main_log_softmax_76(%arg0: tensor<2x5xbf16>, %arg1: tensor<2x1xbf16>, %arg2: tensor<2x5xbf16>) -> tensor<2x5xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<2x5xbf16>
    %1 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x5xbf16>) outs(%0 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.negf %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    %2 = tensor.empty() : tensor<2xbf16>
    %3 = linalg.fill ins(%cst_0 : bf16) outs(%2 : tensor<2xbf16>) -> tensor<2xbf16>
    %4 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x5xbf16>) outs(%3 : tensor<2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %20 = arith.addf %out, %in : bf16
      linalg.yield %20 : bf16
    } -> tensor<2xbf16>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [2, 1] : tensor<2xbf16> into tensor<2x1xbf16>
    %5 = tensor.empty() : tensor<2x1xbf16>
    %6 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x1xbf16>, tensor<2x1xbf16>) outs(%5 : tensor<2x1xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.divf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x1xbf16>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x1xbf16>) outs(%7 : tensor<2x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %20 = arith.extf %in : bf16 to f32
      linalg.yield %20 : f32
    } -> tensor<2x1xf32>
    %9 = tensor.empty() : tensor<2xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2xf32>) -> tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<2x1xf32>) outs(%10 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %out, %in : f32
      linalg.yield %20 : f32
    } -> tensor<2xf32>
    %12 = tensor.empty() : tensor<2x5xf32>
    %13 = linalg.generic {indexing_maps = [#map20, #map19], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2xf32>) outs(%12 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %14 = tensor.empty() : tensor<2x5xbf16>
    %15 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x5xf32>) outs(%14 : tensor<2x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %20 = arith.truncf %in : f32 to bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    %16 = tensor.empty() : tensor<2x5xbf16>
    %17 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%16 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    %18 = tensor.empty() : tensor<2x5xbf16>
    %19 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel"]} ins(%arg2, %17 : tensor<2x5xbf16>, tensor<2x5xbf16>) outs(%18 : tensor<2x5xbf16>) {
    ^bb0(%in: bf16, %in_1: bf16, %out: bf16):
      %20 = arith.addf %in, %in_1 : bf16
      linalg.yield %20 : bf16
    } -> tensor<2x5xbf16>
    return %19 : tensor<2x5xbf16>
  }
}
