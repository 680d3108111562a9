#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":170:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":172:16 to :78)
#loc10 = loc("hard_models.py":173:16 to :22)
#loc11 = loc("hard_models.py":173:15 to :29)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc12 = loc("dense_net.<locals>.loss"(#loc5))
#loc13 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc14 = loc("dense"(#loc7))
#loc15 = loc("dense"(#loc8))
#loc16 = loc("dense_net.<locals>.loss"(#loc9))
#loc17 = loc("dense_net.<locals>.loss"(#loc10))
#loc18 = loc("dense_net.<locals>.loss"(#loc11))
#loc20 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc13))
#loc21 = loc("jit(marked)/jvp(b0)/dot_general"(#loc14))
#loc22 = loc("jit(marked)/jvp(b0)/tanh"(#loc15))
#loc23 = loc("jit(marked)/jvp(b0)/sub"(#loc15))
#loc25 = loc("jit(marked)/jvp()/concatenate"(#loc16))
#loc26 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc13))
#loc27 = loc("jit(marked)/jvp(b1)/dot_general"(#loc14))
#loc28 = loc("jit(marked)/jvp(b1)/tanh"(#loc15))
#loc29 = loc("jit(marked)/jvp(b1)/sub"(#loc15))
#loc31 = loc("jit(marked)/jvp()/integer_pow"(#loc17))
#loc32 = loc("jit(marked)/jvp()/mul"(#loc17))
#loc33 = loc("jit(marked)/jvp()/reduce_sum"(#loc18))
#loc34 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc18))
#loc35 = loc("jit(marked)/transpose(jvp())/mul"(#loc17))
#loc36 = loc("jit(marked)/transpose(jvp())/split"(#loc16))
#loc37 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc13))
#loc38 = loc("jit(marked)/transpose(jvp(b1))/mul"(#loc15))
#loc39 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc15))
#loc40 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc14))
#loc41 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc14))
#loc42 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc13))
#loc43 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc13))
#loc44 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc13))
#loc45 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc15))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc15))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc14))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc14))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc13))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc13))
#loc51 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc12))
#loc52 = loc("jit(marked)/transpose(jvp())/transpose"(#loc12))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x3xf32> loc("values[1]"), %arg2: tensor<7x2xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x3xf32>, tensor<7x2xf32>) {
    %c7 = arith.constant 7 : index loc(#loc)
    %c4 = arith.constant 4 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc19)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc19)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc19)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x3xf32>) -> tensor<4x3xf32> loc(#loc20)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %5 = tensor.empty() : tensor<8x3xf32> loc(#loc21)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc21)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x3xf32>) outs(%6 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc21)
    %8 = tensor.empty() : tensor<8x3xf32> loc(#loc22)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x3xf32>) outs(%8 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.tanh %in : f32 loc(#loc22)
      linalg.yield %87 : f32 loc(#loc22)
    } -> tensor<8x3xf32> loc(#loc22)
    %10 = tensor.empty() : tensor<8x3xf32> loc(#loc23)
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<8x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<8x3xf32> loc(#loc23)
    %12 = tensor.empty() : tensor<8x3xf32> loc(#loc23)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %9 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%12 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.subf %in, %in_5 : f32 loc(#loc23)
      linalg.yield %87 : f32 loc(#loc23)
    } -> tensor<8x3xf32> loc(#loc23)
    %14 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc24)
    %15 = tensor.empty() : tensor<8x7xf32> loc(#loc25)
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<8x7xf32>) {
    ^bb0(%out: f32):
      %87 = linalg.index 0 : index loc(#loc25)
      %88 = linalg.index 1 : index loc(#loc25)
      %89 = arith.cmpi ult, %88, %c4 : index loc(#loc25)
      %90 = scf.if %89 -> (f32) {
        %extracted = tensor.extract %2[%87, %88] : tensor<8x4xf32> loc(#loc25)
        scf.yield %extracted : f32 loc(#loc25)
      } else {
        %91 = arith.subi %88, %c4 : index loc(#loc25)
        %extracted = tensor.extract %14[%87, %91] : tensor<8x3xf32> loc(#loc25)
        scf.yield %extracted : f32 loc(#loc25)
      } loc(#loc25)
      linalg.yield %90 : f32 loc(#loc25)
    } -> tensor<8x7xf32> loc(#loc25)
    %17 = "sbp.layer_input"(%arg2) {layer = "b1"} : (tensor<7x2xf32>) -> tensor<7x2xf32> loc(#loc26)
    %18 = "sbp.layer_input"(%16) {layer = "b1"} : (tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc26)
    %19 = tensor.empty() : tensor<8x2xf32> loc(#loc27)
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc27)
    %21 = linalg.matmul ins(%18, %17 : tensor<8x7xf32>, tensor<7x2xf32>) outs(%20 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc27)
    %22 = tensor.empty() : tensor<8x2xf32> loc(#loc28)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x2xf32>) outs(%22 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.tanh %in : f32 loc(#loc28)
      linalg.yield %87 : f32 loc(#loc28)
    } -> tensor<8x2xf32> loc(#loc28)
    %24 = tensor.empty() : tensor<8x2xf32> loc(#loc29)
    %25 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<8x2xf32> loc(#loc29)
    %26 = tensor.empty() : tensor<8x2xf32> loc(#loc29)
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %23 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%26 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.subf %in, %in_5 : f32 loc(#loc29)
      linalg.yield %87 : f32 loc(#loc29)
    } -> tensor<8x2xf32> loc(#loc29)
    %28 = "sbp.layer_output"(%23) {layer = "b1"} : (tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc30)
    %29 = tensor.empty() : tensor<8x9xf32> loc(#loc25)
    %30 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%29 : tensor<8x9xf32>) {
    ^bb0(%out: f32):
      %87 = linalg.index 0 : index loc(#loc25)
      %88 = linalg.index 1 : index loc(#loc25)
      %89 = arith.cmpi ult, %88, %c7 : index loc(#loc25)
      %90 = scf.if %89 -> (f32) {
        %extracted = tensor.extract %16[%87, %88] : tensor<8x7xf32> loc(#loc25)
        scf.yield %extracted : f32 loc(#loc25)
      } else {
        %91 = arith.subi %88, %c7 : index loc(#loc25)
        %extracted = tensor.extract %28[%87, %91] : tensor<8x2xf32> loc(#loc25)
        scf.yield %extracted : f32 loc(#loc25)
      } loc(#loc25)
      linalg.yield %90 : f32 loc(#loc25)
    } -> tensor<8x9xf32> loc(#loc25)
    %31 = tensor.empty() : tensor<8x9xf32> loc(#loc31)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %30 : tensor<8x9xf32>, tensor<8x9xf32>) outs(%31 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc31)
      linalg.yield %87 : f32 loc(#loc31)
    } -> tensor<8x9xf32> loc(#loc31)
    %33 = tensor.empty() : tensor<8x9xf32> loc(#loc32)
    %34 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%33 : tensor<8x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<8x9xf32> loc(#loc32)
    %35 = tensor.empty() : tensor<8x9xf32> loc(#loc32)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %30 : tensor<8x9xf32>, tensor<8x9xf32>) outs(%35 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc32)
      linalg.yield %87 : f32 loc(#loc32)
    } -> tensor<8x9xf32> loc(#loc32)
    %37 = tensor.empty() : tensor<f32> loc(#loc33)
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<f32>) -> tensor<f32> loc(#loc33)
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%32 : tensor<8x9xf32>) outs(%38 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %out, %in : f32 loc(#loc33)
      linalg.yield %87 : f32 loc(#loc33)
    } -> tensor<f32> loc(#loc33)
    %40 = tensor.empty() : tensor<8x9xf32> loc(#loc34)
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<8x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x9xf32> loc(#loc34)
    %42 = tensor.empty() : tensor<8x9xf32> loc(#loc35)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %36 : tensor<8x9xf32>, tensor<8x9xf32>) outs(%42 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc35)
      linalg.yield %87 : f32 loc(#loc35)
    } -> tensor<8x9xf32> loc(#loc35)
    %extracted_slice = tensor.extract_slice %43[0, 0] [8, 7] [1, 1] : tensor<8x9xf32> to tensor<8x7xf32> loc(#loc36)
    %extracted_slice_2 = tensor.extract_slice %43[0, 7] [8, 2] [1, 1] : tensor<8x9xf32> to tensor<8x2xf32> loc(#loc36)
    %44 = "sbp.layer_cotangent"(%extracted_slice_2) {layer = "b1"} : (tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc37)
    %45 = tensor.empty() : tensor<8x2xf32> loc(#loc38)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %27 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%45 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc38)
      linalg.yield %87 : f32 loc(#loc38)
    } -> tensor<8x2xf32> loc(#loc38)
    %47 = tensor.empty() : tensor<8x2xf32> loc(#loc38)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %23 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%47 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc38)
      linalg.yield %87 : f32 loc(#loc38)
    } -> tensor<8x2xf32> loc(#loc38)
    %49 = tensor.empty() : tensor<8x2xf32> loc(#loc39)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %48 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%49 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.addf %in, %in_5 : f32 loc(#loc39)
      linalg.yield %87 : f32 loc(#loc39)
    } -> tensor<8x2xf32> loc(#loc39)
    %51 = tensor.empty() : tensor<2x7xf32> loc(#loc40)
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x7xf32>) -> tensor<2x7xf32> loc(#loc40)
    %53 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50, %18 : tensor<8x2xf32>, tensor<8x7xf32>) outs(%52 : tensor<2x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc39)
      %88 = arith.addf %out, %87 : f32 loc(#loc40)
      linalg.yield %88 : f32 loc(#loc)
    } -> tensor<2x7xf32> loc(#loc40)
    %54 = tensor.empty() : tensor<7x2xf32> loc(#loc41)
    %55 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<2x7xf32>) outs(%54 : tensor<7x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<7x2xf32> loc(#loc41)
    %56 = tensor.empty() : tensor<8x7xf32> loc(#loc40)
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc40)
    %58 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50, %17 : tensor<8x2xf32>, tensor<7x2xf32>) outs(%57 : tensor<8x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc39)
      %88 = arith.addf %out, %87 : f32 loc(#loc40)
      linalg.yield %88 : f32 loc(#loc)
    } -> tensor<8x7xf32> loc(#loc40)
    %59 = "sbp.layer_input_cotangent"(%58) {layer = "b1"} : (tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc42)
    %60 = tensor.empty() : tensor<8x7xf32> loc(#loc43)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %59 : tensor<8x7xf32>, tensor<8x7xf32>) outs(%60 : tensor<8x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.addf %in, %in_5 : f32 loc(#loc43)
      linalg.yield %87 : f32 loc(#loc43)
    } -> tensor<8x7xf32> loc(#loc43)
    %62 = "sbp.layer_input_cotangent"(%55) {layer = "b1"} : (tensor<7x2xf32>) -> tensor<7x2xf32> loc(#loc42)
    %extracted_slice_3 = tensor.extract_slice %61[0, 0] [8, 4] [1, 1] : tensor<8x7xf32> to tensor<8x4xf32> loc(#loc36)
    %extracted_slice_4 = tensor.extract_slice %61[0, 4] [8, 3] [1, 1] : tensor<8x7xf32> to tensor<8x3xf32> loc(#loc36)
    %63 = "sbp.layer_cotangent"(%extracted_slice_4) {layer = "b0"} : (tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc44)
    %64 = tensor.empty() : tensor<8x3xf32> loc(#loc45)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %13 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%64 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc45)
      linalg.yield %87 : f32 loc(#loc45)
    } -> tensor<8x3xf32> loc(#loc45)
    %66 = tensor.empty() : tensor<8x3xf32> loc(#loc45)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %9 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%66 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc45)
      linalg.yield %87 : f32 loc(#loc45)
    } -> tensor<8x3xf32> loc(#loc45)
    %68 = tensor.empty() : tensor<8x3xf32> loc(#loc46)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %67 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%68 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.addf %in, %in_5 : f32 loc(#loc46)
      linalg.yield %87 : f32 loc(#loc46)
    } -> tensor<8x3xf32> loc(#loc46)
    %70 = tensor.empty() : tensor<3x4xf32> loc(#loc47)
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<3x4xf32>) -> tensor<3x4xf32> loc(#loc47)
    %72 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %4 : tensor<8x3xf32>, tensor<8x4xf32>) outs(%71 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc46)
      %88 = arith.addf %out, %87 : f32 loc(#loc47)
      linalg.yield %88 : f32 loc(#loc)
    } -> tensor<3x4xf32> loc(#loc47)
    %73 = tensor.empty() : tensor<4x3xf32> loc(#loc48)
    %74 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<3x4xf32>) outs(%73 : tensor<4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<4x3xf32> loc(#loc48)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %77 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %3 : tensor<8x3xf32>, tensor<4x3xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc46)
      %88 = arith.addf %out, %87 : f32 loc(#loc47)
      linalg.yield %88 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc47)
    %78 = "sbp.layer_input_cotangent"(%77) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %79 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_3, %78 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.addf %in, %in_5 : f32 loc(#loc50)
      linalg.yield %87 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %81 = "sbp.layer_input_cotangent"(%74) {layer = "b0"} : (tensor<4x3xf32>) -> tensor<4x3xf32> loc(#loc49)
    %82 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %84 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%83 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %87 = arith.mulf %in, %in_5 : f32 loc(#loc50)
      %88 = arith.addf %out, %87 : f32 loc(#loc51)
      linalg.yield %88 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc51)
    %85 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %86 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<4x4xf32>) outs(%85 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    return %39, %86, %81, %62 : tensor<f32>, tensor<4x4xf32>, tensor<4x3xf32>, tensor<7x2xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc19 = loc("jit(marked)/jvp()/dot_general"(#loc12))
#loc24 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc13))
#loc30 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc13))
