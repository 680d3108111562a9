#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":637:12 to :22)
#loc5 = loc("hard_models.py":638:21 to :28)
#loc6 = loc("hard_models.py":638:21 to :32)
#loc7 = loc("hard_models.py":638:12 to :103)
#loc8 = loc("boundaries.py":35:20 to :49)
#loc9 = loc("hard_models.py":54:20 to :25)
#loc10 = loc("hard_models.py":54:11 to :26)
#loc11 = loc("hard_models.py":58:11 to :26)
#loc12 = loc("hard_models.py":638:44 to :54)
#loc13 = loc("hard_models.py":639:16 to :22)
#loc14 = loc("hard_models.py":639:15 to :29)
#loc15 = loc("hard_models.py":626:15 to :92)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc16 = loc("layer_in_branch.<locals>.loss"(#loc4))
#loc17 = loc("layer_in_branch.<locals>.loss"(#loc5))
#loc18 = loc("layer_in_branch.<locals>.loss"(#loc6))
#loc19 = loc("layer_in_branch.<locals>.loss"(#loc7))
#loc20 = loc("Boundaries.__call__.<locals>.layer"(#loc8))
#loc21 = loc("dense"(#loc9))
#loc22 = loc("dense"(#loc10))
#loc23 = loc("with_skip"(#loc11))
#loc24 = loc("layer_in_branch.<locals>.loss.<locals>.<lambda>"(#loc12))
#loc25 = loc("layer_in_branch.<locals>.loss"(#loc13))
#loc26 = loc("layer_in_branch.<locals>.loss"(#loc14))
#loc27 = loc("cond_inside.<locals>.block"(#loc15))
#loc28 = loc("jit(marked)/jvp()/dot_general"(#loc16))
#loc29 = loc("jit(marked)/jvp()/reduce_sum"(#loc17))
#loc30 = loc("jit(marked)/jvp()/gt"(#loc18))
#loc31 = loc("jit(marked)/jvp()/convert_element_type"(#loc19))
#loc32 = loc(callsite(#loc20 at #loc19))
#loc33 = loc(callsite(#loc21 at #loc19))
#loc34 = loc(callsite(#loc22 at #loc19))
#loc35 = loc(callsite(#loc23 at #loc19))
#loc36 = loc(callsite(#loc24 at #loc19))
#loc37 = loc("jit(marked)/jvp()/broadcast_in_dim"(#loc19))
#loc38 = loc(callsite(#loc19 at #loc19))
#loc39 = loc("jit(marked)/jvp()/integer_pow"(#loc25))
#loc40 = loc("jit(marked)/jvp()/mul"(#loc25))
#loc41 = loc("jit(marked)/jvp()/reduce_sum"(#loc26))
#loc42 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc26))
#loc43 = loc("jit(marked)/transpose(jvp())/mul"(#loc25))
#loc44 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc16))
#loc45 = loc("jit(marked)/transpose(jvp())/transpose"(#loc16))
#loc47 = loc("max"(#loc27))
#loc48 = loc("convert_element_type"(#loc27))
#loc49 = loc("min"(#loc27))
#loc50 = loc("jit(marked)/jvp()/b0/sbp_layer_input"(#loc32))
#loc51 = loc("jit(marked)/jvp()/b0/dot_general"(#loc33))
#loc52 = loc("jit(marked)/jvp()/b0/tanh"(#loc34))
#loc53 = loc("jit(marked)/jvp()/b0/sub"(#loc34))
#loc54 = loc("jit(marked)/jvp()/b0/add"(#loc35))
#loc55 = loc("jit(marked)/jvp()/b0/sbp_layer_output"(#loc32))
#loc56 = loc("jit(marked)/jvp()/sin"(#loc36))
#loc57 = loc("jit(marked)/jvp()/cos"(#loc36))
#loc58 = loc("jit(marked)/jvp()/jit(clip)"(#loc38))
#loc59 = loc("jit(marked)/jvp()/select_n"(#loc38))
#loc60 = loc("jit(marked)/transpose(jvp())/b0/sbp_layer_cotangent"(#loc32))
#loc61 = loc("jit(marked)/transpose(jvp())/b0/mul"(#loc34))
#loc62 = loc("jit(marked)/transpose(jvp())/b0/add_any"(#loc34))
#loc63 = loc("jit(marked)/transpose(jvp())/b0/dot_general"(#loc33))
#loc64 = loc("jit(marked)/transpose(jvp())/b0/transpose"(#loc33))
#loc65 = loc("jit(marked)/transpose(jvp())/b0/add_any"(#loc33))
#loc66 = loc("jit(marked)/transpose(jvp())/b0/sbp_layer_input_cotangent"(#loc32))
#loc67 = loc("jit(marked)/transpose(jvp())/mul"(#loc36))
#loc68 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc38))
#loc69 = loc("jit(marked)/transpose(jvp())/jit(clip)"(#loc38))
#loc70 = loc("jit(marked)/transpose(jvp())/select_n"(#loc38))
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
    %3 = tensor.empty() : tensor<f32> loc(#loc29)
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<f32>) -> tensor<f32> loc(#loc29)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%2 : tensor<8x4xf32>) outs(%4 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc29)
      linalg.yield %105 : f32 loc(#loc29)
    } -> tensor<f32> loc(#loc29)
    %6 = tensor.empty() : tensor<i1> loc(#loc30)
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%5 : tensor<f32>) outs(%6 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %105 = arith.cmpf ogt, %in, %cst : f32 loc(#loc30)
      linalg.yield %105 : i1 loc(#loc30)
    } -> tensor<i1> loc(#loc30)
    %8 = tensor.empty() : tensor<i32> loc(#loc31)
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%7 : tensor<i1>) outs(%8 : tensor<i32>) {
    ^bb0(%in: i1, %out: i32):
      %105 = arith.extui %in : i1 to i32 loc(#loc31)
      linalg.yield %105 : i32 loc(#loc31)
    } -> tensor<i32> loc(#loc31)
    %10 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc50)
    %11 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc50)
    %12 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %14 = linalg.matmul ins(%11, %10 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%13 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc51)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc52)
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x4xf32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.tanh %in : f32 loc(#loc52)
      linalg.yield %105 : f32 loc(#loc52)
    } -> tensor<8x4xf32> loc(#loc52)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %18 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %19 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%19 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.subf %in, %in_11 : f32 loc(#loc53)
      linalg.yield %105 : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.addf %in, %in_11 : f32 loc(#loc54)
      linalg.yield %105 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %23 = "sbp.layer_output"(%22) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc55)
    %24 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%24 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.sin %in : f32 loc(#loc56)
      linalg.yield %105 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<8x4xf32>) outs(%26 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.cos %in : f32 loc(#loc57)
      linalg.yield %105 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %28 = tensor.empty() : tensor<4x4xf32> loc(#loc37)
    %29 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%28 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<4x4xf32> loc(#loc37)
    %30 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %31 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc37)
    %33 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8x4xf32> loc(#loc37)
    %34 = call @main_clip(%9, %cst_2, %cst_1) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32> loc(#loc58)
    %35 = tensor.empty() : tensor<i1> loc(#loc59)
    %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%34, %cst_1 : tensor<i32>, tensor<i32>) outs(%35 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc59)
      linalg.yield %105 : i1 loc(#loc59)
    } -> tensor<i1> loc(#loc59)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %extracted = tensor.extract %36[] : tensor<i1> loc(#loc59)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted, %in, %in_11 : f32 loc(#loc59)
      linalg.yield %105 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %39 = tensor.empty() : tensor<i1> loc(#loc59)
    %40 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%34, %cst_1 : tensor<i32>, tensor<i32>) outs(%39 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc59)
      linalg.yield %105 : i1 loc(#loc59)
    } -> tensor<i1> loc(#loc59)
    %41 = tensor.empty() : tensor<4x4xf32> loc(#loc59)
    %extracted_5 = tensor.extract %40[] : tensor<i1> loc(#loc59)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %29 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%41 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted_5, %in, %in_11 : f32 loc(#loc59)
      linalg.yield %105 : f32 loc(#loc59)
    } -> tensor<4x4xf32> loc(#loc59)
    %43 = tensor.empty() : tensor<i1> loc(#loc59)
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%34, %cst_1 : tensor<i32>, tensor<i32>) outs(%43 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc59)
      linalg.yield %105 : i1 loc(#loc59)
    } -> tensor<i1> loc(#loc59)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %extracted_6 = tensor.extract %44[] : tensor<i1> loc(#loc59)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %27 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted_6, %in, %in_11 : f32 loc(#loc59)
      linalg.yield %105 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %47 = tensor.empty() : tensor<i1> loc(#loc59)
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%34, %cst_1 : tensor<i32>, tensor<i32>) outs(%47 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc59)
      linalg.yield %105 : i1 loc(#loc59)
    } -> tensor<i1> loc(#loc59)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %extracted_7 = tensor.extract %48[] : tensor<i1> loc(#loc59)
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %31 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted_7, %in, %in_11 : f32 loc(#loc59)
      linalg.yield %105 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %51 = tensor.empty() : tensor<i1> loc(#loc59)
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%34, %cst_1 : tensor<i32>, tensor<i32>) outs(%51 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc59)
      linalg.yield %105 : i1 loc(#loc59)
    } -> tensor<i1> loc(#loc59)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %extracted_8 = tensor.extract %52[] : tensor<i1> loc(#loc59)
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %33 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted_8, %in, %in_11 : f32 loc(#loc59)
      linalg.yield %105 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %55 = tensor.empty() : tensor<8x4xf32> loc(#loc39)
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%55 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc39)
      linalg.yield %105 : f32 loc(#loc39)
    } -> tensor<8x4xf32> loc(#loc39)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %58 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %59 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%59 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc40)
      linalg.yield %105 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %61 = tensor.empty() : tensor<f32> loc(#loc41)
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<f32>) -> tensor<f32> loc(#loc41)
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%56 : tensor<8x4xf32>) outs(%62 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32 loc(#loc41)
      linalg.yield %105 : f32 loc(#loc41)
    } -> tensor<f32> loc(#loc41)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %65 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %60 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc43)
      linalg.yield %105 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    %68 = "sbp.layer_cotangent"(%67) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %69 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%69 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc61)
      linalg.yield %105 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %71 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %50 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%71 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc61)
      linalg.yield %105 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %73 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%70, %72 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%73 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.addf %in, %in_11 : f32 loc(#loc62)
      linalg.yield %105 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %75 = tensor.empty() : tensor<4x4xf32> loc(#loc63)
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc63)
    %77 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc62)
      %106 = arith.addf %out, %105 : f32 loc(#loc63)
      linalg.yield %106 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc63)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc64)
    %79 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<4x4xf32>) outs(%78 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<4x4xf32> loc(#loc64)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc63)
    %82 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74, %42 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%81 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc62)
      %106 = arith.addf %out, %105 : f32 loc(#loc63)
      linalg.yield %106 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc63)
    %83 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %84 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %82 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%83 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.addf %in, %in_11 : f32 loc(#loc65)
      linalg.yield %105 : f32 loc(#loc65)
    } -> tensor<8x4xf32> loc(#loc65)
    %85 = "sbp.layer_input_cotangent"(%84) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %86 = "sbp.layer_input_cotangent"(%79) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc66)
    %87 = tensor.empty() : tensor<8x4xf32> loc(#loc67)
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%87 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc67)
      linalg.yield %105 : f32 loc(#loc67)
    } -> tensor<8x4xf32> loc(#loc67)
    %89 = tensor.empty() : tensor<4x4xf32> loc(#loc68)
    %90 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%89 : tensor<4x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<4x4xf32> loc(#loc68)
    %91 = call @main_clip(%9, %cst_2, %cst_1) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32> loc(#loc69)
    %92 = tensor.empty() : tensor<i1> loc(#loc70)
    %93 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%91, %cst_1 : tensor<i32>, tensor<i32>) outs(%92 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc70)
      linalg.yield %105 : i1 loc(#loc70)
    } -> tensor<i1> loc(#loc70)
    %94 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %extracted_9 = tensor.extract %93[] : tensor<i1> loc(#loc70)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %90 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%94 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted_9, %in, %in_11 : f32 loc(#loc70)
      linalg.yield %105 : f32 loc(#loc70)
    } -> tensor<4x4xf32> loc(#loc70)
    %96 = tensor.empty() : tensor<i1> loc(#loc70)
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%91, %cst_1 : tensor<i32>, tensor<i32>) outs(%96 : tensor<i1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %105 = arith.cmpi slt, %in, %in_11 : i32 loc(#loc70)
      linalg.yield %105 : i1 loc(#loc70)
    } -> tensor<i1> loc(#loc70)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc70)
    %extracted_10 = tensor.extract %97[] : tensor<i1> loc(#loc70)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %88 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.select %extracted_10, %in, %in_11 : f32 loc(#loc70)
      linalg.yield %105 : f32 loc(#loc70)
    } -> tensor<8x4xf32> loc(#loc70)
    %100 = tensor.empty() : tensor<4x4xf32> loc(#loc44)
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc44)
    %102 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%101 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %105 = arith.mulf %in, %in_11 : f32 loc(#loc70)
      %106 = arith.addf %out, %105 : f32 loc(#loc44)
      linalg.yield %106 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc44)
    %103 = tensor.empty() : tensor<4x4xf32> loc(#loc45)
    %104 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<4x4xf32>) outs(%103 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<4x4xf32> loc(#loc45)
    return %63, %104, %95 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_clip(%arg0: tensor<i32> loc(unknown), %arg1: tensor<i32> loc(unknown), %arg2: tensor<i32> loc(unknown)) -> tensor<i32> {
    %0 = tensor.empty() : tensor<i32> loc(#loc47)
    %1 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%arg1, %arg0 : tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i32, %in_0: i32 loc(unknown), %out: i32):
      %4 = arith.maxsi %in, %in_0 : i32 loc(#loc47)
      linalg.yield %4 : i32 loc(#loc47)
    } -> tensor<i32> loc(#loc47)
    %2 = tensor.empty() : tensor<i32> loc(#loc49)
    %3 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%arg2, %1 : tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %in_0: i32, %out: i32):
      %4 = arith.minsi %in, %in_0 : i32 loc(#loc49)
      linalg.yield %4 : i32 loc(#loc49)
    } -> tensor<i32> loc(#loc49)
    return %3 : tensor<i32> loc(#loc71)
  } loc(#loc71)
} loc(#loc)
#loc46 = loc("jit"(#loc19))
#loc71 = loc("jit:"(#loc46))
