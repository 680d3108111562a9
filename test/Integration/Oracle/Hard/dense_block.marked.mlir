#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":161:39 to :49)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":158:47 to :52)
#loc8 = loc("hard_models.py":158:35 to :53)
#loc9 = loc("hard_models.py":158:15 to :59)
#loc10 = loc("hard_models.py":162:16 to :50)
#loc11 = loc("hard_models.py":162:15 to :57)
#loc12 = loc("jit")
#loc13 = loc("max")
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc14 = loc("dense_block.<locals>.loss"(#loc5))
#loc15 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc16 = loc("dense_block.<locals>.block"(#loc7))
#loc17 = loc("dense_block.<locals>.block"(#loc8))
#loc18 = loc("dense_block.<locals>.block"(#loc9))
#loc19 = loc("dense_block.<locals>.loss"(#loc10))
#loc20 = loc("dense_block.<locals>.loss"(#loc11))
#loc21 = loc("jit:"(#loc12))
#loc23 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc15))
#loc24 = loc("jit(marked)/jvp(b0)/dot_general"(#loc16))
#loc26 = loc("jit(marked)/jvp(b0)/gt"(#loc17))
#loc27 = loc("jit(marked)/jvp(b0)/concatenate"(#loc18))
#loc29 = loc("jit(marked)/jvp(b1)/sbp_layer_input"(#loc15))
#loc30 = loc("jit(marked)/jvp(b1)/dot_general"(#loc16))
#loc32 = loc("jit(marked)/jvp(b1)/gt"(#loc17))
#loc33 = loc("jit(marked)/jvp(b1)/concatenate"(#loc18))
#loc34 = loc("jit(marked)/jvp(b1)/sbp_layer_output"(#loc15))
#loc35 = loc("jit(marked)/jvp()/integer_pow"(#loc19))
#loc36 = loc("jit(marked)/jvp()/mul"(#loc19))
#loc37 = loc("jit(marked)/jvp()/reduce_sum"(#loc20))
#loc38 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc20))
#loc39 = loc("jit(marked)/transpose(jvp())/mul"(#loc19))
#loc41 = loc("jit(marked)/transpose(jvp(b1))/split"(#loc18))
#loc42 = loc("jit(marked)/transpose(jvp(b1))/broadcast_in_dim"(#loc17))
#loc43 = loc("jit(marked)/transpose(jvp(b1))/select_n"(#loc17))
#loc44 = loc("jit(marked)/transpose(jvp(b1))/dot_general"(#loc16))
#loc45 = loc("jit(marked)/transpose(jvp(b1))/transpose"(#loc16))
#loc46 = loc("jit(marked)/transpose(jvp(b1))/add_any"(#loc16))
#loc49 = loc("jit(marked)/transpose(jvp(b0))/split"(#loc18))
#loc50 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc17))
#loc51 = loc("jit(marked)/transpose(jvp(b0))/select_n"(#loc17))
#loc52 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc16))
#loc53 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc16))
#loc54 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc16))
#loc55 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc15))
#loc56 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc14))
#loc57 = loc("jit(marked)/transpose(jvp())/transpose"(#loc14))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<7x2xf32> loc("values[1]"), %arg2: tensor<4x3xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<7x2xf32>, tensor<4x3xf32>) {
    %c7 = arith.constant 7 : index loc(#loc)
    %c4 = arith.constant 4 : index loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %3 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x3xf32>) -> tensor<4x3xf32> loc(#loc23)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc23)
    %5 = tensor.empty() : tensor<8x3xf32> loc(#loc24)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc24)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x3xf32>) outs(%6 : tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc24)
    %8 = call @main_relu(%7) : (tensor<8x3xf32>) -> tensor<8x3xf32> loc(#loc25)
    %9 = tensor.empty() : tensor<8x3xf32> loc(#loc26)
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%9 : tensor<8x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<8x3xf32> loc(#loc26)
    %11 = tensor.empty() : tensor<8x3xi1> loc(#loc26)
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %10 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%11 : tensor<8x3xi1>) {
    ^bb0(%in: f32, %in_6: f32, %out: i1):
      %81 = arith.cmpf ogt, %in, %in_6 : f32 loc(#loc26)
      linalg.yield %81 : i1 loc(#loc26)
    } -> tensor<8x3xi1> loc(#loc26)
    %13 = tensor.empty() : tensor<8x7xf32> loc(#loc27)
    %14 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<8x7xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 0 : index loc(#loc27)
      %82 = linalg.index 1 : index loc(#loc27)
      %83 = arith.cmpi ult, %82, %c4 : index loc(#loc27)
      %84 = scf.if %83 -> (f32) {
        %extracted = tensor.extract %4[%81, %82] : tensor<8x4xf32> loc(#loc27)
        scf.yield %extracted : f32 loc(#loc27)
      } else {
        %85 = arith.subi %82, %c4 : index loc(#loc27)
        %extracted = tensor.extract %8[%81, %85] : tensor<8x3xf32> loc(#loc27)
        scf.yield %extracted : f32 loc(#loc27)
      } loc(#loc27)
      linalg.yield %84 : f32 loc(#loc27)
    } -> tensor<8x7xf32> loc(#loc27)
    %15 = "sbp.layer_output"(%14) {layer = "b0"} : (tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc28)
    %16 = "sbp.layer_input"(%arg1) {layer = "b1"} : (tensor<7x2xf32>) -> tensor<7x2xf32> loc(#loc29)
    %17 = "sbp.layer_input"(%15) {layer = "b1"} : (tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc29)
    %18 = tensor.empty() : tensor<8x2xf32> loc(#loc30)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc30)
    %20 = linalg.matmul ins(%17, %16 : tensor<8x7xf32>, tensor<7x2xf32>) outs(%19 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc30)
    %21 = call @main_relu_7(%20) : (tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc31)
    %22 = tensor.empty() : tensor<8x2xf32> loc(#loc32)
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%22 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<8x2xf32> loc(#loc32)
    %24 = tensor.empty() : tensor<8x2xi1> loc(#loc32)
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %23 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%24 : tensor<8x2xi1>) {
    ^bb0(%in: f32, %in_6: f32, %out: i1):
      %81 = arith.cmpf ogt, %in, %in_6 : f32 loc(#loc32)
      linalg.yield %81 : i1 loc(#loc32)
    } -> tensor<8x2xi1> loc(#loc32)
    %26 = tensor.empty() : tensor<8x9xf32> loc(#loc33)
    %27 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%26 : tensor<8x9xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 0 : index loc(#loc33)
      %82 = linalg.index 1 : index loc(#loc33)
      %83 = arith.cmpi ult, %82, %c7 : index loc(#loc33)
      %84 = scf.if %83 -> (f32) {
        %extracted = tensor.extract %17[%81, %82] : tensor<8x7xf32> loc(#loc33)
        scf.yield %extracted : f32 loc(#loc33)
      } else {
        %85 = arith.subi %82, %c7 : index loc(#loc33)
        %extracted = tensor.extract %21[%81, %85] : tensor<8x2xf32> loc(#loc33)
        scf.yield %extracted : f32 loc(#loc33)
      } loc(#loc33)
      linalg.yield %84 : f32 loc(#loc33)
    } -> tensor<8x9xf32> loc(#loc33)
    %28 = "sbp.layer_output"(%27) {layer = "b1"} : (tensor<8x9xf32>) -> tensor<8x9xf32> loc(#loc34)
    %29 = tensor.empty() : tensor<8x9xf32> loc(#loc35)
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28, %28 : tensor<8x9xf32>, tensor<8x9xf32>) outs(%29 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc35)
      linalg.yield %81 : f32 loc(#loc35)
    } -> tensor<8x9xf32> loc(#loc35)
    %31 = tensor.empty() : tensor<8x9xf32> loc(#loc36)
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%31 : tensor<8x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<8x9xf32> loc(#loc36)
    %33 = tensor.empty() : tensor<8x9xf32> loc(#loc36)
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %28 : tensor<8x9xf32>, tensor<8x9xf32>) outs(%33 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc36)
      linalg.yield %81 : f32 loc(#loc36)
    } -> tensor<8x9xf32> loc(#loc36)
    %35 = tensor.empty() : tensor<f32> loc(#loc37)
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<f32>) -> tensor<f32> loc(#loc37)
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["reduction", "reduction"]} ins(%30 : tensor<8x9xf32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %out, %in : f32 loc(#loc37)
      linalg.yield %81 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %38 = tensor.empty() : tensor<8x9xf32> loc(#loc38)
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%38 : tensor<8x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x9xf32> loc(#loc38)
    %40 = tensor.empty() : tensor<8x9xf32> loc(#loc39)
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39, %34 : tensor<8x9xf32>, tensor<8x9xf32>) outs(%40 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc39)
      linalg.yield %81 : f32 loc(#loc39)
    } -> tensor<8x9xf32> loc(#loc39)
    %42 = "sbp.layer_cotangent"(%41) {layer = "b1"} : (tensor<8x9xf32>) -> tensor<8x9xf32> loc(#loc40)
    %extracted_slice = tensor.extract_slice %42[0, 0] [8, 7] [1, 1] : tensor<8x9xf32> to tensor<8x7xf32> loc(#loc41)
    %extracted_slice_3 = tensor.extract_slice %42[0, 7] [8, 2] [1, 1] : tensor<8x9xf32> to tensor<8x2xf32> loc(#loc41)
    %43 = tensor.empty() : tensor<8x2xf32> loc(#loc42)
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%43 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x2xf32> loc(#loc42)
    %45 = tensor.empty() : tensor<8x2xf32> loc(#loc43)
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %extracted_slice_3, %44 : tensor<8x2xi1>, tensor<8x2xf32>, tensor<8x2xf32>) outs(%45 : tensor<8x2xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %81 = arith.select %in, %in_6, %in_7 : f32 loc(#loc43)
      linalg.yield %81 : f32 loc(#loc43)
    } -> tensor<8x2xf32> loc(#loc43)
    %47 = tensor.empty() : tensor<2x7xf32> loc(#loc44)
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x7xf32>) -> tensor<2x7xf32> loc(#loc44)
    %49 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46, %17 : tensor<8x2xf32>, tensor<8x7xf32>) outs(%48 : tensor<2x7xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc43)
      %82 = arith.addf %out, %81 : f32 loc(#loc44)
      linalg.yield %82 : f32 loc(#loc)
    } -> tensor<2x7xf32> loc(#loc44)
    %50 = tensor.empty() : tensor<7x2xf32> loc(#loc45)
    %51 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<2x7xf32>) outs(%50 : tensor<7x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<7x2xf32> loc(#loc45)
    %52 = tensor.empty() : tensor<8x7xf32> loc(#loc44)
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc44)
    %54 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46, %16 : tensor<8x2xf32>, tensor<7x2xf32>) outs(%53 : tensor<8x7xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc43)
      %82 = arith.addf %out, %81 : f32 loc(#loc44)
      linalg.yield %82 : f32 loc(#loc)
    } -> tensor<8x7xf32> loc(#loc44)
    %55 = tensor.empty() : tensor<8x7xf32> loc(#loc46)
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %54 : tensor<8x7xf32>, tensor<8x7xf32>) outs(%55 : tensor<8x7xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.addf %in, %in_6 : f32 loc(#loc46)
      linalg.yield %81 : f32 loc(#loc46)
    } -> tensor<8x7xf32> loc(#loc46)
    %57 = "sbp.layer_input_cotangent"(%56) {layer = "b1"} : (tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc47)
    %58 = "sbp.layer_input_cotangent"(%51) {layer = "b1"} : (tensor<7x2xf32>) -> tensor<7x2xf32> loc(#loc47)
    %59 = "sbp.layer_cotangent"(%57) {layer = "b0"} : (tensor<8x7xf32>) -> tensor<8x7xf32> loc(#loc48)
    %extracted_slice_4 = tensor.extract_slice %59[0, 0] [8, 4] [1, 1] : tensor<8x7xf32> to tensor<8x4xf32> loc(#loc49)
    %extracted_slice_5 = tensor.extract_slice %59[0, 4] [8, 3] [1, 1] : tensor<8x7xf32> to tensor<8x3xf32> loc(#loc49)
    %60 = tensor.empty() : tensor<8x3xf32> loc(#loc50)
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%60 : tensor<8x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8x3xf32> loc(#loc50)
    %62 = tensor.empty() : tensor<8x3xf32> loc(#loc51)
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %extracted_slice_5, %61 : tensor<8x3xi1>, tensor<8x3xf32>, tensor<8x3xf32>) outs(%62 : tensor<8x3xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %81 = arith.select %in, %in_6, %in_7 : f32 loc(#loc51)
      linalg.yield %81 : f32 loc(#loc51)
    } -> tensor<8x3xf32> loc(#loc51)
    %64 = tensor.empty() : tensor<3x4xf32> loc(#loc52)
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<3x4xf32>) -> tensor<3x4xf32> loc(#loc52)
    %66 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63, %4 : tensor<8x3xf32>, tensor<8x4xf32>) outs(%65 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc51)
      %82 = arith.addf %out, %81 : f32 loc(#loc52)
      linalg.yield %82 : f32 loc(#loc)
    } -> tensor<3x4xf32> loc(#loc52)
    %67 = tensor.empty() : tensor<4x3xf32> loc(#loc53)
    %68 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<3x4xf32>) outs(%67 : tensor<4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<4x3xf32> loc(#loc53)
    %69 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc52)
    %71 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63, %3 : tensor<8x3xf32>, tensor<4x3xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc51)
      %82 = arith.addf %out, %81 : f32 loc(#loc52)
      linalg.yield %82 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc52)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_4, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.addf %in, %in_6 : f32 loc(#loc54)
      linalg.yield %81 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %74 = "sbp.layer_input_cotangent"(%73) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %75 = "sbp.layer_input_cotangent"(%68) {layer = "b0"} : (tensor<4x3xf32>) -> tensor<4x3xf32> loc(#loc55)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc56)
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc56)
    %78 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%77 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %81 = arith.mulf %in, %in_6 : f32 loc(#loc55)
      %82 = arith.addf %out, %81 : f32 loc(#loc56)
      linalg.yield %82 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc56)
    %79 = tensor.empty() : tensor<4x4xf32> loc(#loc57)
    %80 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<4x4xf32>) outs(%79 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<4x4xf32> loc(#loc57)
    return %37, %80, %58, %75 : tensor<f32>, tensor<4x4xf32>, tensor<7x2xf32>, tensor<4x3xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<8x3xf32> loc(unknown)) -> tensor<8x3xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc21)
    %0 = tensor.empty() : tensor<8x3xf32> loc(#loc13)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<8x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc13)
    } -> tensor<8x3xf32> loc(#loc13)
    %2 = tensor.empty() : tensor<8x3xf32> loc(#loc13)
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<8x3xf32>, tensor<8x3xf32>) outs(%2 : tensor<8x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc13)
      linalg.yield %4 : f32 loc(#loc13)
    } -> tensor<8x3xf32> loc(#loc13)
    return %3 : tensor<8x3xf32> loc(#loc21)
  } loc(#loc21)
  func.func private @main_relu_7(%arg0: tensor<8x2xf32> loc(unknown)) -> tensor<8x2xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc21)
    %0 = tensor.empty() : tensor<8x2xf32> loc(#loc13)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc13)
    } -> tensor<8x2xf32> loc(#loc13)
    %2 = tensor.empty() : tensor<8x2xf32> loc(#loc13)
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%2 : tensor<8x2xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc13)
      linalg.yield %4 : f32 loc(#loc13)
    } -> tensor<8x2xf32> loc(#loc13)
    return %3 : tensor<8x2xf32> loc(#loc21)
  } loc(#loc21)
} loc(#loc)
#loc22 = loc("jit(marked)/jvp()/dot_general"(#loc14))
#loc25 = loc("jit(marked)/jvp(b0)/jit(relu)"(#loc17))
#loc28 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc15))
#loc31 = loc("jit(marked)/jvp(b1)/jit(relu)"(#loc17))
#loc40 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_cotangent"(#loc15))
#loc47 = loc("jit(marked)/transpose(jvp(b1))/sbp_layer_input_cotangent"(#loc15))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc15))
