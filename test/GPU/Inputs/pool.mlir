#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1 * 2 + d3, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1, d0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<() -> ()>
module @jit_loss {
  func.func public @main(%arg0: tensor<6x64xf32>, %arg1: tensor<64x4xf32>, %arg2: tensor<2x8x6xf32>, %arg3: tensor<2x4x4xf32>) -> (tensor<f32>, tensor<6x64xf32>, tensor<64x4xf32>, tensor<2x8x6xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<2> : tensor<i32>
    %cst_2 = arith.constant dense<1> : tensor<i32>
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %input = sbp.layer_input "layer" %arg0 : tensor<6x64xf32>
    %input_7 = sbp.layer_input "layer" %arg1 : tensor<64x4xf32>
    %input_8 = sbp.layer_input "layer" %arg2 : tensor<2x8x6xf32>
    %0 = tensor.empty() : tensor<2x8x64xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x8x64xf32>) -> tensor<2x8x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%input_8, %input : tensor<2x8x6xf32>, tensor<6x64xf32>) outs(%1 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      %61 = arith.addf %out, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x64xf32>
    %3 = tensor.empty() : tensor<2x4x64xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x64xf32>
    %padded = tensor.pad %2 low[0, 0, 0] high[0, 1, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x8x64xf32> to tensor<2x9x64xf32>
    %5 = tensor.empty() : tensor<3xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%padded, %5 : tensor<2x9x64xf32>, tensor<3xf32>) outs(%4 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.maximumf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x64xf32>
    %7 = tensor.empty() : tensor<2x4x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6, %input_7 : tensor<2x4x64xf32>, tensor<64x4xf32>) outs(%8 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      %61 = arith.addf %out, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x4xf32>
    %output = sbp.layer_output "layer" %9 : tensor<2x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%output : tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.tanh %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %10 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.subf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %14 = tensor.empty() : tensor<f32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<f32>) -> tensor<f32>
    %16 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["reduction", "reduction", "reduction"]} ins(%13 : tensor<2x4x4xf32>) outs(%15 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<f32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg3 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %12 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %10 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%7 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.addf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x4xf32>
    %cotangent = sbp.layer_cotangent "layer" %20 : tensor<2x4x4xf32>
    %21 = tensor.empty() : tensor<4x64xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<4x64xf32>) -> tensor<4x64xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%cotangent, %6 : tensor<2x4x4xf32>, tensor<2x4x64xf32>) outs(%22 : tensor<4x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      %61 = arith.addf %out, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<4x64xf32>
    %24 = tensor.empty() : tensor<64x4xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<4x64xf32>) outs(%24 : tensor<64x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x4xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cotangent, %input_7 : tensor<2x4x4xf32>, tensor<64x4xf32>) outs(%26 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      %61 = arith.addf %out, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x64xf32>
    %extracted_slice = tensor.extract_slice %padded[0, 0, 0] [2, 4, 64] [1, 2, 1] : tensor<2x9x64xf32> to tensor<2x4x64xf32>
    %28 = tensor.empty() : tensor<2x4x64xi32>
    %29 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%28 : tensor<2x4x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x4x64xi32>
    %extracted_slice_9 = tensor.extract_slice %padded[0, 1, 0] [2, 4, 64] [1, 2, 1] : tensor<2x9x64xf32> to tensor<2x4x64xf32>
    %30 = tensor.empty() : tensor<2x4x64xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %extracted_slice : tensor<2x4x64xf32>, tensor<2x4x64xf32>) outs(%30 : tensor<2x4x64xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %60 = arith.cmpf ogt, %in, %in_16 : f32
      linalg.yield %60 : i1
    } -> tensor<2x4x64xi1>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %extracted_slice_9, %extracted_slice : tensor<2x4x64xi1>, tensor<2x4x64xf32>, tensor<2x4x64xf32>) outs(%3 : tensor<2x4x64xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %60 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x64xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%28 : tensor<2x4x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x4x64xi32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33, %29 : tensor<2x4x64xi1>, tensor<2x4x64xi32>, tensor<2x4x64xi32>) outs(%28 : tensor<2x4x64xi32>) {
    ^bb0(%in: i1, %in_16: i32, %in_17: i32, %out: i32):
      %60 = arith.select %in, %in_16, %in_17 : i32
      linalg.yield %60 : i32
    } -> tensor<2x4x64xi32>
    %extracted_slice_10 = tensor.extract_slice %padded[0, 2, 0] [2, 4, 64] [1, 2, 1] : tensor<2x9x64xf32> to tensor<2x4x64xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %32 : tensor<2x4x64xf32>, tensor<2x4x64xf32>) outs(%30 : tensor<2x4x64xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %60 = arith.cmpf ogt, %in, %in_16 : f32
      linalg.yield %60 : i1
    } -> tensor<2x4x64xi1>
    %36 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i32>) outs(%28 : tensor<2x4x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x4x64xi32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %36, %34 : tensor<2x4x64xi1>, tensor<2x4x64xi32>, tensor<2x4x64xi32>) outs(%28 : tensor<2x4x64xi32>) {
    ^bb0(%in: i1, %in_16: i32, %in_17: i32, %out: i32):
      %60 = arith.select %in, %in_16, %in_17 : i32
      linalg.yield %60 : i32
    } -> tensor<2x4x64xi32>
    %38 = tensor.empty() : tensor<2x9x64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%38 : tensor<2x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x9x64xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %29 : tensor<2x4x64xi32>, tensor<2x4x64xi32>) outs(%30 : tensor<2x4x64xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %60 = arith.cmpi eq, %in, %in_16 : i32
      linalg.yield %60 : i1
    } -> tensor<2x4x64xi1>
    %41 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%cst_3 : tensor<i32>) outs(%14 : tensor<f32>) {
    ^bb0(%in: i32, %out: f32):
      %60 = arith.sitofp %in : i32 to f32
      linalg.yield %60 : f32
    } -> tensor<f32>
    %42 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<f32>) outs(%3 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x64xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %27, %42 : tensor<2x4x64xi1>, tensor<2x4x64xf32>, tensor<2x4x64xf32>) outs(%3 : tensor<2x4x64xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %60 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x64xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x9x64xf32>) -> tensor<2x9x64xf32>
    %inserted_slice = tensor.insert_slice %43 into %44[0, 0, 0] [2, 4, 64] [1, 2, 1] : tensor<2x4x64xf32> into tensor<2x9x64xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %inserted_slice : tensor<2x9x64xf32>, tensor<2x9x64xf32>) outs(%38 : tensor<2x9x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.addf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x64xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %33 : tensor<2x4x64xi32>, tensor<2x4x64xi32>) outs(%30 : tensor<2x4x64xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %60 = arith.cmpi eq, %in, %in_16 : i32
      linalg.yield %60 : i1
    } -> tensor<2x4x64xi1>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %27, %42 : tensor<2x4x64xi1>, tensor<2x4x64xf32>, tensor<2x4x64xf32>) outs(%3 : tensor<2x4x64xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %60 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x64xf32>
    %inserted_slice_11 = tensor.insert_slice %47 into %44[0, 1, 0] [2, 4, 64] [1, 2, 1] : tensor<2x4x64xf32> into tensor<2x9x64xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %inserted_slice_11 : tensor<2x9x64xf32>, tensor<2x9x64xf32>) outs(%38 : tensor<2x9x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.addf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x64xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x4x64xi32>, tensor<2x4x64xi32>) outs(%30 : tensor<2x4x64xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %60 = arith.cmpi eq, %in, %in_16 : i32
      linalg.yield %60 : i1
    } -> tensor<2x4x64xi1>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %27, %42 : tensor<2x4x64xi1>, tensor<2x4x64xf32>, tensor<2x4x64xf32>) outs(%3 : tensor<2x4x64xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %60 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x64xf32>
    %inserted_slice_12 = tensor.insert_slice %50 into %44[0, 2, 0] [2, 4, 64] [1, 2, 1] : tensor<2x4x64xf32> into tensor<2x9x64xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %inserted_slice_12 : tensor<2x9x64xf32>, tensor<2x9x64xf32>) outs(%38 : tensor<2x9x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.addf %in, %in_16 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x64xf32>
    %extracted_slice_13 = tensor.extract_slice %51[0, 0, 0] [2, 8, 64] [1, 1, 1] : tensor<2x9x64xf32> to tensor<2x8x64xf32>
    %52 = tensor.empty() : tensor<64x6xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<64x6xf32>) -> tensor<64x6xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%extracted_slice_13, %input_8 : tensor<2x8x64xf32>, tensor<2x8x6xf32>) outs(%53 : tensor<64x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      %61 = arith.addf %out, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<64x6xf32>
    %55 = tensor.empty() : tensor<6x64xf32>
    %56 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<64x6xf32>) outs(%55 : tensor<6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x64xf32>
    %57 = tensor.empty() : tensor<2x8x6xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_13, %input : tensor<2x8x64xf32>, tensor<6x64xf32>) outs(%58 : tensor<2x8x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %60 = arith.mulf %in, %in_16 : f32
      %61 = arith.addf %out, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x6xf32>
    %handed_on = sbp.layer_input_cotangent "layer" %59 : tensor<2x8x6xf32>
    %handed_on_14 = sbp.layer_input_cotangent "layer" %25 : tensor<64x4xf32>
    %handed_on_15 = sbp.layer_input_cotangent "layer" %56 : tensor<6x64xf32>
    return %16, %handed_on_15, %handed_on_14, %handed_on : tensor<f32>, tensor<6x64xf32>, tensor<64x4xf32>, tensor<2x8x6xf32>
  }
}

