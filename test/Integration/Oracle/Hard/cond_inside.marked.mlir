#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":629:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":626:24 to :31)
#loc7 = loc("hard_models.py":626:24 to :35)
#loc8 = loc("hard_models.py":626:15 to :92)
#loc9 = loc("hard_models.py":626:82 to :87)
#loc10 = loc("hard_models.py":626:74 to :88)
#loc11 = loc("hard_models.py":626:56 to :61)
#loc12 = loc("hard_models.py":626:47 to :62)
#loc13 = loc("hard_models.py":630:17 to :50)
#loc14 = loc("hard_models.py":630:16 to :56)
#loc15 = loc("hard_models.py":630:15 to :63)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc16 = loc("cond_inside.<locals>.loss"(#loc4))
#loc17 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc18 = loc("cond_inside.<locals>.block"(#loc6))
#loc19 = loc("cond_inside.<locals>.block"(#loc7))
#loc20 = loc("cond_inside.<locals>.block"(#loc8))
#loc21 = loc("cond_inside.<locals>.block.<locals>.<lambda>"(#loc9))
#loc22 = loc("cond_inside.<locals>.block.<locals>.<lambda>"(#loc10))
#loc23 = loc("cond_inside.<locals>.block.<locals>.<lambda>"(#loc11))
#loc24 = loc("cond_inside.<locals>.block.<locals>.<lambda>"(#loc12))
#loc25 = loc("cond_inside.<locals>.loss"(#loc13))
#loc26 = loc("cond_inside.<locals>.loss"(#loc14))
#loc27 = loc("cond_inside.<locals>.loss"(#loc15))
#loc28 = loc("jit(marked)/jvp()/dot_general"(#loc16))
#loc29 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc17))
#loc30 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc18))
#loc31 = loc("jit(marked)/jvp(b0)/gt"(#loc19))
#loc32 = loc("jit(marked)/jvp(b0)/convert_element_type"(#loc20))
#loc33 = loc(callsite(#loc21 at #loc20))
#loc34 = loc(callsite(#loc22 at #loc20))
#loc35 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc20))
#loc36 = loc(callsite(#loc23 at #loc20))
#loc37 = loc(callsite(#loc24 at #loc20))
#loc38 = loc(callsite(#loc20 at #loc20))
#loc39 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc17))
#loc40 = loc("jit(marked)/jvp()/add"(#loc25))
#loc41 = loc("jit(marked)/jvp()/integer_pow"(#loc26))
#loc42 = loc("jit(marked)/jvp()/mul"(#loc26))
#loc43 = loc("jit(marked)/jvp()/reduce_sum"(#loc27))
#loc44 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc27))
#loc45 = loc("jit(marked)/transpose(jvp())/mul"(#loc26))
#loc46 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc17))
#loc47 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc17))
#loc48 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc17))
#loc49 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc16))
#loc50 = loc("jit(marked)/transpose(jvp())/transpose"(#loc16))
#loc52 = loc("max"(#loc20))
#loc53 = loc("convert_element_type"(#loc20))
#loc54 = loc("min"(#loc20))
#loc55 = loc("jit(marked)/jvp(b0)/dot_general"(#loc33))
#loc56 = loc("jit(marked)/jvp(b0)/sin"(#loc34))
#loc57 = loc("jit(marked)/jvp(b0)/cos"(#loc34))
#loc58 = loc("jit(marked)/jvp(b0)/dot_general"(#loc36))
#loc59 = loc("jit(marked)/jvp(b0)/tanh"(#loc37))
#loc60 = loc("jit(marked)/jvp(b0)/sub"(#loc37))
#loc61 = loc("jit(marked)/jvp(b0)/jit(clip)"(#loc38))
#loc62 = loc("jit(marked)/jvp(b0)/select_n"(#loc38))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc34))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc33))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc33))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc37))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc37))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc36))
#loc69 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc36))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/jit(clip)"(#loc38))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/select_n"(#loc38))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1> : tensor<i32> loc(#loc)
    %cst_2 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc29)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %5 = tensor.empty() : tensor<f32> loc(#loc30)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<f32>) -> tensor<f32> loc(#loc30)
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%3 : tensor<4x4xf32>) outs(%6 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %110 : f32 loc(#loc30)
    } -> tensor<f32> loc(#loc30)
    %8 = tensor.empty() : tensor<i1> loc(#loc31)
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%7 : tensor<f32>) outs(%8 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %110 = arith.cmpf ogt, %in, %cst : f32 loc(#loc31)
      linalg.yield %110 : i1 loc(#loc31)
    } -> tensor<i1> loc(#loc31)
    %10 = tensor.empty() : tensor<i32> loc(#loc32)
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%9 : tensor<i1>) outs(%10 : tensor<i32>) {
    ^bb0(%in: i1, %out: i32):
      %110 = arith.extui %in : i1 to i32 loc(#loc32)
      linalg.yield %110 : i32 loc(#loc32)
    } -> tensor<i32> loc(#loc32)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %14 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%13 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.sin %in : f32 loc(#loc56)
      linalg.yield %110 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.cos %in : f32 loc(#loc57)
      linalg.yield %110 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %23 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%22 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc58)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.tanh %in : f32 loc(#loc59)
      linalg.yield %110 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %27 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.subf %in, %in_11 : f32 loc(#loc60)
      linalg.yield %110 : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %30 = call @main_clip(%11, %cst_2, %cst_1) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32> loc(#loc61)
    %31 = tensor.empty() : tensor<i1> loc(#loc62)
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%30, %cst_1 : tensor<i32>, tensor<i32>) outs(%31 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc62)
      linalg.yield %110 : i1 loc(#loc62)
    } -> tensor<i1> loc(#loc62)
    %33 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %extracted = tensor.extract %32[] : tensor<i1> loc(#loc62)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%33 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted, %in, %in_11 : f32 loc(#loc62)
      linalg.yield %110 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %35 = tensor.empty() : tensor<i1> loc(#loc62)
    %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%30, %cst_1 : tensor<i32>, tensor<i32>) outs(%35 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc62)
      linalg.yield %110 : i1 loc(#loc62)
    } -> tensor<i1> loc(#loc62)
    %37 = tensor.empty() : tensor<4x4xf32> loc(#loc62)
    %extracted_5 = tensor.extract %36[] : tensor<i1> loc(#loc62)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %3 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%37 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted_5, %in, %in_11 : f32 loc(#loc62)
      linalg.yield %110 : f32 loc(#loc62)
    } -> tensor<4x4xf32> loc(#loc62)
    %39 = tensor.empty() : tensor<i1> loc(#loc62)
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%30, %cst_1 : tensor<i32>, tensor<i32>) outs(%39 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc62)
      linalg.yield %110 : i1 loc(#loc62)
    } -> tensor<i1> loc(#loc62)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %extracted_6 = tensor.extract %40[] : tensor<i1> loc(#loc62)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted_6, %in, %in_11 : f32 loc(#loc62)
      linalg.yield %110 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %43 = tensor.empty() : tensor<i1> loc(#loc62)
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%30, %cst_1 : tensor<i32>, tensor<i32>) outs(%43 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc62)
      linalg.yield %110 : i1 loc(#loc62)
    } -> tensor<i1> loc(#loc62)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %extracted_7 = tensor.extract %44[] : tensor<i1> loc(#loc62)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted_7, %in, %in_11 : f32 loc(#loc62)
      linalg.yield %110 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %47 = tensor.empty() : tensor<i1> loc(#loc62)
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%30, %cst_1 : tensor<i32>, tensor<i32>) outs(%47 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc62)
      linalg.yield %110 : i1 loc(#loc62)
    } -> tensor<i1> loc(#loc62)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %extracted_8 = tensor.extract %48[] : tensor<i1> loc(#loc62)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %29 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted_8, %in, %in_11 : f32 loc(#loc62)
      linalg.yield %110 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %51 = "sbp.layer_output"(%34) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc39)
    %52 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %51 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%52 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.addf %in, %in_11 : f32 loc(#loc40)
      linalg.yield %110 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %54 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %53 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc41)
      linalg.yield %110 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %57 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %58 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %53 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc42)
      linalg.yield %110 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %60 = tensor.empty() : tensor<f32> loc(#loc43)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<f32>) -> tensor<f32> loc(#loc43)
    %62 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%55 : tensor<8x4xf32>) outs(%61 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %out, %in : f32 loc(#loc43)
      linalg.yield %110 : f32 loc(#loc43)
    } -> tensor<f32> loc(#loc43)
    %63 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %64 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%63 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %65 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %59 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%65 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc45)
      linalg.yield %110 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %67 = "sbp.layer_cotangent"(%66) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc63)
      linalg.yield %110 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %70 = tensor.empty() : tensor<4x4xf32> loc(#loc64)
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc64)
    %72 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc63)
      %111 = arith.addf %out, %110 : f32 loc(#loc64)
      linalg.yield %111 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc64)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %74 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<4x4xf32>) outs(%73 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc65)
    } -> tensor<4x4xf32> loc(#loc65)
    %75 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc64)
    %77 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69, %38 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc63)
      %111 = arith.addf %out, %110 : f32 loc(#loc64)
      linalg.yield %111 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc64)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %50 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%78 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc66)
      linalg.yield %110 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc66)
      linalg.yield %110 : f32 loc(#loc66)
    } -> tensor<8x4xf32> loc(#loc66)
    %82 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %81 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%82 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.addf %in, %in_11 : f32 loc(#loc67)
      linalg.yield %110 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %84 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc68)
    %86 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83, %42 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%85 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc67)
      %111 = arith.addf %out, %110 : f32 loc(#loc68)
      linalg.yield %111 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc68)
    %87 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %88 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<4x4xf32>) outs(%87 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc69)
    } -> tensor<4x4xf32> loc(#loc69)
    %89 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc68)
    %91 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83, %38 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc67)
      %111 = arith.addf %out, %110 : f32 loc(#loc68)
      linalg.yield %111 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc68)
    %92 = call @main_clip(%11, %cst_2, %cst_1) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32> loc(#loc70)
    %93 = tensor.empty() : tensor<i1> loc(#loc71)
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%92, %cst_1 : tensor<i32>, tensor<i32>) outs(%93 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc71)
      linalg.yield %110 : i1 loc(#loc71)
    } -> tensor<i1> loc(#loc71)
    %95 = tensor.empty() : tensor<4x4xf32> loc(#loc71)
    %extracted_9 = tensor.extract %94[] : tensor<i1> loc(#loc71)
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%74, %88 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%95 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted_9, %in, %in_11 : f32 loc(#loc71)
      linalg.yield %110 : f32 loc(#loc71)
    } -> tensor<4x4xf32> loc(#loc71)
    %97 = tensor.empty() : tensor<i1> loc(#loc71)
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%92, %cst_1 : tensor<i32>, tensor<i32>) outs(%97 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %110 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc71)
      linalg.yield %110 : i1 loc(#loc71)
    } -> tensor<i1> loc(#loc71)
    %99 = tensor.empty() : tensor<8x4xf32> loc(#loc71)
    %extracted_10 = tensor.extract %98[] : tensor<i1> loc(#loc71)
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %91 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%99 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.select %extracted_10, %in, %in_11 : f32 loc(#loc71)
      linalg.yield %110 : f32 loc(#loc71)
    } -> tensor<8x4xf32> loc(#loc71)
    %101 = "sbp.layer_input_cotangent"(%100) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc47)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %101 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%102 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.addf %in, %in_11 : f32 loc(#loc48)
      linalg.yield %110 : f32 loc(#loc48)
    } -> tensor<8x4xf32> loc(#loc48)
    %104 = "sbp.layer_input_cotangent"(%96) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc47)
    %105 = tensor.empty() : tensor<4x4xf32> loc(#loc49)
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %107 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%106 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %110 = arith.mulf %in, %in_11 : f32 loc(#loc48)
      %111 = arith.addf %out, %110 : f32 loc(#loc49)
      linalg.yield %111 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc49)
    %108 = tensor.empty() : tensor<4x4xf32> loc(#loc50)
    %109 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<4x4xf32>) outs(%108 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<4x4xf32> loc(#loc50)
    return %62, %109, %104 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_clip(%arg0: tensor<i32> loc(unknown), %arg1: tensor<i32> loc(unknown), %arg2: tensor<i32> loc(unknown)) -> tensor<i32> {
    %0 = tensor.empty() : tensor<i32> loc(#loc52)
    %1 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%arg1, %arg0 : tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i32, %in_0: i32 loc(unknown), %out: i32):
      %4 = arith.maxsi %in, %in_0 : i32 loc(#loc52)
      linalg.yield %4 : i32 loc(#loc52)
    } -> tensor<i32> loc(#loc52)
    %2 = tensor.empty() : tensor<i32> loc(#loc54)
    %3 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%arg2, %1 : tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %in_0: i32, %out: i32):
      %4 = arith.minsi %in, %in_0 : i32 loc(#loc54)
      linalg.yield %4 : i32 loc(#loc54)
    } -> tensor<i32> loc(#loc54)
    return %3 : tensor<i32> loc(#loc72)
  } loc(#loc72)
} loc(#loc)
#loc51 = loc("jit"(#loc20))
#loc72 = loc("jit:"(#loc51))
