#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
module @jit_loss {
  func.func public @main(%arg0: tensor<24x64xf32>, %arg1: tensor<64x16xf32>, %arg2: tensor<32x24xf32>, %arg3: tensor<32x16xf32>) -> (tensor<f32>, tensor<24x64xf32>, tensor<64x16xf32>, tensor<32x24xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<32x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %arg2 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%0 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %2 = tensor.empty() : tensor<32x24xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%2 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x24xf32>
    %4 = tensor.empty() : tensor<32x24xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %1 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%4 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.addf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %6 = tensor.empty() : tensor<32x24xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %5 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%6 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.divf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %8 = tensor.empty() : tensor<32x24xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %5 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%8 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %10 = tensor.empty() : tensor<32x24xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x24xf32>
    %12 = tensor.empty() : tensor<32x24xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%12 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.divf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %14 = "sbp.layer_input"(%arg0) {layer = "layer"} : (tensor<24x64xf32>) -> tensor<24x64xf32>
    %15 = "sbp.layer_input"(%arg1) {layer = "layer"} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %16 = "sbp.layer_input"(%7) {layer = "layer"} : (tensor<32x24xf32>) -> tensor<32x24xf32>
    %17 = tensor.empty() : tensor<32x64xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %19 = linalg.matmul ins(%16, %14 : tensor<32x24xf32>, tensor<24x64xf32>) outs(%18 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %20 = call @main_relu(%19) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %21 = tensor.empty() : tensor<32x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%21 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %23 = tensor.empty() : tensor<32x64xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %22 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%23 : tensor<32x64xi1>) {
    ^bb0(%in: f32, %in_2: f32, %out: i1):
      %90 = arith.cmpf ogt, %in, %in_2 : f32
      linalg.yield %90 : i1
    } -> tensor<32x64xi1>
    %25 = tensor.empty() : tensor<32x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %27 = linalg.matmul ins(%20, %15 : tensor<32x64xf32>, tensor<64x16xf32>) outs(%26 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %28 = "sbp.layer_output"(%27) {layer = "layer"} : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %29 = tensor.empty() : tensor<32x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<32x16xf32>) outs(%29 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.tanh %in : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %31 = tensor.empty() : tensor<32x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%31 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %33 = tensor.empty() : tensor<32x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %30 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%33 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.subf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %35 = tensor.empty() : tensor<32x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %arg3 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%35 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %37 = tensor.empty() : tensor<f32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<f32>) -> tensor<f32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%36 : tensor<32x16xf32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %out, %in : f32
      linalg.yield %90 : f32
    } -> tensor<f32>
    %40 = tensor.empty() : tensor<32x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %42 = tensor.empty() : tensor<32x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %arg3 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%42 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %44 = tensor.empty() : tensor<32x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %34 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%44 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %46 = tensor.empty() : tensor<32x16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %30 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%46 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %48 = tensor.empty() : tensor<32x16xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %47 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%48 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.addf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x16xf32>
    %50 = "sbp.layer_cotangent"(%49) {layer = "layer"} : (tensor<32x16xf32>) -> tensor<32x16xf32>
    %51 = tensor.empty() : tensor<16x64xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50, %20 : tensor<32x16xf32>, tensor<32x64xf32>) outs(%52 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      %91 = arith.addf %out, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<16x64xf32>
    %54 = tensor.empty() : tensor<64x16xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<16x64xf32>) outs(%54 : tensor<64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x16xf32>
    %56 = tensor.empty() : tensor<32x64xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50, %15 : tensor<32x16xf32>, tensor<64x16xf32>) outs(%57 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      %91 = arith.addf %out, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<32x64xf32>
    %59 = tensor.empty() : tensor<32x64xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%59 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %61 = tensor.empty() : tensor<32x64xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %58, %60 : tensor<32x64xi1>, tensor<32x64xf32>, tensor<32x64xf32>) outs(%61 : tensor<32x64xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %90 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %90 : f32
    } -> tensor<32x64xf32>
    %63 = tensor.empty() : tensor<64x24xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<64x24xf32>) -> tensor<64x24xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %16 : tensor<32x64xf32>, tensor<32x24xf32>) outs(%64 : tensor<64x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      %91 = arith.addf %out, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<64x24xf32>
    %66 = tensor.empty() : tensor<24x64xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<64x24xf32>) outs(%66 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x64xf32>
    %68 = tensor.empty() : tensor<32x24xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %14 : tensor<32x64xf32>, tensor<24x64xf32>) outs(%69 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      %91 = arith.addf %out, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<32x24xf32>
    %71 = "sbp.layer_input_cotangent"(%70) {layer = "layer"} : (tensor<32x24xf32>) -> tensor<32x24xf32>
    %72 = "sbp.layer_input_cotangent"(%55) {layer = "layer"} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %73 = "sbp.layer_input_cotangent"(%67) {layer = "layer"} : (tensor<24x64xf32>) -> tensor<24x64xf32>
    %74 = tensor.empty() : tensor<32x24xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %13 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%74 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %76 = tensor.empty() : tensor<32x24xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %arg2 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%76 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %78 = tensor.empty() : tensor<32x24xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<32x24xf32>) outs(%78 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.negf %in : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %80 = tensor.empty() : tensor<32x24xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %5 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%80 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.divf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %82 = tensor.empty() : tensor<32x24xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %79 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%82 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %84 = tensor.empty() : tensor<32x24xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %83 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%84 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.addf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %86 = tensor.empty() : tensor<32x24xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %arg2 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%86 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.mulf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    %88 = tensor.empty() : tensor<32x24xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %87 : tensor<32x24xf32>, tensor<32x24xf32>) outs(%88 : tensor<32x24xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %90 = arith.addf %in, %in_2 : f32
      linalg.yield %90 : f32
    } -> tensor<32x24xf32>
    return %39, %73, %72, %89 : tensor<f32>, tensor<24x64xf32>, tensor<64x16xf32>, tensor<32x24xf32>
  }
  func.func private @main_relu(%arg0: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<32x64xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %2 = tensor.empty() : tensor<32x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%2 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<32x64xf32>
    return %3 : tensor<32x64xf32>
  }
}

