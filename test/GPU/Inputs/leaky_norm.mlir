#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1, d0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
module @jit_loss {
  func.func public @main(%arg0: tensor<24x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x16xf32>, %arg4: tensor<32x24xf32>, %arg5: tensor<32x16xf32>) -> (tensor<f32>, tensor<24x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<32x24xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<2.000000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<1.500000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_4 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<3.200000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<32x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<32x24xf32>) outs(%0 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.sin %in : f32
      linalg.yield %169 : f32
    } -> tensor<32x24xf32>
    %2 = tensor.empty() : tensor<32x24xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<32x24xf32>) outs(%2 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.cos %in : f32
      linalg.yield %169 : f32
    } -> tensor<32x24xf32>
    %input = sbp.layer_input "layer" %arg0 : tensor<24x64xf32>
    %input_7 = sbp.layer_input "layer" %arg1 : tensor<64xf32>
    %input_8 = sbp.layer_input "layer" %arg2 : tensor<64xf32>
    %input_9 = sbp.layer_input "layer" %1 : tensor<32x24xf32>
    %4 = tensor.empty() : tensor<32x64xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %6 = linalg.matmul ins(%input_9, %input : tensor<32x24xf32>, tensor<24x64xf32>) outs(%5 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %7 = tensor.empty() : tensor<64xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<64xf32>) -> tensor<64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<32x64xf32>) outs(%8 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %10 = tensor.empty() : tensor<64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%10 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %12 = tensor.empty() : tensor<64xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%9, %11 : tensor<64xf32>, tensor<64xf32>) outs(%12 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.divf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %14 = tensor.empty() : tensor<1x64xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<64xf32>) outs(%14 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %16 = tensor.empty() : tensor<32x64xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x64xf32>) outs(%16 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %18 = tensor.empty() : tensor<32x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %17 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%18 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.subf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %20 = tensor.empty() : tensor<32x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %19 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%20 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %22 = tensor.empty() : tensor<32x64xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%22 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %24 = tensor.empty() : tensor<32x64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %19 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%24 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %26 = tensor.empty() : tensor<64xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<64xf32>) -> tensor<64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<32x64xf32>) outs(%27 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %29 = tensor.empty() : tensor<64xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%29 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %31 = tensor.empty() : tensor<64xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%28, %30 : tensor<64xf32>, tensor<64xf32>) outs(%31 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.divf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %33 = tensor.empty() : tensor<64xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %35 = tensor.empty() : tensor<64xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%32, %34 : tensor<64xf32>, tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.addf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %37 = tensor.empty() : tensor<64xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%36 : tensor<64xf32>) outs(%37 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %39 = tensor.empty() : tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%38, %36 : tensor<64xf32>, tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.divf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %41 = tensor.empty() : tensor<64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %43 = tensor.empty() : tensor<64xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%42, %40 : tensor<64xf32>, tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %45 = tensor.empty() : tensor<1x64xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<64xf32>) outs(%45 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %47 = tensor.empty() : tensor<32x64xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<1x64xf32>) outs(%47 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %49 = tensor.empty() : tensor<32x64xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %48 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%49 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %51 = tensor.empty() : tensor<64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%51 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %53 = tensor.empty() : tensor<64xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%52, %input_7 : tensor<64xf32>, tensor<64xf32>) outs(%53 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.addf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %55 = tensor.empty() : tensor<1x64xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<64xf32>) outs(%55 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %57 = tensor.empty() : tensor<32x64xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x64xf32>) outs(%57 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %59 = tensor.empty() : tensor<32x64xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %58 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%59 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %61 = tensor.empty() : tensor<1x64xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%input_8 : tensor<64xf32>) outs(%61 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %63 = tensor.empty() : tensor<32x64xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<1x64xf32>) outs(%63 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %65 = tensor.empty() : tensor<32x64xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %64 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%65 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.addf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %67:3 = call @main_leaky_relu(%66, %cst_1) : (tensor<32x64xf32>, tensor<f32>) -> (tensor<32x64xf32>, tensor<f32>, tensor<32x64xi1>)
    %output = sbp.layer_output "layer" %67#0 : tensor<32x64xf32>
    %68 = tensor.empty() : tensor<32x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %70 = linalg.matmul ins(%output, %arg3 : tensor<32x64xf32>, tensor<64x16xf32>) outs(%69 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %71 = tensor.empty() : tensor<32x16xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<32x16xf32>) outs(%71 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.tanh %in : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %73 = tensor.empty() : tensor<32x16xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%73 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %75 = tensor.empty() : tensor<32x16xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%74, %72 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%75 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.subf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %77 = tensor.empty() : tensor<32x16xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%72, %arg5 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%77 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %79 = tensor.empty() : tensor<f32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<f32>) -> tensor<f32>
    %81 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["reduction", "reduction"]} ins(%78 : tensor<32x16xf32>) outs(%80 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<f32>
    %82 = tensor.empty() : tensor<32x16xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%82 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %84 = tensor.empty() : tensor<32x16xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %arg5 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%84 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %86 = tensor.empty() : tensor<32x16xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %76 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%86 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %88 = tensor.empty() : tensor<32x16xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %72 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%88 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %90 = tensor.empty() : tensor<32x16xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %89 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%90 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.addf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x16xf32>
    %92 = tensor.empty() : tensor<16x64xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91, %output : tensor<32x16xf32>, tensor<32x64xf32>) outs(%93 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      %170 = arith.addf %out, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<16x64xf32>
    %95 = tensor.empty() : tensor<64x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<16x64xf32>) outs(%95 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x16xf32>
    %97 = tensor.empty() : tensor<32x64xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map12, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91, %arg3 : tensor<32x16xf32>, tensor<64x16xf32>) outs(%98 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      %170 = arith.addf %out, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<32x64xf32>
    %cotangent = sbp.layer_cotangent "layer" %99 : tensor<32x64xf32>
    %100 = call @main_leaky_relu_15(%67#1, %67#2, %cotangent) : (tensor<f32>, tensor<32x64xi1>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %101 = tensor.empty() : tensor<64xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<64xf32>) -> tensor<64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%100 : tensor<32x64xf32>) outs(%102 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %103 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %104 = tensor.empty() : tensor<64xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<64xf32>) -> tensor<64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x64xf32>) outs(%105 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %107 = tensor.empty() : tensor<32x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %100 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%107 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %109 = tensor.empty() : tensor<64xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<64xf32>) -> tensor<64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%108 : tensor<32x64xf32>) outs(%110 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %expanded_10 = tensor.expand_shape %111 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %112 = tensor.empty() : tensor<32x64xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x64xf32>) outs(%112 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %114 = tensor.empty() : tensor<32x64xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %113 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%114 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %116 = tensor.empty() : tensor<64xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<64xf32>) -> tensor<64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x64xf32>) outs(%117 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %119 = tensor.empty() : tensor<32x64xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %115 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%119 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %121 = tensor.empty() : tensor<64xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<64xf32>) -> tensor<64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%120 : tensor<32x64xf32>) outs(%122 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %expanded_11 = tensor.expand_shape %123 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %124 = tensor.empty() : tensor<32x64xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<1x64xf32>) outs(%124 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %126 = tensor.empty() : tensor<32x64xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %125 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%126 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %128 = tensor.empty() : tensor<64xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<64xf32>) -> tensor<64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x64xf32>) outs(%129 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %131 = tensor.empty() : tensor<64xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%130, %44 : tensor<64xf32>, tensor<64xf32>) outs(%131 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %133 = tensor.empty() : tensor<64xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%133 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %135 = tensor.empty() : tensor<64xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%132, %134 : tensor<64xf32>, tensor<64xf32>) outs(%135 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.divf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %137 = tensor.empty() : tensor<32x64xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<64xf32>) outs(%137 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %139 = tensor.empty() : tensor<32x64xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %25 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%139 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %141 = tensor.empty() : tensor<32x64xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %140 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%141 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.addf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %143 = tensor.empty() : tensor<32x64xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<32x64xf32>) outs(%143 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %145 = tensor.empty() : tensor<64xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%145 : tensor<64xf32>) -> tensor<64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%144 : tensor<32x64xf32>) outs(%146 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %expanded_12 = tensor.expand_shape %147 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %148 = tensor.empty() : tensor<64xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<64xf32>) -> tensor<64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%expanded_12 : tensor<1x64xf32>) outs(%149 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %out, %in : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %151 = tensor.empty() : tensor<64xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%151 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64xf32>
    %153 = tensor.empty() : tensor<64xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%150, %152 : tensor<64xf32>, tensor<64xf32>) outs(%153 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.divf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<64xf32>
    %155 = tensor.empty() : tensor<32x64xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<64xf32>) outs(%155 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %157 = tensor.empty() : tensor<32x64xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%142, %156 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%157 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.addf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x64xf32>
    %159 = tensor.empty() : tensor<64x24xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<64x24xf32>) -> tensor<64x24xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158, %input_9 : tensor<32x64xf32>, tensor<32x24xf32>) outs(%160 : tensor<64x24xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      %170 = arith.addf %out, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<64x24xf32>
    %162 = tensor.empty() : tensor<24x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<64x24xf32>) outs(%162 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x64xf32>
    %164 = tensor.empty() : tensor<32x24xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %166 = linalg.generic {indexing_maps = [#map11, #map12, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158, %input : tensor<32x64xf32>, tensor<24x64xf32>) outs(%165 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      %170 = arith.addf %out, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<32x24xf32>
    %handed_on = sbp.layer_input_cotangent "layer" %166 : tensor<32x24xf32>
    %handed_on_13 = sbp.layer_input_cotangent "layer" %106 : tensor<64xf32>
    %handed_on_14 = sbp.layer_input_cotangent "layer" %118 : tensor<64xf32>
    %handed_on_15 = sbp.layer_input_cotangent "layer" %163 : tensor<24x64xf32>
    %167 = tensor.empty() : tensor<32x24xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%handed_on, %3 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%167 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %169 = arith.mulf %in, %in_16 : f32
      linalg.yield %169 : f32
    } -> tensor<32x24xf32>
    return %81, %handed_on_15, %handed_on_14, %handed_on_13, %96, %168 : tensor<f32>, tensor<24x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<32x24xf32>
  }
  func.func private @main_leaky_relu(%arg0: tensor<32x64xf32>, %arg1: tensor<f32>) -> (tensor<32x64xf32>, tensor<f32>, tensor<32x64xi1>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %2 = tensor.empty() : tensor<32x64xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%2 : tensor<32x64xi1>) {
    ^bb0(%in: f32, %in_0: f32, %out: i1):
      %9 = arith.cmpf oge, %in, %in_0 : f32
      linalg.yield %9 : i1
    } -> tensor<32x64xi1>
    %4 = tensor.empty() : tensor<32x64xf32>
    %5 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<f32>) outs(%4 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %6 = tensor.empty() : tensor<32x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %arg0 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%6 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %9 = arith.mulf %in, %in_0 : f32
      linalg.yield %9 : f32
    } -> tensor<32x64xf32>
    %8 = call @main__where(%3, %arg0, %7) : (tensor<32x64xi1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    return %8, %arg1, %3 : tensor<32x64xf32>, tensor<f32>, tensor<32x64xi1>
  }
  func.func private @main__where(%arg0: tensor<32x64xi1>, %arg1: tensor<32x64xf32>, %arg2: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0 = tensor.empty() : tensor<32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %arg2 : tensor<32x64xi1>, tensor<32x64xf32>, tensor<32x64xf32>) outs(%0 : tensor<32x64xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %2 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %2 : f32
    } -> tensor<32x64xf32>
    return %1 : tensor<32x64xf32>
  }
  func.func private @main_leaky_relu_15(%arg0: tensor<f32>, %arg1: tensor<32x64xi1>, %arg2: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0:2 = call @main__where_16(%arg1, %arg2) : (tensor<32x64xi1>, tensor<32x64xf32>) -> (tensor<32x64xf32>, tensor<32x64xf32>)
    %1 = tensor.empty() : tensor<32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<f32>) outs(%1 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %3 = tensor.empty() : tensor<32x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %0#1 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%3 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.mulf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<32x64xf32>
    %5 = tensor.empty() : tensor<32x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%0#0, %4 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%5 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.addf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<32x64xf32>
    return %6 : tensor<32x64xf32>
  }
  func.func private @main__where_16(%arg0: tensor<32x64xi1>, %arg1: tensor<32x64xf32>) -> (tensor<32x64xf32>, tensor<32x64xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %2 = tensor.empty() : tensor<32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1, %arg1 : tensor<32x64xi1>, tensor<32x64xf32>, tensor<32x64xf32>) outs(%2 : tensor<32x64xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<32x64xf32>
    %4 = tensor.empty() : tensor<32x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<32x64xi1>, tensor<32x64xf32>, tensor<32x64xf32>) outs(%4 : tensor<32x64xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<32x64xf32>
    return %5, %3 : tensor<32x64xf32>, tensor<32x64xf32>
  }
}

