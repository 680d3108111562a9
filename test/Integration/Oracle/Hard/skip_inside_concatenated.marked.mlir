#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":76:20 to :30)
#loc5 = loc("hard_models.py":76:12 to :31)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":58:11 to :26)
#loc10 = loc("hard_models.py":77:16 to :75)
#loc11 = loc("hard_models.py":77:16 to :80)
#loc12 = loc("hard_models.py":77:15 to :87)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc13 = loc("skip_inside_concatenated.<locals>.loss"(#loc4))
#loc14 = loc("skip_inside_concatenated.<locals>.loss"(#loc5))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc16 = loc("dense"(#loc7))
#loc17 = loc("dense"(#loc8))
#loc18 = loc("with_skip"(#loc9))
#loc19 = loc("skip_inside_concatenated.<locals>.loss"(#loc10))
#loc20 = loc("skip_inside_concatenated.<locals>.loss"(#loc11))
#loc21 = loc("skip_inside_concatenated.<locals>.loss"(#loc12))
#loc22 = loc("jit(marked)/jvp()/dot_general"(#loc13))
#loc23 = loc("jit(marked)/jvp()/sin"(#loc14))
#loc24 = loc("jit(marked)/jvp()/cos"(#loc14))
#loc25 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc26 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc27 = loc("jit(marked)/jvp(b0)/tanh"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/sub"(#loc17))
#loc29 = loc("jit(marked)/jvp(b0)/add"(#loc18))
#loc31 = loc("jit(marked)/jvp()/concatenate"(#loc19))
#loc32 = loc("jit(marked)/jvp()/integer_pow"(#loc20))
#loc33 = loc("jit(marked)/jvp()/mul"(#loc20))
#loc34 = loc("jit(marked)/jvp()/reduce_sum"(#loc21))
#loc35 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc21))
#loc36 = loc("jit(marked)/transpose(jvp())/mul"(#loc20))
#loc37 = loc("jit(marked)/transpose(jvp())/split"(#loc19))
#loc38 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
#loc39 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc17))
#loc40 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc41 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc42 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc43 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc46 = loc("jit(marked)/transpose(jvp())/mul"(#loc14))
#loc47 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc13))
#loc48 = loc("jit(marked)/transpose(jvp())/transpose"(#loc13))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %c4 = arith.constant 4 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<3.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %3 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%3 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.sin %in : f32 loc(#loc23)
      linalg.yield %68 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc24)
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%5 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.cos %in : f32 loc(#loc24)
      linalg.yield %68 : f32 loc(#loc24)
    } -> tensor<8x4xf32> loc(#loc24)
    %7 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc25)
    %8 = "sbp.layer_input"(%4) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc25)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %11 = linalg.matmul ins(%8, %7 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%10 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc26)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc27)
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x4xf32>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.tanh %in : f32 loc(#loc27)
      linalg.yield %68 : f32 loc(#loc27)
    } -> tensor<8x4xf32> loc(#loc27)
    %14 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %15 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%14 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %16 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.subf %in, %in_3 : f32 loc(#loc28)
      linalg.yield %68 : f32 loc(#loc28)
    } -> tensor<8x4xf32> loc(#loc28)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%18 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.addf %in, %in_3 : f32 loc(#loc29)
      linalg.yield %68 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %20 = "sbp.layer_output"(%19) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %21 = tensor.empty() : tensor<8x8xf32> loc(#loc31)
    %22 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%21 : tensor<8x8xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index loc(#loc31)
      %69 = linalg.index 1 : index loc(#loc31)
      %70 = arith.cmpi ult, %69, %c4 : index loc(#loc31)
      %71 = scf.if %70 -> (f32) {
        %extracted = tensor.extract %4[%68, %69] : tensor<8x4xf32> loc(#loc31)
        scf.yield %extracted : f32 loc(#loc31)
      } else {
        %72 = arith.subi %69, %c4 : index loc(#loc31)
        %extracted = tensor.extract %20[%68, %72] : tensor<8x4xf32> loc(#loc31)
        scf.yield %extracted : f32 loc(#loc31)
      } loc(#loc31)
      linalg.yield %71 : f32 loc(#loc31)
    } -> tensor<8x8xf32> loc(#loc31)
    %23 = tensor.empty() : tensor<8x8xf32> loc(#loc32)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %22 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%23 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc32)
      linalg.yield %68 : f32 loc(#loc32)
    } -> tensor<8x8xf32> loc(#loc32)
    %25 = tensor.empty() : tensor<8x8xf32> loc(#loc32)
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%24, %22 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%25 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc32)
      linalg.yield %68 : f32 loc(#loc32)
    } -> tensor<8x8xf32> loc(#loc32)
    %27 = tensor.empty() : tensor<8x8xf32> loc(#loc32)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %22 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%27 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc32)
      linalg.yield %68 : f32 loc(#loc32)
    } -> tensor<8x8xf32> loc(#loc32)
    %29 = tensor.empty() : tensor<8x8xf32> loc(#loc33)
    %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%29 : tensor<8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<8x8xf32> loc(#loc33)
    %31 = tensor.empty() : tensor<8x8xf32> loc(#loc33)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %28 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%31 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc33)
      linalg.yield %68 : f32 loc(#loc33)
    } -> tensor<8x8xf32> loc(#loc33)
    %33 = tensor.empty() : tensor<f32> loc(#loc34)
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<f32>) -> tensor<f32> loc(#loc34)
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%26 : tensor<8x8xf32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %out, %in : f32 loc(#loc34)
      linalg.yield %68 : f32 loc(#loc34)
    } -> tensor<f32> loc(#loc34)
    %36 = tensor.empty() : tensor<8x8xf32> loc(#loc35)
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%36 : tensor<8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x8xf32> loc(#loc35)
    %38 = tensor.empty() : tensor<8x8xf32> loc(#loc36)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %32 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%38 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc36)
      linalg.yield %68 : f32 loc(#loc36)
    } -> tensor<8x8xf32> loc(#loc36)
    %extracted_slice = tensor.extract_slice %39[0, 0] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32> loc(#loc37)
    %extracted_slice_2 = tensor.extract_slice %39[0, 4] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32> loc(#loc37)
    %40 = "sbp.layer_cotangent"(%extracted_slice_2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc38)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %17 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc39)
      linalg.yield %68 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc39)
      linalg.yield %68 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %44 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.addf %in, %in_3 : f32 loc(#loc40)
      linalg.yield %68 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %47 = tensor.empty() : tensor<4x4xf32> loc(#loc41)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc41)
    %49 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46, %8 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%48 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc40)
      %69 = arith.addf %out, %68 : f32 loc(#loc41)
      linalg.yield %69 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc41)
    %50 = tensor.empty() : tensor<4x4xf32> loc(#loc42)
    %51 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<4x4xf32>) outs(%50 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<4x4xf32> loc(#loc42)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc41)
    %54 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46, %7 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc40)
      %69 = arith.addf %out, %68 : f32 loc(#loc41)
      linalg.yield %69 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc41)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.addf %in, %in_3 : f32 loc(#loc43)
      linalg.yield %68 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %57 = "sbp.layer_input_cotangent"(%56) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc44)
    %58 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %57 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.addf %in, %in_3 : f32 loc(#loc45)
      linalg.yield %68 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %60 = "sbp.layer_input_cotangent"(%51) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc44)
    %61 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %6 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc46)
      linalg.yield %68 : f32 loc(#loc46)
    } -> tensor<8x4xf32> loc(#loc46)
    %63 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %68 = arith.mulf %in, %in_3 : f32 loc(#loc46)
      %69 = arith.addf %out, %68 : f32 loc(#loc47)
      linalg.yield %69 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc47)
    %66 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %67 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<4x4xf32>) outs(%66 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<4x4xf32> loc(#loc48)
    return %35, %67, %60 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc30 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
