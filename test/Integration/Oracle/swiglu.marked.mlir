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
#map21 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map25 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_loss {
  func.func public @main(%arg0: tensor<8x5xf32>, %arg1: tensor<6x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<10x8xf32>, %arg4: tensor<8x20xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8x10xf32>, %arg7: tensor<10x8xf32>, %arg8: tensor<8x10xf32>, %arg9: tensor<2x8x6xf32>, %arg10: tensor<2x5xf32>) -> (tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<8x20xf32>, tensor<8xf32>, tensor<8x10xf32>, tensor<10x8xf32>, tensor<8x10xf32>) {
    %c10 = arith.constant 10 : index
    %cst = arith.constant -1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg9, %arg1 : tensor<2x8x6xf32>, tensor<6x8xf32>) outs(%1 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x8xf32>
    %3 = "sbp.layer_input"(%arg2) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %4 = "sbp.layer_input"(%arg3) {layer = "block0/mlp"} : (tensor<10x8xf32>) -> tensor<10x8xf32>
    %5 = "sbp.layer_input"(%arg4) {layer = "block0/mlp"} : (tensor<8x20xf32>) -> tensor<8x20xf32>
    %6 = "sbp.layer_input"(%2) {layer = "block0/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%7 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %9 = tensor.empty() : tensor<2x8xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x8xf32>) outs(%10 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %12 = tensor.empty() : tensor<2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8xf32>) outs(%12 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %14 = tensor.empty() : tensor<2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%14 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %16 = tensor.empty() : tensor<2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%16 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %18 = tensor.empty() : tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %20 = tensor.empty() : tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %22 = tensor.empty() : tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x1xf32>) outs(%22 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = math.rsqrt %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %24 = tensor.empty() : tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%24 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %26 = tensor.empty() : tensor<2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%26 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %28 = tensor.empty() : tensor<2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %25 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%28 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %30 = tensor.empty() : tensor<2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x1xf32>) outs(%30 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %32 = tensor.empty() : tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %31 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %34 = tensor.empty() : tensor<1x1x8xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8xf32>) outs(%34 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %36 = tensor.empty() : tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x1x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %38 = tensor.empty() : tensor<2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %40 = tensor.empty() : tensor<2x8x20xf32>
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<2x8x20xf32>) -> tensor<2x8x20xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39, %5 : tensor<2x8x8xf32>, tensor<8x20xf32>) outs(%41 : tensor<2x8x20xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x20xf32>
    %extracted_slice = tensor.extract_slice %42[0, 0, 0] [2, 8, 10] [1, 1, 1] : tensor<2x8x20xf32> to tensor<2x8x10xf32>
    %extracted_slice_5 = tensor.extract_slice %42[0, 0, 10] [2, 8, 10] [1, 1, 1] : tensor<2x8x20xf32> to tensor<2x8x10xf32>
    %43:3 = call @main_silu(%extracted_slice) : (tensor<2x8x10xf32>) -> (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>)
    %44 = tensor.empty() : tensor<2x8x10xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43#0, %extracted_slice_5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%44 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x10xf32>
    %46 = tensor.empty() : tensor<2x8x8xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%46 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45, %4 : tensor<2x8x10xf32>, tensor<10x8xf32>) outs(%47 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x8xf32>
    %49 = "sbp.layer_output"(%48) {layer = "block0/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %50 = tensor.empty() : tensor<2x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %49 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%50 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %52 = "sbp.layer_input"(%arg5) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %53 = "sbp.layer_input"(%arg6) {layer = "block1/mlp"} : (tensor<8x10xf32>) -> tensor<8x10xf32>
    %54 = "sbp.layer_input"(%arg7) {layer = "block1/mlp"} : (tensor<10x8xf32>) -> tensor<10x8xf32>
    %55 = "sbp.layer_input"(%arg8) {layer = "block1/mlp"} : (tensor<8x10xf32>) -> tensor<8x10xf32>
    %56 = "sbp.layer_input"(%51) {layer = "block1/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %57 = tensor.empty() : tensor<2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%57 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %59 = tensor.empty() : tensor<2x8xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<2x8x8xf32>) outs(%60 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %62 = tensor.empty() : tensor<2x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x8xf32>) outs(%62 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %64 = tensor.empty() : tensor<2x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%64 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %66 = tensor.empty() : tensor<2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%66 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %68 = tensor.empty() : tensor<2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%68 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %70 = tensor.empty() : tensor<2x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%70 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %72 = tensor.empty() : tensor<2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x8x1xf32>) outs(%72 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = math.rsqrt %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %74 = tensor.empty() : tensor<2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %71 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%74 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %76 = tensor.empty() : tensor<2x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%76 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %78 = tensor.empty() : tensor<2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %75 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%78 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %80 = tensor.empty() : tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x8x1xf32>) outs(%80 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %82 = tensor.empty() : tensor<2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %81 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%82 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %84 = tensor.empty() : tensor<1x1x8xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<8xf32>) outs(%84 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %86 = tensor.empty() : tensor<2x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1x8xf32>) outs(%86 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %88 = tensor.empty() : tensor<2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %87 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%88 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %90 = tensor.empty() : tensor<2x8x10xf32>
    %91 = linalg.fill ins(%cst_1 : f32) outs(%90 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89, %53 : tensor<2x8x8xf32>, tensor<8x10xf32>) outs(%91 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x10xf32>
    %93:3 = call @main_silu(%92) : (tensor<2x8x10xf32>) -> (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>)
    %94 = tensor.empty() : tensor<2x8x10xf32>
    %95 = linalg.fill ins(%cst_1 : f32) outs(%94 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89, %55 : tensor<2x8x8xf32>, tensor<8x10xf32>) outs(%95 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x10xf32>
    %97 = tensor.empty() : tensor<2x8x10xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93#0, %96 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%97 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x10xf32>
    %99 = tensor.empty() : tensor<2x8x8xf32>
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98, %54 : tensor<2x8x10xf32>, tensor<10x8xf32>) outs(%100 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x8xf32>
    %102 = "sbp.layer_output"(%101) {layer = "block1/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %103 = tensor.empty() : tensor<2x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %102 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%103 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %105 = tensor.empty() : tensor<2x8xf32>
    %106 = linalg.fill ins(%cst_1 : f32) outs(%105 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x8x8xf32>) outs(%106 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %108 = tensor.empty() : tensor<2x8xf32>
    %109 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%108 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %110 = tensor.empty() : tensor<2x8xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%107, %109 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%110 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %112 = tensor.empty() : tensor<2x5xf32>
    %113 = linalg.fill ins(%cst_1 : f32) outs(%112 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %114 = linalg.matmul ins(%111, %arg0 : tensor<2x8xf32>, tensor<8x5xf32>) outs(%113 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %115:3 = call @main_log_softmax(%114) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>)
    %116 = tensor.empty() : tensor<2x5xf32>
    %117 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%115#0, %arg10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%116 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x5xf32>
    %118 = tensor.empty() : tensor<2xf32>
    %119 = linalg.fill ins(%cst_1 : f32) outs(%118 : tensor<2xf32>) -> tensor<2xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "reduction"]} ins(%117 : tensor<2x5xf32>) outs(%119 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2xf32>
    %121 = tensor.empty() : tensor<f32>
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<f32>) -> tensor<f32>
    %123 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["reduction"]} ins(%120 : tensor<2xf32>) outs(%122 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<f32>
    %124 = tensor.empty() : tensor<f32>
    %125 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%123 : tensor<f32>) outs(%124 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.divf %in, %cst_0 : f32
      linalg.yield %307 : f32
    } -> tensor<f32>
    %126 = tensor.empty() : tensor<f32>
    %127 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%125 : tensor<f32>) outs(%126 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.negf %in : f32
      linalg.yield %307 : f32
    } -> tensor<f32>
    %128 = tensor.empty() : tensor<f32>
    %129 = linalg.generic {indexing_maps = [#map15], iterator_types = []} outs(%128 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %130 = tensor.empty() : tensor<f32>
    %131 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = []} ins(%129 : tensor<f32>) outs(%130 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.divf %in, %cst_0 : f32
      linalg.yield %307 : f32
    } -> tensor<f32>
    %132 = tensor.empty() : tensor<2xf32>
    %133 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel"]} ins(%131 : tensor<f32>) outs(%132 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %134 = tensor.empty() : tensor<2x5xf32>
    %135 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<2xf32>) outs(%134 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5xf32>
    %136 = tensor.empty() : tensor<2x5xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%135, %arg10 : tensor<2x5xf32>, tensor<2x5xf32>) outs(%136 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x5xf32>
    %138 = call @main_log_softmax_34(%115#1, %115#2, %137) : (tensor<2x5xf32>, tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %139 = tensor.empty() : tensor<5x8xf32>
    %140 = linalg.fill ins(%cst_1 : f32) outs(%139 : tensor<5x8xf32>) -> tensor<5x8xf32>
    %141 = linalg.generic {indexing_maps = [#map16, #map17, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138, %111 : tensor<2x5xf32>, tensor<2x8xf32>) outs(%140 : tensor<5x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<5x8xf32>
    %142 = tensor.empty() : tensor<8x5xf32>
    %143 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<5x8xf32>) outs(%142 : tensor<8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x5xf32>
    %144 = tensor.empty() : tensor<2x8xf32>
    %145 = linalg.fill ins(%cst_1 : f32) outs(%144 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %146 = linalg.generic {indexing_maps = [#map19, #map20, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138, %arg0 : tensor<2x5xf32>, tensor<8x5xf32>) outs(%145 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8xf32>
    %147 = tensor.empty() : tensor<2x8xf32>
    %148 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%147 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %149 = tensor.empty() : tensor<2x8xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%146, %148 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%149 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %151 = tensor.empty() : tensor<2x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x8xf32>) outs(%151 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %153 = "sbp.layer_cotangent"(%152) {layer = "block1/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %154 = tensor.empty() : tensor<8x10xf32>
    %155 = linalg.fill ins(%cst_1 : f32) outs(%154 : tensor<8x10xf32>) -> tensor<8x10xf32>
    %156 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%153, %98 : tensor<2x8x8xf32>, tensor<2x8x10xf32>) outs(%155 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<8x10xf32>
    %157 = tensor.empty() : tensor<10x8xf32>
    %158 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<8x10xf32>) outs(%157 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x8xf32>
    %159 = tensor.empty() : tensor<2x8x10xf32>
    %160 = linalg.fill ins(%cst_1 : f32) outs(%159 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153, %54 : tensor<2x8x8xf32>, tensor<10x8xf32>) outs(%160 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x10xf32>
    %162 = tensor.empty() : tensor<2x8x10xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93#0, %161 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%162 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x10xf32>
    %164 = tensor.empty() : tensor<2x8x10xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %96 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%164 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x10xf32>
    %166 = tensor.empty() : tensor<10x8xf32>
    %167 = linalg.fill ins(%cst_1 : f32) outs(%166 : tensor<10x8xf32>) -> tensor<10x8xf32>
    %168 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%163, %89 : tensor<2x8x10xf32>, tensor<2x8x8xf32>) outs(%167 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<10x8xf32>
    %169 = tensor.empty() : tensor<8x10xf32>
    %170 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<10x8xf32>) outs(%169 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x10xf32>
    %171 = tensor.empty() : tensor<2x8x8xf32>
    %172 = linalg.fill ins(%cst_1 : f32) outs(%171 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%163, %55 : tensor<2x8x10xf32>, tensor<8x10xf32>) outs(%172 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x8xf32>
    %174 = call @main_silu_47(%93#1, %93#2, %92, %165) : (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %175 = tensor.empty() : tensor<10x8xf32>
    %176 = linalg.fill ins(%cst_1 : f32) outs(%175 : tensor<10x8xf32>) -> tensor<10x8xf32>
    %177 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%174, %89 : tensor<2x8x10xf32>, tensor<2x8x8xf32>) outs(%176 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<10x8xf32>
    %178 = tensor.empty() : tensor<8x10xf32>
    %179 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<10x8xf32>) outs(%178 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x10xf32>
    %180 = tensor.empty() : tensor<2x8x8xf32>
    %181 = linalg.fill ins(%cst_1 : f32) outs(%180 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174, %53 : tensor<2x8x10xf32>, tensor<8x10xf32>) outs(%181 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x8xf32>
    %183 = tensor.empty() : tensor<2x8x8xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %182 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%183 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %185 = tensor.empty() : tensor<2x8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %184 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%185 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %187 = tensor.empty() : tensor<8xf32>
    %188 = linalg.fill ins(%cst_1 : f32) outs(%187 : tensor<8xf32>) -> tensor<8xf32>
    %189 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%186 : tensor<2x8x8xf32>) outs(%188 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %189 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %190 = tensor.empty() : tensor<2x8x8xf32>
    %191 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1x8xf32>) outs(%190 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %192 = tensor.empty() : tensor<2x8x8xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %191 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%192 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %194 = tensor.empty() : tensor<8xf32>
    %195 = linalg.fill ins(%cst_1 : f32) outs(%194 : tensor<8xf32>) -> tensor<8xf32>
    %196 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x1x8xf32>) outs(%195 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<8xf32>
    %197 = tensor.empty() : tensor<2x8x8xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %193 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%197 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %199 = tensor.empty() : tensor<2x8xf32>
    %200 = linalg.fill ins(%cst_1 : f32) outs(%199 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<2x8x8xf32>) outs(%200 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %expanded_6 = tensor.expand_shape %201 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %202 = tensor.empty() : tensor<2x8x8xf32>
    %203 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x8x1xf32>) outs(%202 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %204 = tensor.empty() : tensor<2x8x8xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %203 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%204 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %206 = tensor.empty() : tensor<2x8x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6, %79 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%206 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %208 = tensor.empty() : tensor<2x8x1xf32>
    %209 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%208 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %210 = tensor.empty() : tensor<2x8x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %209 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%210 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %212 = tensor.empty() : tensor<2x8xf32>
    %213 = linalg.fill ins(%cst_1 : f32) outs(%212 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<2x8x1xf32>) outs(%213 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %215 = tensor.empty() : tensor<2x8x8xf32>
    %216 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x8xf32>) outs(%215 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %217 = tensor.empty() : tensor<2x8x8xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %216 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%217 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %219 = tensor.empty() : tensor<2x8x8xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %218 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%219 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %221 = tensor.empty() : tensor<2x8x8xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %56 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%221 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %223 = tensor.empty() : tensor<2x8x8xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%223 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %225 = "sbp.layer_input_cotangent"(%224) {layer = "block1/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %226 = tensor.empty() : tensor<2x8x8xf32>
    %227 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %225 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%226 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %228 = "sbp.layer_input_cotangent"(%170) {layer = "block1/mlp"} : (tensor<8x10xf32>) -> tensor<8x10xf32>
    %229 = "sbp.layer_input_cotangent"(%158) {layer = "block1/mlp"} : (tensor<10x8xf32>) -> tensor<10x8xf32>
    %230 = "sbp.layer_input_cotangent"(%179) {layer = "block1/mlp"} : (tensor<8x10xf32>) -> tensor<8x10xf32>
    %231 = "sbp.layer_input_cotangent"(%196) {layer = "block1/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %232 = "sbp.layer_cotangent"(%227) {layer = "block0/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %233 = tensor.empty() : tensor<8x10xf32>
    %234 = linalg.fill ins(%cst_1 : f32) outs(%233 : tensor<8x10xf32>) -> tensor<8x10xf32>
    %235 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%232, %45 : tensor<2x8x8xf32>, tensor<2x8x10xf32>) outs(%234 : tensor<8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<8x10xf32>
    %236 = tensor.empty() : tensor<10x8xf32>
    %237 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<8x10xf32>) outs(%236 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x8xf32>
    %238 = tensor.empty() : tensor<2x8x10xf32>
    %239 = linalg.fill ins(%cst_1 : f32) outs(%238 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%232, %4 : tensor<2x8x8xf32>, tensor<10x8xf32>) outs(%239 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x10xf32>
    %241 = tensor.empty() : tensor<2x8x10xf32>
    %242 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43#0, %240 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%241 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x10xf32>
    %243 = tensor.empty() : tensor<2x8x10xf32>
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %extracted_slice_5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%243 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x10xf32>
    %245 = call @main_silu_47(%43#1, %43#2, %extracted_slice, %244) : (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %246 = tensor.empty() : tensor<2x8x20xf32>
    %247 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%246 : tensor<2x8x20xf32>) {
    ^bb0(%out: f32):
      %307 = linalg.index 0 : index
      %308 = linalg.index 1 : index
      %309 = linalg.index 2 : index
      %310 = arith.cmpi ult, %309, %c10 : index
      %311 = scf.if %310 -> (f32) {
        %extracted = tensor.extract %245[%307, %308, %309] : tensor<2x8x10xf32>
        scf.yield %extracted : f32
      } else {
        %312 = arith.subi %309, %c10 : index
        %extracted = tensor.extract %242[%307, %308, %312] : tensor<2x8x10xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %311 : f32
    } -> tensor<2x8x20xf32>
    %248 = tensor.empty() : tensor<20x8xf32>
    %249 = linalg.fill ins(%cst_1 : f32) outs(%248 : tensor<20x8xf32>) -> tensor<20x8xf32>
    %250 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%247, %39 : tensor<2x8x20xf32>, tensor<2x8x8xf32>) outs(%249 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<20x8xf32>
    %251 = tensor.empty() : tensor<8x20xf32>
    %252 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%250 : tensor<20x8xf32>) outs(%251 : tensor<8x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x20xf32>
    %253 = tensor.empty() : tensor<2x8x8xf32>
    %254 = linalg.fill ins(%cst_1 : f32) outs(%253 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map24, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%247, %5 : tensor<2x8x20xf32>, tensor<8x20xf32>) outs(%254 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<2x8x8xf32>
    %256 = tensor.empty() : tensor<2x8x8xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %255 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%256 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %258 = tensor.empty() : tensor<8xf32>
    %259 = linalg.fill ins(%cst_1 : f32) outs(%258 : tensor<8xf32>) -> tensor<8xf32>
    %260 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%257 : tensor<2x8x8xf32>) outs(%259 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<8xf32>
    %expanded_7 = tensor.expand_shape %260 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %261 = tensor.empty() : tensor<2x8x8xf32>
    %262 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x1x8xf32>) outs(%261 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %263 = tensor.empty() : tensor<2x8x8xf32>
    %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %262 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%263 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %265 = tensor.empty() : tensor<8xf32>
    %266 = linalg.fill ins(%cst_1 : f32) outs(%265 : tensor<8xf32>) -> tensor<8xf32>
    %267 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_7 : tensor<1x1x8xf32>) outs(%266 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<8xf32>
    %268 = tensor.empty() : tensor<2x8x8xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %264 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%268 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %270 = tensor.empty() : tensor<2x8xf32>
    %271 = linalg.fill ins(%cst_1 : f32) outs(%270 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<2x8x8xf32>) outs(%271 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %expanded_8 = tensor.expand_shape %272 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %273 = tensor.empty() : tensor<2x8x8xf32>
    %274 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x1xf32>) outs(%273 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %275 = tensor.empty() : tensor<2x8x8xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %274 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%275 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %277 = tensor.empty() : tensor<2x8x1xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %29 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%277 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %279 = tensor.empty() : tensor<2x8x1xf32>
    %280 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%279 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1xf32>
    %281 = tensor.empty() : tensor<2x8x1xf32>
    %282 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %280 : tensor<2x8x1xf32>, tensor<2x8x1xf32>) outs(%281 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.divf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x1xf32>
    %283 = tensor.empty() : tensor<2x8xf32>
    %284 = linalg.fill ins(%cst_1 : f32) outs(%283 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %285 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<2x8x1xf32>) outs(%284 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %307 = arith.addf %out, %in : f32
      linalg.yield %307 : f32
    } -> tensor<2x8xf32>
    %286 = tensor.empty() : tensor<2x8x8xf32>
    %287 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<2x8xf32>) outs(%286 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %288 = tensor.empty() : tensor<2x8x8xf32>
    %289 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %287 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%288 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %290 = tensor.empty() : tensor<2x8x8xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %289 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%290 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %292 = tensor.empty() : tensor<2x8x8xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%292 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %294 = tensor.empty() : tensor<2x8x8xf32>
    %295 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %293 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%294 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %296 = "sbp.layer_input_cotangent"(%295) {layer = "block0/mlp"} : (tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %297 = tensor.empty() : tensor<2x8x8xf32>
    %298 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %296 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%297 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.addf %in, %in_9 : f32
      linalg.yield %307 : f32
    } -> tensor<2x8x8xf32>
    %299 = "sbp.layer_input_cotangent"(%252) {layer = "block0/mlp"} : (tensor<8x20xf32>) -> tensor<8x20xf32>
    %300 = "sbp.layer_input_cotangent"(%237) {layer = "block0/mlp"} : (tensor<10x8xf32>) -> tensor<10x8xf32>
    %301 = "sbp.layer_input_cotangent"(%267) {layer = "block0/mlp"} : (tensor<8xf32>) -> tensor<8xf32>
    %302 = tensor.empty() : tensor<8x6xf32>
    %303 = linalg.fill ins(%cst_1 : f32) outs(%302 : tensor<8x6xf32>) -> tensor<8x6xf32>
    %304 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%298, %arg9 : tensor<2x8x8xf32>, tensor<2x8x6xf32>) outs(%303 : tensor<8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %307 = arith.mulf %in, %in_9 : f32
      %308 = arith.addf %out, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<8x6xf32>
    %305 = tensor.empty() : tensor<6x8xf32>
    %306 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%304 : tensor<8x6xf32>) outs(%305 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x8xf32>
    return %127, %143, %306, %301, %300, %299, %231, %230, %229, %228 : tensor<f32>, tensor<8x5xf32>, tensor<6x8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<8x20xf32>, tensor<8xf32>, tensor<8x10xf32>, tensor<10x8xf32>, tensor<8x10xf32>
  }
  func.func private @main_silu(%arg0: tensor<2x8x10xf32>) -> (tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>) {
    %cst = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x10xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.negf %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    %2 = tensor.empty() : tensor<2x8x10xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x10xf32>) outs(%2 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    %4 = tensor.empty() : tensor<2x8x10xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%4 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %6 = tensor.empty() : tensor<2x8x10xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %3 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%6 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.addf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    %8 = tensor.empty() : tensor<2x8x10xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%8 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %10 = tensor.empty() : tensor<2x8x10xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %7 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%10 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.divf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    %12 = tensor.empty() : tensor<2x8x10xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%12 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x10xf32>
    %14 = tensor.empty() : tensor<2x8x10xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%14 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.subf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    %16 = tensor.empty() : tensor<2x8x10xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %15 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%16 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    %18 = tensor.empty() : tensor<2x8x10xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%18 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %20 = arith.mulf %in, %in_0 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x10xf32>
    return %19, %17, %11 : tensor<2x8x10xf32>, tensor<2x8x10xf32>, tensor<2x8x10xf32>
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
  func.func private @main_log_softmax_34(%arg0: tensor<2x5xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
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
  func.func private @main_silu_47(%arg0: tensor<2x8x10xf32>, %arg1: tensor<2x8x10xf32>, %arg2: tensor<2x8x10xf32>, %arg3: tensor<2x8x10xf32>) -> tensor<2x8x10xf32> {
    %0 = tensor.empty() : tensor<2x8x10xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %arg3 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%0 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.mulf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<2x8x10xf32>
    %2 = tensor.empty() : tensor<2x8x10xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg1 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%2 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.mulf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<2x8x10xf32>
    %4 = tensor.empty() : tensor<2x8x10xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg0 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%4 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.mulf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<2x8x10xf32>
    %6 = tensor.empty() : tensor<2x8x10xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x8x10xf32>, tensor<2x8x10xf32>) outs(%6 : tensor<2x8x10xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %8 = arith.addf %in, %in_0 : f32
      linalg.yield %8 : f32
    } -> tensor<2x8x10xf32>
    return %7 : tensor<2x8x10xf32>
  }
}
